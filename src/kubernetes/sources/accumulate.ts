/**
 * All objects of a kustomization with everything that is said about them, in the order in which kustomize does its
 * work: resources, generators, components, then the changes. Source of the order: `accumulateTarget` and
 * `configureBuiltinTransformers` of sigs.k8s.io/kustomize/api v0.20.1.
 */
import { isInline } from '../kustomization/copy-kustomization.ts';
import type { Originals } from '../kustomization/originals.ts';
import { ownStatement } from './descend.ts';
import { generate, type Links } from './generators.ts';
import { applyPatch, type Spend } from './patches.ts';
import { identityIn, type TrackedObject, trackedObject } from './tracked-object.ts';
import { addPairs, addToNames, setImage, setNamespace, setReplicas } from './transformers.ts';
import { childrenOf, documentReader, documentsWithin, type Written, within } from './written.ts';

/**
 * Folders and objects, as often as they are included, and changes to an object: a few folders that include one another
 * twice stand for more than any memory holds. A hundred changes to each of 5000 objects, which are the most that may be
 * rendered, are half a million.
 */
const MOST_STEPS = 1_000_000;
/** A folder has dozens of fields to be looked at. */
const FOLDER_STEPS = 100;

/** What the built-in transformers do that need no other file, by kind. */
const TRANSFORMERS: Readonly<
  Record<string, (objects: TrackedObject[], field: (...names: readonly string[]) => Written) => void>
> = {
  AnnotationsTransformer: (objects, field) => addPairs(objects, field('annotations'), 'annotations'),
  ImageTagTransformer: (objects, field) => setImage(objects, field('imageTag')),
  LabelTransformer: (objects, field) => addPairs(objects, field('labels'), 'labels'),
  NamespaceTransformer: (objects, field) => setNamespace(objects, field('metadata', 'namespace')),
  PrefixTransformer: (objects, field) => addToNames(objects, { prefix: field('prefix').place.text ?? '' }),
  ReplicaCountTransformer: (objects, field) => setReplicas(objects, field('replica')),
  SuffixTransformer: (objects, field) => addToNames(objects, { suffix: field('suffix').place.text ?? '' }),
};

/** The objects that a copied kustomization makes; none when it holds more than is followed. */
export function accumulate(originals: Originals): readonly TrackedObject[] {
  const accumulation = new Accumulation(originals);
  const objects: TrackedObject[] = [];
  accumulation.add(originals.start, objects);
  return accumulation.isWithinLimits ? objects : [];
}

class Accumulation {
  readonly #originals: Originals;
  readonly #read: (file: string) => readonly Written[];
  readonly #open = new Set<string>();
  #steps = 0;

  constructor(originals: Originals) {
    this.#originals = originals;
    this.#read = documentReader(originals);
  }

  get isWithinLimits(): boolean {
    return this.#steps <= MOST_STEPS;
  }

