import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 633:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _platforms_embedded_echo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(686);
/* harmony import */ var _platforms_embedded_gateway_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(933);
/* harmony import */ var _platforms_embedded_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(327);
/* harmony import */ var _platforms_embedded_monitor_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(290);
/* harmony import */ var _platforms_embedded_options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(333);
/** Entry of the embedded platform's processes: `node embedded ROLE '{json}'`. */





const [role, json = '{}'] = process.argv.slice(2);
const options = (0,_platforms_embedded_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEmbeddedOptions */ .w)(json);
(0,_platforms_embedded_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .keepLease */ .y)(options);
if (role === 'echo')
    await (0,_platforms_embedded_echo_js__WEBPACK_IMPORTED_MODULE_0__/* .runEcho */ .l)(options);
else if (role === 'gateway')
    await (0,_platforms_embedded_gateway_js__WEBPACK_IMPORTED_MODULE_1__/* .runGateway */ .E)(options);
else if (role === 'monitor')
    await (0,_platforms_embedded_monitor_js__WEBPACK_IMPORTED_MODULE_3__/* .runMonitor */ .a)(options);
else
    throw new Error(`unknown role ${role}`);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  Or: () => (/* binding */ isSystemError)
});

// UNUSED EXPORTS: InputError, describeError, describeProblem, endsRun, messageOf, toActionError

;// CONCATENATED MODULE: ./.build/src/lib/text.js
/**
 * Foreign text made small: what pull requests, tools, clusters and servers say has no length that can be relied on.
 * Everything here takes time linear in its
 * input, and is meant to be applied before any regular expression sees the text.
 */
/** Longest value of the user's that is quoted back in a problem, in characters (UTF-16 code units). */
const QUOTED_CHARACTERS = 200;
/** Names listed in one sentence. */
const LISTED = 20;
/**
 * The beginning of a text, at most `limit` code units long; a text that was cut ends with an ellipsis. No character is
 * cut in two.
 */
function clip(text, limit) {
    return text.length <= limit ? text : `${head(text, limit - 1)}…`;
}
/**
 * The beginning of a text and, when something is missing, how much: `abc… (97 more characters)`. The note comes on top
 * of `limit`.
 */
function clipWithCount(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = head(text, limit);
    return `${kept}… (${text.length - kept.length} more characters)`;
}
/** Up to `length` code units, one less when a surrogate pair would be cut. */
function head(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
/** The first lines, long ones cut; when some are missing, one more line says how many: `… (12 more lines)`. */
function clipLines(lines, { lines: most, width, characters = Number.POSITIVE_INFINITY }) {
    const kept = [];
    let room = characters;
    for (const line of lines.slice(0, most)) {
        const short = clip(line, width);
        room -= short.length + 1;
        if (room < 0)
            break;
        kept.push(short);
    }
    const left = lines.length - kept.length;
    return left === 0 ? kept : [...kept, `… (${left} more ${left === 1 ? 'line' : 'lines'})`];
}
/** kubectl's own words in an error's details. */
const TOOL_OUTPUT = { lines: 20, width: 500, characters: 8 * 1024 };
/**
 * The beginning of what a tool printed, as evidence below an error. Its last line is in the error's message as a rule.
 */
function toolOutput(text) {
    return clipLines(text.trimEnd().split('\n'), TOOL_OUTPUT).join('\n');
}
/** Names in one sentence, with a count of those that are too many: `a, b and 3 more`. */
function listed(names, most = LISTED) {
    const shown = names.slice(0, most).map((name) => clip(name, 100));
    return names.length <= most ? shown.join(', ') : `${shown.join(', ')} and ${names.length - most} more`;
}
/**
 * Control, direction-changing and other invisible characters as escapes (`\u001b`), so that a message is one line that
 * says what was written.
 */
function escapeControls(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/**
 * The text without the given character at its end. (`/x+$/` takes quadratic time on long runs that are not at the
 * end.)
 */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end -= 1;
    return text.slice(0, end);
}
/**
 * Control sequences of terminals (ECMA-48): CSI with parameters, intermediates and a final byte; OSC up to its
 * terminator; two-character escapes. No part
 * runs past the next escape character, and no two neighbouring parts match the same character: linear, which Node's
 * own stripVTControlCharacters is not.
 */
const CONTROL_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009b-\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-OQ-Z\\^-~]/g;
/** The text as a terminal would show it, without colours and cursor movements. Lone control characters stay. */
function withoutControlSequences(text) {
    return text.includes('\u001b') || /[\u009b\u009d]/.test(text) ? text.replaceAll(CONTROL_SEQUENCE, '') : text;
}
/** The text with an end, if it has none. */
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./.build/src/lib/errors.js
/** Errors for the user: what failed, what was seen, what to do next. */

