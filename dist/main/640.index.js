export const id = 640;
export const ids = [640];
export const modules = {

/***/ 77640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ pageOfBundle),
/* harmony export */   aR: () => (/* binding */ isBundleName),
/* harmony export */   bundleName: () => (/* binding */ bundleName),
/* harmony export */   e6: () => (/* binding */ reportName)
/* harmony export */ });
/* unused harmony exports parseBundleName, ownerKey, slug */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Names of a job's artifacts. An artifact can't be replaced, and its name is unique in the whole workflow run: so each
 * job, matrix leg, step and attempt has names of its own, which say whose they are. Pure.
 */

/** Characters of a job's or a leg's name that are kept. GitHub refuses names with `" : < > | * ? \ /`. */
const LONGEST_PART = 40;
/** Hexadecimal digits that tell owners apart whose names look the same; 2^48 are enough for the legs of a run. */
const KEY_LENGTH = 12;
const BUNDLE = /^loadtest-(?:[\w.-]{1,100}-)?([0-9a-f]{12})-([1-9]\d{0,8})\.zip$/;
/** Name of the artifact, and of its file, that holds the HTML report: `report-<job>-<leg>-<key>-<attempt>.html`. */
function reportName(owner) {
    return `report-${nameOf(owner)}.html`;
}
/** Name of the archive with all files of a report: `loadtest-<job>-<leg>-<key>-<attempt>.zip`. */
function bundleName(owner) {
    return `loadtest-${nameOf(owner)}.zip`;
}
/** Whether an artifact has a name that `bundleName` gives. */
function isBundleName(name) {
    return parseBundleName(name) !== undefined;
}
/** Name of the page that was uploaded beside a bundle. */
function pageOfBundle(bundle) {
    return `report-${bundle.slice('loadtest-'.length, -'.zip'.length)}.html`;
}
/** What the name of a bundle says; undefined for other names. */
function parseBundleName(name) {
    const [, key, attempt] = BUNDLE.exec(name) ?? [];
    return key === undefined ? undefined : { key, attempt: Number(attempt) };
}
/** The part of names that all attempts of one job, leg and step share; see `NamedBundle`. */
function ownerKey({ workflow, job, leg, step }) {
    const exact = JSON.stringify([workflow, job, leg ?? null, step ?? null]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(exact).digest('hex').slice(0, KEY_LENGTH);
}
/**
 * Letters, digits, `.`, `-` and `_` of a text, and `-` in place of anything else; at most 40 characters. Empty when
 * nothing is left.
 */
function slug(text) {
    const plain = text.slice(0, 10 * LONGEST_PART).replaceAll(/[^A-Za-z0-9._-]+/g, '-');
    return trimmed(trimmed(plain).slice(0, LONGEST_PART));
}
function nameOf(owner) {
    const { job, leg = '', attempt } = owner;
    return [slug(job), slug(leg), ownerKey(owner), attempt].filter((part) => part !== '').join('-');
}
/** Without dots and dashes at its ends: a file that begins with a dot is hidden, and passed over by uploads. */
function trimmed(text) {
    const isEdge = (character) => character === '-' || character === '.';
    let [start, end] = [0, text.length];
    while (start < end && isEdge(text[start]))
        start += 1;
    while (end > start && isEdge(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}


/***/ })

};
