/** Removing all that `up` and `deploy` made, on any platform. Apart from the platforms: post needs nothing else of them. */
import type { Io } from '../io/io.ts';
import type { RunRecord } from '../types.ts';
import { endProcesses } from './embedded-teardown.ts';
import { deleteApplied } from './existing-teardown.ts';
import { deleteKindCluster } from './kind-teardown.ts';

/** Idempotent; works on half-made things, and on none. */
export async function tearDown(io: Io, record: RunRecord): Promise<void> {
  const { cluster } = record;
  if (cluster === undefined) return;
  if (cluster.kind === 'kind') return await deleteKindCluster(io, cluster);
  if (cluster.kind === 'existing') return await deleteApplied(io, record);
  return await endProcesses(cluster);
}
