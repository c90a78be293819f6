import { type Area, cellsOf, intersect } from './area';
import { ExcelError } from './errors';
import { hashPassword, matchesPassword, type PasswordHash } from './passwordHash';
import type { Sheet } from './Sheet';

/** What people may still do on a protected sheet: Office's `WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/** What an edit wants to do with cells. */
export type CellAction =
  | 'write'
  | 'format'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'formatRows'
  | 'formatColumns';

/** Excel's own defaults: cells may be selected, nothing else. */
export const strictProtection: ProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: 'Normal',
};

/** Protection of a sheet against edits. Passwords are kept hashed, as files keep them. */
export class Protection {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.native.sheetProtection?.sheet === true;
  }

  /** Whether a password is needed to unprotect the sheet. */
  get hasPassword(): boolean {
    return this.#sheet.native.sheetProtection?.hashValue !== undefined;
  }

  get options(): ProtectionOptions {
    const stored = this.#sheet.native.sheetProtection;
    if (!stored) return strictProtection;
    // In ExcelTS true means allowed, where the file says locked; only `false` is written for objects and scenarios.
    return {
      allowFormatCells: stored.formatCells === true,
      allowFormatColumns: stored.formatColumns === true,
      allowFormatRows: stored.formatRows === true,
      allowInsertColumns: stored.insertColumns === true,
      allowInsertRows: stored.insertRows === true,
      allowInsertHyperlinks: stored.insertHyperlinks === true,
      allowDeleteColumns: stored.deleteColumns === true,
      allowDeleteRows: stored.deleteRows === true,
      allowSort: stored.sort === true,
      allowAutoFilter: stored.autoFilter === true,
      allowPivotTables: stored.pivotTables === true,
      allowEditObjects: stored.objects !== false,
      allowEditScenarios: stored.scenarios !== false,
      selectionMode:
        stored.selectUnlockedCells === false
          ? 'None'
          : stored.selectLockedCells === false
            ? 'Unlocked'
            : 'Normal',
    };
  }

  /** Fails with `AccessDenied` when the sheet is protected already, as Excel does. */
  protect(options: Partial<ProtectionOptions> = {}, password = ''): void {
    if (this.protected)
      throw new ExcelError('AccessDenied', `The sheet "${this.#sheet.name}" is protected already.`);
    const allowed = { ...strictProtection, ...options };
    this.#sheet.native.sheetProtection = {
      ...(password !== '' && hashPassword(password)),
      sheet: true,
      objects: allowed.allowEditObjects,
      scenarios: allowed.allowEditScenarios,
      formatCells: allowed.allowFormatCells,
      formatColumns: allowed.allowFormatColumns,
      formatRows: allowed.allowFormatRows,
      insertColumns: allowed.allowInsertColumns,
      insertRows: allowed.allowInsertRows,
      insertHyperlinks: allowed.allowInsertHyperlinks,
      deleteColumns: allowed.allowDeleteColumns,
      deleteRows: allowed.allowDeleteRows,
      sort: allowed.allowSort,
      autoFilter: allowed.allowAutoFilter,
      pivotTables: allowed.allowPivotTables,
      selectLockedCells: allowed.selectionMode === 'Normal',
      selectUnlockedCells: allowed.selectionMode !== 'None',
    };
    this.#sheet.book.announce({ type: 'protectionChanged', sheet: this.#sheet });
  }

  /** Fails with `AccessDenied` for a wrong password. */
  unprotect(password = ''): void {
    if (!this.protected) return;
    if (this.hasPassword) this.#assertPassword(password);
    this.#sheet.native.sheetProtection = null;
    this.#sheet.book.announce({ type: 'protectionChanged', sheet: this.#sheet });
  }

  #assertPassword(password: string): void {
    const { algorithmName, hashValue, saltValue, spinCount } = this.#sheet.native
      .sheetProtection as unknown as PasswordHash;
    if (matchesPassword(password, { algorithmName, hashValue, saltValue, spinCount })) return;
    throw new ExcelError(
      'AccessDenied',
      password === ''
        ? `The sheet "${this.#sheet.name}" is protected with a password.`
        : `The password of the sheet "${this.#sheet.name}" is another one.`,
    );
  }

  /** Throws `AccessDenied` when protection forbids the action on a part of the area. */
  assertAllowed(area: Area, action: CellAction): void {
    if (!this.protected || this.#allows(area, action)) return;
    throw new ExcelError(
      'AccessDenied',
      `The sheet "${this.#sheet.name}" is protected: unprotect it before making this change.`,
    );
  }

  #allows(area: Area, action: CellAction): boolean {
    const options = this.options;
    switch (action) {
      case 'write':
        return this.#isUnlocked(area);
      case 'format':
        return options.allowFormatCells;
      case 'formatRows':
        return options.allowFormatRows;
      case 'formatColumns':
        return options.allowFormatColumns;
      case 'insertRows':
        return options.allowInsertRows;
      case 'insertColumns':
        return options.allowInsertColumns;
      case 'deleteRows':
        return options.allowDeleteRows && this.#isUnlocked(area);
      case 'deleteColumns':
        return options.allowDeleteColumns && this.#isUnlocked(area);
    }
  }

  #isUnlocked(area: Area): boolean {
    const used = this.#sheet.usedArea();
    const within = used && intersect(area, used);
    // Beyond the used area all cells look like the one in the area's last corner.
    if (this.#sheet.format(area.bottom, area.right).locked) return false;
    if (!within) return true;
    for (const { row, column } of cellsOf(within)) {
      if (this.#sheet.format(row, column).locked) return false;
    }
    return true;
  }
}
