import type { ChartModel } from '../chartModel';
import { ExcelError } from '../errors';

/** Whether the host knows the types of all series of a chart, and so can write it. */
export function isSupported({ type, series }: ChartModel): boolean {
  return series.length > 0 ? series.every((one) => one.type !== 'Unsupported') : type !== 'Unsupported';
}

/** Throws `NotImplemented` for a chart that the host cannot write: a change would be lost when it is saved. */
export function assertSupported(model: ChartModel): void {
  if (isSupported(model)) return;
  throw new ExcelError(
    'NotImplemented',
    'The embedded host keeps a chart of this type as the file has it and does not change it.',
  );
}
