export const id = 588;
export const ids = [588];
export const modules = {

/***/ 57079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that reports carry; equal to package.json's, which a test holds. */
const VERSION = '1.0.0';


/***/ }),

/***/ 5219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wO: () => (/* binding */ watchHostLoad)
/* harmony export */ });
/* unused harmony exports cpuShares, parseTicks, parsePressure */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39767);
/**
 * How busy the machine was while the load ran, from Linux' /proc: a machine that is out of CPU measures itself and not
 * the service. Sampled in the thread that is not pacing.
 */


const SAMPLE_EVERY_MS = 1000;
/** Slices that are much shorter than a sample say little about pressure; they are joined to the one before. */
const SHORTEST_SLICE_MS = 500;
/** Starts sampling. */
async function watchHostLoad() {
    const firstTicks = await readTicks();
    let previous = { atMs: performance.now(), stalledUs: await readPressure() };
    const slices = [];
    const sample = async (isLast) => {
        const stalledUs = await readPressure();
        const atMs = performance.now();
        const lengthMs = atMs - previous.atMs;
        if (stalledUs === undefined || previous.stalledUs === undefined || lengthMs <= 0)
            return;
        if (isLast && lengthMs < SHORTEST_SLICE_MS && slices.length > 0)
            return;
        slices.push(Math.min(1, (stalledUs - previous.stalledUs) / (lengthMs * 1000)));
        previous = { atMs, stalledUs };
    };
    let running = Promise.resolve();
    const timer = setInterval(() => {
        running = running.then(() => sample(false));
    }, SAMPLE_EVERY_MS);
    return {
        async stop() {
            clearInterval(timer);
            await running;
            await sample(true);
            return {
                ...cpuShares(firstTicks, await readTicks()),
                pressure: slices.length > 0 ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(slices) : (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)('this system has no /proc/pressure/cpu'),
            };
        },
    };
}
/** Busy and stolen shares between two readings. Waiting for a disk is not busy. */
function cpuShares(from, to) {
    if (from === undefined || to === undefined) {
        const reason = 'this system has no /proc/stat';
        return { busy: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason), steal: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason) };
    }
    const total = to.total - from.total;
    if (total <= 0) {
        const reason = 'the run was shorter than a tick of the CPU clock';
        return { busy: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason), steal: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q7)(reason) };
    }
    return { busy: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(1 - (to.idle - from.idle) / total), steal: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)((to.steal - from.steal) / total) };
}
/**
 * The first line of /proc/stat: `cpu user nice system idle iowait irq softirq steal guest guest_nice`; guests are in
 * user and nice already.
 */
function parseTicks(stat) {
    const fields = /^cpu\s+(.*)$/m.exec(stat)?.[1]?.trim().split(/\s+/).map(Number);
    if (fields === undefined || fields.length < 8 || fields.some((field) => !Number.isFinite(field)))
        return undefined;
    const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = fields;
    return { total: user + nice + system + idle + iowait + irq + softirq + steal, idle: idle + iowait, steal };
}
/** Microseconds that some task has waited for a CPU since boot, from /proc/pressure/cpu. */
function parsePressure(pressure) {
    const total = /^some .*total=(\d+)/m.exec(pressure)?.[1];
    return total === undefined ? undefined : Number(total);
}
async function readTicks() {
    const text = await readProc('/proc/stat');
    return text === undefined ? undefined : parseTicks(text);
}
async function readPressure() {
    const text = await readProc('/proc/pressure/cpu');
    return text === undefined ? undefined : parsePressure(text);
}
/**
 * Undefined where the file is missing or may not be read, as on other systems and in some containers: the figure is
 * then reported as not measured.
 */
async function readProc(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
}


/***/ }),

/***/ 44728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadResult)
/* harmony export */ });
/* unused harmony export settingsOf */
/* harmony import */ var _lib_measured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39767);
/* harmony import */ var _lib_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57432);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62904);
/* harmony import */ var _summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44735);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50594);
/** The result of a load: the figures of its snapshot, and what speaks for and against believing them. Pure. */





