/** What kind and existing clusters have in common: applying manifests, proving health, reading usage. */

import { accessOf } from '../../kubernetes/kube-access.ts';
import { connectKube } from '../../kubernetes/kube-client.ts';
import { awaitRollouts, awaitSamples, restartsByWorkload, withPodStates } from '../../kubernetes/kube-health.ts';
import { kubeUsage } from '../../kubernetes/kube-usage.ts';
import { leavingPods } from '../../kubernetes/objects/cluster-health.ts';
import { isRolledOut } from '../../kubernetes/objects/manifests.ts';
import type { RenderedApplication } from '../../kubernetes/render.ts';
import { ActionError } from '../../lib/errors.ts';
import type { Health } from '../../record/record.ts';
import type { ResourceUsage, Workload } from '../../usage/usage.ts';
import type { Window } from '../../usage/window-usage.ts';
import { checkTargets } from './check-targets.ts';
import { loadPlan } from './load-plan.ts';
import type { RunContext } from './platform.ts';

/** The workloads of a rendered application as the record keeps them. */
export function recordedWorkloads(application: RenderedApplication): readonly Workload[] {
  const awaited = application.workloads.filter(isRolledOut);
  return awaited.map(({ name, namespace, kind, group, replicas }) => ({
    name,
    namespace,
    kind,
    group,
    desiredReplicas: replicas,
  }));
}

/** Proves that everything is ready, step by step. */
export async function kubernetesHealth(context: RunContext<'tools' | 'cluster' | 'deployment'>): Promise<Health> {
  const { io, record } = context;
  const workloads = record.deployment.workloads;
  const plan = loadPlan(context);
  await using kube = await connectKube(io, accessOf(io, record));
  const { checks, state } = await awaitRollouts(io, kube, workloads);
  const targets = await checkTargets(io, plan, record.cluster.baseUrl).catch(async (error: unknown) => {
    throw error instanceof ActionError && error.code === 'unhealthy'
      ? await withPodStates(kube, workloads, error)
      : error;
  });
  const samples = workloads.some((workload) => workload.group === 'monitoring')
    ? [await awaitSamples(io, kube, state, accounted(workloads))]
    : [];
  return {
    checks: [...checks, ...targets, ...samples],
    restarts: restartsByWorkload(state, workloads),
    leaving: leavingPods(state),
  };
}

function accounted(workloads: readonly Workload[]): readonly Workload[] {
  return workloads.filter((workload) => workload.group !== 'monitoring');
}

/** Reads the usage of every workload over a window. */
export async function kubernetesUsage(
  context: RunContext<'tools' | 'cluster' | 'deployment' | 'load'>,
  window: Window,
): Promise<ResourceUsage> {
  const { io, record } = context;
  const workloads = record.deployment.workloads;
  if (!workloads.some((workload) => workload.group === 'monitoring'))
    throw new ActionError('metrics-unavailable', 'there is no Prometheus in this run.', { hint: 'Set monitor: true.' });
  await using kube = await connectKube(io, accessOf(io, record));
  return await kubeUsage(io, kube, {
    window,
    workloads,
    health: record.health,
    requests: record.load.total.requests,
  });
}
