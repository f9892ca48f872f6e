export const id = 403;
export const ids = [403];
export const modules = {

/***/ 97994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/**
 * What a scanner says about foreign images and manifests, as text that can be shown: bounded, and without control,
 * direction-changing and other invisible characters. Markup is the renderers' to escape.
 */

/** What is looked at of a text for each character that is kept: colours and runs of spaces take some of it. */
const READ_PER_CHARACTER = 4;
/** One printable line of at most `limit` characters; empty when the value is no text. */
function line(value, limit) {
    return typeof value === 'string' ? cleaned(value, limit).replaceAll(/\s+/g, ' ').trim() : '';
}
/** The same with its line breaks: GitHub's advisories are Markdown of many lines. */
function lines(value, limit) {
    return typeof value === 'string' ? cleaned(value, limit).trim() : '';
}
function cleaned(text, limit) {
    const visible = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutControlSequences */ .Od)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit * READ_PER_CHARACTER)).replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => (character === '\n' ? '\n' : character === '\t' || character === '\r' ? ' ' : ''));
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(visible, limit);
}
/** Longest address that is kept. */
const LONGEST_URL = 2048;
/** The address of a page, as a browser would write it; undefined when it is none. */
function pageUrl(value) {
    if (typeof value !== 'string' || value.length > LONGEST_URL || !URL.canParse(value))
        return undefined;
    const { protocol, href } = new URL(value);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}


/***/ }),

/***/ 54613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x8: () => (/* binding */ readResults),
/* harmony export */   xJ: () => (/* binding */ severityOf),
/* harmony export */   yf: () => (/* binding */ notAFinding)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31433);
/* harmony import */ var _scanner_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97994);
/**
 * Trivy's JSON report (SchemaVersion 2, pkg/types/report.go), read field by field: titles, names and paths come from
 * the image and from whoever wrote the advisory. A report whose shape is not the known one is refused as a whole,
 * because what can't be read can't be counted.
 */


/** The results of a report; a sentence when it is not a report of this kind. */
function readResults(report, artifactType) {
    const version = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(report, 'SchemaVersion');
    if (version !== 2)
        return `Trivy's report is not in the known format: its SchemaVersion is ${quoted(version)}, not 2.`;
    const type = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(report, 'ArtifactType');
    if (type !== artifactType)
        return `Trivy's report is about ${quoted(type)}, not about a ${artifactType}.`;
    // Trivy leaves empty lists out.
    const results = listOrProblem(report, 'Results');
    if (typeof results === 'string')
        return results;
    const read = results.map((result) => {
        const packages = listOrProblem(result, 'Packages');
        const vulnerabilities = listOrProblem(result, 'Vulnerabilities');
        const misconfigurations = listOrProblem(result, 'Misconfigurations');
        const kind = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(result, 'Class');
        if (typeof packages === 'string')
            return packages;
        if (typeof vulnerabilities === 'string')
            return vulnerabilities;
        if (typeof misconfigurations === 'string')
            return misconfigurations;
        if (kind === undefined)
            return "Trivy's report is not in the known format: a result has no Class.";
        const target = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(result, 'Target') ?? '';
        return { target, kind, type: (0,_scanner_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'Type'), 100), packages, vulnerabilities, misconfigurations };
    });
    return read.find((result) => typeof result === 'string') ?? read.filter((result) => typeof result !== 'string');
}
function listOrProblem(value, field) {
    const list = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, field) ?? [];
    return Array.isArray(list) ? list : `Trivy's report is not in the known format: ${field} is ${quoted(list)}.`;
}
/** A value of the wrong kind, in few characters. */
function quoted(value) {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object';
    return value === undefined ? 'missing' : (0,_scanner_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(String(value), 50);
}
/** What stands in the place of a finding and is none. */
function notAFinding(list, index, field) {
    return `Trivy's report is not in the known format: entry ${index + 1} of ${list} has no ${field}.`;
}
const SEVERITY_NAMES = new Map([
    ['CRITICAL', 'critical'],
    ['HIGH', 'high'],
    ['MEDIUM', 'medium'],
    ['LOW', 'low'],
]);
/** Everything else is unknown, as `UNKNOWN` is. */
function severityOf(value) {
    return SEVERITY_NAMES.get(value) ?? 'unknown';
}


/***/ }),

/***/ 98784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanRenderedManifests: () => (/* binding */ scanRenderedManifests)
});

// EXTERNAL MODULE: ./.build/src/findings/counts.js
var counts = __webpack_require__(27264);
// EXTERNAL MODULE: ./.build/src/findings/scan-result.js
var scan_result = __webpack_require__(57955);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/platforms/platforms.js
var platforms = __webpack_require__(78812);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(63999);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
// EXTERNAL MODULE: ./.build/src/system/own-file.js
var own_file = __webpack_require__(11348);
// EXTERNAL MODULE: ./.build/src/scan/trivy.js
var scan_trivy = __webpack_require__(35265);
;// CONCATENATED MODULE: ./.build/src/scan/database.js
/** The vulnerability database: fetched before the load, so that nothing is fetched or unpacked during it. */







