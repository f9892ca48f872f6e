export const id = 125;
export const ids = [125];
export const modules = {

/***/ 54085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** JSON that people can read, and that stays small: a report holds long lists of figures. */
/**
 * The JSON of plain data, indented by two spaces as `JSON.stringify` does it, but with each list of numbers and nulls
 * on one line. A list that was indented takes four times as much room, most of it for spaces.
 */
function jsonText(value, indent = '') {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        const items = value;
        if (items.every(isFigure))
            return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
        return lines(items.map((item) => jsonText(item, inner)), ['[', ']'], indent);
    }
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return lines(fields.map(([name, field]) => `${JSON.stringify(name)}: ${jsonText(field, inner)}`), ['{', '}'], indent);
}
function isFigure(value) {
    return value === null || typeof value === 'number';
}
function lines(parts, [open, close], indent) {
    return parts.length === 0
        ? `${open}${close}`
        : `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}


/***/ }),

/***/ 49125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./.build/src/github/context.js + 2 modules
var context = __webpack_require__(60663);
// EXTERNAL MODULE: ./.build/src/lib/defined.js
var defined = __webpack_require__(61602);
// EXTERNAL MODULE: ./.build/src/outputs.js + 1 modules
var outputs = __webpack_require__(97904);
// EXTERNAL MODULE: ./.build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(66926);
// EXTERNAL MODULE: ./.build/src/report/marker.js
var report_marker = __webpack_require__(71794);
// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
// EXTERNAL MODULE: ./.build/src/redaction/secret-forms.js
var secret_forms = __webpack_require__(94739);
// EXTERNAL MODULE: ./.build/src/report/coincidences.js
var coincidences = __webpack_require__(10977);
// EXTERNAL MODULE: ./.build/src/report/figures.js
var figures = __webpack_require__(70511);
// EXTERNAL MODULE: ./.build/src/report/generator.js
var generator = __webpack_require__(23767);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(89501);
// EXTERNAL MODULE: ./.build/src/report/reproduce.js
var reproduce = __webpack_require__(71681);
// EXTERNAL MODULE: ./.build/src/report/resource-figures.js
var resource_figures = __webpack_require__(88696);
// EXTERNAL MODULE: ./.build/src/report/summary.js
var summary = __webpack_require__(45638);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/src/report/notes.js
var notes = __webpack_require__(20255);
;// CONCATENATED MODULE: ./.build/src/report/terminal-layout.js
/** Laying text out for a terminal at most 100 columns wide: tables, wrapped sentences, commands. */



const WIDTH = 100;
const MIN_NAME = 8;
/** Plain text where no colours are wanted. */
function terminal_layout_styleOf(color) {
    return color ? (format, text) => (0,external_node_util_.styleText)(format, text, { validateStream: false }) : (_format, text) => text;
}
function terminalNotes() {
    return (0,notes/* startNotes */.K)({ number: (n) => `[${n}]`, star: '*' });
}
/** Left-aligned names, right-aligned figures; names give way so that the table fits. */
function alignedTable(columns, rows) {
    const [nameTitle = '', ...titles] = columns;
    const figures = titles.map((title, index) => alignedColumn([title, ...rows.map((row) => row.cells[index] ?? '')]));
    const room = WIDTH - 2 - figures.reduce((sum, [title = '']) => sum + title.length + 2, 0);
    const names = [nameTitle, ...rows.map((row) => (0,markdown_escape/* oneLine */.TN)(row.name))];
    const nameWidth = Math.max(MIN_NAME, Math.min(room, Math.max(...names.map((name) => [...name].length))));
    return names.map((name, index) => `  ${(0,markdown_escape/* oneLine */.TN)(name, nameWidth).padEnd(nameWidth)}${figures.map((column) => `  ${column[index] ?? ''}`).join('')}`.trimEnd());
}
/** Cells of one width; where some are starred the others get a space, so that the digits stay in line. */
function alignedColumn(cells) {
    const starred = cells.some((cell) => cell.endsWith('*'));
    const padded = cells.map((cell) => (starred && !cell.endsWith('*') ? `${cell} ` : cell));
    const width = Math.max(...padded.map((cell) => cell.length));
    return padded.map((cell) => cell.padStart(width));
}
function noteLines(notes, style) {
    return notes.lines().flatMap(({ mark, text }) => hanging(`  ${mark} `, text).map((line) => style('dim', line)));
}
function wrap(text, indent) {
    return hanging(indent, text);
}
/**
 * A command that can be pasted as it stands: broken between options only, with a backslash. One long option may pass
 * the width.
 */
function commandLines(head, parts) {
    const lines = [];
    for (const part of parts) {
        const last = lines.at(-1);
        if (last === undefined || head.length + last.length + 1 + part.length + 2 > WIDTH)
            lines.push(part);
        else
            lines[lines.length - 1] = `${last} ${part}`;
    }
    return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}${index === lines.length - 1 ? '' : ' \\'}`);
}
/** Wraps at words; the first line starts with the head, the others are indented by its width. */
function hanging(head, text) {
    const room = WIDTH - head.length;
    const lines = [];
    let line = '';
    for (const word of (0,markdown_escape/* oneLine */.TN)(text, 2000)
        .split(' ')
        .flatMap((long) => chunks(long, room))) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((content, index) => (index === 0 ? head : ' '.repeat(head.length)) + content);
}
function chunks(word, size) {
    const characters = [...word];
    return Array.from({ length: Math.max(1, Math.ceil(characters.length / size)) }, (_, index) => characters.slice(index * size, (index + 1) * size).join(''));
}
function cut(line, width = WIDTH) {
    const characters = [...line];
    return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}

