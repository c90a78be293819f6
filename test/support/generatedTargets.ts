import type { Kpi, LimitName, Limits } from '../../src/domain/kpi';
import type { Month } from '../../src/domain/month';
import type { RegisterProblem } from '../../src/domain/registerFinding';
import { validateLimits } from '../../src/domain/validateLimits';
import type { CellInput } from '../../src/layout/cell';
import { targetsSheetName } from '../../src/layout/names';
import type { TableColumn, TableRow, WorkbookLayout } from '../../src/layout/types';
import { LIMIT_WORD } from '../../src/layout/words';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { aKpi, aModel, aYear } from './aModel';
import { monthHeaders } from './aKpiWorkbook';
import { Random } from './random';

/** A row of the targets as a team may have left it. */
interface TargetsRow {
  readonly id: string;
  readonly limit: string;
  /** What was typed, by month; a month that is missing follows the month before. */
  readonly typed: Readonly<Record<string, CellInput>>;
}

/** A workbook whose targets are full of mistakes, and what its column Check has to say, row by row. */
export interface GeneratedTargets {
  readonly layout: WorkbookLayout;
  readonly checks: readonly string[];
}

const months = monthHeaders(2026) as readonly Month[];
const limitNames = Object.keys(LIMIT_WORD) as LimitName[];

/** The same seed gives the same workbook. The texts come from the domain's findings, month by month. */
export function generatedTargets(seed: number): GeneratedTargets {
  const random = new Random(seed);
  const kpis = Array.from({ length: 12 }, (_, index) =>
    aKpi({ id: `K-${index + 1}`, better: random.oneOf(['higher', 'lower', 'inRange', 'inRange']) }),
  );
  const rows = kpis.flatMap((kpi) => rowsOf(random, kpi));
  const plain = workbookLayout(aModel({ years: [aYear({ kpis, limits: {} })] }));
  const layout = {
    ...plain,
    sheets: plain.sheets.map((sheet) =>
      sheet.name === targetsSheetName(2026)
        ? {
            ...sheet,
            tables: sheet.tables.map((table) => ({
              ...table,
              rows: rows.map((row) => tableRow(table.columns, row)),
            })),
          }
        : sheet,
    ),
  };
  return { layout, checks: rows.map((row) => checkOf(row, rows, kpis)) };
}

function rowsOf(random: Random, kpi: Kpi): readonly TargetsRow[] {
  const names = limitNames.filter(
    (name) => name === 'target' || random.happens(name === 'amber' ? 0.9 : 0.6),
  );
  return [...names, ...(random.happens(0.05) ? ['target' as const] : [])].map((name) => {
    const decided = [0, random.whole(1, 11), random.whole(1, 11)].filter(() => random.happens(0.8));
    return {
      id: random.happens(0.03) ? 'GONE-01' : kpi.id,
      limit: random.happens(0.03) ? 'Ziel' : LIMIT_WORD[name],
      typed: Object.fromEntries(decided.map((index) => [months[index], typedCell(random)])),
    };
  });
}

function typedCell(random: Random): CellInput {
  if (random.happens(0.15)) return { kind: 'blank' };
  if (random.happens(0.03)) return { kind: 'text', text: 'about 90' };
  return { kind: 'number', number: random.oneOf([0, 5, 90, 90, 95, 95, 97.5, -3]) };
}

function tableRow(columns: readonly TableColumn[], { id, limit, typed }: TargetsRow): TableRow {
  const given: Readonly<Record<string, CellInput>> = {
    ID: { kind: 'text', text: id },
    Limit: { kind: 'text', text: limit },
    ...typed,
  };
  return {
    cells: columns.map(
      ({ header, content }) =>
        given[header] ??
        (content.kind === 'typed' ? { kind: 'blank' } : { kind: 'formula', formula: content.formula }),
    ),
  };
}

/** What the row shows in each month: a number, a text, or nothing. */
function shown({ typed }: TargetsRow): readonly (number | string | undefined)[] {
  const values: (number | string | undefined)[] = [];
  for (const [index, month] of months.entries()) {
    const cell = typed[month];
    values.push(
      cell === undefined
        ? values[index - 1]
        : cell.kind === 'number'
          ? cell.number
          : cell.kind === 'text'
            ? cell.text
            : undefined,
    );
  }
  return values;
}

function checkOf(row: TargetsRow, rows: readonly TargetsRow[], kpis: readonly Kpi[]): string {
  const kpi = kpis.find(({ id }) => id === row.id);
  const name = limitNames.find((candidate) => LIMIT_WORD[candidate] === row.limit);
  if (!kpi) return 'ID unknown';
  if (!name) return 'Limit unknown';
  const isSame = (other: TargetsRow) => other.id === row.id && other.limit === row.limit;
  if (rows.filter(isSame).length > 1) return 'Limit twice';
  if (shown(row).some((value) => typeof value === 'string')) return 'Not a number';
  const problems = validateLimits(
    kpi,
    months.map((from, index) => ({ from, limits: limitsAt(kpi, rows, index) })),
  ).map(({ problem }) => problem);
  return textOf(kpi, name, problems, shown(row));
}

function limitsAt(kpi: Kpi, rows: readonly TargetsRow[], index: number): Limits {
  return Object.fromEntries(
    limitNames.flatMap((name) => {
      const row = rows.find(({ id, limit }) => id === kpi.id && limit === LIMIT_WORD[name]);
      const value = row && shown(row)[index];
      return typeof value === 'number' ? [[name, value]] : [];
    }),
  );
}

function textOf(
  kpi: Kpi,
  name: LimitName,
  problems: readonly RegisterProblem[],
  values: readonly (number | string | undefined)[],
): string {
  const count = (isMeant: (problem: RegisterProblem) => boolean) => problems.filter(isMeant).length;
  const inMonths = (text: string, number: number) => `${text} ${number} ${number === 1 ? 'month' : 'months'}`;
  const unused = count((problem) => problem.kind === 'limitForDirection' && problem.limits.includes(name));
  if (name.startsWith('upper') && unused > 0)
    return `Not used with ${kpi.better === 'higher' ? 'Higher' : 'Lower'}`;

  const pairs: Readonly<Record<LimitName, readonly string[]>> = {
    target: [],
    amber: ['amber target', 'target amber'],
    upperTarget: ['target upperTarget'],
    upperAmber: ['upperTarget upperAmber'],
  };
  const wrong = count(
    (problem) => problem.kind === 'limitOrder' && pairs[name].includes(problem.limits.join(' ')),
  );
  if (wrong > 0) {
    if (name === 'upperTarget') return inMonths('Upper target is below the target in', wrong);
    if (kpi.better === 'inRange') return inMonths(`${LIMIT_WORD[name]} is inside the range in`, wrong);
    return inMonths('Amber is better than the target in', wrong);
  }
  const halfOpen = count(
    (problem) => problem.kind === 'rangeHalfOpen' && values[months.indexOf(problem.from)] !== undefined,
  );
  if ((name === 'target' || name === 'upperTarget') && halfOpen > 0)
    return inMonths('One end of the range is missing in', halfOpen);
  return unused > 0 ? inMonths('Not used without a target, in', unused) : '';
}