const DEADLINE_MS = 240_000;
/**
 * Makes sure that there is a database with something in it. One that can't be brought up to date is used as it is, and the report says so.
 * @throws ActionError scan-failed when there is none.
 */
async function readyDatabase(io, trivy, settings) {
    const cacheDirectory = (0,scan_trivy/* databaseDirectory */.fI)(io, settings);
    const database = await present(io, trivy, settings, cacheDirectory);
    await refuseEmpty(io, trivy, settings, cacheDirectory);
    return database;
}
async function present(io, trivy, settings, cacheDirectory) {
    if (settings.database.isOffline) {
        const from = await dateOf(cacheDirectory);
        if (from !== undefined)
            return { from };
        throw new errors/* ActionError */.lZ('scan-failed', `there is no vulnerability database in ${cacheDirectory}.`, {
            hint: scan_trivy/* OFFLINE_HINT */.yy,
        });
    }
    const failure = await (0,scan_trivy/* fetchDatabase */.m5)(io, trivy, { settings, cacheDirectory, deadlineMs: DEADLINE_MS }).then(() => undefined, (error) => error);
    io.signal.throwIfAborted();
    const from = await dateOf(cacheDirectory);
    if (from === undefined)
        throw failure ?? new errors/* ActionError */.lZ('scan-failed', 'Trivy fetched a database that does not say when it was made.');
    if (failure === undefined)
        return { from };
    return { from, problem: `it could not be brought up to date: ${(0,errors/* describeError */.Uc)(failure)}` };
}
/**
 * A database that opens and has nothing in it makes every image clean, and Trivy ends with 0 (0.74.0). So it is asked
 * about a vulnerability that every database since 2019 has.
 */
