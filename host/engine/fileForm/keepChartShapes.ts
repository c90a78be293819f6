import { ChartSpaceXform } from './xforms';

interface ChartReader {
  currentMarker: { spPr?: unknown } | null;
  currentTitle: { spPr?: unknown } | null;
  currentLegendEntry: { index: number; delete?: boolean } | null;
  _attachRawXml(target: string, rawXml: string): void;
  _parseSeriesElement(name: string, attributes: Record<string, string | undefined>): void;
}

/**
 * Makes ExcelTS give the shape of a marker to the marker, and that of an axis title to the title, and read legend entries.
 * Alone it takes the shape of a single point's marker for the point's, that of the title for the axis line, and every entry
 * of a legend for the first.
 */
export function keepChartShapes(): void {
  const reader = ChartSpaceXform.prototype as unknown as ChartReader;
  const { _attachRawXml: attach, _parseSeriesElement: parseElement } = reader;

  reader._attachRawXml = function (target, rawXml) {
    const owner = target === 'c:spPr' ? (this.currentMarker ?? this.currentTitle) : null;
    if (owner) owner.spPr = { _rawXml: rawXml };
    else attach.call(this, target, rawXml);
  };

  reader._parseSeriesElement = function (name, attributes) {
    const entry = this.currentLegendEntry;
    if (entry && name === 'c:idx') entry.index = Number(attributes['val']);
    else if (entry && name === 'c:delete') entry.delete = !['0', 'false'].includes(attributes['val'] ?? '1');
    else parseElement.call(this, name, attributes);
  };
}
