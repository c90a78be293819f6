import { ExcelError } from '../engine';
import { NotImplemented } from '../objects/NotImplemented';
import { answerQuery, type MemberLog } from './answerQuery';
import type { HostContext } from '../objects/HostContext';
import { memberName, OfficeObject } from '../objects/officeClass';
import type { EventRegistry } from './EventRegistry';
import { assertLeavesUnchanged } from './readOnly';
import {
  type ActionInfo,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPathInfo,
  PathType,
} from './wire';

/** What a batch runs against. */
export interface BatchSurroundings {
  readonly context: HostContext;
  readonly root: OfficeObject;
  readonly events: EventRegistry;
  /** Service objects by their server type, for example the one that office.js tells about its handlers. */
  service(serverType: string): OfficeObject;
  /** Hears which members are used, which are missing, and which names no member has. */
  readonly log: MemberLog;
}

/**
 * Runs the actions of one request in order. A failing action ends the batch: what came before it stays
 * done, as in Excel, and its results are part of the answer.
 */
export function runBatch(request: BatchRequest, surroundings: BatchSurroundings): BatchResponse {
  const batch = new Batch(request, surroundings);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal instanceof NotImplemented) surroundings.log.missed(refusal.member);
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: refusal.code,
          Message: refusal.message,
          Location: batch.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: refusal.code === 'ItemNotFound' ? 404 : 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** What a failure is answered with. A fault of the host's own is listed with the members that it lacks: as loud, and as wrong. */
function asRefusal(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof ExcelError) return error;
  return new NotImplemented(`a way around a fault of its own (${String(error)})`);
}

class Batch {
  readonly #request: BatchRequest;
  readonly #around: BatchSurroundings;
  /** Each path is resolved once: a second run of a method path could add a second sheet. */
  readonly #resolved = new Map<number, OfficeObject | null>();

  constructor(request: BatchRequest, surroundings: BatchSurroundings) {
    this.#request = request;
    this.#around = surroundings;
  }

  run(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(this.#resolve(action.ObjectPathId));
      case ActionType.query:
        return this.#query(action);
      case ActionType.method:
        return this.#callAction(action);
      case ActionType.setProperty:
        return this.#write(action);
      case ActionType.trace:
        return null;
      default:
        throw new NotImplemented(`action type ${action.ActionType}`);
    }
  }

