/** Where a target is: a URL that is reached directly, or a host behind the ingress. */
import { LONGEST_HOST, LONGEST_PATH } from '../load/plan/bounds.ts';
import { withoutTemplates } from '../load/plan/template.ts';
import { parseUrl } from './parse.ts';

const LONGEST_ADDRESS = LONGEST_HOST + LONGEST_PATH + 'https://'.length;

export interface TargetAddress {
  /** Scheme, address and port; absent for a host behind the ingress. */
  readonly origin?: string;
  readonly host: string;
  readonly path: string;
}

/** `http://HOST:PORT/PATH`. Not left to URL altogether: it would escape the braces of templates in the path. */
export function parseUrlParts(text: string): TargetAddress | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const [, base = '', rest = ''] = /^(https?:\/\/[^/?#\s]+)([/?].*)?$/.exec(text) ?? [];
  const url = parseUrl(base);
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return url === undefined || !isPath(path) ? undefined : { origin: url.origin, host: url.host, path };
}

/** `HOST[:PORT][/PATH]`. */
export function parseHostAndPath(text: string): TargetAddress | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const [, host = '', path = '/'] = /^([^/?#\s]+)(\/.*)?$/.exec(text) ?? [];
  return isHost(host) && isPath(path) ? { host: host.toLowerCase(), path } : undefined;
}

export function isHost(text: string): boolean {
  return text.length <= LONGEST_HOST && /^([a-z0-9]([\w.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(text);
}

/** Printable ASCII without spaces and fragment, templates aside: what RFC 9112 lets a request target be. */
export function isPath(text: string): boolean {
  return text.length <= LONGEST_PATH && /^\/[!-~]*$/.test(withoutTemplates(text)) && !text.includes('#');
}
