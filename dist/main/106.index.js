export const id = 106;
export const ids = [106];
export const modules = {

/***/ 6991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1433);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7432);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/** What GitHub's refusals mean to the user, and what to do about them. */




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

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./.build/src/github/context.js + 1 modules
var context = __webpack_require__(6080);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
;// CONCATENATED MODULE: ./.build/src/report/marker.js
/** The hidden first line of our comment: which workflow and job it belongs to and which run wrote it. */

/** Of the first line, in characters: comments are foreign, and ours has a few hundred. */
const LINE_LIMIT = 4096;
const PREFIX = '<!-- kind-loadtest-action ';
const SUFFIX = ' -->';
const SCHEMA = 1;
/** The marker as an HTML comment. Characters that could end the comment are written as JSON escapes. */
function renderMarker({ key, runId, attempt, sha }) {
    const json = JSON.stringify({ schema: SCHEMA, key, run: runId, attempt, sha }).replaceAll(/[<>]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${PREFIX}${json}${SUFFIX}`;
}
/**
 * The marker on the first line of a comment; undefined when it has none that we can read. It says nothing about who
 * wrote it.
 */
function parseMarker(body) {
    const first = body.slice(0, LINE_LIMIT).split(/\r?\n/, 1)[0]?.trim() ?? '';
    if (!first.startsWith(PREFIX) || !first.endsWith(SUFFIX))
        return undefined;
    try {
        return toMarker(JSON.parse(first.slice(PREFIX.length, -SUFFIX.length)));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function toMarker(value) {
    const key = (0,json/* textAt */.$6)(value, 'key');
    const runId = (0,json/* textAt */.$6)(value, 'run');
    const sha = (0,json/* textAt */.$6)(value, 'sha');
    const attempt = (0,json/* numberAt */.tk)(value, 'attempt');
    if (key === undefined ||
        runId === undefined ||
        sha === undefined ||
        !Number.isSafeInteger(attempt) ||
        attempt === undefined)
        return undefined;
    return { key, runId, attempt, sha };
}
/**
 * Whether `a` was written by a later run than `b`, or by a later attempt of the same run. Run ids grow with time on
 * GitHub.
 */
function isNewer(a, b) {
    const order = compareIds(a.runId, b.runId);
    return order > 0 || (order === 0 && a.attempt > b.attempt);
}
/** Twenty digits hold every 64-bit number. */
const RUN_ID = /^\d{1,20}$/;
/** Ids may be longer than a safe integer; those that are not numbers have no order. */
function compareIds(a, b) {
    if (!RUN_ID.test(a) || !RUN_ID.test(b))
        return a === b ? 0 : -1;
    const [left, right] = [BigInt(a), BigInt(b)];
    return left > right ? 1 : left < right ? -1 : 0;
}

// EXTERNAL MODULE: ./.build/src/github/retry.js
var retry = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/github/comments.js
/**
 * The requests behind the comment. What GitHub returns is foreign: each field counts only when it has the form that
 * was asked for.
 */




const REQUEST_DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
/** Of comments on a pull request; beyond them ours is not looked for. */
const MOST_PAGES = 50;
/** GitHub's own limit is 65 536 characters. A longer one is not ours. */
const BODY_LIMIT = 262_144;
/** After so many passing failures the question who we are is dropped: the comment can be written without. */
const MOST_VIEWER_TRIES = 2;
/** The only question that a job's token and an app's token may ask about themselves; `GET /user` is refused to them. */
const VIEWER_QUERY = 'query { viewer { login databaseId } }';
/**
 * Opens the comments of a pull request. Its calls reject with octokit's errors, and with ActionError for an answer
 * that is none.
 */
async function openComments(io, place, token) {
    const { apiUrl, graphqlUrl, serverUrl, repository, pullRequest } = place;
    // Loaded late: it costs a tenth of a second, and a laptop never needs it.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(665), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    const { rest, request } = getOctokit(token, { baseUrl: apiUrl });
    const [owner = '', repo = ''] = repository.split('/');
    const signal = () => ({
        request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_DEADLINE_MS)]) },
    });
    const bounded = () => ({ owner, repo, ...signal() });
    const toComment = (value) => {
        const id = idOf((0,json.at)(value, 'id'));
        if (id === undefined)
            return undefined;
        const body = (0,json/* textAt */.$6)(value, 'body') ?? '';
        const author = { login: (0,json/* textAt */.$6)(value, 'user', 'login') ?? '', id: idOf((0,json.at)(value, 'user', 'id')) };
        return {
            id,
            // Made here and not taken from the answer: it is shown as a link.
            url: `${serverUrl}/${repository}/pull/${pullRequest}#issuecomment-${id}`,
            body: body.length > BODY_LIMIT ? '' : body,
            author: author.id === undefined ? { login: author.login } : { login: author.login, id: author.id },
        };
    };
    let failures = 0;
    return {
        list: async () => {
            const comments = [];
            // Page by page: octokit's own paginate hands no signal on, and a server that does not answer would hold the job
            // up.
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                const { data } = await rest.issues.listComments({
                    ...bounded(),
                    issue_number: pullRequest,
                    per_page: PAGE_SIZE,
                    page,
                });
                const items = data;
                if (!Array.isArray(items))
                    throw noAnswer(apiUrl, 'no list of comments');
                // Those without a marker are other people's talk, which can be long.
                const found = items.slice(0, PAGE_SIZE).flatMap((item) => toComment(item) ?? []);
                comments.push(...found.filter(({ body }) => parseMarker(body) !== undefined));
                if (items.length < PAGE_SIZE)
                    break;
            }
            return comments;
        },
        create: async (body) => {
            const created = toComment((await rest.issues.createComment({ ...bounded(), issue_number: pullRequest, body })).data);
            if (created === undefined)
                throw noAnswer(apiUrl, 'no comment after it was asked to create one');
            // Whatever it says: this is the text that was sent.
            return { ...created, body };
        },
        update: async (id, body) => void (await rest.issues.updateComment({ ...bounded(), comment_id: id, body })),
        remove: async (id) => {
            try {
                await rest.issues.deleteComment({ ...bounded(), comment_id: id });
            }
            catch (error) {
                if ((0,json.at)(error, 'status') !== 404)
                    throw error;
            }
        },
        viewer: async () => {
            try {
                return toIdentity((await request({ method: 'POST', url: graphqlUrl, query: VIEWER_QUERY, ...signal() })).data);
            }
            catch (error) {
                io.signal.throwIfAborted();
                failures += 1;
                // A refusal is final; what passes is tried again by the caller, from the start.
                if ((0,retry/* retryDelay */.a2)(error, 0, io.now()) !== undefined && failures < MOST_VIEWER_TRIES)
                    throw error;
                return undefined;
            }
        },
    };
}
function toIdentity(data) {
    const login = (0,json/* textAt */.$6)(data, 'data', 'viewer', 'login');
    const id = idOf((0,json.at)(data, 'data', 'viewer', 'databaseId'));
    if (login === undefined)
        return undefined;
    return id === undefined ? { login } : { login, id };
}
function idOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function noAnswer(apiUrl, seen) {
    return new errors/* ActionError */.lZ('github-failed', `${apiUrl} returned ${seen}; is a proxy in between?`);
}

// EXTERNAL MODULE: ./.build/src/github/refusal.js
var refusal = __webpack_require__(6991);
;// CONCATENATED MODULE: ./.build/src/github/upsert-comment.js
/**
 * The comment on the pull request: one per workflow and job, edited in place.
 * Everything here can be repeated from its start, so a failed try never leaves a second comment.
 * A comment is ours when the identity behind the token wrote it and its marker is ours. Anybody can write our marker.
 */






/** For the sentences about a refusal. */
const WRITING = {
    failure: 'The comment was not written.',
    permission: '`pull-requests: write`',
    advice: ({ status, permission }) => status === 403 || status === 404
        ? `The token needs ${permission}; runs for pull requests from forks only get a read-only token.`
        : undefined,
};
/**
 * Writes or edits the comment. Not measured, with the reason, when there is no pull request or GitHub refuses; rejects
 * only on cancel.
 */
