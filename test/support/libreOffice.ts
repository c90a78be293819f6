import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFlatOds } from './flatOds';
import type { RecalculatedWorkbook } from './recalculatedWorkbook';

const commands = ['soffice', 'libreoffice', 'soffice.com'];

const knownPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, 'LibreOffice', 'program', 'soffice.com')];
  }),
];

/** The path of an installed LibreOffice; `SOFFICE_PATH` wins. */
export function findSoffice(): string | undefined {
  const named = process.env['SOFFICE_PATH'];
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...(named === undefined ? [] : [named]), ...inPath, ...knownPlaces].find((path) =>
    existsSync(path),
  );
}

/**
 * The cells of a workbook file after LibreOffice has calculated every formula anew, whatever results the file
 * brings along. Our own engine has no part in it.
 *
 * @throws when LibreOffice is missing or cannot read the file
 */
export async function recalculate(file: string): Promise<RecalculatedWorkbook> {
  const [workbook] = await recalculateAll([file]);
  if (workbook === undefined) throw new Error(`LibreOffice gave nothing for ${file}.`);
  return workbook;
}

/** The same of several files, whose names must differ, in one run: most of the time goes into the program's start. */
export function recalculateAll(files: readonly string[]): Promise<readonly RecalculatedWorkbook[]> {
  return inNewFolder(async (folder) => {
    const converted = await convert(files, 'fods', folder);
    return Promise.all(converted.map(async (file) => readFlatOds(await readFile(file, 'utf8'))));
  });
}

/** Prints a workbook, recalculated, into a PDF in the folder; gives the path of the PDF. */
async function toPdf(file: string, folder: string): Promise<string> {
  const [pdf = ''] = await convert([file], 'pdf', folder);
  return pdf;
}

/**
 * Draws the printed pages of a workbook, recalculated, as pictures in the folder, for people to look at.
 * Needs `pdftoppm` of poppler-utils, since LibreOffice itself draws only the first page.
 *
 * @returns the paths of the pictures, page by page
 */
export async function toPng(file: string, folder: string, dotsPerInch = 80): Promise<string[]> {
  const pdf = await toPdf(file, folder);
  const name = basename(pdf, '.pdf');
  await run('pdftoppm', ['-png', '-r', String(dotsPerInch), pdf, join(folder, name)]);
  const pages = (await readdir(folder)).filter(
    (entry) => entry.startsWith(`${name}-`) && entry.endsWith('.png'),
  );
  return pages.sort().map((page) => join(folder, page));
}

/** Converts files with a LibreOffice of its own, so that a running one and its settings play no part. */
async function convert(
  files: readonly string[],
  format: 'fods' | 'pdf',
  folder: string,
): Promise<readonly string[]> {
  const soffice = findSoffice();
  if (soffice === undefined) {
    throw new Error(
      'LibreOffice is not installed: install libreoffice-calc, or set SOFFICE_PATH to its soffice.',
    );
  }
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`There is no file ${missing}.`);
  await mkdir(folder, { recursive: true });
  return inNewFolder(async (profile) => {
    await mkdir(join(profile, 'user'));
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const said = await run(soffice, [
      installation,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      resolve(folder),
      ...files.map((file) => resolve(file)),
    ]);
    return files.map((file) => {
      const converted = join(folder, `${basename(file, extname(file))}.${format}`);
      // soffice ends with code 0 even when it could not read the file.
      if (!existsSync(converted)) throw new Error(`LibreOffice could not convert ${file}: ${said}`);
      return converted;
    });
  });
}

/** Without this LibreOffice shows the results that the file brings along, and a test compares the writer with itself. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

async function inNewFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'clauseboard-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Runs a program for at most two minutes; gives what it said. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((settle, refuse) => {
    const child = spawn(program, args, { timeout: 120_000, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: Buffer) => (said += chunk.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', refuse);
    child.on('close', (code) => {
      if (code === 0) settle(said);
      else refuse(new Error(`${basename(program)} ended with ${code ?? 'a signal'}: ${said}`));
    });
  });
}
