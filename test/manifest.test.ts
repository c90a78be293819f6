import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('the manifest', () => {
  it('is read by Microsoft’s own reader', () => {
    const reader = join('node_modules', 'office-addin-manifest', 'cli.js');
    const told = execFileSync(process.execPath, [reader, 'info', 'manifest.xml'], { encoding: 'utf8' });

    expect(told).toContain('Id: 6f1b8f0e-5d0c-4e0a-9a52-3f6d0b8c7e21');
    expect(told).toContain('Hosts: Workbook');
    expect(told).toContain('Permissions: ReadWriteDocument');
  });

  it('asks for ExcelApi 1.14 and for nothing else, so that Office 2021 and iPad can install it', () => {
    const sets = [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)];

    expect(sets.map(([, name, version]) => `${name} ${version}`)).toEqual(['ExcelApi 1.14']);
  });

  it('gives every resource that it refers to', () => {
    const referred = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
    const given = new Set([...manifest.matchAll(/<bt:\w+ id="([^"]+)"/g)].map(([, id]) => id));

    expect(referred.filter((id) => !given.has(id))).toEqual([]);
  });

  it('keeps identifiers of resources at 32 characters', () => {
    const ids = [...manifest.matchAll(/<bt:\w+ id="([^"]+)"/g)].map(([, id]) => id ?? '');

    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('points to pictures and pages that the build makes', () => {
    const addresses = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    const built = (path: string): boolean =>
      existsSync(path) ||
      path === 'taskpane.html' ||
      (path === 'support.html' && existsSync('assets/support.html'));

    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((path) => !built(path))).toEqual([]);
  });

  it('names functions that the commands register', () => {
    const functions = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, name]) => name ?? '');
    const commands = readFileSync('src/commands/commands.ts', 'utf8');

    expect(functions).toHaveLength(2);
    expect(functions.filter((name) => !commands.includes(`associate('${name}'`))).toEqual([]);
  });
});
