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
    sheet.protection.protect(asked.options);
  });
  if (done) tell(`“${sheet.name}” is protected. Unprotect it under Review.`);
}

async function unprotect({ attempt, tell }: Workspace, sheet: Sheet): Promise<void> {
  if (sheet.protection.hasPassword) {
    const password = await askPassword('Unprotect sheet', `“${sheet.name}” is protected with a password.`);
    if (password === undefined) return;
  }
  const done = attempt(() => {
    sheet.protection.unprotect();
  });
  if (done) tell(`“${sheet.name}” is no longer protected.`);
}
