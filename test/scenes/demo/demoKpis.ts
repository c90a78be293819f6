import type { Limits } from '../../../src/domain/kpi';

/** A KPI of the demo with the way its numbers are made: a volume that breathes and a rate that drifts. */
export interface DemoKpi {
  readonly templateId: string;
  readonly id: string;
  readonly owner: string;
  readonly limits: Limits;
  /** Numbers of month 0 to 23 for each measure, in the order of the template's measures. */
  readonly numbers: (month: number, noise: () => number) => readonly number[];
}

/** A share of a volume: numerator and denominator. */
function share(volume: number, from: number, to: number, spread: number): DemoKpi['numbers'] {
  return (month, noise) => {
    const whole = Math.round(volume * (1 + 0.12 * Math.sin(month / 2) + 0.06 * noise()));
    const rate = from + ((to - from) * month) / 23 + spread * noise();
    return [Math.min(whole, Math.max(0, Math.round(whole * rate))), whole];
  };
}

/** A count or level without a denominator. */
function level(from: number, to: number, spread: number): DemoKpi['numbers'] {
  return (month, noise) => [Math.max(0, Math.round(from + ((to - from) * month) / 23 + spread * noise()))];
}

/** KPIs of all eight families, all three directions, most forms and year-to-date rules. */
export const demoKpis: readonly DemoKpi[] = [
  {
    templateId: 'csat-top-two-box',
    id: 'CSAT-01',
    owner: 'Customer service',
    limits: { target: 85, amber: 80 },
    numbers: share(240, 0.79, 0.89, 0.03),
  },
  {
    templateId: 'net-promoter-score',
    id: 'NPS-01',
    owner: 'Customer service',
    limits: { target: 40, amber: 25 },
    numbers: (month, noise) => {
      const answers = Math.round(180 + 20 * noise());
      const promoters = Math.round(answers * (0.5 + 0.004 * month + 0.03 * noise()));
      return [promoters, Math.round(answers * (0.17 - 0.002 * month)), answers];
    },
  },
  {
    templateId: 'complaints-per-1000-orders',
    id: 'COMP-01',
    owner: 'Customer service',
    limits: { target: 2, amber: 3 },
    numbers: share(8200, 0.0034, 0.0017, 0.0005),
  },
  {
    templateId: 'nonconforming-units-ppm',
    id: 'PPM-01',
    owner: 'Production',
    limits: { target: 500, amber: 750 },
    numbers: share(96_000, 0.00082, 0.00046, 0.0001),
  },
  {
    templateId: 'first-pass-yield',
    id: 'FPY-01',
    owner: 'Production',
    limits: { target: 96, amber: 93 },
    numbers: share(5400, 0.945, 0.968, 0.008),
  },
  {
    templateId: 'internal-nonconformity-reports',
    id: 'NCR-01',
    owner: 'Quality',
    limits: { target: 8, amber: 12 },
    numbers: level(11, 7, 3),
  },
  {
    templateId: 'on-time-delivery',
    id: 'OTD-01',
    owner: 'Logistics',
    limits: { target: 93, amber: 88 },
    numbers: share(620, 0.9, 0.955, 0.02),
  },
  {
    templateId: 'overall-equipment-effectiveness',
    id: 'OEE-01',
    owner: 'Production',
    limits: { target: 75, amber: 65 },
    numbers: share(41_000, 0.68, 0.77, 0.03),
  },
  {
    templateId: 'calibration-in-date',
    id: 'CAL-01',
    owner: 'Metrology',
    limits: { target: 100, amber: 98 },
    numbers: share(148, 0.985, 0.999, 0.006),
  },
  {
    templateId: 'training-plan-completion',
    id: 'TRN-01',
    owner: 'Human resources',
    limits: { target: 95, amber: 85 },
    numbers: share(34, 0.87, 0.95, 0.05),
  },
  {
    templateId: 'supplier-on-time-delivery',
    id: 'SOTD-01',
    owner: 'Purchasing',
    limits: { target: 95, amber: 90 },
    numbers: share(210, 0.93, 0.91, 0.025),
  },
  {
    templateId: 'corrective-actions-on-time',
    id: 'CAOT-01',
    owner: 'Quality',
    limits: { target: 90, amber: 80 },
    numbers: share(19, 0.78, 0.93, 0.08),
  },
  {
    templateId: 'overdue-corrective-actions',
    id: 'OCA-01',
    owner: 'Quality',
    limits: { target: 2, amber: 5 },
    numbers: level(6, 2, 2),
  },
  {
    templateId: 'capacity-utilisation',
    id: 'UTIL-01',
    owner: 'Planning',
    limits: { target: 75, amber: 70, upperTarget: 90, upperAmber: 95 },
    numbers: share(7200, 0.74, 0.93, 0.045),
  },
  {
    templateId: 'energy-intensity',
    id: 'ENER-01',
    owner: 'Facilities',
    limits: { target: 4.2, amber: 4.6 },
    numbers: (month, noise) => {
      const units = Math.round(52_000 * (1 + 0.1 * Math.sin(month / 2)));
      return [Math.round(units * (4.7 - 0.022 * month + 0.12 * noise())), units];
    },
  },
];
