import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { expectKeptInFile, readMembers, reopen, setMembers } from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';

const properties = (context: Excel.RequestContext): Excel.DocumentProperties => context.workbook.properties;

describe('what a workbook says of itself', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each(['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'])(
    'is kept: %s',
    async (member) => {
      await expectKeptInFile(host, properties, { [member]: 'Quality & more' });
    },
  );

  it('names who changed the file last', async () => {
    host.book.native.lastModifiedBy = 'Quality';
    expect(await readMembers(properties, ['lastAuthor'])).toEqual({ lastAuthor: 'Quality' });
    await reopen(host);
    expect(await readMembers(properties, ['lastAuthor'])).toEqual({ lastAuthor: 'Quality' });
  });

  it.each([
    ['a text', 'one', 'two', 'String'],
    ['a whole number', 1, 2, 'Number'],
    ['a number', 1, 2.5, 'Float'],
    ['a boolean', false, true, 'Boolean'],
  ])('has properties of its own that change: %s', async (_what, first, second, type) => {
    const property = (context: Excel.RequestContext): Excel.CustomProperty =>
      properties(context).custom.getItem('Own');
    await Excel.run(async (context) => {
      properties(context).custom.add('Own', first);
      await context.sync();
    });
    await setMembers(property, { value: second });
    const expected = { key: 'Own', value: second, type };
    expect(await readMembers(property, Object.keys(expected))).toEqual(expected);
    await reopen(host);
    expect(await readMembers(property, Object.keys(expected))).toEqual(expected);
  });

  it('refuses a property that it has not', async () => {
    await expectOfficeError('ItemNotFound', (context) => {
      properties(context).custom.getItem('None').load('value');
    });
  });
});

describe('the XML parts of a workbook', () => {
  it('are found by their id, in all and in those of their namespace', async () => {
    await startHost();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const one = customXmlParts.add('<a xmlns="urn:one"/>').load('id');
      const two = customXmlParts.add('<b xmlns="urn:two"/>').load('id');
      await context.sync();
      const ofOne = customXmlParts.getByNamespace('urn:one');
      const all = customXmlParts.getItem(two.id).load('namespaceUri');
      const scoped = ofOne.getItem(one.id).load('namespaceUri');
      const same = ofOne.getItemOrNullObject(one.id).load('id');
      const other = ofOne.getItemOrNullObject(two.id).load('id');
      await context.sync();
      expect([all.namespaceUri, scoped.namespaceUri]).toEqual(['urn:two', 'urn:one']);
      expect([same.id, other.isNullObject]).toEqual([one.id, true]);
      ofOne.getItem(two.id).load('id');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});
