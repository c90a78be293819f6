import { figures } from './figures';
import type { GlossaryGroup } from './glossaryEntry';
import { isoFamily } from './isoFamily';
import { kpis } from './kpis';
import { limits } from './limits';
import { time } from './time';
import { workbook } from './workbook';
import { yearToDate } from './yearToDate';

export type { GlossaryEntry, GlossaryGroup } from './glossaryEntry';

/**
 * The words of Clauseboard for people who use it. Needed by the help and by `docs/glossary.md` only: load it lazily, with
 * `await import('../domain/glossary')`.
 */
export const glossary: readonly GlossaryGroup[] = [
  isoFamily,
  kpis,
  time,
  yearToDate,
  limits,
  workbook,
  figures,
];
