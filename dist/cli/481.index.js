export const id = 481;
export const ids = [481];
export const modules = {

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ DurationHistogram),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* unused harmony export mergeEncoded */
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
/** An encoded histogram of three digits over the largest range that we record is below this. */
const MOST_ENCODED_CHARACTERS = 1_000_000;
const MOST_DECODED_BYTES = 4_000_000;
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
        decoded.#counts.add(counts);
        decoded.#widen(sum, min, max);
        return decoded;
    }
    get count() {
        return this.#counts.totalCount;
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
     * Count, mean, extremes and percentiles with their intervals. `nothing` says why there are no samples, should there
     * be none.
     */
    distribution(nothing) {
        if (this.count === 0)
            return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_4__/* .notMeasured */ .q7)(nothing);
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_4__/* .measured */ .jh)({
            count: this.count,
            avgMs: this.#sum / this.count / UNITS_PER_MS,
            minMs: this.#min / UNITS_PER_MS,
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
    return (0,hdr_histogram_js_dist_JsHistogram_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .doDecode */ .Wh)(plain);
}


/***/ }),

/***/ 5219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wO: () => (/* binding */ watchHostLoad)
/* harmony export */ });
/* unused harmony exports cpuShares, parseTicks, parsePressure */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/**
 * How busy the machine was while the load ran, from Linux' /proc: a machine that is out of CPU measures itself and not
 * the service. Sampled in the thread that is not pacing.
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
                pressure: slices.length > 0 ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(slices) : (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)('this system has no /proc/pressure/cpu'),
            };
        },
    };
}
/** Busy and stolen shares between two readings. Waiting for a disk is not busy. */
function cpuShares(from, to) {
    if (from === undefined || to === undefined) {
        const reason = 'this system has no /proc/stat';
        return { busy: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason), steal: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason) };
    }
    const total = to.total - from.total;
    if (total <= 0) {
        const reason = 'the run was shorter than a tick of the CPU clock';
        return { busy: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason), steal: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason) };
    }
    return { busy: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(1 - (to.idle - from.idle) / total), steal: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)((to.steal - from.steal) / total) };
}
/**
 * The first line of /proc/stat: `cpu user nice system idle iowait irq softirq steal guest guest_nice`; guests are in
 * user and nice already.
 */
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
/**
 * Undefined where the file is missing or may not be read, as on other systems and in some containers: the figure is
 * then reported as not measured.
 */
async function readProc(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ loadResult)
});

// UNUSED EXPORTS: settingsOf

// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/load/metrics/histogram.js
var metrics_histogram = __webpack_require__(2904);
// EXTERNAL MODULE: ./.build/src/lib/statistics.js
var statistics = __webpack_require__(3300);
// EXTERNAL MODULE: ./.build/src/load/metrics/snapshot.js
var snapshot = __webpack_require__(3288);
;// CONCATENATED MODULE: ./.build/src/load/metrics/summarize.js
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
function statsOf(targets, windowMs, untold) {
    const sum = (count) => targets.reduce((total, target) => total + count(target), 0);
    const [requests, ok, notSent, answered] = [
        sum((one) => one.requests),
        sum((one) => one.ok),
        sum((one) => one.notSent),
        sum((one) => one.answered),
    ];
    const okLatencies = targets.map(({ okLatency }) => okLatency);
    const errorLatencies = targets.flatMap(({ errors }) => errors.map(({ latency }) => latency));
    return {
        requests,
        sent: requests - notSent,
        ok,
        failures: requests - ok,
        notSent,
        success: requests === 0
            ? (0,measured/* notMeasured */.q7)('no request came due')
            : (0,measured/* measured */.jh)({ rate: ok / requests, interval: (0,statistics/* wilsonInterval */.YV)(ok, requests) }),
        throughputPerSecond: windowMs > 0 ? (answered * 1000) / windowMs : 0,
        latency: joined([...okLatencies, ...errorLatencies]).distribution('no request was answered or timed out'),
        okLatency: joined(okLatencies).distribution('no request was ok'),
        service: joined(targets.map(({ service }) => service)).distribution('no request that was sent was answered or timed out'),
        lateness: untold.lateness === undefined
            ? joined(targets.map(({ lateness }) => lateness)).distribution('no request was sent')
            : (0,measured/* notMeasured */.q7)(untold.lateness),
        bytesReceived: bytesOf(targets, untold),
        errors: errorGroups(targets),
    };
}
function bytesOf(targets, untold) {
    if (untold.bytes !== undefined)
        return (0,measured/* notMeasured */.q7)(untold.bytes);
    const bytes = targets.flatMap((target) => target.bytes ?? []);
    if (bytes.length < targets.length)
        return (0,measured/* notMeasured */.q7)('the engine does not tell them');
    return (0,measured/* measured */.jh)(bytes.reduce((sum, of) => sum + of, 0));
}
function joined(parts) {
    const histogram = new metrics_histogram/* DurationHistogram */.lW(3);
    for (const part of parts)
        histogram.add(metrics_histogram/* DurationHistogram */.lW.decode(part));
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
    return (0,snapshot/* firstExamples */.I)(examples, ({ target, message }) => JSON.stringify([target, message])).map(({ target, message }) => ({ target, message }));
}
/** A row for each second up to the end of the window, quiet ones too. */
function secondsOf({ widthSeconds, rows }, windowMs) {
    const length = Math.max(rows.length, Math.floor(windowMs / (widthSeconds * 1000)));
    return Array.from({ length }, (_, index) => secondOf(rows[index], index * widthSeconds));
}
function secondOf(row, second) {
    const [p50Ms = null, p95Ms = null, p99Ms = null] = metrics_histogram/* DurationHistogram */.lW.decode(row?.latency ?? metrics_histogram/* EMPTY */.wg).percentiles(50, 95, 99);
    return { second, sent: row?.sent ?? 0, ok: row?.ok ?? 0, failed: row?.failed ?? 0, p50Ms, p95Ms, p99Ms };
}

// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var percentiles = __webpack_require__(7387);
;// CONCATENATED MODULE: ./.build/src/load/metrics/validity.js
/**
 * Whether the generator may be believed. The limits are few and each figure is held against its limit at the cautious
 * end of its 95 % interval: of 200 requests, one hiccup of the machine is already beyond the p99, and it takes six late
 * ones before that p99 is surely above the limit.
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
 * Why the figures are not to be trusted, each a full sentence with the figure and the limit; empty when they are. A
 * check is made where its evidence is there.
 */
function invalidReasons(validity) {
    const { schedule, loop, host } = validity.evidence;
    const reasons = [
        ...(schedule === undefined ? [] : [achieved(validity, schedule)]),
        notSent(validity),
        ...(schedule === undefined ? [] : [lateness(validity, schedule)]),
        ...(loop === undefined ? [] : [heldUp(loop)]),
        ...(host === undefined ? [] : [steal(host), pressure(host)]),
    ];
    return reasons.filter((reason) => reason !== undefined);
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
    if (due === 0 || (0,statistics/* wilsonInterval */.YV)(sentInTime, due).high >= ACHIEVED_LIMIT)
        return undefined;
    const rates = scheduledRates(schedule);
    const share = (0,units/* formatPercent */.l9)(sentInTime / due);
    return `Only ${(0,units/* formatRate */.CE)(rates.achieved)} of the planned ${(0,units/* formatRate */.CE)(rates.offered)} could be sent in time (${share}, at least ${(0,units/* formatPercent */.l9)(ACHIEVED_LIMIT)} is needed): the ${(0,units/* formatCount */.B4)(plan.connections)} connections were busy or the generator was too slow; allow more connections or plan a lower rate.`;
}
function notSent({ plan, total: { requests, notSent: missing } }) {
    if (requests === 0 || (0,statistics/* wilsonInterval */.YV)(missing, requests).low <= NOT_SENT_LIMIT)
        return undefined;
    const share = `${(0,units/* formatPercent */.l9)(missing / requests)}, at most ${(0,units/* formatPercent */.l9)(NOT_SENT_LIMIT)} is allowed`;
    const counts = `${(0,units/* formatCount */.B4)(missing)} of ${(0,units/* formatCount */.B4)(requests)}`;
    const connections = `all ${(0,units/* formatCount */.B4)(plan.connections)} connections were busy`;
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
    return `The generator was late: its p99 behind the schedule is ${(0,units/* formatMs */._V)(p99.valueMs)}, and at most ${(0,units/* formatMs */._V)(limitMs)} is allowed; use a lower rate or a machine with more free CPU.`;
}
function medianMs(service) {
    return service.kind === 'not-measured' ? undefined : (0,percentiles/* findPercentile */.dG)(service.value, 50)?.valueMs;
}
function heldUp({ delay, heldUpMs, lengthMs }) {
    const p99 = boundedP99(delay);
    const advice = 'use a lower rate or a machine with more free CPU.';
    if (isSurelyAbove(p99, LOOP_DELAY_LIMIT_MS))
        return `The generator was slow to read answers: the p99 of its event loop's delay is ${(0,units/* formatMs */._V)(p99.valueMs)}, and at most ${(0,units/* formatMs */._V)(LOOP_DELAY_LIMIT_MS)} is allowed; ${advice}`;
    const share = heldUpMs / lengthMs;
    if (heldUpMs <= LEAST_HELD_UP_MS || share <= HELD_UP_LIMIT)
        return undefined;
    return `The generator stood still for ${(0,units/* formatPercent */.l9)(share)} of the time (delays of its event loop above ${(0,units/* formatMs */._V)(LOOP_DELAY_LIMIT_MS)}), and at most ${(0,units/* formatPercent */.l9)(HELD_UP_LIMIT)} is allowed; ${advice}`;
}
/** The p99 of an encoded histogram; null without samples. */
function boundedP99(histogram) {
    return metrics_histogram/* DurationHistogram */.lW.decode(histogram).boundedPercentile(99);
}
function steal({ steal: share }) {
    if (share.kind === 'not-measured' || share.value <= STEAL_LIMIT)
        return undefined;
    return `The machine lost ${(0,units/* formatPercent */.l9)(share.value)} of its CPU time to other virtual machines (steal), and at most ${(0,units/* formatPercent */.l9)(STEAL_LIMIT)} is allowed; run again, or on another runner.`;
}
function pressure({ pressure: seconds }) {
    if (seconds.kind === 'not-measured')
        return undefined;
    const pressed = seconds.value.filter((share) => share > PRESSURE_LIMIT).length;
    const share = pressed / seconds.value.length;
    if (pressed < FEWEST_PRESSED_SECONDS || share <= PRESSURE_SHARE_LIMIT)
        return undefined;
    return `The machine was short of CPU: in ${(0,units/* formatPercent */.l9)(share)} of the seconds tasks waited for a CPU for more than ${(0,units/* formatPercent */.l9)(PRESSURE_LIMIT)} of the time, and at most ${(0,units/* formatPercent */.l9)(PRESSURE_SHARE_LIMIT)} of such seconds are allowed; use a lower rate or a machine with more CPUs.`;
}
function isSurelyAbove(figure, limitMs) {
    return figure !== null && figure.lowMs !== null && figure.lowMs > limitMs;
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/load-result.js
/** The result of a load: the figures of its snapshot, and what speaks for and against believing them. Pure. */





function loadResult(run) {
    const { engine, plan, snapshot, warmup, isCancelled, engineThresholds } = run;
    const summary = summarize(snapshot, run.untold);
    const { startedAt, endedAt } = snapshot.window;
    return {
        engine,
        plan: settingsOf(plan),
        window: { startedAt: Math.round(startedAt), endedAt: Math.round(endedAt) },
        warmup,
        ...summary,
        generator: generatorHealth(run, summary),
        cancelled: isCancelled,
        engineThresholds,
        snapshot,
    };
}
function generatorHealth(run, summary) {
    const { plan, snapshot, cpuSeconds, floor, untold } = run;
    const { evidence } = snapshot;
    const { offered, achieved } = ratesOf(run, summary);
    const host = evidence.host ?? NOT_WATCHED;
    return {
        offeredPerSecond: offered,
        achievedPerSecond: achieved,
        loopDelayP99Ms: loopDelay(evidence, untold?.loopDelay),
        hostCpuBusy: host.busy,
        cpuSteal: host.steal,
        cpuPressure: (0,measured/* mapMeasured */.xe)(host.pressure, pressedShare),
        generatorCpuSeconds: cpuSeconds,
        floor,
        invalid: [...cutShort(run, summary), ...invalidReasons({ plan, total: summary.total, evidence })],
    };
}
function ratesOf({ snapshot, scheduleMs }, { total }) {
    const { evidence, window } = snapshot;
    if (evidence.schedule !== undefined)
        return scheduledRates(evidence.schedule);
    return scheduledRates({
        due: total.requests,
        sentInTime: total.sent,
        lengthMs: scheduleMs ?? window.endedAt - window.startedAt,
        pacing: metrics_histogram/* EMPTY */.wg,
    });
}
function loopDelay({ loop }, untold = 'the engine does not tell it') {
    if (loop === undefined)
        return (0,measured/* notMeasured */.q7)(untold);
    const p99 = boundedP99(loop.delay);
    return p99 === null ? (0,measured/* notMeasured */.q7)('the run was too short') : (0,measured/* measured */.jh)(p99.valueMs);
}
const nothing = (0,measured/* notMeasured */.q7)('the machine was not watched');
const NOT_WATCHED = { busy: nothing, steal: nothing, pressure: nothing };
/** A duration in the closed model holds as many requests as the service answers, and the cap on them may come first. */
function cutShort({ plan, snapshot, isCancelled }, { total }) {
    const { engine, model, requests, durationMs, limits } = plan;
    const lengthMs = snapshot.window.endedAt - snapshot.window.startedAt;
    if (engine !== 'builtin' || model !== 'closed' || requests !== undefined || durationMs === undefined || isCancelled)
        return [];
    if (total.requests < limits.requests || lengthMs >= durationMs)
        return [];
    return [
        `The load ended after ${(0,units/* formatDuration */.a3)(lengthMs)} of ${(0,units/* formatDuration */.a3)(durationMs)}: it had sent the ${(0,units/* formatCount */.B4)(limits.requests)} requests that max-requests allows; raise it, or shorten the duration.`,
    ];
}
/** The plan without its targets, which may hold credentials. */
function settingsOf(plan) {
    const { targets: _targets, ...settings } = plan;
    return settings;
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SecondSeries)
/* harmony export */ });
/* unused harmony export mergeSeries */
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
    /** The p95 of all rows that are over, or of the first one while it lasts. */
    p95SoFar() {
        return (this.#total.count === 0 ? this.#current : this.#total).percentile(95);
    }
    snapshot() {
        this.#close();
        const rows = this.#rows.map(({ latency, ...counts }) => ({
            ...counts,
            latency: latency === null ? _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg : histogramOf(latency).encode(),
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
            this.#rows.push({ sent: 0, ok: 0, failed: 0, latency: null });
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
        }));
        this.#widthSeconds *= 2;
        this.#open = Math.floor(this.#open / 2);
    }
}
/** Adds two series row by row. The narrower one gets the width of the other. */
function mergeSeries(one, other) {
    const widthSeconds = Math.max(one.widthSeconds, other.widthSeconds);
    const [left, right] = [widened(one, widthSeconds), widened(other, widthSeconds)];
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => joinRows(left[index], right[index]));
    return { widthSeconds, rows };
}
function widened({ widthSeconds, rows }, wanted) {
    if (widthSeconds >= wanted)
        return rows;
    return widened({ widthSeconds: widthSeconds * 2, rows: pairs(rows).map(([first, second]) => joinRows(first, second)) }, wanted);
}
const NO_ROW = { sent: 0, ok: 0, failed: 0, latency: _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg };
function joinRows(first = NO_ROW, second = NO_ROW) {
    return {
        sent: first.sent + second.sent,
        ok: first.ok + second.ok,
        failed: first.failed + second.failed,
        latency: mergeEncoded(first.latency, second.latency),
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
/* harmony export */   I: () => (/* binding */ firstExamples)
/* harmony export */ });
/* unused harmony export mergeSnapshots */
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);
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
        series: mergeSeries(one.series, other.series),
        evidence: mergeEvidence(one.evidence, other.evidence),
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
        okLatency: mergeEncoded(one.okLatency, other.okLatency),
        service: mergeEncoded(one.service, other.service),
        lateness: mergeEncoded(one.lateness, other.lateness),
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
        latency: mergeEncoded(one.latency, other.latency),
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
        pacing: mergeEncoded(left.pacing, right.pacing),
    }));
    const loop = both(one.loop, other.loop, (left, right) => ({
        delay: mergeEncoded(left.delay, right.delay),
        heldUpMs: left.heldUpMs + right.heldUpMs,
        lengthMs: left.lengthMs + right.lengthMs,
    }));
    // The machine is one for all parts that we have; of several, each run has its own report.
    const host = one.host ?? other.host;
    return defined({ schedule, loop, host });
}
/** A group that one part does not tell is not known of the whole. */
function both(one, other, merge) {
    return one === undefined || other === undefined ? undefined : merge(one, other);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ })

};