async function refuseEmpty(io, trivy, settings, cacheDirectory) {
    const folder = (0,external_node_path_.join)((0,scan_trivy/* scanDirectory */.vc)(io), 'known-vulnerable');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package-lock.json'), JSON.stringify(KNOWN_VULNERABLE));
    const { accepted: _none, ...rest } = settings;
    const { report } = await (0,scan_trivy/* scanWithTrivy */.Ce)(io, trivy, {
        args: ['fs', '--scanners', 'vuln', '--skip-db-update', '--skip-java-db-update', '--offline-scan', '--no-progress'],
        settings: { ...rest, severities: finding/* SEVERITIES */.o },
        deadlineMs: PROBE_DEADLINE_MS,
        output: 'known-vulnerable.json',
        target: folder,
        cacheDirectory,
    });
    const ids = (0,json/* listAt */.gT)(report, 'Results').flatMap((result) => (0,json/* listAt */.gT)(result, 'Vulnerabilities').map((found) => (0,json/* textAt */.$6)(found, 'VulnerabilityID')));
    if (ids.includes(KNOWN_ID))
        return;
    throw new errors/* ActionError */.lZ('scan-failed', `the vulnerability database does not know ${KNOWN_ID} in lodash 4.17.4, which every whole one does; it is empty, cut, or not what it says.`, { hint: `Delete ${cacheDirectory}, or name another repository with trivy-db-repositories.` });
}
const PROBE_DEADLINE_MS = 30_000;
const KNOWN_ID = 'CVE-2019-10744';
/** The lock file of a project that has what this vulnerability is in. */
const KNOWN_VULNERABLE = {
    name: 'known-vulnerable',
    lockfileVersion: 3,
    packages: { '': { dependencies: { lodash: '4.17.4' } }, 'node_modules/lodash': { version: '4.17.4' } },
};
/** When the database was made, in ISO 8601; undefined when there is none. */
async function dateOf(cacheDirectory) {
    const file = (0,external_node_path_.join)(cacheDirectory, 'db', 'metadata.json');
    const text = await (0,own_file/* readOwnFile */.z)(file);
    if (text === undefined)
        return undefined;
    let metadata;
    try {
        metadata = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('scan-failed', `${file} is damaged: ${(0,errors/* describeError */.Uc)(cause)}`, {
            cause,
            hint: `Delete ${cacheDirectory}; it is made anew.`,
        });
    }
    const date = new Date((0,json/* textAt */.$6)(metadata, 'UpdatedAt') ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

// EXTERNAL MODULE: ./.build/src/scan/findings-file.js
var findings_file = __webpack_require__(79678);
// EXTERNAL MODULE: ./.build/src/tools/given-tool.js
var given_tool = __webpack_require__(25317);
// EXTERNAL MODULE: ./.build/src/tools/install-tool.js
var install_tool = __webpack_require__(26987);
;// CONCATENATED MODULE: ./.build/src/scan/obtain-trivy.js


/**
 * The program, ready to be started; a sentence when there is none on the machine and nothing may be downloaded for it:
 * without a cluster a run fetches no programs, and offline none either.
 * @throws ActionError input, tool-unavailable or tool-checksum.
 */
async function obtainTrivy(io, { tools: { trivy }, scan, cluster }) {
    const { path, ...request } = trivy;
    if (path !== undefined)
        return await (0,given_tool/* givenTool */.k)(io, 'trivy', { ...request, path });
    if (cluster.kind !== 'none' && !scan.database.isOffline)
        return await (0,install_tool/* installTool */.G)(io, 'trivy', request);
    const { tool, passedOver } = await (0,install_tool/* findInstalled */.c)(io, 'trivy', request);
    if (tool !== undefined)
        return tool;
    const why = cluster.kind === 'none' ? 'without a cluster no program is downloaded' : 'trivy-offline is true';
    return [`There is no Trivy ${request.version} on the machine that can be used, and ${why}.`, ...passedOver].join(' ');
}

// EXTERNAL MODULE: ./.build/src/findings/scanner-text.js
var scanner_text = __webpack_require__(97994);
// EXTERNAL MODULE: ./.build/src/findings/trivy-report.js
var trivy_report = __webpack_require__(54613);
;// CONCATENATED MODULE: ./.build/src/findings/config-report.js
/** What `trivy config --format json` found in manifests. */




const LONGEST_NAME = 200;
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 4000;
const LONGEST_SENTENCE = 1000;
/**
 * The failed checks, each once for a place, with the file as subject; a sentence when Trivy has scanned nothing or the
 * report can't be read. Trivy 0.74.0 leaves files out that it can't parse, and objects of the kind `List`, and ends with
 * 0 (measured; some of the first are in its log): compare `scannedFiles` with the files that were given.
 */
function parseConfigReport(report) {
    const results = (0,trivy_report/* readResults */.x8)(report, 'filesystem');
    if (typeof results === 'string')
        return results;
    const files = results.filter(({ kind }) => kind === 'config');
    if (files.length === 0)
        return 'Trivy found no manifest that it knows in what it was given.';
    const findings = new Map();
    for (const { target, misconfigurations } of files)
        for (const [index, entry] of misconfigurations.entries()) {
            // With --include-non-failures, the report has those that passed as well.
            if ((0,json.at)(entry, 'Status') !== 'FAIL')
                continue;
            const id = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'ID'), LONGEST_NAME);
            if (id === '')
                return (0,trivy_report/* notAFinding */.yf)('Misconfigurations', index, 'ID');
            const finding = readMisconfiguration(entry, id, target);
            findings.set(JSON.stringify([target, id, finding.startLine, finding.endLine, finding.message]), finding);
        }
    return [...findings.values()];
}
/** The names of the files that Trivy has scanned; a file without findings is among them. Empty when there are none. */
function scannedFiles(report) {
    const results = (0,trivy_report/* readResults */.x8)(report, 'filesystem');
    if (typeof results === 'string')
        return [];
    return results.filter(({ kind }) => kind === 'config').map(({ target }) => target);
}
function readMisconfiguration(entry, id, target) {
    const title = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'Title'), LONGEST_TITLE) || id;
    const message = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'Message'), LONGEST_SENTENCE) || title;
    const advice = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'Resolution'), LONGEST_SENTENCE);
    const named = fieldsIn(message);
    const startLine = lineNumber(entry, 'StartLine');
    const endLine = lineNumber(entry, 'EndLine');
    return {
        kind: 'misconfiguration',
        id,
        severity: (0,trivy_report/* severityOf */.xJ)((0,json.at)(entry, 'Severity')),
        title,
        description: (0,scanner_text/* lines */.Mn)((0,json.at)(entry, 'Description'), LONGEST_DESCRIPTION) || title,
        message,
        advice,
        ...(0,defined/* defined */.s)({
            url: (0,scanner_text/* pageUrl */.fi)((0,json.at)(entry, 'PrimaryURL')),
            startLine,
            endLine: startLine !== undefined && endLine !== undefined && endLine >= startLine ? endLine : undefined,
        }),
        cwe: [],
        subject: (0,scanner_text/* line */.n8)(target, LONGEST_SENTENCE),
        target,
        fields: named.length > 0 ? named : fieldsIn(advice),
    };
}
function lineNumber(entry, field) {
    const value = (0,json/* numberAt */.tk)(entry, 'CauseMetadata', field);
    return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** Where the paths in the messages of trivy-checks begin; a name of an object may have dots as well. */
const ROOTS = new Set([
    'containers',
    'initContainers',
    'metadata',
    'ports',
    'resources',
    'rules',
    'securityContext',
    'spec',
    'template',
    'volumes',
]);
/** Words with dots in them that begin as a field does. */
function fieldsIn(text) {
    const words = text.split(/[^\w.[\]*]+/).map((word) => (word.endsWith('.') ? word.slice(0, -1) : word));
    const paths = words.filter((word) => {
        const [first = '', ...rest] = word.split('.');
        return rest.length > 0 && !rest.includes('') && ROOTS.has(first.split('[')[0] ?? '');
    });
    return [...new Set(paths)];
}

;// CONCATENATED MODULE: ./.build/src/scan/accepted.js
/** Whether a misconfiguration is accepted where it is. */

/**
 * Whether a finding is accepted by an entry with paths. `file`: where it is shown, relative to the repository; that of
 * the object that it is about counts only when no other is known, or a patch elsewhere would be accepted along with it.
 * `now`: milliseconds since the epoch. An entry ends with the beginning of the day when it expires, as in Trivy.
 */
function isAccepted(accepted, { id, file }, now) {
    if (accepted === undefined || file === undefined)
        return false;
    return accepted.atPaths.some((rule) => bareId(rule.id) === bareId(id) &&
        (rule.expiresAt === undefined || now < rule.expiresAt) &&
        rule.paths.some((path) => (0,external_node_path_.matchesGlob)(file, path)));
}
/** `AVD-KSV-0017`, `KSV-0017` and `KSV017` are one check. */
function bareId(id) {
    const [, letters = '', digits = ''] = /^(?:AVD-)?([A-Z]{2,20})-?0*(\d{1,10})$/i.exec(id.slice(0, 40)) ?? [];
    return letters === '' ? id : `${letters.toUpperCase()}-${digits}`;
}

;// CONCATENATED MODULE: ./.build/src/scan/locate-finding.js

/**
 * The path of what is wrong. Trivy names the lines of the whole container or rule; the field in its message is
 * narrower, and may be said elsewhere, as by a patch. A field that is not there, because it should be, is named all
 * the same: it is missing from the longest part of the path that somebody wrote.
 */
function pathOfFinding(manifest, paths, place) {
    const { fields, container } = place;
    const around = namedContainer(manifest, linesPath(paths, place), container);
    for (const words of fields.map(wordsOf)) {
        const found = findField(manifest, around, words);
        if (found !== undefined)
            return found;
    }
    const [missing] = fields;
    if (missing !== undefined && !locate_finding_ROOTS.includes(missing.split('.')[0] ?? ''))
        return [...around, ...wordsOf(missing)];
    // Nothing in particular: the object's own document says it, rather than the last patch that touches it.
    const isWhole = around.length > 0 && typeof (0,json.at)(manifest, ...around) === 'object';
    return isWhole ? [...around, MISSING] : around;
}
/** No field is called like that. */
const MISSING = '';
function findField(manifest, around, words) {
    // Named from the root, the field is below what the lines are about: `rules.resources` of `rules[1]`.
    const keys = around.filter((key) => typeof key === 'string');
    const isBelow = keys.length > 0 && keys.every((key, index) => key === words[index]);
    const below = isBelow ? follow(manifest, around, words.slice(keys.length)) : undefined;
    if (below !== undefined)
        return below;
    // Some messages leave out a part of the way, like `spec.template.volumes.hostPath`.
    for (let skipped = 0; skipped === 0 || words.length - skipped >= 2; skipped += 1) {
        for (const start of [around, ...STARTS]) {
            const found = follow(manifest, start, words.slice(skipped));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function linesPath(paths, { startLine, endLine = startLine }) {
    const first = startLine === undefined ? undefined : paths[startLine - 1];
    const last = endLine === undefined ? undefined : paths[endLine - 1];
    if (first === undefined)
        return [];
    return last === undefined ? first : commonPath(first, last);
}
/** The container that the message names, if the lines are those of another one: Trivy 0.74 mixes them up. */
function namedContainer(manifest, path, name) {
    const list = path.findIndex((key) => typeof key === 'string' && NAMED_LISTS.includes(key));
    if (name === undefined || list === -1)
        return path;
    const containers = path.slice(0, list + 1);
    if ((0,json/* textAt */.$6)(manifest, ...containers, path[list + 1] ?? 0, 'name') === name)
        return path;
    const index = (0,json/* listAt */.gT)(manifest, ...containers).findIndex((container) => (0,json/* textAt */.$6)(container, 'name') === name);
    return index === -1 ? path : [...containers, index];
}
/** Lists of a pod whose elements are known by name. */
const NAMED_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];
/** Where fields are named from: the pod, by kind of object, the job of a CronJob, the object. */
const STARTS = [
    ['spec', 'template', 'spec'],
    ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
    ['spec', 'jobTemplate'],
    ['spec'],
    [],
];
/** Fields with these in front are named from the object, and not from what the lines are about. */
const locate_finding_ROOTS = ['spec', 'metadata'];
/** `ports[*].hostPort` as its two words. */
function wordsOf(field) {
    return field.split('.').map((word) => word.replace(/\[[^\]]*\]$/, ''));
}
function commonPath(one, other) {
    const end = one.findIndex((key, index) => key !== other[index]);
    return end === -1 ? one : one.slice(0, end);
}
/** Goes on from a path by the words of a field; into the first element of a list that has the rest. */
function follow(root, from, words) {
    const [word, ...rest] = words;
    if (word === undefined)
        return from;
    const value = from.length === 0 ? root : (0,json.at)(root, ...from);
    if (Array.isArray(value)) {
        for (const index of value.keys()) {
            const found = follow(root, [...from, index], words);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, word))
        return undefined;
    return follow(root, [...from, word], rest);
}
/** What a finding is about, the same in each build: the object, and the container in it. */
function subjectOf(manifest, path) {
    const { kind, metadata } = manifest;
    const namespace = (0,json/* textAt */.$6)(metadata, 'namespace');
    const name = stableName(manifest);
    const object = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
    const list = path.findIndex((key) => typeof key === 'string' && NAMED_LISTS.includes(key));
    const element = list === -1 ? undefined : (0,json/* textAt */.$6)(manifest, ...path.slice(0, list + 2), 'name');
    return element === undefined ? object : `${object} container ${element}`;
}
/** Generated configuration has a hash of its content at the end of its name. */
function stableName({ kind, metadata }) {
    const name = (0,json/* textAt */.$6)(metadata, 'name') ?? 'unnamed';
    return kind === 'ConfigMap' || kind === 'Secret' ? name.replace(/-[a-z0-9]{10}$/, '') : name;
}

;// CONCATENATED MODULE: ./.build/src/scan/rendered-text.js
/**
 * A manifest as the text that is scanned, with the path that each of its lines is about: the scanner names lines, and
 * what is wanted is the place in the repository that says so.
 */
/**
 * One value on each line, as block YAML with scalars as JSON has them. One object in each text, and no flow
 * collections: Trivy 0.74 counts lines wrongly with several documents and with JSON.
 */
function renderedText(manifest) {
    const text = [];
    const paths = [];
    const add = (line, path) => {
        text.push(line);
        paths.push(path);
    };
    writeChildren(add, manifest, [], '');
    return { text: `${text.join('\n')}\n`, paths };
}
/** `indent` stands in front of every line; that of the first may end with the dash of a list's element. */
function writeChildren(add, value, path, indent) {
    let before = indent;
    for (const { key, label, child } of childrenOf(value)) {
        const at = [...path, key];
        const grandchildren = childrenOf(child);
        const isNested = grandchildren.length > 0;
        if (isNested && label === '- ')
            writeChildren(add, child, at, `${before}- `);
        else {
            add(`${before}${label}${isNested ? '' : scalar(child)}`, at);
            if (isNested)
                writeChildren(add, child, at, `${indent.replaceAll('- ', '  ')}  `);
        }
        before = indent.replaceAll('- ', '  ');
    }
}
function childrenOf(value) {
    if (Array.isArray(value))
        return value.map((child, key) => ({ key, label: '- ', child }));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, child]) => child === undefined ? [] : [{ key, label: `${quoted(key)}: `, child }]);
}
/** Empty collections as well. Numbers that JavaScript keeps exactly only as bigint are for Kubernetes texts. */
function scalar(value) {
    if (typeof value === 'bigint')
        return quoted(String(value));
    return typeof value === 'string' ? quoted(value) : (JSON.stringify(value) ?? 'null');
}
/**
 * A text in double quotes with printable ASCII only, as YAML has escapes (1.2, section 5.7). Trivy breaks at line
 * separators and control characters that JSON leaves as they are.
 */
