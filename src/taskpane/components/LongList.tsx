import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  apart: { rowGap: '8px' },
});

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** How many rows are drawn at first, and added by each press. */
  readonly pageLength?: number;
  /** Rows that draw no line between each other stand apart. */
  readonly isSpaced?: boolean;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list that draws its first rows at once and the rest on demand. Each row is an `<li>`. */
export function LongList<Item>({
  items,
  pageLength = 50,
  isSpaced = false,
  children,
}: LongListProps<Item>): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(pageLength);
  const hidden = items.length - shown;
  return (
    <>
      <ul className={mergeClasses(styles.list, isSpaced && styles.apart)} role="list">
        {items.slice(0, shown).map(children)}
      </ul>
      {hidden > 0 ? (
        <Button
          appearance="subtle"
          onClick={() => {
            setShown(shown + pageLength);
          }}
        >
          {`Show ${Math.min(hidden, pageLength)} more of ${hidden}`}
        </Button>
      ) : null}
    </>
  );
}
