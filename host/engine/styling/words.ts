/** Pairs of the file's word and Office's word for the same thing. */
export type Words<Stored, Word> = readonly (readonly [Stored, Word])[];

/** Office's word for a stored one. */
export function wordFor<Stored, Word>(
  words: Words<Stored, Word>,
  stored: Stored | undefined,
): Word | undefined {
  return words.find(([known]) => known === stored)?.[1];
}

/** The file's word for one of Office's. */
export function storedWord<Stored, Word>(words: Words<Stored, Word>, word: Word): Stored | undefined {
  return words.find(([, known]) => known === word)?.[0];
}
