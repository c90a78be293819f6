import { addMonths, type Month } from '../../../src/domain/month';
import { compareWithScorecard } from '../../support/compareWithScorecard';
import { describeWithFile } from '../../support/describeWithFile';
import { describeWithLibreOffice } from '../../support/describeWithLibreOffice';
import { nhsYear } from '../../support/nhsTruth';
import { validateXlsx } from '../../support/openXmlValidator';
import { type PlayedScene, playedScene } from '../../support/playedScene';
import { readRecalculatedScorecard } from '../../support/readScorecard';
import { attendances, departmentKpiName, realAttendances, realDepartments, realFile } from './attendances';

const years = [2016, 2017, 2018];

/** The months of the business year that starts in April. */
const monthsOf = (year: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(`${year}-04` as Month, index));

/** The ID of the KPI with a name. */
async function idOf({ stage }: PlayedScene, name: string): Promise<string> {
  const overview = await stage.useCases.readOverview();
  const kpi =
    overview.state === 'ready' ? overview.kpis.find((candidate) => candidate.name === name) : undefined;
  if (!kpi) throw new Error(`The workbook has no KPI "${name}".`);
  return kpi.id;
}

/** What the host shows in a cell of a scorecard. */
function shown({ stage }: PlayedScene, year: number, id: string, header: string): unknown {
  const { sheet, row, column } = stage.cell(`KpiScorecard${year}`, [id], header);
  return sheet.value(row, column);
}

/** The real workbook has its truth beside it, in a CSV that the add-in never sees. */
function equalsTheCsv(played: () => PlayedScene): void {
  it.each(realDepartments.fromRecords)(
    'give the share, status and year to date of %s, month by month',
    async (hospital) => {
      const id = await idOf(played(), departmentKpiName(hospital));
      for (const year of years) {
        const truth = nhsYear(hospital, year);
        expect(truth.map(({ month }) => month)).toEqual(monthsOf(year));
        for (const { month, share, status } of truth) {
          expect(shown(played(), year, id, month)).toBeCloseTo(share, 9);
          expect(shown(played(), year, id, `${month} status`)).toBe(status);
        }
        const last = truth.at(-1);
        expect(shown(played(), year, id, 'Year to date')).toBeCloseTo(last?.yearToDate ?? NaN, 9);
        expect(shown(played(), year, id, 'Year-to-date status')).toBe(last?.yearToDateStatus);
      }
    },
  );

  it('give the share and status of the hospital from the wide sheet, and no year to date', async () => {
    const id = await idOf(played(), departmentKpiName(realDepartments.fromWideSheet));
    for (const year of years) {
      for (const { month, share, status } of nhsYear(realDepartments.fromWideSheet, year)) {
        expect(shown(played(), year, id, month)).toBeCloseTo(share, 9);
        expect(shown(played(), year, id, `${month} status`)).toBe(status);
      }
      expect(shown(played(), year, id, 'Year-to-date status')).toBe('Not applicable');
    }
  });

  describeWithLibreOffice('recalculated by LibreOffice', () => {
    it('still equal the CSV', async () => {
      const read = readRecalculatedScorecard(await played().recalculated());
      for (const hospital of realDepartments.fromRecords) {
        const id = await idOf(played(), departmentKpiName(hospital));
        for (const year of years) {
          const truth = nhsYear(hospital, year);
          for (const { month, share, status } of truth) {
            expect(read(year, id, month)).toBeCloseTo(share, 9);
            expect(read(year, id, `${month} status`)).toBe(status);
          }
          expect(read(year, id, 'Year to date')).toBeCloseTo(truth.at(-1)?.yearToDate ?? NaN, 9);
        }
      }
    }, 120_000);
  });
}

describe.each([
  ['the small attendances workbook', describe, attendances, () => undefined],
  ['the real attendances workbook', describeWithFile(realFile), realAttendances, equalsTheCsv],
])('%s', (_name, describeScene, scene, describeTruth) => {
  describeScene('linked to KPIs', () => {
    let played: PlayedScene;

    beforeAll(async () => {
      played = await playedScene(scene);
    }, 90_000);

    afterAll(() => played.remove());

    it('is built without a member that the host lacks', () => {
      expect([...played.stage.host.log.missing.keys()]).toEqual([]);
    });

    it('has nothing to complain of', async () => {
      expect((await played.stage.useCases.refreshAndCheck()).findings).toEqual([]);
    });

    it('has three years, four KPIs and two charts', async () => {
      expect(await played.stage.useCases.readOverview()).toMatchObject({ years, reportingMonth: '2019-03' });
      expect(played.stage.sheet('KPI Trends').charts.count).toBe(2);
    });

    it('is a valid file to the Open XML SDK', async () => {
      expect(await validateXlsx(played.file)).toEqual([]);
    }, 60_000);

    describeTruth(() => played);

    describeWithLibreOffice('recalculated by LibreOffice', () => {
      it('shows what an independent calculation gives, to the last figure', async () => {
        const comparison = compareWithScorecard(await played.recalculated());
        expect(comparison.differences).toEqual([]);
        expect([...comparison.years].sort()).toEqual(years);
        expect(comparison).toMatchObject({ kpis: 4, values: 4 * 36, ambiguousIds: [] });
      }, 120_000);
    });
  });
});