function quoted(text) {
    const json = JSON.stringify(text.toWellFormed());
    return json.replace(/[^ -~]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

;// CONCATENATED MODULE: ./.build/src/scan/scan-manifests.js
/** Scanning manifests as they are rendered, each finding told at the file and line of the repository that says so. */








const scan_manifests_DEADLINE_MS = 120_000;
/** Scans the objects. @throws ActionError scan-failed when not every one of them was looked at. */
async function scanManifests(io, trivy, options) {
    const { settings, manifests } = options;
    const folder = (0,external_node_path_.join)((0,scan_trivy/* scanDirectory */.vc)(io), 'manifests');
    const written = await writeManifests(folder, manifests);
    const { report } = await (0,scan_trivy/* scanWithTrivy */.Ce)(io, trivy, {
        // The checks that are part of the program: the same in each run, and nothing to fetch.
        args: ['config', '--skip-check-update', '--misconfig-scanners', 'kubernetes'],
        settings,
        deadlineMs: scan_manifests_DEADLINE_MS,
        output: 'manifests.json',
        target: folder,
        // Checks would be loaded from there: it is new, and nobody else's.
        cacheDirectory: (0,external_node_path_.join)((0,scan_trivy/* scanDirectory */.vc)(io), 'checks'),
    });
    refuseUnscanned(report, written);
    const findings = parseConfigReport(report);
    if (typeof findings === 'string')
        throw new errors/* ActionError */.lZ('scan-failed', findings);
    const byFile = new Map(written.map((one) => [one.file, one]));
    const located = findings.flatMap((finding) => {
        const manifest = byFile.get(finding.target);
        if (manifest === undefined)
            return [];
        const found = locate(finding, manifest);
        const file = (found.location ?? manifest.locate([]))?.file;
        return isAccepted(settings.accepted, { id: found.id, file }, io.now()) ? [] : [found];
    });
    // Told for one container and again for the next, in the same words.
    const distinct = new Map(located.map((one) => [JSON.stringify([one.id, one.subject, one.message, one.location]), one]));
    return [...distinct.values()];
}
function locate({ target: _target, startLine, endLine, fields, ...finding }, one) {
    const container = CONTAINER.exec(finding.message)?.[1];
    // That an image is not to be trusted is said where it is named.
    const isImage = fields.length === 0 && container !== undefined && /\bimage\b/.test(finding.message);
    const place = { startLine, endLine, container, fields: isImage ? ['image'] : fields };
    const path = pathOfFinding(one.manifest, one.paths, place);
    const location = one.locate(path);
    const subject = subjectOf(one.manifest, path);
    return { ...finding, subject, owner: one.owner, ...(location === undefined ? {} : { location }) };
}
/** How messages name one: `Container 'app' of Deployment 'web' should …`. */
const CONTAINER = /^container '?([\w.-]{1,253})'? (?:of|in) /i;
/** Each object in a file of its own, called by a number: by their names Trivy skips some files without a word. */
async function writeManifests(folder, manifests) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return await Promise.all(manifests.map(async (one, index) => {
        const { text, paths } = renderedText(one.manifest);
        const file = `${index}.yaml`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), text, { mode: 0o600, flag: 'wx' });
        return { ...one, file, paths };
    }));
}
/** A file that is missing from the report was skipped: its findings would be missing in silence. */
function refuseUnscanned(report, written) {
    const scanned = new Set(scannedFiles(report));
    const missing = written.filter(({ file }) => !scanned.has(file));
    const [first] = missing;
    if (first === undefined)
        return;
    const { kind } = first.manifest;
    throw new errors/* ActionError */.lZ('scan-failed', `Trivy looked at ${written.length - missing.length} of ${written.length} objects; ${kind} ${subjectOf(first.manifest, []).split(' ').slice(1).join(' ')} is the first that it left out.`, { hint: 'See whether Kubernetes itself accepts the object: kubectl apply --dry-run=server.' });
}

