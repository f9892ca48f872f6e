/**
 * An HTTP/1.1 request as bytes (RFC 9112 section 3). What may stand in its parts is checked with the plan, before
 * anything is sent.
 */

/** What a request says; how it is framed follows from it. */
export interface RequestParts {
  readonly method: string;
  /** Begins with a slash; query included. */
  readonly path: string;
  /** Value of the Host field. */
  readonly host: string;
  /** All other fields, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** A text is sent in UTF-8. */
  readonly body: string | Buffer | undefined;
  /** False asks the server to close the connection after its answer. */
  readonly keepAlive: boolean;
}

/** A request ready to be written to a socket. */
export interface HttpRequest extends RequestParts {
  readonly bytes: Buffer;
}

/** A request with one of these methods says how long its content is even when it has none (RFC 9110 section 8.6). */
const METHODS_WITH_CONTENT = ['POST', 'PUT', 'PATCH'];

/** Encodes a request: fields in Latin-1, a text as body in UTF-8. */
export function encodeRequest(parts: RequestParts): HttpRequest {
  const { body } = parts;
  if (body === undefined) {
    const length = METHODS_WITH_CONTENT.includes(parts.method) ? 'content-length: 0\r\n' : '';
    return { ...parts, bytes: Buffer.from(headText(parts, length), 'latin1') };
  }
  const content = typeof body === 'string' ? Buffer.from(body) : body;
  const head = Buffer.from(headText(parts, `content-length: ${content.length}\r\n`), 'latin1');
  return { ...parts, bytes: Buffer.concat([head, content]) };
}

/** The parts without a body, and without the fields that describe one. */
export function withoutContent(parts: RequestParts): RequestParts {
  const headers = parts.headers.filter(([name]) => !name.toLowerCase().startsWith('content-'));
  return { ...parts, headers, body: undefined };
}

/** The request with a further Cookie field, joined to its own: there may be one only (RFC 6265 section 5.4). */
export function withCookie(request: HttpRequest, field: string): HttpRequest {
  const isCookie = ([name]: readonly [string, string]): boolean => name.toLowerCase() === 'cookie';
  const own = request.headers.filter(isCookie).map(([, value]) => value);
  const others = request.headers.filter((header) => !isCookie(header));
  return encodeRequest({ ...request, headers: [...others, ['cookie', [...own, field].join('; ')]] });
}

function headText({ method, path, host, headers, keepAlive }: RequestParts, framing: string): string {
  let text = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
  for (const [name, value] of headers) text += `${name}: ${value}\r\n`;
  return `${text}${framing}${keepAlive ? '' : 'connection: close\r\n'}\r\n`;
}
