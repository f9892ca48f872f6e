export const id = 0;
export const ids = [0];
export const modules = {

/***/ 62904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ mergeEncoded),
/* harmony export */   bj: () => (/* binding */ LARGEST_VALUE),
/* harmony export */   lW: () => (/* binding */ DurationHistogram),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var hdr_histogram_js_dist_JsHistogram_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64984);
/* harmony import */ var hdr_histogram_js_dist_JsHistogramFactory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10801);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39767);
/* harmony import */ var _lib_percentiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7387);
/* harmony import */ var _lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43300);
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

/***/ 50409:
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
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62904);

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

/***/ 23288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ firstExamples),
/* harmony export */   um: () => (/* binding */ mergeSnapshots)
/* harmony export */ });
/* unused harmony export connectionsSince */
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61602);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62904);
/* harmony import */ var _request_samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50409);
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

/***/ 44735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ latencyOf),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61602);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39767);
/* harmony import */ var _lib_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43300);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62904);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23288);
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

/***/ 50594:
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
/* harmony import */ var _lib_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43300);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57432);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62904);
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


/***/ })

};
