import { serialOf, type SerialDay } from '../domain/day';
import { KpiWorkbook } from './model/KpiWorkbook';
import { oneAtATime } from './oneAtATime';
import type { WorkbookChanges, WorkbookGateway } from './workbookGateway';

/** What every use case works with: the workbook that is open, the day, and the order of writing. */
export interface Session {
  readonly gateway: WorkbookGateway;
  /** Today by the clock of the machine; a workbook may read from another day, see `KpiWorkbook.today`. */
  now(): SerialDay;
  read(): Promise<KpiWorkbook>;
  /**
   * One writing command at a time: each plans from what it has read, and the ribbon and the pane share this runtime.
   */
  serially<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Applies changes; a sheet that the team has hidden stays hidden, and nobody is taken there. */
  apply(workbook: KpiWorkbook, changes: WorkbookChanges): Promise<void>;
}

export function openSession(gateway: WorkbookGateway, clock: () => Date): Session {
  return {
    gateway,
    now: () => {
      const date = clock();
      return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
    },
    read: async () => new KpiWorkbook(await gateway.readWorkbook()),
    serially: oneAtATime(),
    apply: (workbook, changes) => {
      const hidden = workbook.reading.sheets.some(
        ({ name, isVisible }) => name === changes.land?.sheet && !isVisible,
      );
      return gateway.apply(hidden ? { ...changes, land: null } : changes);
    },
  };
}
