export const id = 891;
export const ids = [891];
export const modules = {

/***/ 5891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   existingPlatform: () => (/* binding */ existingPlatform)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kubernetes_applied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95638);
/* harmony import */ var _kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24136);
/* harmony import */ var _kubernetes_export_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49724);
/* harmony import */ var _kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25662);
/* harmony import */ var _kubernetes_kube_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56967);
/* harmony import */ var _kubernetes_render_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66900);
/* harmony import */ var _kubernetes_running_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97210);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89440);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(31433);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82184);
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(82456);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37416);
/* harmony import */ var _tools_install_tool_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26987);
/* harmony import */ var _contract_images_to_scan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(61309);
/* harmony import */ var _contract_machine_checks_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(95098);
/* harmony import */ var _contract_platform_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(15608);
/* harmony import */ var _contract_workload_checks_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(30782);
/* harmony import */ var _contract_workload_scans_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(43773);
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
/** An existing cluster: we apply our manifests, measure, and remove just what we applied. */




















const READ_DEADLINE_MS = 15_000;
const existingPlatform = {
    validate: async () => (0,_contract_machine_checks_js__WEBPACK_IMPORTED_MODULE_14__/* .machine */ .Aq)([]),
    tools: async ({ io, settings }) => [await (0,_tools_install_tool_js__WEBPACK_IMPORTED_MODULE_12__/* .installTool */ .G)(io, 'kubectl', settings.tools.kubectl)],
    up: connect,
    deploy,
    health: _contract_workload_checks_js__WEBPACK_IMPORTED_MODULE_15__/* .kubernetesHealth */ .hn,
    scannable: _contract_workload_scans_js__WEBPACK_IMPORTED_MODULE_16__/* .kubernetesScannable */ .O,
    images,
    usage: _contract_workload_checks_js__WEBPACK_IMPORTED_MODULE_15__/* .kubernetesUsage */ .wV,
};
async function connect({ io, settings, record }) {
    const { baseUrl } = settings.cluster;
    if (baseUrl === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ActionError */ .lZ('input', 'cluster: existing needs base-url, the address at which its ingress answers.', {
            hint: 'For example base-url: http://127.0.0.1:8080',
        });
    const kubectl = (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_5__/* .toolPath */ .Ou)(record, 'kubectl');
    const kubeconfig = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.workDir, 'kubeconfig');
    const environment = settings.cluster.kubectlEnvironment;
    const access = { kubectl, kubeconfig, env: (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOfExisting */ .Sz)(io, environment) };
    const { context, namespace } = await copyKubeconfig(io, access, settings.cluster);
    await readVersion(io, access);
    const applied = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.workDir, 'applied.json');
    return { cluster: { kind: 'existing', name: context, namespace, kubeconfig, baseUrl, applied, environment } };
}
/**
 * The one context that counts, resolved by kubectl: several files in KUBECONFIG, files that it names, its own default.
 * The copy is what all later steps go by, so that switching contexts between them does not take them to another
 * cluster.
 */
async function copyKubeconfig(io, access, { kubeconfig, context }) {
    const given = [
        ...(kubeconfig === undefined ? [] : [`--kubeconfig=${kubeconfig}`]),
        ...(context === undefined ? [] : [`--context=${context}`]),
    ];
    const result = await io.run({
        file: access.kubectl,
        args: ['config', 'view', '--minify', '--flatten', '--raw', '--output', 'json', ...given],
        env: access.env,
        deadlineMs: READ_DEADLINE_MS,
    });
    (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_17__/* .learnText */ .yt)(io.redactor, result.stdout);
    if (result.exitCode !== 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ActionError */ .lZ('cluster-unreachable', `the kubeconfig can't be used: ${(0,_system_process_js__WEBPACK_IMPORTED_MODULE_11__/* .lastLine */ .fM)(result).replace(/^error: /, '')}.`, {
            details: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_10__/* .toolOutput */ .WT)(result.stderr),
            hint: 'Check the inputs kubeconfig and context; `kubectl config get-contexts` lists what there is.',
        });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(access.kubeconfig, result.stdout, { mode: 0o600 });
    const config = JSON.parse(result.stdout);
    return {
        context: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_18__/* .textAt */ .$6)(config, 'current-context') ?? 'existing',
        namespace: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_18__/* .textAt */ .$6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_18__/* .listAt */ .gT)(config, 'contexts')[0], 'context', 'namespace') ?? 'default',
    };
}
async function readVersion(io, access) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const kube = __addDisposableResource(env_1, await (0,_kubernetes_kube_client_js__WEBPACK_IMPORTED_MODULE_6__/* .connectKube */ .m)(io, access), true);
        const { status, body } = await kube.get('/version');
        if (status !== 200)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ActionError */ .lZ('cluster-unreachable', `the cluster answered ${status} to /version.`, {
                hint: 'Check kubeconfig and context with: kubectl cluster-info',
            });
        io.log.info(`Kubernetes ${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_18__/* .textAt */ .$6)(body, 'gitVersion') ?? 'of unknown version'}`);
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
/** Others use the cluster too: only what the manifests name is looked at, if the local engine has it. */
async function images({ io, record }, named) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { namespace } = (0,_contract_platform_js__WEBPACK_IMPORTED_MODULE_19__/* .clusterOfKind */ .O)(record, 'existing');
        const kube = __addDisposableResource(env_2, await (0,_kubernetes_kube_client_js__WEBPACK_IMPORTED_MODULE_6__/* .connectKube */ .m)(io, (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessOf */ .YK)(io, record)), true);
        return (0,_contract_images_to_scan_js__WEBPACK_IMPORTED_MODULE_13__/* .imagesToScan */ .d)({
            named,
            running: await (0,_kubernetes_running_images_js__WEBPACK_IMPORTED_MODULE_8__/* .runningImages */ .a)(kube, named.map((image) => image.namespace ?? namespace)),
            isOurCluster: false,
            nodeOf: () => undefined,
            save: (image, file) => (0,_kubernetes_export_image_js__WEBPACK_IMPORTED_MODULE_4__/* .exportFromEngine */ .L)(io, image, file),
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function deploy({ io, settings, record }) {
    const cluster = (0,_contract_platform_js__WEBPACK_IMPORTED_MODULE_19__/* .clusterOfKind */ .O)(record, 'existing');
    const application = await (0,_kubernetes_render_js__WEBPACK_IMPORTED_MODULE_7__/* .renderApplication */ .N)(io, (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_5__/* .toolPath */ .Ou)(record, 'kubectl'), settings.app, {
        namespace: cluster.namespace,
    });
    const manifests = [...application.infrastructure, ...application.application];
    await (0,_kubernetes_applied_js__WEBPACK_IMPORTED_MODULE_2__/* .recordApplied */ .RC)(io, (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessOf */ .YK)(io, record), manifests, { file: cluster.applied, namespace: cluster.namespace });
    await (0,_kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .applyManifests */ .ZJ)(io, (0,_kubernetes_kube_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessOf */ .YK)(io, record), manifests);
    const { overlay, hosts } = application;
    return { deployment: { overlay, workloads: (0,_contract_workload_checks_js__WEBPACK_IMPORTED_MODULE_15__/* .recordedWorkloads */ .Xn)(application), images: [], hosts } };
}


/***/ })

};
