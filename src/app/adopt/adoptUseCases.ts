import { cellAddress } from '../../layout/address';
import { lineOfHeaders } from '../link/planMonths';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import type { Session } from '../session';
import type { Place } from '../useCases';
import type { TableReading } from '../workbookGateway';
import { adoptionFindings } from './adoptionFindings';
import { shownCell } from './cellNumbers';
import { type AdoptionPlan, monthSheetOf, planAdoption, type PlannedKpi } from './planAdoption';
import { assertForeign, readAdoption } from './readAdoption';
import type { MonthSheet } from './readMonthSheet';
import type {
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
}

interface ReadyPlan {
  readonly workbook: KpiWorkbook;
  readonly sheet: MonthSheet;
  readonly plan: AdoptionPlan;
}

/** How many months of a KPI a preview shows. */
const sampleCount = 2;

export function adoptUseCases(session: Session): AdoptUseCases {
  const { gateway } = session;
  const planned = async (request: AdoptionRequest): Promise<ReadyPlan> => {
    const workbook = await session.read();
    assertForeign(workbook, request.place);
    const area = await gateway.readArea(request.place);
    const sheet = monthSheetOf(workbook, request, area, session.now());
    const headers = lineOfHeaders(area, sheet);
    const line = headers && (await gateway.readArea(headers));
    return {
      workbook,
      sheet,
      plan: await planAdoption(workbook, request, sheet, { area, line }, session.now()),
    };
  };
  return {
    readAdoption: async (place, answers) => {
      const workbook = await session.read();
      const area = await gateway.readSurroundings(place);
      return readAdoption(workbook, area, answers, session.now());
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
