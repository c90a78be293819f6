import type { Kpi } from '../domain/kpi';
import { area } from './address';
import type { CellArea, CellInput } from './cell';
import type { Palette } from './palette';
import { labelSpacing, trendLayout } from './trendLayout';
import type { TrendYears } from './trendBlock';
import type { FormattedArea } from './types';

/** What is written to draw the trend of a KPI from other years: the rows of its periods, and where its charts read. */
export interface TrendDrawing {
  readonly sheet: string;
  /** Row of the first period, counted from zero. */
  readonly firstRow: number;
  /** The cells of the first periods. Those below hold the last of these rows copied down. */
  readonly rows: readonly (readonly CellInput[])[];
  readonly periods: number;
  /** How the rows look that the block did not have before. */
  readonly formats: readonly FormattedArea[];
  /** Rows of the block that no period needs any more. */
  readonly emptied: CellArea | null;
  readonly charts: readonly DrawnChart[];
}

/** A chart that a team may have moved or dressed up: only what its series read is set. */
export interface DrawnChart {
  readonly sheet: string;
  readonly name: string;
  /** By place in the chart, each with one column of the trends' sheet. */
  readonly series: readonly {
    readonly index: number;
    readonly values: CellArea;
    readonly categories: CellArea;
  }[];
  /** Set only where the number of periods changes; `null` leaves it. */
  readonly labelSpacing: number | null;
}

/** A chart on whatever sheet, with the names of its series. */
interface ChartThere {
  readonly sheet: string;
  readonly name: string;
  readonly series: readonly string[];
}

/** A block as it stands: the sheet, its title row and its number of periods. */
export interface StandingBlock {
  readonly sheet: string;
  readonly row: number;
  readonly periods: number;
}

/** The trend of a KPI in the place of a block that stands already, drawn from the given years. */
export function trendDrawing(
  kpi: Pick<Kpi, 'id' | 'name' | 'unit' | 'frequency' | 'better'>,
  years: TrendYears,
  block: StandingBlock,
  charts: readonly ChartThere[],
  palette: Palette,
): TrendDrawing {
  const { block: cells, formats, chart } = trendLayout(kpi, years, block.row, palette);
  const rows = cells.cells.slice(2);
  const firstRow = block.row + 2;
  const periods = rows.length;
  const more = periods - block.periods;
  const width = cells.cells[0]?.length ?? 1;
  return {
    sheet: block.sheet,
    firstRow,
    // From the second period on the rows differ only in the row that they speak of.
    rows: rows.slice(0, 2),
    periods,
    formats:
      more > 0
        ? formats
            .filter((format) => format.area.row === firstRow)
            .map(({ area: whole, format }) => ({
              area: area(firstRow + block.periods, whole.column, more, whole.columnCount),
              format,
            }))
        : [],
    emptied: more < 0 ? area(firstRow + periods, 0, -more, width) : null,
    charts: charts.map(({ sheet, name, series }) => ({
      sheet,
      name,
      series: chart.series.flatMap((wanted, place) => {
        const index = seriesOf(series, wanted.name, place, chart.series.length);
        return index === null ? [] : [{ index, values: wanted.values, categories: wanted.categories }];
      }),
      labelSpacing: more === 0 ? null : labelSpacing(periods),
    })),
  };
}

/**
 * Which series of a chart draws a column: the one of its name; where a team has renamed series and has neither added nor
 * removed one, the one in its place.
 */
function seriesOf(names: readonly string[], wanted: string, place: number, expected: number): number | null {
  const same = (name: string) => name.toLowerCase() === wanted.toLowerCase();
  const named = names.findIndex(same);
  if (named >= 0) return named;
  return names.length === expected ? place : null;
}
