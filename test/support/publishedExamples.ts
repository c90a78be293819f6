import type { Kpi, YearToDateRule } from '../../src/domain/kpi';
import { aKpi, measures } from './aModel';

/** A figure that somebody worked out and printed. */
export interface PublishedExample {
  readonly id: string;
  readonly what: string;
  readonly source: string;
  readonly roles: readonly Kpi['measures'][number]['role'][];
  /** What stands in the cells of each month, one number for each role. */
  readonly months: readonly (readonly number[])[];
  readonly multiplier?: number;
  readonly yearToDate?: YearToDateRule;
  readonly published: number;
  readonly printedDecimals: number;
  /** How far the source itself is off, since it went on with rounded factors or cut digits off. */
  readonly allowance?: number;
}

const OEE_COM = 'oee.com, worked example';
const WAY_CALCULATOR = 'https://waycalculator.com/tool/Overall-Equipment-Effectiveness-OEE-Calculator.php';
const TPM_BOOK =
  'https://digilib.universitaspertamina.ac.id/ebook/TPM%20:%20A%20Route%20to%20World-Class%20Performance%20/files/basic-html/page148.html';
const DELA = 'https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score';
const NIST = 'NIST/SEMATECH e-Handbook of Statistical Methods, 6.1.6, pmc16.htm';
const WEIGHTED = 'https://sandhyaindurkar.com/math-applied/weighted-averages-real-data';
const PASS_RATE = 'https://neutrondb.com/math/basic/average-percentage-calculator/';

const quotient = ['+', '÷'] as const;
const lessQuotient = ['+', '-', '÷'] as const;

/**
 * Overall equipment effectiveness and its factors, a promoter score, weighted means and capability. Minutes of oee.com: 480
 * less 60 of breaks are 420 planned, less 47 of downtime are 373 run; 19,271 pieces at 1 second, of which 423 rejected.
 */
export const publishedExamples: readonly PublishedExample[] = [
  example('OEE-A', 'availability', OEE_COM, quotient, [[373, 420]], 0.8881, 4),
  example('OEE-P', 'performance', OEE_COM, quotient, [[19271, 373 * 60]], 0.8611, 4),
  { ...example('OEE-Q', 'quality', OEE_COM, quotient, [[18848, 19271]], 0.978, 4), allowance: 0.0001 },
  // The source multiplies the rounded factors.
  {
    ...example('OEE', 'effectiveness', OEE_COM, quotient, [[18848, 420 * 60]], 0.7479, 4),
    allowance: 0.0002,
  },
  example('WAY-A', 'availability', WAY_CALCULATOR, quotient, [[420, 480]], 0.875, 3),
  example('WAY-P', 'performance', WAY_CALCULATOR, quotient, [[400, 420]], 0.952, 3),
  example('WAY-Q', 'quality', WAY_CALCULATOR, quotient, [[380, 400]], 0.95, 3),
  { ...example('WAY', 'effectiveness', WAY_CALCULATOR, quotient, [[380, 480]], 0.791, 3), allowance: 0.0006 },
  example('TPM-A', 'availability', TPM_BOOK, lessQuotient, [[910, 127, 910]], 0.86, 3),
  // The book cuts 77.78 % off after 77.7.
  { ...example('TPM-P', 'performance', TPM_BOOK, quotient, [[203, 783 / 3]], 0.777, 3), allowance: 0.001 },
  {
    ...example('NPS', 'net promoter score', DELA, lessQuotient, [[30, 20, 100]], 10, 0),
    multiplier: 100,
  },
  example(
    'CSAT',
    'weighted mean of 88 % of 120 and 62 % of 880',
    WEIGHTED,
    quotient,
    [
      [105.6, 120],
      [545.6, 880],
    ],
    0.651,
    3,
  ),
  example(
    'PASS',
    'weighted mean of 90 % of 10 and 60 % of 1000',
    PASS_RATE,
    quotient,
    [
      [9, 10],
      [600, 1000],
    ],
    0.603,
    3,
  ),
  {
    ...example(
      'MEAN',
      'plain mean of 88 % and 62 %',
      WEIGHTED,
      quotient,
      [
        [105.6, 120],
        [545.6, 880],
      ],
      0.75,
      3,
    ),
    yearToDate: 'mean',
  },
  // Specification 8 to 20, mean 16, standard deviation 2.
  example('CP', 'capability Cp', NIST, lessQuotient, [[20, 8, 6 * 2]], 1, 1),
  example('CPU', 'capability Cpk, which is its upper side', NIST, lessQuotient, [[20, 16, 3 * 2]], 0.6667, 4),
  example('CPL', 'capability of the lower side', NIST, lessQuotient, [[16, 8, 3 * 2]], 1.3333, 4),
  example('K', 'distance of the mean from the middle', NIST, lessQuotient, [[16, 14, 12 / 2]], 0.3333, 4),
];

/** The example as a KPI of which the year to date is the printed figure. */
export function kpiOfExample({
  id,
  what,
  roles,
  multiplier = 1,
  yearToDate = 'ratioOfSums',
}: PublishedExample): Kpi {
  return aKpi({ id, name: what, unit: '', measures: measures(...roles), multiplier, yearToDate });
}

function example(
  id: string,
  what: string,
  source: string,
  roles: PublishedExample['roles'],
  months: PublishedExample['months'],
  published: number,
  printedDecimals: number,
): PublishedExample {
  return { id, what, source, roles, months, published, printedDecimals };
}