/**
 * Longest message of an error in UTF-16 code units: it may quote what tools and servers said. Longer ones end with a
 * count of what is missing.
 */
const LONGEST_MESSAGE = 2_000;
/** The same for its details. */
const LONGEST_DETAILS = 16 * 1024;
/** Bad inputs that are told one by one. */
const MOST_PROBLEMS = 50;
/** Longest name of a bad input, and longest sentence about it. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 1_000;
/** A failure that the user can act on. The message says what failed and what was seen. */
class ActionError extends Error {
    code;
    hint;
    details;
    constructor(code, message, options = {}) {
        super(clipWithCount(message, options.longestMessage ?? LONGEST_MESSAGE), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.hint = options.hint;
        this.details = options.details === undefined ? undefined : clipWithCount(options.details, LONGEST_DETAILS);
    }
}
/** All bad inputs of a run at once, so that the user fixes them in one go. */
class InputError extends ActionError {
    problems;
    constructor(problems) {
        const lines = problemLines(problems).map((line) => `  - ${line}`);
        super('input', `${problems.length} ${problems.length === 1 ? 'input is' : 'inputs are'} not right:\n${lines.join('\n')}`, {
            longestMessage: LONGEST_DETAILS,
        });
        this.name = 'InputError';
        this.problems = problems;
    }
    /** The problems without what was given, one a line: for places that others than the workflow's owner can read. */
    withoutValues() {
        return problemLines(this.problems.map(({ value: _value, ...problem }) => problem)).join('\n');
    }
}
/** One line for each of the first problems, and one that says how many more there are. */
function problemLines(problems) {
    const more = problems.length - MOST_PROBLEMS;
    return [...problems.slice(0, MOST_PROBLEMS).map(describeProblem), ...(more > 0 ? [`… and ${more} more`] : [])];
}
/**
 * One line for one bad input: `rate: got "abc"; use a number…`. Its parts are cut, and control characters are shown
 * escaped.
 */
function describeProblem(problem) {
    const name = escapeControls(`${problem.where === undefined ? '' : `${clip(problem.where, LONGEST_NAME)}: `}${clip(problem.name, LONGEST_NAME)}`);
    const allowed = escapeControls(clip(problem.allowed, LONGEST_SENTENCE).replaceAll('\n', ' '));
    if (problem.value === undefined)
        return `${name}: ${allowed}`;
    return `${name}: got ${escapeControls(JSON.stringify(clip(problem.value, QUOTED_CHARACTERS)))}; use ${allowed}`;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The message of anything that was thrown, with its hint when it has one. */
function describeError(error) {
    if (error instanceof ActionError)
        return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
    return messageOf(error);
}
/** Any thrown thing as an ActionError; an unknown one keeps its cause and asks for a bug report. */
function toActionError(error) {
    if (error instanceof ActionError)
        return error;
    return new ActionError('internal', `unexpected failure: ${messageOf(error)}`, {
        cause: error,
        hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
    });
}
/** Whether this is an error of the operating system with one of these codes, e.g. ENOENT. */
function isSystemError(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
/**
 * Whether an error ends the run in whichever phase it comes: a cancel, since nobody waits for what would come after it;
 * a program that is not the one that its project published, since somebody may be at work on this machine or its mirror;
 * an input that can't be used.
 */
function endsRun(error) {
    return error instanceof ActionError && FATAL_ANYWHERE.includes(error.code);
}
const FATAL_ANYWHERE = (/* unused pure expression or super */ null && (['cancelled', 'tool-checksum', 'input']));


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runEcho)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(327);
/** An echo service: answers every request with its text, like the one in the cluster. */


function runEcho(options) {
    const body = `${options.text}\n`;
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body) };
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)({ keepAliveTimeout: 60_000 }, (request, response) => {
        request.resume();
        response.writeHead(200, headers).end(body);
    });
    return (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .listenAndTell */ .W)(server, options.ready);
}


