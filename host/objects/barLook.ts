import type { BarLook } from '../engine';
import { colorArgument } from './colorArgument';
import { changeTest, type RuleTarget, testOf } from './conditionalRule';

/** How the data bars of a rule look beyond their colour. */
export function lookOf(target: RuleTarget): BarLook {
  return testOf(target, 'dataBar').look;
}

export function changeLook(target: RuleTarget, change: Partial<BarLook>): void {
  const test = testOf(target, 'dataBar');
  changeTest(target, { ...test, look: { ...test.look, ...change } });
}

/** A colour; '' for none. */
export function barColor(value: unknown, what: string): string {
  return value === '' ? '' : colorArgument(value, what);
}
