import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { KpiStanding, Overview, ReadyOverview } from '../../app/useCases';
import type { Status } from '../../domain/status';
import { LongList } from '../components/LongList';
import { NothingYet } from '../components/NothingYet';
import { Screen } from '../components/Screen';
import { Section } from '../components/Section';
import { count } from '../words/counts';
import { formatMonth } from '../words/months';
import { statusWords } from '../words/statusWords';
import { arrangeStandings, countStatuses } from './arrangeStandings';
import { CheckPanel } from './CheckPanel';
import { KpiRow } from './KpiRow';
import { StatusCounts } from './StatusCounts';
import { UnexplainedPanel } from './UnexplainedPanel';

/** How the KPIs stand in the reporting month: the counts, then the worst, then what changed, then the rest. */
export function StatusTab({ workbook }: { readonly workbook: Overview }): ReactNode {
  if (workbook.state === 'empty') {
    return (
      <NothingYet title="Status" text="Once KPIs are set up, this tab shows which of them are off target." />
    );
  }
  return <ReadyStatus workbook={workbook} />;
}

function ReadyStatus({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const [filter, setFilter] = useState<Status | null>(null);
  return (
    <Screen title={`Status, ${formatMonth(workbook.reportingMonth)}`}>
      <StatusCounts counts={countStatuses(workbook.kpis)} filter={filter} onFilter={setFilter} />
      <CheckPanel findings={workbook.findings} />
      <UnexplainedPanel workbook={workbook} />
      {filter === null ? (
        <Arranged kpis={workbook.kpis} />
      ) : (
        <Filtered
          status={filter}
          kpis={workbook.kpis.filter((kpi) => kpi.status === filter)}
          onShowAll={() => {
            setFilter(null);
          }}
        />
      )}
    </Screen>
  );
}

function Arranged({ kpis }: { readonly kpis: readonly KpiStanding[] }): ReactNode {
  const { worst, changed, rest } = arrangeStandings(kpis);
  return (
    <>
      <Group title="Needs action" kpis={worst} />
      <Group title="Changed since the month before" kpis={changed} />
      <Group title={worst.length + changed.length > 0 ? 'All others' : 'All KPIs'} kpis={rest} />
    </>
  );
}

interface FilteredProps {
  readonly status: Status;
  readonly kpis: readonly KpiStanding[];
  readonly onShowAll: () => void;
}

function Filtered({ status, kpis, onShowAll }: FilteredProps): ReactNode {
  return (
    <>
      {kpis.length === 0 ? (
        <span>No KPI is {statusWords[status].word.toLowerCase()} any more.</span>
      ) : (
        <Group title={statusWords[status].word} kpis={kpis} />
      )}
      <Button appearance="subtle" onClick={onShowAll}>
        Show all KPIs
      </Button>
    </>
  );
}

function Group({
  title,
  kpis,
}: {
  readonly title: string;
  readonly kpis: readonly KpiStanding[];
}): ReactNode {
  if (kpis.length === 0) return null;
  return (
    <Section title={`${title} (${count(kpis.length, 'KPI')})`}>
      <LongList items={kpis}>{(kpi) => <KpiRow key={kpi.id} kpi={kpi} />}</LongList>
    </Section>
  );
}
