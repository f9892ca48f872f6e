/** From the lines that a scanner names, and the field that its message names, to a path in the object. */
import type { Manifest } from '../kubernetes/objects/manifests.ts';
import { at, listAt, textAt } from '../lib/json.ts';
import type { ManifestPath } from './rendered-text.ts';

/** What a scanner says of where a finding is. */
export interface FindingPlace {
  /** Lines of the text, from 1. */
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  /** Fields that its message quotes, like `securityContext.privileged`. */
  readonly fields: readonly string[];
  /** The container that its message names. */
  readonly container?: string | undefined;
}

/**
 * The path of what is wrong. Trivy names the lines of the whole container or rule; the field in its message is
 * narrower, and may be said elsewhere, as by a patch. A field that is not there, because it should be, is named all
 * the same: it is missing from the longest part of the path that somebody wrote.
 */
export function pathOfFinding(manifest: Manifest, paths: readonly ManifestPath[], place: FindingPlace): ManifestPath {
  const { fields, container } = place;
  const around = namedContainer(manifest, linesPath(paths, place), container);
  for (const words of fields.map(wordsOf)) {
    const found = findField(manifest, around, words);
    if (found !== undefined) return found;
  }
  const [missing] = fields;
  if (missing !== undefined && !ROOTS.includes(missing.split('.')[0] ?? '')) return [...around, ...wordsOf(missing)];
  // Nothing in particular: the object's own document says it, rather than the last patch that touches it.
  const isWhole = around.length > 0 && typeof at(manifest, ...around) === 'object';
  return isWhole ? [...around, MISSING] : around;
}

/** No field is called like that. */
const MISSING = '';

function findField(manifest: Manifest, around: ManifestPath, words: readonly string[]): ManifestPath | undefined {
  // Named from the root, the field is below what the lines are about: `rules.resources` of `rules[1]`.
  const keys = around.filter((key) => typeof key === 'string');
  const isBelow = keys.length > 0 && keys.every((key, index) => key === words[index]);
  const below = isBelow ? follow(manifest, around, words.slice(keys.length)) : undefined;
  if (below !== undefined) return below;
  // Some messages leave out a part of the way, like `spec.template.volumes.hostPath`.
  for (let skipped = 0; skipped === 0 || words.length - skipped >= 2; skipped += 1) {
    for (const start of [around, ...STARTS]) {
      const found = follow(manifest, start, words.slice(skipped));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function linesPath(paths: readonly ManifestPath[], { startLine, endLine = startLine }: FindingPlace): ManifestPath {
  const first = startLine === undefined ? undefined : paths[startLine - 1];
  const last = endLine === undefined ? undefined : paths[endLine - 1];
  if (first === undefined) return [];
  return last === undefined ? first : commonPath(first, last);
}

/** The container that the message names, if the lines are those of another one: Trivy 0.74 mixes them up. */
function namedContainer(manifest: Manifest, path: ManifestPath, name: string | undefined): ManifestPath {
  const list = path.findIndex((key) => typeof key === 'string' && NAMED_LISTS.includes(key));
  if (name === undefined || list === -1) return path;
  const containers = path.slice(0, list + 1);
  if (textAt(manifest, ...containers, path[list + 1] ?? 0, 'name') === name) return path;
  const index = listAt(manifest, ...containers).findIndex((container) => textAt(container, 'name') === name);
  return index === -1 ? path : [...containers, index];
}

/** Lists of a pod whose elements are known by name. */
const NAMED_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

/** Where fields are named from: the pod, by kind of object, the job of a CronJob, the object. */
const STARTS: readonly ManifestPath[] = [
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec', 'jobTemplate'],
  ['spec'],
  [],
];

/** Fields with these in front are named from the object, and not from what the lines are about. */
const ROOTS = ['spec', 'metadata'];

/** `ports[*].hostPort` as its two words. */
function wordsOf(field: string): readonly string[] {
  return field.split('.').map((word) => word.replace(/\[[^\]]*\]$/, ''));
}

function commonPath(one: ManifestPath, other: ManifestPath): ManifestPath {
  const end = one.findIndex((key, index) => key !== other[index]);
  return end === -1 ? one : one.slice(0, end);
}

/** Goes on from a path by the words of a field; into the first element of a list that has the rest. */
function follow(root: unknown, from: ManifestPath, words: readonly string[]): ManifestPath | undefined {
  const [word, ...rest] = words;
  if (word === undefined) return from;
  const value = from.length === 0 ? root : at(root, ...from);
  if (Array.isArray(value)) {
    for (const index of value.keys()) {
      const found = follow(root, [...from, index], words);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, word)) return undefined;
  return follow(root, [...from, word], rest);
}

/** What a finding is about, the same in each build: the object, and the container in it. */
export function subjectOf(manifest: Manifest, path: ManifestPath): string {
  const { kind, metadata } = manifest;
  const namespace = textAt(metadata, 'namespace');
  const name = stableName(manifest);
  const object = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
  const list = path.findIndex((key) => typeof key === 'string' && NAMED_LISTS.includes(key));
  const element = list === -1 ? undefined : textAt(manifest, ...path.slice(0, list + 2), 'name');
  return element === undefined ? object : `${object} container ${element}`;
}

/** Generated configuration has a hash of its content at the end of its name. */
function stableName({ kind, metadata }: Manifest): string {
  const name = textAt(metadata, 'name') ?? 'unnamed';
  return kind === 'ConfigMap' || kind === 'Secret' ? name.replace(/-[a-z0-9]{10}$/, '') : name;
}
