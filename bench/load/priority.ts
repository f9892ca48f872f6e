/**
 * How late requests are beside as many busy loops as there are cores, with and without a real-time priority for the
 * generator's thread, in turn and in one run: `npm run bench:priority`. Needs Linux, chrt, and root or sudo without a
 * password. Fails when the priority was not given, or when p99 behind the schedule is not below 1 ms with it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPercentile } from '../../src/lib/percentiles.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import type { LoadSettings } from '../../src/load/plan/plan.ts';
import { realPrioritySystem, runLoad } from '../../src/load/run-load.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { describePriority } from '../../src/report/generator.ts';
import { terminalLog } from '../../src/system/log.ts';
import { realIo } from '../../src/system/real-io.ts';
import { benchPlan } from './plan.ts';

const PAIRS = 3;
const LATE_LIMIT_MS = 1;
/** The loops end by themselves, whatever becomes of this program. */
const LOOP_SECONDS = '15';

/** A service in a process of its own: it answers at once, when it gets a core. */
const SERVICE = `require('node:http').createServer((request, response) => response.end('ok'))
  .listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

interface Figures {
  readonly latenessP50: number;
  readonly latenessP99: number;
  readonly latenessMax: number;
  readonly serviceP50: number;
  readonly serviceP95: number;
  /** What the hypervisor took of the machine, in percent: no priority helps against it. */
  readonly stolen: number;
}

async function startService(): Promise<AsyncDisposable & { readonly url: string }> {
  const child = spawn(process.execPath, ['-e', SERVICE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}/`, [Symbol.asyncDispose]: () => end(child) };
}

function startLoops(): AsyncDisposable {
  const loop = () => spawn('timeout', [LOOP_SECONDS, process.execPath, '-e', 'for (;;);'], { stdio: 'ignore' });
  const children = cpus().map(loop);
  return {
    [Symbol.asyncDispose]: async () => {
      await Promise.all(children.map(end));
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}

async function measure(url: string, priority: LoadSettings['priority'], directory: string): Promise<LoadResult> {
  await using _loops = startLoops();
  const { signal } = new AbortController();
  const io = realIo({
    log: terminalLog(process.stderr, Date.now, false),
    redactor: createRedactor(),
    workDir: directory,
    signal,
  });
  const plan = benchPlan({
    url,
    priority,
    ratePerSecond: 60,
    durationMs: 10_000,
    warmup: { requests: 0, durationMs: 1000 },
  });
  return await runLoad(plan, {
    signal,
    calibrate: true,
    onProgress: () => undefined,
    system: realPrioritySystem(io.run),
  });
}

function figuresOf({ total: { lateness, service }, generator: { cpuSteal } }: LoadResult): Figures {
  if (lateness.kind === 'not-measured') throw new Error(lateness.reason);
  if (service.kind === 'not-measured') throw new Error(service.reason);
  const at = (distribution: typeof lateness.value, percentile: number) =>
    findPercentile(distribution, percentile)?.valueMs ?? Number.NaN;
  return {
    latenessP50: at(lateness.value, 50),
    latenessP99: at(lateness.value, 99),
    latenessMax: lateness.value.maxMs,
    serviceP50: at(service.value, 50),
    serviceP95: at(service.value, 95),
    stolen: cpuSteal.kind === 'measured' ? cpuSteal.value * 100 : Number.NaN,
  };
}

const directory = mkdtempSync(join(tmpdir(), 'bench-priority-'));
try {
  await using service = await startService();
  console.log(`60/s for 10 s beside ${cpus().length} busy loops, in ms`);
  console.log(
    `${'priority'.padEnd(12)}${['late p50', 'late p99', 'late max', 'service p50', 'service p95', '% stolen'].map((name) => name.padStart(13)).join('')}`,
  );
  for (let pair = 0; pair < PAIRS; pair += 1) {
    for (const priority of ['normal', 'auto'] as const) {
      const result = await measure(service.url, priority, directory);
      const figures = figuresOf(result);
      const { policy } = result.generator.priority;
      console.log(
        `${policy.padEnd(12)}${Object.values(figures)
          .map((value) => value.toFixed(2).padStart(13))
          .join('')}`,
      );
      if (priority === 'normal') continue;
      if (policy !== 'real-time')
        throw new Error(`the thread had no real-time priority, ${describePriority(result.generator.priority)}`);
      if (figures.latenessP99 >= LATE_LIMIT_MS) process.exitCode = 1;
    }
  }
  console.log(
    process.exitCode === 1 ? `MISSED: p99 behind the schedule is not below ${LATE_LIMIT_MS} ms in each run` : 'ok',
  );
} finally {
  rmSync(directory, { recursive: true });
}
