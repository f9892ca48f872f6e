/** An existing cluster: we apply our manifests, measure, and remove just what we applied. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listAt, textAt } from '../core/json.ts';
import { toolOutput } from '../core/text.ts';
import { ActionError } from '../errors.ts';
import type { Io } from '../io/io.ts';
import { connectKube, type KubeAccess, kubectlArgs } from '../io/kube-client.ts';
import { lastLine } from '../io/process.ts';
import { installTool } from '../io/tools.ts';
import type { ClusterSettings } from '../settings.ts';
import type { ClusterRecord, Deployment } from '../types.ts';
import { onlyUnknownKinds, readApplied, recordApplied } from './applied.ts';
import { applyManifests } from './apply.ts';
import { accessOf, kubernetesHealth, kubernetesUsage, recordedWorkloads, toolPath } from './kubernetes.ts';
import type { Platform, RunContext } from './platform.ts';
import { renderApplication } from './render.ts';
import { machine } from './validate-machine.ts';

const READ_DEADLINE_MS = 15_000;
const DELETE_DEADLINE_MS = 180_000;

export const existingPlatform: Platform = {
  validate: async () => machine([]),
  tools: async ({ io, settings }) => [await installTool(io, 'kubectl', settings.tools.kubectl)],
  up: connect,
  deploy,
  health: kubernetesHealth,
  usage: kubernetesUsage,
  down,
};

async function connect({ io, settings, record }: RunContext): Promise<ClusterRecord> {
  const { baseUrl } = settings.cluster;
  if (baseUrl === undefined)
    throw new ActionError('input', 'cluster: existing needs base-url, the address at which its ingress answers.', {
      hint: 'For example base-url: http://127.0.0.1:8080',
    });
  const kubectl = toolPath(record, 'kubectl');
  const kubeconfig = join(io.workDir, 'kubeconfig');
  const { context, namespace } = await copyKubeconfig(io, kubectl, settings.cluster, kubeconfig);
  await greet(io, { kubectl, kubeconfig });
  return { kind: 'existing', name: context, namespace, kubeconfig, baseUrl, applied: join(io.workDir, 'applied.json') };
}

/**
 * The one context that counts, resolved by kubectl: several files in KUBECONFIG, files that it names, its own default. The copy is what all later steps go
 * by, so that switching contexts between them does not take them to another cluster.
 */
async function copyKubeconfig(
  io: Io,
  kubectl: string,
  { kubeconfig, context }: ClusterSettings,
  copy: string,
): Promise<{ readonly context: string; readonly namespace: string }> {
  const given = [...(kubeconfig === undefined ? [] : ['--kubeconfig', kubeconfig]), ...(context === undefined ? [] : ['--context', context])];
  const result = await io.run({
    file: kubectl,
    args: ['config', 'view', '--minify', '--flatten', '--raw', '--output', 'json', ...given],
    deadlineMs: READ_DEADLINE_MS,
  });
  if (result.exitCode !== 0) {
    throw new ActionError('cluster-unreachable', `the kubeconfig can't be used: ${lastLine(result).replace(/^error: /, '')}.`, {
      details: toolOutput(result.stderr),
      hint: 'Check the inputs kubeconfig and context; `kubectl config get-contexts` lists what there is.',
    });
  }
  await writeFile(copy, result.stdout, { mode: 0o600 });
  const config: unknown = JSON.parse(result.stdout);
  return {
    context: textAt(config, 'current-context') ?? 'existing',
    namespace: textAt(listAt(config, 'contexts')[0], 'context', 'namespace') ?? 'default',
  };
}

async function greet(io: Io, access: KubeAccess): Promise<void> {
  await using kube = await connectKube(io, access);
  const { status, body } = await kube.get('/version');
  if (status !== 200)
    throw new ActionError('cluster-unreachable', `the cluster answered ${status} to /version.`, {
      hint: 'Check kubeconfig and context with: kubectl cluster-info',
    });
  io.log.info(`Kubernetes ${textAt(body, 'gitVersion') ?? 'of unknown version'}`);
}

async function deploy({ io, settings, record }: RunContext): Promise<Deployment> {
  const { cluster } = record;
  if (cluster?.kind !== 'existing') throw new ActionError('state-missing', 'no cluster is connected yet.', { hint: 'Run `up` first.' });
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app, cluster.namespace);
  const manifests = [...application.infrastructure, ...application.application];
  await recordApplied(io, accessOf(record), manifests, { file: cluster.applied, namespace: cluster.namespace });
  await applyManifests(io, accessOf(record), manifests);
  return { overlay: application.overlay, workloads: recordedWorkloads(application), images: [], hosts: application.hosts };
}

async function down({ io, record }: Pick<RunContext, 'io' | 'record'>): Promise<void> {
  if (record.cluster?.kind !== 'existing') return;
  const items = (await readApplied(record.cluster.applied)).toReversed();
  if (items.length === 0) return;
  const access = accessOf(record);
  const result = await io.run({
    file: access.kubectl,
    args: kubectlArgs(access, 'delete', '--ignore-not-found', '--wait=true', '-f', '-'),
    stdin: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
    deadlineMs: DELETE_DEADLINE_MS,
  });
  if (result.exitCode !== 0 && !onlyUnknownKinds(result)) {
    throw new ActionError('command-failed', `what was applied could not be deleted: ${lastLine(result)}`, {
      details: toolOutput(result.stderr),
      hint: `What it is stands in ${record.cluster.applied}. When the cluster answers again: kubectl delete --ignore-not-found -f ${record.cluster.applied}`,
    });
  }
}