;// CONCATENATED MODULE: ./.build/src/phases/scan-manifests.js
/** Settings -> what `trivy config` finds in the rendered manifests, and what a scan of images needs. */












/** Of a reason that the report has in full. */
const LONGEST_LINE = 120;
/** Scans and fetches at the same time: one computes, the other one waits for the network. */
async function scanRenderedManifests(context) {
    const { io, settings, record } = context;
    const { scan, cluster, app } = settings;
    const scansImages = scan.images && cluster.kind !== 'none';
    if (cluster.kind === 'none' && app.targets.every(({ origin }) => origin !== undefined))
        return {
            status: 'skipped',
            reason: 'the targets are served by others, and the bundled application is not under test',
        };
    const trivy = await obtainTrivy(io, settings);
    if (typeof trivy === 'string') {
        // Nobody needs a scanner to try the bundled application; in a cluster, and for a threshold, it is missed.
        const isMissed = cluster.kind !== 'none' || settings.thresholds.some(({ metric }) => metric.kind === 'scan');
        return isMissed ? missing(trivy, scan) : { status: 'skipped', reason: trivy };
    }
    const [[application, manifests], database] = await Promise.all([
        scanApplication(context, trivy),
        scansImages ? softly(() => readyDatabase(io, trivy, scan)) : undefined,
    ]);
    const tools = [...record.tools.filter(({ name }) => name !== 'trivy'), trivy];
    const namedImages = scansImages ? (0,measured/* mapMeasured */.xe)(application, ({ images }) => images) : undefined;
    const part = { tools, manifestScan: manifests, vulnerabilityDatabase: database, namedImages };
    const line = [manifests && manifestLine(manifests), database && databaseLine(database)].filter(Boolean).join('; ');
    const isComplete = [manifests, database, namedImages].every((result) => result?.kind !== 'not-measured');
    return { status: isComplete ? 'passed' : 'soft-failed', part, line };
}
function missing(reason, { manifests, images }) {
    const why = (0,measured/* notMeasured */.q7)(reason);
    const part = (0,defined/* defined */.s)({ manifestScan: manifests ? why : undefined, vulnerabilityDatabase: images ? why : undefined });
    return { status: 'skipped', reason, part };
}
/** What is rendered, and what was found in it; a rendering that fails leaves neither. */
async function scanApplication(context, trivy) {
    const platform = await (0,platforms/* platformFor */.R)(context.settings.cluster.kind);
    const application = await softly(() => platform.scannable(context));
    if (!context.settings.scan.manifests)
        return [application, undefined];
    if (application.kind === 'not-measured')
        return [application, application];
    return [application, await softly(() => scanOf(context, trivy, application.value))];
}
async function scanOf({ io, settings: { scan } }, trivy, { manifests }) {
    const raw = await scanManifests(io, trivy, { settings: scan, manifests });
    const findings = io.redactor.redactDeep(raw, scan_trivy/* FINDING_WORDS */.WE);
    const own = findings.filter(({ owner }) => owner === 'application');
    const uploaded = own.map(({ owner: _owner, ...finding }) => finding);
    await (0,findings_file/* keepScans */.m)(io, 'manifests', [{ category: 'manifests', title: 'manifests', findings: uploaded }]);
    return {
        scanner: `Trivy ${trivy.version}`,
        objects: manifests.length,
        application: (0,counts/* countsOf */.mQ)(own, scan.severities),
        bundled: (0,counts/* countsOf */.mQ)(findings.filter(({ owner }) => owner === 'bundled'), scan.severities),
        worst: (0,scan_result/* worstOf */.h)(own),
    };
}
/** A scan that failed is told, and ends nothing; what must end the run is thrown on. */
async function softly(work) {
    try {
        return (0,measured/* measured */.jh)(await work());
    }
    catch (error) {
        if ((0,errors/* endsRun */.sl)(error))
            throw error;
        return (0,measured/* notMeasured */.q7)((0,errors/* describeError */.Uc)(error));
    }
}
function manifestLine(scan) {
    if (scan.kind === 'not-measured')
        return `manifests not scanned: ${(0,lib_text/* clip */.$Q)(scan.reason, LONGEST_LINE)}`;
    return `${scan.value.objects} objects, findings: ${(0,counts/* countsText */.WN)(scan.value.application)}`;
}
function databaseLine(database) {
    if (database.kind === 'not-measured')
        return `no vulnerability database: ${(0,lib_text/* clip */.$Q)(database.reason, LONGEST_LINE)}`;
    return `database of ${database.value.from.slice(0, 10)}`;
}


