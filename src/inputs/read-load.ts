/** Reads how the load is offered. */
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { MOST_CONNECTIONS, MOST_REDIRECTS } from '../load/plan/bounds.ts';
import { certificateProblem } from '../load/plan/certificate.ts';
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
  const path = reader.optional('ca-file', parse.text);
  if (path === undefined) return { insecure };
  try {
    const caPem = options.files.read(path, reader.origin('ca-file'), 'certificate').toString('utf8');
    const problem = certificateProblem(caPem);
    if (problem === undefined) return { insecure, caPem };
    reader.refuse('ca-file', `a PEM file with certificates (${problem})`);
  } catch (error) {
    reader.refuse('ca-file', `the path of a readable PEM file (${describeError(error)})`);
  }
  return { insecure };
}
