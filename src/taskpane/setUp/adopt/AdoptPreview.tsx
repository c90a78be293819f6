import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  AdoptedLink,
  AdoptionOutcome,
  AdoptionPreview,
  AdoptionRequest,
} from '../../../app/adopt/types';
import { ClauseChip } from '../../components/ClauseChip';
import { ErrorBar } from '../../components/ErrorBar';
import { FindingList } from '../../components/FindingList';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import type { Command } from '../../support/useCommand';
import { count } from '../../words/counts';
import { formatMonth } from '../../words/months';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1, minWidth: 0 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

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
  const isWriting = adopt.state.phase === 'running';
  return (
    <Screen
      title="Preview"
      step="Step 3 of 3"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: shown ? `Take over ${count(shown.kpis.length, 'KPI')}` : 'Take over',
            isOff: !shown || isWriting,
            onNext: onAdopt,
          }}
          {...(isWriting ? {} : { onBack, onCancel })}
        >
          {isWriting ? <Working what="Creating KPIs and links" /> : null}
        </StepFooter>
      }
    >
      {adopt.state.phase === 'failed' ? <ErrorBar error={adopt.state.error} onRetry={onAdopt} /> : null}
      {preview.state.phase === 'running' ? <Working what="Reading the workbook" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {shown ? <PreviewLists preview={shown} /> : null}
    </Screen>
  );
}

function PreviewLists({ preview }: { readonly preview: AdoptionPreview }): ReactNode {
  const styles = useStyles();
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
      <Section title={newSheets.length > 0 ? `New sheets (${newSheets.length})` : 'No new sheet is needed'}>
        <ul className={styles.list} role="list">
          {newSheets.map(({ name, purpose }) => (
            <li key={name} className={styles.item}>
              <span className={styles.name}>{name}</span>
              <span className={styles.small}>{purpose}</span>
            </li>
          ))}
        </ul>
      </Section>
      <span className={styles.small}>Your own sheet stays as it is.</span>
    </>
  );
}

function LinkedKpi({ kpi }: { readonly kpi: AdoptedLink }): ReactNode {
  const styles = useStyles();
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
