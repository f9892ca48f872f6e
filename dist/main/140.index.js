export const id = 140;
export const ids = [140];
export const modules = {

/***/ 83140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTestJob: () => (/* binding */ loadTestJob)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/platforms/kind/teardown-kind.js
var teardown_kind = __webpack_require__(9790);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/system/process.js
var system_process = __webpack_require__(37416);
;// CONCATENATED MODULE: ./.build/src/platforms/embedded/teardown-embedded.js
/** Ending the embedded processes. */



const ANSWER_DEADLINE_MS = 1_000;
/**
 * Whether any of the processes still runs. They end by themselves when the run that owns them does; what answers at
 * their port then, or has their process id, is somebody else's.
 */
async function isRunning(cluster) {
    return (await Promise.all(cluster.processes.map(async ({ pid, port }) => (0,system_process/* isAlive */._n)(pid) && (await answers(port))))).includes(true);
}
/** Takes the lease away and waits until nobody answers any more. */
async function endProcesses(cluster) {
    await (0,promises_.rm)(cluster.lease, { force: true });
    for (let waited = 0; waited < 5_000; waited += 50) {
        if (!(await isRunning(cluster)))
            return;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new errors/* ActionError */.lZ('command-failed', `embedded processes still answer 5 s after their lease ended: ${cluster.processes.map((process) => process.pid).join(' ')}`, { hint: 'Try again. If it stays so, look at what they are (ps -p) before you end them by hand.' });
}
/** With an agent of its own: no connection is kept, and no proxy of the environment is asked. */
async function answers(port) {
    // Loaded late: it takes Node longer than all the rest of the post step.
    const { get } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return await new Promise((resolve) => {
        const signal = AbortSignal.timeout(ANSWER_DEADLINE_MS);
        const request = get({ host: '127.0.0.1', port, agent: false, signal }, (response) => {
            response.destroy();
            resolve(true);
        });
        request.on('error', () => resolve(false));
    });
}

// EXTERNAL MODULE: ./.build/src/inputs/parse.js
var parse = __webpack_require__(94030);
// EXTERNAL MODULE: ./.build/src/kubernetes/applied.js + 1 modules
var applied = __webpack_require__(95638);
// EXTERNAL MODULE: ./.build/src/kubernetes/kube-access.js
var kube_access = __webpack_require__(25662);
// EXTERNAL MODULE: ./.build/src/kubernetes/kubectl.js
var kubectl = __webpack_require__(26498);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/system/safe-path.js
var safe_path = __webpack_require__(50394);
// EXTERNAL MODULE: ./.build/src/system/verified-programs.js
var verified_programs = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/src/tools/given-tool.js
var given_tool = __webpack_require__(25317);
// EXTERNAL MODULE: ./.build/src/tools/tool-search.js + 1 modules
var tool_search = __webpack_require__(63724);
;// CONCATENATED MODULE: ./.build/src/tools/recorded-tools.js
/**
 * Going on from a run record. Its paths are words in a file that somebody else may have written, so a program is not
 * started because a record names it: it must be one that we would have chosen ourselves.
 */





/**
 * Looks at the programs of a record, so that they may be started. One is accepted when it has the SHA-256 of our table,
 * or when our own search finds it at that very path and it has the hash that was given, or (of a version that is not in
 * the table) the hash that was recorded.
 * @throws ActionError tool-checksum for any other.
 */
async function verifyRecordedTools(io, tools, requests) {
    for (const tool of tools) {
        if (tool.source === 'given') {
            await verifyGiven(io, tool, requests[tool.name]);
            continue;
        }
        const sha256 = requests[tool.name]?.sha256;
        const wanted = (0,tool_search/* wantedTool */.c5)(tool.name, { version: tool.version, ...(sha256 === undefined ? {} : { sha256 }) });
        const problem = await verify(io, tool, wanted);
        if (problem !== undefined)
            throw refusal(tool, problem);
    }
}
/** Only what the workflow still names: a path in a record is no reason to start a program. */
async function verifyGiven(io, tool, request) {
    if (request?.path === undefined)
        throw refusal(tool, `${tool.name}-path does not name it any more.`);
    const found = await (0,given_tool/* givenTool */.k)(io, tool.name, { ...request, path: request.path });
    if (found.path === tool.path && found.sha256 === (request.sha256 ?? tool.sha256))
        return;
    verified_programs/* verifiedPrograms */.G.remove(found.path);
    throw refusal(tool, `${tool.name}-path is ${found.path} now, with SHA-256 ${found.sha256}.`);
}
/** Registers the program; else a sentence that says why not. */
async function verify(io, tool, wanted) {
    const { given, release } = wanted;
    if (release.archivePath !== undefined && tool.path === (0,tool_search/* unpackedPath */.Pp)(io, tool.name)) {
        // Unpacked anew from the archive: what lies in the directory may be another one.
        const { tool: found, passedOver } = await (0,tool_search/* findTool */.SG)(io, wanted);
        return found?.path === tool.path
            ? undefined
            : [`the archive that it came from is not there any more.`, ...passedOver].join(' ');
    }
    if (!(0,safe_path/* isProgram */.Vd)(tool.path))
        return 'there is no program of that name any more.';
    if (release.archivePath === undefined && release.sha256 !== undefined) {
        const file = await (0,verified_programs/* hashFile */.D)(tool.path);
        if (file.sha256 === release.sha256) {
            verified_programs/* verifiedPrograms */.G.add(tool.path, file);
            return undefined;
        }
    }
    const { tool: found, passedOver } = await (0,tool_search/* findToolAt */.$f)(io, wanted, tool.path);
    if (found === undefined)
        return passedOver.join(' ') || 'it is another version by now.';
    if (found.sha256 === tool.sha256 || found.sha256 === given)
        return undefined;
    verified_programs/* verifiedPrograms */.G.remove(tool.path);
    return `its SHA-256 is ${found.sha256}, and was ${tool.sha256}.`;
}
function refusal({ name, version, path }, problem) {
    return new errors/* ActionError */.lZ('tool-checksum', `${name} ${version} of this run's record, ${path}, is not started: ${problem}`, {
        hint: `If you changed the program yourself, give its hash as ${name}-sha256. Else begin anew: \`down\`, then \`up\`.`,
    });
}

;// CONCATENATED MODULE: ./.build/src/platforms/existing/teardown-existing.js
/** Removing from an existing cluster just what the run brought there. */








const DELETE_DEADLINE_MS = 180_000;
/**
 * Deletes what the run's list names, in the reverse order of applying. Idempotent.
 * @throws ActionError when kubectl is another program than the run's, or the cluster refuses.
 */
async function deleteApplied(io, record) {
    if (record.cluster?.kind !== 'existing')
        return;
    const items = (await (0,applied/* readApplied */.WT)(record.cluster.applied)).toReversed();
    if (items.length === 0)
        return;
    // This process may be another one than that which found the program: the post step, or `down`.
    await verifyRecordedTools(io, [(0,kube_access/* installedTool */.tH)(record, 'kubectl')], { kubectl: givenHash(record) });
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    const args = ['delete', '--ignore-not-found', '--wait=true', '-f', '-'];
    const result = await io.run((0,kubectl/* kubectlCommand */.s)((0,kube_access/* accessOf */.YK)(io, record), args, { stdin, deadlineMs: DELETE_DEADLINE_MS }));
    if (result.exitCode !== 0 && !(0,applied/* onlyUnknownKinds */._l)(result)) {
        throw new errors/* ActionError */.lZ('command-failed', `what was applied could not be deleted: ${(0,system_process/* lastLine */.fM)(result)}`, {
            details: (0,lib_text/* toolOutput */.WT)(result.stderr),
            hint: `What it is stands in ${record.cluster.applied}. When the cluster answers again: kubectl delete --ignore-not-found -f ${record.cluster.applied}`,
        });
    }
}
/** What the run was started with. Clean-up has no settings: the config file of a run may be gone by then. */
function givenHash({ inputs }) {
    const sha256 = parse/* sha256 */.sc(inputs['kubectl-sha256'] ?? '');
    return sha256 === undefined ? {} : { sha256 };
}

;// CONCATENATED MODULE: ./.build/src/platforms/teardown.js
/**
 * Removing all that `up` and `deploy` made, on any platform. Apart from the platforms: post needs nothing else of them.
 */



/** Idempotent; works on half-made things, and on none. */
async function teardown_tearDown(io, record) {
    const { cluster } = record;
    if (cluster === undefined)
        return;
    if (cluster.kind === 'kind')
        return await (0,teardown_kind/* deleteKindCluster */.mH)(io, cluster, { settlingMs: cluster.created ? 0 : teardown_kind/* SETTLING_MS */.UE });
    if (cluster.kind === 'existing')
        return await deleteApplied(io, record);
    return await endProcesses(cluster);
}

;// CONCATENATED MODULE: ./.build/src/cleanup.js
/** Removing what a run made; used by the post step, by `down`, and at the end of a whole run on a laptop. */



/**
 * Removes cluster or processes, then the work directory. Idempotent. When the first fails the directory stays: it knows
 * what is left.
 */
async function cleanUp(io, record) {
    if (record !== undefined)
        await tearDown(io, record);
    await rm(io.workDir, { recursive: true, force: true });
}
/** How to get at what was kept; `removal` is the command that removes it. */
function keptNotice({ cluster, tools }, removal) {
    if (cluster?.kind !== 'kind')
        return `What was applied is kept in the cluster. Remove it: ${removal}`;
    const kubectl = tools?.find(({ name }) => name === 'kubectl')?.path ?? 'kubectl';
    return `The cluster is kept. Use it: ${kubectl} --kubeconfig ${cluster.kubeconfig} get pods --all-namespaces. Remove it: ${removal}`;
}
/** What is gone now. An existing cluster is not: just what the run brought there. */
function removedNotice({ cluster }) {
    if (cluster === undefined)
        return 'Removed the record of the run; it had made nothing yet.';
    return cluster.kind === 'existing' ? `Removed what was applied to ${cluster.name}` : `Removed ${cluster.name}`;
}
/** Removing a kept cluster by hand, on a runner where none of our commands is at hand. */
function manualRemoval({ cluster }, workDir) {
    if (cluster?.kind !== 'kind')
        return `rm -r ${workDir}`;
    const nodes = `docker ps --all --quiet --filter label=${teardown_kind/* CLUSTER_LABEL */.eq}=${cluster.name}`;
    return `docker rm --force --volumes $(${nodes}) && rm -r ${workDir}`;
}

// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
;// CONCATENATED MODULE: ./.build/src/git/base-commit.js
/** Which commit a pull request cannot change: where `config-ref: base` reads the config file from. */

/** Where each event with foreign code names the commit that the code goes into. */
const BASE_OF_EVENT = {
    pull_request: ['pull_request', 'base', 'sha'],
    pull_request_target: ['pull_request', 'base', 'sha'],
    merge_group: ['merge_group', 'base_sha'],
};
/** Events whose own commit is on a branch or a tag of the repository, where only who may write to it puts one. */
const OWN_COMMIT = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'];
/** Branches of GitHub's merge queue: a push there holds the code of pull requests that are not merged yet. */
const MERGE_QUEUE = 'refs/heads/gh-readonly-queue/';
/**
 * The base commit of a run, by its event.
 * @param readFile returns the text of the event file (GITHUB_EVENT_PATH); may throw.
 */
function baseCommit(env, readFile) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const place = Object.hasOwn(BASE_OF_EVENT, event) ? BASE_OF_EVENT[event] : undefined;
    if (place !== undefined) {
        const sha = (0,json/* textAt */.$6)(readEvent(env, readFile), ...place);
        return isCommit(sha)
            ? { sha }
            : { problem: `the event file of this ${event} run names no base commit (${place.join('.')})` };
    }
    const [ref, sha] = [env['GITHUB_REF'] ?? '', env['GITHUB_SHA']];
    const isOnBranch = /^refs\/(heads|tags)\//.test(ref) && !ref.startsWith(MERGE_QUEUE);
    if (OWN_COMMIT.includes(event) && isOnBranch && isCommit(sha))
        return { sha };
    const known = [...Object.keys(BASE_OF_EVENT), ...OWN_COMMIT].join(', ');
    const run = `of this run (event ${event || 'unknown'}, ref ${ref || 'unknown'}) it is not known which commit can be trusted`;
    return { problem: `${run}; config-ref: base works for ${known}, and not for branches of the merge queue` };
}
function readEvent(env, readFile) {
    try {
        return JSON.parse(readFile(env['GITHUB_EVENT_PATH'] ?? ''));
    }
    catch {
        // Told as a missing base commit.
        return undefined;
    }
}
/** SHA-1 or SHA-256 in full. */
function isCommit(sha) {
    return sha !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/system/regular-file.js
var regular_file = __webpack_require__(87616);
// EXTERNAL MODULE: ./.build/src/github/retry.js
var retry = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/github/base-config.js
/**
 * The config file of the base commit. It comes through GitHub's API and never through git in the checkout: what git
 * does there is decided by files that the checkout may have brought along.
 */





const DEADLINE_MS = 15_000;
const PERMISSION = 'The job needs `permissions: contents: read`';
/** Reads the file; whatever goes wrong is a sentence for the user. Rejects only when the job was cancelled. */
async function readConfigAtBase(io, { repository, apiUrl }, { path, commit, token, deadlineMs = DEADLINE_MS }) {
    const name = pathInRepository(path);
    if (name === undefined)
        return { problem: `${path} must be relative to the root of the repository and without .. for config-ref: base` };
    if ('problem' in commit)
        return commit;
    if (repository === undefined)
        return { problem: 'GITHUB_REPOSITORY is not set, so it is not known where config-ref: base is' };
    const label = `${name}@${commit.sha.slice(0, 7)}`;
    try {
        const get = await contentsOf(apiUrl, token);
        const content = await withinDeadline(io, deadlineMs, (signal) => get({ repository, path: name, sha: commit.sha, label, signal }));
        return { label, content };
    }
    catch (error) {
        io.signal.throwIfAborted();
        return { problem: `${label} could not be read. ${explain(error, deadlineMs)}` };
    }
}
/** A path below the root, normalised; undefined when it would not stay there. */
function pathInRepository(path) {
    if (path.startsWith('/') || path.split('/').includes('..'))
        return undefined;
    const normal = external_node_path_.posix.normalize(path);
    return normal === '.' || normal.endsWith('/') ? undefined : normal;
}
async function contentsOf(apiUrl, token) {
    // Loaded late: it costs a tenth of a second, and few runs need it.
    const { GitHub } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    const { rest } = new GitHub({ baseUrl: apiUrl, ...(token === '' ? {} : { auth: `token ${token}` }) });
    return async ({ repository, path, sha, label, signal }) => {
        const [owner = '', repo = ''] = repository.split('/');
        const answer = await rest.repos.getContent({
            owner,
            repo,
            path,
            ref: sha,
            headers: { accept: 'application/vnd.github.raw+json' },
            // As a stream, of which no more is taken than a config file may have.
            request: { signal, parseSuccessResponseBody: false },
        });
        // A folder, a submodule or a dangling link is described in JSON instead.
        const type = (0,json/* textAt */.$6)(answer, 'headers', 'content-type') ?? '';
        if (type.startsWith('application/json'))
            throw new Error(`${path} is not a file there.`);
        return await collect((0,json.at)(answer, 'data'), label);
    };
}
async function collect(body, label) {
    if (!isStream(body))
        throw new Error('GitHub answered without a body.');
    const parts = [];
    let bytes = 0;
    for await (const part of body) {
        bytes += part.length;
        if (bytes > regular_file/* FILE_LIMITS */.SK.config.bytes)
            break;
        parts.push(part);
    }
    (0,regular_file/* refuseTooLarge */.Aj)(bytes, label, 'config');
    return Buffer.concat(parts);
}
function isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
/** Tries again after what passes with time, within the deadline. */
async function withinDeadline(io, ms, call) {
    const deadline = io.elapsed() + ms;
    const signal = AbortSignal.any([io.signal, AbortSignal.timeout(ms)]);
    for (let attempt = 0;; attempt += 1) {
        try {
            return await call(signal);
        }
        catch (error) {
            const wait = (0,retry/* retryDelay */.a2)(error, attempt, io.now());
            if (signal.aborted || wait === undefined || io.elapsed() + wait >= deadline)
                throw error;
            await io.sleep(wait);
        }
    }
}
function explain(error, deadlineMs) {
    const status = (0,json/* numberAt */.tk)(error, 'status');
    if (status === undefined)
        return (0,errors/* describeError */.Uc)(error);
    const said = ((0,json/* textAt */.$6)(error, 'response', 'data', 'message') ?? (0,errors/* describeError */.Uc)(error)).replace(/\.$/, '');
    if ((0,json.at)(error, 'response') === undefined)
        return `GitHub did not answer within ${deadlineMs / 1000} s: ${said}.`;
    const seen = `GitHub answered ${status}: ${said}.`;
    if (status === 401)
        return `${seen} Check the \`github-token\` input.`;
    if (status === 404) {
        const missing = 'The file is not in that commit, or the token may not see it.';
        return `${seen} ${missing} ${PERMISSION}, and the file must be on the base branch.`;
    }
    return status === 403 ? `${seen} ${PERMISSION}.` : seen;
}

// EXTERNAL MODULE: ./.build/src/github/checkout.js + 2 modules
var checkout = __webpack_require__(90958);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/lib/nearest.js
var nearest = __webpack_require__(85785);
// EXTERNAL MODULE: ./.build/src/yaml/located-yaml.js + 2 modules
var located_yaml = __webpack_require__(99191);
// EXTERNAL MODULE: ./.build/src/inputs/spec.js + 2 modules
var spec = __webpack_require__(7766);
// EXTERNAL MODULE: ./.build/src/inputs/utf8.js
var utf8 = __webpack_require__(67494);
;// CONCATENATED MODULE: ./.build/src/inputs/sources.js
/** Brings the inputs and the config file together: which value counts for each input, and where it stands. */






/** Which config file is asked for, and in which version; an empty path is none. */
function configOf(raw) {
    return { path: raw['config']?.trim() ?? '', ref: raw['config-ref']?.trim().toLowerCase() || 'checkout' };
}
/** An input with an empty text counts as not given, as GitHub passes every input that a workflow leaves out. */
function gatherInputs(raw, reading, problems) {
    const given = new Map();
    gatherConfig(raw, reading, given, problems);
    for (const [name, text] of Object.entries(raw)) {
        const input = (0,spec/* findInput */.cu)(name);
        if (input === undefined)
            problems.push(unknownName(name));
        else if (text.trim() !== '')
            given.set(input.name, { text, name, from: 'workflow' });
    }
    return given;
}
function gatherConfig(raw, reading, given, problems) {
    const config = openConfig(raw, reading);
    if (config === undefined)
        return;
    if (!('root' in config)) {
        problems.push(config);
        return;
    }
    const { root, label, mayGiveAll } = config;
    if (root.value === null)
        return;
    if (!root.isMapping) {
        problems.push({
            name: 'config',
            where: `${label}:1:1`,
            allowed: 'the file must be a mapping of inputs to values, like "rate: 50/s"',
        });
        return;
    }
    for (const entry of root.children())
        gatherEntry(entry, mayGiveAll, given, problems);
}
function openConfig(raw, { files, defaults, atBase }) {
    const { path, ref } = configOf(raw);
    if (ref === 'base') {
        if (path === '')
            return {
                name: 'config-ref',
                allowed: 'says where the config file is read from; name that file in config, or leave this out',
            };
        if (atBase === undefined)
            throw new errors/* ActionError */.lZ('internal', 'the config file of the base commit was not fetched');
        if ('problem' in atBase)
            return { name: 'config', allowed: atBase.problem };
        return parseConfig(atBase.content, { label: atBase.label, mayGiveAll: true });
    }
    // Another version than the one that was meant is never taken instead.
    if (ref !== 'checkout')
        return { name: 'config-ref', value: ref, allowed: 'checkout or base' };
    if (path === '')
        return undefined;
    try {
        return parseConfig(files.read(path, 'workflow', 'config'), { label: path, mayGiveAll: defaults === 'cli' });
    }
    catch (error) {
        return { name: 'config', value: path, allowed: `the path of a readable YAML file (${(0,errors/* describeError */.Uc)(error)})` };
    }
}
function parseConfig(content, about) {
    let text;
    try {
        text = (0,utf8/* utf8Text */.H)(content);
    }
    catch (error) {
        return { name: 'config', where: about.label, allowed: (0,errors/* describeError */.Uc)(error) };
    }
    const root = (0,located_yaml/* readYaml */.gM)(text, { name: '', from: 'file', file: about.label });
    return (0,located_yaml/* isPlace */.Uj)(root) ? { ...about, root } : root;
}
function gatherEntry(entry, mayGiveAll, given, problems) {
    const input = (0,spec/* findInput */.cu)(entry.name);
    const place = (0,defined/* defined */.s)({ where: entry.where });
    if (input === undefined) {
        problems.push({ ...unknownName(entry.name), ...(0,defined/* defined */.s)({ where: entry.whereKey }) });
        return;
    }
    const objection = objectionTo(input, mayGiveAll);
    if (objection !== undefined) {
        problems.push({ name: entry.name, allowed: objection, ...place });
        return;
    }
    if (entry.value === null || entry.text === '')
        return;
    const base = { name: entry.name, from: entry.from, ...place };
    if (entry.text !== undefined)
        given.set(input.name, { ...base, text: entry.text });
    else if (input.name === 'targets' || input.name === 'setup')
        given.set(input.name, { ...base, text: (0,located_yaml/* beginningOf */.VI)(entry.value), place: entry });
    else if (input.list === true)
        given.set(input.name, { ...base, text: (0,located_yaml/* beginningOf */.VI)(entry.value), items: sources_elements(entry, problems) });
    else
        problems.push({
            name: entry.name,
            value: (0,located_yaml/* beginningOf */.VI)(entry.value),
            allowed: `one value: ${input.allowed}`,
            ...place,
        });
}
/** Why an input can't stand in a file. */
function objectionTo(input, mayGiveAll) {
    if (input.secret === true)
        return 'secrets do not belong in a file';
    const files = (0,spec/* configFilesFor */.J6)(input);
    if (files === 'none' && !input.name.startsWith('config'))
        return 'it says what the job is; give it in the workflow';
    if (files === 'none')
        return "a config file can't name another one, or another version of it; give this in the workflow";
    if (mayGiveAll || files === 'any')
        return undefined;
    return 'give it in the workflow, or set config-ref: base there; this file comes with the checkout, which a pull request can change';
}
/** List elements; a mapping's are written `key=value`. */
function sources_elements(entry, problems) {
    return entry.children().flatMap((element) => {
        const key = entry.isMapping ? `${element.key}=` : '';
        const place = (0,defined/* defined */.s)({ where: element.where });
        if (element.text !== undefined)
            return [{ text: `${key}${element.text}`, name: entry.name, from: element.from, ...place }];
        problems.push({ name: element.name, value: (0,located_yaml/* beginningOf */.VI)(element.value), allowed: 'a text', ...place });
        return [];
    });
}
function unknownName(name) {
    return {
        name,
        allowed: (0,nearest/* unknownWord */.$5)('input', name, spec/* INPUTS */.mc.map((input) => input.name)),
    };
}

// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/outputs.js + 1 modules
var outputs = __webpack_require__(97904);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
;// CONCATENATED MODULE: ./.build/src/phase.js
/** What a phase is: what it needs, what it produces, and how it can end. */
/** A row of the pipeline; the compiler holds its function to what the row declares. */
function phase(row) {
    return row;
}

// EXTERNAL MODULE: ./.build/src/platforms/platforms.js
var platforms = __webpack_require__(78812);
;// CONCATENATED MODULE: ./.build/src/phases/check-health.js


/** Deployment -> Health: every check passed, or an error with what was last seen. */
async function checkHealth(context) {
    const health = await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).health(context);
    for (const check of health.checks)
        context.io.log.info(`${check.name}: ${check.seen} after ${check.seconds.toFixed(1)} s`);
    return { status: 'passed', part: { health }, line: `${(0,units/* formatCounted */.So)(health.checks.length, 'check')} passed` };
}

;// CONCATENATED MODULE: ./.build/src/phases/create-cluster.js


/** Tools -> ClusterRecord. What an earlier attempt left half-made is removed first. */
async function createCluster(context) {
    const left = context.record.cluster;
    if (left !== undefined) {
        context.io.log.info(`Removing what is left of ${left.name}`);
        await teardown_tearDown(context.io, context.record);
        await context.recordIntent(undefined);
    }
    const { cluster, placedImages, applied } = await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).up(context);
    for (const image of placedImages ?? [])
        context.io.log.info(`image ${image.reference} ${image.how} on ${image.node} in ${image.seconds.toFixed(1)} s`);
    const line = [cluster.name, sizeOf(cluster), cluster.baseUrl].filter(Boolean).join(', ');
    return { status: 'passed', part: { cluster, placedImages, applied }, line };
}
function sizeOf(cluster) {
    if (cluster.kind === 'existing')
        return 'connected';
    return cluster.kind === 'kind' ? `${cluster.nodes.length} nodes` : `${cluster.processes.length} processes`;
}

;// CONCATENATED MODULE: ./.build/src/phases/deploy-application.js


/** ClusterRecord -> Deployment: everything is applied; whether it runs is for the health phase to prove. */
async function deployApplication(context) {
    const { applied } = context.record;
    // A whole run brought everything while the cluster was made; from the next time on it is a change that is deployed.
    const { deployment, placedImages } = applied === undefined
        ? await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).deploy(context)
        : { deployment: applied };
    const names = deployment.workloads.map((workload) => workload.name).join(', ');
    return {
        status: 'passed',
        part: { deployment, applied: undefined, ...(0,defined/* defined */.s)({ placedImages }) },
        line: `${deployment.overlay}: ${names}`,
    };
}

// EXTERNAL MODULE: ./.build/src/tools/install-tool.js
var install_tool = __webpack_require__(26987);
;// CONCATENATED MODULE: ./.build/src/phases/install-tools.js


