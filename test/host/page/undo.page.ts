import { closeBrowser, type HostPageView, openHostPage } from '../../support/browser/openHostPage';
import { soon } from '../../support/browser/soon';

jest.setTimeout(180_000);

describe('undo in the page', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/');
    await view.pane.getByRole('button', { name: 'Set up KPIs' }).waitFor();
  });

  afterAll(closeBrowser);

  it('has nothing to take back at first', async () => {
    const { page } = view;

    await soon(async () => {
      expect(await undoButton(view).getAttribute('aria-disabled')).toBe('true');
    });
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await status(view, 'There is nothing to undo.');
  });

  it('takes typed text back, does it again, and says so', async () => {
    const { page } = view;
    await goTo(view, 'B2');
    await page.keyboard.type('Rejects');
    await page.keyboard.press('Enter');
    await goTo(view, 'D9');
    await page.keyboard.press('Control+z');

    await status(view, 'Undone: typing in B2.');
    await soon(async () => {
      expect(await nameBox(view).inputValue()).toBe('B2');
    });
    await soon(async () => {
      expect(await formulaBar(view).inputValue()).toBe('');
    });
    await page.keyboard.press('Control+y');
    await status(view, 'Done again: typing in B2.');
    await soon(async () => {
      expect(await formulaBar(view).inputValue()).toBe('Rejects');
    });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await soon(async () => {
      expect(await formulaBar(view).inputValue()).toBe('Rejects');
    });
  });

  it('takes an inserted row back by the button, which says what it will do', async () => {
    const { page } = view;
    await goTo(view, 'A1');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /^Insert row above/ }).click();
    await goTo(view, 'B3');
    await soon(async () => {
      expect(await formulaBar(view).inputValue()).toBe('Rejects');
    });
    await page.getByRole('button', { name: 'Undo: insert row 1' }).click();

    await goTo(view, 'B2');
    await soon(async () => {
      expect(await formulaBar(view).inputValue()).toBe('Rejects');
    });
    await view.picture('undo-buttons');
  });

  it('takes a column back in one step that was dragged wider', async () => {
    const { page } = view;
    const width = async () => (await head.boundingBox())?.width ?? 0;
    const head = page.locator('.heads.columns .head', { hasText: /^E$/ });
    const before = await width();
    const box = await head.boundingBox();
    if (!box) throw new Error('There is no heading E.');
    await page.mouse.move(box.x + box.width, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 50, box.y + 10, { steps: 5 });
    await page.mouse.up();
    await soon(async () => {
      expect(await width()).toBe(before + 50);
    });
    await page.getByRole('button', { name: 'Undo: column width' }).click();
    await status(view, 'Undone: column width.');

    await soon(async () => {
      expect(await width()).toBe(before);
    });
  });

  it('leaves text that is being edited to its field', async () => {
    const { page } = view;
    await goTo(view, 'C2');
    await page.keyboard.type('half');
    await soon(async () => {
      expect(await page.getByRole('status').first().innerText()).not.toContain('Undone');
    });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');

    await goTo(view, 'B2');
    await soon(async () => {
      expect(await formulaBar(view).inputValue()).toBe('Rejects');
    });
  });

  it('takes back at once all that the add-in set up', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Set up KPIs' }).click();
    await pane.getByRole('checkbox', { name: /^On-time delivery/ }).check();
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByLabel('Business year').selectOption('2026');
    await pane.getByRole('button', { name: 'Confirm all' }).click();
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('button', { name: 'Create 1 KPI' }).click();
    await pane.getByText('KPIs are set up').waitFor();
    const created = await sheetTabs(view);
    expect(created).toContain('KPI Register');

    await page.getByRole('button', { name: 'Undo: changes by the add-in' }).click();
    await status(view, 'Undone: changes by the add-in.');
    await soon(async () => {
      expect(await sheetTabs(view)).toEqual(['Sheet1']);
    });
    await view.picture('undone-set-up');
    await page.getByRole('button', { name: 'Redo: changes by the add-in' }).click();
    await soon(async () => {
      expect(await sheetTabs(view)).toEqual(created);
    });
    await page.getByRole('tab', { name: 'KPI Register' }).click();
    await goTo(view, 'A1');
    await view.picture('redone-set-up');
    expect(view.problems).toEqual([]);
  });
});

const undoButton = ({ page }: HostPageView) => page.getByRole('button', { name: /^Undo/ });
const nameBox = ({ page }: HostPageView) => page.getByRole('textbox', { name: /^Name box/ });
const formulaBar = ({ page }: HostPageView) => page.getByRole('textbox', { name: /^Formula bar/ });

async function status({ page }: HostPageView, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).first().waitFor();
}

async function goTo(view: HostPageView, address: string): Promise<void> {
  await nameBox(view).fill(address);
  await nameBox(view).press('Enter');
}

async function sheetTabs({ page }: HostPageView): Promise<string[]> {
  return page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allInnerTexts();
}
