import { propertiesWithoutProxy } from '../../../scripts/support/withoutProxy';

describe('a script that uses what this version of office.js does not know', () => {
  it('is found out by the properties that JavaScript would pass over in silence', () => {
    expect(propertiesWithoutProxy('range.valuesAsJson = [[{}]]; console.log(cell.control);')).toEqual([
      'control',
      'valuesAsJson',
    ]);
  });

  it('may use every property that the library has', () => {
    expect(propertiesWithoutProxy('range.values = [[1]]; range.format.fill.color = "red";')).toEqual([]);
  });

  it('may call methods of the same name on its own things', () => {
    expect(propertiesWithoutProxy('"a,b".split(","); list.notes();')).toEqual([]);
  });

  it('is read as text, whatever its comments and strings say', () => {
    expect(propertiesWithoutProxy('// range.valuesAsJson\nconst name = "valuesAsJson";')).toEqual([]);
  });
});