function loadResult(run) {
    const { engine, plan, snapshot, warmup, isCancelled, engineThresholds } = run;
    const summary = (0,_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(snapshot, run.untold);
    const { startedAt, endedAt } = snapshot.window;
    return {
        engine,
        plan: settingsOf(plan),
        window: { startedAt: Math.round(startedAt), endedAt: Math.round(endedAt) },
        warmup,
        ...summary,
        generator: generatorHealth(run, summary),
        cancelled: isCancelled,
        engineThresholds,
        snapshot,
    };
}
function generatorHealth(run, summary) {
    const { plan, snapshot, cpuSeconds, floor, priority, untold } = run;
    const { evidence } = snapshot;
    const { offered, achieved } = ratesOf(run, summary);
    const host = evidence.host ?? NOT_WATCHED;
    const validity = { plan, total: summary.total, evidence };
    return {
        offeredPerSecond: offered,
        achievedPerSecond: achieved,
        loopDelayP99Ms: loopDelay(evidence, untold?.loopDelay),
        hostCpuBusy: host.busy,
        cpuSteal: host.steal,
        cpuPressure: (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .mapMeasured */ .xe)(host.pressure, _validity_js__WEBPACK_IMPORTED_MODULE_2__/* .pressedShare */ .Oi),
        generatorCpuSeconds: cpuSeconds,
        floor,
        priority,
        notOffered: [...cutShort(run, summary), ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .notOfferedReasons */ .Mc)(validity)],
        disturbances: (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .disturbanceReasons */ .Ku)(validity),
    };
}
function ratesOf({ snapshot, scheduleMs }, { total }) {
    const { evidence, window } = snapshot;
    if (evidence.schedule !== undefined)
        return (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduledRates */ .pR)(evidence.schedule);
    return (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduledRates */ .pR)({
        due: total.requests,
        sentInTime: total.sent,
        lengthMs: scheduleMs ?? window.endedAt - window.startedAt,
        pacing: _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg,
    });
}
function loopDelay({ loop }, untold = 'the engine does not tell it') {
    if (loop === undefined)
        return (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)(untold);
    const p99 = (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedP99 */ .iE)(loop.delay);
    return p99 === null ? (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)('the run was too short') : (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(p99.valueMs);
}
const nothing = (0,_lib_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .notMeasured */ .q7)('the machine was not watched');
const NOT_WATCHED = { busy: nothing, steal: nothing, pressure: nothing };
/** A duration in the closed model holds as many requests as the service answers, and the cap on them may come first. */
function cutShort({ plan, snapshot, isCancelled }, { total }) {
    const { engine, model, requests, durationMs, limits } = plan;
    const lengthMs = snapshot.window.endedAt - snapshot.window.startedAt;
    if (engine !== 'builtin' || model !== 'closed' || requests !== undefined || durationMs === undefined || isCancelled)
        return [];
    if (total.requests < limits.requests || lengthMs >= durationMs)
        return [];
    return [
        `The load ended after ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(lengthMs)} of ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs)}: it had sent the ${(0,_lib_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(limits.requests)} requests that max-requests allows; raise it, or shorten the duration.`,
    ];
}
/** The plan without its targets, which may hold credentials. */
function settingsOf(plan) {
    const { targets: _targets, ...settings } = plan;
    // A key is in the plan's TLS settings, and a CA file may hold one.
    return { ...settings, tls: { insecure: plan.tls.insecure } };
}


/***/ }),

/***/ 87588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  realPrioritySystem: () => (/* reexport */ realPrioritySystem),
  runLoad: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(39767);
// EXTERNAL MODULE: ./.build/src/lib/version.js
var version = __webpack_require__(57079);
// EXTERNAL MODULE: ./.build/src/system/action-root.js
var action_root = __webpack_require__(13276);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/src/load/generator/null-server.js
/**
 * A server that does nothing but answer: the counterpart of the calibration. It speaks just enough HTTP for requests
 * without a body.
 */


