export const id = 338;
export const ids = [338];
export const modules = {

/***/ 27338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ ask)
});

// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __webpack_require__(82184);
// EXTERNAL MODULE: ./.build/src/lib/units.js
var units = __webpack_require__(57432);
;// CONCATENATED MODULE: ./.build/src/load/http/cookie-jar.js
/** Cookies of one client (RFC 6265 section 5), which talks to one host. */
/** What a client keeps at most; servers that set more are not served better. */
const MOST_COOKIES = 100;
const LONGEST_COOKIE = 4_096;
class CookieJar {
    #cookies = new Map();
    /** Keeps what a Set-Cookie field says in the answer to a request for `path`; what has expired is forgotten. */
    set(field, path, nowMs) {
        // Other characters would be sent as other bytes (section 4.1.1 has none of them).
        if (!/^[ -~]*$/.test(field.slice(0, LONGEST_COOKIE)))
            return;
        const [pair = '', ...attributes] = field.slice(0, LONGEST_COOKIE).split(';');
        const equals = pair.indexOf('=');
        const name = pair.slice(0, Math.max(0, equals)).trim();
        if (name === '')
            return;
        const cookie = {
            value: pair.slice(equals + 1).trim(),
            ...readAttributes(attributes, path, nowMs),
        };
        const key = `${name} ${cookie.path}`;
        this.#cookies.delete(key);
        if (cookie.expiresMs > nowMs && this.#cookies.size < MOST_COOKIES)
            this.#cookies.set(key, cookie);
    }
    /** The Cookie field of a request for `path`; undefined when there is nothing to send. */
    field(path, isSecure, nowMs) {
        const pairs = [];
        for (const [key, cookie] of this.#cookies) {
            if (cookie.expiresMs <= nowMs)
                this.#cookies.delete(key);
            else if (isWithin(path, cookie.path) && (isSecure || !cookie.isSecure))
                pairs.push({ text: `${key.slice(0, key.indexOf(' '))}=${cookie.value}`, depth: cookie.path.length });
        }
        // Longer paths come first.
        pairs.sort((one, other) => other.depth - one.depth);
        return pairs.length === 0 ? undefined : pairs.map(({ text }) => text).join('; ');
    }
}
function readAttributes(attributes, requested, nowMs) {
    let path = defaultPath(requested);
    let isSecure = false;
    let expiresMs = Number.POSITIVE_INFINITY;
    let hasAge = false;
    for (const attribute of attributes) {
        const [name = '', value = ''] = attribute.split(/=(.*)/s, 2).map((part) => part.trim());
        switch (name.toLowerCase()) {
            case 'path':
                if (value.startsWith('/'))
                    path = value;
                break;
            case 'secure':
                isSecure = true;
                break;
            case 'max-age':
                // It counts more than Expires.
                if (/^-?\d{1,15}$/.test(value)) {
                    hasAge = true;
                    expiresMs = nowMs + Number(value) * 1000;
                }
                break;
            case 'expires':
                if (!hasAge && !Number.isNaN(Date.parse(value)))
                    expiresMs = nowMs + Date.parse(value) - Date.now();
                break;
        }
    }
    return { path, isSecure, expiresMs };
}
/** The folder of what was asked for (section 5.1.4). */
function defaultPath(requested) {
    const [path = '/'] = requested.split('?', 1);
    const last = path.lastIndexOf('/');
    return last <= 0 ? '/' : path.slice(0, last);
}
function isWithin(requested, folder) {
    const [path = '/'] = requested.split('?', 1);
    return path === folder || (path.startsWith(folder) && (folder.endsWith('/') || path[folder.length] === '/'));
}

// EXTERNAL MODULE: ./.build/src/load/http/request.js
var http_request = __webpack_require__(73584);
// EXTERNAL MODULE: ./.build/src/load/metrics/error-class.js
var error_class = __webpack_require__(48885);
// EXTERNAL MODULE: ./.build/src/load/generator/check-response.js
var check_response = __webpack_require__(61656);
// EXTERNAL MODULE: ./.build/src/load/http/http-error.js
var http_error = __webpack_require__(42862);
;// CONCATENATED MODULE: ./.build/src/load/http/plain-head.js
/** Heads whose lines are not as they should be, made plain: what curl and Go accept (docs/http-clients.md). */
/**
 * The head with every line ended by CR and LF, lines that go on with the one before them joined to it by a space, and
 * no white space before a colon (RFC 9112 sections 2.2, 5.1 and 5.2). NGINX sends lines that go on when its
 * configuration has them.
 */
function plainHead(head, end) {
    const lines = [];
    for (const line of head.toString('latin1', 0, end).split('\n')) {
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        const last = lines.length - 1;
        // Behind the status line there is no field that could go on.
        if ((text.startsWith(' ') || text.startsWith('\t')) && last > 0)
            lines[last] = `${lines[last]?.trimEnd()} ${text.trim()}`;
        else
            lines.push(last < 0 ? text : withoutSpaceBeforeColon(text));
    }
    return Buffer.from(lines
        .filter((line) => line !== '')
        .map((line) => `${line}\r\n`)
        .join(''), 'latin1');
}
function withoutSpaceBeforeColon(line) {
    const colon = line.indexOf(':');
    return colon === -1 || line.startsWith(' ') || line.startsWith('\t')
        ? line
        : `${line.slice(0, colon).trimEnd()}${line.slice(colon)}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/src/load/http/response-head.js
/**
 * Status line and header fields of a response (RFC 9112 sections 4 to 6), read in place: most answers of a load test
 * differ in nothing that anybody asks for, so only what frames the message is looked at, and other fields are searched
 * when they are wanted.
 */


const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const ZERO = 0x30;
const NINE = 0x39;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** The bit that tells small letters from capitals. */
const SMALL = 0x20;
const VERSION = Buffer.from('HTTP/1.');
/** In place of a position: the line is none that is read in place. */
const ODD = -1;
/** Version, space and three digits. */
const SHORTEST_STATUS_LINE = 'HTTP/1.1 200'.length;
class ResponseHead {
    #buffer = VERSION;
    #isPlain = false;
    #closes = false;
    #fieldsAt = 0;
    #end = 0;
    status = 0;
    /** Undefined when no field says it. */
    contentLength;
    hasTransferEncoding = false;
    /** The last transfer coding is `chunked`. */
    isChunked = false;
    /** The server keeps the connection open after this answer. */
    keepsAlive = true;
    /**
     * How long it keeps it open when nothing is sent, if it says so (`Keep-Alive: timeout=…`, RFC 2068 section 19.7.1.1).
     */
    idleSeconds;
    /**
     * Reads the head between `start` and `end`, the line break of its last field included and the empty line not. Like
     * `values`, what it says holds until the buffer is used again. Returns false, and says nothing, when a line has to be
     * made plain first (see `plainHead`); with `isPlain` that was done. @throws ResponseError when it is not HTTP/1.0 or 1.1.
     */
    read(buffer, start, end, isPlain = false) {
        this.#buffer = buffer;
        this.#isPlain = isPlain;
        this.#end = end;
        this.contentLength = undefined;
        this.hasTransferEncoding = false;
        this.isChunked = false;
        this.idleSeconds = undefined;
        this.#closes = false;
        this.#fieldsAt = this.#readStatusLine(start);
        for (let at = this.#fieldsAt; at < end;) {
            if (at === ODD)
                return false;
            at = this.#readField(at);
        }
        // A server of HTTP/1.0 that names a transfer coding can't be believed about where its answer ends (RFC 9112 section
        // 6.1).
        if (this.hasTransferEncoding && buffer[start + 7] === ZERO)
            this.keepsAlive = false;
        return true;
    }
    /**
     * Looks at what there is of a head so far. @throws ResponseError when it can't become one: a server that speaks another
     * protocol may never send an empty line.
     */
    check(begun, length) {
        this.#buffer = begun;
        this.#end = length;
        if (!isVersion(begun, 0, Math.min(length, VERSION.length)))
            throw this.#notHttp(0);
    }
    /**
     * Values of a field, one for each line that has its name (in small letters). UTF-8 where they are that, as servers
     * send names of files and places; else Latin-1.
     */
    values(name) {
        const found = [];
        for (let at = this.#fieldsAt; at < this.#end;) {
            const lineEnd = this.#buffer.indexOf(CR, at);
            const colon = at + name.length;
            if (this.#buffer[colon] === COLON && this.#isName(at, name))
                found.push(decoded(this.#text(colon + 1, lineEnd)));
            at = lineEnd + 2;
        }
        return found;
    }
    #readStatusLine(start) {
        const buffer = this.#buffer;
        const feed = buffer.indexOf(LF, start);
        const lineEnd = feed - 1;
        if (feed !== -1 && buffer[lineEnd] !== CR)
            return ODD;
        const minor = (buffer[start + 7] ?? 0) - ZERO;
        const isHttp = lineEnd - start >= SHORTEST_STATUS_LINE && isVersion(buffer, start, VERSION.length);
        if (!isHttp || (minor !== 0 && minor !== 1) || buffer[start + 8] !== SPACE || buffer[lineEnd + 1] !== LF)
            throw this.#notHttp(start);
        const status = wholeNumber(buffer, start + 9, start + 12);
        const after = buffer[start + 12];
        if (status < 100 || (after !== SPACE && after !== CR))
            throw this.#notHttp(start);
        this.status = status;
        this.keepsAlive = minor === 1;
        return lineEnd + 2;
    }
    /** Returns where the next line begins, or ODD. */
    #readField(start) {
        const buffer = this.#buffer;
        let colon = 0;
        let at = start;
        for (let byte = buffer[at] ?? CR; byte !== CR; byte = buffer[at] ?? CR) {
            if (byte === COLON)
                colon ||= at;
            else if (byte <= LF) {
                if (byte === LF)
                    return ODD;
                if (byte === 0)
                    throw new http_error/* ResponseError */.o('a header line of the answer has a NUL in it');
            }
            at += 1;
        }
        if (buffer[at + 1] !== LF)
            throw new http_error/* ResponseError */.o('a header line of the answer has a carriage return in it');
        const last = buffer[colon - 1];
        const isOdd = (isBlank(buffer[start]) && start > this.#fieldsAt) || (colon > start && isBlank(last));
        if (isOdd && !this.#isPlain)
            return ODD;
        if (colon <= start || isBlank(buffer[start]) || isBlank(last))
            throw new http_error/* ResponseError */.o(`${JSON.stringify(buffer.toString('latin1', start, Math.min(at, start + 60)))} in the answer is no header field`);
        this.#frame(start, colon, at);
        return at + 2;
    }
    /** Takes note of a field that says how the message is framed. */
    #frame(start, colon, lineEnd) {
        switch (colon - start) {
            case 14:
                if (this.#isName(start, 'content-length'))
                    this.#readLength(this.#text(colon + 1, lineEnd));
                break;
            case 17:
                if (this.#isName(start, 'transfer-encoding'))
                    this.#readCoding(this.#text(colon + 1, lineEnd));
                break;
            case 10:
                if (this.#isName(start, 'connection'))
                    this.#readConnection(colon + 1, lineEnd);
                else if (this.#isName(start, 'keep-alive'))
                    this.#readIdleTime(this.#text(colon + 1, lineEnd));
                break;
        }
    }
    #readLength(text) {
        const length = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        if (!Number.isSafeInteger(length) || (this.contentLength ?? length) !== length)
            throw new http_error/* ResponseError */.o(`the answer's content-length is ${JSON.stringify(text.slice(0, 60))}`);
        this.contentLength = length;
    }
    #readCoding(text) {
        this.hasTransferEncoding = true;
        // Empty elements of a list are passed over (RFC 9110 section 5.6.1.2).
        this.isChunked = /(^|,)[ \t]*chunked[ \t,]*$/i.test(text);
    }
    #readConnection(start, lineEnd) {
        // What nearly every server says; no text needs to be made of it.
        if (lineEnd - start === 11 && this.#isName(start + 1, 'keep-alive')) {
            this.keepsAlive = !this.#closes;
            return;
        }
        const options = this.#text(start, lineEnd)
            .toLowerCase()
            .split(',')
            .map((option) => option.trim());
        this.#closes ||= options.includes('close');
        this.keepsAlive = !this.#closes && (this.keepsAlive || options.includes('keep-alive'));
    }
    #readIdleTime(text) {
        const seconds = text.match(/(?:^|[,\s])timeout=(\d{1,9})/i)?.[1];
        if (seconds !== undefined)
            this.idleSeconds = Number(seconds);
    }
    #isName(at, name) {
        const buffer = this.#buffer;
        for (let index = 0; index < name.length; index += 1) {
            const byte = buffer[at + index] ?? 0;
            if ((byte >= CAPITAL_A && byte <= CAPITAL_Z ? byte | SMALL : byte) !== name.charCodeAt(index))
                return false;
        }
        return true;
    }
    /** A field's value without the white space around it. */
    #text(start, end) {
        let from = start;
        let to = end;
        while (from < to && isBlank(this.#buffer[from]))
            from += 1;
        while (to > from && isBlank(this.#buffer[to - 1]))
            to -= 1;
        return this.#buffer.toString('latin1', from, to);
    }
    #notHttp(start) {
        const line = this.#buffer.toString('latin1', start, Math.min(this.#end, start + 60)).split('\r\n', 1)[0];
        return new http_error/* ResponseError */.o(`the answer begins with ${JSON.stringify(line)}, which is not HTTP/1.1`);
    }
}
/** Whether the bytes are the first ones of `HTTP/1.`. */
function isVersion(buffer, start, length) {
    for (let index = 0; index < length; index += 1) {
        if (buffer[start + index] !== VERSION[index])
            return false;
    }
    return true;
}
/** Bytes that were read as Latin-1, as UTF-8 when they are that. */
function decoded(text) {
    const bytes = Buffer.from(text, 'latin1');
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : text;
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}
/** The number that the bytes write; -1 when one is no digit. */
function wholeNumber(buffer, start, end) {
    let value = 0;
    for (let at = start; at < end; at += 1) {
        const byte = buffer[at] ?? 0;
        if (byte < ZERO || byte > NINE)
            return -1;
        value = value * 10 + byte - ZERO;
    }
    return value;
}

;// CONCATENATED MODULE: ./.build/src/load/http/response-parser.js
/**
 * Finds where each response on a connection begins and ends (RFC 9112 sections 6 and 7), in whatever pieces it arrives.
 * Nothing is kept of a body: its bytes are handed on where they lie. An own parser because the generator's CPU is
 * missing in the service beside it: with it and plain sockets a request costs a quarter of what it cost through a
 * general HTTP client (docs/DESIGN.md).
 */



const response_parser_CR = 0x0d;
const response_parser_LF = 0x0a;
const SEMICOLON = 0x3b;
const response_parser_SPACE = 0x20;
const response_parser_TAB = 0x09;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
/** Heads and trailers may not be longer. */
const LONGEST_HEAD = 64 * 1024;
/** Of a chunk's size line, extensions included. */
const LONGEST_CHUNK_LINE = 16 * 1024;
const MOST_CHUNK_DIGITS = 13;
const NOTHING = Buffer.alloc(0);
class ResponseParser {
    #sink = null;
    #head = new ResponseHead();
    #state = 'idle';
    #isBodiless = false;
    /** A head that comes in pieces, or whose lines are not as they should be, and how much of it is there. */
    #pieces = NOTHING;
    #piecesLength = 0;
    /** Where its last line begins. */
    #lineAt = 0;
    /** Bytes that are still to come, of the body or of the chunk. */
    #left = 0;
    /** Of a chunk's size, leading zeros not counted. */
    #digits = 0;
    #hasSize = false;
    /** Bytes in all chunks so far. */
    #chunkBytes = 0;
    /** Bytes of the line or trailer section so far. */
    #lineBytes = 0;
    #trailerLineBytes = 0;
    /** Of the response that came last. */
    get head() {
        return this.#head;
    }
    /** Expects the response to a request of that method. */
    begin(method, sink) {
        this.#sink = sink;
        this.#state = 'head';
        this.#isBodiless = method === 'HEAD';
    }
    /** No response is expected: the last one is complete. */
    get isIdle() {
        return this.#state === 'idle';
    }
    /**
     * Reads what arrived, up to the end of the response. Returns how many bytes were left unread behind it: a server that
     * sends more than it was asked for can't be believed about the next answer. @throws ResponseError when it is not
     * HTTP.
     */
    read(buffer, length) {
        let at = 0;
        while (at < length && this.#state !== 'idle')
            at = this.#step(buffer, at, length);
        return length - at;
    }
    /** The server closed its side, which may be how a response ends. */
    close() {
        if (this.#state === 'until-close')
            this.#state = 'idle';
    }
    #step(buffer, at, end) {
        switch (this.#state) {
            case 'head':
                return this.#readHead(buffer, at, end);
            case 'counted':
                return this.#readCounted(buffer, at, end);
            case 'until-close':
                this.#sink?.onBody(buffer, at, end);
                return end;
            case 'chunk-data':
                return this.#readChunkData(buffer, at, end);
            case 'chunk-size':
                return this.#readChunkSize(buffer, at);
            case 'chunk-extension':
                return this.#skipExtension(buffer, at, end);
            case 'chunk-end':
                return this.#readChunkEnd(buffer, at);
            case 'trailer':
                return this.#readTrailer(buffer, at);
            case 'idle':
                return end;
        }
    }
    #readHead(buffer, at, end) {
        if (this.#piecesLength > 0)
            return this.#readHeadInPieces(buffer, at, end);
        const headEnd = endOfHead(buffer, at, end);
        if (headEnd === -1 || !this.#head.read(buffer, at, headEnd - 2))
            return this.#readHeadInPieces(buffer, at, end);
        this.#afterHead();
        return headEnd;
    }
    /** Line by line: the head may end with an empty line that is not the one that was looked for. */
    #readHeadInPieces(buffer, at, end) {
        const before = this.#piecesLength;
        const length = before + end - at;
        if (length > this.#pieces.length)
            this.#pieces = Buffer.concat([this.#pieces], Math.max(length, 2 * this.#pieces.length));
        buffer.copy(this.#pieces, before, at, end);
        const headEnd = this.#endOfLines(before, length);
        if (headEnd === -1) {
            this.#piecesLength = length;
            this.#head.check(this.#pieces, length);
            if (length > LONGEST_HEAD)
                throw new http_error/* ResponseError */.o(`the answer's header is longer than ${LONGEST_HEAD} bytes`);
            return end;
        }
        this.#piecesLength = 0;
        this.#lineAt = 0;
        const plain = plainHead(this.#pieces, headEnd);
        if (!this.#head.read(plain, 0, plain.length, true))
            throw new http_error/* ResponseError */.o('the answer has a line break where none may be');
        this.#afterHead();
        return at + headEnd - before;
    }
    /** Where the empty line ends; -1 when it is not there yet. A line feed alone ends a line, too (RFC 9112 section 2.2). */
    #endOfLines(newAt, length) {
        const pieces = this.#pieces;
        let from = Math.max(this.#lineAt, newAt);
        for (;;) {
            const feed = pieces.indexOf(response_parser_LF, from);
            if (feed === -1 || feed >= length)
                return -1;
            const isEmpty = feed === this.#lineAt || (feed === this.#lineAt + 1 && pieces[this.#lineAt] === response_parser_CR);
            // Nothing stands before the status line.
            if (isEmpty && this.#lineAt > 0)
                return feed + 1;
            this.#lineAt = feed + 1;
            from = this.#lineAt;
        }
    }
    #afterHead() {
        const head = this.#head;
        const { status } = head;
        if (status === 101)
            throw new http_error/* ResponseError */.o('the answer switches protocols, which was not asked for');
        // The final response is still to come.
        if (status < 200)
            return;
        this.#sink?.onHead(head);
        if (this.#isBodiless || status === 204 || status === 304)
            this.#complete();
        else if (head.isChunked)
            this.#beginChunks();
        else if (head.hasTransferEncoding && head.contentLength !== undefined)
            throw new http_error/* ResponseError */.o('the answer has both a length and a transfer coding other than chunked');
        else if (head.hasTransferEncoding || head.contentLength === undefined)
            this.#endWithConnection();
        else if (head.contentLength === 0)
            this.#complete();
        else
            this.#expect('counted', head.contentLength);
    }
    /** Chunks count more than a length beside them, after which the connection is not used again (RFC 9112 section 6.3). */
    #beginChunks() {
        if (this.#head.contentLength !== undefined)
            this.#head.keepsAlive = false;
        this.#chunkBytes = 0;
        this.#expectChunk();
    }
    /** Nothing says how long the body is: it lasts until the server closes the connection. */
    #endWithConnection() {
        this.#head.keepsAlive = false;
        this.#state = 'until-close';
    }
    #readCounted(buffer, at, end) {
        const to = Math.min(end, at + this.#left);
        this.#sink?.onBody(buffer, at, to);
        this.#left -= to - at;
        if (this.#left === 0)
            this.#complete();
        return to;
    }
    #readChunkData(buffer, at, end) {
        const to = Math.min(end, at + this.#left);
        this.#sink?.onBody(buffer, at, to);
        this.#left -= to - at;
        if (this.#left === 0)
            this.#expect('chunk-end', 2);
        return to;
    }
    #readChunkSize(buffer, at) {
        const byte = buffer[at] ?? 0;
        const digit = hexDigit(byte);
        if (digit !== -1 && this.#digits < MOST_CHUNK_DIGITS) {
            this.#left = this.#left * 16 + digit;
            if (this.#left > 0)
                this.#digits += 1;
            this.#hasSize = true;
            this.#lineBytes += 1;
            this.#checkChunkLine();
            return at + 1;
        }
        if (!this.#hasSize || (byte !== response_parser_CR && byte !== SEMICOLON && byte !== response_parser_SPACE && byte !== response_parser_TAB))
            throw new http_error/* ResponseError */.o(`a chunk of the answer has no proper size: ${JSON.stringify(String.fromCharCode(byte))} stands where it should`);
        this.#state = 'chunk-extension';
        this.#chunkBytes += this.#left;
        return at;
    }
    #skipExtension(buffer, at, end) {
        const found = buffer.indexOf(response_parser_LF, at);
        const isOver = found !== -1 && found < end;
        const to = isOver ? found + 1 : end;
        this.#lineBytes += to - at;
        this.#checkChunkLine();
        if (!isOver)
            return end;
        if (this.#left > 0)
            this.#state = 'chunk-data';
        else
            this.#expectTrailer();
        return to;
    }
    #checkChunkLine() {
        if (this.#lineBytes > LONGEST_CHUNK_LINE)
            throw new http_error/* ResponseError */.o(`a chunk's size line is longer than ${LONGEST_CHUNK_LINE} bytes`);
    }
    #readChunkEnd(buffer, at) {
        if (buffer[at] !== (this.#left === 2 ? response_parser_CR : response_parser_LF))
            throw new http_error/* ResponseError */.o('a chunk of the answer is longer than its size says');
        this.#left -= 1;
        if (this.#left === 0)
            this.#expectChunk();
        return at + 1;
    }
    /** Trailer fields say nothing that is asked for: only their end is. */
    #readTrailer(buffer, at) {
        const byte = buffer[at];
        this.#lineBytes += 1;
        if (this.#lineBytes > LONGEST_HEAD)
            throw new http_error/* ResponseError */.o(`the answer's trailer is longer than ${LONGEST_HEAD} bytes`);
        if (byte === response_parser_LF) {
            if (this.#trailerLineBytes === 0)
                this.#complete();
            this.#trailerLineBytes = 0;
        }
        else if (byte !== response_parser_CR) {
            this.#trailerLineBytes += 1;
        }
        return at + 1;
    }
    /** Two lengths that differ are how one response is smuggled into another. */
    #expectTrailer() {
        const { contentLength } = this.#head;
        if (contentLength !== undefined && contentLength !== this.#chunkBytes)
            throw new http_error/* ResponseError */.o(`the answer's content-length is ${contentLength}, and its chunks hold ${this.#chunkBytes} bytes`);
        this.#state = 'trailer';
        this.#lineBytes = 0;
        this.#trailerLineBytes = 0;
    }
    #expectChunk() {
        this.#digits = 0;
        this.#hasSize = false;
        this.#lineBytes = 0;
        this.#expect('chunk-size', 0);
    }
    #expect(state, bytes) {
        this.#state = state;
        this.#left = bytes;
    }
    #complete() {
        this.#state = 'idle';
    }
}
/**
 * Where the empty line ends, in the bytes between `from` and `end`; -1 when it is not there yet. What lies behind `end`
 * is from before.
 */
function endOfHead(buffer, from, end) {
    const found = buffer.indexOf(END_OF_HEAD, from);
    return found === -1 || found + END_OF_HEAD.length > end ? -1 : found + END_OF_HEAD.length;
}
function hexDigit(byte) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const small = byte | 0x20;
    return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

;// CONCATENATED MODULE: ./.build/src/load/http/connection.js


/**
 * A server that says how long it keeps an idle connection (`Keep-Alive: timeout`) closes it at that moment by its own
 * clock: the last quarter of that time, or second, is left to it, so that a request does not meet the closing.
 */
const IDLE_MARGIN = { share: 0.25, mostMs: 1_000 };
/** These do the same when they are done twice (RFC 9110 section 9.2.2). */
const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];
/** With one of these the application itself tells a request that comes twice. */
const IDEMPOTENCY_KEYS = ['idempotency-key', 'x-idempotency-key'];
/** What a socket with an empty buffer takes at once or not at all. */
const ONE_WRITE_BYTES = 16 * 1024;
/** Within this time after an answer its server may be about to close. */
const CLOSING_MS = 1;
const CLOSED_CODES = ['ECONNRESET', 'EPIPE'];
class HttpConnection {
    #socket;
    #parser = new ResponseParser();
    #listener;
    #handler = null;
    /** Its answer is complete, and it hears so as soon as it is known whether the connection can go on. */
    #ending = null;
    #request = null;
    #isConnected = false;
    #isUsable = true;
    /** An answer was complete on it: the server kept it before. */
    #hasServed = false;
    /** Something of the present answer came. */
    #hasRead = false;
    /** The present request was handed to the socket. */
    #isWritten = false;
    /** The last answer came so shortly before the present request that its server may be about to close. */
    #isFresh = true;
    #end;
    constructor(connect, listener) {
        this.#listener = listener;
        this.#socket = connect(this);
        this.#socket.on('error', (error) => this.#fail(error));
        this.#socket.on('end', () => this.#closedByServer());
        this.#socket.on('close', () => {
            this.#fail(new http_error/* ClosedError */.l('the connection was closed before the answer was complete'));
            this.#listener.onClosed(this);
        });
    }
    /** Whether it takes another request now. */
    isUsable() {
        const { idleSeconds } = this.#parser.head;
        return this.#isUsable && (idleSeconds === undefined || keptMs(idleSeconds) > 0);
    }
    /** Takes it for a request after it was idle for so long; false when it is not to be used any more. */
    claim(idleMs) {
        const { idleSeconds } = this.#parser.head;
        this.#isFresh = idleMs < CLOSING_MS;
        return this.#isUsable && (idleSeconds === undefined || idleMs < keptMs(idleSeconds));
    }
    /** Whether it ever stood. */
    get wasOpen() {
        return this.#isConnected;
    }
    /** Who ended it; undefined while it lasts. */
    get end() {
        return this.#end;
    }
    /** Sends a request as soon as the connection stands. The one before must have ended. */
    send(request, handler) {
        this.#request = request;
        this.#handler = handler;
        this.#hasRead = false;
        this.#isWritten = false;
        if (!this.#isConnected)
            return;
        // Looked at first, and apart: nearly all requests of a load are such, and go out at once.
        if (request.method === 'GET' || !this.#waits(request, handler))
            this.#write(request, handler);
    }
    /**
     * A server that closes right behind its answer is heard of when the loop polls next. What can't be sent again waits for
     * that: the first callback runs before it, and the second after it.
     */
    #waits(request, handler) {
        if (!this.#hasServed || !this.#isFresh || isRepeatable(request))
            return false;
        setImmediate(() => setImmediate(this.#writeLater, handler));
        return true;
    }
    #writeLater = (handler) => {
        if (this.#handler === handler && this.#request !== null && !this.#isWritten)
            this.#write(this.#request, handler);
    };
    /** Ends the connection; the handler hears nothing more. */
    destroy(end) {
        this.#end ??= end;
        this.#handler = null;
        this.#ending = null;
        this.#close(end);
    }
    onOpen() {
        this.#isConnected = true;
        this.#listener.onOpened();
        if (this.#request !== null && this.#handler !== null)
            this.#write(this.#request, this.#handler);
    }
    onRead(buffer, length) {
        const handler = this.#handler;
        if (handler === null || !this.#isWritten) {
            // Bytes that nobody asked for: whatever they are, the next answer could not be told from them.
            this.#fail(new http_error/* ResponseError */.o('the server sent something before it was asked'));
            return;
        }
        this.#hasRead = true;
        try {
            const unread = this.#parser.read(buffer, length);
            if (unread > 0)
                this.#isUsable = false;
        }
        catch (error) {
            this.#fail(error instanceof Error ? error : new Error(String(error)));
            return;
        }
        if (this.#parser.isIdle)
            this.#complete(handler);
    }
    #write(request, handler) {
        this.#isWritten = true;
        this.#parser.begin(request.method, handler);
        handler.onStart();
        this.#socket.write(request.bytes);
    }
    #complete(handler) {
        this.#handler = null;
        this.#ending = handler;
        this.#hasServed = true;
        this.#isUsable &&= this.isUsable() && this.#parser.head.keepsAlive && this.#request?.keepAlive === true;
        // Over TLS a write is known to be done only in the loop's next turn.
        if (this.#isUsable && this.#isUnread())
            setImmediate(this.#tellEnd);
        else
            this.#tellEnd();
    }
    /**
     * A server that answers before it has read the request's body may never read the rest, behind which the next request
     * would queue.
     */
    #isUnread() {
        return this.#request?.body !== undefined && this.#socket.writableLength > 0;
    }
    /** The handler may send the next request from within. */
    #tellEnd = () => {
        const handler = this.#ending;
        if (handler === null)
            return;
        this.#ending = null;
        this.#isUsable &&= !this.#isUnread();
        if (!this.#isUsable)
            this.#end ??= this.#request?.keepAlive === false ? 'ours' : 'answer';
        handler.onEnd();
        if (!this.#isUsable)
            this.#socket.destroy();
    };
    #closedByServer() {
        const handler = this.#handler;
        if (handler === null) {
            this.#close('server');
            return;
        }
        this.#isUsable = false;
        this.#parser.close();
        if (this.#isWritten && this.#parser.isIdle)
            this.#complete(handler);
        else
            this.#fail(new http_error/* ClosedError */.l('the server closed the connection before its answer was complete'));
    }
    #fail(error) {
        const handler = this.#handler;
        const request = this.#request;
        // Whatever came before the request was written, it was no answer to it.
        const isUnasked = this.#hasServed && !this.#isWritten;
        const isStale = isUnasked || (this.#hasServed && !this.#hasRead && isClosing(error));
        this.#handler = null;
        this.#close(handler === null || isStale ? 'server' : 'failed');
        const maySendAgain = isStale && request !== null && (isUnasked || isRepeatable(request) || isUnwritten(error, request));
        handler?.onError(error, maySendAgain);
    }
    #close(end) {
        this.#end ??= end;
        this.#isUsable = false;
        this.#socket.destroy();
    }
}
function keptMs(idleSeconds) {
    const ms = idleSeconds * 1000;
    return ms - Math.min(IDLE_MARGIN.mostMs, ms * IDLE_MARGIN.share);
}
/** The server closed the connection, or had closed it already. */
function isClosing(error) {
    return error instanceof http_error/* ClosedError */.l || ('code' in error && CLOSED_CODES.some((code) => code === error.code));
}
function isRepeatable({ method, headers }) {
    return IDEMPOTENT.includes(method) || headers.some(([name]) => IDEMPOTENCY_KEYS.includes(name.toLowerCase()));
}
/** The kernel refused the first write, because the connection was gone: nothing of the request left this machine. */
function isUnwritten(error, { bytes }) {
    return 'syscall' in error && error.syscall === 'write' && bytes.length <= ONE_WRITE_BYTES;
}

// EXTERNAL MODULE: ./.build/src/load/http/socket.js
var socket = __webpack_require__(180);
;// CONCATENATED MODULE: ./.build/src/load/generator/connections.js
/**
 * The generator's connections. With one request at a time on each, a free list is all the pooling there is to do: which
 * request waits, for how long and what its wait counts as is decided by the generator.
 */


/** All connections of a run. Disposing ends them. */
function openConnections(settings) {
    const groups = new Map();
    const open = new Set();
    const ends = { server: 0, answer: 0, expired: 0, failed: 0, ours: 0 };
    let opened = 0;
    let resent = 0;
    let standing = 0;
    let onChange = () => undefined;
    const changed = (by) => {
        standing += by;
        onChange(standing);
    };
    const connect = (0,socket/* connectTo */.m)(settings);
    return {
        counts: () => ({ opened, resent, closed: { ...ends } }),
        watchOpen(listener) {
            onChange = listener;
            listener(standing);
        },
        group(origin, host) {
            const key = `${origin} ${host}`;
            const known = groups.get(key);
            if (known !== undefined)
                return known;
            const connectOne = (isResend) => {
                const http = new HttpConnection(connect(origin, host), {
                    onOpened: () => changed(1),
                    onClosed(closed) {
                        open.delete(closed);
                        ends[closed.end ?? 'failed'] += 1;
                        if (closed.wasOpen)
                            changed(-1);
                    },
                });
                open.add(http);
                opened += 1;
                if (isResend)
                    resent += 1;
                return http;
            };
            const group = createGroup(connectOne);
            groups.set(key, group);
            return group;
        },
        [Symbol.dispose]() {
            for (const http of open)
                http.destroy('ours');
        },
    };
}
function createGroup(open) {
    const free = [];
    const group = {
        take(nowMs) {
            for (let connection = free.pop(); connection !== undefined; connection = free.pop()) {
                if (connection.http.claim(nowMs - connection.idleSinceMs))
                    return connection;
                connection.http.destroy('expired');
            }
            return { http: open(false), group, idleSinceMs: nowMs };
        },
        takeNew: (nowMs) => ({ http: open(true), group, idleSinceMs: nowMs }),
        giveBack(connection, nowMs) {
            connection.idleSinceMs = nowMs;
            if (connection.http.isUsable())
                free.push(connection);
        },
    };
    return group;
}

// EXTERNAL MODULE: ./.build/src/load/generator/decoded-body.js
var decoded_body = __webpack_require__(92045);
// EXTERNAL MODULE: ./.build/src/load/plan/bounds.js
var bounds = __webpack_require__(45365);
;// CONCATENATED MODULE: ./.build/src/load/generator/kept-body.js
/** The body of an answer that something is expected of, as far as it is kept. */

const kept_body_NOTHING = Buffer.alloc(0);
class KeptBody {
    /** One for all pieces: a server may send a byte at a time, and a buffer for each takes a hundred times that. */
    #buffer = kept_body_NOTHING;
    #bytes = 0;
    #isWhole = true;
    /** Copies, since the buffer is used again. */
    add(buffer, start, end) {
        const length = Math.min(end - start, bounds/* KEPT_BODY_BYTES */._H - this.#bytes);
        if (length < end - start)
            this.#isWhole = false;
        if (length === 0)
            return;
        const wanted = this.#bytes + length;
        if (wanted > this.#buffer.length)
            this.#grow(Math.min(bounds/* KEPT_BODY_BYTES */._H, Math.max(wanted, 2 * this.#buffer.length)));
        buffer.copy(this.#buffer, this.#bytes, start, start + length);
        this.#bytes = wanted;
    }
    /** Nothing was cut off. */
    get isWhole() {
        return this.#isWhole;
    }
    /** What was kept; it holds until the body is cleared. */
    bytes() {
        return this.#buffer.subarray(0, this.#bytes);
    }
    text() {
        return this.#buffer.toString('utf8', 0, this.#bytes);
    }
    /** Makes room for the next answer. */
    clear() {
        if (this.#bytes === 0)
            return;
        this.#buffer = kept_body_NOTHING;
        this.#bytes = 0;
        this.#isWhole = true;
    }
    #grow(size) {
        const larger = Buffer.allocUnsafe(size);
        this.#buffer.copy(larger, 0, 0, this.#bytes);
        this.#buffer = larger;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/generator/redirect.js
/**
 * Where a redirect leads. Followed only within the plan's own hosts: a response must not be able to send the load
 * anywhere else.
 */




/** Meant for the host that they were given for, and no other (Fetch standard, section 4.4). */
const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization'];
/** Whether a status says that the answer is somewhere else; a 304 does not, nor does a 300. */
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
/** The request that follows a redirect, or why it is not followed. */
function redirectedRequest(from, targets) {
    const { target, request, status, location } = from;
    if (location.length > bounds/* LONGEST_PATH */.fN)
        return {
            class: 'http-3xx',
            message: `HTTP ${status} redirects to an address of ${location.length} characters, and at most ${bounds/* LONGEST_PATH */.fN} are followed`,
        };
    const url = URL.parse(location, `${schemeOf(target.origin)}//${target.host}${request.path}`);
    if (url === null)
        return {
            class: 'http-3xx',
            message: (0,error_class/* shorten */.ml)(`HTTP ${status} redirects to ${JSON.stringify((0,lib_text/* clip */.$Q)(location, 100))}, which is not a URL`),
        };
    const known = [target, ...targets].filter(({ origin }) => schemeOf(origin) === url.protocol);
    // The application may take itself to be on the port on which the ingress is reached, which the Host field does not
    // say.
    const next = known.find(({ host }) => hostOf(url.protocol, host)?.host === url.host) ??
        known.find(({ host, origin }) => hostOf(url.protocol, host)?.hostname === url.hostname && portOf(new URL(origin)) === portOf(url));
    if (next === undefined)
        return {
            class: 'http-3xx',
            message: (0,error_class/* shorten */.ml)(`HTTP ${status} redirects to ${url.origin}, which is no target of the plan`),
        };
    const headers = next.host === target.host
        ? request.headers
        : request.headers.filter(([name]) => !CREDENTIALS.includes(name.toLowerCase()));
    const moved = { ...request, host: next.host, path: `${url.pathname}${url.search}`, headers };
    return { target: next, request: (0,http_request/* encodeRequest */.kf)(follow(moved, status)) };
}
/** A 303, and a 301 or 302 to a POST, are followed with a GET (RFC 9110 section 15.4, and what browsers do). */
function follow(request, status) {
    const becomesGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
    if (!becomesGet)
        return request;
    return { ...(0,http_request/* withoutContent */.gH)(request), method: 'GET' };
}
function schemeOf(origin) {
    return origin.slice(0, origin.indexOf(':') + 1);
}
function portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}
/** A Host field as a URL has it: without the scheme's own port. */
function hostOf(scheme, host) {
    return URL.parse(`${scheme}//${host}`);
}

// EXTERNAL MODULE: ./.build/src/load/generator/within.js
var within = __webpack_require__(82331);
;// CONCATENATED MODULE: ./.build/src/load/generator/ask.js
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
 * A single request, sent as the load sends its own: same addresses, TLS, expectations and redirects. For checks before
 * a load.
 */











/**
 * Sends a request of a target on a connection of its own and follows its redirects as far as the plan does. @throws the
 * signal's reason, and nothing else.
 */
async function ask(plan, asked, options) {
    let { target, request } = asked;
    const { decodesBody } = asked.target;
    const wanted = asked.fields ?? [];
    let before = {};
    for (let redirects = 0;; redirects += 1) {
        const expect = asked.expect ?? asked.target.expect;
        const sent = withCookies(request, target, asked.jars);
        const last = await exchange(plan, { expect, target, request: sent, fields: wanted, decodesBody }, options);
        keepCookies(last.fields['set-cookie'] ?? [], { request, target }, asked.jars);
        const exchanged = { ...last, fields: joinedFields(last.fields, before) };
        before = exchanged.fields;
        const { status, location } = exchanged;
        if (plan.followRedirects === 0 || status === undefined || location === undefined || !isRedirect(status))
            return exchanged;
        if (redirects >= plan.followRedirects)
            return {
                ...exchanged,
                failure: {
                    class: 'http-3xx',
                    message: `HTTP ${status} to ${JSON.stringify((0,lib_text/* clip */.$Q)(location, 100))} after ${redirects} redirects, which is as many as are followed`,
                },
            };
        const next = redirectedRequest({ target, request, status, location }, asked.targets);
        if ('class' in next)
            return { ...exchanged, failure: next };
        target = next.target;
        request = next.request;
    }
}
function joinedFields(last, before) {
    return Object.fromEntries(Object.entries(last).map(([name, values]) => [name, [...values, ...(before[name] ?? [])]]));
}
function withCookies(request, { host, origin }, jars) {
    const field = jars?.get(host)?.field(request.path, origin.startsWith('https:'), performance.now());
    return field === undefined ? request : (0,http_request/* withCookie */.Rj)(request, field);
}
function keepCookies(fields, { request, target }, jars) {
    if (jars === undefined || fields.length === 0)
        return;
    const jar = jars.get(target.host) ?? new CookieJar();
    jars.set(target.host, jar);
    for (const field of fields)
        jar.set(field, request.path, performance.now());
}
async function exchange(plan, { expect, target, request, fields: wanted, decodesBody }, { timeoutMs, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const groups = __addDisposableResource(env_1, openConnections(plan), false);
        const ended = Promise.withResolvers();
        const body = new KeptBody();
        let fields = {};
        let codings = [];
        let bytes = 0;
        let status;
        let location;
        let failure;
        const handler = {
            onStart: () => undefined,
            onHead: (head) => {
                status = head.status;
                location = head.values('location')[0];
                fields = Object.fromEntries(wanted.map((name) => [name, head.values(name)]));
                failure = (0,check_response/* checkHead */.Xj)(expect, head.status, head) ?? undefined;
                if (decodesBody)
                    codings = head.values('content-encoding');
            },
            onBody: (buffer, start, end) => {
                bytes += end - start;
                body.add(buffer, start, end);
            },
            onEnd: () => ended.resolve(undefined),
            onError: (error) => ended.resolve((0,error_class/* failureOf */.g5)(error)),
        };
        const late = { class: 'timeout', message: `no complete answer within ${timeoutMs / 1000} s` };
        groups.group(target.origin, target.host).take(performance.now()).http.send(request, handler);
        const broken = await (0,within/* within */.u)(ended.promise, late, { timeoutMs, signal });
        const cut = broken === undefined || status === undefined ? broken : withBytes(broken, bytes);
        const decoded = codings.length > 0 && body.isWhole ? (0,decoded_body/* decodedBody */.jh)(body.bytes(), codings) : body.bytes();
        return {
            status,
            location,
            fields,
            body: 'class' in decoded ? body.text() : decoded.toString('utf8'),
            failure: cut ?? failure ?? (0,check_response/* checkEncodedBody */.PG)(expect, body, codings) ?? undefined,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** How far an answer came that was cut. */
function withBytes(failure, bytes) {
    return { ...failure, message: `${failure.message}, after ${(0,units/* formatCounted */.So)(bytes, 'byte')} of its body` };
}


/***/ }),

/***/ 61656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ checkEncodedBody),
/* harmony export */   PQ: () => (/* binding */ checkLatency),
/* harmony export */   Xj: () => (/* binding */ checkHead),
/* harmony export */   ll: () => (/* binding */ checkBody)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48885);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45365);
/* harmony import */ var _decoded_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92045);
/** Holds a response against what was expected of it. */




/** What the status line and headers already tell; null when they are as expected. */
function checkHead(expect, status, headers) {
    if (!expect.status.some(({ from, to }) => status >= from && status <= to))
        return { class: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .statusClass */ .hI)(status), message: `HTTP ${status}` };
    const { header } = expect;
    if (header === undefined)
        return null;
    const values = headers.values(header.name);
    if (values.some((value) => isExpected(value, header)))
        return null;
    const seen = values.length === 0 ? 'it was missing' : `it was ${quote(values.slice(0, 10).join(', '))}`;
    return { class: 'assertion', message: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(`header ${header.name} was to be ${quote(header.value)} and ${seen}`) };
}
/** A media type is the same with any parameters (RFC 9110 section 8.3.1), unless some are expected. */
function isExpected(value, { name, value: expected, isWhole }) {
    if (value === expected)
        return true;
    if (name !== 'content-type' || isWhole === true || expected.includes(';'))
        return false;
    return value.split(';', 1)[0]?.trim().toLowerCase() === expected.toLowerCase();
}
/** What the body tells; null when it is as expected. */
function checkBody(expect, kept) {
    if (expect.bodyEquals === undefined && expect.bodyContains === undefined)
        return null;
    const body = kept.text();
    const beyond = kept.isWhole ? '' : `, and more than the ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H} bytes that are looked at`;
    if (expect.bodyEquals !== undefined && (body !== expect.bodyEquals || !kept.isWhole)) {
        return {
            class: 'assertion',
            message: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(`body was to be ${quote(expect.bodyEquals)} and was ${quote(body)}${beyond}`),
        };
    }
    if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
        return {
            class: 'assertion',
            message: (0,_metrics_error_class_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(`body was to contain ${quote(expect.bodyContains)} and was ${quote(body)}${beyond}`),
        };
    }
    return null;
}
/** The same of a body that may have been compressed for the way. */
function checkEncodedBody(expect, kept, codings) {
    const isLookedAt = expect.bodyEquals !== undefined || expect.bodyContains !== undefined;
    if (codings.length === 0 || !isLookedAt)
        return checkBody(expect, kept);
    if (!kept.isWhole)
        return {
            class: 'parse',
            message: `the body is longer than the ${_plan_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT_BODY_BYTES */ ._H} bytes that are looked at, so it can't be decoded`,
        };
    const decoded = (0,_decoded_body_js__WEBPACK_IMPORTED_MODULE_2__/* .decodedBody */ .jh)(kept.bytes(), codings);
    return 'class' in decoded ? decoded : checkBody(expect, { text: () => decoded.toString('utf8'), isWhole: true });
}
/** Whether the response came soon enough. */
function checkLatency(expect, latencyMs) {
    if (expect.maxLatencyMs === undefined || latencyMs <= expect.maxLatencyMs)
        return null;
    return {
        class: 'assertion',
        message: `answered after ${latencyMs.toFixed(1)} ms, later than ${expect.maxLatencyMs} ms`,
    };
}
function quote(text) {
    return JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 61));
}


/***/ }),

/***/ 82331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** Work that has so much time. */

/** What the work comes to, or `late` when the time is over before. @throws the signal's reason, and what the work throws. */
async function within(work, late, { timeoutMs, signal }) {
    const over = new AbortController();
    const deadline = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(timeoutMs, late, { signal: AbortSignal.any([signal, over.signal]) });
    try {
        return await Promise.race([work, deadline]);
    }
    catch (error) {
        signal.throwIfAborted();
        throw error;
    }
    finally {
        deadline.catch(() => undefined);
        over.abort();
    }
}


/***/ }),

/***/ 42862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ClosedError),
/* harmony export */   o: () => (/* binding */ ResponseError)
/* harmony export */ });
/**
 * What can go wrong on a connection that the socket itself does not report. Both carry a code, by which failures are
 * classified.
 */
/** The server's bytes are not HTTP/1.1. */
class ResponseError extends Error {
    code = 'HTTP_PARSE';
}
/** The server closed the connection before the answer was complete. */
class ClosedError extends Error {
    code = 'HTTP_CLOSED';
}


/***/ }),

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _lib_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61602);
/* harmony import */ var _plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98922);
/** Sockets for the generator's connections: TCP, or TLS over it. */




