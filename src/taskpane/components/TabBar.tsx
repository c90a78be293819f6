import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { tabs, type Page, type Tab } from '../navigation';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    // Office draws the personality menu over the top right corner.
    paddingRight: '40px',
    paddingLeft: '8px',
    height: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    flexGrow: 1,
    maxWidth: '88px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  gap: { flexGrow: 1 },
  help: { flexGrow: 0, flexShrink: 0, width: '36px', display: 'grid', placeItems: 'center' },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '12px',
      right: '12px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

const labels: Readonly<Record<Tab, string>> = {
  setUp: 'Set up',
  enter: 'Enter',
  status: 'Status',
  charts: 'Charts',
};

interface TabBarProps {
  readonly current: Page | null;
  readonly onOpen: (page: Page) => void;
}

/**
 * The four places of the pane, and the help. Plain buttons in a `nav`, as Microsoft's guide for add-ins marks the current
 * one, and each reached with Tab: office.js moves the focus itself, past the helper elements that an
 * arrow-key tab list relies on.
 */
export function TabBar({ current, onOpen }: TabBarProps): ReactNode {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label="Clauseboard">
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          className={mergeClasses(styles.tab, tab === current && styles.current)}
          aria-current={tab === current ? 'page' : undefined}
          onClick={() => {
            onOpen(tab);
          }}
        >
          {labels[tab]}
        </button>
      ))}
      <span className={styles.gap} />
      <button
        type="button"
        className={mergeClasses(styles.tab, styles.help, current === 'help' && styles.current)}
        aria-current={current === 'help' ? 'page' : undefined}
        aria-label="Help"
        title="Help"
        onClick={() => {
          onOpen('help');
        }}
      >
        <QuestionCircle20Regular aria-hidden />
      </button>
    </nav>
  );
}