async function upsertComment(io, context, request) {
    const { repository, pullRequest } = context;
    if (pullRequest === undefined)
        return (0,measured/* notMeasured */.q7)(`This run belongs to no pull request${context.event === undefined ? '' : ` (it was started by \`${context.event}\`)`}, so there is none to comment on.`);
    if (repository === undefined)
        return (0,measured/* notMeasured */.q7)('GITHUB_REPOSITORY is not set, so it is not known where the pull request is.');
    if (request.token === '')
        return (0,measured/* notMeasured */.q7)('The input `github-token` is empty, and without a token no comment is written.');
    const marker = parseMarker(request.body);
    if (marker === undefined)
        throw new errors/* ActionError */.lZ('internal', 'the body of a comment must begin with its marker');
    const comments = await openComments(io, { ...context, repository, pullRequest }, request.token);
    try {
        return (0,measured/* measured */.jh)(await (0,retry/* withRetries */.LH)(io, () => settle(comments, marker, request.body)));
    }
    catch (error) {
        io.signal.throwIfAborted();
        return (0,measured/* notMeasured */.q7)((0,refusal/* explainRefusal */.G)(error, io.now(), WRITING));
    }
}
async function settle(comments, marker, body) {
    const marked = withMarkers(await comments.list(), marker.key);
    // Asked only when there is something that may be ours.
    const identity = marked.length === 0 ? undefined : await comments.viewer();
    const own = identity === undefined ? [] : marked.filter((comment) => isBy(identity, comment.author));
    if (own.length > 0)
        return reconcile(comments, { own, marker, body });
    const created = await comments.create(body);
    // The author of what was just written is the identity for certain. The list is read again: another run may have
    // created one meanwhile, and the later of the two sees both, and both keep the older one. It also finds ours when
    // the viewer was not known.
    const again = (await comments.list()).filter(({ id, author }) => id !== created.id && isBy(created.author, author));
    const outcome = await reconcile(comments, {
        own: withMarkers([created, ...again], marker.key),
        marker,
        body,
        created,
    });
    return outcome.action === 'unchanged' ? { ...outcome, action: 'created' } : outcome;
}
/**
 * By id where both are known: a login can be given to somebody else after a rename. Otherwise by login, letter for
 * letter.
 */
function isBy(identity, author) {
    if (identity.id !== undefined)
        return author.id === identity.id;
    return identity.login !== '' && author.login === identity.login;
}
/** Leaves one comment, the oldest, with the text of the newest run. */
async function reconcile(comments, { own, marker, body, created }) {
    const [kept, ...surplus] = own.toSorted((a, b) => a.id - b.id);
    if (kept === undefined)
        throw new errors/* ActionError */.lZ('internal', 'reconcile needs a comment to keep');
    const newer = own.find((comment) => isNewer(comment.marker, marker));
    if (newer !== undefined) {
        // The newer run moves its text to the oldest comment itself; removing that one here would lose both.
        if (created !== undefined && created.id !== kept.id)
            await comments.remove(created.id);
        return { url: newer.url, action: 'superseded' };
    }
    const changed = normalized(kept.body) !== normalized(body);
    if (changed)
        await comments.update(kept.id, body);
    for (const { id } of surplus)
        await comments.remove(id);
    return { url: kept.url, action: changed ? 'updated' : 'unchanged' };
}
function normalized(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}
function withMarkers(comments, key) {
    return comments.flatMap((comment) => {
        const marker = parseMarker(comment.body);
        return marker === undefined || marker.key !== key ? [] : [{ ...comment, marker }];
    });
}

// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/weighing/weigh.js + 1 modules
var weigh = __webpack_require__(7145);
;// CONCATENATED MODULE: ./.build/src/report/figures.js
/** The report's tables as figures in text, the same for every surface; only marks and layout differ between them. */




const PERCENTILE_COLUMNS = percentiles/* SHOWN_PERCENTILES */.TX.map((percentile) => `p${percentile}`);
const LOAD_COLUMNS = ['requests', 'ok', 'avg', ...PERCENTILE_COLUMNS, 'max', 'req/s'];
/** One row per target; then the total when there is more than one. */
function loadRows(load, notes) {
    const rows = load.targets.map((target) => ({ name: target.name, cells: loadCells(target, notes) }));
    return load.targets.length === 1
        ? rows
        : [...rows, { name: 'total', total: true, cells: loadCells(load.total, notes) }];
}
/** From when to when a latency counts. */
function latencyMeaning({ engine }) {
    return engine.name === 'k6' ? 'from when k6 took a connection' : 'from the moment a request was due';
}
/**
 * In a disturbed run of the open model, latencies are upper bounds: by how much they may be too high, in one sentence.
 * Of other runs there is nothing to say.
 */
function upperBoundsText(load) {
    const { latency } = load.total;
    if (load.generator.disturbances.length === 0 || load.plan.model === 'closed' || latency.kind === 'not-measured')
        return undefined;
    const { range } = (0,weigh/* weigh */.v)(load, false);
    const parts = percentiles/* SHOWN_PERCENTILES */.TX.flatMap((percentile) => {
        const found = (0,percentiles/* findPercentile */.dG)(latency.value, percentile);
        if (found === undefined || found.tooFewSamples)
            return [];
        const metric = {
            kind: 'latency',
            target: null,
            distribution: 'latency',
            statistic: { kind: 'percentile', percentile },
        };
        const { low } = range(metric, found.valueMs);
        return [`p${percentile} by ${low > 0 ? `at most ${(0,units/* formatMs */._V)(found.valueMs - low)}` : 'an unknown amount'}`];
    });
    return `Upper bounds: the run was disturbed, and latencies may be too high${parts.length === 0 ? '' : `, ${(0,lib_text/* listed */.KE)(parts)}`}.`;
}
/** One line on each load that was sent before the one that counts. */
function discardedTexts({ discardedLoads }) {
    return discardedLoads.map(({ requests, ok, p95Ms, reasons }) => {
        const p95 = p95Ms.kind === 'measured' ? `p95 ${(0,units/* formatMs */._V)(p95Ms.value)}` : 'p95 not measured';
        return `Sent again, because the load before was not conclusive (${(0,units/* formatCount */.B4)(ok)} of ${(0,units/* formatCounted */.So)(requests, 'request')} ok, ${p95}): ${reasons.join(' ')}`;
    });
}
function loadCells(stats, notes) {
    const ok = stats.success.kind === 'measured' ? (0,units/* formatPercent */.l9)(stats.success.value.rate) : notes.missing(stats.success.reason);
    return [
        (0,units/* formatCount */.B4)(stats.requests),
        ok,
        ...latencyCells(stats.latency, notes),
        (0,units/* formatNumber */.ZV)(stats.throughputPerSecond),
    ];
}
function latencyCells(latency, notes) {
    if (latency.kind === 'not-measured')
        return ['avg', ...percentiles/* SHOWN_PERCENTILES */.TX, 'max'].map(() => notes.missing(latency.reason));
    const { avgMs, maxMs } = latency.value;
    return [
        (0,units/* formatNumber */.ZV)(avgMs),
        ...percentiles/* SHOWN_PERCENTILES */.TX.map((percentile) => percentileCell(latency.value, percentile, notes)),
        (0,units/* formatNumber */.ZV)(maxMs),
    ];
}
const ERROR_COLUMNS = ['requests', 'p50', 'max'];
/**
 * One row per error class: how many, and after which time they came (a refusal comes quicker than an answer, a timeout
 * later).
 */
function errorRows({ total }, notes) {
    return total.errors.map(({ class: name, count, latency, examples }) => ({
        name,
        cells: [
            (0,units/* formatCount */.B4)(count),
            figure(latency, (of) => (0,units/* formatNumber */.ZV)((0,percentiles/* findPercentile */.dG)(of, 50)?.valueMs ?? of.avgMs), notes),
            figure(latency, ({ maxMs }) => (0,units/* formatNumber */.ZV)(maxMs), notes),
        ],
        examples,
    }));
}
/** A percentile in milliseconds without the unit, marked when its samples are too few. */
function percentileCell(distribution, percentile, notes) {
    const found = (0,percentiles/* findPercentile */.dG)(distribution, percentile);
    if (found === undefined)
        return notes.missing(`The engine does not report p${percentile}.`);
    return found.tooFewSamples ? notes.few((0,units/* formatNumber */.ZV)(found.valueMs)) : (0,units/* formatNumber */.ZV)(found.valueMs);
}
/**
 * Columns: CPU avg, min, max (cores); memory avg, min, max (MB); network RX, TX (MB/s); pods running/desired; CPU
 * seconds per 1000 requests.
 */
function resourceRows(workloads, notes) {
    return workloads.map((usage) => ({
        name: usage.workload,
        ...(usage.group === 'application' ? {} : { group: usage.group }),
        cells: [
            ...usageCells(usage.cpuCores, units/* formatNumber */.ZV, notes),
            ...usageCells(usage.memoryBytes, units/* formatMegabytes */.VP, notes),
            figure(usage.receivedPerSecond, units/* formatMegabytes */.VP, notes),
            figure(usage.sentPerSecond, units/* formatMegabytes */.VP, notes),
            replicasText(usage, notes),
            figure(usage.cpuSecondsPer1000, units/* formatNumber */.ZV, notes),
        ],
    }));
}
function usageCells(usage, format, notes) {
    return [usage.avg, usage.min, usage.max].map((value) => figure(value, format, notes));
}
/** A figure, or `n/a` with its foot-note. */
function figure(value, format, notes) {
    return value.kind === 'measured' ? format(value.value) : notes.missing(value.reason);
}
/** `2/2`; with the range when pods came or went: `1-2/2`. */
function replicasText({ replicas }, notes) {
    const running = figure(replicas.running, ({ min, max }) => (min === max ? `${min}` : `${min}-${max}`), notes);
    return `${running}/${replicas.desired}`;
}
/** Names of workloads that restarted under load, with their count. */
function restarts(workloads) {
    return workloads.flatMap(({ workload, restarts: count }) => count.kind === 'measured' && count.value > 0 ? [`${workload} ${count.value}`] : []);
}
function thresholdRows(report) {
    const outcomes = {
        pass: 'met',
        fail: 'missed',
        undecided: 'undecided',
        'not-measurable': 'not measurable',
        pending: 'pending',
    };
    const own = report.thresholds.map(({ source, status, actual, message }) => ({
        source,
        outcome: outcomes[status],
        actual,
        message,
    }));
    const engine = (report.load?.engineThresholds ?? []).map(({ name, passed, message }) => ({
        source: name,
        outcome: passed ? outcomes.pass : outcomes.fail,
        actual: null,
        message,
    }));
    return [...own, ...engine];
}

;// CONCATENATED MODULE: ./.build/src/report/fit.js
/** Fitting a report into GitHub's limits: whole sections are left out by priority, and what was left out is said. */
/** GitHub refuses comments above 65,536 characters; the rest is room for what its counting and ours may differ in. */
const COMMENT_LIMIT = { size: 60_000, unit: 'characters' };
/** The runner drops a step's summary whole when it is above 1 MiB; some room for what other code of the step adds. */
const SUMMARY_LIMIT = { size: 1024 * 1024 - 16_384, unit: 'bytes' };
/**
 * Joins sections in their order. When they don't fit together, each is taken, the most important first, if there is
 * room for it. Of those that can't be left out the longest loses lines at its end when they don't fit by themselves; a
 * note says how many. GitHub would refuse the whole.
 */
function fitToLimit(sections, limit) {
    const whole = join(sections, new Set(sections));
    if (sizeOf(whole, limit.unit) <= limit.size)
        return whole;
    const kept = new Set(sections.filter((section) => section.priority === undefined));
    const required = join(sections, kept);
    if (sizeOf(required, limit.unit) > limit.size)
        return withShortened(sections, kept, limit);
    const optional = sections
        .filter((section) => section.priority !== undefined)
        .toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
    for (const section of optional) {
        const room = sizeOf(join(sections, new Set([...kept, section])), limit.unit) <= limit.size;
        if (room)
            kept.add(section);
    }
    return join(sections, kept);
}
/** Every line of a required section stands by itself: a heading, a paragraph, a list item. */
function withShortened(sections, kept, limit) {
    const longest = [...kept].reduce((one, other) => (other.text.length > one.text.length ? other : one));
    const lines = longest.text.split('\n');
    const shortened = (count) => {
        const note = `_…and ${lines.length - count} more lines, left out because of GitHub's size limit._`;
        const short = { title: longest.title, text: [...lines.slice(0, count), '', note].join('\n') };
        const all = sections.map((section) => (section === longest ? short : section));
        return join(all, new Set([...kept, short]));
    };
    let [fits, tooMany] = [0, lines.length];
    while (tooMany - fits > 1) {
        const count = Math.floor((fits + tooMany) / 2);
        if (sizeOf(shortened(count), limit.unit) <= limit.size)
            fits = count;
        else
            tooMany = count;
    }
    return shortened(fits);
}
function join(sections, keep) {
    const kept = sections.filter((section) => keep.has(section)).map((section) => section.text);
    const titles = sections.filter((section) => !keep.has(section)).map((section) => section.title);
    const notice = titles.length === 0
        ? []
        : [`_Left out because of GitHub's size limit: ${titles.join(', ')}. report.json has everything._`];
    return `${[...kept, ...notice].join('\n\n')}\n`;
}
function sizeOf(text, unit) {
    return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}

