import type { Host } from '../../../host/Host';
import { startHost } from '../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    cells.values = [
      ['Delivered on', '1/31/2026'],
      ['On time', '=19/20'],
    ];
    context.workbook.worksheets.getActiveWorksheet().getRange('C3').numberFormat = [['0%']];
    cells.select();
    await context.sync();
  });
});

async function selected(
  coercion: Office.CoercionType,
  options: object = {},
): Promise<Office.AsyncResult<unknown>> {
  return new Promise((resolve) => {
    Office.context.document.getSelectedDataAsync(coercion, options, resolve);
  });
}

it('hands the selected cells to the shared API as text', async () => {
  const { value } = await selected(Office.CoercionType.Text);
  expect(value).toBe('Delivered on\t46053\nOn time\t0.95');
});

it('hands them over as they are shown if asked to', async () => {
  const { value } = await selected(Office.CoercionType.Matrix, { valueFormat: Office.ValueFormat.Formatted });
  expect(value).toEqual([
    ['Delivered on', '1/31/2026'],
    ['On time', '95%'],
  ]);
});

it('refuses what it does not have', async () => {
  const { status } = await selected(Office.CoercionType.Table);
  expect(status).toBe(Office.AsyncResultStatus.Failed);
  const visible = await selected(Office.CoercionType.Text, { filterType: Office.FilterType.OnlyVisible });
  expect(visible.status).toBe(Office.AsyncResultStatus.Failed);
  expect([...host.log.missing.keys()]).toEqual(['executeMethod 64']);
});
