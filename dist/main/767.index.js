export const id = 767;
export const ids = [767];
export const modules = {

/***/ 76386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ readClusterState),
/* harmony export */   f6: () => (/* binding */ workloadKey),
/* harmony export */   ju: () => (/* binding */ awaitRollouts),
/* harmony export */   ko: () => (/* binding */ withPodStates),
/* harmony export */   oD: () => (/* binding */ awaitSamples),
/* harmony export */   zj: () => (/* binding */ restartsByWorkload)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82184);
/* harmony import */ var _objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72735);
/* harmony import */ var _objects_kube_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56432);
/* harmony import */ var _prometheus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86698);





const ROLLOUT_DEADLINE_MS = 5 * 60_000;
const SAMPLE_DEADLINE_MS = 60_000;
/** Each look makes the API server write out every pod, on the machine that starts them. */
const POLL_MS = 400;
/** Containers whose logs are shown at once. */
const MOST_LOGS = 3;
/** What is shown of one log. The API server is asked for no more bytes than that, whatever the container wrote. */
const LOG = { lines: 20, width: 500 };
const LOG_BYTES = 4 * LOG.lines * LOG.width;
/** How old a list of pods may be while samples of them are awaited. */
const POD_LIST_MS = 1_000;
/** A question to Prometheus is small. */
const SAMPLE_POLL_MS = 150;
/** The lists that health is read from, in one go. */
async function readClusterState(kube) {
    const [nodes, deployments, daemonSets, statefulSets, pods] = await Promise.all([
        listOf(kube, 'v1', 'NodeList', 'nodes'),
        listOf(kube, 'apps/v1', 'DeploymentList', 'deployments'),
        listOf(kube, 'apps/v1', 'DaemonSetList', 'daemonsets'),
        listOf(kube, 'apps/v1', 'StatefulSetList', 'statefulsets'),
        listOf(kube, 'v1', 'PodList', 'pods'),
    ]);
    return { nodes, deployments, daemonSets, statefulSets, pods };
}
async function listOf(kube, apiVersion, kind, resource) {
    const path = `/${apiVersion === 'v1' ? 'api' : 'apis'}/${apiVersion}/${resource}`;
    const { status, body } = await kube.get(path);
    if (status !== 200)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-unreachable', `the API server answered ${status} to ${path}.`);
    const items = (0,_objects_kube_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readList */ .LD)(body, apiVersion, kind);
    if (typeof items === 'string')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-unreachable', `the API server answered ${status} to ${path}, and ${items}.`);
    return items;
}
/** Waits for nodes, system and rollouts. Ends early at a pod that will never be ready. */
async function awaitRollouts(io, kube, workloads) {
    const startedAt = io.elapsed();
    const readyAfter = new Map();
    for (;;) {
        const state = await readClusterState(kube);
        const checks = (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .assessCluster */ .vE)(state, workloads);
        for (const check of checks)
            if (check.ready && !readyAfter.has(check.name))
                readyAfter.set(check.name, (io.elapsed() - startedAt) / 1000);
        const missing = checks.filter((check) => !check.ready);
        if (missing.length === 0)
            return {
                state,
                checks: checks.map((check) => ({
                    name: check.name,
                    seen: check.seen,
                    seconds: readyAfter.get(check.name) ?? 0,
                })),
            };
        await failEarly(kube, { state, workloads, missing, waitedMs: io.elapsed() - startedAt });
        io.log.live(`waiting for ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(missing.map((check) => `${check.name} (${check.seen})`))}`);
        await io.sleep(POLL_MS);
    }
}
/** Throws when waiting longer makes no sense, with what the pods and the crashing container say. */
async function failEarly(kube, { state, workloads, missing, waitedMs }) {
    const pods = workloads.flatMap((workload) => (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .podsOf */ .EB)(state, workload));
    const failed = (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .failedPod */ .NL)(pods);
    if (failed === undefined && waitedMs < ROLLOUT_DEADLINE_MS)
        return;
    const summary = missing.map((check) => `${check.name}: ${check.seen}`).join('; ');
    const message = failed?.sentence ?? `not ready after ${Math.round(waitedMs / 1000)} s: ${summary}`;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unhealthy', message, {
        details: [...(0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingReasons */ .J8)(state.pods), ...(failed === undefined ? [] : await lastLogLines(kube, failed))].join('\n'),
        hint: "The error's details have the state of each pod. `keep-cluster: on-failure` leaves the cluster for a look with kubectl.",
    });
}
/**
 * The end of the log of a container that does not stay up: what a reviewer needs, and what is gone with the cluster.
 */
async function lastLogLines(kube, { pod, container }) {
    const query = (previous) => new URLSearchParams({
        container,
        tailLines: String(LOG.lines),
        limitBytes: String(LOG_BYTES),
        ...(previous ? { previous: 'true' } : {}),
    });
    for (const previous of [true, false]) {
        const { status, body } = await kube.get(`/api/v1/namespaces/${pod.replace('/', '/pods/')}/log?${query(previous)}`);
        if (status === 200 && typeof body === 'string' && body.trim() !== '')
            return [
                '',
                `last lines of ${container} in ${pod}:`,
                ...(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipLines */ .U_)(body.slice(0, LOG_BYTES).trimEnd().split('\n'), LOG).map((line) => `  ${line}`),
            ];
    }
    return [];
}
/**
 * Waits until Prometheus has a sample of every pod of the workloads, so that the load's first second is already
 * measured. `state` is what was seen last; a rollout may still be taking pods away.
 */
async function awaitSamples(io, kube, state, workloads) {
    const startedAt = io.elapsed();
    let seen = state;
    let seenAt = startedAt;
    for (;;) {
        if (io.elapsed() - seenAt > POD_LIST_MS) {
            seen = await readClusterState(kube);
            seenAt = io.elapsed();
        }
        const sampled = await (0,_prometheus_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSampleTimes */ .DM)(kube);
        const wanted = workloads.flatMap((workload) => (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .podsOf */ .EB)(seen, workload)).map(_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .podName */ .Bh);
        const missing = wanted.filter((pod) => !sampled.has(pod));
        if (missing.length === 0)
            return {
                name: 'prometheus',
                seen: `has samples of ${wanted.length} pods`,
                seconds: (io.elapsed() - startedAt) / 1000,
            };
        if (io.elapsed() - startedAt > SAMPLE_DEADLINE_MS) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unhealthy', `Prometheus has no sample of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(missing)} after ${SAMPLE_DEADLINE_MS / 1000} s.`, {
                hint: 'Its targets page tells why: kubectl -n monitoring port-forward svc/prometheus 9090. `monitor: false` goes without resource figures.',
            });
        }
        io.log.live(`waiting for Prometheus to see ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(missing)}`);
        await io.sleep(SAMPLE_POLL_MS);
    }
}
/** An error of what runs in the cluster, with what its pods and the containers that were started again say of it. */
async function withPodStates(kube, workloads, error) {
    const state = await readClusterState(kube);
    const restarted = (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .restartedContainers */ .j7)(workloads.flatMap((workload) => (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .podsOf */ .EB)(state, workload)));
    const logs = await Promise.all(restarted.slice(0, MOST_LOGS).map((container) => lastLogLines(kube, container)));
    const details = [...(0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingReasons */ .J8)(state.pods), ...logs.flat()].join('\n').trim();
    if (details === '')
        return error;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(error.code, error.message, {
        cause: error,
        details,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
}
/** Names are unique for each kind and namespace only. */
function workloadKey({ namespace, kind, name }) {
    return `${namespace}/${kind}/${name}`;
}
/** Restarts of each workload's containers so far, by its key: what the load's own restarts are counted from. */
function restartsByWorkload(state, workloads) {
    return Object.fromEntries(workloads.map((workload) => [
        workloadKey(workload),
        (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .podsOf */ .EB)(state, workload).reduce((sum, pod) => sum + (0,_objects_cluster_health_js__WEBPACK_IMPORTED_MODULE_2__/* .restartsOf */ .wN)(pod), 0),
    ]));
}


/***/ }),

/***/ 93209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ kubeUsage),
  Z: () => (/* binding */ per1000)
});

// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/usage/pod-runs.js
var pod_runs = __webpack_require__(87787);
// EXTERNAL MODULE: ./.build/src/usage/usage-series.js + 1 modules
var usage_series = __webpack_require__(17884);
// EXTERNAL MODULE: ./.build/src/usage/window-usage.js
var window_usage = __webpack_require__(75585);
// EXTERNAL MODULE: ./.build/src/kubernetes/kube-health.js
var kube_health = __webpack_require__(76386);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/cluster-health.js + 1 modules
var cluster_health = __webpack_require__(72735);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/kube-object.js
var kube_object = __webpack_require__(56432);
;// CONCATENATED MODULE: ./.build/src/kubernetes/objects/replicas.js

/** The API's times are whole seconds, cut off. */
const SECOND_MS = 1_000;
const NEVER = Number.POSITIVE_INFINITY;
/**
 * When all containers of a pod ran, milliseconds since the epoch, in the order of time; undefined where the API server
 * does not tell. Of a container that was restarted more than once the last time is known, and before that it is taken
 * to have run since the pod was started.
 */
function runSpans({ status }) {
    const started = timeOf(status?.startTime);
    const containers = (0,kube_object/* list */.p_)(status?.containerStatuses).map((container) => containerSpans(container, started));
    const known = containers.flatMap((spans) => (spans === undefined ? [] : [spans]));
    if (known.length === 0 || known.length < containers.length)
        return undefined;
    return known.reduce((all, spans) => all.flatMap((one) => spans.flatMap((other) => common(one, other))));
}
function containerSpans({ state, lastState }, podStarted) {
    const began = timeOf(state?.running?.startedAt);
    const ended = timeOf((state?.terminated ?? lastState?.terminated)?.finishedAt);
    const before = ended === undefined ? [] : [{ from: podStarted ?? Number.NEGATIVE_INFINITY, to: ended }];
    if (began !== undefined)
        return [...before, { from: began + SECOND_MS, to: NEVER }];
    if (state?.waiting === undefined && state?.terminated === undefined)
        return undefined;
    return before;
}
function timeOf(value) {
    const time = Date.parse((0,kube_object/* text */.Qq)(value) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
function common(one, other) {
    const span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
    return span.from < span.to ? [span] : [];
}

// EXTERNAL MODULE: ./.build/src/kubernetes/prometheus.js
var prometheus = __webpack_require__(86698);
;// CONCATENATED MODULE: ./.build/src/kubernetes/kube-usage.js
/** Resource figures of a Kubernetes cluster over a load window. */










/** A cluster made by us samples every 1 to 2 s; one with the kubelet's default of 10 to 20 s is waited for longer. */
const AFTER_DEADLINE_MS = 35_000;
const POLL_MS = 150;
const PAD_MS = 40_000;
/** Reads and computes the usage of every workload. Waits until each of its pods has a sample from after the load. */
async function kubeUsage(io, kube, options) {
    const { window, workloads } = options;
    const state = await (0,kube_health/* readClusterState */.ME)(kube);
    await awaitSamplesAfter(io, kube, window.endedAt, workloads.flatMap((workload) => (0,cluster_health/* podsOf */.EB)(state, workload)).map(cluster_health/* podName */.Bh));
    const [cpu, memory, received, sent] = await Promise.all(Object.values(prometheus/* METRICS */.Cb).map((metric) => (0,prometheus/* rawSamples */.qS)(kube, metric, window, PAD_MS)));
    const series = { cpu, memory, received, sent };
    // A pod that stays may be another workload's, and only called as if it were this one's; one that was leaving before
    // the load is no loss of it.
    const leaving = (0,cluster_health/* leavingPods */.r4)(state);
    const accountedFor = new Set([
        ...state.pods.map(cluster_health/* podName */.Bh).filter((pod) => !leaving.includes(pod)),
        ...(options.health?.leaving ?? []),
    ]);
    return {
        source: 'prometheus',
        window: { startedAt: window.startedAt, endedAt: window.endedAt },
        workloads: workloads.map((workload) => workloadUsage(workload, {
            state,
            series,
            window,
            requests: options.requests,
            restartsBefore: options.health?.restarts[(0,kube_health/* workloadKey */.f6)(workload)],
            accountedFor,
        })),
    };
}
async function awaitSamplesAfter(io, kube, endedAt, pods) {
    const deadline = io.elapsed() + AFTER_DEADLINE_MS;
    while (io.elapsed() < deadline) {
        const newest = await (0,prometheus/* lastSampleTimes */.DM)(kube);
        if (pods.every((pod) => (newest.get(pod) ?? 0) * 1000 >= endedAt))
            return;
        io.log.live('waiting for the samples after the load');
        await io.sleep(POLL_MS);
    }
    // Not an error: figures of pods without such a sample say so themselves.
}
function workloadUsage(workload, sources) {
    const { series, window, state } = sources;
    const pods = (0,cluster_health/* podsOf */.EB)(state, workload);
    const names = pods.map(cluster_health/* podName */.Bh);
    const gone = gonePods(workload, sources);
    const of = (from) => names.map((name) => from?.get(name) ?? []);
    const cpu = (0,window_usage/* sumCounters */.J_)(of(series.cpu));
    const hostNetwork = pods.some(({ spec }) => spec?.hostNetwork === true);
    const network = (from) => hostNetwork
        ? (0,measured/* notMeasured */.q7)('its pods use the network of their node')
        : perSecond((0,window_usage/* counterGrowth */.Mj)((0,window_usage/* sumCounters */.J_)(of(from)), window), window);
    const readings = [
        ...pods.map((pod) => ({ ...podReadings((0,cluster_health/* podName */.Bh)(pod), series), ...(0,defined/* defined */.s)({ ran: runSpans(pod) }), isThere: true })),
        ...gone.map((name) => ({ ...podReadings(name, series), isThere: false })),
    ];
    const usage = {
        workload: workload.name,
        group: workload.group,
        cpuCores: (0,window_usage/* rateFigure */.Fb)(cpu, window),
        cpuSecondsPer1000: per1000((0,window_usage/* counterGrowth */.Mj)(cpu, window), sources.requests),
        memoryBytes: (0,window_usage/* gaugeFigure */.qW)((0,window_usage/* sumSeries */.pi)(of(series.memory)), window),
        receivedPerSecond: network(series.received),
        sentPerSecond: network(series.sent),
        replicas: {
            desired: workload.kind === 'DaemonSet'
                ? ((0,cluster_health/* wantedPods */.qB)(state, workload) ?? workload.desiredReplicas)
                : workload.desiredReplicas,
            running: (0,pod_runs/* runningReplicas */.Ng)(readings, window),
        },
        restarts: restartsSince(sources.restartsBefore, pods),
        ...(0,defined/* defined */.s)({ series: (0,usage_series/* usageSeries */.F)(readings, window, { isNetworkShared: hostNetwork }) }),
    };
    return gone.length === 0
        ? usage
        : {
            ...usage,
            ...withoutFigures(`${(0,units/* formatCounted */.So)(gone.length, 'pod')} of it went during the load, and what they used is not known`),
        };
}
function podReadings(pod, { cpu, memory, received, sent }) {
    const of = (from) => from?.get(pod) ?? [];
    return { cpu: of(cpu), memory: of(memory), received: of(received), sent: of(sent) };
}
/** Pods that have samples of the load and are not there any more: scaled down, evicted, or replaced. */
function gonePods(workload, { series, window, accountedFor }) {
    const prefix = `${workload.namespace}/`;
    return [...(series.cpu ?? [])].flatMap(([pod, samples]) => {
        const isGone = pod.startsWith(prefix) && !accountedFor.has(pod) && (0,cluster_health/* isNamedAfter */.s7)(workload, pod.slice(prefix.length));
        return isGone && samples.some(({ at }) => at > window.startedAt && at <= window.endedAt) ? [pod] : [];
    });
}
function withoutFigures(reason) {
    const missing = (0,measured/* notMeasured */.q7)(reason);
    const figure = { avg: missing, min: missing, max: missing, samples: 0 };
    return {
        cpuCores: figure,
        cpuSecondsPer1000: missing,
        memoryBytes: figure,
        receivedPerSecond: missing,
        sentPerSecond: missing,
    };
}
function restartsSince(before, pods) {
    if (before === undefined)
        return (0,measured/* notMeasured */.q7)('there was no health check to count from');
    if (pods.length === 0)
        return (0,measured/* notMeasured */.q7)('it has no pods');
    return (0,measured/* measured */.jh)(Math.max(0, pods.reduce((sum, pod) => sum + (0,cluster_health/* restartsOf */.wN)(pod), 0) - before));
}
function perSecond(growth, window) {
    return (0,measured/* mapMeasured */.xe)(growth, (value) => (value * 1000) / (window.endedAt - window.startedAt));
}
/** CPU seconds per 1000 requests of the whole run. */
function per1000(growth, requests) {
    if (growth.kind !== 'measured')
        return growth;
    return requests > 0 ? (0,measured/* measured */.jh)((growth.value * 1000) / requests) : (0,measured/* notMeasured */.q7)('no request was sent');
}


/***/ }),

