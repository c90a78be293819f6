import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeClasses } from '../../host/objects';
import type { Member } from '../../host/objects/officeClass';

/** Where the tests that go through office.js leave the members that they used, a file each. */
export const usedMembersFolder = join('.cache', 'members');

/** One class answers every worksheet function by its name in one way: some of them stand for all. */
const ofOneKind: ReadonlySet<string> = new Set(['Functions']);

/**
 * Members of the host that no test has used through office.js in the last run: read, set (`Range.values =`), called
 * or listened to.
 */
export function untestedMembers(): readonly string[] {
  const used = usedMembers();
  return officeClasses
    .filter(({ name }) => !ofOneKind.has(name))
    .flatMap(({ name, members }) =>
      Object.entries(members as Record<string, Member<unknown>>).flatMap(([member, declared]) => {
        if (member.startsWith('_')) return [];
        const isSettable = declared.kind === 'scalar' && declared.write !== undefined;
        return [`${name}.${member}`, ...(isSettable ? [`${name}.${member} =`] : [])];
      }),
    )
    .filter((member) => !used.has(member));
}

function usedMembers(): ReadonlySet<string> {
  const files = existsSync(usedMembersFolder) ? readdirSync(usedMembersFolder) : [];
  const read = (file: string) =>
    JSON.parse(readFileSync(join(usedMembersFolder, file), 'utf8')) as readonly string[];
  return new Set(files.flatMap(read));
}
