import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LinkPreview } from '../../../app/useCases';
import { usePane } from '../../PaneContext';
import { formatMonth } from '../../words/months';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: '6px 8px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right' },
  last: { paddingRight: 0 },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** Month, value that comes, value that goes. */
export function LinkTable({ months }: { readonly months: LinkPreview['months'] }): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            Month
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.number)}>
            Value
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.number, styles.last)}>
            Replaces
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, value, replaces }) => (
          <tr key={month}>
            <th scope="row" className={styles.cell}>
              {formatMonth(month)}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              <CellValue value={value} />
            </td>
            <td className={mergeClasses(styles.cell, styles.number, styles.last)}>
              <CellValue value={replaces} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellValue({ value }: { readonly value: number | string | null }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  if (value === null) return <span className={styles.empty}>empty</span>;
  return typeof value === 'number' ? formatNumber(value, '', locale, 6) : value;
}
