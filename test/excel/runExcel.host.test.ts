import type { Host } from '../../host/Host';
import { runExcel } from '../../src/excel/runExcel';
import { expectRefusal } from '../support/expectRefusal';
import { startHost } from '../support/startHost';

describe('runExcel', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const readName = (context: Excel.RequestContext): Promise<string> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    return context.sync().then(() => sheet.name);
  };

  it('gives what the work gives', async () => {
    expect(await runExcel('read a name', readName)).toBe('Sheet1');
  });

  it('gives up when Excel does not answer, and says that the workbook has to be looked at', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    host.faults.next({ kind: 'silent' });
    const refused = expectRefusal('excelIsNotAnswering', () => runExcel('read a name', readName));
    await jest.advanceTimersByTimeAsync(29_000);
    await jest.advanceTimersByTimeAsync(2_000);
    const refusal = await refused;
    expect(refusal.message).toBe('Clauseboard could not read a name.');
    expect(refusal.why).toBe('Excel has not answered for 30 seconds.');
    expect(refusal.next).toMatch(/reload the pane/);
  });

  it('waits for Excel when it is slow', async () => {
    host.faults.next({ kind: 'slow', milliseconds: 50 });
    expect(await runExcel('read a name', readName)).toBe('Sheet1');
  });

  it('works again after silence', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    host.faults.next({ kind: 'silent' });
    const refused = expectRefusal('excelIsNotAnswering', () => runExcel('read a name', readName));
    await jest.advanceTimersByTimeAsync(31_000);
    await refused;
    jest.useRealTimers();
    expect(await runExcel('read a name', readName)).toBe('Sheet1');
  });

  it.each([
    ['cellEditMode', 'cellIsBeingEdited', 'Press Enter or Esc in the cell, then try again.'],
    [
      'accessDenied',
      'sheetIsProtected',
      'Take the protection off (Review, Unprotect Sheet), then try again.',
    ],
    ['payloadLimit', 'excelRefused', 'Choose fewer KPIs or a smaller range and repeat.'],
  ] as const)('turns %s into words with a next step', async (kind, code, next) => {
    host.faults.next({ kind });
    const refusal = await expectRefusal(code, () => runExcel('read a name', readName));
    expect(refusal.next).toBe(next);
    expect(refusal.cause).toBeInstanceOf(OfficeExtension.Error);
  });

  it('keeps the words of Excel for what it has no words for', async () => {
    const refusal = await expectRefusal('excelRefused', () =>
      runExcel('write a formula', async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=SUM(']];
        await context.sync();
      }),
    );
    expect(refusal.why).toMatch(/\w/);
    expect(host.book.activeSheet.isEmpty(0, 0)).toBe(true);
  });

  it('takes anything else for a mistake of ours', async () => {
    const refusal = await expectRefusal('unexpected', () =>
      runExcel('do something', () => Promise.reject(new TypeError('x is not a function.'))),
    );
    expect(refusal.cause).toBeInstanceOf(TypeError);
  });
});