/***/ 72735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vE: () => (/* binding */ assessCluster),
  NL: () => (/* binding */ failedPod),
  s7: () => (/* binding */ isNamedAfter),
  r4: () => (/* binding */ leavingPods),
  J8: () => (/* binding */ pendingReasons),
  Bh: () => (/* binding */ podName),
  EB: () => (/* binding */ podsOf),
  j7: () => (/* binding */ restartedContainers),
  wN: () => (/* binding */ restartsOf),
  qB: () => (/* binding */ wantedPods)
});

// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/kube-object.js
var kube_object = __webpack_require__(56432);
;// CONCATENATED MODULE: ./.build/src/kubernetes/objects/selector.js

/**
 * Whether labels meet a selector (`matchLabels` and `matchExpressions`). One that asks for nothing selects nothing
 * here: workloads always ask.
 */
function selects(selector, labels) {
    const wanted = Object.entries(selector?.matchLabels ?? {});
    const expressions = (0,kube_object/* list */.p_)(selector?.matchExpressions);
    if (wanted.length === 0 && expressions.length === 0)
        return false;
    return (wanted.every(([key, value]) => labels?.[key] === value) &&
        expressions.every((expression) => meets(expression, labels)));
}
function meets(expression, labels) {
    const value = labels?.[(0,kube_object/* text */.Qq)(expression.key) ?? ''];
    const isListed = value !== undefined && (0,kube_object/* list */.p_)(expression.values).includes(value);
    switch (expression.operator) {
        case 'In':
            return isListed;
        case 'NotIn':
            return !isListed;
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/objects/cluster-health.js
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
    const ready = nodes.filter((node) => condition(node.status?.conditions, 'Ready') === 'True').length;
    return {
        name: 'nodes',
        ready: nodes.length > 0 && ready === nodes.length,
        seen: `${ready} of ${nodes.length} nodes Ready`,
    };
}
function condition(conditions, type) {
    return (0,kube_object/* text */.Qq)((0,kube_object/* list */.p_)(conditions).find((entry) => entry.type === type)?.status);
}
function assessWorkload(state, workload) {
    const name = `${workload.namespace}/${workload.name}`;
    const found = findWorkload(state, workload);
    if (found === undefined)
        return { name, ready: false, seen: `${workload.kind} not found` };
    const { metadata, status } = found.object;
    const { wanted, updated, available, old } = found.rollout;
    const observed = (0,kube_object/* count */.U9)(status?.observedGeneration) >= (0,kube_object/* count */.U9)(metadata.generation);
    const seen = [
        `${available} of ${wanted} pods ready`,
        ...(updated < wanted ? [`${wanted - updated} of them not updated`] : []),
        ...(old > 0 ? [`${(0,units/* formatCounted */.So)(old, 'old pod')} still there`] : []),
    ].join(', ');
    return { name, ready: observed && available >= wanted && updated >= wanted && old === 0, seen };
}
function deploymentRollout({ spec, status }) {
    const wanted = (0,kube_object/* number */.ai)(spec?.replicas) ?? 1;
    return rollout(wanted, (0,kube_object/* count */.U9)(status?.updatedReplicas), (0,kube_object/* count */.U9)(status?.availableReplicas), (0,kube_object/* count */.U9)(status?.replicas));
}
function statefulSetRollout({ spec, status }) {
    const wanted = (0,kube_object/* number */.ai)(spec?.replicas) ?? 1;
    const { type, rollingUpdate } = spec?.updateStrategy ?? {};
    // A partition keeps a StatefulSet's first pods on the old revision on purpose.
    const updated = (0,kube_object/* count */.U9)(status?.updatedReplicas) + Math.min(wanted, (0,kube_object/* count */.U9)(rollingUpdate?.partition));
    // The API server of an old cluster counts no available pods of a StatefulSet.
    return rollout(wanted, updated, (0,kube_object/* count */.U9)(status?.readyReplicas), (0,kube_object/* count */.U9)(status?.replicas), type);
}
function daemonSetRollout({ spec, status }) {
    const [wanted, updated] = [(0,kube_object/* count */.U9)(status?.desiredNumberScheduled), (0,kube_object/* count */.U9)(status?.updatedNumberScheduled)];
    const [available, running] = [(0,kube_object/* count */.U9)(status?.numberAvailable), (0,kube_object/* count */.U9)(status?.currentNumberScheduled)];
    return rollout(wanted, updated, available, running, spec?.updateStrategy?.type);
}
/** With OnDelete a pod gets the newest revision when somebody deletes it, which is nothing to wait for. */
function rollout(wanted, updated, available, running, strategy) {
    if (strategy === 'OnDelete')
        return { wanted, updated: wanted, available, old: 0 };
    return { wanted, updated: Math.min(wanted, updated), available, old: Math.max(0, running - updated) };
}
/** Cluster DNS answers as soon as its Deployment is available; its second replica may take its time. */
function assessSystem(state, workload) {
    const check = assessWorkload(state, workload);
    const conditions = findWorkload(state, workload)?.object.status?.conditions;
    return condition(conditions, 'Available') === 'True' ? { ...check, ready: true } : check;
}
function findWorkload(state, { kind, namespace, name }) {
    const find = (objects, read) => {
        const object = objects.find(({ metadata }) => metadata.name === name && metadata.namespace === namespace);
        return object && { object, rollout: read(object) };
    };
    switch (kind) {
        case 'Deployment':
            return find(state.deployments, deploymentRollout);
        case 'DaemonSet':
            return find(state.daemonSets, daemonSetRollout);
        case 'StatefulSet':
            return find(state.statefulSets, statefulSetRollout);
        default:
            return undefined;
    }
}
/**
 * Longest message of the cluster's that is shown, in UTF-16 code units: a program writes its own termination messages.
 */
const LONGEST_MESSAGE = 300;
/** Reasons of one pod, and pods, that are told. */
const MOST_REASONS = 5;
const MOST_PODS = 30;
/** Container states that waiting does not mend. A crash is only final when it keeps happening. */
const FINAL_REASONS = [
    'ImagePullBackOff',
    'ErrImageNeverPull',
    'InvalidImageName',
    'CreateContainerConfigError',
    'CreateContainerError',
];
const CRASHES_ALLOWED = 3;
/** The first such pod, or undefined. */
function failedPod(pods) {
    for (const pod of pods) {
        for (const status of [...(0,kube_object/* list */.p_)(pod.status?.initContainerStatuses), ...(0,kube_object/* list */.p_)(pod.status?.containerStatuses)]) {
            const waiting = status.state?.waiting;
            const reason = (0,kube_object/* text */.Qq)(waiting?.reason) ?? '';
            const restarts = (0,kube_object/* count */.U9)(status.restartCount);
            if (!FINAL_REASONS.includes(reason) && !(reason === 'CrashLoopBackOff' && restarts >= CRASHES_ALLOWED))
                continue;
            const message = (0,kube_object/* text */.Qq)(waiting?.message) ?? (0,kube_object/* text */.Qq)(status.lastState?.terminated?.reason) ?? 'no message';
            const container = (0,kube_object/* text */.Qq)(status.name) ?? '?';
            const name = podName(pod);
            return {
                pod: name,
                container,
                sentence: `container ${container} of pod ${name} is in ${reason} (${restarts} restarts): ${(0,lib_text/* clip */.$Q)(message, LONGEST_MESSAGE)}`,
            };
        }
    }
    return undefined;
}
/** `namespace/name`. */
function podName({ metadata }) {
    return `${(0,kube_object/* text */.Qq)(metadata.namespace) ?? '?'}/${metadata.name}`;
}
/**
 * Why pods wait, from their conditions: the text below a health error. Of many pods the first, and how many more there
 * are.
 */
function pendingReasons(pods) {
    const pending = pods.filter((pod) => condition(pod.status?.conditions, 'Ready') !== 'True' && pod.status?.phase !== 'Succeeded');
    const more = pending.length - MOST_PODS;
    return [
        ...pending.slice(0, MOST_PODS).map(pendingReason),
        ...(more > 0 ? [`… and ${(0,units/* formatCounted */.So)(more, 'more pod')} not ready`] : []),
    ];
}
function pendingReason(pod) {
    const reasons = (0,kube_object/* list */.p_)(pod.status?.conditions).flatMap((entry) => entry.status === 'False' ? [(0,kube_object/* text */.Qq)(entry.message) ?? (0,kube_object/* text */.Qq)(entry.reason) ?? ''] : []);
    const waiting = (0,kube_object/* list */.p_)(pod.status?.containerStatuses).flatMap((status) => (0,kube_object/* text */.Qq)(status.state?.waiting?.reason) ?? []);
    const distinct = [...new Set([...waiting, ...reasons].map((reason) => (0,lib_text/* clip */.$Q)(reason, LONGEST_MESSAGE)))].filter(Boolean);
    const told = [
        ...distinct.slice(0, MOST_REASONS),
        ...(distinct.length > MOST_REASONS ? [`${distinct.length - MOST_REASONS} more`] : []),
    ];
    return `${podName(pod)} (${(0,kube_object/* text */.Qq)(pod.status?.phase) ?? 'unknown'}): ${told.join('; ') || 'no reason given'}`;
}
/** The pods of a workload, found by its selector. */
function podsOf(state, workload) {
    const selector = findWorkload(state, workload)?.object.spec?.selector;
    const pods = state.pods.filter(({ metadata }) => metadata.namespace === workload.namespace && selects(selector, metadata.labels));
    return pods.filter((pod) => !isLeaving(pod));
}
/** Names of the pods that are being ended, and may still be for as long as their grace period lasts. */
function leavingPods({ pods }) {
    return pods.filter(isLeaving).map(podName);
}
function isLeaving({ metadata }) {
    return metadata.deletionTimestamp !== undefined;
}
/**
 * How many pods a workload wants; of a DaemonSet only the cluster knows it. Undefined when the workload is not there.
 */
function wantedPods(state, workload) {
    return findWorkload(state, workload)?.rollout.wanted;
}
/** Letters and digits of the endings that controllers give to their pods (`SafeEncodeString` in Kubernetes). */
const ENDING = '[bcdfghjklmnpqrstvwxz2456789]';
/** Whether a pod has a name as this workload's pods have: all there is to tell of one that is gone. */
function isNamedAfter({ kind, name }, pod) {
    const ending = { Deployment: `${ENDING}{1,10}-${ENDING}{5}`, StatefulSet: '\\d+', DaemonSet: `${ENDING}{5}` }[kind];
    return (ending !== undefined && pod.startsWith(`${name}-`) && new RegExp(`^${ending}$`).test(pod.slice(name.length + 1)));
}
/** Containers that were started again: each has a log of what went wrong before. */
function restartedContainers(pods) {
    return pods.flatMap((pod) => (0,kube_object/* list */.p_)(pod.status?.containerStatuses).flatMap((status) => (0,kube_object/* count */.U9)(status.restartCount) > 0 ? [{ pod: podName(pod), container: (0,kube_object/* text */.Qq)(status.name) ?? '?' }] : []));
}
/** Restarts of a pod's containers since it was made. */
function restartsOf(pod) {
    return (0,kube_object/* list */.p_)(pod.status?.containerStatuses).reduce((sum, status) => sum + (0,kube_object/* count */.U9)(status.restartCount), 0);
}


/***/ }),

