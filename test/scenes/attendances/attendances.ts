import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkSource, Place } from '../../../src/app/useCases';
import type { Scene } from '../Scene';
import type { Stage } from '../Stage';
import { buildAttendances, orgs } from './sampleWorkbook';

/** A real monthly workbook that is not part of this repository; see docs/guide/try-on-real-data.md. */
export const realFile = join(process.cwd(), '..', 'shared', 'data', 'nhs-ae-attendances.xlsx');

const shared = {
  today: '2019-04-20',
  build: buildKpis,
} satisfies Partial<Scene>;

/** The scene on the real workbook, for whoever has it. */
export const realAttendances: Scene = {
  ...shared,
  name: 'nhs',
  shows: 'Waiting times of English emergency departments: ratio KPIs linked to records and to a wide sheet.',
  startsFrom: async () => (existsSync(realFile) ? readFile(realFile) : null),
};

/** The same on a small workbook of the same shape with made-up numbers. */
export const attendances: Scene = {
  ...shared,
  name: 'attendances',
  shows: 'Waiting times of four made-up departments: ratio KPIs linked to records and to a wide sheet.',
  startsFrom: buildAttendances,
};

/** The KPIs that the scene links: three departments from the records, one from the wide sheet. */
export const linkedOrgs = { records: orgs.slice(0, 3), wide: orgs[3] } as const;

export function recordsKpiName(org: string): string {
  return `Seen within 4 hours, ${org}`;
}

/** Three business years from April 2016, each KPI with target 95 % and amber limit 90 %. */
async function buildKpis(stage: Stage): Promise<void> {
  const limits = { target: 95, amber: 90 };
  const kpi = { templateId: 'turnaround-time-met', limits };
  const kpis = [
    ...linkedOrgs.records.map((org) => ({ ...kpi, name: recordsKpiName(org) })),
    { ...kpi, name: recordsKpiName(linkedOrgs.wide), measuredAs: 'value' as const },
  ];
  for (const year of [2016, 2017, 2018]) {
    await stage.useCases.setUp({ edition: '2015', year, yearStartMonth: 4, kpis });
  }
  stage.typeNamed('KPI_ReportingMonth', '2019-03-01');
  stage.typeNamed('KPI_Today', '2019-04-20');
  const overview = await stage.useCases.readOverview();
  if (overview.state === 'empty') throw new Error('The scene has set up KPIs, but the workbook has none.');
  for (const [index, org] of linkedOrgs.records.entries()) {
    await linkRecords(stage, overview.kpis[index]?.id ?? '', org);
  }
  const wideId = overview.kpis[3]?.id ?? '';
  await linkWide(stage, wideId, linkedOrgs.wide);
  await stage.useCases.insertChart(overview.kpis[0]?.id ?? '');
  await stage.useCases.insertChart(wideId);
}

async function linkRecords(stage: Stage, kpiId: string, org: string): Promise<void> {
  const { place, reading } = await select(stage, 'Records');
  if (reading.kind !== 'records') throw new Error(`The records read as ${reading.kind}.`);
  const source: LinkSource = {
    kind: 'records',
    place,
    dateField: 'Month',
    valueField: 'Attendances',
    only: [{ field: 'Hospital', equals: org }],
  };
  await stage.useCases.link({
    kpiId,
    measure: 'Results issued in time',
    source: { ...source, lessField: 'Over 4 hours' },
  });
  await stage.useCases.link({ kpiId, measure: 'Results issued', source });
}

async function linkWide(stage: Stage, kpiId: string, org: string): Promise<void> {
  const { place, reading } = await select(stage, 'A&E monthly');
  if (reading.kind !== 'months') throw new Error(`The wide sheet reads as ${reading.kind}.`);
  const line = reading.lines.find(({ label }) => label === org);
  if (!line) throw new Error(`The wide sheet has no line for ${org}.`);
  await stage.useCases.link({
    kpiId,
    measure: recordsKpiName(org),
    source: { kind: 'months', place, layout: reading.layout, line: line.index },
  });
}

/** A person selects everything on a sheet; the add-in reads what that is. */
async function select(
  stage: Stage,
  sheetName: string,
): Promise<{ place: Place; reading: Awaited<ReturnType<Stage['useCases']['readSelection']>>['reading'] }> {
  const sheet = stage.sheet(sheetName);
  const area = sheet.usedArea(true);
  if (!area) throw new Error(`The sheet "${sheetName}" is empty.`);
  stage.host.book.select(sheet, area);
  return stage.useCases.readSelection();
}
