import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Overview, ReadyOverview } from '../../app/useCases';
import { LongList } from '../components/LongList';
import { NothingYet } from '../components/NothingYet';
import { Screen } from '../components/Screen';
import { SearchField } from '../components/SearchField';
import { matchesWords } from '../words/matchesWords';
import { ChartRow } from './ChartRow';

const useStyles = makeStyles({ lead: { margin: 0 } });

/** One click per KPI puts its trend chart into a sheet. */
export function ChartsTab({ workbook }: { readonly workbook: Overview }): ReactNode {
  if (workbook.state === 'empty') {
    return (
      <NothingYet
        title="Charts"
        text="Once KPIs are set up, one click puts a trend chart of any of them in a sheet."
      />
    );
  }
  return <ReadyCharts workbook={workbook} />;
}

function ReadyCharts({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const found = workbook.kpis.filter((kpi) => matchesWords(search, kpi.name, kpi.id, kpi.clause, kpi.owner));
  return (
    <Screen title="Charts">
      <p className={styles.lead}>
        A chart shows the values, the target in force and the amber limit. It stays live without Clauseboard.
      </p>
      <SearchField label="Find a KPI" value={search} onChange={setSearch} />
      {found.length === 0 ? <span>No KPI matches “{search}”.</span> : null}
      <LongList items={found}>{(kpi) => <ChartRow key={kpi.id} kpi={kpi} />}</LongList>
    </Screen>
  );
}
