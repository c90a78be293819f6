import type { Sheet } from '../../engine';

/** Why comments of a sheet cannot be changed; undefined when they can. */
export function commentsRefusal(sheet: Sheet): string | undefined {
  if (!sheet.protection.protected || sheet.protection.options.allowEditObjects) return undefined;
  return `The sheet "${sheet.name}" is protected: its comments and notes cannot be changed. Unprotect it under Review first.`;
}
