import type { LinkSource, RecordField, RecordsReading, Selection } from '../../../app/useCases';

/** A record counts only if this field holds this text; an empty text is not chosen yet. */
export interface Condition {
  readonly field: string;
  readonly equals: string;
}

/** How the user wants the selected range to be read. */
export type SourceDraft =
  | { readonly kind: 'months'; readonly line: number }
  | {
      readonly kind: 'records';
      readonly dateField: string;
      /** `null` counts the records. */
      readonly valueField: string | null;
      /** `null` subtracts nothing. */
      readonly lessField: string | null;
      readonly only: readonly Condition[];
    };

/** Fields that can say to which month a record belongs; those that hold nothing but dates first. */
export function dateFields(reading: RecordsReading): readonly RecordField[] {
  return [...ofKind(reading, 'dates'), ...ofKind(reading, 'mixed')];
}

/** Fields that can be added up. */
export function numberFields(reading: RecordsReading): readonly RecordField[] {
  return [...ofKind(reading, 'numbers'), ...ofKind(reading, 'mixed')];
}

/** Fields by whose text records can be picked. */
export function conditionFields(reading: RecordsReading): readonly RecordField[] {
  return reading.fields.filter((field) => field.choices.length > 0);
}

/**
 * A first guess for a measure: the line or field whose name shares the most words with it, else the first one.
 * `null` for a selection that cannot be linked. Conditions that were chosen before stay where the records still have
 * their fields: numerator and denominator are nearly always parts of the same records.
 */
export function guessSource(
  { reading }: Selection,
  measure: string,
  before: SourceDraft | null = null,
): SourceDraft | null {
  switch (reading.kind) {
    case 'unclear':
      return null;
    case 'months': {
      const line = mostAlike(reading.lines, ({ label }) => label, measure);
      return line ? { kind: 'months', line: line.index } : null;
    }
    case 'records': {
      const [dateField] = dateFields(reading);
      if (!dateField) return null;
      const valueField = mostAlike(ofKind(reading, 'numbers'), ({ name }) => name, measure)?.name ?? null;
      const kept = before?.kind === 'records' ? before.only : [];
      const only = kept.filter(({ field }) => conditionFields(reading).some(({ name }) => name === field));
      return { kind: 'records', dateField: dateField.name, valueField, lessField: null, only };
    }
  }
}

/** The source to ask for. Conditions without a text are left out. */
export function sourceOf({ place, reading }: Selection, draft: SourceDraft): LinkSource | null {
  if (draft.kind === 'months' && reading.kind === 'months')
    return { kind: 'months', place, layout: reading.layout, line: draft.line };
  if (draft.kind === 'records' && reading.kind === 'records') {
    const { dateField, valueField, lessField, only } = draft;
    return {
      kind: 'records',
      place,
      dateField,
      valueField,
      ...(valueField === null || lessField === null ? {} : { lessField }),
      only: only.filter(({ equals }) => equals !== ''),
    };
  }
  return null;
}

function ofKind(reading: RecordsReading, holds: RecordField['holds']): readonly RecordField[] {
  return reading.fields.filter((field) => field.holds === holds);
}

function mostAlike<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  measure: string,
): Item | undefined {
  const wanted = wordsIn(measure);
  const shared = (item: Item) => wordsIn(nameOf(item)).filter((word) => wanted.includes(word)).length;
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || shared(item) > shared(best) ? item : best),
    undefined,
  );
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
