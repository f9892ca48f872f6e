/**
 * What we applied to a cluster that is not ours, written down before it is applied: in the end just this is deleted.
 */

import { ActionError, describeError } from '../lib/errors.ts';
import { listAt, textAt } from '../lib/json.ts';
import { toolOutput } from '../lib/text.ts';
import type { CommandResult, Io } from '../system/io.ts';
import { readOwnFile } from '../system/own-file.ts';
import { lastLine } from '../system/process.ts';
import { safeWrite } from '../system/safe-write.ts';
import { type KubeAccess, kubectlCommand } from './kubectl.ts';
import { type AppliedObject, appliedObject } from './objects/applied-object.ts';
import { isKubeObject, type KubeObject, text } from './objects/kube-object.ts';
import type { Manifest } from './objects/manifests.ts';

const ASK_DEADLINE_MS = 60_000;
/**
 * kubectl's words for a kind that the cluster does not know, such as one whose definition is applied together with it.
 */
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
 * Adds to the list, by name, those of the manifests that the cluster does not have yet. Objects that are there already
 * are somebody's: they are updated, and stay; but for those of the list, which an earlier deploy of the same run
 * brought. @throws ActionError when the cluster can't be asked, or an object has no name.
 */
export async function recordApplied(
  io: Io,
  access: KubeAccess,
  manifests: readonly Manifest[],
  { file, namespace }: Bookkeeping,
): Promise<void> {
  const earlier = await readApplied(file);
  const ours = new Set(earlier.map((manifest) => key(manifest, namespace)));
  const fresh = manifests.filter((manifest) => !ours.has(key(manifest, namespace)));
  const there = await existingKeys(io, access, fresh);
  // An object of a kind without namespaces comes back without one, whatever the manifest says.
  const isForeign = (manifest: Manifest): boolean =>
    there.has(key(manifest, namespace)) || there.has(key(manifest, '', ''));
  const added = fresh.filter((manifest) => !isForeign(manifest)).map(named);
  await safeWrite(file, JSON.stringify([...earlier, ...added]), 0o600);
}

/** What is needed to delete it. Without a name it could not be applied either. */
function named(manifest: Manifest): AppliedObject {
  const object = appliedObject(manifest);
  if (object !== undefined) return object;
  throw new ActionError(
    'manifests-invalid',
    `an object of the manifests has no usable apiVersion, kind or name: ${identity(manifest)}.`,
    {
      hint: 'Give every object an apiVersion, a kind and a metadata.name.',
    },
  );
}

function identity(object: unknown): string {
  const parts = [textAt(object, 'apiVersion'), textAt(object, 'kind'), textAt(object, 'metadata', 'name')];
  return parts.map((part) => JSON.stringify(part?.slice(0, 80) ?? null)).join(', ');
}

/** The most objects that one run may have brought. */
const MOST_OBJECTS = 10_000;

/**
 * The list, in the order of applying; empty when nothing was applied yet. @throws ActionError when anything in it is
 * not what we write.
 */
export async function readApplied(file: string): Promise<readonly AppliedObject[]> {
  let list: unknown;
  try {
    list = JSON.parse((await readOwnFile(file)) ?? '[]');
  } catch (error) {
    throw unusable(file, describeError(error), error);
  }
  if (!Array.isArray(list) || list.length > MOST_OBJECTS)
    throw unusable(file, `it is no list of at most ${MOST_OBJECTS} objects`);
  return list.map((entry: unknown, index) => {
    const object = appliedObject(entry);
    if (object === undefined)
      throw unusable(file, `entry ${index} is no object with apiVersion, kind and name: ${identity(entry)}`);
    return object;
  });
}

function unusable(file: string, why: string, cause?: unknown): ActionError {
  return new ActionError('state-missing', `the list of what was applied can't be used: ${why}.`, {
    cause,
    hint: `Nothing was deleted. What the run brought has to be deleted by hand; then delete ${file}.`,
  });
}

/** Asked kind by kind, so that a kind which the cluster does not know hides none of the others. */
async function existingKeys(io: Io, access: KubeAccess, manifests: readonly Manifest[]): Promise<ReadonlySet<string>> {
  const kinds = Map.groupBy(manifests, (manifest) => `${manifest.apiVersion} ${manifest.kind}`);
  const found = await Promise.all([...kinds.values()].map((sameKind) => existing(io, access, sameKind)));
  return new Set(found.flat().map((object) => key(object, '')));
}

async function existing(io: Io, access: KubeAccess, manifests: readonly Manifest[]): Promise<readonly KubeObject[]> {
  const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
  const args = ['get', '--ignore-not-found', '--output', 'json', '-f', '-'];
  const result = await io.run(kubectlCommand(access, args, { stdin, deadlineMs: ASK_DEADLINE_MS }));
  if (result.exitCode !== 0) {
    if (onlyUnknownKinds(result)) return [];
    throw new ActionError(
      'cluster-unreachable',
      `the cluster could not be asked for what is there already: ${lastLine(result)}`,
      {
        details: toolOutput(result.stderr),
        hint: 'The user of the kubeconfig must be allowed to read the kinds of object that the manifests hold.',
      },
    );
  }
  if (result.stdout.trim() === '') return [];
  const found: unknown = JSON.parse(result.stdout);
  const objects = textAt(found, 'kind') === 'List' ? listAt(found, 'items') : [found];
  if (objects.every(isKubeObject)) return objects;
  throw new ActionError(
    'cluster-unreachable',
    'kubectl read an object that has no apiVersion and kind, so what is there already is not known.',
  );
}

/** An object's identity. The version of its API is no part of it: a server answers in the one that it was asked in. */
function key({ apiVersion, kind, metadata }: KubeObject, defaultNamespace: string, namespace?: string): string {
  const group = apiVersion.split('/').slice(0, -1).join('/');
  return JSON.stringify([
    group,
    kind,
    namespace ?? text(metadata?.namespace) ?? defaultNamespace,
    text(metadata?.name),
  ]);
}
