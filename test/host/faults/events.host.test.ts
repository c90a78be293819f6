import type { LastingFault } from '../../../host/faults/Fault';
import type { Host } from '../../../host/Host';
import { startHost } from '../../support/startHost';

describe('events that do not come as they should', () => {
  let host: Host;
  let heard: string[];
  let stopHearing: () => Promise<void>;

  beforeEach(async () => {
    host = await startHost();
    heard = [];
    await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      stopHearing = () =>
        Excel.run(handler.context, async (sameContext) => {
          handler.remove();
          await sameContext.sync();
        });
    });
  });

  // The library lives on from test to test, and its handlers with it.
  afterEach(() => stopHearing());

  const type = async () => {
    host.book.activeSheet.typeInput(0, 0, '1');
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resume) => setTimeout(resume, 0));
  };

  it('are heard once when nothing is wrong', async () => {
    await type();
    expect(heard).toEqual(['A1']);
  });

  it('are lost until the fault is lifted', async () => {
    const fault: LastingFault = { kind: 'lostEvents' };
    host.faults.start(fault);
    await type();
    expect(heard).toEqual([]);
    host.faults.lift(fault);
    await type();
    expect(heard).toEqual(['A1']);
  });

  it('come twice', async () => {
    host.faults.start({ kind: 'doubledEvents' });
    await type();
    expect(heard).toEqual(['A1', 'A1']);
  });
});
