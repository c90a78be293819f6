import { conditionOf, conditions } from '../../../../host/page/tables/conditions';

const filled = ['Value', 'Text', 'From', 'To'];

describe('the conditions of a filter panel', () => {
  it.each(
    conditions.flatMap((condition) => condition.kinds.map((kind) => ({ id: condition.id, kind, condition }))),
  )('finds $id again in the criteria that it made for $kind', ({ condition, kind }) => {
    const values = condition.fields.map((field) =>
      field === 'How many' ? '7' : (filled.indexOf(field) + 1).toString(),
    );
    const found = conditionOf(condition.criteria(values), kind);
    expect(found?.condition.id).toBe(condition.id);
    expect(found?.values).toEqual(values);
  });

  it('takes typed asterisks as they are', () => {
    const contains = conditions.find(({ id }) => id === 'contains');
    const criteria = contains?.criteria(['5*']);
    expect(criteria).toMatchObject({ comparisons: [{ operator: 'equal', value: '*5~**' }] });
    expect(conditionOf(criteria ?? null, 'text')?.values).toEqual(['5*']);
  });

  it('finds none in a choice of values', () => {
    expect(conditionOf({ on: 'values', texts: ['a'], blanks: false, dates: [] }, 'text')).toBeUndefined();
    expect(conditionOf(null, 'text')).toBeUndefined();
  });
});
