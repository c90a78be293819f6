import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MonthsReading, Selection } from '../../../app/useCases';
import { Choice } from '../../components/Choice';
import { FindingList } from '../../components/FindingList';
import { count } from '../../words/counts';
import { formatMonth } from '../../words/months';
import { RecordsFields } from './RecordsFields';
import type { SourceDraft } from './sourceDraft';

const useStyles = makeStyles({
  read: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  address: { fontWeight: tokens.fontWeightSemibold },
});

interface SelectionPanelProps {
  readonly selection: Selection;
  readonly source: SourceDraft | null;
  readonly onSource: (source: SourceDraft) => void;
}

/** What the selected range was read as, and the choices that this leaves. */
export function SelectionPanel({ selection, source, onSource }: SelectionPanelProps): ReactNode {
  const styles = useStyles();
  const { place, reading } = selection;
  return (
    <>
      <div className={styles.read} role="status">
        <span className={styles.address}>
          {place.sheet}, {place.address}
        </span>
        <span>{describe(selection)}</span>
      </div>
      {reading.kind === 'unclear' ? <FindingList findings={[reading.finding]} /> : null}
      {reading.kind === 'months' && source?.kind === 'months' ? (
        <Choice
          label="Line of values"
          value={String(source.line)}
          options={reading.lines.map((line) => [String(line.index), lineName(line)] as const)}
          onChange={(line) => {
            onSource({ kind: 'months', line: Number(line) });
          }}
        />
      ) : null}
      {reading.kind === 'records' && source?.kind === 'records' ? (
        <RecordsFields reading={reading} source={source} onSource={onSource} />
      ) : null}
      {reading.kind === 'records' && !source ? (
        <span role="alert">
          None of these fields holds dates. Select a table with a date field, so that each record belongs to a
          month.
        </span>
      ) : null}
      {reading.kind === 'months' && !source ? (
        <span role="alert">
          There are months but no values beside them. Select the values together with the months.
        </span>
      ) : null}
    </>
  );
}

function describe({ rows, columns, reading }: Selection): string {
  switch (reading.kind) {
    case 'months': {
      const first = reading.months[0];
      const last = reading.months.at(-1);
      const span = first && last ? `, ${formatMonth(first)} to ${formatMonth(last)}` : '';
      return `${count(reading.months.length, 'month')} ${reading.layout}${span}`;
    }
    case 'records': {
      const table = reading.tableName === null ? '' : `Table ${reading.tableName}: `;
      return `${table}${count(reading.records, 'record')} with ${count(reading.fields.length, 'field')}`;
    }
    case 'unclear':
      return `${count(rows, 'row')}, ${count(columns, 'column')}`;
  }
}

function lineName({ label, index }: MonthsReading['lines'][number]): string {
  return label === '' ? `Line ${index + 1}` : label;
}
