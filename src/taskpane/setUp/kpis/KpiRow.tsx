import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import type { KpiStanding } from '../../../app/useCases';
import { ClauseChip } from '../../components/ClauseChip';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  top: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  button: { minWidth: 'auto' },
  gap: { flexGrow: 1 },
});

/** One place up or down in the register. */
export type Step = 'up' | 'down';

interface KpiRowProps {
  readonly kpi: KpiStanding;
  /** Where it stands in the register, counted from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRetire: () => void;
  readonly onMove: (step: Step) => void;
}

/** A KPI of the register and its buttons. One without an ID can only be put right in the sheet. */
export function KpiRow({ kpi, place, count, onEdit, onCopy, onRetire, onMove }: KpiRowProps): ReactNode {
  const styles = useStyles();
  const { id, name, clause, owner } = kpi;
  const called = name === '' ? id : name;
  const action = (label: string, onClick: () => void) => (
    <Button className={styles.button} size="small" aria-label={`${label} ${called}`} onClick={onClick}>
      {label}
    </Button>
  );
  const step = (to: Step, icon: ReactNode, isOff: boolean) => (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<>{icon}</>}
      data-move={`${id} ${to}`}
      aria-label={`Move ${called} ${to}, now ${place} of ${count}`}
      title={to === 'up' ? 'Move up' : 'Move down'}
      disabledFocusable={isOff}
      onClick={() => {
        onMove(to);
      }}
    />
  );
  return (
    <li className={styles.row}>
      <span className={styles.top}>
        <span className={styles.name}>{called}</span>
        <ClauseChip clause={clause} />
      </span>
      <span className={styles.small}>
        {id === '' ? 'No ID: type one in the register.' : id}
        {owner === '' ? null : `, ${owner}`}
      </span>
      {id === '' ? null : (
        <span className={styles.buttons}>
          {action('Edit', onEdit)}
          {action('Duplicate', onCopy)}
          {action('Retire', onRetire)}
          <span className={styles.gap} />
          {step('up', <ArrowUp20Regular />, place === 1)}
          {step('down', <ArrowDown20Regular />, place === count)}
        </span>
      )}
    </li>
  );
}
