import { placedRules, ruleSignature } from '../../../src/app/check/placedRules';
import { SheetPlaces } from '../../../src/app/check/SheetPlaces';
import { area } from '../../../src/layout/address';
import { formula, text } from '../../../src/layout/cell';
import type { SheetLayout } from '../../../src/layout/types';
import { logSheet } from '../../../src/layout/logSheet';
import { aTable } from '../../support/aKpiWorkbook';

const column = (header: string) =>
  ({ header, content: { kind: 'typed' }, format: {}, helper: false }) as const;

/** Two values and their statuses in the same order to the right, coloured by a legend above. */
const layout: SheetLayout = {
  ...logSheet([]),
  blocks: [{ row: 2, column: 1, cells: [[formula('=LEGEND()'), text('rest')]] }],
  tables: [
    {
      name: 'KpiT',
      row: 4,
      column: 0,
      columns: ['ID', 'a', 'b', 'a status', 'b status'].map(column),
      rows: [],
      key: ['ID'],
      style: '',
      bandedRows: false,
    },
  ],
  rules: [{ area: area(5, 1, 1, 2), formula: '=IF(D6=$B$3,MOD(B6,1)=0)', stopIfTrue: true }],
};

const placed = (
  headers: readonly string[],
  at: { row: number; column: number },
  legend = { row: 2, column: 1 },
) => {
  const rows = [{ ID: '1' }, { ID: '2' }];
  const reading = aTable('KpiT', 'T', headers, rows, at);
  const cells = Array.from({ length: at.row }, (_, row) =>
    Array.from({ length: 9 }, (_cell, index) =>
      row === legend.row && index === legend.column ? '=legend()' : '',
    ),
  );
  return placedRules(new SheetPlaces(layout, [reading], [{ sheet: 'T', cells }])).map((rule) => [
    rule.area,
    rule.formula,
  ]);
};

describe('placedRules', () => {
  const headers = ['ID', 'a', 'b', 'a status', 'b status'];

  it('reaches over all rows of the table as it is now', () => {
    expect(placed(headers, { row: 4, column: 0 })).toEqual([[area(5, 1, 2, 2), '=IF(D6=$B$3,MOD(B6,1)=0)']]);
  });

  it('follows a table and a legend that were moved', () => {
    expect(placed(headers, { row: 6, column: 2 }, { row: 4, column: 5 })).toEqual([
      [area(7, 3, 2, 2), '=IF(F8=$F$5,MOD(D8,1)=0)'],
    ]);
  });

  it('is split where a column of the team stands between', () => {
    expect(placed(['ID', 'a', 'own', 'b', 'a status', 'b status'], { row: 4, column: 0 })).toEqual([
      [area(5, 1, 2, 1), '=IF(E6=$B$3,MOD(B6,1)=0)'],
      [area(5, 3, 2, 1), '=IF(F6=$B$3,MOD(D6,1)=0)'],
    ]);
  });

  it('leaves out what it cannot place: a column or a legend that is gone', () => {
    expect(placed(['ID', 'a', 'a status', 'b status'], { row: 4, column: 0 })).toEqual([
      [area(5, 1, 2, 1), '=IF(C6=$B$3,MOD(B6,1)=0)'],
    ]);
    expect(placed(headers, { row: 4, column: 0 }, { row: 9, column: 9 })).toEqual([]);
  });
});

describe('ruleSignature', () => {
  it('is the same from wherever Excel was asked, and another for another word of the legend', () => {
    expect(ruleSignature('=W7=$G$3')).toBe(ruleSignature('=A1=$G$3'));
    expect(ruleSignature('=W7=$G$3')).not.toBe(ruleSignature('=W7=$H$3'));
    expect(ruleSignature('=LOG10(A1)>0')).toBe('=LOG10(#)>0');
  });
});
