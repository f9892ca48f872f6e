/**
 * Where a target is: a URL that is reached directly, or a host behind the ingress. What is not ASCII is encoded as
 * browsers do it: hosts by IDNA (UTS 46), paths in percent-encoded UTF-8 (URL standard, section 4.1).
 */
import { domainToASCII } from 'node:url';
import { isLoopbackHost } from '../load/plan/addresses.ts';
import { HIGHEST_PORT, LONGEST_HOST, LONGEST_PATH } from '../load/plan/bounds.ts';
import { outsideTemplates, withoutTemplates } from '../load/plan/template.ts';

const LONGEST_ADDRESS = LONGEST_HOST + LONGEST_PATH + 'https://'.length;

export interface TargetAddress {
  /** Scheme, address and port; absent for a host behind the ingress. */
  readonly origin?: string;
  readonly host: string;
  readonly path: string;
}

/** What should stand in place of a part that is wrong, as a phrase that follows "use". */
export type AddressAdvice = string;

/** `http://HOST[:PORT][/PATH]`, or what is wrong with it. */
export function readUrl(text: string): TargetAddress | AddressAdvice {
  if (text.length > LONGEST_ADDRESS) return `at most ${LONGEST_ADDRESS} characters`;
  const [, scheme, authority = '', rest = ''] = /^([a-z][a-z\d+.-]*):\/\/([^/?#\s]*)(.*)$/is.exec(text) ?? [];
  if (scheme === undefined || authority === '') return 'a URL that begins with http:// or https:// and a host';
  if (!/^https?$/i.test(scheme)) return `http:// or https:// in place of ${scheme}://`;
  const advice = authorityAdvice(authority);
  if (advice !== undefined) return advice;
  const url = URL.parse(`${scheme}://${authority}`);
  if (url === null) return `a host name or an address in place of ${authority}`;
  const path = readPath(rest.startsWith('/') ? rest : `/${rest}`);
  return typeof path === 'string' ? path : { origin: url.origin, host: url.host, ...path };
}

/**
 * `HOST[:PORT][/PATH]`, or what is wrong with it. A host of this machine with a port is an address of its own; any other
 * is one behind the ingress.
 */
export function readHostAndPath(text: string): TargetAddress | AddressAdvice {
  if (text.length > LONGEST_ADDRESS) return `at most ${LONGEST_ADDRESS} characters`;
  const [, authority = '', rest = ''] = /^([^/?#\s]*)(.*)$/s.exec(text) ?? [];
  const advice = authorityAdvice(authority);
  if (advice !== undefined) return advice;
  const host = readHost(authority);
  if (host === undefined) return `a host name or an address in place of ${authority === '' ? 'nothing' : authority}`;
  const path = readPath(rest.startsWith('/') ? rest : `/${rest}`);
  if (typeof path === 'string') return path;
  const url = URL.parse(`http://${host}`);
  return url !== null && /:\d+$/.test(host) && isLoopbackHost(url.hostname)
    ? { origin: url.origin, host: url.host, ...path }
    : { host, ...path };
}

function authorityAdvice(authority: string): AddressAdvice | undefined {
  if (authority.includes('@'))
    return 'an address without a user name and password, and an authorization header instead';
  if (/^\[[^\]]*%/.test(authority)) return 'an IPv6 address without a zone (%…)';
  const port = /:(\d+)$/.exec(authority)?.[1];
  return port !== undefined && (Number(port) < 1 || Number(port) > HIGHEST_PORT)
    ? `a port from 1 to ${HIGHEST_PORT} in place of ${port}`
    : undefined;
}

/** A host with or without a port, in lower case and ASCII; undefined when it is none. */
export function readHost(text: string): string | undefined {
  if (text.length > LONGEST_HOST) return undefined;
  const [, name = '', port = ''] = /^(.*?)(:\d{1,5})?$/s.exec(text) ?? [];
  // It turns what is no name into an empty text, and underscores, which Kubernetes' Services may have, are left alone.
  const ascii = /^[!-~]*$/.test(name) ? name : domainToASCII(name);
  const host = `${ascii}${port}`.toLowerCase();
  return /^([a-z0-9]([\w.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/.test(host) ? host : undefined;
}

/** A path with its query, encoded where that is needed; or what is wrong with it. */
export function readPath(text: string): Pick<TargetAddress, 'path'> | AddressAdvice {
  if (text.length > LONGEST_PATH) return `a path of at most ${LONGEST_PATH} characters`;
  const fixed = withoutTemplates(text);
  if (!text.startsWith('/')) return 'a path that begins with /';
  if (fixed.includes('#')) return 'an address without a fragment (#…), which is never sent';
  if (fixed.includes(' ')) return '%20 in place of each space in the path';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\x00-\x1f\x7f]/.test(fixed)) return 'a path without control characters';
  const path = outsideTemplates(text, (part) =>
    part.replaceAll(/[^!-~]+/g, (run) => encodeURIComponent(run.toWellFormed())),
  );
  return path.length > LONGEST_PATH ? `a path of at most ${LONGEST_PATH} characters` : { path };
}
