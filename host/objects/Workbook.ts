import { ExcelError, type Book } from '../engine';
import { applicationClass } from './Application';
import { choiceArgument, isAbsent, textArgument } from './arguments';
import { chartClass } from './Chart';
import { commentCollectionClass } from './CommentCollection';
import { customXmlPartCollectionClass } from './CustomXmlPartCollection';
import { documentPropertiesClass } from './DocumentProperties';
import { functionsClass } from './Functions';
import { namedItemCollectionClass } from './NamedItemCollection';
import { event, method, navigation, officeClass, scalar } from './officeClass';
import { rangeAreasClass } from './RangeAreas';
import { rangeOf } from './rangeOf';
import { runtimeClass } from './Runtime';
import { settingCollectionClass } from './SettingCollection';
import { styleCollectionClass } from './StyleCollection';
import { tableScopeOfBook } from './TableCollection';
import { tableStyleCollectionClass } from './TableStyleCollection';
import { workbookProtectionClass } from './WorkbookProtection';
import { workbookState } from './workbookState';
import { worksheetCollectionClass } from './WorksheetCollection';

/** `Excel.Workbook`: the root of every request. */
export const workbookClass = officeClass<Book>('Workbook', {
  name: scalar('1.7', (_book, { fileName }) => fileName),
  ...workbookState,
  readOnly: scalar('1.8', (_book, { readOnly }) => readOnly),
  application: navigation('1.1', (book) => applicationClass.of(book)),
  worksheets: navigation('1.1', (book) => worksheetCollectionClass.of(book)),
  tables: navigation('1.1', tableScopeOfBook),
  names: navigation('1.1', (book) => namedItemCollectionClass.of(book)),
  settings: navigation('1.4', (book) => settingCollectionClass.of(book)),
  properties: navigation('1.7', (book) => documentPropertiesClass.of(book)),
  customXmlParts: navigation('1.5', (book) => customXmlPartCollectionClass.of(book)),
  functions: navigation('1.2', (book) => functionsClass.of(book)),
  protection: navigation('1.7', (book) => workbookProtectionClass.of(book)),
  styles: navigation('1.7', (book) => styleCollectionClass.of(book)),
  tableStyles: navigation('1.10', (book) => tableStyleCollectionClass.of(book)),
  comments: navigation('1.10', (book) => commentCollectionClass.of(book)),

  _Runtime: navigation('1.5', () => runtimeClass.of(null)),

  getSelectedRange: method('1.1', ({ selection }) => rangeOf(selection.sheet, selection.area)),
  getActiveCell: method('1.7', ({ selection: { sheet, activeCell } }) =>
    rangeOf(sheet, {
      top: activeCell.row,
      left: activeCell.column,
      bottom: activeCell.row,
      right: activeCell.column,
    }),
  ),
  getActiveChartOrNullObject: method('1.9', (book) =>
    book.activeChart ? chartClass.of(book.activeChart) : null,
  ),
  getActiveChart: method('1.9', (book) => {
    if (book.activeChart) return chartClass.of(book.activeChart);
    throw new ExcelError('ItemNotFound', "The requested resource doesn't exist: no chart is active.");
  }),
  getSelectedRanges: method('1.9', ({ selection: { sheet, area } }) =>
    rangeAreasClass.of({ sheet, areas: [area] }),
  ),
  save: method(
    '1.11',
    (book, [saveBehavior]) => {
      if (!isAbsent(saveBehavior)) choiceArgument(saveBehavior, ['Save', 'Prompt'], 'Workbook.save');
      book.saveState.saved();
      return null;
    },
    { partly: 'The workbook counts as saved; no file is written, and nobody is asked.' },
  ),
  getIsActiveCollabSession: method('1.9', () => false),

  onActivated: event('1.13', 2203, 'ActivatedEvent', () => 'Workbook'),
  onAutoSaveSettingChanged: event('1.9', 2200, 'AutoSaveSettingChangedEvent', () => 'Workbook', {
    partly: 'Never raised: the setting does not change here.',
  }),
  onSelectionChanged: event('1.2', 0, 'SelectionChangedEvent', () => 'Workbook'),

  _RemoveReference: method('1.1', (_book, [referenceId], context) => {
    context.release(textArgument(referenceId, 'Workbook._RemoveReference'));
    return null;
  }),
  _GetObjectByReferenceId: method('1.1', (_book, [referenceId], context) =>
    context.kept(String(referenceId)),
  ),
  _GetRangeForEventByReferenceId: method('1.8', (_book, [referenceId], context) => {
    const range = context.kept(String(referenceId));
    if (range) return range;
    throw new ExcelError(
      'ItemNotFound',
      "The requested resource doesn't exist: the range of this event is no longer kept.",
    );
  }),
  _GetRangeOrNullObjectForEventByReferenceId: method('1.8', (_book, [referenceId], context) =>
    context.kept(String(referenceId)),
  ),
});
