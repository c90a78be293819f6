import {
  areaOf,
  type Book,
  cellStylesOf,
  hyperlinksOf,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
} from '../../../../../host/engine';

/** An edit that chooses what it does by numbers. */
type Edit = (book: Book, numbers: readonly number[]) => void;

const colors = ['#FF0000', '#00B050', '#FFFF00', '#0070C0'] as const;

function anySheet(book: Book, number: number): Sheet {
  return book.sheets[number % book.sheets.length] ?? book.activeSheet;
}

const formats: Readonly<Record<string, Edit>> = {
  fillCells: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    anySheet(book, s).setFormat(areaOf(a % 20, b % 8, 2, 3), {
      fill: { color: colors[v % 4] ?? '' },
      font: { bold: v % 2 === 0 },
    });
  },
  fillColumns: (book, [s = 0, a = 0, v = 0]) => {
    anySheet(book, s).setFormat(areaOf(0, a % 12, MAX_ROWS, 1), { fill: { color: colors[v % 4] ?? '' } });
  },
  fillRows: (book, [s = 0, a = 0, v = 0]) => {
    anySheet(book, s).setFormat(areaOf(a % 25, 0, 1, MAX_COLUMNS), { fill: { color: colors[v % 4] ?? '' } });
  },
  clearFormats: (book, [s = 0, a = 0, b = 0]) => {
    anySheet(book, s).clear(areaOf(a % 20, b % 8, 5, 3), 'Formats');
  },
  border: (book, [s = 0, a = 0, b = 0]) => {
    anySheet(book, s).setFormat(areaOf(20 + (a % 8), b % 8), {
      borders: { top: { style: 'Continuous', weight: 'Thin', color: '#000000' } },
    });
  },
  columnWidth: (book, [s = 0, a = 0, b = 0]) => {
    anySheet(book, s).setColumnWidth(a % 9, (a % 9) + 1, 30 + (b % 60));
  },
  rowHeight: (book, [s = 0, a = 0, b = 0]) => {
    anySheet(book, s).setRowHeight(a % 30, a % 30, 12 + (b % 40));
  },
  hideColumns: (book, [s = 0, a = 0, b = 0]) => {
    anySheet(book, s).setColumnsHidden(a % 9, (a % 9) + 1, b % 2 === 0);
  },
  groupRows: (book, [s = 0, a = 0, b = 0]) => {
    anySheet(book, s).groupRows(a % 20, (a % 20) + 3, b % 2 === 0 ? 1 : -1);
  },
  autofit: (book, [s = 0]) => {
    anySheet(book, s).autofitColumns(areaOf(0, 0, 20, 10));
    anySheet(book, s).autofitRows(areaOf(0, 0, 20, 10));
  },
};

const sheets: Readonly<Record<string, Edit>> = {
  tabColor: (book, [s = 0, v = 0]) => {
    anySheet(book, s).tabColor = v % 5 === 4 ? '' : (colors[v % 4] ?? '');
  },
  gridlines: (book, [s = 0, v = 0]) => {
    anySheet(book, s).showGridlines = v % 2 === 0;
  },
  headings: (book, [s = 0, v = 0]) => {
    anySheet(book, s).showHeadings = v % 2 === 0;
  },
  freeze: (book, [s = 0, a = 0, b = 0]) => {
    anySheet(book, s).freeze = a % 4 === 0 ? null : { rows: a % 4, columns: b % 3 };
  },
  visibility: (book, [s = 0, v = 0]) => {
    anySheet(book, s).visibility = v % 2 === 0 ? 'Hidden' : 'Visible';
  },
  standardWidth: (book, [s = 0, v = 0]) => {
    anySheet(book, s).standardWidth = 40 + (v % 30);
  },
  page: (book, [s = 0, a = 0, b = 0]) => {
    const { pageLayout } = anySheet(book, s);
    pageLayout.orientation = a % 2 === 0 ? 'Landscape' : 'Portrait';
    pageLayout.margins = { top: 36 + (b % 20) };
    pageLayout.texts = { leftHeader: `Page ${String(a % 9)}` };
  },
  protect: (book, [s = 0]) => {
    const { protection } = anySheet(book, s);
    if (protection.protected) protection.unprotect();
    else protection.protect({ allowFormatCells: true });
  },
  sheetName: (book, [s = 0, a = 0]) => {
    const sheet = anySheet(book, s);
    const name = `Own_${String(a % 3)}`;
    if (sheet.names.get(name)) sheet.names.delete(name);
    else sheet.names.add(name, '=$A$1', { comment: 'own' });
  },
  link: (book, [s = 0, a = 0, b = 0]) => {
    const link = a % 3 === 0 ? null : { documentReference: `A${String(a % 9)}` };
    hyperlinksOf(anySheet(book, s)).put(areaOf(a % 20, b % 5), link);
  },
};

