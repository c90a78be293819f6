import { ExcelError, type PrintZoom } from '../engine';
import { isAbsent, wholeNumberArgument } from './arguments';

/** `Excel.PageLayoutZoomOptions` of a print zoom. */
export function pageZoom(zoom: PrintZoom): Record<string, number> {
  if ('scale' in zoom) return { scale: zoom.scale };
  return {
    ...(zoom.fitToWide !== null && { horizontalFitToPages: zoom.fitToWide }),
    ...(zoom.fitToTall !== null && { verticalFitToPages: zoom.fitToTall }),
  };
}

/** A print zoom from `Excel.PageLayoutZoomOptions`: a percentage from 10 to 400, or a number of pages each way. */
export function zoomArgument(value: unknown): PrintZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
  const fits = !isAbsent(horizontalFitToPages) || !isAbsent(verticalFitToPages);
  if (isAbsent(scale) === !fits) {
    throw invalid('PageLayout.zoom takes either a scale or a number of pages.');
  }
  if (fits) return { fitToWide: pages(horizontalFitToPages), fitToTall: pages(verticalFitToPages) };
  const percent = wholeNumberArgument(scale, 'PageLayoutZoomOptions.scale');
  if (percent >= 10 && percent <= 400) return { scale: percent };
  throw invalid('a print scale is from 10 to 400 percent.');
}

function pages(value: unknown): number | null {
  if (isAbsent(value)) return null;
  const count = wholeNumberArgument(value, 'PageLayoutZoomOptions');
  if (count > 0) return count;
  throw invalid('a number of pages is positive.');
}

function invalid(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