// EXTERNAL MODULE: ./.build/src/thresholds/metrics.js
var metrics = __webpack_require__(42829);
// EXTERNAL MODULE: ./.build/src/report/scan-figures.js
var scan_figures = __webpack_require__(69689);
// EXTERNAL MODULE: ./.build/src/report/threshold-rows.js
var threshold_rows = __webpack_require__(19147);
;// CONCATENATED MODULE: ./.build/src/report/terminal-thresholds.js
/** Thresholds for a terminal. */




/** A line for each with its sentence; nothing without thresholds. */
function terminal_thresholds_thresholdSection(report, style) {
    const rows = (0,threshold_rows/* thresholdRows */.n)(report);
    if (rows.length === 0)
        return [];
    const colors = {
        met: 'green',
        missed: 'red',
        undecided: 'yellow',
        'not measurable': 'yellow',
        pending: 'dim',
    };
    const lines = rows.flatMap((row) => [
        `  ${style(colors[row.outcome], row.outcome.padEnd(14))}  ${cut((0,markdown_escape/* oneLine */.TN)(row.source), WIDTH - 18)}`,
        ...wrap(row.message, ' '.repeat(18)),
    ]);
    return [style('bold', (0,summary/* thresholdsTitle */.dE)(report)), ...lines];
}

;// CONCATENATED MODULE: ./.build/src/report/terminal-scan.js
/** What was scanned, for a terminal. */





/** What was scanned alone, for the command that does nothing else. Ends with a line break. */
function renderScan(report, { color }) {
    const style = styleOf(color);
    const judged = report.thresholds.filter(({ source }) => isAboutFindings(source));
    const thresholds = thresholdSection({ ...report, thresholds: judged, load: null }, style);
    return `${[...scanSection(report, style), ...(thresholds.length === 0 ? [] : ['', ...thresholds])].join('\n')}\n`;
}
function isAboutFindings(source) {
    return Object.keys(SCAN_FIGURES).some((figure) => source.startsWith(figure));
}
/** Longest name in the table of the scan, with its mark. */
const LONGEST_SCANNED = 56;
/** Findings that are shown on a terminal; the SARIF file has all. */
const SHOWN_FINDINGS = 5;
function scanSection({ scan }, style) {
    if (scan === null || (scan.manifests === null && scan.images === null))
        return [];
    const notes = terminalNotes();
    const rows = (0,scan_figures/* scanRows */.t_)(scan, notes).map(({ group, ...row }) => ({
        ...row,
        name: scanName(row.name, group),
    }));
    const findings = (0,scan_figures/* shownFindings */.qA)(scan)
        .filter(({ severity }) => severity === 'critical' || severity === 'high')
        .slice(0, SHOWN_FINDINGS);
    return [
        style('bold', 'Security scan'),
        ...alignedTable(['scanned', ...scan_figures/* SCAN_COLUMNS */.Ax], rows),
        ...findings.flatMap((finding) => [
            `  ${style('red', finding.severity.padEnd(9))} ${cut(`${(0,markdown_escape/* oneLine */.TN)(finding.id)}  ${(0,markdown_escape/* oneLine */.TN)((0,scan_figures/* placeText */.Z9)(finding))}`, WIDTH - 12)}`,
            ...wrap(finding.message, ' '.repeat(12)),
        ]),
        ...moreFindings(scan, findings.length),
        ...(0,scan_figures/* scanRemarks */.F)(scan).flatMap((text) => wrap(text, '  ')),
        ...noteLines(notes, style),
    ];
}
/** What it belongs to stays readable, however long the name is. */
function scanName(name, group) {
    const mark = group === undefined ? '' : ` (${group})`;
    const characters = [...name];
    const room = LONGEST_SCANNED - mark.length;
    const shown = characters.length <= room ? name : `…${characters.slice(1 - room).join('')}`;
    return `${shown}${mark}`;
}
function moreFindings(scan, shown) {
    const left = (0,scan_figures/* shownFindings */.qA)(scan).length + (0,scan_figures/* findingsLeft */.ix)(scan) - shown;
    return left === 0 || shown === 0 ? [] : [`  … and ${left} more, in the report`];
}

