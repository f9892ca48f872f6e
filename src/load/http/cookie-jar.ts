/** Cookies of one client (RFC 6265 section 5), which talks to one host. */

interface Cookie {
  readonly value: string;
  readonly path: string;
  readonly isSecure: boolean;
  /** On the clock of performance.now(). */
  readonly expiresMs: number;
}

/** What a client keeps at most; servers that set more are not served better. */
const MOST_COOKIES = 100;
const LONGEST_COOKIE = 4_096;

export class CookieJar {
  readonly #cookies = new Map<string, Cookie>();

  /** Keeps what a Set-Cookie field says in the answer to a request for `path`; what has expired is forgotten. */
  set(field: string, path: string, nowMs: number): void {
    // Other characters would be sent as other bytes (section 4.1.1 has none of them).
    if (!/^[ -~]*$/.test(field.slice(0, LONGEST_COOKIE))) return;
    const [pair = '', ...attributes] = field.slice(0, LONGEST_COOKIE).split(';');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, equals)).trim();
    if (name === '') return;
    const cookie = {
      value: pair.slice(equals + 1).trim(),
      ...readAttributes(attributes, path, nowMs),
    };
    const key = `${name} ${cookie.path}`;
    this.#cookies.delete(key);
    if (cookie.expiresMs > nowMs && this.#cookies.size < MOST_COOKIES) this.#cookies.set(key, cookie);
  }

  /** The Cookie field of a request for `path`; undefined when there is nothing to send. */
  field(path: string, isSecure: boolean, nowMs: number): string | undefined {
    const pairs: { readonly text: string; readonly depth: number }[] = [];
    for (const [key, cookie] of this.#cookies) {
      if (cookie.expiresMs <= nowMs) this.#cookies.delete(key);
      else if (isWithin(path, cookie.path) && (isSecure || !cookie.isSecure))
        pairs.push({ text: `${key.slice(0, key.indexOf(' '))}=${cookie.value}`, depth: cookie.path.length });
    }
    // Longer paths come first.
    pairs.sort((one, other) => other.depth - one.depth);
    return pairs.length === 0 ? undefined : pairs.map(({ text }) => text).join('; ');
  }
}

function readAttributes(attributes: readonly string[], requested: string, nowMs: number): Omit<Cookie, 'value'> {
  let path = defaultPath(requested);
  let isSecure = false;
  let expiresMs = Number.POSITIVE_INFINITY;
  let hasAge = false;
  for (const attribute of attributes) {
    const [name = '', value = ''] = attribute.split(/=(.*)/s, 2).map((part) => part.trim());
    switch (name.toLowerCase()) {
      case 'path':
        if (value.startsWith('/')) path = value;
        break;
      case 'secure':
        isSecure = true;
        break;
      case 'max-age':
        // It counts more than Expires.
        if (/^-?\d{1,15}$/.test(value)) {
          hasAge = true;
          expiresMs = nowMs + Number(value) * 1000;
        }
        break;
      case 'expires':
        if (!hasAge && !Number.isNaN(Date.parse(value))) expiresMs = nowMs + Date.parse(value) - Date.now();
        break;
    }
  }
  return { path, isSecure, expiresMs };
}

/** The folder of what was asked for (section 5.1.4). */
function defaultPath(requested: string): string {
  const [path = '/'] = requested.split('?', 1);
  const last = path.lastIndexOf('/');
  return last <= 0 ? '/' : path.slice(0, last);
}

function isWithin(requested: string, folder: string): boolean {
  const [path = '/'] = requested.split('?', 1);
  return path === folder || (path.startsWith(folder) && (folder.endsWith('/') || path[folder.length] === '/'));
}
