import type { CellArea } from './cell';
import type { FontFormat } from './format';

/** A conditional format by formula (`ConditionalFormatType.custom`). */
export interface ConditionalRule {
  readonly area: CellArea;
  /** As seen from the top left cell of the area, for example `=W7=$G$2`. A1 references on the same sheet only. */
  readonly formula: string;
  readonly fillColor?: string;
  readonly font?: FontFormat;
  /** Puts a symbol before the value, so that colour is never the only sign. */
  readonly numberFormat?: string;
  readonly stopIfTrue: boolean;
}

/** What may be typed into an area. */
export interface Validation {
  readonly area: CellArea;
  readonly rule: ValidationRule;
  /** `Stop` refuses, `Warning` asks. */
  readonly alert: 'Stop' | 'Warning' | 'Information';
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters; says what to type. */
  readonly message: string;
  /** Shown beside the selected cell; absent shows nothing. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

export type ValidationRule =
  /** No item holds a comma, and the list does not begin with `=`: Excel would read it as a reference. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'wholeNumber'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
  /** Serial numbers of the 1900 system. */
  | { readonly kind: 'date'; readonly minimum: number; readonly maximum: number }
  /** As seen from the top left cell of the area. */
  | { readonly kind: 'custom'; readonly formula: string };
