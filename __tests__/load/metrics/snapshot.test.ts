import { describe, expect, it } from 'vitest';
import type { ErrorClass } from '../../../src/lib/error-classes.ts';
import { measured } from '../../../src/lib/measured.ts';
import { DurationHistogram } from '../../../src/load/metrics/histogram.ts';
import { LoadRecorder } from '../../../src/load/metrics/recorder.ts';
import type { RequestResult } from '../../../src/load/metrics/request-result.ts';
import { MOST_SAMPLES } from '../../../src/load/metrics/request-samples.ts';
import { type LoadSnapshot, mergeSnapshots, type TargetKey } from '../../../src/load/metrics/snapshot.ts';
import { summarize } from '../../../src/load/metrics/summarize.ts';
import { type RandomStream, randomStream } from '../../../src/load/plan/random.ts';

const TARGETS: readonly TargetKey[] = [
  { target: 'cart', host: 'shop.localhost', arm: 'base' },
  { target: 'cart', host: 'shop.localhost', arm: 'head' },
  { target: 'search', host: 'shop.localhost' },
];
const CLASSES: readonly ErrorClass[] = ['http-5xx', 'timeout', 'reset', 'not-sent'];
const WINDOW = { startedAt: 1_000_000, endedAt: 1_030_000 };

interface Recorded {
  readonly target: number;
  readonly result: RequestResult;
}

/** A run of requests in the order of their ends. */
function run(random: RandomStream, length: number): readonly Recorded[] {
  let endedAtMs = 0;
  return Array.from({ length }, () => {
    endedAtMs += random.next() * 60;
    return { target: Math.floor(random.next() * TARGETS.length), result: resultAt(endedAtMs, random) };
  });
}

function resultAt(endedAtMs: number, random: RandomStream): RequestResult {
  // Some are equal, and some are so when they are rounded.
  const drawnMs = 0.02 * Math.exp(random.next() * 12);
  const latencyMs = random.next() < 0.2 ? 4000 + Math.floor(random.next() * 5) / 5000 : drawnMs;
  const failed = random.next() < 0.2;
  const errorClass = CLASSES[Math.floor(random.next() * CLASSES.length)] ?? 'other';
  const times = {
    latencyMs,
    serviceMs: latencyMs * 0.9,
    latenessMs: latencyMs * 0.1,
    sentAtMs: Math.max(0, endedAtMs - latencyMs),
    endedAtMs,
    // Few values, so that many are equal.
    number: Math.floor(random.next() * 400),
    dueAtMs: Math.floor(random.next() * 300) / 10,
    answer: null,
  };
  if (!failed)
    return { ending: 'answered', failure: null, ...times, status: 200, bytes: Math.floor(random.next() * 5000) };
  const failure = { class: errorClass, message: `failed in way ${Math.floor(random.next() * 6)}` };
  const ending = errorClass === 'reset' ? 'broken' : errorClass === 'timeout' ? 'expired' : 'answered';
  return { ending, failure, ...times, status: ending === 'answered' ? 500 : 0, bytes: 0 };
}

/** What a worker has recorded of its share, with its own evidence. */
function snapshotOf(requests: readonly Recorded[]): LoadSnapshot {
  const recorder = new LoadRecorder();
  for (const key of TARGETS) recorder.target(key);
  const pacing = new DurationHistogram(3);
  for (const { target, result } of requests) {
    recorder.record(target, result);
    pacing.record(result.latenessMs);
  }
  const schedule = { due: requests.length, sentInTime: requests.length, lengthMs: 30_000, pacing: pacing.encode() };
  const loop = { delay: pacing.encode(), heldUpMs: requests.length, lengthMs: requests.length * 2 };
  return { version: 1, window: WINDOW, ...recorder.snapshot(), evidence: { schedule, loop } };
}

/** The requests dealt out to some workers, each keeping the order. */
function dealt(requests: readonly Recorded[], workers: number, random: RandomStream): readonly (readonly Recorded[])[] {
  const shares: Recorded[][] = Array.from({ length: workers }, () => []);
  for (const request of requests) shares[Math.floor(random.next() * workers)]?.push(request);
  return shares;
}