/**
 * What arrives is read into one buffer for all sockets of the thread: it is dealt with before the next one is read, and
 * ten thousand connections need no more of it than one.
 */
const readBuffer = Buffer.allocUnsafeSlow(64 * 1024);
/** Node takes no less. */
const SHORTEST_ATTEMPT_MS = 10;
/**
 * How to connect to an origin in the name of a host. Names are resolved for each connection and checked again (see
 * addresses.ts). Over TLS the host is the server name that is asked for and that the certificate must be for; sessions
 * are not resumed: each new connection stands for a new client.
 *
 * A name's second address is tried when the first one refuses, and not already when it is slow: Node would give it up
 * after 250 ms, and what a full queue of connections costs would be missing in the figures.
 */
function connectTo({ tls, timeoutMs, }) {
    const secureContext = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)((0,_lib_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ ca: tls.caPem, cert: tls.client?.certPem, key: tls.client?.keyPem }));
    return (origin, host) => {
        const url = new URL(origin);
        const isSecure = url.protocol === 'https:';
        const address = {
            host: url.hostname.replace(/^\[|\]$/g, ''),
            port: Number(url.port || (isSecure ? 443 : 80)),
            lookup: _plan_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .guardedLookup */ .rN,
            autoSelectFamilyAttemptTimeout: Math.max(SHORTEST_ATTEMPT_MS, Math.ceil(timeoutMs)),
        };
        if (!isSecure)
            return (listener) => opened((0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ ...address, noDelay: true, onread: reading(listener) }), 'connect', listener);
        const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
        const options = {
            ...address,
            secureContext,
            rejectUnauthorized: !tls.insecure,
            ALPNProtocols: ['http/1.1'],
            // An address can't be asked for by name (RFC 6066 section 3), but the certificate has to be for it all the same.
            ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0
                ? { servername: name }
                : { checkServerIdentity: (_asked, shown) => (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity)(name, shown) }),
        };
        return (listener) => {
            const all = { ...options, noDelay: true, onread: reading(listener) };
            return opened((0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)(all), 'secureConnect', listener);
        };
    };
}
function reading(listener) {
    return {
        buffer: readBuffer,
        callback: (bytes) => {
            listener.onRead(readBuffer, bytes);
            return true;
        },
    };
}
function opened(socket, event, listener) {
    return socket.once(event, () => listener.onOpen());
}


