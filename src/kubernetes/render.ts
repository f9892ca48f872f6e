/**
 * From manifests on disk to what will be applied: rendered by kubectl's Kustomize, images overridden. Needs no cluster.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import type { AppSettings } from '../inputs/settings.ts';
import { ActionError } from '../lib/errors.ts';
import { clip, toolOutput } from '../lib/text.ts';
import { environmentFor } from '../system/environment.ts';
import { anyFile } from '../system/input-files.ts';
import type { Io } from '../system/io.ts';
import { lastLine } from '../system/process.ts';
import type { Workload } from '../usage/usage.ts';
import { copyKustomization } from './kustomization/copy-kustomization.ts';
import { openSourceTree } from './kustomization/source-tree.ts';
import {
  imagesByRole,
  type Manifest,
  type ManifestWorkload,
  manifestsAmong,
  type NodeRole,
  routedHosts,
  withImageOverrides,
  workloadsOf,
} from './objects/manifests.ts';
import { type RenderedGroup, type Sources, sourcesOf } from './sources/sources.ts';

/** Of what kubectl says, in the message. */
const LONGEST_LINE = 1_000;
/**
 * Replacements, variables and folders that are named again and again can make a few lines stand for more than any
 * memory holds. Plain manifests of 27 MB, which is nearly all that may be rendered, take 1.8 GB.
 */
const MOST_MEMORY_BYTES = 2.5 * 1024 ** 3;
/** The largest sets of manifests in wide use hold some hundreds. */
const MOST_OBJECTS = 5_000;

/** Everything that is applied, and what it needs. */
export interface RenderedApplication {
  /** Ingress and monitoring: part of the platform, applied with it. */
  readonly infrastructure: readonly Manifest[];
  readonly application: readonly Manifest[];
  /** The same manifests by what they are for. */
  readonly groups: readonly { readonly group: Workload['group']; readonly manifests: readonly Manifest[] }[];
  readonly workloads: readonly (ManifestWorkload & { readonly group: Workload['group'] })[];
  readonly images: Readonly<Record<NodeRole, readonly string[]>>;
  readonly hosts: readonly string[];
  readonly overlay: string;
  /** Which file and line says what the manifests hold. */
  readonly sources: Sources;
}

export interface RenderOptions {
  /** Where those objects are that name none. */
  readonly namespace?: string;
  /** Name of the folders that kubectl reads, below the run's directory: two renderings at one time need two. */
  readonly folder?: string;
}

/** Renders ingress, application and monitoring. */
export async function renderApplication(
  io: Io,
  kubectl: string,
  app: AppSettings,
  { namespace, folder = 'render' }: RenderOptions = {},
): Promise<RenderedApplication> {
  const renderGroup = (group: string, path: string) =>
    render(io, kubectl, path, join(io.workDir, `${folder}-${group}`));
  const groups = await Promise.all([
    app.ingress === 'none'
      ? undefined
      : renderGroup(
          'ingress',
          app.ingress === 'nginx'
            ? join(io.manifestsDir, 'ingress')
            : io.files.resolve(app.ingress, app.origins.ingress),
        ),
    renderGroup(
      'application',
      app.manifests === undefined
        ? bundledOverlay(io, app.overlay)
        : io.files.resolve(app.manifests, app.origins.manifests),
    ),
    app.monitor ? renderGroup('monitoring', join(io.manifestsDir, 'monitoring')) : undefined,
  ]);
  const [ingress, application, monitoring] = groups.map((group) =>
    group === undefined ? undefined : { ...group, manifests: withImageOverrides(group.manifests, app.imageOverrides) },
  );
  const grouped = [
    { group: 'ingress', manifests: ingress?.manifests ?? [] },
    { group: 'application', manifests: application?.manifests ?? [] },
    { group: 'monitoring', manifests: monitoring?.manifests ?? [] },
  ] as const;
  const workloads = grouped.flatMap(({ group, manifests }) =>
    workloadsOf(manifests, namespace).map((workload) => ({ ...workload, group })),
  );
  const needed = imagesByRole(workloads);
  return {
    infrastructure: [...(ingress?.manifests ?? []), ...(monitoring?.manifests ?? [])],
    application: application?.manifests ?? [],
    groups: grouped,
    workloads,
    images: { ...needed, worker: [...new Set([...needed.worker, ...app.images])] },
    hosts: routedHosts(application?.manifests ?? []),
    overlay: app.manifests === undefined ? app.overlay : app.manifests,
    sources: sourcesOf([ingress, monitoring, application].filter((group) => group !== undefined)),
  };
}

function bundledOverlay(io: Io, overlay: AppSettings['overlay']): string {
  return join(io.manifestsDir, 'echo', overlay === 'base' ? 'base' : join('overlays', overlay));
}

/** kubectl is given a copy that was read and checked file by file; nothing of the original is where it looks. */
async function render(io: Io, kubectl: string, path: string, target: string): Promise<RenderedGroup> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true, mode: 0o700 });
  // What the action brings itself lies where the runner put it, and is nobody else's.
  const isBundled = path.startsWith(io.manifestsDir);
  const tree = openSourceTree(path, {
    workspace: io.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    ...(isBundled ? { files: anyFile, root: io.manifestsDir } : { files: io.files }),
  });
  const { directory, withSources, originals } = copyKustomization(tree, path, target);
  const result = await io.run({
    file: kubectl,
    args: ['kustomize', '--load-restrictor', 'LoadRestrictionsRootOnly', directory],
    env: secludedEnvironment(io),
    deadlineMs: 60_000,
    mostMemoryBytes: MOST_MEMORY_BYTES,
  });
  if (result.exitCode !== 0) {
    throw new ActionError(
      'manifests-invalid',
      `the manifests in ${path} can't be rendered: ${withSources(clip(lastLine(result), LONGEST_LINE))}`,
      {
        details: withSources(toolOutput(result.stderr)),
        hint: `See the same with: kubectl kustomize ${path}`,
      },
    );
  }
  return { manifests: manifestsOf(result.stdout, path), originals };
}

/** The second wall: no program is found, git would speak no protocol, and no proxy takes a request. */
export function secludedEnvironment(io: Pick<Io, 'workDir'>): Readonly<Record<string, string>> {
  return {
    ...environmentFor('kubectl', { env: {}, workDir: io.workDir, path: '' }),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    HTTP_PROXY: CLOSED_PORT,
    HTTPS_PROXY: CLOSED_PORT,
  };
}

/** Nothing can listen on port 0. */
const CLOSED_PORT = 'http://127.0.0.1:0';

function manifestsOf(rendered: string, path: string): readonly Manifest[] {
  const manifests = manifestsAmong(loadAll(rendered), `the manifests rendered from ${path}`);
  if (manifests.length === 0)
    throw new ActionError('manifests-invalid', `the manifests in ${path} render to nothing.`, {
      hint: 'List at least one resource in the kustomization.',
    });
  if (manifests.length > MOST_OBJECTS)
    throw new ActionError(
      'manifests-invalid',
      `the manifests in ${path} render to ${manifests.length} objects; ${MOST_OBJECTS} are the most.`,
      {
        hint: 'Name a folder that holds what is deployed, and no more.',
      },
    );
  return manifests;
}
