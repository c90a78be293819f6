import { type Area, containsCell, subtract } from './area';
import type { CellFormatPatch } from './format';
import type { Sheet } from './Sheet';

/** Where a link leads. At least one of the two targets is there. */
export interface Hyperlink {
  /** A web page, a file, a mail address. */
  readonly address?: string;
  /** A place in the workbook, `Sheet2!A1` or a name; with an address a place in that file. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A link and the cells that have it. */
export interface PlacedHyperlink {
  readonly area: Area;
  readonly link: Hyperlink;
}

/** The links of a sheet's cells. A cell has at most one; formulas with HYPERLINK are none. */
export class Hyperlinks {
  readonly #sheet: Sheet;
  #placed: readonly PlacedHyperlink[] = [];

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  all(): readonly PlacedHyperlink[] {
    return this.#placed;
  }

  at(row: number, column: number): Hyperlink | null {
    return this.#placed.find(({ area }) => containsCell(area, row, column))?.link ?? null;
  }

  /** Gives all cells of an area a link, or takes theirs away. */
  put(area: Area, link: Hyperlink | null): void {
    const others = this.#placed.flatMap((placed) =>
      subtract(placed.area, area).map((rest) => ({ area: rest, link: placed.link })),
    );
    if (link === null && others.length === this.#placed.length) {
      if (others.every(({ area: rest }, index) => rest === this.#placed[index]?.area)) return;
    }
    this.#change(link === null ? others : [...others, { area, link }]);
  }

  /** Whether all cells of an area have the same link. */
  covers(area: Area, link: Hyperlink): boolean {
    const same = this.#placed.filter((placed) => isSame(placed.link, link));
    return (
      same.reduce<Area[]>((rest, placed) => rest.flatMap((part) => subtract(part, placed.area)), [area])
        .length === 0
    );
  }

  /** Follows cells that move; null: they are gone. */
  moved(map: (area: Area) => Area | null): void {
    const placed = this.#placed.flatMap(({ area, link }) => {
      const moved = map(area);
      return moved ? [{ area: moved, link }] : [];
    });
    const stays =
      placed.length === this.#placed.length &&
      placed.every(({ area }, index) => area === this.#placed[index]?.area);
    if (!stays) this.#change(placed);
  }

  /** Takes links over from a file. */
  load(placed: readonly PlacedHyperlink[]): void {
    this.#placed = placed;
  }

  /** A picture of all links that never changes, to go back to with `restore`. */
  memento(): readonly PlacedHyperlink[] {
    return this.#placed;
  }

  restore(memento: readonly PlacedHyperlink[]): void {
    if (memento !== this.#placed) this.#change(memento);
  }

  #change(placed: readonly PlacedHyperlink[]): void {
    this.#sheet.change('hyperlinks', () => {
      this.#placed = placed;
    });
  }
}

const bySheet = new WeakMap<Sheet, Hyperlinks>();

function isSame(one: Hyperlink, other: Hyperlink): boolean {
  return (
    one.address === other.address &&
    one.documentReference === other.documentReference &&
    one.screenTip === other.screenTip
  );
}

/** How Excel dresses a cell that becomes a link: underlined, in the theme's colour for links. */
export function linkLook({ book }: Sheet): CellFormatPatch {
  const color = book.formats.defaults.theme[themeLinkColor] ?? '#0563C1';
  return { font: { underline: 'Single', color } };
}

/** The place of the colour for links in the order of the file's theme indexes. */
const themeLinkColor = 10;

/** The links of a sheet. */
export function hyperlinksOf(sheet: Sheet): Hyperlinks {
  const known = bySheet.get(sheet);
  if (known) return known;
  const made = new Hyperlinks(sheet);
  bySheet.set(sheet, made);
  return made;
}

/** Takes the links of an area away, and the formats of its cells; conditional formats and validation stay. */
export function removeHyperlinks(sheet: Sheet, area: Area): void {
  sheet.book.batch(() => {
    hyperlinksOf(sheet).put(area, null);
    sheet.book.formats.clear(sheet.native, area);
    sheet.book.announce({ type: 'formatChanged', sheet, area });
  });
}
