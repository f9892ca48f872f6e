/** The run, top-down: each line is a phase, in the order in which they happen. */

import { type Phase, runPhase } from './phase.ts';
import { checkHealth } from './phases/check-health.ts';
import { createCluster } from './phases/create-cluster.ts';
import { deployApplication } from './phases/deploy-application.ts';
import { installTools } from './phases/install-tools.ts';
import { measureUsage } from './phases/measure-usage.ts';
import { runLoadTest } from './phases/run-load-test.ts';
import { validateMachine } from './phases/validate-machine.ts';
import type { RunContext } from './platforms/contract/platform.ts';

export const PIPELINE = [
  { name: 'validate', title: 'Check the machine', run: validateMachine, onFailure: 'fatal', produces: ['environment'] },
  { name: 'tools', title: 'Find or download the tools', run: installTools, onFailure: 'fatal', produces: ['tools'] },
  {
    name: 'up',
    title: 'Create the cluster, bring the images to its nodes',
    run: createCluster,
    onFailure: 'fatal',
    produces: ['cluster', 'placedImages', 'applied'],
  },
  {
    name: 'deploy',
    title: 'Deploy ingress, applications and monitoring',
    run: deployApplication,
    onFailure: 'fatal',
    produces: ['deployment'],
  },
  { name: 'health', title: 'Wait until all is healthy', run: checkHealth, onFailure: 'fatal', produces: ['health'] },
  { name: 'load', title: 'Run the load test', run: runLoadTest, onFailure: 'fatal', produces: ['load'] },
  {
    name: 'metrics',
    title: 'Read CPU, memory, network and replicas',
    run: measureUsage,
    onFailure: 'soft',
    produces: ['resources'],
  },
] as const satisfies readonly Phase[];

export type PhaseName = (typeof PIPELINE)[number]['name'];

/** Runs the named phases in the pipeline's order. Stops at the first fatal failure, which is then in the record. */
export async function runPipeline(context: RunContext, names: readonly PhaseName[]): Promise<void> {
  const wanted = PIPELINE.filter((phase) => names.includes(phase.name));
  const [first] = wanted;
  if (first === undefined) return;
  await forgetFrom(context, first.name);
  for (const phase of wanted) {
    if (!(await runPhase(context, phase))) return;
    // A load that was stopped has its figures; what would come behind it was not asked for any more.
    if (context.record.load?.cancelled === true) return;
  }
}

/**
 * A phase that is run again makes its old result and those of all later phases stale. A cluster is no result but
 * something that stands: it is forgotten by who removes it.
 */
async function forgetFrom(context: RunContext, name: PhaseName): Promise<void> {
  const stale = PIPELINE.slice(PIPELINE.findIndex((phase) => phase.name === name));
  const phases = context.record.phases.filter((entry) => !stale.some((phase) => phase.name === entry.name));
  await context.forget(['error', ...stale.flatMap((phase) => phase.produces).filter((key) => key !== 'cluster')]);
  await context.save({ phases });
}
