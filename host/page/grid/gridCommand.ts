/** Directions on a sheet. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far a movement goes: a cell, the edge of a block, a screen, the start or end of a row, or of the sheet. */
export type Reach = 'cell' | 'block' | 'page' | 'rowEdge' | 'sheetEdge';

/** What a key means while no cell is being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly reach: Reach; readonly extend: boolean }
  /** Enter and Tab: through the selected area when there is one, else to the next cell. */
  | { readonly kind: 'advance'; readonly direction: Direction }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'otherSheet'; readonly step: 1 | -1 }
  | { readonly kind: 'font'; readonly part: FontPart }
  | { readonly kind: 'numberFormat'; readonly format: string }
  | { readonly kind: 'hide' | 'show'; readonly lines: 'rows' | 'columns' }
  | { readonly kind: 'copyAbove'; readonly what: 'formula' | 'value' }
  | { readonly kind: PlainCommand };

/** What Ctrl+B, I, U and 5 turn on and off. */
export type FontPart = 'bold' | 'italic' | 'underline' | 'strikethrough';

type PlainCommand =
  | 'edit'
  | 'clear'
  | 'clearAndEdit'
  | 'selectAll'
  | 'selectColumns'
  | 'selectRows'
  | 'selectActive'
  | 'openList'
  | 'contextMenu'
  | 'undo'
  | 'redo'
  | 'insertDate'
  | 'insertTime'
  | 'insertCells'
  | 'deleteCells'
  | 'autoSum'
  | 'calculate'
  | 'pasteValues'
  | 'find'
  | 'replace'
  | 'findNext'
  | 'findPrevious'
  | 'goTo'
  | 'reveal'
  | 'cancel';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Reads a key; undefined when it means nothing to the grid (it may then start typing). */
export function readCommand(event: KeyboardEvent): GridCommand | undefined {
  const control = event.ctrlKey || event.metaKey;
  const extend = event.shiftKey;
  const arrow = arrows[event.key];
  if (arrow) {
    if (event.altKey) return arrow === 'down' || arrow === 'up' ? { kind: 'openList' } : undefined;
    return { kind: 'move', direction: arrow, reach: control ? 'block' : 'cell', extend };
  }
  switch (event.key) {
    case 'Enter':
      return control || event.altKey ? undefined : { kind: 'advance', direction: extend ? 'up' : 'down' };
    case 'Tab':
      return control ? undefined : { kind: 'advance', direction: extend ? 'left' : 'right' };
    case 'Home':
      return { kind: 'move', direction: 'left', reach: control ? 'sheetEdge' : 'rowEdge', extend };
    case 'End':
      return { kind: 'move', direction: 'right', reach: control ? 'sheetEdge' : 'rowEdge', extend };
    case 'PageUp':
      return page(event, -1);
    case 'PageDown':
      return page(event, 1);
    case 'F2':
      return { kind: 'edit' };
    case 'F10':
      return extend ? { kind: 'contextMenu' } : undefined;
    case 'ContextMenu':
      return { kind: 'contextMenu' };
    case 'F3':
    case 'F4':
      // Shift+F4 in Excel, F3 in browsers: both go on searching.
      return event.key === 'F3' || extend
        ? { kind: extend && control ? 'findPrevious' : 'findNext' }
        : undefined;
    case 'F5':
      return control ? undefined : { kind: 'goTo' };
    case 'F9':
      return { kind: 'calculate' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      if (control) return { kind: 'reveal' };
      return extend ? { kind: 'selectActive' } : { kind: 'clearAndEdit' };
    case 'Escape':
      return { kind: 'cancel' };
    case ' ':
      if (control) return extend ? { kind: 'selectAll' } : { kind: 'selectColumns' };
      return extend ? { kind: 'selectRows' } : undefined;
    case '=':
      if (event.altKey && !control) return { kind: 'autoSum' };
      return control ? withControl(event) : undefined;
    default:
      return control && !event.altKey ? withControl(event) : undefined;
  }
}

function page(event: KeyboardEvent, step: 1 | -1): GridCommand {
  if (event.ctrlKey) return { kind: 'otherSheet', step };
  const vertical = step === 1 ? 'down' : 'up';
  const horizontal = step === 1 ? 'right' : 'left';
  return {
    kind: 'move',
    direction: event.altKey ? horizontal : vertical,
    reach: 'page',
    extend: event.shiftKey,
  };
}

const controlKeys: Readonly<Record<string, GridCommand>> = {
  a: { kind: 'selectAll' },
  b: { kind: 'font', part: 'bold' },
  d: { kind: 'fill', direction: 'down' },
  f: { kind: 'find' },
  g: { kind: 'goTo' },
  h: { kind: 'replace' },
  i: { kind: 'font', part: 'italic' },
  r: { kind: 'fill', direction: 'right' },
  u: { kind: 'font', part: 'underline' },
  y: { kind: 'redo' },
  z: { kind: 'undo' },
  '2': { kind: 'font', part: 'bold' },
  '3': { kind: 'font', part: 'italic' },
  '4': { kind: 'font', part: 'underline' },
  '5': { kind: 'font', part: 'strikethrough' },
  '9': { kind: 'hide', lines: 'rows' },
  '0': { kind: 'hide', lines: 'columns' },
  ';': { kind: 'insertDate' },
  "'": { kind: 'copyAbove', what: 'formula' },
  '-': { kind: 'deleteCells' },
  '+': { kind: 'insertCells' },
  '=': { kind: 'insertCells' },
};

/** With Shift; digits by their key, since what they type differs between keyboards. */
const controlShiftKeys: Readonly<Record<string, GridCommand>> = {
  v: { kind: 'pasteValues' },
  z: { kind: 'redo' },
  ':': { kind: 'insertTime' },
  '"': { kind: 'copyAbove', what: 'value' },
  '+': { kind: 'insertCells' },
  '=': { kind: 'insertCells' },
  Digit1: { kind: 'numberFormat', format: '#,##0.00' },
  Digit2: { kind: 'numberFormat', format: 'h:mm AM/PM' },
  Digit3: { kind: 'numberFormat', format: 'd-mmm-yy' },
  Digit4: { kind: 'numberFormat', format: '$#,##0.00' },
  Digit5: { kind: 'numberFormat', format: '0%' },
  Digit6: { kind: 'numberFormat', format: '0.00E+00' },
  Digit9: { kind: 'show', lines: 'rows' },
  Digit0: { kind: 'show', lines: 'columns' },
  Backquote: { kind: 'numberFormat', format: 'General' },
};

function withControl({ key, code, shiftKey }: KeyboardEvent): GridCommand | undefined {
  const letter = key.toLowerCase();
  return shiftKey ? (controlShiftKeys[code] ?? controlShiftKeys[letter]) : controlKeys[letter];
}
