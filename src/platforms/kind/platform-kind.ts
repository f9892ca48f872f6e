/** The kind platform: a cluster of our own, made and removed by us. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { NamedImage } from '../../findings/scan-result.ts';
import { applyManifests, restartRollouts } from '../../kubernetes/apply.ts';
import { exportFromNode } from '../../kubernetes/export-image.ts';
import { accessOf, toolPath } from '../../kubernetes/kube-access.ts';
import { connectKube } from '../../kubernetes/kube-client.ts';
import type { Manifest } from '../../kubernetes/objects/manifests.ts';
import { type Placement, placeImages } from '../../kubernetes/place-images.ts';
import { type RenderedApplication, renderApplication } from '../../kubernetes/render.ts';
import { runningImages } from '../../kubernetes/running-images.ts';
import { defined } from '../../lib/defined.ts';
import { ActionError } from '../../lib/errors.ts';
import type { ClusterRecord, Deployment, PlacedImage } from '../../record/record.ts';
import type { ScannableImage } from '../../scan/scan-images.ts';
import type { Io } from '../../system/io.ts';
import { installTool } from '../../tools/install-tool.ts';
import { imagesToScan } from '../contract/images-to-scan.ts';
import { isPortFree, validateForKind } from '../contract/machine-checks.ts';
import {
  clusterOfKind,
  type MadeCluster,
  type MadeDeployment,
  type Platform,
  type RunContext,
} from '../contract/platform.ts';
import { kubernetesHealth, kubernetesUsage, recordedWorkloads } from '../contract/workload-checks.ts';
import { kubernetesScannable } from '../contract/workload-scans.ts';
import { awaitApiServer } from './api-server.ts';
import { kindNodeNames } from './cluster-config.ts';
import { applyEarly, createKindCluster } from './create.ts';

type KindRecord = Extract<ClusterRecord, { kind: 'kind' }>;

export const kindPlatform: Platform = {
  validate: ({ io, settings }) => validateForKind(io, settings.cluster),
  tools: ({ io, settings }) =>
    Promise.all([installTool(io, 'kind', settings.tools.kind), installTool(io, 'kubectl', settings.tools.kubectl)]),
  up,
  deploy,
  health: kubernetesHealth,
  scannable: kubernetesScannable,
  images,
  usage: kubernetesUsage,
};

async function up(context: RunContext<'tools'>): Promise<MadeCluster> {
  const { io, settings, record } = context;
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app);
  const httpPort = settings.cluster.httpPort === 'auto' ? await freePort() : settings.cluster.httpPort;
  const name = clusterName(io);
  const nodes = kindNodeNames(name, settings.cluster.workers);
  const cluster = {
    kind: 'kind',
    name,
    kubeconfig: join(io.workDir, 'kubeconfig'),
    baseUrl: `http://127.0.0.1${httpPort === 80 ? '' : `:${httpPort}`}`,
    nodeImage: settings.cluster.nodeImage,
    nodes: [nodes.controlPlane, ...nodes.workers],
    created: false,
  } as const;
  // The intent first: if we are killed from here on, clean-up knows what to look for.
  await context.recordIntent(cluster);
  const images = await makeCluster(io, cluster, {
    workers: settings.cluster.workers,
    httpPort,
    placements: placementsFor(application, nodes),
    // Step by step, the application is for `deploy` to bring; in a whole run nothing is gained by waiting.
    manifests: context.stepwise
      ? application.infrastructure
      : [...application.infrastructure, ...application.application],
    kind: toolPath(record, 'kind'),
    kubectl: toolPath(record, 'kubectl'),
    logsDir: settings.report.outDir,
  });
  const applied = context.stepwise ? undefined : deploymentOf(application, images);
  return { cluster: { ...cluster, created: true }, placedImages: images, ...defined({ applied }) };
}

interface Making {
  readonly workers: number;
  readonly httpPort: number;
  readonly placements: readonly Placement[];
  readonly manifests: readonly Manifest[];
  readonly kind: string;
  readonly kubectl: string;
  readonly logsDir: string;
}

/**
 * Creates the cluster, brings the images to its nodes and applies manifests, all at the same time as far as each can.
 */
