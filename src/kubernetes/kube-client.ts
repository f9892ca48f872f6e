/**
 * Reading from a Kubernetes API server. Polling through kubectl would cost a process and 0.1 s of CPU per question, on
 * the machine that is being measured.
 */
import { readFile } from 'node:fs/promises';
import { ActionError, describeError } from '../lib/errors.ts';
import { clip, withoutTrailing } from '../lib/text.ts';
import { learnText } from '../redaction/secrets.ts';
import type { Io } from '../system/io.ts';
import { lastLine } from '../system/process.ts';
import { type KubeAccess, kubectlCommand } from './kubectl.ts';
import { type ApiServer, apiServerOf } from './objects/kubeconfig.ts';

const REQUEST_MS = 10_000;
/** What is looked at of kubectl's error. */
const LONGEST_ERROR = 64 * 1024;
/** A reading that breaks is tried again after these: one lost connection must not end a wait of minutes. */
const PAUSES_MS = [250, 1_000, 2_000];

/** Longest answer that is taken, in bytes: all pods of the largest clusters are some ten megabytes. */
const LONGEST_ANSWER = 64 * 1024 * 1024;

/** The answer of an API server; the body is the parsed JSON, or the text when it isn't JSON. */
export interface KubeResponse {
  readonly status: number;
  readonly body: unknown;
}

export interface KubeClient extends AsyncDisposable {
  /** GETs a path such as `/api/v1/nodes`; throws ActionError when the server can't be reached. */
  get(path: string): Promise<KubeResponse>;
}

/** Connects with the kubeconfig's certificate or token; other ways of authentication go through `kubectl get --raw`. */
export async function connectKube(io: Io, access: KubeAccess): Promise<KubeClient> {
  const server = apiServerOf(await readKubeconfig(io, access.kubeconfig));
  if (typeof server === 'string')
    throw new ActionError('cluster-unreachable', `${access.kubeconfig} can't be used: ${server}.`, {
      hint: REACH_HINT,
    });
  return server.auth.kind === 'other' ? throughKubectl(io, access) : await direct(io, server);
}

const REACH_HINT = 'See whether the cluster still runs and answers: kubectl cluster-info, or for kind: docker ps.';

async function readKubeconfig(io: Io, path: string): Promise<unknown> {
  try {
    const text = await readFile(path, 'utf8');
    learnText(io.redactor, text);
    const { load } = await import('js-yaml');
    return load(text);
  } catch (cause) {
    throw new ActionError('cluster-unreachable', `the kubeconfig can't be read: ${describeError(cause)}`, {
      cause,
      hint: REACH_HINT,
    });
  }
}

async function direct(io: Io, server: ApiServer): Promise<KubeClient> {
  const { Agent, request } = await import('undici');
  const certificate = server.auth.kind === 'certificate' ? { cert: server.auth.certPem, key: server.auth.keyPem } : {};
  const ca = server.caPem === undefined ? {} : { ca: server.caPem };
  const agent = new Agent({ connections: 4, connect: { ...certificate, ...ca, rejectUnauthorized: !server.insecure } });
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...(server.auth.kind === 'token' ? { authorization: `Bearer ${server.auth.token}` } : {}),
  };
  const ask = async (path: string): Promise<KubeResponse> => {
    const signal = AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_MS)]);
    const response = await request(addressOf(server.url, path), { dispatcher: agent, headers, signal });
    return { status: response.statusCode, body: parse(await textOf(response.body, path)) };
  };
  return {
    get: async (path) => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await ask(path);
        } catch (cause) {
          io.signal.throwIfAborted();
          // Asked again it would be as long.
          if (cause instanceof ActionError) throw cause;
          const pauseMs = PAUSES_MS[attempt];
          if (pauseMs === undefined) {
            throw new ActionError(
              'cluster-unreachable',
              `the API server at ${server.url} did not answer: ${describeError(cause)}`,
              {
                cause,
                hint: REACH_HINT,
              },
            );
          }
          io.log.debug(`asking for ${path} again: ${describeError(cause)}`);
          await io.sleep(pauseMs);
        }
      }
    },
    [Symbol.asyncDispose]: () => agent.close(),
  };
}

/** The server's own path stays before the asked one: proxies have many clusters below one name. */
function addressOf(server: string, path: string): string {
  return withoutTrailing(server, '/') + path;
}

/** Reads an answer up to a limit. @throws ActionError for a longer one; what is left of it is not read. */
async function textOf(body: AsyncIterable<Buffer> & { destroy(): unknown }, path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > LONGEST_ANSWER) {
      body.destroy();
      throw tooLong(path);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLong(path: string): ActionError {
  return new ActionError(
    'cluster-unreachable',
    `the API server's answer to ${clip(path, 200)} is longer than ${LONGEST_ANSWER / 1024 / 1024} MiB, and was not read.`,
    {
      hint: 'Load tests are for clusters with fewer objects: use a cluster of its own, or remove what fills this one.',
    },
  );
}

function throughKubectl(io: Io, access: KubeAccess): KubeClient {
  return {
    get: async (path) => {
      const result = await io.run(kubectlCommand(access, ['get', '--raw', path], { deadlineMs: REQUEST_MS }));
      if (result.exitCode === 0) return { status: 200, body: parse(result.stdout) };
      if (/NotFound|not found/i.test(result.stderr.slice(0, LONGEST_ERROR)))
        return { status: 404, body: clip(result.stderr, 2_000) };
      throw new ActionError('cluster-unreachable', `kubectl could not read ${path}: ${lastLine(result)}`, {
        hint: REACH_HINT,
      });
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Health endpoints and proxied errors are plain text.
    return text;
  }
}
