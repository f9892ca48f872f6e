export const id = 409;
export const ids = [409];
export const modules = {

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performSetup: () => (/* binding */ performSetup)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
/* harmony import */ var _load_check_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1094);
/* harmony import */ var _load_generator_ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5192);
/* harmony import */ var _load_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1790);
/* harmony import */ var _load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8831);
/* harmony import */ var _load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4343);
/** The requests before a load, whose answers give its requests what they need. */







/**
 * Sends the setup's requests in order, and returns the plan with what they captured. What was captured is a secret from
 * then on: sessions and tokens are.
 * @throws ActionError `load-failed` when an answer is not as expected, or has nothing to capture.
 */
async function performSetup({ io, settings, record }, plan) {
    let values = {};
    for (const target of settings.app.setup) {
        const found = await send(io.signal, plan, {
            ...(0,_load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .withCaptured */ .p3)(target, values),
            origin: target.origin ?? record.cluster.baseUrl,
        });
        for (const value of Object.values(found))
            io.redactor.add(value);
        values = { ...values, ...found };
        io.log.info(`setup ${target.name}: captured ${Object.keys(found).join(', ') || 'nothing'}`);
    }
    return (0,_load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedPlan */ .D)((0,_load_check_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPlan */ .G)({ ...plan, targets: plan.targets.map((target) => (0,_load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .withCaptured */ .p3)(target, values)) }));
}
async function send(signal, plan, request) {
    const own = (0,_load_plan_checked_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedPlan */ .D)((0,_load_check_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPlan */ .G)({
        ...plan,
        engine: 'builtin',
        targets: [request, ...plan.targets.filter(({ name }) => name !== request.name)],
    }));
    const targets = (0,_load_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_4__/* .compileTargets */ .wX)(own);
    const [target] = targets;
    if (target === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', 'a setup without a request was to be sent');
    const captures = Object.entries(request.capture ?? {});
    const fields = [
        'set-cookie',
        ...captures.flatMap(([, capture]) => (capture.kind === 'header' ? [capture.name] : [])),
    ];
    const answer = await (0,_load_generator_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .k)(own, { target, request: (0,_load_generator_planned_request_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleRequest */ .oV)(own, target), targets, fields }, { timeoutMs: own.timeoutMs, signal });
    if (answer.failure !== undefined)
        throw refused(request.name, `${answer.failure.message}. ${shown(answer.body)}`);
    const offered = { body: answer.body, values: (name) => answer.fields[name] ?? [] };
    return Object.fromEntries(captures.map(([name, capture]) => {
        const result = (0,_load_plan_setup_js__WEBPACK_IMPORTED_MODULE_6__/* .captured */ .FT)(capture, offered);
        if ('problem' in result)
            throw refused(request.name, `${name} can't be captured: ${result.problem}.`);
        return [name, result.value];
    }));
}
/** Of an answer that is as expected nothing is shown: it holds what is to be captured. */
function refused(name, why) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('load-failed', `the setup request ${name} failed: ${why}`, {
        hint: "Compare the request's expect and capture with what the application answers.",
    });
}
function shown(body) {
    return body === '' ? 'The answer had no body.' : `The answer was ${JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(body, 200))}.`;
}


/***/ })

};
