import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PreviewMonth } from '../../../app/targets/targetChange';
import type { Kpi } from '../../../domain/kpi';
import { StatusBadge } from '../../components/StatusBadge';
import { usePane } from '../../PaneContext';
import { shortLimits } from '../../words/limits';
import { formatMonth } from '../../words/months';
import { statusWords } from '../../words/statusWords';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'left',
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: '6px 6px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface TargetTableProps {
  readonly kpi: Pick<Kpi, 'better' | 'unit'>;
  readonly months: readonly PreviewMonth[];
}

/** Month, limits before and after, and the colour of the value that stands there. */
export function TargetTable({ kpi: { better, unit }, months }: TargetTableProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const hasColours = months.some(({ status }) => status !== null);
  const headers = ['Month', 'Before', 'After', ...(hasColours ? ['Colour'] : [])];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {better === 'inRange' ? 'Target range / amber range' : 'Target / amber'}
        {unit === '' ? null : `, in ${unit}`}
      </caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, before, after, status, isClosed }) => (
          <tr key={month}>
            <th scope="row" className={styles.cell}>
              {formatMonth(month)}
              {isClosed ? <span className={styles.quiet}>closed</span> : null}
            </th>
            <td className={styles.cell}>{shortLimits(better, before, locale)}</td>
            <td className={styles.cell}>{shortLimits(better, after, locale)}</td>
            {hasColours ? (
              <td className={styles.cell}>{status === null ? null : <Colour status={status} />}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Colour({ status }: { readonly status: NonNullable<PreviewMonth['status']> }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <StatusBadge status={status.after} />
      {status.before === status.after ? null : (
        <span className={styles.quiet}>was {statusWords[status.before].word}</span>
      )}
    </>
  );
}
