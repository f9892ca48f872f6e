export const id = 262;
export const ids = [262];
export const modules = {

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ restartRollouts),
/* harmony export */   ZJ: () => (/* binding */ applyManifests),
/* harmony export */   ap: () => (/* binding */ applyOnce)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2223);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6498);
/* harmony import */ var _objects_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4097);
/** Applying manifests with kubectl, on the server's side. */





const APPLY_DEADLINE_MS = 120_000;
const APPLY_ATTEMPTS = 5;
const RESTART_DEADLINE_MS = 30_000;
/** What is looked at of kubectl's error. */
const LONGEST_ERROR = 1024 * 1024;
/** A cluster that has just come up may not serve these yet: custom resources, webhooks, default service accounts. */
const APPLY_TRANSIENT = /no matches for kind|connection refused|failed calling webhook|etcdserver|timeout|TLS handshake|not found$|serviceaccount/i;
/** Applies once; returns what kubectl said when it failed. */
async function applyOnce(io, access, manifests) {
    const args = ['apply', '--server-side', '--force-conflicts', '--field-manager=kind-loadtest', '-f', '-'];
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
    const result = await io.run((0,_kubectl_js__WEBPACK_IMPORTED_MODULE_4__/* .kubectlCommand */ .s)(access, args, { stdin, deadlineMs: APPLY_DEADLINE_MS }));
    return result.exitCode === 0 ? undefined : result;
}
/** Applies manifests; tries again while a young cluster does not serve everything yet. */
async function applyManifests(io, access, manifests) {
    for (let attempt = 1;; attempt++) {
        const failure = await applyOnce(io, access, manifests);
        if (failure === undefined)
            return;
        if (attempt === APPLY_ATTEMPTS || !APPLY_TRANSIENT.test(failure.stderr.slice(0, LONGEST_ERROR)))
            throw applyError(failure);
        io.log.debug(`apply: ${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(failure)}`);
        await io.sleep(attempt * 500);
    }
}
/** New pods for workloads whose image is another one under the same name, which their manifests do not show. */
async function restartRollouts(io, access, workloads) {
    for (const { kind, namespace, name } of workloads.filter(_objects_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .isRolledOut */ .Zy)) {
        const args = ['rollout', 'restart', `--namespace=${namespace}`, '--', `${kind.toLowerCase()}/${name}`];
        const result = await io.run((0,_kubectl_js__WEBPACK_IMPORTED_MODULE_4__/* .kubectlCommand */ .s)(access, args, { deadlineMs: RESTART_DEADLINE_MS }));
        if (result.exitCode !== 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('apply-failed', `${kind} ${namespace}/${name} could not be restarted for its new image: ${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(result)}`, {
                details: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toolOutput */ .WT)(result.stderr),
                hint: `Do it by hand: kubectl rollout restart ${kind.toLowerCase()}/${name} --namespace ${namespace}`,
            });
        }
        io.log.info(`${kind} ${namespace}/${name} gets new pods: its image was built anew`);
    }
}
function applyError(result) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('apply-failed', `the cluster did not accept the manifests: ${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(result)}`, {
        details: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toolOutput */ .WT)(result.stderr),
        hint: 'Fix the manifest that the message names; `kubectl apply --server-side --dry-run=server` shows the same.',
    });
}


/***/ }),

/***/ 7702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ connectKube)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/redaction/secrets.js
var secrets = __webpack_require__(2456);
// EXTERNAL MODULE: ./.build/src/system/process.js + 1 modules
var process = __webpack_require__(2223);
// EXTERNAL MODULE: ./.build/src/kubernetes/kubectl.js
var kubectl = __webpack_require__(6498);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/kube-object.js
var kube_object = __webpack_require__(6432);
;// CONCATENATED MODULE: ./.build/src/kubernetes/objects/kubeconfig.js
/**
 * Reading what is needed of a kubeconfig: the server of its current context and how it wants to be shown who we are.
 */

