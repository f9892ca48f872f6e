export const id = 519;
export const ids = [519,551,673,640];
export const modules = {

/***/ 90519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectJob: () => (/* binding */ collectJob)
});

// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
;// CONCATENATED MODULE: ./.build/src/collect/needed-jobs.js
/** What the `needs` context tells of the jobs before: a leg that broke before its upload leaves no artifact. */

const RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
/** GitHub's form of a job's id. */
const JOB_ID = /^[A-Za-z_][\w-]{0,99}$/;
/** A matrix has at most 256 jobs, a workflow some dozens; this is far above both. */
const LONGEST_TEXT = 1024 * 1024;
/**
 * Reads the text of `${{ toJSON(needs) }}`; an empty one is no jobs. Returns what would be right when it is something
 * else.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#needs-context
 */
function neededJobs(text) {
    if (text.trim() === '')
        return [];
    const problem = { problem: 'the context `needs` as JSON, which is what the expression `toJSON(needs)` gives' };
    const value = text.length > LONGEST_TEXT ? undefined : parsed(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return problem;
    const jobs = Object.keys(value).map((job) => toJob(value, job));
    return jobs.every((job) => job !== undefined) ? jobs : problem;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function toJob(needs, job) {
    const word = (0,json/* textAt */.$6)((0,json.at)(needs, job), 'result');
    const result = RESULTS.find((known) => known === word);
    return result === undefined || !JOB_ID.test(job) ? undefined : { job, result };
}
/**
 * A row for each job that ended badly although none of its legs says so. A job may have failed for another reason than
 * its load test; that no report tells which is what the row says.
 */
function missingOfJobs(jobs, legs) {
    return jobs.flatMap(({ job, result }) => {
        const own = legs.filter(({ report }) => report.run.job === job);
        if (result === 'success' || own.some(({ report }) => report.verdict !== 'pass'))
            return [];
        return [{ name: job, reason: REASONS[result](own.length > 0) }];
    });
}
const REASONS = {
    failure: (hasLegs) => hasLegs
        ? 'The job failed, and none of its reports says why: a leg may have ended before it uploaded one, or another step failed.'
        : 'The job failed and left no report: it may have ended before its load test.',
    cancelled: (hasLegs) => `The job was cancelled${hasLegs ? ' and may not have left all of its reports' : ''}.`,
    skipped: () => 'The job was skipped: a job that it needs may have failed.',
};

// EXTERNAL MODULE: ./.build/src/github/artifact-names.js
var artifact_names = __webpack_require__(77640);
// EXTERNAL MODULE: ./.build/src/github/artifacts.js + 1 modules
var artifacts = __webpack_require__(57551);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
;// CONCATENATED MODULE: ./.build/src/github/context-of-run.js
/** The place of the run that `workflow_run` is about. */

/**
 * The context of this run with the place of the run before in it: its comment belongs to that run's commit and pull
 * request, and a later attempt of it is the newer one. Rights, event and workflow stay this run's own.
 */
function contextOfRun(context, run, pullRequest) {
    const { pullRequest: _own, runUrl: _page, sha: _sha, ref: _ref, baseBranch: _base, ...rest } = context;
    return {
        ...rest,
        ...(0,defined/* defined */.s)({ pullRequest }),
        runUrl: run.url,
        headSha: run.headSha,
        runId: run.id,
        attempt: run.attempt,
        fromFork: run.headRepository !== context.repository,
    };
}

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/github/no-answer.js
var no_answer = __webpack_require__(76403);
// EXTERNAL MODULE: ./.build/src/github/refusal.js
var refusal = __webpack_require__(76991);
// EXTERNAL MODULE: ./.build/src/github/retry.js
var retry = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/github/pull-request-of-run.js
/**
 * Which pull request a run was for, when the run itself can't be asked: what it uploaded may name any. GitHub's own
 * word is the head commit.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */







const REQUEST_DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
/** Events whose runs belong to a pull request. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_target'];
/**
 * Finds the open pull request whose head is the run's commit. Of several, which differ in the branch that they go into,
 * it is the one with the lowest number, and a note says so. Not measured, with the reason, when there is none or
 * GitHub refuses; rejects only on cancel.
 */
async function pullRequestOfRun(io, place, { run, token }) {
    if (!OF_PULL_REQUESTS.includes(run.event))
        return (0,measured/* notMeasured */.q7)(`The run before was started by \`${run.event}\` and belongs to no pull request.`);
    if (run.pullRequests.length > 0)
        return (0,measured/* measured */.jh)(chosen(run.pullRequests));
    const { headBranch, headRepository } = run;
    if (headBranch === undefined || headRepository === undefined)
        return (0,measured/* notMeasured */.q7)('GitHub does not name the branch of the run before, so its pull request is not found.');
    if (place.repository === undefined)
        return (0,measured/* notMeasured */.q7)('GITHUB_REPOSITORY is not set, so it is not known where the pull request is.');
    if (token === '')
        return (0,measured/* notMeasured */.q7)('The input `github-token` is empty, and without a token the pull request is not found.');
    try {
        const numbers = await openHeads(io, { ...place, run: { ...run, headBranch, headRepository } }, token);
        return numbers.length === 0 ? (0,measured/* notMeasured */.q7)(MOVED_ON) : (0,measured/* measured */.jh)(chosen(numbers));
    }
    catch (error) {
        io.signal.throwIfAborted();
        return (0,measured/* notMeasured */.q7)(explain(error, io.now()));
    }
}
const MOVED_ON = 'No open pull request has the commit of the run before as its head: it got a newer commit, or was closed.';
/** The lowest number: two pull requests of one branch have the same commit, and which of them a run was for is not told. */
function chosen(numbers) {
    const [number = 0, ...others] = [...new Set(numbers)].sort((a, b) => a - b);
    if (others.length === 0)
        return { number };
    const names = (0,lib_text/* listed */.KE)(others.map((other) => `#${other}`));
    return { number, note: `The same commit is the head of ${names}, too; this run may have been for one of them.` };
}
async function openHeads(io, { apiUrl, repository = '', run }, token) {
    // Loaded late: it costs a tenth of a second, and few runs need it.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(555), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { pulls } = getOctokit(token, { baseUrl: apiUrl }).rest;
    const [owner = '', repo = ''] = repository.split('/');
    const [headOwner = ''] = run.headRepository.split('/');
    const { data } = await (0,retry/* withRetries */.LH)(io, () => pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${headOwner}:${run.headBranch}`,
        per_page: PAGE_SIZE,
        request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_DEADLINE_MS)]) },
    }));
    if (!Array.isArray(data))
        throw (0,no_answer/* noAnswer */.q)(apiUrl, 'no list of pull requests');
    // GitHub takes a `head` that it can't read for none at all and lists everything.
    return data.slice(0, PAGE_SIZE).flatMap((item) => {
        const number = (0,json/* numberAt */.tk)(item, 'number');
        const isHead = (0,json.at)(item, 'head', 'sha') === run.headSha && (0,json/* textAt */.$6)(item, 'head', 'repo', 'full_name') === run.headRepository;
        return isHead && number !== undefined && Number.isSafeInteger(number) && number > 0 ? [number] : [];
    });
}
function explain(error, now) {
    const failure = 'The pull request of the run before was not found.';
    if ((0,json/* numberAt */.tk)(error, 'status') === undefined)
        return `${failure} ${(0,errors/* messageOf */.bD)(error)}`;
    return (0,refusal/* explainRefusal */.G)(error, now, {
        failure,
        permission: '`pull-requests: read`',
        advice: ({ status, permission }) => status === 403 || status === 404 ? `The token needs ${permission}.` : undefined,
    });
}

// EXTERNAL MODULE: ./.build/src/github/repository-artifacts.js + 1 modules
var repository_artifacts = __webpack_require__(72951);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/github/artifact-client.js + 1 modules
var artifact_client = __webpack_require__(8563);
;// CONCATENATED MODULE: ./.build/src/github/run-artifacts.js
/** The artifacts of the workflow run that this job is in. The runner's own token reads them: no permission is needed. */








/** All requests of a source together. */
const DEADLINE_MS = 60_000;
/**
 * Opens the run's artifacts; not measured, with a sentence, where they can't be read. Calls reject with ActionError
 * `github-failed`, and on cancel with what the signal has. All of them together have `deadlineMs`.
 */
async function openRunArtifacts(io, github, deadlineMs = DEADLINE_MS) {
    const client = await (0,artifact_client/* openArtifactClient */.q)(io, github, deadlineMs);
    return (0,measured/* mapMeasured */.xe)(client, (opened) => sourceOf(io, opened, deadlineMs));
}
function sourceOf(io, client, deadlineMs) {
    const asked = async (failure, call) => {
        try {
            return await call();
        }
        catch (error) {
            io.signal.throwIfAborted();
            if (error instanceof errors/* ActionError */.lZ)
                throw error;
            const why = (0,artifact_client/* explainArtifactFailure */.y)(io, error, deadlineMs);
            throw new errors/* ActionError */.lZ('github-failed', `${failure}: ${why}.`, { cause: error });
        }
    };
    return {
        list: () => asked("The run's artifacts could not be listed", async () => {
            const { artifacts } = await client.call((library) => library.listArtifacts({ latest: true }));
            return artifacts.map(({ id, name, size, createdAt, digest }) => ({
                id,
                name,
                sizeBytes: size,
                ...(0,defined/* defined */.s)({ createdAt: createdAt?.toISOString(), digest }),
            }));
        }),
        download: (artifact, limitBytes) => asked(`The artifact ${JSON.stringify(artifact.name)} could not be read`, () => download(io, client, artifact, limitBytes)),
    };
}
/** Through a directory of its own, which is removed; the package gives files only. */
async function download(io, client, artifact, limitBytes) {
    refuseAbove(artifact.sizeBytes, limitBytes, artifact.name);
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(io.workDir, 'artifact-'));
    try {
        await client.call((library) => library.downloadArtifact(artifact.id, { path, skipDecompress: true }));
        const [file, ...others] = await (0,promises_.readdir)(path);
        if (file === undefined || others.length > 0)
            throw new Error(`${others.length + 1} files came, and not one`);
        // What the list says of the size was said by whoever uploaded it.
        refuseAbove((await (0,promises_.stat)((0,external_node_path_.join)(path, file))).size, limitBytes, artifact.name);
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(path, file));
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        if (artifact.digest !== undefined && artifact.digest !== digest)
            throw new Error(`it has the digest ${digest}, and was uploaded with ${artifact.digest}`);
        return bytes;
    }
    finally {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
function refuseAbove(sizeBytes, limitBytes, name) {
    if (sizeBytes <= limitBytes)
        return;
    throw new errors/* ActionError */.lZ('github-failed', `The artifact ${JSON.stringify(name)} has ${(0,units/* formatBytes */.z3)(sizeBytes)}, and at most ${(0,units/* formatBytes */.z3)(limitBytes)} are read.`);
}

// EXTERNAL MODULE: ./.build/src/inputs/read-collect.js
var read_collect = __webpack_require__(18130);
// EXTERNAL MODULE: ./.build/src/outputs.js + 1 modules
var outputs = __webpack_require__(97904);
// EXTERNAL MODULE: ./.build/src/github/leg.js
var github_leg = __webpack_require__(95463);
// EXTERNAL MODULE: ./.build/src/github/pages.js
var pages = __webpack_require__(58859);
// EXTERNAL MODULE: ./.build/src/report/collection.js
var report_collection = __webpack_require__(70640);
// EXTERNAL MODULE: ./.build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(66926);
// EXTERNAL MODULE: ./.build/src/lib/version.js
var version = __webpack_require__(57079);
// EXTERNAL MODULE: ./.build/src/load/metrics/snapshot.js
var metrics_snapshot = __webpack_require__(23288);
// EXTERNAL MODULE: ./.build/src/load/metrics/summarize.js
var summarize = __webpack_require__(44735);
// EXTERNAL MODULE: ./.build/src/load/metrics/validity.js
var validity = __webpack_require__(50594);
;// CONCATENATED MODULE: ./.build/src/load/metrics/merge-loads.js
/**
 * Loads of one plan, sent by several generators, as one. Each had a machine and an application of its own, so all of
 * them count as if they had begun at the same moment, and a rate is that of all together. Pure.
 */




/** As many rows as a series has. */
const MOST_ROWS = 4_000;
const WIDEST_ROW_SECONDS = 2 ** 20;
/** Of all loads together: each takes some 0.25 ms, so it takes up to 15 s to add up. */
const MOST_HISTOGRAMS = 50_000;
/**
 * Adds loads of the same plan. The first one's settings stand for all of them.
 * @throws TypeError for a snapshot that is none of ours, and when there are too many figures to add up.
 */
function mergeLoads(loads) {
    const [{ load: first }] = loads;
    refuseTooMany(loads);
    for (const { load } of loads)
        refuseOddSeries(load);
    const startedAt = Math.min(...loads.map(({ load }) => load.snapshot.window.startedAt));
    const merged = (0,metrics_snapshot/* mergeSnapshots */.um)(loads.map(({ load }) => startedTogether(load.snapshot, startedAt)));
    const snapshot = { ...merged, evidence: { ...merged.evidence, ...hostOf(loads) } };
    const summary = (0,summarize/* summarize */.eh)(snapshot, untold(first));
    const { window, evidence } = snapshot;
    const rates = ratesOf(loads, evidence.schedule);
    const sum = (count) => loads.reduce((total, { load }) => total + count(load), 0);
    return {
        engine: first.engine,
        plan: first.plan,
        window: { startedAt: Math.round(window.startedAt), endedAt: Math.round(window.endedAt) },
        warmup: {
            requests: sum(({ warmup }) => warmup.requests),
            failures: sum(({ warmup }) => warmup.failures),
            durationMs: Math.max(...loads.map(({ load }) => load.warmup.durationMs)),
        },
        ...summary,
        targets: inOrder(summary.targets, first.targets),
        generator: {
            ...rates,
            loopDelayP99Ms: highest(loads, ({ generator }) => generator.loopDelayP99Ms),
            hostCpuBusy: highest(loads, ({ generator }) => generator.hostCpuBusy),
            cpuSteal: highest(loads, ({ generator }) => generator.cpuSteal),
            cpuPressure: evidence.host === undefined ? EACH_LEG : sharePressed(evidence.host),
            generatorCpuSeconds: total(loads, ({ generator }) => generator.generatorCpuSeconds),
            floor: EACH_LEG,
            priority: { policy: 'normal', how: 'not wanted', reason: 'each leg has its own generator' },
            notOffered: reasons(loads, (load) => [
                ...load.generator.notOffered,
                ...(0,validity/* notOfferedReasons */.Mc)({ plan: load.plan, total: load.total, evidence: load.snapshot.evidence }),
            ]),
            disturbances: reasons(loads, (load) => [
                ...load.generator.disturbances,
                ...(0,validity/* disturbanceReasons */.Ku)({ plan: load.plan, total: load.total, evidence: load.snapshot.evidence }),
            ]),
        },
        cancelled: loads.some(({ load }) => load.cancelled),
        engineThresholds: [],
        snapshot,
    };
}
const EACH_LEG = (0,measured/* notMeasured */.q7)('Each leg has its own.');
function startedTogether(snapshot, startedAt) {
    const { window } = snapshot;
    return { ...snapshot, window: { startedAt, endedAt: startedAt + (window.endedAt - window.startedAt) } };
}
/** In the order of the plan, which snapshots do not keep. */
function inOrder(targets, first) {
    const places = new Map(first.map(({ name }, index) => [name, index]));
    return targets.toSorted((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
}
/** What the engine did not tell of one load it does not tell of all. */
function untold({ total: { lateness, bytesReceived } }) {
    return {
        ...(lateness.kind === 'not-measured' ? { lateness: lateness.reason } : {}),
        ...(bytesReceived.kind === 'not-measured' ? { bytes: bytesReceived.reason } : {}),
    };
}
function ratesOf(loads, schedule) {
    if (schedule !== undefined) {
        const { offered, achieved } = (0,validity/* scheduledRates */.pR)(schedule);
        return { offeredPerSecond: offered, achievedPerSecond: achieved };
    }
    const sum = (rate) => loads.reduce((all, { load }) => all + rate(load), 0);
    return {
        offeredPerSecond: sum(({ generator }) => generator.offeredPerSecond),
        achievedPerSecond: sum(({ generator }) => generator.achievedPerSecond),
    };
}
/** Of several machines the busiest one, and the seconds of all: what is weighed is how many requests were spoiled. */
function hostOf(loads) {
    const hosts = loads.flatMap(({ load }) => load.snapshot.evidence.host ?? []);
    const [first] = hosts;
    if (first === undefined)
        return {};
    const seconds = hosts.flatMap(({ pressure }) => (pressure.kind === 'measured' ? pressure.value : []));
    return {
        host: {
            busy: highestOf(hosts.map(({ busy }) => busy)),
            steal: highestOf(hosts.map(({ steal }) => steal)),
            pressure: seconds.length === 0 ? first.pressure : (0,measured/* measured */.jh)(seconds),
        },
    };
}
function sharePressed({ pressure }) {
    return pressure.kind === 'measured' ? (0,measured/* measured */.jh)((0,validity/* pressedShare */.Oi)(pressure.value)) : pressure;
}
function highest(loads, figure) {
    return highestOf(loads.map(({ load }) => figure(load)));
}
/** Missing where one is missing: that one may be the highest. */
function highestOf(figures) {
    const values = valuesOf(figures);
    return values.kind === 'measured' ? (0,measured/* measured */.jh)(Math.max(...values.value)) : values;
}
function total(loads, figure) {
    const values = valuesOf(loads.map(({ load }) => figure(load)));
    return values.kind === 'measured' ? (0,measured/* measured */.jh)(values.value.reduce((sum, value) => sum + value, 0)) : values;
}
function valuesOf(figures) {
    const values = [];
    for (const figure of figures) {
        if (figure.kind === 'not-measured')
            return figure;
        values.push(figure.value);
    }
    return (0,measured/* measured */.jh)(values);
}
/** Each once for each leg, with its name. */
function reasons(loads, of) {
    return loads.flatMap(({ name, load }) => [...new Set(of(load))].map((reason) => `${name}: ${reason}`));
}
/** A snapshot may come from anywhere: what it would ask for is looked at before time and memory are taken for it. */
function refuseTooMany(loads) {
    const histograms = loads.reduce((sum, { load: { snapshot } }) => {
        const ofTargets = snapshot.targets.reduce((count, { errors }) => count + 3 + errors.length, 0);
        return sum + ofTargets + snapshot.series.rows.length;
    }, 0);
    if (histograms > MOST_HISTOGRAMS)
        throw new TypeError(`there are ${histograms} distributions in them, and at most ${MOST_HISTOGRAMS} are added up`);
}
function refuseOddSeries({ snapshot: { series, window } }) {
    const { widthSeconds, rows } = series;
    const seconds = (window.endedAt - window.startedAt) / 1000;
    const isWidth = widthSeconds >= 1 && widthSeconds <= WIDEST_ROW_SECONDS && Number.isInteger(Math.log2(widthSeconds));
    // The window is a little longer than the last row begins.
    const isLength = seconds >= 0 && seconds / widthSeconds <= MOST_ROWS + 1;
    if (!isWidth || !isLength || rows.length > MOST_ROWS)
        throw new TypeError('its seconds are not as ours are');
}

// EXTERNAL MODULE: ./.build/src/thresholds/certain-failures.js
var certain_failures = __webpack_require__(14456);
// EXTERNAL MODULE: ./.build/src/thresholds/evaluate.js + 2 modules
var evaluate = __webpack_require__(12570);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(42829);
// EXTERNAL MODULE: ./.build/src/thresholds/parse-thresholds.js + 1 modules
var parse_thresholds = __webpack_require__(10779);
// EXTERNAL MODULE: ./.build/src/weighing/weigh.js + 1 modules
var weigh = __webpack_require__(47145);
// EXTERNAL MODULE: ./.build/src/report/verdict.js
var report_verdict = __webpack_require__(62747);
;// CONCATENATED MODULE: ./.build/src/report/merge-reports.js
/** Reports of legs that are shards of one plan, as one report: its figures are those of all requests together. */













/**
 * Adds the figures of reports whose plans differ in nothing but the seed. Resources and findings stay with each leg.
 * Not measured, with the reason, when the reports are of different things, or when one has no load.
 */
function mergeReports(reports) {
    const [first] = reports;
    if (first === undefined)
        return (0,measured/* notMeasured */.q7)('There is no report.');
    const loads = reports.flatMap((report, index) => report.load === null ? [] : [{ name: nameOf(report, index), load: report.load }]);
    const [one, ...others] = loads;
    if (one === undefined || loads.length < reports.length)
        return (0,measured/* notMeasured */.q7)('Figures are not added up: not every leg has measured a load.');
    const difference = others.map(({ load }) => differenceOf(one.load, load)).find((found) => found !== undefined);
    if (difference !== undefined)
        return (0,measured/* notMeasured */.q7)(`Figures are not added up: ${difference}.`);
    if (new Set(reports.map(identityOf)).size < reports.length)
        return (0,measured/* notMeasured */.q7)('Figures are not added up: one report is there more than once.');
    try {
        return (0,measured/* measured */.jh)(mergedReport(reports, withoutNumbers(mergeLoads([one, ...others]))));
    }
    catch (error) {
        // Histograms out of an artifact may be anything.
        return (0,measured/* notMeasured */.q7)((0,lib_text/* sentence */.em)(`Figures could not be added up: ${(0,lib_text/* clip */.$Q)((0,errors/* describeError */.Uc)(error), 200)}`));
    }
}
function nameOf({ run: { job, leg } }, index) {
    return (0,lib_text/* clip */.$Q)(leg ?? job ?? `leg ${index + 1}`, 60);
}
/** Two runs begin at the same millisecond, but not their loads at the same part of one, with the same figures. */
function identityOf({ run, load }) {
    return JSON.stringify([run.id, run.startedAt, run.job, run.leg, load?.plan.seed, load?.window, load?.total.requests]);
}
/** In what two loads differ that must be the same, as a clause. */
function differenceOf(one, other) {
    if (one.engine.name !== other.engine.name || one.engine.version !== other.engine.version)
        return 'the legs have different load engines';
    if (JSON.stringify(targetsOf(one)) !== JSON.stringify(targetsOf(other)))
        return 'the legs have different targets';
    const names = [
        ...new Set([...Object.keys(one.plan), ...Object.keys(other.plan)]),
    ];
    const different = names.filter((name) => name !== 'seed' && canonical(one.plan[name]) !== canonical(other.plan[name]));
    return different.length === 0 ? undefined : `the plans of the legs differ (${(0,lib_text/* listed */.KE)(different)})`;
}
function targetsOf({ targets }) {
    return targets.map(({ name, host }) => JSON.stringify([name, host])).sort();
}
/** JSON with sorted keys. */
function canonical(value) {
    return (JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
        : inner) ?? '');
}
/** The number of a request gives it again with the seed of its leg, and nothing says which that was. */
function withoutNumbers(load) {
    const { samples } = load.snapshot;
    if (samples === undefined)
        return load;
    const plain = (requests) => requests.map(({ number: _, ...request }) => request);
    const failed = samples.failed.map(({ class: name, requests }) => ({ class: name, requests: plain(requests) }));
    return { ...load, snapshot: { ...load.snapshot, samples: { slowest: plain(samples.slowest), failed } } };
}
function mergedReport(reports, load) {
    const { thresholds, certain } = judgeTogether(reports, load);
    // What is for each leg to meet says nothing of all together.
    const judged = (0,report_verdict/* judge */.S)(load, thresholds.filter(({ status }) => status !== 'not-measurable'), undefined, certain);
    const failed = reports.filter(({ verdict }) => verdict !== 'pass').length;
    const ofLegs = failed === 0 ? [] : [`${failed} of ${reports.length} legs did not pass.`];
    const starts = reports.map(({ run }) => Date.parse(run.startedAt));
    const ends = reports.map(({ run }, index) => (starts[index] ?? 0) + run.durationMs);
    const startedAt = Math.min(...starts);
    return {
        schemaVersion: 1,
        tool: { name: 'kind-loadtest-action', version: version/* VERSION */.x },
        verdict: reports.reduce((worst, { verdict }) => (0,report_collection/* worse */.JJ)(worst, verdict), judged.verdict),
        reasons: [...judged.reasons, ...ofLegs],
        run: {
            id: reports[0]?.run.id ?? '',
            startedAt: new Date(startedAt).toISOString(),
            durationMs: Math.max(...ends) - startedAt,
            ...(0,defined/* defined */.s)({
                commit: shared(reports, ({ run }) => run.commit),
                pullRequest: shared(reports, ({ run }) => run.pullRequest),
                url: shared(reports, ({ run }) => run.url),
                workflow: shared(reports, ({ run }) => run.workflow),
                job: shared(reports, ({ run }) => run.job),
            }),
        },
        environment: null,
        cluster: null,
        tools: [],
        deployment: null,
        health: null,
        load,
        discardedLoads: [],
        thresholds,
        resources: (0,measured/* notMeasured */.q7)('Resources are those of each leg.'),
        scan: null,
        phases: [],
        error: null,
    };
}
function shared(reports, of) {
    const values = new Set(reports.map(of));
    return values.size === 1 ? [...values][0] : undefined;
}
/** Thresholds that all legs have, in the order of the first. */
function judgeTogether(reports, load) {
    const [first, ...others] = reports.map(({ thresholds }) => thresholds.map(({ source }) => source));
    const common = (first ?? []).filter((source) => others.every((sources) => sources.includes(source)));
    const sources = [...new Set(common)];
    const known = new Map(sources.map((source) => [source, parseAgain(source)]));
    const asked = [...known.values()].filter((threshold) => threshold !== undefined).filter((one) => !addsUp(one));
    // Whether a target expects its answers within a time is not in the report.
    const judged = (0,evaluate/* evaluateThresholds */.S)(asked, load, ELSEWHERE, (0,weigh/* weigh */.v)(load, true));
    const results = new Map(judged.map((result) => [result.source, result]));
    const thresholds = sources.map((source) => results.get(source) ?? { source, status: 'not-measurable', actual: null, message: unjudged(known.get(source)) });
    return { thresholds, certain: (0,certain_failures/* missedForCertain */.D)(asked, load, true) };
}
/** Undefined for a text that is not one threshold. */
function parseAgain(source) {
    return (0,parse_thresholds/* parseThresholds */.S)(source).thresholds.find((threshold) => threshold.source === source);
}
const ELSEWHERE = (0,measured/* notMeasured */.q7)('Resources are those of each leg.');
/** Counts and rates are higher the more legs there are, and the limit is one leg's. */
function addsUp({ metric }) {
    return (0,metrics/* isAboutResources */.PU)(metric) || (0,metrics/* isAboutScan */.xN)(metric) || ['count', 'rate'].includes((0,metrics/* unitOf */.uF)(metric));
}
function unjudged(threshold) {
    if (threshold === undefined)
        return 'It could not be read again.';
    if ((0,metrics/* isAboutResources */.PU)(threshold.metric))
        return 'Each leg has its own workloads, and is judged by them.';
    return (0,metrics/* isAboutScan */.xN)(threshold.metric)
        ? 'Each leg has its own findings, and is judged by them.'
        : 'The figure adds up over the legs, and the limit is for one of them.';
}

;// CONCATENATED MODULE: ./.build/src/collect/choose-bundles.js
/**
 * The newest attempt of each leg, as its name tells it: `loadtest-<job>-<hash>-<attempt>.zip`. Jobs that were not run again
 * have their reports in an earlier attempt. At most `most`, by name.
 */
function chooseBundles(artifacts, isBundle, most) {
    const newest = new Map();
    for (const artifact of artifacts) {
        if (!isBundle(artifact.name))
            continue;
        const { leg, attempt } = partsOf(artifact.name);
        const known = newest.get(leg);
        const isNewer = known === undefined || attempt > known.attempt || (attempt === known.attempt && artifact.id > known.artifact.id);
        if (isNewer)
            newest.set(leg, { artifact, attempt });
    }
    const bundles = [...newest.values()]
        .map(({ artifact }) => artifact)
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return { bundles: bundles.slice(0, most), leftOut: Math.max(0, bundles.length - most) };
}
/** A name without an attempt is a leg of its own, in attempt 0. */
function partsOf(name) {
    const plain = name.endsWith('.zip') ? name.slice(0, -'.zip'.length) : name;
    const dash = plain.lastIndexOf('-');
    const attempt = Number(plain.slice(dash + 1) || Number.NaN);
    const isAttempt = dash > 0 && Number.isSafeInteger(attempt) && attempt > 0;
    return isAttempt ? { leg: plain.slice(0, dash), attempt } : { leg: plain, attempt: 0 };
}

;// CONCATENATED MODULE: ./.build/src/collect/collect-limits.js
/** What is read of artifacts at most. */
const MEBIBYTE = 1024 * 1024;
/** Real reports have some 100 kB, and 2 MB with 4000 seconds and 50 targets. */
const COLLECT_LIMITS = {
    legs: 256,
    archiveBytes: 32 * MEBIBYTE,
    entries: 1_000,
    reportBytes: 64 * MEBIBYTE,
    allBytes: 512 * MEBIBYTE,
    reportValues: 1_000_000,
    allValues: 4_000_000,
    depth: 64,
    deadlineMs: 60_000,
};

// EXTERNAL MODULE: ./.build/src/system/zip.js
var zip = __webpack_require__(24942);
;// CONCATENATED MODULE: ./.build/src/collect/bounded-json.js
/**
 * How deep and how large the value of a JSON text would be, before memory is taken for it: 60 MB of brackets become
 * gigabytes of lists, and that ends the process where nothing can catch it.
 */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];
/** Looks at brackets and commas outside of texts; of a text that is no JSON the result means nothing. */
function jsonShape(text) {
    let [open, depth, values] = [0, 0, 1];
    for (let at = 0; at < text.length; at += 1) {
        const byte = text[at] ?? 0;
        if (byte === QUOTE) {
            at = endOfText(text, at);
        }
        else if (byte === COMMA) {
            values += 1;
        }
        else if (OPENING.includes(byte)) {
            values += 1;
            open += 1;
            depth = Math.max(depth, open);
        }
        else if (CLOSING.includes(byte)) {
            open -= 1;
        }
    }
    return { depth, values };
}
/** Where the closing quote is. */
function endOfText(text, opening) {
    for (let at = text.indexOf(QUOTE, opening + 1); at !== -1; at = text.indexOf(QUOTE, at + 1)) {
        let slashes = 0;
        while (text[at - 1 - slashes] === BACKSLASH && at - 1 - slashes > opening)
            slashes += 1;
        if (slashes % 2 === 0)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./.build/src/collect/open-bundle.js
/** The archive of a leg -> its report, within limits for one and for all. */



const REPORT = 'report.json';
/** The report in a bundle. @throws Error, with the reason, for a bundle or a report that can't be read. */
async function openBundle(archive, { limits, budget, readReport }) {
    const bytes = Math.min(limits.reportBytes, budget.bytes);
    const files = await (0,zip/* readZip */.u)(archive, (file) => file === REPORT, { entries: limits.entries, bytes });
    const content = files.get(REPORT);
    if (content === undefined)
        throw new Error(`there is no ${REPORT} in it`);
    const { depth, values } = jsonShape(content);
    if (depth > limits.depth)
        throw new RangeError(`its ${REPORT} is nested deeper than ${limits.depth} levels`);
    if (values > Math.min(limits.reportValues, budget.values))
        throw new RangeError(`its ${REPORT} has ${(0,units/* formatCount */.B4)(values)} values in ${(0,units/* formatBytes */.z3)(content.length)}, which is more than is read`);
    const report = readReport(content, `its ${REPORT}`);
    // A bundle that is refused takes nothing from those after it.
    budget.bytes -= content.length;
    budget.values -= values;
    return report;
}

// EXTERNAL MODULE: ./.build/src/report/build.js
var build = __webpack_require__(31578);
;// CONCATENATED MODULE: ./.build/src/collect/trusted-report.js
/**
 * A report out of an artifact as far as it can be believed: somebody else may have made it. Where it belongs is what
 * the event says, its verdict is not better than its own figures, and its addresses lead to this GitHub or nowhere.
 */





/** The report without what can't be believed, and without secrets. @throws Error for a date that is none. */
function trustedReport(report, source, redactor) {
    if (Number.isNaN(Date.parse(report.run.startedAt)))
        throw new Error('run.startedAt is no date');
    const { startedAt, durationMs, attempt, workflow, job, leg } = report.run;
    const placed = {
        ...withoutOtherAddresses(report, `${source.serverUrl}/`),
        ...recheckedVerdict(report),
        run: {
            id: source.runId,
            startedAt,
            durationMs,
            url: (0,pages/* runPage */.f)(source),
            ...(0,defined/* defined */.s)({ commit: source.headSha, pullRequest: source.pullRequest, attempt, workflow, job, leg }),
        },
    };
    return redactor.redactDeep(placed, build/* OWN_WORDS */.L);
}
/**
 * The worse of what the report says and of what its thresholds, its load and its error come to. What its figures would
 * come to is not asked: whoever changes the one can change the other.
 */
function recheckedVerdict(report) {
    const { verdict, reasons, load, thresholds, error } = report;
    const judged = (0,report_verdict/* judge */.S)(load ?? undefined, thresholds, error ?? undefined);
    if ((0,report_collection/* worse */.JJ)(verdict, judged.verdict) !== verdict)
        return judged;
    return { verdict, reasons: verdict === 'pass' ? [] : reasons };
}
/** Fields that surfaces may make links of. Each is one that a report can do without. */
const ADDRESSES = ['url', 'alertsUrl'];
function withoutOtherAddresses(value, server) {
    return deep(value, server);
}
function deep(value, server) {
    if (Array.isArray(value))
        return value.map((item) => deep(item, server));
    if (typeof value !== 'object' || value === null)
        return value;
    const kept = Object.entries(value).filter(([key, inner]) => !ADDRESSES.includes(key) || leadsTo(inner, server));
    return Object.fromEntries(kept.map(([key, inner]) => [key, deep(inner, server)]));
}
function leadsTo(address, server) {
    return typeof address === 'string' && address.startsWith(server);
}

;// CONCATENATED MODULE: ./.build/src/collect/read-legs.js

















/** Downloads at once. */
const AT_ONCE = 8;
const LONGEST_REASON = 500;
const LONGEST_NAME = 120;
/** Reads the newest attempt of each leg. Rejects only on cancel. */
async function readLegs(io, source, options) {
    const read = await readAll(io, source, options);
    const legs = (0,report_collection/* worstFirst */.md)(withDistinctNames(read.legs));
    const missing = [...read.missing, ...missingOfJobs(options.needed ?? [], legs)];
    if (legs.length < 2 || !options.merge)
        return { legs, missing };
    const merged = missing.length > 0
        ? (0,measured/* notMeasured */.q7)('Figures are added up when the reports of all legs are there.')
        : mergeReports(legs.map(({ report }) => report));
    return { legs, missing, merged };
}
async function readAll(io, source, options) {
    const limits = { ...COLLECT_LIMITS, ...options.limits };
    const { wait, refuseLate } = startDeadline(io, limits.deadlineMs);
    const legs = [];
    const missing = [];
    const missed = (name, error) => {
        io.signal.throwIfAborted();
        missing.push({ name: (0,lib_text/* clip */.$Q)(name, LONGEST_NAME), reason: io.redactor.redact(reasonOf(error, io.now())) });
    };
    let artifacts;
    try {
        artifacts = await wait(() => source.list());
    }
    catch (error) {
        missed('all legs', error);
        return { legs, missing };
    }
    const { bundles, leftOut } = chooseBundles(artifacts, options.isBundle, limits.legs);
    const reader = {
        limits,
        readReport: (content, name) => options.readReport(content, name, refuseLate),
        budget: { bytes: limits.allBytes, values: limits.allValues },
    };
    const inTurn = oneByOne();
    const readOne = async (bundle) => {
        try {
            if (bundle.sizeBytes > limits.archiveBytes)
                throw new RangeError(`it has ${(0,units/* formatBytes */.z3)(bundle.sizeBytes)}, and at most ${(0,units/* formatBytes */.z3)(limits.archiveBytes)} are read`);
            const archive = await wait(() => source.download(bundle, limits.archiveBytes));
            // One after the other: what is left for all of them is known, and memory is taken for one at a time.
            legs.push(await inTurn(() => wait(() => toLeg(io, { archive, bundle, artifacts, reader, options, refuseLate }))));
        }
        catch (error) {
            missed(bundle.name, error);
        }
    };
    // The smallest first: should the limits for all be reached, it is by the largest.
    const queue = bundles.toSorted((a, b) => a.sizeBytes - b.sizeBytes).values();
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
        for (const bundle of queue)
            await readOne(bundle);
    }));
    if (leftOut > 0)
        missed(`${(0,units/* formatCount */.B4)(leftOut)} more legs`, `at most ${(0,units/* formatCount */.B4)(limits.legs)} legs are read`);
    return { legs, missing };
}
async function toLeg(io, { archive, bundle, artifacts, reader, options, refuseLate }) {
    const { run, htmlNameOf } = options;
    const read = await openBundle(archive, reader);
    refuseLate();
    const report = trustedReport(read, run, io.redactor);
    refuseLate();
    // What can't be shown must not break the surfaces that show the others.
    (0,markdown/* renderSummary */.Br)(report);
    const html = artifacts.find(({ name }) => name === htmlNameOf?.(bundle.name));
    return {
        name: legName(report, bundle.name),
        report,
        artifactUrl: (0,pages/* artifactPage */.M)(run, bundle.id),
        ...(html === undefined ? {} : { htmlUrl: (0,pages/* artifactPage */.M)(run, html.id) }),
    };
}
function legName({ run: { job, leg } }, bundle) {
    return (0,lib_text/* clip */.$Q)(job === undefined ? (leg ?? bundle) : (0,github_leg/* jobName */.d)(job, leg), LONGEST_NAME);
}
/** Legs of the same name are told apart by the number in the address of their artifact. */
function withDistinctNames(legs) {
    const names = Map.groupBy(legs, ({ name }) => name);
    return legs.map((leg) => {
        if (names.get(leg.name)?.length === 1)
            return leg;
        return { ...leg, name: `${leg.name} ${leg.artifactUrl?.split('/').at(-1) ?? ''}` };
    });
}
function reasonOf(error, now) {
    const text = typeof error === 'string' ? error : (0,errors/* messageOf */.bD)(error);
    if ((0,json/* numberAt */.tk)(error, 'status') === undefined)
        return (0,lib_text/* sentence */.em)(capital((0,retry/* foreignLine */.nT)(text, LONGEST_REASON)));
    return (0,refusal/* explainRefusal */.G)(error, now, {
        failure: 'It was not downloaded.',
        permission: '`actions: read`',
        advice: ({ status, permission }) => {
            if (status === 410)
                return 'The artifact has expired.';
            return status === 403 || status === 404 ? `The token needs ${permission}.` : undefined;
        },
    });
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function startDeadline({ elapsed, signal: cancel }, ms) {
    const end = elapsed() + ms;
    const tooLate = () => new Error(`the ${(0,units/* formatDuration */.a3)(ms)} for reading all legs were over`);
    const signal = AbortSignal.any([cancel, AbortSignal.timeout(ms)]);
    const over = Promise.withResolvers();
    // Nobody may be waiting when it comes.
    over.promise.catch(() => undefined);
    signal.addEventListener('abort', () => over.reject(tooLate()), { once: true });
    if (signal.aborted)
        over.reject(tooLate());
    const refuseLate = () => {
        // Timers come late while reports are read.
        if (signal.aborted || elapsed() >= end)
            throw tooLate();
    };
    const wait = async (work) => {
        refuseLate();
        const promise = work();
        // What is no longer waited for ends by its own deadline, unheard.
        promise.catch(() => undefined);
        return await Promise.race([promise, over.promise]);
    };
    return { wait, refuseLate };
}
/** Runs works one after the other, in the order in which they are given. */
function oneByOne() {
    let last = Promise.resolve();
    return (work) => {
        const result = last.then(work);
        last = result.catch(() => undefined);
        return result;
    };
}

// EXTERNAL MODULE: ./.build/src/github/context.js + 2 modules
var context = __webpack_require__(60663);
// EXTERNAL MODULE: ./.build/src/report/key-figures.js
var key_figures = __webpack_require__(13177);
// EXTERNAL MODULE: ./.build/src/report/threshold-rows.js
var threshold_rows = __webpack_require__(19147);
;// CONCATENATED MODULE: ./.build/src/report/collected-json.js
/** The content of collected.json: what a script needs of many reports. The figures of each are in its report.json. */




function collectedReports(collection) {
    const { merged } = collection;
    return {
        schemaVersion: 1,
        tool: { name: 'kind-loadtest-action', version: version/* VERSION */.x },
        ...(0,report_collection/* collectedVerdict */.L1)(collection),
        legs: collection.legs.map(legOf),
        missing: collection.missing,
        merged: merged === undefined ? null : merged.kind === 'measured' ? figuresOf(merged.value) : { reason: merged.reason },
    };
}
function legOf({ name, report, artifactUrl, htmlUrl }) {
    return { name, ...figuresOf(report), artifactUrl: artifactUrl ?? null, htmlUrl: htmlUrl ?? null };
}
function figuresOf(report) {
    const { verdict, reasons, load } = report;
    return {
        verdict,
        reasons,
        requests: load?.total.requests ?? null,
        failures: load?.total.failures ?? null,
        ...(0,key_figures/* keyFigures */.F)(report),
        missedThresholds: (0,threshold_rows/* thresholdRows */.n)(report).flatMap(({ outcome, source }) => outcome === 'missed' || outcome === 'not measurable' ? [source] : []),
    };
}

// EXTERNAL MODULE: ./.build/src/report/figures.js
var report_figures = __webpack_require__(70511);
// EXTERNAL MODULE: ./.build/src/report/fit.js
var fit = __webpack_require__(65029);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(89501);
// EXTERNAL MODULE: ./.build/src/report/markdown-notes.js
var markdown_notes = __webpack_require__(5849);
// EXTERNAL MODULE: ./.build/src/report/markdown-tables.js
var markdown_tables = __webpack_require__(67735);
// EXTERNAL MODULE: ./.build/src/report/notes.js
var report_notes = __webpack_require__(20255);
// EXTERNAL MODULE: ./.build/src/report/reproduce.js
var reproduce = __webpack_require__(71681);
// EXTERNAL MODULE: ./.build/src/report/summary.js
var summary = __webpack_require__(45638);
;// CONCATENATED MODULE: ./.build/src/report/markdown-collected-parts.js









/** Targets with a row of their own. */
const MOST_TARGETS = 20;
const MOST_THRESHOLDS = 20;
/** The figures of all legs together, or why there are none. */
function mergedSections(merged) {
    const title = 'the figures of all legs together';
    if (merged.kind === 'not-measured')
        return [{ title, priority: 60, text: `### All legs together\n\n${(0,markdown_escape/* richText */.YD)(merged.reason)}` }];
    const { load } = merged.value;
    if (load === null)
        return [];
    const text = [
        '### All legs together',
        (0,markdown_escape/* escapeText */.X1)((0,summary/* measuredSentence */.g3)(merged.value) ?? '', 1000),
        loadText(load, reproduce/* ADDED_RATES */.Lt),
        ...thresholdTexts(merged.value),
    ];
    return [{ title, priority: 60, text: text.join('\n\n') }];
}
/** What is folded below the tables, for one leg. */
function legDetails({ name, report }) {
    const { load, run, error } = report;
    const parts = [
        `Started ${(0,units/* formatMoment */.K9)(Date.parse(run.startedAt))}.${load === null ? '' : ` Load: ${(0,markdown_escape/* escapeText */.X1)((0,reproduce/* describePlan */.df)(load.plan))}; seed ${(0,markdown_escape/* code */.aY)(load.plan.seed, 60)}.`}`,
        // It may be the end of a container's log, and a comment is sent to all who watch the repository.
        ...(error?.details === undefined ? [] : ["What was seen is in the leg's report, and in its log."]),
        ...(load === null ? [] : [loadText(load)]),
        ...thresholdTexts(report),
    ];
    return (0,markdown_escape/* details */.zH)(`Details of ${(0,markdown_escape/* escapeText */.X1)(name, 60)}`, parts.join('\n\n'));
}
function loadText(load, meaning) {
    const notes = (0,report_notes/* startNotes */.K)(markdown_notes/* MARKDOWN_NOTES */.Iy);
    const shown = load.targets.slice(0, MOST_TARGETS);
    const left = load.targets.length - shown.length;
    const table = (0,markdown_tables/* loadTable */.lT)({ ...load, targets: shown }, notes);
    const bound = (0,report_figures/* upperBoundsText */.l4)(load);
    const small = [
        `Latency in ms, ${(0,report_figures/* latencyMeaning */.mA)(load)} to its last byte.`,
        ...(meaning === undefined ? [] : [meaning]),
        ...(bound === undefined ? [] : [bound]),
        ...(left === 0 ? [] : [`${(0,units/* formatCount */.B4)(left)} more targets are in report.json.`]),
    ];
    return `${table}\n\n${(0,markdown_notes/* smallPrint */.fk)([...small, ...(0,markdown_notes/* noteTexts */.HI)(notes)])}`;
}
function thresholdTexts(report) {
    const all = (0,threshold_rows/* thresholdRows */.n)(report);
    if (all.length === 0)
        return [];
    const shown = all.slice(0, MOST_THRESHOLDS);
    const left = all.length - shown.length;
    return [(0,markdown_tables/* thresholdTable */.G2)(shown), ...(left === 0 ? [] : [`…and ${(0,units/* formatCount */.B4)(left)} more.`])];
}

// EXTERNAL MODULE: ./.build/src/report/marker.js
var report_marker = __webpack_require__(71794);
// EXTERNAL MODULE: ./.build/src/report/verdict-words.js
var verdict_words = __webpack_require__(88499);
;// CONCATENATED MODULE: ./.build/src/report/markdown-collected.js
/** Many jobs in one comment and one job summary: a row for each leg, worst first. */











/** What GitHub's limits leave room for, should every name be as long as it may be. */
const IN_COMMENT = { rows: 60, failed: 10, details: 24 };
const IN_SUMMARY = { rows: 256, failed: 64, details: 256 };
/** Reasons shown of one leg. */
const MOST_REASONS = 4;
const MOST_MISSING = 50;
/** Missed thresholds in a row of the table. */
const MOST_MISSED = 3;
/** Legs whose details are left out together. */
const GROUP = 8;
/** The body of the pull request's comment, within GitHub's limit, its marker on the first line. */
function renderCollectedComment(collection, marker, options = {}) {
    const own = { title: 'marker', text: (0,report_marker/* renderMarker */.Bd)(marker) };
    return (0,fit/* fitToLimit */.Qt)([own, ...sections(collection, options, IN_COMMENT)], fit/* COMMENT_LIMIT */.W$);
}
/** The job summary, within the runner's limit. */
function renderCollectedSummary(collection, options = {}) {
    return (0,fit/* fitToLimit */.Qt)(sections(collection, options, IN_SUMMARY), fit/* SUMMARY_LIMIT */.Jt);
}
function sections(collection, options, room) {
    const { legs, missing, merged } = collection;
    return [
        { title: 'verdict', text: verdictText(collection, options) },
        ...(legs.length === 0 ? [] : [{ title: 'legs', priority: 90, text: legsText(legs, room) }]),
        ...failedSections(legs, room),
        ...(merged === undefined ? [] : mergedSections(merged)),
        ...(missing.length === 0 ? [] : [{ title: 'missing legs', priority: 80, text: missingText(collection) }]),
        ...detailGroups(legs.slice(0, room.details)),
        { title: 'links', text: linksText(options) },
    ];
}
function verdictText(collection, { note }) {
    const { verdict, reasons } = (0,report_collection/* collectedVerdict */.L1)(collection);
    return [
        `## ${markdown/* SYMBOLS */.Am[verdict]} ${verdict_words/* VERDICT_WORDS */._[verdict]}: ${(0,report_collection/* countedLegs */.EX)(collection)}`,
        ...(reasons.length === 0 ? [] : [`**${reasons.map((reason) => (0,markdown_escape/* richText */.YD)(reason)).join(' ')}**`]),
        ...(note === undefined ? [] : [(0,markdown_escape/* richText */.YD)(note)]),
    ].join('\n\n');
}
const COLUMNS = [
    { title: 'leg', align: 'left' },
    { title: 'result', align: 'left' },
    ...['requests', 'ok', 'p50', 'p95', 'p99', 'req/s'].map((title) => ({ title, align: 'right' })),
    { title: 'missed thresholds', align: 'left' },
    { title: 'files', align: 'left' },
];
function legsText(legs, room) {
    const notes = (0,report_notes/* startNotes */.K)(markdown_notes/* MARKDOWN_NOTES */.Iy);
    const shown = legs.slice(0, room.rows);
    const table = (0,markdown_escape/* markdownTable */.Qj)(COLUMNS, shown.map((leg) => row(leg, notes)));
    const left = legs.length - shown.length;
    const more = left === 0 ? [] : [`The ${(0,units/* formatCount */.B4)(shown.length)} worst; ${(0,units/* formatCount */.B4)(left)} more are not shown here.`];
    return `### Legs\n\n${table}\n\n${(0,markdown_notes/* smallPrint */.fk)(['Latency in ms of the ok requests.', ...more, ...(0,markdown_notes/* noteTexts */.HI)(notes)])}`;
}
/** One for all legs: their own reasons could fill a comment. */
const SEE_DETAILS = 'Not measured; the details of the leg say why.';
function row({ name, report, artifactUrl, htmlUrl }, notes) {
    const { verdict, load } = report;
    const result = report_collection/* VERDICT_VERBS */.p7[verdict].replaceAll(' ', '&nbsp;');
    const total = load?.total;
    const figures = total === undefined
        ? Array.from({ length: 6 }, () => notes.missing('The run ended before its load was measured.'))
        : [
            (0,units/* formatCount */.B4)(total.requests),
            total.success.kind === 'measured' ? (0,units/* formatPercent */.l9)(total.success.value.rate) : notes.missing(SEE_DETAILS),
            ...[50, 95, 99].map((wanted) => total.okLatency.kind === 'measured'
                ? (0,report_figures/* percentileCell */.C5)(total.okLatency.value, wanted, notes)
                : notes.missing(SEE_DETAILS)),
            (0,units/* formatNumber */.ZV)(total.throughputPerSecond),
        ];
    const files = [
        ...(htmlUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('report', htmlUrl)]),
        ...(artifactUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('files', artifactUrl)]),
    ];
    return [
        (0,markdown_escape/* code */.aY)(name, 60),
        verdict === 'pass' ? result : `**${result}**`,
        ...figures,
        missedText(report),
        files.join(' · '),
    ];
}
function missedText({ thresholds, load }) {
    const missed = [
        ...thresholds.filter(({ status }) => status === 'fail' || status === 'not-measurable').map(({ source }) => source),
        ...(load?.engineThresholds ?? []).filter(({ passed }) => !passed).map(({ name }) => name),
    ];
    const more = missed.length - MOST_MISSED;
    return [
        ...missed.slice(0, MOST_MISSED).map((source) => (0,markdown_escape/* code */.aY)(source, 60)),
        ...(more > 0 ? [`${more} more`] : []),
    ].join('<br>');
}
function failedSections(legs, room) {
    const failed = legs.filter(({ report }) => report.verdict !== 'pass');
    if (failed.length === 0)
        return [];
    const lines = failed.slice(0, room.failed).map(({ name, report: { reasons, error } }) => {
        const shown = reasons.slice(0, MOST_REASONS).map((reason) => `  - ${(0,markdown_escape/* richText */.YD)(reason)}`);
        const more = reasons.length - shown.length;
        return [
            `- ${(0,markdown_escape/* code */.aY)(name, 60)}`,
            ...shown,
            ...(more > 0 ? [`  - …and ${(0,units/* formatCount */.B4)(more)} more.`] : []),
            ...(error?.hint === undefined ? [] : [`  - ${(0,markdown_escape/* richText */.YD)(error.hint)}`]),
        ].join('\n');
    });
    const left = failed.length - lines.length;
    const more = left === 0 ? [] : [`- …and ${(0,units/* formatCount */.B4)(left)} more legs.`];
    return [{ title: 'what failed', priority: 85, text: `### What failed\n\n${[...lines, ...more].join('\n')}` }];
}
function missingText({ missing }) {
    const rows = missing.slice(0, MOST_MISSING).map(({ name, reason }) => [(0,markdown_escape/* code */.aY)(name, 60), (0,markdown_escape/* richText */.YD)(reason)]);
    const left = missing.length - rows.length;
    const table = (0,markdown_escape/* markdownTable */.Qj)(['missing', 'why'].map((title) => ({ title, align: 'left' })), rows);
    return `### Missing legs\n\n${table}${left === 0 ? '' : `\n\n…and ${(0,units/* formatCount */.B4)(left)} more.`}`;
}
/** Details of better legs go first. */
function detailGroups(legs) {
    const groups = [];
    for (let from = 0; from < legs.length; from += GROUP) {
        const group = legs.slice(from, from + GROUP);
        groups.push({
            title: `details of ${group.length === 1 ? `leg ${from + 1}` : `legs ${from + 1} to ${from + group.length}`}`,
            priority: 40 - groups.length / 100,
            text: group.map((leg) => legDetails(leg)).join('\n\n'),
        });
    }
    return groups;
}
function linksText({ runUrl, artifactUrl, commit }) {
    const parts = [
        ...(runUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('workflow run', runUrl)]),
        ...(artifactUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('full report', artifactUrl)]),
        ...(commit === undefined ? [] : [`commit ${(0,markdown_escape/* escapeText */.X1)(commit.slice(0, 7))}`]),
    ];
    return `<sub>${parts.length === 0 ? 'Reports of several jobs.' : parts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(73638);
// EXTERNAL MODULE: ./.build/src/phases/surfaces.js
var surfaces = __webpack_require__(59942);
;// CONCATENATED MODULE: ./.build/src/phases/collect-reports.js
/**
 * Reports of many jobs -> files, job summary, one comment. Each on its own: one that fails hides neither the others nor
 * the verdict. Nothing of a checkout is read.
 */











/** Collects and publishes; returns where, with empty texts for what could not be. Rejects only on cancel. */
async function collectReports(io, request) {
    const { github } = request;
    const collection = await readLegs(io, request.source, { ...request.legs, run: sourceRun(github) });
    const { verdict, reasons } = (0,report_collection/* collectedVerdict */.L1)(collection);
    for (const line of logLines(collection))
        io.log.info(line);
    const unlinked = { runUrl: github.runUrl, commit: github.headSha, note: request.note };
    const files = await writeFiles(io, request, collection, unlinked);
    const artifactUrl = await attempt(io, 'The report could not be uploaded', async () => request.upload === undefined ? '' : await request.upload(files));
    const options = { ...unlinked, artifactUrl: artifactUrl === '' ? undefined : artifactUrl };
    await (0,surfaces/* softly */.QK)(io, 'The job summary could not be written', () => (0,surfaces/* writeSummary */.Sy)(io, () => renderCollectedSummary(collection, options)));
    const commentUrl = request.comment
        ? await attempt(io, 'The comment could not be written', () => (0,surfaces/* writeComment */.HF)(io, github, {
            token: request.token,
            render: () => renderCollectedComment(collection, (0,context/* commentMarker */.Ql)(github), options),
        }))
        : '';
    const report = collect_reports_figuresOf(collection);
    return { collection, verdict, reasons, files, artifactUrl, commentUrl, ...(0,defined/* defined */.s)({ report }) };
}
function sourceRun({ runId, serverUrl, repository, headSha, pullRequest }) {
    return { runId, serverUrl, repository: repository ?? '', headSha, pullRequest };
}
function collect_reports_figuresOf({ legs, merged }) {
    if (merged !== undefined)
        return (0,measured/* ifMeasured */.IQ)(merged);
    // Figures of one job of many would say nothing of the others.
    return legs.length === 1 ? legs[0]?.report : undefined;
}
function logLines({ legs, missing }) {
    return [
        ...legs.map(({ name, report }) => `${report.verdict}: ${name}`),
        ...missing.map(({ name, reason }) => `missing: ${name}: ${reason}`),
    ];
}
async function writeFiles(io, { outDir, renderHtml }, collection, options) {
    const write = (name, content) => attempt(io, `${name} could not be written`, async () => {
        const path = (0,external_node_path_.join)(outDir, name);
        await (0,promises_.mkdir)(outDir, { recursive: true });
        await (0,safe_write/* safeWrite */.T)(path, content());
        return path;
    });
    const isEmpty = collection.legs.length === 0 && collection.missing.length === 0;
    return {
        json: await write('collected.json', () => `${JSON.stringify(collectedReports(collection), null, 2)}\n`),
        markdown: await write('report.md', () => renderCollectedSummary(collection, options)),
        html: isEmpty ? '' : await write('report.html', () => renderHtml(collection)),
    };
}
/** Empty when it failed, which is told as a warning. Rejects on cancel. */
async function attempt(io, failure, publish) {
    const done = await (0,surfaces/* softly */.QK)(io, failure, publish);
    io.signal.throwIfAborted();
    return done ?? '';
}

// EXTERNAL MODULE: ./.build/src/phases/upload-report.js
var upload_report = __webpack_require__(83446);
// EXTERNAL MODULE: ./.build/src/redaction/secrets.js
var secrets = __webpack_require__(82456);
// EXTERNAL MODULE: ./.build/src/report/html/render.js + 22 modules
var render = __webpack_require__(70733);
// EXTERNAL MODULE: ./.build/src/report/read-report.js + 2 modules
var read_report = __webpack_require__(43282);
// EXTERNAL MODULE: ./.build/src/action/job.js + 9 modules
var action_job = __webpack_require__(56775);
;// CONCATENATED MODULE: ./.build/src/action/collect-job.js
/** A job that collects: the reports of other jobs become one comment, one summary and one page. No checkout is read. */


















async function collectJob(job) {
    const { io, token, outDir } = job;
    const settings = settingsOf(job);
    const { source, github, note } = await placeOf(job);
    const collected = await collectReports(io, {
        source,
        github,
        token,
        outDir,
        comment: settings.comment,
        legs: {
            readReport: read_report.readReport,
            isBundle: artifact_names/* isBundleName */.aR,
            htmlNameOf: artifact_names/* pageOfBundle */.Dy,
            merge: settings.merge,
            needed: settings.jobs,
        },
        renderHtml: (collection) => (0,render/* renderCollectedHtml */.n)(collection, pageLimit(io)),
        upload: (files) => uploadPage(job, settings, files),
        ...(0,defined/* defined */.s)({ note }),
    });
    const { verdict, files, artifactUrl, commentUrl } = collected;
    const paths = { reportJson: files.json, reportHtml: files.html, artifactUrl, commentUrl };
    (0,action_job/* setOutputs */.n0)((0,outputs/* collectedOutputs */.I_)(verdict, collected.report, paths));
    conclude(verdict, collected.reasons, settings);
}
/** Of the sections of all legs. 256 legs of ten minutes each have half of it. */
const MOST_CHARACTERS = 100_000_000;
const DRAWING_MS = 60_000;
/** Reports of others may be made to be large, or to take long. */
function pageLimit({ elapsed }) {
    const end = elapsed() + DRAWING_MS;
    return (characters) => characters >= MOST_CHARACTERS || elapsed() >= end;
}
/** @throws InputError with every problem. */
function settingsOf({ raw }) {
    try {
        const settings = (0,read_collect/* readCollectSettings */.e)(raw);
        const jobs = neededJobs(settings.needs);
        if (!('problem' in jobs))
            return { ...settings, jobs };
        throw new errors/* InputError */.dz([{ name: 'needs', value: settings.needs, allowed: jobs.problem }]);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            (0,secrets/* learnProblems */.HP)(action_job/* redactor */.$p, error.problems);
        throw error;
    }
}
/** Which run is collected: this one, or that of a `workflow_run` event, which may have been a fork's. */
async function placeOf({ io, github, token }) {
    if (github.event !== 'workflow_run') {
        const source = await openRunArtifacts(io, github);
        if (source.kind === 'not-measured')
            throw new errors/* ActionError */.lZ('github-failed', `The artifacts of this run can't be read. ${source.reason}`);
        return { source: source.value, github };
    }
    const { triggeringRun: run, repository, apiUrl } = github;
    if (run === undefined || repository === undefined)
        throw new errors/* ActionError */.lZ('github-failed', 'The event `workflow_run` does not say which run it is about.');
    const pull = await pullRequestOfRun(io, github, { run, token });
    if (pull.kind === 'not-measured')
        action_job/* log */.Rm.notice(pull.reason);
    const artifacts = await (0,repository_artifacts/* openRepositoryArtifacts */.I)(io, { apiUrl, repository }, token);
    const found = (0,measured/* ifMeasured */.IQ)(pull);
    return {
        source: artifacts.ofRun(Number(run.id)),
        github: contextOfRun(github, run, found?.number),
        ...(0,defined/* defined */.s)({ note: found?.note }),
    };
}
/** Uploads the page to this job's own run; returns its address, empty when there is none. */
async function uploadPage({ io, github }, { artifact }, { html }) {
    if (artifact.upload === 'false' || html === '')
        return '';
    const owner = (0,upload_report/* artifactOwner */.I)(io, github);
    const uploaded = await (0,artifacts.uploadArtifacts)(io, github, {
        owner,
        html,
        ...(0,defined/* defined */.s)({ retentionDays: artifact.retentionDays }),
    });
    if (uploaded.kind === 'measured')
        return uploaded.value.html?.url ?? '';
    action_job/* log */.Rm.notice(uploaded.reason);
    return '';
}
/** Fails the job as the worst of the collected jobs would. */
function conclude(verdict, reasons, { onInvalid }) {
    if (verdict === 'pass')
        return;
    (0,action_job/* concludeWith */.qG)([`Load tests: ${verdict}.`, ...reasons], verdict === 'invalid' && onInvalid === 'warn');
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ explainArtifactFailure),
  q: () => (/* binding */ openArtifactClient)
});

// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/system/aborted.js
var aborted = __webpack_require__(66978);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./.build/src/system/overheard.js
/**
 * What a library prints on its own account. The packages of GitHub's toolkit write to stdout, where the log of the step
 * is: foreign text, as commands for the runner or between our own lines.
 */

/**
 * Runs the work and hands every line that it writes to the stream to `hear` instead. What others write meanwhile passes,
 * also what `hear` writes. It ends with the work, not with somebody's patience: work that is not waited for any longer
 * is still heard.
 */
function overheard(stream, hear, work) {
    const original = stream.write;
    const write = original.bind(stream);
    const inWork = new external_node_async_hooks_.AsyncLocalStorage();
    const filtered = (text, ...rest) => {
        if (inWork.getStore() === undefined)
            return Reflect.apply(write, stream, [text, ...rest]);
        const lines = String(typeof text === 'string' ? text : Buffer.from(text)).split('\n');
        inWork.exit(() => lines
            .map((line) => line.trimEnd())
            .filter(Boolean)
            .forEach(hear));
        return true;
    };
    const restore = () => {
        // Under another one that was set since, it stays and lets everything pass.
        if (stream.write === filtered)
            Reflect.set(stream, 'write', original);
    };
    Reflect.set(stream, 'write', filtered);
    return inWork.run(true, work).finally(restore);
}