/***/ }),

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGateway)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(327);
/**
 * Stands where the ingress stands in a cluster: one port, routed by the Host header, connections to the services kept
 * alive.
 */


function runGateway(options) {
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, maxSockets: 256 });
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => route(options, agent, incoming, outgoing));
    return (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .listenAndTell */ .W)(server, options.ready);
}
function route(options, agent, incoming, outgoing) {
    const host = (incoming.headers.host ?? '').split(':')[0] ?? '';
    const service = Object.hasOwn(options.routes, host) ? options.routes[host] : undefined;
    if (service === undefined) {
        outgoing.writeHead(404, { 'content-type': 'text/plain' }).end(`no route for host ${host}\n`);
        return;
    }
    // The path stays a path, also when it looks like an address: //elsewhere/.
    const { method = 'GET', url: path = '/', headers } = incoming;
    const upstream = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(service, { agent, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
    });
    upstream.on('error', (error) => fail(outgoing, error));
    endWithClient(outgoing, upstream);
    incoming.pipe(upstream);
}
function endWithClient(outgoing, upstream) {
    outgoing.on('close', () => {
        if (!outgoing.writableFinished)
            upstream.destroy();
    });
}
function fail(outgoing, error) {
    if (outgoing.headersSent)
        outgoing.destroy(error);
    else
        outgoing.writeHead(502, { 'content-type': 'text/plain' }).end(`the service did not answer: ${error.message}\n`);
}


/***/ }),

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ keepLease),
  W: () => (/* binding */ listenAndTell)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./.build/src/lib/errors.js + 1 modules
var errors = __nccwpck_require__(735);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./.build/src/system/process.js
/**
 * Child processes: argument vectors only, just the environment that they are given, a deadline, and nothing left
 * running when the job is cancelled.
 */




/** Most output that is kept of a process. */
const KEPT_OUTPUT = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/**
 * Of a longer line, in UTF-16 code units, its listener gets the beginning: no text can hold what a program may write.
 */
const LONGEST_LINE = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** Between asking a process to end and making it. */
const GRACE_MS = 3_000;
/** A process can take a gigabyte in a second. */
const MEMORY_EVERY_MS = 50;
/**
 * Io.run for a completed command: it is started as it stands. @throws ActionError when it can't be started, at its
 * deadline, on cancel, or for too long an output.
 */
