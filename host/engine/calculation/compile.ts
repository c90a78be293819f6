import {
  bind,
  boundLiteral,
  detectDynamicArrayFunction,
  detectSubtotalOutput,
  parse,
  tokenize,
} from '../excelts';
import type { AstNode, TableSnapshot, WorkbookSnapshot } from '../excelts';
import type { CompiledFormula } from './nodes';
import { shiftReferences } from './shiftReferences';
import { mapTree } from './mapTree';
import { oneSheetPerRange } from './oneSheetPerRange';
import { rewriteBound, spillOperatorsAsCalls } from './rewriteBound';

/** Trees by text: what a text means grammatically is the same in every workbook, and outlives changes of structure. */
const parsed = new Map<string, AstNode | null>();
const mostParsed = 50_000;

function parseText(text: string): AstNode | null {
  let tree = parsed.get(text);
  if (tree === undefined) {
    try {
      tree = parse(tokenize(spillOperatorsAsCalls(oneSheetPerRange(text))));
    } catch {
      // ExcelTS's parser throws on whatever it cannot read. Excel shows such a formula from a file as #NAME?.
      tree = null;
    }
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(text, tree);
  }
  return tree;
}

/** Where a formula stands: rows and columns count from 1. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Turns formula texts into ExcelTS's bound form, once per text and sheet: the cells of a calculated column share one.
 * Unlike ExcelTS's own cache it never drops an entry, so any number of different texts gets a result.
 * A text that cannot be read compiles to #NAME?.
 */
export class FormulaCompiler {
  /** By sheet, own table and shift; then by text. */
  private readonly compiled = new Map<string, Map<string, CompiledFormula>>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  /** `shift` moves relative references by rows and columns, for a formula written for another cell. */
  compile(
    text: string,
    place: FormulaPlace,
    shift: { readonly rows: number; readonly columns: number } | null = null,
  ): CompiledFormula {
    const { sheetName } = place;
    const known = shift === null ? this.compiled.get(sheetName)?.get(text) : undefined;
    if (known !== undefined) return known;
    const namesNoTable = /(^|[^\w\].])\[/u.test(text);
    const table = namesNoTable ? this.tableAt(place) : undefined;
    const suffix = shift === null ? '' : `\0${shift.rows},${shift.columns}`;
    const group = `${sheetName}${namesNoTable ? `\0${table?.name ?? ''}` : ''}${suffix}`;
    let texts = this.compiled.get(group);
    if (texts === undefined) this.compiled.set(group, (texts = new Map<string, CompiledFormula>()));
    let compiled = texts.get(text);
    if (compiled === undefined) {
      compiled = this.bindText(text, sheetName, table, shift);
      texts.set(text, compiled);
    }
    return compiled;
  }

  private bindText(
    text: string,
    sheetName: string,
    table: TableSnapshot | undefined,
    shift: { readonly rows: number; readonly columns: number } | null,
  ): CompiledFormula {
    const tree = parseText(text);
    if (tree === null) return unreadable;
    const moved = shift === null ? tree : shiftReferences(tree, shift);
    const named = this.nameTables(moved, table);
    const bound = rewriteBound(bind(named, { snapshot: this.snapshot, currentSheet: sheetName }));
    return {
      bound,
      spills: detectDynamicArrayFunction(named, bound),
      isSubtotal: detectSubtotalOutput(named, bound),
    };
  }

  /** Fills in the table of `[@Column]` (also in its totals row) and reads a bare table name as the table's data. */
  private nameTables(tree: AstNode, own: TableSnapshot | undefined): AstNode {
    return mapTree(tree, (node) => {
      if (isStructured(node) && node.tableName === '' && own !== undefined)
        return { ...node, tableName: own.name };
      if (isName(node) && this.snapshot.tablesByName.has(node.name.toLowerCase())) {
        return { type: STRUCTURED, tableName: node.name, columns: [], specials: [] };
      }
      return node;
    });
  }

  private tableAt({ sheetName, row, column }: FormulaPlace): TableSnapshot | undefined {
    const sheet = this.snapshot.worksheetsByName.get(sheetName.toLowerCase());
    return sheet?.tables.find(({ topLeft, columns, dataRowCount, hasHeaderRow, hasTotalsRow }) => {
      const rows = dataRowCount + Number(hasHeaderRow) + Number(hasTotalsRow);
      const isInside = column >= topLeft.col && column < topLeft.col + columns.length;
      return isInside && row >= topLeft.row && row < topLeft.row + rows;
    });
  }
}

type Structured = Extract<AstNode, { tableName: string }>;
type Name = Exclude<Extract<AstNode, { name: string }>, { args: AstNode[] }>;

// The parser's node types are an ambient enum, which isolated modules cannot read: a parsed sample has the number.
const STRUCTURED = (parse(tokenize('T[A]')) as Structured).type;

function isStructured(node: AstNode): node is Structured {
  return 'tableName' in node;
}

function isName(node: AstNode): node is Name {
  return 'name' in node && !('args' in node);
}

const unreadable: CompiledFormula = { bound: boundLiteral(null, '#NAME?'), spills: false, isSubtotal: false };
