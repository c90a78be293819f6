import type { ReactNode } from 'react';
import type { Frequency } from '../../../domain/kpi';
import { Choice } from '../../components/Choice';
import type { KpiDraft } from './kpiDraft';
import type { KpiReading } from './kpiProblems';
import { TextField } from './TextField';

interface RareFieldsProps {
  readonly draft: KpiDraft;
  readonly errors: KpiReading['errors'];
  readonly warnings: KpiReading['warnings'];
  readonly onDraft: (change: Partial<KpiDraft>) => void;
}

const frequencies: readonly (readonly [Frequency, string])[] = [
  ['monthly', 'Every month'],
  ['quarterly', 'Every quarter'],
  ['halfYearly', 'Every half-year'],
  ['yearly', 'Every year'],
];

/** What most KPIs leave as it is. */
export function RareFields({ draft, errors, warnings, onDraft }: RareFieldsProps): ReactNode {
  return (
    <>
      <TextField
        label="Multiplier"
        value={draft.multiplier}
        inputMode="decimal"
        hint="100 for percent, 1000000 for ppm, empty for 1."
        told={{ error: errors.multiplier, warning: warnings.multiplier }}
        onChange={(multiplier) => {
          onDraft({ multiplier });
        }}
      />
      <Choice
        label="A value is due"
        value={draft.frequency}
        options={frequencies}
        onChange={(frequency) => {
          onDraft({ frequency: frequency as Frequency });
        }}
      />
      <TextField
        label="Days until it is late"
        value={draft.dueDays}
        inputMode="numeric"
        hint="After the end of the period."
        told={{ error: errors.dueDays }}
        onChange={(dueDays) => {
          onDraft({ dueDays });
        }}
      />
      <TextField
        label="Process (optional)"
        value={draft.process}
        onChange={(process) => {
          onDraft({ process });
        }}
      />
      <TextField
        label="What it tells a management review (optional)"
        value={draft.reviewInput}
        onChange={(reviewInput) => {
          onDraft({ reviewInput });
        }}
      />
      <TextField
        label="Where the numbers come from (optional)"
        value={draft.dataSource}
        onChange={(dataSource) => {
          onDraft({ dataSource });
        }}
      />
      <TextField
        label="First month (optional)"
        value={draft.activeFrom}
        placeholder="2026-03"
        told={{ error: errors.activeFrom }}
        onChange={(activeFrom) => {
          onDraft({ activeFrom: activeFrom.trim() });
        }}
      />
      <TextField
        label="Last month (optional)"
        value={draft.activeTo}
        placeholder="2026-12"
        told={{ error: errors.activeTo }}
        onChange={(activeTo) => {
          onDraft({ activeTo: activeTo.trim() });
        }}
      />
    </>
  );
}
