export const id = 760;
export const ids = [760];
export const modules = {

/***/ 50760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kindPlatform: () => (/* binding */ kindPlatform)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/kubernetes/apply.js
var apply = __webpack_require__(24136);
// EXTERNAL MODULE: ./.build/src/kubernetes/export-image.js
var export_image = __webpack_require__(49724);
// EXTERNAL MODULE: ./.build/src/kubernetes/kube-access.js
var kube_access = __webpack_require__(25662);
// EXTERNAL MODULE: ./.build/src/kubernetes/kube-client.js
var kube_client = __webpack_require__(56967);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
// EXTERNAL MODULE: ./.build/src/system/process.js
var system_process = __webpack_require__(37416);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/images.js
var objects_images = __webpack_require__(35417);
;// CONCATENATED MODULE: ./.build/src/kubernetes/place-images.js
/** Bringing images onto the nodes that need them, while kubeadm is still at work. */




const IMAGE_DEADLINE_MS = 300_000;
const CTR = ['ctr', '--namespace', 'k8s.io'];
/**
 * Places every image. One that the local engine has is streamed, a single platform of it: `kind load docker-image`
 * exports all platforms and breaks with Docker's containerd image store (kind issue 3795). Any other is pulled by the
 * node itself. `earlier` ones stay, unless the engine has another image under their tag by now. Answers those of the
 * placements that were placed now.
 */
async function placeImages(io, placements, earlier = []) {
    const local = await localImages(io, [...new Set(placements.map((placement) => placement.reference))]);
    const isThere = ({ reference, node }) => {
        const image = earlier.find((placed) => placed.reference === reference && placed.node === node);
        return image !== undefined && (!local.has(reference) || local.get(reference) === image.id);
    };
    const byNode = Map.groupBy(placements.filter((placement) => !isThere(placement)), (placement) => placement.node);
    // Nodes at the same time, one image after the other on each: unpacking is bound by the disk.
    const placed = await Promise.all([...byNode].map(async ([node, wanted]) => {
        const present = wanted.every(({ reference }) => local.has(reference))
            ? new Set()
            : await imagesOnNode(io, node);
        const done = [];
        for (const { reference } of wanted)
            done.push(await placeImage(io, { reference, node }, present, local));
        return done;
    }));
    return placed.flat();
}
async function placeImage(io, { reference, node }, present, local) {
    const startedAt = io.elapsed();
    const id = local.get(reference);
    // The engine's image counts before one of the same name that the node has: it may have been built anew.
    const how = id !== undefined ? 'streamed' : present.has((0,objects_images/* canonicalImage */.KN)(reference)) ? 'present' : 'pulled';
    if (how === 'streamed')
        await streamImage(io, reference, node);
    if (how === 'pulled')
        await pullImage(io, reference, node);
    return { reference, node, how, seconds: (io.elapsed() - startedAt) / 1000, ...(id === undefined ? {} : { id }) };
}
/** All in one question: a process costs CPU that the booting nodes need. */
async function localImages(io, references) {
    // A digest names the index of all platforms; what the engine exports is one platform of it, under another digest. The
    // node would not find it.
    const byTag = references.filter((reference) => !reference.includes('@'));
    if (byTag.length === 0)
        return new Map();
    const format = '{"id":{{json .Id}},"tags":{{json .RepoTags}}}';
    const result = await io.run({
        file: 'docker',
        args: ['image', 'inspect', '--format', format, '--', ...byTag],
        deadlineMs: 30_000,
    });
    const images = result.stdout
        .split('\n')
        .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
    const ids = new Map(images.flatMap((image) => (0,json/* listAt */.gT)(image, 'tags').map((tag) => [(0,objects_images/* canonicalImage */.KN)(String(tag)), (0,json/* textAt */.$6)(image, 'id') ?? ''])));
    return new Map(byTag.flatMap((reference) => {
        const id = ids.get((0,objects_images/* canonicalImage */.KN)(reference));
        return id === undefined ? [] : [[reference, id]];
    }));
}
async function imagesOnNode(io, node) {
    const result = await io.run({
        file: 'docker',
        args: ['exec', '--', node, ...CTR, 'images', 'list', '--quiet'],
        deadlineMs: 30_000,
    });
    return new Set(result.exitCode === 0 ? result.stdout.split('\n') : []);
}
async function streamImage(io, reference, node) {
    const platform = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
    const [saved, imported] = await io.pipe({ file: 'docker', args: ['save', '--platform', platform, '--', reference], deadlineMs: IMAGE_DEADLINE_MS }, {
        file: 'docker',
        args: ['exec', '--interactive', '--', node, ...CTR, 'images', 'import', '-'],
        deadlineMs: IMAGE_DEADLINE_MS,
    });
    const failed = saved.exitCode !== 0 ? saved : imported.exitCode !== 0 ? imported : undefined;
    if (failed === undefined)
        return;
    throw new errors/* ActionError */.lZ('image-unavailable', `image ${reference} could not be streamed from the local engine to node ${node}: ${(0,system_process/* lastLine */.fM)(failed)}`, {
        details: (0,system_process/* tail */.RT)(failed.stderr),
        hint: `Check that the image exists for ${platform}: docker image inspect ${reference}`,
    });
}
async function pullImage(io, reference, node) {
    const name = (0,objects_images/* canonicalImage */.KN)(reference);
    const args = ['exec', '--', node, ...CTR, 'images', 'pull', '--hosts-dir', '/etc/containerd/certs.d', '--', name];
    const result = await io.run({ file: 'docker', args, deadlineMs: IMAGE_DEADLINE_MS });
    if (result.exitCode === 0)
        return;
    throw new errors/* ActionError */.lZ('image-unavailable', `image ${reference} is not in the local engine, and node ${node} could not pull it: ${(0,system_process/* lastLine */.fM)(result)}`, {
        details: (0,system_process/* tail */.RT)(result.stderr),
        hint: `Build it before this step (docker build -t ${name.split('@')[0]} .), check its name and its registry's access, or replace it through image-overrides.`,
    });
}

// EXTERNAL MODULE: ./.build/src/kubernetes/render.js + 19 modules
var render = __webpack_require__(66900);
// EXTERNAL MODULE: ./.build/src/kubernetes/running-images.js
var running_images = __webpack_require__(97210);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/tools/install-tool.js
var install_tool = __webpack_require__(26987);
// EXTERNAL MODULE: ./.build/src/platforms/contract/images-to-scan.js
var images_to_scan = __webpack_require__(61309);
// EXTERNAL MODULE: ./.build/src/platforms/contract/machine-checks.js
var machine_checks = __webpack_require__(95098);
// EXTERNAL MODULE: ./.build/src/platforms/contract/platform.js
var platform = __webpack_require__(15608);
// EXTERNAL MODULE: ./.build/src/platforms/contract/workload-checks.js
var workload_checks = __webpack_require__(30782);
// EXTERNAL MODULE: ./.build/src/platforms/contract/workload-scans.js
var workload_scans = __webpack_require__(43773);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./.build/src/platforms/kind/api-server.js
/**
 * Waiting for a young cluster's API server, cheaply: a TLS handshake instead of a process, while every core is needed
 * elsewhere.
 */

const DEADLINE_MS = 180_000;
const POLL_MS = 400;
/** Asking the engine costs a process each time. */
const CONTAINER_POLL_MS = 2_000;
const API_PORT = '6443/tcp';
/**
 * Returns true when the API server of a kind node accepts connections; false when it does not within three minutes, or
 * `signal` says that it won't. From then on the machine has cores to spare: before, booting nodes and kubeadm need them
 * all, and images that were brought right at the start made a cluster on two cores two seconds slower.
 */
async function awaitApiServer(io, node, signal) {
    const deadline = io.elapsed() + DEADLINE_MS;
    let port;
    while (io.elapsed() < deadline && !signal.aborted) {
        port ??= await publishedPort(io, node);
        if (port !== undefined && (await acceptsTls(port)))
            return true;
        await io.sleep(port === undefined ? CONTAINER_POLL_MS : POLL_MS);
    }
    return false;
}
/** Host port of the node's API server; undefined while there is no such container. */
async function publishedPort(io, node) {
    const result = await io.run({ file: 'docker', args: ['port', '--', node, API_PORT], deadlineMs: 30_000 });
    const port = Number(result.stdout.trim().split('\n')[0]?.split(':').at(-1));
    return result.exitCode === 0 && port > 0 ? port : undefined;
}
/** The engine's proxy accepts every connection; only a finished handshake is the server's own answer. */
function acceptsTls(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_tls_.connect)({ host: '127.0.0.1', port, rejectUnauthorized: false, timeout: 1_000 });
        const answer = (accepts) => {
            socket.destroy();
            resolve(accepts);
        };
        socket.once('secureConnect', () => answer(true));
        socket.once('timeout', () => answer(false));
        socket.once('error', () => answer(false));
        socket.once('close', () => answer(false));
    });
}