/** Settings -> InstalledTool[]. Preinstalled ones first; downloads are checked against pinned SHA-256 sums. */
async function installTools(context) {
    const { settings, io } = context;
    const platformTools = await (await (0,platforms/* platformFor */.R)(settings.cluster.kind)).tools(context);
    const tools = settings.load.engine === 'k6' ? [...platformTools, await (0,install_tool/* installTool */.G)(io, 'k6', settings.tools.k6)] : platformTools;
    if (tools.length === 0)
        return { status: 'skipped', reason: 'none are needed', part: { tools } };
    const line = tools.map((tool) => `${tool.name} ${tool.version} (${tool.source})`).join(', ');
    return { status: 'passed', part: { tools }, line };
}

;// CONCATENATED MODULE: ./.build/src/phases/measure-usage.js


/** LoadResult's window -> Measured<ResourceUsage>. A failure is not the application's: the report says why figures are missing. */
async function measureUsage(context) {
    const { settings, record } = context;
    if (!settings.app.monitor) {
        const resources = (0,measured/* notMeasured */.q7)('monitoring is switched off (monitor: false)');
        return { status: 'skipped', reason: 'monitoring is switched off', part: { resources } };
    }
    const usage = await readUsage(context, record.load);
    const line = `${usage.workloads.length} workloads, from ${usage.source}`;
    return { status: 'passed', part: { resources: (0,measured/* measured */.jh)(usage) }, line };
}
/** What was used while the load ran. @throws ActionError when it can't be read. */
async function readUsage(context, load) {
    const platform = await (0,platforms/* platformFor */.R)(context.settings.cluster.kind);
    const window = { ...load.window, warmedUpMs: load.warmup.durationMs };
    return await platform.usage({ ...context, record: { ...context.record, load } }, window);
}

// EXTERNAL MODULE: ./.build/src/lib/percentiles.js
var percentiles = __webpack_require__(7387);
// EXTERNAL MODULE: ./.build/src/load/plan/own-check.js
var own_check = __webpack_require__(79899);
// EXTERNAL MODULE: ./.build/src/load/plan/random.js
var random = __webpack_require__(74103);
// EXTERNAL MODULE: ./.build/src/load/plan/schedule.js
var schedule = __webpack_require__(62841);
// EXTERNAL MODULE: ./.build/src/load/plan/warm-up-size.js
var warm_up_size = __webpack_require__(64873);
// EXTERNAL MODULE: ./.build/src/load/plan/weighted-choice.js
var weighted_choice = __webpack_require__(37545);
;// CONCATENATED MODULE: ./.build/src/load/plan/row-use.js
/** How many rows of data a plan takes, counted by drawing its arrivals and targets as the load will. Pure. */





/** Uses of rows that are handed out in order; rows that are drawn at random are enough for any plan. */
function rowUses(plan, targets) {
    const inOrder = targets.filter(({ rows, rowMode }) => rows !== undefined && rowMode !== 'random');
    if (inOrder.length === 0)
        return [];
    const sent = sentTo(plan, targets);
    const byRows = Map.groupBy(inOrder, ({ rows }) => rows);
    return [...byRows].map(([rows = [], sharing]) => ({
        targets: sharing.map(({ name }) => name),
        rows: rows.length,
        isOnce: sharing.some(({ rowMode }) => rowMode === 'once'),
        needed: sent === undefined
            ? undefined
            : sharing.reduce((sum, target) => sum + (sent[targets.indexOf(target)] ?? 0) + askedBefore(target), 0),
    }));
}
/** The check before the load takes the last row, where it sends the target's own request. */
function askedBefore(target) {
    return target.rowMode === 'once' && (0,own_check/* isCheckedItself */.z)(target) ? 1 : 0;
}
/** Requests to each target, warm-up included. */
function sentTo(plan, targets) {
    const measured = measuredRequests(plan);
    // In the closed model a warm-up of some length holds what the application answers in it.
    if (measured === undefined || (plan.model === 'closed' && plan.warmup.durationMs > 0))
        return undefined;
    const counts = targets.map(() => 0);
    for (const [purpose, requests] of [
        ['warm-up', (0,warm_up_size/* warmUpRequests */.f_)(plan)],
        ['measuring', measured],
    ]) {
        const choose = (0,weighted_choice/* weightedChoice */.n)(targets, (0,random/* randomStream */._)(plan.seed, `${purpose}/targets`));
        for (let request = 0; request < requests; request += 1) {
            const index = choose();
            counts[index] = (counts[index] ?? 0) + 1;
        }
    }
    return counts;
}
function measuredRequests(plan) {
    if (plan.model === 'closed')
        return plan.durationMs === undefined ? plan.requests : undefined;
    const arrivals = (0,schedule/* openArrivals */.dR)(plan, (0,random/* randomStream */._)(plan.seed, 'measuring/arrivals'));
    let requests = 0;
    while (requests <= plan.limits.requests && Number.isFinite(arrivals.next()))
        requests += 1;
    return requests;
}

;// CONCATENATED MODULE: ./.build/src/load/progress.js
/** The live line of a running load. */

const PHASES = { calibration: 'calibrating', 'warm-up': 'warming up', measuring: 'load' };
/** `load  4.0 of 10.0 s  80 sent, 80 ok, 0 failed  20/s  p95 1.2 ms`. */
function progressLine(progress) {
    const elapsed = (progress.elapsedMs / 1000).toFixed(1);
    const time = progress.totalMs === undefined ? `${elapsed} s` : `${elapsed} of ${(progress.totalMs / 1000).toFixed(1)} s`;
    const counts = `${(0,units/* formatCount */.B4)(progress.sent)} sent, ${(0,units/* formatCount */.B4)(progress.ok)} ok, ${(0,units/* formatCount */.B4)(progress.failed)} failed`;
    const latency = progress.p95Ms === null ? '' : `  p95 ${(0,units/* formatMs */._V)(progress.p95Ms)}`;
    return `${PHASES[progress.phase]}  ${time}  ${counts}  ${(0,units/* formatRate */.CE)(progress.ratePerSecond)}${latency}`;
}

// EXTERNAL MODULE: ./.build/src/platforms/contract/load-plan.js
var load_plan = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(42829);
;// CONCATENATED MODULE: ./.build/src/phases/run-load-test.js











/**
 * Targets and LoadSettings -> LoadResult. A load that is not conclusive is sent again, as often as settings allow; the
 * last one counts, also when an earlier one would have been kinder.
 * @param send sends the load once.
 */
