import { keepAltText } from './keepAltText';
import { keepChartShapes } from './keepChartShapes';
import { keepExtensions } from './keepExtensions';
import { keepFilters } from './keepFilters';
import { keepHyperlinks } from './keepHyperlinks';
import { keepPageSetup } from './keepPageSetup';
import { keepPrefixes } from './keepPrefixes';
import { keepRules } from './keepRules';
import { keepTables } from './keepTables';
import { keepValidations } from './keepValidations';

let kept = false;

/** Repairs what ExcelTS's file reader and writer lose. Call before a file is read or written; further calls do nothing. */
export function keepFileForm(): void {
  if (kept) return;
  kept = true;
  keepRules();
  keepValidations();
  keepTables();
  keepFilters();
  keepAltText();
  keepPrefixes();
  keepChartShapes();
  keepExtensions();
  keepHyperlinks();
  keepPageSetup();
}
