/**
 * Removing all that `up` and `deploy` made, on any platform. Apart from the platforms: post needs nothing else of them.
 */

import type { RunRecord } from '../record/record.ts';
import type { Io } from '../system/io.ts';
import { endProcesses } from './embedded/teardown-embedded.ts';
import { deleteApplied } from './existing/teardown-existing.ts';
import { deleteKindCluster, SETTLING_MS } from './kind/teardown-kind.ts';

/** Idempotent; works on half-made things, and on none. */
export async function tearDown(io: Io, record: RunRecord): Promise<void> {
  const { cluster } = record;
  if (cluster === undefined) return;
  if (cluster.kind === 'kind')
    return await deleteKindCluster(io, cluster, { settlingMs: cluster.created ? 0 : SETTLING_MS });
  if (cluster.kind === 'existing') return await deleteApplied(io, record);
  return await endProcesses(cluster);
}
