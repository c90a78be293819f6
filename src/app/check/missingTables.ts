import { placeOfTable } from './placeOf';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { NO_CHANGES } from '../workbookGateway';
import type { Found } from './found';
import type { OtherTable } from './inspection';
import { absentTable, absentTables } from './absentTables';
import { expectedTables } from './expectedTables';
import type { CheckFacts } from './CheckFacts';
import { rebuiltSettings } from './rebuiltSettings';
import { rebuiltTable } from './rebuiltTable';

/**
 * Missing tables. One that only got another name is called back; a scorecard holds nothing but formulas, words and clauses are the
 * product's own, so these are built anew; what a team typed cannot come back from nowhere.
 */
export function missingTables(
  facts: Pick<CheckFacts, 'workbook' | 'others' | 'clauses' | 'today'>,
): readonly Found[] {
  const { workbook, others } = facts;
  return absentTables(workbook).map(({ name, holds }): Found => {
    const renamed = renamedTable(workbook, name, others);
    if (renamed) return renamedBack(name, holds, renamed);
    const scorecard = rebuiltTable(workbook, name);
    const plan = scorecard ?? rebuiltSettings(facts, name);
    const absent = absentTable(name, holds);
    if (!plan) return absent;
    return {
      ...absent,
      next: `Undo with Ctrl+Z if it was deleted just now; otherwise build it anew: ${scorecard ? 'it holds formulas only' : 'words of your own have to be typed again'}.`,
      plan,
    };
  });
}

/** Tables of ours that stand under another name, each with the one that is shown. */
export function renamedTables(
  workbook: KpiWorkbook,
  others: readonly OtherTable[],
): readonly { readonly name: string; readonly shown: string }[] {
  return absentTables(workbook).flatMap(({ name }) => {
    const shown = renamedTable(workbook, name, others)?.name;
    return shown === undefined ? [] : [{ name, shown }];
  });
}

function renamedBack(name: string, holds: string, found: OtherTable): Found {
  const place = placeOfTable(found);
  return {
    severity: 'error',
    what: `The table ${name} with ${holds} is called "${found.name}" now.`,
    why: 'The pane finds tables by their names.',
    next: `Call it ${name} again.`,
    place,
    plan: {
      key: `table ${name}`,
      title: `Call the table ${name} again`,
      steps: [{ place, what: `Name of the table on ${found.sheet}`, before: found.name, after: name }],
      changes: { ...NO_CHANGES, structure: [{ kind: 'renameTable', from: found.name, to: name }] },
    },
  };
}

/** The one table that has all the headers of a missing one. */
function renamedTable(
  workbook: KpiWorkbook,
  name: string,
  others: readonly OtherTable[],
): OtherTable | undefined {
  const layout = expectedTables(workbook).find((expected) => expected.layout.name === name)?.layout;
  if (!layout) return undefined;
  const unknown = workbook.reading.tables.filter(
    (table) => !expectedTables(workbook).some((expected) => expected.layout.name === table.name),
  );
  const alike = [...others, ...unknown].filter(({ headers }) =>
    layout.columns.every(({ header }) => headers.includes(header)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}
