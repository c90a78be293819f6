import type { Cell, FunctionDescriptor, RuntimeValue, Workbook } from '../excelts';
import type { FormulaCompiler } from './compile';
import type { CellNode, FormulaCell } from './nodes';

/** Gives a cell the formula that stands in the ExcelTS workbook, to be evaluated. */
export function enterFormula(
  cell: CellNode,
  live: Cell,
  compiler: FormulaCompiler,
  intersects: boolean,
): FormulaCell {
  const text = live.formula ?? '';
  const model = live.model as { shareType?: string; ref?: string; isDynamicArray?: boolean };
  const isArray = model.shareType === 'array' && model.ref !== undefined;
  const compiled = compiler.compile(text, {
    sheetName: cell.sheet.facts.name,
    row: cell.row,
    column: cell.column,
  });
  const spills = compiled.spills || model.isDynamicArray === true;
  const formula = {
    text,
    compiled: spills === compiled.spills ? compiled : { ...compiled, spills },
    live,
    area: isArray || spills ? sizeOfAddress(model.ref) : null,
    isArrayFormula: isArray && !spills,
    intersects: intersects && !isArray,
    hasSpread: isArray || spills,
    state: 'must',
    reads: [],
    verified: 0,
    isVolatile: false,
    isCircular: false,
    isUnwritten: live.result === undefined,
  } as const;
  return Object.assign(cell, { formula: { ...formula } });
}

function sizeOfAddress(address: string | undefined): { rows: number; columns: number } | null {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/u.exec(address ?? '');
  if (match === null) return null;
  const column = (letters = ''): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(match[4]) - Number(match[2]) + 1, columns: column(match[3]) - column(match[1]) + 1 };
}

/** The functions that were registered with the workbook. */
export function registeredFunctions(workbook: Workbook): FunctionDescriptor[] {
  const registered = workbook.userFunctions ?? new Map<string, Omit<FunctionDescriptor, 'name'>>();
  return [...registered].map(([name, { minArity, maxArity, invoke }]) => ({
    name,
    minArity,
    maxArity,
    invoke: (args) => invoke(args) as RuntimeValue,
  }));
}