/** What a cluster's entry may ask for beyond an address and a certificate authority. */
const ONLY_KUBECTL = ['proxy-url', 'tls-server-name', 'certificate-authority'];
/** The API server of the current context, or a sentence that says what is missing. */
function apiServerOf(kubeconfig) {
    const config = (0,kube_object/* isSeen */.U4)(kubeconfig) ? kubeconfig : {};
    const contexts = (0,kube_object/* list */.p_)(config.contexts);
    const current = (0,kube_object/* text */.Qq)(config['current-context']);
    const chosen = named(contexts, current);
    if (chosen === undefined)
        return `no context named ${JSON.stringify(current ?? '')}; it has: ${contexts.map((entry) => (0,kube_object/* text */.Qq)(entry.name)).join(', ') || 'none'}`;
    const cluster = named((0,kube_object/* list */.p_)(config.clusters), (0,kube_object/* text */.Qq)(chosen.context?.cluster))?.cluster;
    const url = (0,kube_object/* text */.Qq)(cluster?.server);
    if (url === undefined)
        return `context ${current} names no cluster with a server`;
    return {
        url,
        caPem: inline((0,kube_object/* text */.Qq)(cluster?.['certificate-authority-data'])),
        insecure: cluster?.['insecure-skip-tls-verify'] === true,
        auth: ONLY_KUBECTL.some((field) => (0,kube_object/* text */.Qq)(cluster?.[field]) !== undefined)
            ? { kind: 'other' }
            : authOf(named((0,kube_object/* list */.p_)(config.users), (0,kube_object/* text */.Qq)(chosen.context?.user))?.user),
    };
}
function authOf(user) {
    const certPem = inline((0,kube_object/* text */.Qq)(user?.['client-certificate-data']));
    const keyPem = inline((0,kube_object/* text */.Qq)(user?.['client-key-data']));
    if (certPem !== undefined && keyPem !== undefined)
        return { kind: 'certificate', certPem, keyPem };
    const token = (0,kube_object/* text */.Qq)(user?.token);
    return token === undefined ? { kind: 'other' } : { kind: 'token', token };
}
/** The entry of that name. Without a name there is none: it must not find an entry that has none either. */
function named(entries, name) {
    return name === undefined ? undefined : entries.find((entry) => entry.name === name);
}
function inline(base64) {
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/kube-client.js
/**
 * Reading from a Kubernetes API server. Polling through kubectl would cost a process and 0.1 s of CPU per question, on
 * the machine that is being measured.
 */







const REQUEST_MS = 10_000;
/** What is looked at of kubectl's error. */
const LONGEST_ERROR = 64 * 1024;
/** A reading that breaks is tried again after these: one lost connection must not end a wait of minutes. */
const PAUSES_MS = [250, 1_000, 2_000];
/** Longest answer that is taken, in bytes: all pods of the largest clusters are some ten megabytes. */
const LONGEST_ANSWER = 64 * 1024 * 1024;
/** Connects with the kubeconfig's certificate or token; other ways of authentication go through `kubectl get --raw`. */
async function connectKube(io, access) {
    const server = apiServerOf(await readKubeconfig(io, access.kubeconfig));
    if (typeof server === 'string')
        throw new errors/* ActionError */.lZ('cluster-unreachable', `${access.kubeconfig} can't be used: ${server}.`, {
            hint: REACH_HINT,
        });
    return server.auth.kind === 'other' ? throughKubectl(io, access) : await direct(io, server);
}
const REACH_HINT = 'See whether the cluster still runs and answers: kubectl cluster-info, or for kind: docker ps.';
async function readKubeconfig(io, path) {
    try {
        const text = await (0,promises_.readFile)(path, 'utf8');
        (0,secrets/* learnText */.yt)(io.redactor, text);
        const { load } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3243));
        return load(text);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('cluster-unreachable', `the kubeconfig can't be read: ${(0,errors/* describeError */.Uc)(cause)}`, {
            cause,
            hint: REACH_HINT,
        });
    }
}
async function direct(io, server) {
    const { Agent, request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const certificate = server.auth.kind === 'certificate' ? { cert: server.auth.certPem, key: server.auth.keyPem } : {};
    const ca = server.caPem === undefined ? {} : { ca: server.caPem };
    const agent = new Agent({ connections: 4, connect: { ...certificate, ...ca, rejectUnauthorized: !server.insecure } });
    const headers = {
        accept: 'application/json',
        ...(server.auth.kind === 'token' ? { authorization: `Bearer ${server.auth.token}` } : {}),
    };
    const ask = async (path) => {
        const signal = AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_MS)]);
        const response = await request(addressOf(server.url, path), { dispatcher: agent, headers, signal });
        return { status: response.statusCode, body: parse(await textOf(response.body, path)) };
    };
    return {
        get: async (path) => {
            for (let attempt = 0;; attempt += 1) {
                try {
                    return await ask(path);
                }
                catch (cause) {
                    io.signal.throwIfAborted();
                    // Asked again it would be as long.
                    if (cause instanceof errors/* ActionError */.lZ)
                        throw cause;
                    const pauseMs = PAUSES_MS[attempt];
                    if (pauseMs === undefined) {
                        throw new errors/* ActionError */.lZ('cluster-unreachable', `the API server at ${server.url} did not answer: ${(0,errors/* describeError */.Uc)(cause)}`, {
                            cause,
                            hint: REACH_HINT,
                        });
                    }
                    io.log.debug(`asking for ${path} again: ${(0,errors/* describeError */.Uc)(cause)}`);
                    await io.sleep(pauseMs);
                }
            }
        },
        [Symbol.asyncDispose]: () => agent.close(),
    };
}
/** The server's own path stays before the asked one: proxies have many clusters below one name. */
function addressOf(server, path) {
    return (0,lib_text/* withoutTrailing */.hT)(server, '/') + path;
}
/** Reads an answer up to a limit. @throws ActionError for a longer one; what is left of it is not read. */
async function textOf(body, path) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > LONGEST_ANSWER) {
            body.destroy();
            throw tooLong(path);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function tooLong(path) {
    return new errors/* ActionError */.lZ('cluster-unreachable', `the API server's answer to ${(0,lib_text/* clip */.$Q)(path, 200)} is longer than ${LONGEST_ANSWER / 1024 / 1024} MiB, and was not read.`, {
        hint: 'Load tests are for clusters with fewer objects: use a cluster of its own, or remove what fills this one.',
    });
}
function throughKubectl(io, access) {
    return {
        get: async (path) => {
            const result = await io.run((0,kubectl/* kubectlCommand */.s)(access, ['get', '--raw', path], { deadlineMs: REQUEST_MS }));
            if (result.exitCode === 0)
                return { status: 200, body: parse(result.stdout) };
            if (/NotFound|not found/i.test(result.stderr.slice(0, LONGEST_ERROR)))
                return { status: 404, body: (0,lib_text/* clip */.$Q)(result.stderr, 2_000) };
            throw new errors/* ActionError */.lZ('cluster-unreachable', `kubectl could not read ${path}: ${(0,process/* lastLine */.fM)(result)}`, {
                hint: REACH_HINT,
            });
        },
        [Symbol.asyncDispose]: async () => undefined,
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Health endpoints and proxied errors are plain text.
        return text;
    }
}


/***/ }),