async function makeCluster(io: Io, cluster: KindRecord, making: Making): Promise<readonly PlacedImage[]> {
  const { promise: controlPlane, resolve: onControlPlane } = Promise.withResolvers<boolean>();
  const over = new AbortController();
  const creating = createKindCluster(io, cluster, { ...making, onControlPlane: () => onControlPlane(true) }).finally(
    () => {
      onControlPlane(false);
      over.abort();
    },
  );
  // When the API server never answers, `created` is what tells why.
  const placing = awaitApiServer(io, kindNodeNames(cluster.name, making.workers).controlPlane, over.signal).then(() =>
    placeImages(io, making.placements),
  );
  const applying = async (): Promise<boolean> => {
    const [stands] = await Promise.all([controlPlane, placing]);
    // Not before the images are there: a kubelet that misses one tries to pull it, and looks again only after ten
    // seconds.
    return stands && applyEarly(io, cluster, making, making.manifests);
  };
  const [created, placed, applied] = await Promise.allSettled([creating, placing, applying()]);
  if (created.status === 'rejected') throw created.reason;
  // Nodes of a failed first attempt took what was brought to them along.
  const again = created.value > 1;
  const done = applied.status === 'fulfilled' && applied.value && !again;
  if (!done) await applyManifests(io, { kubectl: making.kubectl, kubeconfig: cluster.kubeconfig }, making.manifests);
  if (placed.status === 'rejected' && !again) throw placed.reason;
  return placed.status === 'fulfilled' && !again ? placed.value : placeImages(io, making.placements);
}

function placementsFor(
  application: RenderedApplication,
  nodes: { readonly controlPlane: string; readonly workers: readonly string[] },
): readonly Placement[] {
  const single = nodes.workers.length === 0;
  const onWorkers = application.images.worker.flatMap((reference) =>
    (single ? [nodes.controlPlane] : nodes.workers).map((node) => ({ reference, node })),
  );
  const onControlPlane = application.images['control-plane'].map((reference) => ({
    reference,
    node: nodes.controlPlane,
  }));
  return [
    ...new Map(
      [...onControlPlane, ...onWorkers].map((placement) => [`${placement.reference} ${placement.node}`, placement]),
    ).values(),
  ];
}

async function deploy({ io, settings, record }: RunContext<'tools' | 'cluster'>): Promise<MadeDeployment> {
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app);
  const earlier = record.placedImages ?? [];
  const nodes = kindNodes(clusterOfKind(record, 'kind'));
  const placed = await placeImages(io, placementsFor(application, nodes), earlier);
  const images = [...earlier.filter((image) => !placed.some((again) => isSamePlace(image, again))), ...placed];
  // Ingress and monitoring too: what is there already stays as it is, and settings may have changed since `up`.
  await applyManifests(io, accessOf(io, record), [...application.infrastructure, ...application.application]);
  const renewed = placed
    .filter((image) => earlier.some((before) => isSamePlace(image, before)))
    .map(({ reference }) => reference);
  await restartRollouts(
    io,
    accessOf(io, record),
    application.workloads.filter((workload) => workload.images.some((image) => renewed.includes(image))),
  );
  // Returned together: a deploy that fails before has to bring and restart them once more when it is tried again.
  return { deployment: deploymentOf(application, images), placedImages: images };
}

/** In a cluster of our own every pod is there because of the run. */
async function images(
  { io, record }: RunContext<'tools' | 'cluster' | 'deployment'>,
  named: readonly NamedImage[],
): Promise<readonly ScannableImage[]> {
  const { nodes } = clusterOfKind(record, 'kind');
  await using kube = await connectKube(io, accessOf(io, record));
  return imagesToScan({
    named,
    running: await runningImages(kube),
    isOurCluster: true,
    nodeOf: (reference) => record.deployment.images.find((image) => image.reference === reference)?.node,
    save: async (image, file) => {
      // What a pod says of its node is its author's.
      if (!nodes.includes(image.node))
        throw new ActionError(
          'image-unavailable',
          `${image.reference} runs on ${image.node}, which is no node of ours.`,
        );
      await exportFromNode(io, image, file);
    },
  });
}

function isSamePlace(one: PlacedImage, other: PlacedImage): boolean {
  return one.reference === other.reference && one.node === other.node;
}

function deploymentOf(application: RenderedApplication, images: readonly PlacedImage[]): Deployment {
  return { overlay: application.overlay, workloads: recordedWorkloads(application), images, hosts: application.hosts };
}

function kindNodes({ name, nodes }: KindRecord): {
  readonly controlPlane: string;
  readonly workers: readonly string[];
} {
  const [controlPlane, ...workers] = nodes;
  if (controlPlane === undefined) throw new Error(`the record names no node of ${name}`);
  return { controlPlane, workers };
}

/**
 * Unique for each run of each job, matrix legs too, so that jobs on one machine never meet; short, since node names are
 * host names.
 */
function clusterName(io: Io): string {
  return `loadtest-${io.env['GITHUB_RUN_ID'] ?? 'local'}-${randomUUID().slice(0, 8)}`;
}

/** 80, which makes for the shortest URL, else any free port. */
async function freePort(): Promise<number> {
  if (await isPortFree(80)) return 80;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new ActionError('port-in-use', 'no free port was found on 127.0.0.1.')),
      );
    });
  });
}
