import { useState, type ReactNode } from 'react';
import type { KpiStanding } from '../../../app/useCases';
import { LongList } from '../../components/LongList';
import { OpenRow } from '../../components/OpenRow';
import { Screen } from '../../components/Screen';
import { SearchField } from '../../components/SearchField';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { matchesWords } from '../../words/matchesWords';
import { describeTarget } from '../../words/numbers';

/** The KPIs by name or ID, each with the target that holds now. */
export function ChooseKpi({ kpis }: { readonly kpis: readonly KpiStanding[] }): ReactNode {
  const { navigation, surroundings } = usePane();
  const [search, setSearch] = useState('');
  const found = kpis.filter(
    ({ id, name, owner, clause }) => id !== '' && matchesWords(search, id, name, owner, clause),
  );
  const targetOf = ({ better, limits, unit }: KpiStanding) =>
    describeTarget(better, limits, unit, surroundings.locale) ?? 'no target now';
  const backHome = () => {
    navigation.startSetUpTask('home');
  };
  return (
    <Screen
      title="Change a target"
      step="Choose the KPI"
      takesFocus
      footer={<StepFooter next={{ label: 'Back to Set up', onNext: backHome }} />}
    >
      <SearchField label="Search KPIs" value={search} onChange={setSearch} />
      {found.length === 0 ? <span>No KPI has these words.</span> : null}
      <LongList items={found}>
        {(kpi, index) => (
          <OpenRow
            // An ID may stand in two rows until somebody corrects it.
            key={`${kpi.id} ${index}`}
            title={kpi.name}
            text={`${kpi.id}, ${targetOf(kpi)}`}
            onOpen={() => {
              navigation.startSetUpTask('targets', kpi.id);
            }}
          />
        )}
      </LongList>
    </Screen>
  );
}
