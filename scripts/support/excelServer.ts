import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { addIn } from '../../webpack.config.mjs';

const certificates = 'office-addin-dev-certs@3.0.0';

/** Serves the pane over https with a development certificate, for the real Excel. */
export async function startExcelServer(port = 3000): Promise<{ readonly address: string }> {
  execFileSync('npx', ['--yes', certificates, 'install', '--days', '365'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const folder = join(homedir(), '.office-addin-dev-certs');
  const compiler = webpack(addIn({ mode: 'development' }) as webpack.Configuration);
  const server = new WebpackDevServer(
    {
      port,
      host: 'localhost',
      hot: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
      server: {
        type: 'https',
        options: {
          ca: readFileSync(join(folder, 'ca.crt')),
          cert: readFileSync(join(folder, 'localhost.crt')),
          key: readFileSync(join(folder, 'localhost.key')),
        },
      },
    },
    compiler ?? undefined,
  );
  await server.start();
  return { address: `https://localhost:${port}` };
}
