import { ExcelError, type Chart, type ChartModel } from '../engine';
import { booleanArgument, isAbsent, numberArgument } from './arguments';
import { type Fidelity, type Scalar, scalar } from './officeClass';
import { assertStructureWritable } from './writable';

/** A part of a chart: found anew in the model each time, since the model changes. */
export interface ChartPart<Part> {
  readonly chart: Chart;
  readonly in: (model: ChartModel) => Part;
}

/** A part of a part. */
export function partOf<Part, Inner>(target: ChartPart<Part>, inner: (part: Part) => Inner): ChartPart<Inner> {
  return { chart: target.chart, in: (model) => inner(target.in(model)) };
}

export function read<Part>({ chart, in: find }: ChartPart<Part>): Part {
  return find(chart.model);
}

/** Changes a part; refused on a sheet whose protection does not let objects be edited. */
export function change<Part>({ chart, in: find }: ChartPart<Part>, work: (part: Part) => void): void {
  assertStructureWritable(chart.sheet, 'allowEditObjects');
  chart.change((model) => {
    work(find(model));
  });
}

/** A property of a part that is one of its fields. */
export function field<Part, Key extends keyof Part>(
  set: string,
  key: Key,
  argument: (value: unknown, what: string) => Part[Key],
  more: Fidelity = {},
): Scalar<ChartPart<Part>> {
  return scalar(
    set,
    (target) => read(target)[key],
    (target, value) => {
      const chosen = argument(value, String(key));
      change(target, (part) => {
        part[key] = chosen;
      });
    },
    more,
  );
}

export function flagArgument(value: unknown, what: string): boolean {
  return booleanArgument(value, what);
}

/** A number; an empty text or nothing means "automatic", as in Excel. */
export function automaticNumber(value: unknown, what: string): number | null {
  return isAbsent(value) || value === '' ? null : numberArgument(value, what);
}

/** A number within limits. */
export function numberBetween(least: number, most: number): (value: unknown, what: string) => number {
  return (value, what) => {
    const number = numberArgument(value, what);
    if (number >= least && number <= most) return number;
    throw new ExcelError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: ${what} is from ${least} to ${most}.`,
    );
  };
}
