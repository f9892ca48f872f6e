export const id = 447;
export const ids = [447];
export const modules = {

/***/ 27264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   ng: () => (/* binding */ countSeverities)
/* harmony export */ });
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57432);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63999);


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

/***/ 57955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ scanTotals),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39767);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27264);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63999);
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

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   nT: () => (/* binding */ foreignLine),
/* harmony export */   nl: () => (/* binding */ rateLimitDelay),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   se: () => (/* binding */ refusalMessage)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31433);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/** Which of GitHub's refusals pass with time, and how long to wait for them. What they mean is in refusal.ts. */


/** All tries together; neither a comment nor an upload is worth more of the job's time. */
const BUDGET_MS = 60_000;
const FIRST_WAIT_MS = 1000;
/** GitHub asks for a minute when a secondary limit does not say how long. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
/** Of a message of GitHub's, or of whoever answers in its place, in characters. */
const MESSAGE_LIMIT = 300;
/**
 * Calls again after server errors and rate limits, within one minute in all; throws what the last call threw. The call
 * must be safe to repeat.
 */
async function withRetries(io, call) {
    const deadline = io.elapsed() + BUDGET_MS;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await call();
        }
        catch (error) {
            const wait = retryDelay(error, attempt, io.now());
            if (wait === undefined || io.elapsed() + wait >= deadline)
                throw error;
            await io.sleep(wait);
        }
    }
}
/** Milliseconds to wait before a further try; undefined when the answer will not change. */
function retryDelay(error, attempt, now) {
    const status = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(error, 'status');
    if (status === undefined)
        return undefined;
    if (isRateLimit(error))
        return Math.max(FIRST_WAIT_MS * 2 ** attempt, rateLimitDelay(error, now));
    return status >= 500 || status === 408 ? FIRST_WAIT_MS * 2 ** attempt : undefined;
}
/** Whether GitHub refuses because of how much was asked, and not because of what. */
function isRateLimit(error) {
    const status = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(error, 'status');
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headerOf(error, 'retry-after') !== undefined ||
        headerOf(error, 'x-ratelimit-remaining') === '0' ||
        /secondary rate limit/i.test(refusalMessage(error)));
}
/** Milliseconds that a rate limit asks to wait. */
function rateLimitDelay(error, now) {
    const after = Number(headerOf(error, 'retry-after') || Number.NaN);
    if (Number.isFinite(after))
        return Math.max(FIRST_WAIT_MS, after * 1000);
    const reset = Number(headerOf(error, 'x-ratelimit-reset') ?? Number.NaN);
    const exhausted = headerOf(error, 'x-ratelimit-remaining') === '0';
    return exhausted && Number.isFinite(reset) ? Math.max(FIRST_WAIT_MS, reset * 1000 - now) : SECONDARY_LIMIT_WAIT_MS;
}
/** A header of the response that an error came with. */
function headerOf(error, name) {
    const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'response', 'headers', name) ?? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(error, 'response', 'headers', name);
    return value === undefined ? undefined : String(value);
}
/** What GitHub, or whoever answered in its place, says about a refusal: one short line without a full stop. */
function refusalMessage(error) {
    const detail = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'response', 'data', 'errors', 0, 'message');
    const message = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'response', 'data', 'message') ?? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(error, 'message') ?? 'no message';
    return foreignLine(detail === undefined ? message : `${message}: ${detail}`);
}
/** Foreign text as one line of at most `limit` characters, without a full stop at its end. */
function foreignLine(text, limit = MESSAGE_LIMIT) {
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text.slice(0, 4 * limit).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '), limit)
        .trim()
        .replace(/\.$/, '');
}


/***/ }),

/***/ 67494:
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

/***/ 39767:
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

/***/ 85785:
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

/***/ 43300:
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

/***/ 97904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nu: () => (/* binding */ NOT_PUBLISHED),
  I_: () => (/* binding */ collectedOutputs),
  Yz: () => (/* binding */ outputsOf)
});

// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/report/key-figures.js
var key_figures = __webpack_require__(13177);
// EXTERNAL MODULE: ./.build/src/report/verdict-words.js
var verdict_words = __webpack_require__(88499);
;// CONCATENATED MODULE: ./.build/src/check-output.js
/** A run in one line of JSON: what a status check, a badge or a chat message needs of it. */





/** What GitHub shows of a commit status. */
const LONGEST_TITLE = 140;
/**
 * The run as one line of JSON, of at most 1000 characters: numbers and words of ours, and nothing that anybody else
 * wrote. A figure that is missing is null.
 */
function checkOutput(report) {
    const { p50Ms, p95Ms, p99Ms, successRate } = (0,key_figures/* keyFigures */.F)(report);
    const check = {
        verdict: report.verdict,
        title: titleOf(report),
        p50: rounded(p50Ms),
        p95: rounded(p95Ms),
        p99: rounded(p99Ms),
        successRate: rounded(successRate),
        failures: report.load?.total.failures ?? null,
        thresholdsMissed: thresholdCounts(report)?.missed ?? null,
    };
    return JSON.stringify(check);
}
/** `Load test passed: p95 12.3 ms, 200 of 200 ok, 3 of 3 thresholds met` */
function titleOf(report) {
    const parts = [...measuredParts(report), ...thresholdPart(report)];
    const lead = (0,verdict_words/* isUnplanned */.o)(report) && parts.length > 0 ? 'not to be trusted: ' : '';
    const text = report.verdict === 'error' ? errorPart(report) : `${lead}${parts.join(', ')}`;
    return (0,lib_text/* clip */.$Q)(`${verdict_words/* VERDICT_WORDS */._[report.verdict]}${text === '' ? '' : `: ${text}`}`, LONGEST_TITLE);
}
function measuredParts(report) {
    if (report.load === null)
        return [];
    const { ok, requests } = report.load.total;
    return [...latencyPart(report.load.total), `${(0,units/* formatCount */.B4)(ok)} of ${(0,units/* formatCount */.B4)(requests)} ok`];
}
/** Of the ok requests, where others failed: failures are often quicker than answers, or as slow as the timeout. */
function latencyPart({ failures, okLatency, latency }) {
    const shown = failures > 0 ? okLatency : latency;
    const p95 = shown.kind === 'measured' ? (0,percentiles/* findPercentile */.dG)(shown.value, 95) : undefined;
    return p95 === undefined ? [] : [`p95 ${(0,units/* formatMs */._V)(p95.valueMs)}${failures > 0 ? ' of the ok ones' : ''}`];
}
function thresholdPart(report) {
    const counts = thresholdCounts(report);
    if (counts === undefined || counts.all === 0)
        return [];
    return [`${counts.met} of ${counts.all} threshold${counts.all === 1 ? '' : 's'} met`];
}
/** Those of the engine as well. Undefined when thresholds judged nothing. */
function thresholdCounts(report) {
    if (report.verdict === 'error' || (0,verdict_words/* isUnplanned */.o)(report))
        return undefined;
    const engine = (report.load?.engineThresholds ?? []).map(({ passed }) => (passed ? 'pass' : 'fail'));
    const all = [...report.thresholds.map(({ status }) => status), ...engine];
    return {
        all: all.length,
        met: all.filter((status) => status === 'pass').length,
        missed: all.filter((status) => status === 'fail' || status === 'not-measurable').length,
    };
}
/** The phase is a word of ours, and the message can be anybody's. */
function errorPart({ error }) {
    const phase = error?.phase ?? '';
    return /^[a-z-]{1,30}$/.test(phase) ? `the ${phase} phase failed` : '';
}
function rounded(value) {
    return value === null ? null : Number(value.toPrecision(6));
}

// EXTERNAL MODULE: ./.build/src/findings/counts.js
var findings_counts = __webpack_require__(27264);
// EXTERNAL MODULE: ./.build/src/findings/scan-result.js
var scan_result = __webpack_require__(57955);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(89501);
;// CONCATENATED MODULE: ./.build/src/outputs.js
/** Report -> the action's outputs. A figure that is missing is an empty output, never a zero. */






