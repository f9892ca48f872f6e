/** The whole generator: its thread, calibration, cancelling, and the truth of what it says. */
import { describe, expect, it } from 'vitest';
import type { LoadProgress, LoadResult } from '../../src/load/metrics/result.ts';
import type { LoadPlan } from '../../src/load/plan/plan.ts';
import type { PrioritySystem } from '../../src/load/priority/hold.ts';
import { type RunLoadOptions, runLoad } from '../../src/load/run-load.ts';
import { checked, loadPlan, loadTarget, measuredValue, percentileOf, serveHttp } from './support.ts';

/** For plans at normal priority: whoever sets one fails. */
function noSystem(): PrioritySystem {
  const never = () => Promise.reject(new Error('nobody asked for a priority'));
  return { run: never, read: never, userId: 0 };
}

function run(plan: LoadPlan, options: Partial<RunLoadOptions> = {}): Promise<LoadResult> {
  const signal = new AbortController().signal;
  return runLoad(checked(plan), {
    signal,
    onProgress: () => undefined,
    calibrate: false,
    system: noSystem(),
    ...options,
  });
}

describe('runLoad', () => {
  it('answers a full result and tells its progress, phase by phase', async () => {
    await using server = await serveHttp((_request, response) => void response.end('ok'));
    const progress: LoadProgress[] = [];
    const targets = [loadTarget(server.origin), loadTarget(server.origin, { name: 'bar', host: 'bar.localhost' })];
    const plan = loadPlan(targets, {
      arrival: 'poisson',
      requests: 200,
      ratePerSecond: 200,
      warmup: { requests: 20, durationMs: 0 },
    });
    const result = await run(plan, { calibrate: true, onProgress: (step) => progress.push(step) });

    expect(result.total).toMatchObject({
      requests: 200,
      sent: 200,
      ok: 200,
      failures: 0,
      notSent: 0,
      bytesReceived: { kind: 'measured', value: 400 },
      errors: [],
    });
    expect(measuredValue(result.total.success)).toEqual({
      rate: 1,
      interval: { low: expect.closeTo(0.981, 3), high: 1 },
    });
    expect(result.targets.map(({ name }) => name)).toEqual(['foo', 'bar']);
    expect(result.warmup).toMatchObject({ requests: 20, failures: 0 });
    expect(result).toMatchObject({ engine: { name: 'builtin' }, cancelled: false, engineThresholds: [] });
    expect(result.plan).not.toHaveProperty('targets');
    expect(result.plan.seed).toBe('seed');
    expect(result.window.endedAt).toBeGreaterThan(result.window.startedAt);
    expect(result.total.throughputPerSecond).toBeCloseTo(
      200_000 / (result.window.endedAt - result.window.startedAt),
      0,
    );
    expect(result.generator.offeredPerSecond).toBeGreaterThan(100);
    expect(measuredValue(result.generator.generatorCpuSeconds)).toBeGreaterThan(0);
    expect(measuredValue(result.generator.floor).maxRatePerSecond).toBeGreaterThan(100);
    // It travels through report.json.
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);

    expect(new Set(progress.map(({ phase }) => phase))).toEqual(new Set(['calibration', 'warm-up', 'measuring']));
    expect(progress.at(-1)).toMatchObject({ phase: 'measuring', sent: 200, ok: 200, failed: 0, totalMs: 1000 });
  });

  it('hears a cancel that comes while it is starting', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const cancel = new AbortController();
    const startedAt = performance.now();
    const running = run(loadPlan([loadTarget(server.origin)], { requests: 2000, ratePerSecond: 200 }), {
      calibrate: true,
      signal: cancel.signal,
    });
    cancel.abort();
    expect(await running).toMatchObject({ cancelled: true, total: { requests: 0 } });
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('stops within a second of a cancel and answers what was measured', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const cancel = new AbortController();
    let cancelledAt = Number.POSITIVE_INFINITY;
    const onProgress = ({ phase, ok }: LoadProgress): void => {
      if (phase !== 'measuring' || ok === 0 || cancel.signal.aborted) return;
      cancelledAt = performance.now();
      cancel.abort();
    };
    const result = await run(loadPlan([loadTarget(server.origin)], { durationMs: 30_000, ratePerSecond: 50 }), {
      signal: cancel.signal,
      onProgress,
    });
    expect(performance.now() - cancelledAt).toBeLessThan(1000);
    expect(result.cancelled).toBe(true);
    expect(result.total.ok).toBeGreaterThan(0);
    expect(result.total.requests).toBeLessThan(1000);
  });

  it('does not start when it was cancelled before', async () => {
    await expect(
      run(loadPlan([loadTarget('http://127.0.0.1:9')], { requests: 1 }), { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('sees a stall of the service as the requests due in it did', async () => {
    const stall = new Int32Array(new SharedArrayBuffer(4));
    let served = 0;
    await using server = await serveHttp((_request, response) => {
      served += 1;
      // Once, in the middle of the run, nobody is served for 300 ms.
      if (served === 200) Atomics.wait(stall, 0, 0, 300);
      response.end();
    });
    const plan = loadPlan([loadTarget(server.origin)], { requests: 400, ratePerSecond: 200, connections: 100 });
    const { total } = await run(plan);
    // 60 of 400 requests were due during the stall and waited from 300 down to 0 ms: the slowest 15 %, evenly spread.
    expect(total.ok).toBe(400);
    expect(percentileOf(total.latency, 90)).toBeGreaterThan(70);
    expect(percentileOf(total.latency, 95)).toBeGreaterThan(160);
    expect(percentileOf(total.latency, 99)).toBeGreaterThan(240);
    expect(measuredValue(total.latency).maxMs).toBeGreaterThan(290);
    // And only those.
    expect(percentileOf(total.latency, 50)).toBeLessThan(percentileOf(total.latency, 95) / 2);
  });
});
