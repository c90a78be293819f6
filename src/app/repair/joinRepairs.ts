import { allFormulas } from '../check/allFormulas';
import type { PlannedRepair } from '../check/found';
import { KpiWorkbook } from '../model/KpiWorkbook';
import { mergeChanges, type TableGrowth, type WorkbookChanges } from '../workbookGateway';
import type { StructureChange } from './structureChange';
import { withStructure } from './withStructure';

/**
 * Several repairs as one batch. Each was planned as if it were the only one, so columns that are put back beside each other are
 * placed anew, formulas go where their columns will stand, and rows for one table are added together.
 */
export function joinRepairs(workbook: KpiWorkbook, plans: readonly PlannedRepair[]): WorkbookChanges {
  const changes = mergeChanges(...plans.map((plan) => plan.changes));
  const structure = placedInTurn(changes.structure);
  const addsColumns = structure.some(({ kind }) => kind === 'addColumn');
  return {
    ...changes,
    structure,
    growth: joinedGrowth(changes.growth),
    formulas: addsColumns
      ? allFormulas(new KpiWorkbook(withStructure(workbook.reading, structure)))
      : changes.formulas,
  };
}

/** Columns of a table from the left, each moved by those before it. */
function placedInTurn(changes: readonly StructureChange[]): readonly StructureChange[] {
  const added = changes.filter((change) => change.kind === 'addColumn');
  const others = changes.filter((change) => change.kind !== 'addColumn');
  const tables = [...new Set(added.map(({ table }) => table))];
  return [
    ...others,
    ...tables.flatMap((table) =>
      added
        .filter((change) => change.table === table)
        // Columns for the same place stay in the order of the layout, in which they were found.
        .sort((one, other) => one.index - other.index)
        .map((change, before) => ({ ...change, index: change.index + before })),
    ),
  ];
}

function joinedGrowth(growth: readonly TableGrowth[]): readonly TableGrowth[] {
  return [...new Set(growth.map(({ table }) => table))].flatMap((table) => {
    const parts = growth.filter((part) => part.table === table);
    const [first] = parts;
    return first ? [{ ...first, rows: parts.flatMap(({ rows }) => rows) }] : [];
  });
}
