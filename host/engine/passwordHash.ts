import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { ExcelError } from './errors';

/** How a file keeps a password. Source: ECMA-376 part 1, 18.2.29 and 18.3.1.85. */
export interface PasswordHash {
  readonly algorithmName: string;
  /** Both as base64. */
  readonly hashValue: string;
  readonly saltValue: string;
  readonly spinCount: number;
}

const algorithms: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'SHA-1': sha1,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
};

/** As many rounds as Excel takes. */
const spinCount = 100000;

/** Hashes a password with a salt of its own, as Excel does. */
export function hashPassword(password: string): PasswordHash {
  const algorithmName = 'SHA-512';
  const saltValue = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const hashValue = hashed(password, { algorithmName, saltValue, spinCount });
  return { algorithmName, hashValue, saltValue, spinCount };
}

/** Whether a password is the one that was hashed. */
export function matchesPassword(password: string, stored: PasswordHash): boolean {
  return hashed(password, stored) === stored.hashValue;
}

function hashed(
  password: string,
  { algorithmName, saltValue, spinCount: rounds }: Omit<PasswordHash, 'hashValue'>,
): string {
  const algorithm = algorithms[algorithmName];
  if (!algorithm) {
    throw new ExcelError(
      'NotImplemented',
      `The password is kept as ${algorithmName}, which cannot be checked here.`,
    );
  }
  const salt = Uint8Array.from(atob(saltValue), (character) => character.charCodeAt(0));
  let hash = algorithm(new Uint8Array([...salt, ...utf16(password)]));
  const round = new Uint8Array(hash.length + 4);
  const counter = new DataView(round.buffer, hash.length, 4);
  for (let index = 0; index < rounds; index += 1) {
    round.set(hash);
    counter.setUint32(0, index, true);
    hash = algorithm(round);
  }
  return btoa(String.fromCharCode(...hash));
}

function utf16(text: string): number[] {
  return [...Array(text.length).keys()].flatMap((index) => {
    const code = text.charCodeAt(index);
    return [code & 0xff, code >> 8];
  });
}
