/** `Excel.DataValidationOperator`. */
export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/**
 * What a cell may hold. Formulas start with `=` and are read relative to the top-left cell of the first area;
 * other operands are numbers (dates as serial numbers).
 */
export type ValidationRule =
  | {
      type: 'list';
      /** `=Lists!$A$2:$A$9`, `=KPI_Units`, or the items of a typed list. */
      source: string | readonly string[];
      inCellDropDown: boolean;
    }
  | {
      type: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      operator: ValidationOperator;
      formula1: number | string;
      formula2: number | string | null;
    }
  | { type: 'custom'; formula: string }
  /** Any value: only the prompt matters. */
  | { type: 'none' };

export interface ValidationErrorAlert {
  readonly show: boolean;
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ValidationErrorAlert;
  readonly prompt: ValidationPrompt;
}

/** What validation says about an entry: fine, or refused with the words of the alert (Excel's own where none were given). */
export type ValidationVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly style: 'stop' | 'warning' | 'information';
      readonly title: string;
      readonly message: string;
    };