// EXTERNAL MODULE: ./.build/src/kubernetes/objects/manifests.js
var manifests = __webpack_require__(34097);
;// CONCATENATED MODULE: ./.build/src/platforms/kind/cluster-config.js
/** The configuration file that kind is given. */

/** Port in the node on which the ingress controller listens. */
const INGRESS_PORT = 80;
/**
 * One control plane that carries the ingress, and workers that carry the applications. JSON, which is valid YAML.
 *
 * The kubelet measures containers every second instead of every ten: without it a ten-second load falls between two
 * samples.
 *
 * The controller manager starts its forty controllers one after the other, at three calls each and 20 calls a second:
 * the one that signs the token which workers join with comes too late for their first look, and kubeadm looks again
 * only after five idle seconds. With a higher limit, and without electing a leader where there is one candidate, it is
 * in time. And etcd need not survive a power cut.
 *
 * The patches have no apiVersion and their arguments are maps, because kind converts just that form to every kubeadm
 * version (kind 0.32 moved clusters from 1.36 on to v1beta4, where a versioned map patch would be lost).
 */
function kindClusterConfig(options) {
    const kubelet = (kind) => JSON.stringify({ kind, nodeRegistration: { kubeletExtraArgs: { 'housekeeping-interval': '1s' } } });
    const alone = { 'leader-elect': 'false' };
    const swift = { extraArgs: { ...alone, 'kube-api-qps': '500', 'kube-api-burst': '1000' } };
    const etcd = { local: { extraArgs: { 'unsafe-no-fsync': 'true' } } };
    const controlPlane = JSON.stringify({
        kind: 'ClusterConfiguration',
        controllerManager: swift,
        scheduler: { extraArgs: alone },
        etcd,
    });
    return JSON.stringify({
        kind: 'Cluster',
        apiVersion: 'kind.x-k8s.io/v1alpha4',
        kubeadmConfigPatches: [controlPlane, kubelet('InitConfiguration'), kubelet('JoinConfiguration')],
        nodes: [
            {
                role: 'control-plane',
                labels: { [manifests/* INGRESS_NODE_LABEL */.K]: 'true' },
                extraPortMappings: [
                    { containerPort: INGRESS_PORT, hostPort: options.httpPort, listenAddress: '127.0.0.1', protocol: 'TCP' },
                ],
            },
            ...Array.from({ length: options.workers }, () => ({ role: 'worker' })),
        ],
    }, null, 2);
}
/** The names that kind gives to a cluster's node containers. */
function kindNodeNames(cluster, workers) {
    const worker = (index) => (index === 0 ? `${cluster}-worker` : `${cluster}-worker${index + 1}`);
    return {
        controlPlane: `${cluster}-control-plane`,
        workers: Array.from({ length: workers }, (_, index) => worker(index)),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/redaction/secrets.js
var secrets = __webpack_require__(82456);
;// CONCATENATED MODULE: ./.build/src/kubernetes/learn-kubeconfig.js
/** Keys and tokens of a kubeconfig are secrets of the run. */



/** Makes the secrets of a kubeconfig known; there may be none yet, or none any more. */
async function learnKubeconfig(redactor, path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    (0,secrets/* learnText */.yt)(redactor, text);
}
/**
 * Makes known what an earlier process of the run knew: the secrets in its inputs and in the cluster's kubeconfig. What
 * can't be learned is told, and holds up nothing: removing what the run has made must go on.
 */
async function learnRecord({ log, redactor }, record) {
    const cluster = record?.cluster;
    try {
        for (const input of Object.values(record?.inputs ?? {}))
            learnText(redactor, input);
        if (cluster !== undefined && cluster.kind !== 'none')
            await learnKubeconfig(redactor, cluster.kubeconfig);
    }
    catch (error) {
        log.warning(`Not every secret of the run is known here, and can be masked: ${describeError(error)}`);
    }
}

// EXTERNAL MODULE: ./.build/src/system/redact-files.js
var redact_files = __webpack_require__(49830);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(73638);
;// CONCATENATED MODULE: ./.build/src/platforms/kind/cluster-failure.js
const CLASSES = [
    {
        signs: [['port is already allocated'], ['address already in use'], ['ports are not available']],
        code: 'port-in-use',
        meaning: 'the host port is taken',
        hint: 'Set http-port to a free port, or to auto.',
        transient: false,
    },
    {
        signs: [['permission denied', 'docker'], ['cannot connect to the docker daemon'], ['is the docker daemon running']],
        code: 'docker-unreachable',
        meaning: 'the Docker engine did not answer',
        hint: 'Start Docker, and make sure that this user may use it (docker ps must work).',
        transient: false,
    },
    {
        signs: [['node(s) already exist for a cluster']],
        code: 'cluster-create',
        meaning: 'a cluster of that name exists already',
        hint: 'Delete it with `kind delete cluster --name NAME`, or run `down` first.',
        transient: false,
    },
    {
        signs: [
            ['failed to pull image'],
            ['manifest unknown'],
            ['pull access denied'],
            ['toomanyrequests'],
            ['no such host'],
            ['tls handshake timeout'],
        ],
        code: 'cluster-pull',
        meaning: 'the node image could not be pulled',
        hint: 'Check node-image and the access to its registry; on a rate limit log in to the registry first.',
        transient: true,
    },
    {
        signs: [
            ['could not find a log line'],
            ['reached target', 'multi-user'],
            ['failed to create inotify'],
            ['too many open files'],
            ['container', 'is not running'],
        ],
        code: 'cluster-boot',
        meaning: 'a node container did not boot',
        hint: 'Often fs.inotify.max_user_instances is too low: sudo sysctl fs.inotify.max_user_instances=512',
        transient: true,
    },
    {
        signs: [['failed to join node'], ['kubeadm join']],
        code: 'cluster-join',
        meaning: 'a worker could not join the control plane',
        hint: 'The machine may be too small or too busy: try workers: 1, and look at the exported node logs.',
        transient: true,
    },
    {
        signs: [
            ['failed to init node'],
            ['kubeadm init'],
            ['kubelet is not healthy'],
            ['timed out waiting for the condition'],
        ],
        code: 'cluster-kubeadm',
        meaning: 'the control plane did not come up',
        hint: 'The machine may be too small or too busy (2 CPUs and 4 GB are the least), or the node image may not fit this kernel; look at the exported node logs.',
        transient: true,
    },
];
/** The class of a failure by what kind printed. */
function classifyClusterFailure(output) {
    const text = output.toLowerCase();
    const found = CLASSES.find(({ signs }) => signs.some((phrases) => holds(text, phrases)));
    if (found !== undefined)
        return { code: found.code, meaning: found.meaning, hint: found.hint, transient: found.transient };
    return {
        code: 'cluster-create',
        meaning: 'kind failed',
        hint: 'The lines below are the last that kind printed; node logs are exported.',
        transient: false,
    };
}
/** Whether the phrases follow each other in one line of the text. */
function holds(text, phrases) {
    if (!phrases.every((phrase) => text.includes(phrase)))
        return false;
    return phrases.length === 1 || text.split('\n').some((line) => isInOrder(line, phrases));
}
function isInOrder(line, phrases) {
    let from = 0;
    return phrases.every((phrase) => {
        const found = line.indexOf(phrase, from);
        from = found + phrase.length;
        return found !== -1;
    });
}

// EXTERNAL MODULE: ./.build/src/platforms/kind/teardown-kind.js
var teardown_kind = __webpack_require__(9790);
;// CONCATENATED MODULE: ./.build/src/platforms/kind/create.js
/** Creating a kind cluster. */












const CREATE_DEADLINE_MS = 10 * 60_000;
const ATTEMPTS = 2;
const EARLY_ATTEMPTS = 4;
/**
 * The line that kind prints when kubeadm init is done: the API server answers, and the administrator has his rights.
 */
const CONTROL_PLANE_READY = /✓ Starting control-plane/;
/**
 * Creates the nodes and returns when kubeadm is done, not when the nodes are ready: `kind --wait` looks at control
 * planes only and ends well even when it gives up, so the health phase does its own waiting. Failed nodes are kept
 * (`--retain`) until their logs are exported. Returns the number of attempts it took.
 */
async function createKindCluster(io, cluster, options) {
    const config = (0,external_node_path_.join)(io.workDir, 'kind.json');
    await (0,promises_.writeFile)(config, kindClusterConfig(options));
    for (let attempt = 1;; attempt++) {
        const failure = await tryCreate(io, cluster, config, options);
        if (failure === undefined)
            return attempt;
        await exportLogs(io, cluster, options.kind, (0,external_node_path_.join)(options.logsDir, `node-logs-${attempt}`));
        await (0,teardown_kind/* deleteKindCluster */.mH)(io, cluster);
        if (!failure.transient || attempt === ATTEMPTS)
            throw failure.error;
        io.log.warning(`Creating the cluster failed (${failure.error.message}); trying once more.`);
    }
}
async function tryCreate(io, cluster, config, { kind, onControlPlane }) {
    const args = [
        'create',
        'cluster',
        `--name=${cluster.name}`,
        `--image=${cluster.nodeImage}`,
        `--config=${config}`,
        `--kubeconfig=${cluster.kubeconfig}`,
        '--wait',
        '0s',
        '--retain',
    ];
    const onLine = (line) => {
        io.log.live(line.trim());
        if (CONTROL_PLANE_READY.test(line))
            onControlPlane?.();
    };
    const command = { file: kind, args, deadlineMs: CREATE_DEADLINE_MS, onLine };
    const result = await io.run(command);
    if (result.exitCode === 0) {
        await learnKubeconfig(io.redactor, cluster.kubeconfig);
        return undefined;
    }
    const failure = classifyClusterFailure(result.stderr);
    const message = `${(0,system_process/* describeCommand */.vL)(command)} failed, ${failure.meaning}: ${firstError(result.stderr)}`;
    return {
        error: new errors/* ActionError */.lZ(failure.code, message, { hint: failure.hint, details: (0,system_process/* tail */.RT)(result.stderr, 40) }),
        transient: failure.transient,
    };
}
/** kind prints its reason on a line that begins with ERROR. */
function firstError(stderr) {
    return stderr.match(/^ERROR: (.*)$/m)?.[1] ?? stderr.trim().split('\n').at(-1) ?? 'no output';
}
async function exportLogs(io, cluster, kind, directory) {
    await (0,safe_write/* freshDirectory */.O)(directory);
    const result = await io.run({
        file: kind,
        args: ['export', 'logs', `--name=${cluster.name}`, '--', directory],
        deadlineMs: 120_000,
    });
    // Applications' logs are among them, and the report's directory is there to be uploaded.
    try {
        const removed = await (0,redact_files/* redactFiles */.v)(directory, io.redactor);
        if (removed.length > 0)
            io.log.warning(`Left out of the node logs, as too large to look for secrets, or no files: ${removed.join(', ')}`);
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true });
        io.log.warning(`The node logs were removed, since secrets could not be looked for in them: ${(0,errors/* describeError */.Uc)(error)}`);
        return;
    }
    io.log.info(result.exitCode === 0 ? `Node logs are in ${directory}` : `Node logs could not be exported: ${(0,system_process/* lastLine */.fM)(result)}`);
}
/**
 * Applies manifests while kind is still joining the workers, so that pods start the moment their node is ready. Answers
 * whether the API server took them; if not, it is to be done when the cluster is complete.
 */
