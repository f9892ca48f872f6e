/** Our plan as what k6/plan.js reads, or why k6 can't run it without a script of the user's. Pure. */
import { isIP } from 'node:net';
import { compileTargets, requestSequence } from '../generator/planned-request.ts';
import { isLoopbackHost } from '../plan/addresses.ts';
import type { PlanProblem } from '../plan/checked-plan.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { withoutTemplates } from '../plan/template.ts';
import { MEASURED, SHORTEST_CLOSED_MS, type TimedScenarios, timedScenarios, WARM_UP } from './k6-schedule.ts';

type Target = LoadPlan['targets'][number];

/**
 * Targets are drawn for so many requests; a longer run begins anew. A million numbers would weigh on every VU's start.
 */
const MOST_DRAWS = 250_000;

export interface Translation extends TimedScenarios {
  /** File names and their contents, to lie beside the script. */
  readonly files: readonly (readonly [name: string, content: string])[];
}

const INSTEAD = 'give k6 a script of your own (script), or use the builtin engine';

/** Why k6 can't run the plan; empty when it can. */
export function translationProblems({ model, durationMs, followRedirects, targets }: LoadPlan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (model === 'closed' && durationMs !== undefined && durationMs < SHORTEST_CLOSED_MS) {
    const sentence = `got ${durationMs} ms; k6 runs its closed model for ${SHORTEST_CLOSED_MS / 1000} s at least`;
    problems.push({ input: 'duration', sentence });
  }
  if (followRedirects > 0) {
    const sentence = `got ${followRedirects}; k6 would follow them to hosts that are no targets. Use 0, ${INSTEAD}`;
    problems.push({ input: 'follow-redirects', sentence });
  }
  const varying = targets.filter((target) => !isFixed(target)).map(varyingProblem);
  const unreachable = targets.filter((target) => addressOf(target) === undefined).map(unreachableProblem);
  return [...problems, ...varying, ...unreachable];
}

/** Whether each request of the target is like the others. */
function isFixed({ path, headers, body = '', rows = [] }: Target): boolean {
  return rows.length === 0 && [path, body, ...Object.values(headers)].every((text) => withoutTemplates(text) === text);
}

/**
 * The plan as data. Targets are drawn by the builtin engine's own sequence: both engines ask the same ones in the same
 * order.
 */
export function translate(plan: LoadPlan): Translation {
  const timed = timedScenarios(plan);
  const document = {
    options: optionsOf(plan, timed),
    limits: { [WARM_UP]: timed.limits.warmUp, [MEASURED]: timed.limits.measured },
    timeoutMs: plan.timeoutMs,
    targets: plan.targets.map((target) => ({ ...target, url: addressOf(target)?.url ?? target.origin })),
  };
  const order = {
    [WARM_UP]: draw(plan, 'warm-up', timed.limits.warmUp),
    [MEASURED]: draw(plan, 'measuring', timed.limits.measured),
  };
  return {
    ...timed,
    files: [
      ['plan.json', JSON.stringify(document)],
      ['order.json', JSON.stringify(order)],
    ],
  };
}

function optionsOf(plan: LoadPlan, { scenarios }: TimedScenarios): Readonly<Record<string, unknown>> {
  return {
    scenarios,
    hosts: Object.fromEntries(plan.targets.flatMap((target) => addressOf(target)?.resolved ?? [])),
    insecureSkipTLSVerify: plan.tls.insecure,
    ...(plan.tls.client === undefined
      ? {}
      : { tlsAuth: [{ cert: plan.tls.client.certPem, key: plan.tls.client.keyPem }] }),
    noConnectionReuse: !plan.keepAlive,
    discardResponseBodies: true,
    // Every further tag is repeated in a dozen lines per request.
    systemTags: ['scenario'],
  };
}

/** The index of each request's target. */
function draw(plan: LoadPlan, purpose: 'warm-up' | 'measuring', limit: number): readonly number[] {
  const sequence = requestSequence(plan, compileTargets(plan), purpose);
  return Array.from({ length: Math.min(limit, MOST_DRAWS) }, () => sequence.next().target.index);
}

interface Address {
  /** Scheme, host and port. */
  readonly url: string;
  /** Entries of k6's `hosts` option. */
  readonly resolved: readonly (readonly [string, string])[];
}

/**
 * Where k6 sends a target's requests. It takes the TLS server name from the URL, so that one holds the target's host,
 * and a table leads it to the origin. Undefined when the origin is a name, which the table can't lead to.
 */
function addressOf(target: Pick<Target, 'host' | 'origin'>): Address | undefined {
  const origin = new URL(target.origin);
  const address =
    loopbackAddress(origin.hostname) ?? (isIP(bare(origin.hostname)) > 0 ? bare(origin.hostname) : undefined);
  if (origin.protocol === 'http:') {
    return {
      url: origin.origin,
      resolved: address === undefined || isIP(bare(origin.hostname)) > 0 ? [] : [[origin.hostname, address]],
    };
  }
  const { hostname } = new URL(`https://${target.host}`);
  const port = origin.port === '' ? '443' : origin.port;
  if (address === undefined && hostname !== origin.hostname) return undefined;
  const resolved =
    address === undefined || isIP(bare(hostname)) > 0
      ? []
      : [[`${hostname}:${port}`, withPort(address, port)] as const];
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

function varyingProblem({ name }: Target): PlanProblem {
  return { input: 'engine', sentence: `target ${name}: k6 fills in no templates and no rows of data; ${INSTEAD}` };
}

function unreachableProblem({ name, host, origin }: Target): PlanProblem {
  const sentence = `target ${name}: k6 can't ask ${origin} for ${host} over TLS; give the origin as an IP address, give them the same name, or use the builtin engine`;
  return { input: 'engine', sentence };
}
