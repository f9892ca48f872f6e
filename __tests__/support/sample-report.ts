/** Run records and reports for tests: a rich one that passes, and changes to it. */

import { measured, notMeasured } from '../../src/lib/measured.ts';
import type { Distribution } from '../../src/lib/percentiles.ts';
import type { ErrorGroup, LoadResult, LoadStats, TargetStats } from '../../src/load/metrics/result.ts';
import type { LoadSettings } from '../../src/load/plan/plan.ts';
import type { RunRecord } from '../../src/record/record.ts';
import type { Report } from '../../src/report/report.ts';
import type { ThresholdResult } from '../../src/thresholds/threshold.ts';
import type { ResourceUsage, UsageFigure, WorkloadUsage } from '../../src/usage/usage.ts';

/** 2026-05-04 12:30:00 UTC. */
export const SAMPLE_START = Date.UTC(2026, 4, 4, 12, 30, 0);

/**
 * A latency distribution scaled from its median; percentiles with fewer than 10 samples beyond are marked, as the real
 * ones.
 */
export function sampleDistribution(count: number, medianMs: number): Distribution {
  const shape: readonly (readonly [number, number])[] = [
    [50, 1],
    [75, 1.3],
    [90, 1.8],
    [95, 2.2],
    [99, 3.4],
    [99.9, 5.1],
  ];
  return {
    count,
    avgMs: medianMs * 1.15,
    minMs: medianMs * 0.6,
    maxMs: medianMs * 5.2,
    percentiles: shape.map(([percentile, factor]) => {
      const valueMs = medianMs * factor;
      const beyond = count * (1 - percentile / 100);
      return {
        percentile,
        valueMs,
        tooFewSamples: beyond < 10,
        ...(beyond < 3 ? {} : { interval: { low: valueMs * 0.9, high: valueMs * 1.15 } }),
      };
    }),
  };
}

export function sampleStats(requests: number, failures: readonly ErrorGroup[] = [], medianMs = 4.2): LoadStats {
  const failed = failures.reduce((sum, group) => sum + group.count, 0);
  const rate = (requests - failed) / requests;
  return {
    requests,
    sent: requests,
    ok: requests - failed,
    failures: failed,
    notSent: 0,
    success: measured({ rate, interval: { low: Math.max(0, rate - 0.018), high: Math.min(1, rate + 0.002) } }),
    throughputPerSecond: requests / 10.1,
    latency: measured(sampleDistribution(requests, medianMs)),
    okLatency: measured(sampleDistribution(requests - failed, medianMs)),
    service: measured(sampleDistribution(requests, medianMs * 0.95)),
    lateness: measured(sampleDistribution(requests, 0.12)),
    bytesReceived: measured(requests * 214),
    errors: failures,
  };
}

export const SAMPLE_PLAN: LoadSettings = {
  engine: 'builtin',
  model: 'open',
  arrival: 'poisson',
  requests: 200,
  ratePerSecond: 20,
  stages: [],
  connections: 64,
  priority: 'auto',
  keepAlive: true,
  timeoutMs: 10_000,
  seed: 'a3f9',
  warmup: { requests: 20, durationMs: 0 },
  followRedirects: 0,
  tls: { insecure: false },
  allowedHosts: [],
  limits: { requests: 1_000_000, ratePerSecond: 10_000, durationMs: 3_600_000 },
};

function target(name: string, stats: LoadStats): TargetStats {
  return { name, host: `${name}.localhost`, ...stats };
}

export function sampleLoad(change: Partial<LoadResult> = {}): LoadResult {
  return {
    engine: { name: 'builtin', version: '1.0.0' },
    plan: SAMPLE_PLAN,
    window: { startedAt: SAMPLE_START + 95_000, endedAt: SAMPLE_START + 105_100 },
    warmup: { requests: 20, failures: 0, durationMs: 1020 },
    total: sampleStats(200),
    targets: [target('foo', sampleStats(103)), target('bar', sampleStats(97, [], 4.6))],
    seconds: Array.from({ length: 10 }, (_, second) => ({
      second,
      sent: 20,
      ok: 20,
      failed: 0,
      p50Ms: 4.2,
      p95Ms: 9.4,
      p99Ms: second === 3 ? null : 14.1,
    })),
    generator: {
      offeredPerSecond: 20.2,
      achievedPerSecond: 20.2,
      loopDelayP99Ms: measured(1.4),
      hostCpuBusy: measured(0.43),
      cpuSteal: measured(0.002),
      cpuPressure: notMeasured('The kernel has no pressure stall information (/proc/pressure/cpu).'),
      generatorCpuSeconds: measured(0.41),
      floor: measured({ p50Ms: 0.21, p99Ms: 0.65, maxRatePerSecond: 9400 }),
      priority: { policy: 'real-time', how: 'by sudo' },
      notOffered: [],
      disturbances: [],
    },
    cancelled: false,
    engineThresholds: [],
    snapshot: {
      version: 1,
      window: { startedAt: SAMPLE_START + 95_000, endedAt: SAMPLE_START + 105_100 },
      targets: [],
      series: { widthSeconds: 1, rows: [] },
      connections: { opened: 2, resent: 1, closed: { server: 1, answer: 1, expired: 0, failed: 0, ours: 0 } },
      evidence: {},
    },
    ...change,
  };
}

