import type { Month } from '../domain/month';
import { dataTableName, REGISTER_TABLE, targetsTableName } from './names';
import { columnOf, inRow, quoted } from './reference';
import { LIMIT_WORD } from './words';

/** A business year as the scorecard's formulas need it. */
export interface ScorecardYear {
  readonly year: number;
  readonly months: readonly Month[];
  /** The year before, when it has a scorecard in the same workbook. */
  readonly previous: { readonly year: number; readonly months: readonly Month[] } | null;
}

/** The day after which no KPI is active when `Active to` is empty: 31 December 9999. */
const LAST_SERIAL = 2958465;

/** What the register says of the KPI, by the header under which the scorecard shows or keeps it. */
export function registerFormulas(): Readonly<Record<string, string>> {
  const row = inRow('Register row');
  const cell = (header: string) => `INDEX(${columnOf(REGISTER_TABLE, header)},${row})`;
  const textOf = (header: string) => `=IFERROR(${cell(header)}&"","")`;
  const numberOf = (header: string, otherwise: number) =>
    `=IF(COUNT(${cell(header)})=0,${otherwise},${cell(header)})`;
  return {
    'Register row': `=IFERROR(MATCH(${inRow('ID')},${columnOf(REGISTER_TABLE, 'ID')},0),"")`,
    KPI: textOf('KPI'),
    Clause: textOf('Clause'),
    Owner: textOf('Owner'),
    Unit: textOf('Unit'),
    Better: textOf('Better'),
    Rule: textOf('Year to date'),
    Multiplier: `=IFERROR(IF(${cell('Multiplier')}="",1,IF(COUNT(${cell('Multiplier')})=0,"",${cell('Multiplier')})),"")`,
    'Period months':
      `=IFERROR(IF(${cell('Frequency')}="Quarterly",3,IF(${cell('Frequency')}="Half-yearly",6,` +
      `IF(${cell('Frequency')}="Yearly",12,1))),1)`,
    'Due days': numberOf('Due days', 0),
    'First day': numberOf('Active from', 0),
    'Last day': numberOf('Active to', LAST_SERIAL),
  };
}

/** Where the KPI's measures and limits stand, found once for all months. */
export function positionFormulas(year: number): Readonly<Record<string, string>> {
  const data = columnOf(dataTableName(year), 'Key');
  const limits = columnOf(targetsTableName(year), 'Key');
  const id = inRow('ID');
  const partsOf = (role: string) => `=COUNTIF(${data},${id}&"|${role}")`;
  const measureRow = (role: string) => `=IFERROR(MATCH(${id}&${role},${data},0),"")`;
  const limitRow = (word: string) => `=IFERROR(MATCH(${id}&"|${word}",${limits},0),"")`;
  const [plus, minus, divisor] = [inRow('Plus parts'), inRow('Minus parts'), inRow('Divisor parts')];
  const knownDirection = ['Higher', 'Lower', 'In range']
    .map((word) => `${inRow('Better')}=${quoted(word)}`)
    .join(',');
  return {
    Parts: `=COUNTIF(${columnOf(dataTableName(year), 'ID')},${id})`,
    'Plus parts': partsOf('+'),
    'Minus parts': partsOf('-'),
    'Divisor parts': partsOf('÷'),
    'Value row': measureRow(`IF(${plus}>0,"|+","|=")`),
    'Minus row': measureRow('"|-"'),
    'Divisor row': measureRow('"|÷"'),
    Form:
      `=IF(OR(COUNT(${inRow('Multiplier')})=0,NOT(OR(${knownDirection}))),"invalid",` +
      `IF(${plus}+${minus}+${divisor}=0,IF(AND(${inRow('Parts')}=1,COUNT(${inRow('Value row')})=1),"typed","invalid"),` +
      `IF(OR(${plus}+${minus}+${divisor}<${inRow('Parts')},${plus}+${minus}=0),"invalid",IF(${divisor}>0,"ratio","sum"))))`,
    'Target row': limitRow(LIMIT_WORD.target),
    'Amber row': limitRow(LIMIT_WORD.amber),
    'Upper target row': limitRow(LIMIT_WORD.upperTarget),
    'Upper amber row': limitRow(LIMIT_WORD.upperAmber),
  };
}
