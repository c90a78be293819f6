import { resolveColor, storedColor } from './colors';
import type { SheetFeature } from './events';
import { changeView, type Freeze, readFreeze, writeFreeze } from './freeze';
import { SheetGeometry } from './SheetGeometry';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** How a sheet as a whole is shown: its tab, gridlines, headings, frozen panes. */
export abstract class SheetAppearance extends SheetGeometry {
  get visibility(): SheetVisibility {
    return visibilities[this.native.state];
  }

  /** The last visible sheet cannot be hidden (`InvalidOperation`), nor a sheet of a protected workbook (`AccessDenied`). */
  set visibility(visibility: SheetVisibility) {
    this.assertMayBecome(visibility);
    this.change('visibility', () => {
      this.native.state =
        visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    });
  }

  /** `#RRGGBB`, or '' for none. */
  get tabColor(): string {
    return resolveColor(this.native.properties.tabColor, this.themeColors);
  }

  set tabColor(color: string) {
    this.change('tabColor', () => {
      if (color === '') delete this.native.properties.tabColor;
      else this.native.properties.tabColor = storedColor(color);
    });
  }

  get showGridlines(): boolean {
    return this.native.views[0]?.showGridLines ?? true;
  }

  set showGridlines(show: boolean) {
    this.change('gridlines', () => {
      changeView(this.native, (view) => ({ ...view, showGridLines: show }));
    });
  }

  get showHeadings(): boolean {
    return this.native.views[0]?.showRowColHeaders ?? true;
  }

  set showHeadings(show: boolean) {
    this.change('headings', () => {
      changeView(this.native, (view) => ({ ...view, showRowColHeaders: show }));
    });
  }

  /** Frozen rows and columns; null when nothing is frozen. */
  get freeze(): Freeze | null {
    return readFreeze(this.native);
  }

  set freeze(freeze: Freeze | null) {
    this.change('freeze', () => {
      writeFreeze(this.native, freeze);
    });
  }

  /** For the engine's own classes: runs a change of a feature of the sheet and announces it. */
  abstract change(what: SheetFeature, work: () => unknown): void;

  protected abstract assertMayBecome(visibility: SheetVisibility): void;
  protected abstract get themeColors(): readonly string[];
}