;// CONCATENATED MODULE: ./.build/src/report/generator.js
/** What the generator knows of its own quality, in words. */

/** One line: rates, how busy the machine was, what the instrument itself adds to a latency. */
function describeGenerator({ offeredPerSecond, achievedPerSecond, hostCpuBusy, floor, }) {
    return [
        `${(0,units/* formatRate */.CE)(offeredPerSecond)} offered, ${(0,units/* formatRate */.CE)(achievedPerSecond)} sent in time`,
        hostCpuBusy.kind === 'measured'
            ? `machine ${(0,units/* formatPercent */.l9)(Math.round(hostCpuBusy.value * 100) / 100)} busy`
            : 'load of the machine not measured',
        floor.kind === 'measured'
            ? `the instrument adds ${(0,units/* formatMs */._V)(floor.value.p50Ms)} (p99 ${(0,units/* formatMs */._V)(floor.value.p99Ms)})`
            : 'its own share of a latency not measured',
    ].join('; ');
}
/** How the generator's thread was scheduled: `by root`, or what spoke against it. */
function describePriority({ how, reason }) {
    return reason === undefined ? how : `${how}: ${reason}`;
}
/** How many connections were opened under load for so many requests, why others had ended, and what was sent again. */
function describeConnections(counts, requests) {
    if (counts === undefined)
        return 'the engine does not tell';
    const { opened, resent, closed } = counts;
    const ends = [
        [closed.server, 'closed by the server while idle'],
        [closed.answer, 'closed by the server with an answer'],
        [closed.expired, 'not used again, because the server was about to close them'],
        [closed.failed, 'ended with a failed request'],
        [closed.ours, 'not kept'],
    ];
    const said = ends.filter(([count]) => count > 0).map(([count, what]) => `${(0,units/* formatCount */.B4)(count)} ${what}`);
    return [
        `${opened === 0 ? 'none' : (0,units/* formatCount */.B4)(opened)} opened under load for ${(0,units/* formatCounted */.So)(requests, 'request')}`,
        ...(said.length === 0 ? [] : [said.join(', ')]),
        ...(resent === 0 ? [] : [`${(0,units/* formatCounted */.So)(resent, 'request')} resent on a new one`]),
    ].join('; ');
}

// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(9501);
;// CONCATENATED MODULE: ./.build/src/report/markdown-notes.js
/** Foot-notes as Markdown. */

const MARKDOWN_NOTES = { number: (n) => `<sup>${n}</sup>`, star: '\\*' };
/** The foot-notes, ready to be shown. */
function noteTexts(notes) {
    return notes.lines().map(({ mark, text }) => `${mark} ${(0,markdown_escape/* escapeText */.X1)(text)}`);
}
/** Lines in small print, below a table. */
function smallPrint(lines) {
    return `<sub>${lines.join('<br>')}</sub>`;
}

;// CONCATENATED MODULE: ./.build/src/report/notes.js
/**
 * Foot-notes of a table: a figure that is missing says why, once per reason, and a figure of too few samples is marked.
 */
/** Says what the star means; the same 10 as in the percentiles' `tooFewSamples`. */
const FEW_SAMPLES = 'Fewer than 10 samples lie beyond this percentile: an indication, not fit to judge by.';
/** Starts the foot-notes of one table. */
function startNotes(style) {
    const reasons = [];
    let starred = false;
    return {
        missing(reason) {
            if (!reasons.includes(reason))
                reasons.push(reason);
            return `n/a${style.number(reasons.indexOf(reason) + 1)}`;
        },
        few(figure) {
            starred = true;
            return `${figure}${style.star}`;
        },
        lines() {
            const numbered = reasons.map((text, index) => ({ mark: style.number(index + 1), text }));
            return starred ? [...numbered, { mark: style.star, text: FEW_SAMPLES }] : numbered;
        },
    };
}

// EXTERNAL MODULE: ./.build/src/findings/counts.js
var findings_counts = __webpack_require__(7264);
// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(3999);
;// CONCATENATED MODULE: ./.build/src/report/scan-figures.js
/** What was scanned, as rows and sentences, the same for every surface. */





