/** Why the workbook refuses: the codes of Office's `Excel.ErrorCodes` that concern a workbook. */
export type OfficeErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'UnsupportedOperation';

/** A refusal of the workbook, with Office's code and a sentence for people. */
export class EngineError extends Error {
  readonly code: OfficeErrorCode;

  constructor(code: OfficeErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}
