import { closeBrowser, type HostPageView, openHostPage } from '../../support/browser/openHostPage';
import { soon } from '../../support/browser/soon';

/** The grid as a person's hands know it. All in one empty workbook, each test in cells of its own. */
describe('working in the cells', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?pane=closed');
    await view.page.locator('.grid').focus();
  }, 120_000);
  afterAll(closeBrowser);

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await view.page.keyboard.press(key);
  };
  const type = async (text: string) => view.page.keyboard.type(text);
  const goTo = async (address: string) => {
    await press('F5');
    await type(address);
    await press('Enter');
  };
  /** Types lines down from a cell. */
  const fill = async (address: string, ...lines: readonly string[]) => {
    await goTo(address);
    for (const line of lines) {
      await type(line);
      await press('Enter');
    }
  };
  /** What the formula bar says of a cell. */
  const contentOf = async (address: string) => {
    await goTo(address);
    return view.page.getByLabel('Formula bar').inputValue();
  };
  /** What a screen reader hears of a cell. */
  const spoken = async (address: string) => {
    await goTo(address);
    const id = await view.page.locator('.grid').getAttribute('aria-activedescendant');
    return view.page.locator(`#${String(id)}`).getAttribute('aria-label');
  };
  const status = async () => view.page.locator('.status-message').textContent();
  const selected = async () => view.page.getByLabel('Name box').inputValue();

  it('cuts and pastes cells so that formulas follow them', async () => {
    await fill('A1', '1', '2', '=A1+A2');
    await goTo('A1:A2');
    await press('Control+x');
    await goTo('C1');
    await press('Control+v');
    expect([await contentOf('A1'), await contentOf('C2'), await contentOf('A3')]).toEqual([
      '',
      '2',
      '=C1+C2',
    ]);
    await soon(async () => {
      expect(await spoken('A3')).toBe('3, A3, formula =C1+C2');
    });
  });

  it('pastes copies with Ctrl+V again and again, and with Enter once', async () => {
    await fill('A5', '7', '=A5*2');
    await goTo('A5:A6');
    await press('Control+c');
    await goTo('C5');
    await press('Control+v');
    await goTo('D5');
    await press('Enter');
    expect([await contentOf('C6'), await contentOf('D6')]).toEqual(['=C5*2', '=D5*2']);
    await goTo('E5');
    await press('Enter');
    await soon(async () => {
      expect(await selected()).toBe('E6');
    });
  });

  it('fills a series by dragging the handle, and down beside filled cells by a double click', async () => {
    await fill('A10', 'Jan');
    await goTo('A10');
    // Each of the four panes has a handle; without frozen cells the last one is on show.
    const handle = view.page.locator('.selection-handle').last();
    const box = await handle.boundingBox();
    if (!box) throw new Error('There is no fill handle.');
    await view.page.mouse.move(box.x + 3, box.y + 3);
    await view.page.mouse.down();
    await view.page.mouse.move(box.x + 3, box.y + 63, { steps: 4 });
    await view.page.mouse.up();
    expect([await contentOf('A11'), await contentOf('A13')]).toEqual(['Feb', 'Apr']);
    await fill('B10', '=LEN(A10)');
    await goTo('B10');
    await handle.dblclick();
    expect([await contentOf('B13'), await contentOf('B14')]).toEqual(['=LEN(A13)', '']);
  });

  it('writes with Ctrl+Enter into all selected cells, formulas each for its own', async () => {
    await goTo('D10:E11');
    await type('=A10');
    await press('Control+Enter');
    await soon(async () => {
      expect(await selected()).toBe('D10:E11');
    });
    await soon(async () => {
      expect(await contentOf('E11')).toBe('=B11');
    });
  });

  it('makes a column wide enough for a date typed into it', async () => {
    await fill('N30', '12/31/2026');
    await goTo('N30');
    await soon(async () => {
      expect(await view.page.locator('.grid-cells').innerText()).toContain('12/31/2026');
    });
  });

  it('says what is wrong with a formula and stays in it; brackets at the end it closes', async () => {
    await goTo('A16');
    await type('=ROUND(1)');
    await press('Enter');
    await soon(async () => {
      expect(await status()).toBe('This formula cannot be entered. ROUND needs at least 2 arguments.');
    });
    await press('Escape');
    await type('=SUM(A5');
    await press('Enter');
    await soon(async () => {
      expect(await contentOf('A16')).toBe('=SUM(A5)');
    });
  });

  it('offers functions while a formula is typed', async () => {
    await goTo('A17');
    await type('=ROU');
    const offered = view.page.getByRole('listbox', { name: 'Functions and names' }).getByRole('option');
    await soon(async () => {
      expect(await offered.allTextContents()).toEqual(['ROUND', 'ROUNDDOWN', 'ROUNDUP']);
    });
    await press('ArrowDown', 'Tab');
    await type('2.7,0');
    await press('Enter');
    await soon(async () => {
      expect(await contentOf('A17')).toBe('=ROUNDDOWN(2.7,0)');
    });
  });

  it('finds texts with Ctrl+F, Enter and Shift+Enter', async () => {
    await fill('H1', 'needle', 'hay', 'a needle too');
    await goTo('A1');
    await press('Control+f');
    await type('needle');
    await press('Enter');
    expect([await selected(), await view.page.locator('.find-count').textContent()]).toEqual([
      'H1',
      '1 of 2',
    ]);
    await press('Enter');
    await soon(async () => {
      expect(await selected()).toBe('H3');
    });
    await press('Shift+Enter', 'Escape');
    await soon(async () => {
      expect(await selected()).toBe('H1');
    });
  });

  it('replaces texts with Ctrl+H, all of them as one step', async () => {
    await fill('P1', 'old one', '="old"&1', 'other');
    await goTo('P1');
    await press('Control+h');
    await type('old');
    await view.page.getByLabel('Replace with').fill('new');
    await view.page.getByRole('button', { name: 'Replace all' }).click();
    await soon(async () => {
      expect(await status()).toBe('Replaced in 2 cells.');
    });
    await soon(async () => {
      expect(await view.page.locator('.find-count').textContent()).toBe('Not found');
    });
    await press('Escape');
    expect([await contentOf('P1'), await contentOf('P2')]).toEqual(['new one', '="new"&1']);
    await press('Control+z');
    expect([await contentOf('P1'), await contentOf('P2')]).toEqual(['old one', '="old"&1']);
  });

  it('defines a name in the name box and goes there from its list', async () => {
    await goTo('Z90');
    await press('F5');
    await type('FarAway');
    await press('Enter');
    await goTo('A1');
    await view.page.getByRole('button', { name: 'Names and tables' }).click();
    await view.page.getByRole('menuitem', { name: 'FarAway' }).click();
    await soon(async () => {
      expect(await selected()).toBe('FarAway');
    });
    await soon(async () => {
      expect(await view.page.locator('.head.selected, .heads .selected').allTextContents()).toContain('90');
    });
  });

  it('deletes and inserts cells with Ctrl and minus or plus, after asking where the others go', async () => {
    await fill('J1', 'one', 'two', 'three');
    await goTo('J2');
    await press('Control+-');
    await view.page.getByRole('radio', { name: 'Shift cells up' }).waitFor();
    await press('Enter');
    await soon(async () => {
      expect(await contentOf('J2')).toBe('three');
    });
    await press('Control+=');
    await view.page.getByRole('radio', { name: 'Shift cells right' }).click();
    await press('Enter');
    expect([await contentOf('J2'), await contentOf('K2')]).toEqual(['', 'three']);
  });

  it('proposes the sum of the numbers above with Alt and the equals sign', async () => {
    await fill('L1', '3', '4');
    await press('Alt+=', 'Enter');
    await soon(async () => {
      expect(await contentOf('L3')).toBe('=SUM(L1:L2)');
    });
  });

  it('has told nothing unexpected', () => {
    expect(view.problems).toEqual([]);
  });
});
