/** A part of a sheet or of a workbook that undo puts back as a whole. */
export interface Part<Owner> {
  /** Nothing of it is on the screen: changes of it alone are no step. */
  readonly isUnseen: boolean;
  /** Whether a change is not to be taken back, nor anything before it. */
  seals(before: unknown, after: unknown): boolean;
  /** What the part is now: plain data, compared by `same`, that later edits leave alone. */
  take(owner: Owner): unknown;
  /** Makes the part what it was when the picture was taken. */
  put(owner: Owner, picture: unknown): void;
}

/** Lets parts of different pictures stand in one list. */
export function part<Owner, Picture>(
  take: (owner: Owner) => Picture,
  put: (owner: Owner, picture: Picture) => void,
): Part<Owner> {
  return { isUnseen: false, seals: () => false, take, put: put as (owner: Owner, picture: unknown) => void };
}

/** A part of which nothing is on the screen. */
export function unseen<Owner>(seen: Part<Owner>): Part<Owner> {
  return { ...seen, isUnseen: true };
}

/** A part that keeps a password: taking back that one was set would need none. */
export function guarded<Owner>(open: Part<Owner>): Part<Owner> {
  return { ...open, seals: (before, after) => !isLocked(before) && isLocked(after) };
}

function isLocked(picture: unknown): boolean {
  return (
    typeof picture === 'object' &&
    picture !== null &&
    'hashValue' in picture &&
    picture.hashValue !== undefined
  );
}

/** Makes an object hold exactly what another one holds, without sharing anything with it. */
export function refill(target: object, content: object): void {
  const held = target as Record<string, unknown>;
  for (const key of Object.keys(held)) if (!Object.hasOwn(content, key)) Reflect.deleteProperty(held, key);
  Object.assign(held, structuredClone(content));
}
