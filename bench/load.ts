/**
 * The generator against its peers, on one server, in one run: `npm run bench [-- SECTION...]`. Figures are ratios; the
 * machine is whatever it is. Needs nginx, wrk, hey, vegeta and k6 on PATH. Writes bench-results.json.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Measured } from '../src/lib/measured.ts';
import type { Distribution } from '../src/lib/percentiles.ts';
import { findPercentile } from '../src/lib/percentiles.ts';
import { runK6 } from '../src/load/k6/run-k6.ts';
import type { LoadResult } from '../src/load/metrics/result.ts';
import { realPrioritySystem, runLoad } from '../src/load/run-load.ts';
import { createRedactor } from '../src/redaction/redact.ts';
import { terminalLog } from '../src/system/log.ts';
import { realIo } from '../src/system/real-io.ts';
import {
  type Answer,
  AUTOCANNON_CLIENT,
  type Client,
  HEY,
  K6,
  oursCommand,
  timed,
  VEGETA,
  WRK,
} from './load/clients.ts';
import { benchPlan } from './load/plan.ts';
import { type BenchServer, startServer } from './load/server.ts';
import { stalledLatencies } from './load/theory.ts';

const PEERS: readonly Client[] = [WRK, HEY, VEGETA, AUTOCANNON_CLIENT, K6];
/** Ours may use at most this many times the CPU of each, per request. */
const CPU_LIMITS: Readonly<Record<string, number>> = { wrk: 2.5, hey: 0.65, vegeta: 0.4, autocannon: 0.7, k6: 0.35 };
const SECONDS = 8;
const ROUNDS = 3;

