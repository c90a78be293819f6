import { cellAddress } from '../../layout/address';
import { TRENDS_SHEET } from '../../layout/names';
import { CLASSIC } from '../../layout/palette';
import { trendChartName } from '../../layout/trendLayout';
import { type StandingBlock, trendDrawing } from '../../layout/trendDrawing';
import type { Kpi } from '../../domain/kpi';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Session } from '../session';
import type { Finding, Place } from '../useCases';
import type { ChartPlace, TrendChange, TrendsReading } from '../workbookGateway';
import { areFree, findTrendBlocks, type TrendBlockThere } from './findTrendBlocks';
import { trendYears } from './trendYears';

/** What drawing the trends from other years changes, and what is left as it is. */
export interface TrendsPlan {
  readonly changes: readonly TrendChange[];
  /** KPIs whose trend is drawn from other years than before. */
  readonly kpiIds: readonly string[];
  readonly findings: readonly Finding[];
}

const charts = /^KPI Trend /;

/** Reads the trends of the workbook; `null` where it has none. */
export async function readTrends(
  { gateway }: Pick<Session, 'gateway'>,
  workbook: KpiWorkbook,
): Promise<TrendsReading | null> {
  const { sheets } = workbook.reading;
  const drawn = sheets.flatMap(({ name: sheet, charts: names }) =>
    names.filter((name) => charts.test(name)).map((name): ChartPlace => ({ sheet, name })),
  );
  // A team may have renamed the sheet; then its charts lead there.
  const sheet = sheets.find(({ name }) => name === TRENDS_SHEET)?.name ?? drawn[0]?.sheet;
  return sheet === undefined ? null : gateway.readTrends(sheet, drawn);
}

/**
 * Works out how every trend on a sheet is drawn from the years that the workbook has, or will have with the one that is
 * opened. What a team has put in the way, or moved apart, is left alone and named.
 *
 * @param only the ID of one KPI; without it all.
 */
export function extendTrends(
  workbook: KpiWorkbook,
  reading: TrendsReading,
  { opened, only }: { readonly opened?: number; readonly only?: string } = {},
): TrendsPlan {
  const blocks = findTrendBlocks(reading);
  const plans = blocks.map((block, index) => {
    const kpi = workbook.kpi(block.kpiId);
    if (only !== undefined && kpi?.id !== only) return NOTHING;
    if (!kpi) return only === undefined ? foreignBlock(reading, block) : NOTHING;
    // Of several blocks of a KPI the last is the one of its chart: a chart that is inserted again gets a block below.
    const isLast = !blocks.slice(index + 1).some(({ kpiId }) => workbook.kpi(kpiId) === kpi);
    return extend(workbook, reading, { kpi, block, isLast, ...(opened !== undefined && { opened }) });
  });
  const lost = only === undefined ? chartsWithoutBlock(workbook, reading, blocks) : [];
  return {
    changes: plans.flatMap(({ changes }) => changes),
    kpiIds: [...new Set(plans.flatMap(({ kpiIds }) => kpiIds))],
    findings: [...plans.flatMap(({ findings }) => findings), ...lost],
  };
}

const NOTHING: TrendsPlan = { changes: [], kpiIds: [], findings: [] };

interface Extension {
  readonly kpi: Kpi;
  readonly block: TrendBlockThere;
  readonly isLast: boolean;
  readonly opened?: number;
}

function extend(
  workbook: KpiWorkbook,
  reading: TrendsReading,
  { kpi, block, isLast, opened }: Extension,
): TrendsPlan {
  const years = trendYears(workbook, kpi, opened);
  if (!years || years.years.every((year) => block.years.includes(year))) return NOTHING;
  if (!block.years.every((year) => years.years.includes(year)))
    return left(reading, block, `The trend of ${kpi.id} reads years that start in another month.`, {
      next: 'It stays as it is. Delete its chart and insert it again to draw the new year alone.',
    });
  const standing: StandingBlock = { sheet: reading.sheet, row: block.row, periods: block.periods };
  const chartsOfKpi = isLast
    ? reading.charts.filter(({ name }) => name.toLowerCase() === trendChartName(kpi.id).toLowerCase())
    : [];
  const guarded = [reading.sheet, ...chartsOfKpi.map(({ sheet }) => sheet)].find((name) =>
    isProtected(workbook, name),
  );
  if (guarded !== undefined)
    return left(
      reading,
      block,
      `The trend of ${kpi.id} is not drawn from the new year: "${guarded}" is protected.`,
      {
        next: 'Take the protection off first; or later, and then press Insert chart for this KPI.',
      },
    );
  const after = trendDrawing(kpi, years, standing, chartsOfKpi, CLASSIC);
  const firstFree = after.firstRow + block.periods;
  // The empty row below the periods is part of what the chart reads.
  if (!areFree(reading, firstFree, after.periods - block.periods + 1))
    return left(reading, block, `The trend of ${kpi.id} has no room for more periods.`, {
      next: 'Move what stands below its block to the side, then press Insert chart for this KPI.',
      row: firstFree,
    });
  const before = trendDrawing(
    kpi,
    { ...years, years: block.years },
    { ...standing, periods: after.periods },
    chartsOfKpi,
    CLASSIC,
  );
  return { changes: [{ after, before }], kpiIds: [kpi.id], findings: [] };
}

function isProtected(workbook: KpiWorkbook, name: string): boolean {
  return workbook.reading.sheets.some((sheet) => sheet.name === name && sheet.isProtected);
}

/** A block that stays as it is, with the reason. */
function left(
  { sheet }: TrendsReading,
  block: TrendBlockThere,
  what: string,
  { next, row = block.row }: { readonly next: string; readonly row?: number },
): TrendsPlan {
  const place: Place = { sheet, address: cellAddress(Math.max(0, row), 0) };
  return { ...NOTHING, findings: [{ severity: 'warning', what, next, place }] };
}

function foreignBlock(reading: TrendsReading, block: TrendBlockThere): TrendsPlan {
  const named = block.kpiId === '' ? 'without an ID' : `of "${block.kpiId}"`;
  return left(reading, block, `The block of cells ${named} on "${reading.sheet}" belongs to no KPI.`, {
    next: 'It stays as it is. Type the ID of a KPI of the register into its first cell, or delete the block.',
  });
}

/** Charts of KPIs whose block of cells is gone or beyond recognition. */
function chartsWithoutBlock(
  workbook: KpiWorkbook,
  reading: TrendsReading,
  blocks: readonly TrendBlockThere[],
): readonly Finding[] {
  const withBlock = new Set(
    blocks.map(({ kpiId }) => trendChartName(workbook.kpi(kpiId)?.id ?? kpiId).toLowerCase()),
  );
  return reading.charts
    .filter(({ name }) => !withBlock.has(name.toLowerCase()))
    .map(({ sheet, name }) => ({
      severity: 'warning',
      what: `The cells from which "${name}" is drawn were not found on "${reading.sheet}".`,
      next: 'The chart stays as it is. Delete it and insert it again to see the new year.',
      place: { sheet, address: 'A1' },
    }));
}
