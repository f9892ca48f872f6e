/** A report in which every part is there, and hostile text for every place that a text can have. */

import { validateReport } from '../../src/generated/report-validator.ts';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import type { RequestSample } from '../../src/load/metrics/request-samples.ts';
import type { Report } from '../../src/report/report.ts';
import { LONGEST, longRun } from './long-run.ts';
import { failedReport, SAMPLE_START } from './sample-report.ts';
import { sampleScan } from './sample-scan.ts';

/** Twenty seconds of load on three targets that failed, with samples, usage over time, scans, history and an error. */
export function richReport(): Report {
  const failed = failedReport();
  const { load, resources } = longRun({ ...LONGEST, seconds: 20, targets: 3, failing: 0.05, workloads: 3 });
  const measuredLoad = load ?? failed.load;
  if (measuredLoad === null) throw new Error('the run has no load');
  return {
    ...failed,
    run: { ...failed.run, attempt: 2, workflow: 'load', job: 'test', leg: 'node=24, os=ubuntu' },
    load: {
      ...measuredLoad,
      engineThresholds: [{ name: 'http_req_duration', passed: false, message: 'p(95)<200 was 231' }],
      plan: { ...measuredLoad.plan, script: 'load.js', allowedHosts: ['shop.example'] },
      generator: { ...measuredLoad.generator, disturbances: ['The machine was 91% busy while the load ran.'] },
      snapshot: {
        ...measuredLoad.snapshot,
        samples: { slowest: [slow], failed: [{ class: 'http-5xx', requests: [broken] }] },
      },
    },
    resources,
    discardedLoads: [
      {
        window: { startedAt: SAMPLE_START, endedAt: SAMPLE_START + 1000 },
        requests: 20,
        ok: 19,
        p95Ms: notMeasured('Nothing was answered.'),
        reasons: ['The loop was held up.'],
      },
    ],
    scan: sampleScan(),
    history: measured({
      branch: 'main',
      runs: [1, 2, 3].map((day) => ({
        startedAt: new Date(SAMPLE_START - day * 86_400_000).toISOString(),
        commit: 'c'.repeat(40),
        url: 'https://github.com/octo-org/shop/actions/runs/1',
        verdict: 'pass' as const,
        figures: { p50Ms: 4, p95Ms: 9 + day, p99Ms: 20, successRate: 1, throughputPerSecond: 20 },
      })),
    }),
    error: {
      code: 'internal',
      phase: 'metrics',
      message: 'the metrics could not be read',
      hint: 'Look at the log.',
      details: 'line one\nline two',
    },
  };
}

const slow: RequestSample = { number: 17, target: 'target-0', dueMs: 300, latencyMs: 40, status: 200 };
const broken: RequestSample = {
  number: 18,
  target: 'target-1',
  dueMs: 320,
  latencyMs: 5,
  status: 503,
  failure: { class: 'http-5xx', message: 'HTTP 503' },
  answer: '<h1>Service Unavailable</h1>',
};

/** Texts that would become script or markup where one of them is not escaped. */
export const HOSTILE_TEXTS = [
  '"><script>window.hacked=1</script><img src=x onerror=window.hacked=1>',
  "'><svg onload=window.hacked=1>",
  '</script><script>window.hacked=1</script>',
  '<!--<script>',
  'javascript:window.hacked=1',
  '</style></title></textarea><iframe srcdoc="<script>parent.hacked=1</script>">',
  '\u2028&lt;img src=x onerror=window.hacked=1&gt;\u0000<img/src=x/onerror=window.hacked=1>',
];

/**
 * The report with hostile text in every place in which its schema allows any: values, and keys of mappings. Returns how
 * many places that were, too. @param turn which of the texts comes first.
 */
export function hostileReport(report: Report, turn: number): { readonly report: Report; readonly places: number } {
  const copy: Report = JSON.parse(JSON.stringify(report));
  let places = 0;
  const hostile = () => HOSTILE_TEXTS[(turn + places) % HOSTILE_TEXTS.length] ?? '';
  const isAllowed = () => validateReport(copy);
  for (const [holder, key] of textsIn(copy)) {
    const original: unknown = Reflect.get(holder, key);
    Reflect.set(holder, key, hostile());
    if (isAllowed()) places += 1;
    else Reflect.set(holder, key, original);
  }
  const restarts = { [hostile()]: 1, ...copy.health?.restarts };
  return { report: copy.health === null ? copy : { ...copy, health: { ...copy.health, restarts } }, places };
}

/** Every text, by what holds it; not histograms, which are numbers, and dates, which are checked where they are read. */
function* textsIn(value: object): Generator<readonly [holder: object, key: string]> {
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'histogram' || key === 'startedAt') continue;
    if (typeof inner === 'string') yield [value, key];
    else if (typeof inner === 'object' && inner !== null) yield* textsIn(inner);
  }
}