/***/ 5417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ canonicalImage),
/* harmony export */   kI: () => (/* binding */ overrideImage)
/* harmony export */ });
/* unused harmony export parseImage */
/** Image references, as the distribution specification writes them: [domain/]path[:tag][@digest]. */
/** Splits a reference and writes out its defaults, so that two spellings of one image compare equal. */
function parseImage(reference) {
    const [named = '', digest] = reference.split('@', 2);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const path = hasTag ? named.slice(0, colon) : named;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    return { name: withDefaults(path), tag: tag ?? (digest === undefined ? 'latest' : undefined), digest };
}
function withDefaults(path) {
    const [first = '', ...rest] = path.split('/');
    const hasDomain = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    if (hasDomain)
        return first === 'index.docker.io' ? `docker.io/${rest.join('/')}` : path;
    return rest.length > 0 ? `docker.io/${path}` : `docker.io/library/${path}`;
}
/** The name under which the kubelet looks an image up in containerd: the tag is dropped when there is a digest. */
function canonicalImage(reference) {
    const { name, tag, digest } = parseImage(reference);
    return digest === undefined ? `${name}:${tag}` : `${name}@${digest}`;
}
/**
 * What to use in place of an image. A key with tag or digest replaces just that one, a bare name replaces all of that
 * name. The most exact key wins.
 */
function overrideImage(reference, overrides) {
    const image = parseImage(reference);
    let bare;
    for (const [key, replacement] of Object.entries(overrides)) {
        const wanted = parseImage(key);
        if (wanted.name !== image.name)
            continue;
        const isBare = !key.includes('@') && key.lastIndexOf(':') <= key.lastIndexOf('/');
        if (isBare)
            bare ??= replacement;
        else if (wanted.tag === image.tag && (wanted.digest === undefined || wanted.digest === image.digest))
            return replacement;
        else if (wanted.digest !== undefined && wanted.digest === image.digest)
            return replacement;
    }
    return bare ?? reference;
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ routedHosts),
/* harmony export */   FH: () => (/* binding */ withImageOverrides),
/* harmony export */   IS: () => (/* binding */ imagesByRole),
/* harmony export */   K: () => (/* binding */ INGRESS_NODE_LABEL),
/* harmony export */   Zy: () => (/* binding */ isRolledOut),
/* harmony export */   bi: () => (/* binding */ manifestsAmong),
/* harmony export */   mo: () => (/* binding */ workloadsOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5417);
/* harmony import */ var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6432);
/**
 * Reading rendered Kubernetes manifests: which workloads they hold, which images those need on which nodes, which hosts
 * are routed.
 */



