export const id = 915;
export const ids = [915];
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

/***/ 35417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ canonicalImage),
/* harmony export */   kI: () => (/* binding */ overrideImage),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/** Image references, as the distribution specification writes them: [domain/]path[:tag][@digest]. */
/** Splits a reference and writes out its defaults, so that two spellings of one image compare equal. */
function parseImage(reference) {
    const [named = '', digest] = reference.split('@', 2);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const path = hasTag ? named.slice(0, colon) : named;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    return { name: withDefaults(path), tag: tag ?? (digest === undefined ? 'latest' : undefined), digest };
}
function withDefaults(path) {
    const [first = '', ...rest] = path.split('/');
    const hasDomain = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    if (hasDomain)
        return first === 'index.docker.io' ? `docker.io/${rest.join('/')}` : path;
    return rest.length > 0 ? `docker.io/${path}` : `docker.io/library/${path}`;
}
/** The name under which the kubelet looks an image up in containerd: the tag is dropped when there is a digest. */
function canonicalImage(reference) {
    const { name, tag, digest } = parseImage(reference);
    return digest === undefined ? `${name}:${tag}` : `${name}@${digest}`;
}
/**
 * What to use in place of an image. A key with tag or digest replaces just that one, a bare name replaces all of that
 * name. The most exact key wins.
 */
function overrideImage(reference, overrides) {
    const image = parseImage(reference);
    let bare;
    for (const [key, replacement] of Object.entries(overrides)) {
        const wanted = parseImage(key);
        if (wanted.name !== image.name)
            continue;
        const isBare = !key.includes('@') && key.lastIndexOf(':') <= key.lastIndexOf('/');
        if (isBare)
            bare ??= replacement;
        else if (wanted.tag === image.tag && (wanted.digest === undefined || wanted.digest === image.digest))
            return replacement;
        else if (wanted.digest !== undefined && wanted.digest === image.digest)
            return replacement;
    }
    return bare ?? reference;
}


/***/ }),

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanRunningImages: () => (/* binding */ scanRunningImages)
});

// EXTERNAL MODULE: ./.build/src/findings/counts.js
var findings_counts = __webpack_require__(27264);
// EXTERNAL MODULE: ./.build/src/kubernetes/kube-access.js
var kube_access = __webpack_require__(25662);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/platforms/platforms.js
var platforms = __webpack_require__(78812);
// EXTERNAL MODULE: ./.build/src/scan/findings-file.js
var findings_file = __webpack_require__(79678);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
;// CONCATENATED MODULE: ./.build/src/findings/cvss.js

/**
 * The CVSS base score of an entry of `Vulnerabilities`: of the source whose severity Trivy shows (as Trivy's own SARIF
 * has it), else of NVD, else of GitHub's advisories, else the highest that anybody gives. Of one source, version 3
 * comes before version 4, since most sources have only that. Undefined when nobody gives one.
 */
function cvssScore(vulnerability) {
    const scores = (0,json.at)(vulnerability, 'CVSS');
    if (typeof scores !== 'object' || scores === null)
        return undefined;
    for (const source of [(0,json/* textAt */.$6)(vulnerability, 'SeveritySource') ?? '', 'nvd', 'ghsa']) {
        const score = Object.hasOwn(scores, source) ? scoreOf((0,json.at)(scores, source)) : undefined;
        if (score !== undefined)
            return score;
    }
    const given = Object.values(scores).flatMap((cvss) => scoreOf(cvss) ?? []);
    return given.length === 0 ? undefined : given.reduce((a, b) => Math.max(a, b));
}
function scoreOf(cvss) {
    // A score of 0 is a missing one: Trivy leaves it out.
    return [(0,json/* numberAt */.tk)(cvss, 'V3Score'), (0,json/* numberAt */.tk)(cvss, 'V40Score')].find((score) => score !== undefined && score > 0 && score <= 10);
}

// EXTERNAL MODULE: ./.build/src/findings/scanner-text.js
var scanner_text = __webpack_require__(97994);
// EXTERNAL MODULE: ./.build/src/findings/trivy-report.js
var trivy_report = __webpack_require__(54613);
;// CONCATENATED MODULE: ./.build/src/findings/image-report.js
/** What `trivy image --format json` found in one image. */







const LONGEST_NAME = 200;
const LONGEST_PATH = 500;
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 4000;
const LONGEST_SENTENCE = 1000;
/** Versions named in one message. */
const MOST_VERSIONS = 3;
const MOST_CWE = 20;
const CWE = /^CWE-\d{1,6}$/;
/**
 * The vulnerabilities, each once for a package at a place; a sentence when the report is not one of a scan that saw
 * the whole image. Then "no finding" must not be shown: see `incompleteness`.
 */
