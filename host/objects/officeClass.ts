import type { HostContext } from './HostContext';

/** A requirement set such as `1.9` of ExcelApi; other sets are written out, for example `ExcelApiOnline 1.1`. */
export type RequirementSet = string;

/** What `docs/host-fidelity.md` says of a member beyond "done". */
export interface Fidelity {
  /** How the member differs from Excel. */
  readonly partly?: string;
  /** Behaviour that no documentation settles. */
  readonly assumed?: string;
}

interface MemberBase extends Fidelity {
  readonly set: RequirementSet;
  /** The name on the wire where it is not the public name with a capital first letter. */
  readonly wire?: string;
  /** A second name on the wire: some properties are written under another name than they are read. */
  readonly alias?: string;
}

/** A property that travels as JSON. */
export interface Scalar<T> extends MemberBase {
  readonly kind: 'scalar';
  readonly read: (target: T, context: HostContext) => unknown;
  readonly write?: (target: T, value: unknown, context: HostContext) => void;
  /** Left out of a bare `load()`: costly, or an error for some targets. */
  readonly onRequest?: true;
}

/** A property that leads to another object; `null` is the null object. */
export interface Navigation<T> extends MemberBase {
  readonly kind: 'navigation';
  readonly open: (target: T, context: HostContext) => OfficeObject | null;
}

/** A method. What it returns is an object, the null object (`null`), or a plain value. */
export interface Method<T> extends MemberBase {
  readonly kind: 'method';
  readonly call: (target: T, args: readonly unknown[], context: HostContext) => unknown;
}

/** An event, with the number under which office.js files its handlers. */
export interface EventMember<T> extends MemberBase {
  readonly kind: 'event';
  readonly type: number;
  /** The method that office.js calls when the first handler is added, without `_Register` and `Event`. */
  readonly register: string;
  readonly targetId: (target: T) => string;
}

export type Member<T> = Scalar<T> | Navigation<T> | Method<T> | EventMember<T>;

/** How the items of a collection are listed and found. */
export interface CollectionOf<T> {
  readonly items: (target: T, context: HostContext) => readonly OfficeObject[];
  /** By id or name, as an indexer path gives it. */
  readonly find: (target: T, key: unknown, context: HostContext) => OfficeObject | null;
}

export interface OfficeClassOptions<T> {
  /** The id by which office.js finds the object again in its collection. */
  readonly id?: (target: T) => string;
  /** The object belongs to the session, not to the workbook: what it does is no change of the workbook. */
  readonly ofSession?: true;
  /** The object has no lasting address: it is kept under a reference id. */
  readonly byReference?: true;
  readonly collection?: CollectionOf<T>;
  /** Says why the target no longer exists, or nothing while it does. */
  readonly gone?: (target: T) => string | undefined;
}

/** A class of the Excel object model: its members in one table. */
export interface OfficeClass<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  readonly options: OfficeClassOptions<T>;
  /** Wraps a target, ready to be answered. */
  of(target: T): OfficeObject;
  /** Finds a member by its public or its wire name. */
  member(name: string): Member<T> | undefined;
  /** The public name of a member of this class. */
  nameOf(member: Member<T>): string;
}

/** An object of the model: what a path of a batch resolves to. */
export class OfficeObject {
  // Members are written against their own target type; a path only knows that it holds some object.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly type: OfficeClass<any>;
  readonly target: unknown;

  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  constructor(type: OfficeClass<any>, target: unknown) {
    this.type = type;
    this.target = target;
  }
}

/** A member with its class, such as `Range.values`. */
export function memberName(
  { type }: OfficeObject,
  member: Parameters<OfficeObject['type']['nameOf']>[0],
): string {
  return `${type.name}.${type.nameOf(member)}`;
}

/** `worksheetId` → `WorksheetId`. */
export function wireName(publicName: string): string {
  return publicName.charAt(0).toUpperCase() + publicName.slice(1);
}

/** Declares a class of the Excel object model. */
export function officeClass<T>(
  name: string,
  members: Readonly<Record<string, Member<T>>>,
  options: OfficeClassOptions<T> = {},
): OfficeClass<T> {
  const byName = new Map<string, Member<T>>();
  for (const [publicName, member] of Object.entries(members)) {
    byName.set(publicName, member);
    byName.set(member.wire ?? wireName(publicName), member);
    if (member.alias) byName.set(member.alias, member);
    if (member.kind === 'event') {
      byName.set(`_Register${member.register}`, member);
      byName.set(`_Unregister${member.register}`, member);
    }
  }
  const names = new Map(Object.entries(members).map(([publicName, member]) => [member, publicName]));
  const officeClass: OfficeClass<T> = {
    name,
    members,
    options,
    of: (target) => new OfficeObject(officeClass, target),
    member: (wanted) => byName.get(wanted),
    nameOf: (member) => names.get(member) ?? '',
  };
  return officeClass;
}

/** A property that can be read, and written if `write` is given. */
export function scalar<T>(
  set: RequirementSet,
  read: Scalar<T>['read'],
  write?: Scalar<T>['write'],
  more: Fidelity & { wire?: string; alias?: string; onRequest?: true } = {},
): Scalar<T> {
  return { kind: 'scalar', set, read, ...(write && { write }), ...more };
}

/** A property that leads to another object. */
export function navigation<T>(
  set: RequirementSet,
  open: Navigation<T>['open'],
  more: Fidelity & { wire?: string } = {},
): Navigation<T> {
  return { kind: 'navigation', set, open, ...more };
}

/** A method. */
export function method<T>(
  set: RequirementSet,
  call: Method<T>['call'],
  more: Fidelity & { wire?: string } = {},
): Method<T> {
  return { kind: 'method', set, call, ...more };
}

/** An event. */
export function event<T>(
  set: RequirementSet,
  type: number,
  register: string,
  targetId: EventMember<T>['targetId'],
  more: Fidelity = {},
): EventMember<T> {
  return { kind: 'event', set, type, register, targetId, ...more };
}
