import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from './support/findBrowser';
import { untestedMembers, usedMembersFolder } from './support/untestedMembers';

/** Everything that has to hold before a change lands: types, lint, format, unused code, and all tests. */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const resultFile = join('.cache', 'jest.json');

function runTool(name: string, tool: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, [join('node_modules', ...tool.split('/')), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TZ: 'UTC' },
    });
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      resolve(code ?? 1);
    });
  });
}

async function runChecks(): Promise<Outcome> {
  const types = async (): Promise<number[]> => [
    await runTool('types', 'typescript/bin/tsc', ['-p', '.']),
    await runTool('types of src/domain without DOM and Office', 'typescript/bin/tsc', ['-p', 'src/domain']),
    await runTool('types of src/layout without DOM and Office', 'typescript/bin/tsc', ['-p', 'src/layout']),
    await runTool('no unused files, exports or packages', 'knip/bin/knip.js', []),
  ];
  const style = async (): Promise<number[]> => [
    await runTool('lint', 'eslint/bin/eslint.js', [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      '.cache/eslint',
    ]),
    await runTool('format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
  ];
  const codes = (await Promise.all([types(), style()])).flat();
  const failed = codes.filter((code) => code !== 0).length;
  return { passed: codes.length - failed, failed, skipped: 0 };
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

async function runTests(): Promise<Outcome> {
  // What an earlier run left must not be taken for this one's.
  rmSync(resultFile, { force: true });
  rmSync(usedMembersFolder, { force: true, recursive: true });
  const code = await runTool('tests', 'jest/bin/jest.js', [
    '--json',
    '--outputFile',
    resultFile,
    '--silent',
    '--forceExit',
  ]);
  if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(resultFile, 'utf8')) as JestResults;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    // A run that fails without a failing test, for example in set-up, is a failure all the same.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: results.numPendingTests,
  };
}

/** Every member that the host claims to have is used by a test, through office.js. */
function checkMembers(): Outcome {
  const untested = untestedMembers();
  if (untested.length === 0) return { passed: 1, failed: 0, skipped: 0 };
  console.log(`FAILED every member of the host is used by a test\n  ${untested.join('\n  ')}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

mkdirSync('.cache', { recursive: true });
try {
  requireBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

if (process.exitCode !== 1) {
  const outcomes = [await runChecks(), await runTests(), checkMembers()];
  const sum = (pick: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  const skipped = sum((outcome) => outcome.skipped);
  console.log(
    `${sum((outcome) => outcome.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  console.log('0 passed, 1 failed');
}
