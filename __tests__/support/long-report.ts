/** Reports of long loads, recorded by the real recorder, with everything that a page can show. */

import { measured, notMeasured } from '../../src/lib/measured.ts';
import { LoadRecorder } from '../../src/load/metrics/recorder.ts';
import type { RequestResult } from '../../src/load/metrics/request-result.ts';
import type { RequestSample } from '../../src/load/metrics/request-samples.ts';
import type { PublicLoadResult } from '../../src/load/metrics/result.ts';
import { summarize } from '../../src/load/metrics/summarize.ts';
import type { PastRun, Report } from '../../src/report/report.ts';
import type { UsageSeries } from '../../src/usage/usage.ts';
import { SAMPLE_START, sampleLoad, sampleReport, sampleUsage } from './sample-report.ts';

export interface LongLoad {
  readonly seconds: number;
  readonly targets: number;
  readonly ratePerSecond: number;
}

/** Numbers from 0 to 1, the same every time (Lehmer, Park and Miller's constants). */
function random(): () => number {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const MESSAGES = ['HTTP 503 Service Temporarily Unavailable', 'HTTP 502 Bad Gateway'] as const;

/** A load during which a tenth of the time an application was away: quick 5xx, some timeouts, slow ones afterwards. */
export function longLoad({ seconds, targets, ratePerSecond }: LongLoad): PublicLoadResult {
  const draw = random();
  const recorder = new LoadRecorder();
  const names = Array.from({ length: targets }, (_, index) => ['checkout', 'search'][index] ?? `service-${index + 1}`);
  for (const name of names) recorder.target({ target: name, host: `${name}.localhost` });
  const [failed, slowest]: [RequestSample[], RequestSample[]] = [[], []];
  for (let number = 0; number < seconds * ratePerSecond; number += 1) {
    const dueMs = (number * 1000) / ratePerSecond;
    const target = Math.floor(draw() * targets);
    const part = dueMs / (seconds * 1000);
    const isAway = target === 0 && part > 0.45 && part < 0.52;
    const base = 3 + target * 0.7 + 2 * Math.sin(part * 20) ** 2;
    // Log-normal, with a pause now and then.
    const usual =
      base * Math.exp(0.35 * (draw() + draw() + draw() - 1.5) * 2) + (draw() < 0.004 ? 20 + 60 * draw() : 0);
    const isFailed = isAway && draw() < 0.8;
    const isTimeout = isFailed && draw() < 0.1;
    const latencyMs = isTimeout ? 1000 : isFailed ? 0.6 + draw() * 0.3 : isAway ? usual * 6 : usual;
    const message = isTimeout ? 'no answer within 1,000 ms of the moment it was due' : (MESSAGES[number % 2] ?? '');
    const failure = isFailed ? ({ class: isTimeout ? 'timeout' : 'http-5xx', message } as const) : null;
    const result: RequestResult = {
      ending: isTimeout ? 'expired' : 'answered',
      failure,
      latencyMs,
      serviceMs: latencyMs,
      latenessMs: 0.02 + draw() * 0.05,
      sentAtMs: dueMs,
      endedAtMs: dueMs,
      bytes: 420,
      number,
      dueAtMs: dueMs,
      status: isTimeout ? 0 : isFailed ? (number % 2 === 0 ? 503 : 502) : 200,
      answer: null,
    };
    recorder.record(target, result);
    const sample = {
      number,
      target: names[target] ?? '',
      dueMs,
      latencyMs,
      ...(isTimeout ? {} : { status: isFailed ? (number % 2 === 0 ? 503 : 502) : 200 }),
      ...(isTimeout
        ? {}
        : { answer: isFailed ? `<html>\n<head><title>${message}</title></head>\n` : '{"items":[1,2,3]}' }),
    };
    if (failure !== null) failed.push({ ...sample, failure });
    else if (latencyMs > 50) slowest.push(sample);
  }
  const { targets: recorded, series } = recorder.snapshot();
  const window = { startedAt: SAMPLE_START + 95_000, endedAt: SAMPLE_START + 95_000 + seconds * 1000 };
  const sample = sampleLoad();
  const { requests: _timed, ...plan } = sample.plan;
  const ofClass = (name: 'http-5xx' | 'timeout') =>
    failed.filter(({ failure }) => failure?.class === name).slice(0, 50);
  const snapshot = {
    ...sample.snapshot,
    window,
    targets: recorded,
    series,
    samples: {
      slowest: slowest.toSorted((one, other) => (other.latencyMs ?? 0) - (one.latencyMs ?? 0)).slice(0, 50),
      failed: (['http-5xx', 'timeout'] as const)
        .map((name) => ({ class: name, requests: ofClass(name) }))
        .filter(({ requests }) => requests.length > 0),
    },
  };
  const summary = summarize(snapshot);
  return {
    ...sample,
    window,
    plan: { ...plan, ratePerSecond, durationMs: seconds * 1000 },
    ...summary,
    seconds: summary.seconds.map((row) => ({ ...row, connections: 4 + Math.round((row.p99Ms ?? 0) / 12) })),
    snapshot,
  };
}

function series(seconds: number, level: number, draw: () => number): UsageSeries {
  const readings = Math.min(600, Math.ceil(seconds / 2));
  const atMs = Array.from({ length: readings }, (_, index) => Math.round((index * seconds * 1000) / readings) - 800);
  const wave = (scale: number) =>
    atMs.map((_, index) => Number((scale * (1 + 0.3 * Math.sin(index / 9) + 0.2 * draw())).toPrecision(4)));
  const isAway = (index: number) => index > readings * 0.45 && index < readings * 0.52;
  return {
    atMs,
    cpuCores: wave(0.04 * level),
    memoryBytes: wave(3e7 * level).map(Math.round),
    receivedPerSecond: wave(52_000 * level).map(Math.round),
    sentPerSecond: wave(91_000 * level).map(Math.round),
    replicas: atMs.map((_, index) => (level === 1 && isAway(index) ? 1 : 2)),
  };
}

const RUNS: readonly PastRun[] = Array.from({ length: 12 }, (_, index) => ({
  startedAt: new Date(SAMPLE_START - (12 - index) * 86_400_000).toISOString(),
  commit: `${index}f2a91c0de5b7788aa6612345f9e8d7c6b5a4f3e`.slice(0, 40),
  url: `https://github.com/octo-org/shop/actions/runs/${6900 + index}`,
  verdict: index === 4 ? 'fail' : 'pass',
  figures: {
    p50Ms: 4.1 + Math.sin(index) * 0.3,
    p95Ms: index === 7 ? null : 8.2 + Math.cos(index * 1.7) * 0.9,
    p99Ms: 14.5 + Math.sin(index * 2.1) * 3,
    successRate: index === 4 ? 0.991 : 1,
    throughputPerSecond: 99.6 + Math.sin(index * 3) * 0.3,
  },
}));

/** A report of such a load that failed: samples, usage over time, a scan, earlier runs. */
export function longReport(size: LongLoad): Report {
  const draw = random();
  const base = sampleReport();
  const load = longLoad(size);
  const workloads = [
    sampleUsage({ workload: 'checkout', series: series(size.seconds, 1, draw), restarts: measured(1) }),
    sampleUsage({ workload: 'search', series: series(size.seconds, 2, draw) }),
    sampleUsage({ workload: 'nginx-ingress', group: 'ingress', series: series(size.seconds, 1.5, draw) }),
  ];
  const counts = { critical: 1, high: 4, medium: 12, low: 31, unknown: 0 };
  const finding = {
    id: 'CVE-2024-3094',
    severity: 'critical',
    message: 'liblzma 5.6.0 holds a backdoor; 5.6.2 mends it.',
    subject: 'docker.io/library/checkout liblzma5',
    place: { file: 'app/base/checkout.yaml', line: 21 },
  } as const;
  return {
    ...base,
    verdict: 'fail',
    reasons: [
      'Threshold `success >= 99.9%` was missed: success was 97.1%, 2.8 percentage points below the limit of 99.9%.',
    ],
    run: {
      ...base.run,
      durationMs: 110_000 + size.seconds * 1000,
      workflow: 'Load test',
      job: 'load',
      attempt: 2,
      leg: 'node=24',
    },
    load,
    thresholds: [
      {
        source: 'success >= 99.9%',
        status: 'fail',
        actual: '97.1%',
        message: 'success was 97.1%, 2.8 percentage points below the limit of 99.9%.',
      },
      { source: 'p95 < 50ms', status: 'pass', actual: '9.24 ms', message: 'p95 was 9.24 ms, the limit is 50ms.' },
      {
        source: 'throughput > 80/s',
        status: 'pass',
        actual: '99.7/s',
        message: 'throughput was 99.7/s, the limit is 80/s.',
      },
      {
        source: 'memory(checkout).max < 64MB',
        status: 'pass',
        actual: '48.1 MB',
        message: 'the highest memory of checkout was 48.1 MB, the limit is 64MB.',
      },
      {
        source: 'p99.9 < 500ms',
        status: 'not-measurable',
        actual: null,
        message: "p99.9 can't be judged: n is too small.",
      },
    ],
    resources: measured({ source: 'prometheus', window: load.window, workloads }),
    scan: {
      manifests: measured({
        scanner: 'Trivy 0.74.0',
        objects: 9,
        application: { ...counts, critical: 0 },
        bundled: { low: 3 },
        worst: [],
      }),
      images: measured({
        scanner: 'Trivy 0.74.0',
        database: { from: '2026-05-04T06:12:00Z' },
        images: [
          {
            reference: 'docker.io/library/checkout:1.4',
            id: 'sha256:1',
            owner: 'application',
            counts: measured(counts),
            worst: [finding],
            limits: [],
          },
          {
            reference: 'docker.io/library/search:2',
            id: 'sha256:2',
            owner: 'application',
            counts: notMeasured('the image could not be read.'),
            worst: [],
            limits: [],
          },
        ],
      }),
      sarif: null,
    },
    history: measured({ branch: 'main', runs: RUNS }),
    phases: base.phases.map((phase) =>
      phase.name === 'load'
        ? { ...phase, durationMs: size.seconds * 1000 }
        : phase.name === 'metrics'
          ? { ...phase, startedAt: phase.startedAt + size.seconds * 1000 - 16_200 }
          : phase,
    ),
  };
}
