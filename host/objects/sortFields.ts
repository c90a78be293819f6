import type { ConditionalIcon, SortField, SortOn } from '../engine';
import { ExcelError } from '../engine';
import { booleanArgument, choiceArgument, isAbsent, wholeNumberArgument } from './arguments';
import { colorArgument } from './colorArgument';
import { fileNameOf, iconCount, iconSetNames, publicNameOf } from './iconSets';
import { NotImplemented } from './NotImplemented';

/** Reads `Excel.SortField[]`. */
export function sortFieldsArgument(fields: unknown, what: string): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalid(`${what} takes a list of sort fields.`);
  return fields.map((value: unknown) => {
    const field = (value ?? {}) as Record<string, unknown>;
    if (!isAbsent(field['subField'])) throw new NotImplemented('SortField.subField');
    const { ascending } = field;
    return {
      key: wholeNumberArgument(field['key'], 'SortField.key'),
      ascending: isAbsent(ascending) || booleanArgument(ascending, 'SortField.ascending'),
      on: sortOn(field),
    };
  });
}

/** Gives a sort field the form of `Excel.SortField`. */
export function publicSortField({ key, ascending, on }: SortField): Record<string, unknown> {
  const common = { key, ascending, dataOption: 'Normal' };
  switch (on.by) {
    case 'value':
      return { ...common, sortOn: 'Value', ...(on.textAsNumber && { dataOption: 'TextAsNumber' }) };
    case 'cellColor':
      return { ...common, sortOn: 'CellColor', color: on.color };
    case 'fontColor':
      return { ...common, sortOn: 'FontColor', color: on.color };
    case 'icon':
      return { ...common, sortOn: 'Icon', icon: publicIcon(on.icon) };
  }
}

/** Chinese texts by strokes are not offered; elsewhere the method means nothing. */
export function assertSortMethod(method: unknown, what: string): void {
  if (isAbsent(method)) return;
  if (choiceArgument(method, ['PinYin', 'StrokeCount'], what) === 'StrokeCount')
    throw new NotImplemented('SortMethod.strokeCount');
}

/** Reads `Excel.Icon`: a set, and an index counted from the lowest icon. */
export function iconArgument(value: unknown, what: string): ConditionalIcon | null {
  const { set, index } = (value ?? {}) as Record<string, unknown>;
  if (set === 'Invalid') return null;
  const iconSet = fileNameOf(choiceArgument(set, iconSetNames, `${what} (set)`));
  const place = wholeNumberArgument(index, `${what} (index)`);
  if (place < 0 || place >= iconCount(iconSet)) throw invalid(`${what} has no icon ${String(place)}.`);
  return { iconSet, index: place };
}

export function publicIcon(icon: ConditionalIcon | null): { set: string; index: number } {
  return icon ? { set: publicNameOf(icon.iconSet), index: icon.index } : { set: 'Invalid', index: -1 };
}

function sortOn(field: Record<string, unknown>): SortOn {
  const kind = isAbsent(field['sortOn'])
    ? 'Value'
    : choiceArgument(field['sortOn'], ['Value', 'CellColor', 'FontColor', 'Icon'], 'SortField.sortOn');
  const asNumber =
    !isAbsent(field['dataOption']) &&
    choiceArgument(field['dataOption'], ['Normal', 'TextAsNumber'], 'SortField.dataOption') ===
      'TextAsNumber';
  switch (kind) {
    case 'Value':
      return asNumber ? { by: 'value', textAsNumber: true } : { by: 'value' };
    case 'CellColor':
      return { by: 'cellColor', color: colorArgument(field['color'], 'SortField.color') };
    case 'FontColor':
      return { by: 'fontColor', color: colorArgument(field['color'], 'SortField.color') };
    case 'Icon':
      return { by: 'icon', icon: iconArgument(field['icon'], 'SortField.icon') };
  }
}

function invalid(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