async function run(command, signal) {
    const child = start(command, signal, command.stdin === undefined ? 'ignore' : 'pipe');
    if (command.stdin !== undefined) {
        // A tool that ends before it has read everything says why on stderr; EPIPE adds nothing.
        child.process.stdin?.on('error', () => undefined).end(command.stdin);
    }
    return child.result;
}
/** Io.pipe: `from | to` without a shell. When either fails the other one is ended too. */
async function pipe(from, to, signal) {
    const either = new AbortController();
    const both = AbortSignal.any([signal, either.signal]);
    const sink = start(to, both, 'pipe');
    const source = start(from, both, 'ignore', 'stream');
    if (source.process.stdout && sink.process.stdin) {
        const stopReading = () => source.process.stdout?.destroy();
        // A sink that ended takes nothing more; the source learns of it through its closed pipe. Node closes stdin without
        // an error then.
        sink.process.stdin.on('error', stopReading).on('close', stopReading);
        source.process.stdout.pipe(sink.process.stdin);
    }
    try {
        return await Promise.all([source.result, sink.result]);
    }
    catch (error) {
        either.abort();
        await Promise.allSettled([source.result, sink.result]);
        throw error;
    }
}
function start(command, jobSignal, stdin, stdout = 'capture') {
    const job = command.afterCancel === true ? [] : [jobSignal];
    const signal = AbortSignal.any(command.signal === undefined ? job : [...job, command.signal]);
    signal.throwIfAborted();
    // A group of its own, so that a tool's children end with it.
    const child = spawn(command.file, [...command.args], {
        cwd: command.cwd,
        env: { ...command.env },
        stdio: [stdin, 'pipe', 'pipe'],
        detached: true,
    });
    return { process: child, result: collect(child, command, signal, stdout) };
}
async function collect(child, command, signal, stdout) {
    let ended;
    const end = (why) => {
        ended ??= why;
        if (why === 'memory')
            signalGroup(child, 'SIGKILL');
        else
            endGroup(child);
    };
    // Who listens to the lines has had them all. Anybody else would take the end of an output for the whole.
    const tooMuch = command.onLine === undefined ? () => end('output') : () => undefined;
    const output = stdout === 'capture' ? capture(child.stdout, { onLine: command.onLine, onCut: tooMuch }) : () => '';
    const errors = capture(child.stderr, { onLine: command.onLine, onCut: () => undefined });
    const timer = setTimeout(() => end('deadline'), command.deadlineMs);
    const memory = watchMemory(child, command.mostMemoryBytes, () => end('memory'));
    const onAbort = () => end('cancelled');
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        const exitCode = await exitOf(child, command);
        const result = { exitCode, stdout: output(), stderr: errors() };
        if (ended !== undefined)
            throw endedError(ended, command, result);
        return result;
    }
    finally {
        clearTimeout(timer);
        clearInterval(memory);
        signal.removeEventListener('abort', onAbort);
    }
}
function endedError(why, command, result) {
    if (why === 'cancelled')
        return new ActionError('cancelled', `cancelled while ${command.file} was running`);
    const details = tail(result.stderr || result.stdout);
    if (why === 'deadline')
        return new ActionError('deadline', `${describeCommand(command)} did not end within ${command.deadlineMs / 1000} s`, { details });
    if (why === 'memory') {
        const most = `${Math.round((command.mostMemoryBytes ?? 0) / 1024 / 1024)} MiB`;
        return new ActionError('command-failed', `${describeCommand(command)} took more than ${most} of memory, and was ended.`, { details });
    }
    const most = `${KEPT_OUTPUT / 1024 / 1024} MiB`;
    return new ActionError('command-failed', `${describeCommand(command)} printed more than ${most}, and was ended: a part of it would say something else.`, {
        details,
        hint: 'Find out what makes its output that long: it is a list or an object of thousands of times the usual size.',
    });
}
function watchMemory({ pid }, most, onExceeded) {
    if (pid === undefined || most === undefined)
        return undefined;
    return setInterval(() => {
        if ((residentBytes(pid) ?? 0) > most)
            onExceeded();
    }, MEMORY_EVERY_MS);
}
/** Memory of a process; undefined when it has ended, and where there is no /proc. */
function residentBytes(pid) {
    try {
        const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch (error) {
        if (isSystemError(error, 'ENOENT', 'ESRCH'))
            return undefined;
        throw error;
    }
}
function exitOf(child, command) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new ActionError('command-failed', `${command.file} could not be started: ${cause.message}`, { cause })));
        child.once('close', (code) => resolve(code ?? -1));
    });
}
function endGroup(child) {
    signalGroup(child, 'SIGTERM');
    setTimeout(() => {
        signalGroup(child, 'SIGKILL');
        // One that left the group may still hold the pipes; it is not waited for.
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, GRACE_MS).unref();
}
/** A tool that ended may have left children; as long as they hold its pipes its group is there. */
function isOver(child) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    return hasEnded && child.stdout?.closed !== false && child.stderr?.closed !== false;
}
function signalGroup(child, signal) {
    if (child.pid === undefined || isOver(child))
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        // Already gone: what we wanted.
        if (!isSystemError(error, 'ESRCH'))
            throw error;
    }
}
/** Keeps the end of a stream: of errors, that is where the reason stands. */
function capture(stream, { onLine, onCut }) {
    const chunks = [];
    let bytes = 0;
    stream?.on('data', (chunk) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > KEPT_OUTPUT)
            onCut();
        while (bytes - (chunks[0]?.length ?? 0) >= KEPT_OUTPUT)
            bytes -= chunks.shift()?.length ?? 0;
    });
    if (stream && onLine)
        eachLine(stream, onLine);
    return () => Buffer.concat(chunks).subarray(-KEPT_OUTPUT).toString('utf8');
}
/** Hands on the lines of a stream, without their ends; an unfinished one when the stream ends. */
function eachLine(stream, onLine) {
    const decoder = new StringDecoder('utf8');
    let begun = '';
    const take = (text) => {
        const [first = '', ...others] = text.split('\n');
        begun += first.slice(0, LONGEST_LINE - begun.length);
        for (const next of others) {
            onLine(begun.endsWith('\r') ? begun.slice(0, -1) : begun);
            begun = next;
        }
    };
    stream.on('data', (chunk) => take(decoder.write(chunk)));
    stream.on('end', () => {
        take(decoder.end());
        if (begun !== '')
            onLine(begun);
    });
}
/** The last lines of a tool's output: the evidence below an error. */
function tail(text, lines = 20) {
    return text.trimEnd().split('\n').slice(-lines).join('\n');
}
/** The command as one would type it, shortened. */
function describeCommand(command) {
    const line = [command.file.split('/').at(-1) ?? command.file, ...command.args].join(' ');
    return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}
