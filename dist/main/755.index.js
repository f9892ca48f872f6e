export const id = 755;
export const ids = [755];
export const modules = {

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

/***/ 97755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upsertComment: () => (/* binding */ upsertComment)
});

// UNUSED EXPORTS: writing

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/report/marker.js
var report_marker = __webpack_require__(71794);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
// EXTERNAL MODULE: ./.build/src/github/no-answer.js
var no_answer = __webpack_require__(76403);
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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(555), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
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
                    throw (0,no_answer/* noAnswer */.q)(apiUrl, 'no list of comments');
                // Those without a marker are other people's talk, which can be long.
                const found = items.slice(0, PAGE_SIZE).flatMap((item) => toComment(item) ?? []);
                comments.push(...found.filter(({ body }) => (0,report_marker/* parseMarker */.gY)(body) !== undefined));
                if (items.length < PAGE_SIZE)
                    break;
            }
            return comments;
        },
        create: async (body) => {
            const created = toComment((await rest.issues.createComment({ ...bounded(), issue_number: pullRequest, body })).data);
            if (created === undefined)
                throw (0,no_answer/* noAnswer */.q)(apiUrl, 'no comment after it was asked to create one');
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

// EXTERNAL MODULE: ./.build/src/github/refusal.js
var refusal = __webpack_require__(76991);
;// CONCATENATED MODULE: ./.build/src/github/upsert-comment.js
/**
 * The comment on the pull request: one per workflow and job, edited in place.
 * Everything here can be repeated from its start, so a failed try never leaves a second comment.
 * A comment is ours when the identity behind the token wrote it and its marker is ours. Anybody can write our marker.
 */






/** For the sentences about a refusal: who lacks the right to write depends on who started the run. */
function writing(run) {
    return {
        failure: 'The comment was not written.',
        permission: '`pull-requests: write`',
        advice: ({ status, permission }) => (status === 403 || status === 404 ? accessAdvice(run, permission) : undefined),
    };
}
function accessAdvice(run, permission) {
    const dependabot = (0,refusal/* dependabotAdvice */.$)(run);
    if (dependabot !== undefined)
        return `${dependabot} The job needs \`permissions:\` with ${permission}.`;
    return run.fromFork
        ? `The token needs ${permission}, and runs for pull requests from forks only get one that reads; a workflow on \`workflow_run\` with \`mode: collect\` can write the comment.`
        : `The job needs \`permissions:\` with ${permission}.`;
}
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
    const marker = (0,report_marker/* parseMarker */.gY)(request.render(undefined));
    if (marker === undefined)
        throw new errors/* ActionError */.lZ('internal', 'the body of a comment must begin with its marker');
    const comments = await openComments(io, { ...context, repository, pullRequest }, request.token);
    try {
        return (0,measured/* measured */.jh)(await (0,retry/* withRetries */.LH)(io, () => settle(comments, marker, request.render)));
    }
    catch (error) {
        io.signal.throwIfAborted();
        return (0,measured/* notMeasured */.q7)((0,refusal/* explainRefusal */.G)(error, io.now(), writing(context)));
    }
}
async function settle(comments, marker, render) {
    const marked = withMarkers(await comments.list(), marker.key);
    // Asked only when there is something that may be ours.
    const identity = marked.length === 0 ? undefined : await comments.viewer();
    const own = identity === undefined ? [] : marked.filter((comment) => isBy(identity, comment.author));
    if (own.length > 0)
        return reconcile(comments, { own, marker, render });
    const created = await comments.create(render(undefined));
    // The author of what was just written is the identity for certain. The list is read again: another run may have
    // created one meanwhile, and the later of the two sees both, and both keep the older one. It also finds ours when
    // the viewer was not known.
    const again = (await comments.list()).filter(({ id, author }) => id !== created.id && isBy(created.author, author));
    const outcome = await reconcile(comments, {
        own: withMarkers([created, ...again], marker.key),
        marker,
        render,
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
async function reconcile(comments, { own, marker, render, created }) {
    const [kept, ...surplus] = own.toSorted((a, b) => a.id - b.id);
    if (kept === undefined)
        throw new errors/* ActionError */.lZ('internal', 'reconcile needs a comment to keep');
    const newer = own.find((comment) => (0,report_marker/* isNewer */.U4)(comment.marker, marker));
    if (newer !== undefined) {
        // The newer run moves its text to the oldest comment itself; removing that one here would lose both.
        if (created !== undefined && created.id !== kept.id)
            await comments.remove(created.id);
        return { url: newer.url, action: 'superseded' };
    }
    const body = render(newest(own.filter(({ id }) => id !== created?.id)));
    const changed = normalized(kept.body) !== normalized(body);
    if (changed)
        await comments.update(kept.id, body);
    for (const { id } of surplus)
        await comments.remove(id);
    return { url: kept.url, action: changed ? 'updated' : 'unchanged' };
}
function newest(own) {
    return own
        .map((comment) => comment.marker)
        .reduce((one, other) => (one !== undefined && (0,report_marker/* isNewer */.U4)(one, other) ? one : other), undefined);
}
function normalized(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}
function withMarkers(comments, key) {
    return comments.flatMap((comment) => {
        const marker = (0,report_marker/* parseMarker */.gY)(comment.body);
        return marker === undefined || marker.key !== key ? [] : [{ ...comment, marker }];
    });
}


/***/ })

};
