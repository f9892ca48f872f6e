/** Keys and tokens of a kubeconfig are secrets of the run. */
import { readFile } from 'node:fs/promises';
import { describeError } from '../lib/errors.ts';
import type { RunRecord } from '../record/record.ts';
import type { Redactor } from '../redaction/redact.ts';
import { learnText } from '../redaction/secrets.ts';
import type { Io } from '../system/io.ts';

/** Makes the secrets of a kubeconfig known; there may be none yet, or none any more. */
export async function learnKubeconfig(redactor: Redactor, path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  learnText(redactor, text);
}

/**
 * Makes known what an earlier process of the run knew: the secrets in its inputs and in the cluster's kubeconfig. What
 * can't be learned is told, and holds up nothing: removing what the run has made must go on.
 */
export async function learnRecord(
  { log, redactor }: Pick<Io, 'log' | 'redactor'>,
  record: RunRecord | undefined,
): Promise<void> {
  const cluster = record?.cluster;
  try {
    for (const input of Object.values(record?.inputs ?? {})) learnText(redactor, input);
    if (cluster !== undefined && cluster.kind !== 'none') await learnKubeconfig(redactor, cluster.kubeconfig);
  } catch (error) {
    log.warning(`Not every secret of the run is known here, and can be masked: ${describeError(error)}`);
  }
}