  readonly #spend: Spend = (steps) => {
    this.#steps += steps;
    return this.isWithinLimits;
  };

  /** Adds a folder's objects. A component changes those that are there already, besides. */
  add(folder: string, objects: TrackedObject[]): void {
    const original = this.#originals.folders.get(folder);
    if (original === undefined || this.#open.has(folder) || !this.#spend(FOLDER_STEPS)) return;
    if (original.kustomization === undefined) {
      for (const file of original.resources) this.#addFile(file, objects);
      return;
    }
    const [kustomization] = this.#read(original.kustomization);
    if (kustomization === undefined) return;
    this.#open.add(folder);
    const links = { links: original.links, contents: this.#originals.contents };
    this.#addResources(kustomization, links, objects);
    this.#runGenerators(kustomization, links, objects);
    for (const { place } of childrenOf(within(kustomization, 'components')))
      this.add(links.links.get(place.text ?? '') ?? '', objects);
    this.#runTransformers(kustomization, links, objects);
    this.#open.delete(folder);
  }

  #addResources(kustomization: Written, { links }: Links, objects: TrackedObject[]): void {
    for (const list of ['resources', 'bases'])
      for (const { place } of childrenOf(within(kustomization, list))) {
        const target = links.get(place.text ?? '');
        if (target === undefined) continue;
        if (!this.#originals.folders.has(target)) {
          this.#addFile(target, objects);
          continue;
        }
        const inner: TrackedObject[] = [];
        this.add(target, inner);
        if (!this.#spend(inner.length)) return;
        for (const object of inner) objects.push(object);
      }
  }

  #addFile(file: string, objects: TrackedObject[]): void {
    const add = (document: Written): void => {
      const { value } = document.place;
      const [kind, apiVersion] = [
        document.place.child('kind').text ?? '',
        document.place.child('apiVersion').text ?? '',
      ];
      const items = within(document, 'items');
      if (kind.endsWith('List') && Array.isArray(items.place.value)) {
        for (const item of childrenOf(items)) add(item);
        return;
      }
      if (!this.#spend(1)) return;
      const type = { apiVersion, kind, ...identityIn(value), isGenerated: false, own: document };
      objects.push(trackedObject(type, ownStatement(document)));
    };
    for (const document of this.#read(file)) if (document.place.isMapping) add(document);
  }

  #runGenerators(kustomization: Written, links: Links, objects: TrackedObject[]): void {
    for (const kind of ['ConfigMap', 'Secret'] as const) {
      const list = kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator';
      for (const entry of childrenOf(within(kustomization, list)))
        if (this.#spend(1 + objects.length)) generate(objects, entry, kind, links);
    }
    for (const builtin of this.#references(within(kustomization, 'generators'), links)) {
      const kind = builtin.place.child('kind').text;
      if (!this.#spend(1 + objects.length)) return;
      if (kind === 'ConfigMapGenerator') generate(objects, builtin, 'ConfigMap', links);
      if (kind === 'SecretGenerator') generate(objects, builtin, 'Secret', links);
    }
  }

  #runTransformers(kustomization: Written, links: Links, objects: TrackedObject[]): void {
    const field = (name: string): Written => within(kustomization, name);
    const each = (name: string): readonly Written[] =>
      childrenOf(field(name)).filter(() => this.#spend(objects.length));
    this.#apply(objects, this.#references(field('patchesStrategicMerge'), links));
    for (const entry of each('patches')) this.#patch(objects, entry, links);
    setNamespace(objects, field('namespace'));
    addToNames(objects, { prefix: field('namePrefix').place.text ?? '' });
    addToNames(objects, { suffix: field('nameSuffix').place.text ?? '' });
    for (const entry of each('labels')) addPairs(objects, within(entry, 'pairs'), 'labels');
    addPairs(objects, field('commonLabels'), 'labels');
    addPairs(objects, field('commonAnnotations'), 'annotations');
    for (const entry of each('patchesJson6902')) this.#patch(objects, entry, links);
    for (const entry of each('replicas')) setReplicas(objects, entry);
    for (const entry of [...each('imageTags'), ...each('images')]) setImage(objects, entry);
    for (const builtin of this.#references(field('transformers'), links))
      if (this.#spend(objects.length)) this.#builtin(objects, builtin, links);
  }

  /** A transformer that is configured by a document of its own. */
  #builtin(objects: TrackedObject[], builtin: Written, links: Links): void {
    const kind = builtin.place.child('kind').text ?? '';
    const transform = Object.hasOwn(TRANSFORMERS, kind) ? TRANSFORMERS[kind] : undefined;
    if (transform !== undefined) transform(objects, (...names) => within(builtin, ...names));
    else if (kind === 'PatchStrategicMergeTransformer') {
      const files = this.#references(within(builtin, 'paths'), links);
      this.#apply(objects, [...files, ...documentsWithin(within(builtin, 'patches'))]);
    } else if (kind === 'PatchTransformer' || kind === 'PatchJson6902Transformer') this.#patch(objects, builtin, links);
  }

  #patch(objects: TrackedObject[], entry: Written, { links }: Links): void {
    const file = links.get(entry.place.child('path').text ?? '');
    const documents = [
      ...(file === undefined ? [] : this.#read(file)),
      ...documentsWithin(within(entry, 'patch')),
      ...documentsWithin(within(entry, 'jsonOp')),
    ];
    this.#apply(objects, documents, entry.place.value);
  }

  #apply(objects: TrackedObject[], documents: readonly Written[], entry?: unknown): void {
    applyPatch(objects, documents, { entry, spend: this.#spend });
  }

  /** The documents that the entries of a list are, or are the paths of. */
  #references(list: Written, { links }: Links): readonly Written[] {
    return childrenOf(list).flatMap((entry) => {
      const text = entry.place.text ?? '';
      return isInline(text) ? documentsWithin(entry) : this.#read(links.get(text) ?? '');
    });
  }
}
