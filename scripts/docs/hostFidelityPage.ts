import { officeClasses } from '../../host/objects';
import type { Member, OfficeClass } from '../../host/objects/officeClass';
import { type ApiClass, excelTypes } from '../support/excelTypes';
import { isNewer, newestOfLibrary } from '../support/withoutProxy';

interface Row {
  readonly member: string;
  readonly set: string;
  readonly state: 'done' | 'partly' | 'assumed' | 'missing' | 'newer';
  readonly words: string;
  /** Whether the member is a method: its place on Microsoft's page is written with a number. */
  readonly isMethod: boolean;
}

/**
 * The page `docs/host-fidelity.md`: for each class of the Excel JavaScript API what the embedded host has of it.
 * Made from the host's own tables of members and from Microsoft's type definitions.
 */
export function hostFidelityPage(): string {
  const types = excelTypes();
  const sections = officeClasses
    .flatMap((officeClass) => {
      const api = types.get(officeClass.name);
      return api ? [{ name: officeClass.name, rows: rowsOf(officeClass, api) }] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const absent = [...types.keys()].filter(
    (name) => !officeClasses.some((officeClass) => officeClass.name === name),
  );
  return [
    introduction,
    overview(sections),
    ...sections.map(({ name, rows }) => section(name, rows)),
    `## Classes that the host does not have\n\n${absent.sort().join(', ')}.\n`,
  ].join('\n');
}

/**
 * Members of the host's tables that do not agree with Microsoft's type definitions: unknown there, or in
 * another requirement set. Empty when all is well.
 */
export function disagreementsWithTypes(): string[] {
  const types = excelTypes();
  return officeClasses.flatMap(({ name, members }) => {
    const api = types.get(name);
    if (!api) return [`${name} is no class of the API`];
    return Object.entries(members as Record<string, Member<unknown>>).flatMap(([member, { set }]) => {
      if (member.startsWith('_')) return [];
      const described = api.get(member);
      if (!described) return [`${name}.${member} is no member of the API`];
      return described.set === '' || described.set === set
        ? []
        : [`${name}.${member} is of set ${described.set}, not ${set}`];
    });
  });
}

const introduction = `# What the embedded host does of Excel

This page is made from the code by \`npm run docs\`; do not edit it by hand.

The embedded host plays Excel on the web for Microsoft's own office.js, so that the add-in can be tried and tested
without Excel. It is not Excel. A member that is missing here answers with the error \`NotImplemented\` and its name;
it never answers with a made-up value.

- **done**: behaves as Microsoft documents it. Each name leads to the place that documents it.
- **partly**: differs in what the last column says.
- **assumed**: the documentation leaves something open, and the host does what the last column says.
- **missing**: answers \`NotImplemented\`.
- **newer**: of a requirement set above ${newestOfLibrary}, for which this version of office.js has no proxies.

Assumed everywhere: an index out of range is refused as \`InvalidArgument\`, a missing name or id as \`ItemNotFound\`;
objects without an id (series, points, table rows that were added) cannot be used in a later batch through the proxy
that \`add\` returned, and are fetched again by index; a method that is called on a null object does nothing, as
Microsoft's own samples expect; what one \`Excel.run\` writes is one step for Ctrl+Z.
`;

function rowsOf(officeClass: OfficeClass<unknown>, api: ApiClass): Row[] {
  return [...api].flatMap(([name, { set, isDeprecated }]): Row[] => {
    const member = Object.hasOwn(officeClass.members, name) ? officeClass.members[name] : undefined;
    if (!member) {
      // Nobody should start to use a deprecated member: one that is not there is no gap.
      return isDeprecated
        ? []
        : [{ member: name, set, state: isNewer(set) ? 'newer' : 'missing', words: '', isMethod: false }];
    }
    const { partly, assumed } = member;
    const words = [partly, assumed && `Assumed: ${assumed}`].filter((text) => text !== undefined).join(' ');
    const state = partly ? 'partly' : assumed ? 'assumed' : 'done';
    return [{ member: name, set: member.set, state, words, isMethod: member.kind === 'method' }];
  });
}

function overview(sections: readonly { readonly name: string; readonly rows: readonly Row[] }[]): string {
  const states = ['done', 'partly', 'assumed', 'missing', 'newer'] as const;
  const count = (rows: readonly Row[], state: Row['state']): number =>
    rows.filter((row) => row.state === state).length;
  const line = (name: string, rows: readonly Row[]): string =>
    `| ${[name, ...states.map((state) => String(count(rows, state)))].join(' | ')} |`;
  return [
    '## Overview\n',
    `| Class | ${states.join(' | ')} |`,
    `| --- | ${states.map(() => '---:').join(' | ')} |`,
    ...sections.map(({ name, rows }) => line(`[${name}](#${name.toLowerCase()})`, rows)),
    line(
      '**All**',
      sections.flatMap(({ rows }) => rows),
    ),
    '',
  ].join('\n');
}

function section(name: string, rows: readonly Row[]): string {
  const lines = rows.map(
    (row) => `| ${linked(name, row)} | ${row.set} | ${row.state} | ${cell(row.words)} |`,
  );
  return [
    `## ${name}\n`,
    `Documented at <${address(name)}>.\n`,
    '| Member | Set | State | What differs |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** Where Microsoft documents a class. */
function address(className: string): string {
  return `https://learn.microsoft.com/javascript/api/excel/excel.${className.toLowerCase()}`;
}

/** What the host has leads to the words that it claims to follow. */
function linked(className: string, { member, state, isMethod }: Row): string {
  if (state === 'missing' || state === 'newer') return `\`${member}\``;
  const place = `excel-excel-${className}-${member}-member`.toLowerCase();
  return `[\`${member}\`](${address(className)}#${place}${isMethod ? '(1)' : ''})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
