import type { Session } from '../session';
import type { CheckReport } from '../useCases';
import { checkReport, findTrouble } from './checkWorkbook';
import { readFacts } from './readFacts';

/** Comparing a workbook with what its register says it should be. */
export interface CheckUseCases {
  /** Recalculates and compares the workbook with what its register says it should be. Writes nothing. */
  refreshAndCheck(): Promise<CheckReport>;
}

export function checkUseCases(session: Session): CheckUseCases {
  return {
    refreshAndCheck: async () => {
      const facts = await readFacts(session);
      return checkReport(facts, findTrouble(facts));
    },
  };
}
