import { asClauseboardError } from '../app/asClauseboardError';
import { insertChartForSelection } from '../app/chart/insertChartForSelection';
import type { Notice, NoticeBoard } from '../app/notices';
import type { UseCases } from '../app/useCases';
import type { WorkbookGateway } from '../app/workbookGateway';

/** What the ribbon buttons work with. */
export interface CommandServices {
  readonly useCases: UseCases;
  readonly gateway: Pick<WorkbookGateway, 'readSelectedRow'>;
  readonly notices: NoticeBoard;
}

/**
 * Registers the ribbon buttons of the manifest. To be called before `Office.onReady`: a button may be pressed before the
 * pane has ever been opened.
 */
export function registerCommands({ useCases, gateway, notices }: CommandServices): void {
  Office.actions.associate('insertChartForSelection', (event: Office.AddinCommands.Event) => {
    void run(event, notices, async () => ({
      kind: 'chartInserted',
      outcome: await insertChartForSelection(gateway, useCases),
    }));
  });
  Office.actions.associate('refreshAndCheck', (event: Office.AddinCommands.Event) => {
    void run(event, notices, async () => ({ kind: 'checked', report: await useCases.refreshAndCheck() }));
  });
}

async function run(
  event: Office.AddinCommands.Event,
  notices: NoticeBoard,
  command: () => Promise<Notice>,
): Promise<void> {
  try {
    notices.post(await command());
  } catch (error) {
    notices.post({ kind: 'failed', error: asClauseboardError(error) });
  } finally {
    // Excel keeps the button waiting until it hears this, whatever came of the command.
    event.completed();
    await showPane();
  }
}

/** Brings the pane into view where the add-in shares its runtime with it; elsewhere the person opens it. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
