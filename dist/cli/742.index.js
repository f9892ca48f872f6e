export const id = 742;
export const ids = [742];
export const modules = {

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ checkEncodedBody),
/* harmony export */   PQ: () => (/* binding */ checkLatency),
/* harmony export */   Xj: () => (/* binding */ checkHead),
/* harmony export */   ll: () => (/* binding */ checkBody)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8885);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5365);
/* harmony import */ var _decoded_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);
/** Holds a response against what was expected of it. */




/** What the status line and headers already tell; null when they are as expected. */
function checkHead(expect, status, headers) {
    if (!expect.status.some(({ from, to }) => status >= from && status <= to))
        return { class: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .statusClass */ .hI)(status), message: `HTTP ${status}` };
    const { header } = expect;
    if (header === undefined)
        return null;
    const values = headers.values(header.name);
    if (values.some((value) => isExpected(value, header)))
        return null;
    const seen = values.length === 0 ? 'it was missing' : `it was ${quote(values.slice(0, 10).join(', '))}`;
    return { class: 'assertion', message: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(`header ${header.name} was to be ${quote(header.value)} and ${seen}`) };
}
/** A media type is the same with any parameters (RFC 9110 section 8.3.1), unless some are expected. */
function isExpected(value, { name, value: expected, isWhole }) {
    if (value === expected)
        return true;
    if (name !== 'content-type' || isWhole === true || expected.includes(';'))
        return false;
    return value.split(';', 1)[0]?.trim().toLowerCase() === expected.toLowerCase();
}
/** What the body tells; null when it is as expected. */
function checkBody(expect, kept) {
    if (expect.bodyEquals === undefined && expect.bodyContains === undefined)
        return null;
    const body = kept.text();
    const beyond = kept.isWhole ? '' : `, and more than the ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H} bytes that are looked at`;
    if (expect.bodyEquals !== undefined && (body !== expect.bodyEquals || !kept.isWhole)) {
        return {
            class: 'assertion',
            message: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(`body was to be ${quote(expect.bodyEquals)} and was ${quote(body)}${beyond}`),
        };
    }
    if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
        return {
            class: 'assertion',
            message: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(`body was to contain ${quote(expect.bodyContains)} and was ${quote(body)}${beyond}`),
        };
    }
    return null;
}
/** The same of a body that may have been compressed for the way. */
function checkEncodedBody(expect, kept, codings) {
    const isLookedAt = expect.bodyEquals !== undefined || expect.bodyContains !== undefined;
    if (codings.length === 0 || !isLookedAt)
        return checkBody(expect, kept);
    if (!kept.isWhole)
        return {
            class: 'parse',
            message: `the body is longer than the ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H} bytes that are looked at, so it can't be decoded`,
        };
    const decoded = (0,_decoded_body_js__WEBPACK_IMPORTED_MODULE_2__/* .decodedBody */ .jh)(kept.bytes(), codings);
    return 'class' in decoded ? decoded : checkBody(expect, { text: () => decoded.toString('utf8'), isWhole: true });
}
/** Whether the response came soon enough. */
function checkLatency(expect, latencyMs) {
    if (expect.maxLatencyMs === undefined || latencyMs <= expect.maxLatencyMs)
        return null;
    return {
        class: 'assertion',
        message: `answered after ${latencyMs.toFixed(1)} ms, later than ${expect.maxLatencyMs} ms`,
    };
}
function quote(text) {
    return JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 61));
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runK6: () => (/* binding */ runK6)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/load/metrics/host-load.js
var host_load = __webpack_require__(5219);
;// CONCATENATED MODULE: ./.build/src/load/k6/child-cpu.js
/**
 * CPU time of the processes that we have waited for: read before and after a command, the difference is that of the
 * command.
 */


/** Linux counts in hundredths of a second towards programs, whatever the kernel's own clock is. */
const TICKS_PER_SECOND = 100;
/** Seconds; undefined on systems without /proc. */
async function childCpuSeconds() {
    const stat = await (0,promises_.readFile)('/proc/self/stat', 'utf8').catch(() => undefined);
    return stat === undefined ? undefined : parseChildCpu(stat);
}
/**
 * cutime and cstime, the 16th and 17th field of /proc/self/stat; the second one, the program's name in brackets, may
 * hold anything.
 */
function parseChildCpu(stat) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[13]) + Number(fields[14]);
    return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : undefined;
}
function cpuBetween(before, after) {
    return before === undefined || after === undefined
        ? (0,measured/* notMeasured */.q7)('this system has no /proc/self/stat')
        : (0,measured/* measured */.jh)(after - before);
}

// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
// EXTERNAL MODULE: ./.build/src/load/metrics/error-class.js
var error_class = __webpack_require__(8885);
;// CONCATENATED MODULE: ./.build/src/load/k6/k6-log.js
/**
 * What k6 writes to its log and summary and takes for no failure, though its user would. The log holds what a script
 * writes, as much as it likes: it is read by looking for fixed texts, which takes time in proportion to its length.
 * Pure.
 */



