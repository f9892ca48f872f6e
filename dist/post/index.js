import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony exports InputError, describeProblem, messageOf, toActionError, endsRun */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(184);
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
        super((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipWithCount */ .CN)(message, options.longestMessage ?? LONGEST_MESSAGE), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.hint = options.hint;
        this.details = options.details === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipWithCount */ .CN)(options.details, LONGEST_DETAILS);
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
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(`${problem.where === undefined ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.where, LONGEST_NAME)}: `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.name, LONGEST_NAME)}`);
    const allowed = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.allowed, LONGEST_SENTENCE).replaceAll('\n', ' '));
    if (problem.value === undefined)
        return `${name}: ${allowed}`;
    return `${name}: got ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(problem.value, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTED_CHARACTERS */ .uB)))}; use ${allowed}`;
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

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CN: () => (/* binding */ clipWithCount),
/* harmony export */   Od: () => (/* binding */ withoutControlSequences),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   WT: () => (/* binding */ toolOutput),
/* harmony export */   uB: () => (/* binding */ QUOTED_CHARACTERS)
/* harmony export */ });
/* unused harmony exports clipLines, listed, withoutTrailing, sentence */
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


/***/ }),

/***/ 553:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(440);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(245);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(987);
/* harmony import */ var _system_redacting_log_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(621);
/* harmony import */ var _system_run_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(414);
/* harmony import */ var _system_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(571);
/** The action's post step: removes what main made, also when main was killed. Never turns a green job red. */







const redactor = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)({ announce: _system_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq });
// All that is said goes through it: what was read back may hold secrets, or the runner's commands.
const log = (0,_system_redacting_log_js__WEBPACK_IMPORTED_MODULE_6__/* .redactingLog */ .K)((0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsLog */ ._D)(Date.now), redactor);
async function post() {
    const workDir = (0,_system_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .getState */ .Gu)('workDir');
    if (workDir === '')
        return;
    // Gone when this step runs a second time.
    if (!(await (0,_system_run_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunDirectory */ .p)(workDir, process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)())))
        return;
    if ((0,_system_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .getState */ .Gu)('keep') === 'true') {
        log.notice(`keep-cluster: everything was left as it is; the run's files are in ${workDir}`);
        return;
    }
    const { cleanUpRun } = await __nccwpck_require__.e(/* import() */ 705).then(__nccwpck_require__.bind(__nccwpck_require__, 705));
    await cleanUpRun(workDir, { log, redactor });
}
try {
    await post();
}
catch (error) {
    log.warning(`Cleaning up failed: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}`);
}
process.exit(0);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MOST_VALUES, SHORTEST_VALUE

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
;// CONCATENATED MODULE: ./.build/src/lib/encodings.js
/** How a value looks where it was encoded on its way: in a header, a URL, a JSON answer, a page. */
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** As Go writes them. */
const HTML_NUMBERS = { ...HTML, '"': '&#34;' };
/** As Handlebars and Jinja write them. */
const HTML_HEX = { ...HTML, "'": '&#x27;' };
/**
 * The value and its encoded forms: base64 and base64url, with and without padding, also from within a longer text;
 * percent-encoding of a URL's parts and of a form; JSON, once and twice; HTML. An empty value has none.
 */
