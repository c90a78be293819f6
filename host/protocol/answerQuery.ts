import type { HostContext } from '../objects/HostContext';
import { lackingMembers } from '../objects/lackingMembers';
import { NotImplemented } from '../objects/NotImplemented';
import { memberName, type OfficeObject, wireName } from '../objects/officeClass';
import type { QueryInfo } from './wire';

/** Who hears what a request asks for by name. */
export interface MemberLog {
  /** A member was used: `Range.values` read, `Range.values =` set, `Range.getCell` called. */
  use(member: string): void;
  /** A member that Excel has and the host lacks. */
  missed(member: string): void;
  /** A name in a load that no member of Excel's has: `Range.valeus`. */
  passOver(name: string): void;
}

/** What a query runs against. */
export interface QuerySurroundings {
  readonly context: HostContext;
  readonly log: MemberLog;
}

/** What a load asks for: names of this object, and what is wanted of the objects behind its navigations. */
interface Wanted {
  readonly names: Set<string>;
  readonly nested: Map<string, Wanted>;
}

/**
 * Answers a `load`: an object by wire names, nested for navigation properties, `{_Items: […]}` for a
 * collection. An empty selection means every scalar property.
 */
export function answerQuery(object: OfficeObject, query: QueryInfo, around: QuerySurroundings): unknown {
  const isCollection = object.type.options.collection !== undefined;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => steps(path, isCollection));
  return answer(object, wantedOf(paths), around, query);
}

function steps(path: string, isCollection: boolean): readonly string[] {
  const parts = path.split(/[/.]/).map((part) => part.trim());
  return isCollection && parts[0] === 'items' ? parts.slice(1) : parts;
}

function wantedOf(paths: readonly (readonly string[])[]): Wanted {
  const wanted: Wanted = { names: new Set(), nested: new Map() };
  for (const path of paths) {
    let at = wanted;
    path.forEach((step, index) => {
      if (index === path.length - 1) {
        at.names.add(step === '' ? '*' : step);
        return;
      }
      const next = at.nested.get(step) ?? { names: new Set(), nested: new Map() };
      at.nested.set(step, next);
      at = next;
    });
  }
  return wanted;
}

function answer(
  object: OfficeObject,
  wanted: Wanted,
  around: QuerySurroundings,
  query: QueryInfo = {},
): unknown {
  const { context } = around;
  const { collection } = object.type.options;
  if (!collection) return answerObject(object, wanted, around);
  const ownNames = [...wanted.names].filter((name) => object.type.member(name)?.kind === 'scalar');
  const forItems: Wanted = {
    names: new Set([...wanted.names].filter((name) => !ownNames.includes(name))),
    nested: wanted.nested.get('items')?.nested ?? wanted.nested,
  };
  const items = collection.items(object.target, context);
  const from = query.Skip ?? 0;
  const until = query.Top === undefined ? items.length : from + query.Top;
  return {
    ...answerObject(object, { names: new Set(ownNames), nested: new Map() }, around, ownNames.length > 0),
    _Items: items.slice(from, until).map((item) => answerObject(item, forItems, around)),
  };
}

function answerObject(
  object: OfficeObject,
  wanted: Wanted,
  around: QuerySurroundings,
  scalarsIfEmpty = true,
): Record<string, unknown> {
  const { context } = around;
  const { members, options, name: className } = object.type;
  const result: Record<string, unknown> = {};
  if (options.id) result['Id'] = options.id(object.target);
  const everything =
    (wanted.names.size === 0 && wanted.nested.size === 0 && scalarsIfEmpty) || wanted.names.has('*');
  if (everything) {
    for (const [name, member] of Object.entries(members)) {
      if (member.kind === 'scalar' && !member.onRequest) {
        result[member.wire ?? wireName(name)] = member.read(object.target, context);
      }
    }
  }
  for (const name of wanted.names) {
    if (name === '*') continue;
    const member = object.type.member(name);
    if (member) around.log.use(memberName(object, member));
    if (member?.kind === 'scalar') {
      result[member.wire ?? wireName(name)] = member.read(object.target, context);
    } else if (member?.kind === 'navigation') {
      const opened = member.open(object.target, context);
      result[member.wire ?? wireName(name)] = opened && answer(opened, wantedOf([]), around);
    } else if (lackingMembers.has(name)) {
      // Excel passes over any other name: scripts load `no-properties-needed` to learn only whether an object is there.
      throw new NotImplemented(`${className}.${name}`);
    } else if (!member) {
      around.log.passOver(`${className}.${name}`);
    }
  }
  for (const [name, nested] of wanted.nested) {
    const member = object.type.member(name);
    if (member?.kind !== 'navigation') throw new NotImplemented(`${className}.${name}`);
    around.log.use(memberName(object, member));
    const opened = member.open(object.target, context);
    result[member.wire ?? wireName(name)] = opened && answer(opened, nested, around);
  }
  return result;
}
