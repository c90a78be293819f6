import type { AdoptionProposal, AdoptionRequest } from '../../../src/app/adopt/types';
import { describeWithFile } from '../../support/describeWithFile';
import { describeWithLibreOffice } from '../../support/describeWithLibreOffice';
import { nhsYear } from '../../support/nhsTruth';
import { validateXlsx } from '../../support/openXmlValidator';
import { type PlayedScene, playedScene } from '../../support/playedScene';
import { readRecalculatedScorecard } from '../../support/readScorecard';
import { realFile } from '../attendances/attendances';
import type { Scene } from '../Scene';
import type { Stage } from '../Stage';
import { takeOver } from './adopt';
import { teamSheetName } from './teamSheet';

/** A person points at a sheet and agrees with everything that is proposed. */
async function takeOverSheet(
  stage: Stage,
  sheetName: string,
  corrected: (kpi: AdoptionRequest['kpis'][number]) => AdoptionRequest['kpis'][number] = (kpi) => kpi,
): Promise<AdoptionProposal> {
  stage.host.book.select(stage.sheet(sheetName), { top: 4, left: 1, bottom: 4, right: 1 });
  const proposal = await stage.useCases.readAdoption(null, {});
  const { place, layout, yearStartMonth, edition, years, kpis } = proposal;
  await stage.useCases.adopt({
    ...{ place, layout, year: null, yearStartMonth, edition, years },
    kpis: kpis.map((kpi) => corrected({ ...kpi, foundAs: kpi.name })),
  });
  stage.typeNamed('KPI_Today', '2026-04-20');
  return proposal;
}

/** The scene with its sheet taken over. */
function taken(scene: Scene, build: Scene['build']): Scene {
  return { ...scene, name: `${scene.name}-taken`, build };
}

async function idOf({ stage }: PlayedScene, name: string): Promise<string> {
  const overview = await stage.useCases.readOverview();
  const kpi = overview.state === 'ready' ? overview.kpis.find((one) => one.name === name) : undefined;
  if (!kpi) throw new Error(`The workbook has no KPI "${name}".`);
  return kpi.id;
}

function shown({ stage }: PlayedScene, year: number, id: string, header: string): unknown {
  const { sheet, row, column } = stage.cell(`KpiScorecard${year}`, [id], header);
  return sheet.value(row, column);
}

describe('the sheet of a team, taken over as it is proposed', () => {
  let played: PlayedScene;
  let proposal: AdoptionProposal;

  beforeAll(async () => {
    played = await playedScene(
      taken(takeOver, async (stage) => {
        proposal = await takeOverSheet(stage, teamSheetName);
      }),
    );
  }, 90_000);

  afterAll(() => played.remove());

  /** KPI, January, February and March as the sheet means them, and the status of March. */
  const truth = [
    ['On-time delivery', 96.1, 94, 95.5, 'On target'],
    ['Customer complaints', 4, 6, 3, 'On target'],
    ['First pass yield', 97.5, 98, 96.2, 'Off target'],
    ['Scrap rate', 2.1, 2.4, 3, 'Off target'],
    ['Machine availability', 91, 'TBD', 88, 'Off target'],
    ['Training hours', 95, 60, 110, 'On target'],
    ['Supplier audits', '', '', 2, 'On target'],
  ] as const;

  it('gives its seven KPIs and leaves the average out', () => {
    expect(proposal.kpis.map(({ name }) => name)).toEqual(truth.map(([name]) => name));
    expect(proposal.leftOut.map(({ label }) => label)).toEqual(['Average']);
    expect(proposal.year).toEqual({ kind: 'found', year: 2026, where: 'Quality KPIs 2026' });
  });

  it('asks only what the sheet does not say', () => {
    const asked = proposal.kpis.filter(({ isFormUnclear }) => isFormUnclear).map(({ name }) => name);
    expect(asked).toEqual(['Machine availability']);
    expect(proposal.kpis.map(({ process }) => process)).toEqual([
      ...['Delivery', 'Delivery', 'Delivery'],
      ...['Production', 'Production', 'People', 'People'],
    ]);
  });

  it.each(truth)('shows %s as it stands in the sheet', async (name, january, february, march, status) => {
    const id = await idOf(played, name);
    const values = ['2026-01', '2026-02', '2026-03'].map((month) => shown(played, 2026, id, month));
    [january, february, march].forEach((value, index) => {
      if (typeof value === 'number') expect(values[index]).toBeCloseTo(value, 9);
    });
    expect(shown(played, 2026, id, '2026-03 status')).toBe(status);
  });

  it('is a valid file to the Open XML SDK', async () => {
    expect(await validateXlsx(played.file)).toEqual([]);
  }, 60_000);

  describeWithLibreOffice('recalculated by LibreOffice', () => {
    it('shows the same', async () => {
      const read = readRecalculatedScorecard(await played.recalculated());
      for (const [name, january, , march, status] of truth) {
        const id = await idOf(played, name);
        if (january !== '') expect(read(2026, id, '2026-01')).toBeCloseTo(january, 9);
        expect(read(2026, id, '2026-03')).toBeCloseTo(march, 9);
        expect(read(2026, id, '2026-03 status')).toBe(status);
      }
    }, 120_000);
  });
});

describeWithFile(realFile)('the wide sheet of the real attendances, taken over', () => {
  let played: PlayedScene;
  let proposal: AdoptionProposal;
  const wide: Scene = {
    name: 'nhs-wide',
    shows: 'The wide sheet of the real workbook.',
    today: '2019-04-20',
    startsFrom: async () => (await import('node:fs/promises')).readFile(realFile),
    build: async (stage) => {
      proposal = await takeOverSheet(stage, 'A&E monthly', (kpi) => ({
        ...kpi,
        limits: { ...kpi.limits, amber: 90 },
      }));
    },
  };

  beforeAll(async () => {
    played = await playedScene(wide);
  }, 120_000);

  afterAll(() => played.remove());

  it('has ten departments over three business years from April, with the target of the sheet', () => {
    expect(proposal).toMatchObject({
      yearStartMonth: 4,
      years: [2016, 2017, 2018],
      year: { kind: 'headers' },
    });
    expect(proposal.kpis).toHaveLength(10);
    for (const kpi of proposal.kpis) {
      expect(kpi).toMatchObject({ limits: { target: 95 }, unit: '%', isFormUnclear: false });
    }
  });

  it('equals the open data in each month of each department', async () => {
    for (const { name } of proposal.kpis) {
      const id = await idOf(played, name);
      for (const year of [2016, 2017, 2018]) {
        for (const { month, share, status } of nhsYear(name, year)) {
          expect(shown(played, year, id, month)).toBeCloseTo(share, 9);
          expect(shown(played, year, id, `${month} status`)).toBe(status);
        }
      }
    }
  });
});
