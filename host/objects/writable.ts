import { ExcelError, type ProtectionOptions, type Sheet } from '../engine';

type Permission = {
  [Key in keyof ProtectionOptions]: ProtectionOptions[Key] extends boolean ? Key : never;
}[keyof ProtectionOptions];

/** Refuses to change a table, a chart or a rule of a protected sheet, unless the protection allows it. */
export function assertStructureWritable(sheet: Sheet, permission?: Permission): void {
  const { protection } = sheet;
  if (!protection.protected || (permission && protection.options[permission])) return;
  throw new ExcelError(
    'AccessDenied',
    `You do not have permission to perform the requested operation: the sheet "${sheet.name}" is protected.`,
  );
}
