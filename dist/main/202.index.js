export const id = 202;
export const ids = [202];
export const modules = {

/***/ 56432:
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

/***/ 97464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ apiServerOf)
/* harmony export */ });
/* harmony import */ var _kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56432);
/**
 * Reading what is needed of a kubeconfig: the server of its current context and how it wants to be shown who we are.
 */

/** What a cluster's entry may ask for beyond an address and a certificate authority. */
const ONLY_KUBECTL = ['proxy-url', 'tls-server-name', 'certificate-authority'];
/** The API server of the current context, or a sentence that says what is missing. */
function apiServerOf(kubeconfig) {
    const config = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeen */ .U4)(kubeconfig) ? kubeconfig : {};
    const contexts = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(config.contexts);
    const current = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config['current-context']);
    const chosen = named(contexts, current);
    if (chosen === undefined)
        return `no context named ${JSON.stringify(current ?? '')}; it has: ${contexts.map((entry) => (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(entry.name)).join(', ') || 'none'}`;
    const cluster = named((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(config.clusters), (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(chosen.context?.cluster))?.cluster;
    const url = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(cluster?.server);
    if (url === undefined)
        return `context ${current} names no cluster with a server`;
    return {
        url,
        caPem: inline((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(cluster?.['certificate-authority-data'])),
        insecure: cluster?.['insecure-skip-tls-verify'] === true,
        auth: ONLY_KUBECTL.some((field) => (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(cluster?.[field]) !== undefined)
            ? { kind: 'other' }
            : authOf(named((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(config.users), (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(chosen.context?.user))?.user),
    };
}
function authOf(user) {
    const certPem = inline((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(user?.['client-certificate-data']));
    const keyPem = inline((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(user?.['client-key-data']));
    if (certPem !== undefined && keyPem !== undefined)
        return { kind: 'certificate', certPem, keyPem };
    const token = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(user?.token);
    return token === undefined ? { kind: 'other' } : { kind: 'token', token };
}
/** The entry of that name. Without a name there is none: it must not find an entry that has none either. */
function named(entries, name) {
    return name === undefined ? undefined : entries.find((entry) => entry.name === name);
}
function inline(base64) {
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}


/***/ }),

/***/ 54085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
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


/***/ }),

/***/ 41202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBundle: () => (/* binding */ writeBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/load/plan/addresses.js
var addresses = __webpack_require__(98922);
// EXTERNAL MODULE: ./.build/src/yaml/located-yaml.js + 2 modules
var located_yaml = __webpack_require__(99191);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/kubeconfig.js
var kubeconfig = __webpack_require__(97464);
;// CONCATENATED MODULE: ./.build/src/kubernetes/public-kubeconfig.js
/** A kubeconfig that may be shown: which cluster it was, and nothing that opens it. */









const LONGEST_NAME = 300;
const HEADER = '# The cluster of the run, without any key, certificate or token: nothing can connect with this file.\n';
/**
 * The current context of a kubeconfig in the form of a kubeconfig: server, context, names, and the SHA-256 of the
 * certificate authority (of its DER, as `openssl x509 -fingerprint -sha256` prints it) in the cluster's extensions.
 * Not measured when the text is no kubeconfig.
 */
function redactedKubeconfig(text) {
    const config = parsed(text);
    if (config === undefined)
        return (0,measured/* notMeasured */.q7)('The kubeconfig is not shown: it is no YAML that can be read.');
    const server = (0,kubeconfig/* apiServerOf */.$)(config);
    if (typeof server === 'string')
        return (0,measured/* notMeasured */.q7)(`The kubeconfig is not shown: ${(0,lib_text/* clip */.$Q)(server, LONGEST_NAME)}.`);
    const url = plainUrl(server.url);
    if (url === undefined)
        return (0,measured/* notMeasured */.q7)('The kubeconfig is not shown: its server is no http or https URL.');
    const context = (0,json/* textAt */.$6)(config, 'current-context') ?? '';
    const entry = (0,json.at)((0,json/* listAt */.gT)(config, 'contexts').find((candidate) => (0,json/* textAt */.$6)(candidate, 'name') === context), 'context');
    const cluster = public_kubeconfig_name((0,json/* textAt */.$6)(entry, 'cluster') ?? '');
    const namespace = (0,json/* textAt */.$6)(entry, 'namespace');
    const authority = { name: 'certificate-authority', extension: fingerprintOf(server.caPem) };
    const shown = {
        apiVersion: 'v1',
        kind: 'Config',
        'current-context': public_kubeconfig_name(context),
        contexts: [
            {
                name: public_kubeconfig_name(context),
                context: { cluster, user: '', ...(namespace === undefined ? {} : { namespace: public_kubeconfig_name(namespace) }) },
            },
        ],
        clusters: [{ name: cluster, cluster: { server: url, extensions: [authority] } }],
        users: [],
    };
    return (0,measured/* measured */.jh)(HEADER + (0,js_yaml/* dump */.Bh)(shown, { lineWidth: -1 }));
}
/**
 * Why a kubeconfig with its keys may not leave the machine; undefined when every server in it is on loopback
 * (127.0.0.0/8, ::1, localhost) and none is reached through a proxy, so that its keys open nothing elsewhere. Names
 * below .localhost don't count: not every resolver keeps them on the machine.
 */
function uploadObjection(text) {
    const config = parsed(text);
    if (config === undefined)
        return 'it is no YAML that can be read';
    const clusters = (0,json/* listAt */.gT)(config, 'clusters').map((entry) => (0,json.at)(entry, 'cluster'));
    if (clusters.length === 0)
        return 'it names no cluster';
    for (const cluster of clusters) {
        const url = plainUrl((0,json/* textAt */.$6)(cluster, 'server') ?? '');
        const host = url === undefined ? '' : new URL(url).hostname;
        if (!isLoopback(host))
            return `its server ${(0,lib_text/* clip */.$Q)(url ?? 'without an address', LONGEST_NAME)} is not on loopback`;
        if ((0,json.at)(cluster, 'proxy-url') !== undefined)
            return `its server ${url} is reached through a proxy`;
    }
    return undefined;
}
function isLoopback(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '');
    return host === 'localhost' || ((0,external_node_net_.isIP)(host) > 0 && (0,addresses/* isLoopbackHost */.cW)(host));
}
function parsed(text) {
    const root = (0,located_yaml/* readYaml */.gM)(text, { name: 'kubeconfig', from: 'workflow' });
    return 'allowed' in root ? undefined : root.value;
}
/** Without user, password and query. */
function plainUrl(text) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return `${url.origin}${url.pathname === '/' ? '' : url.pathname}`;
}
function fingerprintOf(caPem) {
    if (caPem === undefined)
        return { unknown: 'The kubeconfig holds no certificate authority.' };
    try {
        return { sha256: new external_node_crypto_.X509Certificate(caPem).fingerprint256 };
    }
    catch {
        // OpenSSL's message says nothing that this sentence does not.
        return { unknown: "The kubeconfig's certificate authority is no certificate that can be read." };
    }
}
function public_kubeconfig_name(text) {
    return (0,lib_text/* clip */.$Q)(text, LONGEST_NAME);
}

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/json-text.js
var json_text = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/system/own-file.js
var own_file = __webpack_require__(11348);
// EXTERNAL MODULE: ./.build/src/system/redact-files.js
var redact_files = __webpack_require__(49830);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(73638);
// EXTERNAL MODULE: ./.build/src/load/metrics/summarize.js
var summarize = __webpack_require__(44735);
;// CONCATENATED MODULE: ./.build/src/report/hgrm.js
/**
 * Latencies as HdrHistogram's percentile distributions (`.hgrm`), which its plotter and other tools read:
 * https://hdrhistogram.github.io/HdrHistogram/plotFiles.html. In milliseconds, from the moment a request was due to the
 * last byte, of all requests that were answered or timed out.
 */

/** Characters of a target's name in a file's. */
const hgrm_LONGEST_NAME = 63;
/**
 * `load.hgrm` of all requests, then one file for each target that has a name: `load-<target>.hgrm`. Without samples
 * there is no file.
 * @throws TypeError when the snapshot's histograms are none.
 */
function renderHgrm({ targets }) {
    const named = Map.groupBy(targets.filter(({ target }) => target !== null), ({ target, arm }) => (arm === undefined ? String(target) : `${target}-${arm}`));
    const groups = [{ name: 'load.hgrm', targets }];
    const taken = new Set();
    for (const [target, same] of named)
        groups.push({ name: `${unique(`load-${slug(target)}`, taken)}.hgrm`, targets: same });
    return groups.flatMap(({ name, targets: same }) => {
        const latency = (0,summarize/* latencyOf */.Wg)(same);
        return latency.count === 0 ? [] : [{ name, text: latency.percentileDistribution() }];
    });
}
/** Letters, digits, `-` and `_`; targets of a script of k6 may be called anything. */
function slug(target) {
    return target.slice(0, hgrm_LONGEST_NAME).replaceAll(/[^A-Za-z0-9_-]+/g, '-') || 'unnamed';
}
/** The name, with a number behind it when another one is the same to a file system that knows no case. */
function unique(name, taken) {
    let candidate = name;
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1)
        candidate = `${name}-${count}`;
    taken.add(candidate.toLowerCase());
    return candidate;
}

// EXTERNAL MODULE: ./.build/src/thresholds/parse-thresholds.js + 1 modules
var parse_thresholds = __webpack_require__(10779);
;// CONCATENATED MODULE: ./.build/src/report/xml.js
/** XML 1.0 from texts that may hold anything. */

/** What may not stand in a document, not even as a reference: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    // A parser would make a space of them in an attribute.
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** A text between tags. Control characters are left out. */
function xmlText(text) {
    return allowed(text).replaceAll(/[&<>\r]/g, (character) => REFERENCES[character] ?? character);
}
/** Attributes with a space before each. */
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => {
        const escaped = allowed(String(value)).replaceAll(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? character);
        return ` ${name}="${escaped}"`;
    })
        .join('');
}
/** An element around what is XML already; without content it is empty. */
function xml_element(name, values, content) {
    const open = `<${name}${attributes(values)}`;
    return content.length === 0 ? `${open}/>` : `${open}>${content.join('\n')}</${name}>`;
}
function allowed(text) {
    return (0,lib_text/* withoutControlSequences */.Od)(text).replaceAll(FORBIDDEN, '');
}

