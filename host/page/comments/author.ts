import type { Sheet } from '../../engine';

/** Who writes comments here: the page has no accounts. The add-in's comments carry the same name. */
export const pageAuthor = 'User of the embedded host';

/** Why comments of a sheet cannot be changed; undefined when they can. */
export function commentsRefusal(sheet: Sheet): string | undefined {
  if (!sheet.protection.protected || sheet.protection.options.allowEditObjects) return undefined;
  return `The sheet "${sheet.name}" is protected: its comments and notes cannot be changed. Unprotect it under Review first.`;
}