// EXTERNAL MODULE: ./.build/src/github/context.js + 2 modules
var context = __webpack_require__(60663);
// EXTERNAL MODULE: ./.build/src/github/retry.js
var retry = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/github/artifact-client.js
/**
 * GitHub's package for artifacts, as it is used here: found to work or not before it is loaded, heard while it prints,
 * and left behind when it takes too long. It has no signal and no deadline, and tries again for minutes.
 */







const TOKEN = 'ACTIONS_RUNTIME_TOKEN';
const SERVICE = 'ACTIONS_RESULTS_URL';
/**
 * Loads the package; not measured, with a sentence, where it can't work. All calls together have `deadlineMs`. The
 * runner's token becomes known to the redactor, and no program that is started gets it (src/system/environment.ts).
 */
async function openArtifactClient(io, { serverUrl }, deadlineMs) {
    const token = io.env[TOKEN] ?? '';
    if ((0,context/* isEnterpriseServer */.vh)(serverUrl))
        return (0,measured/* notMeasured */.q7)(`GitHub's client for artifacts does not work on ${new URL(serverUrl).host}, a GitHub Enterprise Server.`);
    if (token === '' || !io.env[SERVICE])
        return (0,measured/* notMeasured */.q7)(`The runner gives no access to artifacts (${TOKEN}, ${SERVICE}), as local imitations of it don't.`);
    io.redactor.add(token);
    const end = AbortSignal.any([io.signal, AbortSignal.timeout(deadlineMs)]);
    const hear = (line) => {
        const secret = maskedIn(line);
        if (secret === undefined)
            io.log.debug(`artifacts: ${line}`);
        else
            io.redactor.add(secret);
    };
    // Loaded late: it brings the client of Azure's storage along.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(555), __webpack_require__.e(838), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const library = new DefaultArtifactClient();
    return (0,measured/* measured */.jh)({
        call: async (use) => {
            end.throwIfAborted();
            const work = overheard(process.stdout, hear, () => use(library));
            return await Promise.race([work, (0,aborted/* aborted */.Q)(end)]);
        },
    });
}
/** What the package asks the runner to mask: signatures of addresses. Our redactor announces them in its place. */
function maskedIn(line) {
    const command = '::add-mask::';
    if (!line.startsWith(command))
        return undefined;
    return line.slice(command.length).replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
/**
 * Why a call failed, as what follows a colon, without a full stop. The package wraps what it was told into messages of
 * its own, so its words are what there is to go by.
 */
function explainArtifactFailure(io, error, deadlineMs) {
    if (io.signal.aborted)
        return 'the job was cancelled';
    if ((0,json/* textAt */.$6)(error, 'name') === 'TimeoutError')
        return `it was not done within ${(0,units/* formatDuration */.a3)(deadlineMs)}`;
    const message = (0,json/* textAt */.$6)(error, 'message') ?? String(error);
    const seen = (0,retry/* foreignLine */.nT)(io.redactor.redact(message.split('\n')[0] ?? ''));
    const known = KNOWN.find(({ sign }) => message.includes(sign));
    if (known?.isWhole === true)
        return known.meaning;
    return known === undefined ? seen : `${known.meaning} (${seen})`;
}
const KNOWN = [
    {
        sign: 'Artifact storage quota has been hit',
        meaning: 'the storage for artifacts is used up; delete some, or keep them for fewer days with `artifact-retention-days`. GitHub counts anew every 6 to 12 hours',
        isWhole: true,
    },
    {
        sign: '(409)',
        meaning: 'this run has an artifact of that name already, and artifacts are not replaced; give the step an `id` of its own',
    },
    { sign: '(401)', meaning: "GitHub did not accept the runner's token, which ends with the job" },
    { sign: '(403)', meaning: "GitHub did not accept the runner's token for this" },
    { sign: 'The provided JWT token is invalid', meaning: "the runner's token is none for artifacts" },
    { sign: 'Invalid token specified', meaning: "the runner's token is none for artifacts" },
    { sign: 'Unable to make request', meaning: 'the service for artifacts could not be reached' },
    { sign: 'Failed to make request after', meaning: 'the service for artifacts failed several times' },
];


/***/ }),

