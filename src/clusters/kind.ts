/** The kind platform: a cluster of our own, made and removed by us. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { kindNodeNames } from '../core/cluster-config.ts';
import { ActionError } from '../errors.ts';
import type { Io } from '../io/io.ts';
import { installTool } from '../io/tools.ts';
import type { ClusterRecord, PlacedImage } from '../types.ts';
import { type Placement, placeImages } from './images.ts';
import { createKindCluster, deleteKindCluster } from './kind-create.ts';
import { accessOf, applyManifests, kubernetesHealth, kubernetesUsage, recordedWorkloads, toolPath } from './kubernetes.ts';
import type { Platform, RunContext } from './platform.ts';
import { type RenderedApplication, renderApplication } from './render.ts';
import { isPortFree, validateForKind } from './validate-machine.ts';

export const kindPlatform: Platform = {
  validate: ({ io, settings }) => validateForKind(io, settings.cluster),
  tools: ({ io, settings }) => Promise.all([installTool(io, 'kind', settings.tools.kind), installTool(io, 'kubectl', settings.tools.kubectl)]),
  up,
  deploy,
  health: kubernetesHealth,
  usage: kubernetesUsage,
  down: async ({ io, record }) => {
    if (record.cluster?.kind === 'kind') await deleteKindCluster(io, record.cluster);
  },
};

async function up(context: RunContext): Promise<ClusterRecord> {
  const { io, settings, record } = context;
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app);
  const httpPort = settings.cluster.httpPort === 'auto' ? await freePort() : settings.cluster.httpPort;
  const name = clusterName(io, record.runId);
  const nodes = kindNodeNames(name, settings.cluster.workers);
  const cluster = {
    kind: 'kind',
    name,
    kindPath: toolPath(record, 'kind'),
    kubeconfig: join(io.workDir, 'kubeconfig'),
    baseUrl: `http://127.0.0.1${httpPort === 80 ? '' : `:${httpPort}`}`,
    nodeImage: settings.cluster.nodeImage,
    nodes: [nodes.controlPlane, ...nodes.workers],
    created: false,
  } as const;
  // The intent first: if we are killed from here on, clean-up knows what to look for.
  await context.save({ cluster });
  const images = await createAndPlace(io, cluster, { workers: settings.cluster.workers, httpPort, placements: placementsFor(application, nodes) });
  await context.save({ placedImages: images });
  return { ...cluster, created: true };
}

/** Creates the cluster and brings the images to its nodes at the same time. The first failure is reported, after both have ended. */
async function createAndPlace(
  io: Io,
  cluster: Extract<ClusterRecord, { kind: 'kind' }>,
  options: { readonly workers: number; readonly httpPort: number; readonly placements: readonly Placement[] },
): Promise<readonly PlacedImage[]> {
  const creating = createKindCluster(io, cluster, options);
  const placing = placeImages(io, options.placements);
  const [created, placed] = await Promise.allSettled([creating, placing]);
  if (created.status === 'rejected') throw created.reason;
  if (placed.status === 'fulfilled') return placed.value;
  if (placed.reason instanceof ActionError && placed.reason.code === 'image-unavailable') throw placed.reason;
  // The first attempt to create may have been torn down below us: now that the nodes stand, place again.
  return placeImages(io, options.placements);
}

function placementsFor(
  application: RenderedApplication,
  nodes: { readonly controlPlane: string; readonly workers: readonly string[] },
): readonly Placement[] {
  const single = nodes.workers.length === 0;
  const onWorkers = application.images.worker.flatMap((reference) =>
    (single ? [nodes.controlPlane] : nodes.workers).map((node) => ({ reference, node })),
  );
  const onControlPlane = application.images['control-plane'].map((reference) => ({ reference, node: nodes.controlPlane }));
  return [...new Map([...onControlPlane, ...onWorkers].map((placement) => [`${placement.reference} ${placement.node}`, placement])).values()];
}

async function deploy(context: RunContext) {
  const { io, settings, record } = context;
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app);
  const nodes = kindNodes(record.cluster);
  const placed = new Set(record.placedImages?.map((image) => `${image.reference} ${image.node}`));
  const missing = placementsFor(application, nodes).filter((placement) => !placed.has(`${placement.reference} ${placement.node}`));
  const [images] = await Promise.all([placeImages(io, missing), applyManifests(io, accessOf(record), application.manifests)]);
  return {
    overlay: application.overlay,
    workloads: recordedWorkloads(application),
    images: [...(record.placedImages ?? []), ...images],
    hosts: application.hosts,
  };
}

function kindNodes(cluster: ClusterRecord | undefined): { readonly controlPlane: string; readonly workers: readonly string[] } {
  const [controlPlane, ...workers] = cluster?.kind === 'kind' ? cluster.nodes : [];
  if (controlPlane === undefined) throw new ActionError('state-missing', 'there is no kind cluster yet.', { hint: 'Run `up` first.' });
  return { controlPlane, workers };
}

/** Unique for a run, an attempt and a job, so that jobs on one machine never meet; at most 32 characters, since node names are host names. */
function clusterName(io: Io, runId: string): string {
  const job = [io.env['GITHUB_JOB'], io.env['GITHUB_RUN_ATTEMPT'], runId].join('/');
  const run = io.env['GITHUB_RUN_ID'] ?? 'local';
  return `loadtest-${run}-${createHash('sha256').update(job).digest('hex').slice(0, 8)}`;
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
