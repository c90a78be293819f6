/** Why Excel refuses. Source: the `Excel.ErrorCodes` enumeration, and the codes that only its answers show. */
export type OfficeErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
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
  | 'NotImplemented'
  | 'UnsupportedOperation';

/** A refusal with Office's code and a sentence for people. It becomes the `OfficeExtension.Error` of the add-in. */
export class ExcelError extends Error {
  readonly code: OfficeErrorCode;

  constructor(code: OfficeErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'ExcelError';
    this.code = code;
  }
}