function parseImageReport(report, image) {
    const results = (0,trivy_report/* readResults */.x8)(report, 'container_image');
    if (typeof results === 'string')
        return results;
    const problem = incompleteness(report, results, (0,scanner_text/* line */.n8)(image.reference, LONGEST_PATH));
    if (problem !== undefined)
        return problem;
    const groups = new Map();
    for (const result of results)
        for (const [index, entry] of result.vulnerabilities.entries()) {
            const vulnerability = readVulnerability(entry, result);
            if (typeof vulnerability === 'string')
                return (0,trivy_report/* notAFinding */.yf)('Vulnerabilities', index, vulnerability);
            const { id, packageName, path } = vulnerability;
            const key = JSON.stringify([id, packageName, path]);
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [vulnerability]);
            else
                group.push(vulnerability);
        }
    return [...groups.values()].map((group) => findingOf(group, image));
}
/**
 * Trivy 0.74.0 ends with 0 in each of these cases, and its report has no vulnerabilities (measured):
 *
 * - A distribution it has no advisories for (Fedora): `Metadata.OS` is there, and no result of class `os-pkgs`.
 * - A distribution without its package database, as after `rm -rf /var/lib/dpkg`: a result of class `os-pkgs` without
 *   packages. An image that has none looks the same.
 * - Packages of a distribution, and nothing that says of which: `Metadata.OS.Family` is `none`.
 * - No distribution (scratch, or one that Trivy does not know, like NixOS and Arch) and no file of a language that it
 *   knows: neither `Metadata.OS` nor `Results`. With a Go binary in it, there is a result.
 *
 * It ends with 1 or 2 and writes nothing to standard output without a database, with an empty, foreign or cut one, with
 * metadata that is missing, broken or of another version, and for an archive that is cut or no image. An image
 * with Java archives ends with 1 as well when there is no Java database and `--skip-java-db-update` is given.
 *
 * What nothing in the report tells: a database that is whole but has no advisories for the distribution's version, as
 * an empty one. Trivy's log has a warning when it does not know the version at all (`scanLimits`).
 */
