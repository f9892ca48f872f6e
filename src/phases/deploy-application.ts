import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';

/** ClusterRecord -> Deployment: everything is applied; whether it runs is for the health phase to prove. */
export async function deployApplication(context: RunContext): Promise<PhaseOutcome> {
  const deployment = await (await platformFor(context.settings.cluster.kind)).deploy(context);
  return {
    part: { deployment },
    line: `${deployment.overlay}: ${deployment.workloads.map((workload) => workload.name).join(', ')}`,
  };
}