/***/ 77640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ pageOfBundle),
/* harmony export */   aR: () => (/* binding */ isBundleName),
/* harmony export */   bundleName: () => (/* binding */ bundleName),
/* harmony export */   e6: () => (/* binding */ reportName)
/* harmony export */ });
/* unused harmony exports parseBundleName, ownerKey, slug */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Names of a job's artifacts. An artifact can't be replaced, and its name is unique in the whole workflow run: so each
 * job, matrix leg, step and attempt has names of its own, which say whose they are. Pure.
 */

/** Characters of a job's or a leg's name that are kept. GitHub refuses names with `" : < > | * ? \ /`. */
const LONGEST_PART = 40;
/** Hexadecimal digits that tell owners apart whose names look the same; 2^48 are enough for the legs of a run. */
const KEY_LENGTH = 12;
const BUNDLE = /^loadtest-(?:[\w.-]{1,100}-)?([0-9a-f]{12})-([1-9]\d{0,8})\.zip$/;
/** Name of the artifact, and of its file, that holds the HTML report: `report-<job>-<leg>-<key>-<attempt>.html`. */
function reportName(owner) {
    return `report-${nameOf(owner)}.html`;
}
/** Name of the archive with all files of a report: `loadtest-<job>-<leg>-<key>-<attempt>.zip`. */
function bundleName(owner) {
    return `loadtest-${nameOf(owner)}.zip`;
}
/** Whether an artifact has a name that `bundleName` gives. */
function isBundleName(name) {
    return parseBundleName(name) !== undefined;
}
/** Name of the page that was uploaded beside a bundle. */
function pageOfBundle(bundle) {
    return `report-${bundle.slice('loadtest-'.length, -'.zip'.length)}.html`;
}
/** What the name of a bundle says; undefined for other names. */
function parseBundleName(name) {
    const [, key, attempt] = BUNDLE.exec(name) ?? [];
    return key === undefined ? undefined : { key, attempt: Number(attempt) };
}
/** The part of names that all attempts of one job, leg and step share; see `NamedBundle`. */
function ownerKey({ workflow, job, leg, step }) {
    const exact = JSON.stringify([workflow, job, leg ?? null, step ?? null]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(exact).digest('hex').slice(0, KEY_LENGTH);
}
/**
 * Letters, digits, `.`, `-` and `_` of a text, and `-` in place of anything else; at most 40 characters. Empty when
 * nothing is left.
 */
function slug(text) {
    const plain = text.slice(0, 10 * LONGEST_PART).replaceAll(/[^A-Za-z0-9._-]+/g, '-');
    return trimmed(trimmed(plain).slice(0, LONGEST_PART));
}
function nameOf(owner) {
    const { job, leg = '', attempt } = owner;
    return [slug(job), slug(leg), ownerKey(owner), attempt].filter((part) => part !== '').join('-');
}
/** Without dots and dashes at its ends: a file that begins with a dot is hidden, and passed over by uploads. */
function trimmed(text) {
    const isEdge = (character) => character === '-' || character === '.';
    let [start, end] = [0, text.length];
    while (start < end && isEdge(text[start]))
        start += 1;
    while (end > start && isEdge(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 57551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArtifacts: () => (/* binding */ uploadArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/src/system/make-zip.js
/**
 * A zip archive of some files, in memory. The same files give the same bytes: no time is in it.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that there is. */
const DATE = 0x21;
/** Version 2.0 is enough to unpack; made on Unix, whose modes follow. */
const NEEDED = 20;
const MADE_BY = (3 << 8) | NEEDED;
const REGULAR_FILE = 0o100644;
/** Beyond these the format has other headers (ZIP64). */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;
/** The archive. @throws RangeError for 65,535 files or 4 GiB and more. */
function makeZip(files) {
    if (files.length >= MOST_FILES)
        throw new RangeError(`${files.length} files are too many for an archive`);
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const { name, bytes } of files) {
        const path = Buffer.from(name, 'utf8');
        const packed = (0,external_node_zlib_.deflateRawSync)(bytes);
        const common = commonFields(path, bytes, packed);
        const local = Buffer.concat([numbers([LOCAL_HEADER, 4]), common, path]);
        directory.push(centralHeader(common, path, offset));
        parts.push(local, packed);
        offset += local.length + packed.length;
    }
    const central = Buffer.concat(directory);
    if (offset + central.length >= MOST_BYTES)
        throw new RangeError(`${offset} bytes are too many for an archive`);
    const end = [END, 4, 0, 2, 0, 2, files.length, 2, files.length, 2, central.length, 4, offset, 4, 0, 2];
    return Buffer.concat([...parts, central, numbers(end)]);
}
/** What both headers of a file have in common, from the version that is needed to the length of extra fields. */
function commonFields(path, bytes, packed) {
    const sizes = [packed.length, 4, bytes.length, 4, path.length, 2, 0, 2];
    return numbers([NEEDED, 2, NAMES_ARE_UTF8, 2, DEFLATED, 2, 0, 2, DATE, 2, (0,external_node_zlib_.crc32)(bytes), 4, ...sizes]);
}
function centralHeader(common, path, offset) {
    const mode = REGULAR_FILE * 0x1_0000;
    return Buffer.concat([
        numbers([CENTRAL_HEADER, 4, MADE_BY, 2]),
        common,
        numbers([0, 2, 0, 2, 0, 2, mode, 4, offset, 4]),
        path,
    ]);
}
/** Pairs of a number and its size in bytes, little endian. */
function numbers(pairs) {
    const fields = [];
    for (let at = 0; at < pairs.length; at += 2) {
        const field = Buffer.alloc(pairs[at + 1] ?? 0);
        field.writeUIntLE(pairs[at] ?? 0, 0, field.length);
        fields.push(field);
    }
    return Buffer.concat(fields);
}

// EXTERNAL MODULE: ./.build/src/github/artifact-client.js + 1 modules
var artifact_client = __webpack_require__(8563);
// EXTERNAL MODULE: ./.build/src/github/artifact-names.js
var artifact_names = __webpack_require__(77640);
// EXTERNAL MODULE: ./.build/src/github/pages.js
var pages = __webpack_require__(58859);
;// CONCATENATED MODULE: ./.build/src/github/artifacts.js
/**
 * The report as artifacts of the workflow run: the HTML page as a file that opens in the browser, and an archive of
 * everything. Whatever goes wrong becomes a sentence, and the job's result is not touched.
 */










/** All uploads together. */
const DEADLINE_MS = 60_000;
/**
 * Uploads both at once, within one minute. Not measured when nothing was uploaded: a sentence that says why, and where
 * the files are.
 */
async function uploadArtifacts(io, github, request) {
    const { html, bundle, owner, deadlineMs = DEADLINE_MS } = request;
    const stay = `The files stay on the runner: ${[html, bundle].filter((path) => path !== undefined).join(', ')}. A later step of this job can upload them, with the paths in the outputs report-html and report-json.`;
    if (io.signal.aborted)
        return (0,measured/* notMeasured */.q7)(`Nothing was uploaded: the job was cancelled. ${stay}`);
    const client = await (0,artifact_client/* openArtifactClient */.q)(io, github, deadlineMs);
    if (client.kind === 'not-measured')
        return (0,measured/* notMeasured */.q7)(`Nothing was uploaded. ${client.reason} ${stay}`);
    const send = async (name, write) => attempt(io, { github, client: client.value, name, write, request: { ...request, deadlineMs } });
    const [page, archive] = await Promise.all([
        html === undefined ? undefined : send((0,artifact_names/* reportName */.e6)(owner), (path) => (0,promises_.copyFile)(html, path)),
        bundle === undefined ? undefined : send((0,artifact_names.bundleName)(owner), (path) => archiveOf(bundle, path)),
    ]);
    const problems = [page, archive].flatMap((one) => (one?.kind === 'not-measured' ? [one.reason] : []));
    const uploaded = { html: (0,measured/* ifMeasured */.IQ)(page), bundle: (0,measured/* ifMeasured */.IQ)(archive) };
    if (uploaded.html === undefined && uploaded.bundle === undefined)
        return (0,measured/* notMeasured */.q7)([...problems, stay].join(' '));
    return (0,measured/* measured */.jh)({ ...(0,defined/* defined */.s)(uploaded), problems });
}
/**
 * Uploads a file as it is, under the name that it has on the disk: that is how an artifact that is not archived gets
 * its name. The archive is made here (src/system/make-zip.ts), and is one to GitHub by its type.
 */
async function attempt(io, { github, client, name, write, request }) {
    const { retentionDays, deadlineMs } = request;
    const { serverUrl, repository = '', runId } = github;
    const options = { skipArchive: true, ...(0,defined/* defined */.s)({ retentionDays }) };
    let path;
    try {
        // Removed with the run's directory: an upload that was left behind may still read it.
        path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(io.workDir, 'artifact-')), name);
        await write(path);
    }
    catch (error) {
        return (0,measured/* notMeasured */.q7)((0,lib_text/* sentence */.em)(`The artifact ${name} was not uploaded: it can't be made: ${(0,errors/* describeError */.Uc)(error)}`));
    }
    try {
        const { id, size, digest } = await client.call((library) => library.uploadArtifact(name, [path], (0,external_node_path_.dirname)(path), options));
        if (id === undefined)
            throw new Error('GitHub did not say under which number it is stored');
        return (0,measured/* measured */.jh)({
            id,
            name,
            url: (0,pages/* artifactPage */.M)({ serverUrl, repository, runId }, id),
            ...(0,defined/* defined */.s)({ sizeBytes: size, digest: digest === undefined ? undefined : `sha256:${digest}` }),
        });
    }
    catch (error) {
        return (0,measured/* notMeasured */.q7)(`The artifact ${name} was not uploaded: ${(0,artifact_client/* explainArtifactFailure */.y)(io, error, deadlineMs)}.`);
    }
}
/** Regular files only: a link would take along what it leads to. */
async function archiveOf(directory, path) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (paths.length === 0)
        throw new Error(`there is no file in ${directory}`);
    const files = [];
    for (const file of paths.sort())
        files.push({ name: (0,external_node_path_.relative)(directory, file), bytes: await (0,promises_.readFile)(file) });
    await (0,promises_.writeFile)(path, makeZip(files));
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

/***/ 31578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OWN_WORDS),
/* harmony export */   buildReport: () => (/* binding */ buildReport),
/* harmony export */   publicReport: () => (/* binding */ publicReport)
/* harmony export */ });
/* harmony import */ var _findings_scan_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57955);
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61602);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39767);
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57079);
/* harmony import */ var _judge_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66673);
/** The report from the run record: everything measured, judged once, so that every surface shows the same. */





