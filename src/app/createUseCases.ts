import { serialOf, type SerialDay } from '../domain/day';
import { calculatedColumns } from './check/calculatedColumns';
import { checkWorkbook } from './check/checkWorkbook';
import { existingChart, placeOfTrend, planChart } from './chart/planChart';
import { findTarget, type LinkedCell } from './link/linkTarget';
import { lineToRead, planLink } from './link/planLink';
import { linkChanges, linkFindings } from './link/linkChanges';
import { KpiWorkbook } from './model/KpiWorkbook';
import { readOverview } from './readOverview';
import { readSelection } from './readSelection';
import { planSetUp } from './setUp/planSetUp';
import { TRENDS_SHEET } from '../layout/names';
import { oneAtATime } from './oneAtATime';
import type { LinkRequest, Place, UseCases } from './useCases';
import type { WorkbookChanges, WorkbookGateway } from './workbookGateway';

/** The use cases on the workbook that is open in Excel. */
export function createUseCases(gateway: WorkbookGateway, clock: () => Date = () => new Date()): UseCases {
  const now = (): SerialDay => {
    const date = clock();
    return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  };
  const read = async (): Promise<KpiWorkbook> => new KpiWorkbook(await gateway.readWorkbook());
  // One writing command at a time: each plans from what it has read, and the ribbon and the pane share this runtime.
  const serially = oneAtATime();
  /** Applies changes; a sheet that the team has hidden stays hidden, and nobody is taken there. */
  const apply = (workbook: KpiWorkbook, changes: WorkbookChanges): Promise<void> => {
    const hidden = workbook.reading.sheets.some(
      ({ name, isVisible }) => name === changes.land?.sheet && !isVisible,
    );
    return gateway.apply(hidden ? { ...changes, land: null } : changes);
  };
  const plannedLink = async (request: LinkRequest): Promise<PlannedLink> => {
    const workbook = await read();
    const target = findTarget(workbook, request.kpiId, request.measure);
    const { source } = request;
    const area = await gateway.readArea(source.place);
    const place = lineToRead(source, area);
    const line = place && (await gateway.readArea(place));
    return { workbook, target, cells: planLink(target, source, { area, line }) };
  };

  /** A chart that was moved to another sheet is shown by its sheet alone. */
  const placeOfExisting = async (sheet: string, kpiId: string): Promise<Place> =>
    sheet === TRENDS_SHEET
      ? placeOfTrend(await gateway.readArea({ sheet, address: 'A:A' }), kpiId)
      : { sheet, address: 'A1' };

  return {
    readOverview: async () => readOverview(await read(), now()),

    previewSetUp: async (request) => {
      const workbook = await read();
      const plan = await planSetUp(workbook, request, now());
      return {
        newSheets: plan.newSheets.map(({ name, purpose }) => ({ name, purpose })),
        newKpis: plan.newKpis.map(({ id, name, clause, measures }) => ({
          id,
          name,
          clause,
          rows: measures.length,
        })),
        alreadyThere: plan.knownKpis.map(({ id, name }) => ({ id, name })),
        findings: [],
      };
    },

    setUp: (request) =>
      serially(async () => {
        const workbook = await read();
        const plan = await planSetUp(workbook, request, now());
        await apply(workbook, plan.changes);
        return {
          addedKpis: plan.newKpis.length,
          createdSheets: plan.newSheets.map(({ name }) => name),
          next: plan.next,
        };
      }),

    readSelection: async () => readSelection(await gateway.readSelection()),

    previewLink: async (request) => {
      const { workbook, target, cells } = await plannedLink(request);
      return {
        target: target.place,
        months: cells.map(({ cell, value }) => ({
          month: cell.month,
          value: shownValue(value),
          replaces: shownValue(cell.holds === '' ? null : cell.holds),
        })),
        findings: linkFindings(workbook, cells),
      };
    },

    link: (request) =>
      serially(async () => {
        const { workbook, target, cells } = await plannedLink(request);
        await apply(workbook, linkChanges(workbook, target, cells));
        return {
          target: target.place,
          linkedMonths: cells.filter(({ value }) => value !== null).length,
          findings: linkFindings(workbook, cells),
        };
      }),

    insertChart: (kpiId) =>
      serially(async () => {
        const workbook = await read();
        const existing = existingChart(workbook, kpiId);
        if (existing) {
          const place = await placeOfExisting(existing.sheet, kpiId);
          await gateway.show(place);
          return { chartName: existing.chartName, place, title: workbook.kpi(kpiId)?.name ?? kpiId };
        }
        const plan = planChart(workbook, kpiId);
        await apply(workbook, plan.changes);
        return plan.outcome;
      }),

    refreshAndCheck: async () => {
      await gateway.recalculate();
      const workbook = await read();
      const typed = await gateway.findTyped(calculatedColumns(workbook));
      return checkWorkbook(workbook, typed, now());
    },

    show: (place) => gateway.show(place),
  };
}

interface PlannedLink {
  readonly workbook: KpiWorkbook;
  readonly target: ReturnType<typeof findTarget>;
  readonly cells: readonly LinkedCell[];
}

function shownValue(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
