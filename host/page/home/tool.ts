import type { MenuItem } from '../Menu';

/** A command of the page's own ribbon tabs. `label` names it for everybody; `face` is what the button shows. */
export type Tool = ButtonTool | MenuTool | SelectTool | ColorTool;

interface ToolBase {
  readonly label: string;
  readonly face: ToolFace;
  /** Keys that do the same, shown in the tip. */
  readonly keys?: string;
}

/** Letters in a style of their own, a drawn icon, or an icon with words beside it. */
export type ToolFace =
  | { readonly kind: 'letter'; readonly letter: string; readonly style: string }
  | { readonly kind: 'icon'; readonly icon: string }
  | { readonly kind: 'words'; readonly icon: string; readonly words: string };

export interface ButtonTool extends ToolBase {
  readonly kind: 'button';
  readonly run: () => void;
  /** For a command that is on or off where the selection is. */
  readonly isOn?: () => boolean;
  readonly isEnabled?: () => boolean;
  /** Words that change with the workbook, for example "Protect sheet" and "Unprotect sheet". */
  readonly words?: () => string;
}

export interface MenuTool extends ToolBase {
  readonly kind: 'menu';
  readonly items: () => readonly MenuItem[];
}

export interface SelectTool {
  readonly kind: 'select';
  readonly label: string;
  readonly width: number;
  readonly options: () => readonly { readonly value: string; readonly text: string }[];
  readonly value: () => string;
  readonly choose: (value: string) => void;
}

export interface ColorTool extends ToolBase {
  readonly kind: 'color';
  /** What "no colour" is called: "No fill" or "Automatic". */
  readonly noneLabel: string;
  /** A colour as `#RRGGBB`, or '' for none. */
  readonly choose: (color: string) => void;
  /** The colour that one press gives at first. */
  readonly first: string;
}

/** Tools in columns of two, or in two lines of different lengths. */
export interface ToolGroup {
  readonly label: string;
  readonly tools: readonly Tool[] | { readonly lines: readonly (readonly Tool[])[] };
}

/** A tab of the ribbon that belongs to the page, not to the add-in. */
export interface ToolTabDefinition {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ToolGroup[];
}

export const letter = (text: string, style: string): ToolFace => ({ kind: 'letter', letter: text, style });
export const icon = (name: string): ToolFace => ({ kind: 'icon', icon: name });
export const words = (name: string, text: string): ToolFace => ({ kind: 'words', icon: name, words: text });
