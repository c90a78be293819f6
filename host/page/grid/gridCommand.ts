/** Directions on a sheet. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far a movement goes: a cell, the edge of a block, a screen, the start or end of a row, or of the sheet. */
export type Reach = 'cell' | 'block' | 'page' | 'rowEdge' | 'sheetEdge';

/** What a key means while no cell is being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly reach: Reach; readonly extend: boolean }
  /** Enter and Tab: through the selected area when there is one, else to the next cell. */
  | { readonly kind: 'advance'; readonly direction: Direction }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'clearAndEdit' }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'selectColumns' }
  | { readonly kind: 'selectRows' }
  | { readonly kind: 'openList' }
  | { readonly kind: 'contextMenu' }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'otherSheet'; readonly step: 1 | -1 }
  | { readonly kind: 'insertDate' }
  | { readonly kind: 'cancel' };

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
    if (event.altKey) return arrow === 'down' ? { kind: 'openList' } : undefined;
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
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'clearAndEdit' };
    case 'Escape':
      return { kind: 'cancel' };
    case ' ':
      if (control) return { kind: 'selectColumns' };
      return extend ? { kind: 'selectRows' } : undefined;
    default:
      return control && !event.altKey ? withControl(event.key.toLowerCase(), extend) : undefined;
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

function withControl(key: string, shift: boolean): GridCommand | undefined {
  switch (key) {
    case 'a':
      return { kind: 'selectAll' };
    case 'd':
      return { kind: 'fill', direction: 'down' };
    case 'r':
      return { kind: 'fill', direction: 'right' };
    case 'z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case ';':
      return { kind: 'insertDate' };
    default:
      return undefined;
  }
}
