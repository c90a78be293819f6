/** Error codes that Excel answers a batch with. Source: the Excel.ErrorCodes enumeration. */
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
  | 'NotImplemented'
  | 'UnsupportedOperation';

/** A refusal that becomes the `OfficeExtension.Error` of the add-in. */
export class HostError extends Error {
  readonly code: OfficeErrorCode;

  constructor(code: OfficeErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'HostError';
    this.code = code;
  }
}

/** A member that Excel may have and this host lacks: always loud, never a plausible default. */
export class NotImplemented extends HostError {
  readonly member: string;

  constructor(member: string) {
    super('NotImplemented', `The embedded host does not have ${member}.`);
    this.name = 'NotImplemented';
    this.member = member;
  }
}
