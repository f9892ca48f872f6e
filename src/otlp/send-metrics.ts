/** Sends the figures of a run to a receiver of OTLP over HTTP: one POST, which nothing depends on. */
import type { IncomingHttpHeaders } from 'node:http';
import { type OtlpReceiver, plainTextWarning } from '../inputs/read-otlp.ts';
import { messageOf } from '../lib/errors.ts';
import { at, numberAt, textAt } from '../lib/json.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { formatCounted } from '../lib/units.ts';
import type { PublicReport } from '../report/build.ts';
import { oneLine } from '../report/markdown-escape.ts';
import type { Io } from '../system/io.ts';
import { metricsRequest, type OtlpContext, pointsOf } from './metrics-request.ts';

const DEADLINE_MS = 10_000;
/** Of an answer; what is beyond it is not read. */
const MOST_ANSWER_BYTES = 64 * 1024;
/** Of an answer or an error, in characters. */
const LONGEST_QUOTE = 200;

export interface SentMetrics {
  /** Values that were sent. */
  readonly points: number;
  /** What the receiver said beside taking them: that it rejected some, or a hint. A sentence. */
  readonly warning?: string;
}

export interface MetricsToSend {
  readonly report: PublicReport;
  readonly context: OtlpContext;
  readonly receiver: OtlpReceiver;
  /** 10 s when left out. */
  readonly deadlineMs?: number;
}

/**
 * Posts the metrics. Not measured, with the reason, when the receiver does not take them; it is not asked again.
 * Rejects only on cancel. The receiver is the workflow's own choice, and redirects are not followed.
 */
export async function sendMetrics(
  io: Pick<Io, 'signal' | 'log'>,
  { report, context, receiver, deadlineMs = DEADLINE_MS }: MetricsToSend,
): Promise<Measured<SentMetrics>> {
  const warning = plainTextWarning(receiver);
  if (warning !== undefined) io.log.warning(warning);
  const request = metricsRequest(report, context);
  // Paths and queries of receivers hold keys.
  const failure = `The figures were not sent to ${new URL(receiver.url).host}`;
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    const signal = AbortSignal.any([io.signal, deadline]);
    const { status, text } = await post(receiver, JSON.stringify(request), signal);
    if (status >= 200 && status < 300)
      return measured({ points: pointsOf(request), ...partialWarning(text, receiver) });
    const hint = status >= 300 && status < 400 ? ' Redirects are not followed.' : '';
    return notMeasured(`${failure}: it answered ${status}${quoted(text)}.${hint}`);
  } catch (error) {
    io.signal.throwIfAborted();
    const seen = deadline.aborted ? `it did not answer within ${deadlineMs / 1000} s` : failureText(error);
    return notMeasured(`${failure}: ${seen}.`);
  }
}

async function post(
  { url, headers }: OtlpReceiver,
  body: string,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly text: string }> {
  // Loaded late: few runs need it. The agent goes by the proxy variables.
  const { EnvHttpProxyAgent, request } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent();
  const own: IncomingHttpHeaders = { 'content-type': 'application/json', 'user-agent': 'kind-loadtest-action' };
  try {
    const response = await request(url, { method: 'POST', dispatcher, signal, body, headers: { ...headers, ...own } });
    return { status: response.statusCode, text: await beginningOf(response.body) };
  } finally {
    await dispatcher.destroy();
  }
}

async function beginningOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the answer.
  for await (const part of body) {
    parts.push(part);
    bytes += part.length;
    if (bytes >= MOST_ANSWER_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, MOST_ANSWER_BYTES).toString('utf8');
}

/** A receiver may take a part only, and says how many values it rejected; with 0 it gives a hint. */
function partialWarning(text: string, { url }: OtlpReceiver): { readonly warning?: string } {
  const partial = at(parsed(text), 'partialSuccess');
  const rejected = Number(textAt(partial, 'rejectedDataPoints') ?? numberAt(partial, 'rejectedDataPoints') ?? 0);
  const message = textAt(partial, 'errorMessage') ?? '';
  if (message === '' && !(rejected > 0)) return {};
  const what = rejected > 0 ? `rejected ${formatCounted(rejected, 'figure')}` : 'took the figures';
  return { warning: `${new URL(url).host} ${what}${quoted(message)}.` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An empty answer, or one in protobuf: it took them.
    return undefined;
  }
}

function quoted(text: string): string {
  const line = oneLine(text, LONGEST_QUOTE).replace(/\.$/, '');
  return line === '' ? '' : `: ${line}`;
}

/** The error of several addresses that were tried has no message of its own. */
function failureText(error: unknown): string {
  const message = messageOf(error) || textAt(error, 'code') || 'no reason was given';
  return oneLine(message, LONGEST_QUOTE).replace(/\.$/, '');
}
