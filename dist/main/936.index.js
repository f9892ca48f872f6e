export const id = 936;
export const ids = [936];
export const modules = {

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/report/key-figures.js
var key_figures = __webpack_require__(13177);
// EXTERNAL MODULE: ./.build/src/system/zip.js
var zip = __webpack_require__(24942);
;// CONCATENATED MODULE: ./.build/src/github/history-artifacts.js
/** Hardly anybody runs a job more often. */
const ATTEMPTS = [1, 2, 3];
/** All artifacts of these names: those of the last attempt first, of one attempt the last upload first. */
async function listNamed(artifacts, name) {
    const names = typeof name === 'string' ? [name] : ATTEMPTS.map(name);
    const lists = await Promise.all([...new Set(names)].map((one) => artifacts.named(one)));
    return lists.toReversed().flatMap((list) => list.toSorted((one, other) => other.id - one.id));
}
/**
 * The first artifact of each run, of runs for that branch of this very repository; the newest runs first. A fork's
 * branch may have the same name.
 */
function newestOfBranch(found, { branch, context, count }) {
    const ofRun = new Map();
    for (const artifact of found) {
        const { runId, headBranch, isFromFork, isExpired } = artifact;
        const isWanted = headBranch === branch && !isFromFork && !isExpired && String(runId) !== context.runId;
        if (isWanted && !ofRun.has(runId))
            ofRun.set(runId, artifact);
    }
    return [...ofRun.values()].sort((one, other) => other.runId - one.runId).slice(0, count);
}

;// CONCATENATED MODULE: ./.build/src/github/history-branch.js
/**
 * Name of the branch whose earlier runs show what is usual: the one that the change goes into, else the default branch,
 * else the run's own. Undefined where none is known, as on a laptop.
 */
function historyBranch({ baseBranch, defaultBranch, headBranch, }) {
    return baseBranch ?? defaultBranch ?? headBranch;
}

// EXTERNAL MODULE: ./.build/src/github/pages.js
var pages = __webpack_require__(58859);
// EXTERNAL MODULE: ./.build/src/github/refusal.js
var refusal = __webpack_require__(76991);
// EXTERNAL MODULE: ./.build/src/github/repository-artifacts.js + 1 modules
var repository_artifacts = __webpack_require__(72951);
// EXTERNAL MODULE: ./.build/src/github/retry.js
var retry = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/github/history.js
/**
 * Earlier runs of a branch, from the reports among the artifacts of the repository. Only reads: nothing is stored
 * elsewhere, and nothing is committed.
 *
 * A branch of a fork may be called `main` as well, and its artifacts stand in the same list. Only runs whose branch is
 * of this very repository count.
 */












/** Everything together: listing, downloading and reading. */
const DEADLINE_MS = 20_000;
const DOWNLOADS_AT_ONCE = 4;
/** Fewer points show no spread. */
const FEWEST_IN_TIME = 2;
const ARCHIVE_LIMIT_BYTES = 16 * 1024 * 1024;
const ARCHIVE_LIMITS = { entries: 10_000, bytes: 32 * 1024 * 1024 };
const READING = {
    failure: 'Earlier runs were not read.',
    permission: '`actions: read`',
    advice: ({ status, permission }) => status === 403 || status === 404 ? `The job needs \`permissions:\` with ${permission}.` : undefined,
};
/**
 * Reads the last reports of the base branch, without this run's. Reports that can't be read are left out, and a notice
 * says how many. Not measured, with the reason, when there is none; rejects only on cancel.
 */
async function readHistory(io, context, options) {
    const branch = options.branch ?? historyBranch(context);
    const { repository } = context;
    if (repository === undefined || branch === undefined)
        return (0,measured/* notMeasured */.q7)('Earlier runs are only known on GitHub: the repository or the branch is not.');
    if (context.isGhes)
        return (0,measured/* notMeasured */.q7)('Earlier runs were not read: GitHub Enterprise Server has no service for these artifacts.');
    if (options.token === '')
        return (0,measured/* notMeasured */.q7)('Earlier runs were not read: the input `github-token` is empty, and artifacts need a token.');
    const { deadlineMs = DEADLINE_MS, open = repository_artifacts/* openRepositoryArtifacts */.I } = options;
    const deadline = AbortSignal.timeout(deadlineMs);
    const end = io.elapsed() + deadlineMs;
    const bounded = boundedIo(io, deadline, end);
    // No timer ends what is done in one piece.
    const refuseLate = () => {
        if (io.elapsed() >= end)
            throw new errors/* ActionError */.lZ('github-failed', `${deadlineMs / 1000} s were over`);
    };
    const read = new Map();
    const problems = [];
    try {
        const artifacts = await open(bounded, { ...context, repository }, options.token);
        const wanted = newestOfBranch(await listNamed(artifacts, options.artifactName), {
            branch,
            context,
            count: options.count,
        });
        await eachOf(wanted, deadline, async (artifact) => {
            try {
                read.set(artifact.runId, pastRun(artifact, await reportOf(artifacts, artifact, options, refuseLate), context));
            }
            catch (error) {
                bounded.signal.throwIfAborted();
                problems.push(`run ${artifact.runId}: ${(0,retry/* foreignLine */.nT)((0,errors/* messageOf */.bD)(error))}`);
            }
        });
    }
    catch (error) {
        io.signal.throwIfAborted();
        if (!deadline.aborted)
            return (0,measured/* notMeasured */.q7)((0,refusal/* explainRefusal */.G)(error, io.now(), READING));
        if (read.size < FEWEST_IN_TIME)
            return (0,measured/* notMeasured */.q7)(`Earlier runs were not read: GitHub took longer than ${deadlineMs / 1000} s.`);
        io.log.notice(`Reading earlier runs of ${branch} took longer than ${deadlineMs / 1000} s; the report has ${read.size} of them.`);
    }
    tellProblems(io, problems);
    return toHistory(branch, read, problems);
}
function toHistory(branch, read, problems) {
    // Ids of runs grow with time.
    const runs = [...read].sort(([one], [other]) => one - other).map(([, run]) => run);
    if (runs.length > 0)
        return (0,measured/* measured */.jh)({ branch, runs });
    return (0,measured/* notMeasured */.q7)(problems.length === 0
        ? `No earlier run of ${branch} has a report among its artifacts. Run the load test on \`push\` to ${branch} as well.`
        : `No report of an earlier run of ${branch} could be read, the first of them for this reason: ${problems[0]}.`);
}
function tellProblems({ log }, problems) {
    const [first, ...others] = problems;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    log.notice(`${(0,units/* formatCounted */.So)(problems.length, 'earlier report')} could not be read and ${problems.length === 1 ? 'is' : 'are'} left out: ${first}${more}.`);
}
/** Nothing begins or waits beyond the deadline. */
function boundedIo(io, deadline, end) {
    return {
        ...io,
        signal: AbortSignal.any([io.signal, deadline]),
        // One that would end too late fails now, and with it the call that wanted to try again.
        sleep: async (ms) => {
            if (io.elapsed() + ms < end)
                return io.sleep(ms);
            const wait = (0,units/* formatDuration */.a3)(ms);
            throw new errors/* ActionError */.lZ('github-failed', `A further try after ${wait} would take longer than is waited for them.`);
        },
    };
}
/** The newest first, so that these are there when time runs out. Rejects at the deadline. */
async function eachOf(items, deadline, work) {
    const left = items.values();
    const worker = async () => {
        for (const item of left) {
            deadline.throwIfAborted();
            await work(item);
        }
    };
    await Promise.all(Array.from({ length: DOWNLOADS_AT_ONCE }, worker));
}
async function reportOf(artifacts, artifact, { readReport }, refuseLate) {
    const archive = await artifacts.download(artifact, ARCHIVE_LIMIT_BYTES);
    const [first] = await (0,zip/* readZip */.u)(archive, (name) => name === 'report.json', ARCHIVE_LIMITS);
    if (first === undefined)
        throw new RangeError(`the artifact ${artifact.name} has no report.json`);
    const [name, content] = first;
    return readReport(content, name, refuseLate);
}
/** Commit and page are GitHub's word: whoever writes a report can write any. */
function pastRun({ runId, headSha }, report, { serverUrl, repository = '' }) {
    return {
        startedAt: report.run.startedAt,
        ...(0,defined/* defined */.s)({ commit: headSha }),
        url: (0,pages/* runPage */.f)({ serverUrl, repository, runId }),
        verdict: report.verdict,
        figures: (0,key_figures/* keyFigures */.F)(report),
    };
}


/***/ }),

