/** From manifests on disk to what will be applied: rendered by kubectl's Kustomize, images overridden. Needs no cluster. */
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { loadAll } from 'js-yaml';
import {
  imagesByRole,
  type Manifest,
  type ManifestWorkload,
  type NodeRole,
  routedHosts,
  withImageOverrides,
  workloadsOf,
} from '../core/manifests.ts';
import { ActionError, describeError } from '../errors.ts';
import type { Io } from '../io/io.ts';
import { lastLine, tail } from '../io/process.ts';
import type { AppSettings } from '../settings.ts';
import type { Workload } from '../types.ts';

const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Everything that is applied, and what it needs. */
export interface RenderedApplication {
  /** Ingress and monitoring: part of the platform, applied with it. */
  readonly infrastructure: readonly Manifest[];
  readonly application: readonly Manifest[];
  readonly workloads: readonly (ManifestWorkload & { readonly group: Workload['group'] })[];
  readonly images: Readonly<Record<NodeRole, readonly string[]>>;
  readonly hosts: readonly string[];
  readonly overlay: string;
}

/** Renders ingress, application and monitoring. `namespace` is where those objects are that name none. */
export async function renderApplication(io: Io, kubectl: string, app: AppSettings, namespace?: string): Promise<RenderedApplication> {
  const groups = await Promise.all([
    app.ingress === 'none' ? [] : render(io, kubectl, 'ingress', app.ingress === 'nginx' ? join(io.manifestsDir, 'ingress') : resolve(app.ingress)),
    render(io, kubectl, 'application', app.manifests === undefined ? bundledOverlay(io, app.overlay) : resolve(app.manifests)),
    app.monitor ? render(io, kubectl, 'monitoring', join(io.manifestsDir, 'monitoring')) : [],
  ]);
  const [ingress, application, monitoring] = groups.map((manifests) => withImageOverrides(manifests, app.imageOverrides));
  const grouped = [
    { group: 'ingress', manifests: ingress ?? [] },
    { group: 'application', manifests: application ?? [] },
    { group: 'monitoring', manifests: monitoring ?? [] },
  ] as const;
  const workloads = grouped.flatMap(({ group, manifests }) => workloadsOf(manifests, namespace).map((workload) => ({ ...workload, group })));
  const needed = imagesByRole(workloads);
  return {
    infrastructure: [...(ingress ?? []), ...(monitoring ?? [])],
    application: application ?? [],
    workloads,
    images: { ...needed, worker: [...new Set([...needed.worker, ...app.images])] },
    hosts: routedHosts(application ?? []),
    overlay: app.manifests === undefined ? app.overlay : app.manifests,
  };
}

function bundledOverlay(io: Io, overlay: AppSettings['overlay']): string {
  return join(io.manifestsDir, 'echo', overlay === 'base' ? 'base' : join('overlays', overlay));
}

async function render(io: Io, kubectl: string, group: string, path: string): Promise<readonly Manifest[]> {
  const directory = await kustomizationFor(io, group, path);
  // A kustomization reads no files outside of its folder, which is kubectl's default: what it reads becomes part of what is deployed.
  const result = await io.run({ file: kubectl, args: ['kustomize', '--load-restrictor', 'LoadRestrictionsRootOnly', directory], deadlineMs: 60_000 });
  if (result.exitCode !== 0) {
    throw new ActionError('manifests-invalid', `the manifests in ${path} can't be rendered: ${lastLine(result)}`, {
      details: tail(result.stderr),
      hint: `See the same with: kubectl kustomize ${path}`,
    });
  }
  const manifests = loadAll(result.stdout).filter((document): document is Manifest => typeof document === 'object' && document !== null);
  if (manifests.length === 0)
    throw new ActionError('manifests-invalid', `the manifests in ${path} render to nothing.`, {
      hint: 'List at least one resource in the kustomization.',
    });
  return manifests;
}

/** A path as a kustomization: as it is when it has one, else one of ours with copies of the YAML files. */
async function kustomizationFor(io: Io, group: string, path: string): Promise<string> {
  const files = await manifestFiles(path);
  if (files === 'kustomization') return path;
  if (files.length === 0)
    throw new ActionError('manifests-invalid', `${path} holds no YAML files.`, {
      hint: 'Name a folder with a kustomization or with .yaml files, or one file.',
    });
  const directory = join(io.workDir, `render-${group}`);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const resources = files.map((file) => basename(file));
  for (const file of files) await copyFile(file, join(directory, basename(file)));
  await writeFile(
    join(directory, 'kustomization.yaml'),
    JSON.stringify({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources }),
  );
  return directory;
}

async function manifestFiles(path: string): Promise<'kustomization' | readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return KUSTOMIZATION_NAMES.includes(path.split('/').at(-1) ?? '') ? 'kustomization' : [path];
    const names = await readdir(path);
    if (names.some((name) => KUSTOMIZATION_NAMES.includes(name))) return 'kustomization';
    const files = names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(path, name));
    // A folder may be called like a file.
    const areFiles = await Promise.all(files.map(async (file) => (await stat(file)).isFile()));
    return files.filter((_file, index) => areFiles[index]);
  } catch (cause) {
    throw new ActionError('manifests-invalid', `${path} can't be read: ${describeError(cause)}`, {
      cause,
      hint: 'Paths are relative to the directory of the checkout.',
    });
  }
}
