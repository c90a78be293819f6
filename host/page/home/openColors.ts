import { element } from '../element';
import { openPopup } from '../popup';

/** Colours offered, with the names that are read aloud: those of a new workbook's theme and the standard ones. */
const rows: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['#FFFFFF', 'White'],
    ['#000000', 'Black'],
    ['#E7E6E6', 'Light grey'],
    ['#44546A', 'Blue grey'],
    ['#4472C4', 'Blue'],
    ['#ED7D31', 'Orange'],
    ['#A5A5A5', 'Grey'],
    ['#FFC000', 'Gold'],
    ['#5B9BD5', 'Light blue'],
    ['#70AD47', 'Green'],
  ],
  [
    ['#F2F2F2', 'White, darker 5%'],
    ['#7F7F7F', 'Black, lighter 50%'],
    ['#D0CECE', 'Light grey, darker 10%'],
    ['#D6DCE4', 'Blue grey, lighter 80%'],
    ['#D9E1F2', 'Blue, lighter 80%'],
    ['#FCE4D6', 'Orange, lighter 80%'],
    ['#EDEDED', 'Grey, lighter 80%'],
    ['#FFF2CC', 'Gold, lighter 80%'],
    ['#DDEBF7', 'Light blue, lighter 80%'],
    ['#E2EFDA', 'Green, lighter 80%'],
  ],
  [
    ['#C00000', 'Dark red'],
    ['#FF0000', 'Red'],
    ['#FFC000', 'Orange yellow'],
    ['#FFFF00', 'Yellow'],
    ['#92D050', 'Light green'],
    ['#00B050', 'Strong green'],
    ['#00B0F0', 'Sky blue'],
    ['#0070C0', 'Strong blue'],
    ['#002060', 'Dark blue'],
    ['#7030A0', 'Purple'],
  ],
];

/** The palette of a colour tool: fields in rows, none, and any other colour. Arrow keys move. */
export function openColors(
  anchor: HTMLElement,
  { label, noneLabel }: { readonly label: string; readonly noneLabel: string },
  choose: (color: string) => void,
): void {
  const panel = element('div', { class: 'color-panel', role: 'dialog', 'aria-label': label });
  const take = (color: string) => {
    popup.close();
    choose(color);
  };
  const none = element('button', { type: 'button', class: 'menu-item color-none' }, noneLabel);
  none.addEventListener('click', () => {
    take('');
  });
  const fields = rows.map((row) =>
    row.map(([color, name]) => {
      const field = element('button', {
        type: 'button',
        class: 'color-field',
        title: name,
        'aria-label': name,
        style: `background:${color}`,
      });
      field.addEventListener('click', () => {
        take(color);
      });
      return field;
    }),
  );
  const other = element('input', { type: 'color', value: '#107c41', 'aria-label': 'Another colour' });
  other.addEventListener('change', () => {
    take(other.value.toUpperCase());
  });
  panel.append(
    none,
    ...fields.map((row) => element('div', { class: 'color-row' }, ...row)),
    element('label', { class: 'color-other' }, 'Another colour…', other),
  );
  panel.addEventListener('keydown', (event) => {
    moveInFields(fields, event);
  });
  const popup = openPopup(panel, anchor.getBoundingClientRect());
  fields[0]?.[0]?.focus();
}

function moveInFields(fields: readonly (readonly HTMLElement[])[], event: KeyboardEvent): void {
  const row = fields.findIndex((line) => line.some((field) => field === document.activeElement));
  const column = fields[row]?.findIndex((field) => field === document.activeElement) ?? -1;
  if (column < 0) return;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  fields[row + step[0]]?.[column + step[1]]?.focus();
}
