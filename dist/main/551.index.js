export const id = 551;
export const ids = [551,640];
export const modules = {

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


/***/ })

};
