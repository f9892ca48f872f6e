export const id = 734;
export const ids = [734];
export const modules = {

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendMetrics: () => (/* binding */ sendMetrics)
});

// EXTERNAL MODULE: ./.build/src/inputs/read-otlp.js
var read_otlp = __webpack_require__(7301);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(9501);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
;// CONCATENATED MODULE: ./.build/src/github/leg.js
/** What tells the jobs of a matrix from each other: GITHUB_JOB is the same for all of them. */

/** In characters; it stands in tables. */
const LONGEST_LEG = 200;
/**
 * The values of a matrix in one line, e.g. `node=24, os=ubuntu`; undefined where there is no matrix.
 * @param matrix JSON text of the context `matrix`; any other text stands for itself.
 */
function legOf(matrix) {
    const text = written(matrix.trim()).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    return text === '' ? undefined : clip(text, LONGEST_LEG);
}
function written(text) {
    if (text === '')
        return '';
    try {
        return textOf(JSON.parse(text));
    }
    catch (error) {
        // A name of the user's own for the step, or values that are nested deeper than can be written again.
        if (error instanceof SyntaxError || error instanceof RangeError)
            return text;
        throw error;
    }
}
function textOf(value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return value.trim();
    if (typeof value !== 'object' || Array.isArray(value))
        return JSON.stringify(value);
    return Object.entries(value)
        .map(([name, part]) => `${name}=${typeof part === 'string' ? part : JSON.stringify(part)}`)
        .join(', ');
}
/** A job by its name and, in a matrix, its values: `load (node=24)`. */
function jobName(job, leg) {
    return leg === undefined ? job : `${job} (${leg})`;
}

// EXTERNAL MODULE: ./.build/src/load/metrics/summarize.js
var summarize = __webpack_require__(4735);
;// CONCATENATED MODULE: ./.build/src/otlp/metric.js
/**
 * Metrics in OTLP's JSON encoding: names in lowerCamelCase, 64-bit integers as decimal texts, enums as numbers.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, and `opentelemetry/proto/metrics/v1/metrics.proto`.
 */
/** AGGREGATION_TEMPORALITY_DELTA. */
const DELTA = 1;
/** Names are the user's: of a target, a workload or a threshold. */
const LONGEST_TEXT = 255;
/**
 * A gauge of what was measured: readings without a value are left out, and are never zero. Without any, no metric. Two
 * points must not have the same attributes: of two readings the first counts.
 */
function gauge(shape, time, readings) {
    const { isCount, ...rest } = shape;
    const dataPoints = readings.flatMap(({ value, attributes = {} }) => {
        if (value === null || value === undefined || !Number.isFinite(value))
            return [];
        const point = { ...time, attributes: keyValues(attributes) };
        return isCount && Number.isSafeInteger(value)
            ? [{ ...point, asInt: String(value) }]
            : [{ ...point, asDouble: value }];
    });
    const series = Map.groupBy(dataPoints, ({ attributes }) => JSON.stringify(attributes));
    const distinct = [...series.values()].flatMap(([first]) => first ?? []);
    return distinct.length === 0 ? [] : [{ ...rest, gauge: { dataPoints: distinct } }];
}
function keyValues(attributes) {
    return Object.entries(attributes).flatMap(([key, value]) => {
        if (value === undefined || value === '')
            return [];
        if (typeof value === 'string')
            return [{ key, value: { stringValue: value.slice(0, LONGEST_TEXT).toWellFormed() } }];
        return [{ key, value: Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value } }];
    });
}
/** Both ends in milliseconds since the epoch. */
function pointTime(startedAt, endedAt) {
    return { startTimeUnixNano: nanoseconds(startedAt), timeUnixNano: nanoseconds(endedAt) };
}
function nanoseconds(ms) {
    return String(BigInt(Math.round(ms)) * 1000000n);
}
/** Milliseconds as the seconds that OpenTelemetry has for durations, without the noise of the division. */
function seconds(ms) {
    return ms === null || ms === undefined ? undefined : Number((ms / 1000).toPrecision(15));
}

;// CONCATENATED MODULE: ./.build/src/otlp/latency-histogram.js