/**
 * The name of a context in somebody's kubeconfig is any text; a later step may write it into a file of the runner's.
 */
const LONGEST_NAME = 253;
const LONGEST_REASON = 1_000;
/** Before anything is. */
const NOT_PUBLISHED = { reportJson: '', reportHtml: '', artifactUrl: '', commentUrl: '' };
/** Outputs of a job that collected: figures are those of its only report, or of all of them added up. */
function collectedOutputs(verdict, report, paths) {
    const figures = report === undefined ? {} : outputsOf(report, { ...paths, kubeconfig: '' });
    const { reportJson, reportHtml, artifactUrl, commentUrl } = paths;
    return {
        ...figures,
        verdict,
        'report-json': reportJson,
        'report-html': reportHtml,
        'artifact-url': artifactUrl,
        'comment-url': commentUrl,
    };
}
/**
 * Values by output name; latencies in milliseconds, success rate as a share 0 to 1, throughput in requests per second.
 */
function outputsOf(report, paths) {
    const total = report.load?.total;
    const latency = (0,measured/* ifMeasured */.IQ)(total?.latency);
    const latencyAt = (wanted) => outputs_text(latency === undefined ? undefined : (0,percentiles/* findPercentile */.dG)(latency, wanted)?.valueMs);
    return {
        verdict: report.verdict,
        requests: outputs_text(total?.requests),
        failures: outputs_text(total?.failures),
        'success-rate': total?.success.kind === 'measured' ? outputs_text(total.success.value.rate) : '',
        throughput: outputs_text(total?.throughputPerSecond),
        'latency-avg': outputs_text(latency?.avgMs),
        ...Object.fromEntries(percentiles/* SHOWN_PERCENTILES */.TX.map((percentile) => [`latency-p${percentile}`, latencyAt(percentile)])),
        'latency-max': outputs_text(latency?.maxMs),
        ...scanOutputs(report),
        check: checkOutput(report),
        'report-json': paths.reportJson,
        'report-html': paths.reportHtml,
        'artifact-url': paths.artifactUrl,
        'comment-url': paths.commentUrl,
        'cluster-name': report.cluster === null || report.cluster.kind === 'none' ? '' : (0,markdown_escape/* oneLine */.TN)(report.cluster.name, LONGEST_NAME),
        kubeconfig: paths.kubeconfig,
        'base-url': report.cluster?.baseUrl ?? '',
    };
}
function scanOutputs({ scan }) {
    const totals = (0,scan_result/* scanTotals */.J)(scan?.manifests ?? undefined, scan?.images ?? undefined);
    const total = (counts) => outputs_text(counts.kind === 'measured' ? (0,findings_counts/* totalOf */.e6)(counts.value) : undefined);
    const sarif = scan?.sarif ?? undefined;
    const why = sarif?.reason === undefined ? '' : `: ${(0,markdown_escape/* oneLine */.TN)(sarif.reason, LONGEST_REASON)}`;
    return {
        vulnerabilities: total(totals.vulnerabilities),
        misconfigurations: total(totals.misconfigurations),
        'sarif-file': sarif?.file ?? '',
        'sarif-status': sarif === undefined ? '' : `${sarif.status}${why}`,
    };
}
function outputs_text(value) {
    return value === undefined ? '' : String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 13177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ keyFigures)
/* harmony export */ });
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39767);
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

/***/ 89501:
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
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
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

/***/ 88499:
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

/***/ 66978:
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

/***/ 42829:
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

/***/ 10779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseThresholds)
});

// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(63999);
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
var nearest = __webpack_require__(85785);
// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(42829);
// EXTERNAL MODULE: ./.build/src/thresholds/threshold-units.js
var threshold_units = __webpack_require__(28809);
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

/***/ 28809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   IV: () => (/* binding */ formatUnit),
/* harmony export */   jg: () => (/* binding */ UNIT_EXAMPLES)
/* harmony export */ });
/* harmony import */ var _lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9910);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57432);
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


/***/ })

};
