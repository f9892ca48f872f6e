/** Which single requests are kept, held against sorting all of them. */
import { describe, expect, it } from 'vitest';
import { LoadRecorder } from '../../../src/load/metrics/recorder.ts';
import type { RequestResult } from '../../../src/load/metrics/request-result.ts';
import { MOST_SAMPLES, mergeSamples, type RequestSample } from '../../../src/load/metrics/request-samples.ts';
import { mergeSnapshots } from '../../../src/load/metrics/snapshot.ts';
import { type RandomStream, randomStream } from '../../../src/load/plan/random.ts';

const OK: RequestResult = {
  ending: 'answered',
  failure: null,
  latencyMs: 1,
  serviceMs: 1,
  latenessMs: 0,
  sentAtMs: 0,
  endedAtMs: 1,
  bytes: 2,
  number: 0,
  dueAtMs: 0,
  status: 200,
  answer: null,
};

function recorderOf(...names: readonly (string | null)[]): LoadRecorder {
  const recorder = new LoadRecorder();
  for (const target of names) recorder.target({ target, host: 'foo.localhost' });
  return recorder;
}

/** Requests as they end: some late, so that they do not end in the order in which they were due. */
function requests(random: RandomStream, length: number): readonly RequestResult[] {
  return Array.from({ length }, (_, number) => {
    const latencyMs = Math.floor(random.next() * 2000) / 7;
    const failure = random.next() < 0.4 ? ({ class: 'http-5xx', message: 'HTTP 500' } as const) : null;
    const status = failure === null ? 200 : 500;
    return { ...OK, number, dueAtMs: number / 3, endedAtMs: number / 3 + latencyMs, latencyMs, failure, status };
  }).sort((left, right) => left.endedAtMs - right.endedAtMs);
}

const toMicrosecond = (ms: number) => Math.round(ms * 1000) / 1000;

describe('the kept requests', () => {
  it.each([1, 2, 3])('are the slowest that were ok and the first that failed (seed %i)', (seed) => {
    const all = requests(randomStream(`kept ${seed}`, 'requests'), 2_000);
    const recorder = recorderOf('foo');
    for (const result of all) recorder.record(0, result);
    const { samples } = recorder.snapshot();
    const ok = all
      .filter(({ failure }) => failure === null)
      .sort((left, right) => right.latencyMs - left.latencyMs || left.number - right.number);
    const failed = all.filter(({ failure }) => failure !== null).sort((left, right) => left.dueAtMs - right.dueAtMs);
    expect(samples.slowest).toEqual(
      ok.slice(0, MOST_SAMPLES).map(({ number, dueAtMs, latencyMs }) => ({
        number,
        target: 'foo',
        dueMs: toMicrosecond(dueAtMs),
        latencyMs: toMicrosecond(latencyMs),
        status: 200,
      })),
    );
    expect(samples.failed).toHaveLength(1);
    expect(samples.failed[0]?.requests.map(({ number }) => number)).toEqual(
      failed.slice(0, MOST_SAMPLES).map(({ number }) => number),
    );
  });

  it('are the last ones of a service that falls back further and further', () => {
    const recorder = recorderOf('foo');
    for (let number = 0; number < 1_000; number += 1) recorder.record(0, { ...OK, number, latencyMs: number });
    const numbers = recorder.snapshot().samples.slowest.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: MOST_SAMPLES }, (_, index) => 999 - index));
  });

  it('say what is known of each, and nothing else', () => {
    const recorder = recorderOf('foo', null);
    const broken = { class: 'reset', message: 'ECONNRESET' } as const;
    const wrong = { class: 'http-5xx', message: 'HTTP 503' } as const;
    const answer = { text: () => 'overloaded' };
    recorder.record(0, { ...OK, ending: 'broken', failure: broken, status: 0, number: 3, dueAtMs: 12.00049 });
    recorder.record(0, { ...OK, failure: wrong, status: 503, answer, number: Number.NaN, latencyMs: 4 });
    recorder.record(0, { ...OK, number: Number.NaN, status: 0 });
    recorder.record(1, { ...OK, failure: { class: 'not-sent', message: 'no VU' } });
    expect(recorder.snapshot().samples).toEqual({
      slowest: [{ target: 'foo', dueMs: 0, latencyMs: 1 }],
      failed: [
        {
          class: 'http-5xx',
          requests: [{ target: 'foo', dueMs: 0, latencyMs: 4, status: 503, failure: wrong, answer: 'overloaded' }],
        },
        { class: 'reset', requests: [{ number: 3, target: 'foo', dueMs: 12, failure: broken }] },
      ],
    });
  });

  it('are read of an answer only when they are kept', () => {
    const recorder = recorderOf('foo');
    let read = 0;
    const answer = {
      text() {
        read += 1;
        return 'not found';
      },
    };
    const failure = { class: 'http-4xx', message: 'HTTP 404' } as const;
    for (let number = 0; number < 500; number += 1)
      recorder.record(0, { ...OK, failure, answer, number, dueAtMs: number, status: 404 });
    expect(read).toBe(MOST_SAMPLES);
  });
});

describe('mergeSamples', () => {
  const sample = (target: string, latencyMs: number): RequestSample => ({ number: 1, target, dueMs: 5, latencyMs });

  it('orders by target what is equally slow, and keeps classes apart', () => {
    const failed = { ...sample('a', 1), failure: { class: 'reset', message: 'x' } } as const;
    const one = {
      slowest: [sample('b', 9), sample('c', 2)],
      failed: [{ class: 'reset', requests: [failed] }],
    } as const;
    const other = { slowest: [sample('a', 9)], failed: [{ class: 'dns', requests: [failed] }] } as const;
    const merged = mergeSamples(one, other);
    expect(merged.slowest.map(({ target }) => target)).toEqual(['a', 'b', 'c']);
    expect(merged.failed.map((group) => group.class)).toEqual(['dns', 'reset']);
    expect(mergeSamples(other, one)).toEqual(merged);
  });

  it('knows nothing of the whole when a part does not tell', () => {
    const recorder = recorderOf('foo');
    recorder.record(0, OK);
    const told = { version: 1, window: { startedAt: 0, endedAt: 1 }, ...recorder.snapshot(), evidence: {} } as const;
    const { samples: _left, ...untold } = told;
    expect(mergeSnapshots([told, untold])).not.toHaveProperty('samples');
    expect(mergeSnapshots([told, told]).samples?.slowest).toHaveLength(2);
  });
});
