import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { Overview } from '../../../app/useCases';
import { Choice } from '../../components/Choice';
import { usePane } from '../../PaneContext';
import { businessYearOfDay, monthNames } from '../../words/months';
import type { Draft, DraftChange } from './draft';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px' },
});

/** How far back a team may bring numbers that it already has. */
const pastYears = 15;

interface BusinessYearFieldsProps {
  readonly draft: Pick<Draft, 'year' | 'yearStartMonth'>;
  readonly dispatch: Dispatch<Extract<DraftChange, { kind: 'year' | 'yearStartMonth' }>>;
  readonly workbook: Overview;
}

/** For which business year the KPIs are set up. A workbook that has KPIs has settled the first month. */
export function BusinessYearFields({ draft, dispatch, workbook }: BusinessYearFieldsProps): ReactNode {
  const styles = useStyles();
  const { surroundings } = usePane();
  const current = businessYearOfDay(surroundings.today(), draft.yearStartMonth);
  const years =
    workbook.state === 'ready'
      ? [(workbook.years[0] ?? current) - 1, ...workbook.years, (workbook.years.at(-1) ?? current) + 1]
      : Array.from({ length: pastYears + 2 }, (_, index) => current - pastYears + index);
  return (
    <div className={styles.fields}>
      {workbook.state === 'empty' ? (
        <Choice
          label="Year starts in"
          value={String(draft.yearStartMonth)}
          options={monthNames.map((name, index) => [String(index + 1), name] as const)}
          onChange={(value) => {
            dispatch({ kind: 'yearStartMonth', month: Number(value), today: surroundings.today() });
          }}
        />
      ) : null}
      <Choice
        label="Business year"
        value={String(draft.year)}
        options={years.map((year) => [String(year), yearLabel(year, draft.yearStartMonth)] as const)}
        onChange={(value) => {
          dispatch({ kind: 'year', year: Number(value) });
        }}
      />
    </div>
  );
}

/** A business year that does not start in January ends in the next calendar year: `2026/27`. */
function yearLabel(year: number, firstMonth: number): string {
  return firstMonth === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
