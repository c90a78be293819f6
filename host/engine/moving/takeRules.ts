import { intersect } from '../area';
import { rewriteTest } from '../ruleForm/formulas';
import { movedTo } from '../stretch';
import { rewriteRule } from '../validationForm';
import { movedFormulaText } from './followMove';
import type { Move } from './Move';

/**
 * Takes validation and conditional formats off cells that are to be moved, and off those that will be covered; what it
 * returns puts them down in the new place. Between the two `followMove` rewrites the rules that stay.
 */
export function takeRules(move: Move): () => void {
  const putValidations = takeValidations(move);
  const putConditionalFormats = takeConditionalFormats(move);
  return () => {
    putValidations();
    putConditionalFormats();
  };
}

function takeValidations(move: Move): () => void {
  const { from, to, source, target, shifted } = move;
  const taken = from.validations.all().flatMap(({ areas, validation }) =>
    areas.flatMap((area) => {
      const piece = intersect(area, source);
      const [first] = areas;
      if (!piece || !first) return [];
      const written = (formula: string) => movedFormulaText(movedTo(formula, first, piece), move);
      const rule = rewriteRule(validation.rule, written);
      return [{ area: shifted(piece), validation: { ...validation, rule } }];
    }),
  );
  from.validations.clear(source);
  to.validations.clear(target);
  return () => {
    for (const { area, validation } of taken) to.validations.set(area, validation);
  };
}

function takeConditionalFormats(move: Move): () => void {
  const { from, to, source, target, shifted } = move;
  const taken = from.conditionalFormats.on(source).flatMap((rule) => {
    const pieces = rule.areas.flatMap((area) => intersect(area, source) ?? []);
    const [first] = rule.areas;
    const [piece] = pieces;
    if (!first || !piece) return [];
    const written = (formula: string) => movedFormulaText(movedTo(formula, first, piece), move);
    return [{ rule, areas: pieces.map(shifted), test: rewriteTest(rule.test, written) }];
  });
  from.conditionalFormats.clear(source);
  to.conditionalFormats.clear(target);
  return () => {
    const rules = to.conditionalFormats;
    for (const { rule, areas, test } of taken) {
      const { format, stopIfTrue, id } = rule;
      const added = rules.add({ areas, test, format, stopIfTrue });
      // A rule that was cut in two stays beside its other half.
      if (from === to) rules.setPriority(added.id, rules.byId(id)?.priority ?? rule.priority);
    }
  };
}
