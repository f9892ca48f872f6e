/** What the generator makes of the same. */
import { ask } from '../../src/load/generator/ask.ts';
import { measureLoad } from '../../src/load/generator/measure.ts';
import { compileTargets, sampleRequest } from '../../src/load/generator/planned-request.ts';
import { summarize } from '../../src/load/metrics/summarize.ts';
import { benchPlan } from '../load/plan.ts';
import type { Outcome } from './programs.ts';

const LIMIT_MS = 3_000;

export async function oursOnce(url: string): Promise<string> {
  const plan = benchPlan({ url, requests: 1 });
  const targets = compileTargets(plan);
  const [target] = targets;
  if (target === undefined) throw new Error('the plan has a target');
  const answer = await ask(
    plan,
    { target, request: sampleRequest(plan, target), targets },
    { timeoutMs: LIMIT_MS, signal: new AbortController().signal },
  );
  return answer.failure === undefined ? `${answer.status} ${JSON.stringify(answer.body)}` : 'refused';
}

export async function oursMany(
  url: string,
  load: {
    readonly method: string;
    readonly requests: number;
    readonly connections: number;
    readonly model: 'open' | 'closed';
  },
): Promise<Outcome> {
  const { method, model, requests, connections } = load;
  const plan = benchPlan({ url, method, model, requests, connections, ratePerSecond: 200 });
  const { snapshot } = await measureLoad(
    { plan, nullServerOrigin: undefined },
    new AbortController().signal,
    () => undefined,
  );
  const { total } = summarize(snapshot);
  return [total.ok, total.failures];
}
