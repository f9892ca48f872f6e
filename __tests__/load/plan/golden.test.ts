/**
 * What a seed and inputs mean is a promise: a run is repeated with them. The whole plan, and the first requests with
 * their due times, are kept in fixtures. Vitest's `-u` writes them anew; a change in them is a change of what users
 * repeat.
 */
import { describe, expect, it } from 'vitest';
import { closedPacer, openPacer, type Pacer } from '../../../src/load/generator/pacer.ts';
import { compileTargets, requestSequence } from '../../../src/load/generator/planned-request.ts';
import { warmUpPacer } from '../../../src/load/generator/warm-up.ts';
import { translate } from '../../../src/load/k6/translate.ts';
import { randomStream } from '../../../src/load/plan/random.ts';
import { expectedLengthMs, openArrivals } from '../../../src/load/plan/schedule.ts';
import { loadPlan } from '../../../src/platforms/contract/load-plan.ts';
import { type Files, settingsOf } from '../../support/load-settings.ts';
import { sampleRecord } from '../../support/sample-report.ts';

type Plan = ReturnType<typeof loadPlan>;

const SHOWN = 50;

const TARGETS = `
- name: list
  host: shop.localhost
  path: /items?page={{randomInt 1 9}}
  weight: 3
- name: order
  host: shop.localhost
  path: /orders/{{row.id}}
  method: POST
  headers: {x-request: '{{uuid}}'}
  body: '{"n": {{counter}}, "of": "{{row.name}}"}'
  data: rows.csv
  expect: {status: 201, max-latency: 2s}
- {name: elsewhere, url: 'http://127.0.0.1:9090/health', weight: 0.5}
`;

const STAGES = '40/s:5s, 40/s:10s, 100/s:0s, 10/s:5s';

const CASES: readonly (readonly [name: string, raw: Readonly<Record<string, string>>, files: Files])[] = [
  ['default', {}, {}],
  ['constant', { arrival: 'constant', rate: '90/m', warmup: '20 requests', duration: '2m' }, {}],
  ['closed', { model: 'closed', requests: '120', connections: '4', warmup: '10 requests', 'keep-alive': 'false' }, {}],
  [
    'stages',
    { rate: '0/s', stages: STAGES, requests: '600', targets: TARGETS, 'follow-redirects': '2' },
    { 'rows.csv': 'id,name\n1,one\n2,two\n3,three\n' },
  ],
];

describe('a plan of a seed and inputs', () => {
  it.each(CASES)('is what it was: %s', async (name, raw, files) => {
    const plan = planOf({ seed: 'golden', ...raw }, files);
    const seen = {
      plan,
      warmUp: dueOf(plan, warmUpPacer(plan, 0)),
      measured: dueOf(plan, measuredPacer(plan)),
      requests: { warmUp: requestsOf(plan, 'warm-up'), measured: requestsOf(plan, 'measuring') },
    };
    await expect(text(seen)).toMatchFileSnapshot(`fixtures/${name}.json`);
  });

  it('is what it was for k6', async () => {
    const plan = planOf({ seed: 'golden', engine: 'k6', arrival: 'constant', stages: '20/s:2s, 50/s:1s' }, {});
    const { files, ...timed } = translate(plan);
    const contents = files.map(([name, content]) => [name, JSON.parse(content)]);
    await expect(text({ ...timed, files: contents })).toMatchFileSnapshot('fixtures/k6.json');
  });
});

/** The plan that the inputs make on a cluster whose ingress is at a fixed address. */
function planOf(raw: Readonly<Record<string, string>>, files: Files): Plan {
  const settings = settingsOf(raw, files, 'action');
  const record = sampleRecord();
  if (record.cluster === undefined) throw new Error('the sample has no cluster');
  const cluster = { ...record.cluster, baseUrl: 'http://127.0.0.1:8080' };
  return loadPlan({ settings, record: { ...record, cluster } });
}

/** As the generator offers it, in milliseconds from the start; of the closed model, how many it has at once. */
function measuredPacer(plan: Plan): Pacer {
  const { model, connections, requests = 0 } = plan;
  if (model === 'closed') return closedPacer({ connections, requests }, 0, Number.POSITIVE_INFINITY);
  const arrivals = openArrivals(plan, randomStream(plan.seed, 'measuring/arrivals'));
  return openPacer(arrivals, 0, plan.requests === undefined ? expectedLengthMs(plan) : 0);
}

interface Due {
  readonly count: number;
  readonly dueMs: readonly number[];
}

/** The first due times of a pacer, with no answer in between, and how many come in all. */
function dueOf({ model }: Plan, pacer: Pacer | undefined): Due {
  const dueMs: number[] = [];
  let count = 0;
  for (;;) {
    const due = pacer?.dueMs(0, 0) ?? Number.POSITIVE_INFINITY;
    if (due === Number.POSITIVE_INFINITY) return { count, dueMs };
    const taken = pacer?.take(0) ?? 0;
    count += 1;
    if (model === 'open' && dueMs.length < SHOWN) dueMs.push(taken);
  }
}

/** Target and bytes of the first requests. */
function requestsOf(plan: Plan, purpose: 'warm-up' | 'measuring'): readonly string[] {
  const sequence = requestSequence(plan, compileTargets(plan), purpose);
  return Array.from({ length: SHOWN }, () => {
    const { target, request } = sequence.next();
    return `${target.name} -> ${target.origin}: ${request.bytes.toString('latin1')}`;
  });
}

/** As JSON; the order of an object's keys says nothing. */
function text(value: unknown): string {
  const sorted = (_key: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part;
  return `${JSON.stringify(value, sorted, 2)}\n`;
}
