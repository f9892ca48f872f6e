export const id = 924;
export const ids = [924];
export const modules = {

/***/ 59942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   QK: () => (/* binding */ softly),
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);

/** Undefined when it failed, which is told as a warning. */
async function softly(io, failure, publish) {
    try {
        return await publish();
    }
    catch (error) {
        io.log.warning(`${failure}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
        return undefined;
    }
}
/** Adds to the step's summary. Runners before 2022 and local imitations have none. @throws Error when it can't be written. */
async function writeSummary(io, render) {
    if (io.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    // Loaded late: it brings an HTTP client along.
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    await summary.addRaw(render()).write();
}
/** Writes the comment and says so; returns its address, empty when there is none, which is told as a notice. */
async function writeComment(io, github, request) {
    // Loaded late: it brings the client of GitHub's API along.
    const { upsertComment } = await __webpack_require__.e(/* import() */ 755).then(__webpack_require__.bind(__webpack_require__, 97755));
    const written = await upsertComment(io, github, request);
    if (written.kind === 'measured') {
        io.log.info(`Comment ${written.value.action}: ${written.value.url}`);
        return written.value.url;
    }
    io.log.notice(`No comment: ${written.reason}`);
    return '';
}


/***/ }),

/***/ 83446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artifactOwner),
/* harmony export */   a: () => (/* binding */ uploadReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61602);
/** The report as artifacts of the workflow run, and how comment and summary lead to them. */


/** Logs of others that a run may leave beside its report: of nodes, when a cluster could not be made. */
const NODE_LOGS = ['node-logs-1', 'node-logs-2'];
/** Whose the artifacts of this step are. */
function artifactOwner(io, { workflow, job, leg, attempt }) {
    return { workflow, job, attempt, ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ leg, step: io.env['GITHUB_ACTION'] }) };
}
/** Uploads what the settings ask for; undefined when that is nothing. What fails is told as a notice. */
async function uploadReport(io, upload) {
    const { settings, github, html } = upload;
    const { upload: wanted, retentionDays } = settings.artifact;
    if (wanted === 'false' || io.signal.aborted)
        return undefined;
    const bundle = wanted === 'all' ? await bundleOf(io, upload) : undefined;
    // Loaded late: it brings a client of the storage behind artifacts along.
    const { uploadArtifacts } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 57551));
    const request = { owner: artifactOwner(io, github), ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ html, bundle, retentionDays }) };
    const uploaded = await uploadArtifacts(io, github, request);
    if (uploaded.kind === 'not-measured') {
        io.log.notice(uploaded.reason);
        return { links: { filesIn: uploaded.reason }, url: '' };
    }
    const { html: page, bundle: archive, problems } = uploaded.value;
    for (const problem of problems)
        io.log.notice(problem);
    return { links: { artifacts: (0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ html: page?.url, bundle: archive?.url }) }, url: page?.url ?? '' };
}
/** The directory of the bundle; what is missing in it is told as a notice. */
async function bundleOf(io, { report, settings, kubeconfig, log }) {
    const { writeBundle } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 41202));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(io.workDir, 'bundle');
    const notes = await writeBundle(io, {
        report,
        directory,
        log: log.text(),
        logs: NODE_LOGS.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.outDir, name)),
        kubeconfig,
        uploadKubeconfig: settings.artifact.kubeconfig,
    });
    for (const note of notes)
        io.log.notice(note);
    return directory;
}


/***/ }),

/***/ 10977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ coincidences),
/* harmony export */   k: () => (/* binding */ clusterEvents)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57432);
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
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57432);
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

/***/ 71949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ trustFacts),
/* harmony export */   z: () => (/* binding */ environmentFacts)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57432);
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23767);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71681);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45638);
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

/***/ 70511:
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
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57432);
/* harmony import */ var _weighing_weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47145);
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

/***/ 65029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Qt: () => (/* binding */ fitToLimit),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT)
/* harmony export */ });
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

/***/ 23767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ describeConnections),
/* harmony export */   fh: () => (/* binding */ describeGenerator),
/* harmony export */   m2: () => (/* binding */ describePriority)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57432);
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

/***/ 25178:
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

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ noteTexts),
/* harmony export */   Iy: () => (/* binding */ MARKDOWN_NOTES),
/* harmony export */   fk: () => (/* binding */ smallPrint)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89501);
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

/***/ 67735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ resourceSection),
/* harmony export */   G2: () => (/* binding */ thresholdTable),
/* harmony export */   OW: () => (/* binding */ loadSection),
/* harmony export */   dS: () => (/* binding */ errorSections),
/* harmony export */   lT: () => (/* binding */ loadTable)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57432);
/* harmony import */ var _coincidences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10977);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70511);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89501);
/* harmony import */ var _markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20255);
/* harmony import */ var _resource_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88696);
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

/***/ 66926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Am: () => (/* binding */ SYMBOLS),
  wQ: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/report/fit.js
var fit = __webpack_require__(65029);
// EXTERNAL MODULE: ./.build/src/report/key-figures.js
var key_figures = __webpack_require__(13177);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/report/facts.js
var facts = __webpack_require__(71949);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(89501);
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
var history_figures = __webpack_require__(25178);
// EXTERNAL MODULE: ./.build/src/report/markdown-notes.js
var markdown_notes = __webpack_require__(5849);
// EXTERNAL MODULE: ./.build/src/report/summary.js
var summary = __webpack_require__(45638);
// EXTERNAL MODULE: ./.build/src/report/verdict-words.js
var verdict_words = __webpack_require__(88499);
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
var report_notes = __webpack_require__(20255);
// EXTERNAL MODULE: ./.build/src/report/scan-figures.js
var scan_figures = __webpack_require__(69689);
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
var markdown_tables = __webpack_require__(67735);
// EXTERNAL MODULE: ./.build/src/report/reproduce.js
var reproduce = __webpack_require__(71681);
// EXTERNAL MODULE: ./.build/src/report/threshold-rows.js
var threshold_rows = __webpack_require__(19147);
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

// EXTERNAL MODULE: ./.build/src/report/marker.js
var report_marker = __webpack_require__(71794);
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
    const hasResult = load !== null && !(0,verdict_words/* isUnplanned */.o)(report);
    const complete = {
        ...marker,
        ...(hasResult ? { result: { verdict, figures: (0,key_figures/* keyFigures */.F)(report) } } : {}),
        ...(0,defined/* defined */.s)({ before }),
    };
    return (0,fit/* fitToLimit */.Qt)([{ title: 'marker', text: (0,report_marker/* renderMarker */.Bd)(complete) }, ...sections(report, options, 'comment')], fit/* COMMENT_LIMIT */.W$);
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

/***/ 71794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   ni: () => (/* binding */ resultBefore)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61602);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31433);
/**
 * The hidden first line of our comment: which workflow and job it belongs to, which run wrote it, and the key figures
 * of that run, with which the next one compares its own.
 */


/** Of the first line, in characters: comments are foreign, and ours has a few hundred. */
const LINE_LIMIT = 8192;
const PREFIX = '<!-- kind-loadtest-action ';
const SUFFIX = ' -->';
const SCHEMA = 1;
const VERDICTS = ['pass', 'fail', 'invalid', 'error'];
/** Of a figure in a marker. What is above is not from a load test. */
const LARGEST = 1e12;
/** The marker as an HTML comment. Characters that could end the comment are written as JSON escapes. */
function renderMarker({ key, runId, attempt, sha, result, before }) {
    const fields = {
        schema: SCHEMA,
        key,
        run: runId,
        attempt,
        sha,
        ...(result === undefined ? {} : { result: resultFields(result) }),
        ...(before === undefined ? {} : { before: { sha: before.sha, ...resultFields(before) } }),
    };
    const json = JSON.stringify(fields).replaceAll(/[<>]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${PREFIX}${json}${SUFFIX}`;
}
/** Six digits are more than a reader sees. */
function resultFields({ verdict, figures }) {
    const short = (value) => (value === null ? null : Number(value.toPrecision(6)));
    const { p50Ms, p95Ms, p99Ms, successRate, throughputPerSecond } = figures;
    return {
        verdict,
        p50Ms: short(p50Ms),
        p95Ms: short(p95Ms),
        p99Ms: short(p99Ms),
        // Not rounded: a share of 0.9999999 is not all.
        successRate,
        throughputPerSecond: short(throughputPerSecond),
    };
}
/**
 * The marker on the first line of a comment; undefined when it has none that we can read. It says nothing about who
 * wrote it.
 */
function parseMarker(body) {
    const first = body.slice(0, LINE_LIMIT).split(/\r?\n/, 1)[0]?.trim() ?? '';
    if (!first.startsWith(PREFIX) || !first.endsWith(SUFFIX))
        return undefined;
    try {
        return toMarker(JSON.parse(first.slice(PREFIX.length, -SUFFIX.length)));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function toMarker(value) {
    const key = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'key');
    const runId = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'run');
    const sha = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'sha');
    const attempt = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'attempt');
    if (key === undefined ||
        runId === undefined ||
        sha === undefined ||
        !Number.isSafeInteger(attempt) ||
        attempt === undefined)
        return undefined;
    const result = toResult((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'result'));
    return { key, runId, attempt, sha, ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ result, before: toPastResult((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'before')) }) };
}
/** Undefined when one of its parts is not what was written. */
function toResult(value) {
    const verdict = VERDICTS.find((known) => known === (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'verdict'));
    const [p50Ms, p95Ms, p99Ms] = ['p50Ms', 'p95Ms', 'p99Ms'].map((key) => toFigure((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, key), LARGEST));
    const successRate = toFigure((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'successRate'), 1);
    const throughputPerSecond = toFigure((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'throughputPerSecond'), LARGEST);
    if (verdict === undefined ||
        p50Ms === undefined ||
        p95Ms === undefined ||
        p99Ms === undefined ||
        successRate === undefined ||
        throughputPerSecond === undefined)
        return undefined;
    return { verdict, figures: { p50Ms, p95Ms, p99Ms, successRate, throughputPerSecond } };
}
function toPastResult(value) {
    const sha = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'sha') ?? '';
    const result = toResult(value);
    return result === undefined || !COMMIT.test(sha) ? undefined : { sha, ...result };
}
const COMMIT = /^[0-9a-f]{7,64}$/;
/** Undefined when it is no figure. */
function toFigure(value, largest) {
    if (value === null)
        return null;
    return typeof value === 'number' && value >= 0 && value <= largest ? value : undefined;
}
/**
 * What a run of the given commit is compared with: the last result of another commit. `old` is the marker of the
 * comment that the run finds. When that is of the same commit, or has no figures, it is what that comment compares
 * with.
 */
