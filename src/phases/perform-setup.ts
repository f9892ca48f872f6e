/** The requests before a load, whose answers give its requests what they need. */
import { ActionError } from '../lib/errors.ts';
import { clip } from '../lib/text.ts';
import { checkPlan } from '../load/check-plan.ts';
import { ask } from '../load/generator/ask.ts';
import { compileTargets, sampleRequest } from '../load/generator/planned-request.ts';
import { acceptedPlan, type CheckedPlan } from '../load/plan/checked-plan.ts';
import type { LoadPlan, Target } from '../load/plan/plan.ts';
import { captured, withCaptured } from '../load/plan/setup.ts';
import type { Values } from '../load/plan/template.ts';
import type { RunContext } from '../platforms/contract/platform.ts';

/**
 * Sends the setup's requests in order, and returns the plan with what they captured. What was captured is a secret from
 * then on: sessions and tokens are.
 * @throws ActionError `load-failed` when an answer is not as expected, or has nothing to capture.
 */
export async function performSetup(
  { io, settings, record }: RunContext<'cluster'>,
  plan: CheckedPlan,
): Promise<CheckedPlan> {
  let values: Values = {};
  for (const target of settings.app.setup) {
    const found = await send(io.signal, plan, {
      ...withCaptured(target, values),
      origin: target.origin ?? record.cluster.baseUrl,
    });
    for (const value of Object.values(found)) io.redactor.add(value);
    values = { ...values, ...found };
    io.log.info(`setup ${target.name}: captured ${Object.keys(found).join(', ') || 'nothing'}`);
  }
  return acceptedPlan(checkPlan({ ...plan, targets: plan.targets.map((target) => withCaptured(target, values)) }));
}

async function send(
  signal: AbortSignal,
  plan: LoadPlan,
  request: Target & { readonly origin: string },
): Promise<Values> {
  const own = acceptedPlan(
    checkPlan({
      ...plan,
      engine: 'builtin',
      targets: [request, ...plan.targets.filter(({ name }) => name !== request.name)],
    }),
  );
  const targets = compileTargets(own);
  const [target] = targets;
  if (target === undefined) throw new ActionError('internal', 'a setup without a request was to be sent');
  const captures = Object.entries(request.capture ?? {});
  const fields = [
    'set-cookie',
    ...captures.flatMap(([, capture]) => (capture.kind === 'header' ? [capture.name] : [])),
  ];
  const answer = await ask(
    own,
    { target, request: sampleRequest(own, target), targets, fields },
    { timeoutMs: own.timeoutMs, signal },
  );
  if (answer.failure !== undefined) throw refused(request.name, `${answer.failure.message}. ${shown(answer.body)}`);
  const offered = { body: answer.body, values: (name: string) => answer.fields[name] ?? [] };
  return Object.fromEntries(
    captures.map(([name, capture]) => {
      const result = captured(capture, offered);
      if ('problem' in result) throw refused(request.name, `${name} can't be captured: ${result.problem}.`);
      return [name, result.value];
    }),
  );
}

/** Of an answer that is as expected nothing is shown: it holds what is to be captured. */
function refused(name: string, why: string): ActionError {
  return new ActionError('load-failed', `the setup request ${name} failed: ${why}`, {
    hint: "Compare the request's expect and capture with what the application answers.",
  });
}

function shown(body: string): string {
  return body === '' ? 'The answer had no body.' : `The answer was ${JSON.stringify(clip(body, 200))}.`;
}
