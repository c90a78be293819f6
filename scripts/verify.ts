import { parseArgs } from 'node:util';
import { compareWithScorecard } from '../test/support/compareWithScorecard';
import { recalculate } from '../test/support/libreOffice';
import { serialOf } from '../test/support/oracle/months';

/**
 * Recalculates a saved workbook in LibreOffice and compares its scorecards, cell by cell, with an independent
 * calculation from register, data and targets: `npm run verify -- FILE.xlsx [--today 2026-11-15]`.
 * `--today` is the day that decides what is late; without it the workbook's own. Ends with 1 where something
 * differs or nothing could be compared, and with 2 where the file cannot be read.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { today: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error('Usage: npm run verify -- FILE.xlsx [--today 2026-11-15]');
    process.exitCode = 2;
    return;
  }
  const settings = values.today === undefined ? {} : { today: daySerial(values.today) };
  const result = compareWithScorecard(await recalculate(file), settings);
  for (const { address, what, expected, found } of result.differences) {
    console.log(`${address} (${what}): expected ${expected}, found ${found}`);
  }
  for (const id of result.ambiguousIds)
    console.log(`${id} stands twice in the register and was not compared.`);
  console.log(
    `${result.kpis} KPIs in ${result.years.join(', ')}: ${result.values} values, ${result.statuses} statuses, ` +
      `${result.yearToDateFigures} year-to-date figures and ${result.longFigures} rolling figures, changes and ` +
      `rests of the year compared, ${result.differences.length} differences`,
  );
  if (result.differences.length > 0 || result.values === 0) process.exitCode = 1;
}

function daySerial(text: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (day === undefined) throw new Error(`"${text}" is not a day such as 2026-11-15.`);
  return serialOf(Number(year), Number(month), Number(day));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