/***/ 35417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ canonicalImage),
/* harmony export */   kI: () => (/* binding */ overrideImage),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
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

/***/ 34097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ routedHosts),
/* harmony export */   FH: () => (/* binding */ withImageOverrides),
/* harmony export */   IS: () => (/* binding */ imagesByRole),
/* harmony export */   K: () => (/* binding */ INGRESS_NODE_LABEL),
/* harmony export */   Zy: () => (/* binding */ isRolledOut),
/* harmony export */   bP: () => (/* binding */ imagePlacesIn),
/* harmony export */   bi: () => (/* binding */ manifestsAmong),
/* harmony export */   mo: () => (/* binding */ workloadsOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31433);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35417);
/* harmony import */ var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56432);
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
/**
 * The images that an object's pods have in containers and volumes. Of any kind with a template of pods, such as an
 * operator's own; none for another object.
 */
function imagePlacesIn(manifest) {
    const pods = manifest.kind === 'Pod' ? [['spec']] : TEMPLATES;
    return pods.flatMap((pod) => [
        ...['initContainers', 'containers'].flatMap((kind) => imagesIn(manifest, [...pod, kind], ['image'])),
        ...imagesIn(manifest, [...pod, 'volumes'], ['image', 'reference']),
    ]);
}
/** Where a template of pods is: of workloads, and of what makes them at times. */
const TEMPLATES = [
    ['spec', 'template', 'spec'],
    ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
];
function imagesIn(manifest, list, field) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(manifest, ...list).flatMap((element, index) => {
        const reference = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(element, ...field);
        return reference === undefined ? [] : [{ reference, path: [...list, index, ...field] }];
    });
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
            Object.assign(container, { image: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideImage */ .kI)(image, overrides) });
    }
    return copies;
}


/***/ }),

/***/ 86698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   DM: () => (/* binding */ lastSampleTimes),
/* harmony export */   qS: () => (/* binding */ rawSamples)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31433);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82184);
/** Asking the cluster's Prometheus through the API server's service proxy: no port-forward, nothing published. */



const PROXY = '/api/v1/namespaces/monitoring/services/http:prometheus:9090/proxy';
/**
 * Metrics of a whole pod. Network rows sit on the sandbox and carry its image; the others are the pod's cgroup and
 * carry none.
 */
const METRICS = {
    cpuSeconds: 'container_cpu_usage_seconds_total{image=""}',
    memoryBytes: 'container_memory_working_set_bytes{image=""}',
    receivedBytes: 'container_network_receive_bytes_total{interface="eth0"}',
    sentBytes: 'container_network_transmit_bytes_total{interface="eth0"}',
};
/**
 * Time of the newest sample of each pod (`namespace/name`), in seconds since the epoch; CPU and network are read at
 * different times, the older one counts. Empty while Prometheus is starting.
 */
async function lastSampleTimes(kube) {
    const [cpu, network] = await Promise.all([
        newestTimes(kube, METRICS.cpuSeconds),
        newestTimes(kube, METRICS.receivedBytes),
    ]);
    return new Map([...cpu].map(([pod, time]) => [pod, Math.min(time, network.get(pod) ?? time)]));
}
async function newestTimes(kube, metric) {
    const { status, body } = await kube.get(`${PROXY}/api/v1/query?${new URLSearchParams({ query: `timestamp(${metric})` })}`);
    // While its pod is not ready the API server answers 503.
    if (status !== 200)
        return new Map();
    return new Map((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(body, 'data', 'result').map((row) => [
        `${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(row, 'metric', 'namespace')}/${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(row, 'metric', 'pod')}`,
        Number((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(row, 'value')[1]),
    ]));
}
/**
 * All raw samples of a metric around a window, by pod (`namespace/name`). A range selector in an instant query gives
 * samples as they were scraped.
 */
async function rawSamples(kube, metric, window, padMs) {
    const seconds = Math.ceil((window.endedAt - window.startedAt + 2 * padMs) / 1000);
    const query = new URLSearchParams({ query: `${metric}[${seconds}s]`, time: String((window.endedAt + padMs) / 1000) });
    const { status, body } = await kube.get(`${PROXY}/api/v1/query?${query}`);
    if (status !== 200)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('metrics-unavailable', `Prometheus answered ${status}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'error') ?? String(body), 300)}`);
    return new Map((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(body, 'data', 'result').map((row) => [
        `${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(row, 'metric')['namespace']}/${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(row, 'metric')['pod']}`,
        samplesOf(row),
    ]));
}
function samplesOf(row) {
    const samples = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(row, 'values').map((pair) => ({
        at: Number((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(pair)[0]) * 1000,
        value: Number((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(pair)[1]),
    }));
    return samples.filter((sample) => Number.isFinite(sample.value));
}


/***/ }),

/***/ 76609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ checkTargets)
});

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/load/generator/planned-request.js + 1 modules
var planned_request = __webpack_require__(11790);
// EXTERNAL MODULE: ./.build/src/inputs/read-expectation.js
var read_expectation = __webpack_require__(82694);
// EXTERNAL MODULE: ./.build/src/load/generator/ask.js + 8 modules
var ask = __webpack_require__(27338);
// EXTERNAL MODULE: ./.build/src/load/http/http-error.js
var http_error = __webpack_require__(42862);
// EXTERNAL MODULE: ./.build/src/load/http/socket.js
var http_socket = __webpack_require__(180);
// EXTERNAL MODULE: ./.build/src/load/metrics/error-class.js
var error_class = __webpack_require__(48885);
// EXTERNAL MODULE: ./.build/src/load/generator/within.js
var within = __webpack_require__(82331);
;// CONCATENATED MODULE: ./.build/src/load/generator/connect-once.js
/** A connection that carries nothing: whether a target can be reached, without asking it for anything. */