/**
 * Builds the report; settings are undefined when the inputs could not be parsed. `now` is the end of the run,
 * milliseconds since the epoch.
 */
function buildReport(record, settings, run, now) {
    const load = record.load === undefined ? undefined : withPublicPlan(record.load);
    const resources = record.resources ?? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(run.awaitsMetrics === true ? AWAITED : 'The run ended before resources were read.');
    const scans = (0,_findings_scan_result_js__WEBPACK_IMPORTED_MODULE_2__/* .scanTotals */ .J)(record.manifestScan, record.imageScan);
    const judged = (0,_judge_run_js__WEBPACK_IMPORTED_MODULE_0__.judgeRun)({ ...record, load, resources, scans }, settings, pendingFigures(record, run));
    return {
        schemaVersion: 1,
        tool: { name: 'kind-loadtest-action', version: _lib_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x },
        verdict: judged.verdict,
        reasons: judged.reasons,
        run: reportRun(run, record.startedAt, now),
        environment: record.environment ?? null,
        cluster: record.cluster === undefined ? null : reportCluster(record.cluster),
        tools: (record.tools ?? []).map(({ name, version, source }) => ({ name, version, source })),
        deployment: record.deployment ?? null,
        health: record.health ?? null,
        load: load ?? null,
        discardedLoads: record.discardedLoads ?? [],
        thresholds: judged.thresholds,
        resources,
        scan: scanReport(record, settings),
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ history: run.history }),
        phases: record.phases,
        error: record.error ?? null,
    };
}
/** Null when nothing was to be scanned. */
function scanReport(record, settings) {
    const { sarif } = record;
    // A failure before it was known what would be scanned says so of both.
    const manifestScan = settings?.scan.manifests === false ? undefined : record.manifestScan;
    const imageScan = settings?.scan.images === false ? undefined : record.imageScan;
    if (manifestScan === undefined && imageScan === undefined && sarif === undefined)
        return null;
    return { manifests: manifestScan ?? null, images: imageScan ?? null, sarif: sarif ?? null };
}
/** Words of our own, which tell what the rest of an object means. */
const OWN_WORDS = new Set([
    'kind',
    'status',
    'class',
    'verdict',
    'code',
    'how',
    'model',
    'arrival',
    'group',
    'severity',
    'owner',
    // Made here. The value of a query is masked in any other address.
    'alertsUrl',
]);
/**
 * Takes the secrets out of a report, once, before any surface sees it. What the runner and we say of the run has none.
 */
