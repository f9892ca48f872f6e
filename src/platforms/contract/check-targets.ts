/**
 * Every target is asked, until each answers as it should: the proof that routing works, before load is put on it.
 */
import { ActionError } from '../../lib/errors.ts';
import { formatDuration } from '../../lib/units.ts';
import { type CompiledTarget, compileTargets } from '../../load/generator/planned-request.ts';
import type { CheckedPlan } from '../../load/plan/checked-plan.ts';
import type { Health } from '../../record/record.ts';
import type { Io } from '../../system/io.ts';
import { type Probe, probeOf } from './target-probe.ts';
import { Sightings } from './target-sightings.ts';

const DEADLINE_MS = 60_000;
/** An application that just started may be slower than it is allowed to be under load. */
const SHORTEST_TRY_MS = 5_000;
/** No target is asked more often. */
const POLL_MS = 500;

/**
 * Waits for each target to meet its expectation.
 * @param ingress origin of the ingress.
 * @throws ActionError `unhealthy` that says what was seen of each that does not, and since when.
 */
export async function checkTargets(io: Io, loadPlan: CheckedPlan, ingress: string): Promise<Health['checks']> {
  const startedAt = io.elapsed();
  // An ingress that reloads keeps serving old connections by its old rules.
  const plan = { ...loadPlan, keepAlive: false };
  const targets = compileTargets(plan);
  // One that can't mend itself ends the wait for all.
  const over = new AbortController();
  const tryMs = Math.max(SHORTEST_TRY_MS, plan.timeoutMs);
  const checks = targets.map((target) => ({ target, probe: probeOf(plan, target, { targets, ingress }) }));
  const results = await Promise.all(checks.map((check) => checkTarget(io, check, { tryMs, over })));
  const failed = results.filter(({ isOk }) => !isOk);
  if (failed.length === 0)
    return results.map(({ name, seconds, sightings }) => ({ name, seen: sightings.last?.seen ?? '', seconds }));
  const summary = failed.map(({ name, sightings }) => `${name}: ${sightings.text()}`).join('; ');
  const after = formatDuration(io.elapsed() - startedAt);
  throw new ActionError('unhealthy', `after ${after} not every target answers as it should: ${summary}`, {
    hint: hintFor(failed.map(({ sightings }) => sightings.last?.status)),
  });
}

interface TargetCheck {
  readonly name: string;
  readonly isOk: boolean;
  readonly seconds: number;
  readonly sightings: Sightings;
}

function hintFor(statuses: readonly (number | undefined)[]): string {
  return [
    ...(statuses.includes(undefined) ? ['Where nothing answers, nothing listens, or the address is another one.'] : []),
    ...(statuses.includes(404)
      ? ['A 404 means that no Ingress routes the host, or that the application does not know the path.']
      : []),
    ...(statuses.some((status) => status === 502 || status === 503)
      ? ['A 502 or 503 means that the service has no ready pod.']
      : []),
    "Otherwise compare the target's expect with the answer.",
  ].join(' ');
}

async function checkTarget(
  io: Io,
  { target, probe }: { readonly target: CompiledTarget; readonly probe: Probe },
  { tryMs, over }: { readonly tryMs: number; readonly over: AbortController },
): Promise<TargetCheck> {
  const startedAt = io.elapsed();
  const elapsed = (): number => io.elapsed() - startedAt;
  const sightings = new Sightings();
  const deadlineMs = Math.max(DEADLINE_MS, tryMs + SHORTEST_TRY_MS);
  const result = (isOk: boolean): TargetCheck => ({
    name: `target ${target.name}`,
    isOk,
    seconds: elapsed() / 1000,
    sightings,
  });
  for (;;) {
    const atMs = elapsed();
    const seen = await unlessOver(over, () =>
      probe(atMs, {
        timeoutMs: Math.max(SHORTEST_TRY_MS, Math.min(tryMs, deadlineMs - atMs)),
        signal: AbortSignal.any([io.signal, over.signal]),
      }),
    );
    io.signal.throwIfAborted();
    if (seen === undefined) return result(false);
    sightings.add(seen, atMs);
    if (seen.isOk) return result(true);
    if (sightings.isHopeless(elapsed())) over.abort();
    if (over.signal.aborted || elapsed() >= deadlineMs) return result(false);
    io.log.live(`waiting for ${target.host}: ${seen.seen}`);
    await io.sleep(Math.max(0, POLL_MS - (elapsed() - atMs)));
  }
}

/** Undefined when the wait is over, also in the middle of the work. */
async function unlessOver<T>({ signal }: AbortController, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return signal.aborted ? undefined : await work();
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
