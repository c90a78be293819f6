import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

beforeEach(async () => {
  await startHost();
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