function usage(avg: number, min: number, max: number): UsageFigure {
  return { avg: measured(avg), min: measured(min), max: measured(max), samples: 10 };
}

export function sampleUsage(change: Partial<WorkloadUsage> = {}): WorkloadUsage {
  return {
    workload: 'foo',
    group: 'application',
    cpuCores: usage(0.021, 0.012, 0.044),
    cpuSecondsPer1000: measured(0.87),
    memoryBytes: usage(9.6e6, 9.3e6, 10.1e6),
    receivedPerSecond: measured(5210),
    sentPerSecond: measured(8730),
    replicas: { desired: 2, running: measured({ avg: 2, min: 2, max: 2 }) },
    restarts: measured(0),
    ...change,
  };
}

export function sampleResources(): ResourceUsage {
  const few = notMeasured('Only 2 samples inside the load window; minimum and maximum need 5.');
  return {
    source: 'prometheus',
    window: { startedAt: SAMPLE_START + 95_000, endedAt: SAMPLE_START + 105_100 },
    workloads: [
      sampleUsage(),
      sampleUsage({ workload: 'bar', cpuCores: { avg: measured(0.019), min: few, max: few, samples: 2 } }),
      sampleUsage({
        workload: 'nginx-ingress',
        group: 'ingress',
        replicas: { desired: 1, running: measured({ avg: 1, min: 1, max: 1 }) },
        memoryBytes: usage(61.2e6, 60.8e6, 62.4e6),
      }),
      sampleUsage({
        workload: 'prometheus',
        group: 'monitoring',
        replicas: { desired: 1, running: measured({ avg: 1, min: 1, max: 1 }) },
        memoryBytes: usage(88.4e6, 87.1e6, 91.9e6),
      }),
    ],
  };
}

/** A record of a run in which every phase passed. */
export function sampleRecord(change: Partial<RunRecord> = {}): RunRecord {
  const phase = (name: string, offset: number, durationMs: number, result: string) =>
    ({ name, status: 'passed', startedAt: SAMPLE_START + offset, durationMs, result }) as const;
  return {
    version: 1,
    runId: '7001',
    startedAt: SAMPLE_START,
    inputs: { cluster: 'kind', seed: 'a3f9' },
    environment: {
      os: 'Linux 6.11 (Ubuntu 24.04)',
      architecture: 'x64',
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cpus: 4,
      memoryBytes: 16_770_000_000,
      nodeVersion: '24.21.0',
      checks: [
        { name: 'docker', seen: 'Docker 29.1.3, cgroup v2', status: 'ok' },
        { name: 'disk', seen: '9.4 GB free', status: 'warning', advice: 'Free some space: images need about 6 GB.' },
      ],
    },
    tools: [
      { name: 'kind', version: '0.33.0', path: '/opt/kind', source: 'download', sha256: 'a'.repeat(64) },
      { name: 'kubectl', version: '1.35.2', path: '/opt/kubectl', source: 'tool-cache', sha256: 'b'.repeat(64) },
    ],
    cluster: {
      kind: 'kind',
      name: 'klt-7001-1-abc',
      kubeconfig: '/tmp/kubeconfig',
      baseUrl: 'http://127.0.0.1:80',
      nodeImage: 'kindest/node:v1.35.2@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      nodes: ['klt-control-plane', 'klt-worker', 'klt-worker2'],
      created: true,
    },
    deployment: {
      overlay: 'production',
      workloads: [
        { name: 'foo', namespace: 'echo', kind: 'Deployment', group: 'application', desiredReplicas: 2 },
        { name: 'bar', namespace: 'echo', kind: 'Deployment', group: 'application', desiredReplicas: 2 },
      ],
      images: [{ reference: 'docker.io/library/echo:1', node: 'klt-worker', how: 'streamed', seconds: 2.1 }],
      hosts: ['foo.localhost', 'bar.localhost'],
    },
    health: { checks: [{ name: 'foo answers', seen: 'HTTP 200 "foo"', seconds: 0.4 }], restarts: { foo: 0, bar: 0 } },
    load: sampleLoad(),
    resources: measured(sampleResources()),
    phases: [
      phase('validate', 0, 420, '2 checks, 1 warning'),
      phase('cluster', 420, 61_300, '3 nodes ready in 61.3 s'),
      phase('deploy', 61_720, 24_100, '2 applications behind the ingress'),
      phase('health', 85_820, 3100, '4 checks passed'),
      phase('load', 88_920, 16_200, '200 requests, 200 ok, p95 9.24 ms'),
      phase('metrics', 105_120, 1900, '4 workloads'),
    ],
    ...change,
  };
}

export const SAMPLE_THRESHOLDS: readonly ThresholdResult[] = [
  {
    source: 'success >= 99%',
    status: 'pass',
    actual: '100%',
    message: '100% is 1 percentage point above the limit of 99%.',
  },
  { source: 'p95 < 200ms', status: 'pass', actual: '9.24 ms', message: '9.24 ms is 191 ms below the limit of 200 ms.' },
];