async function runLoadTest(context, send = sendLoad) {
    const { io, settings } = context;
    const plan = (0,load_plan/* loadPlan */.Y)(context);
    io.log.info(`seed ${plan.seed}`);
    for (const text of repeatedRows(plan))
        io.log.notice(text);
    // Rows that are handed out once are used up.
    const mostRepeats = plan.targets.some(({ rowMode }) => rowMode === 'once') ? 0 : settings.repeatOnInvalid;
    const discardedLoads = [];
    let load = await send(context, plan);
    while (discardedLoads.length < mostRepeats) {
        const reasons = await whyNotConclusive(context, load);
        if (reasons.length === 0)
            break;
        discardedLoads.push({ ...figuresOf(load), reasons });
        io.log.notice(`The load was not conclusive and is sent again (${discardedLoads.length} of at most ${(0,units/* formatCounted */.So)(mostRepeats, 'repeat')}):\n${reasons.join('\n')}`);
        load = await send(context, plan);
    }
    return {
        status: 'passed',
        part: { load, discardedLoads },
        isLast: load.cancelled,
        line: lineOf(load, discardedLoads),
    };
}
/** What is said of rows that are too few for each request to have its own. */
function repeatedRows(plan) {
    return rowUses(plan, plan.targets).flatMap(({ rows, needed, targets }) => {
        if (needed !== undefined && needed <= rows)
            return [];
        const takes = needed === undefined ? 'may take more' : `takes ${(0,units/* formatCount */.B4)(needed)}, warm-up included`;
        return [
            `The data of ${(0,lib_text/* listed */.KE)(targets)} has ${(0,units/* formatCounted */.So)(rows, 'row')}, and the load ${takes}: from the ${(0,units/* formatCount */.B4)(rows + 1)}th on they come again (data-mode: once refuses that).`,
        ];
    });
}
/** Loaded when it is used: the generator's client comes with it. */
async function setUp(context, plan) {
    const { performSetup } = await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 61409));
    return await performSetup(context, plan);
}
async function sendLoad(context, planned) {
    const { io, record } = context;
    const plan = context.settings.app.setup.length === 0 ? planned : await setUp(context, planned);
    const onProgress = (progress) => io.log.live(progressLine(progress));
    // Each engine is loaded when it is used.
    if (plan.engine === 'builtin') {
        const { realPrioritySystem, runLoad } = await Promise.all(/* import() */[__webpack_require__.e(984), __webpack_require__.e(0), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 87588));
        return await runLoad(plan, { signal: io.signal, calibrate: true, onProgress, system: realPrioritySystem(io.run) });
    }
    const k6 = (0,kube_access/* installedTool */.tH)(record, 'k6');
    if (plan.script === undefined && plan.model === 'open' && plan.arrival === 'poisson')
        io.log.notice('k6 knows no Poisson arrivals: its requests come due at equal gaps, which spares the service the bursts of real traffic.');
    const { runK6 } = await Promise.all(/* import() */[__webpack_require__.e(984), __webpack_require__.e(0), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 27742));
    return await runK6(io, plan, { k6, onProgress });
}
/** The reasons of an `invalid` verdict; empty for any other, and for a load that was stopped. */
async function whyNotConclusive(context, load) {
    if (load.cancelled)
        return [];
    // Judging brings the histograms along.
    const { judgeRun } = await Promise.all(/* import() */[__webpack_require__.e(984), __webpack_require__.e(0), __webpack_require__.e(145), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 66673));
    // Undisturbed, resources are what they are; and reading them takes seconds.
    const needsResources = load.generator.disturbances.length > 0 &&
        context.settings.thresholds.some(({ metric }) => (0,metrics/* isAboutResources */.PU)(metric));
    const resources = needsResources ? await usageOf(context, load) : (0,measured/* notMeasured */.q7)('no threshold asks for it');
    const { verdict, reasons } = judgeRun({ load, resources }, context.settings, { scans: 'Scans come after the load.' });
    return verdict === 'invalid' ? reasons : [];
}
/** What the next phase will read; whether it can be read is its own matter. */
async function usageOf(context, load) {
    try {
        return (0,measured/* measured */.jh)(await readUsage(context, load));
    }
    catch (error) {
        // The threshold that asks for it says so.
        return (0,measured/* notMeasured */.q7)((0,errors/* describeError */.Uc)(error));
    }
}
function figuresOf({ window, total }) {
    return { window, requests: total.requests, ok: total.ok, p95Ms: p95Of(total.latency) };
}
function p95Of(latency) {
    if (latency.kind === 'not-measured')
        return latency;
    const p95 = (0,percentiles/* findPercentile */.dG)(latency.value, 95);
    return p95 === undefined ? (0,measured/* notMeasured */.q7)('the engine does not report it') : (0,measured/* measured */.jh)(p95.valueMs);
}
function lineOf({ total, plan, cancelled }, { length: discarded }) {
    const p95 = p95Of(total.latency);
    return [
        `${total.ok} of ${total.requests} requests ok`,
        `p95 ${p95.kind === 'measured' ? (0,units/* formatMs */._V)(p95.value) : 'not measured'}`,
        `seed ${plan.seed}${cancelled ? '; cancelled before its end' : ''}`,
        ...(discarded === 0 ? [] : [`after ${(0,units/* formatCounted */.So)(discarded, 'inconclusive load')}`]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./.build/src/phases/validate-machine.js

/** RunContext -> Environment. Refuses what can't work, each problem with its fix. */
async function validateMachine(context) {
    const environment = await (await (0,platforms/* platformFor */.R)(context.settings.cluster.kind)).validate(context);
    for (const check of environment.checks) {
        if (check.status === 'ok')
            context.io.log.info(`${check.name}: ${check.seen}`);
        else
            context.io.log.warning(`${check.name}: ${check.seen}; ${check.advice ?? ''}`);
    }
    const memory = `${(environment.memoryBytes / 1e9).toFixed(0)} GB`;
    return {
        status: 'passed',
        part: { environment },
        line: `${environment.os} ${environment.architecture}, ${environment.cpus} CPUs (${environment.cpuModel}), ${memory}`,
    };
}

;// CONCATENATED MODULE: ./.build/src/pipeline.js
/**
 * The run, top-down: each row is a phase, in the order in which they happen; those of the scan, which overlap others,
 * come last. What the scan needs is loaded when it begins.
 */









const PIPELINE = [
    phase({
        name: 'validate',
        title: 'Check the machine',
        commands: ['validate', 'up'],
        needs: [],
        produces: ['environment'],
        missing: 'the machine was not checked yet',
        run: validateMachine,
        onFailure: 'fatal',
    }),
    phase({
        name: 'tools',
        title: 'Find or download the tools',
        commands: ['up'],
        needs: [],
        produces: ['tools'],
        missing: 'the tools are not installed yet',
        run: installTools,
        onFailure: 'fatal',
    }),
    phase({
        name: 'up',
        title: 'Create the cluster, bring the images to its nodes',
        commands: ['up'],
        needs: ['tools'],
        produces: ['cluster', 'placedImages', 'applied'],
        missing: 'there is no cluster yet',
        run: createCluster,
        onFailure: 'fatal',
    }),
    phase({
        name: 'deploy',
        title: 'Deploy ingress, applications and monitoring',
        commands: ['deploy'],
        needs: ['tools', 'cluster'],
        produces: ['deployment'],
        updates: ['placedImages', 'applied'],
        missing: 'nothing is deployed yet',
        run: deployApplication,
        onFailure: 'fatal',
    }),
    phase({
        name: 'health',
        title: 'Wait until all is healthy',
        commands: ['health'],
        needs: ['tools', 'cluster', 'deployment'],
        produces: ['health'],
        missing: 'health was not checked yet',
        run: checkHealth,
        onFailure: 'fatal',
    }),
    phase({
        name: 'load',
        title: 'Run the load test',
        commands: ['load'],
        needs: ['tools', 'cluster', 'deployment'],
        produces: ['load', 'discardedLoads'],
        missing: 'there was no load yet',
        run: runLoadTest,
        onFailure: 'fatal',
    }),
    phase({
        name: 'metrics',
        title: 'Read CPU, memory, network and replicas',
        commands: ['metrics'],
        needs: ['tools', 'cluster', 'deployment', 'load'],
        produces: ['resources'],
        missing: 'no resources were read yet',
        run: measureUsage,
        onFailure: (reason) => ({ resources: (0,measured/* notMeasured */.q7)(reason) }),
    }),
    phase({
        name: 'scan-manifests',
        title: 'Scan the manifests, fetch the vulnerability database',
        beside: ['up', 'deploy', 'health'],
        staleAfter: ['tools', 'up', 'deploy'],
        unwanted: ({ scan }) => (scan.manifests || scan.images ? undefined : 'nothing is to be scanned'),
        commands: ['scan'],
        needs: ['tools'],
        produces: ['manifestScan', 'vulnerabilityDatabase', 'namedImages'],
        updates: ['tools'],
        missing: 'the manifests were not scanned yet',
        run: async (context) => (await __webpack_require__.e(/* import() */ 403).then(__webpack_require__.bind(__webpack_require__, 98784))).scanRenderedManifests(context),
        onFailure: (reason) => ({ manifestScan: (0,measured/* notMeasured */.q7)(reason), vulnerabilityDatabase: (0,measured/* notMeasured */.q7)(reason) }),
    }),
    phase({
        name: 'scan-images',
        title: 'Scan the images that run',
        beside: ['metrics'],
        staleAfter: ['tools', 'up', 'deploy', 'scan-manifests'],
        unwanted: ({ scan, cluster }) => !scan.images
            ? 'images are not to be scanned'
            : cluster.kind === 'none'
                ? 'without a cluster no images run'
                : undefined,
        commands: ['scan'],
        needs: ['tools', 'cluster', 'deployment'],
        produces: ['imageScan'],
        missing: 'the images were not scanned yet',
        run: async (context) => (await __webpack_require__.e(/* import() */ 915).then(__webpack_require__.bind(__webpack_require__, 85915))).scanRunningImages(context),
        onFailure: (reason) => ({ imageScan: (0,measured/* notMeasured */.q7)(reason) }),
    }),
    phase({
        name: 'sarif',
        title: 'Write the findings as SARIF, upload them',
        staleAfter: ['scan-manifests', 'scan-images'],
        commands: ['scan'],
        needs: [],
        produces: ['sarif'],
        missing: 'findings were not written yet',
        run: async (context) => (await __webpack_require__.e(/* import() */ 246).then(__webpack_require__.bind(__webpack_require__, 28246))).writeSarif(context),
        onFailure: () => ({}),
    }),
];

// EXTERNAL MODULE: ./.build/src/redaction/secrets.js
var secrets = __webpack_require__(82456);
// EXTERNAL MODULE: ./.build/src/system/aborted.js
var aborted = __webpack_require__(66978);
;// CONCATENATED MODULE: ./.build/src/overlapping-phases.js
/** Phases that run beside others: when they begin, what waits for them, and how they end when the run is over. */


/** Those that overlap others in this run: none before one that it rests on, as when a run is gone on with. */
function overlappingAmong(wanted) {
    const overlapping = [];
    for (const phase of wanted) {
        const { beside = [], staleAfter = [] } = phase;
        const first = wanted.findIndex(({ name }) => beside.includes(name));
        const others = wanted.slice(first).filter((other) => !overlapping.includes(other) && !beside.includes(other.name));
        if (first !== -1 && !others.some(({ name }) => staleAfter.includes(name)))
            overlapping.push(phase);
    }
    return overlapping;
}
const BROKEN_OFF = new errors/* ActionError */.lZ('cancelled', 'the run broke off');
/** The phases that overlap others, of which none runs yet. */
function overlapping(base, phases, run) {
    const over = new AbortController();
    const waiting = new Set(phases);
    const running = new Map();
    const fatal = new AbortController();
    const io = withSignal(base, over.signal);
    let isRunOver = false;
    return {
        /** Aborts when one of them ends the run: what runs beside it is wanted no more. */
        fatal: fatal.signal,
        io: withSignal(base, fatal.signal),
        beginWith({ name }) {
            for (const phase of waiting) {
                if (phase.beside?.includes(name) !== true)
                    continue;
                waiting.delete(phase);
                // Handled from the start: nobody may be waiting for it yet when it rejects.
                const ending = run(phase, io, over.signal).then((goesOn) => ({ goesOn }), (thrown) => ({ thrown }));
                running.set(phase, ending);
                void ending.then((end) => {
                    if ('goesOn' in end && end.goesOn)
                        return;
                    isRunOver = true;
                    fatal.abort(BROKEN_OFF);
                });
            }
        },
        /** Waits for those that must not overlap the next phase. Whether one of them, or any that is over, ended the run. */
        async haveEndedRunBefore(next) {
            const isDue = ({ beside = [] }) => isRunOver || next === undefined || !beside.includes(next.name);
            const due = [...running].filter(([phase]) => isDue(phase));
            for (const [phase, ending] of due) {
                const end = await ending;
                running.delete(phase);
                if ('thrown' in end)
                    throw end.thrown;
            }
            return isRunOver;
        },
        /** The run is over: nobody waits for what still runs. */
        async abandon() {
            over.abort(BROKEN_OFF);
            await Promise.all(running.values());
        },
    };
}
/** The same edge, whose waits and programs a further signal ends. */
function withSignal(io, signal) {
    const either = AbortSignal.any([io.signal, signal]);
    // One for all waits: each would leave a listener behind.
    const end = (0,aborted/* aborted */.Q)(either);
    end.catch(() => undefined);
    return {
        ...io,
        signal: either,
        sleep: (ms) => Promise.race([io.sleep(ms), end]).catch((cause) => {
            throw new errors/* ActionError */.lZ('cancelled', 'cancelled while waiting', { cause });
        }),
        run: (command) => io.run({ ...command, signal: either }),
        pipe: (from, to) => io.pipe({ ...from, signal: either }, { ...to, signal: either }),
    };
}

;// CONCATENATED MODULE: ./.build/src/run-phases.js
/** Running phases: their needs, their time, their line in the log and the journal, and what an ending means. */



/**
 * Runs the named phases in the order of the table, those that may overlap others beside them. Stops at the first fatal
 * failure, which is then in the record. Nothing else saves: a phase is given a record that it can't change.
 */
async function runPhases(run, table, names) {
    const wanted = table.filter((phase) => names.includes(phase.name));
    if (wanted.length === 0)
        return;
    await forgetFrom(run, table, wanted);
    const beside = overlappingAmong(wanted);
    const overlaps = overlapping(run.io, beside, (phase, io, over) => runPhase({ ...run, io }, table, phase, { over, isBeside: true }));
    try {
        for (const phase of wanted.filter((each) => !beside.includes(each))) {
            if (await overlaps.haveEndedRunBefore(phase))
                return;
            overlaps.beginWith(phase);
            if (!(await runPhase({ ...run, io: overlaps.io }, table, phase, { over: overlaps.fatal })))
                return;
        }
        await overlaps.haveEndedRunBefore(undefined);
    }
    finally {
        await overlaps.abandon();
    }
}
/**
 * A phase that is run again makes its old result stale, and those of all later phases, unless they say after which. A
 * cluster is no result but something that stands: it is forgotten by who removes it.
 */
async function forgetFrom({ store }, table, wanted) {
    const stale = new Set();
    for (const phase of table.slice(table.findIndex((each) => wanted.includes(each)))) {
        const rests = phase.staleAfter;
        const isAfterStale = rests === undefined ? stale.size > 0 : [...stale].some(({ name }) => rests.includes(name));
        if (wanted.includes(phase) || isAfterStale)
            stale.add(phase);
    }
    const phases = store.record.phases.filter((entry) => ![...stale].some((phase) => phase.name === entry.name));
    const parts = [...stale].flatMap((phase) => phase.produces).filter((key) => key !== 'cluster');
    const dropped = Object.fromEntries(parts.map((key) => [key, undefined]));
    await store.save({ ...dropped, error: undefined, phases });
}
/** Runs a phase and journals it. Returns false when nothing may come after it. */
async function runPhase(run, table, phase, { over, isBeside = false }) {
    const { io } = run;
    const startedAt = io.now();
    const begunAt = io.elapsed();
    if (!isBeside)
        io.log.group(phase.title);
    const ended = await perform(run, table, phase);
    const isBrokenOff = over.aborted && ended.error?.code === 'cancelled';
    const ending = isBrokenOff ? brokenOff(phase) : ended;
    const { status, line: result, part } = ending;
    // The first error is the reason why the run ended.
    const error = run.store.record.error ?? ending.error;
    const entry = { name: phase.name, status, startedAt, durationMs: io.elapsed() - begunAt, result };
    await run.store.save({ ...part, ...(0,defined/* defined */.s)({ error }), phases: [...run.store.record.phases, entry] });
    if (!isBeside)
        io.log.groupEnd();
    io.log.info(resultLine(entry));
    return !ending.isLast;
}
async function perform(run, table, phase) {
    try {
        const reason = phase.unwanted?.(run.settings);
        if (reason !== undefined)
            return endingOf({ status: 'skipped', reason });
        requireNeeds(run, table, phase);
        return endingOf(await phase.run(contextOf(run)));
    }
    catch (thrown) {
        return failure(run, phase, thrown);
    }
}
/** Of a phase that was ended because another one failed. */
function brokenOff({ onFailure }) {
    const reason = 'the run broke off before it was completed';
    return { status: 'skipped', line: reason, part: onFailure === 'fatal' ? {} : onFailure(reason), isLast: false };
}
function endingOf(outcome) {
    if (outcome.status === 'passed')
        return { ...outcome, isLast: outcome.isLast ?? false };
    return outcome.status === 'soft-failed'
        ? { ...outcome, isLast: false }
        : { status: 'skipped', line: outcome.reason, part: outcome.part ?? {}, isLast: false };
}
/** @throws ActionError with the sentence of the phase that produces what is missing, and the command that runs it. */
function requireNeeds({ store }, table, phase) {
    // In the order of the table: what comes first is what has to be run first.
    const source = table.find(({ produces }) => phase.needs.some((need) => produces.includes(need) && store.record[need] === undefined));
    if (source === undefined)
        return;
    throw new errors/* ActionError */.lZ('state-missing', `${source.missing}.`, { hint: `Run \`${source.commands.at(-1)}\` first.` });
}
function failure({ io }, phase, thrown) {
    const error = (0,errors/* toActionError */.ie)(thrown);
    if (error.details !== undefined)
        io.log.info(error.details);
    if (error.code === 'internal' && error.cause instanceof Error)
        io.log.debug(error.cause.stack ?? '');
    const { code, message, hint, details } = error;
    const part = phase.onFailure === 'fatal' ? {} : phase.onFailure((0,errors/* describeError */.Uc)(thrown));
    if (phase.onFailure !== 'fatal' && !(0,errors/* endsRun */.sl)(error))
        return { status: 'soft-failed', line: message, part, isLast: false };
    const recorded = { code, phase: phase.name, message, ...(0,defined/* defined */.s)({ hint, details }) };
    return { status: 'failed', line: message, part, error: recorded, isLast: true };
}
/** The record is read anew each time: an intent may have changed it. */
function contextOf({ io, settings, stepwise, uploadSarif, store }) {
    return {
        io,
        settings,
        stepwise,
        uploadSarif,
        recordIntent: (cluster) => store.save({ cluster }),
        get record() {
            // Held against the table's needs before the phase began.
            return store.record;
        },
    };
}
const MARKS = { passed: 'ok', failed: 'FAILED', 'soft-failed': 'missing', skipped: 'skipped' };
function resultLine({ name, status, durationMs, result }) {
    const seconds = `${(durationMs / 1000).toFixed(1)} s`;
    return `${MARKS[status].padEnd(8)}${name.padEnd(14)}${seconds.padStart(8)}  ${result.split('\n')[0]}`;
}

// EXTERNAL MODULE: ./.build/src/load/plan/addresses.js
var addresses = __webpack_require__(98922);
// EXTERNAL MODULE: ./.build/src/tools/tool-downloads.js + 2 modules
var tool_downloads = __webpack_require__(56343);
// EXTERNAL MODULE: ./.build/src/load/check-plan.js
var check_plan = __webpack_require__(1094);
// EXTERNAL MODULE: ./.build/src/load/k6/translate.js
var translate = __webpack_require__(22146);
// EXTERNAL MODULE: ./.build/src/lib/statistics.js
var statistics = __webpack_require__(43300);
;// CONCATENATED MODULE: ./.build/src/load/plan/samples.js
/**
 * Whether a plan holds enough requests for a percentile. Which requests a target gets is drawn, and so is how many come
 * in a time with Poisson arrivals: of such a number, the lower end counts that all but one run in a thousand reach.
 */


/** One-sided 99.9 % quantile of the standard normal distribution. */
const Z999 = 3.090232306167813;
/**
 * What the plan would need for the percentile (in percent) of the requests of a target; undefined when it has it, or
 * when its number of requests depends on the service (closed model with a duration).
 * @param share of the requests that go to the target, 0..1; 1 is all of them.
 */
function shortageFor(percentile, share, plan) {
    const samples = (0,statistics/* samplesNeeded */.Ht)(percentile);
    const { requests, ...timed } = plan;
    const counted = requestsFor(samples, share, false);
    if (requests !== undefined && requests < counted)
        return { requests: counted };
    if (plan.model === 'closed')
        return undefined;
    const drawn = requestsFor(samples, share, plan.arrival === 'poisson');
    if ((0,schedule/* expectedRequests */.F5)(timed) >= drawn)
        return undefined;
    return plan.stages.length > 0
        ? { requests: drawn }
        : { requests: drawn, durationMs: lengthFor(drawn, plan.ratePerSecond) };
}
/** How long a load of Poisson arrivals lasts that supports the percentile, in milliseconds, in whole seconds. */
function durationFor(percentile, ratePerSecond) {
    return lengthFor(requestsFor(samplesNeeded(percentile), 1, true), ratePerSecond);
}
function lengthFor(requests, ratePerSecond) {
    return Math.ceil(requests / ratePerSecond) * 1000;
}
/**
 * The mean m of requests of which a share gives the samples: m s - z sqrt(v) >= samples, v being m s for Poisson
 * arrivals, else m s (1 - s).
 */
function requestsFor(samples, share, isPoisson) {
    const z = Z999 * Math.sqrt(isPoisson ? 1 : 1 - share);
    if (z === 0)
        return samples;
    const root = (z + Math.sqrt(z * z + 4 * samples)) / 2;
    return Math.ceil((root * root) / share);
}

// EXTERNAL MODULE: ./.build/src/load/plan/bounds.js
var bounds = __webpack_require__(45365);
// EXTERNAL MODULE: ./.build/src/load/plan/check-target.js
var check_target = __webpack_require__(18534);
// EXTERNAL MODULE: ./.build/src/load/plan/template.js
var template = __webpack_require__(45750);
// EXTERNAL MODULE: ./.build/src/yaml/places.js
var places = __webpack_require__(16771);
// EXTERNAL MODULE: ./.build/src/inputs/read-expectation.js
var read_expectation = __webpack_require__(82694);
// EXTERNAL MODULE: ./.build/src/inputs/reader.js
var inputs_reader = __webpack_require__(24830);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.build/src/inputs/target-address.js
/**
 * Where a target is: a URL that is reached directly, or a host behind the ingress. What is not ASCII is encoded as
 * browsers do it: hosts by IDNA (UTS 46), paths in percent-encoded UTF-8 (URL standard, section 4.1).
 */




const LONGEST_ADDRESS = bounds/* LONGEST_HOST */.Md + bounds/* LONGEST_PATH */.fN + 'https://'.length;
/** `http://HOST[:PORT][/PATH]`, or what is wrong with it. */
function readUrl(text) {
    if (text.length > LONGEST_ADDRESS)
        return `at most ${LONGEST_ADDRESS} characters`;
    const [, scheme, authority = '', rest = ''] = /^([a-z][a-z\d+.-]*):\/\/([^/?#\s]*)(.*)$/is.exec(text) ?? [];
    if (scheme === undefined || authority === '')
        return 'a URL that begins with http:// or https:// and a host';
    if (!/^https?$/i.test(scheme))
        return `http:// or https:// in place of ${scheme}://`;
    const advice = authorityAdvice(authority);
    if (advice !== undefined)
        return advice;
    const url = URL.parse(`${scheme}://${authority}`);
    if (url === null)
        return `a host name or an address in place of ${authority}`;
    const path = readPath(rest.startsWith('/') ? rest : `/${rest}`);
    return typeof path === 'string' ? path : { origin: url.origin, host: url.host, ...path };
}
/**
 * `HOST[:PORT][/PATH]`, or what is wrong with it. A host of this machine with a port is an address of its own; any other
 * is one behind the ingress.
 */
function readHostAndPath(text) {
    if (text.length > LONGEST_ADDRESS)
        return `at most ${LONGEST_ADDRESS} characters`;
    const [, authority = '', rest = ''] = /^([^/?#\s]*)(.*)$/s.exec(text) ?? [];
    const advice = authorityAdvice(authority);
    if (advice !== undefined)
        return advice;
    const host = readHost(authority);
    if (host === undefined)
        return `a host name or an address in place of ${authority === '' ? 'nothing' : authority}`;
    const path = readPath(rest.startsWith('/') ? rest : `/${rest}`);
    if (typeof path === 'string')
        return path;
    const url = URL.parse(`http://${host}`);
    return url !== null && /:\d+$/.test(host) && (0,addresses/* isLoopbackHost */.cW)(url.hostname)
        ? { origin: url.origin, host: url.host, ...path }
        : { host, ...path };
}
function authorityAdvice(authority) {
    if (authority.includes('@'))
        return 'an address without a user name and password, and an authorization header instead';
    if (/^\[[^\]]*%/.test(authority))
        return 'an IPv6 address without a zone (%…)';
    const port = /:(\d+)$/.exec(authority)?.[1];
    return port !== undefined && (Number(port) < 1 || Number(port) > bounds/* HIGHEST_PORT */.bG)
        ? `a port from 1 to ${bounds/* HIGHEST_PORT */.bG} in place of ${port}`
        : undefined;
}
/** A host with or without a port, in lower case and ASCII; undefined when it is none. */
function readHost(text) {
    if (text.length > bounds/* LONGEST_HOST */.Md)
        return undefined;
    const [, name = '', port = ''] = /^(.*?)(:\d{1,5})?$/s.exec(text) ?? [];
    // It turns what is no name into an empty text, and underscores, which Kubernetes' Services may have, are left alone.
    const ascii = /^[!-~]*$/.test(name) ? name : (0,external_node_url_.domainToASCII)(name);
    const host = `${ascii}${port}`.toLowerCase();
    return /^([a-z0-9]([\w.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/.test(host) ? host : undefined;
}
/** A path with its query, encoded where that is needed; or what is wrong with it. */
function readPath(text) {
    if (text.length > bounds/* LONGEST_PATH */.fN)
        return `a path of at most ${bounds/* LONGEST_PATH */.fN} characters`;
    const fixed = (0,template/* withoutTemplates */.Yy)(text);
    if (!text.startsWith('/'))
        return 'a path that begins with /';
    if (fixed.includes('#'))
        return 'an address without a fragment (#…), which is never sent';
    if (fixed.includes(' '))
        return '%20 in place of each space in the path';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    if (/[\x00-\x1f\x7f]/.test(fixed))
        return 'a path without control characters';
    const path = (0,template/* outsideTemplates */.TS)(text, (part) => part.replaceAll(/[^!-~]+/g, (run) => encodeURIComponent(run.toWellFormed())));
    return path.length > bounds/* LONGEST_PATH */.fN ? `a path of at most ${bounds/* LONGEST_PATH */.fN} characters` : { path };
}

// EXTERNAL MODULE: ./.build/src/lib/quantities.js
var quantities = __webpack_require__(9910);
// EXTERNAL MODULE: ./.build/src/load/plan/setup.js
var setup = __webpack_require__(84343);
;// CONCATENATED MODULE: ./.build/src/inputs/rows.js
/**
 * Reads the rows that fill {{row.column}} templates: CSV with a header line, a JSON list of objects, or JSON Lines
 * (one object a line).
 */




const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 1_000;
const ALLOWED = 'the path of a .csv file with a header line, of a .json file with a list of objects, or of a .jsonl file with an object a line';
const DELIMITERS = [',', ';', '\t'];
/**
 * The rows of the file that `data` names; undefined when there is none or, with a problem, when it can't be read.
 * Targets that name the same file get the same list: that is how they share it.
 */
function readRows({ data, delimiter: given }, context) {
    const delimiter = (0,places/* readText */.yR)(given, '",", ";" or tab', parseDelimiter, context.problems);
    if (data === undefined) {
        if (given !== undefined)
            context.problems.push((0,places/* problemOf */.Zw)(given, 'is for data, and there is none'));
        return undefined;
    }
    const key = JSON.stringify([data.text, delimiter]);
    const known = context.rows.get(key);
    if (known !== undefined)
        return known;
    const content = spend(data, (0,places/* readFileAt */._T)(data, 'data', ALLOWED, context), context);
    if (content === undefined)
        return undefined;
    try {
        const rows = parseRows((0,utf8/* utf8Text */.H)(content), data.text?.toLowerCase() ?? '', { budget: context.budget, delimiter });
        if (rows.length === 0)
            throw new TypeError('it has no rows');
        context.rows.set(key, rows);
        return rows;
    }
    catch (error) {
        context.problems.push((0,places/* problemAt */.l4)(data, `${ALLOWED}: ${(0,errors/* describeError */.Uc)(error)}`));
        return undefined;
    }
}
function parseRows(content, path, { budget, delimiter }) {
    if (path.endsWith('.jsonl') || path.endsWith('.ndjson'))
        return parseJsonLines(content, budget);
    return path.endsWith('.json') ? parseJsonRows(content, budget) : parseCsvRows(content, budget, delimiter);
}
/** `tab` as a word, too: few can write one in YAML. */
function parseDelimiter(text) {
    const word = text.toLowerCase();
    return DELIMITERS.find((delimiter) => delimiter === text || (delimiter === '\t' && ['tab', '\\t'].includes(word)));
}
/**
 * The content of a file of a target's, as long as all of them together are within the budget; else undefined and a
 * problem.
 */
function spend(place, content, { budget, problems }) {
    if (content === undefined)
        return undefined;
    budget.bytes -= content.length;
    if (budget.bytes >= 0)
        return content;
    problems.push((0,places/* problemOf */.Zw)(place, 'the files that targets name hold more than 256 MiB together'));
    return undefined;
}
/** Takes the values of so many rows from the budget. @throws when they are too many. */
function spendValues(values, budget) {
    budget.values -= values;
    if (budget.values < 0)
        throw new TypeError('with it the rows of all targets hold more than 10000000 values');
}
function checkShape(rows, columns) {
    if (rows > MOST_ROWS)
        throw new TypeError(`it has more than ${MOST_ROWS} rows`);
    if (columns > MOST_COLUMNS)
        throw new TypeError(`it has more than ${MOST_COLUMNS} columns`);
}
/** @throws when it is not a list of objects with plain values. */
function parseJsonRows(content, budget = unlimited()) {
    const list = parseJson(withoutMark(content));
    if (!Array.isArray(list))
        throw new TypeError('it is not a list');
    checkShape(list.length, 0);
    return list.map((row, index) => rowOf(row, `entry ${index + 1}`, budget));
}
/** One object a line; empty lines are none. @throws when a line is not an object. */
function parseJsonLines(content, budget = unlimited()) {
    const rows = [];
    for (const [index, line] of withoutMark(content).split('\n').entries()) {
        if (line.trim() === '')
            continue;
        checkShape(rows.length + 1, 0);
        rows.push(rowOf(parseJson(line, `line ${index + 1}`), `line ${index + 1}`, budget));
    }
    return rows;
}
/** Values that are no text, number, true or false are left out: a template that needs one is told so. */
function rowOf(row, what, budget) {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
        throw new TypeError(`${what} is not an object`);
    const entries = Object.entries(row);
    checkShape(0, entries.length);
    spendValues(entries.length, budget);
    return Object.fromEntries(entries.flatMap(([column, value]) => {
        const text = plainText(value);
        return text === undefined ? [] : [[column, text]];
    }));
}
function withoutMark(content) {
    return content.startsWith('\uFEFF') ? content.slice(1) : content;
}
/** Without the engine's message, which quotes what stands in the file. */
function parseJson(content, what = 'it') {
    try {
        return JSON.parse(content);
    }
    catch {
        throw new TypeError(`${what} is not readable as JSON`);
    }
}
function plainText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
}
/** For rows that are read by themselves. */
function unlimited() {
    return { values: Number.POSITIVE_INFINITY };
}
/**
 * CSV by RFC 4180: fields in quotes may hold delimiters, line ends and doubled quotes. Without a delimiter, the one that
 * is in the header line most often.
 * @throws when a row has more or fewer fields than the header, or a quote is left open.
 */
function parseCsvRows(content, budget = unlimited(), delimiter) {
    const text = withoutMark(content);
    const [names = [], ...records] = parseCsv(text, delimiter ?? sniffedDelimiter(text), budget);
    const header = names.map((name) => name.trim());
    const seen = new Set();
    const twice = header.find((name) => {
        const isKnown = seen.has(name);
        seen.add(name);
        return isKnown;
    });
    if (twice !== undefined)
        throw new TypeError(`the column ${JSON.stringify((0,lib_text/* clip */.$Q)(twice, 60))} is there twice`);
    return records.map((record, index) => {
        if (record.length !== header.length)
            throw new TypeError(`row ${index + 1} has ${record.length} fields, the header has ${header.length}`);
        return Object.fromEntries(header.map((column, position) => [column, record[position] ?? '']));
    });
}
/** What is in the header line most often, quoted names aside; the comma when there is none. */
function sniffedDelimiter(content) {
    const header = (content.slice(0, LONGEST_HEADER_LINE).split(/[\r\n]/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
    const count = (delimiter) => header.split(delimiter).length;
    return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
const LONGEST_HEADER_LINE = 100_000;
/** Runs of characters at once: one at a time, a field of some megabytes would be too deep for the expression. */
const FIELDS = {
    ',': /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n?|\n|$)/y,
    ';': /("[^"]*(?:""[^"]*)*"|[^";\r\n]*)(;|\r\n?|\n|$)/y,
    '\t': /("[^"]*(?:""[^"]*)*"|[^"\t\r\n]*)(\t|\r\n?|\n|$)/y,
};
function parseCsv(content, delimiter, budget) {
    const field = FIELDS[delimiter];
    field.lastIndex = 0;
    const records = [];
    let record = [];
    while (field.lastIndex < content.length) {
        const at = field.lastIndex;
        const match = field.exec(content);
        if (match === null)
            throw new TypeError(`a quote is misplaced or left open in line ${content.slice(0, at).split('\n').length}`);
        const [, text = '', end] = match;
        record.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
        if (end === delimiter && field.lastIndex === content.length)
            record.push('');
        // The header is the first record, so that this is the number of the row.
        checkShape(records.length, record.length);
        if (end === delimiter && field.lastIndex < content.length)
            continue;
        spendValues(record.length, budget);
        // An empty line is no record.
        if (record.length > 1 || record[0] !== '')
            records.push(record);
        record = [];
    }
    return records;
}

;// CONCATENATED MODULE: ./.build/src/inputs/target-mapping.js
/** Reads a target in full: a mapping with name, url, host, path, method, headers, body, data, weight and expect. */













/** Keys of a target, in the order of the documentation. */
const KEYS = [
    'name',
    'url',
    'host',
    'path',
    'method',
    'headers',
    'body',
    'body-file',
    'data',
    'data-mode',
    'delimiter',
    'weight',
    'expect',
    'health',
    'cookies',
    'capture',
];
const NAME_ALLOWED = `a name of letters, digits and . _ : / -, at most ${bounds/* LONGEST_TARGET_NAME */.PO} long`;
/** The target, or undefined when it is not known where it is; what is wrong with it is among the problems. */
function readTargetMapping(place, context) {
    const { problems } = context;
    const fields = (0,places/* readMapping */.vh)(place, KEYS, problems);
    if (fields === undefined)
        return undefined;
    const address = readAddress(place, fields, problems);
    const name = (0,places/* readText */.yR)(fields.name, NAME_ALLOWED, matching(/^[A-Za-z0-9][\w.:/-]*$/, bounds/* LONGEST_TARGET_NAME */.PO), problems);
    const method = (0,places/* readText */.yR)(fields.method, 'an HTTP method in capitals, like GET or POST', matching(/^[A-Z]+$/, bounds/* LONGEST_METHOD */.z), problems);
    const weight = (0,places/* readText */.yR)(fields.weight, 'a number above 0', (text) => (0,quantities/* parseDecimal */.$Q)(text) || undefined, problems);
    const headers = readHeaders(fields.headers, problems);
    const content = readBody(fields, context);
    const rows = readRows(fields, context);
    const rowMode = (0,places/* readText */.yR)(fields['data-mode'], 'once, cycle or random', (0,parse/* oneOf */.yL)('once', 'cycle', 'random'), problems);
    const expect = (0,read_expectation/* readExpectation */.f)(fields.expect, problems);
    const health = (0,places/* readText */.yR)(fields.health, 'a path, or GET, HEAD or OPTIONS and a path, like GET /healthz', parseHealth, problems);
    const cookies = (0,places/* readText */.yR)(fields.cookies, 'true or false', parse/* boolean */.zM, problems);
    const capture = readCapture(fields.capture, problems);
    if (address === undefined)
        return undefined;
    return {
        ...address,
        name,
        method: method ?? 'GET',
        headers,
        weight: weight ?? 1,
        expect,
        ...content,
        ...(0,defined/* defined */.s)({ rows, rowMode, health, cookies, capture }),
    };
}
/** What was read; what should stand there instead becomes a problem. */
function orAdvice(place, read, problems) {
    if (place === undefined)
        return undefined;
    const value = place.text === undefined ? 'a text' : read(place.text.trim());
    if (typeof value !== 'string')
        return value;
    problems.push((0,places/* problemAt */.l4)(place, value));
    return undefined;
}
function matching(pattern, longest) {
    return (text) => (text.length <= longest && pattern.test(text) ? text : undefined);
}
function readAddress(place, fields, problems) {
    const url = orAdvice(fields.url, readUrl, problems);
    const host = (0,places/* readText */.yR)(fields.host, 'a host, like foo.localhost, with or without a port', readHost, problems);
    const path = orAdvice(fields.path, readPath, problems)?.path;
    if (fields.url === undefined && fields.host === undefined)
        problems.push((0,places/* problemAt */.l4)(place, 'host (behind the ingress) or url (reached directly)'));
    if (fields.path !== undefined && url !== undefined && url.path !== '/')
        problems.push((0,places/* problemAt */.l4)(fields.path, 'a path here or in url, not in both'));
    const reached = host ?? url?.host;
    if (reached === undefined)
        return undefined;
    return { ...(0,defined/* defined */.s)({ origin: url?.origin }), host: reached, path: path ?? url?.path ?? '/' };
}
const CAPTURE_ALLOWED = 'json and a path (json $.access_token), header and a name, cookie and a name, or body';
function readCapture(place, problems) {
    if (place === undefined)
        return undefined;
    if (!place.isMapping)
        problems.push((0,places/* problemAt */.l4)(place, 'a mapping of names to what is captured'));
    const entries = (place.isMapping ? place.children() : []).flatMap((entry) => {
        if (!/^[A-Za-z_]\w{0,60}$/.test(entry.key))
            problems.push((0,places/* problemOf */.Zw)(entry, 'its name must be of letters, digits and underscores'));
        const capture = (0,places/* readText */.yR)(entry, CAPTURE_ALLOWED, setup/* parseCapture */.Od, problems);
        return capture === undefined ? [] : [[entry.key, capture]];
    });
    return Object.fromEntries(entries);
}
/** `GET /healthz` or `/healthz`: what changes nothing, without templates. */
function parseHealth(text) {
    const [, method = 'GET', path = ''] = /^(?:(GET|HEAD|OPTIONS)\s+)?(\/\S*)$/.exec(text.slice(0, bounds/* LONGEST_PATH */.fN + 10)) ?? [];
    const read = readPath(path);
    return typeof read === 'string' || (0,template/* withoutTemplates */.Yy)(path) !== path ? undefined : { method, ...read };
}
/** What is no text is kept as it is, and has no templates. */
function readBody(fields, context) {
    const { body, 'body-file': file } = fields;
    if (body !== undefined && file !== undefined)
        context.problems.push((0,places/* problemAt */.l4)(file, 'body or body-file, not both'));
    if (file !== undefined) {
        const content = spend(file, (0,places/* readFileAt */._T)(file, 'body', 'the path of a readable file', context), context);
        if (content === undefined)
            return {};
        return contentOf(file, content, context);
    }
    // The text as YAML has it: spaces and line ends are part of a body.
    if (body?.text !== undefined)
        return { body: body.text };
    if (body !== undefined)
        context.problems.push((0,places/* problemAt */.l4)(body, 'a text; put JSON in quotes or after |'));
    return {};
}
/** Two braces alone are in most files that are compressed. */
const TEMPLATE = /\{\{\s?(?:uuid|counter|randomInt |raw |row\.|var\.|setup\.)[^{}]{0,200}\}\}/;
/** A file that is no text is sent byte for byte; one that holds templates must be a text. */
function contentOf(file, content, { problems }) {
    try {
        return { body: (0,utf8/* utf8Text */.H)(content) };
    }
    catch (error) {
        if (!TEMPLATE.test(content.toString('latin1')))
            return { bodyBase64: content.toString('base64') };
        problems.push((0,places/* problemAt */.l4)(file, `a body file with templates in UTF-8 (${(0,errors/* describeError */.Uc)(error)})`));
        return {};
    }
}
/** Names in lower case. Whether HTTP allows them is checked with the whole target. */
function readHeaders(place, problems) {
    if (place === undefined)
        return {};
    if (!place.isMapping)
        problems.push((0,places/* problemAt */.l4)(place, 'a mapping of header names to values'));
    if (place.isMapping && Object.keys(Object(place.value)).length > bounds/* MOST_HEADERS */.b2) {
        problems.push((0,places/* problemOf */.Zw)(place, `it has more than ${bounds/* MOST_HEADERS */.b2} headers, which are the most of one target`));
        return {};
    }
    const headers = (place.isMapping ? place.children() : []).flatMap((entry) => {
        if (entry.text !== undefined)
            return [[entry.key.toLowerCase(), entry.text]];
        problems.push((0,places/* problemAt */.l4)(entry, 'a text'));
        return [];
    });
    const twice = headers.find(([name], position) => headers.findIndex(([other]) => other === name) !== position);
    if (twice !== undefined)
        problems.push((0,places/* problemAt */.l4)(place, `header ${(0,lib_text/* clip */.$Q)(twice[0], 100)} once; capitals make no difference`));
    return Object.fromEntries(headers);
}

;// CONCATENATED MODULE: ./.build/src/inputs/target-names.js
/**
 * Names for targets without one: the host's first label; where several have the same, with the path, without its query,
 * which may hold a secret; then with the method; and then with a number.
 */

/** What is looked at of a path. */
const LEADING = 10_000;
/** A name for each target, in their order; a name that was given stays, also when it comes twice. */
function namesOf(targets) {
    const taken = new Set(targets.flatMap(({ name }) => name ?? []));
    const labels = targets.map(({ name, host }) => name ?? firstLabel(host));
    const isShared = repeated(labels);
    const paths = targets.map(({ name, host, path }, index) => {
        const label = labels[index] ?? host;
        return name === undefined && isShared(label) ? nameWithPath(label, path) : label;
    });
    const isSharedPath = repeated(paths);
    return targets.map(({ name: given, host, method }, index) => {
        const path = paths[index] ?? host;
        const name = given ?? unusedName(isSharedPath(path) ? [path, withMethod(path, method)] : [path], taken);
        taken.add(name);
        return name;
    });
}
function repeated(names) {
    const counts = Map.groupBy(names, (name) => name);
    return (name) => (counts.get(name)?.length ?? 0) > 1;
}
function withMethod(name, method) {
    return `${name.slice(0, bounds/* LONGEST_TARGET_NAME */.PO - method.length - 1)}:${method}`;
}
/** The first of the names that is not taken, or the last of them with a number. */
function unusedName(names, taken) {
    const free = names.find((name) => !taken.has(name));
    if (free !== undefined)
        return free;
    const last = names.at(-1) ?? '';
    for (let number = 2;; number += 1) {
        const numbered = `${last.slice(0, bounds/* LONGEST_TARGET_NAME */.PO - `${number}`.length - 1)}-${number}`;
        if (!taken.has(numbered))
            return numbered;
    }
}
function nameWithPath(label, path) {
    const [visible = ''] = path.slice(0, LEADING).split('?');
    const words = `${label}${visible}`.replaceAll(/[^\w.:/-]+/g, '-');
    return words.replace(/-$/, '').slice(0, bounds/* LONGEST_TARGET_NAME */.PO);
}
function firstLabel(host) {
    const isAddress = /^[\d.]+(:\d+)?$|^\[/.test(host);
    return isAddress ? host : (host.split('.')[0] ?? host);
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-targets.js
/** Reads targets: from one line each, or from a list of mappings in YAML or JSON. */











/** Contents of all files that targets name: bytes, and values of rows. */
const MOST_FILE_BYTES = 256 * 1024 * 1024;
const MOST_VALUES = 10_000_000;
/** Longest line of a short target: a path of 8 KiB, a host and a method. */
const LONGEST_LINE = 10_000;
/** What is looked at to tell the two forms apart. */
const read_targets_LEADING = 10_000;
/** The bundled application's two services. */
const BUNDLED_TARGETS = ['foo', 'bar'].map((name) => ({
    name,
    host: `${name}.localhost`,
    path: '/',
    method: 'GET',
    headers: {},
    weight: 1,
    expect: { ...read_expectation/* ANY_SUCCESS */.b, bodyContains: name },
}));
/** May be written in small letters: no other method could be meant. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];
const SHORT_FORM = 'a host (foo.localhost), a path on it (foo.localhost/cart) or a URL (http://127.0.0.1:8080/), with or without a method in front';
/** All targets of the input, as far as they can be read. */
function readTargets(given, context) {
    const list = given.place ?? structureOf(given);
    if (list === undefined)
        return completed(fromLines(given, context), context);
    if ((0,located_yaml/* isPlace */.Uj)(list))
        return completed(fromList(list, {
            ...context,
            budget: { bytes: MOST_FILE_BYTES, values: MOST_VALUES },
            rows: new Map(),
        }), context);
    context.problems.push(list);
    return [];
}
/** The YAML in a text, or undefined when the text is lines of short targets. */
function structureOf(given) {
    const first = given.text.split('\n').find((line) => line.trim() !== '' && !isComment(line)) ?? '';
    return /^\s*(-\s|\[(?![0-9a-f:.]+\])|\{|\w[\w-]*:\s)/i.test(first.slice(0, read_targets_LEADING))
        ? (0,located_yaml/* readYaml */.gM)(given.text, { name: given.name, from: given.from })
        : undefined;
}
function isComment(line) {
    return line.trimStart().startsWith('#');
}
/**
 * The short targets of a text: one a line, or with commas between them. A comma may be part of a path, so that one
 * behind a path is between two targets only when an address surely begins behind it.
 */
function splitTargets(text) {
    const found = [];
    for (const line of text.split('\n').filter((any) => !isComment(any))) {
        let isOpen = false;
        for (const part of line.split(',')) {
            const last = found.length - 1;
            if (isOpen && /[/?]/.test(withoutScheme(found[last] ?? '')) && !ADDRESS_BEGINS.test(part.slice(0, read_targets_LEADING)))
                found[last] = `${found[last]},${part}`;
            else
                found.push(part);
            isOpen = true;
        }
    }
    return found.map((target) => target.trim()).filter((target) => target !== '');
}
/** Behind a comma: white space, a scheme, a host of this machine, or a method and a space. */
const ADDRESS_BEGINS = /^(?:\s|https?:\/\/|(?:[\w-]+\.)*localhost\b|[A-Z]+\s)/;
function withoutScheme(text) {
    return text.slice(text.startsWith('http') ? text.indexOf('//') + 2 : 0);
}
function fromLines(given, context) {
    const lines = splitTargets(given.text);
    if (lines.length > bounds/* MOST_TARGETS */.TE) {
        context.problems.push({ name: given.name, allowed: tooMany(lines.length) });
        return [];
    }
    return lines.flatMap((line) => {
        const target = readShort(line);
        if (typeof target !== 'string')
            return [
                {
                    target,
                    note: (sentence) => context.problems.push({ name: given.name, allowed: `${(0,lib_text/* clip */.$Q)(line, 100)}: ${sentence}` }),
                },
            ];
        context.problems.push((0,inputs_reader/* notAllowed */.mj)({ ...given, text: line }, target));
        return [];
    });
}
function fromList(list, context) {
    if (!Array.isArray(list.value) || list.value.length === 0) {
        context.problems.push((0,places/* problemAt */.l4)(list, 'a list with one entry per target'));
        return [];
    }
    if (list.value.length > bounds/* MOST_TARGETS */.TE) {
        context.problems.push((0,places/* problemOf */.Zw)(list, tooMany(list.value.length)));
        return [];
    }
    return list.children().flatMap((place) => {
        const target = place.text === undefined ? readTargetMapping(place, context) : readShort(place.text);
        if (typeof target === 'string')
            context.problems.push((0,places/* problemAt */.l4)(place, target));
        return target === undefined || typeof target === 'string'
            ? []
            : [{ target, note: (sentence) => context.problems.push((0,places/* problemOf */.Zw)(place, sentence)) }];
    });
}
/** `[METHOD ]URL` or `[METHOD ]HOST[/PATH]`; else what should stand there. */
function readShort(line) {
    if (line.length > LONGEST_LINE)
        return `at most ${LONGEST_LINE} characters`;
    const [, word = 'GET', address = ''] = /^(?:([A-Za-z]+)\s+)?(\S.*)$/s.exec(line.trim()) ?? [];
    const method = METHODS.includes(word.toUpperCase()) ? word.toUpperCase() : word;
    if (!/^[A-Z]+$/.test(method))
        return SHORT_FORM;
    const location = address.includes('://') ? readUrl(address) : readHostAndPath(address);
    return typeof location === 'string'
        ? location
        : { ...location, name: undefined, method, headers: {}, weight: 1, expect: read_expectation/* ANY_SUCCESS */.b };
}
/** Names, what templates take from elsewhere, and the generator's own check of each target. */
function completed(read, context) {
    const names = namesOf(read.map(({ target }) => target));
    const given = new Set();
    const captured = [...context.captured];
    return read.map(({ target, note }, index) => {
        const name = names[index] ?? target.host;
        if (target.name !== undefined && given.has(name))
            note(`the name ${name} comes twice; give each target a name of its own`);
        given.add(name);
        const named = { ...target, name, ...variablesFor(target, context.variables), ...setupFor(target, captured) };
        captured.push(...Object.keys(target.capture ?? {}));
        const misplaced = misplacedKeys(target, context.isSetup);
        if (misplaced.length > 0)
            note(`${misplaced.join(', ')} can't be given ${context.isSetup ? 'in setup' : 'here, but in setup'}`);
        const address = { ...named, origin: named.origin ?? 'http://127.0.0.1' };
        for (const problem of (0,check_target/* targetProblems */.K)(address, context.allowedHosts))
            note(problem);
        return named;
    });
}
/** Those that the target's texts hold: no other is sent anywhere. */
function variablesFor({ path, headers, body }, all) {
    const texts = [path, body ?? '', ...Object.values(headers)];
    const names = new Set(texts.flatMap((text) => (0,template/* variablesOf */.ht)(text)));
    if (names.size === 0)
        return {};
    // With all names, so that one that is not there is told beside those that are; only those that are used have values.
    return {
        variables: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, names.has(name) ? value : ''])),
    };
}
function setupFor(target, captured) {
    const { path, headers, body } = target;
    const texts = [path, body ?? '', ...Object.values(headers)];
    if (!texts.some((text) => (0,template/* variablesOf */.ht)(text, 'setup.').length > 0))
        return {};
    return { setup: Object.fromEntries(captured.map((name) => [name, ''])) };
}
/** A request of the setup is sent once, and what the load sends is no setup. */
function misplacedKeys({ weight, rows, health, cookies, capture }, isSetup) {
    if (!isSetup)
        return capture === undefined ? [] : ['capture'];
    return [
        ...(weight === 1 ? [] : ['weight']),
        ...(rows === undefined ? [] : ['data']),
        ...(health === undefined ? [] : ['health']),
        ...(cookies === undefined ? [] : ['cookies']),
    ];
}
function tooMany(count) {
    return `there are ${count} targets, and at most ${bounds/* MOST_TARGETS */.TE} are allowed`;
}

;// CONCATENATED MODULE: ./.build/src/inputs/conflicts.js
/** Settings that are right by themselves and do not go together. */







function checkTogether(reader, settings) {
    checkCluster(reader, settings);
    checkApplication(reader, settings);
    checkModel(reader, settings.load);
    checkEngine(reader, settings);
    checkThresholdTargets(reader, settings);
    checkThresholdWorkloads(reader, settings);
    checkThresholdPercentiles(reader, settings);
    checkThresholdScans(reader, settings);
    checkLoad(reader, settings.load);
    checkRows(reader, settings);
}
function checkCluster(reader, { cluster, report }) {
    // An existing one may be anybody's, and reached through a tunnel that listens on loopback.
    if (report.artifact.kubeconfig && cluster.kind !== 'kind')
        reader.conflict('upload-kubeconfig', `is for a cluster of the run's own, and the cluster is ${cluster.kind}`);
    if (cluster.kind === 'existing') {
        if (!reader.isGiven('base-url'))
            reader.conflict('base-url', 'is needed for cluster: existing; say where its ingress answers, like http://127.0.0.1:8080');
        return;
    }
    for (const name of ['kubeconfig', 'context', 'kubectl-environment', 'base-url']) {
        if (reader.isGiven(name))
            reader.conflict(name, `is for cluster: existing, and the cluster is ${cluster.kind}`);
    }
}
function checkApplication(reader, { cluster, app }) {
    if (app.manifests === undefined) {
        if (cluster.kind === 'none') {
            checkBundledHosts(reader, 'targets', app.targets);
            checkBundledHosts(reader, 'setup', app.setup);
        }
        if (app.ingress === 'none' && cluster.kind === 'kind') {
            reader.conflict('ingress', 'none in a new cluster needs manifests of yours that bring an ingress; give manifests, or leave ingress at nginx');
        }
        return;
    }
    if (cluster.kind === 'none')
        reader.conflict('manifests', 'need a cluster; use cluster: kind or existing');
    if (reader.isGiven('overlay'))
        reader.conflict('overlay', 'is a variant of the bundled application and says nothing about manifests of your own; leave it out');
    if (!reader.isGiven('targets'))
        reader.conflict('targets', 'are needed with manifests of your own; name the hosts that they route, one per line');
}
/** Without a cluster a gateway of ours stands for the ingress, and it knows the bundled application alone. */
function checkBundledHosts(reader, input, targets) {
    const known = BUNDLED_TARGETS.map(({ host }) => host);
    const strangers = targets.filter(({ origin, host }) => origin === undefined && !known.includes(host));
    const [first] = strangers;
    if (first === undefined)
        return;
    const hosts = [...new Set(strangers.map(({ host }) => host))];
    reader.conflict(input, `${(0,lib_text/* listed */.KE)(hosts)} ${hosts.length === 1 ? 'is' : 'are'} served by nobody without a cluster; there are ${known.join(' and ')}. For a server that already runs give its URL, like http://${(0,lib_text/* clip */.$Q)(first.host + first.path, 100)}; for an application in a cluster, cluster: kind`);
}
function checkModel(reader, load) {
    if (reader.isGiven('duration') && reader.isGiven('stages')) {
        reader.conflict('duration', 'is how long the load runs, and so are stages; leave one of them out');
    }
    if (load.model === 'open')
        return;
    for (const name of ['rate', 'arrival']) {
        if (reader.isGiven(name))
            reader.conflict(name, 'is for the open model; in the closed one the connections set the pace. Leave it out, or use model: open');
    }
}
function checkEngine(reader, { load, app }) {
    if (load.script !== undefined && load.engine !== 'k6')
        reader.conflict('script', 'is for the k6 engine; add engine: k6, or leave script out');
    if (app.setup.length > 0 && load.engine === 'k6')
        reader.conflict('setup', 'is for the builtin engine; k6 fills in no templates. Use the setup function of a script');
    if (load.script !== undefined && load.tls.client !== undefined)
        reader.conflict('client-cert', 'is not passed to a k6 script, which could read the key; use the options of the script');
    if (load.script !== undefined || load.engine !== 'k6')
        return;
    const targets = app.targets.map((target) => ({ origin: STAND_IN_ORIGIN, ...target }));
    refusePlan(reader, (0,translate/* translationProblems */.M)({ ...load, targets }));
}
function checkThresholdTargets(reader, { thresholds, app, load }) {
    if (load.script !== undefined)
        return;
    const names = app.targets.map(({ name }) => name);
    const known = new Set(names);
    for (const { source, metric } of thresholds) {
        if (!('target' in metric) || metric.target === null || known.has(metric.target))
            continue;
        reader.conflict('thresholds', `${(0,lib_text/* clip */.$Q)(source, 200)} is about a target that does not exist; there are ${(0,lib_text/* listed */.KE)(names)}`);
    }
}
/** Of the bundled application it is known what will run; of other manifests only when they are rendered. */
function checkThresholdWorkloads(reader, { thresholds, app, cluster }) {
    if (app.manifests !== undefined)
        return;
    const ingress = app.ingress === 'nginx' ? ['nginx-ingress'] : [];
    const monitoring = app.monitor ? ['prometheus'] : [];
    const known = ['foo', 'bar', ...(cluster.kind === 'none' ? ['gateway'] : [...ingress, ...monitoring])];
    if (app.ingress !== 'nginx' && app.ingress !== 'none')
        return;
    for (const { source, metric } of thresholds) {
        if (!('workload' in metric) || known.includes(metric.workload))
            continue;
        reader.conflict('thresholds', `${(0,lib_text/* clip */.$Q)(source, 200)} is about a workload that does not exist; there are ${(0,lib_text/* listed */.KE)(known)}`);
    }
}
/** What is not scanned for can't be judged. */
function checkThresholdScans(reader, { thresholds, scan, cluster, app }) {
    const isBundledTested = app.targets.some(({ origin }) => origin === undefined);
    for (const { source, metric } of thresholds) {
        if (metric.kind !== 'scan')
            continue;
        const [isScanned, input] = metric.figure === 'vulnerabilities' ? [scan.images, 'images'] : [scan.manifests, 'config'];
        const shown = (0,lib_text/* clip */.$Q)(source, 200);
        if (!isScanned)
            reader.conflict('thresholds', `${shown} needs that scan; use scan: true or ${input}, or leave the threshold out`);
        else if (metric.figure === 'vulnerabilities' && cluster.kind === 'none')
            reader.conflict('thresholds', `${shown} is about images, and without a cluster none run; leave it out`);
        else if (cluster.kind === 'none' && !isBundledTested)
            reader.conflict('thresholds', `${shown} is about the bundled application, which no target uses; leave it out`);
        else if (metric.severity !== null && !scan.severities.includes(metric.severity))
            reader.conflict('thresholds', `${shown} is about a severity that scan-severity leaves out`);
    }
}
/**
 * A percentile that the plan has too few requests for would only be found out when the load is over. What a script
 * sends is not known.
 */
function checkThresholdPercentiles(reader, { thresholds, app: { targets }, load }) {
    // Whatever else is wrong with the plan, this would be about another one.
    if (load.script !== undefined || (0,check_plan/* settingsProblems */.K)(load).length > 0)
        return;
    const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
    for (const { source, metric } of thresholds) {
        if (metric.kind !== 'latency' || metric.statistic.kind !== 'percentile')
            continue;
        const weight = metric.target === null ? weights : targets.find(({ name }) => name === metric.target)?.weight;
        if (weight === undefined)
            continue;
        const shortage = shortageFor(metric.statistic.percentile, weight / weights, load);
        if (shortage !== undefined)
            reader.conflict('thresholds', shortageText(source, shortage));
    }
}
function shortageText(source, { requests, durationMs }) {
    const duration = durationMs === undefined ? '' : `, a duration of ${(0,units/* formatDuration */.a3)(durationMs)} at this rate`;
    const advice = `plan at least ${(0,units/* formatCount */.B4)(requests)} requests${duration}, or use a lower percentile`;
    return `${(0,lib_text/* clip */.$Q)(source, 200)} can't be measured with so few requests: 10 must be expected beyond the percentile; ${advice}`;
}
/** Rows that are handed out once each must be enough. */
function checkRows(reader, { load, app }) {
    if (load.script !== undefined || (0,check_plan/* settingsProblems */.K)(load).length > 0)
        return;
    for (const { isOnce, rows, needed, targets } of rowUses(load, app.targets)) {
        if (!isOnce || (needed !== undefined && needed <= rows))
            continue;
        const has = `data-mode once of ${(0,lib_text/* listed */.KE)(targets)} has ${(0,units/* formatCount */.B4)(rows)} rows`;
        reader.conflict('targets', needed === undefined
            ? `${has}, and how many the load takes depends on how fast the application is; give requests, and a warmup by number or none`
            : `${has}, and the load takes ${(0,units/* formatCount */.B4)(needed)}, warm-up and check included; give more rows, fewer requests, or warmup: none`);
    }
}
/**
 * The generator's own check, made here so that nothing is refused after a cluster was made. Targets are checked where
 * they are read.
 */
function checkLoad(reader, load) {
    refusePlan(reader, (0,check_plan/* settingsProblems */.K)(load));
}
/** That a plan's problems are about inputs is checked here, by the compiler. */
function refusePlan(reader, problems) {
    for (const { input, sentence } of problems)
        reader.conflict(input, sentence);
}
/** In place of the ingress, of which only its scheme matters here. */
const STAND_IN_ORIGIN = 'http://127.0.0.1';

// EXTERNAL MODULE: ./.build/src/load/plan/certificate.js
var certificate = __webpack_require__(56977);
;// CONCATENATED MODULE: ./.build/src/inputs/read-load.js
/** Reads how the load is offered. */






/**
 * The settings of the generator. Load may go to the ingress of an existing cluster without being allowed apart: naming
 * it is asking for it.
 */
function readLoad(reader, options, baseUrl) {
    const model = reader.value('model', parse/* oneOf */.yL('open', 'closed'));
    const durationMs = reader.optional('duration', parse/* positiveDuration */.Cz);
    const stages = reader.list('stages', parse/* stage */.dw);
    const isTimed = durationMs !== undefined || stages.length > 0;
    const requests = reader.optional('requests', parse/* countWithin */.tH(1)) ?? (isTimed ? undefined : spec/* DEFAULT_REQUESTS */.$l);
    const script = readScript(reader, options);
    return {
        engine: reader.value('engine', parse/* oneOf */.yL('builtin', 'k6')),
        model,
        arrival: reader.value('arrival', parse/* oneOf */.yL('poisson', 'constant')),
        ratePerSecond: reader.value('rate', parse/* rate */.TS),
        stages,
        connections: reader.optional('connections', parse/* countWithin */.tH(1, bounds/* MOST_CONNECTIONS */.on)) ?? spec/* DEFAULT_CONNECTIONS */.Et[model],
        priority: reader.value('priority', parse/* oneOf */.yL('auto', 'normal')),
        keepAlive: reader.value('keep-alive', parse/* boolean */.zM),
        timeoutMs: reader.value('timeout', parse/* positiveDuration */.Cz),
        seed: reader.optional('seed', parse/* seed */.cR) ?? options.randomSeed(),
        warmup: reader.value('warmup', parse/* warmup */.Hf),
        followRedirects: reader.value('follow-redirects', parse/* countWithin */.tH(0, bounds/* MOST_REDIRECTS */.y6)),
        tls: readTls(reader, options),
        allowedHosts: [
            ...reader.list('allowed-hosts', parse/* hostName */.Sm),
            ...(baseUrl === undefined ? [] : [new URL(baseUrl).hostname]),
        ],
        limits: {
            requests: reader.value('max-requests', parse/* countWithin */.tH(1)),
            ratePerSecond: reader.value('max-rate', parse/* positiveRate */.aC),
            durationMs: reader.value('max-duration', parse/* positiveDuration */.Cz),
        },
        ...(0,defined/* defined */.s)({ requests, durationMs, script }),
    };
}
/** k6 opens the script itself, long after everything else was made: whether it can be read is seen now. */
function readScript(reader, options) {
    const path = reader.optional('script', parse/* text */.Qq);
    if (path === undefined)
        return undefined;
    try {
        options.files.read(path, reader.origin('script'), 'script');
    }
    catch (error) {
        reader.refuse('script', `the path of a readable k6 script (${(0,errors/* describeError */.Uc)(error)})`);
    }
    return path;
}
function readTls(reader, options) {
    const insecure = reader.value('insecure-tls', parse/* boolean */.zM);
    const caPem = readPem(reader, options, 'ca-file', 'a PEM file with certificates', certificate/* certificateProblem */.V);
    const certPem = readPem(reader, options, 'client-cert', 'a PEM file with a certificate', certificate/* certificateProblem */.V);
    const keyPem = readPem(reader, options, 'client-key', 'a PEM file with a key', () => undefined);
    return { insecure, ...(0,defined/* defined */.s)({ caPem, client: readClient(reader, { certPem, keyPem }) }) };
}
function readClient(reader, { certPem, keyPem }) {
    if (reader.isGiven('client-cert') !== reader.isGiven('client-key')) {
        const [given, missing] = reader.isGiven('client-cert')
            ? ['client-cert', 'client-key']
            : ['client-key', 'client-cert'];
        reader.conflict(given, `needs ${missing} beside it`);
    }
    if (certPem === undefined || keyPem === undefined)
        return undefined;
    const client = { certPem, keyPem };
    const problem = (0,certificate/* clientProblem */.r)(client);
    if (problem === undefined)
        return client;
    reader.conflict('client-key', `is not the key of the certificate in client-cert, without a passphrase (${problem})`);
    return undefined;
}
/** The text of a PEM file; undefined when none is given or, with a problem, when it can't be used. */
function readPem(reader, options, name, allowed, problemOf) {
    const path = reader.optional(name, parse/* text */.Qq);
    if (path === undefined)
        return undefined;
    try {
        const pem = options.files.read(path, reader.origin(name), 'certificate').toString('utf8');
        const problem = problemOf(pem);
        if (problem === undefined)
            return pem;
        reader.refuse(name, `${allowed} (${problem})`);
    }
    catch (error) {
        reader.refuse(name, `the path of a readable PEM file (${(0,errors/* describeError */.Uc)(error)})`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/src/inputs/read-report.js
var read_report = __webpack_require__(62752);
// EXTERNAL MODULE: ./.build/src/findings/finding.js
var finding = __webpack_require__(63999);
// EXTERNAL MODULE: ./.build/src/thresholds/parse-thresholds.js + 1 modules
var parse_thresholds = __webpack_require__(10779);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./.build/src/inputs/read-accepted.js
/**
 * Reads a file with accepted findings: Trivy's plain list, or its YAML form. Of the latter, misconfigurations with
 * paths are ours to apply: Trivy would compare the paths with what it scans, which are renderings.
 */






const read_accepted_KEYS = ['id', 'paths', 'purls', 'expired_at', 'statement'];
const SECTIONS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
/** A plain list: Trivy reads it as it is. */
function plainAccepted(content) {
    return { forTrivy: content, isYaml: false, atPaths: [] };
}
/** The YAML form; `file` is its name in problems. */
function yamlAccepted(content, file, problems) {
    const before = problems.length;
    const root = (0,located_yaml/* readYaml */.gM)(content, { name: 'scan-ignore-file', file, from: 'workflow' });
    if (!(0,located_yaml/* isPlace */.Uj)(root)) {
        problems.push(root);
        return undefined;
    }
    if (root.value !== null && !root.isMapping)
        problems.push((0,places/* problemOf */.Zw)(root, `a mapping with the keys ${SECTIONS.join(', ')}`));
    for (const section of root.isMapping ? root.children() : []) {
        if (!SECTIONS.includes(section.key))
            problems.push((0,places/* problemOf */.Zw)(section, `there are ${SECTIONS.join(', ')}`));
        else if (!Array.isArray(section.value))
            problems.push((0,places/* problemOf */.Zw)(section, 'a list of mappings with an id'));
        else
            for (const entry of section.children()) {
                checkEntry(entry, problems);
            }
    }
    return problems.length > before ? undefined : splitYaml((0,js_yaml/* loadAll */.gh)(content)[0]);
}
/** What Trivy does not know it passes over, and an entry without its paths is accepted everywhere. */
function checkEntry(entry, problems) {
    if ((0,json/* textAt */.$6)(entry.value, 'id') === undefined)
        problems.push((0,places/* problemOf */.Zw)(entry, 'needs an id'));
    const expires = (0,json.at)(entry.value, 'expired_at');
    if (expires !== undefined && dateOf(expires) === undefined)
        problems.push((0,places/* problemOf */.Zw)(entry.child('expired_at'), 'a date like 2027-01-31'));
    for (const key of entry.isMapping ? entry.children() : []) {
        if (!read_accepted_KEYS.includes(key.key))
            problems.push((0,places/* problemOf */.Zw)(key, (0,nearest/* unknownWord */.$5)('key', key.key, read_accepted_KEYS)));
        else if (key.key === 'paths' && !isTexts(key.value))
            problems.push((0,places/* problemOf */.Zw)(key, 'a list of one or more paths'));
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string' && text !== '');
}
function splitYaml(document) {
    const entriesOf = (section) => (0,json/* listAt */.gT)(document, section);
    const hasPaths = (entry) => (0,json/* listAt */.gT)(entry, 'paths').length > 0;
    const forTrivy = Object.fromEntries(SECTIONS.map((section) => {
        const entries = entriesOf(section).filter((entry) => section !== 'misconfigurations' || !hasPaths(entry));
        return [section, entries.map(withFullDate)];
    }));
    const atPaths = entriesOf('misconfigurations')
        .filter(hasPaths)
        .map((entry) => ({
        id: (0,json/* textAt */.$6)(entry, 'id') ?? '',
        paths: (0,json/* listAt */.gT)(entry, 'paths').map(String),
        ...(0,defined/* defined */.s)({ expiresAt: dateOf((0,json.at)(entry, 'expired_at')) }),
    }));
    // JSON is YAML.
    return { forTrivy: JSON.stringify(forTrivy), isYaml: true, atPaths };
}
/** In quotes Trivy takes dates with their time only. */
function withFullDate(entry) {
    const expires = dateOf((0,json.at)(entry, 'expired_at'));
    return expires === undefined ? entry : { ...Object(entry), expired_at: new Date(expires).toISOString() };
}
/** Milliseconds since the epoch, of a date with or without its time. */
function dateOf(value) {
    const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}Z)?$/.test(value);
    const time = isDate ? Date.parse(value) : Number.NaN;
    // 31 February is read as a day in March.
    const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value).slice(0, 10));
    return isReal ? time : undefined;
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-scan.js
/** Reads the inputs of the security scan. */










/** As many files as anybody merges, and far fewer than GitHub takes runs. */
const MOST_SARIF_FILES = 50;
function readScan(reader, files, workspace) {
    const scan = reader.value('scan', parse/* oneOf */.yL('true', 'false', 'config', 'images'));
    const severities = reader.list('scan-severity', parse/* oneOf */.yL(...finding/* SEVERITIES */.o));
    if (severities.length === 0 && reader.isGiven('scan-severity'))
        reader.refuse('scan-severity', 'at least one severity, or scan: false');
    const cacheDirectory = readCacheDirectory(reader, workspace);
    return {
        manifests: scan === 'true' || scan === 'config',
        images: scan === 'true' || scan === 'images',
        severities: finding/* SEVERITIES */.o.filter((severity) => severities.includes(severity)),
        database: {
            repositories: reader.list('trivy-db-repositories', parse/* image */.Sl),
            javaRepositories: reader.list('trivy-java-db-repositories', parse/* image */.Sl),
            isOffline: reader.value('trivy-offline', parse/* boolean */.zM),
            ...(0,defined/* defined */.s)({ cacheDirectory }),
        },
        sarif: { upload: reader.value('sarif-upload', parse/* boolean */.zM), foreign: readForeign(reader, files) },
        ...(0,defined/* defined */.s)({ accepted: readAccepted(reader, files) }),
    };
}
/**
 * The thresholds that `scan-fail-on` stands for: none of that severity or a higher one, of each kind that is scanned
 * for. `hasImages`: whether any run, which they do in a cluster alone.
 */
function failOnThresholds(reader, scan, hasImages) {
    const lowest = reader.optional('scan-fail-on', parse/* oneOf */.yL('critical', 'high', 'medium', 'low'));
    if (lowest === undefined)
        return [];
    const kinds = [
        ...(scan.manifests ? ['misconfigurations'] : []),
        ...(scan.images && hasImages ? ['vulnerabilities'] : []),
    ];
    if (kinds.length === 0)
        reader.conflict('scan-fail-on', scan.images
            ? 'is about images, and without a cluster none run; use scan: true or config'
            : 'needs a scan, and scan is false');
    const severities = finding/* SEVERITIES */.o.slice(0, finding/* SEVERITIES */.o.indexOf(lowest) + 1);
    const left = severities.filter((severity) => !scan.severities.includes(severity));
    if (left.length > 0) {
        reader.conflict('scan-fail-on', `is also about ${(0,lib_text/* listed */.KE)(left)}, which scan-severity leaves out; add it there`);
        return [];
    }
    const text = kinds.flatMap((kind) => severities.map((severity) => `${kind}(${severity}) == 0`)).join('\n');
    return (0,parse_thresholds/* parseThresholds */.S)(text).thresholds;
}
/** Its form goes by its name, as in Trivy itself. */
function readAccepted(reader, files) {
    const given = reader.given('scan-ignore-file');
    if (given === undefined)
        return undefined;
    const path = given.text.trim();
    const content = readGiven(reader, 'scan-ignore-file', () => files.read(path, given.from, 'config').toString('utf8'));
    if (content === undefined)
        return undefined;
    const isYaml = ['.yaml', '.yml'].includes((0,external_node_path_.extname)(path).toLowerCase());
    return isYaml ? yamlAccepted(content, path, reader.problems) : plainAccepted(content);
}
function readForeign(reader, files) {
    const given = reader.given('sarif-files');
    if (given === undefined)
        return [];
    const paths = reader.list('sarif-files', parse/* text */.Qq);
    if (paths.length > MOST_SARIF_FILES) {
        reader.refuse('sarif-files', `at most ${MOST_SARIF_FILES} files`);
        return [];
    }
    return paths.flatMap((path) => {
        const content = readGiven(reader, 'sarif-files', () => files.read(path, given.from, 'sarif').toString('utf8'));
        return content === undefined ? [] : [{ file: path, content }];
    });
}
function readGiven(reader, name, read) {
    try {
        return read();
    }
    catch (error) {
        reader.refuse(name, `a file that can be read (${(0,errors/* describeError */.Uc)(error)})`);
        return undefined;
    }
}
/** A database from the checkout would be the pull request's, and could say that nothing is vulnerable. */
function readCacheDirectory(reader, workspace) {
    const given = reader.optional('trivy-cache-dir', parse/* text */.Qq);
    if (given === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(given);
    if ((0,safe_path/* isInWorkspace */.P_)(existingPartOf(path), workspace))
        reader.refuse('trivy-cache-dir', 'a directory outside of the checkout, where no pull request puts a database');
    return path;
}
/** The path, or the nearest folder around it that exists already: the rest of the way will be made there. */
function existingPartOf(path) {
    return (0,external_node_fs_.existsSync)(path) || path === (0,external_node_path_.dirname)(path) ? path : existingPartOf((0,external_node_path_.dirname)(path));
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-thresholds.js
/** Reads the thresholds input. */





/** More of them no reader bears. */
const MOST_THRESHOLDS = 500;
function readThresholds(reader) {
    const given = reader.given('thresholds');
    if (given === undefined)
        return defaultThresholds();
    if (given.text.trim().toLowerCase() === 'none')
        return [];
    const before = reader.problems.length;
    const items = (0,inputs_reader/* itemsOf */.S3)(given, reader.problems, MOST_THRESHOLDS);
    if (reader.problems.length > before)
        return [];
    if (items.length === 0)
        reader.refuse('thresholds', 'at least one threshold, like p95 < 200ms, or none');
    const thresholds = items.flatMap((item) => readItem(reader, item));
    return thresholds.some(({ metric }) => (0,metrics/* isAboutSuccess */.ps)(metric)) ? thresholds : [...defaultThresholds(), ...thresholds];
}
/** Errors are quick: a limit of the latency alone would let a dead application pass. */
function defaultThresholds() {
    const input = (0,spec/* findInput */.cu)('thresholds');
    return (0,parse_thresholds/* parseThresholds */.S)(input === undefined ? '' : (0,spec/* defaultOf */.HA)(input, 'action')).thresholds;
}
function readItem(reader, item) {
    const { thresholds, problems } = (0,parse_thresholds/* parseThresholds */.S)(item.text);
    for (const { source, column, message } of problems) {
        const where = (0,defined/* defined */.s)({ where: item.where });
        reader.problems.push({ name: item.name, value: source, allowed: `${message} (column ${column})`, ...where });
    }
    return thresholds;
}

;// CONCATENATED MODULE: ./.build/src/inputs/read-settings.js
/** Raw inputs and config file -> Settings, or every problem at once. */















/**
 * Reads the settings of a run.
 * @param raw inputs by name; an empty text is an input that was not given, an unknown name is a problem.
 * @throws InputError with every problem of inputs, config file and targets, and of how they go together.
 */
function loadSettings(raw, options) {
    const problems = [];
    const inputs = gatherInputs(raw, options, problems);
    const reader = (0,inputs_reader/* createReader */.WF)(inputs, options.defaults, problems);
    const cluster = readCluster(reader, options.files);
    const load = readLoad(reader, options, cluster.baseUrl);
    const scan = readScan(reader, options.files, options.workspace);
    const variables = reader.optional('variables', parse/* variables */.Ee) ?? {};
    const settings = {
        cluster,
        tools: readTools(reader),
        app: readApp(reader, {
            files: options.files,
            allowedHosts: load.allowedHosts,
            problems,
            variables,
            isSetup: false,
            captured: [],
        }),
        load,
        scan,
        thresholds: [...readThresholds(reader), ...failOnThresholds(reader, scan, cluster.kind !== 'none')],
        repeatOnInvalid: reader.value('repeat-on-invalid', parse/* countWithin */.tH(0, spec/* MOST_REPEATS */.pk)),
        report: (0,read_report/* readReport */.t)(reader, options.outDir, variables),
    };
    // Used before the settings are read (main.ts), where everything but `true` means no; what is neither is refused here.
    reader.value('dangerously-run-pull-request-code-with-my-token', parse/* boolean */.zM);
    checkTogether(reader, settings);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return settings;
}
function readCluster(reader, files) {
    const kubeconfig = reader.optional('kubeconfig', parse/* text */.Qq);
    // kubectl reads it later.
    probe(reader, 'kubeconfig', 'the path of a readable kubeconfig file', (path, from) => files.read(path, from, 'kubeconfig'));
    const context = reader.optional('context', parse/* text */.Qq);
    const baseUrl = readBaseUrl(reader);
    return {
        kind: reader.value('cluster', parse/* oneOf */.yL('kind', 'existing', 'none')),
        workers: reader.value('workers', parse/* countWithin */.tH(0, spec/* MOST_WORKERS */.m3)),
        nodeImage: reader.value('node-image', parse/* image */.Sl),
        httpPort: reader.value('http-port', parse/* port */.Oh),
        kubectlEnvironment: reader.list('kubectl-environment', parse/* variableName */.cG),
        keep: reader.value('keep-cluster', parse/* oneOf */.yL('true', 'false', 'on-failure')),
        ...(0,defined/* defined */.s)({ kubeconfig, context, baseUrl }),
    };
}
/** Naming a host is asking for it, but for those that are never allowed. */
function readBaseUrl(reader) {
    const baseUrl = reader.optional('base-url', parse/* originUrl */.sH);
    if (baseUrl === undefined)
        return undefined;
    const { hostname } = new URL(baseUrl);
    const problem = (0,addresses/* hostProblem */.Q8)(hostname, [hostname]);
    if (problem === undefined)
        return baseUrl;
    reader.refuse('base-url', `another address: ${hostname} ${problem}`);
    return undefined;
}
function readTools(reader) {
    const path = reader.optional('trivy-path', parse/* text */.Qq);
    if (path !== undefined && !(0,safe_path/* isProgram */.Vd)(path))
        reader.refuse('trivy-path', 'the path of a file that may be executed');
    return {
        kind: readTool(reader, 'kind'),
        kubectl: readTool(reader, 'kubectl'),
        k6: readTool(reader, 'k6'),
        trivy: { ...readTool(reader, 'trivy'), ...(0,defined/* defined */.s)({ path }) },
    };
}
function readTool(reader, tool) {
    const sha256 = reader.optional(`${tool}-sha256`, parse/* sha256 */.sc);
    const baseUrl = reader.optional(`${tool}-base-url`, parse/* mirrorUrl */.zS);
    const version = reader.value(`${tool}-version`, parse/* version */.rE);
    const refused = (0,tool_downloads/* refusedVersion */.d_)(tool, version);
    if (refused !== undefined)
        reader.refuse(`${tool}-version`, `another version: ${refused}`);
    return { version, ...(0,defined/* defined */.s)({ sha256, baseUrl }) };
}
function readApp(reader, context) {
    const manifests = reader.optional('manifests', parse/* text */.Qq);
    const ingress = reader.value('ingress', parse/* text */.Qq);
    // Seen now, and not when a cluster has been made for it.
    probe(reader, 'manifests', 'the path of a folder or file that exists', context.files.resolve);
    if (ingress !== 'nginx' && ingress !== 'none')
        probe(reader, 'ingress', 'nginx, none, or the path of manifests that exist', context.files.resolve);
    const targets = reader.given('targets');
    const given = reader.given('setup');
    const setup = given === undefined ? [] : readTargets(given, { ...context, isSetup: true });
    const captured = setup.flatMap(({ capture }) => Object.keys(capture ?? {}));
    return {
        overlay: reader.value('overlay', parse/* oneOf */.yL('base', 'production')),
        images: reader.list('images', parse/* image */.Sl),
        imageOverrides: Object.fromEntries(reader.list('image-overrides', parse/* imagePair */.AM)),
        ingress,
        origins: { manifests: reader.origin('manifests'), ingress: reader.origin('ingress') },
        monitor: reader.value('monitor', parse/* boolean */.zM),
        targets: targets === undefined ? BUNDLED_TARGETS : readTargets(targets, { ...context, captured }),
        setup,
        ...(0,defined/* defined */.s)({ manifests }),
    };
}
/** Notes that the file or folder which an input names can't be used. */
function probe(reader, name, allowed, look) {
    const given = reader.given(name);
    if (given === undefined)
        return;
    try {
        look(given.text.trim(), given.from);
    }
    catch (error) {
        reader.refuse(name, `${allowed} (${(0,errors/* describeError */.Uc)(error)})`);
    }
}

;// CONCATENATED MODULE: ./.build/src/run-settings.js
/**
 * How a run begins, in the action and on the command line alike: its settings, the secrets in them, and whether what
 * it made is kept.
 */


/** Reads the settings with a real draw of the seed. @throws InputError with every problem. */
function readSettings(raw, options) {
    return loadSettings(raw, {
        ...options,
        randomSeed: () => crypto.randomUUID().slice(0, 8),
    });
}
/** Makes the secrets that settings hold known to the redactor, before anything can show them. */
function learnSettings(redactor, { app, load, report }) {
    (0,secrets/* learnTargets */.hs)(redactor, [...app.setup, ...app.targets]);
    redactor.add(load.tls.client?.keyPem ?? '');
    (0,secrets/* learnHeaders */.HF)(redactor, report.otlp?.headers ?? {});
}
/** Whether the cluster outlives its run. Embedded processes never do: nobody could use them but our own commands. */
function isKept({ cluster }, verdict) {
    if (cluster.kind === 'none')
        return false;
    return cluster.keep === 'true' || (cluster.keep === 'on-failure' && verdict !== 'pass');
}

// EXTERNAL MODULE: ./.build/src/state.js
var state = __webpack_require__(92954);
// EXTERNAL MODULE: ./.build/src/system/workflow-commands.js
var workflow_commands = __webpack_require__(45571);
// EXTERNAL MODULE: ./.build/src/action/job.js + 9 modules
var action_job = __webpack_require__(56775);
;// CONCATENATED MODULE: ./.build/src/action/load-test-job.js
/** A load test in a job: inputs, pipeline, report, verdict. */




















async function loadTestJob(job) {
    const { github, raw, files, workspace, outDir } = job;
    const objection = (0,checkout/* workspaceObjection */.rj)(github, workspace);
    if (objection !== undefined)
        return refuseCheckout(job, objection);
    let settings;
    try {
        settings = readSettings(raw, {
            defaults: 'action',
            outDir,
            files,
            workspace: (0,safe_path/* workspaceOf */.B3)(process.env),
            atBase: await configAtBase(job),
        });
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return refuseInputs(job, error);
    }
    learnSettings(action_job/* redactor */.$p, settings);
    // Also if this process is killed; what is kept only on failure is decided in the end.
    if (isKept(settings, 'pass'))
        (0,workflow_commands/* saveState */.LZ)('keep', 'true');
    conclude(await run(job, settings), settings.report);
}
async function run(job, settings) {
    const { io } = job;
    const store = (0,state/* runStore */.Zf)(io.workDir, job.record);
    const names = PIPELINE.map((phase) => phase.name);
    await runPhases({ io, settings, stepwise: false, store, uploadSarif: uploaderOf(job) }, PIPELINE, names);
    const report = await publish(job, store.record, { settings, report: settings.report });
    if (isKept(settings, report.verdict)) {
        (0,workflow_commands/* saveState */.LZ)('keep', 'true');
        io.log.info(keptNotice(store.record, manualRemoval(store.record, io.workDir)));
    }
    return report;
}
/** Loaded late: it brings the client of GitHub's API along. */
function uploaderOf({ io, github, token, record }) {
    return async (sarif) => {
        const { uploadSarif } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 26510));
        const uploaded = await uploadSarif(io, github, { token, sarif, startedAt: record.startedAt });
        const { status, reason, alertsUrl, new: added } = uploaded;
        return { status, ...(0,defined/* defined */.s)({ reason, alertsUrl, added }) };
    };
}
/** The config file of the base commit, when that one is asked for. */
async function configAtBase({ raw, io, github, token }) {
    const { path, ref } = configOf(raw);
    if (path === '' || ref !== 'base')
        return undefined;
    const commit = baseCommit(process.env, (file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    return await readConfigAtBase(io, github, { path, commit, token });
}
/**
 * Bad inputs are reported like any run, so that the last one's comment does not stay as if it were about this one. What
 * was given is in the log, without secrets, and nowhere else.
 */
async function refuseInputs(job, error) {
    (0,secrets/* learnProblems */.HP)(action_job/* redactor */.$p, error.problems);
    const details = error.withoutValues();
    const named = namesIn(error.problems);
    const message = `${(0,units/* formatCounted */.So)(error.problems.length, 'input')} can't be used${named.length === 0 ? '' : `: ${(0,lib_text/* listed */.KE)(named)}`}`;
    const hint = 'What was given is in the log of the step.';
    const record = { ...job.record, error: { code: 'input', phase: 'inputs', message, details, hint } };
    // With the base's rights an input may be bad because it names somebody else's file; the token is not used for that.
    const comment = job.raw['comment'] !== 'false' && job.github.baseCommits === undefined;
    await publish(job, record, { report: reportOfRefusal(job, comment) });
    (0,action_job/* fail */.fJ)((0,errors/* describeError */.Uc)(error));
}
/** The inputs that problems are about, by our names: what is called in them, like a header, is the user's own. */
function namesIn(problems) {
    const isAbout = (problem, input) => ['.', '['].some((end) => `${problem}.`.startsWith(`${input}${end}`));
    return spec/* INPUTS */.mc.map(({ name }) => name).filter((input) => problems.some(({ name }) => isAbout(name, input)));
}
/** Without a comment: the token must not be used on behalf of files that are somebody else's. */
async function refuseCheckout(job, objection) {
    const message = `The checkout can't be used: ${objection}`;
    const record = { ...job.record, error: { code: 'input', phase: 'inputs', message } };
    await publish(job, record, { report: reportOfRefusal(job, false) });
    (0,action_job/* fail */.fJ)(message);
}
/** The artifact is uploaded unless it is unwanted: a job that collects looks for it. */
function reportOfRefusal({ raw, outDir }, comment) {
    const wanted = raw['artifact']?.toLowerCase();
    const upload = wanted === 'false' || wanted === 'html' ? wanted : 'all';
    return { comment, outDir, onInvalid: 'fail', artifact: { upload, kubeconfig: false }, history: 0 };
}
/** Outputs come first: whatever becomes of the comment, later steps have the verdict. */
async function publish({ io, github, token }, record, { settings, report: reportSettings }) {
    const { cluster } = record;
    const kubeconfig = cluster === undefined || cluster.kind === 'none' ? '' : cluster.kubeconfig;
    // Loaded late: judging brings the histograms along.
    const { buildReport, publicReport } = await Promise.all(/* import() */[__webpack_require__.e(984), __webpack_require__.e(0), __webpack_require__.e(145), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 31578));
    const report = publicReport(buildReport(record, settings, (0,action_job/* runOf */.ng)(github), io.now()), action_job/* redactor */.$p);
    const tell = (published) => (0,action_job/* setOutputs */.n0)((0,outputs/* outputsOf */.Yz)(report, { ...published, kubeconfig }));
    tell(outputs/* NOT_PUBLISHED */.nu);
    const { publishReport } = await Promise.all(/* import() */[__webpack_require__.e(984), __webpack_require__.e(0), __webpack_require__.e(145), __webpack_require__.e(924), __webpack_require__.e(125)]).then(__webpack_require__.bind(__webpack_require__, 49125));
    tell(await publishReport(io, { report, settings: reportSettings, github, token, kubeconfig, log: action_job/* kept */.LP }));
    return report;
}
/** The only place that fails the job: for a missed verdict, after everything was reported. */
function conclude(report, { onInvalid }) {
    if (report.verdict === 'pass')
        return;
    const isSpared = report.verdict === 'invalid' && onInvalid === 'warn' && report.load?.cancelled !== true;
    (0,action_job/* concludeWith */.qG)([`Load test: ${report.verdict}.`, ...report.reasons, report.error?.hint ?? ''], isSpared);
}


/***/ }),

/***/ 82694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ANY_SUCCESS),
/* harmony export */   f: () => (/* binding */ readExpectation)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61602);
/* harmony import */ var _lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9910);
/* harmony import */ var _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45365);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16771);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24830);
/** Reads what an answer must be: the `expect` of a target. */





/** Every answer that is no error. */
const ANY_SUCCESS = { status: [{ from: 200, to: 399 }] };
/** So many of them with commas, spaces and line ends between. */
const LONGEST_STATUS_LIST = 16 * _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO;
/** Name and value, in UTF-16 code units. */
const LONGEST_FIELD = _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7 + _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER_NAME */ .lf;
const STATUS_ALLOWED = 'status codes: 200, 2xx, 200-299, or a list of these';
function readExpectation(place, problems) {
    if (place === undefined)
        return ANY_SUCCESS;
    const fields = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readMapping */ .vh)(place, ['status', 'body-contains', 'body-equals', 'header', 'max-latency'], problems);
    if (fields === undefined)
        return ANY_SUCCESS;
    const status = readStatus(fields.status, problems);
    const bodyContains = verbatim(fields['body-contains'], problems);
    const bodyEquals = verbatim(fields['body-equals'], problems);
    const header = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields.header, "a header and its value, like 'content-type: application/json'", parseHeader, problems);
    const maxLatencyMs = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields['max-latency'], 'a duration above 0 with its unit, like 200ms', (text) => (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text) || undefined, problems);
    return {
        status: status ?? ANY_SUCCESS.status,
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ bodyContains, bodyEquals, header, maxLatencyMs }),
    };
}
/** A text with its spaces and line ends. */
function verbatim(place, problems) {
    if (place !== undefined && place.text === undefined)
        problems.push((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(place, 'a text'));
    return place?.text;
}
function readStatus(place, problems) {
    if (place === undefined)
        return undefined;
    if (!Array.isArray(place.value))
        return (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(place, STATUS_ALLOWED, parseStatusList, problems);
    if (place.value.length > _load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO) {
        problems.push((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(place, `it has ${place.value.length} status ranges, and at most ${_load_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO} are allowed`));
        return undefined;
    }
    const ranges = place
        .children()
        .flatMap((element) => (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(element, STATUS_ALLOWED, parseStatusList, problems) ?? []);
    if (place.children().length === 0)
        problems.push((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(place, STATUS_ALLOWED));
    return ranges;
}
function parseStatusList(text) {
    if (text.length > LONGEST_STATUS_LIST)
        return undefined;
    const ranges = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(text).map(parseStatus);
    const known = ranges.filter((range) => range !== undefined);
    return known.length === 0 || known.length < ranges.length ? undefined : known;
}
/** `200`, `2xx` or `200-299`. */
function parseStatus(text) {
    const family = /^([1-5])xx$/i.exec(text)?.[1];
    if (family !== undefined)
        return { from: Number(family) * 100, to: Number(family) * 100 + 99 };
    const [first = '', last = first, ...rest] = text.split('-');
    const from = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(first);
    const to = (0,_lib_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(last);
    return from === undefined || to === undefined || rest.length > 0 || from < 100 || to > 599 || from > to
        ? undefined
        : { from, to };
}
/** In quotes, a content-type is meant with its parameters. */
function parseHeader(text) {
    const match = text.length > LONGEST_FIELD ? null : /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', value = ''] = match;
    const header = { name: name.toLowerCase(), value };
    const isQuoted = header.name === 'content-type' && value.length > 1 && value.startsWith('"') && value.endsWith('"');
    return isQuoted ? { ...header, value: value.slice(1, -1), isWhole: true } : header;
}


/***/ }),

/***/ 95638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ onlyUnknownKinds),
  WT: () => (/* binding */ readApplied),
  RC: () => (/* binding */ recordApplied)
});

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(31433);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/system/own-file.js
var own_file = __webpack_require__(11348);
// EXTERNAL MODULE: ./.build/src/system/process.js
var process = __webpack_require__(37416);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(73638);
// EXTERNAL MODULE: ./.build/src/kubernetes/kubectl.js
var kubectl = __webpack_require__(26498);
// EXTERNAL MODULE: ./.build/src/kubernetes/objects/kube-object.js
var kube_object = __webpack_require__(56432);
;// CONCATENATED MODULE: ./.build/src/kubernetes/objects/applied-object.js
/** The name of an object in a cluster: all that is kept of what was applied, and all that is asked to be deleted. */

/** A DNS subdomain and a version; the core group has no more than the version. */
const API_VERSION = /^([a-z0-9][a-z0-9.-]{0,252}\/)?[a-z0-9]{1,63}$/;
const KIND = /^[A-Za-z][A-Za-z0-9]{0,62}$/;
/** Of most kinds a DNS subdomain; of RBAC anything that can be a part of a path. */
const NAME = /^[^/%\s\p{Cc}]{1,253}$/u;
const NAMESPACE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/**
 * The name of a manifest's object; undefined when it is not one that Kubernetes would take. A list of objects is none.
 */
function appliedObject(value) {
    if (!(0,kube_object/* isKubeObject */.$e)(value))
        return undefined;
    const { apiVersion, kind, metadata } = value;
    const [name = '', namespace = ''] = [(0,kube_object/* text */.Qq)(metadata?.name), (0,kube_object/* text */.Qq)(metadata?.namespace)];
    const isNamed = API_VERSION.test(apiVersion) && KIND.test(kind) && kind !== 'List' && NAME.test(name);
    if (!isNamed || (namespace !== '' && !NAMESPACE.test(namespace)))
        return undefined;
    return { apiVersion, kind, metadata: { name, ...(namespace === '' ? {} : { namespace }) } };
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/applied.js
/**
 * What we applied to a cluster that is not ours, written down before it is applied: in the end just this is deleted.
 */









const ASK_DEADLINE_MS = 60_000;
/**
 * kubectl's words for a kind that the cluster does not know, such as one whose definition is applied together with it.
 */
const UNKNOWN_KIND = /no matches for kind|doesn't have a resource type/;
/** Whether a command failed for nothing else: then it did what it could with all the others. */
function onlyUnknownKinds({ stderr }) {
    const errors = stderr.split('\n').filter((line) => /^error/i.test(line));
    return errors.length > 0 && errors.every((line) => UNKNOWN_KIND.test(line));
}
/**
 * Adds to the list, by name, those of the manifests that the cluster does not have yet. Objects that are there already
 * are somebody's: they are updated, and stay; but for those of the list, which an earlier deploy of the same run
 * brought. @throws ActionError when the cluster can't be asked, or an object has no name.
 */
async function recordApplied(io, access, manifests, { file, namespace }) {
    const earlier = await readApplied(file);
    const ours = new Set(earlier.map((manifest) => key(manifest, namespace)));
    const fresh = manifests.filter((manifest) => !ours.has(key(manifest, namespace)));
    const there = await existingKeys(io, access, fresh);
    // An object of a kind without namespaces comes back without one, whatever the manifest says.
    const isForeign = (manifest) => there.has(key(manifest, namespace)) || there.has(key(manifest, '', ''));
    const added = fresh.filter((manifest) => !isForeign(manifest)).map(named);
    await (0,safe_write/* safeWrite */.T)(file, JSON.stringify([...earlier, ...added]), 0o600);
}
/** What is needed to delete it. Without a name it could not be applied either. */
function named(manifest) {
    const object = appliedObject(manifest);
    if (object !== undefined)
        return object;
    throw new errors/* ActionError */.lZ('manifests-invalid', `an object of the manifests has no usable apiVersion, kind or name: ${identity(manifest)}.`, {
        hint: 'Give every object an apiVersion, a kind and a metadata.name.',
    });
}
function identity(object) {
    const parts = [(0,json/* textAt */.$6)(object, 'apiVersion'), (0,json/* textAt */.$6)(object, 'kind'), (0,json/* textAt */.$6)(object, 'metadata', 'name')];
    return parts.map((part) => JSON.stringify(part?.slice(0, 80) ?? null)).join(', ');
}
/** The most objects that one run may have brought. */
const MOST_OBJECTS = 10_000;
/**
 * The list, in the order of applying; empty when nothing was applied yet. @throws ActionError when anything in it is
 * not what we write.
 */
async function readApplied(file) {
    let list;
    try {
        list = JSON.parse((await (0,own_file/* readOwnFile */.z)(file)) ?? '[]');
    }
    catch (error) {
        throw unusable(file, (0,errors/* describeError */.Uc)(error), error);
    }
    if (!Array.isArray(list) || list.length > MOST_OBJECTS)
        throw unusable(file, `it is no list of at most ${MOST_OBJECTS} objects`);
    return list.map((entry, index) => {
        const object = appliedObject(entry);
        if (object === undefined)
            throw unusable(file, `entry ${index} is no object with apiVersion, kind and name: ${identity(entry)}`);
        return object;
    });
}
function unusable(file, why, cause) {
    return new errors/* ActionError */.lZ('state-missing', `the list of what was applied can't be used: ${why}.`, {
        cause,
        hint: `Nothing was deleted. What the run brought has to be deleted by hand; then delete ${file}.`,
    });
}
/** Asked kind by kind, so that a kind which the cluster does not know hides none of the others. */
async function existingKeys(io, access, manifests) {
    const kinds = Map.groupBy(manifests, (manifest) => `${manifest.apiVersion} ${manifest.kind}`);
    const found = await Promise.all([...kinds.values()].map((sameKind) => existing(io, access, sameKind)));
    return new Set(found.flat().map((object) => key(object, '')));
}
async function existing(io, access, manifests) {
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
    const args = ['get', '--ignore-not-found', '--output', 'json', '-f', '-'];
    const result = await io.run((0,kubectl/* kubectlCommand */.s)(access, args, { stdin, deadlineMs: ASK_DEADLINE_MS }));
    if (result.exitCode !== 0) {
        if (onlyUnknownKinds(result))
            return [];
        throw new errors/* ActionError */.lZ('cluster-unreachable', `the cluster could not be asked for what is there already: ${(0,process/* lastLine */.fM)(result)}`, {
            details: (0,lib_text/* toolOutput */.WT)(result.stderr),
            hint: 'The user of the kubeconfig must be allowed to read the kinds of object that the manifests hold.',
        });
    }
    if (result.stdout.trim() === '')
        return [];
    const found = JSON.parse(result.stdout);
    const objects = (0,json/* textAt */.$6)(found, 'kind') === 'List' ? (0,json/* listAt */.gT)(found, 'items') : [found];
    if (objects.every(kube_object/* isKubeObject */.$e))
        return objects;
    throw new errors/* ActionError */.lZ('cluster-unreachable', 'kubectl read an object that has no apiVersion and kind, so what is there already is not known.');
}
/** An object's identity. The version of its API is no part of it: a server answers in the one that it was asked in. */
function key({ apiVersion, kind, metadata }, defaultNamespace, namespace) {
    const group = apiVersion.split('/').slice(0, -1).join('/');
    return JSON.stringify([
        group,
        kind,
        namespace ?? (0,kube_object/* text */.Qq)(metadata?.namespace) ?? defaultNamespace,
        (0,kube_object/* text */.Qq)(metadata?.name),
    ]);
}


/***/ }),

/***/ 25662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ toolPath),
/* harmony export */   Sz: () => (/* binding */ environmentOfExisting),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   tH: () => (/* binding */ installedTool)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89440);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);
/* harmony import */ var _system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50394);
/** How a run reaches its cluster, by what its record says. */




/** A tool that an earlier phase installed. */
function installedTool(record, name) {
    const tool = record.tools?.find((candidate) => candidate.name === name);
    if (tool === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('state-missing', `${name} is not installed yet.`, {
            hint: 'Run `up` first: it finds or downloads the tools.',
        });
    return tool;
}
/** Its path. */
function toolPath(record, name) {
    return installedTool(record, name).path;
}
/**
 * How kubectl and we reach the run's cluster. What kubectl gets of our environment is read anew each time: the record
 * holds names, and no values.
 */
function accessOf(io, record) {
    const cluster = record.cluster;
    if (cluster === undefined || cluster.kind === 'none')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('state-missing', 'there is no cluster yet.', { hint: 'Run `up` first.' });
    const access = { kubectl: toolPath(record, 'kubectl'), kubeconfig: cluster.kubeconfig };
    return cluster.kind === 'kind' ? access : { ...access, env: environmentOfExisting(io, cluster.environment ?? []) };
}
/** kubectl's environment in a cluster that is not ours. `names` are those that the workflow asks for. */
function environmentOfExisting(io, names) {
    return (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .existingClusterEnvironment */ .bK)(names, {
        env: io.env,
        workDir: io.workDir,
        path: (0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safePath */ .nG)(io.env).entries.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    });
}


/***/ }),

/***/ 26498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ kubectlCommand)
/* harmony export */ });
/** kubectl as a command for a cluster. */
function kubectlCommand(access, args, rest) {
    const env = access.env === undefined ? {} : { env: access.env };
    return { file: access.kubectl, args: ['--kubeconfig', access.kubeconfig, ...args], ...env, ...rest };
}


