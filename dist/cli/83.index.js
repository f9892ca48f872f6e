export const id = 83;
export const ids = [83];
export const modules = {

/***/ 1083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   embeddedPlatform: () => (/* binding */ embeddedPlatform)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _kubernetes_kube_usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4945);
/* harmony import */ var _kubernetes_objects_replicas_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3514);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1433);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9767);
/* harmony import */ var _system_action_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3276);
/* harmony import */ var _usage_window_usage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5585);
/* harmony import */ var _contract_check_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6609);
/* harmony import */ var _contract_load_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8107);
/* harmony import */ var _contract_machine_checks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5098);
/* harmony import */ var _contract_platform_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5608);
/**
 * The embedded platform: the two echo services, a gateway and a monitor as processes on loopback. No Docker, no
 * network.
 */















const READY_DEADLINE_MS = 15_000;
const SAMPLE_DEADLINE_MS = 2_000;
const SERVICES = ['foo', 'bar'];
const embeddedPlatform = {
    validate: async () => (0,_contract_machine_checks_js__WEBPACK_IMPORTED_MODULE_9__/* .machine */ .Aq)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'linux'
        ? []
        : [
            {
                name: 'proc',
                seen: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)(),
                status: 'warning',
                advice: 'resource figures need /proc, which only Linux has',
            },
        ]),
    tools: async () => [],
    up,
    deploy,
    health: async (context) => ({
        checks: await (0,_contract_check_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .checkTargets */ .V)(context.io, (0,_contract_load_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .loadPlan */ .Y)(context), context.record.cluster.baseUrl),
        restarts: {},
    }),
    usage,
};
/** Starts all four; what `up` makes in a cluster are the nodes, here it is the processes themselves. */
async function up(context) {
    const { io, settings } = context;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(io.workDir, 'embedded');
    const lease = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'lease');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    const intent = { kind: 'none', name: 'embedded', baseUrl: '', lease, processes: [] };
    await context.recordIntent(intent);
    // Targets with addresses of their own need nothing of ours.
    if ([...settings.app.targets, ...settings.app.setup].every((target) => target.origin !== undefined))
        return { cluster: intent };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(lease, String(process.pid));
    const start = (role, name, options) => startProcess(context, { role, name, lease, ready: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `${name}.json`), options });
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(start.ready, { force: true });
    // Step by step the processes outlive the command that started them; in a whole run they end with it, whatever happens
    // to it.
    const owner = stepwise ? null : process.pid;
    const options = { ...start.options, lease: start.lease, ready: start.ready, owner };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,_system_action_root_js__WEBPACK_IMPORTED_MODULE_6__/* .entryFile */ .$B)('embedded'), role, JSON.stringify(options)], {
        detached: true,
        stdio: 'ignore',
        // They need nothing; and no NODE_OPTIONS of the job is theirs.
        env: {},
    });
    child.unref();
    const deadline = io.elapsed() + READY_DEADLINE_MS;
    for (;;) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(start.ready, 'utf8').catch(() => undefined);
        if (text !== undefined) {
            const ready = JSON.parse(text);
            return {
                role: start.role,
                name: start.name,
                pid: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_10__/* .numberAt */ .tk)(ready, 'pid') ?? 0,
                port: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_10__/* .numberAt */ .tk)(ready, 'port') ?? 0,
            };
        }
        if (child.exitCode !== null || io.elapsed() > deadline) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('unhealthy', `the embedded ${start.name} process did not start (${child.exitCode === null ? `no answer in ${READY_DEADLINE_MS / 1000} s` : `exit code ${child.exitCode}`}).`, {
                hint: `Start it by hand to see why: node ${(0,_system_action_root_js__WEBPACK_IMPORTED_MODULE_6__/* .entryFile */ .$B)('embedded')} ${role} '${JSON.stringify(options)}'`,
            });
        }
        await io.sleep(20);
    }
}
async function deploy({ settings, record }) {
    const { processes } = (0,_contract_platform_js__WEBPACK_IMPORTED_MODULE_11__/* .clusterOfKind */ .O)(record, 'none');
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
    const monitor = (0,_contract_platform_js__WEBPACK_IMPORTED_MODULE_11__/* .clusterOfKind */ .O)(record, 'none').processes.find((process) => process.role === 'monitor');
    if (monitor === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('metrics-unavailable', 'the targets have addresses of their own, and nothing of ours runs there to be measured.');
    const samples = await samplesAfter(context, monitor.port, window);
    const requests = record.load.total.requests;
    const workloads = record.deployment.workloads;
    return {
        source: 'proc',
        window: { startedAt: window.startedAt, endedAt: window.endedAt },
        workloads: workloads.map((workload) => processUsage(workload, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_10__/* .listAt */ .gT)(samples, workload.name), window, requests)),
    };
}
/** The monitor's samples, once there is one of each process from after the window. */
async function samplesAfter({ io }, port, window) {
    const { request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    for (let deadline = io.elapsed() + SAMPLE_DEADLINE_MS;; await io.sleep(50)) {
        const response = await request(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) });
        const samples = await response.body.json();
        const newest = Object.values(Object(samples)).map((rows) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_10__/* .numberAt */ .tk)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_10__/* .listAt */ .gT)(rows).at(-1), 'at') ?? 0);
        if (newest.every((at) => at >= window.endedAt) || io.elapsed() > deadline)
            return samples;
    }
}
function processUsage(workload, rows, window, requests) {
    const series = (field) => rows.map((row) => ({ at: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_10__/* .numberAt */ .tk)(row, 'at') ?? 0, value: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_10__/* .numberAt */ .tk)(row, field) ?? 0 }));
    const cpu = series('cpuSeconds');
    const network = (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_12__/* .notMeasured */ .q7)('processes on one machine share one network interface');
    return {
        workload: workload.name,
        group: workload.group,
        cpuCores: (0,_usage_window_usage_js__WEBPACK_IMPORTED_MODULE_13__/* .rateFigure */ .Fb)(cpu, window),
        cpuSecondsPer1000: (0,_kubernetes_kube_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .per1000 */ .Z)((0,_usage_window_usage_js__WEBPACK_IMPORTED_MODULE_13__/* .counterGrowth */ .Mj)(cpu, window), requests),
        memoryBytes: (0,_usage_window_usage_js__WEBPACK_IMPORTED_MODULE_13__/* .gaugeFigure */ .qW)(series('memoryBytes'), window),
        receivedPerSecond: network,
        sentPerSecond: network,
        replicas: { desired: 1, running: (0,_kubernetes_objects_replicas_js__WEBPACK_IMPORTED_MODULE_14__/* .runningReplicas */ .N)([cpu], window) },
        restarts: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_12__/* .measured */ .jh)(0),
    };
}


/***/ })

};
