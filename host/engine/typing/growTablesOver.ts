import { type Area, contains } from '../area';
import type { Sheet } from '../Sheet';
import type { Table } from '../Table';
import { reach } from '../tableEdits';
import { followGrowth } from '../tableGrowth';

/** Tables grow over a block that was put directly below or beside them, or that reaches beyond them, as in Excel. */
export function growTablesOver(sheet: Sheet, block: Area): void {
  for (const table of sheet.tables.all()) {
    const grown = grownOver(table, block);
    if (!grown || sheet.tables.overlapping(grown).length > 1) continue;
    const body = table.bodyArea;
    table.change(() => {
      reach(table, grown);
      followGrowth(table, body);
    });
  }
}

function grownOver({ area, showTotals }: Table, block: Area): Area | null {
  if (contains(area, block)) return null;
  const startsAcross = block.left >= area.left && block.left <= area.right;
  const isBelow = !showTotals && startsAcross && block.top > area.top && block.top <= area.bottom + 1;
  const startsDown = block.top >= area.top && block.top <= area.bottom;
  const isBeside = startsDown && block.left > area.left && block.left <= area.right + 1;
  const bottom = isBelow ? Math.max(area.bottom, block.bottom) : area.bottom;
  const right = isBeside || isBelow ? Math.max(area.right, block.right) : area.right;
  return bottom === area.bottom && right === area.right ? null : { ...area, bottom, right };
}