/***/ }),

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

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPlan),
/* harmony export */   K: () => (/* binding */ settingsProblems)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57432);
/* harmony import */ var _k6_translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22146);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45365);
/* harmony import */ var _plan_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56977);
/* harmony import */ var _plan_check_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18534);
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62841);
/* harmony import */ var _plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64873);
/**
 * Checks a load plan before anything is started or sent. All problems at once, each saying what was given and what is
 * allowed. Pure.
 */








/** The plan as one that can be run, or every problem of it. Made once, where the targets' origins are known. */
function checkPlan(plan) {
    const problems = [...settingsProblems(plan), ...planTargetProblems(plan)];
    // Where a plan can be sent at all is asked first: an origin that is no URL can't be translated.
    if (problems.length === 0 && plan.engine === 'k6' && plan.script === undefined)
        problems.push(...(0,_k6_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .translationProblems */ .M)(plan));
    return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'checked', plan: plan };
}
/** What is wrong with a plan whatever its targets: known before there is anything to put load on. */
function settingsProblems(plan) {
    const settings = [...amountProblems(plan), ...connectionProblems(plan), ...warmUpProblems(plan)];
    // What the whole of it would amount to says nothing while its parts make no sense.
    return settings.length > 0 ? settings : limitProblems(plan);
}
function amountProblems(plan) {
    const { requests, durationMs } = plan;
    return [
        ...(requests === undefined || isWhole(requests, 1, Number.MAX_SAFE_INTEGER)
            ? []
            : [got('requests', requests, 'a whole number above 0')]),
        ...(durationMs === undefined || isAbove(durationMs, 0)
            ? []
            : [got('duration', `${durationMs} ms`, 'a length of time above 0')]),
        ...(plan.model === 'open' ? openProblems(plan) : closedProblems(plan)),
    ];
}
function openProblems({ stages, ratePerSecond, requests, durationMs }) {
    if (stages.length > _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_STAGES */ .Qj)
        return [problem('stages', `there are ${stages.length}, and at most ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_STAGES */ .Qj} are allowed`)];
    const problems = stages.flatMap((stage, index) => [
        ...(isAtLeast(stage.ratePerSecond, 0)
            ? []
            : [
                problem('stages', `rate of stage ${index + 1}: ${gotOf(stage.ratePerSecond, 'a number of requests per second, 0 or more')}`),
            ]),
        ...(isAtLeast(stage.durationMs, 0)
            ? []
            : [
                problem('stages', `duration of stage ${index + 1}: ${gotOf(`${stage.durationMs} ms`, 'a length of time, 0 or more')}`),
            ]),
    ]);
    if (stages.length === 0) {
        if (!isAbove(ratePerSecond, 0))
            problems.push(got('rate', ratePerSecond, 'a number of requests per second above 0'));
        if (requests === undefined && durationMs === undefined)
            problems.push(problem('requests', 'neither they nor duration nor stages are given, so the load would never end; give one of them'));
        return problems;
    }
    if (!isAtLeast(ratePerSecond, 0))
        problems.push(got('rate', ratePerSecond, 'a number of requests per second, 0 or more, from which the first stage starts'));
    const rates = [ratePerSecond, ...stages.map((stage) => stage.ratePerSecond)];
    const isSilent = stages.every((stage, index) => stage.durationMs === 0 || (rates[index] === 0 && stage.ratePerSecond === 0));
    if (problems.length === 0 && isSilent)
        problems.push(problem('stages', 'no request would ever be due; give at least one stage with a rate and a duration above 0'));
    return problems;
}
function closedProblems({ stages, requests, durationMs }) {
    return [
        ...(stages.length === 0
            ? []
            : [
                problem('stages', 'they change the rate of the open model, and the closed model has none; leave them out or use the open model'),
            ]),
        ...(requests !== undefined || durationMs !== undefined
            ? []
            : [problem('requests', 'neither they nor a duration are given, so the load would never end; give one of them')]),
    ];
}
function connectionProblems({ connections, timeoutMs, followRedirects, tls }) {
    const caProblem = tls.caPem === undefined ? undefined : (0,_plan_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateProblem */ .V)(tls.caPem);
    return [
        ...(isWhole(connections, 1, _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_CONNECTIONS */ .on)
            ? []
            : [got('connections', connections, `a whole number from 1 to ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_CONNECTIONS */ .on}`)]),
        ...(isAbove(timeoutMs, 0) && timeoutMs <= _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_TIMEOUT_MS */ .ux
            ? []
            : [got('timeout', `${timeoutMs} ms`, `a length of time above 0, up to ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_TIMEOUT_MS */ .ux / 60_000} minutes`)]),
        ...(isWhole(followRedirects, 0, _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_REDIRECTS */ .y6)
            ? []
            : [got('follow-redirects', followRedirects, `a whole number from 0 to ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_REDIRECTS */ .y6}`)]),
        ...(caProblem === undefined ? [] : [problem('ca-file', `the CA is to be in PEM form, but ${caProblem}`)]),
    ];
}
function warmUpProblems({ warmup, limits }) {
    return [
        ...(isWhole(warmup.requests, 0, limits.requests)
            ? []
            : [got('warmup', `${warmup.requests} requests`, `0 to ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(limits.requests)} requests`)]),
        ...(isAtLeast(warmup.durationMs, 0) && warmup.durationMs <= limits.durationMs
            ? []
            : [got('warmup', `${warmup.durationMs / 1000} s`, `a length of time from 0 to ${limits.durationMs / 1000} s`)]),
    ];
}
function limitProblems(plan) {
    const { limits } = plan;
    const requests = plan.model === 'open' ? (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedRequests */ .F5)(plan) : (plan.requests ?? 0);
    const lengthMs = plan.model === 'open' ? (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedLengthMs */ .py)(plan) : (plan.durationMs ?? 0);
    const rate = plan.model === 'open' ? (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .peakRate */ .ai)(plan) : 0;
    const warmUp = (0,_plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_7__/* .warmUpRequests */ .f_)(plan);
    return [
        ...(warmUp <= limits.requests
            ? []
            : [
                problem('warmup', `it holds ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(warmUp)} requests, and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(limits.requests)} are allowed (max-requests)`),
            ]),
        ...(requests <= limits.requests
            ? []
            : [
                problem('requests', `the plan holds ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(requests)}, and at most ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(limits.requests)} are allowed (max-requests)`),
            ]),
        ...(lengthMs <= limits.durationMs
            ? []
            : [
                problem('duration', `the plan takes ${lengthMs / 1000} s, and at most ${limits.durationMs / 1000} s are allowed (max-duration)`),
            ]),
        ...(rate <= limits.ratePerSecond
            ? []
            : [problem('rate', `the plan reaches ${rate}/s, and at most ${limits.ratePerSecond}/s are allowed (max-rate)`)]),
    ];
}
function planTargetProblems({ targets, allowedHosts }) {
    if (targets.length === 0)
        return [problem('targets', 'there are none; give at least one')];
    if (targets.length > _plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_TARGETS */ .TE)
        return [problem('targets', `there are ${targets.length}, and at most ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_TARGETS */ .TE} are allowed`)];
    const seen = new Set();
    const repeated = new Set();
    for (const { name } of targets)
        (seen.has(name) ? repeated : seen).add(name);
    return [
        ...[...repeated].map((name) => problem('targets', `the name ${JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100))} is given twice; results are told apart by it`)),
        ...targets.flatMap((target) => (0,_plan_check_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetProblems */ .K)(target, allowedHosts).map((phrase) => problem('targets', `target ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(target.name, 100)}: ${phrase}`))),
    ];
}
function problem(input, sentence) {
    return { input, sentence };
}
function got(input, value, allowed) {
    return problem(input, gotOf(value, allowed));
}
function gotOf(value, allowed) {
    return `got ${value}; use ${allowed}`;
}
function isWhole(value, from, to) {
    return Number.isInteger(value) && value >= from && value <= to;
}
function isAtLeast(value, least) {
    return Number.isFinite(value) && value >= least;
}
function isAbove(value, bound) {
    return Number.isFinite(value) && value > bound;
}


