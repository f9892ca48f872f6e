/** Which target a request of a user's script belongs to. Pure. */
import type { Target } from '../plan/plan.ts';
import { brief } from './k6-log.ts';

/** Where requests go that belong to no target. */
export const OTHER = { name: 'other', host: 'other hosts' } as const;
/** A script that tags each request differently must not fill the report. */
const MOST_TARGETS = 50;

type Named = Pick<Target, 'name' | 'host'>;

/** The target of a request with those tags; `known` are the names seen so far. */
export type Attribution = (tags: Readonly<Record<string, string>>, known: ReadonlySet<string>) => Named;

/**
 * By the request's `target` tag, which may also name a target of the script's own; else by its `name` tag; else by its
 * URL: host and path, the host, or the origin when one target only has it. k6 does not tell the Host header.
 */
export function attribution(targets: readonly (Target & { readonly origin: string })[]): Attribution {
  const byName = new Map(targets.map((target) => [target.name, target]));
  return (tags, known) => {
    const told = tags['target'];
    const named = byName.get(told ?? '') ?? byName.get(tags['name'] ?? '');
    if (named !== undefined) return named;
    const tag = told === undefined ? undefined : brief(told);
    if (tag !== undefined)
      return known.has(tag) || known.size < MOST_TARGETS
        ? { name: tag, host: hostOf(tags['url']) ?? OTHER.host }
        : OTHER;
    return byUrl(targets, tags['url']) ?? OTHER;
  };
}

function byUrl(
  targets: readonly (Target & { readonly origin: string })[],
  text: string | undefined,
): Named | undefined {
  const url = text === undefined ? null : URL.parse(text);
  if (url === null) return undefined;
  const sameHost = targets.filter(({ host }) => host === url.host || host === url.hostname);
  const sameOrigin = targets.filter(({ origin }) => URL.parse(origin)?.origin === url.origin);
  const samePath = sameHost.find(({ path }) => path.split('?')[0] === url.pathname);
  return samePath ?? sameHost[0] ?? (sameOrigin.length === 1 ? sameOrigin[0] : undefined);
}

function hostOf(text: string | undefined): string | undefined {
  const host = text === undefined ? undefined : URL.parse(text)?.host;
  return host === undefined ? undefined : brief(host);
}
