import { makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { AdoptionProposal, LeftOutLine, AdoptionAnswers, YearSource } from '../../../app/adopt/types';
import type { Edition } from '../../../domain/kpi';
import { monthNumberOf, yearOf } from '../../../domain/month';
import { Choice } from '../../components/Choice';
import { Disclosure } from '../../components/Disclosure';
import { FactList } from '../../components/FactList';
import { FindingList } from '../../components/FindingList';
import { GoToButton } from '../../components/GoToButton';
import { count } from '../../words/counts';
import { formatMonth, monthNames } from '../../words/months';
import type { AdoptChange, AdoptDraft } from './adoptDraft';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  line: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground3 },
});

interface SheetReadingProps {
  readonly draft: AdoptDraft;
  readonly dispatch: Dispatch<AdoptChange>;
  /** Reads the same cells again with a further answer. */
  readonly onAnswer: (answer: AdoptionAnswers) => void;
}

/** What a sheet was understood as, with the questions that it leaves. */
export function SheetReading({ draft, dispatch, onAnswer }: SheetReadingProps): ReactNode {
  const { proposal } = draft;
  const { place, layout, leftOut, findings } = proposal;
  return (
    <>
      <div role="status">
        <FactList
          facts={[
            ['Sheet', `${place.sheet}, ${place.address}`],
            ['Months', describeMonths(proposal)],
            [layout === 'across' ? 'Rows' : 'Columns', count(proposal.kpis.length, 'KPI')],
          ]}
        />
      </div>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      <YearFields draft={draft} dispatch={dispatch} onAnswer={onAnswer} />
      {leftOut.length > 0 ? <LeftOut lines={leftOut} /> : null}
    </>
  );
}

function describeMonths({ months, layout }: AdoptionProposal): string {
  const sorted = [...months].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first && last ? `${months.length} ${layout}, ${formatMonth(first)} to ${formatMonth(last)}` : 'none';
}

/** So many years before and after the one that was understood are offered. */
const yearsAround = 6;

function YearFields({ draft, dispatch, onAnswer }: SheetReadingProps): ReactNode {
  const { proposal } = draft;
  const { months, year, isSetUp, years, yearStartMonth } = proposal;
  const firstYear = yearOf(months[0] ?? '2026-01');
  const around = Array.from({ length: 2 * yearsAround + 1 }, (_, index) => firstYear - yearsAround + index);
  return (
    <>
      {year.kind === 'headers' ? null : (
        <Choice
          label={`Year of ${monthNames[monthNumberOf(months[0] ?? '2026-01') - 1] ?? 'the first month'}`}
          hint={describeSource(year, draft.year !== null)}
          value={String(firstYear)}
          options={around.map((one) => [String(one), String(one)] as const)}
          onChange={(value) => {
            onAnswer({ year: Number(value) });
          }}
        />
      )}
      {isSetUp ? null : (
        <>
          <Choice
            label="Business year starts in"
            value={String(yearStartMonth)}
            options={monthNames.map((name, index) => [String(index + 1), name] as const)}
            onChange={(value) => {
              onAnswer({ yearStartMonth: Number(value) });
            }}
          />
          <Choice
            label="Clauses of"
            value={proposal.edition}
            options={[
              ['2015', 'ISO 9001:2015'],
              ['2026', 'ISO 9001:2026'],
            ]}
            onChange={(edition) => {
              onAnswer({ edition: edition as Edition });
            }}
          />
        </>
      )}
      {years.length > 1 ? (
        <Choice
          label="Business years to take over"
          hint="Each gets a sheet for numbers, one for targets and a scorecard."
          value={String(draft.years[0])}
          options={years.map((from) => [String(from), spanOf(years.filter((one) => one >= from))] as const)}
          onChange={(value) => {
            dispatch({ kind: 'firstYear', year: Number(value) });
          }}
        />
      ) : null}
    </>
  );
}

function spanOf(years: readonly number[]): string {
  const [first] = years;
  return years.length === 1 ? `${first} only` : `${first} to ${years.at(-1)}`;
}

function describeSource(year: Exclude<YearSource, { kind: 'headers' }>, isAnswered: boolean): string {
  if (isAnswered) return 'As you said.';
  return year.kind === 'found' ? `Taken from “${year.where}”.` : 'The sheet does not say it. Please check.';
}

const reasons: Readonly<Record<LeftOutLine['why'], string>> = {
  total: 'a total or average',
  headers: 'the headers once more',
  targets: 'targets of the KPI above',
  noNumbers: 'no numbers',
};

function LeftOut({ lines }: { readonly lines: readonly LeftOutLine[] }): ReactNode {
  const styles = useStyles();
  const label = `${count(lines.length, 'line')} left out`;
  return (
    <Disclosure label={label} spoken={`Which lines are left out (${lines.length})`}>
      <ul className={styles.list} role="list">
        {lines.map(({ label: name, why, place }) => (
          <li key={place.address} className={styles.line}>
            <span className={styles.words}>
              {name === '' ? place.address : name} <span className={styles.why}>({reasons[why]})</span>
            </span>
            <GoToButton place={place} label="Show" spoken={`Show ${place.sheet}, ${place.address}`} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
