import type { Month } from '../../domain/month';
import { cellAddress } from '../../layout/address';
import { readPeriodHeader } from '../source/periodHeader';
import type { Place } from '../useCases';
import type { RawCell } from '../workbookGateway';
import { type ColumnRole, isSummaryName, lineKind, nameBeforeTarget } from './headerWords';
import type { MonthSheet } from './readMonthSheet';
import { type LineOwner, type TargetLine, targetsByLine } from './targetsByLine';
import type { LeftOutLine } from './types';

/** A cell of a line under, or beside, one of the months. */
export interface MonthCell {
  readonly month: Month;
  readonly position: number;
  readonly value: RawCell;
  readonly numberFormat: string;
}

/** A line that may be a KPI, with what stands beside its numbers. */
export interface KpiLine {
  readonly line: number;
  readonly place: Place;
  readonly name: string;
  readonly cells: readonly MonthCell[];
  /** The row of targets that belongs to it. */
  readonly targets: readonly MonthCell[] | null;
  /** The first filled cell of a column with this role. */
  beside(role: ColumnRole): BesideCell | null;
}

export interface BesideCell {
  readonly value: RawCell;
  readonly numberFormat: string;
  readonly place: Place;
}

export interface LinesFound {
  readonly kpis: readonly KpiLine[];
  readonly leftOut: readonly LeftOutLine[];
}

/** The lines of a sheet of months: those that look like KPIs, and those that do not, with the reason. */
export function readLines(sheet: MonthSheet): LinesFound {
  const kpis: KpiLine[] = [];
  const leftOut: LeftOutLine[] = [];
  const owners: LineOwner[] = [];
  const targets: TargetLine[] = [];
  const lines = filledLines(sheet);
  const names = new Set(lines.map(({ read }) => keyOf(read.name)));
  let lastName = '';
  for (const { line, read } of lines) {
    const name = read.name === '' && read.kind !== null ? lastName : read.name;
    if (read.name !== '') lastName = read.name;
    const why = whyLeftOut(sheet, read, names);
    const owner = { line, key: keyOf(name), group: read.group };
    if (why === 'targets')
      targets.push({ ...owner, key: keyOf(nameBeforeTarget(name) ?? name), cells: read.cells });
    if (why) {
      leftOut.push({ label: labelOf(read), why, place: placeOf(sheet, line, 0) });
      continue;
    }
    kpis.push(kpiLine(sheet, line, name, read));
    owners.push(owner);
  }
  const targetsOf = targetsByLine(owners, targets);
  return {
    kpis: withOwnNames(kpis).map((kpi) => ({
      ...kpi,
      targets: targetsOf.get(kpi.line) ?? targetsBeside(sheet, kpi.line),
    })),
    leftOut,
  };
}

/** The lines below the headers in which anything stands; a group holds until another one begins. */
function filledLines(sheet: MonthSheet): readonly { readonly line: number; readonly read: LineReading }[] {
  const lines: { line: number; read: LineReading }[] = [];
  let group = '';
  for (let line = sheet.firstLine; line < sheet.read.lines; line += 1) {
    const read = readLine(sheet, line, group);
    group = read.group;
    if (!read.isBlank) lines.push({ line, read });
  }
  return lines;
}

/** The targets of a line in columns of their own, one beside each month. */
function targetsBeside({ read, targetPositions }: MonthSheet, line: number): readonly MonthCell[] | null {
  if (targetPositions.size === 0) return null;
  return [...targetPositions].map(([month, position]) => ({ month, position, ...read(line, position) }));
}

interface LineReading {
  readonly name: string;
  /** Every text beside the months, for a line without a name. */
  readonly words: readonly string[];
  readonly group: string;
  readonly kind: 'target' | 'actual' | null;
  readonly cells: readonly MonthCell[];
  readonly isBlank: boolean;
  readonly hasTarget: boolean;
}