/** Merges in a random order and grouping, each part sent as text in between. */
function mergedInAnyOrder(snapshots: readonly LoadSnapshot[], random: RandomStream): LoadSnapshot {
  const parts = [...snapshots];
  while (parts.length > 1) {
    const group = Array.from({ length: Math.min(parts.length, 2 + Math.floor(random.next() * 2)) }, () => {
      const [part] = parts.splice(Math.floor(random.next() * parts.length), 1);
      if (part === undefined) throw new Error('there is no part left');
      return part;
    });
    parts.push(JSON.parse(JSON.stringify(mergeSnapshots(group))));
  }
  return mergeSnapshots(parts);
}

describe('mergeSnapshots', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'gives the same summary for any parts in any order (seed %i)',
    (seed) => {
      const random = randomStream(`snapshot ${seed}`, 'parts');
      const requests = run(random, 1_000);
      const whole = mergeSnapshots([snapshotOf(requests), snapshotOf([])]);
      const parts = dealt(requests, 1 + Math.floor(random.next() * 6), random).map(snapshotOf);
      const merged = mergedInAnyOrder([...parts, snapshotOf([])], random);
      expect(merged).toEqual(whole);
      expect(whole.samples?.slowest).toHaveLength(MOST_SAMPLES);
      expect(summarize(merged)).toEqual(summarize(whole));
      expect(summarize(whole)).toEqual(summarize(snapshotOf(requests)));
    },
  );

  it('keeps the arms of a target apart', () => {
    const requests = run(randomStream('arms', 'parts'), 300);
    const { targets } = mergeSnapshots([snapshotOf(requests), snapshotOf(requests)]);
    expect(targets.map(({ target, arm }) => [target, arm])).toEqual([
      ['cart', 'base'],
      ['cart', 'head'],
      ['search', undefined],
    ]);
    const base = requests.filter(({ target }) => target === 0);
    expect(targets[0]).toMatchObject({ requests: 2 * base.length });
  });

  it('spans the windows of its parts', () => {
    const snapshot = snapshotOf([]);
    const later = { ...snapshot, window: { startedAt: 1_010_000, endedAt: 1_050_000 } };
    expect(mergeSnapshots([later, snapshot]).window).toEqual({ startedAt: 1_000_000, endedAt: 1_050_000 });
  });

  it('knows no more than each of its parts', () => {
    const snapshot = snapshotOf([]);
    const host = { busy: measured(0.5), steal: measured(0), pressure: measured([]) };
    const { evidence } = mergeSnapshots([{ ...snapshot, evidence: { host } }, snapshot]);
    expect(evidence).toEqual({ host });
    expect(() => mergeSnapshots([])).toThrow('no snapshot');
  });
});

describe('summarize', () => {
  it('counts the examples of each target, the first three that differ', () => {
    const recorder = new LoadRecorder();
    for (const key of TARGETS) recorder.target(key);
    const failedAt = (endedAtMs: number, message: string): RequestResult => ({
      ...resultAt(endedAtMs, randomStream('examples', 'one')),
      ending: 'answered',
      failure: { class: 'http-5xx', message },
    });
    for (const [index, message] of ['first', 'first', 'second', 'third', 'fourth'].entries())
      recorder.record(2, failedAt(index, message));
    recorder.record(0, failedAt(10, 'first'));
    const { total } = summarize({ version: 1, window: WINDOW, ...recorder.snapshot(), evidence: {} });
    expect(total.errors).toMatchObject([
      {
        class: 'http-5xx',
        count: 6,
        examples: [
          { target: 'search', message: 'first' },
          { target: 'search', message: 'second' },
          { target: 'search', message: 'third' },
        ],
      },
    ]);
  });

  it('says why an engine does not tell a figure', () => {
    const { total } = summarize(snapshotOf([]), { lateness: 'nobody knows', bytes: 'nobody counts' });
    expect(total.lateness).toEqual({ kind: 'not-measured', reason: 'nobody knows' });
    expect(total.bytesReceived).toEqual({ kind: 'not-measured', reason: 'nobody counts' });
  });
});
