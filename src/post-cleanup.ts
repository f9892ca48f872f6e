/**
 * The part of the post step that has something to do. It is loaded then only: most of the step's start would be this.
 */
import { cleanUp } from './cleanup.ts';
import { learnRecord } from './kubernetes/learn-kubeconfig.ts';
import type { Redactor } from './redaction/redact.ts';
import { loadRecord } from './state.ts';
import type { Log } from './system/io.ts';
import { cancelSignal, realIo } from './system/real-io.ts';

/** Removes what the run of a directory made, and the directory, which must be one that main made. */
export async function cleanUpRun(
  workDir: string,
  { log, redactor }: { readonly log: Log; readonly redactor: Redactor },
): Promise<void> {
  const io = realIo({ log, redactor, workDir, signal: cancelSignal() });
  const record = await loadRecord(workDir);
  await learnRecord(io, record);
  const startedAt = io.elapsed();
  await cleanUp(io, record);
  log.info(
    `Cleaned up ${record?.cluster?.name ?? 'the work directory'} in ${((io.elapsed() - startedAt) / 1000).toFixed(1)} s`,
  );
}