/***/ }),

/***/ 79678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ keepScans),
/* harmony export */   z: () => (/* binding */ keptScans)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89440);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11348);
/* harmony import */ var _system_safe_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73638);
/* harmony import */ var _trivy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35265);
/** All findings of a run, in its own directory: the record has counts and the worst of them, SARIF needs every one. */






/** Keeps what is uploaded of a part of the scan, without secrets. */
async function keepScans(io, part, scans) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,_trivy_js__WEBPACK_IMPORTED_MODULE_5__/* .scanDirectory */ .vc)(io), { recursive: true, mode: 0o700 });
    await (0,_system_safe_write_js__WEBPACK_IMPORTED_MODULE_4__/* .safeWrite */ .T)(fileOf(io, part), JSON.stringify(scans), 0o600);
}
/** What was kept; none when that part was not scanned. @throws ActionError scan-failed for a damaged file. */
async function keptScans(io, part) {
    const file = fileOf(io, part);
    try {
        const text = await (0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnFile */ .z)(file);
        return text === undefined ? [] : JSON.parse(text);
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('scan-failed', `${file} can't be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(cause)}`, {
            cause,
            hint: 'Scan again with the command `scan`.',
        });
    }
}
function fileOf(io, part) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_trivy_js__WEBPACK_IMPORTED_MODULE_5__/* .scanDirectory */ .vc)(io), `findings-${part}.json`);
}


