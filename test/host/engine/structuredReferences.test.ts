import {
  changeStructured,
  deletedColumns,
  deletedTable,
  renamedColumns,
  renamedTable,
} from '../../../host/engine/structuredReferences';

describe('a structured reference', () => {
  it.each([
    ['SUM(Kpi[Value])', 'SUM(Data[Value])'],
    ['Kpi[[#This Row],[Due days]]*2', 'Data[[#This Row],[Due days]]*2'],
    ['=COUNTIF(kpi[[a]:[b]],"Kpi[x]")', '=COUNTIF(Data[[a]:[b]],"Kpi[x]")'],
    ['Kpi[#All]', 'Data[#All]'],
    ['KpiOther[Value]+A1', 'KpiOther[Value]+A1'],
  ])('follows the new name of its table: %s', (before, after) => {
    expect(renamedTable('Kpi', 'Data')(before)).toBe(after);
  });

  it.each([
    ['T[Old]', 'T[New name]'],
    ['T[[Old]]', 'T[[New name]]'],
    ['T[[#This Row],[old]]', 'T[[#This Row],[New name]]'],
    ['T[[Old]:[Last]]', 'T[[New name]:[Last]]'],
    ['T[[#Headers],[Old]:[Last]]', 'T[[#Headers],[New name]:[Last]]'],
    ['U[Old]', 'U[Old]'],
  ])('follows the new name of a column: %s', (before, after) => {
    expect(renamedColumns('T', new Map([['old', 'New name']]))(before)).toBe(after);
  });

  it('writes double brackets and apostrophes where the name needs them', () => {
    const rename = renamedColumns('T', new Map([['old', '2026-03']]));
    expect(rename('T[Old]')).toBe('T[[2026-03]]');
    expect(renamedColumns('T', new Map([['old', "a[1]'#"]]))('T[[#This Row],[Old]]')).toBe(
      "T[[#This Row],[a'[1']'''#]]",
    );
  });

  it.each([
    ['T[[a]:[c]]', 'T[[b]:[c]]'],
    ['T[[a]:[b]]', 'T[[b]]'],
    ['T[a]', '#REF!'],
    ['T[[b]:[c]]', 'T[[b]:[c]]'],
    ['T[]', 'T[]'],
  ])('loses a deleted column: %s becomes %s', (before, after) => {
    expect(deletedColumns('T', ['a', 'b', 'c'], new Set(['a']))(before)).toBe(after);
  });

  it('becomes #REF! when its table is gone', () => {
    expect(deletedTable('T')('SUM(T[a])+U[a]')).toBe('SUM(#REF!)+U[a]');
  });

  it('stays as it is written when nothing changes', () => {
    expect(changeStructured('SUM( T[[#Data],[a]] )', (reference) => reference)).toBe('SUM( T[[#Data],[a]] )');
  });
});