function encodingsOf(value) {
    const whole = value.toWellFormed();
    const json = JSON.stringify(whole).slice(1, -1);
    const all = [
        whole,
        whole.replaceAll(/\s+/g, ' '),
        ...base64(whole),
        ...percent(whole),
        ...[json, ascii(json), json.replaceAll('/', '\\/'), goJson(json)].flatMap((once) => [
            once,
            JSON.stringify(once).slice(1, -1),
        ]),
        ...[HTML, HTML_NUMBERS, HTML_HEX].map((entities) => html(whole, entities)),
    ];
    return new Set(all.filter((form) => form !== ''));
}
function base64(value) {
    const bytes = Buffer.from(value, 'utf8');
    const padded = bytes.toString('base64');
    // Three bytes are four characters: within a longer text the value begins at one of three places, and what it shares
    // with its neighbours is not known.
    const within = [0, 1, 2].map((before) => {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        return shifted.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    });
    return [padded, padded.replace(/=+$/, ''), ...within].flatMap((form) => [
        form,
        form.replaceAll('+', '-').replaceAll('/', '_'),
    ]);
}
function percent(value) {
    const forms = [encodeURIComponent(value), encodeURI(value), new URLSearchParams([['', value]]).toString().slice(1)];
    return forms.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
/** JSON of those who write ASCII only. */
function ascii(json) {
    return json.replaceAll(/[^ -~]/g, unicodeEscape);
}
/** Go's encoder escapes what HTML would act on. */
function goJson(json) {
    return json.replaceAll(/[<>&]/g, unicodeEscape);
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function html(value, entities) {
    return value.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __nccwpck_require__(440);
;// CONCATENATED MODULE: ./.build/src/redaction/known-values.js
/**
 * Finds known texts in a text, in one pass whose cost grows with the text and hardly with the number of known texts.
 */
/** Characters that choose a candidate. Known texts are at least this long. */
const HEAD = 4;
const HEADS = 1 << 16;
/** What ends a text that was shortened before it came here; the end of a known text may be missing in front of it. */
const CUT_MARKS = ['…', '...'];
/** A set of known texts and what is shown in their place. */
class KnownValues {
    #mask;
    #shown = new Map();
    /**
     * By UTF-16 code units, with the longest other one that each begins with (-1 for none), and a table of the first
     * characters of all.
     */
    #sorted = [];
    #prefixes = new Int32Array(0);
    #heads = new Uint8Array(HEADS);
    #longest = 0;
    #isSorted = true;
    /** `mask` is shown for what is only a part of a known text, and for texts that overlap. */
    constructor(mask) {
        this.#mask = mask;
    }
    /** Adds a text of at least 4 characters. The first one to be added decides what is shown. */
    add(value, shown) {
        if (this.#shown.has(value))
            return;
        this.#shown.set(value, shown);
        this.#isSorted = false;
    }
    /**
     * Replaces every known text, the longest where several begin at one place, and all of what several together cover.
     */
    replace(text) {
        if (this.#shown.size === 0 || text.length < HEAD)
            return text;
        this.#sort();
        const cuts = new CutMarks(text);
        let written = '';
        let copied = 0;
        let start = -1;
        let end = -1;
        let shown = '';
        const flush = () => {
            if (start < 0)
                return;
            written += text.slice(copied, start) + shown;
            copied = end;
        };
        let head = 0;
        for (let index = 0; index < HEAD - 1; index++)
            head = nextHead(head, text.charCodeAt(index));
        for (let index = 0; index + HEAD <= text.length; index++) {
            head = nextHead(head, text.charCodeAt(index + HEAD - 1));
            if (this.#heads[head] === 0)
                continue;
            const match = this.#matchAt(text, index, cuts);
            if (match === undefined)
                continue;
            if (start < 0 || index > end) {
                flush();
                start = index;
                ({ end, shown } = match);
            }
            else if (match.end > end) {
                end = match.end;
                shown = this.#mask;
            }
        }
        flush();
        return copied === 0 && start < 0 ? text : written + text.slice(copied);
    }
    #matchAt(text, index, cuts) {
        // What is in order between a text and its beginning begins with it too, so that following the prefixes finds the
        // longest.
        let at = this.#firstAbove(text.slice(index, index + this.#longest)) - 1;
        while (at >= 0) {
            const value = this.#sorted[at] ?? '';
            if (text.startsWith(value, index))
                return { end: index + value.length, shown: this.#shown.get(value) ?? this.#mask };
            at = this.#prefixes[at] ?? -1;
        }
        const end = cuts.nextFrom(index + HEAD);
        if (end === undefined || end - index > this.#longest)
            return undefined;
        const beginning = text.slice(index, end);
        const next = this.#sorted[this.#firstAbove(beginning)];
        return next?.startsWith(beginning) === true ? { end, shown: this.#mask } : undefined;
    }
    /** Where the first text above the given one is. */
    #firstAbove(text) {
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#sorted[middle] ?? '') > text)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
    #sort() {
        if (this.#isSorted)
            return;
        this.#isSorted = true;
        const sorted = [...this.#shown.keys()].sort();
        const prefixes = new Int32Array(sorted.length).fill(-1);
        const open = [];
        for (const [index, value] of sorted.entries()) {
            while (open.length > 0 && !value.startsWith(sorted[open.at(-1) ?? 0] ?? ''))
                open.pop();
            prefixes[index] = open.at(-1) ?? -1;
            open.push(index);
            this.#longest = Math.max(this.#longest, value.length);
            let head = 0;
            for (let at = 0; at < HEAD; at++)
                head = nextHead(head, value.charCodeAt(at));
            this.#heads[head] = 1;
        }
        this.#sorted = sorted;
        this.#prefixes = prefixes;
    }
}
/** Takes up one more character; a character leaves after `HEAD` steps of four bits. */
function nextHead(head, character) {
    return ((head << 4) ^ character) & (HEADS - 1);
}
/** The places of marks, each looked for once as long as the questions go forward. */
class CutMarks {
    #text;
    #next = CUT_MARKS.map(() => -1);
    constructor(text) {
        this.#text = text;
    }
    nextFrom(index) {
        for (const [which, mark] of CUT_MARKS.entries()) {
            if ((this.#next[which] ?? 0) >= index)
                continue;
            const found = this.#text.indexOf(mark, index);
            this.#next[which] = found === -1 ? Number.POSITIVE_INFINITY : found;
        }
        const nearest = Math.min(...this.#next);
        return Number.isFinite(nearest) ? nearest : undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/redaction/secret-forms.js
/**
 * Secrets that nobody named, told by their form: tokens with a prefix of their maker, JSON web tokens, private keys,
 * credentials in URLs, headers and JSON. No expression looks at a character more often than a fixed number of times:
 * texts come from the application, and may be long.
 */
/** What is shown in place of a secret. */
const MASK = '***';
/** Where a token may begin: not within a word, but behind an escape that ends in a letter (`\n`, `\u0022`, `%20`). */
const EDGE = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}))`;
/** A text in quotes, which may be escaped once or more, up to the quote that ends it or to the end. */
const QUOTED = String.raw `"(?:[^"\\]|\\.)*|\\{1,8}"(?:[^"\\]|\\(?!\\{0,8}"))*|'[^'\r\n]*`;
/** A quote, escaped at most three times over. */
const QUOTE = String.raw `\\{0,8}["']`;
const SPACE = '(?:[ \\t]{0,4})';
/**
 * GitHub (ghp_, gho_, ghu_, ghs_, ghr_, github_pat_), AWS access keys, Google, Slack, npm, GitLab, Stripe, SendGrid.
 * Lengths are below those in use, so that the beginning of one that was cut is taken too.
 */
const TOKENS = [
    String.raw `gh[oprsu]_[\w-]{10,}(?:\.[\w-]+){0,2}`,
    String.raw `github_pat_\w{10,}`,
    'A(?:KI|SI)A[A-Z0-9]{12,}',
    String.raw `AIza[\w-]{20,}`,
    String.raw `xox[a-z]-[\w-]{8,}`,
    'npm_[A-Za-z0-9]{20,}',
    String.raw `glpat-[\w-]{10,}`,
    String.raw `[rs]k_live_\w{8,}`,
    String.raw `SG\.[\w-]{10,}\.[\w-]{4,}`,
];
/**
 * Header fields with credentials, as they stand in a message, a JSON object or a log. Behind a dot they name a setting,
 * and what follows is a sentence on it.
 */
const HEADER_FIELDS = String.raw `(?<!\.(?:proxy-|set-)?)(?:(?:proxy-)?authorization|(?:set-)?cookie|x-api-key|x-auth-token)`;
/** Fields of JSON objects; in plain text words like these are followed by sentences. */
const JSON_FIELDS = [
    'client[-_]?key[-_]?data',
    '(?:access|refresh|id|auth|session)[-_]?token',
    'token',
    'passw(?:or)?d',
    '(?:client[-_]?)?secret',
    'api[-_]?key',
    'private[-_]?key',
].join('|');
const FORMS = [
    { hint: /-----(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/, pattern: /^[\s\S]*$/, replace: redactPrivateKeys },
    {
        hint: /gh[oprsu]_|github_pat_|A(?:KI|SI)A|AIza|xox[a-z]-|npm_|glpat-|k_live_|SG\./,
        pattern: new RegExp(`${EDGE}(?:${TOKENS.join('|')})`, 'g'),
        replace: () => MASK,
    },
    {
        hint: /eyJ/,
        // Two of its three parts will do: the end may be cut off.
        pattern: /(?:(?<![\w-])|(?<=\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}))eyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g,
        replace: () => MASK,
    },
    // `docker-pullable://image@sha256:…` names no user.
    { hint: /:\/\//, pattern: /:\/\/[^\s/?#"'<>`\\]*@(?!sha256:)/g, replace: () => `://${MASK}@` },
    {
        hint: /authorization|cookie|x-api-key|x-auth-token/i,
        pattern: new RegExp(String.raw `(${HEADER_FIELDS}(?:${QUOTE})?${SPACE}(?:[:=]|%3A)${SPACE}\[?)(${QUOTED}|digest [^\r\n]+|[^\s"'\\<\[][^\r\n"'\\<]*)`, 'gi'),
        replace: (_match, name = '', value = '') => `${name}${maskQuoted(value)}`,
    },
    {
        hint: /bearer|basic/i,
        pattern: new RegExp(String.raw `${EDGE}(bearer|basic)((?:[ \t]{1,4}|%20|\+))([\w.~+/-]{8,}={0,2})`, 'gi'),
        replace: (match, scheme = '', space = '', value = '') => isCredential(scheme, value) ? `${scheme}${space}${MASK}` : match,
    },
    {
        hint: /token|passw|secret|key/i,
        pattern: new RegExp(`(${QUOTE}(?:${JSON_FIELDS})${QUOTE}${SPACE}:${SPACE})(${QUOTED})`, 'gi'),
        replace: (_match, name = '', value = '') => `${name}${maskQuoted(value)}`,
    },
    {
        hint: /client-key-data/,
        pattern: /(client-key-data:[ \t]{1,4})[\w+/=-]+/g,
        replace: (_match, name = '') => `${name}${MASK}`,
    },
    {
        hint: /\?[^\s=&?]+=/,
        pattern: /\?(?=[^\s=&?#"'<>]{1,100}=)(?:[^\s#"'<>`\\]|\\u0026)+/g,
        replace: (query) => query
            .replaceAll(/([?&;][^=&;?]*=)(?:(?!&|\\u0026)[\s\S])*/g, `$1${MASK}`)
            .replaceAll(/(\\u0026[^=&\\]*=)(?:(?!&|\\u0026)[\s\S])*/g, `$1${MASK}`),
    },
];
/**
 * The text with a mask in place of what looks like a secret. In addresses the value of every query parameter is masked.
 */
function redactForms(text) {
    let redacted = text;
    for (const { hint, pattern, replace } of FORMS)
        if (hint.test(redacted))
            redacted = redacted.replace(pattern, replace);
    return redacted;
}
/** Keeps the quotes that a value begins with. */
function maskQuoted(value) {
    return `${/^\\*["']/.exec(value)?.[0] ?? ''}${MASK}`;
}
/**
 * Prose about a scheme is none: what follows `Basic` is a user and a password, what follows `Bearer` no word of a
 * sentence about it.
 */
function isCredential(scheme, value) {
    if (scheme.toLowerCase() === 'basic')
        return Buffer.from(value, 'base64').includes(':');
    return !/^(?:authentication|authorization|challenges?|credentials?)\b/i.test(value);
}
const KEY_MARK = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-{0,5}/g;
/** Lines of a key, with what logs put around them; the last one may be short. */
const KEY_LINE = /^[\s|"']*[A-Za-z0-9+/*]{16,}={0,2}["',\s]*$/;
const LAST_KEY_LINE = /^[\s|"']*[A-Za-z0-9+/*]+={0,2}["',\s]*$/;
/**
 * Whole keys; also one whose end was cut off, up to the end of the text, and one whose beginning was, as far back as
 * there are lines of it.
 */
function redactPrivateKeys(text) {
    let written = '';
    let copied = 0;
    let begun;
    for (const mark of text.matchAll(KEY_MARK)) {
        if (mark[1] === 'BEGIN')
            begun ??= mark.index;
        else {
            const before = begun === undefined ? withoutKeyLines(text.slice(copied, mark.index)) : text.slice(copied, begun);
            written += `${before}${MASK}`;
            copied = mark.index + mark[0].length;
            begun = undefined;
        }
    }
    return begun === undefined ? written + text.slice(copied) : `${written}${text.slice(copied, begun)}${MASK}`;
}
/** A text that ends where a key ends, without the key's lines. */
function withoutKeyLines(text) {
    // Lines and what ends them in turn; the last one is what stands before the mark on its line.
    const parts = text.split(/(\r?\n|\\r\\n|\\n)/);
    let first = parts.length - 1;
    while (first >= 2 && (first === parts.length - 1 ? LAST_KEY_LINE : KEY_LINE).test(parts[first - 2] ?? ''))
        first -= 2;
    return first === parts.length - 1 ? text : parts.slice(0, first).join('');
}

;// CONCATENATED MODULE: ./.build/src/redaction/redact.js
/**
 * Takes secrets out of texts before anybody reads them: known values in all their encodings, and what looks like a
 * secret. Pure.
 */





/**
 * Shorter values are not looked for: they stand in figures and words by chance. Where an address shows them they are
 * masked all the same.
 */
const SHORTEST_VALUE = 6;
/** Lines of a value of several lines are looked for one by one from this length on. */
const SHORTEST_LINE = 8;
/** Most values that are known; each is held in some ten encodings. */
const MOST_VALUES = 20_000;
/** `announce` gets every value that is added, a line at a time: for a runner that masks too. */
function createRedactor(options = {}) {
    const known = new KnownValues(MASK);
    const values = new Set();
    const addLine = (value, { isOneOfMany = false }) => {
        if (isCommon(value) || values.has(value))
            return;
        if (values.size === MOST_VALUES) {
            throw new errors/* ActionError */.lZ('input', `there are more than ${MOST_VALUES} secret values, and not all of them could be kept out of logs and reports.`, {
                hint: 'Give fewer rows of data to headers, queries and bodies with secrets; a load repeats its rows.',
            });
        }
        values.add(value);
        for (const form of encodingsOf(value))
            if (form.length >= SHORTEST_VALUE)
                known.add(form, MASK);
        if (!isOneOfMany && !/[\r\n]/.test(value))
            options.announce?.(value);
    };
    const redact = (text) => {
        if (text.length < SHORTEST_VALUE)
            return text;
        // They would be taken out where the text is shown, and put together what they part.
        const plain = text.includes('\u001b') || text.includes('\u009b') ? (0,external_node_util_.stripVTControlCharacters)(text) : text;
        return redactForms(known.replace(plain));
    };
    return {
        add: (value, given = {}) => {
            for (const piece of piecesOf(value))
                addLine(piece, given);
        },
        redact,
        redactDeep: (value, keep = new Set()) => deep(value, { redact, keep }),
    };
}
function piecesOf(value) {
    const whole = value.trim();
    const lines = whole.split(/[\r\n]+/).map((line) => line.trim());
    if (lines.length === 1)
        return lines;
    // The first and last lines of a key are those of every key.
    return [whole, ...lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'))];
}
/**
 * Words of every report, and usual values of fields that may hold secrets. A secret that is one of them, or a part of
 * one, can't be told from it.
 */
const COMMON_WORDS = [
    'anonymous',
    'application/json',
    'assertion',
    'builtin',
    'connect-refused',
    'connect-timeout',
    'constant',
    'default',
    'disabled',
    'download',
    'enabled',
    'existing',
    'ingress',
    'kind-loadtest-action',
    'kubernetes',
    'localhost',
    'measured',
    'monitoring',
    'not-measurable',
    'not-measured',
    'passed',
    'pending',
    'poisson',
    'present',
    'production',
    'prometheus',
    'skipped',
    'soft-failed',
    'streamed',
    'thresholds',
    'tool-cache',
    'undefined',
    'warning',
];
/** Numbers, dates and versions of up to ten characters are as good as figures. */
const FIGURE = /^[\d.,:/+-]{1,10}$/;
function isCommon(value) {
    if (value.length < SHORTEST_VALUE || FIGURE.test(value))
        return true;
    const word = value.toLowerCase();
    return COMMON_WORDS.some((common) => common.includes(word));
}
function deep(value, walk) {
    if (typeof value === 'string')
        return walk.redact(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, walk));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk.keep.has(key) ? inner : deep(inner, walk)]));
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ actionsLog)
/* harmony export */ });
/* unused harmony exports defuse, muteRunnerCommands, terminalLog */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(184);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(571);
/** Where lines go: workflow commands in the action, the terminal on a laptop. */



/** In a log that is kept, a running phase says where it is no more often than this. */
const QUIET_LIVE_MS = 10_000;
/**
 * Lines from tools may hold `::commands::` for the runner; a zero-width space takes their power. The runner ends lines
 * at more characters than we do, and passes over more of them before a command (.NET takes U+0085 for white space), so
 * that no control character may stay.
 */
function defuse(line) {
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControlSequences */ .Od)(line)
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll(CONTROL, '\ufffd')
        .replaceAll(/^([^\p{L}\p{N}\p{P}\p{S}\n]*):(?=:)/gmu, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Drops what the tool-cache package tells a runner through stdout, for where there is none: on a laptop that is the
 * report's stream.
 */
function muteRunnerCommands(stream) {
    const write = stream.write.bind(stream);
    const filtered = (text, ...rest) => typeof text === 'string' && text.startsWith('::debug::') ? true : Reflect.apply(write, stream, [text, ...rest]);
    Reflect.set(stream, 'write', filtered);
}
/** The log of a workflow run. */
function actionsLog(now) {
    let lastLive = now();
    return {
        group: (title) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh)(defuse(title)),
        groupEnd: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4,
        info: (line) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(defuse(line)),
        // Line ends and percent signs of these are escaped, and the runner reads the rest of the line as data. Should that
        // change, nothing acts.
        notice: (line) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('notice', defuse(line)),
        warning: (line) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('warning', defuse(line)),
        error: (line) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', defuse(line)),
        debug: (line) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('debug', defuse(line)),
        live: (line) => {
            if (now() - lastLive < QUIET_LIVE_MS)
                return;
            lastLive = now();
            (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(defuse(line));
        },
    };
}
/**
 * The log of a terminal or a pipe. Reports go to stdout, everything else to stderr, so that output can be redirected.
 */
function terminalLog(stream, now, debug) {
    const interactive = stream.isTTY === true;
    let liveShown = false;
    let lastLive = now();
    const clear = () => {
        if (liveShown)
            stream.write('\r\x1b[2K');
        liveShown = false;
    };
    const show = (text) => {
        clear();
        stream.write(`${text}\n`);
    };
    // Lines may hold what containers and tools wrote: none of it may move the cursor.
    const plain = (line) => withoutControlSequences(line).replaceAll('\r', '').replaceAll(CONTROL, '\ufffd');
    const write = (line) => show(plain(line));
    const style = (format, text) => interactive ? styleText(format, text, { validateStream: false }) : text;
    return {
        group: () => undefined,
        groupEnd: clear,
        info: write,
        notice: (line) => show(`${style('cyan', 'note:')} ${plain(line)}`),
        warning: (line) => show(`${style('yellow', 'warning:')} ${plain(line)}`),
        error: (line) => show(`${style('red', 'error:')} ${plain(line)}`),
        debug: (line) => {
            if (debug)
                show(style('dim', plain(line)));
        },
        live: (line) => {
            if (interactive) {
                const width = (stream.columns || 80) - 1;
                stream.write(`\r\x1b[2K${style('dim', plain(line).slice(0, width))}`);
                liveShown = true;
            }
            else if (now() - lastLive >= QUIET_LIVE_MS) {
                lastLive = now();
                write(line);
            }
        },
    };
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs),
/* harmony export */   z: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(440);
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
 * Reading back files that we wrote: only our own, regular and of a sane size. Whatever else lies in their place is
 * refused.
 */



/** More than any file of ours comes to. */
const LARGEST_BYTES = 64 * 1024 * 1024;
/** Whether a file or directory belongs to the user that runs us. On systems without user ids everything does. */
function isOurs({ uid }) {
    const user = process.geteuid?.();
    return user === undefined || uid === user;
}
/**
 * The text of a file that we wrote; undefined when there is none. Links are not followed, and nothing is waited for, as
 * a pipe would have it.
 * @throws Error that says what is in its place.
 */
async function readOwnFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw new Error(error.code === 'ELOOP' ? `${path} is a link` : (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error), { cause: error });
        });
        if (file === undefined)
            return undefined;
        const _closed = __addDisposableResource(env_1, file, true);
        // Of the open file, so that no other can take its place in between.
        const stats = await file.stat();
        if (!stats.isFile())
            throw new Error(`${path} is no regular file`);
        if (!isOurs(stats))
            throw new Error(`${path} belongs to another user (${stats.uid})`);
        if (stats.size > LARGEST_BYTES)
            throw new Error(`${path} has ${stats.size} bytes, and ${LARGEST_BYTES} are the most`);
        return await file.readFile('utf8');
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


/***/ }),

/***/ 621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactingLog)
/* harmony export */ });
/** Every line goes through the redactor before the log gets it: before it is shortened, styled or escaped. */
function redactingLog(log, redactor) {
    const through = (write) => (line) => write(redactor.redact(line));
    return {
        group: through((title) => log.group(title)),
        groupEnd: () => log.groupEnd(),
        info: through((line) => log.info(line)),
        notice: through((line) => log.notice(line)),
        warning: through((line) => log.warning(line)),
        error: through((line) => log.error(line)),
        debug: through((line) => log.debug(line)),
        live: through((line) => log.live(line)),
    };
}


/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRunDirectory)
/* harmony export */ });
/* unused harmony export makeRunDirectory */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(440);
/* harmony import */ var _own_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(348);
/** The action's directory of a run: main makes it, and post, which removes it, makes sure that it is the one. */




