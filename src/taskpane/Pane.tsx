import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { createNoticeBoard, type NoticeBoard } from '../app/notices';
import type { UseCases } from '../app/useCases';
import { ErrorBar } from './components/ErrorBar';
import { PaneBoundary } from './components/PaneBoundary';
import { TabBar } from './components/TabBar';
import { Working } from './components/Working';
import { tabs, type Page, type Tab } from './navigation';
import { createPaneServices, PaneContext, usePane, type Surroundings } from './PaneContext';
import { SetUpTab } from './setUp/SetUpTab';
import { useStore } from './support/useStore';
import { usePrefersDark } from './theme';
import { useWorkbook } from './useWorkbook';

const EnterTab = lazy(() => import('./enter/EnterTab').then((part) => ({ default: part.EnterTab })));
const StatusTab = lazy(() => import('./status/StatusTab').then((part) => ({ default: part.StatusTab })));
const NoticeBar = lazy(() => import('./NoticeBar').then((part) => ({ default: part.NoticeBar })));
const ChartsTab = lazy(() => import('./charts/ChartsTab').then((part) => ({ default: part.ChartsTab })));

const HelpPage = lazy(() => import('./help/HelpPage').then((part) => ({ default: part.HelpPage })));

const pages: readonly Page[] = [...tabs, 'help'];
const pageContents = {
  setUp: SetUpTab,
  enter: EnterTab,
  status: StatusTab,
  charts: ChartsTab,
  help: HelpPage,
} as const;

const useStyles = makeStyles({
  provider: { height: '100vh', display: 'flex', flexDirection: 'column', minWidth: '280px' },
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  tab: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  notice: { padding: '12px 16px' },
});

interface PaneProps {
  readonly useCases: UseCases;
  readonly surroundings: Surroundings;
  /** Where a ribbon button led to; without it the workbook decides. */
  readonly firstTab?: Tab | null;
  /** Where ribbon commands leave what came of them. */
  readonly notices?: NoticeBoard;
}

const noNotices = createNoticeBoard();

/** The whole task pane. */
export function Pane({ useCases, surroundings, firstTab = null, notices = noNotices }: PaneProps): ReactNode {
  const styles = useStyles();
  const prefersDark = usePrefersDark(surroundings);
  const services = useMemo(
    () => createPaneServices(useCases, surroundings, firstTab),
    [useCases, surroundings, firstTab],
  );
  return (
    <FluentProvider theme={prefersDark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <AriaLiveAnnouncer>
        <PaneContext value={services}>
          <PaneBoundary>
            <PaneContent notices={notices} />
          </PaneBoundary>
        </PaneContext>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

function PaneContent({ notices }: { readonly notices: NoticeBoard }): ReactNode {
  const styles = useStyles();
  const { navigation, overview, lastCheck } = usePane();
  const { overview: workbook, error } = useWorkbook();
  const { tab: current, visited } = useStore(navigation);
  const notice = useStore(notices);
  useEffect(() => {
    const showCheck = () => {
      const news = notices.get();
      if (news?.kind !== 'checked') return;
      lastCheck.show(news.report);
      navigation.open('status');
      notices.post(null);
    };
    // A button may have been pressed before the pane was ever opened.
    showCheck();
    return notices.subscribe(() => {
      if (!notices.get()) return;
      showCheck();
      void overview.refresh();
    });
  }, [notices, overview, navigation, lastCheck]);
  return (
    <>
      <TabBar
        current={current}
        onOpen={(page) => {
          // The person has moved on; what a ribbon button said is no longer news.
          if (notice) notices.post(null);
          navigation.open(page);
          if (page !== 'setUp') void overview.refresh();
        }}
      />
      {notice && notice.kind !== 'checked' ? (
        <Suspense fallback={null}>
          <NoticeBar
            notice={notice}
            onDismiss={() => {
              notices.post(null);
            }}
          />
        </Suspense>
      ) : null}
      <main className={styles.page}>
        {error ? (
          <div className={styles.notice}>
            <ErrorBar error={error} onRetry={() => void overview.refresh()} />
          </div>
        ) : null}
        {workbook || error ? null : (
          <div className={styles.notice}>
            <Working what="Reading the workbook" />
          </div>
        )}
        {workbook
          ? pages
              .filter((page) => visited.has(page))
              .map((page) => {
                const Content = pageContents[page];
                return (
                  <div
                    key={page}
                    hidden={page !== current}
                    className={page === current ? styles.tab : undefined}
                  >
                    <PaneBoundary>
                      <Suspense fallback={null}>
                        <Content workbook={workbook} />
                      </Suspense>
                    </PaneBoundary>
                  </div>
                );
              })
          : null}
      </main>
    </>
  );
}
