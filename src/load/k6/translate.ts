/** Our plan as a k6 script: the files that k6 reads, or why it can't be translated. Pure. */
import { isIP } from 'node:net';
import { compileTargets, requestSequence } from '../generator/planned-request.ts';
import { isLoopbackHost } from '../plan/addresses.ts';
import type { LoadPlan } from '../types.ts';
import { SHORTEST_CLOSED_MS, type TimedScenarios, timedScenarios } from './schedule.ts';
import { SCRIPT } from './script.ts';

/** Targets are drawn for so many requests; a longer run begins anew. A million numbers would weigh on every VU's start. */
const MOST_DRAWS = 250_000;
/** Draws are read in pieces, so that a request parses a small one only. */
const DRAWS_PER_PIECE = 100;

export interface Translation extends TimedScenarios {
  /** File names and their contents; the script is the first. */
  readonly files: readonly (readonly [name: string, content: string])[];
}

/** Why k6 can't run the plan, one sentence each; empty when it can. */
export function translationProblems(plan: LoadPlan): readonly string[] {
  const { model, durationMs, targets } = plan;
  return [
    ...(model === 'closed' && durationMs !== undefined && durationMs < SHORTEST_CLOSED_MS
      ? [`duration: got ${durationMs} ms; k6 runs its closed model for 1 s at least`]
      : []),
    ...targets.flatMap((target) => (addressOf(target) === undefined ? [unreachable(target)] : [])),
  ];
}

/** The plan as files of a k6 script. Targets are drawn by the builtin engine's own sequence: both engines ask the same ones in the same order. */
export function translate(plan: LoadPlan): Translation {
  const timed = timedScenarios(plan);
  const rows = plan.targets.map((target) => target.rows ?? []);
  const document = {
    options: optionsOf(plan, timed),
    limits: timed.limits,
    seed: plan.seed,
    timeoutMs: plan.timeoutMs,
    followRedirects: plan.followRedirects,
    targets: plan.targets.map(({ rows: _rows, weight: _weight, ...target }) => ({ ...target, url: addressOf(target)?.url ?? target.origin })),
  };
  const draws = { warmUp: draw(plan, 'warm-up', timed.limits.warmUp), measured: draw(plan, 'measuring', timed.limits.measured) };
  return {
    ...timed,
    files: [
      ['k6-script.js', SCRIPT],
      ['k6-plan.json', JSON.stringify(document)],
      ['k6-draws.json', JSON.stringify(draws)],
      ['k6-rows.json', JSON.stringify(rows)],
    ],
  };
}

function optionsOf(plan: LoadPlan, { scenarios }: TimedScenarios): Readonly<Record<string, unknown>> {
  return {
    scenarios,
    hosts: Object.fromEntries(plan.targets.flatMap((target) => addressOf(target)?.resolved ?? [])),
    insecureSkipTLSVerify: plan.tls.insecure,
    noConnectionReuse: !plan.keepAlive,
    discardResponseBodies: true,
    // Every further tag is repeated in a dozen lines per request.
    systemTags: ['scenario'],
  };
}

/** The target of each request and the row it takes, as one number: row * targets + target. */
function draw(plan: LoadPlan, purpose: 'warm-up' | 'measuring', limit: number): readonly (readonly number[])[] {
  const sequence = requestSequence(plan, compileTargets(plan), purpose);
  const turns = plan.targets.map(() => 0);
  const pieces: number[][] = [];
  for (let drawn = 0; drawn < Math.min(limit, MOST_DRAWS); drawn += 1) {
    const { index } = sequence.next().target;
    const rows = plan.targets[index]?.rows?.length ?? 0;
    const turn = turns[index] ?? 0;
    turns[index] = turn + 1;
    if (drawn % DRAWS_PER_PIECE === 0) pieces.push([]);
    pieces.at(-1)?.push((rows > 0 ? turn % rows : 0) * plan.targets.length + index);
  }
  return pieces;
}

interface Address {
  /** Scheme, host and port. */
  readonly url: string;
  /** Entries of k6's `hosts` option. */
  readonly resolved: readonly (readonly [string, string])[];
}

/**
 * Where k6 sends a target's requests. It takes the TLS server name from the URL, so that one holds the target's host, and a table leads it to the origin.
 * Undefined when the origin is a name, which the table can't lead to.
 */
function addressOf(target: Pick<LoadPlan['targets'][number], 'host' | 'origin'>): Address | undefined {
  const origin = new URL(target.origin);
  const address = loopbackAddress(origin.hostname) ?? (isIP(bare(origin.hostname)) > 0 ? bare(origin.hostname) : undefined);
  if (origin.protocol === 'http:') {
    return { url: origin.origin, resolved: address === undefined || isIP(bare(origin.hostname)) > 0 ? [] : [[origin.hostname, address]] };
  }
  const { hostname } = new URL(`https://${target.host}`);
  const port = origin.port === '' ? '443' : origin.port;
  if (address === undefined && hostname !== origin.hostname) return undefined;
  const resolved = address === undefined || isIP(bare(hostname)) > 0 ? [] : [[`${hostname}:${port}`, withPort(address, port)] as const];
  return { url: isIP(bare(hostname)) > 0 ? origin.origin : `https://${hostname}:${port}`, resolved };
}

/** Not every resolver knows .localhost. */
function loopbackAddress(hostname: string): string | undefined {
  return isLoopbackHost(hostname) && isIP(bare(hostname)) === 0 ? '127.0.0.1' : undefined;
}

function withPort(address: string, port: string): string {
  return isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function unreachable({ name, host, origin }: LoadPlan['targets'][number]): string {
  return `target ${name}: k6 can't ask ${origin} for ${host} over TLS; give the origin as an IP address, give them the same name, or use the builtin engine`;
}
