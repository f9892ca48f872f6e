/** Reads how the load is offered. */
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { MOST_CONNECTIONS, MOST_REDIRECTS } from '../load/plan/bounds.ts';
import { certificateProblem, clientProblem } from '../load/plan/certificate.ts';
import type { LoadSettings } from '../load/plan/plan.ts';
import type { FileGate } from '../system/input-files.ts';
import * as parse from './parse.ts';
import type { Reader } from './reader.ts';
import { DEFAULT_CONNECTIONS, DEFAULT_REQUESTS } from './spec.ts';

/** What is not in the inputs themselves. */
export interface LoadReading {
  /** Reads the files that inputs name. */
  readonly files: FileGate;
  /** Draws a seed when none is given. */
  readonly randomSeed: () => string;
}

/**
 * The settings of the generator. Load may go to the ingress of an existing cluster without being allowed apart: naming
 * it is asking for it.
 */
export function readLoad(reader: Reader, options: LoadReading, baseUrl: string | undefined): LoadSettings {
  const model = reader.value('model', parse.oneOf('open', 'closed'));
  const durationMs = reader.optional('duration', parse.positiveDuration);
  const stages = reader.list('stages', parse.stage);
  const isTimed = durationMs !== undefined || stages.length > 0;
  const requests = reader.optional('requests', parse.countWithin(1)) ?? (isTimed ? undefined : DEFAULT_REQUESTS);
  const script = readScript(reader, options);
  return {
    engine: reader.value('engine', parse.oneOf('builtin', 'k6')),
    model,
    arrival: reader.value('arrival', parse.oneOf('poisson', 'constant')),
    ratePerSecond: reader.value('rate', parse.rate),
    stages,
    connections: reader.optional('connections', parse.countWithin(1, MOST_CONNECTIONS)) ?? DEFAULT_CONNECTIONS[model],
    priority: reader.value('priority', parse.oneOf('auto', 'normal')),
    keepAlive: reader.value('keep-alive', parse.boolean),
    timeoutMs: reader.value('timeout', parse.positiveDuration),
    seed: reader.optional('seed', parse.seed) ?? options.randomSeed(),
    warmup: reader.value('warmup', parse.warmup),
    followRedirects: reader.value('follow-redirects', parse.countWithin(0, MOST_REDIRECTS)),
    tls: readTls(reader, options),
    allowedHosts: [
      ...reader.list('allowed-hosts', parse.hostName),
      ...(baseUrl === undefined ? [] : [new URL(baseUrl).hostname]),
    ],
    limits: {
      requests: reader.value('max-requests', parse.countWithin(1)),
      ratePerSecond: reader.value('max-rate', parse.positiveRate),
      durationMs: reader.value('max-duration', parse.positiveDuration),
    },
    ...defined({ requests, durationMs, script }),
  };
}

/** k6 opens the script itself, long after everything else was made: whether it can be read is seen now. */
function readScript(reader: Reader, options: Pick<LoadReading, 'files'>): string | undefined {
  const path = reader.optional('script', parse.text);
  if (path === undefined) return undefined;
  try {
    options.files.read(path, reader.origin('script'), 'script');
  } catch (error) {
    reader.refuse('script', `the path of a readable k6 script (${describeError(error)})`);
  }
  return path;
}

function readTls(reader: Reader, options: Pick<LoadReading, 'files'>): LoadSettings['tls'] {
  const insecure = reader.value('insecure-tls', parse.boolean);
  const caPem = readPem(reader, options, 'ca-file', 'a PEM file with certificates', certificateProblem);
  const certPem = readPem(reader, options, 'client-cert', 'a PEM file with a certificate', certificateProblem);
  const keyPem = readPem(reader, options, 'client-key', 'a PEM file with a key', () => undefined);
  return { insecure, ...defined({ caPem, client: readClient(reader, { certPem, keyPem }) }) };
}

function readClient(
  reader: Reader,
  { certPem, keyPem }: { readonly certPem: string | undefined; readonly keyPem: string | undefined },
): LoadSettings['tls']['client'] {
  if (reader.isGiven('client-cert') !== reader.isGiven('client-key')) {
    const [given, missing] = reader.isGiven('client-cert')
      ? (['client-cert', 'client-key'] as const)
      : (['client-key', 'client-cert'] as const);
    reader.conflict(given, `needs ${missing} beside it`);
  }
  if (certPem === undefined || keyPem === undefined) return undefined;
  const client = { certPem, keyPem };
  const problem = clientProblem(client);
  if (problem === undefined) return client;
  reader.conflict('client-key', `is not the key of the certificate in client-cert, without a passphrase (${problem})`);
  return undefined;
}

/** The text of a PEM file; undefined when none is given or, with a problem, when it can't be used. */
function readPem(
  reader: Reader,
  options: Pick<LoadReading, 'files'>,
  name: 'ca-file' | 'client-cert' | 'client-key',
  allowed: string,
  problemOf: (pem: string) => string | undefined,
): string | undefined {
  const path = reader.optional(name, parse.text);
  if (path === undefined) return undefined;
  try {
    const pem = options.files.read(path, reader.origin(name), 'certificate').toString('utf8');
    const problem = problemOf(pem);
    if (problem === undefined) return pem;
    reader.refuse(name, `${allowed} (${problem})`);
  } catch (error) {
    reader.refuse(name, `the path of a readable PEM file (${describeError(error)})`);
  }
  return undefined;
}