/***/ 76403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ noAnswer)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/** What comes in place of an answer of GitHub's. */

/** `seen`: what was returned, e.g. `no list of comments`. */
function noAnswer(apiUrl, seen) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `${apiUrl} returned ${seen}; is a proxy in between?`);
}


/***/ }),

/***/ 76991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ dependabotAdvice),
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31433);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57432);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/** What GitHub's refusals mean to the user, and what to do about them. */




/**
 * Begins the sentence on a refusal for a run that Dependabot started. Who starts the same run again changes nothing:
 * GITHUB_ACTOR stays, and so do its rights.
 */
function dependabotAdvice({ actor }) {
    // GitHub gives it a token that only reads unless the workflow says otherwise, and Dependabot's secrets alone.
    return actor === 'dependabot[bot]'
        ? 'Dependabot started this run, and its token only reads unless the workflow raises it.'
        : undefined;
}
/**
 * Sentences for the report: what did not happen, what was seen, what to do.
 * @throws `error` itself when it is neither an answer nor the lack of one.
 */
function explainRefusal(error, now, attempt) {
    const { failure } = attempt;
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'github-failed')
        return `${failure} ${error.message}`;
    const status = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(error, 'status');
    if (status === undefined)
        throw error;
    const message = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalMessage */ .se)(error);
    const hasAnswered = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response') !== undefined;
    const seen = hasAnswered ? `GitHub answered ${status}: ${message}` : `GitHub did not answer: ${message}`;
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(error))
        return `${failure} ${seen}. Its rate limit asks to wait ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimitDelay */ .nl)(error, now))}, which is more than this step waits.`;
    if (status === 401)
        return `${failure} ${seen}. Check the \`github-token\` input.`;
    if (status >= 500)
        return `${failure.replace(/\.$/, '')}, after several tries. ${seen}.`;
    const advice = attempt.advice({ status, message, permission: neededPermission(error, attempt.permission) });
    return advice === undefined ? `${failure} ${seen}.` : `${failure} ${seen}. ${advice}`;
}
/** From `x-accepted-github-permissions: issues=write; pull_requests=write`, where `;` parts alternatives. */
function neededPermission(error, usual) {
    const accepted = ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(error, 'x-accepted-github-permissions') ?? '').slice(0, 1_000);
    const alternatives = [...accepted.matchAll(/([a-z_]+)=([a-z]+)/g)].map(([, name = '', level = '']) => `\`${name.replaceAll('_', '-')}: ${level}\``);
    if (alternatives.length === 0 || alternatives.join() === usual)
        return usual;
    return alternatives.join(accepted.includes(';') ? ' or ' : ' and ');
}