;// CONCATENATED MODULE: ./.build/src/report/junit.js



/** Of a sentence, in code units. */
const LONGEST_MESSAGE = 2_000;
const DETAILS = { lines: 200, width: 500, characters: 16 * 1024 };
/**
 * Suites `run`, `health`, `thresholds` and `scan`, those without cases left out. A missed threshold is a failure; what
 * could not be measured, figures that are not to be trusted, and what broke the run off are errors; what is undecided
 * or still to come is skipped, with the reason. Times are seconds.
 */
function renderJunit(report) {
    const suites = [runSuite(report), healthSuite(report), thresholdSuite(report), scanSuite(report)].filter(({ cases }) => cases.length > 0);
    const totals = {
        name: 'kind-loadtest-action',
        ...countsOf(suites.flatMap(({ cases }) => cases)),
        time: seconds(report.run.durationMs / 1000),
    };
    // Without the fraction and the zone, as the schema has it; it is UTC.
    const timestamp = report.run.startedAt.slice(0, 19);
    const rendered = suites.map((suite) => renderSuite(suite, timestamp));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml_element('testsuites', totals, rendered)}\n`;
}
function runSuite({ run, error, load, verdict, reasons }) {
    const broken = error === null
        ? { kind: 'passed' }
        : {
            kind: 'error',
            type: error.code,
            message: `${error.phase}: ${error.message}`,
            details: [error.hint, error.details].filter((part) => part !== undefined).join('\n\n'),
        };
    const cases = [
        { name: 'the run comes to its end', seconds: run.durationMs / 1000, ending: broken },
        ...(load === null ? [] : [{ name: "the load's figures can be trusted", ending: trustOf(verdict, reasons) }]),
    ];
    return { name: 'run', seconds: run.durationMs / 1000, cases };
}
function trustOf(verdict, reasons) {
    if (verdict !== 'invalid')
        return { kind: 'passed' };
    return {
        kind: 'error',
        type: 'invalid',
        message: reasons[0] ?? 'The figures are not to be trusted.',
        details: reasons.join('\n'),
    };
}
function healthSuite({ health }) {
    const cases = (health?.checks ?? []).map(({ name, seen, seconds: taken }) => ({ name, seconds: taken, ending: { kind: 'passed', seen } }));
    return { name: 'health', seconds: cases.reduce((sum, { seconds: taken = 0 }) => sum + taken, 0), cases };
}
function thresholdSuite({ thresholds, load }) {
    const window = load === null ? 0 : (load.window.endedAt - load.window.startedAt) / 1000;
    const ofEngine = (load?.engineThresholds ?? []).map(({ name, passed, message }) => ({
        name,
        ending: passed ? { kind: 'passed', seen: message } : { kind: 'failure', type: 'engine-threshold', message },
    }));
    return {
        name: 'thresholds',
        seconds: window,
        cases: [...thresholds.filter((one) => !isOfScan(one)).map(caseOf), ...ofEngine],
    };
}
/** Thresholds on findings are the scan's policy. A scan that was not completed is said, since it found nothing. */
function scanSuite({ thresholds, scan, phases }) {
    const completed = [
        ['manifests are scanned', scan?.manifests ?? null],
        ['images are scanned', scan?.images ?? null],
    ];
    const scans = completed.flatMap(([name, part]) => {
        if (part === null)
            return [];
        return [
            { name, ending: part.kind === 'measured' ? { kind: 'passed' } : { kind: 'skipped', message: part.reason } },
        ];
    });
    const taken = phases
        .filter(({ name }) => name.startsWith('scan-'))
        .reduce((sum, { durationMs }) => sum + durationMs, 0);
    return { name: 'scan', seconds: taken / 1000, cases: [...thresholds.filter(isOfScan).map(caseOf), ...scans] };
}
function isOfScan({ source }) {
    return (0,parse_thresholds/* parseThresholds */.S)(source).thresholds[0]?.metric.kind === 'scan';
}
function caseOf({ source, status, message }) {
    switch (status) {
        case 'pass':
            return { name: source, ending: { kind: 'passed', seen: message } };
        case 'fail':
            return { name: source, ending: { kind: 'failure', type: 'threshold', message } };
        case 'not-measurable':
            return { name: source, ending: { kind: 'error', type: 'not-measurable', message } };
        case 'undecided':
        case 'pending':
            return { name: source, ending: { kind: 'skipped', message: `${status}: ${message}` } };
    }
}
function renderSuite({ name, seconds: taken, cases }, timestamp) {
    const head = { name, ...countsOf(cases), time: seconds(taken), timestamp };
    return xml_element('testsuite', head, cases.map((one) => renderCase(one, name)));
}
function renderCase({ name, seconds: taken, ending }, suite) {
    const head = {
        name: (0,lib_text/* clip */.$Q)(name, LONGEST_MESSAGE),
        classname: `loadtest.${suite}`,
        ...(taken === undefined ? {} : { time: seconds(taken) }),
    };
    return xml_element('testcase', head, renderEnding(ending));
}
function renderEnding(ending) {
    switch (ending.kind) {
        case 'passed':
            return ending.seen === undefined
                ? []
                : [xml_element('system-out', {}, [xmlText((0,lib_text/* clip */.$Q)(ending.seen, LONGEST_MESSAGE))])];
        case 'skipped':
            return [`<skipped${attributes({ message: (0,lib_text/* clip */.$Q)(ending.message, LONGEST_MESSAGE) })}/>`];
        case 'failure':
        case 'error': {
            const message = (0,lib_text/* clip */.$Q)(ending.message, LONGEST_MESSAGE);
            // Some readers show the attribute, others the text.
            const text = ending.details ? `${message}\n\n${ending.details}` : message;
            const shown = (0,lib_text/* clipLines */.U_)(text.split('\n'), DETAILS).join('\n');
            return [xml_element(ending.kind, { message, type: ending.type }, [xmlText(shown)])];
        }
    }
}
function countsOf(cases) {
    const count = (kind) => cases.filter(({ ending }) => ending.kind === kind).length;
    return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}
function seconds(value) {
    return value.toFixed(3);
}

// EXTERNAL MODULE: ./.build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(66926);
;// CONCATENATED MODULE: ./.build/src/report/bundle.js
/**
 * The files of a report in one directory, as they are uploaded. What is made of the report has no secrets, as the
 * report has none; what others wrote goes through the redactor here.
 */













/** Of copied logs together: a failed cluster of three nodes leaves some 10 MB. */
const MOST_LOG_BYTES = 64 * 1024 * 1024;
/** GitHub takes no file with one of these in its path. */
const REFUSED_NAMES = /[":<>|*?\r\n\\]/;
const OWNER_ONLY = 0o600;
/**
 * Writes report.json, report.md, junit.xml, load.hgrm and load-<target>.hgrm, kubeconfig.yaml without keys, and logs/.
 * Returns what was left out and why, a sentence each.
 * @throws Error when the directory or a file of the report can't be written.
 */
async function writeBundle(io, request) {
    const { report, directory } = request;
    await (0,safe_write/* freshDirectory */.O)(directory);
    await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(directory, 'report.json'), `${(0,json_text/* jsonText */.s)(report)}\n`);
    await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(directory, 'report.md'), `${(0,markdown/* renderSummary */.Br)(report)}\n`);
    await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(directory, 'junit.xml'), renderJunit(report));
    for (const { name, text } of report.load === null ? [] : renderHgrm(report.load.snapshot))
        await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(directory, name), io.redactor.redact(text));
    return [...(await writeLogs(io, request)), ...(await writeKubeconfig(io, request))];
}
async function writeLogs({ redactor }, { directory, log, logs }) {
    const target = (0,external_node_path_.join)(directory, 'logs');
    await (0,promises_.mkdir)(target);
    try {
        await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(target, 'log.txt'), log);
        const leftOut = await copyLogs(logs, target);
        // All of them at once, the log too: keys have several lines, and were printed one by one.
        const removed = await (0,redact_files/* redactFiles */.v)(target, redactor);
        const missing = [...leftOut, ...removed.map((path) => (0,external_node_path_.relative)(target, path))];
        return missing.length === 0
            ? []
            : [`Not among the logs, as too large, no file or of a name that GitHub refuses: ${(0,lib_text/* listed */.KE)(missing)}.`];
    }
    catch (error) {
        await (0,promises_.rm)(target, { recursive: true, force: true });
        return [(0,lib_text/* sentence */.em)(`There are no logs, since secrets could not be looked for in them: ${(0,errors/* describeError */.Uc)(error)}`)];
    }
}
/** Copies regular files, as far as there is room; returns the names of what is left out. */
async function copyLogs(sources, target) {
    const leftOut = [];
    let room = MOST_LOG_BYTES;
    for (const source of sources) {
        for (const entry of await entriesOf(source)) {
            if (entry.isDirectory())
                continue;
            const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
            const name = (0,external_node_path_.join)((0,external_node_path_.basename)(source), (0,external_node_path_.relative)(source, path));
            const size = entry.isFile() ? (await (0,promises_.stat)(path)).size : Number.POSITIVE_INFINITY;
            if (size > room || REFUSED_NAMES.test(name)) {
                leftOut.push(name);
                continue;
            }
            room -= size;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(target, name)), { recursive: true });
            await (0,promises_.copyFile)(path, (0,external_node_path_.join)(target, name));
            // Some logs can't be written by their owner, and would not lose their secrets.
            await (0,promises_.chmod)((0,external_node_path_.join)(target, name), OWNER_ONLY);
        }
    }
    return leftOut;
}
async function entriesOf(directory) {
    return await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
}
async function writeKubeconfig({ log, redactor }, { directory, kubeconfig, uploadKubeconfig }) {
    if (kubeconfig === '')
        return [];
    let text;
    try {
        text = await (0,own_file/* readOwnFile */.z)(kubeconfig);
    }
    catch (error) {
        return [(0,lib_text/* sentence */.em)(`The kubeconfig can't be read: ${(0,errors/* describeError */.Uc)(error)}`)];
    }
    if (text === undefined)
        return ['There is no kubeconfig: the run ended before it was written.'];
    const shown = redactedKubeconfig(text);
    if (shown.kind === 'not-measured')
        return [shown.reason];
    await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(directory, 'kubeconfig.yaml'), redactor.redact(shown.value));
    if (!uploadKubeconfig)
        return [];
    const objection = uploadObjection(text);
    if (objection !== undefined)
        return [
            `\`upload-kubeconfig\` was not followed: ${objection}, and its keys would open it to whoever can read the artifact.`,
        ];
    await (0,safe_write/* safeWrite */.T)((0,external_node_path_.join)(directory, 'kubeconfig-with-keys.yaml'), text, OWNER_ONLY);
    log.warning(`The kubeconfig with its keys is uploaded (${(0,units/* formatBytes */.z3)(Buffer.byteLength(text))}), as \`upload-kubeconfig\` asks: whoever can read the artifact and reach this machine controls the cluster as long as it stands.`);
    return [];
}


