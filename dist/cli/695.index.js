export const id = 695;
export const ids = [695];
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
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7416);
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

/***/ 9724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exportFromEngine),
/* harmony export */   T: () => (/* binding */ exportFromNode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1433);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7416);
/* harmony import */ var _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8179);
/** Getting an image's content out of where it is already, so that nothing is pulled again. */







const DEADLINE_MS = 180_000;
const INSPECT_DEADLINE_MS = 30_000;
/** A name or a digest, which no program takes for an option. */
const IMAGE_ID = /^[\w.][\w./:@-]{0,1023}$/;
/** containerd's transfer service now and then writes an archive without its end, and reports success. */
const ATTEMPTS = 3;
/**
 * Writes an image of a kind node to a new file, as an archive.
 *
 * `--local` keeps clear of containerd's transfer service, through which 13 of 200 archives lacked their end although
 * the exit code was 0 (containerd 2.3; none of 260 with it). The archive is read once before it is believed. It comes
 * over as a file: what a program prints through `docker exec` can lack its end as well.
 * @throws ActionError image-unavailable.
 */
async function exportFromNode(io, image, file) {
    if (!IMAGE_ID.test(image.id))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('image-unavailable', `${image.reference} has an odd id: ${image.id}`);
    const on = { image, path: `/root/kind-loadtest-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tar` };
    try {
        for (let attempt = 1;; attempt++) {
            await exportOnce(io, on, file);
            const listed = await io.run({ file: 'tar', args: ['--list', '--file', file], deadlineMs: DEADLINE_MS });
            if (listed.exitCode === 0)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            if (attempt === ATTEMPTS)
                throw unavailable(image, 'its archive is not whole', listed);
        }
    }
    finally {
        // Also when the run was cancelled: the cluster may be kept.
        await onNode(io, on, ['rm', '-f', on.path], { afterCancel: true });
    }
}
async function exportOnce(io, on, file) {
    const platform = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
    const ctr = (...local) => [
        ...['ctr', '--namespace', 'k8s.io', 'images', 'export', ...local, '--platform', platform, on.path, on.image.id],
    ];
    const first = await onNode(io, on, ctr('--local'));
    // Before containerd 2.0 there was no other way, and no option for it.
    const result = first.stderr.includes('flag provided but not defined') ? await onNode(io, on, ctr()) : first;
    if (result.exitCode === 0)
        return await fetchFromNode(io, on, file);
    // The kubelet drops the layers of what it pulls itself (discard_unpacked_layers in kind's containerd configuration).
    if (result.stderr.includes('not found'))
        return await archiveFromMount(io, on, file);
    throw unavailable(on.image, `node ${on.image.node} can't give it back`, result);
}
function onNode(io, { image }, command, rest = {}) {
    return io.run({ file: 'docker', args: ['exec', '--', image.node, ...command], deadlineMs: DEADLINE_MS, ...rest });
}
async function fetchFromNode(io, { image, path }, file) {
    const args = ['cp', '--', `${image.node}:${path}`, file];
    const result = await io.run({ file: 'docker', args, deadlineMs: DEADLINE_MS });
    if (result.exitCode !== 0)
        throw unavailable(image, `it can't be copied from node ${image.node}`, result);
}
function unavailable({ reference, id }, what, result) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('image-unavailable', `${reference} (${id}): ${what}: ${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLine */ .fM)(result)}`);
}
/** Mounts an image, writes its files as one archive, and leaves nothing behind but that. */
const MOUNT_AND_PACK = 'd=$(mktemp -d) && ctr --namespace k8s.io images mount "$1" "$d" >/dev/null && tar --one-file-system -C "$d" -cf "$2" .; rc=$?; ctr --namespace k8s.io images unmount --rm "$d" >/dev/null; rmdir "$d"; exit $rc';
/** The image as one layer, made of the files that its containers see: the same packages, and no layer is needed. */
async function archiveFromMount(io, on, file) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), 'image-parts');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(parts, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parts, { recursive: true, mode: 0o700 });
    try {
        const layer = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parts, 'layer.tar');
        const { image, path } = on;
        const packed = await onNode(io, on, ['sh', '-c', MOUNT_AND_PACK, 'sh', image.id, path]);
        if (packed.exitCode !== 0)
            throw unavailable(image, `node ${image.node} has no layers of it, and its files can't be read`, packed);
        await fetchFromNode(io, on, layer);
        const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
        const rootfs = { type: 'layers', diff_ids: [`sha256:${(await (0,_system_verified_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .D)(layer)).sha256}`] };
        const manifest = [{ Config: 'config.json', RepoTags: null, Layers: ['layer.tar'] }];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parts, 'config.json'), JSON.stringify({ architecture, os: 'linux', rootfs }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parts, 'manifest.json'), JSON.stringify(manifest));
        const members = ['manifest.json', 'config.json', 'layer.tar'];
        const args = ['--create', '--directory', parts, '--file', file, '--', ...members];
        const joined = await io.run({ file: 'tar', args, deadlineMs: DEADLINE_MS });
        if (joined.exitCode !== 0)
            throw unavailable(image, "it can't be packed", joined);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(parts, { recursive: true, force: true });
    }
}
/** The same from the local engine, if it has that very image. @throws ActionError image-unavailable. */
async function exportFromEngine(io, image, file) {
    const format = '{"id":{{json .Id}},"digests":{{json .RepoDigests}}}';
    const args = ['image', 'inspect', '--format', format, '--', image.reference];
    const inspected = await io.run({ file: 'docker', args, deadlineMs: INSPECT_DEADLINE_MS });
    if (inspected.exitCode !== 0)
        throw notInEngine(image);
    const save = ['save', '--output', file, '--', image.reference];
    const saved = await io.run({ file: 'docker', args: save, deadlineMs: DEADLINE_MS });
    if (saved.exitCode !== 0)
        throw unavailable(image, "the local engine can't save it", saved);
    const list = ['--extract', '--to-stdout', '--file', file, '--', 'manifest.json'];
    const manifest = await io.run({ file: 'tar', args: list, deadlineMs: INSPECT_DEADLINE_MS });
    const digest = image.id.split('@').at(-1) ?? image.id;
    if (digestsOf(inspected.stdout, manifest.stdout).includes(digest))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    throw notInEngine(image);
}
function notInEngine({ reference, id }) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('image-unavailable', `${reference} runs on a node that is not ours, and the local engine does not have that image (${id}).`, { hint: 'Pull it in an earlier step, or scan it where it is built.' });
}
/** An image goes by the digest of its manifest, or, to kubelets that imported it, by that of its configuration. */
function digestsOf(inspected, manifest) {
    const [line = '{}'] = inspected.split('\n');
    const image = JSON.parse(line);
    const digests = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(image, 'digests').map((digest) => String(digest).split('@').at(-1) ?? '');
    const archived = manifest === '' ? [] : JSON.parse(manifest);
    const configs = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)({ archived }, 'archived').map((entry) => {
        const name = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(entry, 'Config') ?? '';
        return `sha256:${name.split('/').at(-1)?.replace('.json', '') ?? ''}`;
    });
    return [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(image, 'id') ?? '', ...digests, ...configs];
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
// EXTERNAL MODULE: ./.build/src/system/process.js
var process = __webpack_require__(7416);
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

