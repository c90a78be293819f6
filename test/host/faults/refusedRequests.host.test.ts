import type { RequestFault } from '../../../host/faults/Fault';
import type { Host } from '../../../host/Host';
import { expectRefusedRun } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('a request that Excel refuses as a whole', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  const writeOne = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });

  const cell = () => host.book.activeSheet.value(0, 0);

  const refused: readonly (readonly [RequestFault['kind'], string])[] = [
    ['cellEditMode', 'InvalidOperationInCellEditMode'],
    ['sessionEnded', 'InvalidOrTimedOutSession'],
    ['activityLimit', 'ActivityLimitReached'],
    ['payloadLimit', 'RequestPayloadSizeLimitExceeded'],
    ['accessDenied', 'AccessDenied'],
  ];
  it.each(refused)('is answered, for %s, with %s and leaves no trace', async (kind, code) => {
    host.faults.next({ kind } as RequestFault);
    await expectRefusedRun(code, writeOne);
    expect(cell()).toBeNull();
    await writeOne();
    expect(cell()).toBe(1);
  });

  it('stays done when only its answer is too large', async () => {
    host.faults.next({ kind: 'responseLimit' });
    await expectRefusedRun('ResponsePayloadSizeLimitExceeded', writeOne);
    expect(cell()).toBe(1);
  });

  it('is let by when a fault is meant for the one after it', async () => {
    host.faults.next({ kind: 'pass' });
    host.faults.next({ kind: 'accessDenied' });
    await writeOne();
    await expectRefusedRun('AccessDenied', writeOne);
  });

  it('is never the clean-up that nobody waits for', async () => {
    await Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    host.faults.next({ kind: 'accessDenied' });
    await new Promise((resume) => setTimeout(resume, 0));
    await expectRefusedRun('AccessDenied', writeOne);
  });

  it('is refused for its size above 5 MB', async () => {
    await expectRefusedRun('RequestPayloadSizeLimitExceeded', () =>
      Excel.run(async (context) => {
        const text = 'x'.repeat(30_000);
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = Array.from(
          { length: 200 },
          () => [text],
        );
        await context.sync();
      }),
    );
    expect(cell()).toBeNull();
  });

  it('is refused for the size of its answer above 5 MB', async () => {
    const text = 'x'.repeat(30_000);
    for (let row = 0; row < 200; row += 1) host.book.activeSheet.setInput(row, 0, text);
    await expectRefusedRun('ResponsePayloadSizeLimitExceeded', () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').load('values');
        await context.sync();
      }),
    );
  });

  it('tells who armed a fault that it has hit', async () => {
    const hit: string[] = [];
    host.faults.onHit = ({ kind }) => hit.push(kind);
    host.faults.next({ kind: 'accessDenied' });
    await expectRefusedRun('AccessDenied', writeOne);
    expect(hit).toEqual(['accessDenied']);
    expect(host.faults.count).toBe(0);
  });
});