/***/ }),

/***/ 92045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ asksForEncoding),
/* harmony export */   jh: () => (/* binding */ decodedBody)
/* harmony export */ });
/* unused harmony export decodedStart */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89440);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45365);
/** Bodies that were compressed for the way (RFC 9110 section 8.4.1), as they were before. */



/** A small answer may stand for gigabytes: no more is written than is looked at. */
const BOUND = { maxOutputLength: _plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .KEPT_BODY_BYTES */ ._H };
const CUT_ZLIB = { ...BOUND, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH };
const CUT_BROTLI = { ...BOUND, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_OPERATION_FLUSH };
const CUT_ZSTD = { ...BOUND, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_e_flush };
const gunzip = (body, isCut) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(body, isCut ? CUT_ZLIB : BOUND);
const DECODERS = {
    gzip: gunzip,
    'x-gzip': gunzip,
    // By its name the zlib format, and often sent without zlib's own header (RFC 9110 section 8.4.1.2).
    deflate: (body, isCut) => ((body[0] ?? 0) % 16 === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync : node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(body, isCut ? CUT_ZLIB : BOUND),
    br: (body, isCut) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(body, isCut ? CUT_BROTLI : BOUND),
    zstd: (body, isCut) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(body, isCut ? CUT_ZSTD : BOUND),
};
/** Whether a target asked for compressed answers: of any other the body is looked at as it came. */
function asksForEncoding(headers) {
    const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'accept-encoding') ?? [];
    return value !== undefined && value.trim().toLowerCase() !== 'identity';
}
/**
 * The body before it was encoded, or why nobody can tell.
 * @param codings values of Content-Encoding; what was applied last stands last.
 */