/** Whether pods of that kind are replaced one after the other, and a rollout can be awaited. */
function isRolledOut({ kind }) {
    return ['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind);
}
const WORKLOAD_KINDS = [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Job',
    'CronJob',
    'Pod',
];
/** Label of the node that has the ingress's port; set by us when the cluster is made. */
const INGRESS_NODE_LABEL = 'ingress-ready';
const CONTROL_PLANE_LABEL = 'node-role.kubernetes.io/control-plane';
/**
 * The manifests among a file's documents, without the empty ones. @throws ActionError for one that Kubernetes could
 * not tell the type of; `source` is where they are from.
 */
function manifestsAmong(documents, source) {
    return documents.flatMap((document, index) => {
        if (document === null || document === undefined)
            return [];
        if ((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isKubeObject */ .$e)(document))
            return [document];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('manifests-invalid', `document ${index + 1} of ${source} is no object with apiVersion and kind as texts.`, {
            hint: 'Give every object an apiVersion and a kind.',
        });
    });
}
/**
 * The workloads among manifests, in their order. Those that name no namespace go to the default one of the cluster's
 * context.
 */
function workloadsOf(manifests, defaultNamespace = 'default') {
    return manifests.filter(isWorkload).map((manifest) => {
        const pod = podSpecOf(manifest);
        return {
            kind: manifest.kind,
            name: (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(manifest.metadata?.name) ?? 'unnamed',
            namespace: (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(manifest.metadata?.namespace) ?? defaultNamespace,
            replicas: replicasOf(manifest),
            images: containersOf(pod).flatMap((container) => (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(container.image) ?? []),
            roles: rolesOf(pod, manifest.kind),
        };
    });
}
function isWorkload(manifest) {
    return WORKLOAD_KINDS.some((kind) => kind === manifest.kind);
}
function podSpecOf(manifest) {
    if (manifest.kind === 'Pod')
        return manifest.spec;
    return (manifest.kind === 'CronJob' ? manifest.spec?.jobTemplate : manifest)?.spec?.template?.spec;
}
function replicasOf(manifest) {
    return ((manifest.kind === 'Deployment' || manifest.kind === 'StatefulSet' ? (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(manifest.spec?.replicas) : undefined) ??
        1);
}
function containersOf(pod) {
    return [...(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(pod?.initContainers), ...(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(pod?.containers)];
}
function rolesOf(pod, kind) {
    const isSelected = (label) => (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(pod?.nodeSelector?.[label]) !== undefined;
    if (isSelected(INGRESS_NODE_LABEL) || isSelected(CONTROL_PLANE_LABEL))
        return ['control-plane'];
    const tolerates = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(pod?.tolerations).some(({ key }) => [undefined, CONTROL_PLANE_LABEL].includes((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key)));
    return tolerates && kind === 'DaemonSet' ? ['control-plane', 'worker'] : ['worker'];
}
/** The images each kind of node needs, each once. */
function imagesByRole(workloads) {
    const need = (role) => [
        ...new Set(workloads.filter((workload) => workload.roles.includes(role)).flatMap((workload) => workload.images)),
    ];
    return { 'control-plane': need('control-plane'), worker: need('worker') };
}
/** Hosts that the manifests' Ingress objects route. */
function routedHosts(manifests) {
    const rules = manifests.filter(isIngress).flatMap(({ spec }) => (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(spec?.rules));
    return [...new Set(rules.flatMap(({ host }) => (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(host) ?? []))];
}
function isIngress(manifest) {
    return manifest.kind === 'Ingress';
}
/** The manifests with images replaced; the input is left as it was. */
function withImageOverrides(manifests, overrides) {
    const copies = structuredClone(manifests);
    for (const container of copies.filter(isWorkload).flatMap((manifest) => containersOf(podSpecOf(manifest)))) {
        const image = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(container.image);
        if (image !== undefined)
            Object.assign(container, { image: (0,_images_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideImage */ .kI)(image, overrides) });
    }
    return copies;
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ renderApplication)
});

// UNUSED EXPORTS: secludedEnvironment

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/system/environment.js
var environment = __webpack_require__(1976);
// EXTERNAL MODULE: ./.build/src/system/input-files.js
var input_files = __webpack_require__(2399);
// EXTERNAL MODULE: ./.build/src/system/process.js + 1 modules
var system_process = __webpack_require__(2223);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/src/yaml/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(8139);
// EXTERNAL MODULE: ./.build/src/yaml/places.js
var places = __webpack_require__(6771);
;// CONCATENATED MODULE: ./.build/src/kubernetes/kustomization/kustomization-shape.js
/**
 * What each field of a kustomization holds. Only what is listed here is handed on, with the names exactly as they stand
 * here: kustomize itself matches them whatever their capitals.
 * Source of the fields: `api/types` and `api/internal/builtins` of sigs.k8s.io/kustomize/api v0.20.1, which is what
 * kubectl 1.34 and later contain. None of the fields marked as data names a file there.
 */
const data = { kind: 'data' };
const file = { kind: 'file' };
const folder = { kind: 'folder' };
const patch = { kind: 'patch' };
const builtin = { kind: 'builtin' };
const list = (of) => ({ kind: 'list', of });
const mapping = (fields) => ({ kind: 'mapping', fields });
const helm = {
    kind: 'refused',
    why: 'charts are rendered by another program; run `helm template` in an earlier step and name its output',
};
const yaml = { kind: 'yaml' };
const patchFields = { path: file, patch: yaml, target: data, options: data };
const replacements = list(mapping({ path: file, source: data, sourceValue: data, targets: data }));
const generatorFields = {
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
const KUSTOMIZATION = {
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
const builtinMetadata = mapping({ name: data, namespace: data, labels: data, annotations: data });
const builtinFields = (fields) => ({
    apiVersion: data,
    kind: data,
    metadata: builtinMetadata,
    ...fields,
});
/** The generators and transformers built into kustomize that may be configured by a file of their own, by kind. */
const BUILTINS = {
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
function isProgramAnnotation(name) {
    return /^(?:internal\.)?config\.(?:kubernetes|k8s)\.io\//i.test(name);
}

// EXTERNAL MODULE: ./.build/src/lib/nearest.js
var nearest = __webpack_require__(5785);
;// CONCATENATED MODULE: ./.build/src/kubernetes/kustomization/rewrite-fields.js
/** A kustomization's fields written anew: those that are known, each value by what its field holds. */


/** A mapping with its known fields only, references replaced. */
function rewriteFields(fields, place, rewriting) {
    const { problems } = rewriting;
    if (!place.isMapping) {
        problems.push((0,places/* problemAt */.l4)(place, `a mapping with ${Object.keys(fields).join(', ')}`));
        return {};
    }
    return Object.fromEntries(place.children().flatMap((entry) => {
        const shape = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        if (shape !== undefined)
            return entry.value === null ? [] : [[entry.key, rewriteValue(shape, entry, rewriting)]];
        const where = entry.whereKey === undefined ? {} : { where: entry.whereKey };
        problems.push({ name: entry.name, allowed: (0,nearest/* unknownWord */.$5)('field', entry.key, Object.keys(fields)), ...where });
        return [];
    }));
}
function rewriteValue(shape, place, rewriting) {
    switch (shape.kind) {
        case 'data':
            return place.value;
        case 'yaml':
            rewriting.yaml(String(place.value), place.where ?? place.name);
            return place.value;
        case 'refused':
            rewriting.problems.push((0,places/* problemOf */.Zw)(place, shape.why));
            return undefined;
        case 'mapping':
            return rewriteFields(shape.fields, place, rewriting);
        case 'list':
            if (Array.isArray(place.value))
                return place.children().map((element) => rewriteValue(shape.of, element, rewriting));
            rewriting.problems.push((0,places/* problemAt */.l4)(place, 'a list'));
            return [];
        default:
            return rewriting.reference(shape.kind, place);
    }
}

// EXTERNAL MODULE: ./.build/src/system/regular-file.js
var regular_file = __webpack_require__(7616);
// EXTERNAL MODULE: ./.build/src/system/within.js
var within = __webpack_require__(1478);
;// CONCATENATED MODULE: ./.build/src/kubernetes/kustomization/source-tree.js
/**
 * The files that manifests may consist of: those of one repository folder, by their real paths, and nothing that git or
 * the runner keeps there for itself.
 */





const MOST_TREE_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 2_000;
/** How the sentence on a missing file ends. */
const MISSING = 'does not exist';
/**
 * Opens the tree around a file or folder of manifests: its repository, but never more than the workspace when it lies
 * in there. What belongs to no repository and lies elsewhere is a tree by itself.
 */
function openSourceTree(start, { workspace, files: gate, root: known }) {
    const root = known === undefined
        ? rootOf(realOf(start), (0,external_node_fs_.existsSync)(workspace) ? (0,external_node_fs_.realpathSync)(workspace) : workspace)
        : realOf(known);
    let files = 0;
    let bytes = 0;
    const show = (path) => shown(workspace, path);
    return {
        root,
        show,
        locate: (path) => locate(root, path, show, gate),
        read: (file) => {
            const content = (0,regular_file/* readRegularFile */.XF)(file, show(file), 'manifest');
            files += 1;
            bytes += content.length;
            if (files > MOST_FILES)
                throw tooLarge(show(start), `more than ${MOST_FILES} files`);
            if (bytes > MOST_TREE_BYTES)
                throw tooLarge(show(start), `more than ${MOST_TREE_BYTES / 1024 / 1024} MiB`);
            return content;
        },
        list: (folder) => (0,external_node_fs_.readdirSync)(folder).sort(),
    };
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('manifests-invalid', `${path} can't be read: ${(0,errors/* describeError */.Uc)(cause)}`, {
            cause,
            hint: 'Paths are relative to the directory of the checkout.',
        });
    }
}
function rootOf(real, workspace) {
    const folder = (0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real);
    const repository = repositoryOf(folder);
    if ((0,within/* isWithin */.UO)(workspace, folder))
        return repository !== undefined && (0,within/* isWithin */.UO)(workspace, repository) ? repository : workspace;
    return repository ?? folder;
}
/** The nearest folder around that holds a repository. */
function repositoryOf(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}
function locate(root, path, show, gate) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(path);
        if (!(0,within/* isWithin */.UO)(root, real))
            return `${show(path)} is outside of ${show(root)}, the folder that the manifests may use`;
        gate.resolve(path, 'workflow');
    }
    catch (error) {
        const isMissing = (0,errors/* isSystemError */.Or)(error, 'ENOENT', 'ENOTDIR');
        return isMissing ? `${show(path)} ${MISSING}` : (0,errors/* describeError */.Uc)(error);
    }
    if (isPrivate((0,external_node_path_.relative)(root, real)))
        return `${show(path)} belongs to git, and may hold credentials`;
    return { real, kind: (0,external_node_fs_.statSync)(real).isDirectory() ? 'folder' : 'file' };
}
/** File systems that take no notice of capitals would open `.GIT` as well. */
function isPrivate(way) {
    return way.split('/').some((part) => part.toLowerCase() === '.git');
}
function shown(workspace, path) {
    const way = (0,within/* wayWithin */.xd)(workspace, path) ?? path;
    return way === '' ? '.' : way;
}
function tooLarge(path, what) {
    return new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} consist of ${what}.`, {
        hint: 'Name a folder that holds what is deployed, and no more.',
    });
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/kustomization/yaml-aliases.js
/**
 * How much a YAML text stands for when its aliases are written out: a few lines can mean more than any memory holds.
 */

/** Manifests of 16 MiB hold fewer values than this. */
const MOST_VALUES = 2_000_000;
/**
 * Whether a text holds more than `MOST_VALUES` values, aliases written out. Counted while reading, so that nothing is
 * written out for it. kubectl itself has no limit: 500 bytes took 8 GB of memory from it.
 * @throws YAMLException when it has anchors and is not YAML.
 */
function isOversized(text) {
    // Nothing else can be an alias, and most files have none.
    if (!text.includes('&') || !text.includes('*'))
        return false;
    const anchors = new Map();
    const open = [];
    const close = ({ values, anchor }) => {
        if (anchor !== undefined)
            anchors.set(anchor, values);
        const parent = open.at(-1);
        if (parent !== undefined)
            parent.values += values;
        return values > MOST_VALUES;
    };
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            const closed = open.pop();
            if (closed !== undefined && close(closed))
                return true;
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            open.push({ values: 0, anchor: undefined });
        else {
            const anchor = event.anchorStart === -1 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
            if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
                close({ values: anchors.get(anchor ?? '') ?? 1, anchor: undefined });
            else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                close({ values: 1, anchor });
            else
                open.push({ values: 1, anchor });
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/kustomization/copy-kustomization.js
/**
 * A kustomization, copied before kubectl sees it. Kustomize fetches what looks like an address, over HTTP and by
 * starting git, from nearly every field that takes a path; so everything that it reads is read here first. Each file is
 * checked to be one of the tree, copied under a name of ours, and every reference becomes that name: no text of the
 * original is left where kustomize expects a path. Kustomizations themselves are written anew from the fields that are
 * known.
 */










const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const MOST_FOLDERS = 500;
/** Problems in the message itself; the error's details have the others. */
const MOST_PROBLEMS = 10;
const LONGEST_PATH = 4_096;
const REMOTE = 'is not a file or folder of the repository; what is elsewhere is for an earlier step of the workflow to fetch';
/** What may be a path in what kubectl says. */
const WORD = /[^\s'"`:;,()]+/g;
/**
 * Copies the manifests at a path, with all that they refer to, into an empty directory.
 * A folder without a kustomization gets one that lists its YAML files; a single file as well.
 * @throws ActionError with every reference that can't be used, with its file, line and field.
 */
function copyKustomization(tree, path, target) {
    const copy = new Copy(tree, target);
    const start = copy.start(path);
    copy.finish(path);
    return { directory: (0,external_node_path_.join)(target, start), withSources: (text) => copy.withSources(text) };
}
class Copy {
    #tree;
    #target;
    #problems = [];
    /** Names in the copy -> what they are copies of. */
    #sources = new Map();
    #folders = new Map();
    constructor(tree, target) {
        this.#tree = tree;
        this.#target = target;
    }
    start(path) {
        const located = this.#tree.locate((0,external_node_path_.resolve)(path));
        if (typeof located === 'string')
            throw new errors/* ActionError */.lZ('manifests-invalid', `${located}.`);
        if (located.kind === 'file' && !KUSTOMIZATION_NAMES.includes((0,external_node_path_.basename)(located.real)))
            return this.#plain(located.real, [located.real]);
        const folder = located.kind === 'file' ? (0,external_node_path_.resolve)(located.real, '..') : located.real;
        if (this.#kustomizationIn(folder) !== undefined)
            return this.#folder(folder);
        return this.#plain(folder, this.#yamlFiles(folder));
    }
    finish(path) {
        if (this.#problems.length === 0)
            return;
        const lines = this.#problems.map((problem) => `  - ${(0,errors/* describeProblem */.BJ)(problem)}`);
        const more = lines.length - MOST_PROBLEMS;
        const problems = [...lines.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`  - and ${more} more`] : [])].join('\n');
        throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} can't be used:\n${problems}`, {
            ...(more > 0 ? { details: lines.slice(MOST_PROBLEMS).join('\n') } : {}),
            hint: 'A kustomization may refer to files of its repository, and to nothing else.',
        });
    }
    withSources(text) {
        return text.replaceAll(WORD, (word) => {
            const parts = word.split('/');
            const name = parts.pop() ?? '';
            const [own, folder] = [this.#sources.get(name), this.#sources.get(parts.at(-1) ?? '')];
            return own ?? (folder === undefined ? word : `${folder}/${name}`);
        });
    }
    /** A kustomization of ours around plain manifests. */
    #plain(source, files) {
        const folder = this.#newFolder(source);
        const resources = files.map((file) => this.#file(folder, { real: file, kind: 'file' }, true));
        this.#write(folder, 'kustomization.yaml', JSON.stringify({ resources }));
        return folder.name;
    }
    #yamlFiles(folder) {
        const files = this.#tree
            .list(folder)
            .filter((name) => /\.ya?ml$/.test(name))
            .flatMap((name) => {
            const located = this.#tree.locate((0,external_node_path_.join)(folder, name));
            if (typeof located !== 'string')
                return located.kind === 'file' ? [located.real] : [];
            this.#problems.push({ name, where: this.#tree.show(folder), allowed: located });
            return [];
        });
        if (files.length === 0 && this.#problems.length === 0) {
            throw new errors/* ActionError */.lZ('manifests-invalid', `${this.#tree.show(folder)} holds no YAML files.`, {
                hint: 'Name a folder with a kustomization or with .yaml files, or one file.',
            });
        }
        return files;
    }
    #kustomizationIn(folder) {
        const names = this.#tree.list(folder);
        return KUSTOMIZATION_NAMES.find((name) => names.includes(name));
    }
    /** Copies a folder with a kustomization, once; returns its name in the copy. */
    #folder(source) {
        const known = this.#folders.get(source);
        if (known !== undefined)
            return known;
        const name = this.#kustomizationIn(source) ?? 'kustomization.yaml';
        const folder = this.#newFolder(source);
        const root = this.#readYaml((0,external_node_path_.join)(source, name));
        if (root !== undefined)
            this.#write(folder, 'kustomization.yaml', toJson(this.#fields(KUSTOMIZATION, root, folder)));
        return folder.name;
    }
    #newFolder(source) {
        if (this.#folders.size >= MOST_FOLDERS)
            throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests consist of more than ${MOST_FOLDERS} kustomizations.`);
        const name = `folder-${this.#folders.size}`;
        this.#folders.set(source, name);
        this.#sources.set(name, this.#tree.show(source));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.#target, name), { recursive: true, mode: 0o700 });
        return { name, source };
    }
    #readYaml(file) {
        const located = this.#tree.locate(file);
        const shown = this.#tree.show(file);
        if (typeof located === 'string') {
            this.#problems.push({ name: 'manifests', allowed: located });
            return undefined;
        }
        const text = this.#tree.read(located.real).toString('utf8');
        return this.#mappingOf((0,located_yaml/* readYaml */.gM)(text, { name: '', file: shown, from: 'file' }), shown);
    }
    #mappingOf(root, where) {
        if (!(0,located_yaml/* isPlace */.Uj)(root))
            this.#problems.push({ ...root, name: 'manifests', where: root.where ?? where });
        else if (root.isMapping)
            return root;
        else
            this.#problems.push({ name: 'manifests', where, allowed: 'must be a mapping of fields to values' });
        return undefined;
    }
    #fields(fields, place, folder) {
        return rewriteFields(fields, place, {
            problems: this.#problems,
            reference: (kind, at) => this.#reference(kind, at, folder),
            yaml: (text, where) => this.#checkAliases(text, where),
        });
    }
    #reference(kind, place, folder) {
        const text = typeof place.value === 'string' ? place.value : undefined;
        if (text === undefined || text === '') {
            this.#problems.push((0,places/* problemAt */.l4)(place, 'the path of a file'));
            return '';
        }
        if (kind === 'keyed-file')
            return this.#keyedFile(text, place, folder);
        if (kind === 'builtin')
            return this.#builtin(text, place, folder);
        if (kind === 'patch' && isInline(text)) {
            this.#checkAliases(text, place.where ?? place.name);
            return this.#copied(folder, Buffer.from(text), this.#tree.show(folder.source));
        }
        const located = this.#locate(text, place, folder);
        if (located === undefined)
            return '';
        if (located.kind === 'file') {
            if (kind !== 'folder')
                return this.#file(folder, located, kind !== 'text-file');
            this.#problems.push((0,places/* problemAt */.l4)(place, 'the path of a folder with a kustomization'));
            return '';
        }
        if ((kind === 'folder' || kind === 'resource') && this.#kustomizationIn(located.real) !== undefined)
            return `../${this.#folder(located.real)}`;
        this.#problems.push((0,places/* problemAt */.l4)(place, kind === 'folder' || kind === 'resource' ? 'a folder with a kustomization' : 'the path of a file'));
        return '';
    }
    /** The key is written out: kustomize would take it from the name of the file, which is another one in the copy. */
    #keyedFile(text, place, folder) {
        const [first = '', ...rest] = text.split('=');
        const path = rest.length === 0 ? first : rest.join('=');
        const located = this.#locate(path, place, folder);
        if (located === undefined)
            return '';
        if (located.kind === 'file')
            return `${rest.length === 0 ? (0,external_node_path_.basename)(path) : first}=${this.#file(folder, located, false)}`;
        this.#problems.push((0,places/* problemAt */.l4)(place, 'the path of a file'));
        return '';
    }
    /** The configuration of a built-in generator or transformer, written anew like a kustomization. */
    #builtin(text, place, folder) {
        const root = isInline(text)
            ? this.#mappingOf((0,located_yaml/* readYaml */.gM)(text, { name: '', from: 'file' }), place.where ?? place.name)
            : this.#builtinFile(text, place, folder);
        if (root === undefined)
            return '';
        const kind = String(root.child('kind').value);
        const fields = Object.hasOwn(BUILTINS, kind) ? BUILTINS[kind] : undefined;
        if (fields === undefined || root.child('apiVersion').value !== 'builtin') {
            const known = Object.keys(BUILTINS).join(', ');
            this.#problems.push((0,places/* problemOf */.Zw)(place, `plugins and functions are programs, and are not run; built in are, with apiVersion: builtin, ${known}`));
            return '';
        }
        const program = root
            .child('metadata')
            .child('annotations')
            .children()
            .find(({ key }) => isProgramAnnotation(key));
        if (program !== undefined)
            this.#problems.push((0,places/* problemOf */.Zw)(place, `the annotation ${program.key} would make a program of it; leave it out`));
        return this.#copied(folder, Buffer.from(toJson(this.#fields(fields, root, folder))), this.#tree.show(folder.source));
    }
    #builtinFile(path, place, folder) {
        const located = this.#locate(path, place, folder);
        if (located?.kind === 'file')
            return this.#readYaml(located.real);
        if (located !== undefined)
            this.#problems.push((0,places/* problemAt */.l4)(place, 'the path of a file with one configuration'));
        return undefined;
    }
    #locate(path, place, folder) {
        if (path.startsWith('/') || path.length > LONGEST_PATH) {
            this.#problems.push((0,places/* problemAt */.l4)(place, 'a path that is relative to the kustomization'));
            return undefined;
        }
        const located = this.#tree.locate((0,external_node_path_.join)(folder.source, path));
        if (typeof located !== 'string')
            return located;
        const why = located.endsWith(MISSING) && isAddress(path) ? REMOTE : located;
        this.#problems.push((0,places/* problemOf */.Zw)(place, `${JSON.stringify(path.slice(0, 200))}: ${why}`));
        return undefined;
    }
    #file(folder, { real }, isYaml) {
        const content = this.#tree.read(real);
        if (isYaml)
            this.#checkAliases(content.toString('utf8'), this.#tree.show(real));
        return this.#copied(folder, content, this.#tree.show(real));
    }
    #checkAliases(text, where) {
        try {
            if (isOversized(text))
                this.#problems.push({
                    name: 'manifests',
                    where,
                    allowed: `its aliases stand for more than ${MOST_VALUES} values`,
                });
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            this.#problems.push({ name: 'manifests', where, allowed: `not readable as YAML: ${error.reason}` });
        }
    }
    #copied(folder, content, source) {
        const name = `file-${this.#sources.size}`;
        this.#sources.set(name, source);
        this.#write(folder, name, content);
        return name;
    }
    #write(folder, name, content) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#target, folder.name, name), content, { flag: 'wx', mode: 0o600 });
    }
}
/** Whether a text is YAML itself: no path has line ends or a colon before a space. */
function isInline(text) {
    return text.includes('\n') || text.includes(': ') || text.startsWith('{');
}
/** Whether a path that does not exist looks like something that kustomize would fetch. */
function isAddress(path) {
    return /[:?]/.test(path) || path.includes('//') || /^[\w-]*\.[\w.-]*[a-z]{2}\//i.test(path);
}
/** JSON is YAML. Numbers that JavaScript keeps exactly only as bigint are for Kubernetes texts. */
function toJson(value) {
    return JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part));
}