/** Runs a command that must succeed; otherwise an error with its last lines of output. */
async function runChecked(io, command, hint) {
    const result = await io.run(command);
    if (result.exitCode === 0)
        return result;
    throw new ActionError('command-failed', `${describeCommand(command)} ended with exit code ${result.exitCode}: ${lastLine(result)}`, {
        details: tail(result.stderr || result.stdout),
        ...(hint === undefined ? {} : { hint }),
    });
}
/** The last line that says something. */
function lastLine(result) {
    const text = result.stderr.trim() || result.stdout.trim();
    return text.split('\n').at(-1)?.trim() || 'no output';
}
/** Whether there is a process of that id, whoever's it is. It is only looked at. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it lives, and belongs to somebody else.
        return (0,errors/* isSystemError */.Or)(error, 'EPERM');
    }
}

;// CONCATENATED MODULE: ./.build/src/platforms/embedded/lease.js
/**
 * How embedded processes end: by themselves, when their lease file or their owner is gone. No process id is ever
 * signalled, so a stale record can't hit a stranger, and a killed run leaves nothing behind.
 */



const LOOK_MS = 100;
const LONGEST_LIFE_MS = 6 * 60 * 60_000;
/** Ends this process as soon as it is not wanted any more. */
function keepLease(options) {
    const end = performance.now() + LONGEST_LIFE_MS;
    setInterval(() => {
        if (!(0,external_node_fs_namespaceObject.existsSync)(options.lease) || performance.now() > end || (options.owner !== null && !isAlive(options.owner)))
            process.exit(0);
    }, LOOK_MS);
}
/** Listens on a free loopback port and tells the starter which. */
function listenAndTell(server, ready) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            if (typeof address !== 'object' || address === null)
                return reject(new errors/* ActionError */.lZ('internal', 'the server listens on no port'));
            // Renamed into place: the reader never sees half a file.
            (0,external_node_fs_namespaceObject.writeFileSync)(`${ready}.part`, JSON.stringify({ pid: process.pid, port: address.port }));
            (0,external_node_fs_namespaceObject.renameSync)(`${ready}.part`, ready);
            resolve();
        });
    });
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runMonitor)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(67);
// EXTERNAL MODULE: ./.build/src/lib/errors.js + 1 modules
var errors = __nccwpck_require__(735);
// EXTERNAL MODULE: ./.build/src/platforms/embedded/lease.js + 4 modules
var lease = __nccwpck_require__(327);
;// CONCATENATED MODULE: ./.build/src/platforms/embedded/monitor.js
/**
 * Stands where Prometheus stands in a cluster: reads /proc of the services at a steady pace and keeps the samples. `GET
 * /` answers all of them.
 */