/** As OpenTelemetry's own SDKs have by default: what every receiver takes. */
const MOST_BUCKETS = 160;
/** Finer ones would be finer than the recorded cells (0.1 %); Prometheus' native histograms have no finer ones either. */
const FINEST_SCALE = 8;
/** The point, in seconds; undefined without samples. */
function latencyPoint(histogram, time, attributes) {
    const { count } = histogram;
    if (count === 0)
        return undefined;
    const cells = [...histogram.cells()].map(({ valueMs, count: samples }) => ({
        value: seconds(valueMs) ?? 0,
        samples,
    }));
    const positive = cells.filter(({ value }) => value > 0);
    const scale = scaleFor(positive.map(({ value }) => value));
    return {
        ...time,
        attributes: keyValues(attributes),
        count: String(count),
        sum: seconds(histogram.avgMs * count) ?? 0,
        min: seconds(histogram.minMs) ?? 0,
        max: seconds(histogram.maxMs) ?? 0,
        scale,
        zeroCount: String(count - positive.reduce((sum, { samples }) => sum + samples, 0)),
        positive: bucketsOf(positive, scale),
    };
}
/** The finest scale at which the values, in ascending order, take no more buckets than are allowed. */
function scaleFor(values) {
    const [low, high] = [values[0], values.at(-1)];
    if (low === undefined || high === undefined)
        return FINEST_SCALE;
    let scale = FINEST_SCALE;
    while (bucketIndex(high, scale) - bucketIndex(low, scale) >= MOST_BUCKETS)
        scale -= 1;
    return scale;
}
function bucketsOf(cells, scale) {
    const [first] = cells;
    if (first === undefined)
        return { offset: 0, bucketCounts: [] };
    const offset = bucketIndex(first.value, scale);
    const counts = [];
    for (const { value, samples } of cells) {
        const index = bucketIndex(value, scale) - offset;
        counts[index] = (counts[index] ?? 0) + samples;
    }
    return { offset, bucketCounts: Array.from(counts, (count) => String(count ?? 0)) };
}
function bucketIndex(value, scale) {
    return Math.ceil(Math.log2(value) * 2 ** scale) - 1;
}

;// CONCATENATED MODULE: ./.build/src/otlp/load-metrics.js



const TARGET = 'loadtest.target.name';
/** Metrics of a load; times are those of its measured window. */
function loadMetrics(load) {
    const time = pointTime(load.window.startedAt, load.window.endedAt);
    const parts = [
        { stats: load.total, attributes: {} },
        ...load.targets.map((stats) => ({ stats, attributes: { [TARGET]: stats.name } })),
    ];
    const each = (value) => parts.map(({ stats, attributes }) => ({ value: value(stats), attributes }));
    return [
        ...durations(load.snapshot.targets, time),
        ...gauge(LATENCY, time, parts.flatMap(latencies)),
        ...gauge(REQUESTS, time, each(({ requests }) => requests)),
        ...gauge(FAILURES, time, each(({ failures }) => failures)),
        ...gauge(ERRORS, time, parts.flatMap(load_metrics_errors)),
        ...gauge(SUCCESS, time, each(({ success }) => (success.kind === 'measured' ? success.value.rate : undefined))),
        ...gauge(THROUGHPUT, time, each(({ throughputPerSecond }) => throughputPerSecond)),
    ];
}
const LATENCY = {
    name: 'loadtest.request.latency',
    description: 'Percentiles of the latency, from the moment a request was due to its last byte, as the report has them.',
    unit: 's',
};
const REQUESTS = {
    name: 'loadtest.request.count',
    description: 'Requests that came due in the measured load.',
    unit: '{request}',
    isCount: true,
};
const FAILURES = {
    name: 'loadtest.request.failures',
    description: 'Requests that were not ok: errors, wrong responses, and requests that could not be sent.',
    unit: '{request}',
    isCount: true,
};
const ERRORS = {
    name: 'loadtest.request.errors',
    description: 'Requests that were not ok, by the class of the error; classes that did not occur are left out.',
    unit: '{request}',
    isCount: true,
};
const SUCCESS = { name: 'loadtest.request.success_ratio', description: 'Share of requests that were ok.', unit: '1' };
const THROUGHPUT = {
    name: 'loadtest.request.throughput',
    description: 'Answered requests per second.',
    unit: '{request}/s',
};
/** A backend adds targets up by itself. */
function durations(targets, time) {
    const dataPoints = targets.flatMap((target) => {
        const attributes = { [TARGET]: target.target ?? undefined, 'loadtest.arm': target.arm };
        return latencyPoint((0,summarize/* latencyOf */.Wg)([target]), time, attributes) ?? [];
    });
    if (dataPoints.length === 0)
        return [];
    return [
        {
            name: 'loadtest.request.duration',
            description: 'Latency, from the moment a request was due to its last byte.',
            unit: 's',
            exponentialHistogram: { aggregationTemporality: DELTA, dataPoints },
        },
    ];
}
/** `quantile` is 0.5 for the median; 0 and 1 are the extremes. */
function latencies({ stats: { latency }, attributes }) {
    if (latency.kind === 'not-measured')
        return [];
    const { minMs, maxMs, percentiles } = latency.value;
    const points = [
        { quantile: 0, valueMs: minMs },
        ...percentiles.map(({ percentile, valueMs }) => ({ quantile: Number((percentile / 100).toPrecision(6)), valueMs })),
        { quantile: 1, valueMs: maxMs },
    ];
    // A text, as in Prometheus: 0.5 and 1 would otherwise be of two types.
    return points.map(({ quantile, valueMs }) => ({
        value: seconds(valueMs),
        attributes: { ...attributes, quantile: String(quantile) },
    }));
}
function load_metrics_errors({ stats, attributes }) {
    return stats.errors.map((group) => ({
        value: group.count,
        attributes: { ...attributes, 'error.type': group.class },
    }));
}