/***/ 6900:
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
// EXTERNAL MODULE: ./.build/src/system/process.js
var system_process = __webpack_require__(7416);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/src/yaml/located-yaml.js + 2 modules
var located_yaml = __webpack_require__(9191);
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
    return {
        directory: (0,external_node_path_.join)(target, start),
        withSources: (text) => copy.withSources(text),
        originals: copy.originals(),
    };
}
class Copy {
    #tree;
    #target;
    #problems = [];
    /** Names in the copy -> what they are copies of. */
    #sources = new Map();
    #folders = new Map();
    #originals = new Map();
    #contents = new Map();
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
    /** The first folder that was copied is the one that is rendered. */
    originals() {
        const [start = ''] = this.#originals.keys();
        return { start, folders: this.#originals, contents: this.#contents };
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
        this.#originals.set(source, { resources: files });
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
        const file = this.#tree.locate((0,external_node_path_.join)(source, name));
        if (typeof file !== 'string')
            this.#originals.set(source, { kustomization: file.real, links: folder.links });
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
        return { name, source, links: new Map() };
    }
    #readYaml(file) {
        const located = this.#tree.locate(file);
        const shown = this.#tree.show(file);
        if (typeof located === 'string') {
            this.#problems.push({ name: 'manifests', allowed: located });
            return undefined;
        }
        const text = this.#read(located.real).toString('utf8');
        return this.#mappingOf((0,located_yaml/* readYaml */.gM)(text, { name: '', file: shown, from: 'file' }), shown);
    }
    #read(real) {
        const content = this.#tree.read(real);
        this.#contents.set(real, content);
        return content;
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
        if (typeof located !== 'string') {
            folder.links.set(path, located.real);
            return located;
        }
        const why = located.endsWith(MISSING) && isAddress(path) ? REMOTE : located;
        this.#problems.push((0,places/* problemOf */.Zw)(place, `${JSON.stringify(path.slice(0, 200))}: ${why}`));
        return undefined;
    }
    #file(folder, { real }, isYaml) {
        const content = this.#read(real);
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
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/list-elements.js
/** Elements of lists, told apart as kustomize does when it merges: by the key that names them, else by their place. */


/**
 * The merge keys (`x-kubernetes-patch-merge-key`) of lists in the API whose elements are not told apart by `name`.
 */
const MERGE_KEYS = {
    ports: ['containerPort', 'port'],
    volumeMounts: ['mountPath'],
    volumeDevices: ['devicePath'],
    hostAliases: ['ip'],
    topologySpreadConstraints: ['topologyKey'],
};
const USUAL_KEYS = ['name', 'key', 'ip'];
/**
 * The element of a list in a document that became an element of the rendered one. `isOwn` is for the document that
 * made the object: a list of the same length is then taken to be the same, though names in it were changed.
 */
