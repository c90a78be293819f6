import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { RepairPreview } from '../../app/repair/repairUseCases';
import { GoToButton } from '../components/GoToButton';
import { LongList } from '../components/LongList';
import { Working } from '../components/Working';
import { count } from '../words/counts';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '2px',
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', gap: '8px' },
});

interface RepairStepsProps {
  readonly preview: RepairPreview & { readonly keys: readonly string[] };
  readonly isRepairing: boolean;
  readonly onRepair: (keys: readonly string[]) => Promise<void>;
  readonly onCancel: () => void;
}

/** What a repair would change, cell by cell, before anything is written. Takes the focus, since the user asked for it. */
export function RepairSteps({ preview, isRepairing, onRepair, onCancel }: RepairStepsProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { steps, gone, keys } = preview;
  return (
    <section className={styles.preview} aria-label="Preview of the repair">
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {steps.length === 0
          ? 'Nothing is left to repair'
          : `The repair changes ${count(steps.length, 'place')}`}
      </h2>
      {gone > 0 ? <span className={styles.quiet}>{count(gone, 'repair')} not needed any more.</span> : null}
      <LongList items={steps} pageLength={10} isSpaced>
        {(step, index) => (
          <li key={index} className={styles.step}>
            <span className={styles.what}>{step.what}</span>
            {step.before === '' ? null : <span className={styles.quiet}>Before: {step.before}</span>}
            <span>After: {step.after}</span>
            {step.place ? (
              <GoToButton
                place={step.place}
                label="Show"
                spoken={`Show ${step.place.sheet}, ${step.place.address}`}
              />
            ) : null}
          </li>
        )}
      </LongList>
      {isRepairing ? <Working what="Repairing" /> : null}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isRepairing || steps.length === 0}
          onClick={() => void onRepair(keys)}
        >
          {`Repair (${keys.length - gone})`}
        </Button>
        {isRepairing ? null : <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </section>
  );
}
