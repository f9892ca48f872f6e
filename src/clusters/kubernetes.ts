/** What kind and existing clusters have in common: applying manifests, proving health, reading usage. */

import { delimiter } from 'node:path';
import { leavingPods } from '../core/cluster-health.ts';
import { isRolledOut } from '../core/manifests.ts';
import type { Window } from '../core/usage.ts';
import { ActionError } from '../errors.ts';
import { existingClusterEnvironment } from '../io/environment.ts';
import type { Io } from '../io/io.ts';
import { connectKube, type KubeAccess } from '../io/kube-client.ts';
import { safePath } from '../io/safe-path.ts';
import type { Health, InstalledTool, ResourceUsage, RunRecord, Workload } from '../types.ts';
import { checkTargets } from './check-targets.ts';
import { awaitRollouts, awaitSamples, restartsByWorkload, withPodStates } from './kube-health.ts';
import { kubeUsage } from './kube-usage.ts';
import { loadPlan } from './load-plan.ts';
import type { RunContext } from './platform.ts';
import type { RenderedApplication } from './render.ts';

/** A tool that an earlier phase installed. */
export function installedTool(record: Pick<RunRecord, 'tools'>, name: InstalledTool['name']): InstalledTool {
  const tool = record.tools?.find((candidate) => candidate.name === name);
  if (tool === undefined)
    throw new ActionError('state-missing', `${name} is not installed yet.`, { hint: 'Run `up` first: it finds or downloads the tools.' });
  return tool;
}

/** Its path. */
export function toolPath(record: Pick<RunRecord, 'tools'>, name: InstalledTool['name']): string {
  return installedTool(record, name).path;
}

/**
 * How kubectl and we reach the run's cluster. What kubectl gets of our environment is read anew each time: the record
 * holds names, and no values.
 */
export function accessOf(io: Io, record: Pick<RunRecord, 'cluster' | 'tools'>): KubeAccess {
  const cluster = record.cluster;
  if (cluster === undefined || cluster.kind === 'none')
    throw new ActionError('state-missing', 'there is no cluster yet.', { hint: 'Run `up` first.' });
  const access = { kubectl: toolPath(record, 'kubectl'), kubeconfig: cluster.kubeconfig };
  return cluster.kind === 'kind' ? access : { ...access, env: environmentOfExisting(io, cluster.environment ?? []) };
}

/** kubectl's environment in a cluster that is not ours. `names` are those that the workflow asks for. */
export function environmentOfExisting(io: Io, names: readonly string[]): Readonly<Record<string, string>> {
  return existingClusterEnvironment(names, { env: io.env, workDir: io.workDir, path: safePath(io.env).entries.join(delimiter) });
}

/** The workloads of a rendered application as the record keeps them. */
export function recordedWorkloads(application: RenderedApplication): readonly Workload[] {
  const awaited = application.workloads.filter(isRolledOut);
  return awaited.map(({ name, namespace, kind, group, replicas }) => ({ name, namespace, kind, group, desiredReplicas: replicas }));
}

/** Proves that everything is ready, step by step. */
export async function kubernetesHealth(context: RunContext): Promise<Health> {
  const { io, record } = context;
  const workloads = record.deployment?.workloads ?? [];
  const plan = loadPlan(context);
  await using kube = await connectKube(io, accessOf(io, record));
  const { checks, state } = await awaitRollouts(io, kube, workloads);
  const targets = await checkTargets(io, plan).catch(async (error: unknown) => {
    throw error instanceof ActionError && error.code === 'unhealthy' ? await withPodStates(kube, workloads, error) : error;
  });
  const samples = workloads.some((workload) => workload.group === 'monitoring') ? [await awaitSamples(io, kube, state, accounted(workloads))] : [];
  return { checks: [...checks, ...targets, ...samples], restarts: restartsByWorkload(state, workloads), leaving: leavingPods(state) };
}

function accounted(workloads: readonly Workload[]): readonly Workload[] {
  return workloads.filter((workload) => workload.group !== 'monitoring');
}

/** Reads the usage of every workload over a window. */
export async function kubernetesUsage(context: RunContext, window: Window): Promise<ResourceUsage> {
  const { io, record } = context;
  const workloads = record.deployment?.workloads ?? [];
  if (!workloads.some((workload) => workload.group === 'monitoring'))
    throw new ActionError('metrics-unavailable', 'there is no Prometheus in this run.', { hint: 'Set monitor: true.' });
  await using kube = await connectKube(io, accessOf(io, record));
  return await kubeUsage(io, kube, { window, workloads, health: record.health, requests: record.load?.total.requests ?? 0 });
}