;// CONCATENATED MODULE: ./.build/src/otlp/usage-metrics.js
/** What workloads used while the load ran, as metrics. */


/** Metrics of workloads; times are those of the window in which they were read. */
function usageMetrics({ window, workloads }) {
    const time = pointTime(window.startedAt, window.endedAt);
    const each = (readings) => workloads.flatMap((usage) => readings(usage).map((reading) => ofWorkload(usage, reading)));
    return [
        ...gauge(CPU, time, each(({ cpuCores }) => statistics(cpuCores))),
        ...gauge(CPU_PER_1000, time, each(({ cpuSecondsPer1000 }) => [{ value: (0,measured/* ifMeasured */.IQ)(cpuSecondsPer1000) }])),
        ...gauge(MEMORY, time, each(({ memoryBytes }) => statistics(memoryBytes))),
        ...gauge(NETWORK, time, each(network)),
        ...gauge(REPLICAS, time, each(({ replicas }) => (replicas.running.kind === 'measured' ? extremes(replicas.running.value) : []))),
        ...gauge(RESTARTS, time, each(({ restarts }) => [{ value: (0,measured/* ifMeasured */.IQ)(restarts) }])),
    ];
}
const CPU = { name: 'loadtest.workload.cpu.usage', description: 'CPU that the workload used.', unit: '{cpu}' };
const CPU_PER_1000 = {
    name: 'loadtest.workload.cpu.time_per_1000_requests',
    description: 'CPU time of the workload for 1000 requests of the whole load.',
    unit: 's',
};
const MEMORY = {
    name: 'loadtest.workload.memory.working_set',
    description: 'Memory of the workload: the working set, or the resident memory of processes.',
    unit: 'By',
};
const NETWORK = {
    name: 'loadtest.workload.network.throughput',
    description: 'Bytes per second, as the pods of the workload see them.',
    unit: 'By/s',
};
const REPLICAS = { name: 'loadtest.workload.replicas', description: 'Pods of the workload that ran.', unit: '{pod}' };
const RESTARTS = {
    name: 'loadtest.workload.restarts',
    description: 'Restarts of containers while the load ran.',
    unit: '{restart}',
    isCount: true,
};
function ofWorkload({ workload, group }, { value, attributes }) {
    return {
        value,
        attributes: { 'loadtest.workload.name': workload, 'loadtest.workload.group': group, ...attributes },
    };
}
function statistics({ avg, min, max }) {
    return extremes({ avg: (0,measured/* ifMeasured */.IQ)(avg), min: (0,measured/* ifMeasured */.IQ)(min), max: (0,measured/* ifMeasured */.IQ)(max) });
}
function extremes(figures) {
    return ['avg', 'min', 'max'].map((statistic) => ({
        value: figures[statistic],
        attributes: { 'loadtest.statistic': statistic },
    }));
}
/** Directions are those of OpenTelemetry's `network.io.direction`. */
function network({ receivedPerSecond, sentPerSecond }) {
    return [
        { value: (0,measured/* ifMeasured */.IQ)(receivedPerSecond), attributes: { 'network.io.direction': 'receive' } },
        { value: (0,measured/* ifMeasured */.IQ)(sentPerSecond), attributes: { 'network.io.direction': 'transmit' } },
    ];
}

