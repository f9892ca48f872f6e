/**
 * What each field of a kustomization holds. Only what is listed here is handed on, with the names exactly as they stand
 * here: kustomize itself matches them whatever their capitals.
 * Source of the fields: `api/types` and `api/internal/builtins` of sigs.k8s.io/kustomize/api v0.20.1, which is what
 * kubectl 1.34 and later contain. None of the fields marked as data names a file there.
 */

export type Shape =
  /** Values that name no file. */
  | { readonly kind: 'data' }
  /** YAML in a text. */
  | { readonly kind: 'yaml' }
  | { readonly kind: ReferenceKind }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'mapping'; readonly fields: Fields }
  /** Never handed on. `why` is a sentence with what to do in its place. */
  | { readonly kind: 'refused'; readonly why: string };

/**
 * What a reference is to: a `file` of YAML or JSON; a `text-file` whose text is taken as it is; a `keyed-file`, which
 * is `KEY=PATH` or a path whose last part is the key; a `folder` with a kustomization; a `resource`, which is either a
 * file or such a folder; a `patch`, YAML or the path of a file that has it; a `builtin`, the configuration of a
 * generator or transformer that kustomize has built in, or the path of a file that has it.
 */
export type ReferenceKind = 'file' | 'text-file' | 'keyed-file' | 'folder' | 'resource' | 'patch' | 'builtin';

export type Fields = Readonly<Record<string, Shape>>;

const data: Shape = { kind: 'data' };
const file: Shape = { kind: 'file' };
const folder: Shape = { kind: 'folder' };
const patch: Shape = { kind: 'patch' };
const builtin: Shape = { kind: 'builtin' };
const list = (of: Shape): Shape => ({ kind: 'list', of });
const mapping = (fields: Fields): Shape => ({ kind: 'mapping', fields });

const helm: Shape = {
  kind: 'refused',
  why: 'charts are rendered by another program; run `helm template` in an earlier step and name its output',
};

const yaml: Shape = { kind: 'yaml' };

const patchFields: Fields = { path: file, patch: yaml, target: data, options: data };
const replacements = list(mapping({ path: file, source: data, sourceValue: data, targets: data }));

const generatorFields: Fields = {
  name: data,
  namespace: data,
  behavior: data,
  type: data,
  literals: data,
  options: data,
  files: list({ kind: 'keyed-file' }),
  envs: list({ kind: 'text-file' }),
  env: { kind: 'text-file' },
};

/** The fields of a `kustomization.yaml`, of kind Kustomization and Component alike. */
export const KUSTOMIZATION: Fields = {
  apiVersion: data,
  kind: data,
  metadata: data,
  openapi: mapping({ path: file, version: data }),
  namePrefix: data,
  nameSuffix: data,
  namespace: data,
  commonLabels: data,
  labels: data,
  commonAnnotations: data,
  patchesStrategicMerge: list(patch),
  patchesJson6902: list(mapping(patchFields)),
  patches: list(mapping(patchFields)),
  images: data,
  imageTags: data,
  replacements,
  replicas: data,
  vars: data,
  sortOptions: data,
  resources: list({ kind: 'resource' }),
  components: list(folder),
  crds: list(file),
  bases: list(folder),
  configMapGenerator: list(mapping(generatorFields)),
  secretGenerator: list(mapping(generatorFields)),
  helmGlobals: helm,
  helmCharts: helm,
  helmChartInflationGenerator: helm,
  generatorOptions: data,
  configurations: list(file),
  generators: list(builtin),
  transformers: list(builtin),
  validators: list(builtin),
  buildMetadata: data,
};

/** Metadata of a generator or transformer: no `configFn`, and no annotation that would make a program of it. */
const builtinMetadata: Shape = mapping({ name: data, namespace: data, labels: data, annotations: data });

const builtinFields = (fields: Fields): Fields => ({
  apiVersion: data,
  kind: data,
  metadata: builtinMetadata,
  ...fields,
});

/** The generators and transformers built into kustomize that may be configured by a file of their own, by kind. */
export const BUILTINS: Readonly<Record<string, Fields>> = {
  AnnotationsTransformer: builtinFields({ annotations: data, fieldSpecs: data }),
  ConfigMapGenerator: builtinFields(generatorFields),
  HashTransformer: builtinFields({}),
  ImageTagTransformer: builtinFields({ imageTag: data, fieldSpecs: data }),
  LabelTransformer: builtinFields({ labels: data, fieldSpecs: data }),
  NamespaceTransformer: builtinFields({ fieldSpecs: data, unsetOnly: data, setRoleBindingSubjects: data }),
  PatchJson6902Transformer: builtinFields({ target: data, path: file, jsonOp: yaml }),
  PatchStrategicMergeTransformer: builtinFields({ paths: list(patch), patches: yaml }),
  PatchTransformer: builtinFields(patchFields),
  PrefixTransformer: builtinFields({ prefix: data, fieldSpecs: data }),
  ReplacementTransformer: builtinFields({ replacements }),
  ReplicaCountTransformer: builtinFields({ replica: data, fieldSpecs: data }),
  SecretGenerator: builtinFields(generatorFields),
  SortOrderTransformer: builtinFields({ sortOptions: data }),
  SuffixTransformer: builtinFields({ suffix: data, fieldSpecs: data }),
};

/**
 * Annotations by which kustomize takes a configuration for a program (`config.kubernetes.io/function` and its like).
 */
export function isProgramAnnotation(name: string): boolean {
  return /^(?:internal\.)?config\.(?:kubernetes|k8s)\.io\//i.test(name);
}
