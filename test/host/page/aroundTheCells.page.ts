import { closeBrowser, type HostPageView, openHostPage } from '../../support/browser/openHostPage';
import { soon } from '../../support/browser/soon';

jest.setTimeout(120_000);

/** What lies around the cells, by mouse and keyboard: tabs, filters, comments, protection, files. */
describe('around the cells of the page', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo&pane=closed');
    await view.page.getByRole('grid').waitFor({ timeout: 90_000 });
    view.page.setDefaultTimeout(12_000);
  });

  afterAll(async () => {
    await view.picture('around-the-cells');
    await closeBrowser();
  });

  const button = (name: string) => view.page.getByRole('button', { name, exact: true });
  const tab = (name: string) => view.page.getByRole('tab', { name, exact: true });
  const said = () => view.page.getByRole('status').first();
  const press = (keys: string) => view.page.keyboard.press(keys);
  const type = (text: string) => view.page.keyboard.type(text);
  const cell = (text: string) => view.page.locator('.cell', { hasText: text }).first();
  const sheetNames = () =>
    view.page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allInnerTexts();
  const says = async (text: string) => {
    await said().getByText(text).waitFor();
  };

  it('filters a table by a search in its values, says how many records are left, and shows all again', async () => {
    await tab('KPI Register').click();
    await button('Filter and sort Owner').click();
    await view.page.getByLabel('Search the values').fill('prod');
    await press('Enter');
    await says('3 of 15 records found.');
    await view.page.locator('.filter-button.filtered').waitFor();
    await view.page.locator('.filter-button.filtered').click();
    await view.page.getByRole('button', { name: /^Clear the filter/ }).click();
    await cell('Energy per unit').waitFor();
  });

  it('filters by a condition, and gives the focus back to the sheet', async () => {
    await button('Filter and sort KPI').click();
    await view.page.getByLabel('Condition').selectOption({ label: 'Value begins with' });
    await view.page.getByLabel('Text', { exact: true }).fill('Overdue');
    await button('OK').click();
    await says('1 of 15 records found.');
    await soon(async () => {
      expect(await view.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    });
    await tab('Data').click();
    await button('Clear filters').click();
    await cell('Energy per unit').waitFor();
  });

  it('says nothing more of records when the filter buttons are taken off', async () => {
    await button('Filter and sort KPI').click();
    await view.page.getByLabel('Search the values').fill('First');
    await press('Enter');
    await says('1 of 15 records found.');
    await press('Control+G');
    await type('B5');
    await press('Enter');
    await press('Control+Shift+L');
    await cell('Energy per unit').waitFor();
    await soon(async () => {
      expect(await said().innerText()).toBe('');
    });
    await press('Control+Shift+L');
  });

  it('adds a comment and a reply by keys, lists them, and deletes them', async () => {
    await cell('First pass yield').click();
    await press('Control+Shift+F2');
    await type('Why did this fall?');
    await press('Control+Enter');
    await says('Comment added');
    await press('Control+Shift+F2');
    await view.page.getByLabel('Reply', { exact: true }).first().fill('A machine stood still.');
    await press('Control+Enter');
    await view.page.getByText('A machine stood still.').first().waitFor();
    await press('Escape');
    await tab('Review').click();
    await button('Show comments').click();
    const list = view.page.getByRole('complementary', { name: 'Comments and notes' });
    await list.getByText('Why did this fall?').waitFor();
    await list.getByRole('button', { name: 'Delete', exact: true }).click();
    await list.getByText('This sheet has no comments or notes.').waitFor();
    await button('Show comments').click();
  });

  it('keeps a note when its card is left with Escape', async () => {
    await cell('First pass yield').click();
    await press('Shift+F2');
    await type('Ask the night shift.');
    await press('Escape');
    await says('Note added.');
    await press('Shift+F2');
    expect(
      await view.page
        .getByLabel(/^Note of/)
        .last()
        .inputValue(),
    ).toBe('Ask the night shift.');
    await press('Control+A');
    await press('Delete');
    await press('Escape');
    await says('Note deleted.');
  });

  it('protects a sheet with a password, says why it refuses, and asks for the password', async () => {
    await tab('Sheet1').click();
    await button('Protect sheet').click();
    await view.page.getByLabel('Password (optional)').fill('secret');
    await press('Enter');
    await says('is protected');
    await press('Delete');
    await says('unprotect');
    await button('Unprotect sheet').click();
    await view.page.getByLabel('Password', { exact: true }).fill('wrong');
    await press('Enter');
    await says('another one');
    await button('Unprotect sheet').click();
    await view.page.getByLabel('Password', { exact: true }).fill('secret');
    await press('Enter');
    await says('no longer protected');
  });

  it('adds, renames, moves, duplicates and deletes sheets by keys', async () => {
    const before = await sheetNames();
    await press('Shift+F11');
    await view.page.getByRole('tab', { name: /^Sheet(?!1$)/, selected: true }).waitFor();
    await view.page.getByRole('tab', { selected: true }).last().focus();
    await press('F2');
    await type('Notes');
    await press('Enter');
    await tab('Notes').waitFor();
    await soon(async () => {
      expect(await sheetNames()).toEqual([before[0], 'Notes', ...before.slice(1)]);
    });
    await press('Control+Shift+ArrowRight');
    await press('Shift+F10');
    await view.page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await tab('Notes (2)').waitFor();
    expect((await sheetNames()).slice(0, 4)).toEqual([before[0], before[1], 'Notes', 'Notes (2)']);
    await tab('Notes (2)').focus();
    await press('Delete');
    await tab('Notes (2)').waitFor({ state: 'detached' });
    await tab('Notes').click();
    await tab('Notes').focus();
    await press('Delete');
    await tab('Notes').waitFor({ state: 'detached' });
    await soon(async () => {
      expect(await sheetNames()).toEqual(before);
    });
  });

  it('types into a sheet that its button has added, and into the cell below after going to an address', async () => {
    await button('New sheet').click();
    for (const text of ['Month', 'Tab', 'Done', 'Enter', 'Jan', 'Tab', '4', 'Tab'])
      await (['Tab', 'Enter'].includes(text) ? press(text) : type(text));
    await press('Control+G');
    await type('B4');
    await press('Enter');
    await type('9');
    await press('Enter');
    await expect(view.page.getByLabel('Name box').inputValue()).resolves.toBe('B5');
  });

  it('goes on in the cells when a tab was renamed with the mouse', async () => {
    await view.page.getByRole('tab', { selected: true }).last().dblclick();
    await type('Plan');
    await press('Enter');
    await tab('Plan').waitFor();
    await type('late');
    await press('Enter');
    await cell('late').waitFor();
    await press('Control+Z');
  });

  it('gives a table another row with a Tab from its last cell', async () => {
    await press('Control+G');
    await type('A1:B2');
    await press('Enter');
    await press('Control+L');
    await press('Enter');
    await says('is made');
    await press('Control+G');
    await type('B2');
    await press('Enter');
    await press('Tab');
    await expect(view.page.getByLabel('Name box').inputValue()).resolves.toBe('A3');
    await press('Tab');
    await press('Tab');
    await expect(view.page.getByLabel('Name box').inputValue()).resolves.toBe('A4');
    await view.page.getByRole('tab', { selected: true }).last().focus();
    await press('Delete');
    await press('Enter');
  });

  it('says what depends on a sheet before it is deleted', async () => {
    await tab('KPI Register').click();
    await tab('KPI Register').focus();
    await press('Delete');
    await view.page
      .getByRole('alertdialog')
      .getByText(/formulas on .* refer to it and will show #REF!/)
      .waitFor();
    await press('Escape');
  });

  it('drags a tab to another place', async () => {
    const [first, second] = await sheetNames();
    const from = await tab(first ?? '').boundingBox();
    const to = await tab(second ?? '').boundingBox();
    if (!from || !to) throw new Error('There are no tabs to drag.');
    await view.page.mouse.move(from.x + 10, from.y + 10);
    await view.page.mouse.down();
    await view.page.mouse.move(to.x + to.width - 5, to.y + 10, { steps: 4 });
    await view.page.mouse.up();
    await expect(sheetNames().then((names) => names.slice(0, 2))).resolves.toEqual([second, first]);
  });

  it('formats the selected cells and goes back to the sheet', async () => {
    await tab('Sheet1').click();
    await tab('Home').click();
    await type('0.256');
    await press('Enter');
    await press('ArrowUp');
    await button('Percent style').click();
    await cell('26%').waitFor();
    await button('More decimals').click();
    await cell('25.6%').waitFor();
    await button('Bold').click();
    await view.page.getByRole('button', { name: 'Bold', pressed: true }).waitFor();
    await soon(async () => {
      expect(await view.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    });
  });

  it('freezes and unfreezes panes', async () => {
    await tab('View').click();
    await button('Freeze panes').click();
    await view.page.getByRole('menuitem', { name: 'Freeze top row' }).click();
    await view.page.locator('.frozen-rows').waitFor();
    await button('Freeze panes').click();
    await view.page.getByRole('menuitem', { name: 'Unfreeze panes' }).click();
    await view.page.locator('.frozen-rows').waitFor({ state: 'detached' });
  });

  it('saves with Ctrl+S, and refuses a file that is no workbook in words', async () => {
    await view.page.getByText('not saved').waitFor();
    const download = view.page.waitForEvent('download');
    await press('Control+S');
    expect((await download).suggestedFilename()).toBe('demo.xlsx');
    await says('Saved demo.xlsx');
    const chooser = view.page.waitForEvent('filechooser');
    await press('Control+O');
    await (
      await chooser
    ).setFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear') });
    await view.page.getByRole('alertdialog', { name: 'letter.txt cannot be opened' }).waitFor();
    await press('Enter');
  });

  it('asks before changes are lost', async () => {
    await type('7');
    await press('Enter');
    const chooser = view.page.waitForEvent('filechooser');
    await press('Control+O');
    await (await chooser).setFiles({ name: 'other.xlsx', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await view.page.getByRole('alertdialog', { name: 'Save the changes to demo.xlsx?' }).waitFor();
    await press('Escape');
    await view.page.getByText('not saved').waitFor();
  });

  it('leaves no error in the console', () => {
    expect(view.problems).toEqual([]);
  });
});