const SCAN_COLUMNS = finding/* SEVERITIES */.o;
/** Findings that are shown, the worst of all scans. */
const SHOWN_FINDINGS = 20;
/** What the action itself brings is no part of the application. */
const BUNDLED = 'of the action';
/** One row for each thing that was scanned: the manifests, then the images. */
function scanRows({ manifests, images }, notes) {
    const own = manifests === null
        ? []
        : [
            row('manifests', (0,measured/* mapMeasured */.xe)(manifests, (scan) => scan.application), notes),
        ];
    const bundled = manifests?.kind === 'measured' && (0,findings_counts/* totalOf */.e6)(manifests.value.bundled) > 0
        ? [{ ...row('manifests', (0,measured/* measured */.jh)(manifests.value.bundled), notes), group: BUNDLED }]
        : [];
    return [...own, ...bundled, ...(images === null ? [] : imageRows(images, notes))];
}
function imageRows(images, notes) {
    if (images.kind === 'not-measured')
        return [row('images', images, notes)];
    return images.value.images.map(({ reference, counts, owner }) => ({
        ...row(shortReference(reference), counts, notes),
        ...(owner === 'bundled' ? { group: BUNDLED } : {}),
    }));
}
/** Without the digest behind a tag. */
function shortReference(reference) {
    const [named = '', digest] = reference.split('@');
    return digest !== undefined && named.lastIndexOf(':') > named.lastIndexOf('/') ? named : reference;
}
function row(name, counts, notes) {
    // Said once for the row.
    if (counts.kind === 'not-measured')
        return { name, cells: [notes.missing(counts.reason), ...finding/* SEVERITIES */.o.slice(1).map(() => '')] };
    return { name, cells: finding/* SEVERITIES */.o.map((severity) => countText(counts.value[severity], notes)) };
}
function countText(count, notes) {
    return count === undefined ? notes.missing('left out by `scan-severity`.') : (0,units/* formatCount */.B4)(count);
}
/** By what was scanned, what may be missing, and what became of the findings; one sentence each. */
function scanRemarks(scan) {
    const bundled = hasBundled(scan) ? [`What is marked “${BUNDLED}” is a part of the test, and judged by nothing.`] : [];
    const sarif = scan.sarif === null ? [] : sarifTexts(scan.sarif);
    return [...new Set([...scannerText(scan), ...bundled, ...limitTexts(scan), ...sarif])];
}
function hasBundled({ manifests, images }) {
    const ofManifests = manifests?.kind === 'measured' && (0,findings_counts/* totalOf */.e6)(manifests.value.bundled) > 0;
    return ofManifests || (images?.kind === 'measured' && images.value.images.some(({ owner }) => owner === 'bundled'));
}
function scannerText({ manifests, images }) {
    const scanner = images?.kind === 'measured'
        ? images.value.scanner
        : manifests?.kind === 'measured'
            ? manifests.value.scanner
            : undefined;
    if (scanner === undefined)
        return [];
    const database = images?.kind === 'measured' ? databaseText(images.value.database) : '';
    return [`By ${scanner}${database}.`];
}
function databaseText({ from, problem }) {
    const date = `, with the vulnerability database of ${from.slice(0, 16).replace('T', ' ')} UTC`;
    return problem === undefined ? date : `${date} (${(0,lib_text/* withoutTrailing */.hT)(problem, '.')})`;
}
function limitTexts({ images }) {
    if (images?.kind !== 'measured')
        return [];
    return images.value.images.flatMap(({ reference, limits }) => limits.map((limit) => `${reference}: ${limit}`));
}
function sarifTexts({ status, reason, notes, added }) {
    if (status === 'written')
        return notes;
    const said = {
        uploaded: 'The findings were uploaded to code scanning.',
        pending: 'The findings were uploaded to code scanning, which had not processed them when this run ended.',
        skipped: 'The findings were not uploaded to code scanning',
        failed: 'The findings could not be uploaded to code scanning',
    }[status];
    const upload = said.endsWith('.') ? said : `${said}${reason === undefined ? '.' : `: ${reason}`}`;
    return [upload, ...(added === undefined ? [] : [addedText(added)]), ...notes];
}
function addedText(added) {
    if (added.kind === 'not-measured')
        return `What is new is not known: ${added.reason}`;
    const { total, bySeverity, base } = added.value;
    if (total === 0)
        return `None of them is new compared with ${base}.`;
    const parts = Object.entries(bySeverity).map(([severity, count]) => `${(0,units/* formatCount */.B4)(count)} ${severity}`);
    const detail = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    return `${(0,units/* formatCounted */.So)(total, 'alert')} ${total === 1 ? 'is' : 'are'} new compared with ${base}${detail}.`;
}
/** The worst findings of the application. */
function shownFindings({ manifests, images }) {
    const all = [
        ...(manifests?.kind === 'measured' ? manifests.value.worst : []),
        ...(images?.kind === 'measured'
            ? images.value.images.filter(({ owner }) => owner === 'application').flatMap(({ worst }) => worst)
            : []),
    ];
    return all
        .toSorted((one, other) => (0,finding/* severityRank */.q)(one.severity) - (0,finding/* severityRank */.q)(other.severity))
        .slice(0, SHOWN_FINDINGS);
}
/** `app/base/web.yaml:12`; the subject where no file says it. */
function placeText({ place, subject }) {
    return place === undefined ? subject : `${place.file}:${place.line}`;
}
/** Findings of the application that are not among those that are shown. */
function findingsLeft({ manifests, images }) {
    const counts = [
        ...(manifests?.kind === 'measured' ? [manifests.value.application] : []),
        ...(images?.kind === 'measured'
            ? images.value.images.flatMap((image) => image.owner === 'application' && image.counts.kind === 'measured' ? [image.counts.value] : [])
            : []),
    ];
    const total = counts.reduce((sum, of) => sum + (0,findings_counts/* totalOf */.e6)(of), 0);
    return Math.max(0, total - shownFindings({ manifests, images, sarif: null }).length);
}

;// CONCATENATED MODULE: ./.build/src/report/markdown-scan.js
/** The scan as Markdown: a table of counts, and the worst findings folded. */





