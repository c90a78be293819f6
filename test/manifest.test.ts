import { existsSync, readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('the manifest', () => {
  it('is read by Microsoft’s own reader', async () => {
    const info = await OfficeAddinManifest.readManifestFile('manifest.xml');

    expect(info).toMatchObject({
      displayName: 'Clauseboard',
      id: '6f1b8f0e-5d0c-4e0a-9a52-3f6d0b8c7e21',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
    });
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
