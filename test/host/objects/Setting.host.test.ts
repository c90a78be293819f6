import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('SettingCollection, CustomPropertyCollection and WorksheetCustomPropertyCollection', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('keeps settings of any JSON type, dates included', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('text', 'one');
      settings.add('object', { list: [1, 2], when: new Date(Date.UTC(2026, 0, 31)) });
      settings.add('text', 'two');
      await context.sync();
      settings.load('items/key,items/value');
      const count = settings.getCount();
      const none = settings.getItemOrNullObject('none').load('value');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['text', 'two'],
        ['object', { list: [1, 2], when: new Date(Date.UTC(2026, 0, 31)) }],
      ]);
      expect(count.value).toBe(2);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('changes and deletes a setting', async () => {
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.add('text', 'one');
      setting.value = 'three';
      setting.load('value');
      await context.sync();
      expect(setting.value).toBe('three');
      setting.delete();
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      context.workbook.settings.getItem('text').load('value');
    });
  });

  it('tells of settings that are saved without Excel.run', async () => {
    let hear: (value: unknown) => void = () => undefined;
    const heard = new Promise((resolve) => {
      hear = resolve;
    });
    await Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(async ({ settings }) => {
        const setting = settings.getItem('Reviewed').load('value');
        await settings.context.sync();
        hear(setting.value);
      });
      await context.sync();
    });
    const { settings } = Office.context.document;
    settings.set('Reviewed', false);
    settings.saveAsync();
    expect(await heard).toBe(false);
  });

  it('keeps properties of the file', async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'KPI register';
      properties.company = 'Works';
      properties.custom.add('Owner', 'Quality');
      properties.custom.add('Level', 3);
      properties.custom.add('owner', 'Production');
      properties.load('title,company,creationDate');
      properties.custom.load('items/key,items/value,items/type');
      const count = properties.custom.getCount();
      await context.sync();
      expect([properties.title, properties.company]).toEqual(['KPI register', 'Works']);
      expect(new Date(properties.creationDate).getFullYear()).toBeGreaterThan(2000);
      expect(properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
        ['Owner', 'Production', 'String'],
        ['Level', 3, 'Number'],
      ]);
      expect(count.value).toBe(2);
      properties.custom.getItem('level').delete();
      properties.custom.deleteAll();
      const none = properties.custom.getItemOrNullObject('Owner').load('value');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('marks a sheet with texts', async () => {
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('role', 'register');
      customProperties.add('Role', 'data').load('key');
      const role = customProperties.getItem('ROLE').load('key,value');
      const count = customProperties.getCount();
      await context.sync();
      expect([role.key, role.value, count.value]).toEqual(['role', 'data', 1]);
      role.value = 'chart';
      customProperties.load('items/value');
      await context.sync();
      expect(customProperties.items.map(({ value }) => value)).toEqual(['chart']);
      role.delete();
      const none = customProperties.getItemOrNullObject('role').load('value');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it.each([
    [
      'a property without a value',
      (workbook: Excel.Workbook) => void workbook.properties.custom.add('Owner', { a: 1 }),
    ],
    [
      'a title that is no text',
      (workbook: Excel.Workbook) => {
        workbook.properties.title = 5 as never;
      },
    ],
    [
      'a title of more than 255 characters',
      (workbook: Excel.Workbook) => {
        workbook.properties.title = 'x'.repeat(256);
      },
    ],
    [
      'a mark that is no text',
      (workbook: Excel.Workbook) =>
        void workbook.worksheets.getActiveWorksheet().customProperties.add('role', 5 as never),
    ],
  ])('refuses %s', async (_what, work) => {
    await expectOfficeError('InvalidArgument', (context) => {
      work(context.workbook);
    });
  });
});