/** Connects over TCP, and TLS where the target has it; undefined when that succeeds. @throws the signal's reason. */
async function connectOnce(plan, { origin, host }, { timeoutMs, signal }) {
    const ended = Promise.withResolvers();
    const socket = (0,http_socket/* connectTo */.m)(plan)(origin, host)({ onOpen: () => ended.resolve(undefined), onRead: () => undefined });
    const fail = (error) => ended.resolve((0,error_class/* failureOf */.g5)(error));
    socket.once('error', fail);
    socket.once('close', () => fail(new http_error/* ClosedError */.l('the server closed the connection while it was made')));
    const late = { class: 'connect-timeout', message: `no connection within ${timeoutMs / 1000} s` };
    try {
        return await (0,within/* within */.u)(ended.promise, late, { timeoutMs, signal });
    }
    finally {
        // What it says from here on is nobody's business, and must not be an error that nobody hears.
        socket.on('error', () => undefined);
        socket.destroy();
    }
}

// EXTERNAL MODULE: ./.build/src/load/http/request.js
var http_request = __webpack_require__(73584);
;// CONCATENATED MODULE: ./.build/src/platforms/contract/target-probe.js
/**
 * How a target is asked before the load. With its own request when that changes nothing; else with the request that the
 * user gave for it, or with one that only shows that the ingress leads somewhere, or with a connection alone.
 */





/** An ingress takes up a new route within a second or two. */
const ROUTING_MS = 5_000;
/** What an ingress says of a host that it does not know, or whose pods it does not know yet. */
const UNROUTED = [404, 502, 503];
/** These come and go while an application starts. */
const PASSING = [404, 408, 425, 429];
/** @param ingress origin of the ingress; targets elsewhere are reached without it. */
function probeOf(plan, target, { targets, ingress }) {
    const planned = (0,planned_request/* sampleRequest */.oV)(plan, target);
    if (target.health !== undefined) {
        const request = changed(planned, target.health);
        return async (_elapsed, options) => sighting(await (0,ask/* ask */.k)(plan, { target, request, targets, expect: read_expectation/* ANY_SUCCESS */.b }, options), read_expectation/* ANY_SUCCESS */.b);
    }
    if (target.isCheckedItself)
        return async (_elapsed, options) => sighting(await (0,ask/* ask */.k)(plan, { target, request: planned, targets }, options), target.expect);
    if (target.origin === ingress)
        return guess(plan, target, { targets, request: changed(planned, { method: 'GET' }) });
    return async (_elapsed, options) => connection(planned.method, await connectOnce(plan, target, options));
}
/** The request with another method or path, and without a body. */
function changed(request, change) {
    return (0,http_request/* encodeRequest */.kf)({ ...(0,http_request/* withoutContent */.gH)(request), ...change });
}
/**
 * A GET of the same path, which nobody promised to answer: it shows that the ingress leads somewhere. Once that had its
 * time, whatever comes is good enough, as long as something does.
 */
