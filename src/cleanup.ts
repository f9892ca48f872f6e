/** Removing what a run made; used by the post step, by `down`, and at the end of a whole run on a laptop. */
import { rm } from 'node:fs/promises';
import { CLUSTER_LABEL } from './platforms/kind/teardown-kind.ts';
import { tearDown } from './platforms/teardown.ts';
import type { RunRecord } from './record/record.ts';
import type { Io } from './system/io.ts';

/**
 * Removes cluster or processes, then the work directory. Idempotent. When the first fails the directory stays: it knows
 * what is left.
 */
export async function cleanUp(io: Io, record: RunRecord | undefined): Promise<void> {
  if (record !== undefined) await tearDown(io, record);
  await rm(io.workDir, { recursive: true, force: true });
}

/** How to get at what was kept; `removal` is the command that removes it. */
export function keptNotice({ cluster, tools }: RunRecord, removal: string): string {
  if (cluster?.kind !== 'kind') return `What was applied is kept in the cluster. Remove it: ${removal}`;
  const kubectl = tools?.find(({ name }) => name === 'kubectl')?.path ?? 'kubectl';
  return `The cluster is kept. Use it: ${kubectl} --kubeconfig ${cluster.kubeconfig} get pods --all-namespaces. Remove it: ${removal}`;
}

/** What is gone now. An existing cluster is not: just what the run brought there. */
export function removedNotice({ cluster }: RunRecord): string {
  if (cluster === undefined) return 'Removed the record of the run; it had made nothing yet.';
  return cluster.kind === 'existing' ? `Removed what was applied to ${cluster.name}` : `Removed ${cluster.name}`;
}

/** Removing a kept cluster by hand, on a runner where none of our commands is at hand. */
export function manualRemoval({ cluster }: RunRecord, workDir: string): string {
  if (cluster?.kind !== 'kind') return `rm -r ${workDir}`;
  const nodes = `docker ps --all --quiet --filter label=${CLUSTER_LABEL}=${cluster.name}`;
  return `docker rm --force --volumes $(${nodes}) && rm -r ${workDir}`;
}
