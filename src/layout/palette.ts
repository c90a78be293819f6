import type { Status } from '../domain/status';

/** Fill and text of a status. Every pair reaches a contrast of 4.5 (WCAG 2.2 AA, criterion 1.4.3). */
export interface StatusColors {
  readonly fill: string;
  readonly text: string;
}

/** Colours of sheets and charts. */
export interface Palette {
  readonly status: Readonly<Record<Status, StatusColors>>;
  readonly chart: {
    readonly actual: string;
    readonly target: string;
    readonly amber: string;
    readonly text: string;
    readonly gridline: string;
  };
}

const GREYS = {
  noTarget: { fill: '#FFFFFF', text: '#404040' },
  noData: { fill: '#D9D9D9', text: '#595959' },
  late: { fill: '#BFBFBF', text: '#000000' },
  notDue: { fill: '#F2F2F2', text: '#666666' },
  notApplicable: { fill: '#EDEDED', text: '#595959' },
  noActivity: { fill: '#E4E4E4', text: '#595959' },
  check: { fill: '#595959', text: '#FFFFFF' },
} as const;

const CHART_GREYS = { text: '#404040', gridline: '#E0E0E0' } as const;

/** Excel's own good, neutral and bad styles. */
export const CLASSIC: Palette = {
  status: {
    onTarget: { fill: '#C6EFCE', text: '#006100' },
    watch: { fill: '#FFEB9C', text: '#7F4700' },
    offTarget: { fill: '#FFC7CE', text: '#9C0006' },
    ...GREYS,
  },
  chart: { actual: '#1F4E79', target: '#2E7D32', amber: '#B45F06', ...CHART_GREYS },
};

/** From Okabe and Ito's set; neighbours differ in lightness as well, so a grey print tells them apart. */
export const COLOUR_BLIND_SAFE: Palette = {
  status: {
    onTarget: { fill: '#0072B2', text: '#FFFFFF' },
    watch: { fill: '#E69F00', text: '#000000' },
    offTarget: { fill: '#D55E00', text: '#000000' },
    ...GREYS,
  },
  chart: { actual: '#000000', target: '#0072B2', amber: '#D55E00', ...CHART_GREYS },
};
