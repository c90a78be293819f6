import { type ChartGroupSettings, type ChartSeries, isRound, shareGroup } from '../engine';
import { change, type ChartPart, field, flagArgument, numberBetween, read } from './chartPart';
import { type Fidelity, type Member, type Scalar, scalar } from './officeClass';

type Target = ChartPart<ChartSeries>;

const automatic = 'Null while automatic.';

/** The members of a series that it shares with all series of its kind: setting one sets it for all. */
export const seriesGroupMembers: Readonly<Record<string, Member<Target>>> = {
  gapWidth: shared('1.7', 'gapWidth', numberBetween(0, 500), { partly: automatic }),
  overlap: shared('1.8', 'overlap', numberBetween(-100, 100), { partly: automatic }),
  varyByCategories: shared('1.8', 'varyByCategories', flagArgument, {
    partly: 'Drawn for pies, doughnuts and bars.',
  }),
  firstSliceAngle: shared('1.8', 'firstSliceAngle', numberBetween(0, 360)),
  doughnutHoleSize: shared('1.7', 'doughnutHoleSize', numberBetween(10, 90)),
  bubbleScale: shared('1.9', 'bubbleScale', numberBetween(0, 300)),
};

/** The other looks of a series. */
export const seriesLookMembers: Readonly<Record<string, Member<Target>>> = {
  explosion: scalar(
    '1.8',
    (target) => read(target).explosion,
    (target, value) => {
      const explosion = numberBetween(0, 400)(value, 'ChartSeries.explosion');
      change(target, (series) => {
        series.explosion = explosion;
        series.type = explodedAs(series.type, explosion > 0);
      });
    },
  ),
  invertIfNegative: field('1.8', 'invertIfNegative', flagArgument, {
    partly: 'Kept in the file, not drawn.',
  }),
  showShadow: field('1.7', 'shadow', flagArgument, { partly: 'Kept in the file, not drawn.' }),
  showLeaderLines: scalar(
    '1.9',
    (target) => read(target).dataLabels?.showLeaderLines ?? null,
    (target, value) => {
      const shown = flagArgument(value, 'ChartSeries.showLeaderLines');
      change(target, ({ dataLabels }) => {
        if (dataLabels) dataLabels.showLeaderLines = shown;
      });
    },
    { partly: 'Null while automatic; only of a series with labels.' },
  ),
};

/** Slices that are pulled out, or back in, are a type of their own. */
function explodedAs(type: ChartSeries['type'], exploded: boolean): ChartSeries['type'] {
  if (!isRound(type)) return type;
  const base = type.replace('Exploded', '') as 'Pie' | '3DPie' | 'Doughnut';
  return exploded ? `${base}Exploded` : base;
}

function shared<Key extends keyof ChartGroupSettings>(
  set: string,
  key: Key,
  argument: (value: unknown, what: string) => ChartGroupSettings[Key],
  more: Fidelity = {},
): Scalar<Target> {
  return scalar(
    set,
    (target) => read(target)[key],
    (target, value) => {
      const chosen = argument(value, `ChartSeries.${key}`);
      const own = read(target);
      change({ chart: target.chart, in: ({ series }) => series }, (all) => {
        const mates: ChartGroupSettings[] = all.filter((series) => shareGroup(series, own));
        for (const series of mates) series[key] = chosen;
      });
    },
    more,
  );
}