/** Counts of every scan; nothing when there was none. */
function scanSections({ scan }) {
    if (scan === null || (scan.manifests === null && scan.images === null))
        return [];
    const notes = startNotes(MARKDOWN_NOTES);
    const rows = scanRows(scan, notes).map(({ name, group, cells }) => [
        `${name === 'manifests' || name === 'images' ? name : (0,markdown_escape/* code */.aY)(name, 80)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
        ...cells.map((cell) => (isCount(cell) ? `**${cell}**` : cell)),
    ]);
    const columns = [
        { title: 'scanned', align: 'left' },
        ...SCAN_COLUMNS.map((title) => ({ title, align: 'right' })),
    ];
    const remarks = scanRemarks(scan).map((text) => (0,markdown_escape/* richText */.YD)(text));
    const text = `### Security scan\n\n${(0,markdown_escape/* markdownTable */.Qj)(columns, rows)}\n\n${smallPrint([...remarks, ...noteTexts(notes)])}`;
    return [{ title: 'security scan', priority: 65, text }];
}
/** The worst findings, for who wants to mend them now. */
function findingSections({ scan }) {
    if (scan === null)
        return [];
    const shown = shownFindings(scan);
    if (shown.length === 0)
        return [];
    const rows = shown.map((finding) => [
        finding.severity === 'critical' || finding.severity === 'high' ? `**${finding.severity}**` : finding.severity,
        (0,markdown_escape/* code */.aY)(finding.id),
        (0,markdown_escape/* code */.aY)(placeText(finding), 120),
        (0,markdown_escape/* escapeText */.X1)(finding.message, 300),
    ]);
    const table = (0,markdown_escape/* markdownTable */.Qj)(['severity', 'rule', 'where', 'what'].map((title) => ({ title, align: 'left' })), rows);
    const left = findingsLeft(scan);
    const more = left === 0 ? '' : `\n\n_…and ${(0,units/* formatCount */.B4)(left)} more._`;
    return [
        { title: 'worst findings', priority: 35, text: (0,markdown_escape/* details */.zH)(`Worst findings (${shown.length})`, `${table}${more}`) },
    ];
}
/** A number above zero, and not a mark that there is none. */
function isCount(cell) {
    return Number.parseInt(cell, 10) > 0;
}

// EXTERNAL MODULE: ./.build/src/inputs/spec.js + 1 modules
var spec = __webpack_require__(1133);
;// CONCATENATED MODULE: ./.build/src/report/reproduce.js
/** The command that runs the same load again on a laptop. */


/**
 * The parts of the command line, each not to be broken; undefined when nothing was sent. With the inputs that were
 * given, which only their owner may see, it does all of it again.
 */
function reproduceParts(report, given) {
    if (report.load === null)
        return undefined;
    const inputs = Object.entries(given === undefined ? reproduceInputs(report) : { ...given, seed: report.load.plan.seed });
    return inputs.length === 0
        ? undefined
        : [
            'npm start --',
            ...inputs.map(([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${quote(value)}`),
        ];
}
/** What the command leaves out, for the reader who has to add it. */
const REPRODUCE_NOTE = 'In a checkout of the action; add the other inputs of the workflow (targets, manifests, thresholds), which may hold secrets and are not shown.';
/** Inputs that give the same load; those at their default are left out, except what a reader wants to see. */
function reproduceInputs({ load, cluster }) {
    if (load === null)
        return {};
    const { plan } = load;
    return {
        ...(cluster === null ? {} : { cluster: cluster.kind }),
        ...(plan.engine === 'builtin' ? {} : { engine: plan.engine, 'k6-version': load.engine.version }),
        ...(plan.script === undefined ? planInputs(plan) : { script: plan.script }),
    };
}
function planInputs(plan) {
    return {
        ...(plan.requests === undefined ? {} : { requests: String(plan.requests) }),
        ...(plan.durationMs === undefined ? {} : { duration: durationText(plan.durationMs) }),
        ...offeredInputs(plan),
        connections: String(plan.connections),
        ...unlessDefault('priority', plan.priority),
        ...unlessDefault('keep-alive', String(plan.keepAlive)),
        ...unlessDefault('timeout', durationText(plan.timeoutMs)),
        ...unlessDefault('follow-redirects', String(plan.followRedirects)),
        ...unlessDefault('warmup', warmupText(plan.warmup)),
        seed: plan.seed,
    };
}
function offeredInputs(plan) {
    if (plan.model === 'closed')
        return { model: 'closed' };
    return {
        rate: `${plan.ratePerSecond}/s`,
        ...unlessDefault('arrival', plan.arrival),
        ...(plan.stages.length === 0
            ? {}
            : { stages: plan.stages.map((stage) => `${stage.ratePerSecond}/s:${durationText(stage.durationMs)}`).join(',') }),
    };
}
function unlessDefault(name, value) {
    return (0,spec/* findInput */.cu)(name)?.default === value ? {} : { [name]: value };
}
function durationText(ms) {
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}
function warmupText({ requests, durationMs }) {
    const parts = [
        ...(requests > 0 ? [`${requests} requests`] : []),
        ...(durationMs > 0 ? [durationText(durationMs)] : []),
    ];
    return parts.length === 0 ? 'none' : parts.join(', ');
}
/**
 * Quoting for a shell, POSIX where it can be: the seed is any text, and readers paste this. What is not printable, line
 * breaks too, needs what bash and zsh have, and what comes out is one printable line.
 */
function quote(word) {
    if (UNPRINTABLE.test(word)) {
        const escaped = word
            .replaceAll('\\', '\\\\')
            .replaceAll("'", "\\'")
            .replaceAll('\n', '\\n')
            .replaceAll(UNPRINTABLE_ALL, escapeCharacter);
        return `$'${escaped}'`;
    }
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const UNPRINTABLE_ALL = new RegExp(UNPRINTABLE, 'gu');
function escapeCharacter(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length <= 2 && character < '\u0080' ? `\\x${code.padStart(2, '0')}` : `\\U${code.padStart(8, '0')}`;
}
/** One line on how the load was offered. */
function describePlan(plan) {
    if (plan.script !== undefined)
        return `k6 script ${plan.script}`;
    if (plan.model === 'closed')
        return `closed model, ${plan.connections} connections in lock-step`;
    const rate = plan.stages.length > 0 ? `${plan.stages.length} stages` : `${(0,units/* formatNumber */.ZV)(plan.ratePerSecond)}/s`;
    return `open model, ${plan.arrival} arrivals, ${rate}, at most ${plan.connections} connections`;
}

;// CONCATENATED MODULE: ./.build/src/report/summary.js
/**
 * The report in words: the heading and the sentence that a reviewer reads first. Plain text; foreign parts are not
 * escaped here.
 */



const VERDICT_WORDS = {
    pass: 'Load test passed',
    fail: 'Load test failed',
    invalid: 'Load test not conclusive',
    error: 'Load test did not complete',
};
/** What was measured, in one sentence; undefined without figures. */
function measuredSentence(report) {
    if (report.load === null)
        return undefined;
    const { total, targets } = report.load;
    const over = targets.length === 0 ? '' : ` over ${(0,units/* formatCounted */.So)(targets.length, 'target')}`;
    const parts = [
        `${(0,units/* formatCount */.B4)(total.ok)} of ${(0,units/* formatCounted */.So)(total.requests, 'request')}${over} ok${successText(report.load)} at ${(0,units/* formatRate */.CE)(total.throughputPerSecond)}`,
        ...latencyTexts(report.load),
        ...thresholdText(report),
    ];
    const lead = isUnplanned(report) ? 'Not to be trusted: ' : '';
    return `${lead}${parts.join('; ')}.`;
}
function successText({ total }) {
    return total.success.kind === 'measured' ? ` (${(0,units/* formatPercent */.l9)(total.success.value.rate)})` : '';
}
function latencyTexts({ total }) {
    const { latency } = total;
    if (latency.kind === 'not-measured')
        return ['latency not measured'];
    const [median, p95] = [50, 95].map((wanted) => (0,percentiles/* findPercentile */.dG)(latency.value, wanted));
    return [
        ...(median === undefined ? [] : [`p50 ${(0,units/* formatMs */._V)(median.valueMs)}`]),
        ...(p95 === undefined
            ? []
            : [
                p95.interval === undefined
                    ? percentileText(p95)
                    : `p95 ${(0,units/* formatMs */._V)(p95.valueMs)} (95% interval ${intervalText(p95.interval)})`,
            ]),
    ];
}
/** `p95 12.3 ms (10.1–14.2)`, the brackets being the 95 % interval. */
function percentileText({ percentile, valueMs, interval, tooFewSamples }) {
    const range = interval === undefined ? '' : ` (${intervalText(interval)})`;
    return `p${percentile} ${(0,units/* formatMs */._V)(valueMs)}${range}${tooFewSamples ? ' from too few samples' : ''}`;
}
function intervalText({ low, high }) {
    return `${(0,units/* formatNumber */.ZV)(low)}–${(0,units/* formatNumber */.ZV)(high)}`;
}
/** Nothing when thresholds judged nothing. */
function thresholdText(report) {
    const rows = thresholdRows(report);
    if (rows.length === 0 || isUnplanned(report) || report.verdict === 'error')
        return [];
    const met = rows.filter(({ outcome }) => outcome === 'met').length;
    return [`${met} of ${(0,units/* formatCounted */.So)(rows.length, 'threshold')} met`];
}
/** Title of the thresholds' table; says so when they judge nothing. */
function thresholdsTitle(report) {
    if (isUnplanned(report))
        return 'Thresholds (not judged: the figures are not to be trusted)';
    return report.verdict === 'error' ? 'Thresholds (not judged: the run did not complete)' : 'Thresholds';
}
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

;// CONCATENATED MODULE: ./.build/src/report/markdown-details.js
/** The folded sections of the Markdown report: what a reader looks up after the verdict. */







/** What is shown of an error's details; report.json has the rest. */
const SHOWN_DETAILS = { lines: 40, width: 500, characters: 16 * 1024 };
/** In the order in which they are shown. */
function detailSections(report, surface) {
    const { load, error, environment, phases } = report;
    return [
        ...(error?.details === undefined ? [] : [surface === 'comment' ? DETAILS_ELSEWHERE : errorDetails(error.details)]),
        ...findingSections(report),
        ...(load === null ? [] : [{ title: 'how far to trust the figures', priority: 40, text: trustText(load) }]),
        ...(phases.length === 0 ? [] : [{ title: 'phases', priority: 30, text: phasesText(report) }]),
        ...(environment === null
            ? []
            : [{ title: 'environment', priority: 20, text: environmentText(report, environment) }]),
        ...reproduceSections(report),
    ];
}
/** They hold the ends of logs, of containers too. */
const DETAILS_ELSEWHERE = {
    title: "where the error's details are",
    text: "What was seen is in the workflow run's summary and log.",
};
function errorDetails(text) {
    const lines = (0,lib_text/* clipLines */.U_)(text.split('\n'), SHOWN_DETAILS);
    return { title: "the error's details", priority: 50, text: (0,markdown_escape/* details */.zH)('What was seen', (0,markdown_escape/* codeBlock */.DV)(lines, 'text')) };
}
function trustText({ total, generator, plan, warmup, engine, snapshot }) {
    return (0,markdown_escape/* details */.zH)('How far to trust the figures', factsTable([
        ['load offered', `${describePlan(plan)}; ${(0,units/* formatCounted */.So)(warmup.requests, 'warm-up request')} not counted`],
        [
            'success, 95% interval',
            said(total.success, ({ interval }) => `${(0,units/* formatNumber */.ZV)(interval.low * 100)}–${(0,units/* formatNumber */.ZV)(interval.high * 100)}%`),
        ],
        ['latency, 95% intervals', said(total.latency, intervalsText)],
        ...(total.errors.length === 0 ? [] : [['latency of ok requests', said(total.okLatency, intervalsText)]]),
        ['sent late by', said(total.lateness, (late) => percentilesText(late, [50, 99]))],
        ['not sent in time', (0,units/* formatCount */.B4)(total.notSent)],
        ['generator', `${engine.name} ${engine.version}: ${describeGenerator(generator)}`],
        ['connections', describeConnections(snapshot.connections, total.requests)],
        ['real-time priority', describePriority(generator.priority)],
    ]));
}
function said(value, format) {
    return value.kind === 'measured' ? format(value.value) : `not measured: ${value.reason}`;
}
/** Two columns without a heading; the texts are escaped here. */
function factsTable(rows) {
    return (0,markdown_escape/* markdownTable */.Qj)([
        { title: '', align: 'left' },
        { title: '', align: 'left' },
    ], rows.map(([name, text]) => [(0,markdown_escape/* escapeText */.X1)(name), (0,markdown_escape/* escapeText */.X1)(text)]));
}
function intervalsText(latency) {
    return latency.percentiles.map(percentileText).join(', ');
}
function percentilesText(distribution, wanted) {
    return distribution.percentiles
        .filter(({ percentile }) => wanted.includes(percentile))
        .map(({ percentile, valueMs }) => `p${percentile} ${(0,units/* formatNumber */.ZV)(valueMs)} ms`)
        .join(', ');
}
function phasesText({ phases, run }) {
    const rows = phases.map(({ name, status, durationMs, result }) => [
        (0,markdown_escape/* escapeText */.X1)(name),
        status === 'passed' ? status : `**${status}**`,
        (0,units/* formatDuration */.a3)(durationMs),
        (0,markdown_escape/* richText */.YD)(result),
    ]);
    const table = (0,markdown_escape/* markdownTable */.Qj)([
        { title: 'phase', align: 'left' },
        { title: 'status', align: 'left' },
        { title: 'took', align: 'right' },
        { title: 'result', align: 'left' },
    ], rows);
    return (0,markdown_escape/* details */.zH)(`Phases (${(0,units/* formatDuration */.a3)(run.durationMs)})`, table);
}
function environmentText({ cluster, tools, deployment, tool }, environment) {
    const { cpus, cpuModel, architecture, memoryBytes, os, nodeVersion, checks } = environment;
    const warnings = checks.filter(({ status }) => status === 'warning');
    return (0,markdown_escape/* details */.zH)('Environment and versions', factsTable([
        ['machine', `${cpus} × ${cpuModel} (${architecture}), ${(0,units/* formatBytes */.z3)(memoryBytes)} memory`],
        ['system', `${os}, Node ${nodeVersion}`],
        ...(cluster === null ? [] : [['cluster', clusterText(cluster)]]),
        ...(deployment === null
            ? []
            : [
                [
                    'deployed',
                    `${deployment.workloads.map(({ name }) => name).join(', ')} (overlay ${deployment.overlay})`,
                ],
            ]),
        ...(tools.length === 0
            ? []
            : [['tools', tools.map(({ name, version, source }) => `${name} ${version} (${source})`).join(', ')]]),
        ['action', tool.version],
        ...warnings.map(({ name, seen, advice }) => [`warning: ${name}`, advice === undefined ? seen : `${seen}. ${advice}`]),
    ]));
}
function clusterText({ kind, name, nodes, nodeImage, baseUrl }) {
    if (kind === 'none')
        return `none: the applications ran as processes of the machine behind ${baseUrl}`;
    return [
        `${kind} ${name}`,
        ...(nodes === null ? [] : [`${nodes} nodes`]),
        ...(nodeImage === null ? [] : [nodeImage]),
        `ingress at ${baseUrl}`,
    ].join(', ');
}
function reproduceSections(report) {
    const parts = reproduceParts(report);
    if (parts === undefined || report.load === null)
        return [];
    const text = `Seed ${(0,markdown_escape/* code */.aY)(report.load.plan.seed)}: the same seed and plan send the same requests at the same times.\n\n${(0,markdown_escape/* codeBlock */.DV)([parts.join(' ')], 'sh')}\n\n${REPRODUCE_NOTE}`;
    return [{ title: 'how to run it again', priority: 45, text: (0,markdown_escape/* details */.zH)('Run it again on a laptop', text) }];
}

;// CONCATENATED MODULE: ./.build/src/report/markdown.js
/**
 * The report for the pull request's comment and the job summary: read in ten seconds at the top, everything else below
 * and folded.
 */










const SYMBOLS = { pass: '✅', fail: '❌', invalid: '⚠️', error: '⛔' };
/** Reasons shown one by one; the thresholds' table has them all. */
const MAX_REASONS = 8;
/** Targets with a row of their own. */
const MAX_TARGETS = 50;
/**
 * The body of the pull request's comment, within GitHub's limit, its marker on the first line. It holds nothing of what
 * containers and tools wrote to their logs.
 */
function renderComment(report, marker, options = {}) {
    return fitToLimit([{ title: 'marker', text: renderMarker(marker) }, ...sections(report, options, 'comment')], COMMENT_LIMIT);
}
/** The job summary, within the runner's limit; also the content of report.md. */
function renderSummary(report, options = {}) {
    return fitToLimit(sections(report, options, 'summary'), SUMMARY_LIMIT);
}
function sections(report, options, surface) {
    const { load } = report;
    return [
        { title: 'verdict', text: verdictText(report) },
        ...(load === null
            ? []
            : [
                { title: 'load', priority: 90, text: loadText(report, load) },
                ...errorSections(load),
                resourceSection(report),
                ...thresholdSections(report),
            ]),
        ...scanSections(report),
        ...detailSections(report, surface),
        { title: 'links', text: linksText(report, options) },
    ];
}
function verdictText(report) {
    const sentence = measuredSentence(report);
    const reasons = report.reasons.slice(0, MAX_REASONS).map((reason) => (0,markdown_escape/* richText */.YD)(reason));
    const more = report.reasons.length - reasons.length;
    const listed = more > 0 ? [...reasons, `…and ${(0,units/* formatCount */.B4)(more)} more.`] : reasons;
    return [
        `## ${SYMBOLS[report.verdict]} ${VERDICT_WORDS[report.verdict]}`,
        ...(listed.length === 0
            ? []
            : [listed.length === 1 ? `**${listed.join('')}**` : listed.map((reason) => `- ${reason}`).join('\n')]),
        ...(report.error?.hint === undefined ? [] : [(0,markdown_escape/* richText */.YD)(report.error.hint)]),
        ...(sentence === undefined ? [] : [(0,markdown_escape/* escapeText */.X1)(sentence)]),
    ].join('\n\n');
}
function columns(first, others) {
    return [{ title: first, align: 'left' }, ...others.map((title) => ({ title, align: 'right' }))];
}
function loadText(report, load) {
    const notes = startNotes(MARKDOWN_NOTES);
    const shown = worstTargets(load);
    const left = load.targets.length - shown.length;
    const rows = loadRows({ ...load, targets: shown }, notes).map(({ name, cells, total }) => total ? [`**total**`, ...cells.map((cell) => `**${cell}**`)] : [(0,markdown_escape/* code */.aY)(name, 60), ...cells]);
    const table = (0,markdown_escape/* markdownTable */.Qj)(columns('target', LOAD_COLUMNS), rows);
    const leftOut = left === 0
        ? []
        : [
            `The ${shown.length} targets with the most failures and the highest latency; report.json has the other ${(0,units/* formatCount */.B4)(left)} as well.`,
        ];
    const bound = upperBoundsText(load);
    const bounds = bound === undefined ? [] : [bound];
    return `### Load\n\n${table}\n\n${smallPrint([`Latency in ms, ${latencyMeaning(load)} to its last byte.`, ...bounds, ...leftOut, ...discardedTexts(report).map((text) => (0,markdown_escape/* richText */.YD)(text)), ...noteTexts(notes)])}`;
}
/** As many targets as a reader bears, in their order; with hundreds the table would not fit into a comment at all. */
function worstTargets({ targets }) {
    if (targets.length <= MAX_TARGETS)
        return targets;
    const maxMs = ({ latency }) => (latency.kind === 'measured' ? latency.value.maxMs : 0);
    const worst = new Set(targets.toSorted((a, b) => b.failures - a.failures || maxMs(b) - maxMs(a)).slice(0, MAX_TARGETS));
    return targets.filter((target) => worst.has(target));
}
function errorSections(load) {
    if (load.total.errors.length === 0)
        return [];
    const notes = startNotes(MARKDOWN_NOTES);
    const rows = errorRows(load, notes).map(({ name, cells, examples }) => [
        (0,markdown_escape/* code */.aY)(name),
        ...cells,
        examples.map(({ target, message }) => `${(0,markdown_escape/* code */.aY)(target, 60)}: ${(0,markdown_escape/* escapeText */.X1)(message)}`).join('<br>'),
    ]);
    const table = (0,markdown_escape/* markdownTable */.Qj)([...columns('class', ERROR_COLUMNS), { title: 'examples', align: 'left' }], rows);
    const lead = 'Latency in ms of the failed requests; the table above includes them.';
    return [
        { title: 'errors', priority: 60, text: `### Errors\n\n${table}\n\n${smallPrint([lead, ...noteTexts(notes)])}` },
    ];
}
function resourceSection(report) {
    const title = 'resources';
    if (report.resources.kind === 'not-measured')
        return { title, priority: 70, text: `### Resources\n\nNot measured: ${(0,markdown_escape/* richText */.YD)(report.resources.reason)}` };
    const notes = startNotes(MARKDOWN_NOTES);
    const { workloads, source } = report.resources.value;
    const rows = resourceRows(workloads, notes).map(({ name, group, cells }) => [
        `${(0,markdown_escape/* code */.aY)(name, 60)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
        ...merged(cells),
    ]);
    const heads = [
        'CPU cores<br><sub>min–max</sub>',
        'memory MB<br><sub>min–max</sub>',
        'RX MB/s',
        'TX MB/s',
        'pods',
        'CPU s/1k',
    ].map((head) => head.replace(' ', '&nbsp;'));
    const restarted = restarts(workloads);
    const warning = restarted.length === 0
        ? ''
        : `\n\n**Containers restarted under load:** ${restarted.map((text) => (0,markdown_escape/* escapeText */.X1)(text)).join(', ')}.`;
    const lead = `Averages over the load window; pods running/desired; CPU seconds per 1000 requests of the whole load. From ${source === 'proc' ? 'the processes in /proc' : 'Prometheus'}.`;
    return {
        title,
        priority: 70,
        text: `### Resources\n\n${(0,markdown_escape/* markdownTable */.Qj)(columns('workload', heads), rows)}${warning}\n\n${smallPrint([lead, ...noteTexts(notes)])}`,
    };
}
/**
 * Ten figures in six columns, minimum and maximum below the average and kept on one line, so that the table fits a
 * comment.
 */
function merged(cells) {
    const [cpu = '', cpuMin = '', cpuMax = '', memory = '', memoryMin = '', memoryMax = '', ...others] = cells;
    return [`${cpu}${range(cpuMin, cpuMax)}`, `${memory}${range(memoryMin, memoryMax)}`, ...others];
}
function range(min, max) {
    const missing = min === max && min.startsWith('n/a');
    return `<br><sub>${missing ? min : `${min}–&#8288;${max}`}</sub>`;
}
function thresholdSections(report) {
    const rows = thresholdRows(report).map(({ source, outcome, message }) => [
        outcome === 'met' ? outcome : `**${outcome.replace(' ', '&nbsp;')}**`,
        (0,markdown_escape/* code */.aY)(source),
        (0,markdown_escape/* richText */.YD)(message),
    ]);
    if (rows.length === 0)
        return [];
    const table = (0,markdown_escape/* markdownTable */.Qj)(['result', 'threshold', 'by how much'].map((title) => ({ title, align: 'left' })), rows);
    return [{ title: 'thresholds', priority: 80, text: `### ${thresholdsTitle(report)}\n\n${table}` }];
}
/** GitHub makes a link of it. */
function commitText(commit) {
    return /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 7) : (0,markdown_escape/* escapeText */.X1)(commit, 40);
}
function linksText({ run, scan }, options) {
    const parts = [
        ...(run.url === undefined ? [] : [(0,markdown_escape/* link */.nf)('workflow run', run.url)]),
        ...(options.artifactUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('full report', options.artifactUrl)]),
        ...(scan?.sarif?.alertsUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('code scanning alerts', scan.sarif.alertsUrl)]),
        ...(run.commit === undefined ? [] : [`commit ${commitText(run.commit)}`]),
        (0,units/* formatMoment */.K9)(Date.parse(run.startedAt)),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/src/redaction/secret-forms.js
var secret_forms = __webpack_require__(4739);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(2829);
;// CONCATENATED MODULE: ./.build/src/report/terminal-layout.js

const WIDTH = 100;
const MIN_NAME = 8;
/** Left-aligned names, right-aligned figures; names give way so that the table fits. */
function alignedTable(columns, rows) {
    const [nameTitle = '', ...titles] = columns;
    const figures = titles.map((title, index) => alignedColumn([title, ...rows.map((row) => row.cells[index] ?? '')]));
    const room = WIDTH - 2 - figures.reduce((sum, [title = '']) => sum + title.length + 2, 0);
    const names = [nameTitle, ...rows.map((row) => (0,markdown_escape/* oneLine */.TN)(row.name))];
    const nameWidth = Math.max(MIN_NAME, Math.min(room, Math.max(...names.map((name) => [...name].length))));
    return names.map((name, index) => `  ${(0,markdown_escape/* oneLine */.TN)(name, nameWidth).padEnd(nameWidth)}${figures.map((column) => `  ${column[index] ?? ''}`).join('')}`.trimEnd());
}
/** Cells of one width; where some are starred the others get a space, so that the digits stay in line. */
function alignedColumn(cells) {
    const starred = cells.some((cell) => cell.endsWith('*'));
    const padded = cells.map((cell) => (starred && !cell.endsWith('*') ? `${cell} ` : cell));
    const width = Math.max(...padded.map((cell) => cell.length));
    return padded.map((cell) => cell.padStart(width));
}
function noteLines(notes, style) {
    return notes.lines().flatMap(({ mark, text }) => hanging(`  ${mark} `, text).map((line) => style('dim', line)));
}
function wrap(text, indent) {
    return hanging(indent, text);
}
/**
 * A command that can be pasted as it stands: broken between options only, with a backslash. One long option may pass
 * the width.
 */
function commandLines(head, parts) {
    const lines = [];
    for (const part of parts) {
        const last = lines.at(-1);
        if (last === undefined || head.length + last.length + 1 + part.length + 2 > WIDTH)
            lines.push(part);
        else
            lines[lines.length - 1] = `${last} ${part}`;
    }
    return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}${index === lines.length - 1 ? '' : ' \\'}`);
}
/** Wraps at words; the first line starts with the head, the others are indented by its width. */
function hanging(head, text) {
    const room = WIDTH - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,markdown_escape/* oneLine */.TN)(text, 2000)
        .split(' ')
        .flatMap((long) => chunks(long, room))) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((content, index) => (index === 0 ? head : ' '.repeat(head.length)) + content);
}
function chunks(word, size) {
    const characters = [...word];
    return Array.from({ length: Math.max(1, Math.ceil(characters.length / size)) }, (_, index) => characters.slice(index * size, (index + 1) * size).join(''));
}
function cut(line, width = WIDTH) {
    const characters = [...line];
    return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./.build/src/report/terminal.js
/** The report for a terminal or a plain log, at most 100 columns wide, the verdict last. */













/** Lines of an error's details; kind's last forty are the most that there are of one tool. */
const MOST_DETAILS = 40;
/** Renders the report; colours only when asked. Ends with a line break. */
function renderTerminal(report, options) {
    const style = styleOf(options.color);
    const sections = [
        ...(report.load === null
            ? [scanSection(report, style)]
            : figureSections(report, report.load, { style, inputs: options.inputs })),
        verdictSection(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** What was scanned alone, for the command that does nothing else. Ends with a line break. */
function renderScan(report, { color }) {
    const style = styleOf(color);
    const judged = report.thresholds.filter(({ source }) => isAboutFindings(source));
    const thresholds = thresholdSection({ ...report, thresholds: judged, load: null }, style);
    return `${[...scanSection(report, style), ...(thresholds.length === 0 ? [] : ['', ...thresholds])].join('\n')}\n`;
}
function isAboutFindings(source) {
    return Object.keys(SCAN_FIGURES).some((figure) => source.startsWith(figure));
}
function styleOf(color) {
    return color ? (format, text) => (0,external_node_util_.styleText)(format, text, { validateStream: false }) : (_format, text) => text;
}
function terminalNotes() {
    return startNotes({ number: (n) => `[${n}]`, star: '*' });
}
function figureSections(report, load, { style, inputs }) {
    return [
        ...loadSections(report, load, style),
        terminal_resourceSection(report, style),
        scanSection(report, style),
        thresholdSection(report, style),
        runSection(report, load, { style, inputs }),
    ];
}
function loadSections(report, load, style) {
    const notes = terminalNotes();
    const table = alignedTable(['target', ...LOAD_COLUMNS], loadRows(load, notes));
    const bound = upperBoundsText(load);
    const remarks = [...(bound === undefined ? [] : [bound]), ...discardedTexts(report)];
    return [
        [
            style('bold', 'Load  ') + style('dim', `(latency in ms, ${latencyMeaning(load)})`),
            ...table,
            ...remarks.flatMap((text) => wrap(text, '  ')),
            ...noteLines(notes, style),
        ],
        errorSection(load, style),
    ];
}
function errorSection(load, style) {
    if (load.total.errors.length === 0)
        return [];
    const notes = terminalNotes();
    const rows = errorRows(load, notes);
    const [head = '', ...lines] = alignedTable(['class', ...ERROR_COLUMNS], rows);
    const withExamples = rows.flatMap(({ examples }, index) => [
        lines[index] ?? '',
        ...examples.map((example) => style('dim', cut(`    ${(0,markdown_escape/* oneLine */.TN)(example.target)}: ${(0,markdown_escape/* oneLine */.TN)(example.message)}`))),
    ]);
    return [
        style('bold', 'Errors  ') + style('dim', '(latency in ms of the failed requests)'),
        head,
        ...withExamples,
        ...noteLines(notes, style),
    ];
}
function terminal_resourceSection(report, style) {
    const title = style('bold', 'Resources  ');
    if (report.resources.kind === 'not-measured')
        return [title + style('dim', 'not measured'), ...wrap(report.resources.reason, '  ')];
    const usage = report.resources.value;
    const notes = terminalNotes();
    const columns = ['workload', 'CPU avg', 'min', 'max', 'MB avg', 'min', 'max', 'RX', 'TX', 'pods', 's/1k req'];
    const table = alignedTable(columns, resourceRows(usage.workloads, notes));
    const restarted = restarts(usage.workloads);
    return [
        title + style('dim', '(CPU in cores, and in seconds per 1000 requests of the whole load; network in MB/s)'),
        ...table,
        ...(restarted.length === 0
            ? []
            : [style('yellow', cut(`  restarts: ${restarted.map((text) => (0,markdown_escape/* oneLine */.TN)(text)).join(', ')}`))]),
        ...noteLines(notes, style),
    ];
}
/** Longest name in the table of the scan, with its mark. */
const LONGEST_SCANNED = 56;
/** Findings that are shown on a terminal; the SARIF file has all. */
const terminal_SHOWN_FINDINGS = 5;
function scanSection({ scan }, style) {
    if (scan === null || (scan.manifests === null && scan.images === null))
        return [];
    const notes = terminalNotes();
    const rows = scanRows(scan, notes).map(({ group, ...row }) => ({
        ...row,
        name: scanName(row.name, group),
    }));
    const findings = shownFindings(scan)
        .filter(({ severity }) => severity === 'critical' || severity === 'high')
        .slice(0, terminal_SHOWN_FINDINGS);
    return [
        style('bold', 'Security scan'),
        ...alignedTable(['scanned', ...SCAN_COLUMNS], rows),
        ...findings.flatMap((finding) => [
            `  ${style('red', finding.severity.padEnd(9))} ${cut(`${(0,markdown_escape/* oneLine */.TN)(finding.id)}  ${(0,markdown_escape/* oneLine */.TN)(placeText(finding))}`, WIDTH - 12)}`,
            ...wrap(finding.message, ' '.repeat(12)),
        ]),
        ...moreFindings(scan, findings.length),
        ...scanRemarks(scan).flatMap((text) => wrap(text, '  ')),
        ...noteLines(notes, style),
    ];
}
/** What it belongs to stays readable, however long the name is. */
function scanName(name, group) {
    const mark = group === undefined ? '' : ` (${group})`;
    const characters = [...name];
    const room = LONGEST_SCANNED - mark.length;
    const shown = characters.length <= room ? name : `…${characters.slice(1 - room).join('')}`;
    return `${shown}${mark}`;
}
function moreFindings(scan, shown) {
    const left = shownFindings(scan).length + findingsLeft(scan) - shown;
    return left === 0 || shown === 0 ? [] : [`  … and ${left} more, in the report`];
}
function thresholdSection(report, style) {
    const rows = thresholdRows(report);
    if (rows.length === 0)
        return [];
    const colors = {
        met: 'green',
        missed: 'red',
        undecided: 'yellow',
        'not measurable': 'yellow',
        pending: 'dim',
    };
    const lines = rows.flatMap((row) => [
        `  ${style(colors[row.outcome], row.outcome.padEnd(14))}  ${cut((0,markdown_escape/* oneLine */.TN)(row.source), WIDTH - 18)}`,
        ...wrap(row.message, ' '.repeat(18)),
    ]);
    return [style('bold', thresholdsTitle(report)), ...lines];
}
function runSection(report, load, { style, inputs }) {
    const parts = reproduceParts(report, inputs);
    const facts = [
        [
            'generator',
            `${describeGenerator(load.generator)}; real-time priority ${describePriority(load.generator.priority)}`,
        ],
        ['plan', `${describePlan(load.plan)}, ${load.engine.name} ${load.engine.version}`],
        ['connections', describeConnections(load.snapshot.connections, load.total.requests)],
        ['seed', load.plan.seed],
    ];
    const again = parts === undefined ? [] : commandLines('  again        ', parts);
    const masked = Object.values(inputs ?? {}).some((value) => value.includes(secret_forms/* MASK */.v));
    const note = masked
        ? [style('dim', cut(`  ${secret_forms/* MASK */.v} stands for a secret: put yours in its place to run it again.`))]
        : [];
    return [
        style('bold', 'Run'),
        ...facts.flatMap(([name, text]) => hanging(`  ${name.padEnd(11)}  `, text)),
        ...again,
        ...note,
    ];
}
function verdictSection(report, style) {
    const colors = {
        pass: 'green',
        fail: 'red',
        invalid: 'yellow',
        error: 'red',
    };
    const { error } = report;
    const sentence = measuredSentence(report);
    const headline = `${report.verdict.toUpperCase()}  ${VERDICT_WORDS[report.verdict]} in ${(0,units/* formatDuration */.a3)(report.run.durationMs)}`;
    return [
        ...(error?.details === undefined
            ? []
            : [
                ...(0,lib_text/* clipLines */.U_)(error.details.split('\n'), { lines: MOST_DETAILS, width: 500 }).map((line) => style('dim', cut(`  | ${(0,markdown_escape/* oneLine */.TN)(line)}`))),
                '',
            ]),
        ...report.reasons.flatMap((reason) => hanging('  - ', reason)),
        ...(error?.hint === undefined ? [] : wrap(error.hint, '    ')),
        ...(sentence === undefined ? [] : wrap(sentence, '  ')),
        style('bold', style(colors[report.verdict], headline)),
    ];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(3638);
;// CONCATENATED MODULE: ./.build/src/report/write.js
/** The report as files. */





/**
 * Writes report.json and report.md, in place of any link of that name; returns their paths. @throws ActionError when
 * that fails.
 */
async function writeReport(report, directory) {
    const json = (0,external_node_path_.join)(directory, 'report.json');
    const markdown = (0,external_node_path_.join)(directory, 'report.md');
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,safe_write/* safeWrite */.T)(json, `${JSON.stringify(report, null, 2)}\n`);
        await (0,safe_write/* safeWrite */.T)(markdown, `${renderSummary(report)}\n`);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('command-failed', `the report could not be written: ${(0,errors/* describeError */.Uc)(cause)}.`, {
            cause,
            hint: `Make room in ${directory}, or make it writable.`,
        });
    }
    return { json, markdown };
}

;// CONCATENATED MODULE: ./.build/src/phases/publish-report.js
/** Report -> files, job summary, comment. Each on its own: one that fails hides neither the others nor the verdict. */






/** Publishes everywhere; returns where, with empty texts for what could not be. */
async function publishReport(io, publication) {
    const { report, settings } = publication;
    io.log.info(renderTerminal(report, { color: false }));
    const reportJson = await softly(io, 'The report could not be written', async () => (await writeReport(report, settings.report.outDir)).json);
    await softly(io, 'The job summary could not be written', () => writeSummary(io, report));
    const commentUrl = settings.report.comment && !io.signal.aborted
        ? await softly(io, 'The comment could not be written', () => comment(io, publication))
        : '';
    return { reportJson, commentUrl };
}
async function writeSummary(io, report) {
    // Runners before 2022 and local imitations have none.
    if (io.env['GITHUB_STEP_SUMMARY'] === undefined)
        return '';
    // Loaded late: it brings an HTTP client along.
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 6058));
    await summary.addRaw(renderSummary(report)).write();
    return '';
}
async function comment(io, { report, github, token }) {
    const written = await upsertComment(io, github, { token, body: renderComment(report, (0,context/* commentMarker */.Q)(github)) });
    if (written.kind === 'measured') {
        io.log.info(`Comment ${written.value.action}: ${written.value.url}`);
        return written.value.url;
    }
    io.log.notice(`No comment: ${written.reason}`);
    return '';
}
async function softly(io, failure, publish) {
    try {
        return await publish();
    }
    catch (error) {
        io.log.warning(`${failure}: ${(0,errors/* describeError */.Uc)(error)}`);
        return '';
    }
}


/***/ })

};
