/** Bodies that were compressed for the way (RFC 9110 section 8.4.1), as they were before. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { messageOf } from '../../lib/errors.ts';
import type { Failure } from '../metrics/error-class.ts';
import { KEPT_BODY_BYTES } from '../plan/bounds.ts';

type Decode = (body: Buffer) => Buffer;

/** A small answer may stand for gigabytes: no more is written than is looked at. */
const BOUND = { maxOutputLength: KEPT_BODY_BYTES };

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: (body) => gunzipSync(body, BOUND),
  'x-gzip': (body) => gunzipSync(body, BOUND),
  // By its name the zlib format, and often sent without zlib's own header (RFC 9110 section 8.4.1.2).
  deflate: (body) => ((body[0] ?? 0) % 16 === 8 ? inflateSync(body, BOUND) : inflateRawSync(body, BOUND)),
  br: (body) => brotliDecompressSync(body, BOUND),
  zstd: (body) => zstdDecompressSync(body, BOUND),
};

/** Whether a target asked for compressed answers: of any other the body is looked at as it came. */
export function asksForEncoding(headers: Readonly<Record<string, string>>): boolean {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'accept-encoding') ?? [];
  return value !== undefined && value.trim().toLowerCase() !== 'identity';
}

/**
 * The body before it was encoded, or why nobody can tell.
 * @param codings values of Content-Encoding; what was applied last stands last.
 */
export function decodedBody(body: Buffer, codings: readonly string[]): Buffer | Failure {
  const applied = codings.flatMap((value) => value.toLowerCase().split(',')).map((coding) => coding.trim());
  let decoded = body;
  for (const coding of applied.filter((name) => name !== '' && name !== 'identity').toReversed()) {
    const decode = DECODERS[coding];
    if (decode === undefined || !Object.hasOwn(DECODERS, coding))
      return { class: 'parse', message: `the body is in the unknown encoding ${JSON.stringify(coding.slice(0, 60))}` };
    try {
      decoded = decode(decoded);
    } catch (error) {
      const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      const why = isLonger ? `it is longer than the ${KEPT_BODY_BYTES} bytes that are looked at` : messageOf(error);
      return { class: 'parse', message: `the ${coding} body could not be decoded: ${why}` };
    }
  }
  return decoded;
}