// EXTERNAL MODULE: ./.build/src/report/verdict-words.js
var verdict_words = __webpack_require__(88499);
;// CONCATENATED MODULE: ./.build/src/report/terminal.js
/** The report for a terminal or a plain log, at most 100 columns wide, the verdict last. */














/** Lines of an error's details; kind's last forty are the most that there are of one tool. */
const MOST_DETAILS = 40;
/** Renders the report; colours only when asked. Ends with a line break. */
function renderTerminal(report, options) {
    const style = terminal_layout_styleOf(options.color);
    const sections = [
        ...(report.load === null
            ? [scanSection(report, style)]
            : figureSections(report, report.load, { style, inputs: options.inputs })),
        verdictSection(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function figureSections(report, load, { style, inputs }) {
    return [
        ...loadSections(report, load, style),
        resourceSection(report, style),
        scanSection(report, style),
        terminal_thresholds_thresholdSection(report, style),
        runSection(report, load, { style, inputs }),
    ];
}
function loadSections(report, load, style) {
    const notes = terminalNotes();
    const table = alignedTable(['target', ...figures/* LOAD_COLUMNS */.bF], (0,figures/* loadRows */.kh)(load, notes));
    const bound = (0,figures/* upperBoundsText */.l4)(load);
    const remarks = [
        ...((0,reproduce/* isOfSeveralLegs */.di)(report) ? [reproduce/* ADDED_RATES */.Lt] : []),
        ...(bound === undefined ? [] : [bound]),
        ...(0,figures/* discardedTexts */.U1)(report),
    ];
    return [
        [
            style('bold', 'Load  ') + style('dim', `(latency in ms, ${(0,figures/* latencyMeaning */.mA)(load)})`),
            ...table,
            ...remarks.flatMap((text) => wrap(text, '  ')),
            ...noteLines(notes, style),
        ],
        errorSection(report, load, style),
    ];
}
function errorSection(report, load, style) {
    if (load.total.errors.length === 0)
        return [];
    const notes = terminalNotes();
    const rows = (0,figures/* errorRows */.GI)(load, notes);
    const [head = '', ...lines] = alignedTable(['class', ...figures/* ERROR_COLUMNS */.HB], rows);
    const withExamples = rows.flatMap(({ examples }, index) => [
        lines[index] ?? '',
        ...examples.map((example) => style('dim', cut(`    ${(0,markdown_escape/* oneLine */.TN)(example.target)}: ${(0,markdown_escape/* oneLine */.TN)(example.message)}`))),
    ]);
    return [
        style('bold', 'Errors  ') + style('dim', '(latency in ms of the failed requests)'),
        head,
        ...withExamples,
        ...(0,coincidences/* coincidences */.S)(report).flatMap((text) => wrap(text, '  ')),
        ...noteLines(notes, style),
    ];
}
function resourceSection(report, style) {
    const title = style('bold', 'Resources  ');
    if (report.resources.kind === 'not-measured')
        return [title + style('dim', 'not measured'), ...wrap(report.resources.reason, '  ')];
    const usage = report.resources.value;
    const notes = terminalNotes();
    const columns = ['workload', 'CPU avg', 'min', 'max', 'MB avg', 'min', 'max', 'RX', 'TX', 'pods', 's/1k req'];
    const table = alignedTable(columns, (0,resource_figures/* resourceRows */.q)(usage.workloads, notes));
    const restarted = (0,resource_figures/* restarts */.r)(usage.workloads);
    return [
        title + style('dim', '(CPU in cores, and in seconds per 1000 requests of the whole load; network in MB/s)'),
        ...table,
        ...(restarted.length === 0
            ? []
            : [style('yellow', cut(`  restarts: ${restarted.map((text) => (0,markdown_escape/* oneLine */.TN)(text)).join(', ')}`))]),
        ...noteLines(notes, style),
    ];
}
function runSection(report, load, { style, inputs }) {
    const parts = (0,reproduce/* reproduceParts */.Q)(report, inputs);
    const isTogether = (0,reproduce/* isOfSeveralLegs */.di)(report);
    const facts = [
        [
            'generator',
            `${(0,generator/* describeGenerator */.fh)(load.generator)}; real-time priority ${(0,generator/* describePriority */.m2)(load.generator.priority)}`,
        ],
        [isTogether ? 'each leg' : 'plan', `${(0,reproduce/* describePlan */.df)(load.plan)}, ${load.engine.name} ${load.engine.version}`],
        ['connections', (0,generator/* describeConnections */.Dn)(load.snapshot.connections, load.total.requests)],
        ...(isTogether ? [] : [['seed', load.plan.seed]]),
    ];
    const again = parts === undefined ? [] : commandLines('  again        ', parts);
    const masked = Object.values(inputs ?? {}).some((value) => value.includes(secret_forms/* MASK */.v));
    const note = masked
        ? [style('dim', cut(`  ${secret_forms/* MASK */.v} stands for a secret: put yours in its place to run it again.`))]
        : [];
    return [
        style('bold', 'Run'),
        ...facts.flatMap(([name, text]) => hanging(`  ${name.padEnd(11)}  `, text)),
        ...again,
        ...note,
    ];
}
function verdictSection(report, style) {
    const colors = {
        pass: 'green',
        fail: 'red',
        invalid: 'yellow',
        error: 'red',
    };
    const { error } = report;
    const sentence = (0,summary/* measuredSentence */.g3)(report);
    const headline = `${report.verdict.toUpperCase()}  ${verdict_words/* VERDICT_WORDS */._[report.verdict]} in ${(0,units/* formatDuration */.a3)(report.run.durationMs)}`;
    return [
        ...(error?.details === undefined
            ? []
            : [
                ...(0,lib_text/* clipLines */.U_)(error.details.split('\n'), { lines: MOST_DETAILS, width: 500 }).map((line) => style('dim', cut(`  | ${(0,markdown_escape/* oneLine */.TN)(line)}`))),
                '',
            ]),
        ...report.reasons.flatMap((reason) => hanging('  - ', reason)),
        ...(error?.hint === undefined ? [] : wrap(error.hint, '    ')),
        ...(sentence === undefined ? [] : wrap(sentence, '  ')),
        style('bold', style(colors[report.verdict], headline)),
    ];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __webpack_require__(89440);
// EXTERNAL MODULE: ./.build/src/lib/json-text.js
var json_text = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/src/system/safe-write.js
var safe_write = __webpack_require__(73638);
;// CONCATENATED MODULE: ./.build/src/report/write.js
/** The report as files. */






/**
 * Writes report.json, report.md and report.html, in place of any link of that name; returns their paths. @throws
 * ActionError when that fails.
 */
async function writeReport(report, directory) {
    // What was measured first: it must not be lost to a page that is too large for the disk.
    const json = await writeFile(directory, 'report.json', `${(0,json_text/* jsonText */.s)(report)}\n`);
    // Large, and a run that breaks off early does without.
    const { renderHtml } = await __webpack_require__.e(/* import() */ 733).then(__webpack_require__.bind(__webpack_require__, 70733));
    const drawn = { html: renderHtml(report), markdown: (0,markdown/* renderSummary */.Br)(report) };
    return { json, ...(await writeDrawn(drawn, directory)) };
}
/** Writes report.md and report.html alone, as `writeReport` does. */
async function writeDrawn({ html, markdown }, directory) {
    return {
        markdown: await writeFile(directory, 'report.md', `${markdown}\n`),
        html: await writeFile(directory, 'report.html', html),
    };
}
async function writeFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,safe_write/* safeWrite */.T)(path, content);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('command-failed', `the report could not be written: ${(0,errors/* describeError */.Uc)(cause)}.`, {
            cause,
            hint: `Make room in ${directory}, or make it writable.`,
        });
    }
    return path;
}

;// CONCATENATED MODULE: ./.build/src/phases/send-figures.js
/** Sends them; what goes wrong is told as a warning. */
async function sendFigures(io, report, { settings: { otlp }, context }) {
    if (otlp === undefined)
        return;
    // Loaded late: it brings an HTTP client along.
    const { sendMetrics } = await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 80083));
    const sent = await sendMetrics(io, { report, context, receiver: otlp });
    if (sent.kind === 'not-measured')
        io.log.warning(sent.reason);
    else if (sent.value.warning !== undefined)
        io.log.warning(sent.value.warning);
}

