/**
 * One request to every target, until each answers as it should: the proof that routing works, before load is put on it.
 */
import { ActionError } from '../../lib/errors.ts';
import { type Answer, ask } from '../../load/generator/ask.ts';
import { type CompiledTarget, compileTargets, sampleRequest } from '../../load/generator/planned-request.ts';
import { encodeRequest, type HttpRequest } from '../../load/http/request.ts';
import type { CheckedPlan } from '../../load/plan/checked-plan.ts';
import type { LoadPlan } from '../../load/plan/plan.ts';
import type { Health } from '../../record/record.ts';
import type { Io } from '../../system/io.ts';

const DEADLINE_MS = 60_000;
const REQUEST_MS = 5_000;
const POLL_MS = 150;
/**
 * An ingress takes up a new route within a second or two; whoever says 404 for longer than this has nothing under that
 * path for a GET.
 */
const ROUTING_MS = 5_000;

/** Waits for each target to meet its expectation; the error says what was last seen of each that does not. */
export async function checkTargets(io: Io, loadPlan: CheckedPlan): Promise<Health['checks']> {
  const startedAt = io.now();
  // An ingress that reloads keeps serving old connections by its old rules.
  const plan = { ...loadPlan, keepAlive: false };
  const targets = compileTargets(plan);
  const results = await Promise.all(targets.map((target) => checkTarget(io, plan, target, targets)));
  const failed = results.filter((result) => !result.ok);
  if (failed.length === 0)
    return results.map((result) => ({ name: result.name, seen: result.seen, seconds: result.seconds }));
  const summary = failed.map((result) => `${result.name}: ${result.seen}`).join('; ');
  throw new ActionError(
    'unhealthy',
    `after ${Math.round((io.now() - startedAt) / 1000)} s not every target answers as it should: ${summary}`,
    {
      hint: hintFor(failed.map(({ answer }) => answer)),
    },
  );
}

interface TargetCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly seen: string;
  readonly seconds: number;
  readonly answer: Answer;
}

function hintFor(answers: readonly Answer[]): string {
  const statuses = answers.map(({ status }) => status);
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
  plan: LoadPlan,
  target: CompiledTarget,
  targets: readonly CompiledTarget[],
): Promise<TargetCheck> {
  const startedAt = io.now();
  const planned = sampleRequest(plan, target);
  const request = harmless(planned);
  for (;;) {
    const answer = await ask(plan, { target, request, targets }, { timeoutMs: REQUEST_MS, signal: io.signal });
    const elapsed = io.now() - startedAt;
    const ok = request === planned ? answer.failure === undefined : isRouted(answer, elapsed);
    const seen = `${seenOf(answer)}${ok && request !== planned ? ' to a GET, so that the check changes nothing' : ''}`;
    if (ok || elapsed > DEADLINE_MS)
      return { name: `target ${target.name}`, ok, seen, seconds: elapsed / 1000, answer };
    io.log.live(`waiting for ${target.host}: ${seen}`);
    await io.sleep(POLL_MS);
  }
}

/**
 * The request itself when it reads only; else a GET of the same path, whose answer says no more than that somebody is
 * there.
 */
function harmless(request: HttpRequest): HttpRequest {
  if ((request.method === 'GET' || request.method === 'HEAD') && request.body === undefined) return request;
  const headers = request.headers.filter(([name]) => !name.toLowerCase().startsWith('content-'));
  return encodeRequest({ ...request, method: 'GET', headers, body: undefined });
}

function isRouted({ status }: Answer, elapsedMs: number): boolean {
  return status !== undefined && status < 500 && (status !== 404 || elapsedMs > ROUTING_MS);
}

function seenOf({ status, body, failure }: Answer): string {
  return status === undefined ? (failure ?? 'no answer') : `HTTP ${status}, ${describeBody(body)}`;
}

function describeBody(body: string): string {
  const line = body.trim().split('\n')[0] ?? '';
  return line === '' ? 'empty body' : JSON.stringify(line.length <= 60 ? line : `${line.slice(0, 60)}…`);
}
