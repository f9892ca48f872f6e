import { describe, expect, it } from 'vitest';
import { checkBody, checkHead, checkLatency } from '../../../src/load/generator/check-response.ts';
import type { Expectation } from '../../../src/load/plan/plan.ts';

const headers = (fields: Readonly<Record<string, readonly string[]>>) => ({
  values: (name: string) => fields[name] ?? [],
});
const success: Expectation = { status: [{ from: 200, to: 399 }] };

describe('checkHead', () => {
  it('accepts the ends of a status range', () => {
    expect(checkHead(success, 200, headers({}))).toBeNull();
    expect(checkHead(success, 399, headers({}))).toBeNull();
  });

  it('names the status that was not expected', () => {
    expect(checkHead(success, 404, headers({}))).toEqual({ class: 'http-4xx', message: 'HTTP 404' });
    expect(checkHead({ status: [{ from: 404, to: 404 }] }, 200, headers({}))).toEqual({
      class: 'assertion',
      message: 'HTTP 200',
    });
  });

  it('accepts a 404 that was asked for', () => {
    expect(
      checkHead(
        {
          status: [
            { from: 200, to: 299 },
            { from: 404, to: 404 },
          ],
        },
        404,
        headers({}),
      ),
    ).toBeNull();
  });

  it('finds a header among several of its name', () => {
    const expectation = { ...success, header: { name: 'x-cache', value: 'HIT' } };
    expect(checkHead(expectation, 200, headers({ 'x-cache': ['HIT'] }))).toBeNull();
    expect(checkHead(expectation, 200, headers({ 'x-cache': ['MISS', 'HIT'] }))).toBeNull();
    expect(checkHead(expectation, 200, headers({ 'x-cache': ['MISS'] }))?.message).toBe(
      'header x-cache was to be "HIT" and it was "MISS"',
    );
    expect(checkHead(expectation, 200, headers({}))?.message).toContain('it was missing');
  });
});

describe('checkBody', () => {
  const whole = (text: string) => ({ text: () => text, isWhole: true });
  const cut = { text: () => 'foo', isWhole: false };

  it('says of a body that was cut off that more of it was not looked at', () => {
    expect(checkBody({ ...success, bodyContains: 'oo' }, cut)).toBeNull();
    for (const expect_ of [{ bodyContains: 'bar' }, { bodyEquals: 'foo' }])
      expect(checkBody({ ...success, ...expect_ }, cut)?.message).toMatch(
        /more than the 1048576 bytes that are looked at$/,
      );
  });

  it('compares and searches', () => {
    expect(checkBody({ ...success, bodyEquals: 'foo' }, whole('foo'))).toBeNull();
    expect(checkBody({ ...success, bodyEquals: 'foo' }, whole('foo\n'))?.class).toBe('assertion');
    expect(checkBody({ ...success, bodyContains: 'oo' }, whole('foo'))).toBeNull();
    expect(checkBody({ ...success, bodyContains: 'bar' }, whole('foo'))?.message).toBe(
      'body was to contain "bar" and was "foo"',
    );
  });

  it('quotes the beginning of a long body only', () => {
    expect(checkBody({ ...success, bodyContains: 'bar' }, whole('x'.repeat(10_000)))?.message.length).toBeLessThan(120);
  });
});

describe('checkLatency', () => {
  it('fails what came later than allowed', () => {
    const expectation = { ...success, maxLatencyMs: 100 };
    expect(checkLatency(expectation, 100)).toBeNull();
    expect(checkLatency(expectation, 100.5)).toEqual({
      class: 'assertion',
      message: 'answered after 100.5 ms, later than 100 ms',
    });
    expect(checkLatency(success, 1e9)).toBeNull();
  });
});

describe('an expected content-type', () => {
  const seen = (
    value: string,
    expected: { readonly value: string; readonly isWhole?: boolean },
    name = 'content-type',
  ) => checkHead({ status: [{ from: 200, to: 200 }], header: { name, ...expected } }, 200, { values: () => [value] });

  it('is a media type, whatever its parameters and capitals', () => {
    expect(seen('Application/JSON; charset=utf-8', { value: 'application/json' })).toBeNull();
    expect(seen('application/problem+json', { value: 'application/json' })).not.toBeNull();
  });

  it('is all of it when it has parameters, or is quoted', () => {
    expect(seen('text/html; charset=utf-8', { value: 'text/html; charset=utf-8' })).toBeNull();
    expect(seen('text/html; charset=utf-8', { value: 'text/html; charset=latin1' })).not.toBeNull();
    expect(seen('text/html; charset=utf-8', { value: 'text/html', isWhole: true })).not.toBeNull();
  });

  it('is the only field of which a part is enough', () => {
    expect(seen('a; b', { value: 'a' }, 'x-a')).not.toBeNull();
  });
});
