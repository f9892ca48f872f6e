import { deflateSync } from 'node:zlib';
import { decodeFromCompressedBase64 } from 'hdr-histogram-js';
import { describe, expect, it } from 'vitest';
import { nearestRank } from '../../../src/lib/statistics.ts';
import { DurationHistogram, EMPTY, mergeEncoded } from '../../../src/load/metrics/histogram.ts';
import { randomStream } from '../../../src/load/plan/random.ts';
import { measuredValue } from '../support.ts';

function filled(values: readonly number[]): DurationHistogram {
  const histogram = new DurationHistogram(3);
  for (const value of values) histogram.record(value);
  return histogram;
}

describe('DurationHistogram', () => {
  it('keeps count, mean, minimum and maximum exactly', () => {
    const { count, avgMs, minMs, maxMs } = measuredValue(filled([1.2345, 70_000.4321, 3]).distribution('nothing'));
    expect({ count, minMs, maxMs }).toEqual({ count: 3, minMs: 1.2345, maxMs: 70_000.4321 });
    expect(avgMs).toBeCloseTo((1.2345 + 70_000.4321 + 3) / 3, 9);
  });

  it('finds every percentile within a thousandth of the sorted samples, from microseconds to minutes', () => {
    const random = randomStream('histogram', 'values');
    const values = Array.from({ length: 20_000 }, () => 0.05 * Math.exp(random.next() * 14));
    const histogram = filled(values);
    const sorted = [...values].sort((first, second) => first - second);
    for (const percentile of [1, 10, 50, 90, 99, 99.9, 100]) {
      const exact = sorted[nearestRank(sorted.length, percentile) - 1] ?? Number.NaN;
      const found = histogram.percentile(percentile) ?? Number.NaN;
      expect(Math.abs(found - exact)).toBeLessThanOrEqual(exact * 0.001 + 0.001);
    }
  });

  it('is the same when parts of different range are added', () => {
    const small = filled([0.1, 0.2, 0.3]);
    const large = filled([10, 30_000]);
    small.add(large);
    expect(small.distribution('nothing')).toEqual(filled([0.1, 0.2, 0.3, 10, 30_000]).distribution('nothing'));
  });

  it('is empty again after a reset', () => {
    const histogram = filled([5, 6]);
    histogram.reset();
    expect(histogram.distribution('nothing came')).toEqual({ kind: 'not-measured', reason: 'nothing came' });
    histogram.record(2);
    expect(measuredValue(histogram.distribution('nothing')).maxMs).toBe(2);
  });

  it('gives p99 of 200 samples without an interval and marked', () => {
    const p99 = measuredValue(
      filled(Array.from({ length: 200 }, (_, index) => index + 1)).distribution('nothing'),
    ).percentiles.find(({ percentile }) => percentile === 99);
    expect(p99).toEqual({ percentile: 99, valueMs: expect.closeTo(198, 0), tooFewSamples: true });
  });

  it('bounds the median of 100 samples by the 40th and the 61st', () => {
    const p50 = measuredValue(filled(Array.from({ length: 100 }, (_, index) => index + 1)).distribution('nothing'))
      .percentiles[0];
    expect(p50?.interval?.low).toBeCloseTo(40, 0);
    expect(p50?.interval?.high).toBeCloseTo(61, 0);
    expect(p50?.tooFewSamples).toBe(false);
  });

  it('takes a duration below zero, as two clock readings may give, for zero', () => {
    expect(measuredValue(filled([-0.001]).distribution('nothing')).minMs).toBe(0);
  });

  it('is the same after encoding and decoding, and encodes to the same text again', () => {
    const histogram = filled([0, 0.0001, 1.5, 1.5, 12_345.6789, 600_000]);
    const encoded = histogram.encode();
    const decoded = DurationHistogram.decode(encoded);
    expect(decoded.distribution('nothing')).toEqual(histogram.distribution('nothing'));
    expect(decoded.encode()).toEqual(encoded);
    expect(DurationHistogram.decode(new DurationHistogram(3).encode()).count).toBe(0);
  });

  it('is read by HdrHistogram itself', () => {
    const encoded = filled([1, 2, 3, 4]).encode();
    const read = decodeFromCompressedBase64(encoded.histogram);
    expect([read.totalCount, read.numberOfSignificantValueDigits]).toEqual([4, 3]);
    expect(read.getValueAtPercentile(50) / 20_000).toBeCloseTo(1, 2);
  });

  it('is the same in its sparse form', () => {
    const histogram = new DurationHistogram(2);
    for (const value of [0, 0.2, 0.2, 90_000]) histogram.record(value);
    const sparse = histogram.toSparse();
    const copy = new DurationHistogram(2);
    if (sparse !== null) copy.addSparse(sparse);
    expect(copy.encode()).toEqual(histogram.encode());
  });

  it('merges encoded parts, empty ones too', () => {
    const [small, large] = [filled([0.1, 0.2]).encode(), filled([30_000]).encode()];
    expect(mergeEncoded(small, large)).toEqual(filled([0.1, 0.2, 30_000]).encode());
    expect(mergeEncoded(large, small)).toEqual(mergeEncoded(small, large));
    expect(mergeEncoded(EMPTY, large)).toEqual(large);
    expect(mergeEncoded(large, EMPTY)).toEqual(large);
  });

  it.each([
    ['no base64', '!!!'],
    ['another form', Buffer.alloc(40).toString('base64')],
    ['too much', 'A'.repeat(1_000_001)],
    ['a range that would only take memory', rangeOf(2n ** 60n)],
    // -2^49 as ZigZag LEB128: without the check it is looked at cell by cell, for weeks.
    ['more cells without samples than there are', rangeOf(2n ** 44n, [...Array<number>(7).fill(0xff), 0x01])],
    ['one cell too many', rangeOf(2n ** 44n - 1n, Array<number>(35_841).fill(2))],
    ['a length that is not its own', rangeOf(2n ** 44n, [2], 2 ** 31 - 1)],
  ])('refuses %s', (_what, histogram) => {
    expect(() => DurationHistogram.decode({ count: 1, sum: 1, min: 1, max: 1, histogram })).toThrow();
  });

  it('takes as many counts as its range has room for', () => {
    const histogram = rangeOf(2n ** 44n - 1n, Array<number>(35_840).fill(2));
    expect(DurationHistogram.decode({ count: 1, sum: 1, min: 1, max: 1, histogram }).count).toBe(35_840);
  });
});

/** A histogram that says it holds values up to `highest`, with these bytes for its counts. */
function rangeOf(highest: bigint, counts: readonly number[] = [], length = counts.length): string {
  const plain = Buffer.concat([Buffer.alloc(40), Buffer.from(counts)]);
  plain.writeInt32BE(0x1c849313, 0);
  plain.writeInt32BE(length, 4);
  plain.writeInt32BE(3, 12);
  plain.writeBigInt64BE(1n, 16);
  plain.writeBigInt64BE(highest, 24);
  const head = Buffer.alloc(8);
  head.writeInt32BE(0x1c849314, 0);
  return Buffer.concat([head, deflateSync(plain)]).toString('base64');
}
