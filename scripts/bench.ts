import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Host } from '../host/Host';
import { loadOfficeJs, nodeHostOrigin } from '../host/node/officeWindow';
import { createUseCases } from '../src/app/createUseCases';
import type { UseCases } from '../src/app/useCases';
import { templates } from '../src/domain/templates';
import { officeWorkbook } from '../src/excel/officeWorkbook';

/**
 * Counts and times of the commands with few and with many KPIs, each beside the smallest, then the host
 * beside ExcelTS and LibreOffice, then what calculating the workbook costs: `npm run bench`.
 */

interface Row {
  readonly command: string;
  readonly kpis: number;
  readonly syncs: number;
  readonly requestKB: number;
  readonly milliseconds: number;
}

async function measure(kpis: number): Promise<readonly Row[]> {
  const host = new Host({ hostOrigin: nodeHostOrigin });
  await loadOfficeJs(host);
  const useCases = createUseCases(officeWorkbook, () => new Date('2026-11-16T12:00:00'));
  const rows: Row[] = [];
  const run = async (command: string, work: () => Promise<unknown>): Promise<void> => {
    host.log.clear();
    const started = performance.now();
    await work();
    rows.push({
      command,
      kpis,
      syncs: host.log.syncs,
      requestKB: Math.round(host.log.requestBytes / 1000),
      milliseconds: Math.round(performance.now() - started),
    });
  };
  await run('set up', () => setUp(useCases, kpis));
  await run('read', () => useCases.readOverview());
  await run('insert a chart', async () => {
    const overview = await useCases.readOverview();
    if (overview.state === 'ready') await useCases.insertChart(overview.kpis[0]?.id ?? '');
  });
  await run('refresh and check', () => useCases.refreshAndCheck());
  const data = host.book.sheetNamed('KPI Data 2026');
  if (!data) throw new Error('Set-up made no data sheet.');
  await run('type 20 numbers', () => {
    for (let index = 0; index < 20; index += 1) {
      data.typeInput(5, 3 + (index % 12), String(50 + index));
      data.displayedFormat(5, 3 + (index % 12));
    }
    return Promise.resolve();
  });
  return rows;
}

function setUp(useCases: UseCases, count: number): Promise<unknown> {
  const kpis = Array.from({ length: count }, (_, index) => {
    const template = templates[index % templates.length];
    if (!template) throw new Error('There are no templates.');
    return { templateId: template.id, limits: template.exampleLimits, name: `${template.name} ${index + 1}` };
  });
  return useCases.setUp({ edition: '2026', year: 2026, yearStartMonth: 1, kpis });
}

const sizes = [2, 40, 200];
const measured: Row[] = [];
for (const size of sizes) measured.push(...(await measure(size)));
console.table(
  measured.map((row) => {
    const smallest = measured.find(({ command }) => command === row.command);
    return {
      ...row,
      times: Number((row.milliseconds / Math.max(1, smallest?.milliseconds ?? 1)).toFixed(1)),
    };
  }),
);
// On their own: the host's way of keeping files changes how a plain workbook takes tables.
for (const part of ['benchHost.ts', 'benchScorecard.ts']) {
  const file = fileURLToPath(new URL(part, import.meta.url));
  execFileSync(process.execPath, [...process.execArgv, file], { stdio: 'inherit' });
}
// office.js keeps timers running; the work is done.
process.exit();
