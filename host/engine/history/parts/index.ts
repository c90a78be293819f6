import type { Book } from '../../Book';
import type { Sheet } from '../../Sheet';
import { appearance } from './appearance';
import { cellStyles } from './cellStyles';
import { charts } from './charts';
import { comments } from './comments';
import { customXml } from './customXml';
import { bookProperties, settings, sheetProperties } from './customProperties';
import { hyperlinks } from './hyperlinks';
import { bookNames, sheetNames } from './names';
import { pageLayout } from './pageLayout';
import { type Part, unseen } from './Part';
import { bookProtection, protection } from './protection';
import { conditionalFormats, validations } from './rules';
import { tables } from './tables';

/** The parts of a sheet besides its cells. A class of the engine that holds more state of a sheet gets a line here. */
export const sheetParts = {
  appearance,
  pageLayout,
  protection,
  tables,
  validations,
  conditionalFormats,
  charts,
  comments,
  hyperlinks,
  names: sheetNames,
  customProperties: unseen(sheetProperties),
} as const satisfies Record<string, Part<Sheet>>;

export type SheetPartName = keyof typeof sheetParts;

/** The parts of the workbook besides its sheets. */
export const bookParts: Readonly<Record<string, Part<Book>>> = {
  names: bookNames,
  settings: unseen(settings),
  properties: unseen(bookProperties),
  customXml: unseen(customXml),
  protection: bookProtection,
  cellStyles: unseen(cellStyles),
};
