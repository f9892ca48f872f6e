export const id = 145;
export const ids = [145];
export const modules = {

/***/ 14456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ missedForCertain),
/* harmony export */   r: () => (/* binding */ certainClasses)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39767);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12570);
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

/***/ 12570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ evaluateFindings),
  S: () => (/* binding */ evaluateThresholds)
});

// EXTERNAL MODULE: ./.build/src/findings/counts.js
var findings_counts = __webpack_require__(27264);
// EXTERNAL MODULE: ./.build/src/findings/scan-result.js
var scan_result = __webpack_require__(57955);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var lib_percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/lib/statistics.js
var statistics = __webpack_require__(43300);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(42829);
// EXTERNAL MODULE: ./.build/src/thresholds/threshold-units.js
var threshold_units = __webpack_require__(28809);
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

/***/ 47145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./.build/src/lib/statistics.js
var statistics = __webpack_require__(43300);
// EXTERNAL MODULE: ./.build/src/load/metrics/summarize.js
var summarize = __webpack_require__(44735);
// EXTERNAL MODULE: ./.build/src/load/metrics/validity.js
var validity = __webpack_require__(50594);
// EXTERNAL MODULE: ./.build/src/thresholds/certain-failures.js
var certain_failures = __webpack_require__(14456);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(42829);
// EXTERNAL MODULE: ./.build/src/load/metrics/histogram.js
var histogram = __webpack_require__(62904);
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


/***/ })

};