function resultBefore(old, sha) {
    if (old === undefined)
        return undefined;
    const { result, before } = old;
    const last = old.sha !== sha && result !== undefined && COMMIT.test(old.sha) ? { sha: old.sha, ...result } : before;
    return last?.sha === sha ? undefined : last;
}
/**
 * Whether `a` was written by a later run than `b`, or by a later attempt of the same run. Run ids grow with time on
 * GitHub.
 */
function isNewer(a, b) {
    const order = compareIds(a.runId, b.runId);
    return order > 0 || (order === 0 && a.attempt > b.attempt);
}
/** Twenty digits hold every 64-bit number. */
const RUN_ID = /^\d{1,20}$/;
/** Ids may be longer than a safe integer; those that are not numbers have no order. */
function compareIds(a, b) {
    if (!RUN_ID.test(a) || !RUN_ID.test(b))
        return a === b ? 0 : -1;
    const [left, right] = [BigInt(a), BigInt(b)];
    return left > right ? 1 : left < right ? -1 : 0;
}


/***/ }),

/***/ 20255:
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

/***/ 71681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ REPRODUCE_NOTE),
/* harmony export */   Lt: () => (/* binding */ ADDED_RATES),
/* harmony export */   Q: () => (/* binding */ reproduceParts),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   di: () => (/* binding */ isOfSeveralLegs)
/* harmony export */ });
/* unused harmony exports reproduceInputs, quote */
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57432);
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

/***/ 88696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ resourceRows),
/* harmony export */   r: () => (/* binding */ restarts)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57432);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70511);
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

/***/ 69689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ SCAN_COLUMNS),
/* harmony export */   F: () => (/* binding */ scanRemarks),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ix: () => (/* binding */ findingsLeft),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   t_: () => (/* binding */ scanRows)
/* harmony export */ });
/* harmony import */ var _findings_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27264);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63999);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39767);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57432);
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

/***/ 45638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   J2: () => (/* binding */ percentileText),
/* harmony export */   dE: () => (/* binding */ thresholdsTitle),
/* harmony export */   g3: () => (/* binding */ measuredSentence)
/* harmony export */ });
/* harmony import */ var _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7387);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57432);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70511);
/* harmony import */ var _threshold_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19147);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88499);
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

/***/ 19147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ thresholdRows)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61602);
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


/***/ })

};
