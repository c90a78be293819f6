import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Notice } from '../app/notices';
import { ErrorBar } from './components/ErrorBar';
import { GoToButton } from './components/GoToButton';

const useStyles = makeStyles({
  notice: {
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    maxHeight: '50vh',
    overflowY: 'auto',
    // What is hidden but read aloud scrolls along, and does not make the whole pane scroll.
    position: 'relative',
    flexShrink: 0,
    overflowWrap: 'anywhere',
    // A message bar that is squeezed shows its text over its border.
    '& > *': { flexShrink: 0 },
  },
  dismiss: { alignSelf: 'flex-start' },
});

/** A check is shown where its repairs are. */
type ToldInBar = Exclude<Notice, { readonly kind: 'checked' }>;

interface NoticeBarProps {
  readonly notice: ToldInBar;
  readonly onDismiss: () => void;
}

/** What came of a ribbon button: it has no window of its own, so the pane tells. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.notice} aria-label="Result of the ribbon button">
      <NoticeText notice={notice} />
      <Button size="small" className={styles.dismiss} onClick={onDismiss}>
        Dismiss
      </Button>
    </section>
  );
}

function NoticeText({ notice }: { readonly notice: ToldInBar }): ReactNode {
  switch (notice.kind) {
    case 'failed':
      return <ErrorBar error={notice.error} />;
    case 'chartInserted':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>The chart is there.</MessageBarTitle>
            {notice.outcome.title}, on {notice.outcome.place.sheet}.
          </MessageBarBody>
          <MessageBarActions>
            <GoToButton place={notice.outcome.place} label="Go to chart" />
          </MessageBarActions>
        </MessageBar>
      );
  }
}