/***/ }),

/***/ 48885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hI: () => (/* binding */ statusClass),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82184);
/* harmony import */ var _plan_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98922);


const BY_CODE = {
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    EAI_NONAME: 'dns',
    [_plan_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_ADDRESS */ .hC]: 'dns',
    ECONNREFUSED: 'connect-refused',
    ETIMEDOUT: 'connect-timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    HTTP_CLOSED: 'reset',
    HTTP_PARSE: 'parse',
    EPROTO: 'tls',
    HOSTNAME_MISMATCH: 'tls',
    INVALID_CA: 'tls',
    INVALID_PURPOSE: 'tls',
    // The generator's own machine has no socket or no port to send from; the service has nothing to do with it.
    EMFILE: 'not-sent',
    ENFILE: 'not-sent',
    ENOBUFS: 'not-sent',
    EADDRNOTAVAIL: 'not-sent',
};
/** OpenSSL's verification results and Node's own TLS codes come in families. */
const TLS_FAMILIES = /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|PATH_LENGTH_|ERROR_IN_)/;
const LONGEST_MESSAGE = 200;
/** The class and message of a connection or protocol error. */
function failureOf(error) {
    const code = codeOf(error);
    const text = messageOf(error);
    return {
        class: code === undefined ? 'other' : classOf(code),
        message: shorten(code === undefined || text.includes(code) ? text : `${code}: ${text}`),
    };
}
/** Attempts on several addresses come as one error without a message of its own. */
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '' && error.errors.length > 0)
        return messageOf(error.errors[0]);
    return error instanceof Error && error.message !== '' ? error.message : String(error);
}
/**
 * The class of a status that was not expected. A 1xx or 2xx that was not wanted broke an expectation; it is no failure
 * of the protocol.
 */
function statusClass(status) {
    if (status >= 500)
        return 'http-5xx';
    if (status >= 400)
        return 'http-4xx';
    return status >= 300 ? 'http-3xx' : 'assertion';
}
/** One line, not longer than a table cell bears. */
function shorten(text) {
    const line = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 16 * LONGEST_MESSAGE)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 1)}…`;
}
function classOf(code) {
    const known = BY_CODE[code];
    if (known !== undefined)
        return known;
    return TLS_FAMILIES.test(code) ? 'tls' : 'other';
}
/** The error's code, or that of what caused it. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'cause' in error ? codeOf(error.cause) : undefined;
}


/***/ })

};
