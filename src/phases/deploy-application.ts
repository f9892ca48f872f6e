import { defined } from '../lib/defined.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';

/** ClusterRecord -> Deployment: everything is applied; whether it runs is for the health phase to prove. */
export async function deployApplication(
  context: RunContext<'tools' | 'cluster'>,
): Promise<PhaseOutcome<'deployment' | 'placedImages' | 'applied'>> {
  const { applied } = context.record;
  // A whole run brought everything while the cluster was made; from the next time on it is a change that is deployed.
  const { deployment, placedImages } =
    applied === undefined
      ? await (await platformFor(context.settings.cluster.kind)).deploy(context)
      : { deployment: applied };
  const names = deployment.workloads.map((workload) => workload.name).join(', ');
  return {
    status: 'passed',
    part: { deployment, applied: undefined, ...defined({ placedImages }) },
    line: `${deployment.overlay}: ${names}`,
  };
}
