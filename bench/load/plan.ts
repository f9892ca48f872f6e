/** A load plan against one URL, with what the benchmarks leave alone filled in. */
import { checkPlan } from '../../src/load/check-plan.ts';
import { acceptedPlan, type CheckedPlan } from '../../src/load/plan/checked-plan.ts';
import type { LoadPlan } from '../../src/load/plan/plan.ts';

export function benchPlan({
  url,
  method = 'GET',
  ...given
}: Partial<LoadPlan> & { readonly url: string; readonly method?: string }): CheckedPlan {
  const { origin, host, pathname } = new URL(url);
  const plan: LoadPlan = {
    engine: 'builtin',
    model: 'open',
    arrival: 'poisson',
    ratePerSecond: 20,
    stages: [],
    connections: 50,
    priority: 'normal',
    keepAlive: true,
    timeoutMs: 10_000,
    seed: 'bench',
    warmup: { requests: 0, durationMs: 0 },
    followRedirects: 0,
    tls: { insecure: false },
    allowedHosts: [],
    limits: { requests: 1e9, ratePerSecond: 1e6, durationMs: 3_600_000 },
    ...given,
    targets: [
      {
        name: 'nginx',
        origin,
        host,
        path: pathname,
        method,
        ...(method === 'POST' ? { body: 'x' } : {}),
        headers: {},
        weight: 1,
        expect: { status: [{ from: 200, to: 399 }] },
      },
    ],
  };
  return acceptedPlan(checkPlan(plan));
}