// EXTERNAL MODULE: ./.build/src/kubernetes/objects/manifests.js
var objects_manifests = __webpack_require__(4097);
;// CONCATENATED MODULE: ./.build/src/kubernetes/render.js
/**
 * From manifests on disk to what will be applied: rendered by kubectl's Kustomize, images overridden. Needs no cluster.
 */











/** Of what kubectl says, in the message. */
const LONGEST_LINE = 1_000;
/**
 * Replacements, variables and folders that are named again and again can make a few lines stand for more than any
 * memory holds. Plain manifests of 27 MB, which is nearly all that may be rendered, take 1.8 GB.
 */
const MOST_MEMORY_BYTES = 2.5 * 1024 ** 3;
/** The largest sets of manifests in wide use hold some hundreds. */
const MOST_OBJECTS = 5_000;
/** Renders ingress, application and monitoring. `namespace` is where those objects are that name none. */
async function renderApplication(io, kubectl, app, namespace) {
    const groups = await Promise.all([
        app.ingress === 'none'
            ? []
            : render(io, kubectl, 'ingress', app.ingress === 'nginx'
                ? (0,external_node_path_.join)(io.manifestsDir, 'ingress')
                : io.files.resolve(app.ingress, app.origins.ingress)),
        render(io, kubectl, 'application', app.manifests === undefined
            ? bundledOverlay(io, app.overlay)
            : io.files.resolve(app.manifests, app.origins.manifests)),
        app.monitor ? render(io, kubectl, 'monitoring', (0,external_node_path_.join)(io.manifestsDir, 'monitoring')) : [],
    ]);
    const [ingress, application, monitoring] = groups.map((manifests) => (0,objects_manifests/* withImageOverrides */.FH)(manifests, app.imageOverrides));
    const grouped = [
        { group: 'ingress', manifests: ingress ?? [] },
        { group: 'application', manifests: application ?? [] },
        { group: 'monitoring', manifests: monitoring ?? [] },
    ];
    const workloads = grouped.flatMap(({ group, manifests }) => (0,objects_manifests/* workloadsOf */.mo)(manifests, namespace).map((workload) => ({ ...workload, group })));
    const needed = (0,objects_manifests/* imagesByRole */.IS)(workloads);
    return {
        infrastructure: [...(ingress ?? []), ...(monitoring ?? [])],
        application: application ?? [],
        workloads,
        images: { ...needed, worker: [...new Set([...needed.worker, ...app.images])] },
        hosts: (0,objects_manifests/* routedHosts */.$D)(application ?? []),
        overlay: app.manifests === undefined ? app.overlay : app.manifests,
    };
}
function bundledOverlay(io, overlay) {
    return (0,external_node_path_.join)(io.manifestsDir, 'echo', overlay === 'base' ? 'base' : (0,external_node_path_.join)('overlays', overlay));
}
/** kubectl is given a copy that was read and checked file by file; nothing of the original is where it looks. */
async function render(io, kubectl, group, path) {
    const target = (0,external_node_path_.join)(io.workDir, `render-${group}`);
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.mkdir)(target, { recursive: true, mode: 0o700 });
    // What the action brings itself lies where the runner put it, and is nobody else's.
    const isBundled = path.startsWith(io.manifestsDir);
    const tree = openSourceTree(path, {
        workspace: io.env['GITHUB_WORKSPACE'] ?? process.cwd(),
        ...(isBundled ? { files: input_files/* anyFile */.lr, root: io.manifestsDir } : { files: io.files }),
    });
    const { directory, withSources } = copyKustomization(tree, path, target);
    const result = await io.run({
        file: kubectl,
        args: ['kustomize', '--load-restrictor', 'LoadRestrictionsRootOnly', directory],
        env: secludedEnvironment(io),
        deadlineMs: 60_000,
        mostMemoryBytes: MOST_MEMORY_BYTES,
    });
    if (result.exitCode !== 0) {
        throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} can't be rendered: ${withSources((0,lib_text/* clip */.$Q)((0,system_process/* lastLine */.fM)(result), LONGEST_LINE))}`, {
            details: withSources((0,lib_text/* toolOutput */.WT)(result.stderr)),
            hint: `See the same with: kubectl kustomize ${path}`,
        });
    }
    return manifestsOf(result.stdout, path);
}
/** The second wall: no program is found, git would speak no protocol, and no proxy takes a request. */
function secludedEnvironment(io) {
    return {
        ...(0,environment/* environmentFor */.DD)('kubectl', { env: {}, workDir: io.workDir, path: '' }),
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        HTTP_PROXY: CLOSED_PORT,
        HTTPS_PROXY: CLOSED_PORT,
    };
}
/** Nothing can listen on port 0. */
const CLOSED_PORT = 'http://127.0.0.1:0';
function manifestsOf(rendered, path) {
    const manifests = (0,objects_manifests/* manifestsAmong */.bi)((0,js_yaml/* loadAll */.gh)(rendered), `the manifests rendered from ${path}`);
    if (manifests.length === 0)
        throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} render to nothing.`, {
            hint: 'List at least one resource in the kustomization.',
        });
    if (manifests.length > MOST_OBJECTS)
        throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} render to ${manifests.length} objects; ${MOST_OBJECTS} are the most.`, {
            hint: 'Name a folder that holds what is deployed, and no more.',
        });
    return manifests;
}