const PREFIX = 'kind-loadtest-';
/** The prefix, and what mkdtemp puts behind it. */
const NAME = /^kind-loadtest-[A-Za-z0-9]{6}$/;
/** Makes the directory, private to the user, in the job's temporary directory. Returns its real path. */
async function makeRunDirectory(temp) {
    return mkdtemp(join(await realpath(temp), PREFIX));
}
/**
 * Whether a directory that `makeRunDirectory` made is still there. Post has the path from a file that every step of the
 * job can write, and removes what is there.
 * @throws ActionError when the path is none that it can have made
 */
async function isRunDirectory(path, temp) {
    const problem = await problemWith(path, temp).catch((error) => (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error));
    if (problem === undefined)
        return true;
    if (problem === GONE)
        return false;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('state-missing', `${JSON.stringify(path)} ${problem}: this action did not make it, and nothing was removed.`, {
        hint: 'Another step may have changed the state of this one. Leftovers: docker ps --all --filter label=io.x-k8s.kind.cluster',
    });
}
const GONE = 'is gone';
async function problemWith(path, temp) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path) !== path)
        return 'is no plain absolute path';
    if (!NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
        return 'has another name';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temp)))
        return `is not in ${temp}`;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (stats === undefined)
        return GONE;
    if (!stats.isDirectory())
        return 'is no directory';
    return (0,_own_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .M)(stats) ? undefined : `belongs to another user (${stats.uid})`;
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ getState),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   pq: () => (/* binding */ info)
/* harmony export */ });
/* unused harmony exports getInput, saveState, setOutput */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(161);
/**
 * What a step says to GitHub's runner: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * As @actions/core has it, and held against that package by a test. The package itself brings an HTTP client along,
 * for a few lines of text, which would be most of what the post step loads.
 */


