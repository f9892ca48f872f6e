export const id = 510;
export const ids = [510];
export const modules = {

/***/ 26510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadSarif: () => (/* binding */ uploadSarif)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
// EXTERNAL MODULE: ./.build/src/github/no-answer.js
var no_answer = __webpack_require__(76403);
;// CONCATENATED MODULE: ./.build/src/github/code-scanning-api.js
/**
 * The requests of code scanning. What GitHub returns is foreign: each field counts only when it has the form that was
 * asked for, and no address is taken from an answer.
 * https://docs.github.com/en/rest/code-scanning/code-scanning
 */


const REQUEST_DEADLINE_MS = 15_000;
/** A file of 10 MB takes its time. */
const UPLOAD_DEADLINE_MS = 60_000;
const PAGE_SIZE = 100;
/** Of alerts; more are not counted. */
const MOST_PAGES = 10;
const MOST_ALERTS = PAGE_SIZE * MOST_PAGES;
/** Of what the processing complains about; more is not shown. */
const MOST_ERRORS = 1000;
/**
 * Opens the code scanning of a repository. Its calls reject with octokit's errors, and with ActionError for an answer
 * that is none.
 */
async function openCodeScanning(io, { apiUrl, repository }, token) {
    // Loaded late: it costs a tenth of a second, and few runs need it.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(555), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { codeScanning } = getOctokit(token, { baseUrl: apiUrl }).rest;
    const [owner = '', repo = ''] = repository.split('/');
    const bounded = (deadlineMs = REQUEST_DEADLINE_MS, ...signals) => ({
        owner,
        repo,
        request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(deadlineMs), ...signals]) },
    });
    return {
        upload: async ({ commit, ref, sarif, toolName, startedAt, checkoutUri }) => {
            const { data } = await codeScanning.uploadSarif({
                ...bounded(UPLOAD_DEADLINE_MS),
                commit_sha: commit,
                ref,
                sarif,
                ...(toolName === undefined ? {} : { tool_name: toolName }),
                started_at: startedAt,
                ...(checkoutUri === undefined ? {} : { checkout_uri: checkoutUri }),
            });
            const id = (0,json/* textAt */.$6)(data, 'id') ?? '';
            // It becomes a part of the next address.
            if (!/^[\w-]{1,100}$/.test(id))
                throw (0,no_answer/* noAnswer */.q)(apiUrl, 'no id of the upload');
            return id;
        },
        processing: async (id, deadlineMs) => {
            const limit = Math.min(REQUEST_DEADLINE_MS, deadlineMs);
            return toProcessing((await codeScanning.getSarif({ ...bounded(limit), sarif_id: id })).data);
        },
        openAlerts: async ({ ref, tool, signal }) => {
            const alerts = new Map();
            // Page by page: octokit's own paginate hands no signal on.
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                const { data } = await codeScanning.listAlertsForRepo({
                    ...bounded(REQUEST_DEADLINE_MS, signal),
                    ref,
                    tool_name: tool,
                    state: 'open',
                    per_page: PAGE_SIZE,
                    page,
                });
                const items = listOf(data, apiUrl, 'no list of alerts');
                for (const item of items.slice(0, PAGE_SIZE))
                    addAlert(alerts, item);
                if (items.length < PAGE_SIZE)
                    return alerts;
            }
            return undefined;
        },
        isAnalysed: async ({ ref, tool, signal }) => {
            const { data } = await codeScanning.listRecentAnalyses({
                ...bounded(REQUEST_DEADLINE_MS, signal),
                ref,
                tool_name: tool,
                per_page: 1,
            });
            return listOf(data, apiUrl, 'no list of analyses').length > 0;
        },
    };
}
function toProcessing(data) {
    const status = (0,json/* textAt */.$6)(data, 'processing_status');
    const errors = (0,json/* listAt */.gT)(data, 'errors')
        .slice(0, MOST_ERRORS)
        .filter((error) => typeof error === 'string');
    return status === 'pending' || status === 'complete' || status === 'failed'
        ? { status, errors }
        : { status: 'unknown', errors: [] };
}
/** Alerts of security rules have a level of their own; for the others the rule's severity is all there is. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'error', 'warning', 'note', 'none'];
function addAlert(alerts, item) {
    const number = (0,json.at)(item, 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0)
        return;
    const severity = (0,json/* textAt */.$6)(item, 'rule', 'security_severity_level') ?? (0,json/* textAt */.$6)(item, 'rule', 'severity') ?? '';
    alerts.set(number, SEVERITIES.includes(severity) ? severity : 'unknown');
}
function listOf(data, apiUrl, otherwise) {
    if (!Array.isArray(data))
        throw (0,no_answer/* noAnswer */.q)(apiUrl, otherwise);
    return data;
}

// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/github/refusal.js
var refusal = __webpack_require__(76991);
// EXTERNAL MODULE: ./.build/src/github/retry.js
var retry = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/github/code-scanning-refusal.js
/** What GitHub's refusals of an upload mean. Its words are those of answers that users have posted. */





const ENABLE = 'Enable code scanning in the settings of the repository';
/** Sentences on why the findings were not uploaded, and what to do. */
function explainUpload(error, now, where) {
    return (0,refusal/* explainRefusal */.G)(error, now, {
        failure: 'The findings were not uploaded to code scanning.',
        permission: '`security-events: write`',
        advice: (refusal) => advise(refusal, where),
    });
}
/**
 * Whether the repository has no code scanning for this token, or no longer the commit: nothing that another try of
 * this run could change.
 */
function isUnavailable(error) {
    const status = statusOf(error);
    return ((status === 403 || status === 404) && !(0,retry/* isRateLimit */.a5)(error)) || isCommitGone(error);
}
/**
 * Whether GitHub does not have the commit, or not on that ref: the merge of a pull request was made anew, or the branch
 * of a merge queue was removed.
 */
function isCommitGone(error) {
    const status = statusOf(error);
    return (status === 400 || status === 404 || status === 422) && saysGone((0,retry/* refusalMessage */.se)(error));
}
function saysGone(message) {
    const words = message.toLowerCase();
    const isMissing = words.includes('not found') && (words.includes('commit') || words.startsWith("ref '"));
    return isMissing || words.includes('commit_oid is not a merge commit');
}
function advise({ status, message, permission }, { serverUrl, actor }) {
    if (saysGone(message))
        return 'The commit of this run is no longer there: the branch has moved, or it was the temporary one of a merge queue. The next run uploads its own.';
    if (status === 413)
        return 'GitHub takes 10 MB, compressed. Scan less, or from a higher severity on.';
    if (status === 400 || status === 422)
        return 'GitHub takes this file for invalid; please report it with the file.';
    if (status !== 403 && status !== 404)
        return undefined;
    return [...accessAdvice({ status, message, permission }, actor), ...serverAdvice(serverUrl)].join(' ');
}
function accessAdvice({ status, message, permission }, actor) {
    if (message.includes('must be enabled'))
        return [`${ENABLE}; on private repositories it is part of GitHub Code Security, which is paid for.`];
    const needs = `The job needs \`permissions:\` with ${permission}, and on private repositories \`actions: read\` and \`contents: read\` as well.`;
    const dependabot = status === 403 ? (0,refusal/* dependabotAdvice */.$)((0,defined/* defined */.s)({ actor })) : undefined;
    if (dependabot !== undefined)
        return [dependabot, needs];
    return status === 404
        ? [`Either the token may not see it, or code scanning is not enabled. ${ENABLE}. ${needs}`]
        : [needs];
}
/** Elsewhere code scanning is part of a licence. */
function serverAdvice(serverUrl) {
    const host = URL.parse(serverUrl)?.hostname ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com')
        ? []
        : ['GitHub Enterprise Server has code scanning only where its administrator has enabled GitHub Advanced Security.'];
}
function statusOf(error) {
    return error instanceof errors/* ActionError */.lZ ? undefined : (0,json/* numberAt */.tk)(error, 'status');
}

// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
;// CONCATENATED MODULE: ./.build/src/github/new-alerts.js
/** Which alerts a pull request adds: those that are open on its ref and not on the branch that it goes into. */






/** Both lists together, with all tries. */
const COUNT_DEADLINE_MS = 60_000;
const COUNTING = {
    failure: 'New alerts were not counted.',
    permission: '`security-events: write`',
    advice: ({ status, permission }) => status === 403 || status === 404 ? `To list alerts the token needs ${permission}.` : undefined,
};
/**
 * Counts the new alerts. Not measured, with the reason, when either list can't be had whole or the base branch was
 * never analysed; rejects only on cancel.
 */
async function newAlerts(io, api, { ref, base, tool }) {
    if (base === undefined)
        return (0,measured/* notMeasured */.q7)('The event does not name the base branch, so it is not known which alerts are new.');
    const signal = AbortSignal.timeout(COUNT_DEADLINE_MS);
    try {
        return await (0,retry/* withRetries */.LH)(io, async () => {
            const before = await alertsOfBranch(api, { ref: `refs/heads/${base}`, tool, signal });
            if (before === 'never')
                return (0,measured/* notMeasured */.q7)(`The base branch ${base} has no analysis by ${tool}, so it is not known which alerts are new. Run the scan on \`push\` to ${base} as well.`);
            const after = await api.openAlerts({ ref, tool, signal });
            if (before === 'too-many' || after === undefined)
                return (0,measured/* notMeasured */.q7)(`${MOST_ALERTS} alerts or more are open, and no more are read to find the new ones.`);
            return (0,measured/* measured */.jh)(count(before, after, base));
        });
    }
    catch (error) {
        io.signal.throwIfAborted();
        return (0,measured/* notMeasured */.q7)((0,refusal/* explainRefusal */.G)(error, io.now(), COUNTING));
    }
}
/** Where nothing was ever analysed GitHub says 404; an empty list could mean it as well, and is asked about. */
async function alertsOfBranch(api, query) {
    try {
        const alerts = await api.openAlerts(query);
        if (alerts?.size === 0 && !(await api.isAnalysed(query)))
            return 'never';
        return alerts ?? 'too-many';
    }
    catch (error) {
        if (isNeverAnalysed(error))
            return 'never';
        throw error;
    }
}
function isNeverAnalysed(error) {
    return (!(error instanceof errors/* ActionError */.lZ) &&
        (0,json/* numberAt */.tk)(error, 'status') === 404 &&
        (0,retry/* refusalMessage */.se)(error).toLowerCase().includes('no analysis found'));
}
function count(before, after, base) {
    const added = [...after].filter(([number]) => !before.has(number));
    const bySeverity = {};
    for (const [, severity] of added)
        bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
    return { total: added.length, bySeverity, base };
}

// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
;// CONCATENATED MODULE: ./.build/src/github/sarif-processing.js
/** Waiting for GitHub to process an upload. */




