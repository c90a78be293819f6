import { closeBrowser, type HostPageView, openHostPage } from '../../support/browser/openHostPage';
import { soon } from '../../support/browser/soon';

jest.setTimeout(180_000);

describe('going round the page with F6', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/');
    await view.pane.getByRole('button', { name: 'Set up KPIs' }).waitFor();
  });

  afterAll(closeBrowser);

  const press = async (key: string) => view.page.keyboard.press(key);
  /** The part of the page that has the focus. */
  const isAt = async (selector: string) =>
    view.page.waitForFunction((part) => document.activeElement?.matches(part), selector);
  const focused = () => view.pane.locator(':focus');

  it('puts the focus on the first element of the pane, from where Tab goes on', async () => {
    await view.page.getByRole('grid').focus();
    await press('F6');
    await isAt('.sheet-tab');
    await press('F6');
    await focused().waitFor();
    const first = await focused().textContent();
    await press('Tab');
    expect(first).toBe('Set up');
    await soon(async () => {
      expect(await focused().textContent()).not.toBe(first);
    });
  });

  it('goes on from the pane, past the name box, back to the cells, and the other way round', async () => {
    for (const part of ['.title-button', '.ribbon-tab', '.name-box', '.grid']) {
      await press('F6');
      await isAt(part);
    }
    for (const part of ['.name-box', '.ribbon-tab', '.title-button', 'iframe', '.sheet-tab']) {
      await press('Shift+F6');
      await isAt(part);
      // The library gives the focus to an element of the pane a moment later; keys before that go to the page.
      if (part === 'iframe') await focused().waitFor();
    }
  });

  it('comes back to the cells with Escape', async () => {
    await press('F6');
    await focused().waitFor();
    await press('Escape');
    await isAt('.grid');
    expect(view.problems).toEqual([]);
  });
});