const PERIOD_MS = 250;
/** An hour at four a second; older samples are dropped. */
const KEPT = 4 * 3600;
async function runMonitor(options) {
    const samples = Object.fromEntries(Object.keys(options.watched).map((name) => [name, []]));
    const server = (0,external_node_http_.createServer)((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(samples)));
    const look = async () => {
        for (const [name, pid] of Object.entries(options.watched)) {
            const sample = await readProcess(pid);
            const kept = samples[name];
            if (sample === undefined || kept === undefined)
                continue;
            kept.push(sample);
            if (kept.length > KEPT)
                kept.shift();
        }
        setTimeout(look, PERIOD_MS);
    };
    await look();
    await (0,lease/* listenAndTell */.W)(server, options.ready);
}
/** CPU time and resident memory from /proc; undefined when the process is gone or there is no /proc (macOS). */
async function readProcess(pid) {
    try {
        const [tasks, status] = await Promise.all([(0,promises_namespaceObject.readdir)(`/proc/${pid}/task`), (0,promises_namespaceObject.readFile)(`/proc/${pid}/status`, 'utf8')]);
        // schedstat counts nanoseconds; /proc/PID/stat only ticks of 10 ms, too coarse for a service that answers in 50
        // microseconds.
        const times = await Promise.all(tasks.map((task) => (0,promises_namespaceObject.readFile)(`/proc/${pid}/task/${task}/schedstat`, 'utf8')));
        const cpuSeconds = times.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0) / 1e9;
        return {
            at: Date.now(),
            cpuSeconds,
            memoryBytes: Number(status.match(/^VmRSS:\s+(\d+)/m)?.[1] ?? Number.NaN) * 1024,
        };
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, 'ENOENT', 'ESRCH'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseEmbeddedOptions)
});

;// CONCATENATED MODULE: ./.build/src/lib/json.js
/**
 * Reading foreign JSON without trusting its shape: every step says what it expects and returns undefined when it is
 * something else.
 */
/** The value at a path, or undefined. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' ? found : undefined;
}
/** The list at a path; a missing one is empty, as in the Kubernetes API. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** The mapping of texts at a path (labels, selectors); a missing one is empty. */
function textsAt(value, ...path) {
    const found = at(value, ...path);
    if (typeof found !== 'object' || found === null)
        return {};
    return Object.fromEntries(Object.entries(found).filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./.build/src/platforms/embedded/options.js
/** What an embedded process is told when it is started. */

function parseEmbeddedOptions(json) {
    const given = JSON.parse(json);
    const watched = at(given, 'watched');
    return {
        lease: textAt(given, 'lease') ?? '',
        ready: textAt(given, 'ready') ?? '',
        owner: numberAt(given, 'owner') ?? null,
        text: textAt(given, 'text') ?? '',
        routes: textsAt(given, 'routes'),
        watched: Object.fromEntries(Object.keys(Object(watched)).flatMap((name) => numberAt(watched, name) === undefined ? [] : [[name, numberAt(watched, name) ?? 0]])),
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(633);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
