import type { Session } from '../session';
import type { CheckReport } from '../useCases';
import { calculatedColumns } from './calculatedColumns';
import { checkWorkbook } from './checkWorkbook';

/** Comparing a workbook with what its register says it should be. */
export interface CheckUseCases {
  /** Recalculates and compares the workbook with what its register says it should be. Writes nothing. */
  refreshAndCheck(): Promise<CheckReport>;
}

export function checkUseCases(session: Session): CheckUseCases {
  return {
    refreshAndCheck: async () => {
      await session.gateway.recalculate();
      const workbook = await session.read();
      const typed = await session.gateway.findTyped(calculatedColumns(workbook));
      return checkWorkbook(workbook, typed, session.now());
    },
  };
}
