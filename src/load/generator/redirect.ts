/**
 * Where a redirect leads. Followed only within the plan's own hosts: a response must not be able to send the load
 * anywhere else.
 */

import { clip } from '../../lib/text.ts';
import { encodeRequest, type HttpRequest, type RequestParts, withoutContent } from '../http/request.ts';
import { type Failure, shorten } from '../metrics/error-class.ts';
import { LONGEST_PATH } from '../plan/bounds.ts';
import type { CompiledTarget } from './planned-request.ts';

/** Meant for the host that they were given for, and no other (Fetch standard, section 4.4). */
const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization'];

/** Whether a status says that the answer is somewhere else; a 304 does not, nor does a 300. */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

export interface Redirection {
  readonly target: CompiledTarget;
  readonly request: HttpRequest;
}

/** The request that follows a redirect, or why it is not followed. */
export function redirectedRequest(
  from: {
    readonly target: CompiledTarget;
    readonly request: HttpRequest;
    readonly status: number;
    readonly location: string;
  },
  targets: readonly CompiledTarget[],
): Redirection | Failure {
  const { target, request, status, location } = from;
  if (location.length > LONGEST_PATH)
    return {
      class: 'http-3xx',
      message: `HTTP ${status} redirects to an address of ${location.length} characters, and at most ${LONGEST_PATH} are followed`,
    };
  const url = URL.parse(location, `${schemeOf(target.origin)}//${target.host}${request.path}`);
  if (url === null)
    return {
      class: 'http-3xx',
      message: shorten(`HTTP ${status} redirects to ${JSON.stringify(clip(location, 100))}, which is not a URL`),
    };
  const known = [target, ...targets].filter(({ origin }) => schemeOf(origin) === url.protocol);
  // The application may take itself to be on the port on which the ingress is reached, which the Host field does not
  // say.
  const next =
    known.find(({ host }) => hostOf(url.protocol, host)?.host === url.host) ??
    known.find(
      ({ host, origin }) =>
        hostOf(url.protocol, host)?.hostname === url.hostname && portOf(new URL(origin)) === portOf(url),
    );
  if (next === undefined)
    return {
      class: 'http-3xx',
      message: shorten(`HTTP ${status} redirects to ${url.origin}, which is no target of the plan`),
    };
  const headers =
    next.host === target.host
      ? request.headers
      : request.headers.filter(([name]) => !CREDENTIALS.includes(name.toLowerCase()));
  const moved = { ...request, host: next.host, path: `${url.pathname}${url.search}`, headers };
  return { target: next, request: encodeRequest(follow(moved, status)) };
}

/** A 303, and a 301 or 302 to a POST, are followed with a GET (RFC 9110 section 15.4, and what browsers do). */
function follow(request: RequestParts, status: number): RequestParts {
  const becomesGet =
    (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
  if (!becomesGet) return request;
  return { ...withoutContent(request), method: 'GET' };
}

function schemeOf(origin: string): string {
  return origin.slice(0, origin.indexOf(':') + 1);
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

/** A Host field as a URL has it: without the scheme's own port. */
function hostOf(scheme: string, host: string): URL | null {
  return URL.parse(`${scheme}//${host}`);
}
