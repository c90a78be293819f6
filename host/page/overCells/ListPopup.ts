import { element } from '../element';

interface ListQuestion {
  /** Where the list belongs: it opens under this rectangle of the window, or above where there is no room. */
  readonly under: DOMRect;
  readonly choices: readonly string[];
  /** The choice that stands in the cell now. */
  readonly chosen: string;
  readonly label: string;
  readonly choose: (choice: string) => void;
  /** The list is gone, chosen or not. */
  readonly closed: () => void;
}

/**
 * Opens a list of choices. Arrow keys, Home, End and first letters move; Enter, Tab or a click choose; Escape and a
 * press elsewhere close.
 *
 * @returns closes the list.
 */
export function openListPopup(question: ListQuestion): () => void {
  const list = element('div', {
    class: 'list-popup over-cells',
    role: 'listbox',
    tabindex: 0,
    'aria-label': question.label,
  });
  const options = question.choices.map((choice, index) =>
    element('div', { class: 'list-choice', role: 'option', id: `list-choice-${index}` }, choice),
  );
  list.append(...options);
  let current = Math.max(0, question.choices.indexOf(question.chosen));

  const show = (index: number) => {
    options[current]?.setAttribute('aria-selected', 'false');
    current = Math.min(options.length - 1, Math.max(0, index));
    const option = options[current];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    list.setAttribute('aria-activedescendant', option?.id ?? '');
  };
  const close = () => {
    if (!list.isConnected) return;
    document.removeEventListener('pointerdown', onOutside, true);
    list.remove();
    question.closed();
  };
  const choose = () => {
    const choice = question.choices[current];
    close();
    if (choice !== undefined) question.choose(choice);
  };
  const onOutside = (event: Event) => {
    if (!(event.target instanceof Node && list.contains(event.target))) close();
  };
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: options.length - 1,
    };
    const goal = moves[event.key];
    if (goal !== undefined && !event.altKey) show(goal);
    else if (event.key === 'Enter' || event.key === 'Tab') choose();
    else if (event.key === 'Escape' || (event.key === 'ArrowUp' && event.altKey)) close();
    else if (event.key.length === 1) show(startingWith(question.choices, event.key, current));
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const index = options.findIndex(
      (option) => event.target instanceof Node && option.contains(event.target),
    );
    if (index < 0) return;
    current = index;
    choose();
  });
  document.body.append(list);
  place(list, question.under);
  document.addEventListener('pointerdown', onOutside, true);
  show(current);
  list.focus({ preventScroll: true });
  return close;
}

function startingWith(choices: readonly string[], letter: string, after: number): number {
  for (let step = 1; step <= choices.length; step++) {
    const index = (after + step) % choices.length;
    if (choices[index]?.toLowerCase().startsWith(letter.toLowerCase())) return index;
  }
  return after;
}

function place(list: HTMLElement, under: DOMRect): void {
  list.style.minWidth = `${Math.max(80, under.width)}px`;
  const { width, height } = list.getBoundingClientRect();
  const isBelow = under.bottom + height <= window.innerHeight;
  list.style.left = `${Math.max(4, Math.min(under.left, window.innerWidth - width - 4))}px`;
  list.style.top = `${isBelow ? under.bottom : Math.max(4, under.top - height)}px`;
}
