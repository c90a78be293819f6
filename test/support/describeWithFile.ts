import { existsSync } from 'node:fs';

/** A group of tests that needs a file which not everybody has; reported as skipped where it is missing. */
export function describeWithFile(file: string): jest.Describe {
  return existsSync(file) ? describe : describe.skip;
}
