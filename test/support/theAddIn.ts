import { cellsOf, type CellValue, displayText } from '../../host/engine';
import type { Host } from '../../host/Host';
import { createUseCases } from '../../src/app/createUseCases';
import type { SetUpKpi, SetUpRequest, UseCases } from '../../src/app/useCases';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { Stage } from '../scenes/Stage';
import { startHost } from './startHost';

// A machine that runs other suites beside this one may need several times the usual second.
jest.setTimeout(30_000);

/** The add-in in a host: its use cases on a fresh workbook, and a person who types. */
export interface AddIn {
  readonly host: Host;
  readonly useCases: UseCases;
  readonly stage: Stage;
}

/** The day on which tests open the workbook. */
export const today = '2026-04-20';

/** Starts a host with a fresh workbook, or with a file, and the add-in in it. */
export async function startAddIn(file?: string): Promise<AddIn> {
  const host = await startHost(file);
  const useCases = createUseCases(officeWorkbook, () => new Date(`${today}T12:00:00`));
  return { host, useCases, stage: new Stage(host, useCases) };
}

/** On-time delivery, a share with two measures, and overdue actions, a level that is typed. */
export const twoKpis: readonly SetUpKpi[] = [
  { templateId: 'on-time-delivery', limits: { target: 95, amber: 90 }, owner: 'Logistics' },
  { templateId: 'overdue-corrective-actions', limits: { target: 2, amber: 5 }, owner: 'Quality' },
];

/** A request for the calendar year 2026. */
export function aSetUp(changes: Partial<SetUpRequest> = {}): SetUpRequest {
  return { edition: '2026', year: 2026, yearStartMonth: 1, kpis: twoKpis, ...changes };
}

/** Types January and March 2026 for the two KPIs of `aSetUp`: 92 of 100 deliveries, and seven actions overdue. */
export function typeTwoMonths({ stage }: Pick<AddIn, 'stage'>): void {
  for (const [id, measure, number] of [
    ['OTD-01', 'Deliveries on time', '92'],
    ['OTD-01', 'Deliveries due', '100'],
    ['OCA-01', 'Actions overdue at month end', '7'],
  ] as const) {
    for (const month of ['2026-01', '2026-03']) stage.type('KpiData2026', [id, measure], month, number);
  }
}

/** What a cell of a table shows, found by the texts at the start of its row and its header: value, fill and text colour. */
export function look(
  { stage }: Pick<AddIn, 'stage'>,
  table: string,
  keys: readonly string[],
  header: string,
): { readonly value: CellValue; readonly fill: string; readonly text: string; readonly shown: string } {
  const { sheet, row, column } = stage.cell(table, keys, header);
  const { fill, font, numberFormat } = sheet.displayedFormat(row, column);
  const value = sheet.value(row, column);
  return {
    value,
    fill: fill.color,
    text: font.color,
    shown: value === null ? '' : displayText(value, numberFormat),
  };
}

/** Every filled cell of every sheet as the formula bar shows it, by place: to tell whether anything was written. */
export function everyInput({ host }: Pick<AddIn, 'host'>): Inputs {
  return new Map(
    host.book.sheets.flatMap((sheet) => {
      const area = sheet.usedArea();
      const cells = area ? [...cellsOf(area)] : [];
      return cells.flatMap(({ row, column }) => {
        const input = sheet.input(row, column);
        return input === null ? [] : [[`${sheet.name} ${row} ${column}`, input] as const];
      });
    }),
  );
}

export type Inputs = ReadonlyMap<string, number | string | boolean>;

/** The cells that hold something else than before, or hold something no more; new ones are left out. */
export function changedInputs(before: Inputs, after: Inputs): readonly string[] {
  return [...before].flatMap(([place, input]) =>
    after.get(place) === input ? [] : [`${place}: ${String(input)} became ${String(after.get(place))}`],
  );
}

/** The cells that hold something where nothing was. */
export function newInputs(before: Inputs, after: Inputs): readonly string[] {
  return [...after.keys()].filter((place) => !before.has(place));
}