function publicReport(report, redactor) {
    const redacted = {
        ...redactor.redactDeep(report, OWN_WORDS),
        schemaVersion: report.schemaVersion,
        tool: report.tool,
        run: report.run,
    };
    return redacted;
}
/** A load that was run as a step of its own is judged by what the next steps find, when these have run. */
function pendingFigures({ manifestScan, imageScan }, run) {
    const isScanned = manifestScan !== undefined || imageScan !== undefined;
    return {
        ...(run.awaitsMetrics === true ? { resources: AWAITED } : {}),
        ...(run.awaitsScan === true && !isScanned ? { scans: 'Findings are read by the step `scan`.' } : {}),
    };
}
const AWAITED = 'Resources are read by the next step, `metrics`.';
function reportRun(run, startedAt, now) {
    return {
        id: run.id,
        startedAt: new Date(startedAt).toISOString(),
        durationMs: Math.max(0, Math.round(now - startedAt)),
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({
            commit: run.commit,
            pullRequest: run.pullRequest,
            url: run.url,
            attempt: run.attempt,
            workflow: run.workflow,
            job: run.job,
            leg: run.leg,
        }),
    };
}
function reportCluster(cluster) {
    const { kind, name, baseUrl } = cluster;
    // Only our own clusters have a node list; of others the number of nodes is not known.
    if (kind !== 'kind')
        return { kind, name, baseUrl, nodes: null, nodeImage: null };
    return {
        kind,
        name,
        baseUrl,
        nodes: cluster.nodes.length === 0 ? null : cluster.nodes.length,
        nodeImage: cluster.nodeImage,
    };
}
/**
 * The plan holds settings only. Targets (credentials in headers and bodies) and CA bundles (may hold a key) stay out:
 * reports are public.
 */