/***/ }),

/***/ 49830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ redactFiles)
/* harmony export */ });
/* unused harmony export LARGEST_FILE */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** Takes secrets out of files that other programs have written into the report's directory, which users upload. */



/** Files are read whole, since secrets may have several lines. */
const LARGEST_FILE = 32 * 1024 * 1024;
/**
 * Rewrites every file below a directory without its secrets. Files above 32 MB and whatever is no file or folder are
 * removed: links would take an upload to files of the machine. Returns the paths of what was removed.
 */
async function redactFiles(directory, redactor) {
    const removed = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { recursive: true, withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name);
        if (entry.isDirectory())
            continue;
        if (!entry.isFile() || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size > LARGEST_FILE) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path);
            removed.push(path);
            continue;
        }
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
        // What is no UTF-8 keeps its bytes this way.
        const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? 'utf8' : 'latin1';
        const text = content.toString(encoding);
        const redacted = redactor.redact(text);
        if (redacted !== text)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, redacted, encoding);
    }
    return removed;
}


/***/ }),

/***/ 99191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VI: () => (/* binding */ beginningOf),
  Uj: () => (/* binding */ isPlace),
  gM: () => (/* binding */ readYaml),
  Cw: () => (/* binding */ readYamlDocuments)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
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


/***/ })

};
