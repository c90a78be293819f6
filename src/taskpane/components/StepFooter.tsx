import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  buttons: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
  gap: { flexGrow: 1 },
});

interface StepFooterProps {
  readonly next: { readonly label: string; readonly isOff?: boolean; readonly onNext: () => void };
  readonly onBack?: () => void;
  /** Left out while something is being written, since that cannot be called off. */
  readonly onCancel?: () => void;
  /** A line over the buttons, for example how many were chosen. */
  readonly children?: ReactNode;
}

/** The buttons of a step, always in sight: Cancel on the left; Back and the way on, on the right. */
export function StepFooter({ next, onBack, onCancel, children }: StepFooterProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {children}
      <div className={styles.buttons}>
        {onCancel ? (
          <Button appearance="subtle" className={styles.button} onClick={onCancel}>
            Cancel
          </Button>
        ) : null}
        <span className={styles.gap} />
        {onBack ? (
          <Button className={styles.button} onClick={onBack}>
            Back
          </Button>
        ) : null}
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={next.isOff ?? false}
          onClick={next.onNext}
        >
          {next.label}
        </Button>
      </div>
    </>
  );
}
