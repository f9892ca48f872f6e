/** Bodies that were compressed for the way (RFC 9110 section 8.4.1), as they were before. */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { messageOf } from '../../lib/errors.ts';
import type { Failure } from '../metrics/error-class.ts';
import { KEPT_BODY_BYTES } from '../plan/bounds.ts';

/** `isCut`: the body's end is missing, and what there is of it is wanted. */
type Decode = (body: Buffer, isCut: boolean) => Buffer;

/** A small answer may stand for gigabytes: no more is written than is looked at. */
const BOUND = { maxOutputLength: KEPT_BODY_BYTES };
const CUT_ZLIB = { ...BOUND, finishFlush: constants.Z_SYNC_FLUSH };
const CUT_BROTLI = { ...BOUND, finishFlush: constants.BROTLI_OPERATION_FLUSH };
const CUT_ZSTD = { ...BOUND, finishFlush: constants.ZSTD_e_flush };

const gunzip: Decode = (body, isCut) => gunzipSync(body, isCut ? CUT_ZLIB : BOUND);

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  // By its name the zlib format, and often sent without zlib's own header (RFC 9110 section 8.4.1.2).
  deflate: (body, isCut) => ((body[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(body, isCut ? CUT_ZLIB : BOUND),
  br: (body, isCut) => brotliDecompressSync(body, isCut ? CUT_BROTLI : BOUND),
  zstd: (body, isCut) => zstdDecompressSync(body, isCut ? CUT_ZSTD : BOUND),
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
  return decodedBy(codings, body, false);
}

/**
 * What the beginning of an encoded body says; undefined when nobody can tell. Of zstd there is nothing before the end of
 * its first block.
 */
export function decodedStart(body: Buffer, codings: readonly string[]): Buffer | undefined {
  const decoded = decodedBy(codings, body, true);
  return 'class' in decoded ? undefined : decoded;
}

function decodedBy(codings: readonly string[], body: Buffer, isCut: boolean): Buffer | Failure {
  const applied = codings.flatMap((value) => value.toLowerCase().split(',')).map((coding) => coding.trim());
  let decoded = body;
  for (const coding of applied.filter((name) => name !== '' && name !== 'identity').toReversed()) {
    const decode = DECODERS[coding];
    if (decode === undefined || !Object.hasOwn(DECODERS, coding))
      return { class: 'parse', message: `the body is in the unknown encoding ${JSON.stringify(coding.slice(0, 60))}` };
    try {
      decoded = decode(decoded, isCut);
    } catch (error) {
      const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      const why = isLonger ? `it is longer than the ${KEPT_BODY_BYTES} bytes that are looked at` : messageOf(error);
      return { class: 'parse', message: `the ${coding} body could not be decoded: ${why}` };
    }
  }
  return decoded;
}
