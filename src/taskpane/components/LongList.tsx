import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

const pageLength = 50;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/** A list that draws its first fifty rows at once and the rest on demand. Each row is an `<li>`. */
export function LongList<Item>({ items, children }: LongListProps<Item>): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(pageLength);
  const hidden = items.length - shown;
  return (
    <>
      <ul className={styles.list} role="list">
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