function elementFor(place, element, isOwn) {
    const { list, index } = element;
    const rendered = list[index];
    if (rendered === undefined || !Array.isArray(place.value))
        return undefined;
    const elements = place.children();
    const preferred = (candidates) => candidates.find(({ value }) => (0,external_node_util_.isDeepStrictEqual)(value, rendered)) ??
        candidates.find(({ key }) => key === String(index)) ??
        candidates[0];
    const equal = elements.filter(({ value }) => (0,external_node_util_.isDeepStrictEqual)(value, rendered));
    if (equal.length > 0)
        return equal.find(({ key }) => key === String(index)) ?? equal[0];
    const key = keyOf(rendered, elements, element.field);
    const named = key === undefined ? [] : elements.filter(({ value }) => isSame(value, rendered, key));
    if (named.length > 0)
        return preferred(named);
    const isPositional = key === undefined && typeof rendered === 'object';
    return isPositional || (isOwn && elements.length === list.length) ? elements[index] : undefined;
}
/** Whether two elements are one when they are merged; undefined when nothing names them. */
function isSameElement(one, other, field) {
    if ((0,external_node_util_.isDeepStrictEqual)(one, other))
        return true;
    const key = keysOf(field).find((name) => isScalar((0,json.at)(one, name)) && isScalar((0,json.at)(other, name)));
    return key === undefined ? undefined : isSame(one, other, key);
}
/** The key by which a list names its elements, if it does. */
function keyOf(rendered, elements, field) {
    return keysOf(field).find((key) => isScalar((0,json.at)(rendered, key)) && elements.some(({ value }) => isScalar((0,json.at)(value, key))));
}
function keysOf(field) {
    return (Object.hasOwn(MERGE_KEYS, field) ? MERGE_KEYS[field] : undefined) ?? USUAL_KEYS;
}
function isSame(one, other, key) {
    const [left, right] = [(0,json.at)(one, key), (0,json.at)(other, key)];
    return isScalar(left) && isScalar(right) && String(left) === String(right);
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number';
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/written.js

function locationOf({ place, at }) {
    return at(place.line);
}
/** A value within another one. */
function written_within(written, ...steps) {
    return { ...written, place: steps.reduce((place, step) => place.child(step), written.place) };
}
/** Values of a mapping, elements of a list; none for anything else. */
function childrenOf({ place, at }) {
    return place.children().map((child) => ({ place: child, at }));
}
/** The documents in a text that is a value, such as a patch in a kustomization. */
function documentsWithin({ place, at }) {
    if (typeof place.value !== 'string')
        return [];
    return ((0,located_yaml/* readYamlDocuments */.Cw)(place.value) ?? []).map((document) => ({
        place: document,
        at: (line) => at(place.lineOfText(line)),
    }));
}
/** Reads the documents of files, each file once. A file that is not readable has none. */
function documentReader(originals) {
    const known = new Map();
    return (file) => {
        const read = known.get(file);
        if (read !== undefined)
            return read;
        const text = originals.contents.get(file)?.toString('utf8') ?? '';
        const at = (line) => ({ file, line });
        const documents = ((0,located_yaml/* readYamlDocuments */.Cw)(text) ?? []).map((place) => ({ place, at }));
        known.set(file, documents);
        return documents;
    };
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/descend.js
/** Following the path of a rendered value into a document. */



/** Mappings that a mapping takes over by `<<`, one within the other. */
const MOST_MERGES = 20;
/** The document that made an object. */
function ownStatement(document) {
    return { isOwn: true, say: (wanted) => descend(document, wanted, { from: 0, isOwn: true }) };
}
/** A strategic merge patch. What names the object that it is for says nothing about that object. */
function mergeStatement(patch) {
    return {
        isOwn: false,
        say: (wanted) => (isIdentity(wanted) ? undefined : descend(patch, wanted, { from: 0, isOwn: false })),
    };
}
function isIdentity({ path: [first, second] }) {
    if (first === 'metadata')
        return second === 'name' || second === 'namespace';
    return first === 'apiVersion' || first === 'kind';
}
/**
 * Follows the wanted path, from a step on, as far as a value has it.
 * A null in its way takes away what follows, when the object indeed has nothing there.
 */
function descend(start, { path, manifest, value }, { from, isOwn }) {
    let written = start;
    let rendered = (0,json.at)(manifest, ...path.slice(0, from));
    for (let depth = from; depth < path.length; depth++) {
        const step = path[depth] ?? '';
        const next = typeof step === 'number' ? descend_element(written, rendered, step, path[depth - 1], isOwn) : field(written, step);
        if (next === undefined)
            return { depth, location: locationOf(written) };
        written = next;
        rendered = (0,json.at)(rendered, step);
        if (written.place.value === null && value === undefined && !isOwn)
            return { depth: path.length, location: locationOf(written) };
    }
    return { depth: path.length, location: locationOf(written), value: written.place.value };
}
/** A value of a mapping, or of a mapping that it takes over with YAML's merge key. */
function field(mapping, key, merges = 0) {
    const { value, isMapping } = mapping.place;
    if (!isMapping || typeof value !== 'object' || value === null)
        return undefined;
    if (Object.hasOwn(value, key))
        return written_within(mapping, key);
    if (!Object.hasOwn(value, '<<') || merges > MOST_MERGES)
        return undefined;
    const merged = written_within(mapping, '<<');
    const mappings = Array.isArray(merged.place.value)
        ? merged.place.value.map((_, index) => written_within(merged, index))
        : [merged];
    for (const each of mappings) {
        const found = field(each, key, merges + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function descend_element(list, rendered, index, name, isOwn) {
    if (!Array.isArray(rendered))
        return undefined;
    const place = elementFor(list.place, { list: rendered, index, field: String(name ?? '') }, isOwn);
    return place === undefined ? undefined : { ...list, place };
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/tracked-object.js
/** An object on its way through the kustomizations: its names until now, and all that was said about it. */

function trackedObject(type, statement) {
    const { apiVersion, kind, name, namespace, isGenerated, own } = type;
    const object = {
        apiVersion,
        kind,
        identities: [{ name, namespace }],
        isGenerated,
        own,
        statements: [statement],
        labels: new Map(),
        annotations: new Map(),
    };
    if (own !== undefined)
        noteMetadata(object, own.place.value);
    return object;
}
/** Notes the labels and annotations that a document gives to an object. */
function noteMetadata(object, document) {
    for (const [key, value] of Object.entries((0,json/* textsAt */.i1)(document, 'metadata', 'labels')))
        object.labels.set(key, value);
    for (const [key, value] of Object.entries((0,json/* textsAt */.i1)(document, 'metadata', 'annotations')))
        object.annotations.set(key, value);
}
function presentIdentity({ identities }) {
    return identities.at(-1) ?? { name: '', namespace: '' };
}
/** Gives an object another name or namespace. */
function rename(object, change) {
    object.identities.push({ ...presentIdentity(object), ...change });
}
/** Whether an object has or had a name, and the namespace when there is one. */
function isKnownAs({ identities }, name, namespace) {
    return identities.some((identity) => identity.name === name && (namespace === '' || identity.namespace === namespace));
}
/** The name and namespace that a document gives. */
function identityIn(document) {
    return {
        name: (0,json/* textAt */.$6)(document, 'metadata', 'name') ?? '',
        namespace: (0,json/* textAt */.$6)(document, 'metadata', 'namespace') ?? '',
    };
}
/** `apps` of `apps/v1`; empty for the core group. */
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
}
/** `v1` of `apps/v1`. */
function versionOf(apiVersion) {
    return apiVersion.slice(apiVersion.indexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/generators.js
/** What an entry of `configMapGenerator` or `secretGenerator` says about the object that it makes or changes. */




const DATA = ['data', 'binaryData', 'stringData'];
/** Adds the object of a generator's entry, or what it says about one that an inner kustomization generates. */
function generate(objects, entry, kind, links) {
    const name = entry.place.child('name').text ?? '';
    const namespace = entry.place.child('namespace').text ?? '';
    const behavior = entry.place.child('behavior').text;
    const isChange = behavior === 'merge' || behavior === 'replace';
    const statement = generatorStatement(entry, links, !isChange);
    if (!isChange) {
        const type = { apiVersion: 'v1', kind, name, namespace, isGenerated: true, own: undefined };
        objects.push(trackedObject(type, statement));
        return;
    }
    for (const object of objects)
        if (object.kind === kind && isKnownAs(object, name, namespace))
            object.statements.push(statement);
}
function generatorStatement(entry, links, isOwn) {
    const name = written_within(entry, 'name');
    const start = locationOf(name.place.value === undefined ? entry : name);
    return {
        isOwn,
        say: (wanted) => {
            const { path } = wanted;
            const [field, key] = path;
            if (DATA.includes(String(field)) && path.length === 2) {
                const location = dataLocation(entry, String(key), links);
                return location === undefined ? { depth: 1, location: start } : { depth: 2, location };
            }
            if (field === 'metadata' && (key === 'labels' || key === 'annotations'))
                return inOptions(entry, wanted, start, isOwn);
            if (field === 'type' && path.length === 1 && entry.place.child('type').value !== undefined)
                return { depth: 1, location: locationOf(written_within(entry, 'type')) };
            const isName = isOwn && field === 'metadata' && key === 'name' && path.length === 2;
            return { depth: isName ? 2 : 0, location: start };
        },
    };
}
/** `options` holds the labels and annotations that the metadata gets. */
function inOptions(entry, wanted, start, isOwn) {
    const options = written_within(entry, 'options');
    const inner = { ...wanted, path: wanted.path.slice(1) };
    const said = descend(options, inner, { from: 0, isOwn });
    return said.depth === 0 ? { depth: 0, location: start } : { ...said, depth: said.depth + 1 };
}
function dataLocation(entry, key, links) {
    const literals = [...childrenOf(written_within(entry, 'literals'))];
    const literal = literals.findLast(({ place }) => generators_keyOf(place.text ?? '') === key);
    if (literal !== undefined)
        return locationOf(literal);
    const files = childrenOf(written_within(entry, 'files'));
    for (const { place } of files) {
        const text = place.text ?? '';
        const [path, name] = text.includes('=') ? [text.slice(text.indexOf('=') + 1), generators_keyOf(text)] : [text, (0,external_node_path_.basename)(text)];
        const file = links.links.get(path);
        if (name === key && file !== undefined)
            return { file, line: 1 };
    }
    for (const { place } of [...childrenOf(written_within(entry, 'envs')), written_within(entry, 'env')]) {
        const file = links.links.get(place.text ?? '');
        const line = file === undefined ? undefined : lineOfVariable(links.contents.get(file)?.toString('utf8') ?? '', key);
        if (file !== undefined && line !== undefined)
            return { file, line };
    }
    return undefined;
}
/** The line, from 1, of `KEY=value` in a file of variables. */
function lineOfVariable(text, key) {
    const index = text.split('\n').findLastIndex((line) => generators_keyOf(line.trim()) === key);
    return index === -1 ? undefined : index + 1;
}
function generators_keyOf(assignment) {
    const equals = assignment.indexOf('=');
    return (equals === -1 ? assignment : assignment.slice(0, equals)).trim();
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/json-patch.js
/** What the operations of a JSON patch (RFC 6902) say about an object. */




/** A statement for an operation; `own` is the document that made the object. */
function operationStatement(written, own) {
    const operation = {
        op: String(written.place.child('op').value),
        pointer: pointerOf(written),
        written,
    };
    return { isOwn: false, say: (wanted) => say(operation, wanted, own) };
}
/** The steps of an operation's path. */
function pointerOf(operation) {
    const path = operation.place.child('path').value;
    if (typeof path !== 'string' || !path.startsWith('/'))
        return [];
    return path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function say(operation, wanted, own) {
    const { op, pointer, written } = operation;
    if (op === 'test' || pointer.length === 0 || pointer.length > wanted.path.length)
        return undefined;
    const agreement = agreementOf(operation, wanted, own);
    if (agreement === 'no')
        return undefined;
    const { path, value } = wanted;
    if (op === 'remove')
        return value === undefined ? { depth: path.length, location: locationOf(written) } : undefined;
    // `copy` and `move` have no value: what they bring is known to be what was rendered.
    const content = written_within(written, 'value');
    const said = content.place.value === undefined
        ? { depth: path.length, location: locationOf(written), value }
        : descend(content, wanted, { from: pointer.length, isOwn: false });
    if (agreement === 'perhaps' && (said.depth < path.length || said.value !== value))
        return undefined;
    return said.depth === pointer.length ? { ...said, location: locationOf(written) } : said;
}
function agreementOf({ pointer, written }, wanted, own) {
    let agreement = 'yes';
    for (const [depth, step] of pointer.entries()) {
        const sought = wanted.path[depth];
        if (typeof sought !== 'number') {
            if (sought !== step)
                return 'no';
            continue;
        }
        const name = String(wanted.path[depth - 1] ?? '');
        const rendered = (0,json.at)(wanted.manifest, ...wanted.path.slice(0, depth + 1));
        const isLast = depth === pointer.length - 1;
        const added = isLast ? isSameElement(written.place.child('value').value, rendered, name) : undefined;
        if (added === true)
            continue;
        if (step === '-')
            return 'no';
        const before = own === undefined ? undefined : follow(own, pointer.slice(0, depth + 1));
        const kept = before === undefined ? undefined : isSameElement(before.place.value, rendered, name);
        if (kept === true)
            continue;
        if (Number(step) !== sought)
            return 'no';
        // The element that had this index in the object's own document is another one than was rendered there.
        if (kept === false)
            agreement = 'perhaps';
    }
    return agreement;
}
function follow(start, pointer) {
    let written = start;
    for (const step of pointer) {
        if (written === undefined)
            return undefined;
        if (!Array.isArray(written.place.value))
            written = field(written, step);
        else
            written = Number(step) < written.place.value.length ? written_within(written, Number(step)) : undefined;
    }
    return written;
}
/** The value that an operation gives to a field. */
function valueSetAt(operation, path) {
    const pointer = pointerOf(operation);
    const isThere = pointer.length === path.length && pointer.every((step, index) => step === path[index]);
    return isThere ? operation.place.child('value').value : undefined;
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/name-pattern.js
/**
 * Regular expressions in the targets of patches. They are the repository's, and JavaScript's own expressions can be
 * made to take for ever; these take time in proportion to pattern and text (Thompson's construction, run on all states
 * at once).
 */
const LONGEST_PATTERN = 1_000;
/** Groups within groups. */
const MOST_LEVELS = 50;
const ESCAPABLE = '.*+?|()[]{}\\^$-/_:';
const END = { kind: 'end' };
/** Thrown and caught in this file: syntax that is not read. */
class Unreadable extends Error {
}
/**
 * A test for whole texts. What it can't read (counted repetitions, classes by name) matches everything: what a patch
 * says is compared with what was rendered, besides.
 */
function namePattern(pattern) {
    if (pattern === '')
        return () => true;
    if (!hasSyntax(pattern))
        return (text) => text === pattern;
    try {
        const start = compile(new Parser(pattern).read(), END);
        return (text) => isMatch(start, text);
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return () => true;
    }
}
function hasSyntax(pattern) {
    return [...'.*+?|()[]{}\\^$'].some((character) => pattern.includes(character));
}
class Parser {
    #characters;
    #next = 0;
    #level = 0;
    constructor(pattern) {
        if (pattern.length > LONGEST_PATTERN)
            throw new Unreadable();
        this.#characters = [...pattern];
    }
    read() {
        const node = this.#either();
        if (this.#next < this.#characters.length)
            throw new Unreadable();
        return node;
    }
    #peek() {
        return this.#characters[this.#next];
    }
    #take() {
        const character = this.#peek();
        if (character === undefined)
            throw new Unreadable();
        this.#next += 1;
        return character;
    }
    #skip(character) {
        if (this.#peek() !== character)
            return false;
        this.#next += 1;
        return true;
    }
    #either() {
        const nodes = [this.#sequence()];
        while (this.#skip('|'))
            nodes.push(this.#sequence());
        return { kind: 'either', nodes };
    }
    #sequence() {
        const nodes = [];
        for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
            // The whole text is compared anyway, as in kustomize.
            if (this.#skip('^') || this.#skip('$'))
                continue;
            nodes.push(this.#repeated());
        }
        return { kind: 'sequence', nodes };
    }
    #repeated() {
        let node = this.#atom();
        for (let sign = this.#peek(); sign === '*' || sign === '+' || sign === '?'; sign = this.#peek()) {
            this.#next += 1;
            // A lazy repetition matches the same texts.
            this.#skip('?');
            node = { kind: 'repeat', node, sign };
        }
        return node;
    }
    #atom() {
        const character = this.#take();
        if (character === '(')
            return this.#group();
        if (character === '[')
            return this.#class();
        if (character === '.')
            return { kind: 'character', test: () => true };
        if ('*+?{}'.includes(character))
            throw new Unreadable();
        return literal(character === '\\' ? this.#escaped() : character);
    }
    #escaped() {
        const character = this.#take();
        // Letters and digits stand for classes and the like.
        if (!ESCAPABLE.includes(character))
            throw new Unreadable();
        return character;
    }
    #group() {
        if (this.#skip('?') && !this.#skip(':'))
            throw new Unreadable();
        this.#level += 1;
        if (this.#level > MOST_LEVELS)
            throw new Unreadable();
        const node = this.#either();
        this.#level -= 1;
        if (!this.#skip(')'))
            throw new Unreadable();
        return node;
    }
    #class() {
        const isNegated = this.#skip('^');
        const ranges = [];
        do {
            const first = this.#classCharacter();
            const isRange = this.#peek() === '-' && this.#characters[this.#next + 1] !== ']';
            if (isRange)
                this.#next += 1;
            ranges.push([first, isRange ? this.#classCharacter() : first]);
        } while (!this.#skip(']'));
        return {
            kind: 'character',
            test: (character) => ranges.some(([first, last]) => first <= character && character <= last) !== isNegated,
        };
    }
    #classCharacter() {
        const character = this.#take();
        if (character === '[')
            throw new Unreadable();
        return character === '\\' ? this.#escaped() : character;
    }
}
function literal(expected) {
    return { kind: 'character', test: (character) => character === expected };
}
function compile(node, next) {
    switch (node.kind) {
        case 'character':
            return { kind: 'character', test: node.test, next };
        case 'sequence':
            return node.nodes.reduceRight((state, part) => compile(part, state), next);
        case 'either':
            return { kind: 'ways', ways: node.nodes.map((part) => compile(part, next)) };
        case 'repeat': {
            if (node.sign === '?')
                return { kind: 'ways', ways: [compile(node.node, next), next] };
            const again = { kind: 'ways', ways: [next] };
            const once = compile(node.node, again);
            again.ways.push(once);
            return node.sign === '+' ? once : again;
        }
    }
}
function isMatch(start, text) {
    let states = reachable([start]);
    for (const character of text) {
        const next = [];
        for (const state of states)
            if (state.kind === 'character' && state.test(character))
                next.push(state.next);
        if (next.length === 0)
            return false;
        states = reachable(next);
    }
    return states.has(END);
}
/** The states, and those that can be reached from them without a character. */
function reachable(states) {
    const seen = new Set(states);
    for (const state of seen)
        if (state.kind === 'ways')
            for (const way of state.ways)
                seen.add(way);
    return seen;
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/selector.js
/** Which objects a patch is for, by the `target` that it has. */



/** A test for a target: names, kinds and namespaces are regular expressions, as in kustomize. */
function selectorOf(target) {
    const pattern = (field) => namePattern((0,json/* textAt */.$6)(target, field) ?? '');
    const [group, version, kind] = [pattern('group'), pattern('version'), pattern('kind')];
    const [name, namespace] = [pattern('name'), pattern('namespace')];
    const labels = labelSelector((0,json/* textAt */.$6)(target, 'labelSelector') ?? '');
    const annotations = labelSelector((0,json/* textAt */.$6)(target, 'annotationSelector') ?? '');
    return (object) => {
        const [first = presentIdentity(object)] = object.identities;
        const present = presentIdentity(object);
        return (group(groupOf(object.apiVersion)) &&
            version(versionOf(object.apiVersion)) &&
            kind(object.kind) &&
            (name(first.name) || name(present.name)) &&
            (namespace(first.namespace || 'default') || namespace(present.namespace || 'default')) &&
            labels(object.labels) &&
            annotations(object.annotations));
    };
}
/** Kubernetes' label selectors: `app=web,tier in (a, b),!canary`. */
function labelSelector(selector) {
    const requirements = splitOutsideParentheses(selector).flatMap((part) => requirementOf(part.trim()) ?? []);
    return (labels) => requirements.every((isMet) => isMet(labels));
}
function splitOutsideParentheses(selector) {
    const parts = [''];
    let level = 0;
    for (const character of selector) {
        if (character === '(')
            level += 1;
        if (character === ')')
            level -= 1;
        if (character === ',' && level === 0)
            parts.push('');
        else
            parts[parts.length - 1] += character;
    }
    return parts;
}
function requirementOf(part) {
    if (part === '')
        return undefined;
    const set = setRequirement(part);
    if (set !== undefined)
        return set;
    const sign = ['!=', '==', '='].find((candidate) => part.includes(candidate));
    if (sign !== undefined) {
        const at = part.indexOf(sign);
        const [key, value] = [part.slice(0, at).trim(), part.slice(at + sign.length).trim()];
        return (labels) => (labels.get(key) === value) !== (sign === '!=');
    }
    return part.startsWith('!') ? (labels) => !labels.has(part.slice(1).trim()) : (labels) => labels.has(part);
}
function setRequirement(part) {
    const open = part.indexOf('(');
    if (open === -1 || !part.endsWith(')'))
        return undefined;
    const [key = '', ...words] = part
        .slice(0, open)
        .split(' ')
        .filter((word) => word !== '');
    const values = part
        .slice(open + 1, -1)
        .split(',')
        .map((value) => value.trim());
    return (labels) => values.includes(labels.get(key) ?? '') !== words.includes('notin');
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/patches.js
/** Patches: strategic merges and JSON patches, in files and inline, and the objects that they are for. */






/**
 * Adds what a patch says to the objects that it is for.
 * @param entry of `patches`: with `target` and `options`.
 */
function applyPatch(objects, documents, { entry, spend }) {
    const target = (0,json.at)(entry, 'target');
    const targeted = target === undefined || target === null ? undefined : objects.filter(selectorOf(target));
    for (const document of documents) {
        if (!spend(objects.length))
            return;
        if (Array.isArray(document.place.value))
            applyOperations(targeted ?? [], document, spend);
        else
            merge(objects, targeted ?? objects.filter(isNamedBy(document)), document, (0,json.at)(entry, 'options'));
    }
}
function applyOperations(objects, patch, spend) {
    for (const operation of childrenOf(patch)) {
        if (!spend(objects.length))
            return;
        const name = valueSetAt(operation, ['metadata', 'name']);
        for (const object of objects) {
            object.statements.push(operationStatement(operation, object.own));
            if (typeof name === 'string')
                rename(object, { name });
        }
    }
}
function merge(all, objects, document, options) {
    const { value } = document.place;
    const name = (0,json/* textAt */.$6)(value, 'metadata', 'name');
    for (const object of objects) {
        if ((0,json/* textAt */.$6)(value, '$patch') === 'delete')
            all.splice(all.indexOf(object), 1);
        object.statements.push(mergeStatement(document));
        noteMetadata(object, value);
        if ((0,json.at)(options, 'allowNameChange') === true && name !== undefined && name !== presentIdentity(object).name)
            rename(object, { name });
    }
}
/** A patch without a target is for the object that it names, by any of the names that it had. */
function isNamedBy({ place }) {
    const { name, namespace } = identityIn(place.value);
    const [apiVersion, kind] = [(0,json/* textAt */.$6)(place.value, 'apiVersion') ?? '', (0,json/* textAt */.$6)(place.value, 'kind')];
    return (object) => object.kind === kind && groupOf(object.apiVersion) === groupOf(apiVersion) && isKnownAs(object, name, namespace);
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/transformers.js
/** What the fields of a kustomization that change many objects at once say about one of them. */




/** Kinds whose names get no prefix and suffix. Source: `PrefixTransformer` of kustomize. */
const NEVER_PREFIXED = ['CustomResourceDefinition', 'APIService', 'Namespace'];
/** Kinds whose `spec.replicas` the field `replicas` sets. Source: kustomize's `replicas` field specs. */
const SCALED = ['Deployment', 'ReplicaSet', 'ReplicationController', 'StatefulSet'];
/**
 * Kinds of Kubernetes that have no namespace. One that is missing here is found by its name, whatever namespace it is
 * taken to have.
 */
const WITHOUT_NAMESPACE = [
    'APIService',
    'ClusterRole',
    'ClusterRoleBinding',
    'CSIDriver',
    'CustomResourceDefinition',
    'IngressClass',
    'MutatingWebhookConfiguration',
    'Namespace',
    'Node',
    'PersistentVolume',
    'PriorityClass',
    'RuntimeClass',
    'StorageClass',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
];
/** `namespace: shop`: objects move there, and a Namespace gets that name. */
function setNamespace(objects, written) {
    const namespace = written.place.text ?? '';
    if (namespace === '')
        return;
    for (const object of objects) {
        const isNamespace = object.kind === 'Namespace';
        if (!isNamespace && WITHOUT_NAMESPACE.includes(object.kind))
            continue;
        rename(object, isNamespace ? { name: namespace } : { namespace });
        const path = ['metadata', isNamespace ? 'name' : 'namespace'];
        object.statements.push(change(written, (wanted) => isPath(wanted, path) && wanted.value === namespace));
    }
}
/** `namePrefix` and `nameSuffix`. The object's own document stays the one that says its name. */
function addToNames(objects, added) {
    const { prefix = '', suffix = '' } = added;
    if (prefix === '' && suffix === '')
        return;
    for (const object of objects) {
        if (NEVER_PREFIXED.includes(object.kind))
            continue;
        rename(object, { name: `${prefix}${presentIdentity(object).name}${suffix}` });
    }
}
/** Pairs of labels or annotations, wherever a kustomization writes them to. */
function addPairs(objects, pairs, kind) {
    const fields = kind === 'labels' ? ['labels', 'matchLabels', 'selector'] : ['annotations'];
    const entries = pairs.place.children();
    if (entries.length === 0)
        return;
    const statement = {
        isOwn: false,
        say: ({ path, value }) => {
            if (!fields.includes(String(path.at(-2))))
                return undefined;
            const pair = field(pairs, String(path.at(-1)));
            if (pair === undefined || pair.place.text !== value)
                return undefined;
            return { depth: path.length, location: locationOf(pair), value };
        },
    };
    for (const object of objects) {
        object.statements.push(statement);
        for (const { key, text } of entries)
            object[kind].set(key, text ?? '');
    }
}
/** An entry of `replicas`: `{name: web, count: 3}`. */
function setReplicas(objects, entry) {
    const name = (0,json/* textAt */.$6)(entry.place.value, 'name') ?? '';
    const statement = change(entry, (wanted) => isPath(wanted, ['spec', 'replicas']));
    for (const object of objects)
        if (SCALED.includes(object.kind) && isKnownAs(object, name, ''))
            object.statements.push(statement);
}
/** An entry of `images`: `{name: nginx, newName: mirror/nginx, newTag: '1.27'}`. */
function setImage(objects, entry) {
    const statement = {
        isOwn: false,
        say: ({ path }, before) => {
            if (!isImage(path) || typeof before?.value !== 'string')
                return undefined;
            const value = changedImage(before.value, entry.place.value);
            return value === undefined ? undefined : { depth: path.length, location: locationOf(entry), value };
        },
    };
    for (const object of objects)
        object.statements.push(statement);
}
function isImage(path) {
    return path.at(-1) === 'image' && ['containers', 'initContainers'].includes(String(path.at(-3)));
}
/** The image that an entry makes of one; undefined when the entry is for another. */
function changedImage(image, entry) {
    const [name = '', digest] = image.split('@');
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    const bare = colon === -1 ? name : name.slice(0, colon);
    if ((0,json/* textAt */.$6)(entry, 'name') !== bare)
        return undefined;
    const newName = (0,json/* textAt */.$6)(entry, 'newName') ?? bare;
    const [newTag, newDigest] = [tagOf((0,json.at)(entry, 'newTag')), (0,json/* textAt */.$6)(entry, 'digest')];
    const suffix = (0,json/* textAt */.$6)(entry, 'tagSuffix') ?? '';
    if (newDigest !== undefined)
        return `${newName}${newTag === undefined ? '' : `:${newTag}`}@${newDigest}`;
    if (newTag !== undefined)
        return `${newName}:${newTag}${suffix}`;
    const tag = colon === -1 ? '' : name.slice(colon);
    return `${newName}${tag}${suffix}${digest === undefined ? '' : `@${digest}`}`;
}
/** A tag like `1.10` may be written without quotes, and is a number then. */
function tagOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function change(written, isMeant) {
    return {
        isOwn: false,
        say: (wanted) => isMeant(wanted) ? { depth: wanted.path.length, location: locationOf(written), value: wanted.value } : undefined,
    };
}
function isPath({ path }, expected) {
    return path.length === expected.length && expected.every((step, index) => step === path[index]);
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/accumulate.js
/**
 * All objects of a kustomization with everything that is said about them, in the order in which kustomize does its
 * work: resources, generators, components, then the changes. Source of the order: `accumulateTarget` and
 * `configureBuiltinTransformers` of sigs.k8s.io/kustomize/api v0.20.1.
 */







/**
 * Folders and objects, as often as they are included, and changes to an object: a few folders that include one another
 * twice stand for more than any memory holds. A hundred changes to each of 5000 objects, which are the most that may be
 * rendered, are half a million.
 */
const MOST_STEPS = 1_000_000;
/** A folder has dozens of fields to be looked at. */
const FOLDER_STEPS = 100;
/** What the built-in transformers do that need no other file, by kind. */
const TRANSFORMERS = {
    AnnotationsTransformer: (objects, field) => addPairs(objects, field('annotations'), 'annotations'),
    ImageTagTransformer: (objects, field) => setImage(objects, field('imageTag')),
    LabelTransformer: (objects, field) => addPairs(objects, field('labels'), 'labels'),
    NamespaceTransformer: (objects, field) => setNamespace(objects, field('metadata', 'namespace')),
    PrefixTransformer: (objects, field) => addToNames(objects, { prefix: field('prefix').place.text ?? '' }),
    ReplicaCountTransformer: (objects, field) => setReplicas(objects, field('replica')),
    SuffixTransformer: (objects, field) => addToNames(objects, { suffix: field('suffix').place.text ?? '' }),
};
/** The objects that a copied kustomization makes; none when it holds more than is followed. */
function accumulate(originals) {
    const accumulation = new Accumulation(originals);
    const objects = [];
    accumulation.add(originals.start, objects);
    return accumulation.isWithinLimits ? objects : [];
}
class Accumulation {
    #originals;
    #read;
    #open = new Set();
    #steps = 0;
    constructor(originals) {
        this.#originals = originals;
        this.#read = documentReader(originals);
    }
    get isWithinLimits() {
        return this.#steps <= MOST_STEPS;
    }
    #spend = (steps) => {
        this.#steps += steps;
        return this.isWithinLimits;
    };
    /** Adds a folder's objects. A component changes those that are there already, besides. */
    add(folder, objects) {
        const original = this.#originals.folders.get(folder);
        if (original === undefined || this.#open.has(folder) || !this.#spend(FOLDER_STEPS))
            return;
        if (original.kustomization === undefined) {
            for (const file of original.resources)
                this.#addFile(file, objects);
            return;
        }
        const [kustomization] = this.#read(original.kustomization);
        if (kustomization === undefined)
            return;
        this.#open.add(folder);
        const links = { links: original.links, contents: this.#originals.contents };
        this.#addResources(kustomization, links, objects);
        this.#runGenerators(kustomization, links, objects);
        for (const { place } of childrenOf(written_within(kustomization, 'components')))
            this.add(links.links.get(place.text ?? '') ?? '', objects);
        this.#runTransformers(kustomization, links, objects);
        this.#open.delete(folder);
    }
    #addResources(kustomization, { links }, objects) {
        for (const list of ['resources', 'bases'])
            for (const { place } of childrenOf(written_within(kustomization, list))) {
                const target = links.get(place.text ?? '');
                if (target === undefined)
                    continue;
                if (!this.#originals.folders.has(target)) {
                    this.#addFile(target, objects);
                    continue;
                }
                const inner = [];
                this.add(target, inner);
                if (!this.#spend(inner.length))
                    return;
                for (const object of inner)
                    objects.push(object);
            }
    }
    #addFile(file, objects) {
        const add = (document) => {
            const { value } = document.place;
            const [kind, apiVersion] = [
                document.place.child('kind').text ?? '',
                document.place.child('apiVersion').text ?? '',
            ];
            const items = written_within(document, 'items');
            if (kind.endsWith('List') && Array.isArray(items.place.value)) {
                for (const item of childrenOf(items))
                    add(item);
                return;
            }
            if (!this.#spend(1))
                return;
            const type = { apiVersion, kind, ...identityIn(value), isGenerated: false, own: document };
            objects.push(trackedObject(type, ownStatement(document)));
        };
        for (const document of this.#read(file))
            if (document.place.isMapping)
                add(document);
    }
    #runGenerators(kustomization, links, objects) {
        for (const kind of ['ConfigMap', 'Secret']) {
            const list = kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator';
            for (const entry of childrenOf(written_within(kustomization, list)))
                if (this.#spend(1 + objects.length))
                    generate(objects, entry, kind, links);
        }
        for (const builtin of this.#references(written_within(kustomization, 'generators'), links)) {
            const kind = builtin.place.child('kind').text;
            if (!this.#spend(1 + objects.length))
                return;
            if (kind === 'ConfigMapGenerator')
                generate(objects, builtin, 'ConfigMap', links);
            if (kind === 'SecretGenerator')
                generate(objects, builtin, 'Secret', links);
        }
    }
    #runTransformers(kustomization, links, objects) {
        const field = (name) => written_within(kustomization, name);
        const each = (name) => childrenOf(field(name)).filter(() => this.#spend(objects.length));
        this.#apply(objects, this.#references(field('patchesStrategicMerge'), links));
        for (const entry of each('patches'))
            this.#patch(objects, entry, links);
        setNamespace(objects, field('namespace'));
        addToNames(objects, { prefix: field('namePrefix').place.text ?? '' });
        addToNames(objects, { suffix: field('nameSuffix').place.text ?? '' });
        for (const entry of each('labels'))
            addPairs(objects, written_within(entry, 'pairs'), 'labels');
        addPairs(objects, field('commonLabels'), 'labels');
        addPairs(objects, field('commonAnnotations'), 'annotations');
        for (const entry of each('patchesJson6902'))
            this.#patch(objects, entry, links);
        for (const entry of each('replicas'))
            setReplicas(objects, entry);
        for (const entry of [...each('imageTags'), ...each('images')])
            setImage(objects, entry);
        for (const builtin of this.#references(field('transformers'), links))
            if (this.#spend(objects.length))
                this.#builtin(objects, builtin, links);
    }
    /** A transformer that is configured by a document of its own. */
    #builtin(objects, builtin, links) {
        const kind = builtin.place.child('kind').text ?? '';
        const transform = Object.hasOwn(TRANSFORMERS, kind) ? TRANSFORMERS[kind] : undefined;
        if (transform !== undefined)
            transform(objects, (...names) => written_within(builtin, ...names));
        else if (kind === 'PatchStrategicMergeTransformer') {
            const files = this.#references(written_within(builtin, 'paths'), links);
            this.#apply(objects, [...files, ...documentsWithin(written_within(builtin, 'patches'))]);
        }
        else if (kind === 'PatchTransformer' || kind === 'PatchJson6902Transformer')
            this.#patch(objects, builtin, links);
    }
    #patch(objects, entry, { links }) {
        const file = links.get(entry.place.child('path').text ?? '');
        const documents = [
            ...(file === undefined ? [] : this.#read(file)),
            ...documentsWithin(written_within(entry, 'patch')),
            ...documentsWithin(written_within(entry, 'jsonOp')),
        ];
        this.#apply(objects, documents, entry.place.value);
    }
    #apply(objects, documents, entry) {
        applyPatch(objects, documents, { entry, spend: this.#spend });
    }
    /** The documents that the entries of a list are, or are the paths of. */
    #references(list, { links }) {
        return childrenOf(list).flatMap((entry) => {
            const text = entry.place.text ?? '';
            return isInline(text) ? documentsWithin(entry) : this.#read(links.get(text) ?? '');
        });
    }
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/match-objects.js

/** Kustomize adds a hyphen and ten characters of these to the names of what it generates. */
const HASH_CHARACTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const HASH_LENGTH = 10;
/** Tells the objects of a cluster apart. */
function objectKey({ apiVersion, kind, ...rest }) {
    const { name, namespace } = identityIn(rest);
    return JSON.stringify([apiVersion, kind, namespace, name]);
}
/**
 * Rendered objects with what became of them. Each is found by type, namespace and name; then whatever its namespace;
 * and what is left, such as an object that a replacement gave another name, when it is the only one of its type.
 */
function matchObjects(manifests, objects) {
    const found = new Map();
    const left = { manifests: new Set(manifests), objects: new Set(objects) };
    const keysOf = [
        ({ type, namespace, name }) => JSON.stringify([type, namespace, name]),
        ({ type, name }) => JSON.stringify([type, name]),
        ({ type }) => type,
    ];
    for (const keyOf of keysOf)
        for (const [manifest, object] of onlyPairs(left, keyOf)) {
            if (!left.manifests.has(manifest) || !left.objects.has(object))
                continue;
            found.set(manifest, object);
            left.manifests.delete(manifest);
            left.objects.delete(object);
        }
    return found;
}
/** Pairs with a key that nothing else has. */
function onlyPairs({ manifests, objects }, keyOf) {
    const byKey = new Map();
    const at = (key) => {
        const entry = byKey.get(key) ?? { manifests: new Set(), objects: new Set() };
        byKey.set(key, entry);
        return entry;
    };
    for (const object of objects) {
        const { apiVersion, kind, isGenerated } = object;
        const type = JSON.stringify([apiVersion, kind]);
        at(keyOf({ type, ...presentIdentity(object) })).objects.add(object);
        if (isGenerated)
            at(keyOf({ type, ...withHash(presentIdentity(object)) })).objects.add(object);
    }
    for (const manifest of manifests) {
        const type = JSON.stringify([manifest.apiVersion, manifest.kind]);
        const identity = identityIn(manifest);
        at(keyOf({ type, ...identity })).manifests.add(manifest);
        const bare = withoutHash(identity.name);
        if (bare !== undefined)
            at(keyOf({ type, ...withHash({ ...identity, name: bare }) })).manifests.add(manifest);
    }
    return [...byKey.values()].flatMap((entry) => {
        const [manifest, ...otherManifests] = entry.manifests;
        const [object, ...otherObjects] = entry.objects;
        if (manifest === undefined || object === undefined)
            return [];
        return otherManifests.length + otherObjects.length > 0 ? [] : [[manifest, object]];
    });
}
/** No name has a slash: generated names with their hash are kept apart from those without one. */
function withHash(identity) {
    return { ...identity, name: `${identity.name}/hash` };
}
function withoutHash(name) {
    const end = name.length - HASH_LENGTH - 1;
    const isHash = name[end] === '-' && [...name.slice(end + 1)].every((character) => HASH_CHARACTERS.includes(character));
    return isHash && end > 0 ? name.slice(0, end) : undefined;
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/statement.js
/**
 * Where a value is said: by the last statement that has the whole path. One that says another value than was rendered
 * was overruled, or never applied, and counts only when there is no better. When none has the whole path it is the one
 * with the most of it, and the object's own document among equals.
 * @param statements in the order in which kustomize applies them.
 */
function lastWord(statements, wanted) {
    let confirmed;
    let whole;
    let partial;
    for (const { say, isOwn } of statements) {
        const said = say(wanted, whole);
        if (said === undefined)
            continue;
        // All documents have the empty path; only one of them is where the object begins.
        if (said.depth === wanted.path.length && (said.depth > 0 || isOwn)) {
            whole = said;
            if (isConfirmed(said.value, wanted.value))
                confirmed = said;
        }
        else if (partial === undefined || isMore(said, isOwn, partial))
            partial = { said, isOwn };
    }
    return (confirmed ?? whole ?? partial?.said)?.location;
}
/** Later ones come first among equals that are changes. */
function isMore(said, isOwn, known) {
    return said.depth > known.said.depth || (said.depth === known.said.depth && (isOwn || !known.isOwn));
}
/** Lists and mappings are merged from several documents, so that none of them has to be what was rendered. */
function isConfirmed(said, rendered) {
    if (isCollection(said) || isCollection(rendered))
        return isCollection(said) === isCollection(rendered);
    return said === rendered || (said !== undefined && rendered !== undefined && String(said) === String(rendered));
}
function isCollection(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/sources/sources.js




/** Sources of several groups. Nothing is read before a value is located for the first time. */
function sourcesOf(groups) {
    let known;
    return {
        locate: (manifest, path) => {
            known ??= findAll(groups);
            const found = known.get(objectKey(manifest));
            if (found === undefined)
                return undefined;
            const value = (0,json.at)(found.manifest, ...path);
            return lastWord(found.object.statements, { path, manifest: found.manifest, value });
        },
    };
}
/** When groups have the same object, the one of the last group is that which stays in the cluster. */
function findAll(groups) {
    const all = new Map();
    for (const { manifests, originals } of groups)
        for (const [manifest, object] of matchObjects(manifests, accumulate(originals)))
            all.set(objectKey(manifest), { manifest, object });
    return all;
}

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
/** Renders ingress, application and monitoring. */
async function renderApplication(io, kubectl, app, { namespace, folder = 'render' } = {}) {
    const renderGroup = (group, path) => render(io, kubectl, path, (0,external_node_path_.join)(io.workDir, `${folder}-${group}`));
    const groups = await Promise.all([
        app.ingress === 'none'
            ? undefined
            : renderGroup('ingress', app.ingress === 'nginx'
                ? (0,external_node_path_.join)(io.manifestsDir, 'ingress')
                : io.files.resolve(app.ingress, app.origins.ingress)),
        renderGroup('application', app.manifests === undefined
            ? bundledOverlay(io, app.overlay)
            : io.files.resolve(app.manifests, app.origins.manifests)),
        app.monitor ? renderGroup('monitoring', (0,external_node_path_.join)(io.manifestsDir, 'monitoring')) : undefined,
    ]);
    const [ingress, application, monitoring] = groups.map((group) => group === undefined ? undefined : { ...group, manifests: (0,objects_manifests/* withImageOverrides */.FH)(group.manifests, app.imageOverrides) });
    const grouped = [
        { group: 'ingress', manifests: ingress?.manifests ?? [] },
        { group: 'application', manifests: application?.manifests ?? [] },
        { group: 'monitoring', manifests: monitoring?.manifests ?? [] },
    ];
    const workloads = grouped.flatMap(({ group, manifests }) => (0,objects_manifests/* workloadsOf */.mo)(manifests, namespace).map((workload) => ({ ...workload, group })));
    const needed = (0,objects_manifests/* imagesByRole */.IS)(workloads);
    return {
        infrastructure: [...(ingress?.manifests ?? []), ...(monitoring?.manifests ?? [])],
        application: application?.manifests ?? [],
        groups: grouped,
        workloads,
        images: { ...needed, worker: [...new Set([...needed.worker, ...app.images])] },
        hosts: (0,objects_manifests/* routedHosts */.$D)(application?.manifests ?? []),
        overlay: app.manifests === undefined ? app.overlay : app.manifests,
        sources: sourcesOf([ingress, monitoring, application].filter((group) => group !== undefined)),
    };
}
function bundledOverlay(io, overlay) {
    return (0,external_node_path_.join)(io.manifestsDir, 'echo', overlay === 'base' ? 'base' : (0,external_node_path_.join)('overlays', overlay));
}
/** kubectl is given a copy that was read and checked file by file; nothing of the original is where it looks. */
async function render(io, kubectl, path, target) {
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.mkdir)(target, { recursive: true, mode: 0o700 });
    // What the action brings itself lies where the runner put it, and is nobody else's.
    const isBundled = path.startsWith(io.manifestsDir);
    const tree = openSourceTree(path, {
        workspace: io.env['GITHUB_WORKSPACE'] ?? process.cwd(),
        ...(isBundled ? { files: input_files/* anyFile */.lr, root: io.manifestsDir } : { files: io.files }),
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
        throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} can't be rendered: ${withSources((0,lib_text/* clip */.$Q)((0,system_process/* lastLine */.fM)(result), LONGEST_LINE))}`, {
            details: withSources((0,lib_text/* toolOutput */.WT)(result.stderr)),
            hint: `See the same with: kubectl kustomize ${path}`,
        });
    }
    return { manifests: manifestsOf(result.stdout, path), originals };
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

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runningImages)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1433);
/* harmony import */ var _objects_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5417);
/** The images that run in a cluster, by what the kubelets say of their containers. */



/** Namespaces of Kubernetes and kind themselves. */
const SYSTEM_NAMESPACES = ['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage'];
/**
 * The images of all containers that have run, each once for a namespace.
 * @param namespaces where to look; undefined: everywhere but in the system's own.
 * @throws ActionError cluster-unreachable.
 */
async function runningImages(kube, namespaces) {
    const paths = namespaces === undefined
        ? ['/api/v1/pods']
        : [...new Set(namespaces)].map((namespace) => `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods`);
    const found = new Map();
    for (const path of paths) {
        const { status, body } = await kube.get(path);
        if (status !== 200)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-unreachable', `the cluster answered ${status} to a question about pods (${path}).`);
        for (const image of (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(body, 'items').flatMap(imagesOf)) {
            const key = JSON.stringify([image.id, image.reference, image.namespace]);
            const isSystem = namespaces === undefined && SYSTEM_NAMESPACES.includes(image.namespace);
            if (!isSystem && !found.has(key))
                found.set(key, image);
        }
    }
    return [...found.values()];
}
/** A container that never started has no image id: nothing of it ran. */
function imagesOf(pod) {
    const namespace = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pod, 'metadata', 'namespace') ?? 'default';
    const node = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pod, 'spec', 'nodeName');
    if (node === undefined)
        return [];
    const kinds = [
        ['containers', 'containerStatuses'],
        ['initContainers', 'initContainerStatuses'],
        ['ephemeralContainers', 'ephemeralContainerStatuses'],
    ];
    const containers = kinds.flatMap(([specs, statuses]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(pod, 'status', statuses).flatMap((status) => {
        const name = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'name');
        const spec = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(pod, 'spec', specs).find((container) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(container, 'name') === name);
        const id = ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'imageID') ?? '').split('://').at(-1) ?? '';
        const reference = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'image') ?? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'image');
        return id === '' || reference === undefined ? [] : [{ reference, id, node, namespace }];
    }));
    // Of a mounted image no status tells the digest; it goes by its name.
    const mounted = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(pod, 'spec', 'volumes').flatMap((volume) => {
        const reference = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(volume, 'image', 'reference');
        return reference === undefined ? [] : [{ reference, id: (0,_objects_images_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalImage */ .KN)(reference), node, namespace }];
    });
    return containers.length === 0 ? [] : [...containers, ...mounted];
}


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imagesToScan)
/* harmony export */ });
/* harmony import */ var _kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5417);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);


/** Each image once, by what it is; an image of the application stays one, whoever else runs it. */
function imagesToScan(sources) {
    const { running, named } = sources;
    const images = new Map();
    const add = (image) => {
        const known = images.get(image.id);
        if (known === undefined || (known.owner === 'bundled' && image.owner === 'application'))
            images.set(image.id, image);
    };
    for (const image of running) {
        const matching = named.filter(isOf(image.reference));
        if (matching.length > 0 || sources.isOurCluster)
            add({
                ...described(image, matching),
                save: (file) => sources.save(image, file),
            });
    }
    for (const { reference } of named.filter((one) => !running.some((image) => isOf(image.reference)(one)))) {
        const id = (0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalImage */ .KN)(reference);
        const node = sources.nodeOf(reference);
        const image = { reference, id, node: node ?? '', namespace: '' };
        const save = (file) => node === undefined ? Promise.reject(neverRan(reference, sources.isOurCluster)) : sources.save(image, file);
        add({ ...described(image, named.filter(isOf(reference))), save });
    }
    return [...images.values()];
}
function isOf(reference) {
    const wanted = (0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalImage */ .KN)(reference);
    return (named) => (0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalImage */ .KN)(named.reference) === wanted;
}
/** What no manifest names, as of an operator's pods, is the application's: ours name all that they have. */
function described({ reference, id }, matching) {
    const own = matching.find(({ owner }) => owner === 'application') ?? matching[0];
    return { reference, id, owner: own?.owner ?? 'application', place: own?.place };
}
function neverRan(reference, isOurCluster) {
    return isOurCluster
        ? new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('image-unavailable', `no container of ${reference} has run, and it is on no node.`, {
            hint: 'Build or pull it before this step, or leave its workload out of what is deployed.',
        })
        : new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('image-unavailable', `nothing of ${reference} runs in this cluster, so it is not known which image that would be.`, { hint: 'Scan it where it is built, or leave its workload out of what is deployed.' });
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
/* harmony import */ var _kubernetes_kube_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3209);
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


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ kubernetesScannable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5662);
/* harmony import */ var _kubernetes_objects_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4097);
/* harmony import */ var _kubernetes_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6900);
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1602);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1433);
/* harmony import */ var _scan_repository_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9419);
/* harmony import */ var _system_within_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1478);
/** What kind and existing clusters have in common for a scan: the rendered manifests, and the images of running pods. */









/** The application as it is rendered, in a folder apart: the cluster's own rendering may be at work beside it. */
async function kubernetesScannable({ io, settings, record, }) {
    const application = await (0,_kubernetes_render_js__WEBPACK_IMPORTED_MODULE_4__/* .renderApplication */ .N)(io, (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_2__/* .toolPath */ .Ou)(record, 'kubectl'), settings.app, { folder: 'scan' });
    const repository = (0,_scan_repository_files_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .H)(io.env);
    const manifests = [];
    const images = [];
    for (const { group, manifests: rendered } of application.groups) {
        const isBundled = group === 'monitoring' || (group === 'ingress' && settings.app.ingress === 'nginx');
        // What lies in the repository is the user's, whatever it is for; an image is no part of it.
        const isForeign = isBundled && !(0,_system_within_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(repository, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(io.manifestsDir));
        for (const manifest of rendered) {
            const locate = (path) => inRepository(application.sources.locate(manifest, path), repository);
            manifests.push({ manifest, owner: ownerOf(isForeign), locate });
            const namespace = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(manifest, 'metadata', 'namespace');
            for (const { reference, path } of (0,_kubernetes_objects_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .imagePlacesIn */ .bP)(manifest))
                images.push({ reference, owner: ownerOf(isBundled), ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .defined */ .s)({ namespace, place: locate(path) }) });
        }
    }
    return { manifests, images: [...new Map(images.map((image) => [JSON.stringify(image), image])).values()] };
}
function ownerOf(isBundled) {
    return isBundled ? 'bundled' : 'application';
}
/** The location by its way from the root of the repository; undefined for a file elsewhere. */
function inRepository(location, repository) {
    const way = location === undefined ? undefined : (0,_system_within_js__WEBPACK_IMPORTED_MODULE_6__/* .wayWithin */ .xd)(repository, location.file);
    return location === undefined || way === undefined ? undefined : { ...location, file: way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}


/***/ }),

