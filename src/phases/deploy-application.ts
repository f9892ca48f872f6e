import type { RunContext } from '../clusters/platform.ts';
import { platformFor } from '../clusters/platforms.ts';
import type { PhaseOutcome } from '../phase.ts';

/** ClusterRecord -> Deployment: everything is applied; whether it runs is for the health phase to prove. */
export async function deployApplication(context: RunContext): Promise<PhaseOutcome> {
  const deployment = await (await platformFor(context.settings.cluster.kind)).deploy(context);
  return { part: { deployment }, line: `${deployment.overlay}: ${deployment.workloads.map((workload) => workload.name).join(', ')}` };
}
