import type { CheckFacts } from './CheckFacts';
import { renamedHeaders } from './missingColumns';
import { renamedTables } from './missingTables';

/**
 * Writes formulas as they would read if tables and columns still had our names: Excel has renamed them in every formula, which is
 * told once, with the table or column.
 */
export function asNamed({
  workbook,
  tables,
  others,
}: Pick<CheckFacts, 'workbook' | 'tables' | 'others'>): (formula: string) => string {
  const replacements = [
    ...renamedTables(workbook, others).map(({ name, shown }) => [`${shown}[`, `${name}[`] as const),
    ...renamedHeaders(tables).flatMap(({ header, shown }) => [
      [`[@${shown}]`, `[@[${header}]]`] as const,
      [`[${shown}]`, `[${header}]`] as const,
    ]),
  ];
  return (formula) => replacements.reduce((text, [shown, name]) => text.replaceAll(shown, name), formula);
}
