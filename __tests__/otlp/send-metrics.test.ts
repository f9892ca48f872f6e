import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { OtlpReceiver } from '../../src/inputs/read-otlp.ts';
import { type MetricsToSend, sendMetrics } from '../../src/otlp/send-metrics.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { publicReport } from '../../src/report/build.ts';
import { fakeIo } from '../support/fake-io.ts';
import { otlpProblems } from '../support/otlp-contract.ts';
import { sampleReport } from '../support/sample-report.ts';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const started: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

/** A receiver on loopback. */
async function receiver(answer: (response: ServerResponse) => void): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method, url, headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(parts).toString('utf8') });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  started.push({
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen };
}

const json =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

function toSend(to: OtlpReceiver, change: Partial<MetricsToSend> = {}): MetricsToSend {
  return {
    report: publicReport(sampleReport(), createRedactor()),
    context: { serverUrl: 'https://github.com', repository: 'octo-org/shop' },
    receiver: to,
    ...change,
  };
}

async function send(answer: (response: ServerResponse) => void, change: Partial<MetricsToSend> = {}) {
  const { url, seen } = await receiver(answer);
  const io = fakeIo(() => undefined);
  const to = { url: `${url}/otlp/v1/metrics?key=SECRET`, headers: { authorization: 'Bearer abc' } };
  return { result: await sendMetrics(io, toSend(to, change)), seen, host: new URL(url).host, lines: io.lines };
}

describe('sendMetrics', () => {
  it('posts one request of OTLP, with the headers', async () => {
    const { result, seen, lines } = await send(json(200, '{}'));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/otlp/v1/metrics?key=SECRET',
      headers: {
        authorization: 'Bearer abc',
        'content-type': 'application/json',
        'user-agent': 'kind-loadtest-action',
      },
    });
    const body = JSON.parse(seen[0]?.body ?? '');
    expect(otlpProblems(body)).toEqual([]);
    expect(result).toEqual({ kind: 'measured', value: { points: expect.any(Number) } });
    expect(lines).toEqual([]);
  });

  it.each([
    ['an empty answer', json(200, '')],
    ['one in protobuf', json(200, '\u0000\u0001')],
    ['one without a partial success', json(200, '{"partialSuccess":{}}')],
    ['another status of success', json(202, '{}')],
  ])('takes %s for success', async (_, answer) => {
    const { result } = await send(answer);
    expect(result).toMatchObject({ kind: 'measured' });
    expect(result).not.toHaveProperty('value.warning');
  });

  it.each([
    [
      '{"partialSuccess":{"rejectedDataPoints":"3","errorMessage":"no\\nhistograms."}}',
      'rejected 3 figures: no histograms.',
    ],
    ['{"partialSuccess":{"rejectedDataPoints":1}}', 'rejected 1 figure.'],
    ['{"partialSuccess":{"rejectedDataPoints":"0","errorMessage":"slow down"}}', 'took the figures: slow down.'],
    ['{"partialSuccess":{"rejectedDataPoints":"many"}}', undefined],
  ])('says what was rejected: %s', async (body, expected) => {
    const { result, host } = await send(json(200, body));
    const warning = expected === undefined ? {} : { warning: `${host} ${expected}` };
    expect(result).toEqual({ kind: 'measured', value: { points: expect.any(Number), ...warning } });
  });

  it.each([
    [401, '{"message":"bad key"}', {}, 'it answered 401: {"message":"bad key"}.'],
    [503, '', {}, 'it answered 503.'],
    [400, 'a\r\n::error::b', {}, 'it answered 400: a ::error::b.'],
    [307, '', { location: 'http://127.0.0.1:1/' }, 'it answered 307. Redirects are not followed.'],
  ])('says in one sentence what a receiver answers with %d', async (status, body, headers, expected) => {
    const { result, seen, host } = await send(json(status, body, headers));
    expect(result).toEqual({ kind: 'not-measured', reason: `The figures were not sent to ${host}: ${expected}` });
    expect(seen).toHaveLength(1);
  });

  it('reads no more of an answer than it needs', async () => {
    let written = 0;
    const { result } = await send((response) => {
      response.writeHead(500);
      const more = () => {
        while (written < 200e6 && response.write(Buffer.alloc(65_536, 'x'))) written += 65_536;
        if (written >= 200e6) response.end();
      };
      response.on('drain', more);
      more();
    });
    expect(result).toMatchObject({ reason: expect.stringMatching(/it answered 500: x{199}…\.$/) });
    expect(written).toBeLessThan(100e6);
  });

  it('gives up at its deadline', async () => {
    const { result, host } = await send(() => undefined, { deadlineMs: 100 });
    expect(result).toEqual({
      kind: 'not-measured',
      reason: `The figures were not sent to ${host}: it did not answer within 0.1 s.`,
    });
  });

  it('says when nothing listens, without the keys of the address', async () => {
    const to = { url: 'http://127.0.0.1:1/v1/metrics?key=SECRET', headers: {} };
    const result = await sendMetrics(
      fakeIo(() => undefined),
      toSend(to),
    );
    expect(result).toMatchObject({ reason: expect.stringContaining('The figures were not sent to 127.0.0.1:1: ') });
    expect(JSON.stringify(result)).not.toContain('SECRET');
  });

  it('rejects when the job is cancelled', async () => {
    const io = { ...fakeIo(() => undefined), signal: AbortSignal.abort(new Error('cancelled')) };
    const to = { url: 'http://127.0.0.1:1/v1/metrics', headers: {} };
    await expect(sendMetrics(io, toSend(to))).rejects.toThrow('cancelled');
  });

  it('warns of headers that would cross a network in plain text', async () => {
    const io = fakeIo(() => undefined);
    const to = { url: 'http://otlp.invalid/v1/metrics', headers: { 'api-key': 'x' } };
    await sendMetrics(io, toSend(to, { deadlineMs: 100 }));
    expect(io.lines).toEqual([
      '`otlp-headers` are sent to otlp.invalid over plain http, where others can read them; use https.',
    ]);
  });
});
