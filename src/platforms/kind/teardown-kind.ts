/** Removing a kind cluster. */
import { ActionError } from '../../lib/errors.ts';
import type { ClusterRecord } from '../../record/record.ts';
import type { Io } from '../../system/io.ts';
import { lastLine } from '../../system/process.ts';

const DELETE_DEADLINE_MS = 120_000;
/** The engine goes on creating containers for a while when the program that asked for them is gone. */
export const SETTLING_MS = 3_000;
const LOOK_AGAIN_MS = 500;
/** kind puts it on every node. */
export const CLUSTER_LABEL = 'io.x-k8s.kind.cluster';

/**
 * Removes the cluster, whatever is left of it: every container that carries its label, with the anonymous volumes. That
 * is all that `kind delete` does, besides taking the cluster out of a kubeconfig, which here is a file of the run. kind
 * is not asked to: clean-up goes by a record, and a record must not be able to name a program that is started.
 * Idempotent. `settlingMs`: how long containers may still appear, of a creation that was cut off.
 * @throws ActionError when containers are still there after three tries.
 */
export async function deleteKindCluster(
  io: Io,
  cluster: Pick<ClusterRecord, 'name'>,
  { settlingMs = 0 }: { readonly settlingMs?: number } = {},
): Promise<void> {
  const settled = io.elapsed() + settlingMs;
  // Docker sometimes misses a container's exit and refuses the first removal (kind-action issue 54).
  let known: readonly string[] = [];
  for (let tries = 0; tries < 3; ) {
    const left = await clusterContainers(io, cluster.name);
    if (left.length > 0) {
      tries = left.some((id) => known.includes(id)) ? tries + 1 : 1;
      known = left;
      const args = ['rm', '--force', '--volumes', '--', ...left];
      await io.run({ file: 'docker', args, deadlineMs: DELETE_DEADLINE_MS });
      await io.sleep(tries * 500);
    } else if (io.elapsed() >= settled) return;
    else await io.sleep(LOOK_AGAIN_MS);
  }
  const left = await clusterContainers(io, cluster.name);
  if (left.length > 0) {
    throw new ActionError(
      'command-failed',
      `containers of cluster ${cluster.name} are still there: ${left.join(' ')}`,
      {
        hint: `Remove them with: docker rm -f -v ${left.join(' ')}`,
      },
    );
  }
}

async function clusterContainers(io: Io, name: string): Promise<readonly string[]> {
  const args = ['ps', '--all', '--quiet', '--filter', `label=${CLUSTER_LABEL}=${name}`];
  const result = await io.run({ file: 'docker', args, deadlineMs: 30_000 });
  if (result.exitCode !== 0)
    throw new ActionError('docker-unreachable', `containers could not be listed: ${lastLine(result)}`);
  return result.stdout.split('\n').filter((id) => id !== '');
}
