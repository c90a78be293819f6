import type { FilterCriteria } from '../../engine';
import { element } from '../element';
import { type Condition, conditionOf, conditions } from './conditions';
import type { ColumnKind } from './filterChoices';

/** A condition for the values of a column, with the fields that it asks for. */
export class ConditionForm {
  readonly #select = element('select', {
    class: 'dialog-field filter-condition',
    'aria-label': 'Condition',
  });
  readonly #fields = element('div', { class: 'filter-fields' });
  readonly root = element('div', { class: 'filter-conditions' }, this.#select, this.#fields);
  /** Another condition, or something else in its fields. */
  onChange: () => void = () => undefined;

  constructor(criteria: FilterCriteria | null, kind: ColumnKind) {
    const offered = conditions.filter(({ kinds }) => kinds.includes(kind));
    this.#select.append(
      element('option', { value: '' }, 'Filter by condition: none'),
      ...offered.map(({ id, label }) => element('option', { value: id }, `Value ${label}`)),
    );
    this.#select.addEventListener('change', () => {
      this.#show([]);
      this.#fields.querySelector('input')?.focus();
      this.onChange();
    });
    this.#fields.addEventListener('input', () => {
      this.onChange();
    });
    const present = conditionOf(criteria, kind);
    if (!present) return;
    this.#select.value = present.condition.id;
    this.#show(present.values);
  }

  get isChosen(): boolean {
    return this.#condition !== undefined;
  }

  /** The criteria that are asked for; undefined while a field is empty or does not fit. */
  get criteria(): Exclude<FilterCriteria, { on: 'other' }> | undefined {
    const condition = this.#condition;
    const values = [...this.#fields.querySelectorAll('input')].map(({ value }) => value.trim());
    if (!condition || values.some((value) => value === '')) return undefined;
    const isCount = condition.id === 'top' || condition.id === 'bottom';
    if (
      isCount &&
      !values.every((value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 500)
    )
      return undefined;
    return condition.criteria(values);
  }

  get #condition(): Condition | undefined {
    return conditions.find(({ id }) => id === this.#select.value);
  }

  #show(values: readonly string[]): void {
    const names = this.#condition?.fields ?? [];
    this.#fields.replaceChildren(
      ...names.map((name, index) => {
        const field = element('input', { class: 'dialog-field', 'aria-label': name, placeholder: name });
        field.value = values[index] ?? (name === 'How many' ? '10' : '');
        return field;
      }),
    );
  }
}