function incompleteness(report, results, image) {
    const family = (0,json/* textAt */.$6)(report, 'Metadata', 'OS', 'Family');
    const system = (0,scanner_text/* line */.n8)(`${family} ${(0,json/* textAt */.$6)(report, 'Metadata', 'OS', 'Name') ?? ''}`, LONGEST_NAME);
    const packages = results.find(({ kind }) => kind === 'os-pkgs');
    if (family === 'none' && packages === undefined)
        return `Trivy found packages in ${image} but not what distribution they are of, so it could not look for their vulnerabilities.`;
    if (family === undefined)
        return results.length > 0
            ? undefined
            : `Trivy found no operating system and no packages that it knows in ${image}, so it could not look for vulnerabilities.`;
    // ActiveState's images have no packages of a distribution (HasOSPackages in Trivy's pkg/fanal/types/const.go).
    if (family === 'activestate')
        return undefined;
    if (packages === undefined)
        return `Trivy knows no vulnerabilities of the packages of ${system}, which ${image} is made of.`;
    if (packages.packages.length === 0 && packages.vulnerabilities.length === 0)
        return `Trivy found no list of installed packages in ${image}, which is made of ${system}, so it could not look for their vulnerabilities.`;
    return undefined;
}
/** The entry, or which of the fields that make a finding is missing. */
function readVulnerability(entry, { kind, target }) {
    const id = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'VulnerabilityID'), LONGEST_NAME);
    if (id === '')
        return 'VulnerabilityID';
    const packageName = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'PkgName'), LONGEST_NAME);
    if (packageName === '')
        return 'PkgName';
    const installed = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'InstalledVersion'), LONGEST_NAME);
    // Packages of one kind are one result ("Node.js") and have paths of their own; a binary or lock file is the result.
    const place = kind === 'os-pkgs' ? '' : ((0,json/* textAt */.$6)(entry, 'PkgPath') ?? target);
    return {
        id,
        packageName,
        installed,
        fixed: (0,scanner_text/* line */.n8)((0,json.at)(entry, 'FixedVersion'), LONGEST_NAME),
        status: (0,json/* textAt */.$6)(entry, 'Status') ?? '',
        path: withoutVersion((0,scanner_text/* line */.n8)(place, LONGEST_PATH), installed),
        severity: (0,trivy_report/* severityOf */.xJ)((0,json.at)(entry, 'Severity')),
        entry,
    };
}
/** `lib/python3.11/site-packages/jinja2-3.1.2.dist-info/METADATA` must be the same path after an update. */
function withoutVersion(path, version) {
    if (!version.includes('.'))
        return path;
    return path.replaceAll(`-${version}`, '-*').replaceAll(`@${version}`, '@*');
}
/** Of a package that is there in several versions, one finding: the worst severity, and all versions in the message. */
function findingOf(group, image) {
    const worst = group.reduce((a, b) => ((0,findings_counts/* worse */.JJ)(a.severity, b.severity) === a.severity ? a : b));
    const { id, packageName, path, severity, entry } = worst;
    const title = (0,scanner_text/* line */.n8)((0,json.at)(entry, 'Title'), LONGEST_TITLE) || id;
    const versions = distinct(group.map(({ installed }) => installed));
    const fixed = distinct(group.map((one) => one.fixed)).map((text) => text.replaceAll(', ', ' or '));
    const installed = versions.length === 0 ? '' : ` ${(0,lib_text/* listed */.KE)(versions, MOST_VERSIONS)}`;
    const known = title === id ? '' : `: ${title}`;
    const found = ended(`${packageName}${installed} has ${id}${known}`);
    const fix = fixed.length === 0
        ? (UNFIXED.get(worst.status) ?? 'No fixed version is known.')
        : `Fixed in ${(0,lib_text/* listed */.KE)(fixed, MOST_VERSIONS)}.`;
    return {
        kind: 'vulnerability',
        id,
        severity,
        title,
        description: (0,scanner_text/* lines */.Mn)((0,json.at)(entry, 'Description'), LONGEST_DESCRIPTION) || title,
        message: (0,lib_text/* clip */.$Q)(`${found} ${fix}`, LONGEST_SENTENCE),
        advice: fixed.length === 0 ? '' : (0,lib_text/* clip */.$Q)(`Update ${packageName} to ${(0,lib_text/* listed */.KE)(fixed, MOST_VERSIONS)}.`, LONGEST_SENTENCE),
        ...(0,defined/* defined */.s)({ url: (0,scanner_text/* pageUrl */.fi)((0,json.at)(entry, 'PrimaryURL')), score: cvssScore(entry) }),
        cwe: distinct((0,json/* listAt */.gT)(entry, 'CweIDs').slice(0, MOST_CWE)).filter((name) => CWE.test(name)),
        subject: [(0,scanner_text/* line */.n8)(image.name, LONGEST_PATH), packageName, path].filter((part) => part !== '').join(' '),
    };
}
/** Statuses of trivy-db (pkg/types/status.go) that say more than that there is no fixed version. */
const UNFIXED = new Map([
    ['will_not_fix', 'The distribution will not fix it.'],
    ['fix_deferred', 'The distribution has put off a fix.'],
    ['end_of_life', 'The package is no longer maintained, and will not be fixed.'],
]);
function distinct(values) {
    return [...new Set(values)].filter((value) => typeof value === 'string').filter((value) => value !== '');
}
/** The text as a sentence. */
function ended(text) {
    return ['.', '!', '?', '…'].some((end) => text.endsWith(end)) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./.build/src/findings/scan-limits.js
/**
 * What Trivy did not see in a scan that it ended with 0, as it tells in its log (standard error, without `--quiet`, and
 * in English) and in its report. What speaks against the scan as a whole is found by `parseImageReport`.
 */



/** Read of a log; Trivy's has some ten lines. */
const LONGEST_LOG = 256 * 1024;
const LONGEST_LINE = 300;
/** Sentences; more say nothing new. */
const MOST = 20;
/** Beginnings of warnings of Trivy 0.74.0 that take nothing from a scan. */
const HARMLESS = [
    // `trivy config` with --skip-check-update: the checks that Trivy was built with are what we want.
    'Falling back to embedded checks',
    'Using severities from other vendors',
    // Each is a second line of a warning that was told before, or is told by the report.
    'e.g. files under',
    'No OS package is detected',
    'Unsupported os',
    'This OS version is no longer supported by the distribution',
    'The vulnerability detection may be insufficient because security updates are not provided',
    // Only about which dependencies are direct, and under which licence.
    'Unable to parse pyproject.toml to identify direct dependencies',
    'Unable to parse composer.json to identify direct dependencies',
    'Unable to parse Cargo.toml to identify direct dependencies',
    'Unable to collect licenses',
];
/** Warnings whose consequence their words do not tell. */
const CONSEQUENCES = [
    [
        'This OS version is not on the EOL list',
        'Trivy does not know the version of the distribution, and may have no advisories for it.',
    ],
    ['Unable to get vulnerability details', 'Trivy has no details of some vulnerabilities; their severity is unknown.'],
];
/**
 * Sentences, each once; empty when Trivy tells of nothing that it left out. With one of them, fewer findings than
 * there are have to be expected.
 */
function scanLimits(report, log) {
    const system = (0,scanner_text/* line */.n8)([(0,json/* textAt */.$6)(report, 'Metadata', 'OS', 'Family'), (0,json/* textAt */.$6)(report, 'Metadata', 'OS', 'Name')].join(' '), LONGEST_LINE);
    const ended = (0,json.at)(report, 'Metadata', 'OS', 'EOSL') === true
        ? [`${system} gets no more security updates: vulnerabilities found since its end are not known to Trivy.`]
        : [];
    return [...new Set([...ended, ...warnings(log)])].slice(0, MOST);
}
function warnings(log) {
    const entries = (0,lib_text/* withoutControlSequences */.Od)((0,lib_text/* clip */.$Q)(log, LONGEST_LOG)).split('\n');
    return entries.flatMap((entry) => {
        // TIME, level, message with its prefix in brackets, attributes.
        const [, level, said = '', attributes = ''] = entry.split('\t', 4);
        if (level !== 'WARN' && level !== 'ERROR')
            return [];
        const message = said.startsWith('[') ? said.slice(said.indexOf(']') + 1).trimStart() : said;
        if (HARMLESS.some((beginning) => message.startsWith(beginning)))
            return [];
        const known = CONSEQUENCES.find(([beginning]) => message.startsWith(beginning));
        return [known?.[1] ?? `Trivy warned: ${(0,scanner_text/* line */.n8)(`${message} ${attributes}`, LONGEST_LINE)}`];
    });
}

// EXTERNAL MODULE: ./.build/src/findings/scan-result.js
var scan_result = __webpack_require__(57955);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/images.js
var objects_images = __webpack_require__(35417);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/scan/trivy.js
var scan_trivy = __webpack_require__(35265);
;// CONCATENATED MODULE: ./.build/src/scan/scan-images.js
/** Scanning the images that run, one after the other, from where they are already. */










const DEADLINE_MS = 300_000;
/** Of a file, in front of its ending. */
const scan_images_LONGEST_NAME = 150;
/** Scans an image with the database that is there. One that can't be scanned says why, and hides no other. */
async function scanImage(io, trivy, image, settings) {
    const { reference, id, owner } = image;
    try {
        const { findings, limits } = await findingsOf(io, trivy, image, settings);
        const counts = (0,measured/* measured */.jh)((0,findings_counts/* countsOf */.mQ)(findings, settings.severities));
        return { image: { reference, id, owner, counts, worst: (0,scan_result/* worstOf */.h)(findings), limits }, findings };
    }
    catch (error) {
        if ((0,errors/* endsRun */.sl)(error))
            throw error;
        const reason = (0,errors/* describeError */.Uc)(error);
        io.log.warning(`The scan of ${reference} was not completed: ${reason}`);
        return unscanned(image, reason);
    }
}
/** An image that was not scanned, and why. */
function unscanned({ reference, id, owner }, reason) {
    return { image: { reference, id, owner, counts: (0,measured/* notMeasured */.q7)(reason), worst: [], limits: [] }, findings: [] };
}
async function findingsOf(io, trivy, image, settings) {
    const archive = (0,external_node_path_.join)((0,scan_trivy/* scanDirectory */.vc)(io), 'image.tar');
    await (0,promises_.mkdir)((0,scan_trivy/* scanDirectory */.vc)(io), { recursive: true, mode: 0o700 });
    await (0,promises_.rm)(archive, { force: true });
    try {
        await image.save(archive);
        const offline = settings.database.isOffline ? ['--skip-java-db-update', '--offline-scan'] : [];
        const { report, messages } = await (0,scan_trivy/* scanWithTrivy */.Ce)(io, trivy, {
            args: [
                'image',
                '--input',
                archive,
                '--scanners',
                'vuln',
                '--skip-db-update',
                '--no-progress',
                ...offline,
                ...(0,scan_trivy/* repositories */.bN)(settings),
            ],
            settings,
            deadlineMs: DEADLINE_MS,
            output: `image-${fileNameOf(image.reference)}.json`,
            cacheDirectory: (0,scan_trivy/* databaseDirectory */.fI)(io, settings),
        });
        const { name } = (0,objects_images/* parseImage */.zZ)(image.reference);
        const findings = parseImageReport(report, { name, reference: image.reference });
        if (typeof findings === 'string')
            throw new errors/* ActionError */.lZ('scan-failed', findings);
        const { place } = image;
        const located = place === undefined ? findings : findings.map((finding) => ({ ...finding, location: place }));
        return { findings: located, limits: scanLimits(report, messages) };
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
/** What a file may be called for an image. */
function fileNameOf(reference) {
    return reference.replace(/[^\w.-]/g, '_').slice(-scan_images_LONGEST_NAME);
}
/** One category for each image, whatever its tag and digest. */
function imageCategory(reference) {
    return `image/${(0,objects_images/* parseImage */.zZ)(reference).name}`;
}
/** Findings by category, as they are uploaded: two tags of one image are one category. */
function scansOf(results) {
    const own = results.filter(({ image }) => image.owner === 'application');
    const byCategory = Map.groupBy(own, ({ image }) => imageCategory(image.reference));
    return [...byCategory].map(([category, group]) => ({
        category,
        title: [...new Set(group.map(({ image }) => image.reference))].join(', '),
        findings: group.flatMap(({ findings }) => findings),
        ...(group.every(({ image }) => image.counts.kind === 'measured') ? {} : { isIncomplete: true }),
    }));
}

;// CONCATENATED MODULE: ./.build/src/phases/scan-images.js
/** Running pods -> what `trivy image` finds in their images. */









/** All images together; what is left then is told. */
const scan_images_DEADLINE_MS = 15 * 60_000;
/** Of a reason that the report has in full. */
const scan_images_LONGEST_LINE = 120;
const UNPREPARED = 'the manifests were not looked at before.';
/** More than any application under test has. */
const MOST_IMAGES = 100;
async function scanRunningImages(context) {
    const { io, settings, record } = context;
    const { vulnerabilityDatabase: database, namedImages: named } = record;
    if (database?.kind !== 'measured')
        return notScanned(database?.reason ?? UNPREPARED);
    if (named?.kind !== 'measured')
        return notScanned(named?.reason ?? UNPREPARED);
    const trivy = (0,kube_access/* installedTool */.tH)(record, 'trivy');
    const images = await (await (0,platforms/* platformFor */.R)(settings.cluster.kind)).images(context, named.value);
    const results = await scanAll(context, trivy, images);
    await (0,findings_file/* keepScans */.m)(io, 'images', scansOf(results));
    const scan = {
        scanner: `Trivy ${trivy.version}`,
        database: database.value,
        images: results.map(({ image }) => image),
    };
    const failed = scan.images.filter(({ owner, counts }) => owner === 'application' && counts.kind === 'not-measured');
    const line = lineOf(scan.images);
    const isComplete = failed.length === 0 && scan.images.some(({ owner }) => owner === 'application');
    if (isComplete)
        return { status: 'passed', part: { imageScan: (0,measured/* measured */.jh)(scan) }, line };
    const missing = failed.length === 0 ? 'none is the application’s' : `${(0,units/* formatCounted */.So)(failed.length, 'image')} not scanned`;
    return { status: 'soft-failed', part: { imageScan: (0,measured/* measured */.jh)(scan) }, line: `${line}; ${missing}` };
}
function notScanned(reason) {
    return {
        status: 'soft-failed',
        part: { imageScan: (0,measured/* notMeasured */.q7)(reason) },
        line: `not scanned: ${(0,lib_text/* clip */.$Q)(reason, scan_images_LONGEST_LINE)}`,
    };
}
/** One image after the other: each takes hundreds of megabytes. */
async function scanAll({ io, settings }, trivy, images) {
    const end = io.elapsed() + scan_images_DEADLINE_MS;
    const results = [];
    for (const [index, image] of images.entries()) {
        const why = index >= MOST_IMAGES
            ? `no more than ${MOST_IMAGES} images are scanned in a run.`
            : io.elapsed() > end
                ? `the images before it took more than ${scan_images_DEADLINE_MS / 60_000} minutes.`
                : undefined;
        const result = why === undefined ? await scanImage(io, trivy, image, settings.scan) : unscanned(image, why);
        results.push(io.redactor.redactDeep(result, scan_trivy/* FINDING_WORDS */.WE));
    }
    return results;
}
function lineOf(images) {
    const own = images.filter(({ owner }) => owner === 'application');
    const counts = own.flatMap((image) => (image.counts.kind === 'measured' ? [image.counts.value] : []));
    const found = counts.length === 0 && own.length > 0 ? 'none could be scanned' : (0,findings_counts/* countsText */.WN)((0,findings_counts/* addCounts */.c5)(counts));
    return `${(0,units/* formatCounted */.So)(images.length, 'image')}, findings in the application's: ${found}`;
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
