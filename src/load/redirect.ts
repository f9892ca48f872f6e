/** Where a redirect leads. Followed only within the plan's own hosts: a response must not be able to send the load anywhere else. */
import type { Dispatcher } from 'undici';
import { type Failure, shorten } from './error-class.ts';
import type { CompiledTarget } from './request.ts';

export interface Redirection {
  readonly target: CompiledTarget;
  readonly options: Dispatcher.DispatchOptions;
}

/** The request that follows a redirect, or why it is not followed. */
export function redirectedRequest(
  from: { readonly target: CompiledTarget; readonly options: Dispatcher.DispatchOptions; readonly status: number; readonly location: string },
  targets: readonly CompiledTarget[],
): Redirection | Failure {
  const { target, options, status, location } = from;
  const url = URL.parse(location, `${schemeOf(target.origin)}//${target.host}${options.path}`);
  if (url === null) return { class: 'http-3xx', message: shorten(`HTTP ${status} redirects to ${JSON.stringify(location)}, which is not a URL`) };
  const next = [target, ...targets].find((known) => hostnameOf(known.host) === url.hostname && schemeOf(known.origin) === url.protocol);
  if (next === undefined) return { class: 'http-3xx', message: shorten(`HTTP ${status} redirects to ${url.origin}, which is no target of the plan`) };
  return { target: next, options: redirectedOptions(options, status, next.host, `${url.pathname}${url.search}`) };
}

/** A 303, and a 301 or 302 to a POST, are followed with a GET (RFC 9110 section 15.4, and what browsers do). */
function redirectedOptions(options: Dispatcher.DispatchOptions, status: number, host: string, path: string): Dispatcher.DispatchOptions {
  const becomesGet = (status === 303 && options.method !== 'HEAD') || ((status === 301 || status === 302) && options.method === 'POST');
  const headers = Array.isArray(options.headers) ? ['host', host, ...options.headers.slice(2)] : ['host', host];
  if (!becomesGet) return { ...options, path, headers };
  return { ...options, path, method: 'GET', body: null, headers: withoutContent(headers) };
}

function withoutContent(headers: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? '';
    if (!name.toLowerCase().startsWith('content-')) kept.push(name, headers[index + 1] ?? '');
  }
  return kept;
}

function schemeOf(origin: string): string {
  return origin.slice(0, origin.indexOf(':') + 1);
}

function hostnameOf(host: string): string {
  return URL.parse(`http://${host}`)?.hostname ?? host;
}
