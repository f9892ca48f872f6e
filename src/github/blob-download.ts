/** A file from the address that GitHub's API redirects to: the storage behind it, which never gets a token. */
import { ActionError, messageOf } from '../lib/errors.ts';
import { textAt } from '../lib/json.ts';
import type { Io } from '../system/io.ts';

const DEADLINE_MS = 60_000;
/** Storage redirects within itself at most. */
const MOST_REDIRECTS = 3;

export interface BlobRequest {
  /** As GitHub sent it. It may hold a signature, so no message shows it. */
  readonly url: string;
  /** Of the API that sent the address: only one that is http itself may send an http address. */
  readonly apiUrl: string;
  readonly limitBytes: number;
}

/**
 * Downloads the file into memory. What `withRetries` tries again rejects with a `status`.
 * @throws ActionError for an address that must not be used, and for a file beyond the limit.
 */
export async function downloadFile(
  { signal: cancel }: Pick<Io, 'signal'>,
  { url, apiUrl, limitBytes }: BlobRequest,
): Promise<Buffer> {
  // Loaded late: few runs need it. The agent goes by the proxy variables, as the client of the API does.
  const { EnvHttpProxyAgent, request } = await import('undici');
  const signal = AbortSignal.any([cancel, AbortSignal.timeout(DEADLINE_MS)]);
  const dispatcher = new EnvHttpProxyAgent();
  try {
    let address = allowed(url, apiUrl);
    for (let redirects = 0; ; redirects += 1) {
      const { statusCode, headers, body } = await request(address, { dispatcher, signal });
      if (statusCode === 200) return await collect(body, Number(headers['content-length']), limitBytes);
      await body.dump({ limit: 64 * 1024, signal });
      const location = textAt(headers, 'location');
      if (statusCode >= 500 || statusCode === 429)
        throw new StorageError(`the storage of artifacts answered ${statusCode}`);
      if (statusCode < 300 || statusCode > 399 || location === undefined || redirects === MOST_REDIRECTS)
        throw new ActionError('github-failed', `the storage of artifacts answered ${statusCode} and sent no file.`);
      address = allowed(URL.parse(location, address.href)?.href ?? '', apiUrl);
    }
  } catch (error) {
    cancel.throwIfAborted();
    if (error instanceof ActionError || error instanceof StorageError) throw error;
    throw new StorageError(`the storage of artifacts did not answer: ${messageOf(error)}`, error);
  } finally {
    await dispatcher.destroy();
  }
}

/** What passes with time; with the status that an error of octokit's has when nothing answered. */
class StorageError extends Error {
  readonly status = 500;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StorageError';
  }
}

function allowed(url: string, apiUrl: string): URL {
  const address = URL.parse(url);
  const isPlain = address?.protocol === 'http:' && apiUrl.startsWith('http:');
  if (address !== null && address.username === '' && (address.protocol === 'https:' || isPlain)) return address;
  throw new ActionError('github-failed', `${apiUrl} sent an address of the archive that is not an https one.`);
}

async function collect(body: AsyncIterable<Uint8Array>, announced: number, limitBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the download.
  if (announced > limitBytes) throw tooLarge(limitBytes);
  for await (const part of body) {
    bytes += part.length;
    if (bytes > limitBytes) throw tooLarge(limitBytes);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(limitBytes: number): ActionError {
  return new ActionError(
    'github-failed',
    `the archive has more than ${limitBytes} bytes, which is the most that is read.`,
  );
}