/** Before the first questions, and before each later one. */
const WAITS_MS = [1000, 2000, 3000];
const LAST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 120_000;
/** A new upload may not be known for a moment; later it will not be either. */
const LONGEST_UNKNOWN_MS = 20_000;
const SHOWN_ERRORS = 5;
const ERROR_LIMIT = 200;
/** Asks with growing waits until the processing has ended, for two minutes at most. Rejects only on cancel. */
async function waitForProcessing(io, api, id) {
    const start = io.elapsed();
    const passedMs = () => io.elapsed() - start;
    let seen = 'nothing yet';
    let atLeastMs = 0;
    for (let attempt = 0;; attempt += 1) {
        const wait = Math.max(atLeastMs, WAITS_MS[attempt] ?? LAST_WAIT_MS);
        if (passedMs() + wait >= LONGEST_WAIT_MS)
            return pendingAfter(passedMs(), seen);
        await io.sleep(wait);
        const leftMs = LONGEST_WAIT_MS - passedMs();
        if (leftMs <= 0)
            return pendingAfter(passedMs(), seen);
        const look = await ask(io, () => api.processing(id, leftMs), passedMs());
        if ('ending' in look)
            return look.ending;
        if (look.waitMs === undefined)
            return pendingAfter(passedMs(), look.seen);
        seen = look.seen;
        atLeastMs = look.waitMs;
    }
}
async function ask(io, question, passedMs) {
    try {
        const { status, errors } = await question();
        if (status === 'complete')
            return { ending: { status } };
        if (status === 'failed')
            return { ending: { status, reason: failureOf(errors) } };
        return {
            seen: status === 'pending' ? 'it is pending' : 'an answer that says nothing of the processing',
            waitMs: 0,
        };
    }
    catch (error) {
        io.signal.throwIfAborted();
        const status = (0,json/* numberAt */.tk)(error, 'status');
        if (status === undefined)
            throw error;
        const hasAnswered = (0,json.at)(error, 'response') !== undefined;
        const seen = `GitHub ${hasAnswered ? `answered ${status}` : 'did not answer'}: ${(0,retry/* refusalMessage */.se)(error)}`;
        const isUnknownYet = status === 404 && passedMs < LONGEST_UNKNOWN_MS;
        return { seen, ...(0,defined/* defined */.s)({ waitMs: isUnknownYet ? 0 : (0,retry/* retryDelay */.a2)(error, 0, io.now()) }) };
    }
}
function pendingAfter(ms, seen) {
    return {
        status: 'pending',
        reason: `GitHub has the findings, but after ${(0,units/* formatDuration */.a3)(ms)} it was not known what became of them; seen last: ${seen}. Look at the code scanning page of the repository later.`,
    };
}
function failureOf(errors) {
    const shown = errors.slice(0, SHOWN_ERRORS).map((error) => (0,retry/* foreignLine */.nT)(error, ERROR_LIMIT));
    const more = errors.length - shown.length;
    const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
    return `GitHub could not process the findings: ${list === '' ? 'it does not say why' : list}.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/src/git/git-head.js
var git_head = __webpack_require__(8991);
;// CONCATENATED MODULE: ./.build/src/github/scanned-commit.js
/**
 * To which commit and ref the findings of a run belong. Alerts of a branch are what its reviewers trust, so they come
 * only from runs for that branch. What a pull request brought goes to the pull request, or nowhere.
 */


/** Their files are a pull request's, and their rights are as well. */
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/** Started by somebody who may write, for the commit that GITHUB_REF had. */
const OF_REFS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch', 'create', 'release']);
/**
 * Decides where the findings go. `checkedOut` is the commit of the workspace, undefined when it is not known: then the
 * run's own commit is taken, as actions/checkout does, except on `pull_request_target`.
 *
 * `workflow_run`, `issue_comment` and other events with the rights of the default branch have that branch's commit, and
 * often somebody else's artifacts: nothing says what was scanned, so it goes nowhere.
 */
function analysisPlaces(run, checkedOut) {
    const { event } = run;
    if (event === undefined)
        return { problem: 'This run was not started by an event of GitHub, so there is no commit to show alerts on.' };
    if (OF_PULL_REQUESTS.has(event))
        return placesOfPullRequest(run, checkedOut);
    if (OF_REFS.has(event))
        return placeOfRef(run, checkedOut);
    const head = event === 'pull_request_target' ? headPlace(run) : undefined;
    if (head !== undefined && head.commit === checkedOut)
        return { first: head };
    return {
        problem: `Runs for \`${event}\` have the commit of a branch, and may have scanned something else: their findings would become alerts of that branch. Scan on \`pull_request\` and \`push\`.`,
    };
}
/**
 * The merge that GitHub made for trial when that is what was checked out, with the head in reserve: the merge is made
 * anew when either branch moves, and its commit is gone then. GitHub refuses the head's commit on the merge's ref.
 */