function decodedBody(body, codings) {
    return decodedBy(codings, body, false);
}
/**
 * What the beginning of an encoded body says; undefined when nobody can tell. Of zstd there is nothing before the end of
 * its first block.
 */
function decodedStart(body, codings) {
    const decoded = decodedBy(codings, body, true);
    return 'class' in decoded ? undefined : decoded;
}
function decodedBy(codings, body, isCut) {
    const applied = codings.flatMap((value) => value.toLowerCase().split(',')).map((coding) => coding.trim());
    let decoded = body;
    for (const coding of applied.filter((name) => name !== '' && name !== 'identity').toReversed()) {
        const decode = DECODERS[coding];
        if (decode === undefined || !Object.hasOwn(DECODERS, coding))
            return { class: 'parse', message: `the body is in the unknown encoding ${JSON.stringify(coding.slice(0, 60))}` };
        try {
            decoded = decode(decoded, isCut);
        }
        catch (error) {
            const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
            const why = isLonger ? `it is longer than the ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .KEPT_BODY_BYTES */ ._H} bytes that are looked at` : (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
            return { class: 'parse', message: `the ${coding} body could not be decoded: ${why}` };
        }
    }
    return decoded;
}


/***/ }),

/***/ 11790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wX: () => (/* binding */ compileTargets),
  XG: () => (/* binding */ requestSequence),
  oV: () => (/* binding */ sampleRequest)
});

// UNUSED EXPORTS: RowCursors

// EXTERNAL MODULE: ./.build/src/load/http/request.js
var request = __webpack_require__(73584);
// EXTERNAL MODULE: ./.build/src/load/plan/own-check.js
var own_check = __webpack_require__(79899);
// EXTERNAL MODULE: ./.build/src/load/plan/random.js
var plan_random = __webpack_require__(74103);
// EXTERNAL MODULE: ./.build/src/load/plan/template.js
var template = __webpack_require__(45750);
;// CONCATENATED MODULE: ./.build/src/load/plan/template-places.js
/** How values are written where templates stand: by the rules of the text around them. */

/** In a path or a query: everything but unreserved characters is percent-encoded (RFC 3986 section 2.3). */
function inAddress(value) {
    return encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*]/g, percent);
}
/** In a JSON body: what stands between the quotes of a string (RFC 8259 section 7). */
function inJson(value) {
    return JSON.stringify(value).slice(1, -1);
}
/** In a form: spaces are pluses (URL standard, section 5). */
function inForm(value) {
    return inAddress(value).replaceAll('%20', '+');
}
/** How values are written in a body: by its content-type; without one, a body that looks like JSON is taken for it. */
function inBody(body, headers) {
    const [, contentType] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
    const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
    if (mediaType === 'application/x-www-form-urlencoded')
        return inForm;
    const isJson = mediaType === undefined ? /^\s*[{[]/.test((0,template/* withoutTemplates */.Yy)(body)) : /[/+]json$/.test(mediaType);
    return isJson ? inJson : (value) => value;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// EXTERNAL MODULE: ./.build/src/load/plan/weighted-choice.js
var weighted_choice = __webpack_require__(37545);
// EXTERNAL MODULE: ./.build/src/load/generator/decoded-body.js
var decoded_body = __webpack_require__(92045);
;// CONCATENATED MODULE: ./.build/src/load/generator/planned-request.js
/**
 * Targets made ready to send: everything that can be decided before the first request is, so that a request without
 * templates is encoded once for all.
 */







/** Warm-up requests are numbered from here, so that a {{counter}} never comes twice in a run. */
const WARM_UP_COUNTER = 1_000_000_000;
/** And those of checks from here. */
const CHECK_COUNTER = 2_000_000_000;
/** How far each list of rows was handed out: one for warm-up and measurement together. */
class RowCursors {
    #next = new Map();
    next({ rows, rowMode }, random) {
        if (rowMode === 'random')
            return rows[Math.floor(random.next() * rows.length)] ?? {};
        const turn = this.#next.get(rows) ?? 0;
        this.#next.set(rows, turn + 1);
        return rows[turn % rows.length] ?? {};
    }
}
/**
 * Draws targets by weight and writes their requests. `purpose` separates warm-up from measurement: a longer warm-up
 * changes nothing after it.
 */
function requestSequence(plan, targets, purpose, cursors = new RowCursors()) {
    const choose = (0,weighted_choice/* weightedChoice */.n)(plan.targets, (0,plan_random/* randomStream */._)(plan.seed, `${purpose}/targets`));
    const rowDraws = (0,plan_random/* randomStream */._)(plan.seed, `${purpose}/rows`);
    const scope = {
        random: (0,plan_random/* randomStream */._)(plan.seed, `${purpose}/templates`),
        counter: purpose === 'warm-up' ? WARM_UP_COUNTER : 0,
        row: {},
    };
    const first = scope.counter;
    const draw = () => {
        const target = targets[choose()];
        if (target === undefined)
            throw new RangeError('a load plan needs at least one target');
        scope.counter += 1;
        if (target.rows.length > 0)
            scope.row = cursors.next(target, rowDraws);
        return target;
    };
    return {
        next() {
            const number = scope.counter - first;
            const target = draw();
            return { number, target, request: target.write(scope) };
        },
        skip(count) {
            for (let skipped = 0; skipped < count; skipped += 1) {
                const { draws } = draw();
                for (let drawn = 0; drawn < draws; drawn += 1)
                    scope.random.bits();
            }
        },
    };
}
/** A request of the target like those of the load, and none of them: of its rows it takes the one that comes last. */
function sampleRequest(plan, target) {
    const random = (0,plan_random/* randomStream */._)(plan.seed, 'checks/templates');
    return target.write({ random, counter: CHECK_COUNTER + target.index, row: target.rows.at(-1) ?? {} });
}
/** Compiles the plan's targets. */
function compileTargets(plan) {
    return plan.targets.map((target, index) => ({
        index,
        name: target.name,
        origin: target.origin,
        host: target.host,
        expect: target.expect,
        health: target.health,
        keepsBody: target.expect.bodyContains !== undefined || target.expect.bodyEquals !== undefined,
        keepsCookies: target.cookies === true,
        isCheckedItself: (0,own_check/* isCheckedItself */.z)(target),
        decodesBody: (0,decoded_body/* asksForEncoding */.L4)(target.headers),
        ...requestWriter(target, plan.keepAlive),
        rows: target.rows ?? [],
        rowMode: target.rowMode ?? 'cycle',
    }));
}
function requestWriter(target, keepAlive) {
    const path = (0,template/* compileTemplate */.Gq)(target.path, inAddress, target);
    const headers = Object.entries(target.headers).map(([name, value]) => [
        name,
        (0,template/* compileTemplate */.Gq)(value, undefined, target),
    ]);
    const body = target.body === undefined ? undefined : (0,template/* compileTemplate */.Gq)(target.body, inBody(target.body, target.headers), target);
    const bytes = target.bodyBase64 === undefined ? undefined : Buffer.from(target.bodyBase64, 'base64');
    const write = (scope) => (0,request/* encodeRequest */.kf)({
        path: render(path, scope),
        method: target.method,
        host: target.host,
        headers: headers.map(([name, value]) => [name, render(value, scope)]),
        body: body === undefined ? bytes : render(body, scope),
        keepAlive,
    });
    const isFixed = [path, body, ...headers.map(([, value]) => value)].every((template) => typeof template !== 'function');
    const random = countingStream();
    const written = write({ random, counter: 0, row: {} });
    return isFixed ? { write: () => written, draws: 0 } : { write, draws: random.drawn };
}
/** A stream that is only counted: how much a template draws does not depend on what it draws. */
function countingStream() {
    let drawn = 0;
    const draw = () => {
        drawn += 1;
        return 0;
    };
    return {
        bits: draw,
        next: draw,
        get drawn() {
            return drawn;
        },
    };
}
function render(template, scope) {
    return typeof template === 'string' ? template : template(scope);
}


/***/ }),

/***/ 73584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ withCookie),
/* harmony export */   gH: () => (/* binding */ withoutContent),
/* harmony export */   kf: () => (/* binding */ encodeRequest)
/* harmony export */ });
/**
 * An HTTP/1.1 request as bytes (RFC 9112 section 3). What may stand in its parts is checked with the plan, before
 * anything is sent.
 */
/** A request with one of these methods says how long its content is even when it has none (RFC 9110 section 8.6). */
const METHODS_WITH_CONTENT = ['POST', 'PUT', 'PATCH'];
/** Encodes a request: fields in Latin-1, a text as body in UTF-8. */
function encodeRequest(parts) {
    const { body } = parts;
    if (body === undefined) {
        const length = METHODS_WITH_CONTENT.includes(parts.method) ? 'content-length: 0\r\n' : '';
        return { ...parts, bytes: Buffer.from(headText(parts, length), 'latin1') };
    }
    const content = typeof body === 'string' ? Buffer.from(body) : body;
    const head = Buffer.from(headText(parts, `content-length: ${content.length}\r\n`), 'latin1');
    return { ...parts, bytes: Buffer.concat([head, content]) };
}
/** The parts without a body, and without the fields that describe one. */
function withoutContent(parts) {
    const headers = parts.headers.filter(([name]) => !name.toLowerCase().startsWith('content-'));
    return { ...parts, headers, body: undefined };
}
/** The request with a further Cookie field, joined to its own: there may be one only (RFC 6265 section 5.4). */
function withCookie(request, field) {
    const isCookie = ([name]) => name.toLowerCase() === 'cookie';
    const own = request.headers.filter(isCookie).map(([, value]) => value);
    const others = request.headers.filter((header) => !isCookie(header));
    return encodeRequest({ ...request, headers: [...others, ['cookie', [...own, field].join('; ')]] });
}
function headText({ method, path, host, headers, keepAlive }, framing) {
    let text = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
    for (const [name, value] of headers)
        text += `${name}: ${value}\r\n`;
    return `${text}${framing}${keepAlive ? '' : 'connection: close\r\n'}\r\n`;
}


/***/ }),

/***/ 48977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ SHORTEST_CLOSED_MS),
/* harmony export */   VJ: () => (/* binding */ timedScenarios),
/* harmony export */   l0: () => (/* binding */ MEASURED),
/* harmony export */   ot: () => (/* binding */ WARM_UP)
/* harmony export */ });
/* unused harmony export openStages */
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62841);
/* harmony import */ var _plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64873);
/**
 * Our plan's times as k6 wants them. Both models' bounds are the same as the builtin engine's; what differs is said
 * here. Pure.
 *
 * Open model: k6's ramping-arrival-rate, for a steady rate too, because its twin for steady rates refuses runs shorter
 * than a second. It starts the n-th request when n of them have been due, so the schedule lasts half a request longer
 * than ours; and k6 ends it on time even when it is late itself, so it goes on a little after that. Our script sends
 * nothing for what comes due then, and drops of it don't count.
 */


/** k6 takes rates as whole numbers per time unit: these are exact to a thousandth of a request per minute. */
const TIME_UNIT_MINUTES = 1000;
/**
 * A VU's first request takes it tens of milliseconds: a handful of them in less than this would find too few VUs ready.
 */