function withPublicPlan(load) {
    const { plan } = load;
    const settings = {
        engine: plan.engine,
        model: plan.model,
        arrival: plan.arrival,
        ratePerSecond: plan.ratePerSecond,
        stages: plan.stages,
        connections: plan.connections,
        priority: plan.priority,
        keepAlive: plan.keepAlive,
        timeoutMs: plan.timeoutMs,
        seed: plan.seed,
        warmup: plan.warmup,
        followRedirects: plan.followRedirects,
        tls: { insecure: plan.tls.insecure },
        allowedHosts: plan.allowedHosts,
        limits: plan.limits,
    };
    return {
        ...load,
        plan: {
            ...settings,
            ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ script: plan.script, requests: plan.requests, durationMs: plan.durationMs }),
        },
    };
}


/***/ }),

/***/ 66673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeRun: () => (/* binding */ judgeRun)
/* harmony export */ });
/* harmony import */ var _findings_scan_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57955);
/* harmony import */ var _thresholds_certain_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14456);
/* harmony import */ var _thresholds_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12570);
/* harmony import */ var _thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42829);
/* harmony import */ var _weighing_weigh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62747);
/** A run's figures held against what was asked for. */






/**
 * Judges a run.
 * @param settings undefined when the inputs could not be parsed.
 * @param pending why figures are still to come; thresholds about them then wait.
 */