  /** `Worksheet.getRange`: Excel's form of an error location. */
  locationOf(action: ActionInfo): string {
    const path = this.#request.ObjectPaths[action.ObjectPathId];
    const resolved = this.#resolved.get(action.ObjectPathId);
    const owner = resolved?.type.name ?? (path ? this.#ownerName(path) : '');
    const byKey = path?.ObjectPathType === PathType.indexer ? 'GetItem' : '';
    const member = action.Name || path?.Name || byKey;
    return `${owner}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  #ownerName(path: ObjectPathInfo): string {
    const parent = path.ParentObjectPathId;
    return (parent === undefined ? undefined : this.#resolved.get(parent)?.type.name) ?? '';
  }

  /** What lets office.js address the object again in a later batch; `null` means the null object. */
  #identity(object: OfficeObject | null): unknown {
    if (object === null) return null;
    const { id, byReference } = object.type.options;
    if (id) return { Id: id(object.target) };
    return byReference ? { _ReferenceId: this.#around.context.keep(object) } : {};
  }

  #query(action: ActionInfo): unknown {
    const object = this.#resolve(action.ObjectPathId);
    return object && answerQuery(object, action.QueryInfo ?? {}, this.#around);
  }

  #callAction(action: ActionInfo): unknown {
    // Queued for every range inside `Excel.run`, null objects included; identities keep references anyway.
    if (action.Name === '_KeepReference') return null;
    const object = this.#resolve(action.ObjectPathId);
    // Methods of a null object do nothing: Microsoft's samples delete a sheet that may not be there in one call.
    if (object === null) return null;
    const member = object.type.member(action.Name);
    if (member?.kind === 'event') {
      if (action.Name.startsWith('_Register')) this.#around.log.use(memberName(object, member));
      const target = member.targetId(object.target);
      if (action.Name.startsWith('_Register')) this.#around.events.register(member.type, target);
      else this.#around.events.unregister(member.type, target);
      return null;
    }
    const value = this.#call(object, action.Name, action.ArgumentInfo);
    return value instanceof OfficeObject ? this.#identity(value) : (value ?? null);
  }

  #write(action: ActionInfo): unknown {
    const object = this.#existing(action);
    const member = object.type.member(action.Name);
    const [value] = this.#arguments(action.ArgumentInfo);
    if (member?.kind !== 'scalar' || !member.write) {
      throw new NotImplemented(`${object.type.name}.${publicName(action.Name)} (to be set)`);
    }
    if (this.#around.context.readOnly) assertLeavesUnchanged(object, 'set', action.Name);
    this.#around.log.use(`${memberName(object, member)} =`);
    member.write(object.target, value, this.#around.context);
    return null;
  }

  #existing(action: ActionInfo): OfficeObject {
    const object = this.#resolve(action.ObjectPathId);
    if (object === null) {
      throw new ExcelError(
        'ItemNotFound',
        "The requested resource doesn't exist: the object is a null object.",
      );
    }
    return object;
  }

  #resolve(pathId: number): OfficeObject | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[pathId];
    if (!path) throw new ExcelError('InvalidReference', `The request has no object path ${pathId}.`);
    const object = this.#open(path);
    const gone = object?.type.options.gone?.(object.target);
    if (gone) throw new ExcelError('ItemNotFound', gone);
    this.#resolved.set(pathId, object);
    return object;
  }

  #open(path: ObjectPathInfo): OfficeObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.#around.root;
      case PathType.newObject:
        return this.#around.service(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.#kept(path.Name);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId);
    // Microsoft documents that what hangs on a null object is a null object too.
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.indexer) return this.#item(parent, path);
    const member = parent.type.member(path.Name);
    if (path.ObjectPathType === PathType.property && member?.kind === 'navigation') {
      this.#around.log.use(memberName(parent, member));
      return member.open(parent.target, this.#around.context);
    }
    const value = this.#call(parent, path.Name, path.ArgumentInfo);
    if (value === null || value instanceof OfficeObject) return value;
    throw new NotImplemented(`${parent.type.name}.${publicName(path.Name)} as an object`);
  }

  #kept(referenceId: string): OfficeObject {
    const object = this.#around.context.kept(referenceId);
    if (object) return object;
    throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  #item(parent: OfficeObject, path: ObjectPathInfo): OfficeObject {
    const [key] = this.#arguments(path.ArgumentInfo);
    this.#around.log.use(`${parent.type.name}.getItem`);
    const found = parent.type.options.collection?.find(parent.target, key, this.#around.context);
    if (found) return found;
    throw new ExcelError(
      'ItemNotFound',
      `The requested resource doesn't exist: ${parent.type.name} has no "${String(key)}".`,
    );
  }

  #call(object: OfficeObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = object.type.member(name);
    if (member?.kind !== 'method') throw new NotImplemented(`${object.type.name}.${publicName(name)}`);
    if (this.#around.context.readOnly) assertLeavesUnchanged(object, 'call', name);
    this.#around.log.use(memberName(object, member));
    return member.call(object.target, this.#arguments(info), this.#around.context) ?? null;
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.#argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  #argument(value: unknown, referenced: unknown): unknown {
    if (typeof referenced === 'number' && referenced !== 0) return this.#resolve(referenced);
    if (Array.isArray(referenced) && Array.isArray(value)) {
      return value.map((item, index) => this.#argument(item, referenced[index]));
    }
    return this.#withReferences(value);
  }

  /** Inside plain objects a reference is written `{_ObjectPathId: id}`. */
  #withReferences(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const pathId = (value as Record<string, unknown>)['_ObjectPathId'];
    if (typeof pathId === 'number') return this.#resolve(pathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.#withReferences(inner)]),
    );
  }
}

function publicName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