;// CONCATENATED MODULE: ./.build/src/otlp/metrics-request.js




const VERDICTS = ['pass', 'fail', 'invalid', 'error'];
/** The request. Figures that are missing are left out of it. */
function metricsRequest(report, context) {
    const { load, resources, tool } = report;
    const metrics = [
        ...runMetrics(report),
        ...(load === null ? [] : loadMetrics(load)),
        ...(resources.kind === 'measured' ? usageMetrics(resources.value) : []),
    ];
    return {
        resourceMetrics: [
            {
                resource: { attributes: resourceAttributes(report, context) },
                scopeMetrics: [{ scope: { name: tool.name, version: tool.version }, metrics }],
            },
        ],
    };
}
/** How many values the request has. */
function pointsOf({ resourceMetrics }) {
    const metrics = resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
    const points = metrics.map((metric) => ('gauge' in metric ? metric.gauge : metric.exponentialHistogram).dataPoints);
    return points.reduce((sum, { length }) => sum + length, 0);
}
/**
 * Names are those of OpenTelemetry's conventions for services, CI/CD and version control (1.45). The instance is the
 * job with its matrix leg and not the run: a series then goes on from run to run.
 */
function resourceAttributes({ run, tool }, context) {
    const { repository, serverUrl, headBranch, baseBranch } = context;
    const [owner, name] = repository?.split('/') ?? [];
    const task = run.job === undefined ? undefined : jobName(run.job, run.leg);
    return keyValues({
        'service.name': 'kind-loadtest',
        'service.namespace': repository,
        'service.version': tool.version,
        'service.instance.id': run.workflow === undefined ? undefined : `${run.workflow}/${task}`,
        'cicd.pipeline.name': run.workflow,
        'cicd.pipeline.run.id': run.id,
        'cicd.pipeline.run.url.full': run.url,
        'cicd.pipeline.task.name': task,
        'vcs.provider.name': repository === undefined ? undefined : 'github',
        'vcs.owner.name': owner,
        'vcs.repository.name': name,
        'vcs.repository.url.full': repository === undefined ? undefined : `${serverUrl}/${repository}`,
        'vcs.ref.head.name': headBranch,
        'vcs.ref.head.type': headBranch === undefined ? undefined : 'branch',
        'vcs.ref.head.revision': run.commit,
        'vcs.ref.base.name': baseBranch,
        'vcs.ref.base.type': baseBranch === undefined ? undefined : 'branch',
        'vcs.change.id': run.pullRequest === undefined ? undefined : String(run.pullRequest),
    });
}
function runMetrics(report) {
    const startedAt = Date.parse(report.run.startedAt);
    const time = pointTime(startedAt, startedAt + report.run.durationMs);
    return [
        ...gauge(VERDICT, time, VERDICTS.map((verdict) => verdictReading(verdict, report))),
        ...thresholdMetrics(report, time),
        ...gauge(RUN_DURATION, time, [{ value: seconds(report.run.durationMs) }]),
        ...gauge(PHASE_DURATION, time, report.phases.map(phaseReading)),
    ];
}
const VERDICT = {
    name: 'loadtest.run.verdict',
    description: '1 for the verdict of the run, 0 for the others.',
    unit: '1',
    isCount: true,
};
const THRESHOLD = {
    name: 'loadtest.threshold.met',
    description: '1 for a threshold that was met, 0 for one that was missed; others are left out.',
    unit: '1',
    isCount: true,
};
const RUN_DURATION = { name: 'loadtest.run.duration', description: 'Wall time of the whole run.', unit: 's' };
const PHASE_DURATION = { name: 'loadtest.phase.duration', description: 'Wall time of a phase of the run.', unit: 's' };
function verdictReading(verdict, report) {
    return { value: verdict === report.verdict ? 1 : 0, attributes: { 'loadtest.verdict': verdict } };
}
function phaseReading({ name, durationMs }) {
    return { value: seconds(durationMs), attributes: { 'loadtest.phase.name': name } };
}
/** One that is undecided or could not be measured was neither met nor missed. */
function thresholdMetrics({ thresholds }, time) {
    const readings = thresholds.map(({ source, status }) => ({
        value: status === 'pass' ? 1 : status === 'fail' ? 0 : undefined,
        attributes: { 'loadtest.threshold.source': source },
    }));
    return gauge(THRESHOLD, time, readings);
}

