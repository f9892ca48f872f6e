/** Holds a response against what was expected of it. */
import { clip } from '../../lib/text.ts';
import { type Failure, shorten, statusClass } from '../metrics/error-class.ts';
import { KEPT_BODY_BYTES } from '../plan/bounds.ts';
import type { Expectation } from '../plan/plan.ts';
import { decodedBody } from './decoded-body.ts';

/** Looks up header fields: one value for each line with that name (in small letters). */
export interface HeaderValues {
  values(name: string): readonly string[];
}

/** What the status line and headers already tell; null when they are as expected. */
export function checkHead(expect: Expectation, status: number, headers: HeaderValues): Failure | null {
  if (!expect.status.some(({ from, to }) => status >= from && status <= to))
    return { class: statusClass(status), message: `HTTP ${status}` };
  const { header } = expect;
  if (header === undefined) return null;
  const values = headers.values(header.name);
  if (values.some((value) => isExpected(value, header))) return null;
  const seen = values.length === 0 ? 'it was missing' : `it was ${quote(values.slice(0, 10).join(', '))}`;
  return { class: 'assertion', message: shorten(`header ${header.name} was to be ${quote(header.value)} and ${seen}`) };
}

/** A media type is the same with any parameters (RFC 9110 section 8.3.1), unless some are expected. */
function isExpected(value: string, { name, value: expected, isWhole }: NonNullable<Expectation['header']>): boolean {
  if (value === expected) return true;
  if (name !== 'content-type' || isWhole === true || expected.includes(';')) return false;
  return value.split(';', 1)[0]?.trim().toLowerCase() === expected.toLowerCase();
}

/** A body as far as it was kept. */
export interface BodyText {
  text(): string;
  readonly isWhole: boolean;
}

/** What the body tells; null when it is as expected. */
export function checkBody(expect: Expectation, kept: BodyText): Failure | null {
  if (expect.bodyEquals === undefined && expect.bodyContains === undefined) return null;
  const body = kept.text();
  const beyond = kept.isWhole ? '' : `, and more than the ${KEPT_BODY_BYTES} bytes that are looked at`;
  if (expect.bodyEquals !== undefined && (body !== expect.bodyEquals || !kept.isWhole)) {
    return {
      class: 'assertion',
      message: shorten(`body was to be ${quote(expect.bodyEquals)} and was ${quote(body)}${beyond}`),
    };
  }
  if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
    return {
      class: 'assertion',
      message: shorten(`body was to contain ${quote(expect.bodyContains)} and was ${quote(body)}${beyond}`),
    };
  }
  return null;
}

/** The same of a body that may have been compressed for the way. */
export function checkEncodedBody(
  expect: Expectation,
  kept: BodyText & { bytes(): Buffer },
  codings: readonly string[],
): Failure | null {
  const isLookedAt = expect.bodyEquals !== undefined || expect.bodyContains !== undefined;
  if (codings.length === 0 || !isLookedAt) return checkBody(expect, kept);
  if (!kept.isWhole)
    return {
      class: 'parse',
      message: `the body is longer than the ${KEPT_BODY_BYTES} bytes that are looked at, so it can't be decoded`,
    };
  const decoded = decodedBody(kept.bytes(), codings);
  return 'class' in decoded ? decoded : checkBody(expect, { text: () => decoded.toString('utf8'), isWhole: true });
}

/** Whether the response came soon enough. */
export function checkLatency(expect: Expectation, latencyMs: number): Failure | null {
  if (expect.maxLatencyMs === undefined || latencyMs <= expect.maxLatencyMs) return null;
  return {
    class: 'assertion',
    message: `answered after ${latencyMs.toFixed(1)} ms, later than ${expect.maxLatencyMs} ms`,
  };
}

function quote(text: string): string {
  return JSON.stringify(clip(text, 61));
}
