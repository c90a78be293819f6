import type { Worksheet } from '../excelts';

interface Anchor {
  chartNumber?: number;
}

interface DrawingSheet {
  _drawing?: { anchors: Anchor[]; rels: unknown[]; name?: string } | undefined;
}

interface ChartStore {
  nextChartNumber(): number;
  getChartEntry(chartNumber: number): { chartNumber: number } | undefined;
  addChartEntry(entry: { chartNumber: number }): void;
  copyChartSidecars(from: number, to: number): void;
}

/** Copies the charts of a worksheet to another one of the same workbook, each with a part of its own in the file. */
export function copyDrawing(from: Worksheet, to: Worksheet): void {
  const store = from.workbook as unknown as ChartStore;
  const drawing = (from as unknown as DrawingSheet)._drawing;
  if (!drawing) return;
  const anchors = drawing.anchors.flatMap((anchor) => {
    const entry = anchor.chartNumber === undefined ? undefined : store.getChartEntry(anchor.chartNumber);
    if (!entry) return [];
    const chartNumber = store.nextChartNumber();
    store.addChartEntry({ ...structuredClone(entry), chartNumber });
    store.copyChartSidecars(entry.chartNumber, chartNumber);
    return [{ ...structuredClone(anchor), chartNumber }];
  });
  (to as unknown as DrawingSheet)._drawing = { anchors, rels: [] };
}
