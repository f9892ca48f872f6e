export const id = 705;
export const ids = [705];
export const modules = {

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUpRun: () => (/* binding */ cleanUpRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(440);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(193);
;// CONCATENATED MODULE: ./.build/src/system/process.js
/**
 * Child processes: argument vectors only, just the environment that they are given, a deadline, and nothing left
 * running when the job is cancelled.
 */




/** Most output that is kept of a process. */
const KEPT_OUTPUT = 32 * 1024 * 1024;
/**
 * Of a longer line, in UTF-16 code units, its listener gets the beginning: no text can hold what a program may write.
 */
const LONGEST_LINE = 4 * 1024 * 1024;
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
    const child = (0,external_node_child_process_.spawn)(command.file, [...command.args], {
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
        return new errors/* ActionError */.lZ('cancelled', `cancelled while ${command.file} was running`);
    const details = tail(result.stderr || result.stdout);
    if (why === 'deadline')
        return new errors/* ActionError */.lZ('deadline', `${describeCommand(command)} did not end within ${command.deadlineMs / 1000} s`, { details });
    if (why === 'memory') {
        const most = `${Math.round((command.mostMemoryBytes ?? 0) / 1024 / 1024)} MiB`;
        return new errors/* ActionError */.lZ('command-failed', `${describeCommand(command)} took more than ${most} of memory, and was ended.`, { details });
    }
    const most = `${KEPT_OUTPUT / 1024 / 1024} MiB`;
    return new errors/* ActionError */.lZ('command-failed', `${describeCommand(command)} printed more than ${most}, and was ended: a part of it would say something else.`, {
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
        const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, 'ENOENT', 'ESRCH'))
            return undefined;
        throw error;
    }
}
function exitOf(child, command) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new errors/* ActionError */.lZ('command-failed', `${command.file} could not be started: ${cause.message}`, { cause })));
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
        if (!(0,errors/* isSystemError */.Or)(error, 'ESRCH'))
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
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
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
    throw new ActionError('command-failed', `${describeCommand(command)} ended with exit code ${result.exitCode}: ${process_lastLine(result)}`, {
        details: tail(result.stderr || result.stdout),
        ...(hint === undefined ? {} : { hint }),
    });
}
/** The last line that says something. */
function process_lastLine(result) {
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

;// CONCATENATED MODULE: ./.build/src/platforms/kind/teardown-kind.js
/** Removing a kind cluster. */


const DELETE_DEADLINE_MS = 120_000;
/** The engine goes on creating containers for a while when the program that asked for them is gone. */
const SETTLING_MS = 3_000;
const LOOK_AGAIN_MS = 500;
/** kind puts it on every node. */
const teardown_kind_CLUSTER_LABEL = 'io.x-k8s.kind.cluster';
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
        throw new errors/* ActionError */.lZ('command-failed', `containers of cluster ${cluster.name} are still there: ${left.join(' ')}`, {
            hint: `Remove them with: docker rm -f -v ${left.join(' ')}`,
        });
    }
}
async function clusterContainers(io, name) {
    const args = ['ps', '--all', '--quiet', '--filter', `label=${teardown_kind_CLUSTER_LABEL}=${name}`];
    const result = await io.run({ file: 'docker', args, deadlineMs: 30_000 });
    if (result.exitCode !== 0)
        throw new errors/* ActionError */.lZ('docker-unreachable', `containers could not be listed: ${process_lastLine(result)}`);
    return result.stdout.split('\n').filter((id) => id !== '');
}

;// CONCATENATED MODULE: ./.build/src/platforms/embedded/teardown-embedded.js
/** Ending the embedded processes. */



const ANSWER_DEADLINE_MS = 1_000;
/**
 * Whether any of the processes still runs. They end by themselves when the run that owns them does; what answers at
 * their port then, or has their process id, is somebody else's.
 */
async function isRunning(cluster) {
    return (await Promise.all(cluster.processes.map(async ({ pid, port }) => isAlive(pid) && (await answers(port))))).includes(true);
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
    const { get } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 67, 19));
    return await new Promise((resolve) => {
        const signal = AbortSignal.timeout(ANSWER_DEADLINE_MS);
        const request = get({ host: '127.0.0.1', port, agent: false, signal }, (response) => {
            response.destroy();
            resolve(true);
        });
        request.on('error', () => resolve(false));
    });
}

;// CONCATENATED MODULE: ./.build/src/lib/quantities.js
/** Durations, rates and counts as users write them. Each reader returns undefined for anything else. */
const MILLISECONDS = {
    us: 0.001,
    µs: 0.001,
    ms: 1,
    s: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
};
const SECONDS = { s: 1, m: 60, min: 60, h: 3600 };
/** A decimal number without sign or exponent, so that nothing surprising is taken for one. */
const NUMBER = '\\d+(?:\\.\\d+)?';
const DECIMAL = new RegExp(`^${NUMBER}$`);
const DURATION = new RegExp(`^(${NUMBER}) ?(us|µs|ms|s|min|m|h)$`);
const PARTS = /^(?:(\d{1,15})h)?(?:(\d{1,15})m)?(?:(\d{1,15})s)?(?:(\d{1,15})ms)?$/;
/** No quantity that means anything is longer. */
const LONGEST = 64;
const RATE = new RegExp(`^(${NUMBER})(?: ?/ ?(s|min|m|h))?$`);
/**
 * `500ms`, `2s`, `1.5m`, `1h`, `1m30s` in milliseconds. A number without unit is no duration: half of the tools mean seconds by
 * it, the others milliseconds.
 */