/***/ }),

/***/ 72951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRepositoryArtifacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/src/lib/commit-id.js
var commit_id = __webpack_require__(33154);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
;// CONCATENATED MODULE: ./.build/src/github/blob-download.js
/** A file from the address that GitHub's API redirects to: the storage behind it, which never gets a token. */


const DEADLINE_MS = 60_000;
/** Storage redirects within itself at most. */
const MOST_REDIRECTS = 3;
/**
 * Downloads the file into memory. What `withRetries` tries again rejects with a `status`.
 * @throws ActionError for an address that must not be used, and for a file beyond the limit.
 */
async function downloadFile({ signal: cancel }, { url, apiUrl, limitBytes }) {
    // Loaded late: few runs need it. The agent goes by the proxy variables, as the client of the API does.
    const { EnvHttpProxyAgent, request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const signal = AbortSignal.any([cancel, AbortSignal.timeout(DEADLINE_MS)]);
    const dispatcher = new EnvHttpProxyAgent();
    try {
        let address = allowed(url, apiUrl);
        for (let redirects = 0;; redirects += 1) {
            const { statusCode, headers, body } = await request(address, { dispatcher, signal });
            if (statusCode === 200)
                return await collect(body, Number(headers['content-length']), limitBytes);
            await body.dump({ limit: 64 * 1024, signal });
            const location = (0,json/* textAt */.$6)(headers, 'location');
            if (statusCode >= 500 || statusCode === 429)
                throw new StorageError(`the storage of artifacts answered ${statusCode}`);
            if (statusCode < 300 || statusCode > 399 || location === undefined || redirects === MOST_REDIRECTS)
                throw new errors/* ActionError */.lZ('github-failed', `the storage of artifacts answered ${statusCode} and sent no file.`);
            address = allowed(URL.parse(location, address.href)?.href ?? '', apiUrl);
        }
    }
    catch (error) {
        cancel.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ || error instanceof StorageError)
            throw error;
        throw new StorageError(`the storage of artifacts did not answer: ${(0,errors/* messageOf */.bD)(error)}`, error);
    }
    finally {
        await dispatcher.destroy();
    }
}
/** What passes with time; with the status that an error of octokit's has when nothing answered. */
class StorageError extends Error {
    status = 500;
    constructor(message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'StorageError';
    }
}
function allowed(url, apiUrl) {
    const address = URL.parse(url);
    const isPlain = address?.protocol === 'http:' && apiUrl.startsWith('http:');
    if (address !== null && address.username === '' && (address.protocol === 'https:' || isPlain))
        return address;
    throw new errors/* ActionError */.lZ('github-failed', `${apiUrl} sent an address of the archive that is not an https one.`);
}
async function collect(body, announced, limitBytes) {
    const parts = [];
    let bytes = 0;
    // Leaving the loop ends the download.
    if (announced > limitBytes)
        throw tooLarge(limitBytes);
    for await (const part of body) {
        bytes += part.length;
        if (bytes > limitBytes)
            throw tooLarge(limitBytes);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function tooLarge(limitBytes) {
    return new errors/* ActionError */.lZ('github-failed', `the archive has more than ${limitBytes} bytes, which is the most that is read.`);
}

// EXTERNAL MODULE: ./.build/src/github/no-answer.js
var no_answer = __webpack_require__(76403);
// EXTERNAL MODULE: ./.build/src/github/retry.js
var retry = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/github/repository-artifacts.js
/**
 * Artifacts of a repository through the REST API: of other runs than this one, too. What GitHub returns is foreign:
 * each field counts only when it has the form that was asked for.
 * https://docs.github.com/en/rest/actions/artifacts
 */








const REQUEST_DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
/** Of the artifacts of one run, 1000 in all: a run of 256 legs has two of each leg. */
const MOST_PAGES_OF_RUN = 10;
/** Of artifacts of one name, the newest first. */
const MOST_PAGES_OF_NAME = 5;
/** GitHub's own limit for a name is below this. */
const LONGEST_NAME = 300;
/**
 * Opens the artifacts of a repository; the token needs `actions: read`. Its calls try again after what passes with
 * time. They reject with octokit's errors, and with ActionError for an answer that is none.
 */
async function openRepositoryArtifacts(io, { apiUrl, repository }, token) {
    // Loaded late: it costs a tenth of a second, and few runs need it.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(555), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { actions } = getOctokit(token, { baseUrl: apiUrl }).rest;
    const [owner = '', repo = ''] = repository.split('/');
    const bounded = () => ({
        owner,
        repo,
        request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_DEADLINE_MS)]) },
    });
    /** Page by page: octokit's own paginate hands no signal on. */
    const pages = async (mostPages, get) => {
        const found = [];
        for (let page = 1; page <= mostPages; page += 1) {
            const { data } = await (0,retry/* withRetries */.LH)(io, () => get(page));
            if (!Array.isArray((0,json.at)(data, 'artifacts')))
                throw (0,no_answer/* noAnswer */.q)(apiUrl, 'no list of artifacts');
            const items = (0,json/* listAt */.gT)(data, 'artifacts');
            found.push(...items.slice(0, PAGE_SIZE));
            if (items.length < PAGE_SIZE)
                return { found, isWhole: true };
        }
        return { found, isWhole: false };
    };
    const download = (artifact, limitBytes) => (0,retry/* withRetries */.LH)(io, async () => {
        const { request, ...where } = bounded();
        const answer = await actions.downloadArtifact({
            ...where,
            artifact_id: artifact.id,
            archive_format: 'zip',
            // The token must not follow to the blob host; a body that comes in place of a redirect is not read.
            request: { ...request, redirect: 'manual', parseSuccessResponseBody: false },
        });
        const location = (0,json/* numberAt */.tk)(answer, 'status') === 302 ? (0,json/* textAt */.$6)(answer, 'headers', 'location') : undefined;
        if (location === undefined)
            throw (0,no_answer/* noAnswer */.q)(apiUrl, 'no address of the archive');
        const archive = await downloadFile(io, { url: location, apiUrl, limitBytes });
        refuseChanged(archive, artifact);
        return archive;
    });
    const listRun = async (runId) => {
        const { found, isWhole } = await pages(MOST_PAGES_OF_RUN, (page) => actions.listWorkflowRunArtifacts({ ...bounded(), run_id: runId, per_page: PAGE_SIZE, page }));
        if (!isWhole)
            throw new errors/* ActionError */.lZ('github-failed', `run ${runId} has more than ${MOST_PAGES_OF_RUN * PAGE_SIZE} artifacts, which is more than are looked through.`);
        return newestOfEachName(found.flatMap((item) => toArtifact(item) ?? []));
    };
    return {
        ofRun: (runId) => ({ list: () => listRun(runId), download }),
        named: async (name) => {
            const { found } = await pages(MOST_PAGES_OF_NAME, (page) => actions.listArtifactsForRepo({ ...bounded(), name, per_page: PAGE_SIZE, page }));
            return found
                .flatMap((item) => toNamed(item) ?? [])
                .filter((artifact) => artifact.name === name)
                .sort((a, b) => b.id - a.id);
        },
        download,
    };
}
/** Ids grow with time. */
function newestOfEachName(artifacts) {
    const newest = new Map();
    for (const artifact of artifacts.toSorted((a, b) => a.id - b.id))
        newest.set(artifact.name, artifact);
    return [...newest.values()];
}
function toArtifact(item) {
    const id = idAt(item, 'id');
    const name = (0,json/* textAt */.$6)(item, 'name');
    const sizeBytes = (0,json/* numberAt */.tk)(item, 'size_in_bytes');
    if (id === undefined || name === undefined || name === '' || name.length > LONGEST_NAME)
        return undefined;
    if (sizeBytes === undefined || !Number.isSafeInteger(sizeBytes) || sizeBytes < 0)
        return undefined;
    const createdAt = Date.parse((0,json/* textAt */.$6)(item, 'created_at') ?? '');
    const digest = (0,json/* textAt */.$6)(item, 'digest') ?? '';
    return {
        id,
        name,
        sizeBytes,
        ...(0,defined/* defined */.s)({
            createdAt: Number.isNaN(createdAt) ? undefined : new Date(createdAt).toISOString(),
            digest: /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined,
        }),
    };
}
function toNamed(item) {
    const artifact = toArtifact(item);
    const runId = idAt(item, 'workflow_run', 'id');
    if (artifact === undefined || runId === undefined)
        return undefined;
    const home = idAt(item, 'workflow_run', 'repository_id');
    return {
        ...artifact,
        runId,
        headBranch: (0,json/* textAt */.$6)(item, 'workflow_run', 'head_branch'),
        headSha: (0,commit_id/* commitId */.x)((0,json.at)(item, 'workflow_run', 'head_sha')),
        isFromFork: home === undefined || idAt(item, 'workflow_run', 'head_repository_id') !== home,
        isExpired: (0,json.at)(item, 'expired') !== false,
    };
}
function idAt(item, ...path) {
    const id = (0,json/* numberAt */.tk)(item, ...path);
    return id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
/** A proxy in between may have cut or changed it. */
function refuseChanged(archive, { name, digest }) {
    if (digest === undefined || `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}` === digest)
        return;
    throw new errors/* ActionError */.lZ('github-failed', `the archive of ${name} does not have the SHA-256 that GitHub has for it.`);
}


/***/ }),

