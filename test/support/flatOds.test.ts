import { readFlatOds } from './flatOds';
import { addressOf, namedCell } from './recalculatedWorkbook';

/** A document as LibreOffice writes it, cut down to the rows of one sheet. */
function document(rows: string, more = ''): string {
  return `<?xml version="1.0"?>
    <office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c" xmlns:draw="d">
      <office:body><office:spreadsheet>
        <table:table table:name="O'Brien &amp; &lt;b&gt;">${rows}</table:table>${more}
      </office:spreadsheet></office:body>
    </office:document>`;
}

function cellsOf(row: string) {
  const { sheets } = readFlatOds(document(`<table:table-row>${row}</table:table-row>`));
  return sheets.get("O'Brien & <b>")?.rows[0];
}

describe('reading a flat OpenDocument spreadsheet', () => {
  it('reads numbers, percentages, dates and times as numbers', () => {
    expect(
      cellsOf(
        `<table:table-cell office:value-type="float" office:value="0.25"><text:p>0</text:p></table:table-cell>
         <table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>
         <table:table-cell office:value-type="date" office:date-value="2026-03-01"><text:p>March</text:p></table:table-cell>
         <table:table-cell office:value-type="date" office:date-value="2026-03-01T12:00:00"/>
         <table:table-cell office:value-type="time" office:time-value="PT06H30M00S"/>`,
      )?.map((cell) => cell.type === 'number' && cell.value),
    ).toEqual([0.25, 0.5, 46082, 46082.5, 6.5 / 24]);
  });

  it('tells text, an empty result, a truth value and an error apart', () => {
    expect(
      cellsOf(
        `<table:table-cell office:value-type="string"><text:p>two<text:s text:c="2"/>words</text:p><text:p>below</text:p></table:table-cell>
         <table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>
         <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
         <table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>`,
      ),
    ).toEqual([
      { type: 'text', value: 'two  words\nbelow' },
      { type: 'text', value: '' },
      { type: 'boolean', value: true },
      { type: 'error', value: '#N/A' },
    ]);
  });

  it('keeps the place of cells behind repeated ones and drops the empty rest of the sheet', () => {
    const one = '<table:table-cell office:value-type="float" office:value="1"/>';
    const { sheets } = readFlatOds(
      document(
        `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
         <table:table-row><table:table-cell table:number-columns-repeated="2"/>${one}<table:table-cell table:number-columns-repeated="16381"/></table:table-row>
         <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    );
    const empty = { type: 'empty' };
    expect(sheets.get("O'Brien & <b>")?.rows).toEqual([[], [], [empty, empty, { type: 'number', value: 1 }]]);
  });

  it('leaves out notes and the tables that charts carry along', () => {
    expect(
      cellsOf(
        `<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation>
           <draw:frame><draw:object><table:table table:name="local-table"><table:table-row><table:table-cell office:value-type="float" office:value="9"/></table:table-row></table:table></draw:object></draw:frame>
           <text:p>the cell</text:p></table:table-cell>`,
      ),
    ).toEqual([{ type: 'text', value: 'the cell' }]);
  });

  it('finds names and tables, also on sheets with quotes in their name', () => {
    const workbook = readFlatOds(
      document(
        '<table:table-row><table:table-cell/><table:table-cell office:value-type="float" office:value="7"/></table:table-row>',
        `<table:named-expressions><table:named-range table:name="KPI_YearStart" table:cell-range-address="$'O''Brien &amp; &lt;b&gt;'.$B$1"/></table:named-expressions>
         <table:database-ranges><table:database-range table:name="KpiWords" table:target-range-address="Words.AA5:Words.AB17"/></table:database-ranges>`,
      ),
    );
    expect(namedCell(workbook, 'KPI_YearStart')).toEqual({ type: 'number', value: 7 });
    expect(workbook.tables.get('KpiWords')).toEqual({
      sheet: 'Words',
      top: 4,
      left: 26,
      bottom: 16,
      right: 27,
    });
    expect(addressOf('Words', 4, 27)).toBe('Words!AB5');
  });
});
