/** An existing cluster: we apply our manifests, measure, and remove just what we applied. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listAt, textAt } from '../core/json.ts';
import type { Manifest } from '../core/manifests.ts';
import { ActionError } from '../errors.ts';
import type { Io } from '../io/io.ts';
import { connectKube, type KubeAccess, kubectlArgs } from '../io/kube-client.ts';
import { lastLine, tail } from '../io/process.ts';
import { installTool } from '../io/tools.ts';
import type { ClusterRecord } from '../types.ts';
import { applyManifests } from './apply.ts';
import { accessOf, kubernetesHealth, kubernetesUsage, recordedWorkloads, toolPath } from './kubernetes.ts';
import type { Platform, RunContext } from './platform.ts';
import { renderApplication } from './render.ts';
import { machine } from './validate-machine.ts';

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
  const { baseUrl, context } = settings.cluster;
  const kubeconfig = settings.cluster.kubeconfig ?? io.env['KUBECONFIG'] ?? join(io.env['HOME'] ?? '/', '.kube', 'config');
  if (baseUrl === undefined)
    throw new ActionError('input', 'cluster: existing needs base-url, the address at which its ingress answers.', {
      hint: 'For example base-url: http://127.0.0.1:8080',
    });
  const access = { kubectl: toolPath(record, 'kubectl'), kubeconfig, ...(context === undefined ? {} : { context }) };
  await using kube = await connectKube(io, access);
  const { status, body } = await kube.get('/version');
  if (status !== 200)
    throw new ActionError('cluster-unreachable', `the cluster answered ${status} to /version.`, {
      hint: 'Check kubeconfig and context with: kubectl cluster-info',
    });
  io.log.info(`Kubernetes ${textAt(body, 'gitVersion') ?? 'of unknown version'}`);
  return {
    kind: 'existing',
    name: context ?? 'current context',
    kubeconfig,
    ...(context === undefined ? {} : { context }),
    baseUrl,
    applied: join(io.workDir, 'applied.json'),
  };
}

async function deploy({ io, settings, record }: RunContext) {
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app);
  const manifests = [...application.infrastructure, ...application.application];
  // Saved before it is applied: what is deleted in the end is just this. A second deploy must not take the first one's objects for foreign.
  if (record.cluster?.kind === 'existing' && record.deployment === undefined) {
    const foreign = await existingObjects(io, accessOf(record), manifests);
    await writeFile(record.cluster.applied, JSON.stringify(manifests.filter((manifest) => !foreign.has(objectKey(manifest)))));
  }
  await applyManifests(io, accessOf(record), manifests);
  return { overlay: application.overlay, workloads: recordedWorkloads(application), images: [], hosts: application.hosts };
}

/** Which of the manifests' objects were there before us, such as a namespace: they are updated, and stay. */
async function existingObjects(io: Io, access: KubeAccess, manifests: readonly Manifest[]): Promise<ReadonlySet<string>> {
  const result = await io.run({
    file: access.kubectl,
    args: kubectlArgs(access, 'get', '--ignore-not-found', '--output', 'json', '-f', '-'),
    stdin: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests }),
    deadlineMs: 60_000,
  });
  if (result.exitCode !== 0)
    throw new ActionError('cluster-unreachable', `the cluster could not be asked for what is there already: ${lastLine(result)}`, {
      details: tail(result.stderr),
    });
  if (result.stdout.trim() === '') return new Set();
  const found: unknown = JSON.parse(result.stdout);
  return new Set((textAt(found, 'kind') === 'List' ? listAt(found, 'items') : [found]).map(objectKey));
}

function objectKey(object: unknown): string {
  return [textAt(object, 'kind'), textAt(object, 'metadata', 'namespace') ?? '', textAt(object, 'metadata', 'name')].join('/');
}

async function down({ io, record }: Pick<RunContext, 'io' | 'record'>): Promise<void> {
  if (record.cluster?.kind !== 'existing') return;
  const manifests = await readFile(record.cluster.applied, 'utf8').catch(() => undefined);
  if (manifests === undefined) return;
  const items = (JSON.parse(manifests) as readonly Manifest[]).toReversed();
  const result = await io.run({
    file: toolPath(record, 'kubectl'),
    args: kubectlArgs(accessOf(record), 'delete', '--ignore-not-found', '--wait=true', '-f', '-'),
    stdin: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
    deadlineMs: DELETE_DEADLINE_MS,
  });
  if (result.exitCode !== 0)
    throw new ActionError('command-failed', `what was applied could not be deleted: ${lastLine(result)}`, { details: tail(result.stderr) });
}
