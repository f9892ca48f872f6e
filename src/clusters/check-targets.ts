/** One request to every target, until each answers as it should: the proof that routing works, before load is put on it. */
import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { ActionError, describeError } from '../errors.ts';
import type { Io } from '../io/io.ts';
import type { Expectation, Target } from '../load/types.ts';
import type { Health } from '../types.ts';

const DEADLINE_MS = 60_000;
const REQUEST_MS = 5_000;
const POLL_MS = 150;

/** Waits for each target to meet its expectation; the error says what was last seen of each that does not. */
export async function checkTargets(io: Io, targets: readonly Target[], baseUrl: string): Promise<Health['checks']> {
  const startedAt = io.now();
  const agent = new Agent({ connections: 1, connect: { rejectUnauthorized: false } });
  const results = await Promise.all(targets.map((target) => checkTarget(io, agent, target, baseUrl))).finally(() => agent.destroy());
  const failed = results.filter((result) => !result.ok);
  if (failed.length === 0) return results.map((result) => ({ name: result.name, seen: result.seen, seconds: result.seconds }));
  const summary = failed.map((result) => `${result.name}: ${result.seen}`).join('; ');
  throw new ActionError('unhealthy', `after ${Math.round((io.now() - startedAt) / 1000)} s not every target answers as it should: ${summary}`, {
    hint: "A 404 means that no Ingress routes this host; a 502 or 503 that its service has no ready pod; else compare the target's expect with the answer.",
  });
}

interface TargetCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly seen: string;
  readonly seconds: number;
}

async function checkTarget(io: Io, agent: Agent, target: Target, baseUrl: string): Promise<TargetCheck> {
  const startedAt = io.now();
  for (;;) {
    const attempt = await ask(io, agent, target, target.origin ?? baseUrl);
    const elapsed = io.now() - startedAt;
    if (attempt.ok || elapsed > DEADLINE_MS) return { name: `target ${target.name}`, ...attempt, seconds: elapsed / 1000 };
    io.log.live(`waiting for ${target.host}: ${attempt.seen}`);
    await delay(POLL_MS, undefined, { signal: io.signal });
  }
}

async function ask(io: Io, agent: Agent, target: Target, origin: string): Promise<{ readonly ok: boolean; readonly seen: string }> {
  try {
    // Whatever the method of the load, the check must not change anything: no body is sent, and templates in the path are not a route.
    const path = target.path.includes('{{') ? '/' : target.path;
    const method = target.method === 'HEAD' ? 'HEAD' : 'GET';
    const signal = AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_MS)]);
    const response = await request(new URL(path, origin), {
      dispatcher: agent,
      method,
      headers: { ...plainHeaders(target), host: target.host },
      signal,
    });
    const body = await response.body.text();
    const reachable = target.method !== method || path !== target.path;
    return {
      ok: reachable ? response.statusCode < 500 && response.statusCode !== 404 : meets(target.expect, response.statusCode, body),
      seen: `HTTP ${response.statusCode}, ${describeBody(body)}`,
    };
  } catch (error) {
    io.signal.throwIfAborted();
    return { ok: false, seen: describeError(error) || 'no answer' };
  }
}

function plainHeaders(target: Target): Record<string, string> {
  return Object.fromEntries(Object.entries(target.headers).filter(([, value]) => !value.includes('{{')));
}

function meets(expect: Expectation, status: number, body: string): boolean {
  return (
    expect.status.some((range) => status >= range.from && status <= range.to) &&
    (expect.bodyContains === undefined || body.includes(expect.bodyContains)) &&
    (expect.bodyEquals === undefined || body === expect.bodyEquals)
  );
}

function describeBody(body: string): string {
  const line = body.trim().split('\n')[0] ?? '';
  return line === '' ? 'empty body' : JSON.stringify(line.slice(0, 60));
}
