import { insertChartForSelection } from '../../../src/app/chart/insertChartForSelection';
import type { SelectedRow } from '../../../src/app/workbookGateway';
import { expectRefusal } from '../../support/expectRefusal';

/** Asks for the chart of a selected row and gives the ID for which it was asked. */
async function idFor(row: SelectedRow): Promise<string> {
  const outcome = await insertChartForSelection(
    { readSelectedRow: () => Promise.resolve(row) },
    { insertChart: (id) => Promise.resolve({ chartName: id, place: { sheet: '', address: '' }, title: '' }) },
  );
  return outcome.chartName;
}

describe('insertChartForSelection', () => {
  it.each(['KpiRegister', 'KpiData2026', 'KpiTargets2026', 'KpiScorecard2026'])(
    'takes the KPI of a row of %s',
    async (tableName) => {
      expect(await idFor({ tableName, cells: { ID: 'OTD-01', Measure: 'x' } })).toBe('OTD-01');
    },
  );

  it.each<[string, SelectedRow]>([
    ['no table', { tableName: null, cells: {} }],
    ["somebody else's table", { tableName: 'Orders', cells: { ID: '4711' } }],
    ['the header row', { tableName: 'KpiRegister', cells: { ID: 'ID' } }],
    ['a blank row', { tableName: 'KpiRegister', cells: { ID: '' } }],
    ['the words of the settings', { tableName: 'KpiWords', cells: { Status: 'Late' } }],
  ])('refuses a selection in %s', async (_what, row) => {
    await expectRefusal('selectionIsNotUsable', () => idFor(row));
  });
});
