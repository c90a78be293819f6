import { ExcelError } from '../../../../host/engine';
import { Random } from '../../../support/random';
import { fuzzBook } from '../fuzz/fuzzBook';
import { edits } from '../fuzz/steps';
import { bookDump } from './support/bookDump';
import { lookEdits } from './support/lookEdits';
import { rangeEdits } from './support/rangeEdits';

const everything = { ...edits, ...lookEdits, ...rangeEdits };
const kinds = Object.keys(everything);
const length = 35;

/** Makes random edits; `states[n]` is the workbook when n steps could be taken back. */
function edited(seed: number) {
  const random = new Random(seed);
  const isBatched = seed % 2 === 0;
  const book = fuzzBook();
  const before = book.history.stepCount;
  const states: (Record<string, unknown> | undefined)[] = [bookDump(book)];
  const made: string[] = [];
  for (let count = 0; count < length; count += 1) {
    const kind = random.oneOf(kinds);
    const numbers = [0, 1, 2, 3].map(() => random.whole(0, 9999));
    made.push(`${kind}(${numbers.join(', ')})`);
    try {
      // Without a batch around it an edit that changes something after it told of it is found out.
      if (isBatched) book.batch(() => everything[kind]?.(book, numbers));
      else everything[kind]?.(book, numbers);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
    }
    const forgotten = book.history.overlook();
    if (forgotten.length > 0) throw new Error(`${made.join('; ')} did not tell of ${forgotten.join(', ')}`);
    states[book.history.stepCount - before] = bookDump(book);
  }
  return { book, states, steps: book.history.stepCount - before, random, made };
}

describe.each(Array.from({ length: Number(process.env['SEEDS'] ?? 8) }, (_, index) => index + 1))(
  'random edits, seed %i',
  (seed) => {
    it('come back as they were, and are done again as they were', () => {
      const { book, states, steps, random, made } = edited(seed);
      const stateAt = (step: number, way: string) => {
        // Between the steps of one edit nobody looked.
        if (!states[step]) return;
        const note = `${way} to step ${String(step)} of: ${made.join('; ')}`;
        expect({ note, ...bookDump(book) }).toEqual({ note, ...states[step] });
        expect(book.history.overlook()).toEqual([]);
      };
      for (let step = steps - 1; step >= 0; step -= 1) {
        book.history.undo();
        stateAt(step, 'undone');
      }
      for (let step = 1; step <= steps; step += 1) {
        book.history.redo();
        stateAt(step, 'redone');
      }
      let step = steps;
      for (let walk = 0; walk < 15; walk += 1) {
        const isBack = random.happens(0.6);
        if (isBack ? step === 0 : step === steps) continue;
        if (isBack) book.history.undo();
        else book.history.redo();
        step += isBack ? -1 : 1;
        stateAt(step, 'walked');
      }
    });
  },
);
