export const id = 577;
export const ids = [577];
export const modules = {

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawReports: () => (/* binding */ drawReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/src/lib/measured.js
var measured = __webpack_require__(9767);
// EXTERNAL MODULE: ./.build/src/report/build.js
var build = __webpack_require__(1578);
// EXTERNAL MODULE: ./.build/src/report/collection.js
var report_collection = __webpack_require__(640);
// EXTERNAL MODULE: ./.build/src/report/html/render.js + 22 modules
var render = __webpack_require__(733);
// EXTERNAL MODULE: ./.build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(6926);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/src/report/figures.js
var report_figures = __webpack_require__(511);
// EXTERNAL MODULE: ./.build/src/report/fit.js
var fit = __webpack_require__(5029);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(9501);
// EXTERNAL MODULE: ./.build/src/report/markdown-notes.js
var markdown_notes = __webpack_require__(5849);
// EXTERNAL MODULE: ./.build/src/report/markdown-tables.js
var markdown_tables = __webpack_require__(7735);
// EXTERNAL MODULE: ./.build/src/report/notes.js
var report_notes = __webpack_require__(255);
// EXTERNAL MODULE: ./.build/src/report/reproduce.js
var reproduce = __webpack_require__(1681);
// EXTERNAL MODULE: ./.build/src/report/summary.js
var summary = __webpack_require__(3257);
// EXTERNAL MODULE: ./.build/src/report/threshold-rows.js
var threshold_rows = __webpack_require__(9147);
;// CONCATENATED MODULE: ./.build/src/report/markdown-collected-parts.js









/** Targets with a row of their own. */
const MOST_TARGETS = 20;
const MOST_THRESHOLDS = 20;
/** The figures of all legs together, or why there are none. */
function mergedSections(merged) {
    const title = 'the figures of all legs together';
    if (merged.kind === 'not-measured')
        return [{ title, priority: 60, text: `### All legs together\n\n${(0,markdown_escape/* richText */.YD)(merged.reason)}` }];
    const { load } = merged.value;
    if (load === null)
        return [];
    const text = [
        '### All legs together',
        (0,markdown_escape/* escapeText */.X1)((0,summary/* measuredSentence */.g3)(merged.value) ?? '', 1000),
        loadText(load, reproduce/* ADDED_RATES */.Lt),
        ...thresholdTexts(merged.value),
    ];
    return [{ title, priority: 60, text: text.join('\n\n') }];
}
/** What is folded below the tables, for one leg. */
function legDetails({ name, report }) {
    const { load, run, error } = report;
    const parts = [
        `Started ${(0,units/* formatMoment */.K9)(Date.parse(run.startedAt))}.${load === null ? '' : ` Load: ${(0,markdown_escape/* escapeText */.X1)((0,reproduce/* describePlan */.df)(load.plan))}; seed ${(0,markdown_escape/* code */.aY)(load.plan.seed, 60)}.`}`,
        // It may be the end of a container's log, and a comment is sent to all who watch the repository.
        ...(error?.details === undefined ? [] : ["What was seen is in the leg's report, and in its log."]),
        ...(load === null ? [] : [loadText(load)]),
        ...thresholdTexts(report),
    ];
    return (0,markdown_escape/* details */.zH)(`Details of ${(0,markdown_escape/* escapeText */.X1)(name, 60)}`, parts.join('\n\n'));
}
function loadText(load, meaning) {
    const notes = (0,report_notes/* startNotes */.K)(markdown_notes/* MARKDOWN_NOTES */.Iy);
    const shown = load.targets.slice(0, MOST_TARGETS);
    const left = load.targets.length - shown.length;
    const table = (0,markdown_tables/* loadTable */.lT)({ ...load, targets: shown }, notes);
    const bound = (0,report_figures/* upperBoundsText */.l4)(load);
    const small = [
        `Latency in ms, ${(0,report_figures/* latencyMeaning */.mA)(load)} to its last byte.`,
        ...(meaning === undefined ? [] : [meaning]),
        ...(bound === undefined ? [] : [bound]),
        ...(left === 0 ? [] : [`${(0,units/* formatCount */.B4)(left)} more targets are in report.json.`]),
    ];
    return `${table}\n\n${(0,markdown_notes/* smallPrint */.fk)([...small, ...(0,markdown_notes/* noteTexts */.HI)(notes)])}`;
}
function thresholdTexts(report) {
    const all = (0,threshold_rows/* thresholdRows */.n)(report);
    if (all.length === 0)
        return [];
    const shown = all.slice(0, MOST_THRESHOLDS);
    const left = all.length - shown.length;
    return [(0,markdown_tables/* thresholdTable */.G2)(shown), ...(left === 0 ? [] : [`…and ${(0,units/* formatCount */.B4)(left)} more.`])];
}

// EXTERNAL MODULE: ./.build/src/report/verdict-words.js
var verdict_words = __webpack_require__(8499);
;// CONCATENATED MODULE: ./.build/src/report/markdown-collected.js
/** Many jobs in one comment and one job summary: a row for each leg, worst first. */











/** What GitHub's limits leave room for, should every name be as long as it may be. */
const IN_COMMENT = { rows: 60, failed: 10, details: 24 };
const IN_SUMMARY = { rows: 256, failed: 64, details: 256 };
/** Reasons shown of one leg. */
const MOST_REASONS = 4;
const MOST_MISSING = 50;
/** Missed thresholds in a row of the table. */
const MOST_MISSED = 3;
/** Legs whose details are left out together. */
const GROUP = 8;
/** The body of the pull request's comment, within GitHub's limit, its marker on the first line. */
function renderCollectedComment(collection, marker, options = {}) {
    const own = { title: 'marker', text: renderMarker(marker) };
    return fitToLimit([own, ...sections(collection, options, IN_COMMENT)], COMMENT_LIMIT);
}
/** The job summary, within the runner's limit. */
function renderCollectedSummary(collection, options = {}) {
    return (0,fit/* fitToLimit */.Qt)(sections(collection, options, IN_SUMMARY), fit/* SUMMARY_LIMIT */.Jt);
}
function sections(collection, options, room) {
    const { legs, missing, merged } = collection;
    return [
        { title: 'verdict', text: verdictText(collection, options) },
        ...(legs.length === 0 ? [] : [{ title: 'legs', priority: 90, text: legsText(legs, room) }]),
        ...failedSections(legs, room),
        ...(merged === undefined ? [] : mergedSections(merged)),
        ...(missing.length === 0 ? [] : [{ title: 'missing legs', priority: 80, text: missingText(collection) }]),
        ...detailGroups(legs.slice(0, room.details)),
        { title: 'links', text: linksText(options) },
    ];
}
function verdictText(collection, { note }) {
    const { verdict, reasons } = (0,report_collection/* collectedVerdict */.L1)(collection);
    return [
        `## ${markdown/* SYMBOLS */.Am[verdict]} ${verdict_words/* VERDICT_WORDS */._[verdict]}: ${(0,report_collection/* countedLegs */.EX)(collection)}`,
        ...(reasons.length === 0 ? [] : [`**${reasons.map((reason) => (0,markdown_escape/* richText */.YD)(reason)).join(' ')}**`]),
        ...(note === undefined ? [] : [(0,markdown_escape/* richText */.YD)(note)]),
    ].join('\n\n');
}
const COLUMNS = [
    { title: 'leg', align: 'left' },
    { title: 'result', align: 'left' },
    ...['requests', 'ok', 'p50', 'p95', 'p99', 'req/s'].map((title) => ({ title, align: 'right' })),
    { title: 'missed thresholds', align: 'left' },
    { title: 'files', align: 'left' },
];
function legsText(legs, room) {
    const notes = (0,report_notes/* startNotes */.K)(markdown_notes/* MARKDOWN_NOTES */.Iy);
    const shown = legs.slice(0, room.rows);
    const table = (0,markdown_escape/* markdownTable */.Qj)(COLUMNS, shown.map((leg) => row(leg, notes)));
    const left = legs.length - shown.length;
    const more = left === 0 ? [] : [`The ${(0,units/* formatCount */.B4)(shown.length)} worst; ${(0,units/* formatCount */.B4)(left)} more are not shown here.`];
    return `### Legs\n\n${table}\n\n${(0,markdown_notes/* smallPrint */.fk)(['Latency in ms of the ok requests.', ...more, ...(0,markdown_notes/* noteTexts */.HI)(notes)])}`;
}
/** One for all legs: their own reasons could fill a comment. */
const SEE_DETAILS = 'Not measured; the details of the leg say why.';
function row({ name, report, artifactUrl, htmlUrl }, notes) {
    const { verdict, load } = report;
    const result = report_collection/* VERDICT_VERBS */.p7[verdict].replaceAll(' ', '&nbsp;');
    const total = load?.total;
    const figures = total === undefined
        ? Array.from({ length: 6 }, () => notes.missing('The run ended before its load was measured.'))
        : [
            (0,units/* formatCount */.B4)(total.requests),
            total.success.kind === 'measured' ? (0,units/* formatPercent */.l9)(total.success.value.rate) : notes.missing(SEE_DETAILS),
            ...[50, 95, 99].map((wanted) => total.okLatency.kind === 'measured'
                ? (0,report_figures/* percentileCell */.C5)(total.okLatency.value, wanted, notes)
                : notes.missing(SEE_DETAILS)),
            (0,units/* formatNumber */.ZV)(total.throughputPerSecond),
        ];
    const files = [
        ...(htmlUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('report', htmlUrl)]),
        ...(artifactUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('files', artifactUrl)]),
    ];
    return [
        (0,markdown_escape/* code */.aY)(name, 60),
        verdict === 'pass' ? result : `**${result}**`,
        ...figures,
        missedText(report),
        files.join(' · '),
    ];
}
function missedText({ thresholds, load }) {
    const missed = [
        ...thresholds.filter(({ status }) => status === 'fail' || status === 'not-measurable').map(({ source }) => source),
        ...(load?.engineThresholds ?? []).filter(({ passed }) => !passed).map(({ name }) => name),
    ];
    const more = missed.length - MOST_MISSED;
    return [
        ...missed.slice(0, MOST_MISSED).map((source) => (0,markdown_escape/* code */.aY)(source, 60)),
        ...(more > 0 ? [`${more} more`] : []),
    ].join('<br>');
}
function failedSections(legs, room) {
    const failed = legs.filter(({ report }) => report.verdict !== 'pass');
    if (failed.length === 0)
        return [];
    const lines = failed.slice(0, room.failed).map(({ name, report: { reasons, error } }) => {
        const shown = reasons.slice(0, MOST_REASONS).map((reason) => `  - ${(0,markdown_escape/* richText */.YD)(reason)}`);
        const more = reasons.length - shown.length;
        return [
            `- ${(0,markdown_escape/* code */.aY)(name, 60)}`,
            ...shown,
            ...(more > 0 ? [`  - …and ${(0,units/* formatCount */.B4)(more)} more.`] : []),
            ...(error?.hint === undefined ? [] : [`  - ${(0,markdown_escape/* richText */.YD)(error.hint)}`]),
        ].join('\n');
    });
    const left = failed.length - lines.length;
    const more = left === 0 ? [] : [`- …and ${(0,units/* formatCount */.B4)(left)} more legs.`];
    return [{ title: 'what failed', priority: 85, text: `### What failed\n\n${[...lines, ...more].join('\n')}` }];
}
function missingText({ missing }) {
    const rows = missing.slice(0, MOST_MISSING).map(({ name, reason }) => [(0,markdown_escape/* code */.aY)(name, 60), (0,markdown_escape/* richText */.YD)(reason)]);
    const left = missing.length - rows.length;
    const table = (0,markdown_escape/* markdownTable */.Qj)(['missing', 'why'].map((title) => ({ title, align: 'left' })), rows);
    return `### Missing legs\n\n${table}${left === 0 ? '' : `\n\n…and ${(0,units/* formatCount */.B4)(left)} more.`}`;
}
/** Details of better legs go first. */
function detailGroups(legs) {
    const groups = [];
    for (let from = 0; from < legs.length; from += GROUP) {
        const group = legs.slice(from, from + GROUP);
        groups.push({
            title: `details of ${group.length === 1 ? `leg ${from + 1}` : `legs ${from + 1} to ${from + group.length}`}`,
            priority: 40 - groups.length / 100,
            text: group.map((leg) => legDetails(leg)).join('\n\n'),
        });
    }
    return groups;
}
function linksText({ runUrl, artifactUrl, commit }) {
    const parts = [
        ...(runUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('workflow run', runUrl)]),
        ...(artifactUrl === undefined ? [] : [(0,markdown_escape/* link */.nf)('full report', artifactUrl)]),
        ...(commit === undefined ? [] : [`commit ${(0,markdown_escape/* escapeText */.X1)(commit.slice(0, 7))}`]),
    ];
    return `<sub>${parts.length === 0 ? 'Reports of several jobs.' : parts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(1602);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/src/lib/version.js
var lib_version = __webpack_require__(7079);
// EXTERNAL MODULE: ./.build/src/load/metrics/snapshot.js
var metrics_snapshot = __webpack_require__(3288);
// EXTERNAL MODULE: ./.build/src/load/metrics/summarize.js
var summarize = __webpack_require__(4735);
// EXTERNAL MODULE: ./.build/src/load/metrics/validity.js
var validity = __webpack_require__(594);
;// CONCATENATED MODULE: ./.build/src/load/metrics/merge-loads.js
/**
 * Loads of one plan, sent by several generators, as one. Each had a machine and an application of its own, so all of
 * them count as if they had begun at the same moment, and a rate is that of all together. Pure.
 */




/** As many rows as a series has. */
const MOST_ROWS = 4_000;
const WIDEST_ROW_SECONDS = 2 ** 20;
/** Of all loads together: each takes some 0.25 ms, so it takes up to 15 s to add up. */
const MOST_HISTOGRAMS = 50_000;
/**
 * Adds loads of the same plan. The first one's settings stand for all of them.
 * @throws TypeError for a snapshot that is none of ours, and when there are too many figures to add up.
 */
function mergeLoads(loads) {
    const [{ load: first }] = loads;
    refuseTooMany(loads);
    for (const { load } of loads)
        refuseOddSeries(load);
    const startedAt = Math.min(...loads.map(({ load }) => load.snapshot.window.startedAt));
    const merged = (0,metrics_snapshot/* mergeSnapshots */.um)(loads.map(({ load }) => startedTogether(load.snapshot, startedAt)));
    const snapshot = { ...merged, evidence: { ...merged.evidence, ...hostOf(loads) } };
    const summary = (0,summarize/* summarize */.eh)(snapshot, untold(first));
    const { window, evidence } = snapshot;
    const rates = ratesOf(loads, evidence.schedule);
    const sum = (count) => loads.reduce((total, { load }) => total + count(load), 0);
    return {
        engine: first.engine,
        plan: first.plan,
        window: { startedAt: Math.round(window.startedAt), endedAt: Math.round(window.endedAt) },
        warmup: {
            requests: sum(({ warmup }) => warmup.requests),
            failures: sum(({ warmup }) => warmup.failures),
            durationMs: Math.max(...loads.map(({ load }) => load.warmup.durationMs)),
        },
        ...summary,
        targets: inOrder(summary.targets, first.targets),
        generator: {
            ...rates,
            loopDelayP99Ms: highest(loads, ({ generator }) => generator.loopDelayP99Ms),
            hostCpuBusy: highest(loads, ({ generator }) => generator.hostCpuBusy),
            cpuSteal: highest(loads, ({ generator }) => generator.cpuSteal),
            cpuPressure: evidence.host === undefined ? EACH_LEG : sharePressed(evidence.host),
            generatorCpuSeconds: total(loads, ({ generator }) => generator.generatorCpuSeconds),
            floor: EACH_LEG,
            priority: { policy: 'normal', how: 'not wanted', reason: 'each leg has its own generator' },
            notOffered: reasons(loads, (load) => [
                ...load.generator.notOffered,
                ...(0,validity/* notOfferedReasons */.Mc)({ plan: load.plan, total: load.total, evidence: load.snapshot.evidence }),
            ]),
            disturbances: reasons(loads, (load) => [
                ...load.generator.disturbances,
                ...(0,validity/* disturbanceReasons */.Ku)({ plan: load.plan, total: load.total, evidence: load.snapshot.evidence }),
            ]),
        },
        cancelled: loads.some(({ load }) => load.cancelled),
        engineThresholds: [],
        snapshot,
    };
}
const EACH_LEG = (0,measured/* notMeasured */.q7)('Each leg has its own.');
function startedTogether(snapshot, startedAt) {
    const { window } = snapshot;
    return { ...snapshot, window: { startedAt, endedAt: startedAt + (window.endedAt - window.startedAt) } };
}
/** In the order of the plan, which snapshots do not keep. */
function inOrder(targets, first) {
    const places = new Map(first.map(({ name }, index) => [name, index]));
    return targets.toSorted((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
}
/** What the engine did not tell of one load it does not tell of all. */
function untold({ total: { lateness, bytesReceived } }) {
    return {
        ...(lateness.kind === 'not-measured' ? { lateness: lateness.reason } : {}),
        ...(bytesReceived.kind === 'not-measured' ? { bytes: bytesReceived.reason } : {}),
    };
}
function ratesOf(loads, schedule) {
    if (schedule !== undefined) {
        const { offered, achieved } = (0,validity/* scheduledRates */.pR)(schedule);
        return { offeredPerSecond: offered, achievedPerSecond: achieved };
    }
    const sum = (rate) => loads.reduce((all, { load }) => all + rate(load), 0);
    return {
        offeredPerSecond: sum(({ generator }) => generator.offeredPerSecond),
        achievedPerSecond: sum(({ generator }) => generator.achievedPerSecond),
    };
}
/** Of several machines the busiest one, and the seconds of all: what is weighed is how many requests were spoiled. */
function hostOf(loads) {
    const hosts = loads.flatMap(({ load }) => load.snapshot.evidence.host ?? []);
    const [first] = hosts;
    if (first === undefined)
        return {};
    const seconds = hosts.flatMap(({ pressure }) => (pressure.kind === 'measured' ? pressure.value : []));
    return {
        host: {
            busy: highestOf(hosts.map(({ busy }) => busy)),
            steal: highestOf(hosts.map(({ steal }) => steal)),
            pressure: seconds.length === 0 ? first.pressure : (0,measured/* measured */.jh)(seconds),
        },
    };
}
function sharePressed({ pressure }) {
    return pressure.kind === 'measured' ? (0,measured/* measured */.jh)((0,validity/* pressedShare */.Oi)(pressure.value)) : pressure;
}
function highest(loads, figure) {
    return highestOf(loads.map(({ load }) => figure(load)));
}
/** Missing where one is missing: that one may be the highest. */
function highestOf(figures) {
    const values = valuesOf(figures);
    return values.kind === 'measured' ? (0,measured/* measured */.jh)(Math.max(...values.value)) : values;
}
function total(loads, figure) {
    const values = valuesOf(loads.map(({ load }) => figure(load)));
    return values.kind === 'measured' ? (0,measured/* measured */.jh)(values.value.reduce((sum, value) => sum + value, 0)) : values;
}
function valuesOf(figures) {
    const values = [];
    for (const figure of figures) {
        if (figure.kind === 'not-measured')
            return figure;
        values.push(figure.value);
    }
    return (0,measured/* measured */.jh)(values);
}
/** Each once for each leg, with its name. */
function reasons(loads, of) {
    return loads.flatMap(({ name, load }) => [...new Set(of(load))].map((reason) => `${name}: ${reason}`));
}
/** A snapshot may come from anywhere: what it would ask for is looked at before time and memory are taken for it. */
function refuseTooMany(loads) {
    const histograms = loads.reduce((sum, { load: { snapshot } }) => {
        const ofTargets = snapshot.targets.reduce((count, { errors }) => count + 3 + errors.length, 0);
        return sum + ofTargets + snapshot.series.rows.length;
    }, 0);
    if (histograms > MOST_HISTOGRAMS)
        throw new TypeError(`there are ${histograms} distributions in them, and at most ${MOST_HISTOGRAMS} are added up`);
}
function refuseOddSeries({ snapshot: { series, window } }) {
    const { widthSeconds, rows } = series;
    const seconds = (window.endedAt - window.startedAt) / 1000;
    const isWidth = widthSeconds >= 1 && widthSeconds <= WIDEST_ROW_SECONDS && Number.isInteger(Math.log2(widthSeconds));
    // The window is a little longer than the last row begins.
    const isLength = seconds >= 0 && seconds / widthSeconds <= MOST_ROWS + 1;
    if (!isWidth || !isLength || rows.length > MOST_ROWS)
        throw new TypeError('its seconds are not as ours are');
}

// EXTERNAL MODULE: ./.build/src/thresholds/certain-failures.js
var certain_failures = __webpack_require__(4456);
// EXTERNAL MODULE: ./.build/src/thresholds/evaluate.js + 2 modules
var evaluate = __webpack_require__(2570);
// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(2829);
// EXTERNAL MODULE: ./.build/src/thresholds/parse-thresholds.js + 1 modules
var parse_thresholds = __webpack_require__(779);
// EXTERNAL MODULE: ./.build/src/weighing/weigh.js + 1 modules
var weigh = __webpack_require__(7145);
// EXTERNAL MODULE: ./.build/src/report/verdict.js
var verdict = __webpack_require__(2747);
;// CONCATENATED MODULE: ./.build/src/report/merge-reports.js
/** Reports of legs that are shards of one plan, as one report: its figures are those of all requests together. */













/**
 * Adds the figures of reports whose plans differ in nothing but the seed. Resources and findings stay with each leg.
 * Not measured, with the reason, when the reports are of different things, or when one has no load.
 */
function mergeReports(reports) {
    const [first] = reports;
    if (first === undefined)
        return (0,measured/* notMeasured */.q7)('There is no report.');
    const loads = reports.flatMap((report, index) => report.load === null ? [] : [{ name: nameOf(report, index), load: report.load }]);
    const [one, ...others] = loads;
    if (one === undefined || loads.length < reports.length)
        return (0,measured/* notMeasured */.q7)('Figures are not added up: not every leg has measured a load.');
    const difference = others.map(({ load }) => differenceOf(one.load, load)).find((found) => found !== undefined);
    if (difference !== undefined)
        return (0,measured/* notMeasured */.q7)(`Figures are not added up: ${difference}.`);
    if (new Set(reports.map(identityOf)).size < reports.length)
        return (0,measured/* notMeasured */.q7)('Figures are not added up: one report is there more than once.');
    try {
        return (0,measured/* measured */.jh)(mergedReport(reports, withoutNumbers(mergeLoads([one, ...others]))));
    }
    catch (error) {
        // Histograms out of an artifact may be anything.
        return (0,measured/* notMeasured */.q7)((0,lib_text/* sentence */.em)(`Figures could not be added up: ${(0,lib_text/* clip */.$Q)((0,errors/* describeError */.Uc)(error), 200)}`));
    }
}
function nameOf({ run: { job, leg } }, index) {
    return (0,lib_text/* clip */.$Q)(leg ?? job ?? `leg ${index + 1}`, 60);
}
/** Two runs begin at the same millisecond, but not their loads at the same part of one, with the same figures. */
function identityOf({ run, load }) {
    return JSON.stringify([run.id, run.startedAt, run.job, run.leg, load?.plan.seed, load?.window, load?.total.requests]);
}
/** In what two loads differ that must be the same, as a clause. */
function differenceOf(one, other) {
    if (one.engine.name !== other.engine.name || one.engine.version !== other.engine.version)
        return 'the legs have different load engines';
    if (JSON.stringify(targetsOf(one)) !== JSON.stringify(targetsOf(other)))
        return 'the legs have different targets';
    const names = [
        ...new Set([...Object.keys(one.plan), ...Object.keys(other.plan)]),
    ];
    const different = names.filter((name) => name !== 'seed' && canonical(one.plan[name]) !== canonical(other.plan[name]));
    return different.length === 0 ? undefined : `the plans of the legs differ (${(0,lib_text/* listed */.KE)(different)})`;
}
function targetsOf({ targets }) {
    return targets.map(({ name, host }) => JSON.stringify([name, host])).sort();
}
/** JSON with sorted keys. */
function canonical(value) {
    return (JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
        : inner) ?? '');
}
/** The number of a request gives it again with the seed of its leg, and nothing says which that was. */
function withoutNumbers(load) {
    const { samples } = load.snapshot;
    if (samples === undefined)
        return load;
    const plain = (requests) => requests.map(({ number: _, ...request }) => request);
    const failed = samples.failed.map(({ class: name, requests }) => ({ class: name, requests: plain(requests) }));
    return { ...load, snapshot: { ...load.snapshot, samples: { slowest: plain(samples.slowest), failed } } };
}
function mergedReport(reports, load) {
    const { thresholds, certain } = judgeTogether(reports, load);
    // What is for each leg to meet says nothing of all together.
    const judged = (0,verdict/* judge */.S)(load, thresholds.filter(({ status }) => status !== 'not-measurable'), undefined, certain);
    const failed = reports.filter(({ verdict }) => verdict !== 'pass').length;
    const ofLegs = failed === 0 ? [] : [`${failed} of ${reports.length} legs did not pass.`];
    const starts = reports.map(({ run }) => Date.parse(run.startedAt));
    const ends = reports.map(({ run }, index) => (starts[index] ?? 0) + run.durationMs);
    const startedAt = Math.min(...starts);
    return {
        schemaVersion: 1,
        tool: { name: 'kind-loadtest-action', version: lib_version/* VERSION */.x },
        verdict: reports.reduce((worst, { verdict }) => (0,report_collection/* worse */.JJ)(worst, verdict), judged.verdict),
        reasons: [...judged.reasons, ...ofLegs],
        run: {
            id: reports[0]?.run.id ?? '',
            startedAt: new Date(startedAt).toISOString(),
            durationMs: Math.max(...ends) - startedAt,
            ...(0,defined/* defined */.s)({
                commit: shared(reports, ({ run }) => run.commit),
                pullRequest: shared(reports, ({ run }) => run.pullRequest),
                url: shared(reports, ({ run }) => run.url),
                workflow: shared(reports, ({ run }) => run.workflow),
                job: shared(reports, ({ run }) => run.job),
            }),
        },
        environment: null,
        cluster: null,
        tools: [],
        deployment: null,
        health: null,
        load,
        discardedLoads: [],
        thresholds,
        resources: (0,measured/* notMeasured */.q7)('Resources are those of each leg.'),
        scan: null,
        phases: [],
        error: null,
    };
}
function shared(reports, of) {
    const values = new Set(reports.map(of));
    return values.size === 1 ? [...values][0] : undefined;
}
/** Thresholds that all legs have, in the order of the first. */
function judgeTogether(reports, load) {
    const [first, ...others] = reports.map(({ thresholds }) => thresholds.map(({ source }) => source));
    const common = (first ?? []).filter((source) => others.every((sources) => sources.includes(source)));
    const sources = [...new Set(common)];
    const known = new Map(sources.map((source) => [source, parseAgain(source)]));
    const asked = [...known.values()].filter((threshold) => threshold !== undefined).filter((one) => !addsUp(one));
    // Whether a target expects its answers within a time is not in the report.
    const judged = (0,evaluate/* evaluateThresholds */.S)(asked, load, ELSEWHERE, (0,weigh/* weigh */.v)(load, true));
    const results = new Map(judged.map((result) => [result.source, result]));
    const thresholds = sources.map((source) => results.get(source) ?? { source, status: 'not-measurable', actual: null, message: unjudged(known.get(source)) });
    return { thresholds, certain: (0,certain_failures/* missedForCertain */.D)(asked, load, true) };
}
/** Undefined for a text that is not one threshold. */
function parseAgain(source) {
    return (0,parse_thresholds/* parseThresholds */.S)(source).thresholds.find((threshold) => threshold.source === source);
}
const ELSEWHERE = (0,measured/* notMeasured */.q7)('Resources are those of each leg.');
/** Counts and rates are higher the more legs there are, and the limit is one leg's. */
function addsUp({ metric }) {
    return (0,metrics/* isAboutResources */.PU)(metric) || (0,metrics/* isAboutScan */.xN)(metric) || ['count', 'rate'].includes((0,metrics/* unitOf */.uF)(metric));
}
function unjudged(threshold) {
    if (threshold === undefined)
        return 'It could not be read again.';
    if ((0,metrics/* isAboutResources */.PU)(threshold.metric))
        return 'Each leg has its own workloads, and is judged by them.';
    return (0,metrics/* isAboutScan */.xN)(threshold.metric)
        ? 'Each leg has its own findings, and is judged by them.'
        : 'The figure adds up over the legs, and the limit is for one of them.';
}

;// CONCATENATED MODULE: ./.build/src/generated/report-validator.js
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:kind-loadtest-action:report:1", "title": "Report of kind-loadtest-action", "type": "object", "properties": { "schemaVersion": { "type": "number", "const": 1 }, "tool": { "type": "object", "properties": { "name": { "type": "string", "const": "kind-loadtest-action" }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "verdict": { "$ref": "#/$defs/verdict" }, "reasons": { "type": "array", "items": { "$ref": "#/$defs/sentence" } }, "run": { "type": "object", "properties": { "id": { "type": "string" }, "startedAt": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, "durationMs": { "$ref": "#/$defs/count" }, "commit": { "type": "string" }, "pullRequest": { "$ref": "#/$defs/count" }, "url": { "type": "string" }, "attempt": { "$ref": "#/$defs/count" }, "workflow": { "type": "string" }, "job": { "type": "string" }, "leg": { "type": "string" } }, "required": ["id", "startedAt", "durationMs"], "additionalProperties": false }, "environment": { "type": ["object", "null"], "properties": { "os": { "type": "string" }, "architecture": { "type": "string" }, "cpuModel": { "type": "string" }, "cpus": { "$ref": "#/$defs/count" }, "memoryBytes": { "$ref": "#/$defs/count" }, "nodeVersion": { "type": "string" }, "checks": { "type": "array", "items": { "$ref": "#/$defs/environmentCheck" } } }, "required": ["os", "architecture", "cpuModel", "cpus", "memoryBytes", "nodeVersion", "checks"], "additionalProperties": false }, "cluster": { "type": ["object", "null"], "properties": { "kind": { "type": "string", "enum": ["kind", "existing", "none"] }, "name": { "type": "string" }, "nodes": { "type": ["integer", "null"], "minimum": 1 }, "nodeImage": { "type": ["string", "null"] }, "baseUrl": { "type": "string" } }, "required": ["kind", "name", "nodes", "nodeImage", "baseUrl"], "additionalProperties": false }, "tools": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "version": { "type": "string" }, "source": { "type": "string" } }, "required": ["name", "version", "source"], "additionalProperties": false } }, "deployment": { "type": ["object", "null"], "properties": { "overlay": { "type": "string" }, "workloads": { "type": "array", "items": { "$ref": "#/$defs/workload" } }, "images": { "type": "array", "items": { "$ref": "#/$defs/placedImage" } }, "hosts": { "type": "array", "items": { "type": "string" } } }, "required": ["overlay", "workloads", "images", "hosts"], "additionalProperties": false }, "health": { "type": ["object", "null"], "properties": { "checks": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "seen": { "type": "string" }, "seconds": { "$ref": "#/$defs/amount" } }, "required": ["name", "seen", "seconds"], "additionalProperties": false } }, "restarts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } }, "leaving": { "type": "array", "items": { "type": "string" } } }, "required": ["checks", "restarts"], "additionalProperties": false }, "load": { "type": ["object", "null"], "properties": { "engine": { "type": "object", "properties": { "name": { "type": "string", "enum": ["builtin", "k6"] }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "plan": { "$ref": "#/$defs/publicLoadSettings" }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "failures", "durationMs"], "additionalProperties": false }, "total": { "$ref": "#/$defs/loadStats" }, "targets": { "type": "array", "items": { "$ref": "#/$defs/targetStats" } }, "seconds": { "type": "array", "items": { "$ref": "#/$defs/secondStats" } }, "generator": { "$ref": "#/$defs/generatorHealth" }, "cancelled": { "type": "boolean" }, "engineThresholds": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "passed": { "type": "boolean" }, "message": { "type": "string" } }, "required": ["name", "passed", "message"], "additionalProperties": false } }, "snapshot": { "$ref": "#/$defs/loadSnapshot" } }, "required": ["engine", "plan", "window", "warmup", "total", "targets", "seconds", "generator", "cancelled", "engineThresholds", "snapshot"], "additionalProperties": false }, "discardedLoads": { "type": "array", "items": { "$ref": "#/$defs/discardedLoad" } }, "thresholds": { "type": "array", "items": { "$ref": "#/$defs/thresholdResult" } }, "resources": { "$ref": "#/$defs/measuredResourceUsage" }, "scan": { "type": ["object", "null"], "properties": { "manifests": { "type": ["object", "null"], "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/manifestScan" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "images": { "type": ["object", "null"], "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/imageScan" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "sarif": { "type": ["object", "null"], "properties": { "file": { "type": "string" }, "status": { "type": "string", "enum": ["written", "uploaded", "skipped", "failed", "pending"] }, "reason": { "$ref": "#/$defs/sentence" }, "notes": { "type": "array", "items": { "$ref": "#/$defs/sentence" } }, "added": { "$ref": "#/$defs/measuredAddedAlerts" }, "alertsUrl": { "type": "string" } }, "required": ["file", "status", "notes"], "additionalProperties": false } }, "required": ["manifests", "images", "sarif"], "additionalProperties": false }, "history": { "$ref": "#/$defs/measuredRunHistory" }, "phases": { "type": "array", "items": { "$ref": "#/$defs/phaseRecord" } }, "error": { "type": ["object", "null"], "properties": { "code": { "$ref": "#/$defs/errorCode" }, "phase": { "type": "string" }, "message": { "type": "string" }, "hint": { "type": "string" }, "details": { "type": "string" } }, "required": ["code", "phase", "message"], "additionalProperties": false } }, "required": ["schemaVersion", "tool", "verdict", "reasons", "run", "environment", "cluster", "tools", "deployment", "health", "load", "discardedLoads", "thresholds", "resources", "scan", "phases", "error"], "additionalProperties": false, "$defs": { "verdict": { "type": "string", "enum": ["pass", "fail", "invalid", "error"] }, "sentence": { "type": "string", "pattern": "\\S" }, "count": { "type": "integer", "minimum": 0 }, "environment": { "type": "object", "properties": { "os": { "type": "string" }, "architecture": { "type": "string" }, "cpuModel": { "type": "string" }, "cpus": { "$ref": "#/$defs/count" }, "memoryBytes": { "$ref": "#/$defs/count" }, "nodeVersion": { "type": "string" }, "checks": { "type": "array", "items": { "$ref": "#/$defs/environmentCheck" } } }, "required": ["os", "architecture", "cpuModel", "cpus", "memoryBytes", "nodeVersion", "checks"], "additionalProperties": false }, "environmentCheck": { "type": "object", "properties": { "name": { "type": "string" }, "seen": { "type": "string" }, "status": { "type": "string", "enum": ["ok", "warning"] }, "advice": { "type": "string" } }, "required": ["name", "seen", "status"], "additionalProperties": false }, "nodeCount": { "type": "integer", "minimum": 1 }, "deployment": { "type": "object", "properties": { "overlay": { "type": "string" }, "workloads": { "type": "array", "items": { "$ref": "#/$defs/workload" } }, "images": { "type": "array", "items": { "$ref": "#/$defs/placedImage" } }, "hosts": { "type": "array", "items": { "type": "string" } } }, "required": ["overlay", "workloads", "images", "hosts"], "additionalProperties": false }, "workload": { "type": "object", "properties": { "name": { "type": "string" }, "namespace": { "type": "string" }, "kind": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "desiredReplicas": { "$ref": "#/$defs/count" } }, "required": ["name", "namespace", "kind", "group", "desiredReplicas"], "additionalProperties": false }, "placedImage": { "type": "object", "properties": { "reference": { "type": "string" }, "node": { "type": "string" }, "how": { "type": "string", "enum": ["streamed", "pulled", "present"] }, "id": { "type": "string" }, "seconds": { "$ref": "#/$defs/amount" } }, "required": ["reference", "node", "how", "seconds"], "additionalProperties": false }, "amount": { "type": "number", "minimum": 0 }, "health": { "type": "object", "properties": { "checks": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "seen": { "type": "string" }, "seconds": { "$ref": "#/$defs/amount" } }, "required": ["name", "seen", "seconds"], "additionalProperties": false } }, "restarts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } }, "leaving": { "type": "array", "items": { "type": "string" } } }, "required": ["checks", "restarts"], "additionalProperties": false }, "publicLoadResult": { "type": "object", "properties": { "engine": { "type": "object", "properties": { "name": { "type": "string", "enum": ["builtin", "k6"] }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "plan": { "$ref": "#/$defs/publicLoadSettings" }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "failures", "durationMs"], "additionalProperties": false }, "total": { "$ref": "#/$defs/loadStats" }, "targets": { "type": "array", "items": { "$ref": "#/$defs/targetStats" } }, "seconds": { "type": "array", "items": { "$ref": "#/$defs/secondStats" } }, "generator": { "$ref": "#/$defs/generatorHealth" }, "cancelled": { "type": "boolean" }, "engineThresholds": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "passed": { "type": "boolean" }, "message": { "type": "string" } }, "required": ["name", "passed", "message"], "additionalProperties": false } }, "snapshot": { "$ref": "#/$defs/loadSnapshot" } }, "required": ["engine", "plan", "window", "warmup", "total", "targets", "seconds", "generator", "cancelled", "engineThresholds", "snapshot"], "additionalProperties": false }, "publicLoadSettings": { "type": "object", "properties": { "engine": { "type": "string", "enum": ["builtin", "k6"] }, "script": { "type": "string" }, "model": { "type": "string", "enum": ["open", "closed"] }, "arrival": { "type": "string", "enum": ["poisson", "constant"] }, "requests": { "$ref": "#/$defs/count" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" }, "stages": { "type": "array", "items": { "$ref": "#/$defs/stage" } }, "connections": { "$ref": "#/$defs/count" }, "priority": { "type": "string", "enum": ["auto", "normal"] }, "keepAlive": { "type": "boolean" }, "timeoutMs": { "type": "number" }, "seed": { "type": "string" }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "durationMs"], "additionalProperties": false }, "followRedirects": { "$ref": "#/$defs/count" }, "tls": { "type": "object", "properties": { "insecure": { "type": "boolean" } }, "required": ["insecure"], "additionalProperties": false }, "allowedHosts": { "type": "array", "items": { "type": "string" } }, "limits": { "type": "object", "properties": { "requests": { "type": "number" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" } }, "required": ["requests", "ratePerSecond", "durationMs"], "additionalProperties": false } }, "required": ["engine", "model", "arrival", "ratePerSecond", "stages", "connections", "priority", "keepAlive", "timeoutMs", "seed", "warmup", "followRedirects", "tls", "allowedHosts", "limits"], "additionalProperties": false }, "stage": { "type": "object", "properties": { "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" } }, "required": ["ratePerSecond", "durationMs"], "additionalProperties": false }, "moment": { "type": "number", "minimum": 0, "maximum": 8640000000000000 }, "loadStats": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } } }, "required": ["requests", "sent", "ok", "failures", "notSent", "success", "throughputPerSecond", "latency", "okLatency", "service", "lateness", "bytesReceived", "errors"], "additionalProperties": false }, "measuredSuccessShare": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/successShare" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "successShare": { "type": "object", "properties": { "rate": { "$ref": "#/$defs/share" }, "interval": { "$ref": "#/$defs/interval" } }, "required": ["rate", "interval"], "additionalProperties": false }, "share": { "type": "number", "minimum": 0, "maximum": 1 }, "interval": { "type": "object", "properties": { "low": { "type": "number" }, "high": { "type": "number" } }, "required": ["low", "high"], "additionalProperties": false }, "notMeasured": { "type": "object", "properties": { "kind": { "type": "string", "const": "not-measured" }, "reason": { "$ref": "#/$defs/sentence" } }, "required": ["kind", "reason"], "additionalProperties": false }, "measuredDistribution": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/distribution" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "distribution": { "type": "object", "properties": { "count": { "$ref": "#/$defs/count" }, "avgMs": { "type": "number" }, "minMs": { "type": "number" }, "maxMs": { "type": "number" }, "percentiles": { "type": "array", "items": { "$ref": "#/$defs/percentile" } } }, "required": ["count", "avgMs", "minMs", "maxMs", "percentiles"], "additionalProperties": false }, "percentile": { "type": "object", "properties": { "percentile": { "type": "number", "exclusiveMinimum": 0, "maximum": 100 }, "valueMs": { "type": "number" }, "interval": { "$ref": "#/$defs/interval" }, "tooFewSamples": { "type": "boolean" } }, "required": ["percentile", "valueMs", "tooFewSamples"], "additionalProperties": false }, "measuredCount": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/count" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "errorGroup": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "count": { "$ref": "#/$defs/count" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "examples": { "type": "array", "items": { "type": "object", "properties": { "target": { "type": "string" }, "message": { "type": "string" } }, "required": ["target", "message"], "additionalProperties": false } } }, "required": ["class", "count", "latency", "examples"], "additionalProperties": false }, "errorClass": { "type": "string", "enum": ["dns", "connect-refused", "connect-timeout", "tls", "reset", "timeout", "parse", "http-3xx", "http-4xx", "http-5xx", "assertion", "not-sent", "other"] }, "targetStats": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } }, "name": { "type": "string" }, "host": { "type": "string" } }, "required": ["bytesReceived", "errors", "failures", "host", "latency", "lateness", "name", "notSent", "ok", "okLatency", "requests", "sent", "service", "success", "throughputPerSecond"], "additionalProperties": false }, "secondStats": { "type": "object", "properties": { "second": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "p50Ms": { "type": ["number", "null"] }, "p95Ms": { "type": ["number", "null"] }, "p99Ms": { "type": ["number", "null"] }, "connections": { "$ref": "#/$defs/count" } }, "required": ["second", "sent", "ok", "failed", "p50Ms", "p95Ms", "p99Ms"], "additionalProperties": false }, "generatorHealth": { "type": "object", "properties": { "offeredPerSecond": { "type": "number" }, "achievedPerSecond": { "type": "number" }, "loopDelayP99Ms": { "$ref": "#/$defs/measuredNumber" }, "hostCpuBusy": { "$ref": "#/$defs/measuredShare" }, "cpuSteal": { "$ref": "#/$defs/measuredShare" }, "cpuPressure": { "$ref": "#/$defs/measuredShare" }, "generatorCpuSeconds": { "$ref": "#/$defs/measuredNumber" }, "floor": { "$ref": "#/$defs/measuredFloor" }, "priority": { "$ref": "#/$defs/generatorPriority" }, "notOffered": { "type": "array", "items": { "type": "string" } }, "disturbances": { "type": "array", "items": { "type": "string" } } }, "required": ["offeredPerSecond", "achievedPerSecond", "loopDelayP99Ms", "hostCpuBusy", "cpuSteal", "cpuPressure", "generatorCpuSeconds", "floor", "priority", "notOffered", "disturbances"], "additionalProperties": false }, "measuredNumber": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "type": "number" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "measuredShare": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/share" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "measuredFloor": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/floor" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "floor": { "type": "object", "properties": { "p50Ms": { "type": "number" }, "p99Ms": { "type": "number" }, "maxRatePerSecond": { "type": "number" } }, "required": ["p50Ms", "p99Ms", "maxRatePerSecond"], "additionalProperties": false }, "generatorPriority": { "type": "object", "properties": { "policy": { "type": "string", "enum": ["real-time", "normal"] }, "how": { "type": "string", "enum": ["by root", "by sudo", "not possible", "not wanted"] }, "reason": { "type": "string" } }, "required": ["policy", "how"], "additionalProperties": false }, "loadSnapshot": { "type": "object", "properties": { "version": { "type": "number", "const": 1 }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/amount" }, "endedAt": { "$ref": "#/$defs/amount" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "targets": { "type": "array", "items": { "$ref": "#/$defs/targetSnapshot" } }, "series": { "$ref": "#/$defs/seriesSnapshot" }, "connections": { "$ref": "#/$defs/connectionCounts" }, "evidence": { "$ref": "#/$defs/evidence" }, "samples": { "$ref": "#/$defs/requestSamples" } }, "required": ["version", "window", "targets", "series", "evidence"], "additionalProperties": false }, "targetSnapshot": { "type": "object", "properties": { "target": { "type": ["string", "null"] }, "host": { "type": "string" }, "arm": { "$ref": "#/$defs/arm" }, "requests": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "answered": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "bytes": { "$ref": "#/$defs/count" }, "okLatency": { "$ref": "#/$defs/encodedHistogram" }, "service": { "$ref": "#/$defs/encodedHistogram" }, "lateness": { "$ref": "#/$defs/encodedHistogram" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorSnapshot" } } }, "required": ["answered", "errors", "host", "lateness", "notSent", "ok", "okLatency", "requests", "service", "target"], "additionalProperties": false }, "arm": { "type": "string", "enum": ["base", "head", "control"] }, "encodedHistogram": { "type": "object", "properties": { "count": { "$ref": "#/$defs/count" }, "sum": { "$ref": "#/$defs/count" }, "min": { "$ref": "#/$defs/count" }, "max": { "$ref": "#/$defs/count" }, "histogram": { "type": "string" } }, "required": ["count", "sum", "min", "max", "histogram"], "additionalProperties": false }, "errorSnapshot": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "count": { "$ref": "#/$defs/count" }, "latency": { "$ref": "#/$defs/encodedHistogram" }, "examples": { "type": "array", "items": { "$ref": "#/$defs/errorExample" } } }, "required": ["class", "count", "latency", "examples"], "additionalProperties": false }, "errorExample": { "type": "object", "properties": { "message": { "type": "string" }, "atMs": { "$ref": "#/$defs/amount" } }, "required": ["message", "atMs"], "additionalProperties": false }, "seriesSnapshot": { "type": "object", "properties": { "widthSeconds": { "$ref": "#/$defs/count" }, "rows": { "type": "array", "items": { "$ref": "#/$defs/rowSnapshot" } } }, "required": ["widthSeconds", "rows"], "additionalProperties": false }, "rowSnapshot": { "type": "object", "properties": { "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "latency": { "$ref": "#/$defs/encodedHistogram" }, "connections": { "$ref": "#/$defs/count" } }, "required": ["sent", "ok", "failed", "latency"], "additionalProperties": false }, "connectionCounts": { "type": "object", "properties": { "opened": { "$ref": "#/$defs/count" }, "resent": { "$ref": "#/$defs/count" }, "closed": { "type": "object", "properties": { "server": { "$ref": "#/$defs/count" }, "answer": { "$ref": "#/$defs/count" }, "expired": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "ours": { "$ref": "#/$defs/count" } }, "required": ["server", "answer", "expired", "failed", "ours"], "additionalProperties": false } }, "required": ["opened", "resent", "closed"], "additionalProperties": false }, "evidence": { "type": "object", "properties": { "schedule": { "$ref": "#/$defs/scheduleEvidence" }, "loop": { "$ref": "#/$defs/loopEvidence" }, "host": { "$ref": "#/$defs/hostLoad" } }, "additionalProperties": false }, "scheduleEvidence": { "type": "object", "properties": { "due": { "$ref": "#/$defs/count" }, "sentInTime": { "$ref": "#/$defs/count" }, "lengthMs": { "$ref": "#/$defs/amount" }, "pacing": { "$ref": "#/$defs/encodedHistogram" } }, "required": ["due", "sentInTime", "lengthMs", "pacing"], "additionalProperties": false }, "loopEvidence": { "type": "object", "properties": { "delay": { "$ref": "#/$defs/encodedHistogram" }, "heldUpMs": { "$ref": "#/$defs/amount" }, "lengthMs": { "$ref": "#/$defs/amount" } }, "required": ["delay", "heldUpMs", "lengthMs"], "additionalProperties": false }, "hostLoad": { "type": "object", "properties": { "busy": { "$ref": "#/$defs/measuredNumber" }, "steal": { "$ref": "#/$defs/measuredNumber" }, "pressure": { "$ref": "#/$defs/measuredShares" } }, "required": ["busy", "steal", "pressure"], "additionalProperties": false }, "measuredShares": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/shares" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "shares": { "type": "array", "items": { "type": "number" } }, "requestSamples": { "type": "object", "properties": { "slowest": { "type": "array", "items": { "$ref": "#/$defs/requestSample" } }, "failed": { "type": "array", "items": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "requests": { "type": "array", "items": { "$ref": "#/$defs/requestSample" } } }, "required": ["class", "requests"], "additionalProperties": false } } }, "required": ["slowest", "failed"], "additionalProperties": false }, "requestSample": { "type": "object", "properties": { "number": { "$ref": "#/$defs/count" }, "target": { "type": "string" }, "dueMs": { "$ref": "#/$defs/amount" }, "latencyMs": { "$ref": "#/$defs/amount" }, "status": { "$ref": "#/$defs/count" }, "failure": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "message": { "type": "string" } }, "required": ["class", "message"], "additionalProperties": false }, "answer": { "type": "string" } }, "required": ["target", "dueMs"], "additionalProperties": false }, "discardedLoad": { "type": "object", "properties": { "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "requests": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "p95Ms": { "$ref": "#/$defs/measuredAmount" }, "reasons": { "type": "array", "items": { "$ref": "#/$defs/sentence" } } }, "required": ["window", "requests", "ok", "p95Ms", "reasons"], "additionalProperties": false }, "measuredAmount": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/amount" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "thresholdResult": { "type": "object", "properties": { "source": { "$ref": "#/$defs/sentence" }, "status": { "type": "string", "enum": ["pass", "fail", "undecided", "not-measurable", "pending"] }, "actual": { "type": ["string", "null"] }, "message": { "type": "string" }, "margin": { "type": "number" } }, "required": ["source", "status", "actual", "message"], "additionalProperties": false }, "measuredResourceUsage": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/resourceUsage" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "resourceUsage": { "type": "object", "properties": { "source": { "type": "string", "enum": ["prometheus", "proc"] }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "workloads": { "type": "array", "items": { "$ref": "#/$defs/workloadUsage" } } }, "required": ["source", "window", "workloads"], "additionalProperties": false }, "workloadUsage": { "type": "object", "properties": { "workload": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "cpuCores": { "$ref": "#/$defs/usageFigure" }, "cpuSecondsPer1000": { "$ref": "#/$defs/measuredNumber" }, "memoryBytes": { "$ref": "#/$defs/usageFigure" }, "receivedPerSecond": { "$ref": "#/$defs/measuredNumber" }, "sentPerSecond": { "$ref": "#/$defs/measuredNumber" }, "replicas": { "type": "object", "properties": { "desired": { "$ref": "#/$defs/count" }, "running": { "$ref": "#/$defs/measuredRunningReplicas" } }, "required": ["desired", "running"], "additionalProperties": false }, "restarts": { "$ref": "#/$defs/measuredCount" }, "series": { "$ref": "#/$defs/usageSeries" } }, "required": ["workload", "group", "cpuCores", "cpuSecondsPer1000", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas", "restarts"], "additionalProperties": false }, "usageFigure": { "type": "object", "properties": { "avg": { "$ref": "#/$defs/measuredNumber" }, "min": { "$ref": "#/$defs/measuredNumber" }, "max": { "$ref": "#/$defs/measuredNumber" }, "samples": { "$ref": "#/$defs/count" } }, "required": ["avg", "min", "max", "samples"], "additionalProperties": false }, "measuredRunningReplicas": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/runningReplicas" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "runningReplicas": { "type": "object", "properties": { "avg": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" } }, "required": ["avg", "min", "max"], "additionalProperties": false }, "usageSeries": { "type": "object", "properties": { "atMs": { "type": "array", "items": { "type": "number" } }, "cpuCores": { "type": "array", "items": { "type": ["number", "null"] } }, "memoryBytes": { "type": "array", "items": { "type": ["number", "null"] } }, "receivedPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "sentPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "replicas": { "type": "array", "items": { "type": ["number", "null"] } } }, "required": ["atMs", "cpuCores", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas"], "additionalProperties": false }, "measuredManifestScan": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/manifestScan" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "manifestScan": { "type": "object", "properties": { "scanner": { "type": "string" }, "objects": { "$ref": "#/$defs/count" }, "application": { "$ref": "#/$defs/severityCounts" }, "bundled": { "$ref": "#/$defs/severityCounts" }, "worst": { "type": "array", "items": { "$ref": "#/$defs/shownFinding" } } }, "required": ["scanner", "objects", "application", "bundled", "worst"], "additionalProperties": false }, "severityCounts": { "type": "object", "properties": { "critical": { "$ref": "#/$defs/count" }, "high": { "$ref": "#/$defs/count" }, "medium": { "$ref": "#/$defs/count" }, "low": { "$ref": "#/$defs/count" }, "unknown": { "$ref": "#/$defs/count" } }, "additionalProperties": false }, "shownFinding": { "type": "object", "properties": { "id": { "type": "string" }, "severity": { "$ref": "#/$defs/severity" }, "message": { "$ref": "#/$defs/sentence" }, "subject": { "type": "string" }, "place": { "$ref": "#/$defs/sourceLocation" } }, "required": ["id", "severity", "message", "subject"], "additionalProperties": false }, "severity": { "type": "string", "enum": ["critical", "high", "medium", "low", "unknown"] }, "sourceLocation": { "type": "object", "properties": { "file": { "type": "string" }, "line": { "type": "number" }, "endLine": { "type": "number" } }, "required": ["file", "line"], "additionalProperties": false }, "measuredImageScan": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/imageScan" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "imageScan": { "type": "object", "properties": { "scanner": { "type": "string" }, "database": { "$ref": "#/$defs/vulnerabilityDatabase" }, "images": { "type": "array", "items": { "$ref": "#/$defs/scannedImage" } } }, "required": ["scanner", "database", "images"], "additionalProperties": false }, "vulnerabilityDatabase": { "type": "object", "properties": { "from": { "type": "string" }, "problem": { "$ref": "#/$defs/sentence" } }, "required": ["from"], "additionalProperties": false }, "scannedImage": { "type": "object", "properties": { "reference": { "type": "string" }, "id": { "type": "string" }, "owner": { "$ref": "#/$defs/scanOwner" }, "counts": { "$ref": "#/$defs/measuredSeverityCounts" }, "worst": { "type": "array", "items": { "$ref": "#/$defs/shownFinding" } }, "limits": { "type": "array", "items": { "$ref": "#/$defs/sentence" } } }, "required": ["reference", "id", "owner", "counts", "worst", "limits"], "additionalProperties": false }, "scanOwner": { "type": "string", "enum": ["application", "bundled"] }, "measuredSeverityCounts": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/severityCounts" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "sarifRecord": { "type": "object", "properties": { "file": { "type": "string" }, "status": { "type": "string", "enum": ["written", "uploaded", "skipped", "failed", "pending"] }, "reason": { "$ref": "#/$defs/sentence" }, "notes": { "type": "array", "items": { "$ref": "#/$defs/sentence" } }, "added": { "$ref": "#/$defs/measuredAddedAlerts" }, "alertsUrl": { "type": "string" } }, "required": ["file", "status", "notes"], "additionalProperties": false }, "measuredAddedAlerts": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/addedAlerts" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "addedAlerts": { "type": "object", "properties": { "total": { "$ref": "#/$defs/count" }, "bySeverity": { "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } }, "base": { "type": "string" } }, "required": ["total", "bySeverity", "base"], "additionalProperties": false }, "measuredRunHistory": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/runHistory" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "runHistory": { "type": "object", "properties": { "branch": { "type": "string" }, "runs": { "type": "array", "items": { "$ref": "#/$defs/pastRun" } } }, "required": ["branch", "runs"], "additionalProperties": false }, "pastRun": { "type": "object", "properties": { "startedAt": { "type": "string" }, "commit": { "type": "string" }, "url": { "type": "string" }, "verdict": { "$ref": "#/$defs/verdict" }, "figures": { "$ref": "#/$defs/keyFigures" } }, "required": ["startedAt", "verdict", "figures"], "additionalProperties": false }, "keyFigures": { "type": "object", "properties": { "p50Ms": { "type": ["number", "null"] }, "p95Ms": { "type": ["number", "null"] }, "p99Ms": { "type": ["number", "null"] }, "successRate": { "type": ["number", "null"] }, "throughputPerSecond": { "type": ["number", "null"] } }, "required": ["p50Ms", "p95Ms", "p99Ms", "successRate", "throughputPerSecond"], "additionalProperties": false }, "phaseRecord": { "type": "object", "properties": { "name": { "type": "string" }, "status": { "$ref": "#/$defs/phaseStatus" }, "startedAt": { "$ref": "#/$defs/moment" }, "durationMs": { "$ref": "#/$defs/amount" }, "result": { "type": "string" } }, "required": ["name", "status", "startedAt", "durationMs", "result"], "additionalProperties": false }, "phaseStatus": { "type": "string", "enum": ["passed", "failed", "soft-failed", "skipped"] }, "runError": { "type": "object", "properties": { "code": { "$ref": "#/$defs/errorCode" }, "phase": { "type": "string" }, "message": { "type": "string" }, "hint": { "type": "string" }, "details": { "type": "string" } }, "required": ["code", "phase", "message"], "additionalProperties": false }, "errorCode": { "type": "string", "enum": ["input", "platform-unsupported", "docker-unreachable", "disk-full", "memory-low", "port-in-use", "tool-unavailable", "tool-checksum", "cluster-pull", "cluster-boot", "cluster-kubeadm", "cluster-join", "cluster-create", "cluster-unreachable", "image-unavailable", "manifests-invalid", "apply-failed", "unhealthy", "load-failed", "metrics-unavailable", "scan-failed", "github-failed", "state-missing", "command-failed", "deadline", "cancelled", "internal"] } } };
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "type": "string", "enum": ["pass", "fail", "invalid", "error"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((((data === "pass") || (data === "fail")) || (data === "invalid")) || (data === "error"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
const pattern3 = new RegExp("\\S", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "properties": { "name": { "type": "string" }, "seen": { "type": "string" }, "status": { "type": "string", "enum": ["ok", "warning"] }, "advice": { "type": "string" } }, "required": ["name", "seen", "status"], "additionalProperties": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.seen === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "seen" }, message: "must have required property '" + "seen" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "name") || (key0 === "seen")) || (key0 === "status")) || (key0 === "advice"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.seen !== undefined) {
            if (typeof data.seen !== "string") {
                const err5 = { instancePath: instancePath + "/seen", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data2 = data.status;
            if (typeof data2 !== "string") {
                const err6 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!((data2 === "ok") || (data2 === "warning"))) {
                const err7 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema23.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.advice !== undefined) {
            if (typeof data.advice !== "string") {
                const err8 = { instancePath: instancePath + "/advice", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "object", "properties": { "name": { "type": "string" }, "namespace": { "type": "string" }, "kind": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "desiredReplicas": { "$ref": "#/$defs/count" } }, "required": ["name", "namespace", "kind", "group", "desiredReplicas"], "additionalProperties": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.namespace === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property '" + "namespace" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.group === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.desiredReplicas === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "desiredReplicas" }, message: "must have required property '" + "desiredReplicas" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "kind")) || (key0 === "group")) || (key0 === "desiredReplicas"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err6 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.namespace !== undefined) {
            if (typeof data.namespace !== "string") {
                const err7 = { instancePath: instancePath + "/namespace", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            if (typeof data.kind !== "string") {
                const err8 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data3 = data.group;
            if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/group", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!(((data3 === "application") || (data3 === "ingress")) || (data3 === "monitoring"))) {
                const err10 = { instancePath: instancePath + "/group", keyword: "enum", params: { allowedValues: schema24.properties.group.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.desiredReplicas !== undefined) {
            if (!(validate57(data.desiredReplicas, { instancePath: instancePath + "/desiredReplicas", parentData: data, parentDataProperty: "desiredReplicas", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "object", "properties": { "reference": { "type": "string" }, "node": { "type": "string" }, "how": { "type": "string", "enum": ["streamed", "pulled", "present"] }, "id": { "type": "string" }, "seconds": { "$ref": "#/$defs/amount" } }, "required": ["reference", "node", "how", "seconds"], "additionalProperties": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err0 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reference === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.node === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "node" }, message: "must have required property '" + "node" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.how === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "how" }, message: "must have required property '" + "how" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.seconds === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "reference") || (key0 === "node")) || (key0 === "how")) || (key0 === "id")) || (key0 === "seconds"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reference !== undefined) {
            if (typeof data.reference !== "string") {
                const err5 = { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.node !== undefined) {
            if (typeof data.node !== "string") {
                const err6 = { instancePath: instancePath + "/node", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.how !== undefined) {
            let data2 = data.how;
            if (typeof data2 !== "string") {
                const err7 = { instancePath: instancePath + "/how", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!(((data2 === "streamed") || (data2 === "pulled")) || (data2 === "present"))) {
                const err8 = { instancePath: instancePath + "/how", keyword: "enum", params: { allowedValues: schema25.properties.how.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err9 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.seconds !== undefined) {
            if (!(validate69(data.seconds, { instancePath: instancePath + "/seconds", parentData: data, parentDataProperty: "seconds", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate68.errors = vErrors;
    return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "object", "properties": { "engine": { "type": "string", "enum": ["builtin", "k6"] }, "script": { "type": "string" }, "model": { "type": "string", "enum": ["open", "closed"] }, "arrival": { "type": "string", "enum": ["poisson", "constant"] }, "requests": { "$ref": "#/$defs/count" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" }, "stages": { "type": "array", "items": { "$ref": "#/$defs/stage" } }, "connections": { "$ref": "#/$defs/count" }, "priority": { "type": "string", "enum": ["auto", "normal"] }, "keepAlive": { "type": "boolean" }, "timeoutMs": { "type": "number" }, "seed": { "type": "string" }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "durationMs"], "additionalProperties": false }, "followRedirects": { "$ref": "#/$defs/count" }, "tls": { "type": "object", "properties": { "insecure": { "type": "boolean" } }, "required": ["insecure"], "additionalProperties": false }, "allowedHosts": { "type": "array", "items": { "type": "string" } }, "limits": { "type": "object", "properties": { "requests": { "type": "number" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" } }, "required": ["requests", "ratePerSecond", "durationMs"], "additionalProperties": false } }, "required": ["engine", "model", "arrival", "ratePerSecond", "stages", "connections", "priority", "keepAlive", "timeoutMs", "seed", "warmup", "followRedirects", "tls", "allowedHosts", "limits"], "additionalProperties": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ratePerSecond === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "ratePerSecond" }, message: "must have required property '" + "ratePerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.durationMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "ratePerSecond") || (key0 === "durationMs"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.ratePerSecond !== undefined) {
            let data0 = data.ratePerSecond;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err3 = { instancePath: instancePath + "/ratePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.durationMs !== undefined) {
            let data1 = data.durationMs;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.engine === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "engine" }, message: "must have required property '" + "engine" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.model === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "model" }, message: "must have required property '" + "model" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.arrival === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "arrival" }, message: "must have required property '" + "arrival" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.ratePerSecond === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "ratePerSecond" }, message: "must have required property '" + "ratePerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.stages === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "stages" }, message: "must have required property '" + "stages" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.connections === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "connections" }, message: "must have required property '" + "connections" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.priority === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "priority" }, message: "must have required property '" + "priority" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.keepAlive === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "keepAlive" }, message: "must have required property '" + "keepAlive" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.timeoutMs === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "timeoutMs" }, message: "must have required property '" + "timeoutMs" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.seed === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "seed" }, message: "must have required property '" + "seed" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.warmup === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "warmup" }, message: "must have required property '" + "warmup" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.followRedirects === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "followRedirects" }, message: "must have required property '" + "followRedirects" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.tls === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "tls" }, message: "must have required property '" + "tls" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.allowedHosts === undefined) {
            const err13 = { instancePath, keyword: "required", params: { missingProperty: "allowedHosts" }, message: "must have required property '" + "allowedHosts" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.limits === undefined) {
            const err14 = { instancePath, keyword: "required", params: { missingProperty: "limits" }, message: "must have required property '" + "limits" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema27.properties, key0))) {
                const err15 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.engine !== undefined) {
            let data0 = data.engine;
            if (typeof data0 !== "string") {
                const err16 = { instancePath: instancePath + "/engine", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (!((data0 === "builtin") || (data0 === "k6"))) {
                const err17 = { instancePath: instancePath + "/engine", keyword: "enum", params: { allowedValues: schema27.properties.engine.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.script !== undefined) {
            if (typeof data.script !== "string") {
                const err18 = { instancePath: instancePath + "/script", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.model !== undefined) {
            let data2 = data.model;
            if (typeof data2 !== "string") {
                const err19 = { instancePath: instancePath + "/model", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data2 === "open") || (data2 === "closed"))) {
                const err20 = { instancePath: instancePath + "/model", keyword: "enum", params: { allowedValues: schema27.properties.model.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.arrival !== undefined) {
            let data3 = data.arrival;
            if (typeof data3 !== "string") {
                const err21 = { instancePath: instancePath + "/arrival", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data3 === "poisson") || (data3 === "constant"))) {
                const err22 = { instancePath: instancePath + "/arrival", keyword: "enum", params: { allowedValues: schema27.properties.arrival.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate57(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.ratePerSecond !== undefined) {
            let data5 = data.ratePerSecond;
            if (!((typeof data5 == "number") && (isFinite(data5)))) {
                const err23 = { instancePath: instancePath + "/ratePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.durationMs !== undefined) {
            let data6 = data.durationMs;
            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                const err24 = { instancePath: instancePath + "/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.stages !== undefined) {
            let data7 = data.stages;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate76(data7[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate57(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.priority !== undefined) {
            let data10 = data.priority;
            if (typeof data10 !== "string") {
                const err26 = { instancePath: instancePath + "/priority", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (!((data10 === "auto") || (data10 === "normal"))) {
                const err27 = { instancePath: instancePath + "/priority", keyword: "enum", params: { allowedValues: schema27.properties.priority.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.keepAlive !== undefined) {
            if (typeof data.keepAlive !== "boolean") {
                const err28 = { instancePath: instancePath + "/keepAlive", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.timeoutMs !== undefined) {
            let data12 = data.timeoutMs;
            if (!((typeof data12 == "number") && (isFinite(data12)))) {
                const err29 = { instancePath: instancePath + "/timeoutMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.seed !== undefined) {
            if (typeof data.seed !== "string") {
                const err30 = { instancePath: instancePath + "/seed", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.warmup !== undefined) {
            let data14 = data.warmup;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.requests === undefined) {
                    const err31 = { instancePath: instancePath + "/warmup", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data14.durationMs === undefined) {
                    const err32 = { instancePath: instancePath + "/warmup", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                for (const key1 in data14) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "requests") || (key1 === "durationMs"))) {
                        const err33 = { instancePath: instancePath + "/warmup", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data14.requests !== undefined) {
                    if (!(validate57(data14.requests, { instancePath: instancePath + "/warmup/requests", parentData: data14, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data14.durationMs !== undefined) {
                    let data16 = data14.durationMs;
                    if (!((typeof data16 == "number") && (isFinite(data16)))) {
                        const err34 = { instancePath: instancePath + "/warmup/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/warmup", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.followRedirects !== undefined) {
            if (!(validate57(data.followRedirects, { instancePath: instancePath + "/followRedirects", parentData: data, parentDataProperty: "followRedirects", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.tls !== undefined) {
            let data18 = data.tls;
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.insecure === undefined) {
                    const err36 = { instancePath: instancePath + "/tls", keyword: "required", params: { missingProperty: "insecure" }, message: "must have required property '" + "insecure" + "'" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                for (const key2 in data18) {
                    if (errors >= 3)
                        break;
                    if (!(key2 === "insecure")) {
                        const err37 = { instancePath: instancePath + "/tls", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data18.insecure !== undefined) {
                    if (typeof data18.insecure !== "boolean") {
                        const err38 = { instancePath: instancePath + "/tls/insecure", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/tls", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.allowedHosts !== undefined) {
            let data20 = data.allowedHosts;
            if (Array.isArray(data20)) {
                const len1 = data20.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (typeof data20[i1] !== "string") {
                        const err40 = { instancePath: instancePath + "/allowedHosts/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/allowedHosts", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.limits !== undefined) {
            let data22 = data.limits;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.requests === undefined) {
                    const err42 = { instancePath: instancePath + "/limits", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (data22.ratePerSecond === undefined) {
                    const err43 = { instancePath: instancePath + "/limits", keyword: "required", params: { missingProperty: "ratePerSecond" }, message: "must have required property '" + "ratePerSecond" + "'" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                if (data22.durationMs === undefined) {
                    const err44 = { instancePath: instancePath + "/limits", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                for (const key3 in data22) {
                    if (errors >= 3)
                        break;
                    if (!(((key3 === "requests") || (key3 === "ratePerSecond")) || (key3 === "durationMs"))) {
                        const err45 = { instancePath: instancePath + "/limits", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data22.requests !== undefined) {
                    let data23 = data22.requests;
                    if (!((typeof data23 == "number") && (isFinite(data23)))) {
                        const err46 = { instancePath: instancePath + "/limits/requests", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data22.ratePerSecond !== undefined) {
                    let data24 = data22.ratePerSecond;
                    if (!((typeof data24 == "number") && (isFinite(data24)))) {
                        const err47 = { instancePath: instancePath + "/limits/ratePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data22.durationMs !== undefined) {
                    let data25 = data22.durationMs;
                    if (!((typeof data25 == "number") && (isFinite(data25)))) {
                        const err48 = { instancePath: instancePath + "/limits/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/limits", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
    }
    else {
        const err50 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err50];
        }
        else {
            vErrors.push(err50);
        }
        errors++;
    }
    validate74.errors = vErrors;
    return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate82.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 8640000000000000 || isNaN(data)) {
            const err0 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate82.errors = vErrors;
    return errors === 0;
}
validate82.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } } }, "required": ["requests", "sent", "ok", "failures", "notSent", "success", "throughputPerSecond", "latency", "okLatency", "service", "lateness", "bytesReceived", "errors"], "additionalProperties": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 1 || isNaN(data)) {
            const err0 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate97.errors = vErrors;
    return errors === 0;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.low === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "low" }, message: "must have required property '" + "low" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.high === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "high" }, message: "must have required property '" + "high" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "low") || (key0 === "high"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.low !== undefined) {
            let data0 = data.low;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err3 = { instancePath: instancePath + "/low", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.high !== undefined) {
            let data1 = data.high;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/high", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rate === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "rate" }, message: "must have required property '" + "rate" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.interval === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "interval" }, message: "must have required property '" + "interval" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "rate") || (key0 === "interval"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.rate !== undefined) {
            if (!(validate97(data.rate, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
            }
        }
        if (data.interval !== undefined) {
            if (!(validate99(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "kind") || (key0 === "reason"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("not-measured" !== data0) {
                const err4 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "not-measured" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            if (!(validate55(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate96(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate93.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate93.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.percentile === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "percentile" }, message: "must have required property '" + "percentile" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.valueMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "valueMs" }, message: "must have required property '" + "valueMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.tooFewSamples === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "tooFewSamples" }, message: "must have required property '" + "tooFewSamples" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "percentile") || (key0 === "valueMs")) || (key0 === "interval")) || (key0 === "tooFewSamples"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.percentile !== undefined) {
            let data0 = data.percentile;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 100 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/percentile", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data0 <= 0 || isNaN(data0)) {
                    const err5 = { instancePath: instancePath + "/percentile", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/percentile", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.valueMs !== undefined) {
            let data1 = data.valueMs;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err7 = { instancePath: instancePath + "/valueMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.interval !== undefined) {
            if (!(validate99(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                errors = vErrors.length;
            }
        }
        if (data.tooFewSamples !== undefined) {
            if (typeof data.tooFewSamples !== "boolean") {
                const err8 = { instancePath: instancePath + "/tooFewSamples", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate108.errors = vErrors;
    return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.count === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.avgMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "avgMs" }, message: "must have required property '" + "avgMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.minMs === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "minMs" }, message: "must have required property '" + "minMs" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.maxMs === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "maxMs" }, message: "must have required property '" + "maxMs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.percentiles === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "percentiles" }, message: "must have required property '" + "percentiles" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "count") || (key0 === "avgMs")) || (key0 === "minMs")) || (key0 === "maxMs")) || (key0 === "percentiles"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.count !== undefined) {
            if (!(validate57(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.avgMs !== undefined) {
            let data1 = data.avgMs;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err6 = { instancePath: instancePath + "/avgMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.minMs !== undefined) {
            let data2 = data.minMs;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err7 = { instancePath: instancePath + "/minMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.maxMs !== undefined) {
            let data3 = data.maxMs;
            if (!((typeof data3 == "number") && (isFinite(data3)))) {
                const err8 = { instancePath: instancePath + "/maxMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.percentiles !== undefined) {
            let data4 = data.percentiles;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate108(data4[i0], { instancePath: instancePath + "/percentiles/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/percentiles", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate106.errors = vErrors;
    return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate106(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate105.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate105.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate117.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate57(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate117.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate117.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema41 = { "type": "string", "enum": ["dns", "connect-refused", "connect-timeout", "tls", "reset", "timeout", "parse", "http-3xx", "http-4xx", "http-5xx", "assertion", "not-sent", "other"] };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate122.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((((((((((((data === "dns") || (data === "connect-refused")) || (data === "connect-timeout")) || (data === "tls")) || (data === "reset")) || (data === "timeout")) || (data === "parse")) || (data === "http-3xx")) || (data === "http-4xx")) || (data === "http-5xx")) || (data === "assertion")) || (data === "not-sent")) || (data === "other"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate122.errors = vErrors;
    return errors === 0;
}
validate122.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate121.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.class === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.count === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.examples === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "examples" }, message: "must have required property '" + "examples" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "class") || (key0 === "count")) || (key0 === "latency")) || (key0 === "examples"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.class !== undefined) {
            if (!(validate122(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                errors = vErrors.length;
            }
        }
        if (data.count !== undefined) {
            if (!(validate57(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate105(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.examples !== undefined) {
            let data3 = data.examples;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.target === undefined) {
                            const err5 = { instancePath: instancePath + "/examples/" + i0, keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data4.message === undefined) {
                            const err6 = { instancePath: instancePath + "/examples/" + i0, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (errors >= 3)
                                break;
                            if (!((key1 === "target") || (key1 === "message"))) {
                                const err7 = { instancePath: instancePath + "/examples/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data4.target !== undefined) {
                            if (typeof data4.target !== "string") {
                                const err8 = { instancePath: instancePath + "/examples/" + i0 + "/target", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data4.message !== undefined) {
                            if (typeof data4.message !== "string") {
                                const err9 = { instancePath: instancePath + "/examples/" + i0 + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/examples/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/examples", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate121.errors = vErrors;
    return errors === 0;
}
validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.requests === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sent === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.failures === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "failures" }, message: "must have required property '" + "failures" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.notSent === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "notSent" }, message: "must have required property '" + "notSent" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.success === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "success" }, message: "must have required property '" + "success" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.throughputPerSecond === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "throughputPerSecond" }, message: "must have required property '" + "throughputPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.okLatency === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "okLatency" }, message: "must have required property '" + "okLatency" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.service === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.lateness === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "lateness" }, message: "must have required property '" + "lateness" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.bytesReceived === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "bytesReceived" }, message: "must have required property '" + "bytesReceived" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.errors === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "errors" }, message: "must have required property '" + "errors" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema30.properties, key0))) {
                const err13 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate57(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate57(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate57(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.failures !== undefined) {
            if (!(validate57(data.failures, { instancePath: instancePath + "/failures", parentData: data, parentDataProperty: "failures", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.notSent !== undefined) {
            if (!(validate57(data.notSent, { instancePath: instancePath + "/notSent", parentData: data, parentDataProperty: "notSent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.success !== undefined) {
            if (!(validate93(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
            }
        }
        if (data.throughputPerSecond !== undefined) {
            if (!(validate69(data.throughputPerSecond, { instancePath: instancePath + "/throughputPerSecond", parentData: data, parentDataProperty: "throughputPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate105(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.okLatency !== undefined) {
            if (!(validate105(data.okLatency, { instancePath: instancePath + "/okLatency", parentData: data, parentDataProperty: "okLatency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.service !== undefined) {
            if (!(validate105(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.lateness !== undefined) {
            if (!(validate105(data.lateness, { instancePath: instancePath + "/lateness", parentData: data, parentDataProperty: "lateness", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.bytesReceived !== undefined) {
            if (!(validate117(data.bytesReceived, { instancePath: instancePath + "/bytesReceived", parentData: data, parentDataProperty: "bytesReceived", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                errors = vErrors.length;
            }
        }
        if (data.errors !== undefined) {
            let data12 = data.errors;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate121(data12[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } }, "name": { "type": "string" }, "host": { "type": "string" } }, "required": ["bytesReceived", "errors", "failures", "host", "latency", "lateness", "name", "notSent", "ok", "okLatency", "requests", "sent", "service", "success", "throughputPerSecond"], "additionalProperties": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate128.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bytesReceived === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "bytesReceived" }, message: "must have required property '" + "bytesReceived" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.errors === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "errors" }, message: "must have required property '" + "errors" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.failures === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "failures" }, message: "must have required property '" + "failures" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.host === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.lateness === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "lateness" }, message: "must have required property '" + "lateness" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.notSent === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "notSent" }, message: "must have required property '" + "notSent" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.okLatency === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "okLatency" }, message: "must have required property '" + "okLatency" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.requests === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.sent === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.service === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.success === undefined) {
            const err13 = { instancePath, keyword: "required", params: { missingProperty: "success" }, message: "must have required property '" + "success" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.throughputPerSecond === undefined) {
            const err14 = { instancePath, keyword: "required", params: { missingProperty: "throughputPerSecond" }, message: "must have required property '" + "throughputPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema42.properties, key0))) {
                const err15 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate57(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate57(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate57(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.failures !== undefined) {
            if (!(validate57(data.failures, { instancePath: instancePath + "/failures", parentData: data, parentDataProperty: "failures", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.notSent !== undefined) {
            if (!(validate57(data.notSent, { instancePath: instancePath + "/notSent", parentData: data, parentDataProperty: "notSent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.success !== undefined) {
            if (!(validate93(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
            }
        }
        if (data.throughputPerSecond !== undefined) {
            if (!(validate69(data.throughputPerSecond, { instancePath: instancePath + "/throughputPerSecond", parentData: data, parentDataProperty: "throughputPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate105(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.okLatency !== undefined) {
            if (!(validate105(data.okLatency, { instancePath: instancePath + "/okLatency", parentData: data, parentDataProperty: "okLatency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.service !== undefined) {
            if (!(validate105(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.lateness !== undefined) {
            if (!(validate105(data.lateness, { instancePath: instancePath + "/lateness", parentData: data, parentDataProperty: "lateness", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data.bytesReceived !== undefined) {
            if (!(validate117(data.bytesReceived, { instancePath: instancePath + "/bytesReceived", parentData: data, parentDataProperty: "bytesReceived", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                errors = vErrors.length;
            }
        }
        if (data.errors !== undefined) {
            let data12 = data.errors;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate121(data12[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err17 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.host !== undefined) {
            if (typeof data.host !== "string") {
                const err18 = { instancePath: instancePath + "/host", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate128.errors = vErrors;
    return errors === 0;
}
validate128.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "properties": { "second": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "p50Ms": { "type": ["number", "null"] }, "p95Ms": { "type": ["number", "null"] }, "p99Ms": { "type": ["number", "null"] }, "connections": { "$ref": "#/$defs/count" } }, "required": ["second", "sent", "ok", "failed", "p50Ms", "p95Ms", "p99Ms"], "additionalProperties": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate143.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.second === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "second" }, message: "must have required property '" + "second" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sent === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.failed === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.p50Ms === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property '" + "p50Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.p95Ms === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "p95Ms" }, message: "must have required property '" + "p95Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.p99Ms === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property '" + "p99Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((((((key0 === "second") || (key0 === "sent")) || (key0 === "ok")) || (key0 === "failed")) || (key0 === "p50Ms")) || (key0 === "p95Ms")) || (key0 === "p99Ms")) || (key0 === "connections"))) {
                const err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.second !== undefined) {
            if (!(validate57(data.second, { instancePath: instancePath + "/second", parentData: data, parentDataProperty: "second", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate57(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate57(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.failed !== undefined) {
            if (!(validate57(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.p50Ms !== undefined) {
            let data4 = data.p50Ms;
            if ((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)) {
                const err8 = { instancePath: instancePath + "/p50Ms", keyword: "type", params: { type: schema43.properties.p50Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.p95Ms !== undefined) {
            let data5 = data.p95Ms;
            if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                const err9 = { instancePath: instancePath + "/p95Ms", keyword: "type", params: { type: schema43.properties.p95Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.p99Ms !== undefined) {
            let data6 = data.p99Ms;
            if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                const err10 = { instancePath: instancePath + "/p99Ms", keyword: "type", params: { type: schema43.properties.p99Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate57(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate143.errors = vErrors;
    return errors === 0;
}
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "properties": { "offeredPerSecond": { "type": "number" }, "achievedPerSecond": { "type": "number" }, "loopDelayP99Ms": { "$ref": "#/$defs/measuredNumber" }, "hostCpuBusy": { "$ref": "#/$defs/measuredShare" }, "cpuSteal": { "$ref": "#/$defs/measuredShare" }, "cpuPressure": { "$ref": "#/$defs/measuredShare" }, "generatorCpuSeconds": { "$ref": "#/$defs/measuredNumber" }, "floor": { "$ref": "#/$defs/measuredFloor" }, "priority": { "$ref": "#/$defs/generatorPriority" }, "notOffered": { "type": "array", "items": { "type": "string" } }, "disturbances": { "type": "array", "items": { "type": "string" } } }, "required": ["offeredPerSecond", "achievedPerSecond", "loopDelayP99Ms", "hostCpuBusy", "cpuSteal", "cpuPressure", "generatorCpuSeconds", "floor", "priority", "notOffered", "disturbances"], "additionalProperties": false };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate151.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        let data1 = data.value;
                        if (!((typeof data1 == "number") && (isFinite(data1)))) {
                            const err6 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err8 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate151.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate151.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate154.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate97(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate154.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate154.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate162.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.p50Ms === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property '" + "p50Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.p99Ms === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property '" + "p99Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.maxRatePerSecond === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "maxRatePerSecond" }, message: "must have required property '" + "maxRatePerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "p50Ms") || (key0 === "p99Ms")) || (key0 === "maxRatePerSecond"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.p50Ms !== undefined) {
            let data0 = data.p50Ms;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/p50Ms", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.p99Ms !== undefined) {
            let data1 = data.p99Ms;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/p99Ms", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.maxRatePerSecond !== undefined) {
            let data2 = data.maxRatePerSecond;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err6 = { instancePath: instancePath + "/maxRatePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate162.errors = vErrors;
    return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate161.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate162(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate161.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate161.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema49 = { "type": "object", "properties": { "policy": { "type": "string", "enum": ["real-time", "normal"] }, "how": { "type": "string", "enum": ["by root", "by sudo", "not possible", "not wanted"] }, "reason": { "type": "string" } }, "required": ["policy", "how"], "additionalProperties": false };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate166.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.policy === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "policy" }, message: "must have required property '" + "policy" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.how === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "how" }, message: "must have required property '" + "how" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "policy") || (key0 === "how")) || (key0 === "reason"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data0 = data.policy;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/policy", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((data0 === "real-time") || (data0 === "normal"))) {
                const err4 = { instancePath: instancePath + "/policy", keyword: "enum", params: { allowedValues: schema49.properties.policy.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.how !== undefined) {
            let data1 = data.how;
            if (typeof data1 !== "string") {
                const err5 = { instancePath: instancePath + "/how", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!((((data1 === "by root") || (data1 === "by sudo")) || (data1 === "not possible")) || (data1 === "not wanted"))) {
                const err6 = { instancePath: instancePath + "/how", keyword: "enum", params: { allowedValues: schema49.properties.how.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            if (typeof data.reason !== "string") {
                const err7 = { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate166.errors = vErrors;
    return errors === 0;
}
validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate150.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.offeredPerSecond === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "offeredPerSecond" }, message: "must have required property '" + "offeredPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.achievedPerSecond === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "achievedPerSecond" }, message: "must have required property '" + "achievedPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.loopDelayP99Ms === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "loopDelayP99Ms" }, message: "must have required property '" + "loopDelayP99Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.hostCpuBusy === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "hostCpuBusy" }, message: "must have required property '" + "hostCpuBusy" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.cpuSteal === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "cpuSteal" }, message: "must have required property '" + "cpuSteal" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.cpuPressure === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "cpuPressure" }, message: "must have required property '" + "cpuPressure" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.generatorCpuSeconds === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "generatorCpuSeconds" }, message: "must have required property '" + "generatorCpuSeconds" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.floor === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "floor" }, message: "must have required property '" + "floor" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.priority === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "priority" }, message: "must have required property '" + "priority" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.notOffered === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "notOffered" }, message: "must have required property '" + "notOffered" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.disturbances === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "disturbances" }, message: "must have required property '" + "disturbances" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema44.properties, key0))) {
                const err11 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.offeredPerSecond !== undefined) {
            let data0 = data.offeredPerSecond;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err12 = { instancePath: instancePath + "/offeredPerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.achievedPerSecond !== undefined) {
            let data1 = data.achievedPerSecond;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err13 = { instancePath: instancePath + "/achievedPerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.loopDelayP99Ms !== undefined) {
            if (!(validate151(data.loopDelayP99Ms, { instancePath: instancePath + "/loopDelayP99Ms", parentData: data, parentDataProperty: "loopDelayP99Ms", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.hostCpuBusy !== undefined) {
            if (!(validate154(data.hostCpuBusy, { instancePath: instancePath + "/hostCpuBusy", parentData: data, parentDataProperty: "hostCpuBusy", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                errors = vErrors.length;
            }
        }
        if (data.cpuSteal !== undefined) {
            if (!(validate154(data.cpuSteal, { instancePath: instancePath + "/cpuSteal", parentData: data, parentDataProperty: "cpuSteal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                errors = vErrors.length;
            }
        }
        if (data.cpuPressure !== undefined) {
            if (!(validate154(data.cpuPressure, { instancePath: instancePath + "/cpuPressure", parentData: data, parentDataProperty: "cpuPressure", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                errors = vErrors.length;
            }
        }
        if (data.generatorCpuSeconds !== undefined) {
            if (!(validate151(data.generatorCpuSeconds, { instancePath: instancePath + "/generatorCpuSeconds", parentData: data, parentDataProperty: "generatorCpuSeconds", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.floor !== undefined) {
            if (!(validate161(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                errors = vErrors.length;
            }
        }
        if (data.priority !== undefined) {
            if (!(validate166(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                errors = vErrors.length;
            }
        }
        if (data.notOffered !== undefined) {
            let data9 = data.notOffered;
            if (Array.isArray(data9)) {
                const len0 = data9.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (typeof data9[i0] !== "string") {
                        const err14 = { instancePath: instancePath + "/notOffered/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/notOffered", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.disturbances !== undefined) {
            let data11 = data.disturbances;
            if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (typeof data11[i1] !== "string") {
                        const err16 = { instancePath: instancePath + "/disturbances/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/disturbances", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate150.errors = vErrors;
    return errors === 0;
}
validate150.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "type": "object", "properties": { "target": { "type": ["string", "null"] }, "host": { "type": "string" }, "arm": { "$ref": "#/$defs/arm" }, "requests": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "answered": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "bytes": { "$ref": "#/$defs/count" }, "okLatency": { "$ref": "#/$defs/encodedHistogram" }, "service": { "$ref": "#/$defs/encodedHistogram" }, "lateness": { "$ref": "#/$defs/encodedHistogram" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorSnapshot" } } }, "required": ["answered", "errors", "host", "lateness", "notSent", "ok", "okLatency", "requests", "service", "target"], "additionalProperties": false };
const schema52 = { "type": "string", "enum": ["base", "head", "control"] };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate173.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((data === "base") || (data === "head")) || (data === "control"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate173.errors = vErrors;
    return errors === 0;
}
validate173.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate180.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.count === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sum === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sum" }, message: "must have required property '" + "sum" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.min === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.max === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.histogram === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "histogram" }, message: "must have required property '" + "histogram" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "count") || (key0 === "sum")) || (key0 === "min")) || (key0 === "max")) || (key0 === "histogram"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.count !== undefined) {
            if (!(validate57(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum !== undefined) {
            if (!(validate57(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.min !== undefined) {
            if (!(validate57(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.max !== undefined) {
            if (!(validate57(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.histogram !== undefined) {
            if (typeof data.histogram !== "string") {
                const err6 = { instancePath: instancePath + "/histogram", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate180.errors = vErrors;
    return errors === 0;
}
validate180.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate192.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.message === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.atMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property '" + "atMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "message") || (key0 === "atMs"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err3 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.atMs !== undefined) {
            if (!(validate69(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate192.errors = vErrors;
    return errors === 0;
}
validate192.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate188.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.class === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.count === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.examples === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "examples" }, message: "must have required property '" + "examples" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "class") || (key0 === "count")) || (key0 === "latency")) || (key0 === "examples"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.class !== undefined) {
            if (!(validate122(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                errors = vErrors.length;
            }
        }
        if (data.count !== undefined) {
            if (!(validate57(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate180(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
        if (data.examples !== undefined) {
            let data3 = data.examples;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate192(data3[i0], { instancePath: instancePath + "/examples/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/examples", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate188.errors = vErrors;
    return errors === 0;
}
validate188.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate172.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.answered === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "answered" }, message: "must have required property '" + "answered" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.errors === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "errors" }, message: "must have required property '" + "errors" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.host === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.lateness === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "lateness" }, message: "must have required property '" + "lateness" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.notSent === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "notSent" }, message: "must have required property '" + "notSent" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.okLatency === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "okLatency" }, message: "must have required property '" + "okLatency" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.requests === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.service === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.target === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema51.properties, key0))) {
                const err10 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.target !== undefined) {
            let data0 = data.target;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err11 = { instancePath: instancePath + "/target", keyword: "type", params: { type: schema51.properties.target.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.host !== undefined) {
            if (typeof data.host !== "string") {
                const err12 = { instancePath: instancePath + "/host", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.arm !== undefined) {
            if (!(validate173(data.arm, { instancePath: instancePath + "/arm", parentData: data, parentDataProperty: "arm", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                errors = vErrors.length;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate57(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate57(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.answered !== undefined) {
            if (!(validate57(data.answered, { instancePath: instancePath + "/answered", parentData: data, parentDataProperty: "answered", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.notSent !== undefined) {
            if (!(validate57(data.notSent, { instancePath: instancePath + "/notSent", parentData: data, parentDataProperty: "notSent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.bytes !== undefined) {
            if (!(validate57(data.bytes, { instancePath: instancePath + "/bytes", parentData: data, parentDataProperty: "bytes", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.okLatency !== undefined) {
            if (!(validate180(data.okLatency, { instancePath: instancePath + "/okLatency", parentData: data, parentDataProperty: "okLatency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
        if (data.service !== undefined) {
            if (!(validate180(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
        if (data.lateness !== undefined) {
            if (!(validate180(data.lateness, { instancePath: instancePath + "/lateness", parentData: data, parentDataProperty: "lateness", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
        if (data.errors !== undefined) {
            let data11 = data.errors;
            if (Array.isArray(data11)) {
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate188(data11[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate172.errors = vErrors;
    return errors === 0;
}
validate172.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate199.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sent === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.failed === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "sent") || (key0 === "ok")) || (key0 === "failed")) || (key0 === "latency")) || (key0 === "connections"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate57(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate57(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.failed !== undefined) {
            if (!(validate57(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate180(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate57(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate199.errors = vErrors;
    return errors === 0;
}
validate199.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate197.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.widthSeconds === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "widthSeconds" }, message: "must have required property '" + "widthSeconds" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.rows === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "rows" }, message: "must have required property '" + "rows" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "widthSeconds") || (key0 === "rows"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.widthSeconds !== undefined) {
            if (!(validate57(data.widthSeconds, { instancePath: instancePath + "/widthSeconds", parentData: data, parentDataProperty: "widthSeconds", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.rows !== undefined) {
            let data1 = data.rows;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate199(data1[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/rows", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate197.errors = vErrors;
    return errors === 0;
}
validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate207.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.opened === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "opened" }, message: "must have required property '" + "opened" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.resent === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "resent" }, message: "must have required property '" + "resent" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.closed === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "closed" }, message: "must have required property '" + "closed" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "opened") || (key0 === "resent")) || (key0 === "closed"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.opened !== undefined) {
            if (!(validate57(data.opened, { instancePath: instancePath + "/opened", parentData: data, parentDataProperty: "opened", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.resent !== undefined) {
            if (!(validate57(data.resent, { instancePath: instancePath + "/resent", parentData: data, parentDataProperty: "resent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.closed !== undefined) {
            let data2 = data.closed;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.server === undefined) {
                    const err4 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "server" }, message: "must have required property '" + "server" + "'" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data2.answer === undefined) {
                    const err5 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property '" + "answer" + "'" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data2.expired === undefined) {
                    const err6 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "expired" }, message: "must have required property '" + "expired" + "'" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data2.failed === undefined) {
                    const err7 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2.ours === undefined) {
                    const err8 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "ours" }, message: "must have required property '" + "ours" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (errors >= 3)
                        break;
                    if (!(((((key1 === "server") || (key1 === "answer")) || (key1 === "expired")) || (key1 === "failed")) || (key1 === "ours"))) {
                        const err9 = { instancePath: instancePath + "/closed", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.server !== undefined) {
                    if (!(validate57(data2.server, { instancePath: instancePath + "/closed/server", parentData: data2, parentDataProperty: "server", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.answer !== undefined) {
                    if (!(validate57(data2.answer, { instancePath: instancePath + "/closed/answer", parentData: data2, parentDataProperty: "answer", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.expired !== undefined) {
                    if (!(validate57(data2.expired, { instancePath: instancePath + "/closed/expired", parentData: data2, parentDataProperty: "expired", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.failed !== undefined) {
                    if (!(validate57(data2.failed, { instancePath: instancePath + "/closed/failed", parentData: data2, parentDataProperty: "failed", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.ours !== undefined) {
                    if (!(validate57(data2.ours, { instancePath: instancePath + "/closed/ours", parentData: data2, parentDataProperty: "ours", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/closed", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate207.errors = vErrors;
    return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate217.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.due === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "due" }, message: "must have required property '" + "due" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sentInTime === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sentInTime" }, message: "must have required property '" + "sentInTime" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.lengthMs === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "lengthMs" }, message: "must have required property '" + "lengthMs" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.pacing === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "pacing" }, message: "must have required property '" + "pacing" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "due") || (key0 === "sentInTime")) || (key0 === "lengthMs")) || (key0 === "pacing"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.due !== undefined) {
            if (!(validate57(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.sentInTime !== undefined) {
            if (!(validate57(data.sentInTime, { instancePath: instancePath + "/sentInTime", parentData: data, parentDataProperty: "sentInTime", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.lengthMs !== undefined) {
            if (!(validate69(data.lengthMs, { instancePath: instancePath + "/lengthMs", parentData: data, parentDataProperty: "lengthMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.pacing !== undefined) {
            if (!(validate180(data.pacing, { instancePath: instancePath + "/pacing", parentData: data, parentDataProperty: "pacing", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate217.errors = vErrors;
    return errors === 0;
}
validate217.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate223.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.delay === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "delay" }, message: "must have required property '" + "delay" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.heldUpMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "heldUpMs" }, message: "must have required property '" + "heldUpMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.lengthMs === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "lengthMs" }, message: "must have required property '" + "lengthMs" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "delay") || (key0 === "heldUpMs")) || (key0 === "lengthMs"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.delay !== undefined) {
            if (!(validate180(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
        if (data.heldUpMs !== undefined) {
            if (!(validate69(data.heldUpMs, { instancePath: instancePath + "/heldUpMs", parentData: data, parentDataProperty: "heldUpMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.lengthMs !== undefined) {
            if (!(validate69(data.lengthMs, { instancePath: instancePath + "/lengthMs", parentData: data, parentDataProperty: "lengthMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate223.errors = vErrors;
    return errors === 0;
}
validate223.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate232.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (errors >= 3)
                break;
            let data0 = data[i0];
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err0 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate232.errors = vErrors;
    return errors === 0;
}
validate232.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate231.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate232(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate231.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate231.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate228.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.busy === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "busy" }, message: "must have required property '" + "busy" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.steal === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "steal" }, message: "must have required property '" + "steal" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.pressure === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "pressure" }, message: "must have required property '" + "pressure" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "busy") || (key0 === "steal")) || (key0 === "pressure"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.busy !== undefined) {
            if (!(validate151(data.busy, { instancePath: instancePath + "/busy", parentData: data, parentDataProperty: "busy", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.steal !== undefined) {
            if (!(validate151(data.steal, { instancePath: instancePath + "/steal", parentData: data, parentDataProperty: "steal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.pressure !== undefined) {
            if (!(validate231(data.pressure, { instancePath: instancePath + "/pressure", parentData: data, parentDataProperty: "pressure", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate228.errors = vErrors;
    return errors === 0;
}
validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate216.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "schedule") || (key0 === "loop")) || (key0 === "host"))) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.schedule !== undefined) {
            if (!(validate217(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                errors = vErrors.length;
            }
        }
        if (data.loop !== undefined) {
            if (!(validate223(data.loop, { instancePath: instancePath + "/loop", parentData: data, parentDataProperty: "loop", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
                errors = vErrors.length;
            }
        }
        if (data.host !== undefined) {
            if (!(validate228(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate216.errors = vErrors;
    return errors === 0;
}
validate216.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate239.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.dueMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "dueMs" }, message: "must have required property '" + "dueMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((((key0 === "number") || (key0 === "target")) || (key0 === "dueMs")) || (key0 === "latencyMs")) || (key0 === "status")) || (key0 === "failure")) || (key0 === "answer"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            if (!(validate57(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.target !== undefined) {
            if (typeof data.target !== "string") {
                const err3 = { instancePath: instancePath + "/target", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.dueMs !== undefined) {
            if (!(validate69(data.dueMs, { instancePath: instancePath + "/dueMs", parentData: data, parentDataProperty: "dueMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.latencyMs !== undefined) {
            if (!(validate69(data.latencyMs, { instancePath: instancePath + "/latencyMs", parentData: data, parentDataProperty: "latencyMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.status !== undefined) {
            if (!(validate57(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.failure !== undefined) {
            let data5 = data.failure;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.class === undefined) {
                    const err4 = { instancePath: instancePath + "/failure", keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data5.message === undefined) {
                    const err5 = { instancePath: instancePath + "/failure", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                for (const key1 in data5) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "class") || (key1 === "message"))) {
                        const err6 = { instancePath: instancePath + "/failure", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data5.class !== undefined) {
                    if (!(validate122(data5.class, { instancePath: instancePath + "/failure/class", parentData: data5, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                        errors = vErrors.length;
                    }
                }
                if (data5.message !== undefined) {
                    if (typeof data5.message !== "string") {
                        const err7 = { instancePath: instancePath + "/failure/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/failure", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.answer !== undefined) {
            if (typeof data.answer !== "string") {
                const err9 = { instancePath: instancePath + "/answer", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate239.errors = vErrors;
    return errors === 0;
}
validate239.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate238.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.slowest === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "slowest" }, message: "must have required property '" + "slowest" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.failed === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "slowest") || (key0 === "failed"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.slowest !== undefined) {
            let data0 = data.slowest;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate239(data0[i0], { instancePath: instancePath + "/slowest/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/slowest", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.failed !== undefined) {
            let data2 = data.failed;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    let data3 = data2[i1];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.class === undefined) {
                            const err4 = { instancePath: instancePath + "/failed/" + i1, keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data3.requests === undefined) {
                            const err5 = { instancePath: instancePath + "/failed/" + i1, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key1 in data3) {
                            if (errors >= 3)
                                break;
                            if (!((key1 === "class") || (key1 === "requests"))) {
                                const err6 = { instancePath: instancePath + "/failed/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data3.class !== undefined) {
                            if (!(validate122(data3.class, { instancePath: instancePath + "/failed/" + i1 + "/class", parentData: data3, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data3.requests !== undefined) {
                            let data5 = data3.requests;
                            if (Array.isArray(data5)) {
                                const len2 = data5.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    if (errors >= 3)
                                        break;
                                    if (!(validate239(data5[i2], { instancePath: instancePath + "/failed/" + i1 + "/requests/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/failed/" + i1 + "/requests", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/failed/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/failed", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate238.errors = vErrors;
    return errors === 0;
}
validate238.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate169.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.window === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.targets === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "targets" }, message: "must have required property '" + "targets" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.series === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "series" }, message: "must have required property '" + "series" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.evidence === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((((key0 === "version") || (key0 === "window")) || (key0 === "targets")) || (key0 === "series")) || (key0 === "connections")) || (key0 === "evidence")) || (key0 === "samples"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err6 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (1 !== data0) {
                const err7 = { instancePath: instancePath + "/version", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data1 = data.window;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.startedAt === undefined) {
                    const err8 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data1.endedAt === undefined) {
                    const err9 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "startedAt") || (key1 === "endedAt"))) {
                        const err10 = { instancePath: instancePath + "/window", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data1.startedAt !== undefined) {
                    if (!(validate69(data1.startedAt, { instancePath: instancePath + "/window/startedAt", parentData: data1, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                        errors = vErrors.length;
                    }
                }
                if (data1.endedAt !== undefined) {
                    if (!(validate69(data1.endedAt, { instancePath: instancePath + "/window/endedAt", parentData: data1, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.targets !== undefined) {
            let data4 = data.targets;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate172(data4[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/targets", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.series !== undefined) {
            if (!(validate197(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
                errors = vErrors.length;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate207(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                errors = vErrors.length;
            }
        }
        if (data.evidence !== undefined) {
            if (!(validate216(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                errors = vErrors.length;
            }
        }
        if (data.samples !== undefined) {
            if (!(validate238(data.samples, { instancePath: instancePath + "/samples", parentData: data, parentDataProperty: "samples", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err13 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate169.errors = vErrors;
    return errors === 0;
}
validate169.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate255.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate69(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate255.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate255.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate250.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.window === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.requests === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.p95Ms === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "p95Ms" }, message: "must have required property '" + "p95Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.reasons === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property '" + "reasons" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "window") || (key0 === "requests")) || (key0 === "ok")) || (key0 === "p95Ms")) || (key0 === "reasons"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data0 = data.window;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.startedAt === undefined) {
                    const err6 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data0.endedAt === undefined) {
                    const err7 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "startedAt") || (key1 === "endedAt"))) {
                        const err8 = { instancePath: instancePath + "/window", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data0.startedAt !== undefined) {
                    if (!(validate82(data0.startedAt, { instancePath: instancePath + "/window/startedAt", parentData: data0, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.endedAt !== undefined) {
                    if (!(validate82(data0.endedAt, { instancePath: instancePath + "/window/endedAt", parentData: data0, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate57(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate57(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.p95Ms !== undefined) {
            if (!(validate255(data.p95Ms, { instancePath: instancePath + "/p95Ms", parentData: data, parentDataProperty: "p95Ms", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
                errors = vErrors.length;
            }
        }
        if (data.reasons !== undefined) {
            let data6 = data.reasons;
            if (Array.isArray(data6)) {
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate55(data6[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/reasons", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate250.errors = vErrors;
    return errors === 0;
}
validate250.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "type": "object", "properties": { "source": { "$ref": "#/$defs/sentence" }, "status": { "type": "string", "enum": ["pass", "fail", "undecided", "not-measurable", "pending"] }, "actual": { "type": ["string", "null"] }, "message": { "type": "string" }, "margin": { "type": "number" } }, "required": ["source", "status", "actual", "message"], "additionalProperties": false };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate261.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.actual === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "actual" }, message: "must have required property '" + "actual" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "source") || (key0 === "status")) || (key0 === "actual")) || (key0 === "message")) || (key0 === "margin"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            if (!(validate55(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err5 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((((data1 === "pass") || (data1 === "fail")) || (data1 === "undecided")) || (data1 === "not-measurable")) || (data1 === "pending"))) {
                const err6 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema69.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.actual !== undefined) {
            let data2 = data.actual;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err7 = { instancePath: instancePath + "/actual", keyword: "type", params: { type: schema69.properties.actual.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err8 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.margin !== undefined) {
            let data4 = data.margin;
            if (!((typeof data4 == "number") && (isFinite(data4)))) {
                const err9 = { instancePath: instancePath + "/margin", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate261.errors = vErrors;
    return errors === 0;
}
validate261.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema71 = { "type": "object", "properties": { "source": { "type": "string", "enum": ["prometheus", "proc"] }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "workloads": { "type": "array", "items": { "$ref": "#/$defs/workloadUsage" } } }, "required": ["source", "window", "workloads"], "additionalProperties": false };
const schema72 = { "type": "object", "properties": { "workload": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "cpuCores": { "$ref": "#/$defs/usageFigure" }, "cpuSecondsPer1000": { "$ref": "#/$defs/measuredNumber" }, "memoryBytes": { "$ref": "#/$defs/usageFigure" }, "receivedPerSecond": { "$ref": "#/$defs/measuredNumber" }, "sentPerSecond": { "$ref": "#/$defs/measuredNumber" }, "replicas": { "type": "object", "properties": { "desired": { "$ref": "#/$defs/count" }, "running": { "$ref": "#/$defs/measuredRunningReplicas" } }, "required": ["desired", "running"], "additionalProperties": false }, "restarts": { "$ref": "#/$defs/measuredCount" }, "series": { "$ref": "#/$defs/usageSeries" } }, "required": ["workload", "group", "cpuCores", "cpuSecondsPer1000", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas", "restarts"], "additionalProperties": false };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate269.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.avg === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "avg" }, message: "must have required property '" + "avg" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.min === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.max === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.samples === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "samples" }, message: "must have required property '" + "samples" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "avg") || (key0 === "min")) || (key0 === "max")) || (key0 === "samples"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.avg !== undefined) {
            if (!(validate151(data.avg, { instancePath: instancePath + "/avg", parentData: data, parentDataProperty: "avg", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.min !== undefined) {
            if (!(validate151(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.max !== undefined) {
            if (!(validate151(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.samples !== undefined) {
            if (!(validate57(data.samples, { instancePath: instancePath + "/samples", parentData: data, parentDataProperty: "samples", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate269.errors = vErrors;
    return errors === 0;
}
validate269.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate281.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.avg === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "avg" }, message: "must have required property '" + "avg" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.min === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.max === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "avg") || (key0 === "min")) || (key0 === "max"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.avg !== undefined) {
            let data0 = data.avg;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/avg", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.min !== undefined) {
            let data1 = data.min;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/min", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.max !== undefined) {
            let data2 = data.max;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err6 = { instancePath: instancePath + "/max", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate281.errors = vErrors;
    return errors === 0;
}
validate281.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate280.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate281(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate280.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate280.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema76 = { "type": "object", "properties": { "atMs": { "type": "array", "items": { "type": "number" } }, "cpuCores": { "type": "array", "items": { "type": ["number", "null"] } }, "memoryBytes": { "type": "array", "items": { "type": ["number", "null"] } }, "receivedPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "sentPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "replicas": { "type": "array", "items": { "type": ["number", "null"] } } }, "required": ["atMs", "cpuCores", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas"], "additionalProperties": false };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate286.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.atMs === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property '" + "atMs" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.cpuCores === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "cpuCores" }, message: "must have required property '" + "cpuCores" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.receivedPerSecond === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "receivedPerSecond" }, message: "must have required property '" + "receivedPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.sentPerSecond === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "sentPerSecond" }, message: "must have required property '" + "sentPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.replicas === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "replicas" }, message: "must have required property '" + "replicas" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((((key0 === "atMs") || (key0 === "cpuCores")) || (key0 === "memoryBytes")) || (key0 === "receivedPerSecond")) || (key0 === "sentPerSecond")) || (key0 === "replicas"))) {
                const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.atMs !== undefined) {
            let data0 = data.atMs;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    let data1 = data0[i0];
                    if (!((typeof data1 == "number") && (isFinite(data1)))) {
                        const err7 = { instancePath: instancePath + "/atMs/" + i0, keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/atMs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.cpuCores !== undefined) {
            let data2 = data.cpuCores;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    let data3 = data2[i1];
                    if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                        const err9 = { instancePath: instancePath + "/cpuCores/" + i1, keyword: "type", params: { type: schema76.properties.cpuCores.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/cpuCores", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.memoryBytes !== undefined) {
            let data4 = data.memoryBytes;
            if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (errors >= 3)
                        break;
                    let data5 = data4[i2];
                    if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                        const err11 = { instancePath: instancePath + "/memoryBytes/" + i2, keyword: "type", params: { type: schema76.properties.memoryBytes.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/memoryBytes", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.receivedPerSecond !== undefined) {
            let data6 = data.receivedPerSecond;
            if (Array.isArray(data6)) {
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (errors >= 3)
                        break;
                    let data7 = data6[i3];
                    if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                        const err13 = { instancePath: instancePath + "/receivedPerSecond/" + i3, keyword: "type", params: { type: schema76.properties.receivedPerSecond.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/receivedPerSecond", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.sentPerSecond !== undefined) {
            let data8 = data.sentPerSecond;
            if (Array.isArray(data8)) {
                const len4 = data8.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (errors >= 3)
                        break;
                    let data9 = data8[i4];
                    if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                        const err15 = { instancePath: instancePath + "/sentPerSecond/" + i4, keyword: "type", params: { type: schema76.properties.sentPerSecond.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/sentPerSecond", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.replicas !== undefined) {
            let data10 = data.replicas;
            if (Array.isArray(data10)) {
                const len5 = data10.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (errors >= 3)
                        break;
                    let data11 = data10[i5];
                    if ((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)) {
                        const err17 = { instancePath: instancePath + "/replicas/" + i5, keyword: "type", params: { type: schema76.properties.replicas.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/replicas", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate286.errors = vErrors;
    return errors === 0;
}
validate286.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate268.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.workload === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "workload" }, message: "must have required property '" + "workload" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.group === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.cpuCores === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "cpuCores" }, message: "must have required property '" + "cpuCores" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.cpuSecondsPer1000 === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "cpuSecondsPer1000" }, message: "must have required property '" + "cpuSecondsPer1000" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.receivedPerSecond === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "receivedPerSecond" }, message: "must have required property '" + "receivedPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.sentPerSecond === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "sentPerSecond" }, message: "must have required property '" + "sentPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.replicas === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "replicas" }, message: "must have required property '" + "replicas" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.restarts === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "restarts" }, message: "must have required property '" + "restarts" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema72.properties, key0))) {
                const err9 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.workload !== undefined) {
            if (typeof data.workload !== "string") {
                const err10 = { instancePath: instancePath + "/workload", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data1 = data.group;
            if (typeof data1 !== "string") {
                const err11 = { instancePath: instancePath + "/group", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (!(((data1 === "application") || (data1 === "ingress")) || (data1 === "monitoring"))) {
                const err12 = { instancePath: instancePath + "/group", keyword: "enum", params: { allowedValues: schema72.properties.group.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.cpuCores !== undefined) {
            if (!(validate269(data.cpuCores, { instancePath: instancePath + "/cpuCores", parentData: data, parentDataProperty: "cpuCores", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
                errors = vErrors.length;
            }
        }
        if (data.cpuSecondsPer1000 !== undefined) {
            if (!(validate151(data.cpuSecondsPer1000, { instancePath: instancePath + "/cpuSecondsPer1000", parentData: data, parentDataProperty: "cpuSecondsPer1000", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.memoryBytes !== undefined) {
            if (!(validate269(data.memoryBytes, { instancePath: instancePath + "/memoryBytes", parentData: data, parentDataProperty: "memoryBytes", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
                errors = vErrors.length;
            }
        }
        if (data.receivedPerSecond !== undefined) {
            if (!(validate151(data.receivedPerSecond, { instancePath: instancePath + "/receivedPerSecond", parentData: data, parentDataProperty: "receivedPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.sentPerSecond !== undefined) {
            if (!(validate151(data.sentPerSecond, { instancePath: instancePath + "/sentPerSecond", parentData: data, parentDataProperty: "sentPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                errors = vErrors.length;
            }
        }
        if (data.replicas !== undefined) {
            let data7 = data.replicas;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.desired === undefined) {
                    const err13 = { instancePath: instancePath + "/replicas", keyword: "required", params: { missingProperty: "desired" }, message: "must have required property '" + "desired" + "'" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data7.running === undefined) {
                    const err14 = { instancePath: instancePath + "/replicas", keyword: "required", params: { missingProperty: "running" }, message: "must have required property '" + "running" + "'" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key1 in data7) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "desired") || (key1 === "running"))) {
                        const err15 = { instancePath: instancePath + "/replicas", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.desired !== undefined) {
                    if (!(validate57(data7.desired, { instancePath: instancePath + "/replicas/desired", parentData: data7, parentDataProperty: "desired", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.running !== undefined) {
                    if (!(validate280(data7.running, { instancePath: instancePath + "/replicas/running", parentData: data7, parentDataProperty: "running", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/replicas", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.restarts !== undefined) {
            if (!(validate117(data.restarts, { instancePath: instancePath + "/restarts", parentData: data, parentDataProperty: "restarts", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                errors = vErrors.length;
            }
        }
        if (data.series !== undefined) {
            if (!(validate286(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err17 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate268.errors = vErrors;
    return errors === 0;
}
validate268.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate265.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.window === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.workloads === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "workloads" }, message: "must have required property '" + "workloads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "source") || (key0 === "window")) || (key0 === "workloads"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data0 = data.source;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/source", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!((data0 === "prometheus") || (data0 === "proc"))) {
                const err5 = { instancePath: instancePath + "/source", keyword: "enum", params: { allowedValues: schema71.properties.source.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data1 = data.window;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.startedAt === undefined) {
                    const err6 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1.endedAt === undefined) {
                    const err7 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "startedAt") || (key1 === "endedAt"))) {
                        const err8 = { instancePath: instancePath + "/window", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data1.startedAt !== undefined) {
                    if (!(validate82(data1.startedAt, { instancePath: instancePath + "/window/startedAt", parentData: data1, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                        errors = vErrors.length;
                    }
                }
                if (data1.endedAt !== undefined) {
                    if (!(validate82(data1.endedAt, { instancePath: instancePath + "/window/endedAt", parentData: data1, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.workloads !== undefined) {
            let data4 = data.workloads;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate268(data4[i0], { instancePath: instancePath + "/workloads/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/workloads", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate265.errors = vErrors;
    return errors === 0;
}
validate265.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate264.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate265(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate264.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate264.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate294.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "critical") || (key0 === "high")) || (key0 === "medium")) || (key0 === "low")) || (key0 === "unknown"))) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.critical !== undefined) {
            if (!(validate57(data.critical, { instancePath: instancePath + "/critical", parentData: data, parentDataProperty: "critical", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.high !== undefined) {
            if (!(validate57(data.high, { instancePath: instancePath + "/high", parentData: data, parentDataProperty: "high", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.medium !== undefined) {
            if (!(validate57(data.medium, { instancePath: instancePath + "/medium", parentData: data, parentDataProperty: "medium", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.low !== undefined) {
            if (!(validate57(data.low, { instancePath: instancePath + "/low", parentData: data, parentDataProperty: "low", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.unknown !== undefined) {
            if (!(validate57(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate294.errors = vErrors;
    return errors === 0;
}
validate294.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema80 = { "type": "string", "enum": ["critical", "high", "medium", "low", "unknown"] };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate303.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((((data === "critical") || (data === "high")) || (data === "medium")) || (data === "low")) || (data === "unknown"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema80.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate303.errors = vErrors;
    return errors === 0;
}
validate303.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate306.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.line === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "file") || (key0 === "line")) || (key0 === "endLine"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            if (typeof data.file !== "string") {
                const err3 = { instancePath: instancePath + "/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.line !== undefined) {
            let data1 = data.line;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/line", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.endLine !== undefined) {
            let data2 = data.endLine;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err5 = { instancePath: instancePath + "/endLine", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate306.errors = vErrors;
    return errors === 0;
}
validate306.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate302.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.subject === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "id") || (key0 === "severity")) || (key0 === "message")) || (key0 === "subject")) || (key0 === "place"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err5 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            if (!(validate303(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
                errors = vErrors.length;
            }
        }
        if (data.message !== undefined) {
            if (!(validate55(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
        if (data.subject !== undefined) {
            if (typeof data.subject !== "string") {
                const err6 = { instancePath: instancePath + "/subject", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.place !== undefined) {
            if (!(validate306(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate302.errors = vErrors;
    return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate292.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scanner === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "scanner" }, message: "must have required property '" + "scanner" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.objects === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "objects" }, message: "must have required property '" + "objects" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.application === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "application" }, message: "must have required property '" + "application" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.bundled === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "bundled" }, message: "must have required property '" + "bundled" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.worst === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "worst" }, message: "must have required property '" + "worst" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "scanner") || (key0 === "objects")) || (key0 === "application")) || (key0 === "bundled")) || (key0 === "worst"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.scanner !== undefined) {
            if (typeof data.scanner !== "string") {
                const err6 = { instancePath: instancePath + "/scanner", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.objects !== undefined) {
            if (!(validate57(data.objects, { instancePath: instancePath + "/objects", parentData: data, parentDataProperty: "objects", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.application !== undefined) {
            if (!(validate294(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
                errors = vErrors.length;
            }
        }
        if (data.bundled !== undefined) {
            if (!(validate294(data.bundled, { instancePath: instancePath + "/bundled", parentData: data, parentDataProperty: "bundled", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
                errors = vErrors.length;
            }
        }
        if (data.worst !== undefined) {
            let data4 = data.worst;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate302(data4[i0], { instancePath: instancePath + "/worst/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/worst", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate292.errors = vErrors;
    return errors === 0;
}
validate292.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate312.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "from") || (key0 === "problem"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            if (typeof data.from !== "string") {
                const err2 = { instancePath: instancePath + "/from", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.problem !== undefined) {
            if (!(validate55(data.problem, { instancePath: instancePath + "/problem", parentData: data, parentDataProperty: "problem", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate312.errors = vErrors;
    return errors === 0;
}
validate312.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema85 = { "type": "string", "enum": ["application", "bundled"] };
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate316.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((data === "application") || (data === "bundled"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema85.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate316.errors = vErrors;
    return errors === 0;
}
validate316.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate318.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate294(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate318.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate318.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate315.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reference === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.id === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.owner === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.counts === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "counts" }, message: "must have required property '" + "counts" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.worst === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "worst" }, message: "must have required property '" + "worst" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.limits === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "limits" }, message: "must have required property '" + "limits" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((((key0 === "reference") || (key0 === "id")) || (key0 === "owner")) || (key0 === "counts")) || (key0 === "worst")) || (key0 === "limits"))) {
                const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.reference !== undefined) {
            if (typeof data.reference !== "string") {
                const err7 = { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err8 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.owner !== undefined) {
            if (!(validate316(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
                errors = vErrors.length;
            }
        }
        if (data.counts !== undefined) {
            if (!(validate318(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
                errors = vErrors.length;
            }
        }
        if (data.worst !== undefined) {
            let data4 = data.worst;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate302(data4[i0], { instancePath: instancePath + "/worst/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/worst", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.limits !== undefined) {
            let data6 = data.limits;
            if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (!(validate55(data6[i1], { instancePath: instancePath + "/limits/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/limits", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate315.errors = vErrors;
    return errors === 0;
}
validate315.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate311.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scanner === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "scanner" }, message: "must have required property '" + "scanner" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.database === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.images === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "scanner") || (key0 === "database")) || (key0 === "images"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.scanner !== undefined) {
            if (typeof data.scanner !== "string") {
                const err4 = { instancePath: instancePath + "/scanner", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.database !== undefined) {
            if (!(validate312(data.database, { instancePath: instancePath + "/database", parentData: data, parentDataProperty: "database", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
                errors = vErrors.length;
            }
        }
        if (data.images !== undefined) {
            let data2 = data.images;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate315(data2[i0], { instancePath: instancePath + "/images/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/images", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate311.errors = vErrors;
    return errors === 0;
}
validate311.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate330.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.total === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.bySeverity === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property '" + "bySeverity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.base === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "base" }, message: "must have required property '" + "base" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "total") || (key0 === "bySeverity")) || (key0 === "base"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.total !== undefined) {
            if (!(validate57(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.bySeverity !== undefined) {
            let data1 = data.bySeverity;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (errors >= 3)
                        break;
                    if (!(validate57(data1[key1], { instancePath: instancePath + "/bySeverity/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/bySeverity", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            if (typeof data.base !== "string") {
                const err5 = { instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate330.errors = vErrors;
    return errors === 0;
}
validate330.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate329.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate330(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate329.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate329.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema92 = { "type": "object", "properties": { "p50Ms": { "type": ["number", "null"] }, "p95Ms": { "type": ["number", "null"] }, "p99Ms": { "type": ["number", "null"] }, "successRate": { "type": ["number", "null"] }, "throughputPerSecond": { "type": ["number", "null"] } }, "required": ["p50Ms", "p95Ms", "p99Ms", "successRate", "throughputPerSecond"], "additionalProperties": false };
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate340.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.p50Ms === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property '" + "p50Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.p95Ms === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "p95Ms" }, message: "must have required property '" + "p95Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.p99Ms === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property '" + "p99Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.successRate === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "successRate" }, message: "must have required property '" + "successRate" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.throughputPerSecond === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "throughputPerSecond" }, message: "must have required property '" + "throughputPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "p50Ms") || (key0 === "p95Ms")) || (key0 === "p99Ms")) || (key0 === "successRate")) || (key0 === "throughputPerSecond"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.p50Ms !== undefined) {
            let data0 = data.p50Ms;
            if ((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)) {
                const err6 = { instancePath: instancePath + "/p50Ms", keyword: "type", params: { type: schema92.properties.p50Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.p95Ms !== undefined) {
            let data1 = data.p95Ms;
            if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                const err7 = { instancePath: instancePath + "/p95Ms", keyword: "type", params: { type: schema92.properties.p95Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.p99Ms !== undefined) {
            let data2 = data.p99Ms;
            if ((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)) {
                const err8 = { instancePath: instancePath + "/p99Ms", keyword: "type", params: { type: schema92.properties.p99Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.successRate !== undefined) {
            let data3 = data.successRate;
            if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                const err9 = { instancePath: instancePath + "/successRate", keyword: "type", params: { type: schema92.properties.successRate.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.throughputPerSecond !== undefined) {
            let data4 = data.throughputPerSecond;
            if ((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)) {
                const err10 = { instancePath: instancePath + "/throughputPerSecond", keyword: "type", params: { type: schema92.properties.throughputPerSecond.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate340.errors = vErrors;
    return errors === 0;
}
validate340.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate338.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.startedAt === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.verdict === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.figures === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "figures" }, message: "must have required property '" + "figures" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "startedAt") || (key0 === "commit")) || (key0 === "url")) || (key0 === "verdict")) || (key0 === "figures"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.startedAt !== undefined) {
            if (typeof data.startedAt !== "string") {
                const err4 = { instancePath: instancePath + "/startedAt", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.commit !== undefined) {
            if (typeof data.commit !== "string") {
                const err5 = { instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err6 = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.verdict !== undefined) {
            if (!(validate53(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        if (data.figures !== undefined) {
            if (!(validate340(data.figures, { instancePath: instancePath + "/figures", parentData: data, parentDataProperty: "figures", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate338.errors = vErrors;
    return errors === 0;
}
validate338.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate337.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.branch === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "branch" }, message: "must have required property '" + "branch" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.runs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "runs" }, message: "must have required property '" + "runs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "branch") || (key0 === "runs"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.branch !== undefined) {
            if (typeof data.branch !== "string") {
                const err3 = { instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.runs !== undefined) {
            let data1 = data.runs;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate338(data1[i0], { instancePath: instancePath + "/runs/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/runs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate337.errors = vErrors;
    return errors === 0;
}
validate337.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate336.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate337(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate336.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate336.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema94 = { "type": "string", "enum": ["passed", "failed", "soft-failed", "skipped"] };
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate347.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((((data === "passed") || (data === "failed")) || (data === "soft-failed")) || (data === "skipped"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema94.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate347.errors = vErrors;
    return errors === 0;
}
validate347.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate346.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.startedAt === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.durationMs === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.result === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "result" }, message: "must have required property '" + "result" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "name") || (key0 === "status")) || (key0 === "startedAt")) || (key0 === "durationMs")) || (key0 === "result"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err6 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            if (!(validate347(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                errors = vErrors.length;
            }
        }
        if (data.startedAt !== undefined) {
            if (!(validate82(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                errors = vErrors.length;
            }
        }
        if (data.durationMs !== undefined) {
            if (!(validate69(data.durationMs, { instancePath: instancePath + "/durationMs", parentData: data, parentDataProperty: "durationMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.result !== undefined) {
            if (typeof data.result !== "string") {
                const err7 = { instancePath: instancePath + "/result", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate346.errors = vErrors;
    return errors === 0;
}
validate346.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema95 = { "type": "string", "enum": ["input", "platform-unsupported", "docker-unreachable", "disk-full", "memory-low", "port-in-use", "tool-unavailable", "tool-checksum", "cluster-pull", "cluster-boot", "cluster-kubeadm", "cluster-join", "cluster-create", "cluster-unreachable", "image-unavailable", "manifests-invalid", "apply-failed", "unhealthy", "load-failed", "metrics-unavailable", "scan-failed", "github-failed", "state-missing", "command-failed", "deadline", "cancelled", "internal"] };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate352.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((((((((((((((((((((((((((data === "input") || (data === "platform-unsupported")) || (data === "docker-unreachable")) || (data === "disk-full")) || (data === "memory-low")) || (data === "port-in-use")) || (data === "tool-unavailable")) || (data === "tool-checksum")) || (data === "cluster-pull")) || (data === "cluster-boot")) || (data === "cluster-kubeadm")) || (data === "cluster-join")) || (data === "cluster-create")) || (data === "cluster-unreachable")) || (data === "image-unavailable")) || (data === "manifests-invalid")) || (data === "apply-failed")) || (data === "unhealthy")) || (data === "load-failed")) || (data === "metrics-unavailable")) || (data === "scan-failed")) || (data === "github-failed")) || (data === "state-missing")) || (data === "command-failed")) || (data === "deadline")) || (data === "cancelled")) || (data === "internal"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema95.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate352.errors = vErrors;
    return errors === 0;
}
validate352.evaluated = { "dynamicProps": false, "dynamicItems": false };
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:kind-loadtest-action:report:1" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "tool" }, message: "must have required property '" + "tool" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.verdict === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.reasons === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property '" + "reasons" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.run === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.environment === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.cluster === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "cluster" }, message: "must have required property '" + "cluster" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.tools === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "tools" }, message: "must have required property '" + "tools" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.deployment === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "deployment" }, message: "must have required property '" + "deployment" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.health === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "health" }, message: "must have required property '" + "health" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.load === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "load" }, message: "must have required property '" + "load" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.discardedLoads === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "discardedLoads" }, message: "must have required property '" + "discardedLoads" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.thresholds === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "thresholds" }, message: "must have required property '" + "thresholds" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.resources === undefined) {
            const err13 = { instancePath, keyword: "required", params: { missingProperty: "resources" }, message: "must have required property '" + "resources" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.scan === undefined) {
            const err14 = { instancePath, keyword: "required", params: { missingProperty: "scan" }, message: "must have required property '" + "scan" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.phases === undefined) {
            const err15 = { instancePath, keyword: "required", params: { missingProperty: "phases" }, message: "must have required property '" + "phases" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.error === undefined) {
            const err16 = { instancePath, keyword: "required", params: { missingProperty: "error" }, message: "must have required property '" + "error" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema19.properties, key0))) {
                const err17 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err18 = { instancePath: instancePath + "/schemaVersion", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (1 !== data0) {
                const err19 = { instancePath: instancePath + "/schemaVersion", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.tool !== undefined) {
            let data1 = data.tool;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.name === undefined) {
                    const err20 = { instancePath: instancePath + "/tool", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data1.version === undefined) {
                    const err21 = { instancePath: instancePath + "/tool", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err22 = { instancePath: instancePath + "/tool", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data1.name !== undefined) {
                    let data2 = data1.name;
                    if (typeof data2 !== "string") {
                        const err23 = { instancePath: instancePath + "/tool/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if ("kind-loadtest-action" !== data2) {
                        const err24 = { instancePath: instancePath + "/tool/name", keyword: "const", params: { allowedValue: "kind-loadtest-action" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data1.version !== undefined) {
                    if (typeof data1.version !== "string") {
                        const err25 = { instancePath: instancePath + "/tool/version", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/tool", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.verdict !== undefined) {
            if (!(validate53(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        if (data.reasons !== undefined) {
            let data5 = data.reasons;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate55(data5[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/reasons", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data7 = data.run;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.id === undefined) {
                    const err28 = { instancePath: instancePath + "/run", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data7.startedAt === undefined) {
                    const err29 = { instancePath: instancePath + "/run", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                if (data7.durationMs === undefined) {
                    const err30 = { instancePath: instancePath + "/run", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                for (const key2 in data7) {
                    if (errors >= 3)
                        break;
                    if (!(func1.call(schema19.properties.run.properties, key2))) {
                        const err31 = { instancePath: instancePath + "/run", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data7.id !== undefined) {
                    if (typeof data7.id !== "string") {
                        const err32 = { instancePath: instancePath + "/run/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data7.startedAt !== undefined) {
                    let data9 = data7.startedAt;
                    if (typeof data9 === "string") {
                        if (!pattern4.test(data9)) {
                            const err33 = { instancePath: instancePath + "/run/startedAt", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/run/startedAt", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data7.durationMs !== undefined) {
                    if (!(validate57(data7.durationMs, { instancePath: instancePath + "/run/durationMs", parentData: data7, parentDataProperty: "durationMs", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.commit !== undefined) {
                    if (typeof data7.commit !== "string") {
                        const err35 = { instancePath: instancePath + "/run/commit", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data7.pullRequest !== undefined) {
                    if (!(validate57(data7.pullRequest, { instancePath: instancePath + "/run/pullRequest", parentData: data7, parentDataProperty: "pullRequest", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.url !== undefined) {
                    if (typeof data7.url !== "string") {
                        const err36 = { instancePath: instancePath + "/run/url", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data7.attempt !== undefined) {
                    if (!(validate57(data7.attempt, { instancePath: instancePath + "/run/attempt", parentData: data7, parentDataProperty: "attempt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.workflow !== undefined) {
                    if (typeof data7.workflow !== "string") {
                        const err37 = { instancePath: instancePath + "/run/workflow", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data7.job !== undefined) {
                    if (typeof data7.job !== "string") {
                        const err38 = { instancePath: instancePath + "/run/job", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data7.leg !== undefined) {
                    if (typeof data7.leg !== "string") {
                        const err39 = { instancePath: instancePath + "/run/leg", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/run", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.environment !== undefined) {
            let data18 = data.environment;
            if ((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)) {
                const err41 = { instancePath: instancePath + "/environment", keyword: "type", params: { type: schema19.properties.environment.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.os === undefined) {
                    const err42 = { instancePath: instancePath + "/environment", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (data18.architecture === undefined) {
                    const err43 = { instancePath: instancePath + "/environment", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                if (data18.cpuModel === undefined) {
                    const err44 = { instancePath: instancePath + "/environment", keyword: "required", params: { missingProperty: "cpuModel" }, message: "must have required property '" + "cpuModel" + "'" };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                if (data18.cpus === undefined) {
                    const err45 = { instancePath: instancePath + "/environment", keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property '" + "cpus" + "'" };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
                if (data18.memoryBytes === undefined) {
                    const err46 = { instancePath: instancePath + "/environment", keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data18.nodeVersion === undefined) {
                    const err47 = { instancePath: instancePath + "/environment", keyword: "required", params: { missingProperty: "nodeVersion" }, message: "must have required property '" + "nodeVersion" + "'" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if (data18.checks === undefined) {
                    const err48 = { instancePath: instancePath + "/environment", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property '" + "checks" + "'" };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
                for (const key3 in data18) {
                    if (errors >= 3)
                        break;
                    if (!(((((((key3 === "os") || (key3 === "architecture")) || (key3 === "cpuModel")) || (key3 === "cpus")) || (key3 === "memoryBytes")) || (key3 === "nodeVersion")) || (key3 === "checks"))) {
                        const err49 = { instancePath: instancePath + "/environment", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data18.os !== undefined) {
                    if (typeof data18.os !== "string") {
                        const err50 = { instancePath: instancePath + "/environment/os", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data18.architecture !== undefined) {
                    if (typeof data18.architecture !== "string") {
                        const err51 = { instancePath: instancePath + "/environment/architecture", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data18.cpuModel !== undefined) {
                    if (typeof data18.cpuModel !== "string") {
                        const err52 = { instancePath: instancePath + "/environment/cpuModel", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data18.cpus !== undefined) {
                    if (!(validate57(data18.cpus, { instancePath: instancePath + "/environment/cpus", parentData: data18, parentDataProperty: "cpus", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data18.memoryBytes !== undefined) {
                    if (!(validate57(data18.memoryBytes, { instancePath: instancePath + "/environment/memoryBytes", parentData: data18, parentDataProperty: "memoryBytes", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                }
                if (data18.nodeVersion !== undefined) {
                    if (typeof data18.nodeVersion !== "string") {
                        const err53 = { instancePath: instancePath + "/environment/nodeVersion", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data18.checks !== undefined) {
                    let data25 = data18.checks;
                    if (Array.isArray(data25)) {
                        const len1 = data25.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (errors >= 3)
                                break;
                            if (!(validate63(data25[i1], { instancePath: instancePath + "/environment/checks/" + i1, parentData: data25, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err54 = { instancePath: instancePath + "/environment/checks", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.cluster !== undefined) {
            let data27 = data.cluster;
            if ((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)) {
                const err55 = { instancePath: instancePath + "/cluster", keyword: "type", params: { type: schema19.properties.cluster.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.kind === undefined) {
                    const err56 = { instancePath: instancePath + "/cluster", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                if (data27.name === undefined) {
                    const err57 = { instancePath: instancePath + "/cluster", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data27.nodes === undefined) {
                    const err58 = { instancePath: instancePath + "/cluster", keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property '" + "nodes" + "'" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                if (data27.nodeImage === undefined) {
                    const err59 = { instancePath: instancePath + "/cluster", keyword: "required", params: { missingProperty: "nodeImage" }, message: "must have required property '" + "nodeImage" + "'" };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
                if (data27.baseUrl === undefined) {
                    const err60 = { instancePath: instancePath + "/cluster", keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property '" + "baseUrl" + "'" };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                for (const key4 in data27) {
                    if (errors >= 3)
                        break;
                    if (!(((((key4 === "kind") || (key4 === "name")) || (key4 === "nodes")) || (key4 === "nodeImage")) || (key4 === "baseUrl"))) {
                        const err61 = { instancePath: instancePath + "/cluster", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data27.kind !== undefined) {
                    let data28 = data27.kind;
                    if (typeof data28 !== "string") {
                        const err62 = { instancePath: instancePath + "/cluster/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                    if (!(((data28 === "kind") || (data28 === "existing")) || (data28 === "none"))) {
                        const err63 = { instancePath: instancePath + "/cluster/kind", keyword: "enum", params: { allowedValues: schema19.properties.cluster.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data27.name !== undefined) {
                    if (typeof data27.name !== "string") {
                        const err64 = { instancePath: instancePath + "/cluster/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                if (data27.nodes !== undefined) {
                    let data30 = data27.nodes;
                    if ((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)) {
                        const err65 = { instancePath: instancePath + "/cluster/nodes", keyword: "type", params: { type: schema19.properties.cluster.properties.nodes.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                    if ((typeof data30 == "number") && (isFinite(data30))) {
                        if (data30 < 1 || isNaN(data30)) {
                            const err66 = { instancePath: instancePath + "/cluster/nodes", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                    }
                }
                if (data27.nodeImage !== undefined) {
                    let data31 = data27.nodeImage;
                    if ((typeof data31 !== "string") && (data31 !== null)) {
                        const err67 = { instancePath: instancePath + "/cluster/nodeImage", keyword: "type", params: { type: schema19.properties.cluster.properties.nodeImage.type }, message: "must be string,null" };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
                if (data27.baseUrl !== undefined) {
                    if (typeof data27.baseUrl !== "string") {
                        const err68 = { instancePath: instancePath + "/cluster/baseUrl", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.tools !== undefined) {
            let data33 = data.tools;
            if (Array.isArray(data33)) {
                const len2 = data33.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (errors >= 3)
                        break;
                    let data34 = data33[i2];
                    if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                        if (data34.name === undefined) {
                            const err69 = { instancePath: instancePath + "/tools/" + i2, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                        if (data34.version === undefined) {
                            const err70 = { instancePath: instancePath + "/tools/" + i2, keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                        if (data34.source === undefined) {
                            const err71 = { instancePath: instancePath + "/tools/" + i2, keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
                            if (vErrors === null) {
                                vErrors = [err71];
                            }
                            else {
                                vErrors.push(err71);
                            }
                            errors++;
                        }
                        for (const key5 in data34) {
                            if (errors >= 3)
                                break;
                            if (!(((key5 === "name") || (key5 === "version")) || (key5 === "source"))) {
                                const err72 = { instancePath: instancePath + "/tools/" + i2, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err72];
                                }
                                else {
                                    vErrors.push(err72);
                                }
                                errors++;
                            }
                        }
                        if (data34.name !== undefined) {
                            if (typeof data34.name !== "string") {
                                const err73 = { instancePath: instancePath + "/tools/" + i2 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data34.version !== undefined) {
                            if (typeof data34.version !== "string") {
                                const err74 = { instancePath: instancePath + "/tools/" + i2 + "/version", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data34.source !== undefined) {
                            if (typeof data34.source !== "string") {
                                const err75 = { instancePath: instancePath + "/tools/" + i2 + "/source", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err75];
                                }
                                else {
                                    vErrors.push(err75);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err76 = { instancePath: instancePath + "/tools/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err77 = { instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err77];
                }
                else {
                    vErrors.push(err77);
                }
                errors++;
            }
        }
        if (data.deployment !== undefined) {
            let data38 = data.deployment;
            if ((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)) {
                const err78 = { instancePath: instancePath + "/deployment", keyword: "type", params: { type: schema19.properties.deployment.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.overlay === undefined) {
                    const err79 = { instancePath: instancePath + "/deployment", keyword: "required", params: { missingProperty: "overlay" }, message: "must have required property '" + "overlay" + "'" };
                    if (vErrors === null) {
                        vErrors = [err79];
                    }
                    else {
                        vErrors.push(err79);
                    }
                    errors++;
                }
                if (data38.workloads === undefined) {
                    const err80 = { instancePath: instancePath + "/deployment", keyword: "required", params: { missingProperty: "workloads" }, message: "must have required property '" + "workloads" + "'" };
                    if (vErrors === null) {
                        vErrors = [err80];
                    }
                    else {
                        vErrors.push(err80);
                    }
                    errors++;
                }
                if (data38.images === undefined) {
                    const err81 = { instancePath: instancePath + "/deployment", keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                if (data38.hosts === undefined) {
                    const err82 = { instancePath: instancePath + "/deployment", keyword: "required", params: { missingProperty: "hosts" }, message: "must have required property '" + "hosts" + "'" };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        vErrors.push(err82);
                    }
                    errors++;
                }
                for (const key6 in data38) {
                    if (errors >= 3)
                        break;
                    if (!((((key6 === "overlay") || (key6 === "workloads")) || (key6 === "images")) || (key6 === "hosts"))) {
                        const err83 = { instancePath: instancePath + "/deployment", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err83];
                        }
                        else {
                            vErrors.push(err83);
                        }
                        errors++;
                    }
                }
                if (data38.overlay !== undefined) {
                    if (typeof data38.overlay !== "string") {
                        const err84 = { instancePath: instancePath + "/deployment/overlay", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
                if (data38.workloads !== undefined) {
                    let data40 = data38.workloads;
                    if (Array.isArray(data40)) {
                        const len3 = data40.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            if (errors >= 3)
                                break;
                            if (!(validate65(data40[i3], { instancePath: instancePath + "/deployment/workloads/" + i3, parentData: data40, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err85 = { instancePath: instancePath + "/deployment/workloads", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err85];
                        }
                        else {
                            vErrors.push(err85);
                        }
                        errors++;
                    }
                }
                if (data38.images !== undefined) {
                    let data42 = data38.images;
                    if (Array.isArray(data42)) {
                        const len4 = data42.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            if (errors >= 3)
                                break;
                            if (!(validate68(data42[i4], { instancePath: instancePath + "/deployment/images/" + i4, parentData: data42, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err86 = { instancePath: instancePath + "/deployment/images", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err86];
                        }
                        else {
                            vErrors.push(err86);
                        }
                        errors++;
                    }
                }
                if (data38.hosts !== undefined) {
                    let data44 = data38.hosts;
                    if (Array.isArray(data44)) {
                        const len5 = data44.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            if (errors >= 3)
                                break;
                            if (typeof data44[i5] !== "string") {
                                const err87 = { instancePath: instancePath + "/deployment/hosts/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err88 = { instancePath: instancePath + "/deployment/hosts", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.health !== undefined) {
            let data46 = data.health;
            if ((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)) {
                const err89 = { instancePath: instancePath + "/health", keyword: "type", params: { type: schema19.properties.health.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                if (data46.checks === undefined) {
                    const err90 = { instancePath: instancePath + "/health", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property '" + "checks" + "'" };
                    if (vErrors === null) {
                        vErrors = [err90];
                    }
                    else {
                        vErrors.push(err90);
                    }
                    errors++;
                }
                if (data46.restarts === undefined) {
                    const err91 = { instancePath: instancePath + "/health", keyword: "required", params: { missingProperty: "restarts" }, message: "must have required property '" + "restarts" + "'" };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
                for (const key7 in data46) {
                    if (errors >= 3)
                        break;
                    if (!(((key7 === "checks") || (key7 === "restarts")) || (key7 === "leaving"))) {
                        const err92 = { instancePath: instancePath + "/health", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
                if (data46.checks !== undefined) {
                    let data47 = data46.checks;
                    if (Array.isArray(data47)) {
                        const len6 = data47.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                            if (errors >= 3)
                                break;
                            let data48 = data47[i6];
                            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                if (data48.name === undefined) {
                                    const err93 = { instancePath: instancePath + "/health/checks/" + i6, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err93];
                                    }
                                    else {
                                        vErrors.push(err93);
                                    }
                                    errors++;
                                }
                                if (data48.seen === undefined) {
                                    const err94 = { instancePath: instancePath + "/health/checks/" + i6, keyword: "required", params: { missingProperty: "seen" }, message: "must have required property '" + "seen" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err94];
                                    }
                                    else {
                                        vErrors.push(err94);
                                    }
                                    errors++;
                                }
                                if (data48.seconds === undefined) {
                                    const err95 = { instancePath: instancePath + "/health/checks/" + i6, keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err95];
                                    }
                                    else {
                                        vErrors.push(err95);
                                    }
                                    errors++;
                                }
                                for (const key8 in data48) {
                                    if (errors >= 3)
                                        break;
                                    if (!(((key8 === "name") || (key8 === "seen")) || (key8 === "seconds"))) {
                                        const err96 = { instancePath: instancePath + "/health/checks/" + i6, keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err96];
                                        }
                                        else {
                                            vErrors.push(err96);
                                        }
                                        errors++;
                                    }
                                }
                                if (data48.name !== undefined) {
                                    if (typeof data48.name !== "string") {
                                        const err97 = { instancePath: instancePath + "/health/checks/" + i6 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err97];
                                        }
                                        else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                }
                                if (data48.seen !== undefined) {
                                    if (typeof data48.seen !== "string") {
                                        const err98 = { instancePath: instancePath + "/health/checks/" + i6 + "/seen", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err98];
                                        }
                                        else {
                                            vErrors.push(err98);
                                        }
                                        errors++;
                                    }
                                }
                                if (data48.seconds !== undefined) {
                                    if (!(validate69(data48.seconds, { instancePath: instancePath + "/health/checks/" + i6 + "/seconds", parentData: data48, parentDataProperty: "seconds", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err99 = { instancePath: instancePath + "/health/checks/" + i6, keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err100 = { instancePath: instancePath + "/health/checks", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
                if (data46.restarts !== undefined) {
                    let data52 = data46.restarts;
                    if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                        for (const key9 in data52) {
                            if (errors >= 3)
                                break;
                            if (!(validate57(data52[key9], { instancePath: instancePath + "/health/restarts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data52, parentDataProperty: key9, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err101 = { instancePath: instancePath + "/health/restarts", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err101];
                        }
                        else {
                            vErrors.push(err101);
                        }
                        errors++;
                    }
                }
                if (data46.leaving !== undefined) {
                    let data54 = data46.leaving;
                    if (Array.isArray(data54)) {
                        const len7 = data54.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                            if (errors >= 3)
                                break;
                            if (typeof data54[i7] !== "string") {
                                const err102 = { instancePath: instancePath + "/health/leaving/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err102];
                                }
                                else {
                                    vErrors.push(err102);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err103 = { instancePath: instancePath + "/health/leaving", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.load !== undefined) {
            let data56 = data.load;
            if ((!(data56 && typeof data56 == "object" && !Array.isArray(data56))) && (data56 !== null)) {
                const err104 = { instancePath: instancePath + "/load", keyword: "type", params: { type: schema19.properties.load.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err104];
                }
                else {
                    vErrors.push(err104);
                }
                errors++;
            }
            if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                if (data56.engine === undefined) {
                    const err105 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property '" + "engine" + "'" };
                    if (vErrors === null) {
                        vErrors = [err105];
                    }
                    else {
                        vErrors.push(err105);
                    }
                    errors++;
                }
                if (data56.plan === undefined) {
                    const err106 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
                    if (vErrors === null) {
                        vErrors = [err106];
                    }
                    else {
                        vErrors.push(err106);
                    }
                    errors++;
                }
                if (data56.window === undefined) {
                    const err107 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
                    if (vErrors === null) {
                        vErrors = [err107];
                    }
                    else {
                        vErrors.push(err107);
                    }
                    errors++;
                }
                if (data56.warmup === undefined) {
                    const err108 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "warmup" }, message: "must have required property '" + "warmup" + "'" };
                    if (vErrors === null) {
                        vErrors = [err108];
                    }
                    else {
                        vErrors.push(err108);
                    }
                    errors++;
                }
                if (data56.total === undefined) {
                    const err109 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                if (data56.targets === undefined) {
                    const err110 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "targets" }, message: "must have required property '" + "targets" + "'" };
                    if (vErrors === null) {
                        vErrors = [err110];
                    }
                    else {
                        vErrors.push(err110);
                    }
                    errors++;
                }
                if (data56.seconds === undefined) {
                    const err111 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
                    if (vErrors === null) {
                        vErrors = [err111];
                    }
                    else {
                        vErrors.push(err111);
                    }
                    errors++;
                }
                if (data56.generator === undefined) {
                    const err112 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "generator" }, message: "must have required property '" + "generator" + "'" };
                    if (vErrors === null) {
                        vErrors = [err112];
                    }
                    else {
                        vErrors.push(err112);
                    }
                    errors++;
                }
                if (data56.cancelled === undefined) {
                    const err113 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "cancelled" }, message: "must have required property '" + "cancelled" + "'" };
                    if (vErrors === null) {
                        vErrors = [err113];
                    }
                    else {
                        vErrors.push(err113);
                    }
                    errors++;
                }
                if (data56.engineThresholds === undefined) {
                    const err114 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "engineThresholds" }, message: "must have required property '" + "engineThresholds" + "'" };
                    if (vErrors === null) {
                        vErrors = [err114];
                    }
                    else {
                        vErrors.push(err114);
                    }
                    errors++;
                }
                if (data56.snapshot === undefined) {
                    const err115 = { instancePath: instancePath + "/load", keyword: "required", params: { missingProperty: "snapshot" }, message: "must have required property '" + "snapshot" + "'" };
                    if (vErrors === null) {
                        vErrors = [err115];
                    }
                    else {
                        vErrors.push(err115);
                    }
                    errors++;
                }
                for (const key10 in data56) {
                    if (errors >= 3)
                        break;
                    if (!(func1.call(schema19.properties.load.properties, key10))) {
                        const err116 = { instancePath: instancePath + "/load", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err116];
                        }
                        else {
                            vErrors.push(err116);
                        }
                        errors++;
                    }
                }
                if (data56.engine !== undefined) {
                    let data57 = data56.engine;
                    if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                        if (data57.name === undefined) {
                            const err117 = { instancePath: instancePath + "/load/engine", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err117];
                            }
                            else {
                                vErrors.push(err117);
                            }
                            errors++;
                        }
                        if (data57.version === undefined) {
                            const err118 = { instancePath: instancePath + "/load/engine", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                            if (vErrors === null) {
                                vErrors = [err118];
                            }
                            else {
                                vErrors.push(err118);
                            }
                            errors++;
                        }
                        for (const key11 in data57) {
                            if (errors >= 3)
                                break;
                            if (!((key11 === "name") || (key11 === "version"))) {
                                const err119 = { instancePath: instancePath + "/load/engine", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err119];
                                }
                                else {
                                    vErrors.push(err119);
                                }
                                errors++;
                            }
                        }
                        if (data57.name !== undefined) {
                            let data58 = data57.name;
                            if (typeof data58 !== "string") {
                                const err120 = { instancePath: instancePath + "/load/engine/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err120];
                                }
                                else {
                                    vErrors.push(err120);
                                }
                                errors++;
                            }
                            if (!((data58 === "builtin") || (data58 === "k6"))) {
                                const err121 = { instancePath: instancePath + "/load/engine/name", keyword: "enum", params: { allowedValues: schema19.properties.load.properties.engine.properties.name.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                        if (data57.version !== undefined) {
                            if (typeof data57.version !== "string") {
                                const err122 = { instancePath: instancePath + "/load/engine/version", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err123 = { instancePath: instancePath + "/load/engine", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
                if (data56.plan !== undefined) {
                    if (!(validate74(data56.plan, { instancePath: instancePath + "/load/plan", parentData: data56, parentDataProperty: "plan", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                        errors = vErrors.length;
                    }
                }
                if (data56.window !== undefined) {
                    let data61 = data56.window;
                    if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        if (data61.startedAt === undefined) {
                            const err124 = { instancePath: instancePath + "/load/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                            if (vErrors === null) {
                                vErrors = [err124];
                            }
                            else {
                                vErrors.push(err124);
                            }
                            errors++;
                        }
                        if (data61.endedAt === undefined) {
                            const err125 = { instancePath: instancePath + "/load/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                            if (vErrors === null) {
                                vErrors = [err125];
                            }
                            else {
                                vErrors.push(err125);
                            }
                            errors++;
                        }
                        for (const key12 in data61) {
                            if (errors >= 3)
                                break;
                            if (!((key12 === "startedAt") || (key12 === "endedAt"))) {
                                const err126 = { instancePath: instancePath + "/load/window", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        if (data61.startedAt !== undefined) {
                            if (!(validate82(data61.startedAt, { instancePath: instancePath + "/load/window/startedAt", parentData: data61, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data61.endedAt !== undefined) {
                            if (!(validate82(data61.endedAt, { instancePath: instancePath + "/load/window/endedAt", parentData: data61, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err127 = { instancePath: instancePath + "/load/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err127];
                        }
                        else {
                            vErrors.push(err127);
                        }
                        errors++;
                    }
                }
                if (data56.warmup !== undefined) {
                    let data64 = data56.warmup;
                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                        if (data64.requests === undefined) {
                            const err128 = { instancePath: instancePath + "/load/warmup", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                            if (vErrors === null) {
                                vErrors = [err128];
                            }
                            else {
                                vErrors.push(err128);
                            }
                            errors++;
                        }
                        if (data64.failures === undefined) {
                            const err129 = { instancePath: instancePath + "/load/warmup", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property '" + "failures" + "'" };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                        if (data64.durationMs === undefined) {
                            const err130 = { instancePath: instancePath + "/load/warmup", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                            if (vErrors === null) {
                                vErrors = [err130];
                            }
                            else {
                                vErrors.push(err130);
                            }
                            errors++;
                        }
                        for (const key13 in data64) {
                            if (errors >= 3)
                                break;
                            if (!(((key13 === "requests") || (key13 === "failures")) || (key13 === "durationMs"))) {
                                const err131 = { instancePath: instancePath + "/load/warmup", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                        }
                        if (data64.requests !== undefined) {
                            if (!(validate57(data64.requests, { instancePath: instancePath + "/load/warmup/requests", parentData: data64, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data64.failures !== undefined) {
                            if (!(validate57(data64.failures, { instancePath: instancePath + "/load/warmup/failures", parentData: data64, parentDataProperty: "failures", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data64.durationMs !== undefined) {
                            let data67 = data64.durationMs;
                            if (!((typeof data67 == "number") && (isFinite(data67)))) {
                                const err132 = { instancePath: instancePath + "/load/warmup/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err133 = { instancePath: instancePath + "/load/warmup", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err133];
                        }
                        else {
                            vErrors.push(err133);
                        }
                        errors++;
                    }
                }
                if (data56.total !== undefined) {
                    if (!(validate87(data56.total, { instancePath: instancePath + "/load/total", parentData: data56, parentDataProperty: "total", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                        errors = vErrors.length;
                    }
                }
                if (data56.targets !== undefined) {
                    let data69 = data56.targets;
                    if (Array.isArray(data69)) {
                        const len8 = data69.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                            if (errors >= 3)
                                break;
                            if (!(validate128(data69[i8], { instancePath: instancePath + "/load/targets/" + i8, parentData: data69, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err134 = { instancePath: instancePath + "/load/targets", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err134];
                        }
                        else {
                            vErrors.push(err134);
                        }
                        errors++;
                    }
                }
                if (data56.seconds !== undefined) {
                    let data71 = data56.seconds;
                    if (Array.isArray(data71)) {
                        const len9 = data71.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            if (errors >= 3)
                                break;
                            if (!(validate143(data71[i9], { instancePath: instancePath + "/load/seconds/" + i9, parentData: data71, parentDataProperty: i9, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err135 = { instancePath: instancePath + "/load/seconds", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err135];
                        }
                        else {
                            vErrors.push(err135);
                        }
                        errors++;
                    }
                }
                if (data56.generator !== undefined) {
                    if (!(validate150(data56.generator, { instancePath: instancePath + "/load/generator", parentData: data56, parentDataProperty: "generator", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                        errors = vErrors.length;
                    }
                }
                if (data56.cancelled !== undefined) {
                    if (typeof data56.cancelled !== "boolean") {
                        const err136 = { instancePath: instancePath + "/load/cancelled", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err136];
                        }
                        else {
                            vErrors.push(err136);
                        }
                        errors++;
                    }
                }
                if (data56.engineThresholds !== undefined) {
                    let data75 = data56.engineThresholds;
                    if (Array.isArray(data75)) {
                        const len10 = data75.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                            if (errors >= 3)
                                break;
                            let data76 = data75[i10];
                            if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                                if (data76.name === undefined) {
                                    const err137 = { instancePath: instancePath + "/load/engineThresholds/" + i10, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err137];
                                    }
                                    else {
                                        vErrors.push(err137);
                                    }
                                    errors++;
                                }
                                if (data76.passed === undefined) {
                                    const err138 = { instancePath: instancePath + "/load/engineThresholds/" + i10, keyword: "required", params: { missingProperty: "passed" }, message: "must have required property '" + "passed" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                                if (data76.message === undefined) {
                                    const err139 = { instancePath: instancePath + "/load/engineThresholds/" + i10, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err139];
                                    }
                                    else {
                                        vErrors.push(err139);
                                    }
                                    errors++;
                                }
                                for (const key14 in data76) {
                                    if (errors >= 3)
                                        break;
                                    if (!(((key14 === "name") || (key14 === "passed")) || (key14 === "message"))) {
                                        const err140 = { instancePath: instancePath + "/load/engineThresholds/" + i10, keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err140];
                                        }
                                        else {
                                            vErrors.push(err140);
                                        }
                                        errors++;
                                    }
                                }
                                if (data76.name !== undefined) {
                                    if (typeof data76.name !== "string") {
                                        const err141 = { instancePath: instancePath + "/load/engineThresholds/" + i10 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err141];
                                        }
                                        else {
                                            vErrors.push(err141);
                                        }
                                        errors++;
                                    }
                                }
                                if (data76.passed !== undefined) {
                                    if (typeof data76.passed !== "boolean") {
                                        const err142 = { instancePath: instancePath + "/load/engineThresholds/" + i10 + "/passed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                        if (vErrors === null) {
                                            vErrors = [err142];
                                        }
                                        else {
                                            vErrors.push(err142);
                                        }
                                        errors++;
                                    }
                                }
                                if (data76.message !== undefined) {
                                    if (typeof data76.message !== "string") {
                                        const err143 = { instancePath: instancePath + "/load/engineThresholds/" + i10 + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err143];
                                        }
                                        else {
                                            vErrors.push(err143);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err144 = { instancePath: instancePath + "/load/engineThresholds/" + i10, keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err144];
                                }
                                else {
                                    vErrors.push(err144);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err145 = { instancePath: instancePath + "/load/engineThresholds", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err145];
                        }
                        else {
                            vErrors.push(err145);
                        }
                        errors++;
                    }
                }
                if (data56.snapshot !== undefined) {
                    if (!(validate169(data56.snapshot, { instancePath: instancePath + "/load/snapshot", parentData: data56, parentDataProperty: "snapshot", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        if (data.discardedLoads !== undefined) {
            let data81 = data.discardedLoads;
            if (Array.isArray(data81)) {
                const len11 = data81.length;
                for (let i11 = 0; i11 < len11; i11++) {
                    if (errors >= 3)
                        break;
                    if (!(validate250(data81[i11], { instancePath: instancePath + "/discardedLoads/" + i11, parentData: data81, parentDataProperty: i11, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err146 = { instancePath: instancePath + "/discardedLoads", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err146];
                }
                else {
                    vErrors.push(err146);
                }
                errors++;
            }
        }
        if (data.thresholds !== undefined) {
            let data83 = data.thresholds;
            if (Array.isArray(data83)) {
                const len12 = data83.length;
                for (let i12 = 0; i12 < len12; i12++) {
                    if (errors >= 3)
                        break;
                    if (!(validate261(data83[i12], { instancePath: instancePath + "/thresholds/" + i12, parentData: data83, parentDataProperty: i12, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err147 = { instancePath: instancePath + "/thresholds", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err147];
                }
                else {
                    vErrors.push(err147);
                }
                errors++;
            }
        }
        if (data.resources !== undefined) {
            if (!(validate264(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
                errors = vErrors.length;
            }
        }
        if (data.scan !== undefined) {
            let data86 = data.scan;
            if ((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (data86 !== null)) {
                const err148 = { instancePath: instancePath + "/scan", keyword: "type", params: { type: schema19.properties.scan.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err148];
                }
                else {
                    vErrors.push(err148);
                }
                errors++;
            }
            if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                if (data86.manifests === undefined) {
                    const err149 = { instancePath: instancePath + "/scan", keyword: "required", params: { missingProperty: "manifests" }, message: "must have required property '" + "manifests" + "'" };
                    if (vErrors === null) {
                        vErrors = [err149];
                    }
                    else {
                        vErrors.push(err149);
                    }
                    errors++;
                }
                if (data86.images === undefined) {
                    const err150 = { instancePath: instancePath + "/scan", keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
                    if (vErrors === null) {
                        vErrors = [err150];
                    }
                    else {
                        vErrors.push(err150);
                    }
                    errors++;
                }
                if (data86.sarif === undefined) {
                    const err151 = { instancePath: instancePath + "/scan", keyword: "required", params: { missingProperty: "sarif" }, message: "must have required property '" + "sarif" + "'" };
                    if (vErrors === null) {
                        vErrors = [err151];
                    }
                    else {
                        vErrors.push(err151);
                    }
                    errors++;
                }
                for (const key15 in data86) {
                    if (errors >= 3)
                        break;
                    if (!(((key15 === "manifests") || (key15 === "images")) || (key15 === "sarif"))) {
                        const err152 = { instancePath: instancePath + "/scan", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err152];
                        }
                        else {
                            vErrors.push(err152);
                        }
                        errors++;
                    }
                }
                if (data86.manifests !== undefined) {
                    let data87 = data86.manifests;
                    if ((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)) {
                        const err153 = { instancePath: instancePath + "/scan/manifests", keyword: "type", params: { type: schema19.properties.scan.properties.manifests.type }, message: "must be object,null" };
                        if (vErrors === null) {
                            vErrors = [err153];
                        }
                        else {
                            vErrors.push(err153);
                        }
                        errors++;
                    }
                    if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                        if (data87.kind === undefined) {
                            const err154 = { instancePath: instancePath + "/scan/manifests", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                        const tag0 = data87.kind;
                        if (typeof tag0 == "string") {
                            if (tag0 === "measured") {
                                if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                    if (data87.kind === undefined) {
                                        const err155 = { instancePath: instancePath + "/scan/manifests", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err155];
                                        }
                                        else {
                                            vErrors.push(err155);
                                        }
                                        errors++;
                                    }
                                    if (data87.value === undefined) {
                                        const err156 = { instancePath: instancePath + "/scan/manifests", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err156];
                                        }
                                        else {
                                            vErrors.push(err156);
                                        }
                                        errors++;
                                    }
                                    for (const key16 in data87) {
                                        if (errors >= 3)
                                            break;
                                        if (!((key16 === "kind") || (key16 === "value"))) {
                                            const err157 = { instancePath: instancePath + "/scan/manifests", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err157];
                                            }
                                            else {
                                                vErrors.push(err157);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data87.kind !== undefined) {
                                        let data88 = data87.kind;
                                        if (typeof data88 !== "string") {
                                            const err158 = { instancePath: instancePath + "/scan/manifests/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err158];
                                            }
                                            else {
                                                vErrors.push(err158);
                                            }
                                            errors++;
                                        }
                                        if ("measured" !== data88) {
                                            const err159 = { instancePath: instancePath + "/scan/manifests/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                                            if (vErrors === null) {
                                                vErrors = [err159];
                                            }
                                            else {
                                                vErrors.push(err159);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data87.value !== undefined) {
                                        if (!(validate292(data87.value, { instancePath: instancePath + "/scan/manifests/value", parentData: data87, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err160 = { instancePath: instancePath + "/scan/manifests", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err160];
                                    }
                                    else {
                                        vErrors.push(err160);
                                    }
                                    errors++;
                                }
                                var props1 = true;
                            }
                            else if (tag0 === "not-measured") {
                                if (!(validate94(data87, { instancePath: instancePath + "/scan/manifests", parentData: data86, parentDataProperty: "manifests", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                                    errors = vErrors.length;
                                }
                                if (props1 !== true) {
                                    props1 = true;
                                }
                            }
                            else {
                                const err161 = { instancePath: instancePath + "/scan/manifests", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                                if (vErrors === null) {
                                    vErrors = [err161];
                                }
                                else {
                                    vErrors.push(err161);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err162 = { instancePath: instancePath + "/scan/manifests", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
                            if (vErrors === null) {
                                vErrors = [err162];
                            }
                            else {
                                vErrors.push(err162);
                            }
                            errors++;
                        }
                    }
                }
                if (data86.images !== undefined) {
                    let data90 = data86.images;
                    if ((!(data90 && typeof data90 == "object" && !Array.isArray(data90))) && (data90 !== null)) {
                        const err163 = { instancePath: instancePath + "/scan/images", keyword: "type", params: { type: schema19.properties.scan.properties.images.type }, message: "must be object,null" };
                        if (vErrors === null) {
                            vErrors = [err163];
                        }
                        else {
                            vErrors.push(err163);
                        }
                        errors++;
                    }
                    if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                        if (data90.kind === undefined) {
                            const err164 = { instancePath: instancePath + "/scan/images", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                            if (vErrors === null) {
                                vErrors = [err164];
                            }
                            else {
                                vErrors.push(err164);
                            }
                            errors++;
                        }
                        const tag1 = data90.kind;
                        if (typeof tag1 == "string") {
                            if (tag1 === "measured") {
                                if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                    if (data90.kind === undefined) {
                                        const err165 = { instancePath: instancePath + "/scan/images", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err165];
                                        }
                                        else {
                                            vErrors.push(err165);
                                        }
                                        errors++;
                                    }
                                    if (data90.value === undefined) {
                                        const err166 = { instancePath: instancePath + "/scan/images", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err166];
                                        }
                                        else {
                                            vErrors.push(err166);
                                        }
                                        errors++;
                                    }
                                    for (const key17 in data90) {
                                        if (errors >= 3)
                                            break;
                                        if (!((key17 === "kind") || (key17 === "value"))) {
                                            const err167 = { instancePath: instancePath + "/scan/images", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err167];
                                            }
                                            else {
                                                vErrors.push(err167);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data90.kind !== undefined) {
                                        let data91 = data90.kind;
                                        if (typeof data91 !== "string") {
                                            const err168 = { instancePath: instancePath + "/scan/images/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err168];
                                            }
                                            else {
                                                vErrors.push(err168);
                                            }
                                            errors++;
                                        }
                                        if ("measured" !== data91) {
                                            const err169 = { instancePath: instancePath + "/scan/images/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                                            if (vErrors === null) {
                                                vErrors = [err169];
                                            }
                                            else {
                                                vErrors.push(err169);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data90.value !== undefined) {
                                        if (!(validate311(data90.value, { instancePath: instancePath + "/scan/images/value", parentData: data90, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err170 = { instancePath: instancePath + "/scan/images", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err170];
                                    }
                                    else {
                                        vErrors.push(err170);
                                    }
                                    errors++;
                                }
                                var props2 = true;
                            }
                            else if (tag1 === "not-measured") {
                                if (!(validate94(data90, { instancePath: instancePath + "/scan/images", parentData: data86, parentDataProperty: "images", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                                    errors = vErrors.length;
                                }
                                if (props2 !== true) {
                                    props2 = true;
                                }
                            }
                            else {
                                const err171 = { instancePath: instancePath + "/scan/images", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag1 }, message: "value of tag \"kind\" must be in oneOf" };
                                if (vErrors === null) {
                                    vErrors = [err171];
                                }
                                else {
                                    vErrors.push(err171);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err172 = { instancePath: instancePath + "/scan/images", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag1 }, message: "tag \"kind\" must be string" };
                            if (vErrors === null) {
                                vErrors = [err172];
                            }
                            else {
                                vErrors.push(err172);
                            }
                            errors++;
                        }
                    }
                }
                if (data86.sarif !== undefined) {
                    let data93 = data86.sarif;
                    if ((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)) {
                        const err173 = { instancePath: instancePath + "/scan/sarif", keyword: "type", params: { type: schema19.properties.scan.properties.sarif.type }, message: "must be object,null" };
                        if (vErrors === null) {
                            vErrors = [err173];
                        }
                        else {
                            vErrors.push(err173);
                        }
                        errors++;
                    }
                    if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                        if (data93.file === undefined) {
                            const err174 = { instancePath: instancePath + "/scan/sarif", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                            if (vErrors === null) {
                                vErrors = [err174];
                            }
                            else {
                                vErrors.push(err174);
                            }
                            errors++;
                        }
                        if (data93.status === undefined) {
                            const err175 = { instancePath: instancePath + "/scan/sarif", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                            if (vErrors === null) {
                                vErrors = [err175];
                            }
                            else {
                                vErrors.push(err175);
                            }
                            errors++;
                        }
                        if (data93.notes === undefined) {
                            const err176 = { instancePath: instancePath + "/scan/sarif", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property '" + "notes" + "'" };
                            if (vErrors === null) {
                                vErrors = [err176];
                            }
                            else {
                                vErrors.push(err176);
                            }
                            errors++;
                        }
                        for (const key18 in data93) {
                            if (errors >= 3)
                                break;
                            if (!((((((key18 === "file") || (key18 === "status")) || (key18 === "reason")) || (key18 === "notes")) || (key18 === "added")) || (key18 === "alertsUrl"))) {
                                const err177 = { instancePath: instancePath + "/scan/sarif", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err177];
                                }
                                else {
                                    vErrors.push(err177);
                                }
                                errors++;
                            }
                        }
                        if (data93.file !== undefined) {
                            if (typeof data93.file !== "string") {
                                const err178 = { instancePath: instancePath + "/scan/sarif/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err178];
                                }
                                else {
                                    vErrors.push(err178);
                                }
                                errors++;
                            }
                        }
                        if (data93.status !== undefined) {
                            let data95 = data93.status;
                            if (typeof data95 !== "string") {
                                const err179 = { instancePath: instancePath + "/scan/sarif/status", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err179];
                                }
                                else {
                                    vErrors.push(err179);
                                }
                                errors++;
                            }
                            if (!(((((data95 === "written") || (data95 === "uploaded")) || (data95 === "skipped")) || (data95 === "failed")) || (data95 === "pending"))) {
                                const err180 = { instancePath: instancePath + "/scan/sarif/status", keyword: "enum", params: { allowedValues: schema19.properties.scan.properties.sarif.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err180];
                                }
                                else {
                                    vErrors.push(err180);
                                }
                                errors++;
                            }
                        }
                        if (data93.reason !== undefined) {
                            if (!(validate55(data93.reason, { instancePath: instancePath + "/scan/sarif/reason", parentData: data93, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data93.notes !== undefined) {
                            let data97 = data93.notes;
                            if (Array.isArray(data97)) {
                                const len13 = data97.length;
                                for (let i13 = 0; i13 < len13; i13++) {
                                    if (errors >= 3)
                                        break;
                                    if (!(validate55(data97[i13], { instancePath: instancePath + "/scan/sarif/notes/" + i13, parentData: data97, parentDataProperty: i13, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err181 = { instancePath: instancePath + "/scan/sarif/notes", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err181];
                                }
                                else {
                                    vErrors.push(err181);
                                }
                                errors++;
                            }
                        }
                        if (data93.added !== undefined) {
                            if (!(validate329(data93.added, { instancePath: instancePath + "/scan/sarif/added", parentData: data93, parentDataProperty: "added", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data93.alertsUrl !== undefined) {
                            if (typeof data93.alertsUrl !== "string") {
                                const err182 = { instancePath: instancePath + "/scan/sarif/alertsUrl", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err182];
                                }
                                else {
                                    vErrors.push(err182);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.history !== undefined) {
            if (!(validate336(data.history, { instancePath: instancePath + "/history", parentData: data, parentDataProperty: "history", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
                errors = vErrors.length;
            }
        }
        if (data.phases !== undefined) {
            let data102 = data.phases;
            if (Array.isArray(data102)) {
                const len14 = data102.length;
                for (let i14 = 0; i14 < len14; i14++) {
                    if (errors >= 3)
                        break;
                    if (!(validate346(data102[i14], { instancePath: instancePath + "/phases/" + i14, parentData: data102, parentDataProperty: i14, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err183 = { instancePath: instancePath + "/phases", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err183];
                }
                else {
                    vErrors.push(err183);
                }
                errors++;
            }
        }
        if (data.error !== undefined) {
            let data104 = data.error;
            if ((!(data104 && typeof data104 == "object" && !Array.isArray(data104))) && (data104 !== null)) {
                const err184 = { instancePath: instancePath + "/error", keyword: "type", params: { type: schema19.properties.error.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err184];
                }
                else {
                    vErrors.push(err184);
                }
                errors++;
            }
            if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                if (data104.code === undefined) {
                    const err185 = { instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                    if (vErrors === null) {
                        vErrors = [err185];
                    }
                    else {
                        vErrors.push(err185);
                    }
                    errors++;
                }
                if (data104.phase === undefined) {
                    const err186 = { instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property '" + "phase" + "'" };
                    if (vErrors === null) {
                        vErrors = [err186];
                    }
                    else {
                        vErrors.push(err186);
                    }
                    errors++;
                }
                if (data104.message === undefined) {
                    const err187 = { instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                    if (vErrors === null) {
                        vErrors = [err187];
                    }
                    else {
                        vErrors.push(err187);
                    }
                    errors++;
                }
                for (const key19 in data104) {
                    if (errors >= 3)
                        break;
                    if (!(((((key19 === "code") || (key19 === "phase")) || (key19 === "message")) || (key19 === "hint")) || (key19 === "details"))) {
                        const err188 = { instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err188];
                        }
                        else {
                            vErrors.push(err188);
                        }
                        errors++;
                    }
                }
                if (data104.code !== undefined) {
                    if (!(validate352(data104.code, { instancePath: instancePath + "/error/code", parentData: data104, parentDataProperty: "code", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
                        errors = vErrors.length;
                    }
                }
                if (data104.phase !== undefined) {
                    if (typeof data104.phase !== "string") {
                        const err189 = { instancePath: instancePath + "/error/phase", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err189];
                        }
                        else {
                            vErrors.push(err189);
                        }
                        errors++;
                    }
                }
                if (data104.message !== undefined) {
                    if (typeof data104.message !== "string") {
                        const err190 = { instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err190];
                        }
                        else {
                            vErrors.push(err190);
                        }
                        errors++;
                    }
                }
                if (data104.hint !== undefined) {
                    if (typeof data104.hint !== "string") {
                        const err191 = { instancePath: instancePath + "/error/hint", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err191];
                        }
                        else {
                            vErrors.push(err191);
                        }
                        errors++;
                    }
                }
                if (data104.details !== undefined) {
                    if (typeof data104.details !== "string") {
                        const err192 = { instancePath: instancePath + "/error/details", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err192];
                        }
                        else {
                            vErrors.push(err192);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    else {
        const err193 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err193];
        }
        else {
            vErrors.push(err193);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateReport = validate52;

// EXTERNAL MODULE: ./.build/src/inputs/utf8.js
var utf8 = __webpack_require__(7494);
// EXTERNAL MODULE: ./.build/src/lib/json.js
var json = __webpack_require__(1433);
// EXTERNAL MODULE: ./.build/src/lib/violations.js
var lib_violations = __webpack_require__(5283);
// EXTERNAL MODULE: ./.build/src/load/metrics/histogram.js
var histogram = __webpack_require__(2904);
;// CONCATENATED MODULE: ./.build/src/report/read-report.js
/** A report.json that is read back: a user's own, or one that another job left. Large: import it when it is needed. */








/** Largest report.json that is read, in bytes. One of an hour and a thousand targets is a tenth of it. */
const MOST_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * Those of 4000 rows and of 3000 targets, with a few classes of errors each, are fewer. Reading one takes up to 1.5 ms,
 * however short it is.
 */
const read_report_MOST_HISTOGRAMS = 25_000;
const LONGEST_NAME = 200;
const LONGEST_VERSION = 40;
/**
 * Reads a report and holds it against its schema. What its texts say is as foreign as before: whoever shows them
 * redacts and escapes them.
 * @param name what the file is called in errors.
 * @param refuseLate throws when there is no more time; called where reading takes long.
 * @throws ActionError `input` that names the first things that are wrong, and says what to do.
 */
function readReport(content, name, refuseLate = () => undefined) {
    const refuse = (what, hint, cause) => new errors/* ActionError */.lZ('input', `${(0,lib_text/* escapeControls */.UN)((0,lib_text/* clip */.$Q)(name, LONGEST_NAME))} ${(0,lib_text/* escapeControls */.UN)(what)}`, { hint, cause });
    if (content.length > MOST_REPORT_BYTES)
        throw refuse(`has ${content.length} bytes, and at most ${MOST_REPORT_BYTES} are read.`, NAME_ANOTHER);
    const value = parsed(content, refuse);
    const version = (0,json.at)(value, 'schemaVersion');
    refuseLate();
    if (version !== undefined && version !== 1) {
        const told = (0,lib_text/* clip */.$Q)(JSON.stringify(version), LONGEST_VERSION);
        throw refuse(`is a report with the schema version ${told}, and version ${lib_version/* VERSION */.x} reads 1.`, READ_ELSEWHERE);
    }
    const violations = (0,lib_violations/* violationsOf */.S)(validateReport, value);
    if (violations.length > 0)
        throw refuse(`is not a report of version ${lib_version/* VERSION */.x}: ${violations.join('; ')}.`, hintFor(value));
    const report = value;
    const wrong = momentsOf(report).find((moment) => Number.isNaN(Date.parse(moment)));
    if (wrong !== undefined)
        throw refuse(`names a moment that there is not: ${JSON.stringify(wrong)}.`, NAME_ANOTHER);
    let histograms = 0;
    for (const histogram of histogramsIn(report.load?.snapshot)) {
        refuseLate();
        histograms += 1;
        const problem = histograms > read_report_MOST_HISTOGRAMS ? 'there are too many' : histogramProblem(histogram);
        if (problem !== undefined)
            throw refuse(`holds histograms that can't be read: ${problem}.`, NAME_ANOTHER);
    }
    return report;
}
const NAME_ANOTHER = 'Name a report.json as the action and the command line write it.';
const READ_ELSEWHERE = 'Read it with the version of the action that wrote it, or a later one.';
function parsed(content, refuse) {
    let text;
    try {
        text = (0,utf8/* utf8Text */.H)(content);
    }
    catch (cause) {
        throw refuse(`is not a report: ${(0,errors/* messageOf */.bD)(cause)}.`, NAME_ANOTHER, cause);
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(`is not JSON: ${(0,errors/* messageOf */.bD)(cause)}.`, NAME_ANOTHER, cause);
    }
}
/** A later version may have added fields within one schema version. */
function hintFor(value) {
    const by = (0,json/* textAt */.$6)(value, 'tool', 'version');
    if (by === undefined || by === lib_version/* VERSION */.x)
        return NAME_ANOTHER;
    return `It says that version ${JSON.stringify((0,lib_text/* clip */.$Q)(by, LONGEST_VERSION))} wrote it. ${READ_ELSEWHERE}`;
}
/** Texts that are drawn as dates; no pattern says which of them exist. */
function momentsOf({ run, history }) {
    const past = history?.kind === 'measured' ? history.value.runs : [];
    return [run.startedAt, ...past.map(({ startedAt }) => startedAt)];
}
/** Every histogram of a snapshot, wherever it is kept. */
function* histogramsIn(value) {
    if (typeof value !== 'object' || value === null)
        return;
    if ('histogram' in value)
        yield value;
    else
        for (const inner of Object.values(value))
            yield* histogramsIn(inner);
}
/** They are read wherever figures are drawn, and what can't be would end the page of all reports. */
function histogramProblem(encoded) {
    try {
        const { count } = histogram/* DurationHistogram */.lW.decode(encoded);
        if (count !== encoded.count)
            return `it has ${count} samples, and not ${encoded.count}`;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
    return encoded.min <= encoded.max && encoded.max <= histogram/* LARGEST_VALUE */.bj ? undefined : 'its extremes are none';
}

// EXTERNAL MODULE: ./.build/src/report/terminal.js
var terminal = __webpack_require__(3228);
// EXTERNAL MODULE: ./.build/src/report/key-figures.js
var key_figures = __webpack_require__(3177);
// EXTERNAL MODULE: ./.build/src/report/terminal-layout.js
var terminal_layout = __webpack_require__(9295);
;// CONCATENATED MODULE: ./.build/src/report/terminal-rows.js
/** Several reports as a table for a terminal. */



const terminal_rows_COLUMNS = ['Report', 'Verdict', 'Requests', 'Ok', 'p50', 'p95', 'p99', 'Per second'];
/** A row for each report, in their order. Ends with a line break. */
function renderRows(legs) {
    const rows = legs.map(({ name, report }) => ({ name, cells: cellsOf(report) }));
    return `${(0,terminal_layout/* alignedTable */.nP)(terminal_rows_COLUMNS, rows).join('\n')}\n`;
}
function cellsOf(report) {
    const figures = (0,key_figures/* keyFigures */.F)(report);
    return [
        report.verdict,
        shown(report.load?.total.requests, units/* formatCount */.B4),
        shown(figures.successRate, units/* formatPercent */.l9),
        shown(figures.p50Ms, units/* formatMs */._V),
        shown(figures.p95Ms, units/* formatMs */._V),
        shown(figures.p99Ms, units/* formatMs */._V),
        shown(figures.throughputPerSecond, units/* formatNumber */.ZV),
    ];
}
function shown(figure, format) {
    return figure === null || figure === undefined ? 'n/a' : format(figure);
}

// EXTERNAL MODULE: ./.build/src/report/write.js + 1 modules
var write = __webpack_require__(3940);
// EXTERNAL MODULE: ./.build/src/system/input-files.js
var input_files = __webpack_require__(2399);
// EXTERNAL MODULE: ./.build/src/system/log.js + 1 modules
var system_log = __webpack_require__(3745);
// EXTERNAL MODULE: ./.build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(7859);
// EXTERNAL MODULE: ./.build/src/cli/show-report.js + 1 modules
var show_report = __webpack_require__(7888);
// EXTERNAL MODULE: ./.build/src/cli/work-directory.js + 2 modules
var work_directory = __webpack_require__(1802);
;// CONCATENATED MODULE: ./.build/src/cli/report-command.js
/**
 * `report --from`: reports that were written before, drawn again. Nothing of a run is needed for it, and none is
 * touched.
 */


















/**
 * Writes report.html and report.md from the named files, and says what is in them; returns the exit code of the worst
 * of them, or of the merged one. @throws InputError for files that are no reports, with all of them; ActionError when
 * they can't be merged or written.
 */
async function drawReports(line, redactor) {
    if (line.problems.length > 0)
        throw new errors/* InputError */.dz(line.problems);
    const outDir = (0,external_node_path_.resolve)(line.outDir);
    await (0,work_directory/* refuseUnnamedLink */.Lw)(outDir);
    const legs = (0,report_collection/* worstFirst */.md)(readAll(line.from, redactor));
    const drawing = line.merge ? drawMerged(legs, redactor) : legs.length > 1 ? drawLegs(legs) : drawOne(legs);
    process.stdout.write(`${drawing.terminal}\n`);
    const files = await (0,write/* writeDrawn */.y)(drawing, outDir);
    const log = (0,system_log/* terminalLog */.dg)(process.stderr, Date.now, process.env['DEBUG'] !== undefined);
    log.info(`\nReport: ${files.markdown}`);
    await (0,show_report/* showReport */.U)(files.html, { open: line.open, log });
    return (0,exit_codes/* exitCodeOf */.FO)(drawing.decisive, 'fail');
}
const color = () => process.stdout.isTTY === true;
function drawOne([leg]) {
    if (leg === undefined)
        throw new TypeError('there is no report to draw');
    const { report } = leg;
    return {
        terminal: (0,terminal/* renderTerminal */.b)(report, { color: color() }),
        markdown: (0,markdown/* renderSummary */.Br)(report),
        html: (0,render.renderHtml)(report),
        decisive: report,
    };
}
function drawLegs(legs) {
    const [worst] = legs;
    if (worst === undefined)
        throw new TypeError('there is no report to draw');
    const collection = { legs, missing: [] };
    return {
        terminal: renderRows(legs),
        markdown: renderCollectedSummary(collection),
        html: (0,render/* renderCollectedHtml */.n)(collection),
        decisive: worst.report,
    };
}
function drawMerged(legs, redactor) {
    const sum = mergeReports(legs.map(({ report }) => report));
    if (sum.kind === 'not-measured')
        throw new errors/* ActionError */.lZ('input', sum.reason, { hint: 'Leave --merge out for a page with a row for each.' });
    const merged = (0,build/* publicReport */._p)(sum.value, redactor);
    const collection = { legs, missing: [], merged: (0,measured/* measured */.jh)(merged) };
    return {
        terminal: (0,terminal/* renderTerminal */.b)(merged, { color: color() }),
        markdown: renderCollectedSummary(collection),
        html: (0,render/* renderCollectedHtml */.n)(collection),
        decisive: merged,
    };
}
function readAll(paths, redactor) {
    const problems = [];
    const legs = [];
    for (const path of paths) {
        try {
            const report = (0,build/* publicReport */._p)(readReport(contentOf(path), path), redactor);
            legs.push({ name: report.run.leg ?? report.run.job ?? path, report });
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            problems.push({ name: '--from', allowed: (0,errors/* describeError */.Uc)(error) });
        }
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return legs;
}
function contentOf(path) {
    try {
        return input_files/* anyFile */.lr.read(path, 'workflow', 'report');
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('input', `${path} can't be read: ${(0,errors/* messageOf */.bD)(cause)}.`, { cause });
    }
}


/***/ })

};
