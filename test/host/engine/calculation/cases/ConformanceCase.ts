import type { CalculatedValue } from '../../../../../host/engine/calculation/values';

/**
 * Who says so: `both` LibreOffice 7.4 recalculated the saved file to this value (to nine digits); `Excel` Microsoft's documentation or
 * well-known behaviour, where LibreOffice 7.4 differs, lacks the form or shows it otherwise.
 */
type Authority = 'both' | 'Excel';

export type ConformanceCase = readonly [formula: string, value: CalculatedValue, authority?: Authority];

export function error(code: Extract<CalculatedValue, object>['error']): CalculatedValue {
  return { error: code };
}
