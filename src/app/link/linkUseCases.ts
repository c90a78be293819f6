import type { KpiWorkbook } from '../model/KpiWorkbook';
import { readSelection } from '../readSelection';
import type { Session } from '../session';
import type { LinkOutcome, LinkPreview, LinkRequest, Selection } from '../useCases';
import { linkChanges, linkFindings } from './linkChanges';
import { findTarget, type LinkedCell, type LinkTarget } from './linkTarget';
import { lineToRead, planLink } from './planLink';

/** Letting a measure read its numbers from a range that the workbook already holds. */
export interface LinkUseCases {
  /** What the user has selected, as a source to link: a run of months or a table of records. */
  readSelection(): Promise<Selection>;
  /** The formulas and values that `link` would write. Writes nothing. */
  previewLink(request: LinkRequest): Promise<LinkPreview>;
  /** Replaces the measure's cells with formulas that read the source. */
  link(request: LinkRequest): Promise<LinkOutcome>;
}

interface PlannedLink {
  readonly workbook: KpiWorkbook;
  readonly target: LinkTarget;
  readonly cells: readonly LinkedCell[];
}

export function linkUseCases(session: Session): LinkUseCases {
  const { gateway } = session;
  const planned = async ({ kpiId, measure, source }: LinkRequest): Promise<PlannedLink> => {
    const workbook = await session.read();
    const target = findTarget(workbook, kpiId, measure);
    const area = await gateway.readArea(source.place);
    const place = lineToRead(source, area);
    const line = place && (await gateway.readArea(place));
    return { workbook, target, cells: planLink(target, source, { area, line }) };
  };
  return {
    readSelection: async () => readSelection(await gateway.readSelection()),

    previewLink: async (request) => {
      const { workbook, target, cells } = await planned(request);
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
      session.serially(async () => {
        const { workbook, target, cells } = await planned(request);
        await session.apply(workbook, linkChanges(workbook, target, cells));
        return {
          target: target.place,
          linkedMonths: cells.filter(({ value }) => value !== null).length,
          findings: linkFindings(workbook, cells),
        };
      }),
  };
}

function shownValue(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