const SHORTEST_WARM_UP_MS = 1000;
/** Between warm-up and measurement: the last warm-up requests come to their end. */
const PAUSE_MS = 500;
/** How late k6 may be with the last request. */
const LATE_MS = 50;
/** k6 accepts nothing shorter where it counts time and not requests. */
const SHORTEST_CLOSED_MS = 1000;
/** The names of the scenarios; samples carry them as a tag. */
const WARM_UP = 'warm_up';
const MEASURED = 'measured';
function timedScenarios(plan) {
    const warmUp = warmUpScenario(plan);
    const startMs = warmUp === undefined ? 0 : warmUp.lengthMs + PAUSE_MS;
    const measured = { startTime: ms(startMs), gracefulStop: ms(plan.timeoutMs + 1000) };
    const { scenario, lengthMs, dueUntilMs, requests } = plan.model === 'open' ? openScenario(plan) : closedScenario(plan);
    return {
        scenarios: {
            ...(warmUp === undefined ? {} : { [WARM_UP]: { ...warmUp.scenario, gracefulStop: ms(PAUSE_MS) } }),
            [MEASURED]: { ...scenario, ...measured },
        },
        startMs,
        lengthMs,
        dueUntilMs,
        limits: { warmUp: warmUp?.requests ?? 0, measured: requests },
    };
}
function openScenario(plan) {
    const stages = openStages(plan);
    const lastRate = stages.at(-1)?.ratePerSecond ?? 0;
    return {
        scenario: arrivalRate(plan, plan.ratePerSecond, lastRate > 0 ? [...stages, { ratePerSecond: lastRate, durationMs: LATE_MS }] : stages),
        lengthMs: (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedLengthMs */ .py)(plan),
        dueUntilMs: stages.reduce((sum, { durationMs }) => sum + durationMs, 0),
        requests: Math.min(Math.floor((0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedRequests */ .F5)(plan) + 0.5), plan.limits.requests),
    };
}
/** The plan's stages, half a request longer, or cut half a request after the last one of a number of requests. */
function openStages(settings) {
    const { ratePerSecond, durationMs = Number.POSITIVE_INFINITY, requests } = settings;
    const given = settings.stages.length > 0 ? settings.stages : [{ ratePerSecond, durationMs }];
    const lastRate = given.at(-1)?.ratePerSecond ?? 0;
    const stages = lastRate > 0 ? [...given, { ratePerSecond: lastRate, durationMs: 500 / lastRate }] : given;
    const { durationMs: _durationMs, requests: _requests, ...rest } = settings;
    const endMs = (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedLengthMs */ .py)({
        ...rest,
        stages,
        ...(settings.stages.length > 0 && settings.durationMs !== undefined ? { durationMs } : {}),
        ...(requests === undefined ? {} : { requests: requests + 0.5 }),
    });
    return cutStages(ratePerSecond, stages, endMs);
}
function cutStages(fromRate, stages, endMs) {
    const [stage, ...later] = stages;
    if (stage === undefined || endMs <= 0)
        return [];
    if (stage.durationMs <= endMs)
        return [stage, ...cutStages(stage.ratePerSecond, later, endMs - stage.durationMs)];
    const share = endMs / stage.durationMs;
    return [{ ratePerSecond: fromRate + (stage.ratePerSecond - fromRate) * share, durationMs: endMs }];
}
function arrivalRate({ connections }, startRate, stages) {
    return {
        executor: 'ramping-arrival-rate',
        startRate: wholeRate(startRate),
        timeUnit: `${TIME_UNIT_MINUTES}m`,
        stages: stages.map(({ ratePerSecond, durationMs }) => ({
            target: wholeRate(ratePerSecond),
            duration: ms(durationMs),
        })),
        preAllocatedVUs: connections,
        maxVUs: connections,
    };
}
function closedScenario(plan) {
    const requests = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
    const maxMs = plan.durationMs ?? plan.limits.durationMs;
    return { scenario: sharedIterations(plan, requests, maxMs), lengthMs: plan.durationMs, dueUntilMs: maxMs, requests };
}
function sharedIterations({ connections }, iterations, maxMs) {
    return {
        executor: 'shared-iterations',
        vus: Math.min(connections, iterations),
        iterations,
        maxDuration: ms(Math.max(maxMs, SHORTEST_CLOSED_MS)),
    };
}
function warmUpScenario(plan) {
    const { durationMs } = plan.warmup;
    const requests = (0,_plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUpRequests */ .f_)(plan);
    if (requests === 0)
        return undefined;
    if (plan.model === 'closed') {
        const lengthMs = durationMs > 0 ? Math.max(durationMs, SHORTEST_CLOSED_MS) : _plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_WARM_UP_MS */ ["in"];
        return { scenario: sharedIterations(plan, requests, lengthMs), lengthMs, requests };
    }
    const lengthMs = Math.max(SHORTEST_WARM_UP_MS, (0,_plan_warm_up_size_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUpSpreadMs */ .Qq)(plan, requests));
    const ratePerSecond = ((requests + 0.5) * 1000) / lengthMs;
    return { scenario: arrivalRate(plan, ratePerSecond, [{ ratePerSecond, durationMs: lengthMs }]), lengthMs, requests };
}
function wholeRate(ratePerSecond) {
    return Math.round(ratePerSecond * 60 * TIME_UNIT_MINUTES);
}
/** A Go duration, to the microsecond. */
function ms(durationMs) {
    return `${Math.round(durationMs * 1000)}us`;
}


/***/ }),

/***/ 22146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ translationProblems),
/* harmony export */   T: () => (/* binding */ translate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _generator_planned_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11790);
/* harmony import */ var _plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98922);
/* harmony import */ var _plan_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45750);
/* harmony import */ var _k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48977);
/** Our plan as what k6/plan.js reads, or why k6 can't run it without a script of the user's. Pure. */





/**
 * Targets are drawn for so many requests; a longer run begins anew. A million numbers would weigh on every VU's start.
 */
const MOST_DRAWS = 250_000;
const INSTEAD = 'give k6 a script of your own (script), or use the builtin engine';
/** Why k6 can't run the plan; empty when it can. */
function translationProblems({ model, durationMs, followRedirects, targets }) {
    const problems = [];
    if (model === 'closed' && durationMs !== undefined && durationMs < _k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORTEST_CLOSED_MS */ .NI) {
        const sentence = `got ${durationMs} ms; k6 runs its closed model for ${_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORTEST_CLOSED_MS */ .NI / 1000} s at least`;
        problems.push({ input: 'duration', sentence });
    }
    if (followRedirects > 0) {
        const sentence = `got ${followRedirects}; k6 would follow them to hosts that are no targets. Use 0, ${INSTEAD}`;
        problems.push({ input: 'follow-redirects', sentence });
    }
    const varying = targets.filter((target) => !isFixed(target)).map(varyingProblem);
    const unreachable = targets.filter((target) => addressOf(target) === undefined).map(unreachableProblem);
    return [...problems, ...varying, ...unreachable];
}
/** Whether each request of the target is like the others. */
function isFixed({ path, headers, body = '', rows = [] }) {
    return rows.length === 0 && [path, body, ...Object.values(headers)].every((text) => (0,_plan_template_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTemplates */ .Yy)(text) === text);
}
/**
 * The plan as data. Targets are drawn by the builtin engine's own sequence: both engines ask the same ones in the same
 * order.
 */
function translate(plan) {
    const timed = (0,_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .timedScenarios */ .VJ)(plan);
    const document = {
        options: optionsOf(plan, timed),
        limits: { [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .WARM_UP */ .ot]: timed.limits.warmUp, [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASURED */ .l0]: timed.limits.measured },
        timeoutMs: plan.timeoutMs,
        targets: plan.targets.map((target) => ({ ...target, url: addressOf(target)?.url ?? target.origin })),
    };
    const order = {
        [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .WARM_UP */ .ot]: draw(plan, 'warm-up', timed.limits.warmUp),
        [_k6_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASURED */ .l0]: draw(plan, 'measuring', timed.limits.measured),
    };
    return {
        ...timed,
        files: [
            ['plan.json', JSON.stringify(document)],
            ['order.json', JSON.stringify(order)],
        ],
    };
}
function optionsOf(plan, { scenarios }) {
    return {
        scenarios,
        hosts: Object.fromEntries(plan.targets.flatMap((target) => addressOf(target)?.resolved ?? [])),
        insecureSkipTLSVerify: plan.tls.insecure,
        ...(plan.tls.client === undefined
            ? {}
            : { tlsAuth: [{ cert: plan.tls.client.certPem, key: plan.tls.client.keyPem }] }),
        noConnectionReuse: !plan.keepAlive,
        discardResponseBodies: true,
        // Every further tag is repeated in a dozen lines per request.
        systemTags: ['scenario'],
    };
}
/** The index of each request's target. */
function draw(plan, purpose, limit) {
    const sequence = (0,_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestSequence */ .XG)(plan, (0,_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTargets */ .wX)(plan), purpose);
    return Array.from({ length: Math.min(limit, MOST_DRAWS) }, () => sequence.next().target.index);
}
/**
 * Where k6 sends a target's requests. It takes the TLS server name from the URL, so that one holds the target's host,
 * and a table leads it to the origin. Undefined when the origin is a name, which the table can't lead to.
 */
function addressOf(target) {
    const origin = new URL(target.origin);
    const address = loopbackAddress(origin.hostname) ?? ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(origin.hostname)) > 0 ? bare(origin.hostname) : undefined);
    if (origin.protocol === 'http:') {
        return {
            url: origin.origin,
            resolved: address === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(origin.hostname)) > 0 ? [] : [[origin.hostname, address]],
        };
    }
    const { hostname } = new URL(`https://${target.host}`);
    const port = origin.port === '' ? '443' : origin.port;
    if (address === undefined && hostname !== origin.hostname)
        return undefined;
    const resolved = address === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(hostname)) > 0
        ? []
        : [[`${hostname}:${port}`, withPort(address, port)]];
    return { url: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(hostname)) > 0 ? origin.origin : `https://${hostname}:${port}`, resolved };
}
/** Not every resolver knows .localhost. */
function loopbackAddress(hostname) {
    return (0,_plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(hostname) && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare(hostname)) === 0 ? '127.0.0.1' : undefined;
}
function withPort(address, port) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}
function bare(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}
function varyingProblem({ name }) {
    return { input: 'engine', sentence: `target ${name}: k6 fills in no templates and no rows of data; ${INSTEAD}` };
}
function unreachableProblem({ name, host, origin }) {
    const sentence = `target ${name}: k6 can't ask ${origin} for ${host} over TLS; give the origin as an IP address, give them the same name, or use the builtin engine`;
    return { input: 'engine', sentence };
}


/***/ }),

/***/ 56977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ certificateProblem),
/* harmony export */   r: () => (/* binding */ clientProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89440);
/**
 * Whether a CA can be trusted with anything at all: OpenSSL passes over what it can't read in silence, and every
 * request would fail for it.
 */



/** Why a certificate and a key can't be shown to a server; undefined when they can. */
function clientProblem({ certPem, keyPem, }) {
    try {
        (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({ cert: certPem, key: keyPem });
        return undefined;
    }
    catch (error) {
        return (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    }
}
/** What is wrong with a text that should hold certificates in PEM form; undefined when nothing is. */
function certificateProblem(pem) {
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        return 'no certificate was found in it';
    try {
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        return undefined;
    }
    catch (error) {
        return `its certificate can't be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
    }
}


/***/ }),

/***/ 18534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ targetProblems)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98922);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45365);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45750);
/**
 * Checks one target: where it leads, whether what it says can be sent over HTTP, and whether its expectations can be
 * met. Pure.
 */




const NO_PORT = `is not between 1 and ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .HIGHEST_PORT */ .bG}`;
/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What may follow the slash of a path: nothing that would end the request line. */
const PATH_TEXT = /^[\x21-\x7e\x80-\xff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
/** These say how the message is framed or where it goes, which is the generator's business. */
const OWN_HEADERS = [
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'keep-alive',
    'upgrade',
    'expect',
    'te',
    'trailer',
];
/** What is wrong with the target, one phrase each: the caller says at which target, and where that was given. */
function targetProblems(target, allowedHosts) {
    return [
        ...originProblems(target.origin, allowedHosts),
        ...hostProblems(target.host),
        ...(target.method.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_METHOD */ .z && TOKEN.test(target.method)
            ? []
            : [`method ${quoted(target.method)} is no HTTP method`]),
        ...(Number.isFinite(target.weight) && target.weight > 0 ? [] : [`weight ${target.weight} is not above 0`]),
        ...pathProblems(target),
        ...headerProblems(target),
        ...textProblems('body', target.body ?? '', target),
        ...expectationProblems(target.expect),
    ];
}
function hostProblems(host) {
    const match = host.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HOST */ .Md ? null : /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?$/.exec(host);
    if (match === null)
        return [`host ${quoted(host)} is no host name`];
    const port = match[1];
    return port !== undefined && (Number(port) < 1 || Number(port) > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .HIGHEST_PORT */ .bG)
        ? [`port ${port} of ${host} ${NO_PORT}`]
        : [];
}
/** The beginning of a text, as it would stand in a source. */
function quoted(text) {
    return JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 100));
}
function originProblems(origin, allowedHosts) {
    const url = origin.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PATH */ .fN ? null : URL.parse(origin);
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
        return [`origin ${quoted(origin)} is not like http://127.0.0.1:80`];
    if (url.username !== '' || url.password !== '')
        return ['origin holds a user name or password; send an authorization header instead'];
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return [`origin ${quoted(origin)} holds more than scheme, address and port`];
    if (url.port === '0')
        return [`port 0 of ${url.hostname} ${NO_PORT}`];
    const problem = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hostProblem */ .Q8)(url.hostname, allowedHosts);
    return problem === undefined ? [] : [`${url.hostname} ${problem}`];
}
function pathProblems(target) {
    const { path } = target;
    if (path.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PATH */ .fN)
        return [`path ${quoted(path)} is longer than ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PATH */ .fN} characters`];
    const fixed = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTemplates */ .Yy)(path);
    return [
        ...(path.startsWith('/') ? [] : [`path ${quoted(path)} does not start with a slash`]),
        ...(PATH_TEXT.test(fixed)
            ? []
            : [`path ${quoted(path)} holds a space or another character that must be percent-encoded`]),
        ...textProblems('path', path, target),
        ...shellProblems('path', path),
        ...rowProblems('path', (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(path, true), target, (value) => !PATH_TEXT.test(value)),
        ...valueProblems('path', path, target, { isRaw: true, isWrong: (value) => !PATH_TEXT.test(value) }),
    ];
}
function headerProblems(target) {
    const headers = Object.entries(target.headers);
    if (headers.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_HEADERS */ .b2)
        return [`${headers.length} headers are more than the ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_HEADERS */ .b2} that a target may have`];
    return headers.flatMap(([name, value]) => [
        ...(name.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER_NAME */ .lf && TOKEN.test(name)
            ? []
            : [`header name ${quoted(name)} is not allowed in HTTP`]),
        ...(OWN_HEADERS.includes(name.toLowerCase())
            ? [`header ${name} is set by the generator; leave it out${name.toLowerCase() === 'host' ? ' and set host' : ''}`]
            : []),
        ...headerValueProblems(`header ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100)}`, value, target),
    ]);
}
function headerValueProblems(where, value, target) {
    if (value.length > _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7)
        return [`${where} is longer than ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7} characters`];
    return [
        ...(isHeaderText(value) ? [] : [`${where} holds a line break or another character that is not allowed in HTTP`]),
        ...textProblems(where, value, target),
        ...shellProblems(where, value),
        ...rowProblems(where, (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(value), target, (text) => !isHeaderText(text)),
        ...valueProblems(where, value, target, { isRaw: false, isWrong: (text) => !isHeaderText(text) }),
    ];
}
/** Field values are Latin-1 without control characters. */
function isHeaderText(value) {
    return !CONTROL.test(value) && [...value].every((character) => character.charCodeAt(0) <= 0xff);
}
function textProblems(where, text, { rows, variables, setup }) {
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .templateProblems */ .bi)(text, { rows, variables, setup }).map((problem) => `${where}: ${problem}`);
}
/** Variables, and what a setup captured: the latter comes from a server, which must not write requests. */
function valueProblems(where, text, { variables, setup }, { isRaw, isWrong }) {
    const named = [
        ...(0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(text, 'var.', isRaw).map((name) => ['the variable', name, variables?.[name]]),
        ...(0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(text, 'setup.', isRaw).map((name) => ['what was captured as', name, setup?.[name]]),
    ];
    return named.flatMap(([what, name, value = '']) => isWrong(value) ? [`${where}: ${what} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 60)} holds a character that is not allowed there`] : []);
}
/** `${NAME}` is filled in by shells and by nobody here: sent as it stands, a token would be the name of one. */
function shellProblems(where, text) {
    const name = /\$\{([A-Za-z_]\w{0,100})\}/.exec(text)?.[1];
    return name === undefined
        ? []
        : [
            `${where}: \${${name}} would be sent as it stands; write {{var.${name}}} and give ${name} in the input variables`,
        ];
}
/** Row values that are written as they are. */
function rowProblems(where, columns, { rows }, isWrong) {
    return columns.flatMap((column) => {
        const index = (rows ?? []).findIndex((row) => isWrong(row[column] ?? ''));
        return index === -1
            ? []
            : [`${where}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(column, 60)} of row ${index + 1} holds a character that is not allowed there`];
    });
}
function expectedHeaderProblems({ name, value }) {
    const isName = name.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER_NAME */ .lf && TOKEN.test(name) && name === name.toLowerCase();
    return [
        ...(isName ? [] : [`expected header ${quoted(name)} is no header name in lower case`]),
        ...(value.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7
            ? []
            : [`the value of the expected header is longer than ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_HEADER */ .B7} characters`]),
    ];
}
function expectationProblems({ status, header, maxLatencyMs, bodyEquals, bodyContains, }) {
    return [
        ...(status.length > 0 ? [] : ['no status is allowed, so no response could be ok']),
        ...(status.length <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO
            ? []
            : [`${status.length} status ranges are more than the ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO} that may be expected`]),
        ...status
            .slice(0, _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_STATUS_RANGES */ .uO)
            .flatMap(({ from, to }) => Number.isInteger(from) && Number.isInteger(to) && from >= 100 && from <= to && to <= 599
            ? []
            : [`status ${from}-${to} is no range of HTTP status codes`]),
        ...(header === undefined ? [] : expectedHeaderProblems(header)),
        ...[bodyEquals, bodyContains].flatMap((text) => Buffer.byteLength(text ?? '') <= _bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H
            ? []
            : [`an expected body is longer than the ${_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H} bytes of an answer that are looked at`]),
        ...(maxLatencyMs === undefined || (Number.isFinite(maxLatencyMs) && maxLatencyMs > 0)
            ? []
            : [`expected latency ${maxLatencyMs} ms is not above 0`]),
    ];
}


/***/ }),

/***/ 48831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ acceptedPlan)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/** What a check of a plan returns: a plan that may be run, or what is wrong and with which input. */

/** The plan of a check. @throws ActionError `load-failed` with every problem, one a line. */
function acceptedPlan(check) {
    if (check.kind === 'checked')
        return check.plan;
    const lines = check.problems.map(({ input, sentence }) => `  - ${input}: ${sentence}`);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('load-failed', `the load can't be run:\n${lines.join('\n')}`);
}


/***/ }),

/***/ 79899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isCheckedItself)
/* harmony export */ });
/** These change nothing (RFC 9110 section 9.2.1). */
const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** Whether the target's own request changes nothing, needs nothing of a setup, and has none given in its place. */
function isCheckedItself({ method, health, setup }) {
    return SAFE.includes(method) && health === undefined && setup === undefined;
}


/***/ }),

/***/ 74103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ randomStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Reproducible randomness: named streams from one seed, so that a draw for one purpose never shifts the draws for
 * another.
 */

/**
 * The stream of that name. Generator: sfc32 (Chris Doty-Humphrey, PractRand), its state from SHA-256 of seed and name.
 */
function randomStream(seed, name) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\0${seed}`).digest();
    let a = digest.readInt32LE(0);
    let b = digest.readInt32LE(4);
    let c = digest.readInt32LE(8);
    let counter = 1;
    const bits = () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + result;
        c |= 0;
        return result >>> 0;
    };
    // The reference implementation discards the first draws, until the state is well mixed.
    for (let round = 0; round < 15; round += 1)
        bits();
    return { bits, next: () => (bits() + 0.5) / 4294967296 };
}


/***/ }),

/***/ 62841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ai: () => (/* binding */ peakRate),
/* harmony export */   dR: () => (/* binding */ openArrivals),
/* harmony export */   py: () => (/* binding */ expectedLengthMs)
/* harmony export */ });
/**
 * When requests are due. The open model's schedule is fixed before the run and never looks at the clock, so a slow
 * service can't slow the load down. It is drawn lazily: ten million arrivals take no more memory than ten.
 */
/**
 * The arrivals of a plan's open model. A Poisson process of changing rate is one of rate 1 in the time scale of the
 * cumulative rate (inversion; Cinlar, Introduction to Stochastic Processes, 1975), so drawing unit-rate arrivals and
 * mapping them back is exact. Constant arrivals are the whole numbers in that scale: the first is due at once.
 */
function openArrivals(settings, random) {
    const { segments } = rateSegments(settings);
    const limit = settings.requests ?? Number.POSITIVE_INFINITY;
    const poisson = settings.arrival === 'poisson';
    let drawn = 0;
    let position = 0;
    let index = 0;
    return {
        next() {
            if (drawn >= limit)
                return Number.POSITIVE_INFINITY;
            position = poisson ? position - Math.log(random.next()) : drawn;
            drawn += 1;
            let segment = segments[index];
            while (segment !== undefined && position >= segment.countBefore + segment.count) {
                index += 1;
                segment = segments[index];
            }
            return segment === undefined ? Number.POSITIVE_INFINITY : timeWithin(segment, position - segment.countBefore);
        },
    };
}
/** Length of the open model's schedule: known for durations and stages, expected for a number of requests. */
function expectedLengthMs(settings) {
    const { segments, lengthMs } = rateSegments(settings);
    const { requests } = settings;
    if (requests === undefined)
        return lengthMs;
    const segment = segments.find(({ countBefore, count }) => requests < countBefore + count);
    return segment === undefined ? lengthMs : timeWithin(segment, requests - segment.countBefore);
}
/** How many requests the open model's schedule holds, on average; Infinity when nothing bounds it. */
function expectedRequests(settings) {
    const last = rateSegments(settings).segments.at(-1);
    const offered = last === undefined ? 0 : last.countBefore + last.count;
    return Math.min(offered, settings.requests ?? Number.POSITIVE_INFINITY);
}
/** The highest rate that the open model reaches, per second. */
function peakRate(settings) {
    return Math.max(settings.ratePerSecond, ...settings.stages.map(({ ratePerSecond }) => ratePerSecond));
}
/**
 * The rate over time, without stretches in which nothing is due. Stages start from the plan's own rate; a stage of no
 * length is a jump.
 */
function rateSegments(settings) {
    const durationMs = settings.durationMs ?? Number.POSITIVE_INFINITY;
    const stages = settings.stages.length > 0 ? settings.stages : [{ ratePerSecond: settings.ratePerSecond, durationMs }];
    const segments = [];
    let startMs = 0;
    let countBefore = 0;
    let fromRate = settings.ratePerSecond / 1000;
    for (const stage of stages) {
        const toRate = stage.ratePerSecond / 1000;
        const length = Math.max(0, Math.min(stage.durationMs, durationMs - startMs));
        const reached = length === stage.durationMs ? toRate : fromRate + ((toRate - fromRate) * length) / stage.durationMs;
        const count = length === 0 ? 0 : ((fromRate + reached) / 2) * length;
        if (count > 0)
            segments.push({ startMs, durationMs: length, fromRate, toRate: reached, countBefore, count });
        startMs += length;
        countBefore += count;
        fromRate = toRate;
    }
    return { segments, lengthMs: startMs };
}
/**
 * The moment at which `count` requests of the segment are due: the root of fromRate * t + slope * t² / 2 = count, in
 * its stable form.
 */
function timeWithin(segment, count) {
    const slope = segment.fromRate === segment.toRate ? 0 : (segment.toRate - segment.fromRate) / segment.durationMs;
    const root = Math.sqrt(Math.max(0, segment.fromRate * segment.fromRate + 2 * slope * count));
    const elapsed = count === 0 ? 0 : (2 * count) / (segment.fromRate + root);
    return segment.startMs + Math.min(elapsed, segment.durationMs);
}


/***/ }),

/***/ 84343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ captured),
/* harmony export */   Od: () => (/* binding */ parseCapture),
/* harmony export */   p3: () => (/* binding */ withCaptured)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/** Requests before a load, whose answers give the load's requests what they need. */

const LONGEST_CAPTURE = 1_000;
/** `json $.access_token`, `header x-csrf-token`, `cookie sid` or `body`; undefined for anything else. */
function parseCapture(text) {
    if (text.length > LONGEST_CAPTURE)
        return undefined;
    const [, word = '', rest = ''] = /^(json|header|cookie|body)(?:\s+(\S.*))?$/.exec(text.trim()) ?? [];
    if (word === 'json') {
        const path = parsePath(rest);
        return path === undefined ? undefined : { kind: 'json', path };
    }
    if (word === 'header' || word === 'cookie')
        return rest === '' || rest.includes(' ')
            ? undefined
            : { kind: word, name: word === 'header' ? rest.toLowerCase() : rest };
    return word === 'body' && rest === '' ? { kind: 'body' } : undefined;
}
/** `$.a.b[0]['c-d']`: the singular queries of JSONPath (RFC 9535 section 2.3.5.1). */
function parsePath(text) {
    if (!text.startsWith('$'))
        return undefined;
    const step = /\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\['([^'\]]*)'\]|\["([^"\]]*)"\]/y;
    const path = [];
    for (step.lastIndex = 1; step.lastIndex < text.length;) {
        const match = step.exec(text);
        if (match === null)
            return undefined;
        const [, name, index, quoted, doubleQuoted] = match;
        path.push(index === undefined ? (name ?? quoted ?? doubleQuoted ?? '') : Number(index));
    }
    return path;
}
/** The value in an answer, or why there is none. */
function captured(capture, answer) {
    switch (capture.kind) {
        case 'body':
            return { value: answer.body.trim() };
        case 'header': {
            const [value] = answer.values(capture.name);
            return value === undefined ? { problem: `the answer has no header ${capture.name}` } : { value };
        }
        case 'cookie': {
            const pair = answer.values('set-cookie').find((field) => field.startsWith(`${capture.name}=`));
            return pair === undefined
                ? { problem: `the answer sets no cookie ${capture.name}` }
                : { value: pair.slice(capture.name.length + 1).split(';', 1)[0] ?? '' };
        }
        case 'json':
            return inJson(capture.path, answer.body);
    }
}
function inJson(path, body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return { problem: 'the answer is not readable as JSON' };
    }
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return { problem: `the answer has nothing at ${pathText(path)}` };
        if (!Object.hasOwn(value, key)) {
            const keys = Array.isArray(value) ? `${value.length} elements` : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(Object.keys(value)) || 'nothing';
            return { problem: `the answer has nothing at ${pathText(path)}, where there is ${keys}` };
        }
        value = value[key];
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? { value: String(value) }
        : { problem: `what the answer has at ${pathText(path)} is not a text, number, true or false` };
}
function pathText(path) {
    return `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
}
/** The target with what was captured so far in place of what was to be. */
function withCaptured(target, values) {
    if (target.setup === undefined)
        return target;
    return { ...target, setup: { ...target.setup, ...pick(values, Object.keys(target.setup)) } };
}
function pick(values, names) {
    return Object.fromEntries(names.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name] ?? '']] : [])));
}


