import { readTest } from '../../../../host/engine/ruleForm/readRule';

const read = (type: string, attributes: Record<string, string>, formulae: string[]) =>
  readTest({ type, priority: 1, attributes: { type, ...attributes }, formulae }, []);

describe('a rule of a file', () => {
  it('compares with its limits', () => {
    expect(read('cellIs', { operator: 'between' }, ['1', '5'])).toEqual({
      type: 'cellValue',
      operator: 'Between',
      formula1: '=1',
      formula2: '=5',
    });
  });

  it.each([
    ['whose operator is unknown', 'cellIs', { operator: 'resembles' }, ['1']],
    ['that compares with nothing', 'cellIs', { operator: 'equal' }, []],
    ['that has no formula', 'expression', {}, []],
    ['of an unknown kind', 'sparkle', {}, ['1']],
  ])('%s is kept as it is instead of being taken for another', (_what, type, attributes, formulae) => {
    expect(read(type, attributes as Record<string, string>, formulae)).toMatchObject({ type: 'other' });
  });
});