function quantities_parseDuration(text) {
    const match = text.length > LONGEST ? null : DURATION.exec(text.trim());
    const unit = MILLISECONDS[match?.[2] ?? ''];
    return match === null || unit === undefined ? parseParts(text) : roundOff(Number(match[1]) * unit);
}
/** `1m30s`, `1h30m`: as Go and k6 write durations, each unit smaller than the one before. */
function parseParts(text) {
    const match = text.length > LONGEST ? null : PARTS.exec(text.trim());
    if (match === null || match[0] === '')
        return undefined;
    const [, hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = match;
    return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(milliseconds);
}
/** `20`, `20/s`, `600/m` per second. */
function quantities_parseRate(text) {
    const match = text.length > LONGEST ? null : RATE.exec(text.trim());
    const unit = SECONDS[match?.[2] ?? 's'];
    return match === null || unit === undefined ? undefined : Number(match[1]) / unit;
}
/** A whole number from 0, with or without underscores between its digits: `10000000`, `10_000_000`. */
function quantities_parseCount(text) {
    const trimmed = text.trim();
    if (text.length > LONGEST || !/^\d+(_\d+)*$/.test(trimmed))
        return undefined;
    const value = Number(trimmed.replaceAll('_', ''));
    return Number.isSafeInteger(value) ? value : undefined;
}
/** A decimal number from 0. */
function parseDecimal(text) {
    const trimmed = text.trim();
    return text.length <= LONGEST && DECIMAL.test(trimmed) ? Number(trimmed) : undefined;
}
/** Takes away what multiplying with a decimal adds: 0.07 s are 70 ms, not 70.00000000000001. */
function roundOff(value) {
    return Number(value.toPrecision(15));
}

// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(184);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./.build/src/system/environment.js
/**
 * What a program that we start gets of the environment: the names on its list, and nothing else. A list of what to take
 * away can't be complete: it must know every variable that holds a secret, and every one that makes a program run
 * another (NODE_OPTIONS, LD_PRELOAD, GIT_*, BASH_ENV, …).
 */


const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** How the engine is reached; XDG_RUNTIME_DIR is where a rootless one has its socket. */
const ENGINE = [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'DOCKER_API_VERSION',
    'DOCKER_CONFIG',
    'XDG_RUNTIME_DIR',
];
/** Program -> names that it gets from our environment. What is not in the table gets none. */
const PASSED = {
    docker: [...ENGINE, ...PROXIES],
    kind: [...ENGINE, ...PROXIES],
    // In a cluster of ours: its server is on loopback, and its kubeconfig has certificates.
    kubectl: [],
    // Its databases come over the network, through the company's proxy and with its certificates.
    trivy: [...PROXIES, 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
};
/** In somebody's cluster: plugins of the kubeconfig get credentials, and keep them in the user's home. */
const EXISTING_CLUSTER = ['KUBECONFIG', ...PROXIES];
/** Directories of the run that stand in for the user's own. */
function runDirectories(workDir) {
    return { home: (0,external_node_path_.join)(workDir, 'home'), temp: (0,external_node_path_.join)(workDir, 'tmp'), empty: (0,external_node_path_.join)(workDir, 'empty') };
}
/** Makes them, private to the user. */
function makeRunDirectories(workDir) {
    for (const directory of Object.values(runDirectories(workDir)))
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
}
/** The whole environment of a program, by its bare name. */
function environmentFor(program, { env, workDir, path }) {
    const { home, temp, empty } = runDirectories(workDir);
    const names = Object.hasOwn(PASSED, program) ? (PASSED[program] ?? []) : [];
    const engine = names.includes('DOCKER_CONFIG') ? engineConfig(env) : {};
    // An empty PATH would stand for the current directory. kubectl has nothing to start in a cluster of ours, and Trivy nothing at all.
    const searched = path === '' || program === 'kubectl' || program === 'trivy' ? empty : path;
    return { ...engine, ...picked(env, names), PATH: searched, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' };
}
/** Contexts and the credentials for pulling are in the user's own directory, whatever home the program gets. */
function engineConfig(env) {
    return env['HOME'] === undefined ? {} : { DOCKER_CONFIG: (0,external_node_path_.join)(env['HOME'], '.docker') };
}
/** The whole environment of kubectl for a cluster that is not ours. `names` are those that the workflow asks for. */
function existingClusterEnvironment(names, { env, workDir, path }) {
    const { home, temp, empty } = runDirectories(workDir);
    const asked = picked(env, names.filter(environment_mayBePassed));
    return {
        ...asked,
        ...picked(env, EXISTING_CLUSTER),
        PATH: path || empty,
        HOME: env['HOME'] ?? home,
        TMPDIR: temp,
        LANG: 'C.UTF-8',
    };
}
/** For asking a program for its version: it needs nothing. */
function probeEnvironment(workDir) {
    return { PATH: runDirectories(workDir).empty };
}
/** The job's own secrets and files, what the loader and Node go by, and what we set ourselves. */
const NEVER_PASSED = /^(ACTIONS_|GITHUB_|INPUT_|RUNNER_|STATE_|LD_|DYLD_|NODE_|BASH_|(PATH|HOME|TMPDIR|LANG|ENV|SHELLOPTS|IFS)$)/i;
/** Whether a workflow may ask for a variable to be handed on. */
function environment_mayBePassed(name) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !NEVER_PASSED.test(name);
}
function picked(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

;// CONCATENATED MODULE: ./.build/src/load/plan/bounds.js
/** Bounds of a load plan: what inputs accept, what help texts say and what checks refuse. Sizes in characters. */
const MOST_CONNECTIONS = 10_000;
const LONGEST_TIMEOUT_MS = 600_000;
const MOST_REDIRECTS = 20;
const MOST_STAGES = 1_000;
/** More than these are no test of anything, and each of them is asked before the load. */
const MOST_TARGETS = 1_000;
const bounds_LONGEST_SEED = 200;
const LONGEST_TARGET_NAME = 63;
const bounds_HIGHEST_PORT = 65_535;
/** A DNS name has at most 253 characters (RFC 1035); with brackets and a port. */
const LONGEST_HOST = 261;
/** Servers refuse longer request lines and fields: NGINX at 8 KiB each by default. */
const LONGEST_PATH = (/* unused pure expression or super */ null && (8 * 1024));
const LONGEST_HEADER = (/* unused pure expression or super */ null && (8 * 1024));
const LONGEST_HEADER_NAME = 256;
const LONGEST_METHOD = 32;
const MOST_HEADERS = 100;
const MOST_STATUS_RANGES = 100;
/** More of a body than this is counted and not kept: what is expected must be found in its beginning. */
const KEPT_BODY_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));

;// CONCATENATED MODULE: ./.build/src/lib/defined.js
/** Optional fields are left out and never undefined (`exactOptionalPropertyTypes`). */
/** Those of the fields that have a value. */
function defined_defined(fields) {
    const present = { ...fields };
    for (const key in present)
        if (present[key] === undefined)
            delete present[key];
    return present;
}

;// CONCATENATED MODULE: ./.build/src/tools/node-images.js
/** Generated by scripts/pins.ts; do not edit. Index digests of kindest/node by Kubernetes version. */
const NODE_IMAGES = {
    '1.37.0': 'sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5',
    '1.36.4': 'sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
    '1.36.1': 'sha256:3489c7674813ba5d8b1a9977baea8a6e553784dab7b84759d1014dbd78f7ebd5',
    '1.35.8': 'sha256:07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
    '1.35.5': 'sha256:ce977ae6d65918d0b58a5f8b5e940429c2ce42fa3a5619ec2bbc60b949c0ac95',
    '1.35.0': 'sha256:452d707d4862f52530247495d180205e029056831160e22870e37e3f6c1ac31f',
    '1.34.11': 'sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
    '1.34.8': 'sha256:02722c2dedddcfc00febf5d27fbeb9b7b2c14294c82109ff4a85d89ac9ba3256',
    '1.34.3': 'sha256:08497ee19eace7b4b5348db5c6a1591d7752b164530a36f855cb0f2bdcbadd48',
    '1.34.0': 'sha256:7416a61b42b1662ca6ca89f02028ac133a309a2a30ba309614e8ec94d976dc5a',
    '1.33.12': 'sha256:3f5c8443c620245e4d355cfe09e96a91ead32ceaa569d3f1ca9edf0cb2fe2ff4',
    '1.33.7': 'sha256:d26ef333bdb2cbe9862a0f7c3803ecc7b4303d8cea8e814b481b09949d353040',
    '1.33.4': 'sha256:25a6018e48dfcaee478f4a59af81157a437f15e6e140bf103f85a2e7cd0cbbf2',
};

;// CONCATENATED MODULE: ./.build/src/tools/tool-hashes.js
/** Generated by scripts/pins.ts; do not edit. SHA-256 of release files for Linux: tool, version, architecture. */
const TOOL_HASHES = {
    kind: {
        '0.33.0': {
            amd64: 'aee6151561422756b764a4ae28e7f44cda5af5a9eead3cc9985112b1de8d8e0d',
            arm64: '20022bee6cfcd5086cb7234d218e3454e6090022f2a8f55d1fa7fcf42c3867a2',
        },
        '0.32.0': {
            amd64: '50030de23cf40a18505f20426f6a8506bedf13c6e509244bd1fa9463721b0f54',
            arm64: 'b92cd615e97585de8ddade28ed5cd7feb4248d717c233eea5b03c37298900f5d',
        },
        '0.31.0': {
            amd64: 'eb244cbafcc157dff60cf68693c14c9a75c4e6e6fedaf9cd71c58117cb93e3fa',
            arm64: '8e1014e87c34901cc422a1445866835d1e666f2a61301c27e722bdeab5a1f7e4',
        },
        '0.30.0': {
            amd64: '517ab7fc89ddeed5fa65abf71530d90648d9638ef0c4cde22c2c11f8097b8889',
            arm64: '7ea2de9d2d190022ed4a8a4e3ac0636c8a455e460b9a13ccf19f15d07f4f00eb',
        },
    },
    kubectl: {
        '1.37.1': {
            amd64: '65691ff77eb6fa44c908b77a1082c9f092c3b9733b5cefabec0d1104890e21a8',
            arm64: 'ff749f4b78d9c4f1ec87307df9b50119ed819e2094aa9810cb9acffc3286c8c7',
        },
        '1.37.0': {
            amd64: '6129359f4e1f3848a5572ccb0b26cf28b8ca08cef38c95a765b2f64a2c961a2f',
            arm64: '922df28df248cc00a9e025f947704f1d1482de64ece54cfe57e61f19eaf1eef3',
        },
        '1.36.4': {
            amd64: '8b8f088da2dab964f853b38464033b1be15ede2839eca751482357c45abdd05a',
            arm64: '0ecf44450ee6063bf19dd166a103ee6df4a9034455c2abce626e6eea657d73fb',
        },
        '1.36.3': {
            amd64: 'ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336',
            arm64: '3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62',
        },
        '1.36.2': {
            amd64: '1e9045ec32bea85da43de85f0065358529ea7c7a152eca78154fba5b58c27d82',
            arm64: 'c957eb8c4bea27a3bb35b269edd9082e27f027f7b76b20b5bf4afebc726c6d3e',
        },
        '1.36.1': {
            amd64: '629d3f410e09bf49b64ae7079f7f0bda1191efed311f7d37fdbab0ad5b0ec2b7',
            arm64: '59f7ee8e477fae658447607dc3c8790ac17a1b016c01c622c12070e969e2d4e7',
        },
        '1.36.0': {
            amd64: '123d8c8844f46b1244c547fffb3c17180c0c26dac9890589fe7e67763298748e',
            arm64: '9f9d9c44a7b5264515ac9da5991584e2395bd50662e651132337e7b4d0c56f8f',
        },
        '1.35.8': {
            amd64: '874d5e72dbb819f43cff16bcd1e4f8bac5b7f2361fe1e55049b0a6c676fb0cbf',
            arm64: 'cc749967b62f4422260bc9c0aa7a7c55f45175ae38cb8d95767b5d2b7e04c1fd',
        },
        '1.35.7': {
            amd64: '12e97f9d23a9f6cbb87b89becd6bd291e1a858a3379a4e11e2c822c4c1530052',
            arm64: '5103d45b8881434d417694057b8ccb5ae79fd310a5c5c13e403c5e62e15909be',
        },
        '1.35.6': {
            amd64: '5d11e2ba01ea68ffd053f56e27738e2b4330013ee67f7e46c6da6c585d3c9926',
            arm64: 'c0f97f31c9ddc22d4951d543a1a7125a9af4b31e895ad4aa99899c4ba2a6ff0b',
        },
        '1.35.5': {
            amd64: '90f75ea6ecc9ea5633262e1c0b83a40560003b30fc94a04cb099404fcef0c224',
            arm64: 'ac69e06fd6860d69786692f5af1c3a1208ed54f8366a4d97ab15c172e99765ee',
        },
        '1.35.4': {
            amd64: 'b529430df69a688fd61b64ad2299edb5fd71cb58be2a4779dba624c7d3510efd',
            arm64: '6a5a4cc4e396d7626a7a693a3044b51c75520f81db30fe6816c2554e53be336f',
        },
        '1.35.3': {
            amd64: 'fd31c7d7129260e608f6faf92d5984c3267ad0b5ead3bced2fe125686e286ad6',
            arm64: '6f0cd088a82dde5d5807122056069e2fac4ed447cc518efc055547ae46525f14',
        },
        '1.35.2': {
            amd64: '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
            arm64: 'cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467',
        },
        '1.35.1': {
            amd64: '36e2f4ac66259232341dd7866952d64a958846470f6a9a6a813b9117bd965207',
            arm64: '706256e21a4e9192ee62d1a007ac0bfcff2b0b26e92cc7baad487a6a5d08ff82',
        },
        '1.35.0': {
            amd64: 'a2e984a18a0c063279d692533031c1eff93a262afcc0afdc517375432d060989',
            arm64: '58f82f9fe796c375c5c4b8439850b0f3f4d401a52434052f2df46035a8789e25',
        },
        '1.34.11': {
            amd64: '8efbb9435132a190920eb65a47a8c1ecf755ad85ab57a600c9bedbab460bb7a8',
            arm64: '5b045a4712674c88a56fd98eef4285689738b7fbe8735e1b9ee3509521af5cb4',
        },
        '1.34.10': {
            amd64: '95bd70842bd11a524d24acd5b68726899e3488e153e45e2b4ae846545beda050',
            arm64: '52d3aeefea32fdfa3671ccd636be5da463ddfd0a2fc09d7bcbaedcff4c76cad5',
        },
        '1.34.9': {
            amd64: '73bb6f5063caadae1e73a39de018d8ad21755984bea35358484db817859e7634',
            arm64: '63317b16a5264af47169b54dafd1878fed29031ebc8367960dd3b88484334e04',
        },
        '1.34.8': {
            amd64: 'f6249132865c13abe3c9dd5038f5da65849cb86eee1608c001831504e481aa8c',
            arm64: '4c9fe1f717738950c638c38056130a8db5075e6413ae36d8687221a240cdf88b',
        },
        '1.34.3': {
            amd64: 'ab60ca5f0fd60c1eb81b52909e67060e3ba0bd27e55a8ac147cbc2172ff14212',
            arm64: '46913a7aa0327f6cc2e1cc2775d53c4a2af5e52f7fd8dacbfbfd098e757f19e9',
        },
    },
    k6: {
        '2.3.0': {
            amd64: '39c3117b6af817592dcd0ce4242105c0a7af10948c2a425306f0be8f7a8a8ab1',
            arm64: '5ca3433e8201da72a284aaa241a1bb5fb47f4abb4e384d39410ddd8062f49b90',
        },
        '2.2.0': {
            amd64: 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d',
            arm64: '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c',
        },
        '2.1.0': {
            amd64: '295d961ebfca306f295f1133068dcd403a8171c87f387928f5f30b0fbcff858a',
            arm64: '191fa8d89512a4e5083f3fabcb4c3828af9f5b9eee016de8443f6473c029ffb5',
        },
    },
    trivy: {
        '0.75.0': {
            amd64: 'c6e65abddb348e25f10549df887045629cf28cc72453cd1c63acb717316b3f3f',
            arm64: 'a1ee9f6ffb7d112b64ff726a2a0717c21175c1114361391f4a132956751a13b3',
        },
        '0.74.0': {
            amd64: '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a',
            arm64: 'b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5',
        },
        '0.73.0': {
            amd64: '2edd39da482bb4e9831962487b68f68e3928ec3137794757f54d00383d79547b',
            arm64: '13833d97e8a1a5367471c372a173180157f593bece570e20d5d925fef552f5dd',
        },
        '0.72.0': {
            amd64: 'bbb64b9695866ce4a7a8f5c9592002c5961cab378577fa3f8a040df362b9b2ea',
            arm64: '2ca2c023109c2db6b2b77366b6717291452d4531167377d95c79547f0c8e3467',
        },
        '0.71.2': {
            amd64: '0510e71e2fd39bf863856d499c8dc19feb4e7336546394c502a8f5cc7ab27460',
            arm64: 'fe1c7106e15a5365d485b098a8c338f91e3b7ba71cb0e4963b98a3a098763cfc',
        },
        '0.71.1': {
            amd64: '3cbae37cd440cd8676e5ce9207fe460b5641c7579a17e9d00f8894928c41a88d',
            arm64: 'a7daaee66817d67a4963e8f9ddf15f5238ee021b55d3cd8695b1b7801afd34a7',
        },
        '0.71.0': {
            amd64: '30a3d22b23f88c233f1658f562fb477cae3b3e8b4761109d515b7698daf85814',
            arm64: '2561be394a3199c911f82fced606cbc05e1cb23eb6ce1da6935540adb76f4252',
        },
        '0.70.0': {
            amd64: '8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5aa9',
            arm64: '2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d',
        },
        '0.69.3': {
            amd64: '1816b632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75',
            arm64: '7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd',
        },
    },
};

;// CONCATENATED MODULE: ./.build/src/tools/tool-downloads.js
/** Where the release files of kind, kubectl, k6 and Trivy are, and which SHA-256 they must have. */



/** What is appended to the base URL, which is the release site's own or a mirror with the same layout. */
const RELEASES = {
    kind: {
        baseUrl: 'https://github.com/kubernetes-sigs/kind/releases/download',
        file: (version, architecture) => `v${version}/kind-linux-${architecture}`,
    },
    kubectl: {
        baseUrl: 'https://dl.k8s.io/release',
        file: (version, architecture) => `v${version}/bin/linux/${architecture}/kubectl`,
    },
    k6: {
        baseUrl: 'https://github.com/grafana/k6/releases/download',
        file: (version, architecture) => `v${version}/k6-v${version}-linux-${architecture}.tar.gz`,
    },
    trivy: {
        baseUrl: 'https://github.com/aquasecurity/trivy/releases/download',
        file: (version, architecture) => `v${version}/trivy_${version}_Linux-${architecture === 'arm64' ? 'ARM64' : '64bit'}.tar.gz`,
    },
};
/** Tools whose release is an archive: where the program is in it. */
const ARCHIVED = {
    k6: (version, architecture) => `k6-v${version}-linux-${architecture}/k6`,
    trivy: () => 'trivy',
};
/** The version of each tool that is used unless the user asks for another. */
const DEFAULT_VERSIONS = {
    kind: '0.33.0',
    kubectl: '1.36.4',
    k6: '2.3.0',
    trivy: '0.74.0',
};
/**
 * Versions that are used under no circumstances, and why: releases that carried malware, although their project's own
 * workflow built and signed them (CVE-2026-33634, GHSA-69fq-xp46-6x23).
 */
const REFUSED_VERSIONS = {
    trivy: Object.fromEntries(['0.69.4', '0.69.5', '0.69.6'].map((version) => [version, 'it was published with malware in it (CVE-2026-33634)'])),
};
/** Why a version must not be used, as a clause; undefined when nothing speaks against it. */
function refusedVersion(tool, version) {
    const refused = REFUSED_VERSIONS[tool] ?? {};
    return Object.hasOwn(refused, version) ? refused[version] : undefined;
}
/** The Kubernetes version of the default kind version's nodes. */
const DEFAULT_KUBERNETES = '1.36.4';
/** Node image for the default kind version, pinned by digest. */
const DEFAULT_NODE_IMAGE = `kindest/node:v${DEFAULT_KUBERNETES}@${NODE_IMAGES[DEFAULT_KUBERNETES]}`;
/** The release site that a mirror takes the place of. */
function releaseSite(tool) {
    return RELEASES[tool].baseUrl;
}
/** Where to get a tool. `baseUrl` is a mirror with the layout of the release site. */
function knownTool(tool, version, architecture, baseUrl = RELEASES[tool].baseUrl) {
    const known = TOOL_HASHES[tool];
    const hashes = Object.hasOwn(known, version) ? known[version] : undefined;
    return {
        url: `${baseUrl.replace(/\/+$/, '')}/${RELEASES[tool].file(version, architecture)}`,
        ...(hashes === undefined ? {} : { sha256: hashes[architecture] }),
        ...defined_defined({ archivePath: ARCHIVED[tool]?.(version, architecture) }),
        knownVersions: Object.keys(known),
    };
}

;// CONCATENATED MODULE: ./.build/src/inputs/bounds.js
/** Bounds of the report's inputs. */
/** Of a repository's setting on GitHub Enterprise; 90 elsewhere, and GitHub lowers what is more. */
const LONGEST_RETENTION_DAYS = 400;
/** Earlier runs that can be shown: more are not read in the time that there is. */
const MOST_HISTORY = 50;
/** Of the matrix in characters: it becomes a name. */
const LONGEST_MATRIX = 1_000;

;// CONCATENATED MODULE: ./.build/src/inputs/report-inputs.js
/** The inputs of the report: where it goes, and how long it stays; a part of the table in spec.ts. */

const BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' };
const GROUP = { group: 'Reporting', surfaces: 'action' };
const REPORT_INPUTS = [
    {
        name: 'mode',
        ...GROUP,
        description: '`run`: the load test. `collect`: no load test, but one comment, one summary and one report.html from the artifacts of the other jobs of this workflow run, or of the run that a `workflow_run` event is about.',
        allowed: 'run or collect',
        default: 'run',
        placeholder: 'run|collect',
    },
    {
        name: 'comment',
        ...GROUP,
        description: 'Whether to write the result as a comment on the pull request, which later runs edit. Needs `pull-requests: write`.',
        ...BOOLEAN,
        default: 'true',
        commandLineDefault: 'false',
    },
    {
        name: 'artifact',
        ...GROUP,
        description: 'What is uploaded as artifacts. `html`: report.html, which opens in the browser. `all`: that, and a bundle of report.json, report.md, junit.xml, the latency distributions, the log and a kubeconfig without keys; `mode: collect` and `history` read it. `false`: nothing. Uploading needs no permission.',
        allowed: 'false, html or all',
        default: 'all',
        commandLineDefault: 'false',
        placeholder: 'false|html|all',
    },
    {
        name: 'artifact-retention-days',
        ...GROUP,
        description: "Days after which GitHub deletes the artifacts; by default the repository's setting.",
        allowed: `a whole number from 1 to ${LONGEST_RETENTION_DAYS}`,
        default: '',
        placeholder: 'DAYS',
    },
    {
        name: 'upload-kubeconfig',
        ...GROUP,
        description: 'Whether the bundle has the kubeconfig with its key. Only for a new cluster, whose API server listens on a loopback address and so is out of reach for whoever downloads it.',
        ...BOOLEAN,
        default: 'false',
    },
    {
        name: 'history',
        ...GROUP,
        description: 'How many earlier runs of the base branch are shown beside this one. They are read from the artifacts of those runs (needs `actions: read`), in 20 seconds at most; nothing is stored elsewhere.',
        allowed: `a whole number from 0 to ${MOST_HISTORY}`,
        default: '0',
        placeholder: 'N',
    },
    {
        name: 'merge',
        ...GROUP,
        description: 'For `mode: collect`: whether the jobs are shards of one plan, so that their figures are added up and shown beside those of each job.',
        ...BOOLEAN,
        default: 'false',
    },
    {
        name: 'needs',
        ...GROUP,
        description: 'For `mode: collect`: the results of the jobs before, which the expression `toJSON(needs)` gives. A job that failed and left no report is then part of the result.',
        allowed: 'the JSON text of the context `needs`',
        default: '',
        placeholder: 'JSON',
    },
    {
        name: 'matrix',
        ...GROUP,
        description: "Values of the job's matrix as JSON, by which its comment, its artifacts and its row are told from those of other jobs. Leave it as it is, unless several steps of one job use the action: then give each a value of its own.",
        allowed: 'a JSON text, or any other text of at most 1,000 characters',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates.
        default: '${{ toJSON(matrix) }}',
        commandLineDefault: '',
        placeholder: 'JSON',
    },
    {
        name: 'otlp-endpoint',
        ...GROUP,
        surfaces: 'both',
        description: 'Address of an OpenTelemetry collector to which the figures are sent as metrics (OTLP/HTTP with JSON), in one request at the end. `/v1/metrics` is appended unless the path ends in it.',
        allowed: 'a URL that begins with http:// or https://',
        default: '',
        placeholder: 'URL',
    },
    {
        name: 'otlp-headers',
        ...GROUP,
        surfaces: 'both',
        description: 'Headers of that request, one `Name: value` per line. `{{var.NAME}}` stands for a value of `variables`, where secrets belong.',
        allowed: 'one Name: value per line, with the names of variables that are given',
        default: '',
        secret: true,
        placeholder: 'NAME: VALUE',
    },
    {
        name: 'github-token',
        ...GROUP,
        description: 'Token to write the comment, to upload findings and to read earlier artifacts with. With an empty string the run has no token: it does none of these, and everything else works as usual.',
        allowed: 'a GitHub token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates.
        default: '${{ github.token }}',
        secret: true,
        placeholder: 'TOKEN',
    },
];

;// CONCATENATED MODULE: ./.build/src/findings/finding.js
/** What a scanner found, in our own words: counts, thresholds, SARIF and every surface of the report are made from it. */
/** Worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
/** 0 for critical, 4 for unknown. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}

;// CONCATENATED MODULE: ./.build/src/inputs/scan-inputs.js
/** The inputs of the security scan; a part of the table in spec.ts. */

const scan_inputs_BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' };
const WORDS = SEVERITIES.join(', ');
const scan_inputs_GROUP = { group: 'Security scan', surfaces: 'both' };
const SCAN_INPUTS = [
    {
        name: 'scan',
        ...scan_inputs_GROUP,
        description: 'What Trivy looks at. `config`: the manifests as they are rendered. `images`: the images that run in the cluster, after the load. `true`: both. `false`: nothing. Without a cluster only the manifests of the bundled application are scanned, and only when Trivy is installed. What the action itself brings (ingress, monitoring) is listed apart and judged by nothing.',
        allowed: 'true, false, config or images',
        default: 'true',
        placeholder: 'true|false|config|images',
    },
    {
        name: 'scan-severity',
        ...scan_inputs_GROUP,
        description: `Severities that count, one per line or separated by commas: ${WORDS}. All others are left out everywhere: in counts, thresholds, SARIF and comment.`,
        allowed: `severities: ${WORDS}`,
        default: WORDS,
        list: true,
        placeholder: 'SEVERITIES',
    },
    {
        name: 'scan-fail-on',
        ...scan_inputs_GROUP,
        description: 'Findings of this severity or a higher one fail the job: for each severity a threshold is added, like `vulnerabilities(critical) == 0`. A scan that could not be completed then fails it as well. By default findings are only reported.',
        allowed: 'critical, high, medium or low',
        default: '',
        placeholder: 'SEVERITY',
    },
    {
        name: 'scan-ignore-file',
        ...scan_inputs_GROUP,
        description: 'Path of a `.trivyignore`, or of a YAML file in the form of `.trivyignore.yaml`, with findings that are accepted. Without it no such file counts, not even one in the checkout, and neither does a `trivy.yaml`.',
        allowed: 'the path of a readable file',
        default: '',
        placeholder: 'FILE',
    },
    {
        name: 'sarif-files',
        ...scan_inputs_GROUP,
        description: 'Paths of SARIF files that other scanners wrote in earlier steps, one per line or separated by commas. They are merged into the file of this action and uploaded with it.',
        allowed: 'paths of readable SARIF files',
        default: '',
        list: true,
        placeholder: 'FILES',
    },
    {
        name: 'sarif-upload',
        ...scan_inputs_GROUP,
        surfaces: 'action',
        description: 'Whether findings are uploaded to code scanning. Needs `security-events: write`; without it, and for pull requests from forks, the upload is skipped and the output `sarif-status` says why. The file is written in any case.',
        ...scan_inputs_BOOLEAN,
        default: 'true',
        commandLineDefault: 'false',
    },
];
/** Where Trivy and its database come from; they stand with the other tools. */
const TRIVY_INPUTS = [
    {
        name: 'trivy-path',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'Path of a Trivy to use as it is, for runners that download nothing. It must lie outside of the checkout. Its version and SHA-256 are in the log; `trivy-sha256` is compared if it is set.',
        allowed: 'the path of a program',
        default: '',
        placeholder: 'FILE',
    },
    {
        name: 'trivy-db-repositories',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: "OCI repositories of the vulnerability database, one per line or separated by commas; the next one is asked when one does not answer. By default Trivy's own two: `mirror.gcr.io/aquasec/trivy-db:2` and `ghcr.io/aquasecurity/trivy-db:2`.",
        allowed: 'OCI references, like registry.example.com/security/trivy-db:2',
        default: '',
        list: true,
        placeholder: 'REFERENCES',
    },
    {
        name: 'trivy-java-db-repositories',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'The same for the database of Java archives, which is downloaded when an image holds such archives.',
        allowed: 'OCI references, like registry.example.com/security/trivy-java-db:1',
        default: '',
        list: true,
        placeholder: 'REFERENCES',
    },
    {
        name: 'trivy-cache-dir',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'Directory in which Trivy keeps its databases, to be kept between runs; it must lie outside of the checkout, e.g. a folder in `runner.temp` that actions/cache restores. By default a directory of the run in a workflow, and `~/.cache/kind-loadtest/trivy` on the command line.',
        allowed: 'the path of a directory outside of the checkout',
        default: '',
        placeholder: 'DIR',
    },
    {
        name: 'trivy-offline',
        group: 'Tools and mirrors',
        surfaces: 'both',
        description: 'Whether Trivy may not use the network. The databases in `trivy-cache-dir` are used as they are; the report says how old they are.',
        ...scan_inputs_BOOLEAN,
        default: 'false',
    },
];

;// CONCATENATED MODULE: ./.build/src/inputs/spec.js
/**
 * Every input, once: action.yml, docs/inputs.md, the command line's help and the reading of settings come from this
 * table.
 */




/** Measured requests when neither a number nor a time is given: ten seconds at the default rate. */
const DEFAULT_REQUESTS = 200;
const DEFAULT_CONNECTIONS = { open: 50, closed: 10 };
const MOST_WORKERS = 20;
const MOST_REPEATS = 3;
const spec_BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' };
const spec_DURATION = 'a duration with its unit, like 500ms, 2s, 1m or 1h';
const SHA256 = { allowed: 'a SHA-256 checksum: 64 hexadecimal digits', placeholder: 'SHA256' };
const URL_ALLOWED = 'a URL that begins with http:// or https://';
const INPUTS = [
    {
        name: 'requests',
        group: 'Load',
        fileMayGive: true,
        description: `Number of measured requests; the warm-up is not counted. ${DEFAULT_REQUESTS} when neither \`duration\` nor \`stages\` is set. Together with one of these, the load ends at whichever comes first.`,
        allowed: 'a whole number from 1',
        default: '',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'rate',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: how many requests come due per second on average, whether or not the application keeps up. With `stages`, the rate at which the first stage starts.',
        allowed: 'a number per second or minute, like 20, 20/s or 600/m',
        default: '20/s',
        surfaces: 'both',
        placeholder: 'RATE',
    },
    {
        name: 'duration',
        group: 'Load',
        fileMayGive: true,
        description: 'How long the measured load runs, for a run limited by time instead of by number of requests.',
        allowed: spec_DURATION,
        default: '',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    {
        name: 'stages',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: a changing rate. Each stage is RATE:TIME: the rate changes linearly to RATE within TIME, e.g. `50/s:30s, 100/s:1m`. A stage of `0s` is a jump.',
        allowed: 'stages as RATE:TIME, like 50/s:30s, 100/s:1m',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'STAGES',
    },
    {
        name: 'model',
        group: 'Load',
        fileMayGive: true,
        description: '`open`: requests come due at a rate, as from independent users. `closed`: each of a fixed number of connections sends its next request after the response to the last one.',
        allowed: 'open or closed',
        default: 'open',
        surfaces: 'both',
        placeholder: 'open|closed',
    },
    {
        name: 'arrival',
        group: 'Load',
        fileMayGive: true,
        description: 'Open model: `poisson` leaves random gaps between requests, like real traffic; `constant` leaves equal gaps.',
        allowed: 'poisson or constant',
        default: 'poisson',
        surfaces: 'both',
        placeholder: 'poisson|constant',
    },
    {
        name: 'connections',
        group: 'Load',
        fileMayGive: true,
        description: `Open model: maximum number of requests in progress, each on its own connection (default ${DEFAULT_CONNECTIONS.open}). Closed model: number of connections that send requests (default ${DEFAULT_CONNECTIONS.closed}). Idle connections are kept separately for each host.`,
        allowed: `a whole number from 1 to ${MOST_CONNECTIONS}`,
        default: '',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'keep-alive',
        group: 'Load',
        fileMayGive: true,
        description: 'Whether connections are reused. With `false`, every request opens a new connection.',
        ...spec_BOOLEAN,
        default: 'true',
        surfaces: 'both',
    },
    {
        name: 'timeout',
        group: 'Load',
        fileMayGive: true,
        description: 'A request without a complete response this long after it was due counts as failed.',
        allowed: `${spec_DURATION}, above 0, up to ${LONGEST_TIMEOUT_MS / 60_000}m`,
        default: '10s',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    {
        name: 'warmup',
        group: 'Load',
        fileMayGive: true,
        description: 'Load before the measured load; not counted. A time (`1s`), a number of requests (`20 requests`), or both (`20 requests, 2s`: until both are reached). `none` turns it off.',
        allowed: 'a duration like 1s, a number of requests like "20 requests", both with a comma between, or none',
        default: '1s',
        surfaces: 'both',
        placeholder: 'WARMUP',
    },
    {
        name: 'seed',
        group: 'Load',
        fileMayGive: true,
        description: 'Any text. The same seed and settings give the same requests at the same times. By default one is chosen at random; the report names it, so that the run can be repeated.',
        allowed: `a text of at most ${bounds_LONGEST_SEED} characters`,
        default: '',
        surfaces: 'both',
        placeholder: 'TEXT',
    },
    {
        name: 'engine',
        group: 'Load',
        description: 'What sends the load: `builtin`, or `k6` (Grafana k6, downloaded when it is not installed).',
        allowed: 'builtin or k6',
        default: 'builtin',
        surfaces: 'both',
        placeholder: 'builtin|k6',
    },
    {
        name: 'priority',
        group: 'Load',
        description: "Whether the generator's thread may have a real-time priority while it sends, so that it is on time beside a busy cluster. `auto`: on Linux, as root or by `sudo -n` where that needs no password, in the open model, up to a rate that costs a third of a core; the report says whether it had it. `normal`: never.",
        allowed: 'auto or normal',
        default: 'auto',
        surfaces: 'both',
        placeholder: 'auto|normal',
    },
    {
        name: 'script',
        group: 'Load',
        description: 'Engine k6: path of a k6 script to run instead of the plan made from the inputs above.',
        allowed: 'the path of a k6 script',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'targets',
        group: 'Targets',
        fileMayGive: true,
        description: 'Where requests are sent. Short: one `HOST`, `URL` or `METHOD URL` per line. Full: a YAML or JSON list of mappings with name, url, host, path, method, headers, body, body-file, data, weight, expect, health and cookies. By default `foo.localhost` and `bar.localhost` of the bundled application, whose responses must contain `foo` and `bar`.',
        allowed: 'one host or URL per line, or a YAML list of targets',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'TARGETS',
    },
    {
        name: 'setup',
        group: 'Targets',
        fileMayGive: true,
        description: 'Requests that are sent once before the load, in order: a YAML or JSON list of mappings like those of `targets`, with `capture` for what `{{setup.NAME}}` is in the requests after them, e.g. `capture: {token: json $.access_token}`. What is captured is masked.',
        allowed: 'a YAML list of requests',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'REQUESTS',
    },
    {
        name: 'variables',
        group: 'Targets',
        description: 'Values for `{{var.NAME}}` in paths, headers and bodies, one `NAME=value` per line. They are masked wherever they appear, encoded forms included, when they have six characters or more: this is where secrets of the repository belong.',
        allowed: 'one NAME=value per line; names of letters, digits and underscores',
        default: '',
        surfaces: 'both',
        secret: true,
        placeholder: 'NAME=VALUE',
    },
    {
        name: 'follow-redirects',
        group: 'Targets',
        fileMayGive: true,
        description: 'How many redirects in a row are followed. With 0, the redirect itself is the response.',
        allowed: `a whole number from 0 to ${MOST_REDIRECTS}`,
        default: '0',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'insecure-tls',
        group: 'Targets',
        description: 'Whether to skip certificate checks for https targets. Prefer `ca-file`.',
        ...spec_BOOLEAN,
        default: 'false',
        surfaces: 'both',
    },
    {
        name: 'ca-file',
        group: 'Targets',
        description: 'Path of a PEM file with the certificate authority for https targets.',
        allowed: 'the path of a readable PEM file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'client-cert',
        group: 'Targets',
        description: 'Path of a PEM file with the certificate that the generator shows https targets that ask for one.',
        allowed: 'the path of a readable PEM file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'client-key',
        group: 'Targets',
        description: 'Path of a PEM file with the key of `client-cert`, without a passphrase.',
        allowed: 'the path of a readable PEM file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'thresholds',
        group: 'Verdict',
        description: 'What must hold, one per line or separated by commas, e.g. `p95 < 200ms`, `success >= 99.9%`, `target(foo).p99 < 1s`, `errors(timeout) == 0`, `throughput > 15/s`, `cpu_per_1000(foo) < 2s`, `memory(foo).max < 64MB`. `success >= 99%` is added unless one of them is about success, failures or errors; `none` sets none.',
        allowed: 'thresholds such as p95 < 200ms, success >= 99.9%',
        default: 'success >= 99%',
        surfaces: 'both',
        list: true,
        placeholder: 'THRESHOLDS',
    },
    {
        name: 'repeat-on-invalid',
        group: 'Verdict',
        description: 'How many times more the load is sent, in the same cluster, when its figures cannot be trusted. The last one counts; the report has a line on each one before it.',
        allowed: `a whole number from 0 to ${MOST_REPEATS}`,
        default: '1',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'on-invalid',
        group: 'Verdict',
        description: 'What happens when the figures cannot be trusted, also after `repeat-on-invalid`, because the load generator or the machine distorted them: `fail` the job, or `warn`.',
        allowed: 'fail or warn',
        default: 'fail',
        surfaces: 'both',
        placeholder: 'fail|warn',
    },
    {
        name: 'manifests',
        group: 'Application',
        fileMayGive: true,
        description: 'Path of your own application: a folder with a kustomization, a folder of manifests, or one file. By default the two bundled echo services, foo and bar.',
        allowed: 'the path of a kustomization, a folder of manifests or a file',
        default: '',
        surfaces: 'both',
        placeholder: 'PATH',
    },
    {
        name: 'overlay',
        group: 'Application',
        fileMayGive: true,
        description: 'Variant of the bundled application: `base` (one replica each), or `production` (replicas, disruption budgets and network policies).',
        allowed: 'base or production',
        default: 'base',
        surfaces: 'both',
        placeholder: 'base|production',
    },
    {
        name: 'images',
        group: 'Application',
        description: 'Further local images to copy to the nodes, one per line or separated by commas, besides those that the manifests name.',
        allowed: 'image references, like my-app:dev',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'IMAGES',
    },
    {
        name: 'image-overrides',
        group: 'Application',
        description: 'Images to use instead of those in the manifests, as `IMAGE=REPLACEMENT`, one per line or separated by commas: for images built in this job and for mirrors.',
        allowed: 'pairs IMAGE=REPLACEMENT, like my-app=my-app:dev',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'PAIRS',
    },
    {
        name: 'ingress',
        group: 'Application',
        fileMayGive: true,
        description: '`nginx`: the bundled NGINX Ingress Controller. `none`: your manifests or your cluster have one. Otherwise the path of manifests for another controller.',
        allowed: 'nginx, none, or the path of manifests',
        default: 'nginx',
        surfaces: 'both',
        placeholder: 'nginx|none|PATH',
    },
    {
        name: 'monitor',
        group: 'Application',
        description: 'Whether CPU, memory and network use are measured. In a cluster this installs a Prometheus.',
        ...spec_BOOLEAN,
        default: 'true',
        surfaces: 'both',
    },
    {
        name: 'cluster',
        group: 'Cluster',
        description: '`kind`: a new Kubernetes cluster in Docker. `existing`: one that already runs (with `kubeconfig` and `base-url`). `none`: no Kubernetes, the bundled application runs as local processes.',
        allowed: 'kind, existing or none',
        default: 'kind',
        commandLineDefault: 'none',
        surfaces: 'both',
        placeholder: 'kind|existing|none',
    },
    {
        name: 'workers',
        group: 'Cluster',
        description: 'kind: worker nodes besides the one control-plane node.',
        allowed: `a whole number from 0 to ${MOST_WORKERS}`,
        default: '2',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'node-image',
        group: 'Cluster',
        description: 'kind: node image, which determines the Kubernetes version. The default is pinned by digest and belongs to the default `kind-version`.',
        allowed: 'an image reference, best with its digest',
        default: DEFAULT_NODE_IMAGE,
        surfaces: 'both',
        placeholder: 'IMAGE',
    },
    {
        name: 'http-port',
        group: 'Cluster',
        description: 'kind: port of the ingress on 127.0.0.1. `auto` is 80 if free, otherwise any free port; the output `base-url` says which.',
        allowed: `auto, or a port from 1 to ${bounds_HIGHEST_PORT}`,
        default: 'auto',
        surfaces: 'both',
        placeholder: 'PORT|auto',
    },
    {
        name: 'kubeconfig',
        group: 'Cluster',
        description: 'existing: path of the kubeconfig. By default the one that kubectl itself uses.',
        allowed: 'the path of a kubeconfig file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'context',
        group: 'Cluster',
        description: 'existing: context in the kubeconfig. By default its current context.',
        allowed: 'the name of a context in the kubeconfig',
        default: '',
        surfaces: 'both',
        placeholder: 'NAME',
    },
    {
        name: 'kubectl-environment',
        group: 'Cluster',
        description: "existing: names of environment variables to pass to kubectl, one per line or separated by commas, for credential plugins in the kubeconfig, e.g. `AWS_PROFILE, AWS_REGION`. kubectl also gets PATH, HOME, KUBECONFIG and the proxy variables. The job's own tokens and files are never passed on.",
        allowed: "names of environment variables, like AWS_PROFILE; none of the job's or the runner's own (ACTIONS_*, GITHUB_*, INPUT_*, RUNNER_*, STATE_*), nor PATH, HOME, LD_* or NODE_*",
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'NAMES',
    },
    {
        name: 'base-url',
        group: 'Cluster',
        description: 'existing: address of the ingress, e.g. `http://127.0.0.1:8080`. Required for `cluster: existing`.',
        allowed: 'a URL without path, like http://127.0.0.1:8080',
        default: '',
        surfaces: 'both',
        placeholder: 'URL',
    },
    {
        name: 'keep-cluster',
        group: 'Cluster',
        description: 'Whether to keep the cluster at the end, to look into it: `false`, `true` or `on-failure`.',
        allowed: 'true, false or on-failure',
        default: 'false',
        surfaces: 'both',
        placeholder: 'true|false|on-failure',
    },
    ...SCAN_INPUTS,
    ...REPORT_INPUTS,
    {
        name: 'config',
        group: 'Reporting',
        description: 'Path of a YAML file with these inputs as keys. An input that is also set here overrides the file. Paths in it are relative to the working directory.',
        allowed: 'the path of a readable YAML file',
        default: '',
        surfaces: 'both',
        placeholder: 'FILE',
    },
    {
        name: 'config-ref',
        group: 'Reporting',
        description: 'Which version of the config file is used. `checkout`: the one in the workspace, which a pull request can change; it may set only some inputs. `base`: the one in the commit that the pull request goes into, read through the GitHub API (needs `contents: read`); it may set all inputs except secrets. Its path is relative to the root of the repository.',
        allowed: 'checkout or base',
        default: 'checkout',
        surfaces: 'action',
        placeholder: 'checkout|base',
    },
    {
        name: 'allowed-hosts',
        group: 'Safety limits',
        description: 'Hosts to which targets with their own URL may send load, one per line or separated by commas. Loopback addresses and the ingress are always allowed. Only load test what is yours.',
        allowed: 'host names or IP addresses without port, like staging.example.com',
        default: '',
        surfaces: 'both',
        list: true,
        placeholder: 'HOSTS',
    },
    {
        name: 'dangerously-run-pull-request-code-with-my-token',
        group: 'Safety limits',
        description: 'Whether a run with the rights of your repository (`pull_request_target`, `issue_comment`, `workflow_run` after a pull request, and the like) may use files that are not those of its own commit. The author of the pull request can then use the token and the secrets of the job.',
        ...spec_BOOLEAN,
        default: 'false',
        surfaces: 'action',
    },
    {
        name: 'max-requests',
        group: 'Safety limits',
        description: 'Maximum number of requests; larger plans are refused.',
        allowed: 'a whole number from 1',
        default: '10000000',
        surfaces: 'both',
        placeholder: 'N',
    },
    {
        name: 'max-rate',
        group: 'Safety limits',
        description: 'Maximum rate in requests per second; plans with a higher rate are refused.',
        allowed: 'a rate above 0, like 50000 or 50000/s',
        default: '50000/s',
        surfaces: 'both',
        placeholder: 'RATE',
    },
    {
        name: 'max-duration',
        group: 'Safety limits',
        description: 'Maximum duration; longer plans are refused.',
        allowed: `${spec_DURATION}, above 0`,
        default: '1h',
        surfaces: 'both',
        placeholder: 'TIME',
    },
    ...toolInputs('kind', 'creates the cluster'),
    ...toolInputs('kubectl', 'talks to the cluster'),
    ...toolInputs('k6', 'sends the load with `engine: k6`'),
    ...toolInputs('trivy', 'scans manifests and images'),
    ...TRIVY_INPUTS,
];
/** Looks an input up by the name that a user wrote. */
function spec_findInput(name) {
    return INPUTS.find((input) => input.name === name);
}
/** Which config files may give an input in a workflow: any, only that of the base commit, or none. */
function configFilesFor(input) {
    if (input.secret === true || OF_THE_JOB.includes(input.name))
        return 'none';
    return input.fileMayGive === true ? 'any' : 'base';
}
/** What the job is, and where its settings are; not what they are. */
const OF_THE_JOB = (/* unused pure expression or super */ null && (['config', 'config-ref', 'mode', 'matrix', 'needs', 'merge']));
/** The default of an input on a surface. */
function spec_defaultOf(input, surface) {
    return surface === 'cli' ? (input.commandLineDefault ?? input.default) : input.default;
}
function toolInputs(tool, purpose) {
    return [
        {
            name: `${tool}-version`,
            group: 'Tools and mirrors',
            description: `Version of ${tool}, which ${purpose}. An installed one is used if it has the checksum of the release; otherwise the release is downloaded and its checksum verified.`,
            allowed: `a version in full, like ${DEFAULT_VERSIONS[tool]}; latest is none`,
            default: DEFAULT_VERSIONS[tool],
            surfaces: 'both',
            placeholder: 'VERSION',
        },
        {
            name: `${tool}-sha256`,
            group: 'Tools and mirrors',
            description: tool === 'k6' || tool === 'trivy'
                ? `SHA-256 of an installed ${tool} to use: your own build or that of a distribution. Releases are recognised by the checksum of their archive. For versions that this action does not know, also the checksum of the archive to download.`
                : `SHA-256 of an installed ${tool} to use although it is not the release: your own build or that of a distribution. For versions that this action does not know, also the checksum of the download.`,
            ...SHA256,
            default: '',
            surfaces: 'both',
        },
        {
            name: `${tool}-base-url`,
            group: 'Tools and mirrors',
            description: `Mirror to download ${tool} from, with the layout of the release site (${releaseSite(tool)}), which is the default.`,
            allowed: URL_ALLOWED,
            default: '',
            surfaces: 'both',
            placeholder: 'URL',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/src/inputs/reader.js
/** Reads single inputs and collects what is wrong with them, so that all problems are told at once. */


/** Elements of one list. */
const MOST_ITEMS = 10_000;
function createReader(inputs, surface, problems) {
    const optional = (name, parse) => {
        const given = inputs.get(name);
        return given === undefined ? undefined : read(given, name, parse);
    };
    const read = (given, name, parse) => {
        const value = parse(given.text.trim());
        if (value === undefined)
            problems.push(notAllowed(given, findInput(name)?.allowed ?? ''));
        return value;
    };
    return {
        problems,
        isGiven: (name) => inputs.has(name),
        given: (name) => inputs.get(name),
        origin: (name) => inputs.get(name)?.from ?? 'workflow',
        optional,
        value: (name, parse) => optional(name, parse) ?? parseDefault(name, surface, parse),
        list: (name, parse) => {
            const given = inputs.get(name) ?? { name, text: defaultText(name, surface), from: 'workflow' };
            return itemsOf(given, problems).flatMap((item) => {
                const value = read(item, name, parse);
                return value === undefined ? [] : [value];
            });
        },
        conflict: (name, sentence) => {
            problems.push({ name, allowed: sentence, ...defined({ where: inputs.get(name)?.where }) });
        },
        refuse: (name, allowed) => problems.push(notAllowed(inputs.get(name) ?? { name, text: defaultText(name, surface), from: 'workflow' }, allowed)),
    };
}
/** The elements of a list input; none and a problem when there are more than `most` of them. */
function itemsOf(given, problems, most = MOST_ITEMS) {
    const { name, where, text, from } = given;
    const place = defined({ where });
    const items = given.items ?? reader_splitList(text).map((item) => ({ text: item, name, from, ...place }));
    if (items.length <= most)
        return items;
    problems.push({ name, allowed: `it has ${items.length} elements, and at most ${most} are allowed`, ...place });
    return [];
}
/** A list in one text: one element per line or between commas. */
function reader_splitList(text) {
    return text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
/** The problem of a value that is not allowed. */
function notAllowed(given, allowed) {
    return { name: given.name, value: given.text, allowed, ...defined({ where: given.where }) };
}
function parseDefault(name, surface, parse) {
    const value = parse(defaultText(name, surface));
    if (value === undefined)
        throw new TypeError(`the default of ${name} can't be read`);
    return value;
}
function defaultText(name, surface) {
    const input = findInput(name);
    return input === undefined ? '' : defaultOf(input, surface);
}

;// CONCATENATED MODULE: ./.build/src/inputs/parse.js
/** Readers of single texts: a value, or undefined for a text that is not allowed. */





/** Limits in UTF-16 code units. No word or quantity of ours is longer. */
const LONGEST_WORD = 128;
const LONGEST_URL = (/* unused pure expression or super */ null && (8 * 1024));
/**
 * A repository has at most 255 characters (distribution specification), a tag 128, a digest 71; with a registry in
 * front.
 */
const LONGEST_IMAGE = 1024;
/** A DNS name has at most 253 characters (RFC 1035). */
const parse_LONGEST_HOST = 255;
/** What the expression finds in a text that is not too long for it. */
function bounded(text, longest, pattern) {
    return text.length > longest ? undefined : (pattern.exec(text) ?? undefined);
}
/** One of some words. */
function oneOf(...words) {
    return (text) => (text.length > LONGEST_WORD ? undefined : words.find((word) => word === text.toLowerCase()));
}
const parse_boolean = (text) => {
    const word = oneOf('true', 'false')(text);
    return word === undefined ? undefined : word === 'true';
};
/** A whole number between two bounds, both included. */
function countWithin(from, to = Number.MAX_SAFE_INTEGER) {
    return (text) => {
        const count = parseCount(text);
        return count === undefined || count < from || count > to ? undefined : count;
    };
}
/** A duration above 0, in milliseconds. */
const positiveDuration = (text) => aboveZero(parseDuration(text));
/** A rate from 0, per second: stages may start from 0. */
const rate = (/* unused pure expression or super */ null && (parseRate));
/** A rate above 0, per second. */
const positiveRate = (text) => aboveZero(parseRate(text));
function aboveZero(value) {
    return value === undefined || value <= 0 ? undefined : value;
}
/** `50/s:30s`. */
const stage = (text) => {
    const colon = text.lastIndexOf(':');
    const ratePerSecond = parseRate(text.slice(0, Math.max(0, colon)));
    const durationMs = parseDuration(text.slice(colon + 1));
    return ratePerSecond === undefined || durationMs === undefined ? undefined : { ratePerSecond, durationMs };
};
/** `2s`, `20 requests`, both with a comma between, or `none`. */
const warmup = (text) => {
    if (text.length > LONGEST_WORD)
        return undefined;
    if (text.toLowerCase() === 'none')
        return { requests: 0, durationMs: 0 };
    let requests;
    let durationMs;
    const parts = splitList(text);
    for (const part of parts) {
        const counted = /^(\S+)\s+requests?$/.exec(part);
        if (counted !== null)
            requests = parseCount(counted[1] ?? '');
        else
            durationMs = parseDuration(part);
        if ((counted === null ? durationMs : requests) === undefined)
            return undefined;
    }
    const given = [requests, durationMs].filter((part) => part !== undefined).length;
    return given === 0 || given < parts.length ? undefined : { requests: requests ?? 0, durationMs: durationMs ?? 0 };
};
/** Any text; an empty one never comes here. */
const parse_text = (value) => value;
const seed = (value) => (value.length <= LONGEST_SEED ? value : undefined);
/** A full version, `v` in front or not. */
const version = (value) => bounded(value, LONGEST_WORD, /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/)?.[1];
const parse_sha256 = (value) => bounded(value, LONGEST_WORD, /^[0-9a-f]{64}$/i)?.[0].toLowerCase();
/** An http or https URL without the slash at its end. */
const mirrorUrl = (value) => parseUrl(value) === undefined ? undefined : withoutTrailing(value, '/');
/** Scheme, host and port of a URL that has nothing else. */
const originUrl = (value) => {
    const url = parseUrl(value);
    return url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '' ? undefined : url.origin;
};
/** An http or https URL without user and password; undefined for anything else. */
function parseUrl(value) {
    const url = bounded(value, LONGEST_URL, /^https?:\/\/\S+$/) === undefined ? null : URL.parse(value);
    return url === null || url.username !== '' || url.password !== '' ? undefined : url;
}
/** `auto` or a port. */
const port = (value) => oneOf('auto')(value) === 'auto' ? 'auto' : countWithin(1, HIGHEST_PORT)(value);
/** An image reference; loosely, as the registry has the last word. */
const parse_image = (value) => bounded(value, LONGEST_IMAGE, /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i)?.[0];
/** `IMAGE=REPLACEMENT`. */
const imagePair = (value) => {
    if (value.length > 2 * LONGEST_IMAGE + 1)
        return undefined;
    const [from, to, ...rest] = value.split('=').map((part) => parse_image(part.trim()));
    return from === undefined || to === undefined || rest.length > 0 ? undefined : [from, to];
};
/** `NAME=value`, one a line: the value is everything behind the first `=`. */
const variables = (text) => {
    const entries = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, Math.max(0, at)), line.slice(at + 1)];
    });
    const isRight = entries.every(([name]) => name.length <= LONGEST_WORD && /^[A-Za-z_]\w*$/.test(name));
    const names = new Set(entries.map(([name]) => name));
    return isRight && names.size === entries.length ? Object.fromEntries(entries) : undefined;
};
/** Name of an environment variable that a program may get. */
const variableName = (value) => (mayBePassed(value) ? value : undefined);
/** A host name or IP address without port, in lower case. */
const hostName = (value) => bounded(value, parse_LONGEST_HOST, /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\[?[0-9a-f:.]*:[0-9a-f:.]*\]?)$/i)?.[0]
    .toLowerCase()
    .replace(/^\[|\]$/g, '');

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
function json_textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' ? found : undefined;
}
/** The list at a path; a missing one is empty, as in the Kubernetes API. */
function json_listAt(value, ...path) {
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

// EXTERNAL MODULE: ./.build/src/system/own-file.js
var own_file = __webpack_require__(348);
;// CONCATENATED MODULE: ./.build/src/system/safe-write.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * Writing files where somebody else may have put links: a file is made anew beside its place and renamed into it, so
 * that no link is followed.
 */



const NEW_FILE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Writes a file. A link in its place is replaced, wherever it leads. Whoever is killed meanwhile leaves the old file,
 * not half a new one. The directory must exist; `mode` is lowered by the umask, as everywhere.
 */
async function safe_write_safeWrite(path, content, mode = 0o666) {
    // One name always, so that a killed run leaves one such file at most. What has it is removed, not opened.
    const part = `${path}.part`;
    await rm(part, { force: true });
    try {
        {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await open(part, NEW_FILE, mode), true);
                await file.writeFile(content);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        await rename(part, path);
    }
    catch (error) {
        await rm(part, { force: true });
        throw error;
    }
}
/**
 * Makes an empty directory in place of whatever has its name, so that a program which writes into it meets no link
 * there.
 */
async function freshDirectory(path) {
    await rm(path, { recursive: true, force: true });
    await mkdir(dirname(path), { recursive: true });
    await mkdir(path);
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/objects/kube-object.js
/** The text, or undefined for anything else. */
function kube_object_text(value) {
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
function kube_object_isKubeObject(value) {
    return isSeen(value) && typeof value.apiVersion === 'string' && typeof value.kind === 'string';
}
/** The items of an API server's list, or what the body is instead. */
function readList(body, apiVersion, kind) {
    if (!kube_object_isKubeObject(body) || !('items' in body) || !Array.isArray(body.items))
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
function applied_object_appliedObject(value) {
    if (!kube_object_isKubeObject(value))
        return undefined;
    const { apiVersion, kind, metadata } = value;
    const [name = '', namespace = ''] = [kube_object_text(metadata?.name), kube_object_text(metadata?.namespace)];
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
    await safeWrite(file, JSON.stringify([...earlier, ...added]), 0o600);
}
/** What is needed to delete it. Without a name it could not be applied either. */
function named(manifest) {
    const object = appliedObject(manifest);
    if (object !== undefined)
        return object;
    throw new ActionError('manifests-invalid', `an object of the manifests has no usable apiVersion, kind or name: ${identity(manifest)}.`, {
        hint: 'Give every object an apiVersion, a kind and a metadata.name.',
    });
}
function identity(object) {
    const parts = [json_textAt(object, 'apiVersion'), json_textAt(object, 'kind'), json_textAt(object, 'metadata', 'name')];
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
        const object = applied_object_appliedObject(entry);
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
    const result = await io.run(kubectlCommand(access, args, { stdin, deadlineMs: ASK_DEADLINE_MS }));
    if (result.exitCode !== 0) {
        if (onlyUnknownKinds(result))
            return [];
        throw new ActionError('cluster-unreachable', `the cluster could not be asked for what is there already: ${lastLine(result)}`, {
            details: toolOutput(result.stderr),
            hint: 'The user of the kubeconfig must be allowed to read the kinds of object that the manifests hold.',
        });
    }
    if (result.stdout.trim() === '')
        return [];
    const found = JSON.parse(result.stdout);
    const objects = textAt(found, 'kind') === 'List' ? listAt(found, 'items') : [found];
    if (objects.every(isKubeObject))
        return objects;
    throw new ActionError('cluster-unreachable', 'kubectl read an object that has no apiVersion and kind, so what is there already is not known.');
}
/** An object's identity. The version of its API is no part of it: a server answers in the one that it was asked in. */
function key({ apiVersion, kind, metadata }, defaultNamespace, namespace) {
    const group = apiVersion.split('/').slice(0, -1).join('/');
    return JSON.stringify([
        group,
        kind,
        namespace ?? text(metadata?.namespace) ?? defaultNamespace,
        text(metadata?.name),
    ]);
}

;// CONCATENATED MODULE: ./.build/src/system/within.js
/** Whether a path is in a folder: by its text, for real paths, or with links followed. */



/**
 * The way from a folder to a path in it, empty for the folder itself; undefined when the path is not in it. Both are
 * real paths.
 */
function within_wayWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way) ? way : undefined;
}
/** Whether a path is a folder or lies below it. Both are real paths. */
function within_isWithin(folder, path) {
    return within_wayWithin(folder, path) !== undefined;
}
/**
 * Whether an absolute path lies below the directory, by real path. The file need not exist; the directory must. A link
 * that leads nowhere does not count.
 */
async function leadsBelow(directory, path) {
    if (!(0,external_node_path_.isAbsolute)(path) || path.includes('\0'))
        return false;
    const target = await realPathOf(path);
    if (target === undefined)
        return false;
    const way = within_wayWithin(await (0,promises_.realpath)(directory), target);
    return way !== undefined && way !== '';
}
/**
 * The real path of what may not exist yet: that of the nearest folder that does. Undefined where a link leads nowhere.
 */
async function realPathOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (!(0,errors/* isSystemError */.Or)(error, 'ENOENT'))
            return undefined;
    }
    // Written to, it would make a file wherever it points.
    const isDangling = await (0,promises_.lstat)(path).then(() => true, () => false);
    if (isDangling)
        return undefined;
    const parent = await realPathOf((0,external_node_path_.dirname)(path));
    return parent === undefined ? undefined : (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(path));
}

;// CONCATENATED MODULE: ./.build/src/system/safe-path.js
/**
 * Where programs are looked for: those entries of PATH into which neither a pull request nor another user can put a
 * program.
 */




const WRITABLE_BY_OTHERS = 0o002;
/** In a directory with this bit, as /tmp has it, only the owner of an entry may replace it. */
const STICKY = 0o1000;
/**
 * The entries of PATH that may be searched. Passed over is what is empty or relative (it means another directory for
 * each caller), what others may write to, and what lies inside the workspace of a job, where the checkout of a pull
 * request is.
 */
function safePath(env) {
    const workspace = workspaceOf(env);
    const entries = new Set();
    const passedOver = [];
    for (const entry of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        const problem = directoryProblem(entry, workspace);
        if (problem === undefined)
            entries.add((0,external_node_fs_.realpathSync)(entry));
        else
            passedOver.push(`${entry === '' ? '(empty entry)' : entry}: ${problem}`);
    }
    return { entries: [...entries], passedOver };
}
/** The job's workspace as a real path. On a laptop there is none: the checkout is the user's own. */
function workspaceOf(env) {
    const workspace = env['GITHUB_WORKSPACE'] ?? (env['GITHUB_ACTIONS'] === 'true' ? process.cwd() : undefined);
    return workspace === undefined || workspace === '' ? undefined : realPath(workspace);
}
/** Whether a path leads into the workspace, links followed. */
function isInWorkspace(path, workspace) {
    const real = realPath(path);
    if (workspace === undefined || real === undefined)
        return false;
    return within_isWithin(workspace, real);
}
/** Whether there is a file that this user may run; a folder can be entered, and is none. */
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/**
 * Why a program of a kept directory is not to be started all the same: it, or what it is a link to, may have been put
 * there by others.
 */
function programProblem(path, workspace) {
    const real = realPath(path);
    if (real === undefined)
        return 'it does not exist';
    if (((0,external_node_fs_.statSync)(real).mode & WRITABLE_BY_OTHERS) !== 0)
        return 'it is writable by others';
    const problem = directoryProblem((0,external_node_path_.dirname)(real), workspace);
    return problem === undefined ? undefined : `it is in ${(0,external_node_path_.dirname)(real)}, and ${problem}`;
}
/**
 * The absolute path of a program that is called by its bare name.
 * @throws ActionError command-failed that says what was passed over and why.
 */
function findProgram(name, path, workspace) {
    const passedOver = [...path.passedOver];
    for (const directory of path.entries) {
        const file = (0,external_node_path_.join)(directory, name);
        if (!isProgram(file))
            continue;
        const problem = programProblem(file, workspace);
        if (problem === undefined)
            return file;
        passedOver.push(`${file}: ${problem}`);
    }
    const searched = path.entries.length === 0 ? 'no directory of PATH may be searched' : `it is not in ${path.entries.join(', ')}`;
    const others = passedOver.length === 0 ? '' : ` Passed over: ${passedOver.join('; ')}.`;
    throw new errors/* ActionError */.lZ('command-failed', `${name} was not found: ${searched}.${others}`, {
        hint: `Install ${name} into a directory that only its owner may write to and that is outside of the workspace, and put that directory on PATH.`,
    });
}
function directoryProblem(directory, workspace) {
    if (directory === '')
        return 'it stands for the current directory';
    if (!(0,external_node_path_.isAbsolute)(directory))
        return 'it is relative';
    const real = realPath(directory);
    if (real === undefined)
        return 'it does not exist';
    if (isInWorkspace(real, workspace))
        return 'it is inside the workspace';
    return writableProblem(real);
}
/**
 * The directory itself must not be writable by others, nor one above it: whoever may rename there can put another in
 * its place.
 */
function writableProblem(real) {
    if (((0,external_node_fs_.statSync)(real).mode & WRITABLE_BY_OTHERS) !== 0)
        return 'it is writable by others';
    for (let parent = (0,external_node_path_.dirname)(real);; parent = (0,external_node_path_.dirname)(parent)) {
        const { mode } = (0,external_node_fs_.statSync)(parent);
        if ((mode & WRITABLE_BY_OTHERS) !== 0 && (mode & STICKY) === 0)
            return `${parent} above it is writable by others`;
        if (parent === (0,external_node_path_.dirname)(parent))
            return undefined;
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/kube-access.js
/** How a run reaches its cluster, by what its record says. */




/** A tool that an earlier phase installed. */
function installedTool(record, name) {
    const tool = record.tools?.find((candidate) => candidate.name === name);
    if (tool === undefined)
        throw new errors/* ActionError */.lZ('state-missing', `${name} is not installed yet.`, {
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
        throw new errors/* ActionError */.lZ('state-missing', 'there is no cluster yet.', { hint: 'Run `up` first.' });
    const access = { kubectl: toolPath(record, 'kubectl'), kubeconfig: cluster.kubeconfig };
    return cluster.kind === 'kind' ? access : { ...access, env: environmentOfExisting(io, cluster.environment ?? []) };
}
/** kubectl's environment in a cluster that is not ours. `names` are those that the workflow asks for. */
function environmentOfExisting(io, names) {
    return existingClusterEnvironment(names, {
        env: io.env,
        workDir: io.workDir,
        path: safePath(io.env).entries.join(external_node_path_.delimiter),
    });
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/kubectl.js
/** kubectl as a command for a cluster. */
function kubectl_kubectlCommand(access, args, rest) {
    const env = access.env === undefined ? {} : { env: access.env };
    return { file: access.kubectl, args: ['--kubeconfig', access.kubeconfig, ...args], ...env, ...rest };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./.build/src/system/verified-programs.js
var verified_programs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var verified_programs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * Programs whose SHA-256 was looked at, and that they are still the same before each start. Hashing 50 MB costs 0.1 s
 * of CPU, on the machine that is being measured; so a program is read once in each process, and again only when its
 * file is not the one that was read: another inode, size or time. A change within the moment between look and start is
 * not seen; it takes a program that runs beside us.
 */



const verified = new Map();
/** Reads a file. @throws ActionError tool-checksum when it can't be read, or changes meanwhile. */
async function hashFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = verified_programs_addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            const before = stampOf(await file.stat({ bigint: true }));
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }))
                hash.update(chunk);
            const stamp = stampOf(await file.stat({ bigint: true }));
            if (stamp !== before)
                throw new Error('it changed while it was read');
            return { sha256: hash.digest('hex'), stamp };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = verified_programs_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('tool-checksum', `the SHA-256 of ${path} can't be told: ${(0,errors/* describeError */.Uc)(cause)}`, {
            cause,
            hint: AGAIN,
        });
    }
}
const AGAIN = 'See who changes this file, put the right program there, and start the run again.';
/** The one list of this process. */
const verifiedPrograms = {
    /** From now on the program may be started, as long as it stays what was read. */
    add(path, file) {
        verified.set(path, file);
    },
    remove(path) {
        verified.delete(path);
    },
    /** @throws ActionError tool-checksum for a program that was not looked at, or is another one by now. */
    async check(path) {
        const known = verified.get(path);
        if (known === undefined) {
            throw new errors/* ActionError */.lZ('tool-checksum', `${path} was not started: nobody looked at its SHA-256.`, {
                hint: 'This is a defect of the action. Please report it with the log of the run.',
            });
        }
        const seen = await (0,promises_.stat)(path, { bigint: true }).then(stampOf, () => 'gone');
        if (seen === known.stamp)
            return;
        const now = await hashFile(path);
        if (now.sha256 !== known.sha256) {
            throw new errors/* ActionError */.lZ('tool-checksum', `${path} was changed during the run, and was not started: its SHA-256 is ${now.sha256}, and was ${known.sha256}.`, { hint: AGAIN });
        }
        verified.set(path, now);
    },
};
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

;// CONCATENATED MODULE: ./.build/src/tools/given-tool.js
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
    const path = given_tool_realPath(name, given.path);
    if (isInWorkspace(path, workspaceOf(io.env)))
        throw given_tool_unusable(name, given.path, 'it is inside the workspace, where a pull request puts its files');
    if (!isProgram(path))
        throw given_tool_unusable(name, given.path, 'it is no file that may be executed');
    const file = await hashFile(path);
    if (given.sha256 !== undefined && given.sha256.toLowerCase() !== file.sha256) {
        throw new errors/* ActionError */.lZ('tool-checksum', `${path} has SHA-256 ${file.sha256}, and ${name}-sha256 is ${given.sha256.toLowerCase()}. It was not started.`, { hint: `Compare both with what the project publishes, then correct ${name}-path or ${name}-sha256.` });
    }
    verifiedPrograms.add(path, file);
    const version = await versionOf(io, path);
    const refused = version === undefined ? undefined : refusedVersion(name, version);
    if (version !== undefined && refused === undefined) {
        io.log.info(`${name} ${version} is used from ${path}, as given. Its SHA-256 is ${file.sha256}.`);
        return { name, version, path, source: 'given', sha256: file.sha256 };
    }
    verifiedPrograms.remove(path);
    throw given_tool_unusable(name, given.path, refused === undefined ? 'it does not tell its version' : `${name} ${version} is never used: ${refused}`);
}
function given_tool_realPath(name, path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch (error) {
        throw given_tool_unusable(name, path, (0,errors/* describeError */.Uc)(error));
    }
}
async function versionOf(io, path) {
    const env = probeEnvironment(io.workDir);
    const asked = await io.run({ file: path, args: ['--version'], env, deadlineMs: VERSION_DEADLINE_MS });
    return VERSION.exec(asked.stdout.slice(0, 4096))?.[1];
}
function given_tool_unusable(name, path, problem) {
    return new errors/* ActionError */.lZ('input', `${name}-path ${JSON.stringify(path)} can't be used: ${problem}.`, {
        hint: `Name the program itself, outside of the checkout, or leave ${name}-path out to have the release downloaded.`,
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./.build/src/lib/tar.js
/** Reading one file of a tar archive, so that no `tar` has to be started for it. */
const BLOCK = 512;
/**
 * Where the fields of a header are: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html, "ustar
 * Interchange Format".
 */
const tar_NAME = [0, 100];
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
        if (isFile && (prefix === '' ? '' : `${prefix}/`) + field(header, tar_NAME) === name)
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
    return { name, version, given: sha256?.toLowerCase(), release: knownTool(name, version, architecture, baseUrl) };
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
    const onPath = safePath(io.env).entries.map((directory) => ({ path: (0,external_node_path_.join)(directory, wanted.name), source: 'path' }));
    const all = cached === undefined ? onPath : [{ path: (0,external_node_path_.join)(cached, wanted.name), source: 'tool-cache' }, ...onPath];
    return all.filter(({ path }) => isProgram(path));
}
/** The tool when the program is the right one; else `passOver` is told why it is not. */
async function judge(io, wanted, { path, source }, passOver) {
    const { name, version, given, release } = wanted;
    const workspace = workspaceOf(io.env);
    // Tool caches are writable by others on hosted runners: there the hash decides.
    const problem = source === 'path'
        ? programProblem(path, workspace)
        : isInWorkspace(path, workspace)
            ? 'it is inside the workspace'
            : undefined;
    if (problem !== undefined) {
        passOver(`${path} is passed over: ${problem}.`);
        return undefined;
    }
    const file = await hashFile(path);
    const tool = { name, version, path, source, sha256: file.sha256 };
    const ofRelease = release.archivePath === undefined ? release.sha256 : undefined;
    if (file.sha256 === ofRelease || file.sha256 === given) {
        verifiedPrograms.add(path, file);
        return tool;
    }
    if (release.sha256 !== undefined || given !== undefined) {
        passOver(`${path} is passed over: its SHA-256 is ${file.sha256}, and ${expectation(wanted)}.`);
        return undefined;
    }
    verifiedPrograms.add(path, file);
    if (await hasVersion(io, wanted, path)) {
        io.log.info(`${path} is used as it is: the SHA-256 of ${name} ${version} is not known here, and could not be compared. It is ${file.sha256}.`);
        return tool;
    }
    verifiedPrograms.remove(path);
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
        env: probeEnvironment(io.workDir),
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
    const file = await hashFile(path);
    if (file.sha256 !== (0,external_node_crypto_.hash)('sha256', program)) {
        throw new errors/* ActionError */.lZ('tool-checksum', `${path} is not what was written there.`, {
            hint: 'See who else writes to the directory of the run.',
        });
    }
    verifiedPrograms.add(path, file);
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
        const wanted = wantedTool(tool.name, { version: tool.version, ...(sha256 === undefined ? {} : { sha256 }) });
        const problem = await verify(io, tool, wanted);
        if (problem !== undefined)
            throw refusal(tool, problem);
    }
}
/** Only what the workflow still names: a path in a record is no reason to start a program. */
async function verifyGiven(io, tool, request) {
    if (request?.path === undefined)
        throw refusal(tool, `${tool.name}-path does not name it any more.`);
    const found = await givenTool(io, tool.name, { ...request, path: request.path });
    if (found.path === tool.path && found.sha256 === (request.sha256 ?? tool.sha256))
        return;
    verifiedPrograms.remove(found.path);
    throw refusal(tool, `${tool.name}-path is ${found.path} now, with SHA-256 ${found.sha256}.`);
}
/** Registers the program; else a sentence that says why not. */
async function verify(io, tool, wanted) {
    const { given, release } = wanted;
    if (release.archivePath !== undefined && tool.path === unpackedPath(io, tool.name)) {
        // Unpacked anew from the archive: what lies in the directory may be another one.
        const { tool: found, passedOver } = await findTool(io, wanted);
        return found?.path === tool.path
            ? undefined
            : [`the archive that it came from is not there any more.`, ...passedOver].join(' ');
    }
    if (!isProgram(tool.path))
        return 'there is no program of that name any more.';
    if (release.archivePath === undefined && release.sha256 !== undefined) {
        const file = await hashFile(tool.path);
        if (file.sha256 === release.sha256) {
            verifiedPrograms.add(tool.path, file);
            return undefined;
        }
    }
    const { tool: found, passedOver } = await findToolAt(io, wanted, tool.path);
    if (found === undefined)
        return passedOver.join(' ') || 'it is another version by now.';
    if (found.sha256 === tool.sha256 || found.sha256 === given)
        return undefined;
    verifiedPrograms.remove(tool.path);
    return `its SHA-256 is ${found.sha256}, and was ${tool.sha256}.`;
}
function refusal({ name, version, path }, problem) {
    return new errors/* ActionError */.lZ('tool-checksum', `${name} ${version} of this run's record, ${path}, is not started: ${problem}`, {
        hint: `If you changed the program yourself, give its hash as ${name}-sha256. Else begin anew: \`down\`, then \`up\`.`,
    });
}

;// CONCATENATED MODULE: ./.build/src/platforms/existing/teardown-existing.js
/** Removing from an existing cluster just what the run brought there. */








const teardown_existing_DELETE_DEADLINE_MS = 180_000;
/**
 * Deletes what the run's list names, in the reverse order of applying. Idempotent.
 * @throws ActionError when kubectl is another program than the run's, or the cluster refuses.
 */
async function deleteApplied(io, record) {
    if (record.cluster?.kind !== 'existing')
        return;
    const items = (await readApplied(record.cluster.applied)).toReversed();
    if (items.length === 0)
        return;
    // This process may be another one than that which found the program: the post step, or `down`.
    await verifyRecordedTools(io, [installedTool(record, 'kubectl')], { kubectl: givenHash(record) });
    const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    const args = ['delete', '--ignore-not-found', '--wait=true', '-f', '-'];
    const result = await io.run(kubectl_kubectlCommand(accessOf(io, record), args, { stdin, deadlineMs: teardown_existing_DELETE_DEADLINE_MS }));
    if (result.exitCode !== 0 && !onlyUnknownKinds(result)) {
        throw new errors/* ActionError */.lZ('command-failed', `what was applied could not be deleted: ${process_lastLine(result)}`, {
            details: (0,lib_text/* toolOutput */.WT)(result.stderr),
            hint: `What it is stands in ${record.cluster.applied}. When the cluster answers again: kubectl delete --ignore-not-found -f ${record.cluster.applied}`,
        });
    }
}
/** What the run was started with. Clean-up has no settings: the config file of a run may be gone by then. */
function givenHash({ inputs }) {
    const sha256 = parse_sha256(inputs['kubectl-sha256'] ?? '');
    return sha256 === undefined ? {} : { sha256 };
}

;// CONCATENATED MODULE: ./.build/src/platforms/teardown.js
/**
 * Removing all that `up` and `deploy` made, on any platform. Apart from the platforms: post needs nothing else of them.
 */



/** Idempotent; works on half-made things, and on none. */
async function tearDown(io, record) {
    const { cluster } = record;
    if (cluster === undefined)
        return;
    if (cluster.kind === 'kind')
        return await deleteKindCluster(io, cluster, { settlingMs: cluster.created ? 0 : SETTLING_MS });
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
    await (0,promises_.rm)(io.workDir, { recursive: true, force: true });
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
    const nodes = `docker ps --all --quiet --filter label=${CLUSTER_LABEL}=${cluster.name}`;
    return `docker rm --force --volumes $(${nodes}) && rm -r ${workDir}`;
}

;// CONCATENATED MODULE: ./.build/src/redaction/secrets.js
const SECRET_NAME = /auth|token|secret|key|passw|session|signature|cookie|credential/i;
/** Stands for a template in a text whose braces have a meaning of their own. */
const HOLE = '\ue000';
const TEMPLATES = /\{\{[^{}]*\}\}/g;
const TEMPLATE = /\{\{[^{}]*\}\}|\ue000/;
/** A value ends its line; keys in base64 are the longest of them. */
const LONGEST_VALUE = 8_192;
const MOST_FOUND = 500;
const ROW = /\{\{\s*(?:raw\s+)?row\.([^{}]+?)\s*\}\}/g;
/** Whether a header, field or column of that name holds a credential. */
function isSecretName(name) {
    // Authorities are public: kubeconfigs hold them, and HTTP/2 has a field of that name.
    return SECRET_NAME.test(name.replaceAll(/authorit(?:y|ies)/gi, ''));
}
/**
 * Makes the secrets of targets known: what their headers, addresses and bodies hold, and the rows that fill them in.
 */
function learnTargets(redactor, targets) {
    for (const target of targets) {
        const { headers, path, body = '', expect } = target;
        const expected = expect.header === undefined ? [] : [[expect.header.name, expect.header.value]];
        for (const [name, value] of [...Object.entries(headers), ...expected]) {
            for (const secret of fieldSecrets(name, value))
                redactor.add(secret);
        }
        for (const asked of [path, target.health?.path ?? ''])
            for (const secret of querySecrets(asked))
                redactor.add(secret);
        learnText(redactor, body);
        for (const secret of rowSecrets(target))
            redactor.add(secret, { isOneOfMany: true });
    }
}
/** Makes the values of headers known, which hold credentials as a rule, and the credentials in them. */
function learnHeaders(redactor, headers) {
    for (const [name, value] of Object.entries(headers)) {
        redactor.add(value);
        for (const secret of fieldSecrets(name, value))
            redactor.add(secret);
    }
}
/**
 * Makes the secrets of a text known that may be a kubeconfig, a list of targets or a body, in YAML or JSON, also a
 * damaged one. Looks at the first 500 fields and addresses, so that what a large text holds by chance does not fill the
 * memory.
 */
function learnText(redactor, text) {
    // Their braces would pass for the ends of values.
    const plain = text.replaceAll(TEMPLATES, HOLE);
    for (const { 0: before, 1: name = '', index } of found(plain, /(?<![\w-])([\w-]+)["']?[ \t]*:[ \t]*/g, isSecretName)) {
        const start = index + before.length;
        const rest = plain.slice(start, start + LONGEST_VALUE).split(/[\r\n]/, 1)[0] ?? '';
        for (const value of valuesOf(rest))
            for (const secret of fieldSecrets(name, value))
                redactor.add(secret);
    }
    for (const [, user = ''] of found(plain, /:\/\/([^\s/?#"'<>`\\]{1,4096})@/g))
        for (const secret of userSecrets(user))
            redactor.add(secret);
    for (const [query] of found(plain, /\?[^\s"'#,}\]=?]{1,200}=[^\s"'#,}\]?]{1,4096}/g))
        for (const secret of querySecrets(query))
            redactor.add(secret);
}
function* found(text, pattern, isWanted = () => true) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
        if (!isWanted(match[1] ?? ''))
            continue;
        yield match;
        count += 1;
        if (count === MOST_FOUND)
            return;
    }
}
/** Makes the values of `NAME=value` lines known, also of lines that are wrong. */
function learnVariables(redactor, text) {
    for (const line of text.split('\n'))
        redactor.add(line.slice(line.indexOf('=') + 1).trim());
}
/** Makes known what was given for inputs and fields that are wrong, as far as it is a secret: the error quotes it. */
function learnProblems(redactor, problems) {
    for (const { name, value = '' } of problems) {
        learnText(redactor, value);
        const field = name.split('.').at(-1) ?? name;
        if (!isSecretName(field))
            continue;
        // A long value was cut at the mark.
        const whole = value.replace(/…$/, '');
        for (const given of [whole, ...valuesOf(whole)])
            for (const secret of fieldSecrets(field, given))
                redactor.add(secret);
    }
}
/** The secrets in a field's value; templates part it, and what they write is not known here. */
function fieldSecrets(name, value) {
    if (!isSecretName(name))
        return [];
    const [first = '', ...others] = value.split(TEMPLATE);
    // The scheme alone, where a template writes the credentials.
    const parts = others.length > 0 && /^\s*[\w-]+\s+$/.test(first) ? others : [first, ...others];
    return parts.flatMap((part) => [
        part,
        ...(/auth/i.test(name) ? schemeSecrets(part) : []),
        ...(/cookie/i.test(name) ? cookieSecrets(part) : []),
        ...(/-data$/i.test(name) ? [Buffer.from(part, 'base64').toString('utf8')] : []),
    ]);
}
/** `Bearer TOKEN`, `Basic BASE64`: what follows the scheme, and the user and password in it. */
function schemeSecrets(value) {
    const [, scheme = '', credentials = ''] = /^\s*([A-Za-z][\w-]*)\s+(\S.*)$/s.exec(value) ?? [];
    if (scheme.toLowerCase() !== 'basic')
        return [credentials];
    const decoded = Buffer.from(credentials, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    return colon === -1 ? [credentials] : [credentials, decoded, decoded.slice(colon + 1)];
}
function cookieSecrets(value) {
    return value.split(/;\s*/).map((pair) => pair.slice(pair.indexOf('=') + 1));
}
/** The values of a path's query, as they stand there and decoded; of one without names, all of it. */
function querySecrets(path) {
    const start = path.indexOf('?');
    if (start === -1)
        return [];
    return path
        .slice(start + 1)
        .split('&')
        .map((pair) => pair.slice(pair.indexOf('=') + 1))
        .flatMap((value) => value.split(TEMPLATE))
        .flatMap((value) => [value, decodeQuery(value)]);
}
function decodeQuery(value) {
    return new URLSearchParams(`v=${value.replaceAll('&', '%26')}`).get('v') ?? '';
}
/** `user:password` before an address. */
function userSecrets(user) {
    const colon = user.indexOf(':');
    return [
        user,
        decodeQuery(user.replaceAll('+', '%2B')),
        ...(colon === -1 ? [] : [user.slice(colon + 1), decodeQuery(user.slice(colon + 1).replaceAll('+', '%2B'))]),
    ];
}
/**
 * The values of rows that end up in a secret place: by the template that takes them, or by the name of their column.
 */
function rowSecrets({ headers, path, body = '', rows = [] }) {
    const secretTexts = [
        ...Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? [value] : [])),
        path.slice(path.indexOf('?') + 1 || path.length),
    ];
    const texts = [...Object.values(headers), path, body].join('\n');
    const columns = new Set([...columnsOf(secretTexts.join('\n')), ...columnsOf(texts).filter(isSecretName)]);
    return new Set(rows.flatMap((row) => [...columns].map((column) => row[column] ?? '')));
}
function columnsOf(text) {
    return [...text.matchAll(ROW)].map((match) => match[1] ?? '');
}
/**
 * What may be a field's value at the beginning of the rest of its line: in quotes, all of it, or, in YAML's flow style,
 * up to the next mark.
 */
function valuesOf(rest) {
    const [, quoted] = /^\[?\s*("(?:[^"\\]|\\.)*"|'[^']*')/.exec(rest) ?? [];
    if (quoted === undefined)
        return [rest, rest.split(' #')[0] ?? '', rest.replace(/^[\s[{]+/, '').split(/[,}\]]/)[0] ?? ''];
    return [quoted.slice(1, -1), ...(quoted.startsWith('"') ? [parsed(quoted)] : [])];
}
function parsed(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        // An escape of YAML that JSON has not: the text between the quotes is known already.
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/src/kubernetes/learn-kubeconfig.js
/** Keys and tokens of a kubeconfig are secrets of the run. */



/** Makes the secrets of a kubeconfig known; there may be none yet, or none any more. */
async function learnKubeconfig(redactor, path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    learnText(redactor, text);
}
/**
 * Makes known what an earlier process of the run knew: the secrets in its inputs and in the cluster's kubeconfig. What
 * can't be learned is told, and holds up nothing: removing what the run has made must go on.
 */
async function learnRecord({ log, redactor }, record) {
    const cluster = record?.cluster;
    try {
        for (const input of Object.values(record?.inputs ?? {}))
            learnText(redactor, input);
        if (cluster !== undefined && cluster.kind !== 'none')
            await learnKubeconfig(redactor, cluster.kubeconfig);
    }
    catch (error) {
        log.warning(`Not every secret of the run is known here, and can be masked: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}

;// CONCATENATED MODULE: ./.build/src/lib/violations.js
/** What is wrong with data that was read back, in words. */
const MOST = 3;
const violations_LONGEST = 120;
/** The first three things that are wrong; empty when nothing is. */
function violationsOf(validate, data) {
    if (validate(data))
        return [];
    return (validate.errors ?? []).slice(0, MOST).map(describe);
}
function describe({ instancePath, keyword, message = 'is not allowed', params }) {
    const where = instancePath === '' ? 'the whole' : shortened(instancePath);
    return `${where} ${message}${detail(keyword, params)}`;
}
/** What ajv's messages leave out. Names in there are whatever the file says. */
function detail(keyword, params) {
    if (keyword === 'additionalProperties')
        return `: ${shortened(JSON.stringify(params['additionalProperty']))}`;
    if (keyword === 'const')
        return `: ${shortened(JSON.stringify(params['allowedValue']))}`;
    if (keyword === 'enum')
        return `: ${shortened(JSON.stringify(params['allowedValues']))}`;
    return '';
}
function shortened(text) {
    return text.length > violations_LONGEST ? `${text.slice(0, violations_LONGEST)}…` : text;
}

;// CONCATENATED MODULE: ./.build/src/state.js
/** The run record on disk: what a later sub-command, the post step and a crash's clean-up go by. */








const FILE = 'state.json';
/** Keeps a record in a directory. */
function runStore(directory, initial) {
    let record = initial;
    let written = Promise.resolve();
    const keep = (next) => {
        record = next;
        // Phases may overlap: one after the other, so that the newest is what stays on the disk.
        const writing = written.then(() => writeRecord(directory, record));
        written = writing.catch(() => undefined);
        return writing;
    };
    return {
        get record() {
            return record;
        },
        // JSON would drop them on the way to the disk; memory and disk hold the same.
        save: (part) => {
            const { version, runId, startedAt, inputs, phases, ...parts } = { ...record, ...part };
            return keep({ version, runId, startedAt, inputs, ...defined(parts), phases });
        },
    };
}
async function writeRecord(directory, record) {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    // In place at once: whoever is killed while writing leaves the old record, not half a one.
    await safeWrite(join(directory, FILE), JSON.stringify(record, null, 1), 0o600);
}
/**
 * The record of a directory, or undefined when there is none. What it says is data: it is held against its schema, and
 * its files have to lie in the directory.
 * @throws ActionError when it is damaged or somebody else's, since it may know of a cluster.
 */
async function loadRecord(directory) {
    const file = (0,external_node_path_.join)(directory, FILE);
    const text = await (0,own_file/* readOwnFile */.z)(file).catch((error) => {
        throw state_refusal(file, `can't be used: ${(0,errors/* describeError */.Uc)(error)}`, error);
    });
    if (text === undefined)
        return undefined;
    const record = await parseRecord(text, file);
    await checkPaths(record, directory);
    return record;
}
async function parseRecord(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw state_refusal(file, `is damaged: ${(0,errors/* describeError */.Uc)(error)}`, error);
    }
    // Large, and a run that begins anew has no record to read.
    const { validateRecord } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 79));
    const violations = violationsOf(validateRecord, value);
    if (violations.length > 0)
        throw state_refusal(file, `is not a record of this version: ${violations.join('; ')}.`);
    return value;
}
/** A record that names files elsewhere is not ours: they would be handed to kubectl, written, or removed. */
async function checkPaths({ cluster }, directory) {
    for (const [name, path] of cluster === undefined ? [] : pathsOf(cluster)) {
        if (await leadsBelow(directory, path))
            continue;
        throw state_refusal((0,external_node_path_.join)(directory, FILE), `names a file outside of its directory: ${name} ${JSON.stringify(path)}.`);
    }
}
function pathsOf(cluster) {
    if (cluster.kind === 'none')
        return [['lease', cluster.lease]];
    const kubeconfig = ['kubeconfig', cluster.kubeconfig];
    return cluster.kind === 'existing' ? [kubeconfig, ['applied', cluster.applied]] : [kubeconfig];
}
function state_refusal(file, what, cause) {
    return new errors/* ActionError */.lZ('state-missing', `${file} ${what}`, {
        cause,
        hint: `Nothing was removed. Look for what it may have named: docker ps --all --filter label=io.x-k8s.kind.cluster. Then delete ${file}.`,
    });
}
/** A record with nothing in it yet. */
function newRecord(options) {
    return { version: 1, ...options, phases: [] };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./.build/src/system/action-root.js
/**
 * The one place that knows where our own files lie: next to the sources while developing, next to the bundles in dist/.
 */

const here = import.meta.filename;
const fromSource = here.endsWith('.ts');
// Bundled, this module is dist/<entry>/index.js; from source it is src/system/action-root.ts: the root is two folders
// up either way.
const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(here)));
/** Where the bundled manifests are. */
function manifestsDir() {
    return [root, 'manifests'].join('/');
}
/** The script that k6 runs for a plan of ours. */
function planScript() {
    return [root, 'k6', 'plan.js'].join('/');
}
/**
 * The script of another entry, to be started as a process or a worker of its own. Entries are bundles of their own: a
 * `new URL(…)` would make ncc copy the file unbundled.
 */
function entryFile(name) {
    return fromSource ? [root, 'src', `${name}.ts`].join('/') : [root, 'dist', name, 'index.js'].join('/');
}
/** The report's JSON Schema, for those who want to check a report. */
function schemaFile() {
    return join(root, ...['schema', 'report.schema.json']);
}

;// CONCATENATED MODULE: ./.build/src/lib/units.js
/**
 * Figures as text: one fixed locale, three significant digits, and never a rounding that changes what a figure says.
 */
/** Made when it is used: the first one costs some ten milliseconds. */
const thousands = () => (thousandsFormat ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }));
let thousandsFormat;
/**
 * A figure with three significant digits; whole part never shortened: 0.0123, 1.23, 12.3, 1,234. Below 0.001 five
 * decimals.
 */
function formatNumber(value) {
    const size = Math.abs(value);
    if (size >= 99.95)
        return thousands().format(value);
    if (size >= 9.995)
        return value.toFixed(1);
    if (size >= 0.9995)
        return value.toFixed(2);
    if (size === 0)
        return '0';
    if (size >= 0.001)
        return Number(value.toPrecision(3)).toFixed(size >= 0.09995 ? 3 : size >= 0.009995 ? 4 : 5);
    return size < 0.000005 ? (value < 0 ? '>-0.00001' : '<0.00001') : value.toFixed(5);
}
/** A whole number: 12,345. */
function formatCount(value) {
    return thousands().format(value);
}
/** A count and its noun: `1 request`, `2 requests`. */
function formatCounted(value, noun) {
    return `${formatCount(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Milliseconds with their unit: `12.3 ms`. */
function formatMs(ms) {
    return `${formatNumber(ms)} ms`;
}
/** A length of time for a reader: `350 ms`, `14.2 s`, `2 min 05 s`, `1 h 02 min`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}
/**
 * A share (0..1) in percent. Rounded towards the middle, so that 100% means all and 0% means none:
 * one failure among 100,000 is 99.999%, not 100%.
 */
function formatPercent(share) {
    if (share <= 0)
        return '0%';
    if (share >= 1)
        return '100%';
    const percent = share * 100;
    for (const digits of [1, 2, 3, 4, 5]) {
        const text = percent.toFixed(digits);
        if (Number(text) > 0 && Number(text) < 100)
            return `${trimZeros(text)}%`;
    }
    return share < 0.5 ? '<0.00001%' : '>99.99999%';
}
function trimZeros(text) {
    return text.replace(/\.?0+$/, '');
}
/** Megabytes (10^6 bytes) without the unit, for a column that names it. */
function formatMegabytes(bytes) {
    return formatNumber(bytes / 1e6);
}
/** Bytes with a decimal unit: `512 B`, `1.50 kB`, `16.8 GB`. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
    return power === 0 ? `${formatCount(bytes)} B` : `${formatNumber(bytes / 1000 ** power)} ${units[power] ?? ''}`;
}
/** A rate with its unit: `19.8/s`. */
function formatRate(perSecond) {
    return `${formatNumber(perSecond)}/s`;
}
/** A moment as UTC to the second: `2026-05-04 12:30:05 UTC`. */
function formatMoment(epochMs) {
    return `${new Date(epochMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./.build/src/system/regular-file.js
/**
 * Reads files that somebody else may have written: regular ones of a bounded size, without following a link and
 * without waiting. A named pipe would hold a run up for ever, a device has no end, and a huge file takes all memory.
 */



const MIB = 1024 * 1024;
/** How large a file of each kind may be, and what to do about a larger one. */
const FILE_LIMITS = {
    config: { bytes: MIB, remedy: 'move long bodies to files that body-file names, and rows to files that data names' },
    certificate: { bytes: MIB, remedy: 'keep only the authorities that the targets need' },
    kubeconfig: { bytes: MIB, remedy: 'keep only the context that is used' },
    script: { bytes: 16 * MIB, remedy: 'let the script import only what it uses, and open data files itself' },
    body: { bytes: 32 * MIB, remedy: 'send a smaller body' },
    data: { bytes: 32 * MIB, remedy: 'keep fewer rows' },
    sarif: { bytes: 32 * MIB, remedy: 'let the scanner leave out low severities' },
    manifest: { bytes: 32 * MIB, remedy: 'split it into several files' },
    report: { bytes: 64 * MIB, remedy: 'name a report.json as it was written' },
};
/**
 * The content of a regular file.
 * @param real its real path; anything else is refused, so that what was checked is what is read.
 * @param shown what the file is called in errors.
 * @throws Error that says what the file is instead, or by how much it is too large.
 */
function readRegularFile(real, shown, kind) {
    const descriptor = openWithoutWaiting(real, shown);
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new Error(`${shown} is ${whatIs(stats)}, and not a regular file`);
        refuseMoved(descriptor, real, shown);
        refuseTooLarge(stats.size, shown, kind);
        return readWhole(descriptor, stats.size, shown);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** @throws Error when a file of a kind would be larger than it may be. */
function refuseTooLarge(bytes, shown, kind) {
    const { bytes: most, remedy } = FILE_LIMITS[kind];
    if (bytes <= most)
        return;
    const limit = `${formatCount(most)} (${most / MIB} MiB)`;
    throw new Error(`${shown} has ${formatCount(bytes)} bytes, and at most ${limit} are read; ${remedy}`);
}
/** What something on disk is, with its article. */
function whatIs(stats) {
    if (stats.isFile())
        return 'a file';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    return stats.isSocket() ? 'a socket' : 'a device';
}
function openWithoutWaiting(real, shown) {
    try {
        return (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        const cause = error;
        if (error.code === 'ENXIO')
            throw new Error(`${shown} is a socket or a device, and not a regular file`, { cause });
        if (error.code === 'ELOOP')
            throw new Error(`${shown} became a link while it was opened`, { cause });
        throw error;
    }
}
/**
 * A folder on the way may have been exchanged for a link since the path was checked. Linux says what was opened;
 * elsewhere nobody does.
 */
function refuseMoved(descriptor, real, shown) {
    const opened = openedPath(descriptor);
    if (opened === undefined || opened === real)
        return;
    throw new Error(`${shown} was exchanged for another file while it was opened`);
}
function openedPath(descriptor) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${descriptor}`);
    }
    catch (error) {
        if ((0,errors/* isSystemError */.Or)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
/** Never more than the size that was checked: a file that grows meanwhile is refused. */
function readWhole(descriptor, size, shown) {
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw new Error(`${shown} grew while it was read`);
}

;// CONCATENATED MODULE: ./.build/src/system/input-files.js
/**
 * The one gate for every file that a run reads by a name: configuration, bodies, rows, certificates, scripts,
 * manifests. What is in such a file can end up at the application, in the cluster or in a report, and on a pull request
 * all of these are the author's. So a name that a file of the checkout gives reaches files of the checkout only, and no
 * name reaches what holds credentials: with /proc/self/environ the author would have the job's token.
 */




/** The files of a user's own machine: any, as long as they are regular and not too large. */
const anyFile = gateOf((path) => external_node_fs_.realpathSync.native(path));
/** The files of a job in a workflow. @throws when the workspace or the temporary directory do not exist. */
function jobFiles({ workspace, temp, objection }) {
    const roots = { workspace: realpathSync.native(workspace), temp: realpathSync.native(temp) };
    return gateOf((path, from, kind) => {
        // Before anything is looked up: what is outside of the workspace is not even asked about.
        if (from === 'file' && isAbsolute(path)) {
            const reason = 'and a file of the checkout names other files by relative ones';
            throw new Error(`${path} is an absolute path, ${reason}; use one, or give this input in the workflow`);
        }
        const [absolute, real] = [resolve(path), realpathSync.native(path)];
        const refusal = twofoldProblem(path, absolute, real) ??
            privateProblem(path, absolute, real, roots.temp) ??
            outsideProblem(path, { from, absolute, real, workspace: roots.workspace }) ??
            // A kubeconfig comes from the workflow alone, and is written outside of the workspace by an earlier step.
            (kind === 'kubeconfig' ? undefined : objection?.(real));
        if (refusal !== undefined)
            throw new Error(refusal);
        return real;
    });
}
function gateOf(realPathOf) {
    return {
        read: (path, from, kind) => readRegularFile(realPathOf(path, from, kind), path, kind),
        resolve: (path, from) => {
            const real = realPathOf(path, from);
            const stats = (0,external_node_fs_.lstatSync)(real);
            if (!stats.isFile() && !stats.isDirectory())
                throw new Error(`${path} is ${whatIs(stats)}, and neither a file nor a folder`);
            return real;
        },
    };
}
/**
 * Behind a link `..` means one file to the system and another one to who only looks at the text, as other programs may.
 */
function twofoldProblem(path, absolute, real) {
    if (realpathSync.native(absolute) === real)
        return undefined;
    return `${path} has .. behind a link and could mean two files; write it without`;
}
/** No files of a job: the environment and memory of processes, settings of the kernel, devices. */
const SYSTEM = (/* unused pure expression or super */ null && (['proc', 'sys', 'dev']));
/**
 * actions/checkout leaves its token in .git/config, or in a file of the temporary directory that begins like this; the
 * runner's own names there begin with an underscore.
 */
const PRIVATE_IN_TEMP = /^(_|git-credentials)/i;
function privateProblem(path, absolute, real, temp) {
    for (const parts of [absolute.split(sep), real.split(sep)]) {
        if (SYSTEM.includes(parts[1] ?? ''))
            return `${path} lies in /${parts[1]}, where no files of a job are; it is not read`;
        if (parts.some((part) => part.toLowerCase() === '.git'))
            return `${path} lies in .git, which may hold credentials; it is not read`;
    }
    if (PRIVATE_IN_TEMP.test(wayWithin(temp, real) ?? ''))
        return `${path} is one of the runner's own files, which may hold credentials; it is not read`;
    return undefined;
}
/** A link in the checkout is the pull request's, whoever names it. */
function outsideProblem(path, { from, absolute, real, workspace }) {
    if (isWithin(workspace, real))
        return undefined;
    if (from === 'file') {
        const reason = 'and a file of the checkout names files in it only';
        return `${path} is outside of the workspace, ${reason}; give this input in the workflow`;
    }
    if (!leadsThrough(workspace, absolute))
        return undefined;
    return `${path} leads out of the workspace by a link of the checkout; name the file where it is`;
}
function leadsThrough(workspace, absolute) {
    if (isWithin(workspace, realpathSync.native(absolute)))
        return true;
    const parent = dirname(absolute);
    return parent !== absolute && leadsThrough(workspace, parent);
}

;// CONCATENATED MODULE: ./.build/src/system/system-programs.js
/**
 * The two programs of the system that are named by an absolute path: chrt, and sudo to start it. Their hashes differ
 * from one distribution to the next, so what is looked at before each start is who could have put them there: root
 * alone. They are started with the arguments below and no others.
 */




const CHRT = '/usr/bin/chrt';
const SUDO = '/usr/bin/sudo';
const ROOT = 0;
const WRITABLE_BY_GROUP = 0o020;
/** SCHED_FIFO at priority 10 that children don't inherit, or back to SCHED_OTHER; of one thread. */
const CHRT_ARGUMENTS = /^(-R -f -p 10|-o -p 0) [1-9][0-9]{0,9}$/;
function isSystemProgram(file) {
    return file === CHRT || file === SUDO;
}
/** @throws ActionError command-failed for other arguments, and for a program that others than root can replace. */
function checkSystemCommand({ file, args }) {
    const [program, ...given] = file === SUDO && args[0] === '-n' ? args.slice(1) : [file, ...args];
    if (program !== CHRT || given.some((argument) => argument.includes(' ')) || !CHRT_ARGUMENTS.test(given.join(' '))) {
        throw new errors/* ActionError */.lZ('command-failed', `${file} was not started: it is used for nothing but a thread's priority.`, {
            hint: 'This is a defect of the action. Please report it with the log of the run.',
        });
    }
    for (const path of new Set([file, CHRT])) {
        const problem = systemProgramProblem(path);
        if (problem === undefined)
            continue;
        throw new errors/* ActionError */.lZ('command-failed', `${path} was not started: ${problem}`, {
            hint: 'Install the package of your distribution, or set `priority: normal`.',
        });
    }
}
/** Why a program may be another than the system's; undefined when root alone can have put it there. */
function systemProgramProblem(path) {
    const problem = programProblem(path, undefined);
    if (problem !== undefined)
        return problem;
    for (let place = (0,external_node_fs_.realpathSync)(path);; place = (0,external_node_path_.dirname)(place)) {
        const { uid, gid, mode } = (0,external_node_fs_.statSync)(place);
        if (uid !== ROOT)
            return `${place} does not belong to root`;
        if (gid !== ROOT && (mode & WRITABLE_BY_GROUP) !== 0)
            return `${place} is writable by a group`;
        if (place === (0,external_node_path_.dirname)(place))
            return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/system/programs.js
/**
 * What every command goes through before it is started: which file it is, whether that may run, and which environment
 * it gets.
 */





/**
 * Completes commands: a bare name becomes an absolute path, found once; a path must be that of a verified program, or
 * of one of the system's (src/system/system-programs.ts). A command without an environment gets what `environmentFor`
 * has for the program.
 */
function commandCompleter({ env, workDir, log, }) {
    const found = new Map();
    let searched;
    const path = () => {
        if (searched !== undefined)
            return searched;
        searched = safePath(env);
        if (searched.passedOver.length > 0)
            log.debug(`of PATH is passed over: ${searched.passedOver.join('; ')}`);
        return searched;
    };
    const resolve = (name) => {
        const file = found.get(name) ?? findProgram(name, path(), workspaceOf(env));
        found.set(name, file);
        return file;
    };
    return async (command) => {
        makeRunDirectories(workDir);
        const isPath = command.file.includes('/');
        if (isSystemProgram(command.file))
            checkSystemCommand(command);
        else if (isPath)
            await verifiedPrograms.check(command.file);
        const surroundings = { env, workDir, path: path().entries.join(external_node_path_.delimiter) };
        return {
            ...command,
            file: isPath ? command.file : resolve(command.file),
            env: command.env ?? environmentFor((0,external_node_path_.basename)(command.file), surroundings),
        };
    };
}

// EXTERNAL MODULE: ./.build/src/system/redacting-log.js
var redacting_log = __webpack_require__(621);
;// CONCATENATED MODULE: ./.build/src/system/real-io.js
/** The real Io. */








/** An Io that acts on the real world; `workDir` must exist and be private to the user. */
function realIo({ log, redactor, workDir, signal, files = anyFile }) {
    const complete = commandCompleter({ env: process.env, workDir, log });
    return {
        log: (0,redacting_log/* redactingLog */.K)(log, redactor),
        redactor,
        workDir,
        signal,
        files,
        env: process.env,
        manifestsDir: manifestsDir(),
        now: Date.now,
        elapsed: () => performance.now(),
        sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch((cause) => {
            throw new errors/* ActionError */.lZ('cancelled', 'cancelled while waiting', { cause });
        }),
        run: async (command) => run(await complete(command), signal),
        pipe: async (from, to) => pipe(await complete(from), await complete(to), signal),
    };
}
/**
 * A signal that aborts on the runner's cancel ladder (SIGINT, then SIGTERM) and when the terminal is closed (SIGHUP);
 * the second signal ends the process at once.
 */
function cancelSignal() {
    const controller = new AbortController();
    const onSignal = (name) => {
        if (controller.signal.aborted)
            process.exit(128 + external_node_os_.constants.signals[name]);
        controller.abort(new errors/* ActionError */.lZ('cancelled', `cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    process.on('SIGHUP', onSignal);
    return controller.signal;
}

;// CONCATENATED MODULE: ./.build/src/post-cleanup.js
/**
 * The part of the post step that has something to do. It is loaded then only: most of the step's start would be this.
 */




/** Removes what the run of a directory made, and the directory, which must be one that main made. */
async function cleanUpRun(workDir, { log, redactor }) {
    const io = realIo({ log, redactor, workDir, signal: cancelSignal() });
    const record = await loadRecord(workDir);
    await learnRecord(io, record);
    const startedAt = io.elapsed();
    await cleanUp(io, record);
    log.info(`Cleaned up ${record?.cluster?.name ?? 'the work directory'} in ${((io.elapsed() - startedAt) / 1000).toFixed(1)} s`);
}


/***/ })

};
