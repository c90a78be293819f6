import { type Book, Book as Books, ExcelError, formatAddress, isErrorValue } from '../../../../host/engine';
import { Calculator } from '../../../../host/engine/calculation/Calculator';
import { Random } from '../../../support/random';
import { forEachTag, fuzzBook, tagOf } from './fuzzBook';
import { pictureOf } from './picture';
import { edits, randomStep, type Step } from './steps';

/** What was found wrong after the last of the steps. */
export class FuzzFailure extends Error {
  constructor(
    readonly seed: number,
    readonly steps: readonly Step[],
    what: string,
  ) {
    const list = steps.map(({ kind, numbers }) => `${kind}(${numbers.join(',')})`).join(' ');
    super(`Seed ${String(seed)}: ${what}\nSteps: ${list}`);
  }
}

/**
 * Makes random edits and looks after each of them whether the results are those of a full calculation, whether nothing that pointed at
 * a cell lost it, and whether a refused edit left the workbook alone. In the middle the workbook is saved and opened, and the rest of
 * the edits are made to both. With undo, each edit is also taken back and made again.
 *
 * @returns the edited workbook, to be saved
 */
export async function runFuzz(seed: number, count: number, withUndo = false): Promise<Book> {
  const random = new Random(seed);
  return replay(
    seed,
    Array.from({ length: count }, () => randomStep(random)),
    withUndo,
  );
}

/** The same with given steps, for shortening a sequence that fails. */
export async function replay(seed: number, steps: readonly Step[], withUndo = false): Promise<Book> {
  const book = fuzzBook();
  const half = Math.floor(steps.length / 2);
  let before = JSON.stringify(pictureOf(book));
  let twin: Book | null = null;
  for (const [index, step] of steps.entries()) {
    const fail = (what: string): never => {
      throw new FuzzFailure(seed, steps.slice(0, index + 1), what);
    };
    if (index === half) twin = await Books.open(await book.save());
    if (index === half && twin !== null)
      assertSame(pictureOf(book), pictureOf(twin), 'after saving and opening: ', fail);
    const stepsBefore = book.history.stepCount;
    const refused = make(book, step, fail);
    const picture = JSON.stringify(pictureOf(book));
    if (refused && picture !== before) {
      assertSame(JSON.parse(before), JSON.parse(picture), `refused ${step.kind}, but changed: `, fail);
    }
    if (withUndo) assertTakenBack(book, stepsBefore, before, picture, fail);
    before = picture;
    assertCalculated(book, fail);
    assertTags(book, fail);
    if (twin === null) continue;
    make(twin, step, fail);
    assertSame(pictureOf(book), pictureOf(twin), `${step.kind} on the opened file: `, fail);
  }
  return book;
}

type Fail = (what: string) => never;

/** True when the engine refused the edit. */
function make(book: Book, { kind, numbers }: Step, fail: Fail): boolean {
  try {
    edits[kind]?.(book, numbers);
    return false;
  } catch (error) {
    if (error instanceof ExcelError) return true;
    return fail(
      `${kind} broke: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`,
    );
  }
}

/** What the last edit did is taken back and done again; it may have been several steps. */
function assertTakenBack(book: Book, stepsBefore: number, before: string, after: string, fail: Fail): void {
  const steps = book.history.stepCount - stepsBefore;
  if (steps < 0) return;
  for (let step = 0; step < steps; step++) book.history.undo();
  assertSame(JSON.parse(before), pictureOf(book), 'taken back: ', fail);
  assertCalculated(book, fail);
  for (let step = 0; step < steps; step++) book.history.redo();
  assertSame(JSON.parse(after), pictureOf(book), 'done again: ', fail);
}

function assertCalculated(book: Book, fail: Fail): void {
  const differing = new Calculator(book.native).calculateAll();
  if (differing.length === 0) return;
  const found = differing.slice(0, 4).map(({ sheet, row, column, value }) => {
    const address = formatAddress({ top: row, left: column, bottom: row, right: column });
    const formula = sheet.findCell(row + 1, column + 1)?.formula ?? '';
    return `${sheet.name}!${address} =${formula} is ${JSON.stringify(value)}`;
  });
  fail(`a full calculation differs: ${found.join('; ')}`);
}

/** Every tagged cell that still exists is what its mirror, its name and its comment point at; those of others are `#REF!` or gone. */
function assertTags(book: Book, fail: Fail): void {
  const places = new Map<unknown, string>();
  for (const sheet of book.sheets) {
    const used = sheet.usedArea();
    if (used === null || sheet.name === 'Mirror') continue;
    for (let row = used.top; row <= used.bottom; row++)
      for (let column = used.left; column <= used.right; column++) {
        const input = sheet.input(row, column);
        if (typeof input === 'number' && input >= 1000 && input < 1200)
          places.set(input, `${sheet.name}!${String(row)},${String(column)}`);
      }
  }
  const mirror = book.sheetNamed('Mirror');
  if (mirror === undefined) return;
  forEachTag((row, column, address) => {
    const tag = tagOf(row, column);
    const mirrored = mirror.value(row, column);
    const shown = isErrorValue(mirrored) ? mirrored.error : mirrored;
    // A cell that was moved may have been overwritten since; then only another cell's number would be wrong.
    const isRight = (found: unknown) => (places.has(tag) ? found === tag : !places.has(found));
    if (!isRight(shown))
      fail(`Mirror of ${address} is ${String(shown)}: ${String(mirror.input(row, column))}`);
    const target = book.names.get(`Tag_${address}`)?.target;
    const named = target ? target.sheet.input(target.area.top, target.area.left) : '#REF!';
    if (!isRight(named)) fail(`Tag_${address} is ${String(named)}`);
  });
  for (const sheet of book.sheets) {
    for (const { row, column, content } of sheet.comments.comments) {
      if (places.has(Number(content)) && sheet.input(row, column) !== Number(content))
        fail(`The comment ${content} stands at another cell.`);
    }
  }
}

function assertSame(expected: unknown, found: unknown, where: string, fail: Fail): void {
  const differences = differencesOf(expected, found, '');
  if (differences.length > 0) fail(where + differences.slice(0, 4).join('; '));
}

function differencesOf(one: unknown, other: unknown, path: string): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    const found = [...keys].flatMap((key) => differencesOf(one[key], other[key], `${path}/${key}`));
    if (found.length > 0) return found;
  }
  return [`${path} ${JSON.stringify(one)} / ${JSON.stringify(other)}`.slice(0, 400)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
