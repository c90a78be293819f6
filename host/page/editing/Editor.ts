import {
  type Area,
  areaOf,
  type CellPosition,
  ExcelError,
  formulaMistake,
  movedFormula,
  typeBlock,
  withClosedBrackets,
} from '../../engine';
import { shownParts } from '../clipboard/shownRows';
import { ask } from '../Dialog';
import type { Direction } from '../grid/gridCommand';
import type { Workspace } from '../Workspace';
import { EditSession, type EditMode } from './EditSession';
import { errorSentence } from './errorSentence';
import { judgeTyped } from './judgeTyped';
import { Pointing, type Step } from './Pointing';
import { widenFor } from './widenFor';

/** How many cells Ctrl and Enter fill. */
const mostFilled = 500_000;

/** Where the selection goes when an edit ends well. */
export type After = Direction | 'stay';

/** An input that shows the text of the edit: the cell editor, or the formula bar. */
export interface EditInput {
  begin(session: EditSession, focus: boolean): void;
  end(): void;
  /** Gives the input the focus again with a text, for example after a refusal. */
  resume(selectAll: boolean): void;
  readonly caret: number;
  putCaret(at: number): void;
  /** False while the input is out of sight: the cell being edited is on another sheet. */
  readonly isInSight: boolean;
}

/** Help with the word at the caret, shown beside the input. */
export interface InputHelp {
  show(session: EditSession, box: HTMLTextAreaElement): void;
  /** A key that the help takes for itself; false leaves it to the edit. */
  press(event: KeyboardEvent): boolean;
  close(): void;
}

/** Starts, finishes and gives up edits of cells; asks the validation of a cell before anything is written. */
export class Editor {
  readonly #workspace: Workspace;
  readonly #inputs: EditInput[] = [];
  #active: EditInput | undefined;
  #session: EditSession | undefined;
  readonly #pointing = new Pointing();
  #isAsking = false;
  onStart: () => void = () => undefined;
  /** Called when an edit is over; `after` tells where the selection goes. */
  onEnd: (after: After) => void = () => undefined;
  /** The range being pointed at, for its frame; null when none is. */
  onPointed: (area: Area | null) => void = () => undefined;
  /** Offers names while a formula is typed. */
  help: InputHelp | undefined;
  /** How an arrow key moves from a cell while one points at a range. */
  step: Step = (from) => from;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  addInput(input: EditInput): void {
    this.#inputs.push(input);
  }

  get session(): EditSession | undefined {
    return this.#session;
  }

