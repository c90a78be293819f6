import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer, { type Configuration } from 'webpack-dev-server';
import { addIn, hostPage } from '../../webpack.config.mjs';

const officeJsFolder = dirname(
  createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.js'),
);

export interface HostServerOptions {
  readonly port: number;
  readonly mode: 'development' | 'production';
  /** Opens the page in the person's browser. */
  readonly open: boolean;
  /** Rebuilds and reloads when a file changes. */
  readonly watch: boolean;
}

/** A running server of the embedded host page and the pane. */
export interface HostServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Serves the embedded host, the pane and Microsoft's library from one origin: the library from
 * `node_modules`, unmodified and never copied.
 */
export async function startHostServer({ port, mode, open, watch }: HostServerOptions): Promise<HostServer> {
  const compiler = webpack([
    addIn({ mode, officeJs: '/office-js/office.js' }),
    hostPage({ mode }),
  ] as webpack.Configuration[]);
  const configuration: Configuration = {
    port,
    host: 'localhost',
    open: open ? ['/?scene=demo'] : false,
    hot: false,
    liveReload: watch,
    client: watch ? { overlay: { warnings: false } } : false,
    ...(!watch && { webSocketServer: false as const }),
    static: [{ directory: join(process.cwd(), 'assets'), publicPath: '/assets', watch: false }],
    devMiddleware: { publicPath: '/', stats: 'errors-only' },
    setupMiddlewares: (middlewares) => [
      { name: 'office-js', path: '/office-js', middleware: serveOfficeJs },
      { name: 'manifest', path: '/manifest.xml', middleware: serveManifest },
      { name: 'scenes', path: '/scenes', middleware: serveScene },
      ...middlewares,
    ],
  };
  const server = new WebpackDevServer(configuration, compiler ?? undefined);
  await server.start();
  await new Promise<void>((resolve) => {
    server.middleware?.waitUntilValid(() => {
      resolve();
    });
  });
  return { address: `http://localhost:${port}`, stop: () => server.stop() };
}

interface Request {
  readonly url?: string;
}

interface Response {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: unknown): unknown;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.xml': 'text/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The library asks for `AgaveErrorUX/` while its package names the folder in lower case. */
const serveOfficeJs = (request: Request, response: Response): void => {
  void send(response, caseInsensitive(officeJsFolder, pathOf(request)));
};

const serveManifest = (_request: Request, response: Response): void => {
  void send(response, join(process.cwd(), 'manifest.xml'));
};

const builtScenes = new Map<string, Promise<string>>();

/** `/scenes/demo.xlsx`: built once per run of the server, by the add-in's own use cases. */
const serveScene = (request: Request, response: Response): void => {
  const name = /^\/?([\w-]+)\.xlsx$/.exec(pathOf(request))?.[1];
  if (name === undefined) {
    fail(response, 404, 'A scene is asked for as /scenes/NAME.xlsx.');
    return;
  }
  const file = builtScenes.get(name) ?? buildScene(name);
  builtScenes.set(name, file);
  file.then(
    (path) => send(response, path),
    (error: unknown) => {
      builtScenes.delete(name);
      fail(response, 500, error instanceof Error ? error.message : String(error));
    },
  );
};

async function buildScene(name: string): Promise<string> {
  const folder = join(process.cwd(), '.cache', 'scenes');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.xlsx`);
  const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [tsx, 'scripts/workbook.ts', name, file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The scene "${name}" could not be built:\n${output}`);
  return file;
}

function pathOf(request: Request): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
}

function caseInsensitive(folder: string, path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '..')
    .reduce((at, part) => {
      if (existsSync(join(at, part)) || !existsSync(at)) return join(at, part);
      const entry = readdirSync(at).find((name) => name.toLowerCase() === part.toLowerCase());
      return join(at, entry ?? part);
    }, folder);
}

async function send(response: Response, file: string): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    fail(response, 404, 'There is no such file.');
    return;
  }
  const extension = /\.\w+$/.exec(file)?.[0] ?? '';
  response.setHeader('Content-Type', contentTypes[extension] ?? 'application/octet-stream');
  response.end(await readFile(file));
}

function fail(response: Response, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(message);
}
