import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';
import { tearDown } from '../platforms/teardown.ts';
import type { ClusterRecord } from '../record/record.ts';

/** Tools -> ClusterRecord. What an earlier attempt left half-made is removed first. */
export async function createCluster(
  context: RunContext<'tools'>,
): Promise<PhaseOutcome<'cluster' | 'placedImages' | 'applied'>> {
  const left = context.record.cluster;
  if (left !== undefined) {
    context.io.log.info(`Removing what is left of ${left.name}`);
    await tearDown(context.io, context.record);
    await context.recordIntent(undefined);
  }
  const { cluster, placedImages, applied } = await (await platformFor(context.settings.cluster.kind)).up(context);
  for (const image of placedImages ?? [])
    context.io.log.info(`image ${image.reference} ${image.how} on ${image.node} in ${image.seconds.toFixed(1)} s`);
  const line = [cluster.name, sizeOf(cluster), cluster.baseUrl].filter(Boolean).join(', ');
  return { status: 'passed', part: { cluster, placedImages, applied }, line };
}

function sizeOf(cluster: ClusterRecord): string {
  if (cluster.kind === 'existing') return 'connected';
  return cluster.kind === 'kind' ? `${cluster.nodes.length} nodes` : `${cluster.processes.length} processes`;
}