  /**
   * Starts to edit the active cell.
   *
   * @param text what stands in the input; without it the cell's own content.
   * @param focused the input that is to have the focus.
   */
  start(mode: EditMode, focused: EditInput, text?: string): void {
    if (this.#session) return;
    const { sheet, selection } = this.#workspace;
    const { row, column } = selection.active;
    if (!this.#workspace.attempt(() => sheet.assertWritable(areaOf(row, column)))) return;
    this.#session = new EditSession(sheet, selection.active, mode, text ?? sheet.editText(row, column));
    this.#active = focused;
    this.onStart();
    for (const input of this.#inputs) input.begin(this.#session, input === focused);
  }

  /** Tells which input the person is in, when she goes from the cell to the formula bar or back. */
  focus(input: EditInput): void {
    this.#active = input;
  }

  /** Brings the person back to the text after a press elsewhere, in the input that is in sight. */
  refocus(): void {
    const before = this.#active;
    if (!before) return;
    const { caret } = before;
    const input = before.isInSight ? before : this.#inputs.find(({ isInSight }) => isInSight);
    input?.resume(false);
    input?.putCaret(caret);
  }

  cancel(): void {
    if (this.#session) this.#finish('stay');
  }

  /**
   * Writes what was typed. When the validation or the workbook refuses it the edit goes on, or is given up, as
   * the person decides. Answers whether the edit is over.
   */
  async commit(after: After, fill?: Area): Promise<boolean> {
    const session = this.#session;
    if (!session) return true;
    if (this.#isAsking) return false;
    const { sheet, cell } = session;
    closeBrackets(session);
    const { text } = session;
    if (text === sheet.editText(cell.row, cell.column) && !fill) {
      this.#finish(after);
      return true;
    }
    if (!this.#isReadable(session)) return false;
    const verdict = await this.#judge(session);
    if (verdict !== 'write') {
      if (verdict === 'giveUp') this.#finish('stay');
      else this.#active?.resume(true);
      return verdict === 'giveUp';
    }
    const isWritten = this.#workspace.attempt(() => {
      this.#write(session, fill ?? areaOf(cell.row, cell.column));
    });
    if (!isWritten) {
      this.#active?.resume(false);
      return false;
    }
    this.#finish(after);
    const problem = errorSentence(session);
    if (problem !== null) this.#workspace.tell(problem, 'problem');
    return true;
  }

  /** Ctrl and Enter: what was typed goes into every selected cell. */
  async commitToSelection(): Promise<boolean> {
    return this.commit('stay', this.#workspace.selection.area);
  }

  /** Puts the address of a cell into the formula being typed, or of the area
   * to it; false when there is no place for one. Reached with a press on a cell, or a drag or Shift and a press (`extend`) from the one pressed before. */
  pointTo(cell: CellPosition, extend: boolean): boolean {
    return this.#point((session, caret) =>
      this.#pointing.to(cell, extend, this.#workspace.sheet, session, caret),
    );
  }

  /** As `pointTo`, with the arrow keys, starting beside the cell that is being edited. */
  pointByKey(direction: Direction, extend: boolean): boolean {
    return this.#point((session, caret) =>
      this.#pointing.byKey(direction, extend, this.step, this.#workspace.sheet, session, caret),
    );
  }

  /** The person typed: what was pointed at is now part of the text. Call when the session knows the new text. */
  typed(box?: HTMLTextAreaElement): void {
    this.#pointing.settle();
    this.onPointed(null);
    if (box && this.#session) this.help?.show(this.#session, box);
    else this.help?.close();
  }

  #point(put: (session: EditSession, caret: number) => { caret: number; area: Area } | null): boolean {
    const session = this.#session;
    const input = this.#active;
    const done = session && input ? put(session, input.caret) : null;
    if (!input || !done) return false;
    input.putCaret(done.caret);
    this.onPointed(done.area);
    return true;
  }

  #write({ sheet, cell, text }: EditSession, area: Area): void {
    const isOne = area.top === area.bottom && area.left === area.right;
    if (isOne) {
      sheet.book.batch(() => {
        sheet.typeInput(cell.row, cell.column, text);
        if (!isFormula(text)) widenFor(sheet, cell);
      });
      return;
    }
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > mostFilled) {
      throw new ExcelError('InvalidArgument', 'That is too many cells to fill at once: select fewer.');
    }
    const follows = isFormula(text);
    const [down, across] = [cell.row - area.top, cell.column - area.left];
    sheet.book.batch(() => {
      for (const part of shownParts(sheet, area)) {
        const offset = part.top - area.top - down;
        typeBlock(sheet, part, (row, column) =>
          follows ? movedFormula(text, row + offset, column - across) : text,
        );
      }
    });
  }

  /** A formula that cannot be read stays open, with the caret where it goes wrong. */
  #isReadable({ sheet, cell, text }: EditSession): boolean {
    const isText = sheet.format(cell.row, cell.column).numberFormat === '@';
    const mistake = isFormula(text) && !isText ? formulaMistake(text) : null;
    if (!mistake) return true;
    this.#workspace.tell(`This formula cannot be entered. ${mistake.sentence}`, 'problem');
    this.#active?.resume(false);
    this.#active?.putCaret(mistake.at);
    return false;
  }

  async #judge({ sheet, cell, text }: EditSession): Promise<'write' | 'retry' | 'giveUp'> {
    const verdict = judgeTyped(sheet, cell, text);
    if (verdict.ok) return 'write';
    this.#isAsking = true;
    try {
      const question = { title: verdict.title, text: verdict.message };
      if (verdict.style === 'stop') {
        const answer = await ask({ ...question, answers: ['Retry', 'Cancel'], escape: 'Cancel' });
        return answer === 'Retry' ? 'retry' : 'giveUp';
      }
      if (verdict.style === 'information') {
        const answer = await ask({ ...question, answers: ['OK', 'Cancel'], escape: 'Cancel' });
        return answer === 'OK' ? 'write' : 'giveUp';
      }
      const asked = { ...question, text: `${verdict.message}\n\nContinue?` };
      const answer = await ask({ ...asked, answers: ['Yes', 'No', 'Cancel'], usual: 'No', escape: 'Cancel' });
      return answer === 'Yes' ? 'write' : answer === 'No' ? 'retry' : 'giveUp';
    } finally {
      this.#isAsking = false;
    }
  }

  #finish(after: After): void {
    const { book } = this.#workspace;
    // Pointing may have led to another sheet.
    if (this.#session && book.sheets.includes(this.#session.sheet)) book.activeSheet = this.#session.sheet;
    this.#session = undefined;
    this.#active = undefined;
    this.typed();
    for (const input of this.#inputs) input.end();
    this.onEnd(after);
  }
}

const isFormula = (text: string) => text.startsWith('=') && text.length > 1;

/** Excel closes the brackets that are left open at the end. */
function closeBrackets(session: EditSession): void {
  if (isFormula(session.text)) session.setText(withClosedBrackets(session.text), undefined);
}
