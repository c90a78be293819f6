/** What a button of an add-in does when pressed. */
export type ControlAction =
  | { readonly kind: 'ExecuteFunction'; readonly functionName: string }
  | { readonly kind: 'ShowTaskpane' }
  | { readonly kind: 'Menu'; readonly items: readonly RibbonControl[] };

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  /** Address of the icon for the large button, '' if the manifest has none. */
  readonly icon: string;
  readonly enabled: boolean;
  readonly action: ControlAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly displayName: string;
  readonly tabs: readonly RibbonTab[];
}

/** Tabs of Excel that an add-in may put its groups on, with the words that Excel shows. */
const officeTabs: Readonly<Record<string, string>> = {
  TabHome: 'Home',
  TabInsert: 'Insert',
  TabPageLayoutExcel: 'Page Layout',
  TabFormulas: 'Formulas',
  TabData: 'Data',
  TabReview: 'Review',
  TabView: 'View',
};

/**
 * Reads the ribbon of an add-in-only manifest: the desktop form factor of the workbook host, primary command
 * surface, newest version override.
 *
 * @param origin where icons are to be loaded from instead of the manifest's own development address.
 * @throws Error with a plain sentence when the text is not a manifest.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/create-addin-commands
 */
export function readManifest(xml: string, origin: string): AddinManifest {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  if (all(parsed, 'parsererror').length > 0 || parsed.documentElement.localName !== 'OfficeApp') {
    throw new Error('manifest.xml is not an add-in manifest.');
  }
  const overrides = all(parsed, 'VersionOverrides').at(-1);
  const form = overrides && all(overrides, 'DesktopFormFactor').at(-1);
  const surface =
    form && all(form, 'ExtensionPoint').find((point) => typeOf(point) === 'PrimaryCommandSurface');
  const words = resourceReader(overrides, origin);
  const tabs = surface
    ? [...surface.children]
        .filter((tab) => tab.localName === 'OfficeTab' || tab.localName === 'CustomTab')
        .map((tab) => readTab(tab, words))
    : [];
  return { displayName: value(first(parsed, 'DisplayName')), tabs };
}

/** Texts and addresses by resource id. */
type Resources = (element: Element | undefined) => string;

function readTab(tab: Element, words: Resources): RibbonTab {
  const id = tab.getAttribute('id') ?? '';
  const label = tab.localName === 'OfficeTab' ? (officeTabs[id] ?? id) : words(child(tab, 'Label'));
  return { id, label, groups: children(tab, 'Group').map((group) => readGroup(group, words)) };
}

function readGroup(group: Element, words: Resources): RibbonGroup {
  return {
    id: group.getAttribute('id') ?? '',
    label: words(child(group, 'Label')),
    controls: children(group, 'Control').map((control) => readControl(control, words)),
  };
}

function readControl(control: Element, words: Resources): RibbonControl {
  const tip = child(control, 'Supertip');
  const icon = child(control, 'Icon');
  const images = icon ? children(icon, 'Image') : [];
  const large = images.find((image) => image.getAttribute('size') === '32') ?? images.at(-1);
  return {
    id: control.getAttribute('id') ?? '',
    label: words(child(control, 'Label')),
    tipTitle: words(tip && child(tip, 'Title')),
    tipText: words(tip && child(tip, 'Description')),
    icon: words(large),
    enabled: child(control, 'Enabled')?.textContent.trim() !== 'false',
    action: readAction(control, words),
  };
}

function readAction(control: Element, words: Resources): ControlAction {
  const items = child(control, 'Items');
  if (items) return { kind: 'Menu', items: children(items, 'Item').map((item) => readControl(item, words)) };
  const action = child(control, 'Action');
  if (typeOf(action) === 'ShowTaskpane') return { kind: 'ShowTaskpane' };
  const functionName = action && child(action, 'FunctionName')?.textContent.trim();
  if (!functionName) {
    throw new Error(`manifest.xml: the control ${control.getAttribute('id') ?? '?'} names no function.`);
  }
  return { kind: 'ExecuteFunction', functionName };
}

function resourceReader(overrides: Element | undefined, origin: string): Resources {
  const texts = new Map<string, string>();
  const resources = overrides && child(overrides, 'Resources');
  for (const kind of ['Images', 'ShortStrings', 'LongStrings']) {
    const list = resources && child(resources, kind);
    for (const entry of list ? [...list.children] : []) {
      const text = value(entry);
      texts.set(entry.getAttribute('id') ?? '', kind === 'Images' ? localAddress(text, origin) : text);
    }
  }
  return (element) => texts.get(element?.getAttribute('resid') ?? '') ?? '';
}

/** The page serves the add-in's files itself, so only the path of a development address counts. */
function localAddress(address: string, origin: string): string {
  const url = new URL(address, origin);
  return url.hostname === 'localhost' ? new URL(url.pathname, origin).href : url.href;
}

const value = (element: Element | undefined) => element?.getAttribute('DefaultValue') ?? '';
const typeOf = (element: Element | undefined) => element?.getAttribute('xsi:type');
const all = (root: Document | Element, name: string) => [...root.getElementsByTagNameNS('*', name)];
const first = (root: Document | Element, name: string) => all(root, name)[0];
const children = (parent: Element, name: string) =>
  [...parent.children].filter((element) => element.localName === name);
const child = (parent: Element, name: string) => children(parent, name)[0];