function guess(plan, target, { targets, request }) {
    return async (elapsedMs, options) => {
        const { status, body, failure } = await (0,ask/* ask */.k)(plan, { target, request, targets, expect: read_expectation/* ANY_SUCCESS */.b }, options);
        if (status === undefined)
            return { isOk: false, isRefused: isFinal(failure, status), seen: failure?.message ?? '' };
        return {
            isOk: !UNROUTED.includes(status) || elapsedMs > ROUTING_MS,
            isRefused: false,
            status,
            seen: `HTTP ${status}, ${describeBody(body)} to a GET, so that the check changes nothing`,
        };
    };
}
function connection(method, failure) {
    return failure === undefined
        ? { isOk: true, isRefused: false, seen: `a connection; its ${method} is not sent before the load` }
        : { isOk: false, isRefused: isFinal(failure, undefined), seen: failure.message };
}
function sighting({ status, body, failure }, expect) {
    if (status === undefined)
        return { isOk: false, isRefused: isFinal(failure, status), seen: failure?.message ?? 'no answer' };
    const seen = `HTTP ${status}, ${describeBody(body)}`;
    return failure === undefined
        ? { isOk: true, isRefused: false, status, seen }
        : { isOk: false, isRefused: isFinal(failure, status), status, seen: describe(seen, { status, failure, expect }) };
}
function describe(seen, { status, failure, expect }) {
    if (failure.message === `HTTP ${status}`)
        return `${seen}; the status was to be ${statusText(expect)}`;
    // What is said of a body shows it.
    return failure.message.startsWith('body ') ? `HTTP ${status}; ${failure.message}` : `${seen}; ${failure.message}`;
}
function statusText({ status }) {
    return status.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
/** Whether waiting does not help: what was said was said on purpose. */
function isFinal(failure, status) {
    switch (failure?.class) {
        case 'assertion':
        case 'http-3xx':
        case 'tls':
        case 'parse':
            return true;
        case 'http-4xx':
            return status === undefined || !PASSING.includes(status);
        default:
            return false;
    }
}
/** With its line ends, so that one too many is seen. */
function describeBody(body) {
    if (body === '')
        return 'empty body';
    return JSON.stringify(body.length <= 60 ? body : `${body.slice(0, 60)}…`);
}

;// CONCATENATED MODULE: ./.build/src/platforms/contract/target-sightings.js

const MOST_SEEN = 3;
/** Five times in a row, for ten seconds: no application starts with that. */
const MOST_REFUSALS = 5;
const REFUSED_MS = 10_000;
/** What was seen of a target over time: the last answers that differed, and since when each came. */
class Sightings {
    #distinct = [];
    #last;
    #refusals = 0;
    #refusedSinceMs = 0;
    add(sighting, elapsedMs) {
        this.#last = sighting;
        if (!sighting.isRefused)
            this.#refusals = 0;
        else if (this.#refusals === 0)
            this.#refusedSinceMs = elapsedMs;
        if (sighting.isRefused)
            this.#refusals += 1;
        if (this.#distinct.at(-1)?.seen === sighting.seen)
            return;
        const before = this.#distinct.findIndex(({ seen }) => seen === sighting.seen);
        if (before !== -1)
            this.#distinct.splice(before, 1);
        this.#distinct.push({ seen: sighting.seen, sinceMs: elapsedMs });
        if (this.#distinct.length > MOST_SEEN)
            this.#distinct.shift();
    }
    get last() {
        return this.#last;
    }
    /** Something answers, and has said long enough what is not expected of it. */
    isHopeless(elapsedMs) {
        return this.#refusals >= MOST_REFUSALS && elapsedMs - this.#refusedSinceMs >= REFUSED_MS;
    }
    /** `connect ECONNREFUSED (from 0 ms on), then HTTP 503, "" (from 2.1 s on)`. */
    text() {
        if (this.#distinct.length === 0)
            return 'not asked yet';
        return this.#distinct.map(({ seen, sinceMs }) => `${seen} (since ${(0,units/* formatDuration */.a3)(sinceMs)})`).join(', then ');
    }
}

;// CONCATENATED MODULE: ./.build/src/platforms/contract/check-targets.js
/**
 * Every target is asked, until each answers as it should: the proof that routing works, before load is put on it.
 */





const DEADLINE_MS = 60_000;
/** An application that just started may be slower than it is allowed to be under load. */
const SHORTEST_TRY_MS = 5_000;
/** No target is asked more often. */
const POLL_MS = 500;
/**
 * Waits for each target to meet its expectation.
 * @param ingress origin of the ingress.
 * @throws ActionError `unhealthy` that says what was seen of each that does not, and since when.
 */
async function checkTargets(io, loadPlan, ingress) {
    const startedAt = io.elapsed();
    // An ingress that reloads keeps serving old connections by its old rules.
    const plan = { ...loadPlan, keepAlive: false };
    const targets = (0,planned_request/* compileTargets */.wX)(plan);
    // One that can't mend itself ends the wait for all.
    const over = new AbortController();
    const tryMs = Math.max(SHORTEST_TRY_MS, plan.timeoutMs);
    const checks = targets.map((target) => ({ target, probe: probeOf(plan, target, { targets, ingress }) }));
    const results = await Promise.all(checks.map((check) => checkTarget(io, check, { tryMs, over })));
    const failed = results.filter(({ isOk }) => !isOk);
    if (failed.length === 0)
        return results.map(({ name, seconds, sightings }) => ({ name, seen: sightings.last?.seen ?? '', seconds }));
    const summary = failed.map(({ name, sightings }) => `${name}: ${sightings.text()}`).join('; ');
    const after = (0,units/* formatDuration */.a3)(io.elapsed() - startedAt);
    throw new errors/* ActionError */.lZ('unhealthy', `after ${after} not every target answers as it should: ${summary}`, {
        hint: hintFor(failed.map(({ sightings }) => sightings.last?.status)),
    });
}
function hintFor(statuses) {
    return [
        ...(statuses.includes(undefined) ? ['Where nothing answers, nothing listens, or the address is another one.'] : []),
        ...(statuses.includes(404)
            ? ['A 404 means that no Ingress routes the host, or that the application does not know the path.']
            : []),
        ...(statuses.some((status) => status === 502 || status === 503)
            ? ['A 502 or 503 means that the service has no ready pod.']
            : []),
        "Otherwise compare the target's expect with the answer.",
    ].join(' ');
}
async function checkTarget(io, { target, probe }, { tryMs, over }) {
    const startedAt = io.elapsed();
    const elapsed = () => io.elapsed() - startedAt;
    const sightings = new Sightings();
    const deadlineMs = Math.max(DEADLINE_MS, tryMs + SHORTEST_TRY_MS);
    const result = (isOk) => ({
        name: `target ${target.name}`,
        isOk,
        seconds: elapsed() / 1000,
        sightings,
    });
    for (;;) {
        const atMs = elapsed();
        const seen = await unlessOver(over, () => probe(atMs, {
            timeoutMs: Math.max(SHORTEST_TRY_MS, Math.min(tryMs, deadlineMs - atMs)),
            signal: AbortSignal.any([io.signal, over.signal]),
        }));
        io.signal.throwIfAborted();
        if (seen === undefined)
            return result(false);
        sightings.add(seen, atMs);
        if (seen.isOk)
            return result(true);
        if (sightings.isHopeless(elapsed()))
            over.abort();
        if (over.signal.aborted || elapsed() >= deadlineMs)
            return result(false);
        io.log.live(`waiting for ${target.host}: ${seen.seen}`);
        await io.sleep(Math.max(0, POLL_MS - (elapsed() - atMs)));
    }
}
/** Undefined when the wait is over, also in the middle of the work. */
async function unlessOver({ signal }, work) {
    try {
        return signal.aborted ? undefined : await work();
    }
    catch (error) {
        if (signal.aborted)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 95098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ machine),
/* harmony export */   Ci: () => (/* binding */ isPortFree),
/* harmony export */   sD: () => (/* binding */ validateForKind)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31433);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37416);
/** Looks at the machine before anything is made on it, and says what to change. */






const GIGABYTE = 1e9;
/** Node image unpacked (1.2 GB), its writable layers and our images. */
const LEAST_DISK = 6 * GIGABYTE;
const LEAST_MEMORY = 3 * GIGABYTE;
/**
 * Every node runs systemd, containerd and kubelet, which watch files: 128 instances are enough for one node, not for
 * three.
 */
const INOTIFY_INSTANCES = 512;
/** Facts of the machine; the checks are added by the platform. */
function machine(checks) {
    return {
        os: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)(),
        architecture: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)(),
        cpuModel: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)()[0]?.model ?? 'unknown',
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)().length,
        memoryBytes: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(),
        nodeVersion: process.version,
        checks,
    };
}
/** All that kind needs. Every problem is reported at once. */
async function validateForKind(io, cluster) {
    checkOs(io);
    const docker = await checkDocker(io);
    const results = await Promise.allSettled([
        checkDisk(docker.rootDirectory),
        checkMemory(),
        checkInotify(),
        checkPort(cluster.httpPort),
    ]);
    const problems = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (problems.length > 0)
        throw combined(problems);
    return machine([docker.check, ...results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))]);
}
function combined(problems) {
    const [first] = problems;
    if (problems.length === 1 || !(first instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ))
        return first;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(first.code, `the machine is not fit in ${problems.length} ways:\n${problems.map((problem) => `  - ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(problem)}`).join('\n')}`);
}
function checkOs(io) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'linux' && ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)() === 'x64' || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)() === 'arm64'))
        return;
    const hosted = io.env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('platform-unsupported', `kind clusters need Linux on x64 or arm64, this is ${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)()} on ${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)()}.`, {
        hint: hosted
            ? 'GitHub-hosted macOS and Windows runners have no Docker for Linux containers: use runs-on: ubuntu-latest.'
            : 'Use `cluster: none` (processes on this machine, no Docker), or a Linux machine.',
    });
}
async function checkDocker(io) {
    const hint = 'Start Docker, and make sure that this user may use it (docker ps must work). `cluster: none` needs no Docker.';
    const result = await io
        .run({ file: 'docker', args: ['info', '--format', '{{json .}}'], deadlineMs: 30_000 })
        .catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('docker-unreachable', `Docker could not be asked: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(cause)}`, {
            cause,
            hint,
        });
    });
    const info = result.exitCode === 0 ? JSON.parse(result.stdout) : undefined;
    const version = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(info, 'ServerVersion') ?? '';
    if (version === '')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('docker-unreachable', `the Docker engine did not answer: ${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(info, 'ServerErrors', 0) ?? (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLine */ .fM)(result)}`, { hint });
    const seen = `${version}, ${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(info, 'Driver') ?? 'unknown'} storage, cgroup v${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(info, 'CgroupVersion') ?? '?'}, ${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(info, 'NCPU') ?? '?'} CPUs`;
    return { check: { name: 'docker', seen, status: 'ok' }, rootDirectory: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(info, 'DockerRootDir') ?? '/' };
}
async function checkDisk(directory) {
    // The engine's directory is readable for root only, or lies in a virtual machine; then the root file system is the
    // best guess.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)('/'));
    const free = stats.bavail * stats.bsize;
    if (free < LEAST_DISK) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('disk-full', `${(free / GIGABYTE).toFixed(1)} GB are free for Docker, ${LEAST_DISK / GIGABYTE} GB are needed.`, {
            hint: 'Free some: docker system prune --all removes unused images.',
        });
    }
    return { name: 'disk', seen: `${(free / GIGABYTE).toFixed(0)} GB free`, status: 'ok' };
}
async function checkMemory() {
    const meminfo = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/meminfo', 'utf8').catch(() => '');
    const available = Number(meminfo.match(/^MemAvailable:\s+(\d+) kB/m)?.[1] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.freemem)() / 1024) * 1024;
    if (available < LEAST_MEMORY) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('memory-low', `${(available / GIGABYTE).toFixed(1)} GB of memory are available, ${LEAST_MEMORY / GIGABYTE} GB are needed.`, { hint: 'Stop other work on this machine, or use fewer workers.' });
    }
    return { name: 'memory', seen: `${(available / GIGABYTE).toFixed(1)} GB available`, status: 'ok' };
}
async function checkInotify() {
    const limit = Number(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/fs/inotify/max_user_instances', 'utf8').catch(() => Number.NaN));
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
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('port-in-use', `port ${port} on 127.0.0.1 is in use.`, {
        hint: 'Set http-port to a free port, or to auto.',
    });
}
/**
 * Whether nobody listens. Asked by connecting: binding port 80 is not for us to try, the engine does it with rights of
 * its own.
 */
function isPortFree(port) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ host: '127.0.0.1', port, timeout: 1000 });
        const answer = (free) => {
            socket.destroy();
            resolve(free);
        };
        socket.once('connect', () => answer(false));
        socket.once('timeout', () => answer(false));
        socket.once('error', (error) => answer(error.code === 'ECONNREFUSED'));
    });
}


