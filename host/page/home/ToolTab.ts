import { element } from '../element';
import { openMenu } from '../Menu';
import { openColors } from './openColors';
import { drawIcon } from './icons';
import type { ColorTool, Tool, ToolFace, ToolGroup, ToolTabDefinition } from './tool';

/** One tab of the page's own commands. Its buttons show what holds where the selection is, once `refresh` is called. */
export class ToolTab {
  readonly id: string;
  readonly label: string;
  readonly root = element('div', { class: 'tool-groups' });
  readonly #refreshers: (() => void)[] = [];
  /** Escape leads back to the sheet. */
  onLeave: () => void = () => undefined;

  constructor({ id, label, groups }: ToolTabDefinition) {
    this.id = id;
    this.label = label;
    this.root.append(...groups.map((group) => this.#group(group)));
    this.root.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    // A press on a tool leaves the focus where it is: on the sheet.
    this.root.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLSelectElement)) event.preventDefault();
    });
    this.refresh();
  }

  refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.onLeave();
      return;
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const tools = [...this.root.querySelectorAll<HTMLElement>('button:enabled, select')];
    const index = tools.findIndex((tool) => tool === document.activeElement);
    tools[(index + step + tools.length) % tools.length]?.focus();
  }

  #group({ label, tools }: ToolGroup): HTMLElement {
    const made = (list: readonly Tool[]) => list.map((tool) => this.#tool(tool));
    const controls =
      'lines' in tools
        ? element(
            'div',
            { class: 'tool-lines' },
            ...tools.lines.map((line) => element('div', { class: 'tool-line' }, ...made(line))),
          )
        : element('div', { class: 'tools' }, ...made(tools));
    return element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': label },
      controls,
      element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, label),
    );
  }

  #tool(tool: Tool): HTMLElement {
    if (tool.kind === 'select') return this.#select(tool);
    const tip = tool.keys === undefined ? tool.label : `${tool.label} (${tool.keys})`;
    const button = element(
      'button',
      { type: 'button', class: `tool ${tool.face.kind}`, title: tip, 'aria-label': tool.label },
      ...faceOf(tool.face),
    );
    if (tool.kind === 'color') return this.#color(tool, button);
    if (tool.kind === 'menu') {
      button.setAttribute('aria-haspopup', 'menu');
      button.append(element('span', { class: 'tool-arrow', 'aria-hidden': 'true' }, '▾'));
      button.addEventListener('click', () => {
        openMenu(button, tool.items());
      });
      return button;
    }
    button.addEventListener('click', tool.run);
    this.#refreshers.push(() => {
      if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn()));
      button.disabled = tool.isEnabled?.() === false;
      const wording = tool.words?.();
      const place = button.querySelector('.tool-words');
      if (wording === undefined || !place || place.textContent === wording) return;
      place.textContent = wording;
      button.setAttribute('aria-label', wording);
      button.title = wording;
    });
    return button;
  }

  #select(tool: Extract<Tool, { kind: 'select' }>): HTMLElement {
    const select = element('select', {
      class: 'tool-select',
      'aria-label': tool.label,
      title: tool.label,
      style: `width:${tool.width}px`,
    });
    let shown = '';
    this.#refreshers.push(() => {
      const options = tool.options();
      const key = JSON.stringify(options);
      if (key !== shown) {
        shown = key;
        select.replaceChildren(...options.map(({ value, text }) => element('option', { value }, text)));
      }
      select.value = tool.value();
    });
    select.addEventListener('change', () => {
      tool.choose(select.value);
    });
    return select;
  }

  /** One press gives the colour used last; the arrow beside it opens the palette. */
  #color(tool: ColorTool, button: HTMLElement): HTMLElement {
    let last = tool.first;
    const bar = element('span', { class: 'tool-color', 'aria-hidden': 'true' });
    const arrow = element(
      'button',
      {
        type: 'button',
        class: 'tool tool-more',
        'aria-label': `${tool.label}: choose`,
        'aria-haspopup': 'dialog',
        title: `${tool.label}: choose`,
      },
      '▾',
    );
    const use = (color: string) => {
      last = color;
      bar.style.background = color === '' ? 'none' : color;
      tool.choose(color);
    };
    bar.style.background = last;
    button.append(bar);
    button.addEventListener('click', () => {
      use(last);
    });
    arrow.addEventListener('click', () => {
      openColors(arrow, tool, use);
    });
    return element('span', { class: 'tool-pair' }, button, arrow);
  }
}

function faceOf(face: ToolFace): (Node | string)[] {
  switch (face.kind) {
    case 'letter':
      return [element('span', { style: face.style, 'aria-hidden': 'true' }, face.letter)];
    case 'icon':
      return [drawIcon(face.icon)];
    case 'words':
      return [drawIcon(face.icon), element('span', { class: 'tool-words' }, face.words)];
  }
}
