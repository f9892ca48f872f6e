export const id = 980;
export const ids = [980];
export const modules = {

/***/ 6980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRun: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./.build/src/findings/scan-result.js
var scan_result = __webpack_require__(7955);
// EXTERNAL MODULE: ./.build/src/thresholds/certain-failures.js
var certain_failures = __webpack_require__(4456);
// EXTERNAL MODULE: ./.build/src/thresholds/evaluate.js
var evaluate = __webpack_require__(5577);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(2829);
// EXTERNAL MODULE: ./.build/src/weighing/weigh.js + 1 modules
var weigh = __webpack_require__(7145);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
;// CONCATENATED MODULE: ./.build/src/report/verdict.js
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
        return [(0,lib_text/* sentence */.em)(`The ${error.phase} phase failed: ${error.message}`)];
    return load === undefined ? ['No load was measured.'] : [];
}
function notOfferedReasons(load) {
    const reasons = load.generator.notOffered.map(lib_text/* sentence */.em);
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
        return [`Not one of ${(0,units/* formatCounted */.So)(total.requests, 'request')} was ok.`];
    return targets
        .filter(isDead)
        .map(({ name, requests }) => `Not one of ${(0,units/* formatCounted */.So)(requests, 'request')} to target \`${name}\` was ok.`);
}
function stoppedAfter({ total, plan }) {
    const requests = (0,units/* formatCounted */.So)(total.requests, 'request');
    return plan.requests === undefined || plan.script !== undefined
        ? `the figures cover ${requests}, a part of the plan only`
        : `the figures cover ${requests} of ${(0,units/* formatCount */.B4)(plan.requests)}`;
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
    const own = thresholds.flatMap(({ source, status, message }) => status === 'undecided' ? [(0,lib_text/* sentence */.em)(`Threshold \`${source}\` could not be decided: ${message}`)] : []);
    const reasons = isDisturbed(load) ? [...own, ...engineReasons(load)] : own;
    return reasons.length === 0 ? [] : [...reasons, ...load.generator.disturbances.map(lib_text/* sentence */.em)];
}
function isDisturbed({ generator }) {
    return generator.disturbances.length > 0;
}
function engineReasons({ engine, engineThresholds }) {
    const missed = engineThresholds.filter(({ passed }) => !passed);
    return missed.map(({ name, message }) => (0,lib_text/* sentence */.em)(`The ${engine.name} threshold \`${name}\` was missed: ${message}`));
}
function missedText({ source, status, message }) {
    const what = status === 'fail' ? 'was missed' : 'could not be measured';
    return (0,lib_text/* sentence */.em)(`Threshold \`${source}\` ${what}: ${message}`);
}

;// CONCATENATED MODULE: ./.build/src/report/judge-run.js
/** A run's figures held against what was asked for. */






/**
 * Judges a run.
 * @param settings undefined when the inputs could not be parsed.
 * @param pending why figures are still to come; thresholds about them then wait.
 */
function judgeRun({ load, resources, scans = (0,scan_result/* scanTotals */.J)(undefined, undefined), error }, settings, pending = {}) {
    const asked = settings?.thresholds ?? [];
    if (load === undefined) {
        const thresholds = asked.map((threshold) => (0,evaluate/* evaluateFindings */.w)(threshold, scans) ?? unmeasured(threshold));
        return { ...judge(load, thresholds, error), thresholds };
    }
    const judgesLatency = settings?.app.targets.some(({ expect }) => expect.maxLatencyMs !== undefined) ?? false;
    const results = (0,evaluate/* evaluateThresholds */.S)(asked, load, resources, (0,weigh/* weigh */.v)(load, judgesLatency), scans);
    const thresholds = withPending(results, asked, pending);
    // Whatever disturbed the load, findings are what they are, and a scan that was not completed is no excuse.
    const found = thresholds.filter(({ status }, index) => (status === 'fail' || status === 'not-measurable') && isScan(asked[index]));
    const certain = [...(0,certain_failures/* missedForCertain */.D)(asked, load, judgesLatency), ...found.map(({ source }) => source)];
    return { ...judge(load, thresholds, error, certain), thresholds };
}
function withPending(results, asked, { resources, scans }) {
    return results.map((result, index) => {
        const metric = asked[index]?.metric;
        if (metric === undefined)
            return result;
        const message = (0,metrics/* isAboutScan */.xN)(metric) ? scans : (0,metrics/* isAboutResources */.PU)(metric) ? resources : undefined;
        return message === undefined ? result : { ...result, status: 'pending', actual: null, message };
    });
}
function isScan(threshold) {
    return threshold !== undefined && (0,metrics/* isAboutScan */.xN)(threshold.metric);
}
function unmeasured({ source }) {
    return { source, status: 'not-measurable', actual: null, message: 'No load was measured.' };
}


/***/ })

};
