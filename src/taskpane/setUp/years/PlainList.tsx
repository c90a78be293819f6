import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LongList } from '../../components/LongList';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', padding: '3px 0' },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PlainListProps {
  readonly items: readonly { readonly key: string; readonly name: string; readonly text: string }[];
}

/** Names, each with a line of small text below it. */
export function PlainList({ items }: PlainListProps): ReactNode {
  const styles = useStyles();
  return (
    <LongList items={items} pageLength={10}>
      {({ key, name, text }) => (
        <li key={key} className={styles.item}>
          <span className={styles.name}>{name}</span>
          <span className={styles.text}>{text}</span>
        </li>
      )}
    </LongList>
  );
}
