import type { ReactNode } from 'react';
import type { EditionMovePreview, KpiMove } from '../../../app/edition/editionUseCases';
import { Section } from '../../components/Section';
import { count } from '../../words/counts';
import { PlainList } from '../years/PlainList';
import { isMoveOf, labelWords, leftAloneWords, nameOf, sureWords } from './moveWords';

/** The KPIs by what happens to their clause, apart from those for which somebody has to choose. */
export function MoveGroups({ preview }: { readonly preview: EditionMovePreview }): ReactNode {
  const { kpis, to } = preview;
  const same = kpis.filter(isMoveOf('same')).length;
  return (
    <>
      <Group
        title="Another number"
        items={kpis.filter(isMoveOf('renumbered')).map((kpi) => ({
          kpi,
          text: `${labelWords(kpi.before)} → ${sureWords(kpi.move.after, to)}`,
        }))}
      />
      <Group
        title="Same number, another title"
        items={kpis.filter(isMoveOf('retitled')).map((kpi) => ({
          kpi,
          text: `${labelWords(kpi.before)} → ${sureWords(kpi.move.after, to)}`,
        }))}
      />
      <Group
        title="Left as they are"
        items={kpis.filter(isMoveOf('leftAlone')).map((kpi) => ({
          kpi,
          text: `${kpi.before.text} ${leftAloneWords[kpi.move.because]}`,
        }))}
      />
      <Group
        title="Without a clause"
        items={kpis.filter(isMoveOf('noClause')).map((kpi) => ({ kpi, text: 'Nothing to move.' }))}
      />
      {same > 0 ? <span>{count(same, 'KPI')}: the clause is the same in both editions.</span> : null}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly { readonly kpi: KpiMove; readonly text: string }[];
}

function Group({ title, items }: GroupProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <Section title={`${title} (${items.length})`}>
      <PlainList
        items={items.map(({ kpi, text }) => ({ key: kpi.place.address, name: nameOf(kpi), text }))}
      />
    </Section>
  );
}