const ERROR = 'level=error msg="';
/** The first error of k6's log, in one short line; undefined when it holds none. */
function firstError(log) {
    return message(log, ERROR);
}
/** The last lines of k6's log; of errors, their messages alone. */
function messagesOf(log) {
    return lastLines(log).map((line) => (line.includes(ERROR) ? (k6_log_text(line, ERROR) ?? line) : line));
}
/** What of a log's end is read line by line. */
const LAST = 256 * 1024;
function lastLines(log) {
    return log
        .slice(-LAST)
        .split('\n')
        .filter((line) => line !== '');
}
/** The line of a log that `index` is in. */
function lineAt(log, index) {
    const end = log.indexOf('\n', index);
    return log.slice(log.lastIndexOf('\n', index) + 1, end === -1 ? log.length : end);
}
/** A text of the script's, in one short line; of a long one only the beginning is looked at. */
function brief(text) {
    return (0,error_class/* shorten */.ml)(text.slice(0, LONGEST));
}
/** Why the script marked the test as failed; undefined when the log does not say it. */
function markedAsFailed(log) {
    return message(log, 'test marked as failed: ');
}
/** The text between two others; undefined when one is missing. */
function between(text, before, after) {
    const start = text.indexOf(before);
    if (start === -1)
        return undefined;
    const end = text.indexOf(after, start + before.length);
    return end === -1 ? undefined : text.slice(start + before.length, end);
}
/** More of a text is not looked at. */
const LONGEST = 10_000;
function message(log, before) {
    const found = k6_log_text(log, before);
    return found === undefined ? undefined : (0,error_class/* shorten */.ml)(found);
}
/** The text from `before` to the quote that ends the message. */
function k6_log_text(log, before) {
    const start = log.indexOf(before);
    if (start === -1)
        return undefined;
    const rest = log.slice(start + before.length, start + before.length + LONGEST);
    let end = 0;
    while (end < rest.length && rest[end] !== '"' && rest[end] !== '\n')
        end += rest[end] === '\\' ? 2 : 1;
    return unescaped(rest.slice(0, end));
}
/** The text of a message in k6's log (logfmt), on one line. */
function unescaped(text) {
    return text
        .replaceAll(/\\u([0-9a-f]{4})/gi, (_all, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
        .replaceAll(/\\[nrt]/g, ' ')
        .replaceAll(/\\(["\\])/g, '$1')
        .trim();
}
/** Sentences on iterations that threw and checks that failed: neither fails a run of k6 by itself. */
function silentFailures(summary, log) {
    const thrown = thrownIn(log);
    const [fails = 0, passes = 0] = [
        (0,json/* numberAt */.tk)(summary, 'metrics', 'checks', 'fails'),
        (0,json/* numberAt */.tk)(summary, 'metrics', 'checks', 'passes'),
    ];
    return [
        ...(thrown.count === 0
            ? []
            : [
                `The k6 script threw in ${(0,units/* formatCounted */.So)(thrown.count, 'iteration')}; what it would have requested after that was not sent. The first: ${firstError(thrown.first) ?? 'no message'}`,
            ]),
        ...(fails === 0
            ? []
            : [
                `${(0,units/* formatCount */.B4)(fails)} of ${(0,units/* formatCounted */.So)(fails + passes, 'check')} of the k6 script failed. k6 fails no run for that; a threshold like checks: ['rate>0.99'] does.`,
            ]),
    ];
}
/** The lines of a log that tell of an iteration that threw. */
function thrownIn(log) {
    let [count, first] = [0, ''];
    for (let index = log.indexOf(THROWN); index !== -1; index = log.indexOf(THROWN, log.indexOf('\n', index))) {
        const line = lineAt(log, index);
        if (line.includes('level=error')) {
            count += 1;
            first ||= line;
        }
        if (log.indexOf('\n', index) === -1)
            break;
    }
    return { count, first };
}
const THROWN = 'source=stacktrace';

// EXTERNAL MODULE: ./.build/src/load/plan/addresses.js
var addresses = __webpack_require__(8922);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./.build/src/load/k6/networks.js
/** Networks as arithmetic: what is left of all addresses when some are taken out. Pure. */

const BITS = { 4: 32, 6: 128 };
/**
 * ::ffff:0:0/96, where IPv6 carries IPv4 addresses (RFC 4291 section 2.5.5.2). Go takes such an address for the IPv4
 * one.
 */
const MAPPED = { from: 0xffff00000000n, prefix: 96 };
/**
 * The networks that together hold every IPv4 and IPv6 address outside of `allowed`, as few as possible. Both sides are
 * written `address/prefix`; an address alone is a network of one. Throws a RangeError for what is no network.
 */
function networksExcept(allowed) {
    const kept = allowed.map(parseNetwork);
    return [4, 6].flatMap((family) => {
        const ofFamily = kept.filter((network) => network.family === family);
        return without({ family, from: 0n, prefix: 0 }, ofFamily).map(format);
    });
}
/** The parts of a network that are in none of `kept`. */
function without(network, kept) {
    if (kept.some((one) => holds(one, network)))
        return [];
    const inside = kept.filter((one) => holds(network, one));
    if (inside.length === 0)
        return [network];
    const prefix = network.prefix + 1;
    const half = 1n << BigInt(BITS[network.family] - prefix);
    return [network.from, network.from + half].flatMap((from) => without({ ...network, from, prefix }, inside));
}
function holds(outer, inner) {
    return outer.prefix <= inner.prefix && start(inner.from, outer.prefix, outer.family) === outer.from;
}
function start(address, prefix, family) {
    const rest = BigInt(BITS[family] - prefix);
    return (address >> rest) << rest;
}
function parseNetwork(text) {
    const [address = '', length] = text.split('/');
    const family = (0,external_node_net_.isIP)(address);
    const prefix = Number(length ?? BITS[family === 4 ? 4 : 6]);
    if ((family !== 4 && family !== 6) || !Number.isInteger(prefix) || prefix < 0 || prefix > BITS[family]) {
        throw new RangeError(`${JSON.stringify(text)} is no network`);
    }
    const number = family === 4 ? numberOf(address.split('.'), 10, 8n) : numberOf(groupsOf(address), 16, 16n);
    const from = start(number, prefix, family);
    const isMapped = family === 6 && prefix >= MAPPED.prefix && start(from, MAPPED.prefix, 6) === MAPPED.from;
    return isMapped ? { family: 4, from: from - MAPPED.from, prefix: prefix - MAPPED.prefix } : { family, from, prefix };
}
function numberOf(parts, radix, bits) {
    return parts.reduce((sum, part) => (sum << bits) + BigInt(Number.parseInt(part, radix)), 0n);
}
/** The eight groups of an IPv6 address. URL writes each form of one the same way, without a dotted part. */
function groupsOf(address) {
    const plain = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
    const [head = '', tail] = plain.split('::');
    const groups = (part) => (part === '' ? [] : part.split(':'));
    if (tail === undefined)
        return groups(head);
    const missing = 8 - groups(head).length - groups(tail).length;
    return [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
}
function format({ family, from, prefix }) {
    const [size, count, radix] = family === 4 ? [8n, 4, 10] : [16n, 8, 16];
    const parts = Array.from({ length: count }, (_, index) => (from >> (size * BigInt(count - 1 - index))) & ((1n << size) - 1n));
    return `${parts.map((part) => part.toString(radix)).join(family === 4 ? '.' : ':')}/${prefix}`;
}

;// CONCATENATED MODULE: ./.build/src/load/k6/reach.js
/**
 * Where k6 may connect to: loopback, and the addresses of the allowed hosts. A script is a program, so that is enforced
 * around it: with k6's own `--blacklist-ip`, which its dialer holds against every address after names, its `hosts`
 * option and redirects are settled, and which on the command line stands above what the script says
 * (getConsolidatedConfig in k6's internal/cmd/config.go).
 */



const LOOPBACK = ['127.0.0.0/8', '::1/128'];
/**
 * Where nothing can ever listen: port 0 stands for "any" when one is opened. k6 loads modules with a client of its own,
 * which goes around its dialer; told that this is its proxy, it reaches nobody.
 */
const NO_PROXY_SERVER = 'http://127.0.0.1:0';
/**
 * Resolves the allowed hosts, once and before the start. Throws an ActionError (`input`) when one leads where no load
 * may go. One that can't be resolved is a warning: k6 won't reach it either.
 */
async function reachOf(log, allowedHosts, loopback) {
    const addresses = await Promise.all(allowedHosts.map((host) => addressesOf(log, host)));
    return { networks: [...loopback, ...addresses.flat()], names: allowedHosts };
}
/** The value of `--blacklist-ip`: everything but what may be reached. */
function blacklist({ networks }) {
    return networksExcept(networks).join(',');
}
/** Of HTTP_PROXY and the like, what goes without them. Go leaves loopback addresses and localhost out by itself. */
function withoutProxy({ names }) {
    return ['localhost', '.localhost', ...names].join(',');
}
async function addressesOf(log, host) {
    try {
        return await lookupAll(host);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        const message = (0,errors/* messageOf */.bD)(error);
        if (code === addresses/* FORBIDDEN_ADDRESS */.hC)
            throw new errors/* ActionError */.lZ('input', `allowed-hosts: ${message}`, { cause: error });
        log.warning(`allowed-hosts: ${host} can't be resolved (${message}), so k6 can't reach it.`);
        return [];
    }
}
function lookupAll(host) {
    const { promise, resolve, reject } = Promise.withResolvers();
    (0,addresses/* guardedLookup */.rN)(host, { all: true }, (error, found) => {
        if (error !== null)
            reject(error);
        else
            resolve(Array.isArray(found) ? found.map(({ address }) => address) : [found]);
    });
    return promise;
}

;// CONCATENATED MODULE: ./.build/src/load/k6/ended.js
/** Why k6 ended, told to the user: in k6's words, and with what to do when it was one of our walls. Pure. */



/** Lines of evidence that are kept of k6's log, and characters of each: a script may write what it likes. */
const EVIDENCE = { lines: 20, characters: 400 };
const OTHER_FILE = "k6 reads the files of the script's folder and below it, and no others: put what the script imports or opens there.";
const CLOSED = NO_PROXY_SERVER.slice('http://'.length);
/**
 * The error of a k6 that did not run. `messages` are those of its log, as plain text; `first` is the first of its
 * errors.
 */
function failedToRun(exitCode, messages, first) {
    const details = evidence(messages);
    const imported = refusedImport(messages);
    if (imported !== undefined) {
        const host = URL.parse(imported)?.host ?? imported;
        return new errors/* ActionError */.lZ('load-failed', `The k6 script imports ${brief(imported)}, which k6 may not load.`, {
            details,
            hint: `Put a copy of it beside the script and import that, or add ${brief(host)} to the workflow's allowed-hosts.`,
        });
    }
    return new errors/* ActionError */.lZ('load-failed', `k6 ended with exit code ${exitCode}${first === undefined ? '' : `: ${brief(reasonIn(first))}`}`, {
        details,
        hint: hintFor(messages),
    });
}
/** k6 says first which file it could not load, and that is our archive. */
function reasonIn(message) {
    const loading = message.startsWith('could not initialize ') ? message.indexOf('could not load ') : -1;
    const end = loading === -1 ? -1 : message.indexOf("': ", loading);
    return end === -1 ? message : message.slice(end + "': ".length);
}
/** The URL of an import that ran into the closed proxy. */
function refusedImport(messages) {
    const refused = messages.find((message) => message.includes('The moduleSpecifier ') && message.includes(`dial tcp ${CLOSED}`));
    return refused === undefined ? undefined : between(refused, 'from the resolved url "', '"');
}
const HINTS = [
    ["couldn't be found on local disk", OTHER_FILE],
    ['file does not exist', OTHER_FILE],
    ['no such file or directory', OTHER_FILE],
    ['finding browser executable', 'k6 starts no program here, so a script can use no browser.'],
    ['unknown modules', 'k6 is used as it is released, without extensions.'],
];
function hintFor(messages) {
    const hint = HINTS.find(([words]) => messages.some((message) => message.includes(words)));
    return hint?.[1] ?? 'Run the script with k6 on its own to see more.';
}
/** The end of a log, in bounds. */
function evidence(lines) {
    const { lines: most, characters } = EVIDENCE;
    const last = lines
        .slice(-most)
        .flatMap((line) => line
        .slice(0, most * characters)
        .trimEnd()
        .split('\n'))
        .slice(-most);
    return last.map((line) => (line.length <= characters ? line : `${line.slice(0, characters - 1)}…`)).join('\n');
}

// EXTERNAL MODULE: ./.build/src/system/action-root.js
var action_root = __webpack_require__(3276);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(1602);
;// CONCATENATED MODULE: ./.build/src/load/k6/k6-environment.js
/**
 * The whole environment of k6. A script is a program: it hears nothing of the job's environment, only what it needs to
 * find its targets.
 */



/** `caFile` holds the CA of the plan, when it has one. */
function k6Environment(plan, folder, reach, caFile) {
    return {
        PATH: folder.empty,
        HOME: folder.path,
        XDG_CONFIG_HOME: folder.path,
        TMPDIR: folder.temp,
        // A script that imports an extension would make k6 download another k6, whose checksum nobody knows.
        K6_AUTO_EXTENSION_RESOLUTION: 'false',
        // Of the programs that k6 starts, the last one: it looks for a browser beyond PATH, but not beyond this.
        K6_BROWSER_EXECUTABLE_PATH: (0,external_node_path_.join)(folder.empty, 'no-browser'),
        ...(0,defined/* defined */.s)({ SSL_CERT_FILE: caFile }),
        ...(plan.script === undefined ? {} : { ...walls(reach), ...scriptEnvironment(plan) }),
    };
}
/** Against what k6 fetches past its dialer: modules that a script imports, and missing certificates (`tlsAIAFetch`). */
function walls(reach) {
    return { HTTP_PROXY: NO_PROXY_SERVER, HTTPS_PROXY: NO_PROXY_SERVER, NO_PROXY: withoutProxy(reach) };
}
/** BASE_URL: the first target's origin. TARGETS: all of them as JSON. HOST_<NAME>: a target's Host header. */
function scriptEnvironment({ targets }) {
    const hosts = targets.map(({ name, host }) => [`HOST_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`, host]);
    return {
        ...Object.fromEntries(hosts),
        BASE_URL: targets[0]?.origin ?? '',
        TARGETS: JSON.stringify(targets.map(({ name, origin, host, path, method }) => ({ name, url: `${origin}${path}`, host, method }))),
    };
}

;// CONCATENATED MODULE: ./.build/src/load/k6/limits.js
/**
 * Holds a script to max-requests and max-rate while it runs. k6 knows no such limits that a script could not lift, so
 * what it reports is counted. Requests that are under way when a limit is passed have been sent by then.
 */

/**
 * One sample each for something sent: HTTP requests, WebSocket connections and messages, gRPC calls, streams and
 * messages.
 */
const SENT = new Set([
    'http_reqs',
    'ws_sessions',
    'ws_msgs_sent',
    'grpc_req_duration',
    'grpc_streams',
    'grpc_streams_msgs_sent',
]);
/** Those whose value is the time from sending to the sample: HTTP requests once more, and gRPC calls. */
const TIMED = new Set(['http_req_duration', 'grpc_req_duration']);
const INSTANT = new Set(['ws_sessions', 'ws_msgs_sent', 'grpc_streams', 'grpc_streams_msgs_sent']);
/** The metrics that are counted. */
const LIMITED_METRICS = new Set([...SENT, ...TIMED]);
/** What a second may hold beyond max-rate: k6 wakes its VUs a few milliseconds early or late, and makes up for it. */
const RATE_TOLERANCE = { share: 0.1, requests: 10 };
/**
 * k6's own limit (`--rps`), above the one that ends a run: it only bounds what is sent until then, and delays nobody
 * who keeps to max-rate.
 */
const RPS_FACTOR = 1.5;
const WINDOW_MS = 1000;
const BIN_MS = 100;
const BINS = WINDOW_MS / BIN_MS;
/** A day's: times come from k6, and no more of them than that are kept. */
const MOST_BINS = 24 * 3600 * BINS;
/** The value of `--rps`, unless the script asks for less. */
function rpsLimit(maxRate, own) {
    const ours = Math.ceil(maxRate * RPS_FACTOR);
    return own !== undefined && own > 0 ? Math.min(Math.ceil(own), ours) : ours;
}
/** Counts what a script sends. `onBreach` is called once, with a full sentence. */
class LimitWatch {
    #limits;
    #onBreach;
    #bins = new Map();
    #isBroken = false;
    sent = 0;
    constructor(limits, onBreach) {
        this.#limits = limits;
        this.#onBreach = onBreach;
    }
    see({ metric, atMs, value }) {
        if (SENT.has(metric))
            this.request();
        if (TIMED.has(metric))
            this.#at(atMs - value);
        else if (INSTANT.has(metric))
            this.#at(atMs);
    }
    /** A sample that was too long to be read; one that does not even say its metric could be a request. */
    seeUnread(metric) {
        if (metric === undefined || SENT.has(metric))
            this.request();
    }
    request() {
        this.sent += 1;
        const { requests } = this.#limits;
        if (this.sent > requests)
            this.#broken(`k6 sent more requests than max-requests allows: ${(0,units/* formatCount */.B4)(this.sent)} were reported when it was ended, and at most ${(0,units/* formatCount */.B4)(requests)} are allowed.`);
    }
    #at(sentMs) {
        const bin = Math.floor(sentMs / BIN_MS);
        this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1);
        if (this.#bins.size > MOST_BINS)
            for (const first of this.#bins.keys())
                if (this.#bins.delete(first))
                    break;
        const { ratePerSecond } = this.#limits;
        const most = ratePerSecond * (1 + RATE_TOLERANCE.share) + RATE_TOLERANCE.requests;
        const busiest = this.#busiestAround(bin);
        if (busiest > most)
            this.#broken(`k6 sent faster than max-rate allows: ${(0,units/* formatCount */.B4)(busiest)} requests within one second, and at most ${ratePerSecond}/s are allowed (10 % and 10 requests beyond that are let pass).`);
    }
    /** The most requests within one second that the bin is part of. */
    #busiestAround(bin) {
        const count = (index) => this.#bins.get(index) ?? 0;
        let sum = 0;
        for (let index = bin - BINS + 1; index <= bin; index += 1)
            sum += count(index);
        let busiest = sum;
        for (let index = bin + 1; index < bin + BINS; index += 1) {
            sum += count(index) - count(index - BINS);
            busiest = Math.max(busiest, sum);
        }
        return busiest;
    }
    #broken(sentence) {
        if (this.#isBroken)
            return;
        this.#isBroken = true;
        this.#onBreach(sentence);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/src/load/k6/archive.js
/**
 * A k6 archive: with one, k6 reads files from the archive and none from the disk. The format is a tar file
 * (lib/archive.go in k6, which promises to go on reading old ones): `metadata.json`, the main script as `data`, and
 * files below `file/`. Pure.
 */
/** Where the script's folder is, as the script sees it. */
const FOLDER = 'script';
const BLOCK = 512;
/**
 * What fits into the name of a ustar header; longer ones, and those that are not ASCII, get a header of their own
 * (POSIX.1-2001, pax).
 */
const SHORT_NAME = /^[\x20-\x7e]{1,100}$/;
function k6Archive(main, files) {
    const metadata = {
        type: 'js',
        options: main.options,
        filename: `file:///${FOLDER}/${main.name}`,
        pwd: `file:///${FOLDER}/`,
        env: {},
        compatibilityMode: 'extended',
        k6version: main.k6Version,
        goos: 'linux',
    };
    return Buffer.concat([
        ...entry('metadata.json', Buffer.from(JSON.stringify(metadata))),
        ...entry('data', Buffer.from(main.source)),
        ...files.flatMap(({ name, content }) => entry(`file/${FOLDER}/${name}`, content)),
        Buffer.alloc(2 * BLOCK),
    ]);
}
function entry(name, content) {
    if (SHORT_NAME.test(name))
        return [header(name, content.length, '0'), content, padding(content.length)];
    const record = Buffer.from(paxRecord('path', name));
    return [header('long-name', record.length, 'x'), record, padding(record.length), ...entry('named-above', content)];
}
/** `LENGTH key=value\n`, where the length counts itself. */
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    const digits = String(rest + String(rest).length).length;
    return `${rest + digits} ${key}=${value}\n`;
}
function header(name, size, type) {
    const block = Buffer.alloc(BLOCK);
    block.write(name, 0, 'latin1');
    block.write('0000600\0', 100, 'latin1');
    block.write('0000000\0'.repeat(2), 108, 'latin1');
    block.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    block.write('00000000000\0', 136, 'latin1');
    // The sum is taken with spaces in its own place.
    block.write(' '.repeat(8), 148, 'latin1');
    block.write(type, 156, 'latin1');
    block.write('ustar\0', 257, 'latin1');
    block.write('00', 263, 'latin1');
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return block;
}
function padding(size) {
    return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

;// CONCATENATED MODULE: ./.build/src/load/k6/points.js
/** Lines of k6's JSON output (`--out json=-`). Pure. */

/** Metrics of k6/plan.js: a sample for each request, and one that tells when the measurement began. */
const REQUEST_METRIC = 'plan_request';
const START_METRIC = 'plan_start';
/** How k6 begins a sample. Looked for further on it could be one of the script's own tags. */
const BEGINNING = '{"metric":"';
/** A day: nothing lasts longer, and what is said to would blow up the histograms. */
const LONGEST_MS = 86_400_000;
/** The metric that a line is about, without reading the rest; undefined when it does not begin with that. */
function metricOf(line) {
    const end = line.startsWith(BEGINNING) ? line.indexOf('"', BEGINNING.length) : -1;
    return end === -1 ? undefined : line.slice(BEGINNING.length, end);
}
/**
 * The sample in a line; undefined for other lines (k6 also prints log lines, summaries and what scripts print) and for
 * metrics that are not wanted, which is the most of them and found out before anything is parsed. A script can add
 * values of its own to k6's metrics: one that is no count and no time is passed over.
 */
function parsePoint(line, wanted) {
    const beginning = metricOf(line);
    if (!line.startsWith('{') || (beginning !== undefined && !wanted.has(beginning)))
        return undefined;
    const envelope = parseJson(line);
    const metric = (0,json/* textAt */.$6)(envelope, 'metric');
    const value = (0,json/* numberAt */.tk)(envelope, 'data', 'value');
    const atMs = Date.parse((0,json/* textAt */.$6)(envelope, 'data', 'time') ?? '');
    if ((0,json/* textAt */.$6)(envelope, 'type') !== 'Point' ||
        metric === undefined ||
        !wanted.has(metric) ||
        !isPlausible(metric, value) ||
        Number.isNaN(atMs))
        return undefined;
    return {
        metric,
        atMs,
        value,
        tags: (0,json/* textsAt */.i1)(envelope, 'data', 'tags'),
        metadata: (0,json/* textsAt */.i1)(envelope, 'data', 'metadata'),
    };
}
function isPlausible(metric, value) {
    return value !== undefined && value >= 0 && (metric === START_METRIC ? Number.isFinite(value) : value <= LONGEST_MS);
}
/** Undefined for what is no JSON, as the last line of a k6 that was killed. */
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/k6/script-archive.js
/**
 * A user's script as an archive that k6 runs. In an archive k6 does not look for the script's options, so it is asked
 * for them first, with the script in an archive too. The second archive's main script passes on what the script
 * exports, but for `handleSummary`: k6 writes the files that it names, wherever they are, and among those could be the
 * action itself. It has one of ours in its place.
 */







const ENTRY = 'kind-loadtest-entry';
/** For k6 to start and to run the script's outermost part, once. */
const LOADING_DEADLINE_MS = 60_000;
/** What an export specifier may be called (ECMAScript's IdentifierName, without escapes). */
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
const NEVER_EXPORTED = new Set(['handleSummary']);
/**
 * k6 adds the name of its summary to the object that this returns, among the script's code, and then writes the files
 * that the object names. Without a prototype there is nothing on the way at which the script could learn of the object
 * and add names of its own; k6's own object has Object.prototype, whose prototype k6 lets a script replace. The literal
 * calls nothing that a script could have replaced.
 */
const OWN_SUMMARY = 'export function handleSummary() { return { __proto__: null }; }';
/**
 * Writes the archive of a script. Throws an ActionError (`load-failed`) in k6's words when the script can't be loaded.
 */
async function scriptArchive(io, start, script) {
    const name = entryName(script);
    const k6Version = start.k6.version;
    const exported = await exportsOf(io, start, script, name);
    const source = `export { ${exported.names.join(', ')} } from ${importOf(script.main)};\n${OWN_SUMMARY}\n`;
    const archive = k6Archive({ name, source, options: exported.options, k6Version }, script.files);
    return { path: await start.folder.write('script.tar', archive), rps: (0,json/* numberAt */.tk)(exported.options, 'rps') };
}
async function exportsOf(io, { k6, env, folder }, script, name) {
    // Other lines of the script's must not be taken for this one.
    const mark = (0,external_node_crypto_.randomUUID)();
    const source = `import * as script from ${importOf(script.main)};
console.log('${mark}' + JSON.stringify({ names: Object.keys(script), options: script.options }));
export default function () {}
`;
    const archive = await folder.write('loading.tar', k6Archive({ name, source, options: {}, k6Version: k6.version }, script.files));
    const args = [
        'inspect',
        '--no-color',
        '--log-format',
        'json',
        '--config',
        folder.config,
        '--include-system-env-vars',
        archive,
    ];
    const result = await io
        .run({ file: k6.path, args, env, cwd: folder.path, deadlineMs: LOADING_DEADLINE_MS })
        .catch((error) => {
        if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'deadline')
            throw error;
        throw new errors/* ActionError */.lZ('load-failed', `The k6 script was not loaded within ${LOADING_DEADLINE_MS / 1000} s.`, {
            cause: error,
            hint: 'Its outermost part, which k6 runs once for each VU, has to come to an end.',
        });
    });
    const { exitCode, stderr } = result;
    if (exitCode !== 0)
        throw failedToRun(exitCode, lastLines(stderr).map(messageIn), lineWith(stderr, '"level":"error"'));
    const found = lineWith(stderr, mark)?.slice(mark.length);
    return readExports(found === undefined ? undefined : parseJson(found));
}
/** The message of the first line of a log in JSON that holds a text. */
function lineWith(log, words) {
    const index = log.indexOf(words);
    return index === -1 ? undefined : messageIn(lineAt(log, index));
}
/** What is no JSON was not written by k6's log, and stands for itself. */
function messageIn(line) {
    return (0,json/* textAt */.$6)(parseJson(line), 'msg') ?? line;
}
function readExports(found) {
    const names = (0,json/* listAt */.gT)(found, 'names').filter((name) => typeof name === 'string' && IDENTIFIER.test(name));
    const options = (0,json.at)(found, 'options') ?? {};
    if (found === undefined || typeof options !== 'object') {
        throw new errors/* ActionError */.lZ('load-failed', 'The k6 script does not say what it exports, or its options are no object.', {
            hint: 'Export options as an object, and leave console.log as it is.',
        });
    }
    return { names: names.filter((name) => !NEVER_EXPORTED.has(name)), options };
}
function entryName({ files }) {
    const taken = new Set(files.map(({ name }) => name));
    const candidates = Array.from({ length: files.length + 1 }, (_, index) => `${ENTRY}${index === 0 ? '' : `-${index}`}.js`);
    return candidates.find((name) => !taken.has(name)) ?? `${ENTRY}.js`;
}
/** An import specifier is a URL. */
function importOf(name) {
    return JSON.stringify(`./${encodeURIComponent(name)}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/src/system/input-files.js
var input_files = __webpack_require__(2399);
// EXTERNAL MODULE: ./.build/src/system/within.js
var within = __webpack_require__(1478);
;// CONCATENATED MODULE: ./.build/src/load/k6/script-files.js
/**
 * The files that a script may read: those of its own folder. k6 itself would open any file of the user's, and what a
 * script reads it can send to the application.
 */
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








/** Together with its data; it is held in memory twice while k6 starts. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 10_000;
/** actions/checkout leaves its token in .git/config. */
const PRIVATE = /(^|\/)\.git(\/|$)/;
/**
 * Reads the folder of the script and what is below it: regular files, and links to such files within the folder. Left
 * out are .git, the runner's own files, and those of this run. Throws an ActionError (`input`) when a link leads out of
 * the folder, or there is too much of it.
 */
async function readScriptFolder(script, places) {
    try {
        return await readFolderOf(script, places);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        throw refuse(`script: ${script}, or what is in its folder, can't be read: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
async function readFolderOf(script, places) {
    const main = await (0,promises_.realpath)(script);
    const root = (0,external_node_path_.dirname)(main);
    places.gate.resolve(root, 'workflow');
    const isPrivate = await privacy(root, places);
    if (!(await (0,promises_.stat)(main)).isFile())
        throw refuse(`script: ${script} is no file`);
    if (PRIVATE.test(main) || isPrivate(main))
        throw refuse(`script: ${script} is where credentials may be, and is not run`);
    const files = [];
    let bytes = 0;
    for await (const path of walk(root, isPrivate)) {
        const content = await readRegular(path.real, root);
        bytes += content.length;
        files.push({ name: (0,external_node_path_.relative)(root, path.seen), content });
        if (bytes > MOST_BYTES || files.length > MOST_FILES)
            throw tooMuch(root);
    }
    return { main: (0,external_node_path_.basename)(main), files };
}
async function* walk(folder, isPrivate, root = folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    for (const item of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = (0,external_node_path_.join)(folder, item.name);
        if (isPrivate(path))
            continue;
        if (item.isDirectory())
            yield* walk(path, isPrivate, root);
        else if (item.isFile())
            yield { seen: path, real: path };
        else if (item.isSymbolicLink()) {
            const real = await linked(path, root, isPrivate);
            if (real !== undefined)
                yield { seen: path, real };
        }
    }
}
/**
 * The file that a link leads to; undefined for a directory of the folder, which is read where it is, and for a link to
 * nothing.
 */
async function linked(path, root, isPrivate) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    if (real === undefined)
        return undefined;
    if (real === root || !(0,within/* isWithin */.UO)(root, real) || isPrivate(real)) {
        throw refuse(`script: ${path} is a link to ${real}, out of the script's folder`, 'Put a copy of the file in its place.');
    }
    return (await (0,promises_.stat)(real)).isFile() ? real : undefined;
}
/** Read as what it was seen to be: a link that took its place in between is not followed. */
async function readRegular(path, root) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
        if ((await file.stat()).size > MOST_BYTES)
            throw tooMuch(root);
        return await file.readFile();
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
async function privacy(root, { temp, workDir }) {
    const real = (path) => (0,promises_.realpath)(path).catch(() => (0,external_node_path_.resolve)(path));
    const [tempRoot, own] = [temp === undefined ? undefined : await real(temp), await real(workDir)];
    return (path) => {
        const isRunners = tempRoot !== undefined && (0,within/* isWithin */.UO)(tempRoot, path) && input_files/* PRIVATE_IN_TEMP */.Jm.test((0,external_node_path_.relative)(tempRoot, path));
        return isRunners || (0,within/* isWithin */.UO)(own, path) || PRIVATE.test((0,external_node_path_.relative)(root, path));
    };
}
function tooMuch(folder) {
    return refuse(`script: ${folder}, from which k6 may read, holds more than ${(0,units/* formatCount */.B4)(MOST_FILES)} files or ${(0,units/* formatBytes */.z3)(MOST_BYTES)}`, 'Put the script into a folder of its own, with what it imports and opens.');
}
function refuse(message, hint) {
    return new errors/* ActionError */.lZ('input', message, (0,defined/* defined */.s)({ hint }));
}

// EXTERNAL MODULE: ./.build/src/load/k6/translate.js
var translate = __webpack_require__(2146);
;// CONCATENATED MODULE: ./.build/src/load/k6/job.js
/** What k6 is asked to do: the files, the command line and the environment of one run. */









/** For k6 to start, and to write its summary. */
const DEADLINE_MARGIN_MS = 60_000;
/** Writes what the run needs into its folder. Throws an ActionError when the script can't be run. */
async function prepareJob(io, plan, folder, { k6, loopback }) {
    const reach = await reachOf(io.log, plan.allowedHosts, loopback);
    const caFile = plan.tls.caPem === undefined ? undefined : await folder.write('ca.pem', plan.tls.caPem);
    const env = k6Environment(plan, folder, reach, caFile);
    const run = (args, script) => [
        ...['run', '--no-usage-report', '--no-color', '--quiet', '--address', '', '--config', folder.config],
        ...['--out', 'json=-', '--summary-export', folder.summary, '--blacklist-ip', blacklist(reach), ...args, script],
    ];
    const common = { env, cwd: folder.path, summary: folder.summary };
    if (plan.script === undefined)
        return { ...common, ...(await planParts(plan, folder, run)) };
    const files = await readScriptFolder(plan.script, {
        temp: io.env['RUNNER_TEMP'],
        workDir: io.workDir,
        gate: io.files,
    });
    const { path, rps } = await scriptArchive(io, { k6, env, folder }, files);
    return { ...common, ...scriptParts(plan, run(['--rps', String(rpsLimit(plan.limits.ratePerSecond, rps))], path)) };
}
function scriptParts({ limits }, args) {
    const deadlineMs = limits.durationMs + DEADLINE_MARGIN_MS;
    const overtime = (requests) => `k6 was ended after ${seconds(deadlineMs)}, before the script was done: max-duration gives it ${seconds(limits.durationMs)}, and k6 has ${seconds(DEADLINE_MARGIN_MS)} more to start and to sum up. What it had measured by then (${(0,units/* formatCounted */.So)(requests, 'request')}) is not reported.`;
    return { args, startMs: 0, lengthMs: undefined, deadlineMs, mostRequests: limits.requests, overtime };
}
async function planParts(plan, folder, run) {
    const { files, startMs, lengthMs, limits } = (0,translate/* translate */.T)(plan);
    await Promise.all(files.map(([name, content]) => folder.write(name, content)));
    const script = await folder.write('plan.js', await (0,promises_.readFile)((0,action_root/* planScript */.lW)()));
    const deadlineMs = startMs + (lengthMs ?? plan.limits.durationMs) + plan.timeoutMs + DEADLINE_MARGIN_MS;
    const overtime = (requests) => `k6 was ended after ${seconds(deadlineMs)}, before the plan was done. What it had measured by then (${(0,units/* formatCounted */.So)(requests, 'request')}) is not reported.`;
    // The plan itself is held to max-requests before it is run, and its warm-up apart from it.
    return {
        args: run([], script),
        startMs,
        lengthMs,
        deadlineMs,
        mostRequests: plan.limits.requests + limits.warmUp,
        overtime,
    };
}
function seconds(ms) {
    return `${(0,units/* formatCount */.B4)(ms / 1000)} s`;
}

// EXTERNAL MODULE: ./.build/src/load/metrics/load-result.js
var load_result = __webpack_require__(4728);
;// CONCATENATED MODULE: ./.build/src/load/k6/k6-result.js
/** The result of a k6 run. Pure. */



const UNTOLD = {
    lateness: 'k6 does not tell when a request was due: latencies begin when it takes a connection for it',
    bytes: 'k6 counts bytes on the wire, headers included, and not those of bodies',
    loopDelay: 'k6 does not tell how late it reads answers',
};
function k6Result(plan, snapshot, { version, scheduleMs, ...run }) {
    return (0,load_result/* loadResult */.A)({
        ...run,
        engine: { name: 'k6', version },
        // k6 knows no random arrivals.
        plan: { ...plan, arrival: 'constant' },
        snapshot,
        floor: (0,measured/* notMeasured */.q7)('k6 is not calibrated against a server that does nothing'),
        priority: { policy: 'normal', how: 'not wanted', reason: 'it is for the built-in generator' },
        untold: UNTOLD,
        ...(0,defined/* defined */.s)({ scheduleMs }),
    });
}

;// CONCATENATED MODULE: ./.build/src/load/k6/lines.js
/**
 * The lines that k6 writes, as far as they are fit to be read: what a script makes k6 write must not bring down the
 * action.
 */


/** A request's samples take less than a kilobyte; a script may tag them with as much as it likes. */
const LONGEST_LINE = 1024 * 1024;
/** Where a line's metric is looked for when the line is not read. */
const HEAD = 200;
class BoundedLines {
    #handlers;
    #isBroken = false;
    /** Samples dropped for their length. */
    dropped = 0;
    constructor(handlers) {
        this.#handlers = handlers;
    }
    take(text) {
        if (this.#isBroken)
            return;
        try {
            if (text.length <= LONGEST_LINE)
                this.#handlers.line(text);
            else if (text.startsWith('{')) {
                this.dropped += 1;
                this.#handlers.dropped(metricOf(text.slice(0, HEAD)));
            }
        }
        catch (cause) {
            this.#isBroken = true;
            const hint = 'Run the script with k6 on its own and look at what it writes.';
            this.#handlers.broken(new errors/* ActionError */.lZ('load-failed', `k6 wrote a line that can't be read: ${(0,errors/* describeError */.Uc)(cause)}`, { cause, hint }));
        }
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/load/generator/decoded-body.js
var decoded_body = __webpack_require__(2045);
;// CONCATENATED MODULE: ./.build/src/load/generator/answer-start.js
/** The beginning of an answer that is not as expected, for whoever reads of it in the report. */



const SHOWN_BYTES = 256;
/** Escapes are longer than what they stand for. */
const SHOWN_CHARACTERS = 2 * SHOWN_BYTES;
const NOTHING = Buffer.alloc(0);
class AnswerStart {
    #buffer = NOTHING;
    #bytes = 0;
    #isCut = false;
    #codings = [];
    /** Makes room for an answer with those values of Content-Encoding. */
    begin(codings) {
        this.#bytes = 0;
        // Whole it is when its end has come: until then there may be more.
        this.#isCut = true;
        this.#codings = codings;
    }
    /** Copies what there is room for, since the buffer is used again. */
    add(buffer, start, end) {
        const length = Math.min(end - start, SHOWN_BYTES - this.#bytes);
        if (length === 0)
            return;
        if (this.#buffer.length === 0)
            this.#buffer = Buffer.alloc(SHOWN_BYTES);
        buffer.copy(this.#buffer, this.#bytes, start, start + length);
        this.#bytes += length;
    }
    /** The answer is complete, and so many bytes long. */
    end(bytes) {
        this.#isCut = bytes > this.#bytes;
    }
    /** As `shownText`; undefined when there is nothing, or nothing that can be decoded. */
    text() {
        if (this.#bytes === 0)
            return undefined;
        const bytes = this.#buffer.subarray(0, this.#bytes);
        const decoded = this.#codings.length === 0 ? bytes : decodedStart(bytes, this.#codings);
        if (decoded === undefined || decoded.length === 0)
            return undefined;
        return shownText(decoded, this.#isCut || decoded.length > SHOWN_BYTES);
    }
}
/**
 * Bytes as one line of UTF-8: control characters and what is invisible as escapes, at most 512 characters. Text that was
 * cut ends with `…`, by which a secret is known that was cut with it.
 */
function shownText(bytes, isCut) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    // The decoder keeps back a character that was cut in two.
    const written = decoder.write(bytes.subarray(0, SHOWN_BYTES));
    const text = isCut ? `${written}…` : `${written}${decoder.end()}`;
    return (0,lib_text/* clip */.$Q)(escaped(text), SHOWN_CHARACTERS);
}
function escaped(text) {
    return (0,lib_text/* escapeControls */.UN)(text.replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
}

// EXTERNAL MODULE: ./.build/src/load/generator/check-response.js
var check_response = __webpack_require__(1656);
;// CONCATENATED MODULE: ./.build/src/load/k6/attribution.js

/** Where requests go that belong to no target. */
const OTHER = { name: 'other', host: 'other hosts' };
/** A script that tags each request differently must not fill the report. */
const MOST_TARGETS = 50;
/**
 * By the request's `target` tag, which may also name a target of the script's own; else by its `name` tag; else by its
 * URL: host and path, the host, or the origin when one target only has it. k6 does not tell the Host header.
 */
function attribution(targets) {
    const byName = new Map(targets.map((target) => [target.name, target]));
    return (tags, known) => {
        const told = tags['target'];
        const named = byName.get(told ?? '') ?? byName.get(tags['name'] ?? '');
        if (named !== undefined)
            return named;
        const tag = told === undefined ? undefined : brief(told);
        if (tag !== undefined)
            return known.has(tag) || known.size < MOST_TARGETS
                ? { name: tag, host: hostOf(tags['url']) ?? OTHER.host }
                : OTHER;
        return byUrl(targets, tags['url']) ?? OTHER;
    };
}
function byUrl(targets, text) {
    const url = text === undefined ? null : URL.parse(text);
    if (url === null)
        return undefined;
    const sameHost = targets.filter(({ host }) => host === url.host || host === url.hostname);
    const sameOrigin = targets.filter(({ origin }) => URL.parse(origin)?.origin === url.origin);
    const samePath = sameHost.find(({ path }) => path.split('?')[0] === url.pathname);
    return samePath ?? sameHost[0] ?? (sameOrigin.length === 1 ? sameOrigin[0] : undefined);
}
function hostOf(text) {
    const host = text === undefined ? undefined : URL.parse(text)?.host;
    return host === undefined ? undefined : brief(host);
}

;// CONCATENATED MODULE: ./.build/src/load/k6/failure.js


/** More of an error's text is not looked at. */
const LONGEST_TEXT = 10_000;
/**
 * https://grafana.com/docs/k6/latest/javascript-api/error-codes/; the last two hundreds are HTTP/2 and unreadable
 * bodies.
 */
const BY_CODE = {
    1050: 'timeout',
    1201: 'reset',
    1211: 'connect-timeout',
    1212: 'connect-refused',
    1220: 'reset',
};
const BY_HUNDRED = { 11: 'dns', 13: 'tls', 16: 'parse', 17: 'parse' };
/** k6's code for an address that `--blacklist-ip` names. */
const BLACKLISTED = 1110;
/** What Go says of a request that it took to the proxy where nothing listens. */
const CLOSED_PROXY = `proxyconnect tcp: dial tcp ${NO_PROXY_SERVER.slice('http://'.length)}`;
/**
 * The failure of a request that k6 could not finish. Codes that stand for anything are told apart by Go's own texts.
 */
function failureOfCode(code, told) {
    const text = told.slice(0, LONGEST_TEXT);
    if (code === BLACKLISTED || text.includes(CLOSED_PROXY))
        return {
            class: 'dns',
            message: (0,error_class/* shorten */.ml)(`not sent: the host is neither loopback nor among allowed-hosts (k6: ${text})`),
        };
    const known = BY_CODE[code] ?? BY_HUNDRED[Math.floor(code / 100)];
    return { class: known ?? classOfText(text), message: (0,error_class/* shorten */.ml)(text === '' ? `k6 error ${code}` : text) };
}
function classOfText(text) {
    if (/malformed|unexpected content-length|invalid header/i.test(text))
        return 'parse';
    if (/\btls: |\bx509: /.test(text))
        return 'tls';
    return /\bEOF\b|connection reset|broken pipe|server closed/i.test(text) ? 'reset' : 'other';
}
/** Whether a response came to its end: k6 has error codes for statuses from 400 on, too. */
function isAnswered(code, status) {
    return status > 0 && (code === 0 || (code >= 1400 && code < 1600));
}
/** The failure of an answer that was not the expected one. */
function failureOfStatus(status) {
    return { class: (0,error_class/* statusClass */.hI)(status), message: `HTTP ${status}` };
}
/** How a request ended that k6 could not finish. */
function endingOf(failure) {
    return failure.class === 'timeout' || failure.class === 'connect-timeout' ? 'expired' : 'broken';
}

// EXTERNAL MODULE: ./.build/src/load/k6/k6-schedule.js
var k6_schedule = __webpack_require__(8977);
;// CONCATENATED MODULE: ./.build/src/load/k6/readers.js
/**
 * What k6's samples say about requests: of our own script, one sample for each; of a user's script, the group of
 * built-in ones.
 */







const DROPPED = 'dropped_iterations';
const PLAN_METRICS = new Set([REQUEST_METRIC, START_METRIC, DROPPED]);
/** The reader for k6/plan.js, whose requests are counted by `watch`. */
function planReader(plan, recording, watch) {
    const targets = new Map(plan.targets.map((target) => [target.name, target]));
    const { dueUntilMs, limits } = (0,k6_schedule/* timedScenarios */.VJ)(plan);
    // When k6 dropped some, its schedule's last moments have room for others in their place.
    const isFull = () => recording.sent + recording.notSent >= limits.measured;
    const measured = (point) => {
        const target = targets.get(point.tags['target'] ?? '');
        if (point.metric === DROPPED) {
            // The closed model has nothing due: k6 means the iterations that there was no time for.
            const isDue = plan.model === 'open' && point.atMs <= (recording.startedAt ?? point.atMs) + dueUntilMs;
            if (isDue)
                recording.givenUp(point.value, point.atMs);
        }
        else if (target !== undefined && !isFull())
            recording.settled({
                target,
                endedAt: point.atMs,
                number: countOf(point.metadata['number'], Number.NaN),
                status: countOf(point.metadata['status'], 0),
                answer: toldBody(point.metadata['body']),
                ...planOutcome(plan, target, point),
            });
    };
    return {
        line(text) {
            const point = parsePoint(text, PLAN_METRICS);
            if (point === undefined)
                return;
            const target = targets.get(point.tags['target'] ?? '');
            if (point.metric === REQUEST_METRIC)
                watch?.request();
            if (point.metric === START_METRIC)
                recording.started(point.value);
            else if (point.tags['scenario'] === k6_schedule/* MEASURED */.l0)
                measured(point);
            else if (target !== undefined)
                recording.warmedUp(planOutcome(plan, target, point).failure === null);
        },
        end: () => undefined,
    };
}
/** Holds what the script saw against the target's expectations, by the rules of the builtin engine. */
function planOutcome({ timeoutMs }, { expect }, { value, metadata }) {
    const [code, status, serviceMs] = [
        Number(metadata['code'] ?? '0'),
        Number(metadata['status'] ?? '0'),
        Number(metadata['serviceMs']),
    ];
    if (!isAnswered(code, status))
        return unfinished(failureOfCode(code, metadata['error'] ?? ''), value, serviceMs, timeoutMs);
    const { header, body } = metadata;
    const values = header === undefined ? [] : header === expect.header?.value ? [header] : header.split(', ');
    const failure = (0,check_response/* checkHead */.Xj)(expect, status, { values: () => values }) ?? unexpectedBody(expect, body) ?? (0,check_response/* checkLatency */.PQ)(expect, value);
    return answered(failure, value, serviceMs);
}
/** The script tells a body only when it is not as expected, and no more of it than its beginning. */
function unexpectedBody(expect, body) {
    if (body === undefined)
        return null;
    return ((0,check_response/* checkBody */.ll)(expect, { text: () => body, isWhole: true }) ?? {
        class: 'assertion',
        message: 'body went on after what was expected',
    });
}
/** A count as k6 tells it. */
function countOf(told, otherwise) {
    return told !== undefined && /^\d{1,9}$/.test(told) ? Number(told) : otherwise;
}
/** The beginning of a body that is not as expected; the script does not tell whether there was more. */
function toldBody(body) {
    return body === undefined || body === '' ? null : { text: () => shownText(Buffer.from(body), true) };
}
/** k6 tells no times of a connection that did not come about; what waited in vain waited for the timeout. */
function unfinished(failure, latencyMs, serviceMs, timeoutMs) {
    const ending = endingOf(failure) === 'expired' ? 'expired' : 'broken';
    const waitedMs = ending === 'expired' ? Math.max(latencyMs, timeoutMs) : latencyMs;
    return { ending, failure, latencyMs: waitedMs, serviceMs: serviceMs > 0 ? serviceMs : Number.NaN };
}
const SCRIPT_METRICS = new Set([
    'http_reqs',
    'http_req_duration',
    'http_req_blocked',
    'http_req_failed',
    DROPPED,
    ...LIMITED_METRICS,
]);
/**
 * The reader for a script of the user's, held to its limits by `watch`. k6 writes a request's samples one after the
 * other, beginning with http_reqs.
 */
function scriptReader(plan, recording, watch) {
    const attribute = attribution(plan.targets);
    let pending;
    const settle = () => {
        if (pending !== undefined)
            settleScript(pending, attribute, recording);
        pending = undefined;
    };
    return {
        line(text) {
            const point = parsePoint(text, SCRIPT_METRICS);
            if (point === undefined)
                return;
            watch?.see(point);
            if (point.metric === DROPPED)
                recording.givenUp(point.value, point.atMs);
            else if (point.metric === 'http_reqs') {
                settle();
                pending = { point, durationMs: 0, blockedMs: 0, isFailed: undefined };
            }
            else if (pending !== undefined)
                collect(pending, point);
        },
        end: settle,
    };
}
function collect(pending, { metric, value }) {
    if (metric === 'http_req_duration')
        pending.durationMs = value;
    else if (metric === 'http_req_blocked')
        pending.blockedMs = value;
    else if (metric === 'http_req_failed')
        pending.isFailed = value !== 0;
}
function settleScript({ point, durationMs, blockedMs, isFailed }, attribute, recording) {
    const { tags, atMs } = point;
    const code = Number(tags['error_code'] ?? '0');
    const status = Number(tags['status'] ?? '0');
    // Scripts that set no response callback have no http_req_failed; k6's own idea of success is then a request that came
    // to its end.
    const failed = isFailed ?? code !== 0;
    if (isAroundTheLoad(tags)) {
        recording.warmedUp(!failed);
        return;
    }
    const latencyMs = blockedMs + durationMs;
    const target = attribute(tags, recording.targetNames);
    const outcome = failed
        ? scriptFailure(code, status, tags['error'] ?? '', latencyMs, durationMs)
        : answered(null, latencyMs, durationMs);
    recording.settled({
        target,
        endedAt: atMs,
        number: Number.NaN,
        status: countOf(tags['status'], 0),
        answer: null,
        ...outcome,
    });
}
/** Requests of `setup` and `teardown`. Groups of a script may have the same names, but they run in a scenario. */
function isAroundTheLoad(tags) {
    return tags['scenario'] === undefined && /^::(setup|teardown)(::|$)/.test(tags['group'] ?? '');
}
function scriptFailure(code, status, error, latencyMs, serviceMs) {
    if (isAnswered(code, status))
        return answered(failureOfStatus(status), latencyMs, serviceMs);
    const outcome = unfinished(failureOfCode(code, error), latencyMs, serviceMs, 0);
    // The script's timeout is not known to us: without k6's times there is nothing to count with.
    return outcome.ending === 'expired' && latencyMs === 0 ? { ...outcome, ending: 'broken' } : outcome;
}
function answered(failure, latencyMs, serviceMs) {
    return { ending: 'answered', failure, latencyMs, serviceMs };
}

// EXTERNAL MODULE: ./.build/src/load/metrics/histogram.js
var histogram = __webpack_require__(2904);
// EXTERNAL MODULE: ./.build/src/load/metrics/request-samples.js
var request_samples = __webpack_require__(409);
;// CONCATENATED MODULE: ./.build/src/load/metrics/kept-requests.js
/**
 * Keeps the slowest and the first failed requests while a load runs, in memory that does not grow with their number. Of
 * a request that is not kept no more is looked at than one figure.
 */


/** Samples are rounded to a microsecond, and compared as they are kept: parts must keep the same ones as the whole. */
const ROUNDED_MS = 0.0005;
class KeptRequests {
    #slowest = new SlowestRequests();
    #failed = new Map();
    /** An ok request that took less than this is not among the slowest. */
    get slowFromMs() {
        return this.#slowest.fromMs;
    }
    /** Keeps an ok request, if it is among the slowest. */
    keepSlow(target, result) {
        this.#slowest.keep(target, result);
    }
    /** Keeps a failed request, if it is among the first of its class. */
    keepFailed(target, errorClass, result) {
        let requests = this.#failed.get(errorClass);
        if (requests === undefined) {
            requests = [];
            this.#failed.set(errorClass, requests);
        }
        const last = requests[request_samples/* MOST_SAMPLES */._J - 1];
        if (last !== undefined && result.dueAtMs > last.dueMs + ROUNDED_MS)
            return;
        requests.push(failedSample(target, result));
        requests.sort(request_samples/* dueFirst */.jp);
        if (requests.length > request_samples/* MOST_SAMPLES */._J)
            requests.pop();
    }
    snapshot() {
        return {
            slowest: this.#slowest.snapshot(),
            failed: [...this.#failed]
                .map(([errorClass, requests]) => ({ class: errorClass, requests: [...requests] }))
                .sort((left, right) => (left.class < right.class ? -1 : 1)),
        };
    }
}
/**
 * A heap whose root is the first to make room. Behind a service that falls back further and further every request is
 * slower than all before it: to take the place of another costs some comparisons, and no memory.
 */
class SlowestRequests {
    #heap = [];
    /** What is compared with the root; the two change places. */
    #candidate = emptyRequest();
    /** What takes less has no place. */
    fromMs = 0;
    keep(target, { number, dueAtMs, latencyMs, status }) {
        const candidate = this.#candidate;
        candidate.target = target;
        candidate.number = Number.isNaN(number) ? -1 : number;
        candidate.dueMs = rounded(dueAtMs);
        candidate.latencyMs = rounded(latencyMs);
        candidate.status = status;
        if (this.#heap.length < request_samples/* MOST_SAMPLES */._J) {
            this.#candidate = emptyRequest();
            if (this.#heap.push(candidate) < request_samples/* MOST_SAMPLES */._J)
                return;
            // A list in order is a heap.
            this.#heap.sort((left, right) => (0,request_samples/* slowerFirst */.TU)(right, left));
        }
        else {
            const root = this.#heap[0];
            if (root === undefined || !isSlower(candidate, root))
                return;
            this.#candidate = root;
            this.#sink(candidate);
        }
        this.fromMs = (this.#heap[0]?.latencyMs ?? 0) - ROUNDED_MS;
    }
    snapshot() {
        return this.#heap.toSorted(request_samples/* slowerFirst */.TU).map(({ target, number, dueMs, latencyMs, status }) => ({
            target,
            dueMs,
            latencyMs,
            ...(0,defined/* defined */.s)({ number: number === -1 ? undefined : number, status: status === 0 ? undefined : status }),
        }));
    }
    /** Puts a request in the root's place, and from there where it belongs. */
    #sink(request) {
        const heap = this.#heap;
        let at = 0;
        for (let left = 1; left < request_samples/* MOST_SAMPLES */._J; left = 2 * at + 1) {
            const right = left + 1;
            const next = right < request_samples/* MOST_SAMPLES */._J && isSlower(heap[left], heap[right]) ? right : left;
            const child = heap[next];
            if (child === undefined || !isSlower(request, child))
                break;
            heap[at] = child;
            at = next;
        }
        heap[at] = request;
    }
}
/** `slowerFirst`, with what nearly always decides looked at first. */
function isSlower(one, other) {
    if (one === undefined || other === undefined)
        return false;
    return one.latencyMs === other.latencyMs ? (0,request_samples/* slowerFirst */.TU)(one, other) < 0 : one.latencyMs > other.latencyMs;
}
function emptyRequest() {
    return { target: '', number: 0, dueMs: 0, latencyMs: 0, status: 0 };
}
function failedSample(target, result) {
    const { number, dueAtMs, latencyMs, status, failure, ending, answer } = result;
    return {
        target,
        dueMs: rounded(dueAtMs),
        ...(0,defined/* defined */.s)({
            number: Number.isNaN(number) ? undefined : number,
            latencyMs: ending === 'broken' || Number.isNaN(latencyMs) ? undefined : rounded(latencyMs),
            status: status === 0 ? undefined : status,
            failure: failure ?? undefined,
            answer: answer?.text(),
        }),
    };
}
/** To a microsecond. A negative time can only be clock rounding and counts as 0. */
function rounded(ms) {
    return Math.max(0, Math.round(ms * 1000) / 1000);
}

// EXTERNAL MODULE: ./.build/src/load/metrics/series.js
var series = __webpack_require__(7941);
// EXTERNAL MODULE: ./.build/src/load/metrics/snapshot.js
var snapshot = __webpack_require__(3288);
;// CONCATENATED MODULE: ./.build/src/load/metrics/recorder.js




/** Counts: all that is kept of a warm-up. */
class CountingRecorder {
    ok = 0;
    failed = 0;
    record(_target, { failure }) {
        if (failure === null)
            this.ok += 1;
        else
            this.failed += 1;
    }
    p95SoFar() {
        return null;
    }
}
/** The recorder of a measured window. */
class LoadRecorder {
    #targets = [];
    #series = new series/* SecondSeries */.K();
    #kept = new KeptRequests();
    ok = 0;
    failed = 0;
    /** Adds a target; returns its number. Targets to which nothing is sent are in the snapshot as well. */
    target(key) {
        return this.#targets.push(new TargetRecording(key)) - 1;
    }
    record(target, result) {
        const recording = this.#targets[target];
        if (recording === undefined)
            throw new RangeError(`there is no target ${target}`);
        const { failure, ending, endedAtMs, sentAtMs, latencyMs } = result;
        recording.record(result);
        if (failure === null) {
            this.ok += 1;
            // False for NaN.
            if (latencyMs >= this.#kept.slowFromMs)
                this.#keep(recording, result);
        }
        else {
            this.failed += 1;
            this.#keep(recording, result);
        }
        if (!Number.isNaN(sentAtMs))
            this.#series.sent(sentAtMs);
        this.#series.settled(endedAtMs, failure === null, ending === 'broken' ? Number.NaN : latencyMs);
    }
    /** Takes down how many connections are open, from `elapsedMs` after the start of the measured window on. */
    connections(elapsedMs, open) {
        this.#series.connections(elapsedMs, open);
    }
    /** The measured window lasted so long. */
    ended(elapsedMs) {
        this.#series.ended(elapsedMs);
    }
    /** A request of which the engine does not tell the target would say nothing. */
    #keep({ name }, result) {
        if (name === null)
            return;
        if (result.failure === null)
            this.#kept.keepSlow(name, result);
        else
            this.#kept.keepFailed(name, result.failure.class, result);
    }
    /** Of all latencies so far, in milliseconds; null before the first. */
    p95SoFar() {
        return this.#series.p95SoFar();
    }
    /** What was recorded, in the order in which the targets were added. */
    snapshot() {
        return {
            targets: this.#targets.map((target) => target.snapshot()),
            series: this.#series.snapshot(),
            samples: this.#kept.snapshot(),
        };
    }
}
/** The running counts and distributions of one target. */
class TargetRecording {
    #key;
    #okLatency = new histogram/* DurationHistogram */.lW(3);
    #service = new histogram/* DurationHistogram */.lW(3);
    #lateness = new histogram/* DurationHistogram */.lW(3);
    #errors = new Map();
    #requests = 0;
    #ok = 0;
    #answered = 0;
    #notSent = 0;
    #bytes = 0;
    constructor(key) {
        this.#key = key;
    }
    get name() {
        return this.#key.target;
    }
    record({ ending, failure, latencyMs, serviceMs, latenessMs, bytes, endedAtMs }) {
        this.#requests += 1;
        this.#bytes += bytes;
        if (ending === 'answered')
            this.#answered += 1;
        if (!Number.isNaN(latenessMs))
            this.#lateness.record(latenessMs);
        const group = failure === null ? null : this.#countFailure(failure, endedAtMs);
        if (group === null)
            this.#ok += 1;
        if (ending === 'broken')
            return;
        if (!Number.isNaN(latencyMs))
            (group?.latency ?? this.#okLatency).record(latencyMs);
        if (!Number.isNaN(serviceMs))
            this.#service.record(serviceMs);
    }
    snapshot() {
        return {
            ...this.#key,
            requests: this.#requests,
            ok: this.#ok,
            answered: this.#answered,
            notSent: this.#notSent,
            ...(Number.isNaN(this.#bytes) ? {} : { bytes: this.#bytes }),
            okLatency: this.#okLatency.encode(),
            service: this.#service.encode(),
            lateness: this.#lateness.encode(),
            errors: [...this.#errors]
                .map(([errorClass, { count, latency, examples }]) => ({
                class: errorClass,
                count,
                latency: latency.encode(),
                examples,
            }))
                .sort((left, right) => (left.class < right.class ? -1 : 1)),
        };
    }
    #countFailure({ class: errorClass, message }, atMs) {
        if (errorClass === 'not-sent')
            this.#notSent += 1;
        let group = this.#errors.get(errorClass);
        if (group === undefined) {
            group = { count: 0, latency: new histogram/* DurationHistogram */.lW(3), examples: [] };
            this.#errors.set(errorClass, group);
        }
        group.count += 1;
        if (group.examples.every((example) => example.message !== message))
            group.examples = (0,snapshot/* firstExamples */.IM)([...group.examples, { message, atMs }]);
        return group;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/k6/recording.js

/** Iterations given up are counted one by one; a script can say any number of them. */
const MOST_GIVEN_UP = 10_000_000;
class K6Recording {
    #recorder = new LoadRecorder();
    #targets = new Map();
    #anyTarget;
    #startedAt;
    #lastAt = 0;
    warmUp = { requests: 0, failures: 0 };
    sent = 0;
    notSent = 0;
    /** Targets that are listed even when nothing is asked of them. */
    constructor(targets) {
        for (const target of targets)
            this.#numberOf(target);
    }
    /** When the measured part began, milliseconds since the epoch; undefined before. */
    get startedAt() {
        return this.#startedAt;
    }
    get targetNames() {
        return new Set(this.#targets.keys());
    }
    get ok() {
        return this.#recorder.ok;
    }
    get failed() {
        return this.#recorder.failed;
    }
    started(atMs) {
        this.#startedAt ??= atMs;
    }
    warmedUp(isOk) {
        this.warmUp.requests += 1;
        if (!isOk)
            this.warmUp.failures += 1;
    }
    settled({ target, endedAt, latencyMs, ...outcome }) {
        const endedAtMs = this.#elapsed(endedAt, endedAt - latencyMs);
        const sentAtMs = Math.max(0, endedAt - latencyMs - (this.#startedAt ?? endedAt));
        this.sent += 1;
        const result = {
            ...outcome,
            latencyMs,
            latenessMs: Number.NaN,
            sentAtMs,
            // k6 does not tell how long a request waited for a VU.
            dueAtMs: sentAtMs,
            endedAtMs,
            bytes: Number.NaN,
        };
        this.#recorder.record(this.#numberOf(target), result);
    }
    /**
     * Iterations for which k6 had no VU when they were due. It does not tell which target they were for, unless there is
     * one only.
     */
    givenUp(told, atMs) {
        const count = Math.min(Math.floor(told), MOST_GIVEN_UP - this.notSent);
        const endedAtMs = this.#elapsed(atMs, atMs);
        const [only, ...others] = this.#targets.values();
        if (only === undefined || others.length > 0)
            this.#anyTarget ??= this.#recorder.target({ target: null, host: '' });
        const target = only === undefined || others.length > 0 ? this.#anyTarget : only;
        if (target === undefined)
            return;
        this.notSent += count;
        for (let one = 0; one < count; one += 1)
            this.#recorder.record(target, { ...recording_DROPPED, endedAtMs, dueAtMs: endedAtMs });
    }
    p95SoFar() {
        return this.#recorder.p95SoFar();
    }
    /** Everything that was recorded. The window lasts to the last answer, and `lengthMs` in any case. */
    snapshot(now, lengthMs, host) {
        const startedAt = this.#startedAt ?? now;
        const endedAt = Math.max(this.#lastAt, startedAt + lengthMs);
        return { version: 1, window: { startedAt, endedAt }, ...this.#recorder.snapshot(), evidence: { host } };
    }
    /**
     * Time since the start, which is `fromMs` when nothing was heard before. Samples of different VUs may be a little out
     * of order.
     */
    #elapsed(atMs, fromMs) {
        this.#startedAt ??= fromMs;
        this.#lastAt = Math.max(this.#lastAt, atMs);
        return Math.max(0, this.#lastAt - this.#startedAt);
    }
    #numberOf({ name, host }) {
        const known = this.#targets.get(name) ?? this.#recorder.target({ target: name, host });
        this.#targets.set(name, known);
        return known;
    }
}
/** There was no wait to time. */
const recording_DROPPED = {
    ending: 'not-sent',
    failure: { class: 'not-sent', message: 'k6 had no free VU when it was due' },
    latencyMs: Number.NaN,
    serviceMs: Number.NaN,
    latenessMs: Number.NaN,
    sentAtMs: Number.NaN,
    bytes: Number.NaN,
    number: Number.NaN,
    status: 0,
    answer: null,
};

;// CONCATENATED MODULE: ./.build/src/load/k6/run-folder.js
/** The directory of one k6 run: its working directory, its home, and all that it is given. */



/** Makes the directory below `parent`, for its owner alone. Disposing removes it. */
async function makeRunFolder(parent) {
    // mkdtemp gives mode 0700.
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'k6-'));
    const [empty, temp] = [(0,external_node_path_.join)(path, 'empty'), (0,external_node_path_.join)(path, 'temp')];
    await (0,promises_.mkdir)(empty, { mode: 0o500 });
    await (0,promises_.mkdir)(temp, { mode: 0o700 });
    const write = async (name, content) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(path, name), content, { mode: 0o600, flag: 'wx' });
        return (0,external_node_path_.join)(path, name);
    };
    return {
        path,
        empty,
        temp,
        config: await write('config.json', '{}'),
        summary: (0,external_node_path_.join)(path, `summary-${(0,external_node_crypto_.randomUUID)()}.json`),
        write,
        [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./.build/src/load/k6/thresholds.js
/** Which of a script's thresholds were met, from k6's summary and its log. Pure. */


/**
 * The thresholds in `--summary-export`'s document, where true means crossed. Newer formats of that document leave them
 * out: then those of which the log says that they were crossed.
 */
function engineThresholds(summary, log) {
    const metrics = Object.entries(mapping((0,json.at)(summary, 'metrics')));
    const listed = metrics.flatMap(([metric, entry]) => Object.entries(mapping((0,json.at)(entry, 'thresholds'))).map(([expression, crossed]) => outcome(metric, expression, entry, crossed === true)));
    return bounded(listed.length > 0 ? listed : crossedInLog(log));
}
/** More would leave no room for anything else in the report. */
const MOST_THRESHOLDS = 100;
/** Those that failed come first when there are too many. */
function bounded(thresholds) {
    if (thresholds.length <= MOST_THRESHOLDS)
        return thresholds;
    const [failed, kept] = [thresholds.filter(({ passed }) => !passed), thresholds.filter(({ passed }) => passed)];
    const left = thresholds.length - MOST_THRESHOLDS;
    const more = {
        name: `${left} more`,
        passed: failed.length <= MOST_THRESHOLDS,
        message: `Only ${MOST_THRESHOLDS} thresholds are listed.`,
    };
    return [...[...failed, ...kept].slice(0, MOST_THRESHOLDS), more];
}
/** Trends of a connection's making, which are zero for each request on one that stands. */
const OFTEN_ZERO = /^http_req_(blocked|connecting|tls_handshaking|looking_up|sending|receiving)\b/;
/**
 * Whether a metric had no samples, as one with a mistyped tag: k6 says zero of it, and takes its thresholds for kept.
 */
function isEmpty(metric, entry) {
    const [passes, fails] = [(0,json/* numberAt */.tk)(entry, 'passes'), (0,json/* numberAt */.tk)(entry, 'fails')];
    if (passes !== undefined && fails !== undefined)
        return passes + fails === 0;
    const isTrend = (0,json/* numberAt */.tk)(entry, 'med') !== undefined || (0,json/* numberAt */.tk)(entry, 'p(95)') !== undefined;
    return (isTrend &&
        !OFTEN_ZERO.test(metric) &&
        Object.values(mapping(entry)).every((value) => typeof value !== 'number' || value === 0));
}
function outcome(metric, expression, entry, crossed) {
    if (!crossed && isEmpty(metric, entry))
        return {
            name: nameOf(metric, expression),
            passed: false,
            message: 'The metric had no samples, so there is nothing that it could be held against.',
        };
    const seen = Object.entries(mapping(entry)).flatMap(([name, value]) => typeof value === 'number' && expression.slice(0, LONGEST_STATISTIC).replaceAll(' ', '').startsWith(statistic(name))
        ? [value]
        : []);
    const was = seen[0] === undefined ? '' : ` It was ${Number(seen[0].toPrecision(4))}.`;
    return {
        name: nameOf(metric, expression),
        passed: !crossed,
        message: `${crossed ? 'k6 saw it crossed.' : 'k6 saw it kept.'}${was}`,
    };
}
function nameOf(metric, expression) {
    return brief(`${metric}: ${expression}`);
}
/** `p(99.99)`, with room for spaces. */
const LONGEST_STATISTIC = 100;
/** The summary calls a rate its value. */
function statistic(name) {
    return name === 'value' ? 'rate' : name;
}
function crossedInLog(log) {
    const metrics = between(log, "thresholds on metrics '", "' have been crossed")?.split(', ') ?? [];
    return metrics.map((metric) => ({
        name: brief(metric),
        passed: false,
        message: 'k6 saw it crossed; its summary does not tell which of its thresholds.',
    }));
}
function mapping(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./.build/src/load/k6/run-k6.js
var run_k6_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_k6_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Runs k6 in place of the builtin engine: with a script made from the plan, or with one of the user's. */

















const PROGRESS_EVERY_MS = 250;
/**
 * https://grafana.com/docs/k6/latest/using-k6/thresholds/ and k6's errext/exitcodes: not a broken run, but a judgement
 * about one.
 */
const THRESHOLDS_CROSSED = 99;
const MARKED_AS_FAILED = 110;
/** A summary has a few hundred bytes for each metric and threshold. */
const MOST_SUMMARY_BYTES = 16 * 1024 * 1024;
/**
 * Sends the load with k6. Throws an ActionError: `input` for a script that k6 can't run, `load-failed` when k6 ended
 * with an error or was ended for passing a limit, `deadline` when it did not end, `cancelled` when nothing was measured
 * before the cancel; after one, the result covers what was measured until then.
 */
async function runK6(io, plan, { k6, onProgress, loopback = LOOPBACK }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = run_k6_addDisposableResource(env_1, await makeRunFolder(io.workDir), true);
        const job = await prepareJob(io, plan, folder, { k6, loopback });
        const recording = new K6Recording(plan.script === undefined ? plan.targets : []);
        const cpuBefore = await childCpuSeconds();
        const { result, host } = await watched(io, job, hearing(plan, job, recording, onProgress), k6.path);
        const cpuSeconds = cpuBetween(cpuBefore, await childCpuSeconds());
        if (result !== undefined)
            checkExit(result);
        const summary = result === undefined ? undefined : await readSummary(job.summary);
        for (const warning of silentFailures(summary, result?.stderr ?? ''))
            io.log.warning(warning);
        return k6Result(plan, recording.snapshot(io.now(), result === undefined ? 0 : (job.lengthMs ?? 0), host), {
            version: k6.version,
            warmup: { ...recording.warmUp, durationMs: recording.warmUp.requests > 0 ? job.startMs : 0 },
            scheduleMs: result === undefined ? undefined : job.lengthMs,
            cpuSeconds,
            isCancelled: result === undefined,
            engineThresholds: result === undefined ? [] : thresholdsOf(summary, result),
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_k6_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function hearing(plan, job, recording, onProgress) {
    const end = new AbortController();
    const hint = 'Let the load be smaller, or raise the limit in the workflow.';
    const limits = { requests: job.mostRequests, ratePerSecond: plan.limits.ratePerSecond };
    const watch = new LimitWatch(limits, (sentence) => end.abort(new errors/* ActionError */.lZ('load-failed', sentence, { hint })));
    const reader = plan.script === undefined ? planReader(plan, recording, watch) : scriptReader(plan, recording, watch);
    const lines = new BoundedLines({
        line: (text) => reader.line(text),
        dropped: (metric) => watch.seeUnread(metric),
        broken: (error) => end.abort(error),
    });
    return { reader, lines, recording, watch, onProgress, end };
}
/**
 * Runs k6 while progress is told and the machine is watched; no result when it was cancelled after something was
 * measured.
 */
async function watched(io, job, { reader, lines, recording, watch, onProgress, end }, k6) {
    let machine;
    const tell = () => {
        if (recording.startedAt !== undefined || recording.warmUp.requests > 0)
            onProgress(progressOf(io, job, recording));
    };
    const timer = setInterval(tell, PROGRESS_EVERY_MS);
    const onLine = (line) => {
        lines.take(line);
        if (recording.startedAt !== undefined)
            machine ??= (0,host_load/* watchHostLoad */.wO)();
        if (!line.startsWith('{'))
            io.log.debug(evidence([line]));
    };
    const { args, env, cwd, deadlineMs } = job;
    try {
        const result = await io.run({ file: k6, args, env, cwd, deadlineMs, onLine, signal: end.signal });
        // It may have ended by itself in the moment in which it was to be ended.
        end.signal.throwIfAborted();
        return { result, host: await seen(machine) };
    }
    catch (error) {
        end.signal.throwIfAborted();
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        if (error.code === 'deadline')
            throw new errors/* ActionError */.lZ('deadline', job.overtime(watch.sent), {
                cause: error,
                details: evidence((error.details ?? '').split('\n')),
            });
        if (error.code !== 'cancelled' || recording.sent === 0)
            throw error;
        return { result: undefined, host: await seen(machine) };
    }
    finally {
        clearInterval(timer);
        reader.end();
        tell();
        if (lines.dropped > 0)
            io.log.warning(`k6 wrote ${(0,units/* formatCounted */.So)(lines.dropped, 'sample')} longer than ${(0,units/* formatBytes */.z3)(LONGEST_LINE)}, which are missing in the figures; tag requests with less.`);
        // Stopping twice is harmless; a run that threw has not stopped it yet.
        await (await machine)?.stop();
    }
}
async function seen(watch) {
    if (watch !== undefined)
        return await (await watch).stop();
    const nothing = (0,measured/* notMeasured */.q7)('k6 told of no request');
    return { busy: nothing, steal: nothing, pressure: nothing };
}
function progressOf(io, { lengthMs }, recording) {
    const { startedAt, sent, ok, failed, warmUp } = recording;
    if (startedAt === undefined) {
        const { requests, failures } = warmUp;
        const nothing = { elapsedMs: 0, totalMs: undefined, ratePerSecond: 0, p95Ms: null };
        return { ...nothing, phase: 'warm-up', sent: requests, ok: requests - failures, failed: failures };
    }
    const elapsedMs = Math.max(0, io.now() - startedAt);
    const ratePerSecond = elapsedMs > 0 ? (sent * 1000) / elapsedMs : 0;
    return {
        phase: 'measuring',
        elapsedMs,
        totalMs: lengthMs,
        sent,
        ok,
        failed,
        ratePerSecond,
        p95Ms: recording.p95SoFar(),
    };
}
function checkExit({ exitCode, stderr }) {
    if (exitCode === 0 || exitCode === THRESHOLDS_CROSSED || exitCode === MARKED_AS_FAILED)
        return;
    throw failedToRun(exitCode, messagesOf(stderr), firstError(stderr));
}
function thresholdsOf(summary, { exitCode, stderr }) {
    const thresholds = engineThresholds(summary, stderr);
    const failed = thresholds.some(({ passed }) => !passed);
    if (exitCode === THRESHOLDS_CROSSED && !failed) {
        return [
            ...thresholds,
            {
                name: 'thresholds',
                passed: false,
                message: 'k6 ended with exit code 99, which means that a threshold was crossed.',
            },
        ];
    }
    if (exitCode !== MARKED_AS_FAILED)
        return thresholds;
    const reason = markedAsFailed(stderr);
    return [
        ...thresholds,
        {
            name: 'exec.test.fail()',
            passed: false,
            message: `The script marked the test as failed${reason === undefined ? '' : `: ${reason}`}.`,
        },
    ];
}
/** The summary, which is missing when nothing was run. */
async function readSummary(file) {
    const size = await (0,promises_.stat)(file).then((found) => found.size, () => undefined);
    if (size === undefined)
        return undefined;
    if (size > MOST_SUMMARY_BYTES) {
        const hint = 'Give the script fewer metrics, tags and thresholds.';
        throw new errors/* ActionError */.lZ('load-failed', `k6's summary has ${(0,units/* formatBytes */.z3)(size)}, and at most ${(0,units/* formatBytes */.z3)(MOST_SUMMARY_BYTES)} are read.`, { hint });
    }
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('load-failed', `k6's summary is no JSON: ${(0,errors/* describeError */.Uc)(cause)}`, { cause });
    }
}


/***/ }),

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hI: () => (/* binding */ statusClass),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);
/* harmony import */ var _plan_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8922);


const BY_CODE = {
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    EAI_NONAME: 'dns',
    [_plan_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_ADDRESS */ .hC]: 'dns',
    ECONNREFUSED: 'connect-refused',
    ETIMEDOUT: 'connect-timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    HTTP_CLOSED: 'reset',
    HTTP_PARSE: 'parse',
    EPROTO: 'tls',
    HOSTNAME_MISMATCH: 'tls',
    INVALID_CA: 'tls',
    INVALID_PURPOSE: 'tls',
    // The generator's own machine has no socket or no port to send from; the service has nothing to do with it.
    EMFILE: 'not-sent',
    ENFILE: 'not-sent',
    ENOBUFS: 'not-sent',
    EADDRNOTAVAIL: 'not-sent',
};
/** OpenSSL's verification results and Node's own TLS codes come in families. */
const TLS_FAMILIES = /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|PATH_LENGTH_|ERROR_IN_)/;
const LONGEST_MESSAGE = 200;
/** The class and message of a connection or protocol error. */
function failureOf(error) {
    const code = codeOf(error);
    const text = messageOf(error);
    return {
        class: code === undefined ? 'other' : classOf(code),
        message: shorten(code === undefined || text.includes(code) ? text : `${code}: ${text}`),
    };
}
/** Attempts on several addresses come as one error without a message of its own. */
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '' && error.errors.length > 0)
        return messageOf(error.errors[0]);
    return error instanceof Error && error.message !== '' ? error.message : String(error);
}
/**
 * The class of a status that was not expected. A 1xx or 2xx that was not wanted broke an expectation; it is no failure
 * of the protocol.
 */
function statusClass(status) {
    if (status >= 500)
        return 'http-5xx';
    if (status >= 400)
        return 'http-4xx';
    return status >= 300 ? 'http-3xx' : 'assertion';
}
/** One line, not longer than a table cell bears. */
function shorten(text) {
    const line = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 16 * LONGEST_MESSAGE)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 1)}…`;
}
function classOf(code) {
    const known = BY_CODE[code];
    if (known !== undefined)
        return known;
    return TLS_FAMILIES.test(code) ? 'tls' : 'other';
}
/** The error's code, or that of what caused it. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'cause' in error ? codeOf(error.cause) : undefined;
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

/***/ 4728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadResult)
/* harmony export */ });
/* unused harmony export settingsOf */
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9767);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7432);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);
/* harmony import */ var _summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4735);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(594);
/** The result of a load: the figures of its snapshot, and what speaks for and against believing them. Pure. */





function loadResult(run) {
    const { engine, plan, snapshot, warmup, isCancelled, engineThresholds } = run;
    const summary = (0,_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(snapshot, run.untold);
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
    const { plan, snapshot, cpuSeconds, floor, priority, untold } = run;
    const { evidence } = snapshot;
    const { offered, achieved } = ratesOf(run, summary);
    const host = evidence.host ?? NOT_WATCHED;
    const validity = { plan, total: summary.total, evidence };
    return {
        offeredPerSecond: offered,
        achievedPerSecond: achieved,
        loopDelayP99Ms: loopDelay(evidence, untold?.loopDelay),
        hostCpuBusy: host.busy,
        cpuSteal: host.steal,
        cpuPressure: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .mapMeasured */ .xe)(host.pressure, _validity_js__WEBPACK_IMPORTED_MODULE_2__/* .pressedShare */ .Oi),
        generatorCpuSeconds: cpuSeconds,
        floor,
        priority,
        notOffered: [...cutShort(run, summary), ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .notOfferedReasons */ .Mc)(validity)],
        disturbances: (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .disturbanceReasons */ .Ku)(validity),
    };
}
function ratesOf({ snapshot, scheduleMs }, { total }) {
    const { evidence, window } = snapshot;
    if (evidence.schedule !== undefined)
        return (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduledRates */ .pR)(evidence.schedule);
    return (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduledRates */ .pR)({
        due: total.requests,
        sentInTime: total.sent,
        lengthMs: scheduleMs ?? window.endedAt - window.startedAt,
        pacing: _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg,
    });
}
function loopDelay({ loop }, untold = 'the engine does not tell it') {
    if (loop === undefined)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)(untold);
    const p99 = (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedP99 */ .iE)(loop.delay);
    return p99 === null ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)('the run was too short') : (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(p99.valueMs);
}
const nothing = (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)('the machine was not watched');
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
        `The load ended after ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(lengthMs)} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs)}: it had sent the ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(limits.requests)} requests that max-requests allows; raise it, or shorten the duration.`,
    ];
}
/** The plan without its targets, which may hold credentials. */
function settingsOf(plan) {
    const { targets: _targets, ...settings } = plan;
    // A key is in the plan's TLS settings, and a CA file may hold one.
    return { ...settings, tls: { insecure: plan.tls.insecure } };
}


/***/ })

};