function readLine(sheet: MonthSheet, line: number, groupBefore: string): LineReading {
  const { read, roles, months } = sheet;
  const textAt = (position: number): string => {
    const { value } = read(line, position);
    return typeof value === 'string' ? value.trim() : '';
  };
  const textsOf = (...wanted: readonly (ColumnRole | 'text')[]) =>
    [...roles]
      .filter(([, role]) => wanted.includes(role))
      .map(([position]) => textAt(position))
      .filter((text) => text !== '');
  const words = textsOf('name', 'text');
  const kinds = words.map(lineKind);
  const nameWords = (texts: readonly string[]) => texts.filter((text) => lineKind(text) === null);
  const [ownName = nameWords(textsOf('text')).join(' ')] = nameWords(textsOf('name'));
  const cells = months.map(({ month, position }) => ({ month, position, ...read(line, position) }));
  const [group = groupBefore] = textsOf('process');
  const everything = Array.from({ length: read.positions }, (_, position) => read(line, position).value);
  return {
    name: ownName,
    words: [...words, ...textsOf('process', 'number')],
    group,
    kind: kinds.find((kind) => kind !== null) ?? null,
    cells,
    isBlank: everything.every((value) => typeof value === 'string' && value.trim() === ''),
    hasTarget: [...roles].some(([position, role]) => role === 'target' && read(line, position).value !== ''),
  };
}

/** @param names the names of all lines: `Projects on target` is a KPI of its own where no line is called `Projects on`. */
function whyLeftOut(
  sheet: MonthSheet,
  line: LineReading,
  names: ReadonlySet<string>,
): LeftOutLine['why'] | null {
  const { cells, kind, name, words, hasTarget } = line;
  if (repeatsHeaders(sheet, cells)) return 'headers';
  const hasNumbers = cells.some(({ value }) => typeof value === 'number' || isNumberText(value));
  const ownName = nameBeforeTarget(name);
  const isTarget = kind === 'target' || (ownName !== null && names.has(keyOf(ownName)));
  if (isTarget) return hasNumbers ? 'targets' : 'noNumbers';
  if (name === '' ? words.some(isSummaryName) : isSummaryName(name)) return 'total';
  return hasNumbers || (hasTarget && name !== '') ? null : 'noNumbers';
}

/** Whether a line says the months once more, as sheets do that are printed on several pages. */
function repeatsHeaders({ headerLine, read }: MonthSheet, cells: readonly MonthCell[]): boolean {
  const same = cells.filter(({ position, value, numberFormat }) => {
    const header = readPeriodHeader(value, numberFormat);
    return header !== null && value === read(headerLine, position).value;
  });
  return cells.length > 0 && same.length * 2 > cells.length;
}

/** A text that begins with a number: `95 %`, `1 234`, `94,5`. */
function isNumberText(value: RawCell): boolean {
  return typeof value === 'string' && /^[<>≤≥=~\s]*[+-]?\d/.test(value.trim());
}

function kpiLine(sheet: MonthSheet, line: number, name: string, { cells, group }: LineReading): KpiLine {
  return {
    line,
    name: name === '' ? `${sheet.layout === 'across' ? 'Row' : 'Column'} ${numberOf(sheet, line)}` : name,
    place: placeOf(sheet, line, sheet.months[0]?.position ?? 0),
    cells,
    targets: null,
    beside: (role) => {
      for (const [position, found] of sheet.roles) {
        const cell = sheet.read(line, position);
        if (found === role && cell.value !== '') return { ...cell, place: placeOf(sheet, line, position) };
      }
      const isGroup = role === 'process' && group !== '';
      return isGroup
        ? { value: group, numberFormat: 'General', place: placeOf(sheet, line, sheet.headerLine) }
        : null;
    },
  };
}

/** The same name in two groups, for example sites, gets the group behind it; any other is counted. */
function withOwnNames(lines: readonly KpiLine[]): readonly KpiLine[] {
  const used = new Set<string>();
  return lines.map((line) => {
    const isShared = lines.some((other) => other !== line && keyOf(other.name) === keyOf(line.name));
    const group = line.beside('process')?.value;
    const stem = isShared && group !== undefined ? `${line.name}, ${String(group)}` : line.name;
    let name = stem;
    for (let count = 2; used.has(keyOf(name)); count += 1) name = `${stem} (${count})`;
    used.add(keyOf(name));
    return { ...line, name };
  });
}

function labelOf({ name, words }: LineReading): string {
  return name === '' ? (words[0] ?? '') : name;
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function numberOf({ area, layout }: MonthSheet, line: number): string {
  const [row, column] = layout === 'across' ? [area.row + line, 0] : [0, area.column + line];
  return layout === 'across' ? String(row + 1) : cellAddress(0, column).replace(/\d+$/, '');
}

/** Where a cell of a line stands in the sheet. */
export function placeOf({ area, layout }: MonthSheet, line: number, position: number): Place {
  const [row, column] = layout === 'across' ? [line, position] : [position, line];
  return { sheet: area.place.sheet, address: cellAddress(area.row + row, area.column + column) };
}
