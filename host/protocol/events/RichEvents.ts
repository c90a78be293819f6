import type { Area, Book, BookEvent, Sheet } from '../../engine';
import type { EventRegistry } from '../EventRegistry';
import { cellEvents } from './cellEvents';
import { Formulas } from './Formulas';
import { HiddenRows } from './HiddenRows';
import { objectEvents } from './objectEvents';
import { type ChangeOrigin, EventNumber, type RichEvent } from './RichEvent';
import { sheetEvents } from './sheetEvents';
import { TableSelections } from './TableSelections';

/**
 * Translates what happened in a workbook into the events of office.js. What needs to know how it was before is watched from
 * the first registration on.
 */
export class RichEvents {
  readonly #rangeReference: (sheet: Sheet, area: Area) => string;
  #formulas: Formulas | null = null;
  #hiddenRows: HiddenRows | null = null;
  #tableSelections: TableSelections | null = null;

  constructor(book: Book, registry: EventRegistry, rangeReference: (sheet: Sheet, area: Area) => string) {
    this.#rangeReference = rangeReference;
    registry.onRegistered = (type) => {
      if (type === EventNumber.formulaChanged) this.#formulas ??= new Formulas(book);
      if (type === EventNumber.rowHiddenChanged) this.#hiddenRows ??= new HiddenRows(book);
      if (type === EventNumber.tableSelectionChanged) this.#tableSelections ??= new TableSelections(book);
    };
  }

  /**
   * What the add-in's own batch caused, Excel reports as `triggerSource: "ThisLocalAddin"`; what a co-author did, as
   * `source: "Remote"`.
   */
  of(event: BookEvent, origin: ChangeOrigin): readonly RichEvent[] {
    const around = { origin, rangeReference: this.#rangeReference };
    return [
      ...cellEvents(event, around),
      ...sheetEvents(event, around),
      ...objectEvents(event, around),
      ...(this.#formulas?.eventsOf(event, origin) ?? []),
      ...(this.#hiddenRows?.eventsOf(event, origin) ?? []),
      ...(event.type === 'selectionChanged' ? (this.#tableSelections?.eventsOf(event) ?? []) : []),
    ];
  }
}
