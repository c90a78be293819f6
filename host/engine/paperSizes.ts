/** The paper sizes of `Excel.PaperType` in the order of their numbers in files, which begin at 1. Source: ECMA-376 part 1, 18.3.1.63. */
const names = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
] as const;

export type PaperSize = (typeof names)[number];

export const paperSizes: readonly PaperSize[] = names;

/** Null for a number that Office has no name for. */
export function paperSizeOf(number: number | undefined): PaperSize | null {
  return number === undefined ? null : (names[number - 1] ?? null);
}

export function paperNumber(size: PaperSize): number {
  return names.indexOf(size) + 1;
}
