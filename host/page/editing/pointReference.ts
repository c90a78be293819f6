/** Where a reference may be put into a formula that is being typed. */
export interface ReferenceSlot {
  readonly from: number;
  readonly to: number;
}

/**
 * The place for a reference at the caret: after an operator, an opening bracket or a separator. Null where a
 * reference makes no sense, so that a click on a cell ends the edit instead.
 *
 * @param pointed the slot that was filled last; pointing again replaces it.
 * @example in `=SUM(` with the caret at the end: 5 to 5
 */
export function referenceSlot(
  text: string,
  caret: number,
  pointed: ReferenceSlot | null,
): ReferenceSlot | null {
  if (!text.startsWith('=')) return null;
  if (pointed && caret === pointed.to) return pointed;
  if (insideQuotes(text.slice(0, caret))) return null;
  return /[=(,;+\-*/^&<>:]\s*$/.test(text.slice(0, caret)) ? { from: caret, to: caret } : null;
}

function insideQuotes(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** The text with a reference put into a slot, and the slot that it fills now. */
export function withReference(
  text: string,
  slot: ReferenceSlot,
  reference: string,
): { readonly text: string; readonly slot: ReferenceSlot } {
  return {
    text: text.slice(0, slot.from) + reference + text.slice(slot.to),
    slot: { from: slot.from, to: slot.from + reference.length },
  };
}
