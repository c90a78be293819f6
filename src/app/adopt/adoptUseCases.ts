import { cellAddress } from '../../layout/address';
import { lineOfHeaders } from '../link/planMonths';
import { changedSource, type SourceReading } from '../link/sourceReading';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import type { Session } from '../session';
import type { Place } from '../useCases';
import type { TableReading } from '../workbookGateway';
import { addedMonthChanges, columnsOfMonths, type GrownLine, grownLines, linkedLines } from './addedMonths';
import { adoptionFindings } from './adoptionFindings';
import { shownCell } from './cellNumbers';
import { type AdoptionPlan, monthSheetOf, planAdoption, type PlannedKpi } from './planAdoption';
import { assertForeign, readAdoption } from './readAdoption';
import type { MonthSheet } from './readMonthSheet';
import type {
  AddedMonthsOutcome,
  AddedMonthsRequest,
  AdoptedLink,
  AdoptionOutcome,
  AdoptionPreview,
  AdoptionProposal,
  AdoptionRequest,
  AdoptionAnswers,
} from './types';

/** Taking over a sheet of months that the team already has. Nothing on that sheet is ever changed. */
export interface AdoptUseCases {
  /**
   * What the selected cells, or the sheet around the one selected cell, are understood as. With a place, the cells there, read anew
   * with the answers of the user. Writes nothing.
   */
  readAdoption(place: Place | null, answers: AdoptionAnswers): Promise<AdoptionProposal>;
  /** What `adopt` with the same request would create and link. Writes nothing. */
  previewAdoption(request: AdoptionRequest): Promise<AdoptionPreview>;
  /** Creates the KPIs and the business years that they need, and links them to the sheet, in one batch. */
  adopt(request: AdoptionRequest): Promise<AdoptionOutcome>;
  /** Links the months that were added to lines which KPIs read already. Cells that hold anything stay as they are. */
  linkAddedMonths(request: AddedMonthsRequest): Promise<AddedMonthsOutcome>;
}

interface ReadySheet {
  readonly workbook: KpiWorkbook;
  readonly sheet: MonthSheet;
  readonly reading: SourceReading;
}

interface ReadyPlan extends Omit<ReadySheet, 'reading'> {
  readonly plan: AdoptionPlan;
}

/** How many months of a KPI a preview shows. */
const sampleCount = 2;

export function adoptUseCases(session: Session): AdoptUseCases {
  const { gateway } = session;
  const sheetOf = async (request: AddedMonthsRequest): Promise<ReadySheet> => {
    const workbook = await session.read();
    assertForeign(workbook, request.place);
    const area = await gateway.readArea(request.place);
    const sheet = monthSheetOf(workbook, request, area, session.now());
    const headers = lineOfHeaders(area, sheet);
    const line = headers && (await gateway.readArea(headers));
    return { workbook, sheet, reading: { area, line } };
  };
  const planned = async (request: AdoptionRequest): Promise<ReadyPlan> => {
    const { workbook, sheet, reading } = await sheetOf(request);
    return { workbook, sheet, plan: await planAdoption(workbook, request, sheet, reading, session.now()) };
  };
  const grown = async ({ workbook, sheet, reading }: ReadySheet): Promise<readonly GrownLine[]> => {
    const columns = columnsOfMonths(
      workbook,
      sheet.months.map(({ month }) => month),
    );
    if (columns.length === 0) return [];
    return grownLines(workbook, sheet, reading, await gateway.readFormulas(columns));
  };
  return {
    readAdoption: async (place, answers) => {
      const workbook = await session.read();
      const area = await gateway.readSurroundings(place);
      const proposal = await readAdoption(workbook, area, answers, session.now());
      const { layout, yearStartMonth } = proposal;
      const request = { place: area.place, layout, year: answers.year ?? null, yearStartMonth };
      const sheet = monthSheetOf(workbook, request, area, session.now());
      const linked = linkedLines(await grown({ workbook, sheet, reading: { area, line: null } }));
      return { ...proposal, linked };
    },

    previewAdoption: async (request) => {
      const { workbook, sheet, plan } = await planned(request);
      return {
        newSheets: plan.newSheets.map(({ name, purpose }) => ({ name, purpose })),
        kpis: plan.kpis.map(linkOf),
        findings: adoptionFindings(workbook, sheet, plan),
      };
    },

    adopt: (request) =>
      session.serially(async () => {
        const { workbook, sheet, plan } = await planned(request);
        const newest = plan.after.year(Math.max(...request.years));
        const scorecard = firstCell(newest, 'scorecard', request.place);
        await session.apply(workbook, { ...plan.changes, land: scorecard });
        return {
          addedKpis: plan.kpis.length,
          linkedMonths: plan.kpis.reduce((sum, kpi) => sum + linkOf(kpi).linkedMonths, 0),
          createdSheets: plan.newSheets.map(({ name }) => name),
          scorecard,
          data: firstCell(newest, 'data', request.place),
          findings: adoptionFindings(workbook, sheet, plan),
        };
      }),

    linkAddedMonths: (request) =>
      session.serially(async () => {
        const ready = await sheetOf(request);
        const lines = (await grown(ready)).filter(({ cells }) => cells.length > 0);
        const [first] = lines;
        if (!first) throw changedSource(ready.reading.area);
        await session.apply(ready.workbook, addedMonthChanges(ready.workbook, lines));
        return {
          kpis: new Set(lines.map(({ target }) => target.kpi.id)).size,
          linkedMonths: lines.reduce((sum, { cells }) => sum + cells.length, 0),
          data: first.target.place,
        };
      }),
  };
}

function firstCell(year: YearTables | undefined, part: 'scorecard' | 'data', otherwise: Place): Place {
  const table: TableReading | undefined = year?.[part];
  if (!table) return otherwise;
  return { sheet: table.sheet, address: cellAddress(table.row + 1, table.column) };
}

/** A KPI with the first and the last of its months that bring a value. */
function linkOf({ kpi, line, cells }: PlannedKpi): AdoptedLink {
  const filled = cells.flatMap(({ cell, value }) => {
    const source = line.cells.find(({ month }) => month === cell.month);
    return value === null || !source
      ? []
      : [
          {
            month: cell.month,
            before: shownCell(source),
            after: shownCell({ value, numberFormat: 'General' }),
          },
        ];
  });
  const samples = filled.length > sampleCount ? [...filled.slice(0, 1), ...filled.slice(-1)] : filled;
  const { id, name, clause } = kpi;
  return { id, name, clause, linkedMonths: filled.length, samples };
}
