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
import { rewriteBound, spillOperatorsAsCalls } from './rewriteBound';

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
  private readonly compiled = new Map<string, CompiledFormula>();
  private readonly parsed = new Map<string, AstNode | null>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  /** `shift` moves relative references by rows and columns, for a formula written for another cell. */
  compile(
    text: string,
    place: FormulaPlace,
    shift: { readonly rows: number; readonly columns: number } | null = null,
  ): CompiledFormula {
    const table = /(^|[^\w\].])\[/u.test(text) ? this.tableAt(place) : undefined;
    const key = `${place.sheetName}\0${table?.name ?? ''}\0${shift === null ? '' : `${shift.rows},${shift.columns}`}\0${text}`;
    let compiled = this.compiled.get(key);
    if (compiled === undefined) {
      compiled = this.bindText(text, place.sheetName, table, shift);
      this.compiled.set(key, compiled);
    }
    return compiled;
  }

  private bindText(
    text: string,
    sheetName: string,
    table: TableSnapshot | undefined,
    shift: { readonly rows: number; readonly columns: number } | null,
  ): CompiledFormula {
    const tree = this.parseText(text);
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

  private parseText(text: string): AstNode | null {
    let tree = this.parsed.get(text);
    if (tree === undefined) {
      try {
        tree = parse(tokenize(spillOperatorsAsCalls(text)));
      } catch {
        // ExcelTS's parser throws on whatever it cannot read. Excel shows such a formula from a file as #NAME?.
        tree = null;
      }
      this.parsed.set(text, tree);
    }
    return tree;
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
