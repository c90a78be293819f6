import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';
import type { KpiStanding } from '../../../app/useCases';
import { LongList } from '../../components/LongList';
import { Screen } from '../../components/Screen';
import { SearchField } from '../../components/SearchField';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { matchesWords } from '../../words/matchesWords';
import { describeTarget } from '../../words/numbers';

const useStyles = makeStyles({
  kpi: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: '8px',
    alignItems: 'center',
    padding: '8px 4px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The KPIs by name or ID, each with the target that holds now. */
export function ChooseKpi({ kpis }: { readonly kpis: readonly KpiStanding[] }): ReactNode {
  const styles = useStyles();
  const { navigation, surroundings } = usePane();
  const [search, setSearch] = useState('');
  const found = kpis.filter(({ id, name, owner, clause }) => matchesWords(search, id, name, owner, clause));
  return (
    <Screen
      title="Change a target"
      step="Choose the KPI"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Back to Set up',
            onNext: () => {
              navigation.startSetUpTask('home');
            },
          }}
        />
      }
    >
      <SearchField label="Search KPIs" value={search} onChange={setSearch} />
      {found.length === 0 ? <span>No KPI has these words.</span> : null}
      <LongList items={found}>
        {(kpi) => (
          <li key={kpi.id}>
            <button
              type="button"
              className={styles.kpi}
              onClick={() => {
                navigation.startSetUpTask('targets', kpi.id);
              }}
            >
              <span>
                <span className={styles.name}>{kpi.name}</span>
                <span className={styles.text}>
                  {kpi.id},{' '}
                  {describeTarget(kpi.better, kpi.limits, kpi.unit, surroundings.locale) ?? 'no target now'}
                </span>
              </span>
              <ChevronRight20Regular aria-hidden />
            </button>
          </li>
        )}
      </LongList>
    </Screen>
  );
}
