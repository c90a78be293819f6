import type { ReactNode } from 'react';
import { clauseTitle, isClause } from '../../../domain/clauses';
import type { Edition, Kpi, Limits } from '../../../domain/kpi';
import { leadingClause } from '../../../domain/leadingClause';
import { FactList } from '../../components/FactList';
import { FindingList } from '../../components/FindingList';
import { Section } from '../../components/Section';
import { usePane } from '../../PaneContext';
import { describeFormula, directionWords } from '../../words/kpiWords';
import { formatNumber } from '../../words/numbers';
import { limitLabel, limitsOf } from '../addKpis/limitTexts';
import { unknownClause } from './kpiProblems';

interface NewKpiFactsProps {
  readonly edition: Edition;
  readonly kpi: Kpi;
  readonly limits: Limits;
}

/** The KPI as it will be created, with the title of its clause, and a warning where the edition has no such clause. */
export function NewKpiFacts({ edition, kpi, limits }: NewKpiFactsProps): ReactNode {
  const { locale } = usePane().surroundings;
  const { clause, better, unit, measures, multiplier } = kpi;
  const isUnknown = clause !== '' && !isClause(edition, leadingClause(clause));
  const given = limitsOf(better).flatMap((name): [string, string][] => {
    const limit = limits[name];
    return limit === undefined ? [] : [[limitLabel(better, name), formatNumber(limit, unit, locale, 9)]];
  });
  return (
    <>
      {isUnknown ? (
        <FindingList
          findings={[
            {
              severity: 'warning',
              what: unknownClause(edition, clause),
              next: 'Go back and choose one from the list, or create the KPI and correct it in the register later.',
            },
          ]}
        />
      ) : null}
      <Section title="The KPI">
        <FactList
          facts={[
            ['Clause', `${clause || 'none'} ${clauseTitle(edition, leadingClause(clause))}`.trim()],
            ['Measured as', describeFormula(measures, multiplier)],
            ['Unit', unit || 'none'],
            ['Better', directionWords[better]],
            ...(given.length === 0 ? ([['Limits', 'none']] as const) : given),
          ]}
        />
      </Section>
    </>
  );
}
