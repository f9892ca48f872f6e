/** Compressed answers, decoded before something is looked for in them. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodedBody } from '../../../src/load/generator/decoded-body.ts';
import type { Expectation } from '../../../src/load/plan/plan.ts';
import { checkTargets } from '../../../src/platforms/contract/check-targets.ts';
import { fakeIo } from '../../support/fake-io.ts';
import { checked, loadPlan, loadTarget, measureHere, serveHttp } from '../support.ts';

const TEXT = Buffer.from('{"basket": "ä"}');
const EXPECT = { status: [{ from: 200, to: 200 }], bodyContains: '"ä"' };

const CODINGS = [
  ['gzip', gzipSync(TEXT)],
  ['x-gzip', gzipSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['deflate', deflateRawSync(TEXT)],
  ['br', brotliCompressSync(TEXT)],
  ['zstd', zstdCompressSync(TEXT)],
  ['GZIP, br', brotliCompressSync(gzipSync(TEXT))],
  ['identity', TEXT],
] as const;

async function totalOf(
  body: Buffer,
  coding: string,
  headers: Readonly<Record<string, string>>,
  expectation: Expectation = EXPECT,
) {
  await using server = await serveHttp(
    (_request, response) => void response.writeHead(200, { 'content-encoding': coding }).end(body),
  );
  const target = loadTarget(server.origin, { headers, expect: expectation });
  return (await measureHere(loadPlan([target], { requests: 3 }))).recorded.total;
}

describe('a compressed answer', () => {
  it.each(CODINGS)('in %s is decoded when it was asked for', async (coding, body) => {
    expect(await totalOf(body, coding, { 'Accept-Encoding': 'gzip, br' })).toMatchObject({ ok: 3, errors: [] });
  });

  it('is looked at as it came when it was not asked for', async () => {
    expect(await totalOf(gzipSync(TEXT), 'gzip', {})).toMatchObject({
      ok: 0,
      errors: [{ class: 'assertion', count: 3 }],
    });
  });

  it.each([
    ['gzip', TEXT, 'the gzip body could not be decoded: incorrect header check'],
    ['compress', TEXT, 'the body is in the unknown encoding "compress"'],
    ['constructor', TEXT, 'the body is in the unknown encoding "constructor"'],
    ['gzip', gzipSync(TEXT).subarray(0, 20), 'the gzip body could not be decoded: unexpected end of file'],
    [
      'gzip',
      gzipSync(Buffer.alloc(2_000_000)),
      'the gzip body could not be decoded: it is longer than the 1048576 bytes that are looked at',
    ],
  ])('in %s that can not be decoded fails, and says why', async (coding, body, message) => {
    const { errors } = await totalOf(body, coding, { 'accept-encoding': 'gzip' });
    expect(errors).toMatchObject([{ class: 'parse', count: 3, examples: [{ message }] }]);
  });

  it('of which nothing is expected is not decoded', async () => {
    const status = { status: [{ from: 200, to: 200 }] };
    expect(await totalOf(TEXT, 'gzip', { 'accept-encoding': 'gzip' }, status)).toMatchObject({ ok: 3, errors: [] });
    await using server = await serveHttp(
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(),
    );
    const target = loadTarget(server.origin, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    const io = fakeIo(() => undefined);
    await expect(checkTargets(io, checked(loadPlan([target], { requests: 1 })), '')).resolves.toHaveLength(1);
  });

  it('counts with the bytes that came', async () => {
    const body = gzipSync(Buffer.alloc(100_000, 'a'));
    const { bytesReceived } = await totalOf(
      body,
      'gzip',
      { 'accept-encoding': 'gzip' },
      { ...EXPECT, bodyContains: 'aa' },
    );
    expect(bytesReceived).toEqual({ kind: 'measured', value: 3 * body.length });
  });

  it('of no coding is itself', () => expect(decodedBody(TEXT, ['', 'identity'])).toEqual(TEXT));
});
