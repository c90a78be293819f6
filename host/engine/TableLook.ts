import type { NativeTable } from './fileForm/keepTables';
import { element } from './fileForm/xmlTree';

/** The styles of a table that are switched on or off. */
type StyleFlag = 'showFirstColumn' | 'showLastColumn' | 'showRowStripes' | 'showColumnStripes';

/** How a table looks: its style and what of it is shown. */
export abstract class TableLook {
  abstract readonly native: NativeTable;
  abstract showHeaders: boolean;
  abstract clearFilters(): void;
  abstract change<Result>(work: () => Result): Result;

  /** `TableStyleMedium2`, ... ; '' for none. */
  get style(): string {
    return this.native.style.theme ?? '';
  }

  set style(style: string) {
    this.change(() => (this.native.style.theme = style === '' ? null : style));
  }

  get showBandedRows(): boolean {
    return this.native.style.showRowStripes;
  }

  set showBandedRows(show: boolean) {
    this.#setFlag('showRowStripes', show);
  }

  get showBandedColumns(): boolean {
    return this.native.style.showColumnStripes;
  }

  set showBandedColumns(show: boolean) {
    this.#setFlag('showColumnStripes', show);
  }

  get highlightFirstColumn(): boolean {
    return this.native.style.showFirstColumn;
  }

  set highlightFirstColumn(highlight: boolean) {
    this.#setFlag('showFirstColumn', highlight);
  }

  get highlightLastColumn(): boolean {
    return this.native.style.showLastColumn;
  }

  set highlightLastColumn(highlight: boolean) {
    this.#setFlag('showLastColumn', highlight);
  }

  get showFilterButton(): boolean {
    return this.native.filter != null && this.showHeaders;
  }

  /** Without buttons there is no filter: rows that one hides appear. */
  set showFilterButton(show: boolean) {
    if (show === this.showFilterButton) return;
    this.change(() => {
      if (!show) this.clearFilters();
      this.native.filter = show ? element('autoFilter') : null;
    });
  }

  #setFlag(flag: StyleFlag, on: boolean): void {
    this.change(() => (this.native.style[flag] = on));
  }
}
