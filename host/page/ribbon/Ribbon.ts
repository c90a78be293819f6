import { element } from '../element';
import { openMenu } from '../Menu';
import type { AddinManifest, RibbonControl, RibbonGroup, RibbonTab } from './readManifest';

/** What the buttons of the ribbon lead to. */
export interface RibbonActions {
  showPane(): void;
  invokeCommand(controlId: string, functionName: string): void;
}

/** A tab of the page's own, before those of the add-in. */
export interface PageTab {
  readonly id: string;
  readonly label: string;
  /** What the tab shows; made once. */
  readonly root: HTMLElement;
}

/** The ribbon: the page's own tabs, and tabs, groups and buttons of the add-in, as its manifest declares them. */
export class Ribbon {
  readonly root = element('div', { class: 'ribbon' });
  readonly #actions: RibbonActions;
  readonly #pageTabs: readonly PageTab[];
  #tabs: readonly RibbonTab[] = [];
  #shown = '';
  readonly #hiddenTabs = new Set<string>();
  readonly #enabled = new Map<string, boolean>();

  constructor(actions: RibbonActions, pageTabs: readonly PageTab[] = []) {
    this.#actions = actions;
    this.#pageTabs = pageTabs;
    this.#paint();
  }

  show(manifest: AddinManifest): void {
    this.#tabs = manifest.tabs;
    this.#shown = manifest.tabs[0]?.id ?? '';
    this.#paint();
  }

  /** Beside the page's own tabs, when the manifest cannot be read. */
  showProblem(sentence: string): void {
    this.#paint();
    this.root.append(element('p', { class: 'ribbon-problem', role: 'alert' }, sentence));
  }

  setEnabled(controlId: string, enabled: boolean): void {
    this.#enabled.set(controlId, enabled);
    // Repainting would take the focus from a tool of the page.
    if (!this.#pageTabs.some(({ id }) => id === this.#shown)) this.#paint();
  }

  setTabVisible(tabId: string, visible: boolean): void {
    if (visible) this.#hiddenTabs.delete(tabId);
    else this.#hiddenTabs.add(tabId);
    this.#paint();
  }

  #paint(): void {
    const tabs = this.#shownTabs();
    const shown = tabs.find((tab) => tab.id === this.#shown) ?? tabs[0];
    const strip = element('div', { class: 'ribbon-tabs', role: 'tablist', 'aria-label': 'Ribbon' });
    for (const tab of tabs) strip.append(this.#tabButton(tab, tab === shown));
    strip.addEventListener('keydown', (event) => {
      this.#moveByKey(event, tabs);
    });
    const body = element('div', {
      class: 'ribbon-body',
      role: 'tabpanel',
      id: 'ribbon-body',
      'aria-label': shown?.label ?? '',
    });
    if (shown && 'root' in shown) body.append(shown.root);
    else body.append(...(shown?.groups ?? []).map((group) => this.#group(group)));
    this.root.replaceChildren(strip, body);
  }

  #shownTabs(): readonly (PageTab | RibbonTab)[] {
    return [...this.#pageTabs, ...this.#tabs.filter((tab) => !this.#hiddenTabs.has(tab.id))];
  }

  #tabButton(tab: PageTab | RibbonTab, isShown: boolean): HTMLElement {
    const button = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'ribbon-tab',
        'aria-selected': String(isShown),
        'aria-controls': 'ribbon-body',
      },
      tab.label,
    );
    button.tabIndex = isShown ? 0 : -1;
    // The mouse leaves the focus on the sheet; the keyboard goes on from the tab.
    button.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    button.addEventListener('click', (event) => {
      this.#shown = tab.id;
      this.#paint();
      if (event.detail === 0) this.#focusTab();
    });
    return button;
  }

  #focusTab(): void {
    this.root.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }

  #moveByKey(event: KeyboardEvent, tabs: readonly (PageTab | RibbonTab)[]): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const index = tabs.findIndex((tab) => tab.id === this.#shown);
    this.#shown = tabs[(index + step + tabs.length) % tabs.length]?.id ?? this.#shown;
    this.#paint();
    this.#focusTab();
  }

  #group(group: RibbonGroup): HTMLElement {
    const controls = element('div', { class: 'ribbon-controls' });
    controls.append(...group.controls.map((control) => this.#button(control)));
    return element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      controls,
      element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label),
    );
  }

  #button(control: RibbonControl): HTMLElement {
    const isMenu = control.action.kind === 'Menu';
    const button = element('button', {
      type: 'button',
      class: 'ribbon-button',
      id: `ribbon-${control.id}`,
      title: control.tipText === '' ? control.label : `${control.tipTitle}\n${control.tipText}`,
      'aria-haspopup': isMenu ? 'menu' : undefined,
      disabled: !this.#isEnabled(control),
    });
    if (control.icon !== '')
      button.append(element('img', { src: control.icon, alt: '', width: 32, height: 32 }));
    button.append(element('span', { class: 'ribbon-button-label' }, control.label + (isMenu ? ' ▾' : '')));
    button.addEventListener('click', () => {
      this.#press(control, button);
    });
    return button;
  }

  #isEnabled(control: RibbonControl): boolean {
    return this.#enabled.get(control.id) ?? control.enabled;
  }

  #press(control: RibbonControl, button: HTMLElement): void {
    const { action } = control;
    if (action.kind === 'ShowTaskpane') this.#actions.showPane();
    else if (action.kind === 'ExecuteFunction') this.#actions.invokeCommand(control.id, action.functionName);
    else {
      openMenu(
        button,
        action.items.map((item) => ({
          label: item.label,
          enabled: this.#isEnabled(item),
          run: () => {
            this.#press(item, button);
          },
        })),
      );
    }
  }
}