// EXTERNAL MODULE: ./.build/src/phases/surfaces.js
var surfaces = __webpack_require__(59942);
// EXTERNAL MODULE: ./.build/src/phases/upload-report.js
var upload_report = __webpack_require__(83446);
;// CONCATENATED MODULE: ./.build/src/phases/publish-report.js
/**
 * Report -> log, files, artifacts, job summary, comment, collector. Each on its own: one that fails hides neither the
 * others nor the verdict.
 */










/** Publishes everywhere; returns where, with empty texts for what could not be. */
async function publishReport(io, publication) {
    const report = await withHistory(io, publication);
    const { settings, github, token } = publication;
    io.log.info(renderTerminal(report, { color: false }));
    const files = await (0,surfaces/* softly */.QK)(io, 'The report could not be written', () => writeReport(report, settings.outDir));
    const sent = (0,surfaces/* softly */.QK)(io, 'The figures could not be sent', () => sendFigures(io, report, { settings, context: github }));
    const uploaded = await (0,surfaces/* softly */.QK)(io, 'The artifacts could not be uploaded', () => (0,upload_report/* uploadReport */.a)(io, { ...publication, report, html: files?.html }));
    const links = uploaded?.links ?? {};
    await (0,surfaces/* softly */.QK)(io, 'The job summary could not be written', () => (0,surfaces/* writeSummary */.Sy)(io, () => (0,markdown/* renderSummary */.Br)(report, links)));
    const commentUrl = settings.comment && !io.signal.aborted
        ? await (0,surfaces/* softly */.QK)(io, 'The comment could not be written', () => comment(io, { report, github, token, links }))
        : undefined;
    await sent;
    return {
        ...outputs/* NOT_PUBLISHED */.nu,
        ...(0,defined/* defined */.s)({ reportJson: files?.json, reportHtml: files?.html, artifactUrl: uploaded?.url, commentUrl }),
    };
}
/** The report with earlier runs of the base branch, when these are wanted. */
async function withHistory(io, { report, settings, github, token }) {
    if (settings.history === 0 || io.signal.aborted)
        return report;
    const history = await (0,surfaces/* softly */.QK)(io, 'Earlier runs could not be read', async () => {
        const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 20936));
        const { bundleName } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 77640));
        const { readReport } = await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 43282));
        const owner = (0,upload_report/* artifactOwner */.I)(io, github);
        const artifactName = (attempt) => bundleName({ ...owner, attempt });
        return await readHistory(io, github, { token, count: settings.history, artifactName, readReport });
    });
    return { ...report, ...(0,defined/* defined */.s)({ history }) };
}
function comment(io, { report, github, token, links }) {
    const marker = (0,context/* commentMarker */.Ql)(github);
    return (0,surfaces/* writeComment */.HF)(io, github, {
        token,
        render: (old) => (0,markdown/* renderComment */.wQ)(report, marker, { ...links, ...(0,defined/* defined */.s)({ before: (0,report_marker/* resultBefore */.ni)(old, marker.sha) }) }),
    });
}


/***/ })

};
