import { ClauseboardError } from '../ClauseboardError';
import type { ChartOutcome, UseCases } from '../useCases';
import type { WorkbookGateway } from '../workbookGateway';

/** Inserts the chart of the KPI in whose row the selection stands, on any of Clauseboard's tables. */
export async function insertChartForSelection(
  gateway: Pick<WorkbookGateway, 'readSelectedRow'>,
  useCases: Pick<UseCases, 'insertChart'>,
): Promise<ChartOutcome> {
  const { tableName, cells } = await gateway.readSelectedRow();
  const id = String(cells['ID'] ?? '');
  if (tableName?.startsWith('Kpi') && id !== '' && id !== 'ID') return useCases.insertChart(id);
  throw new ClauseboardError('selectionIsNotUsable', {
    what: 'No KPI is selected.',
    why: 'The selected cell is not in a row of a KPI.',
    next: 'Select a cell in the row of a KPI on the register, the data, the targets or the scorecard, or choose the KPI on the tab Charts.',
  });
}
