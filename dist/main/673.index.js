export const id = 673;
export const ids = [673];
export const modules = {

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