interface Finding {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

const findings: Finding[] = [];
const details: Record<string, unknown> = {};

function found(name: string, value: number, limit: number, unit: string): void {
  findings.push({ name, value, limit, unit });
  console.log(`  ${value <= limit ? 'ok    ' : 'MISSED'} ${name}: ${value.toPrecision(3)} ${unit} (at most ${limit})`);
}

interface OursAnswer {
  readonly result: LoadResult;
  readonly rssBytes: number;
  readonly memory: readonly { readonly sent: number; readonly rssBytes: number }[];
}

function distribution(of: LoadResult['total']['latency']): Distribution {
  if (of.kind === 'not-measured') throw new Error(of.reason);
  return of.value;
}

/** A quantile (0..1) between the percentiles that are known, by a straight line. */
function quantileOf({ minMs, maxMs, percentiles }: Distribution, quantile: number): number {
  const points = [
    { at: 0, ms: minMs },
    ...percentiles.map((entry) => ({ at: entry.percentile / 100, ms: entry.valueMs })),
    { at: 1, ms: maxMs },
  ];
  const right = points.findIndex(({ at }) => at >= quantile);
  const [from, to] = [points[Math.max(0, right - 1)], points[right]];
  if (from === undefined || to === undefined || from === to || to.at === from.at) return to?.ms ?? maxMs;
  return from.ms + ((to.ms - from.ms) * (quantile - from.at)) / (to.at - from.at);
}

const measuredOr = (figure: Measured<number>, otherwise: number) =>
  figure.kind === 'measured' ? figure.value : otherwise;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const percentile = (of: Distribution, wanted: number) => findPercentile(of, wanted)?.valueMs ?? Number.NaN;

/** CPU per request in the closed model. In turn, round by round, so that a slow moment of the machine meets all. */
async function cpu(server: BenchServer, directory: string): Promise<void> {
  const micros: Record<string, number[]> = {};
  const note = (name: string, seconds: number, requests: number) => {
    const perRequest = (seconds / requests) * 1e6;
    micros[name] = [...(micros[name] ?? []), perRequest];
    console.log(
      `  ${name.padEnd(12)}${perRequest.toFixed(1).padStart(7)} us/request  ${(requests / SECONDS).toFixed(0).padStart(7)} requests/s`,
    );
  };
  for (let round = 0; round < ROUNDS; round++) {
    const own = await timed(
      oursCommand({ url: server.url, model: 'closed', connections: 20, durationMs: SECONDS * 1000 }),
    );
    note('ours', own.cpuSeconds, (JSON.parse(own.stdout) as OursAnswer).result.total.ok);
    for (const peer of PEERS) {
      const { stdout, cpuSeconds } = await timed(peer.closed(server.url, SECONDS, directory));
      note(peer.name, cpuSeconds, peer.read(stdout).requests);
    }
  }
  const medianOf = (name: string) => median(micros[name] ?? []);
  details['cpu'] = micros;
  for (const { name } of PEERS)
    found(`CPU per request, ours / ${name}`, medianOf('ours') / medianOf(name), CPU_LIMITS[name] ?? 1, 'x');
}

/**
 * Stopping for exactly a tenth of the run would put p90 on the edge between stalled and unstalled requests, where it
 * says nothing but how fast the backlog drained.
 */
const STALL_MS = 1_500;

/**
 * From second to second the median of the server that nobody stopped moves by this much: a theory can't be held against
 * less.
 */
const NOISE_MS = 0.01;

const beyondNoise = (distanceMs: number) => Math.max(0, Math.abs(distanceMs) - NOISE_MS);

/** A server that stands still in the middle of a run of ten seconds. */
async function truth(server: BenchServer, directory: string): Promise<void> {
  const requests = 10_000;
  const stalled = async (command: readonly string[]) => {
    const running = timed(command);
    await delay(5_000);
    const stall = await server.stall(STALL_MS);
    return { ...(await running), stall };
  };
  const warmup = { requests: 0, durationMs: 2_000 };
  const ours = async (plan: object) =>
    (
      JSON.parse(
        (
          await timed(
            oursCommand({ url: server.url, arrival: 'constant', connections: 200, warmup, calibrate: true, ...plan }),
          )
        ).stdout,
      ) as OursAnswer
    ).result;
  // The theory's two constants, from runs without a stall: how the latency of the idle server is spread, and what each
  // request of a backlog takes.
  const idle = distribution((await ours({ ratePerSecond: 1000, durationMs: 4_000 })).total.latency);
  const backlog = distribution((await ours({ ratePerSecond: 1_000_000, requests: 1500 })).total.latency);
  const { stdout, stall } = await stalled(
    oursCommand({
      url: server.url,
      arrival: 'constant',
      ratePerSecond: 1000,
      requests,
      connections: 200,
      warmup,
      calibrate: true,
    }),
  );
  const { result } = JSON.parse(stdout) as OursAnswer;
  const latency = distribution(result.total.latency);
  const [fromMs, toMs] = [stall.from - result.window.startedAt, stall.to - result.window.startedAt];
  // Twenty microseconds are more or less from run to run: how long they are is taken from this one's seconds before the
  // stall and after it.
  const calm = result.seconds.filter(({ second }) => (second + 1) * 1000 < fromMs || second * 1000 > toMs + 500);
  const scale = median(calm.map(({ p50Ms }) => p50Ms ?? Number.NaN)) / percentile(idle, 50);
  const expected = stalledLatencies({
    ratePerSecond: 1000,
    requests,
    stall: { fromMs, toMs },
    baseMs: (quantile) => scale * quantileOf(idle, quantile),
    serviceMs: backlog.maxMs / 1500,
  });
  const own = {
    requests,
    p50: percentile(latency, 50),
    p90: percentile(latency, 90),
    p99: percentile(latency, 99),
    max: latency.maxMs,
  };
  const rows: [string, Omit<Answer, 'requests'>][] = [
    ['theory', expected],
    ['ours', own],
  ];
  for (const peer of PEERS)
    rows.push([peer.name, peer.read((await stalled(peer.paced(server.url, 10, directory))).stdout)]);
  const cell = (value: number | undefined) =>
    (value === undefined ? 'n/a' : value.toFixed(value < 10 ? 2 : 0)).padStart(9);
  console.log(
    `  ${''.padEnd(12)}${['p50', 'p90', 'p99', 'max'].map((name) => name.padStart(9)).join('')}  (ms; nginx stopped for ${STALL_MS / 1000} s of 10 s at 1000/s)`,
  );
  for (const [name, row] of rows)
    console.log(`  ${name.padEnd(12)}${[row.p50, row.p90, row.p99, row.max].map(cell).join('')}`);
  details['truth'] = Object.fromEntries(rows);
  for (const name of ['p50', 'p90', 'p99', 'max'] as const)
    found(
      `${name} under a stall, distance from theory`,
      (100 * beyondNoise(own[name] - expected[name])) / expected[name],
      3,
      '%',
    );
}

/** How late requests are sent, and what the generator costs when there is little to do. */
async function lateness(server: BenchServer): Promise<void> {
  const run = async (ratePerSecond: number, durationMs: number) => {
    const { stdout } = await timed(
      oursCommand({
        url: server.url,
        ratePerSecond,
        durationMs,
        connections: 100,
        warmup: { requests: 0, durationMs: 3_000 },
        calibrate: true,
      }),
    );
    return (JSON.parse(stdout) as OursAnswer).result;
  };
  const fast = await run(10_000, 10_000);
  const late = distribution(fast.total.lateness);
  details['lateness'] = late;
  found('lateness p99 at 10 000/s', percentile(late, 99), 0.5, 'ms');
  found('lateness p99.9 at 10 000/s', percentile(late, 99.9), 3, 'ms');
  const slow = await run(20, 10_000);
  found(
    'CPU of the generator at 20/s',
    (100_000 * measuredOr(slow.generator.generatorCpuSeconds, Number.NaN)) /
      (slow.window.endedAt - slow.window.startedAt),
    5,
    '% of a core',
  );
}

/** Resident memory over ten million requests (BENCH_REQUESTS for fewer). */
async function memory(server: BenchServer): Promise<void> {
  const requests = Number(process.env['BENCH_REQUESTS'] ?? 10_000_000);
  const { stdout } = await timed(
    oursCommand({ url: server.url, model: 'closed', connections: 20, requests, watchMemory: true }),
  );
  const { memory: curve } = JSON.parse(stdout) as OursAnswer;
  details['memory'] = curve;
  console.log(
    `  ${curve.map(({ sent, rssBytes }) => `${(sent / 1e6).toFixed(1)}M: ${(rssBytes / 1e6).toFixed(0)}`).join('  ')} MB`,
  );
  const after = curve.slice(1).map(({ rssBytes }) => rssBytes / 1e6);
  found(`resident memory over ${requests / 1e6} million requests`, Math.max(...after), 170, 'MB');
  found('growth of it after the first million', Math.max(...after) - (after[0] ?? Number.NaN), 10, 'MB');
}

/** The same plan through both engines: what each says of the same server. */
async function engines(server: BenchServer, directory: string): Promise<void> {
  const given = {
    url: server.url,
    arrival: 'constant',
    ratePerSecond: 500,
    durationMs: 8_000,
    connections: 50,
    warmup: { requests: 0, durationMs: 1_000 },
  } as const;
  const signal = new AbortController().signal;
  const io = realIo({
    log: terminalLog(process.stderr, Date.now, false),
    redactor: createRedactor(),
    workDir: directory,
    signal,
  });
  const version = (await timed(['k6', 'version'])).stdout.match(/v([\d.]+)/)?.[1] ?? 'unknown';
  const results = {
    builtin: await runLoad(benchPlan(given), {
      signal,
      calibrate: true,
      onProgress: () => undefined,
      system: realPrioritySystem(io.run),
    }),
    [`k6 ${version}`]: await runK6(io, benchPlan({ ...given, engine: 'k6' }), {
      k6: { path: 'k6', version },
      onProgress: () => undefined,
    }),
  };
  console.log(
    `  ${'500/s, constant'.padEnd(16)}${['n', 'avg', 'p50', 'p90', 'p95', 'p99', 'max'].map((name) => name.padStart(9)).join('')}  (ms)`,
  );
  for (const [name, { total }] of Object.entries(results)) {
    const latency = distribution(total.latency);
    const figures = [latency.avgMs, ...[50, 90, 95, 99].map((wanted) => percentile(latency, wanted)), latency.maxMs];
    console.log(
      `  ${name.padEnd(16)}${String(total.ok).padStart(9)}${figures.map((value) => value.toFixed(2).padStart(9)).join('')}`,
    );
  }
  details['engines'] = Object.fromEntries(Object.entries(results).map(([name, { total }]) => [name, total.latency]));
}

const SECTIONS = { cpu, truth, lateness, engines, memory } as const;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
const directory = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await using server = await startServer();
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(name);
    await section(server, directory);
  }
} finally {
  rmSync(directory, { recursive: true });
}
writeFileSync(
  'bench-results.json',
  `${JSON.stringify({ cpu: cpus()[0]?.model, cpus: cpus().length, findings, details }, null, 2)}\n`,
);
process.exitCode = findings.every(({ value, limit }) => value <= limit) ? 0 : 1;
