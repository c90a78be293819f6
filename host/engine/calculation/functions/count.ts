import { rvNumber } from '../../excelts';
import type { FunctionDescriptor, RuntimeValue } from '../../excelts';
import { BOOLEAN, NUMBER } from '../values';
import { numberOf } from './numberOf';

/** COUNT: numbers in cells; of what is typed into the formula itself also logical values and texts that are numbers. */
export const count: FunctionDescriptor = {
  name: 'COUNT',
  minArity: 1,
  maxArity: 255,
  invoke: (args) => rvNumber(args.reduce((total, arg) => total + countIn(arg), 0)),
};

function countIn(arg: RuntimeValue): number {
  if ('rows' in arg) {
    let numbers = 0;
    for (const row of arg.rows) for (const value of row) if (value.kind === NUMBER) numbers++;
    return numbers;
  }
  if ('areas' in arg || 'params' in arg) return 0;
  return arg.kind === BOOLEAN || typeof numberOf(arg) === 'number' ? 1 : 0;
}
