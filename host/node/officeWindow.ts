import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Host } from '../Host';
import { frameName } from '../Host';

/**
 * The few things of a browser window that office.js asks for at start-up, put on this process's globals
 * so that `Excel` and `Office` become globals too, in the same realm as the code that uses them.
 */
export const nodeHostOrigin = 'https://localhost:3000';

const distFolder = dirname(
  createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.js'),
);

type MessageListener = (event: { data: string; origin: string; source: unknown }) => void;

const messageListeners = new Set<MessageListener>();

/**
 * Loads Microsoft's unmodified office.js into this process and connects it to the host.
 * Settles when `Office.onReady` does. Loading again connects the library that is already there to another
 * host; a library that has started keeps its conversation, so the identity is that of the first load.
 */
export async function loadOfficeJs(host: Host): Promise<void> {
  const identity = host.nextIdentity();
  const globals = globalThis as Record<string, unknown> & typeof globalThis;
  if (globals['Office']) {
    await reconnect(host);
    return;
  }
  installWindow(frameName(identity));
  connection = { identity, reconnect: (next) => connect(next) };
  connect(host);
  runScript('office.js');
  const office = globals['Office'] as unknown as { onReady: () => Promise<unknown> };
  await office.onReady();
}

interface Connection {
  readonly identity: ReturnType<Host['nextIdentity']>;
  readonly reconnect: (host: Host) => void;
}

let connection: Connection | undefined;
let deliver: (text: unknown) => void = () => undefined;

async function reconnect(host: Host): Promise<void> {
  if (!connection)
    throw new Error('office.js was loaded by someone else: it cannot be connected to this host.');
  connection.reconnect(host);
}

function connect(host: Host): void {
  if (!connection) throw new Error('There is no conversation yet.');
  const session = host.connect(connection.identity, (text) => {
    queueMicrotask(() => {
      for (const listener of messageListeners) {
        listener({ data: text, origin: nodeHostOrigin, source: globalThis });
      }
    });
  });
  deliver = (text) => {
    session.receive(text);
  };
}

function installWindow(name: string): void {
  const location = new URL(`${nodeHostOrigin}/taskpane.html`);
  const scripts = [{ src: `${nodeHostOrigin}/office-js/office.js`, getAttribute: () => null, id: '' }];
  const head = {
    appendChild(element: { src?: string; onload?: () => void }) {
      if (element.src) loadByAddress(element.src);
      queueMicrotask(() => element.onload?.());
      return element;
    },
  };
  const globals: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    name,
    location,
    parent: {
      postMessage: (text: unknown) => {
        queueMicrotask(() => {
          deliver(text);
        });
      },
    },
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    addEventListener: (type: string, listener: MessageListener) => {
      if (type === 'message') messageListeners.add(listener);
    },
    removeEventListener: (type: string, listener: MessageListener) => {
      if (type === 'message') messageListeners.delete(listener);
    },
    document: {
      domain: 'localhost',
      cookie: '',
      readyState: 'complete',
      head,
      body: head,
      getElementsByTagName: (tag: string) => (tag.toLowerCase() === 'script' ? scripts : [head]),
      getElementById: () => null,
      querySelectorAll: () => [],
      querySelector: () => null,
      removeEventListener: () => undefined,
      createElement: (tag: string) => element(tag),
      addEventListener: () => undefined,
    },
    history: {},
  };
  for (const [key, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  }
  if (!('navigator' in globalThis)) {
    Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Node' }, configurable: true });
  }
}

/** office.js parses addresses through `<a>`; scripts are plain carriers of `src`. */
function element(tag: string): Record<string, unknown> {
  if (tag.toLowerCase() !== 'a') return { setAttribute: () => undefined, style: {} };
  let url = new URL(nodeHostOrigin);
  return {
    set href(value: string) {
      url = new URL(value, nodeHostOrigin);
    },
    get href() {
      return url.href;
    },
    get protocol() {
      return url.protocol;
    },
    get host() {
      return url.host;
    },
    get hostname() {
      return url.hostname;
    },
    get port() {
      return url.port;
    },
    get pathname() {
      return url.pathname;
    },
    get search() {
      return url.search;
    },
    get hash() {
      return url.hash;
    },
  };
}

function memoryStorage(): unknown {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
    },
    removeItem: (key: string) => {
      items.delete(key);
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function loadByAddress(address: string): void {
  const path = new URL(address, nodeHostOrigin).pathname;
  runScript(path.replace(/^\/office-js\//, ''));
}

/** Runs a file of the library in this realm, as a script element would. */
function runScript(file: string): void {
  const source = readFileSync(join(distFolder, file), 'utf8');
  // The library is a classic script that declares its globals with `var`: an indirect eval is how a
  // script runs outside a browser in the realm of the caller, which jest replaces.
  (0, eval)(`${source}\n//# sourceURL=office-js/${file}`);
}
