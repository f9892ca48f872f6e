export const id = 578;
export const ids = [578,673];
export const modules = {

/***/ 57079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that reports carry; equal to package.json's, which a test holds. */
const VERSION = '1.0.0';


/***/ }),

/***/ 31578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OWN_WORDS),
/* harmony export */   buildReport: () => (/* binding */ buildReport),
/* harmony export */   publicReport: () => (/* binding */ publicReport)
/* harmony export */ });
/* harmony import */ var _findings_scan_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57955);
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61602);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39767);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57079);
/* harmony import */ var _judge_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66673);
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

/***/ 66673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeRun: () => (/* binding */ judgeRun)
/* harmony export */ });
/* harmony import */ var _findings_scan_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57955);
/* harmony import */ var _thresholds_certain_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14456);
/* harmony import */ var _thresholds_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12570);
/* harmony import */ var _thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42829);
/* harmony import */ var _weighing_weigh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62747);
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

/***/ 62747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57432);
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


/***/ })

};
