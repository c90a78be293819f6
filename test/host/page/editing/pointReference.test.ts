import { referenceSlot, withReference } from '../../../../host/page/editing/pointReference';

describe('pointing at cells while a formula is typed', () => {
  it.each(['=', '=A1+', '=SUM(', '=SUM(A1,', '=A1>', '=-', '=A1 * '])('puts a reference after %s', (text) => {
    expect(referenceSlot(text, text.length, null)).toEqual({ from: text.length, to: text.length });
  });

  it.each(['', 'A1+', '=A1', '=SUM(A1)', '="a+', '=12'])('has no place for one after %s', (text) => {
    expect(referenceSlot(text, text.length, null)).toBeNull();
  });

  it('replaces the reference that was pointed at before', () => {
    const first = withReference('=SUM(', { from: 5, to: 5 }, 'B2');
    expect(first).toEqual({ text: '=SUM(B2', slot: { from: 5, to: 7 } });
    const again = referenceSlot(first.text, 7, first.slot);
    expect(again && withReference(first.text, again, 'B2:B9').text).toBe('=SUM(B2:B9');
  });
});
