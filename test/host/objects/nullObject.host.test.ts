import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
});

it('does nothing when a method of a null object is called', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject('Sample').delete();
    worksheets.add('Sample');
    await context.sync();
    worksheets.getItemOrNullObject('Sample').delete();
    const gone = worksheets.getItemOrNullObject('Sample');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

it('refuses to set a property of a null object', async () => {
  await expectOfficeError('ItemNotFound', (context) => {
    context.workbook.worksheets.getItemOrNullObject('Sample').name = 'Other';
  });
});

it('passes over names in a load that no member can have, which ask only whether an object is there', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('NoPropertiesNeeded');
    const first = worksheets.getItemOrNullObject('Sheet1').load('no-properties-needed');
    await context.sync();
    expect(worksheets.items).toHaveLength(1);
    expect(first.isNullObject).toBe(false);
    expect(() => first.name).toThrow('not available');
  });
});

it('passes over a misspelled name in a load, which office.js then does not let be read', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('nmae,position');
    await context.sync();
    expect(sheet.position).toBe(0);
    expect(() => sheet.name).toThrow('not available');
  });
  expect([...host.log.passedOver]).toEqual(['Worksheet.nmae']);
});

it('refuses a load of what Excel has and the host lacks', async () => {
  await expectOfficeError('NotImplemented', (context) => {
    context.workbook.worksheets.getFirst().load('shapes');
  });
});
