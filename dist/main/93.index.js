export const id = 93;
export const ids = [93];
export const modules = {

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLoad: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/lib/version.js
var version = __webpack_require__(7079);
// EXTERNAL MODULE: ./.build/src/system/action-root.js
var action_root = __webpack_require__(3276);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
// EXTERNAL MODULE: ./.build/src/load/metrics/load-result.js + 2 modules
var load_result = __webpack_require__(4627);
;// CONCATENATED MODULE: ./.build/src/load/run.js
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
        const { measurement, host } = await runThread({ plan, nullServerOrigin: nullServer?.origin }, options);
        const { snapshot, warmup, cpuSeconds, floor, isCancelled } = measurement;
        return (0,load_result/* loadResult */.A)({
            engine: { name: 'builtin', version: version/* VERSION */.x },
            plan,
            snapshot: { ...snapshot, evidence: { ...snapshot.evidence, host } },
            warmup,
            cpuSeconds: (0,measured/* measured */.jh)(cpuSeconds),
            floor,
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
async function runThread(order, { signal, onProgress }) {
    // The thread needs nothing of the job's environment: the plan says it all.
    const worker = new external_node_worker_threads_.Worker((0,action_root/* entryFile */.$B)('load-worker'), {
        workerData: order,
        name: 'load generator',
        env: {},
        execArgv: [],
        resourceLimits: HEAP,
    });
    const answered = Promise.withResolvers();
    let watch;
    let deadline;
    const cancel = () => {
        const command = { kind: 'cancel' };
        worker.postMessage(command);
        deadline = setTimeout(() => answered.reject(cancelled('and its thread did not answer any more')), CANCEL_DEADLINE_MS);
    };
    worker.on('message', (answer) => {
        if (answer.kind === 'progress')
            onProgress(answer.progress);
        else if (answer.kind === 'measuring')
            watch = (0,host_load/* watchHostLoad */.wO)();
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
        return { measurement, host: watch === undefined ? notWatched() : await (await watch).stop() };
    }
    finally {
        signal.removeEventListener('abort', cancel);
        clearTimeout(deadline);
        // Stopping twice is harmless; a broken run has not stopped it yet.
        await (await watch)?.stop();
        await worker.terminate();
    }
}
function notWatched() {
    const nothing = (0,measured/* notMeasured */.q7)('the run was cancelled before its measurement began');
    return { busy: nothing, steal: nothing, pressure: nothing };
}
function broken(error) {
    const message = error instanceof Error ? error.message : String(error);
    return new errors/* ActionError */.lZ('load-failed', `The load generator broke: ${message}`, {
        cause: error,
        hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
    });
}
function cancelled(when) {
    return new errors/* ActionError */.lZ('cancelled', `The load test was cancelled ${when}.`);
}


/***/ })

};
