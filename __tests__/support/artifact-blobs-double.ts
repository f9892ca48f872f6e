/** Azure's storage for one container, as far as @azure/storage-blob asks it for uploads in blocks and for whole blobs. */
import type { IncomingMessage } from 'node:http';
import type { ArtifactState, DoubleReply } from './artifact-service-double.ts';

export interface BlobRequest {
  readonly request: IncomingMessage;
  readonly target: URL;
  readonly body: Buffer;
  readonly state: ArtifactState;
  /** Blocks that are not part of a blob yet, by blob and id. */
  readonly blocks: Map<string, Buffer>;
}

const SUCCESS = { etag: '"0x8DBDOUBLE"', 'last-modified': 'Mon, 04 May 2026 12:30:00 GMT' };

/** Put Blob, Put Block, Put Block List and Get Blob. */
export function blobReply({ request, target, body, state, blocks }: BlobRequest): DoubleReply {
  const id = Number(target.pathname.split('/').at(-1));
  const artifact = state.artifacts.find((one) => one.id === id);
  if (artifact === undefined) return storageError(404, 'BlobNotFound');
  const header = (name: string) => String(request.headers[name] ?? '');
  if (request.method === 'GET') {
    if (artifact.bytes === undefined) return storageError(404, 'BlobNotFound');
    const name =
      artifact.mimeType === 'application/zip' && !artifact.name.endsWith('.zip')
        ? `${artifact.name}.zip`
        : artifact.name;
    return {
      status: 200,
      headers: {
        ...SUCCESS,
        'content-type': artifact.mimeType,
        'content-disposition': `attachment; filename="${name}"`,
      },
      body: artifact.bytes,
    };
  }
  if (request.method !== 'PUT') return storageError(405, 'UnsupportedHttpVerb');
  if (header('x-ms-version') === '') state.violations.push('a blob request has no x-ms-version');
  if (Number(header('content-length')) !== body.length) state.violations.push('a blob request has another length');
  const store = (bytes: Buffer): DoubleReply => {
    artifact.bytes = bytes;
    artifact.contentType = header('x-ms-blob-content-type');
    return { status: 201, headers: SUCCESS };
  };
  switch (target.searchParams.get('comp')) {
    case null:
      if (header('x-ms-blob-type') !== 'BlockBlob') return storageError(400, 'MissingRequiredHeader');
      return store(body);
    case 'block':
      blocks.set(`${id} ${target.searchParams.get('blockid')}`, body);
      return { status: 201, headers: SUCCESS };
    case 'blocklist': {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, block]) => block);
      const parts = ids.flatMap((block) => blocks.get(`${id} ${block}`) ?? []);
      return parts.length === ids.length && ids.length > 0
        ? store(Buffer.concat(parts))
        : storageError(400, 'InvalidBlockList');
    }
    default:
      return storageError(400, 'InvalidQueryParameterValue');
  }
}

function storageError(status: number, code: string): DoubleReply {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  };
}