/***/ }),

/***/ 35265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ scanWithTrivy),
/* harmony export */   WE: () => (/* binding */ FINDING_WORDS),
/* harmony export */   bN: () => (/* binding */ repositories),
/* harmony export */   fI: () => (/* binding */ databaseDirectory),
/* harmony export */   m5: () => (/* binding */ fetchDatabase),
/* harmony export */   vc: () => (/* binding */ scanDirectory),
/* harmony export */   yy: () => (/* binding */ OFFLINE_HINT)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89440);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82184);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37416);
/**
 * Running Trivy so that nothing but our arguments decides what it does: in a directory of its own, with a configuration
 * and an ignore file of its own, and with an environment that has no TRIVY_* and no secret of the job.
 */






/** Words of our own in a finding, which tell what the rest of it means. */
const FINDING_WORDS = new Set(['kind', 'severity', 'owner', 'id']);
const LONGEST_REASON = 600;
/** What is looked at of its log, in UTF-16 code units. */
const LONGEST_LOG = 1024 * 1024;
/** Grows with what is in an image, which is a stranger's. The usual is 200 to 600 MB. */
const MOST_MEMORY_BYTES = 3 * 1024 ** 3;
/** Of a report; that of an image with ten thousand findings has 60 MB. */
const LONGEST_REPORT = 256 * 1024 * 1024;
/** The directory of the scans of a run. */
function scanDirectory(io) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(io.workDir, 'scan');
}
/** Where the databases are kept: as the user says, else in the run's directory, or on a laptop with other caches. */
function databaseDirectory(io, { database }) {
    if (database.cacheDirectory !== undefined)
        return database.cacheDirectory;
    if (io.env['GITHUB_ACTIONS'] === 'true')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scanDirectory(io), 'databases');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(io.env['XDG_CACHE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(io.env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'kind-loadtest', 'trivy');
}
/**
 * Runs a scan. @throws ActionError scan-failed when it was not completed; a report of Trivy that is there all the same
 * is not looked at.
 */
async function scanWithTrivy(io, trivy, call) {
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scanDirectory(io), call.output);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(output, { force: true });
    const severities = call.settings.severities.map((severity) => severity.toUpperCase()).join(',');
    const args = [...call.args, '--format', 'json', '--output', output, '--severity', severities];
    const result = await callTrivy(io, trivy, { ...call, args });
    if (result.exitCode !== 0)
        throw notCompleted(result, call);
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(output);
        if (size > LONGEST_REPORT)
            throw new Error(`it has ${size} bytes, and ${LONGEST_REPORT} are the most`);
        return { report: JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(output, 'utf8')), messages: result.stderr };
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('scan-failed', `Trivy's report can't be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(cause)}`, { cause });
    }
}
/** Fetches the vulnerability database, or finds it fresh. @throws ActionError scan-failed with Trivy's reason. */
async function fetchDatabase(io, trivy, call) {
    const args = ['image', '--download-db-only', '--no-progress', ...repositories(call.settings)];
    const result = await callTrivy(io, trivy, { ...call, args, output: '' });
    if (result.exitCode === 0)
        return;
    const error = notCompleted(result, call);
    io.log.debug(error.message);
    // Of the chain of what failed within what, the request that failed says it all.
    const request = /(?:Get|Head) "[^"]{1,300}": .*$/.exec(error.message)?.[0] ?? error.message;
    const message = `the vulnerability database could not be downloaded: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(request)}`;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('scan-failed', message, { ...(error.hint === undefined ? {} : { hint: error.hint }) });
}
/** Which databases are asked for, and whether at all. */
function repositories({ database }) {
    return [
        ...database.repositories.flatMap((repository) => ['--db-repository', repository]),
        ...database.javaRepositories.flatMap((repository) => ['--java-db-repository', repository]),
    ];
}
async function callTrivy(io, trivy, call) {
    const directory = scanDirectory(io);
    const [empty, config, ignored] = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'empty'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'trivy.yaml'),
        ignoreFile(directory, call),
    ];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(empty, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(call.cacheDirectory, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(config, '{}\n', { mode: 0o600 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(ignored, call.settings.accepted?.forTrivy ?? '', { mode: 0o600 });
    const own = [
        ['--config', config],
        ['--ignorefile', ignored],
        ['--cache-dir', call.cacheDirectory],
        ['--timeout', `${Math.ceil(call.deadlineMs / 1000)}s`],
        // What an earlier scan learned of a layer would be believed without a look.
        ['--cache-backend', 'memory'],
        ['--disable-telemetry', '--skip-version-check'],
    ].flat();
    const target = call.target === undefined ? [] : ['--', call.target];
    return await io.run({
        file: trivy.path,
        args: [...call.args, ...own, ...target],
        cwd: empty,
        // Its own timeout comes first, and says more.
        deadlineMs: call.deadlineMs + 5_000,
        mostMemoryBytes: MOST_MEMORY_BYTES,
    });
}
/** By its name Trivy tells which form it has. */
function ignoreFile(directory, { settings }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, settings.accepted?.isYaml === true ? 'ignored.yaml' : 'ignored');
}
function notCompleted(result, { settings }) {
    const said = lastSaid(result);
    const isDatabase = /\bDB\b|database/i.test(said);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('scan-failed', (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(said, LONGEST_REASON)), {
        details: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toolOutput */ .WT)(result.stderr),
        ...(isDatabase ? { hint: settings.database.isOffline ? OFFLINE_HINT : DATABASE_HINT } : {}),
    });
}
const DATABASE_HINT = 'Name a mirror with trivy-db-repositories, or keep the database between runs with trivy-cache-dir.';
const OFFLINE_HINT = 'With trivy-offline the database has to be in trivy-cache-dir: fill it where there is a network with `trivy image --download-db-only --cache-dir DIR`.';
/** The last line that says what went wrong, without Trivy's time and level; a list of errors follows on its own lines. */
function lastSaid(result) {
    const lines = result.stderr
        .slice(-LONGEST_LOG)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    // A program that broke prints where, for pages.
    const broke = lines.find((line) => /^(?:panic|fatal error|unexpected fault)\b/.test(line));
    if (broke !== undefined)
        return `Trivy broke: ${broke}`;
    const fatal = lines.findLastIndex((line) => /\b(?:FATAL|ERROR)\b/.test(line));
    if (fatal === -1)
        return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLine */ .fM)(result);
    const text = lines.slice(fatal).join(' ');
    return text.replace(/^\S+\s+(?:FATAL|ERROR)\s+/, '').replace(/\s+/g, ' ');
}


/***/ })

};
