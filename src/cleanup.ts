/** Removing what a run made; used by the post step, by `down`, and at the end of a whole run on a laptop. */
import { rm } from 'node:fs/promises';
import { platformFor } from './clusters/platforms.ts';
import type { Io } from './io/io.ts';
import type { RunRecord } from './types.ts';

/** Removes cluster or processes, then the work directory. Idempotent. When the first fails the directory stays: it knows what is left. */
export async function cleanUp(io: Io, record: RunRecord | undefined): Promise<void> {
  if (record?.cluster !== undefined) await platformFor(record.cluster.kind).down({ io, record });
  await rm(io.workDir, { recursive: true, force: true });
}

/** How to get at what was kept, and how to remove it. */
export function keptNotice(record: RunRecord, workDir: string): string {
  const cluster = record.cluster;
  if (cluster?.kind === 'kind') {
    return `The cluster is kept. Use it: kubectl --kubeconfig ${cluster.kubeconfig} get pods --all-namespaces. Remove it: kind delete cluster --name ${cluster.name} && rm -r ${workDir}`;
  }
  return cluster?.kind === 'existing' ? 'What was applied is kept in the cluster.' : `Kept: ${workDir}`;
}
