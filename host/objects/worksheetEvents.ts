import { event, type EventMember } from './officeClass';

/** The events that a sheet has, and the sheets of the workbook together; `cellsSince` is the set of the two oldest. */
export function worksheetEvents<T>(
  targetId: (target: T) => string,
  cellsSince: '1.7' | '1.9',
): Readonly<Record<string, EventMember<T>>> {
  return {
    onActivated: event('1.7', 11, 'ActivatedEvent', targetId),
    onDeactivated: event('1.7', 12, 'DeactivatedEvent', targetId),
    onChanged: event(cellsSince, 10, 'DataChangedEvent', targetId, {
      assumed: 'Whole rows and columns that are inserted or deleted come without `changeDirectionState`.',
    }),
    onSelectionChanged: event(cellsSince, 14, 'SelectionChangedEvent', targetId),
    onCalculated: event('1.8', 16, 'CalculatedEvent', targetId, {
      assumed: 'The address names the cells whose value changed.',
    }),
    onFormatChanged: event('1.9', 18, 'FormatChangedEvent', targetId),
    onRowSorted: event('1.10', 19, 'RowSortedEvent', targetId),
    onColumnSorted: event('1.10', 20, 'ColumnSortedEvent', targetId),
    onSingleClicked: event('1.10', 21, 'SingleClickedEvent', targetId),
    onRowHiddenChanged: event('1.11', 22, 'RowHiddenChangedEvent', targetId, {
      assumed: 'Rows that a filter hides count too; each run of rows is an event of its own.',
    }),
    onFormulaChanged: event('1.13', 23, 'FormulaChangedEvent', targetId, {
      assumed:
        'Also raised where a constant becomes a formula, with an empty text for the former one, and the other way round; not for references that follow moved cells.',
    }),
    onProtectionChanged: event('1.14', 24, 'ProtectionChangedEvent', targetId),
    onNameChanged: event('1.17', 25, 'EventNameChanged', targetId),
  };
}
