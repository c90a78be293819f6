/**
 * The envelope in which office.js and its host talk: JSON strings by `postMessage`.
 * Source: `MessagePackager` and `Message` in the library's own debug build.
 */
export interface XdmRequest {
  readonly _messageType: 0;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Reads a message; `undefined` for anything that is not a request of this protocol. */
export function parseRequest(text: unknown): XdmRequest | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    // Other parties may post to the same window; what is not JSON is not ours.
    return undefined;
  }
  const request = message as Partial<XdmRequest>;
  return request._messageType === 0 && typeof request._actionName === 'string'
    ? (request as XdmRequest)
    : undefined;
}

/** The answer to a request; found by office.js through the correlation id. */
export function answerTo(request: XdmRequest, data: unknown, origin: string): string {
  return envelope(request._actionName, request._conversationId, request._correlationId, 0, data, origin);
}

/** An event; found by office.js through its name alone. */
export function eventMessage(name: string, conversationId: string, data: unknown, origin: string): string {
  return envelope(name, conversationId, -1, 1, data, origin);
}

/** A call of a method that office.js offers to its host; what it answers is of no use. */
export function callMessage(name: string, conversationId: string, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}

function envelope(
  name: string,
  conversationId: string,
  correlationId: number,
  responseType: 0 | 1,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