/***/ 9419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot),
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
/* harmony import */ var _system_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1478);
/** What SARIF has to know of the repository: which files there are, and how long they are. */




/** Of a file whose lines are counted. A longer one is no source text. */
const LONGEST_FILE = 16 * 1024 * 1024;
/** The checkout: the job's workspace, or the current directory. */
function repositoryRoot(env) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(env['GITHUB_WORKSPACE'] || process.cwd());
}
/** The repository as SARIF sees it. Links count as no files: GitHub shows nothing there. */
function repositoryFiles(env) {
    const root = repositoryRoot(env);
    const lines = new Map();
    const repository = {
        roots: [root],
        exists: (path) => fileIn(root, path) !== undefined,
        lines: (path) => {
            const known = lines.get(path) ?? countLines(fileIn(root, path));
            lines.set(path, known);
            return known;
        },
    };
    const fallback = workflowFile(env, repository);
    return fallback === undefined ? repository : { ...repository, fallback };
}
function fileIn(root, path) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file) === file && (0,_system_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() ? file : undefined;
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'))
            return undefined;
        throw error;
    }
}
function countLines(file) {
    if (file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > LONGEST_FILE)
        return 1;
    return Math.max(1, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').replace(/\n$/, '').split('\n').length);
}
/**
 * The workflow that runs, for findings that no file says: `OWNER/NAME/.github/workflows/ci.yml@refs/heads/main`. It is
 * where this action is asked for.
 */
function workflowFile(env, { exists }) {
    const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(env['GITHUB_WORKFLOW_REF']?.slice(0, 1_000) ?? '')?.[1];
    return path !== undefined && exists(path) ? { file: path, line: 1 } : undefined;
}


/***/ })

};