/***/ }),

/***/ 782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ recordedWorkloads),
/* harmony export */   hn: () => (/* binding */ kubernetesHealth),
/* harmony export */   wV: () => (/* binding */ kubernetesUsage)
/* harmony export */ });
/* harmony import */ var _kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5662);
/* harmony import */ var _kubernetes_kube_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7702);
/* harmony import */ var _kubernetes_kube_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6386);
/* harmony import */ var _kubernetes_kube_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4945);
/* harmony import */ var _kubernetes_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2735);
/* harmony import */ var _kubernetes_objects_manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4097);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9440);
/* harmony import */ var _check_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6609);
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8107);
/** What kind and existing clusters have in common: applying manifests, proving health, reading usage. */
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** The workloads of a rendered application as the record keeps them. */
function recordedWorkloads(application) {
    const awaited = application.workloads.filter(_kubernetes_objects_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .isRolledOut */ .Zy);
    return awaited.map(({ name, namespace, kind, group, replicas }) => ({
        name,
        namespace,
        kind,
        group,
        desiredReplicas: replicas,
    }));
}
/** Proves that everything is ready, step by step. */
async function kubernetesHealth(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { io, record } = context;
        const workloads = record.deployment.workloads;
        const plan = (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .loadPlan */ .Y)(context);
        const kube = __addDisposableResource(env_1, await (0,_kubernetes_kube_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectKube */ .m)(io, (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(io, record)), true);
        const { checks, state } = await (0,_kubernetes_kube_health_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitRollouts */ .ju)(io, kube, workloads);
        const targets = await (0,_check_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .checkTargets */ .V)(io, plan, record.cluster.baseUrl).catch(async (error) => {
            throw error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ && error.code === 'unhealthy'
                ? await (0,_kubernetes_kube_health_js__WEBPACK_IMPORTED_MODULE_2__/* .withPodStates */ .ko)(kube, workloads, error)
                : error;
        });
        const samples = workloads.some((workload) => workload.group === 'monitoring')
            ? [await (0,_kubernetes_kube_health_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitSamples */ .oD)(io, kube, state, accounted(workloads))]
            : [];
        return {
            checks: [...checks, ...targets, ...samples],
            restarts: (0,_kubernetes_kube_health_js__WEBPACK_IMPORTED_MODULE_2__/* .restartsByWorkload */ .zj)(state, workloads),
            leaving: (0,_kubernetes_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_4__/* .leavingPods */ .r4)(state),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function accounted(workloads) {
    return workloads.filter((workload) => workload.group !== 'monitoring');
}
/** Reads the usage of every workload over a window. */
async function kubernetesUsage(context, window) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { io, record } = context;
        const workloads = record.deployment.workloads;
        if (!workloads.some((workload) => workload.group === 'monitoring'))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ('metrics-unavailable', 'there is no Prometheus in this run.', { hint: 'Set monitor: true.' });
        const kube = __addDisposableResource(env_2, await (0,_kubernetes_kube_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectKube */ .m)(io, (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(io, record)), true);
        return await (0,_kubernetes_kube_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeUsage */ .d)(io, kube, {
            window,
            workloads,
            health: record.health,
            requests: record.load.total.requests,
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ })

};
