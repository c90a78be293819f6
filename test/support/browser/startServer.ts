import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

declare global {
  // Jest keeps what its global set-up leaves here for the global tear-down.
  var hostServerProcess: ChildProcess | undefined;
}

/** Builds the pages once and serves them for all scenes; their address is in HOST_ADDRESS. */
export default async function startServer(): Promise<void> {
  const port = await freePort();
  const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const server = spawn(process.execPath, [tsx, 'scripts/start.ts', '--once'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  globalThis.hostServerProcess = server;
  process.env['HOST_ADDRESS'] = `http://localhost:${port}`;
  await new Promise<void>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Clauseboard runs at')) resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('close', (code) => {
      reject(new Error(`The host's page could not be served (${String(code)}):\n${output}`));
    });
  });
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