function placesOfPullRequest(run, checkedOut) {
    const { pullRequest, sha, ref } = run;
    const head = headPlace(run);
    if (head !== undefined && checkedOut === head.commit)
        return { first: head };
    // A pull request that was closed has its base branch in GITHUB_REF, which gets nothing from here.
    if (sha === undefined || ref === undefined || ref !== `refs/pull/${pullRequest}/merge`)
        return {
            problem: 'GITHUB_REF and GITHUB_SHA are not of the merge of a pull request, so its alerts have no place.',
        };
    if (checkedOut !== undefined && checkedOut !== sha)
        return elsewhere(checkedOut, sha);
    return { first: { commit: sha, ref }, ...(head === undefined ? {} : { fallback: head }) };
}
function placeOfRef({ sha, ref }, checkedOut) {
    if (sha === undefined || ref === undefined || !['refs/heads/', 'refs/tags/'].some((start) => ref.startsWith(start)))
        return {
            problem: 'GITHUB_REF and GITHUB_SHA do not name a branch or tag and its commit, so alerts have no place.',
        };
    return checkedOut === undefined || checkedOut === sha ? { first: { commit: sha, ref } } : elsewhere(checkedOut, sha);
}
/** Without the event file the head is not known, and `headSha` is the run's commit. */
function headPlace({ pullRequest, sha, headSha }) {
    return pullRequest === undefined || headSha === undefined || headSha === sha
        ? undefined
        : { commit: headSha, ref: `refs/pull/${pullRequest}/head` };
}
function elsewhere(checkedOut, sha) {
    return {
        problem: `The workspace has commit ${checkedOut.slice(0, 7)} checked out, and this run is for ${sha.slice(0, 7)}: alerts would stand at a commit that was not scanned.`,
    };
}
/** The commit that the workspace has checked out; undefined when that can't be told. */
function checkedOutCommit(workspace) {
    if (!workspace)
        return undefined;
    try {
        const top = (0,external_node_fs_.realpathSync)(workspace);
        const workTree = (0,git_head/* enclosingWorkTree */.Er)(top, top);
        return workTree === undefined ? undefined : (0,git_head/* headCommit */.Qo)((0,git_head/* openRepository */.h_)(workTree, top));
    }
    catch {
        // A workspace may be a download, a bare folder, or git's newer ways of storing refs: then it is not known.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/github/code-scanning.js
/**
 * Findings as alerts of GitHub's code scanning: the SARIF file is uploaded, its processing is waited for, and a pull
 * request's new alerts are counted. Whatever GitHub refuses becomes a sentence; only a cancel rejects.
 */












/** GitHub's limit for the compressed file; it answers 413 above. */
const MOST_COMPRESSED_BYTES = 10 * 1024 * 1024;
/** Made here. The value of a query is masked in any other address. */
const OURS = new Set(['alertsUrl']);
/**
 * Uploads and waits until GitHub has processed the file, for two minutes at most.
 * @throws ActionError `internal` when `sarif` is not SARIF, and what the signal has on cancel.
 */
async function uploadSarif(io, github, request) {
    const tools = toolsOf(request.sarif);
    // Whoever answers in GitHub's place has seen the token, and what it says is quoted.
    io.redactor.add(request.token);
    return io.redactor.redactDeep(await attempt(io, github, request, tools), OURS);
}
async function attempt(io, github, { token, sarif, startedAt }, tools) {
    const { repository, apiUrl } = github;
    if (repository === undefined)
        return skipped('GITHUB_REPOSITORY is not set, so it is not known where alerts would go.');
    if (token === '')
        return skipped('The input `github-token` is empty, and without a token no alerts are uploaded.');
    if (hasForksToken(github))
        return skipped('The pull request comes from a fork, and its runs get a token that only reads: no alerts are uploaded. They appear once the change is scanned on a branch of this repository.');
    const workspace = io.env['GITHUB_WORKSPACE'];
    const places = analysisPlaces(github, checkedOutCommit(workspace));
    if ('problem' in places)
        return skipped(places.problem);
    const compressed = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(sarif);
    if (compressed.length > MOST_COMPRESSED_BYTES)
        return failed(`The findings were not uploaded: compressed they have ${compressed.length} bytes, and GitHub takes ${MOST_COMPRESSED_BYTES}. Scan less, or from a higher severity on.`);
    const analysis = {
        sarif: compressed.toString('base64'),
        // Of several, each run says its own.
        ...(tools.length === 1 ? { toolName: tools[0] } : {}),
        startedAt: new Date(startedAt).toISOString(),
        ...(workspace ? { checkoutUri: (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(workspace, '/')).href } : {}),
    };
    try {
        const api = await openCodeScanning(io, { apiUrl, repository }, token);
        const sent = await send(io, api, analysis, places);
        return await follow(io, api, { ...sent, github, repository, toolName: tools[0] });
    }
    catch (error) {
        io.signal.throwIfAborted();
        const reason = explainUpload(error, io.now(), github);
        return isUnavailable(error) ? skipped(reason) : failed(reason);
    }
}
/** On `pull_request_target` a fork's pull request has the token of this repository. */
function hasForksToken({ fromFork, event }) {
    return fromFork && event !== 'pull_request_target';
}
/** The second place is tried once, and only when GitHub has lost the first one's commit. */
async function send(io, api, analysis, { first, fallback }) {
    const upload = async (place) => ({
        id: await (0,retry/* withRetries */.LH)(io, () => api.upload({ ...analysis, ...place })),
        place,
    });
    try {
        return await upload(first);
    }
    catch (error) {
        if (fallback === undefined || !isCommitGone(error))
            throw error;
        return await upload(fallback);
    }
}
async function follow(io, api, { id, place, github, repository, toolName }) {
    const alertsUrl = alertsPage(github.serverUrl, repository, place.ref, toolName);
    const ending = await waitForProcessing(io, api, id);
    if (ending.status !== 'complete')
        return { status: ending.status, reason: ending.reason, alertsUrl };
    if (!place.ref.startsWith('refs/pull/'))
        return { status: 'uploaded', alertsUrl };
    const comparison = { ref: place.ref, base: github.baseBranch, tool: toolName };
    return { status: 'uploaded', alertsUrl, new: await newAlerts(io, api, comparison) };
}
/** Made here and not taken from an answer: it is shown as a link. */
function alertsPage(serverUrl, repository, ref, tool) {
    const [, kind, name = ''] = ref.split('/');
    const where = kind === 'pull' ? [`pr:${name}`] : kind === 'heads' ? [`branch:${ref.slice('refs/heads/'.length)}`] : [];
    const query = ['is:open', ...where, `tool:${JSON.stringify(tool)}`].join(' ');
    return `${serverUrl}/${repository}/security/code-scanning?query=${encodeURIComponent(query)}`;
}
/** The tools of its runs, ours first: it is the one whose alerts are counted. */
function toolsOf(sarif) {
    let log;
    try {
        log = JSON.parse(sarif);
    }
    catch {
        // JSON.parse's own message quotes the text.
        throw new errors/* ActionError */.lZ('internal', 'the SARIF to upload is not JSON');
    }
    const names = new Set((0,json/* listAt */.gT)(log, 'runs').map((run) => (0,json/* textAt */.$6)(run, 'tool', 'driver', 'name') ?? ''));
    const [name, ...others] = names;
    if (name === undefined || names.has(''))
        throw new errors/* ActionError */.lZ('internal', 'a run of the SARIF to upload names no tool');
    return [name, ...others];
}
function skipped(reason) {
    return { status: 'skipped', reason };
}
function failed(reason) {
    return { status: 'failed', reason };
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


/***/ })

};