/***/ 24942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20663);
/**
 * Files out of a zip archive that somebody else may have made. Nothing is written to the disk, and what an archive says
 * of its sizes is not believed: yauzl ends an entry that is larger than it was announced to be, and refuses an archive
 * with an absolute path or one with `..`, wanted or not.
 */




/** The types of Unix' mode that a file out of an archive may have: none is told, or a regular one. */
const FILE_TYPES = [0, 0o10];
const open = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(yauzl__WEBPACK_IMPORTED_MODULE_3__/* .fromBuffer */ .vY);
/**
 * The wanted files by name. @throws Error for an archive that is none, that is beyond the limits, or whose wanted file
 * is there twice, encrypted, no regular file, or not what its checksum says.
 */
async function readZip(archive, isWanted, limits) {
    const zip = await open(archive, { lazyEntries: true });
    try {
        if (zip.entryCount > limits.entries)
            throw new RangeError(`the archive has ${zip.entryCount} entries, and at most ${limits.entries} are read`);
        const files = new Map();
        let left = limits.bytes;
        for await (const entry of entriesOf(zip)) {
            const name = entry.fileName;
            if (!isWanted(name))
                continue;
            if (files.has(name))
                throw new RangeError(`the archive has ${name} twice`);
            refuseUnread(entry);
            left -= entry.uncompressedSize;
            if (left < 0)
                throw new RangeError(`the archive holds more than ${limits.bytes} bytes`);
            const content = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await streamOf(zip, entry));
            if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(content) !== entry.crc32)
                throw new Error(`${name} does not have the checksum of the archive`);
            files.set(name, content);
        }
        return files;
    }
    finally {
        zip.close();
    }
}
function refuseUnread(entry) {
    if (entry.isEncrypted())
        throw new Error(`${entry.fileName} is encrypted`);
    // The upper half holds Unix' mode, whose first four bits are the type.
    if (!FILE_TYPES.includes(entry.externalFileAttributes >>> 28))
        throw new Error(`${entry.fileName} is not a regular file`);
}
async function* entriesOf(zip) {
    let settle;
    zip.on('entry', (entry) => settle.resolve(entry));
    zip.on('end', () => settle.resolve(undefined));
    zip.on('error', (error) => settle.reject(error));
    for (;;) {
        settle = Promise.withResolvers();
        zip.readEntry();
        const entry = await settle.promise;
        if (entry === undefined)
            return;
        yield entry;
    }
}
function streamOf(zip, entry) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
    });
}


/***/ })

};
