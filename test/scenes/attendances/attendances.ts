import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkSource, Place } from '../../../src/app/useCases';
import type { Scene } from '../Scene';
import type { Stage } from '../Stage';
import { buildAttendances, sampleDepartments } from './sampleWorkbook';

/** A real monthly workbook that is not part of this repository; see docs/guide/try-on-real-data.md. */
export const realFile = join(process.cwd(), '..', 'shared', 'data', 'nhs-ae-attendances.xlsx');

const today = '2019-04-20';

/** The small workbook before anything is set up. */
export const attendancesBefore: Scene = {
  name: 'attendances-before',
  shows: 'A monthly workbook as a team brings it: a sheet of records, and a sheet with months across.',
  today,
  startsFrom: buildAttendances,
  build: () => Promise.resolve(),
};

/** Departments whose KPIs a scene links: three from the records, one from the wide sheet. */
export interface LinkedDepartments {
  readonly fromRecords: readonly string[];
  readonly fromWideSheet: string;
}

export const realDepartments: LinkedDepartments = {
  fromRecords: ['R1H', 'RDU', 'RJ1'],
  fromWideSheet: 'RJ2',
};

const [north, east, south, west] = sampleDepartments;

/** The scene on the real workbook, for whoever has it. */
export const realAttendances: Scene = {
  name: 'nhs',
  today,
  shows: 'Waiting times of English emergency departments: ratio KPIs linked to records and to a wide sheet.',
  startsFrom: async () => (existsSync(realFile) ? readFile(realFile) : null),
  build: (stage) => buildKpis(stage, realDepartments),
};

/** The same on a small workbook of the same shape with made-up numbers. */
export const attendances: Scene = {
  name: 'attendances',
  today,
  shows: 'Waiting times of four made-up departments: ratio KPIs linked to records and to a wide sheet.',
  startsFrom: buildAttendances,
  build: (stage) => buildKpis(stage, { fromRecords: [north, east, south], fromWideSheet: west }),
};

export function departmentKpiName(department: string): string {
  return `Seen within 4 hours, ${department}`;
}

/** Three business years from April 2016, each KPI with target 95 % and amber limit 90 %. */
async function buildKpis(stage: Stage, departments: LinkedDepartments): Promise<void> {
  const { fromRecords, fromWideSheet } = departments;
  const limits = { target: 95, amber: 90 };
  const kpi = { templateId: 'turnaround-time-met', limits };
  const kpis = [
    ...fromRecords.map((department) => ({ ...kpi, name: departmentKpiName(department) })),
    { ...kpi, name: departmentKpiName(fromWideSheet), measuredAs: 'value' as const },
  ];
  for (const year of [2016, 2017, 2018]) {
    await stage.useCases.setUp({ edition: '2015', year, yearStartMonth: 4, kpis });
  }
  stage.typeNamed('KPI_ReportingMonth', '2019-03-01');
  stage.typeNamed('KPI_Today', '2019-04-20');
  const overview = await stage.useCases.readOverview();
  if (overview.state === 'empty') throw new Error('The scene has set up KPIs, but the workbook has none.');
  for (const [index, department] of fromRecords.entries()) {
    await linkRecords(stage, overview.kpis[index]?.id ?? '', department);
  }
  const wideId = overview.kpis[3]?.id ?? '';
  await linkWide(stage, wideId, fromWideSheet);
  await stage.useCases.insertChart(overview.kpis[0]?.id ?? '');
  await stage.useCases.insertChart(wideId);
}

async function linkRecords(stage: Stage, kpiId: string, department: string): Promise<void> {
  const { place, reading } = await select(stage, 'Records');
  if (reading.kind !== 'records') throw new Error(`The records read as ${reading.kind}.`);
  const source: LinkSource = {
    kind: 'records',
    place,
    dateField: 'Month',
    valueField: 'Attendances',
    only: [{ field: 'Hospital', equals: department }],
  };
  await stage.useCases.link({
    kpiId,
    measure: 'Results issued in time',
    source: { ...source, lessField: 'Over 4 hours' },
  });
  await stage.useCases.link({ kpiId, measure: 'Results issued', source });
}

async function linkWide(stage: Stage, kpiId: string, department: string): Promise<void> {
  const { place, reading } = await select(stage, 'A&E monthly');
  if (reading.kind !== 'months') throw new Error(`The wide sheet reads as ${reading.kind}.`);
  const line = reading.lines.find(({ label }) => label === department);
  if (!line) throw new Error(`The wide sheet has no line for ${department}.`);
  await stage.useCases.link({
    kpiId,
    measure: departmentKpiName(department),
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
