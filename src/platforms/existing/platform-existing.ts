/** An existing cluster: we apply our manifests, measure, and remove just what we applied. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedImage } from '../../findings/scan-result.ts';
import type { ClusterSettings } from '../../inputs/settings.ts';
import { recordApplied } from '../../kubernetes/applied.ts';
import { applyManifests } from '../../kubernetes/apply.ts';
import { exportFromEngine } from '../../kubernetes/export-image.ts';
import { accessOf, environmentOfExisting, toolPath } from '../../kubernetes/kube-access.ts';
import { connectKube } from '../../kubernetes/kube-client.ts';
import type { KubeAccess } from '../../kubernetes/kubectl.ts';
import { renderApplication } from '../../kubernetes/render.ts';
import { runningImages } from '../../kubernetes/running-images.ts';
import { ActionError } from '../../lib/errors.ts';
import { listAt, textAt } from '../../lib/json.ts';
import { toolOutput } from '../../lib/text.ts';
import { learnText } from '../../redaction/secrets.ts';
import type { ScannableImage } from '../../scan/scan-images.ts';
import type { Io } from '../../system/io.ts';
import { lastLine } from '../../system/process.ts';
import { installTool } from '../../tools/install-tool.ts';
import { imagesToScan } from '../contract/images-to-scan.ts';
import { machine } from '../contract/machine-checks.ts';
import {
  clusterOfKind,
  type MadeCluster,
  type MadeDeployment,
  type Platform,
  type RunContext,
} from '../contract/platform.ts';
import { kubernetesHealth, kubernetesUsage, recordedWorkloads } from '../contract/workload-checks.ts';
import { kubernetesScannable } from '../contract/workload-scans.ts';

const READ_DEADLINE_MS = 15_000;

export const existingPlatform: Platform = {
  validate: async () => machine([]),
  tools: async ({ io, settings }) => [await installTool(io, 'kubectl', settings.tools.kubectl)],
  up: connect,
  deploy,
  health: kubernetesHealth,
  scannable: kubernetesScannable,
  images,
  usage: kubernetesUsage,
};

async function connect({ io, settings, record }: RunContext<'tools'>): Promise<MadeCluster> {
  const { baseUrl } = settings.cluster;
  if (baseUrl === undefined)
    throw new ActionError('input', 'cluster: existing needs base-url, the address at which its ingress answers.', {
      hint: 'For example base-url: http://127.0.0.1:8080',
    });
  const kubectl = toolPath(record, 'kubectl');
  const kubeconfig = join(io.workDir, 'kubeconfig');
  const environment = settings.cluster.kubectlEnvironment;
  const access = { kubectl, kubeconfig, env: environmentOfExisting(io, environment) };
  const { context, namespace } = await copyKubeconfig(io, access, settings.cluster);
  await readVersion(io, access);
  const applied = join(io.workDir, 'applied.json');
  return { cluster: { kind: 'existing', name: context, namespace, kubeconfig, baseUrl, applied, environment } };
}

/**
 * The one context that counts, resolved by kubectl: several files in KUBECONFIG, files that it names, its own default.
 * The copy is what all later steps go by, so that switching contexts between them does not take them to another
 * cluster.
 */
async function copyKubeconfig(
  io: Io,
  access: Required<KubeAccess>,
  { kubeconfig, context }: ClusterSettings,
): Promise<{ readonly context: string; readonly namespace: string }> {
  const given = [
    ...(kubeconfig === undefined ? [] : [`--kubeconfig=${kubeconfig}`]),
    ...(context === undefined ? [] : [`--context=${context}`]),
  ];
  const result = await io.run({
    file: access.kubectl,
    args: ['config', 'view', '--minify', '--flatten', '--raw', '--output', 'json', ...given],
    env: access.env,
    deadlineMs: READ_DEADLINE_MS,
  });
  learnText(io.redactor, result.stdout);
  if (result.exitCode !== 0) {
    throw new ActionError(
      'cluster-unreachable',
      `the kubeconfig can't be used: ${lastLine(result).replace(/^error: /, '')}.`,
      {
        details: toolOutput(result.stderr),
        hint: 'Check the inputs kubeconfig and context; `kubectl config get-contexts` lists what there is.',
      },
    );
  }
  await writeFile(access.kubeconfig, result.stdout, { mode: 0o600 });
  const config: unknown = JSON.parse(result.stdout);
  return {
    context: textAt(config, 'current-context') ?? 'existing',
    namespace: textAt(listAt(config, 'contexts')[0], 'context', 'namespace') ?? 'default',
  };
}

async function readVersion(io: Io, access: KubeAccess): Promise<void> {
  await using kube = await connectKube(io, access);
  const { status, body } = await kube.get('/version');
  if (status !== 200)
    throw new ActionError('cluster-unreachable', `the cluster answered ${status} to /version.`, {
      hint: 'Check kubeconfig and context with: kubectl cluster-info',
    });
  io.log.info(`Kubernetes ${textAt(body, 'gitVersion') ?? 'of unknown version'}`);
}

/** Others use the cluster too: only what the manifests name is looked at, if the local engine has it. */
async function images(
  { io, record }: RunContext<'tools' | 'cluster' | 'deployment'>,
  named: readonly NamedImage[],
): Promise<readonly ScannableImage[]> {
  const { namespace } = clusterOfKind(record, 'existing');
  await using kube = await connectKube(io, accessOf(io, record));
  return imagesToScan({
    named,
    running: await runningImages(
      kube,
      named.map((image) => image.namespace ?? namespace),
    ),
    isOurCluster: false,
    nodeOf: () => undefined,
    save: (image, file) => exportFromEngine(io, image, file),
  });
}

async function deploy({ io, settings, record }: RunContext<'tools' | 'cluster'>): Promise<MadeDeployment> {
  const cluster = clusterOfKind(record, 'existing');
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app, {
    namespace: cluster.namespace,
  });
  const manifests = [...application.infrastructure, ...application.application];
  await recordApplied(io, accessOf(io, record), manifests, { file: cluster.applied, namespace: cluster.namespace });
  await applyManifests(io, accessOf(io, record), manifests);
  const { overlay, hosts } = application;
  return { deployment: { overlay, workloads: recordedWorkloads(application), images: [], hosts } };
}
