import type { RulesChange, StructureChange } from '../app/repair/structureChange';
import { everyCell, writeFormat } from './writeFormat';
import { rangeOf, writeRules, writeValidation } from './writeRules';
import { bodyOf, writeNewTable, writeTableFormats } from './writeTable';

/**
 * Queues one repair of a table, a column or a name. It is not taken back when Excel refuses what follows: each is right on its
 * own.
 */
export function writeStructure(context: Excel.RequestContext, change: StructureChange): void {
  const { tables, names, worksheets } = context.workbook;
  switch (change.kind) {
    case 'addTable': {
      const sheet = worksheets.getItem(change.sheet);
      writeNewTable(sheet, change.layout);
      writeTableFormats(bodyOf(sheet, change.layout), change.layout.columns);
      return;
    }
    case 'renameTable':
      tables.getItem(change.from).name = change.to;
      return;
    case 'showHeaders':
      tables.getItem(change.table).showHeaders = true;
      return;
    case 'renameColumn':
      tables.getItem(change.table).columns.getItem(change.from).name = change.to;
      return;
    case 'addColumn': {
      const { header, content, format } = change.column;
      const body = tables
        .getItem(change.table)
        .columns.add(change.index, undefined, header)
        .getDataBodyRange();
      writeFormat(body, { ...format, numberFormat: format.numberFormat ?? 'General' });
      if (content.kind !== 'typed') body.formulas = everyCell(content.formula);
      return;
    }
    case 'moveName':
      names.getItem(change.name).formula = change.formula;
      return;
  }
}

/** Queues conditional formats, validation and looks of a sheet anew. */
export function writeRulesChange(context: Excel.RequestContext, change: RulesChange): void {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const { conditionalFormats } = sheet.getRange();
  for (const id of change.remove) conditionalFormats.getItem(id).delete();
  writeRules(sheet, change.rules);
  for (const { area, format } of change.formats) writeFormat(rangeOf(sheet, area), format);
  for (const validation of change.validations) writeValidation(sheet, validation);
}
