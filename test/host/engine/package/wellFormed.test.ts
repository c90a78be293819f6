import { isWellFormed, rootNamespace } from '../../../../host/engine/package/wellFormed';

describe('well-formed XML', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0"?>\n<a x="1"><!-- <b> --><b>&lt;&#65;</b><![CDATA[<c>]]></a>',
    "<p:a xmlns:p='urn:p'><p:b/></p:a>\n",
  ])('is %s', (xml) => {
    expect(isWellFormed(xml)).toBe(true);
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a/>text',
  ])('is not "%s"', (xml) => {
    expect(isWellFormed(xml)).toBe(false);
  });

  it('has the namespace of its root element', () => {
    expect(rootNamespace('<a xmlns="urn:one"/>')).toBe('urn:one');
    expect(rootNamespace('<?xml version="1.0"?><p:a xmlns="urn:one" xmlns:p="urn:two&amp;"/>')).toBe(
      'urn:two&',
    );
    expect(rootNamespace('<a><b xmlns="urn:one"/></a>')).toBe('');
  });
});
