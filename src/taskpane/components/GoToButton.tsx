import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../app/useCases';
import { usePane } from '../PaneContext';
import { useCommand } from '../support/useCommand';

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 'auto', whiteSpace: 'nowrap' },
  // On a line of its own where the row can wrap.
  failure: {
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface GoToButtonProps {
  readonly place: Place;
  readonly label: string;
  /** What the button leads to, for a screen reader: `Go to On-time delivery, Mar 2026`. */
  readonly spoken?: string;
  readonly appearance?: 'primary' | 'secondary';
  readonly size?: 'small' | 'medium';
}

/** Brings a cell into view and selects it. Says beside the button if that failed. */
export function GoToButton({
  place,
  label,
  spoken,
  appearance = 'secondary',
  size = 'small',
}: GoToButtonProps): ReactNode {
  const styles = useStyles();
  const { useCases } = usePane();
  const { state, run } = useCommand((target: Place) => useCases.show(target));
  return (
    <>
      <Button
        className={styles.button}
        size={size}
        appearance={appearance}
        {...(spoken === undefined ? {} : { 'aria-label': spoken })}
        title={`${place.sheet}, ${place.address}`}
        onClick={() => void run(place)}
      >
        {label}
      </Button>
      {state.phase === 'failed' ? (
        <span className={styles.failure} role="alert">
          {state.error.message} {state.error.next}
        </span>
      ) : null}
    </>
  );
}