const objects: Readonly<Record<string, Edit>> = {
  addChart: (book, [s = 0, a = 0]) => {
    const sheet = anySheet(book, s);
    if (sheet.charts.count < 4)
      sheet.charts.add(a % 2 === 0 ? 'Line' : 'ColumnClustered', { sheet, area: areaOf(15, 0, 6, 2) });
  },
  moveChart: (book, [s = 0, c = 0, a = 0, b = 0]) => {
    const { charts } = anySheet(book, s);
    const chart = charts.all()[c % Math.max(1, charts.count)];
    if (chart) chart.position = { left: a % 300, top: b % 300, width: 200, height: 150 };
  },
  changeChart: (book, [s = 0, c = 0, a = 0]) => {
    const { charts } = anySheet(book, s);
    const chart = charts.all()[c % Math.max(1, charts.count)];
    chart?.change((model) => {
      model.title.text = { kind: 'text', text: `Title ${String(a % 100)}` };
    });
    if (chart && a % 4 === 0) chart.name = `Renamed ${String(a % 50)}`;
    if (chart && a % 5 === 0) chart.addSeries(null);
  },
  deleteChart: (book, [s = 0, c = 0]) => {
    const { charts } = anySheet(book, s);
    charts.all()[c % Math.max(1, charts.count)]?.delete();
  },
  addRule: (book, [s = 0, a = 0]) => {
    anySheet(book, s).conditionalFormats.add({
      areas: [areaOf(a % 10, 0, 4, 3)],
      test: { type: 'custom', formula: `=A${String((a % 10) + 1)}>2` },
      format: { fill: { color: colors[a % 4] ?? '' } },
    });
  },
  changeRule: (book, [s = 0, a = 0]) => {
    const { conditionalFormats: rules } = anySheet(book, s);
    const rule = rules.all()[a % Math.max(1, rules.count)];
    if (!rule) return;
    if (a % 3 === 0) rules.remove(rule.id);
    else if (a % 3 === 1) rules.setPriority(rule.id, 0);
    else rules.change(rule.id, { stopIfTrue: !rule.stopIfTrue });
  },
  validation: (book, [s = 0, a = 0, b = 0]) => {
    const { validations } = anySheet(book, s);
    const area = areaOf(a % 20, b % 6, 3, 2);
    if (a % 4 === 0) validations.clear(area);
    else
      validations.set(area, {
        rule: {
          type: 'wholeNumber',
          operator: 'GreaterThan',
          formula1: `=A${String((a % 9) + 1)}`,
          formula2: null,
        },
        ignoreBlanks: true,
        errorAlert: { show: true, style: 'stop', title: '', message: '' },
        prompt: { show: false, title: '', message: '' },
      });
  },
  comment: (book, [s = 0, a = 0, b = 0]) => {
    const { comments } = anySheet(book, s);
    const known = comments.comments[a % Math.max(1, comments.comments.length)];
    if (a % 5 === 0 && known) comments.deleteComment(known.id);
    else if (a % 5 === 1 && known) comments.setResolved(known.id, b % 2 === 0);
    else comments.addComment(a % 25, b % 8, `Comment ${String(a)}`, 'Tester');
  },
  note: (book, [s = 0, a = 0, b = 0]) => {
    const { comments } = anySheet(book, s);
    if (comments.noteAt(a % 25, b % 8)) comments.deleteNote(a % 25, b % 8);
    else comments.addNote(a % 25, b % 8, `Note ${String(a)}`, 'Tester');
  },
  style: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    const styles = cellStylesOf(book);
    const name = `Style ${String(a % 3)}`;
    // A style that no cell wears is seen by nobody.
    book.batch(() => {
      book.activeSheet.setInput(31, 0, `style ${String(a)}`);
      if (!styles.find(name)) styles.add(name);
      else if (v % 4 === 0) styles.delete(name);
      else if (v % 4 === 1) styles.change(name, { fill: { color: colors[b % 4] ?? '' } });
      else styles.apply(anySheet(book, s), areaOf(a % 20, b % 8, 2, 2), name);
    });
  },
  customXml: (book, [a = 0]) => {
    // Alone it would be no step: nobody sees it.
    book.batch(() => {
      book.customXml.add(`<kept xmlns="urn:test">${String(a)}</kept>`);
      book.settings.set('kept', a);
      book.activeSheet.setInput(30, 0, `kept ${String(a)}`);
    });
  },
};

/** Edits of how sheets look and of what lies on them. */
export const lookEdits: Readonly<Record<string, Edit>> = { ...formats, ...sheets, ...objects };
