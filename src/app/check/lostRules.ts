import { cellAddress } from '../../layout/address';
import type { CellArea } from '../../layout/cell';
import type { ConditionalRule } from '../../layout/ruleTypes';
import { NO_CHANGES } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import type { Found } from './found';
import type { RuleReading } from './inspection';
import { placedRules, ruleSignature } from './placedRules';
import { type CellPlace, placesOf } from './SheetPlaces';

/** Sheets on which a colour rule of ours no longer reaches every cell that it belongs to. Rules of the team are left alone. */
export function lostRules(facts: Pick<CheckFacts, 'workbook' | 'tables' | 'inspection'>): readonly Found[] {
  const { rules } = facts.inspection;
  if (!rules) return [];
  return placesOf(facts).flatMap((places): readonly Found[] => {
    const { sheet } = places;
    const wanted = placedRules(places);
    if (sheet === undefined || wanted.length === 0) return [];
    const present = rules.filter((rule) => rule.sheet === sheet);
    const bare = wanted.map((rule) => firstBareCell(rule, present)).find((cell) => cell !== undefined);
    if (!bare) return [];
    const ours = present.filter((rule) => isOurs(rule, wanted));
    const place = { sheet, address: cellAddress(bare.row, bare.column) };
    return [
      {
        severity: 'warning',
        what: `${sheet}: a colour rule does not reach every cell any more.`,
        why: 'Cells without their rule stay white or keep an old look, whatever their status is.',
        next: 'Write the colour rules anew.',
        place,
        plan: {
          key: `rules ${places.layout.tables[0]?.name ?? sheet}`,
          title: 'Write the colour rules of the sheet anew',
          steps: [
            {
              place,
              what: `Colour rules of ${sheet}`,
              before: `${ours.length} rules that leave cells out`,
              after: `${wanted.length} rules on all rows; rules of your own stay`,
            },
          ],
          changes: {
            ...NO_CHANGES,
            rules: [{ sheet, remove: ours.map(({ id }) => id), rules: wanted, validations: [], formats: [] }],
          },
        },
      },
    ];
  });
}

/** Whether a conditional format is one of those that set-up writes: it says the same and touches cells of such a rule. */
function isOurs(rule: RuleReading, wanted: readonly ConditionalRule[]): boolean {
  const signature = ruleSignature(rule.formula);
  const isBroken = rule.formula.includes('#REF!');
  return wanted.some(
    ({ area, formula }) =>
      (isBroken || ruleSignature(formula) === signature) &&
      rule.areas.some((other) => (isBroken ? touches(other, area) : sharesColumns(other, area))),
  );
}

function firstBareCell(wanted: ConditionalRule, present: readonly RuleReading[]): CellPlace | undefined {
  const signature = ruleSignature(wanted.formula);
  const areas = present
    .filter(({ formula }) => ruleSignature(formula) === signature)
    .flatMap((rule) => rule.areas)
    .filter((area) => touches(area, wanted.area));
  const { row, column, rowCount, columnCount } = wanted.area;
  if (areas.some((area) => holds(area, wanted.area))) return undefined;
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) {
      const cell = { row: r, column: c, rowCount: 1, columnCount: 1 };
      if (!areas.some((area) => holds(area, cell))) return { row: r, column: c };
    }
  }
  return undefined;
}

function holds(outer: CellArea, inner: CellArea): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}

function touches(one: CellArea, other: CellArea): boolean {
  return (
    sharesColumns(one, other) && one.row < other.row + other.rowCount && other.row < one.row + one.rowCount
  );
}

function sharesColumns(one: CellArea, other: CellArea): boolean {
  return one.column < other.column + other.columnCount && other.column < one.column + one.columnCount;
}
