/** The requests before a load, whose answers give its requests what they need. */
import { ActionError } from '../lib/errors.ts';
import { clip } from '../lib/text.ts';
import { checkPlan } from '../load/check-plan.ts';
import { type Answer, ask } from '../load/generator/ask.ts';
import { compileTargets, sampleRequest } from '../load/generator/planned-request.ts';
import type { CookieJar } from '../load/http/cookie-jar.ts';
import { acceptedPlan, type CheckedPlan } from '../load/plan/checked-plan.ts';
import type { LoadPlan, Target } from '../load/plan/plan.ts';
import { captured, withCaptured } from '../load/plan/setup.ts';
import type { Values } from '../load/plan/template.ts';
import type { RunContext } from '../platforms/contract/platform.ts';

interface SetupRequest {
  readonly target: Target & { readonly origin: string };
  readonly jars: Map<string, CookieJar>;
}

/**
 * Sends the setup's requests in order, and returns the plan with what they captured. What was captured is a secret from
 * then on: sessions and tokens are.
 * @throws ActionError `load-failed` when an answer is not as expected, or has nothing to capture.
 */
export async function performSetup(
  { io, settings, record }: RunContext<'cluster'>,
  plan: CheckedPlan,
): Promise<CheckedPlan> {
  // One client from the first request to the last.
  const jars = new Map<string, CookieJar>();
  let values: Values = {};
  for (const target of settings.app.setup) {
    const origin = target.origin ?? record.cluster.baseUrl;
    const found = await send({ io }, plan, { target: { ...withCaptured(target, values), origin }, jars });
    values = { ...values, ...found };
    io.log.info(`setup ${target.name}: captured ${Object.keys(found).join(', ') || 'nothing'}`);
  }
  return acceptedPlan(checkPlan({ ...plan, targets: plan.targets.map((target) => withCaptured(target, values)) }));
}

async function send({ io }: Pick<RunContext, 'io'>, plan: LoadPlan, request: SetupRequest): Promise<Values> {
  const { target: given, jars } = request;
  const others = plan.targets.filter(({ name }) => name !== given.name);
  const own = acceptedPlan(checkPlan({ ...plan, engine: 'builtin', targets: [given, ...others] }));
  const targets = compileTargets(own);
  const [target] = targets;
  if (target === undefined) throw new ActionError('internal', 'a setup without a request was to be sent');
  const captures = Object.entries(given.capture ?? {});
  const fields = [
    'set-cookie',
    ...captures.flatMap(([, capture]) => (capture.kind === 'header' ? [capture.name] : [])),
  ];
  const answer = await ask(
    own,
    { target, request: sampleRequest(own, target), targets, fields, jars },
    { timeoutMs: own.timeoutMs, signal: io.signal },
  );
  const offered = { body: answer.body, values: (name: string) => answer.fields[name] ?? [] };
  const results = captures.map(([name, capture]) => [name, captured(capture, offered)] as const);
  // Also of an answer that is not as expected, before anything is said of it.
  for (const [, result] of results) if ('value' in result) io.redactor.add(result.value);
  if (answer.failure !== undefined)
    throw refused(given.name, `${withoutBody(answer.failure.message)}. ${shown(answer)}`);
  return Object.fromEntries(
    results.map(([name, result]) => {
      if ('problem' in result) throw refused(given.name, `${name} can't be captured: ${result.problem}.`);
      return [name, result.value];
    }),
  );
}

/** What is said of a body quotes it. */
function withoutBody(message: string): string {
  return message.startsWith('body ') ? 'its body is not what is expected' : message;
}

function refused(name: string, why: string): ActionError {
  return new ActionError('load-failed', `the setup request ${name} failed: ${why}`, {
    hint: "Compare the request's expect and capture with what the application answers.",
  });
}

/** Of an answer that is no error nothing is shown: it holds what is to be captured, or its like. */
function shown({ status, body }: Answer): string {
  if (status === undefined || status < 400) return 'Its body is not shown, as it may hold a secret.';
  return body === '' ? 'The answer had no body.' : `The answer was ${JSON.stringify(clip(body, 200))}.`;
}
