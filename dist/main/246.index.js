export const id = 246;
export const ids = [246];
export const modules = {

/***/ 57079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that reports carry; equal to package.json's, which a test holds. */
const VERSION = '1.0.0';


/***/ }),

/***/ 28246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSarif: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/lib/version.js
var version = __webpack_require__(57079);
// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(63999);
;// CONCATENATED MODULE: ./.build/src/sarif/log.js
/** The part of SARIF 2.1.0 that we write: what GitHub reads, and what names the place in the repository. */
const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const SARIF_VERSION = '2.1.0';
/** SARIF's customary name for the root of the repository. */
const SOURCE_ROOT = '%SRCROOT%';
/** The file's text. Its size was measured on this form, so this is the form to upload. */
function sarifText(log) {
    return JSON.stringify(log);
}

;// CONCATENATED MODULE: ./.build/src/sarif/source-uri.js
/**
 * The path's reference: every segment percent-encoded, the colon too. GitHub reads `a:b/c.yaml` as an address of
 * scheme `a` and refuses the whole file; `a%3Ab/c.yaml` has no scheme, and one spelling of a path keeps one alert.
 */
function pathToUri(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
/**
 * The path without `.`, `..` and doubled slashes; undefined when it is empty, absolute, leaves the repository or holds
 * a NUL, which no name of a file does.
 */
function repositoryPath(path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const kept = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            kept.push(segment);
        else if (kept.pop() === undefined)
            return undefined;
    }
    return kept.length === 0 ? undefined : kept.join('/');
}
/** The location with its file as `repositoryPath` has it; undefined when there is none. */
function repositoryLocation(location) {
    const file = location === undefined ? undefined : repositoryPath(location.file);
    return location === undefined || file === undefined ? undefined : { ...location, file };
}
/** The scheme that a reader of RFC 3986 sees in the text: `nginx` in `nginx:1.25`. */
function schemeOf(uri) {
    return /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri.slice(0, LONGEST_SCHEME))?.[1];
}
const LONGEST_SCHEME = 256;
/** Percent-encoding undone; undefined when it is no valid encoding of UTF-8. */
function decodeUri(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** What is wrong with the URI of a location, as the end of a sentence about it; undefined when GitHub takes it. */
function uriProblem(uri) {
    if (uri === '')
        return 'is empty';
    if (uri.includes('\\'))
        return 'has a backslash';
    if (uri.startsWith('/'))
        return 'is absolute';
    const scheme = schemeOf(uri);
    if (scheme !== undefined)
        return `has the scheme \`${scheme}\`, which is not the checkout's`;
    if (uri.split('/', 1)[0]?.includes(':') === true)
        return 'has a colon in its first segment';
    if (!/^[\w.~!$&'()*+,;=:@%/-]*$/.test(uri))
        return 'has characters that must be percent-encoded';
    const path = decodeUri(uri);
    if (path === undefined)
        return 'is not percent-encoded UTF-8';
    if (path.split('/').includes('..'))
        return 'has `..`';
    return repositoryPath(path) === path ? undefined : 'is not in its shortest form';
}

;// CONCATENATED MODULE: ./.build/src/sarif/drafts.js
/** Runs before they are cut to GitHub's limits: results point at their rules by reference, and know their severity. */



/** Most severe first, and otherwise in the order given. */
function bySeverity(items) {
    return items.toSorted((a, b) => (0,finding/* severityRank */.q)(a.severity) - (0,finding/* severityRank */.q)(b.severity));
}
/** By code units: the same in each locale. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A place in the repository; `file` is a path that `repositoryPath` returned. */
function sarifLocation({ file, line, endLine }, names = []) {
    const startLine = lineNumber(line) ?? 1;
    const end = lineNumber(endLine);
    return {
        physicalLocation: {
            artifactLocation: { uri: pathToUri(file), uriBaseId: SOURCE_ROOT },
            region: { startLine, ...(end !== undefined && end > startLine && { endLine: end }) },
        },
        ...(names.length > 0 && { logicalLocations: names.map((name) => ({ fullyQualifiedName: name })) }),
    };
}
function lineNumber(line) {
    return line !== undefined && Number.isSafeInteger(line) && line >= 1 ? line : undefined;
}
/** The file. Rules without a result are not in it. */
function sarifLog(runs) {
    return { $schema: SARIF_SCHEMA, version: SARIF_VERSION, runs: runs.map(sarifRun) };
}
function sarifRun({ id, driver, conversion, results }) {
    const indexes = new Map();
    const rules = [];
    for (const { rule } of results) {
        if (indexes.has(rule.id))
            continue;
        indexes.set(rule.id, rules.length);
        rules.push(rule);
    }
    return {
        tool: { driver: { ...driver, rules } },
        ...(conversion && { conversion }),
        automationDetails: { id },
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: results.map(({ rule, result }) => ({
            ruleId: rule.id,
            ruleIndex: indexes.get(rule.id) ?? 0,
            ...result,
        })),
    };
}

;// CONCATENATED MODULE: ./.build/src/sarif/limits.js
/**
 * What GitHub takes of a SARIF file. The numbers are from "SARIF support for code scanning", section "Validating your
 * SARIF file", in GitHub's documentation.
 */
const MAX_RUNS = 20;
/** A file with a run of more is refused. */
const MAX_RESULTS = 25_000;
/** GitHub keeps this many results of a run, the most severe. */
const SHOWN_RESULTS = 5_000;
const MAX_RULES = 25_000;
const MAX_EXTENSIONS = 100;
const MAX_LOCATIONS = 1_000;
const MAX_TAGS = 20;
const SHOWN_TAGS = 10;
/** Of the file after gzip; the documentation says 10 MB and not which, so the smaller reading. */
const MAX_GZIP_BYTES = 10_000_000;
/** Characters of a rule's name. */
const LONGEST_NAME = 255;
/** Characters of a rule's short and full descriptions. */
const LONGEST_DESCRIPTION = 1024;
/** Our own bounds, for what GitHub does not limit. Characters of a result's message: more than a screen of it. */
const LONGEST_MESSAGE = 2_000;
/** Characters of a rule's help, in each of its two forms. */
const LONGEST_HELP = 6_000;
/** Characters of ids of rules, names of tools and objects, categories and fingerprints. */
const LONGEST_ID = 512;
/** Characters of an address. */
const LONGEST_ADDRESS = 2_048;

// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
;// CONCATENATED MODULE: ./.build/src/sarif/plain-text.js
/** Text of scanners, made fit for SARIF: printable, of bounded length, never empty where GitHub needs something. */


/** What is looked at of a text for each character that is kept; colours and control characters take some of it. */
const READ_PER_CHARACTER = 4;
/** The text without colours, control characters (but line breaks and tabs) and broken surrogate pairs, cut to `limit`. */
function plainText(text, limit) {
    const printable = (0,lib_text/* withoutControlSequences */.Od)((0,lib_text/* clip */.$Q)(text, limit * READ_PER_CHARACTER).toWellFormed())
        .replaceAll(/[^\P{Cc}\n\t]/gu, '')
        .trim();
    return (0,lib_text/* clip */.$Q)(printable, limit);
}
/** The same on one line: names, ids, and what stands in a sentence. */
function plainLine(text, limit) {
    return plainText(text, limit).replaceAll(/[\n\t]/g, ' ');
}
/** The first of the texts in which something is left to print. GitHub takes an empty text for a missing one. */
function firstText(limit, ...texts) {
    for (const text of texts) {
        const plain = plainText(text ?? '', limit);
        if (plain !== '')
            return plain;
    }
    return '(no text)';
}
/** The address in its normal form if it is http or https and no longer than addresses are; undefined otherwise. */
function webAddress(text) {
    if (text === undefined || text.length > LONGEST_ADDRESS || !URL.canParse(text))
        return undefined;
    const { protocol, href, username, password } = new URL(text);
    const isWeb = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
    return isWeb && href.length <= LONGEST_ADDRESS ? href : undefined;
}

;// CONCATENATED MODULE: ./.build/src/sarif/categories.js




/** Begins every category of ours. */
const OWN_PREFIX = 'kind-loadtest/';
const IMAGES = 'image/';
const OTHER_IMAGES = 'image/others';
/**
 * The scans by category, by name, without those of which a part could not be scanned. Scans of one category are one group: two tags of an image can run side by side.
 * When there are more than `room` groups, the last images by name share one. Chosen by name and not by severity: with
 * a new image one image moves to the shared category at most, whereas a choice by severity would move images, and
 * strand their alerts, with each update of the vulnerability database.
 */
function groupScans(scans, room) {
    const byCategory = Map.groupBy(scans, ({ category }) => category);
    const names = [...byCategory.keys()].toSorted(compareTexts);
    const images = names.filter((name) => name.startsWith(IMAGES) && name !== OTHER_IMAGES);
    const own = Math.max(0, room - (names.length - images.length) - (byCategory.has(OTHER_IMAGES) ? 0 : 1));
    const shared = names.length > room ? images.slice(own) : [];
    const sharing = new Set(shared);
    const kept = names.filter((name) => !sharing.has(name) && name !== OTHER_IMAGES);
    const others = names.filter((name) => sharing.has(name) || name === OTHER_IMAGES);
    const groups = [
        ...kept.map((name) => ({ id: categoryId(name), scans: byCategory.get(name) ?? [] })),
        ...(others.length === 0
            ? []
            : [{ id: categoryId(OTHER_IMAGES), scans: others.flatMap((name) => byCategory.get(name) ?? []) }]),
    ];
    const isIncomplete = (group) => group.scans.some((scan) => scan.isIncomplete === true);
    return {
        groups: groups
            .filter((group) => !isIncomplete(group))
            .map(({ id, scans: members }) => ({ id, findings: members.flatMap(({ findings }) => findings) })),
        notes: [
            ...groups.filter(isIncomplete).map(({ id }) => incompleteNote(id)),
            ...(shared.length === 0
                ? []
                : [
                    `GitHub takes ${MAX_RUNS} runs in a SARIF file: the findings of ${(0,units/* formatCount */.B4)(shared.length)} of ${(0,units/* formatCount */.B4)(images.length)} images share the category \`${categoryId(OTHER_IMAGES)}\`.`,
                ]),
        ],
    };
}
function incompleteNote(id) {
    return `\`${id}\` is not in the SARIF file: a part of it could not be scanned, and GitHub would close the alerts of that part.`;
}
function categoryId(category) {
    return `${OWN_PREFIX}${plainLine(category, LONGEST_ID)}/`;
}
/** How many groups there are at the least, all images in one. */
function leastGroups(scans) {
    const names = new Set(scans.map(({ category }) => (category.startsWith(IMAGES) ? OTHER_IMAGES : category)));
    return names.size;
}
/**
 * The runs with ids of which no two are one category to GitHub or to `github/codeql-action/upload-sarif`, which looks
 * at letters and digits only (`sanitize` in its upload-lib.ts) and would refuse the file.
 */
function withDistinctIds(runs) {
    const taken = new Set();
    return runs.map((run) => {
        let id = run.id;
        for (let number = 2; taken.has(analysisKey(run.driver.name, id)); number += 1)
            id = withSuffix(run.id, number);
        taken.add(analysisKey(run.driver.name, id));
        return { ...run, id };
    });
}
/** Suffixes the category and leaves the part after the last slash: `a/b/run` becomes `a/b-2/run`. */
function withSuffix(id, number) {
    const slash = id.lastIndexOf('/');
    return `${id.slice(0, slash)}-${number}${id.slice(slash)}`;
}
/** The category that GitHub reads of `automationDetails.id`: what precedes the last slash. */
function categoryOf(id) {
    return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}
/** The same for runs that GitHub, or its upload action, takes for one analysis. */
function analysisKey(tool, id) {
    return `${categoryOf(id)} ${tool}`.replaceAll(/[^A-Za-z0-9]/g, '_').toUpperCase();
}

;// CONCATENATED MODULE: ./.build/src/sarif/severity-scale.js
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    unknown: 'note',
};
/** The numbers that GitHub shows as each severity (CVSS's own bands), and the one used when there is no score. */
const BANDS = {
    critical: { from: 9, to: 10, usual: 9.5 },
    high: { from: 7, to: 8.9, usual: 8 },
    medium: { from: 4, to: 6.9, usual: 5.5 },
    low: { from: 0.1, to: 3.9, usual: 2 },
};
/** The level of a result: error for critical and high, warning for medium, note for low and unknown. */
function levelOf(severity) {
    return LEVELS[severity];
}
/**
 * The text of `security-severity`. GitHub shows the severity that the number belongs to, so a CVSS score that
 * contradicts the vendor's severity is moved to the nearest number that agrees with it: everywhere else we show the
 * vendor's. Undefined when the severity is unknown. GitHub then shows the alert with its level, `note`; any number
 * would claim a severity that nobody gave.
 */
function securitySeverity(severity, score) {
    if (severity === 'unknown')
        return undefined;
    const { from, to, usual } = BANDS[severity];
    const number = score === undefined || Number.isNaN(score) ? usual : Math.min(Math.max(score, from), to);
    return number.toFixed(1);
}
/** The severity that GitHub shows for a `security-severity`; undefined for what it regards as none. */
function severityOfScore(score) {
    if (!(score > 0 && score <= 10))
        return undefined;
    if (score >= BANDS.critical.from)
        return 'critical';
    if (score >= BANDS.high.from)
        return 'high';
    return score >= BANDS.medium.from ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./.build/src/sarif/finding-rule.js



/** Pass the most severe of the run's findings with this id: GitHub shows the rule's severity for each of them. */
function findingRule(finding) {
    const { id, severity, title, description, score } = finding;
    const security = securitySeverity(severity, score);
    const helpUri = webAddress(finding.url);
    return {
        id: firstText(LONGEST_ID, id),
        ...ruleName(title, id),
        shortDescription: { text: firstText(LONGEST_DESCRIPTION, title, id) },
        fullDescription: { text: firstText(LONGEST_DESCRIPTION, description, title, id) },
        help: { text: helpText(finding), markdown: helpMarkdown(finding) },
        ...(helpUri !== undefined && { helpUri }),
        defaultConfiguration: { level: levelOf(severity) },
        properties: {
            // Those that GitHub shows; CWEs beyond them are in the help.
            tags: ['security', finding.kind, severity, ...finding.cwe.map(cweTag)].slice(0, SHOWN_TAGS),
            precision: 'very-high',
            ...(security !== undefined && { 'security-severity': security }),
        },
    };
}
/** A name that says no more than the id is an error to validators (SARIF1001), and is left out. */
function ruleName(name, id) {
    const line = plainLine(name, LONGEST_NAME);
    return line === '' || line.toLowerCase() === id.toLowerCase() ? {} : { name: line };
}
/** `CWE-79` as `external/cwe/cwe-079`: CodeQL pads to three digits, and so one filter on GitHub finds the alerts of both. */
function cweTag(cwe) {
    const name = plainLine(cwe, LONGEST_ID).toLowerCase();
    return `external/cwe/cwe-${(name.startsWith('cwe-') ? name.slice(4) : name).padStart(3, '0')}`;
}
function helpText(finding) {
    const { id, advice, description, title } = finding;
    const parts = [
        `${id}: ${title}`,
        ...(advice === '' ? [] : [`What to do: ${advice}`]),
        ...(finding.cwe.length === 0 ? [] : [`Weaknesses: ${finding.cwe.join(', ')}`]),
        ...(finding.url === undefined ? [] : [`More: ${finding.url}`]),
        description,
    ];
    return firstText(LONGEST_HELP, parts.join('\n\n'));
}
/** What is ours comes before the description, in which an unclosed fence would swallow it. */
function helpMarkdown(finding) {
    const { id, advice, description, title } = finding;
    const url = webAddress(finding.url);
    const parts = [
        `**${tame(id)}**: ${tame(title)}`,
        ...(advice === '' ? [] : [`**What to do:** ${tame(advice)}`]),
        ...(finding.cwe.length === 0 ? [] : [`**Weaknesses:** ${tame(finding.cwe.join(', '))}`]),
        ...(url === undefined ? [] : [`**More:** <${url}>`]),
        tame(description),
    ];
    return firstText(LONGEST_HELP, parts.join('\n\n'));
}
/** Descriptions in advisories are Markdown and stay so, but for HTML and images, which load what somebody else hosts. */
function tame(markdown) {
    return markdown.replaceAll('<', '&lt;').replaceAll('![', '!\\[');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/src/sarif/fingerprints.js
/** What makes a finding the same finding in the next build, so that GitHub keeps its alert and what people decided. */

/** The one key that GitHub reads, "SARIF support for code scanning", `result` object. */
const GITHUB_KEY = 'primaryLocationLineHash';
/** The same under a name of our own, with the version of the recipe. */
const OWN_KEY = 'kindLoadtest/v1';
/**
 * Makes the fingerprints of one run. The form is `hash:ordinal`, as GitHub's own: the ordinal, from 1, tells apart
 * several findings with the same key, so call it in an order that does not change from build to build. The key must
 * have no tag, digest, version or line in it: with one of these every change would close the alert and open another.
 */
function fingerprinter() {
    const seen = new Map();
    return (key) => {
        // Quoted by JSON, so that ['a b', 'c'] and ['a', 'b c'] differ.
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
        const ordinal = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, ordinal);
        return { [GITHUB_KEY]: `${hash}:${ordinal}`, [OWN_KEY]: `${hash}:${ordinal}` };
    };
}

;// CONCATENATED MODULE: ./.build/src/sarif/finding-run.js
/** A run of our own, from findings. */









/** The run, and a sentence about what could not be in it. */
function findingRun(group, options) {
    const findings = group.findings.toSorted(compareFindings);
    const rules = rulesOf(findings);
    const fingerprints = fingerprinter();
    const results = findings.flatMap((finding) => {
        // Counted also when it is left out: the ordinals of the others do not depend on the fallback.
        const partialFingerprints = fingerprints([finding.kind, finding.id, finding.subject]);
        const location = repositoryLocation(finding.location) ?? repositoryLocation(options.fallback);
        const rule = rules.get(finding.id);
        if (location === undefined || rule === undefined)
            return [];
        return [draft(finding, { rule, location, partialFingerprints })];
    });
    const { driver, conversion } = options;
    return {
        run: { id: group.id, driver, ...(conversion && { conversion }), results },
        notes: leftOutNotes(group.id, findings.length - results.length),
    };
}
function leftOutNotes(id, count) {
    if (count === 0)
        return [];
    const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
    return [
        `${(0,units/* formatCounted */.So)(count, 'finding')} of \`${id}\` ${are} not in the SARIF file: no file of the repository is known for ${them}, and GitHub takes no result without a file.`,
    ];
}
function draft(finding, { rule, location, partialFingerprints }) {
    const { severity, subject } = finding;
    const text = firstText(LONGEST_MESSAGE, finding.message, finding.title, finding.id);
    const name = plainText(subject, LONGEST_ID);
    return {
        severity,
        rule: rule.rule,
        result: {
            level: levelOf(severity),
            message: { text: severity === rule.severity ? text : `${text} (Severity of this finding: ${severity}.)` },
            locations: [sarifLocation(location, name === '' ? [] : [name])],
            partialFingerprints,
        },
    };
}
/** By id, each made of its most severe finding, which comes first in `findings`. */
function rulesOf(findings) {
    const rules = new Map();
    for (const finding of findings) {
        if (!rules.has(finding.id))
            rules.set(finding.id, { severity: finding.severity, rule: findingRule(finding) });
    }
    return rules;
}
/** Most severe first; the rest makes one order of the same findings, however the scanner lists them. */
function compareFindings(a, b) {
    return ((0,finding/* severityRank */.q)(a.severity) - (0,finding/* severityRank */.q)(b.severity) ||
        compareTexts(a.id, b.id) ||
        compareTexts(a.subject, b.subject) ||
        compareTexts(a.location?.file ?? '', b.location?.file ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.endLine ?? 0) - (b.location?.endLine ?? 0) ||
        compareTexts(a.message, b.message));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/src/findings/counts.js
var counts = __webpack_require__(27264);
;// CONCATENATED MODULE: ./.build/src/sarif/fit.js
/** Leaving out the least severe results until a file is within GitHub's limits. */







/**
 * Characters of a file before gzip. V8 makes no string of more than half a billion, and what is repetitive enough to
 * be below 10 MB nevertheless takes GitHub's readers and ours minutes.
 */
const LONGEST_FILE = 100_000_000;
/** The search for the largest number of results that fits ends when this share of the limit is used. */
const GOOD_USE = 0.95;
/** The results of each run that GitHub shows: the most severe 5,000. */
function fitResults(runs) {
    const notes = [];
    const kept = runs.map((run) => {
        const results = bySeverity(run.results);
        const left = results.slice(SHOWN_RESULTS);
        if (left.length > 0) {
            notes.push(`The SARIF file has the ${(0,units/* formatCount */.B4)(SHOWN_RESULTS)} most severe of ${(0,units/* formatCounted */.So)(results.length, 'result')} of ${run.driver.name} in \`${run.id}\`, as many as GitHub shows. Left out: ${(0,counts/* countsText */.WN)((0,counts/* countSeverities */.ng)(left))}.`);
        }
        return { ...run, results: results.slice(0, SHOWN_RESULTS) };
    });
    return { runs: kept, notes };
}
/** The results with which the file stays within a size after gzip; the least severe of all runs are left out first. */
function fitSize(runs, limit = MAX_GZIP_BYTES) {
    const order = worstFirst(runs);
    const writable = countWithin(order, LONGEST_FILE);
    const kept = largestThatFits(runs, order, { most: writable, limit });
    const left = order.slice(kept).map(({ result }) => result);
    if (left.length === 0)
        return { runs, notes: [] };
    return {
        runs: firstOf(runs, order, kept),
        notes: [
            `The SARIF file has ${(0,units/* formatCount */.B4)(kept)} of ${(0,units/* formatCounted */.So)(order.length, 'result')}: GitHub takes files of up to ${(0,units/* formatBytes */.z3)(limit)} after compression. Left out: ${(0,counts/* countsText */.WN)((0,counts/* countSeverities */.ng)(left))}.`,
        ],
    };
}
function worstFirst(runs) {
    const all = runs.flatMap(({ results }, run) => results.map((result) => ({ run, result })));
    return all.toSorted((a, b) => (0,finding/* severityRank */.q)(a.result.severity) - (0,finding/* severityRank */.q)(b.result.severity));
}
/** How many of the first results make no more than so many characters, each with its rule when that is new to its run. */
function countWithin(order, characters) {
    const rules = new Set();
    let used = 0;
    for (const [index, { run, result }] of order.entries()) {
        const rule = `${run} ${result.rule.id}`;
        used += JSON.stringify(result.result).length + (rules.has(rule) ? 0 : JSON.stringify(result.rule).length);
        if (used > characters)
            return index;
        rules.add(rule);
    }
    return order.length;
}
/** A bisection whose first guess is by proportion, since each look compresses the whole file. */
function largestThatFits(runs, order, { most, limit }) {
    const sizeOf = (count) => (0,external_node_zlib_.gzipSync)(sarifText(sarifLog(firstOf(runs, order, count)))).length;
    const whole = sizeOf(most);
    if (whole <= limit)
        return most;
    let fits = 0;
    let tooMany = most;
    let guess = Math.floor((most * limit * (GOOD_USE + 1)) / 2 / whole);
    while (tooMany - fits > 1) {
        const count = Math.min(Math.max(guess, fits + 1), tooMany - 1);
        const size = sizeOf(count);
        if (size > limit)
            tooMany = count;
        else
            fits = count;
        if (size <= limit && size >= limit * GOOD_USE)
            break;
        guess = Math.floor((fits + tooMany) / 2);
    }
    return fits;
}
/** The runs with the first results of the order, in their own order. A run that keeps none is still there. */
function firstOf(runs, order, count) {
    const kept = new Set(order.slice(0, count).map(({ result }) => result));
    return runs.map((run) => ({ ...run, results: run.results.filter((result) => kept.has(result)) }));
}

;// CONCATENATED MODULE: ./.build/src/sarif/foreign/choose-foreign.js
/** Which foreign runs a file has room for. */







/**
 * At most `room` runs, and what the files' readers noted. Runs of one tool and category are one run to GitHub, and
 * made one. Are there still too many, all runs of a tool are one; are there too many tools, those with the least
 * severe results are left out.
 */
function chooseForeignRuns(runs, room) {
    const notes = runs.flatMap((run) => run.notes);
    const ordered = runs.toSorted((a, b) => compareTexts(a.file, b.file) || compareTexts(a.id, b.id));
    const categories = mergeBy(ordered, (run) => JSON.stringify([run.driver.name, categoryOf(run.id)]));
    if (categories.length <= room)
        return { runs: categories, notes };
    const tools = mergeBy(categories, (run) => run.driver.name).map((run) => ({ ...run, id: toolId(run.driver.name) }));
    const kept = new Set(tools.toSorted(compareWorst).slice(0, room));
    const left = tools.filter((run) => !kept.has(run));
    return {
        runs: tools.filter((run) => kept.has(run)),
        notes: [
            ...notes,
            `GitHub takes ${MAX_RUNS} runs in a SARIF file: the runs of each foreign scanner are one.`,
            ...left.map(({ driver, results }) => `There is no room for the run of ${driver.name}. Left out: ${(0,units/* formatCounted */.So)(results.length, 'result')} (${(0,counts/* countsText */.WN)((0,counts/* countSeverities */.ng)(results))}).`),
        ],
    };
}
/** The category of a tool whose runs name none. */
function toolId(tool) {
    return `${OWN_PREFIX}tool/${tool.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '-')}/`;
}
function mergeBy(runs, key) {
    return [...Map.groupBy(runs, key).values()].flatMap(([first, ...more]) => first === undefined ? [] : [more.length === 0 ? first : { ...first, results: mergeResults([first, ...more]) }]);
}
/** Of two rules with one id, the one that GitHub shows as more severe. */
function mergeResults(runs) {
    const all = runs.flatMap(({ results }) => results);
    const rules = new Map();
    for (const { rule } of all) {
        const other = rules.get(rule.id);
        if (other === undefined || ruleRank(rule) < ruleRank(other))
            rules.set(rule.id, rule);
    }
    return bySeverity(all.map((result) => ({ ...result, rule: rules.get(result.rule.id) ?? result.rule })));
}
function ruleRank(rule) {
    return (0,finding/* severityRank */.q)(severityOfScore(Number(rule.properties['security-severity'] ?? 0)) ?? 'unknown');
}
/** The run with the more severe results first: by critical, then high, and so on. */
function compareWorst(a, b) {
    const [left, right] = [(0,counts/* countSeverities */.ng)(a.results), (0,counts/* countSeverities */.ng)(b.results)];
    return (right.critical - left.critical ||
        right.high - left.high ||
        right.medium - left.medium ||
        right.low - left.low ||
        right.unknown - left.unknown ||
        compareTexts(a.driver.name, b.driver.name));
}

;// CONCATENATED MODULE: ./.build/src/sarif/build-sarif.js







/**
 * A run for each category, also when nothing was found there: only an upload without its results closes an alert. A
 * scan that failed must not be among `scans`, for the same reason. Without scans and foreign runs the file has no run,
 * and GitHub would refuse it. The same input gives the same text, in whatever order scans and findings come.
 */
function buildSarif(scans, options) {
    const foreign = chooseForeignRuns(options.foreign ?? [], Math.max(0, MAX_RUNS - leastGroups(scans)));
    const { groups, notes } = groupScans(scans, MAX_RUNS - foreign.runs.length);
    const own = groups.map((group) => findingRun(group, {
        driver: trivy(options.trivyVersion),
        conversion: converter(options.actionVersion),
        ...(options.fallback && { fallback: options.fallback }),
    }));
    const shown = fitResults(withDistinctIds([...own.map(({ run }) => run), ...foreign.runs]));
    const fitted = fitSize(shown.runs);
    return {
        sarif: sarifLog(fitted.runs),
        notes: [...own.flatMap((run) => run.notes), ...foreign.notes, ...notes, ...shown.notes, ...fitted.notes],
    };
}
function trivy(version) {
    return {
        name: 'Trivy',
        ...(version !== undefined && { version: firstText(LONGEST_ID, version) }),
        informationUri: 'https://trivy.dev/',
    };
}
function converter(version) {
    return { tool: { driver: { name: 'kind-loadtest', version: firstText(LONGEST_ID, version) } } };
}

// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
;// CONCATENATED MODULE: ./.build/src/sarif/foreign/foreign-message.js
/** What a foreign result says, and of which objects. */



const MOST_ARGUMENTS = 10;
const MOST_NAMES = 10;
/** The result's text, its own or that of its rule with arguments in it; else the rule's description, else its id. */
function foreignMessage(result, { id, written }) {
    const message = (0,json.at)(result, 'message');
    const messageId = (0,json/* textAt */.$6)(message, 'id');
    const ofRule = messageId === undefined ? undefined : (0,json/* textAt */.$6)(written, 'messageStrings', messageId, 'text');
    const text = (0,json/* textAt */.$6)(message, 'text') ?? ofRule ?? (0,json/* textAt */.$6)(message, 'markdown');
    return firstText(LONGEST_MESSAGE, text === undefined ? undefined : withArguments(plainText(text, LONGEST_MESSAGE), (0,json/* listAt */.gT)(message, 'arguments')), (0,json/* textAt */.$6)(written, 'shortDescription', 'text'), (0,json/* textAt */.$6)(written, 'fullDescription', 'text'), id);
}
/** `{0}` is the first argument (SARIF 2.1.0, section 3.11.5). */
function withArguments(text, written) {
    const texts = written
        .slice(0, MOST_ARGUMENTS)
        .map((one) => (typeof one === 'string' ? plainText(one, LONGEST_ID) : ''));
    return texts.reduce((filled, value, index) => filled.replaceAll(`{${index}}`, () => value), text);
}
/** The names of the objects that the first location names, by their full names where they have one. */
function objectNames(result) {
    return (0,json/* listAt */.gT)(result, 'locations', 0, 'logicalLocations')
        .slice(0, MOST_NAMES)
        .map((one) => plainText((0,json/* textAt */.$6)(one, 'fullyQualifiedName') ?? (0,json/* textAt */.$6)(one, 'name') ?? '', LONGEST_ID))
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.build/src/sarif/foreign/foreign-rules.js





/** Of the driver and its extensions, where CodeQL and Semgrep have theirs. */
function rulesIn(run) {
    const extensions = (0,json/* listAt */.gT)(run, 'tool', 'extensions').slice(0, MAX_EXTENSIONS);
    const components = [(0,json.at)(run, 'tool', 'driver'), ...extensions];
    const byId = new Map();
    for (const component of components) {
        for (const rule of (0,json/* listAt */.gT)(component, 'rules')) {
            const id = (0,json/* textAt */.$6)(rule, 'id');
            if (id !== undefined && !byId.has(id))
                byId.set(id, rule);
        }
    }
    return (result) => {
        const id = (0,json/* textAt */.$6)(result, 'ruleId') ?? (0,json/* textAt */.$6)(result, 'rule', 'id');
        // Before the index: Grype wrote 0 for each result for years.
        if (id !== undefined && byId.has(id))
            return { id, written: byId.get(id) };
        const extension = (0,json/* numberAt */.tk)(result, 'rule', 'toolComponent', 'index');
        const component = extension === undefined ? components[0] : extensions[extension];
        const index = (0,json/* numberAt */.tk)(result, 'ruleIndex') ?? (0,json/* numberAt */.tk)(result, 'rule', 'index');
        const indexed = index === undefined ? undefined : (0,json.at)(component, 'rules', index);
        const indexedId = (0,json/* textAt */.$6)(indexed, 'id');
        // An id can name a part of its rule (SARIF 2.1.0, section 3.27.5): `CA1000/1` is of the rule `CA1000`.
        const isOf = indexedId !== undefined && (id === undefined || id.startsWith(`${indexedId}/`));
        return { id: id ?? indexedId ?? 'unnamed-rule', written: isOf ? indexed : undefined };
    };
}
/** What GitHub shows of a rule; it refuses or hides rules without descriptions and help, so these are filled in. */
function foreignRule({ id, written }) {
    const name = (0,json/* textAt */.$6)(written, 'name');
    const short = textOf((0,json.at)(written, 'shortDescription'));
    const full = textOf((0,json.at)(written, 'fullDescription'));
    const help = textOf((0,json.at)(written, 'help'));
    const markdown = plainText((0,json/* textAt */.$6)(written, 'help', 'markdown') ?? '', LONGEST_HELP);
    const helpUri = webAddress((0,json/* textAt */.$6)(written, 'helpUri'));
    return {
        id: firstText(LONGEST_ID, id),
        ...ruleName(name ?? '', id),
        shortDescription: { text: firstText(LONGEST_DESCRIPTION, short, full, name, id) },
        fullDescription: { text: firstText(LONGEST_DESCRIPTION, full, short, name, id) },
        help: {
            text: firstText(LONGEST_HELP, help, full, short, helpUri, id),
            ...(markdown !== '' && { markdown }),
        },
        ...(helpUri !== undefined && { helpUri }),
        defaultConfiguration: { level: levelIn((0,json.at)(written, 'defaultConfiguration', 'level')) ?? 'warning' },
        properties: properties((0,json.at)(written, 'properties')),
    };
}
function textOf(message) {
    return (0,json/* textAt */.$6)(message, 'text') ?? (0,json/* textAt */.$6)(message, 'markdown');
}
const PRECISIONS = ['very-high', 'high', 'medium', 'low'];
function properties(written) {
    const tags = (0,json/* listAt */.gT)(written, 'tags').filter((tag) => typeof tag === 'string');
    const precision = PRECISIONS.find((one) => one === (0,json.at)(written, 'precision'));
    const score = scoreIn(written);
    return {
        tags: tags
            .slice(0, SHOWN_TAGS)
            .map((tag) => plainText(tag, LONGEST_NAME))
            .filter((tag) => tag !== ''),
        ...(precision && { precision }),
        ...(score !== undefined && { 'security-severity': score.toFixed(1) }),
    };
}
/** `none` and anything that is no level are undefined. */
function levelIn(level) {
    return level === 'error' || level === 'warning' || level === 'note' ? level : undefined;
}
/** A `security-severity` that GitHub takes for one, text or number; to one digit, as it is written again. */
function scoreIn(written) {
    const value = (0,json.at)(written, 'security-severity');
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.trim() === '')
        return undefined;
    const score = Math.round(Number(text) * 10) / 10;
    return severityOfScore(score) === undefined ? undefined : score;
}
const OF_LEVEL = { error: 'high', warning: 'medium', note: 'low' };
/** The level that a result has by itself or by its rule. Undefined for `none`: the scanner rates it as no problem. */
function resultLevel(result, rule) {
    const level = (0,json.at)(result, 'level') ?? (0,json.at)(rule, 'defaultConfiguration', 'level') ?? 'warning';
    return levelIn(level);
}
/**
 * The severity of a result, for limits and counts: the `security-severity` of its rule, which GitHub shows, and
 * otherwise what its level comes to. A level of `none` is unknown.
 */
function resultSeverity(result, rule) {
    const score = scoreIn((0,json.at)(rule, 'properties'));
    const level = resultLevel(result, rule);
    return (score === undefined ? undefined : severityOfScore(score)) ?? (level ? OF_LEVEL[level] : 'unknown');
}

;// CONCATENATED MODULE: ./.build/src/sarif/foreign/foreign-results.js
/** The results of a foreign run: which are problems, which of them GitHub would show, and these rebuilt. */









/** Fingerprints that are kept of a result. */
const MOST_FINGERPRINTS = 10;
/** A million results cost their counting; only those that GitHub shows are rebuilt. */
function foreignResults(run, source) {
    const find = rulesIn(run);
    const written = (0,json/* listAt */.gT)(run, 'results').filter(isProblem);
    const open = written.filter((result) => !isSuppressed(result));
    const rated = open.map((result) => {
        const found = find(result);
        return { result, found, severity: resultSeverity(result, found.written) };
    });
    const ordered = bySeverity(rated);
    const shown = ordered.slice(0, SHOWN_RESULTS).map((one) => ({ ...one, place: source.places(one.result) }));
    const placed = shown.filter(({ place }) => place.location !== undefined);
    return {
        results: bySeverity(rebuild(placed, source.tool)),
        counts: (0,counts/* countSeverities */.ng)(rated),
        notes: notesOf(source, {
            suppressed: written.length - open.length,
            beyond: ordered.slice(SHOWN_RESULTS),
            moved: placed.filter(({ place }) => place.elsewhere !== undefined).length,
            placeless: shown.length - placed.length,
        }),
    };
}
/** Results also say what was checked and is right, or is gone since an earlier scan. */
function isProblem(result) {
    if (typeof result !== 'object' || result === null)
        return false;
    const kind = (0,json/* textAt */.$6)(result, 'kind') ?? 'fail';
    return !['pass', 'notApplicable', 'informational'].includes(kind) && (0,json.at)(result, 'baselineState') !== 'absent';
}
/** GitHub has no eye for suppressions and would open an alert (SARIF 2.1.0, section 3.27.23). */
function isSuppressed(result) {
    return (0,json/* listAt */.gT)(result, 'suppressions').some((suppression) => {
        const status = (0,json/* textAt */.$6)(suppression, 'status') ?? 'accepted';
        return status === 'accepted';
    });
}
/** In the order of their places, so that ordinals of fingerprints do not depend on how the scanner lists results. */
function rebuild(placed, tool) {
    const rules = new Map();
    const fingerprints = fingerprinter();
    const texts = placed.map((one) => ({ ...one, text: foreignMessage(one.result, one.found) }));
    return texts.toSorted(compareResults).flatMap(({ result, found, severity, place, text }) => {
        if (place.location === undefined)
            return [];
        const rule = rules.get(found.id) ?? foreignRule(found);
        rules.set(found.id, rule);
        const names = objectNames(result);
        return [
            {
                severity,
                rule,
                result: {
                    level: resultLevel(result, found.written) ?? 'note',
                    message: { text: place.elsewhere === undefined ? text : withOldPlace(text, place.elsewhere) },
                    locations: [sarifLocation(place.location, names)],
                    partialFingerprints: keptFingerprints(result) ?? made(fingerprints, { tool, found, names, place, text, result }),
                },
            },
        ];
    });
}
function compareResults(a, b) {
    return (compareTexts(a.found.id, b.found.id) ||
        compareTexts(a.place.location?.file ?? '', b.place.location?.file ?? '') ||
        (a.place.location?.line ?? 0) - (b.place.location?.line ?? 0) ||
        compareTexts(a.text, b.text));
}
function withOldPlace(text, place) {
    const old = plainLine(place, LONGEST_ID);
    return old === '' ? text : firstText(LONGEST_MESSAGE + LONGEST_ID + 20, `${text}\nReported for: ${old}`);
}
/** Those of the scanner, if the one that GitHub reads is among them. */
function keptFingerprints(result) {
    const own = (0,json/* textAt */.$6)(result, 'partialFingerprints', GITHUB_KEY);
    return own === undefined || plainText(own, LONGEST_ID) === ''
        ? undefined
        : { [GITHUB_KEY]: plainText(own, LONGEST_ID) };
}
/** Of the scanner's own identity of the result, or of the object's name, or of the message but for its versions. */
function made(fingerprints, { tool, found, names, place, text, result }) {
    const identity = otherFingerprints(result);
    // A name with a colon is an image's, with its tag or digest.
    const lasting = names.filter((name) => !name.includes(':'));
    const subject = identity.length > 0 ? identity : lasting.length > 0 ? lasting : [withoutFigures(text)];
    return fingerprints([tool, found.id, place.location?.file ?? '', ...subject]);
}
/** In the order of their keys. */
function otherFingerprints(result) {
    const all = [(0,json.at)(result, 'fingerprints'), (0,json.at)(result, 'partialFingerprints')].flatMap((texts) => typeof texts === 'object' && texts !== null ? Object.entries(texts).slice(0, MOST_FINGERPRINTS) : []);
    return all
        .filter((entry) => typeof entry[1] === 'string' && entry[1] !== '')
        .map(([key, value]) => `${key}=${plainText(value, LONGEST_ID)}`)
        .toSorted(compareTexts);
}
/** The words without a digit. Versions, digests and lines have some, and a name that has one is told by the ordinal. */
function withoutFigures(text) {
    return text
        .split(/\s/)
        .filter((word) => !/\d/.test(word))
        .join(' ');
}
function notesOf({ tool, file }, { suppressed, beyond, moved, placeless }) {
    const of = `of ${tool} in \`${plainLine(file, LONGEST_ID)}\``;
    const results = (count) => `${(0,units/* formatCounted */.So)(count, 'result')} ${of} ${count === 1 ? 'is' : 'are'}`;
    return [
        ...(suppressed > 0 ? [`${results(suppressed)} left out: the scanner marks them as suppressed.`] : []),
        ...(beyond.length > 0
            ? [
                `${results(beyond.length)} left out (${(0,counts/* countsText */.WN)((0,counts/* countSeverities */.ng)(beyond))}): GitHub shows ${(0,units/* formatCount */.B4)(SHOWN_RESULTS)} results of a run, the most severe.`,
            ]
            : []),
        ...(moved > 0 ? [`${results(moved)} shown at another place: the scanner names no file of the repository.`] : []),
        ...(placeless > 0
            ? [
                `${results(placeless)} left out: the scanner names no file of the repository, and GitHub takes no result without one.`,
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/src/sarif/foreign/places.js
/** Where in the repository a foreign result is: URIs of every kind made into paths that exist. */



/** Where GitHub mounts the workspace in containers of actions (docker:// and Dockerfile actions). */
const CONTAINER_ROOT = '/github/workspace';
/** Steps from one `uriBaseId` to the next; a base can name another, or itself. */
const MOST_BASES = 10;
/** Made once for a run: each address is looked up in the repository once. */
function placesIn(run, repository) {
    const files = filesOf(repository);
    const fallback = repositoryLocation(repository.fallback);
    const workingDirectory = (0,json/* textAt */.$6)(run, 'invocations', 0, 'workingDirectory', 'uri');
    return (result) => {
        const physical = (0,json.at)(result, 'locations', 0, 'physicalLocation');
        const artifact = artifactOf(run, (0,json.at)(physical, 'artifactLocation'));
        const uri = (0,json/* textAt */.$6)(artifact, 'uri') ?? '';
        const base = baseOf(run, (0,json/* textAt */.$6)(artifact, 'uriBaseId'));
        for (const address of [join(base, uri), join(workingDirectory ?? '', uri)]) {
            const file = files(address);
            if (file !== undefined)
                return { location: { file, ...linesOf((0,json.at)(physical, 'region'), repository.lines(file)) } };
        }
        return { ...(fallback && { location: fallback }), elsewhere: uri };
    };
}
/** The artifact itself, or the one of the run's list that it points at. */
function artifactOf(run, artifact) {
    const index = (0,json/* numberAt */.tk)(artifact, 'index');
    if ((0,json/* textAt */.$6)(artifact, 'uri') !== undefined || index === undefined)
        return artifact;
    return (0,json.at)((0,json/* listAt */.gT)(run, 'artifacts'), index, 'location');
}
/** The address that a base stands for; a base that is not defined, like `%SRCROOT%` as a rule, is the repository. */
function baseOf(run, id) {
    let address = '';
    let next = id;
    for (let step = 0; next !== undefined && step < MOST_BASES; step += 1) {
        const base = (0,json.at)(run, 'originalUriBaseIds', next);
        address = join((0,json/* textAt */.$6)(base, 'uri') ?? '', address);
        next = (0,json/* textAt */.$6)(base, 'uriBaseId');
    }
    return address;
}
function join(base, uri) {
    if (base === '' || uri.startsWith('/') || uri.startsWith('file:'))
        return uri;
    return base.endsWith('/') || uri === '' ? `${base}${uri}` : `${base}/${uri}`;
}
/** The existing file of the repository that an address means. Each address is looked up once. */
function filesOf({ roots, exists }) {
    const known = new Map();
    const prefixes = [...roots, CONTAINER_ROOT].map((root) => (root.endsWith('/') ? root : `${root}/`));
    const find = (address) => spellings(address)
        .map((path) => repositoryPath(withoutRoot(path, prefixes)))
        .find((path) => path !== undefined && exists(path));
    return (address) => {
        if (address === '' || address.length > LONGEST_ADDRESS)
            return undefined;
        if (!known.has(address))
            known.set(address, find(address));
        return known.get(address);
    };
}
/** What an address may mean as a path. Many scanners write paths as they are; some write those of Windows. */
function spellings(address) {
    const path = withoutFileScheme(address);
    const decoded = decodeUri(path);
    const written = [...(decoded === undefined ? [] : [decoded]), path];
    // `nginx:1.25` has a scheme, unless it is the very name of a file.
    if (schemeOf(path) !== undefined)
        return written;
    return [...written, ...written.map((one) => one.replaceAll('\\', '/'))];
}
/** `file:///a`, `file://localhost/a` and `file:/a` are `/a`. */
function withoutFileScheme(address) {
    if (!address.startsWith('file:'))
        return address;
    const rest = address.slice('file:'.length);
    if (!rest.startsWith('//'))
        return rest;
    const path = rest.indexOf('/', 2);
    return path === -1 ? rest : rest.slice(path);
}
function withoutRoot(path, prefixes) {
    const prefix = prefixes.find((one) => path.startsWith(one));
    return prefix === undefined ? path : path.slice(prefix.length);
}
/** Lines that the file has: GitHub shows nothing at a line beyond the end. */
function linesOf(region, lines) {
    const clamp = (line) => line === undefined || !(line >= 1) ? 1 : Math.max(1, Math.min(Math.floor(line), lines));
    const line = clamp((0,json/* numberAt */.tk)(region, 'startLine'));
    const endLine = clamp((0,json/* numberAt */.tk)(region, 'endLine'));
    return { line, ...(endLine > line && { endLine }) };
}

;// CONCATENATED MODULE: ./.build/src/sarif/foreign/read-foreign.js
/** SARIF files of other scanners: untrusted JSON, checked field by field and rebuilt. */









/**
 * Characters of a file that is read. As objects it takes some ten times as much memory. GitHub's own limit, 10 MB after
 * gzip, is reached at about the same size.
 */
const LONGEST_FOREIGN_FILE = 64 * 1024 * 1024;
/** Runs of a file; GitHub takes 20 of all files together. */
const MOST_RUNS = 100;
/**
 * The runs of a SARIF 2.1.0 file, or a sentence that says why it can't be used. Kept of a result: rule, level, message,
 * fingerprints, names of objects and the first location, the only one that GitHub uses. Code flows, fixes, snippets
 * and related locations are not kept. `file` is the file's name for notes and sentences.
 */
function readForeignSarif(text, file, repository) {
    const name = `\`${(0,lib_text/* clip */.$Q)((0,lib_text/* escapeControls */.UN)(file), lib_text/* QUOTED_CHARACTERS */.uB)}\``;
    if (text.length > LONGEST_FOREIGN_FILE) {
        return `${name} has ${(0,units/* formatCount */.B4)(text.length)} characters; SARIF files of up to ${(0,units/* formatCount */.B4)(LONGEST_FOREIGN_FILE)} are read.`;
    }
    const log = parse(text);
    if (log instanceof SyntaxError)
        return `${name} is not JSON: ${plainLine(log.message, lib_text/* QUOTED_CHARACTERS */.uB)}`;
    const problem = logProblem(log);
    if (problem !== undefined)
        return `${name} ${problem}`;
    const runs = [];
    for (const run of (0,json/* listAt */.gT)(log, 'runs')) {
        const read = readRun(run, file, repository);
        if (typeof read === 'string')
            return `${name} ${read}`;
        runs.push(read);
    }
    return runs;
}
/** With a byte order mark, which tools on Windows write. */
function parse(text) {
    try {
        return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return error;
        throw error;
    }
}
function logProblem(log) {
    const version = (0,json.at)(log, 'version');
    if (version !== SARIF_VERSION) {
        const found = typeof version === 'string' ? `version ${plainLine(version, lib_text/* QUOTED_CHARACTERS */.uB)}` : 'no version';
        return `is not SARIF ${SARIF_VERSION}: it has ${found}.`;
    }
    const runs = (0,json.at)(log, 'runs');
    if (!Array.isArray(runs) || runs.length === 0)
        return 'has no runs.';
    return runs.length > MOST_RUNS ? `has ${(0,units/* formatCount */.B4)(runs.length)} runs; up to ${MOST_RUNS} are read.` : undefined;
}
/** A run, or the end of a sentence about the file. */
function readRun(run, file, repository) {
    const tool = plainLine((0,json/* textAt */.$6)(run, 'tool', 'driver', 'name') ?? '', LONGEST_ID);
    if (tool === '')
        return 'has a run without the name of its tool.';
    if (!Array.isArray((0,json.at)(run, 'results'))) {
        return `has a run of ${tool} without a list of results: the scan did not end, and that is not the same as no problems.`;
    }
    if ((0,json/* listAt */.gT)(run, 'results').length === 0 && failed(run)) {
        return `has a run of ${tool} that failed (\`executionSuccessful\` is false) and has no results.`;
    }
    const { results, counts, notes } = foreignResults(run, { tool, file, places: placesIn(run, repository) });
    return { file, id: runId(run, tool), driver: driverOf(run, tool), results, counts, notes };
}
/** kube-linter also says so when it found problems, so it means something only where there are none. */
function failed(run) {
    return (0,json/* listAt */.gT)(run, 'invocations').some((invocation) => (0,json.at)(invocation, 'executionSuccessful') === false);
}
function driverOf(run, tool) {
    const driver = (0,json.at)(run, 'tool', 'driver');
    const version = plainLine((0,json/* textAt */.$6)(driver, 'semanticVersion') ?? (0,json/* textAt */.$6)(driver, 'version') ?? '', LONGEST_ID);
    const informationUri = webAddress((0,json/* textAt */.$6)(driver, 'informationUri'));
    return {
        name: tool,
        ...(version !== '' && { version }),
        ...(informationUri !== undefined && { informationUri }),
    };
}
/**
 * The run's own id. One without a slash names no category for GitHub, where it would replace what the same tool uploads
 * without one: it becomes the id of a run in a category named after the tool.
 */
function runId(run, tool) {
    const id = plainLine((0,json/* textAt */.$6)(run, 'automationDetails', 'id') ?? '', LONGEST_ID);
    return id.lastIndexOf('/') > 0 ? id : `${toolId(tool)}${id.replaceAll('/', '')}`;
}

// EXTERNAL MODULE: ./.build/src/scan/findings-file.js
var findings_file = __webpack_require__(79678);
// EXTERNAL MODULE: ./.build/src/scan/repository-files.js
var repository_files = __webpack_require__(79419);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(73638);
;// CONCATENATED MODULE: ./.build/src/phases/write-sarif.js
/** Findings -> one SARIF file, and GitHub's code scanning when it may be written to. */











/** Name of the file, beside the report's. */
const SARIF_FILE = 'findings.sarif';
/** What a file is known by; a path or a fingerprint must stay what it is. */
const NAMES = new Set(['uri', 'ruleId', 'id', 'level', 'severity', 'partialFingerprints']);
/** What a scan did not complete is not among the runs: GitHub would close its alerts. */
async function writeSarif(context) {
    const { io, settings, record } = context;
    const file = (0,external_node_path_.join)(settings.report.outDir, SARIF_FILE);
    await (0,promises_.rm)(file, { force: true });
    const scans = await completedScans(context);
    const repository = (0,repository_files/* repositoryFiles */.g)(io.env);
    const read = settings.scan.sarif.foreign.map(({ file, content }) => readForeignSarif(content, file, repository));
    const foreign = read.flatMap((runs) => (typeof runs === 'string' ? [] : io.redactor.redactDeep(runs, NAMES)));
    const unreadable = read.filter((runs) => typeof runs === 'string');
    if (scans.every(({ isIncomplete }) => isIncomplete === true) && foreign.length === 0) {
        if (unreadable.length > 0)
            throw new errors/* ActionError */.lZ('scan-failed', unreadable.join(' '));
        return { status: 'skipped', reason: 'no scan was completed' };
    }
    const trivy = record.tools?.find(({ name }) => name === 'trivy');
    const { sarif, notes } = buildSarif(scans, {
        actionVersion: version/* VERSION */.x,
        foreign,
        ...(trivy === undefined ? {} : { trivyVersion: trivy.version }),
        ...(repository.fallback === undefined ? {} : { fallback: repository.fallback }),
    });
    const text = sarifText(sarif);
    await (0,promises_.mkdir)(settings.report.outDir, { recursive: true });
    await (0,safe_write/* safeWrite */.T)(file, text, 0o644);
    const outcome = await upload(context, text);
    const said = {
        file,
        notes: [...unreadable, ...foreign.flatMap((run) => run.notes), ...notes],
        ...outcome,
    };
    const results = sarif.runs.reduce((sum, run) => sum + run.results.length, 0);
    const line = `${(0,units/* formatCounted */.So)(results, 'result')}, ${outcome.status}${outcome.reason === undefined ? '' : `: ${outcome.reason}`}`;
    const isComplete = outcome.status !== 'failed' && unreadable.length === 0;
    return { status: isComplete ? 'passed' : 'soft-failed', part: { sarif: said }, line };
}
async function completedScans({ io, record }) {
    const manifests = record.manifestScan?.kind === 'measured' ? await (0,findings_file/* keptScans */.z)(io, 'manifests') : [];
    const images = record.imageScan?.kind === 'measured' ? await (0,findings_file/* keptScans */.z)(io, 'images') : [];
    return [...manifests, ...images];
}
async function upload({ settings, uploadSarif }, sarif) {
    if (uploadSarif === undefined)
        return { status: 'written' };
    if (!settings.scan.sarif.upload)
        return { status: 'skipped', reason: 'sarif-upload is false.' };
    return await uploadSarif(sarif);
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

/***/ 79419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot),
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89440);
/* harmony import */ var _system_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21478);
/** What SARIF has to know of the repository: which files there are, and how long they are. */




/** Of a file whose lines are counted. A longer one is no source text. */
const LONGEST_FILE = 16 * 1024 * 1024;
/** The checkout: the job's workspace, or the current directory. */
function repositoryRoot(env) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(env['GITHUB_WORKSPACE'] || process.cwd());
}
/** The repository as SARIF sees it. Links count as no files: GitHub shows nothing there. */
function repositoryFiles(env) {
    const root = repositoryRoot(env);
    const lines = new Map();
    const repository = {
        roots: [root],
        exists: (path) => fileIn(root, path) !== undefined,
        lines: (path) => {
            const known = lines.get(path) ?? countLines(fileIn(root, path));
            lines.set(path, known);
            return known;
        },
    };
    const fallback = workflowFile(env, repository);
    return fallback === undefined ? repository : { ...repository, fallback };
}
function fileIn(root, path) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file) === file && (0,_system_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() ? file : undefined;
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'))
            return undefined;
        throw error;
    }
}
function countLines(file) {
    if (file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > LONGEST_FILE)
        return 1;
    return Math.max(1, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').replace(/\n$/, '').split('\n').length);
}
/**
 * The workflow that runs, for findings that no file says: `OWNER/NAME/.github/workflows/ci.yml@refs/heads/main`. It is
 * where this action is asked for.
 */
function workflowFile(env, { exists }) {
    const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(env['GITHUB_WORKFLOW_REF']?.slice(0, 1_000) ?? '')?.[1];
    return path !== undefined && exists(path) ? { file: path, line: 1 } : undefined;
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
