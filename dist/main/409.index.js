export const id = 409;
export const ids = [409];
export const modules = {

/***/ 61409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performSetup: () => (/* binding */ performSetup)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89440);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82184);
/* harmony import */ var _load_check_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1094);
/* harmony import */ var _load_generator_ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27338);
/* harmony import */ var _load_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11790);
/* harmony import */ var _load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48831);
/* harmony import */ var _load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84343);
/** The requests before a load, whose answers give its requests what they need. */







/**
 * Sends the setup's requests in order, and returns the plan with what they captured. What was captured is a secret from
 * then on: sessions and tokens are.
 * @throws ActionError `load-failed` when an answer is not as expected, or has nothing to capture.
 */
async function performSetup({ io, settings, record }, plan) {
    // One client from the first request to the last.
    const jars = new Map();
    let values = {};
    for (const target of settings.app.setup) {
        const origin = target.origin ?? record.cluster.baseUrl;
        const found = await send({ io }, plan, { target: { ...(0,_load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .withCaptured */ .p3)(target, values), origin }, jars });
        values = { ...values, ...found };
        io.log.info(`setup ${target.name}: captured ${Object.keys(found).join(', ') || 'nothing'}`);
    }
    return (0,_load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedPlan */ .D)((0,_load_check_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPlan */ .G)({ ...plan, targets: plan.targets.map((target) => (0,_load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .withCaptured */ .p3)(target, values)) }));
}
async function send({ io }, plan, request) {
    const { target: given, jars } = request;
    const others = plan.targets.filter(({ name }) => name !== given.name);
    const own = (0,_load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedPlan */ .D)((0,_load_check_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPlan */ .G)({ ...plan, engine: 'builtin', targets: [given, ...others] }));
    const targets = (0,_load_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_4__/* .compileTargets */ .wX)(own);
    const [target] = targets;
    if (target === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', 'a setup without a request was to be sent');
    const captures = Object.entries(given.capture ?? {});
    const fields = [
        'set-cookie',
        ...captures.flatMap(([, capture]) => (capture.kind === 'header' ? [capture.name] : [])),
    ];
    const answer = await (0,_load_generator_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .k)(own, { target, request: (0,_load_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleRequest */ .oV)(own, target), targets, fields, jars }, { timeoutMs: own.timeoutMs, signal: io.signal });
    const offered = { body: answer.body, values: (name) => answer.fields[name] ?? [] };
    const results = captures.map(([name, capture]) => [name, (0,_load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .captured */ .FT)(capture, offered)]);
    // Also of an answer that is not as expected, before anything is said of it.
    for (const [, result] of results)
        if ('value' in result)
            io.redactor.add(result.value);
    if (answer.failure !== undefined)
        throw refused(given.name, `${withoutBody(answer.failure.message)}. ${shown(answer)}`);
    return Object.fromEntries(results.map(([name, result]) => {
        if ('problem' in result)
            throw refused(given.name, `${name} can't be captured: ${result.problem}.`);
        return [name, result.value];
    }));
}
/** What is said of a body quotes it. */
function withoutBody(message) {
    return message.startsWith('body ') ? 'its body is not what is expected' : message;
}
function refused(name, why) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('load-failed', `the setup request ${name} failed: ${why}`, {
        hint: "Compare the request's expect and capture with what the application answers.",
    });
}
/** Of an answer that is no error nothing is shown: it holds what is to be captured, or its like. */
function shown({ status, body }) {
    if (status === undefined || status < 400)
        return 'Its body is not shown, as it may hold a secret.';
    return body === '' ? 'The answer had no body.' : `The answer was ${JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(body, 200))}.`;
}


/***/ })

};
