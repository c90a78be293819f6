import { Book } from '../../../host/engine';
import { errorsInFile } from './support/errorsInFile';

jest.setTimeout(60_000);

describe('custom XML parts', () => {
  it('stay in the file with their ids, beside the settings', async () => {
    const book = Book.create();
    const { id } = book.customXml.add('<a xmlns="urn:one"><b>ü</b></a>');
    book.customXml.add('<c/>');
    book.settings.set('key', [1]);
    const again = await Book.open(await book.save());
    expect(again.customXml.all()).toMatchObject([
      { id, xml: '<a xmlns="urn:one"><b>ü</b></a>', namespaceUri: 'urn:one' },
      { xml: '<c/>', namespaceUri: '' },
    ]);
    expect(again.settings.get('key')).toEqual([1]);
    again.customXml.delete(id);
    const third = await Book.open(await again.save());
    expect(third.customXml.all().map(({ xml }) => xml)).toEqual(['<c/>']);
    expect(await errorsInFile(third.activeSheet)).toEqual([]);
  });

  it('are found by id whatever its case, changed and deleted', () => {
    const { customXml } = Book.create();
    const { id } = customXml.add('<a/>');
    customXml.setXml(id, '<b xmlns="urn:b"/>');
    expect(customXml.find(id.toLowerCase().slice(1, -1))).toMatchObject({ id, namespaceUri: 'urn:b' });
    expect(() => {
      customXml.setXml(id, '<b>');
    }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    customXml.delete(id);
    expect(customXml.all()).toEqual([]);
  });
});