/***/ }),

/***/ 64873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ warmUpSpreadMs),
/* harmony export */   f_: () => (/* binding */ warmUpRequests),
/* harmony export */   "in": () => (/* binding */ LONGEST_WARM_UP_MS)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62841);

/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate. */
const LONGEST_WARM_UP_MS = 3000;
/**
 * Requests of the warm-up, which is given by number, duration or both; 0 for none. In the closed model a duration ends
 * it, and this is the most.
 */
function warmUpRequests(plan) {
    const { requests, durationMs } = plan.warmup;
    if (plan.model === 'closed')
        return durationMs > 0 ? plan.limits.requests : requests;
    return Math.max(requests, Math.ceil((warmUpRate(plan) * durationMs) / 1000));
}
/** Over how long the open model spreads so many requests of its warm-up. */
function warmUpSpreadMs(plan, requests) {
    return Math.max(plan.warmup.durationMs, Math.min(LONGEST_WARM_UP_MS, (requests * 1000) / warmUpRate(plan)));
}
/** Per second. Stages may start from a rate of zero. */
function warmUpRate(plan) {
    return plan.ratePerSecond > 0 ? plan.ratePerSecond : (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .peakRate */ .ai)(plan);
}


/***/ }),

/***/ 37545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ weightedChoice)
/* harmony export */ });
/** Draws the index of a target by weight. */
function weightedChoice(targets, random) {
    const total = targets.reduce((sum, { weight }) => sum + weight, 0);
    let sum = 0;
    const upTo = targets.map(({ weight }) => {
        sum += weight;
        return sum / total;
    });
    const last = upTo.length - 1;
    return () => {
        // One draw per request even for a single target, so that adding a second one to a plan shifts nothing else.
        const draw = random.next();
        const index = upTo.findIndex((limit) => draw < limit);
        return index === -1 ? last : index;
    };
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadPlan)
/* harmony export */ });
/* harmony import */ var _load_check_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);
/* harmony import */ var _load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48831);
/** Settings and record -> the load that is put on what the run has made. */


/**
 * The plan of the run, its targets at the ingress unless they have addresses of their own.
 * @throws ActionError when the plan can't be run.
 */
function loadPlan({ settings, record }) {
    const { baseUrl } = record.cluster;
    const targets = settings.app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
    return (0,_load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedPlan */ .D)((0,_load_check_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPlan */ .G)({ ...settings.load, targets }));
}


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ SETTLING_MS),
/* harmony export */   eq: () => (/* binding */ CLUSTER_LABEL),
/* harmony export */   mH: () => (/* binding */ deleteKindCluster)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37416);
/** Removing a kind cluster. */


const DELETE_DEADLINE_MS = 120_000;
/** The engine goes on creating containers for a while when the program that asked for them is gone. */
const SETTLING_MS = 3_000;
const LOOK_AGAIN_MS = 500;
/** kind puts it on every node. */
const CLUSTER_LABEL = 'io.x-k8s.kind.cluster';
/**
 * Removes the cluster, whatever is left of it: every container that carries its label, with the anonymous volumes. That
 * is all that `kind delete` does, besides taking the cluster out of a kubeconfig, which here is a file of the run. kind
 * is not asked to: clean-up goes by a record, and a record must not be able to name a program that is started.
 * Idempotent. `settlingMs`: how long containers may still appear, of a creation that was cut off.
 * @throws ActionError when containers are still there after three tries.
 */
async function deleteKindCluster(io, cluster, { settlingMs = 0 } = {}) {
    const settled = io.elapsed() + settlingMs;
    // Docker sometimes misses a container's exit and refuses the first removal (kind-action issue 54).
    let known = [];
    for (let tries = 0; tries < 3;) {
        const left = await clusterContainers(io, cluster.name);
        if (left.length > 0) {
            tries = left.some((id) => known.includes(id)) ? tries + 1 : 1;
            known = left;
            const args = ['rm', '--force', '--volumes', '--', ...left];
            await io.run({ file: 'docker', args, deadlineMs: DELETE_DEADLINE_MS });
            await io.sleep(tries * 500);
        }
        else if (io.elapsed() >= settled)
            return;
        else
            await io.sleep(LOOK_AGAIN_MS);
    }
    const left = await clusterContainers(io, cluster.name);
    if (left.length > 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('command-failed', `containers of cluster ${cluster.name} are still there: ${left.join(' ')}`, {
            hint: `Remove them with: docker rm -f -v ${left.join(' ')}`,
        });
    }
}
async function clusterContainers(io, name) {
    const args = ['ps', '--all', '--quiet', '--filter', `label=${CLUSTER_LABEL}=${name}`];
    const result = await io.run({ file: 'docker', args, deadlineMs: 30_000 });
    if (result.exitCode !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('docker-unreachable', `containers could not be listed: ${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(result)}`);
    return result.stdout.split('\n').filter((id) => id !== '');
}


/***/ }),

/***/ 78812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ platformFor)
/* harmony export */ });
const PLATFORMS = {
    kind: async () => (await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(767), __webpack_require__.e(695), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 50760))).kindPlatform,
    existing: async () => (await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(767), __webpack_require__.e(695), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 5891))).existingPlatform,
    none: async () => (await Promise.all(/* import() */[__webpack_require__.e(338), __webpack_require__.e(767), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 26990))).embeddedPlatform,
};
function platformFor(kind) {
    return PLATFORMS[kind]();
}


/***/ }),

/***/ 25317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ givenTool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89440);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);
/* harmony import */ var _system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50394);
/* harmony import */ var _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48179);
/* harmony import */ var _tool_downloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56343);
/** A program whose path the workflow gives, for machines that fetch nothing: it is what the user says it is. */






const VERSION_DEADLINE_MS = 15_000;
const VERSION = /(?:^|[\sv])(\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,64})?)/m;
/**
 * Registers a program that the workflow names, and asks it for its version. A file of the checkout is none: on a pull
 * request it would be the author's program.
 * @throws ActionError input for what is no program or has a refused version, tool-checksum for another hash
 * than was given.
 */
async function givenTool(io, name, given) {
    const path = realPath(name, given.path);
    if ((0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(path, (0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B3)(io.env)))
        throw unusable(name, given.path, 'it is inside the workspace, where a pull request puts its files');
    if (!(0,_system_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isProgram */ .Vd)(path))
        throw unusable(name, given.path, 'it is no file that may be executed');
    const file = await (0,_system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .D)(path);
    if (given.sha256 !== undefined && given.sha256.toLowerCase() !== file.sha256) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-checksum', `${path} has SHA-256 ${file.sha256}, and ${name}-sha256 is ${given.sha256.toLowerCase()}. It was not started.`, { hint: `Compare both with what the project publishes, then correct ${name}-path or ${name}-sha256.` });
    }
    _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifiedPrograms */ .G.add(path, file);
    const version = await versionOf(io, path);
    const refused = version === undefined ? undefined : (0,_tool_downloads_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedVersion */ .d_)(name, version);
    if (version !== undefined && refused === undefined) {
        io.log.info(`${name} ${version} is used from ${path}, as given. Its SHA-256 is ${file.sha256}.`);
        return { name, version, path, source: 'given', sha256: file.sha256 };
    }
    _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifiedPrograms */ .G.remove(path);
    throw unusable(name, given.path, refused === undefined ? 'it does not tell its version' : `${name} ${version} is never used: ${refused}`);
}
function realPath(name, path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        throw unusable(name, path, (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error));
    }
}
async function versionOf(io, path) {
    const env = (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .probeEnvironment */ .KL)(io.workDir);
    const asked = await io.run({ file: path, args: ['--version'], env, deadlineMs: VERSION_DEADLINE_MS });
    return VERSION.exec(asked.stdout.slice(0, 4096))?.[1];
}
function unusable(name, path, problem) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('input', `${name}-path ${JSON.stringify(path)} can't be used: ${problem}.`, {
        hint: `Name the program itself, outside of the checkout, or leave ${name}-path out to have the release downloaded.`,
    });
}


/***/ }),

/***/ 26987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ installTool),
/* harmony export */   c: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89440);
/* harmony import */ var _system_aborted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66978);
/* harmony import */ var _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48179);
/* harmony import */ var _tool_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63724);
/**
 * kind, kubectl, k6 and Trivy: one that is on the machine and is what it is said to be, else a download that is checked
 * against the SHA-256 in our source.
 */






/** All tries together; the largest has 60 MB. */
const DOWNLOAD_DEADLINE_MS = 10 * 60_000;
/**
 * Finds or installs a tool. It may be started then, as long as its file stays what it is.
 * @throws ActionError tool-unavailable (unknown version without SHA-256, download failed) or tool-checksum.
 */
async function installTool(io, name, request) {
    const wanted = (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedTool */ .c5)(name, request);
    const { tool, passedOver } = await (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .findTool */ .SG)(io, wanted);
    return tool ?? (await download(io, wanted, passedOver));
}
/** Finds a tool that is on the machine already and is what it is said to be. */
async function findInstalled(io, name, request) {
    return await (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .findTool */ .SG)(io, (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedTool */ .c5)(name, request));
}
async function download(io, wanted, passedOver) {
    const { name, version, release } = wanted;
    const sha256 = downloadHash(wanted, passedOver);
    // Where tool-cache looks for them.
    process.env['RUNNER_TOOL_CACHE'] ??= (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCache */ .He)(io);
    process.env['RUNNER_TEMP'] ??= (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.workDir, 'downloads');
    const file = await downloadFile(io, wanted, passedOver);
    await compare(file, sha256, `what ${release.url} delivered`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, 0o755);
    const { cacheFile } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
    const directory = await cacheFile(file, (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .cachedName */ .wZ)(wanted), name, version);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .cachedName */ .wZ)(wanted));
    // The copy is what runs, now and in later jobs.
    const stamped = await compare(path, sha256, path);
    if (release.archivePath === undefined) {
        _system_verified_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .verifiedPrograms */ .G.add(path, stamped);
        return { name, version, path, source: 'download', sha256 };
    }
    return await (0,_tool_search_js__WEBPACK_IMPORTED_MODULE_4__/* .unpack */ .l1)(io, wanted, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), { archive: path, source: 'download' });
}
/**
 * What a download must be. In the tool cache it would serve every later job of the machine as that version, so for a
 * known one nothing else counts.
 */
function downloadHash({ name, version, given, release }, passedOver) {
    if (release.sha256 !== undefined && given !== undefined && release.sha256 !== given) {
        const message = `${name}-sha256 is not the SHA-256 of ${name} ${version}'s download, which is ${release.sha256}, and no installed ${name} has it.`;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-checksum', `${message}${told(passedOver)}`, {
            hint: `Leave ${name}-sha256 out: the checksum of this version is in our source. For a build of your own, install it in the tool cache or on PATH.`,
        });
    }
    const sha256 = release.sha256 ?? given;
    if (sha256 !== undefined)
        return sha256;
    const known = release.knownVersions.join(', ');
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-unavailable', `${name} ${version} is not among the versions whose SHA-256 we know (${known}).${told(passedOver)}`, {
        hint: `Use one of these, or give its published checksum as ${name}-sha256.`,
    });
}
async function downloadFile(io, { name, release }, passedOver) {
    try {
        const { downloadTool } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
        // tool-cache retries connection failures and 5xx three times, with 10 to 20 s between. It has no end of its own.
        const end = AbortSignal.any([io.signal, AbortSignal.timeout(DOWNLOAD_DEADLINE_MS)]);
        return await Promise.race([downloadTool(release.url), (0,_system_aborted_js__WEBPACK_IMPORTED_MODULE_5__/* .aborted */ .Q)(end)]);
    }
    catch (cause) {
        if (io.signal.aborted)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('cancelled', `cancelled while ${name} was downloaded`, { cause });
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-unavailable', `${name} could not be downloaded from ${release.url}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(cause)}${told(passedOver)}`, {
            cause,
            hint: passedOver.length === 0
                ? `Install it on the machine beforehand, or name a mirror with ${name}-base-url.`
                : `Install the release on the machine, name a mirror with ${name}-base-url, or, for a build that you trust, give its hash as ${name}-sha256.`,
        });
    }
}
function told(passedOver) {
    return passedOver.map((sentence) => `\n${sentence}`).join('');
}
async function compare(file, expected, what) {
    const actual = await (0,_system_verified_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .D)(file);
    if (actual.sha256 === expected)
        return actual;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-checksum', `${what} has SHA-256 ${actual.sha256}, expected ${expected}. It was not used.`, {
        hint: 'Do not ignore this: the file may have been tampered with. Compare with the checksum that the project publishes.',
    });
}


/***/ }),

/***/ 63724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wZ: () => (/* binding */ cachedName),
  SG: () => (/* binding */ findTool),
  $f: () => (/* binding */ findToolAt),
  He: () => (/* binding */ ownCache),
  l1: () => (/* binding */ unpack),
  Pp: () => (/* binding */ unpackedPath),
  c5: () => (/* binding */ wantedTool)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
;// CONCATENATED MODULE: ./.build/src/lib/tar.js
/** Reading one file of a tar archive, so that no `tar` has to be started for it. */
const BLOCK = 512;
/**
 * Where the fields of a header are: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html, "ustar
 * Interchange Format".
 */
const NAME = [0, 100];
const SIZE = [124, 136];
const TYPE = 156;
const MAGIC = [257, 263];
/** Only there when the magic is the standard's own; GNU's format has other things in its place. */
const PREFIX = [345, 500];
/**
 * The content of a regular file, by its full name; undefined when the archive has none of that name, or is cut off
 * before it.
 */
function tarMember(archive, name) {
    for (let offset = 0; offset + BLOCK <= archive.length;) {
        const header = archive.subarray(offset, offset + BLOCK);
        const size = Number.parseInt(field(header, SIZE).trim() || '0', 8);
        const start = offset + BLOCK;
        if (!Number.isSafeInteger(size) || size < 0 || start + size > archive.length)
            return undefined;
        const prefix = field(header, MAGIC) === 'ustar' ? field(header, PREFIX) : '';
        const type = header[TYPE];
        const isFile = type === 0 || type === '0'.charCodeAt(0);
        if (isFile && (prefix === '' ? '' : `${prefix}/`) + field(header, NAME) === name)
            return archive.subarray(start, start + size);
        offset = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    return undefined;
}
function field(header, [from, to]) {
    const bytes = header.subarray(from, to);
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

// EXTERNAL MODULE: ./.build/src/system/environment.js
var environment = __webpack_require__(1976);
// EXTERNAL MODULE: ./.build/src/system/safe-path.js
var safe_path = __webpack_require__(50394);
// EXTERNAL MODULE: ./.build/src/system/verified-programs.js
var verified_programs = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/src/tools/tool-downloads.js + 2 modules
var tool_downloads = __webpack_require__(56343);
;// CONCATENATED MODULE: ./.build/src/tools/tool-search.js
/**
 * kind, kubectl, k6 and Trivy that are on the machine already: where they are looked for, and which of them are what they are
 * said to be.
 */












const VERSION_COMMANDS = {
    kind: ['version'],
    kubectl: ['version', '--client'],
    k6: ['version'],
    trivy: ['--version'],
};
/** The release archive as it is kept in the tool cache. */
const ARCHIVE = 'release.tar.gz';
/** k6 2 unpacks to 80 MB, Trivy to 170. */
const LARGEST_UNPACKED = 1024 * 1024 * 1024;
function wantedTool(name, { version, sha256, baseUrl }) {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
    return { name, version, given: sha256?.toLowerCase(), release: (0,tool_downloads/* knownTool */.aR)(name, version, architecture, baseUrl) };
}
/** The tool cache first, then PATH. What is accepted is registered as verified, and so may be started. */
async function findTool(io, wanted) {
    const passedOver = [];
    const passOver = (sentence) => {
        passedOver.push(sentence);
        io.log.info(sentence);
    };
    const archived = await fromCachedArchive(io, wanted, passOver);
    if (archived !== undefined)
        return { tool: archived, passedOver };
    for (const candidate of candidates(io, wanted)) {
        const tool = await judge(io, wanted, candidate, passOver);
        if (tool !== undefined)
            return { tool, passedOver };
    }
    return { tool: undefined, passedOver };
}
/** Accepts a program at one place, if the search would look there. */
async function findToolAt(io, wanted, path) {
    const passedOver = [];
    const candidate = candidates(io, wanted).find((each) => each.path === path);
    if (candidate === undefined)
        return { tool: undefined, passedOver: [`${path} is in no place where programs are looked for.`] };
    const tool = await judge(io, wanted, candidate, (sentence) => passedOver.push(sentence));
    return { tool, passedOver };
}
/** On a laptop downloads are kept where other programs keep theirs. */
function ownCache(io) {
    return (0,external_node_path_.join)(io.env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(io.env['HOME'] ?? io.workDir, '.cache'), 'kind-loadtest', 'tools');
}
/** Where the tool cache has a tool; undefined when it has not, or not all of it. */
function cacheDirectory(io, { name, version }) {
    // What tool-cache's own `find` does for a version in full; that one prints commands for a runner, also on a laptop. A
    // mark beside it says that it is whole.
    const directory = (0,external_node_path_.join)(io.env['RUNNER_TOOL_CACHE'] ?? ownCache(io), name, version, process.arch);
    return (0,external_node_fs_.existsSync)(`${directory}.complete`) ? directory : undefined;
}
function candidates(io, wanted) {
    const cached = cacheDirectory(io, wanted);
    const onPath = (0,safe_path/* safePath */.nG)(io.env).entries.map((directory) => ({ path: (0,external_node_path_.join)(directory, wanted.name), source: 'path' }));
    const all = cached === undefined ? onPath : [{ path: (0,external_node_path_.join)(cached, wanted.name), source: 'tool-cache' }, ...onPath];
    return all.filter(({ path }) => (0,safe_path/* isProgram */.Vd)(path));
}
/** The tool when the program is the right one; else `passOver` is told why it is not. */
async function judge(io, wanted, { path, source }, passOver) {
    const { name, version, given, release } = wanted;
    const workspace = (0,safe_path/* workspaceOf */.B3)(io.env);
    // Tool caches are writable by others on hosted runners: there the hash decides.
    const problem = source === 'path'
        ? (0,safe_path/* programProblem */.cI)(path, workspace)
        : (0,safe_path/* isInWorkspace */.P_)(path, workspace)
            ? 'it is inside the workspace'
            : undefined;
    if (problem !== undefined) {
        passOver(`${path} is passed over: ${problem}.`);
        return undefined;
    }
    const file = await (0,verified_programs/* hashFile */.D)(path);
    const tool = { name, version, path, source, sha256: file.sha256 };
    const ofRelease = release.archivePath === undefined ? release.sha256 : undefined;
    if (file.sha256 === ofRelease || file.sha256 === given) {
        verified_programs/* verifiedPrograms */.G.add(path, file);
        return tool;
    }
    if (release.sha256 !== undefined || given !== undefined) {
        passOver(`${path} is passed over: its SHA-256 is ${file.sha256}, and ${expectation(wanted)}.`);
        return undefined;
    }
    verified_programs/* verifiedPrograms */.G.add(path, file);
    if (await hasVersion(io, wanted, path)) {
        io.log.info(`${path} is used as it is: the SHA-256 of ${name} ${version} is not known here, and could not be compared. It is ${file.sha256}.`);
        return tool;
    }
    verified_programs/* verifiedPrograms */.G.remove(path);
    return undefined;
}
function expectation({ name, version, given, release }) {
    const known = [
        ...(release.sha256 === undefined
            ? []
            : [`that of ${name} ${version}${release.archivePath === undefined ? '' : "'s archive"} is ${release.sha256}`]),
        ...(given === undefined ? [] : [`${name}-sha256 is ${given}`]),
    ];
    return known.join(', ');
}
/** Asks a program that nothing is known about. One of another version is nothing to tell of. */
async function hasVersion(io, { name, version }, path) {
    const asked = await io.run({
        file: path,
        args: VERSION_COMMANDS[name],
        env: (0,environment/* probeEnvironment */.KL)(io.workDir),
        deadlineMs: 15_000,
    });
    if (new RegExp(`(?:^|[^\\w.])v?${version.replaceAll('.', '\\.')}(?![\\w.])`).test(asked.stdout))
        return true;
    io.log.debug(`${path} is another version: ${asked.stdout.trim()}`);
    return false;
}
/** A release that is an archive is kept as it came, since that is what our table has the hash of. */
async function fromCachedArchive(io, wanted, passOver) {
    const directory = cacheDirectory(io, wanted);
    if (directory === undefined || wanted.release.archivePath === undefined)
        return undefined;
    const archive = (0,external_node_path_.join)(directory, ARCHIVE);
    if (!(0,external_node_fs_.existsSync)(archive))
        return undefined;
    const content = await (0,promises_.readFile)(archive);
    const sha256 = (0,external_node_crypto_.hash)('sha256', content);
    if (sha256 === (wanted.release.sha256 ?? wanted.given))
        return await unpack(io, wanted, content, { archive, source: 'tool-cache' });
    passOver(`${archive} is passed over: its SHA-256 is ${sha256}, and ${expectation(wanted)}.`);
    return undefined;
}
/** Name of the archive's file, for those that put it into the tool cache. */
function cachedName({ name, release }) {
    return release.archivePath === undefined ? name : ARCHIVE;
}
/** The program out of an archive that was compared, into the run's own directory: nobody else has put it there. */
async function unpack(io, { name, version, release }, content, from) {
    const member = release.archivePath ?? name;
    const program = await unpacked(content, member).catch((cause) => {
        throw new errors/* ActionError */.lZ('tool-unavailable', `${from.archive} can't be unpacked: ${(0,errors/* describeError */.Uc)(cause)}`, {
            cause,
            hint: 'Use another version.',
        });
    });
    const path = unpackedPath(io, name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, program, { mode: 0o700, flag: 'wx' });
    const file = await (0,verified_programs/* hashFile */.D)(path);
    if (file.sha256 !== (0,external_node_crypto_.hash)('sha256', program)) {
        throw new errors/* ActionError */.lZ('tool-checksum', `${path} is not what was written there.`, {
            hint: 'See who else writes to the directory of the run.',
        });
    }
    verified_programs/* verifiedPrograms */.G.add(path, file);
    return { name, version, path, source: from.source, sha256: file.sha256 };
}
/** Where programs of archives are unpacked to. */
function unpackedPath(io, name) {
    return (0,external_node_path_.join)(io.workDir, 'tools', name);
}
async function unpacked(content, member) {
    const program = tarMember(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(content, { maxOutputLength: LARGEST_UNPACKED }), member);
    if (program === undefined)
        throw new Error(`there is no file ${member} in it`);
    return program;
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


/***/ }),

/***/ 16771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   vh: () => (/* binding */ readMapping),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61602);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85785);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82184);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99191);
/** Reads values out of a YAML structure and notes what is wrong with them at their place. */





/** What is wrong at a place: the value is quoted unless it is missing or long. */
function problemAt(place, allowed) {
    const value = place.text ?? (place.value === undefined || place.isMapping ? undefined : (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .beginningOf */ .VI)(place.value));
    return {
        name: place.name,
        allowed,
        ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ value: value === undefined ? undefined : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, 80), where: place.where }),
    };
}
/** What is wrong at a place, as a sentence that stands by itself. */
function problemOf(place, sentence) {
    return { name: place.name, allowed: sentence, ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ where: place.where }) };
}
/** Problems after which no more suggestions are made. */
const SUGGESTED = 1_000;
/**
 * The entries of a mapping by key, empty ones left out; undefined when it is no mapping. Keys that are not known are
 * problems.
 */
function readMapping(place, keys, problems) {
    if (!place.isMapping) {
        problems.push(problemAt(place, `a mapping with the keys ${keys.join(', ')}`));
        return undefined;
    }
    const fields = {};
    for (const entry of place.children()) {
        const key = keys.find((known) => known === entry.key);
        if (key === undefined) {
            problems.push({
                name: entry.name,
                // A suggestion for each of thousands would only take time: nobody is shown more than some dozens.
                allowed: problems.length < SUGGESTED ? (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownWord */ .$5)('key', entry.key, keys) : 'there is no such key',
                ...(0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ where: entry.whereKey }),
            });
        }
        else if (entry.value !== null)
            fields[key] = entry;
    }
    return fields;
}
/** A value that is one text; undefined when it is missing or, with a problem, not allowed. */
function readText(place, allowed, parse, problems) {
    if (place === undefined)
        return undefined;
    const value = place.text === undefined ? undefined : parse(place.text.trim());
    if (value === undefined)
        problems.push(problemAt(place, allowed));
    return value;
}
/** The content of the file that a value names. */
function readFileAt(place, kind, allowed, context) {
    if (place.text === undefined) {
        context.problems.push(problemAt(place, allowed));
        return undefined;
    }
    try {
        return context.files.read(place.text, place.from, kind);
    }
    catch (error) {
        context.problems.push(problemAt(place, `${allowed} (${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)})`));
        return undefined;
    }
}


/***/ })

};
