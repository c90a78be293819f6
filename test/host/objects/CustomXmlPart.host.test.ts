import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('CustomXmlPartCollection and CustomXmlPart', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('add, find, change and delete parts', async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts
        .add('<Reviewers xmlns="urn:reviews"><Reviewer>Kim</Reviewer></Reviewers>')
        .load('id');
      await context.sync();
      const again = parts.getItem(part.id).load('namespaceUri');
      again.setXml('<Reviewers xmlns="urn:reviews"/>');
      const xml = part.getXml();
      const count = parts.getCount();
      await context.sync();
      expect([again.namespaceUri, xml.value, count.value]).toEqual([
        'urn:reviews',
        '<Reviewers xmlns="urn:reviews"/>',
        1,
      ]);
      part.delete();
      const none = parts.getItemOrNullObject(part.id).load('id');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('give the only part of a namespace, and nothing when there are several', async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:one"/>');
      parts.add('<b xmlns="urn:two"/>');
      parts.add('<c xmlns="urn:two"/>');
      const only = parts.getByNamespace('urn:one').getOnlyItem().load('namespaceUri');
      const several = parts.getByNamespace('urn:two').getOnlyItemOrNullObject().load('id');
      const count = parts.getByNamespace('urn:two').getCount();
      await context.sync();
      expect([only.namespaceUri, several.isNullObject, count.value]).toEqual(['urn:one', true, 2]);
      parts.getByNamespace('urn:three').getOnlyItem();
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('refuse what is not XML', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      context.workbook.customXmlParts.add('<a>');
    });
  });
});