/** The value of an input, trimmed; empty when there is none. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** What the main step saved for the post step; empty when it saved nothing. */
function getState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** Saves a value for the post step. @throws Error when the runner's file can't be written. */
function saveState(name, value) {
    if (!writeFileCommand('GITHUB_STATE', name, value))
        issue('save-state', value, name);
}
/** Sets an output of the step. @throws Error when the runner's file can't be written. */
function setOutput(name, value) {
    if (writeFileCommand('GITHUB_OUTPUT', name, value))
        return;
    process.stdout.write(EOL);
    issue('set-output', value, name);
}
/** Has the runner mask a value in the log from now on. */
function setSecret(secret) {
    issue('add-mask', secret);
}
/** Opens a section of the log that can be folded. */
function startGroup(title) {
    issue('group', title);
}
function endGroup() {
    issue('endgroup');
}
/** A plain line of the log. The caller makes sure that it is no command. */
function info(line) {
    process.stdout.write(line + node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
/** A line of the log that is an annotation too; `debug` is shown with debug logging only. */
function annotate(level, line) {
    issue(level, line);
}
function issue(command, value = '', name) {
    const property = name === undefined ? '' : ` name=${escapeProperty(name)}`;
    process.stdout.write(`::${command}${property}::${escapeData(value)}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Adds a value to the runner's file; false when the runner has none, as before 2022. */
function writeFileCommand(variable, name, value) {
    const path = process.env[variable] ?? '';
    if (path === '')
        return false;
    // The runner makes the file. One that is gone would be read by nobody.
    if (!existsSync(path))
        throw new Error(`Missing file at path: ${path}`);
    // Nobody can know it when the value is written, so no value can end early.
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
    return true;
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
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(553);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
