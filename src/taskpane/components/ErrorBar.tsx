import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ClauseboardError, ClauseboardErrorCode } from '../../app/ClauseboardError';
import { GoToButton } from './GoToButton';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: 'block' },
  line: { display: 'block', marginTop: '4px' },
});

/** The same request would fail in the same way until the user chooses something else. */
const pointlessToRepeat: ReadonlySet<ClauseboardErrorCode> = new Set([
  'kpiIsUnknown',
  'measureIsUnknown',
  'selectionIsNotUsable',
]);

interface ErrorBarProps {
  readonly error: ClauseboardError;
  /** Starts the failed work again; without it the bar offers no such button. */
  readonly onRetry?: () => void;
}

/** A failure in plain words: what happened, why, and what to do next. */
export function ErrorBar({ error, onRetry }: ErrorBarProps): ReactNode {
  const styles = useStyles();
  const canRetry = onRetry !== undefined && !pointlessToRepeat.has(error.code);
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{error.message}</MessageBarTitle>
        <span className={styles.line}>{error.why}</span>
        <span className={styles.line}>{error.next}</span>
      </MessageBarBody>
      {canRetry || error.place ? (
        <MessageBarActions>
          {error.place ? <GoToButton place={error.place} label="Show" /> : null}
          {canRetry ? (
            <Button size="small" onClick={onRetry}>
              Try again
            </Button>
          ) : null}
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
