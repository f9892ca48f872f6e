export const id = 613;
export const ids = [613];
export const modules = {

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
const EXIT = { pass: 0, fail: 1, input: 2, invalid: 3, error: 4, cancelled: 130 };
/** Exit code of a report. With `on-invalid: warn` numbers that are not to be trusted don't fail the command. */
function exitCodeOf(report, onInvalid) {
    if (report.error?.code === 'cancelled' || report.load?.cancelled === true)
        return EXIT.cancelled;
    return report.verdict === 'invalid' && onInvalid === 'warn' ? EXIT.pass : EXIT[report.verdict];
}


/***/ }),

/***/ 8613:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6624);
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4935);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8894);
/* harmony import */ var _io_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3562);
/* harmony import */ var _report_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5454);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6983);
/** The pipeline on a laptop: whole, or one command at a time. Exit codes: 0 pass, 1 fail, 2 bad input, 3 invalid, 4 error, 130 cancelled. */







async function main() {
    const line = (0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .D)(process.argv.slice(2));
    if (line.command === 'help')
        return say((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_2__/* .helpText */ .B)());
    if (line.command === 'version')
        return say(_report_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x);
    return (0,_run_command_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommand */ .d)(line);
}
function say(text) {
    process.stdout.write(`${text}\n`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.pass;
}
// Whoever reads may stop reading (`| head`), and a disk may be full. That must not cost the report's files or the clean-up.
let isSilenced = false;
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (isSilenced || error.code === 'EPIPE' || stream === process.stderr)
            return;
        isSilenced = true;
        process.stderr.write(`error: the output could not be written: ${error.message}\n`);
    });
}
if (process.env['GITHUB_ACTIONS'] === undefined)
    (0,_io_log_js__WEBPACK_IMPORTED_MODULE_3__/* .muteRunnerCommands */ .OM)(process.stdout);
try {
    process.exitCode = await main();
}
catch (error) {
    process.stderr.write(`error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}\n`);
    process.exitCode = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.input : _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.error;
}
// Output to a pipe is asynchronous: let it drain, then don't wait for idle keep-alive sockets.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/src/core/images.js
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
 * What to use in place of an image. A key with tag or digest replaces just that one, a bare name replaces all of that name.
 * The most exact key wins.
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

;// CONCATENATED MODULE: ./.build/src/core/json.js
/** Reading foreign JSON without trusting its shape: every step says what it expects and answers undefined when it is something else. */
/** The value at a path, or undefined. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' ? found : undefined;
}
/** The list at a path; a missing one is empty, as in the Kubernetes API. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** The mapping of texts at a path (labels, selectors); a missing one is empty. */
function textsAt(value, ...path) {
    const found = at(value, ...path);
    if (typeof found !== 'object' || found === null)
        return {};
    return Object.fromEntries(Object.entries(found).filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./.build/src/core/manifests.js
/** Reading rendered Kubernetes manifests: which workloads they hold, which images those need on which nodes, which hosts are routed. */


/** Whether pods of that kind are replaced one after the other, and a rollout can be awaited. */
function isRolledOut({ kind }) {
    return ['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind);
}
/** Where the pod specification of each kind is. */
const POD_SPECS = {
    Deployment: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    DaemonSet: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
    Pod: ['spec'],
};
/** Label of the node that has the ingress's port; set by us when the cluster is made. */
const INGRESS_NODE_LABEL = 'ingress-ready';
const CONTROL_PLANE_LABEL = 'node-role.kubernetes.io/control-plane';
/** The workloads among manifests, in their order. Those that name no namespace go to the default one of the cluster's context. */
function workloadsOf(manifests, defaultNamespace = 'default') {
    return manifests.flatMap((manifest) => {
        const kind = workloadKind(manifest);
        if (kind === undefined)
            return [];
        const pod = at(manifest, ...POD_SPECS[kind]);
        return [
            {
                kind,
                name: textAt(manifest, 'metadata', 'name') ?? 'unnamed',
                namespace: textAt(manifest, 'metadata', 'namespace') ?? defaultNamespace,
                replicas: numberAt(manifest, 'spec', 'replicas') ?? 1,
                images: containersOf(pod).flatMap((container) => textAt(container, 'image') ?? []),
                roles: rolesOf(pod, kind),
            },
        ];
    });
}
function workloadKind(manifest) {
    return Object.keys(POD_SPECS).find((kind) => kind === manifest['kind']);
}
function containersOf(pod) {
    return [...listAt(pod, 'initContainers'), ...listAt(pod, 'containers')];
}
function rolesOf(pod, kind) {
    const selector = textsAt(pod, 'nodeSelector');
    if (INGRESS_NODE_LABEL in selector || CONTROL_PLANE_LABEL in selector)
        return ['control-plane'];
    const tolerates = listAt(pod, 'tolerations').some((toleration) => [undefined, CONTROL_PLANE_LABEL].includes(textAt(toleration, 'key')));
    return tolerates && kind === 'DaemonSet' ? ['control-plane', 'worker'] : ['worker'];
}
/** The images each kind of node needs, each once. */
function imagesByRole(workloads) {
    const need = (role) => [...new Set(workloads.filter((workload) => workload.roles.includes(role)).flatMap((workload) => workload.images))];
    return { 'control-plane': need('control-plane'), worker: need('worker') };
}
/** Hosts that the manifests' Ingress objects route. */
function routedHosts(manifests) {
    const ingresses = manifests.filter((manifest) => manifest['kind'] === 'Ingress');
    return [...new Set(ingresses.flatMap((ingress) => listAt(ingress, 'spec', 'rules').flatMap((rule) => textAt(rule, 'host') ?? [])))];
}
/** The manifests with images replaced; the input is left as it was. */
function withImageOverrides(manifests, overrides) {
    return structuredClone(manifests).map((manifest) => {
        const kind = workloadKind(manifest);
        if (kind === undefined)
            return manifest;
        for (const container of containersOf(at(manifest, ...POD_SPECS[kind]))) {
            const image = textAt(container, 'image');
            if (image !== undefined && typeof container === 'object' && container !== null)
                Reflect.set(container, 'image', overrideImage(image, overrides));
        }
        return manifest;
    });
}

;// CONCATENATED MODULE: ./.build/src/core/cluster-config.js
/** The configuration file that kind is given. */

/** Port in the node on which the ingress controller listens. */
const INGRESS_PORT = 80;
/**
 * One control plane that carries the ingress, and workers that carry the applications. JSON, which is valid YAML.
 *
 * The kubelet measures containers every second instead of every ten: without it a ten-second load falls between two samples.
 *
 * The controller manager starts its forty controllers one after the other, at three calls each and 20 calls a second: the one that signs the token which
 * workers join with comes too late for their first look, and kubeadm looks again only after five idle seconds. With a higher limit, and without electing
 * a leader where there is one candidate, it is in time. And etcd need not survive a power cut.
 *
 * The patches have no apiVersion and their arguments are maps, because kind converts just that form to every kubeadm version
 * (kind 0.32 moved clusters from 1.36 on to v1beta4, where a versioned map patch would be lost).
 */
function kindClusterConfig(options) {
    const kubelet = (kind) => JSON.stringify({ kind, nodeRegistration: { kubeletExtraArgs: { 'housekeeping-interval': '1s' } } });
    const alone = { 'leader-elect': 'false' };
    const swift = { extraArgs: { ...alone, 'kube-api-qps': '500', 'kube-api-burst': '1000' } };
    const etcd = { local: { extraArgs: { 'unsafe-no-fsync': 'true' } } };
    const controlPlane = JSON.stringify({ kind: 'ClusterConfiguration', controllerManager: swift, scheduler: { extraArgs: alone }, etcd });
    return JSON.stringify({
        kind: 'Cluster',
        apiVersion: 'kind.x-k8s.io/v1alpha4',
        kubeadmConfigPatches: [controlPlane, kubelet('InitConfiguration'), kubelet('JoinConfiguration')],
        nodes: [
            {
                role: 'control-plane',
                labels: { [INGRESS_NODE_LABEL]: 'true' },
                extraPortMappings: [{ containerPort: INGRESS_PORT, hostPort: options.httpPort, listenAddress: '127.0.0.1', protocol: 'TCP' }],
            },
            ...Array.from({ length: options.workers }, () => ({ role: 'worker' })),
        ],
    }, null, 2);
}
/** The names that kind gives to a cluster's node containers. */
function kindNodeNames(cluster, workers) {
    const worker = (index) => (index === 0 ? `${cluster}-worker` : `${cluster}-worker${index + 1}`);
    return { controlPlane: `${cluster}-control-plane`, workers: Array.from({ length: workers }, (_, index) => worker(index)) };
}

;// CONCATENATED MODULE: ./.build/src/core/cluster-failure.js
const CLASSES = [
    {
        pattern: /port is already allocated|address already in use|ports are not available/i,
        code: 'port-in-use',
        meaning: 'the host port is taken',
        hint: 'Set http-port to a free port, or to auto.',
        transient: false,
    },
    {
        pattern: /permission denied.*docker|cannot connect to the docker daemon|is the docker daemon running/i,
        code: 'docker-unreachable',
        meaning: 'the Docker engine did not answer',
        hint: 'Start Docker, and make sure that this user may use it (docker ps must work).',
        transient: false,
    },
    {
        pattern: /node\(s\) already exist for a cluster/i,
        code: 'cluster-create',
        meaning: 'a cluster of that name exists already',
        hint: 'Delete it with `kind delete cluster --name NAME`, or run `down` first.',
        transient: false,
    },
    {
        pattern: /failed to pull image|manifest unknown|pull access denied|toomanyrequests|no such host|TLS handshake timeout/i,
        code: 'cluster-pull',
        meaning: 'the node image could not be pulled',
        hint: 'Check node-image and the access to its registry; on a rate limit log in to the registry first.',
        transient: true,
    },
    {
        pattern: /could not find a log line|reached target .*multi-user|Failed to create inotify|too many open files|container .* is not running/i,
        code: 'cluster-boot',
        meaning: 'a node container did not boot',
        hint: 'Often fs.inotify.max_user_instances is too low: sudo sysctl fs.inotify.max_user_instances=512',
        transient: true,
    },
    {
        pattern: /failed to join node|kubeadm join/i,
        code: 'cluster-join',
        meaning: 'a worker could not join the control plane',
        hint: 'The machine may be too small or too busy: try workers: 1, and look at the exported node logs.',
        transient: true,
    },
    {
        pattern: /failed to init node|kubeadm init|kubelet is not healthy|timed out waiting for the condition/i,
        code: 'cluster-kubeadm',
        meaning: 'the control plane did not come up',
        hint: 'The machine may be too small or too busy (2 CPUs and 4 GB are the least), or the node image may not fit this kernel; look at the exported node logs.',
        transient: true,
    },
];
/** The class of a failure by what kind printed. */
function classifyClusterFailure(output) {
    const found = CLASSES.find((entry) => entry.pattern.test(output));
    if (found !== undefined)
        return { code: found.code, meaning: found.meaning, hint: found.hint, transient: found.transient };
    return {
        code: 'cluster-create',
        meaning: 'kind failed',
        hint: 'The lines below are the last that kind printed; node logs are exported.',
        transient: false,
    };
}

// EXTERNAL MODULE: ./.build/src/errors.js
var errors = __webpack_require__(6624);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./.build/src/io/process.js
/**
 * Child processes: argument vectors only, just the environment that they are given, a deadline, and nothing left
 * running when the job is cancelled.
 */



/** Most output that is kept of a process. */
const KEPT_OUTPUT = 32 * 1024 * 1024;
/** Between asking a process to end and making it. */
const GRACE_MS = 3_000;
/**
 * Io.run for a completed command: it is started as it stands. @throws ActionError when it can't be started, at its
 * deadline, on cancel, or for too long an output.
 */
async function run(command, signal) {
    const child = start(command, signal, command.stdin === undefined ? 'ignore' : 'pipe');
    if (command.stdin !== undefined) {
        // A tool that ends before it has read everything says why on stderr; EPIPE adds nothing.
        child.process.stdin?.on('error', () => undefined).end(command.stdin);
    }
    return child.result;
}
/** Io.pipe: `from | to` without a shell. When either fails the other one is ended too. */
async function pipe(from, to, signal) {
    const either = new AbortController();
    const both = AbortSignal.any([signal, either.signal]);
    const sink = start(to, both, 'pipe');
    const source = start(from, both, 'ignore', 'stream');
    if (source.process.stdout && sink.process.stdin) {
        const stopReading = () => source.process.stdout?.destroy();
        // A sink that ended takes nothing more; the source learns of it through its closed pipe. Node closes stdin without an error then.
        sink.process.stdin.on('error', stopReading).on('close', stopReading);
        source.process.stdout.pipe(sink.process.stdin);
    }
    try {
        return await Promise.all([source.result, sink.result]);
    }
    catch (error) {
        either.abort();
        await Promise.allSettled([source.result, sink.result]);
        throw error;
    }
}
function start(command, signal, stdin, stdout = 'capture') {
    signal.throwIfAborted();
    // A group of its own, so that a tool's children end with it.
    const child = (0,external_node_child_process_.spawn)(command.file, [...command.args], {
        cwd: command.cwd,
        env: { ...command.env },
        stdio: [stdin, 'pipe', 'pipe'],
        detached: true,
    });
    return { process: child, result: collect(child, command, signal, stdout) };
}
async function collect(child, command, signal, stdout) {
    let ended;
    const end = (why) => {
        ended ??= why;
        endGroup(child);
    };
    // Who listens to the lines has had them all. Anybody else would take the end of an output for the whole.
    const tooMuch = command.onLine === undefined ? () => end('output') : () => undefined;
    const output = stdout === 'capture' ? capture(child.stdout, { onLine: command.onLine, onCut: tooMuch }) : () => '';
    const errors = capture(child.stderr, { onLine: command.onLine, onCut: () => undefined });
    const timer = setTimeout(() => end('deadline'), command.deadlineMs);
    const onAbort = () => end('cancelled');
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        const exitCode = await exitOf(child, command);
        const result = { exitCode, stdout: output(), stderr: errors() };
        if (ended !== undefined)
            throw endedError(ended, command, result);
        return result;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
function endedError(why, command, result) {
    if (why === 'cancelled')
        return new errors/* ActionError */.lZ('cancelled', `cancelled while ${command.file} was running`);
    const details = tail(result.stderr || result.stdout);
    if (why === 'deadline')
        return new errors/* ActionError */.lZ('deadline', `${describeCommand(command)} did not end within ${command.deadlineMs / 1000} s`, { details });
    const most = `${KEPT_OUTPUT / 1024 / 1024} MiB`;
    return new errors/* ActionError */.lZ('command-failed', `${describeCommand(command)} printed more than ${most}, and was ended: a part of it would say something else.`, {
        details,
        hint: 'Find out what makes its output that long: it is a list or an object of thousands of times the usual size.',
    });
}
function exitOf(child, command) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new errors/* ActionError */.lZ('command-failed', `${command.file} could not be started: ${cause.message}`, { cause })));
        child.once('close', (code) => resolve(code ?? -1));
    });
}
function endGroup(child) {
    signalGroup(child, 'SIGTERM');
    setTimeout(() => {
        signalGroup(child, 'SIGKILL');
        // One that left the group may still hold the pipes; it is not waited for.
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, GRACE_MS).unref();
}
/** A tool that ended may have left children; as long as they hold its pipes its group is there. */
function isOver(child) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    return hasEnded && child.stdout?.closed !== false && child.stderr?.closed !== false;
}
function signalGroup(child, signal) {
    if (child.pid === undefined || isOver(child))
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        // Already gone: what we wanted.
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Keeps the end of a stream: of errors, that is where the reason stands. */
function capture(stream, { onLine, onCut }) {
    const chunks = [];
    let bytes = 0;
    stream?.on('data', (chunk) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > KEPT_OUTPUT)
            onCut();
        while (bytes - (chunks[0]?.length ?? 0) >= KEPT_OUTPUT)
            bytes -= chunks.shift()?.length ?? 0;
    });
    if (stream && onLine)
        (0,external_node_readline_.createInterface)({ input: stream }).on('line', onLine);
    return () => Buffer.concat(chunks).subarray(-KEPT_OUTPUT).toString('utf8');
}
/** The last lines of a tool's output: the evidence below an error. */
function tail(text, lines = 20) {
    return text.trimEnd().split('\n').slice(-lines).join('\n');
}
/** The command as one would type it, shortened. */
function describeCommand(command) {
    const line = [command.file.split('/').at(-1) ?? command.file, ...command.args].join(' ');
    return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}
/** Runs a command that must succeed; otherwise an error with its last lines of output. */
async function runChecked(io, command, hint) {
    const result = await io.run(command);
    if (result.exitCode === 0)
        return result;
    throw new ActionError('command-failed', `${describeCommand(command)} ended with exit code ${result.exitCode}: ${lastLine(result)}`, {
        details: tail(result.stderr || result.stdout),
        ...(hint === undefined ? {} : { hint }),
    });
}
/** The last line that says something. */
function lastLine(result) {
    const text = result.stderr.trim() || result.stdout.trim();
    return text.split('\n').at(-1)?.trim() || 'no output';
}
/** Whether there is a process of that id, whoever's it is. It is only looked at. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it lives, and belongs to somebody else.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./.build/src/core/kubeconfig.js
/** Reading what is needed of a kubeconfig: the server of its current context and how it wants to be shown who we are. */

/** What a cluster's entry may ask for beyond an address and a certificate authority. */
const ONLY_KUBECTL = ['proxy-url', 'tls-server-name', 'certificate-authority'];
/** The API server of the current context, or a sentence that says what is missing. */
function apiServerOf(kubeconfig) {
    const contextName = textAt(kubeconfig, 'current-context');
    const chosen = named(kubeconfig, 'contexts', contextName);
    if (chosen === undefined)
        return `no context named ${JSON.stringify(contextName ?? '')}; it has: ${names(kubeconfig, 'contexts')}`;
    const cluster = at(named(kubeconfig, 'clusters', textAt(chosen, 'context', 'cluster')), 'cluster');
    const url = textAt(cluster, 'server');
    if (url === undefined)
        return `context ${contextName} names no cluster with a server`;
    const user = at(named(kubeconfig, 'users', textAt(chosen, 'context', 'user')), 'user');
    return {
        url,
        caPem: inline(textAt(cluster, 'certificate-authority-data')),
        insecure: at(cluster, 'insecure-skip-tls-verify') === true,
        auth: ONLY_KUBECTL.some((field) => textAt(cluster, field) !== undefined) ? { kind: 'other' } : authOf(user),
    };
}
function authOf(user) {
    const certPem = inline(textAt(user, 'client-certificate-data'));
    const keyPem = inline(textAt(user, 'client-key-data'));
    if (certPem !== undefined && keyPem !== undefined)
        return { kind: 'certificate', certPem, keyPem };
    const token = textAt(user, 'token');
    return token === undefined ? { kind: 'other' } : { kind: 'token', token };
}
function named(kubeconfig, list, name) {
    return listAt(kubeconfig, list).find((entry) => textAt(entry, 'name') === name);
}
function names(kubeconfig, list) {
    return (listAt(kubeconfig, list)
        .map((entry) => textAt(entry, 'name'))
        .join(', ') || 'none');
}
function inline(base64) {
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./.build/src/io/kube-client.js
/** Reading from a Kubernetes API server. Polling through kubectl would cost a process and 0.1 s of CPU per question, on the machine that is being measured. */






const REQUEST_MS = 10_000;
/** A reading that breaks is tried again after these: one lost connection must not end a wait of minutes. */
const PAUSES_MS = [250, 1_000, 2_000];
/** kubectl as a command for a cluster. */
function kubectlCommand(access, args, rest) {
    const env = access.env === undefined ? {} : { env: access.env };
    return { file: access.kubectl, args: ['--kubeconfig', access.kubeconfig, ...args], ...env, ...rest };
}
/** Connects with the kubeconfig's certificate or token; other ways of authentication go through `kubectl get --raw`. */
async function connectKube(io, access) {
    const server = apiServerOf(await readKubeconfig(access.kubeconfig));
    if (typeof server === 'string')
        throw new errors/* ActionError */.lZ('cluster-unreachable', `${access.kubeconfig} can't be used: ${server}.`, { hint: REACH_HINT });
    return server.auth.kind === 'other' ? throughKubectl(io, access) : direct(io, server);
}
const REACH_HINT = 'See whether the cluster still runs and answers: kubectl cluster-info, or for kind: docker ps.';
async function readKubeconfig(path) {
    try {
        return (0,js_yaml/* load */.Hh)(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('cluster-unreachable', `the kubeconfig can't be read: ${(0,errors/* describeError */.Uc)(cause)}`, { cause, hint: REACH_HINT });
    }
}
function direct(io, server) {
    const certificate = server.auth.kind === 'certificate' ? { cert: server.auth.certPem, key: server.auth.keyPem } : {};
    const ca = server.caPem === undefined ? {} : { ca: server.caPem };
    const agent = new undici/* Agent */.g6({ connections: 4, connect: { ...certificate, ...ca, rejectUnauthorized: !server.insecure } });
    const headers = {
        accept: 'application/json',
        ...(server.auth.kind === 'token' ? { authorization: `Bearer ${server.auth.token}` } : {}),
    };
    const ask = async (path) => {
        const signal = AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_MS)]);
        const response = await (0,undici/* request */.Em)(addressOf(server.url, path), { dispatcher: agent, headers, signal });
        return { status: response.statusCode, body: parse(await response.body.text()) };
    };
    return {
        get: async (path) => {
            for (let attempt = 0;; attempt += 1) {
                try {
                    return await ask(path);
                }
                catch (cause) {
                    io.signal.throwIfAborted();
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
    return server.replace(/\/+$/, '') + path;
}
function throughKubectl(io, access) {
    return {
        get: async (path) => {
            const result = await io.run(kubectlCommand(access, ['get', '--raw', path], { deadlineMs: REQUEST_MS }));
            if (result.exitCode === 0)
                return { status: 200, body: parse(result.stdout) };
            if (/NotFound|not found/i.test(result.stderr))
                return { status: 404, body: result.stderr };
            throw new errors/* ActionError */.lZ('cluster-unreachable', `kubectl could not read ${path}: ${lastLine(result)}`, { hint: REACH_HINT });
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

;// CONCATENATED MODULE: ./.build/src/clusters/apply.js
/** Applying manifests with kubectl, on the server's side. */




const APPLY_DEADLINE_MS = 120_000;
const APPLY_ATTEMPTS = 5;
const RESTART_DEADLINE_MS = 30_000;
/** A cluster that has just come up may not serve these yet: custom resources, webhooks, default service accounts. */
const APPLY_TRANSIENT = /no matches for kind|connection refused|failed calling webhook|etcdserver|timeout|TLS handshake|not found$|serviceaccount/i;
/** Applies once; answers what kubectl said when it failed. */
async function applyOnce(io, access, manifests) {
    const args = ['apply', '--server-side', '--force-conflicts', '--field-manager=kind-loadtest', '-f', '-'];
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
    const result = await io.run(kubectlCommand(access, args, { stdin, deadlineMs: APPLY_DEADLINE_MS }));
    return result.exitCode === 0 ? undefined : result;
}
/** Applies manifests; tries again while a young cluster does not serve everything yet. */
async function applyManifests(io, access, manifests) {
    for (let attempt = 1;; attempt++) {
        const failure = await applyOnce(io, access, manifests);
        if (failure === undefined)
            return;
        if (attempt === APPLY_ATTEMPTS || !APPLY_TRANSIENT.test(failure.stderr))
            throw applyError(failure);
        io.log.debug(`apply: ${lastLine(failure)}`);
        await io.sleep(attempt * 500);
    }
}
/** New pods for workloads whose image is another one under the same name, which their manifests do not show. */
async function restartRollouts(io, access, workloads) {
    for (const { kind, namespace, name } of workloads.filter(isRolledOut)) {
        const args = ['rollout', 'restart', `--namespace=${namespace}`, '--', `${kind.toLowerCase()}/${name}`];
        const result = await io.run(kubectlCommand(access, args, { deadlineMs: RESTART_DEADLINE_MS }));
        if (result.exitCode !== 0) {
            throw new errors/* ActionError */.lZ('apply-failed', `${kind} ${namespace}/${name} could not be restarted for its new image: ${lastLine(result)}`, {
                details: tail(result.stderr),
                hint: `Do it by hand: kubectl rollout restart ${kind.toLowerCase()}/${name} --namespace ${namespace}`,
            });
        }
        io.log.info(`${kind} ${namespace}/${name} gets new pods: its image was built anew`);
    }
}
function applyError(result) {
    return new errors/* ActionError */.lZ('apply-failed', `the cluster did not accept the manifests: ${lastLine(result)}`, {
        details: tail(result.stderr),
        hint: 'Fix the manifest that the message names; `kubectl apply --server-side --dry-run=server` shows the same.',
    });
}

;// CONCATENATED MODULE: ./.build/src/clusters/kind-create.js
/** Creating and deleting a kind cluster. */







const CREATE_DEADLINE_MS = 10 * 60_000;
const DELETE_DEADLINE_MS = 120_000;
const ATTEMPTS = 2;
const EARLY_ATTEMPTS = 4;
/** The line that kind prints when kubeadm init is done: the API server answers, and the administrator has his rights. */
const CONTROL_PLANE_READY = /✓ Starting control-plane/;
/** kind puts it on every node. */
const kind_create_CLUSTER_LABEL = 'io.x-k8s.kind.cluster';
/**
 * Creates the nodes and answers when kubeadm is done, not when the nodes are ready: `kind --wait` looks at control planes only and ends well even
 * when it gives up, so the health phase does its own waiting. Failed nodes are kept (`--retain`) until their logs are exported.
 * Answers the number of attempts it took.
 */
async function createKindCluster(io, cluster, options) {
    const config = (0,external_node_path_.join)(io.workDir, 'kind.json');
    await (0,promises_.writeFile)(config, kindClusterConfig(options));
    for (let attempt = 1;; attempt++) {
        const failure = await tryCreate(io, cluster, config, options);
        if (failure === undefined)
            return attempt;
        await exportLogs(io, cluster, options.kind, (0,external_node_path_.join)(options.logsDir, `node-logs-${attempt}`));
        await deleteKindCluster(io, cluster);
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
    if (result.exitCode === 0)
        return undefined;
    const failure = classifyClusterFailure(result.stderr);
    const message = `${describeCommand(command)} failed, ${failure.meaning}: ${firstError(result.stderr)}`;
    return { error: new errors/* ActionError */.lZ(failure.code, message, { hint: failure.hint, details: tail(result.stderr, 40) }), transient: failure.transient };
}
/** kind prints its reason on a line that begins with ERROR. */
function firstError(stderr) {
    return stderr.match(/^ERROR: (.*)$/m)?.[1] ?? stderr.trim().split('\n').at(-1) ?? 'no output';
}
async function exportLogs(io, cluster, kind, directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const result = await io.run({ file: kind, args: ['export', 'logs', `--name=${cluster.name}`, '--', directory], deadlineMs: 120_000 });
    io.log.info(result.exitCode === 0 ? `Node logs are in ${directory}` : `Node logs could not be exported: ${lastLine(result)}`);
}
/**
 * Applies manifests while kind is still joining the workers, so that pods start the moment their node is ready. Answers whether the API server took them;
 * if not, it is to be done when the cluster is complete.
 */
async function applyEarly(io, cluster, { kind, kubectl }, manifests) {
    const kubeconfig = (0,external_node_path_.join)(io.workDir, 'kubeconfig-early');
    for (let attempt = 1; attempt <= EARLY_ATTEMPTS; attempt++) {
        const config = await io.run({ file: kind, args: ['get', 'kubeconfig', `--name=${cluster.name}`], deadlineMs: 30_000 });
        if (config.exitCode === 0) {
            await (0,promises_.writeFile)(kubeconfig, config.stdout, { mode: 0o600 });
            const failure = await applyOnce(io, { kubectl, kubeconfig }, manifests);
            if (failure === undefined)
                return true;
            io.log.debug(`early apply: ${lastLine(failure)}`);
        }
        await io.sleep(500);
    }
    return false;
}
/**
 * Removes the cluster, whatever is left of it: every container that carries its label, with the anonymous volumes. That
 * is all that `kind delete` does, besides taking the cluster out of a kubeconfig, which here is a file of the run. kind
 * is not asked to: clean-up goes by a record, and a record must not be able to name a program that is started.
 * Idempotent.
 * @throws ActionError when containers are still there after three tries.
 */
async function deleteKindCluster(io, cluster) {
    // Docker sometimes misses a container's exit and refuses the first removal (kind-action issue 54).
    for (let attempt = 1; attempt <= 3; attempt++) {
        const left = await clusterContainers(io, cluster.name);
        if (left.length === 0)
            return;
        await io.run({ file: 'docker', args: ['rm', '--force', '--volumes', '--', ...left], deadlineMs: DELETE_DEADLINE_MS });
        await io.sleep(attempt * 500);
    }
    const left = await clusterContainers(io, cluster.name);
    if (left.length > 0) {
        throw new errors/* ActionError */.lZ('command-failed', `containers of cluster ${cluster.name} are still there: ${left.join(' ')}`, {
            hint: `Remove them with: docker rm -f -v ${left.join(' ')}`,
        });
    }
}
async function clusterContainers(io, name) {
    const args = ['ps', '--all', '--quiet', '--filter', `label=${kind_create_CLUSTER_LABEL}=${name}`];
    const result = await io.run({ file: 'docker', args, deadlineMs: 30_000 });
    if (result.exitCode !== 0)
        throw new errors/* ActionError */.lZ('docker-unreachable', `containers could not be listed: ${lastLine(result)}`);
    return result.stdout.split('\n').filter((id) => id !== '');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/src/core/measured.js
/** Wraps a figure that was measured. */
function measured(value) {
    return { kind: 'measured', value };
}
/** A figure made of another; what is missing stays missing. */
function mapMeasured(figure, convert) {
    return figure.kind === 'measured' ? measured(convert(figure.value)) : figure;
}
/** Says why a figure is missing, as a sentence a reader of the report understands. */
function notMeasured(reason) {
    return { kind: 'not-measured', reason };
}

;// CONCATENATED MODULE: ./.build/src/core/replicas.js
/** How many replicas ran, from the samples that the kubelets took of their pods. */

/** A pod without a sample for longer than this is gone: a busy one is sampled every 1 to 2 s, an idle one up to every 15 s. */
const GONE_AFTER_MS = 15_000;
/** Average, minimum and maximum number of running replicas over the window, looked at once a second. */
function runningReplicas(pods, window) {
    if (pods.every((samples) => samples.length === 0))
        return notMeasured('there are no samples of its pods');
    const counts = [];
    for (let time = window.startedAt; time <= window.endedAt; time += 1000)
        counts.push(pods.filter((samples) => runsAt(samples, time)).length);
    return measured({ avg: counts.reduce((sum, count) => sum + count, 0) / counts.length, min: Math.min(...counts), max: Math.max(...counts) });
}
function runsAt(samples, time) {
    const before = samples.findLast((sample) => sample.at <= time);
    const after = samples.find((sample) => sample.at >= time);
    if (before === undefined)
        return false;
    return after !== undefined || time - before.at <= GONE_AFTER_MS;
}

;// CONCATENATED MODULE: ./.build/src/core/usage.js
/**
 * Resource figures of a load window from raw samples. Counters are compared at known times instead of through rate(): over ten seconds, with samples
 * every one to two, `rate()[1m]` would answer a tenth of the truth (it averages over a minute that was mostly idle).
 */

/**
 * After a warm-up this long the counter's growth around the start of the window counts as even. Samples lie up to 2 s apart, so the older one may be from
 * before the warm-up; what interpolation is then wrong by is at most an eighth of a second's growth.
 */
const EVEN_AFTER_MS = 1_000;
/** Fewer readings inside the window than this, and a minimum and maximum would be chance. */
const LEAST_INNER = 3;
/** Intervals shorter than this (ms) say more about timestamps' grain than about CPU. */
const LEAST_INTERVAL_MS = 500;
/**
 * How much a counter grew because of the window. After a warm-up with the same load its start is interpolated between the neighbouring samples; without one
 * idleness came before, and everything since the last sample before it belongs to the window. Idleness comes after it as a rule, so everything up to
 * the first sample after its end belongs to it too; but where that is more than the highest rate inside the window can explain, like in monitoring, what came
 * after it was no idleness, and its end is interpolated, too.
 * Answers the reason when samples do not bracket the window, or when the counter was reset inside it.
 */
function counterGrowth(samples, window) {
    const before = samples.findLast((sample) => sample.at <= window.startedAt);
    const after = samples.find((sample) => sample.at >= window.endedAt);
    if (before === undefined)
        return notMeasured('there is no sample from before the load');
    if (after === undefined)
        return notMeasured('there is no sample from after the load');
    const within = samples.filter((sample) => sample.at >= before.at && sample.at <= after.at);
    if (within.some((sample, index) => index > 0 && sample.value < (within[index - 1]?.value ?? 0)))
        return notMeasured('the counter was reset during the load (restart)');
    const start = (window.warmedUpMs ?? 0) >= EVEN_AFTER_MS ? valueAt(within, window.startedAt) : before.value;
    const whole = after.value - start;
    const rates = intervalRates(insideOf(samples, window));
    if (rates.length < LEAST_INNER)
        return measured(whole);
    const atMost = (Math.max(...rates) * (window.endedAt - window.startedAt)) / 1000;
    return measured(whole <= atMost ? whole : valueAt(within, window.endedAt) - start);
}
function insideOf(samples, window) {
    return samples.filter((sample) => sample.at >= window.startedAt && sample.at <= window.endedAt);
}
/** Linear interpolation; the time must be bracketed. */
function valueAt(samples, time) {
    const right = samples.findIndex((sample) => sample.at >= time);
    const after = samples[right];
    const before = samples[right - 1];
    if (after === undefined)
        return samples.at(-1)?.value ?? 0;
    if (before === undefined || after.at === before.at)
        return after.value;
    return before.value + ((after.value - before.value) * (time - before.at)) / (after.at - before.at);
}
/** Average, minimum and maximum of a counter's rate per second over the window. */
function rateFigure(samples, window) {
    const growth = counterGrowth(samples, window);
    const seconds = (window.endedAt - window.startedAt) / 1000;
    const avg = mapMeasured(growth, (value) => value / seconds);
    const inside = insideOf(samples, window);
    return { avg, ...extremes(intervalRates(inside), avg), samples: inside.length };
}
function intervalRates(samples) {
    const rates = [];
    let from = samples[0];
    for (const sample of samples.slice(1)) {
        if (from === undefined || sample.at - from.at < LEAST_INTERVAL_MS)
            continue;
        rates.push(((sample.value - from.value) * 1000) / (sample.at - from.at));
        from = sample;
    }
    return rates;
}
function extremes(values, avg) {
    if (values.length < LEAST_INNER) {
        const reason = avg.kind === 'measured' ? `the load was too short: ${values.length} of ${LEAST_INNER} readings inside it` : avg.reason;
        return { min: notMeasured(reason), max: notMeasured(reason) };
    }
    // The average covers the window's edges, which no reading pair does; somewhere it was reached, so neither end can lie on its other side.
    const reached = avg.kind === 'measured' ? [...values, avg.value] : values;
    return { min: measured(Math.min(...reached)), max: measured(Math.max(...reached)) };
}
/** Time-weighted average, minimum and maximum of a gauge (memory) over the window. */
function gaugeFigure(samples, window) {
    const inside = insideOf(samples, window);
    const held = samples.findLast((sample) => sample.at < window.startedAt);
    const steps = held === undefined ? inside : [{ ...held, at: window.startedAt }, ...inside];
    if (steps.length === 0) {
        const missing = notMeasured('there is no sample from the time of the load');
        return { avg: missing, min: missing, max: missing, samples: 0 };
    }
    const avg = measured(timeWeighted(steps, window.endedAt));
    if (inside.length < LEAST_INNER)
        return { avg, ...extremes([], avg), samples: inside.length };
    return {
        avg,
        ...extremes(steps.map((sample) => sample.value), avg),
        samples: inside.length,
    };
}
function timeWeighted(steps, end) {
    const first = steps[0];
    if (first === undefined || end <= first.at)
        return first?.value ?? 0;
    const area = steps.reduce((sum, step, index) => sum + step.value * ((steps[index + 1]?.at ?? end) - step.at), 0);
    return area / (end - first.at);
}
/** Samples of several series (pods, processes) added up at every time at which one of them was read, each held until its next reading. */
function sumSeries(series) {
    const times = readingTimes(series);
    const begun = Math.max(...series.map((samples) => samples[0]?.at ?? Number.POSITIVE_INFINITY));
    return times
        .filter((time) => time >= begun)
        .map((time) => ({ at: time, value: series.reduce((sum, samples) => sum + (samples.findLast((sample) => sample.at <= time)?.value ?? 0), 0) }));
}
/** Several counters as one: each is interpolated at every time, so that their unequal reading times do not look like bursts. */
function sumCounters(series) {
    const first = Math.max(...series.map((samples) => samples[0]?.at ?? Number.POSITIVE_INFINITY));
    const last = Math.min(...series.map((samples) => samples.at(-1)?.at ?? Number.NEGATIVE_INFINITY));
    return readingTimes(series)
        .filter((time) => time >= first && time <= last)
        .map((time) => ({ at: time, value: series.reduce((sum, samples) => sum + valueAt(samples, time), 0) }));
}
/** Every time at which one of several series was read, in order. */
function readingTimes(series) {
    return [...new Set(series.flatMap((samples) => samples.map((sample) => sample.at)))].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./.build/src/io/action-root.js
/** The one place that knows where our own files lie: next to the sources while developing, next to the bundles in dist/. */

const here = import.meta.filename;
const fromSource = here.endsWith('.ts');
// Bundled, this module is dist/<entry>/index.js; from source it is src/io/action-root.ts: the root is two folders up either way.
const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(here)));
/** Where the bundled manifests are. */
function manifestsDir() {
    return [root, 'manifests'].join('/');
}
/** The script of another entry, to be started as a process or a worker of its own. Entries are bundles of their own: a `new URL(…)` would make ncc copy the file unbundled. */
function entryFile(name) {
    return fromSource ? [root, 'src', `${name}.ts`].join('/') : [root, 'dist', name, 'index.js'].join('/');
}
/** The report's JSON Schema, for those who want to check a report. */
function schemaFile() {
    return join(root, ...['schema', 'report.schema.json']);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/src/load/http/errors.js
/** What can go wrong on a connection that the socket itself does not report. Both carry a code, by which failures are classified. */
/** The server's bytes are not HTTP/1.1. */
class ResponseError extends Error {
    code = 'HTTP_PARSE';
}
/** The server closed the connection before the answer was complete. */
class ClosedError extends Error {
    code = 'HTTP_CLOSED';
}

;// CONCATENATED MODULE: ./.build/src/load/http/response-head.js
/**
 * Status line and header fields of a response (RFC 9112 sections 4 to 6), read in place: most answers of a load test differ in nothing that anybody asks for, so
 * only what frames the message is looked at, and other fields are searched when they are wanted.
 */

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const ZERO = 0x30;
const NINE = 0x39;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** The bit that tells small letters from capitals. */
const SMALL = 0x20;
const VERSION = Buffer.from('HTTP/1.');
/** Version, space and three digits. */
const SHORTEST_STATUS_LINE = 'HTTP/1.1 200'.length;
class ResponseHead {
    #buffer = VERSION;
    #closes = false;
    #fieldsAt = 0;
    #end = 0;
    status = 0;
    /** Undefined when no field says it. */
    contentLength;
    hasTransferEncoding = false;
    /** The last transfer coding is `chunked`. */
    isChunked = false;
    /** The server keeps the connection open after this answer. */
    keepsAlive = true;
    /** How long it keeps it open when nothing is sent, if it says so (`Keep-Alive: timeout=…`, RFC 2068 section 19.7.1.1). */
    idleSeconds;
    /**
     * Reads the head between `start` and `end`, the line break of its last field included and the empty line not. Like `values`, what it says holds until the
     * buffer is used again. @throws ResponseError when it is not HTTP/1.0 or 1.1.
     */
    read(buffer, start, end) {
        this.#buffer = buffer;
        this.#end = end;
        this.contentLength = undefined;
        this.hasTransferEncoding = false;
        this.isChunked = false;
        this.idleSeconds = undefined;
        this.#closes = false;
        this.#fieldsAt = this.#readStatusLine(start);
        for (let at = this.#fieldsAt; at < end;)
            at = this.#readField(at);
        // A server of HTTP/1.0 that names a transfer coding can't be believed about where its answer ends (RFC 9112 section 6.1).
        if (this.hasTransferEncoding && buffer[start + 7] === ZERO)
            this.keepsAlive = false;
    }
    /**
     * Looks at what there is of a head so far, from `newAt` on for the first time. @throws ResponseError when it can't become one: a server that speaks another
     * protocol may never send an empty line.
     */
    check(begun, newAt, length) {
        this.#buffer = begun;
        this.#end = length;
        if (!isVersion(begun, 0, Math.min(length, VERSION.length)))
            throw this.#notHttp(0);
        for (let at = newAt; at < length; at += 1)
            if (begun[at] === LF && begun[at - 1] !== CR)
                throw bareLineFeed();
    }
    /** Values of a field, one for each line that has its name (in small letters). */
    values(name) {
        const found = [];
        for (let at = this.#fieldsAt; at < this.#end;) {
            const lineEnd = this.#buffer.indexOf(CR, at);
            const colon = at + name.length;
            if (this.#buffer[colon] === COLON && this.#isName(at, name))
                found.push(this.#text(colon + 1, lineEnd));
            at = lineEnd + 2;
        }
        return found;
    }
    #readStatusLine(start) {
        const buffer = this.#buffer;
        const lineEnd = buffer.indexOf(CR, start);
        const minor = (buffer[start + 7] ?? 0) - ZERO;
        const isHttp = lineEnd - start >= SHORTEST_STATUS_LINE && isVersion(buffer, start, VERSION.length);
        if (!isHttp || (minor !== 0 && minor !== 1) || buffer[start + 8] !== SPACE || buffer[lineEnd + 1] !== LF)
            throw this.#notHttp(start);
        const status = wholeNumber(buffer, start + 9, start + 12);
        const after = buffer[start + 12];
        if (status < 100 || (after !== SPACE && after !== CR))
            throw this.#notHttp(start);
        this.status = status;
        this.keepsAlive = minor === 1;
        return lineEnd + 2;
    }
    /** Answers where the next line begins. */
    #readField(start) {
        const buffer = this.#buffer;
        let colon = 0;
        let at = start;
        for (let byte = buffer[at]; byte !== CR; byte = buffer[at]) {
            if (byte === COLON && colon === 0)
                colon = at;
            else if (byte === LF)
                throw bareLineFeed();
            at += 1;
        }
        if (buffer[at + 1] !== LF)
            throw new ResponseError('a header line of the answer has a carriage return in it');
        const last = buffer[colon - 1];
        // A line that begins with white space would go on with the one before it, which is forbidden since RFC 7230.
        if (colon <= start || buffer[start] === SPACE || buffer[start] === TAB || last === SPACE || last === TAB)
            throw new ResponseError(`${JSON.stringify(buffer.toString('latin1', start, Math.min(at, start + 60)))} in the answer is no header field`);
        this.#frame(start, colon, at);
        return at + 2;
    }
    /** Takes note of a field that says how the message is framed. */
    #frame(start, colon, lineEnd) {
        switch (colon - start) {
            case 14:
                if (this.#isName(start, 'content-length'))
                    this.#readLength(this.#text(colon + 1, lineEnd));
                break;
            case 17:
                if (this.#isName(start, 'transfer-encoding'))
                    this.#readCoding(this.#text(colon + 1, lineEnd));
                break;
            case 10:
                if (this.#isName(start, 'connection'))
                    this.#readConnection(colon + 1, lineEnd);
                else if (this.#isName(start, 'keep-alive'))
                    this.#readIdleTime(this.#text(colon + 1, lineEnd));
                break;
        }
    }
    #readLength(text) {
        const length = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        if (!Number.isSafeInteger(length) || (this.contentLength ?? length) !== length)
            throw new ResponseError(`the answer's content-length is ${JSON.stringify(text.slice(0, 60))}`);
        this.contentLength = length;
    }
    #readCoding(text) {
        this.hasTransferEncoding = true;
        // Empty elements of a list are passed over (RFC 9110 section 5.6.1.2).
        this.isChunked = /(^|,)[ \t]*chunked[ \t,]*$/i.test(text);
    }
    #readConnection(start, lineEnd) {
        // What nearly every server says; no text needs to be made of it.
        if (lineEnd - start === 11 && this.#isName(start + 1, 'keep-alive')) {
            this.keepsAlive = !this.#closes;
            return;
        }
        const options = this.#text(start, lineEnd)
            .toLowerCase()
            .split(/[ \t]*,[ \t]*/);
        this.#closes ||= options.includes('close');
        this.keepsAlive = !this.#closes && (this.keepsAlive || options.includes('keep-alive'));
    }
    #readIdleTime(text) {
        const seconds = text.match(/(?:^|[,\s])timeout=(\d{1,9})/i)?.[1];
        if (seconds !== undefined)
            this.idleSeconds = Number(seconds);
    }
    #isName(at, name) {
        const buffer = this.#buffer;
        for (let index = 0; index < name.length; index += 1) {
            const byte = buffer[at + index] ?? 0;
            if ((byte >= CAPITAL_A && byte <= CAPITAL_Z ? byte | SMALL : byte) !== name.charCodeAt(index))
                return false;
        }
        return true;
    }
    /** A field's value without the white space around it. */
    #text(start, end) {
        let from = start;
        let to = end;
        while (from < to && isBlank(this.#buffer[from]))
            from += 1;
        while (to > from && isBlank(this.#buffer[to - 1]))
            to -= 1;
        return this.#buffer.toString('latin1', from, to);
    }
    #notHttp(start) {
        const line = this.#buffer.toString('latin1', start, Math.min(this.#end, start + 60)).split('\r\n', 1)[0];
        return new ResponseError(`the answer begins with ${JSON.stringify(line)}, which is not HTTP/1.1`);
    }
}
/** Whether the bytes are the first ones of `HTTP/1.`. */
function isVersion(buffer, start, length) {
    for (let index = 0; index < length; index += 1) {
        if (buffer[start + index] !== VERSION[index])
            return false;
    }
    return true;
}
function bareLineFeed() {
    return new ResponseError('a header line of the answer ends without a carriage return');
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}
/** The number that the bytes write; -1 when one is no digit. */
function wholeNumber(buffer, start, end) {
    let value = 0;
    for (let at = start; at < end; at += 1) {
        const byte = buffer[at] ?? 0;
        if (byte < ZERO || byte > NINE)
            return -1;
        value = value * 10 + byte - ZERO;
    }
    return value;
}

;// CONCATENATED MODULE: ./.build/src/load/http/response-parser.js
/**
 * Finds where each response on a connection begins and ends (RFC 9112 sections 6 and 7), in whatever pieces it arrives. Nothing is kept of a body: its bytes are
 * handed on where they lie. An own parser because the generator's CPU is missing in the service beside it: with it and plain sockets a request costs a
 * quarter of what it cost through a general HTTP client (docs/DESIGN.md).
 */


const response_parser_CR = 0x0d;
const response_parser_LF = 0x0a;
const SEMICOLON = 0x3b;
const response_parser_SPACE = 0x20;
const response_parser_TAB = 0x09;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
/** Heads and trailers may not be longer. */
const LONGEST_HEAD = 64 * 1024;
/** Of a chunk's size line, extensions included. */
const LONGEST_CHUNK_LINE = 16 * 1024;
const MOST_CHUNK_DIGITS = 13;
const NOTHING = Buffer.alloc(0);
class ResponseParser {
    #sink = null;
    #head = new ResponseHead();
    #state = 'idle';
    #isBodiless = false;
    /** A head that comes in pieces, and how much of it is there. */
    #pieces = NOTHING;
    #piecesLength = 0;
    /** Bytes that are still to come, of the body or of the chunk. */
    #left = 0;
    #digits = 0;
    /** Bytes of the line or trailer section so far. */
    #lineBytes = 0;
    #trailerLineBytes = 0;
    /** Of the response that came last. */
    get head() {
        return this.#head;
    }
    /** Expects the response to a request of that method. */
    begin(method, sink) {
        this.#sink = sink;
        this.#state = 'head';
        this.#isBodiless = method === 'HEAD';
    }
    /** No response is expected: the last one is complete. */
    get isIdle() {
        return this.#state === 'idle';
    }
    /**
     * Reads what arrived, up to the end of the response. Answers how many bytes were left unread behind it: a server that sends more than it was asked for can't
     * be believed about the next answer. @throws ResponseError when it is not HTTP.
     */
    read(buffer, length) {
        let at = 0;
        while (at < length && this.#state !== 'idle')
            at = this.#step(buffer, at, length);
        return length - at;
    }
    /** The server closed its side, which may be how a response ends. */
    close() {
        if (this.#state === 'until-close')
            this.#state = 'idle';
    }
    #step(buffer, at, end) {
        switch (this.#state) {
            case 'head':
                return this.#readHead(buffer, at, end);
            case 'counted':
                return this.#readCounted(buffer, at, end);
            case 'until-close':
                this.#sink?.onBody(buffer, at, end);
                return end;
            case 'chunk-data':
                return this.#readChunkData(buffer, at, end);
            case 'chunk-size':
                return this.#readChunkSize(buffer, at);
            case 'chunk-extension':
                return this.#skipExtension(buffer, at, end);
            case 'chunk-end':
                return this.#readChunkEnd(buffer, at);
            case 'trailer':
                return this.#readTrailer(buffer, at);
            case 'idle':
                return end;
        }
    }
    #readHead(buffer, at, end) {
        if (this.#piecesLength > 0)
            return this.#readHeadInPieces(buffer, at, end);
        const headEnd = endOfHead(buffer, at, end);
        if (headEnd === -1)
            return this.#readHeadInPieces(buffer, at, end);
        this.#head.read(buffer, at, headEnd - 2);
        this.#afterHead();
        return headEnd;
    }
    #readHeadInPieces(buffer, at, end) {
        const before = this.#piecesLength;
        const length = before + end - at;
        if (length > this.#pieces.length)
            this.#pieces = Buffer.concat([this.#pieces], Math.max(length, 2 * this.#pieces.length));
        buffer.copy(this.#pieces, before, at, end);
        // The empty line may have begun in the piece before.
        const headEnd = endOfHead(this.#pieces.subarray(0, length), Math.max(0, before - END_OF_HEAD.length), length);
        if (headEnd === -1) {
            this.#piecesLength = length;
            this.#head.check(this.#pieces, before, length);
            if (length > LONGEST_HEAD)
                throw new ResponseError(`the answer's header is longer than ${LONGEST_HEAD} bytes`);
            return end;
        }
        this.#piecesLength = 0;
        this.#head.read(this.#pieces, 0, headEnd - 2);
        this.#afterHead();
        return at + headEnd - before;
    }
    #afterHead() {
        const head = this.#head;
        const { status } = head;
        if (status === 101)
            throw new ResponseError('the answer switches protocols, which was not asked for');
        // The final response is still to come.
        if (status < 200)
            return;
        this.#sink?.onHead(head);
        if (this.#isBodiless || status === 204 || status === 304)
            this.#complete();
        else if (head.hasTransferEncoding && head.contentLength !== undefined)
            throw new ResponseError('the answer has both a length and a transfer coding');
        else if (head.isChunked)
            this.#expectChunk();
        else if (head.hasTransferEncoding || head.contentLength === undefined)
            this.#endWithConnection();
        else if (head.contentLength === 0)
            this.#complete();
        else
            this.#expect('counted', head.contentLength);
    }
    /** Nothing says how long the body is: it lasts until the server closes the connection. */
    #endWithConnection() {
        this.#head.keepsAlive = false;
        this.#state = 'until-close';
    }
    #readCounted(buffer, at, end) {
        const to = Math.min(end, at + this.#left);
        this.#sink?.onBody(buffer, at, to);
        this.#left -= to - at;
        if (this.#left === 0)
            this.#complete();
        return to;
    }
    #readChunkData(buffer, at, end) {
        const to = Math.min(end, at + this.#left);
        this.#sink?.onBody(buffer, at, to);
        this.#left -= to - at;
        if (this.#left === 0)
            this.#expect('chunk-end', 2);
        return to;
    }
    #readChunkSize(buffer, at) {
        const byte = buffer[at] ?? 0;
        const digit = hexDigit(byte);
        if (digit !== -1 && this.#digits < MOST_CHUNK_DIGITS) {
            this.#left = this.#left * 16 + digit;
            this.#digits += 1;
            return at + 1;
        }
        if (this.#digits === 0 || (byte !== response_parser_CR && byte !== SEMICOLON && byte !== response_parser_SPACE && byte !== response_parser_TAB))
            throw new ResponseError(`a chunk of the answer has no proper size: ${JSON.stringify(String.fromCharCode(byte))} stands where it should`);
        this.#state = 'chunk-extension';
        this.#lineBytes = 0;
        return at;
    }
    #skipExtension(buffer, at, end) {
        const found = buffer.indexOf(response_parser_LF, at);
        const isOver = found !== -1 && found < end;
        const to = isOver ? found + 1 : end;
        this.#lineBytes += to - at;
        if (this.#lineBytes > LONGEST_CHUNK_LINE)
            throw new ResponseError(`a chunk's size line is longer than ${LONGEST_CHUNK_LINE} bytes`);
        if (!isOver)
            return end;
        if (this.#left > 0)
            this.#state = 'chunk-data';
        else
            this.#expectTrailer();
        return to;
    }
    #readChunkEnd(buffer, at) {
        if (buffer[at] !== (this.#left === 2 ? response_parser_CR : response_parser_LF))
            throw new ResponseError('a chunk of the answer is longer than its size says');
        this.#left -= 1;
        if (this.#left === 0)
            this.#expectChunk();
        return at + 1;
    }
    /** Trailer fields say nothing that is asked for: only their end is. */
    #readTrailer(buffer, at) {
        const byte = buffer[at];
        this.#lineBytes += 1;
        if (this.#lineBytes > LONGEST_HEAD)
            throw new ResponseError(`the answer's trailer is longer than ${LONGEST_HEAD} bytes`);
        if (byte === response_parser_LF) {
            if (this.#trailerLineBytes === 0)
                this.#complete();
            this.#trailerLineBytes = 0;
        }
        else if (byte !== response_parser_CR) {
            this.#trailerLineBytes += 1;
        }
        return at + 1;
    }
    #expectTrailer() {
        this.#state = 'trailer';
        this.#lineBytes = 0;
        this.#trailerLineBytes = 0;
    }
    #expectChunk() {
        this.#digits = 0;
        this.#expect('chunk-size', 0);
    }
    #expect(state, bytes) {
        this.#state = state;
        this.#left = bytes;
    }
    #complete() {
        this.#state = 'idle';
    }
}
/** Where the empty line ends, in the bytes between `from` and `end`; -1 when it is not there yet. What lies behind `end` is from before. */
function endOfHead(buffer, from, end) {
    const found = buffer.indexOf(END_OF_HEAD, from);
    return found === -1 || found + END_OF_HEAD.length > end ? -1 : found + END_OF_HEAD.length;
}
function hexDigit(byte) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const small = byte | 0x20;
    return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

;// CONCATENATED MODULE: ./.build/src/load/http/connection.js


/** A server that says nothing of how long it keeps an idle connection may close it at any time; one that does gets a second less to rule a race out. */
const MOST_IDLE_MS = 4_000;
const IDLE_MARGIN_MS = 1_000;
class HttpConnection {
    #socket;
    #parser = new ResponseParser();
    #onClosed;
    #handler = null;
    /** Its answer is complete, and it hears so as soon as it is known whether the connection can go on. */
    #ending = null;
    #request = null;
    #isConnected = false;
    #isUsable = true;
    /** `onClosed` is called once, when the socket is gone. */
    constructor(connect, onClosed) {
        this.#onClosed = onClosed;
        this.#socket = connect(this);
        this.#socket.on('error', (error) => this.#fail(error));
        this.#socket.on('end', () => this.#closedByServer());
        this.#socket.on('close', () => {
            this.#fail(new ClosedError('the connection was closed before the answer was complete'));
            this.#onClosed(this);
        });
    }
    /** Whether it takes another request after having been idle for so long. */
    isUsable(idleMs) {
        const { idleSeconds } = this.#parser.head;
        return this.#isUsable && idleMs < (idleSeconds === undefined ? MOST_IDLE_MS : idleSeconds * 1000 - IDLE_MARGIN_MS);
    }
    /** Sends a request as soon as the connection stands. The one before must have ended. */
    send(request, handler) {
        this.#request = request;
        this.#handler = handler;
        if (this.#isConnected)
            this.#write(request, handler);
    }
    /** Ends the connection; the handler hears nothing more. */
    destroy() {
        this.#handler = null;
        this.#ending = null;
        this.#close();
    }
    onOpen() {
        this.#isConnected = true;
        if (this.#request !== null && this.#handler !== null)
            this.#write(this.#request, this.#handler);
    }
    onRead(buffer, length) {
        const handler = this.#handler;
        if (handler === null || !this.#isConnected) {
            // Bytes that nobody asked for: whatever they are, the next answer could not be told from them.
            this.#fail(new ResponseError('the server sent something before it was asked'));
            return;
        }
        try {
            const unread = this.#parser.read(buffer, length);
            if (unread > 0)
                this.#isUsable = false;
        }
        catch (error) {
            this.#fail(error instanceof Error ? error : new Error(String(error)));
            return;
        }
        if (this.#parser.isIdle)
            this.#complete(handler);
    }
    #write(request, handler) {
        this.#parser.begin(request.method, handler);
        handler.onStart();
        this.#socket.write(request.bytes);
    }
    #complete(handler) {
        this.#handler = null;
        this.#ending = handler;
        this.#isUsable &&= this.isUsable(0) && this.#parser.head.keepsAlive && this.#request?.keepAlive === true;
        // Over TLS a write is known to be done only in the loop's next turn.
        if (this.#isUsable && this.#isUnread())
            setImmediate(this.#end);
        else
            this.#end();
    }
    /** A server that answers before it has read the request's body may never read the rest, behind which the next request would queue. */
    #isUnread() {
        return this.#request?.body !== undefined && this.#socket.writableLength > 0;
    }
    /** The handler may send the next request from within. */
    #end = () => {
        const handler = this.#ending;
        if (handler === null)
            return;
        this.#ending = null;
        this.#isUsable &&= !this.#isUnread();
        handler.onEnd();
        if (!this.#isUsable)
            this.#socket.destroy();
    };
    #closedByServer() {
        const handler = this.#handler;
        if (handler === null) {
            this.#close();
            return;
        }
        this.#isUsable = false;
        this.#parser.close();
        if (this.#isConnected && this.#parser.isIdle)
            this.#complete(handler);
        else
            this.#fail(new ClosedError('the server closed the connection before its answer was complete'));
    }
    #fail(error) {
        const handler = this.#handler;
        this.#handler = null;
        this.#close();
        handler?.onError(error);
    }
    #close() {
        this.#isUsable = false;
        this.#socket.destroy();
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./.build/src/load/plan/addresses.js
/**
 * Where load may go: loopback, and hosts that the user named. Never to link-local or cloud metadata addresses, named or not: a pull request
 * must not be able to turn the load test into a request to the runner's credentials endpoint. Names are checked again when they are resolved,
 * on every connection, so that DNS can't lead there later.
 */


/** Code of the error with which a connection to a forbidden address is refused. */
const FORBIDDEN_ADDRESS = 'ERR_ADDRESS_NOT_ALLOWED';
const FORBIDDEN_NAMES = ['metadata', 'metadata.google.internal', 'metadata.goog', 'instance-data', 'instance-data.ec2.internal'];
/**
 * Link-local networks, and metadata services that live outside of them; the last ones are 169.254.0.0/16 as IPv6 carries it: NAT64 (RFC 6052, RFC 8215),
 * IPv4-compatible addresses, 6to4.
 * BlockList itself sees through ::ffff:a.b.c.d.
 */
const FORBIDDEN = [
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    ['fd00:ec2::254', 128, 'ipv6'],
    ['fd00:ec2::23', 128, 'ipv6'],
    ['fd20:ce::254', 128, 'ipv6'],
    ['fd00:42::42', 128, 'ipv6'],
    ['100.100.100.200', 32, 'ipv4'],
    ['168.63.129.16', 32, 'ipv4'],
    ['192.0.0.192', 32, 'ipv4'],
    ['64:ff9b::a9fe:0', 112, 'ipv6'],
    ['64:ff9b:1::', 48, 'ipv6'],
    ['::a9fe:0', 112, 'ipv6'],
    ['2002:a9fe::', 32, 'ipv6'],
];
const forbidden = new external_node_net_.BlockList();
for (const [network, prefix, family] of FORBIDDEN)
    forbidden.addSubnet(network, prefix, family);
/** The networks to which no load may ever go, as `address/prefix`. */
const FORBIDDEN_NETWORKS = FORBIDDEN.map(([network, prefix]) => `${network}/${prefix}`);
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Why no load may go to that host (a name, or an address with or without brackets); undefined when it may. */
function hostProblem(host, allowedHosts) {
    const name = plainHost(host);
    if (FORBIDDEN_NAMES.includes(name) || isForbiddenAddress(name))
        return 'is a link-local or metadata address, to which no load is ever sent';
    if (isLoopbackHost(name) || allowedHosts.some((allowed) => plainHost(allowed) === name))
        return undefined;
    return 'is neither loopback nor among allowed-hosts';
}
/** Whether the host is this machine: localhost, a name below .localhost (RFC 6761), or a loopback address. */
function isLoopbackHost(host) {
    const name = plainHost(host);
    return isLocalName(name) || isIn(loopback, name);
}
/** The lookup of the generator's connections: refuses forbidden addresses, and local names that lead anywhere but to this machine. */
const guardedLookup = (hostname, options, callback) => {
    const name = plainHost(hostname);
    const addresses = [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
    ];
    // Not every resolver knows .localhost, and those that do need not agree with RFC 6761.
    if (name.endsWith('.localhost')) {
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, '127.0.0.1', 4);
        return;
    }
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
        const wrong = error === null ? found.find(({ address }) => isForbiddenAddress(address) || (isLocalName(name) && !isIn(loopback, address))) : undefined;
        const first = found?.[0];
        if (error !== null)
            callback(error, [], 0);
        else if (wrong !== undefined)
            callback(forbiddenError(hostname, wrong.address), [], 0);
        else if (options.all === true)
            callback(null, found);
        else if (first !== undefined)
            callback(null, first.address, first.family);
        else
            callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), [], 0);
    });
};
function forbiddenError(hostname, address) {
    return Object.assign(new Error(`${hostname} leads to ${address}, where no load may go`), { code: FORBIDDEN_ADDRESS });
}
function isForbiddenAddress(address) {
    return isIn(forbidden, address);
}
function isIn(list, address) {
    const version = (0,external_node_net_.isIP)(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
function isLocalName(name) {
    return name === 'localhost' || name.endsWith('.localhost');
}
/** Lower case, without brackets, zone and the root's dot. */
function plainHost(host) {
    const bare = host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host;
    return bare.toLowerCase().replace(/%.*$/, '').replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./.build/src/load/http/socket.js
/** Sockets for the generator's connections: TCP, or TLS over it. */



/**
 * What arrives is read into one buffer for all sockets of the thread: it is dealt with before the next one is read, and ten thousand connections need no
 * more of it than one.
 */
const readBuffer = Buffer.allocUnsafeSlow(64 * 1024);
/** Node takes no less. */
const SHORTEST_ATTEMPT_MS = 10;
/**
 * How to connect to an origin in the name of a host. Names are resolved for each connection and checked again (see addresses.ts). Over TLS the host is the
 * server name that is asked for and that the certificate must be for; sessions are not resumed: each new connection stands for a new client.
 *
 * A name's second address is tried when the first one refuses, and not already when it is slow: Node would give it up after 250 ms, and what a full queue of
 * connections costs would be missing in the figures.
 */
function connectTo({ tls, timeoutMs }) {
    const secureContext = (0,external_node_tls_.createSecureContext)(tls.caPem === undefined ? {} : { ca: tls.caPem });
    return (origin, host) => {
        const url = new URL(origin);
        const isSecure = url.protocol === 'https:';
        const address = {
            host: url.hostname.replace(/^\[|\]$/g, ''),
            port: Number(url.port || (isSecure ? 443 : 80)),
            lookup: guardedLookup,
            autoSelectFamilyAttemptTimeout: Math.max(SHORTEST_ATTEMPT_MS, Math.ceil(timeoutMs)),
        };
        if (!isSecure)
            return (listener) => opened((0,external_node_net_.connect)({ ...address, noDelay: true, onread: reading(listener) }), 'connect', listener);
        const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
        const options = {
            ...address,
            secureContext,
            rejectUnauthorized: !tls.insecure,
            ALPNProtocols: ['http/1.1'],
            // An address can't be asked for by name (RFC 6066 section 3), but the certificate has to be for it all the same.
            ...((0,external_node_net_.isIP)(name) === 0
                ? { servername: name }
                : { checkServerIdentity: (_asked, shown) => (0,external_node_tls_.checkServerIdentity)(name, shown) }),
        };
        return (listener) => {
            const all = { ...options, noDelay: true, onread: reading(listener) };
            return opened((0,external_node_tls_.connect)(all), 'secureConnect', listener);
        };
    };
}
function reading(listener) {
    return {
        buffer: readBuffer,
        callback: (bytes) => {
            listener.onRead(readBuffer, bytes);
            return true;
        },
    };
}
function opened(socket, event, listener) {
    return socket.once(event, () => listener.onOpen());
}

;// CONCATENATED MODULE: ./.build/src/load/generator/connections.js
/**
 * The generator's connections. With one request at a time on each, a free list is all the pooling there is to do: which request waits, for how long and what
 * its wait counts as is decided by the generator.
 */


/** All connections of a run. Disposing ends them. */
function openConnections(settings) {
    const groups = new Map();
    const open = new Set();
    const connect = connectTo(settings);
    return {
        group(origin, host) {
            const key = `${origin} ${host}`;
            const known = groups.get(key);
            if (known !== undefined)
                return known;
            const group = createGroup(() => {
                const http = new HttpConnection(connect(origin, host), (closed) => open.delete(closed));
                open.add(http);
                return http;
            });
            groups.set(key, group);
            return group;
        },
        [Symbol.dispose]() {
            for (const http of open)
                http.destroy();
        },
    };
}
function createGroup(open) {
    const free = [];
    const group = {
        take(nowMs) {
            for (let connection = free.pop(); connection !== undefined; connection = free.pop()) {
                if (connection.http.isUsable(nowMs - connection.idleSinceMs))
                    return connection;
                connection.http.destroy();
            }
            return { http: open(), group, idleSinceMs: nowMs };
        },
        giveBack(connection, nowMs) {
            connection.idleSinceMs = nowMs;
            if (connection.http.isUsable(0))
                free.push(connection);
        },
    };
    return group;
}

;// CONCATENATED MODULE: ./.build/src/load/recording/error-class.js
/** What went wrong with a request, by class. Decided by error codes, not by types: errors come from our own client, node:net, node:tls and node:dns. */

const BY_CODE = {
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    EAI_NONAME: 'dns',
    [FORBIDDEN_ADDRESS]: 'dns',
    ECONNREFUSED: 'connect-refused',
    ETIMEDOUT: 'connect-timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    HTTP_CLOSED: 'reset',
    HTTP_PARSE: 'parse',
    EPROTO: 'tls',
    HOSTNAME_MISMATCH: 'tls',
    INVALID_CA: 'tls',
    INVALID_PURPOSE: 'tls',
    // The generator's own machine has no socket or no port to send from; the service has nothing to do with it.
    EMFILE: 'not-sent',
    ENFILE: 'not-sent',
    ENOBUFS: 'not-sent',
    EADDRNOTAVAIL: 'not-sent',
};
/** OpenSSL's verification results and Node's own TLS codes come in families. */
const TLS_FAMILIES = /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|PATH_LENGTH_|ERROR_IN_)/;
const LONGEST_MESSAGE = 200;
/** The class and message of a connection or protocol error. */
function failureOf(error) {
    const code = codeOf(error);
    const text = messageOf(error);
    return {
        class: code === undefined ? 'other' : classOf(code),
        message: shorten(code === undefined || text.includes(code) ? text : `${code}: ${text}`),
    };
}
/** Attempts on several addresses come as one error without a message of its own. */
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '' && error.errors.length > 0)
        return messageOf(error.errors[0]);
    return error instanceof Error && error.message !== '' ? error.message : String(error);
}
/** The class of a status that was not expected. A 1xx or 2xx that was not wanted broke an expectation; it is no failure of the protocol. */
function statusClass(status) {
    if (status >= 500)
        return 'http-5xx';
    if (status >= 400)
        return 'http-4xx';
    return status >= 300 ? 'http-3xx' : 'assertion';
}
/** One line, not longer than a table cell bears. */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 1)}…`;
}
function classOf(code) {
    const known = BY_CODE[code];
    if (known !== undefined)
        return known;
    return TLS_FAMILIES.test(code) ? 'tls' : 'other';
}
/** The error's code, or that of what caused it. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'cause' in error ? codeOf(error.cause) : undefined;
}

;// CONCATENATED MODULE: ./.build/src/load/generator/kept-body.js
/** The body of an answer that something is expected of, as far as it is kept. */
/** More of a body than this is counted and not kept: what is expected must be found in its beginning. */
const KEPT_BODY_BYTES = 1024 * 1024;
class KeptBody {
    #pieces = [];
    #bytes = 0;
    #isWhole = true;
    /** Copies, since the buffer is used again. */
    add(buffer, start, end) {
        const length = Math.min(end - start, KEPT_BODY_BYTES - this.#bytes);
        if (length < end - start)
            this.#isWhole = false;
        if (length === 0)
            return;
        this.#pieces.push(Buffer.from(buffer.subarray(start, start + length)));
        this.#bytes += length;
    }
    /** Nothing was cut off. */
    get isWhole() {
        return this.#isWhole;
    }
    text() {
        return Buffer.concat(this.#pieces).toString('utf8');
    }
    /** Makes room for the next answer. */
    clear() {
        if (this.#bytes === 0)
            return;
        this.#pieces = [];
        this.#bytes = 0;
        this.#isWhole = true;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/generator/expectation.js
/** Holds a response against what was expected of it. */


/** What the status line and headers already tell; null when they are as expected. */
function checkHead(expect, status, headers) {
    if (!expect.status.some(({ from, to }) => status >= from && status <= to))
        return { class: statusClass(status), message: `HTTP ${status}` };
    const { header } = expect;
    if (header === undefined)
        return null;
    const values = headers.values(header.name);
    if (values.includes(header.value))
        return null;
    const seen = values.length === 0 ? 'it was missing' : `it was ${JSON.stringify(values.join(', '))}`;
    return { class: 'assertion', message: shorten(`header ${header.name} was to be ${JSON.stringify(header.value)} and ${seen}`) };
}
/** What the body tells; null when it is as expected. */
function checkBody(expect, kept) {
    if (expect.bodyEquals === undefined && expect.bodyContains === undefined)
        return null;
    const body = kept.text();
    const beyond = kept.isWhole ? '' : `, and more than the ${KEPT_BODY_BYTES} bytes that are looked at`;
    if (expect.bodyEquals !== undefined && (body !== expect.bodyEquals || !kept.isWhole)) {
        return { class: 'assertion', message: shorten(`body was to be ${quote(expect.bodyEquals)} and was ${quote(body)}${beyond}`) };
    }
    if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
        return { class: 'assertion', message: shorten(`body was to contain ${quote(expect.bodyContains)} and was ${quote(body)}${beyond}`) };
    }
    return null;
}
/** Whether the response came soon enough. */
function checkLatency(expect, latencyMs) {
    if (expect.maxLatencyMs === undefined || latencyMs <= expect.maxLatencyMs)
        return null;
    return { class: 'assertion', message: `answered after ${latencyMs.toFixed(1)} ms, later than ${expect.maxLatencyMs} ms` };
}
function quote(text) {
    return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 60)}…`);
}

;// CONCATENATED MODULE: ./.build/src/load/http/request.js
/** An HTTP/1.1 request as bytes (RFC 9112 section 3). What may stand in its parts is checked with the plan, before anything is sent. */
/** A request with one of these methods says how long its content is even when it has none (RFC 9110 section 8.6). */
const METHODS_WITH_CONTENT = ['POST', 'PUT', 'PATCH'];
/** Encodes a request: fields in Latin-1, a text as body in UTF-8. */
function encodeRequest(parts) {
    const { body } = parts;
    if (body === undefined) {
        const length = METHODS_WITH_CONTENT.includes(parts.method) ? 'content-length: 0\r\n' : '';
        return { ...parts, bytes: Buffer.from(headText(parts, length), 'latin1') };
    }
    const content = typeof body === 'string' ? Buffer.from(body) : body;
    const head = Buffer.from(headText(parts, `content-length: ${content.length}\r\n`), 'latin1');
    return { ...parts, bytes: Buffer.concat([head, content]) };
}
function headText({ method, path, host, headers, keepAlive }, framing) {
    let text = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
    for (const [name, value] of headers)
        text += `${name}: ${value}\r\n`;
    return `${text}${framing}${keepAlive ? '' : 'connection: close\r\n'}\r\n`;
}

;// CONCATENATED MODULE: ./.build/src/load/generator/redirect.js
/** Where a redirect leads. Followed only within the plan's own hosts: a response must not be able to send the load anywhere else. */


/** Meant for the host that they were given for, and no other (Fetch standard, section 4.4). */
const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization'];
/** Whether a status says that the answer is somewhere else; a 304 does not, nor does a 300. */
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
/** The request that follows a redirect, or why it is not followed. */
function redirectedRequest(from, targets) {
    const { target, request, status, location } = from;
    const url = URL.parse(location, `${schemeOf(target.origin)}//${target.host}${request.path}`);
    if (url === null)
        return { class: 'http-3xx', message: shorten(`HTTP ${status} redirects to ${JSON.stringify(location)}, which is not a URL`) };
    const known = [target, ...targets].filter(({ origin }) => schemeOf(origin) === url.protocol);
    // The application may take itself to be on the port on which the ingress is reached, which the Host field does not say.
    const next = known.find(({ host }) => hostOf(url.protocol, host)?.host === url.host) ??
        known.find(({ host, origin }) => hostOf(url.protocol, host)?.hostname === url.hostname && portOf(new URL(origin)) === portOf(url));
    if (next === undefined)
        return { class: 'http-3xx', message: shorten(`HTTP ${status} redirects to ${url.origin}, which is no target of the plan`) };
    const headers = next.host === target.host ? request.headers : request.headers.filter(([name]) => !CREDENTIALS.includes(name.toLowerCase()));
    const moved = { ...request, host: next.host, path: `${url.pathname}${url.search}`, headers };
    return { target: next, request: encodeRequest(follow(moved, status)) };
}
/** A 303, and a 301 or 302 to a POST, are followed with a GET (RFC 9110 section 15.4, and what browsers do). */
function follow(request, status) {
    const becomesGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
    if (!becomesGet)
        return request;
    return { ...request, method: 'GET', body: undefined, headers: request.headers.filter(([name]) => !name.toLowerCase().startsWith('content-')) };
}
function schemeOf(origin) {
    return origin.slice(0, origin.indexOf(':') + 1);
}
function portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}
/** A Host field as a URL has it: without the scheme's own port. */
function hostOf(scheme, host) {
    return URL.parse(`${scheme}//${host}`);
}

;// CONCATENATED MODULE: ./.build/src/load/generator/ask.js
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
/** A single request, sent as the load sends its own: same addresses, TLS, expectations and redirects. For checks before a load. */






/** Sends a request of a target on a connection of its own and follows its redirects as far as the plan does. @throws the signal's reason, and nothing else. */
async function ask(plan, asked, options) {
    let { target, request } = asked;
    for (let redirects = 0;; redirects += 1) {
        const exchanged = await exchange(plan, { expect: asked.target.expect, target, request }, options);
        const { status, location } = exchanged;
        if (plan.followRedirects === 0 || status === undefined || location === undefined || !isRedirect(status))
            return exchanged;
        if (redirects >= plan.followRedirects)
            return { ...exchanged, failure: `HTTP ${status} after ${redirects} redirects, which is as many as are followed` };
        const next = redirectedRequest({ target, request, status, location }, asked.targets);
        if ('class' in next)
            return { ...exchanged, failure: next.message };
        target = next.target;
        request = next.request;
    }
}
async function exchange(plan, { expect, target, request }, { timeoutMs, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const groups = __addDisposableResource(env_1, openConnections(plan), false);
        const ended = Promise.withResolvers();
        const body = new KeptBody();
        let status;
        let location;
        let failure;
        const handler = {
            onStart: () => undefined,
            onHead: (head) => {
                status = head.status;
                location = head.values('location')[0];
                failure = checkHead(expect, head.status, head)?.message;
            },
            onBody: (buffer, start, end) => body.add(buffer, start, end),
            onEnd: () => ended.resolve(undefined),
            onError: (error) => ended.resolve((0,errors/* describeError */.Uc)(error)),
        };
        const over = new AbortController();
        const deadline = (0,external_node_timers_promises_.setTimeout)(timeoutMs, `no complete answer within ${timeoutMs / 1000} s`, { signal: AbortSignal.any([signal, over.signal]) });
        groups.group(target.origin, target.host).take(performance.now()).http.send(request, handler);
        const broken = await Promise.race([ended.promise, deadline])
            .catch(() => signal.throwIfAborted())
            .finally(() => {
            deadline.catch(() => undefined);
            over.abort();
        });
        return { status, location, body: body.text(), failure: broken ?? failure ?? checkBody(expect, body)?.message };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/src/load/plan/random.js
/** Reproducible randomness: named streams from one seed, so that a draw for one purpose never shifts the draws for another. */

/** The stream of that name. Generator: sfc32 (Chris Doty-Humphrey, PractRand), its state from SHA-256 of seed and name. */
function randomStream(seed, name) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${name}\0${seed}`).digest();
    let a = digest.readInt32LE(0);
    let b = digest.readInt32LE(4);
    let c = digest.readInt32LE(8);
    let counter = 1;
    const bits = () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + result;
        c |= 0;
        return result >>> 0;
    };
    // The reference implementation discards the first draws, until the state is well mixed.
    for (let round = 0; round < 15; round += 1)
        bits();
    return { bits, next: () => (bits() + 0.5) / 4294967296 };
}

;// CONCATENATED MODULE: ./.build/src/load/plan/template.js
/** Braces alone may be part of a text; these words behind them are not. */
const TEMPLATE_BEGIN = /\{\{\s*(uuid|counter|randomInt|row\.)/;
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** Compiles a text. Call `templateProblems` first: an unknown template here is an error. */
function compileTemplate(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        if (match.index > end)
            parts.push(text.slice(end, match.index));
        parts.push(compilePlaceholder(match[1] ?? ''));
        end = match.index + match[0].length;
    }
    if (parts.length === 0)
        return text;
    if (end < text.length)
        parts.push(text.slice(end));
    return (scope) => {
        let written = '';
        for (const part of parts)
            written += typeof part === 'string' ? part : part(scope);
        return written;
    };
}
/** What is wrong with the templates of a text, one phrase each. `rows` are the target's rows. */
function templateProblems(text, rows) {
    const known = TEMPLATE_BEGIN.exec(text.replace(PLACEHOLDER, ''))?.[0];
    const open = known === undefined ? [] : [`${known} is not closed; a template ends with }}`];
    return [
        ...open,
        ...[...text.matchAll(PLACEHOLDER)].flatMap((match) => {
            const problem = placeholderProblem(match[1] ?? '', rows);
            return problem === undefined ? [] : [problem];
        }),
    ];
}
function placeholderProblem(inside, rows) {
    if (inside === 'uuid' || inside === 'counter')
        return undefined;
    const range = randomRange(inside);
    if (range !== undefined) {
        if (range.from > range.to)
            return `{{${inside}}} has no numbers in it: the first must not be above the second`;
        return range.to - range.from < 2 ** 32 ? undefined : `{{${inside}}} spans more than 4294967296 numbers`;
    }
    const column = rowColumn(inside);
    if (column === undefined)
        return `{{${inside}}} is not known; there are {{uuid}}, {{counter}}, {{randomInt a b}} and {{row.column}}`;
    if (rows.length === 0)
        return `{{${inside}}} needs rows, and the target has none`;
    const lacking = rows.findIndex((row) => !Object.hasOwn(row, column));
    return lacking === -1 ? undefined : `{{${inside}}}: row ${lacking + 1} has no column ${JSON.stringify(column)}`;
}
function compilePlaceholder(inside) {
    if (inside === 'uuid')
        return ({ random }) => uuid(random);
    if (inside === 'counter')
        return ({ counter }) => String(counter);
    const range = randomRange(inside);
    if (range !== undefined) {
        const { from, to } = range;
        return ({ random }) => String(from + Math.floor(random.next() * (to - from + 1)));
    }
    const column = rowColumn(inside);
    if (column === undefined)
        throw new TypeError(`unknown template {{${inside}}}`);
    return ({ row }) => row[column] ?? '';
}
function randomRange(inside) {
    const match = /^randomInt\s+(-?\d{1,15})\s+(-?\d{1,15})$/.exec(inside);
    return match === null ? undefined : { from: Number(match[1]), to: Number(match[2]) };
}
function rowColumn(inside) {
    return /^row\.(.+)$/.exec(inside)?.[1];
}
/** A version 4 UUID (RFC 9562) from the stream. */
function uuid(random) {
    const first = hex(random.bits());
    const second = hex(random.bits());
    const third = hex(random.bits());
    const fourth = hex(random.bits());
    const variant = ((Number.parseInt(third.slice(0, 1), 16) & 3) | 8).toString(16);
    return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
}
function hex(bits) {
    return bits.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./.build/src/load/generator/planned-request.js
/** Targets made ready to send: everything that can be decided before the first request is, so that a request without templates is
 * encoded once for all. */



/** Warm-up requests are numbered from here, so that a {{counter}} never comes twice in a run. */
const WARM_UP_COUNTER = 1_000_000_000;
/** And those of checks from here. */
const CHECK_COUNTER = 2_000_000_000;
/** Draws targets by weight and writes their requests. `purpose` separates warm-up from measurement: a longer warm-up changes nothing after it. */
function requestSequence(plan, targets, purpose) {
    const choose = weightedChoice(plan, randomStream(plan.seed, `${purpose}/targets`));
    const counters = targets.map(() => 0);
    const scope = {
        random: randomStream(plan.seed, `${purpose}/templates`),
        counter: purpose === 'warm-up' ? WARM_UP_COUNTER : 0,
        row: {},
    };
    return {
        next() {
            const target = targets[choose()];
            if (target === undefined)
                throw new RangeError('a load plan needs at least one target');
            scope.counter += 1;
            if (target.rows.length > 0) {
                const turn = counters[target.index] ?? 0;
                counters[target.index] = turn + 1;
                scope.row = target.rows[turn % target.rows.length] ?? {};
            }
            return { target, request: target.write(scope) };
        },
    };
}
/** A request of the target like those of the load, and none of them. */
function sampleRequest(plan, target) {
    const random = randomStream(plan.seed, 'checks/templates');
    return target.write({ random, counter: CHECK_COUNTER + target.index, row: target.rows[0] ?? {} });
}
/** Compiles the plan's targets. */
function compileTargets(plan) {
    return plan.targets.map((target, index) => ({
        index,
        name: target.name,
        origin: target.origin,
        host: target.host,
        expect: target.expect,
        keepsBody: target.expect.bodyContains !== undefined || target.expect.bodyEquals !== undefined,
        write: requestWriter(target, plan.keepAlive),
        rows: target.rows ?? [],
    }));
}
function requestWriter(target, keepAlive) {
    const path = compileTemplate(target.path);
    const headers = Object.entries(target.headers).map(([name, value]) => [name, compileTemplate(value)]);
    const body = target.body === undefined ? undefined : compileTemplate(target.body);
    const bytes = target.bodyBase64 === undefined ? undefined : Buffer.from(target.bodyBase64, 'base64');
    const write = (scope) => encodeRequest({
        path: render(path, scope),
        method: target.method,
        host: target.host,
        headers: headers.map(([name, value]) => [name, render(value, scope)]),
        body: body === undefined ? bytes : render(body, scope),
        keepAlive,
    });
    const isFixed = [path, body, ...headers.map(([, value]) => value)].every((template) => typeof template !== 'function');
    if (!isFixed)
        return write;
    const random = randomStream('', 'no template draws from it');
    const prebuilt = write({ random, counter: 0, row: {} });
    return () => prebuilt;
}
function render(template, scope) {
    return typeof template === 'string' ? template : template(scope);
}
function weightedChoice(plan, random) {
    const total = plan.targets.reduce((sum, { weight }) => sum + weight, 0);
    let sum = 0;
    const upTo = plan.targets.map(({ weight }) => {
        sum += weight;
        return sum / total;
    });
    const last = upTo.length - 1;
    return () => {
        // One draw per request even for a single target, so that adding a second one to a plan shifts nothing else.
        const draw = random.next();
        const index = upTo.findIndex((limit) => draw < limit);
        return index === -1 ? last : index;
    };
}

;// CONCATENATED MODULE: ./.build/src/clusters/check-targets.js
/** One request to every target, until each answers as it should: the proof that routing works, before load is put on it. */




const DEADLINE_MS = 60_000;
const check_targets_REQUEST_MS = 5_000;
const POLL_MS = 150;
/** An ingress takes up a new route within a second or two; whoever says 404 for longer than this has nothing under that path for a GET. */
const ROUTING_MS = 5_000;
/** Waits for each target to meet its expectation; the error says what was last seen of each that does not. */
async function checkTargets(io, loadPlan) {
    const startedAt = io.now();
    // An ingress that reloads keeps serving old connections by its old rules.
    const plan = { ...loadPlan, keepAlive: false };
    const targets = compileTargets(plan);
    const results = await Promise.all(targets.map((target) => checkTarget(io, plan, target, targets)));
    const failed = results.filter((result) => !result.ok);
    if (failed.length === 0)
        return results.map((result) => ({ name: result.name, seen: result.seen, seconds: result.seconds }));
    const summary = failed.map((result) => `${result.name}: ${result.seen}`).join('; ');
    throw new errors/* ActionError */.lZ('unhealthy', `after ${Math.round((io.now() - startedAt) / 1000)} s not every target answers as it should: ${summary}`, {
        hint: hintFor(failed.map(({ answer }) => answer)),
    });
}
function hintFor(answers) {
    const statuses = answers.map(({ status }) => status);
    return [
        ...(statuses.includes(undefined) ? ['Where nothing answers, nothing listens, or the address is another one.'] : []),
        ...(statuses.includes(404) ? ['A 404 means that no Ingress routes the host, or that the application does not know the path.'] : []),
        ...(statuses.some((status) => status === 502 || status === 503) ? ['A 502 or 503 means that the service has no ready pod.'] : []),
        "Otherwise compare the target's expect with the answer.",
    ].join(' ');
}
async function checkTarget(io, plan, target, targets) {
    const startedAt = io.now();
    const planned = sampleRequest(plan, target);
    const request = harmless(planned);
    for (;;) {
        const answer = await ask(plan, { target, request, targets }, { timeoutMs: check_targets_REQUEST_MS, signal: io.signal });
        const elapsed = io.now() - startedAt;
        const ok = request === planned ? answer.failure === undefined : isRouted(answer, elapsed);
        const seen = `${seenOf(answer)}${ok && request !== planned ? ' to a GET, so that the check changes nothing' : ''}`;
        if (ok || elapsed > DEADLINE_MS)
            return { name: `target ${target.name}`, ok, seen, seconds: elapsed / 1000, answer };
        io.log.live(`waiting for ${target.host}: ${seen}`);
        await io.sleep(POLL_MS);
    }
}
/** The request itself when it reads only; else a GET of the same path, whose answer says no more than that somebody is there. */
function harmless(request) {
    if ((request.method === 'GET' || request.method === 'HEAD') && request.body === undefined)
        return request;
    const headers = request.headers.filter(([name]) => !name.toLowerCase().startsWith('content-'));
    return encodeRequest({ ...request, method: 'GET', headers, body: undefined });
}
function isRouted({ status }, elapsedMs) {
    return status !== undefined && status < 500 && (status !== 404 || elapsedMs > ROUTING_MS);
}
function seenOf({ status, body, failure }) {
    return status === undefined ? (failure ?? 'no answer') : `HTTP ${status}, ${describeBody(body)}`;
}
function describeBody(body) {
    const line = body.trim().split('\n')[0] ?? '';
    return line === '' ? 'empty body' : JSON.stringify(line.slice(0, 60));
}

;// CONCATENATED MODULE: ./.build/src/core/selector.js
/** Label selectors of Kubernetes: which labels belong to a workload. */

/** Whether labels meet a selector (`matchLabels` and `matchExpressions`). One that asks for nothing selects nothing here: workloads always ask. */
function selects(selector, labels) {
    const wanted = Object.entries(textsAt(selector, 'matchLabels'));
    const expressions = listAt(selector, 'matchExpressions');
    if (wanted.length === 0 && expressions.length === 0)
        return false;
    return wanted.every(([key, value]) => labels[key] === value) && expressions.every((expression) => meets(expression, labels));
}
function meets(expression, labels) {
    const value = labels[textAt(expression, 'key') ?? ''];
    const values = listAt(expression, 'values');
    switch (textAt(expression, 'operator')) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./.build/src/core/units.js
/** Figures as text: one fixed locale, three significant digits, and never a rounding that changes what a figure says. */
const THOUSANDS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
/** A figure with three significant digits; whole part never shortened: 0.0123, 1.23, 12.3, 1,234. Below 0.001 five decimals. */
function formatNumber(value) {
    const size = Math.abs(value);
    if (size >= 99.95)
        return THOUSANDS.format(value);
    if (size >= 9.995)
        return value.toFixed(1);
    if (size >= 0.9995)
        return value.toFixed(2);
    if (size === 0)
        return '0';
    if (size >= 0.001)
        return Number(value.toPrecision(3)).toFixed(size >= 0.09995 ? 3 : size >= 0.009995 ? 4 : 5);
    return size < 0.000005 ? (value < 0 ? '>-0.00001' : '<0.00001') : value.toFixed(5);
}
/** A whole number: 12,345. */
function formatCount(value) {
    return THOUSANDS.format(value);
}
/** A count and its noun: `1 request`, `2 requests`. */
function formatCounted(value, noun) {
    return `${formatCount(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Milliseconds with their unit: `12.3 ms`. */
function formatMs(ms) {
    return `${formatNumber(ms)} ms`;
}
/** A length of time for a reader: `350 ms`, `14.2 s`, `2 min 05 s`, `1 h 02 min`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}
/**
 * A share (0..1) in percent. Rounded towards the middle, so that 100% means all and 0% means none:
 * one failure among 100,000 is 99.999%, not 100%.
 */
function formatPercent(share) {
    if (share <= 0)
        return '0%';
    if (share >= 1)
        return '100%';
    const percent = share * 100;
    for (const digits of [1, 2, 3, 4, 5]) {
        const text = percent.toFixed(digits);
        if (Number(text) > 0 && Number(text) < 100)
            return `${trimZeros(text)}%`;
    }
    return share < 0.5 ? '<0.00001%' : '>99.99999%';
}
function trimZeros(text) {
    return text.replace(/\.?0+$/, '');
}
/** Megabytes (10^6 bytes) without the unit, for a column that names it. */
function formatMegabytes(bytes) {
    return formatNumber(bytes / 1e6);
}
/** Bytes with a decimal unit: `512 B`, `1.50 kB`, `16.8 GB`. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
    return power === 0 ? `${formatCount(bytes)} B` : `${formatNumber(bytes / 1000 ** power)} ${units[power] ?? ''}`;
}
/** A rate with its unit: `19.8/s`. */
function formatRate(perSecond) {
    return `${formatNumber(perSecond)}/s`;
}
/** A moment as UTC to the second: `2026-05-04 12:30:05 UTC`. */
function formatMoment(epochMs) {
    return `${new Date(epochMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./.build/src/core/cluster-health.js
/** Is a cluster ready? Pure reading of API lists; the order of the checks is the order in which a cluster comes up. */



/** What must be there in any kubeadm cluster before an application can be trusted to it. */
const SYSTEM = [
    { kind: 'Deployment', namespace: 'kube-system', name: 'coredns' },
    { kind: 'DaemonSet', namespace: 'kube-system', name: 'kindnet' },
    { kind: 'DaemonSet', namespace: 'kube-system', name: 'kube-proxy' },
];
/** All checks, ready or not. System workloads that a cluster doesn't have (another CNI) are left out. */
function assessCluster(state, awaited) {
    const system = SYSTEM.filter((workload) => findWorkload(state, workload) !== undefined);
    return [
        assessNodes(state.nodes),
        ...system.map((workload) => assessSystem(state, workload)),
        ...awaited.map((workload) => assessWorkload(state, workload)),
    ];
}
function assessNodes(nodes) {
    const ready = nodes.filter((node) => condition(node, 'Ready') === 'True').length;
    return { name: 'nodes', ready: nodes.length > 0 && ready === nodes.length, seen: `${ready} of ${nodes.length} nodes Ready` };
}
function condition(object, type) {
    return textAt(listAt(object, 'status', 'conditions').find((entry) => textAt(entry, 'type') === type), 'status');
}
function assessWorkload(state, workload) {
    const name = `${workload.namespace}/${workload.name}`;
    const found = findWorkload(state, workload);
    if (found === undefined)
        return { name, ready: false, seen: `${workload.kind} not found` };
    const { wanted, updated, available, old } = rollout(found, workload.kind);
    const observed = (numberAt(found, 'status', 'observedGeneration') ?? 0) >= (numberAt(found, 'metadata', 'generation') ?? 0);
    const seen = [
        `${available} of ${wanted} pods ready`,
        ...(updated < wanted ? [`${wanted - updated} of them not updated`] : []),
        ...(old > 0 ? [`${formatCounted(old, 'old pod')} still there`] : []),
    ].join(', ');
    return { name, ready: observed && available >= wanted && updated >= wanted && old === 0, seen };
}
/** What `kubectl rollout status` goes by; with OnDelete a pod gets the newest revision when somebody deletes it, which is nothing to wait for. */
function rollout(object, kind) {
    const seen = rolledOut(object, kind);
    return textAt(object, 'spec', 'updateStrategy', 'type') === 'OnDelete' ? { ...seen, updated: seen.wanted, old: 0 } : seen;
}
function rolledOut(object, kind) {
    const status = (field) => numberAt(object, 'status', field) ?? 0;
    if (kind === 'DaemonSet') {
        const [wanted, updated] = [status('desiredNumberScheduled'), status('updatedNumberScheduled')];
        const [available, scheduled] = [status('numberAvailable'), status('currentNumberScheduled')];
        return { wanted, updated, available, old: Math.max(0, scheduled - updated) };
    }
    const wanted = numberAt(object, 'spec', 'replicas') ?? 1;
    // The API server of an old cluster counts no available pods of a StatefulSet.
    const available = status(kind === 'StatefulSet' ? 'readyReplicas' : 'availableReplicas');
    // A partition keeps a StatefulSet's first pods on the old revision on purpose.
    const kept = Math.min(wanted, numberAt(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition') ?? 0);
    const updated = Math.min(wanted, status('updatedReplicas') + kept);
    return { wanted, updated, available, old: Math.max(0, status('replicas') - status('updatedReplicas') - kept) };
}
/** Cluster DNS answers as soon as its Deployment is available; its second replica may take its time. */
function assessSystem(state, workload) {
    const check = assessWorkload(state, workload);
    return condition(findWorkload(state, workload), 'Available') === 'True' ? { ...check, ready: true } : check;
}
function findWorkload(state, workload) {
    const lists = {
        Deployment: state.deployments,
        DaemonSet: state.daemonSets,
        StatefulSet: state.statefulSets,
    };
    return lists[workload.kind]?.find((object) => textAt(object, 'metadata', 'name') === workload.name && textAt(object, 'metadata', 'namespace') === workload.namespace);
}
/** Container states that waiting does not mend. A crash is only final when it keeps happening. */
const HOPELESS = ['ImagePullBackOff', 'ErrImageNeverPull', 'InvalidImageName', 'CreateContainerConfigError', 'CreateContainerError'];
const CRASHES_ALLOWED = 3;
/** The first such pod, or undefined. */
function hopelessPod(pods) {
    for (const pod of pods) {
        for (const status of [...listAt(pod, 'status', 'initContainerStatuses'), ...listAt(pod, 'status', 'containerStatuses')]) {
            const reason = textAt(status, 'state', 'waiting', 'reason') ?? '';
            const restarts = numberAt(status, 'restartCount') ?? 0;
            if (!HOPELESS.includes(reason) && !(reason === 'CrashLoopBackOff' && restarts >= CRASHES_ALLOWED))
                continue;
            const message = textAt(status, 'state', 'waiting', 'message') ?? textAt(status, 'lastState', 'terminated', 'reason') ?? 'no message';
            const container = textAt(status, 'name') ?? '?';
            const name = podName(pod);
            return { pod: name, container, sentence: `container ${container} of pod ${name} is in ${reason} (${restarts} restarts): ${message}` };
        }
    }
    return undefined;
}
/** `namespace/name`. */
function podName(pod) {
    return `${textAt(pod, 'metadata', 'namespace') ?? '?'}/${textAt(pod, 'metadata', 'name') ?? '?'}`;
}
/** Why pods wait, from their conditions: the text below a health error. */
function pendingReasons(pods) {
    return pods
        .filter((pod) => condition(pod, 'Ready') !== 'True' && textAt(pod, 'status', 'phase') !== 'Succeeded')
        .map((pod) => {
        const reasons = listAt(pod, 'status', 'conditions').flatMap((entry) => textAt(entry, 'status') === 'False' ? [textAt(entry, 'message') ?? textAt(entry, 'reason') ?? ''] : []);
        const waiting = listAt(pod, 'status', 'containerStatuses').flatMap((status) => textAt(status, 'state', 'waiting', 'reason') ?? []);
        return `${podName(pod)} (${textAt(pod, 'status', 'phase') ?? 'unknown'}): ${[...new Set([...waiting, ...reasons])].filter(Boolean).join('; ') || 'no reason given'}`;
    });
}
/** The pods of a workload, found by its selector. */
function podsOf(state, workload) {
    const selector = at(findWorkload(state, workload), 'spec', 'selector');
    return state.pods.filter((pod) => textAt(pod, 'metadata', 'namespace') === workload.namespace && !isLeaving(pod) && selects(selector, textsAt(pod, 'metadata', 'labels')));
}
/** Names of the pods that are being ended, and may still be for as long as their grace period lasts. */
function leavingPods({ pods }) {
    return pods.filter(isLeaving).map(podName);
}
function isLeaving(pod) {
    return at(pod, 'metadata', 'deletionTimestamp') !== undefined;
}
/** How many pods a workload wants; of a DaemonSet only the cluster knows it. Undefined when the workload is not there. */
function wantedPods(state, workload) {
    const found = findWorkload(state, workload);
    return found === undefined ? undefined : rollout(found, workload.kind).wanted;
}
/** Letters and digits of the endings that controllers give to their pods (`SafeEncodeString` in Kubernetes). */
const ENDING = '[bcdfghjklmnpqrstvwxz2456789]';
/** Whether a pod has a name as this workload's pods have: all there is to tell of one that is gone. */
function isNamedAfter({ kind, name }, pod) {
    const ending = { Deployment: `${ENDING}{1,10}-${ENDING}{5}`, StatefulSet: '\\d+', DaemonSet: `${ENDING}{5}` }[kind];
    return ending !== undefined && pod.startsWith(`${name}-`) && new RegExp(`^${ending}$`).test(pod.slice(name.length + 1));
}
/** Containers that were started again: each has a log of what went wrong before. */
function restartedContainers(pods) {
    return pods.flatMap((pod) => listAt(pod, 'status', 'containerStatuses').flatMap((status) => (numberAt(status, 'restartCount') ?? 0) > 0 ? [{ pod: podName(pod), container: textAt(status, 'name') ?? '?' }] : []));
}
/** Restarts of a pod's containers since it was made. */
function restartsOf(pod) {
    return listAt(pod, 'status', 'containerStatuses').reduce((sum, status) => sum + (numberAt(status, 'restartCount') ?? 0), 0);
}

;// CONCATENATED MODULE: ./.build/src/clusters/prometheus.js
/** Asking the cluster's Prometheus through the API server's service proxy: no port-forward, nothing published. */


const PROXY = '/api/v1/namespaces/monitoring/services/http:prometheus:9090/proxy';
/** Metrics of a whole pod. Network rows sit on the sandbox and carry its image; the others are the pod's cgroup and carry none. */
const METRICS = {
    cpuSeconds: 'container_cpu_usage_seconds_total{image=""}',
    memoryBytes: 'container_memory_working_set_bytes{image=""}',
    receivedBytes: 'container_network_receive_bytes_total{interface="eth0"}',
    sentBytes: 'container_network_transmit_bytes_total{interface="eth0"}',
};
/**
 * Time of the newest sample of each pod (`namespace/name`), in seconds since the epoch; CPU and network are read at different times, the older one counts.
 * Empty while Prometheus is starting.
 */
async function lastSampleTimes(kube) {
    const [cpu, network] = await Promise.all([newestTimes(kube, METRICS.cpuSeconds), newestTimes(kube, METRICS.receivedBytes)]);
    return new Map([...cpu].map(([pod, time]) => [pod, Math.min(time, network.get(pod) ?? time)]));
}
async function newestTimes(kube, metric) {
    const { status, body } = await kube.get(`${PROXY}/api/v1/query?${new URLSearchParams({ query: `timestamp(${metric})` })}`);
    // While its pod is not ready the API server answers 503.
    if (status !== 200)
        return new Map();
    return new Map(listAt(body, 'data', 'result').map((row) => [`${textAt(row, 'metric', 'namespace')}/${textAt(row, 'metric', 'pod')}`, Number(listAt(row, 'value')[1])]));
}
/** All raw samples of a metric around a window, by pod (`namespace/name`). A range selector in an instant query gives samples as they were scraped. */
async function rawSamples(kube, metric, window, padMs) {
    const seconds = Math.ceil((window.endedAt - window.startedAt + 2 * padMs) / 1000);
    const query = new URLSearchParams({ query: `${metric}[${seconds}s]`, time: String((window.endedAt + padMs) / 1000) });
    const { status, body } = await kube.get(`${PROXY}/api/v1/query?${query}`);
    if (status !== 200)
        throw new errors/* ActionError */.lZ('metrics-unavailable', `Prometheus answered ${status}: ${textAt(body, 'error') ?? String(body).slice(0, 200)}`);
    return new Map(listAt(body, 'data', 'result').map((row) => [`${textsAt(row, 'metric')['namespace']}/${textsAt(row, 'metric')['pod']}`, samplesOf(row)]));
}
function samplesOf(row) {
    const samples = listAt(row, 'values').map((pair) => ({ at: Number(listAt(pair)[0]) * 1000, value: Number(listAt(pair)[1]) }));
    return samples.filter((sample) => Number.isFinite(sample.value));
}

;// CONCATENATED MODULE: ./.build/src/clusters/kube-health.js
/** The health chain of a Kubernetes cluster: nodes, system, rollouts, an HTTP answer for every target, a Prometheus sample of every target pod. */




const ROLLOUT_DEADLINE_MS = 5 * 60_000;
const SAMPLE_DEADLINE_MS = 60_000;
/** Each look makes the API server write out every pod, on the machine that starts them. */
const kube_health_POLL_MS = 400;
/** Containers whose logs are shown at once. */
const MOST_LOGS = 3;
/** How old a list of pods may be while samples of them are awaited. */
const POD_LIST_MS = 1_000;
/** A question to Prometheus is small. */
const SAMPLE_POLL_MS = 150;
/** The lists that health is read from, in one go. */
async function readClusterState(kube) {
    const items = async (path) => {
        const { status, body } = await kube.get(path);
        if (status !== 200)
            throw new errors/* ActionError */.lZ('cluster-unreachable', `the API server answered ${status} to ${path}.`);
        return listAt(body, 'items');
    };
    const [nodes, deployments, daemonSets, statefulSets, pods] = await Promise.all([
        items('/api/v1/nodes'),
        items('/apis/apps/v1/deployments'),
        items('/apis/apps/v1/daemonsets'),
        items('/apis/apps/v1/statefulsets'),
        items('/api/v1/pods'),
    ]);
    return { nodes, deployments, daemonSets, statefulSets, pods };
}
/** Waits for nodes, system and rollouts. Ends early at a pod that will never be ready. */
async function awaitRollouts(io, kube, workloads) {
    const startedAt = io.now();
    const readyAfter = new Map();
    for (;;) {
        const state = await readClusterState(kube);
        const checks = assessCluster(state, workloads);
        for (const check of checks)
            if (check.ready && !readyAfter.has(check.name))
                readyAfter.set(check.name, (io.now() - startedAt) / 1000);
        const missing = checks.filter((check) => !check.ready);
        if (missing.length === 0)
            return { state, checks: checks.map((check) => ({ name: check.name, seen: check.seen, seconds: readyAfter.get(check.name) ?? 0 })) };
        await failEarly(kube, { state, workloads, missing, waitedMs: io.now() - startedAt });
        io.log.live(`waiting for ${missing.map((check) => `${check.name} (${check.seen})`).join(', ')}`);
        await io.sleep(kube_health_POLL_MS);
    }
}
/** Throws when waiting longer makes no sense, with what the pods and the crashing container say. */
async function failEarly(kube, { state, workloads, missing, waitedMs }) {
    const pods = workloads.flatMap((workload) => podsOf(state, workload));
    const hopeless = hopelessPod(pods);
    if (hopeless === undefined && waitedMs < ROLLOUT_DEADLINE_MS)
        return;
    const summary = missing.map((check) => `${check.name}: ${check.seen}`).join('; ');
    const message = hopeless?.sentence ?? `not ready after ${Math.round(waitedMs / 1000)} s: ${summary}`;
    throw new errors/* ActionError */.lZ('unhealthy', message, {
        details: [...pendingReasons(state.pods), ...(hopeless === undefined ? [] : await lastWords(kube, hopeless))].join('\n'),
        hint: "The error's details have the state of each pod. `keep-cluster: on-failure` leaves the cluster for a look with kubectl.",
    });
}
/** The end of the log of a container that does not stay up: what a reviewer needs, and what is gone with the cluster. */
async function lastWords(kube, { pod, container }) {
    const query = (previous) => new URLSearchParams({ container, tailLines: '20', ...(previous ? { previous: 'true' } : {}) });
    for (const previous of [true, false]) {
        const { status, body } = await kube.get(`/api/v1/namespaces/${pod.replace('/', '/pods/')}/log?${query(previous)}`);
        if (status === 200 && typeof body === 'string' && body.trim() !== '')
            return [
                '',
                `last lines of ${container} in ${pod}:`,
                ...body
                    .trimEnd()
                    .split('\n')
                    .map((line) => `  ${line}`),
            ];
    }
    return [];
}
/**
 * Waits until Prometheus has a sample of every pod of the workloads, so that the load's first second is already measured. `state` is what was seen last; a
 * rollout may still be taking pods away.
 */
async function awaitSamples(io, kube, state, workloads) {
    const startedAt = io.now();
    let seen = state;
    let seenAt = startedAt;
    for (;;) {
        if (io.now() - seenAt > POD_LIST_MS) {
            seen = await readClusterState(kube);
            seenAt = io.now();
        }
        const sampled = await lastSampleTimes(kube);
        const wanted = workloads.flatMap((workload) => podsOf(seen, workload)).map(podName);
        const missing = wanted.filter((pod) => !sampled.has(pod));
        if (missing.length === 0)
            return { name: 'prometheus', seen: `has samples of ${wanted.length} pods`, seconds: (io.now() - startedAt) / 1000 };
        if (io.now() - startedAt > SAMPLE_DEADLINE_MS) {
            throw new errors/* ActionError */.lZ('unhealthy', `Prometheus has no sample of ${missing.join(', ')} after ${SAMPLE_DEADLINE_MS / 1000} s.`, {
                hint: 'Its targets page tells why: kubectl -n monitoring port-forward svc/prometheus 9090. `monitor: false` goes without resource figures.',
            });
        }
        io.log.live(`waiting for Prometheus to see ${missing.join(', ')}`);
        await io.sleep(SAMPLE_POLL_MS);
    }
}
/** An error of what runs in the cluster, with what its pods and the containers that were started again say of it. */
async function withPodStates(kube, workloads, error) {
    const state = await readClusterState(kube);
    const restarted = restartedContainers(workloads.flatMap((workload) => podsOf(state, workload)));
    const words = await Promise.all(restarted.slice(0, MOST_LOGS).map((container) => lastWords(kube, container)));
    const details = [...pendingReasons(state.pods), ...words.flat()].join('\n').trim();
    if (details === '')
        return error;
    return new errors/* ActionError */.lZ(error.code, error.message, { cause: error, details, ...(error.hint === undefined ? {} : { hint: error.hint }) });
}
/** Names are unique for each kind and namespace only. */
function workloadKey({ namespace, kind, name }) {
    return `${namespace}/${kind}/${name}`;
}
/** Restarts of each workload's containers so far, by its key: what the load's own restarts are counted from. */
function restartsByWorkload(state, workloads) {
    return Object.fromEntries(workloads.map((workload) => [workloadKey(workload), podsOf(state, workload).reduce((sum, pod) => sum + restartsOf(pod), 0)]));
}

;// CONCATENATED MODULE: ./.build/src/clusters/kube-usage.js
/** Resource figures of a Kubernetes cluster over a load window. */







/** A cluster made by us samples every 1 to 2 s; one with the kubelet's default of 10 to 20 s is waited for longer. */
const AFTER_DEADLINE_MS = 35_000;
const kube_usage_POLL_MS = 150;
const PAD_MS = 40_000;
/** Reads and computes the usage of every workload. Waits until each of its pods has a sample from after the load. */
async function kubeUsage(io, kube, options) {
    const { window, workloads } = options;
    const state = await readClusterState(kube);
    await awaitSamplesAfter(io, kube, window.endedAt, workloads.flatMap((workload) => podsOf(state, workload)).map(podName));
    const [cpu, memory, received, sent] = await Promise.all(Object.values(METRICS).map((metric) => rawSamples(kube, metric, window, PAD_MS)));
    const series = { cpu, memory, received, sent };
    // A pod that stays may be another workload's, and only called as if it were this one's; one that was leaving before the load is no loss of it.
    const leaving = leavingPods(state);
    const accountedFor = new Set([...state.pods.map(podName).filter((pod) => !leaving.includes(pod)), ...(options.health?.leaving ?? [])]);
    return {
        source: 'prometheus',
        window: { startedAt: window.startedAt, endedAt: window.endedAt },
        workloads: workloads.map((workload) => workloadUsage(workload, {
            state,
            series,
            window,
            requests: options.requests,
            restartsBefore: options.health?.restarts[workloadKey(workload)],
            accountedFor,
        })),
    };
}
async function awaitSamplesAfter(io, kube, endedAt, pods) {
    const deadline = io.now() + AFTER_DEADLINE_MS;
    while (io.now() < deadline) {
        const newest = await lastSampleTimes(kube);
        if (pods.every((pod) => (newest.get(pod) ?? 0) * 1000 >= endedAt))
            return;
        io.log.live('waiting for the samples after the load');
        await io.sleep(kube_usage_POLL_MS);
    }
    // Not an error: figures of pods without such a sample say so themselves.
}
function workloadUsage(workload, sources) {
    const { series, window, state } = sources;
    const pods = podsOf(state, workload);
    const names = pods.map(podName);
    const gone = gonePods(workload, sources);
    const of = (from, pods = names) => pods.map((name) => from?.get(name) ?? []);
    const cpu = sumCounters(of(series.cpu));
    const hostNetwork = pods.some((pod) => Reflect.get(Object(Reflect.get(Object(pod), 'spec')), 'hostNetwork') === true);
    const network = (from) => hostNetwork ? notMeasured('its pods use the network of their node') : perSecond(counterGrowth(sumCounters(of(from)), window), window);
    const usage = {
        workload: workload.name,
        group: workload.group,
        cpuCores: rateFigure(cpu, window),
        cpuSecondsPer1000: per1000(counterGrowth(cpu, window), sources.requests),
        memoryBytes: gaugeFigure(sumSeries(of(series.memory)), window),
        receivedPerSecond: network(series.received),
        sentPerSecond: network(series.sent),
        replicas: {
            desired: workload.kind === 'DaemonSet' ? (wantedPods(state, workload) ?? workload.desiredReplicas) : workload.desiredReplicas,
            running: runningReplicas(of(series.cpu, [...names, ...gone]), window),
        },
        restarts: restartsSince(sources.restartsBefore, pods),
    };
    return gone.length === 0
        ? usage
        : { ...usage, ...withoutFigures(`${formatCounted(gone.length, 'pod')} of it went during the load, and what they used is not known`) };
}
/** Pods that have samples of the load and are not there any more: scaled down, evicted, or replaced. */
function gonePods(workload, { series, window, accountedFor }) {
    const prefix = `${workload.namespace}/`;
    return [...(series.cpu ?? [])].flatMap(([pod, samples]) => {
        const isGone = pod.startsWith(prefix) && !accountedFor.has(pod) && isNamedAfter(workload, pod.slice(prefix.length));
        return isGone && samples.some(({ at }) => at > window.startedAt && at <= window.endedAt) ? [pod] : [];
    });
}
function withoutFigures(reason) {
    const missing = notMeasured(reason);
    const figure = { avg: missing, min: missing, max: missing, samples: 0 };
    return { cpuCores: figure, cpuSecondsPer1000: missing, memoryBytes: figure, receivedPerSecond: missing, sentPerSecond: missing };
}
function restartsSince(before, pods) {
    if (before === undefined)
        return notMeasured('there was no health check to count from');
    if (pods.length === 0)
        return notMeasured('it has no pods');
    return measured(Math.max(0, pods.reduce((sum, pod) => sum + restartsOf(pod), 0) - before));
}
function perSecond(growth, window) {
    return mapMeasured(growth, (value) => (value * 1000) / (window.endedAt - window.startedAt));
}
/** CPU seconds per 1000 requests of the whole run. */
function per1000(growth, requests) {
    if (growth.kind !== 'measured')
        return growth;
    return requests > 0 ? measured((growth.value * 1000) / requests) : notMeasured('no request was sent');
}

;// CONCATENATED MODULE: ./.build/src/load/plan/certificate.js
/** Whether a CA can be trusted with anything at all: OpenSSL passes over what it can't read in silence, and every request would fail for it. */

/** What is wrong with a text that should hold certificates in PEM form; undefined when nothing is. */
function certificateProblem(pem) {
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        return 'no certificate was found in it';
    try {
        new external_node_crypto_.X509Certificate(pem);
        return undefined;
    }
    catch (error) {
        return `its certificate can't be read: ${error instanceof Error ? error.message : error}`;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/plan/check-target.js
/** Checks one target: where it leads, whether what it says can be sent over HTTP, and whether its expectations can be met. Pure. */



/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What may follow the slash of a path: nothing that would end the request line. */
const PATH_TEXT = /^[\x21-\x7e\x80-\xff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
/** These say how the message is framed or where it goes, which is the generator's business. */
const OWN_HEADERS = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'upgrade', 'expect', 'te', 'trailer'];
/** What is wrong with the target, one phrase each. */
function targetProblems(target, allowedHosts) {
    return [
        ...originProblems(target.origin, allowedHosts),
        ...hostProblems(target.host),
        ...(TOKEN.test(target.method) ? [] : [`method ${JSON.stringify(target.method)} is no HTTP method`]),
        ...(Number.isFinite(target.weight) && target.weight > 0 ? [] : [`weight ${target.weight} is not above 0`]),
        ...pathProblems(target),
        ...headerProblems(target),
        ...textProblems('body', target.body ?? '', target),
        ...expectationProblems(target.expect),
    ];
}
function hostProblems(host) {
    const [, , port] = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?$/.exec(host) ?? [];
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
        return [`port ${port} of ${host} is not between 1 and 65535`];
    return /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?$/.test(host) ? [] : [`host ${JSON.stringify(host)} is no host name`];
}
function originProblems(origin, allowedHosts) {
    const url = URL.parse(origin);
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
        return [`origin ${JSON.stringify(origin)} is not like http://127.0.0.1:80`];
    if (url.username !== '' || url.password !== '')
        return ['origin holds a user name or password; send an authorization header instead'];
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return [`origin ${JSON.stringify(origin)} holds more than scheme, address and port`];
    if (url.port === '0')
        return [`port 0 of ${url.hostname} is not between 1 and 65535`];
    const problem = hostProblem(url.hostname, allowedHosts);
    return problem === undefined ? [] : [`${url.hostname} ${problem}`];
}
function pathProblems(target) {
    const { path } = target;
    const fixed = path.replace(/\{\{[^{}]*\}\}/g, '');
    return [
        ...(path.startsWith('/') ? [] : [`path ${JSON.stringify(path)} does not start with a slash`]),
        ...(PATH_TEXT.test(fixed) ? [] : [`path ${JSON.stringify(path)} holds a space or another character that must be percent-encoded`]),
        ...textProblems('path', path, target),
        ...rowProblems('path', path, target, (value) => !PATH_TEXT.test(value)),
    ];
}
function headerProblems(target) {
    return Object.entries(target.headers).flatMap(([name, value]) => [
        ...(TOKEN.test(name) ? [] : [`header name ${JSON.stringify(name)} is not allowed in HTTP`]),
        ...(OWN_HEADERS.includes(name.toLowerCase())
            ? [`header ${name} is set by the generator; leave it out${name.toLowerCase() === 'host' ? ' and set host' : ''}`]
            : []),
        ...(isHeaderText(value) ? [] : [`header ${name} holds a line break or another character that is not allowed in HTTP`]),
        ...textProblems(`header ${name}`, value, target),
        ...rowProblems(`header ${name}`, value, target, (text) => !isHeaderText(text)),
    ]);
}
/** Field values are Latin-1 without control characters. */
function isHeaderText(value) {
    return !CONTROL.test(value) && [...value].every((character) => character.charCodeAt(0) <= 0xff);
}
function textProblems(where, text, { rows }) {
    return templateProblems(text, rows ?? []).map((problem) => `${where}: ${problem}`);
}
/** Row values are put into a path or header as they are. */
function rowProblems(where, text, { rows }, isWrong) {
    const columns = [...text.matchAll(/\{\{\s*row\.([^{}]+?)\s*\}\}/g)].map((match) => match[1] ?? '');
    return columns.flatMap((column) => {
        const index = (rows ?? []).findIndex((row) => isWrong(row[column] ?? ''));
        return index === -1 ? [] : [`${where}: ${column} of row ${index + 1} holds a character that is not allowed there`];
    });
}
function expectationProblems({ status, header, maxLatencyMs, bodyEquals, bodyContains }) {
    return [
        ...(status.length > 0 ? [] : ['no status is allowed, so no response could be ok']),
        ...status.flatMap(({ from, to }) => Number.isInteger(from) && Number.isInteger(to) && from >= 100 && from <= to && to <= 599
            ? []
            : [`status ${from}-${to} is no range of HTTP status codes`]),
        ...(header === undefined || (TOKEN.test(header.name) && header.name === header.name.toLowerCase())
            ? []
            : [`expected header ${JSON.stringify(header.name)} is no header name in lower case`]),
        ...[bodyEquals, bodyContains].flatMap((text) => Buffer.byteLength(text ?? '') <= KEPT_BODY_BYTES
            ? []
            : [`an expected body is longer than the ${KEPT_BODY_BYTES} bytes of an answer that are looked at`]),
        ...(maxLatencyMs === undefined || (Number.isFinite(maxLatencyMs) && maxLatencyMs > 0)
            ? []
            : [`expected latency ${maxLatencyMs} ms is not above 0`]),
    ];
}

;// CONCATENATED MODULE: ./.build/src/load/plan/schedule.js
/**
 * When requests are due. The open model's schedule is fixed before the run and never looks at the clock, so a slow service can't slow the load
 * down. It is drawn lazily: ten million arrivals take no more memory than ten.
 */
/**
 * The arrivals of a plan's open model. A Poisson process of changing rate is one of rate 1 in the time scale of the cumulative rate
 * (inversion; Cinlar, Introduction to Stochastic Processes, 1975), so drawing unit-rate arrivals and mapping them back is exact. Constant
 * arrivals are the whole numbers in that scale: the first is due at once.
 */
function openArrivals(settings, random) {
    const { segments } = rateSegments(settings);
    const limit = settings.requests ?? Number.POSITIVE_INFINITY;
    const poisson = settings.arrival === 'poisson';
    let drawn = 0;
    let position = 0;
    let index = 0;
    return {
        next() {
            if (drawn >= limit)
                return Number.POSITIVE_INFINITY;
            position = poisson ? position - Math.log(random.next()) : drawn;
            drawn += 1;
            let segment = segments[index];
            while (segment !== undefined && position >= segment.countBefore + segment.count) {
                index += 1;
                segment = segments[index];
            }
            return segment === undefined ? Number.POSITIVE_INFINITY : timeWithin(segment, position - segment.countBefore);
        },
    };
}
/** Length of the open model's schedule: known for durations and stages, expected for a number of requests. */
function expectedLengthMs(settings) {
    const { segments, lengthMs } = rateSegments(settings);
    const { requests } = settings;
    if (requests === undefined)
        return lengthMs;
    const segment = segments.find(({ countBefore, count }) => requests < countBefore + count);
    return segment === undefined ? lengthMs : timeWithin(segment, requests - segment.countBefore);
}
/** How many requests the open model's schedule holds, on average; Infinity when nothing bounds it. */
function expectedRequests(settings) {
    const last = rateSegments(settings).segments.at(-1);
    const offered = last === undefined ? 0 : last.countBefore + last.count;
    return Math.min(offered, settings.requests ?? Number.POSITIVE_INFINITY);
}
/** The highest rate that the open model reaches, per second. */
function peakRate(settings) {
    return Math.max(settings.ratePerSecond, ...settings.stages.map(({ ratePerSecond }) => ratePerSecond));
}
/** The rate over time, without stretches in which nothing is due. Stages start from the plan's own rate; a stage of no length is a jump. */
function rateSegments(settings) {
    const durationMs = settings.durationMs ?? Number.POSITIVE_INFINITY;
    const stages = settings.stages.length > 0 ? settings.stages : [{ ratePerSecond: settings.ratePerSecond, durationMs }];
    const segments = [];
    let startMs = 0;
    let countBefore = 0;
    let fromRate = settings.ratePerSecond / 1000;
    for (const stage of stages) {
        const toRate = stage.ratePerSecond / 1000;
        const length = Math.max(0, Math.min(stage.durationMs, durationMs - startMs));
        const reached = length === stage.durationMs ? toRate : fromRate + ((toRate - fromRate) * length) / stage.durationMs;
        const count = length === 0 ? 0 : ((fromRate + reached) / 2) * length;
        if (count > 0)
            segments.push({ startMs, durationMs: length, fromRate, toRate: reached, countBefore, count });
        startMs += length;
        countBefore += count;
        fromRate = toRate;
    }
    return { segments, lengthMs: startMs };
}
/** The moment at which `count` requests of the segment are due: the root of fromRate * t + slope * t² / 2 = count, in its stable form. */
function timeWithin(segment, count) {
    const slope = segment.fromRate === segment.toRate ? 0 : (segment.toRate - segment.fromRate) / segment.durationMs;
    const root = Math.sqrt(Math.max(0, segment.fromRate * segment.fromRate + 2 * slope * count));
    const elapsed = count === 0 ? 0 : (2 * count) / (segment.fromRate + root);
    return segment.startMs + Math.min(elapsed, segment.durationMs);
}

;// CONCATENATED MODULE: ./.build/src/load/plan/check-plan.js
/** Checks a load plan before anything is started or sent. All problems at once, each saying what was given and what is allowed. Pure. */




const MOST_CONNECTIONS = 10_000;
const LONGEST_TIMEOUT_MS = 600_000;
const MOST_REDIRECTS = 20;
/** Every problem of the plan; empty when it can be run. */
function checkPlan(plan) {
    const settings = [...amountProblems(plan), ...connectionProblems(plan), ...warmUpProblems(plan)];
    // What the whole of it would amount to says nothing while its parts make no sense.
    const limits = settings.length > 0 ? [] : limitProblems(plan);
    return [...settings, ...limits, ...planTargetProblems(plan)];
}
function amountProblems(plan) {
    const { requests, durationMs } = plan;
    return [
        ...(requests === undefined || isWhole(requests, 1, Number.MAX_SAFE_INTEGER) ? [] : [got('requests', requests, 'a whole number above 0')]),
        ...(durationMs === undefined || isAbove(durationMs, 0) ? [] : [got('duration', `${durationMs} ms`, 'a length of time above 0')]),
        ...(plan.model === 'open' ? openProblems(plan) : closedProblems(plan)),
    ];
}
function openProblems({ stages, ratePerSecond, requests, durationMs }) {
    const problems = stages.flatMap((stage, index) => [
        ...(isAtLeast(stage.ratePerSecond, 0)
            ? []
            : [got(`stages: rate of stage ${index + 1}`, stage.ratePerSecond, 'a number of requests per second, 0 or more')]),
        ...(isAtLeast(stage.durationMs, 0)
            ? []
            : [got(`stages: duration of stage ${index + 1}`, `${stage.durationMs} ms`, 'a length of time, 0 or more')]),
    ]);
    if (stages.length === 0) {
        if (!isAbove(ratePerSecond, 0))
            problems.push(got('rate', ratePerSecond, 'a number of requests per second above 0'));
        if (requests === undefined && durationMs === undefined)
            problems.push('requests: neither they nor duration nor stages are given, so the load would never end; give one of them');
        return problems;
    }
    if (!isAtLeast(ratePerSecond, 0))
        problems.push(got('rate', ratePerSecond, 'a number of requests per second, 0 or more, from which the first stage starts'));
    const rates = [ratePerSecond, ...stages.map((stage) => stage.ratePerSecond)];
    const isSilent = stages.every((stage, index) => stage.durationMs === 0 || (rates[index] === 0 && stage.ratePerSecond === 0));
    if (problems.length === 0 && isSilent)
        problems.push('stages: no request would ever be due; give at least one stage with a rate and a duration above 0');
    return problems;
}
function closedProblems({ stages, requests, durationMs }) {
    return [
        ...(stages.length === 0
            ? []
            : ['stages: they change the rate of the open model, and the closed model has none; leave them out or use the open model']),
        ...(requests !== undefined || durationMs !== undefined
            ? []
            : ['requests: neither they nor a duration are given, so the load would never end; give one of them']),
    ];
}
function connectionProblems({ connections, timeoutMs, followRedirects, tls }) {
    const caProblem = tls.caPem === undefined ? undefined : certificateProblem(tls.caPem);
    return [
        ...(isWhole(connections, 1, MOST_CONNECTIONS) ? [] : [got('connections', connections, `a whole number from 1 to ${MOST_CONNECTIONS}`)]),
        ...(isAbove(timeoutMs, 0) && timeoutMs <= LONGEST_TIMEOUT_MS
            ? []
            : [got('timeout', `${timeoutMs} ms`, 'a length of time above 0, up to 10 minutes')]),
        ...(isWhole(followRedirects, 0, MOST_REDIRECTS) ? [] : [got('follow-redirects', followRedirects, `a whole number from 0 to ${MOST_REDIRECTS}`)]),
        ...(caProblem === undefined ? [] : [`ca-file: the CA is to be in PEM form, but ${caProblem}`]),
    ];
}
function warmUpProblems({ warmup, limits }) {
    return [
        ...(isWhole(warmup.requests, 0, limits.requests)
            ? []
            : [got('warmup', `${warmup.requests} requests`, `0 to ${formatCount(limits.requests)} requests`)]),
        ...(isAtLeast(warmup.durationMs, 0) && warmup.durationMs <= limits.durationMs
            ? []
            : [got('warmup', `${warmup.durationMs / 1000} s`, `a length of time from 0 to ${limits.durationMs / 1000} s`)]),
    ];
}
function limitProblems(plan) {
    const { limits, warmup } = plan;
    const requests = plan.model === 'open' ? expectedRequests(plan) : (plan.requests ?? 0);
    const lengthMs = plan.model === 'open' ? expectedLengthMs(plan) : (plan.durationMs ?? 0);
    const rate = plan.model === 'open' ? peakRate(plan) : 0;
    const warmUpRequests = plan.model === 'open' ? Math.ceil(((plan.ratePerSecond > 0 ? plan.ratePerSecond : rate) * warmup.durationMs) / 1000) : 0;
    return [
        ...(warmUpRequests <= limits.requests
            ? []
            : [`warmup: it holds ${formatCount(warmUpRequests)} requests, and at most ${formatCount(limits.requests)} are allowed (max-requests)`]),
        ...(requests <= limits.requests
            ? []
            : [`requests: the plan holds ${formatCount(requests)}, and at most ${formatCount(limits.requests)} are allowed (max-requests)`]),
        ...(lengthMs <= limits.durationMs
            ? []
            : [`duration: the plan takes ${lengthMs / 1000} s, and at most ${limits.durationMs / 1000} s are allowed (max-duration)`]),
        ...(rate <= limits.ratePerSecond ? [] : [`rate: the plan reaches ${rate}/s, and at most ${limits.ratePerSecond}/s are allowed (max-rate)`]),
    ];
}
function planTargetProblems({ targets, allowedHosts }) {
    if (targets.length === 0)
        return ['targets: there are none; give at least one'];
    const names = targets.map(({ name }) => name);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [
        ...[...repeated].map((name) => `targets: the name ${JSON.stringify(name)} is given twice; results are told apart by it`),
        ...targets.flatMap((target) => targetProblems(target, allowedHosts).map((problem) => `target ${target.name}: ${problem}`)),
    ];
}
function got(name, value, allowed) {
    return `${name}: got ${value}; use ${allowed}`;
}
function isWhole(value, from, to) {
    return Number.isInteger(value) && value >= from && value <= to;
}
function isAtLeast(value, least) {
    return Number.isFinite(value) && value >= least;
}
function isAbove(value, bound) {
    return Number.isFinite(value) && value > bound;
}

;// CONCATENATED MODULE: ./.build/src/clusters/load-plan.js
/** Settings and record -> the load that is put on what the run has made. */


/** The plan of the run, its targets at the ingress unless they have addresses of their own. @throws ActionError when there is nothing yet, or the plan can't be run. */
function loadPlan({ settings, record }) {
    if (record.cluster !== undefined && record.deployment === undefined)
        throw new errors/* ActionError */.lZ('state-missing', 'nothing is deployed yet.', { hint: 'Run `deploy` first.' });
    const baseUrl = record.cluster?.baseUrl ?? '';
    const targets = settings.app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
    if (targets.some((target) => target.origin === ''))
        throw new errors/* ActionError */.lZ('state-missing', 'there is nothing to put load on yet.', { hint: 'Run `up` and `deploy` first.' });
    const plan = { ...settings.load, targets };
    const problems = checkPlan(plan);
    if (problems.length > 0)
        throw new errors/* ActionError */.lZ('load-failed', `the load can't be run:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    return plan;
}

;// CONCATENATED MODULE: ./.build/src/clusters/validate-machine.js
/** Looks at the machine before anything is made on it, and says what to change. */






const GIGABYTE = 1e9;
/** Node image unpacked (1.2 GB), its writable layers and our images. */
const LEAST_DISK = 6 * GIGABYTE;
const LEAST_MEMORY = 3 * GIGABYTE;
/** Every node runs systemd, containerd and kubelet, which watch files: 128 instances are enough for one node, not for three. */
const INOTIFY_INSTANCES = 512;
/** Facts of the machine; the checks are added by the platform. */
function machine(checks) {
    return {
        os: (0,external_node_os_.platform)(),
        architecture: (0,external_node_os_.arch)(),
        cpuModel: (0,external_node_os_.cpus)()[0]?.model ?? 'unknown',
        cpus: (0,external_node_os_.cpus)().length,
        memoryBytes: (0,external_node_os_.totalmem)(),
        nodeVersion: process.version,
        checks,
    };
}
/** All that kind needs. Every problem is reported at once. */
async function validateForKind(io, cluster) {
    checkOs(io);
    const docker = await checkDocker(io);
    const results = await Promise.allSettled([checkDisk(docker.rootDirectory), checkMemory(), checkInotify(), checkPort(cluster.httpPort)]);
    const problems = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (problems.length > 0)
        throw combined(problems);
    return machine([docker.check, ...results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))]);
}
function combined(problems) {
    const [first] = problems;
    if (problems.length === 1 || !(first instanceof errors/* ActionError */.lZ))
        return first;
    return new errors/* ActionError */.lZ(first.code, `the machine is not fit in ${problems.length} ways:\n${problems.map((problem) => `  - ${(0,errors/* describeError */.Uc)(problem)}`).join('\n')}`);
}
function checkOs(io) {
    if ((0,external_node_os_.platform)() === 'linux' && ((0,external_node_os_.arch)() === 'x64' || (0,external_node_os_.arch)() === 'arm64'))
        return;
    const hosted = io.env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    throw new errors/* ActionError */.lZ('platform-unsupported', `kind clusters need Linux on x64 or arm64, this is ${(0,external_node_os_.platform)()} on ${(0,external_node_os_.arch)()}.`, {
        hint: hosted
            ? 'GitHub-hosted macOS and Windows runners have no Docker for Linux containers: use runs-on: ubuntu-latest.'
            : 'Use `cluster: none` (processes on this machine, no Docker), or a Linux machine.',
    });
}
async function checkDocker(io) {
    const hint = 'Start Docker, and make sure that this user may use it (docker ps must work). `cluster: none` needs no Docker.';
    const result = await io.run({ file: 'docker', args: ['info', '--format', '{{json .}}'], deadlineMs: 30_000 }).catch((cause) => {
        throw new errors/* ActionError */.lZ('docker-unreachable', `Docker could not be asked: ${(0,errors/* describeError */.Uc)(cause)}`, { cause, hint });
    });
    const info = result.exitCode === 0 ? JSON.parse(result.stdout) : undefined;
    const version = textAt(info, 'ServerVersion') ?? '';
    if (version === '')
        throw new errors/* ActionError */.lZ('docker-unreachable', `the Docker engine did not answer: ${textAt(info, 'ServerErrors', 0) ?? lastLine(result)}`, { hint });
    const seen = `${version}, ${textAt(info, 'Driver') ?? 'unknown'} storage, cgroup v${textAt(info, 'CgroupVersion') ?? '?'}, ${numberAt(info, 'NCPU') ?? '?'} CPUs`;
    return { check: { name: 'docker', seen, status: 'ok' }, rootDirectory: textAt(info, 'DockerRootDir') ?? '/' };
}
async function checkDisk(directory) {
    // The engine's directory is readable for root only, or lies in a virtual machine; then the root file system is the best guess.
    const stats = await (0,promises_.statfs)(directory).catch(() => (0,promises_.statfs)('/'));
    const free = stats.bavail * stats.bsize;
    if (free < LEAST_DISK) {
        throw new errors/* ActionError */.lZ('disk-full', `${(free / GIGABYTE).toFixed(1)} GB are free for Docker, ${LEAST_DISK / GIGABYTE} GB are needed.`, {
            hint: 'Free some: docker system prune --all removes unused images.',
        });
    }
    return { name: 'disk', seen: `${(free / GIGABYTE).toFixed(0)} GB free`, status: 'ok' };
}
async function checkMemory() {
    const meminfo = await (0,promises_.readFile)('/proc/meminfo', 'utf8').catch(() => '');
    const available = Number(meminfo.match(/^MemAvailable:\s+(\d+) kB/m)?.[1] ?? (0,external_node_os_.freemem)() / 1024) * 1024;
    if (available < LEAST_MEMORY) {
        throw new errors/* ActionError */.lZ('memory-low', `${(available / GIGABYTE).toFixed(1)} GB of memory are available, ${LEAST_MEMORY / GIGABYTE} GB are needed.`, { hint: 'Stop other work on this machine, or use fewer workers.' });
    }
    return { name: 'memory', seen: `${(available / GIGABYTE).toFixed(1)} GB available`, status: 'ok' };
}
async function checkInotify() {
    const limit = Number(await (0,promises_.readFile)('/proc/sys/fs/inotify/max_user_instances', 'utf8').catch(() => Number.NaN));
    const seen = `${limit} inotify instances`;
    if (!(limit < INOTIFY_INSTANCES))
        return { name: 'inotify', seen, status: 'ok' };
    const advice = `kubelets of several nodes may run out of them: sudo sysctl fs.inotify.max_user_instances=${INOTIFY_INSTANCES}`;
    return { name: 'inotify', seen, status: 'warning', advice };
}
async function checkPort(port) {
    if (port === 'auto')
        return { name: 'port', seen: 'chosen automatically', status: 'ok' };
    if (await isPortFree(port))
        return { name: 'port', seen: `${port} is free`, status: 'ok' };
    throw new errors/* ActionError */.lZ('port-in-use', `port ${port} on 127.0.0.1 is in use.`, { hint: 'Set http-port to a free port, or to auto.' });
}
/** Whether nobody listens. Asked by connecting: binding port 80 is not for us to try, the engine does it with rights of its own. */
function isPortFree(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: '127.0.0.1', port, timeout: 1000 });
        const answer = (free) => {
            socket.destroy();
            resolve(free);
        };
        socket.once('connect', () => answer(false));
        socket.once('timeout', () => answer(false));
        socket.once('error', (error) => answer(error.code === 'ECONNREFUSED'));
    });
}

;// CONCATENATED MODULE: ./.build/src/clusters/embedded.js
/** The embedded platform: the two echo services, a gateway and a monitor as processes on loopback. No Docker, no network. */
















const READY_DEADLINE_MS = 15_000;
const embedded_SAMPLE_DEADLINE_MS = 2_000;
const SERVICES = ['foo', 'bar'];
const embeddedPlatform = {
    validate: async () => machine((0,external_node_os_.platform)() === 'linux'
        ? []
        : [{ name: 'proc', seen: (0,external_node_os_.platform)(), status: 'warning', advice: 'resource figures need /proc, which only Linux has' }]),
    tools: async () => [],
    up,
    deploy,
    health: async (context) => ({ checks: await checkTargets(context.io, loadPlan(context)), restarts: {} }),
    usage,
    down: async ({ record }) => {
        if (record.cluster?.kind === 'none')
            await end(record.cluster);
    },
};
/** Starts all four; what `up` makes in a cluster are the nodes, here it is the processes themselves. */
async function up(context) {
    const { io, settings } = context;
    const directory = (0,external_node_path_.join)(io.workDir, 'embedded');
    const lease = (0,external_node_path_.join)(directory, 'lease');
    await (0,promises_.mkdir)(directory, { recursive: true });
    await context.save({ cluster: { kind: 'none', name: 'embedded', baseUrl: '', lease, processes: [] } });
    // Targets with addresses of their own need nothing of ours.
    if (settings.app.targets.every((target) => target.origin !== undefined))
        return { kind: 'none', name: 'embedded', baseUrl: '', lease, processes: [] };
    await (0,promises_.writeFile)(lease, String(process.pid));
    const start = (role, name, options) => startProcess(context, { role, name, lease, ready: (0,external_node_path_.join)(directory, `${name}.json`), options });
    const services = await Promise.all(SERVICES.map((name) => start('application', name, { text: name })));
    const routes = Object.fromEntries(services.map((service) => [`${service.name}.localhost`, `http://127.0.0.1:${service.port}`]));
    const gateway = await start('gateway', 'gateway', { routes });
    const watched = Object.fromEntries([...services, gateway].map((process) => [process.name, process.pid]));
    const monitor = await start('monitor', 'monitor', { watched });
    return { kind: 'none', name: 'embedded', baseUrl: `http://127.0.0.1:${gateway.port}`, lease, processes: [...services, gateway, monitor] };
}
async function startProcess({ io, stepwise }, start) {
    const role = start.role === 'application' ? 'echo' : start.role;
    await (0,promises_.rm)(start.ready, { force: true });
    // Step by step the processes outlive the command that started them; in a whole run they end with it, whatever happens to it.
    const owner = stepwise ? null : process.pid;
    const options = { ...start.options, lease: start.lease, ready: start.ready, owner };
    const child = (0,external_node_child_process_.spawn)(process.execPath, [entryFile('embedded'), role, JSON.stringify(options)], {
        detached: true,
        stdio: 'ignore',
        // They need nothing; and no NODE_OPTIONS of the job is theirs.
        env: {},
    });
    child.unref();
    const deadline = io.now() + READY_DEADLINE_MS;
    for (;;) {
        const text = await (0,promises_.readFile)(start.ready, 'utf8').catch(() => undefined);
        if (text !== undefined) {
            const ready = JSON.parse(text);
            return { role: start.role, name: start.name, pid: numberAt(ready, 'pid') ?? 0, port: numberAt(ready, 'port') ?? 0 };
        }
        if (child.exitCode !== null || io.now() > deadline) {
            throw new errors/* ActionError */.lZ('unhealthy', `the embedded ${start.name} process did not start (${child.exitCode === null ? `no answer in ${READY_DEADLINE_MS / 1000} s` : `exit code ${child.exitCode}`}).`, {
                hint: `Start it by hand to see why: node ${entryFile('embedded')} ${role} '${JSON.stringify(options)}'`,
            });
        }
        await io.sleep(20);
    }
}
async function deploy({ settings, record }) {
    if (record.cluster?.kind !== 'none')
        throw new errors/* ActionError */.lZ('state-missing', 'there are no embedded services yet.', { hint: 'Run `up` first.' });
    const workload = (process) => ({
        name: process.name,
        namespace: '',
        kind: 'Process',
        group: process.role === 'application' ? 'application' : 'ingress',
        desiredReplicas: 1,
    });
    const hosts = settings.app.targets.map((target) => target.host);
    return {
        overlay: 'embedded',
        workloads: record.cluster.processes.filter((process) => process.role !== 'monitor').map(workload),
        images: [],
        hosts,
    };
}
async function usage(context, window) {
    const { record } = context;
    const monitor = record.cluster?.kind === 'none' ? record.cluster.processes.find((process) => process.role === 'monitor') : undefined;
    if (record.cluster?.kind === 'none' && record.cluster.processes.length === 0)
        throw new errors/* ActionError */.lZ('metrics-unavailable', 'the targets have addresses of their own, and nothing of ours runs there to be measured.');
    if (monitor === undefined)
        throw new errors/* ActionError */.lZ('metrics-unavailable', 'the embedded services are not running.', { hint: 'Run `up` first.' });
    const samples = await samplesAfter(context, monitor.port, window);
    const requests = record.load?.total.requests ?? 0;
    const workloads = record.deployment?.workloads ?? [];
    return {
        source: 'proc',
        window: { startedAt: window.startedAt, endedAt: window.endedAt },
        workloads: workloads.map((workload) => processUsage(workload, listAt(samples, workload.name), window, requests)),
    };
}
/** The monitor's samples, once there is one of each process from after the window. */
async function samplesAfter({ io }, port, window) {
    for (let deadline = io.now() + embedded_SAMPLE_DEADLINE_MS;; await io.sleep(50)) {
        const response = await (0,undici/* request */.Em)(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) });
        const samples = await response.body.json();
        const newest = Object.values(Object(samples)).map((rows) => numberAt(listAt(rows).at(-1), 'at') ?? 0);
        if (newest.every((at) => at >= window.endedAt) || io.now() > deadline)
            return samples;
    }
}
function processUsage(workload, rows, window, requests) {
    const series = (field) => rows.map((row) => ({ at: numberAt(row, 'at') ?? 0, value: numberAt(row, field) ?? 0 }));
    const cpu = series('cpuSeconds');
    const network = notMeasured('processes on one machine share one network interface');
    return {
        workload: workload.name,
        group: workload.group,
        cpuCores: rateFigure(cpu, window),
        cpuSecondsPer1000: per1000(counterGrowth(cpu, window), requests),
        memoryBytes: gaugeFigure(series('memoryBytes'), window),
        receivedPerSecond: network,
        sentPerSecond: network,
        replicas: { desired: 1, running: runningReplicas([cpu], window) },
        restarts: measured(0),
    };
}
/**
 * Whether any of the processes still runs. They end by themselves when the run that owns them does; what answers at their port then, or has their process id, is
 * somebody else's.
 */
async function isRunning(cluster) {
    return (await Promise.all(cluster.processes.map(async ({ pid, port }) => isAlive(pid) && (await answers(port))))).includes(true);
}
/** Takes the lease away and waits until nobody answers any more. */
async function end(cluster) {
    await (0,promises_.rm)(cluster.lease, { force: true });
    for (let waited = 0; waited < 5_000; waited += 50) {
        if (!(await isRunning(cluster)))
            return;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new errors/* ActionError */.lZ('command-failed', `embedded processes still answer 5 s after their lease ended: ${cluster.processes.map((process) => process.pid).join(' ')}`, { hint: 'Try again. If it stays so, look at what they are (ps -p) before you end them by hand.' });
}
async function answers(port) {
    return (0,undici/* request */.Em)(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000), headers: { connection: 'close' } }).then(async (response) => {
        await response.body.dump();
        return true;
    }, () => false);
}

;// CONCATENATED MODULE: ./.build/src/core/quantities.js
/** Durations, rates and counts as users write them. Each reader answers undefined for anything else. */
const MILLISECONDS = { us: 0.001, µs: 0.001, ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const SECONDS = { s: 1, m: 60, min: 60, h: 3600 };
/** A decimal number without sign or exponent, so that nothing surprising is taken for one. */
const NUMBER = '\\d+(?:\\.\\d+)?';
const DURATION = new RegExp(`^(${NUMBER}) ?(us|µs|ms|s|min|m|h)$`);
const RATE = new RegExp(`^(${NUMBER})(?: ?/ ?(s|min|m|h))?$`);
/** `500ms`, `2s`, `1.5m`, `1h` in milliseconds. A number without unit is no duration: half of the tools mean seconds by it, the others milliseconds. */
function parseDuration(text) {
    const match = DURATION.exec(text.trim());
    const unit = MILLISECONDS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : roundOff(Number(match[1]) * unit);
}
/** `20`, `20/s`, `600/m` per second. */
function parseRate(text) {
    const match = RATE.exec(text.trim());
    const unit = SECONDS[match?.[2] ?? 's'];
    return match === null || unit === undefined ? undefined : Number(match[1]) / unit;
}
/** A whole number from 0, with or without underscores between its digits: `10000000`, `10_000_000`. */
function parseCount(text) {
    const trimmed = text.trim();
    if (!/^\d+(_\d+)*$/.test(trimmed))
        return undefined;
    const value = Number(trimmed.replaceAll('_', ''));
    return Number.isSafeInteger(value) ? value : undefined;
}
/** A decimal number from 0. */
function parseDecimal(text) {
    const trimmed = text.trim();
    return new RegExp(`^${NUMBER}$`).test(trimmed) ? Number(trimmed) : undefined;
}
/** Takes away what multiplying with a decimal adds: 0.07 s are 70 ms, not 70.00000000000001. */
function roundOff(value) {
    return Number(value.toPrecision(15));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/src/io/environment.js
/**
 * What a program that we start gets of the environment: the names on its list, and nothing else. A list of what to take
 * away can't be complete: it must know every variable that holds a secret, and every one that makes a program run
 * another (NODE_OPTIONS, LD_PRELOAD, GIT_*, BASH_ENV, …).
 */


const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** How the engine is reached; XDG_RUNTIME_DIR is where a rootless one has its socket. */
const ENGINE = ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'DOCKER_CONFIG', 'XDG_RUNTIME_DIR'];
/** Program -> names that it gets from our environment. What is not in the table gets none. */
const PASSED = {
    docker: [...ENGINE, ...PROXIES],
    kind: [...ENGINE, ...PROXIES],
    // In a cluster of ours: its server is on loopback, and its kubeconfig has certificates.
    kubectl: [],
};
/** In somebody's cluster: plugins of the kubeconfig get credentials, and keep them in the user's home. */
const EXISTING_CLUSTER = ['KUBECONFIG', ...PROXIES];
/** Directories of the run that stand in for the user's own. */
function runDirectories(workDir) {
    return { home: (0,external_node_path_.join)(workDir, 'home'), temp: (0,external_node_path_.join)(workDir, 'tmp'), empty: (0,external_node_path_.join)(workDir, 'empty') };
}
/** Makes them, private to the user. */
function makeRunDirectories(workDir) {
    for (const directory of Object.values(runDirectories(workDir)))
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
}
/** The whole environment of a program, by its bare name. */
function environmentFor(program, { env, workDir, path }) {
    const { home, temp, empty } = runDirectories(workDir);
    const names = Object.hasOwn(PASSED, program) ? (PASSED[program] ?? []) : [];
    const engine = names.includes('DOCKER_CONFIG') ? engineConfig(env) : {};
    // An empty PATH would stand for the current directory. kubectl has nothing to start in a cluster of ours.
    const searched = path === '' || program === 'kubectl' ? empty : path;
    return { ...engine, ...picked(env, names), PATH: searched, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' };
}
/** Contexts and the credentials for pulling are in the user's own directory, whatever home the program gets. */
function engineConfig(env) {
    return env['HOME'] === undefined ? {} : { DOCKER_CONFIG: (0,external_node_path_.join)(env['HOME'], '.docker') };
}
/** The whole environment of kubectl for a cluster that is not ours. `names` are those that the workflow asks for. */
function existingClusterEnvironment(names, { env, workDir, path }) {
    const { home, temp, empty } = runDirectories(workDir);
    const asked = picked(env, names.filter(mayBePassed));
    return { ...asked, ...picked(env, EXISTING_CLUSTER), PATH: path || empty, HOME: env['HOME'] ?? home, TMPDIR: temp, LANG: 'C.UTF-8' };
}
/** For asking a program for its version: it needs nothing. */
function probeEnvironment(workDir) {
    return { PATH: runDirectories(workDir).empty };
}
/** The job's own secrets and files, what the loader and Node go by, and what we set ourselves. */
const NEVER_PASSED = /^(ACTIONS_|GITHUB_|INPUT_|RUNNER_|STATE_|LD_|DYLD_|NODE_|BASH_|(PATH|HOME|TMPDIR|LANG|ENV|SHELLOPTS|IFS)$)/i;
/** Whether a workflow may ask for a variable to be handed on. */
function mayBePassed(name) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !NEVER_PASSED.test(name);
}
function picked(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

// EXTERNAL MODULE: ./.build/src/inputs/spec.js
var spec = __webpack_require__(6454);
;// CONCATENATED MODULE: ./.build/src/inputs/reader.js

function createReader(inputs, surface, problems) {
    const optional = (name, parse) => {
        const given = inputs.get(name);
        return given === undefined ? undefined : read(given, name, parse);
    };
    const read = (given, name, parse) => {
        const value = parse(given.text.trim());
        if (value === undefined)
            problems.push(notAllowed(given, (0,spec/* findInput */.cu)(name)?.allowed ?? ''));
        return value;
    };
    return {
        problems,
        isGiven: (name) => inputs.has(name),
        given: (name) => inputs.get(name),
        origin: (name) => inputs.get(name)?.from ?? 'workflow',
        optional,
        value: (name, parse) => optional(name, parse) ?? parseDefault(name, surface, parse),
        list: (name, parse) => {
            const given = inputs.get(name) ?? { name, text: defaultText(name, surface), from: 'workflow' };
            return itemsOf(given).flatMap((item) => {
                const value = read(item, name, parse);
                return value === undefined ? [] : [value];
            });
        },
        conflict: (name, sentence) => {
            const where = inputs.get(name)?.where;
            problems.push({ name, allowed: sentence, ...(where === undefined ? {} : { where }) });
        },
        refuse: (name, allowed) => problems.push(notAllowed(inputs.get(name) ?? { name, text: defaultText(name, surface), from: 'workflow' }, allowed)),
    };
}
/** The elements of a list input. */
function itemsOf(given) {
    if (given.items !== undefined)
        return given.items;
    const { name, where, text, from } = given;
    const place = where === undefined ? {} : { where };
    return splitList(text).map((item) => ({ text: item, name, from, ...place }));
}
/** A list in one text: one element per line or between commas. */
function splitList(text) {
    return text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
/** The problem of a value that is not allowed. */
function notAllowed(given, allowed) {
    return { name: given.name, value: given.text, allowed, ...(given.where === undefined ? {} : { where: given.where }) };
}
function parseDefault(name, surface, parse) {
    const value = parse(defaultText(name, surface));
    if (value === undefined)
        throw new TypeError(`the default of ${name} can't be read`);
    return value;
}
function defaultText(name, surface) {
    const input = (0,spec/* findInput */.cu)(name);
    return input === undefined ? '' : (0,spec/* defaultOf */.HA)(input, surface);
}

;// CONCATENATED MODULE: ./.build/src/inputs/parse.js
/** Readers of single texts: a value, or undefined for a text that is not allowed. */



/** One of some words. */
function oneOf(...words) {
    return (text) => words.find((word) => word === text.toLowerCase());
}
const parse_boolean = (text) => {
    const word = oneOf('true', 'false')(text);
    return word === undefined ? undefined : word === 'true';
};
/** A whole number between two bounds, both included. */
function countWithin(from, to = Number.MAX_SAFE_INTEGER) {
    return (text) => {
        const count = parseCount(text);
        return count === undefined || count < from || count > to ? undefined : count;
    };
}
/** A duration above 0, in milliseconds. */
const positiveDuration = (text) => aboveZero(parseDuration(text));
/** A rate from 0, per second: stages may start from 0. */
const rate = parseRate;
/** A rate above 0, per second. */
const positiveRate = (text) => aboveZero(parseRate(text));
function aboveZero(value) {
    return value === undefined || value <= 0 ? undefined : value;
}
/** `50/s:30s`. */
const stage = (text) => {
    const match = /^(.+):(.+)$/.exec(text);
    const ratePerSecond = parseRate(match?.[1] ?? '');
    const durationMs = parseDuration(match?.[2] ?? '');
    return ratePerSecond === undefined || durationMs === undefined ? undefined : { ratePerSecond, durationMs };
};
/** `2s`, `20 requests`, both with a comma between, or `none`. */
const warmup = (text) => {
    if (text.toLowerCase() === 'none')
        return { requests: 0, durationMs: 0 };
    let requests;
    let durationMs;
    const parts = splitList(text);
    for (const part of parts) {
        const counted = /^(\S+)\s+requests?$/.exec(part);
        if (counted !== null)
            requests = parseCount(counted[1] ?? '');
        else
            durationMs = parseDuration(part);
        if ((counted === null ? durationMs : requests) === undefined)
            return undefined;
    }
    const given = [requests, durationMs].filter((part) => part !== undefined).length;
    return given === 0 || given < parts.length ? undefined : { requests: requests ?? 0, durationMs: durationMs ?? 0 };
};
/** Any text; an empty one never comes here. */
const parse_text = (value) => value;
const seed = (value) => (value.length <= 200 ? value : undefined);
/** A full version, `v` in front or not. */
const version = (value) => /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(value)?.[1];
const parse_sha256 = (value) => (/^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined);
/** An http or https URL without the slash at its end. */
const mirrorUrl = (value) => (parseUrl(value) === undefined ? undefined : value.replace(/\/+$/, ''));
/** Scheme, host and port of a URL that has nothing else. */
const originUrl = (value) => {
    const url = parseUrl(value);
    return url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '' ? undefined : url.origin;
};
/** An http or https URL without user and password; undefined for anything else. */
function parseUrl(value) {
    const url = /^https?:\/\/\S+$/.test(value) ? URL.parse(value) : null;
    return url === null || url.username !== '' || url.password !== '' ? undefined : url;
}
/** `auto` or a port. */
const port = (value) => (value.toLowerCase() === 'auto' ? 'auto' : countWithin(1, 65_535)(value));
/** An image reference; loosely, as the registry has the last word. */
const parse_image = (value) => (/^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i.test(value) ? value : undefined);
/** `IMAGE=REPLACEMENT`. */
const imagePair = (value) => {
    const [from, to, ...rest] = value.split('=').map((part) => parse_image(part.trim()));
    return from === undefined || to === undefined || rest.length > 0 ? undefined : [from, to];
};
/** Name of an environment variable that a program may get. */
const variableName = (value) => (mayBePassed(value) ? value : undefined);
/** A host name or IP address without port, in lower case. */
const hostName = (value) => /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\[?[0-9a-f:.]*:[0-9a-f:.]*\]?)$/i.test(value)
    ? value.toLowerCase().replace(/^\[|\]$/g, '')
    : undefined;

;// CONCATENATED MODULE: ./.build/src/io/safe-path.js
/**
 * Where programs are looked for: those entries of PATH into which neither a pull request nor another user can put a
 * program.
 */



const WRITABLE_BY_OTHERS = 0o002;
/** In a directory with this bit, as /tmp has it, only the owner of an entry may replace it. */
const STICKY = 0o1000;
/**
 * The entries of PATH that may be searched. Passed over is what is empty or relative (it means another directory for
 * each caller), what others may write to, and what lies inside the workspace of a job, where the checkout of a pull
 * request is.
 */
function safePath(env) {
    const workspace = workspaceOf(env);
    const entries = new Set();
    const passedOver = [];
    for (const entry of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        const problem = directoryProblem(entry, workspace);
        if (problem === undefined)
            entries.add((0,external_node_fs_.realpathSync)(entry));
        else
            passedOver.push(`${entry === '' ? '(empty entry)' : entry}: ${problem}`);
    }
    return { entries: [...entries], passedOver };
}
/** The job's workspace as a real path. On a laptop there is none: the checkout is the user's own. */
function workspaceOf(env) {
    const workspace = env['GITHUB_WORKSPACE'] ?? (env['GITHUB_ACTIONS'] === 'true' ? process.cwd() : undefined);
    return workspace === undefined || workspace === '' ? undefined : realPath(workspace);
}
/** Whether a path leads into the workspace, links followed. */
function isInWorkspace(path, workspace) {
    const real = realPath(path);
    if (workspace === undefined || real === undefined)
        return false;
    const way = (0,external_node_path_.relative)(workspace, real);
    return way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way);
}
/** Whether there is a file that this user may run; a folder can be entered, and is none. */
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/**
 * Why a program of a kept directory is not to be started all the same: it, or what it is a link to, may have been put
 * there by others.
 */
function programProblem(path, workspace) {
    const real = realPath(path);
    if (real === undefined)
        return 'it does not exist';
    if (((0,external_node_fs_.statSync)(real).mode & WRITABLE_BY_OTHERS) !== 0)
        return 'it is writable by others';
    const problem = directoryProblem((0,external_node_path_.dirname)(real), workspace);
    return problem === undefined ? undefined : `it is in ${(0,external_node_path_.dirname)(real)}, and ${problem}`;
}
/**
 * The absolute path of a program that is called by its bare name.
 * @throws ActionError command-failed that says what was passed over and why.
 */
function findProgram(name, path, workspace) {
    const passedOver = [...path.passedOver];
    for (const directory of path.entries) {
        const file = (0,external_node_path_.join)(directory, name);
        if (!isProgram(file))
            continue;
        const problem = programProblem(file, workspace);
        if (problem === undefined)
            return file;
        passedOver.push(`${file}: ${problem}`);
    }
    const searched = path.entries.length === 0 ? 'no directory of PATH may be searched' : `it is not in ${path.entries.join(', ')}`;
    const others = passedOver.length === 0 ? '' : ` Passed over: ${passedOver.join('; ')}.`;
    throw new errors/* ActionError */.lZ('command-failed', `${name} was not found: ${searched}.${others}`, {
        hint: `Install ${name} into a directory that only its owner may write to and that is outside of the workspace, and put that directory on PATH.`,
    });
}
function directoryProblem(directory, workspace) {
    if (directory === '')
        return 'it stands for the current directory';
    if (!(0,external_node_path_.isAbsolute)(directory))
        return 'it is relative';
    const real = realPath(directory);
    if (real === undefined)
        return 'it does not exist';
    if (isInWorkspace(real, workspace))
        return 'it is inside the workspace';
    return writableProblem(real);
}
/**
 * The directory itself must not be writable by others, nor one above it: whoever may rename there can put another in
 * its place.
 */
function writableProblem(real) {
    if (((0,external_node_fs_.statSync)(real).mode & WRITABLE_BY_OTHERS) !== 0)
        return 'it is writable by others';
    for (let parent = (0,external_node_path_.dirname)(real);; parent = (0,external_node_path_.dirname)(parent)) {
        const { mode } = (0,external_node_fs_.statSync)(parent);
        if ((mode & WRITABLE_BY_OTHERS) !== 0 && (mode & STICKY) === 0)
            return `${parent} above it is writable by others`;
        if (parent === (0,external_node_path_.dirname)(parent))
            return undefined;
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/src/core/tar.js
/** Reading one file of a tar archive, so that no `tar` has to be started for it. */
const BLOCK = 512;
/**
 * Where the fields of a header are: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html, "ustar
 * Interchange Format".
 */
const NAME = [0, 100];
const SIZE = [124, 136];
const TYPE = 156;
const MAGIC = [257, 263];
/** Only there when the magic is the standard's own; GNU's format has other things in its place. */
const PREFIX = [345, 500];
/**
 * The content of a regular file, by its full name; undefined when the archive has none of that name, or is cut off
 * before it.
 */
function tarMember(archive, name) {
    for (let offset = 0; offset + BLOCK <= archive.length;) {
        const header = archive.subarray(offset, offset + BLOCK);
        const size = Number.parseInt(field(header, SIZE).trim() || '0', 8);
        const start = offset + BLOCK;
        if (!Number.isSafeInteger(size) || size < 0 || start + size > archive.length)
            return undefined;
        const prefix = field(header, MAGIC) === 'ustar' ? field(header, PREFIX) : '';
        const type = header[TYPE];
        const isFile = type === 0 || type === '0'.charCodeAt(0);
        if (isFile && (prefix === '' ? '' : `${prefix}/`) + field(header, NAME) === name)
            return archive.subarray(start, start + size);
        offset = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    return undefined;
}
function field(header, [from, to]) {
    const bytes = header.subarray(from, to);
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

// EXTERNAL MODULE: ./.build/src/core/tool-downloads.js + 2 modules
var tool_downloads = __webpack_require__(8443);
;// CONCATENATED MODULE: ./.build/src/io/verified-programs.js
var verified_programs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verified_programs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/**
 * Programs whose SHA-256 was looked at, and that they are still the same before each start. Hashing 50 MB costs 0.1 s
 * of CPU, on the machine that is being measured; so a program is read once in each process, and again only when its
 * file is not the one that was read: another inode, size or time. A change within the moment between look and start is
 * not seen; it takes a program that runs beside us.
 */



const verified = new Map();
/** Reads a file. @throws ActionError tool-checksum when it can't be read, or changes meanwhile. */
async function hashFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = verified_programs_addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            const before = stampOf(await file.stat({ bigint: true }));
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }))
                hash.update(chunk);
            const stamp = stampOf(await file.stat({ bigint: true }));
            if (stamp !== before)
                throw new Error('it changed while it was read');
            return { sha256: hash.digest('hex'), stamp };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = verified_programs_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('tool-checksum', `the SHA-256 of ${path} can't be told: ${(0,errors/* describeError */.Uc)(cause)}`, { cause, hint: AGAIN });
    }
}
const AGAIN = 'See who changes this file, put the right program there, and start the run again.';
/** The one list of this process. */
const verifiedPrograms = {
    /** From now on the program may be started, as long as it stays what was read. */
    add(path, file) {
        verified.set(path, file);
    },
    remove(path) {
        verified.delete(path);
    },
    /** @throws ActionError tool-checksum for a program that was not looked at, or is another one by now. */
    async check(path) {
        const known = verified.get(path);
        if (known === undefined) {
            throw new errors/* ActionError */.lZ('tool-checksum', `${path} was not started: nobody looked at its SHA-256.`, {
                hint: 'This is a defect of the action. Please report it with the log of the run.',
            });
        }
        const seen = await (0,promises_.stat)(path, { bigint: true }).then(stampOf, () => 'gone');
        if (seen === known.stamp)
            return;
        const now = await hashFile(path);
        if (now.sha256 !== known.sha256) {
            throw new errors/* ActionError */.lZ('tool-checksum', `${path} was changed during the run, and was not started: its SHA-256 is ${now.sha256}, and was ${known.sha256}.`, { hint: AGAIN });
        }
        verified.set(path, now);
    },
};
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

;// CONCATENATED MODULE: ./.build/src/io/tool-search.js
/**
 * kind, kubectl and k6 that are on the machine already: where they are looked for, and which of them are what they are
 * said to be.
 */












const VERSION_COMMANDS = {
    kind: ['version'],
    kubectl: ['version', '--client'],
    k6: ['version'],
};
/** The release archive as it is kept in the tool cache. */
const ARCHIVE = 'release.tar.gz';
/** k6 2 unpacks to 80 MB. */
const LARGEST_UNPACKED = 1024 * 1024 * 1024;
function wantedTool(name, { version, sha256, baseUrl }) {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
    return { name, version, given: sha256?.toLowerCase(), release: (0,tool_downloads/* knownTool */.aR)(name, version, architecture, baseUrl) };
}
/** The tool cache first, then PATH. What is accepted is registered as verified, and so may be started. */
async function findTool(io, wanted) {
    const passedOver = [];
    const passOver = (sentence) => {
        passedOver.push(sentence);
        io.log.info(sentence);
    };
    const archived = await fromCachedArchive(io, wanted, passOver);
    if (archived !== undefined)
        return { tool: archived, passedOver };
    for (const candidate of candidates(io, wanted)) {
        const tool = await judge(io, wanted, candidate, passOver);
        if (tool !== undefined)
            return { tool, passedOver };
    }
    return { tool: undefined, passedOver };
}
/** Accepts a program at one place, if the search would look there. */
async function findToolAt(io, wanted, path) {
    const passedOver = [];
    const candidate = candidates(io, wanted).find((each) => each.path === path);
    if (candidate === undefined)
        return { tool: undefined, passedOver: [`${path} is in no place where programs are looked for.`] };
    const tool = await judge(io, wanted, candidate, (sentence) => passedOver.push(sentence));
    return { tool, passedOver };
}
/** On a laptop downloads are kept where other programs keep theirs. */
function ownCache(io) {
    return (0,external_node_path_.join)(io.env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(io.env['HOME'] ?? io.workDir, '.cache'), 'kind-loadtest', 'tools');
}
/** Where the tool cache has a tool; undefined when it has not, or not all of it. */
function cacheDirectory(io, { name, version }) {
    // What tool-cache's own `find` does for a version in full; that one prints commands for a runner, also on a laptop. A
    // mark beside it says that it is whole.
    const directory = (0,external_node_path_.join)(io.env['RUNNER_TOOL_CACHE'] ?? ownCache(io), name, version, process.arch);
    return (0,external_node_fs_.existsSync)(`${directory}.complete`) ? directory : undefined;
}
function candidates(io, wanted) {
    const cached = cacheDirectory(io, wanted);
    const onPath = safePath(io.env).entries.map((directory) => ({ path: (0,external_node_path_.join)(directory, wanted.name), source: 'path' }));
    const all = cached === undefined ? onPath : [{ path: (0,external_node_path_.join)(cached, wanted.name), source: 'tool-cache' }, ...onPath];
    return all.filter(({ path }) => isProgram(path));
}
/** The tool when the program is the right one; else `passOver` is told why it is not. */
async function judge(io, wanted, { path, source }, passOver) {
    const { name, version, given, release } = wanted;
    const workspace = workspaceOf(io.env);
    // Tool caches are writable by others on hosted runners: there the hash decides.
    const problem = source === 'path' ? programProblem(path, workspace) : isInWorkspace(path, workspace) ? 'it is inside the workspace' : undefined;
    if (problem !== undefined) {
        passOver(`${path} is passed over: ${problem}.`);
        return undefined;
    }
    const file = await hashFile(path);
    const tool = { name, version, path, source, sha256: file.sha256 };
    const ofRelease = release.archivePath === undefined ? release.sha256 : undefined;
    if (file.sha256 === ofRelease || file.sha256 === given) {
        verifiedPrograms.add(path, file);
        return tool;
    }
    if (release.sha256 !== undefined || given !== undefined) {
        passOver(`${path} is passed over: its SHA-256 is ${file.sha256}, and ${expectation(wanted)}.`);
        return undefined;
    }
    verifiedPrograms.add(path, file);
    if (await hasVersion(io, wanted, path)) {
        io.log.info(`${path} is used as it is: the SHA-256 of ${name} ${version} is not known here, and could not be compared. It is ${file.sha256}.`);
        return tool;
    }
    verifiedPrograms.remove(path);
    return undefined;
}
function expectation({ name, version, given, release }) {
    const known = [
        ...(release.sha256 === undefined
            ? []
            : [`that of ${name} ${version}${release.archivePath === undefined ? '' : "'s archive"} is ${release.sha256}`]),
        ...(given === undefined ? [] : [`${name}-sha256 is ${given}`]),
    ];
    return known.join(', ');
}
/** Asks a program that nothing is known about. One of another version is nothing to tell of. */
async function hasVersion(io, { name, version }, path) {
    const asked = await io.run({ file: path, args: VERSION_COMMANDS[name], env: probeEnvironment(io.workDir), deadlineMs: 15_000 });
    if (new RegExp(`v${version.replaceAll('.', '\\.')}(?![\\w.])`).test(asked.stdout))
        return true;
    io.log.debug(`${path} is another version: ${asked.stdout.trim()}`);
    return false;
}
/** A release that is an archive is kept as it came, since that is what our table has the hash of. */
async function fromCachedArchive(io, wanted, passOver) {
    const directory = cacheDirectory(io, wanted);
    if (directory === undefined || wanted.release.archivePath === undefined)
        return undefined;
    const archive = (0,external_node_path_.join)(directory, ARCHIVE);
    if (!(0,external_node_fs_.existsSync)(archive))
        return undefined;
    const content = await (0,promises_.readFile)(archive);
    const sha256 = (0,external_node_crypto_.hash)('sha256', content);
    if (sha256 === (wanted.release.sha256 ?? wanted.given))
        return await unpack(io, wanted, content, { archive, source: 'tool-cache' });
    passOver(`${archive} is passed over: its SHA-256 is ${sha256}, and ${expectation(wanted)}.`);
    return undefined;
}
/** Name of the archive's file, for those that put it into the tool cache. */
function cachedName({ name, release }) {
    return release.archivePath === undefined ? name : ARCHIVE;
}
/** The program out of an archive that was compared, into the run's own directory: nobody else has put it there. */
async function unpack(io, { name, version, release }, content, from) {
    const member = release.archivePath ?? name;
    const program = await unpacked(content, member).catch((cause) => {
        throw new errors/* ActionError */.lZ('tool-unavailable', `${from.archive} can't be unpacked: ${(0,errors/* describeError */.Uc)(cause)}`, { cause, hint: 'Use another version.' });
    });
    const path = unpackedPath(io, name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, program, { mode: 0o700, flag: 'wx' });
    const file = await hashFile(path);
    if (file.sha256 !== (0,external_node_crypto_.hash)('sha256', program)) {
        throw new errors/* ActionError */.lZ('tool-checksum', `${path} is not what was written there.`, { hint: 'See who else writes to the directory of the run.' });
    }
    verifiedPrograms.add(path, file);
    return { name, version, path, source: from.source, sha256: file.sha256 };
}
/** Where programs of archives are unpacked to. */
function unpackedPath(io, name) {
    return (0,external_node_path_.join)(io.workDir, 'tools', name);
}
async function unpacked(content, member) {
    const program = tarMember(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(content, { maxOutputLength: LARGEST_UNPACKED }), member);
    if (program === undefined)
        throw new Error(`there is no file ${member} in it`);
    return program;
}

;// CONCATENATED MODULE: ./.build/src/io/recorded-tools.js
/**
 * Going on from a run record. Its paths are words in a file that somebody else may have written, so a program is not
 * started because a record names it: it must be one that we would have chosen ourselves.
 */




/**
 * Looks at the programs of a record, so that they may be started. One is accepted when it has the SHA-256 of our table,
 * or when our own search finds it at that very path and it has the hash that was given, or (of a version that is not in
 * the table) the hash that was recorded.
 * @throws ActionError tool-checksum for any other.
 */
async function verifyRecordedTools(io, tools, requests) {
    for (const tool of tools) {
        const sha256 = requests[tool.name]?.sha256;
        const wanted = wantedTool(tool.name, { version: tool.version, ...(sha256 === undefined ? {} : { sha256 }) });
        const problem = await verify(io, tool, wanted);
        if (problem !== undefined)
            throw refusal(tool, problem);
    }
}
/** Registers the program; else a sentence that says why not. */
async function verify(io, tool, wanted) {
    const { given, release } = wanted;
    if (release.archivePath !== undefined && tool.path === unpackedPath(io, tool.name)) {
        // Unpacked anew from the archive: what lies in the directory may be another one.
        const { tool: found, passedOver } = await findTool(io, wanted);
        return found?.path === tool.path ? undefined : [`the archive that it came from is not there any more.`, ...passedOver].join(' ');
    }
    if (!isProgram(tool.path))
        return 'there is no program of that name any more.';
    if (release.archivePath === undefined && release.sha256 !== undefined) {
        const file = await hashFile(tool.path);
        if (file.sha256 === release.sha256) {
            verifiedPrograms.add(tool.path, file);
            return undefined;
        }
    }
    const { tool: found, passedOver } = await findToolAt(io, wanted, tool.path);
    if (found === undefined)
        return passedOver.join(' ') || 'it is another version by now.';
    if (found.sha256 === tool.sha256 || found.sha256 === given)
        return undefined;
    verifiedPrograms.remove(tool.path);
    return `its SHA-256 is ${found.sha256}, and was ${tool.sha256}.`;
}
function refusal({ name, version, path }, problem) {
    return new errors/* ActionError */.lZ('tool-checksum', `${name} ${version} of this run's record, ${path}, is not started: ${problem}`, {
        hint: `If you changed the program yourself, give its hash as ${name}-sha256. Else begin anew: \`down\`, then \`up\`.`,
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js + 2 modules
var tool_cache = __webpack_require__(9805);
;// CONCATENATED MODULE: ./.build/src/io/tools.js
/**
 * kind, kubectl and k6: one that is on the machine and is what it is said to be, else a download that is checked
 * against the SHA-256 in our source.
 */






/**
 * Finds or installs a tool. It may be started then, as long as its file stays what it is.
 * @throws ActionError tool-unavailable (unknown version without SHA-256, download failed) or tool-checksum.
 */
async function installTool(io, name, request) {
    const wanted = wantedTool(name, request);
    const { tool, passedOver } = await findTool(io, wanted);
    return tool ?? (await download(io, wanted, passedOver));
}
async function download(io, wanted, passedOver) {
    const { name, version, release } = wanted;
    const sha256 = downloadHash(wanted, passedOver);
    // Where tool-cache looks for them.
    process.env['RUNNER_TOOL_CACHE'] ??= ownCache(io);
    process.env['RUNNER_TEMP'] ??= (0,external_node_path_.join)(io.workDir, 'downloads');
    const file = await downloadFile(wanted, passedOver);
    await compare(file, sha256, `what ${release.url} delivered`);
    await (0,promises_.chmod)(file, 0o755);
    const directory = await tool_cache/* cacheFile */.NJ(file, cachedName(wanted), name, version);
    const path = (0,external_node_path_.join)(directory, cachedName(wanted));
    // The copy is what runs, now and in later jobs.
    const stamped = await compare(path, sha256, path);
    if (release.archivePath === undefined) {
        verifiedPrograms.add(path, stamped);
        return { name, version, path, source: 'download', sha256 };
    }
    return await unpack(io, wanted, await (0,promises_.readFile)(path), { archive: path, source: 'download' });
}
/**
 * What a download must be. In the tool cache it would serve every later job of the machine as that version, so for a
 * known one nothing else counts.
 */
function downloadHash({ name, version, given, release }, passedOver) {
    if (release.sha256 !== undefined && given !== undefined && release.sha256 !== given) {
        const message = `${name}-sha256 is not the SHA-256 of ${name} ${version}'s download, which is ${release.sha256}, and no installed ${name} has it.`;
        throw new errors/* ActionError */.lZ('tool-checksum', `${message}${told(passedOver)}`, {
            hint: `Leave ${name}-sha256 out: the checksum of this version is in our source. For a build of your own, install it in the tool cache or on PATH.`,
        });
    }
    const sha256 = release.sha256 ?? given;
    if (sha256 !== undefined)
        return sha256;
    const known = release.knownVersions.join(', ');
    throw new errors/* ActionError */.lZ('tool-unavailable', `${name} ${version} is not among the versions whose SHA-256 we know (${known}).${told(passedOver)}`, {
        hint: `Use one of these, or give its published checksum as ${name}-sha256.`,
    });
}
async function downloadFile({ name, release }, passedOver) {
    try {
        // tool-cache retries connection failures and 5xx three times, with 10 to 20 s between.
        return await tool_cache/* downloadTool */.bq(release.url);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('tool-unavailable', `${name} could not be downloaded from ${release.url}: ${(0,errors/* describeError */.Uc)(cause)}${told(passedOver)}`, {
            cause,
            hint: passedOver.length === 0
                ? `Install it on the machine beforehand, or name a mirror with ${name}-base-url.`
                : `Install the release on the machine, name a mirror with ${name}-base-url, or, for a build that you trust, give its hash as ${name}-sha256.`,
        });
    }
}
function told(passedOver) {
    return passedOver.map((sentence) => `\n${sentence}`).join('');
}
async function compare(file, expected, what) {
    const actual = await hashFile(file);
    if (actual.sha256 === expected)
        return actual;
    throw new errors/* ActionError */.lZ('tool-checksum', `${what} has SHA-256 ${actual.sha256}, expected ${expected}. It was not used.`, {
        hint: 'Do not ignore this: the file may have been tampered with. Compare with the checksum that the project publishes.',
    });
}

;// CONCATENATED MODULE: ./.build/src/clusters/applied.js
/** What we applied to a cluster that is not ours, written down before it is applied: in the end just this is deleted. */





const ASK_DEADLINE_MS = 60_000;
/** kubectl's words for a kind that the cluster does not know, such as one whose definition is applied together with it. */
const UNKNOWN_KIND = /no matches for kind|doesn't have a resource type/;
/** Whether a command failed for nothing else: then it did what it could with all the others. */
function onlyUnknownKinds({ stderr }) {
    const errors = stderr.split('\n').filter((line) => /^error/i.test(line));
    return errors.length > 0 && errors.every((line) => UNKNOWN_KIND.test(line));
}
/**
 * Adds to the list those of the manifests that the cluster does not have yet. Objects that are there already are somebody's: they are updated, and stay;
 * but for those of the list, which an earlier deploy of the same run brought.
 */
async function recordApplied(io, access, manifests, { file, namespace }) {
    const earlier = await readApplied(file);
    const ours = new Set(earlier.map((manifest) => key(manifest, namespace)));
    const fresh = manifests.filter((manifest) => !ours.has(key(manifest, namespace)));
    const there = await existingKeys(io, access, fresh);
    // An object of a kind without namespaces comes back without one, whatever the manifest says.
    const isForeign = (manifest) => there.has(key(manifest, namespace)) || there.has(key(manifest, '', ''));
    await (0,promises_.writeFile)(file, JSON.stringify([...earlier, ...fresh.filter((manifest) => !isForeign(manifest))]), { mode: 0o600 });
}
/** The list, in the order of applying; empty when nothing was applied yet. */
async function readApplied(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '[]';
        throw new errors/* ActionError */.lZ('state-missing', `the list of what was applied can't be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    });
    return JSON.parse(text);
}
/** Asked kind by kind, so that a kind which the cluster does not know hides none of the others. */
async function existingKeys(io, access, manifests) {
    const kinds = Map.groupBy(manifests, (manifest) => `${manifest['apiVersion']} ${manifest['kind']}`);
    const found = await Promise.all([...kinds.values()].map((sameKind) => existing(io, access, sameKind)));
    return new Set(found.flat().map((object) => key(object, '')));
}
async function existing(io, access, manifests) {
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
    const args = ['get', '--ignore-not-found', '--output', 'json', '-f', '-'];
    const result = await io.run(kubectlCommand(access, args, { stdin, deadlineMs: ASK_DEADLINE_MS }));
    if (result.exitCode !== 0) {
        if (onlyUnknownKinds(result))
            return [];
        throw new errors/* ActionError */.lZ('cluster-unreachable', `the cluster could not be asked for what is there already: ${lastLine(result)}`, {
            details: tail(result.stderr),
            hint: 'The user of the kubeconfig must be allowed to read the kinds of object that the manifests hold.',
        });
    }
    if (result.stdout.trim() === '')
        return [];
    const found = JSON.parse(result.stdout);
    return textAt(found, 'kind') === 'List' ? listAt(found, 'items') : [found];
}
/** An object's identity. The version of its API is no part of it: a server answers in the one that it was asked in. */
function key(object, defaultNamespace, namespace) {
    const group = (textAt(object, 'apiVersion') ?? '').split('/').slice(0, -1).join('/');
    const where = namespace ?? textAt(object, 'metadata', 'namespace') ?? defaultNamespace;
    return JSON.stringify([group, textAt(object, 'kind'), where, textAt(object, 'metadata', 'name')]);
}

;// CONCATENATED MODULE: ./.build/src/clusters/kubernetes.js
/** What kind and existing clusters have in common: applying manifests, proving health, reading usage. */
var kubernetes_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var kubernetes_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** A tool that an earlier phase installed. */
function installedTool(record, name) {
    const tool = record.tools?.find((candidate) => candidate.name === name);
    if (tool === undefined)
        throw new errors/* ActionError */.lZ('state-missing', `${name} is not installed yet.`, { hint: 'Run `up` first: it finds or downloads the tools.' });
    return tool;
}
/** Its path. */
function toolPath(record, name) {
    return installedTool(record, name).path;
}
/**
 * How kubectl and we reach the run's cluster. What kubectl gets of our environment is read anew each time: the record
 * holds names, and no values.
 */
function accessOf(io, record) {
    const cluster = record.cluster;
    if (cluster === undefined || cluster.kind === 'none')
        throw new errors/* ActionError */.lZ('state-missing', 'there is no cluster yet.', { hint: 'Run `up` first.' });
    const access = { kubectl: toolPath(record, 'kubectl'), kubeconfig: cluster.kubeconfig };
    return cluster.kind === 'kind' ? access : { ...access, env: environmentOfExisting(io, cluster.environment ?? []) };
}
/** kubectl's environment in a cluster that is not ours. `names` are those that the workflow asks for. */
function environmentOfExisting(io, names) {
    return existingClusterEnvironment(names, { env: io.env, workDir: io.workDir, path: safePath(io.env).entries.join(external_node_path_.delimiter) });
}
/** The workloads of a rendered application as the record keeps them. */
function recordedWorkloads(application) {
    const awaited = application.workloads.filter(isRolledOut);
    return awaited.map(({ name, namespace, kind, group, replicas }) => ({ name, namespace, kind, group, desiredReplicas: replicas }));
}
/** Proves that everything is ready, step by step. */
async function kubernetesHealth(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { io, record } = context;
        const workloads = record.deployment?.workloads ?? [];
        const plan = loadPlan(context);
        const kube = kubernetes_addDisposableResource(env_1, await connectKube(io, accessOf(io, record)), true);
        const { checks, state } = await awaitRollouts(io, kube, workloads);
        const targets = await checkTargets(io, plan).catch(async (error) => {
            throw error instanceof errors/* ActionError */.lZ && error.code === 'unhealthy' ? await withPodStates(kube, workloads, error) : error;
        });
        const samples = workloads.some((workload) => workload.group === 'monitoring') ? [await awaitSamples(io, kube, state, accounted(workloads))] : [];
        return { checks: [...checks, ...targets, ...samples], restarts: restartsByWorkload(state, workloads), leaving: leavingPods(state) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = kubernetes_disposeResources(env_1);
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
        const workloads = record.deployment?.workloads ?? [];
        if (!workloads.some((workload) => workload.group === 'monitoring'))
            throw new errors/* ActionError */.lZ('metrics-unavailable', 'there is no Prometheus in this run.', { hint: 'Set monitor: true.' });
        const kube = kubernetes_addDisposableResource(env_2, await connectKube(io, accessOf(io, record)), true);
        return await kubeUsage(io, kube, { window, workloads, health: record.health, requests: record.load?.total.requests ?? 0 });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = kubernetes_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}

;// CONCATENATED MODULE: ./.build/src/io/regular-file.js
/**
 * Reads files that somebody else may have written: regular ones of a bounded size, without following a link and
 * without waiting. A named pipe would hold a run up for ever, a device has no end, and a huge file takes all memory.
 */


const MIB = 1024 * 1024;
/** How large a file of each kind may be, and what to do about a larger one. */
const FILE_LIMITS = {
    config: { bytes: MIB, remedy: 'move long bodies to files that body-file names, and rows to files that data names' },
    certificate: { bytes: MIB, remedy: 'keep only the authorities that the targets need' },
    kubeconfig: { bytes: MIB, remedy: 'keep only the context that is used' },
    script: { bytes: 16 * MIB, remedy: 'let the script import only what it uses, and open data files itself' },
    body: { bytes: 32 * MIB, remedy: 'send a smaller body' },
    data: { bytes: 32 * MIB, remedy: 'keep fewer rows' },
    manifest: { bytes: 32 * MIB, remedy: 'split it into several files' },
};
/**
 * The content of a regular file.
 * @param real its real path; anything else is refused, so that what was checked is what is read.
 * @param shown what the file is called in errors.
 * @throws Error that says what the file is instead, or by how much it is too large.
 */
function readRegularFile(real, shown, kind) {
    const descriptor = openWithoutWaiting(real, shown);
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new Error(`${shown} is ${whatIs(stats)}, and not a regular file`);
        refuseMoved(descriptor, real, shown);
        refuseTooLarge(stats.size, shown, kind);
        return readWhole(descriptor, stats.size, shown);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** @throws Error when a file of a kind would be larger than it may be. */
function refuseTooLarge(bytes, shown, kind) {
    const { bytes: most, remedy } = FILE_LIMITS[kind];
    if (bytes <= most)
        return;
    const limit = `${formatCount(most)} (${most / MIB} MiB)`;
    throw new Error(`${shown} has ${formatCount(bytes)} bytes, and at most ${limit} are read; ${remedy}`);
}
/** What something on disk is, with its article. */
function whatIs(stats) {
    if (stats.isFile())
        return 'a file';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    return stats.isSocket() ? 'a socket' : 'a device';
}
function openWithoutWaiting(real, shown) {
    try {
        return (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        const cause = error;
        if (error.code === 'ENXIO')
            throw new Error(`${shown} is a socket or a device, and not a regular file`, { cause });
        if (error.code === 'ELOOP')
            throw new Error(`${shown} became a link while it was opened`, { cause });
        throw error;
    }
}
/**
 * A folder on the way may have been exchanged for a link since the path was checked. Linux says what was opened;
 * elsewhere nobody does.
 */
function refuseMoved(descriptor, real, shown) {
    const opened = openedPath(descriptor);
    if (opened === undefined || opened === real)
        return;
    throw new Error(`${shown} was exchanged for another file while it was opened`);
}
function openedPath(descriptor) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${descriptor}`);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Never more than the size that was checked: a file that grows meanwhile is refused. */
function readWhole(descriptor, size, shown) {
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw new Error(`${shown} grew while it was read`);
}

;// CONCATENATED MODULE: ./.build/src/io/input-files.js
/**
 * The one gate for every file that a run reads by a name: configuration, bodies, rows, certificates, scripts, manifests.
 * What is in such a file can end up at the application, in the cluster or in a report, and on a pull request all of
 * these are the author's. So a name that a file of the checkout gives reaches files of the checkout only, and no name
 * reaches what holds credentials: with /proc/self/environ the author would have the job's token.
 */



/** The files of a user's own machine: any, as long as they are regular and not too large. */
const anyFile = gateOf((path) => external_node_fs_.realpathSync.native(path));
/** The files of a job in a workflow. @throws when the workspace or the temporary directory do not exist. */
function jobFiles({ workspace, temp, objection }) {
    const roots = { workspace: realpathSync.native(workspace), temp: realpathSync.native(temp) };
    return gateOf((path, from, kind) => {
        // Before anything is looked up: what is outside of the workspace is not even asked about.
        if (from === 'file' && isAbsolute(path)) {
            const reason = 'and a file of the checkout names other files by relative ones';
            throw new Error(`${path} is an absolute path, ${reason}; use one, or give this input in the workflow`);
        }
        const [absolute, real] = [resolve(path), realpathSync.native(path)];
        const refusal = twofoldProblem(path, absolute, real) ??
            privateProblem(path, absolute, real, roots.temp) ??
            outsideProblem(path, { from, absolute, real, workspace: roots.workspace }) ??
            // A kubeconfig comes from the workflow alone, and is written outside of the workspace by an earlier step.
            (kind === 'kubeconfig' ? undefined : objection?.(real));
        if (refusal !== undefined)
            throw new Error(refusal);
        return real;
    });
}
function gateOf(realPathOf) {
    return {
        read: (path, from, kind) => readRegularFile(realPathOf(path, from, kind), path, kind),
        resolve: (path, from) => {
            const real = realPathOf(path, from);
            const stats = (0,external_node_fs_.lstatSync)(real);
            if (!stats.isFile() && !stats.isDirectory())
                throw new Error(`${path} is ${whatIs(stats)}, and neither a file nor a folder`);
            return real;
        },
    };
}
/** Behind a link `..` means one file to the system and another one to who only looks at the text, as other programs may. */
function twofoldProblem(path, absolute, real) {
    if (realpathSync.native(absolute) === real)
        return undefined;
    return `${path} has .. behind a link and could mean two files; write it without`;
}
/** No files of a job: the environment and memory of processes, settings of the kernel, devices. */
const input_files_SYSTEM = (/* unused pure expression or super */ null && (['proc', 'sys', 'dev']));
/**
 * actions/checkout leaves its token in .git/config, or in a file of the temporary directory that begins like this; the
 * runner's own names there begin with an underscore.
 */
const PRIVATE_IN_TEMP = /^(_|git-credentials)/i;
function privateProblem(path, absolute, real, temp) {
    for (const parts of [absolute.split(sep), real.split(sep)]) {
        if (input_files_SYSTEM.includes(parts[1] ?? ''))
            return `${path} lies in /${parts[1]}, where no files of a job are; it is not read`;
        if (parts.some((part) => part.toLowerCase() === '.git'))
            return `${path} lies in .git, which may hold credentials; it is not read`;
    }
    if (PRIVATE_IN_TEMP.test(wayWithin(temp, real) ?? ''))
        return `${path} is one of the runner's own files, which may hold credentials; it is not read`;
    return undefined;
}
/** A link in the checkout is the pull request's, whoever names it. */
function outsideProblem(path, { from, absolute, real, workspace }) {
    if (wayWithin(workspace, real) !== undefined)
        return undefined;
    if (from === 'file') {
        const reason = 'and a file of the checkout names files in it only';
        return `${path} is outside of the workspace, ${reason}; give this input in the workflow`;
    }
    if (!leadsThrough(workspace, absolute))
        return undefined;
    return `${path} leads out of the workspace by a link of the checkout; name the file where it is`;
}
function leadsThrough(workspace, absolute) {
    if (wayWithin(workspace, realpathSync.native(absolute)) !== undefined)
        return true;
    const parent = dirname(absolute);
    return parent !== absolute && leadsThrough(workspace, parent);
}
/** The way from a root to a path in it, empty for the root itself; undefined when the path is not in it. */
function wayWithin(root, path) {
    const way = relative(root, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way) ? way : undefined;
}

// EXTERNAL MODULE: ./.build/src/inputs/located-yaml.js
var located_yaml = __webpack_require__(5543);
// EXTERNAL MODULE: ./.build/src/inputs/sources.js
var sources = __webpack_require__(9683);
;// CONCATENATED MODULE: ./.build/src/inputs/places.js
/** Reads values out of a YAML structure and notes what is wrong with them at their place. */


/** What is wrong at a place: the value is quoted unless it is missing or long. */
function problemAt(place, allowed) {
    const value = place.text ?? (place.value === undefined || place.isMapping ? undefined : JSON.stringify(place.value));
    return {
        name: place.name,
        allowed,
        ...(value === undefined ? {} : { value: value.length > 80 ? `${value.slice(0, 79)}…` : value }),
        ...(place.where === undefined ? {} : { where: place.where }),
    };
}
/** What is wrong at a place, as a sentence that stands by itself. */
function problemOf(place, sentence) {
    return { name: place.name, allowed: sentence, ...(place.where === undefined ? {} : { where: place.where }) };
}
/** The entries of a mapping by key, empty ones left out; undefined when it is no mapping. Keys that are not known are problems. */
function readMapping(place, keys, problems) {
    if (!place.isMapping) {
        problems.push(problemAt(place, `a mapping with the keys ${keys.join(', ')}`));
        return undefined;
    }
    const fields = {};
    for (const entry of place.children()) {
        const key = keys.find((known) => known === entry.key);
        if (key === undefined) {
            problems.push({
                name: entry.name,
                allowed: (0,sources/* unknownWord */.$5)('key', entry.key, keys),
                ...(entry.whereKey === undefined ? {} : { where: entry.whereKey }),
            });
        }
        else if (entry.value !== null)
            fields[key] = entry;
    }
    return fields;
}
/** A value that is one text; undefined when it is missing or, with a problem, not allowed. */
function readText(place, allowed, parse, problems) {
    if (place === undefined)
        return undefined;
    const value = place.text === undefined ? undefined : parse(place.text.trim());
    if (value === undefined)
        problems.push(problemAt(place, allowed));
    return value;
}
/** The content of the file that a value names. */
function readFileAt(place, kind, allowed, context) {
    if (place.text === undefined) {
        context.problems.push(problemAt(place, allowed));
        return undefined;
    }
    try {
        return context.files.read(place.text, place.from, kind);
    }
    catch (error) {
        context.problems.push(problemAt(place, `${allowed} (${(0,errors/* describeError */.Uc)(error)})`));
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/kustomization-shape.js
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
const builtinFields = (fields) => ({ apiVersion: data, kind: data, metadata: builtinMetadata, ...fields });
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
/** Annotations by which kustomize takes a configuration for a program (`config.kubernetes.io/function` and its like). */
function isProgramAnnotation(name) {
    return /^(?:internal\.)?config\.(?:kubernetes|k8s)\.io\//i.test(name);
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/rewrite-fields.js


/** A mapping with its known fields only, references replaced. */
function rewriteFields(fields, place, rewriting) {
    const { problems } = rewriting;
    if (!place.isMapping) {
        problems.push(problemAt(place, `a mapping with ${Object.keys(fields).join(', ')}`));
        return {};
    }
    return Object.fromEntries(place.children().flatMap((entry) => {
        const shape = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        if (shape !== undefined)
            return entry.value === null ? [] : [[entry.key, rewriteValue(shape, entry, rewriting)]];
        const where = entry.whereKey === undefined ? {} : { where: entry.whereKey };
        problems.push({ name: entry.name, allowed: (0,sources/* unknownWord */.$5)('field', entry.key, Object.keys(fields)), ...where });
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
            rewriting.problems.push(problemOf(place, shape.why));
            return undefined;
        case 'mapping':
            return rewriteFields(shape.fields, place, rewriting);
        case 'list':
            if (Array.isArray(place.value))
                return place.children().map((element) => rewriteValue(shape.of, element, rewriting));
            rewriting.problems.push(problemAt(place, 'a list'));
            return [];
        default:
            return rewriting.reference(shape.kind, place);
    }
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/source-tree.js
/**
 * The files that manifests may consist of: those of one repository folder, by their real paths, and nothing that git or
 * the runner keeps there for itself.
 */




const MOST_TREE_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 2_000;
/** How the sentence on a missing file ends. */
const MISSING = 'does not exist';
/**
 * Opens the tree around a file or folder of manifests: its repository, but never more than the workspace when it lies in
 * there. What belongs to no repository and lies elsewhere is a tree by itself.
 */
function openSourceTree(start, { workspace, files: gate, root: known }) {
    const root = known === undefined ? rootOf(realOf(start), (0,external_node_fs_.existsSync)(workspace) ? (0,external_node_fs_.realpathSync)(workspace) : workspace) : realOf(known);
    let files = 0;
    let bytes = 0;
    const show = (path) => shown(workspace, path);
    return {
        root,
        show,
        locate: (path) => locate(root, path, show, gate),
        read: (file) => {
            const content = readRegularFile(file, show(file), 'manifest');
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
    if (isWithin(workspace, folder))
        return repository !== undefined && isWithin(workspace, repository) ? repository : workspace;
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
        if (!isWithin(root, real))
            return `${show(path)} is outside of ${show(root)}, the folder that the manifests may use`;
        gate.resolve(path, 'workflow');
    }
    catch (error) {
        const isMissing = error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
        return isMissing ? `${show(path)} ${MISSING}` : (0,errors/* describeError */.Uc)(error);
    }
    if (isPrivate((0,external_node_path_.relative)(root, real)))
        return `${show(path)} belongs to git, and may hold credentials`;
    return { real, kind: (0,external_node_fs_.statSync)(real).isDirectory() ? 'folder' : 'file' };
}
/** Whether a path is a folder or lies below it; both real. */
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith('../') && !way.startsWith('/');
}
/** File systems that take no notice of capitals would open `.GIT` as well. */
function isPrivate(way) {
    return way.split('/').some((part) => part.toLowerCase() === '.git');
}
function shown(workspace, path) {
    const way = (0,external_node_path_.relative)(workspace, path);
    return way === '' ? '.' : way.startsWith('../') || way === '..' ? path : way;
}
function tooLarge(path, what) {
    return new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} consist of ${what}.`, {
        hint: 'Name a folder that holds what is deployed, and no more.',
    });
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/yaml-aliases.js
/** How much a YAML text stands for when its aliases are written out: a few lines can mean more than any memory holds. */

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

;// CONCATENATED MODULE: ./.build/src/kubernetes/copy-kustomization.js
/**
 * A kustomization, copied before kubectl sees it. Kustomize fetches what looks like an address, over HTTP and by starting
 * git, from nearly every field that takes a path; so everything that it reads is read here first. Each file is checked to
 * be one of the tree, copied under a name of ours, and every reference becomes that name: no text of the original is left
 * where kustomize expects a path. Kustomizations themselves are written anew from the fields that are known.
 */










const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const MOST_FOLDERS = 500;
/** Problems shown at once. */
const MOST_PROBLEMS = 30;
const LONGEST_PATH = 4_096;
const REMOTE = 'is not a file or folder of the repository; what is elsewhere is for an earlier step of the workflow to fetch';
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
        const more = this.#problems.length - MOST_PROBLEMS;
        const lines = this.#problems.slice(0, MOST_PROBLEMS).map((problem) => `  - ${(0,errors/* describeProblem */.BJ)(problem)}`);
        const problems = [...lines, ...(more > 0 ? [`  - and ${more} more`] : [])].join('\n');
        throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} can't be used:\n${problems}`, {
            hint: 'A kustomization may refer to files of its repository, and to nothing else.',
        });
    }
    withSources(text) {
        return text.replaceAll(/(?:[^\s'"`:]*\/)?((?:folder|file)-\d{1,5})\b/g, (name, own) => this.#sources.get(own) ?? name);
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
        return this.#mappingOf((0,located_yaml/* readYaml */.g)(text, { name: '', file: shown, from: 'file' }), shown);
    }
    #mappingOf(root, where) {
        if (!(0,located_yaml/* isPlace */.U)(root))
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
            this.#problems.push(problemAt(place, 'the path of a file'));
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
            this.#problems.push(problemAt(place, 'the path of a folder with a kustomization'));
            return '';
        }
        if ((kind === 'folder' || kind === 'resource') && this.#kustomizationIn(located.real) !== undefined)
            return `../${this.#folder(located.real)}`;
        this.#problems.push(problemAt(place, kind === 'folder' || kind === 'resource' ? 'a folder with a kustomization' : 'the path of a file'));
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
        this.#problems.push(problemAt(place, 'the path of a file'));
        return '';
    }
    /** The configuration of a built-in generator or transformer, written anew like a kustomization. */
    #builtin(text, place, folder) {
        const root = isInline(text)
            ? this.#mappingOf((0,located_yaml/* readYaml */.g)(text, { name: '', from: 'file' }), place.where ?? place.name)
            : this.#builtinFile(text, place, folder);
        if (root === undefined)
            return '';
        const kind = String(root.child('kind').value);
        const fields = Object.hasOwn(BUILTINS, kind) ? BUILTINS[kind] : undefined;
        if (fields === undefined || root.child('apiVersion').value !== 'builtin') {
            const known = Object.keys(BUILTINS).join(', ');
            this.#problems.push(problemOf(place, `plugins and functions are programs, and are not run; built in are, with apiVersion: builtin, ${known}`));
            return '';
        }
        const program = root
            .child('metadata')
            .child('annotations')
            .children()
            .find(({ key }) => isProgramAnnotation(key));
        if (program !== undefined)
            this.#problems.push(problemOf(place, `the annotation ${program.key} would make a program of it; leave it out`));
        return this.#copied(folder, Buffer.from(toJson(this.#fields(fields, root, folder))), this.#tree.show(folder.source));
    }
    #builtinFile(path, place, folder) {
        const located = this.#locate(path, place, folder);
        if (located?.kind === 'file')
            return this.#readYaml(located.real);
        if (located !== undefined)
            this.#problems.push(problemAt(place, 'the path of a file with one configuration'));
        return undefined;
    }
    #locate(path, place, folder) {
        if (path.startsWith('/') || path.length > LONGEST_PATH) {
            this.#problems.push(problemAt(place, 'a path that is relative to the kustomization'));
            return undefined;
        }
        const located = this.#tree.locate((0,external_node_path_.join)(folder.source, path));
        if (typeof located !== 'string')
            return located;
        const why = located.endsWith(MISSING) && isAddress(path) ? REMOTE : located;
        this.#problems.push(problemOf(place, `${JSON.stringify(path.slice(0, 200))}: ${why}`));
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
                this.#problems.push({ name: 'manifests', where, allowed: `its aliases stand for more than ${MOST_VALUES} values` });
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

;// CONCATENATED MODULE: ./.build/src/clusters/render.js
/** From manifests on disk to what will be applied: rendered by kubectl's Kustomize, images overridden. Needs no cluster. */










/** The largest sets of manifests in wide use hold some hundreds. */
const MOST_OBJECTS = 5_000;
/** Renders ingress, application and monitoring. `namespace` is where those objects are that name none. */
async function renderApplication(io, kubectl, app, namespace) {
    const groups = await Promise.all([
        app.ingress === 'none'
            ? []
            : render_render(io, kubectl, 'ingress', app.ingress === 'nginx' ? (0,external_node_path_.join)(io.manifestsDir, 'ingress') : io.files.resolve(app.ingress, app.origins.ingress)),
        render_render(io, kubectl, 'application', app.manifests === undefined ? bundledOverlay(io, app.overlay) : io.files.resolve(app.manifests, app.origins.manifests)),
        app.monitor ? render_render(io, kubectl, 'monitoring', (0,external_node_path_.join)(io.manifestsDir, 'monitoring')) : [],
    ]);
    const [ingress, application, monitoring] = groups.map((manifests) => withImageOverrides(manifests, app.imageOverrides));
    const grouped = [
        { group: 'ingress', manifests: ingress ?? [] },
        { group: 'application', manifests: application ?? [] },
        { group: 'monitoring', manifests: monitoring ?? [] },
    ];
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
function bundledOverlay(io, overlay) {
    return (0,external_node_path_.join)(io.manifestsDir, 'echo', overlay === 'base' ? 'base' : (0,external_node_path_.join)('overlays', overlay));
}
/** kubectl is given a copy that was read and checked file by file; nothing of the original is where it looks. */
async function render_render(io, kubectl, group, path) {
    const target = (0,external_node_path_.join)(io.workDir, `render-${group}`);
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.mkdir)(target, { recursive: true, mode: 0o700 });
    // What the action brings itself lies where the runner put it, and is nobody else's.
    const isBundled = path.startsWith(io.manifestsDir);
    const tree = openSourceTree(path, {
        workspace: io.env['GITHUB_WORKSPACE'] ?? process.cwd(),
        ...(isBundled ? { files: anyFile, root: io.manifestsDir } : { files: io.files }),
    });
    const { directory, withSources } = copyKustomization(tree, path, target);
    const result = await io.run({
        file: kubectl,
        args: ['kustomize', '--load-restrictor', 'LoadRestrictionsRootOnly', directory],
        env: secludedEnvironment(io),
        deadlineMs: 60_000,
    });
    if (result.exitCode !== 0) {
        throw new errors/* ActionError */.lZ('manifests-invalid', `the manifests in ${path} can't be rendered: ${withSources(lastLine(result))}`, {
            details: withSources(tail(result.stderr)),
            hint: `See the same with: kubectl kustomize ${path}`,
        });
    }
    return manifestsOf(result.stdout, path);
}
/** The second wall: no program is found, git would speak no protocol, and no proxy takes a request. */
function secludedEnvironment(io) {
    return {
        ...environmentFor('kubectl', { env: {}, workDir: io.workDir, path: '' }),
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        HTTP_PROXY: CLOSED_PORT,
        HTTPS_PROXY: CLOSED_PORT,
    };
}
/** The discard service, which no system has run for decades. */
const CLOSED_PORT = 'http://127.0.0.1:9';
function manifestsOf(rendered, path) {
    const manifests = (0,js_yaml/* loadAll */.gh)(rendered).filter((document) => typeof document === 'object' && document !== null);
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

;// CONCATENATED MODULE: ./.build/src/clusters/existing.js
var existing_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var existing_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** An existing cluster: we apply our manifests, measure, and remove just what we applied. */














const READ_DEADLINE_MS = 15_000;
const existing_DELETE_DEADLINE_MS = 180_000;
const existingPlatform = {
    validate: async () => machine([]),
    tools: async ({ io, settings }) => [await installTool(io, 'kubectl', settings.tools.kubectl)],
    up: connect,
    deploy: existing_deploy,
    health: kubernetesHealth,
    usage: kubernetesUsage,
    down,
};
async function connect({ io, settings, record }) {
    const { baseUrl } = settings.cluster;
    if (baseUrl === undefined)
        throw new errors/* ActionError */.lZ('input', 'cluster: existing needs base-url, the address at which its ingress answers.', {
            hint: 'For example base-url: http://127.0.0.1:8080',
        });
    const kubectl = toolPath(record, 'kubectl');
    const kubeconfig = (0,external_node_path_.join)(io.workDir, 'kubeconfig');
    const environment = settings.cluster.kubectlEnvironment;
    const access = { kubectl, kubeconfig, env: environmentOfExisting(io, environment) };
    const { context, namespace } = await copyKubeconfig(io, access, settings.cluster);
    await greet(io, access);
    return { kind: 'existing', name: context, namespace, kubeconfig, baseUrl, applied: (0,external_node_path_.join)(io.workDir, 'applied.json'), environment };
}
/**
 * The one context that counts, resolved by kubectl: several files in KUBECONFIG, files that it names, its own default. The copy is what all later steps go
 * by, so that switching contexts between them does not take them to another cluster.
 */
async function copyKubeconfig(io, access, { kubeconfig, context }) {
    const given = [...(kubeconfig === undefined ? [] : [`--kubeconfig=${kubeconfig}`]), ...(context === undefined ? [] : [`--context=${context}`])];
    const result = await io.run({
        file: access.kubectl,
        args: ['config', 'view', '--minify', '--flatten', '--raw', '--output', 'json', ...given],
        env: access.env,
        deadlineMs: READ_DEADLINE_MS,
    });
    if (result.exitCode !== 0) {
        throw new errors/* ActionError */.lZ('cluster-unreachable', `the kubeconfig can't be used: ${lastLine(result).replace(/^error: /, '')}.`, {
            details: tail(result.stderr),
            hint: 'Check the inputs kubeconfig and context; `kubectl config get-contexts` lists what there is.',
        });
    }
    await (0,promises_.writeFile)(access.kubeconfig, result.stdout, { mode: 0o600 });
    const config = JSON.parse(result.stdout);
    return {
        context: textAt(config, 'current-context') ?? 'existing',
        namespace: textAt(listAt(config, 'contexts')[0], 'context', 'namespace') ?? 'default',
    };
}
async function greet(io, access) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const kube = existing_addDisposableResource(env_1, await connectKube(io, access), true);
        const { status, body } = await kube.get('/version');
        if (status !== 200)
            throw new errors/* ActionError */.lZ('cluster-unreachable', `the cluster answered ${status} to /version.`, {
                hint: 'Check kubeconfig and context with: kubectl cluster-info',
            });
        io.log.info(`Kubernetes ${textAt(body, 'gitVersion') ?? 'of unknown version'}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = existing_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function existing_deploy({ io, settings, record }) {
    const { cluster } = record;
    if (cluster?.kind !== 'existing')
        throw new errors/* ActionError */.lZ('state-missing', 'no cluster is connected yet.', { hint: 'Run `up` first.' });
    const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app, cluster.namespace);
    const manifests = [...application.infrastructure, ...application.application];
    await recordApplied(io, accessOf(io, record), manifests, { file: cluster.applied, namespace: cluster.namespace });
    await applyManifests(io, accessOf(io, record), manifests);
    return { overlay: application.overlay, workloads: recordedWorkloads(application), images: [], hosts: application.hosts };
}
async function down({ io, record }) {
    if (record.cluster?.kind !== 'existing')
        return;
    const items = (await readApplied(record.cluster.applied)).toReversed();
    if (items.length === 0)
        return;
    // This process may be another one than that which found the program: the post step, or `down`.
    await verifyRecordedTools(io, [installedTool(record, 'kubectl')], { kubectl: givenHash(record) });
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    const args = ['delete', '--ignore-not-found', '--wait=true', '-f', '-'];
    const result = await io.run(kubectlCommand(accessOf(io, record), args, { stdin, deadlineMs: existing_DELETE_DEADLINE_MS }));
    if (result.exitCode !== 0 && !onlyUnknownKinds(result)) {
        throw new errors/* ActionError */.lZ('command-failed', `what was applied could not be deleted: ${lastLine(result)}`, {
            details: tail(result.stderr),
            hint: `What it is stands in ${record.cluster.applied}. When the cluster answers again: kubectl delete --ignore-not-found -f ${record.cluster.applied}`,
        });
    }
}
/** What the run was started with. Clean-up has no settings: the config file of a run may be gone by then. */
function givenHash({ inputs }) {
    const sha256 = parse_sha256(inputs['kubectl-sha256'] ?? '');
    return sha256 === undefined ? {} : { sha256 };
}

;// CONCATENATED MODULE: ./.build/src/clusters/api-server.js
/** Waiting for a young cluster's API server, cheaply: a TLS handshake instead of a process, while every core is needed elsewhere. */

const api_server_DEADLINE_MS = 180_000;
const api_server_POLL_MS = 400;
/** Asking the engine costs a process each time. */
const CONTAINER_POLL_MS = 2_000;
const API_PORT = '6443/tcp';
/**
 * Answers true when the API server of a kind node accepts connections; false when it does not within three minutes, or `signal` says that it won't.
 * From then on the machine has cores to spare: before, booting nodes and kubeadm need them all, and images that were brought right at the start made a cluster
 * on two cores two seconds slower.
 */
async function awaitApiServer(io, node, signal) {
    const deadline = io.now() + api_server_DEADLINE_MS;
    let port;
    while (io.now() < deadline && !signal.aborted) {
        port ??= await publishedPort(io, node);
        if (port !== undefined && (await acceptsTls(port)))
            return true;
        await io.sleep(port === undefined ? CONTAINER_POLL_MS : api_server_POLL_MS);
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

;// CONCATENATED MODULE: ./.build/src/clusters/images.js
/** Bringing images onto the nodes that need them, while kubeadm is still at work. */




const IMAGE_DEADLINE_MS = 300_000;
const CTR = ['ctr', '--namespace', 'k8s.io'];
/**
 * Places every image. One that the local engine has is streamed, a single platform of it: `kind load docker-image` exports all platforms and
 * breaks with Docker's containerd image store (kind issue 3795). Any other is pulled by the node itself. `earlier` ones stay, unless the engine has another
 * image under their tag by now. Answers those of the placements that were placed now.
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
        const present = wanted.every(({ reference }) => local.has(reference)) ? new Set() : await imagesOnNode(io, node);
        const done = [];
        for (const { reference } of wanted)
            done.push(await placeImage(io, { reference, node }, present, local));
        return done;
    }));
    return placed.flat();
}
async function placeImage(io, { reference, node }, present, local) {
    const startedAt = io.now();
    const id = local.get(reference);
    // The engine's image counts before one of the same name that the node has: it may have been built anew.
    const how = id !== undefined ? 'streamed' : present.has(canonicalImage(reference)) ? 'present' : 'pulled';
    if (how === 'streamed')
        await streamImage(io, reference, node);
    if (how === 'pulled')
        await pullImage(io, reference, node);
    return { reference, node, how, seconds: (io.now() - startedAt) / 1000, ...(id === undefined ? {} : { id }) };
}
/** All in one question: a process costs CPU that the booting nodes need. */
async function localImages(io, references) {
    // A digest names the index of all platforms; what the engine exports is one platform of it, under another digest. The node would not find it.
    const byTag = references.filter((reference) => !reference.includes('@'));
    if (byTag.length === 0)
        return new Map();
    const format = '{"id":{{json .Id}},"tags":{{json .RepoTags}}}';
    const result = await io.run({ file: 'docker', args: ['image', 'inspect', '--format', format, '--', ...byTag], deadlineMs: 30_000 });
    const images = result.stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
    const ids = new Map(images.flatMap((image) => listAt(image, 'tags').map((tag) => [canonicalImage(String(tag)), textAt(image, 'id') ?? ''])));
    return new Map(byTag.flatMap((reference) => {
        const id = ids.get(canonicalImage(reference));
        return id === undefined ? [] : [[reference, id]];
    }));
}
async function imagesOnNode(io, node) {
    const result = await io.run({ file: 'docker', args: ['exec', '--', node, ...CTR, 'images', 'list', '--quiet'], deadlineMs: 30_000 });
    return new Set(result.exitCode === 0 ? result.stdout.split('\n') : []);
}
async function streamImage(io, reference, node) {
    const platform = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
    const [saved, imported] = await io.pipe({ file: 'docker', args: ['save', '--platform', platform, '--', reference], deadlineMs: IMAGE_DEADLINE_MS }, { file: 'docker', args: ['exec', '--interactive', '--', node, ...CTR, 'images', 'import', '-'], deadlineMs: IMAGE_DEADLINE_MS });
    const failed = saved.exitCode !== 0 ? saved : imported.exitCode !== 0 ? imported : undefined;
    if (failed === undefined)
        return;
    throw new errors/* ActionError */.lZ('image-unavailable', `image ${reference} could not be streamed from the local engine to node ${node}: ${lastLine(failed)}`, {
        details: tail(failed.stderr),
        hint: `Check that the image exists for ${platform}: docker image inspect ${reference}`,
    });
}
async function pullImage(io, reference, node) {
    const name = canonicalImage(reference);
    const args = ['exec', '--', node, ...CTR, 'images', 'pull', '--hosts-dir', '/etc/containerd/certs.d', '--', name];
    const result = await io.run({ file: 'docker', args, deadlineMs: IMAGE_DEADLINE_MS });
    if (result.exitCode === 0)
        return;
    throw new errors/* ActionError */.lZ('image-unavailable', `image ${reference} is not in the local engine, and node ${node} could not pull it: ${lastLine(result)}`, {
        details: tail(result.stderr),
        hint: `Build it before this step (docker build -t ${name.split('@')[0]} .), check its name and its registry's access, or replace it through image-overrides.`,
    });
}

;// CONCATENATED MODULE: ./.build/src/clusters/kind.js
/** The kind platform: a cluster of our own, made and removed by us. */













const kindPlatform = {
    validate: ({ io, settings }) => validateForKind(io, settings.cluster),
    tools: ({ io, settings }) => Promise.all([installTool(io, 'kind', settings.tools.kind), installTool(io, 'kubectl', settings.tools.kubectl)]),
    up: kind_up,
    deploy: kind_deploy,
    health: kubernetesHealth,
    usage: kubernetesUsage,
    down: async ({ io, record }) => {
        if (record.cluster?.kind === 'kind')
            await deleteKindCluster(io, record.cluster);
    },
};
async function kind_up(context) {
    const { io, settings, record } = context;
    const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app);
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
    await context.save({ cluster });
    const images = await makeCluster(io, cluster, {
        workers: settings.cluster.workers,
        httpPort,
        placements: placementsFor(application, nodes),
        // Step by step, the application is for `deploy` to bring; in a whole run nothing is gained by waiting.
        manifests: context.stepwise ? application.infrastructure : [...application.infrastructure, ...application.application],
        kind: toolPath(record, 'kind'),
        kubectl: toolPath(record, 'kubectl'),
        logsDir: settings.report.outDir,
    });
    await context.save({ placedImages: images, ...(context.stepwise ? {} : { applied: deploymentOf(application, images) }) });
    return { ...cluster, created: true };
}
/** Creates the cluster, brings the images to its nodes and applies manifests, all at the same time as far as each can. */
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
        // Not before the images are there: a kubelet that misses one tries to pull it, and looks again only after ten seconds.
        return stands && applyEarly(io, cluster, making, making.manifests);
    };
    const [created, placed, applied] = await Promise.allSettled([creating, placing, applying()]);
    if (created.status === 'rejected')
        throw created.reason;
    // Nodes of a failed first attempt took what was brought to them along.
    const again = created.value > 1;
    const done = applied.status === 'fulfilled' && applied.value && !again;
    if (!done)
        await applyManifests(io, { kubectl: making.kubectl, kubeconfig: cluster.kubeconfig }, making.manifests);
    if (placed.status === 'rejected' && !again)
        throw placed.reason;
    return placed.status === 'fulfilled' && !again ? placed.value : placeImages(io, making.placements);
}
function placementsFor(application, nodes) {
    const single = nodes.workers.length === 0;
    const onWorkers = application.images.worker.flatMap((reference) => (single ? [nodes.controlPlane] : nodes.workers).map((node) => ({ reference, node })));
    const onControlPlane = application.images['control-plane'].map((reference) => ({ reference, node: nodes.controlPlane }));
    return [...new Map([...onControlPlane, ...onWorkers].map((placement) => [`${placement.reference} ${placement.node}`, placement])).values()];
}
async function kind_deploy(context) {
    const { io, settings, record } = context;
    // A whole run brought everything while the cluster was made; from the next time on it is a change that is deployed.
    if (record.applied !== undefined) {
        await context.forget(['applied']);
        return record.applied;
    }
    const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app);
    const earlier = record.placedImages ?? [];
    const placed = await placeImages(io, placementsFor(application, kindNodes(record.cluster)), earlier);
    const images = [...earlier.filter((image) => !placed.some((again) => isSamePlace(image, again))), ...placed];
    // Ingress and monitoring too: what is there already stays as it is, and settings may have changed since `up`.
    await applyManifests(io, accessOf(io, record), [...application.infrastructure, ...application.application]);
    const renewed = placed.filter((image) => earlier.some((before) => isSamePlace(image, before))).map(({ reference }) => reference);
    await restartRollouts(io, accessOf(io, record), application.workloads.filter((workload) => workload.images.some((image) => renewed.includes(image))));
    // Last: until then a deploy that is tried again has to bring and restart them once more.
    await context.save({ placedImages: images });
    return deploymentOf(application, images);
}
function isSamePlace(one, other) {
    return one.reference === other.reference && one.node === other.node;
}
function deploymentOf(application, images) {
    return { overlay: application.overlay, workloads: recordedWorkloads(application), images, hosts: application.hosts };
}
function kindNodes(cluster) {
    const [controlPlane, ...workers] = cluster?.kind === 'kind' ? cluster.nodes : [];
    if (controlPlane === undefined)
        throw new errors/* ActionError */.lZ('state-missing', 'there is no kind cluster yet.', { hint: 'Run `up` first.' });
    return { controlPlane, workers };
}
/** Unique for each run of each job, matrix legs too, so that jobs on one machine never meet; short, since node names are host names. */
function clusterName(io) {
    return `loadtest-${io.env['GITHUB_RUN_ID'] ?? 'local'}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
}
/** 80, which makes for the shortest URL, else any free port. */
async function freePort() {
    if (await isPortFree(80))
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

;// CONCATENATED MODULE: ./.build/src/clusters/platforms.js



const PLATFORMS = { kind: kindPlatform, existing: existingPlatform, none: embeddedPlatform };
function platformFor(kind) {
    return PLATFORMS[kind];
}

;// CONCATENATED MODULE: ./.build/src/cleanup.js
/** Removing what a run made; used by the post step, by `down`, and at the end of a whole run on a laptop. */



/** Removes cluster or processes, then the work directory. Idempotent. When the first fails the directory stays: it knows what is left. */
async function cleanUp(io, record) {
    if (record?.cluster !== undefined)
        await platformFor(record.cluster.kind).down({ io, record });
    await (0,promises_.rm)(io.workDir, { recursive: true, force: true });
}
/** How to get at what was kept; `removal` is the command that removes it. */
function keptNotice({ cluster, tools }, removal) {
    if (cluster?.kind !== 'kind')
        return `What was applied is kept in the cluster. Remove it: ${removal}`;
    const kubectl = tools?.find(({ name }) => name === 'kubectl')?.path ?? 'kubectl';
    return `The cluster is kept. Use it: ${kubectl} --kubeconfig ${cluster.kubeconfig} get pods --all-namespaces. Remove it: ${removal}`;
}
/** What is gone now. An existing cluster is not: just what the run brought there. */
function removedNotice({ cluster }) {
    if (cluster === undefined)
        return 'Removed the record of the run; it had made nothing yet.';
    return cluster.kind === 'existing' ? `Removed what was applied to ${cluster.name}` : `Removed ${cluster.name}`;
}
/** Removing a kept cluster by hand, on a runner where none of our commands is at hand. */
function manualRemoval({ cluster }, workDir) {
    if (cluster?.kind !== 'kind')
        return `rm -r ${workDir}`;
    const nodes = `docker ps --all --quiet --filter label=${CLUSTER_LABEL}=${cluster.name}`;
    return `docker rm --force --volumes $(${nodes}) && rm -r ${workDir}`;
}

// EXTERNAL MODULE: ./.build/src/io/log.js
var io_log = __webpack_require__(3562);
;// CONCATENATED MODULE: ./.build/src/io/programs.js
/**
 * What every command goes through before it is started: which file it is, whether that may run, and which environment
 * it gets.
 */




/**
 * Completes commands: a bare name becomes an absolute path, found once; a path must be that of a verified program. A
 * command without an environment gets what `environmentFor` has for the program.
 */
function commandCompleter({ env, workDir, log }) {
    const found = new Map();
    let searched;
    const path = () => {
        if (searched !== undefined)
            return searched;
        searched = safePath(env);
        if (searched.passedOver.length > 0)
            log.debug(`of PATH is passed over: ${searched.passedOver.join('; ')}`);
        return searched;
    };
    const resolve = (name) => {
        const file = found.get(name) ?? findProgram(name, path(), workspaceOf(env));
        found.set(name, file);
        return file;
    };
    return async (command) => {
        makeRunDirectories(workDir);
        const isPath = command.file.includes('/');
        if (isPath)
            await verifiedPrograms.check(command.file);
        const surroundings = { env, workDir, path: path().entries.join(external_node_path_.delimiter) };
        return {
            ...command,
            file: isPath ? command.file : resolve(command.file),
            env: command.env ?? environmentFor((0,external_node_path_.basename)(command.file), surroundings),
        };
    };
}

;// CONCATENATED MODULE: ./.build/src/io/real-io.js
/** The real Io. */







/** An Io that acts on the real world; `workDir` must exist and be private to the user. */
function realIo(options) {
    const { log, workDir, signal, files = anyFile } = options;
    const complete = commandCompleter({ env: process.env, workDir, log });
    return {
        log,
        workDir,
        signal,
        files,
        env: process.env,
        manifestsDir: manifestsDir(),
        now: Date.now,
        sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch((cause) => {
            throw new errors/* ActionError */.lZ('cancelled', 'cancelled while waiting', { cause });
        }),
        run: async (command) => run(await complete(command), signal),
        pipe: async (from, to) => pipe(await complete(from), await complete(to), signal),
    };
}
/** A signal that aborts on the runner's cancel ladder (SIGINT, then SIGTERM) and when the terminal is closed (SIGHUP); the second signal ends the process at once. */
function cancelSignal() {
    const controller = new AbortController();
    const onSignal = (name) => {
        if (controller.signal.aborted)
            process.exit(128 + external_node_os_.constants.signals[name]);
        controller.abort(new errors/* ActionError */.lZ('cancelled', `cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    process.on('SIGHUP', onSignal);
    return controller.signal;
}

;// CONCATENATED MODULE: ./.build/src/phase.js

/** Runs a phase and journals it. Answers false when the run can't go on. */
async function runPhase(context, phase) {
    const { io } = context;
    const startedAt = io.now();
    io.log.group(phase.title);
    try {
        const outcome = await phase.run(context);
        const skipped = 'skipped' in outcome;
        await journal(context, { name: phase.name, status: skipped ? 'skipped' : 'passed', startedAt, result: skipped ? outcome.skipped : outcome.line }, skipped ? {} : outcome.part);
        return true;
    }
    catch (thrown) {
        return await fail(context, phase, startedAt, thrown);
    }
    finally {
        io.log.groupEnd();
        const last = context.record.phases.at(-1);
        if (last !== undefined)
            io.log.info(resultLine(phase, last));
    }
}
async function fail(context, phase, startedAt, thrown) {
    const error = (0,errors/* toActionError */.ie)(thrown);
    const fatal = phase.onFailure === 'fatal' || error.code === 'cancelled';
    if (error.details !== undefined)
        context.io.log.info(error.details);
    if (error.code === 'internal' && error.cause instanceof Error)
        context.io.log.debug(error.cause.stack ?? '');
    const entry = { name: phase.name, status: fatal ? 'failed' : 'soft-failed', startedAt, result: error.message };
    const { code, message, hint, details } = error;
    const recorded = { code, phase: phase.name, message, ...(hint === undefined ? {} : { hint }), ...(details === undefined ? {} : { details }) };
    await journal(context, entry, fatal ? { error: recorded } : {});
    return !fatal;
}
async function journal(context, entry, part) {
    const phases = [...context.record.phases, { ...entry, durationMs: context.io.now() - entry.startedAt }];
    await context.save({ ...part, phases });
}
const MARKS = { passed: 'ok', failed: 'FAILED', 'soft-failed': 'missing', skipped: 'skipped' };
function resultLine(phase, entry) {
    const seconds = `${(entry.durationMs / 1000).toFixed(1)} s`;
    return `${MARKS[entry.status].padEnd(8)}${phase.name.padEnd(10)}${seconds.padStart(8)}  ${entry.result.split('\n')[0]}`;
}

;// CONCATENATED MODULE: ./.build/src/phases/check-health.js


/** Deployment -> Health: every check passed, or an error with what was last seen. */
async function checkHealth(context) {
    const health = await platformFor(context.settings.cluster.kind).health(context);
    for (const check of health.checks)
        context.io.log.info(`${check.name}: ${check.seen} after ${check.seconds.toFixed(1)} s`);
    return { part: { health }, line: `${formatCounted(health.checks.length, 'check')} passed` };
}

;// CONCATENATED MODULE: ./.build/src/phases/create-cluster.js

/** RunContext -> ClusterRecord. What is made is recorded before it is made; what an earlier attempt left half-made is removed first. */
async function createCluster(context) {
    const left = context.record.cluster;
    if (left !== undefined) {
        context.io.log.info(`Removing what is left of ${left.name}`);
        await platformFor(left.kind).down(context);
        await context.forget(['cluster']);
    }
    const cluster = await platformFor(context.settings.cluster.kind).up(context);
    for (const image of context.record.placedImages ?? [])
        context.io.log.info(`image ${image.reference} ${image.how} on ${image.node} in ${image.seconds.toFixed(1)} s`);
    const size = cluster.kind === 'kind' ? `${cluster.nodes.length} nodes` : cluster.kind === 'none' ? `${cluster.processes.length} processes` : 'connected';
    return { part: { cluster }, line: [cluster.name, size, cluster.baseUrl].filter(Boolean).join(', ') };
}

;// CONCATENATED MODULE: ./.build/src/phases/deploy-application.js

/** ClusterRecord -> Deployment: everything is applied; whether it runs is for the health phase to prove. */
async function deployApplication(context) {
    const deployment = await platformFor(context.settings.cluster.kind).deploy(context);
    return { part: { deployment }, line: `${deployment.overlay}: ${deployment.workloads.map((workload) => workload.name).join(', ')}` };
}

;// CONCATENATED MODULE: ./.build/src/phases/install-tools.js


/** RunContext -> InstalledTool[]. Preinstalled ones first; downloads are checked against pinned SHA-256 sums. */
async function installTools(context) {
    const { settings, io } = context;
    const platformTools = await platformFor(settings.cluster.kind).tools(context);
    const tools = settings.load.engine === 'k6' ? [...platformTools, await installTool(io, 'k6', settings.tools.k6)] : platformTools;
    if (tools.length === 0)
        return { skipped: 'none are needed' };
    return { part: { tools }, line: tools.map((tool) => `${tool.name} ${tool.version} (${tool.source})`).join(', ') };
}

;// CONCATENATED MODULE: ./.build/src/phases/measure-usage.js



/** LoadResult's window -> Measured<ResourceUsage>. A failure is not the application's: the report says why figures are missing. */
async function measureUsage(context) {
    const { settings, record } = context;
    if (!settings.app.monitor) {
        await context.save({ resources: notMeasured('monitoring is switched off (monitor: false)') });
        return { skipped: 'monitoring is switched off' };
    }
    if (record.load === undefined)
        throw new errors/* ActionError */.lZ('state-missing', 'there was no load yet whose resources could be read.', { hint: 'Run `load` first.' });
    try {
        const usage = await platformFor(settings.cluster.kind).usage(context, { ...record.load.window, warmedUpMs: record.load.warmup.durationMs });
        return { part: { resources: measured(usage) }, line: `${usage.workloads.length} workloads, from ${usage.source}` };
    }
    catch (error) {
        await context.save({ resources: notMeasured((0,errors/* describeError */.Uc)(error)) });
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/src/core/percentiles.js
/** The wanted percentile (in percent, e.g. 99.9), or undefined when the engine does not report it. */
function findPercentile({ percentiles }, wanted) {
    return percentiles.find(({ percentile }) => percentile === wanted);
}

;// CONCATENATED MODULE: ./.build/src/load/host-load.js
/**
 * How busy the machine was while the load ran, from Linux' /proc: a machine that is out of CPU measures itself and not the service. Sampled in the
 * thread that is not pacing.
 */


const SAMPLE_EVERY_MS = 1000;
/** Slices that are much shorter than a sample say little about pressure; they are joined to the one before. */
const SHORTEST_SLICE_MS = 500;
/** Starts sampling. */
async function watchHostLoad() {
    const firstTicks = await readTicks();
    let previous = { atMs: performance.now(), stalledUs: await readPressure() };
    const slices = [];
    const sample = async (isLast) => {
        const stalledUs = await readPressure();
        const atMs = performance.now();
        const lengthMs = atMs - previous.atMs;
        if (stalledUs === undefined || previous.stalledUs === undefined || lengthMs <= 0)
            return;
        if (isLast && lengthMs < SHORTEST_SLICE_MS && slices.length > 0)
            return;
        slices.push(Math.min(1, (stalledUs - previous.stalledUs) / (lengthMs * 1000)));
        previous = { atMs, stalledUs };
    };
    let running = Promise.resolve();
    const timer = setInterval(() => {
        running = running.then(() => sample(false));
    }, SAMPLE_EVERY_MS);
    return {
        async stop() {
            clearInterval(timer);
            await running;
            await sample(true);
            return {
                ...cpuShares(firstTicks, await readTicks()),
                pressure: slices.length > 0 ? measured(slices) : notMeasured('this system has no /proc/pressure/cpu'),
            };
        },
    };
}
/** Busy and stolen shares between two readings. Waiting for a disk is not busy. */
function cpuShares(from, to) {
    if (from === undefined || to === undefined) {
        const reason = 'this system has no /proc/stat';
        return { busy: notMeasured(reason), steal: notMeasured(reason) };
    }
    const total = to.total - from.total;
    if (total <= 0) {
        const reason = 'the run was shorter than a tick of the CPU clock';
        return { busy: notMeasured(reason), steal: notMeasured(reason) };
    }
    return { busy: measured(1 - (to.idle - from.idle) / total), steal: measured((to.steal - from.steal) / total) };
}
/** The first line of /proc/stat: `cpu user nice system idle iowait irq softirq steal guest guest_nice`; guests are in user and nice already. */
function parseTicks(stat) {
    const fields = /^cpu\s+(.*)$/m.exec(stat)?.[1]?.trim().split(/\s+/).map(Number);
    if (fields === undefined || fields.length < 8 || fields.some((field) => !Number.isFinite(field)))
        return undefined;
    const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = fields;
    return { total: user + nice + system + idle + iowait + irq + softirq + steal, idle: idle + iowait, steal };
}
/** Microseconds that some task has waited for a CPU since boot, from /proc/pressure/cpu. */
function parsePressure(pressure) {
    const total = /^some .*total=(\d+)/m.exec(pressure)?.[1];
    return total === undefined ? undefined : Number(total);
}
async function readTicks() {
    const text = await readProc('/proc/stat');
    return text === undefined ? undefined : parseTicks(text);
}
async function readPressure() {
    const text = await readProc('/proc/pressure/cpu');
    return text === undefined ? undefined : parsePressure(text);
}
/** Undefined where the file is missing or may not be read, as on other systems and in some containers: the figure is then reported as not measured. */
async function readProc(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/src/load/k6/child-cpu.js
/** CPU time of the processes that we have waited for: read before and after a command, the difference is that of the command. */


/** Linux counts in hundredths of a second towards programs, whatever the kernel's own clock is. */
const TICKS_PER_SECOND = 100;
/** Seconds; undefined on systems without /proc. */
async function childCpuSeconds() {
    const stat = await (0,promises_.readFile)('/proc/self/stat', 'utf8').catch(() => undefined);
    return stat === undefined ? undefined : parseChildCpu(stat);
}
/** cutime and cstime, the 16th and 17th field of /proc/self/stat; the second one, the program's name in brackets, may hold anything. */
function parseChildCpu(stat) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[13]) + Number(fields[14]);
    return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : undefined;
}
function cpuBetween(before, after) {
    return before === undefined || after === undefined ? notMeasured('this system has no /proc/self/stat') : measured(after - before);
}

;// CONCATENATED MODULE: ./.build/src/load/k6/environment.js
const SETTING = /^K6_/;
const environment_PROXY = /^(https?|all|no)_proxy$/i;
/** Settings that change what k6 tells of a run; a script of the user's may have all others. */
const TELLING = /^K6_(SYSTEM_TAGS|LOG_FORMAT|LOG_OUTPUT|NO_THRESHOLDS|NO_SUMMARY|SUMMARY_EXPORT|OUT)$/;
/**
 * The environment of k6; undefined takes a variable away. A plan says everything itself: k6's settings stand above those of a script, and a proxy would
 * answer in the application's place. A script may use a proxy, but not for this machine.
 */
function k6Environment(plan, env, caFile) {
    const isOurs = (name) => (plan.script === undefined ? SETTING.test(name) || environment_PROXY.test(name) : TELLING.test(name));
    const taken = Object.fromEntries(Object.keys(env).flatMap((name) => (isOurs(name) ? [[name, undefined]] : [])));
    const direct = [env['NO_PROXY'] ?? env['no_proxy'], 'localhost', '.localhost', '127.0.0.1', '::1'].filter(Boolean).join(',');
    return {
        ...taken,
        // A script that imports an extension would make k6 download another k6, whose checksum nobody knows.
        K6_AUTO_EXTENSION_RESOLUTION: 'false',
        ...(plan.tls.caPem === undefined ? {} : { SSL_CERT_FILE: caFile }),
        ...(plan.script === undefined ? {} : { NO_PROXY: direct, ...scriptEnvironment(plan) }),
    };
}
/** BASE_URL: the first target's origin. TARGETS: all of them as JSON. HOST_<NAME>: a target's Host header. */
function scriptEnvironment({ targets }) {
    const hosts = targets.map(({ name, host }) => [`HOST_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`, host]);
    return {
        ...Object.fromEntries(hosts),
        BASE_URL: targets[0]?.origin ?? '',
        TARGETS: JSON.stringify(targets.map(({ name, origin, host, path, method }) => ({ name, url: `${origin}${path}`, host, method }))),
    };
}

;// CONCATENATED MODULE: ./.build/src/load/k6/log.js
/** What k6 writes to its log and summary and takes for no failure, though its user would. Pure. */


/** The first error of k6's log; undefined when it holds none. */
function log_firstError(log) {
    return unescapedMatch(/level=error msg="((?:[^"\\]|\\.)*)"/.exec(log));
}
/** Why the script marked the test as failed; undefined when the log does not say it. */
function markedAsFailed(log) {
    return unescapedMatch(/test marked as failed: ((?:[^"\\]|\\.)*)/.exec(log));
}
function unescapedMatch(match) {
    return match?.[1] === undefined ? undefined : unescaped(match[1]);
}
/** The text of a message in k6's log (logfmt), on one line. */
function unescaped(text) {
    return text
        .replaceAll(/\\u([0-9a-f]{4})/gi, (_all, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
        .replaceAll(/\\[nrt]/g, ' ')
        .replaceAll(/\\(["\\])/g, '$1')
        .trim();
}
/** Sentences on iterations that threw and checks that failed: neither fails a run of k6 by itself. */
function silentFailures(summary, log) {
    const thrown = log.split('\n').filter((line) => line.includes('level=error') && line.includes('source=stacktrace'));
    const [fails = 0, passes = 0] = [numberAt(summary, 'metrics', 'checks', 'fails'), numberAt(summary, 'metrics', 'checks', 'passes')];
    return [
        ...(thrown.length === 0
            ? []
            : [
                `The k6 script threw in ${formatCounted(thrown.length, 'iteration')}; what it would have requested after that was not sent. The first: ${log_firstError(thrown[0] ?? '') ?? 'no message'}`,
            ]),
        ...(fails === 0
            ? []
            : [
                `${formatCount(fails)} of ${formatCounted(fails + passes, 'check')} of the k6 script failed. k6 fails no run for that; a threshold like checks: ['rate>0.99'] does.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./.build/src/load/k6/attribution.js
/** Where requests go that belong to no target. */
const OTHER = { name: 'other', host: 'other hosts' };
/** A script that tags each request differently must not fill the report. */
const MOST_TARGETS = 50;
/**
 * By the request's `target` tag, which may also name a target of the script's own; else by its `name` tag; else by its URL: host and path, the host,
 * or the origin when one target only has it. k6 does not tell the Host header.
 */
function attribution(targets) {
    const byName = new Map(targets.map((target) => [target.name, target]));
    return (tags, known) => {
        const tag = tags['target'];
        const named = byName.get(tag ?? '') ?? byName.get(tags['name'] ?? '');
        if (named !== undefined)
            return named;
        if (tag !== undefined)
            return known.has(tag) || known.size < MOST_TARGETS ? { name: tag, host: attribution_hostOf(tags['url']) ?? OTHER.host } : OTHER;
        return byUrl(targets, tags['url']) ?? OTHER;
    };
}
function byUrl(targets, text) {
    const url = text === undefined ? null : URL.parse(text);
    if (url === null)
        return undefined;
    const sameHost = targets.filter(({ host }) => host === url.host || host === url.hostname);
    const sameOrigin = targets.filter(({ origin }) => URL.parse(origin)?.origin === url.origin);
    const samePath = sameHost.find(({ path }) => path.split('?')[0] === url.pathname);
    return samePath ?? sameHost[0] ?? (sameOrigin.length === 1 ? sameOrigin[0] : undefined);
}
function attribution_hostOf(text) {
    return text === undefined ? undefined : URL.parse(text)?.host;
}

;// CONCATENATED MODULE: ./.build/src/load/k6/failure.js
/** k6's error codes as our classes of failures. Pure. */

/** https://grafana.com/docs/k6/latest/javascript-api/error-codes/; the last two hundreds are HTTP/2 and unreadable bodies. */
const failure_BY_CODE = {
    1050: 'timeout',
    1201: 'reset',
    1211: 'connect-timeout',
    1212: 'connect-refused',
    1220: 'reset',
};
const BY_HUNDRED = { 11: 'dns', 13: 'tls', 16: 'parse', 17: 'parse' };
/** The failure of a request that k6 could not finish. Codes that stand for anything are told apart by Go's own texts. */
function failureOfCode(code, text) {
    const known = failure_BY_CODE[code] ?? BY_HUNDRED[Math.floor(code / 100)];
    return { class: known ?? classOfText(text), message: shorten(text === '' ? `k6 error ${code}` : text) };
}
function classOfText(text) {
    if (/malformed|unexpected content-length|invalid header/i.test(text))
        return 'parse';
    if (/\btls: |\bx509: /.test(text))
        return 'tls';
    return /\bEOF\b|connection reset|broken pipe|server closed/i.test(text) ? 'reset' : 'other';
}
/** The failure of an answer that was not the expected one. */
function failureOfStatus(status, text) {
    return { class: statusClass(status), message: shorten(text ?? `HTTP ${status}`) };
}
/** How a request ended that k6 could not finish. */
function endingOf(failure) {
    return failure.class === 'timeout' || failure.class === 'connect-timeout' ? 'expired' : 'broken';
}

;// CONCATENATED MODULE: ./.build/src/load/k6/points.js
/** Lines of k6's JSON output (`--out json=-`). Pure. */

const METRIC = /"metric":"([^"]+)"/;
/**
 * The sample in a line; undefined for other lines (k6 also prints log lines, summaries and what scripts print) and for metrics that are not wanted,
 * which is the most of them and found out before anything is parsed.
 */
function parsePoint(line, wanted) {
    if (!line.startsWith('{') || !wanted.has(METRIC.exec(line)?.[1] ?? ''))
        return undefined;
    const envelope = parseJson(line);
    const metric = textAt(envelope, 'metric');
    const value = numberAt(envelope, 'data', 'value');
    const atMs = Date.parse(textAt(envelope, 'data', 'time') ?? '');
    if (textAt(envelope, 'type') !== 'Point' || metric === undefined || !wanted.has(metric) || value === undefined || Number.isNaN(atMs))
        return undefined;
    return { metric, atMs, value, tags: textsAt(envelope, 'data', 'tags'), metadata: textsAt(envelope, 'data', 'metadata') };
}
/** Undefined for what is no JSON, as the last line of a k6 that was killed. */
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/k6/schedule.js
/**
 * Our plan's times as k6 wants them. Both models' bounds are the same as the builtin engine's; what differs is said here. Pure.
 *
 * Open model: k6's ramping-arrival-rate, for a steady rate too, because its twin for steady rates refuses runs shorter than a second. It starts the
 * n-th request when n of them have been due, so the schedule lasts half a request longer than ours; and k6 ends it on time even when it is late
 * itself, so it goes on a little after that. The script sends nothing for what comes due then, and drops of it don't count.
 */

/** k6 takes rates as whole numbers per time unit: these are exact to a thousandth of a request per minute. */
const TIME_UNIT_MINUTES = 1000;
/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate. */
const LONGEST_WARM_UP_MS = 3000;
/** A VU's first request takes it tens of milliseconds: a handful of them in less than this would find too few VUs ready. */
const SHORTEST_WARM_UP_MS = 1000;
/** Between warm-up and measurement: the last warm-up requests come to their end. */
const PAUSE_MS = 500;
/** How late k6 may be with the last request. */
const LATE_MS = 50;
/** k6 accepts nothing shorter where it counts time and not requests. */
const SHORTEST_CLOSED_MS = 1000;
/** The names of the scenarios; samples carry them as a tag. */
const WARM_UP = 'warm_up';
const MEASURED = 'measured';
function timedScenarios(plan) {
    const warmUp = warmUpScenario(plan);
    const startMs = warmUp === undefined ? 0 : warmUp.lengthMs + PAUSE_MS;
    const measured = { startTime: ms(startMs), exec: MEASURED, gracefulStop: ms(plan.timeoutMs + 1000) };
    const { scenario, lengthMs, dueUntilMs, requests } = plan.model === 'open' ? openScenario(plan) : closedScenario(plan);
    return {
        scenarios: {
            ...(warmUp === undefined ? {} : { [WARM_UP]: { ...warmUp.scenario, exec: WARM_UP, gracefulStop: ms(PAUSE_MS) } }),
            [MEASURED]: { ...scenario, ...measured },
        },
        startMs,
        lengthMs,
        dueUntilMs,
        limits: { warmUp: warmUp?.requests ?? 0, measured: requests },
    };
}
function openScenario(plan) {
    const stages = openStages(plan);
    const lastRate = stages.at(-1)?.ratePerSecond ?? 0;
    return {
        scenario: arrivalRate(plan, plan.ratePerSecond, lastRate > 0 ? [...stages, { ratePerSecond: lastRate, durationMs: LATE_MS }] : stages),
        lengthMs: expectedLengthMs(plan),
        dueUntilMs: stages.reduce((sum, { durationMs }) => sum + durationMs, 0),
        requests: Math.min(Math.floor(expectedRequests(plan) + 0.5), plan.limits.requests),
    };
}
/** The plan's stages, half a request longer, or cut half a request after the last one of a number of requests. */
function openStages(settings) {
    const { ratePerSecond, durationMs = Number.POSITIVE_INFINITY, requests } = settings;
    const given = settings.stages.length > 0 ? settings.stages : [{ ratePerSecond, durationMs }];
    const lastRate = given.at(-1)?.ratePerSecond ?? 0;
    const stages = lastRate > 0 ? [...given, { ratePerSecond: lastRate, durationMs: 500 / lastRate }] : given;
    const { durationMs: _durationMs, requests: _requests, ...rest } = settings;
    const endMs = expectedLengthMs({
        ...rest,
        stages,
        ...(settings.stages.length > 0 && settings.durationMs !== undefined ? { durationMs } : {}),
        ...(requests === undefined ? {} : { requests: requests + 0.5 }),
    });
    return cutStages(ratePerSecond, stages, endMs);
}
function cutStages(fromRate, stages, endMs) {
    const [stage, ...later] = stages;
    if (stage === undefined || endMs <= 0)
        return [];
    if (stage.durationMs <= endMs)
        return [stage, ...cutStages(stage.ratePerSecond, later, endMs - stage.durationMs)];
    const share = endMs / stage.durationMs;
    return [{ ratePerSecond: fromRate + (stage.ratePerSecond - fromRate) * share, durationMs: endMs }];
}
function arrivalRate({ connections }, startRate, stages) {
    return {
        executor: 'ramping-arrival-rate',
        startRate: wholeRate(startRate),
        timeUnit: `${TIME_UNIT_MINUTES}m`,
        stages: stages.map(({ ratePerSecond, durationMs }) => ({ target: wholeRate(ratePerSecond), duration: ms(durationMs) })),
        preAllocatedVUs: connections,
        maxVUs: connections,
    };
}
function closedScenario(plan) {
    const requests = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
    const maxMs = plan.durationMs ?? plan.limits.durationMs;
    return { scenario: sharedIterations(plan, requests, maxMs), lengthMs: plan.durationMs, dueUntilMs: maxMs, requests };
}
function sharedIterations({ connections }, iterations, maxMs) {
    return { executor: 'shared-iterations', vus: Math.min(connections, iterations), iterations, maxDuration: ms(Math.max(maxMs, SHORTEST_CLOSED_MS)) };
}
function warmUpScenario(plan) {
    const { requests, durationMs } = plan.warmup;
    if (requests === 0 && durationMs === 0)
        return undefined;
    if (plan.model === 'closed') {
        const lengthMs = durationMs > 0 ? Math.max(durationMs, SHORTEST_CLOSED_MS) : LONGEST_WARM_UP_MS;
        const limit = durationMs > 0 ? plan.limits.requests : requests;
        return { scenario: sharedIterations(plan, limit, lengthMs), lengthMs, requests: limit };
    }
    // Stages may start from a rate of zero.
    const planned = plan.ratePerSecond > 0 ? plan.ratePerSecond : peakRate(plan);
    const count = Math.max(requests, Math.ceil((planned * durationMs) / 1000));
    const lengthMs = Math.max(durationMs, SHORTEST_WARM_UP_MS, Math.min(LONGEST_WARM_UP_MS, (count * 1000) / planned));
    const ratePerSecond = ((count + 0.5) * 1000) / lengthMs;
    return { scenario: arrivalRate(plan, ratePerSecond, [{ ratePerSecond, durationMs: lengthMs }]), lengthMs, requests: count };
}
function wholeRate(ratePerSecond) {
    return Math.round(ratePerSecond * 60 * TIME_UNIT_MINUTES);
}
/** A Go duration, to the microsecond. */
function ms(durationMs) {
    return `${Math.round(durationMs * 1000)}us`;
}

;// CONCATENATED MODULE: ./.build/src/load/k6/script.js
/**
 * The script that k6 runs for a plan of ours. It does what the builtin engine does with a request (templates, expectations, redirects within the plan's
 * hosts), and tells each one's outcome as one sample of its own metric: k6's built-in ones know neither bodies nor chains of redirects.
 */
/** One sample per request: milliseconds from taking a connection to the last byte; target and scenario as tags, the rest as metadata. */
const REQUEST_METRIC = 'plan_request';
/** One sample: the start of the measured scenario, milliseconds since the epoch. */
const START_METRIC = 'plan_start';
const SCRIPT = `// Made from the plan in k6-plan.json.
import crypto from 'k6/crypto';
import encoding from 'k6/encoding';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';
import { Trend } from 'k6/metrics';

const plan = JSON.parse(open('./k6-plan.json'));
const draws = {
  warmUp: new SharedArray('warm-up draws', () => JSON.parse(open('./k6-draws.json')).warmUp),
  measured: new SharedArray('measured draws', () => JSON.parse(open('./k6-draws.json')).measured),
};
const rows = plan.targets.map((target, index) => new SharedArray('rows of target ' + index, () => JSON.parse(open('./k6-rows.json'))[index]));
const bytes = plan.targets.map((target) => (target.bodyBase64 === undefined ? null : encoding.b64decode(target.bodyBase64)));
const requests = new Trend('${REQUEST_METRIC}', true);
const start = new Trend('${START_METRIC}');

export const options = plan.options;
http.setResponseCallback(null);

export function warm_up() {
  send('warmUp', 1000000000);
}

export function measured() {
  if (exec.scenario.iterationInTest === 0) start.add(exec.scenario.startTime);
  send('measured', 0);
}

function send(purpose, firstCounter) {
  const n = exec.scenario.iterationInTest;
  if (n >= plan.limits[purpose]) return;
  const draw = drawn(draws[purpose], n);
  const index = draw % plan.targets.length;
  const target = plan.targets[index];
  const row = rows[index].length === 0 ? {} : rows[index][Math.floor(draw / plan.targets.length)];
  const scope = { counter: firstCounter + n + 1, row, random: randomOf(purpose, n) };
  report(target, ask(target, written(target, scope, bytes[index])));
}

function drawn(pieces, n) {
  const size = pieces[0].length;
  const count = (pieces.length - 1) * size + pieces[pieces.length - 1].length;
  const position = n % count;
  return pieces[Math.floor(position / size)][position % size];
}

function written(target, scope, body) {
  const headers = { Host: target.host };
  for (const name of Object.keys(target.headers)) headers[name] = fill(target.headers[name], scope);
  return { method: target.method, path: fill(target.path, scope), headers, body: target.body === undefined ? body : fill(target.body, scope) };
}

function fill(text, scope) {
  return text.replace(/\\{\\{\\s*([^{}]*?)\\s*\\}\\}/g, (_, inside) => {
    if (inside === 'uuid') return uuid(scope.random);
    if (inside === 'counter') return String(scope.counter);
    const range = /^randomInt\\s+(-?\\d+)\\s+(-?\\d+)$/.exec(inside);
    if (range !== null) return String(Number(range[1]) + Math.floor((scope.random() / 4294967296) * (Number(range[2]) - Number(range[1]) + 1)));
    return scope.row[inside.slice('row.'.length)];
  });
}

/** 32 random bits per call; the same for the same seed and number of the request. */
function randomOf(purpose, n) {
  let digest = '';
  let block = 0;
  return () => {
    if (digest === '') {
      digest = crypto.sha256(purpose + '/' + n + '/' + block + '/' + plan.seed, 'hex');
      block += 1;
    }
    const bits = parseInt(digest.slice(0, 8), 16);
    digest = digest.slice(8);
    return bits;
  };
}

function uuid(random) {
  const hex = [random(), random(), random(), random()].map((bits) => bits.toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-4' + hex.slice(13, 16) + '-' + variant + hex.slice(17, 20) + '-' + hex.slice(20);
}

/** Sends the request and follows its redirects. Times add up; the outcome is that of the last response. */
function ask(first, request) {
  const outcome = { latencyMs: 0, serviceMs: 0 };
  let target = first;
  for (let redirects = 0; ; redirects += 1) {
    const expect = first.expect;
    const response = http.request(request.method, target.url + request.path, request.body, {
      headers: request.headers,
      redirects: 0,
      responseType: expect.bodyContains === undefined && expect.bodyEquals === undefined ? 'none' : 'text',
      timeout: Math.max(1, plan.timeoutMs - outcome.latencyMs),
      tags: { name: target.name, target: first.name },
    });
    outcome.latencyMs += response.timings.blocked + response.timings.duration;
    outcome.serviceMs += response.timings.duration;
    if (response.status === 0 || (response.error_code !== 0 && (response.error_code < 1400 || response.error_code >= 1600))) {
      return Object.assign(outcome, { code: response.error_code, error: response.error });
    }
    const location = header(response, 'location');
    if (plan.followRedirects === 0 || ![301, 302, 303, 307, 308].includes(response.status) || location === undefined) {
      return Object.assign(outcome, unmet(expect, response));
    }
    if (redirects >= plan.followRedirects) {
      return Object.assign(outcome, { status: response.status, unmet: 'HTTP ' + response.status + ' after ' + redirects + ' redirects, which is as many as are followed' });
    }
    const next = redirected(target, request, response.status, location);
    if (next.unmet !== undefined) return Object.assign(outcome, { status: response.status, unmet: next.unmet });
    target = next.target;
    request = next.request;
  }
}

/** Only to the plan's own hosts: a response must not be able to send the load anywhere else. */
function redirected(target, request, status, location) {
  const absolute = /^(?:(https?:))?\\/\\/([^\\/?#]+)([^#]*)/i.exec(location);
  const scheme = ((absolute && absolute[1]) || schemeOf(target)).toLowerCase();
  const host = hostOf(scheme, absolute ? absolute[2] : target.host);
  const known = [target].concat(plan.targets).filter((candidate) => schemeOf(candidate) === scheme);
  const next =
    known.find((candidate) => hostOf(scheme, candidate.host) === host) ||
    known.find((candidate) => hostnameOf(candidate.host) === hostnameOf(host) && portOf(scheme, candidate.url.slice(scheme.length + 2)) === portOf(scheme, host));
  if (next === undefined) return { unmet: 'HTTP ' + status + ' redirects to ' + scheme + '//' + host + ', which is no target of the plan' };
  const becomesGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
  const headers = {};
  for (const name of Object.keys(request.headers)) {
    const lower = name.toLowerCase();
    if (becomesGet && lower.startsWith('content-')) continue;
    // Meant for the host that they were given for, and no other.
    if (next.host !== target.host && ['authorization', 'cookie', 'proxy-authorization'].includes(lower)) continue;
    headers[name] = request.headers[name];
  }
  headers.Host = next.host;
  const path = absolute ? (absolute[3].startsWith('/') ? absolute[3] : '/' + absolute[3]) : joined(request.path, location.split('#')[0]);
  return { target: next, request: { method: becomesGet ? 'GET' : request.method, body: becomesGet ? null : request.body, headers, path } };
}

/** RFC 3986 section 5.2 for a reference without a host. */
function joined(base, reference) {
  const folder = base.split('?')[0];
  if (reference.startsWith('?')) return folder + reference;
  const path = reference.startsWith('/') ? reference : folder.slice(0, folder.lastIndexOf('/') + 1) + reference;
  const query = path.indexOf('?');
  const kept = [];
  for (const part of (query === -1 ? path : path.slice(0, query)).split('/').slice(1)) {
    if (part === '..') kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return '/' + kept.join('/') + (query === -1 ? '' : path.slice(query));
}

function schemeOf(target) {
  return target.url.slice(0, target.url.indexOf(':') + 1);
}

function hostnameOf(host) {
  return host.replace(/:\\d+$/, '').toLowerCase();
}

function portOf(scheme, host) {
  const port = /:(\\d+)$/.exec(host);
  return port === null ? (scheme === 'https:' ? '443' : '80') : port[1];
}

/** As a URL has it: without the scheme's own port. */
function hostOf(scheme, host) {
  return portOf(scheme, host) === portOf(scheme, '') ? hostnameOf(host) : host.toLowerCase();
}

function header(response, wanted) {
  const name = Object.keys(response.headers).find((candidate) => candidate.toLowerCase() === wanted);
  return name === undefined ? undefined : response.headers[name];
}

/** What the response lacks of what was expected. */
function unmet(expect, response) {
  const { status } = response;
  if (!expect.status.some(({ from, to }) => status >= from && status <= to)) return { status };
  if (expect.header !== undefined) {
    const value = header(response, expect.header.name);
    if (value !== expect.header.value && !String(value).split(', ').includes(expect.header.value)) {
      const seen = value === undefined ? 'it was missing' : 'it was ' + JSON.stringify(value);
      return { unmet: 'header ' + expect.header.name + ' was to be ' + JSON.stringify(expect.header.value) + ' and ' + seen };
    }
  }
  const { body } = response;
  if (expect.bodyEquals !== undefined && body !== expect.bodyEquals) return { unmet: 'body was to be ' + quote(expect.bodyEquals) + ' and was ' + quote(body) };
  if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
    return { unmet: 'body was to contain ' + quote(expect.bodyContains) + ' and was ' + quote(body) };
  }
  return {};
}

function quote(text) {
  return JSON.stringify(text.length <= 60 ? text : text.slice(0, 60) + '…');
}

/** Metadata, unlike tags, may differ from request to request without making k6 slow. */
function report(target, { latencyMs, serviceMs, code, error, status, unmet }) {
  const metadata = { serviceMs, code, error, status, unmet };
  for (const name of Object.keys(metadata)) {
    if (metadata[name] !== undefined) exec.vu.metrics.metadata[name] = String(metadata[name]);
  }
  requests.add(latencyMs, { target: target.name });
  for (const name of Object.keys(metadata)) delete exec.vu.metrics.metadata[name];
}
`;

;// CONCATENATED MODULE: ./.build/src/load/k6/readers.js
/** What k6's samples say about requests: of our own script, one sample for each; of a user's script, the group of built-in ones. */






const DROPPED = 'dropped_iterations';
const PLAN_METRICS = new Set([REQUEST_METRIC, START_METRIC, DROPPED]);
/** The reader for the script that a plan was translated to. */
function planReader(plan, recording) {
    const targets = new Map(plan.targets.map((target) => [target.name, target]));
    const { dueUntilMs, limits } = timedScenarios(plan);
    // When k6 dropped some, its schedule's last moments have room for others in their place.
    const isFull = () => recording.sent + recording.notSent >= limits.measured;
    const measured = (point) => {
        const target = targets.get(point.tags['target'] ?? '');
        if (point.metric === DROPPED) {
            // The closed model has nothing due: k6 means the iterations that there was no time for.
            const isDue = plan.model === 'open' && point.atMs <= (recording.startedAt ?? point.atMs) + dueUntilMs;
            if (isDue)
                recording.givenUp(point.value, point.atMs);
        }
        else if (target !== undefined && !isFull())
            recording.settled({ target, endedAt: point.atMs, ...planOutcome(plan, target, point) });
    };
    return {
        line(text) {
            const point = parsePoint(text, PLAN_METRICS);
            if (point === undefined)
                return;
            const target = targets.get(point.tags['target'] ?? '');
            if (point.metric === START_METRIC)
                recording.started(point.value);
            else if (point.tags['scenario'] === MEASURED)
                measured(point);
            else if (target !== undefined)
                recording.warmedUp(planOutcome(plan, target, point).failure === null);
        },
        end: () => undefined,
    };
}
function planOutcome(plan, target, { value, metadata }) {
    const { code, error = '', status, unmet, serviceMs } = metadata;
    if (code !== undefined)
        return unfinished(failureOfCode(Number(code), error), value, Number(serviceMs), plan.timeoutMs);
    const answered = status === undefined ? (unmet === undefined ? null : { class: 'assertion', message: unmet }) : failureOfStatus(Number(status), unmet);
    return { ending: 'answered', failure: answered ?? checkLatency(target.expect, value), latencyMs: value, serviceMs: Number(serviceMs) };
}
/** k6 tells no times of a connection that did not come about; what waited in vain waited for the timeout. */
function unfinished(failure, latencyMs, serviceMs, timeoutMs) {
    const ending = endingOf(failure) === 'expired' ? 'expired' : 'broken';
    const waitedMs = ending === 'expired' ? Math.max(latencyMs, timeoutMs) : latencyMs;
    return { ending, failure, latencyMs: waitedMs, serviceMs: serviceMs > 0 ? serviceMs : Number.NaN };
}
const SCRIPT_METRICS = new Set(['http_reqs', 'http_req_duration', 'http_req_blocked', 'http_req_failed', DROPPED]);
/** The reader for a script of the user's. k6 writes the samples of a request one after the other, beginning with http_reqs. */
function scriptReader(plan, recording) {
    const attribute = attribution(plan.targets);
    let pending;
    const settle = () => {
        if (pending !== undefined)
            settleScript(pending, attribute, recording);
        pending = undefined;
    };
    return {
        line(text) {
            const point = parsePoint(text, SCRIPT_METRICS);
            if (point === undefined)
                return;
            if (point.metric === DROPPED)
                recording.givenUp(point.value, point.atMs);
            else if (point.metric === 'http_reqs') {
                settle();
                pending = { point, durationMs: 0, blockedMs: 0, isFailed: undefined };
            }
            else if (pending !== undefined)
                readers_collect(pending, point);
        },
        end: settle,
    };
}
function readers_collect(pending, { metric, value }) {
    if (metric === 'http_req_duration')
        pending.durationMs = value;
    else if (metric === 'http_req_blocked')
        pending.blockedMs = value;
    else
        pending.isFailed = value !== 0;
}
function settleScript({ point, durationMs, blockedMs, isFailed }, attribute, recording) {
    const { tags, atMs } = point;
    const code = Number(tags['error_code'] ?? '0');
    const status = Number(tags['status'] ?? '0');
    // Scripts that set no response callback have no http_req_failed; k6's own idea of success is then a request that came to its end.
    const failed = isFailed ?? code !== 0;
    if (isAroundTheLoad(tags)) {
        recording.warmedUp(!failed);
        return;
    }
    const latencyMs = blockedMs + durationMs;
    const target = attribute(tags, recording.targetNames);
    const outcome = failed ? scriptFailure(code, status, tags['error'] ?? '', latencyMs, durationMs) : answered(null, latencyMs, durationMs);
    recording.settled({ target, endedAt: atMs, ...outcome });
}
/** Requests of `setup` and `teardown`. Groups of a script may have the same names, but they run in a scenario. */
function isAroundTheLoad(tags) {
    return tags['scenario'] === undefined && /^::(setup|teardown)(::|$)/.test(tags['group'] ?? '');
}
function scriptFailure(code, status, error, latencyMs, serviceMs) {
    if (status > 0 && (code === 0 || (code >= 1400 && code < 1600)))
        return answered(failureOfStatus(status, undefined), latencyMs, serviceMs);
    const outcome = unfinished(failureOfCode(code, error), latencyMs, serviceMs, 0);
    // The script's timeout is not known to us: without k6's times there is nothing to count with.
    return outcome.ending === 'expired' && latencyMs === 0 ? { ...outcome, ending: 'broken' } : outcome;
}
function answered(failure, latencyMs, serviceMs) {
    return { ending: 'answered', failure, latencyMs, serviceMs };
}

;// CONCATENATED MODULE: ./.build/src/core/statistics.js
/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;
/** What lies outside a 95 % interval on one side. */
const TAIL95 = 0.025;
/** A percentile needs this many samples beyond it before it is fit to gate on. */
const SAMPLES_BEYOND = 10;
/** Ranks come from products of decimals (0.999 * 10000); this much is rounding noise. */
const NOISE = 1e-9;
/**
 * Wilson's 95 % score interval of a share. Unlike the textbook normal interval it stays within 0..1 and has a width at 0 and at 1.
 * E. B. Wilson, JASA 22 (1927) 209-212. `total` must be above 0.
 */
function wilsonInterval(successes, total) {
    const share = successes / total;
    const z2 = Z95 * Z95;
    const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
    const half = (Z95 / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    // At the ends the formula is exact in real numbers only.
    return { low: successes === 0 ? 0 : Math.max(0, centre - half), high: successes === total ? 1 : Math.min(1, centre + half) };
}
/** The rank (1..n) of a nearest-rank percentile; `percentile` in percent, `n` at least 1. */
function statistics_nearestRank(n, percentile) {
    return Math.min(n, Math.max(1, Math.ceil((n * percentile) / 100 - NOISE)));
}
/** Whether fewer than 10 of n samples are to be expected beyond the percentile: then it hangs on a handful of requests. */
function hasTooFewSamples(n, percentile) {
    return (n * (100 - percentile)) / 100 + NOISE < SAMPLES_BEYOND;
}
/**
 * The ranks between which the true percentile lies with 95 % confidence, whatever the distribution: the number of samples below it is
 * binomial, so the interval is [x(low), x(high)] with P(B < low) <= 2.5 % and P(B >= high) <= 2.5 %. Exact for every n: the sums run over the
 * neighbourhood of the mean only, a few standard deviations wide. (H. A. David, H. N. Nagaraja, Order Statistics, section 7.1.)
 */
function statistics_percentileRanks(n, percentile) {
    if (n < 1)
        return { low: undefined, high: undefined };
    const { first, probabilities } = binomialBulk(n, percentile / 100);
    let below = 0;
    let low;
    let high;
    for (const [offset, probability] of probabilities.entries()) {
        const count = first + offset;
        // `below` is P(B < count) here: count is a candidate for the low rank while it is small enough.
        if (below <= TAIL95 && count >= 1)
            low = count;
        below += probability;
        if (high === undefined && below >= 1 - TAIL95 && count + 1 <= n)
            high = count + 1;
    }
    return { low, high };
}
/** The probabilities of Binomial(n, p) from `first` on, leaving out ends that weigh nothing. Built from the mode outwards, so nothing underflows. */
function binomialBulk(n, p) {
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const up = [1];
    for (let k = mode, weight = 1; k < n && weight > 1e-20; k += 1) {
        weight *= ((n - k) * p) / ((k + 1) * (1 - p));
        up.push(weight);
    }
    const down = [];
    for (let k = mode, weight = 1; k > 0 && weight > 1e-20; k -= 1) {
        weight *= (k * (1 - p)) / ((n - k + 1) * p);
        down.push(weight);
    }
    const weights = [...down.reverse(), ...up];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { first: mode - down.length, probabilities: weights.map((weight) => weight / total) };
}

// EXTERNAL MODULE: ./node_modules/hdr-histogram-js/dist/JsHistogramFactory.js
var JsHistogramFactory = __webpack_require__(801);
;// CONCATENATED MODULE: ./.build/src/load/recording/histogram.js
/** A distribution of durations in constant memory: HdrHistogram counts plus the exact count, sum, minimum and maximum. */
// The package's index would load its WebAssembly variant too, for 18 MB of memory and half of the worker's bundle.



const Int32Histogram = (0,JsHistogramFactory/* constructorFromBucketSize */.a)(32);
/** A service on the same machine answers in some 20 microseconds: in whole ones, a median could be 5 % off. */
const UNITS_PER_MS = 10_000;
const PERCENTILES = [50, 75, 90, 95, 99, 99.9];
/** Durations are recorded in milliseconds and read back with the relative error of the significant digits. Grows with the largest value. */
class DurationHistogram {
    #counts;
    #sumMs = 0;
    #minMs = Number.POSITIVE_INFINITY;
    #maxMs = 0;
    /** 3 digits (0.1 %) take 8 to 80 kB, 2 digits (1 %) a tenth of that. */
    constructor(significantDigits) {
        this.#counts = new Int32Histogram(1, 2, significantDigits);
        this.#counts.autoResize = true;
    }
    get count() {
        return this.#counts.totalCount;
    }
    get maxMs() {
        return this.#maxMs;
    }
    /** A negative duration can only be clock rounding and counts as 0. */
    record(durationMs) {
        const ms = Math.max(durationMs, 0);
        this.#sumMs += ms;
        if (ms < this.#minMs)
            this.#minMs = ms;
        if (ms > this.#maxMs)
            this.#maxMs = ms;
        this.#counts.recordValue(Math.round(ms * UNITS_PER_MS));
    }
    add(other) {
        if (other.count === 0)
            return;
        this.#counts.add(other.#counts);
        this.#sumMs += other.#sumMs;
        this.#minMs = Math.min(this.#minMs, other.#minMs);
        this.#maxMs = Math.max(this.#maxMs, other.#maxMs);
    }
    reset() {
        this.#counts.reset();
        this.#sumMs = 0;
        this.#minMs = Number.POSITIVE_INFINITY;
        this.#maxMs = 0;
    }
    /** The samples of the given ranks (1 = smallest), in one pass. Ranks must be ascending and within 1..count. */
    valuesAtRanks(ranks) {
        const values = [];
        let seen = 0;
        for (let index = 0; index < this.#counts.countsArrayLength && values.length < ranks.length; index += 1) {
            seen += this.#counts.getCountAtIndex(index);
            while (values.length < ranks.length && seen >= (ranks[values.length] ?? 0))
                values.push(this.#valueAt(index));
        }
        return values;
    }
    /** The nearest-rank percentile in milliseconds; null without samples. */
    percentile(percentile) {
        return this.count === 0 ? null : (this.valuesAtRanks([statistics_nearestRank(this.count, percentile)])[0] ?? null);
    }
    /** Count, mean, extremes and percentiles with their intervals. `nothing` says why there are no samples, should there be none. */
    distribution(nothing) {
        if (this.count === 0)
            return notMeasured(nothing);
        return measured({
            count: this.count,
            avgMs: this.#sumMs / this.count,
            minMs: this.#minMs,
            maxMs: this.#maxMs,
            percentiles: PERCENTILES.map((percentile) => this.#describe(percentile)),
        });
    }
    #describe(percentile) {
        const rank = statistics_nearestRank(this.count, percentile);
        const { low, high } = statistics_percentileRanks(this.count, percentile);
        const tooFewSamples = hasTooFewSamples(this.count, percentile);
        if (low === undefined || high === undefined)
            return { percentile, valueMs: this.#valueAtRank(rank), tooFewSamples };
        return { percentile, valueMs: this.#valueAtRank(rank), interval: { low: this.#valueAtRank(low), high: this.#valueAtRank(high) }, tooFewSamples };
    }
    #valueAtRank(rank) {
        return this.valuesAtRanks([rank])[0] ?? this.#maxMs;
    }
    /** A cell stands for a range; its upper end is what HdrHistogram reports, and no value lies beyond the exact extremes. */
    #valueAt(index) {
        const ms = this.#counts.highestEquivalentValue(this.#counts.valueFromIndex(index)) / UNITS_PER_MS;
        return Math.min(this.#maxMs, Math.max(this.#minMs, ms));
    }
}
/** The p99 with the lower end of its 95 % interval; null without samples. */
function boundedP99(histogram) {
    const { count } = histogram;
    if (count === 0)
        return null;
    const { low } = percentileRanks(count, 99);
    const [lowMs = null, valueMs = null] = histogram.valuesAtRanks(low === undefined ? [] : [low, nearestRank(count, 99)]);
    return { valueMs: valueMs ?? histogram.maxMs, lowMs };
}

;// CONCATENATED MODULE: ./.build/src/load/recording/series.js
/**
 * The run second by second. A request counts as sent in the second it was sent and as answered in the second its answer came: seconds are over for
 * good when they are over, so one small histogram serves them all.
 */


/** A run with more seconds gets rows of 2, 4, 8, … seconds. Even, so that all rows find a partner. */
const MOST_ROWS = 4000;
class SecondSeries {
    #current = new DurationHistogram(2);
    #total = new DurationHistogram(2);
    #rows = [];
    #widthSeconds = 1;
    #second = 0;
    #sent = 0;
    #ok = 0;
    #failed = 0;
    /** `elapsedMs` is counted from the start of the run, here and below, and never decreases. */
    sent(elapsedMs) {
        this.#moveTo(elapsedMs);
        this.#sent += 1;
    }
    /** `latencyMs` is undefined when there was no answer to time. */
    settled(elapsedMs, isOk, latencyMs) {
        this.#moveTo(elapsedMs);
        if (isOk)
            this.#ok += 1;
        else
            this.#failed += 1;
        if (latencyMs !== undefined)
            this.#current.record(latencyMs);
    }
    /** The p95 of all seconds that are over, or of the first one while it lasts. */
    p95SoFar() {
        return (this.#total.count === 0 ? this.#current : this.#total).percentile(95);
    }
    /** All rows, the last one up to the end of the run. */
    close(elapsedMs) {
        this.#moveTo(elapsedMs);
        if (this.#sent + this.#ok + this.#failed > 0)
            this.#closeRow();
        return this.#rows;
    }
    #moveTo(elapsedMs) {
        while (elapsedMs >= (this.#second + this.#widthSeconds) * 1000)
            this.#closeRow();
    }
    #closeRow() {
        const { count } = this.#current;
        const [p50Ms = null, p95Ms = null, p99Ms = null] = count === 0 ? [] : this.#current.valuesAtRanks([50, 95, 99].map((p) => statistics_nearestRank(count, p)));
        this.#rows.push({ second: this.#second, sent: this.#sent, ok: this.#ok, failed: this.#failed, p50Ms, p95Ms, p99Ms });
        this.#total.add(this.#current);
        this.#current.reset();
        this.#second += this.#widthSeconds;
        this.#sent = 0;
        this.#ok = 0;
        this.#failed = 0;
        if (this.#rows.length < MOST_ROWS)
            return;
        this.#rows = joinPairs(this.#rows);
        this.#widthSeconds *= 2;
    }
}
/** Two rows in one: counts are added; of percentiles the larger one stays, which the joint percentile does not exceed. */
function joinPairs(rows) {
    const joined = [];
    for (let index = 0; index < rows.length; index += 2) {
        const first = rows[index];
        const second = rows[index + 1];
        if (first !== undefined)
            joined.push(second === undefined ? first : series_join(first, second));
    }
    return joined;
}
function series_join(first, second) {
    return {
        second: first.second,
        sent: first.sent + second.sent,
        ok: first.ok + second.ok,
        failed: first.failed + second.failed,
        p50Ms: larger(first.p50Ms, second.p50Ms),
        p95Ms: larger(first.p95Ms, second.p95Ms),
        p99Ms: larger(first.p99Ms, second.p99Ms),
    };
}
function larger(first, second) {
    if (first === null)
        return second;
    return second === null ? first : Math.max(first, second);
}

;// CONCATENATED MODULE: ./.build/src/load/recording/stats.js
/** The running counts and distributions of one target, or of all together. */



const MOST_EXAMPLES = 3;
class StatsRecording {
    #okLatency = new DurationHistogram(3);
    #service = new DurationHistogram(3);
    #lateness = new DurationHistogram(3);
    #errors = new Map();
    #requests = 0;
    #ok = 0;
    #answered = 0;
    #notSent = 0;
    #bytes = 0;
    get service() {
        return this.#service;
    }
    recordLateness(ms) {
        this.#lateness.record(ms);
    }
    recordSettled(target, { ending, failure, latencyMs, serviceMs, bytes }) {
        this.#requests += 1;
        this.#bytes += bytes;
        if (ending === 'answered')
            this.#answered += 1;
        if (failure?.class === 'not-sent')
            this.#notSent += 1;
        const group = failure === null ? null : this.#countFailures(target, failure, 1);
        if (group === null)
            this.#ok += 1;
        if (ending === 'broken')
            return;
        (group?.latency ?? this.#okLatency).record(latencyMs);
        if (!Number.isNaN(serviceMs))
            this.#service.record(serviceMs);
    }
    /** Counts requests that came due and were given up at once: there was no wait to time. */
    recordGivenUp(target, failure, count) {
        this.#requests += count;
        this.#notSent += count;
        this.#countFailures(target, failure, count);
    }
    /** Adds another recording's counts and distributions; examples up to the limit. */
    add(other) {
        this.#okLatency.add(other.#okLatency);
        this.#service.add(other.#service);
        this.#lateness.add(other.#lateness);
        this.#requests += other.#requests;
        this.#ok += other.#ok;
        this.#answered += other.#answered;
        this.#notSent += other.#notSent;
        this.#bytes += other.#bytes;
        for (const [errorClass, { count, latency, examples }] of other.#errors) {
            const group = this.#errorGroup(errorClass);
            group.count += count;
            group.latency.add(latency);
            for (const example of examples)
                if (group.examples.length < MOST_EXAMPLES)
                    addExample(group.examples, example);
        }
    }
    stats(windowMs) {
        const latency = new DurationHistogram(3);
        for (const part of [this.#okLatency, ...[...this.#errors.values()].map((group) => group.latency)])
            latency.add(part);
        return {
            requests: this.#requests,
            sent: this.#requests - this.#notSent,
            ok: this.#ok,
            failures: this.#requests - this.#ok,
            notSent: this.#notSent,
            success: this.#requests === 0
                ? notMeasured('no request came due')
                : measured({ rate: this.#ok / this.#requests, interval: wilsonInterval(this.#ok, this.#requests) }),
            throughputPerSecond: windowMs > 0 ? (this.#answered * 1000) / windowMs : 0,
            latency: latency.distribution('no request was answered or timed out'),
            okLatency: this.#okLatency.distribution('no request was ok'),
            service: this.#service.distribution('no request that was sent was answered or timed out'),
            lateness: this.#lateness.distribution('no request was sent'),
            bytesReceived: measured(this.#bytes),
            errors: this.#errorGroups(),
        };
    }
    #countFailures(target, failure, count) {
        const group = this.#errorGroup(failure.class);
        group.count += count;
        if (group.examples.length < MOST_EXAMPLES)
            addExample(group.examples, { target, message: failure.message });
        return group;
    }
    #errorGroup(errorClass) {
        const known = this.#errors.get(errorClass);
        if (known !== undefined)
            return known;
        const group = { count: 0, latency: new DurationHistogram(3), examples: [] };
        this.#errors.set(errorClass, group);
        return group;
    }
    #errorGroups() {
        return [...this.#errors]
            .map(([errorClass, { count, latency, examples }]) => ({
            class: errorClass,
            count,
            latency: latency.distribution('none of them was answered or timed out'),
            examples,
        }))
            .sort((first, second) => second.count - first.count);
    }
}
function addExample(examples, example) {
    if (examples.every(({ target, message }) => target !== example.target || message !== example.message))
        examples.push(example);
}

;// CONCATENATED MODULE: ./.build/src/load/k6/recording.js
/** What is kept of a k6 run: the builtin engine's statistics and histograms, in memory that does not grow with the number of requests. */



const LATENESS = 'k6 does not tell when a request was due: latencies begin when it takes a connection for it';
const BYTES = 'k6 counts bytes on the wire, headers included, and not those of bodies';
class K6Recording {
    #targets = new Map();
    #givenUp = new StatsRecording();
    #series = new SecondSeries();
    /** By second: samples come when a request has ended, so that its second of sending may be over. */
    #sent = new Map();
    #startedAt;
    #lastAt = 0;
    warmUp = { requests: 0, failures: 0 };
    sent = 0;
    ok = 0;
    failed = 0;
    notSent = 0;
    /** Targets that are listed even when nothing is asked of them. */
    constructor(targets) {
        for (const { name, host } of targets)
            this.#targets.set(name, { host, stats: new StatsRecording() });
    }
    /** When the measured part began, milliseconds since the epoch; undefined before. */
    get startedAt() {
        return this.#startedAt;
    }
    get targetNames() {
        return new Set(this.#targets.keys());
    }
    started(atMs) {
        this.#startedAt ??= atMs;
    }
    warmedUp(isOk) {
        this.warmUp.requests += 1;
        if (!isOk)
            this.warmUp.failures += 1;
    }
    settled(request) {
        const { target, endedAt, failure, ending, latencyMs } = request;
        const elapsedMs = this.#elapsed(endedAt, endedAt - latencyMs);
        this.#statsOf(target).recordSettled(target.name, { ...request, bytes: 0 });
        this.sent += 1;
        if (failure === null)
            this.ok += 1;
        else
            this.failed += 1;
        const second = Math.max(0, Math.floor((endedAt - latencyMs - (this.#startedAt ?? endedAt)) / 1000));
        this.#sent.set(second, (this.#sent.get(second) ?? 0) + 1);
        this.#series.settled(elapsedMs, failure === null, ending === 'broken' ? undefined : latencyMs);
    }
    /** Iterations for which k6 had no VU when they were due. It does not tell which target they were for, unless there is one only. */
    givenUp(count, atMs) {
        const [only, ...others] = this.#targets;
        const stats = only === undefined || others.length > 0 ? this.#givenUp : only[1].stats;
        stats.recordGivenUp(others.length > 0 ? 'any target' : (only?.[0] ?? 'any target'), { class: 'not-sent', message: 'k6 had no free VU when it was due' }, count);
        this.failed += count;
        this.notSent += count;
        const elapsedMs = this.#elapsed(atMs, atMs);
        for (let one = 0; one < count; one += 1)
            this.#series.settled(elapsedMs, false, undefined);
    }
    p95SoFar() {
        return this.#series.p95SoFar();
    }
    /** All figures. The window lasts to the last answer, and `lengthMs` in any case. */
    close(now, lengthMs) {
        const startedAt = this.#startedAt ?? now;
        const endedAt = Math.max(this.#lastAt, startedAt + lengthMs);
        const windowMs = endedAt - startedAt;
        const all = new StatsRecording();
        for (const { stats } of this.#targets.values())
            all.add(stats);
        all.add(this.#givenUp);
        return {
            window: { startedAt: Math.round(startedAt), endedAt: Math.round(endedAt) },
            total: figures(all, windowMs),
            targets: [...this.#targets].map(([name, { host, stats }]) => ({ name, host, ...figures(stats, windowMs) })),
            seconds: this.#seconds(windowMs),
        };
    }
    /** Time since the start, which is `fromMs` when nothing was heard before. Samples of different VUs may be a little out of order. */
    #elapsed(atMs, fromMs) {
        this.#startedAt ??= fromMs;
        this.#lastAt = Math.max(this.#lastAt, atMs);
        return Math.max(0, this.#lastAt - this.#startedAt);
    }
    #statsOf({ name, host }) {
        const known = this.#targets.get(name);
        if (known !== undefined)
            return known.stats;
        const stats = new StatsRecording();
        this.#targets.set(name, { host, stats });
        return stats;
    }
    #seconds(windowMs) {
        const rows = this.#series.close(windowMs);
        const width = Math.max(1, (rows[1]?.second ?? 1) - (rows[0]?.second ?? 0));
        const sent = rows.map(() => 0);
        for (const [second, count] of this.#sent)
            sent[Math.floor(second / width)] = (sent[Math.floor(second / width)] ?? 0) + count;
        return rows.map((row, index) => ({ ...row, sent: sent[index] ?? 0 }));
    }
}
function figures(stats, windowMs) {
    return { ...stats.stats(windowMs), lateness: notMeasured(LATENESS), bytesReceived: notMeasured(BYTES) };
}

// EXTERNAL MODULE: ./.build/src/report/version.js
var report_version = __webpack_require__(5454);
;// CONCATENATED MODULE: ./.build/src/load/trust.js


/** At least this share of the offered load must have been sent before the schedule ended. */
const ACHIEVED_LIMIT = 0.99;
/** The generator's own lateness may spoil a tenth of the median answer, and a millisecond in any case. */
const LATENESS_LIMIT = { ms: 1, shareOfService: 0.1 };
const LOOP_DELAY_LIMIT_MS = 5;
/** Longer delays than that may take this share of the time, and a garbage collection's length in any case. */
const HELD_UP_LIMIT = 0.05;
const LEAST_HELD_UP_MS = 100;
const STEAL_LIMIT = 0.05;
/** A second is under pressure when tasks waited for a CPU for more than this share of it, … */
const PRESSURE_LIMIT = 0.4;
/** … and the run is spoiled when more than this share of its seconds, and at least two, were. */
const PRESSURE_SHARE_LIMIT = 0.1;
const FEWEST_PRESSED_SECONDS = 2;
const NOT_SENT_LIMIT = 0.001;
/** Why the numbers are not to be trusted, each a full sentence with the figure and the limit; empty when they are. */
function distrustReasons(evidence) {
    const reasons = [achieved(evidence), notSent(evidence), lateness(evidence), loopDelay(evidence), steal(evidence), pressure(evidence)];
    return reasons.filter((reason) => reason !== undefined);
}
/** The share of seconds under pressure. */
function pressedShare(seconds) {
    return seconds.filter((share) => share > PRESSURE_LIMIT).length / seconds.length;
}
function achieved({ schedule, offeredPerSecond, achievedPerSecond, connections }) {
    const { due, sentInTime } = schedule;
    if (due === 0 || wilsonInterval(sentInTime, due).high >= ACHIEVED_LIMIT)
        return undefined;
    const share = formatPercent(sentInTime / due);
    return `Only ${formatRate(achievedPerSecond)} of the planned ${formatRate(offeredPerSecond)} could be sent in time (${share}, at least ${formatPercent(ACHIEVED_LIMIT)} is needed): the ${formatCount(connections)} connections were busy or the generator was too slow; allow more connections or plan a lower rate.`;
}
function notSent({ requests, notSent: missing, connections }) {
    if (requests === 0 || wilsonInterval(missing, requests).low <= NOT_SENT_LIMIT)
        return undefined;
    const share = formatPercent(missing / requests);
    return `${formatCount(missing)} of ${formatCount(requests)} requests were never sent (${share}, at most ${formatPercent(NOT_SENT_LIMIT)} is allowed): all ${formatCount(connections)} connections were busy until their deadline, or this machine had no socket for them; allow more connections, plan a lower rate, or keep connections alive.`;
}
function lateness({ pacingP99, serviceP50Ms }) {
    const limitMs = Math.max(LATENESS_LIMIT.ms, LATENESS_LIMIT.shareOfService * (serviceP50Ms ?? 0));
    if (!isSurelyAbove(pacingP99, limitMs))
        return undefined;
    return `The generator was late: its p99 behind the schedule is ${formatMs(pacingP99.valueMs)}, and at most ${formatMs(limitMs)} is allowed; use a lower rate or a machine with more free CPU.`;
}
function loopDelay({ loopDelay: delay }) {
    if (delay === null)
        return undefined;
    const advice = 'use a lower rate or a machine with more free CPU.';
    if (isSurelyAbove(delay.p99, LOOP_DELAY_LIMIT_MS))
        return `The generator was slow to read answers: the p99 of its event loop's delay is ${formatMs(delay.p99.valueMs)}, and at most ${formatMs(LOOP_DELAY_LIMIT_MS)} is allowed; ${advice}`;
    const heldUp = delay.heldUpMs / delay.lengthMs;
    if (delay.heldUpMs <= LEAST_HELD_UP_MS || heldUp <= HELD_UP_LIMIT)
        return undefined;
    return `The generator stood still for ${formatPercent(heldUp)} of the time (delays of its event loop above ${formatMs(LOOP_DELAY_LIMIT_MS)}), and at most ${formatPercent(HELD_UP_LIMIT)} is allowed; ${advice}`;
}
function steal({ steal: share }) {
    if (share.kind === 'not-measured' || share.value <= STEAL_LIMIT)
        return undefined;
    return `The machine lost ${formatPercent(share.value)} of its CPU time to other virtual machines (steal), and at most ${formatPercent(STEAL_LIMIT)} is allowed; run again, or on another runner.`;
}
function pressure({ pressure: seconds }) {
    if (seconds.kind === 'not-measured')
        return undefined;
    const pressed = seconds.value.filter((share) => share > PRESSURE_LIMIT).length;
    const share = pressed / seconds.value.length;
    if (pressed < FEWEST_PRESSED_SECONDS || share <= PRESSURE_SHARE_LIMIT)
        return undefined;
    return `The machine was short of CPU: in ${formatPercent(share)} of the seconds tasks waited for a CPU for more than ${formatPercent(PRESSURE_LIMIT)} of the time, and at most ${formatPercent(PRESSURE_SHARE_LIMIT)} of such seconds are allowed; use a lower rate or a machine with more CPUs.`;
}
function isSurelyAbove(figure, limitMs) {
    return figure !== null && figure.lowMs !== null && figure.lowMs > limitMs;
}

;// CONCATENATED MODULE: ./.build/src/load/result.js
/** The result of a load test, put together from what the generator's thread measured and what the machine looked like meanwhile. Pure. */





function loadResult(plan, measurement, host) {
    const { recorded, window, warmup, isCancelled } = measurement;
    return {
        engine: { name: 'builtin', version: report_version/* VERSION */.x },
        plan: settingsOf(plan),
        window,
        warmup,
        total: recorded.total,
        targets: recorded.targets,
        seconds: recorded.seconds,
        generator: generatorHealth(plan, measurement, host),
        cancelled: isCancelled,
        engineThresholds: [],
    };
}
function generatorHealth(plan, measurement, host) {
    const { recorded, pacingP99, loopDelay, cpuSeconds, floor } = measurement;
    const { schedule, total } = recorded;
    const perSecond = (count) => (schedule.lengthMs > 0 ? (count * 1000) / schedule.lengthMs : 0);
    const offeredPerSecond = perSecond(schedule.due);
    const achievedPerSecond = perSecond(schedule.sentInTime);
    return {
        offeredPerSecond,
        achievedPerSecond,
        loopDelayP99Ms: loopDelay.p99 === null ? notMeasured('the run was too short') : measured(loopDelay.p99.valueMs),
        hostCpuBusy: host.busy,
        cpuSteal: host.steal,
        cpuPressure: mapMeasured(host.pressure, pressedShare),
        generatorCpuSeconds: measured(cpuSeconds),
        floor,
        invalid: [
            ...cutShort(plan, measurement),
            ...distrustReasons({
                offeredPerSecond,
                achievedPerSecond,
                schedule,
                connections: plan.connections,
                requests: total.requests,
                notSent: total.notSent,
                pacingP99,
                serviceP50Ms: serviceP50(total),
                loopDelay,
                steal: host.steal,
                pressure: host.pressure,
            }),
        ],
    };
}
/** A duration in the closed model holds as many requests as the service answers, and the cap on them may come first. */
function cutShort({ model, requests, durationMs, limits }, { recorded, window, isCancelled }) {
    const lengthMs = window.endedAt - window.startedAt;
    if (model !== 'closed' || requests !== undefined || durationMs === undefined || isCancelled)
        return [];
    if (recorded.total.requests < limits.requests || lengthMs >= durationMs)
        return [];
    return [
        `The load ended after ${formatDuration(lengthMs)} of ${formatDuration(durationMs)}: it had sent the ${formatCount(limits.requests)} requests that max-requests allows; raise it, or shorten the duration.`,
    ];
}
function serviceP50({ service }) {
    if (service.kind === 'not-measured')
        return null;
    return findPercentile(service.value, 50)?.valueMs ?? null;
}
/** The plan without its targets, which may hold credentials. */
function settingsOf(plan) {
    const { targets: _targets, ...settings } = plan;
    return settings;
}

;// CONCATENATED MODULE: ./.build/src/load/k6/result.js
/** The result of a k6 run. Pure. */





function k6Result(plan, recorded, evidence) {
    const { window, total, targets, seconds } = recorded;
    return {
        engine: { name: 'k6', version: evidence.version },
        plan: usedSettings(plan),
        window,
        warmup: evidence.warmup,
        total,
        targets,
        seconds,
        generator: result_generatorHealth(plan, recorded, evidence),
        cancelled: evidence.isCancelled,
        engineThresholds: evidence.engineThresholds,
    };
}
/** k6 knows no random arrivals. */
function usedSettings(plan) {
    return { ...settingsOf(plan), arrival: 'constant' };
}
function result_generatorHealth(plan, { window, total }, { scheduleMs, host, cpuSeconds }) {
    const lengthMs = scheduleMs ?? window.endedAt - window.startedAt;
    const perSecond = (count) => (lengthMs > 0 ? (count * 1000) / lengthMs : 0);
    const { steal, pressure } = host;
    const own = {
        // k6's own schedule is not visible from outside, and what it could not send is judged here.
        schedule: { due: 0, sentInTime: 0 },
        notSent: 0,
        pacingP99: null,
        serviceP50Ms: null,
        loopDelay: null,
    };
    const rates = { offeredPerSecond: perSecond(total.requests), achievedPerSecond: perSecond(total.sent) };
    const machine = distrustReasons({ ...own, ...rates, connections: plan.connections, requests: total.requests, steal, pressure });
    const dropped = droppedReason(plan, total.notSent, total.requests);
    return {
        ...rates,
        loopDelayP99Ms: notMeasured('k6 does not tell how late it reads answers'),
        hostCpuBusy: host.busy,
        cpuSteal: steal,
        cpuPressure: mapMeasured(pressure, pressedShare),
        generatorCpuSeconds: cpuSeconds,
        floor: notMeasured('k6 is not calibrated against a server that does nothing'),
        invalid: dropped === undefined ? machine : [dropped, ...machine],
    };
}
function droppedReason({ script, connections }, dropped, requests) {
    if (requests === 0 || wilsonInterval(dropped, requests).low <= NOT_SENT_LIMIT)
        return undefined;
    const seen = `k6 dropped ${formatCount(dropped)} of ${formatCount(requests)} ${script === undefined ? 'requests' : 'iterations and requests'} (${formatPercent(dropped / requests)}, at most ${formatPercent(NOT_SENT_LIMIT)} is allowed)`;
    return script === undefined
        ? `${seen}: all ${formatCount(connections)} connections were busy when they were due; allow more connections or plan a lower rate.`
        : `${seen}: it had no free VU when they were due; raise preAllocatedVUs and maxVUs in the script or lower its rate.`;
}

;// CONCATENATED MODULE: ./.build/src/load/k6/thresholds.js
/** Which of a script's thresholds were met, from k6's summary and its log. Pure. */

/**
 * The thresholds in `--summary-export`'s document, where true means crossed. Newer formats of that document leave them out: then those of which the log
 * says that they were crossed.
 */
function engineThresholds(summary, log) {
    const metrics = Object.entries(thresholds_mapping(at(summary, 'metrics')));
    const listed = metrics.flatMap(([metric, entry]) => Object.entries(thresholds_mapping(at(entry, 'thresholds'))).map(([expression, crossed]) => outcome(metric, expression, entry, crossed === true)));
    return listed.length > 0 ? listed : crossedInLog(log);
}
/** Trends of a connection's making, which are zero for each request on one that stands. */
const OFTEN_ZERO = /^http_req_(blocked|connecting|tls_handshaking|looking_up|sending|receiving)\b/;
/** Whether a metric had no samples, as one with a mistyped tag: k6 says zero of it, and takes its thresholds for kept. */
function isEmpty(metric, entry) {
    const [passes, fails] = [numberAt(entry, 'passes'), numberAt(entry, 'fails')];
    if (passes !== undefined && fails !== undefined)
        return passes + fails === 0;
    const isTrend = numberAt(entry, 'med') !== undefined || numberAt(entry, 'p(95)') !== undefined;
    return isTrend && !OFTEN_ZERO.test(metric) && Object.values(thresholds_mapping(entry)).every((value) => typeof value !== 'number' || value === 0);
}
function outcome(metric, expression, entry, crossed) {
    if (!crossed && isEmpty(metric, entry))
        return {
            name: `${metric}: ${expression}`,
            passed: false,
            message: 'The metric had no samples, so there is nothing that it could be held against.',
        };
    const seen = Object.entries(thresholds_mapping(entry)).flatMap(([name, value]) => typeof value === 'number' && expression.replaceAll(' ', '').startsWith(statistic(name)) ? [value] : []);
    const was = seen[0] === undefined ? '' : ` It was ${Number(seen[0].toPrecision(4))}.`;
    return { name: `${metric}: ${expression}`, passed: !crossed, message: `${crossed ? 'k6 saw it crossed.' : 'k6 saw it kept.'}${was}` };
}
/** The summary calls a rate its value. */
function statistic(name) {
    return name === 'value' ? 'rate' : name;
}
function crossedInLog(log) {
    const metrics = /thresholds on metrics '([^']*)' have been crossed/.exec(log)?.[1]?.split(', ') ?? [];
    return metrics.map((metric) => ({ name: metric, passed: false, message: 'k6 saw it crossed; its summary does not tell which of its thresholds.' }));
}
function thresholds_mapping(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./.build/src/load/k6/translate.js
/** Our plan as a k6 script: the files that k6 reads, or why it can't be translated. Pure. */





/** Targets are drawn for so many requests; a longer run begins anew. A million numbers would weigh on every VU's start. */
const MOST_DRAWS = 250_000;
/** Draws are read in pieces, so that a request parses a small one only. */
const DRAWS_PER_PIECE = 100;
/** Why k6 can't run the plan, one sentence each; empty when it can. */
function translationProblems(plan) {
    const { model, durationMs, targets } = plan;
    return [
        ...(model === 'closed' && durationMs !== undefined && durationMs < SHORTEST_CLOSED_MS
            ? [`duration: got ${durationMs} ms; k6 runs its closed model for 1 s at least`]
            : []),
        ...targets.flatMap((target) => (translate_addressOf(target) === undefined ? [unreachable(target)] : [])),
    ];
}
/** The plan as files of a k6 script. Targets are drawn by the builtin engine's own sequence: both engines ask the same ones in the same order. */
function translate(plan) {
    const timed = timedScenarios(plan);
    const rows = plan.targets.map((target) => target.rows ?? []);
    const document = {
        options: optionsOf(plan, timed),
        limits: timed.limits,
        seed: plan.seed,
        timeoutMs: plan.timeoutMs,
        followRedirects: plan.followRedirects,
        targets: plan.targets.map(({ rows: _rows, weight: _weight, ...target }) => ({ ...target, url: translate_addressOf(target)?.url ?? target.origin })),
    };
    const draws = { warmUp: draw(plan, 'warm-up', timed.limits.warmUp), measured: draw(plan, 'measuring', timed.limits.measured) };
    return {
        ...timed,
        files: [
            ['k6-script.js', SCRIPT],
            ['k6-plan.json', JSON.stringify(document)],
            ['k6-draws.json', JSON.stringify(draws)],
            ['k6-rows.json', JSON.stringify(rows)],
        ],
    };
}
function optionsOf(plan, { scenarios }) {
    return {
        scenarios,
        hosts: Object.fromEntries(plan.targets.flatMap((target) => translate_addressOf(target)?.resolved ?? [])),
        insecureSkipTLSVerify: plan.tls.insecure,
        noConnectionReuse: !plan.keepAlive,
        discardResponseBodies: true,
        // Every further tag is repeated in a dozen lines per request.
        systemTags: ['scenario'],
    };
}
/** The target of each request and the row it takes, as one number: row * targets + target. */
function draw(plan, purpose, limit) {
    const sequence = requestSequence(plan, compileTargets(plan), purpose);
    const turns = plan.targets.map(() => 0);
    const pieces = [];
    for (let drawn = 0; drawn < Math.min(limit, MOST_DRAWS); drawn += 1) {
        const { index } = sequence.next().target;
        const rows = plan.targets[index]?.rows?.length ?? 0;
        const turn = turns[index] ?? 0;
        turns[index] = turn + 1;
        if (drawn % DRAWS_PER_PIECE === 0)
            pieces.push([]);
        pieces.at(-1)?.push((rows > 0 ? turn % rows : 0) * plan.targets.length + index);
    }
    return pieces;
}
/**
 * Where k6 sends a target's requests. It takes the TLS server name from the URL, so that one holds the target's host, and a table leads it to the origin.
 * Undefined when the origin is a name, which the table can't lead to.
 */
function translate_addressOf(target) {
    const origin = new URL(target.origin);
    const address = loopbackAddress(origin.hostname) ?? ((0,external_node_net_.isIP)(bare(origin.hostname)) > 0 ? bare(origin.hostname) : undefined);
    if (origin.protocol === 'http:') {
        return { url: origin.origin, resolved: address === undefined || (0,external_node_net_.isIP)(bare(origin.hostname)) > 0 ? [] : [[origin.hostname, address]] };
    }
    const { hostname } = new URL(`https://${target.host}`);
    const port = origin.port === '' ? '443' : origin.port;
    if (address === undefined && hostname !== origin.hostname)
        return undefined;
    const resolved = address === undefined || (0,external_node_net_.isIP)(bare(hostname)) > 0 ? [] : [[`${hostname}:${port}`, withPort(address, port)]];
    return { url: (0,external_node_net_.isIP)(bare(hostname)) > 0 ? origin.origin : `https://${hostname}:${port}`, resolved };
}
/** Not every resolver knows .localhost. */
function loopbackAddress(hostname) {
    return isLoopbackHost(hostname) && (0,external_node_net_.isIP)(bare(hostname)) === 0 ? '127.0.0.1' : undefined;
}
function withPort(address, port) {
    return (0,external_node_net_.isIP)(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}
function bare(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}
function unreachable({ name, host, origin }) {
    return `target ${name}: k6 can't ask ${origin} for ${host} over TLS; give the origin as an IP address, give them the same name, or use the builtin engine`;
}

;// CONCATENATED MODULE: ./.build/src/load/k6/run.js
/** Runs k6 in place of the builtin engine: with a script made from the plan, or with one of the user's. */















const PROGRESS_EVERY_MS = 250;
/** For k6 to start, and to write its summary. */
const DEADLINE_MARGIN_MS = 60_000;
/** https://grafana.com/docs/k6/latest/using-k6/thresholds/ and k6's errext/exitcodes: not a broken run, but a judgement about one. */
const THRESHOLDS_CROSSED = 99;
const MARKED_AS_FAILED = 110;
/**
 * Sends the load with k6. Throws an ActionError: `input` for a plan that k6 can't run, `load-failed` when k6 ended with an error, `cancelled` when nothing
 * was measured before the cancel; after one, the result covers what was measured until then.
 */
async function runK6(io, plan, options) {
    const job = await prepare(io, plan);
    const recording = new K6Recording(plan.script === undefined ? plan.targets : []);
    const reader = plan.script === undefined ? planReader(plan, recording) : scriptReader(plan, recording);
    const cpuBefore = await childCpuSeconds();
    const { result, host } = await watched(io, job, { reader, recording, onProgress: options.onProgress }, options.k6.path);
    const cpuSeconds = cpuBetween(cpuBefore, await childCpuSeconds());
    if (result !== undefined)
        checkExit(result);
    const summary = result === undefined ? undefined : await readSummary(job.summary);
    for (const warning of silentFailures(summary, result?.stderr ?? ''))
        io.log.warning(warning);
    return k6Result(plan, recording.close(io.now(), result === undefined ? 0 : (job.lengthMs ?? 0)), {
        version: options.k6.version,
        warmup: { ...recording.warmUp, durationMs: recording.warmUp.requests > 0 ? job.startMs : 0 },
        scheduleMs: result === undefined ? undefined : job.lengthMs,
        host,
        cpuSeconds,
        isCancelled: result === undefined,
        engineThresholds: result === undefined ? [] : thresholdsOf(summary, result),
    });
}
async function prepare(io, plan) {
    const summary = (0,external_node_path_.join)(io.workDir, 'k6-summary.json');
    await (0,promises_.rm)(summary, { force: true });
    const caFile = (0,external_node_path_.join)(io.workDir, 'k6-ca.pem');
    if (plan.tls.caPem !== undefined)
        await (0,promises_.writeFile)(caFile, plan.tls.caPem, { mode: 0o600 });
    const env = k6Environment(plan, io.env, caFile);
    if (plan.script !== undefined) {
        const deadlineMs = plan.limits.durationMs + DEADLINE_MARGIN_MS;
        return { script: (0,external_node_path_.resolve)(plan.script), summary, env, startMs: 0, lengthMs: undefined, deadlineMs, args: [] };
    }
    const problems = translationProblems(plan);
    if (problems.length > 0)
        throw new errors/* ActionError */.lZ('input', `k6 can't run the load plan:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    const { files, startMs, lengthMs } = translate(plan);
    for (const [name, content] of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(io.workDir, name), content, { mode: 0o600 });
    // Settings of a user's own must not change what the plan says.
    const config = (0,external_node_path_.join)(io.workDir, 'k6-config.json');
    await (0,promises_.writeFile)(config, '{}');
    const deadlineMs = startMs + (lengthMs ?? plan.limits.durationMs) + plan.timeoutMs + DEADLINE_MARGIN_MS;
    return { script: (0,external_node_path_.join)(io.workDir, 'k6-script.js'), summary, env, startMs, lengthMs, deadlineMs, args: ['--config', config] };
}
/** Runs k6 while progress is told and the machine is watched; no result when it was cancelled after something was measured. */
async function watched(io, job, { reader, recording, onProgress }, k6) {
    let watch;
    const tell = () => {
        if (recording.startedAt !== undefined || recording.warmUp.requests > 0)
            onProgress(progressOf(io, job, recording));
    };
    const timer = setInterval(tell, PROGRESS_EVERY_MS);
    const onLine = (line) => {
        reader.line(line);
        if (recording.startedAt !== undefined)
            watch ??= watchHostLoad();
        if (!line.startsWith('{'))
            io.log.debug(line);
    };
    try {
        const result = await io.run({ file: k6, args: argumentsOf(job), env: job.env, deadlineMs: job.deadlineMs, onLine });
        return { result, host: await seen(watch) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'cancelled' || recording.sent === 0)
            throw error;
        return { result: undefined, host: await seen(watch) };
    }
    finally {
        clearInterval(timer);
        reader.end();
        tell();
        // Stopping twice is harmless; a run that threw has not stopped it yet.
        await (await watch)?.stop();
    }
}
function argumentsOf({ script, summary, args }) {
    const forbidden = FORBIDDEN_NETWORKS.flatMap((network) => ['--blacklist-ip', network]);
    const quiet = ['--no-usage-report', '--no-color', '--quiet', '--address', ''];
    return ['run', ...quiet, '--out', 'json=-', '--summary-export', summary, ...forbidden, ...args, script];
}
async function seen(watch) {
    if (watch !== undefined)
        return await (await watch).stop();
    const nothing = notMeasured('k6 told of no request');
    return { busy: nothing, steal: nothing, pressure: nothing };
}
function progressOf(io, { lengthMs }, recording) {
    const { startedAt, sent, ok, failed, warmUp } = recording;
    if (startedAt === undefined) {
        const { requests, failures } = warmUp;
        const nothing = { elapsedMs: 0, totalMs: undefined, ratePerSecond: 0, p95Ms: null };
        return { ...nothing, phase: 'warm-up', sent: requests, ok: requests - failures, failed: failures };
    }
    const elapsedMs = Math.max(0, io.now() - startedAt);
    const ratePerSecond = elapsedMs > 0 ? (sent * 1000) / elapsedMs : 0;
    return { phase: 'measuring', elapsedMs, totalMs: lengthMs, sent, ok, failed, ratePerSecond, p95Ms: recording.p95SoFar() };
}
function checkExit({ exitCode, stderr }) {
    if (exitCode === 0 || exitCode === THRESHOLDS_CROSSED || exitCode === MARKED_AS_FAILED)
        return;
    const error = log_firstError(tail(stderr));
    throw new errors/* ActionError */.lZ('load-failed', `k6 ended with exit code ${exitCode}${error === undefined ? '' : `: ${error}`}`, {
        details: tail(stderr),
        hint: 'Run the script with k6 on its own to see more.',
    });
}
function thresholdsOf(summary, { exitCode, stderr }) {
    const thresholds = engineThresholds(summary, stderr);
    const failed = thresholds.some(({ passed }) => !passed);
    if (exitCode === THRESHOLDS_CROSSED && !failed) {
        return [...thresholds, { name: 'thresholds', passed: false, message: 'k6 ended with exit code 99, which means that a threshold was crossed.' }];
    }
    if (exitCode !== MARKED_AS_FAILED)
        return thresholds;
    const reason = markedAsFailed(stderr);
    return [
        ...thresholds,
        {
            name: 'exec.test.fail()',
            passed: false,
            message: `The script marked the test as failed${reason === undefined ? '' : `: ${reason}`}.`,
        },
    ];
}
/** The summary, which is missing when a script says so. */
async function readSummary(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('load-failed', `k6's summary ${file} is no JSON: ${(0,errors/* describeError */.Uc)(cause)}`, { cause });
    }
}

;// CONCATENATED MODULE: ./.build/src/load/progress.js
/** The live line of a running load. */

const PHASES = { calibration: 'calibrating', 'warm-up': 'warming up', measuring: 'load' };
/** `load  4.0 of 10.0 s  80 sent, 80 ok, 0 failed  20/s  p95 1.2 ms`. */
function progressLine(progress) {
    const elapsed = (progress.elapsedMs / 1000).toFixed(1);
    const time = progress.totalMs === undefined ? `${elapsed} s` : `${elapsed} of ${(progress.totalMs / 1000).toFixed(1)} s`;
    const counts = `${formatCount(progress.sent)} sent, ${formatCount(progress.ok)} ok, ${formatCount(progress.failed)} failed`;
    const latency = progress.p95Ms === null ? '' : `  p95 ${formatMs(progress.p95Ms)}`;
    return `${PHASES[progress.phase]}  ${time}  ${counts}  ${formatRate(progress.ratePerSecond)}${latency}`;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./.build/src/load/generator/null-server.js
/** A server that does nothing but answer: the counterpart of the calibration. It speaks just enough HTTP for requests without a body. */


const null_server_END_OF_HEAD = '\r\n\r\n';
const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nok';
/** Starts it on a free port of 127.0.0.1. */
async function startNullServer() {
    const sockets = new Set();
    const server = (0,external_node_net_.createServer)({ noDelay: true }, (socket) => {
        let unanswered = '';
        sockets.add(socket);
        socket.setEncoding('latin1');
        socket.on('close', () => sockets.delete(socket));
        // The generator may end a connection at any time; nothing is lost with it.
        socket.on('error', () => socket.destroy());
        socket.on('data', (text) => {
            unanswered += text;
            for (let end = unanswered.indexOf(null_server_END_OF_HEAD); end !== -1; end = unanswered.indexOf(null_server_END_OF_HEAD)) {
                unanswered = unanswered.slice(end + null_server_END_OF_HEAD.length);
                socket.write(ANSWER);
            }
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the calibration server has no port');
    return {
        origin: `http://127.0.0.1:${address.port}`,
        async [Symbol.asyncDispose]() {
            server.close();
            for (const socket of sockets)
                socket.destroy();
            if (server.listening)
                await (0,external_node_events_.once)(server, 'close');
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/load/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Runs a load plan in a thread of its own: the caller's thread may talk to Kubernetes or write logs without making a request late. */








/** Nearly all garbage of a load dies young. More room for it would only be filled, with 100 MB when the machine is short of CPU. */
const HEAP = { maxYoungGenerationSizeMb: 16 };
/** After a cancel the thread answers within a few milliseconds; one that does not by then is ended. */
const CANCEL_DEADLINE_MS = 800;
/**
 * Sends the plan's load and answers what was measured. Throws an ActionError: `input` for a plan that can't be run (see `checkPlan`), `load-failed` when the
 * generator broke, `cancelled` when it was cancelled and did not answer any more. Failing requests are a result, not an error.
 */
async function runLoad(plan, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const problems = checkPlan(plan);
        if (problems.length > 0)
            throw new errors/* ActionError */.lZ('input', `The load plan can't be run:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
        if (options.signal.aborted)
            throw cancelled('before it started');
        const nullServer = run_addDisposableResource(env_1, options.calibrate ? await startNullServer() : undefined, true);
        const { measurement, host } = await runThread({ plan, nullServerOrigin: nullServer?.origin }, options);
        return loadResult(plan, measurement, host);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runThread(order, { signal, onProgress }) {
    // The thread needs nothing of the job's environment: the plan says it all.
    const worker = new external_node_worker_threads_.Worker(entryFile('load-worker'), { workerData: order, name: 'load generator', env: {}, execArgv: [], resourceLimits: HEAP });
    const answered = Promise.withResolvers();
    let watch;
    let deadline;
    const cancel = () => {
        const command = { kind: 'cancel' };
        worker.postMessage(command);
        deadline = setTimeout(() => answered.reject(cancelled('and its thread did not answer any more')), CANCEL_DEADLINE_MS);
    };
    worker.on('message', (answer) => {
        if (answer.kind === 'progress')
            onProgress(answer.progress);
        else if (answer.kind === 'measuring')
            watch = watchHostLoad();
        else
            answered.resolve(answer.measurement);
    });
    worker.on('error', (error) => answered.reject(broken(error)));
    worker.on('exit', (code) => answered.reject(broken(new Error(`its thread ended with code ${code} before it had a result`))));
    signal.addEventListener('abort', cancel, { once: true });
    // It may have come while the null server was starting.
    if (signal.aborted)
        cancel();
    try {
        const measurement = await answered.promise;
        return { measurement, host: watch === undefined ? notWatched() : await (await watch).stop() };
    }
    finally {
        signal.removeEventListener('abort', cancel);
        clearTimeout(deadline);
        // Stopping twice is harmless; a broken run has not stopped it yet.
        await (await watch)?.stop();
        await worker.terminate();
    }
}
function notWatched() {
    const nothing = notMeasured('the run was cancelled before its measurement began');
    return { busy: nothing, steal: nothing, pressure: nothing };
}
function broken(error) {
    const message = error instanceof Error ? error.message : String(error);
    return new errors/* ActionError */.lZ('load-failed', `The load generator broke: ${message}`, {
        cause: error,
        hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
    });
}
function cancelled(when) {
    return new errors/* ActionError */.lZ('cancelled', `The load test was cancelled ${when}.`);
}

;// CONCATENATED MODULE: ./.build/src/phases/run-load-test.js






/** Targets and LoadSettings -> LoadResult. */
async function runLoadTest(context) {
    const { io } = context;
    const plan = loadPlan(context);
    io.log.info(`seed ${plan.seed}`);
    const load = await send(context, plan);
    const { total } = load;
    const p95 = total.latency.kind === 'measured' ? findPercentile(total.latency.value, 95) : undefined;
    return {
        part: { load },
        line: `${total.ok} of ${total.requests} requests ok, p95 ${p95 === undefined ? 'not measured' : `${p95.valueMs.toFixed(2)} ms`}, seed ${plan.seed}${load.cancelled ? '; cancelled before its end' : ''}`,
    };
}
async function send({ io, record }, plan) {
    const onProgress = (progress) => io.log.live(progressLine(progress));
    if (plan.engine === 'builtin')
        return await runLoad(plan, { signal: io.signal, calibrate: true, onProgress });
    const k6 = installedTool(record, 'k6');
    if (plan.script === undefined && plan.model === 'open' && plan.arrival === 'poisson')
        io.log.notice('k6 knows no Poisson arrivals: its requests come due at equal gaps, which spares the service the bursts of real traffic.');
    return await runK6(io, plan, { k6, onProgress });
}

;// CONCATENATED MODULE: ./.build/src/phases/validate-machine.js

/** RunContext -> Environment. Refuses what can't work, each problem with its fix. */
async function validateMachine(context) {
    const environment = await platformFor(context.settings.cluster.kind).validate(context);
    for (const check of environment.checks) {
        if (check.status === 'ok')
            context.io.log.info(`${check.name}: ${check.seen}`);
        else
            context.io.log.warning(`${check.name}: ${check.seen}; ${check.advice ?? ''}`);
    }
    const memory = `${(environment.memoryBytes / 1e9).toFixed(0)} GB`;
    return {
        part: { environment },
        line: `${environment.os} ${environment.architecture}, ${environment.cpus} CPUs (${environment.cpuModel}), ${memory}`,
    };
}

;// CONCATENATED MODULE: ./.build/src/pipeline.js








const PIPELINE = [
    { name: 'validate', title: 'Check the machine', run: validateMachine, onFailure: 'fatal', produces: ['environment'] },
    { name: 'tools', title: 'Find or download the tools', run: installTools, onFailure: 'fatal', produces: ['tools'] },
    {
        name: 'up',
        title: 'Create the cluster, bring the images to its nodes',
        run: createCluster,
        onFailure: 'fatal',
        produces: ['cluster', 'placedImages', 'applied'],
    },
    { name: 'deploy', title: 'Deploy ingress, applications and monitoring', run: deployApplication, onFailure: 'fatal', produces: ['deployment'] },
    { name: 'health', title: 'Wait until all is healthy', run: checkHealth, onFailure: 'fatal', produces: ['health'] },
    { name: 'load', title: 'Run the load test', run: runLoadTest, onFailure: 'fatal', produces: ['load'] },
    { name: 'metrics', title: 'Read CPU, memory, network and replicas', run: measureUsage, onFailure: 'soft', produces: ['resources'] },
];
/** Runs the named phases in the pipeline's order. Stops at the first fatal failure, which is then in the record. */
async function runPipeline(context, names) {
    const wanted = PIPELINE.filter((phase) => names.includes(phase.name));
    const [first] = wanted;
    if (first === undefined)
        return;
    await forgetFrom(context, first.name);
    for (const phase of wanted) {
        if (!(await runPhase(context, phase)))
            return;
        // A load that was stopped has its figures; what would come behind it was not asked for any more.
        if (context.record.load?.cancelled === true)
            return;
    }
}
/**
 * A phase that is run again makes its old result and those of all later phases stale. A cluster is no result but something that stands: it is forgotten by who
 * removes it.
 */
async function forgetFrom(context, name) {
    const stale = PIPELINE.slice(PIPELINE.findIndex((phase) => phase.name === name));
    const phases = context.record.phases.filter((entry) => !stale.some((phase) => phase.name === entry.name));
    await context.forget(['error', ...stale.flatMap((phase) => phase.produces).filter((key) => key !== 'cluster')]);
    await context.save({ phases });
}

;// CONCATENATED MODULE: ./.build/src/core/threshold-metrics.js
const LATENCY_KINDS = ['latency', 'ok', 'service', 'lateness'];
/** The percentiles that a distribution has. */
const threshold_metrics_PERCENTILES = [50, 75, 90, 95, 99, 99.9];
const LOAD_FIGURES = {
    success: 'share',
    throughput: 'rate',
    requests: 'count',
    failures: 'count',
    not_sent: 'count',
};
const USAGE_SERIES = { cpu: 'cores', memory: 'bytes', replicas: 'count' };
const USAGE_FIGURES = {
    cpu_per_1000: 'duration',
    received: 'bytes-per-second',
    sent: 'bytes-per-second',
    restarts: 'count',
};
const threshold_metrics_CLASSES = {
    dns: true,
    'connect-refused': true,
    'connect-timeout': true,
    tls: true,
    reset: true,
    timeout: true,
    parse: true,
    'http-3xx': true,
    'http-4xx': true,
    'http-5xx': true,
    assertion: true,
    'not-sent': true,
    other: true,
};
/** Narrows a word to a key of one of the tables above. */
function isKey(table, word) {
    return Object.hasOwn(table, word);
}
function isErrorClass(word) {
    return isKey(threshold_metrics_CLASSES, word);
}
const ERROR_CLASSES = Object.keys(threshold_metrics_CLASSES);
/** The unit that a metric is measured in. */
function unitOf(metric) {
    switch (metric.kind) {
        case 'latency':
            return 'duration';
        case 'load':
            return LOAD_FIGURES[metric.figure];
        case 'errors':
            return 'count';
        case 'usage-series':
            return USAGE_SERIES[metric.series];
        case 'usage':
            return USAGE_FIGURES[metric.figure];
    }
}
/** The metric as it is written in a threshold, for messages. */
function metricText(metric) {
    switch (metric.kind) {
        case 'latency':
            return `${forTarget(metric.target)}${metric.distribution === 'latency' ? '' : `${metric.distribution}.`}${statisticText(metric.statistic)}`;
        case 'load':
            return `${forTarget(metric.target)}${metric.figure}`;
        case 'errors':
            return `${forTarget(metric.target)}errors(${metric.class})`;
        case 'usage-series':
            return `${metric.series}(${metric.workload}).${metric.statistic}`;
        case 'usage':
            return `${metric.figure}(${metric.workload})`;
    }
}
function forTarget(target) {
    return target === null ? '' : `target(${target}).`;
}
function statisticText(statistic) {
    return statistic.kind === 'percentile' ? `p${statistic.percentile}` : statistic.kind;
}

;// CONCATENATED MODULE: ./.build/src/core/threshold-units.js
/** Units of thresholds: reading a limit, and writing figures so that they can be told from it. */


/** What a limit looks like, as a phrase that follows "use". */
const UNIT_EXAMPLES = {
    duration: 'a duration with its unit, like 200ms or 1.5s',
    share: 'a percentage from 0% to 100%, like 99.9%',
    rate: 'a rate, like 50/s or 3000/m',
    count: 'a plain number, like 0 or 100',
    cores: 'a number of CPU cores, like 0.5 or 500m',
    bytes: 'a size with its unit, like 64MB or 64MiB',
    'bytes-per-second': 'a data rate with its unit, like 5MB/s',
};
const threshold_units_BYTES = {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
};
/** The limit in the unit's base, or undefined when it is not written in that unit. */
function parseLimit(text, unit) {
    switch (unit) {
        case 'duration':
            return parseDuration(text);
        case 'share':
            return parseShare(text);
        case 'rate':
            return parseRate(text);
        case 'count':
            return parseCount(text);
        case 'cores':
            return text.endsWith('m') ? thousandth(parseDecimal(text.slice(0, -1))) : parseDecimal(text);
        case 'bytes':
            return parseBytes(text);
        case 'bytes-per-second':
            return text.endsWith('/s') ? parseBytes(text.slice(0, -2).trimEnd()) : undefined;
    }
}
function thousandth(value) {
    return value === undefined ? undefined : value / 1000;
}
function parseShare(text) {
    const percent = text.endsWith('%') ? parseDecimal(text.slice(0, -1)) : undefined;
    // Multiplying by 100 and dividing again must give the share that a division of counts gives: 99.9% is 0.999.
    return percent === undefined || percent > 100 ? undefined : Number((percent / 100).toPrecision(15));
}
function parseBytes(text) {
    const match = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text);
    const unit = match?.[2] ?? '';
    const factor = Object.hasOwn(threshold_units_BYTES, unit) ? threshold_units_BYTES[unit] : undefined;
    return match === null || factor === undefined ? undefined : Number(match[1]) * factor;
}
/** A figure in its unit. */
function formatUnit(value, unit) {
    switch (unit) {
        case 'duration':
            return value >= 10_000 ? `${formatNumber(value / 1000)} s` : `${formatNumber(value)} ms`;
        case 'share':
            return formatPercent(value);
        case 'rate':
            return `${formatNumber(value)}/s`;
        case 'count':
            return Number.isInteger(value) ? formatCount(value) : formatNumber(value);
        case 'cores':
            return `${formatNumber(value)} cores`;
        case 'bytes':
            return formatBytes(value);
        case 'bytes-per-second':
            return `${formatBytes(value)}/s`;
    }
}
/** A figure in the same unit as `formatUnit`, to so many significant digits. */
function formatDigits(value, unit, digits) {
    const exact = (figure) => String(Number(figure.toPrecision(digits)));
    switch (unit) {
        case 'duration':
            return value >= 10_000 ? `${exact(value / 1000)} s` : `${exact(value)} ms`;
        case 'share':
            return `${exact(value * 100)}%`;
        case 'rate':
            return `${exact(value)}/s`;
        case 'count':
            return exact(value);
        case 'cores':
            return `${exact(value)} cores`;
        case 'bytes':
            return `${exact(value / 1e6)} MB`;
        case 'bytes-per-second':
            return `${exact(value / 1e6)} MB/s`;
    }
}
/** A figure that is not its limit, never rounded onto it: 98.9996% stays apart from 99%. */
function formatApart(value, limit, unit) {
    if (value === limit || formatUnit(value, unit) !== formatUnit(limit, unit))
        return formatUnit(value, unit);
    for (let digits = 4; digits < 16; digits += 1) {
        const text = formatDigits(value, unit, digits);
        if (text !== formatDigits(limit, unit, 15))
            return text;
    }
    return formatDigits(value, unit, 17);
}

;// CONCATENATED MODULE: ./.build/src/core/threshold-evaluate.js
/** Holds thresholds against what was measured. */





/** One result for each threshold, in their order. */
function evaluateThresholds(thresholds, load, resources) {
    return thresholds.map((threshold) => evaluate(threshold, load, resources));
}
function evaluate(threshold, load, resources) {
    const { source, metric, operator, limit, unit } = threshold;
    const figure = measure(metric, load, resources);
    if (figure.kind === 'not-measured')
        return { source, status: 'not-measurable', actual: null, message: `${metricText(metric)} can't be judged: ${figure.reason}` };
    const actual = formatApart(figure.value, limit, unit);
    const was = `${metricText(metric)} ${isPlural(metric) ? 'were' : 'was'} ${actual}`;
    if (holds(figure.value, operator, limit))
        return { source, status: 'pass', actual, message: `${was}, the limit is ${limitAsWritten(source)}.` };
    return { source, status: 'fail', actual, message: `${was}, ${missedBy(figure.value, threshold)}.` };
}
function isPlural(metric) {
    return metric.kind === 'errors' || ('figure' in metric && ['requests', 'failures', 'restarts'].includes(metric.figure));
}
function holds(value, operator, limit) {
    switch (operator) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
        case '==':
            return value === limit;
    }
}
/** `50.0 ms (25%) above the limit of 200ms`. */
function missedBy(value, { source, limit, unit, operator }) {
    const allowed = limitAsWritten(source);
    if (value === limit)
        return `which is the limit itself; it must be ${operator === '<' ? 'below' : 'above'} ${allowed}`;
    const distance = unit === 'share' ? `${pointsApart(value, limit)} percentage points` : formatApart(Math.abs(value - limit), value, unit);
    const side = value > limit ? 'above' : 'below';
    if (unit === 'share' || limit === 0)
        return `${distance} ${side} the limit of ${allowed}`;
    const ratio = value / limit;
    if (ratio >= 2)
        return `${distance} above the limit of ${allowed} (${ratio >= 100 ? formatCount(ratio) : Number(ratio.toPrecision(2))} times the limit)`;
    const percent = Math.abs(ratio - 1) * 100;
    return `${distance} (${percent < 0.1 ? 'less than 0.1' : Number(percent.toPrecision(2))}%) ${side} the limit of ${allowed}`;
}
function limitAsWritten(source) {
    return source.replace(/^[^<>=]*[<>=]+\s*/, '');
}
function pointsApart(value, limit) {
    return String(Number((Math.abs(value - limit) * 100).toPrecision(2)));
}
function measure(metric, load, resources) {
    if (metric.kind === 'usage' || metric.kind === 'usage-series')
        return threshold_evaluate_measureUsage(metric, resources);
    const stats = metric.target === null ? load.total : load.targets.find(({ name }) => name === metric.target);
    if (stats === undefined)
        return notMeasured(`there is no target ${metric.target}; there are ${load.targets.map(({ name }) => name).join(', ')}.`);
    switch (metric.kind) {
        case 'latency':
            return measureLatency(stats[DISTRIBUTIONS[metric.distribution]], metric.statistic);
        case 'errors':
            return measured(stats.errors.find((group) => group.class === metric.class)?.count ?? 0);
        case 'load':
            return measureLoad(stats, metric.figure);
    }
}
const DISTRIBUTIONS = { latency: 'latency', ok: 'okLatency', service: 'service', lateness: 'lateness' };
function measureLoad(stats, figure) {
    switch (figure) {
        case 'success':
            return stats.success.kind === 'measured' ? measured(stats.success.value.rate) : stats.success;
        case 'throughput':
            return measured(stats.throughputPerSecond);
        case 'requests':
            return measured(stats.requests);
        case 'failures':
            return measured(stats.failures);
        case 'not_sent':
            return measured(stats.notSent);
    }
}
function measureLatency(distribution, statistic) {
    if (distribution.kind === 'not-measured')
        return distribution;
    const { avgMs, minMs, maxMs, percentiles, count } = distribution.value;
    if (statistic.kind !== 'percentile')
        return measured({ avg: avgMs, min: minMs, max: maxMs }[statistic.kind]);
    const found = findPercentile(distribution.value, statistic.percentile);
    const name = statisticText(statistic);
    if (found === undefined)
        return notMeasured(`the engine reports ${percentiles.map(({ percentile }) => `p${percentile}`).join(', ') || 'no percentiles'}.`);
    if (!found.tooFewSamples)
        return measured(found.valueMs);
    return notMeasured(`n is too small. ${formatCount(count)} requests have fewer than 10 beyond ${name}; at least ${formatCount(samplesFor(statistic.percentile))} are needed.`);
}
/** Samples of which 10 lie beyond the percentile. */
function samplesFor(percentile) {
    // Rounded first: 100 - 99.9 is not quite 0.1.
    return Math.ceil(Number((1000 / (100 - percentile)).toFixed(6)));
}
function threshold_evaluate_measureUsage(metric, resources) {
    if (resources.kind === 'not-measured')
        return notMeasured(`no resource figures were measured (${resources.reason})`);
    const { workloads } = resources.value;
    const workload = workloads.find((known) => known.workload === metric.workload);
    if (workload === undefined)
        return notMeasured(`there is no workload ${metric.workload}; there are ${workloads.map((known) => known.workload).join(', ') || 'none'}.`);
    return metric.kind === 'usage' ? usageFigure(workload, metric.figure) : usageSeries(workload, metric);
}
function usageFigure(workload, figure) {
    switch (figure) {
        case 'cpu_per_1000':
            return workload.cpuSecondsPer1000.kind === 'measured' ? measured(workload.cpuSecondsPer1000.value * 1000) : workload.cpuSecondsPer1000;
        case 'received':
            return workload.receivedPerSecond;
        case 'sent':
            return workload.sentPerSecond;
        case 'restarts':
            return workload.restarts;
    }
}
function usageSeries(workload, metric) {
    switch (metric.series) {
        case 'cpu':
            return workload.cpuCores[metric.statistic];
        case 'memory':
            return workload.memoryBytes[metric.statistic];
        case 'replicas': {
            const { running } = workload.replicas;
            return running.kind === 'measured' ? measured(running.value[metric.statistic]) : running;
        }
    }
}

;// CONCATENATED MODULE: ./.build/src/core/certain-failures.js


/** Failures that do not depend on when a request was sent, nor on how long its answer took. */
const CERTAIN = ['dns', 'connect-refused', 'tls', 'parse', 'http-3xx', 'http-4xx', 'http-5xx'];
/**
 * The sources of thresholds that are missed for certain.
 * @param judgesLatency whether a target expects its answers within a time: then a failed expectation may be a matter of time.
 */
function missedForCertain(thresholds, load, judgesLatency) {
    const classes = judgesLatency ? CERTAIN : [...CERTAIN, 'assertion'];
    const view = {
        ...load,
        total: certainly(load.total, classes),
        targets: load.targets.map((target) => ({ ...target, ...certainly(target, classes) })),
    };
    const judged = evaluateThresholds(thresholds.flatMap(asLimit), view, notMeasured('not asked for'));
    return judged.filter(({ status }) => status === 'fail').map(({ source }) => source);
}
/**
 * The threshold, if it is one that more failures can only bring nearer to its miss; else none. Of an exact number only that it is exceeded is certain: what is
 * still missing may be among the failures that are not.
 */
function asLimit(threshold) {
    const { metric, operator } = threshold;
    const isSuccess = metric.kind === 'load' && metric.figure === 'success';
    const isFailures = metric.kind === 'errors' || (metric.kind === 'load' && metric.figure === 'failures');
    if (!isSuccess && !isFailures)
        return [];
    if (operator === '==')
        return [{ ...threshold, operator: isSuccess ? '>=' : '<=' }];
    return isSuccess === operator.startsWith('>') ? [threshold] : [];
}
/** The same requests, had everything gone well but for what is certain. */
function certainly(stats, classes) {
    const errors = stats.errors.filter((group) => classes.includes(group.class));
    const failures = errors.reduce((sum, { count }) => sum + count, 0);
    const rate = (stats.requests - failures) / stats.requests;
    return {
        ...stats,
        errors,
        failures,
        ok: stats.requests - failures,
        success: stats.success.kind === 'measured' ? measured({ ...stats.success.value, rate }) : stats.success,
    };
}

;// CONCATENATED MODULE: ./.build/src/report/verdict.js

/** Judges a run; the first kind of trouble in the order error, invalid, fail decides. `certain`: sources of thresholds that are missed for certain. */
function verdict_judge(load, thresholds, error, certain = []) {
    const broken = errorReasons(load, error);
    if (load === undefined || broken.length > 0)
        return { verdict: 'error', reasons: broken };
    const distrust = invalidReasons(load);
    if (distrust.length > 0) {
        const surely = load.cancelled ? [] : thresholds.filter(({ source }) => certain.includes(source));
        if (surely.length === 0)
            return { verdict: 'invalid', reasons: distrust };
        return { verdict: 'fail', reasons: [...surely.map(missedText), ...distrust.map((reason) => `Other figures are not to be trusted: ${reason}`)] };
    }
    const missed = failReasons(load, thresholds);
    return missed.length > 0 ? { verdict: 'fail', reasons: missed } : { verdict: 'pass', reasons: [] };
}
function errorReasons(load, error) {
    if (error !== undefined)
        return [sentence(`The ${error.phase} phase failed: ${error.message}`)];
    return load === undefined ? ['No load was measured.'] : [];
}
function invalidReasons(load) {
    const reasons = load.generator.invalid.map(sentence);
    if (load.cancelled)
        reasons.push(`The load was cancelled before its end: ${stoppedAfter(load)}.`);
    if (load.total.requests === 0)
        reasons.push('No request came due in the measured window, so there is nothing to judge.');
    return reasons;
}
function stoppedAfter({ total, plan }) {
    const requests = formatCounted(total.requests, 'request');
    return plan.requests === undefined || plan.script !== undefined
        ? `the figures cover ${requests}, a part of the plan only`
        : `the figures cover ${requests} of ${formatCount(plan.requests)}`;
}
function failReasons(load, thresholds) {
    const own = thresholds.flatMap((result) => {
        const { source, status, message } = result;
        if (status === 'fail')
            return [missedText(result)];
        return status === 'not-measurable' ? [sentence(`Threshold \`${source}\` could not be measured: ${message}`)] : [];
    });
    const engine = load.engineThresholds.flatMap(({ name, passed, message }) => passed ? [] : [sentence(`The ${load.engine.name} threshold \`${name}\` was missed: ${message}`)]);
    return [...own, ...engine];
}
function missedText({ source, message }) {
    return sentence(`Threshold \`${source}\` was missed: ${message}`);
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./.build/src/report/build.js
/** The report from the run record: everything measured, judged once, so that every surface shows the same. */





/** Builds the report; settings are undefined when the inputs could not be parsed. `now` is the end of the run, milliseconds since the epoch. */
function buildReport(record, settings, run, now) {
    const load = record.load === undefined ? undefined : withPublicPlan(record.load);
    const resources = record.resources ?? notMeasured(run.awaitsMetrics === true ? AWAITED : 'The run ended before resources were read.');
    const asked = settings?.thresholds ?? [];
    const thresholds = load === undefined ? unmeasured(asked) : judged(asked, load, resources, run.awaitsMetrics === true);
    const judgesLatency = settings?.app.targets.some(({ expect }) => expect.maxLatencyMs !== undefined) ?? false;
    const certain = load === undefined ? [] : missedForCertain(asked, load, judgesLatency);
    return {
        schemaVersion: 1,
        tool: { name: 'kind-loadtest-action', version: report_version/* VERSION */.x },
        ...verdict_judge(load, thresholds, record.error, certain),
        run: reportRun(run, record.startedAt, now),
        environment: record.environment ?? null,
        cluster: record.cluster === undefined ? null : reportCluster(record.cluster),
        tools: (record.tools ?? []).map(({ name, version, source }) => ({ name, version, source })),
        deployment: record.deployment ?? null,
        health: record.health ?? null,
        load: load ?? null,
        thresholds,
        resources,
        phases: record.phases,
        error: record.error ?? null,
    };
}
/** Thresholds about resources wait for these where reading them is a step of its own. */
function judged(thresholds, load, resources, awaitsMetrics) {
    const results = evaluateThresholds(thresholds, load, resources);
    if (!awaitsMetrics)
        return results;
    return results.map((result, index) => {
        const kind = thresholds[index]?.metric.kind;
        return kind === 'usage' || kind === 'usage-series' ? { ...result, status: 'pending', actual: null, message: AWAITED } : result;
    });
}
const AWAITED = 'Resources are read by the next step, `metrics`.';
function unmeasured(thresholds) {
    return thresholds.map(({ source }) => ({ source, status: 'not-measurable', actual: null, message: 'No load was measured.' }));
}
function reportRun(run, startedAt, now) {
    return {
        id: run.id,
        startedAt: new Date(startedAt).toISOString(),
        durationMs: Math.max(0, Math.round(now - startedAt)),
        ...(run.commit === undefined ? {} : { commit: run.commit }),
        ...(run.pullRequest === undefined ? {} : { pullRequest: run.pullRequest }),
        ...(run.url === undefined ? {} : { url: run.url }),
    };
}
function reportCluster(cluster) {
    const { kind, name, baseUrl } = cluster;
    // Only our own clusters have a node list; of others the number of nodes is not known.
    if (kind !== 'kind')
        return { kind, name, baseUrl, nodes: null, nodeImage: null };
    return { kind, name, baseUrl, nodes: cluster.nodes.length === 0 ? null : cluster.nodes.length, nodeImage: cluster.nodeImage };
}
/** The plan holds settings only. Targets (credentials in headers and bodies) and CA bundles (may hold a key) stay out: reports are public. */
function withPublicPlan(load) {
    const { plan } = load;
    const settings = {
        engine: plan.engine,
        model: plan.model,
        arrival: plan.arrival,
        ratePerSecond: plan.ratePerSecond,
        stages: plan.stages,
        connections: plan.connections,
        keepAlive: plan.keepAlive,
        timeoutMs: plan.timeoutMs,
        seed: plan.seed,
        warmup: plan.warmup,
        followRedirects: plan.followRedirects,
        tls: { insecure: plan.tls.insecure },
        allowedHosts: plan.allowedHosts,
        limits: plan.limits,
    };
    return {
        ...load,
        plan: {
            ...settings,
            ...(plan.script === undefined ? {} : { script: plan.script }),
            ...(plan.requests === undefined ? {} : { requests: plan.requests }),
            ...(plan.durationMs === undefined ? {} : { durationMs: plan.durationMs }),
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/report/reproduce.js
/** The command that runs the same load again on a laptop. */


/**
 * The parts of the command line, each not to be broken; undefined when nothing was sent. With the inputs that were given, which only their owner may see,
 * it does all of it again.
 */
function reproduceParts(report, given) {
    if (report.load === null)
        return undefined;
    const inputs = Object.entries(given === undefined ? reproduceInputs(report) : { ...given, seed: report.load.plan.seed });
    return inputs.length === 0
        ? undefined
        : ['npm start --', ...inputs.map(([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${reproduce_quote(value)}`)];
}
/** What the command leaves out, for the reader who has to add it. */
const REPRODUCE_NOTE = 'In a checkout of the action; add the other inputs of the workflow (targets, manifests, thresholds), which may hold secrets and are not shown.';
/** Inputs that give the same load; those at their default are left out, except what a reader wants to see. */
function reproduceInputs({ load, cluster }) {
    if (load === null)
        return {};
    const { plan } = load;
    return {
        ...(cluster === null ? {} : { cluster: cluster.kind }),
        ...(plan.engine === 'builtin' ? {} : { engine: plan.engine, 'k6-version': load.engine.version }),
        ...(plan.script === undefined ? planInputs(plan) : { script: plan.script }),
    };
}
function planInputs(plan) {
    return {
        ...(plan.requests === undefined ? {} : { requests: String(plan.requests) }),
        ...(plan.durationMs === undefined ? {} : { duration: durationText(plan.durationMs) }),
        ...offeredInputs(plan),
        connections: String(plan.connections),
        ...(plan.keepAlive ? {} : { 'keep-alive': 'false' }),
        ...(plan.timeoutMs === 10_000 ? {} : { timeout: durationText(plan.timeoutMs) }),
        ...(plan.followRedirects === 0 ? {} : { 'follow-redirects': String(plan.followRedirects) }),
        ...(warmupText(plan.warmup) === (0,spec/* findInput */.cu)('warmup')?.default ? {} : { warmup: warmupText(plan.warmup) }),
        seed: plan.seed,
    };
}
function offeredInputs(plan) {
    if (plan.model === 'closed')
        return { model: 'closed' };
    return {
        rate: `${plan.ratePerSecond}/s`,
        ...(plan.arrival === 'poisson' ? {} : { arrival: plan.arrival }),
        ...(plan.stages.length === 0
            ? {}
            : { stages: plan.stages.map((stage) => `${stage.ratePerSecond}/s:${durationText(stage.durationMs)}`).join(',') }),
    };
}
function durationText(ms) {
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}
function warmupText({ requests, durationMs }) {
    const parts = [...(requests > 0 ? [`${requests} requests`] : []), ...(durationMs > 0 ? [durationText(durationMs)] : [])];
    return parts.length === 0 ? 'none' : parts.join(', ');
}
/**
 * Quoting for a shell, POSIX where it can be: the seed is any text, and readers paste this. What is not printable, line breaks too, needs what bash and zsh
 * have, and what comes out is one printable line.
 */
function reproduce_quote(word) {
    if (UNPRINTABLE.test(word)) {
        const escaped = word.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll(UNPRINTABLE_ALL, escapeCharacter);
        return `$'${escaped}'`;
    }
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const UNPRINTABLE_ALL = new RegExp(UNPRINTABLE, 'gu');
function escapeCharacter(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length <= 2 && character < '\u0080' ? `\\x${code.padStart(2, '0')}` : `\\U${code.padStart(8, '0')}`;
}
/** One line on how the load was offered. */
function describePlan(plan) {
    if (plan.script !== undefined)
        return `k6 script ${plan.script}`;
    if (plan.model === 'closed')
        return `closed model, ${plan.connections} connections in lock-step`;
    const rate = plan.stages.length > 0 ? `${plan.stages.length} stages` : `${formatNumber(plan.ratePerSecond)}/s`;
    return `open model, ${plan.arrival} arrivals, ${rate}, at most ${plan.connections} connections`;
}

;// CONCATENATED MODULE: ./.build/src/core/markdown.js
/** GitHub-flavoured Markdown from foreign text: names, error messages and tool output can't change the document they are shown in. */

/** Longest foreign text shown in one place. */
const MAX_FOREIGN_CHARACTERS = 300;
/** Foreign text as one printable line: control and direction-changing characters are replaced, long text is cut with an ellipsis. */
function oneLine(text, limit = MAX_FOREIGN_CHARACTERS) {
    const line = (0,external_node_util_.stripVTControlCharacters)(text)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd')
        .trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
/** `oneLine` removes this from foreign text, so that where it stands it is ours. */
const ZERO_WIDTH_SPACE = '\u200b';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;', [ZERO_WIDTH_SPACE]: '&#8203;' };
/**
 * Foreign text for running text and table cells. What GitHub would act on (markup, HTML, @mentions, #references, links, emoji, math)
 * is shown as it was written.
 */
function escapeText(text, limit) {
    return oneLine(text, limit)
        .replaceAll(/@|#(?=\d)|\bGH-(?=\d)|\b[a-z][a-z0-9+.-]*:(?=\/\/)|\bwww(?=\.\S)|:(?=[a-z0-9_+-]+:)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replaceAll(/[\\`*_~[\]|]/g, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^[-+=#](?=[\s\-+=#]|$)/, '\\$&')
        .replaceAll(/[&<>$\u200b]/g, (character) => ENTITIES[character] ?? character);
}
/** Foreign text as a code span; the fence is longer than any run of backticks inside. */
function code(text, limit) {
    const line = oneLine(text, limit);
    if (line === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Text in which backticks mark code, as in our own sentences; code spans make what is between them harmless. */
function richText(text) {
    return text
        .slice(0, 1000)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part) : keepSpaces(part)))
        .join('');
}
/** Escapes text but keeps the spaces that part it from its neighbours. */
function keepSpaces(text) {
    const inner = escapeText(text, 1000);
    return inner === '' ? text.replaceAll(/\s+/g, ' ') : `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
/** Lines of our own or of foreign text, shown as they are. */
function codeBlock(lines, language = '') {
    const cleaned = lines.map((line) => (0,external_node_util_.stripVTControlCharacters)(line).replaceAll(/[^\P{Cc}\t]|[\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd'));
    const fence = '`'.repeat(Math.max(3, longestRun(cleaned.join('\n')) + 1));
    return [`${fence}${language}`, ...cleaned, fence].join('\n');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** A link to an http(s) address; any other address is shown as text. */
function markdown_link(label, url) {
    if (!/^https?:\/\/[^\s<>()\\]+$/.test(url))
        return escapeText(label);
    return `[${escapeText(label)}](${url})`;
}
/** A table; cells are Markdown already. A bar would end a cell, also within a code span. */
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
    return [
        line(columns.map((column) => column.title)),
        line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
        ...rows.map((row) => line(row)),
    ].join('\n');
}
/** A folded section; the blank lines make GitHub read its content as Markdown. */
function details(summary, content) {
    return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

;// CONCATENATED MODULE: ./.build/src/report/figures.js


const LOAD_COLUMNS = ['requests', 'ok', 'avg', 'p50', 'p90', 'p95', 'p99', 'max', 'req/s'];
const LOAD_PERCENTILES = [50, 90, 95, 99];
/** One row per target; then the total when there is more than one. */
function loadRows(load, notes) {
    const rows = load.targets.map((target) => ({ name: target.name, cells: loadCells(target, notes) }));
    return load.targets.length === 1 ? rows : [...rows, { name: 'total', total: true, cells: loadCells(load.total, notes) }];
}
/** From when to when a latency counts. */
function latencyMeaning({ engine }) {
    return engine.name === 'k6' ? 'from when k6 took a connection' : 'from the moment a request was due';
}
function loadCells(stats, notes) {
    const ok = stats.success.kind === 'measured' ? formatPercent(stats.success.value.rate) : notes.missing(stats.success.reason);
    return [formatCount(stats.requests), ok, ...latencyCells(stats.latency, notes), formatNumber(stats.throughputPerSecond)];
}
function latencyCells(latency, notes) {
    if (latency.kind === 'not-measured')
        return ['avg', ...LOAD_PERCENTILES, 'max'].map(() => notes.missing(latency.reason));
    const { avgMs, maxMs } = latency.value;
    return [formatNumber(avgMs), ...LOAD_PERCENTILES.map((percentile) => percentileCell(latency.value, percentile, notes)), formatNumber(maxMs)];
}
const ERROR_COLUMNS = ['requests', 'p50', 'max'];
/** One row per error class: how many, and after which time they came (a refusal comes quicker than an answer, a timeout later). */
function errorRows({ total }, notes) {
    return total.errors.map(({ class: name, count, latency, examples }) => ({
        name,
        cells: [
            formatCount(count),
            figure(latency, (of) => formatNumber(findPercentile(of, 50)?.valueMs ?? of.avgMs), notes),
            figure(latency, ({ maxMs }) => formatNumber(maxMs), notes),
        ],
        examples,
    }));
}
/** A percentile in milliseconds without the unit, marked when its samples are too few. */
function percentileCell(distribution, percentile, notes) {
    const found = findPercentile(distribution, percentile);
    if (found === undefined)
        return notes.missing(`The engine does not report p${percentile}.`);
    return found.tooFewSamples ? notes.few(formatNumber(found.valueMs)) : formatNumber(found.valueMs);
}
/** Columns: CPU avg, min, max (cores); memory avg, min, max (MB); network RX, TX (MB/s); pods running/desired; CPU seconds per 1000 requests. */
function resourceRows(workloads, notes) {
    return workloads.map((usage) => ({
        name: usage.workload,
        ...(usage.group === 'application' ? {} : { group: usage.group }),
        cells: [
            ...usageCells(usage.cpuCores, formatNumber, notes),
            ...usageCells(usage.memoryBytes, formatMegabytes, notes),
            figure(usage.receivedPerSecond, formatMegabytes, notes),
            figure(usage.sentPerSecond, formatMegabytes, notes),
            replicasText(usage, notes),
            figure(usage.cpuSecondsPer1000, formatNumber, notes),
        ],
    }));
}
function usageCells(usage, format, notes) {
    return [usage.avg, usage.min, usage.max].map((value) => figure(value, format, notes));
}
/** A figure, or `n/a` with its foot-note. */
function figure(value, format, notes) {
    return value.kind === 'measured' ? format(value.value) : notes.missing(value.reason);
}
/** `2/2`; with the range when pods came or went: `1-2/2`. */
function replicasText({ replicas }, notes) {
    const running = figure(replicas.running, ({ min, max }) => (min === max ? `${min}` : `${min}-${max}`), notes);
    return `${running}/${replicas.desired}`;
}
/** Names of workloads that restarted under load, with their count. */
function restarts(workloads) {
    return workloads.flatMap(({ workload, restarts: count }) => (count.kind === 'measured' && count.value > 0 ? [`${workload} ${count.value}`] : []));
}
function thresholdRows(report) {
    const outcomes = { pass: 'met', fail: 'missed', 'not-measurable': 'not measurable', pending: 'pending' };
    const own = report.thresholds.map(({ source, status, actual, message }) => ({ source, outcome: outcomes[status], actual, message }));
    const engine = (report.load?.engineThresholds ?? []).map(({ name, passed, message }) => ({
        source: name,
        outcome: passed ? outcomes.pass : outcomes.fail,
        actual: null,
        message,
    }));
    return [...own, ...engine];
}

;// CONCATENATED MODULE: ./.build/src/report/generator.js
/** What the generator knows of its own quality, in words. */

/** One line: rates, how busy the machine was, what the instrument itself adds to a latency. */
function describeGenerator({ offeredPerSecond, achievedPerSecond, hostCpuBusy, floor }) {
    return [
        `${formatRate(offeredPerSecond)} offered, ${formatRate(achievedPerSecond)} sent in time`,
        hostCpuBusy.kind === 'measured' ? `machine ${formatPercent(Math.round(hostCpuBusy.value * 100) / 100)} busy` : 'load of the machine not measured',
        floor.kind === 'measured'
            ? `the instrument adds ${formatMs(floor.value.p50Ms)} (p99 ${formatMs(floor.value.p99Ms)})`
            : 'its own share of a latency not measured',
    ].join('; ');
}

;// CONCATENATED MODULE: ./.build/src/report/notes.js
/** Foot-notes of a table: a figure that is missing says why, once per reason, and a figure of too few samples is marked. */
/** Says what the star means; the same 10 as in the percentiles' `tooFewSamples`. */
const FEW_SAMPLES = 'Fewer than 10 samples lie beyond this percentile: an indication, not fit to judge by.';
/** Starts the foot-notes of one table. */
function startNotes(style) {
    const reasons = [];
    let starred = false;
    return {
        missing(reason) {
            if (!reasons.includes(reason))
                reasons.push(reason);
            return `n/a${style.number(reasons.indexOf(reason) + 1)}`;
        },
        few(figure) {
            starred = true;
            return `${figure}${style.star}`;
        },
        lines() {
            const numbered = reasons.map((text, index) => ({ mark: style.number(index + 1), text }));
            return starred ? [...numbered, { mark: style.star, text: FEW_SAMPLES }] : numbered;
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/report/summary.js
/** The report in words: the heading and the sentence that a reviewer reads first. Plain text; foreign parts are not escaped here. */



const VERDICT_WORDS = {
    pass: 'Load test passed',
    fail: 'Load test failed',
    invalid: 'Load test not conclusive',
    error: 'Load test did not complete',
};
/** What was measured, in one sentence; undefined without figures. */
function measuredSentence(report) {
    if (report.load === null)
        return undefined;
    const { total, targets } = report.load;
    const over = targets.length === 0 ? '' : ` over ${formatCounted(targets.length, 'target')}`;
    const parts = [
        `${formatCount(total.ok)} of ${formatCounted(total.requests, 'request')}${over} ok${successText(report.load)} at ${formatRate(total.throughputPerSecond)}`,
        ...latencyTexts(report.load),
        ...thresholdText(report),
    ];
    const lead = report.verdict === 'invalid' ? 'Not to be trusted: ' : '';
    return `${lead}${parts.join('; ')}.`;
}
function successText({ total }) {
    return total.success.kind === 'measured' ? ` (${formatPercent(total.success.value.rate)})` : '';
}
function latencyTexts({ total }) {
    const { latency } = total;
    if (latency.kind === 'not-measured')
        return ['latency not measured'];
    const [median, p95] = [50, 95].map((wanted) => findPercentile(latency.value, wanted));
    return [
        ...(median === undefined ? [] : [`p50 ${formatMs(median.valueMs)}`]),
        ...(p95 === undefined
            ? []
            : [p95.interval === undefined ? percentileText(p95) : `p95 ${formatMs(p95.valueMs)} (95% interval ${intervalText(p95.interval)})`]),
    ];
}
/** `p95 12.3 ms (10.1–14.2)`, the brackets being the 95 % interval. */
function percentileText({ percentile, valueMs, interval, tooFewSamples }) {
    const range = interval === undefined ? '' : ` (${intervalText(interval)})`;
    return `p${percentile} ${formatMs(valueMs)}${range}${tooFewSamples ? ' from too few samples' : ''}`;
}
function intervalText({ low, high }) {
    return `${formatNumber(low)}–${formatNumber(high)}`;
}
/** Nothing when thresholds judged nothing. */
function thresholdText(report) {
    const rows = thresholdRows(report);
    if (rows.length === 0 || report.verdict === 'invalid' || report.verdict === 'error')
        return [];
    const met = rows.filter(({ outcome }) => outcome === 'met').length;
    return [`${met} of ${formatCounted(rows.length, 'threshold')} met`];
}
/** Title of the thresholds' table; says so when they judge nothing. */
function thresholdsTitle(verdict) {
    if (verdict === 'invalid')
        return 'Thresholds (not judged: the figures are not to be trusted)';
    return verdict === 'error' ? 'Thresholds (not judged: the run did not complete)' : 'Thresholds';
}

;// CONCATENATED MODULE: ./.build/src/report/terminal.js
/** The report for a terminal or a plain log, at most 100 columns wide, the verdict last. */








const WIDTH = 100;
const MIN_NAME = 8;
/** Renders the report; colours only when asked. Ends with a line break. */
function renderTerminal(report, options) {
    const style = options.color ? (format, text) => (0,external_node_util_.styleText)(format, text, { validateStream: false }) : (_format, text) => text;
    const sections = [
        ...(report.load === null ? [] : figureSections(report, report.load, { style, inputs: options.inputs })),
        verdictSection(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function terminalNotes() {
    return startNotes({ number: (n) => `[${n}]`, star: '*' });
}
function figureSections(report, load, { style, inputs }) {
    return [...loadSections(load, style), resourceSection(report, style), thresholdSection(report, style), runSection(report, load, { style, inputs })];
}
function loadSections(load, style) {
    const notes = terminalNotes();
    const table = alignedTable(['target', ...LOAD_COLUMNS], loadRows(load, notes));
    return [
        [style('bold', 'Load  ') + style('dim', `(latency in ms, ${latencyMeaning(load)})`), ...table, ...noteLines(notes, style)],
        errorSection(load, style),
    ];
}
function errorSection(load, style) {
    if (load.total.errors.length === 0)
        return [];
    const notes = terminalNotes();
    const rows = errorRows(load, notes);
    const [head = '', ...lines] = alignedTable(['class', ...ERROR_COLUMNS], rows);
    const withExamples = rows.flatMap(({ examples }, index) => [
        lines[index] ?? '',
        ...examples.map((example) => style('dim', cut(`    ${oneLine(example.target)}: ${oneLine(example.message)}`))),
    ]);
    return [style('bold', 'Errors  ') + style('dim', '(latency in ms of the failed requests)'), head, ...withExamples, ...noteLines(notes, style)];
}
function resourceSection(report, style) {
    const title = style('bold', 'Resources  ');
    if (report.resources.kind === 'not-measured')
        return [title + style('dim', 'not measured'), ...wrap(report.resources.reason, '  ')];
    const usage = report.resources.value;
    const notes = terminalNotes();
    const columns = ['workload', 'CPU avg', 'min', 'max', 'MB avg', 'min', 'max', 'RX', 'TX', 'pods', 's/1k req'];
    const table = alignedTable(columns, resourceRows(usage.workloads, notes));
    const restarted = restarts(usage.workloads);
    return [
        title + style('dim', '(CPU in cores, and in seconds per 1000 requests of the whole load; network in MB/s)'),
        ...table,
        ...(restarted.length === 0 ? [] : [style('yellow', cut(`  restarts: ${restarted.map((text) => oneLine(text)).join(', ')}`))]),
        ...noteLines(notes, style),
    ];
}
function thresholdSection(report, style) {
    const rows = thresholdRows(report);
    if (rows.length === 0)
        return [];
    const colors = { met: 'green', missed: 'red', 'not measurable': 'yellow', pending: 'dim' };
    const lines = rows.flatMap((row) => [
        `  ${style(colors[row.outcome], row.outcome.padEnd(14))}  ${cut(oneLine(row.source), WIDTH - 18)}`,
        ...wrap(row.message, ' '.repeat(18)),
    ]);
    return [style('bold', thresholdsTitle(report.verdict)), ...lines];
}
function runSection(report, load, { style, inputs }) {
    const parts = reproduceParts(report, inputs);
    const facts = [
        ['generator', describeGenerator(load.generator)],
        ['plan', `${describePlan(load.plan)}, ${load.engine.name} ${load.engine.version}`],
        ['seed', load.plan.seed],
    ];
    const again = parts === undefined ? [] : commandLines('  again      ', parts);
    return [style('bold', 'Run'), ...facts.flatMap(([name, text]) => hanging(`  ${name.padEnd(9)}  `, text)), ...again];
}
function verdictSection(report, style) {
    const colors = { pass: 'green', fail: 'red', invalid: 'yellow', error: 'red' };
    const { error } = report;
    const sentence = measuredSentence(report);
    const headline = `${report.verdict.toUpperCase()}  ${VERDICT_WORDS[report.verdict]} in ${formatDuration(report.run.durationMs)}`;
    return [
        ...(error?.details === undefined
            ? []
            : [
                ...error.details
                    .split('\n')
                    .slice(-20)
                    .map((line) => style('dim', cut(`  | ${oneLine(line)}`))),
                '',
            ]),
        ...report.reasons.flatMap((reason) => hanging('  - ', reason)),
        ...(error?.hint === undefined ? [] : wrap(error.hint, '    ')),
        ...(sentence === undefined ? [] : wrap(sentence, '  ')),
        style('bold', style(colors[report.verdict], headline)),
    ];
}
/** Left-aligned names, right-aligned figures; names give way so that the table fits. */
function alignedTable(columns, rows) {
    const [nameTitle = '', ...titles] = columns;
    const figures = titles.map((title, index) => alignedColumn([title, ...rows.map((row) => row.cells[index] ?? '')]));
    const room = WIDTH - 2 - figures.reduce((sum, [title = '']) => sum + title.length + 2, 0);
    const names = [nameTitle, ...rows.map((row) => oneLine(row.name))];
    const nameWidth = Math.max(MIN_NAME, Math.min(room, Math.max(...names.map((name) => [...name].length))));
    return names.map((name, index) => `  ${oneLine(name, nameWidth).padEnd(nameWidth)}${figures.map((column) => `  ${column[index] ?? ''}`).join('')}`);
}
/** Cells of one width; where some are starred the others get a space, so that the digits stay in line. */
function alignedColumn(cells) {
    const starred = cells.some((cell) => cell.endsWith('*'));
    const padded = cells.map((cell) => (starred && !cell.endsWith('*') ? `${cell} ` : cell));
    const width = Math.max(...padded.map((cell) => cell.length));
    return padded.map((cell) => cell.padStart(width));
}
function noteLines(notes, style) {
    return notes.lines().flatMap(({ mark, text }) => hanging(`  ${mark} `, text).map((line) => style('dim', line)));
}
function wrap(text, indent) {
    return hanging(indent, text);
}
/** A command that can be pasted as it stands: broken between options only, with a backslash. One long option may pass the width. */
function commandLines(head, parts) {
    const lines = [];
    for (const part of parts) {
        const last = lines.at(-1);
        if (last === undefined || head.length + last.length + 1 + part.length + 2 > WIDTH)
            lines.push(part);
        else
            lines[lines.length - 1] = `${last} ${part}`;
    }
    return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}${index === lines.length - 1 ? '' : ' \\'}`);
}
/** Wraps at words; the first line starts with the head, the others are indented by its width. */
function hanging(head, text) {
    const room = WIDTH - head.length;
    const lines = [];
    let line = '';
    for (const word of oneLine(text, 2000)
        .split(' ')
        .flatMap((long) => chunks(long, room))) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((content, index) => (index === 0 ? head : ' '.repeat(head.length)) + content);
}
function chunks(word, size) {
    const characters = [...word];
    return Array.from({ length: Math.max(1, Math.ceil(characters.length / size)) }, (_, index) => characters.slice(index * size, (index + 1) * size).join(''));
}
function cut(line, width = WIDTH) {
    const characters = [...line];
    return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./.build/src/report/fit.js
/** Fitting a report into GitHub's limits: whole sections are left out by priority, and what was left out is said. */
/** GitHub refuses comments above 65,536 characters; the rest is room for what its counting and ours may differ in. */
const fit_COMMENT_LIMIT = { size: 60_000, unit: 'characters' };
/** The runner drops a step's summary whole when it is above 1 MiB; some room for what other code of the step adds. */
const SUMMARY_LIMIT = { size: 1024 * 1024 - 16_384, unit: 'bytes' };
/**
 * Joins sections in their order. When they don't fit together, each is taken, the most important first, if there is room for it.
 * Sections that can't be left out are kept even above the limit.
 */
function fit_fitToLimit(sections, limit) {
    const whole = fit_join(sections, new Set(sections));
    if (sizeOf(whole, limit.unit) <= limit.size)
        return whole;
    const kept = new Set(sections.filter((section) => section.priority === undefined));
    const optional = sections.filter((section) => section.priority !== undefined).toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
    for (const section of optional) {
        const room = sizeOf(fit_join(sections, new Set([...kept, section])), limit.unit) <= limit.size;
        if (room)
            kept.add(section);
    }
    return fit_join(sections, kept);
}
function fit_join(sections, keep) {
    const kept = sections.filter((section) => keep.has(section)).map((section) => section.text);
    const titles = sections.filter((section) => !keep.has(section)).map((section) => section.title);
    const notice = titles.length === 0 ? [] : [`_Left out because of GitHub's size limit: ${titles.join(', ')}. report.json has everything._`];
    return `${[...kept, ...notice].join('\n\n')}\n`;
}
function sizeOf(text, unit) {
    return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}

;// CONCATENATED MODULE: ./.build/src/report/markdown-details.js
/** The folded sections of the Markdown report: what a reader looks up after the verdict. */





/** In the order in which they are shown. */
function detailSections(report) {
    const { load, error, environment, phases } = report;
    return [
        ...(error?.details === undefined ? [] : [errorDetails(error.details)]),
        ...(load === null ? [] : [{ title: 'how far to trust the figures', priority: 40, text: trustText(load) }]),
        ...(phases.length === 0 ? [] : [{ title: 'phases', priority: 30, text: phasesText(report) }]),
        ...(environment === null ? [] : [{ title: 'environment', priority: 20, text: environmentText(report, environment) }]),
        ...reproduceSections(report),
    ];
}
function errorDetails(text) {
    const lines = text
        .split('\n')
        .slice(-40)
        .map((line) => line.slice(0, 500));
    return { title: "the error's details", priority: 50, text: details('What was seen', codeBlock(lines, 'text')) };
}
function trustText({ total, generator, plan, warmup, engine }) {
    return details('How far to trust the figures', factsTable([
        ['load offered', `${describePlan(plan)}; ${formatCounted(warmup.requests, 'warm-up request')} not counted`],
        ['success, 95% interval', said(total.success, ({ interval }) => `${formatNumber(interval.low * 100)}–${formatNumber(interval.high * 100)}%`)],
        ['latency, 95% intervals', said(total.latency, intervalsText)],
        ...(total.errors.length === 0 ? [] : [['latency of ok requests', said(total.okLatency, intervalsText)]]),
        ['sent late by', said(total.lateness, (late) => percentilesText(late, [50, 99]))],
        ['not sent in time', formatCount(total.notSent)],
        ['generator', `${engine.name} ${engine.version}: ${describeGenerator(generator)}`],
    ]));
}
function said(value, format) {
    return value.kind === 'measured' ? format(value.value) : `not measured: ${value.reason}`;
}
/** Two columns without a heading; the texts are escaped here. */
function factsTable(rows) {
    return markdownTable([
        { title: '', align: 'left' },
        { title: '', align: 'left' },
    ], rows.map(([name, text]) => [escapeText(name), escapeText(text)]));
}
function intervalsText(latency) {
    return latency.percentiles.map(percentileText).join(', ');
}
function percentilesText(distribution, wanted) {
    return distribution.percentiles
        .filter(({ percentile }) => wanted.includes(percentile))
        .map(({ percentile, valueMs }) => `p${percentile} ${formatNumber(valueMs)} ms`)
        .join(', ');
}
function phasesText({ phases, run }) {
    const rows = phases.map(({ name, status, durationMs, result }) => [
        escapeText(name),
        status === 'passed' ? status : `**${status}**`,
        formatDuration(durationMs),
        richText(result),
    ]);
    const table = markdownTable([
        { title: 'phase', align: 'left' },
        { title: 'status', align: 'left' },
        { title: 'took', align: 'right' },
        { title: 'result', align: 'left' },
    ], rows);
    return details(`Phases (${formatDuration(run.durationMs)})`, table);
}
function environmentText({ cluster, tools, deployment, tool }, environment) {
    const { cpus, cpuModel, architecture, memoryBytes, os, nodeVersion, checks } = environment;
    const warnings = checks.filter(({ status }) => status === 'warning');
    return details('Environment and versions', factsTable([
        ['machine', `${cpus} × ${cpuModel} (${architecture}), ${formatBytes(memoryBytes)} memory`],
        ['system', `${os}, Node ${nodeVersion}`],
        ...(cluster === null ? [] : [['cluster', clusterText(cluster)]]),
        ...(deployment === null
            ? []
            : [['deployed', `${deployment.workloads.map(({ name }) => name).join(', ')} (overlay ${deployment.overlay})`]]),
        ...(tools.length === 0 ? [] : [['tools', tools.map(({ name, version, source }) => `${name} ${version} (${source})`).join(', ')]]),
        ['action', tool.version],
        ...warnings.map(({ name, seen, advice }) => [`warning: ${name}`, advice === undefined ? seen : `${seen}. ${advice}`]),
    ]));
}
function clusterText({ kind, name, nodes, nodeImage, baseUrl }) {
    if (kind === 'none')
        return `none: the applications ran as processes of the machine behind ${baseUrl}`;
    return [`${kind} ${name}`, ...(nodes === null ? [] : [`${nodes} nodes`]), ...(nodeImage === null ? [] : [nodeImage]), `ingress at ${baseUrl}`].join(', ');
}
function reproduceSections(report) {
    const parts = reproduceParts(report);
    if (parts === undefined || report.load === null)
        return [];
    const text = `Seed ${code(report.load.plan.seed)}: the same seed and plan send the same requests at the same times.\n\n${codeBlock([parts.join(' ')], 'sh')}\n\n${REPRODUCE_NOTE}`;
    return [{ title: 'how to run it again', priority: 45, text: details('Run it again on a laptop', text) }];
}

;// CONCATENATED MODULE: ./.build/src/report/markdown-notes.js
/** Foot-notes as Markdown. */

const MARKDOWN_NOTES = { number: (n) => `<sup>${n}</sup>`, star: '\\*' };
/** The foot-notes, ready to be shown. */
function noteTexts(notes) {
    return notes.lines().map(({ mark, text }) => `${mark} ${escapeText(text)}`);
}
/** Lines in small print, below a table. */
function smallPrint(lines) {
    return `<sub>${lines.join('<br>')}</sub>`;
}

;// CONCATENATED MODULE: ./.build/src/report/markdown.js
/** The report for the pull request's comment and the job summary: read in ten seconds at the top, everything else below and folded. */









const SYMBOLS = { pass: '✅', fail: '❌', invalid: '⚠️', error: '⛔' };
/** Reasons shown one by one; the thresholds' table has them all. */
const MAX_REASONS = 8;
/** Targets with a row of their own. */
const MAX_TARGETS = 50;
/** The body of the pull request's comment, within GitHub's limit, its marker on the first line. */
function renderComment(report, marker, options = {}) {
    return fitToLimit([{ title: 'marker', text: renderMarker(marker) }, ...sections(report, options)], COMMENT_LIMIT);
}
/** The job summary, within the runner's limit; also the content of report.md. */
function renderSummary(report, options = {}) {
    return fit_fitToLimit(sections(report, options), SUMMARY_LIMIT);
}
function sections(report, options) {
    const { load } = report;
    return [
        { title: 'verdict', text: verdictText(report) },
        ...(load === null
            ? []
            : [{ title: 'load', priority: 90, text: loadText(load) }, ...errorSections(load), markdown_resourceSection(report), ...thresholdSections(report)]),
        ...detailSections(report),
        { title: 'links', text: linksText(report, options) },
    ];
}
function verdictText(report) {
    const sentence = measuredSentence(report);
    const reasons = report.reasons.slice(0, MAX_REASONS).map((reason) => richText(reason));
    const more = report.reasons.length - reasons.length;
    const listed = more > 0 ? [...reasons, `…and ${formatCount(more)} more.`] : reasons;
    return [
        `## ${SYMBOLS[report.verdict]} ${VERDICT_WORDS[report.verdict]}`,
        ...(listed.length === 0 ? [] : [listed.length === 1 ? `**${listed.join('')}**` : listed.map((reason) => `- ${reason}`).join('\n')]),
        ...(report.error?.hint === undefined ? [] : [richText(report.error.hint)]),
        ...(sentence === undefined ? [] : [escapeText(sentence)]),
    ].join('\n\n');
}
function columns(first, others) {
    return [{ title: first, align: 'left' }, ...others.map((title) => ({ title, align: 'right' }))];
}
function loadText(load) {
    const notes = startNotes(MARKDOWN_NOTES);
    const shown = worstTargets(load);
    const left = load.targets.length - shown.length;
    const rows = loadRows({ ...load, targets: shown }, notes).map(({ name, cells, total }) => total ? [`**total**`, ...cells.map((cell) => `**${cell}**`)] : [code(name, 60), ...cells]);
    const table = markdownTable(columns('target', LOAD_COLUMNS), rows);
    const leftOut = left === 0
        ? []
        : [`The ${shown.length} targets with the most failures and the highest latency; report.json has the other ${formatCount(left)} as well.`];
    return `### Load\n\n${table}\n\n${smallPrint([`Latency in ms, ${latencyMeaning(load)} to its last byte.`, ...leftOut, ...noteTexts(notes)])}`;
}
/** As many targets as a reader bears, in their order; with hundreds the table would not fit into a comment at all. */
function worstTargets({ targets }) {
    if (targets.length <= MAX_TARGETS)
        return targets;
    const maxMs = ({ latency }) => (latency.kind === 'measured' ? latency.value.maxMs : 0);
    const worst = new Set(targets.toSorted((a, b) => b.failures - a.failures || maxMs(b) - maxMs(a)).slice(0, MAX_TARGETS));
    return targets.filter((target) => worst.has(target));
}
function errorSections(load) {
    if (load.total.errors.length === 0)
        return [];
    const notes = startNotes(MARKDOWN_NOTES);
    const rows = errorRows(load, notes).map(({ name, cells, examples }) => [
        code(name),
        ...cells,
        examples.map(({ target, message }) => `${code(target, 60)}: ${escapeText(message)}`).join('<br>'),
    ]);
    const table = markdownTable([...columns('class', ERROR_COLUMNS), { title: 'examples', align: 'left' }], rows);
    const lead = 'Latency in ms of the failed requests; the table above includes them.';
    return [{ title: 'errors', priority: 60, text: `### Errors\n\n${table}\n\n${smallPrint([lead, ...noteTexts(notes)])}` }];
}
function markdown_resourceSection(report) {
    const title = 'resources';
    if (report.resources.kind === 'not-measured')
        return { title, priority: 70, text: `### Resources\n\nNot measured: ${richText(report.resources.reason)}` };
    const notes = startNotes(MARKDOWN_NOTES);
    const { workloads, source } = report.resources.value;
    const rows = resourceRows(workloads, notes).map(({ name, group, cells }) => [
        `${code(name, 60)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
        ...merged(cells),
    ]);
    const heads = ['CPU cores<br><sub>min–max</sub>', 'memory MB<br><sub>min–max</sub>', 'RX MB/s', 'TX MB/s', 'pods', 'CPU s/1k'].map((head) => head.replace(' ', '&nbsp;'));
    const restarted = restarts(workloads);
    const warning = restarted.length === 0 ? '' : `\n\n**Containers restarted under load:** ${restarted.map((text) => escapeText(text)).join(', ')}.`;
    const lead = `Averages over the load window; pods running/desired; CPU seconds per 1000 requests of the whole load. From ${source === 'proc' ? 'the processes in /proc' : 'Prometheus'}.`;
    return {
        title,
        priority: 70,
        text: `### Resources\n\n${markdownTable(columns('workload', heads), rows)}${warning}\n\n${smallPrint([lead, ...noteTexts(notes)])}`,
    };
}
/** Ten figures in six columns, minimum and maximum below the average and kept on one line, so that the table fits a comment. */
function merged(cells) {
    const [cpu = '', cpuMin = '', cpuMax = '', memory = '', memoryMin = '', memoryMax = '', ...others] = cells;
    return [`${cpu}${range(cpuMin, cpuMax)}`, `${memory}${range(memoryMin, memoryMax)}`, ...others];
}
function range(min, max) {
    const missing = min === max && min.startsWith('n/a');
    return `<br><sub>${missing ? min : `${min}–&#8288;${max}`}</sub>`;
}
function thresholdSections(report) {
    const rows = thresholdRows(report).map(({ source, outcome, message }) => [
        outcome === 'met' ? outcome : `**${outcome.replace(' ', '&nbsp;')}**`,
        code(source),
        richText(message),
    ]);
    if (rows.length === 0)
        return [];
    const table = markdownTable(['result', 'threshold', 'by how much'].map((title) => ({ title, align: 'left' })), rows);
    return [{ title: 'thresholds', priority: 80, text: `### ${thresholdsTitle(report.verdict)}\n\n${table}` }];
}
function linksText({ run }, options) {
    const parts = [
        ...(run.url === undefined ? [] : [markdown_link('workflow run', run.url)]),
        ...(options.artifactUrl === undefined ? [] : [markdown_link('full report', options.artifactUrl)]),
        ...(run.commit === undefined ? [] : [`commit ${run.commit.slice(0, 7)}`]),
        formatMoment(Date.parse(run.startedAt)),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./.build/src/report/write.js
/** The report as files. */




/** Writes report.json and report.md; answers their paths. @throws ActionError when that fails. */
async function writeReport(report, directory) {
    const json = (0,external_node_path_.join)(directory, 'report.json');
    const markdown = (0,external_node_path_.join)(directory, 'report.md');
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,promises_.writeFile)(json, `${JSON.stringify(report, null, 2)}\n`);
        await (0,promises_.writeFile)(markdown, `${renderSummary(report)}\n`);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('command-failed', `the report could not be written: ${(0,errors/* describeError */.Uc)(cause)}.`, {
            cause,
            hint: `Make room in ${directory}, or make it writable.`,
        });
    }
    return { json, markdown };
}

;// CONCATENATED MODULE: ./.build/src/inputs/expectation.js
/** Reads what an answer must be: the `expect` of a target. */



/** Every answer that is no error. */
const ANY_SUCCESS = { status: [{ from: 200, to: 399 }] };
const STATUS_ALLOWED = 'status codes: 200, 2xx, 200-299, or a list of these';
function readExpectation(place, problems) {
    if (place === undefined)
        return ANY_SUCCESS;
    const fields = readMapping(place, ['status', 'body-contains', 'body-equals', 'header', 'max-latency'], problems);
    if (fields === undefined)
        return ANY_SUCCESS;
    const status = readStatus(fields.status, problems);
    const bodyContains = verbatim(fields['body-contains'], problems);
    const bodyEquals = verbatim(fields['body-equals'], problems);
    const header = readText(fields.header, "a header and its value, like 'content-type: application/json'", parseHeader, problems);
    const maxLatencyMs = readText(fields['max-latency'], 'a duration above 0 with its unit, like 200ms', (text) => parseDuration(text) || undefined, problems);
    return {
        status: status ?? ANY_SUCCESS.status,
        ...(bodyContains === undefined ? {} : { bodyContains }),
        ...(bodyEquals === undefined ? {} : { bodyEquals }),
        ...(header === undefined ? {} : { header }),
        ...(maxLatencyMs === undefined ? {} : { maxLatencyMs }),
    };
}
/** A text with its spaces and line ends. */
function verbatim(place, problems) {
    if (place !== undefined && place.text === undefined)
        problems.push(problemAt(place, 'a text'));
    return place?.text;
}
function readStatus(place, problems) {
    if (place === undefined)
        return undefined;
    if (!Array.isArray(place.value))
        return readText(place, STATUS_ALLOWED, parseStatusList, problems);
    const ranges = place.children().flatMap((element) => readText(element, STATUS_ALLOWED, parseStatusList, problems) ?? []);
    if (place.children().length === 0)
        problems.push(problemAt(place, STATUS_ALLOWED));
    return ranges;
}
function parseStatusList(text) {
    const ranges = splitList(text).map(parseStatus);
    const known = ranges.filter((range) => range !== undefined);
    return known.length === 0 || known.length < ranges.length ? undefined : known;
}
/** `200`, `2xx` or `200-299`. */
function parseStatus(text) {
    const family = /^([1-5])xx$/i.exec(text)?.[1];
    if (family !== undefined)
        return { from: Number(family) * 100, to: Number(family) * 100 + 99 };
    const [first = '', last = first, ...rest] = text.split('-');
    const from = parseCount(first);
    const to = parseCount(last);
    return from === undefined || to === undefined || rest.length > 0 || from < 100 || to > 599 || from > to ? undefined : { from, to };
}
function parseHeader(text) {
    const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(text);
    return match === null ? undefined : { name: (match[1] ?? '').toLowerCase(), value: match[2] ?? '' };
}

;// CONCATENATED MODULE: ./.build/src/inputs/target-address.js
/** Where a target is: a URL that is reached directly, or a host behind the ingress. */

/** `http://HOST:PORT/PATH`. Not left to URL altogether: it would escape the braces of templates in the path. */
function parseUrlParts(text) {
    const [, base = '', rest = ''] = /^(https?:\/\/[^/?#\s]+)([/?].*)?$/.exec(text) ?? [];
    const url = parseUrl(base);
    const path = rest.startsWith('/') ? rest : `/${rest}`;
    return url === undefined || !isPath(path) ? undefined : { origin: url.origin, host: url.host, path };
}
/** `HOST[:PORT][/PATH]`. */
function parseHostAndPath(text) {
    const [, host = '', path = '/'] = /^([^/?#\s]+)(\/.*)?$/.exec(text) ?? [];
    return isHost(host) && isPath(path) ? { host: host.toLowerCase(), path } : undefined;
}
function isHost(text) {
    return /^([a-z0-9]([\w.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(text);
}
/** Printable ASCII without spaces and fragment, templates aside: what RFC 9112 lets a request target be. */
function isPath(text) {
    return /^\/[!-~]*$/.test(text.replaceAll(/\{\{[^{}]*\}\}/g, '')) && !text.includes('#');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/src/inputs/rows.js
/** Reads the rows that fill {{row.column}} templates: a CSV file with a header line, or a JSON list of objects. */


const ALLOWED = 'the path of a .csv file with a header line or of a .json file with a list of objects';
/** The rows of the file that `data` names; undefined when there is none or, with a problem, when it can't be read. */
function readRows(place, context) {
    if (place === undefined)
        return undefined;
    const content = readFileAt(place, 'data', ALLOWED, context)?.toString('utf8');
    if (content === undefined)
        return undefined;
    try {
        const rows = place.text?.toLowerCase().endsWith('.json') === true ? parseJsonRows(content) : parseCsvRows(content);
        if (rows.length > 0)
            return rows;
        throw new TypeError('it has no rows');
    }
    catch (error) {
        context.problems.push(problemAt(place, `${ALLOWED}: ${(0,errors/* describeError */.Uc)(error)}`));
        return undefined;
    }
}
/** @throws when it is not a list of objects with plain values. */
function parseJsonRows(content) {
    const list = rows_parseJson(content);
    if (!Array.isArray(list))
        throw new TypeError('it is not a list');
    return list.map((row, index) => {
        if (typeof row !== 'object' || row === null || Array.isArray(row))
            throw new TypeError(`entry ${index + 1} is not an object`);
        return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainText(value, `${column} of entry ${index + 1}`)]));
    });
}
/** Without the engine's message, which quotes what stands in the file. */
function rows_parseJson(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        throw new TypeError('it is not readable as JSON');
    }
}
function plainText(value, what) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw new TypeError(`${what} is not a text, number, true or false`);
}
/**
 * CSV by RFC 4180: fields in quotes may hold commas, line ends and doubled quotes.
 * @throws when a row has more or fewer fields than the header, or a quote is left open.
 */
function parseCsvRows(content) {
    const [names = [], ...records] = parseCsv(content.replace(/^\uFEFF/, ''));
    const header = names.map((name) => name.trim());
    const twice = header.find((name, position) => header.indexOf(name) !== position);
    if (twice !== undefined)
        throw new TypeError(`the column ${JSON.stringify(twice)} is there twice`);
    return records.map((record, index) => {
        if (record.length !== header.length)
            throw new TypeError(`row ${index + 1} has ${record.length} fields, the header has ${header.length}`);
        return Object.fromEntries(header.map((column, position) => [column, record[position] ?? '']));
    });
}
function parseCsv(content) {
    // Runs of characters at once: one at a time, a field of some megabytes would be too deep for the expression.
    const field = /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n?|\n|$)/y;
    const records = [];
    let record = [];
    while (field.lastIndex < content.length) {
        const at = field.lastIndex;
        const match = field.exec(content);
        if (match === null)
            throw new TypeError(`a quote is misplaced or left open in line ${content.slice(0, at).split('\n').length}`);
        const [, text = '', end] = match;
        record.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
        if (end === ',' && field.lastIndex === content.length)
            record.push('');
        if (end === ',' && field.lastIndex < content.length)
            continue;
        // An empty line is no record.
        if (record.length > 1 || record[0] !== '')
            records.push(record);
        record = [];
    }
    return records;
}

;// CONCATENATED MODULE: ./.build/src/inputs/target-mapping.js
/** Reads a target in full: a mapping with name, url, host, path, method, headers, body, data, weight and expect. */






/** Keys of a target, in the order of the documentation. */
const KEYS = ['name', 'url', 'host', 'path', 'method', 'headers', 'body', 'body-file', 'data', 'weight', 'expect'];
/** The target, or undefined when it is not known where it is; what is wrong with it is among the problems. */
function readTargetMapping(place, context) {
    const { problems } = context;
    const fields = readMapping(place, KEYS, problems);
    if (fields === undefined)
        return undefined;
    const address = readAddress(place, fields, problems);
    const name = readText(fields.name, 'a name of letters, digits and . _ : / -, at most 63 long', matching(/^[A-Za-z0-9][\w.:/-]{0,62}$/), problems);
    const method = readText(fields.method, 'an HTTP method in capitals, like GET or POST', matching(/^[A-Z]+$/), problems);
    const weight = readText(fields.weight, 'a number above 0', (text) => parseDecimal(text) || undefined, problems);
    const headers = readHeaders(fields.headers, problems);
    const content = readBody(fields, context);
    const rows = readRows(fields.data, context);
    const expect = readExpectation(fields.expect, problems);
    if (address === undefined)
        return undefined;
    return {
        ...address,
        name,
        method: method ?? 'GET',
        headers,
        weight: weight ?? 1,
        expect,
        ...content,
        ...(rows === undefined ? {} : { rows }),
    };
}
function matching(pattern) {
    return (text) => (pattern.test(text) ? text : undefined);
}
function readAddress(place, fields, problems) {
    const url = readText(fields.url, 'a URL that begins with http:// or https://, without user, spaces and #', parseUrlParts, problems);
    const host = readText(fields.host, 'a host, like foo.localhost, with or without a port', (text) => (isHost(text) ? text.toLowerCase() : undefined), problems);
    const path = readText(fields.path, 'a path that begins with / and has no spaces and no #', (text) => (isPath(text) ? text : undefined), problems);
    if (fields.url === undefined && fields.host === undefined)
        problems.push(problemAt(place, 'host (behind the ingress) or url (reached directly)'));
    if (fields.path !== undefined && url !== undefined && url.path !== '/')
        problems.push(problemAt(fields.path, 'a path here or in url, not in both'));
    const reached = host ?? url?.host;
    if (reached === undefined)
        return undefined;
    return { ...(url?.origin === undefined ? {} : { origin: url.origin }), host: reached, path: path ?? url?.path ?? '/' };
}
/** What is no text is kept as it is, and has no templates. */
function readBody(fields, context) {
    const { body, 'body-file': file } = fields;
    if (body !== undefined && file !== undefined)
        context.problems.push(problemAt(file, 'body or body-file, not both'));
    if (file !== undefined) {
        const content = readFileAt(file, 'body', 'the path of a readable file', context);
        if (content === undefined)
            return {};
        return (0,external_node_buffer_.isUtf8)(content) ? { body: content.toString('utf8') } : { bodyBase64: content.toString('base64') };
    }
    // The text as YAML has it: spaces and line ends are part of a body.
    if (body?.text !== undefined)
        return { body: body.text };
    if (body !== undefined)
        context.problems.push(problemAt(body, 'a text; put JSON in quotes or after |'));
    return {};
}
/** Names in lower case. Whether HTTP allows them is checked with the whole target. */
function readHeaders(place, problems) {
    if (place === undefined)
        return {};
    if (!place.isMapping)
        problems.push(problemAt(place, 'a mapping of header names to values'));
    const headers = (place.isMapping ? place.children() : []).flatMap((entry) => {
        if (entry.text !== undefined)
            return [[entry.key.toLowerCase(), entry.text]];
        problems.push(problemAt(entry, 'a text'));
        return [];
    });
    const twice = headers.find(([name], position) => headers.findIndex(([other]) => other === name) !== position);
    if (twice !== undefined)
        problems.push(problemAt(place, `header ${twice[0]} once; capitals make no difference`));
    return Object.fromEntries(headers);
}

;// CONCATENATED MODULE: ./.build/src/inputs/targets.js







/** The bundled application's two services. */
const BUNDLED_TARGETS = ['foo', 'bar'].map((name) => ({
    name,
    host: `${name}.localhost`,
    path: '/',
    method: 'GET',
    headers: {},
    weight: 1,
    expect: { ...ANY_SUCCESS, bodyContains: name },
}));
const SHORT_FORM = 'a host (foo.localhost), a path on it (foo.localhost/cart) or a URL (http://127.0.0.1:8080/), with or without a method in front';
/** All targets of the input, as far as they can be read. */
function readTargets(given, context) {
    const list = given.place ?? structureOf(given);
    if (list === undefined)
        return withNames(fromLines(given, context), context);
    if ((0,located_yaml/* isPlace */.U)(list))
        return withNames(fromList(list, context), context);
    context.problems.push(list);
    return [];
}
/** The YAML in a text, or undefined when the text is lines of short targets. */
function structureOf(given) {
    return /^\s*(-\s|\[(?![0-9a-f:.]+\])|\{|#|\w[\w-]*:\s)/i.test(given.text)
        ? (0,located_yaml/* readYaml */.g)(given.text, { name: given.name, from: given.from })
        : undefined;
}
function fromLines(given, context) {
    // A comma alone may be part of a path.
    const lines = given.text.split(/\n|,\s/).map((line) => line.trim());
    return lines
        .filter((line) => line !== '')
        .flatMap((line) => {
        const target = parseShort(line);
        if (target !== undefined)
            return [{ target, note: (sentence) => context.problems.push({ name: given.name, allowed: `${line}: ${sentence}` }) }];
        context.problems.push(notAllowed({ ...given, text: line }, SHORT_FORM));
        return [];
    });
}
function fromList(list, context) {
    if (!Array.isArray(list.value) || list.value.length === 0) {
        context.problems.push(problemAt(list, 'a list with one entry per target'));
        return [];
    }
    return list.children().flatMap((place) => {
        const target = place.text === undefined ? readTargetMapping(place, context) : parseShort(place.text);
        if (target === undefined && place.text !== undefined)
            context.problems.push(problemAt(place, SHORT_FORM));
        return target === undefined ? [] : [{ target, note: (sentence) => context.problems.push(problemOf(place, sentence)) }];
    });
}
/** `[METHOD ]URL` or `[METHOD ]HOST[/PATH]`. */
function parseShort(line) {
    const [, method = 'GET', address = ''] = /^(?:([A-Z]+)\s+)?(.*)$/.exec(line.trim()) ?? [];
    const location = parseUrlParts(address) ?? parseHostAndPath(address);
    return location === undefined ? undefined : { ...location, name: undefined, method, headers: {}, weight: 1, expect: ANY_SUCCESS };
}
/** Names for those without one: the host's first label, with the path when several have the same. Then the generator's own check of each target. */
function withNames(read, context) {
    const labels = read.map(({ target }) => target.name ?? firstLabel(target.host));
    const names = [];
    return read.map(({ target, note }, index) => {
        const label = labels[index] ?? target.host;
        const isShared = target.name === undefined && labels.filter((other) => other === label).length > 1;
        const name = isShared ? nameWithPath(label, target.path) : label;
        if (names.includes(name))
            note(`the name ${name} comes twice; give each target a name of its own`);
        names.push(name);
        const named = { ...target, name };
        for (const problem of targetProblems({ ...named, origin: named.origin ?? 'http://127.0.0.1' }, context.allowedHosts))
            note(problem);
        return named;
    });
}
function nameWithPath(label, path) {
    const words = `${label}${path}`.replaceAll(/[^\w.:/-]+/g, '-');
    return words.replace(/-$/, '').slice(0, 63);
}
function firstLabel(host) {
    const isAddress = /^[\d.]+(:\d+)?$|^\[/.test(host);
    return isAddress ? host : (host.split('.')[0] ?? host);
}

;// CONCATENATED MODULE: ./.build/src/inputs/conflicts.js
/** Settings that are right by themselves and do not go together. */




function checkTogether(reader, settings) {
    checkCluster(reader, settings);
    checkApplication(reader, settings);
    checkModel(reader, settings.load);
    checkEngine(reader, settings);
    checkThresholdTargets(reader, settings);
    checkThresholdWorkloads(reader, settings);
    checkLoad(reader, settings.load);
}
function checkCluster(reader, { cluster }) {
    if (cluster.kind === 'existing') {
        if (!reader.isGiven('base-url'))
            reader.conflict('base-url', 'is needed for cluster: existing; say where its ingress answers, like http://127.0.0.1:8080');
        return;
    }
    for (const name of ['kubeconfig', 'context', 'kubectl-environment', 'base-url']) {
        if (reader.isGiven(name))
            reader.conflict(name, `is for cluster: existing, and the cluster is ${cluster.kind}`);
    }
}
function checkApplication(reader, { cluster, app }) {
    if (app.manifests === undefined) {
        if (app.ingress === 'none' && cluster.kind === 'kind') {
            reader.conflict('ingress', 'none in a new cluster needs manifests of yours that bring an ingress; give manifests, or leave ingress at nginx');
        }
        return;
    }
    if (cluster.kind === 'none')
        reader.conflict('manifests', 'need a cluster; use cluster: kind or existing');
    if (reader.isGiven('overlay'))
        reader.conflict('overlay', 'is a variant of the bundled application and says nothing about manifests of your own; leave it out');
    if (!reader.isGiven('targets'))
        reader.conflict('targets', 'are needed with manifests of your own; name the hosts that they route, one per line');
}
function checkModel(reader, load) {
    if (reader.isGiven('duration') && reader.isGiven('stages')) {
        reader.conflict('duration', 'is how long the load runs, and so are stages; leave one of them out');
    }
    if (load.model === 'open')
        return;
    for (const name of ['rate', 'arrival']) {
        if (reader.isGiven(name))
            reader.conflict(name, 'is for the open model; in the closed one the connections set the pace. Leave it out, or use model: open');
    }
}
function checkEngine(reader, { load, app }) {
    if (load.script !== undefined && load.engine !== 'k6')
        reader.conflict('script', 'is for the k6 engine; add engine: k6, or leave script out');
    if (load.script !== undefined || load.engine !== 'k6')
        return;
    const targets = app.targets.map((target) => ({ origin: STAND_IN_ORIGIN, ...target }));
    for (const problem of translationProblems({ ...load, targets }))
        refusePlan(reader, problem, 'engine');
}
function checkThresholdTargets(reader, { thresholds, app, load }) {
    if (load.script !== undefined)
        return;
    const known = app.targets.map(({ name }) => name);
    for (const { source, metric } of thresholds) {
        if (!('target' in metric) || metric.target === null || known.includes(metric.target))
            continue;
        reader.conflict('thresholds', `${source} is about a target that does not exist; there are ${known.join(', ')}`);
    }
}
/** Of the bundled application it is known what will run; of other manifests only when they are rendered. */
function checkThresholdWorkloads(reader, { thresholds, app, cluster }) {
    if (app.manifests !== undefined)
        return;
    const ingress = app.ingress === 'nginx' ? ['nginx-ingress'] : [];
    const monitoring = app.monitor ? ['prometheus'] : [];
    const known = ['foo', 'bar', ...(cluster.kind === 'none' ? ['gateway'] : [...ingress, ...monitoring])];
    if (app.ingress !== 'nginx' && app.ingress !== 'none')
        return;
    for (const { source, metric } of thresholds) {
        if (!('workload' in metric) || known.includes(metric.workload))
            continue;
        reader.conflict('thresholds', `${source} is about a workload that does not exist; there are ${known.join(', ')}`);
    }
}
/** The generator's own check, made here so that nothing is refused after a cluster was made. Targets are checked where they are read. */
function checkLoad(reader, load) {
    for (const problem of checkPlan({ ...load, targets: STAND_IN }))
        refusePlan(reader, problem, 'requests');
}
/** A problem of the plan at the input that it names in front of its colon; else at the one that is most likely meant. */
function refusePlan(reader, problem, otherwise) {
    const [name = '', ...sentence] = problem.split(': ');
    const input = (0,spec/* findInput */.cu)(name)?.name;
    reader.conflict(input ?? otherwise, input === undefined ? problem : sentence.join(': '));
}
const STAND_IN_ORIGIN = 'http://127.0.0.1';
const STAND_IN = BUNDLED_TARGETS.map((target) => ({ ...target, origin: STAND_IN_ORIGIN }));

;// CONCATENATED MODULE: ./.build/src/inputs/load.js
/** Reads how the load is offered. */



/** Measured requests when neither a number nor a time is given: ten seconds at the default rate. */
const DEFAULT_REQUESTS = 200;
const DEFAULT_CONNECTIONS = { open: 50, closed: 10 };
/** The settings of the generator. Load may go to the ingress of an existing cluster without being allowed apart: naming it is asking for it. */
function readLoad(reader, options, baseUrl) {
    const model = reader.value('model', oneOf('open', 'closed'));
    const durationMs = reader.optional('duration', positiveDuration);
    const stages = reader.list('stages', stage);
    const isTimed = durationMs !== undefined || stages.length > 0;
    const requests = reader.optional('requests', countWithin(1)) ?? (isTimed ? undefined : DEFAULT_REQUESTS);
    const script = readScript(reader, options);
    return {
        engine: reader.value('engine', oneOf('builtin', 'k6')),
        model,
        arrival: reader.value('arrival', oneOf('poisson', 'constant')),
        ratePerSecond: reader.value('rate', rate),
        stages,
        connections: reader.optional('connections', countWithin(1, 10_000)) ?? DEFAULT_CONNECTIONS[model],
        keepAlive: reader.value('keep-alive', parse_boolean),
        timeoutMs: reader.value('timeout', positiveDuration),
        seed: reader.optional('seed', seed) ?? options.randomSeed(),
        warmup: reader.value('warmup', warmup),
        followRedirects: reader.value('follow-redirects', countWithin(0, 20)),
        tls: readTls(reader, options),
        allowedHosts: [...reader.list('allowed-hosts', hostName), ...(baseUrl === undefined ? [] : [new URL(baseUrl).hostname])],
        limits: {
            requests: reader.value('max-requests', countWithin(1)),
            ratePerSecond: reader.value('max-rate', positiveRate),
            durationMs: reader.value('max-duration', positiveDuration),
        },
        ...(requests === undefined ? {} : { requests }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(script === undefined ? {} : { script }),
    };
}
/** k6 opens the script itself, long after everything else was made: whether it can be read is seen now. */
function readScript(reader, options) {
    const path = reader.optional('script', parse_text);
    if (path === undefined)
        return undefined;
    try {
        options.files.read(path, reader.origin('script'), 'script');
    }
    catch (error) {
        reader.refuse('script', `the path of a readable k6 script (${(0,errors/* describeError */.Uc)(error)})`);
    }
    return path;
}
function readTls(reader, options) {
    const insecure = reader.value('insecure-tls', parse_boolean);
    const path = reader.optional('ca-file', parse_text);
    if (path === undefined)
        return { insecure };
    try {
        const caPem = options.files.read(path, reader.origin('ca-file'), 'certificate').toString('utf8');
        const problem = certificateProblem(caPem);
        if (problem === undefined)
            return { insecure, caPem };
        reader.refuse('ca-file', `a PEM file with certificates (${problem})`);
    }
    catch (error) {
        reader.refuse('ca-file', `the path of a readable PEM file (${(0,errors/* describeError */.Uc)(error)})`);
    }
    return { insecure };
}

// EXTERNAL MODULE: ./.build/src/core/nearest.js
var nearest = __webpack_require__(825);
;// CONCATENATED MODULE: ./.build/src/core/threshold-parse.js
/** Text -> threshold, or what would have been right and in which column. */



/** Parses a list of thresholds (one a line, or separated by commas). */
function parseThresholds(text) {
    const thresholds = [];
    const problems = [];
    for (const part of text.split(/[\n,]/)) {
        const source = part.trim();
        if (source === '')
            continue;
        const result = parseThreshold(source);
        if ('metric' in result)
            thresholds.push(result);
        else
            problems.push({ source, ...result });
    }
    return { thresholds, problems };
}
const OPERATORS = { '<': true, '<=': true, '>': true, '>=': true, '==': true };
function parseThreshold(source) {
    const operatorAt = source.search(/[<>=!]/);
    if (operatorAt === -1)
        return flaw(source.length + 1, 'a comparison after the metric, like p95 < 200ms');
    const operator = /^[<>=!~]+/.exec(source.slice(operatorAt))?.[0] ?? '';
    if (!isKey(OPERATORS, operator))
        return flaw(operatorAt + 1, `one of < <= > >= == in place of ${operator}`);
    const metric = parseMetric(source.slice(0, operatorAt).trimEnd());
    if (!('kind' in metric))
        return metric;
    const unit = unitOf(metric);
    const written = source.slice(operatorAt + operator.length);
    const limit = parseLimit(written.trim(), unit);
    const limitColumn = source.length - written.trimStart().length + 1;
    return limit === undefined ? flaw(limitColumn, UNIT_EXAMPLES[unit]) : { source, metric, operator, limit, unit };
}
function parseMetric(text) {
    const segments = [];
    // A dot and digits belong to the word (p99.9), any other dot begins the next segment.
    const pattern = /([A-Za-z_][\w-]*(?:\.\d+)?)(?:\(([^()]*)\))?(\.|$)/y;
    while (pattern.lastIndex < text.length || segments.length === 0) {
        const at = pattern.lastIndex;
        const match = pattern.exec(text);
        if (match === null || (match[3] === '.' && pattern.lastIndex === text.length))
            return flaw(match === null ? at + 1 : text.length + 1, `a metric, like ${EXAMPLES}`);
        segments.push({ word: match[1] ?? '', argument: match[2]?.trim() ?? null, column: at + 1 });
    }
    const [first, ...rest] = segments;
    if (first?.word !== 'target')
        return loadMetric(null, segments) ?? usageMetric(segments) ?? unknownMetric(segments);
    if (first.argument === null || first.argument === '')
        return flaw(first.column, 'a name in the parentheses, like target(foo).p95');
    if (rest.length === 0)
        return flaw(text.length + 1, 'a metric of the target, like target(foo).p95');
    return loadMetric(first.argument, rest) ?? workloadFlaw(rest) ?? unknownMetric(rest);
}
const EXAMPLES = 'p95, success, throughput, failures, errors(timeout), target(foo).p95, cpu(foo).avg';
function loadMetric(target, segments) {
    const [first, second] = segments;
    if (first === undefined || segments.length > 2)
        return undefined;
    const distribution = LATENCY_KINDS.find((kind) => kind === first.word);
    if (distribution !== undefined)
        return latencyMetric(target, distribution, first, second);
    if (second !== undefined)
        return undefined;
    if (first.word === 'errors')
        return errorsMetric(target, first);
    if (first.argument !== null)
        return undefined;
    if (isKey(LOAD_FIGURES, first.word))
        return { kind: 'load', target, figure: first.word };
    return /^(avg|min|max|p[\d.]+)$/.test(first.word) ? latencyMetric(target, 'latency', first, first) : undefined;
}
function latencyMetric(target, distribution, kind, written) {
    if (written === undefined)
        return flaw(kind.column, `${kind.word}.avg, ${kind.word}.max or a percentile like ${kind.word}.p95`);
    const statistic = parseStatistic(written.word);
    const known = ['avg', 'min', 'max', ...threshold_metrics_PERCENTILES.map((percentile) => `p${percentile}`)];
    return statistic === undefined || written.argument !== null
        ? flaw(written.column, `one of ${known.join(', ')}`)
        : { kind: 'latency', target, distribution, statistic };
}
function parseStatistic(word) {
    if (word === 'avg' || word === 'min' || word === 'max')
        return { kind: word };
    const percentile = Number(/^p(\d+(?:\.\d+)?)$/.exec(word)?.[1] ?? Number.NaN);
    return threshold_metrics_PERCENTILES.includes(percentile) ? { kind: 'percentile', percentile } : undefined;
}
function errorsMetric(target, segment) {
    const name = segment.argument ?? '';
    if (isErrorClass(name))
        return { kind: 'errors', target, class: name };
    const meant = (0,nearest/* nearest */.p)(name, ERROR_CLASSES);
    const column = segment.column + 'errors('.length;
    return flaw(column, `${meant === undefined || name === '' ? 'errors of a class, one of' : `errors(${meant}), or another of`} ${ERROR_CLASSES.join(', ')}; all together are failures`);
}
function usageMetric(segments) {
    const [first, second] = segments;
    if (first === undefined || segments.length > 2)
        return undefined;
    const { word, argument } = first;
    const isSeries = isKey(USAGE_SERIES, word);
    if (!isSeries && !isKey(USAGE_FIGURES, word))
        return undefined;
    if (argument === null || argument === '')
        return flaw(first.column, `a workload in parentheses, like ${word}(foo)${isSeries ? '.avg' : ''}`);
    if (!isSeries)
        return second === undefined ? { kind: 'usage', workload: argument, figure: word } : flaw(second.column, `${word}(${argument}) by itself`);
    const statistic = second?.word;
    if (statistic === 'avg' || statistic === 'min' || statistic === 'max')
        return { kind: 'usage-series', workload: argument, series: word, statistic };
    return flaw(second?.column ?? first.column, `${word}(${argument}).avg, .min or .max`);
}
/** A target is where requests go, a workload what runs in the cluster. */
function workloadFlaw([first]) {
    if (first === undefined || !(isKey(USAGE_SERIES, first.word) || isKey(USAGE_FIGURES, first.word)))
        return undefined;
    return flaw(first.column, `${first.word} of a workload without target(…), like ${first.word}(foo)`);
}
function unknownMetric(segments) {
    const known = [
        ...LATENCY_KINDS,
        ...Object.keys(LOAD_FIGURES),
        'errors',
        ...Object.keys(USAGE_SERIES),
        ...Object.keys(USAGE_FIGURES),
        'target',
        'avg',
        'min',
        'max',
    ];
    const unknown = segments.find(({ word }) => !known.includes(word)) ?? segments.at(-1);
    const meant = (0,nearest/* nearest */.p)(unknown?.word ?? '', [...known, ...threshold_metrics_PERCENTILES.map((percentile) => `p${percentile}`)]);
    const column = unknown?.column ?? 1;
    return flaw(column, meant === undefined || meant === unknown?.word ? `a metric, like ${EXAMPLES}` : `a known metric; did you mean ${meant}?`);
}
function flaw(column, message) {
    return { column, message };
}

;// CONCATENATED MODULE: ./.build/src/inputs/thresholds.js
/** Reads the thresholds input. */



function readThresholds(reader) {
    const given = reader.given('thresholds');
    const input = (0,spec/* findInput */.cu)('thresholds');
    if (given === undefined)
        return parseThresholds(input === undefined ? '' : (0,spec/* defaultOf */.HA)(input, 'action')).thresholds;
    if (given.text.trim().toLowerCase() === 'none')
        return [];
    const items = itemsOf(given);
    if (items.length === 0)
        reader.refuse('thresholds', 'at least one threshold, like p95 < 200ms, or none');
    return items.flatMap((item) => {
        const { thresholds, problems } = parseThresholds(item.text);
        for (const { source, column, message } of problems) {
            const where = item.where === undefined ? {} : { where: item.where };
            reader.problems.push({ name: item.name, value: source, allowed: `${message} (column ${column})`, ...where });
        }
        return thresholds;
    });
}

;// CONCATENATED MODULE: ./.build/src/inputs/settings.js
/** Raw inputs and config file -> Settings, or every problem at once. */









/**
 * Reads the settings of a run.
 * @param raw inputs by name; an empty text is an input that was not given, an unknown name is a problem.
 * @throws InputError with every problem of inputs, config file and targets, and of how they go together.
 */
function loadSettings(raw, options) {
    const problems = [];
    const inputs = (0,sources/* gatherInputs */.ne)(raw, options, problems);
    const reader = createReader(inputs, options.defaults, problems);
    const cluster = readCluster(reader, options.files);
    const load = readLoad(reader, options, cluster.baseUrl);
    const settings = {
        cluster,
        tools: readTools(reader),
        app: readApp(reader, { files: options.files, allowedHosts: load.allowedHosts, problems }),
        load,
        thresholds: readThresholds(reader),
        report: {
            comment: reader.value('comment', parse_boolean),
            outDir: options.outDir,
            onInvalid: reader.value('on-invalid', oneOf('fail', 'warn')),
        },
    };
    // Used before the settings are read (main.ts), where everything but `true` means no; what is neither is refused here.
    reader.value('dangerously-run-pull-request-code-with-my-token', parse_boolean);
    checkTogether(reader, settings);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return settings;
}
function readCluster(reader, files) {
    const kubeconfig = reader.optional('kubeconfig', parse_text);
    // kubectl reads it later.
    probe(reader, 'kubeconfig', 'the path of a readable kubeconfig file', (path, from) => files.read(path, from, 'kubeconfig'));
    const context = reader.optional('context', parse_text);
    const baseUrl = readBaseUrl(reader);
    return {
        kind: reader.value('cluster', oneOf('kind', 'existing', 'none')),
        workers: reader.value('workers', countWithin(0, 20)),
        nodeImage: reader.value('node-image', parse_image),
        httpPort: reader.value('http-port', port),
        kubectlEnvironment: reader.list('kubectl-environment', variableName),
        keep: reader.value('keep-cluster', oneOf('true', 'false', 'on-failure')),
        ...(kubeconfig === undefined ? {} : { kubeconfig }),
        ...(context === undefined ? {} : { context }),
        ...(baseUrl === undefined ? {} : { baseUrl }),
    };
}
/** Naming a host is asking for it, but for those that are never allowed. */
function readBaseUrl(reader) {
    const baseUrl = reader.optional('base-url', originUrl);
    if (baseUrl === undefined)
        return undefined;
    const { hostname } = new URL(baseUrl);
    const problem = hostProblem(hostname, [hostname]);
    if (problem === undefined)
        return baseUrl;
    reader.refuse('base-url', `another address: ${hostname} ${problem}`);
    return undefined;
}
function readTools(reader) {
    return { kind: readTool(reader, 'kind'), kubectl: readTool(reader, 'kubectl'), k6: readTool(reader, 'k6') };
}
function readTool(reader, tool) {
    const sha256 = reader.optional(`${tool}-sha256`, parse_sha256);
    const baseUrl = reader.optional(`${tool}-base-url`, mirrorUrl);
    return {
        version: reader.value(`${tool}-version`, version),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(baseUrl === undefined ? {} : { baseUrl }),
    };
}
function readApp(reader, context) {
    const manifests = reader.optional('manifests', parse_text);
    const ingress = reader.value('ingress', parse_text);
    // Seen now, and not when a cluster has been made for it.
    probe(reader, 'manifests', 'the path of a folder or file that exists', context.files.resolve);
    if (ingress !== 'nginx' && ingress !== 'none')
        probe(reader, 'ingress', 'nginx, none, or the path of manifests that exist', context.files.resolve);
    const targets = reader.given('targets');
    return {
        overlay: reader.value('overlay', oneOf('base', 'production')),
        images: reader.list('images', parse_image),
        imageOverrides: Object.fromEntries(reader.list('image-overrides', imagePair)),
        ingress,
        origins: { manifests: reader.origin('manifests'), ingress: reader.origin('ingress') },
        monitor: reader.value('monitor', parse_boolean),
        targets: targets === undefined ? BUNDLED_TARGETS : readTargets(targets, context),
        ...(manifests === undefined ? {} : { manifests }),
    };
}
/** Notes that the file or folder which an input names can't be used. */
function probe(reader, name, allowed, look) {
    const given = reader.given(name);
    if (given === undefined)
        return;
    try {
        look(given.text.trim(), given.from);
    }
    catch (error) {
        reader.refuse(name, `${allowed} (${(0,errors/* describeError */.Uc)(error)})`);
    }
}

;// CONCATENATED MODULE: ./.build/src/run-context.js

/** Reads the settings with a real draw of the seed. @throws InputError with every problem. */
function readSettings(raw, options) {
    return loadSettings(raw, {
        ...options,
        randomSeed: () => crypto.randomUUID().slice(0, 8),
    });
}
/** A context whose record is always the store's newest. */
function runContext(store, given) {
    return {
        ...given,
        save: store.save,
        forget: store.forget,
        get record() {
            return store.record;
        },
    };
}
/** Whether the cluster outlives its run. Embedded processes never do: nobody could use them but our own commands. */
function isKept({ cluster }, verdict) {
    if (cluster.kind === 'none')
        return false;
    return cluster.keep === 'true' || (cluster.keep === 'on-failure' && verdict !== 'pass');
}

;// CONCATENATED MODULE: ./.build/src/state.js
/** The run record on disk: what a later sub-command, the post step and a crash's clean-up go by. */




const FILE = 'state.json';
/** Keeps a record in a directory. */
function runStore(directory, initial) {
    let record = initial;
    const keep = (next) => {
        record = next;
        return writeRecord(directory, record);
    };
    return {
        get record() {
            return record;
        },
        save: (part) => keep({ ...record, ...part }),
        forget: (keys) => {
            const next = { ...record };
            for (const key of keys)
                Reflect.deleteProperty(next, key);
            return keep(next);
        },
    };
}
async function writeRecord(directory, record) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const file = (0,external_node_path_.join)(directory, FILE);
    // Renamed into place: whoever is killed while writing leaves the old record, not half a one.
    await (0,promises_.writeFile)(`${file}.part`, JSON.stringify(record, null, 1));
    await (0,promises_.chmod)(`${file}.part`, 0o600);
    await (0,promises_.rename)(`${file}.part`, file);
}
/** The record of a directory, or undefined when there is none. A damaged one is an error, since it may know of a cluster. */
async function loadRecord(directory) {
    const file = (0,external_node_path_.join)(directory, FILE);
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* ActionError */.lZ('state-missing', `${file} can't be read: ${error.message}`, { cause: error });
    });
    return text === undefined ? undefined : parseRecord(text, file);
}
function parseRecord(text, file) {
    const hint = `It was written by another version, or by hand. Delete it, and remove what it may have named: kind get clusters.`;
    try {
        const value = JSON.parse(text);
        if (isRecord(value))
            return value;
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('state-missing', `${file} is damaged: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error, hint });
    }
    throw new errors/* ActionError */.lZ('state-missing', `${file} is not a run's record.`, { hint });
}
function isRecord(value) {
    return (numberAt(value, 'version') === 1 &&
        textAt(value, 'runId') !== undefined &&
        typeof at(value, 'inputs') === 'object' &&
        Array.isArray(listAt(value, 'phases')) &&
        (at(value, 'cluster') === undefined || isClusterRecord(at(value, 'cluster'))));
}
/** What removing each kind of cluster goes by. */
const NEEDED = { kind: ['name', 'kubeconfig'], existing: ['kubeconfig', 'applied'], none: ['lease'] };
function isClusterRecord(value) {
    const kind = textAt(value, 'kind') ?? '';
    const needed = Object.hasOwn(NEEDED, kind) ? NEEDED[kind] : undefined;
    return needed?.every((field) => textAt(value, field) !== undefined) ?? false;
}
/** A record with nothing in it yet. */
function newRecord(options) {
    return { version: 1, ...options, phases: [] };
}

// EXTERNAL MODULE: ./.build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(7859);
;// CONCATENATED MODULE: ./.build/src/cli/work-directory.js
/** The directory in which a run's record lives, used by one command at a time and never one of somebody else's. */





const LOCK = 'lock';
/** What a run that was ended before its first record may have left. */
const LEFTOVERS = [LOCK, 'state.json.part'];
const RECORD = 'state.json';
/** Whether anything of ours is there. @throws ActionError when what is there is not ours: it would be removed in the end. */
async function hasWork(directory) {
    const entries = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* ActionError */.lZ('state-missing', `${directory} can't be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error, hint: OTHER_OUT });
    });
    if (entries === undefined)
        return false;
    const foreign = entries.includes(RECORD) ? [] : entries.filter((entry) => !LEFTOVERS.includes(entry));
    if (foreign.length === 0)
        return true;
    throw new errors/* ActionError */.lZ('state-missing', `${directory} holds files that are not of a run: ${foreign.slice(0, 3).join(', ')}.`, { hint: OTHER_OUT });
}
const OTHER_OUT = 'Name another directory with --out.';
/**
 * Makes the directory and takes it until disposed. Two commands at once would remove each other's processes. @throws ActionError when it can't be made, or another command has it.
 */
async function takeDirectory(directory) {
    makeDirectory(directory);
    const lock = (0,external_node_path_.join)(directory, LOCK);
    for (;;) {
        try {
            const file = await (0,promises_.open)(lock, 'wx', 0o600);
            await file.writeFile(String(process.pid));
            await file.close();
            return { [Symbol.asyncDispose]: () => (0,promises_.rm)(lock, { force: true }) };
        }
        catch (error) {
            if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST')
                throw error;
        }
        const owner = Number(await (0,promises_.readFile)(lock, 'utf8').catch(() => ''));
        // An empty one is being written just now.
        if (owner === 0 || isAlive(owner)) {
            throw new errors/* ActionError */.lZ('state-missing', `another command${owner === 0 ? '' : ` (process ${owner})`} is using ${(0,external_node_path_.dirname)(directory)}.`, {
                hint: `Wait until it ends, or name another directory with --out. If there is none any more, delete ${lock}.`,
            });
        }
        await (0,promises_.rm)(lock, { force: true });
    }
}
function makeDirectory(directory) {
    try {
        makeAll((0,external_node_path_.dirname)(directory));
        if (!(0,external_node_fs_.existsSync)(directory))
            (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('state-missing', `${directory} can't be made: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error, hint: OTHER_OUT });
    }
}
/** One after the other: the recursive mkdir of Node 24 never ends below /proc. */
function makeAll(directory) {
    if ((0,external_node_fs_.existsSync)(directory))
        return;
    makeAll((0,external_node_path_.dirname)(directory));
    (0,external_node_fs_.mkdirSync)(directory);
}

;// CONCATENATED MODULE: ./.build/src/cli/run-command.js
var run_command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** One command of the command line: which phases it runs, what it prints, what it leaves. */

















/** Phases of each command; `run` has all. */
const run_command_PHASES = {
    validate: ['validate'],
    up: ['validate', 'tools', 'up'],
    deploy: ['deploy'],
    health: ['health'],
    load: ['load'],
    metrics: ['metrics'],
    report: [],
};
/** Commands after which there are figures to show. */
const REPORTING = ['run', 'load', 'metrics', 'report'];
/** Runs a parsed command; answers the exit code. Bad inputs are thrown as InputError. */
async function runCommand(line) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const outDir = (0,external_node_path_.resolve)(line.outDir);
        const workDir = (0,external_node_path_.join)(outDir, '.state');
        const log = (0,io_log/* terminalLog */.dg)(process.stderr, Date.now, process.env['DEBUG'] !== undefined);
        const io = realIo({ log, workDir, signal: cancelSignal() });
        const isBegun = await hasWork(workDir);
        if (line.command === 'down')
            return run_command_down(io, line, isBegun);
        const previous = await standing(workDir);
        const record = startingRecord(line, previous);
        const settings = run_command_settingsOf(line, record, outDir);
        if (record.cluster !== undefined && record.cluster.kind !== settings.cluster.kind) {
            throw new errors/* ActionError */.lZ('state-missing', `this run's cluster is ${record.cluster.kind}, and ${settings.cluster.kind} is asked for.`, {
                hint: 'Leave --cluster out, or begin another run with `up` and another --out.',
            });
        }
        const _taken = run_command_addDisposableResource(env_1, await takeDirectory(workDir), true);
        const store = runStore(workDir, record);
        const context = runContext(store, { io, settings, stepwise: line.command !== 'run' });
        const phases = phasesOf(line, record);
        // A report starts nothing, and the phase `tools` looks for itself.
        if (phases.length > 0 && !phases.includes('tools'))
            await verifyRecordedTools(io, record.tools ?? [], settings.tools);
        return await perform(context, line, phases);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_command_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The record of an earlier command, without embedded processes that ended by themselves, as they do when their run is killed. */
async function standing(workDir) {
    const record = await loadRecord(workDir);
    if (record?.cluster?.kind !== 'none' || record.cluster.processes.length === 0 || (await isRunning(record.cluster)))
        return record;
    const { cluster: _ended, ...rest } = record;
    return rest;
}
/** Runs the phases, reports, and removes what a whole run has made, whatever becomes of the report. */
async function perform(context, line, phases) {
    const { settings, io } = context;
    let verdict = 'error';
    try {
        await runPipeline(context, phases);
        const report = buildReport(context.record, settings, { id: context.record.runId, awaitsMetrics: line.command === 'load' }, io.now());
        verdict = report.verdict;
        return await conclude(context, line, report);
    }
    finally {
        if (line.command === 'run' || line.command === 'validate')
            await tidy(context, verdict);
    }
}
/** Which record a command goes on from. A whole run starts anew, and refuses to forget a cluster that still stands. */
function startingRecord(line, previous) {
    const fresh = newRecord({ runId: crypto.randomUUID(), startedAt: Date.now(), inputs: line.inputs });
    const begins = ['run', 'validate', 'up'].includes(line.command) && !line.resume;
    const cluster = previous?.cluster;
    if (begins && cluster !== undefined && (cluster.kind !== 'none' || cluster.processes.length > 0)) {
        throw new errors/* ActionError */.lZ('state-missing', `${cluster.name} of an earlier run still stands.`, {
            hint: 'Remove it with `down`, or go on with it: `deploy`, `load`, or `run --resume`.',
        });
    }
    if (begins)
        return fresh;
    if (previous === undefined) {
        throw new errors/* ActionError */.lZ('state-missing', `there is no run in ${line.outDir} to go on with.`, {
            hint: 'Start one with `up`, or name its directory with --out.',
        });
    }
    // What was given when the run began stays, unless it is given anew.
    return { ...previous, inputs: { ...previous.inputs, ...line.inputs } };
}
function run_command_settingsOf(line, record, outDir) {
    try {
        const settings = readSettings(record.inputs, { defaults: 'cli', outDir, files: anyFile });
        if (line.problems.length === 0)
            return settings;
    }
    catch (error) {
        // Unknown options and bad values are told together.
        if (error instanceof errors/* InputError */.dz)
            throw new errors/* InputError */.dz([...error.problems, ...line.problems]);
        throw error;
    }
    throw new errors/* InputError */.dz(line.problems);
}
function phasesOf(line, record) {
    const all = PIPELINE.map((phase) => phase.name);
    const given = run_command_PHASES[line.command];
    if (given !== undefined)
        return given;
    if (!line.resume)
        return all;
    // Embedded processes ended with the run that had them: they are made anew.
    const upTo = record.cluster === undefined ? 'up' : undefined;
    const isDone = (name) => {
        // What was measured of a load that was cancelled is a part of the plan only.
        if (name === upTo || (name === 'load' && record.load?.cancelled === true))
            return false;
        return record.phases.some((phase) => phase.name === name && phase.status !== 'failed');
    };
    const next = all.findIndex((name) => !isDone(name));
    return next === -1 ? [] : all.slice(next);
}
/** Writes the report's files and says what came out; answers the exit code. */
async function conclude(context, line, report) {
    const { settings, io } = context;
    if (!REPORTING.includes(line.command)) {
        if (report.error !== null)
            io.log.error([report.error.message, report.error.hint].filter(Boolean).join('\n'));
        if (report.error?.code === 'cancelled')
            return exit_codes/* EXIT */.d.cancelled;
        return report.error === null ? exit_codes/* EXIT */.d.pass : exit_codes/* EXIT */.d.error;
    }
    // Printed first: a disk that is full must not hide what was measured.
    process.stdout.write(`${renderTerminal(report, { color: process.stdout.isTTY === true, inputs: context.record.inputs })}\n`);
    const files = await writeReport(report, settings.report.outDir);
    io.log.info(`\nReport: ${files.json}, ${files.markdown}`);
    return (0,exit_codes/* exitCodeOf */.F)(report, settings.report.onInvalid);
}
async function tidy({ io, settings, record }, verdict) {
    if (isKept(settings, verdict) && record.cluster !== undefined)
        return io.log.info(keptNotice(record, `npm start -- down --out ${reproduce_quote((0,external_node_path_.dirname)(io.workDir))}`));
    await cleanUp(uncancelled(io), record);
    if (record.cluster !== undefined && record.cluster.kind !== 'none')
        io.log.info(removedNotice(record));
}
async function run_command_down(io, line, isBegun) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (line.problems.length > 0)
            throw new errors/* InputError */.dz(line.problems);
        if (!isBegun) {
            io.log.info('There is nothing to remove.');
            return exit_codes/* EXIT */.d.pass;
        }
        const record = await loadRecord(io.workDir);
        const _taken = run_command_addDisposableResource(env_2, await takeDirectory(io.workDir), true);
        try {
            // A hash that is given now counts: the program may have been replaced since.
            await cleanUp(io, record === undefined ? undefined : { ...record, inputs: { ...record.inputs, ...line.inputs } });
        }
        catch (error) {
            io.log.error((0,errors/* describeError */.Uc)(error));
            return exit_codes/* EXIT */.d.error;
        }
        io.log.info(record === undefined ? `Removed ${io.workDir}` : removedNotice(record));
        return exit_codes/* EXIT */.d.pass;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = run_command_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Cleaning up after a cancel must not be cancelled by it; a second Ctrl-C ends the process. */
function uncancelled(io) {
    return realIo({ log: io.log, workDir: io.workDir, signal: new AbortController().signal });
}


/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Finds what the user probably meant. */
/** The known word nearest to a mistyped one, or undefined when none is near. */
function nearest(word, known) {
    // A third of the word may be wrong: enough for real typing errors, too little for unrelated words.
    let best = {
        name: undefined,
        distance: Math.max(1, Math.floor(word.length / 3)) + 0.5,
    };
    for (const name of known) {
        const distance = editDistance(word.toLowerCase(), name.toLowerCase());
        if (distance < best.distance)
            best = { name, distance };
    }
    return best.name;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words (Damerau-Levenshtein, optimal string alignment). */
function editDistance(left, right) {
    const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
    const cell = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let row = 1; row <= left.length; row += 1) {
        rows.push([row]);
        for (let column = 1; column <= right.length; column += 1) {
            const same = left[row - 1] === right[column - 1];
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            const edits = [cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (same ? 0 : 1)];
            rows[row]?.push(Math.min(...edits, swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
    }
    return cell(left.length, right.length);
}


/***/ }),

/***/ 8443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ DEFAULT_NODE_IMAGE),
  iX: () => (/* binding */ DEFAULT_VERSIONS),
  aR: () => (/* binding */ knownTool),
  pm: () => (/* binding */ releaseSite)
});

;// CONCATENATED MODULE: ./.build/src/core/node-images.js
/** Generated by scripts/pins.ts; do not edit. Index digests of kindest/node by Kubernetes version. */
const NODE_IMAGES = {
    '1.37.0': 'sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5',
    '1.36.4': 'sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
    '1.36.1': 'sha256:3489c7674813ba5d8b1a9977baea8a6e553784dab7b84759d1014dbd78f7ebd5',
    '1.35.8': 'sha256:07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
    '1.35.5': 'sha256:ce977ae6d65918d0b58a5f8b5e940429c2ce42fa3a5619ec2bbc60b949c0ac95',
    '1.35.0': 'sha256:452d707d4862f52530247495d180205e029056831160e22870e37e3f6c1ac31f',
    '1.34.11': 'sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
    '1.34.8': 'sha256:02722c2dedddcfc00febf5d27fbeb9b7b2c14294c82109ff4a85d89ac9ba3256',
    '1.34.3': 'sha256:08497ee19eace7b4b5348db5c6a1591d7752b164530a36f855cb0f2bdcbadd48',
    '1.34.0': 'sha256:7416a61b42b1662ca6ca89f02028ac133a309a2a30ba309614e8ec94d976dc5a',
    '1.33.12': 'sha256:3f5c8443c620245e4d355cfe09e96a91ead32ceaa569d3f1ca9edf0cb2fe2ff4',
    '1.33.7': 'sha256:d26ef333bdb2cbe9862a0f7c3803ecc7b4303d8cea8e814b481b09949d353040',
    '1.33.4': 'sha256:25a6018e48dfcaee478f4a59af81157a437f15e6e140bf103f85a2e7cd0cbbf2',
};

;// CONCATENATED MODULE: ./.build/src/core/tool-hashes.js
/** Generated by scripts/pins.ts; do not edit. SHA-256 of release files for Linux: tool, version, architecture. */
const TOOL_HASHES = {
    kind: {
        '0.33.0': {
            amd64: 'aee6151561422756b764a4ae28e7f44cda5af5a9eead3cc9985112b1de8d8e0d',
            arm64: '20022bee6cfcd5086cb7234d218e3454e6090022f2a8f55d1fa7fcf42c3867a2',
        },
        '0.32.0': {
            amd64: '50030de23cf40a18505f20426f6a8506bedf13c6e509244bd1fa9463721b0f54',
            arm64: 'b92cd615e97585de8ddade28ed5cd7feb4248d717c233eea5b03c37298900f5d',
        },
        '0.31.0': {
            amd64: 'eb244cbafcc157dff60cf68693c14c9a75c4e6e6fedaf9cd71c58117cb93e3fa',
            arm64: '8e1014e87c34901cc422a1445866835d1e666f2a61301c27e722bdeab5a1f7e4',
        },
        '0.30.0': {
            amd64: '517ab7fc89ddeed5fa65abf71530d90648d9638ef0c4cde22c2c11f8097b8889',
            arm64: '7ea2de9d2d190022ed4a8a4e3ac0636c8a455e460b9a13ccf19f15d07f4f00eb',
        },
    },
    kubectl: {
        '1.37.1': {
            amd64: '65691ff77eb6fa44c908b77a1082c9f092c3b9733b5cefabec0d1104890e21a8',
            arm64: 'ff749f4b78d9c4f1ec87307df9b50119ed819e2094aa9810cb9acffc3286c8c7',
        },
        '1.37.0': {
            amd64: '6129359f4e1f3848a5572ccb0b26cf28b8ca08cef38c95a765b2f64a2c961a2f',
            arm64: '922df28df248cc00a9e025f947704f1d1482de64ece54cfe57e61f19eaf1eef3',
        },
        '1.36.4': {
            amd64: '8b8f088da2dab964f853b38464033b1be15ede2839eca751482357c45abdd05a',
            arm64: '0ecf44450ee6063bf19dd166a103ee6df4a9034455c2abce626e6eea657d73fb',
        },
        '1.36.3': {
            amd64: 'ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336',
            arm64: '3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62',
        },
        '1.36.2': {
            amd64: '1e9045ec32bea85da43de85f0065358529ea7c7a152eca78154fba5b58c27d82',
            arm64: 'c957eb8c4bea27a3bb35b269edd9082e27f027f7b76b20b5bf4afebc726c6d3e',
        },
        '1.36.1': {
            amd64: '629d3f410e09bf49b64ae7079f7f0bda1191efed311f7d37fdbab0ad5b0ec2b7',
            arm64: '59f7ee8e477fae658447607dc3c8790ac17a1b016c01c622c12070e969e2d4e7',
        },
        '1.36.0': {
            amd64: '123d8c8844f46b1244c547fffb3c17180c0c26dac9890589fe7e67763298748e',
            arm64: '9f9d9c44a7b5264515ac9da5991584e2395bd50662e651132337e7b4d0c56f8f',
        },
        '1.35.8': {
            amd64: '874d5e72dbb819f43cff16bcd1e4f8bac5b7f2361fe1e55049b0a6c676fb0cbf',
            arm64: 'cc749967b62f4422260bc9c0aa7a7c55f45175ae38cb8d95767b5d2b7e04c1fd',
        },
        '1.35.7': {
            amd64: '12e97f9d23a9f6cbb87b89becd6bd291e1a858a3379a4e11e2c822c4c1530052',
            arm64: '5103d45b8881434d417694057b8ccb5ae79fd310a5c5c13e403c5e62e15909be',
        },
        '1.35.6': {
            amd64: '5d11e2ba01ea68ffd053f56e27738e2b4330013ee67f7e46c6da6c585d3c9926',
            arm64: 'c0f97f31c9ddc22d4951d543a1a7125a9af4b31e895ad4aa99899c4ba2a6ff0b',
        },
        '1.35.5': {
            amd64: '90f75ea6ecc9ea5633262e1c0b83a40560003b30fc94a04cb099404fcef0c224',
            arm64: 'ac69e06fd6860d69786692f5af1c3a1208ed54f8366a4d97ab15c172e99765ee',
        },
        '1.35.4': {
            amd64: 'b529430df69a688fd61b64ad2299edb5fd71cb58be2a4779dba624c7d3510efd',
            arm64: '6a5a4cc4e396d7626a7a693a3044b51c75520f81db30fe6816c2554e53be336f',
        },
        '1.35.3': {
            amd64: 'fd31c7d7129260e608f6faf92d5984c3267ad0b5ead3bced2fe125686e286ad6',
            arm64: '6f0cd088a82dde5d5807122056069e2fac4ed447cc518efc055547ae46525f14',
        },
        '1.35.2': {
            amd64: '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
            arm64: 'cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467',
        },
        '1.35.1': {
            amd64: '36e2f4ac66259232341dd7866952d64a958846470f6a9a6a813b9117bd965207',
            arm64: '706256e21a4e9192ee62d1a007ac0bfcff2b0b26e92cc7baad487a6a5d08ff82',
        },
        '1.35.0': {
            amd64: 'a2e984a18a0c063279d692533031c1eff93a262afcc0afdc517375432d060989',
            arm64: '58f82f9fe796c375c5c4b8439850b0f3f4d401a52434052f2df46035a8789e25',
        },
        '1.34.11': {
            amd64: '8efbb9435132a190920eb65a47a8c1ecf755ad85ab57a600c9bedbab460bb7a8',
            arm64: '5b045a4712674c88a56fd98eef4285689738b7fbe8735e1b9ee3509521af5cb4',
        },
        '1.34.10': {
            amd64: '95bd70842bd11a524d24acd5b68726899e3488e153e45e2b4ae846545beda050',
            arm64: '52d3aeefea32fdfa3671ccd636be5da463ddfd0a2fc09d7bcbaedcff4c76cad5',
        },
        '1.34.9': {
            amd64: '73bb6f5063caadae1e73a39de018d8ad21755984bea35358484db817859e7634',
            arm64: '63317b16a5264af47169b54dafd1878fed29031ebc8367960dd3b88484334e04',
        },
        '1.34.8': {
            amd64: 'f6249132865c13abe3c9dd5038f5da65849cb86eee1608c001831504e481aa8c',
            arm64: '4c9fe1f717738950c638c38056130a8db5075e6413ae36d8687221a240cdf88b',
        },
        '1.34.3': {
            amd64: 'ab60ca5f0fd60c1eb81b52909e67060e3ba0bd27e55a8ac147cbc2172ff14212',
            arm64: '46913a7aa0327f6cc2e1cc2775d53c4a2af5e52f7fd8dacbfbfd098e757f19e9',
        },
    },
    k6: {
        '2.3.0': {
            amd64: '39c3117b6af817592dcd0ce4242105c0a7af10948c2a425306f0be8f7a8a8ab1',
            arm64: '5ca3433e8201da72a284aaa241a1bb5fb47f4abb4e384d39410ddd8062f49b90',
        },
        '2.2.0': {
            amd64: 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d',
            arm64: '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c',
        },
        '2.1.0': {
            amd64: '295d961ebfca306f295f1133068dcd403a8171c87f387928f5f30b0fbcff858a',
            arm64: '191fa8d89512a4e5083f3fabcb4c3828af9f5b9eee016de8443f6473c029ffb5',
        },
    },
};

;// CONCATENATED MODULE: ./.build/src/core/tool-downloads.js


/** What is appended to the base URL, which is the release site's own or a mirror with the same layout. */
const RELEASES = {
    kind: {
        baseUrl: 'https://github.com/kubernetes-sigs/kind/releases/download',
        file: (version, architecture) => `v${version}/kind-linux-${architecture}`,
    },
    kubectl: {
        baseUrl: 'https://dl.k8s.io/release',
        file: (version, architecture) => `v${version}/bin/linux/${architecture}/kubectl`,
    },
    k6: {
        baseUrl: 'https://github.com/grafana/k6/releases/download',
        file: (version, architecture) => `v${version}/k6-v${version}-linux-${architecture}.tar.gz`,
    },
};
/** The version of each tool that is used unless the user asks for another. */
const DEFAULT_VERSIONS = { kind: '0.33.0', kubectl: '1.36.4', k6: '2.3.0' };
/** The Kubernetes version of the default kind version's nodes. */
const DEFAULT_KUBERNETES = '1.36.4';
/** Node image for the default kind version, pinned by digest. */
const DEFAULT_NODE_IMAGE = `kindest/node:v${DEFAULT_KUBERNETES}@${NODE_IMAGES[DEFAULT_KUBERNETES]}`;
/** The release site that a mirror takes the place of. */
function releaseSite(tool) {
    return RELEASES[tool].baseUrl;
}
/** Where to get a tool. `baseUrl` is a mirror with the layout of the release site. */
function knownTool(tool, version, architecture, baseUrl = RELEASES[tool].baseUrl) {
    const known = TOOL_HASHES[tool];
    const hashes = Object.hasOwn(known, version) ? known[version] : undefined;
    return {
        url: `${baseUrl.replace(/\/+$/, '')}/${RELEASES[tool].file(version, architecture)}`,
        ...(hashes === undefined ? {} : { sha256: hashes[architecture] }),
        ...(tool === 'k6' ? { archivePath: `k6-v${version}-linux-${architecture}/k6` } : {}),
        knownVersions: Object.keys(known),
    };
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/** Errors for the user: what failed, what was seen, what to do next. */
/** A failure that the user can act on. The message says what failed and what was seen. */
class ActionError extends Error {
    code;
    hint;
    details;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.hint = options.hint;
        this.details = options.details;
    }
}
/** All bad inputs of a run at once, so that the user fixes them in one go. */
class InputError extends ActionError {
    problems;
    constructor(problems) {
        super('input', `${problems.length} ${problems.length === 1 ? 'input is' : 'inputs are'} not right:\n${problems.map((problem) => `  - ${describeProblem(problem)}`).join('\n')}`);
        this.name = 'InputError';
        this.problems = problems;
    }
}
/** One line for one bad input: `rate: "abc" is not allowed; use a number…`. */
function describeProblem(problem) {
    const where = problem.where === undefined ? '' : `${problem.where}: `;
    return problem.value === undefined
        ? `${where}${problem.name}: ${problem.allowed}`
        : `${where}${problem.name}: got ${JSON.stringify(problem.value)}; use ${problem.allowed}`;
}
/** The message of anything that was thrown, with its hint when it has one. */
function describeError(error) {
    if (error instanceof ActionError)
        return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
    return error instanceof Error ? error.message : String(error);
}
/** Any thrown thing as an ActionError; an unknown one keeps its cause and asks for a bug report. */
function toActionError(error) {
    if (error instanceof ActionError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new ActionError('internal', `unexpected failure: ${message}`, {
        cause: error,
        hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
    });
}


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9247);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9683);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6454);
/** Arguments of the command line -> command and raw inputs. */




/** Inputs that are options here. */
const INPUT_OPTIONS = new Map(_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.flatMap((input) => (input.surfaces === 'both' ? [[input.name, input]] : [])));
const PARSE_OPTIONS = Object.fromEntries([
    ...[...INPUT_OPTIONS.keys()].map((name) => [name, { type: 'string' }]),
    ['out', { type: 'string' }],
    ['resume', { type: 'boolean' }],
    ['help', { type: 'boolean', short: 'h' }],
    ['version', { type: 'boolean' }],
]);
/** Never throws: what is not understood is among the problems. */
function parseCommandLine(argv) {
    const inputs = new Map();
    const problems = [];
    const words = [];
    const flags = new Map();
    for (const token of tokensOf(argv)) {
        if (token.kind === 'word')
            words.push(token.value);
        else
            takeOption(token, inputs, flags, problems);
    }
    const [word, ...extra] = words;
    const command = commandOf(word, problems);
    for (const value of extra)
        problems.push({ name: 'argument', value, allowed: 'one command, and options that begin with --' });
    return {
        command: flags.has('help') ? 'help' : flags.has('version') ? 'version' : command,
        inputs: Object.fromEntries(inputs),
        given: [...inputs.keys()],
        outDir: flags.get('out') ?? _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_OUT_DIR */ .vx,
        resume: flags.has('resume'),
        problems,
    };
}
function commandOf(word, problems) {
    if (word === undefined)
        return 'run';
    if (isCommand(word))
        return word;
    problems.push({ name: word, allowed: (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownWord */ .$5)('command', word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo)) });
    return 'run';
}
function isCommand(word) {
    return Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo, word);
}
/**
 * Splits the arguments. An option takes the next word as its value even when that begins with one dash (`--workers -1`),
 * but not when it is an option itself: then the value is missing.
 */
function tokensOf(argv) {
    const tokens = [];
    let unknownAt = -1;
    for (const token of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options: PARSE_OPTIONS, strict: false, tokens: true, allowPositionals: true }).tokens) {
        if (token.kind === 'positional') {
            // The word after an unknown option is most likely its value, and no problem of its own.
            if (token.index !== unknownAt + 1 || unknownAt === -1 || isCommand(token.value))
                tokens.push({ kind: 'word', value: token.value });
        }
        else if (token.kind === 'option') {
            const { name, rawName: written, value, index } = token;
            if (value !== undefined && token.inlineValue === false && value.startsWith('--')) {
                return [...tokens, { kind: 'option', written, name, value: undefined }, ...tokensOf(argv.slice(index + 1))];
            }
            if (!Object.hasOwn(PARSE_OPTIONS, name) && value === undefined)
                unknownAt = index;
            tokens.push({ kind: 'option', written, name, value });
        }
    }
    return tokens;
}
function takeOption({ written, name, value }, inputs, flags, problems) {
    const input = INPUT_OPTIONS.get(name);
    const negated = INPUT_OPTIONS.get(name.replace(/^no-/, ''));
    if (input !== undefined) {
        const text = value ?? (isBoolean(input) ? 'true' : undefined);
        if (text === undefined)
            problems.push({ name: written, allowed: `needs a value: ${input.allowed}` });
        else
            inputs.set(name, input.list === true && inputs.has(name) ? `${inputs.get(name)}\n${text}` : text);
    }
    else if (negated !== undefined && isBoolean(negated) && value === undefined)
        inputs.set(negated.name, 'false');
    else if (name === 'out' && (value ?? '') === '')
        problems.push({ name: written, allowed: 'needs a value: the path of a directory' });
    else if (Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw, name))
        flags.set(name, value ?? '');
    else
        problems.push({ name: written, allowed: unknownOption(name) });
}
function unknownOption(name) {
    return (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownWord */ .$5)('option', name, [...INPUT_OPTIONS.keys(), ...Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw)]).replace(/mean (\S+)\?$/, 'mean --$1?');
}
function isBoolean(input) {
    return input.placeholder === 'true|false';
}


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   vx: () => (/* binding */ DEFAULT_OUT_DIR)
/* harmony export */ });
/** The command line's commands and the options that are no inputs. */
const COMMANDS = {
    run: 'The whole pipeline; also what happens without a command.',
    validate: 'Checks the settings and the machine, and changes nothing.',
    up: 'Makes the cluster, or starts the embedded application.',
    deploy: 'Installs ingress, application and monitoring.',
    health: 'Waits until every target answers as it should.',
    load: 'Runs the load test.',
    metrics: 'Reads what CPU, memory and network the load cost.',
    report: 'Judges the thresholds and writes the report.',
    down: 'Removes all that was made.',
    help: 'Shows this text.',
    version: 'Shows the version.',
};
/** Options that belong to the command line alone. */
const OPTIONS = {
    out: { placeholder: 'DIR', description: 'Directory for the reports and for what a later command needs to know (default: ./loadtest-report).' },
    resume: { placeholder: undefined, description: 'Goes on after the last phase that was finished.' },
    help: { placeholder: undefined, description: 'Shows this text.' },
    version: { placeholder: undefined, description: 'Shows the version.' },
};
const DEFAULT_OUT_DIR = './loadtest-report';


/***/ }),

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9247);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6454);
/** The text of `--help`, made from the same tables that the options are read with. */


const WIDTH = 100;
const INDENT = 4;
const COMMAND_COLUMN = 12;
const EXAMPLES = [
    ['npm start', 'the bundled application as processes on this machine, 200 requests'],
    ['npm start -- --cluster kind', 'the same in a new Kubernetes cluster (needs Docker)'],
    ["npm start -- --rate 100/s --duration 1m --thresholds 'p95 < 50ms'", 'more load, and a limit'],
    ['npm start -- --config loadtest.yaml --cluster kind --keep-cluster on-failure', 'settings from a file'],
    ['npm start -- up --cluster kind', 'one step; then deploy, health, load, metrics, report, down'],
];
/** Help for the command line, at most 100 columns wide. */
function helpText() {
    const commands = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map(([name, description]) => `  ${name.padEnd(COMMAND_COLUMN - 2)}${description}`);
    const options = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw).map(([name, { placeholder, description }]) => entry(placeholder === undefined ? name : `${name} ${placeholder}`, description));
    const groups = _spec_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUPS */ .fd.map((group) => section(group, _spec_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter((input) => input.group === group && input.surfaces === 'both').map(inputEntry)));
    return [
        'Usage: npm start -- [COMMAND] [OPTIONS]      or: node dist/cli/index.js [COMMAND] [OPTIONS]\n',
        wrap('Load tests an application behind an ingress and says whether the result can be trusted.', 0),
        section('Commands', commands),
        section('Examples', EXAMPLES.flatMap(([line, meaning]) => [`  ${line}`, `${' '.repeat(INDENT)}${meaning}`])),
        section('Options', options),
        ...groups.filter((group) => group !== ''),
    ].join('\n');
}
function section(title, entries) {
    return entries.length === 0 ? '' : `\n${title}:\n${entries.join('\n')}`;
}
function inputEntry(input) {
    const value = (0,_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .HA)(input, 'cli');
    const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
    const description = input.description.replaceAll('`', '');
    return entry(`${input.name} ${input.placeholder}`, value === '' ? description : `${description} Default: ${shown}`);
}
function entry(option, description) {
    return `  --${option}\n${wrap(description, INDENT)}`;
}
/** Breaks a text between words. */
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}


/***/ }),

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isPlace),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/** YAML whose values know where they stand, so that a problem can be shown with file, line and column. JSON is read too, as YAML includes it. */

/** Hundreds of targets with all their keys are some thousands. */
const MOST_NODES = 100_000;
/**
 * Reads a text as one YAML document.
 * @returns the root, or the problem that made it unreadable. An empty text is null.
 */
function readYaml(source, options) {
    const name = options.name === '' ? 'config' : options.name;
    try {
        const value = isBlank(source) ? null : (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(source);
        const excess = aliasProblem(value);
        if (excess !== undefined)
            return { name, allowed: excess, ...(options.file === undefined ? {} : { where: `${options.file}:1:1` }) };
        const marks = new Map();
        if (value !== null)
            markNodes(source, (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(source, {}), marks);
        return placeIn({ source, marks, ...options }, [], value, options.name);
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const { mark } = error;
        const where = mark === undefined || options.file === undefined ? {} : { where: `${options.file}:${mark.line + 1}:${mark.column + 1}` };
        const line = mark === undefined || options.file !== undefined ? '' : ` in line ${mark.line + 1}`;
        return { name, allowed: `not readable as YAML: ${error.reason}${line}`, ...where };
    }
}
/** A few lines of aliases can stand for more than any memory holds, or for themselves without end. */
function aliasProblem(root) {
    let nodes = 0;
    const within = new Set();
    const visit = (value) => {
        nodes += 1;
        if (nodes > MOST_NODES)
            return `it holds more than ${MOST_NODES} values, aliases written out`;
        if (typeof value !== 'object' || value === null)
            return undefined;
        if (within.has(value))
            return 'an alias stands in the very collection that it means';
        within.add(value);
        for (const child of Object.values(value)) {
            const problem = visit(child);
            if (problem !== undefined)
                return problem;
        }
        within.delete(value);
        return undefined;
    };
    return visit(root);
}
/** Tells the two answers of `readYaml` apart. */
function isPlace(result) {
    return 'children' in result;
}
function isBlank(source) {
    return source.split('\n').every((line) => /^\s*(#.*)?$/.test(line));
}
function placeIn(document, path, value, name) {
    const child = (key) => placeIn(document, [...path, key], own(value, key), childName(name, key));
    return {
        value,
        from: document.from,
        name,
        key: String(path.at(-1) ?? ''),
        where: whereIs(document, path, (mark) => mark.offset),
        whereKey: whereIs(document, path, (mark) => mark.keyOffset ?? mark.offset),
        text: isScalar(value) ? (document.marks.get(keyOf(path))?.text ?? String(value)) : undefined,
        isMapping: isMapping(value),
        child,
        children: () => Array.isArray(value) ? value.map((_, index) => child(index)) : isMapping(value) ? Object.keys(value).map((key) => child(key)) : [],
    };
}
function childName(parent, key) {
    if (typeof key === 'number')
        return `${parent}[${key + 1}]`;
    return parent === '' ? key : `${parent}.${key}`;
}
function own(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
}
/** The place itself, or the nearest one around it (what is inside an alias has no place of its own). */
function whereIs(document, path, offsetOf) {
    if (document.file === undefined)
        return undefined;
    for (let length = path.length; length >= 0; length -= 1) {
        const mark = document.marks.get(keyOf(path.slice(0, length)));
        if (mark === undefined)
            continue;
        const before = document.source.slice(0, offsetOf(mark)).split('\n');
        return `${document.file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    }
    return `${document.file}:1:1`;
}
function keyOf(path) {
    return JSON.stringify(path);
}
/** Notes where every value begins. A value that is empty (`key:`) is where its key is. */
function markNodes(source, events, marks) {
    const open = [];
    let keyOffset = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            open.pop();
            continue;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT) {
            open.push({ path: [], kind: 'document', next: 0, key: undefined });
            continue;
        }
        const parent = open.at(-1);
        if (parent === undefined)
            return;
        if (parent.kind === 'mapping' && parent.key === undefined) {
            // A key. Keys that are collections are refused by js-yaml when it builds the value.
            parent.key = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(source, event) : '';
            keyOffset = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? startOf(event) : keyOffset;
            continue;
        }
        const key = parent.kind === 'mapping' ? { keyOffset } : {};
        const path = pathWithin(parent);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            marks.set(keyOf(path), { offset: event.valueStart === -1 ? keyOffset : startOf(event), text: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(source, event), ...key });
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            marks.set(keyOf(path), { offset: event.anchorStart - 1, ...key });
        }
        else {
            marks.set(keyOf(path), { offset: event.start, ...key });
            open.push({ path, kind: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? 'list' : 'mapping', next: 0, key: undefined });
        }
    }
}
/** Where a scalar begins, its opening quote included. */
function startOf({ style, valueStart }) {
    return style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}
function pathWithin(parent) {
    if (parent.kind === 'document')
        return parent.path;
    if (parent.kind === 'list') {
        parent.next += 1;
        return [...parent.path, parent.next - 1];
    }
    const path = [...parent.path, parent.key ?? ''];
    parent.key = undefined;
    return path;
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   ne: () => (/* binding */ gatherInputs)
/* harmony export */ });
/* unused harmony export configOf */
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6624);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5543);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6454);
/** Brings the inputs and the config file together: which value counts for each input, and where it stands. */




/** Which config file is asked for, and in which version; an empty path is none. */
function configOf(raw) {
    return { path: raw['config']?.trim() ?? '', ref: raw['config-ref']?.trim().toLowerCase() || 'checkout' };
}
/** An input with an empty text counts as not given, as GitHub passes every input that a workflow leaves out. */
function gatherInputs(raw, reading, problems) {
    const given = new Map();
    gatherConfig(raw, reading, given, problems);
    for (const [name, text] of Object.entries(raw)) {
        const input = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .findInput */ .cu)(name);
        if (input === undefined)
            problems.push(unknownName(name));
        else if (text.trim() !== '')
            given.set(input.name, { text, name, from: 'workflow' });
    }
    return given;
}
function gatherConfig(raw, reading, given, problems) {
    const config = openConfig(raw, reading);
    if (config === undefined)
        return;
    if (!('root' in config)) {
        problems.push(config);
        return;
    }
    const { root, label, mayGiveAll } = config;
    if (root.value === null)
        return;
    if (!root.isMapping) {
        problems.push({ name: 'config', where: `${label}:1:1`, allowed: 'the file must be a mapping of inputs to values, like "rate: 50/s"' });
        return;
    }
    for (const entry of root.children())
        gatherEntry(entry, mayGiveAll, given, problems);
}
function openConfig(raw, { files, defaults, atBase }) {
    const { path, ref } = configOf(raw);
    if (ref === 'base') {
        if (path === '')
            return { name: 'config-ref', allowed: 'says where the config file is read from; name that file in config, or leave this out' };
        if (atBase === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', 'the config file of the base commit was not fetched');
        if ('problem' in atBase)
            return { name: 'config', allowed: atBase.problem };
        return parseConfig(atBase.content, { label: atBase.label, mayGiveAll: true });
    }
    // Another version than the one that was meant is never taken instead.
    if (ref !== 'checkout')
        return { name: 'config-ref', value: ref, allowed: 'checkout or base' };
    if (path === '')
        return undefined;
    try {
        return parseConfig(files.read(path, 'workflow', 'config'), { label: path, mayGiveAll: defaults === 'cli' });
    }
    catch (error) {
        return { name: 'config', value: path, allowed: `the path of a readable YAML file (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)})` };
    }
}
function parseConfig(content, about) {
    const root = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(content.toString('utf8'), { name: '', from: 'file', file: about.label });
    return (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlace */ .U)(root) ? { ...about, root } : root;
}
function gatherEntry(entry, mayGiveAll, given, problems) {
    const input = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .findInput */ .cu)(entry.name);
    const place = entry.where === undefined ? {} : { where: entry.where };
    if (input === undefined) {
        problems.push({ ...unknownName(entry.name), ...(entry.whereKey === undefined ? {} : { where: entry.whereKey }) });
        return;
    }
    const objection = objectionTo(input, mayGiveAll);
    if (objection !== undefined) {
        problems.push({ name: entry.name, allowed: objection, ...place });
        return;
    }
    if (entry.value === null || entry.text === '')
        return;
    const base = { name: entry.name, from: entry.from, ...place };
    if (entry.text !== undefined)
        given.set(input.name, { ...base, text: entry.text });
    else if (input.name === 'targets')
        given.set(input.name, { ...base, text: JSON.stringify(entry.value), place: entry });
    else if (input.list === true)
        given.set(input.name, { ...base, text: JSON.stringify(entry.value), items: elements(entry, problems) });
    else
        problems.push({ name: entry.name, value: JSON.stringify(entry.value), allowed: `one value: ${input.allowed}`, ...place });
}
/** Why an input can't stand in a file. */
function objectionTo(input, mayGiveAll) {
    if (input.secret === true)
        return 'secrets do not belong in a file';
    const files = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .configFilesFor */ .J6)(input);
    if (files === 'none')
        return "a config file can't name another one, or another version of it; give this in the workflow";
    if (mayGiveAll || files === 'any')
        return undefined;
    return 'give it in the workflow, or set config-ref: base there; this file comes with the checkout, which a pull request can change';
}
/** List elements; a mapping's are written `key=value`. */
function elements(entry, problems) {
    return entry.children().flatMap((element) => {
        const key = entry.isMapping ? `${element.key}=` : '';
        const place = element.where === undefined ? {} : { where: element.where };
        if (element.text !== undefined)
            return [{ text: `${key}${element.text}`, name: entry.name, from: element.from, ...place }];
        problems.push({ name: element.name, value: JSON.stringify(element.value), allowed: 'a text', ...place });
        return [];
    });
}
function unknownName(name) {
    return {
        name,
        allowed: unknownWord('input', name, _spec_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.map((input) => input.name)),
    };
}
/** Says that a word is not known and which known one was probably meant. */
function unknownWord(kind, word, known) {
    const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, known);
    if (meant !== undefined)
        return `there is no such ${kind}; did you mean ${meant}?`;
    return `there is no such ${kind}${known.length > 20 ? '' : `; there are ${known.join(', ')}`}`;
}


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   J6: () => (/* binding */ configFilesFor),
/* harmony export */   cu: () => (/* binding */ findInput),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _core_tool_downloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8443);
/** Every input, once: action.yml, the README's table, the command line's help and the reading of settings all come from this table. */

/** Groups in the order of the documentation. */
const GROUPS = ['Load', 'Targets', 'Verdict', 'Application', 'Cluster', 'Reporting', 'Safety limits', 'Tools and mirrors'];
const BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' };
const DURATION = 'a duration with its unit, like 500ms, 2s, 1m or 1h';
const SHA256 = { allowed: 'a SHA-256 checksum: 64 hexadecimal digits', placeholder: 'SHA256' };
const URL_ALLOWED = 'a URL that begins with http:// or https://';
const INPUTS = [
    {
        name: 'requests',
        group: 'Load',
        fileMayGive: true,
        description: 'How many requests are measured; the warm-up is not counted. 200 when neither `duration` nor `stages` is given. Together with one of these, whichever ends first.',
        allowed: 'a whole number from 1',
        default: '',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'rate',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: how many requests come due per second on average, whether or not the application keeps up. With `stages`, the rate that the first stage starts from.',
        allowed: 'a number per second or minute, like 20, 20/s or 600/m',
        default: '20/s',
        surfaces: 'both',
        placeholder: 'RATE',
    },
    {
        name: 'duration',
        group: 'Load',
        fileMayGive: true,
        description: 'How long the measured load runs, for a run that is bounded by time and not by the number of requests.',
        allowed: DURATION,
        default: '',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    {
        name: 'stages',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: a rate that changes. Each stage is RATE:TIME and the rate goes evenly to RATE within TIME, e.g. `50/s:30s, 100/s:1m`. A stage of `0s` is a jump.',
        allowed: 'stages as RATE:TIME, like 50/s:30s, 100/s:1m',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'STAGES',
    },
    {
        name: 'model',
        group: 'Load',
        fileMayGive: true,
        description: '`open`: requests come due at a rate, as from independent users. `closed`: a fixed number of connections each sends its next request after the answer to the last one.',
        allowed: 'open or closed',
        default: 'open',
        surfaces: 'both',
        placeholder: 'open|closed',
    },
    {
        name: 'arrival',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: `poisson` has random gaps between requests, as real traffic has; `constant` has equal gaps.',
        allowed: 'poisson or constant',
        default: 'poisson',
        surfaces: 'both',
        placeholder: 'poisson|constant',
    },
    {
        name: 'connections',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: most requests under way at once, each on a connection of its own (default 50). Closed model: how many connections send requests (default 10). Idle connections are kept for each host apart.',
        allowed: 'a whole number from 1 to 10000',
        default: '',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'keep-alive',
        group: 'Load',
        fileMayGive: true,
        description: 'Whether connections are used again. With false every request opens a connection of its own.',
        ...BOOLEAN,
        default: 'true',
        surfaces: 'both',
    },
    {
        name: 'timeout',
        group: 'Load',
        fileMayGive: true,
        description: 'A request that has no full answer this long after it was due counts as failed.',
        allowed: `${DURATION}, above 0`,
        default: '10s',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    {
        name: 'warmup',
        group: 'Load',
        fileMayGive: true,
        description: 'Load before the measured load; not counted. A time (`1s`), a number of requests (`20 requests`), or both (`20 requests, 2s`: until both are reached). `none` is no warm-up.',
        allowed: 'a duration like 1s, a number of requests like "20 requests", both with a comma between, or none',
        default: '1s',
        surfaces: 'both',
        placeholder: 'WARMUP',
    },
    {
        name: 'seed',
        group: 'Load',
        fileMayGive: true,
        description: 'Any text. The same seed and settings give the same requests at the same times. Left out, one is drawn; the report names it, so that a run can be repeated.',
        allowed: 'a text of at most 200 characters',
        default: '',
        surfaces: 'both',
        placeholder: 'TEXT',
    },
    {
        name: 'engine',
        group: 'Load',
        description: 'What sends the load: `builtin`, or `k6` (Grafana k6, downloaded when it is not installed).',
        allowed: 'builtin or k6',
        default: 'builtin',
        surfaces: 'both',
        placeholder: 'builtin|k6',
    },
    {
        name: 'script',
        group: 'Load',
        description: 'Engine k6: path of a k6 script to run in place of the plan made from the inputs above.',
        allowed: 'the path of a k6 script',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'targets',
        group: 'Targets',
        fileMayGive: true,
        description: 'What requests are sent to. Short: one `HOST`, `URL` or `METHOD URL` per line. Full: a YAML or JSON list of mappings with name, url, host, path, method, headers, body, body-file, data, weight and expect. Left out: `foo.localhost` and `bar.localhost` of the bundled application, whose answers must contain `foo` and `bar`.',
        allowed: 'one host or URL per line, or a YAML list of targets',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'TARGETS',
    },
    {
        name: 'follow-redirects',
        group: 'Targets',
        fileMayGive: true,
        description: 'How many redirects in a row are followed. With 0 the redirect itself is the answer.',
        allowed: 'a whole number from 0 to 20',
        default: '0',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'insecure-tls',
        group: 'Targets',
        description: 'Whether certificates of https targets go unchecked. Prefer `ca-file`.',
        ...BOOLEAN,
        default: 'false',
        surfaces: 'both',
    },
    {
        name: 'ca-file',
        group: 'Targets',
        description: 'Path of a PEM file with the certificate authority of https targets.',
        allowed: 'the path of a readable PEM file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'thresholds',
        group: 'Verdict',
        description: 'What must hold, one per line or separated by commas, e.g. `p95 < 200ms`, `success >= 99.9%`, `target(foo).p99 < 1s`, `errors(timeout) == 0`, `throughput > 15/s`, `cpu_per_1000(foo) < 2s`, `memory(foo).max < 64MB`. `none` sets none.',
        allowed: 'thresholds such as p95 < 200ms, success >= 99.9%',
        default: 'success >= 99%',
        surfaces: 'both',
        list: true,
        placeholder: 'THRESHOLDS',
    },
    {
        name: 'on-invalid',
        group: 'Verdict',
        description: 'What happens when the figures are not to be trusted, because the load generator or the machine spoiled them: `fail` the job, or `warn`.',
        allowed: 'fail or warn',
        default: 'fail',
        surfaces: 'both',
        placeholder: 'fail|warn',
    },
    {
        name: 'manifests',
        group: 'Application',
        fileMayGive: true,
        description: 'Path of your own application: a folder with a kustomization, a folder of manifests, or one file. Left out: two bundled echo services, foo and bar.',
        allowed: 'the path of a kustomization, a folder of manifests or a file',
        default: '',
        surfaces: 'both',
        placeholder: 'PATH',
    },
    {
        name: 'overlay',
        group: 'Application',
        fileMayGive: true,
        description: 'Variant of the bundled application: `base` (one replica each), or `production` (replicas, disruption budgets and network policies).',
        allowed: 'base or production',
        default: 'base',
        surfaces: 'both',
        placeholder: 'base|production',
    },
    {
        name: 'images',
        group: 'Application',
        description: 'Images on this machine, one per line or separated by commas, that are copied to the nodes besides those that the manifests name.',
        allowed: 'image references, like my-app:dev',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'IMAGES',
    },
    {
        name: 'image-overrides',
        group: 'Application',
        description: 'Images to use in place of those in the manifests, as `IMAGE=REPLACEMENT`, one per line or separated by commas: for images built in this job and for mirrors.',
        allowed: 'pairs IMAGE=REPLACEMENT, like my-app=my-app:dev',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'PAIRS',
    },
    {
        name: 'ingress',
        group: 'Application',
        fileMayGive: true,
        description: '`nginx`: the bundled NGINX Ingress Controller. `none`: your manifests or your cluster have one. Else the path of manifests of another controller.',
        allowed: 'nginx, none, or the path of manifests',
        default: 'nginx',
        surfaces: 'both',
        placeholder: 'nginx|none|PATH',
    },
    {
        name: 'monitor',
        group: 'Application',
        description: 'Whether CPU, memory and network use are measured. In a cluster that installs a Prometheus of our own.',
        ...BOOLEAN,
        default: 'true',
        surfaces: 'both',
    },
    {
        name: 'cluster',
        group: 'Cluster',
        description: '`kind`: a new Kubernetes cluster in Docker. `existing`: one that runs already (with `kubeconfig` and `base-url`). `none`: no Kubernetes, the bundled application runs as processes on this machine.',
        allowed: 'kind, existing or none',
        default: 'kind',
        commandLineDefault: 'none',
        surfaces: 'both',
        placeholder: 'kind|existing|none',
    },
    {
        name: 'workers',
        group: 'Cluster',
        description: 'kind: worker nodes besides the one control-plane node.',
        allowed: 'a whole number from 0 to 20',
        default: '2',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'node-image',
        group: 'Cluster',
        description: 'kind: image of the nodes; it sets the Kubernetes version. The default is pinned by digest and belongs to the default `kind-version`.',
        allowed: 'an image reference, best with its digest',
        default: _core_tool_downloads_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NODE_IMAGE */ .RK,
        surfaces: 'both',
        placeholder: 'IMAGE',
    },
    {
        name: 'http-port',
        group: 'Cluster',
        description: 'kind: port of the ingress on 127.0.0.1. `auto` is 80 when it is free, else a free one; the output `base-url` says which.',
        allowed: 'auto, or a port from 1 to 65535',
        default: 'auto',
        surfaces: 'both',
        placeholder: 'PORT|auto',
    },
    {
        name: 'kubeconfig',
        group: 'Cluster',
        description: "existing: path of the kubeconfig. Left out: kubectl's own default.",
        allowed: 'the path of a kubeconfig file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'context',
        group: 'Cluster',
        description: 'existing: context of the kubeconfig. Left out: its current one.',
        allowed: 'the name of a context in the kubeconfig',
        default: '',
        surfaces: 'both',
        placeholder: 'NAME',
    },
    {
        name: 'kubectl-environment',
        group: 'Cluster',
        description: "existing: names of environment variables that kubectl gets, one per line or separated by commas, for plugins of the kubeconfig, e.g. `AWS_PROFILE, AWS_REGION`. Besides these it gets PATH, HOME, KUBECONFIG and the proxies. The job's own tokens and files are never handed on.",
        allowed: "names of environment variables, like AWS_PROFILE; none of the job's or the runner's own (ACTIONS_*, GITHUB_*, INPUT_*, RUNNER_*, STATE_*), nor PATH, HOME, LD_* or NODE_*",
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'NAMES',
    },
    {
        name: 'base-url',
        group: 'Cluster',
        description: 'existing: where the ingress answers, e.g. `http://127.0.0.1:8080`. Required for `cluster: existing`.',
        allowed: 'a URL without path, like http://127.0.0.1:8080',
        default: '',
        surfaces: 'both',
        placeholder: 'URL',
    },
    {
        name: 'keep-cluster',
        group: 'Cluster',
        description: 'Whether the cluster is left running in the end, to look into it: `false`, `true` or `on-failure`.',
        allowed: 'true, false or on-failure',
        default: 'false',
        surfaces: 'both',
        placeholder: 'true|false|on-failure',
    },
    {
        name: 'comment',
        group: 'Reporting',
        description: 'Whether the result is written on the pull request as a comment, which later runs edit. Needs `pull-requests: write`.',
        ...BOOLEAN,
        default: 'true',
        commandLineDefault: 'false',
        surfaces: 'action',
    },
    {
        name: 'github-token',
        group: 'Reporting',
        description: 'Token that the comment is written with. With an empty text the run has none: no comment is written, and everything else is as usual.',
        allowed: 'a GitHub token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates.
        default: '${{ github.token }}',
        surfaces: 'action',
        secret: true,
        placeholder: 'TOKEN',
    },
    {
        name: 'config',
        group: 'Reporting',
        description: 'Path of a YAML file with these inputs as keys. An input that is given here as well wins over the file. Paths in it are relative to the working directory.',
        allowed: 'the path of a readable YAML file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'config-ref',
        group: 'Reporting',
        description: 'Which version of the config file counts. `checkout`: the one in the workspace, which a pull request can change; so it may give some inputs only. `base`: the one of the commit that the pull request goes into, read through the API of GitHub (needs `contents: read`); it may give all inputs but secrets. Its path is relative to the root of the repository.',
        allowed: 'checkout or base',
        default: 'checkout',
        surfaces: 'action',
        placeholder: 'checkout|base',
    },
    {
        name: 'allowed-hosts',
        group: 'Safety limits',
        description: 'Hosts that targets with a URL of their own may be at, one per line or separated by commas. Loopback addresses and the ingress are always allowed. Put load on nothing that is not yours.',
        allowed: 'host names or IP addresses without port, like staging.example.com',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'HOSTS',
    },
    {
        name: 'dangerously-run-pull-request-code-with-my-token',
        group: 'Safety limits',
        description: 'Whether a run with the rights of your repository (`pull_request_target`, `issue_comment`, `workflow_run` after a pull request, and the like) may use files that are not those of its own commit. Whoever writes the pull request can then use the token and the secrets of the job.',
        ...BOOLEAN,
        default: 'false',
        surfaces: 'action',
    },
    {
        name: 'max-requests',
        group: 'Safety limits',
        description: 'Refuses plans with more requests than this.',
        allowed: 'a whole number from 1',
        default: '10000000',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'max-rate',
        group: 'Safety limits',
        description: 'Refuses plans with a higher rate than this, in requests per second.',
        allowed: 'a rate above 0, like 50000 or 50000/s',
        default: '50000/s',
        surfaces: 'both',
        placeholder: 'RATE',
    },
    {
        name: 'max-duration',
        group: 'Safety limits',
        description: 'Refuses plans that take longer than this.',
        allowed: `${DURATION}, above 0`,
        default: '1h',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    ...toolInputs('kind', 'creates the cluster'),
    ...toolInputs('kubectl', 'talks to the cluster'),
    ...toolInputs('k6', 'sends the load with `engine: k6`'),
];
/** Looks an input up by the name that a user wrote. */
function findInput(name) {
    return INPUTS.find((input) => input.name === name);
}
/** Which config files may give an input in a workflow: any, only that of the base commit, or none. */
function configFilesFor(input) {
    if (input.secret === true || input.name === 'config' || input.name === 'config-ref')
        return 'none';
    return input.fileMayGive === true ? 'any' : 'base';
}
/** The default of an input on a surface. */
function defaultOf(input, surface) {
    return surface === 'cli' ? (input.commandLineDefault ?? input.default) : input.default;
}
function toolInputs(tool, purpose) {
    return [
        {
            name: `${tool}-version`,
            group: 'Tools and mirrors',
            description: `Version of ${tool}, which ${purpose}. One that is installed is used when its checksum is that of the release; else the release is downloaded, and its checksum is compared.`,
            allowed: `a version in full, like ${_core_tool_downloads_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_VERSIONS */ .iX[tool]}`,
            default: _core_tool_downloads_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_VERSIONS */ .iX[tool],
            surfaces: 'both',
            placeholder: 'VERSION',
        },
        {
            name: `${tool}-sha256`,
            group: 'Tools and mirrors',
            description: tool === 'k6'
                ? 'SHA-256 of an installed k6 that is to be used: a build of your own or of a distribution. Releases are known by that of their archive. For versions whose checksum is not in our source it is also that of the archive to download.'
                : `SHA-256 of an installed ${tool} that is to be used though it is not the release: a build of your own or of a distribution. For versions whose checksum is not in our source it is also that of the download.`,
            ...SHA256,
            default: '',
            surfaces: 'both',
        },
        {
            name: `${tool}-base-url`,
            group: 'Tools and mirrors',
            description: `Mirror to download ${tool} from, with the layout of the release site (${(0,_core_tool_downloads_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseSite */ .pm)(tool)}). Left out: the release site.`,
            allowed: URL_ALLOWED,
            default: '',
            surfaces: 'both',
            placeholder: 'URL',
        },
    ];
}


/***/ }),

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ muteRunnerCommands),
/* harmony export */   dg: () => (/* binding */ terminalLog)
/* harmony export */ });
/* unused harmony exports defuse, actionsLog */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6058);
/** Where lines go: workflow commands in the action, the terminal on a laptop. */


/** In a log that is kept, a running phase says where it is no more often than this. */
const QUIET_LIVE_MS = 10_000;
/**
 * Lines from tools may hold `::commands::` for the runner; a zero-width space takes their power. The runner ends lines at more characters than we do, and
 * passes over more of them before a command (.NET takes U+0085 for white space), so that no control character may stay.
 */
function defuse(line) {
    return stripVTControlCharacters(line)
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll(CONTROL, '\ufffd')
        .replaceAll(/^([^\p{L}\p{N}\p{P}\p{S}]*):(?=:)/gmu, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Drops what the tool-cache package tells a runner through stdout, for where there is none: on a laptop that is the report's stream. */
function muteRunnerCommands(stream) {
    const write = stream.write.bind(stream);
    const filtered = (text, ...rest) => typeof text === 'string' && text.startsWith('::debug::') ? true : Reflect.apply(write, stream, [text, ...rest]);
    Reflect.set(stream, 'write', filtered);
}
/** The log of a workflow run. */
function actionsLog(now) {
    let lastLive = now();
    return {
        group: (title) => core.startGroup(defuse(title)),
        groupEnd: () => core.endGroup(),
        info: (line) => core.info(defuse(line)),
        notice: (line) => core.notice(line),
        warning: (line) => core.warning(line),
        error: (line) => core.error(line),
        debug: (line) => core.debug(line),
        live: (line) => {
            if (now() - lastLive < QUIET_LIVE_MS)
                return;
            lastLive = now();
            core.info(defuse(line));
        },
    };
}
/** The log of a terminal or a pipe. Reports go to stdout, everything else to stderr, so that output can be redirected. */
function terminalLog(stream, now, debug) {
    const interactive = stream.isTTY === true;
    let liveShown = false;
    let lastLive = now();
    const clear = () => {
        if (liveShown)
            stream.write('\r\x1b[2K');
        liveShown = false;
    };
    const show = (text) => {
        clear();
        stream.write(`${text}\n`);
    };
    // Lines may hold what containers and tools wrote: none of it may move the cursor.
    const plain = (line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replaceAll('\r', '').replaceAll(CONTROL, '\ufffd');
    const write = (line) => show(plain(line));
    const style = (format, text) => (interactive ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text);
    return {
        group: () => undefined,
        groupEnd: clear,
        info: write,
        notice: (line) => show(`${style('cyan', 'note:')} ${plain(line)}`),
        warning: (line) => show(`${style('yellow', 'warning:')} ${plain(line)}`),
        error: (line) => show(`${style('red', 'error:')} ${plain(line)}`),
        debug: (line) => {
            if (debug)
                show(style('dim', plain(line)));
        },
        live: (line) => {
            if (interactive) {
                const width = (stream.columns || 80) - 1;
                stream.write(`\r\x1b[2K${style('dim', plain(line).slice(0, width))}`);
                liveShown = true;
            }
            else if (now() - lastLive >= QUIET_LIVE_MS) {
                lastLive = now();
                write(line);
            }
        },
    };
}


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that reports carry; equal to package.json's, which a test holds. */
const VERSION = '1.0.0';


/***/ })

};
