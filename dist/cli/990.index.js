export const id = 990;
export const ids = [990];
export const modules = {

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedPlatform: () => (/* binding */ embeddedPlatform)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
// EXTERNAL MODULE: ./.build/src/system/action-root.js
var action_root = __webpack_require__(3276);
// EXTERNAL MODULE: ./.build/src/platforms/contract/check-targets.js + 3 modules
var check_targets = __webpack_require__(6609);
// EXTERNAL MODULE: ./.build/src/platforms/contract/load-plan.js
var load_plan = __webpack_require__(8107);
// EXTERNAL MODULE: ./.build/src/platforms/contract/machine-checks.js
var machine_checks = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/src/platforms/contract/platform.js
var platform = __webpack_require__(5608);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/manifests.js
var objects_manifests = __webpack_require__(4097);
;// CONCATENATED MODULE: ./.build/src/platforms/embedded/bundled-manifests.js
/**
 * The manifests of the bundled application, for a scan without a cluster. They are read as they stand: without a cluster
 * there may be no kubectl to render them, and they are written so that nothing is missing.
 */




const KUSTOMIZATION = 'kustomization.yaml';
/** Every object of the bundled application; they are no files of the user's repository. */
async function bundledScannable({ manifestsDir }) {
    const folder = (0,external_node_path_.join)(manifestsDir, 'echo', 'base');
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.yaml') && name !== KUSTOMIZATION).sort();
    const found = await Promise.all(names.map(async (name) => (0,objects_manifests/* manifestsAmong */.bi)((0,js_yaml/* loadAll */.gh)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')), name)));
    const manifests = found.flat();
    return {
        manifests: manifests.map((manifest) => ({ manifest, owner: 'application', locate: () => undefined })),
        images: manifests.flatMap(objects_manifests/* imagePlacesIn */.bP).map(({ reference }) => ({ reference, owner: 'application' })),
    };
}

// EXTERNAL MODULE: ./.build/src/kubernetes/kube-usage.js + 1 modules
var kube_usage = __webpack_require__(3209);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(1602);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/usage/pod-runs.js
var pod_runs = __webpack_require__(7787);
// EXTERNAL MODULE: ./.build/src/usage/usage-series.js + 1 modules
var usage_series = __webpack_require__(7884);
// EXTERNAL MODULE: ./.build/src/usage/window-usage.js
var window_usage = __webpack_require__(5585);
;// CONCATENATED MODULE: ./.build/src/platforms/embedded/process-usage.js
/** What an embedded process used during the load, from the samples of the monitor. */







/** `rows` are the monitor's samples of the process, as JSON; `requests` those of the whole load. */
function processUsage(workload, rows, window, requests) {
    const readings = (field) => rows.flatMap((row) => {
        const [at, value] = [(0,json/* numberAt */.tk)(row, 'at'), (0,json/* numberAt */.tk)(row, field)];
        return at === undefined || value === undefined ? [] : [{ at, value }];
    });
    const [cpu, memory] = [readings('cpuSeconds'), readings('memoryBytes')];
    // One that ended is not read any more.
    const isThere = (cpu.at(-1)?.at ?? 0) >= window.endedAt;
    const processes = [{ cpu, memory, received: [], sent: [], isThere }];
    const network = (0,measured/* notMeasured */.q7)('processes on one machine share one network interface');
    return {
        workload: workload.name,
        group: workload.group,
        cpuCores: (0,window_usage/* rateFigure */.Fb)(cpu, window),
        cpuSecondsPer1000: (0,kube_usage/* per1000 */.Z)((0,window_usage/* counterGrowth */.Mj)(cpu, window), requests),
        memoryBytes: (0,window_usage/* gaugeFigure */.qW)(memory, window),
        receivedPerSecond: network,
        sentPerSecond: network,
        replicas: { desired: 1, running: (0,pod_runs/* runningReplicas */.Ng)(processes, window) },
        restarts: (0,measured/* measured */.jh)(0),
        ...(0,defined/* defined */.s)({ series: (0,usage_series/* usageSeries */.F)(processes, window, { isNetworkShared: true }) }),
    };
}

;// CONCATENATED MODULE: ./.build/src/platforms/embedded/platform-embedded.js
/**
 * The embedded platform: the two echo services, a gateway and a monitor as processes on loopback. No Docker, no
 * network.
 */













const READY_DEADLINE_MS = 15_000;
const SAMPLE_DEADLINE_MS = 2_000;
const SERVICES = ['foo', 'bar'];
const embeddedPlatform = {
    validate: async () => (0,machine_checks/* machine */.Aq)((0,external_node_os_.platform)() === 'linux'
        ? []
        : [
            {
                name: 'proc',
                seen: (0,external_node_os_.platform)(),
                status: 'warning',
                advice: 'resource figures need /proc, which only Linux has',
            },
        ]),
    tools: async () => [],
    up,
    deploy,
    scannable: ({ io }) => bundledScannable(io),
    images: async () => [],
    health: async (context) => ({
        checks: await (0,check_targets/* checkTargets */.V)(context.io, (0,load_plan/* loadPlan */.Y)(context), context.record.cluster.baseUrl),
        restarts: {},
    }),
    usage,
};
/** Starts all four; what `up` makes in a cluster are the nodes, here it is the processes themselves. */
async function up(context) {
    const { io, settings } = context;
    const directory = (0,external_node_path_.join)(io.workDir, 'embedded');
    const lease = (0,external_node_path_.join)(directory, 'lease');
    await (0,promises_.mkdir)(directory, { recursive: true });
    const intent = { kind: 'none', name: 'embedded', baseUrl: '', lease, processes: [] };
    await context.recordIntent(intent);
    // Targets with addresses of their own need nothing of ours.
    if ([...settings.app.targets, ...settings.app.setup].every((target) => target.origin !== undefined))
        return { cluster: intent };
    await (0,promises_.writeFile)(lease, String(process.pid));
    const start = (role, name, options) => startProcess(context, { role, name, lease, ready: (0,external_node_path_.join)(directory, `${name}.json`), options });
    const services = await Promise.all(SERVICES.map((name) => start('application', name, { text: name })));
    const routes = Object.fromEntries(services.map((service) => [`${service.name}.localhost`, `http://127.0.0.1:${service.port}`]));
    const gateway = await start('gateway', 'gateway', { routes });
    const watched = Object.fromEntries([...services, gateway].map((process) => [process.name, process.pid]));
    const monitor = await start('monitor', 'monitor', { watched });
    const baseUrl = `http://127.0.0.1:${gateway.port}`;
    return { cluster: { ...intent, baseUrl, processes: [...services, gateway, monitor] } };
}
async function startProcess({ io, stepwise }, start) {
    const role = start.role === 'application' ? 'echo' : start.role;
    await (0,promises_.rm)(start.ready, { force: true });
    // Step by step the processes outlive the command that started them; in a whole run they end with it, whatever happens
    // to it.
    const owner = stepwise ? null : process.pid;
    const options = { ...start.options, lease: start.lease, ready: start.ready, owner };
    const child = (0,external_node_child_process_.spawn)(process.execPath, [(0,action_root/* entryFile */.$B)('embedded'), role, JSON.stringify(options)], {
        detached: true,
        stdio: 'ignore',
        // They need nothing; and no NODE_OPTIONS of the job is theirs.
        env: {},
    });
    child.unref();
    const deadline = io.elapsed() + READY_DEADLINE_MS;
    for (;;) {
        const text = await (0,promises_.readFile)(start.ready, 'utf8').catch(() => undefined);
        if (text !== undefined) {
            const ready = JSON.parse(text);
            return {
                role: start.role,
                name: start.name,
                pid: (0,json/* numberAt */.tk)(ready, 'pid') ?? 0,
                port: (0,json/* numberAt */.tk)(ready, 'port') ?? 0,
            };
        }
        if (child.exitCode !== null || io.elapsed() > deadline) {
            throw new errors/* ActionError */.lZ('unhealthy', `the embedded ${start.name} process did not start (${child.exitCode === null ? `no answer in ${READY_DEADLINE_MS / 1000} s` : `exit code ${child.exitCode}`}).`, {
                hint: `Start it by hand to see why: node ${(0,action_root/* entryFile */.$B)('embedded')} ${role} '${JSON.stringify(options)}'`,
            });
        }
        await io.sleep(20);
    }
}
async function deploy({ settings, record }) {
    const { processes } = (0,platform/* clusterOfKind */.O)(record, 'none');
    const workload = (process) => ({
        name: process.name,
        namespace: '',
        kind: 'Process',
        group: process.role === 'application' ? 'application' : 'ingress',
        desiredReplicas: 1,
    });
    const hosts = settings.app.targets.map((target) => target.host);
    const workloads = processes.filter((process) => process.role !== 'monitor').map(workload);
    return { deployment: { overlay: 'embedded', workloads, images: [], hosts } };
}
async function usage(context, window) {
    const { record } = context;
    const monitor = (0,platform/* clusterOfKind */.O)(record, 'none').processes.find((process) => process.role === 'monitor');
    if (monitor === undefined)
        throw new errors/* ActionError */.lZ('metrics-unavailable', 'the targets have addresses of their own, and nothing of ours runs there to be measured.');
    const samples = await samplesAfter(context, monitor.port, window);
    const requests = record.load.total.requests;
    const workloads = record.deployment.workloads;
    return {
        source: 'proc',
        window: { startedAt: window.startedAt, endedAt: window.endedAt },
        workloads: workloads.map((workload) => processUsage(workload, (0,json/* listAt */.gT)(samples, workload.name), window, requests)),
    };
}
/** The monitor's samples, once there is one of each process from after the window. */
async function samplesAfter({ io }, port, window) {
    const { request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    for (let deadline = io.elapsed() + SAMPLE_DEADLINE_MS;; await io.sleep(50)) {
        const response = await request(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) });
        const samples = await response.body.json();
        const newest = Object.values(Object(samples)).map((rows) => (0,json/* numberAt */.tk)((0,json/* listAt */.gT)(rows).at(-1), 'at') ?? 0);
        if (newest.every((at) => at >= window.endedAt) || io.elapsed() > deadline)
            return samples;
    }
}


/***/ })

};
