import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tabs, type Tab } from '../navigation';

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
  readonly current: Tab | null;
  readonly onOpen: (tab: Tab) => void;
}

/**
 * The four places of the pane. Plain buttons in a `nav`, as Microsoft's guide for add-ins marks the current
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
    </nav>
  );
}
