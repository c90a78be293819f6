import type { Book } from '../Book';
import { type BookEvent, isEdit } from '../events';
import { BookPicture } from './BookPicture';
import type { Side } from './Change';
import { placeOf } from './placeOf';
import { putStep } from './putStep';
import { joined, type Step } from './Step';
import { stepTitle } from './stepTitle';

/** Excel takes back a hundred steps. */
const mostSteps = 100;

/** What undo calls everything that one run of an add-in did. */
const addInTitle = 'Changes by the add-in';

/**
 * Undo and redo. The history watches the workbook instead of every edit: after each outermost `Book.batch` it compares what the
 * events are about with a picture of the workbook as it was, and keeps the difference as a step.
 *
 * Only what stands in the picture comes back: contents, formats and notes of cells, rows, columns, merged areas, and the parts
 * listed in `parts/index.ts`. Calculation, selection and activation are no steps.
 */
export class History {
  readonly #book: Book;
  #picture: BookPicture | null = null;
  #done: Step[] = [];
  #undone: Step[] = [];
  /** What an add-in changed that nobody sees: it belongs to what the run does next, and is no step without it. */
  #unseen: Step | null = null;
  #isStructural = false;
  #isRestoring = false;
  #title: string | null = null;
  #run: object | null = null;

  constructor(book: Book) {
    this.#book = book;
  }

  /** What undo would take back; null for nothing. */
  get undoTitle(): string | null {
    return this.#done.at(-1)?.title ?? null;
  }

  /** What redo would do again; null for nothing. */
  get redoTitle(): string | null {
    return this.#undone.at(-1)?.title ?? null;
  }

  /** How many steps can be taken back. */
  get stepCount(): number {
    return this.#done.length;
  }

  /** Takes the last step back, and shows where it was. Answers what it was; null when there is none. */
  undo(): string | null {
    const step = this.#done.at(-1);
    if (!step) return null;
    this.#restore(step, 'before');
    this.#done.pop();
    this.#undone.push(step);
    return step.title;
  }

  /** Does the step again that was taken back last. Answers what it is; null when there is none. */
  redo(): string | null {
    const step = this.#undone.at(-1);
    if (!step) return null;
    this.#restore(step, 'after');
    this.#undone.pop();
    this.#done.push(step);
    return step.title;
  }

  /** Names the step under way, where the edits themselves would not say well what it was: `Paste in B2:C5`. */
  entitle(title: string): void {
    this.#title = title;
  }

  /** Runs edits of an add-in. All of one run are one step, as long as nothing else is done in between. */
  within<Result>(run: object, work: () => Result): Result {
    const before = this.#run;
    this.#run = run;
    try {
      return work();
    } finally {
      this.#run = before;
    }
  }

  /** For the book: begins anew with the workbook as it is. */
  start(): void {
    this.#picture = new BookPicture(this.#book);
    this.#done = [];
    this.#undone = [];
    this.#unseen = null;
    this.#isStructural = false;
  }

  /** For the book: more than contents and formats of cells changes. */
  structureChanged(): void {
    this.#isStructural = true;
  }

  /**
   * For the book: takes a change that nobody announced, such as that of a save, for what was there before. Answers what it was
   * about: after an edit nothing, or the edit forgot to say what it touched.
   */
  overlook(): readonly string[] {
    return this.#picture?.lookAtAll().map(({ name }) => name) ?? [];
  }

  /** For the book: an outermost batch is over, and this is what happened in it. */
  record(events: readonly BookEvent[]): void {
    const edits = events.filter(isEdit);
    const isStructural = this.#isStructural;
    const title = this.#title;
    this.#isStructural = false;
    this.#title = null;
    if (!this.#picture || (edits.length === 0 && !isStructural)) return;
    // A named style is worn anywhere.
    const isWide =
      isStructural || edits.some((event) => event.type === 'bookChanged' && event.what === 'styles');
    const changes = isWide ? this.#picture.lookAtAll() : this.#picture.lookAt(edits);
    if (this.#isRestoring || (changes.length === 0 && !edits.some(movesCells))) return;
    const run = this.#run;
    this.#add({
      title: run ? addInTitle : (title ?? stepTitle(edits)),
      changes,
      events: edits,
      isStructural,
      // What an add-in does may be anywhere; the person stays where they are.
      place: run ? null : placeOf(edits),
      run,
    });
  }

  #add(step: Step): void {
    if (step.changes.some(({ isSeal }) => isSeal)) {
      this.#done = [];
      this.#undone = [];
      return;
    }
    const isSameRun = (other: Step | null) => step.run !== null && other?.run === step.run;
    const last = this.#done.at(-1) ?? null;
    if (last && isSameRun(last)) {
      this.#undone = [];
      this.#done = [...this.#done.slice(0, -1), joined(last, step)];
      return;
    }
    const whole = this.#unseen && isSameRun(this.#unseen) ? joined(this.#unseen, step) : step;
    const isSeen = whole.changes.some((change) => change.isSeen) || whole.events.some(movesCells);
    this.#unseen = isSeen ? null : whole;
    if (!isSeen) return;
    this.#undone = [];
    this.#done = [...this.#done, whole].slice(-mostSteps);
  }

  #restore(step: Step, side: Side): void {
    const book = this.#book;
    this.#isRestoring = true;
    try {
      book.batch(() => {
        putStep(book, step, side);
      });
    } finally {
      this.#isRestoring = false;
    }
  }
}

/** Whether cells were inserted or deleted: a step for people also where there was nothing to move. */
function movesCells(event: BookEvent): boolean {
  return event.type === 'cellsChanged' && event.change !== 'RangeEdited';
}
