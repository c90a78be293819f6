import { Book } from '../../host/engine';
import type { Host } from '../../host/Host';
import { loadOfficeJs } from '../../host/node/officeWindow';

/** Finds an object of the workbook anew in each run. */
export type FindObject = (context: Excel.RequestContext) => OfficeExtension.ClientObject;

/** Members of an object with their values. */
export type MemberValues = Readonly<Record<string, unknown>>;

/**
 * Sets members and reads them back in a run of its own.
 *
 * Fails as well when they had these values before: then setting them would show nothing.
 */
export async function expectKept(find: FindObject, values: MemberValues): Promise<void> {
  const before = await readMembers(find, Object.keys(values));
  for (const [member, value] of Object.entries(values)) expect(before).not.toHaveProperty(member, value);
  await setMembers(find, values);
  expect(await readMembers(find, Object.keys(values))).toEqual(values);
}

/** The same, and once more after the workbook was saved and opened again. */
export async function expectKeptInFile(host: Host, find: FindObject, values: MemberValues): Promise<void> {
  await expectKept(find, values);
  await reopen(host);
  expect(await readMembers(find, Object.keys(values))).toEqual(values);
}

/** Sets members in the order in which they are given. */
export async function setMembers(find: FindObject, values: MemberValues): Promise<void> {
  await Excel.run(async (context) => {
    const object = find(context);
    for (const [member, value] of Object.entries(values)) Reflect.set(object, member, value);
    await context.sync();
  });
}

/** Reads members, each asked for by its name. */
export async function readMembers(find: FindObject, members: readonly string[]): Promise<MemberValues> {
  return Excel.run(async (context) => {
    const object = find(context);
    context.load(object, members.join(','));
    await context.sync();
    return Object.fromEntries(members.map((member) => [member, Reflect.get(object, member) as unknown]));
  });
}

/** Saves the workbook and opens the file in the same host. */
export async function reopen(host: Host): Promise<void> {
  host.open(await Book.open(await host.book.save()), { name: 'again.xlsx' });
  await loadOfficeJs(host);
}