function judgeRun({ load, resources, scans = (0,_findings_scan_result_js__WEBPACK_IMPORTED_MODULE_5__/* .scanTotals */ .J)(undefined, undefined), error }, settings, pending = {}) {
    const asked = settings?.thresholds ?? [];
    if (load === undefined) {
        const thresholds = asked.map((threshold) => (0,_thresholds_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateFindings */ .w)(threshold, scans) ?? unmeasured(threshold));
        return { ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(load, thresholds, error), thresholds };
    }
    const judgesLatency = settings?.app.targets.some(({ expect }) => expect.maxLatencyMs !== undefined) ?? false;
    const results = (0,_thresholds_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateThresholds */ .S)(asked, load, resources, (0,_weighing_weigh_js__WEBPACK_IMPORTED_MODULE_3__/* .weigh */ .v)(load, judgesLatency), scans);
    const thresholds = withPending(results, asked, pending);
    // Whatever disturbed the load, findings are what they are, and a scan that was not completed is no excuse.
    const found = thresholds.filter(({ status }, index) => (status === 'fail' || status === 'not-measurable') && isScan(asked[index]));
    const certain = [...(0,_thresholds_certain_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .missedForCertain */ .D)(asked, load, judgesLatency), ...found.map(({ source }) => source)];
    return { ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(load, thresholds, error, certain), thresholds };
}
function withPending(results, asked, { resources, scans }) {
    return results.map((result, index) => {
        const metric = asked[index]?.metric;
        if (metric === undefined)
            return result;
        const message = (0,_thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutScan */ .xN)(metric) ? scans : (0,_thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutResources */ .PU)(metric) ? resources : undefined;
        return message === undefined ? result : { source: result.source, status: 'pending', actual: null, message };
    });
}
function isScan(threshold) {
    return threshold !== undefined && (0,_thresholds_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutScan */ .xN)(threshold.metric);
}
function unmeasured({ source }) {
    return { source, status: 'not-measurable', actual: null, message: 'No load was measured.' };
}


/***/ }),

/***/ 62747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57432);
/**
 * The verdict and its reasons.
 *
 * - `error`: there are no figures, or the run broke off.
 * - `fail`: a threshold was missed, or could not be measured, and nothing that disturbed the run explains it; or a
 *   target gave no ok answer. One that was asked for and can't be measured must not pass in silence: a gate that opens
 *   when its sensor is broken is no gate.
 * - `invalid`: the load was not the one that was planned, so its figures judge nothing, save thresholds that are missed
 *   for certain (thresholds/certain-failures.ts): these are a `fail`. Or a threshold is undecided: without what
 *   disturbed the run, the opposite may have come out.
 * - `pass`: everything asked for was measured and met, if need be in spite of what disturbed the run.
 */


/**
 * Judges a run; what is certain in spite of everything decides. `certain`: sources of thresholds that are missed for
 * certain.
 */
function judge(load, thresholds, error, certain = []) {
    const broken = errorReasons(load, error);
    if (load === undefined || broken.length > 0)
        return { verdict: 'error', reasons: broken };
    const distrust = notOfferedReasons(load);
    const dead = load.cancelled ? [] : deadTargets(load);
    if (distrust.length > 0) {
        const surely = load.cancelled ? [] : thresholds.filter(({ source }) => certain.includes(source));
        if (surely.length === 0 && dead.length === 0)
            return { verdict: 'invalid', reasons: distrust };
        const others = distrust.map((reason) => `Other figures are not to be trusted: ${reason}`);
        return { verdict: 'fail', reasons: [...dead, ...surely.map(missedText), ...others] };
    }
    const missed = [...dead, ...failReasons(load, thresholds)];
    if (missed.length > 0)
        return { verdict: 'fail', reasons: missed };
    const open = undecidedReasons(load, thresholds);
    return open.length > 0 ? { verdict: 'invalid', reasons: open } : { verdict: 'pass', reasons: [] };
}
function errorReasons(load, error) {
    if (error !== undefined)
        return [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`The ${error.phase} phase failed: ${error.message}`)];
    return load === undefined ? ['No load was measured.'] : [];
}
function notOfferedReasons(load) {
    const reasons = load.generator.notOffered.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em);
    if (load.cancelled)
        reasons.push(`The load was cancelled before its end: ${stoppedAfter(load)}.`);
    if (load.total.requests === 0)
        reasons.push('No request came due in the measured window, so there is nothing to judge.');
    return reasons;
}
/**
 * Whatever the thresholds: of an application that gave no ok answer there is nothing to pass. What was never sent says
 * nothing of it.
 */
function deadTargets({ targets, total }) {
    const isDead = ({ sent, ok }) => sent > 0 && ok === 0;
    if (isDead(total))
        return [`Not one of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounted */ .So)(total.requests, 'request')} was ok.`];
    return targets
        .filter(isDead)
        .map(({ name, requests }) => `Not one of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounted */ .So)(requests, 'request')} to target \`${name}\` was ok.`);
}
function stoppedAfter({ total, plan }) {
    const requests = (0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounted */ .So)(total.requests, 'request');
    return plan.requests === undefined || plan.script !== undefined
        ? `the figures cover ${requests}, a part of the plan only`
        : `the figures cover ${requests} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(plan.requests)}`;
}
function failReasons(load, thresholds) {
    const own = thresholds.flatMap((result) => {
        const { status } = result;
        return status === 'fail' || status === 'not-measurable' ? [missedText(result)] : [];
    });
    return isDisturbed(load) ? own : [...own, ...engineReasons(load)];
}
/** What of an engine's own thresholds a disturbance explains is not known. */
function undecidedReasons(load, thresholds) {
    const own = thresholds.flatMap(({ source, status, message }) => status === 'undecided' ? [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`Threshold \`${source}\` could not be decided: ${message}`)] : []);
    const reasons = isDisturbed(load) ? [...own, ...engineReasons(load)] : own;
    return reasons.length === 0 ? [] : [...reasons, ...load.generator.disturbances.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)];
}
function isDisturbed({ generator }) {
    return generator.disturbances.length > 0;
}
function engineReasons({ engine, engineThresholds }) {
    const missed = engineThresholds.filter(({ passed }) => !passed);
    return missed.map(({ name, message }) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`The ${engine.name} threshold \`${name}\` was missed: ${message}`));
}
function missedText({ source, status, message }) {
    const what = status === 'fail' ? 'was missed' : 'could not be measured';
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`Threshold \`${source}\` ${what}: ${message}`);
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
