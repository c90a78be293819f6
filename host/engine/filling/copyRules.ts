import { type Area, columnCount, intersect, rowCount, subtract } from '../area';
import type { ConditionalRule } from '../conditionalRule';
import { rewriteTest } from '../ruleForm/formulas';
import type { Sheet } from '../Sheet';
import { movedTo } from '../stretch';
import { rewriteRule } from '../validationForm';

/** Which cell of the source comes into the first cell of the target. */
interface Phase {
  readonly rows: number;
  readonly columns: number;
}

const noPhase: Phase = { rows: 0, columns: 0 };

/**
 * Gives the cells of a target the validation and the conditional formats of the source, again and again where it is
 * larger, in place of their own: what copying and filling do besides contents and formats.
 *
 * @param phase as for `putBlock`.
 */
export function copyRules(from: Sheet, source: Area, to: Sheet, target: Area, phase = noPhase): void {
  const tiles = { source, target, phase };
  copyValidations(from, to, tiles);
  copyConditionalFormats(from, to, tiles);
}

interface Tiles {
  readonly source: Area;
  readonly target: Area;
  readonly phase: Phase;
}

function copyValidations(from: Sheet, to: Sheet, tiles: Tiles): void {
  const { source, target } = tiles;
  const own = from.validations.of(source);
  if (own !== undefined && own === to.validations.of(target)) return;
  const placed = from.validations.all().filter(({ areas }) => areas.some((area) => intersect(area, source)));
  to.validations.clear(target);
  for (const { areas, validation } of placed) {
    const [first] = areas;
    for (const piece of areas.flatMap((area) => repeated(area, tiles))) {
      const written = (formula: string) => (first ? movedTo(formula, first, piece) : formula);
      to.validations.set(piece, { ...validation, rule: rewriteRule(validation.rule, written) });
    }
  }
}

function copyConditionalFormats(from: Sheet, to: Sheet, tiles: Tiles): void {
  const { source, target } = tiles;
  const rules = from.conditionalFormats.on(source);
  const present = to.conditionalFormats.on(target);
  const isSame =
    rules.length === present.length &&
    rules.every(
      (rule, index) => rule.id === present[index]?.id && covers(rule, source) && covers(rule, target),
    );
  if (isSame && (from === to || rules.length === 0)) return;
  const copies = rules.map((rule) => ({
    rule,
    pieces: rule.areas.flatMap((area) => repeated(area, tiles)),
  }));
  to.conditionalFormats.clear(target);
  // A new rule comes first, so the last is added first.
  for (const { rule, pieces } of copies.reverse()) {
    const [first] = rule.areas;
    const [piece] = pieces;
    if (!first || !piece) continue;
    const kept = from === to ? to.conditionalFormats.byId(rule.id) : undefined;
    if (kept) {
      to.conditionalFormats.change(rule.id, { areas: [...kept.areas, ...pieces] });
      continue;
    }
    const test = rewriteTest(rule.test, (formula) => movedTo(formula, first, piece));
    to.conditionalFormats.add({ areas: pieces, test, format: rule.format, stopIfTrue: rule.stopIfTrue });
  }
}

function covers({ areas }: ConditionalRule, area: Area): boolean {
  return (
    areas.reduce<Area[]>((left, own) => left.flatMap((part) => subtract(part, own)), [area]).length === 0
  );
}

/** The places in the target where the part of an area that lies in the source comes to lie. */
function repeated(area: Area, { source, target, phase }: Tiles): Area[] {
  const part = intersect(area, source);
  if (!part) return [];
  const rows = spans(
    { from: part.top - source.top, to: part.bottom - source.top, size: rowCount(source) },
    { from: target.top, to: target.bottom, phase: phase.rows },
  );
  const columns = spans(
    { from: part.left - source.left, to: part.right - source.left, size: columnCount(source) },
    { from: target.left, to: target.right, phase: phase.columns },
  );
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

/** One direction of `repeated`. A part that takes the whole source becomes one stretch over the whole target. */
function spans(
  part: { readonly from: number; readonly to: number; readonly size: number },
  target: { readonly from: number; readonly to: number; readonly phase: number },
): (readonly [number, number])[] {
  if (part.from === 0 && part.to === part.size - 1) return [[target.from, target.to]];
  const found: (readonly [number, number])[] = [];
  for (let start = target.from - target.phase; start <= target.to; start += part.size) {
    const first = Math.max(start + part.from, target.from);
    const last = Math.min(start + part.to, target.to);
    if (first <= last) found.push([first, last]);
  }
  return found;
}
