import type { ReactNode } from 'react';
import type {
  AdoptedLink,
  AdoptionOutcome,
  AdoptionPreview,
  AdoptionRequest,
} from '../../../app/adopt/types';
import { ClauseChip } from '../../components/ClauseChip';
import { FindingList } from '../../components/FindingList';
import { Section } from '../../components/Section';
import { usePane } from '../../PaneContext';
import type { Command } from '../../support/useCommand';
import { count } from '../../words/counts';
import { formatMonth } from '../../words/months';
import { formatNumber } from '../../words/numbers';
import { NewSheetList } from '../NewSheetList';
import { PreviewFrame } from '../PreviewFrame';
import { usePreviewStyles } from '../previewStyles';

interface AdoptPreviewProps {
  readonly preview: Command<[AdoptionRequest], AdoptionPreview>;
  readonly adopt: Command<[AdoptionRequest], AdoptionOutcome>;
  readonly onAdopt: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What will be created, and for each KPI what its first and last months will show, before anything is written. */
export function AdoptPreview({ preview, adopt, onAdopt, onBack, onCancel }: AdoptPreviewProps): ReactNode {
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  return (
    <PreviewFrame
      step="Step 3 of 3"
      preview={preview}
      write={adopt}
      label={shown ? `Take over ${count(shown.kpis.length, 'KPI')}` : 'Take over'}
      doing="Creating KPIs and links"
      isBlocked={!shown}
      onWrite={onAdopt}
      onBack={onBack}
      onCancel={onCancel}
    >
      {shown ? <PreviewLists preview={shown} /> : null}
    </PreviewFrame>
  );
}

function PreviewLists({ preview }: { readonly preview: AdoptionPreview }): ReactNode {
  const styles = usePreviewStyles();
  const { newSheets, kpis, findings } = preview;
  return (
    <>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      <Section title={`KPIs and links (${kpis.length})`}>
        <ul className={styles.list} role="list">
          {kpis.map((kpi) => (
            <LinkedKpi key={kpi.id} kpi={kpi} />
          ))}
        </ul>
      </Section>
      <NewSheetList sheets={newSheets} />
      <span className={styles.small}>Your own sheet stays as it is.</span>
    </>
  );
}

function LinkedKpi({ kpi }: { readonly kpi: AdoptedLink }): ReactNode {
  const styles = usePreviewStyles();
  const { locale } = usePane().surroundings;
  const show = (value: string | number) =>
    typeof value === 'number' ? formatNumber(value, '', locale, 6) : value;
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <span className={styles.name}>{kpi.name}</span>
        <ClauseChip clause={kpi.clause} />
      </span>
      <span className={styles.small}>
        {kpi.id}, {count(kpi.linkedMonths, 'month')} linked
      </span>
      {kpi.samples.map(({ month, before, after }) => (
        <span key={month} className={styles.small}>
          {formatMonth(month)}: {show(before)} in your sheet, {show(after)} in KPI Data
        </span>
      ))}
    </li>
  );
}
