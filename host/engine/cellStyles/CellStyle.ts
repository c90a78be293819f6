import type { StoredStyle } from '../styles';

/** Which parts of a cell's look a style decides: Office's `include…` properties. */
export interface StyleParts {
  readonly number: boolean;
  readonly font: boolean;
  readonly alignment: boolean;
  readonly border: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}

/** A named style for cells. Never changed in place. */
export interface CellStyle {
  /** As people read it: `Heading 1`. */
  readonly name: string;
  /** `Excel.BuiltInStyle`; null for a style that was added. */
  readonly word: string | null;
  readonly parts: StyleParts;
  readonly look: StoredStyle;
  /** Whether distributed text is indented too. Kept for add-ins; nothing draws it. */
  readonly autoIndent: boolean;
}

/** What a style is besides its look, of which some parts change. */
export interface StyleDetails {
  readonly parts?: Partial<StyleParts>;
  readonly autoIndent?: boolean;
}

/** The keys under which ExcelTS holds the parts of a look. */
export const partKeys = {
  number: 'numFmt',
  font: 'font',
  alignment: 'alignment',
  border: 'border',
  patterns: 'fill',
  protection: 'protection',
} as const satisfies Record<keyof StyleParts, keyof StoredStyle>;

export const styleParts = Object.keys(partKeys) as (keyof StyleParts)[];

/** The name of its style in the look of a cell; none is the style Normal. */
export interface NamedLook {
  readonly cellStyle?: string;
}

/** A cell's look with the parts that a style decides as the style has them. */
export function dressed(look: StoredStyle, { name, word, parts, look: own }: CellStyle): StoredStyle {
  return replaced(
    look,
    styleParts.filter((part) => parts[part]),
    own,
    word === 'Normal' ? undefined : name,
  );
}

/** A look with some parts taken from another one, and the name of a style. */
export function replaced(
  look: StoredStyle,
  parts: readonly (keyof StyleParts)[],
  from: StoredStyle,
  cellStyle: string | undefined,
): StoredStyle {
  const keys = new Set<string>(['cellStyle', ...parts.map((part) => partKeys[part])]);
  const kept = Object.entries(look).filter(([key]) => !keys.has(key));
  const taken = Object.entries(from).filter(([key]) => keys.has(key));
  return Object.fromEntries([
    ...kept,
    ...taken,
    ...(cellStyle === undefined ? [] : [['cellStyle', cellStyle]]),
  ]);
}