const END_OF_HEAD = '\r\n\r\n';
const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nok';
/** Starts it on a free port of 127.0.0.1. */
async function startNullServer() {
    const sockets = new Set();
    const server = (0,external_node_net_.createServer)({ noDelay: true }, (socket) => {
        let unanswered = '';
        sockets.add(socket);
        socket.setEncoding('latin1');
        socket.on('close', () => sockets.delete(socket));
        // The generator may end a connection at any time; nothing is lost with it.
        socket.on('error', () => socket.destroy());
        socket.on('data', (text) => {
            unanswered += text;
            for (let end = unanswered.indexOf(END_OF_HEAD); end !== -1; end = unanswered.indexOf(END_OF_HEAD)) {
                unanswered = unanswered.slice(end + END_OF_HEAD.length);
                socket.write(ANSWER);
            }
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the calibration server has no port');
    return {
        origin: `http://127.0.0.1:${address.port}`,
        async [Symbol.asyncDispose]() {
            server.close();
            for (const socket of sockets)
                socket.destroy();
            if (server.listening)
                await (0,external_node_events_.once)(server, 'close');
        },
    };
}

// EXTERNAL MODULE: ./.build/src/load/metrics/host-load.js
var host_load = __webpack_require__(5219);
// EXTERNAL MODULE: ./.build/src/load/metrics/load-result.js
var load_result = __webpack_require__(44728);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/system/process.js
var system_process = __webpack_require__(37416);
// EXTERNAL MODULE: ./.build/src/system/system-programs.js
var system_programs = __webpack_require__(26660);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
;// CONCATENATED MODULE: ./.build/src/load/generator/wake.js
/**
 * Waits for the next send: as long as possible in the event loop's own timer (whole milliseconds, up to one late), then
 * more finely. Spinning for the last stretch would take the CPU from the service under test, so while no answer can
 * arrive the thread sleeps instead.
 */
/** A timer may fire this much after its time: one millisecond of granularity, and some for waking up. */
const TIMER_SLACK_MS = 1.2;
/**
 * CPU that the wait for one send takes while responses are outstanding: the timer ends this long before its time, and
 * is up to a millisecond late as often as it begins up to one earlier. Measured at 60 to 300 requests a second with a
 * service that takes 20 ms: 1.1 to 1.2.
 */
const WAIT_CPU_MS = TIMER_SLACK_MS;
/** Shorter sleeps are not worth their system call. */
const SHORTEST_SLEEP_MS = 0.2;
/**
 * How long before its time a sleep ends: the kernel's timer slack, and a turn of the event loop to read what arrived
 * meanwhile.
 */
const SLEEP_MARGIN_MS = 0.15;
const asleep = new Int32Array(new SharedArrayBuffer(4));
/**
 * Calls `wake` at about `waitMs` from now, or a little before it. `isQuiet`: no answer is outstanding. Call the result
 * to forget it.
 */
function wakeBefore(waitMs, isQuiet, wake) {
    if (waitMs >= 1 + TIMER_SLACK_MS) {
        const timer = setTimeout(wake, Math.floor(waitMs - TIMER_SLACK_MS));
        return () => clearTimeout(timer);
    }
    if (isQuiet && waitMs > SHORTEST_SLEEP_MS)
        Atomics.wait(asleep, 0, 0, waitMs - SLEEP_MARGIN_MS);
    const immediate = setImmediate(wake);
    return () => clearImmediate(immediate);
}

// EXTERNAL MODULE: ./.build/src/load/plan/schedule.js
var schedule = __webpack_require__(62841);
;// CONCATENATED MODULE: ./.build/src/load/priority/decision.js



/** Of a core. More would be missing to the service, which could not even share it. */
const MOST_OF_A_CORE = 1 / 3;
/** CPU for a request without a calibration: several times what any calibration found. */
const UNKNOWN_REQUEST_MS = 0.2;
/** Why the plan is sent at normal priority; undefined when a real-time one is wanted. */
function whyUnwanted(plan, floor) {
    if (plan.priority === 'normal')
        return unwanted('`priority: normal` is set');
    if (plan.model === 'closed')
        return unwanted('in the closed model the generator sends as fast as it can');
    const rate = (0,schedule/* peakRate */.ai)(plan);
    const share = expectedShare(rate, floor);
    if (share <= MOST_OF_A_CORE)
        return undefined;
    const most = (0,units/* formatPercent */.l9)(Math.round(MOST_OF_A_CORE * 100) / 100);
    return unwanted(`${(0,units/* formatRate */.CE)(rate)} may cost ${(0,units/* formatPercent */.l9)(Math.round(share * 100) / 100)} of a core, and ${most} is the most`);
}
/**
 * Share of a core that the generator takes at a rate, 0 and more. A request costs what it cost at full speed in the
 * calibration, where nothing was waited for, and what the wait for its due moment costs while responses are
 * outstanding. At low rates the wait is nearly all of it: the calibration alone would allow a thread that is always
 * awake.
 */
function expectedShare(ratePerSecond, floor) {
    const requestMs = floor.kind === 'measured' && floor.value.maxRatePerSecond > 0
        ? 1000 / floor.value.maxRatePerSecond
        : UNKNOWN_REQUEST_MS;
    return (ratePerSecond * (requestMs + WAIT_CPU_MS)) / 1000;
}
/** Why a thread that never sleeps could hold a core for itself; undefined when the kernel takes it away in time. */
function whyUnbounded({ runtimeUs, periodUs }) {
    if (runtimeUs > 0 && runtimeUs < periodUs)
        return undefined;
    const seen = `sched_rt_runtime_us is ${runtimeUs} and sched_rt_period_us is ${periodUs}`;
    return runtimeUs === 0
        ? `the kernel gives real-time threads no time: ${seen}`
        : `the kernel does not throttle real-time threads: ${seen}`;
}
function unwanted(reason) {
    return { policy: 'normal', how: 'not wanted', reason };
}

;// CONCATENATED MODULE: ./.build/src/load/priority/watch.js
/** Watches what a thread with a real-time priority takes of a core, from a thread without one. */


const LOOK_EVERY_MS = 500;
/** Half as much again as the plan may cost: a burst of random arrivals stays below it over two looks. */
const watch_MOST_OF_A_CORE = 0.5;
/** Looks in a row above the limit: one alone may be a collection of garbage. */
const LOOKS = 2;
/**
 * Calls `tooMuch` once, with the reason, when the thread takes more than half of a core for a second, or can no longer
 * be watched. `schedstat` reads the thread's file of that name. Call the result to stop watching.
 */
function watchThread(schedstat, tooMuch) {
    let isOver = false;
    let last;
    let above = 0;
    const stop = () => {
        isOver = true;
        clearInterval(timer);
    };
    const end = (why) => {
        if (isOver)
            return;
        stop();
        tooMuch(why);
    };
    const look = async () => {
        const cpuMs = Number((await schedstat()).split(' ')[0]) / 1e6;
        const now = { atMs: performance.now(), cpuMs };
        const share = last === undefined ? 0 : (now.cpuMs - last.cpuMs) / (now.atMs - last.atMs);
        last = now;
        above = share > watch_MOST_OF_A_CORE ? above + 1 : 0;
        if (above === LOOKS)
            end(`when its thread took ${(0,units/* formatPercent */.l9)(Math.round(share * 100) / 100)} of a core`);
    };
    const timer = setInterval(() => {
        look().catch((error) => end(`when its thread could not be watched: ${(0,errors/* messageOf */.bD)(error)}`));
    }, LOOK_EVERY_MS);
    return stop;
}

;// CONCATENATED MODULE: ./.build/src/load/priority/hold.js
/**
 * Gives the generator's thread a real-time priority, and takes it back. The kernel then runs the thread the moment a
 * request is due, whatever else is busy on the machine. Three things keep a runaway thread from holding the machine:
 * the kernel's throttling, without which the priority is not taken; the limit on the planned rate; and a watch in the
 * caller's thread, which takes the priority back when the thread uses more than was planned.
 */







/** chrt takes milliseconds; sudo may look for names and accounts first. */
const DEADLINE_MS = 3_000;
/** Real-time, first in, first out, at 10 of 99; -R: what the thread starts does not inherit it. */
const TAKE = ['-R', '-f', '-p', '10'];
const TAKE_BACK = ['-o', '-p', '0'];
function realPrioritySystem(run) {
    return { run, userId: process.geteuid?.(), read: (path) => (0,promises_.readFile)(path, 'utf8') };
}
/** Takes the priority where it is wanted and possible. A refusal is a result, not an error. */
async function takePriority(request, system) {
    const { plan, floor, threadId, signal } = request;
    const unwanted = whyUnwanted(plan, floor);
    if (unwanted !== undefined)
        return held(unwanted);
    if (signal.aborted)
        return held({ policy: 'normal', how: 'not wanted', reason: 'the run was cancelled before its load' });
    if (threadId === undefined)
        return impossible('the generator sees no /proc/thread-self, which Linux has');
    try {
        const unbounded = whyUnbounded(await realTimeLimits(system));
        if (unbounded !== undefined)
            return impossible(unbounded);
        // Without its figures a thread can't be watched.
        await system.read(cpuTimeFile(threadId));
    }
    catch (error) {
        return impossible((0,errors/* messageOf */.bD)(error));
    }
    return await take(threadId, system);
}
async function take(threadId, system) {
    const how = system.userId === 0 ? 'by root' : 'by sudo';
    const isOurs = how === 'by root';
    const takeBack = () => system.run({ ...priorityCommand(TAKE_BACK, threadId, isOurs), afterCancel: true });
    const refusal = await refusalOf(system.run(priorityCommand(TAKE, threadId, isOurs)));
    if (refusal !== undefined) {
        // One that was ended at its deadline or by a cancel may have done it. Where it had not, this changes nothing.
        if (refusal.isUncertain)
            await refusalOf(takeBack());
        return impossible(refusal.reason);
    }
    let early;
    const release = once(async () => {
        stopWatch();
        const failure = await refusalOf(takeBack());
        const left = failure === undefined ? undefined : `it was not taken back before the thread ended: ${failure.reason}`;
        const reason = [early, left].filter((each) => each !== undefined).join('; ');
        return { policy: 'real-time', how, ...(reason === '' ? {} : { reason }) };
    });
    const stopWatch = watchThread(() => system.read(cpuTimeFile(threadId)), (why) => {
        early = `taken back during the load, ${why}`;
        void release();
    });
    return { release };
}
/** Undefined when the command succeeded. */
async function refusalOf(running) {
    try {
        const result = await running;
        if (result.exitCode === 0)
            return undefined;
        return { reason: (0,lib_text/* clip */.$Q)((0,system_process/* lastLine */.fM)(result), lib_text/* QUOTED_CHARACTERS */.uB), isUncertain: false };
    }
    catch (error) {
        return { reason: (0,lib_text/* clip */.$Q)((0,errors/* messageOf */.bD)(error), lib_text/* QUOTED_CHARACTERS */.uB), isUncertain: true };
    }
}
function priorityCommand(policy, threadId, isRoot) {
    const args = [...policy, String(threadId)];
    const deadlineMs = DEADLINE_MS;
    return isRoot ? { file: system_programs/* CHRT */.cL, args, deadlineMs } : { file: system_programs/* SUDO */.QR, args: ['-n', system_programs/* CHRT */.cL, ...args], deadlineMs };
}
async function realTimeLimits({ read }) {
    const [runtimeUs, periodUs] = await Promise.all(['runtime', 'period'].map(async (name) => Number.parseInt(await read(`/proc/sys/kernel/sched_rt_${name}_us`), 10)));
    return { runtimeUs: runtimeUs ?? Number.NaN, periodUs: periodUs ?? Number.NaN };
}
/** Its first field is the thread's CPU time in nanoseconds. */
function cpuTimeFile(threadId) {
    return `/proc/self/task/${threadId}/schedstat`;
}
function impossible(reason) {
    return held({ policy: 'normal', how: 'not possible', reason });
}
function held(priority) {
    return { release: async () => priority };
}
function once(work) {
    let done;
    return () => {
        done ??= work();
        return done;
    };
}

;// CONCATENATED MODULE: ./.build/src/load/run-load.js
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
 * Runs a load plan in a thread of its own: the caller's thread may talk to Kubernetes or write logs without making a
 * request late.
 */









/**
 * Nearly all garbage of a load dies young. More room for it would only be filled, with 100 MB when the machine is short
 * of CPU.
 */
const HEAP = { maxYoungGenerationSizeMb: 16 };
/** After a cancel the thread answers within a few milliseconds; one that does not by then is ended. */
const CANCEL_DEADLINE_MS = 800;
/**
 * Sends the plan's load and returns what was measured. Throws an ActionError: `load-failed` when the generator broke,
 * `cancelled` when it was cancelled and did not return a result any more. Failing requests are a result, not an error.
 */
async function runLoad(plan, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (options.signal.aborted)
            throw cancelled('before it started');
        const nullServer = __addDisposableResource(env_1, options.calibrate ? await startNullServer() : undefined, true);
        const { measurement, host, priority } = await runThread({ plan, nullServerOrigin: nullServer?.origin }, options);
        const { snapshot, warmup, cpuSeconds, floor, isCancelled } = measurement;
        return (0,load_result/* loadResult */.A)({
            engine: { name: 'builtin', version: version/* VERSION */.x },
            plan,
            snapshot: { ...snapshot, evidence: { ...snapshot.evidence, host } },
            warmup,
            cpuSeconds: (0,measured/* measured */.jh)(cpuSeconds),
            floor,
            priority,
            isCancelled,
            engineThresholds: [],
        });
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
async function runThread(order, { signal, onProgress, system }) {
    // The thread needs nothing of the job's environment: the plan says it all.
    const worker = new external_node_worker_threads_.Worker((0,action_root/* entryFile */.$B)('load-worker'), {
        workerData: order,
        name: 'load generator',
        env: {},
        execArgv: [],
        resourceLimits: HEAP,
    });
    const answered = Promise.withResolvers();
    const say = (command) => worker.postMessage(command);
    let watch;
    let held;
    let deadline;
    const cancel = () => {
        say({ kind: 'cancel' });
        deadline = setTimeout(() => answered.reject(cancelled('and its thread did not answer any more')), CANCEL_DEADLINE_MS);
    };
    const prepare = async ({ threadId, floor }) => {
        held = takePriority({ plan: order.plan, floor, threadId, signal }, system);
        await held;
        say({ kind: 'proceed' });
    };
    const release = async () => (await held)?.release() ?? NEVER_ASKED;
    worker.on('message', (answer) => {
        if (answer.kind === 'progress')
            onProgress(answer.progress);
        else if (answer.kind === 'calibrated')
            prepare(answer).catch(answered.reject);
        else if (answer.kind === 'measuring')
            watch = (0,host_load/* watchHostLoad */.wO)();
        // At once: the thread is about to compute, which nothing waits for by the millisecond.
        else if (answer.kind === 'sent')
            release().catch(answered.reject);
        else
            answered.resolve(answer.measurement);
    });
    worker.on('error', (error) => answered.reject(broken(error)));
    worker.on('exit', (code) => answered.reject(broken(new Error(`its thread ended with code ${code} before it had a result`))));
    signal.addEventListener('abort', cancel, { once: true });
    // It may have come while the null server was starting.
    if (signal.aborted)
        cancel();
    try {
        const measurement = await answered.promise;
        const host = watch === undefined ? notWatched() : await (await watch).stop();
        return { measurement, host, priority: await release() };
    }
    finally {
        signal.removeEventListener('abort', cancel);
        clearTimeout(deadline);
        // Doing either twice is harmless; a broken run has done neither yet. The thread lives until both are done.
        await Promise.allSettled([release(), watch?.then((started) => started.stop())]);
        await worker.terminate();
    }
}

const NEVER_ASKED = { policy: 'normal', how: 'not wanted', reason: 'the run ended before its load' };
function notWatched() {
    const nothing = (0,measured/* notMeasured */.q7)('the run was cancelled before its measurement began');
    return { busy: nothing, steal: nothing, pressure: nothing };
}
function broken(error) {
    return new errors/* ActionError */.lZ('load-failed', `The load generator broke: ${(0,errors/* messageOf */.bD)(error)}`, {
        cause: error,
        hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
    });
}
function cancelled(when) {
    return new errors/* ActionError */.lZ('cancelled', `The load test was cancelled ${when}.`);
}


/***/ })

};
