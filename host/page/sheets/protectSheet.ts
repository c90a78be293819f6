import type { Sheet } from '../../engine';
import type { Workspace } from '../Workspace';
import { askPassword, askProtection } from './askProtection';

/** Protects a sheet, or takes its protection away, as the person answers. */
export async function toggleProtection(workspace: Workspace, sheet: Sheet): Promise<void> {
  await (sheet.protection.protected ? unprotect(workspace, sheet) : protect(workspace, sheet));
}

async function protect({ attempt, tell }: Workspace, sheet: Sheet): Promise<void> {
  const asked = await askProtection(sheet.name);
  if (!asked) return;
  const done = attempt(() => {
    sheet.protection.protect(asked.options, asked.password);
  });
  if (done) tell(`“${sheet.name}” is protected. Unprotect it under Review.`, 'passing');
}

async function unprotect({ attempt, tell }: Workspace, sheet: Sheet): Promise<void> {
  const password = sheet.protection.hasPassword
    ? await askPassword('Unprotect sheet', `“${sheet.name}” is protected with a password.`)
    : '';
  if (password === undefined) return;
  const done = attempt(() => {
    sheet.protection.unprotect(password);
  });
  if (done) tell(`“${sheet.name}” is no longer protected.`, 'passing');
}

/** Protects the structure of the workbook, or takes that away, as the person answers. */
export async function toggleBookProtection({ book, attempt, tell }: Workspace): Promise<void> {
  const { protection } = book;
  const wasProtected = protection.protected;
  const password = wasProtected
    ? protection.hasPassword
      ? await askPassword('Unprotect the workbook', 'Its structure is protected with a password.')
      : ''
    : await askPassword(
        'Protect the workbook',
        'Sheets can then be neither added, renamed, moved, hidden nor deleted. A password is not needed.',
      );
  if (password === undefined) return;
  const done = attempt(() => {
    if (wasProtected) protection.unprotect(password);
    else protection.protect(password);
  });
  if (!done) return;
  const said = wasProtected
    ? 'The workbook is no longer protected.'
    : 'The structure of the workbook is protected.';
  tell(said, 'passing');
}
