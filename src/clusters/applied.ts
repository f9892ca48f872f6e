/** What we applied to a cluster that is not ours, written down before it is applied: in the end just this is deleted. */
import { readFile, writeFile } from 'node:fs/promises';
import { listAt, textAt } from '../core/json.ts';
import type { Manifest } from '../core/manifests.ts';
import { toolOutput } from '../core/text.ts';
import { ActionError, describeError } from '../errors.ts';
import type { CommandResult, Io } from '../io/io.ts';
import { type KubeAccess, kubectlArgs } from '../io/kube-client.ts';
import { lastLine } from '../io/process.ts';

const ASK_DEADLINE_MS = 60_000;
/** kubectl's words for a kind that the cluster does not know, such as one whose definition is applied together with it. */
const UNKNOWN_KIND = /no matches for kind|doesn't have a resource type/;

/** Whether a command failed for nothing else: then it did what it could with all the others. */
export function onlyUnknownKinds({ stderr }: CommandResult): boolean {
  const errors = stderr.split('\n').filter((line) => /^error/i.test(line));
  return errors.length > 0 && errors.every((line) => UNKNOWN_KIND.test(line));
}

interface Bookkeeping {
  /** The list's file. */
  readonly file: string;
  /** Where manifests go that name no namespace. */
  readonly namespace: string;
}

/**
 * Adds to the list those of the manifests that the cluster does not have yet. Objects that are there already are somebody's: they are updated, and stay;
 * but for those of the list, which an earlier deploy of the same run brought.
 */
export async function recordApplied(io: Io, access: KubeAccess, manifests: readonly Manifest[], { file, namespace }: Bookkeeping): Promise<void> {
  const earlier = await readApplied(file);
  const ours = new Set(earlier.map((manifest) => key(manifest, namespace)));
  const fresh = manifests.filter((manifest) => !ours.has(key(manifest, namespace)));
  const there = await existingKeys(io, access, fresh);
  // An object of a kind without namespaces comes back without one, whatever the manifest says.
  const isForeign = (manifest: Manifest): boolean => there.has(key(manifest, namespace)) || there.has(key(manifest, '', ''));
  await writeFile(file, JSON.stringify([...earlier, ...fresh.filter((manifest) => !isForeign(manifest))]), { mode: 0o600 });
}

/** The list, in the order of applying; empty when nothing was applied yet. */
export async function readApplied(file: string): Promise<readonly Manifest[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw new ActionError('state-missing', `the list of what was applied can't be read: ${describeError(error)}`, { cause: error });
  });
  return JSON.parse(text) as readonly Manifest[];
}

/** Asked kind by kind, so that a kind which the cluster does not know hides none of the others. */
async function existingKeys(io: Io, access: KubeAccess, manifests: readonly Manifest[]): Promise<ReadonlySet<string>> {
  const kinds = Map.groupBy(manifests, (manifest) => `${manifest['apiVersion']} ${manifest['kind']}`);
  const found = await Promise.all([...kinds.values()].map((sameKind) => existing(io, access, sameKind)));
  return new Set(found.flat().map((object) => key(object, '')));
}

async function existing(io: Io, access: KubeAccess, manifests: readonly Manifest[]): Promise<readonly unknown[]> {
  const result = await io.run({
    file: access.kubectl,
    args: kubectlArgs(access, 'get', '--ignore-not-found', '--output', 'json', '-f', '-'),
    stdin: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests }),
    deadlineMs: ASK_DEADLINE_MS,
  });
  if (result.exitCode !== 0) {
    if (onlyUnknownKinds(result)) return [];
    throw new ActionError('cluster-unreachable', `the cluster could not be asked for what is there already: ${lastLine(result)}`, {
      details: toolOutput(result.stderr),
      hint: 'The user of the kubeconfig must be allowed to read the kinds of object that the manifests hold.',
    });
  }
  if (result.stdout.trim() === '') return [];
  const found: unknown = JSON.parse(result.stdout);
  return textAt(found, 'kind') === 'List' ? listAt(found, 'items') : [found];
}

/** An object's identity. The version of its API is no part of it: a server answers in the one that it was asked in. */
function key(object: unknown, defaultNamespace: string, namespace?: string): string {
  const group = (textAt(object, 'apiVersion') ?? '').split('/').slice(0, -1).join('/');
  const where = namespace ?? textAt(object, 'metadata', 'namespace') ?? defaultNamespace;
  return JSON.stringify([group, textAt(object, 'kind'), where, textAt(object, 'metadata', 'name')]);
}
