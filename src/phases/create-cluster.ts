import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';
import { tearDown } from '../platforms/teardown.ts';

/**
 * RunContext -> ClusterRecord. What is made is recorded before it is made; what an earlier attempt left half-made is
 * removed first.
 */
export async function createCluster(context: RunContext): Promise<PhaseOutcome> {
  const left = context.record.cluster;
  if (left !== undefined) {
    context.io.log.info(`Removing what is left of ${left.name}`);
    await tearDown(context.io, context.record);
    await context.forget(['cluster']);
  }
  const cluster = await (await platformFor(context.settings.cluster.kind)).up(context);
  for (const image of context.record.placedImages ?? [])
    context.io.log.info(`image ${image.reference} ${image.how} on ${image.node} in ${image.seconds.toFixed(1)} s`);
  const size =
    cluster.kind === 'kind'
      ? `${cluster.nodes.length} nodes`
      : cluster.kind === 'none'
        ? `${cluster.processes.length} processes`
        : 'connected';
  return { part: { cluster }, line: [cluster.name, size, cluster.baseUrl].filter(Boolean).join(', ') };
}
