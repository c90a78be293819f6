import { pressed } from '../../../host/page/pageKeys';

const free = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the name of a pressed key', () => {
  it('has what is held down in front, in one order', () => {
    expect(pressed({ ...free, key: 'l', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+L');
    expect(pressed({ ...free, key: 'F2', shiftKey: true })).toBe('Shift+F2');
  });

  it("takes the Mac's command key for Ctrl", () => {
    expect(pressed({ ...free, key: 's', metaKey: true })).toBe('Ctrl+S');
  });
});