/***/ }),

/***/ 15608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ clusterOfKind)
/* harmony export */ });
/**
 * What a platform has to be able to do for the pipeline; teardown.ts removes what it made. Three exist: kind, an
 * existing cluster, and processes on this machine.
 */
/** The cluster of a record, as the one kind that a platform makes. @throws Error for another: commands refuse that first. */
function clusterOfKind({ cluster }, kind) {
    if (cluster.kind !== kind)
        throw new Error(`the record holds a cluster of kind ${cluster.kind}, and not ${kind}`);
    return cluster;
}


/***/ }),

/***/ 87787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ podCounts),
/* harmony export */   Ng: () => (/* binding */ runningReplicas),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39767);
/** When the pods of a workload ran, from what was read of them and from what the cluster tells. */

/** All readings of a pod. */
function readingsOf({ cpu, memory, received, sent }) {
    return [cpu, memory, received, sent];
}
/**
 * When a pod ran. Where the cluster does not tell, it ran from its first reading on, or from always when that is from
 * before the load (which begins when every pod has been read). One that is gone ran until half the time to its next
 * reading had passed: it ended somewhere between the last one and the one that did not come.
 */
function runsOf(pod, window) {
    if (pod.ran !== undefined)
        return pod.ran;
    const times = readingsOf(pod)
        .flatMap((samples) => samples.map(({ at }) => at))
        .sort((a, b) => a - b);
    const [first, last] = [times[0], times.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const from = first <= window.startedAt ? Number.NEGATIVE_INFINITY : first;
    return [{ from, to: pod.isThere ? Number.POSITIVE_INFINITY : last + lastGap(pod) / 2 }];
}
/** Between the last two readings of the same figure. */
function lastGap(pod) {
    const gaps = readingsOf(pod).flatMap((samples) => {
        const [before, last] = samples.slice(-2);
        return before === undefined || last === undefined ? [] : [Math.max(0, last.at - before.at)];
    });
    return gaps.length === 0 ? 0 : Math.min(...gaps);
}
/** How many pods ran, over all of time. The first step is at minus infinity. */
function podCounts(pods, window) {
    const changes = pods
        .flatMap((pod) => runsOf(pod, window))
        .flatMap(({ from, to }) => (to > from ? [{ at: from, by: 1 }, { at: to, by: -1 }] : []))
        .filter(({ at }) => at !== Number.POSITIVE_INFINITY)
        .sort((a, b) => a.at - b.at);
    const steps = [{ at: Number.NEGATIVE_INFINITY, count: 0 }];
    for (const { at, by } of changes) {
        const last = steps.at(-1);
        const count = (last?.count ?? 0) + by;
        // What changes in one moment is one step: a pod that ends as another begins is no gap.
        if (last?.at === at)
            steps.pop();
        steps.push({ at, count });
    }
    return steps;
}
/** Average, minimum and maximum number of running pods over the window. */
function runningReplicas(pods, window) {
    if (!pods.some((pod) => readingsOf(pod).some((samples) => samples.length > 0)))
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)('there are no samples of its pods');
    const steps = podCounts(pods, window);
    const during = steps.flatMap(({ at, count }, index) => {
        const next = steps[index + 1]?.at ?? Number.POSITIVE_INFINITY;
        const isIn = next > window.startedAt && (at <= window.startedAt || at < window.endedAt);
        return isIn ? [{ count, ms: Math.min(next, window.endedAt) - Math.max(at, window.startedAt) }] : [];
    });
    const counts = during.map(({ count }) => count);
    const [min, max] = [Math.min(...counts), Math.max(...counts)];
    const lengthMs = window.endedAt - window.startedAt;
    const sum = during.reduce((total, { count, ms }) => total + count * ms, 0);
    return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)({ avg: lengthMs > 0 ? sum / lengthMs : min, min, max });
}


/***/ }),

/***/ 17884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ usageSeries)
});

// EXTERNAL MODULE: ./.build/src/usage/pod-runs.js
var pod_runs = __webpack_require__(87787);
;// CONCATENATED MODULE: ./.build/src/usage/time-axis.js
const MOST_READINGS = 600;
/** As the seconds of a load; doubled, as these are, until the readings are not too many. */
const SHORTEST_STEP_MS = 1_000;
/** Shown before and after the window, as far as there are readings. */
const AROUND_MS = 5_000;
/** The axis of readings at these times, milliseconds since the epoch; undefined when there are none. */
function axisOf(times, { startedAt, endedAt }) {
    let [earliest, latest] = [startedAt, endedAt];
    for (const at of times) {
        earliest = Math.min(earliest, Math.max(at, startedAt - AROUND_MS));
        latest = Math.max(latest, Math.min(at, endedAt + AROUND_MS));
    }
    if (times.length === 0 || earliest === latest)
        return undefined;
    for (let stepMs = SHORTEST_STEP_MS;; stepMs *= 2) {
        const first = Math.floor((earliest - startedAt) / stepMs);
        const steps = Math.max(1, Math.ceil((latest - startedAt) / stepMs) - first);
        if (steps <= MOST_READINGS)
            return { from: earliest, to: latest, startedAt, stepMs, first, steps };
    }
}
/** From when to when a step lasts. */
function stepSpan({ from, to, startedAt, stepMs, first }, index) {
    const begin = startedAt + (first + index) * stepMs;
    return { from: Math.max(from, begin), to: Math.min(to, begin + stepMs) };
}
/** Milliseconds that two spans share; negative when there are some between them. */
function overlap(one, other) {
    return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

;// CONCATENATED MODULE: ./.build/src/usage/usage-series.js
/**
 * What a workload used over time, from the readings of its pods. These are taken at other times for every pod and
 * figure; here they become averages over the same steps of time for all of them, so that they can be added up, and drawn
 * below the seconds of the load.
 */


/** Significant ones: a report holds thousands of these figures. */
const DIGITS = 4;
/**
 * The series of a workload; undefined when nothing was read of its pods. `pods` are all that ran around the window,
 * also those that are gone. A figure is null in a step in which it is not known of a pod for more than half of the time
 * that the pod ran in it: the sum of the others would be too low. Where a pod begins or ends, it counts for its part of
 * the step.
 */
function usageSeries(pods, window, { isNetworkShared }) {
    const axis = axisOf(pods.flatMap(pod_runs/* readingsOf */.RO).flatMap((samples) => samples.map(({ at }) => at)), window);
    if (axis === undefined)
        return undefined;
    const accounted = pods.map((pod) => accountedFor(pod, window));
    const figure = (of) => sumOver(axis, pods.map((pod, index) => ({ known: of(pod), accounted: accounted[index] ?? NEVER })));
    const none = Array.from({ length: axis.steps }, () => null);
    return trimmed({
        atMs: Array.from({ length: axis.steps }, (_, index) => (axis.first + index) * axis.stepMs),
        cpuCores: figure(({ cpu }) => rates(cpu)),
        memoryBytes: figure(({ memory }) => held(memory, axis.stepMs)),
        receivedPerSecond: isNetworkShared ? none : figure(({ received }) => rates(received)),
        sentPerSecond: isNetworkShared ? none : figure(({ sent }) => rates(sent)),
        replicas: lowestCounts(axis, (0,pod_runs/* podCounts */.MV)(pods, window)),
    }, window);
}
const NEVER = { from: 0, to: 0 };
/** A pod uses something before its containers run and after they ended: what was read of it counts as well. */
function accountedFor(pod, window) {
    const runs = (0,pod_runs/* runsOf */.ky)(pod, window);
    const ends = (0,pod_runs/* readingsOf */.RO)(pod).flatMap((samples) => [samples[0], samples.at(-1)].flatMap((sample) => sample?.at ?? []));
    return {
        from: Math.min(...ends, ...runs.map(({ from }) => from)),
        to: Math.max(...ends, ...runs.map(({ to }) => to)),
    };
}
/** Rates per second of a counter between neighbouring readings; null across a reset. */
function rates(samples) {
    return neighbours(samples).map(([before, after]) => ({
        from: before.at,
        to: after.at,
        value: after.value < before.value ? null : ((after.value - before.value) * 1000) / (after.at - before.at),
    }));
}
/** A gauge keeps its value until the next reading; one that was read once keeps it for one step. */
function held(samples, stepMs) {
    const [only, ...others] = samples;
    if (only !== undefined && others.length === 0)
        return [{ from: only.at, to: only.at + stepMs, value: only.value }];
    return neighbours(samples).map(([before, after]) => ({ from: before.at, to: after.at, value: before.value }));
}
/** Pairs of readings that follow each other. A clock that was set back makes readings that follow nothing. */
function neighbours(samples) {
    return samples.flatMap((after, index) => {
        const before = samples[index - 1];
        return before === undefined || after.at <= before.at ? [] : [[before, after]];
    });
}
/** The figures of all pods added up, step by step. */
function sumOver(axis, figures) {
    const sums = Array.from({ length: axis.steps }, () => undefined);
    for (const { known, accounted } of figures) {
        const totals = totalsOver(axis, known, accounted);
        for (const [index, { area, ms }] of totals.entries()) {
            const step = stepSpan(axis, index);
            const share = overlap(step, accounted);
            if (share < 0 || (share === 0 && !isMomentIn(accounted, step)))
                continue;
            const sum = sums[index];
            sums[index] =
                sum === null || ms === 0 || ms * 2 < share ? null : (sum ?? 0) + ((area / ms) * share) / (step.to - step.from);
        }
    }
    return sums.map((sum) => (sum === undefined || sum === null ? null : rounded(sum)));
}
/** What is known of a pod in each step: the value times the time for which it is known, and that time. */
function totalsOver(axis, known, accounted) {
    const totals = Array.from({ length: axis.steps }, () => ({ area: 0, ms: 0 }));
    for (const { value, ...span } of known) {
        if (value === null)
            continue;
        const part = { from: Math.max(span.from, accounted.from), to: Math.min(span.to, accounted.to) };
        const [begin, end] = [part.from, part.to].map((at) => Math.floor((at - axis.startedAt) / axis.stepMs) - axis.first);
        for (let index = Math.max(0, begin ?? 0); index <= Math.min(axis.steps - 1, end ?? 0); index += 1) {
            const total = totals[index];
            const ms = overlap(stepSpan(axis, index), part);
            if (total === undefined || ms <= 0)
                continue;
            total.area += value * ms;
            total.ms += ms;
        }
    }
    return totals;
}
/** A pod that was read once and went has no length, but it ran. */
function isMomentIn({ from, to }, step) {
    return from === to && from >= step.from && from < step.to;
}
function rounded(value) {
    return Number(value.toPrecision(DIGITS));
}
/** The lowest number of pods in each step: an average would hide a pod that was missing for less than one. */
function lowestCounts(axis, counts) {
    let current = 0;
    return Array.from({ length: axis.steps }, (_, index) => {
        const step = stepSpan(axis, index);
        while ((counts[current + 1]?.at ?? Number.POSITIVE_INFINITY) <= step.from)
            current += 1;
        let lowest = counts[current]?.count ?? 0;
        for (let next = current + 1; (counts[next]?.at ?? Number.POSITIVE_INFINITY) < step.to; next += 1)
            lowest = Math.min(lowest, counts[next]?.count ?? 0);
        return lowest;
    });
}
/** Without the steps around the window in which nothing is known but the number of pods. */
function trimmed(series, window) {
    const { atMs, cpuCores, memoryBytes, receivedPerSecond, sentPerSecond } = series;
    const figures = [cpuCores, memoryBytes, receivedPerSecond, sentPerSecond];
    const isShown = atMs.map((at, index) => (at >= 0 && at < window.endedAt - window.startedAt) || figures.some((values) => values[index] !== null));
    const [from, to] = [isShown.indexOf(true), isShown.lastIndexOf(true) + 1];
    return {
        atMs: atMs.slice(from, to),
        cpuCores: cpuCores.slice(from, to),
        memoryBytes: memoryBytes.slice(from, to),
        receivedPerSecond: receivedPerSecond.slice(from, to),
        sentPerSecond: sentPerSecond.slice(from, to),
        replicas: series.replicas.slice(from, to),
    };
}


/***/ }),

