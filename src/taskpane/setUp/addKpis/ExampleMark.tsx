import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Dispatch, ReactNode } from 'react';
import type { DraftChange, DraftKpi } from './draft';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '24px' },
  example: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
  },
  confirmed: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ExampleMarkProps {
  readonly kpi: DraftKpi;
  readonly hasProblem: boolean;
  readonly dispatch: Dispatch<DraftChange>;
}

/** Says whether the limits still are examples. They stay so until somebody changes them or makes them their own. */
export function ExampleMark({ kpi, hasProblem, dispatch }: ExampleMarkProps): ReactNode {
  const styles = useStyles();
  if (kpi.isConfirmed) {
    return (
      <div className={styles.line}>
        <span className={styles.confirmed}>
          {hasProblem ? (
            'Limits to correct'
          ) : (
            <>
              <CheckmarkCircle16Filled /> Limits confirmed
            </>
          )}
        </span>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <span className={styles.example}>example – confirm</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Confirm the limits of ${kpi.name}`}
        onClick={() => {
          dispatch({ kind: 'confirm', keys: [kpi.key] });
        }}
      >
        Confirm
      </Button>
    </div>
  );
}