/** A finished report that passed. */
export function sampleReport(change: Partial<Report> = {}): Report {
  const record = sampleRecord();
  return {
    schemaVersion: 1,
    tool: { name: 'kind-loadtest-action', version: '1.0.0' },
    verdict: 'pass',
    reasons: [],
    run: {
      id: '7001',
      startedAt: new Date(SAMPLE_START).toISOString(),
      durationMs: 108_400,
      commit: '3f2a91c0de5b7788aa6612345f9e8d7c6b5a4f3e',
      pullRequest: 17,
      url: 'https://github.com/octo-org/shop/actions/runs/7001',
    },
    environment: record.environment ?? null,
    cluster: {
      kind: 'kind',
      name: 'klt-7001-1-abc',
      nodes: 3,
      nodeImage: 'kindest/node:v1.35.2',
      baseUrl: 'http://127.0.0.1:80',
    },
    tools: [
      { name: 'kind', version: '0.33.0', source: 'download' },
      { name: 'kubectl', version: '1.35.2', source: 'tool-cache' },
    ],
    deployment: record.deployment ?? null,
    health: record.health ?? null,
    load: record.load ?? null,
    discardedLoads: record.discardedLoads ?? [],
    thresholds: SAMPLE_THRESHOLDS,
    resources: record.resources ?? notMeasured('The run ended before resources were read.'),
    scan: null,
    phases: record.phases,
    error: null,
    ...change,
  };
}

/** A report that failed: errors of several classes, a missed threshold and one that could not be measured, restarts. */
export function failedReport(): Report {
  const errors: readonly ErrorGroup[] = [
    {
      class: 'http-5xx',
      count: 7,
      latency: measured(sampleDistribution(7, 0.8)),
      examples: [{ target: 'bar', message: 'HTTP 503 Service Temporarily Unavailable' }],
    },
    {
      class: 'timeout',
      count: 2,
      latency: measured(sampleDistribution(2, 10_000)),
      examples: [{ target: 'bar', message: 'no answer within 10,000 ms of the moment it was due' }],
    },
  ];
  const load = sampleLoad({
    total: sampleStats(200, errors, 31),
    targets: [target('foo', sampleStats(103)), target('bar', sampleStats(97, errors, 58))],
  });
  const resources = sampleResources();
  return sampleReport({
    verdict: 'fail',
    reasons: [
      'Threshold `success >= 99%` was missed: 95.5% is 3.5 percentage points below the limit of 99%.',
      'Threshold `p99.9 < 500ms` could not be measured: 200 samples are too few for p99.9.',
    ],
    load,
    thresholds: [
      {
        source: 'success >= 99%',
        status: 'fail',
        actual: '95.5%',
        message: '95.5% is 3.5 percentage points below the limit of 99%.',
      },
      {
        source: 'p95 < 200ms',
        status: 'pass',
        actual: '68.2 ms',
        message: '68.2 ms is 132 ms below the limit of 200 ms.',
      },
      {
        source: 'p99.9 < 500ms',
        status: 'not-measurable',
        actual: null,
        message: '200 samples are too few for p99.9.',
      },
    ],
    resources: measured({
      ...resources,
      workloads: resources.workloads.map((workload) =>
        workload.workload === 'bar'
          ? {
              ...workload,
              restarts: measured(2),
              replicas: { desired: 2, running: measured({ avg: 1.6, min: 1, max: 2 }) },
            }
          : workload,
      ),
    }),
  });
}

/** A report whose figures are not to be trusted. */
export function invalidReport(): Report {
  const load = sampleLoad();
  const reason =
    'The machine was 96% busy while the load ran; above 90% the figures describe the machine and not the application.';
  return sampleReport({
    verdict: 'invalid',
    reasons: [reason],
    load: { ...load, generator: { ...load.generator, hostCpuBusy: measured(0.96), notOffered: [reason] } },
  });
}

/** A report of a run that broke off before the load. */
export function errorReport(): Report {
  return sampleReport({
    verdict: 'error',
    reasons: ['The cluster phase failed: kind could not make the cluster: port 80 on 127.0.0.1 is in use.'],
    deployment: null,
    health: null,
    load: null,
    thresholds: SAMPLE_THRESHOLDS.map(({ source }) => ({
      source,
      status: 'not-measurable',
      actual: null,
      message: 'No load was measured.',
    })),
    resources: notMeasured('The run ended before resources were read.'),
    phases: [
      { name: 'validate', status: 'passed', startedAt: SAMPLE_START, durationMs: 420, result: '2 checks, 1 warning' },
      {
        name: 'cluster',
        status: 'failed',
        startedAt: SAMPLE_START + 420,
        durationMs: 8200,
        result: 'port 80 on 127.0.0.1 is in use',
      },
    ],
    error: {
      code: 'port-in-use',
      phase: 'cluster',
      message: 'kind could not make the cluster: port 80 on 127.0.0.1 is in use',
      hint: 'Set `http-port: auto`, or stop what listens on port 80.',
      details:
        'ERROR: failed to create cluster\ndriver failed programming external connectivity\nbind: address already in use',
    },
  });
}
