export const id = 4;
export const ids = [4];
export const modules = {

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   ap: () => (/* binding */ stepExitCode),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   lc: () => (/* binding */ scanExitCode)
/* harmony export */ });
const EXIT = { pass: 0, fail: 1, input: 2, invalid: 3, error: 4, cancelled: 130 };
/** Exit code of a report. With `on-invalid: warn` numbers that are not to be trusted don't fail the command. */
function exitCodeOf(report, onInvalid) {
    if (report.error?.code === 'cancelled' || report.load?.cancelled === true)
        return EXIT.cancelled;
    return report.verdict === 'invalid' && onInvalid === 'warn' ? EXIT.pass : EXIT[report.verdict];
}
/** Exit code of a step that shows no figures. */
function stepExitCode({ error }) {
    if (error === null)
        return EXIT.pass;
    return error.code === 'cancelled' ? EXIT.cancelled : EXIT.error;
}
/** Of `scan`: by the thresholds on findings. A scan that was not completed is no success either. */
function scanExitCode(report, { thresholds, scan }) {
    if (report.error !== null)
        return stepExitCode(report);
    const isUnwanted = !scan.manifests && !scan.images;
    const isMissed = report.thresholds.some(({ status }, index) => status !== 'pass' && thresholds[index]?.metric.kind === 'scan');
    if (isMissed)
        return EXIT.fail;
    return isUnwanted || isComplete(report.scan) ? EXIT.pass : EXIT.error;
}
function isComplete(scan) {
    if (scan === null)
        return false;
    const images = scan.images?.kind === 'measured' ? scan.images.value.images : [];
    const own = images.filter(({ owner }) => owner === 'application').map(({ counts }) => counts);
    return [scan.manifests, scan.images, ...own].every((part) => part?.kind !== 'not-measured');
}


/***/ }),

/***/ 2004:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4935);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2200);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7079);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3961);
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2456);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3745);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7859);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6467);
/**
 * The pipeline on a laptop: whole, or one command at a time. Exit codes: 0 pass, 1 fail, 2 bad input, 3 invalid, 4
 * error, 130 cancelled.
 */









const redactor = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)();
async function main() {
    const line = (0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommandLine */ .D)(process.argv.slice(2));
    if (line.command === 'help')
        return say((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_1__/* .helpText */ .B)());
    if (line.command === 'version')
        return say(_lib_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x);
    if (line.command !== 'report' || line.from.length === 0)
        return (0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__/* .runCommand */ .d)(line, redactor);
    // Large, with the validator of reports: no other command needs it.
    return (await Promise.all(/* import() */[__webpack_require__.e(733), __webpack_require__.e(577)]).then(__webpack_require__.bind(__webpack_require__, 6577))).drawReports(line, redactor);
}
function say(text) {
    process.stdout.write(`${text}\n`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.pass;
}
// Whoever reads may stop reading (`| head`), and a disk may be full. That must not cost the report's files or the
// clean-up.
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
    (0,_system_log_js__WEBPACK_IMPORTED_MODULE_4__/* .muteRunnerCommands */ .OM)(process.stdout);
try {
    process.exitCode = await main();
}
catch (error) {
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz)
        (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .learnProblems */ .HP)(redactor, error.problems);
    // Through the log: what a damaged record or a file name holds must not move the cursor.
    (0,_system_log_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .dg)(process.stderr, Date.now, false).error(redactor.redact((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)));
    process.exitCode = error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.input : _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.error;
}
// Output to a pipe is asynchronous: let it drain, then don't wait for idle keep-alive sockets.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/src/platforms/kind/teardown-kind.js
var teardown_kind = __webpack_require__(9790);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/system/process.js
var system_process = __webpack_require__(7416);
;// CONCATENATED MODULE: ./.build/src/platforms/embedded/teardown-embedded.js
/** Ending the embedded processes. */



const ANSWER_DEADLINE_MS = 1_000;
/**
 * Whether any of the processes still runs. They end by themselves when the run that owns them does; what answers at
 * their port then, or has their process id, is somebody else's.
 */
async function isRunning(cluster) {
    return (await Promise.all(cluster.processes.map(async ({ pid, port }) => (0,system_process/* isAlive */._n)(pid) && (await answers(port))))).includes(true);
}
/** Takes the lease away and waits until nobody answers any more. */
async function endProcesses(cluster) {
    await (0,promises_.rm)(cluster.lease, { force: true });
    for (let waited = 0; waited < 5_000; waited += 50) {
        if (!(await isRunning(cluster)))
            return;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new errors/* ActionError */.lZ('command-failed', `embedded processes still answer 5 s after their lease ended: ${cluster.processes.map((process) => process.pid).join(' ')}`, { hint: 'Try again. If it stays so, look at what they are (ps -p) before you end them by hand.' });
}
/** With an agent of its own: no connection is kept, and no proxy of the environment is asked. */
async function answers(port) {
    // Loaded late: it takes Node longer than all the rest of the post step.
    const { get } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return await new Promise((resolve) => {
        const signal = AbortSignal.timeout(ANSWER_DEADLINE_MS);
        const request = get({ host: '127.0.0.1', port, agent: false, signal }, (response) => {
            response.destroy();
            resolve(true);
        });
        request.on('error', () => resolve(false));
    });
}

// EXTERNAL MODULE: ./.build/src/inputs/parse.js
var parse = __webpack_require__(4030);
// EXTERNAL MODULE: ./.build/src/kubernetes/applied.js + 1 modules
var applied = __webpack_require__(5638);
// EXTERNAL MODULE: ./.build/src/kubernetes/kube-access.js
var kube_access = __webpack_require__(5662);
// EXTERNAL MODULE: ./.build/src/kubernetes/kubectl.js
var kubectl = __webpack_require__(6498);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/system/safe-path.js
var safe_path = __webpack_require__(394);
// EXTERNAL MODULE: ./.build/src/system/verified-programs.js
var verified_programs = __webpack_require__(8179);
// EXTERNAL MODULE: ./.build/src/tools/given-tool.js
var given_tool = __webpack_require__(5317);
// EXTERNAL MODULE: ./.build/src/tools/tool-search.js + 1 modules
var tool_search = __webpack_require__(3724);
;// CONCATENATED MODULE: ./.build/src/tools/recorded-tools.js
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
        if (tool.source === 'given') {
            await verifyGiven(io, tool, requests[tool.name]);
            continue;
        }
        const sha256 = requests[tool.name]?.sha256;
        const wanted = (0,tool_search/* wantedTool */.c5)(tool.name, { version: tool.version, ...(sha256 === undefined ? {} : { sha256 }) });
        const problem = await verify(io, tool, wanted);
        if (problem !== undefined)
            throw refusal(tool, problem);
    }
}
/** Only what the workflow still names: a path in a record is no reason to start a program. */
async function verifyGiven(io, tool, request) {
    if (request?.path === undefined)
        throw refusal(tool, `${tool.name}-path does not name it any more.`);
    const found = await (0,given_tool/* givenTool */.k)(io, tool.name, { ...request, path: request.path });
    if (found.path === tool.path && found.sha256 === (request.sha256 ?? tool.sha256))
        return;
    verified_programs/* verifiedPrograms */.G.remove(found.path);
    throw refusal(tool, `${tool.name}-path is ${found.path} now, with SHA-256 ${found.sha256}.`);
}
/** Registers the program; else a sentence that says why not. */
async function verify(io, tool, wanted) {
    const { given, release } = wanted;
    if (release.archivePath !== undefined && tool.path === (0,tool_search/* unpackedPath */.Pp)(io, tool.name)) {
        // Unpacked anew from the archive: what lies in the directory may be another one.
        const { tool: found, passedOver } = await (0,tool_search/* findTool */.SG)(io, wanted);
        return found?.path === tool.path
            ? undefined
            : [`the archive that it came from is not there any more.`, ...passedOver].join(' ');
    }
    if (!(0,safe_path/* isProgram */.Vd)(tool.path))
        return 'there is no program of that name any more.';
    if (release.archivePath === undefined && release.sha256 !== undefined) {
        const file = await (0,verified_programs/* hashFile */.D)(tool.path);
        if (file.sha256 === release.sha256) {
            verified_programs/* verifiedPrograms */.G.add(tool.path, file);
            return undefined;
        }
    }
    const { tool: found, passedOver } = await (0,tool_search/* findToolAt */.$f)(io, wanted, tool.path);
    if (found === undefined)
        return passedOver.join(' ') || 'it is another version by now.';
    if (found.sha256 === tool.sha256 || found.sha256 === given)
        return undefined;
    verified_programs/* verifiedPrograms */.G.remove(tool.path);
    return `its SHA-256 is ${found.sha256}, and was ${tool.sha256}.`;
}
function refusal({ name, version, path }, problem) {
    return new errors/* ActionError */.lZ('tool-checksum', `${name} ${version} of this run's record, ${path}, is not started: ${problem}`, {
        hint: `If you changed the program yourself, give its hash as ${name}-sha256. Else begin anew: \`down\`, then \`up\`.`,
    });
}

;// CONCATENATED MODULE: ./.build/src/platforms/existing/teardown-existing.js
/** Removing from an existing cluster just what the run brought there. */








const DELETE_DEADLINE_MS = 180_000;
/**
 * Deletes what the run's list names, in the reverse order of applying. Idempotent.
 * @throws ActionError when kubectl is another program than the run's, or the cluster refuses.
 */
async function deleteApplied(io, record) {
    if (record.cluster?.kind !== 'existing')
        return;
    const items = (await (0,applied/* readApplied */.WT)(record.cluster.applied)).toReversed();
    if (items.length === 0)
        return;
    // This process may be another one than that which found the program: the post step, or `down`.
    await verifyRecordedTools(io, [(0,kube_access/* installedTool */.tH)(record, 'kubectl')], { kubectl: givenHash(record) });
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    const args = ['delete', '--ignore-not-found', '--wait=true', '-f', '-'];
    const result = await io.run((0,kubectl/* kubectlCommand */.s)((0,kube_access/* accessOf */.YK)(io, record), args, { stdin, deadlineMs: DELETE_DEADLINE_MS }));
    if (result.exitCode !== 0 && !(0,applied/* onlyUnknownKinds */._l)(result)) {
        throw new errors/* ActionError */.lZ('command-failed', `what was applied could not be deleted: ${(0,system_process/* lastLine */.fM)(result)}`, {
            details: (0,lib_text/* toolOutput */.WT)(result.stderr),
            hint: `What it is stands in ${record.cluster.applied}. When the cluster answers again: kubectl delete --ignore-not-found -f ${record.cluster.applied}`,
        });
    }
}
/** What the run was started with. Clean-up has no settings: the config file of a run may be gone by then. */
function givenHash({ inputs }) {
    const sha256 = parse/* sha256 */.sc(inputs['kubectl-sha256'] ?? '');
    return sha256 === undefined ? {} : { sha256 };
}

;// CONCATENATED MODULE: ./.build/src/platforms/teardown.js
/**
 * Removing all that `up` and `deploy` made, on any platform. Apart from the platforms: post needs nothing else of them.
 */



/** Idempotent; works on half-made things, and on none. */
async function tearDown(io, record) {
    const { cluster } = record;
    if (cluster === undefined)
        return;
    if (cluster.kind === 'kind')
        return await (0,teardown_kind/* deleteKindCluster */.mH)(io, cluster, { settlingMs: cluster.created ? 0 : teardown_kind/* SETTLING_MS */.UE });
    if (cluster.kind === 'existing')
        return await deleteApplied(io, record);
    return await endProcesses(cluster);
}

;// CONCATENATED MODULE: ./.build/src/cleanup.js
/** Removing what a run made; used by the post step, by `down`, and at the end of a whole run on a laptop. */



/**
 * Removes cluster or processes, then the work directory. Idempotent. When the first fails the directory stays: it knows
 * what is left.
 */
async function cleanUp(io, record) {
    if (record !== undefined)
        await tearDown(io, record);
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

// EXTERNAL MODULE: ./.build/src/kubernetes/learn-kubeconfig.js
var learn_kubeconfig = __webpack_require__(4556);
;// CONCATENATED MODULE: ./.build/src/phases/send-figures.js
/** Sends them; what goes wrong is told as a warning. */
async function sendFigures(io, report, { settings: { otlp }, context }) {
    if (otlp === undefined)
        return;
    // Loaded late: it brings an HTTP client along.
    const { sendMetrics } = await __webpack_require__.e(/* import() */ 734).then(__webpack_require__.bind(__webpack_require__, 4734));
    const sent = await sendMetrics(io, { report, context, receiver: otlp });
    if (sent.kind === 'not-measured')
        io.log.warning(sent.reason);
    else if (sent.value.warning !== undefined)
        io.log.warning(sent.value.warning);
}

// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
;// CONCATENATED MODULE: ./.build/src/phase.js
/** What a phase is: what it needs, what it produces, and how it can end. */
/** A row of the pipeline; the compiler holds its function to what the row declares. */
function phase(row) {
    return row;
}

// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/platforms/platforms.js
var platforms = __webpack_require__(8812);
;// CONCATENATED MODULE: ./.build/src/phases/check-health.js


/** Deployment -> Health: every check passed, or an error with what was last seen. */
async function checkHealth(context) {
    const health = await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).health(context);
    for (const check of health.checks)
        context.io.log.info(`${check.name}: ${check.seen} after ${check.seconds.toFixed(1)} s`);
    return { status: 'passed', part: { health }, line: `${(0,units/* formatCounted */.So)(health.checks.length, 'check')} passed` };
}

;// CONCATENATED MODULE: ./.build/src/phases/create-cluster.js


/** Tools -> ClusterRecord. What an earlier attempt left half-made is removed first. */
async function createCluster(context) {
    const left = context.record.cluster;
    if (left !== undefined) {
        context.io.log.info(`Removing what is left of ${left.name}`);
        await tearDown(context.io, context.record);
        await context.recordIntent(undefined);
    }
    const { cluster, placedImages, applied } = await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).up(context);
    for (const image of placedImages ?? [])
        context.io.log.info(`image ${image.reference} ${image.how} on ${image.node} in ${image.seconds.toFixed(1)} s`);
    const line = [cluster.name, sizeOf(cluster), cluster.baseUrl].filter(Boolean).join(', ');
    return { status: 'passed', part: { cluster, placedImages, applied }, line };
}
function sizeOf(cluster) {
    if (cluster.kind === 'existing')
        return 'connected';
    return cluster.kind === 'kind' ? `${cluster.nodes.length} nodes` : `${cluster.processes.length} processes`;
}

// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(1602);
;// CONCATENATED MODULE: ./.build/src/phases/deploy-application.js


/** ClusterRecord -> Deployment: everything is applied; whether it runs is for the health phase to prove. */
async function deployApplication(context) {
    const { applied } = context.record;
    // A whole run brought everything while the cluster was made; from the next time on it is a change that is deployed.
    const { deployment, placedImages } = applied === undefined
        ? await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).deploy(context)
        : { deployment: applied };
    const names = deployment.workloads.map((workload) => workload.name).join(', ');
    return {
        status: 'passed',
        part: { deployment, applied: undefined, ...(0,defined/* defined */.s)({ placedImages }) },
        line: `${deployment.overlay}: ${names}`,
    };
}

// EXTERNAL MODULE: ./.build/src/tools/install-tool.js
var install_tool = __webpack_require__(6987);
;// CONCATENATED MODULE: ./.build/src/phases/install-tools.js


/** Settings -> InstalledTool[]. Preinstalled ones first; downloads are checked against pinned SHA-256 sums. */
async function installTools(context) {
    const { settings, io } = context;
    const platformTools = await (await (0,platforms/* platformFor */.R)(settings.cluster.kind)).tools(context);
    const tools = settings.load.engine === 'k6' ? [...platformTools, await (0,install_tool/* installTool */.G)(io, 'k6', settings.tools.k6)] : platformTools;
    if (tools.length === 0)
        return { status: 'skipped', reason: 'none are needed', part: { tools } };
    const line = tools.map((tool) => `${tool.name} ${tool.version} (${tool.source})`).join(', ');
    return { status: 'passed', part: { tools }, line };
}

;// CONCATENATED MODULE: ./.build/src/phases/measure-usage.js


/** LoadResult's window -> Measured<ResourceUsage>. A failure is not the application's: the report says why figures are missing. */
async function measureUsage(context) {
    const { settings, record } = context;
    if (!settings.app.monitor) {
        const resources = (0,measured/* notMeasured */.q7)('monitoring is switched off (monitor: false)');
        return { status: 'skipped', reason: 'monitoring is switched off', part: { resources } };
    }
    const usage = await readUsage(context, record.load);
    const line = `${usage.workloads.length} workloads, from ${usage.source}`;
    return { status: 'passed', part: { resources: (0,measured/* measured */.jh)(usage) }, line };
}
/** What was used while the load ran. @throws ActionError when it can't be read. */
async function readUsage(context, load) {
    const platform = await (0,platforms/* platformFor */.R)(context.settings.cluster.kind);
    const window = { ...load.window, warmedUpMs: load.warmup.durationMs };
    return await platform.usage({ ...context, record: { ...context.record, load } }, window);
}

// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/load/plan/own-check.js
var own_check = __webpack_require__(9899);
// EXTERNAL MODULE: ./.build/src/load/plan/random.js
var random = __webpack_require__(4103);
// EXTERNAL MODULE: ./.build/src/load/plan/schedule.js
var schedule = __webpack_require__(2841);
// EXTERNAL MODULE: ./.build/src/load/plan/warm-up-size.js
var warm_up_size = __webpack_require__(4873);
// EXTERNAL MODULE: ./.build/src/load/plan/weighted-choice.js
var weighted_choice = __webpack_require__(7545);
;// CONCATENATED MODULE: ./.build/src/load/plan/row-use.js
/** How many rows of data a plan takes, counted by drawing its arrivals and targets as the load will. Pure. */





/** Uses of rows that are handed out in order; rows that are drawn at random are enough for any plan. */
function rowUses(plan, targets) {
    const inOrder = targets.filter(({ rows, rowMode }) => rows !== undefined && rowMode !== 'random');
    if (inOrder.length === 0)
        return [];
    const sent = sentTo(plan, targets);
    const byRows = Map.groupBy(inOrder, ({ rows }) => rows);
    return [...byRows].map(([rows = [], sharing]) => ({
        targets: sharing.map(({ name }) => name),
        rows: rows.length,
        isOnce: sharing.some(({ rowMode }) => rowMode === 'once'),
        needed: sent === undefined
            ? undefined
            : sharing.reduce((sum, target) => sum + (sent[targets.indexOf(target)] ?? 0) + askedBefore(target), 0),
    }));
}
/** The check before the load takes the last row, where it sends the target's own request. */
function askedBefore(target) {
    return target.rowMode === 'once' && (0,own_check/* isCheckedItself */.z)(target) ? 1 : 0;
}
/** Requests to each target, warm-up included. */
function sentTo(plan, targets) {
    const measured = measuredRequests(plan);
    // In the closed model a warm-up of some length holds what the application answers in it.
    if (measured === undefined || (plan.model === 'closed' && plan.warmup.durationMs > 0))
        return undefined;
    const counts = targets.map(() => 0);
    for (const [purpose, requests] of [
        ['warm-up', (0,warm_up_size/* warmUpRequests */.f_)(plan)],
        ['measuring', measured],
    ]) {
        const choose = (0,weighted_choice/* weightedChoice */.n)(targets, (0,random/* randomStream */._)(plan.seed, `${purpose}/targets`));
        for (let request = 0; request < requests; request += 1) {
            const index = choose();
            counts[index] = (counts[index] ?? 0) + 1;
        }
    }
    return counts;
}
function measuredRequests(plan) {
    if (plan.model === 'closed')
        return plan.durationMs === undefined ? plan.requests : undefined;
    const arrivals = (0,schedule/* openArrivals */.dR)(plan, (0,random/* randomStream */._)(plan.seed, 'measuring/arrivals'));
    let requests = 0;
    while (requests <= plan.limits.requests && Number.isFinite(arrivals.next()))
        requests += 1;
    return requests;
}

;// CONCATENATED MODULE: ./.build/src/load/progress.js
/** The live line of a running load. */

const PHASES = { calibration: 'calibrating', 'warm-up': 'warming up', measuring: 'load' };
/** `load  4.0 of 10.0 s  80 sent, 80 ok, 0 failed  20/s  p95 1.2 ms`. */
function progressLine(progress) {
    const elapsed = (progress.elapsedMs / 1000).toFixed(1);
    const time = progress.totalMs === undefined ? `${elapsed} s` : `${elapsed} of ${(progress.totalMs / 1000).toFixed(1)} s`;
    const counts = `${(0,units/* formatCount */.B4)(progress.sent)} sent, ${(0,units/* formatCount */.B4)(progress.ok)} ok, ${(0,units/* formatCount */.B4)(progress.failed)} failed`;
    const latency = progress.p95Ms === null ? '' : `  p95 ${(0,units/* formatMs */._V)(progress.p95Ms)}`;
    return `${PHASES[progress.phase]}  ${time}  ${counts}  ${(0,units/* formatRate */.CE)(progress.ratePerSecond)}${latency}`;
}

// EXTERNAL MODULE: ./.build/src/platforms/contract/load-plan.js
var load_plan = __webpack_require__(8107);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(2829);
;// CONCATENATED MODULE: ./.build/src/phases/run-load-test.js











/**
 * Targets and LoadSettings -> LoadResult. A load that is not conclusive is sent again, as often as settings allow; the
 * last one counts, also when an earlier one would have been kinder.
 * @param send sends the load once.
 */
async function runLoadTest(context, send = sendLoad) {
    const { io, settings } = context;
    const plan = (0,load_plan/* loadPlan */.Y)(context);
    io.log.info(`seed ${plan.seed}`);
    for (const text of repeatedRows(plan))
        io.log.notice(text);
    // Rows that are handed out once are used up.
    const mostRepeats = plan.targets.some(({ rowMode }) => rowMode === 'once') ? 0 : settings.repeatOnInvalid;
    const discardedLoads = [];
    let load = await send(context, plan);
    while (discardedLoads.length < mostRepeats) {
        const reasons = await whyNotConclusive(context, load);
        if (reasons.length === 0)
            break;
        discardedLoads.push({ ...figuresOf(load), reasons });
        io.log.notice(`The load was not conclusive and is sent again (${discardedLoads.length} of at most ${(0,units/* formatCounted */.So)(mostRepeats, 'repeat')}):\n${reasons.join('\n')}`);
        load = await send(context, plan);
    }
    return {
        status: 'passed',
        part: { load, discardedLoads },
        isLast: load.cancelled,
        line: lineOf(load, discardedLoads),
    };
}
/** What is said of rows that are too few for each request to have its own. */
function repeatedRows(plan) {
    return rowUses(plan, plan.targets).flatMap(({ rows, needed, targets }) => {
        if (needed !== undefined && needed <= rows)
            return [];
        const takes = needed === undefined ? 'may take more' : `takes ${(0,units/* formatCount */.B4)(needed)}, warm-up included`;
        return [
            `The data of ${(0,lib_text/* listed */.KE)(targets)} has ${(0,units/* formatCounted */.So)(rows, 'row')}, and the load ${takes}: from the ${(0,units/* formatCount */.B4)(rows + 1)}th on they come again (data-mode: once refuses that).`,
        ];
    });
}
/** Loaded when it is used: the generator's client comes with it. */
async function setUp(context, plan) {
    const { performSetup } = await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 1409));
    return await performSetup(context, plan);
}
async function sendLoad(context, planned) {
    const { io, record } = context;
    const plan = context.settings.app.setup.length === 0 ? planned : await setUp(context, planned);
    const onProgress = (progress) => io.log.live(progressLine(progress));
    // Each engine is loaded when it is used.
    if (plan.engine === 'builtin') {
        const { realPrioritySystem, runLoad } = await __webpack_require__.e(/* import() */ 588).then(__webpack_require__.bind(__webpack_require__, 7588));
        return await runLoad(plan, { signal: io.signal, calibrate: true, onProgress, system: realPrioritySystem(io.run) });
    }
    const k6 = (0,kube_access/* installedTool */.tH)(record, 'k6');
    if (plan.script === undefined && plan.model === 'open' && plan.arrival === 'poisson')
        io.log.notice('k6 knows no Poisson arrivals: its requests come due at equal gaps, which spares the service the bursts of real traffic.');
    const { runK6 } = await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 7742));
    return await runK6(io, plan, { k6, onProgress });
}
/** The reasons of an `invalid` verdict; empty for any other, and for a load that was stopped. */
async function whyNotConclusive(context, load) {
    if (load.cancelled)
        return [];
    // Judging brings the histograms along.
    const { judgeRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6673));
    // Undisturbed, resources are what they are; and reading them takes seconds.
    const needsResources = load.generator.disturbances.length > 0 &&
        context.settings.thresholds.some(({ metric }) => (0,metrics/* isAboutResources */.PU)(metric));
    const resources = needsResources ? await usageOf(context, load) : (0,measured/* notMeasured */.q7)('no threshold asks for it');
    const { verdict, reasons } = judgeRun({ load, resources }, context.settings, { scans: 'Scans come after the load.' });
    return verdict === 'invalid' ? reasons : [];
}
/** What the next phase will read; whether it can be read is its own matter. */
async function usageOf(context, load) {
    try {
        return (0,measured/* measured */.jh)(await readUsage(context, load));
    }
    catch (error) {
        // The threshold that asks for it says so.
        return (0,measured/* notMeasured */.q7)((0,errors/* describeError */.Uc)(error));
    }
}
function figuresOf({ window, total }) {
    return { window, requests: total.requests, ok: total.ok, p95Ms: p95Of(total.latency) };
}
function p95Of(latency) {
    if (latency.kind === 'not-measured')
        return latency;
    const p95 = (0,percentiles/* findPercentile */.dG)(latency.value, 95);
    return p95 === undefined ? (0,measured/* notMeasured */.q7)('the engine does not report it') : (0,measured/* measured */.jh)(p95.valueMs);
}
function lineOf({ total, plan, cancelled }, { length: discarded }) {
    const p95 = p95Of(total.latency);
    return [
        `${total.ok} of ${total.requests} requests ok`,
        `p95 ${p95.kind === 'measured' ? (0,units/* formatMs */._V)(p95.value) : 'not measured'}`,
        `seed ${plan.seed}${cancelled ? '; cancelled before its end' : ''}`,
        ...(discarded === 0 ? [] : [`after ${(0,units/* formatCounted */.So)(discarded, 'inconclusive load')}`]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./.build/src/phases/validate-machine.js

/** RunContext -> Environment. Refuses what can't work, each problem with its fix. */
async function validateMachine(context) {
    const environment = await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).validate(context);
    for (const check of environment.checks) {
        if (check.status === 'ok')
            context.io.log.info(`${check.name}: ${check.seen}`);
        else
            context.io.log.warning(`${check.name}: ${check.seen}; ${check.advice ?? ''}`);
    }
    const memory = `${(environment.memoryBytes / 1e9).toFixed(0)} GB`;
    return {
        status: 'passed',
        part: { environment },
        line: `${environment.os} ${environment.architecture}, ${environment.cpus} CPUs (${environment.cpuModel}), ${memory}`,
    };
}

;// CONCATENATED MODULE: ./.build/src/pipeline.js
/**
 * The run, top-down: each row is a phase, in the order in which they happen; those of the scan, which overlap others,
 * come last. What the scan needs is loaded when it begins.
 */









const PIPELINE = [
    phase({
        name: 'validate',
        title: 'Check the machine',
        commands: ['validate', 'up'],
        needs: [],
        produces: ['environment'],
        missing: 'the machine was not checked yet',
        run: validateMachine,
        onFailure: 'fatal',
    }),
    phase({
        name: 'tools',
        title: 'Find or download the tools',
        commands: ['up'],
        needs: [],
        produces: ['tools'],
        missing: 'the tools are not installed yet',
        run: installTools,
        onFailure: 'fatal',
    }),
    phase({
        name: 'up',
        title: 'Create the cluster, bring the images to its nodes',
        commands: ['up'],
        needs: ['tools'],
        produces: ['cluster', 'placedImages', 'applied'],
        missing: 'there is no cluster yet',
        run: createCluster,
        onFailure: 'fatal',
    }),
    phase({
        name: 'deploy',
        title: 'Deploy ingress, applications and monitoring',
        commands: ['deploy'],
        needs: ['tools', 'cluster'],
        produces: ['deployment'],
        updates: ['placedImages', 'applied'],
        missing: 'nothing is deployed yet',
        run: deployApplication,
        onFailure: 'fatal',
    }),
    phase({
        name: 'health',
        title: 'Wait until all is healthy',
        commands: ['health'],
        needs: ['tools', 'cluster', 'deployment'],
        produces: ['health'],
        missing: 'health was not checked yet',
        run: checkHealth,
        onFailure: 'fatal',
    }),
    phase({
        name: 'load',
        title: 'Run the load test',
        commands: ['load'],
        needs: ['tools', 'cluster', 'deployment'],
        produces: ['load', 'discardedLoads'],
        missing: 'there was no load yet',
        run: runLoadTest,
        onFailure: 'fatal',
    }),
    phase({
        name: 'metrics',
        title: 'Read CPU, memory, network and replicas',
        commands: ['metrics'],
        needs: ['tools', 'cluster', 'deployment', 'load'],
        produces: ['resources'],
        missing: 'no resources were read yet',
        run: measureUsage,
        onFailure: (reason) => ({ resources: (0,measured/* notMeasured */.q7)(reason) }),
    }),
    phase({
        name: 'scan-manifests',
        title: 'Scan the manifests, fetch the vulnerability database',
        beside: ['up', 'deploy', 'health'],
        staleAfter: ['tools', 'up', 'deploy'],
        unwanted: ({ scan }) => (scan.manifests || scan.images ? undefined : 'nothing is to be scanned'),
        commands: ['scan'],
        needs: ['tools'],
        produces: ['manifestScan', 'vulnerabilityDatabase', 'namedImages'],
        updates: ['tools'],
        missing: 'the manifests were not scanned yet',
        run: async (context) => (await __webpack_require__.e(/* import() */ 403).then(__webpack_require__.bind(__webpack_require__, 6403))).scanRenderedManifests(context),
        onFailure: (reason) => ({ manifestScan: (0,measured/* notMeasured */.q7)(reason), vulnerabilityDatabase: (0,measured/* notMeasured */.q7)(reason) }),
    }),
    phase({
        name: 'scan-images',
        title: 'Scan the images that run',
        beside: ['metrics'],
        staleAfter: ['tools', 'up', 'deploy', 'scan-manifests'],
        unwanted: ({ scan, cluster }) => !scan.images
            ? 'images are not to be scanned'
            : cluster.kind === 'none'
                ? 'without a cluster no images run'
                : undefined,
        commands: ['scan'],
        needs: ['tools', 'cluster', 'deployment'],
        produces: ['imageScan'],
        missing: 'the images were not scanned yet',
        run: async (context) => (await __webpack_require__.e(/* import() */ 915).then(__webpack_require__.bind(__webpack_require__, 5915))).scanRunningImages(context),
        onFailure: (reason) => ({ imageScan: (0,measured/* notMeasured */.q7)(reason) }),
    }),
    phase({
        name: 'sarif',
        title: 'Write the findings as SARIF, upload them',
        staleAfter: ['scan-manifests', 'scan-images'],
        commands: ['scan'],
        needs: [],
        produces: ['sarif'],
        missing: 'findings were not written yet',
        run: async (context) => (await __webpack_require__.e(/* import() */ 246).then(__webpack_require__.bind(__webpack_require__, 8246))).writeSarif(context),
        onFailure: () => ({}),
    }),
];

// EXTERNAL MODULE: ./.build/src/redaction/secrets.js
var redaction_secrets = __webpack_require__(2456);
// EXTERNAL MODULE: ./.build/src/report/build.js
var build = __webpack_require__(1578);
// EXTERNAL MODULE: ./.build/src/report/reproduce.js
var reproduce = __webpack_require__(1681);
// EXTERNAL MODULE: ./.build/src/report/terminal.js
var terminal = __webpack_require__(3228);
// EXTERNAL MODULE: ./.build/src/report/terminal-scan.js
var terminal_scan = __webpack_require__(1360);
// EXTERNAL MODULE: ./.build/src/report/write.js + 1 modules
var write = __webpack_require__(3940);
// EXTERNAL MODULE: ./.build/src/system/aborted.js
var aborted = __webpack_require__(6978);
;// CONCATENATED MODULE: ./.build/src/overlapping-phases.js
/** Phases that run beside others: when they begin, what waits for them, and how they end when the run is over. */


/** Those that overlap others in this run: none before one that it rests on, as when a run is gone on with. */
function overlappingAmong(wanted) {
    const overlapping = [];
    for (const phase of wanted) {
        const { beside = [], staleAfter = [] } = phase;
        const first = wanted.findIndex(({ name }) => beside.includes(name));
        const others = wanted.slice(first).filter((other) => !overlapping.includes(other) && !beside.includes(other.name));
        if (first !== -1 && !others.some(({ name }) => staleAfter.includes(name)))
            overlapping.push(phase);
    }
    return overlapping;
}
const BROKEN_OFF = new errors/* ActionError */.lZ('cancelled', 'the run broke off');
/** The phases that overlap others, of which none runs yet. */
function overlapping(base, phases, run) {
    const over = new AbortController();
    const waiting = new Set(phases);
    const running = new Map();
    const fatal = new AbortController();
    const io = withSignal(base, over.signal);
    let isRunOver = false;
    return {
        /** Aborts when one of them ends the run: what runs beside it is wanted no more. */
        fatal: fatal.signal,
        io: withSignal(base, fatal.signal),
        beginWith({ name }) {
            for (const phase of waiting) {
                if (phase.beside?.includes(name) !== true)
                    continue;
                waiting.delete(phase);
                // Handled from the start: nobody may be waiting for it yet when it rejects.
                const ending = run(phase, io, over.signal).then((goesOn) => ({ goesOn }), (thrown) => ({ thrown }));
                running.set(phase, ending);
                void ending.then((end) => {
                    if ('goesOn' in end && end.goesOn)
                        return;
                    isRunOver = true;
                    fatal.abort(BROKEN_OFF);
                });
            }
        },
        /** Waits for those that must not overlap the next phase. Whether one of them, or any that is over, ended the run. */
        async haveEndedRunBefore(next) {
            const isDue = ({ beside = [] }) => isRunOver || next === undefined || !beside.includes(next.name);
            const due = [...running].filter(([phase]) => isDue(phase));
            for (const [phase, ending] of due) {
                const end = await ending;
                running.delete(phase);
                if ('thrown' in end)
                    throw end.thrown;
            }
            return isRunOver;
        },
        /** The run is over: nobody waits for what still runs. */
        async abandon() {
            over.abort(BROKEN_OFF);
            await Promise.all(running.values());
        },
    };
}
/** The same edge, whose waits and programs a further signal ends. */
function withSignal(io, signal) {
    const either = AbortSignal.any([io.signal, signal]);
    // One for all waits: each would leave a listener behind.
    const end = (0,aborted/* aborted */.Q)(either);
    end.catch(() => undefined);
    return {
        ...io,
        signal: either,
        sleep: (ms) => Promise.race([io.sleep(ms), end]).catch((cause) => {
            throw new errors/* ActionError */.lZ('cancelled', 'cancelled while waiting', { cause });
        }),
        run: (command) => io.run({ ...command, signal: either }),
        pipe: (from, to) => io.pipe({ ...from, signal: either }, { ...to, signal: either }),
    };
}

;// CONCATENATED MODULE: ./.build/src/run-phases.js
/** Running phases: their needs, their time, their line in the log and the journal, and what an ending means. */



/**
 * Runs the named phases in the order of the table, those that may overlap others beside them. Stops at the first fatal
 * failure, which is then in the record. Nothing else saves: a phase is given a record that it can't change.
 */
async function runPhases(run, table, names) {
    const wanted = table.filter((phase) => names.includes(phase.name));
    if (wanted.length === 0)
        return;
    await forgetFrom(run, table, wanted);
    const beside = overlappingAmong(wanted);
    const overlaps = overlapping(run.io, beside, (phase, io, over) => runPhase({ ...run, io }, table, phase, { over, isBeside: true }));
    try {
        for (const phase of wanted.filter((each) => !beside.includes(each))) {
            if (await overlaps.haveEndedRunBefore(phase))
                return;
            overlaps.beginWith(phase);
            if (!(await runPhase({ ...run, io: overlaps.io }, table, phase, { over: overlaps.fatal })))
                return;
        }
        await overlaps.haveEndedRunBefore(undefined);
    }
    finally {
        await overlaps.abandon();
    }
}
/**
 * A phase that is run again makes its old result stale, and those of all later phases, unless they say after which. A
 * cluster is no result but something that stands: it is forgotten by who removes it.
 */
async function forgetFrom({ store }, table, wanted) {
    const stale = new Set();
    for (const phase of table.slice(table.findIndex((each) => wanted.includes(each)))) {
        const rests = phase.staleAfter;
        const isAfterStale = rests === undefined ? stale.size > 0 : [...stale].some(({ name }) => rests.includes(name));
        if (wanted.includes(phase) || isAfterStale)
            stale.add(phase);
    }
    const phases = store.record.phases.filter((entry) => ![...stale].some((phase) => phase.name === entry.name));
    const parts = [...stale].flatMap((phase) => phase.produces).filter((key) => key !== 'cluster');
    const dropped = Object.fromEntries(parts.map((key) => [key, undefined]));
    await store.save({ ...dropped, error: undefined, phases });
}
/** Runs a phase and journals it. Returns false when nothing may come after it. */
async function runPhase(run, table, phase, { over, isBeside = false }) {
    const { io } = run;
    const startedAt = io.now();
    const begunAt = io.elapsed();
    if (!isBeside)
        io.log.group(phase.title);
    const ended = await perform(run, table, phase);
    const isBrokenOff = over.aborted && ended.error?.code === 'cancelled';
    const ending = isBrokenOff ? brokenOff(phase) : ended;
    const { status, line: result, part } = ending;
    // The first error is the reason why the run ended.
    const error = run.store.record.error ?? ending.error;
    const entry = { name: phase.name, status, startedAt, durationMs: io.elapsed() - begunAt, result };
    await run.store.save({ ...part, ...(0,defined/* defined */.s)({ error }), phases: [...run.store.record.phases, entry] });
    if (!isBeside)
        io.log.groupEnd();
    io.log.info(resultLine(entry));
    return !ending.isLast;
}
async function perform(run, table, phase) {
    try {
        const reason = phase.unwanted?.(run.settings);
        if (reason !== undefined)
            return endingOf({ status: 'skipped', reason });
        requireNeeds(run, table, phase);
        return endingOf(await phase.run(contextOf(run)));
    }
    catch (thrown) {
        return failure(run, phase, thrown);
    }
}
/** Of a phase that was ended because another one failed. */
function brokenOff({ onFailure }) {
    const reason = 'the run broke off before it was completed';
    return { status: 'skipped', line: reason, part: onFailure === 'fatal' ? {} : onFailure(reason), isLast: false };
}
function endingOf(outcome) {
    if (outcome.status === 'passed')
        return { ...outcome, isLast: outcome.isLast ?? false };
    return outcome.status === 'soft-failed'
        ? { ...outcome, isLast: false }
        : { status: 'skipped', line: outcome.reason, part: outcome.part ?? {}, isLast: false };
}
/** @throws ActionError with the sentence of the phase that produces what is missing, and the command that runs it. */
function requireNeeds({ store }, table, phase) {
    // In the order of the table: what comes first is what has to be run first.
    const source = table.find(({ produces }) => phase.needs.some((need) => produces.includes(need) && store.record[need] === undefined));
    if (source === undefined)
        return;
    throw new errors/* ActionError */.lZ('state-missing', `${source.missing}.`, { hint: `Run \`${source.commands.at(-1)}\` first.` });
}
function failure({ io }, phase, thrown) {
    const error = (0,errors/* toActionError */.ie)(thrown);
    if (error.details !== undefined)
        io.log.info(error.details);
    if (error.code === 'internal' && error.cause instanceof Error)
        io.log.debug(error.cause.stack ?? '');
    const { code, message, hint, details } = error;
    const part = phase.onFailure === 'fatal' ? {} : phase.onFailure((0,errors/* describeError */.Uc)(thrown));
    if (phase.onFailure !== 'fatal' && !(0,errors/* endsRun */.sl)(error))
        return { status: 'soft-failed', line: message, part, isLast: false };
    const recorded = { code, phase: phase.name, message, ...(0,defined/* defined */.s)({ hint, details }) };
    return { status: 'failed', line: message, part, error: recorded, isLast: true };
}
/** The record is read anew each time: an intent may have changed it. */
function contextOf({ io, settings, stepwise, uploadSarif, store }) {
    return {
        io,
        settings,
        stepwise,
        uploadSarif,
        recordIntent: (cluster) => store.save({ cluster }),
        get record() {
            // Held against the table's needs before the phase began.
            return store.record;
        },
    };
}
const MARKS = { passed: 'ok', failed: 'FAILED', 'soft-failed': 'missing', skipped: 'skipped' };
function resultLine({ name, status, durationMs, result }) {
    const seconds = `${(durationMs / 1000).toFixed(1)} s`;
    return `${MARKS[status].padEnd(8)}${name.padEnd(14)}${seconds.padStart(8)}  ${result.split('\n')[0]}`;
}

// EXTERNAL MODULE: ./.build/src/load/plan/addresses.js
var addresses = __webpack_require__(8922);
// EXTERNAL MODULE: ./.build/src/tools/tool-downloads.js + 2 modules
var tool_downloads = __webpack_require__(6343);
// EXTERNAL MODULE: ./.build/src/load/check-plan.js
var check_plan = __webpack_require__(1094);
// EXTERNAL MODULE: ./.build/src/load/k6/translate.js
var translate = __webpack_require__(2146);
// EXTERNAL MODULE: ./.build/src/lib/statistics.js
var statistics = __webpack_require__(3300);
;// CONCATENATED MODULE: ./.build/src/load/plan/samples.js
/**
 * Whether a plan holds enough requests for a percentile. Which requests a target gets is drawn, and so is how many come
 * in a time with Poisson arrivals: of such a number, the lower end counts that all but one run in a thousand reach.
 */


/** One-sided 99.9 % quantile of the standard normal distribution. */
const Z999 = 3.090232306167813;
/**
 * What the plan would need for the percentile (in percent) of the requests of a target; undefined when it has it, or
 * when its number of requests depends on the service (closed model with a duration).
 * @param share of the requests that go to the target, 0..1; 1 is all of them.
 */
function shortageFor(percentile, share, plan) {
    const samples = (0,statistics/* samplesNeeded */.Ht)(percentile);
    const { requests, ...timed } = plan;
    const counted = requestsFor(samples, share, false);
    if (requests !== undefined && requests < counted)
        return { requests: counted };
    if (plan.model === 'closed')
        return undefined;
    const drawn = requestsFor(samples, share, plan.arrival === 'poisson');
    if ((0,schedule/* expectedRequests */.F5)(timed) >= drawn)
        return undefined;
    return plan.stages.length > 0
        ? { requests: drawn }
        : { requests: drawn, durationMs: lengthFor(drawn, plan.ratePerSecond) };
}
/** How long a load of Poisson arrivals lasts that supports the percentile, in milliseconds, in whole seconds. */
function durationFor(percentile, ratePerSecond) {
    return lengthFor(requestsFor(samplesNeeded(percentile), 1, true), ratePerSecond);
}
function lengthFor(requests, ratePerSecond) {
    return Math.ceil(requests / ratePerSecond) * 1000;
}
/**
 * The mean m of requests of which a share gives the samples: m s - z sqrt(v) >= samples, v being m s for Poisson
 * arrivals, else m s (1 - s).
 */
function requestsFor(samples, share, isPoisson) {
    const z = Z999 * Math.sqrt(isPoisson ? 1 : 1 - share);
    if (z === 0)
        return samples;
    const root = (z + Math.sqrt(z * z + 4 * samples)) / 2;
    return Math.ceil((root * root) / share);
}

// EXTERNAL MODULE: ./.build/src/load/plan/bounds.js
var bounds = __webpack_require__(5365);
// EXTERNAL MODULE: ./.build/src/load/plan/check-target.js
var check_target = __webpack_require__(8534);
// EXTERNAL MODULE: ./.build/src/load/plan/template.js
var template = __webpack_require__(5750);
// EXTERNAL MODULE: ./.build/src/yaml/located-yaml.js + 2 modules
var located_yaml = __webpack_require__(9191);
// EXTERNAL MODULE: ./.build/src/yaml/places.js
var places = __webpack_require__(6771);
// EXTERNAL MODULE: ./.build/src/inputs/read-expectation.js
var read_expectation = __webpack_require__(2694);
// EXTERNAL MODULE: ./.build/src/inputs/reader.js
var inputs_reader = __webpack_require__(4830);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/src/inputs/target-address.js
/**
 * Where a target is: a URL that is reached directly, or a host behind the ingress. What is not ASCII is encoded as
 * browsers do it: hosts by IDNA (UTS 46), paths in percent-encoded UTF-8 (URL standard, section 4.1).
 */




const LONGEST_ADDRESS = bounds/* LONGEST_HOST */.Md + bounds/* LONGEST_PATH */.fN + 'https://'.length;
/** `http://HOST[:PORT][/PATH]`, or what is wrong with it. */
function readUrl(text) {
    if (text.length > LONGEST_ADDRESS)
        return `at most ${LONGEST_ADDRESS} characters`;
    const [, scheme, authority = '', rest = ''] = /^([a-z][a-z\d+.-]*):\/\/([^/?#\s]*)(.*)$/is.exec(text) ?? [];
    if (scheme === undefined || authority === '')
        return 'a URL that begins with http:// or https:// and a host';
    if (!/^https?$/i.test(scheme))
        return `http:// or https:// in place of ${scheme}://`;
    const advice = authorityAdvice(authority);
    if (advice !== undefined)
        return advice;
    const url = URL.parse(`${scheme}://${authority}`);
    if (url === null)
        return `a host name or an address in place of ${authority}`;
    const path = readPath(rest.startsWith('/') ? rest : `/${rest}`);
    return typeof path === 'string' ? path : { origin: url.origin, host: url.host, ...path };
}
/**
 * `HOST[:PORT][/PATH]`, or what is wrong with it. A host of this machine with a port is an address of its own; any other
 * is one behind the ingress.
 */
function readHostAndPath(text) {
    if (text.length > LONGEST_ADDRESS)
        return `at most ${LONGEST_ADDRESS} characters`;
    const [, authority = '', rest = ''] = /^([^/?#\s]*)(.*)$/s.exec(text) ?? [];
    const advice = authorityAdvice(authority);
    if (advice !== undefined)
        return advice;
    const host = readHost(authority);
    if (host === undefined)
        return `a host name or an address in place of ${authority === '' ? 'nothing' : authority}`;
    const path = readPath(rest.startsWith('/') ? rest : `/${rest}`);
    if (typeof path === 'string')
        return path;
    const url = URL.parse(`http://${host}`);
    return url !== null && /:\d+$/.test(host) && (0,addresses/* isLoopbackHost */.cW)(url.hostname)
        ? { origin: url.origin, host: url.host, ...path }
        : { host, ...path };
}
function authorityAdvice(authority) {
    if (authority.includes('@'))
        return 'an address without a user name and password, and an authorization header instead';
    if (/^\[[^\]]*%/.test(authority))
        return 'an IPv6 address without a zone (%…)';
    const port = /:(\d+)$/.exec(authority)?.[1];
    return port !== undefined && (Number(port) < 1 || Number(port) > bounds/* HIGHEST_PORT */.bG)
        ? `a port from 1 to ${bounds/* HIGHEST_PORT */.bG} in place of ${port}`
        : undefined;
}
/** A host with or without a port, in lower case and ASCII; undefined when it is none. */
function readHost(text) {
    if (text.length > bounds/* LONGEST_HOST */.Md)
        return undefined;
    const [, name = '', port = ''] = /^(.*?)(:\d{1,5})?$/s.exec(text) ?? [];
    // It turns what is no name into an empty text, and underscores, which Kubernetes' Services may have, are left alone.
    const ascii = /^[!-~]*$/.test(name) ? name : (0,external_node_url_.domainToASCII)(name);
    const host = `${ascii}${port}`.toLowerCase();
    return /^([a-z0-9]([\w.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/.test(host) ? host : undefined;
}
/** A path with its query, encoded where that is needed; or what is wrong with it. */
function readPath(text) {
    if (text.length > bounds/* LONGEST_PATH */.fN)
        return `a path of at most ${bounds/* LONGEST_PATH */.fN} characters`;
    const fixed = (0,template/* withoutTemplates */.Yy)(text);
    if (!text.startsWith('/'))
        return 'a path that begins with /';
    if (fixed.includes('#'))
        return 'an address without a fragment (#…), which is never sent';
    if (fixed.includes(' '))
        return '%20 in place of each space in the path';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    if (/[\x00-\x1f\x7f]/.test(fixed))
        return 'a path without control characters';
    const path = (0,template/* outsideTemplates */.TS)(text, (part) => part.replaceAll(/[^!-~]+/g, (run) => encodeURIComponent(run.toWellFormed())));
    return path.length > bounds/* LONGEST_PATH */.fN ? `a path of at most ${bounds/* LONGEST_PATH */.fN} characters` : { path };
}

// EXTERNAL MODULE: ./.build/src/lib/quantities.js
var quantities = __webpack_require__(9910);
// EXTERNAL MODULE: ./.build/src/load/plan/setup.js
var setup = __webpack_require__(4343);
// EXTERNAL MODULE: ./.build/src/inputs/utf8.js
var utf8 = __webpack_require__(7494);
;// CONCATENATED MODULE: ./.build/src/inputs/rows.js
/**
 * Reads the rows that fill {{row.column}} templates: CSV with a header line, a JSON list of objects, or JSON Lines
 * (one object a line).
 */




const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 1_000;
const ALLOWED = 'the path of a .csv file with a header line, of a .json file with a list of objects, or of a .jsonl file with an object a line';
const DELIMITERS = [',', ';', '\t'];
/**
 * The rows of the file that `data` names; undefined when there is none or, with a problem, when it can't be read.
 * Targets that name the same file get the same list: that is how they share it.
 */
function readRows({ data, delimiter: given }, context) {
    const delimiter = (0,places/* readText */.yR)(given, '",", ";" or tab', parseDelimiter, context.problems);
    if (data === undefined) {
        if (given !== undefined)
            context.problems.push((0,places/* problemOf */.Zw)(given, 'is for data, and there is none'));
        return undefined;
    }
    const key = JSON.stringify([data.text, delimiter]);
    const known = context.rows.get(key);
    if (known !== undefined)
        return known;
    const content = spend(data, (0,places/* readFileAt */._T)(data, 'data', ALLOWED, context), context);
    if (content === undefined)
        return undefined;
    try {
        const rows = parseRows((0,utf8/* utf8Text */.H)(content), data.text?.toLowerCase() ?? '', { budget: context.budget, delimiter });
        if (rows.length === 0)
            throw new TypeError('it has no rows');
        context.rows.set(key, rows);
        return rows;
    }
    catch (error) {
        context.problems.push((0,places/* problemAt */.l4)(data, `${ALLOWED}: ${(0,errors/* describeError */.Uc)(error)}`));
        return undefined;
    }
}
function parseRows(content, path, { budget, delimiter }) {
    if (path.endsWith('.jsonl') || path.endsWith('.ndjson'))
        return parseJsonLines(content, budget);
    return path.endsWith('.json') ? parseJsonRows(content, budget) : parseCsvRows(content, budget, delimiter);
}
/** `tab` as a word, too: few can write one in YAML. */
function parseDelimiter(text) {
    const word = text.toLowerCase();
    return DELIMITERS.find((delimiter) => delimiter === text || (delimiter === '\t' && ['tab', '\\t'].includes(word)));
}
/**
 * The content of a file of a target's, as long as all of them together are within the budget; else undefined and a
 * problem.
 */
function spend(place, content, { budget, problems }) {
    if (content === undefined)
        return undefined;
    budget.bytes -= content.length;
    if (budget.bytes >= 0)
        return content;
    problems.push((0,places/* problemOf */.Zw)(place, 'the files that targets name hold more than 256 MiB together'));
    return undefined;
}
/** Takes the values of so many rows from the budget. @throws when they are too many. */
function spendValues(values, budget) {
    budget.values -= values;
    if (budget.values < 0)
        throw new TypeError('with it the rows of all targets hold more than 10000000 values');
}
function checkShape(rows, columns) {
    if (rows > MOST_ROWS)
        throw new TypeError(`it has more than ${MOST_ROWS} rows`);
    if (columns > MOST_COLUMNS)
        throw new TypeError(`it has more than ${MOST_COLUMNS} columns`);
}
/** @throws when it is not a list of objects with plain values. */
function parseJsonRows(content, budget = unlimited()) {
    const list = parseJson(withoutMark(content));
    if (!Array.isArray(list))
        throw new TypeError('it is not a list');
    checkShape(list.length, 0);
    return list.map((row, index) => rowOf(row, `entry ${index + 1}`, budget));
}
/** One object a line; empty lines are none. @throws when a line is not an object. */
function parseJsonLines(content, budget = unlimited()) {
    const rows = [];
    for (const [index, line] of withoutMark(content).split('\n').entries()) {
        if (line.trim() === '')
            continue;
        checkShape(rows.length + 1, 0);
        rows.push(rowOf(parseJson(line, `line ${index + 1}`), `line ${index + 1}`, budget));
    }
    return rows;
}
/** Values that are no text, number, true or false are left out: a template that needs one is told so. */
function rowOf(row, what, budget) {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
        throw new TypeError(`${what} is not an object`);
    const entries = Object.entries(row);
    checkShape(0, entries.length);
    spendValues(entries.length, budget);
    return Object.fromEntries(entries.flatMap(([column, value]) => {
        const text = plainText(value);
        return text === undefined ? [] : [[column, text]];
    }));
}
function withoutMark(content) {
    return content.startsWith('\uFEFF') ? content.slice(1) : content;
}
/** Without the engine's message, which quotes what stands in the file. */
function parseJson(content, what = 'it') {
    try {
        return JSON.parse(content);
    }
    catch {
        throw new TypeError(`${what} is not readable as JSON`);
    }
}
function plainText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
}
/** For rows that are read by themselves. */
function unlimited() {
    return { values: Number.POSITIVE_INFINITY };
}
/**
 * CSV by RFC 4180: fields in quotes may hold delimiters, line ends and doubled quotes. Without a delimiter, the one that
 * is in the header line most often.
 * @throws when a row has more or fewer fields than the header, or a quote is left open.
 */
function parseCsvRows(content, budget = unlimited(), delimiter) {
    const text = withoutMark(content);
    const [names = [], ...records] = parseCsv(text, delimiter ?? sniffedDelimiter(text), budget);
    const header = names.map((name) => name.trim());
    const seen = new Set();
    const twice = header.find((name) => {
        const isKnown = seen.has(name);
        seen.add(name);
        return isKnown;
    });
    if (twice !== undefined)
        throw new TypeError(`the column ${JSON.stringify((0,lib_text/* clip */.$Q)(twice, 60))} is there twice`);
    return records.map((record, index) => {
        if (record.length !== header.length)
            throw new TypeError(`row ${index + 1} has ${record.length} fields, the header has ${header.length}`);
        return Object.fromEntries(header.map((column, position) => [column, record[position] ?? '']));
    });
}
/** What is in the header line most often, quoted names aside; the comma when there is none. */
function sniffedDelimiter(content) {
    const header = (content.slice(0, LONGEST_HEADER_LINE).split(/[\r\n]/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
    const count = (delimiter) => header.split(delimiter).length;
    return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
const LONGEST_HEADER_LINE = 100_000;
/** Runs of characters at once: one at a time, a field of some megabytes would be too deep for the expression. */
const FIELDS = {
    ',': /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n?|\n|$)/y,
    ';': /("[^"]*(?:""[^"]*)*"|[^";\r\n]*)(;|\r\n?|\n|$)/y,
    '\t': /("[^"]*(?:""[^"]*)*"|[^"\t\r\n]*)(\t|\r\n?|\n|$)/y,
};
function parseCsv(content, delimiter, budget) {
    const field = FIELDS[delimiter];
    field.lastIndex = 0;
    const records = [];
    let record = [];
    while (field.lastIndex < content.length) {
        const at = field.lastIndex;
        const match = field.exec(content);
        if (match === null)
            throw new TypeError(`a quote is misplaced or left open in line ${content.slice(0, at).split('\n').length}`);
        const [, text = '', end] = match;
        record.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
        if (end === delimiter && field.lastIndex === content.length)
            record.push('');
        // The header is the first record, so that this is the number of the row.
        checkShape(records.length, record.length);
        if (end === delimiter && field.lastIndex < content.length)
            continue;
        spendValues(record.length, budget);
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
const KEYS = [
    'name',
    'url',
    'host',
    'path',
    'method',
    'headers',
    'body',
    'body-file',
    'data',
    'data-mode',
    'delimiter',
    'weight',
    'expect',
    'health',
    'cookies',
    'capture',
];
const NAME_ALLOWED = `a name of letters, digits and . _ : / -, at most ${bounds/* LONGEST_TARGET_NAME */.PO} long`;
/** The target, or undefined when it is not known where it is; what is wrong with it is among the problems. */
function readTargetMapping(place, context) {
    const { problems } = context;
    const fields = (0,places/* readMapping */.vh)(place, KEYS, problems);
    if (fields === undefined)
        return undefined;
    const address = readAddress(place, fields, problems);
    const name = (0,places/* readText */.yR)(fields.name, NAME_ALLOWED, matching(/^[A-Za-z0-9][\w.:/-]*$/, bounds/* LONGEST_TARGET_NAME */.PO), problems);
    const method = (0,places/* readText */.yR)(fields.method, 'an HTTP method in capitals, like GET or POST', matching(/^[A-Z]+$/, bounds/* LONGEST_METHOD */.z), problems);
    const weight = (0,places/* readText */.yR)(fields.weight, 'a number above 0', (text) => (0,quantities/* parseDecimal */.$Q)(text) || undefined, problems);
    const headers = readHeaders(fields.headers, problems);
    const content = readBody(fields, context);
    const rows = readRows(fields, context);
    const rowMode = (0,places/* readText */.yR)(fields['data-mode'], 'once, cycle or random', (0,parse/* oneOf */.yL)('once', 'cycle', 'random'), problems);
    const expect = (0,read_expectation/* readExpectation */.f)(fields.expect, problems);
    const health = (0,places/* readText */.yR)(fields.health, 'a path, or GET, HEAD or OPTIONS and a path, like GET /healthz', parseHealth, problems);
    const cookies = (0,places/* readText */.yR)(fields.cookies, 'true or false', parse/* boolean */.zM, problems);
    const capture = readCapture(fields.capture, problems);
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
        ...(0,defined/* defined */.s)({ rows, rowMode, health, cookies, capture }),
    };
}
/** What was read; what should stand there instead becomes a problem. */
function orAdvice(place, read, problems) {
    if (place === undefined)
        return undefined;
    const value = place.text === undefined ? 'a text' : read(place.text.trim());
    if (typeof value !== 'string')
        return value;
    problems.push((0,places/* problemAt */.l4)(place, value));
    return undefined;
}
function matching(pattern, longest) {
    return (text) => (text.length <= longest && pattern.test(text) ? text : undefined);
}
function readAddress(place, fields, problems) {
    const url = orAdvice(fields.url, readUrl, problems);
    const host = (0,places/* readText */.yR)(fields.host, 'a host, like foo.localhost, with or without a port', readHost, problems);
    const path = orAdvice(fields.path, readPath, problems)?.path;
    if (fields.url === undefined && fields.host === undefined)
        problems.push((0,places/* problemAt */.l4)(place, 'host (behind the ingress) or url (reached directly)'));
    if (fields.path !== undefined && url !== undefined && url.path !== '/')
        problems.push((0,places/* problemAt */.l4)(fields.path, 'a path here or in url, not in both'));
    const reached = host ?? url?.host;
    if (reached === undefined)
        return undefined;
    return { ...(0,defined/* defined */.s)({ origin: url?.origin }), host: reached, path: path ?? url?.path ?? '/' };
}
const CAPTURE_ALLOWED = 'json and a path (json $.access_token), header and a name, cookie and a name, or body';
function readCapture(place, problems) {
    if (place === undefined)
        return undefined;
    if (!place.isMapping)
        problems.push((0,places/* problemAt */.l4)(place, 'a mapping of names to what is captured'));
    const entries = (place.isMapping ? place.children() : []).flatMap((entry) => {
        if (!/^[A-Za-z_]\w{0,60}$/.test(entry.key))
            problems.push((0,places/* problemOf */.Zw)(entry, 'its name must be of letters, digits and underscores'));
        const capture = (0,places/* readText */.yR)(entry, CAPTURE_ALLOWED, setup/* parseCapture */.Od, problems);
        return capture === undefined ? [] : [[entry.key, capture]];
    });
    return Object.fromEntries(entries);
}
/** `GET /healthz` or `/healthz`: what changes nothing, without templates. */
function parseHealth(text) {
    const [, method = 'GET', path = ''] = /^(?:(GET|HEAD|OPTIONS)\s+)?(\/\S*)$/.exec(text.slice(0, bounds/* LONGEST_PATH */.fN + 10)) ?? [];
    const read = readPath(path);
    return typeof read === 'string' || (0,template/* withoutTemplates */.Yy)(path) !== path ? undefined : { method, ...read };
}
/** What is no text is kept as it is, and has no templates. */
function readBody(fields, context) {
    const { body, 'body-file': file } = fields;
    if (body !== undefined && file !== undefined)
        context.problems.push((0,places/* problemAt */.l4)(file, 'body or body-file, not both'));
    if (file !== undefined) {
        const content = spend(file, (0,places/* readFileAt */._T)(file, 'body', 'the path of a readable file', context), context);
        if (content === undefined)
            return {};
        return contentOf(file, content, context);
    }
    // The text as YAML has it: spaces and line ends are part of a body.
    if (body?.text !== undefined)
        return { body: body.text };
    if (body !== undefined)
        context.problems.push((0,places/* problemAt */.l4)(body, 'a text; put JSON in quotes or after |'));
    return {};
}
/** Two braces alone are in most files that are compressed. */
const TEMPLATE = /\{\{\s?(?:uuid|counter|randomInt |raw |row\.|var\.|setup\.)[^{}]{0,200}\}\}/;
/** A file that is no text is sent byte for byte; one that holds templates must be a text. */
function contentOf(file, content, { problems }) {
    try {
        return { body: (0,utf8/* utf8Text */.H)(content) };
    }
    catch (error) {
        if (!TEMPLATE.test(content.toString('latin1')))
            return { bodyBase64: content.toString('base64') };
        problems.push((0,places/* problemAt */.l4)(file, `a body file with templates in UTF-8 (${(0,errors/* describeError */.Uc)(error)})`));
        return {};
    }
}
/** Names in lower case. Whether HTTP allows them is checked with the whole target. */
function readHeaders(place, problems) {
    if (place === undefined)
        return {};
    if (!place.isMapping)
        problems.push((0,places/* problemAt */.l4)(place, 'a mapping of header names to values'));
    if (place.isMapping && Object.keys(Object(place.value)).length > bounds/* MOST_HEADERS */.b2) {
        problems.push((0,places/* problemOf */.Zw)(place, `it has more than ${bounds/* MOST_HEADERS */.b2} headers, which are the most of one target`));
        return {};
    }
    const headers = (place.isMapping ? place.children() : []).flatMap((entry) => {
        if (entry.text !== undefined)
            return [[entry.key.toLowerCase(), entry.text]];
        problems.push((0,places/* problemAt */.l4)(entry, 'a text'));
        return [];
    });
    const twice = headers.find(([name], position) => headers.findIndex(([other]) => other === name) !== position);
    if (twice !== undefined)
        problems.push((0,places/* problemAt */.l4)(place, `header ${(0,lib_text/* clip */.$Q)(twice[0], 100)} once; capitals make no difference`));
    return Object.fromEntries(headers);
}

;// CONCATENATED MODULE: ./.build/src/inputs/target-names.js
/**
 * Names for targets without one: the host's first label; where several have the same, with the path, without its query,
 * which may hold a secret; then with the method; and then with a number.
 */

/** What is looked at of a path. */
const LEADING = 10_000;
/** A name for each target, in their order; a name that was given stays, also when it comes twice. */
function namesOf(targets) {
    const taken = new Set(targets.flatMap(({ name }) => name ?? []));
    const labels = targets.map(({ name, host }) => name ?? firstLabel(host));
    const isShared = repeated(labels);
    const paths = targets.map(({ name, host, path }, index) => {
        const label = labels[index] ?? host;
        return name === undefined && isShared(label) ? nameWithPath(label, path) : label;
    });
    const isSharedPath = repeated(paths);
    return targets.map(({ name: given, host, method }, index) => {
        const path = paths[index] ?? host;
        const name = given ?? unusedName(isSharedPath(path) ? [path, withMethod(path, method)] : [path], taken);
        taken.add(name);
        return name;
    });
}
function repeated(names) {
    const counts = Map.groupBy(names, (name) => name);
    return (name) => (counts.get(name)?.length ?? 0) > 1;
}
function withMethod(name, method) {
    return `${name.slice(0, bounds/* LONGEST_TARGET_NAME */.PO - method.length - 1)}:${method}`;
}
/** The first of the names that is not taken, or the last of them with a number. */
function unusedName(names, taken) {
    const free = names.find((name) => !taken.has(name));
    if (free !== undefined)
        return free;
    const last = names.at(-1) ?? '';
    for (let number = 2;; number += 1) {
        const numbered = `${last.slice(0, bounds/* LONGEST_TARGET_NAME */.PO - `${number}`.length - 1)}-${number}`;
        if (!taken.has(numbered))
            return numbered;
    }
}
function nameWithPath(label, path) {
    const [visible = ''] = path.slice(0, LEADING).split('?');
    const words = `${label}${visible}`.replaceAll(/[^\w.:/-]+/g, '-');
    return words.replace(/-$/, '').slice(0, bounds/* LONGEST_TARGET_NAME */.PO);
}
function firstLabel(host) {
    const isAddress = /^[\d.]+(:\d+)?$|^\[/.test(host);
    return isAddress ? host : (host.split('.')[0] ?? host);
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-targets.js
/** Reads targets: from one line each, or from a list of mappings in YAML or JSON. */











/** Contents of all files that targets name: bytes, and values of rows. */
const MOST_FILE_BYTES = 256 * 1024 * 1024;
const MOST_VALUES = 10_000_000;
/** Longest line of a short target: a path of 8 KiB, a host and a method. */
const LONGEST_LINE = 10_000;
/** What is looked at to tell the two forms apart. */
const read_targets_LEADING = 10_000;
/** The bundled application's two services. */
const BUNDLED_TARGETS = ['foo', 'bar'].map((name) => ({
    name,
    host: `${name}.localhost`,
    path: '/',
    method: 'GET',
    headers: {},
    weight: 1,
    expect: { ...read_expectation/* ANY_SUCCESS */.b, bodyContains: name },
}));
/** May be written in small letters: no other method could be meant. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];
const SHORT_FORM = 'a host (foo.localhost), a path on it (foo.localhost/cart) or a URL (http://127.0.0.1:8080/), with or without a method in front';
/** All targets of the input, as far as they can be read. */
function readTargets(given, context) {
    const list = given.place ?? structureOf(given);
    if (list === undefined)
        return completed(fromLines(given, context), context);
    if ((0,located_yaml/* isPlace */.Uj)(list))
        return completed(fromList(list, {
            ...context,
            budget: { bytes: MOST_FILE_BYTES, values: MOST_VALUES },
            rows: new Map(),
        }), context);
    context.problems.push(list);
    return [];
}
/** The YAML in a text, or undefined when the text is lines of short targets. */
function structureOf(given) {
    const first = given.text.split('\n').find((line) => line.trim() !== '' && !isComment(line)) ?? '';
    return /^\s*(-\s|\[(?![0-9a-f:.]+\])|\{|\w[\w-]*:\s)/i.test(first.slice(0, read_targets_LEADING))
        ? (0,located_yaml/* readYaml */.gM)(given.text, { name: given.name, from: given.from })
        : undefined;
}
function isComment(line) {
    return line.trimStart().startsWith('#');
}
/**
 * The short targets of a text: one a line, or with commas between them. A comma may be part of a path, so that one
 * behind a path is between two targets only when an address surely begins behind it.
 */
function splitTargets(text) {
    const found = [];
    for (const line of text.split('\n').filter((any) => !isComment(any))) {
        let isOpen = false;
        for (const part of line.split(',')) {
            const last = found.length - 1;
            if (isOpen && /[/?]/.test(withoutScheme(found[last] ?? '')) && !ADDRESS_BEGINS.test(part.slice(0, read_targets_LEADING)))
                found[last] = `${found[last]},${part}`;
            else
                found.push(part);
            isOpen = true;
        }
    }
    return found.map((target) => target.trim()).filter((target) => target !== '');
}
/** Behind a comma: white space, a scheme, a host of this machine, or a method and a space. */
const ADDRESS_BEGINS = /^(?:\s|https?:\/\/|(?:[\w-]+\.)*localhost\b|[A-Z]+\s)/;
function withoutScheme(text) {
    return text.slice(text.startsWith('http') ? text.indexOf('//') + 2 : 0);
}
function fromLines(given, context) {
    const lines = splitTargets(given.text);
    if (lines.length > bounds/* MOST_TARGETS */.TE) {
        context.problems.push({ name: given.name, allowed: tooMany(lines.length) });
        return [];
    }
    return lines.flatMap((line) => {
        const target = readShort(line);
        if (typeof target !== 'string')
            return [
                {
                    target,
                    note: (sentence) => context.problems.push({ name: given.name, allowed: `${(0,lib_text/* clip */.$Q)(line, 100)}: ${sentence}` }),
                },
            ];
        context.problems.push((0,inputs_reader/* notAllowed */.mj)({ ...given, text: line }, target));
        return [];
    });
}
function fromList(list, context) {
    if (!Array.isArray(list.value) || list.value.length === 0) {
        context.problems.push((0,places/* problemAt */.l4)(list, 'a list with one entry per target'));
        return [];
    }
    if (list.value.length > bounds/* MOST_TARGETS */.TE) {
        context.problems.push((0,places/* problemOf */.Zw)(list, tooMany(list.value.length)));
        return [];
    }
    return list.children().flatMap((place) => {
        const target = place.text === undefined ? readTargetMapping(place, context) : readShort(place.text);
        if (typeof target === 'string')
            context.problems.push((0,places/* problemAt */.l4)(place, target));
        return target === undefined || typeof target === 'string'
            ? []
            : [{ target, note: (sentence) => context.problems.push((0,places/* problemOf */.Zw)(place, sentence)) }];
    });
}
/** `[METHOD ]URL` or `[METHOD ]HOST[/PATH]`; else what should stand there. */
function readShort(line) {
    if (line.length > LONGEST_LINE)
        return `at most ${LONGEST_LINE} characters`;
    const [, word = 'GET', address = ''] = /^(?:([A-Za-z]+)\s+)?(\S.*)$/s.exec(line.trim()) ?? [];
    const method = METHODS.includes(word.toUpperCase()) ? word.toUpperCase() : word;
    if (!/^[A-Z]+$/.test(method))
        return SHORT_FORM;
    const location = address.includes('://') ? readUrl(address) : readHostAndPath(address);
    return typeof location === 'string'
        ? location
        : { ...location, name: undefined, method, headers: {}, weight: 1, expect: read_expectation/* ANY_SUCCESS */.b };
}
/** Names, what templates take from elsewhere, and the generator's own check of each target. */
function completed(read, context) {
    const names = namesOf(read.map(({ target }) => target));
    const given = new Set();
    const captured = [...context.captured];
    return read.map(({ target, note }, index) => {
        const name = names[index] ?? target.host;
        if (target.name !== undefined && given.has(name))
            note(`the name ${name} comes twice; give each target a name of its own`);
        given.add(name);
        const named = { ...target, name, ...variablesFor(target, context.variables), ...setupFor(target, captured) };
        captured.push(...Object.keys(target.capture ?? {}));
        const misplaced = misplacedKeys(target, context.isSetup);
        if (misplaced.length > 0)
            note(`${misplaced.join(', ')} can't be given ${context.isSetup ? 'in setup' : 'here, but in setup'}`);
        const address = { ...named, origin: named.origin ?? 'http://127.0.0.1' };
        for (const problem of (0,check_target/* targetProblems */.K)(address, context.allowedHosts))
            note(problem);
        return named;
    });
}
/** Those that the target's texts hold: no other is sent anywhere. */
function variablesFor({ path, headers, body }, all) {
    const texts = [path, body ?? '', ...Object.values(headers)];
    const names = new Set(texts.flatMap((text) => (0,template/* variablesOf */.ht)(text)));
    if (names.size === 0)
        return {};
    // With all names, so that one that is not there is told beside those that are; only those that are used have values.
    return {
        variables: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, names.has(name) ? value : ''])),
    };
}
function setupFor(target, captured) {
    const { path, headers, body } = target;
    const texts = [path, body ?? '', ...Object.values(headers)];
    if (!texts.some((text) => (0,template/* variablesOf */.ht)(text, 'setup.').length > 0))
        return {};
    return { setup: Object.fromEntries(captured.map((name) => [name, ''])) };
}
/** A request of the setup is sent once, and what the load sends is no setup. */
function misplacedKeys({ weight, rows, health, cookies, capture }, isSetup) {
    if (!isSetup)
        return capture === undefined ? [] : ['capture'];
    return [
        ...(weight === 1 ? [] : ['weight']),
        ...(rows === undefined ? [] : ['data']),
        ...(health === undefined ? [] : ['health']),
        ...(cookies === undefined ? [] : ['cookies']),
    ];
}
function tooMany(count) {
    return `there are ${count} targets, and at most ${bounds/* MOST_TARGETS */.TE} are allowed`;
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
    checkThresholdPercentiles(reader, settings);
    checkThresholdScans(reader, settings);
    checkLoad(reader, settings.load);
    checkRows(reader, settings);
}
function checkCluster(reader, { cluster, report }) {
    // An existing one may be anybody's, and reached through a tunnel that listens on loopback.
    if (report.artifact.kubeconfig && cluster.kind !== 'kind')
        reader.conflict('upload-kubeconfig', `is for a cluster of the run's own, and the cluster is ${cluster.kind}`);
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
        if (cluster.kind === 'none') {
            checkBundledHosts(reader, 'targets', app.targets);
            checkBundledHosts(reader, 'setup', app.setup);
        }
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
/** Without a cluster a gateway of ours stands for the ingress, and it knows the bundled application alone. */
function checkBundledHosts(reader, input, targets) {
    const known = BUNDLED_TARGETS.map(({ host }) => host);
    const strangers = targets.filter(({ origin, host }) => origin === undefined && !known.includes(host));
    const [first] = strangers;
    if (first === undefined)
        return;
    const hosts = [...new Set(strangers.map(({ host }) => host))];
    reader.conflict(input, `${(0,lib_text/* listed */.KE)(hosts)} ${hosts.length === 1 ? 'is' : 'are'} served by nobody without a cluster; there are ${known.join(' and ')}. For a server that already runs give its URL, like http://${(0,lib_text/* clip */.$Q)(first.host + first.path, 100)}; for an application in a cluster, cluster: kind`);
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
    if (app.setup.length > 0 && load.engine === 'k6')
        reader.conflict('setup', 'is for the builtin engine; k6 fills in no templates. Use the setup function of a script');
    if (load.script !== undefined && load.tls.client !== undefined)
        reader.conflict('client-cert', 'is not passed to a k6 script, which could read the key; use the options of the script');
    if (load.script !== undefined || load.engine !== 'k6')
        return;
    const targets = app.targets.map((target) => ({ origin: STAND_IN_ORIGIN, ...target }));
    refusePlan(reader, (0,translate/* translationProblems */.M)({ ...load, targets }));
}
function checkThresholdTargets(reader, { thresholds, app, load }) {
    if (load.script !== undefined)
        return;
    const names = app.targets.map(({ name }) => name);
    const known = new Set(names);
    for (const { source, metric } of thresholds) {
        if (!('target' in metric) || metric.target === null || known.has(metric.target))
            continue;
        reader.conflict('thresholds', `${(0,lib_text/* clip */.$Q)(source, 200)} is about a target that does not exist; there are ${(0,lib_text/* listed */.KE)(names)}`);
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
        reader.conflict('thresholds', `${(0,lib_text/* clip */.$Q)(source, 200)} is about a workload that does not exist; there are ${(0,lib_text/* listed */.KE)(known)}`);
    }
}
/** What is not scanned for can't be judged. */
function checkThresholdScans(reader, { thresholds, scan, cluster, app }) {
    const isBundledTested = app.targets.some(({ origin }) => origin === undefined);
    for (const { source, metric } of thresholds) {
        if (metric.kind !== 'scan')
            continue;
        const [isScanned, input] = metric.figure === 'vulnerabilities' ? [scan.images, 'images'] : [scan.manifests, 'config'];
        const shown = (0,lib_text/* clip */.$Q)(source, 200);
        if (!isScanned)
            reader.conflict('thresholds', `${shown} needs that scan; use scan: true or ${input}, or leave the threshold out`);
        else if (metric.figure === 'vulnerabilities' && cluster.kind === 'none')
            reader.conflict('thresholds', `${shown} is about images, and without a cluster none run; leave it out`);
        else if (cluster.kind === 'none' && !isBundledTested)
            reader.conflict('thresholds', `${shown} is about the bundled application, which no target uses; leave it out`);
        else if (metric.severity !== null && !scan.severities.includes(metric.severity))
            reader.conflict('thresholds', `${shown} is about a severity that scan-severity leaves out`);
    }
}
/**
 * A percentile that the plan has too few requests for would only be found out when the load is over. What a script
 * sends is not known.
 */
function checkThresholdPercentiles(reader, { thresholds, app: { targets }, load }) {
    // Whatever else is wrong with the plan, this would be about another one.
    if (load.script !== undefined || (0,check_plan/* settingsProblems */.K)(load).length > 0)
        return;
    const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
    for (const { source, metric } of thresholds) {
        if (metric.kind !== 'latency' || metric.statistic.kind !== 'percentile')
            continue;
        const weight = metric.target === null ? weights : targets.find(({ name }) => name === metric.target)?.weight;
        if (weight === undefined)
            continue;
        const shortage = shortageFor(metric.statistic.percentile, weight / weights, load);
        if (shortage !== undefined)
            reader.conflict('thresholds', shortageText(source, shortage));
    }
}
function shortageText(source, { requests, durationMs }) {
    const duration = durationMs === undefined ? '' : `, a duration of ${(0,units/* formatDuration */.a3)(durationMs)} at this rate`;
    const advice = `plan at least ${(0,units/* formatCount */.B4)(requests)} requests${duration}, or use a lower percentile`;
    return `${(0,lib_text/* clip */.$Q)(source, 200)} can't be measured with so few requests: 10 must be expected beyond the percentile; ${advice}`;
}
/** Rows that are handed out once each must be enough. */
function checkRows(reader, { load, app }) {
    if (load.script !== undefined || (0,check_plan/* settingsProblems */.K)(load).length > 0)
        return;
    for (const { isOnce, rows, needed, targets } of rowUses(load, app.targets)) {
        if (!isOnce || (needed !== undefined && needed <= rows))
            continue;
        const has = `data-mode once of ${(0,lib_text/* listed */.KE)(targets)} has ${(0,units/* formatCount */.B4)(rows)} rows`;
        reader.conflict('targets', needed === undefined
            ? `${has}, and how many the load takes depends on how fast the application is; give requests, and a warmup by number or none`
            : `${has}, and the load takes ${(0,units/* formatCount */.B4)(needed)}, warm-up and check included; give more rows, fewer requests, or warmup: none`);
    }
}
/**
 * The generator's own check, made here so that nothing is refused after a cluster was made. Targets are checked where
 * they are read.
 */
function checkLoad(reader, load) {
    refusePlan(reader, (0,check_plan/* settingsProblems */.K)(load));
}
/** That a plan's problems are about inputs is checked here, by the compiler. */
function refusePlan(reader, problems) {
    for (const { input, sentence } of problems)
        reader.conflict(input, sentence);
}
/** In place of the ingress, of which only its scheme matters here. */
const STAND_IN_ORIGIN = 'http://127.0.0.1';

// EXTERNAL MODULE: ./.build/src/load/plan/certificate.js
var certificate = __webpack_require__(6977);
// EXTERNAL MODULE: ./.build/src/inputs/spec.js + 2 modules
var spec = __webpack_require__(7766);
;// CONCATENATED MODULE: ./.build/src/inputs/read-load.js
/** Reads how the load is offered. */






/**
 * The settings of the generator. Load may go to the ingress of an existing cluster without being allowed apart: naming
 * it is asking for it.
 */
function readLoad(reader, options, baseUrl) {
    const model = reader.value('model', parse/* oneOf */.yL('open', 'closed'));
    const durationMs = reader.optional('duration', parse/* positiveDuration */.Cz);
    const stages = reader.list('stages', parse/* stage */.dw);
    const isTimed = durationMs !== undefined || stages.length > 0;
    const requests = reader.optional('requests', parse/* countWithin */.tH(1)) ?? (isTimed ? undefined : spec/* DEFAULT_REQUESTS */.$l);
    const script = readScript(reader, options);
    return {
        engine: reader.value('engine', parse/* oneOf */.yL('builtin', 'k6')),
        model,
        arrival: reader.value('arrival', parse/* oneOf */.yL('poisson', 'constant')),
        ratePerSecond: reader.value('rate', parse/* rate */.TS),
        stages,
        connections: reader.optional('connections', parse/* countWithin */.tH(1, bounds/* MOST_CONNECTIONS */.on)) ?? spec/* DEFAULT_CONNECTIONS */.Et[model],
        priority: reader.value('priority', parse/* oneOf */.yL('auto', 'normal')),
        keepAlive: reader.value('keep-alive', parse/* boolean */.zM),
        timeoutMs: reader.value('timeout', parse/* positiveDuration */.Cz),
        seed: reader.optional('seed', parse/* seed */.cR) ?? options.randomSeed(),
        warmup: reader.value('warmup', parse/* warmup */.Hf),
        followRedirects: reader.value('follow-redirects', parse/* countWithin */.tH(0, bounds/* MOST_REDIRECTS */.y6)),
        tls: readTls(reader, options),
        allowedHosts: [
            ...reader.list('allowed-hosts', parse/* hostName */.Sm),
            ...(baseUrl === undefined ? [] : [new URL(baseUrl).hostname]),
        ],
        limits: {
            requests: reader.value('max-requests', parse/* countWithin */.tH(1)),
            ratePerSecond: reader.value('max-rate', parse/* positiveRate */.aC),
            durationMs: reader.value('max-duration', parse/* positiveDuration */.Cz),
        },
        ...(0,defined/* defined */.s)({ requests, durationMs, script }),
    };
}
/** k6 opens the script itself, long after everything else was made: whether it can be read is seen now. */
function readScript(reader, options) {
    const path = reader.optional('script', parse/* text */.Qq);
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
    const insecure = reader.value('insecure-tls', parse/* boolean */.zM);
    const caPem = readPem(reader, options, 'ca-file', 'a PEM file with certificates', certificate/* certificateProblem */.V);
    const certPem = readPem(reader, options, 'client-cert', 'a PEM file with a certificate', certificate/* certificateProblem */.V);
    const keyPem = readPem(reader, options, 'client-key', 'a PEM file with a key', () => undefined);
    return { insecure, ...(0,defined/* defined */.s)({ caPem, client: readClient(reader, { certPem, keyPem }) }) };
}
function readClient(reader, { certPem, keyPem }) {
    if (reader.isGiven('client-cert') !== reader.isGiven('client-key')) {
        const [given, missing] = reader.isGiven('client-cert')
            ? ['client-cert', 'client-key']
            : ['client-key', 'client-cert'];
        reader.conflict(given, `needs ${missing} beside it`);
    }
    if (certPem === undefined || keyPem === undefined)
        return undefined;
    const client = { certPem, keyPem };
    const problem = (0,certificate/* clientProblem */.r)(client);
    if (problem === undefined)
        return client;
    reader.conflict('client-key', `is not the key of the certificate in client-cert, without a passphrase (${problem})`);
    return undefined;
}
/** The text of a PEM file; undefined when none is given or, with a problem, when it can't be used. */
function readPem(reader, options, name, allowed, problemOf) {
    const path = reader.optional(name, parse/* text */.Qq);
    if (path === undefined)
        return undefined;
    try {
        const pem = options.files.read(path, reader.origin(name), 'certificate').toString('utf8');
        const problem = problemOf(pem);
        if (problem === undefined)
            return pem;
        reader.refuse(name, `${allowed} (${problem})`);
    }
    catch (error) {
        reader.refuse(name, `the path of a readable PEM file (${(0,errors/* describeError */.Uc)(error)})`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/src/inputs/bounds.js
var inputs_bounds = __webpack_require__(816);
// EXTERNAL MODULE: ./.build/src/inputs/read-otlp.js
var read_otlp = __webpack_require__(7301);
;// CONCATENATED MODULE: ./.build/src/inputs/read-report.js
/** Reads the inputs of the report. */




const ONLY_COLLECT = 'is for mode: collect, and the mode is run';
/** The settings of the report. `variables`: what headers may draw from. */
function readReport(reader, outDir, variables) {
    const otlp = readOtlp(reader, variables);
    // Used before the settings are read (main.ts); what is not allowed is refused here.
    reader.value('mode', parse/* oneOf */.yL('run', 'collect'));
    reader.optional('matrix', matrix);
    if (reader.isGiven('needs'))
        reader.conflict('needs', ONLY_COLLECT);
    if (reader.value('merge', parse/* boolean */.zM))
        reader.conflict('merge', ONLY_COLLECT);
    return {
        comment: reader.value('comment', parse/* boolean */.zM),
        outDir,
        onInvalid: reader.value('on-invalid', parse/* oneOf */.yL('fail', 'warn')),
        artifact: readArtifact(reader),
        history: reader.value('history', parse/* countWithin */.tH(0, inputs_bounds/* MOST_HISTORY */.NE)),
        ...(0,defined/* defined */.s)({ otlp }),
    };
}
/** What is uploaded, and for how long. */
function readArtifact(reader) {
    const upload = reader.value('artifact', parse/* oneOf */.yL('false', 'html', 'all'));
    const retentionDays = reader.optional('artifact-retention-days', parse/* countWithin */.tH(1, inputs_bounds/* LONGEST_RETENTION_DAYS */.Us));
    const kubeconfig = reader.value('upload-kubeconfig', parse/* boolean */.zM);
    if (kubeconfig && upload !== 'all')
        reader.conflict('upload-kubeconfig', `needs artifact: all, which has the bundle that it is put into, and artifact is ${upload}`);
    return { upload, kubeconfig, ...(0,defined/* defined */.s)({ retentionDays }) };
}
const matrix = (text) => (text.length <= inputs_bounds/* LONGEST_MATRIX */.rO ? text : undefined);
function readOtlp(reader, variables) {
    const url = reader.optional('otlp-endpoint', read_otlp/* readOtlpEndpoint */.NT);
    const given = reader.given('otlp-headers')?.text ?? '';
    if (url === undefined) {
        if (given.trim() !== '' && !reader.isGiven('otlp-endpoint'))
            reader.conflict('otlp-headers', 'need otlp-endpoint, the address to which they are sent');
        return undefined;
    }
    const read = (0,read_otlp/* readOtlpHeaders */.Uh)(given, variables);
    if ('headers' in read)
        return { url, headers: read.headers };
    for (const problem of read.problems)
        reader.conflict('otlp-headers', problem);
    return undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(3999);
// EXTERNAL MODULE: ./.build/src/thresholds/parse-thresholds.js + 1 modules
var parse_thresholds = __webpack_require__(779);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
// EXTERNAL MODULE: ./.build/src/lib/nearest.js
var nearest = __webpack_require__(5785);
;// CONCATENATED MODULE: ./.build/src/inputs/read-accepted.js
/**
 * Reads a file with accepted findings: Trivy's plain list, or its YAML form. Of the latter, misconfigurations with
 * paths are ours to apply: Trivy would compare the paths with what it scans, which are renderings.
 */






const read_accepted_KEYS = ['id', 'paths', 'purls', 'expired_at', 'statement'];
const SECTIONS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
/** A plain list: Trivy reads it as it is. */
function plainAccepted(content) {
    return { forTrivy: content, isYaml: false, atPaths: [] };
}
/** The YAML form; `file` is its name in problems. */
function yamlAccepted(content, file, problems) {
    const before = problems.length;
    const root = (0,located_yaml/* readYaml */.gM)(content, { name: 'scan-ignore-file', file, from: 'workflow' });
    if (!(0,located_yaml/* isPlace */.Uj)(root)) {
        problems.push(root);
        return undefined;
    }
    if (root.value !== null && !root.isMapping)
        problems.push((0,places/* problemOf */.Zw)(root, `a mapping with the keys ${SECTIONS.join(', ')}`));
    for (const section of root.isMapping ? root.children() : []) {
        if (!SECTIONS.includes(section.key))
            problems.push((0,places/* problemOf */.Zw)(section, `there are ${SECTIONS.join(', ')}`));
        else if (!Array.isArray(section.value))
            problems.push((0,places/* problemOf */.Zw)(section, 'a list of mappings with an id'));
        else
            for (const entry of section.children()) {
                checkEntry(entry, problems);
            }
    }
    return problems.length > before ? undefined : splitYaml((0,js_yaml/* loadAll */.gh)(content)[0]);
}
/** What Trivy does not know it passes over, and an entry without its paths is accepted everywhere. */
function checkEntry(entry, problems) {
    if ((0,json/* textAt */.$6)(entry.value, 'id') === undefined)
        problems.push((0,places/* problemOf */.Zw)(entry, 'needs an id'));
    const expires = (0,json.at)(entry.value, 'expired_at');
    if (expires !== undefined && dateOf(expires) === undefined)
        problems.push((0,places/* problemOf */.Zw)(entry.child('expired_at'), 'a date like 2027-01-31'));
    for (const key of entry.isMapping ? entry.children() : []) {
        if (!read_accepted_KEYS.includes(key.key))
            problems.push((0,places/* problemOf */.Zw)(key, (0,nearest/* unknownWord */.$5)('key', key.key, read_accepted_KEYS)));
        else if (key.key === 'paths' && !isTexts(key.value))
            problems.push((0,places/* problemOf */.Zw)(key, 'a list of one or more paths'));
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string' && text !== '');
}
function splitYaml(document) {
    const entriesOf = (section) => (0,json/* listAt */.gT)(document, section);
    const hasPaths = (entry) => (0,json/* listAt */.gT)(entry, 'paths').length > 0;
    const forTrivy = Object.fromEntries(SECTIONS.map((section) => {
        const entries = entriesOf(section).filter((entry) => section !== 'misconfigurations' || !hasPaths(entry));
        return [section, entries.map(withFullDate)];
    }));
    const atPaths = entriesOf('misconfigurations')
        .filter(hasPaths)
        .map((entry) => ({
        id: (0,json/* textAt */.$6)(entry, 'id') ?? '',
        paths: (0,json/* listAt */.gT)(entry, 'paths').map(String),
        ...(0,defined/* defined */.s)({ expiresAt: dateOf((0,json.at)(entry, 'expired_at')) }),
    }));
    // JSON is YAML.
    return { forTrivy: JSON.stringify(forTrivy), isYaml: true, atPaths };
}
/** In quotes Trivy takes dates with their time only. */
function withFullDate(entry) {
    const expires = dateOf((0,json.at)(entry, 'expired_at'));
    return expires === undefined ? entry : { ...Object(entry), expired_at: new Date(expires).toISOString() };
}
/** Milliseconds since the epoch, of a date with or without its time. */
function dateOf(value) {
    const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}Z)?$/.test(value);
    const time = isDate ? Date.parse(value) : Number.NaN;
    // 31 February is read as a day in March.
    const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value).slice(0, 10));
    return isReal ? time : undefined;
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-scan.js
/** Reads the inputs of the security scan. */










/** As many files as anybody merges, and far fewer than GitHub takes runs. */
const MOST_SARIF_FILES = 50;
function readScan(reader, files, workspace) {
    const scan = reader.value('scan', parse/* oneOf */.yL('true', 'false', 'config', 'images'));
    const severities = reader.list('scan-severity', parse/* oneOf */.yL(...finding/* SEVERITIES */.o));
    if (severities.length === 0 && reader.isGiven('scan-severity'))
        reader.refuse('scan-severity', 'at least one severity, or scan: false');
    const cacheDirectory = readCacheDirectory(reader, workspace);
    return {
        manifests: scan === 'true' || scan === 'config',
        images: scan === 'true' || scan === 'images',
        severities: finding/* SEVERITIES */.o.filter((severity) => severities.includes(severity)),
        database: {
            repositories: reader.list('trivy-db-repositories', parse/* image */.Sl),
            javaRepositories: reader.list('trivy-java-db-repositories', parse/* image */.Sl),
            isOffline: reader.value('trivy-offline', parse/* boolean */.zM),
            ...(0,defined/* defined */.s)({ cacheDirectory }),
        },
        sarif: { upload: reader.value('sarif-upload', parse/* boolean */.zM), foreign: readForeign(reader, files) },
        ...(0,defined/* defined */.s)({ accepted: readAccepted(reader, files) }),
    };
}
/**
 * The thresholds that `scan-fail-on` stands for: none of that severity or a higher one, of each kind that is scanned
 * for. `hasImages`: whether any run, which they do in a cluster alone.
 */
function failOnThresholds(reader, scan, hasImages) {
    const lowest = reader.optional('scan-fail-on', parse/* oneOf */.yL('critical', 'high', 'medium', 'low'));
    if (lowest === undefined)
        return [];
    const kinds = [
        ...(scan.manifests ? ['misconfigurations'] : []),
        ...(scan.images && hasImages ? ['vulnerabilities'] : []),
    ];
    if (kinds.length === 0)
        reader.conflict('scan-fail-on', scan.images
            ? 'is about images, and without a cluster none run; use scan: true or config'
            : 'needs a scan, and scan is false');
    const severities = finding/* SEVERITIES */.o.slice(0, finding/* SEVERITIES */.o.indexOf(lowest) + 1);
    const left = severities.filter((severity) => !scan.severities.includes(severity));
    if (left.length > 0) {
        reader.conflict('scan-fail-on', `is also about ${(0,lib_text/* listed */.KE)(left)}, which scan-severity leaves out; add it there`);
        return [];
    }
    const text = kinds.flatMap((kind) => severities.map((severity) => `${kind}(${severity}) == 0`)).join('\n');
    return (0,parse_thresholds/* parseThresholds */.S)(text).thresholds;
}
/** Its form goes by its name, as in Trivy itself. */
function readAccepted(reader, files) {
    const given = reader.given('scan-ignore-file');
    if (given === undefined)
        return undefined;
    const path = given.text.trim();
    const content = readGiven(reader, 'scan-ignore-file', () => files.read(path, given.from, 'config').toString('utf8'));
    if (content === undefined)
        return undefined;
    const isYaml = ['.yaml', '.yml'].includes((0,external_node_path_.extname)(path).toLowerCase());
    return isYaml ? yamlAccepted(content, path, reader.problems) : plainAccepted(content);
}
function readForeign(reader, files) {
    const given = reader.given('sarif-files');
    if (given === undefined)
        return [];
    const paths = reader.list('sarif-files', parse/* text */.Qq);
    if (paths.length > MOST_SARIF_FILES) {
        reader.refuse('sarif-files', `at most ${MOST_SARIF_FILES} files`);
        return [];
    }
    return paths.flatMap((path) => {
        const content = readGiven(reader, 'sarif-files', () => files.read(path, given.from, 'sarif').toString('utf8'));
        return content === undefined ? [] : [{ file: path, content }];
    });
}
function readGiven(reader, name, read) {
    try {
        return read();
    }
    catch (error) {
        reader.refuse(name, `a file that can be read (${(0,errors/* describeError */.Uc)(error)})`);
        return undefined;
    }
}
/** A database from the checkout would be the pull request's, and could say that nothing is vulnerable. */
function readCacheDirectory(reader, workspace) {
    const given = reader.optional('trivy-cache-dir', parse/* text */.Qq);
    if (given === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(given);
    if ((0,safe_path/* isInWorkspace */.P_)(existingPartOf(path), workspace))
        reader.refuse('trivy-cache-dir', 'a directory outside of the checkout, where no pull request puts a database');
    return path;
}
/** The path, or the nearest folder around it that exists already: the rest of the way will be made there. */
function existingPartOf(path) {
    return (0,external_node_fs_.existsSync)(path) || path === (0,external_node_path_.dirname)(path) ? path : existingPartOf((0,external_node_path_.dirname)(path));
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-thresholds.js
/** Reads the thresholds input. */





/** More of them no reader bears. */
const MOST_THRESHOLDS = 500;
function readThresholds(reader) {
    const given = reader.given('thresholds');
    if (given === undefined)
        return defaultThresholds();
    if (given.text.trim().toLowerCase() === 'none')
        return [];
    const before = reader.problems.length;
    const items = (0,inputs_reader/* itemsOf */.S3)(given, reader.problems, MOST_THRESHOLDS);
    if (reader.problems.length > before)
        return [];
    if (items.length === 0)
        reader.refuse('thresholds', 'at least one threshold, like p95 < 200ms, or none');
    const thresholds = items.flatMap((item) => readItem(reader, item));
    return thresholds.some(({ metric }) => (0,metrics/* isAboutSuccess */.ps)(metric)) ? thresholds : [...defaultThresholds(), ...thresholds];
}
/** Errors are quick: a limit of the latency alone would let a dead application pass. */
function defaultThresholds() {
    const input = (0,spec/* findInput */.cu)('thresholds');
    return (0,parse_thresholds/* parseThresholds */.S)(input === undefined ? '' : (0,spec/* defaultOf */.HA)(input, 'action')).thresholds;
}
function readItem(reader, item) {
    const { thresholds, problems } = (0,parse_thresholds/* parseThresholds */.S)(item.text);
    for (const { source, column, message } of problems) {
        const where = (0,defined/* defined */.s)({ where: item.where });
        reader.problems.push({ name: item.name, value: source, allowed: `${message} (column ${column})`, ...where });
    }
    return thresholds;
}

;// CONCATENATED MODULE: ./.build/src/inputs/sources.js
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
        const input = (0,spec/* findInput */.cu)(name);
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
        problems.push({
            name: 'config',
            where: `${label}:1:1`,
            allowed: 'the file must be a mapping of inputs to values, like "rate: 50/s"',
        });
        return;
    }
    for (const entry of root.children())
        gatherEntry(entry, mayGiveAll, given, problems);
}
function openConfig(raw, { files, defaults, atBase }) {
    const { path, ref } = configOf(raw);
    if (ref === 'base') {
        if (path === '')
            return {
                name: 'config-ref',
                allowed: 'says where the config file is read from; name that file in config, or leave this out',
            };
        if (atBase === undefined)
            throw new errors/* ActionError */.lZ('internal', 'the config file of the base commit was not fetched');
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
        return { name: 'config', value: path, allowed: `the path of a readable YAML file (${(0,errors/* describeError */.Uc)(error)})` };
    }
}
function parseConfig(content, about) {
    let text;
    try {
        text = (0,utf8/* utf8Text */.H)(content);
    }
    catch (error) {
        return { name: 'config', where: about.label, allowed: (0,errors/* describeError */.Uc)(error) };
    }
    const root = (0,located_yaml/* readYaml */.gM)(text, { name: '', from: 'file', file: about.label });
    return (0,located_yaml/* isPlace */.Uj)(root) ? { ...about, root } : root;
}
function gatherEntry(entry, mayGiveAll, given, problems) {
    const input = (0,spec/* findInput */.cu)(entry.name);
    const place = (0,defined/* defined */.s)({ where: entry.where });
    if (input === undefined) {
        problems.push({ ...unknownName(entry.name), ...(0,defined/* defined */.s)({ where: entry.whereKey }) });
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
    else if (input.name === 'targets' || input.name === 'setup')
        given.set(input.name, { ...base, text: (0,located_yaml/* beginningOf */.VI)(entry.value), place: entry });
    else if (input.list === true)
        given.set(input.name, { ...base, text: (0,located_yaml/* beginningOf */.VI)(entry.value), items: sources_elements(entry, problems) });
    else
        problems.push({
            name: entry.name,
            value: (0,located_yaml/* beginningOf */.VI)(entry.value),
            allowed: `one value: ${input.allowed}`,
            ...place,
        });
}
/** Why an input can't stand in a file. */
function objectionTo(input, mayGiveAll) {
    if (input.secret === true)
        return 'secrets do not belong in a file';
    const files = (0,spec/* configFilesFor */.J6)(input);
    if (files === 'none' && !input.name.startsWith('config'))
        return 'it says what the job is; give it in the workflow';
    if (files === 'none')
        return "a config file can't name another one, or another version of it; give this in the workflow";
    if (mayGiveAll || files === 'any')
        return undefined;
    return 'give it in the workflow, or set config-ref: base there; this file comes with the checkout, which a pull request can change';
}
/** List elements; a mapping's are written `key=value`. */
function sources_elements(entry, problems) {
    return entry.children().flatMap((element) => {
        const key = entry.isMapping ? `${element.key}=` : '';
        const place = (0,defined/* defined */.s)({ where: element.where });
        if (element.text !== undefined)
            return [{ text: `${key}${element.text}`, name: entry.name, from: element.from, ...place }];
        problems.push({ name: element.name, value: (0,located_yaml/* beginningOf */.VI)(element.value), allowed: 'a text', ...place });
        return [];
    });
}
function unknownName(name) {
    return {
        name,
        allowed: (0,nearest/* unknownWord */.$5)('input', name, spec/* INPUTS */.mc.map((input) => input.name)),
    };
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-settings.js
/** Raw inputs and config file -> Settings, or every problem at once. */















/**
 * Reads the settings of a run.
 * @param raw inputs by name; an empty text is an input that was not given, an unknown name is a problem.
 * @throws InputError with every problem of inputs, config file and targets, and of how they go together.
 */
function loadSettings(raw, options) {
    const problems = [];
    const inputs = gatherInputs(raw, options, problems);
    const reader = (0,inputs_reader/* createReader */.WF)(inputs, options.defaults, problems);
    const cluster = readCluster(reader, options.files);
    const load = readLoad(reader, options, cluster.baseUrl);
    const scan = readScan(reader, options.files, options.workspace);
    const variables = reader.optional('variables', parse/* variables */.Ee) ?? {};
    const settings = {
        cluster,
        tools: readTools(reader),
        app: readApp(reader, {
            files: options.files,
            allowedHosts: load.allowedHosts,
            problems,
            variables,
            isSetup: false,
            captured: [],
        }),
        load,
        scan,
        thresholds: [...readThresholds(reader), ...failOnThresholds(reader, scan, cluster.kind !== 'none')],
        repeatOnInvalid: reader.value('repeat-on-invalid', parse/* countWithin */.tH(0, spec/* MOST_REPEATS */.pk)),
        report: readReport(reader, options.outDir, variables),
    };
    // Used before the settings are read (main.ts), where everything but `true` means no; what is neither is refused here.
    reader.value('dangerously-run-pull-request-code-with-my-token', parse/* boolean */.zM);
    checkTogether(reader, settings);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return settings;
}
function readCluster(reader, files) {
    const kubeconfig = reader.optional('kubeconfig', parse/* text */.Qq);
    // kubectl reads it later.
    probe(reader, 'kubeconfig', 'the path of a readable kubeconfig file', (path, from) => files.read(path, from, 'kubeconfig'));
    const context = reader.optional('context', parse/* text */.Qq);
    const baseUrl = readBaseUrl(reader);
    return {
        kind: reader.value('cluster', parse/* oneOf */.yL('kind', 'existing', 'none')),
        workers: reader.value('workers', parse/* countWithin */.tH(0, spec/* MOST_WORKERS */.m3)),
        nodeImage: reader.value('node-image', parse/* image */.Sl),
        httpPort: reader.value('http-port', parse/* port */.Oh),
        kubectlEnvironment: reader.list('kubectl-environment', parse/* variableName */.cG),
        keep: reader.value('keep-cluster', parse/* oneOf */.yL('true', 'false', 'on-failure')),
        ...(0,defined/* defined */.s)({ kubeconfig, context, baseUrl }),
    };
}
/** Naming a host is asking for it, but for those that are never allowed. */
function readBaseUrl(reader) {
    const baseUrl = reader.optional('base-url', parse/* originUrl */.sH);
    if (baseUrl === undefined)
        return undefined;
    const { hostname } = new URL(baseUrl);
    const problem = (0,addresses/* hostProblem */.Q8)(hostname, [hostname]);
    if (problem === undefined)
        return baseUrl;
    reader.refuse('base-url', `another address: ${hostname} ${problem}`);
    return undefined;
}
function readTools(reader) {
    const path = reader.optional('trivy-path', parse/* text */.Qq);
    if (path !== undefined && !(0,safe_path/* isProgram */.Vd)(path))
        reader.refuse('trivy-path', 'the path of a file that may be executed');
    return {
        kind: readTool(reader, 'kind'),
        kubectl: readTool(reader, 'kubectl'),
        k6: readTool(reader, 'k6'),
        trivy: { ...readTool(reader, 'trivy'), ...(0,defined/* defined */.s)({ path }) },
    };
}
function readTool(reader, tool) {
    const sha256 = reader.optional(`${tool}-sha256`, parse/* sha256 */.sc);
    const baseUrl = reader.optional(`${tool}-base-url`, parse/* mirrorUrl */.zS);
    const version = reader.value(`${tool}-version`, parse/* version */.rE);
    const refused = (0,tool_downloads/* refusedVersion */.d_)(tool, version);
    if (refused !== undefined)
        reader.refuse(`${tool}-version`, `another version: ${refused}`);
    return { version, ...(0,defined/* defined */.s)({ sha256, baseUrl }) };
}
function readApp(reader, context) {
    const manifests = reader.optional('manifests', parse/* text */.Qq);
    const ingress = reader.value('ingress', parse/* text */.Qq);
    // Seen now, and not when a cluster has been made for it.
    probe(reader, 'manifests', 'the path of a folder or file that exists', context.files.resolve);
    if (ingress !== 'nginx' && ingress !== 'none')
        probe(reader, 'ingress', 'nginx, none, or the path of manifests that exist', context.files.resolve);
    const targets = reader.given('targets');
    const given = reader.given('setup');
    const setup = given === undefined ? [] : readTargets(given, { ...context, isSetup: true });
    const captured = setup.flatMap(({ capture }) => Object.keys(capture ?? {}));
    return {
        overlay: reader.value('overlay', parse/* oneOf */.yL('base', 'production')),
        images: reader.list('images', parse/* image */.Sl),
        imageOverrides: Object.fromEntries(reader.list('image-overrides', parse/* imagePair */.AM)),
        ingress,
        origins: { manifests: reader.origin('manifests'), ingress: reader.origin('ingress') },
        monitor: reader.value('monitor', parse/* boolean */.zM),
        targets: targets === undefined ? BUNDLED_TARGETS : readTargets(targets, { ...context, captured }),
        setup,
        ...(0,defined/* defined */.s)({ manifests }),
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

;// CONCATENATED MODULE: ./.build/src/run-settings.js
/**
 * How a run begins, in the action and on the command line alike: its settings, the secrets in them, and whether what
 * it made is kept.
 */


/** Reads the settings with a real draw of the seed. @throws InputError with every problem. */
function readSettings(raw, options) {
    return loadSettings(raw, {
        ...options,
        randomSeed: () => crypto.randomUUID().slice(0, 8),
    });
}
/** Makes the secrets that settings hold known to the redactor, before anything can show them. */
function learnSettings(redactor, { app, load, report }) {
    (0,redaction_secrets/* learnTargets */.hs)(redactor, [...app.setup, ...app.targets]);
    redactor.add(load.tls.client?.keyPem ?? '');
    (0,redaction_secrets/* learnHeaders */.HF)(redactor, report.otlp?.headers ?? {});
}
/** Whether the cluster outlives its run. Embedded processes never do: nobody could use them but our own commands. */
function isKept({ cluster }, verdict) {
    if (cluster.kind === 'none')
        return false;
    return cluster.keep === 'true' || (cluster.keep === 'on-failure' && verdict !== 'pass');
}

// EXTERNAL MODULE: ./.build/src/lib/violations.js
var lib_violations = __webpack_require__(5283);
// EXTERNAL MODULE: ./.build/src/system/own-file.js
var own_file = __webpack_require__(1348);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(3638);
// EXTERNAL MODULE: ./.build/src/system/within.js
var within = __webpack_require__(1478);
;// CONCATENATED MODULE: ./.build/src/state.js
/** The run record on disk: what a later sub-command, the post step and a crash's clean-up go by. */








const FILE = 'state.json';
/** Keeps a record in a directory. */
function runStore(directory, initial) {
    let record = initial;
    let written = Promise.resolve();
    const keep = (next) => {
        record = next;
        // Phases may overlap: one after the other, so that the newest is what stays on the disk.
        const writing = written.then(() => writeRecord(directory, record));
        written = writing.catch(() => undefined);
        return writing;
    };
    return {
        get record() {
            return record;
        },
        // JSON would drop them on the way to the disk; memory and disk hold the same.
        save: (part) => {
            const { version, runId, startedAt, inputs, phases, ...parts } = { ...record, ...part };
            return keep({ version, runId, startedAt, inputs, ...(0,defined/* defined */.s)(parts), phases });
        },
    };
}
async function writeRecord(directory, record) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    // In place at once: whoever is killed while writing leaves the old record, not half a one.
    await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(directory, FILE), JSON.stringify(record, null, 1), 0o600);
}
/**
 * The record of a directory, or undefined when there is none. What it says is data: it is held against its schema, and
 * its files have to lie in the directory.
 * @throws ActionError when it is damaged or somebody else's, since it may know of a cluster.
 */
async function loadRecord(directory) {
    const file = (0,external_node_path_.join)(directory, FILE);
    const text = await (0,own_file/* readOwnFile */.z)(file).catch((error) => {
        throw state_refusal(file, `can't be used: ${(0,errors/* describeError */.Uc)(error)}`, error);
    });
    if (text === undefined)
        return undefined;
    const record = await parseRecord(text, file);
    await checkPaths(record, directory);
    return record;
}
async function parseRecord(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw state_refusal(file, `is damaged: ${(0,errors/* describeError */.Uc)(error)}`, error);
    }
    // Large, and a run that begins anew has no record to read.
    const { validateRecord } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 1079));
    const violations = (0,lib_violations/* violationsOf */.S)(validateRecord, value);
    if (violations.length > 0)
        throw state_refusal(file, `is not a record of this version: ${violations.join('; ')}.`);
    return value;
}
/** A record that names files elsewhere is not ours: they would be handed to kubectl, written, or removed. */
async function checkPaths({ cluster }, directory) {
    for (const [name, path] of cluster === undefined ? [] : pathsOf(cluster)) {
        if (await (0,within/* leadsBelow */.ZO)(directory, path))
            continue;
        throw state_refusal((0,external_node_path_.join)(directory, FILE), `names a file outside of its directory: ${name} ${JSON.stringify(path)}.`);
    }
}
function pathsOf(cluster) {
    if (cluster.kind === 'none')
        return [['lease', cluster.lease]];
    const kubeconfig = ['kubeconfig', cluster.kubeconfig];
    return cluster.kind === 'existing' ? [kubeconfig, ['applied', cluster.applied]] : [kubeconfig];
}
function state_refusal(file, what, cause) {
    return new errors/* ActionError */.lZ('state-missing', `${file} ${what}`, {
        cause,
        hint: `Nothing was removed. Look for what it may have named: docker ps --all --filter label=io.x-k8s.kind.cluster. Then delete ${file}.`,
    });
}
/** A record with nothing in it yet. */
function newRecord(options) {
    return { version: 1, ...options, phases: [] };
}

// EXTERNAL MODULE: ./.build/src/system/input-files.js
var input_files = __webpack_require__(2399);
// EXTERNAL MODULE: ./.build/src/system/log.js + 1 modules
var system_log = __webpack_require__(3745);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/src/system/action-root.js
var action_root = __webpack_require__(3276);
// EXTERNAL MODULE: ./.build/src/system/environment.js
var environment = __webpack_require__(1976);
// EXTERNAL MODULE: ./.build/src/system/system-programs.js
var system_programs = __webpack_require__(6660);
;// CONCATENATED MODULE: ./.build/src/system/programs.js
/**
 * What every command goes through before it is started: which file it is, whether that may run, and which environment
 * it gets.
 */





/**
 * Completes commands: a bare name becomes an absolute path, found once; a path must be that of a verified program, or
 * of one of the system's (src/system/system-programs.ts). A command without an environment gets what `environmentFor`
 * has for the program.
 */
function commandCompleter({ env, workDir, log, }) {
    const found = new Map();
    let searched;
    const path = () => {
        if (searched !== undefined)
            return searched;
        searched = (0,safe_path/* safePath */.nG)(env);
        if (searched.passedOver.length > 0)
            log.debug(`of PATH is passed over: ${searched.passedOver.join('; ')}`);
        return searched;
    };
    const resolve = (name) => {
        const file = found.get(name) ?? (0,safe_path/* findProgram */.Kp)(name, path(), (0,safe_path/* workspaceOf */.B3)(env));
        found.set(name, file);
        return file;
    };
    return async (command) => {
        (0,environment/* makeRunDirectories */.hh)(workDir);
        const isPath = command.file.includes('/');
        if ((0,system_programs/* isSystemProgram */.Md)(command.file))
            (0,system_programs/* checkSystemCommand */.l$)(command);
        else if (isPath)
            await verified_programs/* verifiedPrograms */.G.check(command.file);
        const surroundings = { env, workDir, path: path().entries.join(external_node_path_.delimiter) };
        return {
            ...command,
            file: isPath ? command.file : resolve(command.file),
            env: command.env ?? (0,environment/* environmentFor */.DD)((0,external_node_path_.basename)(command.file), surroundings),
        };
    };
}

;// CONCATENATED MODULE: ./.build/src/system/redacting-log.js
/** Every line goes through the redactor before the log gets it: before it is shortened, styled or escaped. */
function redactingLog(log, redactor) {
    const through = (write) => (line) => write(redactor.redact(line));
    return {
        group: through((title) => log.group(title)),
        groupEnd: () => log.groupEnd(),
        info: through((line) => log.info(line)),
        notice: through((line) => log.notice(line)),
        warning: through((line) => log.warning(line)),
        error: through((line) => log.error(line)),
        debug: through((line) => log.debug(line)),
        live: through((line) => log.live(line)),
    };
}

;// CONCATENATED MODULE: ./.build/src/system/real-io.js
/** The real Io. */








/** An Io that acts on the real world; `workDir` must exist and be private to the user. */
function realIo({ log, redactor, workDir, signal, files = input_files/* anyFile */.lr }) {
    const complete = commandCompleter({ env: process.env, workDir, log });
    return {
        log: redactingLog(log, redactor),
        redactor,
        workDir,
        signal,
        files,
        env: process.env,
        manifestsDir: (0,action_root/* manifestsDir */.Cq)(),
        now: Date.now,
        elapsed: () => performance.now(),
        sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch((cause) => {
            throw new errors/* ActionError */.lZ('cancelled', 'cancelled while waiting', { cause });
        }),
        run: async (command) => (0,system_process/* run */.eF)(await complete(command), signal),
        pipe: async (from, to) => (0,system_process/* pipe */.Fs)(await complete(from), await complete(to), signal),
    };
}
/**
 * A signal that aborts on the runner's cancel ladder (SIGINT, then SIGTERM) and when the terminal is closed (SIGHUP);
 * the second signal ends the process at once.
 */
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

// EXTERNAL MODULE: ./.build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(7859);
// EXTERNAL MODULE: ./.build/src/load/generator/planned-request.js + 1 modules
var planned_request = __webpack_require__(1790);
;// CONCATENATED MODULE: ./.build/src/load/generator/request-of.js
/** A request of a plan by its number, without sending those before it. Pure. */





/**
 * The request of that number, from 0, of the plan's measured window; or why there is none. Its secrets are in it as they
 * are sent.
 */
function requestOf(plan, number) {
    if (plan.script !== undefined)
        return { problem: 'what a script of k6 sends is in the script' };
    const most = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
    if (number >= most)
        return { problem: `the plan has at most ${(0,units/* formatCount */.B4)(most)} requests, numbered from 0` };
    const dueMs = plan.model === 'closed' ? undefined : dueOf(plan, number);
    if (dueMs === Number.POSITIVE_INFINITY)
        return { problem: 'the plan is over before it has so many requests' };
    const cursors = new planned_request/* RowCursors */.G3();
    const targets = (0,planned_request/* compileTargets */.wX)(plan);
    const takesInOrder = targets.some(({ rows, rowMode }) => rows.length > 0 && rowMode !== 'random');
    // Warm-up and measurement hand out one list of rows, and share nothing else.
    const isWarmUpKnown = plan.model === 'open' || plan.warmup.durationMs === 0;
    if (takesInOrder && isWarmUpKnown)
        (0,planned_request/* requestSequence */.XG)(plan, targets, 'warm-up', cursors).skip((0,warm_up_size/* warmUpRequests */.f_)(plan));
    const sequence = (0,planned_request/* requestSequence */.XG)(plan, targets, 'measuring', cursors);
    sequence.skip(number);
    const planned = sequence.next();
    const { rows, rowMode } = planned.target;
    if (rows.length > 0 && rowMode !== 'random' && !isWarmUpKnown)
        return {
            problem: 'its row of data depends on how many requests the application answered in the warm-up, which has a duration; give warmup as a number of requests',
        };
    return { ...planned, dueMs: plan.engine === 'builtin' ? dueMs : undefined };
}
/** Infinity when the schedule holds fewer requests. */
function dueOf(plan, number) {
    const arrivals = (0,schedule/* openArrivals */.dR)(plan, (0,random/* randomStream */._)(plan.seed, 'measuring/arrivals'));
    for (let skipped = 0; skipped < number; skipped += 1)
        if (arrivals.next() === Number.POSITIVE_INFINITY)
            return Number.POSITIVE_INFINITY;
    return arrivals.next();
}

// EXTERNAL MODULE: ./.build/src/load/plan/checked-plan.js
var checked_plan = __webpack_require__(8831);
;// CONCATENATED MODULE: ./.build/src/cli/curl-line.js
/** curl announces longer bodies, and waits for an answer to that. */
const LONGEST_UNANNOUNCED = 1024;
/** The command, quoted for bash and zsh. `redact` masks what is secret and has no name. */
function curlLine({ origin, request, plan }, secrets, redact) {
    const word = (text) => secrets.word(text, redact);
    const path = secrets.word(request.path, (literal) => redactPath(literal, redact));
    const { url, options } = addressOf(origin, request.host, word);
    const { stdin, words } = bodyOf(request, word);
    return [
        ...stdin,
        'curl --include --http1.1 --globoff --path-as-is',
        "--noproxy '*'",
        `--max-time ${plan.timeoutMs / 1000}`,
        ...(plan.tls.insecure ? ['--insecure'] : []),
        ...options,
        ...methodOf(request, word),
        ...headersOf(request).map((header) => `--header ${secrets.word(header, redactValue(header, redact))}`),
        ...words,
        `${url}${path}`,
    ].join(' ');
}
/** Over TLS the host is also the name that is asked for, and the certificate must be for it. */
function addressOf(origin, host, word) {
    const url = URL.parse(origin);
    if (url?.protocol !== 'https:')
        return {
            url: word(url?.origin ?? origin),
            options: url?.host === host ? [] : [`--header ${word(`host: ${host}`)}`],
        };
    return {
        url: word(`https://${host}`),
        options: [`--connect-to ${word(`::${url.hostname}:${url.port || '443'}`)}`, `--header ${word(`host: ${host}`)}`],
    };
}
function methodOf({ method, body }, word) {
    if (method === 'HEAD')
        return ['--head'];
    return method === 'GET' && body === undefined ? [] : [`--request ${word(method)}`];
}
/** Its own, and those that curl is to leave out. */
function headersOf({ method, headers, body, keepAlive }) {
    const has = (wanted) => headers.some(([name]) => name.toLowerCase() === wanted);
    const isLong = body !== undefined && Buffer.byteLength(body) > LONGEST_UNANNOUNCED;
    const unwanted = [
        'user-agent',
        'accept',
        ...(hasContent(method, body) ? ['content-type'] : []),
        ...(isLong ? ['expect'] : []),
    ];
    return [
        // A header with nothing behind its colon is left out by curl; with a semicolon it is sent so.
        ...headers.map(([name, value]) => (value === '' ? `${name};` : `${name}: ${value}`)),
        ...unwanted.filter((name) => !has(name)).map((name) => `${name}:`),
        ...(keepAlive ? [] : ['connection: close']),
    ];
}
/** These methods have a length even without a body (see encodeRequest). */
function hasContent(method, body) {
    return body !== undefined || ['POST', 'PUT', 'PATCH'].includes(method);
}
function bodyOf({ method, body }, word) {
    if (body === undefined)
        return { stdin: [], words: hasContent(method, body) ? ["--data-raw ''"] : [] };
    if (typeof body === 'string' && !body.includes('\0'))
        return { stdin: [], words: [`--data-raw ${word(body)}`] };
    const base64 = Buffer.from(body).toString('base64');
    return { stdin: [`printf %s ${word(base64)} | base64 --decode |`], words: ['--data-binary @-'] };
}
/** Of a header's beginning the value alone: its scheme, behind `authorization: `, would pass for a secret. */
function redactValue(header, redact) {
    const name = header.slice(0, header.indexOf(':') + 1);
    return (literal) => name !== '' && literal.startsWith(name) ? `${name}${redact(literal.slice(name.length))}` : redact(literal);
}
/** Name and value by themselves: the value of a query alone makes no secret of it here. */
function redactPath(path, redact) {
    return path
        .split(/([?&=])/)
        .map((part) => redact(part))
        .join('');
}

;// CONCATENATED MODULE: ./.build/src/cli/named-secrets.js

/** Stands for a value: letters and digits, which no encoding changes, and fewer than a token has. */
const mark = (index) => `qZ${index}Zq`;
const named_secrets_MARKS = /qZ(\d{1,4})Zq/;
/** What opens a field's value in JSON. */
const OPENING_QUOTES = /[\\"']{1,16}$/;
class NamedSecrets {
    #values = [];
    /** The mark of a value; it stands for the value in texts. */
    markOf(named) {
        const known = this.#values.findIndex(({ name, source }) => name === named.name && source === named.source);
        return mark(known === -1 ? this.#values.push(named) - 1 : known);
    }
    /** The plan with a mark in place of each value of `variables` and of the setup. */
    marked(plan) {
        const targets = plan.targets.map((target) => ({
            ...target,
            ...(target.variables === undefined ? {} : { variables: this.#markAll(target.variables, 'variables') }),
            ...(target.setup === undefined ? {} : { setup: this.#markAll(target.setup, 'setup') }),
        }));
        return { ...plan, targets };
    }
    #markAll(values, source) {
        return Object.fromEntries(Object.entries(values).map(([name, value]) => [
            name,
            this.markOf({ name: shellName(name), source, value: source === 'setup' ? undefined : value }),
        ]));
    }
    /** The values whose marks a text holds, each once. */
    in(text) {
        const found = partsOf(text).flatMap((part, index) => (index % 2 === 1 ? (this.#values[Number(part)] ?? []) : []));
        return [...new Set(found)];
    }
    /** The text with the values in place of their marks. */
    filled(text) {
        return partsOf(text)
            .map((part, index) => (index % 2 === 1 ? (this.#values[Number(part)]?.value ?? '') : part))
            .join('');
    }
    /**
     * A word of a command line: literal text quoted, and names for marks. Literals are redacted piece by piece, without
     * the quote that opens a named value, which would be taken for the secret itself.
     */
    word(text, redact) {
        const parts = partsOf(text);
        const words = parts.map((part, index) => {
            if (index % 2 === 1)
                return `"$${this.#values[Number(part)]?.name ?? ''}"`;
            const opening = index < parts.length - 1 ? (OPENING_QUOTES.exec(part)?.[0] ?? '') : '';
            const literal = `${redact(part.slice(0, part.length - opening.length))}${opening}`;
            return literal === '' ? '' : (0,reproduce/* quote */.hD)(literal);
        });
        return words.join('') || "''";
    }
}
/** Literal texts and numbers of marks in turn. */
function partsOf(text) {
    return text.split(named_secrets_MARKS);
}
function shellName(name) {
    const plain = name.replaceAll(/\W/g, '_');
    return /^\d/.test(plain) ? `_${plain}` : plain;
}

;// CONCATENATED MODULE: ./.build/src/cli/request-command.js











/** Where a target without an address of its own is, when no run is there that says it. */
const BASE_URL = { name: 'BASE_URL', source: 'origin', value: 'http://127.0.0.1' };
/**
 * The text that the command prints: comments, and a command line for bash or zsh. Values of `variables` and what the
 * setup captures are names in it; other secrets are masked. @throws InputError for bad inputs, without a seed, and when
 * the plan has no such request.
 */
function requestText(line, { record, outDir, files, redactor }) {
    const seed = record?.load?.plan.seed;
    const inputs = {
        ...record?.inputs,
        ...(seed === undefined ? {} : { seed }),
        ...line.inputs,
    };
    (0,redaction_secrets/* learnVariables */.IM)(redactor, inputs['variables'] ?? '');
    const settings = settingsOf(line, inputs, { outDir, files });
    learnSettings(redactor, settings);
    const number = line.request ?? 0;
    const secrets = new NamedSecrets();
    const base = record?.cluster?.baseUrl || undefined;
    const plan = planOf(settings, base ?? BASE_URL.value ?? '');
    const planned = numbered(plan, number);
    const { request, target } = numbered(secrets.marked(plan), number);
    const isAtBase = settings.app.targets[target.index]?.origin === undefined;
    const origin = isAtBase && base === undefined ? secrets.markOf(BASE_URL) : target.origin;
    const command = curlLine({ origin, request, plan }, secrets, (text) => redactor.redact(text));
    const notes = [
        redactor.redact(aboutRequest(planned, plan)),
        ...namesIn(origin, request, planned, secrets),
        ...(command.includes('***') ? ['*** stands for a secret that is none of the variables: put it in.'] : []),
        ...limitsOf(plan, planned),
    ];
    return `${notes.map((note) => `# ${note}\n`).join('')}${command}\n`;
}
function settingsOf(line, inputs, where) {
    const missing = {
        name: 'seed',
        allowed: 'is needed to draw the request again; report.html shows the whole command below its failed and slowest requests',
    };
    const settings = (() => {
        try {
            return loadSettings(inputs, { defaults: 'cli', ...where, randomSeed: () => '' });
        }
        catch (error) {
            if (error instanceof errors/* InputError */.dz)
                throw new errors/* InputError */.dz([...error.problems, ...line.problems]);
            throw error;
        }
    })();
    const problems = settings.load.seed === '' ? [...line.problems, missing] : line.problems;
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return settings;
}
function planOf({ load, app }, baseUrl) {
    const targets = app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
    return (0,checked_plan/* acceptedPlan */.D)((0,check_plan/* checkPlan */.G)({ ...load, targets }));
}
function numbered(plan, number) {
    const found = requestOf(plan, number);
    if ('problem' in found)
        throw new errors/* InputError */.dz([{ name: `request ${number}`, allowed: found.problem }]);
    return found;
}
function aboutRequest({ number, target, dueMs }, { seed }) {
    const when = dueMs === undefined ? '' : `, due ${(0,units/* formatDuration */.a3)(dueMs)} after the start`;
    return `Request ${number} of seed ${(0,lib_text/* escapeControls */.UN)(JSON.stringify(seed))}: target ${target.name}${when}.`;
}
/** What the reader has to set before. */
function namesIn(origin, marked, { request }, secrets) {
    const texts = textsOf(marked);
    const sent = textsOf(request);
    const isEncoded = ({ name }) => texts.some((text, index) => secrets.in(text).some((one) => one.name === name) && secrets.filled(text) !== sent[index]);
    return secrets.in([origin, ...texts].join('\n')).map((named) => {
        if (named.source === 'origin')
            return `${named.name} is where the application is reached, for example http://127.0.0.1:8080.`;
        if (named.source === 'setup')
            return `${named.name} is what the setup captures before the load; encode it as its place wants it.`;
        return `${named.name} is one of the variables${isEncoded(named) ? '; here it must be encoded as its place wants it' : ''}.`;
    });
}
function textsOf({ path, headers, body }) {
    return [path, ...headers.map(([, value]) => value), typeof body === 'string' ? body : ''];
}
/** What the command does not do that the load does. */
function limitsOf(plan, { target }) {
    const isSecure = target.origin.startsWith('https:');
    return [
        ...(target.keepsCookies ? ['The load sends the cookies that a connection was given before; this sends none.'] : []),
        ...(isSecure && plan.tls.caPem !== undefined
            ? ['The load trusts the certificates of ca-file: add --cacert FILE.']
            : []),
        ...(isSecure && plan.tls.client !== undefined
            ? ['The load shows a client certificate: add --cert FILE --key FILE.']
            : []),
        ...(plan.followRedirects > 0
            ? [`The load follows up to ${plan.followRedirects} redirects; this follows none.`]
            : []),
    ];
}

// EXTERNAL MODULE: ./.build/src/cli/show-report.js + 1 modules
var show_report = __webpack_require__(7888);
;// CONCATENATED MODULE: ./.build/src/cli/starting-point.js
/** Where a command begins: the record of an earlier one, the settings, the phases that are to be run. */









/** How long embedded processes take to end when their run is killed, and more. */
const ENDING_MS = 1_000;
/**
 * The record of an earlier command, without embedded processes that ended by themselves, as they do when their run is
 * killed. They notice that within a tenth of a second; a command that begins anew can be faster, so it waits for them a
 * little, unless their run goes on.
 */
async function standing(workDir, line) {
    const record = await loadRecord(workDir);
    if (record?.cluster?.kind !== 'none' || record.cluster.processes.length === 0)
        return record;
    const { cluster, ...rest } = record;
    const isEnding = beginsAnew(line) && !(await hasStarter(cluster.lease));
    const deadline = performance.now() + (isEnding ? ENDING_MS : 0);
    while (await isRunning(cluster)) {
        if (performance.now() >= deadline)
            return record;
        await (0,external_node_timers_promises_.setTimeout)(ENDING_MS / 20);
    }
    return rest;
}
/** Whether the command that wrote this lease, which holds its process id, still runs. */
async function hasStarter(lease) {
    const starter = await (0,own_file/* readOwnFile */.z)(lease);
    return starter !== undefined && (0,system_process/* isAlive */._n)(Number(starter));
}
const beginsAnew = (line) => ['run', 'validate', 'up'].includes(line.command) && !line.resume;
/**
 * Which record a command goes on from. A whole run starts anew, and refuses to forget a cluster that still stands.
 * @throws ActionError `state-missing` that names the commands that help.
 */
function startingRecord(line, previous) {
    const fresh = newRecord({ runId: crypto.randomUUID(), startedAt: Date.now(), inputs: line.inputs });
    const begins = beginsAnew(line);
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
/** The settings of a command: those of its run, and what it was given itself. @throws InputError with every problem. */
function starting_point_settingsOf(line, record, outDir) {
    try {
        const settings = readSettings(record.inputs, { defaults: 'cli', outDir, files: input_files/* anyFile */.lr });
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
/** The phases that a command runs; those of a run that is resumed begin with the first that is not done. */
function phasesOf(line, record) {
    const all = PIPELINE.map((phase) => phase.name);
    const { command } = line;
    if (command !== 'run')
        return PIPELINE.filter(({ commands }) => commands.some((name) => name === command)).map(({ name }) => name);
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

// EXTERNAL MODULE: ./.build/src/cli/work-directory.js + 2 modules
var work_directory = __webpack_require__(1802);
;// CONCATENATED MODULE: ./.build/src/cli/run-command.js
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
/** One command of the command line: which phases it runs, what it prints, what it leaves. */
























/** Commands after which there are figures to show. */
const REPORTING = ['run', 'load', 'metrics', 'report'];
/**
 * Runs a parsed command; returns the exit code. Bad inputs are thrown as InputError. The redactor learns the secrets on
 * the way.
 */
async function runCommand(line, redactor) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const outDir = (0,external_node_path_.resolve)(line.outDir);
        const workDir = (0,external_node_path_.join)(outDir, '.state');
        const log = (0,system_log/* terminalLog */.dg)(process.stderr, Date.now, process.env['DEBUG'] !== undefined);
        const io = realIo({ log, redactor, workDir, signal: cancelSignal() });
        await (0,work_directory/* refuseForeign */.re)(workDir);
        const isBegun = await (0,work_directory/* hasWork */.OJ)(workDir);
        if (line.command === 'down')
            return down(io, line, isBegun);
        if (line.command === 'request')
            return await showRequest(io, line, outDir);
        const previous = await standing(workDir, line);
        const record = startingRecord(line, previous);
        await (0,learn_kubeconfig/* learnRecord */.O)(io, record);
        (0,redaction_secrets/* learnVariables */.IM)(redactor, record.inputs['variables'] ?? '');
        const settings = starting_point_settingsOf(line, record, outDir);
        learnSettings(redactor, settings);
        if (record.cluster !== undefined && record.cluster.kind !== settings.cluster.kind) {
            throw new errors/* ActionError */.lZ('state-missing', `this run's cluster is ${record.cluster.kind}, and ${settings.cluster.kind} is asked for.`, {
                hint: 'Leave --cluster out, or begin another run with `up` and another --out.',
            });
        }
        const _taken = __addDisposableResource(env_1, await (0,work_directory/* takeDirectory */.Zw)(workDir), true);
        const store = runStore(workDir, record);
        const run = { io, settings, stepwise: line.command !== 'run', store };
        const phases = phasesOf(line, record);
        // A report starts nothing, and the phase `tools` looks for itself.
        if (phases.length > 0 && !phases.includes('tools'))
            await verifyRecordedTools(io, record.tools ?? [], settings.tools);
        return await run_command_perform(run, line, phases);
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
/** Prints a request of the run in the directory, or of the inputs alone; nothing is changed. */
async function showRequest({ redactor, workDir }, line, outDir) {
    const record = await loadRecord(workDir);
    process.stdout.write(requestText(line, { record, outDir, files: input_files/* anyFile */.lr, redactor }));
    return exit_codes/* EXIT */.dc.pass;
}
/** Runs the phases, reports, and removes what a whole run has made, whatever becomes of the report. */
async function run_command_perform(run, line, phases) {
    const { exitCode, html } = await performAndTidy(run, line, phases);
    if (html !== undefined)
        await (0,show_report/* showReport */.U)(html, { open: line.open, log: run.io.log });
    return exitCode;
}
async function performAndTidy(run, line, phases) {
    const { settings, io, store } = run;
    let verdict = 'error';
    try {
        await runPhases(run, PIPELINE, phases);
        const about = {
            id: store.record.runId,
            awaitsMetrics: line.command === 'load',
            awaitsScan: ['load', 'metrics'].includes(line.command),
        };
        const report = (0,build/* publicReport */._p)((0,build/* buildReport */.FK)(store.record, settings, about, io.now()), io.redactor);
        verdict = report.verdict;
        return await conclude(run, line, report);
    }
    finally {
        if (line.command === 'run' || line.command === 'validate')
            await tidy(run, verdict);
    }
}
/** Writes the report's files and says what came out. */
async function conclude({ settings, io, store }, line, report) {
    if (!REPORTING.includes(line.command)) {
        if (line.command === 'scan' && report.scan !== null)
            process.stdout.write((0,terminal_scan/* renderScan */.Q)(report, { color: process.stdout.isTTY === true }));
        if (report.error !== null)
            io.log.error([report.error.message, report.error.hint].filter(Boolean).join('\n'));
        return { exitCode: line.command === 'scan' ? (0,exit_codes/* scanExitCode */.lc)(report, settings) : (0,exit_codes/* stepExitCode */.ap)(report) };
    }
    // Printed first: a disk that is full must not hide what was measured.
    const inputs = io.redactor.redactDeep(store.record.inputs);
    process.stdout.write(`${(0,terminal/* renderTerminal */.b)(report, { color: process.stdout.isTTY === true, inputs })}\n`);
    const files = await (0,write/* writeReport */.u)(report, settings.report.outDir);
    // Other commands are steps on the way to a report.
    if (line.command === 'run' || line.command === 'report')
        await sendFigures(io, report, { settings: settings.report, context: {} });
    const sarif = report.scan?.sarif == null ? '' : `, ${report.scan.sarif.file}`;
    io.log.info(`\nReport: ${files.json}, ${files.markdown}${sarif}`);
    return { exitCode: (0,exit_codes/* exitCodeOf */.FO)(report, settings.report.onInvalid), html: files.html };
}
async function tidy({ io, settings, store }, verdict) {
    const { record } = store;
    if (isKept(settings, verdict) && record.cluster !== undefined)
        return io.log.info(keptNotice(record, `npm start -- down --out ${(0,reproduce/* quote */.hD)((0,external_node_path_.dirname)(io.workDir))}`));
    await cleanUp(uncancelled(io), record);
    if (record.cluster !== undefined && record.cluster.kind !== 'none')
        io.log.info(removedNotice(record));
}
async function down(io, line, isBegun) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (line.problems.length > 0)
            throw new errors/* InputError */.dz(line.problems);
        if (!isBegun) {
            io.log.info('There is nothing to remove.');
            return exit_codes/* EXIT */.dc.pass;
        }
        const record = await loadRecord(io.workDir);
        await (0,learn_kubeconfig/* learnRecord */.O)(io, record);
        const _taken = __addDisposableResource(env_2, await (0,work_directory/* takeDirectory */.Zw)(io.workDir), true);
        try {
            // A hash that is given now counts: the program may have been replaced since.
            await cleanUp(io, record === undefined ? undefined : { ...record, inputs: { ...record.inputs, ...line.inputs } });
        }
        catch (error) {
            io.log.error((0,errors/* describeError */.Uc)(error));
            return exit_codes/* EXIT */.dc.error;
        }
        io.log.info(record === undefined ? `Removed ${io.workDir}` : removedNotice(record));
        return exit_codes/* EXIT */.dc.pass;
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
/** Cleaning up after a cancel must not be cancelled by it; a second Ctrl-C ends the process. */
function uncancelled(io) {
    return realIo({ log: io.log, redactor: io.redactor, workDir: io.workDir, signal: new AbortController().signal });
}


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/system/safe-path.js
var safe_path = __webpack_require__(394);
;// CONCATENATED MODULE: ./.build/src/system/open-in-browser.js
/**
 * Opens a file in the user's browser, by the program that the system has for that. Only on a laptop, and only when
 * asked: a browser is no program whose hash we could know.
 */





/** An opener has handed the file on by then, or waits for a browser that it has become. */
const SETTLES_MS = 2_000;
/** What a browser needs of the environment to find the user's desktop and profile. */
const PASSED = [
    ...['HOME', 'USER', 'LOGNAME', 'LANG', 'LC_ALL', 'TMPDIR', 'BROWSER'],
    ...['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'DESKTOP_SESSION'],
    ...['XDG_RUNTIME_DIR', 'XDG_SESSION_TYPE', 'XDG_CURRENT_DESKTOP', 'XDG_DATA_DIRS', 'XDG_DATA_HOME'],
    ...['XDG_CONFIG_DIRS', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME', 'GNOME_DESKTOP_SESSION_ID'],
    ...['KDE_FULL_SESSION', 'KDE_SESSION_VERSION', 'WSL_DISTRO_NAME', 'WSL_INTEROP'],
    ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramFiles', 'TEMP', 'TMP'],
];
/**
 * Opens a file by its absolute path. Never throws, never in CI, and the browser outlives this process. Returns within
 * two seconds.
 */
async function openInBrowser(file, desktop) {
    const problem = desktopProblem(desktop);
    if (problem !== undefined)
        return { kind: 'not-opened', problem };
    const searched = (0,safe_path/* safePath */.nG)(desktop.env);
    let opener;
    try {
        opener = openerOf(desktop, (name) => (0,safe_path/* findProgram */.Kp)(name, searched, undefined));
    }
    catch (error) {
        return { kind: 'not-opened', problem: (0,errors/* messageOf */.bD)(error) };
    }
    const passed = PASSED.flatMap((name) => (desktop.env[name] === undefined ? [] : [[name, desktop.env[name]]]));
    const child = (0,external_node_child_process_.spawn)(opener.program, [...opener.args, (0,external_node_url_.pathToFileURL)(file).href], {
        detached: true,
        stdio: 'ignore',
        env: { ...Object.fromEntries(passed), PATH: searched.entries.join(external_node_path_.delimiter) },
    });
    return new Promise((settle) => {
        const fail = (why) => settle({ kind: 'not-opened', problem: `${opener.program} ${why}` });
        const timer = setTimeout(() => settle({ kind: 'opened' }), SETTLES_MS);
        child.once('error', (error) => {
            clearTimeout(timer);
            fail(`could not be started: ${(0,errors/* messageOf */.bD)(error)}`);
        });
        child.once('exit', (code) => {
            clearTimeout(timer);
            if (code === 0)
                settle({ kind: 'opened' });
            else
                fail(`ended with exit code ${code ?? 'none'}`);
        });
        child.unref();
    });
}
/** @throws Error when there is none. */
function openerOf({ platform, env }, find) {
    if (platform === 'darwin')
        return { program: find('open'), args: [] };
    if (platform !== 'win32')
        return { program: find('xdg-open'), args: [] };
    // `start` is a word of the shell; this is what it calls.
    const program = (0,external_node_path_.join)(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'rundll32.exe');
    return { program, args: ['url.dll,FileProtocolHandler'] };
}
function desktopProblem({ platform, env }) {
    const isCi = env['GITHUB_ACTIONS'] !== undefined || !['', 'false', '0'].includes(env['CI'] ?? '');
    if (isCi)
        return 'this is a CI job';
    if (platform === 'darwin' || platform === 'win32')
        return undefined;
    // Without one, xdg-open would start a browser for the terminal, which is not ours to give away.
    const hasDisplay = [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((display) => (display ?? '') !== '');
    return hasDisplay ? undefined : 'there is no display';
}

;// CONCATENATED MODULE: ./.build/src/cli/show-report.js
/** The last line of a command that wrote a report. */



/**
 * Opens report.html when that is wanted, and ends the output with where it is: its path, or its address when a browser
 * was wanted and there is none. Never throws.
 */
async function showReport(html, { open, log, desktop = process, }) {
    if (!open)
        return log.info(html);
    const opening = await openInBrowser(html, desktop);
    if (opening.kind === 'opened')
        return log.info(`Opened ${html}`);
    log.info(`The report was not opened: ${(0,lib_text/* withoutTrailing */.hT)(opening.problem, '.')}.`);
    log.info((0,external_node_url_.pathToFileURL)(html).href);
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OJ: () => (/* binding */ hasWork),
  re: () => (/* binding */ refuseForeign),
  Lw: () => (/* binding */ refuseUnnamedLink),
  Zw: () => (/* binding */ takeDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
;// CONCATENATED MODULE: ./.build/src/git/git-index.js
/**
 * Reads which paths a git index lists, from its bytes (gitformat-index(5), versions 2 to 4). Git itself is not asked:
 * it goes by the configuration of the repository that it finds, which names programs (core.fsmonitor), and a checked-in
 * folder can look like a repository. These bytes name none.
 */
/** Thrown by everything here when the bytes are not those of an index as git writes it. */
class IndexError extends Error {
}
/** Header: "DIRC", version, number of entries. */
const HEADER_BYTES = 12;
/** Times, device, inode, mode, owner and size of a file, before its object's hash. */
const STAT_BYTES = 40;
const EXTENDED = 0x4000;
/** Objects are named by SHA-1 or SHA-256. The index does not say which; with the wrong one nothing in it fits. */
const HASH_BYTES = [20, 32];
/** Parses an index. @throws IndexError */
function parseGitIndex(bytes) {
    const problems = [];
    for (const hashBytes of HASH_BYTES) {
        try {
            return parse(bytes, hashBytes);
        }
        catch (error) {
            // Reading beyond the end is a RangeError.
            if (!(error instanceof IndexError) && !(error instanceof RangeError))
                throw error;
            problems.push(error.message);
        }
    }
    throw new IndexError(problems[0]);
}
function parse(bytes, hashBytes) {
    if (bytes.toString('latin1', 0, 4) !== 'DIRC')
        throw new IndexError('it is no index');
    const version = bytes.readUInt32BE(4);
    if (version < 2 || version > 4)
        throw new IndexError(`its version is ${version}, and 2 to 4 are known`);
    const end = bytes.length - hashBytes;
    const paths = [];
    let at = HEADER_BYTES;
    let previous = Buffer.alloc(0);
    for (let left = bytes.readUInt32BE(8); left > 0; left--) {
        const entry = version === 4 ? compressedEntry(bytes, at, hashBytes, previous) : plainEntry(bytes, at, hashBytes);
        if (entry.next > end)
            throw new IndexError('it is cut off');
        paths.push(entry.path.toString('utf8'));
        previous = entry.path;
        at = entry.next;
    }
    const shared = extensions(bytes, at, end, hashBytes);
    const named = paths.filter((path) => path !== '');
    if (shared === undefined && named.length < paths.length)
        throw new IndexError('an entry of it has no name');
    return { paths: named, shared };
}
/** Where the name of an entry begins. */
function nameStart(bytes, at, hashBytes) {
    const flagsAt = at + STAT_BYTES + hashBytes;
    return flagsAt + ((bytes.readUInt16BE(flagsAt) & EXTENDED) === 0 ? 2 : 4);
}
/**
 * A name with a NUL behind it, and as many more as make the entry a multiple of eight bytes long. In a split index,
 * entries that replace one of the shared index leave their name to that.
 */
function plainEntry(bytes, at, hashBytes) {
    const start = nameStart(bytes, at, hashBytes);
    const end = nulAfter(bytes, start);
    const next = at + (Math.floor((end - at) / 8) + 1) * 8;
    if (bytes.subarray(end, next).some((byte) => byte !== 0))
        throw new IndexError('an entry of it does not end where it should');
    return { path: bytes.subarray(start, end), next };
}
/** How much is cut off the end of the name before, and what is put in its place, with a NUL behind it. */
function compressedEntry(bytes, at, hashBytes, previous) {
    const { value: cut, next: start } = offsetAt(bytes, nameStart(bytes, at, hashBytes));
    const end = nulAfter(bytes, start);
    if (cut > previous.length)
        throw new IndexError('an entry of it cuts off more than there is');
    return {
        path: Buffer.concat([previous.subarray(0, previous.length - cut), bytes.subarray(start, end)]),
        next: end + 1,
    };
}
/** The variable width number of pack files' offsets: seven bits in each byte, and one added for every further byte. */
function offsetAt(bytes, at) {
    let next = at;
    let byte = bytes.readUInt8(next++);
    let value = byte & 0x7f;
    while ((byte & 0x80) !== 0) {
        byte = bytes.readUInt8(next++);
        value = (value + 1) * 128 + (byte & 0x7f);
        if (value > bytes.length)
            throw new IndexError('a number in it is too large');
    }
    return { value, next };
}
function nulAfter(bytes, start) {
    const end = bytes.indexOf(0, start);
    if (end === -1)
        throw new IndexError('it is cut off');
    return end;
}
/**
 * Walks over the extensions, which must end at the hash. Those with a small first letter change what the entries mean.
 */
function extensions(bytes, from, end, hashBytes) {
    let shared;
    let at = from;
    while (at < end) {
        const name = bytes.toString('latin1', at, at + 4);
        const next = at + 8 + bytes.readUInt32BE(at + 4);
        if (next > end)
            throw new IndexError('it is cut off');
        if (name === 'link')
            shared = bytes.toString('hex', at + 8, at + 8 + hashBytes);
        else if (name !== 'sdir' && !/^[A-Z]/.test(name))
            throw new IndexError(`it has an unknown part: ${JSON.stringify(name)}`);
        at = next;
    }
    if (at !== end)
        throw new IndexError('its parts do not fill it');
    return shared;
}

;// CONCATENATED MODULE: ./.build/src/git/git-tracked.js
/** Whether a directory came with a repository: whether git tracks it, or anything in it. */




/** An index of some million files is no larger. */
const LARGEST_INDEX_BYTES = 512 * 1024 * 1024;
/** A `.git` file holds one path. */
const LARGEST_LINK_BYTES = 8 * 1024;
/**
 * The first path at or below a directory that a repository around it tracks; undefined when there is none. All
 * repositories are looked at, from the directory upwards: one in another is no reason to trust what the outer one
 * brought. @throws Error when an index can't be read, since then it can't be told.
 */
async function trackedBelow(directory) {
    const target = await (0,promises_.realpath)(directory);
    for (let top = target;; top = (0,external_node_path_.dirname)(top)) {
        const tracked = await trackedIn(top, target);
        if (tracked !== undefined)
            return (0,external_node_path_.join)(top, tracked);
        if (top === (0,external_node_path_.dirname)(top))
            return undefined;
    }
}
async function trackedIn(top, target) {
    const gitDirectory = await gitDirectoryOf(top);
    if (gitDirectory === undefined)
        return undefined;
    const wanted = comparable((0,external_node_path_.relative)(top, target));
    const paths = await indexPaths((0,external_node_path_.join)(gitDirectory, 'index'), gitDirectory);
    return paths.find((path) => covers(comparable(path), wanted));
}
/**
 * A path at or below the wanted one, or a whole folder around it, as a sparse index has them. What is in a submodule,
 * the submodule's own index says.
 */
function covers(path, wanted) {
    if (wanted === '')
        return true;
    return path === wanted || path.startsWith(`${wanted}/`) || (path.endsWith('/') && wanted.startsWith(path));
}
/** Some file systems take small and capital letters, and the ways to write an accent, for the same. */
function comparable(path) {
    return path.normalize('NFC').toLowerCase();
}
/**
 * Where the repository whose work tree begins in a folder has its index; in worktrees and submodules `.git` is a file
 * that says it.
 */
async function gitDirectoryOf(top) {
    const path = (0,external_node_path_.join)(top, '.git');
    const stats = await (0,promises_.stat)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw new Error(`${path} can't be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    });
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return path;
    if (!stats.isFile() || stats.size > LARGEST_LINK_BYTES)
        throw new Error(`${path} is nothing that git would have made`);
    const [, target] = /^gitdir: (.+?)\r?\n?$/.exec(await (0,promises_.readFile)(path, 'utf8')) ?? [];
    if (target === undefined)
        throw new Error(`${path} is nothing that git would have made`);
    return (0,external_node_path_.resolve)(top, target);
}
/** The paths of an index; of a split one, those of the shared index as well, also where they were taken out since. */
async function indexPaths(file, gitDirectory) {
    const bytes = await indexBytes(file);
    // Nothing was ever added.
    if (bytes === undefined)
        return [];
    try {
        const { paths, shared } = parseGitIndex(bytes);
        if (shared === undefined || /^0+$/.test(shared))
            return paths;
        const rest = await indexBytes((0,external_node_path_.join)(gitDirectory, `sharedindex.${shared}`));
        if (rest === undefined)
            throw new Error('the index that it shares is missing');
        return [...paths, ...parseGitIndex(rest).paths];
    }
    catch (error) {
        throw new Error(`${file} can't be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
}
async function indexBytes(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (!stats.isFile() || stats.size > LARGEST_INDEX_BYTES)
            throw new Error(`it is no file of at most ${LARGEST_INDEX_BYTES} bytes`);
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, 'ENOENT'))
            return undefined;
        throw new Error(`${file} can't be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/src/inputs/commands.js
var commands = __webpack_require__(9247);
// EXTERNAL MODULE: ./.build/src/system/own-file.js
var own_file = __webpack_require__(1348);
// EXTERNAL MODULE: ./.build/src/system/process.js
var system_process = __webpack_require__(7416);
;// CONCATENATED MODULE: ./.build/src/cli/work-directory.js
/** The directory in which a run's record lives, used by one command at a time and never one of somebody else's. */








const LOCK = 'lock';
/** What a run that was ended before its first record may have left. */
const LEFTOVERS = [LOCK, 'state.json.part'];
const RECORD = 'state.json';
/**
 * Refuses a directory that somebody else may have filled: a record says what is handed to kubectl, and what is deleted.
 * A cloned repository, or another user, could bring one along. Every command looks here first. @throws ActionError that
 * says whose it is.
 */
async function refuseForeign(directory) {
    await refuseUnnamedLink((0,external_node_path_.dirname)(directory));
    const stats = await statsOf(directory);
    if (stats === undefined)
        return;
    const problem = wrongWith(stats) ?? (await trackedProblem(directory));
    if (problem !== undefined)
        throw new errors/* ActionError */.lZ('state-missing', `${directory} ${problem.what}. Nothing in it was used.`, {
            hint: problem.hint,
        });
}
/**
 * A link that was named is the user's own choice; one that merely has the name which we take by default may have come
 * with the checkout. @throws ActionError for such a one.
 */
async function refuseUnnamedLink(outDir) {
    if (outDir !== (0,external_node_path_.resolve)(commands/* DEFAULT_OUT_DIR */.vx) || (await statsOf(outDir))?.isSymbolicLink() !== true)
        return;
    throw new errors/* ActionError */.lZ('state-missing', `${outDir} is a link, and was not asked for by name.`, {
        hint: 'Name the directory that it leads to with --out.',
    });
}
const WRITABLE_BY_OTHERS = 0o022;
function wrongWith(stats) {
    if (!stats.isDirectory())
        return { what: 'is a link or a file, where a directory of ours should be', hint: `Delete it. ${OTHER_OUT}` };
    if (!(0,own_file/* isOurs */.M)(stats)) {
        return { what: `belongs to another user (${stats.uid})`, hint: `Use the user that made it. ${OTHER_OUT}` };
    }
    if ((stats.mode & WRITABLE_BY_OTHERS) === 0)
        return undefined;
    return { what: 'can be written by other users', hint: `When all in it is yours: chmod go-w on it. ${OTHER_OUT}` };
}
async function trackedProblem(directory) {
    const untrack = `If it is your own run: git rm -r --cached ${directory}, and add it to .gitignore. Leftovers: docker ps --all --filter label=io.x-k8s.kind.cluster. ${OTHER_OUT}`;
    try {
        const tracked = await trackedBelow(directory);
        return tracked === undefined
            ? undefined
            : { what: `came with the repository: git tracks ${tracked}`, hint: untrack };
    }
    catch (error) {
        return { what: `may have come with a repository, which can't be told: ${(0,errors/* describeError */.Uc)(error)}`, hint: OTHER_OUT };
    }
}
async function statsOf(path) {
    return (0,promises_.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* ActionError */.lZ('state-missing', `${path} can't be read: ${(0,errors/* describeError */.Uc)(error)}`, {
            cause: error,
            hint: OTHER_OUT,
        });
    });
}
/**
 * Whether anything of ours is there. @throws ActionError when what is there is not ours: it would be removed in the
 * end.
 */
async function hasWork(directory) {
    const entries = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* ActionError */.lZ('state-missing', `${directory} can't be read: ${(0,errors/* describeError */.Uc)(error)}`, {
            cause: error,
            hint: OTHER_OUT,
        });
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
 * Makes the directory and takes it until disposed. Two commands at once would remove each other's processes. @throws
 * ActionError when it can't be made, or another command has it.
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
            if (!(0,errors/* isSystemError */.Or)(error, 'EEXIST'))
                throw error;
        }
        const owner = Number(await (0,promises_.readFile)(lock, 'utf8').catch(() => ''));
        // An empty one is being written just now.
        if (owner === 0 || (0,system_process/* isAlive */._n)(owner)) {
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
        // It was not there a moment ago: a command that was started at the same time has made it.
        if ((0,errors/* isSystemError */.Or)(error, 'EEXIST')) {
            throw new errors/* ActionError */.lZ('state-missing', `another command is using ${(0,external_node_path_.dirname)(directory)}.`, {
                hint: `Wait until it ends. ${OTHER_OUT}`,
            });
        }
        throw new errors/* ActionError */.lZ('state-missing', `${directory} can't be made: ${(0,errors/* describeError */.Uc)(error)}`, {
            cause: error,
            hint: OTHER_OUT,
        });
    }
}
/** One after the other: the recursive mkdir of Node 24 never ends below /proc. */
function makeAll(directory) {
    if ((0,external_node_fs_.existsSync)(directory))
        return;
    makeAll((0,external_node_path_.dirname)(directory));
    (0,external_node_fs_.mkdirSync)(directory);
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   ng: () => (/* binding */ countSeverities)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3999);


/** Counts those severities that were looked for, worst first. */
function countsOf(items, severities = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o) {
    const all = countSeverities(items);
    return Object.fromEntries(severities.map((severity) => [severity, all[severity]]));
}
/** How many there are of each severity, worst first. */
function countSeverities(items) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
    for (const { severity } of items)
        counts[severity] += 1;
    return counts;
}
/** All counts added up; a severity that one of them did not look for is missing. */
function addCounts(all) {
    const known = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.filter((severity) => all.every((counts) => counts[severity] !== undefined));
    const sum = (severity) => all.reduce((total, counts) => total + (counts[severity] ?? 0), 0);
    return Object.fromEntries(known.map((severity) => [severity, sum(severity)]));
}
/** Findings of every severity that was looked for. */
function totalOf(counts) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.reduce((total, severity) => total + (counts[severity] ?? 0), 0);
}
/** For a sentence, worst first and without those that are zero: `1 high and 2 low`. */
function countsText(counts) {
    const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.flatMap((severity) => {
        const count = counts[severity] ?? 0;
        return count === 0 ? [] : [`${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${severity === 'unknown' ? 'of unknown severity' : severity}`];
    });
    return parts.length <= 1 ? (parts[0] ?? 'none') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** The worse of two; unknown is the least. */
function worse(a, b) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .q)(a) <= (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .q)(b) ? a : b;
}


/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES),
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/** What a scanner found, in our own words: counts, thresholds, SARIF and every surface of the report are made from it. */
/** Worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
/** 0 for critical, 4 for unknown. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}


/***/ }),

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ scanTotals),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7264);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3999);
/** What the scans of a run came to, as it is kept and reported. All findings are in files; here are counts and the worst. */



/** Findings shown of each scan. */
const SHOWN = 20;
/** The worst findings, as they are shown. */
function worstOf(findings) {
    const rank = ({ severity, score }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .q)(severity) * 100 - (score ?? 0);
    return findings
        .toSorted((one, other) => rank(one) - rank(other))
        .slice(0, SHOWN)
        .map(({ id, severity, message, subject, location }) => ({
        id,
        severity,
        message,
        subject,
        ...(location === undefined ? {} : { place: location }),
    }));
}
/** Sums up; one image whose scan was not completed leaves the sum unknown, because it may hold anything. */
function scanTotals(manifests, images) {
    return {
        misconfigurations: manifests === undefined
            ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)('the manifests were not scanned')
            : manifests.kind === 'measured'
                ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(manifests.value.application)
                : manifests,
        vulnerabilities: images === undefined ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)('the images were not scanned') : imageTotals(images),
    };
}
function imageTotals(images) {
    if (images.kind === 'not-measured')
        return images;
    const own = images.value.images.filter(({ owner }) => owner === 'application');
    if (own.length === 0)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)('no image of the application was found.');
    const counts = [];
    for (const { reference, counts: counted } of own) {
        if (counted.kind === 'not-measured')
            return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(`the scan of ${reference} was not completed: ${counted.reason}`);
        counts.push(counted.value);
    }
    return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)((0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .addCounts */ .c5)(counts));
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ MOST_HISTORY),
/* harmony export */   Us: () => (/* binding */ LONGEST_RETENTION_DAYS),
/* harmony export */   rO: () => (/* binding */ LONGEST_MATRIX)
/* harmony export */ });
/** Bounds of the report's inputs. */
/** Of a repository's setting on GitHub Enterprise; 90 elsewhere, and GitHub lowers what is more. */
const LONGEST_RETENTION_DAYS = 400;
/** Earlier runs that can be shown: more are not read in the time that there is. */
const MOST_HISTORY = 50;
/** Of the matrix in characters: it becomes a name. */
const LONGEST_MATRIX = 1_000;


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5785);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9247);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7766);
/** Arguments of the command line -> command and raw inputs. */




/** More than a command line has. */
const MOST_ARGUMENTS = 1_000;
const LONGEST_GROUP = 1_000;
/** Inputs that are options here. */
const INPUT_OPTIONS = new Map(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.flatMap((input) => input.surfaces === 'both' ? [[input.name, input]] : []));
const PARSE_OPTIONS = Object.fromEntries([
    ...[...INPUT_OPTIONS.keys()].map((name) => [name, { type: 'string' }]),
    ['out', { type: 'string' }],
    ['from', { type: 'string' }],
    ...['resume', 'merge', 'open'].map((name) => [name, { type: 'boolean' }]),
    ['help', { type: 'boolean', short: 'h' }],
    ['version', { type: 'boolean' }],
]);
/** Options that are not inputs and take a value -> what it is. */
const NEEDED = { out: 'the path of a directory', from: 'the path of a report.json' };
/** Never throws: what is not understood is among the problems. */
function parseCommandLine(argv) {
    const inputs = new Map();
    const problems = [];
    const words = [];
    const flags = new Map();
    const from = [];
    for (const token of tokensOf(boundedArguments(argv, problems))) {
        if (token.kind === 'word')
            words.push(token.value);
        else if (token.name === 'from' && (token.value ?? '') !== '')
            from.push(token.value ?? '');
        else
            takeOption(token, inputs, flags, problems);
    }
    const [word, ...extra] = words;
    const command = commandOf(word, problems);
    // A shell makes several words of `--from legs/*.json`.
    if (command === 'report' && from.length > 0)
        from.push(...extra.splice(0));
    const request = command === 'request' ? numberOf(extra.shift(), problems) : undefined;
    for (const value of extra)
        problems.push({ name: 'argument', value, allowed: 'one command, and options that begin with --' });
    const line = {
        command: flags.has('help') ? 'help' : flags.has('version') ? 'version' : command,
        inputs: Object.fromEntries(inputs),
        given: [...inputs.keys()],
        outDir: flags.get('out') ?? _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_OUT_DIR */ .vx,
        resume: flags.has('resume'),
        from,
        merge: flags.has('merge'),
        open: flags.has('open'),
        ...(request === undefined ? {} : { request }),
    };
    return { ...line, problems: [...problems, ...combinationProblems(line)] };
}
/** Options that mean nothing beside each other. */
function combinationProblems(line) {
    const { command, from, merge, open, resume, given } = line;
    const problem = (name, allowed) => [{ name: `--${name}`, allowed }];
    if (command === 'help' || command === 'version')
        return [];
    return [
        ...(open && command !== 'run' && command !== 'report' ? problem('open', 'is for the commands run and report') : []),
        ...(from.length > 0 && command !== 'report' ? problem('from', 'is for the command report') : []),
        ...(from.length > _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REPORTS */ .s8 ? problem('from', `at most ${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REPORTS */ .s8} reports make a page`) : []),
        ...(merge && from.length < 2 ? problem('merge', 'needs two reports or more, each named by --from') : []),
        ...(from.length === 0
            ? []
            : [...given, ...(resume ? ['resume'] : [])].flatMap((name) => problem(name, 'changes nothing about a report that is drawn again; leave it out beside --from'))),
    ];
}
/**
 * Node takes a word behind one dash for a group of options, one for each letter: a long one is more of them than it
 * bears.
 */
function boundedArguments(argv, problems) {
    if (argv.length > MOST_ARGUMENTS)
        problems.push({
            name: 'argument',
            allowed: `there are ${argv.length} arguments, and at most ${MOST_ARGUMENTS} are allowed`,
        });
    return argv.slice(0, MOST_ARGUMENTS).filter((word) => {
        const isLong = word.length > LONGEST_GROUP && word.startsWith('-') && !word.startsWith('--');
        if (isLong)
            problems.push({ name: 'argument', value: word, allowed: 'options that begin with --' });
        return !isLong;
    });
}
function commandOf(word, problems) {
    if (word === undefined)
        return 'run';
    if (isCommand(word))
        return word;
    problems.push({ name: word, allowed: (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownWord */ .$5)('command', word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo)) });
    return 'run';
}
function numberOf(word, problems) {
    if (word !== undefined && /^\d{1,12}$/.test(word))
        return Number(word);
    problems.push({
        name: 'request',
        ...(word === undefined ? {} : { value: word }),
        allowed: 'the number of a request, from 0, as in `request 17 --seed S`',
    });
    return undefined;
}
function isCommand(word) {
    return Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo, word);
}
/**
 * Splits the arguments. An option takes the next word as its value even when that begins with one dash (`--workers
 * -1`), but not when it is an option itself: then the value is missing.
 */
function tokensOf(argv) {
    const tokens = [];
    let unknownAt = -1;
    for (const token of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: PARSE_OPTIONS,
        strict: false,
        tokens: true,
        allowPositionals: true,
    }).tokens) {
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
    const negated = INPUT_OPTIONS.get(name.startsWith('no-') ? name.slice('no-'.length) : name);
    if (input !== undefined) {
        const text = value ?? (isBoolean(input) ? 'true' : undefined);
        if (text === undefined)
            problems.push({ name: written, allowed: `needs a value: ${input.allowed}` });
        else
            inputs.set(name, input.list === true && inputs.has(name) ? `${inputs.get(name)}\n${text}` : text);
    }
    else if (negated !== undefined && isBoolean(negated) && value === undefined)
        inputs.set(negated.name, 'false');
    else if (Object.hasOwn(NEEDED, name) && (value ?? '') === '')
        problems.push({ name: written, allowed: `needs a value: ${NEEDED[name]}` });
    else if (Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw, name))
        flags.set(name, value ?? '');
    else
        problems.push({ name: written, allowed: unknownOption(name) });
}
function unknownOption(name) {
    return (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownWord */ .$5)('option', name, [...INPUT_OPTIONS.keys(), ...Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw)]).replace(/mean (\S+)\?$/, 'mean --$1?');
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
/* harmony export */   s8: () => (/* binding */ MOST_REPORTS),
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
    scan: 'Scans manifests and running images with Trivy, and writes what it found as SARIF.',
    report: 'Judges the thresholds and writes the report; with --from, draws reports again.',
    request: 'Shows request NUMBER of a load, as a command line of curl that sends it again.',
    down: 'Removes all that was made.',
    help: 'Shows this text.',
    version: 'Shows the version.',
};
/** Options that belong to the command line alone. */
const OPTIONS = {
    out: {
        placeholder: 'DIR',
        description: 'Directory for the reports and for what a later command needs to know (default: ./loadtest-report).',
    },
    resume: { placeholder: undefined, description: 'Goes on after the last phase that was finished.' },
    from: {
        placeholder: 'FILE',
        description: 'For `report`: a report.json to draw again as HTML and Markdown. Several, one after the other, make one page with a row for each.',
    },
    merge: {
        placeholder: undefined,
        description: 'With several --from: they are shards of one plan, whose figures are added up.',
    },
    open: { placeholder: undefined, description: 'For `run` and `report`: opens report.html in the browser at the end.' },
    help: { placeholder: undefined, description: 'Shows this text.' },
    version: { placeholder: undefined, description: 'Shows the version.' },
};
const DEFAULT_OUT_DIR = './loadtest-report';
/** Most files that --from takes: as many as a matrix has jobs. */
const MOST_REPORTS = 256;


/***/ }),

/***/ 2200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ helpText)
});

// EXTERNAL MODULE: ./.build/src/inputs/commands.js
var inputs_commands = __webpack_require__(9247);
;// CONCATENATED MODULE: ./.build/src/inputs/input-spec.js
/** What is said of an input. The inputs themselves are in spec.ts. */
/** Groups in the order of the documentation. */
const GROUPS = [
    'Load',
    'Targets',
    'Verdict',
    'Application',
    'Cluster',
    'Security scan',
    'Reporting',
    'Safety limits',
    'Tools and mirrors',
];

// EXTERNAL MODULE: ./.build/src/inputs/spec.js + 2 modules
var spec = __webpack_require__(7766);
;// CONCATENATED MODULE: ./.build/src/inputs/help.js
/** The text of `--help`, made from the same tables that the options are read with. */



const WIDTH = 100;
const INDENT = 4;
const COMMAND_COLUMN = 12;
const EXAMPLES = [
    ['npm start', 'the bundled application as processes on this machine, 200 requests'],
    ['npm start -- --cluster kind', 'the same in a new Kubernetes cluster (needs Docker)'],
    ["npm start -- --rate 100/s --duration 1m --thresholds 'p95 < 50ms'", 'more load, and a limit'],
    ['npm start -- --config loadtest.yaml --cluster kind --keep-cluster on-failure', 'settings from a file'],
    ['npm start -- report --from a/report.json --from b/report.json --open', 'one page of several reports'],
    ['npm start -- up --cluster kind', 'one step; then deploy, health, load, metrics, report, down'],
];
/** Help for the command line, at most 100 columns wide. */
function helpText() {
    const commands = Object.entries(inputs_commands/* COMMANDS */.Lo).map(([name, description]) => `  ${name.padEnd(COMMAND_COLUMN - 2)}${description}`);
    const options = Object.entries(inputs_commands/* OPTIONS */.lw).map(([name, { placeholder, description }]) => entry(placeholder === undefined ? name : `${name} ${placeholder}`, description));
    const groups = GROUPS.map((group) => section(group, spec/* INPUTS */.mc.filter((input) => input.group === group && input.surfaces === 'both').map(inputEntry)));
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
    const value = (0,spec/* defaultOf */.HA)(input, 'cli');
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

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ imagePair),
/* harmony export */   Cz: () => (/* binding */ positiveDuration),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Hf: () => (/* binding */ warmup),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   aC: () => (/* binding */ positiveRate),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   cR: () => (/* binding */ seed),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   sH: () => (/* binding */ originUrl),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tH: () => (/* binding */ countWithin),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zS: () => (/* binding */ mirrorUrl)
/* harmony export */ });
/* harmony import */ var _lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9910);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
/* harmony import */ var _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5365);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4830);
/** Readers of single texts: a value, or undefined for a text that is not allowed. */





/** Limits in UTF-16 code units. No word or quantity of ours is longer. */
const LONGEST_WORD = 128;
const LONGEST_URL = 8 * 1024;
/**
 * A repository has at most 255 characters (distribution specification), a tag 128, a digest 71; with a registry in
 * front.
 */
const LONGEST_IMAGE = 1024;
/** A DNS name has at most 253 characters (RFC 1035). */
const LONGEST_HOST = 255;
/** What the expression finds in a text that is not too long for it. */
function bounded(text, longest, pattern) {
    return text.length > longest ? undefined : (pattern.exec(text) ?? undefined);
}
/** One of some words. */
function oneOf(...words) {
    return (text) => (text.length > LONGEST_WORD ? undefined : words.find((word) => word === text.toLowerCase()));
}
const boolean = (text) => {
    const word = oneOf('true', 'false')(text);
    return word === undefined ? undefined : word === 'true';
};
/** A whole number between two bounds, both included. */
function countWithin(from, to = Number.MAX_SAFE_INTEGER) {
    return (text) => {
        const count = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(text);
        return count === undefined || count < from || count > to ? undefined : count;
    };
}
/** A duration above 0, in milliseconds. */
const positiveDuration = (text) => aboveZero((0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text));
/** A rate from 0, per second: stages may start from 0. */
const rate = _lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRate */ .WN;
/** A rate above 0, per second. */
const positiveRate = (text) => aboveZero((0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRate */ .WN)(text));
function aboveZero(value) {
    return value === undefined || value <= 0 ? undefined : value;
}
/** `50/s:30s`. */
const stage = (text) => {
    const colon = text.lastIndexOf(':');
    const ratePerSecond = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRate */ .WN)(text.slice(0, Math.max(0, colon)));
    const durationMs = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text.slice(colon + 1));
    return ratePerSecond === undefined || durationMs === undefined ? undefined : { ratePerSecond, durationMs };
};
/** `2s`, `20 requests`, both with a comma between, or `none`. */
const warmup = (text) => {
    if (text.length > LONGEST_WORD)
        return undefined;
    if (text.toLowerCase() === 'none')
        return { requests: 0, durationMs: 0 };
    let requests;
    let durationMs;
    const parts = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .ry)(text);
    for (const part of parts) {
        const counted = /^(\S+)\s+requests?$/.exec(part);
        if (counted !== null)
            requests = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(counted[1] ?? '');
        else
            durationMs = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(part);
        if ((counted === null ? durationMs : requests) === undefined)
            return undefined;
    }
    const given = [requests, durationMs].filter((part) => part !== undefined).length;
    return given === 0 || given < parts.length ? undefined : { requests: requests ?? 0, durationMs: durationMs ?? 0 };
};
/** Any text; an empty one never comes here. */
const text = (value) => value;
const seed = (value) => (value.length <= _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_SEED */ .F5 ? value : undefined);
/** A full version, `v` in front or not. */
const version = (value) => bounded(value, LONGEST_WORD, /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/)?.[1];
const sha256 = (value) => bounded(value, LONGEST_WORD, /^[0-9a-f]{64}$/i)?.[0].toLowerCase();
/** An http or https URL without the slash at its end. */
const mirrorUrl = (value) => parseUrl(value) === undefined ? undefined : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .hT)(value, '/');
/** Scheme, host and port of a URL that has nothing else. */
const originUrl = (value) => {
    const url = parseUrl(value);
    return url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '' ? undefined : url.origin;
};
/** An http or https URL without user and password; undefined for anything else. */
function parseUrl(value) {
    const url = bounded(value, LONGEST_URL, /^https?:\/\/\S+$/) === undefined ? null : URL.parse(value);
    return url === null || url.username !== '' || url.password !== '' ? undefined : url;
}
/** `auto` or a port. */
const port = (value) => oneOf('auto')(value) === 'auto' ? 'auto' : countWithin(1, _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .HIGHEST_PORT */ .bG)(value);
/** An image reference; loosely, as the registry has the last word. */
const image = (value) => bounded(value, LONGEST_IMAGE, /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i)?.[0];
/** `IMAGE=REPLACEMENT`. */
const imagePair = (value) => {
    if (value.length > 2 * LONGEST_IMAGE + 1)
        return undefined;
    const [from, to, ...rest] = value.split('=').map((part) => image(part.trim()));
    return from === undefined || to === undefined || rest.length > 0 ? undefined : [from, to];
};
/** `NAME=value`, one a line: the value is everything behind the first `=`. */
const variables = (text) => {
    const entries = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, Math.max(0, at)), line.slice(at + 1)];
    });
    const isRight = entries.every(([name]) => name.length <= LONGEST_WORD && /^[A-Za-z_]\w*$/.test(name));
    const names = new Set(entries.map(([name]) => name));
    return isRight && names.size === entries.length ? Object.fromEntries(entries) : undefined;
};
/** Name of an environment variable that a program may get. */
const variableName = (value) => ((0,_system_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBePassed */ .xb)(value) ? value : undefined);
/** A host name or IP address without port, in lower case. */
const hostName = (value) => bounded(value, LONGEST_HOST, /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\[?[0-9a-f:.]*:[0-9a-f:.]*\]?)$/i)?.[0]
    .toLowerCase()
    .replace(/^\[|\]$/g, '');


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ANY_SUCCESS),
/* harmony export */   f: () => (/* binding */ readExpectation)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1602);
/* harmony import */ var _lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9910);
/* harmony import */ var _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5365);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6771);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4830);
/** Reads what an answer must be: the `expect` of a target. */





/** Every answer that is no error. */
const ANY_SUCCESS = { status: [{ from: 200, to: 399 }] };
/** So many of them with commas, spaces and line ends between. */
const LONGEST_STATUS_LIST = 16 * _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO;
/** Name and value, in UTF-16 code units. */
const LONGEST_FIELD = _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7 + _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER_NAME */ .lf;
const STATUS_ALLOWED = 'status codes: 200, 2xx, 200-299, or a list of these';
function readExpectation(place, problems) {
    if (place === undefined)
        return ANY_SUCCESS;
    const fields = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readMapping */ .vh)(place, ['status', 'body-contains', 'body-equals', 'header', 'max-latency'], problems);
    if (fields === undefined)
        return ANY_SUCCESS;
    const status = readStatus(fields.status, problems);
    const bodyContains = verbatim(fields['body-contains'], problems);
    const bodyEquals = verbatim(fields['body-equals'], problems);
    const header = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields.header, "a header and its value, like 'content-type: application/json'", parseHeader, problems);
    const maxLatencyMs = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields['max-latency'], 'a duration above 0 with its unit, like 200ms', (text) => (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text) || undefined, problems);
    return {
        status: status ?? ANY_SUCCESS.status,
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ bodyContains, bodyEquals, header, maxLatencyMs }),
    };
}
/** A text with its spaces and line ends. */
function verbatim(place, problems) {
    if (place !== undefined && place.text === undefined)
        problems.push((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(place, 'a text'));
    return place?.text;
}
function readStatus(place, problems) {
    if (place === undefined)
        return undefined;
    if (!Array.isArray(place.value))
        return (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(place, STATUS_ALLOWED, parseStatusList, problems);
    if (place.value.length > _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO) {
        problems.push((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(place, `it has ${place.value.length} status ranges, and at most ${_load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO} are allowed`));
        return undefined;
    }
    const ranges = place
        .children()
        .flatMap((element) => (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(element, STATUS_ALLOWED, parseStatusList, problems) ?? []);
    if (place.children().length === 0)
        problems.push((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(place, STATUS_ALLOWED));
    return ranges;
}
function parseStatusList(text) {
    if (text.length > LONGEST_STATUS_LIST)
        return undefined;
    const ranges = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(text).map(parseStatus);
    const known = ranges.filter((range) => range !== undefined);
    return known.length === 0 || known.length < ranges.length ? undefined : known;
}
/** `200`, `2xx` or `200-299`. */
function parseStatus(text) {
    const family = /^([1-5])xx$/i.exec(text)?.[1];
    if (family !== undefined)
        return { from: Number(family) * 100, to: Number(family) * 100 + 99 };
    const [first = '', last = first, ...rest] = text.split('-');
    const from = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(first);
    const to = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(last);
    return from === undefined || to === undefined || rest.length > 0 || from < 100 || to > 599 || from > to
        ? undefined
        : { from, to };
}
/** In quotes, a content-type is meant with its parameters. */
function parseHeader(text) {
    const match = text.length > LONGEST_FIELD ? null : /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', value = ''] = match;
    const header = { name: name.toLowerCase(), value };
    const isQuoted = header.name === 'content-type' && value.length > 1 && value.startsWith('"') && value.endsWith('"');
    return isQuoted ? { ...header, value: value.slice(1, -1), isWhole: true } : header;
}


/***/ }),

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ plainTextWarning),
/* harmony export */   NT: () => (/* binding */ readOtlpEndpoint),
/* harmony export */   Uh: () => (/* binding */ readOtlpHeaders)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
/* harmony import */ var _load_plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8922);
/* harmony import */ var _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5365);
/* harmony import */ var _load_plan_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5750);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4030);
/** Reads where the figures of a run are sent to, and with which headers. */






/** Path of the signal below a base endpoint. */
const METRICS = '/v1/metrics';
/** What the request itself sets. */
const OWN_HEADERS = [
    'content-type',
    'content-length',
    'host',
    'connection',
    'transfer-encoding',
    'user-agent',
    'expect',
];
/**
 * The address that metrics are posted to: an endpoint whose path ends in /v1/metrics as it is, any other as the base of
 * it, as OTEL_EXPORTER_OTLP_ENDPOINT is (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). Undefined for
 * anything but an http or https URL without user and password.
 */
function readOtlpEndpoint(value) {
    const url = (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseUrl */ .Dl)(value);
    if (url === undefined)
        return undefined;
    url.hash = '';
    const path = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .hT)(url.pathname, '/');
    url.pathname = path.endsWith(METRICS) ? path : `${path}${METRICS}`;
    return url.href;
}
/** One header a line, `Name: value`; `{{var.NAME}}` in a value is that variable. */
function readOtlpHeaders(text, variables) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (lines.length > _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_HEADERS */ .b2)
        return { problems: [`there are more than ${_load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_HEADERS */ .b2} lines`] };
    const headers = new Map();
    const problems = [];
    lines.forEach((line, index) => {
        const read = readHeader(line, variables);
        const problem = typeof read === 'string' ? read : headers.has(read.name) ? 'the header is there twice' : undefined;
        if (typeof read !== 'string')
            headers.set(read.name, read.value);
        if (problem !== undefined)
            problems.push(`line ${index + 1}: ${problem}`);
    });
    const [first, ...others] = problems;
    return first === undefined ? { headers: Object.fromEntries(headers) } : { problems: [first, ...others] };
}
/** A sentence of warning where headers, which are secrets as a rule, would cross a network in plain text. */
function plainTextWarning({ url, headers }) {
    const { protocol, hostname } = new URL(url);
    if (protocol === 'https:' || (0,_load_plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(hostname) || Object.keys(headers).length === 0)
        return undefined;
    return `\`otlp-headers\` are sent to ${hostname} over plain http, where others can read them; use https.`;
}
/** Values are secrets as a rule, and not shown. */
function readHeader(line, variables) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name.length > _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST_HEADER_NAME */ .lf || !isRight(() => (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderName)(name)))
        return 'it does not begin with the name of a header and a colon';
    if (OWN_HEADERS.includes(name))
        return `the header ${name} is set by the action`;
    const written = line.slice(colon + 1).trim();
    const [problem] = (0,_load_plan_template_js__WEBPACK_IMPORTED_MODULE_3__/* .templateProblems */ .bi)(written, { variables });
    if (problem !== undefined)
        return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, 100)}: ${problem}`;
    const value = (0,_load_plan_template_js__WEBPACK_IMPORTED_MODULE_3__/* .compileTemplate */ .Gq)(written, undefined, { variables });
    if (typeof value !== 'string')
        return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, 100)}: of templates there is only {{var.NAME}} here`;
    if (value.length > _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST_HEADER */ .B7)
        return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, 100)} is longer than ${_load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST_HEADER */ .B7} characters`;
    if (value === '')
        return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, 100)} has no value`;
    return isRight(() => (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)(name, value))
        ? { name, value }
        : `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, 100)} holds a character that is not allowed in HTTP`;
}
function isRight(check) {
    try {
        check();
        return true;
    }
    catch {
        // Node's own message holds the value.
        return false;
    }
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export MOST_ITEMS */
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1602);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);
/** Reads single inputs and collects what is wrong with them, so that all problems are told at once. */


/** Elements of one list. */
const MOST_ITEMS = 10_000;
function createReader(inputs, surface, problems) {
    const optional = (name, parse) => {
        const given = inputs.get(name);
        return given === undefined ? undefined : read(given, name, parse);
    };
    const read = (given, name, parse) => {
        const value = parse(given.text.trim());
        if (value === undefined)
            problems.push(notAllowed(given, (0,_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .findInput */ .cu)(name)?.allowed ?? ''));
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
            return itemsOf(given, problems).flatMap((item) => {
                const value = read(item, name, parse);
                return value === undefined ? [] : [value];
            });
        },
        conflict: (name, sentence) => {
            problems.push({ name, allowed: sentence, ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ where: inputs.get(name)?.where }) });
        },
        refuse: (name, allowed) => problems.push(notAllowed(inputs.get(name) ?? { name, text: defaultText(name, surface), from: 'workflow' }, allowed)),
    };
}
/** The elements of a list input; none and a problem when there are more than `most` of them. */
function itemsOf(given, problems, most = MOST_ITEMS) {
    const { name, where, text, from } = given;
    const place = (0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ where });
    const items = given.items ?? splitList(text).map((item) => ({ text: item, name, from, ...place }));
    if (items.length <= most)
        return items;
    problems.push({ name, allowed: `it has ${items.length} elements, and at most ${most} are allowed`, ...place });
    return [];
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
    return { name: given.name, value: given.text, allowed, ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ where: given.where }) };
}
function parseDefault(name, surface, parse) {
    const value = parse(defaultText(name, surface));
    if (value === undefined)
        throw new TypeError(`the default of ${name} can't be read`);
    return value;
}
function defaultText(name, surface) {
    const input = (0,_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .findInput */ .cu)(name);
    return input === undefined ? '' : (0,_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(input, surface);
}


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ DEFAULT_CONNECTIONS),
  $l: () => (/* binding */ DEFAULT_REQUESTS),
  mc: () => (/* binding */ INPUTS),
  pk: () => (/* binding */ MOST_REPEATS),
  m3: () => (/* binding */ MOST_WORKERS),
  J6: () => (/* binding */ configFilesFor),
  HA: () => (/* binding */ defaultOf),
  cu: () => (/* binding */ findInput)
});

// EXTERNAL MODULE: ./.build/src/load/plan/bounds.js
var bounds = __webpack_require__(5365);
// EXTERNAL MODULE: ./.build/src/tools/tool-downloads.js + 2 modules
var tool_downloads = __webpack_require__(6343);
// EXTERNAL MODULE: ./.build/src/inputs/bounds.js
var inputs_bounds = __webpack_require__(816);
;// CONCATENATED MODULE: ./.build/src/inputs/report-inputs.js
/** The inputs of the report: where it goes, and how long it stays; a part of the table in spec.ts. */

const BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' };
const GROUP = { group: 'Reporting', surfaces: 'action' };
const REPORT_INPUTS = [
    {
        name: 'mode',
        ...GROUP,
        description: '`run`: the load test. `collect`: no load test, but one comment, one summary and one report.html from the artifacts of the other jobs of this workflow run, or of the run that a `workflow_run` event is about.',
        allowed: 'run or collect',
        default: 'run',
        placeholder: 'run|collect',
    },
    {
        name: 'comment',
        ...GROUP,
        description: 'Whether to write the result as a comment on the pull request, which later runs edit. Needs `pull-requests: write`.',
        ...BOOLEAN,
        default: 'true',
        commandLineDefault: 'false',
    },
    {
        name: 'artifact',
        ...GROUP,
        description: 'What is uploaded as artifacts. `html`: report.html, which opens in the browser. `all`: that, and a bundle of report.json, report.md, junit.xml, the latency distributions, the log and a kubeconfig without keys; `mode: collect` and `history` read it. `false`: nothing. Uploading needs no permission.',
        allowed: 'false, html or all',
        default: 'all',
        commandLineDefault: 'false',
        placeholder: 'false|html|all',
    },
    {
        name: 'artifact-retention-days',
        ...GROUP,
        description: "Days after which GitHub deletes the artifacts; by default the repository's setting.",
        allowed: `a whole number from 1 to ${inputs_bounds/* LONGEST_RETENTION_DAYS */.Us}`,
        default: '',
        placeholder: 'DAYS',
    },
    {
        name: 'upload-kubeconfig',
        ...GROUP,
        description: 'Whether the bundle has the kubeconfig with its key. Only for a new cluster, whose API server listens on a loopback address and so is out of reach for whoever downloads it.',
        ...BOOLEAN,
        default: 'false',
    },
    {
        name: 'history',
        ...GROUP,
        description: 'How many earlier runs of the base branch are shown beside this one. They are read from the artifacts of those runs (needs `actions: read`), in 20 seconds at most; nothing is stored elsewhere.',
        allowed: `a whole number from 0 to ${inputs_bounds/* MOST_HISTORY */.NE}`,
        default: '0',
        placeholder: 'N',
    },
    {
        name: 'merge',
        ...GROUP,
        description: 'For `mode: collect`: whether the jobs are shards of one plan, so that their figures are added up and shown beside those of each job.',
        ...BOOLEAN,
        default: 'false',
    },
    {
        name: 'needs',
        ...GROUP,
        description: 'For `mode: collect`: the results of the jobs before, which the expression `toJSON(needs)` gives. A job that failed and left no report is then part of the result.',
        allowed: 'the JSON text of the context `needs`',
        default: '',
        placeholder: 'JSON',
    },
    {
        name: 'matrix',
        ...GROUP,
        description: "Values of the job's matrix as JSON, by which its comment, its artifacts and its row are told from those of other jobs. Leave it as it is, unless several steps of one job use the action: then give each a value of its own.",
        allowed: 'a JSON text, or any other text of at most 1,000 characters',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates.
        default: '${{ toJSON(matrix) }}',
        commandLineDefault: '',
        placeholder: 'JSON',
    },
    {
        name: 'otlp-endpoint',
        ...GROUP,
        surfaces: 'both',
        description: 'Address of an OpenTelemetry collector to which the figures are sent as metrics (OTLP/HTTP with JSON), in one request at the end. `/v1/metrics` is appended unless the path ends in it.',
        allowed: 'a URL that begins with http:// or https://',
        default: '',
        placeholder: 'URL',
    },
    {
        name: 'otlp-headers',
        ...GROUP,
        surfaces: 'both',
        description: 'Headers of that request, one `Name: value` per line. `{{var.NAME}}` stands for a value of `variables`, where secrets belong.',
        allowed: 'one Name: value per line, with the names of variables that are given',
        default: '',
        secret: true,
        placeholder: 'NAME: VALUE',
    },
    {
        name: 'github-token',
        ...GROUP,
        description: 'Token to write the comment, to upload findings and to read earlier artifacts with. With an empty string the run has no token: it does none of these, and everything else works as usual.',
        allowed: 'a GitHub token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates.
        default: '${{ github.token }}',
        secret: true,
        placeholder: 'TOKEN',
    },
];

// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(3999);
;// CONCATENATED MODULE: ./.build/src/inputs/scan-inputs.js
/** The inputs of the security scan; a part of the table in spec.ts. */

const scan_inputs_BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' };
const WORDS = finding/* SEVERITIES */.o.join(', ');
const scan_inputs_GROUP = { group: 'Security scan', surfaces: 'both' };
const SCAN_INPUTS = [
    {
        name: 'scan',
        ...scan_inputs_GROUP,
        description: 'What Trivy looks at. `config`: the manifests as they are rendered. `images`: the images that run in the cluster, after the load. `true`: both. `false`: nothing. Without a cluster only the manifests of the bundled application are scanned, and only when Trivy is installed. What the action itself brings (ingress, monitoring) is listed apart and judged by nothing.',
        allowed: 'true, false, config or images',
        default: 'true',
        placeholder: 'true|false|config|images',
    },
    {
        name: 'scan-severity',
        ...scan_inputs_GROUP,
        description: `Severities that count, one per line or separated by commas: ${WORDS}. All others are left out everywhere: in counts, thresholds, SARIF and comment.`,
        allowed: `severities: ${WORDS}`,
        default: WORDS,
        list: true,
        placeholder: 'SEVERITIES',
    },
    {
        name: 'scan-fail-on',
        ...scan_inputs_GROUP,
        description: 'Findings of this severity or a higher one fail the job: for each severity a threshold is added, like `vulnerabilities(critical) == 0`. A scan that could not be completed then fails it as well. By default findings are only reported.',
        allowed: 'critical, high, medium or low',
        default: '',
        placeholder: 'SEVERITY',
    },
    {
        name: 'scan-ignore-file',
        ...scan_inputs_GROUP,
        description: 'Path of a `.trivyignore`, or of a YAML file in the form of `.trivyignore.yaml`, with findings that are accepted. Without it no such file counts, not even one in the checkout, and neither does a `trivy.yaml`.',
        allowed: 'the path of a readable file',
        default: '',
        placeholder: 'FILE',
    },
    {
        name: 'sarif-files',
        ...scan_inputs_GROUP,
        description: 'Paths of SARIF files that other scanners wrote in earlier steps, one per line or separated by commas. They are merged into the file of this action and uploaded with it.',
        allowed: 'paths of readable SARIF files',
        default: '',
        list: true,
        placeholder: 'FILES',
    },
    {
        name: 'sarif-upload',
        ...scan_inputs_GROUP,
        surfaces: 'action',
        description: 'Whether findings are uploaded to code scanning. Needs `security-events: write`; without it, and for pull requests from forks, the upload is skipped and the output `sarif-status` says why. The file is written in any case.',
        ...scan_inputs_BOOLEAN,
        default: 'true',
        commandLineDefault: 'false',
    },
];
/** Where Trivy and its database come from; they stand with the other tools. */
const TRIVY_INPUTS = [
    {
        name: 'trivy-path',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'Path of a Trivy to use as it is, for runners that download nothing. It must lie outside of the checkout. Its version and SHA-256 are in the log; `trivy-sha256` is compared if it is set.',
        allowed: 'the path of a program',
        default: '',
        placeholder: 'FILE',
    },
    {
        name: 'trivy-db-repositories',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: "OCI repositories of the vulnerability database, one per line or separated by commas; the next one is asked when one does not answer. By default Trivy's own two: `mirror.gcr.io/aquasec/trivy-db:2` and `ghcr.io/aquasecurity/trivy-db:2`.",
        allowed: 'OCI references, like registry.example.com/security/trivy-db:2',
        default: '',
        list: true,
        placeholder: 'REFERENCES',
    },
    {
        name: 'trivy-java-db-repositories',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'The same for the database of Java archives, which is downloaded when an image holds such archives.',
        allowed: 'OCI references, like registry.example.com/security/trivy-java-db:1',
        default: '',
        list: true,
        placeholder: 'REFERENCES',
    },
    {
        name: 'trivy-cache-dir',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'Directory in which Trivy keeps its databases, to be kept between runs; it must lie outside of the checkout, e.g. a folder in `runner.temp` that actions/cache restores. By default a directory of the run in a workflow, and `~/.cache/kind-loadtest/trivy` on the command line.',
        allowed: 'the path of a directory outside of the checkout',
        default: '',
        placeholder: 'DIR',
    },
    {
        name: 'trivy-offline',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'Whether Trivy may not use the network. The databases in `trivy-cache-dir` are used as they are; the report says how old they are.',
        ...scan_inputs_BOOLEAN,
        default: 'false',
    },
];

;// CONCATENATED MODULE: ./.build/src/inputs/spec.js
/**
 * Every input, once: action.yml, docs/inputs.md, the command line's help and the reading of settings come from this
 * table.
 */




/** Measured requests when neither a number nor a time is given: ten seconds at the default rate. */
const DEFAULT_REQUESTS = 200;
const DEFAULT_CONNECTIONS = { open: 50, closed: 10 };
const MOST_WORKERS = 20;
const MOST_REPEATS = 3;
const spec_BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' };
const DURATION = 'a duration with its unit, like 500ms, 2s, 1m or 1h';
const SHA256 = { allowed: 'a SHA-256 checksum: 64 hexadecimal digits', placeholder: 'SHA256' };
const URL_ALLOWED = 'a URL that begins with http:// or https://';
const INPUTS = [
    {
        name: 'requests',
        group: 'Load',
        fileMayGive: true,
        description: `Number of measured requests; the warm-up is not counted. ${DEFAULT_REQUESTS} when neither \`duration\` nor \`stages\` is set. Together with one of these, the load ends at whichever comes first.`,
        allowed: 'a whole number from 1',
        default: '',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'rate',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: how many requests come due per second on average, whether or not the application keeps up. With `stages`, the rate at which the first stage starts.',
        allowed: 'a number per second or minute, like 20, 20/s or 600/m',
        default: '20/s',
        surfaces: 'both',
        placeholder: 'RATE',
    },
    {
        name: 'duration',
        group: 'Load',
        fileMayGive: true,
        description: 'How long the measured load runs, for a run limited by time instead of by number of requests.',
        allowed: DURATION,
        default: '',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    {
        name: 'stages',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: a changing rate. Each stage is RATE:TIME: the rate changes linearly to RATE within TIME, e.g. `50/s:30s, 100/s:1m`. A stage of `0s` is a jump.',
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
        description: '`open`: requests come due at a rate, as from independent users. `closed`: each of a fixed number of connections sends its next request after the response to the last one.',
        allowed: 'open or closed',
        default: 'open',
        surfaces: 'both',
        placeholder: 'open|closed',
    },
    {
        name: 'arrival',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: `poisson` leaves random gaps between requests, like real traffic; `constant` leaves equal gaps.',
        allowed: 'poisson or constant',
        default: 'poisson',
        surfaces: 'both',
        placeholder: 'poisson|constant',
    },
    {
        name: 'connections',
        group: 'Load',
        fileMayGive: true,
        description: `Open model: maximum number of requests in progress, each on its own connection (default ${DEFAULT_CONNECTIONS.open}). Closed model: number of connections that send requests (default ${DEFAULT_CONNECTIONS.closed}). Idle connections are kept separately for each host.`,
        allowed: `a whole number from 1 to ${bounds/* MOST_CONNECTIONS */.on}`,
        default: '',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'keep-alive',
        group: 'Load',
        fileMayGive: true,
        description: 'Whether connections are reused. With `false`, every request opens a new connection.',
        ...spec_BOOLEAN,
        default: 'true',
        surfaces: 'both',
    },
    {
        name: 'timeout',
        group: 'Load',
        fileMayGive: true,
        description: 'A request without a complete response this long after it was due counts as failed.',
        allowed: `${DURATION}, above 0, up to ${bounds/* LONGEST_TIMEOUT_MS */.ux / 60_000}m`,
        default: '10s',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    {
        name: 'warmup',
        group: 'Load',
        fileMayGive: true,
        description: 'Load before the measured load; not counted. A time (`1s`), a number of requests (`20 requests`), or both (`20 requests, 2s`: until both are reached). `none` turns it off.',
        allowed: 'a duration like 1s, a number of requests like "20 requests", both with a comma between, or none',
        default: '1s',
        surfaces: 'both',
        placeholder: 'WARMUP',
    },
    {
        name: 'seed',
        group: 'Load',
        fileMayGive: true,
        description: 'Any text. The same seed and settings give the same requests at the same times. By default one is chosen at random; the report names it, so that the run can be repeated.',
        allowed: `a text of at most ${bounds/* LONGEST_SEED */.F5} characters`,
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
        name: 'priority',
        group: 'Load',
        description: "Whether the generator's thread may have a real-time priority while it sends, so that it is on time beside a busy cluster. `auto`: on Linux, as root or by `sudo -n` where that needs no password, in the open model, up to a rate that costs a third of a core; the report says whether it had it. `normal`: never.",
        allowed: 'auto or normal',
        default: 'auto',
        surfaces: 'both',
        placeholder: 'auto|normal',
    },
    {
        name: 'script',
        group: 'Load',
        description: 'Engine k6: path of a k6 script to run instead of the plan made from the inputs above.',
        allowed: 'the path of a k6 script',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'targets',
        group: 'Targets',
        fileMayGive: true,
        description: 'Where requests are sent. Short: one `HOST`, `URL` or `METHOD URL` per line. Full: a YAML or JSON list of mappings with name, url, host, path, method, headers, body, body-file, data, weight, expect, health and cookies. By default `foo.localhost` and `bar.localhost` of the bundled application, whose responses must contain `foo` and `bar`.',
        allowed: 'one host or URL per line, or a YAML list of targets',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'TARGETS',
    },
    {
        name: 'setup',
        group: 'Targets',
        fileMayGive: true,
        description: 'Requests that are sent once before the load, in order: a YAML or JSON list of mappings like those of `targets`, with `capture` for what `{{setup.NAME}}` is in the requests after them, e.g. `capture: {token: json $.access_token}`. What is captured is masked.',
        allowed: 'a YAML list of requests',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'REQUESTS',
    },
    {
        name: 'variables',
        group: 'Targets',
        description: 'Values for `{{var.NAME}}` in paths, headers and bodies, one `NAME=value` per line. They are masked wherever they appear, encoded forms included, when they have six characters or more: this is where secrets of the repository belong.',
        allowed: 'one NAME=value per line; names of letters, digits and underscores',
        default: '',
        surfaces: 'both',
        secret: true,
        placeholder: 'NAME=VALUE',
    },
    {
        name: 'follow-redirects',
        group: 'Targets',
        fileMayGive: true,
        description: 'How many redirects in a row are followed. With 0, the redirect itself is the response.',
        allowed: `a whole number from 0 to ${bounds/* MOST_REDIRECTS */.y6}`,
        default: '0',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'insecure-tls',
        group: 'Targets',
        description: 'Whether to skip certificate checks for https targets. Prefer `ca-file`.',
        ...spec_BOOLEAN,
        default: 'false',
        surfaces: 'both',
    },
    {
        name: 'ca-file',
        group: 'Targets',
        description: 'Path of a PEM file with the certificate authority for https targets.',
        allowed: 'the path of a readable PEM file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'client-cert',
        group: 'Targets',
        description: 'Path of a PEM file with the certificate that the generator shows https targets that ask for one.',
        allowed: 'the path of a readable PEM file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'client-key',
        group: 'Targets',
        description: 'Path of a PEM file with the key of `client-cert`, without a passphrase.',
        allowed: 'the path of a readable PEM file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'thresholds',
        group: 'Verdict',
        description: 'What must hold, one per line or separated by commas, e.g. `p95 < 200ms`, `success >= 99.9%`, `target(foo).p99 < 1s`, `errors(timeout) == 0`, `throughput > 15/s`, `cpu_per_1000(foo) < 2s`, `memory(foo).max < 64MB`. `success >= 99%` is added unless one of them is about success, failures or errors; `none` sets none.',
        allowed: 'thresholds such as p95 < 200ms, success >= 99.9%',
        default: 'success >= 99%',
        surfaces: 'both',
        list: true,
        placeholder: 'THRESHOLDS',
    },
    {
        name: 'repeat-on-invalid',
        group: 'Verdict',
        description: 'How many times more the load is sent, in the same cluster, when its figures cannot be trusted. The last one counts; the report has a line on each one before it.',
        allowed: `a whole number from 0 to ${MOST_REPEATS}`,
        default: '1',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'on-invalid',
        group: 'Verdict',
        description: 'What happens when the figures cannot be trusted, also after `repeat-on-invalid`, because the load generator or the machine distorted them: `fail` the job, or `warn`.',
        allowed: 'fail or warn',
        default: 'fail',
        surfaces: 'both',
        placeholder: 'fail|warn',
    },
    {
        name: 'manifests',
        group: 'Application',
        fileMayGive: true,
        description: 'Path of your own application: a folder with a kustomization, a folder of manifests, or one file. By default the two bundled echo services, foo and bar.',
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
        description: 'Further local images to copy to the nodes, one per line or separated by commas, besides those that the manifests name.',
        allowed: 'image references, like my-app:dev',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'IMAGES',
    },
    {
        name: 'image-overrides',
        group: 'Application',
        description: 'Images to use instead of those in the manifests, as `IMAGE=REPLACEMENT`, one per line or separated by commas: for images built in this job and for mirrors.',
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
        description: '`nginx`: the bundled NGINX Ingress Controller. `none`: your manifests or your cluster have one. Otherwise the path of manifests for another controller.',
        allowed: 'nginx, none, or the path of manifests',
        default: 'nginx',
        surfaces: 'both',
        placeholder: 'nginx|none|PATH',
    },
    {
        name: 'monitor',
        group: 'Application',
        description: 'Whether CPU, memory and network use are measured. In a cluster this installs a Prometheus.',
        ...spec_BOOLEAN,
        default: 'true',
        surfaces: 'both',
    },
    {
        name: 'cluster',
        group: 'Cluster',
        description: '`kind`: a new Kubernetes cluster in Docker. `existing`: one that already runs (with `kubeconfig` and `base-url`). `none`: no Kubernetes, the bundled application runs as local processes.',
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
        allowed: `a whole number from 0 to ${MOST_WORKERS}`,
        default: '2',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'node-image',
        group: 'Cluster',
        description: 'kind: node image, which determines the Kubernetes version. The default is pinned by digest and belongs to the default `kind-version`.',
        allowed: 'an image reference, best with its digest',
        default: tool_downloads/* DEFAULT_NODE_IMAGE */.RK,
        surfaces: 'both',
        placeholder: 'IMAGE',
    },
    {
        name: 'http-port',
        group: 'Cluster',
        description: 'kind: port of the ingress on 127.0.0.1. `auto` is 80 if free, otherwise any free port; the output `base-url` says which.',
        allowed: `auto, or a port from 1 to ${bounds/* HIGHEST_PORT */.bG}`,
        default: 'auto',
        surfaces: 'both',
        placeholder: 'PORT|auto',
    },
    {
        name: 'kubeconfig',
        group: 'Cluster',
        description: 'existing: path of the kubeconfig. By default the one that kubectl itself uses.',
        allowed: 'the path of a kubeconfig file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'context',
        group: 'Cluster',
        description: 'existing: context in the kubeconfig. By default its current context.',
        allowed: 'the name of a context in the kubeconfig',
        default: '',
        surfaces: 'both',
        placeholder: 'NAME',
    },
    {
        name: 'kubectl-environment',
        group: 'Cluster',
        description: "existing: names of environment variables to pass to kubectl, one per line or separated by commas, for credential plugins in the kubeconfig, e.g. `AWS_PROFILE, AWS_REGION`. kubectl also gets PATH, HOME, KUBECONFIG and the proxy variables. The job's own tokens and files are never passed on.",
        allowed: "names of environment variables, like AWS_PROFILE; none of the job's or the runner's own (ACTIONS_*, GITHUB_*, INPUT_*, RUNNER_*, STATE_*), nor PATH, HOME, LD_* or NODE_*",
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'NAMES',
    },
    {
        name: 'base-url',
        group: 'Cluster',
        description: 'existing: address of the ingress, e.g. `http://127.0.0.1:8080`. Required for `cluster: existing`.',
        allowed: 'a URL without path, like http://127.0.0.1:8080',
        default: '',
        surfaces: 'both',
        placeholder: 'URL',
    },
    {
        name: 'keep-cluster',
        group: 'Cluster',
        description: 'Whether to keep the cluster at the end, to look into it: `false`, `true` or `on-failure`.',
        allowed: 'true, false or on-failure',
        default: 'false',
        surfaces: 'both',
        placeholder: 'true|false|on-failure',
    },
    ...SCAN_INPUTS,
    ...REPORT_INPUTS,
    {
        name: 'config',
        group: 'Reporting',
        description: 'Path of a YAML file with these inputs as keys. An input that is also set here overrides the file. Paths in it are relative to the working directory.',
        allowed: 'the path of a readable YAML file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'config-ref',
        group: 'Reporting',
        description: 'Which version of the config file is used. `checkout`: the one in the workspace, which a pull request can change; it may set only some inputs. `base`: the one in the commit that the pull request goes into, read through the GitHub API (needs `contents: read`); it may set all inputs except secrets. Its path is relative to the root of the repository.',
        allowed: 'checkout or base',
        default: 'checkout',
        surfaces: 'action',
        placeholder: 'checkout|base',
    },
    {
        name: 'allowed-hosts',
        group: 'Safety limits',
        description: 'Hosts to which targets with their own URL may send load, one per line or separated by commas. Loopback addresses and the ingress are always allowed. Only load test what is yours.',
        allowed: 'host names or IP addresses without port, like staging.example.com',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'HOSTS',
    },
    {
        name: 'dangerously-run-pull-request-code-with-my-token',
        group: 'Safety limits',
        description: 'Whether a run with the rights of your repository (`pull_request_target`, `issue_comment`, `workflow_run` after a pull request, and the like) may use files that are not those of its own commit. The author of the pull request can then use the token and the secrets of the job.',
        ...spec_BOOLEAN,
        default: 'false',
        surfaces: 'action',
    },
    {
        name: 'max-requests',
        group: 'Safety limits',
        description: 'Maximum number of requests; larger plans are refused.',
        allowed: 'a whole number from 1',
        default: '10000000',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'max-rate',
        group: 'Safety limits',
        description: 'Maximum rate in requests per second; plans with a higher rate are refused.',
        allowed: 'a rate above 0, like 50000 or 50000/s',
        default: '50000/s',
        surfaces: 'both',
        placeholder: 'RATE',
    },
    {
        name: 'max-duration',
        group: 'Safety limits',
        description: 'Maximum duration; longer plans are refused.',
        allowed: `${DURATION}, above 0`,
        default: '1h',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    ...toolInputs('kind', 'creates the cluster'),
    ...toolInputs('kubectl', 'talks to the cluster'),
    ...toolInputs('k6', 'sends the load with `engine: k6`'),
    ...toolInputs('trivy', 'scans manifests and images'),
    ...TRIVY_INPUTS,
];
/** Looks an input up by the name that a user wrote. */
function findInput(name) {
    return INPUTS.find((input) => input.name === name);
}
/** Which config files may give an input in a workflow: any, only that of the base commit, or none. */
function configFilesFor(input) {
    if (input.secret === true || OF_THE_JOB.includes(input.name))
        return 'none';
    return input.fileMayGive === true ? 'any' : 'base';
}
/** What the job is, and where its settings are; not what they are. */
const OF_THE_JOB = ['config', 'config-ref', 'mode', 'matrix', 'needs', 'merge'];
/** The default of an input on a surface. */
function defaultOf(input, surface) {
    return surface === 'cli' ? (input.commandLineDefault ?? input.default) : input.default;
}
function toolInputs(tool, purpose) {
    return [
        {
            name: `${tool}-version`,
            group: 'Tools and mirrors',
            description: `Version of ${tool}, which ${purpose}. An installed one is used if it has the checksum of the release; otherwise the release is downloaded and its checksum verified.`,
            allowed: `a version in full, like ${tool_downloads/* DEFAULT_VERSIONS */.iX[tool]}; latest is none`,
            default: tool_downloads/* DEFAULT_VERSIONS */.iX[tool],
            surfaces: 'both',
            placeholder: 'VERSION',
        },
        {
            name: `${tool}-sha256`,
            group: 'Tools and mirrors',
            description: tool === 'k6' || tool === 'trivy'
                ? `SHA-256 of an installed ${tool} to use: your own build or that of a distribution. Releases are recognised by the checksum of their archive. For versions that this action does not know, also the checksum of the archive to download.`
                : `SHA-256 of an installed ${tool} to use although it is not the release: your own build or that of a distribution. For versions that this action does not know, also the checksum of the download.`,
            ...SHA256,
            default: '',
            surfaces: 'both',
        },
        {
            name: `${tool}-base-url`,
            group: 'Tools and mirrors',
            description: `Mirror to download ${tool} from, with the layout of the release site (${(0,tool_downloads/* releaseSite */.pm)(tool)}), which is the default.`,
            allowed: URL_ALLOWED,
            default: '',
            surfaces: 'both',
            placeholder: 'URL',
        },
    ];
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Texts in files: UTF-8, and nothing that would be taken for it. */

/** The text of a file. @throws TypeError that says where it stops being UTF-8, and what it may be instead. */
function utf8Text(content) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
        return content.toString('utf8');
    const [first = 0, second = 0] = content;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (isUtf16)
        throw new TypeError('it is UTF-16, by its first two bytes; save it as UTF-8');
    const at = firstInvalid(content);
    const line = content.subarray(0, at).toString('latin1').split('\n').length;
    const byte = (content[at] ?? 0).toString(16).padStart(2, '0');
    throw new TypeError(`it is not UTF-8: byte ${at + 1}, in line ${line}, is 0x${byte}; save it as UTF-8`);
}
/** Where the first byte is that is not UTF-8. */
function firstInvalid(content) {
    // The replacement character stands for it, and may also be in the text itself.
    const text = content.toString('utf8');
    for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
        const offset = Buffer.byteLength(text.slice(0, at));
        if (!content.subarray(offset, offset + 3).equals(REPLACEMENT))
            return offset;
    }
    return content.length;
}
const REPLACEMENT = Buffer.from('\uFFFD');


/***/ }),

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ onlyUnknownKinds),
  WT: () => (/* binding */ readApplied),
  RC: () => (/* binding */ recordApplied)
});

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/system/own-file.js
var own_file = __webpack_require__(1348);
// EXTERNAL MODULE: ./.build/src/system/process.js
var process = __webpack_require__(7416);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(3638);
// EXTERNAL MODULE: ./.build/src/kubernetes/kubectl.js
var kubectl = __webpack_require__(6498);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/kube-object.js
var kube_object = __webpack_require__(6432);
;// CONCATENATED MODULE: ./.build/src/kubernetes/objects/applied-object.js
/** The name of an object in a cluster: all that is kept of what was applied, and all that is asked to be deleted. */

/** A DNS subdomain and a version; the core group has no more than the version. */
const API_VERSION = /^([a-z0-9][a-z0-9.-]{0,252}\/)?[a-z0-9]{1,63}$/;
const KIND = /^[A-Za-z][A-Za-z0-9]{0,62}$/;
/** Of most kinds a DNS subdomain; of RBAC anything that can be a part of a path. */
const NAME = /^[^/%\s\p{Cc}]{1,253}$/u;
const NAMESPACE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/**
 * The name of a manifest's object; undefined when it is not one that Kubernetes would take. A list of objects is none.
 */
function appliedObject(value) {
    if (!(0,kube_object/* isKubeObject */.$e)(value))
        return undefined;
    const { apiVersion, kind, metadata } = value;
    const [name = '', namespace = ''] = [(0,kube_object/* text */.Qq)(metadata?.name), (0,kube_object/* text */.Qq)(metadata?.namespace)];
    const isNamed = API_VERSION.test(apiVersion) && KIND.test(kind) && kind !== 'List' && NAME.test(name);
    if (!isNamed || (namespace !== '' && !NAMESPACE.test(namespace)))
        return undefined;
    return { apiVersion, kind, metadata: { name, ...(namespace === '' ? {} : { namespace }) } };
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/applied.js
/**
 * What we applied to a cluster that is not ours, written down before it is applied: in the end just this is deleted.
 */









const ASK_DEADLINE_MS = 60_000;
/**
 * kubectl's words for a kind that the cluster does not know, such as one whose definition is applied together with it.
 */
const UNKNOWN_KIND = /no matches for kind|doesn't have a resource type/;
/** Whether a command failed for nothing else: then it did what it could with all the others. */
function onlyUnknownKinds({ stderr }) {
    const errors = stderr.split('\n').filter((line) => /^error/i.test(line));
    return errors.length > 0 && errors.every((line) => UNKNOWN_KIND.test(line));
}
/**
 * Adds to the list, by name, those of the manifests that the cluster does not have yet. Objects that are there already
 * are somebody's: they are updated, and stay; but for those of the list, which an earlier deploy of the same run
 * brought. @throws ActionError when the cluster can't be asked, or an object has no name.
 */
async function recordApplied(io, access, manifests, { file, namespace }) {
    const earlier = await readApplied(file);
    const ours = new Set(earlier.map((manifest) => key(manifest, namespace)));
    const fresh = manifests.filter((manifest) => !ours.has(key(manifest, namespace)));
    const there = await existingKeys(io, access, fresh);
    // An object of a kind without namespaces comes back without one, whatever the manifest says.
    const isForeign = (manifest) => there.has(key(manifest, namespace)) || there.has(key(manifest, '', ''));
    const added = fresh.filter((manifest) => !isForeign(manifest)).map(named);
    await (0,safe_write/* safeWrite */.T)(file, JSON.stringify([...earlier, ...added]), 0o600);
}
/** What is needed to delete it. Without a name it could not be applied either. */
function named(manifest) {
    const object = appliedObject(manifest);
    if (object !== undefined)
        return object;
    throw new errors/* ActionError */.lZ('manifests-invalid', `an object of the manifests has no usable apiVersion, kind or name: ${identity(manifest)}.`, {
        hint: 'Give every object an apiVersion, a kind and a metadata.name.',
    });
}
function identity(object) {
    const parts = [(0,json/* textAt */.$6)(object, 'apiVersion'), (0,json/* textAt */.$6)(object, 'kind'), (0,json/* textAt */.$6)(object, 'metadata', 'name')];
    return parts.map((part) => JSON.stringify(part?.slice(0, 80) ?? null)).join(', ');
}
/** The most objects that one run may have brought. */
const MOST_OBJECTS = 10_000;
/**
 * The list, in the order of applying; empty when nothing was applied yet. @throws ActionError when anything in it is
 * not what we write.
 */
async function readApplied(file) {
    let list;
    try {
        list = JSON.parse((await (0,own_file/* readOwnFile */.z)(file)) ?? '[]');
    }
    catch (error) {
        throw unusable(file, (0,errors/* describeError */.Uc)(error), error);
    }
    if (!Array.isArray(list) || list.length > MOST_OBJECTS)
        throw unusable(file, `it is no list of at most ${MOST_OBJECTS} objects`);
    return list.map((entry, index) => {
        const object = appliedObject(entry);
        if (object === undefined)
            throw unusable(file, `entry ${index} is no object with apiVersion, kind and name: ${identity(entry)}`);
        return object;
    });
}
function unusable(file, why, cause) {
    return new errors/* ActionError */.lZ('state-missing', `the list of what was applied can't be used: ${why}.`, {
        cause,
        hint: `Nothing was deleted. What the run brought has to be deleted by hand; then delete ${file}.`,
    });
}
/** Asked kind by kind, so that a kind which the cluster does not know hides none of the others. */
async function existingKeys(io, access, manifests) {
    const kinds = Map.groupBy(manifests, (manifest) => `${manifest.apiVersion} ${manifest.kind}`);
    const found = await Promise.all([...kinds.values()].map((sameKind) => existing(io, access, sameKind)));
    return new Set(found.flat().map((object) => key(object, '')));
}
async function existing(io, access, manifests) {
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
    const args = ['get', '--ignore-not-found', '--output', 'json', '-f', '-'];
    const result = await io.run((0,kubectl/* kubectlCommand */.s)(access, args, { stdin, deadlineMs: ASK_DEADLINE_MS }));
    if (result.exitCode !== 0) {
        if (onlyUnknownKinds(result))
            return [];
        throw new errors/* ActionError */.lZ('cluster-unreachable', `the cluster could not be asked for what is there already: ${(0,process/* lastLine */.fM)(result)}`, {
            details: (0,lib_text/* toolOutput */.WT)(result.stderr),
            hint: 'The user of the kubeconfig must be allowed to read the kinds of object that the manifests hold.',
        });
    }
    if (result.stdout.trim() === '')
        return [];
    const found = JSON.parse(result.stdout);
    const objects = (0,json/* textAt */.$6)(found, 'kind') === 'List' ? (0,json/* listAt */.gT)(found, 'items') : [found];
    if (objects.every(kube_object/* isKubeObject */.$e))
        return objects;
    throw new errors/* ActionError */.lZ('cluster-unreachable', 'kubectl read an object that has no apiVersion and kind, so what is there already is not known.');
}
/** An object's identity. The version of its API is no part of it: a server answers in the one that it was asked in. */
function key({ apiVersion, kind, metadata }, defaultNamespace, namespace) {
    const group = apiVersion.split('/').slice(0, -1).join('/');
    return JSON.stringify([
        group,
        kind,
        namespace ?? (0,kube_object/* text */.Qq)(metadata?.namespace) ?? defaultNamespace,
        (0,kube_object/* text */.Qq)(metadata?.name),
    ]);
}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ toolPath),
/* harmony export */   Sz: () => (/* binding */ environmentOfExisting),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   tH: () => (/* binding */ installedTool)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);
/* harmony import */ var _system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);
/** How a run reaches its cluster, by what its record says. */




/** A tool that an earlier phase installed. */
function installedTool(record, name) {
    const tool = record.tools?.find((candidate) => candidate.name === name);
    if (tool === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('state-missing', `${name} is not installed yet.`, {
            hint: 'Run `up` first: it finds or downloads the tools.',
        });
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('state-missing', 'there is no cluster yet.', { hint: 'Run `up` first.' });
    const access = { kubectl: toolPath(record, 'kubectl'), kubeconfig: cluster.kubeconfig };
    return cluster.kind === 'kind' ? access : { ...access, env: environmentOfExisting(io, cluster.environment ?? []) };
}
/** kubectl's environment in a cluster that is not ours. `names` are those that the workflow asks for. */
function environmentOfExisting(io, names) {
    return (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .existingClusterEnvironment */ .bK)(names, {
        env: io.env,
        workDir: io.workDir,
        path: (0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safePath */ .nG)(io.env).entries.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    });
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ kubectlCommand)
/* harmony export */ });
/** kubectl as a command for a cluster. */
function kubectlCommand(access, args, rest) {
    const env = access.env === undefined ? {} : { env: access.env };
    return { file: access.kubectl, args: ['--kubeconfig', access.kubeconfig, ...args], ...env, ...rest };
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ learnRecord),
/* harmony export */   o: () => (/* binding */ learnKubeconfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2456);
/** Keys and tokens of a kubeconfig are secrets of the run. */



/** Makes the secrets of a kubeconfig known; there may be none yet, or none any more. */
async function learnKubeconfig(redactor, path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .learnText */ .yt)(redactor, text);
}
/**
 * Makes known what an earlier process of the run knew: the secrets in its inputs and in the cluster's kubeconfig. What
 * can't be learned is told, and holds up nothing: removing what the run has made must go on.
 */
async function learnRecord({ log, redactor }, record) {
    const cluster = record?.cluster;
    try {
        for (const input of Object.values(record?.inputs ?? {}))
            (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .learnText */ .yt)(redactor, input);
        if (cluster !== undefined && cluster.kind !== 'none')
            await learnKubeconfig(redactor, cluster.kubeconfig);
    }
    catch (error) {
        log.warning(`Not every secret of the run is known here, and can be masked: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}`);
    }
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ isKubeObject),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U4: () => (/* binding */ isSeen),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** The text, or undefined for anything else. */
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The number, or undefined for anything else. */
function number(value) {
    return typeof value === 'number' ? value : undefined;
}
/** The number, or 0 where there is none: the API leaves out zeros. */
function count(value) {
    return number(value) ?? 0;
}
/** The list without its nulls; anything else is an empty one, as a missing list is in the API. */
function list(value) {
    return Array.isArray(value) ? value.filter((item) => item !== null) : [];
}
/** Whether a value can be read as an object of the API: any object can, since nothing in it is trusted. */
function isSeen(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value is an object that names its type. */
function isKubeObject(value) {
    return isSeen(value) && typeof value.apiVersion === 'string' && typeof value.kind === 'string';
}
/** The items of an API server's list, or what the body is instead. */
function readList(body, apiVersion, kind) {
    if (!isKubeObject(body) || !('items' in body) || !Array.isArray(body.items))
        return 'no list';
    if (body.apiVersion !== apiVersion || body.kind !== kind)
        return `no ${kind} of ${apiVersion}`;
    const items = body.items;
    const unnamed = items.findIndex((item) => !isListed(item));
    return items.every((isListed)) ? items : `a ${kind} whose item ${unnamed} has no name`;
}
function isListed(value) {
    return isSeen(value) && typeof value.metadata?.name === 'string';
}


/***/ }),

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** Optional fields are left out and never undefined (`exactOptionalPropertyTypes`). */
/** Those of the fields that have a value. */
function defined(fields) {
    const present = { ...fields };
    for (const key in present)
        if (present[key] === undefined)
            delete present[key];
    return present;
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   sl: () => (/* binding */ endsRun)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/** Errors for the user: what failed, what was seen, what to do next. */

/**
 * Longest message of an error in UTF-16 code units: it may quote what tools and servers said. Longer ones end with a
 * count of what is missing.
 */
const LONGEST_MESSAGE = 2_000;
/** The same for its details. */
const LONGEST_DETAILS = 16 * 1024;
/** Bad inputs that are told one by one. */
const MOST_PROBLEMS = 50;
/** Longest name of a bad input, and longest sentence about it. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 1_000;
/** A failure that the user can act on. The message says what failed and what was seen. */
class ActionError extends Error {
    code;
    hint;
    details;
    constructor(code, message, options = {}) {
        super((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipWithCount */ .CN)(message, options.longestMessage ?? LONGEST_MESSAGE), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.hint = options.hint;
        this.details = options.details === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipWithCount */ .CN)(options.details, LONGEST_DETAILS);
    }
}
/** All bad inputs of a run at once, so that the user fixes them in one go. */
class InputError extends ActionError {
    problems;
    constructor(problems) {
        const lines = problemLines(problems).map((line) => `  - ${line}`);
        super('input', `${problems.length} ${problems.length === 1 ? 'input is' : 'inputs are'} not right:\n${lines.join('\n')}`, {
            longestMessage: LONGEST_DETAILS,
        });
        this.name = 'InputError';
        this.problems = problems;
    }
    /** The problems without what was given, one a line: for places that others than the workflow's owner can read. */
    withoutValues() {
        return problemLines(this.problems.map(({ value: _value, ...problem }) => problem)).join('\n');
    }
}
/** One line for each of the first problems, and one that says how many more there are. */
function problemLines(problems) {
    const more = problems.length - MOST_PROBLEMS;
    return [...problems.slice(0, MOST_PROBLEMS).map(describeProblem), ...(more > 0 ? [`… and ${more} more`] : [])];
}
/**
 * One line for one bad input: `rate: got "abc"; use a number…`. Its parts are cut, and control characters are shown
 * escaped.
 */
function describeProblem(problem) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(`${problem.where === undefined ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.where, LONGEST_NAME)}: `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.name, LONGEST_NAME)}`);
    const allowed = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.allowed, LONGEST_SENTENCE).replaceAll('\n', ' '));
    if (problem.value === undefined)
        return `${name}: ${allowed}`;
    return `${name}: got ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.value, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTED_CHARACTERS */ .uB)))}; use ${allowed}`;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The message of anything that was thrown, with its hint when it has one. */
function describeError(error) {
    if (error instanceof ActionError)
        return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
    return messageOf(error);
}
/** Any thrown thing as an ActionError; an unknown one keeps its cause and asks for a bug report. */
function toActionError(error) {
    if (error instanceof ActionError)
        return error;
    return new ActionError('internal', `unexpected failure: ${messageOf(error)}`, {
        cause: error,
        hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
    });
}
/** Whether this is an error of the operating system with one of these codes, e.g. ENOENT. */
function isSystemError(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
/**
 * Whether an error ends the run in whichever phase it comes: a cancel, since nobody waits for what would come after it;
 * a program that is not the one that its project published, since somebody may be at work on this machine or its mirror;
 * an input that can't be used.
 */
function endsRun(error) {
    return error instanceof ActionError && FATAL_ANYWHERE.includes(error.code);
}
const FATAL_ANYWHERE = ['cancelled', 'tool-checksum', 'input'];


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/**
 * Reading foreign JSON without trusting its shape: every step says what it expects and returns undefined when it is
 * something else.
 */
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


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ ifMeasured),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   q7: () => (/* binding */ notMeasured),
/* harmony export */   xe: () => (/* binding */ mapMeasured)
/* harmony export */ });
/** Wraps a figure that was measured. */
function measured(value) {
    return { kind: 'measured', value };
}
/** A figure made of another; what is missing stays missing. */
function mapMeasured(figure, convert) {
    return figure.kind === 'measured' ? measured(convert(figure.value)) : figure;
}
/** The figure by itself, for where a reason has no place; undefined when it is missing. */
function ifMeasured(figure) {
    return figure?.kind === 'measured' ? figure.value : undefined;
}
/** Says why a figure is missing, as a sentence a reader of the report understands. */
function notMeasured(reason) {
    return { kind: 'not-measured', reason };
}


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Finds what the user probably meant. */
/** No name of ours is longer: longer words are near to none, and comparing them would take time without end. */
const LONGEST_WORD = 64;
/**
 * The known word nearest to a mistyped one, or undefined when none is near. Takes time linear in the number of known
 * words.
 */
function nearest(word, known) {
    if (word.length > LONGEST_WORD)
        return undefined;
    // A third of the word may be wrong: enough for real typing errors, too little for unrelated words.
    const most = Math.max(1, Math.floor(word.length / 3));
    let best = {
        name: undefined,
        distance: most + 0.5,
    };
    for (const name of known) {
        if (name.length > LONGEST_WORD || Math.abs(name.length - word.length) > most)
            continue;
        const distance = editDistance(word.toLowerCase(), name.toLowerCase());
        if (distance < best.distance)
            best = { name, distance };
    }
    return best.name;
}
/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (Damerau-Levenshtein, optimal string
 * alignment).
 */
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
/** Says that a word is not known and which known one was probably meant. */
function unknownWord(kind, word, known) {
    const meant = nearest(word, known);
    if (meant !== undefined)
        return `there is no such ${kind}; did you mean ${meant}?`;
    return `there is no such ${kind}${known.length > 20 ? '' : `; there are ${known.join(', ')}`}`;
}


/***/ }),

/***/ 7387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ SHOWN_PERCENTILES),
/* harmony export */   dG: () => (/* binding */ findPercentile),
/* harmony export */   fy: () => (/* binding */ PERCENTILES)
/* harmony export */ });
/** The percentiles of a distribution: what is computed, and what a threshold may be about. */
const PERCENTILES = [50, 75, 90, 95, 99, 99.9];
/** Those that have a column in tables and an output of their own. */
const SHOWN_PERCENTILES = [50, 90, 95, 99];
/** The wanted percentile (in percent, e.g. 99.9), or undefined when the engine does not report it. */
function findPercentile({ percentiles }, wanted) {
    return percentiles.find(({ percentile }) => percentile === wanted);
}


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/** Durations, rates and counts as users write them. Each reader returns undefined for anything else. */
const MILLISECONDS = {
    us: 0.001,
    µs: 0.001,
    ms: 1,
    s: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
};
const SECONDS = { s: 1, m: 60, min: 60, h: 3600 };
/** A decimal number without sign or exponent, so that nothing surprising is taken for one. */
const NUMBER = '\\d+(?:\\.\\d+)?';
const DECIMAL = new RegExp(`^${NUMBER}$`);
const DURATION = new RegExp(`^(${NUMBER}) ?(us|µs|ms|s|min|m|h)$`);
const PARTS = /^(?:(\d{1,15})h)?(?:(\d{1,15})m)?(?:(\d{1,15})s)?(?:(\d{1,15})ms)?$/;
/** No quantity that means anything is longer. */
const LONGEST = 64;
const RATE = new RegExp(`^(${NUMBER})(?: ?/ ?(s|min|m|h))?$`);
/**
 * `500ms`, `2s`, `1.5m`, `1h`, `1m30s` in milliseconds. A number without unit is no duration: half of the tools mean seconds by
 * it, the others milliseconds.
 */
function parseDuration(text) {
    const match = text.length > LONGEST ? null : DURATION.exec(text.trim());
    const unit = MILLISECONDS[match?.[2] ?? ''];
    return match === null || unit === undefined ? parseParts(text) : roundOff(Number(match[1]) * unit);
}
/** `1m30s`, `1h30m`: as Go and k6 write durations, each unit smaller than the one before. */
function parseParts(text) {
    const match = text.length > LONGEST ? null : PARTS.exec(text.trim());
    if (match === null || match[0] === '')
        return undefined;
    const [, hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = match;
    return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(milliseconds);
}
/** `20`, `20/s`, `600/m` per second. */
function parseRate(text) {
    const match = text.length > LONGEST ? null : RATE.exec(text.trim());
    const unit = SECONDS[match?.[2] ?? 's'];
    return match === null || unit === undefined ? undefined : Number(match[1]) / unit;
}
/** A whole number from 0, with or without underscores between its digits: `10000000`, `10_000_000`. */
function parseCount(text) {
    const trimmed = text.trim();
    if (text.length > LONGEST || !/^\d+(_\d+)*$/.test(trimmed))
        return undefined;
    const value = Number(trimmed.replaceAll('_', ''));
    return Number.isSafeInteger(value) ? value : undefined;
}
/** A decimal number from 0. */
function parseDecimal(text) {
    const trimmed = text.trim();
    return text.length <= LONGEST && DECIMAL.test(trimmed) ? Number(trimmed) : undefined;
}
/** Takes away what multiplying with a decimal adds: 0.07 s are 70 ms, not 70.00000000000001. */
function roundOff(value) {
    return Number(value.toPrecision(15));
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ samplesNeeded),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   ev: () => (/* binding */ hasTooFewSamples),
/* harmony export */   p3: () => (/* binding */ nearestRank),
/* harmony export */   xc: () => (/* binding */ percentileRanks)
/* harmony export */ });
/**
 * What a sample says about the truth: intervals for shares and for percentiles. Pure.
 *
 * A percentile is the nearest-rank one everywhere: the smallest sample that at least p percent of the samples do not
 * exceed, i.e. the sample of rank ceil(n * p / 100). It is always a value that was measured, never one interpolated
 * between two.
 */
/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;
/** What lies outside a 95 % interval on one side. */
const TAIL95 = 0.025;
/** A percentile needs this many samples beyond it before it is fit to gate on. */
const SAMPLES_BEYOND = 10;
/** Ranks come from products of decimals (0.999 * 10000); this much is rounding noise. */
const NOISE = 1e-9;
/**
 * Wilson's 95 % score interval of a share. Unlike the textbook normal interval it stays within 0..1 and has a width at
 * 0 and at 1. E. B. Wilson, JASA 22 (1927) 209-212. `total` must be above 0.
 */
function wilsonInterval(successes, total) {
    const share = successes / total;
    const z2 = Z95 * Z95;
    const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
    const half = (Z95 / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    // At the ends the formula is exact in real numbers only.
    return {
        low: successes === 0 ? 0 : Math.max(0, centre - half),
        high: successes === total ? 1 : Math.min(1, centre + half),
    };
}
/** The rank (1..n) of a nearest-rank percentile; `percentile` in percent, `n` at least 1. */
function nearestRank(n, percentile) {
    return Math.min(n, Math.max(1, Math.ceil((n * percentile) / 100 - NOISE)));
}
/**
 * Whether fewer than 10 of n samples are to be expected beyond the percentile: then it hangs on a handful of requests.
 */
function hasTooFewSamples(n, percentile) {
    return (n * (100 - percentile)) / 100 + NOISE < SAMPLES_BEYOND;
}
/** Samples of which 10 are to be expected beyond the percentile: the fewest that `hasTooFewSamples` does not refuse. */
function samplesNeeded(percentile) {
    return Math.ceil((SAMPLES_BEYOND * 100) / (100 - percentile) - NOISE * 100);
}
/**
 * The ranks between which the true percentile lies with 95 % confidence, whatever the distribution: the number of
 * samples below it is binomial, so the interval is [x(low), x(high)] with P(B < low) <= 2.5 % and P(B >= high) <= 2.5
 * %. Exact for every n: the sums run over the neighbourhood of the mean only, a few standard deviations wide. (H. A.
 * David, H. N. Nagaraja, Order Statistics, section 7.1.)
 */
function percentileRanks(n, percentile) {
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
/**
 * The probabilities of Binomial(n, p) from `first` on, leaving out ends that weigh nothing. Built from the mode
 * outwards, so nothing underflows.
 */
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


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CN: () => (/* binding */ clipWithCount),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Od: () => (/* binding */ withoutControlSequences),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   U_: () => (/* binding */ clipLines),
/* harmony export */   WT: () => (/* binding */ toolOutput),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hT: () => (/* binding */ withoutTrailing),
/* harmony export */   uB: () => (/* binding */ QUOTED_CHARACTERS)
/* harmony export */ });
/**
 * Foreign text made small: what pull requests, tools, clusters and servers say has no length that can be relied on.
 * Everything here takes time linear in its
 * input, and is meant to be applied before any regular expression sees the text.
 */
/** Longest value of the user's that is quoted back in a problem, in characters (UTF-16 code units). */
const QUOTED_CHARACTERS = 200;
/** Names listed in one sentence. */
const LISTED = 20;
/**
 * The beginning of a text, at most `limit` code units long; a text that was cut ends with an ellipsis. No character is
 * cut in two.
 */
function clip(text, limit) {
    return text.length <= limit ? text : `${head(text, limit - 1)}…`;
}
/**
 * The beginning of a text and, when something is missing, how much: `abc… (97 more characters)`. The note comes on top
 * of `limit`.
 */
function clipWithCount(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = head(text, limit);
    return `${kept}… (${text.length - kept.length} more characters)`;
}
/** Up to `length` code units, one less when a surrogate pair would be cut. */
function head(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
/** The first lines, long ones cut; when some are missing, one more line says how many: `… (12 more lines)`. */
function clipLines(lines, { lines: most, width, characters = Number.POSITIVE_INFINITY }) {
    const kept = [];
    let room = characters;
    for (const line of lines.slice(0, most)) {
        const short = clip(line, width);
        room -= short.length + 1;
        if (room < 0)
            break;
        kept.push(short);
    }
    const left = lines.length - kept.length;
    return left === 0 ? kept : [...kept, `… (${left} more ${left === 1 ? 'line' : 'lines'})`];
}
/** kubectl's own words in an error's details. */
const TOOL_OUTPUT = { lines: 20, width: 500, characters: 8 * 1024 };
/**
 * The beginning of what a tool printed, as evidence below an error. Its last line is in the error's message as a rule.
 */
function toolOutput(text) {
    return clipLines(text.trimEnd().split('\n'), TOOL_OUTPUT).join('\n');
}
/** Names in one sentence, with a count of those that are too many: `a, b and 3 more`. */
function listed(names, most = LISTED) {
    const shown = names.slice(0, most).map((name) => clip(name, 100));
    return names.length <= most ? shown.join(', ') : `${shown.join(', ')} and ${names.length - most} more`;
}
/**
 * Control, direction-changing and other invisible characters as escapes (`\u001b`), so that a message is one line that
 * says what was written.
 */
function escapeControls(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/**
 * The text without the given character at its end. (`/x+$/` takes quadratic time on long runs that are not at the
 * end.)
 */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end -= 1;
    return text.slice(0, end);
}
/**
 * Control sequences of terminals (ECMA-48): CSI with parameters, intermediates and a final byte; OSC up to its
 * terminator; two-character escapes. No part
 * runs past the next escape character, and no two neighbouring parts match the same character: linear, which Node's
 * own stripVTControlCharacters is not.
 */
const CONTROL_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009b-\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-OQ-Z\\^-~]/g;
/** The text as a terminal would show it, without colours and cursor movements. Lone control characters stay. */
function withoutControlSequences(text) {
    return text.includes('\u001b') || /[\u009b\u009d]/.test(text) ? text.replaceAll(CONTROL_SEQUENCE, '') : text;
}
/** The text with an end, if it has none. */
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 7432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   So: () => (/* binding */ formatCounted),
/* harmony export */   VP: () => (/* binding */ formatMegabytes),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/**
 * Figures as text: one fixed locale, three significant digits, and never a rounding that changes what a figure says.
 */
/** Made when it is used: the first one costs some ten milliseconds. */
const thousands = () => (thousandsFormat ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }));
let thousandsFormat;
/**
 * A figure with three significant digits; whole part never shortened: 0.0123, 1.23, 12.3, 1,234. Below 0.001 five
 * decimals.
 */
function formatNumber(value) {
    const size = Math.abs(value);
    if (size >= 99.95)
        return thousands().format(value);
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
    return thousands().format(value);
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


/***/ }),

/***/ 7079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that reports carry; equal to package.json's, which a test holds. */
const VERSION = '1.0.0';


/***/ }),

/***/ 5283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ violationsOf)
/* harmony export */ });
/** What is wrong with data that was read back, in words. */
const MOST = 3;
const LONGEST = 120;
/** The first three things that are wrong; empty when nothing is. */
function violationsOf(validate, data) {
    if (validate(data))
        return [];
    return (validate.errors ?? []).slice(0, MOST).map(describe);
}
function describe({ instancePath, keyword, message = 'is not allowed', params }) {
    const where = instancePath === '' ? 'the whole' : shortened(instancePath);
    return `${where} ${message}${detail(keyword, params)}`;
}
/** What ajv's messages leave out. Names in there are whatever the file says. */
function detail(keyword, params) {
    if (keyword === 'additionalProperties')
        return `: ${shortened(JSON.stringify(params['additionalProperty']))}`;
    if (keyword === 'const')
        return `: ${shortened(JSON.stringify(params['allowedValue']))}`;
    if (keyword === 'enum')
        return `: ${shortened(JSON.stringify(params['allowedValues']))}`;
    return '';
}
function shortened(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPlan),
/* harmony export */   K: () => (/* binding */ settingsProblems)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7432);
/* harmony import */ var _k6_translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2146);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5365);
/* harmony import */ var _plan_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6977);
/* harmony import */ var _plan_check_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8534);
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2841);
/* harmony import */ var _plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
/**
 * Checks a load plan before anything is started or sent. All problems at once, each saying what was given and what is
 * allowed. Pure.
 */








/** The plan as one that can be run, or every problem of it. Made once, where the targets' origins are known. */
function checkPlan(plan) {
    const problems = [...settingsProblems(plan), ...planTargetProblems(plan)];
    // Where a plan can be sent at all is asked first: an origin that is no URL can't be translated.
    if (problems.length === 0 && plan.engine === 'k6' && plan.script === undefined)
        problems.push(...(0,_k6_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .translationProblems */ .M)(plan));
    return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'checked', plan: plan };
}
/** What is wrong with a plan whatever its targets: known before there is anything to put load on. */
function settingsProblems(plan) {
    const settings = [...amountProblems(plan), ...connectionProblems(plan), ...warmUpProblems(plan)];
    // What the whole of it would amount to says nothing while its parts make no sense.
    return settings.length > 0 ? settings : limitProblems(plan);
}
function amountProblems(plan) {
    const { requests, durationMs } = plan;
    return [
        ...(requests === undefined || isWhole(requests, 1, Number.MAX_SAFE_INTEGER)
            ? []
            : [got('requests', requests, 'a whole number above 0')]),
        ...(durationMs === undefined || isAbove(durationMs, 0)
            ? []
            : [got('duration', `${durationMs} ms`, 'a length of time above 0')]),
        ...(plan.model === 'open' ? openProblems(plan) : closedProblems(plan)),
    ];
}
function openProblems({ stages, ratePerSecond, requests, durationMs }) {
    if (stages.length > _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_STAGES */ .Qj)
        return [problem('stages', `there are ${stages.length}, and at most ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_STAGES */ .Qj} are allowed`)];
    const problems = stages.flatMap((stage, index) => [
        ...(isAtLeast(stage.ratePerSecond, 0)
            ? []
            : [
                problem('stages', `rate of stage ${index + 1}: ${gotOf(stage.ratePerSecond, 'a number of requests per second, 0 or more')}`),
            ]),
        ...(isAtLeast(stage.durationMs, 0)
            ? []
            : [
                problem('stages', `duration of stage ${index + 1}: ${gotOf(`${stage.durationMs} ms`, 'a length of time, 0 or more')}`),
            ]),
    ]);
    if (stages.length === 0) {
        if (!isAbove(ratePerSecond, 0))
            problems.push(got('rate', ratePerSecond, 'a number of requests per second above 0'));
        if (requests === undefined && durationMs === undefined)
            problems.push(problem('requests', 'neither they nor duration nor stages are given, so the load would never end; give one of them'));
        return problems;
    }
    if (!isAtLeast(ratePerSecond, 0))
        problems.push(got('rate', ratePerSecond, 'a number of requests per second, 0 or more, from which the first stage starts'));
    const rates = [ratePerSecond, ...stages.map((stage) => stage.ratePerSecond)];
    const isSilent = stages.every((stage, index) => stage.durationMs === 0 || (rates[index] === 0 && stage.ratePerSecond === 0));
    if (problems.length === 0 && isSilent)
        problems.push(problem('stages', 'no request would ever be due; give at least one stage with a rate and a duration above 0'));
    return problems;
}
function closedProblems({ stages, requests, durationMs }) {
    return [
        ...(stages.length === 0
            ? []
            : [
                problem('stages', 'they change the rate of the open model, and the closed model has none; leave them out or use the open model'),
            ]),
        ...(requests !== undefined || durationMs !== undefined
            ? []
            : [problem('requests', 'neither they nor a duration are given, so the load would never end; give one of them')]),
    ];
}
function connectionProblems({ connections, timeoutMs, followRedirects, tls }) {
    const caProblem = tls.caPem === undefined ? undefined : (0,_plan_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateProblem */ .V)(tls.caPem);
    return [
        ...(isWhole(connections, 1, _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_CONNECTIONS */ .on)
            ? []
            : [got('connections', connections, `a whole number from 1 to ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_CONNECTIONS */ .on}`)]),
        ...(isAbove(timeoutMs, 0) && timeoutMs <= _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_TIMEOUT_MS */ .ux
            ? []
            : [got('timeout', `${timeoutMs} ms`, `a length of time above 0, up to ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_TIMEOUT_MS */ .ux / 60_000} minutes`)]),
        ...(isWhole(followRedirects, 0, _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_REDIRECTS */ .y6)
            ? []
            : [got('follow-redirects', followRedirects, `a whole number from 0 to ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_REDIRECTS */ .y6}`)]),
        ...(caProblem === undefined ? [] : [problem('ca-file', `the CA is to be in PEM form, but ${caProblem}`)]),
    ];
}
function warmUpProblems({ warmup, limits }) {
    return [
        ...(isWhole(warmup.requests, 0, limits.requests)
            ? []
            : [got('warmup', `${warmup.requests} requests`, `0 to ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(limits.requests)} requests`)]),
        ...(isAtLeast(warmup.durationMs, 0) && warmup.durationMs <= limits.durationMs
            ? []
            : [got('warmup', `${warmup.durationMs / 1000} s`, `a length of time from 0 to ${limits.durationMs / 1000} s`)]),
    ];
}
function limitProblems(plan) {
    const { limits } = plan;
    const requests = plan.model === 'open' ? (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedRequests */ .F5)(plan) : (plan.requests ?? 0);
    const lengthMs = plan.model === 'open' ? (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedLengthMs */ .py)(plan) : (plan.durationMs ?? 0);
    const rate = plan.model === 'open' ? (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .peakRate */ .ai)(plan) : 0;
    const warmUp = (0,_plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_7__/* .warmUpRequests */ .f_)(plan);
    return [
        ...(warmUp <= limits.requests
            ? []
            : [
                problem('warmup', `it holds ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(warmUp)} requests, and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(limits.requests)} are allowed (max-requests)`),
            ]),
        ...(requests <= limits.requests
            ? []
            : [
                problem('requests', `the plan holds ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(requests)}, and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(limits.requests)} are allowed (max-requests)`),
            ]),
        ...(lengthMs <= limits.durationMs
            ? []
            : [
                problem('duration', `the plan takes ${lengthMs / 1000} s, and at most ${limits.durationMs / 1000} s are allowed (max-duration)`),
            ]),
        ...(rate <= limits.ratePerSecond
            ? []
            : [problem('rate', `the plan reaches ${rate}/s, and at most ${limits.ratePerSecond}/s are allowed (max-rate)`)]),
    ];
}
function planTargetProblems({ targets, allowedHosts }) {
    if (targets.length === 0)
        return [problem('targets', 'there are none; give at least one')];
    if (targets.length > _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_TARGETS */ .TE)
        return [problem('targets', `there are ${targets.length}, and at most ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_TARGETS */ .TE} are allowed`)];
    const seen = new Set();
    const repeated = new Set();
    for (const { name } of targets)
        (seen.has(name) ? repeated : seen).add(name);
    return [
        ...[...repeated].map((name) => problem('targets', `the name ${JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100))} is given twice; results are told apart by it`)),
        ...targets.flatMap((target) => (0,_plan_check_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetProblems */ .K)(target, allowedHosts).map((phrase) => problem('targets', `target ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(target.name, 100)}: ${phrase}`))),
    ];
}
function problem(input, sentence) {
    return { input, sentence };
}
function got(input, value, allowed) {
    return problem(input, gotOf(value, allowed));
}
function gotOf(value, allowed) {
    return `got ${value}; use ${allowed}`;
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


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ asksForEncoding),
/* harmony export */   jh: () => (/* binding */ decodedBody)
/* harmony export */ });
/* unused harmony export decodedStart */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5365);
/** Bodies that were compressed for the way (RFC 9110 section 8.4.1), as they were before. */



/** A small answer may stand for gigabytes: no more is written than is looked at. */
const BOUND = { maxOutputLength: _plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .KEPT_BODY_BYTES */ ._H };
const CUT_ZLIB = { ...BOUND, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH };
const CUT_BROTLI = { ...BOUND, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_OPERATION_FLUSH };
const CUT_ZSTD = { ...BOUND, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_e_flush };
const gunzip = (body, isCut) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(body, isCut ? CUT_ZLIB : BOUND);
const DECODERS = {
    gzip: gunzip,
    'x-gzip': gunzip,
    // By its name the zlib format, and often sent without zlib's own header (RFC 9110 section 8.4.1.2).
    deflate: (body, isCut) => ((body[0] ?? 0) % 16 === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync : node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(body, isCut ? CUT_ZLIB : BOUND),
    br: (body, isCut) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(body, isCut ? CUT_BROTLI : BOUND),
    zstd: (body, isCut) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(body, isCut ? CUT_ZSTD : BOUND),
};
/** Whether a target asked for compressed answers: of any other the body is looked at as it came. */
function asksForEncoding(headers) {
    const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'accept-encoding') ?? [];
    return value !== undefined && value.trim().toLowerCase() !== 'identity';
}
/**
 * The body before it was encoded, or why nobody can tell.
 * @param codings values of Content-Encoding; what was applied last stands last.
 */
function decodedBody(body, codings) {
    return decodedBy(codings, body, false);
}
/**
 * What the beginning of an encoded body says; undefined when nobody can tell. Of zstd there is nothing before the end of
 * its first block.
 */
function decodedStart(body, codings) {
    const decoded = decodedBy(codings, body, true);
    return 'class' in decoded ? undefined : decoded;
}
function decodedBy(codings, body, isCut) {
    const applied = codings.flatMap((value) => value.toLowerCase().split(',')).map((coding) => coding.trim());
    let decoded = body;
    for (const coding of applied.filter((name) => name !== '' && name !== 'identity').toReversed()) {
        const decode = DECODERS[coding];
        if (decode === undefined || !Object.hasOwn(DECODERS, coding))
            return { class: 'parse', message: `the body is in the unknown encoding ${JSON.stringify(coding.slice(0, 60))}` };
        try {
            decoded = decode(decoded, isCut);
        }
        catch (error) {
            const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
            const why = isLonger ? `it is longer than the ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .KEPT_BODY_BYTES */ ._H} bytes that are looked at` : (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
            return { class: 'parse', message: `the ${coding} body could not be decoded: ${why}` };
        }
    }
    return decoded;
}


/***/ }),

/***/ 1790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G3: () => (/* binding */ RowCursors),
  wX: () => (/* binding */ compileTargets),
  XG: () => (/* binding */ requestSequence),
  oV: () => (/* binding */ sampleRequest)
});

// EXTERNAL MODULE: ./.build/src/load/http/request.js
var request = __webpack_require__(3584);
// EXTERNAL MODULE: ./.build/src/load/plan/own-check.js
var own_check = __webpack_require__(9899);
// EXTERNAL MODULE: ./.build/src/load/plan/random.js
var plan_random = __webpack_require__(4103);
// EXTERNAL MODULE: ./.build/src/load/plan/template.js
var template = __webpack_require__(5750);
;// CONCATENATED MODULE: ./.build/src/load/plan/template-places.js
/** How values are written where templates stand: by the rules of the text around them. */

/** In a path or a query: everything but unreserved characters is percent-encoded (RFC 3986 section 2.3). */
function inAddress(value) {
    return encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*]/g, percent);
}
/** In a JSON body: what stands between the quotes of a string (RFC 8259 section 7). */
function inJson(value) {
    return JSON.stringify(value).slice(1, -1);
}
/** In a form: spaces are pluses (URL standard, section 5). */
function inForm(value) {
    return inAddress(value).replaceAll('%20', '+');
}
/** How values are written in a body: by its content-type; without one, a body that looks like JSON is taken for it. */
function inBody(body, headers) {
    const [, contentType] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
    const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
    if (mediaType === 'application/x-www-form-urlencoded')
        return inForm;
    const isJson = mediaType === undefined ? /^\s*[{[]/.test((0,template/* withoutTemplates */.Yy)(body)) : /[/+]json$/.test(mediaType);
    return isJson ? inJson : (value) => value;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// EXTERNAL MODULE: ./.build/src/load/plan/weighted-choice.js
var weighted_choice = __webpack_require__(7545);
// EXTERNAL MODULE: ./.build/src/load/generator/decoded-body.js
var decoded_body = __webpack_require__(2045);
;// CONCATENATED MODULE: ./.build/src/load/generator/planned-request.js
/**
 * Targets made ready to send: everything that can be decided before the first request is, so that a request without
 * templates is encoded once for all.
 */







/** Warm-up requests are numbered from here, so that a {{counter}} never comes twice in a run. */
const WARM_UP_COUNTER = 1_000_000_000;
/** And those of checks from here. */
const CHECK_COUNTER = 2_000_000_000;
/** How far each list of rows was handed out: one for warm-up and measurement together. */
class RowCursors {
    #next = new Map();
    next({ rows, rowMode }, random) {
        if (rowMode === 'random')
            return rows[Math.floor(random.next() * rows.length)] ?? {};
        const turn = this.#next.get(rows) ?? 0;
        this.#next.set(rows, turn + 1);
        return rows[turn % rows.length] ?? {};
    }
}
/**
 * Draws targets by weight and writes their requests. `purpose` separates warm-up from measurement: a longer warm-up
 * changes nothing after it.
 */
function requestSequence(plan, targets, purpose, cursors = new RowCursors()) {
    const choose = (0,weighted_choice/* weightedChoice */.n)(plan.targets, (0,plan_random/* randomStream */._)(plan.seed, `${purpose}/targets`));
    const rowDraws = (0,plan_random/* randomStream */._)(plan.seed, `${purpose}/rows`);
    const scope = {
        random: (0,plan_random/* randomStream */._)(plan.seed, `${purpose}/templates`),
        counter: purpose === 'warm-up' ? WARM_UP_COUNTER : 0,
        row: {},
    };
    const first = scope.counter;
    const draw = () => {
        const target = targets[choose()];
        if (target === undefined)
            throw new RangeError('a load plan needs at least one target');
        scope.counter += 1;
        if (target.rows.length > 0)
            scope.row = cursors.next(target, rowDraws);
        return target;
    };
    return {
        next() {
            const number = scope.counter - first;
            const target = draw();
            return { number, target, request: target.write(scope) };
        },
        skip(count) {
            for (let skipped = 0; skipped < count; skipped += 1) {
                const { draws } = draw();
                for (let drawn = 0; drawn < draws; drawn += 1)
                    scope.random.bits();
            }
        },
    };
}
/** A request of the target like those of the load, and none of them: of its rows it takes the one that comes last. */
function sampleRequest(plan, target) {
    const random = (0,plan_random/* randomStream */._)(plan.seed, 'checks/templates');
    return target.write({ random, counter: CHECK_COUNTER + target.index, row: target.rows.at(-1) ?? {} });
}
/** Compiles the plan's targets. */
function compileTargets(plan) {
    return plan.targets.map((target, index) => ({
        index,
        name: target.name,
        origin: target.origin,
        host: target.host,
        expect: target.expect,
        health: target.health,
        keepsBody: target.expect.bodyContains !== undefined || target.expect.bodyEquals !== undefined,
        keepsCookies: target.cookies === true,
        isCheckedItself: (0,own_check/* isCheckedItself */.z)(target),
        decodesBody: (0,decoded_body/* asksForEncoding */.L4)(target.headers),
        ...requestWriter(target, plan.keepAlive),
        rows: target.rows ?? [],
        rowMode: target.rowMode ?? 'cycle',
    }));
}
function requestWriter(target, keepAlive) {
    const path = (0,template/* compileTemplate */.Gq)(target.path, inAddress, target);
    const headers = Object.entries(target.headers).map(([name, value]) => [
        name,
        (0,template/* compileTemplate */.Gq)(value, undefined, target),
    ]);
    const body = target.body === undefined ? undefined : (0,template/* compileTemplate */.Gq)(target.body, inBody(target.body, target.headers), target);
    const bytes = target.bodyBase64 === undefined ? undefined : Buffer.from(target.bodyBase64, 'base64');
    const write = (scope) => (0,request/* encodeRequest */.kf)({
        path: render(path, scope),
        method: target.method,
        host: target.host,
        headers: headers.map(([name, value]) => [name, render(value, scope)]),
        body: body === undefined ? bytes : render(body, scope),
        keepAlive,
    });
    const isFixed = [path, body, ...headers.map(([, value]) => value)].every((template) => typeof template !== 'function');
    const random = countingStream();
    const written = write({ random, counter: 0, row: {} });
    return isFixed ? { write: () => written, draws: 0 } : { write, draws: random.drawn };
}
/** A stream that is only counted: how much a template draws does not depend on what it draws. */
function countingStream() {
    let drawn = 0;
    const draw = () => {
        drawn += 1;
        return 0;
    };
    return {
        bits: draw,
        next: draw,
        get drawn() {
            return drawn;
        },
    };
}
function render(template, scope) {
    return typeof template === 'string' ? template : template(scope);
}


/***/ }),

/***/ 3584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ withCookie),
/* harmony export */   gH: () => (/* binding */ withoutContent),
/* harmony export */   kf: () => (/* binding */ encodeRequest)
/* harmony export */ });
/**
 * An HTTP/1.1 request as bytes (RFC 9112 section 3). What may stand in its parts is checked with the plan, before
 * anything is sent.
 */
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
/** The parts without a body, and without the fields that describe one. */
function withoutContent(parts) {
    const headers = parts.headers.filter(([name]) => !name.toLowerCase().startsWith('content-'));
    return { ...parts, headers, body: undefined };
}
/** The request with a further Cookie field, joined to its own: there may be one only (RFC 6265 section 5.4). */
function withCookie(request, field) {
    const isCookie = ([name]) => name.toLowerCase() === 'cookie';
    const own = request.headers.filter(isCookie).map(([, value]) => value);
    const others = request.headers.filter((header) => !isCookie(header));
    return encodeRequest({ ...request, headers: [...others, ['cookie', [...own, field].join('; ')]] });
}
function headText({ method, path, host, headers, keepAlive }, framing) {
    let text = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
    for (const [name, value] of headers)
        text += `${name}: ${value}\r\n`;
    return `${text}${framing}${keepAlive ? '' : 'connection: close\r\n'}\r\n`;
}


/***/ }),

/***/ 8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ SHORTEST_CLOSED_MS),
/* harmony export */   VJ: () => (/* binding */ timedScenarios),
/* harmony export */   l0: () => (/* binding */ MEASURED),
/* harmony export */   ot: () => (/* binding */ WARM_UP)
/* harmony export */ });
/* unused harmony export openStages */
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2841);
/* harmony import */ var _plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
/**
 * Our plan's times as k6 wants them. Both models' bounds are the same as the builtin engine's; what differs is said
 * here. Pure.
 *
 * Open model: k6's ramping-arrival-rate, for a steady rate too, because its twin for steady rates refuses runs shorter
 * than a second. It starts the n-th request when n of them have been due, so the schedule lasts half a request longer
 * than ours; and k6 ends it on time even when it is late itself, so it goes on a little after that. Our script sends
 * nothing for what comes due then, and drops of it don't count.
 */


/** k6 takes rates as whole numbers per time unit: these are exact to a thousandth of a request per minute. */
const TIME_UNIT_MINUTES = 1000;
/**
 * A VU's first request takes it tens of milliseconds: a handful of them in less than this would find too few VUs ready.
 */
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
    const measured = { startTime: ms(startMs), gracefulStop: ms(plan.timeoutMs + 1000) };
    const { scenario, lengthMs, dueUntilMs, requests } = plan.model === 'open' ? openScenario(plan) : closedScenario(plan);
    return {
        scenarios: {
            ...(warmUp === undefined ? {} : { [WARM_UP]: { ...warmUp.scenario, gracefulStop: ms(PAUSE_MS) } }),
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
        lengthMs: (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedLengthMs */ .py)(plan),
        dueUntilMs: stages.reduce((sum, { durationMs }) => sum + durationMs, 0),
        requests: Math.min(Math.floor((0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedRequests */ .F5)(plan) + 0.5), plan.limits.requests),
    };
}
/** The plan's stages, half a request longer, or cut half a request after the last one of a number of requests. */
function openStages(settings) {
    const { ratePerSecond, durationMs = Number.POSITIVE_INFINITY, requests } = settings;
    const given = settings.stages.length > 0 ? settings.stages : [{ ratePerSecond, durationMs }];
    const lastRate = given.at(-1)?.ratePerSecond ?? 0;
    const stages = lastRate > 0 ? [...given, { ratePerSecond: lastRate, durationMs: 500 / lastRate }] : given;
    const { durationMs: _durationMs, requests: _requests, ...rest } = settings;
    const endMs = (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedLengthMs */ .py)({
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
        stages: stages.map(({ ratePerSecond, durationMs }) => ({
            target: wholeRate(ratePerSecond),
            duration: ms(durationMs),
        })),
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
    return {
        executor: 'shared-iterations',
        vus: Math.min(connections, iterations),
        iterations,
        maxDuration: ms(Math.max(maxMs, SHORTEST_CLOSED_MS)),
    };
}
function warmUpScenario(plan) {
    const { durationMs } = plan.warmup;
    const requests = (0,_plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUpRequests */ .f_)(plan);
    if (requests === 0)
        return undefined;
    if (plan.model === 'closed') {
        const lengthMs = durationMs > 0 ? Math.max(durationMs, SHORTEST_CLOSED_MS) : _plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_WARM_UP_MS */ ["in"];
        return { scenario: sharedIterations(plan, requests, lengthMs), lengthMs, requests };
    }
    const lengthMs = Math.max(SHORTEST_WARM_UP_MS, (0,_plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUpSpreadMs */ .Qq)(plan, requests));
    const ratePerSecond = ((requests + 0.5) * 1000) / lengthMs;
    return { scenario: arrivalRate(plan, ratePerSecond, [{ ratePerSecond, durationMs: lengthMs }]), lengthMs, requests };
}
function wholeRate(ratePerSecond) {
    return Math.round(ratePerSecond * 60 * TIME_UNIT_MINUTES);
}
/** A Go duration, to the microsecond. */
function ms(durationMs) {
    return `${Math.round(durationMs * 1000)}us`;
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ translationProblems),
/* harmony export */   T: () => (/* binding */ translate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _generator_planned_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1790);
/* harmony import */ var _plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8922);
/* harmony import */ var _plan_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5750);
/* harmony import */ var _k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8977);
/** Our plan as what k6/plan.js reads, or why k6 can't run it without a script of the user's. Pure. */





/**
 * Targets are drawn for so many requests; a longer run begins anew. A million numbers would weigh on every VU's start.
 */
const MOST_DRAWS = 250_000;
const INSTEAD = 'give k6 a script of your own (script), or use the builtin engine';
/** Why k6 can't run the plan; empty when it can. */
function translationProblems({ model, durationMs, followRedirects, targets }) {
    const problems = [];
    if (model === 'closed' && durationMs !== undefined && durationMs < _k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORTEST_CLOSED_MS */ .NI) {
        const sentence = `got ${durationMs} ms; k6 runs its closed model for ${_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORTEST_CLOSED_MS */ .NI / 1000} s at least`;
        problems.push({ input: 'duration', sentence });
    }
    if (followRedirects > 0) {
        const sentence = `got ${followRedirects}; k6 would follow them to hosts that are no targets. Use 0, ${INSTEAD}`;
        problems.push({ input: 'follow-redirects', sentence });
    }
    const varying = targets.filter((target) => !isFixed(target)).map(varyingProblem);
    const unreachable = targets.filter((target) => addressOf(target) === undefined).map(unreachableProblem);
    return [...problems, ...varying, ...unreachable];
}
/** Whether each request of the target is like the others. */
function isFixed({ path, headers, body = '', rows = [] }) {
    return rows.length === 0 && [path, body, ...Object.values(headers)].every((text) => (0,_plan_template_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTemplates */ .Yy)(text) === text);
}
/**
 * The plan as data. Targets are drawn by the builtin engine's own sequence: both engines ask the same ones in the same
 * order.
 */
function translate(plan) {
    const timed = (0,_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .timedScenarios */ .VJ)(plan);
    const document = {
        options: optionsOf(plan, timed),
        limits: { [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .WARM_UP */ .ot]: timed.limits.warmUp, [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASURED */ .l0]: timed.limits.measured },
        timeoutMs: plan.timeoutMs,
        targets: plan.targets.map((target) => ({ ...target, url: addressOf(target)?.url ?? target.origin })),
    };
    const order = {
        [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .WARM_UP */ .ot]: draw(plan, 'warm-up', timed.limits.warmUp),
        [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASURED */ .l0]: draw(plan, 'measuring', timed.limits.measured),
    };
    return {
        ...timed,
        files: [
            ['plan.json', JSON.stringify(document)],
            ['order.json', JSON.stringify(order)],
        ],
    };
}
function optionsOf(plan, { scenarios }) {
    return {
        scenarios,
        hosts: Object.fromEntries(plan.targets.flatMap((target) => addressOf(target)?.resolved ?? [])),
        insecureSkipTLSVerify: plan.tls.insecure,
        ...(plan.tls.client === undefined
            ? {}
            : { tlsAuth: [{ cert: plan.tls.client.certPem, key: plan.tls.client.keyPem }] }),
        noConnectionReuse: !plan.keepAlive,
        discardResponseBodies: true,
        // Every further tag is repeated in a dozen lines per request.
        systemTags: ['scenario'],
    };
}
/** The index of each request's target. */
function draw(plan, purpose, limit) {
    const sequence = (0,_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestSequence */ .XG)(plan, (0,_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTargets */ .wX)(plan), purpose);
    return Array.from({ length: Math.min(limit, MOST_DRAWS) }, () => sequence.next().target.index);
}
/**
 * Where k6 sends a target's requests. It takes the TLS server name from the URL, so that one holds the target's host,
 * and a table leads it to the origin. Undefined when the origin is a name, which the table can't lead to.
 */
function addressOf(target) {
    const origin = new URL(target.origin);
    const address = loopbackAddress(origin.hostname) ?? ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(origin.hostname)) > 0 ? bare(origin.hostname) : undefined);
    if (origin.protocol === 'http:') {
        return {
            url: origin.origin,
            resolved: address === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(origin.hostname)) > 0 ? [] : [[origin.hostname, address]],
        };
    }
    const { hostname } = new URL(`https://${target.host}`);
    const port = origin.port === '' ? '443' : origin.port;
    if (address === undefined && hostname !== origin.hostname)
        return undefined;
    const resolved = address === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(hostname)) > 0
        ? []
        : [[`${hostname}:${port}`, withPort(address, port)]];
    return { url: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(hostname)) > 0 ? origin.origin : `https://${hostname}:${port}`, resolved };
}
/** Not every resolver knows .localhost. */
function loopbackAddress(hostname) {
    return (0,_plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(hostname) && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(hostname)) === 0 ? '127.0.0.1' : undefined;
}
function withPort(address, port) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}
function bare(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}
function varyingProblem({ name }) {
    return { input: 'engine', sentence: `target ${name}: k6 fills in no templates and no rows of data; ${INSTEAD}` };
}
function unreachableProblem({ name, host, origin }) {
    const sentence = `target ${name}: k6 can't ask ${origin} for ${host} over TLS; give the origin as an IP address, give them the same name, or use the builtin engine`;
    return { input: 'engine', sentence };
}


/***/ }),

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ mergeEncoded),
/* harmony export */   bj: () => (/* binding */ LARGEST_VALUE),
/* harmony export */   lW: () => (/* binding */ DurationHistogram),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var hdr_histogram_js_dist_JsHistogram_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4984);
/* harmony import */ var hdr_histogram_js_dist_JsHistogramFactory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(801);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9767);
/* harmony import */ var _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7387);
/* harmony import */ var _lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3300);
/**
 * A distribution of durations in constant memory: HdrHistogram counts plus the exact count, sum, minimum and maximum.
 * All of it is integers, so that parts can be added in any order with the same result.
 */

// The package's index would load its WebAssembly variant too, for 18 MB of memory and half of the worker's bundle.





const Int32Histogram = (0,hdr_histogram_js_dist_JsHistogramFactory_js__WEBPACK_IMPORTED_MODULE_2__.constructorFromBucketSize)(32);
/** A service on the same machine answers in some 20 microseconds: in whole ones, a median could be 5 % off. */
const UNITS_PER_MS = 10_000;
/**
 * Cookie of the compressed V2 encoding (HdrHistogram, `AbstractHistogram.java`); its second byte is the size of a word.
 */
const COMPRESSED_V2 = 0x1c849304;
const WORD_SIZE_BITS = 0xf0;
/**
 * An encoded histogram of three digits over the largest range that we record is below these: 35,840 counts of at most
 * five bytes, behind 40 bytes of its head. Reading zeros that were compressed takes time, and there may be many of them.
 */
const MOST_ENCODED_CHARACTERS = 1_000_000;
const MOST_DECODED_BYTES = 200_000;
const HEAD_BYTES = 40;
/** Three weeks, in units. More would only ask for memory. */
const LARGEST_VALUE = 2 ** 44;
/** The histogram of no samples. */
const EMPTY = { count: 0, sum: 0, min: 0, max: 0, histogram: '' };
/**
 * Durations are recorded in milliseconds and read back with the relative error of the significant digits. Grows with
 * the largest value.
 */
class DurationHistogram {
    #counts;
    #sum = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = 0;
    /** 3 digits (0.1 %) take 8 to 80 kB, 2 digits (1 %) a tenth of that. */
    constructor(significantDigits) {
        this.#counts = new Int32Histogram(1, 2, significantDigits);
        this.#counts.autoResize = true;
    }
    /** @throws TypeError when it is not what `encode` returns. */
    static decode({ sum, min, max, histogram }) {
        if (histogram === '')
            return new DurationHistogram(3);
        const counts = decodeCounts(histogram);
        const decoded = new DurationHistogram(counts.numberOfSignificantValueDigits === 2 ? 2 : 3);
        // Not added to the empty one: that takes each count a second time.
        counts.autoResize = true;
        decoded.#counts = counts;
        decoded.#widen(sum, min, max);
        return decoded;
    }
    get count() {
        return this.#counts.totalCount;
    }
    get avgMs() {
        return this.count === 0 ? 0 : this.#sum / this.count / UNITS_PER_MS;
    }
    get minMs() {
        return this.count === 0 ? 0 : this.#min / UNITS_PER_MS;
    }
    get maxMs() {
        return this.#max / UNITS_PER_MS;
    }
    /** A negative duration can only be clock rounding and counts as 0. */
    record(durationMs) {
        const value = Math.round(Math.max(durationMs, 0) * UNITS_PER_MS);
        this.#sum += value;
        if (value < this.#min)
            this.#min = value;
        if (value > this.#max)
            this.#max = value;
        this.#counts.recordValue(value);
    }
    add(other) {
        if (other.count === 0)
            return;
        this.#counts.add(other.#counts);
        this.#widen(other.#sum, other.#min, other.#max);
    }
    reset() {
        this.#counts.reset();
        this.#sum = 0;
        this.#min = Number.POSITIVE_INFINITY;
        this.#max = 0;
    }
    encode() {
        if (this.count === 0)
            return EMPTY;
        // The text holds the range as well, which depends on how the histogram grew: the same samples are to give the same
        // text.
        const highest = Math.max(2, this.#counts.highestEquivalentValue(this.#max));
        const counts = new Int32Histogram(1, highest, this.#counts.numberOfSignificantValueDigits);
        counts.add(this.#counts);
        return {
            count: this.count,
            sum: this.#sum,
            min: this.#min,
            max: this.#max,
            histogram: counts.encodeIntoCompressedBase64(),
        };
    }
    /** Null without samples. */
    toSparse() {
        if (this.count === 0)
            return null;
        const cells = [];
        for (let index = 0, left = this.count; left > 0; index += 1) {
            const count = this.#counts.getCountAtIndex(index);
            if (count === 0)
                continue;
            cells.push(index, count);
            left -= count;
        }
        return { sum: this.#sum, min: this.#min, max: this.#max, cells: Uint32Array.from(cells) };
    }
    /** Both must have the same number of digits. */
    addSparse({ sum, min, max, cells }) {
        for (let at = 0; at < cells.length; at += 2)
            this.#counts.recordValueWithCount(this.#counts.valueFromIndex(cells[at] ?? 0), cells[at + 1] ?? 0);
        this.#widen(sum, min, max);
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
    /** How many samples are longer than that, and what they take together; to the precision of the cells. */
    beyond(durationMs) {
        let [count, totalMs] = [0, 0];
        for (let index = this.#counts.countsArrayLength - 1; index >= 0; index -= 1) {
            const here = this.#counts.getCountAtIndex(index);
            if (here === 0)
                continue;
            const valueMs = this.#valueAt(index);
            if (valueMs <= durationMs)
                break;
            count += here;
            totalMs += here * valueMs;
        }
        return { count, totalMs };
    }
    /** Every cell that has samples, in ascending order: its value as percentiles have it, and how many there are. */
    *cells() {
        for (let index = 0, left = this.count; left > 0; index += 1) {
            const count = this.#counts.getCountAtIndex(index);
            if (count === 0)
                continue;
            left -= count;
            yield { valueMs: this.#valueAt(index), count };
        }
    }
    /** Nearest-rank percentiles in milliseconds, in ascending order; null without samples. */
    percentiles(...percentiles) {
        const { count } = this;
        if (count === 0)
            return percentiles.map(() => null);
        return this.valuesAtRanks(percentiles.map((percentile) => (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestRank */ .p3)(count, percentile)));
    }
    /** The nearest-rank percentile in milliseconds; null without samples. */
    percentile(percentile) {
        return this.percentiles(percentile)[0] ?? null;
    }
    /** A percentile with the lower end of its 95 % interval; null without samples. */
    boundedPercentile(percentile) {
        const { count } = this;
        if (count === 0)
            return null;
        const { low } = (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentileRanks */ .xc)(count, percentile);
        const [lowMs = null, valueMs = null] = low === undefined ? [] : this.valuesAtRanks([low, (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestRank */ .p3)(count, percentile)]);
        return { valueMs: valueMs ?? this.maxMs, lowMs };
    }
    /**
     * HdrHistogram's own table of percentiles (`.hgrm`), in milliseconds: five rows for each halving of what is left
     * above them.
     */
    percentileDistribution() {
        return this.#counts.outputPercentileDistribution(5, UNITS_PER_MS);
    }
    /**
     * Count, mean, extremes and percentiles with their intervals. `nothing` says why there are no samples, should there
     * be none.
     */
    distribution(nothing) {
        if (this.count === 0)
            return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_4__/* .notMeasured */ .q7)(nothing);
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_4__/* .measured */ .jh)({
            count: this.count,
            avgMs: this.avgMs,
            minMs: this.minMs,
            maxMs: this.maxMs,
            percentiles: _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_5__/* .PERCENTILES */ .fy.map((percentile) => this.#describe(percentile)),
        });
    }
    #describe(percentile) {
        const rank = (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestRank */ .p3)(this.count, percentile);
        const { low, high } = (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentileRanks */ .xc)(this.count, percentile);
        const tooFewSamples = (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTooFewSamples */ .ev)(this.count, percentile);
        if (low === undefined || high === undefined)
            return { percentile, valueMs: this.#valueAtRank(rank), tooFewSamples };
        return {
            percentile,
            valueMs: this.#valueAtRank(rank),
            interval: { low: this.#valueAtRank(low), high: this.#valueAtRank(high) },
            tooFewSamples,
        };
    }
    #valueAtRank(rank) {
        return this.valuesAtRanks([rank])[0] ?? this.maxMs;
    }
    /**
     * A cell stands for a range; its upper end is what HdrHistogram reports, and no value lies beyond the exact extremes.
     */
    #valueAt(index) {
        const value = this.#counts.highestEquivalentValue(this.#counts.valueFromIndex(index));
        return Math.min(this.#max, Math.max(this.#min, value)) / UNITS_PER_MS;
    }
    #widen(sum, min, max) {
        this.#sum += sum;
        this.#min = Math.min(this.#min, min);
        this.#max = Math.max(this.#max, max);
    }
}
/** Adds two encoded histograms. */
function mergeEncoded(first, second) {
    if (first.count === 0 || second.count === 0)
        return first.count === 0 ? second : first;
    const sum = DurationHistogram.decode(first);
    sum.add(DurationHistogram.decode(second));
    return sum.encode();
}
/** A report may come from anywhere: what it says of sizes is looked at before memory is taken for it. */
function decodeCounts(text) {
    if (text.length > MOST_ENCODED_CHARACTERS)
        throw new TypeError('a histogram is larger than one of ours can be');
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length < 8 || (bytes.readInt32BE(0) & ~WORD_SIZE_BITS) !== COMPRESSED_V2)
        throw new TypeError('a histogram is not in the compressed V2 form');
    const plain = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(bytes.subarray(8), { maxOutputLength: MOST_DECODED_BYTES });
    // Cookie, length and offset (4 bytes each), digits (4), lowest and highest value (8 each).
    const [digits, lowest, highest] = [plain.readInt32BE(12), plain.readBigInt64BE(16), plain.readBigInt64BE(24)];
    if ((digits !== 2 && digits !== 3) || lowest !== 1n || highest > LARGEST_VALUE || highest < 2n)
        throw new TypeError('a histogram has other digits or another range than ours have');
    const cells = new Int32Histogram(1, Number(highest), digits).countsArrayLength;
    if (plain.readInt32BE(4) !== plain.length - HEAD_BYTES || cellsOf(plain) > cells)
        throw new TypeError('a histogram has more counts than its range has room for');
    return (0,hdr_histogram_js_dist_JsHistogram_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .doDecode */ .Wh)(plain);
}
/**
 * How many cells the counts are of. A negative word stands for as many cells without samples as it says: the decoder
 * believes it, and would look at each of them. Words are ZigZag LEB128 of at most nine bytes.
 */
function cellsOf(plain) {
    let cells = 0;
    for (let at = HEAD_BYTES; at < plain.length;) {
        let [word, weight, length] = [0, 1, 0];
        for (let isLast = false; !isLast;) {
            const byte = plain[at] ?? 0;
            at += 1;
            length += 1;
            isLast = byte < 0x80 || length === 9;
            // As the decoder adds it up, which rounds what no number holds.
            word += (byte & 0x7f) * weight;
            weight *= 0x80;
        }
        // The lowest bit is the sign.
        cells += word % 2 === 1 ? (word + 1) / 2 : 1;
    }
    return cells;
}


/***/ }),

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ mergeSamples),
/* harmony export */   TU: () => (/* binding */ slowerFirst),
/* harmony export */   _J: () => (/* binding */ MOST_SAMPLES),
/* harmony export */   jp: () => (/* binding */ dueFirst)
/* harmony export */ });
/** Of the slowest, and of the failed of each class. */
const MOST_SAMPLES = 50;
/** The samples of two parts of a load. Associative and commutative. */
function mergeSamples(one, other) {
    const byClass = Map.groupBy([...one.failed, ...other.failed], (group) => group.class);
    return {
        slowest: [...one.slowest, ...other.slowest].sort(slowerFirst).slice(0, MOST_SAMPLES),
        failed: [...byClass]
            .map(([errorClass, groups]) => ({
            class: errorClass,
            requests: groups
                .flatMap(({ requests }) => requests)
                .sort(dueFirst)
                .slice(0, MOST_SAMPLES),
        }))
            .sort((left, right) => compareTexts(left.class, right.class)),
    };
}
/** The order of the slowest. */
function slowerFirst(left, right) {
    return (right.latencyMs ?? 0) - (left.latencyMs ?? 0) || compareRest(left, right);
}
/** The order of the failed. */
function dueFirst(left, right) {
    return left.dueMs - right.dueMs || compareRest(left, right);
}
/** Everything else that a sample holds: samples that are equal here can stand for each other. */
function compareRest(left, right) {
    return (compareTexts(left.target, right.target) ||
        (left.number ?? -1) - (right.number ?? -1) ||
        left.dueMs - right.dueMs ||
        (left.latencyMs ?? -1) - (right.latencyMs ?? -1) ||
        (left.status ?? 0) - (right.status ?? 0) ||
        compareTexts(left.failure?.message ?? '', right.failure?.message ?? '') ||
        compareTexts(left.answer ?? '', right.answer ?? ''));
}
function compareTexts(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SecondSeries),
/* harmony export */   w: () => (/* binding */ mergeSeries)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);

/** A run with more seconds gets rows of 2, 4, 8, … seconds. Even, so that all rows find a partner. */
const MOST_ROWS = 4000;
const DIGITS = 2;
class SecondSeries {
    /** Latencies of the row in which the last answer came, as far as they are not in the row yet. */
    #current = new _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationHistogram */ .lW(DIGITS);
    #total = new _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationHistogram */ .lW(DIGITS);
    #rows = [];
    #widthSeconds = 1;
    #open = 0;
    /** Connections that are open now; undefined when nobody tells. */
    #connections;
    /** Milliseconds are counted from the start of the run, here and below. */
    sent(elapsedMs) {
        this.#row(elapsedMs).sent += 1;
    }
    /** `latencyMs` is NaN when there was no answer to time. `elapsedMs` never decreases. */
    settled(elapsedMs, isOk, latencyMs) {
        const row = this.#row(elapsedMs);
        const index = this.#indexOf(elapsedMs);
        if (index !== this.#open) {
            this.#close();
            this.#open = index;
        }
        if (isOk)
            row.ok += 1;
        else
            row.failed += 1;
        if (!Number.isNaN(latencyMs))
            this.#current.record(latencyMs);
    }
    /**
     * So many connections are open from then on. Told of a moment before the start, it is how many there are at the start.
     * `elapsedMs` never decreases.
     */
    connections(elapsedMs, open) {
        this.#connections ??= open;
        if (elapsedMs >= 0) {
            // Rows that are added begin with those of before.
            const row = this.#row(elapsedMs);
            row.connections = Math.max(row.connections, open);
        }
        this.#connections = open;
    }
    /** The run lasted until then: seconds in which nothing happened have their connections, too. */
    ended(elapsedMs) {
        const wholeMs = Math.floor(elapsedMs / 1000) * 1000;
        if (this.#connections !== undefined && wholeMs > 0)
            this.#row(wholeMs - 1);
    }
    /** The p95 of all rows that are over, or of the first one while it lasts. */
    p95SoFar() {
        return (this.#total.count === 0 ? this.#current : this.#total).percentile(95);
    }
    snapshot() {
        this.#close();
        const isTold = this.#connections !== undefined;
        const rows = this.#rows.map(({ latency, connections, ...counts }) => ({
            ...counts,
            latency: latency === null ? _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg : histogramOf(latency).encode(),
            ...(isTold ? { connections } : {}),
        }));
        return { widthSeconds: this.#widthSeconds, rows };
    }
    #indexOf(elapsedMs) {
        return Math.max(0, Math.floor(elapsedMs / (this.#widthSeconds * 1000)));
    }
    #row(elapsedMs) {
        while (this.#indexOf(elapsedMs) >= MOST_ROWS)
            this.#joinPairs();
        const index = this.#indexOf(elapsedMs);
        while (this.#rows.length <= index)
            this.#rows.push({ sent: 0, ok: 0, failed: 0, latency: null, connections: this.#connections ?? 0 });
        const row = this.#rows[index];
        if (row === undefined)
            throw new RangeError(`there is no row ${index}`);
        return row;
    }
    /** Moves what the current histogram holds to its row. */
    #close() {
        const row = this.#rows[this.#open];
        if (row === undefined || this.#current.count === 0)
            return;
        this.#total.add(this.#current);
        if (row.latency !== null)
            this.#current.addSparse(row.latency);
        row.latency = this.#current.toSparse();
        this.#current.reset();
    }
    #joinPairs() {
        this.#close();
        this.#rows = pairs(this.#rows).map(([first, second]) => ({
            sent: first.sent + (second?.sent ?? 0),
            ok: first.ok + (second?.ok ?? 0),
            failed: first.failed + (second?.failed ?? 0),
            latency: joinLatency(first.latency, second?.latency ?? null),
            connections: Math.max(first.connections, second?.connections ?? 0),
        }));
        this.#widthSeconds *= 2;
        this.#open = Math.floor(this.#open / 2);
    }
}
/**
 * Adds two series row by row. The narrower one gets the width of the other. Connections are known of the sum when both
 * tell them in rows of one width: of wider rows the highest numbers are not the sum of those of narrow ones, and the
 * result would depend on the order.
 */
function mergeSeries(one, other) {
    const widthSeconds = Math.max(one.widthSeconds, other.widthSeconds);
    const [left, right] = [widened(one, widthSeconds), widened(other, widthSeconds)];
    const isTold = tellsConnections(one) && tellsConnections(other) && haveOneWidth(one, other);
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
        const [ofOne, ofOther] = [left[index], right[index]];
        const connections = (ofOne?.connections ?? 0) + (ofOther?.connections ?? 0);
        return { ...joinRows(ofOne, ofOther), ...(isTold ? { connections } : {}) };
    });
    return { widthSeconds, rows };
}
function tellsConnections({ rows }) {
    return rows.every(({ connections }) => connections !== undefined);
}
/** A series without rows has any width. */
function haveOneWidth(one, other) {
    return one.widthSeconds === other.widthSeconds || one.rows.length === 0 || other.rows.length === 0;
}
function widened({ widthSeconds, rows }, wanted) {
    if (widthSeconds >= wanted)
        return rows;
    return widened({ widthSeconds: widthSeconds * 2, rows: pairs(rows).map(([first, second]) => joinRows(first, second)) }, wanted);
}
const NO_ROW = { sent: 0, ok: 0, failed: 0, latency: _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg };
/** What can be added whether the rows are of the same time or follow each other; not so connections. */
function joinRows(first = NO_ROW, second = NO_ROW) {
    return {
        sent: first.sent + second.sent,
        ok: first.ok + second.ok,
        failed: first.failed + second.failed,
        latency: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEncoded */ .$6)(first.latency, second.latency),
    };
}
function joinLatency(first, second) {
    if (first === null || second === null)
        return first ?? second;
    const sum = histogramOf(first);
    sum.addSparse(second);
    return sum.toSparse();
}
function histogramOf(sparse) {
    const histogram = new _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationHistogram */ .lW(DIGITS);
    histogram.addSparse(sparse);
    return histogram;
}
function pairs(rows) {
    const paired = [];
    for (let index = 0; index < rows.length; index += 2) {
        const first = rows[index];
        if (first !== undefined)
            paired.push([first, rows[index + 1]]);
    }
    return paired;
}


/***/ }),

/***/ 3288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ firstExamples),
/* harmony export */   um: () => (/* binding */ mergeSnapshots)
/* harmony export */ });
/* unused harmony export connectionsSince */
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1602);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);
/* harmony import */ var _request_samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(409);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7941);
/**
 * What was recorded of a load, in a form that can be sent, kept and added up. Everything in it is a count, a sum of
 * integers, an extreme or a set, so merging gives the same whatever the order and the grouping.
 */




/** Of failed requests of one class. */
const MOST_EXAMPLES = 3;
/**
 * Adds snapshots of one plan. Associative and commutative. @throws TypeError without any, or for histograms that are
 * not ours.
 */
function mergeSnapshots(snapshots) {
    const [first, ...others] = snapshots;
    if (first === undefined)
        throw new TypeError('there is no snapshot to merge');
    return others.reduce(mergeTwo, first);
}
function mergeTwo(one, other) {
    return {
        version: 1,
        window: {
            startedAt: Math.min(one.window.startedAt, other.window.startedAt),
            endedAt: Math.max(one.window.endedAt, other.window.endedAt),
        },
        targets: mergeTargets([...one.targets, ...other.targets]),
        series: (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeSeries */ .w)(one.series, other.series),
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ connections: both(one.connections, other.connections, addConnections) }),
        evidence: mergeEvidence(one.evidence, other.evidence),
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ samples: both(one.samples, other.samples, _request_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeSamples */ .Ig) }),
    };
}
function addConnections(one, other) {
    return combineConnections(one, other, (left, right) => left + right);
}
/** What was counted after `before` was. */
function connectionsSince(before, now) {
    return combineConnections(before, now, (then, later) => later - then);
}
function combineConnections(one, other, combine) {
    const { closed } = one;
    return {
        opened: combine(one.opened, other.opened),
        resent: combine(one.resent, other.resent),
        closed: {
            server: combine(closed.server, other.closed.server),
            answer: combine(closed.answer, other.closed.answer),
            expired: combine(closed.expired, other.closed.expired),
            failed: combine(closed.failed, other.closed.failed),
            ours: combine(closed.ours, other.closed.ours),
        },
    };
}
function mergeTargets(targets) {
    const byKey = Map.groupBy(targets, ({ target, host, arm }) => JSON.stringify([target, host, arm]));
    return [...byKey.entries()]
        .sort(([left], [right]) => compare(left, right))
        .map(([, same]) => same.reduce(addTargets));
}
/** One target's counts and distributions with those of another; the name is that of the first. */
function addTargets(one, other) {
    const { bytes: _replaced, ...rest } = one;
    return {
        ...rest,
        ...(one.bytes === undefined || other.bytes === undefined ? {} : { bytes: one.bytes + other.bytes }),
        requests: one.requests + other.requests,
        ok: one.ok + other.ok,
        answered: one.answered + other.answered,
        notSent: one.notSent + other.notSent,
        okLatency: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEncoded */ .$6)(one.okLatency, other.okLatency),
        service: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEncoded */ .$6)(one.service, other.service),
        lateness: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEncoded */ .$6)(one.lateness, other.lateness),
        errors: mergeErrors([...one.errors, ...other.errors]),
    };
}
function mergeErrors(errors) {
    const byClass = Map.groupBy(errors, (error) => error.class);
    return [...byClass.entries()]
        .sort(([left], [right]) => compare(left, right))
        .map(([, same]) => same.reduce((one, other) => ({
        class: one.class,
        count: one.count + other.count,
        latency: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEncoded */ .$6)(one.latency, other.latency),
        examples: firstExamples([...one.examples, ...other.examples]),
    })));
}
/** The first three that differ. Each is kept with its earliest time, so parts in any order leave the same three. */
function firstExamples(examples, identity = ({ message }) => message) {
    const sorted = examples.toSorted((left, right) => left.atMs - right.atMs || compare(identity(left), identity(right)));
    const seen = new Set();
    const different = sorted.filter((example) => !seen.has(identity(example)) && seen.add(identity(example)));
    return different.slice(0, MOST_EXAMPLES);
}
function mergeEvidence(one, other) {
    const schedule = both(one.schedule, other.schedule, (left, right) => ({
        due: left.due + right.due,
        sentInTime: left.sentInTime + right.sentInTime,
        lengthMs: Math.max(left.lengthMs, right.lengthMs),
        pacing: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEncoded */ .$6)(left.pacing, right.pacing),
    }));
    const loop = both(one.loop, other.loop, (left, right) => ({
        delay: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEncoded */ .$6)(left.delay, right.delay),
        heldUpMs: left.heldUpMs + right.heldUpMs,
        lengthMs: left.lengthMs + right.lengthMs,
    }));
    // The machine is one for all parts that we have; of several, each run has its own report.
    const host = one.host ?? other.host;
    return (0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ schedule, loop, host });
}
/** A group that one part does not tell is not known of the whole. */
function both(one, other, merge) {
    return one === undefined || other === undefined ? undefined : merge(one, other);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ latencyOf),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1602);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);
/* harmony import */ var _lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3300);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3288);
/** Snapshot -> figures: percentiles with their intervals, rates and shares. */





/** Percentiles, rates and shares of all targets together and of each. */
function summarize({ window, targets, series }, untold = {}) {
    const windowMs = window.endedAt - window.startedAt;
    return {
        total: statsOf(targets, windowMs, untold),
        targets: targets.flatMap((target) => target.target === null
            ? []
            : [{ name: target.target, host: target.host, ...statsOf([target], windowMs, untold) }]),
        seconds: secondsOf(series, windowMs),
    };
}
/** Of all requests of the targets, whatever came of them. */
function latencyOf(targets) {
    return joined(targets.flatMap(({ okLatency, errors }) => [okLatency, ...errors.map(({ latency }) => latency)]));
}
function statsOf(targets, windowMs, untold) {
    const sum = (count) => targets.reduce((total, target) => total + count(target), 0);
    const [requests, ok, notSent, answered] = [
        sum((one) => one.requests),
        sum((one) => one.ok),
        sum((one) => one.notSent),
        sum((one) => one.answered),
    ];
    return {
        requests,
        sent: requests - notSent,
        ok,
        failures: requests - ok,
        notSent,
        success: requests === 0
            ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q7)('no request came due')
            : (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)({ rate: ok / requests, interval: (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .wilsonInterval */ .YV)(ok, requests) }),
        throughputPerSecond: windowMs > 0 ? (answered * 1000) / windowMs : 0,
        latency: latencyOf(targets).distribution('no request was answered or timed out'),
        okLatency: joined(targets.map(({ okLatency }) => okLatency)).distribution('no request was ok'),
        service: joined(targets.map(({ service }) => service)).distribution('no request that was sent was answered or timed out'),
        lateness: untold.lateness === undefined
            ? joined(targets.map(({ lateness }) => lateness)).distribution('no request was sent')
            : (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q7)(untold.lateness),
        bytesReceived: bytesOf(targets, untold),
        errors: errorGroups(targets),
    };
}
function bytesOf(targets, untold) {
    if (untold.bytes !== undefined)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q7)(untold.bytes);
    const bytes = targets.flatMap((target) => target.bytes ?? []);
    if (bytes.length < targets.length)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q7)('the engine does not tell them');
    return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(bytes.reduce((sum, of) => sum + of, 0));
}
/** The sum of the parts. */
function joined(parts) {
    const histogram = new _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationHistogram */ .lW(3);
    for (const part of parts)
        histogram.add(_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationHistogram */ .lW.decode(part));
    return histogram;
}
/** The most frequent class first. Examples name the target that they are of. */
function errorGroups(targets) {
    const errors = targets.flatMap(({ target, errors: ofTarget }) => ofTarget.map((error) => ({ target: target ?? 'any target', error })));
    return [...Map.groupBy(errors, ({ error }) => error.class)]
        .map(([errorClass, same]) => ({
        class: errorClass,
        count: same.reduce((sum, { error }) => sum + error.count, 0),
        latency: joined(same.map(({ error }) => error.latency)).distribution('none of them was answered or timed out'),
        examples: examplesOf(same.flatMap(({ target, error }) => error.examples.map((example) => ({ target, ...example })))),
    }))
        .sort((left, right) => right.count - left.count || (left.class < right.class ? -1 : 1));
}
function examplesOf(examples) {
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .firstExamples */ .IM)(examples, ({ target, message }) => JSON.stringify([target, message])).map(({ target, message }) => ({ target, message }));
}
/** A row for each second up to the end of the window, quiet ones too. */
function secondsOf({ widthSeconds, rows }, windowMs) {
    const length = Math.max(rows.length, Math.floor(windowMs / (widthSeconds * 1000)));
    return Array.from({ length }, (_, index) => secondOf(rows[index], index * widthSeconds));
}
function secondOf(row, second) {
    const [p50Ms = null, p95Ms = null, p99Ms = null] = _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationHistogram */ .lW.decode(row?.latency ?? _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg).percentiles(50, 95, 99);
    const { sent = 0, ok = 0, failed = 0, connections } = row ?? {};
    return { second, sent, ok, failed, p50Ms, p95Ms, p99Ms, ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ connections }) };
}


/***/ }),

/***/ 594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ disturbanceReasons),
/* harmony export */   Mc: () => (/* binding */ notOfferedReasons),
/* harmony export */   Oi: () => (/* binding */ pressedShare),
/* harmony export */   e9: () => (/* binding */ spoiledShare),
/* harmony export */   iE: () => (/* binding */ boundedP99),
/* harmony export */   k8: () => (/* binding */ LATENESS_LIMIT),
/* harmony export */   pR: () => (/* binding */ scheduledRates),
/* harmony export */   qX: () => (/* binding */ isShortOfCpu)
/* harmony export */ });
/* unused harmony exports ACHIEVED_LIMIT, LOOP_DELAY_LIMIT_MS, HELD_UP_LIMIT, STEAL_LIMIT, PRESSURE_LIMIT, PRESSURE_SHARE_LIMIT, NOT_SENT_LIMIT */
/* harmony import */ var _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7387);
/* harmony import */ var _lib_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3300);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7432);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);
/**
 * Whether the load was offered, and what disturbed it. The limits are few and each figure is held against its limit at
 * the cautious end of its 95 % interval: of 200 requests, one hiccup of the machine is already beyond the p99, and it
 * takes six late ones before that p99 is surely above the limit.
 */




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
/**
 * Why the load was not the one that was planned, each a full sentence with the figure and the limit: nothing is judged
 * by the figures of another load.
 */
function notOfferedReasons(validity) {
    const { schedule } = validity.evidence;
    const reasons = [...(schedule === undefined ? [] : [achieved(validity, schedule)]), notSent(validity)];
    return reasons.filter((reason) => reason !== undefined);
}
/**
 * What disturbed a load that was offered, each a full sentence with the figure and the limit. Thresholds are weighed
 * against it. A check is made where its evidence is there.
 */
function disturbanceReasons(validity) {
    const { schedule, loop, host } = validity.evidence;
    const reasons = [
        ...(schedule === undefined ? [] : [lateness(validity, schedule)]),
        ...(loop === undefined ? [] : [heldUp(loop)]),
        ...(host === undefined ? [] : [steal(host), pressure(host)]),
    ];
    return reasons.filter((reason) => reason !== undefined);
}
/**
 * The share of the requests that a machine short of CPU may have delayed by any amount, within the limits too: those of
 * a second under pressure, and of the three after it, into which a queue lasts; and as stolen time comes in pieces, each
 * of which two requests may see in part, twice the stolen share.
 */
function spoiledShare(host) {
    const seconds = host?.pressure.kind === 'measured' ? host.pressure.value : [];
    const pressed = seconds.length === 0
        ? 0
        : pressedShare(seconds.map((_share, second) => Math.max(...seconds.slice(Math.max(0, second - 3), second + 1))));
    const stolen = host?.steal.kind === 'measured' ? 2 * host.steal.value : 0;
    return Math.min(1, pressed + stolen);
}
/** Whether the machine was short of CPU beyond the limits. */
function isShortOfCpu(host) {
    return host !== undefined && (steal(host) !== undefined || pressure(host) !== undefined);
}
/** Requests that came due, and those that got a connection in time, per second of the schedule. */
function scheduledRates({ due, sentInTime, lengthMs }) {
    const perSecond = (count) => (lengthMs > 0 ? (count * 1000) / lengthMs : 0);
    return { offered: perSecond(due), achieved: perSecond(sentInTime) };
}
/** The share of seconds under pressure. */
function pressedShare(seconds) {
    return seconds.filter((share) => share > PRESSURE_LIMIT).length / seconds.length;
}
function achieved({ plan }, schedule) {
    const { due, sentInTime } = schedule;
    if (due === 0 || (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .YV)(sentInTime, due).high >= ACHIEVED_LIMIT)
        return undefined;
    const rates = scheduledRates(schedule);
    const share = (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(sentInTime / due);
    return `Only ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(rates.achieved)} of the planned ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(rates.offered)} could be sent in time (${share}, at least ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(ACHIEVED_LIMIT)} is needed): the ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(plan.connections)} connections were busy or the generator was too slow; allow more connections or plan a lower rate.`;
}
function notSent({ plan, total: { requests, notSent: missing } }) {
    if (requests === 0 || (0,_lib_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .YV)(missing, requests).low <= NOT_SENT_LIMIT)
        return undefined;
    const share = `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(missing / requests)}, at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(NOT_SENT_LIMIT)} is allowed`;
    const counts = `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(missing)} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(requests)}`;
    const connections = `all ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(plan.connections)} connections were busy`;
    if (plan.script !== undefined)
        return `k6 dropped ${counts} iterations and requests (${share}): it had no free VU when they were due; raise preAllocatedVUs and maxVUs in the script or lower its rate.`;
    if (plan.engine === 'k6')
        return `k6 dropped ${counts} requests (${share}): ${connections} when they were due; allow more connections or plan a lower rate.`;
    return `${counts} requests were never sent (${share}): ${connections} until their deadline, or this machine had no socket for them; allow more connections, plan a lower rate, or keep connections alive.`;
}
function lateness({ total }, { pacing }) {
    const p99 = boundedP99(pacing);
    const limitMs = Math.max(LATENESS_LIMIT.ms, LATENESS_LIMIT.shareOfService * (medianMs(total.service) ?? 0));
    if (!isSurelyAbove(p99, limitMs))
        return undefined;
    return `The generator was late: its p99 behind the schedule is ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(p99.valueMs)}, and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(limitMs)} is allowed; use a lower rate or a machine with more free CPU.`;
}
function medianMs(service) {
    return service.kind === 'not-measured' ? undefined : (0,_lib_percentiles_js__WEBPACK_IMPORTED_MODULE_3__/* .findPercentile */ .dG)(service.value, 50)?.valueMs;
}
function heldUp({ delay, heldUpMs, lengthMs }) {
    const p99 = boundedP99(delay);
    const advice = 'use a lower rate or a machine with more free CPU.';
    if (isSurelyAbove(p99, LOOP_DELAY_LIMIT_MS))
        return `The generator was slow to read answers: the p99 of its event loop's delay is ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(p99.valueMs)}, and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(LOOP_DELAY_LIMIT_MS)} is allowed; ${advice}`;
    const share = heldUpMs / lengthMs;
    if (heldUpMs <= LEAST_HELD_UP_MS || share <= HELD_UP_LIMIT)
        return undefined;
    return `The generator stood still for ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(share)} of the time (delays of its event loop above ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(LOOP_DELAY_LIMIT_MS)}), and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(HELD_UP_LIMIT)} is allowed; ${advice}`;
}
/** The p99 of an encoded histogram; null without samples. */
function boundedP99(histogram) {
    return _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .DurationHistogram */ .lW.decode(histogram).boundedPercentile(99);
}
function steal({ steal: share }) {
    if (share.kind === 'not-measured' || share.value <= STEAL_LIMIT)
        return undefined;
    return `The machine lost ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(share.value)} of its CPU time to other virtual machines (steal), and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(STEAL_LIMIT)} is allowed; run again, or on another runner.`;
}
function pressure({ pressure: seconds }) {
    if (seconds.kind === 'not-measured')
        return undefined;
    const pressed = seconds.value.filter((share) => share > PRESSURE_LIMIT).length;
    const share = pressed / seconds.value.length;
    if (pressed < FEWEST_PRESSED_SECONDS || share <= PRESSURE_SHARE_LIMIT)
        return undefined;
    return `The machine was short of CPU: in ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(share)} of the seconds tasks waited for a CPU for more than ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(PRESSURE_LIMIT)} of the time, and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(PRESSURE_SHARE_LIMIT)} of such seconds are allowed; use a lower rate or a machine with more CPUs.`;
}
function isSurelyAbove(figure, limitMs) {
    return figure !== null && figure.lowMs !== null && figure.lowMs > limitMs;
}


/***/ }),

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ hostProblem),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   hC: () => (/* binding */ FORBIDDEN_ADDRESS),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* unused harmony export FORBIDDEN_NETWORKS */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/**
 * Where load may go: loopback, and hosts that the user named. Never to link-local or cloud metadata addresses, named or
 * not: a pull request must not be able to turn the load test into a request to the runner's credentials endpoint. Names
 * are checked again when they are resolved, on every connection, so that DNS can't lead there later.
 */


/** Code of the error with which a connection to a forbidden address is refused. */
const FORBIDDEN_ADDRESS = 'ERR_ADDRESS_NOT_ALLOWED';
const FORBIDDEN_NAMES = [
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'instance-data',
    'instance-data.ec2.internal',
];
/**
 * Link-local networks, and metadata services that live outside of them; the last ones are 169.254.0.0/16 as IPv6
 * carries it: NAT64 (RFC 6052, RFC 8215), IPv4-compatible addresses, 6to4. BlockList itself sees through
 * ::ffff:a.b.c.d.
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
const forbidden = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
for (const [network, prefix, family] of FORBIDDEN)
    forbidden.addSubnet(network, prefix, family);
/** The networks to which no load may ever go, as `address/prefix`. */
const FORBIDDEN_NETWORKS = FORBIDDEN.map(([network, prefix]) => `${network}/${prefix}`);
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
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
/**
 * The lookup of the generator's connections: refuses forbidden addresses, and local names that lead anywhere but to
 * this machine.
 */
const guardedLookup = (hostname, options, callback) => {
    const name = plainHost(hostname);
    const addresses = [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
    ];
    // Not every resolver knows .localhost, and those that do need not agree with RFC 6761; of localhost itself many know
    // one of its two addresses only.
    if (isLocalName(name)) {
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, '127.0.0.1', 4);
        return;
    }
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, found) => {
        const wrong = error === null
            ? found.find(({ address }) => isForbiddenAddress(address) || (isLocalName(name) && !isIn(loopback, address)))
            : undefined;
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
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
function isLocalName(name) {
    return name === 'localhost' || name.endsWith('.localhost');
}
/** Lower case, without brackets, zone and the root's dot. */
function plainHost(host) {
    const bare = host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host;
    const [name = ''] = bare.toLowerCase().split('%', 1);
    return name.endsWith('.') ? name.slice(0, -1) : name;
}


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ LONGEST_HEADER),
/* harmony export */   F5: () => (/* binding */ LONGEST_SEED),
/* harmony export */   Md: () => (/* binding */ LONGEST_HOST),
/* harmony export */   PO: () => (/* binding */ LONGEST_TARGET_NAME),
/* harmony export */   Qj: () => (/* binding */ MOST_STAGES),
/* harmony export */   TE: () => (/* binding */ MOST_TARGETS),
/* harmony export */   _H: () => (/* binding */ KEPT_BODY_BYTES),
/* harmony export */   b2: () => (/* binding */ MOST_HEADERS),
/* harmony export */   bG: () => (/* binding */ HIGHEST_PORT),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH),
/* harmony export */   lf: () => (/* binding */ LONGEST_HEADER_NAME),
/* harmony export */   on: () => (/* binding */ MOST_CONNECTIONS),
/* harmony export */   uO: () => (/* binding */ MOST_STATUS_RANGES),
/* harmony export */   ux: () => (/* binding */ LONGEST_TIMEOUT_MS),
/* harmony export */   y6: () => (/* binding */ MOST_REDIRECTS),
/* harmony export */   z: () => (/* binding */ LONGEST_METHOD)
/* harmony export */ });
/** Bounds of a load plan: what inputs accept, what help texts say and what checks refuse. Sizes in characters. */
const MOST_CONNECTIONS = 10_000;
const LONGEST_TIMEOUT_MS = 600_000;
const MOST_REDIRECTS = 20;
const MOST_STAGES = 1_000;
/** More than these are no test of anything, and each of them is asked before the load. */
const MOST_TARGETS = 1_000;
const LONGEST_SEED = 200;
const LONGEST_TARGET_NAME = 63;
const HIGHEST_PORT = 65_535;
/** A DNS name has at most 253 characters (RFC 1035); with brackets and a port. */
const LONGEST_HOST = 261;
/** Servers refuse longer request lines and fields: NGINX at 8 KiB each by default. */
const LONGEST_PATH = 8 * 1024;
const LONGEST_HEADER = 8 * 1024;
const LONGEST_HEADER_NAME = 256;
const LONGEST_METHOD = 32;
const MOST_HEADERS = 100;
const MOST_STATUS_RANGES = 100;
/** More of a body than this is counted and not kept: what is expected must be found in its beginning. */
const KEPT_BODY_BYTES = 1024 * 1024;


/***/ }),

/***/ 6977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ certificateProblem),
/* harmony export */   r: () => (/* binding */ clientProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
/**
 * Whether a CA can be trusted with anything at all: OpenSSL passes over what it can't read in silence, and every
 * request would fail for it.
 */



/** Why a certificate and a key can't be shown to a server; undefined when they can. */
function clientProblem({ certPem, keyPem, }) {
    try {
        (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({ cert: certPem, key: keyPem });
        return undefined;
    }
    catch (error) {
        return (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    }
}
/** What is wrong with a text that should hold certificates in PEM form; undefined when nothing is. */
function certificateProblem(pem) {
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        return 'no certificate was found in it';
    try {
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        return undefined;
    }
    catch (error) {
        return `its certificate can't be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
    }
}


/***/ }),

/***/ 8534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ targetProblems)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8922);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5365);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5750);
/**
 * Checks one target: where it leads, whether what it says can be sent over HTTP, and whether its expectations can be
 * met. Pure.
 */




const NO_PORT = `is not between 1 and ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .HIGHEST_PORT */ .bG}`;
/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What may follow the slash of a path: nothing that would end the request line. */
const PATH_TEXT = /^[\x21-\x7e\x80-\xff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
/** These say how the message is framed or where it goes, which is the generator's business. */
const OWN_HEADERS = [
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'keep-alive',
    'upgrade',
    'expect',
    'te',
    'trailer',
];
/** What is wrong with the target, one phrase each: the caller says at which target, and where that was given. */
function targetProblems(target, allowedHosts) {
    return [
        ...originProblems(target.origin, allowedHosts),
        ...hostProblems(target.host),
        ...(target.method.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_METHOD */ .z && TOKEN.test(target.method)
            ? []
            : [`method ${quoted(target.method)} is no HTTP method`]),
        ...(Number.isFinite(target.weight) && target.weight > 0 ? [] : [`weight ${target.weight} is not above 0`]),
        ...pathProblems(target),
        ...headerProblems(target),
        ...textProblems('body', target.body ?? '', target),
        ...expectationProblems(target.expect),
    ];
}
function hostProblems(host) {
    const match = host.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HOST */ .Md ? null : /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?$/.exec(host);
    if (match === null)
        return [`host ${quoted(host)} is no host name`];
    const port = match[1];
    return port !== undefined && (Number(port) < 1 || Number(port) > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .HIGHEST_PORT */ .bG)
        ? [`port ${port} of ${host} ${NO_PORT}`]
        : [];
}
/** The beginning of a text, as it would stand in a source. */
function quoted(text) {
    return JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 100));
}
function originProblems(origin, allowedHosts) {
    const url = origin.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PATH */ .fN ? null : URL.parse(origin);
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
        return [`origin ${quoted(origin)} is not like http://127.0.0.1:80`];
    if (url.username !== '' || url.password !== '')
        return ['origin holds a user name or password; send an authorization header instead'];
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return [`origin ${quoted(origin)} holds more than scheme, address and port`];
    if (url.port === '0')
        return [`port 0 of ${url.hostname} ${NO_PORT}`];
    const problem = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hostProblem */ .Q8)(url.hostname, allowedHosts);
    return problem === undefined ? [] : [`${url.hostname} ${problem}`];
}
function pathProblems(target) {
    const { path } = target;
    if (path.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PATH */ .fN)
        return [`path ${quoted(path)} is longer than ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PATH */ .fN} characters`];
    const fixed = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTemplates */ .Yy)(path);
    return [
        ...(path.startsWith('/') ? [] : [`path ${quoted(path)} does not start with a slash`]),
        ...(PATH_TEXT.test(fixed)
            ? []
            : [`path ${quoted(path)} holds a space or another character that must be percent-encoded`]),
        ...textProblems('path', path, target),
        ...shellProblems('path', path),
        ...rowProblems('path', (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(path, true), target, (value) => !PATH_TEXT.test(value)),
        ...valueProblems('path', path, target, { isRaw: true, isWrong: (value) => !PATH_TEXT.test(value) }),
    ];
}
function headerProblems(target) {
    const headers = Object.entries(target.headers);
    if (headers.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_HEADERS */ .b2)
        return [`${headers.length} headers are more than the ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_HEADERS */ .b2} that a target may have`];
    return headers.flatMap(([name, value]) => [
        ...(name.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER_NAME */ .lf && TOKEN.test(name)
            ? []
            : [`header name ${quoted(name)} is not allowed in HTTP`]),
        ...(OWN_HEADERS.includes(name.toLowerCase())
            ? [`header ${name} is set by the generator; leave it out${name.toLowerCase() === 'host' ? ' and set host' : ''}`]
            : []),
        ...headerValueProblems(`header ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100)}`, value, target),
    ]);
}
function headerValueProblems(where, value, target) {
    if (value.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7)
        return [`${where} is longer than ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7} characters`];
    return [
        ...(isHeaderText(value) ? [] : [`${where} holds a line break or another character that is not allowed in HTTP`]),
        ...textProblems(where, value, target),
        ...shellProblems(where, value),
        ...rowProblems(where, (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(value), target, (text) => !isHeaderText(text)),
        ...valueProblems(where, value, target, { isRaw: false, isWrong: (text) => !isHeaderText(text) }),
    ];
}
/** Field values are Latin-1 without control characters. */
function isHeaderText(value) {
    return !CONTROL.test(value) && [...value].every((character) => character.charCodeAt(0) <= 0xff);
}
function textProblems(where, text, { rows, variables, setup }) {
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .templateProblems */ .bi)(text, { rows, variables, setup }).map((problem) => `${where}: ${problem}`);
}
/** Variables, and what a setup captured: the latter comes from a server, which must not write requests. */
function valueProblems(where, text, { variables, setup }, { isRaw, isWrong }) {
    const named = [
        ...(0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(text, 'var.', isRaw).map((name) => ['the variable', name, variables?.[name]]),
        ...(0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(text, 'setup.', isRaw).map((name) => ['what was captured as', name, setup?.[name]]),
    ];
    return named.flatMap(([what, name, value = '']) => isWrong(value) ? [`${where}: ${what} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 60)} holds a character that is not allowed there`] : []);
}
/** `${NAME}` is filled in by shells and by nobody here: sent as it stands, a token would be the name of one. */
function shellProblems(where, text) {
    const name = /\$\{([A-Za-z_]\w{0,100})\}/.exec(text)?.[1];
    return name === undefined
        ? []
        : [
            `${where}: \${${name}} would be sent as it stands; write {{var.${name}}} and give ${name} in the input variables`,
        ];
}
/** Row values that are written as they are. */
function rowProblems(where, columns, { rows }, isWrong) {
    return columns.flatMap((column) => {
        const index = (rows ?? []).findIndex((row) => isWrong(row[column] ?? ''));
        return index === -1
            ? []
            : [`${where}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(column, 60)} of row ${index + 1} holds a character that is not allowed there`];
    });
}
function expectedHeaderProblems({ name, value }) {
    const isName = name.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER_NAME */ .lf && TOKEN.test(name) && name === name.toLowerCase();
    return [
        ...(isName ? [] : [`expected header ${quoted(name)} is no header name in lower case`]),
        ...(value.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7
            ? []
            : [`the value of the expected header is longer than ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7} characters`]),
    ];
}
function expectationProblems({ status, header, maxLatencyMs, bodyEquals, bodyContains, }) {
    return [
        ...(status.length > 0 ? [] : ['no status is allowed, so no response could be ok']),
        ...(status.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO
            ? []
            : [`${status.length} status ranges are more than the ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO} that may be expected`]),
        ...status
            .slice(0, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO)
            .flatMap(({ from, to }) => Number.isInteger(from) && Number.isInteger(to) && from >= 100 && from <= to && to <= 599
            ? []
            : [`status ${from}-${to} is no range of HTTP status codes`]),
        ...(header === undefined ? [] : expectedHeaderProblems(header)),
        ...[bodyEquals, bodyContains].flatMap((text) => Buffer.byteLength(text ?? '') <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H
            ? []
            : [`an expected body is longer than the ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H} bytes of an answer that are looked at`]),
        ...(maxLatencyMs === undefined || (Number.isFinite(maxLatencyMs) && maxLatencyMs > 0)
            ? []
            : [`expected latency ${maxLatencyMs} ms is not above 0`]),
    ];
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ acceptedPlan)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/** What a check of a plan returns: a plan that may be run, or what is wrong and with which input. */

/** The plan of a check. @throws ActionError `load-failed` with every problem, one a line. */
function acceptedPlan(check) {
    if (check.kind === 'checked')
        return check.plan;
    const lines = check.problems.map(({ input, sentence }) => `  - ${input}: ${sentence}`);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('load-failed', `the load can't be run:\n${lines.join('\n')}`);
}


/***/ }),

/***/ 9899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isCheckedItself)
/* harmony export */ });
/** These change nothing (RFC 9110 section 9.2.1). */
const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** Whether the target's own request changes nothing, needs nothing of a setup, and has none given in its place. */
function isCheckedItself({ method, health, setup }) {
    return SAFE.includes(method) && health === undefined && setup === undefined;
}


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ randomStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * Reproducible randomness: named streams from one seed, so that a draw for one purpose never shifts the draws for
 * another.
 */

/**
 * The stream of that name. Generator: sfc32 (Chris Doty-Humphrey, PractRand), its state from SHA-256 of seed and name.
 */
function randomStream(seed, name) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\0${seed}`).digest();
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


/***/ }),

/***/ 2841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ai: () => (/* binding */ peakRate),
/* harmony export */   dR: () => (/* binding */ openArrivals),
/* harmony export */   py: () => (/* binding */ expectedLengthMs)
/* harmony export */ });
/**
 * When requests are due. The open model's schedule is fixed before the run and never looks at the clock, so a slow
 * service can't slow the load down. It is drawn lazily: ten million arrivals take no more memory than ten.
 */
/**
 * The arrivals of a plan's open model. A Poisson process of changing rate is one of rate 1 in the time scale of the
 * cumulative rate (inversion; Cinlar, Introduction to Stochastic Processes, 1975), so drawing unit-rate arrivals and
 * mapping them back is exact. Constant arrivals are the whole numbers in that scale: the first is due at once.
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
/**
 * The rate over time, without stretches in which nothing is due. Stages start from the plan's own rate; a stage of no
 * length is a jump.
 */
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
/**
 * The moment at which `count` requests of the segment are due: the root of fromRate * t + slope * t² / 2 = count, in
 * its stable form.
 */
function timeWithin(segment, count) {
    const slope = segment.fromRate === segment.toRate ? 0 : (segment.toRate - segment.fromRate) / segment.durationMs;
    const root = Math.sqrt(Math.max(0, segment.fromRate * segment.fromRate + 2 * slope * count));
    const elapsed = count === 0 ? 0 : (2 * count) / (segment.fromRate + root);
    return segment.startMs + Math.min(elapsed, segment.durationMs);
}


/***/ }),

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ captured),
/* harmony export */   Od: () => (/* binding */ parseCapture),
/* harmony export */   p3: () => (/* binding */ withCaptured)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/** Requests before a load, whose answers give the load's requests what they need. */

const LONGEST_CAPTURE = 1_000;
/** `json $.access_token`, `header x-csrf-token`, `cookie sid` or `body`; undefined for anything else. */
function parseCapture(text) {
    if (text.length > LONGEST_CAPTURE)
        return undefined;
    const [, word = '', rest = ''] = /^(json|header|cookie|body)(?:\s+(\S.*))?$/.exec(text.trim()) ?? [];
    if (word === 'json') {
        const path = parsePath(rest);
        return path === undefined ? undefined : { kind: 'json', path };
    }
    if (word === 'header' || word === 'cookie')
        return rest === '' || rest.includes(' ')
            ? undefined
            : { kind: word, name: word === 'header' ? rest.toLowerCase() : rest };
    return word === 'body' && rest === '' ? { kind: 'body' } : undefined;
}
/** `$.a.b[0]['c-d']`: the singular queries of JSONPath (RFC 9535 section 2.3.5.1). */
function parsePath(text) {
    if (!text.startsWith('$'))
        return undefined;
    const step = /\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\['([^'\]]*)'\]|\["([^"\]]*)"\]/y;
    const path = [];
    for (step.lastIndex = 1; step.lastIndex < text.length;) {
        const match = step.exec(text);
        if (match === null)
            return undefined;
        const [, name, index, quoted, doubleQuoted] = match;
        path.push(index === undefined ? (name ?? quoted ?? doubleQuoted ?? '') : Number(index));
    }
    return path;
}
/** The value in an answer, or why there is none. */
function captured(capture, answer) {
    switch (capture.kind) {
        case 'body':
            return { value: answer.body.trim() };
        case 'header': {
            const [value] = answer.values(capture.name);
            return value === undefined ? { problem: `the answer has no header ${capture.name}` } : { value };
        }
        case 'cookie': {
            const pair = answer.values('set-cookie').find((field) => field.startsWith(`${capture.name}=`));
            return pair === undefined
                ? { problem: `the answer sets no cookie ${capture.name}` }
                : { value: pair.slice(capture.name.length + 1).split(';', 1)[0] ?? '' };
        }
        case 'json':
            return inJson(capture.path, answer.body);
    }
}
function inJson(path, body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return { problem: 'the answer is not readable as JSON' };
    }
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return { problem: `the answer has nothing at ${pathText(path)}` };
        if (!Object.hasOwn(value, key)) {
            const keys = Array.isArray(value) ? `${value.length} elements` : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(Object.keys(value)) || 'nothing';
            return { problem: `the answer has nothing at ${pathText(path)}, where there is ${keys}` };
        }
        value = value[key];
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? { value: String(value) }
        : { problem: `what the answer has at ${pathText(path)} is not a text, number, true or false` };
}
function pathText(path) {
    return `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
}
/** The target with what was captured so far in place of what was to be. */
function withCaptured(target, values) {
    if (target.setup === undefined)
        return target;
    return { ...target, setup: { ...target.setup, ...pick(values, Object.keys(target.setup)) } };
}
function pick(values, names) {
    return Object.fromEntries(names.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name] ?? '']] : [])));
}


/***/ }),

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ compileTemplate),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TS: () => (/* binding */ outsideTemplates),
/* harmony export */   Yy: () => (/* binding */ withoutTemplates),
/* harmony export */   bi: () => (/* binding */ templateProblems),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/**
 * Templates in paths, header values and bodies: {{uuid}}, {{counter}}, {{randomInt a b}} (both ends included),
 * {{row.column}}, {{var.NAME}} and {{setup.NAME}}. A value is written as the place wants it (template-places.ts); {{raw …}} writes it
 * as it is, and {{{{ is {{. Compiled once; a text without templates costs nothing per request.
 */

/** Braces alone may be part of a text; these words behind them are not. */
const KNOWN = ['uuid', 'counter', 'randomInt', 'row.', 'var.', 'setup.', 'raw '];
/** Stands for the two braces themselves. */
const LITERAL = '{{{{';
/** Templates in one text. */
const MOST_TEMPLATES = 1_000;
/**
 * Finds the templates of a text in one pass: two braces, anything but braces, two braces. Every character is looked at
 * once.
 */
function parseTemplates(text) {
    const placeholders = [];
    let unclosed;
    let start = text.indexOf('{{');
    while (start !== -1) {
        if (text.startsWith(LITERAL, start)) {
            placeholders.push({ start, end: start + LITERAL.length, inside: LITERAL });
            start = text.indexOf('{{', start + LITERAL.length);
            continue;
        }
        const brace = nextBrace(text, start + 2);
        const inside = text.slice(start + 2, brace).trim();
        const isClosed = text.startsWith('}}', brace);
        if (isClosed)
            placeholders.push({ start, end: brace + 2, inside });
        else {
            const word = KNOWN.find((known) => inside.startsWith(known));
            if (word !== undefined)
                unclosed ??= `{{${word}`;
        }
        // Of three braces in a row the last two may begin a template.
        const from = isClosed ? brace + 2 : brace === start + 2 ? start + 1 : brace;
        start = text.indexOf('{{', from);
    }
    return { placeholders, unclosed };
}
/** Position of the next brace, or the text's length. */
function nextBrace(text, from) {
    let at = from;
    while (at < text.length && text[at] !== '{' && text[at] !== '}')
        at += 1;
    return at;
}
/** Compiles a text. Call `templateProblems` first: an unknown template here is an error. */
function compileTemplate(text, encode = asItIs, sources = {}) {
    const { placeholders } = parseTemplates(text);
    if (placeholders.length === 0)
        return text;
    const parts = [];
    let end = 0;
    for (const placeholder of placeholders) {
        if (placeholder.start > end)
            parts.push(text.slice(end, placeholder.start));
        parts.push(compilePlaceholder(placeholder.inside, encode, sources));
        end = placeholder.end;
    }
    if (end < text.length)
        parts.push(text.slice(end));
    if (parts.every((part) => typeof part === 'string'))
        return parts.join('');
    return (scope) => {
        let written = '';
        for (const part of parts)
            written += typeof part === 'string' ? part : part(scope);
        return written;
    };
}
function asItIs(value) {
    return value;
}
/** What is wrong with the templates of a text, one phrase each, each once. */
function templateProblems(text, sources) {
    const { placeholders, unclosed } = parseTemplates(text);
    const open = unclosed === undefined ? [] : [`${unclosed} is not closed; a template ends with }}`];
    if (placeholders.length > MOST_TEMPLATES)
        return [...open, `it holds ${placeholders.length} templates; ${MOST_TEMPLATES} are the most`];
    const distinct = new Set(placeholders.map(({ inside }) => inside));
    return [...open, ...[...distinct].flatMap((inside) => placeholderProblem(inside, sources) ?? [])];
}
/** The text without its templates: what is sent of it as it stands. */
function withoutTemplates(text) {
    let end = 0;
    let fixed = '';
    for (const placeholder of parseTemplates(text).placeholders) {
        fixed += text.slice(end, placeholder.start);
        end = placeholder.end;
    }
    return fixed + text.slice(end);
}
/** The text with everything but its templates changed. */
function outsideTemplates(text, change) {
    let end = 0;
    let changed = '';
    for (const placeholder of parseTemplates(text).placeholders) {
        changed += change(text.slice(end, placeholder.start)) + text.slice(placeholder.start, placeholder.end);
        end = placeholder.end;
    }
    return changed + change(text.slice(end));
}
/** The columns of its rows that a text draws from, each once; with `isRaw` those that are written as they are. */
function columnsOf(text, isRaw = false) {
    const columns = parseTemplates(text).placeholders.flatMap(({ inside }) => {
        const raw = rawOf(inside);
        return isRaw && raw === undefined ? [] : (nameIn('row.', raw ?? inside) ?? []);
    });
    return [...new Set(columns)];
}
/** The variables that a text holds, or what it takes of the setup, each once; with `isRaw` those written as they are. */
function variablesOf(text, of = 'var.', isRaw = false) {
    const names = parseTemplates(text).placeholders.flatMap(({ inside }) => {
        const raw = rawOf(inside);
        return isRaw && raw === undefined ? [] : (nameIn(of, raw ?? inside) ?? []);
    });
    return [...new Set(names)];
}
function placeholderProblem(written, sources) {
    const shown = `{{${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(written, 60)}}}`;
    const inside = rawOf(written) ?? written;
    if (inside === 'uuid' || inside === 'counter' || inside === LITERAL)
        return undefined;
    const range = randomRange(inside);
    if (range !== undefined) {
        if (range.from > range.to)
            return `${shown} has no numbers in it: the first must not be above the second`;
        return range.to - range.from < 2 ** 32 ? undefined : `${shown} spans more than 4294967296 numbers`;
    }
    const variable = nameIn('var.', inside);
    if (variable !== undefined) {
        const names = Object.keys(sources.variables ?? {});
        if (names.includes(variable))
            return undefined;
        return names.length === 0
            ? `${shown} needs the input variables, which is not given`
            : `${shown} is not among variables; there are ${names.slice(0, 20).join(', ')}`;
    }
    const capture = nameIn('setup.', inside);
    if (capture !== undefined)
        return captureProblem(shown, capture, Object.keys(sources.setup ?? {}));
    const environment = nameIn('env.', inside);
    if (environment !== undefined)
        return `${shown} is not known: the environment is not read. Write {{var.${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(environment, 60)}}}, and give it in the input variables`;
    const column = nameIn('row.', inside);
    if (column === undefined)
        return `${shown} is not known; there are {{uuid}}, {{counter}}, {{randomInt a b}}, {{row.column}}, {{var.NAME}} and {{setup.NAME}}; {{{{ stands for two braces`;
    const { rows = [] } = sources;
    if (rows.length === 0)
        return `${shown} needs rows, and the target has none`;
    const lacking = rows.findIndex((row) => !Object.hasOwn(row, column));
    return lacking === -1
        ? undefined
        : `${shown}: row ${lacking + 1} has no plain value in a column ${JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(column, 60))}`;
}
function captureProblem(shown, name, names) {
    if (names.includes(name))
        return undefined;
    return names.length === 0
        ? `${shown} needs a request in setup that captures it before`
        : `${shown} is not captured in setup before; there are ${names.slice(0, 20).join(', ')}`;
}
function compilePlaceholder(written, encode, { variables = {}, setup = {} }) {
    if (written === LITERAL)
        return '{{';
    const raw = rawOf(written);
    const inside = raw ?? written;
    const encoded = raw === undefined ? encode : asItIs;
    if (inside === 'uuid')
        return ({ random }) => uuid(random);
    if (inside === 'counter')
        return ({ counter }) => String(counter);
    const range = randomRange(inside);
    if (range !== undefined) {
        const { from, to } = range;
        return ({ random }) => String(from + Math.floor(random.next() * (to - from + 1)));
    }
    const variable = nameIn('var.', inside);
    if (variable !== undefined)
        return encoded(variables[variable] ?? '');
    const name = nameIn('setup.', inside);
    if (name !== undefined)
        return encoded(setup[name] ?? '');
    const column = nameIn('row.', inside);
    if (column === undefined)
        throw new TypeError(`unknown template {{${inside}}}`);
    return ({ row }) => encoded(row[column] ?? '');
}
/** What is written as it is; undefined when the place decides. */
function rawOf(inside) {
    return inside.startsWith('raw ') ? inside.slice('raw '.length).trim() : undefined;
}
/** Two numbers of 15 digits with their signs, and spaces: a longer text is none. */
const LONGEST_RANGE = 64;
function randomRange(inside) {
    const match = inside.length > LONGEST_RANGE ? null : /^randomInt\s+(-?\d{1,15})\s+(-?\d{1,15})$/.exec(inside);
    return match === null ? undefined : { from: Number(match[1]), to: Number(match[2]) };
}
function nameIn(prefix, inside) {
    return inside.startsWith(prefix) && inside.length > prefix.length && !inside.includes('\n')
        ? inside.slice(prefix.length)
        : undefined;
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


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ warmUpSpreadMs),
/* harmony export */   f_: () => (/* binding */ warmUpRequests),
/* harmony export */   "in": () => (/* binding */ LONGEST_WARM_UP_MS)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2841);

/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate. */
const LONGEST_WARM_UP_MS = 3000;
/**
 * Requests of the warm-up, which is given by number, duration or both; 0 for none. In the closed model a duration ends
 * it, and this is the most.
 */
function warmUpRequests(plan) {
    const { requests, durationMs } = plan.warmup;
    if (plan.model === 'closed')
        return durationMs > 0 ? plan.limits.requests : requests;
    return Math.max(requests, Math.ceil((warmUpRate(plan) * durationMs) / 1000));
}
/** Over how long the open model spreads so many requests of its warm-up. */
function warmUpSpreadMs(plan, requests) {
    return Math.max(plan.warmup.durationMs, Math.min(LONGEST_WARM_UP_MS, (requests * 1000) / warmUpRate(plan)));
}
/** Per second. Stages may start from a rate of zero. */
function warmUpRate(plan) {
    return plan.ratePerSecond > 0 ? plan.ratePerSecond : (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .peakRate */ .ai)(plan);
}


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ weightedChoice)
/* harmony export */ });
/** Draws the index of a target by weight. */
function weightedChoice(targets, random) {
    const total = targets.reduce((sum, { weight }) => sum + weight, 0);
    let sum = 0;
    const upTo = targets.map(({ weight }) => {
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


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadPlan)
/* harmony export */ });
/* harmony import */ var _load_check_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);
/* harmony import */ var _load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8831);
/** Settings and record -> the load that is put on what the run has made. */


/**
 * The plan of the run, its targets at the ingress unless they have addresses of their own.
 * @throws ActionError when the plan can't be run.
 */
function loadPlan({ settings, record }) {
    const { baseUrl } = record.cluster;
    const targets = settings.app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
    return (0,_load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedPlan */ .D)((0,_load_check_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPlan */ .G)({ ...settings.load, targets }));
}


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ SETTLING_MS),
/* harmony export */   mH: () => (/* binding */ deleteKindCluster)
/* harmony export */ });
/* unused harmony export CLUSTER_LABEL */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7416);
/** Removing a kind cluster. */


const DELETE_DEADLINE_MS = 120_000;
/** The engine goes on creating containers for a while when the program that asked for them is gone. */
const SETTLING_MS = 3_000;
const LOOK_AGAIN_MS = 500;
/** kind puts it on every node. */
const CLUSTER_LABEL = 'io.x-k8s.kind.cluster';
/**
 * Removes the cluster, whatever is left of it: every container that carries its label, with the anonymous volumes. That
 * is all that `kind delete` does, besides taking the cluster out of a kubeconfig, which here is a file of the run. kind
 * is not asked to: clean-up goes by a record, and a record must not be able to name a program that is started.
 * Idempotent. `settlingMs`: how long containers may still appear, of a creation that was cut off.
 * @throws ActionError when containers are still there after three tries.
 */
async function deleteKindCluster(io, cluster, { settlingMs = 0 } = {}) {
    const settled = io.elapsed() + settlingMs;
    // Docker sometimes misses a container's exit and refuses the first removal (kind-action issue 54).
    let known = [];
    for (let tries = 0; tries < 3;) {
        const left = await clusterContainers(io, cluster.name);
        if (left.length > 0) {
            tries = left.some((id) => known.includes(id)) ? tries + 1 : 1;
            known = left;
            const args = ['rm', '--force', '--volumes', '--', ...left];
            await io.run({ file: 'docker', args, deadlineMs: DELETE_DEADLINE_MS });
            await io.sleep(tries * 500);
        }
        else if (io.elapsed() >= settled)
            return;
        else
            await io.sleep(LOOK_AGAIN_MS);
    }
    const left = await clusterContainers(io, cluster.name);
    if (left.length > 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('command-failed', `containers of cluster ${cluster.name} are still there: ${left.join(' ')}`, {
            hint: `Remove them with: docker rm -f -v ${left.join(' ')}`,
        });
    }
}
async function clusterContainers(io, name) {
    const args = ['ps', '--all', '--quiet', '--filter', `label=${CLUSTER_LABEL}=${name}`];
    const result = await io.run({ file: 'docker', args, deadlineMs: 30_000 });
    if (result.exitCode !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('docker-unreachable', `containers could not be listed: ${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(result)}`);
    return result.stdout.split('\n').filter((id) => id !== '');
}


/***/ }),

/***/ 8812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ platformFor)
/* harmony export */ });
const PLATFORMS = {
    kind: async () => (await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(767), __webpack_require__.e(695), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 4406))).kindPlatform,
    existing: async () => (await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(767), __webpack_require__.e(695), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 5891))).existingPlatform,
    none: async () => (await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(767), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 6990))).embeddedPlatform,
};
function platformFor(kind) {
    return PLATFORMS[kind]();
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MOST_VALUES, SHORTEST_VALUE

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/src/lib/encodings.js
/** How a value looks where it was encoded on its way: in a header, a URL, a JSON answer, a page. */
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** As Go writes them. */
const HTML_NUMBERS = { ...HTML, '"': '&#34;' };
/** As Handlebars and Jinja write them. */
const HTML_HEX = { ...HTML, "'": '&#x27;' };
/**
 * The value and its encoded forms: base64 and base64url, with and without padding, also from within a longer text;
 * percent-encoding of a URL's parts and of a form; JSON, once and twice; HTML. An empty value has none.
 */
function encodingsOf(value) {
    const whole = value.toWellFormed();
    const json = JSON.stringify(whole).slice(1, -1);
    const all = [
        whole,
        whole.replaceAll(/\s+/g, ' '),
        ...base64(whole),
        ...percent(whole),
        ...[json, ascii(json), json.replaceAll('/', '\\/'), goJson(json)].flatMap((once) => [
            once,
            JSON.stringify(once).slice(1, -1),
        ]),
        ...[HTML, HTML_NUMBERS, HTML_HEX].map((entities) => html(whole, entities)),
    ];
    return new Set(all.filter((form) => form !== ''));
}
function base64(value) {
    const bytes = Buffer.from(value, 'utf8');
    const padded = bytes.toString('base64');
    // Three bytes are four characters: within a longer text the value begins at one of three places, and what it shares
    // with its neighbours is not known.
    const within = [0, 1, 2].map((before) => {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        return shifted.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    });
    return [padded, padded.replace(/=+$/, ''), ...within].flatMap((form) => [
        form,
        form.replaceAll('+', '-').replaceAll('/', '_'),
    ]);
}
function percent(value) {
    const forms = [encodeURIComponent(value), encodeURI(value), new URLSearchParams([['', value]]).toString().slice(1)];
    return forms.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
/** JSON of those who write ASCII only. */
function ascii(json) {
    return json.replaceAll(/[^ -~]/g, unicodeEscape);
}
/** Go's encoder escapes what HTML would act on. */
function goJson(json) {
    return json.replaceAll(/[<>&]/g, unicodeEscape);
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function html(value, entities) {
    return value.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
;// CONCATENATED MODULE: ./.build/src/redaction/known-values.js
/**
 * Finds known texts in a text, in one pass whose cost grows with the text and hardly with the number of known texts.
 */
/** Characters that choose a candidate. Known texts are at least this long. */
const HEAD = 4;
const HEADS = 1 << 16;
/** What ends a text that was shortened before it came here; the end of a known text may be missing in front of it. */
const CUT_MARKS = ['…', '...'];
/** A set of known texts and what is shown in their place. */
class KnownValues {
    #mask;
    #shown = new Map();
    /**
     * By UTF-16 code units, with the longest other one that each begins with (-1 for none), and a table of the first
     * characters of all.
     */
    #sorted = [];
    #prefixes = new Int32Array(0);
    #heads = new Uint8Array(HEADS);
    #longest = 0;
    #isSorted = true;
    /** `mask` is shown for what is only a part of a known text, and for texts that overlap. */
    constructor(mask) {
        this.#mask = mask;
    }
    /** Adds a text of at least 4 characters. The first one to be added decides what is shown. */
    add(value, shown) {
        if (this.#shown.has(value))
            return;
        this.#shown.set(value, shown);
        this.#isSorted = false;
    }
    /**
     * Replaces every known text, the longest where several begin at one place, and all of what several together cover.
     */
    replace(text) {
        if (this.#shown.size === 0 || text.length < HEAD)
            return text;
        this.#sort();
        const cuts = new CutMarks(text);
        let written = '';
        let copied = 0;
        let start = -1;
        let end = -1;
        let shown = '';
        const flush = () => {
            if (start < 0)
                return;
            written += text.slice(copied, start) + shown;
            copied = end;
        };
        let head = 0;
        for (let index = 0; index < HEAD - 1; index++)
            head = nextHead(head, text.charCodeAt(index));
        for (let index = 0; index + HEAD <= text.length; index++) {
            head = nextHead(head, text.charCodeAt(index + HEAD - 1));
            if (this.#heads[head] === 0)
                continue;
            const match = this.#matchAt(text, index, cuts);
            if (match === undefined)
                continue;
            if (start < 0 || index > end) {
                flush();
                start = index;
                ({ end, shown } = match);
            }
            else if (match.end > end) {
                end = match.end;
                shown = this.#mask;
            }
        }
        flush();
        return copied === 0 && start < 0 ? text : written + text.slice(copied);
    }
    #matchAt(text, index, cuts) {
        // What is in order between a text and its beginning begins with it too, so that following the prefixes finds the
        // longest.
        let at = this.#firstAbove(text.slice(index, index + this.#longest)) - 1;
        while (at >= 0) {
            const value = this.#sorted[at] ?? '';
            if (text.startsWith(value, index))
                return { end: index + value.length, shown: this.#shown.get(value) ?? this.#mask };
            at = this.#prefixes[at] ?? -1;
        }
        const end = cuts.nextFrom(index + HEAD);
        if (end === undefined || end - index > this.#longest)
            return undefined;
        const beginning = text.slice(index, end);
        const next = this.#sorted[this.#firstAbove(beginning)];
        return next?.startsWith(beginning) === true ? { end, shown: this.#mask } : undefined;
    }
    /** Where the first text above the given one is. */
    #firstAbove(text) {
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#sorted[middle] ?? '') > text)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
    #sort() {
        if (this.#isSorted)
            return;
        this.#isSorted = true;
        const sorted = [...this.#shown.keys()].sort();
        const prefixes = new Int32Array(sorted.length).fill(-1);
        const open = [];
        for (const [index, value] of sorted.entries()) {
            while (open.length > 0 && !value.startsWith(sorted[open.at(-1) ?? 0] ?? ''))
                open.pop();
            prefixes[index] = open.at(-1) ?? -1;
            open.push(index);
            this.#longest = Math.max(this.#longest, value.length);
            let head = 0;
            for (let at = 0; at < HEAD; at++)
                head = nextHead(head, value.charCodeAt(at));
            this.#heads[head] = 1;
        }
        this.#sorted = sorted;
        this.#prefixes = prefixes;
    }
}
/** Takes up one more character; a character leaves after `HEAD` steps of four bits. */
function nextHead(head, character) {
    return ((head << 4) ^ character) & (HEADS - 1);
}
/** The places of marks, each looked for once as long as the questions go forward. */
class CutMarks {
    #text;
    #next = CUT_MARKS.map(() => -1);
    constructor(text) {
        this.#text = text;
    }
    nextFrom(index) {
        for (const [which, mark] of CUT_MARKS.entries()) {
            if ((this.#next[which] ?? 0) >= index)
                continue;
            const found = this.#text.indexOf(mark, index);
            this.#next[which] = found === -1 ? Number.POSITIVE_INFINITY : found;
        }
        const nearest = Math.min(...this.#next);
        return Number.isFinite(nearest) ? nearest : undefined;
    }
}

// EXTERNAL MODULE: ./.build/src/redaction/secret-forms.js
var secret_forms = __webpack_require__(4739);
;// CONCATENATED MODULE: ./.build/src/redaction/redact.js
/**
 * Takes secrets out of texts before anybody reads them: known values in all their encodings, and what looks like a
 * secret. Pure.
 */





/**
 * Shorter values are not looked for: they stand in figures and words by chance. Where an address shows them they are
 * masked all the same.
 */
const SHORTEST_VALUE = 6;
/** Lines of a value of several lines are looked for one by one from this length on. */
const SHORTEST_LINE = 8;
/** Most values that are known; each is held in some ten encodings. */
const MOST_VALUES = 20_000;
/** `announce` gets every value that is added, a line at a time: for a runner that masks too. */
function createRedactor(options = {}) {
    const known = new KnownValues(secret_forms/* MASK */.v);
    const values = new Set();
    const addLine = (value, { isOneOfMany = false }) => {
        if (isCommon(value) || values.has(value))
            return;
        if (values.size === MOST_VALUES) {
            throw new errors/* ActionError */.lZ('input', `there are more than ${MOST_VALUES} secret values, and not all of them could be kept out of logs and reports.`, {
                hint: 'Give fewer rows of data to headers, queries and bodies with secrets; a load repeats its rows.',
            });
        }
        values.add(value);
        for (const form of encodingsOf(value))
            if (form.length >= SHORTEST_VALUE)
                known.add(form, secret_forms/* MASK */.v);
        if (!isOneOfMany && !/[\r\n]/.test(value))
            options.announce?.(value);
    };
    const redact = (text) => {
        if (text.length < SHORTEST_VALUE)
            return text;
        // They would be taken out where the text is shown, and put together what they part.
        const plain = text.includes('\u001b') || text.includes('\u009b') ? (0,external_node_util_.stripVTControlCharacters)(text) : text;
        return (0,secret_forms/* redactForms */.$)(known.replace(plain));
    };
    return {
        add: (value, given = {}) => {
            for (const piece of piecesOf(value))
                addLine(piece, given);
        },
        redact,
        redactDeep: (value, keep = new Set()) => deep(value, { redact, keep }),
    };
}
function piecesOf(value) {
    const whole = value.trim();
    const lines = whole.split(/[\r\n]+/).map((line) => line.trim());
    if (lines.length === 1)
        return lines;
    // The first and last lines of a key are those of every key.
    return [whole, ...lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'))];
}
/**
 * Words of every report, and usual values of fields that may hold secrets. A secret that is one of them, or a part of
 * one, can't be told from it.
 */
const COMMON_WORDS = [
    'anonymous',
    'application/json',
    'assertion',
    'builtin',
    'connect-refused',
    'connect-timeout',
    'constant',
    'default',
    'disabled',
    'download',
    'enabled',
    'existing',
    'ingress',
    'kind-loadtest-action',
    'kubernetes',
    'localhost',
    'measured',
    'monitoring',
    'not-measurable',
    'not-measured',
    'passed',
    'pending',
    'poisson',
    'present',
    'production',
    'prometheus',
    'skipped',
    'soft-failed',
    'streamed',
    'thresholds',
    'tool-cache',
    'undefined',
    'warning',
];
/** Numbers, dates and versions of up to ten characters are as good as figures. */
const FIGURE = /^[\d.,:/+-]{1,10}$/;
function isCommon(value) {
    if (value.length < SHORTEST_VALUE || FIGURE.test(value))
        return true;
    const word = value.toLowerCase();
    return COMMON_WORDS.some((common) => common.includes(word));
}
function deep(value, walk) {
    if (typeof value === 'string')
        return walk.redact(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, walk));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk.keep.has(key) ? inner : deep(inner, walk)]));
}


/***/ }),

/***/ 4739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactForms),
/* harmony export */   v: () => (/* binding */ MASK)
/* harmony export */ });
/**
 * Secrets that nobody named, told by their form: tokens with a prefix of their maker, JSON web tokens, private keys,
 * credentials in URLs, headers and JSON. No expression looks at a character more often than a fixed number of times:
 * texts come from the application, and may be long.
 */
/** What is shown in place of a secret. */
const MASK = '***';
/** Where a token may begin: not within a word, but behind an escape that ends in a letter (`\n`, `\u0022`, `%20`). */
const EDGE = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}))`;
/** A text in quotes, which may be escaped once or more, up to the quote that ends it or to the end. */
const QUOTED = String.raw `"(?:[^"\\]|\\.)*|\\{1,8}"(?:[^"\\]|\\(?!\\{0,8}"))*|'[^'\r\n]*`;
/** A quote, escaped at most three times over. */
const QUOTE = String.raw `\\{0,8}["']`;
const SPACE = '(?:[ \\t]{0,4})';
/**
 * GitHub (ghp_, gho_, ghu_, ghs_, ghr_, github_pat_), AWS access keys, Google, Slack, npm, GitLab, Stripe, SendGrid.
 * Lengths are below those in use, so that the beginning of one that was cut is taken too.
 */
const TOKENS = [
    String.raw `gh[oprsu]_[\w-]{10,}(?:\.[\w-]+){0,2}`,
    String.raw `github_pat_\w{10,}`,
    'A(?:KI|SI)A[A-Z0-9]{12,}',
    String.raw `AIza[\w-]{20,}`,
    String.raw `xox[a-z]-[\w-]{8,}`,
    'npm_[A-Za-z0-9]{20,}',
    String.raw `glpat-[\w-]{10,}`,
    String.raw `[rs]k_live_\w{8,}`,
    String.raw `SG\.[\w-]{10,}\.[\w-]{4,}`,
];
/**
 * Header fields with credentials, as they stand in a message, a JSON object or a log. Behind a dot they name a setting,
 * and what follows is a sentence on it.
 */
const HEADER_FIELDS = String.raw `(?<!\.(?:proxy-|set-)?)(?:(?:proxy-)?authorization|(?:set-)?cookie|x-api-key|x-auth-token)`;
/** Fields of JSON objects; in plain text words like these are followed by sentences. */
const JSON_FIELDS = [
    'client[-_]?key[-_]?data',
    '(?:access|refresh|id|auth|session)[-_]?token',
    'token',
    'passw(?:or)?d',
    '(?:client[-_]?)?secret',
    'api[-_]?key',
    'private[-_]?key',
].join('|');
const FORMS = [
    { hint: /-----(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/, pattern: /^[\s\S]*$/, replace: redactPrivateKeys },
    {
        hint: /gh[oprsu]_|github_pat_|A(?:KI|SI)A|AIza|xox[a-z]-|npm_|glpat-|k_live_|SG\./,
        pattern: new RegExp(`${EDGE}(?:${TOKENS.join('|')})`, 'g'),
        replace: () => MASK,
    },
    {
        hint: /eyJ/,
        // Two of its three parts will do: the end may be cut off.
        pattern: /(?:(?<![\w-])|(?<=\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}))eyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g,
        replace: () => MASK,
    },
    // `docker-pullable://image@sha256:…` names no user.
    { hint: /:\/\//, pattern: /:\/\/[^\s/?#"'<>`\\]*@(?!sha256:)/g, replace: () => `://${MASK}@` },
    {
        hint: /authorization|cookie|x-api-key|x-auth-token/i,
        pattern: new RegExp(String.raw `(${HEADER_FIELDS}(?:${QUOTE})?${SPACE}(?:[:=]|%3A)${SPACE}\[?)(${QUOTED}|digest [^\r\n]+|[^\s"'\\<\[][^\r\n"'\\<]*)`, 'gi'),
        replace: (_match, name = '', value = '') => `${name}${maskQuoted(value)}`,
    },
    {
        hint: /bearer|basic/i,
        pattern: new RegExp(String.raw `${EDGE}(bearer|basic)((?:[ \t]{1,4}|%20|\+))([\w.~+/-]{8,}={0,2})`, 'gi'),
        replace: (match, scheme = '', space = '', value = '') => isCredential(scheme, value) ? `${scheme}${space}${MASK}` : match,
    },
    {
        hint: /token|passw|secret|key/i,
        pattern: new RegExp(`(${QUOTE}(?:${JSON_FIELDS})${QUOTE}${SPACE}:${SPACE})(${QUOTED})`, 'gi'),
        replace: (_match, name = '', value = '') => `${name}${maskQuoted(value)}`,
    },
    {
        hint: /client-key-data/,
        pattern: /(client-key-data:[ \t]{1,4})[\w+/=-]+/g,
        replace: (_match, name = '') => `${name}${MASK}`,
    },
    {
        hint: /\?[^\s=&?]+=/,
        pattern: /\?(?=[^\s=&?#"'<>]{1,100}=)(?:[^\s#"'<>`\\]|\\u0026)+/g,
        replace: (query) => query
            .replaceAll(/([?&;][^=&;?]*=)(?:(?!&|\\u0026)[\s\S])*/g, `$1${MASK}`)
            .replaceAll(/(\\u0026[^=&\\]*=)(?:(?!&|\\u0026)[\s\S])*/g, `$1${MASK}`),
    },
];
/**
 * The text with a mask in place of what looks like a secret. In addresses the value of every query parameter is masked.
 */
function redactForms(text) {
    let redacted = text;
    for (const { hint, pattern, replace } of FORMS)
        if (hint.test(redacted))
            redacted = redacted.replace(pattern, replace);
    return redacted;
}
/** Keeps the quotes that a value begins with. */
function maskQuoted(value) {
    return `${/^\\*["']/.exec(value)?.[0] ?? ''}${MASK}`;
}
/**
 * Prose about a scheme is none: what follows `Basic` is a user and a password, what follows `Bearer` no word of a
 * sentence about it.
 */
function isCredential(scheme, value) {
    if (scheme.toLowerCase() === 'basic')
        return Buffer.from(value, 'base64').includes(':');
    return !/^(?:authentication|authorization|challenges?|credentials?)\b/i.test(value);
}
const KEY_MARK = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-{0,5}/g;
/** Lines of a key, with what logs put around them; the last one may be short. */
const KEY_LINE = /^[\s|"']*[A-Za-z0-9+/*]{16,}={0,2}["',\s]*$/;
const LAST_KEY_LINE = /^[\s|"']*[A-Za-z0-9+/*]+={0,2}["',\s]*$/;
/**
 * Whole keys; also one whose end was cut off, up to the end of the text, and one whose beginning was, as far back as
 * there are lines of it.
 */
function redactPrivateKeys(text) {
    let written = '';
    let copied = 0;
    let begun;
    for (const mark of text.matchAll(KEY_MARK)) {
        if (mark[1] === 'BEGIN')
            begun ??= mark.index;
        else {
            const before = begun === undefined ? withoutKeyLines(text.slice(copied, mark.index)) : text.slice(copied, begun);
            written += `${before}${MASK}`;
            copied = mark.index + mark[0].length;
            begun = undefined;
        }
    }
    return begun === undefined ? written + text.slice(copied) : `${written}${text.slice(copied, begun)}${MASK}`;
}
/** A text that ends where a key ends, without the key's lines. */
function withoutKeyLines(text) {
    // Lines and what ends them in turn; the last one is what stands before the mark on its line.
    const parts = text.split(/(\r?\n|\\r\\n|\\n)/);
    let first = parts.length - 1;
    while (first >= 2 && (first === parts.length - 1 ? LAST_KEY_LINE : KEY_LINE).test(parts[first - 2] ?? ''))
        first -= 2;
    return first === parts.length - 1 ? text : parts.slice(0, first).join('');
}


/***/ }),

/***/ 2456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ learnHeaders),
/* harmony export */   HP: () => (/* binding */ learnProblems),
/* harmony export */   IM: () => (/* binding */ learnVariables),
/* harmony export */   hs: () => (/* binding */ learnTargets),
/* harmony export */   yt: () => (/* binding */ learnText)
/* harmony export */ });
/* unused harmony export isSecretName */
const SECRET_NAME = /auth|token|secret|key|passw|session|signature|cookie|credential/i;
/** Stands for a template in a text whose braces have a meaning of their own. */
const HOLE = '\ue000';
const TEMPLATES = /\{\{[^{}]*\}\}/g;
const TEMPLATE = /\{\{[^{}]*\}\}|\ue000/;
/** A value ends its line; keys in base64 are the longest of them. */
const LONGEST_VALUE = 8_192;
const MOST_FOUND = 500;
const ROW = /\{\{\s*(?:raw\s+)?row\.([^{}]+?)\s*\}\}/g;
/** Whether a header, field or column of that name holds a credential. */
function isSecretName(name) {
    // Authorities are public: kubeconfigs hold them, and HTTP/2 has a field of that name.
    return SECRET_NAME.test(name.replaceAll(/authorit(?:y|ies)/gi, ''));
}
/**
 * Makes the secrets of targets known: what their headers, addresses and bodies hold, and the rows that fill them in.
 */
function learnTargets(redactor, targets) {
    for (const target of targets) {
        const { headers, path, body = '', expect } = target;
        const expected = expect.header === undefined ? [] : [[expect.header.name, expect.header.value]];
        for (const [name, value] of [...Object.entries(headers), ...expected]) {
            for (const secret of fieldSecrets(name, value))
                redactor.add(secret);
        }
        for (const asked of [path, target.health?.path ?? ''])
            for (const secret of querySecrets(asked))
                redactor.add(secret);
        learnText(redactor, body);
        for (const secret of rowSecrets(target))
            redactor.add(secret, { isOneOfMany: true });
    }
}
/** Makes the values of headers known, which hold credentials as a rule, and the credentials in them. */
function learnHeaders(redactor, headers) {
    for (const [name, value] of Object.entries(headers)) {
        redactor.add(value);
        for (const secret of fieldSecrets(name, value))
            redactor.add(secret);
    }
}
/**
 * Makes the secrets of a text known that may be a kubeconfig, a list of targets or a body, in YAML or JSON, also a
 * damaged one. Looks at the first 500 fields and addresses, so that what a large text holds by chance does not fill the
 * memory.
 */
function learnText(redactor, text) {
    // Their braces would pass for the ends of values.
    const plain = text.replaceAll(TEMPLATES, HOLE);
    for (const { 0: before, 1: name = '', index } of found(plain, /(?<![\w-])([\w-]+)["']?[ \t]*:[ \t]*/g, isSecretName)) {
        const start = index + before.length;
        const rest = plain.slice(start, start + LONGEST_VALUE).split(/[\r\n]/, 1)[0] ?? '';
        for (const value of valuesOf(rest))
            for (const secret of fieldSecrets(name, value))
                redactor.add(secret);
    }
    for (const [, user = ''] of found(plain, /:\/\/([^\s/?#"'<>`\\]{1,4096})@/g))
        for (const secret of userSecrets(user))
            redactor.add(secret);
    for (const [query] of found(plain, /\?[^\s"'#,}\]=?]{1,200}=[^\s"'#,}\]?]{1,4096}/g))
        for (const secret of querySecrets(query))
            redactor.add(secret);
}
function* found(text, pattern, isWanted = () => true) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
        if (!isWanted(match[1] ?? ''))
            continue;
        yield match;
        count += 1;
        if (count === MOST_FOUND)
            return;
    }
}
/** Makes the values of `NAME=value` lines known, also of lines that are wrong. */
function learnVariables(redactor, text) {
    for (const line of text.split('\n'))
        redactor.add(line.slice(line.indexOf('=') + 1).trim());
}
/** Makes known what was given for inputs and fields that are wrong, as far as it is a secret: the error quotes it. */
function learnProblems(redactor, problems) {
    for (const { name, value = '' } of problems) {
        learnText(redactor, value);
        const field = name.split('.').at(-1) ?? name;
        if (!isSecretName(field))
            continue;
        // A long value was cut at the mark.
        const whole = value.replace(/…$/, '');
        for (const given of [whole, ...valuesOf(whole)])
            for (const secret of fieldSecrets(field, given))
                redactor.add(secret);
    }
}
/** The secrets in a field's value; templates part it, and what they write is not known here. */
function fieldSecrets(name, value) {
    if (!isSecretName(name))
        return [];
    const [first = '', ...others] = value.split(TEMPLATE);
    // The scheme alone, where a template writes the credentials.
    const parts = others.length > 0 && /^\s*[\w-]+\s+$/.test(first) ? others : [first, ...others];
    return parts.flatMap((part) => [
        part,
        ...(/auth/i.test(name) ? schemeSecrets(part) : []),
        ...(/cookie/i.test(name) ? cookieSecrets(part) : []),
        ...(/-data$/i.test(name) ? [Buffer.from(part, 'base64').toString('utf8')] : []),
    ]);
}
/** `Bearer TOKEN`, `Basic BASE64`: what follows the scheme, and the user and password in it. */
function schemeSecrets(value) {
    const [, scheme = '', credentials = ''] = /^\s*([A-Za-z][\w-]*)\s+(\S.*)$/s.exec(value) ?? [];
    if (scheme.toLowerCase() !== 'basic')
        return [credentials];
    const decoded = Buffer.from(credentials, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    return colon === -1 ? [credentials] : [credentials, decoded, decoded.slice(colon + 1)];
}
function cookieSecrets(value) {
    return value.split(/;\s*/).map((pair) => pair.slice(pair.indexOf('=') + 1));
}
/** The values of a path's query, as they stand there and decoded; of one without names, all of it. */
function querySecrets(path) {
    const start = path.indexOf('?');
    if (start === -1)
        return [];
    return path
        .slice(start + 1)
        .split('&')
        .map((pair) => pair.slice(pair.indexOf('=') + 1))
        .flatMap((value) => value.split(TEMPLATE))
        .flatMap((value) => [value, decodeQuery(value)]);
}
function decodeQuery(value) {
    return new URLSearchParams(`v=${value.replaceAll('&', '%26')}`).get('v') ?? '';
}
/** `user:password` before an address. */
function userSecrets(user) {
    const colon = user.indexOf(':');
    return [
        user,
        decodeQuery(user.replaceAll('+', '%2B')),
        ...(colon === -1 ? [] : [user.slice(colon + 1), decodeQuery(user.slice(colon + 1).replaceAll('+', '%2B'))]),
    ];
}
/**
 * The values of rows that end up in a secret place: by the template that takes them, or by the name of their column.
 */
function rowSecrets({ headers, path, body = '', rows = [] }) {
    const secretTexts = [
        ...Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? [value] : [])),
        path.slice(path.indexOf('?') + 1 || path.length),
    ];
    const texts = [...Object.values(headers), path, body].join('\n');
    const columns = new Set([...columnsOf(secretTexts.join('\n')), ...columnsOf(texts).filter(isSecretName)]);
    return new Set(rows.flatMap((row) => [...columns].map((column) => row[column] ?? '')));
}
function columnsOf(text) {
    return [...text.matchAll(ROW)].map((match) => match[1] ?? '');
}
/**
 * What may be a field's value at the beginning of the rest of its line: in quotes, all of it, or, in YAML's flow style,
 * up to the next mark.
 */
function valuesOf(rest) {
    const [, quoted] = /^\[?\s*("(?:[^"\\]|\\.)*"|'[^']*')/.exec(rest) ?? [];
    if (quoted === undefined)
        return [rest, rest.split(' #')[0] ?? '', rest.replace(/^[\s[{]+/, '').split(/[,}\]]/)[0] ?? ''];
    return [quoted.slice(1, -1), ...(quoted.startsWith('"') ? [parsed(quoted)] : [])];
}
function parsed(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        // An escape of YAML that JSON has not: the text between the quotes is known already.
        return '';
    }
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   _p: () => (/* binding */ publicReport)
/* harmony export */ });
/* unused harmony export OWN_WORDS */
/* harmony import */ var _findings_scan_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7955);
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1602);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7079);
/* harmony import */ var _judge_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);
/** The report from the run record: everything measured, judged once, so that every surface shows the same. */





/**
 * Builds the report; settings are undefined when the inputs could not be parsed. `now` is the end of the run,
 * milliseconds since the epoch.
 */
function buildReport(record, settings, run, now) {
    const load = record.load === undefined ? undefined : withPublicPlan(record.load);
    const resources = record.resources ?? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(run.awaitsMetrics === true ? AWAITED : 'The run ended before resources were read.');
    const scans = (0,_findings_scan_result_js__WEBPACK_IMPORTED_MODULE_2__/* .scanTotals */ .J)(record.manifestScan, record.imageScan);
    const judged = (0,_judge_run_js__WEBPACK_IMPORTED_MODULE_0__.judgeRun)({ ...record, load, resources, scans }, settings, pendingFigures(record, run));
    return {
        schemaVersion: 1,
        tool: { name: 'kind-loadtest-action', version: _lib_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x },
        verdict: judged.verdict,
        reasons: judged.reasons,
        run: reportRun(run, record.startedAt, now),
        environment: record.environment ?? null,
        cluster: record.cluster === undefined ? null : reportCluster(record.cluster),
        tools: (record.tools ?? []).map(({ name, version, source }) => ({ name, version, source })),
        deployment: record.deployment ?? null,
        health: record.health ?? null,
        load: load ?? null,
        discardedLoads: record.discardedLoads ?? [],
        thresholds: judged.thresholds,
        resources,
        scan: scanReport(record, settings),
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ history: run.history }),
        phases: record.phases,
        error: record.error ?? null,
    };
}
/** Null when nothing was to be scanned. */
function scanReport(record, settings) {
    const { sarif } = record;
    // A failure before it was known what would be scanned says so of both.
    const manifestScan = settings?.scan.manifests === false ? undefined : record.manifestScan;
    const imageScan = settings?.scan.images === false ? undefined : record.imageScan;
    if (manifestScan === undefined && imageScan === undefined && sarif === undefined)
        return null;
    return { manifests: manifestScan ?? null, images: imageScan ?? null, sarif: sarif ?? null };
}
/** Words of our own, which tell what the rest of an object means. */
const OWN_WORDS = new Set([
    'kind',
    'status',
    'class',
    'verdict',
    'code',
    'how',
    'model',
    'arrival',
    'group',
    'severity',
    'owner',
    // Made here. The value of a query is masked in any other address.
    'alertsUrl',
]);
/**
 * Takes the secrets out of a report, once, before any surface sees it. What the runner and we say of the run has none.
 */
function publicReport(report, redactor) {
    const redacted = {
        ...redactor.redactDeep(report, OWN_WORDS),
        schemaVersion: report.schemaVersion,
        tool: report.tool,
        run: report.run,
    };
    return redacted;
}
/** A load that was run as a step of its own is judged by what the next steps find, when these have run. */
function pendingFigures({ manifestScan, imageScan }, run) {
    const isScanned = manifestScan !== undefined || imageScan !== undefined;
    return {
        ...(run.awaitsMetrics === true ? { resources: AWAITED } : {}),
        ...(run.awaitsScan === true && !isScanned ? { scans: 'Findings are read by the step `scan`.' } : {}),
    };
}
const AWAITED = 'Resources are read by the next step, `metrics`.';
function reportRun(run, startedAt, now) {
    return {
        id: run.id,
        startedAt: new Date(startedAt).toISOString(),
        durationMs: Math.max(0, Math.round(now - startedAt)),
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({
            commit: run.commit,
            pullRequest: run.pullRequest,
            url: run.url,
            attempt: run.attempt,
            workflow: run.workflow,
            job: run.job,
            leg: run.leg,
        }),
    };
}
function reportCluster(cluster) {
    const { kind, name, baseUrl } = cluster;
    // Only our own clusters have a node list; of others the number of nodes is not known.
    if (kind !== 'kind')
        return { kind, name, baseUrl, nodes: null, nodeImage: null };
    return {
        kind,
        name,
        baseUrl,
        nodes: cluster.nodes.length === 0 ? null : cluster.nodes.length,
        nodeImage: cluster.nodeImage,
    };
}
/**
 * The plan holds settings only. Targets (credentials in headers and bodies) and CA bundles (may hold a key) stay out:
 * reports are public.
 */
function withPublicPlan(load) {
    const { plan } = load;
    const settings = {
        engine: plan.engine,
        model: plan.model,
        arrival: plan.arrival,
        ratePerSecond: plan.ratePerSecond,
        stages: plan.stages,
        connections: plan.connections,
        priority: plan.priority,
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
            ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ script: plan.script, requests: plan.requests, durationMs: plan.durationMs }),
        },
    };
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ coincidences),
/* harmony export */   k: () => (/* binding */ clusterEvents)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7432);
/**
 * What happened in the cluster while requests failed. It may be why they failed, or follow from the same cause: what is
 * said is only that both happened at the same time. Names are foreign and not escaped here.
 */

/**
 * Failures within this time of what happened count as at the same time: pods are read every 1 to 2 s, and one that has
 * just begun gets no requests until it is ready.
 */
const AROUND_MS = 2_000;
const MOST_SENTENCES = 5;
/**
 * Every change in the number of running pods while the load ran, in the order of time. Readings begin some seconds
 * before the load, when pods of a new deployment may just have been started: that is nothing to mark.
 */
function clusterEvents(report) {
    const { window } = report.load ?? {};
    const endMs = window === undefined ? Number.POSITIVE_INFINITY : window.endedAt - window.startedAt;
    return workloadsOf(report)
        .flatMap(({ workload, series }) => changesOf(stepsOf(series)).map(({ fromMs, before, pods }) => ({
        atMs: fromMs,
        workload,
        text: `running pods: ${before} → ${pods}`,
    })))
        .filter(({ atMs }) => atMs >= 0 && atMs <= endMs)
        .sort((a, b) => a.atMs - b.atMs);
}
/**
 * One sentence for each stretch of time in which pods of a workload were missing, or their number changed, while or
 * shortly before or after requests failed; and one for each workload that was restarted nobody knows when. The most
 * failures first, at most five and the count of the others. Empty when no request failed.
 */
function coincidences(report) {
    const { load } = report;
    if (load === null || load.total.failures === 0)
        return [];
    const found = workloadsOf(report)
        .filter(({ group }) => group !== 'monitoring')
        .flatMap((usage) => coincidencesOf(usage, load))
        .sort((a, b) => b.failed - a.failed)
        .map(({ text }) => text);
    const more = found.length - MOST_SENTENCES;
    return more <= 0
        ? found
        : [
            ...found.slice(0, MOST_SENTENCES),
            `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCounted */ .So)(more, 'more change')} of pods or restarts coincided with it.`,
        ];
}
function workloadsOf({ resources }) {
    return resources.kind === 'measured' ? resources.value.workloads : [];
}
/** The steps of a series in which the number of pods is known. */
function stepsOf(series) {
    const { atMs, replicas } = series ?? { atMs: [], replicas: [] };
    const [first = 0, second = first + 1_000] = atMs;
    return atMs.flatMap((fromMs, index) => {
        const pods = replicas[index];
        return typeof pods === 'number' ? [{ fromMs, toMs: atMs[index + 1] ?? fromMs + second - first, pods }] : [];
    });
}
function changesOf(steps) {
    return steps.flatMap((step, index) => {
        const before = steps[index - 1]?.pods;
        return before === undefined || before === step.pods ? [] : [{ ...step, before }];
    });
}
function coincidencesOf(usage, load) {
    const { workload, replicas } = usage;
    const steps = stepsOf(usage.series);
    const missing = stretches(steps.filter(({ pods }) => pods < replicas.desired)).flatMap((stretch) => during(load, stretch, `${podsText(stretch, replicas.desired)} of ${workload} ran`));
    const changed = changesOf(steps)
        .filter(({ before, pods }) => Math.min(before, pods) >= replicas.desired)
        .flatMap((step) => during(load, step, `the pods of ${workload} changed from ${step.before} to ${step.pods}`));
    return [...missing, ...changed, ...restartsOf(usage)];
}
/** Steps that follow each other closely as one. */
function stretches(steps) {
    const joined = [];
    for (const step of steps) {
        const last = joined.at(-1);
        if (last === undefined || step.fromMs - last.toMs > 2 * AROUND_MS)
            joined.push({ ...step, most: step.pods });
        else
            joined[joined.length - 1] = {
                fromMs: last.fromMs,
                toMs: step.toMs,
                pods: Math.min(last.pods, step.pods),
                most: Math.max(last.most, step.pods),
            };
    }
    return joined;
}
function podsText({ pods, most }, desired) {
    if (most === 0 && desired === 1)
        return 'no pod';
    const few = pods === most ? `${pods}` : `${pods} to ${most}`;
    return `${most === 0 ? 'none' : few} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCounted */ .So)(desired, 'pod')}`;
}
/** Nothing where no request failed at that time. */
function during(load, { fromMs, toMs }, happened) {
    const widthMs = load.snapshot.series.widthSeconds * 1_000;
    const rows = load.seconds
        .filter(({ failed }) => failed > 0)
        .map(({ second, failed }) => ({ fromMs: second * 1_000, toMs: second * 1_000 + widthMs, failed }))
        .filter((row) => row.toMs > fromMs - AROUND_MS && row.fromMs < toMs + AROUND_MS);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const failed = rows.reduce((sum, row) => sum + row.failed, 0);
    const when = secondsText(first.fromMs, last.toMs);
    const text = `${failedText(failed, load.total.failures)} ended in ${when}, while ${happened} (${secondsText(fromMs, toMs)}).`;
    return [{ failed, text }];
}
function failedText(failed, all) {
    if (failed < all)
        return `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed)} of the ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(all)} failed requests`;
    return all === 1 ? 'The one failed request' : `All ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed)} failed requests`;
}
/** `second 4`, `seconds 4 to 9`, counted from 0 as the rows of the load are. */
function secondsText(fromMs, toMs) {
    if (toMs <= 0)
        return 'just before the load';
    const first = Math.max(0, Math.floor(fromMs / 1_000));
    const last = Math.max(first, Math.ceil(toMs / 1_000) - 1);
    return first === last ? `second ${first}` : `seconds ${first} to ${last}`;
}
function restartsOf({ workload, restarts }) {
    if (restarts.kind === 'not-measured' || restarts.value === 0)
        return [];
    const times = restarts.value === 1 ? 'once' : `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(restarts.value)} times`;
    return [{ failed: 0, text: `Containers of ${workload} were restarted ${times} after the health check.` }];
}


/***/ }),

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   Pw: () => (/* binding */ changeTexts),
/* harmony export */   ux: () => (/* binding */ KEY_FIGURES),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7432);
/** Key figures beside those of other runs, as text. Everything here is made of numbers. */

const latency = (key, name) => ({
    key,
    name,
    format: _lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V,
    short: _lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV,
    relative: true,
});
/** In the order in which they are shown. */
const KEY_FIGURES = [
    latency('p50Ms', 'p50'),
    latency('p95Ms', 'p95'),
    latency('p99Ms', 'p99'),
    { key: 'successRate', name: 'success', format: _lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, short: _lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, relative: false },
    { key: 'throughputPerSecond', name: 'throughput', format: _lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE, short: _lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV, relative: true },
];
/**
 * `p95 12.3 → 14.1 ms (+15%)` for each figure; one that is missing in one of the runs is `n/a`, and one that is missing
 * in both is left out.
 */
function changeTexts(before, now) {
    return KEY_FIGURES.flatMap(({ key, name, format, short, relative }) => {
        const [was, is] = [before[key], now[key]];
        if (was === null && is === null)
            return [];
        if (was === null || is === null)
            return [`${name} ${was === null ? 'n/a' : format(was)} → ${is === null ? 'n/a' : format(is)}`];
        if (format(was) === format(is))
            return [`${name} ${format(is)} (same)`];
        return [`${name} ${short(was)} → ${format(is)}${relative ? changeText(was, is) : ''}`];
    });
}
/** ` (+15%)`; from three times on ` (3.4 times)`; nothing when there was nothing before. */
function changeText(was, is) {
    if (was <= 0)
        return '';
    const ratio = is / was;
    if (ratio >= 3)
        return ` (${ratio < 100 ? Number(ratio.toPrecision(2)) : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(ratio)} times)`;
    const percent = (ratio - 1) * 100;
    const size = Math.abs(percent);
    const text = size < 0.1 ? '<0.1' : size < 9.95 ? size.toFixed(1) : size.toFixed(0);
    return ` (${percent < 0 ? '−' : '+'}${text}%)`;
}
/** Heights of a sparkline. */
const BARS = ['▁', '▂', '▃', '▅', '▇'];
const NO_BAR = '·';
/** One bar per value between the lowest and the highest of them; a dot where there is none. */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    const low = Math.min(...known);
    const high = Math.max(...known);
    return values
        .map((value) => {
        if (value === null)
            return NO_BAR;
        // All the same: in the middle.
        if (high === low)
            return BARS[2];
        return BARS[Math.min(BARS.length - 1, Math.floor(((value - low) / (high - low)) * BARS.length))] ?? NO_BAR;
    })
        .join('');
}
/** Where a value stands among others: `above all 10`, `higher than 7 of 10`. */
function standingText(value, others) {
    const lower = others.filter((other) => other < value).length;
    const higher = others.filter((other) => other > value).length;
    if (others.length === 0)
        return 'n/a';
    if (lower === others.length)
        return `above all ${lower}`;
    if (higher === others.length)
        return `below all ${higher}`;
    return `within, higher than ${lower} of ${others.length}`;
}


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ trustFacts),
/* harmony export */   z: () => (/* binding */ environmentFacts)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7432);
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3767);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1681);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3257);
/** What a reader looks up: how far to trust the figures, and where they were measured. Names with their texts. */




/** How the load was offered, how certain its figures are, and what the generator knows of itself. */
function trustFacts(report, load) {
    const { total, generator, plan, warmup, engine, snapshot } = load;
    const by = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfSeveralLegs */ .di)(report) ? 'by each leg: ' : '';
    return [
        ['load offered', `${by}${(0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlan */ .df)(plan)}; ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounted */ .So)(warmup.requests, 'warm-up request')} not counted`],
        [
            'success, 95% interval',
            said(total.success, ({ interval }) => `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(interval.low * 100)}–${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(interval.high * 100)}%`),
        ],
        ['latency, 95% intervals', said(total.latency, intervalsText)],
        ...(total.errors.length === 0 ? [] : [['latency of ok requests', said(total.okLatency, intervalsText)]]),
        ['sent late by', said(total.lateness, (late) => percentilesText(late, [50, 99]))],
        ['not sent in time', (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total.notSent)],
        ['generator', `${engine.name} ${engine.version}: ${(0,_generator_js__WEBPACK_IMPORTED_MODULE_3__/* .describeGenerator */ .fh)(generator)}`],
        ['connections', (0,_generator_js__WEBPACK_IMPORTED_MODULE_3__/* .describeConnections */ .Dn)(snapshot.connections, total.requests)],
        ['real-time priority', (0,_generator_js__WEBPACK_IMPORTED_MODULE_3__/* .describePriority */ .m2)(generator.priority)],
    ];
}
function said(value, format) {
    return value.kind === 'measured' ? format(value.value) : `not measured: ${value.reason}`;
}
function intervalsText(latency) {
    return latency.percentiles.map(_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileText */ .J2).join(', ');
}
function percentilesText(distribution, wanted) {
    return distribution.percentiles
        .filter(({ percentile }) => wanted.includes(percentile))
        .map(({ percentile, valueMs }) => `p${percentile} ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(valueMs)} ms`)
        .join(', ');
}
/** The machine, its warnings, the cluster, and the versions of everything. */
function environmentFacts({ cluster, tools, deployment, tool }, { cpus, cpuModel, architecture, memoryBytes, os, nodeVersion, checks }) {
    const warnings = checks.filter(({ status }) => status === 'warning');
    const deployed = deployment?.workloads.map(({ name }) => name).join(', ');
    return [
        ['machine', `${cpus} × ${cpuModel} (${architecture}), ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(memoryBytes)} memory`],
        ['system', `${os}, Node ${nodeVersion}`],
        ...(cluster === null ? [] : [['cluster', clusterText(cluster)]]),
        ...(deployment === null || deployed === ''
            ? []
            : [['deployed', `${deployed} (overlay ${deployment.overlay})`]]),
        ...(tools.length === 0
            ? []
            : [['tools', tools.map(({ name, version, source }) => `${name} ${version} (${source})`).join(', ')]]),
        ['action', tool.version],
        ...warnings.map(({ name, seen, advice }) => [`warning: ${name}`, advice === undefined ? seen : `${seen}. ${advice}`]),
    ];
}
function clusterText({ kind, name, nodes, nodeImage, baseUrl }) {
    // Targets that are served by others need no processes of ours.
    if (kind === 'none')
        return baseUrl === '' ? 'none' : `none: the applications ran as processes of the machine behind ${baseUrl}`;
    return [
        `${kind} ${name}`,
        ...(nodes === null ? [] : [`${nodes} nodes`]),
        ...(nodeImage === null ? [] : [nodeImage]),
        `ingress at ${baseUrl}`,
    ].join(', ');
}


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ hasFailedSends),
/* harmony export */   C5: () => (/* binding */ percentileCell),
/* harmony export */   GI: () => (/* binding */ errorRows),
/* harmony export */   HB: () => (/* binding */ ERROR_COLUMNS),
/* harmony export */   U1: () => (/* binding */ discardedTexts),
/* harmony export */   bF: () => (/* binding */ LOAD_COLUMNS),
/* harmony export */   kh: () => (/* binding */ loadRows),
/* harmony export */   l4: () => (/* binding */ upperBoundsText),
/* harmony export */   mA: () => (/* binding */ latencyMeaning),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7387);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7432);
/* harmony import */ var _weighing_weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7145);
/** The report's tables as figures in text, the same for every surface; only marks and layout differ between them. */




const PERCENTILE_COLUMNS = _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOWN_PERCENTILES */ .TX.map((percentile) => `p${percentile}`);
const LOAD_COLUMNS = ['requests', 'ok', 'avg', ...PERCENTILE_COLUMNS, 'max', 'req/s'];
/** What a reader bears in a comment and on a terminal. */
const MOST_PARTS = 5;
const OK_ONLY = 'ok requests only';
/**
 * One row per target; then the total when there is more than one. Where requests failed, the next row has those alone
 * that were ok: hundreds of quick refusals make a fine median. With more than `mostParts` targets that failed, only the
 * total has such a row.
 */
function loadRows(load, notes, mostParts = MOST_PARTS) {
    const { targets, total } = load;
    const hasParts = targets.length === 1 || targets.filter(hasFailedSends).length <= mostParts;
    const rows = targets.flatMap((target) => [
        { name: target.name, cells: loadCells(target, notes) },
        ...(hasParts ? okRows(target, notes) : []),
    ]);
    if (targets.length === 1)
        return rows;
    return [...rows, { name: 'total', total: true, cells: loadCells(total, notes) }, ...okRows(total, notes)];
}
/** What was never sent has no latency that could hide another. */
function hasFailedSends({ sent, ok }) {
    return sent > ok;
}
function okRows(stats, notes) {
    if (stats.ok === 0 || !hasFailedSends(stats))
        return [];
    const cells = [(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(stats.ok), '', ...latencyCells(stats.okLatency, notes), ''];
    return [{ name: OK_ONLY, part: true, cells }];
}
/** From when to when a latency counts. */
function latencyMeaning({ engine }) {
    return engine.name === 'k6' ? 'from when k6 took a connection' : 'from the moment a request was due';
}
/**
 * In a disturbed run of the open model, latencies are upper bounds: by how much they may be too high, in one sentence.
 * Of other runs there is nothing to say.
 */
function upperBoundsText(load) {
    const { latency } = load.total;
    if (load.generator.disturbances.length === 0 || load.plan.model === 'closed' || latency.kind === 'not-measured')
        return undefined;
    const { range } = (0,_weighing_weigh_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .v)(load, false);
    const [known, unknown] = [[], []];
    for (const percentile of _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOWN_PERCENTILES */ .TX) {
        const found = (0,_lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__/* .findPercentile */ .dG)(latency.value, percentile);
        if (found === undefined || found.tooFewSamples)
            continue;
        const metric = {
            kind: 'latency',
            target: null,
            distribution: 'latency',
            statistic: { kind: 'percentile', percentile },
        };
        const { low } = range(metric, found.valueMs);
        if (low > 0)
            known.push(`p${percentile} by at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(found.valueMs - low)}`);
        else
            unknown.push(`p${percentile}`);
    }
    const parts = unknown.length === 0 ? known : [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(unknown)} by an unknown amount`, ...known];
    return `Upper bounds: the run was disturbed, and latencies may be too high${parts.length === 0 ? '' : `, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts)}`}.`;
}
/** One line on each load that was sent before the one that counts. */
function discardedTexts({ discardedLoads }) {
    return discardedLoads.map(({ requests, ok, p95Ms, reasons }) => {
        const p95 = p95Ms.kind === 'measured' ? `p95 ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(p95Ms.value)}` : 'p95 not measured';
        return `Sent again, because the load before was not conclusive (${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(ok)} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCounted */ .So)(requests, 'request')} ok, ${p95}): ${reasons.join(' ')}`;
    });
}
function loadCells(stats, notes) {
    const ok = stats.success.kind === 'measured' ? (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(stats.success.value.rate) : notes.missing(stats.success.reason);
    return [
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(stats.requests),
        ok,
        ...latencyCells(stats.latency, notes),
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(stats.throughputPerSecond),
    ];
}
function latencyCells(latency, notes) {
    if (latency.kind === 'not-measured')
        return ['avg', ..._lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOWN_PERCENTILES */ .TX, 'max'].map(() => notes.missing(latency.reason));
    const { avgMs, maxMs } = latency.value;
    return [
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(avgMs),
        ..._lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOWN_PERCENTILES */ .TX.map((percentile) => percentileCell(latency.value, percentile, notes)),
        (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(maxMs),
    ];
}
const ERROR_COLUMNS = ['requests', 'p50', 'max'];
/**
 * One row per error class: how many, and after which time they came (a refusal comes quicker than an answer, a timeout
 * later).
 */
function errorRows({ total }, notes) {
    return total.errors.map(({ class: name, count, latency, examples }) => ({
        name,
        cells: [
            (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count),
            figure(latency, (of) => (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__/* .findPercentile */ .dG)(of, 50)?.valueMs ?? of.avgMs), notes),
            figure(latency, ({ maxMs }) => (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(maxMs), notes),
        ],
        examples,
    }));
}
/** A percentile in milliseconds without the unit, marked when its samples are too few. */
function percentileCell(distribution, percentile, notes) {
    const found = (0,_lib_percentiles_js__WEBPACK_IMPORTED_MODULE_2__/* .findPercentile */ .dG)(distribution, percentile);
    if (found === undefined)
        return notes.missing(`The engine does not report p${percentile}.`);
    return found.tooFewSamples ? notes.few((0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(found.valueMs)) : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(found.valueMs);
}
/** A figure, or `n/a` with its foot-note. */
function figure(value, format, notes) {
    return value.kind === 'measured' ? format(value.value) : notes.missing(value.reason);
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Qt: () => (/* binding */ fitToLimit)
/* harmony export */ });
/* unused harmony export COMMENT_LIMIT */
/** Fitting a report into GitHub's limits: whole sections are left out by priority, and what was left out is said. */
/** GitHub refuses comments above 65,536 characters; the rest is room for what its counting and ours may differ in. */
const COMMENT_LIMIT = { size: 60_000, unit: 'characters' };
/** The runner drops a step's summary whole when it is above 1 MiB; some room for what other code of the step adds. */
const SUMMARY_LIMIT = { size: 1024 * 1024 - 16_384, unit: 'bytes' };
/**
 * Joins sections in their order. When they don't fit together, each is taken, the most important first, if there is
 * room for it. Of those that can't be left out the longest loses lines at its end when they don't fit by themselves; a
 * note says how many. GitHub would refuse the whole.
 */
function fitToLimit(sections, limit) {
    const whole = join(sections, new Set(sections));
    if (sizeOf(whole, limit.unit) <= limit.size)
        return whole;
    const kept = new Set(sections.filter((section) => section.priority === undefined));
    const required = join(sections, kept);
    if (sizeOf(required, limit.unit) > limit.size)
        return withShortened(sections, kept, limit);
    const optional = sections
        .filter((section) => section.priority !== undefined)
        .toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
    for (const section of optional) {
        const room = sizeOf(join(sections, new Set([...kept, section])), limit.unit) <= limit.size;
        if (room)
            kept.add(section);
    }
    return join(sections, kept);
}
/** Every line of a required section stands by itself: a heading, a paragraph, a list item. */
function withShortened(sections, kept, limit) {
    const longest = [...kept].reduce((one, other) => (other.text.length > one.text.length ? other : one));
    const lines = longest.text.split('\n');
    const shortened = (count) => {
        const note = `_…and ${lines.length - count} more lines, left out because of GitHub's size limit._`;
        const short = { title: longest.title, text: [...lines.slice(0, count), '', note].join('\n') };
        const all = sections.map((section) => (section === longest ? short : section));
        return join(all, new Set([...kept, short]));
    };
    let [fits, tooMany] = [0, lines.length];
    while (tooMany - fits > 1) {
        const count = Math.floor((fits + tooMany) / 2);
        if (sizeOf(shortened(count), limit.unit) <= limit.size)
            fits = count;
        else
            tooMany = count;
    }
    return shortened(fits);
}
function join(sections, keep) {
    const kept = sections.filter((section) => keep.has(section)).map((section) => section.text);
    const titles = sections.filter((section) => !keep.has(section)).map((section) => section.title);
    const notice = titles.length === 0
        ? []
        : [`_Left out because of GitHub's size limit: ${titles.join(', ')}. report.json has everything._`];
    return `${[...kept, ...notice].join('\n\n')}\n`;
}
function sizeOf(text, unit) {
    return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}


/***/ }),

/***/ 3767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ describeConnections),
/* harmony export */   fh: () => (/* binding */ describeGenerator),
/* harmony export */   m2: () => (/* binding */ describePriority)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7432);
/** What the generator knows of its own quality, in words. */

/** One line: rates, how busy the machine was, what the instrument itself adds to a latency. */
function describeGenerator({ offeredPerSecond, achievedPerSecond, hostCpuBusy, floor, }) {
    return [
        `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(offeredPerSecond)} offered, ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(achievedPerSecond)} sent in time`,
        hostCpuBusy.kind === 'measured'
            ? `machine ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(Math.round(hostCpuBusy.value * 100) / 100)} busy`
            : 'load of the machine not measured',
        floor.kind === 'measured'
            ? `the instrument adds ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(floor.value.p50Ms)} (p99 ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(floor.value.p99Ms)})`
            : 'its own share of a latency not measured',
    ].join('; ');
}
/** How the generator's thread was scheduled: `by root`, or what spoke against it. */
function describePriority({ how, reason }) {
    return reason === undefined ? how : `${how}: ${reason}`;
}
/** How many connections were opened under load for so many requests, why others had ended, and what was sent again. */
function describeConnections(counts, requests) {
    if (counts === undefined)
        return 'the engine does not tell';
    const { opened, resent, closed } = counts;
    const ends = [
        [closed.server, 'closed by the server while idle'],
        [closed.answer, 'closed by the server with an answer'],
        [closed.expired, 'not used again, because the server was about to close them'],
        [closed.failed, 'ended with a failed request'],
        [closed.ours, 'not kept'],
    ];
    const said = ends.filter(([count]) => count > 0).map(([count, what]) => `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${what}`);
    return [
        `${opened === 0 ? 'none' : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(opened)} opened under load for ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCounted */ .So)(requests, 'request')}`,
        ...(said.length === 0 ? [] : [said.join(', ')]),
        ...(resent === 0 ? [] : [`${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCounted */ .So)(resent, 'request')} resent on a new one`]),
    ].join('; ');
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ historyFigures)
/* harmony export */ });
/* harmony import */ var _compared_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6417);
/**
 * The key figures of this run beside those of earlier ones: by how much they vary anyway. No test of significance is
 * made of it: runs on other machines and days are no samples of one distribution.
 */

/** Every key figure, in the order of the tables. `runs` are earlier ones, the oldest first. */
function historyFigures(runs, now) {
    return _compared_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_FIGURES */ .ux.map((style) => {
        const values = runs.map(({ figures }) => figures[style.key]);
        return { style, values, now: now[style.key], spread: spreadOf(values) };
    });
}
function spreadOf(values) {
    const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
    const [min, max] = [sorted[0], sorted.at(-1)];
    if (min === undefined || max === undefined)
        return null;
    const [low = min, high = max] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return { min, max, median: (low + high) / 2 };
}


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeRun: () => (/* binding */ judgeRun)
/* harmony export */ });
/* harmony import */ var _findings_scan_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7955);
/* harmony import */ var _thresholds_certain_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
/* harmony import */ var _thresholds_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);
/* harmony import */ var _thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2829);
/* harmony import */ var _weighing_weigh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2747);
/** A run's figures held against what was asked for. */






/**
 * Judges a run.
 * @param settings undefined when the inputs could not be parsed.
 * @param pending why figures are still to come; thresholds about them then wait.
 */
function judgeRun({ load, resources, scans = (0,_findings_scan_result_js__WEBPACK_IMPORTED_MODULE_5__/* .scanTotals */ .J)(undefined, undefined), error }, settings, pending = {}) {
    const asked = settings?.thresholds ?? [];
    if (load === undefined) {
        const thresholds = asked.map((threshold) => (0,_thresholds_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateFindings */ .w)(threshold, scans) ?? unmeasured(threshold));
        return { ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(load, thresholds, error), thresholds };
    }
    const judgesLatency = settings?.app.targets.some(({ expect }) => expect.maxLatencyMs !== undefined) ?? false;
    const results = (0,_thresholds_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateThresholds */ .S)(asked, load, resources, (0,_weighing_weigh_js__WEBPACK_IMPORTED_MODULE_3__/* .weigh */ .v)(load, judgesLatency), scans);
    const thresholds = withPending(results, asked, pending);
    // Whatever disturbed the load, findings are what they are, and a scan that was not completed is no excuse.
    const found = thresholds.filter(({ status }, index) => (status === 'fail' || status === 'not-measurable') && isScan(asked[index]));
    const certain = [...(0,_thresholds_certain_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .missedForCertain */ .D)(asked, load, judgesLatency), ...found.map(({ source }) => source)];
    return { ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(load, thresholds, error, certain), thresholds };
}
function withPending(results, asked, { resources, scans }) {
    return results.map((result, index) => {
        const metric = asked[index]?.metric;
        if (metric === undefined)
            return result;
        const message = (0,_thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutScan */ .xN)(metric) ? scans : (0,_thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutResources */ .PU)(metric) ? resources : undefined;
        return message === undefined ? result : { source: result.source, status: 'pending', actual: null, message };
    });
}
function isScan(threshold) {
    return threshold !== undefined && (0,_thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutScan */ .xN)(threshold.metric);
}
function unmeasured({ source }) {
    return { source, status: 'not-measurable', actual: null, message: 'No load was measured.' };
}


/***/ }),

/***/ 3177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ keyFigures)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9767);
/* harmony import */ var _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7387);
/** The few figures by which runs are compared: with the last one of a pull request, and with those of the base branch. */


/** The key figures of a report. */
function keyFigures({ load }) {
    const total = load?.total;
    const latency = (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .ifMeasured */ .IQ)(total?.okLatency);
    const at = (wanted) => (latency === undefined ? null : ((0,_lib_percentiles_js__WEBPACK_IMPORTED_MODULE_1__/* .findPercentile */ .dG)(latency, wanted)?.valueMs ?? null));
    return {
        p50Ms: at(50),
        p95Ms: at(95),
        p99Ms: at(99),
        successRate: total?.success.kind === 'measured' ? total.success.value.rate : null,
        throughputPerSecond: total?.throughputPerSecond ?? null,
    };
}


/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   YD: () => (/* binding */ richText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/**
 * GitHub-flavoured Markdown from foreign text: names, error messages and tool output can't change the document they are
 * shown in.
 */

/** Longest foreign text shown in one place. */
const MAX_FOREIGN_CHARACTERS = 300;
/** Longest sentence of ours, with foreign parts in it. */
const MAX_SENTENCE = 1000;
/**
 * What is looked at of a text for each character that is shown: colours and runs of spaces take some of it. More is
 * not read at all.
 */
const READ_PER_CHARACTER = 16;
/**
 * GitHub's parser (cmark-gfm) takes no more than 80 backticks for the fence of a code span, and remembers no more than
 * 255 of a code block's. Runs this long
 * mean nothing; a fence around them would not hold.
 */
const LONGEST_RUN = 30;
/** Longest address that is made a link. */
const MAX_URL = 2048;
/**
 * Foreign text as one printable line: control and direction-changing characters are replaced, long text is cut with an
 * ellipsis.
 */
function oneLine(text, limit = MAX_FOREIGN_CHARACTERS) {
    const line = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutControlSequences */ .Od)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit * READ_PER_CHARACTER))
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd')
        .trim();
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
/** `oneLine` removes this from foreign text, so that where it stands it is ours. */
const ZERO_WIDTH_SPACE = '\u200b';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    $: '&#36;',
    [ZERO_WIDTH_SPACE]: '&#8203;',
};
/**
 * Where GitHub makes links and references of plain text; a zero-width space behind each of these breaks it. Wherever
 * they stand: what may come before them
 * differs from one to the next, and `1https://`, `_www.` and `xGH-1` are links to some parser or another.
 *
 * - `://` ends the scheme of every address (http, https, ftp in GFM's extended autolinks), `www.` begins one without a
 * scheme
 * - `@` is in mentions, in email addresses with or without `mailto:` and `xmpp:`, and in user@SHA
 * - `#1`, also in user/repo#1, and `GH-1` are issues
 * - seven to forty hexadecimal digits are a commit: none stay together in runs of more than six
 * - `:word:` is an emoji
 */
const LINKED = /:(?=\/\/)|www(?=\.)|@|#(?=\d)|GH-(?=\d)|:(?=[a-z0-9_+-]+:)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/**
 * Foreign text for running text and table cells. What GitHub would act on (markup, HTML, @mentions, #references, links,
 * emoji, math) is shown as it was written.
 */
function escapeText(text, limit) {
    return oneLine(text, limit)
        .replaceAll(LINKED, `$&${ZERO_WIDTH_SPACE}`)
        .replaceAll(/[\\`*_~[\]|]/g, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^[-+=#](?=[\s\-+=#]|$)/, '\\$&')
        .replaceAll(/[&<>$\u200b]/g, (character) => ENTITIES[character] ?? character);
}
/**
 * Foreign text as a code span; the fence is longer than any run of backticks inside. Runs that no fence holds are
 * escaped text instead.
 */
function code(text, limit) {
    const line = oneLine(text, limit);
    if (line === '')
        return '(empty)';
    const run = longestRun(line);
    if (run > LONGEST_RUN)
        return escapeText(line, limit);
    const fence = '`'.repeat(run + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/**
 * Text in which backticks mark code, as in our own sentences; code spans make what is between them harmless. Long text
 * is cut with an ellipsis.
 */
function richText(text) {
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, MAX_SENTENCE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part) : keepSpaces(part)))
        .join('');
}
/** Escapes text but keeps the spaces that part it from its neighbours. */
function keepSpaces(text) {
    const inner = escapeText(text, MAX_SENTENCE);
    // Not the text itself: what is emptied by escaping may be a control sequence with markup in it.
    if (inner === '')
        return /\s/.test(text) ? ' ' : '';
    return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
/**
 * Lines of our own or of foreign text, shown as they are, but for runs of backticks that no fence holds: these are cut
 * with an ellipsis.
 */
function codeBlock(lines, language = '') {
    const cleaned = lines.map((line) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutControlSequences */ .Od)(line)
        .replaceAll(/[^\P{Cc}\t]|[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd')
        .replaceAll(/`{31,}/g, (run) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(run, LONGEST_RUN)));
    const fence = '`'.repeat(Math.max(3, longestRun(cleaned.join('\n')) + 1));
    return [`${fence}${language}`, ...cleaned, fence].join('\n');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** A commit's short id, of which GitHub makes a link; anything else is text. */
function commitText(commit) {
    return /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 7) : escapeText(commit, 40);
}
/** A link to an http(s) address; any other address is shown as text. */
function link(label, url) {
    if (url.length > MAX_URL || !/^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url))
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


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ noteTexts),
/* harmony export */   Iy: () => (/* binding */ MARKDOWN_NOTES),
/* harmony export */   fk: () => (/* binding */ smallPrint)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/** Foot-notes as Markdown. */

const MARKDOWN_NOTES = { number: (n) => `<sup>${n}</sup>`, star: '\\*' };
/** The foot-notes, ready to be shown. */
function noteTexts(notes) {
    return notes.lines().map(({ mark, text }) => `${mark} ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text)}`);
}
/** Lines in small print, below a table. */
function smallPrint(lines) {
    return `<sub>${lines.join('<br>')}</sub>`;
}


/***/ }),

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ resourceSection),
/* harmony export */   G2: () => (/* binding */ thresholdTable),
/* harmony export */   OW: () => (/* binding */ loadSection),
/* harmony export */   dS: () => (/* binding */ errorSections),
/* harmony export */   lT: () => (/* binding */ loadTable)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7432);
/* harmony import */ var _coincidences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(977);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(255);
/* harmony import */ var _resource_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8696);
/** The open sections of the Markdown report: load, errors with what coincided with them, and resources. */







/** Targets with a row of their own. */
const MAX_TARGETS = 50;
/** A first column of names, and columns of figures. */
function columns(first, others) {
    return [{ title: first, align: 'left' }, ...others.map((title) => ({ title, align: 'right' }))];
}
/** The load by target, and in total. */
function loadSection(report, load) {
    const notes = (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .startNotes */ .K)(_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKDOWN_NOTES */ .Iy);
    const shown = worstTargets(load);
    const left = load.targets.length - shown.length;
    const table = loadTable({ ...load, targets: shown }, notes);
    const leftOut = left === 0
        ? []
        : [
            `The ${shown.length} targets with the most failures and the highest latency; report.json has the other ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(left)} as well.`,
        ];
    const bound = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .upperBoundsText */ .l4)(load);
    const bounds = bound === undefined ? [] : [bound];
    const text = `### Load\n\n${table}\n\n${(0,_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .smallPrint */ .fk)([`Latency in ms, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .latencyMeaning */ .mA)(load)} to its last byte.`, ...bounds, ...leftOut, ...(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .discardedTexts */ .U1)(report).map((remark) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .richText */ .YD)(remark)), ...(0,_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteTexts */ .HI)(notes)])}`;
    return { title: 'load', priority: 90, text };
}
/** Foreign names are escaped; what is missing is in the notes. */
function loadTable(load, notes) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(columns('target', _figures_js__WEBPACK_IMPORTED_MODULE_0__/* .LOAD_COLUMNS */ .bF), (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRows */ .kh)(load, notes).map(loadCells));
}
/** Thresholds with their results, those that were not met in bold. */
function thresholdTable(rows) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['result', 'threshold', 'by how much'].map((title) => ({ title, align: 'left' })), rows.map(({ source, outcome, message }) => [
        outcome === 'met' ? outcome : `**${outcome.replace(' ', '&nbsp;')}**`,
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source),
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .richText */ .YD)(message),
    ]));
}
function loadCells({ name, cells, total, part }) {
    if (part)
        return [`<sub>${name}</sub>`, ...cells];
    return total ? ['**total**', ...cells.map((cell) => `**${cell}**`)] : [(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 60), ...cells];
}
/** As many targets as a reader bears, in their order; with hundreds the table would not fit into a comment at all. */
function worstTargets({ targets }) {
    if (targets.length <= MAX_TARGETS)
        return targets;
    const maxMs = ({ latency }) => latency.kind === 'measured' ? latency.value.maxMs : 0;
    const worst = new Set(targets.toSorted((a, b) => b.failures - a.failures || maxMs(b) - maxMs(a)).slice(0, MAX_TARGETS));
    return targets.filter((target) => worst.has(target));
}
/** What went wrong by class, and what happened in the cluster meanwhile. */
function errorSections(report, load) {
    const text = [...errorTexts(load), ...coincidenceTexts(report)].join('\n\n');
    return text === '' ? [] : [{ title: 'errors', priority: 88, text }];
}
function errorTexts(load) {
    if (load.total.errors.length === 0)
        return [];
    const notes = (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .startNotes */ .K)(_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKDOWN_NOTES */ .Iy);
    const rows = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .errorRows */ .GI)(load, notes).map(({ name, cells, examples }) => [
        (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        ...cells,
        examples.map(({ target, message }) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(target, 60)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(message)}`).join('<br>'),
    ]);
    const table = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)([...columns('class', _figures_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_COLUMNS */ .HB), { title: 'examples', align: 'left' }], rows);
    const lead = 'Latency in ms of the failed requests.';
    return ['### Errors', table, (0,_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .smallPrint */ .fk)([lead, ...(0,_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteTexts */ .HI)(notes)])];
}
function coincidenceTexts(report) {
    const all = (0,_coincidences_js__WEBPACK_IMPORTED_MODULE_6__/* .coincidences */ .S)(report);
    if (all.length === 0)
        return [];
    return ['**In the cluster at the same time:**', all.map((text) => `- ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .richText */ .YD)(text)}`).join('\n')];
}
/** What the workloads used, or why that is not known. */
function resourceSection(report) {
    const title = 'resources';
    if (report.resources.kind === 'not-measured')
        return { title, priority: 70, text: `### Resources\n\nNot measured: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .richText */ .YD)(report.resources.reason)}` };
    const notes = (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .startNotes */ .K)(_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKDOWN_NOTES */ .Iy);
    const { workloads, source } = report.resources.value;
    const rows = (0,_resource_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceRows */ .q)(workloads, notes).map(({ name, group, cells }) => [
        `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 60)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
        ...merged(cells),
    ]);
    const heads = [
        'CPU cores<br><sub>min–max</sub>',
        'memory MB<br><sub>min–max</sub>',
        'RX MB/s',
        'TX MB/s',
        'pods',
        'CPU s/1k',
    ].map((head) => head.replace(' ', '&nbsp;'));
    const restarted = (0,_resource_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .restarts */ .r)(workloads);
    const warning = restarted.length === 0
        ? ''
        : `\n\n**Containers restarted under load:** ${restarted.map((text) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(text)).join(', ')}.`;
    const lead = `Averages over the load window; pods running/desired; CPU seconds per 1000 requests of the whole load. From ${source === 'proc' ? 'the processes in /proc' : 'Prometheus'}.`;
    return {
        title,
        priority: 70,
        text: `### Resources\n\n${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(columns('workload', heads), rows)}${warning}\n\n${(0,_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .smallPrint */ .fk)([lead, ...(0,_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteTexts */ .HI)(notes)])}`,
    };
}
/**
 * Ten figures in six columns, minimum and maximum below the average and kept on one line, so that the table fits a
 * comment.
 */
function merged(cells) {
    const [cpu = '', cpuMin = '', cpuMax = '', memory = '', memoryMin = '', memoryMax = '', ...others] = cells;
    return [`${cpu}${range(cpuMin, cpuMax)}`, `${memory}${range(memoryMin, memoryMax)}`, ...others];
}
function range(min, max) {
    const missing = min === max && min.startsWith('n/a');
    return `<br><sub>${missing ? min : `${min}–&#8288;${max}`}</sub>`;
}


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Am: () => (/* binding */ SYMBOLS),
  Br: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: renderComment

// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/report/fit.js
var fit = __webpack_require__(5029);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/report/facts.js
var facts = __webpack_require__(1949);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(9501);
;// CONCATENATED MODULE: ./.build/src/report/markdown-chart.js
/**
 * How latency went over time, as a chart of a few points. Over time, and not as a distribution: the table of the load
 * has the percentiles already, and when latency rose is to be seen nowhere else in a comment. GitHub draws the chart
 * with mermaid, which labels no more than about twelve points legibly and draws nothing in e-mail; so the figures are
 * in a table as well. There are numbers of ours in it and nothing else.
 */


const MOST_POINTS = 12;
/** Mermaid's own is next to invisible on white; this one is legible on white and on black. */
const COLOR = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4c86d8"}}}}%%';
/** Of a latency in milliseconds: eleven days. What is above is not from a load test, and would not be drawn. */
const LARGEST_MS = 1e9;
/** The chart and its table; nothing for a run with less than two spans in which something was answered. */
function chartSections({ seconds }) {
    const spans = spansOf(seconds);
    if (spans.length < 2)
        return [];
    const text = (0,markdown_escape/* details */.zH)('p95 latency over time', `${chart(spans)}\n\n${table(spans)}`);
    return [{ title: 'latency over time', priority: 38, text }];
}
/** At most so many spans of one length. Those in which nothing was answered are left out: they have no latency. */
function spansOf(seconds) {
    const first = seconds[0]?.second ?? 0;
    const last = seconds.at(-1)?.second ?? 0;
    const width = Math.max(1, Math.ceil((last - first + 1) / MOST_POINTS));
    const groups = Map.groupBy(seconds, ({ second }) => Math.floor((second - first) / width));
    return [...groups].slice(0, MOST_POINTS).flatMap(([index, rows]) => {
        const p95Ms = rows.reduce((highest, row) => Math.max(highest, row.p95Ms ?? -1), -1);
        if (!(p95Ms >= 0 && p95Ms < LARGEST_MS))
            return [];
        const from = first + index * width;
        return [
            {
                from,
                to: Math.min(last, from + width - 1),
                p95Ms,
                sent: rows.reduce((sum, { sent }) => sum + sent, 0),
                failed: rows.reduce((sum, { failed }) => sum + failed, 0),
            },
        ];
    });
}
function chart(spans) {
    const highest = Math.max(...spans.map(({ p95Ms }) => p95Ms));
    // Above the highest point, so that its bar does not end at the edge; an axis of no length can't be drawn.
    const top = Math.max(0.001, highest * 1.1);
    return (0,markdown_escape/* codeBlock */.DV)([
        COLOR,
        'xychart-beta',
        `  x-axis "second of the run" [${spans.map(({ from }) => `"${from}"`).join(', ')}]`,
        `  y-axis "p95 in ms" 0 --> ${plain(top)}`,
        `  bar [${spans.map(({ p95Ms }) => plain(p95Ms)).join(', ')}]`,
    ], 'mermaid');
}
/** Without exponent, which mermaid does not read. */
function plain(value) {
    return String(Number(value.toFixed(3)));
}
function table(spans) {
    const width = Math.max(...spans.map(({ from, to }) => to - from));
    const rows = spans.map(({ from, to, p95Ms, sent, failed }) => [
        from === to ? String(from) : `${from}–${to}`,
        (0,units/* formatNumber */.ZV)(p95Ms),
        (0,units/* formatCount */.B4)(sent),
        failed === 0 ? '0' : `**${(0,units/* formatCount */.B4)(failed)}**`,
    ]);
    const heads = ['second', width === 0 ? 'p95 ms' : 'p95 ms of the worst second', 'sent', 'failed'];
    return (0,markdown_escape/* markdownTable */.Qj)(heads.map((title) => ({ title, align: 'right' })), rows);
}

// EXTERNAL MODULE: ./.build/src/report/compared-figures.js
var compared_figures = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/src/report/history-figures.js
var history_figures = __webpack_require__(5178);
// EXTERNAL MODULE: ./.build/src/report/key-figures.js
var key_figures = __webpack_require__(3177);
// EXTERNAL MODULE: ./.build/src/report/markdown-notes.js
var markdown_notes = __webpack_require__(5849);
// EXTERNAL MODULE: ./.build/src/report/summary.js
var summary = __webpack_require__(3257);
// EXTERNAL MODULE: ./.build/src/report/verdict-words.js
var verdict_words = __webpack_require__(8499);
;// CONCATENATED MODULE: ./.build/src/report/markdown-history.js
/** The run beside earlier ones: the last of the same pull request, and those of the base branch. */







/** Runs of the history that are drawn, the last ones. */
const MOST_RUNS = 60;
const RESULTS = {
    pass: 'passed',
    fail: 'failed',
    invalid: 'was not conclusive',
    error: 'did not complete',
};
/** The line `before → now`; nothing when there is no earlier result, or nothing to compare it with. */
function comparisonSections(report, before) {
    if (before === undefined || report.load === null || (0,verdict_words/* isUnplanned */.o)(report))
        return [];
    const now = (0,key_figures/* keyFigures */.F)(report);
    const changes = (0,compared_figures/* changeTexts */.Pw)(before.figures, now);
    if (changes.length === 0)
        return [];
    const remark = [
        `Before: commit ${(0,markdown_escape/* commitText */.tT)(before.sha)}, which ${RESULTS[before.verdict]}. Two single runs: a difference between them may be chance.`,
        ...okOnlyRemark([before.figures, now]),
    ].join(' ');
    const text = `**before → now:** ${changes.join(' · ')}<br>${(0,markdown_notes/* smallPrint */.fk)([remark])}`;
    return [{ title: 'the comparison with the last result', priority: 82, text }];
}
/** Said where it makes a difference. */
function okOnlyRemark(runs) {
    return runs.some(({ successRate }) => successRate !== null && successRate < 1) ? ['Latency of ok requests.'] : [];
}
/** Earlier runs of the base branch, or why there are none; nothing when they were not asked for. */
function historySections(report) {
    const { history } = report;
    if (history === undefined)
        return [];
    const text = history.kind === 'not-measured'
        ? (0,markdown_escape/* details */.zH)('History', `Not measured: ${(0,markdown_escape/* richText */.YD)(history.reason)}`)
        : (0,markdown_escape/* details */.zH)(`History (${runsText(shownRuns(history.value).length)})`, historyText(report, history.value));
    return [{ title: 'history', priority: 43, text }];
}
function shownRuns({ runs }) {
    return runs.slice(-MOST_RUNS);
}
function runsText(count) {
    return `${count} earlier ${count === 1 ? 'run' : 'runs'}`;
}
function historyText(report, history) {
    const runs = shownRuns(history);
    const first = runs[0];
    if (first === undefined)
        return `There is no earlier run of ${(0,markdown_escape/* code */.aY)(history.branch)}.`;
    const rows = (0,history_figures/* historyFigures */.I)(runs, (0,key_figures/* keyFigures */.F)(report)).map(historyRow);
    const table = (0,markdown_escape/* markdownTable */.Qj)([
        { title: 'figure', align: 'left' },
        { title: 'oldest to newest', align: 'left' },
        { title: 'min–max', align: 'right' },
        { title: 'this run', align: 'right' },
        { title: 'among them', align: 'left' },
    ], rows);
    const passed = runs.filter(({ verdict }) => verdict === 'pass').length;
    const lead = `${runsText(runs.length)} of ${(0,markdown_escape/* code */.aY)(history.branch)}, ${passed} passed; oldest: ${(0,summary/* momentText */.Am)(first.startedAt)}. Latency of ok requests. Each is a single run: a figure within their spread shows no change.`;
    return `${table}\n\n${(0,markdown_notes/* smallPrint */.fk)([lead])}`;
}
function historyRow({ style: { name, format, short }, values, now, spread }) {
    const known = values.filter((value) => value !== null);
    return [
        name,
        spread === null ? 'n/a' : (0,compared_figures/* sparkline */.KM)(values),
        spread === null ? 'n/a' : `${short(spread.min)}–${format(spread.max)}`,
        now === null ? 'n/a' : format(now),
        now === null ? 'n/a' : (0,compared_figures/* standingText */.yd)(now, known),
    ];
}

// EXTERNAL MODULE: ./.build/src/report/notes.js
var report_notes = __webpack_require__(255);
// EXTERNAL MODULE: ./.build/src/report/scan-figures.js
var scan_figures = __webpack_require__(9689);
;// CONCATENATED MODULE: ./.build/src/report/markdown-scan.js
/** The scan as Markdown: a table of counts, and the worst findings folded. */





/** Counts of every scan; nothing when there was none. */
function scanSections({ scan }) {
    if (scan === null || (scan.manifests === null && scan.images === null))
        return [];
    const notes = (0,report_notes/* startNotes */.K)(markdown_notes/* MARKDOWN_NOTES */.Iy);
    const rows = (0,scan_figures/* scanRows */.t_)(scan, notes).map(({ name, group, cells }) => [
        `${name === 'manifests' || name === 'images' ? name : (0,markdown_escape/* code */.aY)(name, 80)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
        ...cells.map((cell) => (isCount(cell) ? `**${cell}**` : cell)),
    ]);
    const columns = [
        { title: 'scanned', align: 'left' },
        ...scan_figures/* SCAN_COLUMNS */.Ax.map((title) => ({ title, align: 'right' })),
    ];
    const remarks = (0,scan_figures/* scanRemarks */.F)(scan).map((text) => (0,markdown_escape/* richText */.YD)(text));
    const text = `### Security scan\n\n${(0,markdown_escape/* markdownTable */.Qj)(columns, rows)}\n\n${(0,markdown_notes/* smallPrint */.fk)([...remarks, ...(0,markdown_notes/* noteTexts */.HI)(notes)])}`;
    return [{ title: 'security scan', priority: 65, text }];
}
/** The worst findings, for who wants to mend them now. */
function findingSections({ scan }) {
    if (scan === null)
        return [];
    const shown = (0,scan_figures/* shownFindings */.qA)(scan);
    if (shown.length === 0)
        return [];
    const rows = shown.map((finding) => [
        finding.severity === 'critical' || finding.severity === 'high' ? `**${finding.severity}**` : finding.severity,
        (0,markdown_escape/* code */.aY)(finding.id),
        (0,markdown_escape/* code */.aY)((0,scan_figures/* placeText */.Z9)(finding), 120),
        (0,markdown_escape/* escapeText */.X1)(finding.message, 300),
    ]);
    const table = (0,markdown_escape/* markdownTable */.Qj)(['severity', 'rule', 'where', 'what'].map((title) => ({ title, align: 'left' })), rows);
    const left = (0,scan_figures/* findingsLeft */.ix)(scan);
    const more = left === 0 ? '' : `\n\n_…and ${(0,units/* formatCount */.B4)(left)} more._`;
    return [
        { title: 'worst findings', priority: 35, text: (0,markdown_escape/* details */.zH)(`Worst findings (${shown.length})`, `${table}${more}`) },
    ];
}
/** A number above zero, and not a mark that there is none. */
function isCount(cell) {
    return Number.parseInt(cell, 10) > 0;
}

// EXTERNAL MODULE: ./.build/src/report/markdown-tables.js
var markdown_tables = __webpack_require__(7735);
// EXTERNAL MODULE: ./.build/src/report/reproduce.js
var reproduce = __webpack_require__(1681);
// EXTERNAL MODULE: ./.build/src/report/threshold-rows.js
var threshold_rows = __webpack_require__(9147);
;// CONCATENATED MODULE: ./.build/src/report/markdown-details.js
/** The folded sections of the Markdown report: what a reader looks up after the verdict. */











/** What is shown of an error's details; report.json has the rest. */
const SHOWN_DETAILS = { lines: 40, width: 500, characters: 16 * 1024 };
/** In the order in which they are shown. */
function detailSections(report, surface) {
    const { load, error, environment, phases } = report;
    return [
        ...(error?.details === undefined ? [] : [surface === 'comment' ? DETAILS_ELSEWHERE : errorDetails(error.details)]),
        ...thresholdSections(report),
        ...findingSections(report),
        ...(load === null ? [] : chartSections(load)),
        ...historySections(report),
        ...(load === null
            ? []
            : [
                {
                    title: 'how far to trust the figures',
                    priority: 40,
                    text: (0,markdown_escape/* details */.zH)('How far to trust the figures', factsTable((0,facts/* trustFacts */.K)(report, load))),
                },
            ]),
        ...(phases.length === 0 ? [] : [{ title: 'phases', priority: 30, text: phasesText(report) }]),
        ...(environment === null
            ? []
            : [
                {
                    title: 'environment',
                    priority: 20,
                    text: (0,markdown_escape/* details */.zH)('Environment and versions', factsTable((0,facts/* environmentFacts */.z)(report, environment))),
                },
            ]),
        ...reproduceSections(report),
    ];
}
/** They hold the ends of logs, of containers too. */
const DETAILS_ELSEWHERE = {
    title: "where the error's details are",
    text: "What was seen is in the workflow run's summary and log.",
};
function errorDetails(text) {
    const lines = (0,lib_text/* clipLines */.U_)(text.split('\n'), SHOWN_DETAILS);
    return { title: "the error's details", priority: 50, text: (0,markdown_escape/* details */.zH)('What was seen', (0,markdown_escape/* codeBlock */.DV)(lines, 'text')) };
}
/** What was missed is among the reasons of the verdict; here are all, with what each had to spare. */
function thresholdSections(report) {
    const all = report.load === null ? [] : (0,threshold_rows/* thresholdRows */.n)(report);
    if (all.length === 0)
        return [];
    return [{ title: 'thresholds', priority: 80, text: (0,markdown_escape/* details */.zH)((0,summary/* thresholdsTitle */.dE)(report), (0,markdown_tables/* thresholdTable */.G2)(all)) }];
}
/** Two columns without a heading; the texts are escaped here. */
function factsTable(facts) {
    return (0,markdown_escape/* markdownTable */.Qj)([
        { title: '', align: 'left' },
        { title: '', align: 'left' },
    ], facts.map(([name, text]) => [(0,markdown_escape/* escapeText */.X1)(name), (0,markdown_escape/* escapeText */.X1)(text)]));
}
function phasesText({ phases, run }) {
    const rows = phases.map(({ name, status, durationMs, result }) => [
        (0,markdown_escape/* escapeText */.X1)(name),
        status === 'passed' || status === 'skipped' ? status : `**${status}**`,
        (0,units/* formatDuration */.a3)(durationMs).replaceAll(' ', '&nbsp;'),
        (0,markdown_escape/* richText */.YD)(result),
    ]);
    const table = (0,markdown_escape/* markdownTable */.Qj)([
        { title: 'phase', align: 'left' },
        { title: 'status', align: 'left' },
        { title: 'took', align: 'right' },
        { title: 'result', align: 'left' },
    ], rows);
    return (0,markdown_escape/* details */.zH)(`Phases (${(0,units/* formatDuration */.a3)(run.durationMs)} in all)`, table);
}
function reproduceSections(report) {
    const parts = (0,reproduce/* reproduceParts */.Q)(report);
    if (parts === undefined || report.load === null)
        return [];
    const text = `Seed ${(0,markdown_escape/* code */.aY)(report.load.plan.seed)}: the same seed and plan send the same requests at the same times.\n\n${(0,markdown_escape/* codeBlock */.DV)([parts.join(' ')], 'sh')}\n\n${reproduce/* REPRODUCE_NOTE */.$D}`;
    return [{ title: 'how to run it again', priority: 45, text: (0,markdown_escape/* details */.zH)('Run it again on a laptop', text) }];
}

;// CONCATENATED MODULE: ./.build/src/report/markdown.js
/**
 * The report for the pull request's comment and the job summary: read in ten seconds at the top, everything else below
 * and folded.
 */












const SYMBOLS = { pass: '✅', fail: '❌', invalid: '⚠️', error: '⛔' };
/** Reasons shown one by one; the thresholds' table has them all. */
const MAX_REASONS = 8;
/**
 * The body of the pull request's comment, within GitHub's limit, its marker on the first line, completed by the run's
 * result and what it is compared with. It holds nothing of what containers and tools wrote to their logs.
 */
function renderComment(report, marker, options = {}) {
    const { verdict, load } = report;
    const { before } = options;
    // Figures that are not to be trusted are none to compare with.
    const hasResult = load !== null && !isUnplanned(report);
    const complete = {
        ...marker,
        ...(hasResult ? { result: { verdict, figures: keyFigures(report) } } : {}),
        ...defined({ before }),
    };
    return fitToLimit([{ title: 'marker', text: renderMarker(complete) }, ...sections(report, options, 'comment')], COMMENT_LIMIT);
}
/** The job summary, within the runner's limit; also the content of report.md. */
function renderSummary(report, options = {}) {
    return (0,fit/* fitToLimit */.Qt)(sections(report, options, 'summary'), fit/* SUMMARY_LIMIT */.Jt);
}
/** What failed and by how much, then what went wrong meanwhile, then the figures, then what few will look up. */
function sections(report, options, surface) {
    const { load } = report;
    return [
        { title: 'verdict', text: verdictText(report) },
        ...(load === null ? [] : (0,markdown_tables/* errorSections */.dS)(report, load)),
        ...comparisonSections(report, options.before),
        ...(load === null ? [] : [(0,markdown_tables/* loadSection */.OW)(report, load), (0,markdown_tables/* resourceSection */.Ez)(report)]),
        ...scanSections(report),
        ...detailSections(report, surface),
        { title: 'links', text: linksText(report, options) },
    ];
}
function verdictText(report) {
    const sentence = (0,summary/* measuredSentence */.g3)(report);
    const reasons = report.reasons.slice(0, MAX_REASONS).map((reason) => (0,markdown_escape/* richText */.YD)(reason));
    const more = report.reasons.length - reasons.length;
    const listed = more > 0 ? [...reasons, `…and ${(0,units/* formatCount */.B4)(more)} more.`] : reasons;
    return [
        `## ${SYMBOLS[report.verdict]} ${verdict_words/* VERDICT_WORDS */._[report.verdict]}`,
        ...(listed.length === 0
            ? []
            : [listed.length === 1 ? `**${listed.join('')}**` : listed.map((reason) => `- ${reason}`).join('\n')]),
        ...(report.error?.hint === undefined ? [] : [(0,markdown_escape/* richText */.YD)(report.error.hint)]),
        ...(sentence === undefined ? [] : [(0,markdown_escape/* escapeText */.X1)(sentence)]),
    ].join('\n\n');
}
function linksText({ run, scan }, { artifacts, filesIn }) {
    const parts = [
        ...linkTexts('full report', artifacts?.html),
        ...linkTexts('all files', artifacts?.bundle),
        ...linkTexts('workflow run', run.url),
        ...linkTexts('code scanning alerts', scan?.sarif?.alertsUrl),
        ...(run.commit === undefined ? [] : [`commit ${(0,markdown_escape/* commitText */.tT)(run.commit)}`]),
        `${(0,summary/* momentText */.Am)(run.startedAt)}, took ${(0,units/* formatDuration */.a3)(run.durationMs)}`,
    ];
    const files = filesIn === undefined ? '' : `<br>${(0,markdown_escape/* richText */.YD)(filesIn)}`;
    return `<sub>${parts.join(' · ')}${files}</sub>`;
}
function linkTexts(label, url) {
    return url === undefined ? [] : [(0,markdown_escape/* link */.nf)(label, url)];
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ startNotes)
/* harmony export */ });
/* unused harmony export FEW_SAMPLES */
/**
 * Foot-notes of a table: a figure that is missing says why, once per reason, and a figure of too few samples is marked.
 */
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


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ REPRODUCE_NOTE),
/* harmony export */   Lt: () => (/* binding */ ADDED_RATES),
/* harmony export */   Q: () => (/* binding */ reproduceParts),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   di: () => (/* binding */ isOfSeveralLegs),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export reproduceInputs */
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/** The command that runs the same load again on a laptop. */


/** Whether the load is that of several legs together, each with a seed of its own: one run has its cluster. */
function isOfSeveralLegs({ load, cluster }) {
    return load !== null && cluster === null;
}
/** What to know of the rates of several legs together. */
const ADDED_RATES = 'Rates are added up as if all legs had begun at the same moment.';
/**
 * The parts of the command line, each not to be broken; undefined when nothing was sent, or by several legs. With the inputs that were
 * given, which only their owner may see, it does all of it again.
 */
function reproduceParts(report, given) {
    if (report.load === null || isOfSeveralLegs(report))
        return undefined;
    const inputs = Object.entries(given === undefined ? reproduceInputs(report) : { ...given, seed: report.load.plan.seed });
    return inputs.length === 0
        ? undefined
        : [
            'npm start --',
            ...inputs.map(([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${quote(value)}`),
        ];
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
        ...unlessDefault('priority', plan.priority),
        ...unlessDefault('keep-alive', String(plan.keepAlive)),
        ...unlessDefault('timeout', durationText(plan.timeoutMs)),
        ...unlessDefault('follow-redirects', String(plan.followRedirects)),
        ...unlessDefault('warmup', warmupText(plan.warmup)),
        seed: plan.seed,
    };
}
function offeredInputs(plan) {
    if (plan.model === 'closed')
        return { model: 'closed' };
    return {
        rate: `${plan.ratePerSecond}/s`,
        ...unlessDefault('arrival', plan.arrival),
        ...(plan.stages.length === 0
            ? {}
            : { stages: plan.stages.map((stage) => `${stage.ratePerSecond}/s:${durationText(stage.durationMs)}`).join(',') }),
    };
}
function unlessDefault(name, value) {
    return (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .findInput */ .cu)(name)?.default === value ? {} : { [name]: value };
}
function durationText(ms) {
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}
function warmupText({ requests, durationMs }) {
    const parts = [
        ...(requests > 0 ? [`${requests} requests`] : []),
        ...(durationMs > 0 ? [durationText(durationMs)] : []),
    ];
    return parts.length === 0 ? 'none' : parts.join(', ');
}
/**
 * Quoting for a shell, POSIX where it can be: the seed is any text, and readers paste this. What is not printable, line
 * breaks too, needs what bash and zsh have, and what comes out is one printable line.
 */
function quote(word) {
    if (UNPRINTABLE.test(word)) {
        const escaped = word
            .replaceAll('\\', '\\\\')
            .replaceAll("'", "\\'")
            .replaceAll('\n', '\\n')
            .replaceAll(UNPRINTABLE_ALL, escapeCharacter);
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
    const rate = plan.stages.length > 0 ? `${plan.stages.length} stages` : `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(plan.ratePerSecond)}/s`;
    return `open model, ${plan.arrival} arrivals, ${rate}, at most ${plan.connections} connections`;
}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ resourceRows),
/* harmony export */   r: () => (/* binding */ restarts)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/** The table of what workloads used, as figures in text, the same for every surface. */


/**
 * Columns: CPU avg, min, max (cores); memory avg, min, max (MB); network RX, TX (MB/s); pods running/desired; CPU
 * seconds per 1000 requests.
 */
function resourceRows(workloads, notes) {
    return workloads.map((usage) => ({
        name: usage.workload,
        ...(usage.group === 'application' ? {} : { group: usage.group }),
        cells: [
            ...usageCells(usage.cpuCores, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV, notes),
            ...usageCells(usage.memoryBytes, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMegabytes */ .VP, notes),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(usage.receivedPerSecond, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMegabytes */ .VP, notes),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(usage.sentPerSecond, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMegabytes */ .VP, notes),
            replicasText(usage, notes),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(usage.cpuSecondsPer1000, _lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV, notes),
        ],
    }));
}
function usageCells(usage, format, notes) {
    return [usage.avg, usage.min, usage.max].map((value) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(value, format, notes));
}
/** `2/2`; with the range when pods came or went: `1-2/2`. */
function replicasText({ replicas }, notes) {
    const running = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(replicas.running, ({ min, max }) => (min === max ? `${min}` : `${min}-${max}`), notes);
    return `${running}/${replicas.desired}`;
}
/** Names of workloads that restarted under load, with their count. */
function restarts(workloads) {
    return workloads.flatMap(({ workload, restarts: count }) => count.kind === 'measured' && count.value > 0 ? [`${workload} ${count.value}`] : []);
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ SCAN_COLUMNS),
/* harmony export */   F: () => (/* binding */ scanRemarks),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ix: () => (/* binding */ findingsLeft),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   t_: () => (/* binding */ scanRows)
/* harmony export */ });
/* harmony import */ var _findings_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7264);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3999);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7432);
/** What was scanned, as rows and sentences, the same for every surface. */





const SCAN_COLUMNS = _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o;
/** Findings that are shown, the worst of all scans. */
const SHOWN_FINDINGS = 20;
/** What the action itself brings is no part of the application. */
const BUNDLED = 'of the action';
/** One row for each thing that was scanned: the manifests, then the images. */
function scanRows({ manifests, images }, notes) {
    const own = manifests === null
        ? []
        : [
            row('manifests', (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .mapMeasured */ .xe)(manifests, (scan) => scan.application), notes),
        ];
    const bundled = manifests?.kind === 'measured' && (0,_findings_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .totalOf */ .e6)(manifests.value.bundled) > 0
        ? [{ ...row('manifests', (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(manifests.value.bundled), notes), group: BUNDLED }]
        : [];
    return [...own, ...bundled, ...(images === null ? [] : imageRows(images, notes))];
}
function imageRows(images, notes) {
    if (images.kind === 'not-measured')
        return [row('images', images, notes)];
    return images.value.images.map(({ reference, counts, owner }) => ({
        ...row(shortReference(reference), counts, notes),
        ...(owner === 'bundled' ? { group: BUNDLED } : {}),
    }));
}
/** Without the digest behind a tag. */
function shortReference(reference) {
    const [named = '', digest] = reference.split('@');
    return digest !== undefined && named.lastIndexOf(':') > named.lastIndexOf('/') ? named : reference;
}
function row(name, counts, notes) {
    // Said once for the row.
    if (counts.kind === 'not-measured')
        return { name, cells: [notes.missing(counts.reason), ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.slice(1).map(() => '')] };
    return { name, cells: _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.map((severity) => countText(counts.value[severity], notes)) };
}
function countText(count, notes) {
    return count === undefined ? notes.missing('left out by `scan-severity`.') : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count);
}
/** By what was scanned, what may be missing, and what became of the findings; one sentence each. */
function scanRemarks(scan) {
    const bundled = hasBundled(scan) ? [`What is marked “${BUNDLED}” is a part of the test, and judged by nothing.`] : [];
    const sarif = scan.sarif === null ? [] : sarifTexts(scan.sarif);
    return [...new Set([...scannerText(scan), ...bundled, ...limitTexts(scan), ...sarif])];
}
function hasBundled({ manifests, images }) {
    const ofManifests = manifests?.kind === 'measured' && (0,_findings_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .totalOf */ .e6)(manifests.value.bundled) > 0;
    return ofManifests || (images?.kind === 'measured' && images.value.images.some(({ owner }) => owner === 'bundled'));
}
function scannerText({ manifests, images }) {
    const scanner = images?.kind === 'measured'
        ? images.value.scanner
        : manifests?.kind === 'measured'
            ? manifests.value.scanner
            : undefined;
    if (scanner === undefined)
        return [];
    const database = images?.kind === 'measured' ? databaseText(images.value.database) : '';
    return [`By ${scanner}${database}.`];
}
function databaseText({ from, problem }) {
    const date = `, with the vulnerability database of ${from.slice(0, 16).replace('T', ' ')} UTC`;
    return problem === undefined ? date : `${date} (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(problem, '.')})`;
}
function limitTexts({ images }) {
    if (images?.kind !== 'measured')
        return [];
    return images.value.images.flatMap(({ reference, limits }) => limits.map((limit) => `${reference}: ${limit}`));
}
function sarifTexts({ status, reason, notes, added }) {
    if (status === 'written')
        return notes;
    const said = {
        uploaded: 'The findings were uploaded to code scanning.',
        pending: 'The findings were uploaded to code scanning, which had not processed them when this run ended.',
        skipped: 'The findings were not uploaded to code scanning',
        failed: 'The findings could not be uploaded to code scanning',
    }[status];
    const upload = said.endsWith('.') ? said : `${said}${reason === undefined ? '.' : `: ${reason}`}`;
    return [upload, ...(added === undefined ? [] : [addedText(added)]), ...notes];
}
function addedText(added) {
    if (added.kind === 'not-measured')
        return `What is new is not known: ${added.reason}`;
    const { total, bySeverity, base } = added.value;
    if (total === 0)
        return `None of them is new compared with ${base}.`;
    const parts = Object.entries(bySeverity).map(([severity, count]) => `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)} ${severity}`);
    const detail = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    return `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCounted */ .So)(total, 'alert')} ${total === 1 ? 'is' : 'are'} new compared with ${base}${detail}.`;
}
/** The worst findings of the application. */
function shownFindings({ manifests, images }) {
    const all = [
        ...(manifests?.kind === 'measured' ? manifests.value.worst : []),
        ...(images?.kind === 'measured'
            ? images.value.images.filter(({ owner }) => owner === 'application').flatMap(({ worst }) => worst)
            : []),
    ];
    return all
        .toSorted((one, other) => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .q)(one.severity) - (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .q)(other.severity))
        .slice(0, SHOWN_FINDINGS);
}
/** `app/base/web.yaml:12`; the subject where no file says it. */
function placeText({ place, subject }) {
    return place === undefined ? subject : `${place.file}:${place.line}`;
}
/** Findings of the application that are not among those that are shown. */
function findingsLeft({ manifests, images }) {
    const counts = [
        ...(manifests?.kind === 'measured' ? [manifests.value.application] : []),
        ...(images?.kind === 'measured'
            ? images.value.images.flatMap((image) => image.owner === 'application' && image.counts.kind === 'measured' ? [image.counts.value] : [])
            : []),
    ];
    const total = counts.reduce((sum, of) => sum + (0,_findings_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .totalOf */ .e6)(of), 0);
    return Math.max(0, total - shownFindings({ manifests, images, sarif: null }).length);
}


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   J2: () => (/* binding */ percentileText),
/* harmony export */   dE: () => (/* binding */ thresholdsTitle),
/* harmony export */   g3: () => (/* binding */ measuredSentence)
/* harmony export */ });
/* harmony import */ var _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7387);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7432);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _threshold_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9147);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8499);
/**
 * The report in words: the heading and the sentence that a reviewer reads first. Plain text; foreign parts are not
 * escaped here.
 */





/** A moment in ISO 8601 as UTC to the second; it may come from a report of another run. */
function momentText(iso) {
    const moment = Date.parse(iso);
    return Number.isNaN(moment) ? 'at an unknown time' : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoment */ .K9)(moment);
}
/** What was measured, in one sentence; undefined without figures. */
function measuredSentence(report) {
    if (report.load === null)
        return undefined;
    const { total, targets } = report.load;
    const over = targets.length === 0 ? '' : ` over ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounted */ .So)(targets.length, 'target')}`;
    const parts = [
        `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total.ok)} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounted */ .So)(total.requests, 'request')}${over} ok${successText(report.load)} at ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(total.throughputPerSecond)}`,
        ...latencyTexts(report.load),
        ...thresholdText(report),
    ];
    const lead = (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnplanned */ .o)(report) ? 'Not to be trusted: ' : '';
    return `${lead}${parts.join('; ')}.`;
}
function successText({ total }) {
    return total.success.kind === 'measured' ? ` (${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(total.success.value.rate)})` : '';
}
/** Of the requests that were ok, where others failed: these may be far quicker than an answer, or as slow as the timeout. */
function latencyTexts({ total }) {
    const hasFailed = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailedSends */ .Bg)(total);
    const of = hasFailed ? ' of the ok requests' : '';
    if (hasFailed && total.ok === 0)
        return [];
    const latency = hasFailed ? total.okLatency : total.latency;
    if (latency.kind === 'not-measured')
        return [`latency${of} not measured`];
    const [median, p95] = [50, 95].map((wanted) => (0,_lib_percentiles_js__WEBPACK_IMPORTED_MODULE_3__/* .findPercentile */ .dG)(latency.value, wanted));
    return [
        ...(median === undefined ? [] : [`p50${of} ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(median.valueMs)}`]),
        ...(p95 === undefined
            ? []
            : [
                p95.interval === undefined
                    ? percentileText(p95)
                    : `p95 ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(p95.valueMs)} (95% interval ${intervalText(p95.interval)})`,
            ]),
    ];
}
/** `p95 12.3 ms (10.1–14.2)`, the brackets being the 95 % interval. */
function percentileText({ percentile, valueMs, interval, tooFewSamples }) {
    const range = interval === undefined ? '' : ` (${intervalText(interval)})`;
    return `p${percentile} ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(valueMs)}${range}${tooFewSamples ? ' from too few samples' : ''}`;
}
function intervalText({ low, high }) {
    return `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(low)}–${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(high)}`;
}
/** Nothing when thresholds judged nothing. */
function thresholdText(report) {
    const rows = (0,_threshold_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdRows */ .n)(report);
    if (rows.length === 0 || (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnplanned */ .o)(report) || report.verdict === 'error')
        return [];
    const met = rows.filter(({ outcome }) => outcome === 'met').length;
    return [`${met} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounted */ .So)(rows.length, 'threshold')} met`];
}
/** Title of the thresholds' table, with how many were met; says so when they judge nothing. */
function thresholdsTitle(report) {
    if ((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnplanned */ .o)(report))
        return 'Thresholds (not judged: the figures are not to be trusted)';
    if (report.verdict === 'error')
        return 'Thresholds (not judged: the run did not complete)';
    const rows = (0,_threshold_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdRows */ .n)(report);
    const met = rows.filter(({ outcome }) => outcome === 'met').length;
    return `Thresholds (${met} of ${rows.length} met)`;
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ noteLines),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KH: () => (/* binding */ terminalNotes),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   nP: () => (/* binding */ alignedTable),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(255);
/** Laying text out for a terminal at most 100 columns wide: tables, wrapped sentences, commands. */



const WIDTH = 100;
const MIN_NAME = 8;
/** Plain text where no colours are wanted. */
function styleOf(color) {
    return color ? (format, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : (_format, text) => text;
}
function terminalNotes() {
    return (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .startNotes */ .K)({ number: (n) => `[${n}]`, star: '*' });
}
/** Left-aligned names, right-aligned figures; names give way so that the table fits. */
function alignedTable(columns, rows) {
    const [nameTitle = '', ...titles] = columns;
    const figures = titles.map((title, index) => alignedColumn([title, ...rows.map((row) => row.cells[index] ?? '')]));
    const room = WIDTH - 2 - figures.reduce((sum, [title = '']) => sum + title.length + 2, 0);
    const names = [nameTitle, ...rows.map((row) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row.name))];
    const nameWidth = Math.max(MIN_NAME, Math.min(room, Math.max(...names.map((name) => [...name].length))));
    return names.map((name, index) => `  ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, nameWidth).padEnd(nameWidth)}${figures.map((column) => `  ${column[index] ?? ''}`).join('')}`.trimEnd());
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
/**
 * A command that can be pasted as it stands: broken between options only, with a backslash. One long option may pass
 * the width.
 */
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
    for (const word of (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 2000)
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


/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderScan),
/* harmony export */   Z: () => (/* binding */ scanSection)
/* harmony export */ });
/* harmony import */ var _thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2829);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _scan_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9689);
/* harmony import */ var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9295);
/* harmony import */ var _terminal_thresholds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);
/** What was scanned, for a terminal. */





/** What was scanned alone, for the command that does nothing else. Ends with a line break. */
function renderScan(report, { color }) {
    const style = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .styleOf */ .Vj)(color);
    const judged = report.thresholds.filter(({ source }) => isAboutFindings(source));
    const thresholds = (0,_terminal_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdSection */ .z)({ ...report, thresholds: judged, load: null }, style);
    return `${[...scanSection(report, style), ...(thresholds.length === 0 ? [] : ['', ...thresholds])].join('\n')}\n`;
}
function isAboutFindings(source) {
    return Object.keys(_thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAN_FIGURES */ .YK).some((figure) => source.startsWith(figure));
}
/** Longest name in the table of the scan, with its mark. */
const LONGEST_SCANNED = 56;
/** Findings that are shown on a terminal; the SARIF file has all. */
const SHOWN_FINDINGS = 5;
function scanSection({ scan }, style) {
    if (scan === null || (scan.manifests === null && scan.images === null))
        return [];
    const notes = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalNotes */ .KH)();
    const rows = (0,_scan_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .scanRows */ .t_)(scan, notes).map(({ group, ...row }) => ({
        ...row,
        name: scanName(row.name, group),
    }));
    const findings = (0,_scan_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(scan)
        .filter(({ severity }) => severity === 'critical' || severity === 'high')
        .slice(0, SHOWN_FINDINGS);
    return [
        style('bold', 'Security scan'),
        ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .alignedTable */ .nP)(['scanned', ..._scan_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCAN_COLUMNS */ .Ax], rows),
        ...findings.flatMap((finding) => [
            `  ${style('red', finding.severity.padEnd(9))} ${(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(finding.id)}  ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_scan_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding))}`, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDTH */ .lR - 12)}`,
            ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(finding.message, ' '.repeat(12)),
        ]),
        ...moreFindings(scan, findings.length),
        ...(0,_scan_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .scanRemarks */ .F)(scan).flatMap((text) => (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(text, '  ')),
        ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .noteLines */ .GI)(notes, style),
    ];
}
/** What it belongs to stays readable, however long the name is. */
function scanName(name, group) {
    const mark = group === undefined ? '' : ` (${group})`;
    const characters = [...name];
    const room = LONGEST_SCANNED - mark.length;
    const shown = characters.length <= room ? name : `…${characters.slice(1 - room).join('')}`;
    return `${shown}${mark}`;
}
function moreFindings(scan, shown) {
    const left = (0,_scan_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(scan).length + (0,_scan_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsLeft */ .ix)(scan) - shown;
    return left === 0 || shown === 0 ? [] : [`  … and ${left} more, in the report`];
}


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ thresholdSection)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3257);
/* harmony import */ var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9295);
/* harmony import */ var _threshold_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9147);
/** Thresholds for a terminal. */




/** A line for each with its sentence; nothing without thresholds. */
function thresholdSection(report, style) {
    const rows = (0,_threshold_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdRows */ .n)(report);
    if (rows.length === 0)
        return [];
    const colors = {
        met: 'green',
        missed: 'red',
        undecided: 'yellow',
        'not measurable': 'yellow',
        pending: 'dim',
    };
    const lines = rows.flatMap((row) => [
        `  ${style(colors[row.outcome], row.outcome.padEnd(14))}  ${(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(row.source), _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .WIDTH */ .lR - 18)}`,
        ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(row.message, ' '.repeat(18)),
    ]);
    return [style('bold', (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdsTitle */ .dE)(report)), ...lines];
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7432);
/* harmony import */ var _redaction_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4739);
/* harmony import */ var _coincidences_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(977);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3767);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9501);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1681);
/* harmony import */ var _resource_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8696);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3257);
/* harmony import */ var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9295);
/* harmony import */ var _terminal_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1360);
/* harmony import */ var _terminal_thresholds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4361);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8499);
/** The report for a terminal or a plain log, at most 100 columns wide, the verdict last. */














/** Lines of an error's details; kind's last forty are the most that there are of one tool. */
const MOST_DETAILS = 40;
/** Renders the report; colours only when asked. Ends with a line break. */
function renderTerminal(report, options) {
    const style = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .styleOf */ .Vj)(options.color);
    const sections = [
        ...(report.load === null
            ? [(0,_terminal_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scanSection */ .Z)(report, style)]
            : figureSections(report, report.load, { style, inputs: options.inputs })),
        verdictSection(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function figureSections(report, load, { style, inputs }) {
    return [
        ...loadSections(report, load, style),
        resourceSection(report, style),
        (0,_terminal_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scanSection */ .Z)(report, style),
        (0,_terminal_thresholds_js__WEBPACK_IMPORTED_MODULE_9__/* .thresholdSection */ .z)(report, style),
        runSection(report, load, { style, inputs }),
    ];
}
function loadSections(report, load, style) {
    const notes = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalNotes */ .KH)();
    const table = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .alignedTable */ .nP)(['target', ..._figures_js__WEBPACK_IMPORTED_MODULE_2__/* .LOAD_COLUMNS */ .bF], (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRows */ .kh)(load, notes));
    const bound = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .upperBoundsText */ .l4)(load);
    const remarks = [
        ...((0,_reproduce_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfSeveralLegs */ .di)(report) ? [_reproduce_js__WEBPACK_IMPORTED_MODULE_4__/* .ADDED_RATES */ .Lt] : []),
        ...(bound === undefined ? [] : [bound]),
        ...(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .discardedTexts */ .U1)(report),
    ];
    return [
        [
            style('bold', 'Load  ') + style('dim', `(latency in ms, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .latencyMeaning */ .mA)(load)})`),
            ...table,
            ...remarks.flatMap((text) => (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(text, '  ')),
            ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .noteLines */ .GI)(notes, style),
        ],
        errorSection(report, load, style),
    ];
}
function errorSection(report, load, style) {
    if (load.total.errors.length === 0)
        return [];
    const notes = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalNotes */ .KH)();
    const rows = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .errorRows */ .GI)(load, notes);
    const [head = '', ...lines] = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .alignedTable */ .nP)(['class', ..._figures_js__WEBPACK_IMPORTED_MODULE_2__/* .ERROR_COLUMNS */ .HB], rows);
    const withExamples = rows.flatMap(({ examples }, index) => [
        lines[index] ?? '',
        ...examples.map((example) => style('dim', (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(`    ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(example.target)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(example.message)}`))),
    ]);
    return [
        style('bold', 'Errors  ') + style('dim', '(latency in ms of the failed requests)'),
        head,
        ...withExamples,
        ...(0,_coincidences_js__WEBPACK_IMPORTED_MODULE_11__/* .coincidences */ .S)(report).flatMap((text) => (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(text, '  ')),
        ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .noteLines */ .GI)(notes, style),
    ];
}
function resourceSection(report, style) {
    const title = style('bold', 'Resources  ');
    if (report.resources.kind === 'not-measured')
        return [title + style('dim', 'not measured'), ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(report.resources.reason, '  ')];
    const usage = report.resources.value;
    const notes = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalNotes */ .KH)();
    const columns = ['workload', 'CPU avg', 'min', 'max', 'MB avg', 'min', 'max', 'RX', 'TX', 'pods', 's/1k req'];
    const table = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .alignedTable */ .nP)(columns, (0,_resource_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .resourceRows */ .q)(usage.workloads, notes));
    const restarted = (0,_resource_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .restarts */ .r)(usage.workloads);
    return [
        title + style('dim', '(CPU in cores, and in seconds per 1000 requests of the whole load; network in MB/s)'),
        ...table,
        ...(restarted.length === 0
            ? []
            : [style('yellow', (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(`  restarts: ${restarted.map((text) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text)).join(', ')}`))]),
        ...(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .noteLines */ .GI)(notes, style),
    ];
}
function runSection(report, load, { style, inputs }) {
    const parts = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_4__/* .reproduceParts */ .Q)(report, inputs);
    const isTogether = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfSeveralLegs */ .di)(report);
    const facts = [
        [
            'generator',
            `${(0,_generator_js__WEBPACK_IMPORTED_MODULE_12__/* .describeGenerator */ .fh)(load.generator)}; real-time priority ${(0,_generator_js__WEBPACK_IMPORTED_MODULE_12__/* .describePriority */ .m2)(load.generator.priority)}`,
        ],
        [isTogether ? 'each leg' : 'plan', `${(0,_reproduce_js__WEBPACK_IMPORTED_MODULE_4__/* .describePlan */ .df)(load.plan)}, ${load.engine.name} ${load.engine.version}`],
        ['connections', (0,_generator_js__WEBPACK_IMPORTED_MODULE_12__/* .describeConnections */ .Dn)(load.snapshot.connections, load.total.requests)],
        ...(isTogether ? [] : [['seed', load.plan.seed]]),
    ];
    const again = parts === undefined ? [] : (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .commandLines */ .Zm)('  again        ', parts);
    const masked = Object.values(inputs ?? {}).some((value) => value.includes(_redaction_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v));
    const note = masked
        ? [style('dim', (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(`  ${_redaction_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v} stands for a secret: put yours in its place to run it again.`))]
        : [];
    return [
        style('bold', 'Run'),
        ...facts.flatMap(([name, text]) => (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .hanging */ .rM)(`  ${name.padEnd(11)}  `, text)),
        ...again,
        ...note,
    ];
}
function verdictSection(report, style) {
    const colors = {
        pass: 'green',
        fail: 'red',
        invalid: 'yellow',
        error: 'red',
    };
    const { error } = report;
    const sentence = (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredSentence */ .g3)(report);
    const headline = `${report.verdict.toUpperCase()}  ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_10__/* .VERDICT_WORDS */ ._[report.verdict]} in ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_13__/* .formatDuration */ .a3)(report.run.durationMs)}`;
    return [
        ...(error?.details === undefined
            ? []
            : [
                ...(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipLines */ .U_)(error.details.split('\n'), { lines: MOST_DETAILS, width: 500 }).map((line) => style('dim', (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(`  | ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(line)}`))),
                '',
            ]),
        ...report.reasons.flatMap((reason) => (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .hanging */ .rM)('  - ', reason)),
        ...(error?.hint === undefined ? [] : (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(error.hint, '    ')),
        ...(sentence === undefined ? [] : (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(sentence, '  ')),
        style('bold', style(colors[report.verdict], headline)),
    ];
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ thresholdRows)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1602);
/** Thresholds and what came of them, the same for every surface. */

function thresholdRows(report) {
    const outcomes = {
        pass: 'met',
        fail: 'missed',
        undecided: 'undecided',
        'not-measurable': 'not measurable',
        pending: 'pending',
    };
    const own = report.thresholds.map(({ source, status, actual, message, margin }) => ({
        source,
        outcome: outcomes[status],
        actual,
        message,
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ margin }),
    }));
    const engine = (report.load?.engineThresholds ?? []).map(({ name, passed, message }) => ({
        source: name,
        outcome: passed ? outcomes.pass : outcomes.fail,
        actual: null,
        message,
    }));
    return [...own, ...engine];
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   o: () => (/* binding */ isUnplanned)
/* harmony export */ });
const VERDICT_WORDS = {
    pass: 'Load test passed',
    fail: 'Load test failed',
    invalid: 'Load test not conclusive',
    error: 'Load test did not complete',
};
/**
 * Whether the load was not the planned one. A run that is invalid for its thresholds has each of them judged, or
 * undecided.
 */
function isUnplanned({ verdict, load }) {
    if (verdict !== 'invalid' || load === null)
        return false;
    const { cancelled, total, generator } = load;
    return cancelled || total.requests === 0 || generator.notOffered.length > 0;
}


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/**
 * The verdict and its reasons.
 *
 * - `error`: there are no figures, or the run broke off.
 * - `fail`: a threshold was missed, or could not be measured, and nothing that disturbed the run explains it; or a
 *   target gave no ok answer. One that was asked for and can't be measured must not pass in silence: a gate that opens
 *   when its sensor is broken is no gate.
 * - `invalid`: the load was not the one that was planned, so its figures judge nothing, save thresholds that are missed
 *   for certain (thresholds/certain-failures.ts): these are a `fail`. Or a threshold is undecided: without what
 *   disturbed the run, the opposite may have come out.
 * - `pass`: everything asked for was measured and met, if need be in spite of what disturbed the run.
 */


/**
 * Judges a run; what is certain in spite of everything decides. `certain`: sources of thresholds that are missed for
 * certain.
 */
function judge(load, thresholds, error, certain = []) {
    const broken = errorReasons(load, error);
    if (load === undefined || broken.length > 0)
        return { verdict: 'error', reasons: broken };
    const distrust = notOfferedReasons(load);
    const dead = load.cancelled ? [] : deadTargets(load);
    if (distrust.length > 0) {
        const surely = load.cancelled ? [] : thresholds.filter(({ source }) => certain.includes(source));
        if (surely.length === 0 && dead.length === 0)
            return { verdict: 'invalid', reasons: distrust };
        const others = distrust.map((reason) => `Other figures are not to be trusted: ${reason}`);
        return { verdict: 'fail', reasons: [...dead, ...surely.map(missedText), ...others] };
    }
    const missed = [...dead, ...failReasons(load, thresholds)];
    if (missed.length > 0)
        return { verdict: 'fail', reasons: missed };
    const open = undecidedReasons(load, thresholds);
    return open.length > 0 ? { verdict: 'invalid', reasons: open } : { verdict: 'pass', reasons: [] };
}
function errorReasons(load, error) {
    if (error !== undefined)
        return [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`The ${error.phase} phase failed: ${error.message}`)];
    return load === undefined ? ['No load was measured.'] : [];
}
function notOfferedReasons(load) {
    const reasons = load.generator.notOffered.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em);
    if (load.cancelled)
        reasons.push(`The load was cancelled before its end: ${stoppedAfter(load)}.`);
    if (load.total.requests === 0)
        reasons.push('No request came due in the measured window, so there is nothing to judge.');
    return reasons;
}
/**
 * Whatever the thresholds: of an application that gave no ok answer there is nothing to pass. What was never sent says
 * nothing of it.
 */
function deadTargets({ targets, total }) {
    const isDead = ({ sent, ok }) => sent > 0 && ok === 0;
    if (isDead(total))
        return [`Not one of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounted */ .So)(total.requests, 'request')} was ok.`];
    return targets
        .filter(isDead)
        .map(({ name, requests }) => `Not one of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounted */ .So)(requests, 'request')} to target \`${name}\` was ok.`);
}
function stoppedAfter({ total, plan }) {
    const requests = (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounted */ .So)(total.requests, 'request');
    return plan.requests === undefined || plan.script !== undefined
        ? `the figures cover ${requests}, a part of the plan only`
        : `the figures cover ${requests} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(plan.requests)}`;
}
function failReasons(load, thresholds) {
    const own = thresholds.flatMap((result) => {
        const { status } = result;
        return status === 'fail' || status === 'not-measurable' ? [missedText(result)] : [];
    });
    return isDisturbed(load) ? own : [...own, ...engineReasons(load)];
}
/** What of an engine's own thresholds a disturbance explains is not known. */
function undecidedReasons(load, thresholds) {
    const own = thresholds.flatMap(({ source, status, message }) => status === 'undecided' ? [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`Threshold \`${source}\` could not be decided: ${message}`)] : []);
    const reasons = isDisturbed(load) ? [...own, ...engineReasons(load)] : own;
    return reasons.length === 0 ? [] : [...reasons, ...load.generator.disturbances.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)];
}
function isDisturbed({ generator }) {
    return generator.disturbances.length > 0;
}
function engineReasons({ engine, engineThresholds }) {
    const missed = engineThresholds.filter(({ passed }) => !passed);
    return missed.map(({ name, message }) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`The ${engine.name} threshold \`${name}\` was missed: ${message}`));
}
function missedText({ source, status, message }) {
    const what = status === 'fail' ? 'was missed' : 'could not be measured';
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`Threshold \`${source}\` ${what}: ${message}`);
}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ writeDrawn),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
;// CONCATENATED MODULE: ./.build/src/lib/json-text.js
/** JSON that people can read, and that stays small: a report holds long lists of figures. */
/**
 * The JSON of plain data, indented by two spaces as `JSON.stringify` does it, but with each list of numbers and nulls
 * on one line. A list that was indented takes four times as much room, most of it for spaces.
 */
function jsonText(value, indent = '') {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        const items = value;
        if (items.every(isFigure))
            return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
        return lines(items.map((item) => jsonText(item, inner)), ['[', ']'], indent);
    }
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return lines(fields.map(([name, field]) => `${JSON.stringify(name)}: ${jsonText(field, inner)}`), ['{', '}'], indent);
}
function isFigure(value) {
    return value === null || typeof value === 'number';
}
function lines(parts, [open, close], indent) {
    return parts.length === 0
        ? `${open}${close}`
        : `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}

// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(3638);
// EXTERNAL MODULE: ./.build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(6926);
;// CONCATENATED MODULE: ./.build/src/report/write.js
/** The report as files. */






/**
 * Writes report.json, report.md and report.html, in place of any link of that name; returns their paths. @throws
 * ActionError when that fails.
 */
async function writeReport(report, directory) {
    // What was measured first: it must not be lost to a page that is too large for the disk.
    const json = await writeFile(directory, 'report.json', `${jsonText(report)}\n`);
    // Large, and a run that breaks off early does without.
    const { renderHtml } = await __webpack_require__.e(/* import() */ 733).then(__webpack_require__.bind(__webpack_require__, 733));
    const drawn = { html: renderHtml(report), markdown: (0,markdown/* renderSummary */.Br)(report) };
    return { json, ...(await writeDrawn(drawn, directory)) };
}
/** Writes report.md and report.html alone, as `writeReport` does. */
async function writeDrawn({ html, markdown }, directory) {
    return {
        markdown: await writeFile(directory, 'report.md', `${markdown}\n`),
        html: await writeFile(directory, 'report.html', html),
    };
}
async function writeFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,safe_write/* safeWrite */.T)(path, content);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('command-failed', `the report could not be written: ${(0,errors/* describeError */.Uc)(cause)}.`, {
            cause,
            hint: `Make room in ${directory}, or make it writable.`,
        });
    }
    return path;
}


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aborted)
/* harmony export */ });
/** A signal as a promise. */
/** Rejects with the signal's reason when it aborts: for a race with work that knows no signal. It never resolves. */
function aborted(signal) {
    return new Promise((_resolve, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        else
            signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}


/***/ }),

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ entryFile),
/* harmony export */   Cq: () => (/* binding */ manifestsDir),
/* harmony export */   lW: () => (/* binding */ planScript)
/* harmony export */ });
/* unused harmony export schemaFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/**
 * The one place that knows where our own files lie: next to the sources while developing, next to the bundles in dist/.
 */

const here = import.meta.filename;
const fromSource = here.endsWith('.ts');
// Bundled, this module is dist/<entry>/index.js; from source it is src/system/action-root.ts: the root is two folders
// up either way.
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(here)));
/** Where the bundled manifests are. */
function manifestsDir() {
    return [root, 'manifests'].join('/');
}
/** The script that k6 runs for a plan of ours. */
function planScript() {
    return [root, 'k6', 'plan.js'].join('/');
}
/**
 * The script of another entry, to be started as a process or a worker of its own. Entries are bundles of their own: a
 * `new URL(…)` would make ncc copy the file unbundled.
 */
function entryFile(name) {
    return fromSource ? [root, 'src', `${name}.ts`].join('/') : [root, 'dist', name, 'index.js'].join('/');
}
/** The report's JSON Schema, for those who want to check a report. */
function schemaFile() {
    return join(root, ...['schema', 'report.schema.json']);
}


/***/ }),

/***/ 1976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ environmentFor),
/* harmony export */   KL: () => (/* binding */ probeEnvironment),
/* harmony export */   bK: () => (/* binding */ existingClusterEnvironment),
/* harmony export */   hh: () => (/* binding */ makeRunDirectories),
/* harmony export */   xb: () => (/* binding */ mayBePassed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/**
 * What a program that we start gets of the environment: the names on its list, and nothing else. A list of what to take
 * away can't be complete: it must know every variable that holds a secret, and every one that makes a program run
 * another (NODE_OPTIONS, LD_PRELOAD, GIT_*, BASH_ENV, …).
 */


const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** How the engine is reached; XDG_RUNTIME_DIR is where a rootless one has its socket. */
const ENGINE = [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'DOCKER_API_VERSION',
    'DOCKER_CONFIG',
    'XDG_RUNTIME_DIR',
];
/** Program -> names that it gets from our environment. What is not in the table gets none. */
const PASSED = {
    docker: [...ENGINE, ...PROXIES],
    kind: [...ENGINE, ...PROXIES],
    // In a cluster of ours: its server is on loopback, and its kubeconfig has certificates.
    kubectl: [],
    // Its databases come over the network, through the company's proxy and with its certificates.
    trivy: [...PROXIES, 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
};
/** In somebody's cluster: plugins of the kubeconfig get credentials, and keep them in the user's home. */
const EXISTING_CLUSTER = ['KUBECONFIG', ...PROXIES];
/** Directories of the run that stand in for the user's own. */
function runDirectories(workDir) {
    return { home: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'home'), temp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'tmp'), empty: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'empty') };
}
/** Makes them, private to the user. */
function makeRunDirectories(workDir) {
    for (const directory of Object.values(runDirectories(workDir)))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
}
/** The whole environment of a program, by its bare name. */
function environmentFor(program, { env, workDir, path }) {
    const { home, temp, empty } = runDirectories(workDir);
    const names = Object.hasOwn(PASSED, program) ? (PASSED[program] ?? []) : [];
    const engine = names.includes('DOCKER_CONFIG') ? engineConfig(env) : {};
    // An empty PATH would stand for the current directory. kubectl has nothing to start in a cluster of ours, and Trivy nothing at all.
    const searched = path === '' || program === 'kubectl' || program === 'trivy' ? empty : path;
    return { ...engine, ...picked(env, names), PATH: searched, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' };
}
/** Contexts and the credentials for pulling are in the user's own directory, whatever home the program gets. */
function engineConfig(env) {
    return env['HOME'] === undefined ? {} : { DOCKER_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'], '.docker') };
}
/** The whole environment of kubectl for a cluster that is not ours. `names` are those that the workflow asks for. */
function existingClusterEnvironment(names, { env, workDir, path }) {
    const { home, temp, empty } = runDirectories(workDir);
    const asked = picked(env, names.filter(mayBePassed));
    return {
        ...asked,
        ...picked(env, EXISTING_CLUSTER),
        PATH: path || empty,
        HOME: env['HOME'] ?? home,
        TMPDIR: temp,
        LANG: 'C.UTF-8',
    };
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


/***/ }),

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ PRIVATE_IN_TEMP),
/* harmony export */   lr: () => (/* binding */ anyFile)
/* harmony export */ });
/* unused harmony export jobFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1478);
/**
 * The one gate for every file that a run reads by a name: configuration, bodies, rows, certificates, scripts,
 * manifests. What is in such a file can end up at the application, in the cluster or in a report, and on a pull request
 * all of these are the author's. So a name that a file of the checkout gives reaches files of the checkout only, and no
 * name reaches what holds credentials: with /proc/self/environ the author would have the job's token.
 */




/** The files of a user's own machine: any, as long as they are regular and not too large. */
const anyFile = gateOf((path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
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
        read: (path, from, kind) => (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(realPathOf(path, from, kind), path, kind),
        resolve: (path, from) => {
            const real = realPathOf(path, from);
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real);
            if (!stats.isFile() && !stats.isDirectory())
                throw new Error(`${path} is ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIs */ .NR)(stats)}, and neither a file nor a folder`);
            return real;
        },
    };
}
/**
 * Behind a link `..` means one file to the system and another one to who only looks at the text, as other programs may.
 */
function twofoldProblem(path, absolute, real) {
    if (realpathSync.native(absolute) === real)
        return undefined;
    return `${path} has .. behind a link and could mean two files; write it without`;
}
/** No files of a job: the environment and memory of processes, settings of the kernel, devices. */
const SYSTEM = (/* unused pure expression or super */ null && (['proc', 'sys', 'dev']));
/**
 * actions/checkout leaves its token in .git/config, or in a file of the temporary directory that begins like this; the
 * runner's own names there begin with an underscore.
 */
const PRIVATE_IN_TEMP = /^(_|git-credentials)/i;
function privateProblem(path, absolute, real, temp) {
    for (const parts of [absolute.split(sep), real.split(sep)]) {
        if (SYSTEM.includes(parts[1] ?? ''))
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
    if (isWithin(workspace, real))
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
    if (isWithin(workspace, realpathSync.native(absolute)))
        return true;
    const parent = dirname(absolute);
    return parent !== absolute && leadsThrough(workspace, parent);
}


/***/ }),

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OM: () => (/* binding */ muteRunnerCommands),
  dg: () => (/* binding */ terminalLog)
});

// UNUSED EXPORTS: actionsLog, defuse

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/src/system/workflow-commands.js
/**
 * What a step says to GitHub's runner: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * As @actions/core has it, and held against that package by a test. The package itself brings an HTTP client along,
 * for a few lines of text, which would be most of what the post step loads.
 */


/** The value of an input, trimmed; empty when there is none. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** What the main step saved for the post step; empty when it saved nothing. */
function getState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** Saves a value for the post step. @throws Error when the runner's file can't be written. */
function saveState(name, value) {
    if (!writeFileCommand('GITHUB_STATE', name, value))
        issue('save-state', value, name);
}
/** Sets an output of the step. @throws Error when the runner's file can't be written. */
function setOutput(name, value) {
    if (writeFileCommand('GITHUB_OUTPUT', name, value))
        return;
    process.stdout.write(EOL);
    issue('set-output', value, name);
}
/** Has the runner mask a value in the log from now on. */
function setSecret(secret) {
    issue('add-mask', secret);
}
/** Opens a section of the log that can be folded. */
function workflow_commands_startGroup(title) {
    issue('group', title);
}
function workflow_commands_endGroup() {
    issue('endgroup');
}
/** A plain line of the log. The caller makes sure that it is no command. */
function workflow_commands_info(line) {
    process.stdout.write(line + EOL);
}
/** A line of the log that is an annotation too; `debug` is shown with debug logging only. */
function workflow_commands_annotate(level, line) {
    issue(level, line);
}
function issue(command, value = '', name) {
    const property = name === undefined ? '' : ` name=${escapeProperty(name)}`;
    process.stdout.write(`::${command}${property}::${escapeData(value)}${EOL}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Adds a value to the runner's file; false when the runner has none, as before 2022. */
function writeFileCommand(variable, name, value) {
    const path = process.env[variable] ?? '';
    if (path === '')
        return false;
    // The runner makes the file. One that is gone would be read by nobody.
    if (!existsSync(path))
        throw new Error(`Missing file at path: ${path}`);
    // Nobody can know it when the value is written, so no value can end early.
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
    return true;
}

;// CONCATENATED MODULE: ./.build/src/system/log.js
/** Where lines go: workflow commands in the action, the terminal on a laptop. */



/** In a log that is kept, a running phase says where it is no more often than this. */
const QUIET_LIVE_MS = 10_000;
/**
 * Lines from tools may hold `::commands::` for the runner; a zero-width space takes their power. The runner ends lines
 * at more characters than we do, and passes over more of them before a command (.NET takes U+0085 for white space), so
 * that no control character may stay.
 */
function defuse(line) {
    return withoutControlSequences(line)
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll(CONTROL, '\ufffd')
        .replaceAll(/^([^\p{L}\p{N}\p{P}\p{S}\n]*):(?=:)/gmu, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Drops what the tool-cache package tells a runner through stdout, for where there is none: on a laptop that is the
 * report's stream.
 */
function muteRunnerCommands(stream) {
    const write = stream.write.bind(stream);
    const filtered = (text, ...rest) => typeof text === 'string' && text.startsWith('::debug::') ? true : Reflect.apply(write, stream, [text, ...rest]);
    Reflect.set(stream, 'write', filtered);
}
/** The log of a workflow run. */
function actionsLog(now) {
    let lastLive = now();
    return {
        group: (title) => startGroup(defuse(title)),
        groupEnd: endGroup,
        info: (line) => info(defuse(line)),
        // Line ends and percent signs of these are escaped, and the runner reads the rest of the line as data. Should that
        // change, nothing acts.
        notice: (line) => annotate('notice', defuse(line)),
        warning: (line) => annotate('warning', defuse(line)),
        error: (line) => annotate('error', defuse(line)),
        debug: (line) => annotate('debug', defuse(line)),
        live: (line) => {
            if (now() - lastLive < QUIET_LIVE_MS)
                return;
            lastLive = now();
            info(defuse(line));
        },
    };
}
/**
 * The log of a terminal or a pipe. Reports go to stdout, everything else to stderr, so that output can be redirected.
 */
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
    const plain = (line) => (0,lib_text/* withoutControlSequences */.Od)(line).replaceAll('\r', '').replaceAll(CONTROL, '\ufffd');
    const write = (line) => show(plain(line));
    const style = (format, text) => interactive ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
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

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs),
/* harmony export */   z: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
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
/**
 * Reading back files that we wrote: only our own, regular and of a sane size. Whatever else lies in their place is
 * refused.
 */



/** More than any file of ours comes to. */
const LARGEST_BYTES = 64 * 1024 * 1024;
/** Whether a file or directory belongs to the user that runs us. On systems without user ids everything does. */
function isOurs({ uid }) {
    const user = process.geteuid?.();
    return user === undefined || uid === user;
}
/**
 * The text of a file that we wrote; undefined when there is none. Links are not followed, and nothing is waited for, as
 * a pipe would have it.
 * @throws Error that says what is in its place.
 */
async function readOwnFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw new Error(error.code === 'ELOOP' ? `${path} is a link` : (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error), { cause: error });
        });
        if (file === undefined)
            return undefined;
        const _closed = __addDisposableResource(env_1, file, true);
        // Of the open file, so that no other can take its place in between.
        const stats = await file.stat();
        if (!stats.isFile())
            throw new Error(`${path} is no regular file`);
        if (!isOurs(stats))
            throw new Error(`${path} belongs to another user (${stats.uid})`);
        if (stats.size > LARGEST_BYTES)
            throw new Error(`${path} has ${stats.size} bytes, and ${LARGEST_BYTES} are the most`);
        return await file.readFile('utf8');
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


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   vL: () => (/* binding */ describeCommand)
/* harmony export */ });
/* unused harmony export runChecked */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6193);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9440);
/**
 * Child processes: argument vectors only, just the environment that they are given, a deadline, and nothing left
 * running when the job is cancelled.
 */




/** Most output that is kept of a process. */
const KEPT_OUTPUT = 32 * 1024 * 1024;
/**
 * Of a longer line, in UTF-16 code units, its listener gets the beginning: no text can hold what a program may write.
 */
const LONGEST_LINE = 4 * 1024 * 1024;
/** Between asking a process to end and making it. */
const GRACE_MS = 3_000;
/** A process can take a gigabyte in a second. */
const MEMORY_EVERY_MS = 50;
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
        // A sink that ended takes nothing more; the source learns of it through its closed pipe. Node closes stdin without
        // an error then.
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
function start(command, jobSignal, stdin, stdout = 'capture') {
    const job = command.afterCancel === true ? [] : [jobSignal];
    const signal = AbortSignal.any(command.signal === undefined ? job : [...job, command.signal]);
    signal.throwIfAborted();
    // A group of its own, so that a tool's children end with it.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.file, [...command.args], {
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
        if (why === 'memory')
            signalGroup(child, 'SIGKILL');
        else
            endGroup(child);
    };
    // Who listens to the lines has had them all. Anybody else would take the end of an output for the whole.
    const tooMuch = command.onLine === undefined ? () => end('output') : () => undefined;
    const output = stdout === 'capture' ? capture(child.stdout, { onLine: command.onLine, onCut: tooMuch }) : () => '';
    const errors = capture(child.stderr, { onLine: command.onLine, onCut: () => undefined });
    const timer = setTimeout(() => end('deadline'), command.deadlineMs);
    const memory = watchMemory(child, command.mostMemoryBytes, () => end('memory'));
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
        clearInterval(memory);
        signal.removeEventListener('abort', onAbort);
    }
}
function endedError(why, command, result) {
    if (why === 'cancelled')
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('cancelled', `cancelled while ${command.file} was running`);
    const details = tail(result.stderr || result.stdout);
    if (why === 'deadline')
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('deadline', `${describeCommand(command)} did not end within ${command.deadlineMs / 1000} s`, { details });
    if (why === 'memory') {
        const most = `${Math.round((command.mostMemoryBytes ?? 0) / 1024 / 1024)} MiB`;
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('command-failed', `${describeCommand(command)} took more than ${most} of memory, and was ended.`, { details });
    }
    const most = `${KEPT_OUTPUT / 1024 / 1024} MiB`;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('command-failed', `${describeCommand(command)} printed more than ${most}, and was ended: a part of it would say something else.`, {
        details,
        hint: 'Find out what makes its output that long: it is a list or an object of thousands of times the usual size.',
    });
}
function watchMemory({ pid }, most, onExceeded) {
    if (pid === undefined || most === undefined)
        return undefined;
    return setInterval(() => {
        if ((residentBytes(pid) ?? 0) > most)
            onExceeded();
    }, MEMORY_EVERY_MS);
}
/** Memory of a process; undefined when it has ended, and where there is no /proc. */
function residentBytes(pid) {
    try {
        const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/status`, 'latin1'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, 'ENOENT', 'ESRCH'))
            return undefined;
        throw error;
    }
}
function exitOf(child, command) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('command-failed', `${command.file} could not be started: ${cause.message}`, { cause })));
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
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, 'ESRCH'))
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
        eachLine(stream, onLine);
    return () => Buffer.concat(chunks).subarray(-KEPT_OUTPUT).toString('utf8');
}
/** Hands on the lines of a stream, without their ends; an unfinished one when the stream ends. */
function eachLine(stream, onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder('utf8');
    let begun = '';
    const take = (text) => {
        const [first = '', ...others] = text.split('\n');
        begun += first.slice(0, LONGEST_LINE - begun.length);
        for (const next of others) {
            onLine(begun.endsWith('\r') ? begun.slice(0, -1) : begun);
            begun = next;
        }
    };
    stream.on('data', (chunk) => take(decoder.write(chunk)));
    stream.on('end', () => {
        take(decoder.end());
        if (begun !== '')
            onLine(begun);
    });
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
        return (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error, 'EPERM');
    }
}


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ whatIs),
/* harmony export */   XF: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* unused harmony exports FILE_LIMITS, refuseTooLarge */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7432);
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
    sarif: { bytes: 32 * MIB, remedy: 'let the scanner leave out low severities' },
    manifest: { bytes: 32 * MIB, remedy: 'split it into several files' },
    report: { bytes: 64 * MIB, remedy: 'name a report.json as it was written' },
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
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new Error(`${shown} is ${whatIs(stats)}, and not a regular file`);
        refuseMoved(descriptor, real, shown);
        refuseTooLarge(stats.size, shown, kind);
        return readWhole(descriptor, stats.size, shown);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** @throws Error when a file of a kind would be larger than it may be. */
function refuseTooLarge(bytes, shown, kind) {
    const { bytes: most, remedy } = FILE_LIMITS[kind];
    if (bytes <= most)
        return;
    const limit = `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(most)} (${most / MIB} MiB)`;
    throw new Error(`${shown} has ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(bytes)} bytes, and at most ${limit} are read; ${remedy}`);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
/** Never more than the size that was checked: a file that grows meanwhile is refused. */
function readWhole(descriptor, size, shown) {
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw new Error(`${shown} grew while it was read`);
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P_: () => (/* binding */ isInWorkspace),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   cI: () => (/* binding */ programProblem),
/* harmony export */   nG: () => (/* binding */ safePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1478);
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
    for (const entry of (env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const problem = directoryProblem(entry, workspace);
        if (problem === undefined)
            entries.add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry));
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
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(workspace, real);
}
/** Whether there is a file that this user may run; a folder can be entered, and is none. */
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
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
    if (((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).mode & WRITABLE_BY_OTHERS) !== 0)
        return 'it is writable by others';
    const problem = directoryProblem((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real), workspace);
    return problem === undefined ? undefined : `it is in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real)}, and ${problem}`;
}
/**
 * The absolute path of a program that is called by its bare name.
 * @throws ActionError command-failed that says what was passed over and why.
 */
function findProgram(name, path, workspace) {
    const passedOver = [...path.passedOver];
    for (const directory of path.entries) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        if (!isProgram(file))
            continue;
        const problem = programProblem(file, workspace);
        if (problem === undefined)
            return file;
        passedOver.push(`${file}: ${problem}`);
    }
    const searched = path.entries.length === 0 ? 'no directory of PATH may be searched' : `it is not in ${path.entries.join(', ')}`;
    const others = passedOver.length === 0 ? '' : ` Passed over: ${passedOver.join('; ')}.`;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('command-failed', `${name} was not found: ${searched}.${others}`, {
        hint: `Install ${name} into a directory that only its owner may write to and that is outside of the workspace, and put that directory on PATH.`,
    });
}
function directoryProblem(directory, workspace) {
    if (directory === '')
        return 'it stands for the current directory';
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory))
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
    if (((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).mode & WRITABLE_BY_OTHERS) !== 0)
        return 'it is writable by others';
    for (let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real);; parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(parent)) {
        const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(parent);
        if ((mode & WRITABLE_BY_OTHERS) !== 0 && (mode & STICKY) === 0)
            return `${parent} above it is writable by others`;
        if (parent === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(parent))
            return undefined;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ freshDirectory),
/* harmony export */   T: () => (/* binding */ safeWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
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
/**
 * Writing files where somebody else may have put links: a file is made anew beside its place and renamed into it, so
 * that no link is followed.
 */



const NEW_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * Writes a file. A link in its place is replaced, wherever it leads. Whoever is killed meanwhile leaves the old file,
 * not half a new one. The directory must exist; `mode` is lowered by the umask, as everywhere.
 */
async function safeWrite(path, content, mode = 0o666) {
    // One name always, so that a killed run leaves one such file at most. What has it is removed, not opened.
    const part = `${path}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
    try {
        {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(part, NEW_FILE, mode), true);
                await file.writeFile(content);
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
        throw error;
    }
}
/**
 * Makes an empty directory in place of whatever has its name, so that a program which writes into it meets no link
 * there.
 */
async function freshDirectory(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
}


/***/ }),

/***/ 6660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isSystemProgram),
/* harmony export */   QR: () => (/* binding */ SUDO),
/* harmony export */   cL: () => (/* binding */ CHRT),
/* harmony export */   l$: () => (/* binding */ checkSystemCommand)
/* harmony export */ });
/* unused harmony export systemProgramProblem */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);
/**
 * The two programs of the system that are named by an absolute path: chrt, and sudo to start it. Their hashes differ
 * from one distribution to the next, so what is looked at before each start is who could have put them there: root
 * alone. They are started with the arguments below and no others.
 */




const CHRT = '/usr/bin/chrt';
const SUDO = '/usr/bin/sudo';
const ROOT = 0;
const WRITABLE_BY_GROUP = 0o020;
/** SCHED_FIFO at priority 10 that children don't inherit, or back to SCHED_OTHER; of one thread. */
const CHRT_ARGUMENTS = /^(-R -f -p 10|-o -p 0) [1-9][0-9]{0,9}$/;
function isSystemProgram(file) {
    return file === CHRT || file === SUDO;
}
/** @throws ActionError command-failed for other arguments, and for a program that others than root can replace. */
function checkSystemCommand({ file, args }) {
    const [program, ...given] = file === SUDO && args[0] === '-n' ? args.slice(1) : [file, ...args];
    if (program !== CHRT || given.some((argument) => argument.includes(' ')) || !CHRT_ARGUMENTS.test(given.join(' '))) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('command-failed', `${file} was not started: it is used for nothing but a thread's priority.`, {
            hint: 'This is a defect of the action. Please report it with the log of the run.',
        });
    }
    for (const path of new Set([file, CHRT])) {
        const problem = systemProgramProblem(path);
        if (problem === undefined)
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('command-failed', `${path} was not started: ${problem}`, {
            hint: 'Install the package of your distribution, or set `priority: normal`.',
        });
    }
}
/** Why a program may be another than the system's; undefined when root alone can have put it there. */
function systemProgramProblem(path) {
    const problem = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .programProblem */ .cI)(path, undefined);
    if (problem !== undefined)
        return problem;
    for (let place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        const { uid, gid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
        if (uid !== ROOT)
            return `${place} does not belong to root`;
        if (gid !== ROOT && (mode & WRITABLE_BY_GROUP) !== 0)
            return `${place} is writable by a group`;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return undefined;
    }
}


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   G: () => (/* binding */ verifiedPrograms)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
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
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
            const before = stampOf(await file.stat({ bigint: true }));
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-checksum', `the SHA-256 of ${path} can't be told: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(cause)}`, {
            cause,
            hint: AGAIN,
        });
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
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-checksum', `${path} was not started: nobody looked at its SHA-256.`, {
                hint: 'This is a defect of the action. Please report it with the log of the run.',
            });
        }
        const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).then(stampOf, () => 'gone');
        if (seen === known.stamp)
            return;
        const now = await hashFile(path);
        if (now.sha256 !== known.sha256) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-checksum', `${path} was changed during the run, and was not started: its SHA-256 is ${now.sha256}, and was ${known.sha256}.`, { hint: AGAIN });
        }
        verified.set(path, now);
    },
};
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   ZO: () => (/* binding */ leadsBelow),
/* harmony export */   xd: () => (/* binding */ wayWithin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
/** Whether a path is in a folder: by its text, for real paths, or with links followed. */



/**
 * The way from a folder to a path in it, empty for the folder itself; undefined when the path is not in it. Both are
 * real paths.
 */
function wayWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) ? way : undefined;
}
/** Whether a path is a folder or lies below it. Both are real paths. */
function isWithin(folder, path) {
    return wayWithin(folder, path) !== undefined;
}
/**
 * Whether an absolute path lies below the directory, by real path. The file need not exist; the directory must. A link
 * that leads nowhere does not count.
 */
async function leadsBelow(directory, path) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0'))
        return false;
    const target = await realPathOf(path);
    if (target === undefined)
        return false;
    const way = wayWithin(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), target);
    return way !== undefined && way !== '';
}
/**
 * The real path of what may not exist yet: that of the nearest folder that does. Undefined where a link leads nowhere.
 */
async function realPathOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, 'ENOENT'))
            return undefined;
    }
    // Written to, it would make a file wherever it points.
    const isDangling = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
    if (isDangling)
        return undefined;
    const parent = await realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return parent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


/***/ }),

/***/ 4456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ missedForCertain),
/* harmony export */   r: () => (/* binding */ certainClasses)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2570);
/**
 * What can be judged although the figures are not to be trusted: a generator that was late makes no wrong answers.
 * Thresholds about failures that are missed by these answers alone are missed for certain, and a broken application is
 * not excused by a busy machine.
 */


/** Failures that do not depend on when a request was sent, nor on how long its answer took. */
const CERTAIN = ['dns', 'connect-refused', 'tls', 'parse', 'http-3xx', 'http-4xx', 'http-5xx'];
/**
 * The classes of failures that no disturbance explains. @param judgesLatency whether a target expects its answers
 * within a time.
 */
function certainClasses(judgesLatency) {
    // With such a time, a failed expectation may be a matter of time.
    return judgesLatency ? CERTAIN : [...CERTAIN, 'assertion'];
}
/**
 * The sources of thresholds that are missed for certain.
 * @param judgesLatency whether a target expects its answers within a time.
 */
function missedForCertain(thresholds, load, judgesLatency) {
    const classes = certainClasses(judgesLatency);
    const view = {
        ...load,
        total: certainly(load.total, classes),
        targets: load.targets.map((target) => ({ ...target, ...certainly(target, classes) })),
    };
    const judged = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateThresholds */ .S)(thresholds.flatMap(asLimit), view, (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)('not asked for'));
    return judged.filter(({ status }) => status === 'fail').map(({ source }) => source);
}
/**
 * The threshold, if it is one that more failures can only bring nearer to its miss; else none. Of an exact number only
 * that it is exceeded is certain: what is still missing may be among the failures that are not.
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
        success: stats.success.kind === 'measured' ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ ...stats.success.value, rate }) : stats.success,
    };
}


/***/ }),

/***/ 2570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ evaluateFindings),
  S: () => (/* binding */ evaluateThresholds)
});

// EXTERNAL MODULE: ./.build/src/findings/counts.js
var findings_counts = __webpack_require__(7264);
// EXTERNAL MODULE: ./.build/src/findings/scan-result.js
var scan_result = __webpack_require__(7955);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(1602);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var lib_percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/lib/statistics.js
var statistics = __webpack_require__(3300);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(2829);
// EXTERNAL MODULE: ./.build/src/thresholds/threshold-units.js
var threshold_units = __webpack_require__(8809);
;// CONCATENATED MODULE: ./.build/src/thresholds/limit-scale.js
/**
 * Figures in the unit in which the user wrote the limit, with enough digits that no figure looks like a limit that it
 * is not: 67,108,865 B under a limit of `64MiB` are 64.000001 MiB.
 */


/** The limit as the user wrote it: `64MiB`. */
function limitAsWritten(source) {
    return source.replace(/^[^<>=≤≥]*[<>=≤≥]+\s*/, '');
}
/** The scale of a threshold's limit; of `1m30s` that of its last part. */
function scaleOf({ source, unit }) {
    const written = limitAsWritten(source);
    let end = written.length;
    while (end > 0 && !isDigit(written[end - 1]))
        end -= 1;
    const name = written.slice(end).replaceAll(' ', '');
    return { unit, factor: (0,threshold_units/* parseLimit */.Fv)(`1${name}`, unit) ?? 1, suffix: suffixOf(name, unit) };
}
function isDigit(character) {
    return character !== undefined && character >= '0' && character <= '9';
}
function suffixOf(name, unit) {
    switch (unit) {
        case 'share':
        case 'count':
            return name;
        case 'rate':
            return name === '' ? '/s' : name;
        case 'cores':
            // Kubernetes writes thousandths of a core so: 250m.
            return name === 'm' ? name : ' cores';
        case 'duration':
        case 'bytes':
        case 'bytes-per-second':
            return ` ${name}`;
    }
}
/** Parts of the unit below which three digits say little; such figures are written in a smaller unit. */
const SMALL = 0.001;
/**
 * A figure in the scale of its limit. It is on the same side of `other` (the limit, or another figure beside it) as
 * written as it is in truth. A figure that is next to nothing in that unit, and far from `other`, keeps a unit of its
 * own: 4.2 ms under a limit of `1h`.
 */
function formatApart(value, other, scale) {
    const { unit, factor, suffix } = scale;
    const figure = value / factor;
    if (value !== 0 && Math.abs(figure) < SMALL && Math.abs(value) < Math.abs(other) / 10)
        return (0,threshold_units/* formatUnit */.IV)(value, unit);
    const beside = withoutNoise(other / factor);
    const side = Math.sign(value - other);
    const isTrue = (text) => Math.sign(Number(text.replaceAll(',', '')) - beside) === side;
    const short = shortNumber(value, scale);
    if (isTrue(short) && (side === 0 || short !== shortNumber(other, scale)))
        return short + suffix;
    for (let digits = 4; digits <= 17; digits += 1) {
        const text = String(Number(figure.toPrecision(digits)));
        if (isTrue(text))
            return text + suffix;
    }
    // They differ by less than what dividing adds.
    return String(figure) + suffix;
}
/** 20/s are 1200/m, not 1200.0000000000002. */
function withoutNoise(figure) {
    return Number(figure.toPrecision(15));
}
function shortNumber(value, { unit, factor }) {
    if (unit === 'share')
        return (0,units/* formatPercent */.l9)(value).slice(0, -1);
    return unit === 'count' && Number.isInteger(value) ? (0,units/* formatCount */.B4)(value) : (0,units/* formatNumber */.ZV)(value / factor);
}

;// CONCATENATED MODULE: ./.build/src/thresholds/threshold-sentence.js



/** Compares a figure (in the unit's base) with the limit. */
function compare(value, threshold, isMet) {
    const { metric, limit } = threshold;
    const scale = scaleOf(threshold);
    const actual = formatApart(value, limit, scale);
    const was = `${(0,metrics/* metricText */._l)(metric)} ${isPlural(metric) ? 'were' : 'was'} ${actual}`;
    const apart = isMet ? metBy(value, threshold, scale) : missedBy(value, threshold, scale);
    return { actual, text: `${was}, ${apart}`, margin: marginOf(value, threshold) };
}
/** Where the figure may have been without what disturbed the run, following a comparison. */
function undisturbedText({ low, high }, value, threshold) {
    const scale = scaleOf(threshold);
    const down = low < value ? [low > 0 ? `as low as ${formatApart(low, value, scale)}` : 'lower by an unknown amount'] : [];
    const up = high > value
        ? [Number.isFinite(high) ? `as high as ${formatApart(high, value, scale)}` : 'higher by an unknown amount']
        : [];
    return `undisturbed, it may have been ${[...down, ...up].join(' or ')}`;
}
function isPlural(metric) {
    return (metric.kind === 'errors' ||
        metric.kind === 'scan' ||
        ('figure' in metric && ['requests', 'failures', 'restarts'].includes(metric.figure)));
}
/** Positive on the side that the operator asks for. */
function marginOf(value, { operator, limit }) {
    if (limit === 0)
        return undefined;
    if (value === limit)
        return 0;
    const above = (value - limit) / limit;
    if (operator === '==')
        return -Math.abs(above);
    return operator.startsWith('>') ? above : -above;
}
/** `2.3% below the limit of 64MiB`. */
function metBy(value, { source, limit, unit }, scale) {
    const allowed = limitAsWritten(source);
    // Of a limit of nothing there is no share.
    if (value === limit || limit === 0)
        return `the limit is ${allowed}`;
    if (unit === 'share')
        return `${distanceText(value, limit, scale)} ${side(value, limit)} the limit of ${allowed}`;
    const ratio = value / limit;
    return ratio >= 2
        ? `${timesText(ratio)} the limit of ${allowed}`
        : `${percentText(ratio)} ${side(value, limit)} the limit of ${allowed}`;
}
/** `50.0 ms (25%) above the limit of 200ms`. */
function missedBy(value, { source, limit, unit, operator }, scale) {
    const allowed = limitAsWritten(source);
    if (value === limit)
        return `which is the limit itself; it must be ${operator === '<' ? 'below' : 'above'} ${allowed}`;
    const distance = distanceText(value, limit, scale);
    if (unit === 'share' || limit === 0)
        return `${distance} ${side(value, limit)} the limit of ${allowed}`;
    const ratio = value / limit;
    return ratio >= 2
        ? `${distance} above the limit of ${allowed} (${timesText(ratio)} the limit)`
        : `${distance} (${percentText(ratio)}) ${side(value, limit)} the limit of ${allowed}`;
}
function side(value, limit) {
    return value > limit ? 'above' : 'below';
}
function distanceText(value, limit, scale) {
    if (scale.unit !== 'share')
        return formatApart(Math.abs(value - limit), value, scale);
    const points = String(Number((Math.abs(value - limit) * 100).toPrecision(2)));
    return `${points} percentage point${points === '1' ? '' : 's'}`;
}
function timesText(ratio) {
    return `${ratio >= 100 ? (0,units/* formatCount */.B4)(ratio) : Number(ratio.toPrecision(2))} times`;
}
/** How far a ratio is from 1. What is not at the limit is never 0% from it, nor 100% when something is left. */
function percentText(ratio) {
    const percent = Math.abs(ratio - 1) * 100;
    if (percent < 0.1)
        return 'less than 0.1%';
    if (percent < 100 && percent > 99)
        return 'more than 99%';
    return `${Number(percent.toPrecision(2))}%`;
}

;// CONCATENATED MODULE: ./.build/src/thresholds/evaluate.js
/** Holds thresholds against what was measured. */









const UNDISTURBED = {
    range: (_metric, value) => ({ low: value, high: value }),
    explainsMissing: () => false,
};
/**
 * One result for each threshold, in their order. A threshold is met or missed when it is so wherever its figure would
 * have been without the disturbance; else it is undecided.
 */
function evaluateThresholds(thresholds, load, resources, weighing = UNDISTURBED, scans = (0,scan_result/* scanTotals */.J)(undefined, undefined)) {
    return thresholds.map((threshold) => {
        const { metric } = threshold;
        if ((0,metrics/* isAboutScan */.xN)(metric))
            return evaluate(threshold, measureScan(metric, scans), NOTHING);
        return evaluate(threshold, measure(metric, load, resources), {
            range: (value) => weighing.range(metric, value),
            explainsMissing: () => weighing.explainsMissing(metric),
        });
    });
}
/** The result of a threshold on findings, which needs no load; undefined for one on anything else. */
function evaluateFindings(threshold, scans) {
    // A scan finds what is there, however busy the machine was.
    return (0,metrics/* isAboutScan */.xN)(threshold.metric) ? evaluate(threshold, measureScan(threshold.metric, scans), NOTHING) : undefined;
}
const NOTHING = { range: (value) => ({ low: value, high: value }), explainsMissing: () => false };
function evaluate(threshold, figure, disturbance) {
    const { source, metric, operator, limit } = threshold;
    if (figure.kind === 'not-measured') {
        const status = disturbance.explainsMissing() ? 'undecided' : 'not-measurable';
        return { source, status, actual: null, message: `${(0,metrics/* metricText */._l)(metric)} can't be judged: ${figure.reason}` };
    }
    const isMet = holds(figure.value, operator, limit);
    const { actual, text, margin } = compare(figure.value, threshold, isMet);
    const range = disturbance.range(figure.value);
    const outcome = mayDiffer(isMet, range, threshold)
        ? { status: 'undecided', message: `${text}; ${undisturbedText(range, figure.value, threshold)}.` }
        : { status: isMet ? 'pass' : 'fail', message: `${text}.` };
    return { source, actual, ...outcome, ...(0,defined/* defined */.s)({ margin }) };
}
/** Whether some value of the range gives another result than the figure itself. */
function mayDiffer(isMet, { low, high }, { operator, limit }) {
    if (operator === '==')
        return isMet ? low < high : low <= limit && limit <= high;
    return [low, high].some((end) => holds(end, operator, limit) !== isMet);
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
function measureScan(metric, scans) {
    const { figure, severity } = metric;
    const counts = scans[figure];
    if (counts.kind === 'not-measured')
        return counts;
    if (severity === null)
        return (0,measured/* measured */.jh)((0,findings_counts/* totalOf */.e6)(counts.value));
    const count = counts.value[severity];
    return count === undefined ? (0,measured/* notMeasured */.q7)(`scan-severity left ${severity} out of the scan.`) : (0,measured/* measured */.jh)(count);
}
function measure(metric, load, resources) {
    if ((0,metrics/* isAboutResources */.PU)(metric))
        return measureUsage(metric, resources);
    const stats = metric.target === null ? load.total : load.targets.find(({ name }) => name === metric.target);
    if (stats === undefined)
        return (0,measured/* notMeasured */.q7)(`there is no target ${metric.target}; there are ${load.targets.map(({ name }) => name).join(', ')}.`);
    switch (metric.kind) {
        case 'latency':
            return measureLatency(stats[DISTRIBUTIONS[metric.distribution]], metric.statistic);
        case 'errors':
            return (0,measured/* measured */.jh)(stats.errors.find((group) => group.class === metric.class)?.count ?? 0);
        case 'load':
            return measureLoad(stats, metric.figure);
    }
}
const DISTRIBUTIONS = { latency: 'latency', ok: 'okLatency', service: 'service', lateness: 'lateness' };
function measureLoad(stats, figure) {
    switch (figure) {
        case 'success':
            return stats.success.kind === 'measured' ? (0,measured/* measured */.jh)(stats.success.value.rate) : stats.success;
        case 'throughput':
            return (0,measured/* measured */.jh)(stats.throughputPerSecond);
        case 'requests':
            return (0,measured/* measured */.jh)(stats.requests);
        case 'failures':
            return (0,measured/* measured */.jh)(stats.failures);
        case 'not_sent':
            return (0,measured/* measured */.jh)(stats.notSent);
    }
}
function measureLatency(distribution, statistic) {
    if (distribution.kind === 'not-measured')
        return distribution;
    const { avgMs, minMs, maxMs, percentiles, count } = distribution.value;
    if (statistic.kind !== 'percentile')
        return (0,measured/* measured */.jh)({ avg: avgMs, min: minMs, max: maxMs }[statistic.kind]);
    const found = (0,lib_percentiles/* findPercentile */.dG)(distribution.value, statistic.percentile);
    const name = (0,metrics/* statisticText */.Sr)(statistic);
    if (found === undefined)
        return (0,measured/* notMeasured */.q7)(`the engine reports ${percentiles.map(({ percentile }) => `p${percentile}`).join(', ') || 'no percentiles'}.`);
    if (!found.tooFewSamples)
        return (0,measured/* measured */.jh)(found.valueMs);
    return (0,measured/* notMeasured */.q7)(`n is too small. ${(0,units/* formatCount */.B4)(count)} requests have fewer than 10 beyond ${name}; at least ${(0,units/* formatCount */.B4)((0,statistics/* samplesNeeded */.Ht)(statistic.percentile))} are needed.`);
}
function measureUsage(metric, resources) {
    if (resources.kind === 'not-measured')
        return (0,measured/* notMeasured */.q7)(`no resource figures were measured (${resources.reason})`);
    const { workloads } = resources.value;
    const workload = workloads.find((known) => known.workload === metric.workload);
    if (workload === undefined)
        return (0,measured/* notMeasured */.q7)(`there is no workload ${metric.workload}; there are ${workloads.map((known) => known.workload).join(', ') || 'none'}.`);
    return metric.kind === 'usage' ? usageFigure(workload, metric.figure) : usageSeries(workload, metric);
}
function usageFigure(workload, figure) {
    switch (figure) {
        case 'cpu_per_1000':
            return workload.cpuSecondsPer1000.kind === 'measured'
                ? (0,measured/* measured */.jh)(workload.cpuSecondsPer1000.value * 1000)
                : workload.cpuSecondsPer1000;
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
            return running.kind === 'measured' ? (0,measured/* measured */.jh)(running.value[metric.statistic]) : running;
        }
    }
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isAboutResources),
/* harmony export */   Sr: () => (/* binding */ statisticText),
/* harmony export */   YK: () => (/* binding */ SCAN_FIGURES),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   ap: () => (/* binding */ USAGE_FIGURES),
/* harmony export */   d6: () => (/* binding */ biasOf),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   mM: () => (/* binding */ USAGE_SERIES),
/* harmony export */   pH: () => (/* binding */ LOAD_FIGURES),
/* harmony export */   ps: () => (/* binding */ isAboutSuccess),
/* harmony export */   tc: () => (/* binding */ LATENCY_KINDS),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   xN: () => (/* binding */ isAboutScan)
/* harmony export */ });
const LATENCY_KINDS = ['latency', 'ok', 'service', 'lateness'];
const LOAD_FIGURES = {
    success: 'share',
    throughput: 'rate',
    requests: 'count',
    failures: 'count',
    not_sent: 'count',
};
const USAGE_SERIES = { cpu: 'cores', memory: 'bytes', replicas: 'count' };
const SCAN_FIGURES = {
    vulnerabilities: 'count',
    misconfigurations: 'count',
};
const USAGE_FIGURES = {
    cpu_per_1000: 'duration',
    received: 'bytes-per-second',
    sent: 'bytes-per-second',
    restarts: 'count',
};
/** In the closed model a slow generator offers less, and the application has an easier time. */
function unlessClosed(open) {
    return { open, closed: 'either' };
}
/**
 * The bias of every metric in the open model, given that the load was offered as planned, and in the closed one.
 * Latency counts from the due moment, so every delay adds to it. Service time counts from the actual send: a request
 * that is sent late finds a shorter queue. Lateness tells of the generator itself, and what it was is what is judged.
 */
const BIASES = {
    latency: unlessClosed('too-high'),
    ok: unlessClosed('too-high'),
    service: unlessClosed('either'),
    lateness: { open: 'none', closed: 'none' },
    success: unlessClosed('too-low'),
    throughput: unlessClosed('too-low'),
    requests: unlessClosed('none'),
    failures: unlessClosed('too-high'),
    not_sent: unlessClosed('too-high'),
    errors: unlessClosed('too-high'),
    // Contention makes work dearer, and starves it.
    cpu: unlessClosed('either'),
    memory: unlessClosed('too-high'),
    replicas: unlessClosed('either'),
    cpu_per_1000: unlessClosed('too-high'),
    received: unlessClosed('too-low'),
    sent: unlessClosed('too-low'),
    restarts: unlessClosed('too-high'),
    // A scan finds what is there, however busy the machine is.
    vulnerabilities: { open: 'none', closed: 'none' },
    misconfigurations: { open: 'none', closed: 'none' },
};
/** The bias of a metric in a model. */
function biasOf(metric, model) {
    switch (metric.kind) {
        case 'latency':
            return BIASES[metric.distribution][model];
        case 'errors':
            return BIASES.errors[model];
        case 'usage-series':
            return BIASES[metric.series][model];
        case 'load':
        case 'usage':
        case 'scan':
            return BIASES[metric.figure][model];
    }
}
/** Narrows a word to a key of one of the tables above. */
function isKey(table, word) {
    return Object.hasOwn(table, word);
}
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
        case 'scan':
            return SCAN_FIGURES[metric.figure];
    }
}
/** Whether the metric tells of what the application used. */
function isAboutResources(metric) {
    return metric.kind === 'usage' || metric.kind === 'usage-series';
}
/** Whether the metric tells of what scanners found. */
function isAboutScan(metric) {
    return metric.kind === 'scan';
}
/** Whether the metric tells of requests that went wrong. */
function isAboutSuccess(metric) {
    return (metric.kind === 'errors' ||
        (metric.kind === 'load' && (metric.figure === 'success' || metric.figure === 'failures')));
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
        case 'scan':
            return metric.severity === null ? metric.figure : `${metric.figure}(${metric.severity})`;
    }
}
function forTarget(target) {
    return target === null ? '' : `target(${target}).`;
}
function statisticText(statistic) {
    return statistic.kind === 'percentile' ? `p${statistic.percentile}` : statistic.kind;
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseThresholds)
});

// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(3999);
;// CONCATENATED MODULE: ./.build/src/lib/error-classes.js
/** The classes of failed requests: one list of names, for recording, thresholds and report. */
const ERROR_CLASSES = [
    'dns',
    'connect-refused',
    'connect-timeout',
    'tls',
    'reset',
    'timeout',
    'parse',
    'http-3xx',
    'http-4xx',
    'http-5xx',
    'assertion',
    'not-sent',
    'other',
];
function isErrorClass(word) {
    return ERROR_CLASSES.some((name) => name === word);
}

// EXTERNAL MODULE: ./.build/src/lib/nearest.js
var nearest = __webpack_require__(5785);
// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(2829);
// EXTERNAL MODULE: ./.build/src/thresholds/threshold-units.js
var threshold_units = __webpack_require__(8809);
;// CONCATENATED MODULE: ./.build/src/thresholds/parse-thresholds.js
/** Text -> threshold, or what would have been right and in which column. */






/** The longest threshold in code units: names of targets and workloads have at most 63, the rest is less. */
const LONGEST_THRESHOLD = 1_000;
/** Parses a list of thresholds (one a line, or separated by commas). */
function parseThresholds(text) {
    const thresholds = [];
    const problems = [];
    for (const part of text.split(/[\n,]/)) {
        const source = part.trim();
        if (source === '')
            continue;
        const result = source.length > LONGEST_THRESHOLD
            ? flaw(LONGEST_THRESHOLD + 1, `at most ${LONGEST_THRESHOLD} characters`)
            : parseThreshold(source);
        if ('metric' in result)
            thresholds.push(result);
        else
            problems.push({ source, ...result });
    }
    return { thresholds, problems };
}
/** As they are written on paper. */
const SIGNS = { '≤': '<=', '≥': '>=' };
const OPERATORS = { '<': true, '<=': true, '>': true, '>=': true, '==': true };
function parseThreshold(source) {
    const operatorAt = source.search(/[<>=!≤≥]/);
    if (operatorAt === -1)
        return flaw(source.length + 1, 'a comparison after the metric, like p95 < 200ms');
    const sign = /^(?:[<>=!~]+|[≤≥])/.exec(source.slice(operatorAt))?.[0] ?? '';
    const operator = SIGNS[sign] ?? sign;
    if (!(0,metrics/* isKey */.m0)(OPERATORS, operator))
        return flaw(operatorAt + 1, `one of < <= > >= == in place of ${operator}`);
    const metric = parseMetric(source.slice(0, operatorAt).trimEnd());
    if (!('kind' in metric))
        return metric;
    const unit = (0,metrics/* unitOf */.uF)(metric);
    const written = source.slice(operatorAt + sign.length);
    const limit = (0,threshold_units/* parseLimit */.Fv)(written.trim(), unit);
    const limitColumn = source.length - written.trimStart().length + 1;
    return limit === undefined ? flaw(limitColumn, threshold_units/* UNIT_EXAMPLES */.jg[unit]) : { source, metric, operator, limit, unit };
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
        return loadMetric(null, segments) ?? usageMetric(segments) ?? scanMetric(segments) ?? unknownMetric(segments);
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
    const distribution = metrics/* LATENCY_KINDS */.tc.find((kind) => kind === first.word);
    if (distribution !== undefined)
        return latencyMetric(target, distribution, first, second);
    if (second !== undefined)
        return undefined;
    if (first.word === 'errors')
        return errorsMetric(target, first);
    if (first.argument !== null)
        return undefined;
    if ((0,metrics/* isKey */.m0)(metrics/* LOAD_FIGURES */.pH, first.word))
        return { kind: 'load', target, figure: first.word };
    return /^(avg|min|max|p[\d.]+)$/.test(first.word) ? latencyMetric(target, 'latency', first, first) : undefined;
}
function latencyMetric(target, distribution, kind, written) {
    if (written === undefined)
        return flaw(kind.column, `${kind.word}.avg, ${kind.word}.max or a percentile like ${kind.word}.p95`);
    const statistic = parseStatistic(written.word);
    const known = ['avg', 'min', 'max', ...percentiles/* PERCENTILES */.fy.map((percentile) => `p${percentile}`)];
    return statistic === undefined || written.argument !== null
        ? flaw(written.column, `one of ${known.join(', ')}`)
        : { kind: 'latency', target, distribution, statistic };
}
function parseStatistic(word) {
    if (word === 'avg' || word === 'min' || word === 'max')
        return { kind: word };
    const percentile = Number(/^p(\d+(?:\.\d+)?)$/.exec(word)?.[1] ?? Number.NaN);
    return percentiles/* PERCENTILES */.fy.includes(percentile) ? { kind: 'percentile', percentile } : undefined;
}
function errorsMetric(target, segment) {
    const name = segment.argument ?? '';
    if (isErrorClass(name))
        return { kind: 'errors', target, class: name };
    const meant = (0,nearest/* nearest */.pA)(name, ERROR_CLASSES);
    const column = segment.column + 'errors('.length;
    return flaw(column, `${meant === undefined || name === '' ? 'errors of a class, one of' : `errors(${meant}), or another of`} ${ERROR_CLASSES.join(', ')}; all together are failures`);
}
function usageMetric(segments) {
    const [first, second] = segments;
    if (first === undefined || segments.length > 2)
        return undefined;
    const { word, argument } = first;
    const isSeries = (0,metrics/* isKey */.m0)(metrics/* USAGE_SERIES */.mM, word);
    if (!isSeries && !(0,metrics/* isKey */.m0)(metrics/* USAGE_FIGURES */.ap, word))
        return undefined;
    if (argument === null || argument === '')
        return flaw(first.column, `a workload in parentheses, like ${word}(foo)${isSeries ? '.avg' : ''}`);
    if (!isSeries)
        return second === undefined
            ? { kind: 'usage', workload: argument, figure: word }
            : flaw(second.column, `${word}(${argument}) by itself`);
    const statistic = second?.word;
    if (statistic === 'avg' || statistic === 'min' || statistic === 'max')
        return { kind: 'usage-series', workload: argument, series: word, statistic };
    return flaw(second?.column ?? first.column, `${word}(${argument}).avg, .min or .max`);
}
function scanMetric([first, second]) {
    if (first === undefined || !(0,metrics/* isKey */.m0)(metrics/* SCAN_FIGURES */.YK, first.word))
        return undefined;
    const { word, argument, column } = first;
    if (second !== undefined)
        return flaw(second.column, `${word} by itself, like ${word}(critical)`);
    if (argument === null)
        return { kind: 'scan', figure: word, severity: null };
    const severity = finding/* SEVERITIES */.o.find((known) => known === argument.toLowerCase());
    if (severity !== undefined)
        return { kind: 'scan', figure: word, severity };
    return flaw(column + word.length + 1, `a severity, one of ${finding/* SEVERITIES */.o.join(', ')}, like ${word}(critical)`);
}
/** A target is where requests go, a workload what runs in the cluster. */
function workloadFlaw([first]) {
    if (first === undefined || !((0,metrics/* isKey */.m0)(metrics/* USAGE_SERIES */.mM, first.word) || (0,metrics/* isKey */.m0)(metrics/* USAGE_FIGURES */.ap, first.word)))
        return undefined;
    return flaw(first.column, `${first.word} of a workload without target(…), like ${first.word}(foo)`);
}
function unknownMetric(segments) {
    const known = [
        ...metrics/* LATENCY_KINDS */.tc,
        ...Object.keys(metrics/* LOAD_FIGURES */.pH),
        'errors',
        ...Object.keys(metrics/* USAGE_SERIES */.mM),
        ...Object.keys(metrics/* USAGE_FIGURES */.ap),
        ...Object.keys(metrics/* SCAN_FIGURES */.YK),
        'target',
        'avg',
        'min',
        'max',
    ];
    const unknown = segments.find(({ word }) => !known.includes(word)) ?? segments.at(-1);
    const meant = (0,nearest/* nearest */.pA)(unknown?.word ?? '', [...known, ...percentiles/* PERCENTILES */.fy.map((percentile) => `p${percentile}`)]);
    const column = unknown?.column ?? 1;
    return flaw(column, meant === undefined || meant === unknown?.word
        ? `a metric, like ${EXAMPLES}`
        : `a known metric; did you mean ${meant}?`);
}
function flaw(column, message) {
    return { column, message };
}


/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   IV: () => (/* binding */ formatUnit),
/* harmony export */   jg: () => (/* binding */ UNIT_EXAMPLES)
/* harmony export */ });
/* harmony import */ var _lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9910);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/** Units of thresholds: reading a limit, and writing a figure in its unit. */


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
/** No limit that means anything is longer. */
const LONGEST = 64;
const BYTES = {
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
            return (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
        case 'share':
            return parseShare(text);
        case 'rate':
            return (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRate */ .WN)(text);
        case 'count':
            return (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(text);
        case 'cores':
            return text.endsWith('m') ? thousandth((0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text.slice(0, -1))) : (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text);
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
    const percent = text.endsWith('%') ? (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text.slice(0, -1)) : undefined;
    // Multiplying by 100 and dividing again must give the share that a division of counts gives: 99.9% is 0.999.
    return percent === undefined || percent > 100 ? undefined : Number((percent / 100).toPrecision(15));
}
function parseBytes(text) {
    const match = text.length > LONGEST ? null : /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text);
    const unit = match?.[2] ?? '';
    const factor = Object.hasOwn(BYTES, unit) ? BYTES[unit] : undefined;
    return match === null || factor === undefined ? undefined : Number(match[1]) * factor;
}
/** A figure in its unit. */
function formatUnit(value, unit) {
    switch (unit) {
        case 'duration':
            return value >= 10_000 ? `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value / 1000)} s` : `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value)} ms`;
        case 'share':
            return (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(value);
        case 'rate':
            return `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value)}/s`;
        case 'count':
            return Number.isInteger(value) ? (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(value) : (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value);
        case 'cores':
            return `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value)} cores`;
        case 'bytes':
            return (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value);
        case 'bytes-per-second':
            return `${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value)}/s`;
    }
}


/***/ }),

/***/ 5317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ givenTool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);
/* harmony import */ var _system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);
/* harmony import */ var _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8179);
/* harmony import */ var _tool_downloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6343);
/** A program whose path the workflow gives, for machines that fetch nothing: it is what the user says it is. */






const VERSION_DEADLINE_MS = 15_000;
const VERSION = /(?:^|[\sv])(\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,64})?)/m;
/**
 * Registers a program that the workflow names, and asks it for its version. A file of the checkout is none: on a pull
 * request it would be the author's program.
 * @throws ActionError input for what is no program or has a refused version, tool-checksum for another hash
 * than was given.
 */
async function givenTool(io, name, given) {
    const path = realPath(name, given.path);
    if ((0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(path, (0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B3)(io.env)))
        throw unusable(name, given.path, 'it is inside the workspace, where a pull request puts its files');
    if (!(0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isProgram */ .Vd)(path))
        throw unusable(name, given.path, 'it is no file that may be executed');
    const file = await (0,_system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .D)(path);
    if (given.sha256 !== undefined && given.sha256.toLowerCase() !== file.sha256) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-checksum', `${path} has SHA-256 ${file.sha256}, and ${name}-sha256 is ${given.sha256.toLowerCase()}. It was not started.`, { hint: `Compare both with what the project publishes, then correct ${name}-path or ${name}-sha256.` });
    }
    _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifiedPrograms */ .G.add(path, file);
    const version = await versionOf(io, path);
    const refused = version === undefined ? undefined : (0,_tool_downloads_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedVersion */ .d_)(name, version);
    if (version !== undefined && refused === undefined) {
        io.log.info(`${name} ${version} is used from ${path}, as given. Its SHA-256 is ${file.sha256}.`);
        return { name, version, path, source: 'given', sha256: file.sha256 };
    }
    _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifiedPrograms */ .G.remove(path);
    throw unusable(name, given.path, refused === undefined ? 'it does not tell its version' : `${name} ${version} is never used: ${refused}`);
}
function realPath(name, path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        throw unusable(name, path, (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error));
    }
}
async function versionOf(io, path) {
    const env = (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .probeEnvironment */ .KL)(io.workDir);
    const asked = await io.run({ file: path, args: ['--version'], env, deadlineMs: VERSION_DEADLINE_MS });
    return VERSION.exec(asked.stdout.slice(0, 4096))?.[1];
}
function unusable(name, path, problem) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('input', `${name}-path ${JSON.stringify(path)} can't be used: ${problem}.`, {
        hint: `Name the program itself, outside of the checkout, or leave ${name}-path out to have the release downloaded.`,
    });
}


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ installTool),
/* harmony export */   c: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
/* harmony import */ var _system_aborted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6978);
/* harmony import */ var _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8179);
/* harmony import */ var _tool_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3724);
/**
 * kind, kubectl, k6 and Trivy: one that is on the machine and is what it is said to be, else a download that is checked
 * against the SHA-256 in our source.
 */






/** All tries together; the largest has 60 MB. */
const DOWNLOAD_DEADLINE_MS = 10 * 60_000;
/**
 * Finds or installs a tool. It may be started then, as long as its file stays what it is.
 * @throws ActionError tool-unavailable (unknown version without SHA-256, download failed) or tool-checksum.
 */
async function installTool(io, name, request) {
    const wanted = (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedTool */ .c5)(name, request);
    const { tool, passedOver } = await (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .findTool */ .SG)(io, wanted);
    return tool ?? (await download(io, wanted, passedOver));
}
/** Finds a tool that is on the machine already and is what it is said to be. */
async function findInstalled(io, name, request) {
    return await (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .findTool */ .SG)(io, (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedTool */ .c5)(name, request));
}
async function download(io, wanted, passedOver) {
    const { name, version, release } = wanted;
    const sha256 = downloadHash(wanted, passedOver);
    // Where tool-cache looks for them.
    process.env['RUNNER_TOOL_CACHE'] ??= (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCache */ .He)(io);
    process.env['RUNNER_TEMP'] ??= (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.workDir, 'downloads');
    const file = await downloadFile(io, wanted, passedOver);
    await compare(file, sha256, `what ${release.url} delivered`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, 0o755);
    const { cacheFile } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 5991));
    const directory = await cacheFile(file, (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .cachedName */ .wZ)(wanted), name, version);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .cachedName */ .wZ)(wanted));
    // The copy is what runs, now and in later jobs.
    const stamped = await compare(path, sha256, path);
    if (release.archivePath === undefined) {
        _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .verifiedPrograms */ .G.add(path, stamped);
        return { name, version, path, source: 'download', sha256 };
    }
    return await (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .unpack */ .l1)(io, wanted, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), { archive: path, source: 'download' });
}
/**
 * What a download must be. In the tool cache it would serve every later job of the machine as that version, so for a
 * known one nothing else counts.
 */
function downloadHash({ name, version, given, release }, passedOver) {
    if (release.sha256 !== undefined && given !== undefined && release.sha256 !== given) {
        const message = `${name}-sha256 is not the SHA-256 of ${name} ${version}'s download, which is ${release.sha256}, and no installed ${name} has it.`;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-checksum', `${message}${told(passedOver)}`, {
            hint: `Leave ${name}-sha256 out: the checksum of this version is in our source. For a build of your own, install it in the tool cache or on PATH.`,
        });
    }
    const sha256 = release.sha256 ?? given;
    if (sha256 !== undefined)
        return sha256;
    const known = release.knownVersions.join(', ');
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-unavailable', `${name} ${version} is not among the versions whose SHA-256 we know (${known}).${told(passedOver)}`, {
        hint: `Use one of these, or give its published checksum as ${name}-sha256.`,
    });
}
async function downloadFile(io, { name, release }, passedOver) {
    try {
        const { downloadTool } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 5991));
        // tool-cache retries connection failures and 5xx three times, with 10 to 20 s between. It has no end of its own.
        const end = AbortSignal.any([io.signal, AbortSignal.timeout(DOWNLOAD_DEADLINE_MS)]);
        return await Promise.race([downloadTool(release.url), (0,_system_aborted_js__WEBPACK_IMPORTED_MODULE_5__/* .aborted */ .Q)(end)]);
    }
    catch (cause) {
        if (io.signal.aborted)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('cancelled', `cancelled while ${name} was downloaded`, { cause });
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-unavailable', `${name} could not be downloaded from ${release.url}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(cause)}${told(passedOver)}`, {
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
    const actual = await (0,_system_verified_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .D)(file);
    if (actual.sha256 === expected)
        return actual;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-checksum', `${what} has SHA-256 ${actual.sha256}, expected ${expected}. It was not used.`, {
        hint: 'Do not ignore this: the file may have been tampered with. Compare with the checksum that the project publishes.',
    });
}


/***/ }),

/***/ 6343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ DEFAULT_NODE_IMAGE),
  iX: () => (/* binding */ DEFAULT_VERSIONS),
  aR: () => (/* binding */ knownTool),
  d_: () => (/* binding */ refusedVersion),
  pm: () => (/* binding */ releaseSite)
});

// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(1602);
;// CONCATENATED MODULE: ./.build/src/tools/node-images.js
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

;// CONCATENATED MODULE: ./.build/src/tools/tool-hashes.js
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
    trivy: {
        '0.75.0': {
            amd64: 'c6e65abddb348e25f10549df887045629cf28cc72453cd1c63acb717316b3f3f',
            arm64: 'a1ee9f6ffb7d112b64ff726a2a0717c21175c1114361391f4a132956751a13b3',
        },
        '0.74.0': {
            amd64: '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a',
            arm64: 'b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5',
        },
        '0.73.0': {
            amd64: '2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b',
            arm64: '13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd',
        },
        '0.72.0': {
            amd64: 'bbb64b9695866ce4a7a8f5c9592002c5961cab378577fa3f8a040df362b9b2ea',
            arm64: '2ca2c023109c2db6b2b77366b6717291452d4531167377d95c79547f0c8e3467',
        },
        '0.71.2': {
            amd64: '0510e71e2fd39bf863856d499c8dc19feb4e7336546394c502a8f5cc7ab27460',
            arm64: 'fe1c7106e15a5365d485b098a8c338f91e3b7ba71cb0e4963b98a3a098763cfc',
        },
        '0.71.1': {
            amd64: '3cbae37cd440cd8676e5ce9207fe460b5641c7579a17e9d00f8894928c41a88d',
            arm64: 'a7daaee66817d67a4963e8f9ddf15f5238ee021b55d3cd8695b1b7801afd34a7',
        },
        '0.71.0': {
            amd64: '30a3d22b23f88c233f1658f562fb477cae3b3e8b4761109d515b7698daf85814',
            arm64: '2561be394a3199c911f82fced606cbc05e1cb23eb6ce1da6935540adb76f4252',
        },
        '0.70.0': {
            amd64: '8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5aa9',
            arm64: '2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d',
        },
        '0.69.3': {
            amd64: '1816b632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75',
            arm64: '7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd',
        },
    },
};

;// CONCATENATED MODULE: ./.build/src/tools/tool-downloads.js
/** Where the release files of kind, kubectl, k6 and Trivy are, and which SHA-256 they must have. */



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
    trivy: {
        baseUrl: 'https://github.com/aquasecurity/trivy/releases/download',
        file: (version, architecture) => `v${version}/trivy_${version}_Linux-${architecture === 'arm64' ? 'ARM64' : '64bit'}.tar.gz`,
    },
};
/** Tools whose release is an archive: where the program is in it. */
const ARCHIVED = {
    k6: (version, architecture) => `k6-v${version}-linux-${architecture}/k6`,
    trivy: () => 'trivy',
};
/** The version of each tool that is used unless the user asks for another. */
const DEFAULT_VERSIONS = {
    kind: '0.33.0',
    kubectl: '1.36.4',
    k6: '2.3.0',
    trivy: '0.74.0',
};
/**
 * Versions that are used under no circumstances, and why: releases that carried malware, although their project's own
 * workflow built and signed them (CVE-2026-33634, GHSA-69fq-xp46-6x23).
 */
const REFUSED_VERSIONS = {
    trivy: Object.fromEntries(['0.69.4', '0.69.5', '0.69.6'].map((version) => [version, 'it was published with malware in it (CVE-2026-33634)'])),
};
/** Why a version must not be used, as a clause; undefined when nothing speaks against it. */
function refusedVersion(tool, version) {
    const refused = REFUSED_VERSIONS[tool] ?? {};
    return Object.hasOwn(refused, version) ? refused[version] : undefined;
}
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
        ...(0,defined/* defined */.s)({ archivePath: ARCHIVED[tool]?.(version, architecture) }),
        knownVersions: Object.keys(known),
    };
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wZ: () => (/* binding */ cachedName),
  SG: () => (/* binding */ findTool),
  $f: () => (/* binding */ findToolAt),
  He: () => (/* binding */ ownCache),
  l1: () => (/* binding */ unpack),
  Pp: () => (/* binding */ unpackedPath),
  c5: () => (/* binding */ wantedTool)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
;// CONCATENATED MODULE: ./.build/src/lib/tar.js
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

// EXTERNAL MODULE: ./.build/src/system/environment.js
var environment = __webpack_require__(1976);
// EXTERNAL MODULE: ./.build/src/system/safe-path.js
var safe_path = __webpack_require__(394);
// EXTERNAL MODULE: ./.build/src/system/verified-programs.js
var verified_programs = __webpack_require__(8179);
// EXTERNAL MODULE: ./.build/src/tools/tool-downloads.js + 2 modules
var tool_downloads = __webpack_require__(6343);
;// CONCATENATED MODULE: ./.build/src/tools/tool-search.js
/**
 * kind, kubectl, k6 and Trivy that are on the machine already: where they are looked for, and which of them are what they are
 * said to be.
 */












const VERSION_COMMANDS = {
    kind: ['version'],
    kubectl: ['version', '--client'],
    k6: ['version'],
    trivy: ['--version'],
};
/** The release archive as it is kept in the tool cache. */
const ARCHIVE = 'release.tar.gz';
/** k6 2 unpacks to 80 MB, Trivy to 170. */
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
    const onPath = (0,safe_path/* safePath */.nG)(io.env).entries.map((directory) => ({ path: (0,external_node_path_.join)(directory, wanted.name), source: 'path' }));
    const all = cached === undefined ? onPath : [{ path: (0,external_node_path_.join)(cached, wanted.name), source: 'tool-cache' }, ...onPath];
    return all.filter(({ path }) => (0,safe_path/* isProgram */.Vd)(path));
}
/** The tool when the program is the right one; else `passOver` is told why it is not. */
async function judge(io, wanted, { path, source }, passOver) {
    const { name, version, given, release } = wanted;
    const workspace = (0,safe_path/* workspaceOf */.B3)(io.env);
    // Tool caches are writable by others on hosted runners: there the hash decides.
    const problem = source === 'path'
        ? (0,safe_path/* programProblem */.cI)(path, workspace)
        : (0,safe_path/* isInWorkspace */.P_)(path, workspace)
            ? 'it is inside the workspace'
            : undefined;
    if (problem !== undefined) {
        passOver(`${path} is passed over: ${problem}.`);
        return undefined;
    }
    const file = await (0,verified_programs/* hashFile */.D)(path);
    const tool = { name, version, path, source, sha256: file.sha256 };
    const ofRelease = release.archivePath === undefined ? release.sha256 : undefined;
    if (file.sha256 === ofRelease || file.sha256 === given) {
        verified_programs/* verifiedPrograms */.G.add(path, file);
        return tool;
    }
    if (release.sha256 !== undefined || given !== undefined) {
        passOver(`${path} is passed over: its SHA-256 is ${file.sha256}, and ${expectation(wanted)}.`);
        return undefined;
    }
    verified_programs/* verifiedPrograms */.G.add(path, file);
    if (await hasVersion(io, wanted, path)) {
        io.log.info(`${path} is used as it is: the SHA-256 of ${name} ${version} is not known here, and could not be compared. It is ${file.sha256}.`);
        return tool;
    }
    verified_programs/* verifiedPrograms */.G.remove(path);
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
    const asked = await io.run({
        file: path,
        args: VERSION_COMMANDS[name],
        env: (0,environment/* probeEnvironment */.KL)(io.workDir),
        deadlineMs: 15_000,
    });
    if (new RegExp(`(?:^|[^\\w.])v?${version.replaceAll('.', '\\.')}(?![\\w.])`).test(asked.stdout))
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
        throw new errors/* ActionError */.lZ('tool-unavailable', `${from.archive} can't be unpacked: ${(0,errors/* describeError */.Uc)(cause)}`, {
            cause,
            hint: 'Use another version.',
        });
    });
    const path = unpackedPath(io, name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, program, { mode: 0o700, flag: 'wx' });
    const file = await (0,verified_programs/* hashFile */.D)(path);
    if (file.sha256 !== (0,external_node_crypto_.hash)('sha256', program)) {
        throw new errors/* ActionError */.lZ('tool-checksum', `${path} is not what was written there.`, {
            hint: 'See who else writes to the directory of the run.',
        });
    }
    verified_programs/* verifiedPrograms */.G.add(path, file);
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


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./.build/src/lib/statistics.js
var statistics = __webpack_require__(3300);
// EXTERNAL MODULE: ./.build/src/load/metrics/summarize.js
var summarize = __webpack_require__(4735);
// EXTERNAL MODULE: ./.build/src/load/metrics/validity.js
var validity = __webpack_require__(594);
// EXTERNAL MODULE: ./.build/src/thresholds/certain-failures.js
var certain_failures = __webpack_require__(4456);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(2829);
// EXTERNAL MODULE: ./.build/src/load/metrics/histogram.js
var histogram = __webpack_require__(2904);
;// CONCATENATED MODULE: ./.build/src/weighing/delays.js
/**
 * How many requests the generator may have delayed by more than a time, by what was measured of it. A request is
 * delayed when it is due while the generator does something else (`pacing` has each of these), or when its answer waits
 * to be read. The latter is not measured for each request, but the moments at which answers come see the generator as
 * the moments at which requests are due do, so there are about as many. A long standstill delays all that were under
 * way in it, and those behind them in the application's queue.
 */

/** Period of the timer whose firings are the loop's evidence: it sees a standstill up to so much shorter than it is. */
const TIMER_MS = 10;
/** A standstill above this is surely seen by the timer. */
const SEEN_MS = 2 * TIMER_MS;
/** Standard deviations that counts are above their estimate at most: one in a thousand is beyond. */
const SIGMAS = 3.1;
/** Reads the evidence; without any there is no delay to speak of. */
function delaysOf({ schedule, loop }) {
    const pacing = schedule === undefined ? undefined : histogram/* DurationHistogram */.lW.decode(schedule.pacing);
    const held = loop === undefined ? undefined : histogram/* DurationHistogram */.lW.decode(loop.delay);
    const longestMs = (pacing?.maxMs ?? 0) + (held?.maxMs ?? 0);
    const paced = pacing === undefined || pacing.count === 0 ? undefined : pacing;
    const shareBeyond = (delayMs) => {
        if (held === undefined || loop === undefined || loop.lengthMs <= 0)
            return 0;
        const { count, totalMs } = held.beyond(delayMs > SEEN_MS ? delayMs - TIMER_MS : delayMs);
        return (totalMs + (delayMs > SEEN_MS ? count * TIMER_MS : 0)) / loop.lengthMs;
    };
    return {
        longestMs,
        averageMs: Math.max(paced?.avgMs ?? 0, held === undefined || loop === undefined ? 0 : meanWaitMs(held, loop.lengthMs)),
        standstills: (delayMs) => held?.beyond(delayMs).count ?? 0,
        heldShare: loop === undefined || loop.lengthMs <= 0 ? 0 : loop.heldUpMs / loop.lengthMs,
        steps: [...new Set([...stepsOf(paced), ...stepsOf(held), longestMs])].toSorted((a, b) => a - b),
        countBeyond(delayMs, n, side) {
            if (delayMs >= longestMs)
                return 0;
            const byTimer = padded(n * shareBeyond(delayMs), 0);
            const seen = paced === undefined ? 0 : paced.beyond(delayMs).count * Math.min(1, n / paced.count);
            const byPacing = paced === undefined ? 0 : padded(seen, 1);
            // Short standstills slip through the timer's fingers, long ones are few, and only the timer sees how long each
            // was.
            const read = delayMs > SEEN_MS || paced === undefined ? byTimer : byPacing;
            const burst = delayMs > SEEN_MS ? byTimer : 0;
            return Math.min(n, Math.ceil(read + Math.max(burst, side === 'read' || seen === 0 ? 0 : byPacing)));
        },
    };
}
/**
 * What something waits on average that comes at a random moment: it meets standstills in proportion to their length,
 * each at its middle. A little too high, as each is taken for the longest of its step.
 */
function meanWaitMs(held, lengthMs) {
    if (lengthMs <= 0)
        return 0;
    const steps = stepsOf(held);
    const waited = steps.map((toMs, index) => {
        const from = held.beyond(steps[index - 1] ?? 0).totalMs;
        return ((from - held.beyond(toMs).totalMs) * toMs) / 2;
    });
    return waited.reduce((sum, wait) => sum + wait, 0) / lengthMs;
}
/** An estimate of a count, at its cautious end. */
function padded(estimate, unseen) {
    return estimate + SIGMAS * Math.sqrt(estimate + unseen);
}
/** The delays that 0, 1, 2, 4, 8, … samples are beyond. */
function stepsOf(histogram) {
    if (histogram === undefined || histogram.count === 0)
        return [];
    const ranks = [histogram.count];
    for (let beyond = 1; beyond < histogram.count; beyond = Math.ceil(beyond * 1.5))
        ranks.push(histogram.count - beyond);
    return histogram.valuesAtRanks(ranks.toReversed());
}

;// CONCATENATED MODULE: ./.build/src/weighing/weigh.js
/**
 * Between which bounds a figure would have been without what disturbed the run, so that a threshold is judged where
 * that makes no difference. What the generator delayed is bounded by what was measured of it (delays.ts); what a
 * machine short of CPU did is not, but for how many requests.
 */






/**
 * @param judgesLatency whether a target expects its answers within a time: then a failed expectation may be a matter of
 * time.
 */
function weigh(load, judgesLatency) {
    const { model } = load.plan;
    const disturbance = new Disturbance(load, judgesLatency);
    return {
        range(metric, value) {
            const bias = (0,metrics/* biasOf */.d6)(metric, model);
            return {
                low: bias === 'too-high' || bias === 'either' ? disturbance.low(metric, value) : value,
                high: bias === 'too-low' || bias === 'either' ? disturbance.high(metric, value) : value,
            };
        },
        explainsMissing: (metric) => disturbance.explainsMissing(metric),
    };
}
/** How much a figure of a closed loop may be off by for being made of other requests, as a share. */
const OTHER_REQUESTS = 0.02;
class Disturbance {
    #load;
    #certain;
    #delays;
    #spoiled;
    #isShortOfCpu;
    #isDisturbed;
    #isClosed;
    constructor(load, judgesLatency) {
        const { evidence } = load.snapshot;
        this.#load = load;
        this.#certain = (0,certain_failures/* certainClasses */.r)(judgesLatency);
        this.#delays = delaysOf(evidence);
        this.#spoiled = (0,validity/* spoiledShare */.e9)(evidence.host);
        this.#isShortOfCpu = (0,validity/* isShortOfCpu */.qX)(evidence.host);
        this.#isDisturbed = load.generator.disturbances.length > 0;
        this.#isClosed = load.plan.model === 'closed';
    }
    /** The least that the figure would have been. */
    low(metric, value) {
        switch (metric.kind) {
            case 'latency':
                return Math.max(0, this.#lowLatency(metric, value));
            case 'errors':
                return this.#certain.includes(metric.class)
                    ? value
                    : value - Math.min(value, this.#explained(this.#statsOf(metric)));
            case 'load':
                if (metric.figure === 'failures')
                    return value - this.#explained(this.#statsOf(metric));
                return this.#isDisturbed
                    ? 0
                    : value * (1 - (metric.figure === 'throughput' ? this.#atTheEnd(this.#statsOf(metric)) : 0));
            case 'usage':
            case 'usage-series':
                return this.#disturbsUsage() ? 0 : value;
        }
    }
    /** The most that the figure would have been. */
    high(metric, value) {
        if (metric.kind === 'load' && metric.figure === 'success')
            return this.#highSuccess(this.#statsOf(metric), value);
        if (metric.kind === 'load' && metric.figure === 'throughput' && !this.#isClosed)
            return this.#highThroughput(this.#statsOf(metric), value);
        if (metric.kind === 'latency' && !this.#isClosed)
            return this.#highService(metric, value);
        const isDisturbed = (0,metrics/* isAboutResources */.PU)(metric) ? this.#disturbsUsage() : this.#isDisturbed;
        if (isDisturbed)
            return Number.POSITIVE_INFINITY;
        // A closed loop that stands still for a share of the time offers less by it, its queue is shorter by as much, and
        // it sees other requests at its end.
        const isTimed = metric.kind === 'latency' || (metric.kind === 'load' && metric.figure === 'throughput');
        if (!isTimed || this.#delays.longestMs === 0)
            return value;
        return value * (1 + Math.max(OTHER_REQUESTS, 2 * this.#atTheEnd(this.#statsOf(metric))));
    }
    explainsMissing(metric) {
        if ((0,metrics/* isAboutResources */.PU)(metric))
            return this.#isShortOfCpu;
        return this.#explained(this.#statsOf(metric)) > 0;
    }
    /** Requests that are sent a little late change nothing of what they cost. */
    #disturbsUsage() {
        return this.#isClosed ? this.#isDisturbed : this.#isShortOfCpu;
    }
    #statsOf({ target }) {
        return this.#load.targets.find(({ name }) => name === target) ?? this.#load.total;
    }
    #lowLatency(metric, value) {
        const { target, distribution, statistic } = metric;
        if (this.#delays.longestMs === 0 && this.#spoiled === 0)
            return value;
        const of = (wanted) => latencies(this.#load.snapshot.targets, target, wanted);
        const own = this.#lowOf(of(distribution), statistic, distribution === 'service' ? 'read' : 'both');
        // Sent in time, a request takes as long as from its actual send.
        return Math.min(value, distribution === 'latency' ? Math.max(own, this.#lowOf(of('service'), statistic, 'read')) : own);
    }
    #lowOf(histogram, statistic, side) {
        const { count } = histogram;
        if (count === 0)
            return 0;
        if (statistic.kind === 'percentile')
            return this.#lowPercentile(histogram, statistic.percentile, side);
        const { longestMs, averageMs } = this.#delays;
        // All that the machine can have delayed, taken for the longest.
        const [unspoiledMs = 0] = histogram.valuesAtRanks([Math.max(1, count - this.#spoiledOf(count))]);
        if (statistic.kind !== 'avg')
            return Math.min(unspoiledMs, statistic.kind === 'min' ? histogram.minMs : unspoiledMs) - longestMs;
        const beyond = this.#spoiled === 0 ? { count: 0, totalMs: 0 } : histogram.beyond(unspoiledMs);
        // Once more than measured: answers meet other standstills than requests do, and of long ones there are few.
        return (histogram.avgMs * count - beyond.totalMs) / count - averageMs * (side === 'read' ? 2 : 3);
    }
    /**
     * The most that a service time would have been of requests that were sent in time: each by no more than its delay.
     * What a machine short of CPU did made none shorter.
     */
    #highService({ target, distribution, statistic }, value) {
        const { longestMs, averageMs, steps } = this.#delays;
        if (statistic.kind === 'avg')
            return value + averageMs;
        if (statistic.kind !== 'percentile')
            return value + longestMs;
        const histogram = latencies(this.#load.snapshot.targets, target, distribution);
        const { count } = histogram;
        const rank = (0,statistics/* nearestRank */.p3)(count, statistic.percentile);
        const bounds = steps.flatMap((delayMs) => {
            const bounding = rank + this.#delays.countBeyond(delayMs, count, 'read');
            return bounding > count ? [] : [(histogram.valuesAtRanks([bounding])[0] ?? 0) + delayMs];
        });
        return Math.max(value, Math.min(value + longestMs, ...bounds));
    }
    #spoiledOf(count) {
        const share = this.#spoiled;
        return share === 0 ? 0 : Math.ceil(count * share + 3 * Math.sqrt(count * share * (1 - share)));
    }
    /**
     * If at most k requests were delayed by more than b, then at least all but k of those that took longer than a + b
     * would have taken longer than a: the sample k ranks below the percentile, less b, is a bound whatever the
     * distributions and however they hang together. The best b gives the bound.
     */
    #lowPercentile(histogram, percentile, side) {
        const { count } = histogram;
        const rank = (0,statistics/* nearestRank */.p3)(count, percentile) - this.#spoiledOf(count);
        const bounds = this.#delays.steps.flatMap((delayMs) => {
            const bounding = rank - this.#delays.countBeyond(delayMs, count, side);
            return bounding < 1 ? [] : [(histogram.valuesAtRanks([bounding])[0] ?? 0) - delayMs];
        });
        return Math.max(0, ...bounds);
    }
    /**
     * Failures that may be there because of the disturbance: those that are a matter of time, and no more than there were
     * requests delayed noticeably.
     */
    #explained({ requests, errors }) {
        const standstills = this.#delays.standstills(validity/* LATENESS_LIMIT */.k8.ms);
        if (!this.#isDisturbed && this.#spoiled === 0 && (!this.#isClosed || standstills === 0))
            return 0;
        const uncertain = errors
            .filter((group) => !this.#certain.includes(group.class))
            .reduce((sum, { count }) => sum + count, 0);
        const delayed = this.#delays.countBeyond(validity/* LATENESS_LIMIT */.k8.ms, requests, 'both') + this.#spoiledOf(requests);
        // A closed loop that stands still has a request under way on each connection, and sends all the next ones at once.
        const atOnce = this.#isClosed ? 2 * this.#load.plan.connections * standstills : 0;
        return Math.min(uncertain, Math.ceil(Math.max(delayed, atOnce)));
    }
    /**
     * What the throughput of a closed loop may be off by: the time that it stood still, and the answers that come just
     * before its end or after it.
     */
    #atTheEnd({ requests }) {
        return Math.min(1, 2 * this.#delays.heldShare + this.#load.plan.connections / Math.max(1, requests));
    }
    #highSuccess(stats, value) {
        return stats.requests === 0 ? value : Math.min(1, (stats.ok + this.#explained(stats)) / stats.requests);
    }
    /** More than what was offered is never answered, and the window may have been longer by the longest delay. */
    #highThroughput({ requests }, value) {
        const { startedAt, endedAt } = this.#load.window;
        const windowMs = endedAt - startedAt;
        const shortestMs = windowMs - Math.min(this.#delays.longestMs, windowMs / 2);
        if (shortestMs <= 0)
            return value;
        return Math.max(value, this.#isDisturbed ? (requests * 1000) / shortestMs : (value * windowMs) / shortestMs);
    }
}
function latencies(snapshots, target, distribution) {
    const wanted = snapshots.filter((snapshot) => target === null || snapshot.target === target);
    switch (distribution) {
        case 'latency':
            return (0,summarize/* latencyOf */.Wg)(wanted);
        case 'ok':
            return (0,summarize/* joined */.oR)(wanted.map(({ okLatency }) => okLatency));
        case 'service':
            return (0,summarize/* joined */.oR)(wanted.map(({ service }) => service));
        case 'lateness':
            return (0,summarize/* joined */.oR)(wanted.map(({ lateness }) => lateness));
    }
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VI: () => (/* binding */ beginningOf),
  Uj: () => (/* binding */ isPlace),
  gM: () => (/* binding */ readYaml),
  Cw: () => (/* binding */ readYamlDocuments)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
;// CONCATENATED MODULE: ./.build/src/yaml/yaml-limits.js
/**
 * How large a YAML document may be, seen from its events before any value is built: a few lines of aliases can stand
 * for more than any memory holds, and what
 * is nested too deep ends in an overflow of the stack. One pass, linear in the number of events.
 */

/** Longest document, in UTF-16 code units. Bodies of megabytes belong in a file of their own. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** The same with aliases written out: each text counts as often as it is meant. */
const MOST_EXPANDED = 4 * MOST_CHARACTERS;
/** Hundreds of targets with all their keys are some thousands. */
const MOST_NODES = 100_000;
/** Keys of one mapping. */
const MOST_KEYS = 10_000;
/** Collections within collections, aliases written out. js-yaml itself takes no more than this without aliases. */
const MOST_LEVELS = 100;
const UNKNOWN = { characters: 0, nodes: 1, levels: 0 };
/** Why a document is refused; undefined when its size is fine. Aliases without an anchor are left to js-yaml. */
function sizeProblem(source, events) {
    const open = [];
    let anchors = new Map();
    const nameOf = ({ anchorStart, anchorEnd, }) => (anchorStart === -1 ? undefined : source.slice(anchorStart, anchorEnd));
    const add = (size) => {
        const parent = open.at(-1);
        if (parent === undefined)
            return undefined;
        parent.children += 1;
        const isKey = parent.isMapping && parent.children % 2 === 1;
        parent.nodes += isKey ? 0 : size.nodes;
        parent.characters += size.characters;
        parent.levels = Math.max(parent.levels, size.levels + 1);
        if (parent.nodes > MOST_NODES)
            return `it holds more than ${MOST_NODES} values, aliases written out`;
        if (parent.characters > MOST_EXPANDED)
            return `it holds more than ${MOST_EXPANDED} characters, aliases written out`;
        // Of what is open, the document and the parent itself are no levels around the parent.
        if (parent.levels + open.length - 2 > MOST_LEVELS)
            return `it has more than ${MOST_LEVELS} levels of lists and mappings, aliases written out`;
        return parent.isMapping && parent.children > 2 * MOST_KEYS
            ? `one of its mappings has more than ${MOST_KEYS} keys`
            : undefined;
    };
    for (const event of events) {
        let problem;
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            anchors = new Map();
            open.push({ isMapping: false, anchor: undefined, characters: 0, nodes: 0, levels: 0, children: 0 });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            const anchor = nameOf(event);
            if (anchor !== undefined)
                anchors.set(anchor, 'open');
            open.push({
                isMapping: event.type === js_yaml/* EVENT_ID */.hy.MAPPING,
                anchor,
                characters: 0,
                nodes: 1,
                levels: 1,
                children: 0,
            });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            const closed = open.pop();
            if (closed === undefined)
                continue;
            if (closed.anchor !== undefined)
                anchors.set(closed.anchor, closed);
            problem = add(closed);
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            const anchor = nameOf(event);
            const scalar = { characters: event.valueEnd - event.valueStart, nodes: 1, levels: 0 };
            if (anchor !== undefined)
                anchors.set(anchor, scalar);
            problem = add(scalar);
        }
        else {
            const meant = anchors.get(nameOf(event) ?? '');
            problem = meant === 'open' ? 'an alias stands in the very collection that it means' : add(meant ?? UNKNOWN);
        }
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/src/yaml/yaml-marks.js
/** Where the values of YAML stand in its text, from the events of the parser. */

/** Finds the line of an offset by halving; the table is made when it is first needed. */
function lineTable(source) {
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1))
                starts.push(end + 1);
        }
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
/** Notes where every value begins, document by document. A value that is empty (`key:`) is where its key is. */
function markDocuments(source, events) {
    const open = [];
    const roots = [];
    let keyOffset = 0;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            open.pop();
            continue;
        }
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            open.push({ mark: undefined, kind: 'document', next: 0, key: undefined });
            continue;
        }
        const parent = open.at(-1);
        if (parent === undefined)
            return roots;
        if (parent.kind === 'mapping' && parent.key === undefined) {
            // A key. Keys that are collections are refused by js-yaml when it builds the value.
            parent.key = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(source, event) : '';
            keyOffset = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? startOf(event) : keyOffset;
            continue;
        }
        const mark = markOf(source, event, { keyOffset, isKeyed: parent.kind === 'mapping' });
        if (parent.mark === undefined)
            roots.push(mark);
        else
            parent.mark.within.set(stepWithin(parent), mark);
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            open.push({ mark, kind: event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? 'list' : 'mapping', next: 0, key: undefined });
        }
    }
    return roots;
}
function markOf(source, event, { keyOffset, isKeyed }) {
    const key = isKeyed ? { keyOffset } : {};
    const within = new Map();
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
        return {
            offset: event.valueStart === -1 ? keyOffset : startOf(event),
            text: (0,js_yaml/* getScalarValue */.KE)(source, event),
            isLiteral: event.style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK,
            within,
            ...key,
        };
    }
    return { offset: event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart - 1 : event.start, within, ...key };
}
/** Where a scalar begins, its opening quote included. */
function startOf({ style, valueStart }) {
    return style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}
/** The key or index of the value that comes next. */
function stepWithin(parent) {
    if (parent.kind === 'list') {
        parent.next += 1;
        return parent.next - 1;
    }
    const key = parent.key ?? '';
    parent.key = undefined;
    return key;
}

;// CONCATENATED MODULE: ./.build/src/yaml/located-yaml.js
/**
 * YAML whose values know where they stand, so that a problem can be shown with file, line and column. JSON is read too,
 * as YAML includes it.
 */




/** Longest name of a place, in code units. */
const LONGEST_NAME = 200;
/**
 * Reads a text as one YAML document.
 * @returns the root, or the problem that made it unreadable. An empty text is null.
 */
function readYaml(source, options) {
    const name = options.name === '' ? 'config' : options.name;
    const refusal = (allowed) => ({
        name,
        allowed,
        ...(options.file === undefined ? {} : { where: `${options.file}:1:1` }),
    });
    if (source.length > MOST_CHARACTERS)
        return refusal(`it is longer than ${MOST_CHARACTERS} characters; keep bodies and rows in files of their own`);
    try {
        const events = isBlank(source) ? [] : (0,js_yaml/* parseEvents */.PH)(source, {});
        const excess = sizeProblem(source, events);
        if (excess !== undefined)
            return refusal(excess);
        const value = events.length === 0 ? null : (0,js_yaml.load)(source);
        const [mark] = value === null ? [] : markDocuments(source, events);
        return placeIn({ lines: lineTable(source), ...options }, { value, mark, near: mark }, { name: options.name, key: '' });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { mark } = error;
        const where = mark === undefined || options.file === undefined
            ? {}
            : { where: `${options.file}:${mark.line + 1}:${mark.column + 1}` };
        const line = mark === undefined || options.file !== undefined ? '' : ` in line ${mark.line + 1}`;
        return { name, allowed: `not readable as YAML: ${error.reason}${line}`, ...where };
    }
}
/** Longest file with several documents, in UTF-16 code units. Bundles of resource definitions take some megabytes. */
const MOST_DOCUMENTS_CHARACTERS = 4 * MOST_CHARACTERS;
/**
 * Reads a text as any number of YAML documents, such as a file of manifests.
 * @returns the root of each, empty ones included; undefined when the text is no YAML, or larger than is read.
 */
function readYamlDocuments(source) {
    if (source.length > MOST_DOCUMENTS_CHARACTERS)
        return undefined;
    try {
        if (isBlank(source))
            return [];
        const events = (0,js_yaml/* parseEvents */.PH)(source, {});
        if (sizeProblem(source, events) !== undefined)
            return undefined;
        const marks = markDocuments(source, events);
        const lines = lineTable(source);
        return (0,js_yaml/* loadAll */.gh)(source).map((value, index) => placeIn({ lines, from: 'file' }, { value, mark: marks[index], near: marks[index] }, { name: '', key: '' }));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return undefined;
    }
}
/** Tells the two answers of `readYaml` apart. */
function isPlace(result) {
    return 'children' in result;
}
function isBlank(source) {
    return source.split('\n').every((line) => {
        const content = line.trimStart();
        return content === '' || content.startsWith('#');
    });
}
/** The beginning of a value as JSON, for a message: all of it may be megabytes, and of an alias' many times that. */
function beginningOf(value) {
    return JSON.stringify(Array.isArray(value) ? value.slice(0, 10).map(outline) : outline(value));
}
function outline(value) {
    if (typeof value === 'string')
        return (0,lib_text/* clip */.$Q)(value, lib_text/* QUOTED_CHARACTERS */.uB);
    return typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : value;
}
function placeIn(document, { value, mark, near }, { name, key }) {
    const whereIs = (offset) => {
        if (document.file === undefined)
            return undefined;
        const { line, column } = document.lines(offset);
        return `${document.file}:${line}:${column}`;
    };
    const child = (step) => {
        const inner = mark?.within.get(step);
        return placeIn(document, { value: own(value, step), mark: inner, near: inner ?? near }, { name: childName(name, step), key: String(step) });
    };
    return {
        value,
        from: document.from,
        name,
        key,
        // Computed when they are asked for, which is for a problem as a rule.
        get where() {
            return whereIs(near?.offset ?? 0);
        },
        get whereKey() {
            return whereIs(near?.keyOffset ?? near?.offset ?? 0);
        },
        get line() {
            return document.lines(near?.keyOffset ?? near?.offset ?? 0).line;
        },
        lineOfText: (line) => document.lines(near?.offset ?? 0).line + (mark?.isLiteral === true ? line - 1 : 0),
        text: isScalar(value) ? (mark?.text ?? String(value)) : undefined,
        isMapping: isMapping(value),
        child,
        children: () => Array.isArray(value)
            ? value.map((_, index) => child(index))
            : isMapping(value)
                ? Object.keys(value).map((step) => child(step))
                : [],
    };
}
/** Long keys are cut: names are for messages, and grow with every level. */
function childName(parent, key) {
    if (typeof key === 'number')
        return `${parent}[${key + 1}]`;
    const short = (0,lib_text/* clip */.$Q)(key, LONGEST_NAME);
    return (0,lib_text/* clip */.$Q)(parent === '' ? short : `${parent}.${short}`, LONGEST_NAME);
}
function own(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint');
}


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   vh: () => (/* binding */ readMapping),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1602);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5785);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9191);
/** Reads values out of a YAML structure and notes what is wrong with them at their place. */





/** What is wrong at a place: the value is quoted unless it is missing or long. */
function problemAt(place, allowed) {
    const value = place.text ?? (place.value === undefined || place.isMapping ? undefined : (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .beginningOf */ .VI)(place.value));
    return {
        name: place.name,
        allowed,
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ value: value === undefined ? undefined : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, 80), where: place.where }),
    };
}
/** What is wrong at a place, as a sentence that stands by itself. */
function problemOf(place, sentence) {
    return { name: place.name, allowed: sentence, ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ where: place.where }) };
}
/** Problems after which no more suggestions are made. */
const SUGGESTED = 1_000;
/**
 * The entries of a mapping by key, empty ones left out; undefined when it is no mapping. Keys that are not known are
 * problems.
 */
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
                // A suggestion for each of thousands would only take time: nobody is shown more than some dozens.
                allowed: problems.length < SUGGESTED ? (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownWord */ .$5)('key', entry.key, keys) : 'there is no such key',
                ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ where: entry.whereKey }),
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
        context.problems.push(problemAt(place, `${allowed} (${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)})`));
        return undefined;
    }
}


/***/ })

};
