import { ExcelError } from '../../../engine';
import type { HostContext } from '../../HostContext';
import { NotImplemented } from '../../NotImplemented';
import { rangeClass } from '../../Range';
import type { RangeTarget } from '../../RangeTarget';
import { readFormat, writeFormat } from './formatProperties';

/** What a line of properties is about. */
export type Unit = 'cell' | 'row' | 'column';

const readable: Record<Unit, readonly string[]> = {
  cell: ['address', 'addressLocal', 'format', 'hidden', 'hyperlink', 'style'],
  row: ['address', 'addressLocal', 'format', 'hidden', 'hyperlink', 'style', 'rowHidden', 'rowIndex'],
  column: [
    'address',
    'addressLocal',
    'format',
    'hidden',
    'hyperlink',
    'style',
    'columnHidden',
    'columnIndex',
  ],
};

const writable: Record<Unit, readonly string[]> = {
  cell: ['format', 'hyperlink', 'style'],
  row: ['format', 'hyperlink', 'style', 'rowHidden'],
  column: ['format', 'hyperlink', 'style', 'columnHidden'],
};

/** What load options such as `CellPropertiesLoadOptions` ask of a cell, row or column. */
export function readProperties(
  range: RangeTarget,
  options: unknown,
  unit: Unit,
  context: HostContext,
): Readonly<Record<string, unknown>> {
  const wanted = entries(options, unit).filter(([, value]) => value !== false && value !== null);
  return Object.fromEntries(
    wanted.map(([name, value]) => {
      assertKnown(readable[unit], name, unit);
      if (name === 'format') return [name, readFormat(range, value, context)];
      const member = rangeClass.member(name);
      if (member?.kind !== 'scalar') throw new NotImplemented(`Range.${name}`);
      return [name, member.read(range, context)];
    }),
  );
}

/** Sets what `SettableCellProperties` and its like hold. A style comes first, since it takes all other formats away. */
export function writeProperties(
  range: RangeTarget,
  properties: unknown,
  unit: Unit,
  context: HostContext,
): void {
  const given = entries(properties, unit).filter(([, value]) => value !== undefined && value !== null);
  for (const [name] of given) assertKnown(writable[unit], name, unit);
  const ordered = [...given].sort(([one], [other]) => Number(other === 'style') - Number(one === 'style'));
  for (const [name, value] of ordered) {
    if (name === 'format') {
      writeFormat(range, value, context);
      continue;
    }
    const member = rangeClass.member(name);
    if (member?.kind !== 'scalar' || !member.write) throw new NotImplemented(`Range.${name} (to be set)`);
    member.write(range, value, context);
  }
}

function entries(value: unknown, unit: Unit): readonly (readonly [string, unknown])[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: the properties of a ${unit} are an object.`,
  );
}

function assertKnown(known: readonly string[], name: string, unit: Unit): void {
  if (known.includes(name)) return;
  if (name === 'textRuns') throw new NotImplemented('CellProperties.textRuns');
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: a ${unit} has no property "${name}" here.`,
  );
}
