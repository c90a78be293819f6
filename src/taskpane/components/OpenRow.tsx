import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: '8px',
    alignItems: 'center',
    padding: '8px 4px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  text: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The list in which {@link OpenRow}s stand. */
export function OpenList({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={useStyles().list}>{children}</ul>;
}

interface OpenRowProps {
  readonly title: string;
  readonly text: string;
  readonly onOpen: () => void;
}

/** A row that leads to another screen, with a line on what is there. */
export function OpenRow({ title, text, onOpen }: OpenRowProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <li>
      <button
        type="button"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}text`}
        className={styles.row}
        onClick={onOpen}
      >
        <span>
          <span id={`${id}title`} className={styles.title}>
            {title}
          </span>
          <span id={`${id}text`} className={styles.text}>
            {text}
          </span>
        </span>
        <ChevronRight20Regular aria-hidden />
      </button>
    </li>
  );
}