async function applyEarly(io, cluster, { kind, kubectl }, manifests) {
    const kubeconfig = (0,external_node_path_.join)(io.workDir, 'kubeconfig-early');
    for (let attempt = 1; attempt <= EARLY_ATTEMPTS; attempt++) {
        const config = await io.run({
            file: kind,
            args: ['get', 'kubeconfig', `--name=${cluster.name}`],
            deadlineMs: 30_000,
        });
        if (config.exitCode === 0) {
            (0,secrets/* learnText */.yt)(io.redactor, config.stdout);
            await (0,promises_.writeFile)(kubeconfig, config.stdout, { mode: 0o600 });
            const failure = await (0,apply/* applyOnce */.ap)(io, { kubectl, kubeconfig }, manifests);
            if (failure === undefined)
                return true;
            io.log.debug(`early apply: ${(0,system_process/* lastLine */.fM)(failure)}`);
        }
        await io.sleep(500);
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/src/platforms/kind/platform-kind.js
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
/** The kind platform: a cluster of our own, made and removed by us. */





















const kindPlatform = {
    validate: ({ io, settings }) => (0,machine_checks/* validateForKind */.sD)(io, settings.cluster),
    tools: ({ io, settings }) => Promise.all([(0,install_tool/* installTool */.G)(io, 'kind', settings.tools.kind), (0,install_tool/* installTool */.G)(io, 'kubectl', settings.tools.kubectl)]),
    up,
    deploy,
    health: workload_checks/* kubernetesHealth */.hn,
    scannable: workload_scans/* kubernetesScannable */.O,
    images: platform_kind_images,
    usage: workload_checks/* kubernetesUsage */.wV,
};
async function up(context) {
    const { io, settings, record } = context;
    const application = await (0,render/* renderApplication */.N)(io, (0,kube_access/* toolPath */.Ou)(record, 'kubectl'), settings.app);
    const httpPort = settings.cluster.httpPort === 'auto' ? await freePort() : settings.cluster.httpPort;
    const name = clusterName(io);
    const nodes = kindNodeNames(name, settings.cluster.workers);
    const cluster = {
        kind: 'kind',
        name,
        kubeconfig: (0,external_node_path_.join)(io.workDir, 'kubeconfig'),
        baseUrl: `http://127.0.0.1${httpPort === 80 ? '' : `:${httpPort}`}`,
        nodeImage: settings.cluster.nodeImage,
        nodes: [nodes.controlPlane, ...nodes.workers],
        created: false,
    };
    // The intent first: if we are killed from here on, clean-up knows what to look for.
    await context.recordIntent(cluster);
    const images = await makeCluster(io, cluster, {
        workers: settings.cluster.workers,
        httpPort,
        placements: placementsFor(application, nodes),
        // Step by step, the application is for `deploy` to bring; in a whole run nothing is gained by waiting.
        manifests: context.stepwise
            ? application.infrastructure
            : [...application.infrastructure, ...application.application],
        kind: (0,kube_access/* toolPath */.Ou)(record, 'kind'),
        kubectl: (0,kube_access/* toolPath */.Ou)(record, 'kubectl'),
        logsDir: settings.report.outDir,
    });
    const applied = context.stepwise ? undefined : deploymentOf(application, images);
    return { cluster: { ...cluster, created: true }, placedImages: images, ...(0,defined/* defined */.s)({ applied }) };
}
/**
 * Creates the cluster, brings the images to its nodes and applies manifests, all at the same time as far as each can.
 */
async function makeCluster(io, cluster, making) {
    const { promise: controlPlane, resolve: onControlPlane } = Promise.withResolvers();
    const over = new AbortController();
    const creating = createKindCluster(io, cluster, { ...making, onControlPlane: () => onControlPlane(true) }).finally(() => {
        onControlPlane(false);
        over.abort();
    });
    // When the API server never answers, `created` is what tells why.
    const placing = awaitApiServer(io, kindNodeNames(cluster.name, making.workers).controlPlane, over.signal).then(() => placeImages(io, making.placements));
    const applying = async () => {
        const [stands] = await Promise.all([controlPlane, placing]);
        // Not before the images are there: a kubelet that misses one tries to pull it, and looks again only after ten
        // seconds.
        return stands && applyEarly(io, cluster, making, making.manifests);
    };
    const [created, placed, applied] = await Promise.allSettled([creating, placing, applying()]);
    if (created.status === 'rejected')
        throw created.reason;
    // Nodes of a failed first attempt took what was brought to them along.
    const again = created.value > 1;
    const done = applied.status === 'fulfilled' && applied.value && !again;
    if (!done)
        await (0,apply/* applyManifests */.ZJ)(io, { kubectl: making.kubectl, kubeconfig: cluster.kubeconfig }, making.manifests);
    if (placed.status === 'rejected' && !again)
        throw placed.reason;
    return placed.status === 'fulfilled' && !again ? placed.value : placeImages(io, making.placements);
}
function placementsFor(application, nodes) {
    const single = nodes.workers.length === 0;
    const onWorkers = application.images.worker.flatMap((reference) => (single ? [nodes.controlPlane] : nodes.workers).map((node) => ({ reference, node })));
    const onControlPlane = application.images['control-plane'].map((reference) => ({
        reference,
        node: nodes.controlPlane,
    }));
    return [
        ...new Map([...onControlPlane, ...onWorkers].map((placement) => [`${placement.reference} ${placement.node}`, placement])).values(),
    ];
}
async function deploy({ io, settings, record }) {
    const application = await (0,render/* renderApplication */.N)(io, (0,kube_access/* toolPath */.Ou)(record, 'kubectl'), settings.app);
    const earlier = record.placedImages ?? [];
    const nodes = kindNodes((0,platform/* clusterOfKind */.O)(record, 'kind'));
    const placed = await placeImages(io, placementsFor(application, nodes), earlier);
    const images = [...earlier.filter((image) => !placed.some((again) => isSamePlace(image, again))), ...placed];
    // Ingress and monitoring too: what is there already stays as it is, and settings may have changed since `up`.
    await (0,apply/* applyManifests */.ZJ)(io, (0,kube_access/* accessOf */.YK)(io, record), [...application.infrastructure, ...application.application]);
    const renewed = placed
        .filter((image) => earlier.some((before) => isSamePlace(image, before)))
        .map(({ reference }) => reference);
    await (0,apply/* restartRollouts */.Mc)(io, (0,kube_access/* accessOf */.YK)(io, record), application.workloads.filter((workload) => workload.images.some((image) => renewed.includes(image))));
    // Returned together: a deploy that fails before has to bring and restart them once more when it is tried again.
    return { deployment: deploymentOf(application, images), placedImages: images };
}
/** In a cluster of our own every pod is there because of the run. */
async function platform_kind_images({ io, record }, named) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { nodes } = (0,platform/* clusterOfKind */.O)(record, 'kind');
        const kube = __addDisposableResource(env_1, await (0,kube_client/* connectKube */.m)(io, (0,kube_access/* accessOf */.YK)(io, record)), true);
        return (0,images_to_scan/* imagesToScan */.d)({
            named,
            running: await (0,running_images/* runningImages */.a)(kube),
            isOurCluster: true,
            nodeOf: (reference) => record.deployment.images.find((image) => image.reference === reference)?.node,
            save: async (image, file) => {
                // What a pod says of its node is its author's.
                if (!nodes.includes(image.node))
                    throw new errors/* ActionError */.lZ('image-unavailable', `${image.reference} runs on ${image.node}, which is no node of ours.`);
                await (0,export_image/* exportFromNode */.T)(io, image, file);
            },
        });
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
function isSamePlace(one, other) {
    return one.reference === other.reference && one.node === other.node;
}
function deploymentOf(application, images) {
    return { overlay: application.overlay, workloads: (0,workload_checks/* recordedWorkloads */.Xn)(application), images, hosts: application.hosts };
}
function kindNodes({ name, nodes }) {
    const [controlPlane, ...workers] = nodes;
    if (controlPlane === undefined)
        throw new Error(`the record names no node of ${name}`);
    return { controlPlane, workers };
}
/**
 * Unique for each run of each job, matrix legs too, so that jobs on one machine never meet; short, since node names are
 * host names.
 */
function clusterName(io) {
    return `loadtest-${io.env['GITHUB_RUN_ID'] ?? 'local'}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
}
/** 80, which makes for the shortest URL, else any free port. */
async function freePort() {
    if (await (0,machine_checks/* isPortFree */.Ci)(80))
        return 80;
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => typeof address === 'object' && address !== null
                ? resolve(address.port)
                : reject(new errors/* ActionError */.lZ('port-in-use', 'no free port was found on 127.0.0.1.')));
        });
    });
}


/***/ }),

/***/ 49830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ redactFiles)
/* harmony export */ });
/* unused harmony export LARGEST_FILE */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** Takes secrets out of files that other programs have written into the report's directory, which users upload. */



/** Files are read whole, since secrets may have several lines. */
const LARGEST_FILE = 32 * 1024 * 1024;
/**
 * Rewrites every file below a directory without its secrets. Files above 32 MB and whatever is no file or folder are
 * removed: links would take an upload to files of the machine. Returns the paths of what was removed.
 */
async function redactFiles(directory, redactor) {
    const removed = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { recursive: true, withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name);
        if (entry.isDirectory())
            continue;
        if (!entry.isFile() || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size > LARGEST_FILE) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path);
            removed.push(path);
            continue;
        }
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
        // What is no UTF-8 keeps its bytes this way.
        const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? 'utf8' : 'latin1';
        const text = content.toString(encoding);
        const redacted = redactor.redact(text);
        if (redacted !== text)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, redacted, encoding);
    }
    return removed;
}


/***/ })

};
