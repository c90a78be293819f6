import type { Area } from '../../engine';
import type { Axis } from './Axis';
import type { SheetGeometry } from './SheetGeometry';

/** Which of the four parts a frozen sheet has. Without frozen lines only `main` has a size. */
export type PaneName = 'corner' | 'top' | 'left' | 'main';

export const paneNames: readonly PaneName[] = ['corner', 'top', 'left', 'main'];

/** The part of a sheet that a pane shows. */
export interface PaneWindow {
  /** Where the pane lies in the view, in pixels from the first cell's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The position on the sheet that is in the pane's top-left corner. */
  readonly x: number;
  readonly y: number;
  /** The cells in sight; null when there is no room for any. */
  readonly area: Area | null;
}

export type PaneWindows = Readonly<Record<PaneName, PaneWindow>>;

interface Span {
  readonly place: number;
  readonly size: number;
  readonly from: number;
}

/** Cuts the view into its panes for a size of the view and a scroll position. */
export function paneWindows(
  geometry: SheetGeometry,
  view: { readonly width: number; readonly height: number },
  scroll: { readonly left: number; readonly top: number },
): PaneWindows {
  const [frozenAcross, movingAcross] = spans(
    geometry.columns,
    geometry.frozenColumns,
    view.width,
    scroll.left,
  );
  const [frozenDown, movingDown] = spans(geometry.rows, geometry.frozenRows, view.height, scroll.top);
  const cut = (across: Span, down: Span) => paneWindow(geometry, across, down);
  return {
    corner: cut(frozenAcross, frozenDown),
    top: cut(movingAcross, frozenDown),
    left: cut(frozenAcross, movingDown),
    main: cut(movingAcross, movingDown),
  };
}

function spans(axis: Axis, frozen: number, size: number, scroll: number): [Span, Span] {
  const frozenSize = Math.min(axis.start(frozen), size);
  return [
    { place: 0, size: frozenSize, from: 0 },
    { place: frozenSize, size: size - frozenSize, from: axis.start(frozen) + scroll },
  ];
}

function paneWindow({ rows, columns }: SheetGeometry, across: Span, down: Span): PaneWindow {
  const isEmpty = across.size <= 0 || down.size <= 0;
  return {
    left: across.place,
    top: down.place,
    width: Math.max(0, across.size),
    height: Math.max(0, down.size),
    x: across.from,
    y: down.from,
    area: isEmpty
      ? null
      : {
          top: rows.at(down.from),
          left: columns.at(across.from),
          bottom: rows.at(down.from + down.size - 1),
          right: columns.at(across.from + across.size - 1),
        },
  };
}
