import type { Kpi } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { cellAddress } from '../../layout/address';
import { formula } from '../../layout/cell';
import { dataColumnSpecs } from '../../layout/dataSheet';
import type { MeasureEntries } from '../../layout/model';
import { DATE_ROW } from '../../layout/yearSheet';
import type { KpiWorkbook, MeasureRow, YearTables } from '../model/KpiWorkbook';
import type { Place } from '../useCases';
import type { ColumnFormulas, ColumnOfTable, TableReading } from '../workbookGateway';
import { type MonthCell, shiftLink } from './shiftLink';

/** A measure whose formulas are written into the new year's sheet too. */
export interface CarriedLink {
  readonly kpiId: string;
  readonly measure: string;
  readonly months: number;
  /** The source is a part of a row or column; months beside it are not read. */
  readonly hasFixedRange: boolean;
  readonly place: Place;
}

/** Cells with formulas that stay in the old year, with the reason. */
export interface LinkLeft {
  readonly kpiId: string;
  readonly measure: string;
  readonly months: readonly Month[];
  /** The first of the cells. */
  readonly place: Place;
  /** In the third person: `reads fixed cells`. */
  readonly why: string;
}

export interface CarriedLinks {
  /** What the new year's data sheet starts with, by KPI ID. */
  readonly entries: Readonly<Record<string, readonly MeasureEntries[]>>;
  readonly carried: readonly CarriedLink[];
  readonly left: readonly LinkLeft[];
}

/** The columns whose formulas have to be read to carry links over from a year. */
export function columnsOfLinks(workbook: KpiWorkbook, { year, data }: YearTables): readonly ColumnOfTable[] {
  return data
    ? workbook
        .months(year)
        .filter((month) => data.headers.includes(month))
        .map((header) => ({ table: data.name, header }))
    : [];
}

/** Works out which formulas of a year's data the sheet of another year starts with. */
export function carryLinks(
  workbook: KpiWorkbook,
  { from, year, kpis }: { readonly from: YearTables; readonly year: number; readonly kpis: readonly Kpi[] },
  columns: readonly ColumnFormulas[],
): CarriedLinks {
  const { data } = from;
  if (!data) return { entries: {}, carried: [], left: [] };
  const measures = kpis.flatMap((kpi) => {
    const rows = workbook.measureRows(from, kpi.id);
    // Rows of another year stand in another order: the measures are then not those of these rows.
    return rows.length === kpi.measures.length
      ? [{ kpi, rows: rows.map((row) => carryMeasure(workbook, { from, data, year, row }, columns)) }]
      : [];
  });
  const rows = measures.flatMap(({ rows: found }) => found);
  return {
    entries: Object.fromEntries(
      measures
        .filter(({ rows: found }) => found.some(({ carried }) => carried !== null))
        .map(({ kpi, rows: found }) => [kpi.id, found.map(({ entries }) => entries)]),
    ),
    carried: rows.flatMap(({ carried }) => (carried ? [carried] : [])),
    left: rows.flatMap(({ left }) => left),
  };
}

interface MeasureToCarry {
  readonly from: YearTables;
  readonly data: TableReading;
  readonly year: number;
  readonly row: MeasureRow;
}

function carryMeasure(
  workbook: KpiWorkbook,
  { from, data, year, row }: MeasureToCarry,
  columns: readonly ColumnFormulas[],
): {
  readonly entries: MeasureEntries;
  readonly carried: CarriedLink | null;
  readonly left: readonly LinkLeft[];
} {
  const months = workbook.months(year);
  const firstMonth = dataColumnSpecs(year, months).findIndex(({ header }) => header === months[0]);
  const cells = workbook.months(from.year).flatMap((month, index) => {
    const written = columns.find(({ header }) => header === month)?.formulas[row.row.index];
    const target = months[index];
    if (typeof written !== 'string' || !written.startsWith('=') || target === undefined) return [];
    const column = data.column + data.headers.indexOf(month);
    const here: MonthCell = { month, dateCell: cellAddress(data.row - 1, column) };
    const there: MonthCell = { month: target, dateCell: cellAddress(DATE_ROW, firstMonth + index) };
    const place = { sheet: data.sheet, address: cellAddress(data.row + 1 + row.row.index, column) };
    return [{ month, target, place, shifted: shiftLink(written, here, there) }];
  });
  const { kpiId, measure } = row;
  const carried = cells.flatMap(({ target, place, shifted }) =>
    shifted.kind === 'shifted' ? [{ target, place, shifted }] : [],
  );
  const reasons = new Map<string, LinkLeft>();
  for (const { month, place, shifted } of cells) {
    if (shifted.kind === 'shifted') continue;
    const known = reasons.get(shifted.why);
    reasons.set(shifted.why, {
      ...(known ?? { kpiId, measure: measure.name, place, why: shifted.why }),
      months: [...(known?.months ?? []), month],
    });
  }
  const [first] = carried;
  return {
    entries: Object.fromEntries(carried.map(({ target, shifted }) => [target, formula(shifted.formula)])),
    carried: first
      ? {
          kpiId,
          measure: measure.name,
          months: carried.length,
          hasFixedRange: carried.some(({ shifted }) => shifted.hasFixedRange),
          place: first.place,
        }
      : null,
    left: [...reasons.values()],
  };
}