;// CONCATENATED MODULE: ./.build/src/otlp/send-metrics.js







const DEADLINE_MS = 10_000;
/** Of an answer; what is beyond it is not read. */
const MOST_ANSWER_BYTES = 64 * 1024;
/** Of an answer or an error, in characters. */
const LONGEST_QUOTE = 200;
/**
 * Posts the metrics. Not measured, with the reason, when the receiver does not take them; it is not asked again.
 * Rejects only on cancel. The receiver is the workflow's own choice, and redirects are not followed.
 */
async function sendMetrics(io, { report, context, receiver, deadlineMs = DEADLINE_MS }) {
    const warning = (0,read_otlp/* plainTextWarning */.Il)(receiver);
    if (warning !== undefined)
        io.log.warning(warning);
    const request = metricsRequest(report, context);
    // Paths and queries of receivers hold keys.
    const failure = `The figures were not sent to ${new URL(receiver.url).host}`;
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
        const signal = AbortSignal.any([io.signal, deadline]);
        const { status, text } = await post(receiver, JSON.stringify(request), signal);
        if (status >= 200 && status < 300)
            return (0,measured/* measured */.jh)({ points: pointsOf(request), ...partialWarning(text, receiver) });
        const hint = status >= 300 && status < 400 ? ' Redirects are not followed.' : '';
        return (0,measured/* notMeasured */.q7)(`${failure}: it answered ${status}${quoted(text)}.${hint}`);
    }
    catch (error) {
        io.signal.throwIfAborted();
        const seen = deadline.aborted ? `it did not answer within ${deadlineMs / 1000} s` : failureText(error);
        return (0,measured/* notMeasured */.q7)(`${failure}: ${seen}.`);
    }
}
async function post({ url, headers }, body, signal) {
    // Loaded late: few runs need it. The agent goes by the proxy variables.
    const { EnvHttpProxyAgent, request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new EnvHttpProxyAgent();
    const own = { 'content-type': 'application/json', 'user-agent': 'kind-loadtest-action' };
    try {
        const response = await request(url, { method: 'POST', dispatcher, signal, body, headers: { ...headers, ...own } });
        return { status: response.statusCode, text: await beginningOf(response.body) };
    }
    finally {
        await dispatcher.destroy();
    }
}
async function beginningOf(body) {
    const parts = [];
    let bytes = 0;
    // Leaving the loop ends the answer.
    for await (const part of body) {
        parts.push(part);
        bytes += part.length;
        if (bytes >= MOST_ANSWER_BYTES)
            break;
    }
    return Buffer.concat(parts).subarray(0, MOST_ANSWER_BYTES).toString('utf8');
}
/** A receiver may take a part only, and says how many values it rejected; with 0 it gives a hint. */
function partialWarning(text, { url }) {
    const partial = (0,json.at)(parsed(text), 'partialSuccess');
    const rejected = Number((0,json/* textAt */.$6)(partial, 'rejectedDataPoints') ?? (0,json/* numberAt */.tk)(partial, 'rejectedDataPoints') ?? 0);
    const message = (0,json/* textAt */.$6)(partial, 'errorMessage') ?? '';
    if (message === '' && !(rejected > 0))
        return {};
    const what = rejected > 0 ? `rejected ${(0,units/* formatCounted */.So)(rejected, 'figure')}` : 'took the figures';
    return { warning: `${new URL(url).host} ${what}${quoted(message)}.` };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // An empty answer, or one in protobuf: it took them.
        return undefined;
    }
}
function quoted(text) {
    const line = (0,markdown_escape/* oneLine */.TN)(text, LONGEST_QUOTE).replace(/\.$/, '');
    return line === '' ? '' : `: ${line}`;
}
/** The error of several addresses that were tried has no message of its own. */
function failureText(error) {
    const message = (0,errors/* messageOf */.bD)(error) || (0,json/* textAt */.$6)(error, 'code') || 'no reason was given';
    return (0,markdown_escape/* oneLine */.TN)(message, LONGEST_QUOTE).replace(/\.$/, '');
}


/***/ })

};
