import type { Area } from './area';
import {
  cellsUnder,
  type NativeAnchor,
  type Position,
  positionOf,
  positionOver,
  rangeFor,
} from './chartForm/position';
import { ExcelError } from './errors';
import type { Sheet } from './Sheet';

/** The frame of a chart in the drawing of its sheet, as an immutable value. */
export type AnchorMemento = Pick<NativeAnchor, 'range' | 'graphicFrame'>;

/** Where a chart lies on its sheet, under which name. */
export class ChartAnchor {
  readonly #sheet: Sheet;
  readonly #native: NativeAnchor;

  constructor(sheet: Sheet, native: NativeAnchor) {
    this.#sheet = sheet;
    this.#native = native;
  }

  get name(): string {
    return this.#native.graphicFrame?.name ?? '';
  }

  /** Throws `InvalidArgument` for an empty name. */
  set name(name: string) {
    if (name.trim() === '') throw new ExcelError('InvalidArgument', 'A chart needs a name.');
    this.#native.graphicFrame = { ...this.#native.graphicFrame, name };
  }

  get altText(): string {
    return this.#native.graphicFrame?.description ?? '';
  }

  set altText(text: string) {
    this.#native.graphicFrame = { ...this.#native.graphicFrame, description: text };
  }

  /** In points from the sheet's corner. It follows its cells when they grow. */
  get position(): Readonly<Position> {
    return positionOf(this.#sheet.native, this.#native.range);
  }

  /** Throws `InvalidArgument` for a negative place or a size that is not positive. */
  set position(position: Readonly<Position>) {
    const { left, top, width, height } = position;
    if (!(left >= 0 && top >= 0 && width > 0 && height > 0)) {
      throw new ExcelError('InvalidArgument', 'A chart lies on the sheet and has a size.');
    }
    this.#native.range = rangeFor(this.#sheet.native, position);
  }

  /** The position that covers cells exactly. */
  positionOver(area: Area): Position {
    return positionOver(this.#sheet.native, area);
  }

  /** From the cell under the top-left corner to that under the bottom-right one. */
  get cellArea(): Area {
    return cellsUnder(this.#sheet.native, this.position);
  }

  memento(): AnchorMemento {
    const { range, graphicFrame } = this.#native;
    return { range, ...(graphicFrame && { graphicFrame }) };
  }

  restore({ range, graphicFrame }: AnchorMemento): void {
    this.#native.range = range;
    if (graphicFrame) this.#native.graphicFrame = graphicFrame;
  }
}
