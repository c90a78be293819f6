import { ExcelError } from '../../../engine';
import type { HostContext } from '../../HostContext';
import { NotImplemented } from '../../NotImplemented';
import type { OfficeClass } from '../../officeClass';
import type { BorderSide } from '../../borderEdges';
import { rangeBorderClass } from '../../RangeBorder';
import { rangeFillClass } from '../../RangeFill';
import { rangeFontClass } from '../../RangeFont';
import { rangeFormatClass } from '../../RangeFormat';
import { formatProtectionClass } from '../../FormatProtection';
import type { RangeTarget } from '../../RangeTarget';

type Plain = Readonly<Record<string, unknown>>;

const parts = { font: rangeFontClass, fill: rangeFillClass, protection: formatProtectionClass } as const;

const sides = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
} as const satisfies Record<string, BorderSide>;

/** What `CellPropertiesFormatLoadOptions` asks for, read through the classes that `Range.format` leads to. */
export function readFormat(range: RangeTarget, options: unknown, context: HostContext): Plain {
  const wanted = Object.entries(plain(options, 'format')).filter(([, value]) => isAsked(value));
  return Object.fromEntries(
    wanted.map(([name, value]) => {
      if (name === 'borders') return [name, readBorders(range, value, context)];
      if (name in parts) return [name, readPart(range, name as keyof typeof parts, value, context)];
      return [name, read(rangeFormatClass, name, range, context)];
    }),
  );
}

/** Sets what `CellPropertiesFormat` holds; what it leaves out stays. */
export function writeFormat(range: RangeTarget, format: unknown, context: HostContext): void {
  for (const [name, value] of Object.entries(plain(format, 'format'))) {
    if (value === undefined || value === null) continue;
    if (name === 'borders') writeBorders(range, value, context);
    else if (name in parts) {
      const type = parts[name as keyof typeof parts];
      for (const [inner, own] of given(value, name)) write(type, inner, range, own, context);
    } else write(rangeFormatClass, name, range, value, context);
  }
}

function readPart(
  range: RangeTarget,
  name: keyof typeof parts,
  options: unknown,
  context: HostContext,
): Plain {
  const type = parts[name];
  // Protection is asked for as a whole.
  const names =
    options === true
      ? Object.keys(type.members).filter((member) => type.members[member]?.kind === 'scalar')
      : given(options, name)
          .filter(([, value]) => isAsked(value))
          .map(([inner]) => inner);
  return Object.fromEntries(names.map((inner) => [inner, read(type, inner, range, context)]));
}

function readBorders(range: RangeTarget, options: unknown, context: HostContext): Plain {
  const names = given(options, 'borders')
    .filter(([, value]) => isAsked(value))
    .map(([name]) => name);
  return Object.fromEntries(
    Object.entries(sides).map(([place, side]) => [
      place,
      Object.fromEntries(names.map((name) => [name, read(rangeBorderClass, name, { range, side }, context)])),
    ]),
  );
}

function writeBorders(range: RangeTarget, borders: unknown, context: HostContext): void {
  for (const [place, border] of given(borders, 'borders')) {
    const side = sides[place as keyof typeof sides] as BorderSide | undefined;
    if (!side) throw unknown('borders', place);
    for (const [name, value] of given(border, place)) {
      write(rangeBorderClass, name, { range, side }, value, context);
    }
  }
}

function read<T>(type: OfficeClass<T>, name: string, target: T, context: HostContext): unknown {
  const member = type.member(name);
  if (member?.kind !== 'scalar') throw new NotImplemented(`${type.name}.${name}`);
  return member.read(target, context);
}

function write<T>(type: OfficeClass<T>, name: string, target: T, value: unknown, context: HostContext): void {
  const member = type.member(name);
  if (member?.kind !== 'scalar' || !member.write)
    throw new NotImplemented(`${type.name}.${name} (to be set)`);
  member.write(target, value, context);
}

function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

function given(value: unknown, name: string): readonly (readonly [string, unknown])[] {
  return Object.entries(plain(value, name)).filter(([, own]) => own !== undefined && own !== null);
}

function plain(value: unknown, name: string): Plain {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Plain;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${name} is an object.`,
  );
}

function unknown(owner: string, name: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${owner} has no "${name}".`,
  );
}