/***/ 75585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ rateFigure),
/* harmony export */   J_: () => (/* binding */ sumCounters),
/* harmony export */   Mj: () => (/* binding */ counterGrowth),
/* harmony export */   pi: () => (/* binding */ sumSeries),
/* harmony export */   qW: () => (/* binding */ gaugeFigure)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39767);
/**
 * Resource figures of a load window from raw samples. Counters are compared at known times instead of through rate():
 * over ten seconds, with samples every one to two, `rate()[1m]` would answer a tenth of the truth (it averages over a
 * minute that was mostly idle).
 */

/**
 * After a warm-up this long the counter's growth around the start of the window counts as even. Samples lie up to 2 s
 * apart, so the older one may be from before the warm-up; what interpolation is then wrong by is at most an eighth of a
 * second's growth.
 */
const EVEN_AFTER_MS = 1_000;
/** Fewer readings inside the window than this, and a minimum and maximum would be chance. */
const LEAST_INNER = 3;
/** Intervals shorter than this (ms) say more about timestamps' grain than about CPU. */
const LEAST_INTERVAL_MS = 500;
/**
 * How much a counter grew because of the window. After a warm-up with the same load its start is interpolated between
 * the neighbouring samples; without one idleness came before, and everything since the last sample before it belongs to
 * the window. Idleness comes after it as a rule, so everything up to the first sample after its end belongs to it too;
 * but where that is more than the highest rate inside the window can explain, like in monitoring, what came after it
 * was no idleness, and its end is interpolated, too. Returns the reason when samples do not bracket the window, or when
 * the counter was reset inside it.
 */
function counterGrowth(samples, window) {
    const before = samples.findLast((sample) => sample.at <= window.startedAt);
    const after = samples.find((sample) => sample.at >= window.endedAt);
    if (before === undefined)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)('there is no sample from before the load');
    if (after === undefined)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)('there is no sample from after the load');
    const within = samples.filter((sample) => sample.at >= before.at && sample.at <= after.at);
    if (within.some((sample, index) => index > 0 && sample.value < (within[index - 1]?.value ?? 0)))
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)('the counter was reset during the load (restart)');
    const start = (window.warmedUpMs ?? 0) >= EVEN_AFTER_MS ? valueAt(within, window.startedAt) : before.value;
    const whole = after.value - start;
    const rates = intervalRates(insideOf(samples, window));
    if (rates.length < LEAST_INNER)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(whole);
    const atMost = (Math.max(...rates) * (window.endedAt - window.startedAt)) / 1000;
    return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(whole <= atMost ? whole : valueAt(within, window.endedAt) - start);
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
    const avg = (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .mapMeasured */ .xe)(growth, (value) => value / seconds);
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
        const reason = avg.kind === 'measured'
            ? `the load was too short: ${values.length} of ${LEAST_INNER} readings inside it`
            : avg.reason;
        return { min: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)(reason), max: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)(reason) };
    }
    // The average covers the window's edges, which no reading pair does; somewhere it was reached, so neither end can lie
    // on its other side.
    const reached = avg.kind === 'measured' ? [...values, avg.value] : values;
    return { min: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(Math.min(...reached)), max: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(Math.max(...reached)) };
}
/** Time-weighted average, minimum and maximum of a gauge (memory) over the window. */
function gaugeFigure(samples, window) {
    const inside = insideOf(samples, window);
    const held = samples.findLast((sample) => sample.at < window.startedAt);
    const steps = held === undefined ? inside : [{ ...held, at: window.startedAt }, ...inside];
    if (steps.length === 0) {
        const missing = (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q7)('there is no sample from the time of the load');
        return { avg: missing, min: missing, max: missing, samples: 0 };
    }
    const avg = (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(timeWeighted(steps, window.endedAt));
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
/**
 * Samples of several series (pods, processes) added up at every time at which one of them was read, each held until its
 * next reading.
 */
function sumSeries(series) {
    const times = readingTimes(series);
    const begun = Math.max(...series.map((samples) => samples[0]?.at ?? Number.POSITIVE_INFINITY));
    return times
        .filter((time) => time >= begun)
        .map((time) => ({
        at: time,
        value: series.reduce((sum, samples) => sum + (samples.findLast((sample) => sample.at <= time)?.value ?? 0), 0),
    }));
}
/**
 * Several counters as one: each is interpolated at every time, so that their unequal reading times do not look like
 * bursts.
 */
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


/***/ })

};
