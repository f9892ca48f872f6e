import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 793:
/***/ ((__unused_webpack_module, exports) => {



exports.byteLength = byteLength
exports.toByteArray = toByteArray
exports.fromByteArray = fromByteArray

var lookup = []
var revLookup = []
var Arr = typeof Uint8Array !== 'undefined' ? Uint8Array : Array

var code = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
for (var i = 0, len = code.length; i < len; ++i) {
  lookup[i] = code[i]
  revLookup[code.charCodeAt(i)] = i
}

// Support decoding URL-safe base64 strings, as Node.js does.
// See: https://en.wikipedia.org/wiki/Base64#URL_applications
revLookup['-'.charCodeAt(0)] = 62
revLookup['_'.charCodeAt(0)] = 63

function getLens (b64) {
  var len = b64.length

  if (len % 4 > 0) {
    throw new Error('Invalid string. Length must be a multiple of 4')
  }

  // Trim off extra bytes after placeholder bytes are found
  // See: https://github.com/beatgammit/base64-js/issues/42
  var validLen = b64.indexOf('=')
  if (validLen === -1) validLen = len

  var placeHoldersLen = validLen === len
    ? 0
    : 4 - (validLen % 4)

  return [validLen, placeHoldersLen]
}

// base64 is 4/3 + up to two characters of the original data
function byteLength (b64) {
  var lens = getLens(b64)
  var validLen = lens[0]
  var placeHoldersLen = lens[1]
  return ((validLen + placeHoldersLen) * 3 / 4) - placeHoldersLen
}

function _byteLength (b64, validLen, placeHoldersLen) {
  return ((validLen + placeHoldersLen) * 3 / 4) - placeHoldersLen
}

function toByteArray (b64) {
  var tmp
  var lens = getLens(b64)
  var validLen = lens[0]
  var placeHoldersLen = lens[1]

  var arr = new Arr(_byteLength(b64, validLen, placeHoldersLen))

  var curByte = 0

  // if there are placeholders, only get up to the last complete 4 chars
  var len = placeHoldersLen > 0
    ? validLen - 4
    : validLen

  var i
  for (i = 0; i < len; i += 4) {
    tmp =
      (revLookup[b64.charCodeAt(i)] << 18) |
      (revLookup[b64.charCodeAt(i + 1)] << 12) |
      (revLookup[b64.charCodeAt(i + 2)] << 6) |
      revLookup[b64.charCodeAt(i + 3)]
    arr[curByte++] = (tmp >> 16) & 0xFF
    arr[curByte++] = (tmp >> 8) & 0xFF
    arr[curByte++] = tmp & 0xFF
  }

  if (placeHoldersLen === 2) {
    tmp =
      (revLookup[b64.charCodeAt(i)] << 2) |
      (revLookup[b64.charCodeAt(i + 1)] >> 4)
    arr[curByte++] = tmp & 0xFF
  }

  if (placeHoldersLen === 1) {
    tmp =
      (revLookup[b64.charCodeAt(i)] << 10) |
      (revLookup[b64.charCodeAt(i + 1)] << 4) |
      (revLookup[b64.charCodeAt(i + 2)] >> 2)
    arr[curByte++] = (tmp >> 8) & 0xFF
    arr[curByte++] = tmp & 0xFF
  }

  return arr
}

function tripletToBase64 (num) {
  return lookup[num >> 18 & 0x3F] +
    lookup[num >> 12 & 0x3F] +
    lookup[num >> 6 & 0x3F] +
    lookup[num & 0x3F]
}

function encodeChunk (uint8, start, end) {
  var tmp
  var output = []
  for (var i = start; i < end; i += 3) {
    tmp =
      ((uint8[i] << 16) & 0xFF0000) +
      ((uint8[i + 1] << 8) & 0xFF00) +
      (uint8[i + 2] & 0xFF)
    output.push(tripletToBase64(tmp))
  }
  return output.join('')
}

function fromByteArray (uint8) {
  var tmp
  var len = uint8.length
  var extraBytes = len % 3 // if we have 1 byte left, pad 2 bytes
  var parts = []
  var maxChunkLength = 16383 // must be multiple of 3

  // go through the array every three bytes, we'll deal with trailing stuff later
  for (var i = 0, len2 = len - extraBytes; i < len2; i += maxChunkLength) {
    parts.push(encodeChunk(uint8, i, (i + maxChunkLength) > len2 ? len2 : (i + maxChunkLength)))
  }

  // pad the end with zeros, but make sure to not forget the extra bytes
  if (extraBytes === 1) {
    tmp = uint8[len - 1]
    parts.push(
      lookup[tmp >> 2] +
      lookup[(tmp << 4) & 0x3F] +
      '=='
    )
  } else if (extraBytes === 2) {
    tmp = (uint8[len - 2] << 8) + uint8[len - 1]
    parts.push(
      lookup[tmp >> 10] +
      lookup[(tmp >> 4) & 0x3F] +
      lookup[(tmp << 2) & 0x3F] +
      '='
    )
  }

  return parts.join('')
}


/***/ }),

/***/ 926:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const { pow, floor } = Math;
const TWO_POW_32 = pow(2, 32);
/**
 * Mimic Java's ByteBufffer with big endian order
 */
class ByteBuffer {
    static allocate(size = 16) {
        return new ByteBuffer(new Uint8Array(size));
    }
    constructor(data) {
        this.position = 0;
        this.data = data;
        this.int32ArrayForConvert = new Uint32Array(1);
        this.int8ArrayForConvert = new Uint8Array(this.int32ArrayForConvert.buffer);
    }
    put(value) {
        if (this.position === this.data.length) {
            const oldArray = this.data;
            this.data = new Uint8Array(this.data.length * 2);
            this.data.set(oldArray);
        }
        this.data[this.position] = value;
        this.position++;
    }
    putInt32(value) {
        if (this.data.length - this.position < 4) {
            const oldArray = this.data;
            this.data = new Uint8Array(this.data.length * 2 + 4);
            this.data.set(oldArray);
        }
        this.int32ArrayForConvert[0] = value;
        this.data.set(this.int8ArrayForConvert.reverse(), this.position);
        this.position += 4;
    }
    putInt64(value) {
        this.putInt32(floor(value / TWO_POW_32));
        this.putInt32(value);
    }
    putArray(array) {
        if (this.data.length - this.position < array.byteLength) {
            const oldArray = this.data;
            this.data = new Uint8Array(this.position + array.byteLength);
            this.data.set(oldArray);
        }
        this.data.set(array, this.position);
        this.position += array.byteLength;
    }
    get() {
        const value = this.data[this.position];
        this.position++;
        return value;
    }
    getInt32() {
        this.int8ArrayForConvert.set(this.data.slice(this.position, this.position + 4).reverse());
        const value = this.int32ArrayForConvert[0];
        this.position += 4;
        return value;
    }
    getInt64() {
        const high = this.getInt32();
        const low = this.getInt32();
        return high * TWO_POW_32 + low;
    }
    resetPosition() {
        this.position = 0;
    }
}
exports["default"] = ByteBuffer;
//# sourceMappingURL=ByteBuffer.js.map

/***/ }),

/***/ 412:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const TypedArrayHistogram_1 = __nccwpck_require__(525);
class Float64Histogram extends TypedArrayHistogram_1.default {
    constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        super(Float64Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
    }
}
exports["default"] = Float64Histogram;
//# sourceMappingURL=Float64Histogram.js.map

/***/ }),

/***/ 506:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toSummary = exports.NO_TAG = void 0;
const formatters_1 = __nccwpck_require__(461);
exports.NO_TAG = "NO TAG";
const toSummary = (histogram) => {
    const { totalCount, maxValue, numberOfSignificantValueDigits } = histogram;
    const round = (0, formatters_1.keepSignificantDigits)(numberOfSignificantValueDigits);
    return {
        p50: round(histogram.getValueAtPercentile(50)),
        p75: round(histogram.getValueAtPercentile(75)),
        p90: round(histogram.getValueAtPercentile(90)),
        p97_5: round(histogram.getValueAtPercentile(97.5)),
        p99: round(histogram.getValueAtPercentile(99)),
        p99_9: round(histogram.getValueAtPercentile(99.9)),
        p99_99: round(histogram.getValueAtPercentile(99.99)),
        p99_999: round(histogram.getValueAtPercentile(99.999)),
        max: maxValue,
        totalCount,
    };
};
exports.toSummary = toSummary;
//# sourceMappingURL=Histogram.js.map

/***/ }),

/***/ 362:
/***/ ((__unused_webpack_module, exports) => {


/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
/**
 * Represents a value point iterated through in a Histogram, with associated stats.
 * <ul>
 * <li><b><code>valueIteratedTo</code></b> :<br> The actual value level that was iterated to by the iterator</li>
 * <li><b><code>prevValueIteratedTo</code></b> :<br> The actual value level that was iterated from by the iterator</li>
 * <li><b><code>countAtValueIteratedTo</code></b> :<br> The count of recorded values in the histogram that
 * exactly match this [lowestEquivalentValue(valueIteratedTo)...highestEquivalentValue(valueIteratedTo)] value
 * range.</li>
 * <li><b><code>countAddedInThisIterationStep</code></b> :<br> The count of recorded values in the histogram that
 * were added to the totalCountToThisValue (below) as a result on this iteration step. Since multiple iteration
 * steps may occur with overlapping equivalent value ranges, the count may be lower than the count found at
 * the value (e.g. multiple linear steps or percentile levels can occur within a single equivalent value range)</li>
 * <li><b><code>totalCountToThisValue</code></b> :<br> The total count of all recorded values in the histogram at
 * values equal or smaller than valueIteratedTo.</li>
 * <li><b><code>totalValueToThisValue</code></b> :<br> The sum of all recorded values in the histogram at values
 * equal or smaller than valueIteratedTo.</li>
 * <li><b><code>percentile</code></b> :<br> The percentile of recorded values in the histogram at values equal
 * or smaller than valueIteratedTo.</li>
 * <li><b><code>percentileLevelIteratedTo</code></b> :<br> The percentile level that the iterator returning this
 * HistogramIterationValue had iterated to. Generally, percentileLevelIteratedTo will be equal to or smaller than
 * percentile, but the same value point can contain multiple iteration levels for some iterators. E.g. a
 * PercentileIterator can stop multiple times in the exact same value point (if the count at that value covers a
 * range of multiple percentiles in the requested percentile iteration points).</li>
 * </ul>
 */
class HistogramIterationValue {
    constructor() {
        this.reset();
    }
    reset() {
        this.valueIteratedTo = 0;
        this.valueIteratedFrom = 0;
        this.countAtValueIteratedTo = 0;
        this.countAddedInThisIterationStep = 0;
        this.totalCountToThisValue = 0;
        this.totalValueToThisValue = 0;
        this.percentile = 0.0;
        this.percentileLevelIteratedTo = 0.0;
    }
}
exports["default"] = HistogramIterationValue;
//# sourceMappingURL=HistogramIterationValue.js.map

/***/ }),

/***/ 798:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const TypedArrayHistogram_1 = __nccwpck_require__(525);
class Int16Histogram extends TypedArrayHistogram_1.default {
    constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        super(Uint16Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
    }
}
exports["default"] = Int16Histogram;
//# sourceMappingURL=Int16Histogram.js.map

/***/ }),

/***/ 676:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const TypedArrayHistogram_1 = __nccwpck_require__(525);
class Int32Histogram extends TypedArrayHistogram_1.default {
    constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        super(Uint32Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
    }
}
exports["default"] = Int32Histogram;
//# sourceMappingURL=Int32Histogram.js.map

/***/ }),

/***/ 63:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const TypedArrayHistogram_1 = __nccwpck_require__(525);
class Int8Histogram extends TypedArrayHistogram_1.default {
    constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        super(Uint8Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
    }
}
exports["default"] = Int8Histogram;
//# sourceMappingURL=Int8Histogram.js.map

/***/ }),

/***/ 984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.UD = exports.Kc = void 0;
__webpack_unused_export__ = decompress;
exports.Wh = doDecode;
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
// @ts-ignore
const base64 = __nccwpck_require__(793);
// @ts-ignore
const pako = __nccwpck_require__(585);
const JsHistogram_1 = __nccwpck_require__(687);
const ByteBuffer_1 = __nccwpck_require__(926);
const JsHistogramFactory_1 = __nccwpck_require__(801);
const ZigZagEncoding_1 = __nccwpck_require__(791);
const { max } = Math;
const V2EncodingCookieBase = 0x1c849303;
const V2CompressedEncodingCookieBase = 0x1c849304;
const V2maxWordSizeInBytes = 9; // LEB128-64b9B + ZigZag require up to 9 bytes per word
const encodingCookie = V2EncodingCookieBase | 0x10; // LSBit of wordsize byte indicates TLZE Encoding
const compressedEncodingCookie = V2CompressedEncodingCookieBase | 0x10; // LSBit of wordsize byte indicates TLZE Encoding
function fillBufferFromCountsArray(self, buffer) {
    const countsLimit = self.countsArrayIndex(self.maxValue) + 1;
    let srcIndex = 0;
    while (srcIndex < countsLimit) {
        // V2 encoding format uses a ZigZag LEB128-64b9B encoded long. Positive values are counts,
        // while negative values indicate a repeat zero counts.
        const count = self.getCountAtIndex(srcIndex++);
        if (count < 0) {
            throw new Error("Cannot encode histogram containing negative counts (" +
                count +
                ") at index " +
                srcIndex +
                ", corresponding the value range [" +
                self.lowestEquivalentValue(self.valueFromIndex(srcIndex)) +
                "," +
                self.nextNonEquivalentValue(self.valueFromIndex(srcIndex)) +
                ")");
        }
        // Count trailing 0s (which follow this count):
        let zerosCount = 0;
        if (count == 0) {
            zerosCount = 1;
            while (srcIndex < countsLimit && self.getCountAtIndex(srcIndex) == 0) {
                zerosCount++;
                srcIndex++;
            }
        }
        if (zerosCount > 1) {
            ZigZagEncoding_1.default.encode(buffer, -zerosCount);
        }
        else {
            ZigZagEncoding_1.default.encode(buffer, count);
        }
    }
}
/**
 * Encode this histogram into a ByteBuffer
 * @param self this histogram
 * @param buffer The buffer to encode into
 * @return The number of bytes written to the buffer
 */
function encodeIntoByteBuffer(self, buffer) {
    const initialPosition = buffer.position;
    buffer.putInt32(encodingCookie);
    buffer.putInt32(0); // Placeholder for payload length in bytes.
    buffer.putInt32(1);
    buffer.putInt32(self.numberOfSignificantValueDigits);
    buffer.putInt64(self.lowestDiscernibleValue);
    buffer.putInt64(self.highestTrackableValue);
    buffer.putInt64(1);
    const payloadStartPosition = buffer.position;
    fillBufferFromCountsArray(self, buffer);
    const backupIndex = buffer.position;
    buffer.position = initialPosition + 4;
    buffer.putInt32(backupIndex - payloadStartPosition); // Record the payload length
    buffer.position = backupIndex;
    return backupIndex - initialPosition;
}
function fillCountsArrayFromSourceBuffer(self, sourceBuffer, lengthInBytes, wordSizeInBytes) {
    if (wordSizeInBytes != 2 &&
        wordSizeInBytes != 4 &&
        wordSizeInBytes != 8 &&
        wordSizeInBytes != V2maxWordSizeInBytes) {
        throw new Error("word size must be 2, 4, 8, or V2maxWordSizeInBytes (" +
            V2maxWordSizeInBytes +
            ") bytes");
    }
    let dstIndex = 0;
    const endPosition = sourceBuffer.position + lengthInBytes;
    while (sourceBuffer.position < endPosition) {
        let zerosCount = 0;
        let count = ZigZagEncoding_1.default.decode(sourceBuffer);
        if (count < 0) {
            zerosCount = -count;
            dstIndex += zerosCount; // No need to set zeros in array. Just skip them.
        }
        else {
            self.setCountAtIndex(dstIndex++, count);
        }
    }
    return dstIndex; // this is the destination length
}
function getCookieBase(cookie) {
    return cookie & ~0xf0;
}
function getWordSizeInBytesFromCookie(cookie) {
    if (getCookieBase(cookie) == V2EncodingCookieBase ||
        getCookieBase(cookie) == V2CompressedEncodingCookieBase) {
        return V2maxWordSizeInBytes;
    }
    const sizeByte = (cookie & 0xf0) >> 4;
    return sizeByte & 0xe;
}
function findDeflateFunction() {
    try {
        return eval('require("zlib").deflateSync');
    }
    catch (error) {
        return !!pako ? pako.deflate : () => { throw new Error('pako library is mandatory for encoding/deconding on the browser side'); };
    }
}
function findInflateFunction() {
    try {
        return eval('require("zlib").inflateSync');
    }
    catch (error) {
        return !!pako ? pako.inflate : () => { throw new Error('pako library is mandatory for encoding/deconding on the browser side'); };
    }
}
exports.Kc = findDeflateFunction();
exports.UD = findInflateFunction();
function decompress(data) {
    const buffer = new ByteBuffer_1.default(data);
    const initialTargetPosition = buffer.position;
    const cookie = buffer.getInt32();
    if ((cookie & ~0xf0) !== V2CompressedEncodingCookieBase) {
        throw new Error("Encoding not supported, only V2 is supported");
    }
    const lengthOfCompressedContents = buffer.getInt32();
    const uncompressedBuffer = (0, exports.UD)(buffer.data.slice(initialTargetPosition + 8, initialTargetPosition + 8 + lengthOfCompressedContents));
    return uncompressedBuffer;
}
function doDecode(data, bitBucketSize = 32, minBarForHighestTrackableValue = 0) {
    const buffer = new ByteBuffer_1.default(data);
    const cookie = buffer.getInt32();
    let payloadLengthInBytes;
    let numberOfSignificantValueDigits;
    let lowestTrackableUnitValue;
    let highestTrackableValue;
    if (getCookieBase(cookie) === V2EncodingCookieBase) {
        if (getWordSizeInBytesFromCookie(cookie) != V2maxWordSizeInBytes) {
            throw new Error("The buffer does not contain a Histogram (no valid cookie found)");
        }
        payloadLengthInBytes = buffer.getInt32();
        buffer.getInt32(); // normalizingIndexOffset not used
        numberOfSignificantValueDigits = buffer.getInt32();
        lowestTrackableUnitValue = buffer.getInt64();
        highestTrackableValue = buffer.getInt64();
        buffer.getInt64(); // integerToDoubleValueConversionRatio not used
    }
    else {
        throw new Error("The buffer does not contain a Histogram (no valid V2 encoding cookie found)");
    }
    highestTrackableValue = max(highestTrackableValue, minBarForHighestTrackableValue);
    const histogramConstr = (0, JsHistogramFactory_1.constructorFromBucketSize)(bitBucketSize);
    const histogram = new histogramConstr(lowestTrackableUnitValue, highestTrackableValue, numberOfSignificantValueDigits);
    const filledLength = fillCountsArrayFromSourceBuffer(histogram, buffer, payloadLengthInBytes, V2maxWordSizeInBytes);
    histogram.establishInternalTackingValues(filledLength);
    return histogram;
}
function doEncodeIntoCompressedBase64(compressionLevel) {
    const compressionOptions = compressionLevel
        ? { level: compressionLevel }
        : {};
    const self = this;
    const targetBuffer = ByteBuffer_1.default.allocate();
    targetBuffer.putInt32(compressedEncodingCookie);
    const intermediateUncompressedByteBuffer = ByteBuffer_1.default.allocate();
    const uncompressedLength = encodeIntoByteBuffer(self, intermediateUncompressedByteBuffer);
    const data = intermediateUncompressedByteBuffer.data.slice(0, uncompressedLength);
    const compressedData = (0, exports.Kc)(data, compressionOptions);
    targetBuffer.putInt32(compressedData.byteLength);
    targetBuffer.putArray(compressedData);
    return base64.fromByteArray(targetBuffer.data);
}
JsHistogram_1.JsHistogram.decode = doDecode;
JsHistogram_1.JsHistogram.prototype.encodeIntoCompressedBase64 = doEncodeIntoCompressedBase64;
//# sourceMappingURL=JsHistogram.encoding.js.map

/***/ }),

/***/ 687:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = exports.JsHistogram = void 0;
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const RecordedValuesIterator_1 = __nccwpck_require__(858);
const PercentileIterator_1 = __nccwpck_require__(955);
const formatters_1 = __nccwpck_require__(461);
const ulp_1 = __nccwpck_require__(211);
const Histogram_1 = __nccwpck_require__(506);
const { pow, floor, ceil, log2, max, min } = Math;
class JsHistogram {
    incrementTotalCount() {
        this._totalCount++;
    }
    addToTotalCount(value) {
        this._totalCount += value;
    }
    setTotalCount(value) {
        this._totalCount = value;
    }
    /**
     * Get the total count of all recorded values in the histogram
     * @return the total count of all recorded values in the histogram
     */
    get totalCount() {
        return this._totalCount;
    }
    updatedMaxValue(value) {
        const internalValue = value + this.unitMagnitudeMask;
        this.maxValue = internalValue;
    }
    updateMinNonZeroValue(value) {
        if (value <= this.unitMagnitudeMask) {
            return;
        }
        const internalValue = floor(value / this.lowestDiscernibleValueRounded) *
            this.lowestDiscernibleValueRounded;
        this.minNonZeroValue = internalValue;
    }
    constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        this.autoResize = false;
        this.startTimeStampMsec = Number.MAX_SAFE_INTEGER;
        this.endTimeStampMsec = 0;
        this.tag = Histogram_1.NO_TAG;
        this.maxValue = 0;
        this.minNonZeroValue = Number.MAX_SAFE_INTEGER;
        this.identity = 0;
        this.highestTrackableValue = 0;
        this.lowestDiscernibleValue = 0;
        this.numberOfSignificantValueDigits = 0;
        this.bucketCount = 0;
        this.subBucketCount = 0;
        this.countsArrayLength = 0;
        this.wordSizeInBytes = 0;
        // Verify argument validity
        if (lowestDiscernibleValue < 1) {
            throw new Error("lowestDiscernibleValue must be >= 1");
        }
        if (highestTrackableValue < 2 * lowestDiscernibleValue) {
            throw new Error(`highestTrackableValue must be >= 2 * lowestDiscernibleValue ( 2 * ${lowestDiscernibleValue} )`);
        }
        if (numberOfSignificantValueDigits < 0 ||
            numberOfSignificantValueDigits > 5) {
            throw new Error("numberOfSignificantValueDigits must be between 0 and 5");
        }
        this.identity = JsHistogram.identityBuilder++;
        this.init(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
    }
    init(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        this.lowestDiscernibleValue = lowestDiscernibleValue;
        this.highestTrackableValue = highestTrackableValue;
        this.numberOfSignificantValueDigits = numberOfSignificantValueDigits;
        /*
         * Given a 3 decimal point accuracy, the expectation is obviously for "+/- 1 unit at 1000". It also means that
         * it's "ok to be +/- 2 units at 2000". The "tricky" thing is that it is NOT ok to be +/- 2 units at 1999. Only
         * starting at 2000. So internally, we need to maintain single unit resolution to 2x 10^decimalPoints.
         */
        const largestValueWithSingleUnitResolution = 2 * floor(pow(10, numberOfSignificantValueDigits));
        this.unitMagnitude = floor(log2(lowestDiscernibleValue));
        this.lowestDiscernibleValueRounded = pow(2, this.unitMagnitude);
        this.unitMagnitudeMask = this.lowestDiscernibleValueRounded - 1;
        // We need to maintain power-of-two subBucketCount (for clean direct indexing) that is large enough to
        // provide unit resolution to at least largestValueWithSingleUnitResolution. So figure out
        // largestValueWithSingleUnitResolution's nearest power-of-two (rounded up), and use that:
        const subBucketCountMagnitude = ceil(log2(largestValueWithSingleUnitResolution));
        this.subBucketHalfCountMagnitude =
            (subBucketCountMagnitude > 1 ? subBucketCountMagnitude : 1) - 1;
        this.subBucketCount = pow(2, this.subBucketHalfCountMagnitude + 1);
        this.subBucketHalfCount = this.subBucketCount / 2;
        this.subBucketMask =
            (floor(this.subBucketCount) - 1) * pow(2, this.unitMagnitude);
        this.establishSize(highestTrackableValue);
        this.leadingZeroCountBase =
            53 - this.unitMagnitude - this.subBucketHalfCountMagnitude - 1;
        this.percentileIterator = new PercentileIterator_1.default(this, 1);
        this.recordedValuesIterator = new RecordedValuesIterator_1.default(this);
    }
    /**
     * The buckets (each of which has subBucketCount sub-buckets, here assumed to be 2048 as an example) overlap:
     *
     * <pre>
     * The 0'th bucket covers from 0...2047 in multiples of 1, using all 2048 sub-buckets
     * The 1'th bucket covers from 2048..4097 in multiples of 2, using only the top 1024 sub-buckets
     * The 2'th bucket covers from 4096..8191 in multiple of 4, using only the top 1024 sub-buckets
     * ...
     * </pre>
     *
     * Bucket 0 is "special" here. It is the only one that has 2048 entries. All the rest have 1024 entries (because
     * their bottom half overlaps with and is already covered by the all of the previous buckets put together). In other
     * words, the k'th bucket could represent 0 * 2^k to 2048 * 2^k in 2048 buckets with 2^k precision, but the midpoint
     * of 1024 * 2^k = 2048 * 2^(k-1) = the k-1'th bucket's end, so we would use the previous bucket for those lower
     * values as it has better precision.
     */
    establishSize(newHighestTrackableValue) {
        // establish counts array length:
        this.countsArrayLength = this.determineArrayLengthNeeded(newHighestTrackableValue);
        // establish exponent range needed to support the trackable value with no overflow:
        this.bucketCount = this.getBucketsNeededToCoverValue(newHighestTrackableValue);
        // establish the new highest trackable value:
        this.highestTrackableValue = newHighestTrackableValue;
    }
    determineArrayLengthNeeded(highestTrackableValue) {
        if (highestTrackableValue < 2 * this.lowestDiscernibleValue) {
            throw new Error("highestTrackableValue (" +
                highestTrackableValue +
                ") cannot be < (2 * lowestDiscernibleValue)");
        }
        //determine counts array length needed:
        const countsArrayLength = this.getLengthForNumberOfBuckets(this.getBucketsNeededToCoverValue(highestTrackableValue));
        return countsArrayLength;
    }
    /**
     * If we have N such that subBucketCount * 2^N > max value, we need storage for N+1 buckets, each with enough
     * slots to hold the top half of the subBucketCount (the lower half is covered by previous buckets), and the +1
     * being used for the lower half of the 0'th bucket. Or, equivalently, we need 1 more bucket to capture the max
     * value if we consider the sub-bucket length to be halved.
     */
    getLengthForNumberOfBuckets(numberOfBuckets) {
        const lengthNeeded = (numberOfBuckets + 1) * (this.subBucketCount / 2);
        return lengthNeeded;
    }
    getBucketsNeededToCoverValue(value) {
        // the k'th bucket can express from 0 * 2^k to subBucketCount * 2^k in units of 2^k
        let smallestUntrackableValue = this.subBucketCount * pow(2, this.unitMagnitude);
        // always have at least 1 bucket
        let bucketsNeeded = 1;
        while (smallestUntrackableValue <= value) {
            if (smallestUntrackableValue > Number.MAX_SAFE_INTEGER / 2) {
                // TODO check array max size in JavaScript
                // next shift will overflow, meaning that bucket could represent values up to ones greater than
                // Number.MAX_SAFE_INTEGER, so it's the last bucket
                return bucketsNeeded + 1;
            }
            smallestUntrackableValue = smallestUntrackableValue * 2;
            bucketsNeeded++;
        }
        return bucketsNeeded;
    }
    /**
     * Record a value in the histogram
     *
     * @param value The value to be recorded
     * @throws may throw Error if value is exceeds highestTrackableValue
     */
    recordValue(value) {
        this.recordSingleValue(value);
    }
    recordSingleValue(value) {
        const countsIndex = this.countsArrayIndex(value);
        if (countsIndex >= this.countsArrayLength) {
            this.handleRecordException(1, value);
        }
        else {
            this.incrementCountAtIndex(countsIndex);
        }
        this.updateMinAndMax(value);
        this.incrementTotalCount();
    }
    handleRecordException(count, value) {
        if (!this.autoResize) {
            throw new Error("Value " + value + " is outside of histogram covered range");
        }
        this.resize(value);
        var countsIndex = this.countsArrayIndex(value);
        this.addToCountAtIndex(countsIndex, count);
        this.highestTrackableValue = this.highestEquivalentValue(this.valueFromIndex(this.countsArrayLength - 1));
    }
    countsArrayIndex(value) {
        if (value < 0) {
            throw new Error("Histogram recorded value cannot be negative.");
        }
        const bucketIndex = this.getBucketIndex(value);
        const subBucketIndex = this.getSubBucketIndex(value, bucketIndex);
        return this.computeCountsArrayIndex(bucketIndex, subBucketIndex);
    }
    computeCountsArrayIndex(bucketIndex, subBucketIndex) {
        // TODO
        //assert(subBucketIndex < subBucketCount);
        //assert(bucketIndex == 0 || (subBucketIndex >= subBucketHalfCount));
        // Calculate the index for the first entry that will be used in the bucket (halfway through subBucketCount).
        // For bucketIndex 0, all subBucketCount entries may be used, but bucketBaseIndex is still set in the middle.
        const bucketBaseIndex = (bucketIndex + 1) * pow(2, this.subBucketHalfCountMagnitude);
        // Calculate the offset in the bucket. This subtraction will result in a positive value in all buckets except
        // the 0th bucket (since a value in that bucket may be less than half the bucket's 0 to subBucketCount range).
        // However, this works out since we give bucket 0 twice as much space.
        const offsetInBucket = subBucketIndex - this.subBucketHalfCount;
        // The following is the equivalent of ((subBucketIndex  - subBucketHalfCount) + bucketBaseIndex;
        return bucketBaseIndex + offsetInBucket;
    }
    /**
     * @return the lowest (and therefore highest precision) bucket index that can represent the value
     */
    getBucketIndex(value) {
        // Calculates the number of powers of two by which the value is greater than the biggest value that fits in
        // bucket 0. This is the bucket index since each successive bucket can hold a value 2x greater.
        // The mask maps small values to bucket 0.
        // return this.leadingZeroCountBase - Long.numberOfLeadingZeros(value | subBucketMask);
        return max(floor(log2(value)) -
            this.subBucketHalfCountMagnitude -
            this.unitMagnitude, 0);
    }
    getSubBucketIndex(value, bucketIndex) {
        // For bucketIndex 0, this is just value, so it may be anywhere in 0 to subBucketCount.
        // For other bucketIndex, this will always end up in the top half of subBucketCount: assume that for some bucket
        // k > 0, this calculation will yield a value in the bottom half of 0 to subBucketCount. Then, because of how
        // buckets overlap, it would have also been in the top half of bucket k-1, and therefore would have
        // returned k-1 in getBucketIndex(). Since we would then shift it one fewer bits here, it would be twice as big,
        // and therefore in the top half of subBucketCount.
        return floor(value / pow(2, bucketIndex + this.unitMagnitude));
    }
    updateMinAndMax(value) {
        if (value > this.maxValue) {
            this.updatedMaxValue(value);
        }
        if (value < this.minNonZeroValue && value !== 0) {
            this.updateMinNonZeroValue(value);
        }
    }
    /**
     * Get the value at a given percentile.
     * When the given percentile is &gt; 0.0, the value returned is the value that the given
     * percentage of the overall recorded value entries in the histogram are either smaller than
     * or equivalent to. When the given percentile is 0.0, the value returned is the value that all value
     * entries in the histogram are either larger than or equivalent to.
     * <p>
     * Note that two values are "equivalent" in this statement if
     * {@link org.HdrHistogram.JsHistogram#valuesAreEquivalent} would return true.
     *
     * @param percentile  The percentile for which to return the associated value
     * @return The value that the given percentage of the overall recorded value entries in the
     * histogram are either smaller than or equivalent to. When the percentile is 0.0, returns the
     * value that all value entries in the histogram are either larger than or equivalent to.
     */
    getValueAtPercentile(percentile) {
        const requestedPercentile = min(percentile, 100); // Truncate down to 100%
        // round count up to nearest integer, to ensure that the largest value that the requested percentile
        // of overall recorded values is actually included. However, this must be done with care:
        //
        // First, Compute fp value for count at the requested percentile. Note that fp result end up
        // being 1 ulp larger than the correct integer count for this percentile:
        const fpCountAtPercentile = (requestedPercentile / 100.0) * this.totalCount;
        // Next, round up, but make sure to prevent <= 1 ulp inaccurancies in the above fp math from
        // making us skip a count:
        const countAtPercentile = max(ceil(fpCountAtPercentile - (0, ulp_1.default)(fpCountAtPercentile)), // round up
        1 // Make sure we at least reach the first recorded entry
        );
        let totalToCurrentIndex = 0;
        for (let i = 0; i < this.countsArrayLength; i++) {
            totalToCurrentIndex += this.getCountAtIndex(i);
            if (totalToCurrentIndex >= countAtPercentile) {
                var valueAtIndex = this.valueFromIndex(i);
                return percentile === 0.0
                    ? this.lowestEquivalentValue(valueAtIndex)
                    : this.highestEquivalentValue(valueAtIndex);
            }
        }
        return 0;
    }
    valueFromIndexes(bucketIndex, subBucketIndex) {
        return subBucketIndex * pow(2, bucketIndex + this.unitMagnitude);
    }
    valueFromIndex(index) {
        let bucketIndex = floor(index / this.subBucketHalfCount) - 1;
        let subBucketIndex = (index % this.subBucketHalfCount) + this.subBucketHalfCount;
        if (bucketIndex < 0) {
            subBucketIndex -= this.subBucketHalfCount;
            bucketIndex = 0;
        }
        return this.valueFromIndexes(bucketIndex, subBucketIndex);
    }
    /**
     * Get the lowest value that is equivalent to the given value within the histogram's resolution.
     * Where "equivalent" means that value samples recorded for any two
     * equivalent values are counted in a common total count.
     *
     * @param value The given value
     * @return The lowest value that is equivalent to the given value within the histogram's resolution.
     */
    lowestEquivalentValue(value) {
        const bucketIndex = this.getBucketIndex(value);
        const subBucketIndex = this.getSubBucketIndex(value, bucketIndex);
        const thisValueBaseLevel = this.valueFromIndexes(bucketIndex, subBucketIndex);
        return thisValueBaseLevel;
    }
    /**
     * Get the highest value that is equivalent to the given value within the histogram's resolution.
     * Where "equivalent" means that value samples recorded for any two
     * equivalent values are counted in a common total count.
     *
     * @param value The given value
     * @return The highest value that is equivalent to the given value within the histogram's resolution.
     */
    highestEquivalentValue(value) {
        return this.nextNonEquivalentValue(value) - 1;
    }
    /**
     * Get the next value that is not equivalent to the given value within the histogram's resolution.
     * Where "equivalent" means that value samples recorded for any two
     * equivalent values are counted in a common total count.
     *
     * @param value The given value
     * @return The next value that is not equivalent to the given value within the histogram's resolution.
     */
    nextNonEquivalentValue(value) {
        return (this.lowestEquivalentValue(value) + this.sizeOfEquivalentValueRange(value));
    }
    /**
     * Get the size (in value units) of the range of values that are equivalent to the given value within the
     * histogram's resolution. Where "equivalent" means that value samples recorded for any two
     * equivalent values are counted in a common total count.
     *
     * @param value The given value
     * @return The size of the range of values equivalent to the given value.
     */
    sizeOfEquivalentValueRange(value) {
        const bucketIndex = this.getBucketIndex(value);
        const subBucketIndex = this.getSubBucketIndex(value, bucketIndex);
        const distanceToNextValue = pow(2, this.unitMagnitude +
            (subBucketIndex >= this.subBucketCount ? bucketIndex + 1 : bucketIndex));
        return distanceToNextValue;
    }
    /**
     * Get a value that lies in the middle (rounded up) of the range of values equivalent the given value.
     * Where "equivalent" means that value samples recorded for any two
     * equivalent values are counted in a common total count.
     *
     * @param value The given value
     * @return The value lies in the middle (rounded up) of the range of values equivalent the given value.
     */
    medianEquivalentValue(value) {
        return (this.lowestEquivalentValue(value) +
            floor(this.sizeOfEquivalentValueRange(value) / 2));
    }
    /**
     * Get the computed mean value of all recorded values in the histogram
     *
     * @return the mean value (in value units) of the histogram data
     */
    get mean() {
        if (this.totalCount === 0) {
            return 0;
        }
        this.recordedValuesIterator.reset();
        let totalValue = 0;
        while (this.recordedValuesIterator.hasNext()) {
            const iterationValue = this.recordedValuesIterator.next();
            totalValue +=
                this.medianEquivalentValue(iterationValue.valueIteratedTo) *
                    iterationValue.countAtValueIteratedTo;
        }
        return totalValue / this.totalCount;
    }
    getStdDeviation(mean = this.mean) {
        if (this.totalCount === 0) {
            return 0;
        }
        let geometric_deviation_total = 0.0;
        this.recordedValuesIterator.reset();
        while (this.recordedValuesIterator.hasNext()) {
            const iterationValue = this.recordedValuesIterator.next();
            const deviation = this.medianEquivalentValue(iterationValue.valueIteratedTo) - mean;
            geometric_deviation_total +=
                deviation * deviation * iterationValue.countAddedInThisIterationStep;
        }
        const std_deviation = Math.sqrt(geometric_deviation_total / this.totalCount);
        return std_deviation;
    }
    /**
     * Get the computed standard deviation of all recorded values in the histogram
     *
     * @return the standard deviation (in value units) of the histogram data
     */
    get stdDeviation() {
        if (this.totalCount === 0) {
            return 0;
        }
        const mean = this.mean;
        let geometric_deviation_total = 0.0;
        this.recordedValuesIterator.reset();
        while (this.recordedValuesIterator.hasNext()) {
            const iterationValue = this.recordedValuesIterator.next();
            const deviation = this.medianEquivalentValue(iterationValue.valueIteratedTo) - mean;
            geometric_deviation_total +=
                deviation * deviation * iterationValue.countAddedInThisIterationStep;
        }
        const std_deviation = Math.sqrt(geometric_deviation_total / this.totalCount);
        return std_deviation;
    }
    /**
     * Produce textual representation of the value distribution of histogram data by percentile. The distribution is
     * output with exponentially increasing resolution, with each exponentially decreasing half-distance containing
     * <i>dumpTicksPerHalf</i> percentile reporting tick points.
     *
     * @param printStream    Stream into which the distribution will be output
     * <p>
     * @param percentileTicksPerHalfDistance  The number of reporting points per exponentially decreasing half-distance
     * <p>
     * @param outputValueUnitScalingRatio    The scaling factor by which to divide histogram recorded values units in
     *                                     output
     * @param useCsvFormat  Output in CSV format if true. Otherwise use plain text form.
     */
    outputPercentileDistribution(percentileTicksPerHalfDistance = 5, outputValueUnitScalingRatio = 1, useCsvFormat = false) {
        let result = "";
        if (useCsvFormat) {
            result += '"Value","Percentile","TotalCount","1/(1-Percentile)"\n';
        }
        else {
            result += "       Value     Percentile TotalCount 1/(1-Percentile)\n\n";
        }
        const iterator = this.percentileIterator;
        iterator.reset(percentileTicksPerHalfDistance);
        let lineFormatter;
        let lastLineFormatter;
        if (useCsvFormat) {
            const valueFormatter = (0, formatters_1.floatFormatter)(0, this.numberOfSignificantValueDigits);
            const percentileFormatter = (0, formatters_1.floatFormatter)(0, 12);
            const lastFormatter = (0, formatters_1.floatFormatter)(0, 2);
            lineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) +
                "," +
                percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) +
                "," +
                iterationValue.totalCountToThisValue +
                "," +
                lastFormatter(1 / (1 - iterationValue.percentileLevelIteratedTo / 100)) +
                "\n";
            lastLineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) +
                "," +
                percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) +
                "," +
                iterationValue.totalCountToThisValue +
                ",Infinity\n";
        }
        else {
            const valueFormatter = (0, formatters_1.floatFormatter)(12, this.numberOfSignificantValueDigits);
            const percentileFormatter = (0, formatters_1.floatFormatter)(2, 12);
            const totalCountFormatter = (0, formatters_1.integerFormatter)(10);
            const lastFormatter = (0, formatters_1.floatFormatter)(14, 2);
            lineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) +
                " " +
                percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) +
                " " +
                totalCountFormatter(iterationValue.totalCountToThisValue) +
                " " +
                lastFormatter(1 / (1 - iterationValue.percentileLevelIteratedTo / 100)) +
                "\n";
            lastLineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) +
                " " +
                percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) +
                " " +
                totalCountFormatter(iterationValue.totalCountToThisValue) +
                "\n";
        }
        while (iterator.hasNext()) {
            const iterationValue = iterator.next();
            if (iterationValue.percentileLevelIteratedTo < 100) {
                result += lineFormatter(iterationValue);
            }
            else {
                result += lastLineFormatter(iterationValue);
            }
        }
        if (!useCsvFormat) {
            // Calculate and output mean and std. deviation.
            // Note: mean/std. deviation numbers are very often completely irrelevant when
            // data is extremely non-normal in distribution (e.g. in cases of strong multi-modal
            // response time distribution associated with GC pauses). However, reporting these numbers
            // can be very useful for contrasting with the detailed percentile distribution
            // reported by outputPercentileDistribution(). It is not at all surprising to find
            // percentile distributions where results fall many tens or even hundreds of standard
            // deviations away from the mean - such results simply indicate that the data sampled
            // exhibits a very non-normal distribution, highlighting situations for which the std.
            // deviation metric is a useless indicator.
            //
            const formatter = (0, formatters_1.floatFormatter)(12, this.numberOfSignificantValueDigits);
            const _mean = this.mean;
            const mean = formatter(_mean / outputValueUnitScalingRatio);
            const std_deviation = formatter(this.getStdDeviation(_mean) / outputValueUnitScalingRatio);
            const max = formatter(this.maxValue / outputValueUnitScalingRatio);
            const intFormatter = (0, formatters_1.integerFormatter)(12);
            const totalCount = intFormatter(this.totalCount);
            const bucketCount = intFormatter(this.bucketCount);
            const subBucketCount = intFormatter(this.subBucketCount);
            result += `#[Mean    = ${mean}, StdDeviation   = ${std_deviation}]
#[Max     = ${max}, Total count    = ${totalCount}]
#[Buckets = ${bucketCount}, SubBuckets     = ${subBucketCount}]
`;
        }
        return result;
    }
    get summary() {
        return (0, Histogram_1.toSummary)(this);
    }
    toJSON() {
        return this.summary;
    }
    inspect() {
        return this.toString();
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return this.toString();
    }
    /**
     * Provide a (conservatively high) estimate of the Histogram's total footprint in bytes
     *
     * @return a (conservatively high) estimate of the Histogram's total footprint in bytes
     */
    get estimatedFootprintInBytes() {
        return this._getEstimatedFootprintInBytes();
    }
    recordSingleValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples) {
        this.recordSingleValue(value);
        if (expectedIntervalBetweenValueSamples <= 0) {
            return;
        }
        for (let missingValue = value - expectedIntervalBetweenValueSamples; missingValue >= expectedIntervalBetweenValueSamples; missingValue -= expectedIntervalBetweenValueSamples) {
            this.recordSingleValue(missingValue);
        }
    }
    recordCountAtValue(count, value) {
        const countsIndex = this.countsArrayIndex(value);
        if (countsIndex >= this.countsArrayLength) {
            this.handleRecordException(count, value);
        }
        else {
            this.addToCountAtIndex(countsIndex, count);
        }
        this.updateMinAndMax(value);
        this.addToTotalCount(count);
    }
    /**
     * Record a value in the histogram (adding to the value's current count)
     *
     * @param value The value to be recorded
     * @param count The number of occurrences of this value to record
     * @throws ArrayIndexOutOfBoundsException (may throw) if value is exceeds highestTrackableValue
     */
    recordValueWithCount(value, count) {
        this.recordCountAtValue(count, value);
    }
    /**
     * Record a value in the histogram.
     * <p>
     * To compensate for the loss of sampled values when a recorded value is larger than the expected
     * interval between value samples, Histogram will auto-generate an additional series of decreasingly-smaller
     * (down to the expectedIntervalBetweenValueSamples) value records.
     * <p>
     * Note: This is a at-recording correction method, as opposed to the post-recording correction method provided
     * by {@link #copyCorrectedForCoordinatedOmission(long)}.
     * The two methods are mutually exclusive, and only one of the two should be be used on a given data set to correct
     * for the same coordinated omission issue.
     * <p>
     * See notes in the description of the Histogram calls for an illustration of why this corrective behavior is
     * important.
     *
     * @param value The value to record
     * @param expectedIntervalBetweenValueSamples If expectedIntervalBetweenValueSamples is larger than 0, add
     *                                           auto-generated value records as appropriate if value is larger
     *                                           than expectedIntervalBetweenValueSamples
     * @throws ArrayIndexOutOfBoundsException (may throw) if value is exceeds highestTrackableValue
     */
    recordValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples) {
        this.recordSingleValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples);
    }
    recordValueWithCountAndExpectedInterval(value, count, expectedIntervalBetweenValueSamples) {
        this.recordCountAtValue(count, value);
        if (expectedIntervalBetweenValueSamples <= 0) {
            return;
        }
        for (let missingValue = value - expectedIntervalBetweenValueSamples; missingValue >= expectedIntervalBetweenValueSamples; missingValue -= expectedIntervalBetweenValueSamples) {
            this.recordCountAtValue(count, missingValue);
        }
    }
    /**
     * Add the contents of another histogram to this one, while correcting the incoming data for coordinated omission.
     * <p>
     * To compensate for the loss of sampled values when a recorded value is larger than the expected
     * interval between value samples, the values added will include an auto-generated additional series of
     * decreasingly-smaller (down to the expectedIntervalBetweenValueSamples) value records for each count found
     * in the current histogram that is larger than the expectedIntervalBetweenValueSamples.
     *
     * Note: This is a post-recording correction method, as opposed to the at-recording correction method provided
     * by {@link #recordValueWithExpectedInterval(long, long) recordValueWithExpectedInterval}. The two
     * methods are mutually exclusive, and only one of the two should be be used on a given data set to correct
     * for the same coordinated omission issue.
     * by
     * <p>
     * See notes in the description of the Histogram calls for an illustration of why this corrective behavior is
     * important.
     *
     * @param otherHistogram The other histogram. highestTrackableValue and largestValueWithSingleUnitResolution must match.
     * @param expectedIntervalBetweenValueSamples If expectedIntervalBetweenValueSamples is larger than 0, add
     *                                           auto-generated value records as appropriate if value is larger
     *                                           than expectedIntervalBetweenValueSamples
     * @throws ArrayIndexOutOfBoundsException (may throw) if values exceed highestTrackableValue
     */
    addWhileCorrectingForCoordinatedOmission(otherHistogram, expectedIntervalBetweenValueSamples) {
        const toHistogram = this;
        const otherValues = new RecordedValuesIterator_1.default(otherHistogram);
        while (otherValues.hasNext()) {
            const v = otherValues.next();
            toHistogram.recordValueWithCountAndExpectedInterval(v.valueIteratedTo, v.countAtValueIteratedTo, expectedIntervalBetweenValueSamples);
        }
    }
    /**
     * Add the contents of another histogram to this one.
     * <p>
     * As part of adding the contents, the start/end timestamp range of this histogram will be
     * extended to include the start/end timestamp range of the other histogram.
     *
     * @param otherHistogram The other histogram.
     * @throws (may throw) if values in fromHistogram's are
     * higher than highestTrackableValue.
     */
    add(otherHistogram) {
        if (!(otherHistogram instanceof JsHistogram)) {
            // should be impossible to be in this situation but actually
            // TypeScript has some flaws...
            throw new Error("Cannot add a WASM histogram to a regular JS histogram");
        }
        const highestRecordableValue = this.highestEquivalentValue(this.valueFromIndex(this.countsArrayLength - 1));
        if (highestRecordableValue < otherHistogram.maxValue) {
            if (!this.autoResize) {
                throw new Error("The other histogram includes values that do not fit in this histogram's range.");
            }
            this.resize(otherHistogram.maxValue);
        }
        if (this.bucketCount === otherHistogram.bucketCount &&
            this.subBucketCount === otherHistogram.subBucketCount &&
            this.unitMagnitude === otherHistogram.unitMagnitude) {
            // Counts arrays are of the same length and meaning, so we can just iterate and add directly:
            let observedOtherTotalCount = 0;
            for (let i = 0; i < otherHistogram.countsArrayLength; i++) {
                const otherCount = otherHistogram.getCountAtIndex(i);
                if (otherCount > 0) {
                    this.addToCountAtIndex(i, otherCount);
                    observedOtherTotalCount += otherCount;
                }
            }
            this.setTotalCount(this.totalCount + observedOtherTotalCount);
            this.updatedMaxValue(max(this.maxValue, otherHistogram.maxValue));
            this.updateMinNonZeroValue(min(this.minNonZeroValue, otherHistogram.minNonZeroValue));
        }
        else {
            // Arrays are not a direct match (or the other could change on the fly in some valid way),
            // so we can't just stream through and add them. Instead, go through the array and add each
            // non-zero value found at it's proper value:
            // Do max value first, to avoid max value updates on each iteration:
            const otherMaxIndex = otherHistogram.countsArrayIndex(otherHistogram.maxValue);
            let otherCount = otherHistogram.getCountAtIndex(otherMaxIndex);
            this.recordCountAtValue(otherCount, otherHistogram.valueFromIndex(otherMaxIndex));
            // Record the remaining values, up to but not including the max value:
            for (let i = 0; i < otherMaxIndex; i++) {
                otherCount = otherHistogram.getCountAtIndex(i);
                if (otherCount > 0) {
                    this.recordCountAtValue(otherCount, otherHistogram.valueFromIndex(i));
                }
            }
        }
        this.startTimeStampMsec = min(this.startTimeStampMsec, otherHistogram.startTimeStampMsec);
        this.endTimeStampMsec = max(this.endTimeStampMsec, otherHistogram.endTimeStampMsec);
    }
    /**
     * Get the count of recorded values at a specific value (to within the histogram resolution at the value level).
     *
     * @param value The value for which to provide the recorded count
     * @return The total count of values recorded in the histogram within the value range that is
     * {@literal >=} lowestEquivalentValue(<i>value</i>) and {@literal <=} highestEquivalentValue(<i>value</i>)
     */
    getCountAtValue(value) {
        const index = min(max(0, this.countsArrayIndex(value)), this.countsArrayLength - 1);
        return this.getCountAtIndex(index);
    }
    /**
     * Subtract the contents of another histogram from this one.
     * <p>
     * The start/end timestamps of this histogram will remain unchanged.
     *
     * @param otherHistogram The other histogram.
     * @throws ArrayIndexOutOfBoundsException (may throw) if values in otherHistogram's are higher than highestTrackableValue.
     *
     */
    subtract(otherHistogram) {
        const highestRecordableValue = this.valueFromIndex(this.countsArrayLength - 1);
        if (!(otherHistogram instanceof JsHistogram)) {
            // should be impossible to be in this situation but actually
            // TypeScript has some flaws...
            throw new Error("Cannot subtract a WASM histogram to a regular JS histogram");
        }
        if (highestRecordableValue < otherHistogram.maxValue) {
            if (!this.autoResize) {
                throw new Error("The other histogram includes values that do not fit in this histogram's range.");
            }
            this.resize(otherHistogram.maxValue);
        }
        if (this.bucketCount === otherHistogram.bucketCount &&
            this.subBucketCount === otherHistogram.subBucketCount &&
            this.unitMagnitude === otherHistogram.unitMagnitude) {
            // optim
            // Counts arrays are of the same length and meaning, so we can just iterate and add directly:
            let observedOtherTotalCount = 0;
            for (let i = 0; i < otherHistogram.countsArrayLength; i++) {
                const otherCount = otherHistogram.getCountAtIndex(i);
                if (otherCount > 0) {
                    this.addToCountAtIndex(i, -otherCount);
                    observedOtherTotalCount += otherCount;
                }
            }
            this.setTotalCount(this.totalCount - observedOtherTotalCount);
        }
        else {
            for (let i = 0; i < otherHistogram.countsArrayLength; i++) {
                const otherCount = otherHistogram.getCountAtIndex(i);
                if (otherCount > 0) {
                    const otherValue = otherHistogram.valueFromIndex(i);
                    if (this.getCountAtValue(otherValue) < otherCount) {
                        throw new Error("otherHistogram count (" +
                            otherCount +
                            ") at value " +
                            otherValue +
                            " is larger than this one's (" +
                            this.getCountAtValue(otherValue) +
                            ")");
                    }
                    this.recordCountAtValue(-otherCount, otherValue);
                }
            }
        }
        // With subtraction, the max and minNonZero values could have changed:
        if (this.getCountAtValue(this.maxValue) <= 0 ||
            this.getCountAtValue(this.minNonZeroValue) <= 0) {
            this.establishInternalTackingValues();
        }
    }
    establishInternalTackingValues(lengthToCover = this.countsArrayLength) {
        this.maxValue = 0;
        this.minNonZeroValue = Number.MAX_VALUE;
        let maxIndex = -1;
        let minNonZeroIndex = -1;
        let observedTotalCount = 0;
        for (let index = 0; index < lengthToCover; index++) {
            const countAtIndex = this.getCountAtIndex(index);
            if (countAtIndex > 0) {
                observedTotalCount += countAtIndex;
                maxIndex = index;
                if (minNonZeroIndex == -1 && index != 0) {
                    minNonZeroIndex = index;
                }
            }
        }
        if (maxIndex >= 0) {
            this.updatedMaxValue(this.highestEquivalentValue(this.valueFromIndex(maxIndex)));
        }
        if (minNonZeroIndex >= 0) {
            this.updateMinNonZeroValue(this.valueFromIndex(minNonZeroIndex));
        }
        this.setTotalCount(observedTotalCount);
    }
    reset() {
        this.clearCounts();
        this.setTotalCount(0);
        this.startTimeStampMsec = 0;
        this.endTimeStampMsec = 0;
        this.tag = Histogram_1.NO_TAG;
        this.maxValue = 0;
        this.minNonZeroValue = Number.MAX_SAFE_INTEGER;
    }
    destroy() {
        // no op - not needed here
    }
}
exports.JsHistogram = JsHistogram;
exports["default"] = JsHistogram;
//# sourceMappingURL=JsHistogram.js.map

/***/ }),

/***/ 801:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.constructorFromBucketSize = constructorFromBucketSize;
const PackedHistogram_1 = __nccwpck_require__(750);
const Int8Histogram_1 = __nccwpck_require__(63);
const Int16Histogram_1 = __nccwpck_require__(798);
const Int32Histogram_1 = __nccwpck_require__(676);
const Float64Histogram_1 = __nccwpck_require__(412);
function constructorFromBucketSize(bitBucketSize) {
    switch (bitBucketSize) {
        case "packed":
            return PackedHistogram_1.default;
        case 8:
            return Int8Histogram_1.default;
        case 16:
            return Int16Histogram_1.default;
        case 32:
            return Int32Histogram_1.default;
        case 64:
            return Float64Histogram_1.default;
        default:
            throw new Error("Incorrect parameter bitBucketSize");
    }
}
//# sourceMappingURL=JsHistogramFactory.js.map

/***/ }),

/***/ 949:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const HistogramIterationValue_1 = __nccwpck_require__(362);
/**
 * Used for iterating through histogram values.
 */
class JsHistogramIterator /* implements Iterator<HistogramIterationValue> */ {
    constructor() {
        this.currentIterationValue = new HistogramIterationValue_1.default();
    }
    resetIterator(histogram) {
        this.histogram = histogram;
        this.savedHistogramTotalRawCount = histogram.totalCount;
        this.arrayTotalCount = histogram.totalCount;
        this.currentIndex = 0;
        this.currentValueAtIndex = 0;
        this.nextValueAtIndex = Math.pow(2, histogram.unitMagnitude);
        this.prevValueIteratedTo = 0;
        this.totalCountToPrevIndex = 0;
        this.totalCountToCurrentIndex = 0;
        this.totalValueToCurrentIndex = 0;
        this.countAtThisValue = 0;
        this.freshSubBucket = true;
        this.currentIterationValue.reset();
    }
    /**
     * Returns true if the iteration has more elements. (In other words, returns true if next would return an
     * element rather than throwing an exception.)
     *
     * @return true if the iterator has more elements.
     */
    hasNext() {
        if (this.histogram.totalCount !== this.savedHistogramTotalRawCount) {
            throw "Concurrent Modification Exception";
        }
        return this.totalCountToCurrentIndex < this.arrayTotalCount;
    }
    /**
     * Returns the next element in the iteration.
     *
     * @return the {@link HistogramIterationValue} associated with the next element in the iteration.
     */
    next() {
        // Move through the sub buckets and buckets until we hit the next reporting level:
        while (!this.exhaustedSubBuckets()) {
            this.countAtThisValue = this.histogram.getCountAtIndex(this.currentIndex);
            if (this.freshSubBucket) {
                // Don't add unless we've incremented since last bucket...
                this.totalCountToCurrentIndex += this.countAtThisValue;
                this.totalValueToCurrentIndex +=
                    this.countAtThisValue *
                        this.histogram.highestEquivalentValue(this.currentValueAtIndex);
                this.freshSubBucket = false;
            }
            if (this.reachedIterationLevel()) {
                const valueIteratedTo = this.getValueIteratedTo();
                Object.assign(this.currentIterationValue, {
                    valueIteratedTo,
                    valueIteratedFrom: this.prevValueIteratedTo,
                    countAtValueIteratedTo: this.countAtThisValue,
                    countAddedInThisIterationStep: this.totalCountToCurrentIndex - this.totalCountToPrevIndex,
                    totalCountToThisValue: this.totalCountToCurrentIndex,
                    totalValueToThisValue: this.totalValueToCurrentIndex,
                    percentile: (100 * this.totalCountToCurrentIndex) / this.arrayTotalCount,
                    percentileLevelIteratedTo: this.getPercentileIteratedTo(),
                });
                this.prevValueIteratedTo = valueIteratedTo;
                this.totalCountToPrevIndex = this.totalCountToCurrentIndex;
                this.incrementIterationLevel();
                if (this.histogram.totalCount !== this.savedHistogramTotalRawCount) {
                    throw new Error("Concurrent Modification Exception");
                }
                return this.currentIterationValue;
            }
            this.incrementSubBucket();
        }
        throw new Error("Index Out Of Bounds Exception");
    }
    getPercentileIteratedTo() {
        return (100 * this.totalCountToCurrentIndex) / this.arrayTotalCount;
    }
    getPercentileIteratedFrom() {
        return (100 * this.totalCountToPrevIndex) / this.arrayTotalCount;
    }
    getValueIteratedTo() {
        return this.histogram.highestEquivalentValue(this.currentValueAtIndex);
    }
    exhaustedSubBuckets() {
        return this.currentIndex >= this.histogram.countsArrayLength;
    }
    incrementSubBucket() {
        this.freshSubBucket = true;
        this.currentIndex++;
        this.currentValueAtIndex = this.histogram.valueFromIndex(this.currentIndex);
        this.nextValueAtIndex = this.histogram.valueFromIndex(this.currentIndex + 1);
    }
}
exports["default"] = JsHistogramIterator;
//# sourceMappingURL=JsHistogramIterator.js.map

/***/ }),

/***/ 750:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const JsHistogram_1 = __nccwpck_require__(687);
const PackedArray_1 = __nccwpck_require__(479);
/**
 * <h3>A High Dynamic Range (HDR) Histogram that uses a packed internal representation</h3>
 * <p>
 * {@link PackedHistogram} supports the recording and analyzing sampled data value counts across a configurable
 * integer value range with configurable value precision within the range. Value precision is expressed as the
 * number of significant digits in the value recording, and provides control over value quantization behavior
 * across the value range and the subsequent value resolution at any given level.
 * <p>
 * {@link PackedHistogram} tracks value counts in a packed internal representation optimized
 * for typical histogram recoded values are sparse in the value range and tend to be incremented in small unit counts.
 * This packed representation tends to require significantly smaller amounts of stoarge when compared to unpacked
 * representations, but can incur additional recording cost due to resizing and repacking operations that may
 * occur as previously unrecorded values are encountered.
 * <p>
 * For example, a {@link PackedHistogram} could be configured to track the counts of observed integer values between 0 and
 * 3,600,000,000,000 while maintaining a value precision of 3 significant digits across that range. Value quantization
 * within the range will thus be no larger than 1/1,000th (or 0.1%) of any value. This example Histogram could
 * be used to track and analyze the counts of observed response times ranging between 1 nanosecond and 1 hour
 * in magnitude, while maintaining a value resolution of 1 microsecond up to 1 millisecond, a resolution of
 * 1 millisecond (or better) up to one second, and a resolution of 1 second (or better) up to 1,000 seconds. At its
 * maximum tracked value (1 hour), it would still maintain a resolution of 3.6 seconds (or better).
 * <p>
 * Auto-resizing: When constructed with no specified value range range (or when auto-resize is turned on with {@link
 * Histogram#setAutoResize}) a {@link PackedHistogram} will auto-resize its dynamic range to include recorded values as
 * they are encountered. Note that recording calls that cause auto-resizing may take longer to execute, as resizing
 * incurs allocation and copying of internal data structures.
 * <p>
 */
class PackedHistogram extends JsHistogram_1.default {
    constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        super(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
        this._totalCount = 0;
        this.packedCounts = new PackedArray_1.PackedArray(this.countsArrayLength);
    }
    clearCounts() {
        this.packedCounts.clear();
    }
    incrementCountAtIndex(index) {
        this.packedCounts.increment(index);
    }
    addToCountAtIndex(index, value) {
        this.packedCounts.add(index, value);
    }
    setCountAtIndex(index, value) {
        this.packedCounts.set(index, value);
    }
    resize(newHighestTrackableValue) {
        this.establishSize(newHighestTrackableValue);
        this.packedCounts.setVirtualLength(this.countsArrayLength);
    }
    getCountAtIndex(index) {
        return this.packedCounts.get(index);
    }
    _getEstimatedFootprintInBytes() {
        return 192 + 8 * this.packedCounts.getPhysicalLength();
    }
    copyCorrectedForCoordinatedOmission(expectedIntervalBetweenValueSamples) {
        const copy = new PackedHistogram(this.lowestDiscernibleValue, this.highestTrackableValue, this.numberOfSignificantValueDigits);
        copy.addWhileCorrectingForCoordinatedOmission(this, expectedIntervalBetweenValueSamples);
        return copy;
    }
    toString() {
        return `PackedHistogram ${JSON.stringify(this, null, 2)}`;
    }
}
exports["default"] = PackedHistogram;
//# sourceMappingURL=PackedHistogram.js.map

/***/ }),

/***/ 955:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const JsHistogramIterator_1 = __nccwpck_require__(949);
const { pow, floor, log2 } = Math;
/**
 * Used for iterating through histogram values according to percentile levels. The iteration is
 * performed in steps that start at 0% and reduce their distance to 100% according to the
 * <i>percentileTicksPerHalfDistance</i> parameter, ultimately reaching 100% when all recorded histogram
 * values are exhausted.
 */
class PercentileIterator extends JsHistogramIterator_1.default {
    /**
     * @param histogram The histogram this iterator will operate on
     * @param percentileTicksPerHalfDistance The number of equal-sized iteration steps per half-distance to 100%.
     */
    constructor(histogram, percentileTicksPerHalfDistance) {
        super();
        this.percentileTicksPerHalfDistance = 0;
        this.percentileLevelToIterateTo = 0;
        this.percentileLevelToIterateFrom = 0;
        this.reachedLastRecordedValue = false;
        this.doReset(histogram, percentileTicksPerHalfDistance);
    }
    /**
     * Reset iterator for re-use in a fresh iteration over the same histogram data set.
     *
     * @param percentileTicksPerHalfDistance The number of iteration steps per half-distance to 100%.
     */
    reset(percentileTicksPerHalfDistance) {
        this.doReset(this.histogram, percentileTicksPerHalfDistance);
    }
    doReset(histogram, percentileTicksPerHalfDistance) {
        super.resetIterator(histogram);
        this.percentileTicksPerHalfDistance = percentileTicksPerHalfDistance;
        this.percentileLevelToIterateTo = 0;
        this.percentileLevelToIterateFrom = 0;
        this.reachedLastRecordedValue = false;
    }
    hasNext() {
        if (super.hasNext())
            return true;
        if (!this.reachedLastRecordedValue && this.arrayTotalCount > 0) {
            this.percentileLevelToIterateTo = 100;
            this.reachedLastRecordedValue = true;
            return true;
        }
        return false;
    }
    incrementIterationLevel() {
        this.percentileLevelToIterateFrom = this.percentileLevelToIterateTo;
        // The choice to maintain fixed-sized "ticks" in each half-distance to 100% [starting
        // from 0%], as opposed to a "tick" size that varies with each interval, was made to
        // make the steps easily comprehensible and readable to humans. The resulting percentile
        // steps are much easier to browse through in a percentile distribution output, for example.
        //
        // We calculate the number of equal-sized "ticks" that the 0-100 range will be divided
        // by at the current scale. The scale is detemined by the percentile level we are
        // iterating to. The following math determines the tick size for the current scale,
        // and maintain a fixed tick size for the remaining "half the distance to 100%"
        // [from either 0% or from the previous half-distance]. When that half-distance is
        // crossed, the scale changes and the tick size is effectively cut in half.
        // percentileTicksPerHalfDistance = 5
        // percentileReportingTicks = 10,
        const percentileReportingTicks = this.percentileTicksPerHalfDistance *
            pow(2, floor(log2(100 / (100 - this.percentileLevelToIterateTo))) + 1);
        this.percentileLevelToIterateTo += 100 / percentileReportingTicks;
    }
    reachedIterationLevel() {
        if (this.countAtThisValue === 0) {
            return false;
        }
        const currentPercentile = (100 * this.totalCountToCurrentIndex) / this.arrayTotalCount;
        return currentPercentile >= this.percentileLevelToIterateTo;
    }
    getPercentileIteratedTo() {
        return this.percentileLevelToIterateTo;
    }
    getPercentileIteratedFrom() {
        return this.percentileLevelToIterateFrom;
    }
}
exports["default"] = PercentileIterator;
//# sourceMappingURL=PercentileIterator.js.map

/***/ }),

/***/ 858:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
const JsHistogramIterator_1 = __nccwpck_require__(949);
/**
 * Used for iterating through all recorded histogram values using the finest granularity steps supported by the
 * underlying representation. The iteration steps through all non-zero recorded value counts, and terminates when
 * all recorded histogram values are exhausted.
 */
class RecordedValuesIterator extends JsHistogramIterator_1.default {
    /**
     * @param histogram The histogram this iterator will operate on
     */
    constructor(histogram) {
        super();
        this.doReset(histogram);
    }
    /**
     * Reset iterator for re-use in a fresh iteration over the same histogram data set.
     */
    reset() {
        this.doReset(this.histogram);
    }
    doReset(histogram) {
        super.resetIterator(histogram);
        this.visitedIndex = -1;
    }
    incrementIterationLevel() {
        this.visitedIndex = this.currentIndex;
    }
    reachedIterationLevel() {
        const currentCount = this.histogram.getCountAtIndex(this.currentIndex);
        return currentCount != 0 && this.visitedIndex !== this.currentIndex;
    }
}
exports["default"] = RecordedValuesIterator;
//# sourceMappingURL=RecordedValuesIterator.js.map

/***/ }),

/***/ 525:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const JsHistogram_1 = __nccwpck_require__(687);
class TypedArrayHistogram extends JsHistogram_1.default {
    constructor(arrayCtr, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
        super(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
        this.arrayCtr = arrayCtr;
        this._totalCount = 0;
        this._counts = new arrayCtr(this.countsArrayLength);
    }
    clearCounts() {
        this._counts.fill(0);
    }
    incrementCountAtIndex(index) {
        const currentCount = this._counts[index];
        const newCount = currentCount + 1;
        if (newCount < 0) {
            throw newCount + " would overflow short integer count";
        }
        this._counts[index] = newCount;
    }
    addToCountAtIndex(index, value) {
        const currentCount = this._counts[index];
        const newCount = currentCount + value;
        if (newCount < Number.MIN_SAFE_INTEGER ||
            newCount > Number.MAX_SAFE_INTEGER) {
            throw newCount + " would overflow integer count";
        }
        this._counts[index] = newCount;
    }
    setCountAtIndex(index, value) {
        if (value < Number.MIN_SAFE_INTEGER || value > Number.MAX_SAFE_INTEGER) {
            throw value + " would overflow integer count";
        }
        this._counts[index] = value;
    }
    resize(newHighestTrackableValue) {
        this.establishSize(newHighestTrackableValue);
        const newCounts = new this.arrayCtr(this.countsArrayLength);
        newCounts.set(this._counts);
        this._counts = newCounts;
    }
    getCountAtIndex(index) {
        return this._counts[index];
    }
    _getEstimatedFootprintInBytes() {
        return 1024 + this._counts.BYTES_PER_ELEMENT * this._counts.length;
    }
    copyCorrectedForCoordinatedOmission(expectedIntervalBetweenValueSamples) {
        const copy = new TypedArrayHistogram(this.arrayCtr, this.lowestDiscernibleValue, this.highestTrackableValue, this.numberOfSignificantValueDigits);
        copy.addWhileCorrectingForCoordinatedOmission(this, expectedIntervalBetweenValueSamples);
        return copy;
    }
    toString() {
        return `Histogram ${this._counts.BYTES_PER_ELEMENT * 8}b ${JSON.stringify(this, null, 2)}`;
    }
}
exports["default"] = TypedArrayHistogram;
//# sourceMappingURL=TypedArrayHistogram.js.map

/***/ }),

/***/ 791:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const { pow, floor } = Math;
const TWO_POW_7 = pow(2, 7);
const TWO_POW_14 = pow(2, 14);
const TWO_POW_21 = pow(2, 21);
const TWO_POW_28 = pow(2, 28);
const TWO_POW_35 = pow(2, 35);
const TWO_POW_42 = pow(2, 42);
const TWO_POW_49 = pow(2, 49);
const TWO_POW_56 = pow(2, 56);
/**
 * This class provides encoding and decoding methods for writing and reading
 * ZigZag-encoded LEB128-64b9B-variant (Little Endian Base 128) values to/from a
 * {@link ByteBuffer}. LEB128's variable length encoding provides for using a
 * smaller nuber of bytes for smaller values, and the use of ZigZag encoding
 * allows small (closer to zero) negative values to use fewer bytes. Details
 * on both LEB128 and ZigZag can be readily found elsewhere.
 *
 * The LEB128-64b9B-variant encoding used here diverges from the "original"
 * LEB128 as it extends to 64 bit values: In the original LEB128, a 64 bit
 * value can take up to 10 bytes in the stream, where this variant's encoding
 * of a 64 bit values will max out at 9 bytes.
 *
 * As such, this encoder/decoder should NOT be used for encoding or decoding
 * "standard" LEB128 formats (e.g. Google Protocol Buffers).
 */
class ZigZagEncoding {
    /**
     * Writes a long value to the given buffer in LEB128 ZigZag encoded format
     * (negative numbers not supported)
     * @param buffer the buffer to write to
     * @param value  the value to write to the buffer
     */
    static encode(buffer, value) {
        if (value >= 0) {
            value = value * 2;
        }
        else {
            value = -value * 2 - 1;
        }
        if (value < TWO_POW_7) {
            buffer.put(value);
        }
        else {
            buffer.put(value | 0x80);
            if (value < TWO_POW_14) {
                buffer.put(floor(value / TWO_POW_7));
            }
            else {
                buffer.put(floor(value / TWO_POW_7) | 0x80);
                if (value < TWO_POW_21) {
                    buffer.put(floor(value / TWO_POW_14));
                }
                else {
                    buffer.put(floor(value / TWO_POW_14) | 0x80);
                    if (value < TWO_POW_28) {
                        buffer.put(floor(value / TWO_POW_21));
                    }
                    else {
                        buffer.put(floor(value / TWO_POW_21) | 0x80);
                        if (value < TWO_POW_35) {
                            buffer.put(floor(value / TWO_POW_28));
                        }
                        else {
                            buffer.put(floor(value / TWO_POW_28) | 0x80);
                            if (value < TWO_POW_42) {
                                buffer.put(floor(value / TWO_POW_35));
                            }
                            else {
                                buffer.put(floor(value / TWO_POW_35) | 0x80);
                                if (value < TWO_POW_49) {
                                    buffer.put(floor(value / TWO_POW_42));
                                }
                                else {
                                    buffer.put(floor(value / TWO_POW_42) | 0x80);
                                    if (value < TWO_POW_56) {
                                        buffer.put(floor(value / TWO_POW_49));
                                    }
                                    else {
                                        // should not happen
                                        buffer.put(floor(value / TWO_POW_49) + 0x80);
                                        buffer.put(floor(value / TWO_POW_56));
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    /**
     * Read an LEB128-64b9B ZigZag encoded long value from the given buffer
     * (negative numbers not supported)
     * @param buffer the buffer to read from
     * @return the value read from the buffer
     */
    static decode(buffer) {
        let v = buffer.get();
        let value = v & 0x7f;
        if ((v & 0x80) != 0) {
            v = buffer.get();
            value += (v & 0x7f) * TWO_POW_7;
            if ((v & 0x80) != 0) {
                v = buffer.get();
                value += (v & 0x7f) * TWO_POW_14;
                if ((v & 0x80) != 0) {
                    v = buffer.get();
                    value += (v & 0x7f) * TWO_POW_21;
                    if ((v & 0x80) != 0) {
                        v = buffer.get();
                        value += (v & 0x7f) * TWO_POW_28;
                        if ((v & 0x80) != 0) {
                            v = buffer.get();
                            value += (v & 0x7f) * TWO_POW_35;
                            if ((v & 0x80) != 0) {
                                v = buffer.get();
                                value += (v & 0x7f) * TWO_POW_42;
                                if ((v & 0x80) != 0) {
                                    v = buffer.get();
                                    value += (v & 0x7f) * TWO_POW_49;
                                    if ((v & 0x80) != 0) {
                                        v = buffer.get();
                                        value += (v & 0x7f) * TWO_POW_56;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if (value % 2 === 0) {
            value = value / 2;
        }
        else {
            value = -(value + 1) / 2;
        }
        return value;
    }
}
exports["default"] = ZigZagEncoding;
//# sourceMappingURL=ZigZagEncoding.js.map

/***/ }),

/***/ 461:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.floatFormatter = exports.keepSignificantDigits = exports.integerFormatter = void 0;
const leftPadding = (size) => {
    return (input) => {
        if (input.length < size) {
            return " ".repeat(size - input.length) + input;
        }
        return input;
    };
};
const integerFormatter = (size) => {
    const padding = leftPadding(size);
    return (integer) => padding("" + integer);
};
exports.integerFormatter = integerFormatter;
const { floor, log10, pow } = Math;
const numberOfDigits = (n) => floor(log10(n) + 1);
const keepSignificantDigits = (digits) => (value) => {
    const valueDigits = numberOfDigits(value);
    if (valueDigits > digits) {
        const extraDigits = valueDigits - digits;
        const magnitude = pow(10, extraDigits);
        return value - (value % magnitude);
    }
    return value;
};
exports.keepSignificantDigits = keepSignificantDigits;
const floatFormatter = (size, fractionDigits) => {
    const numberFormatter = new Intl.NumberFormat("en-US", {
        maximumFractionDigits: fractionDigits,
        minimumFractionDigits: fractionDigits,
        useGrouping: false,
    });
    const padding = leftPadding(size);
    return (float) => padding(numberFormatter.format(float));
};
exports.floatFormatter = floatFormatter;
//# sourceMappingURL=formatters.js.map

/***/ }),

/***/ 479:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PackedArray = void 0;
/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
const PackedArrayContext_1 = __nccwpck_require__(904);
const NUMBER_OF_SETS = 8;
const { pow, floor } = Math;
/**
 * A Packed array of signed 64 bit values, and supports {@link #get get()}, {@link #set set()},
 * {@link #add add()} and {@link #increment increment()} operations on the logical contents of the array.
 *
 * An {@link PackedLongArray} Uses {@link PackedArrayContext} to track
 * the array's logical contents. Contexts may be switched when a context requires resizing
 * to complete logical array operations (get, set, add, increment). Contexts are
 * established and used within critical sections in order to facilitate concurrent
 * implementors.
 *
 */
class PackedArray {
    constructor(virtualLength, initialPhysicalLength = PackedArrayContext_1.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY) {
        this.arrayContext = new PackedArrayContext_1.PackedArrayContext(virtualLength, initialPhysicalLength);
    }
    setVirtualLength(newVirtualArrayLength) {
        if (newVirtualArrayLength < this.length()) {
            throw new Error("Cannot set virtual length, as requested length " +
                newVirtualArrayLength +
                " is smaller than the current virtual length " +
                this.length());
        }
        const currentArrayContext = this.arrayContext;
        if (currentArrayContext.isPacked &&
            currentArrayContext.determineTopLevelShiftForVirtualLength(newVirtualArrayLength) == currentArrayContext.getTopLevelShift()) {
            // No changes to the array context contents is needed. Just change the virtual length.
            currentArrayContext.setVirtualLength(newVirtualArrayLength);
            return;
        }
        this.arrayContext = currentArrayContext.copyAndIncreaseSize(this.getPhysicalLength(), newVirtualArrayLength);
    }
    /**
     * Get value at virtual index in the array
     * @param index the virtual array index
     * @return the array value at the virtual index given
     */
    get(index) {
        let value = 0;
        for (let byteNum = 0; byteNum < NUMBER_OF_SETS; byteNum++) {
            let byteValueAtPackedIndex = 0;
            // Deal with unpacked context:
            if (!this.arrayContext.isPacked) {
                return this.arrayContext.getAtUnpackedIndex(index);
            }
            // Context is packed:
            const packedIndex = this.arrayContext.getPackedIndex(byteNum, index, false);
            if (packedIndex < 0) {
                return value;
            }
            byteValueAtPackedIndex =
                this.arrayContext.getAtByteIndex(packedIndex) * pow(2, byteNum << 3);
            value += byteValueAtPackedIndex;
        }
        return value;
    }
    /**
     * Increment value at a virrual index in the array
     * @param index virtual index of value to increment
     */
    increment(index) {
        this.add(index, 1);
    }
    safeGetPackedIndexgetPackedIndex(setNumber, virtualIndex) {
        //do {
        //try {
        return this.arrayContext.getPackedIndex(setNumber, virtualIndex, true);
        /*} catch (ex) {
            if (ex instanceof ResizeError) {
              this.arrayContext.resizeArray(ex.newSize);
            } else {
              throw ex;
            }
          }*/
        //} while (true);
    }
    /**
     * Add to a value at a virtual index in the array
     * @param index the virtual index of the value to be added to
     * @param value the value to add
     */
    add(index, value) {
        let remainingValueToAdd = value;
        for (let byteNum = 0, byteShift = 0; byteNum < NUMBER_OF_SETS; byteNum++, byteShift += 8) {
            // Deal with unpacked context:
            if (!this.arrayContext.isPacked) {
                this.arrayContext.addAndGetAtUnpackedIndex(index, value);
                return;
            }
            // Context is packed:
            const packedIndex = this.safeGetPackedIndexgetPackedIndex(byteNum, index);
            const byteToAdd = remainingValueToAdd & 0xff;
            const afterAddByteValue = this.arrayContext.addAtByteIndex(packedIndex, byteToAdd);
            // Reduce remaining value to add by amount just added:
            remainingValueToAdd -= byteToAdd;
            remainingValueToAdd = remainingValueToAdd / pow(2, 8);
            // Account for carry:
            remainingValueToAdd += floor(afterAddByteValue / pow(2, 8));
            if (remainingValueToAdd == 0) {
                return; // nothing to add to higher magnitudes
            }
        }
    }
    /**
     * Set the value at a virtual index in the array
     * @param index the virtual index of the value to set
     * @param value the value to set
     */
    set(index, value) {
        let bytesAlreadySet = 0;
        let valueForNextLevels = value;
        for (let byteNum = 0; byteNum < NUMBER_OF_SETS; byteNum++) {
            // Establish context within: critical section
            // Deal with unpacked context:
            if (!this.arrayContext.isPacked) {
                this.arrayContext.setAtUnpackedIndex(index, value);
                return;
            }
            // Context is packed:
            if (valueForNextLevels == 0) {
                // Special-case zeros to avoid inflating packed array for no reason
                const packedIndex = this.arrayContext.getPackedIndex(byteNum, index, false);
                if (packedIndex < 0) {
                    return; // no need to create entries for zero values if they don't already exist
                }
            }
            // Make sure byte is populated:
            const packedIndex = this.arrayContext.getPackedIndex(byteNum, index, true);
            // Determine value to write, and prepare for next levels
            const byteToWrite = valueForNextLevels & 0xff;
            valueForNextLevels = floor(valueForNextLevels / pow(2, 8));
            if (byteNum < bytesAlreadySet) {
                // We want to avoid writing to the same byte twice when not doing so for the
                // entire 64 bit value atomically, as doing so opens a race with e.g. concurrent
                // adders. So dobn't actually write the byte if has been written before.
                continue;
            }
            this.arrayContext.setAtByteIndex(packedIndex, byteToWrite);
            bytesAlreadySet++;
        }
    }
    /**
     * Get the current physical length (in longs) of the array's backing storage
     * @return the current physical length (in longs) of the array's current backing storage
     */
    getPhysicalLength() {
        return this.arrayContext.physicalLength;
    }
    /**
     * Get the (virtual) length of the array
     * @return the (virtual) length of the array
     */
    length() {
        return this.arrayContext.getVirtualLength();
    }
    /**
     * Clear the array contents
     */
    clear() {
        this.arrayContext.clear();
    }
    toString() {
        let output = "PackedArray:\n";
        output += this.arrayContext.toString();
        return output;
    }
}
exports.PackedArray = PackedArray;
//# sourceMappingURL=PackedArray.js.map

/***/ }),

/***/ 904:
/***/ ((__unused_webpack_module, exports) => {


/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PackedArrayContext = exports.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY = void 0;
/**
 * A packed-value, sparse array context used for storing 64 bit signed values.
 *
 * An array context is optimised for tracking sparsely set (as in mostly zeros) values that tend to not make
 * use pof the full 64 bit value range even when they are non-zero. The array context's internal representation
 * is such that the packed value at each virtual array index may be represented by 0-8 bytes of actual storage.
 *
 * An array context encodes the packed values in 8 "set trees" with each set tree representing one byte of the
 * packed value at the virtual index in question. The {@link #getPackedIndex(int, int, boolean)} method is used
 * to look up the byte-index corresponding to the given (set tree) value byte of the given virtual index, and can
 * be used to add entries to represent that byte as needed. As a succesful {@link #getPackedIndex(int, int, boolean)}
 * may require a resizing of the array, it can throw a {@link ResizeException} to indicate that the requested
 * packed index cannot be found or added without a resize of the physical storage.
 *
 */
exports.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY = 16;
const MAX_SUPPORTED_PACKED_COUNTS_ARRAY_LENGTH = Math.pow(2, 13) - 1; //(Short.MAX_VALUE / 4);  TODO ALEX why ???
const SET_0_START_INDEX = 0;
const NUMBER_OF_SETS = 8;
const LEAF_LEVEL_SHIFT = 3;
const NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET = 0;
const NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS = 1;
const PACKED_ARRAY_GROWTH_INCREMENT = 16;
const PACKED_ARRAY_GROWTH_FRACTION_POW2 = 4;
const { pow, ceil, log2, max } = Math;
const bitCount = (n) => {
    var bits = 0;
    while (n !== 0) {
        bits += bitCount32(n | 0);
        n /= 0x100000000;
    }
    return bits;
};
const bitCount32 = (n) => {
    n = n - ((n >> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >> 2) & 0x33333333);
    return (((n + (n >> 4)) & 0xf0f0f0f) * 0x1010101) >> 24;
};
class PackedArrayContext {
    constructor(virtualLength, initialPhysicalLength) {
        this.populatedShortLength = 0;
        this.topLevelShift = Number.MAX_VALUE; // Make it non-sensical until properly initialized.
        this.physicalLength = Math.max(initialPhysicalLength, exports.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY);
        this.isPacked =
            this.physicalLength <= MAX_SUPPORTED_PACKED_COUNTS_ARRAY_LENGTH;
        if (!this.isPacked) {
            this.physicalLength = virtualLength;
        }
        this.array = new ArrayBuffer(this.physicalLength * 8);
        this.initArrayViews(this.array);
        this.init(virtualLength);
    }
    initArrayViews(array) {
        this.byteArray = new Uint8Array(array);
        this.shortArray = new Uint16Array(array);
        this.longArray = new Float64Array(array);
    }
    init(virtualLength) {
        if (!this.isPacked) {
            // Deal with non-packed context init:
            this.virtualLength = virtualLength;
            return;
        }
        this.populatedShortLength = SET_0_START_INDEX + 8;
        // Populate empty root entries, and point to them from the root indexes:
        for (let i = 0; i < NUMBER_OF_SETS; i++) {
            this.setAtShortIndex(SET_0_START_INDEX + i, 0);
        }
        this.setVirtualLength(virtualLength);
    }
    clear() {
        this.byteArray.fill(0);
        this.init(this.virtualLength);
    }
    copyAndIncreaseSize(newPhysicalArrayLength, newVirtualArrayLength) {
        const ctx = new PackedArrayContext(newVirtualArrayLength, newPhysicalArrayLength);
        if (this.isPacked) {
            ctx.populateEquivalentEntriesWithEntriesFromOther(this);
        }
        return ctx;
    }
    getPopulatedShortLength() {
        return this.populatedShortLength;
    }
    getPopulatedLongLength() {
        return (this.getPopulatedShortLength() + 3) >> 2; // round up
    }
    setAtByteIndex(byteIndex, value) {
        this.byteArray[byteIndex] = value;
    }
    getAtByteIndex(byteIndex) {
        return this.byteArray[byteIndex];
    }
    /**
     * add a byte value to a current byte value in the array
     * @param byteIndex index of byte value to add to
     * @param valueToAdd byte value to add
     * @return the afterAddValue. ((afterAddValue & 0x100) != 0) indicates a carry.
     */
    addAtByteIndex(byteIndex, valueToAdd) {
        const newValue = this.byteArray[byteIndex] + valueToAdd;
        this.byteArray[byteIndex] = newValue;
        return newValue;
    }
    setPopulatedLongLength(newPopulatedLongLength) {
        this.populatedShortLength = newPopulatedLongLength << 2;
    }
    getVirtualLength() {
        return this.virtualLength;
    }
    length() {
        return this.physicalLength;
    }
    setAtShortIndex(shortIndex, value) {
        this.shortArray[shortIndex] = value;
    }
    setAtLongIndex(longIndex, value) {
        this.longArray[longIndex] = value;
    }
    getAtShortIndex(shortIndex) {
        return this.shortArray[shortIndex];
    }
    getIndexAtShortIndex(shortIndex) {
        return this.shortArray[shortIndex];
    }
    setPackedSlotIndicators(entryIndex, newPackedSlotIndicators) {
        this.setAtShortIndex(entryIndex + NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET, newPackedSlotIndicators);
    }
    getPackedSlotIndicators(entryIndex) {
        return (this.shortArray[entryIndex + NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET] &
            0xffff);
    }
    getIndexAtEntrySlot(entryIndex, slot) {
        return this.getAtShortIndex(entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + slot);
    }
    setIndexAtEntrySlot(entryIndex, slot, newIndexValue) {
        this.setAtShortIndex(entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + slot, newIndexValue);
    }
    expandArrayIfNeeded(entryLengthInLongs) {
        const currentLength = this.length();
        if (currentLength < this.getPopulatedLongLength() + entryLengthInLongs) {
            const growthIncrement = max(entryLengthInLongs, PACKED_ARRAY_GROWTH_INCREMENT, this.getPopulatedLongLength() >> PACKED_ARRAY_GROWTH_FRACTION_POW2);
            this.resizeArray(currentLength + growthIncrement);
        }
    }
    newEntry(entryLengthInShorts) {
        // Add entry at the end of the array:
        const newEntryIndex = this.populatedShortLength;
        this.expandArrayIfNeeded((entryLengthInShorts >> 2) + 1);
        this.populatedShortLength = newEntryIndex + entryLengthInShorts;
        for (let i = 0; i < entryLengthInShorts; i++) {
            this.setAtShortIndex(newEntryIndex + i, -1); // Poison value -1. Must be overriden before reads
        }
        return newEntryIndex;
    }
    newLeafEntry() {
        // Add entry at the end of the array:
        let newEntryIndex;
        newEntryIndex = this.getPopulatedLongLength();
        this.expandArrayIfNeeded(1);
        this.setPopulatedLongLength(newEntryIndex + 1);
        this.setAtLongIndex(newEntryIndex, 0);
        return newEntryIndex;
    }
    /**
     * Consolidate entry with previous entry verison if one exists
     *
     * @param entryIndex The shortIndex of the entry to be consolidated
     * @param previousVersionIndex the index of the previous version of the entry
     */
    consolidateEntry(entryIndex, previousVersionIndex) {
        const previousVersionPackedSlotsIndicators = this.getPackedSlotIndicators(previousVersionIndex);
        // Previous version exists, needs consolidation
        const packedSlotsIndicators = this.getPackedSlotIndicators(entryIndex);
        const insertedSlotMask = packedSlotsIndicators ^ previousVersionPackedSlotsIndicators; // the only bit that differs
        const slotsBelowBitNumber = packedSlotsIndicators & (insertedSlotMask - 1);
        const insertedSlotIndex = bitCount(slotsBelowBitNumber);
        const numberOfSlotsInEntry = bitCount(packedSlotsIndicators);
        // Copy the entry slots from previous version, skipping the newly inserted slot in the target:
        let sourceSlot = 0;
        for (let targetSlot = 0; targetSlot < numberOfSlotsInEntry; targetSlot++) {
            if (targetSlot !== insertedSlotIndex) {
                const indexAtSlot = this.getIndexAtEntrySlot(previousVersionIndex, sourceSlot);
                if (indexAtSlot !== 0) {
                    this.setIndexAtEntrySlot(entryIndex, targetSlot, indexAtSlot);
                }
                sourceSlot++;
            }
        }
    }
    /**
     * Expand entry as indicated.
     *
     * @param existingEntryIndex the index of the entry
     * @param entryPointerIndex  index to the slot pointing to the entry (needs to be fixed up)
     * @param insertedSlotIndex  realtive [packed] index of slot being inserted into entry
     * @param insertedSlotMask   mask value fo slot being inserted
     * @param nextLevelIsLeaf    the level below this one is a leaf level
     * @return the updated index of the entry (-1 if epansion failed due to conflict)
     * @throws RetryException if expansion fails due to concurrent conflict, and caller should try again.
     */
    expandEntry(existingEntryIndex, entryPointerIndex, insertedSlotIndex, insertedSlotMask, nextLevelIsLeaf) {
        let packedSlotIndicators = this.getAtShortIndex(existingEntryIndex) & 0xffff;
        packedSlotIndicators |= insertedSlotMask;
        const numberOfslotsInExpandedEntry = bitCount(packedSlotIndicators);
        if (insertedSlotIndex >= numberOfslotsInExpandedEntry) {
            throw new Error("inserted slot index is out of range given provided masks");
        }
        const expandedEntryLength = numberOfslotsInExpandedEntry + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS;
        // Create new next-level entry to refer to from slot at this level:
        let indexOfNewNextLevelEntry = 0;
        if (nextLevelIsLeaf) {
            indexOfNewNextLevelEntry = this.newLeafEntry(); // Establish long-index to new leaf entry
        }
        else {
            // TODO: Optimize this by creating the whole sub-tree here, rather than a step that will immediaterly expand
            // Create a new 1 word (empty, no slots set) entry for the next level:
            indexOfNewNextLevelEntry = this.newEntry(NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS); // Establish short-index to new leaf entry
            this.setPackedSlotIndicators(indexOfNewNextLevelEntry, 0);
        }
        const insertedSlotValue = indexOfNewNextLevelEntry;
        const expandedEntryIndex = this.newEntry(expandedEntryLength);
        // populate the packed indicators word:
        this.setPackedSlotIndicators(expandedEntryIndex, packedSlotIndicators);
        // Populate the inserted slot with the index of the new next level entry:
        this.setIndexAtEntrySlot(expandedEntryIndex, insertedSlotIndex, insertedSlotValue);
        this.setAtShortIndex(entryPointerIndex, expandedEntryIndex);
        this.consolidateEntry(expandedEntryIndex, existingEntryIndex);
        return expandedEntryIndex;
    }
    //
    //   ######   ######## ########    ##     ##    ###    ##             ## #### ##    ## ########  ######## ##     ##
    //  ##    ##  ##          ##       ##     ##   ## ##   ##            ##   ##  ###   ## ##     ## ##        ##   ##
    //  ##        ##          ##       ##     ##  ##   ##  ##           ##    ##  ####  ## ##     ## ##         ## ##
    //  ##   #### ######      ##       ##     ## ##     ## ##          ##     ##  ## ## ## ##     ## ######      ###
    //  ##    ##  ##          ##        ##   ##  ######### ##         ##      ##  ##  #### ##     ## ##         ## ##
    //  ##    ##  ##          ##         ## ##   ##     ## ##        ##       ##  ##   ### ##     ## ##        ##   ##
    //   ######   ########    ##          ###    ##     ## ######## ##       #### ##    ## ########  ######## ##     ##
    //
    getRootEntry(setNumber, insertAsNeeded = false) {
        const entryPointerIndex = SET_0_START_INDEX + setNumber;
        let entryIndex = this.getIndexAtShortIndex(entryPointerIndex);
        if (entryIndex == 0) {
            if (!insertAsNeeded) {
                return 0; // Index does not currently exist in packed array;
            }
            entryIndex = this.newEntry(NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS);
            // Create a new empty (no slots set) entry for the next level:
            this.setPackedSlotIndicators(entryIndex, 0);
            this.setAtShortIndex(entryPointerIndex, entryIndex);
        }
        return entryIndex;
    }
    /**
     * Get the byte-index (into the packed array) corresponding to a given (set tree) value byte of given virtual index.
     * Inserts new set tree nodes as needed if indicated.
     *
     * @param setNumber      The set tree number (0-7, 0 corresponding with the LSByte set tree)
     * @param virtualIndex   The virtual index into the PackedArray
     * @param insertAsNeeded If true, will insert new set tree nodes as needed if they do not already exist
     * @return the byte-index corresponding to the given (set tree) value byte of the given virtual index
     */
    getPackedIndex(setNumber, virtualIndex, insertAsNeeded) {
        if (virtualIndex >= this.virtualLength) {
            throw new Error(`Attempting access at index ${virtualIndex}, beyond virtualLength ${this.virtualLength}`);
        }
        let entryPointerIndex = SET_0_START_INDEX + setNumber; // TODO init needed ?
        let entryIndex = this.getRootEntry(setNumber, insertAsNeeded);
        if (entryIndex == 0) {
            return -1; // Index does not currently exist in packed array;
        }
        // Work down the levels of non-leaf entries:
        for (let indexShift = this.topLevelShift; indexShift >= LEAF_LEVEL_SHIFT; indexShift -= 4) {
            const nextLevelIsLeaf = indexShift === LEAF_LEVEL_SHIFT;
            // Target is a packedSlotIndicators entry
            const packedSlotIndicators = this.getPackedSlotIndicators(entryIndex);
            const slotBitNumber = (virtualIndex / pow(2, indexShift)) & 0xf; //(virtualIndex >>> indexShift) & 0xf;
            const slotMask = 1 << slotBitNumber;
            const slotsBelowBitNumber = packedSlotIndicators & (slotMask - 1);
            const slotNumber = bitCount(slotsBelowBitNumber);
            if ((packedSlotIndicators & slotMask) === 0) {
                // The entryIndex slot does not have the contents we want
                if (!insertAsNeeded) {
                    return -1; // Index does not currently exist in packed array;
                }
                // Expand the entry, adding the index to new entry at the proper slot:
                entryIndex = this.expandEntry(entryIndex, entryPointerIndex, slotNumber, slotMask, nextLevelIsLeaf);
            }
            // Next level's entry pointer index is in the appropriate slot in in the entries array in this entry:
            entryPointerIndex =
                entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + slotNumber;
            entryIndex = this.getIndexAtShortIndex(entryPointerIndex);
        }
        // entryIndex is the long-index of a leaf entry that contains the value byte for the given set
        const byteIndex = (entryIndex << 3) + (virtualIndex & 0x7); // Determine byte index offset within leaf entry
        return byteIndex;
    }
    determineTopLevelShiftForVirtualLength(virtualLength) {
        const sizeMagnitude = ceil(log2(virtualLength));
        const eightsSizeMagnitude = sizeMagnitude - 3;
        let multipleOfFourSizeMagnitude = ceil(eightsSizeMagnitude / 4) * 4;
        multipleOfFourSizeMagnitude = max(multipleOfFourSizeMagnitude, 8);
        const topLevelShiftNeeded = multipleOfFourSizeMagnitude - 4 + 3;
        return topLevelShiftNeeded;
    }
    setVirtualLength(virtualLength) {
        if (!this.isPacked) {
            throw new Error("Should never be adjusting the virtual size of a non-packed context");
        }
        this.topLevelShift = this.determineTopLevelShiftForVirtualLength(virtualLength);
        this.virtualLength = virtualLength;
    }
    getTopLevelShift() {
        return this.topLevelShift;
    }
    //
    //  ##     ##         ########   #######  ########  ##     ## ##          ###    ######## ########
    //   ##   ##          ##     ## ##     ## ##     ## ##     ## ##         ## ##      ##    ##
    //    ## ##           ##     ## ##     ## ##     ## ##     ## ##        ##   ##     ##    ##
    //     ###    ####### ########  ##     ## ########  ##     ## ##       ##     ##    ##    ######
    //    ## ##           ##        ##     ## ##        ##     ## ##       #########    ##    ##
    //   ##   ##          ##        ##     ## ##        ##     ## ##       ##     ##    ##    ##
    //  ##     ##         ##         #######  ##         #######  ######## ##     ##    ##    ########
    //
    resizeArray(newLength) {
        const tmp = new Uint8Array(newLength * 8);
        tmp.set(this.byteArray);
        this.array = tmp.buffer;
        this.initArrayViews(this.array);
        this.physicalLength = newLength;
    }
    populateEquivalentEntriesWithEntriesFromOther(other) {
        if (this.virtualLength < other.getVirtualLength()) {
            throw new Error("Cannot populate array of smaller virtual length");
        }
        for (let i = 0; i < NUMBER_OF_SETS; i++) {
            const otherEntryIndex = other.getAtShortIndex(SET_0_START_INDEX + i);
            if (otherEntryIndex == 0)
                continue; // No tree to duplicate
            let entryIndexPointer = SET_0_START_INDEX + i;
            for (let i = this.topLevelShift; i > other.topLevelShift; i -= 4) {
                // for each inserted level:
                // Allocate entry in other:
                const sizeOfEntry = NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + 1;
                const newEntryIndex = this.newEntry(sizeOfEntry);
                // Link new level in.
                this.setAtShortIndex(entryIndexPointer, newEntryIndex);
                // Populate new level entry, use pointer to slot 0 as place to populate under:
                this.setPackedSlotIndicators(newEntryIndex, 0x1); // Slot 0 populated
                entryIndexPointer =
                    newEntryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS; // Where the slot 0 index goes.
            }
            this.copyEntriesAtLevelFromOther(other, otherEntryIndex, entryIndexPointer, other.topLevelShift);
        }
    }
    copyEntriesAtLevelFromOther(other, otherLevelEntryIndex, levelEntryIndexPointer, otherIndexShift) {
        const nextLevelIsLeaf = otherIndexShift == LEAF_LEVEL_SHIFT;
        const packedSlotIndicators = other.getPackedSlotIndicators(otherLevelEntryIndex);
        const numberOfSlots = bitCount(packedSlotIndicators);
        const sizeOfEntry = NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + numberOfSlots;
        const entryIndex = this.newEntry(sizeOfEntry);
        this.setAtShortIndex(levelEntryIndexPointer, entryIndex);
        this.setAtShortIndex(entryIndex + NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET, packedSlotIndicators);
        for (let i = 0; i < numberOfSlots; i++) {
            if (nextLevelIsLeaf) {
                // Make leaf in other:
                const leafEntryIndex = this.newLeafEntry();
                this.setIndexAtEntrySlot(entryIndex, i, leafEntryIndex);
                // OPTIM
                // avoid iteration on all the values of the source ctx
                const otherNextLevelEntryIndex = other.getIndexAtEntrySlot(otherLevelEntryIndex, i);
                this.longArray[leafEntryIndex] =
                    other.longArray[otherNextLevelEntryIndex];
            }
            else {
                const otherNextLevelEntryIndex = other.getIndexAtEntrySlot(otherLevelEntryIndex, i);
                this.copyEntriesAtLevelFromOther(other, otherNextLevelEntryIndex, entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + i, otherIndexShift - 4);
            }
        }
    }
    getAtUnpackedIndex(index) {
        return this.longArray[index];
    }
    setAtUnpackedIndex(index, newValue) {
        this.longArray[index] = newValue;
    }
    lazysetAtUnpackedIndex(index, newValue) {
        this.longArray[index] = newValue;
    }
    incrementAndGetAtUnpackedIndex(index) {
        this.longArray[index]++;
        return this.longArray[index];
    }
    addAndGetAtUnpackedIndex(index, valueToAdd) {
        this.longArray[index] += valueToAdd;
        return this.longArray[index];
    }
    //
    //   ########  #######           ######  ######## ########  #### ##    ##  ######
    //      ##    ##     ##         ##    ##    ##    ##     ##  ##  ###   ## ##    ##
    //      ##    ##     ##         ##          ##    ##     ##  ##  ####  ## ##
    //      ##    ##     ## #######  ######     ##    ########   ##  ## ## ## ##   ####
    //      ##    ##     ##               ##    ##    ##   ##    ##  ##  #### ##    ##
    //      ##    ##     ##         ##    ##    ##    ##    ##   ##  ##   ### ##    ##
    //      ##     #######           ######     ##    ##     ## #### ##    ##  ######
    //
    nonLeafEntryToString(entryIndex, indexShift, indentLevel) {
        let output = "";
        for (let i = 0; i < indentLevel; i++) {
            output += "  ";
        }
        try {
            const packedSlotIndicators = this.getPackedSlotIndicators(entryIndex);
            output += `slotIndiators: 0x${toHex(packedSlotIndicators)}, prevVersionIndex: 0: [ `;
            const numberOfslotsInEntry = bitCount(packedSlotIndicators);
            for (let i = 0; i < numberOfslotsInEntry; i++) {
                output += this.getIndexAtEntrySlot(entryIndex, i);
                if (i < numberOfslotsInEntry - 1) {
                    output += ", ";
                }
            }
            output += ` ] (indexShift = ${indexShift})\n`;
            const nextLevelIsLeaf = indexShift == LEAF_LEVEL_SHIFT;
            for (let i = 0; i < numberOfslotsInEntry; i++) {
                const nextLevelEntryIndex = this.getIndexAtEntrySlot(entryIndex, i);
                if (nextLevelIsLeaf) {
                    output += this.leafEntryToString(nextLevelEntryIndex, indentLevel + 4);
                }
                else {
                    output += this.nonLeafEntryToString(nextLevelEntryIndex, indexShift - 4, indentLevel + 4);
                }
            }
        }
        catch (ex) {
            output += `Exception thrown at nonLeafEnty at index ${entryIndex} with indexShift ${indexShift}\n`;
        }
        return output;
    }
    leafEntryToString(entryIndex, indentLevel) {
        let output = "";
        for (let i = 0; i < indentLevel; i++) {
            output += "  ";
        }
        try {
            output += "Leaf bytes : ";
            for (let i = 0; i < 8; i++) {
                output += `0x${toHex(this.byteArray[entryIndex * 8 + i])} `;
            }
            output += "\n";
        }
        catch (ex) {
            output += `Exception thrown at leafEnty at index ${entryIndex}\n`;
        }
        return output;
    }
    toString() {
        let output = "PackedArrayContext:\n";
        if (!this.isPacked) {
            return output + "Context is unpacked:\n"; // unpackedToString();
        }
        for (let setNumber = 0; setNumber < NUMBER_OF_SETS; setNumber++) {
            try {
                const entryPointerIndex = SET_0_START_INDEX + setNumber;
                const entryIndex = this.getIndexAtShortIndex(entryPointerIndex);
                output += `Set ${setNumber}: root = ${entryIndex} \n`;
                if (entryIndex == 0)
                    continue;
                output += this.nonLeafEntryToString(entryIndex, this.topLevelShift, 4);
            }
            catch (ex) {
                output += `Exception thrown in set ${setNumber}%d\n`;
            }
        }
        //output += recordedValuesToString();
        return output;
    }
}
exports.PackedArrayContext = PackedArrayContext;
const toHex = (n) => {
    return Number(n)
        .toString(16)
        .padStart(2, "0");
};
//# sourceMappingURL=PackedArrayContext.js.map

/***/ }),

/***/ 211:
/***/ ((__unused_webpack_module, exports) => {


/*
 * This is a TypeScript port of the original Java version, which was written by
 * Gil Tene as described in
 * https://github.com/HdrHistogram/HdrHistogram
 * and released to the public domain, as explained at
 * http://creativecommons.org/publicdomain/zero/1.0/
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
const ulp = (x) => Math.pow(2, Math.floor(Math.log2(x)) - 52);
exports["default"] = ulp;
//# sourceMappingURL=ulp.js.map

/***/ }),

/***/ 585:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Top level file is just a mixin of submodules & constants


var assign    = (__nccwpck_require__(538).assign);

var deflate   = __nccwpck_require__(854);
var inflate   = __nccwpck_require__(902);
var constants = __nccwpck_require__(958);

var pako = {};

assign(pako, deflate, inflate, constants);

module.exports = pako;


/***/ }),

/***/ 854:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {




var zlib_deflate = __nccwpck_require__(760);
var utils        = __nccwpck_require__(538);
var strings      = __nccwpck_require__(153);
var msg          = __nccwpck_require__(523);
var ZStream      = __nccwpck_require__(137);

var toString = Object.prototype.toString;

/* Public constants ==========================================================*/
/* ===========================================================================*/

var Z_NO_FLUSH      = 0;
var Z_FINISH        = 4;

var Z_OK            = 0;
var Z_STREAM_END    = 1;
var Z_SYNC_FLUSH    = 2;

var Z_DEFAULT_COMPRESSION = -1;

var Z_DEFAULT_STRATEGY    = 0;

var Z_DEFLATED  = 8;

/* ===========================================================================*/


/**
 * class Deflate
 *
 * Generic JS-style wrapper for zlib calls. If you don't need
 * streaming behaviour - use more simple functions: [[deflate]],
 * [[deflateRaw]] and [[gzip]].
 **/

/* internal
 * Deflate.chunks -> Array
 *
 * Chunks of output data, if [[Deflate#onData]] not overridden.
 **/

/**
 * Deflate.result -> Uint8Array|Array
 *
 * Compressed result, generated by default [[Deflate#onData]]
 * and [[Deflate#onEnd]] handlers. Filled after you push last chunk
 * (call [[Deflate#push]] with `Z_FINISH` / `true` param)  or if you
 * push a chunk with explicit flush (call [[Deflate#push]] with
 * `Z_SYNC_FLUSH` param).
 **/

/**
 * Deflate.err -> Number
 *
 * Error code after deflate finished. 0 (Z_OK) on success.
 * You will not need it in real life, because deflate errors
 * are possible only on wrong options or bad `onData` / `onEnd`
 * custom handlers.
 **/

/**
 * Deflate.msg -> String
 *
 * Error message, if [[Deflate.err]] != 0
 **/


/**
 * new Deflate(options)
 * - options (Object): zlib deflate options.
 *
 * Creates new deflator instance with specified params. Throws exception
 * on bad params. Supported options:
 *
 * - `level`
 * - `windowBits`
 * - `memLevel`
 * - `strategy`
 * - `dictionary`
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information on these.
 *
 * Additional options, for internal needs:
 *
 * - `chunkSize` - size of generated data chunks (16K by default)
 * - `raw` (Boolean) - do raw deflate
 * - `gzip` (Boolean) - create gzip wrapper
 * - `to` (String) - if equal to 'string', then result will be "binary string"
 *    (each char code [0..255])
 * - `header` (Object) - custom header for gzip
 *   - `text` (Boolean) - true if compressed data believed to be text
 *   - `time` (Number) - modification time, unix timestamp
 *   - `os` (Number) - operation system code
 *   - `extra` (Array) - array of bytes with extra data (max 65536)
 *   - `name` (String) - file name (binary string)
 *   - `comment` (String) - comment (binary string)
 *   - `hcrc` (Boolean) - true if header crc should be added
 *
 * ##### Example:
 *
 * ```javascript
 * var pako = require('pako')
 *   , chunk1 = Uint8Array([1,2,3,4,5,6,7,8,9])
 *   , chunk2 = Uint8Array([10,11,12,13,14,15,16,17,18,19]);
 *
 * var deflate = new pako.Deflate({ level: 3});
 *
 * deflate.push(chunk1, false);
 * deflate.push(chunk2, true);  // true -> last chunk
 *
 * if (deflate.err) { throw new Error(deflate.err); }
 *
 * console.log(deflate.result);
 * ```
 **/
function Deflate(options) {
  if (!(this instanceof Deflate)) return new Deflate(options);

  this.options = utils.assign({
    level: Z_DEFAULT_COMPRESSION,
    method: Z_DEFLATED,
    chunkSize: 16384,
    windowBits: 15,
    memLevel: 8,
    strategy: Z_DEFAULT_STRATEGY,
    to: ''
  }, options || {});

  var opt = this.options;

  if (opt.raw && (opt.windowBits > 0)) {
    opt.windowBits = -opt.windowBits;
  }

  else if (opt.gzip && (opt.windowBits > 0) && (opt.windowBits < 16)) {
    opt.windowBits += 16;
  }

  this.err    = 0;      // error code, if happens (0 = Z_OK)
  this.msg    = '';     // error message
  this.ended  = false;  // used to avoid multiple onEnd() calls
  this.chunks = [];     // chunks of compressed data

  this.strm = new ZStream();
  this.strm.avail_out = 0;

  var status = zlib_deflate.deflateInit2(
    this.strm,
    opt.level,
    opt.method,
    opt.windowBits,
    opt.memLevel,
    opt.strategy
  );

  if (status !== Z_OK) {
    throw new Error(msg[status]);
  }

  if (opt.header) {
    zlib_deflate.deflateSetHeader(this.strm, opt.header);
  }

  if (opt.dictionary) {
    var dict;
    // Convert data if needed
    if (typeof opt.dictionary === 'string') {
      // If we need to compress text, change encoding to utf8.
      dict = strings.string2buf(opt.dictionary);
    } else if (toString.call(opt.dictionary) === '[object ArrayBuffer]') {
      dict = new Uint8Array(opt.dictionary);
    } else {
      dict = opt.dictionary;
    }

    status = zlib_deflate.deflateSetDictionary(this.strm, dict);

    if (status !== Z_OK) {
      throw new Error(msg[status]);
    }

    this._dict_set = true;
  }
}

/**
 * Deflate#push(data[, mode]) -> Boolean
 * - data (Uint8Array|Array|ArrayBuffer|String): input data. Strings will be
 *   converted to utf8 byte sequence.
 * - mode (Number|Boolean): 0..6 for corresponding Z_NO_FLUSH..Z_TREE modes.
 *   See constants. Skipped or `false` means Z_NO_FLUSH, `true` means Z_FINISH.
 *
 * Sends input data to deflate pipe, generating [[Deflate#onData]] calls with
 * new compressed chunks. Returns `true` on success. The last data block must have
 * mode Z_FINISH (or `true`). That will flush internal pending buffers and call
 * [[Deflate#onEnd]]. For interim explicit flushes (without ending the stream) you
 * can use mode Z_SYNC_FLUSH, keeping the compression context.
 *
 * On fail call [[Deflate#onEnd]] with error code and return false.
 *
 * We strongly recommend to use `Uint8Array` on input for best speed (output
 * array format is detected automatically). Also, don't skip last param and always
 * use the same type in your code (boolean or number). That will improve JS speed.
 *
 * For regular `Array`-s make sure all elements are [0..255].
 *
 * ##### Example
 *
 * ```javascript
 * push(chunk, false); // push one of data chunks
 * ...
 * push(chunk, true);  // push last chunk
 * ```
 **/
Deflate.prototype.push = function (data, mode) {
  var strm = this.strm;
  var chunkSize = this.options.chunkSize;
  var status, _mode;

  if (this.ended) { return false; }

  _mode = (mode === ~~mode) ? mode : ((mode === true) ? Z_FINISH : Z_NO_FLUSH);

  // Convert data if needed
  if (typeof data === 'string') {
    // If we need to compress text, change encoding to utf8.
    strm.input = strings.string2buf(data);
  } else if (toString.call(data) === '[object ArrayBuffer]') {
    strm.input = new Uint8Array(data);
  } else {
    strm.input = data;
  }

  strm.next_in = 0;
  strm.avail_in = strm.input.length;

  do {
    if (strm.avail_out === 0) {
      strm.output = new utils.Buf8(chunkSize);
      strm.next_out = 0;
      strm.avail_out = chunkSize;
    }
    status = zlib_deflate.deflate(strm, _mode);    /* no bad return value */

    if (status !== Z_STREAM_END && status !== Z_OK) {
      this.onEnd(status);
      this.ended = true;
      return false;
    }
    if (strm.avail_out === 0 || (strm.avail_in === 0 && (_mode === Z_FINISH || _mode === Z_SYNC_FLUSH))) {
      if (this.options.to === 'string') {
        this.onData(strings.buf2binstring(utils.shrinkBuf(strm.output, strm.next_out)));
      } else {
        this.onData(utils.shrinkBuf(strm.output, strm.next_out));
      }
    }
  } while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== Z_STREAM_END);

  // Finalize on the last chunk.
  if (_mode === Z_FINISH) {
    status = zlib_deflate.deflateEnd(this.strm);
    this.onEnd(status);
    this.ended = true;
    return status === Z_OK;
  }

  // callback interim results if Z_SYNC_FLUSH.
  if (_mode === Z_SYNC_FLUSH) {
    this.onEnd(Z_OK);
    strm.avail_out = 0;
    return true;
  }

  return true;
};


/**
 * Deflate#onData(chunk) -> Void
 * - chunk (Uint8Array|Array|String): output data. Type of array depends
 *   on js engine support. When string output requested, each chunk
 *   will be string.
 *
 * By default, stores data blocks in `chunks[]` property and glue
 * those in `onEnd`. Override this handler, if you need another behaviour.
 **/
Deflate.prototype.onData = function (chunk) {
  this.chunks.push(chunk);
};


/**
 * Deflate#onEnd(status) -> Void
 * - status (Number): deflate status. 0 (Z_OK) on success,
 *   other if not.
 *
 * Called once after you tell deflate that the input stream is
 * complete (Z_FINISH) or should be flushed (Z_SYNC_FLUSH)
 * or if an error happened. By default - join collected chunks,
 * free memory and fill `results` / `err` properties.
 **/
Deflate.prototype.onEnd = function (status) {
  // On success - join
  if (status === Z_OK) {
    if (this.options.to === 'string') {
      this.result = this.chunks.join('');
    } else {
      this.result = utils.flattenChunks(this.chunks);
    }
  }
  this.chunks = [];
  this.err = status;
  this.msg = this.strm.msg;
};


/**
 * deflate(data[, options]) -> Uint8Array|Array|String
 * - data (Uint8Array|Array|String): input data to compress.
 * - options (Object): zlib deflate options.
 *
 * Compress `data` with deflate algorithm and `options`.
 *
 * Supported options are:
 *
 * - level
 * - windowBits
 * - memLevel
 * - strategy
 * - dictionary
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information on these.
 *
 * Sugar (options):
 *
 * - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
 *   negative windowBits implicitly.
 * - `to` (String) - if equal to 'string', then result will be "binary string"
 *    (each char code [0..255])
 *
 * ##### Example:
 *
 * ```javascript
 * var pako = require('pako')
 *   , data = Uint8Array([1,2,3,4,5,6,7,8,9]);
 *
 * console.log(pako.deflate(data));
 * ```
 **/
function deflate(input, options) {
  var deflator = new Deflate(options);

  deflator.push(input, true);

  // That will never happens, if you don't cheat with options :)
  if (deflator.err) { throw deflator.msg || msg[deflator.err]; }

  return deflator.result;
}


/**
 * deflateRaw(data[, options]) -> Uint8Array|Array|String
 * - data (Uint8Array|Array|String): input data to compress.
 * - options (Object): zlib deflate options.
 *
 * The same as [[deflate]], but creates raw data, without wrapper
 * (header and adler32 crc).
 **/
function deflateRaw(input, options) {
  options = options || {};
  options.raw = true;
  return deflate(input, options);
}


/**
 * gzip(data[, options]) -> Uint8Array|Array|String
 * - data (Uint8Array|Array|String): input data to compress.
 * - options (Object): zlib deflate options.
 *
 * The same as [[deflate]], but create gzip wrapper instead of
 * deflate one.
 **/
function gzip(input, options) {
  options = options || {};
  options.gzip = true;
  return deflate(input, options);
}


exports.Deflate = Deflate;
exports.deflate = deflate;
exports.deflateRaw = deflateRaw;
exports.gzip = gzip;


/***/ }),

/***/ 902:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {




var zlib_inflate = __nccwpck_require__(716);
var utils        = __nccwpck_require__(538);
var strings      = __nccwpck_require__(153);
var c            = __nccwpck_require__(958);
var msg          = __nccwpck_require__(523);
var ZStream      = __nccwpck_require__(137);
var GZheader     = __nccwpck_require__(991);

var toString = Object.prototype.toString;

/**
 * class Inflate
 *
 * Generic JS-style wrapper for zlib calls. If you don't need
 * streaming behaviour - use more simple functions: [[inflate]]
 * and [[inflateRaw]].
 **/

/* internal
 * inflate.chunks -> Array
 *
 * Chunks of output data, if [[Inflate#onData]] not overridden.
 **/

/**
 * Inflate.result -> Uint8Array|Array|String
 *
 * Uncompressed result, generated by default [[Inflate#onData]]
 * and [[Inflate#onEnd]] handlers. Filled after you push last chunk
 * (call [[Inflate#push]] with `Z_FINISH` / `true` param) or if you
 * push a chunk with explicit flush (call [[Inflate#push]] with
 * `Z_SYNC_FLUSH` param).
 **/

/**
 * Inflate.err -> Number
 *
 * Error code after inflate finished. 0 (Z_OK) on success.
 * Should be checked if broken data possible.
 **/

/**
 * Inflate.msg -> String
 *
 * Error message, if [[Inflate.err]] != 0
 **/


/**
 * new Inflate(options)
 * - options (Object): zlib inflate options.
 *
 * Creates new inflator instance with specified params. Throws exception
 * on bad params. Supported options:
 *
 * - `windowBits`
 * - `dictionary`
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information on these.
 *
 * Additional options, for internal needs:
 *
 * - `chunkSize` - size of generated data chunks (16K by default)
 * - `raw` (Boolean) - do raw inflate
 * - `to` (String) - if equal to 'string', then result will be converted
 *   from utf8 to utf16 (javascript) string. When string output requested,
 *   chunk length can differ from `chunkSize`, depending on content.
 *
 * By default, when no options set, autodetect deflate/gzip data format via
 * wrapper header.
 *
 * ##### Example:
 *
 * ```javascript
 * var pako = require('pako')
 *   , chunk1 = Uint8Array([1,2,3,4,5,6,7,8,9])
 *   , chunk2 = Uint8Array([10,11,12,13,14,15,16,17,18,19]);
 *
 * var inflate = new pako.Inflate({ level: 3});
 *
 * inflate.push(chunk1, false);
 * inflate.push(chunk2, true);  // true -> last chunk
 *
 * if (inflate.err) { throw new Error(inflate.err); }
 *
 * console.log(inflate.result);
 * ```
 **/
function Inflate(options) {
  if (!(this instanceof Inflate)) return new Inflate(options);

  this.options = utils.assign({
    chunkSize: 16384,
    windowBits: 0,
    to: ''
  }, options || {});

  var opt = this.options;

  // Force window size for `raw` data, if not set directly,
  // because we have no header for autodetect.
  if (opt.raw && (opt.windowBits >= 0) && (opt.windowBits < 16)) {
    opt.windowBits = -opt.windowBits;
    if (opt.windowBits === 0) { opt.windowBits = -15; }
  }

  // If `windowBits` not defined (and mode not raw) - set autodetect flag for gzip/deflate
  if ((opt.windowBits >= 0) && (opt.windowBits < 16) &&
      !(options && options.windowBits)) {
    opt.windowBits += 32;
  }

  // Gzip header has no info about windows size, we can do autodetect only
  // for deflate. So, if window size not set, force it to max when gzip possible
  if ((opt.windowBits > 15) && (opt.windowBits < 48)) {
    // bit 3 (16) -> gzipped data
    // bit 4 (32) -> autodetect gzip/deflate
    if ((opt.windowBits & 15) === 0) {
      opt.windowBits |= 15;
    }
  }

  this.err    = 0;      // error code, if happens (0 = Z_OK)
  this.msg    = '';     // error message
  this.ended  = false;  // used to avoid multiple onEnd() calls
  this.chunks = [];     // chunks of compressed data

  this.strm   = new ZStream();
  this.strm.avail_out = 0;

  var status  = zlib_inflate.inflateInit2(
    this.strm,
    opt.windowBits
  );

  if (status !== c.Z_OK) {
    throw new Error(msg[status]);
  }

  this.header = new GZheader();

  zlib_inflate.inflateGetHeader(this.strm, this.header);

  // Setup dictionary
  if (opt.dictionary) {
    // Convert data if needed
    if (typeof opt.dictionary === 'string') {
      opt.dictionary = strings.string2buf(opt.dictionary);
    } else if (toString.call(opt.dictionary) === '[object ArrayBuffer]') {
      opt.dictionary = new Uint8Array(opt.dictionary);
    }
    if (opt.raw) { //In raw mode we need to set the dictionary early
      status = zlib_inflate.inflateSetDictionary(this.strm, opt.dictionary);
      if (status !== c.Z_OK) {
        throw new Error(msg[status]);
      }
    }
  }
}

/**
 * Inflate#push(data[, mode]) -> Boolean
 * - data (Uint8Array|Array|ArrayBuffer|String): input data
 * - mode (Number|Boolean): 0..6 for corresponding Z_NO_FLUSH..Z_TREE modes.
 *   See constants. Skipped or `false` means Z_NO_FLUSH, `true` means Z_FINISH.
 *
 * Sends input data to inflate pipe, generating [[Inflate#onData]] calls with
 * new output chunks. Returns `true` on success. The last data block must have
 * mode Z_FINISH (or `true`). That will flush internal pending buffers and call
 * [[Inflate#onEnd]]. For interim explicit flushes (without ending the stream) you
 * can use mode Z_SYNC_FLUSH, keeping the decompression context.
 *
 * On fail call [[Inflate#onEnd]] with error code and return false.
 *
 * We strongly recommend to use `Uint8Array` on input for best speed (output
 * format is detected automatically). Also, don't skip last param and always
 * use the same type in your code (boolean or number). That will improve JS speed.
 *
 * For regular `Array`-s make sure all elements are [0..255].
 *
 * ##### Example
 *
 * ```javascript
 * push(chunk, false); // push one of data chunks
 * ...
 * push(chunk, true);  // push last chunk
 * ```
 **/
Inflate.prototype.push = function (data, mode) {
  var strm = this.strm;
  var chunkSize = this.options.chunkSize;
  var dictionary = this.options.dictionary;
  var status, _mode;
  var next_out_utf8, tail, utf8str;

  // Flag to properly process Z_BUF_ERROR on testing inflate call
  // when we check that all output data was flushed.
  var allowBufError = false;

  if (this.ended) { return false; }
  _mode = (mode === ~~mode) ? mode : ((mode === true) ? c.Z_FINISH : c.Z_NO_FLUSH);

  // Convert data if needed
  if (typeof data === 'string') {
    // Only binary strings can be decompressed on practice
    strm.input = strings.binstring2buf(data);
  } else if (toString.call(data) === '[object ArrayBuffer]') {
    strm.input = new Uint8Array(data);
  } else {
    strm.input = data;
  }

  strm.next_in = 0;
  strm.avail_in = strm.input.length;

  do {
    if (strm.avail_out === 0) {
      strm.output = new utils.Buf8(chunkSize);
      strm.next_out = 0;
      strm.avail_out = chunkSize;
    }

    status = zlib_inflate.inflate(strm, c.Z_NO_FLUSH);    /* no bad return value */

    if (status === c.Z_NEED_DICT && dictionary) {
      status = zlib_inflate.inflateSetDictionary(this.strm, dictionary);
    }

    if (status === c.Z_BUF_ERROR && allowBufError === true) {
      status = c.Z_OK;
      allowBufError = false;
    }

    if (status !== c.Z_STREAM_END && status !== c.Z_OK) {
      this.onEnd(status);
      this.ended = true;
      return false;
    }

    if (strm.next_out) {
      if (strm.avail_out === 0 || status === c.Z_STREAM_END || (strm.avail_in === 0 && (_mode === c.Z_FINISH || _mode === c.Z_SYNC_FLUSH))) {

        if (this.options.to === 'string') {

          next_out_utf8 = strings.utf8border(strm.output, strm.next_out);

          tail = strm.next_out - next_out_utf8;
          utf8str = strings.buf2string(strm.output, next_out_utf8);

          // move tail
          strm.next_out = tail;
          strm.avail_out = chunkSize - tail;
          if (tail) { utils.arraySet(strm.output, strm.output, next_out_utf8, tail, 0); }

          this.onData(utf8str);

        } else {
          this.onData(utils.shrinkBuf(strm.output, strm.next_out));
        }
      }
    }

    // When no more input data, we should check that internal inflate buffers
    // are flushed. The only way to do it when avail_out = 0 - run one more
    // inflate pass. But if output data not exists, inflate return Z_BUF_ERROR.
    // Here we set flag to process this error properly.
    //
    // NOTE. Deflate does not return error in this case and does not needs such
    // logic.
    if (strm.avail_in === 0 && strm.avail_out === 0) {
      allowBufError = true;
    }

  } while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== c.Z_STREAM_END);

  if (status === c.Z_STREAM_END) {
    _mode = c.Z_FINISH;
  }

  // Finalize on the last chunk.
  if (_mode === c.Z_FINISH) {
    status = zlib_inflate.inflateEnd(this.strm);
    this.onEnd(status);
    this.ended = true;
    return status === c.Z_OK;
  }

  // callback interim results if Z_SYNC_FLUSH.
  if (_mode === c.Z_SYNC_FLUSH) {
    this.onEnd(c.Z_OK);
    strm.avail_out = 0;
    return true;
  }

  return true;
};


/**
 * Inflate#onData(chunk) -> Void
 * - chunk (Uint8Array|Array|String): output data. Type of array depends
 *   on js engine support. When string output requested, each chunk
 *   will be string.
 *
 * By default, stores data blocks in `chunks[]` property and glue
 * those in `onEnd`. Override this handler, if you need another behaviour.
 **/
Inflate.prototype.onData = function (chunk) {
  this.chunks.push(chunk);
};


/**
 * Inflate#onEnd(status) -> Void
 * - status (Number): inflate status. 0 (Z_OK) on success,
 *   other if not.
 *
 * Called either after you tell inflate that the input stream is
 * complete (Z_FINISH) or should be flushed (Z_SYNC_FLUSH)
 * or if an error happened. By default - join collected chunks,
 * free memory and fill `results` / `err` properties.
 **/
Inflate.prototype.onEnd = function (status) {
  // On success - join
  if (status === c.Z_OK) {
    if (this.options.to === 'string') {
      // Glue & convert here, until we teach pako to send
      // utf8 aligned strings to onData
      this.result = this.chunks.join('');
    } else {
      this.result = utils.flattenChunks(this.chunks);
    }
  }
  this.chunks = [];
  this.err = status;
  this.msg = this.strm.msg;
};


/**
 * inflate(data[, options]) -> Uint8Array|Array|String
 * - data (Uint8Array|Array|String): input data to decompress.
 * - options (Object): zlib inflate options.
 *
 * Decompress `data` with inflate/ungzip and `options`. Autodetect
 * format via wrapper header by default. That's why we don't provide
 * separate `ungzip` method.
 *
 * Supported options are:
 *
 * - windowBits
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information.
 *
 * Sugar (options):
 *
 * - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
 *   negative windowBits implicitly.
 * - `to` (String) - if equal to 'string', then result will be converted
 *   from utf8 to utf16 (javascript) string. When string output requested,
 *   chunk length can differ from `chunkSize`, depending on content.
 *
 *
 * ##### Example:
 *
 * ```javascript
 * var pako = require('pako')
 *   , input = pako.deflate([1,2,3,4,5,6,7,8,9])
 *   , output;
 *
 * try {
 *   output = pako.inflate(input);
 * } catch (err)
 *   console.log(err);
 * }
 * ```
 **/
function inflate(input, options) {
  var inflator = new Inflate(options);

  inflator.push(input, true);

  // That will never happens, if you don't cheat with options :)
  if (inflator.err) { throw inflator.msg || msg[inflator.err]; }

  return inflator.result;
}


/**
 * inflateRaw(data[, options]) -> Uint8Array|Array|String
 * - data (Uint8Array|Array|String): input data to decompress.
 * - options (Object): zlib inflate options.
 *
 * The same as [[inflate]], but creates raw data, without wrapper
 * (header and adler32 crc).
 **/
function inflateRaw(input, options) {
  options = options || {};
  options.raw = true;
  return inflate(input, options);
}


/**
 * ungzip(data[, options]) -> Uint8Array|Array|String
 * - data (Uint8Array|Array|String): input data to decompress.
 * - options (Object): zlib inflate options.
 *
 * Just shortcut to [[inflate]], because it autodetects format
 * by header.content. Done for convenience.
 **/


exports.Inflate = Inflate;
exports.inflate = inflate;
exports.inflateRaw = inflateRaw;
exports.ungzip  = inflate;


/***/ }),

/***/ 538:
/***/ ((__unused_webpack_module, exports) => {




var TYPED_OK =  (typeof Uint8Array !== 'undefined') &&
                (typeof Uint16Array !== 'undefined') &&
                (typeof Int32Array !== 'undefined');

function _has(obj, key) {
  return Object.prototype.hasOwnProperty.call(obj, key);
}

exports.assign = function (obj /*from1, from2, from3, ...*/) {
  var sources = Array.prototype.slice.call(arguments, 1);
  while (sources.length) {
    var source = sources.shift();
    if (!source) { continue; }

    if (typeof source !== 'object') {
      throw new TypeError(source + 'must be non-object');
    }

    for (var p in source) {
      if (_has(source, p)) {
        obj[p] = source[p];
      }
    }
  }

  return obj;
};


// reduce buffer size, avoiding mem copy
exports.shrinkBuf = function (buf, size) {
  if (buf.length === size) { return buf; }
  if (buf.subarray) { return buf.subarray(0, size); }
  buf.length = size;
  return buf;
};


var fnTyped = {
  arraySet: function (dest, src, src_offs, len, dest_offs) {
    if (src.subarray && dest.subarray) {
      dest.set(src.subarray(src_offs, src_offs + len), dest_offs);
      return;
    }
    // Fallback to ordinary array
    for (var i = 0; i < len; i++) {
      dest[dest_offs + i] = src[src_offs + i];
    }
  },
  // Join array of chunks to single array.
  flattenChunks: function (chunks) {
    var i, l, len, pos, chunk, result;

    // calculate data length
    len = 0;
    for (i = 0, l = chunks.length; i < l; i++) {
      len += chunks[i].length;
    }

    // join chunks
    result = new Uint8Array(len);
    pos = 0;
    for (i = 0, l = chunks.length; i < l; i++) {
      chunk = chunks[i];
      result.set(chunk, pos);
      pos += chunk.length;
    }

    return result;
  }
};

var fnUntyped = {
  arraySet: function (dest, src, src_offs, len, dest_offs) {
    for (var i = 0; i < len; i++) {
      dest[dest_offs + i] = src[src_offs + i];
    }
  },
  // Join array of chunks to single array.
  flattenChunks: function (chunks) {
    return [].concat.apply([], chunks);
  }
};


// Enable/Disable typed arrays use, for testing
//
exports.setTyped = function (on) {
  if (on) {
    exports.Buf8  = Uint8Array;
    exports.Buf16 = Uint16Array;
    exports.Buf32 = Int32Array;
    exports.assign(exports, fnTyped);
  } else {
    exports.Buf8  = Array;
    exports.Buf16 = Array;
    exports.Buf32 = Array;
    exports.assign(exports, fnUntyped);
  }
};

exports.setTyped(TYPED_OK);


/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// String encode/decode helpers



var utils = __nccwpck_require__(538);


// Quick check if we can use fast array to bin string conversion
//
// - apply(Array) can fail on Android 2.2
// - apply(Uint8Array) can fail on iOS 5.1 Safari
//
var STR_APPLY_OK = true;
var STR_APPLY_UIA_OK = true;

try { String.fromCharCode.apply(null, [ 0 ]); } catch (__) { STR_APPLY_OK = false; }
try { String.fromCharCode.apply(null, new Uint8Array(1)); } catch (__) { STR_APPLY_UIA_OK = false; }


// Table with utf8 lengths (calculated by first byte of sequence)
// Note, that 5 & 6-byte values and some 4-byte values can not be represented in JS,
// because max possible codepoint is 0x10ffff
var _utf8len = new utils.Buf8(256);
for (var q = 0; q < 256; q++) {
  _utf8len[q] = (q >= 252 ? 6 : q >= 248 ? 5 : q >= 240 ? 4 : q >= 224 ? 3 : q >= 192 ? 2 : 1);
}
_utf8len[254] = _utf8len[254] = 1; // Invalid sequence start


// convert string to array (typed, when possible)
exports.string2buf = function (str) {
  var buf, c, c2, m_pos, i, str_len = str.length, buf_len = 0;

  // count binary size
  for (m_pos = 0; m_pos < str_len; m_pos++) {
    c = str.charCodeAt(m_pos);
    if ((c & 0xfc00) === 0xd800 && (m_pos + 1 < str_len)) {
      c2 = str.charCodeAt(m_pos + 1);
      if ((c2 & 0xfc00) === 0xdc00) {
        c = 0x10000 + ((c - 0xd800) << 10) + (c2 - 0xdc00);
        m_pos++;
      }
    }
    buf_len += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  // allocate buffer
  buf = new utils.Buf8(buf_len);

  // convert
  for (i = 0, m_pos = 0; i < buf_len; m_pos++) {
    c = str.charCodeAt(m_pos);
    if ((c & 0xfc00) === 0xd800 && (m_pos + 1 < str_len)) {
      c2 = str.charCodeAt(m_pos + 1);
      if ((c2 & 0xfc00) === 0xdc00) {
        c = 0x10000 + ((c - 0xd800) << 10) + (c2 - 0xdc00);
        m_pos++;
      }
    }
    if (c < 0x80) {
      /* one byte */
      buf[i++] = c;
    } else if (c < 0x800) {
      /* two bytes */
      buf[i++] = 0xC0 | (c >>> 6);
      buf[i++] = 0x80 | (c & 0x3f);
    } else if (c < 0x10000) {
      /* three bytes */
      buf[i++] = 0xE0 | (c >>> 12);
      buf[i++] = 0x80 | (c >>> 6 & 0x3f);
      buf[i++] = 0x80 | (c & 0x3f);
    } else {
      /* four bytes */
      buf[i++] = 0xf0 | (c >>> 18);
      buf[i++] = 0x80 | (c >>> 12 & 0x3f);
      buf[i++] = 0x80 | (c >>> 6 & 0x3f);
      buf[i++] = 0x80 | (c & 0x3f);
    }
  }

  return buf;
};

// Helper (used in 2 places)
function buf2binstring(buf, len) {
  // On Chrome, the arguments in a function call that are allowed is `65534`.
  // If the length of the buffer is smaller than that, we can use this optimization,
  // otherwise we will take a slower path.
  if (len < 65534) {
    if ((buf.subarray && STR_APPLY_UIA_OK) || (!buf.subarray && STR_APPLY_OK)) {
      return String.fromCharCode.apply(null, utils.shrinkBuf(buf, len));
    }
  }

  var result = '';
  for (var i = 0; i < len; i++) {
    result += String.fromCharCode(buf[i]);
  }
  return result;
}


// Convert byte array to binary string
exports.buf2binstring = function (buf) {
  return buf2binstring(buf, buf.length);
};


// Convert binary string (typed, when possible)
exports.binstring2buf = function (str) {
  var buf = new utils.Buf8(str.length);
  for (var i = 0, len = buf.length; i < len; i++) {
    buf[i] = str.charCodeAt(i);
  }
  return buf;
};


// convert array to string
exports.buf2string = function (buf, max) {
  var i, out, c, c_len;
  var len = max || buf.length;

  // Reserve max possible length (2 words per char)
  // NB: by unknown reasons, Array is significantly faster for
  //     String.fromCharCode.apply than Uint16Array.
  var utf16buf = new Array(len * 2);

  for (out = 0, i = 0; i < len;) {
    c = buf[i++];
    // quick process ascii
    if (c < 0x80) { utf16buf[out++] = c; continue; }

    c_len = _utf8len[c];
    // skip 5 & 6 byte codes
    if (c_len > 4) { utf16buf[out++] = 0xfffd; i += c_len - 1; continue; }

    // apply mask on first byte
    c &= c_len === 2 ? 0x1f : c_len === 3 ? 0x0f : 0x07;
    // join the rest
    while (c_len > 1 && i < len) {
      c = (c << 6) | (buf[i++] & 0x3f);
      c_len--;
    }

    // terminated by end of string?
    if (c_len > 1) { utf16buf[out++] = 0xfffd; continue; }

    if (c < 0x10000) {
      utf16buf[out++] = c;
    } else {
      c -= 0x10000;
      utf16buf[out++] = 0xd800 | ((c >> 10) & 0x3ff);
      utf16buf[out++] = 0xdc00 | (c & 0x3ff);
    }
  }

  return buf2binstring(utf16buf, out);
};


// Calculate max possible position in utf8 buffer,
// that will not break sequence. If that's not possible
// - (very small limits) return max size as is.
//
// buf[] - utf8 bytes array
// max   - length limit (mandatory);
exports.utf8border = function (buf, max) {
  var pos;

  max = max || buf.length;
  if (max > buf.length) { max = buf.length; }

  // go back from last position, until start of sequence found
  pos = max - 1;
  while (pos >= 0 && (buf[pos] & 0xC0) === 0x80) { pos--; }

  // Very small and broken sequence,
  // return max, because we should return something anyway.
  if (pos < 0) { return max; }

  // If we came to start of buffer - that means buffer is too small,
  // return max too.
  if (pos === 0) { return max; }

  return (pos + _utf8len[buf[pos]] > max) ? pos : max;
};


/***/ }),

/***/ 834:
/***/ ((module) => {



// Note: adler32 takes 12% for level 0 and 2% for level 6.
// It isn't worth it to make additional optimizations as in original.
// Small size is preferable.

// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

function adler32(adler, buf, len, pos) {
  var s1 = (adler & 0xffff) |0,
      s2 = ((adler >>> 16) & 0xffff) |0,
      n = 0;

  while (len !== 0) {
    // Set limit ~ twice less than 5552, to keep
    // s2 in 31-bits, because we force signed ints.
    // in other case %= will fail.
    n = len > 2000 ? 2000 : len;
    len -= n;

    do {
      s1 = (s1 + buf[pos++]) |0;
      s2 = (s2 + s1) |0;
    } while (--n);

    s1 %= 65521;
    s2 %= 65521;
  }

  return (s1 | (s2 << 16)) |0;
}


module.exports = adler32;


/***/ }),

/***/ 958:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

module.exports = {

  /* Allowed flush values; see deflate() and inflate() below for details */
  Z_NO_FLUSH:         0,
  Z_PARTIAL_FLUSH:    1,
  Z_SYNC_FLUSH:       2,
  Z_FULL_FLUSH:       3,
  Z_FINISH:           4,
  Z_BLOCK:            5,
  Z_TREES:            6,

  /* Return codes for the compression/decompression functions. Negative values
  * are errors, positive values are used for special but normal events.
  */
  Z_OK:               0,
  Z_STREAM_END:       1,
  Z_NEED_DICT:        2,
  Z_ERRNO:           -1,
  Z_STREAM_ERROR:    -2,
  Z_DATA_ERROR:      -3,
  //Z_MEM_ERROR:     -4,
  Z_BUF_ERROR:       -5,
  //Z_VERSION_ERROR: -6,

  /* compression levels */
  Z_NO_COMPRESSION:         0,
  Z_BEST_SPEED:             1,
  Z_BEST_COMPRESSION:       9,
  Z_DEFAULT_COMPRESSION:   -1,


  Z_FILTERED:               1,
  Z_HUFFMAN_ONLY:           2,
  Z_RLE:                    3,
  Z_FIXED:                  4,
  Z_DEFAULT_STRATEGY:       0,

  /* Possible values of the data_type field (though see inflate()) */
  Z_BINARY:                 0,
  Z_TEXT:                   1,
  //Z_ASCII:                1, // = Z_TEXT (deprecated)
  Z_UNKNOWN:                2,

  /* The deflate compression method */
  Z_DEFLATED:               8
  //Z_NULL:                 null // Use -1 or null inline, depending on var type
};


/***/ }),

/***/ 780:
/***/ ((module) => {



// Note: we can't get significant speed boost here.
// So write code to minimize size - no pregenerated tables
// and array tools dependencies.

// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

// Use ordinary array, since untyped makes no boost here
function makeTable() {
  var c, table = [];

  for (var n = 0; n < 256; n++) {
    c = n;
    for (var k = 0; k < 8; k++) {
      c = ((c & 1) ? (0xEDB88320 ^ (c >>> 1)) : (c >>> 1));
    }
    table[n] = c;
  }

  return table;
}

// Create table on load. Just 255 signed longs. Not a problem.
var crcTable = makeTable();


function crc32(crc, buf, len, pos) {
  var t = crcTable,
      end = pos + len;

  crc ^= -1;

  for (var i = pos; i < end; i++) {
    crc = (crc >>> 8) ^ t[(crc ^ buf[i]) & 0xFF];
  }

  return (crc ^ (-1)); // >>> 0;
}


module.exports = crc32;


/***/ }),

/***/ 760:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

var utils   = __nccwpck_require__(538);
var trees   = __nccwpck_require__(666);
var adler32 = __nccwpck_require__(834);
var crc32   = __nccwpck_require__(780);
var msg     = __nccwpck_require__(523);

/* Public constants ==========================================================*/
/* ===========================================================================*/


/* Allowed flush values; see deflate() and inflate() below for details */
var Z_NO_FLUSH      = 0;
var Z_PARTIAL_FLUSH = 1;
//var Z_SYNC_FLUSH    = 2;
var Z_FULL_FLUSH    = 3;
var Z_FINISH        = 4;
var Z_BLOCK         = 5;
//var Z_TREES         = 6;


/* Return codes for the compression/decompression functions. Negative values
 * are errors, positive values are used for special but normal events.
 */
var Z_OK            = 0;
var Z_STREAM_END    = 1;
//var Z_NEED_DICT     = 2;
//var Z_ERRNO         = -1;
var Z_STREAM_ERROR  = -2;
var Z_DATA_ERROR    = -3;
//var Z_MEM_ERROR     = -4;
var Z_BUF_ERROR     = -5;
//var Z_VERSION_ERROR = -6;


/* compression levels */
//var Z_NO_COMPRESSION      = 0;
//var Z_BEST_SPEED          = 1;
//var Z_BEST_COMPRESSION    = 9;
var Z_DEFAULT_COMPRESSION = -1;


var Z_FILTERED            = 1;
var Z_HUFFMAN_ONLY        = 2;
var Z_RLE                 = 3;
var Z_FIXED               = 4;
var Z_DEFAULT_STRATEGY    = 0;

/* Possible values of the data_type field (though see inflate()) */
//var Z_BINARY              = 0;
//var Z_TEXT                = 1;
//var Z_ASCII               = 1; // = Z_TEXT
var Z_UNKNOWN             = 2;


/* The deflate compression method */
var Z_DEFLATED  = 8;

/*============================================================================*/


var MAX_MEM_LEVEL = 9;
/* Maximum value for memLevel in deflateInit2 */
var MAX_WBITS = 15;
/* 32K LZ77 window */
var DEF_MEM_LEVEL = 8;


var LENGTH_CODES  = 29;
/* number of length codes, not counting the special END_BLOCK code */
var LITERALS      = 256;
/* number of literal bytes 0..255 */
var L_CODES       = LITERALS + 1 + LENGTH_CODES;
/* number of Literal or Length codes, including the END_BLOCK code */
var D_CODES       = 30;
/* number of distance codes */
var BL_CODES      = 19;
/* number of codes used to transfer the bit lengths */
var HEAP_SIZE     = 2 * L_CODES + 1;
/* maximum heap size */
var MAX_BITS  = 15;
/* All codes must not exceed MAX_BITS bits */

var MIN_MATCH = 3;
var MAX_MATCH = 258;
var MIN_LOOKAHEAD = (MAX_MATCH + MIN_MATCH + 1);

var PRESET_DICT = 0x20;

var INIT_STATE = 42;
var EXTRA_STATE = 69;
var NAME_STATE = 73;
var COMMENT_STATE = 91;
var HCRC_STATE = 103;
var BUSY_STATE = 113;
var FINISH_STATE = 666;

var BS_NEED_MORE      = 1; /* block not completed, need more input or more output */
var BS_BLOCK_DONE     = 2; /* block flush performed */
var BS_FINISH_STARTED = 3; /* finish started, need only more output at next deflate */
var BS_FINISH_DONE    = 4; /* finish done, accept no more input or output */

var OS_CODE = 0x03; // Unix :) . Don't detect, use this default.

function err(strm, errorCode) {
  strm.msg = msg[errorCode];
  return errorCode;
}

function rank(f) {
  return ((f) << 1) - ((f) > 4 ? 9 : 0);
}

function zero(buf) { var len = buf.length; while (--len >= 0) { buf[len] = 0; } }


/* =========================================================================
 * Flush as much pending output as possible. All deflate() output goes
 * through this function so some applications may wish to modify it
 * to avoid allocating a large strm->output buffer and copying into it.
 * (See also read_buf()).
 */
function flush_pending(strm) {
  var s = strm.state;

  //_tr_flush_bits(s);
  var len = s.pending;
  if (len > strm.avail_out) {
    len = strm.avail_out;
  }
  if (len === 0) { return; }

  utils.arraySet(strm.output, s.pending_buf, s.pending_out, len, strm.next_out);
  strm.next_out += len;
  s.pending_out += len;
  strm.total_out += len;
  strm.avail_out -= len;
  s.pending -= len;
  if (s.pending === 0) {
    s.pending_out = 0;
  }
}


function flush_block_only(s, last) {
  trees._tr_flush_block(s, (s.block_start >= 0 ? s.block_start : -1), s.strstart - s.block_start, last);
  s.block_start = s.strstart;
  flush_pending(s.strm);
}


function put_byte(s, b) {
  s.pending_buf[s.pending++] = b;
}


/* =========================================================================
 * Put a short in the pending buffer. The 16-bit value is put in MSB order.
 * IN assertion: the stream state is correct and there is enough room in
 * pending_buf.
 */
function putShortMSB(s, b) {
//  put_byte(s, (Byte)(b >> 8));
//  put_byte(s, (Byte)(b & 0xff));
  s.pending_buf[s.pending++] = (b >>> 8) & 0xff;
  s.pending_buf[s.pending++] = b & 0xff;
}


/* ===========================================================================
 * Read a new buffer from the current input stream, update the adler32
 * and total number of bytes read.  All deflate() input goes through
 * this function so some applications may wish to modify it to avoid
 * allocating a large strm->input buffer and copying from it.
 * (See also flush_pending()).
 */
function read_buf(strm, buf, start, size) {
  var len = strm.avail_in;

  if (len > size) { len = size; }
  if (len === 0) { return 0; }

  strm.avail_in -= len;

  // zmemcpy(buf, strm->next_in, len);
  utils.arraySet(buf, strm.input, strm.next_in, len, start);
  if (strm.state.wrap === 1) {
    strm.adler = adler32(strm.adler, buf, len, start);
  }

  else if (strm.state.wrap === 2) {
    strm.adler = crc32(strm.adler, buf, len, start);
  }

  strm.next_in += len;
  strm.total_in += len;

  return len;
}


/* ===========================================================================
 * Set match_start to the longest match starting at the given string and
 * return its length. Matches shorter or equal to prev_length are discarded,
 * in which case the result is equal to prev_length and match_start is
 * garbage.
 * IN assertions: cur_match is the head of the hash chain for the current
 *   string (strstart) and its distance is <= MAX_DIST, and prev_length >= 1
 * OUT assertion: the match length is not greater than s->lookahead.
 */
function longest_match(s, cur_match) {
  var chain_length = s.max_chain_length;      /* max hash chain length */
  var scan = s.strstart; /* current string */
  var match;                       /* matched string */
  var len;                           /* length of current match */
  var best_len = s.prev_length;              /* best match length so far */
  var nice_match = s.nice_match;             /* stop if match long enough */
  var limit = (s.strstart > (s.w_size - MIN_LOOKAHEAD)) ?
      s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0/*NIL*/;

  var _win = s.window; // shortcut

  var wmask = s.w_mask;
  var prev  = s.prev;

  /* Stop when cur_match becomes <= limit. To simplify the code,
   * we prevent matches with the string of window index 0.
   */

  var strend = s.strstart + MAX_MATCH;
  var scan_end1  = _win[scan + best_len - 1];
  var scan_end   = _win[scan + best_len];

  /* The code is optimized for HASH_BITS >= 8 and MAX_MATCH-2 multiple of 16.
   * It is easy to get rid of this optimization if necessary.
   */
  // Assert(s->hash_bits >= 8 && MAX_MATCH == 258, "Code too clever");

  /* Do not waste too much time if we already have a good match: */
  if (s.prev_length >= s.good_match) {
    chain_length >>= 2;
  }
  /* Do not look for matches beyond the end of the input. This is necessary
   * to make deflate deterministic.
   */
  if (nice_match > s.lookahead) { nice_match = s.lookahead; }

  // Assert((ulg)s->strstart <= s->window_size-MIN_LOOKAHEAD, "need lookahead");

  do {
    // Assert(cur_match < s->strstart, "no future");
    match = cur_match;

    /* Skip to next match if the match length cannot increase
     * or if the match length is less than 2.  Note that the checks below
     * for insufficient lookahead only occur occasionally for performance
     * reasons.  Therefore uninitialized memory will be accessed, and
     * conditional jumps will be made that depend on those values.
     * However the length of the match is limited to the lookahead, so
     * the output of deflate is not affected by the uninitialized values.
     */

    if (_win[match + best_len]     !== scan_end  ||
        _win[match + best_len - 1] !== scan_end1 ||
        _win[match]                !== _win[scan] ||
        _win[++match]              !== _win[scan + 1]) {
      continue;
    }

    /* The check at best_len-1 can be removed because it will be made
     * again later. (This heuristic is not always a win.)
     * It is not necessary to compare scan[2] and match[2] since they
     * are always equal when the other bytes match, given that
     * the hash keys are equal and that HASH_BITS >= 8.
     */
    scan += 2;
    match++;
    // Assert(*scan == *match, "match[2]?");

    /* We check for insufficient lookahead only every 8th comparison;
     * the 256th check will be made at strstart+258.
     */
    do {
      /*jshint noempty:false*/
    } while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             _win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             _win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             _win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             scan < strend);

    // Assert(scan <= s->window+(unsigned)(s->window_size-1), "wild scan");

    len = MAX_MATCH - (strend - scan);
    scan = strend - MAX_MATCH;

    if (len > best_len) {
      s.match_start = cur_match;
      best_len = len;
      if (len >= nice_match) {
        break;
      }
      scan_end1  = _win[scan + best_len - 1];
      scan_end   = _win[scan + best_len];
    }
  } while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);

  if (best_len <= s.lookahead) {
    return best_len;
  }
  return s.lookahead;
}


/* ===========================================================================
 * Fill the window when the lookahead becomes insufficient.
 * Updates strstart and lookahead.
 *
 * IN assertion: lookahead < MIN_LOOKAHEAD
 * OUT assertions: strstart <= window_size-MIN_LOOKAHEAD
 *    At least one byte has been read, or avail_in == 0; reads are
 *    performed for at least two bytes (required for the zip translate_eol
 *    option -- not supported here).
 */
function fill_window(s) {
  var _w_size = s.w_size;
  var p, n, m, more, str;

  //Assert(s->lookahead < MIN_LOOKAHEAD, "already enough lookahead");

  do {
    more = s.window_size - s.lookahead - s.strstart;

    // JS ints have 32 bit, block below not needed
    /* Deal with !@#$% 64K limit: */
    //if (sizeof(int) <= 2) {
    //    if (more == 0 && s->strstart == 0 && s->lookahead == 0) {
    //        more = wsize;
    //
    //  } else if (more == (unsigned)(-1)) {
    //        /* Very unlikely, but possible on 16 bit machine if
    //         * strstart == 0 && lookahead == 1 (input done a byte at time)
    //         */
    //        more--;
    //    }
    //}


    /* If the window is almost full and there is insufficient lookahead,
     * move the upper half to the lower one to make room in the upper half.
     */
    if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {

      utils.arraySet(s.window, s.window, _w_size, _w_size, 0);
      s.match_start -= _w_size;
      s.strstart -= _w_size;
      /* we now have strstart >= MAX_DIST */
      s.block_start -= _w_size;

      /* Slide the hash table (could be avoided with 32 bit values
       at the expense of memory usage). We slide even when level == 0
       to keep the hash table consistent if we switch back to level > 0
       later. (Using level 0 permanently is not an optimal usage of
       zlib, so we don't care about this pathological case.)
       */

      n = s.hash_size;
      p = n;
      do {
        m = s.head[--p];
        s.head[p] = (m >= _w_size ? m - _w_size : 0);
      } while (--n);

      n = _w_size;
      p = n;
      do {
        m = s.prev[--p];
        s.prev[p] = (m >= _w_size ? m - _w_size : 0);
        /* If n is not on any hash chain, prev[n] is garbage but
         * its value will never be used.
         */
      } while (--n);

      more += _w_size;
    }
    if (s.strm.avail_in === 0) {
      break;
    }

    /* If there was no sliding:
     *    strstart <= WSIZE+MAX_DIST-1 && lookahead <= MIN_LOOKAHEAD - 1 &&
     *    more == window_size - lookahead - strstart
     * => more >= window_size - (MIN_LOOKAHEAD-1 + WSIZE + MAX_DIST-1)
     * => more >= window_size - 2*WSIZE + 2
     * In the BIG_MEM or MMAP case (not yet supported),
     *   window_size == input_size + MIN_LOOKAHEAD  &&
     *   strstart + s->lookahead <= input_size => more >= MIN_LOOKAHEAD.
     * Otherwise, window_size == 2*WSIZE so more >= 2.
     * If there was sliding, more >= WSIZE. So in all cases, more >= 2.
     */
    //Assert(more >= 2, "more < 2");
    n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
    s.lookahead += n;

    /* Initialize the hash value now that we have some input: */
    if (s.lookahead + s.insert >= MIN_MATCH) {
      str = s.strstart - s.insert;
      s.ins_h = s.window[str];

      /* UPDATE_HASH(s, s->ins_h, s->window[str + 1]); */
      s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[str + 1]) & s.hash_mask;
//#if MIN_MATCH != 3
//        Call update_hash() MIN_MATCH-3 more times
//#endif
      while (s.insert) {
        /* UPDATE_HASH(s, s->ins_h, s->window[str + MIN_MATCH-1]); */
        s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask;

        s.prev[str & s.w_mask] = s.head[s.ins_h];
        s.head[s.ins_h] = str;
        str++;
        s.insert--;
        if (s.lookahead + s.insert < MIN_MATCH) {
          break;
        }
      }
    }
    /* If the whole input has less than MIN_MATCH bytes, ins_h is garbage,
     * but this is not important since only literal bytes will be emitted.
     */

  } while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);

  /* If the WIN_INIT bytes after the end of the current data have never been
   * written, then zero those bytes in order to avoid memory check reports of
   * the use of uninitialized (or uninitialised as Julian writes) bytes by
   * the longest match routines.  Update the high water mark for the next
   * time through here.  WIN_INIT is set to MAX_MATCH since the longest match
   * routines allow scanning to strstart + MAX_MATCH, ignoring lookahead.
   */
//  if (s.high_water < s.window_size) {
//    var curr = s.strstart + s.lookahead;
//    var init = 0;
//
//    if (s.high_water < curr) {
//      /* Previous high water mark below current data -- zero WIN_INIT
//       * bytes or up to end of window, whichever is less.
//       */
//      init = s.window_size - curr;
//      if (init > WIN_INIT)
//        init = WIN_INIT;
//      zmemzero(s->window + curr, (unsigned)init);
//      s->high_water = curr + init;
//    }
//    else if (s->high_water < (ulg)curr + WIN_INIT) {
//      /* High water mark at or above current data, but below current data
//       * plus WIN_INIT -- zero out to current data plus WIN_INIT, or up
//       * to end of window, whichever is less.
//       */
//      init = (ulg)curr + WIN_INIT - s->high_water;
//      if (init > s->window_size - s->high_water)
//        init = s->window_size - s->high_water;
//      zmemzero(s->window + s->high_water, (unsigned)init);
//      s->high_water += init;
//    }
//  }
//
//  Assert((ulg)s->strstart <= s->window_size - MIN_LOOKAHEAD,
//    "not enough room for search");
}

/* ===========================================================================
 * Copy without compression as much as possible from the input stream, return
 * the current block state.
 * This function does not insert new strings in the dictionary since
 * uncompressible data is probably not useful. This function is used
 * only for the level=0 compression option.
 * NOTE: this function should be optimized to avoid extra copying from
 * window to pending_buf.
 */
function deflate_stored(s, flush) {
  /* Stored blocks are limited to 0xffff bytes, pending_buf is limited
   * to pending_buf_size, and each stored block has a 5 byte header:
   */
  var max_block_size = 0xffff;

  if (max_block_size > s.pending_buf_size - 5) {
    max_block_size = s.pending_buf_size - 5;
  }

  /* Copy as much as possible from input to output: */
  for (;;) {
    /* Fill the window as much as possible: */
    if (s.lookahead <= 1) {

      //Assert(s->strstart < s->w_size+MAX_DIST(s) ||
      //  s->block_start >= (long)s->w_size, "slide too late");
//      if (!(s.strstart < s.w_size + (s.w_size - MIN_LOOKAHEAD) ||
//        s.block_start >= s.w_size)) {
//        throw  new Error("slide too late");
//      }

      fill_window(s);
      if (s.lookahead === 0 && flush === Z_NO_FLUSH) {
        return BS_NEED_MORE;
      }

      if (s.lookahead === 0) {
        break;
      }
      /* flush the current block */
    }
    //Assert(s->block_start >= 0L, "block gone");
//    if (s.block_start < 0) throw new Error("block gone");

    s.strstart += s.lookahead;
    s.lookahead = 0;

    /* Emit a stored block if pending_buf will be full: */
    var max_start = s.block_start + max_block_size;

    if (s.strstart === 0 || s.strstart >= max_start) {
      /* strstart == 0 is possible when wraparound on 16-bit machine */
      s.lookahead = s.strstart - max_start;
      s.strstart = max_start;
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/


    }
    /* Flush if we may have to slide, otherwise block_start may become
     * negative and the data will be gone:
     */
    if (s.strstart - s.block_start >= (s.w_size - MIN_LOOKAHEAD)) {
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/
    }
  }

  s.insert = 0;

  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }

  if (s.strstart > s.block_start) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }

  return BS_NEED_MORE;
}

/* ===========================================================================
 * Compress as much as possible from the input stream, return the current
 * block state.
 * This function does not perform lazy evaluation of matches and inserts
 * new strings in the dictionary only for unmatched strings or for short
 * matches. It is used only for the fast compression options.
 */
function deflate_fast(s, flush) {
  var hash_head;        /* head of the hash chain */
  var bflush;           /* set if current block must be flushed */

  for (;;) {
    /* Make sure that we always have enough lookahead, except
     * at the end of the input file. We need MAX_MATCH bytes
     * for the next match, plus MIN_MATCH bytes to insert the
     * string following the next match.
     */
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) {
        return BS_NEED_MORE;
      }
      if (s.lookahead === 0) {
        break; /* flush the current block */
      }
    }

    /* Insert the string window[strstart .. strstart+2] in the
     * dictionary, and set hash_head to the head of the hash chain:
     */
    hash_head = 0/*NIL*/;
    if (s.lookahead >= MIN_MATCH) {
      /*** INSERT_STRING(s, s.strstart, hash_head); ***/
      s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
      hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
      s.head[s.ins_h] = s.strstart;
      /***/
    }

    /* Find the longest match, discarding those <= prev_length.
     * At this point we have always match_length < MIN_MATCH
     */
    if (hash_head !== 0/*NIL*/ && ((s.strstart - hash_head) <= (s.w_size - MIN_LOOKAHEAD))) {
      /* To simplify the code, we prevent matches with the string
       * of window index 0 (in particular we have to avoid a match
       * of the string with itself at the start of the input file).
       */
      s.match_length = longest_match(s, hash_head);
      /* longest_match() sets match_start */
    }
    if (s.match_length >= MIN_MATCH) {
      // check_match(s, s.strstart, s.match_start, s.match_length); // for debug only

      /*** _tr_tally_dist(s, s.strstart - s.match_start,
                     s.match_length - MIN_MATCH, bflush); ***/
      bflush = trees._tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);

      s.lookahead -= s.match_length;

      /* Insert new strings in the hash table only if the match length
       * is not too large. This saves time but degrades compression.
       */
      if (s.match_length <= s.max_lazy_match/*max_insert_length*/ && s.lookahead >= MIN_MATCH) {
        s.match_length--; /* string at strstart already in table */
        do {
          s.strstart++;
          /*** INSERT_STRING(s, s.strstart, hash_head); ***/
          s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
          hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
          s.head[s.ins_h] = s.strstart;
          /***/
          /* strstart never exceeds WSIZE-MAX_MATCH, so there are
           * always MIN_MATCH bytes ahead.
           */
        } while (--s.match_length !== 0);
        s.strstart++;
      } else
      {
        s.strstart += s.match_length;
        s.match_length = 0;
        s.ins_h = s.window[s.strstart];
        /* UPDATE_HASH(s, s.ins_h, s.window[s.strstart+1]); */
        s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[s.strstart + 1]) & s.hash_mask;

//#if MIN_MATCH != 3
//                Call UPDATE_HASH() MIN_MATCH-3 more times
//#endif
        /* If lookahead < MIN_MATCH, ins_h is garbage, but it does not
         * matter since it will be recomputed at next deflate call.
         */
      }
    } else {
      /* No match, output a literal byte */
      //Tracevv((stderr,"%c", s.window[s.strstart]));
      /*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
      bflush = trees._tr_tally(s, 0, s.window[s.strstart]);

      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/
    }
  }
  s.insert = ((s.strstart < (MIN_MATCH - 1)) ? s.strstart : MIN_MATCH - 1);
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.last_lit) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }
  return BS_BLOCK_DONE;
}

/* ===========================================================================
 * Same as above, but achieves better compression. We use a lazy
 * evaluation for matches: a match is finally adopted only if there is
 * no better match at the next window position.
 */
function deflate_slow(s, flush) {
  var hash_head;          /* head of hash chain */
  var bflush;              /* set if current block must be flushed */

  var max_insert;

  /* Process the input block. */
  for (;;) {
    /* Make sure that we always have enough lookahead, except
     * at the end of the input file. We need MAX_MATCH bytes
     * for the next match, plus MIN_MATCH bytes to insert the
     * string following the next match.
     */
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) {
        return BS_NEED_MORE;
      }
      if (s.lookahead === 0) { break; } /* flush the current block */
    }

    /* Insert the string window[strstart .. strstart+2] in the
     * dictionary, and set hash_head to the head of the hash chain:
     */
    hash_head = 0/*NIL*/;
    if (s.lookahead >= MIN_MATCH) {
      /*** INSERT_STRING(s, s.strstart, hash_head); ***/
      s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
      hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
      s.head[s.ins_h] = s.strstart;
      /***/
    }

    /* Find the longest match, discarding those <= prev_length.
     */
    s.prev_length = s.match_length;
    s.prev_match = s.match_start;
    s.match_length = MIN_MATCH - 1;

    if (hash_head !== 0/*NIL*/ && s.prev_length < s.max_lazy_match &&
        s.strstart - hash_head <= (s.w_size - MIN_LOOKAHEAD)/*MAX_DIST(s)*/) {
      /* To simplify the code, we prevent matches with the string
       * of window index 0 (in particular we have to avoid a match
       * of the string with itself at the start of the input file).
       */
      s.match_length = longest_match(s, hash_head);
      /* longest_match() sets match_start */

      if (s.match_length <= 5 &&
         (s.strategy === Z_FILTERED || (s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096/*TOO_FAR*/))) {

        /* If prev_match is also MIN_MATCH, match_start is garbage
         * but we will ignore the current match anyway.
         */
        s.match_length = MIN_MATCH - 1;
      }
    }
    /* If there was a match at the previous step and the current
     * match is not better, output the previous match:
     */
    if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
      max_insert = s.strstart + s.lookahead - MIN_MATCH;
      /* Do not insert strings in hash table beyond this. */

      //check_match(s, s.strstart-1, s.prev_match, s.prev_length);

      /***_tr_tally_dist(s, s.strstart - 1 - s.prev_match,
                     s.prev_length - MIN_MATCH, bflush);***/
      bflush = trees._tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
      /* Insert in hash table all strings up to the end of the match.
       * strstart-1 and strstart are already inserted. If there is not
       * enough lookahead, the last two strings are not inserted in
       * the hash table.
       */
      s.lookahead -= s.prev_length - 1;
      s.prev_length -= 2;
      do {
        if (++s.strstart <= max_insert) {
          /*** INSERT_STRING(s, s.strstart, hash_head); ***/
          s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
          hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
          s.head[s.ins_h] = s.strstart;
          /***/
        }
      } while (--s.prev_length !== 0);
      s.match_available = 0;
      s.match_length = MIN_MATCH - 1;
      s.strstart++;

      if (bflush) {
        /*** FLUSH_BLOCK(s, 0); ***/
        flush_block_only(s, false);
        if (s.strm.avail_out === 0) {
          return BS_NEED_MORE;
        }
        /***/
      }

    } else if (s.match_available) {
      /* If there was no match at the previous position, output a
       * single literal. If there was a match but the current match
       * is longer, truncate the previous match to a single literal.
       */
      //Tracevv((stderr,"%c", s->window[s->strstart-1]));
      /*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
      bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]);

      if (bflush) {
        /*** FLUSH_BLOCK_ONLY(s, 0) ***/
        flush_block_only(s, false);
        /***/
      }
      s.strstart++;
      s.lookahead--;
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
    } else {
      /* There is no previous match to compare with, wait for
       * the next step to decide.
       */
      s.match_available = 1;
      s.strstart++;
      s.lookahead--;
    }
  }
  //Assert (flush != Z_NO_FLUSH, "no flush?");
  if (s.match_available) {
    //Tracevv((stderr,"%c", s->window[s->strstart-1]));
    /*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
    bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]);

    s.match_available = 0;
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.last_lit) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }

  return BS_BLOCK_DONE;
}


/* ===========================================================================
 * For Z_RLE, simply look for runs of bytes, generate matches only of distance
 * one.  Do not maintain a hash table.  (It will be regenerated if this run of
 * deflate switches away from Z_RLE.)
 */
function deflate_rle(s, flush) {
  var bflush;            /* set if current block must be flushed */
  var prev;              /* byte at distance one to match */
  var scan, strend;      /* scan goes up to strend for length of run */

  var _win = s.window;

  for (;;) {
    /* Make sure that we always have enough lookahead, except
     * at the end of the input file. We need MAX_MATCH bytes
     * for the longest run, plus one for the unrolled loop.
     */
    if (s.lookahead <= MAX_MATCH) {
      fill_window(s);
      if (s.lookahead <= MAX_MATCH && flush === Z_NO_FLUSH) {
        return BS_NEED_MORE;
      }
      if (s.lookahead === 0) { break; } /* flush the current block */
    }

    /* See how many times the previous byte repeats */
    s.match_length = 0;
    if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
      scan = s.strstart - 1;
      prev = _win[scan];
      if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
        strend = s.strstart + MAX_MATCH;
        do {
          /*jshint noempty:false*/
        } while (prev === _win[++scan] && prev === _win[++scan] &&
                 prev === _win[++scan] && prev === _win[++scan] &&
                 prev === _win[++scan] && prev === _win[++scan] &&
                 prev === _win[++scan] && prev === _win[++scan] &&
                 scan < strend);
        s.match_length = MAX_MATCH - (strend - scan);
        if (s.match_length > s.lookahead) {
          s.match_length = s.lookahead;
        }
      }
      //Assert(scan <= s->window+(uInt)(s->window_size-1), "wild scan");
    }

    /* Emit match if have run of MIN_MATCH or longer, else emit literal */
    if (s.match_length >= MIN_MATCH) {
      //check_match(s, s.strstart, s.strstart - 1, s.match_length);

      /*** _tr_tally_dist(s, 1, s.match_length - MIN_MATCH, bflush); ***/
      bflush = trees._tr_tally(s, 1, s.match_length - MIN_MATCH);

      s.lookahead -= s.match_length;
      s.strstart += s.match_length;
      s.match_length = 0;
    } else {
      /* No match, output a literal byte */
      //Tracevv((stderr,"%c", s->window[s->strstart]));
      /*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
      bflush = trees._tr_tally(s, 0, s.window[s.strstart]);

      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/
    }
  }
  s.insert = 0;
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.last_lit) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }
  return BS_BLOCK_DONE;
}

/* ===========================================================================
 * For Z_HUFFMAN_ONLY, do not look for matches.  Do not maintain a hash table.
 * (It will be regenerated if this run of deflate switches away from Huffman.)
 */
function deflate_huff(s, flush) {
  var bflush;             /* set if current block must be flushed */

  for (;;) {
    /* Make sure that we have a literal to write. */
    if (s.lookahead === 0) {
      fill_window(s);
      if (s.lookahead === 0) {
        if (flush === Z_NO_FLUSH) {
          return BS_NEED_MORE;
        }
        break;      /* flush the current block */
      }
    }

    /* Output a literal byte */
    s.match_length = 0;
    //Tracevv((stderr,"%c", s->window[s->strstart]));
    /*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
    bflush = trees._tr_tally(s, 0, s.window[s.strstart]);
    s.lookahead--;
    s.strstart++;
    if (bflush) {
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/
    }
  }
  s.insert = 0;
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.last_lit) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }
  return BS_BLOCK_DONE;
}

/* Values for max_lazy_match, good_match and max_chain_length, depending on
 * the desired pack level (0..9). The values given below have been tuned to
 * exclude worst case performance for pathological files. Better values may be
 * found for specific files.
 */
function Config(good_length, max_lazy, nice_length, max_chain, func) {
  this.good_length = good_length;
  this.max_lazy = max_lazy;
  this.nice_length = nice_length;
  this.max_chain = max_chain;
  this.func = func;
}

var configuration_table;

configuration_table = [
  /*      good lazy nice chain */
  new Config(0, 0, 0, 0, deflate_stored),          /* 0 store only */
  new Config(4, 4, 8, 4, deflate_fast),            /* 1 max speed, no lazy matches */
  new Config(4, 5, 16, 8, deflate_fast),           /* 2 */
  new Config(4, 6, 32, 32, deflate_fast),          /* 3 */

  new Config(4, 4, 16, 16, deflate_slow),          /* 4 lazy matches */
  new Config(8, 16, 32, 32, deflate_slow),         /* 5 */
  new Config(8, 16, 128, 128, deflate_slow),       /* 6 */
  new Config(8, 32, 128, 256, deflate_slow),       /* 7 */
  new Config(32, 128, 258, 1024, deflate_slow),    /* 8 */
  new Config(32, 258, 258, 4096, deflate_slow)     /* 9 max compression */
];


/* ===========================================================================
 * Initialize the "longest match" routines for a new zlib stream
 */
function lm_init(s) {
  s.window_size = 2 * s.w_size;

  /*** CLEAR_HASH(s); ***/
  zero(s.head); // Fill with NIL (= 0);

  /* Set the default configuration parameters:
   */
  s.max_lazy_match = configuration_table[s.level].max_lazy;
  s.good_match = configuration_table[s.level].good_length;
  s.nice_match = configuration_table[s.level].nice_length;
  s.max_chain_length = configuration_table[s.level].max_chain;

  s.strstart = 0;
  s.block_start = 0;
  s.lookahead = 0;
  s.insert = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  s.ins_h = 0;
}


function DeflateState() {
  this.strm = null;            /* pointer back to this zlib stream */
  this.status = 0;            /* as the name implies */
  this.pending_buf = null;      /* output still pending */
  this.pending_buf_size = 0;  /* size of pending_buf */
  this.pending_out = 0;       /* next pending byte to output to the stream */
  this.pending = 0;           /* nb of bytes in the pending buffer */
  this.wrap = 0;              /* bit 0 true for zlib, bit 1 true for gzip */
  this.gzhead = null;         /* gzip header information to write */
  this.gzindex = 0;           /* where in extra, name, or comment */
  this.method = Z_DEFLATED; /* can only be DEFLATED */
  this.last_flush = -1;   /* value of flush param for previous deflate call */

  this.w_size = 0;  /* LZ77 window size (32K by default) */
  this.w_bits = 0;  /* log2(w_size)  (8..16) */
  this.w_mask = 0;  /* w_size - 1 */

  this.window = null;
  /* Sliding window. Input bytes are read into the second half of the window,
   * and move to the first half later to keep a dictionary of at least wSize
   * bytes. With this organization, matches are limited to a distance of
   * wSize-MAX_MATCH bytes, but this ensures that IO is always
   * performed with a length multiple of the block size.
   */

  this.window_size = 0;
  /* Actual size of window: 2*wSize, except when the user input buffer
   * is directly used as sliding window.
   */

  this.prev = null;
  /* Link to older string with same hash index. To limit the size of this
   * array to 64K, this link is maintained only for the last 32K strings.
   * An index in this array is thus a window index modulo 32K.
   */

  this.head = null;   /* Heads of the hash chains or NIL. */

  this.ins_h = 0;       /* hash index of string to be inserted */
  this.hash_size = 0;   /* number of elements in hash table */
  this.hash_bits = 0;   /* log2(hash_size) */
  this.hash_mask = 0;   /* hash_size-1 */

  this.hash_shift = 0;
  /* Number of bits by which ins_h must be shifted at each input
   * step. It must be such that after MIN_MATCH steps, the oldest
   * byte no longer takes part in the hash key, that is:
   *   hash_shift * MIN_MATCH >= hash_bits
   */

  this.block_start = 0;
  /* Window position at the beginning of the current output block. Gets
   * negative when the window is moved backwards.
   */

  this.match_length = 0;      /* length of best match */
  this.prev_match = 0;        /* previous match */
  this.match_available = 0;   /* set if previous match exists */
  this.strstart = 0;          /* start of string to insert */
  this.match_start = 0;       /* start of matching string */
  this.lookahead = 0;         /* number of valid bytes ahead in window */

  this.prev_length = 0;
  /* Length of the best match at previous step. Matches not greater than this
   * are discarded. This is used in the lazy match evaluation.
   */

  this.max_chain_length = 0;
  /* To speed up deflation, hash chains are never searched beyond this
   * length.  A higher limit improves compression ratio but degrades the
   * speed.
   */

  this.max_lazy_match = 0;
  /* Attempt to find a better match only when the current match is strictly
   * smaller than this value. This mechanism is used only for compression
   * levels >= 4.
   */
  // That's alias to max_lazy_match, don't use directly
  //this.max_insert_length = 0;
  /* Insert new strings in the hash table only if the match length is not
   * greater than this length. This saves time but degrades compression.
   * max_insert_length is used only for compression levels <= 3.
   */

  this.level = 0;     /* compression level (1..9) */
  this.strategy = 0;  /* favor or force Huffman coding*/

  this.good_match = 0;
  /* Use a faster search when the previous match is longer than this */

  this.nice_match = 0; /* Stop searching when current match exceeds this */

              /* used by trees.c: */

  /* Didn't use ct_data typedef below to suppress compiler warning */

  // struct ct_data_s dyn_ltree[HEAP_SIZE];   /* literal and length tree */
  // struct ct_data_s dyn_dtree[2*D_CODES+1]; /* distance tree */
  // struct ct_data_s bl_tree[2*BL_CODES+1];  /* Huffman tree for bit lengths */

  // Use flat array of DOUBLE size, with interleaved fata,
  // because JS does not support effective
  this.dyn_ltree  = new utils.Buf16(HEAP_SIZE * 2);
  this.dyn_dtree  = new utils.Buf16((2 * D_CODES + 1) * 2);
  this.bl_tree    = new utils.Buf16((2 * BL_CODES + 1) * 2);
  zero(this.dyn_ltree);
  zero(this.dyn_dtree);
  zero(this.bl_tree);

  this.l_desc   = null;         /* desc. for literal tree */
  this.d_desc   = null;         /* desc. for distance tree */
  this.bl_desc  = null;         /* desc. for bit length tree */

  //ush bl_count[MAX_BITS+1];
  this.bl_count = new utils.Buf16(MAX_BITS + 1);
  /* number of codes at each bit length for an optimal tree */

  //int heap[2*L_CODES+1];      /* heap used to build the Huffman trees */
  this.heap = new utils.Buf16(2 * L_CODES + 1);  /* heap used to build the Huffman trees */
  zero(this.heap);

  this.heap_len = 0;               /* number of elements in the heap */
  this.heap_max = 0;               /* element of largest frequency */
  /* The sons of heap[n] are heap[2*n] and heap[2*n+1]. heap[0] is not used.
   * The same heap array is used to build all trees.
   */

  this.depth = new utils.Buf16(2 * L_CODES + 1); //uch depth[2*L_CODES+1];
  zero(this.depth);
  /* Depth of each subtree used as tie breaker for trees of equal frequency
   */

  this.l_buf = 0;          /* buffer index for literals or lengths */

  this.lit_bufsize = 0;
  /* Size of match buffer for literals/lengths.  There are 4 reasons for
   * limiting lit_bufsize to 64K:
   *   - frequencies can be kept in 16 bit counters
   *   - if compression is not successful for the first block, all input
   *     data is still in the window so we can still emit a stored block even
   *     when input comes from standard input.  (This can also be done for
   *     all blocks if lit_bufsize is not greater than 32K.)
   *   - if compression is not successful for a file smaller than 64K, we can
   *     even emit a stored file instead of a stored block (saving 5 bytes).
   *     This is applicable only for zip (not gzip or zlib).
   *   - creating new Huffman trees less frequently may not provide fast
   *     adaptation to changes in the input data statistics. (Take for
   *     example a binary file with poorly compressible code followed by
   *     a highly compressible string table.) Smaller buffer sizes give
   *     fast adaptation but have of course the overhead of transmitting
   *     trees more frequently.
   *   - I can't count above 4
   */

  this.last_lit = 0;      /* running index in l_buf */

  this.d_buf = 0;
  /* Buffer index for distances. To simplify the code, d_buf and l_buf have
   * the same number of elements. To use different lengths, an extra flag
   * array would be necessary.
   */

  this.opt_len = 0;       /* bit length of current block with optimal trees */
  this.static_len = 0;    /* bit length of current block with static trees */
  this.matches = 0;       /* number of string matches in current block */
  this.insert = 0;        /* bytes at end of window left to insert */


  this.bi_buf = 0;
  /* Output buffer. bits are inserted starting at the bottom (least
   * significant bits).
   */
  this.bi_valid = 0;
  /* Number of valid bits in bi_buf.  All bits above the last valid bit
   * are always zero.
   */

  // Used for window memory init. We safely ignore it for JS. That makes
  // sense only for pointers and memory check tools.
  //this.high_water = 0;
  /* High water mark offset in window for initialized bytes -- bytes above
   * this are set to zero in order to avoid memory check warnings when
   * longest match routines access bytes past the input.  This is then
   * updated to the new high water mark.
   */
}


function deflateResetKeep(strm) {
  var s;

  if (!strm || !strm.state) {
    return err(strm, Z_STREAM_ERROR);
  }

  strm.total_in = strm.total_out = 0;
  strm.data_type = Z_UNKNOWN;

  s = strm.state;
  s.pending = 0;
  s.pending_out = 0;

  if (s.wrap < 0) {
    s.wrap = -s.wrap;
    /* was made negative by deflate(..., Z_FINISH); */
  }
  s.status = (s.wrap ? INIT_STATE : BUSY_STATE);
  strm.adler = (s.wrap === 2) ?
    0  // crc32(0, Z_NULL, 0)
  :
    1; // adler32(0, Z_NULL, 0)
  s.last_flush = Z_NO_FLUSH;
  trees._tr_init(s);
  return Z_OK;
}


function deflateReset(strm) {
  var ret = deflateResetKeep(strm);
  if (ret === Z_OK) {
    lm_init(strm.state);
  }
  return ret;
}


function deflateSetHeader(strm, head) {
  if (!strm || !strm.state) { return Z_STREAM_ERROR; }
  if (strm.state.wrap !== 2) { return Z_STREAM_ERROR; }
  strm.state.gzhead = head;
  return Z_OK;
}


function deflateInit2(strm, level, method, windowBits, memLevel, strategy) {
  if (!strm) { // === Z_NULL
    return Z_STREAM_ERROR;
  }
  var wrap = 1;

  if (level === Z_DEFAULT_COMPRESSION) {
    level = 6;
  }

  if (windowBits < 0) { /* suppress zlib wrapper */
    wrap = 0;
    windowBits = -windowBits;
  }

  else if (windowBits > 15) {
    wrap = 2;           /* write gzip wrapper instead */
    windowBits -= 16;
  }


  if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== Z_DEFLATED ||
    windowBits < 8 || windowBits > 15 || level < 0 || level > 9 ||
    strategy < 0 || strategy > Z_FIXED) {
    return err(strm, Z_STREAM_ERROR);
  }


  if (windowBits === 8) {
    windowBits = 9;
  }
  /* until 256-byte window bug fixed */

  var s = new DeflateState();

  strm.state = s;
  s.strm = strm;

  s.wrap = wrap;
  s.gzhead = null;
  s.w_bits = windowBits;
  s.w_size = 1 << s.w_bits;
  s.w_mask = s.w_size - 1;

  s.hash_bits = memLevel + 7;
  s.hash_size = 1 << s.hash_bits;
  s.hash_mask = s.hash_size - 1;
  s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);

  s.window = new utils.Buf8(s.w_size * 2);
  s.head = new utils.Buf16(s.hash_size);
  s.prev = new utils.Buf16(s.w_size);

  // Don't need mem init magic for JS.
  //s.high_water = 0;  /* nothing written to s->window yet */

  s.lit_bufsize = 1 << (memLevel + 6); /* 16K elements by default */

  s.pending_buf_size = s.lit_bufsize * 4;

  //overlay = (ushf *) ZALLOC(strm, s->lit_bufsize, sizeof(ush)+2);
  //s->pending_buf = (uchf *) overlay;
  s.pending_buf = new utils.Buf8(s.pending_buf_size);

  // It is offset from `s.pending_buf` (size is `s.lit_bufsize * 2`)
  //s->d_buf = overlay + s->lit_bufsize/sizeof(ush);
  s.d_buf = 1 * s.lit_bufsize;

  //s->l_buf = s->pending_buf + (1+sizeof(ush))*s->lit_bufsize;
  s.l_buf = (1 + 2) * s.lit_bufsize;

  s.level = level;
  s.strategy = strategy;
  s.method = method;

  return deflateReset(strm);
}

function deflateInit(strm, level) {
  return deflateInit2(strm, level, Z_DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY);
}


function deflate(strm, flush) {
  var old_flush, s;
  var beg, val; // for gzip header write only

  if (!strm || !strm.state ||
    flush > Z_BLOCK || flush < 0) {
    return strm ? err(strm, Z_STREAM_ERROR) : Z_STREAM_ERROR;
  }

  s = strm.state;

  if (!strm.output ||
      (!strm.input && strm.avail_in !== 0) ||
      (s.status === FINISH_STATE && flush !== Z_FINISH)) {
    return err(strm, (strm.avail_out === 0) ? Z_BUF_ERROR : Z_STREAM_ERROR);
  }

  s.strm = strm; /* just in case */
  old_flush = s.last_flush;
  s.last_flush = flush;

  /* Write the header */
  if (s.status === INIT_STATE) {

    if (s.wrap === 2) { // GZIP header
      strm.adler = 0;  //crc32(0L, Z_NULL, 0);
      put_byte(s, 31);
      put_byte(s, 139);
      put_byte(s, 8);
      if (!s.gzhead) { // s->gzhead == Z_NULL
        put_byte(s, 0);
        put_byte(s, 0);
        put_byte(s, 0);
        put_byte(s, 0);
        put_byte(s, 0);
        put_byte(s, s.level === 9 ? 2 :
                    (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ?
                     4 : 0));
        put_byte(s, OS_CODE);
        s.status = BUSY_STATE;
      }
      else {
        put_byte(s, (s.gzhead.text ? 1 : 0) +
                    (s.gzhead.hcrc ? 2 : 0) +
                    (!s.gzhead.extra ? 0 : 4) +
                    (!s.gzhead.name ? 0 : 8) +
                    (!s.gzhead.comment ? 0 : 16)
        );
        put_byte(s, s.gzhead.time & 0xff);
        put_byte(s, (s.gzhead.time >> 8) & 0xff);
        put_byte(s, (s.gzhead.time >> 16) & 0xff);
        put_byte(s, (s.gzhead.time >> 24) & 0xff);
        put_byte(s, s.level === 9 ? 2 :
                    (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ?
                     4 : 0));
        put_byte(s, s.gzhead.os & 0xff);
        if (s.gzhead.extra && s.gzhead.extra.length) {
          put_byte(s, s.gzhead.extra.length & 0xff);
          put_byte(s, (s.gzhead.extra.length >> 8) & 0xff);
        }
        if (s.gzhead.hcrc) {
          strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
        }
        s.gzindex = 0;
        s.status = EXTRA_STATE;
      }
    }
    else // DEFLATE header
    {
      var header = (Z_DEFLATED + ((s.w_bits - 8) << 4)) << 8;
      var level_flags = -1;

      if (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2) {
        level_flags = 0;
      } else if (s.level < 6) {
        level_flags = 1;
      } else if (s.level === 6) {
        level_flags = 2;
      } else {
        level_flags = 3;
      }
      header |= (level_flags << 6);
      if (s.strstart !== 0) { header |= PRESET_DICT; }
      header += 31 - (header % 31);

      s.status = BUSY_STATE;
      putShortMSB(s, header);

      /* Save the adler32 of the preset dictionary: */
      if (s.strstart !== 0) {
        putShortMSB(s, strm.adler >>> 16);
        putShortMSB(s, strm.adler & 0xffff);
      }
      strm.adler = 1; // adler32(0L, Z_NULL, 0);
    }
  }

//#ifdef GZIP
  if (s.status === EXTRA_STATE) {
    if (s.gzhead.extra/* != Z_NULL*/) {
      beg = s.pending;  /* start of bytes to update crc */

      while (s.gzindex < (s.gzhead.extra.length & 0xffff)) {
        if (s.pending === s.pending_buf_size) {
          if (s.gzhead.hcrc && s.pending > beg) {
            strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          }
          flush_pending(strm);
          beg = s.pending;
          if (s.pending === s.pending_buf_size) {
            break;
          }
        }
        put_byte(s, s.gzhead.extra[s.gzindex] & 0xff);
        s.gzindex++;
      }
      if (s.gzhead.hcrc && s.pending > beg) {
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      }
      if (s.gzindex === s.gzhead.extra.length) {
        s.gzindex = 0;
        s.status = NAME_STATE;
      }
    }
    else {
      s.status = NAME_STATE;
    }
  }
  if (s.status === NAME_STATE) {
    if (s.gzhead.name/* != Z_NULL*/) {
      beg = s.pending;  /* start of bytes to update crc */
      //int val;

      do {
        if (s.pending === s.pending_buf_size) {
          if (s.gzhead.hcrc && s.pending > beg) {
            strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          }
          flush_pending(strm);
          beg = s.pending;
          if (s.pending === s.pending_buf_size) {
            val = 1;
            break;
          }
        }
        // JS specific: little magic to add zero terminator to end of string
        if (s.gzindex < s.gzhead.name.length) {
          val = s.gzhead.name.charCodeAt(s.gzindex++) & 0xff;
        } else {
          val = 0;
        }
        put_byte(s, val);
      } while (val !== 0);

      if (s.gzhead.hcrc && s.pending > beg) {
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      }
      if (val === 0) {
        s.gzindex = 0;
        s.status = COMMENT_STATE;
      }
    }
    else {
      s.status = COMMENT_STATE;
    }
  }
  if (s.status === COMMENT_STATE) {
    if (s.gzhead.comment/* != Z_NULL*/) {
      beg = s.pending;  /* start of bytes to update crc */
      //int val;

      do {
        if (s.pending === s.pending_buf_size) {
          if (s.gzhead.hcrc && s.pending > beg) {
            strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          }
          flush_pending(strm);
          beg = s.pending;
          if (s.pending === s.pending_buf_size) {
            val = 1;
            break;
          }
        }
        // JS specific: little magic to add zero terminator to end of string
        if (s.gzindex < s.gzhead.comment.length) {
          val = s.gzhead.comment.charCodeAt(s.gzindex++) & 0xff;
        } else {
          val = 0;
        }
        put_byte(s, val);
      } while (val !== 0);

      if (s.gzhead.hcrc && s.pending > beg) {
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      }
      if (val === 0) {
        s.status = HCRC_STATE;
      }
    }
    else {
      s.status = HCRC_STATE;
    }
  }
  if (s.status === HCRC_STATE) {
    if (s.gzhead.hcrc) {
      if (s.pending + 2 > s.pending_buf_size) {
        flush_pending(strm);
      }
      if (s.pending + 2 <= s.pending_buf_size) {
        put_byte(s, strm.adler & 0xff);
        put_byte(s, (strm.adler >> 8) & 0xff);
        strm.adler = 0; //crc32(0L, Z_NULL, 0);
        s.status = BUSY_STATE;
      }
    }
    else {
      s.status = BUSY_STATE;
    }
  }
//#endif

  /* Flush as much pending output as possible */
  if (s.pending !== 0) {
    flush_pending(strm);
    if (strm.avail_out === 0) {
      /* Since avail_out is 0, deflate will be called again with
       * more output space, but possibly with both pending and
       * avail_in equal to zero. There won't be anything to do,
       * but this is not an error situation so make sure we
       * return OK instead of BUF_ERROR at next call of deflate:
       */
      s.last_flush = -1;
      return Z_OK;
    }

    /* Make sure there is something to do and avoid duplicate consecutive
     * flushes. For repeated and useless calls with Z_FINISH, we keep
     * returning Z_STREAM_END instead of Z_BUF_ERROR.
     */
  } else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) &&
    flush !== Z_FINISH) {
    return err(strm, Z_BUF_ERROR);
  }

  /* User must not provide more input after the first FINISH: */
  if (s.status === FINISH_STATE && strm.avail_in !== 0) {
    return err(strm, Z_BUF_ERROR);
  }

  /* Start a new block or continue the current one.
   */
  if (strm.avail_in !== 0 || s.lookahead !== 0 ||
    (flush !== Z_NO_FLUSH && s.status !== FINISH_STATE)) {
    var bstate = (s.strategy === Z_HUFFMAN_ONLY) ? deflate_huff(s, flush) :
      (s.strategy === Z_RLE ? deflate_rle(s, flush) :
        configuration_table[s.level].func(s, flush));

    if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) {
      s.status = FINISH_STATE;
    }
    if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
      if (strm.avail_out === 0) {
        s.last_flush = -1;
        /* avoid BUF_ERROR next call, see above */
      }
      return Z_OK;
      /* If flush != Z_NO_FLUSH && avail_out == 0, the next call
       * of deflate should use the same flush parameter to make sure
       * that the flush is complete. So we don't have to output an
       * empty block here, this will be done at next call. This also
       * ensures that for a very small output buffer, we emit at most
       * one empty block.
       */
    }
    if (bstate === BS_BLOCK_DONE) {
      if (flush === Z_PARTIAL_FLUSH) {
        trees._tr_align(s);
      }
      else if (flush !== Z_BLOCK) { /* FULL_FLUSH or SYNC_FLUSH */

        trees._tr_stored_block(s, 0, 0, false);
        /* For a full flush, this empty block will be recognized
         * as a special marker by inflate_sync().
         */
        if (flush === Z_FULL_FLUSH) {
          /*** CLEAR_HASH(s); ***/             /* forget history */
          zero(s.head); // Fill with NIL (= 0);

          if (s.lookahead === 0) {
            s.strstart = 0;
            s.block_start = 0;
            s.insert = 0;
          }
        }
      }
      flush_pending(strm);
      if (strm.avail_out === 0) {
        s.last_flush = -1; /* avoid BUF_ERROR at next call, see above */
        return Z_OK;
      }
    }
  }
  //Assert(strm->avail_out > 0, "bug2");
  //if (strm.avail_out <= 0) { throw new Error("bug2");}

  if (flush !== Z_FINISH) { return Z_OK; }
  if (s.wrap <= 0) { return Z_STREAM_END; }

  /* Write the trailer */
  if (s.wrap === 2) {
    put_byte(s, strm.adler & 0xff);
    put_byte(s, (strm.adler >> 8) & 0xff);
    put_byte(s, (strm.adler >> 16) & 0xff);
    put_byte(s, (strm.adler >> 24) & 0xff);
    put_byte(s, strm.total_in & 0xff);
    put_byte(s, (strm.total_in >> 8) & 0xff);
    put_byte(s, (strm.total_in >> 16) & 0xff);
    put_byte(s, (strm.total_in >> 24) & 0xff);
  }
  else
  {
    putShortMSB(s, strm.adler >>> 16);
    putShortMSB(s, strm.adler & 0xffff);
  }

  flush_pending(strm);
  /* If avail_out is zero, the application will call deflate again
   * to flush the rest.
   */
  if (s.wrap > 0) { s.wrap = -s.wrap; }
  /* write the trailer only once! */
  return s.pending !== 0 ? Z_OK : Z_STREAM_END;
}

function deflateEnd(strm) {
  var status;

  if (!strm/*== Z_NULL*/ || !strm.state/*== Z_NULL*/) {
    return Z_STREAM_ERROR;
  }

  status = strm.state.status;
  if (status !== INIT_STATE &&
    status !== EXTRA_STATE &&
    status !== NAME_STATE &&
    status !== COMMENT_STATE &&
    status !== HCRC_STATE &&
    status !== BUSY_STATE &&
    status !== FINISH_STATE
  ) {
    return err(strm, Z_STREAM_ERROR);
  }

  strm.state = null;

  return status === BUSY_STATE ? err(strm, Z_DATA_ERROR) : Z_OK;
}


/* =========================================================================
 * Initializes the compression dictionary from the given byte
 * sequence without producing any compressed output.
 */
function deflateSetDictionary(strm, dictionary) {
  var dictLength = dictionary.length;

  var s;
  var str, n;
  var wrap;
  var avail;
  var next;
  var input;
  var tmpDict;

  if (!strm/*== Z_NULL*/ || !strm.state/*== Z_NULL*/) {
    return Z_STREAM_ERROR;
  }

  s = strm.state;
  wrap = s.wrap;

  if (wrap === 2 || (wrap === 1 && s.status !== INIT_STATE) || s.lookahead) {
    return Z_STREAM_ERROR;
  }

  /* when using zlib wrappers, compute Adler-32 for provided dictionary */
  if (wrap === 1) {
    /* adler32(strm->adler, dictionary, dictLength); */
    strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
  }

  s.wrap = 0;   /* avoid computing Adler-32 in read_buf */

  /* if dictionary would fill window, just replace the history */
  if (dictLength >= s.w_size) {
    if (wrap === 0) {            /* already empty otherwise */
      /*** CLEAR_HASH(s); ***/
      zero(s.head); // Fill with NIL (= 0);
      s.strstart = 0;
      s.block_start = 0;
      s.insert = 0;
    }
    /* use the tail */
    // dictionary = dictionary.slice(dictLength - s.w_size);
    tmpDict = new utils.Buf8(s.w_size);
    utils.arraySet(tmpDict, dictionary, dictLength - s.w_size, s.w_size, 0);
    dictionary = tmpDict;
    dictLength = s.w_size;
  }
  /* insert dictionary into window and hash */
  avail = strm.avail_in;
  next = strm.next_in;
  input = strm.input;
  strm.avail_in = dictLength;
  strm.next_in = 0;
  strm.input = dictionary;
  fill_window(s);
  while (s.lookahead >= MIN_MATCH) {
    str = s.strstart;
    n = s.lookahead - (MIN_MATCH - 1);
    do {
      /* UPDATE_HASH(s, s->ins_h, s->window[str + MIN_MATCH-1]); */
      s.ins_h = ((s.ins_h << s.hash_shift) ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask;

      s.prev[str & s.w_mask] = s.head[s.ins_h];

      s.head[s.ins_h] = str;
      str++;
    } while (--n);
    s.strstart = str;
    s.lookahead = MIN_MATCH - 1;
    fill_window(s);
  }
  s.strstart += s.lookahead;
  s.block_start = s.strstart;
  s.insert = s.lookahead;
  s.lookahead = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  strm.next_in = next;
  strm.input = input;
  strm.avail_in = avail;
  s.wrap = wrap;
  return Z_OK;
}


exports.deflateInit = deflateInit;
exports.deflateInit2 = deflateInit2;
exports.deflateReset = deflateReset;
exports.deflateResetKeep = deflateResetKeep;
exports.deflateSetHeader = deflateSetHeader;
exports.deflate = deflate;
exports.deflateEnd = deflateEnd;
exports.deflateSetDictionary = deflateSetDictionary;
exports.deflateInfo = 'pako deflate (from Nodeca project)';

/* Not implemented
exports.deflateBound = deflateBound;
exports.deflateCopy = deflateCopy;
exports.deflateParams = deflateParams;
exports.deflatePending = deflatePending;
exports.deflatePrime = deflatePrime;
exports.deflateTune = deflateTune;
*/


/***/ }),

/***/ 991:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

function GZheader() {
  /* true if compressed data believed to be text */
  this.text       = 0;
  /* modification time */
  this.time       = 0;
  /* extra flags (not used when writing a gzip file) */
  this.xflags     = 0;
  /* operating system */
  this.os         = 0;
  /* pointer to extra field or Z_NULL if none */
  this.extra      = null;
  /* extra field length (valid if extra != Z_NULL) */
  this.extra_len  = 0; // Actually, we don't need it in JS,
                       // but leave for few code modifications

  //
  // Setup limits is not necessary because in js we should not preallocate memory
  // for inflate use constant limit in 65536 bytes
  //

  /* space at extra (only when reading header) */
  // this.extra_max  = 0;
  /* pointer to zero-terminated file name or Z_NULL */
  this.name       = '';
  /* space at name (only when reading header) */
  // this.name_max   = 0;
  /* pointer to zero-terminated comment or Z_NULL */
  this.comment    = '';
  /* space at comment (only when reading header) */
  // this.comm_max   = 0;
  /* true if there was or will be a header crc */
  this.hcrc       = 0;
  /* true when done reading gzip header (not used when writing a gzip file) */
  this.done       = false;
}

module.exports = GZheader;


/***/ }),

/***/ 894:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

// See state defs from inflate.js
var BAD = 30;       /* got a data error -- remain here until reset */
var TYPE = 12;      /* i: waiting for type bits, including last-flag bit */

/*
   Decode literal, length, and distance codes and write out the resulting
   literal and match bytes until either not enough input or output is
   available, an end-of-block is encountered, or a data error is encountered.
   When large enough input and output buffers are supplied to inflate(), for
   example, a 16K input buffer and a 64K output buffer, more than 95% of the
   inflate execution time is spent in this routine.

   Entry assumptions:

        state.mode === LEN
        strm.avail_in >= 6
        strm.avail_out >= 258
        start >= strm.avail_out
        state.bits < 8

   On return, state.mode is one of:

        LEN -- ran out of enough output space or enough available input
        TYPE -- reached end of block code, inflate() to interpret next block
        BAD -- error in block data

   Notes:

    - The maximum input bits used by a length/distance pair is 15 bits for the
      length code, 5 bits for the length extra, 15 bits for the distance code,
      and 13 bits for the distance extra.  This totals 48 bits, or six bytes.
      Therefore if strm.avail_in >= 6, then there is enough input to avoid
      checking for available input while decoding.

    - The maximum bytes that a single length/distance pair can output is 258
      bytes, which is the maximum length that can be coded.  inflate_fast()
      requires strm.avail_out >= 258 for each loop to avoid checking for
      output space.
 */
module.exports = function inflate_fast(strm, start) {
  var state;
  var _in;                    /* local strm.input */
  var last;                   /* have enough input while in < last */
  var _out;                   /* local strm.output */
  var beg;                    /* inflate()'s initial strm.output */
  var end;                    /* while out < end, enough space available */
//#ifdef INFLATE_STRICT
  var dmax;                   /* maximum distance from zlib header */
//#endif
  var wsize;                  /* window size or zero if not using window */
  var whave;                  /* valid bytes in the window */
  var wnext;                  /* window write index */
  // Use `s_window` instead `window`, avoid conflict with instrumentation tools
  var s_window;               /* allocated sliding window, if wsize != 0 */
  var hold;                   /* local strm.hold */
  var bits;                   /* local strm.bits */
  var lcode;                  /* local strm.lencode */
  var dcode;                  /* local strm.distcode */
  var lmask;                  /* mask for first level of length codes */
  var dmask;                  /* mask for first level of distance codes */
  var here;                   /* retrieved table entry */
  var op;                     /* code bits, operation, extra bits, or */
                              /*  window position, window bytes to copy */
  var len;                    /* match length, unused bytes */
  var dist;                   /* match distance */
  var from;                   /* where to copy match from */
  var from_source;


  var input, output; // JS specific, because we have no pointers

  /* copy state to local variables */
  state = strm.state;
  //here = state.here;
  _in = strm.next_in;
  input = strm.input;
  last = _in + (strm.avail_in - 5);
  _out = strm.next_out;
  output = strm.output;
  beg = _out - (start - strm.avail_out);
  end = _out + (strm.avail_out - 257);
//#ifdef INFLATE_STRICT
  dmax = state.dmax;
//#endif
  wsize = state.wsize;
  whave = state.whave;
  wnext = state.wnext;
  s_window = state.window;
  hold = state.hold;
  bits = state.bits;
  lcode = state.lencode;
  dcode = state.distcode;
  lmask = (1 << state.lenbits) - 1;
  dmask = (1 << state.distbits) - 1;


  /* decode literals and length/distances until end-of-block or not enough
     input data or output space */

  top:
  do {
    if (bits < 15) {
      hold += input[_in++] << bits;
      bits += 8;
      hold += input[_in++] << bits;
      bits += 8;
    }

    here = lcode[hold & lmask];

    dolen:
    for (;;) { // Goto emulation
      op = here >>> 24/*here.bits*/;
      hold >>>= op;
      bits -= op;
      op = (here >>> 16) & 0xff/*here.op*/;
      if (op === 0) {                          /* literal */
        //Tracevv((stderr, here.val >= 0x20 && here.val < 0x7f ?
        //        "inflate:         literal '%c'\n" :
        //        "inflate:         literal 0x%02x\n", here.val));
        output[_out++] = here & 0xffff/*here.val*/;
      }
      else if (op & 16) {                     /* length base */
        len = here & 0xffff/*here.val*/;
        op &= 15;                           /* number of extra bits */
        if (op) {
          if (bits < op) {
            hold += input[_in++] << bits;
            bits += 8;
          }
          len += hold & ((1 << op) - 1);
          hold >>>= op;
          bits -= op;
        }
        //Tracevv((stderr, "inflate:         length %u\n", len));
        if (bits < 15) {
          hold += input[_in++] << bits;
          bits += 8;
          hold += input[_in++] << bits;
          bits += 8;
        }
        here = dcode[hold & dmask];

        dodist:
        for (;;) { // goto emulation
          op = here >>> 24/*here.bits*/;
          hold >>>= op;
          bits -= op;
          op = (here >>> 16) & 0xff/*here.op*/;

          if (op & 16) {                      /* distance base */
            dist = here & 0xffff/*here.val*/;
            op &= 15;                       /* number of extra bits */
            if (bits < op) {
              hold += input[_in++] << bits;
              bits += 8;
              if (bits < op) {
                hold += input[_in++] << bits;
                bits += 8;
              }
            }
            dist += hold & ((1 << op) - 1);
//#ifdef INFLATE_STRICT
            if (dist > dmax) {
              strm.msg = 'invalid distance too far back';
              state.mode = BAD;
              break top;
            }
//#endif
            hold >>>= op;
            bits -= op;
            //Tracevv((stderr, "inflate:         distance %u\n", dist));
            op = _out - beg;                /* max distance in output */
            if (dist > op) {                /* see if copy from window */
              op = dist - op;               /* distance back in window */
              if (op > whave) {
                if (state.sane) {
                  strm.msg = 'invalid distance too far back';
                  state.mode = BAD;
                  break top;
                }

// (!) This block is disabled in zlib defaults,
// don't enable it for binary compatibility
//#ifdef INFLATE_ALLOW_INVALID_DISTANCE_TOOFAR_ARRR
//                if (len <= op - whave) {
//                  do {
//                    output[_out++] = 0;
//                  } while (--len);
//                  continue top;
//                }
//                len -= op - whave;
//                do {
//                  output[_out++] = 0;
//                } while (--op > whave);
//                if (op === 0) {
//                  from = _out - dist;
//                  do {
//                    output[_out++] = output[from++];
//                  } while (--len);
//                  continue top;
//                }
//#endif
              }
              from = 0; // window index
              from_source = s_window;
              if (wnext === 0) {           /* very common case */
                from += wsize - op;
                if (op < len) {         /* some from window */
                  len -= op;
                  do {
                    output[_out++] = s_window[from++];
                  } while (--op);
                  from = _out - dist;  /* rest from output */
                  from_source = output;
                }
              }
              else if (wnext < op) {      /* wrap around window */
                from += wsize + wnext - op;
                op -= wnext;
                if (op < len) {         /* some from end of window */
                  len -= op;
                  do {
                    output[_out++] = s_window[from++];
                  } while (--op);
                  from = 0;
                  if (wnext < len) {  /* some from start of window */
                    op = wnext;
                    len -= op;
                    do {
                      output[_out++] = s_window[from++];
                    } while (--op);
                    from = _out - dist;      /* rest from output */
                    from_source = output;
                  }
                }
              }
              else {                      /* contiguous in window */
                from += wnext - op;
                if (op < len) {         /* some from window */
                  len -= op;
                  do {
                    output[_out++] = s_window[from++];
                  } while (--op);
                  from = _out - dist;  /* rest from output */
                  from_source = output;
                }
              }
              while (len > 2) {
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                len -= 3;
              }
              if (len) {
                output[_out++] = from_source[from++];
                if (len > 1) {
                  output[_out++] = from_source[from++];
                }
              }
            }
            else {
              from = _out - dist;          /* copy direct from output */
              do {                        /* minimum length is three */
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                len -= 3;
              } while (len > 2);
              if (len) {
                output[_out++] = output[from++];
                if (len > 1) {
                  output[_out++] = output[from++];
                }
              }
            }
          }
          else if ((op & 64) === 0) {          /* 2nd level distance code */
            here = dcode[(here & 0xffff)/*here.val*/ + (hold & ((1 << op) - 1))];
            continue dodist;
          }
          else {
            strm.msg = 'invalid distance code';
            state.mode = BAD;
            break top;
          }

          break; // need to emulate goto via "continue"
        }
      }
      else if ((op & 64) === 0) {              /* 2nd level length code */
        here = lcode[(here & 0xffff)/*here.val*/ + (hold & ((1 << op) - 1))];
        continue dolen;
      }
      else if (op & 32) {                     /* end-of-block */
        //Tracevv((stderr, "inflate:         end of block\n"));
        state.mode = TYPE;
        break top;
      }
      else {
        strm.msg = 'invalid literal/length code';
        state.mode = BAD;
        break top;
      }

      break; // need to emulate goto via "continue"
    }
  } while (_in < last && _out < end);

  /* return unused bytes (on entry, bits < 8, so in won't go too far back) */
  len = bits >> 3;
  _in -= len;
  bits -= len << 3;
  hold &= (1 << bits) - 1;

  /* update state and return */
  strm.next_in = _in;
  strm.next_out = _out;
  strm.avail_in = (_in < last ? 5 + (last - _in) : 5 - (_in - last));
  strm.avail_out = (_out < end ? 257 + (end - _out) : 257 - (_out - end));
  state.hold = hold;
  state.bits = bits;
  return;
};


/***/ }),

/***/ 716:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

var utils         = __nccwpck_require__(538);
var adler32       = __nccwpck_require__(834);
var crc32         = __nccwpck_require__(780);
var inflate_fast  = __nccwpck_require__(894);
var inflate_table = __nccwpck_require__(611);

var CODES = 0;
var LENS = 1;
var DISTS = 2;

/* Public constants ==========================================================*/
/* ===========================================================================*/


/* Allowed flush values; see deflate() and inflate() below for details */
//var Z_NO_FLUSH      = 0;
//var Z_PARTIAL_FLUSH = 1;
//var Z_SYNC_FLUSH    = 2;
//var Z_FULL_FLUSH    = 3;
var Z_FINISH        = 4;
var Z_BLOCK         = 5;
var Z_TREES         = 6;


/* Return codes for the compression/decompression functions. Negative values
 * are errors, positive values are used for special but normal events.
 */
var Z_OK            = 0;
var Z_STREAM_END    = 1;
var Z_NEED_DICT     = 2;
//var Z_ERRNO         = -1;
var Z_STREAM_ERROR  = -2;
var Z_DATA_ERROR    = -3;
var Z_MEM_ERROR     = -4;
var Z_BUF_ERROR     = -5;
//var Z_VERSION_ERROR = -6;

/* The deflate compression method */
var Z_DEFLATED  = 8;


/* STATES ====================================================================*/
/* ===========================================================================*/


var    HEAD = 1;       /* i: waiting for magic header */
var    FLAGS = 2;      /* i: waiting for method and flags (gzip) */
var    TIME = 3;       /* i: waiting for modification time (gzip) */
var    OS = 4;         /* i: waiting for extra flags and operating system (gzip) */
var    EXLEN = 5;      /* i: waiting for extra length (gzip) */
var    EXTRA = 6;      /* i: waiting for extra bytes (gzip) */
var    NAME = 7;       /* i: waiting for end of file name (gzip) */
var    COMMENT = 8;    /* i: waiting for end of comment (gzip) */
var    HCRC = 9;       /* i: waiting for header crc (gzip) */
var    DICTID = 10;    /* i: waiting for dictionary check value */
var    DICT = 11;      /* waiting for inflateSetDictionary() call */
var        TYPE = 12;      /* i: waiting for type bits, including last-flag bit */
var        TYPEDO = 13;    /* i: same, but skip check to exit inflate on new block */
var        STORED = 14;    /* i: waiting for stored size (length and complement) */
var        COPY_ = 15;     /* i/o: same as COPY below, but only first time in */
var        COPY = 16;      /* i/o: waiting for input or output to copy stored block */
var        TABLE = 17;     /* i: waiting for dynamic block table lengths */
var        LENLENS = 18;   /* i: waiting for code length code lengths */
var        CODELENS = 19;  /* i: waiting for length/lit and distance code lengths */
var            LEN_ = 20;      /* i: same as LEN below, but only first time in */
var            LEN = 21;       /* i: waiting for length/lit/eob code */
var            LENEXT = 22;    /* i: waiting for length extra bits */
var            DIST = 23;      /* i: waiting for distance code */
var            DISTEXT = 24;   /* i: waiting for distance extra bits */
var            MATCH = 25;     /* o: waiting for output space to copy string */
var            LIT = 26;       /* o: waiting for output space to write literal */
var    CHECK = 27;     /* i: waiting for 32-bit check value */
var    LENGTH = 28;    /* i: waiting for 32-bit length (gzip) */
var    DONE = 29;      /* finished check, done -- remain here until reset */
var    BAD = 30;       /* got a data error -- remain here until reset */
var    MEM = 31;       /* got an inflate() memory error -- remain here until reset */
var    SYNC = 32;      /* looking for synchronization bytes to restart inflate() */

/* ===========================================================================*/



var ENOUGH_LENS = 852;
var ENOUGH_DISTS = 592;
//var ENOUGH =  (ENOUGH_LENS+ENOUGH_DISTS);

var MAX_WBITS = 15;
/* 32K LZ77 window */
var DEF_WBITS = MAX_WBITS;


function zswap32(q) {
  return  (((q >>> 24) & 0xff) +
          ((q >>> 8) & 0xff00) +
          ((q & 0xff00) << 8) +
          ((q & 0xff) << 24));
}


function InflateState() {
  this.mode = 0;             /* current inflate mode */
  this.last = false;          /* true if processing last block */
  this.wrap = 0;              /* bit 0 true for zlib, bit 1 true for gzip */
  this.havedict = false;      /* true if dictionary provided */
  this.flags = 0;             /* gzip header method and flags (0 if zlib) */
  this.dmax = 0;              /* zlib header max distance (INFLATE_STRICT) */
  this.check = 0;             /* protected copy of check value */
  this.total = 0;             /* protected copy of output count */
  // TODO: may be {}
  this.head = null;           /* where to save gzip header information */

  /* sliding window */
  this.wbits = 0;             /* log base 2 of requested window size */
  this.wsize = 0;             /* window size or zero if not using window */
  this.whave = 0;             /* valid bytes in the window */
  this.wnext = 0;             /* window write index */
  this.window = null;         /* allocated sliding window, if needed */

  /* bit accumulator */
  this.hold = 0;              /* input bit accumulator */
  this.bits = 0;              /* number of bits in "in" */

  /* for string and stored block copying */
  this.length = 0;            /* literal or length of data to copy */
  this.offset = 0;            /* distance back to copy string from */

  /* for table and code decoding */
  this.extra = 0;             /* extra bits needed */

  /* fixed and dynamic code tables */
  this.lencode = null;          /* starting table for length/literal codes */
  this.distcode = null;         /* starting table for distance codes */
  this.lenbits = 0;           /* index bits for lencode */
  this.distbits = 0;          /* index bits for distcode */

  /* dynamic table building */
  this.ncode = 0;             /* number of code length code lengths */
  this.nlen = 0;              /* number of length code lengths */
  this.ndist = 0;             /* number of distance code lengths */
  this.have = 0;              /* number of code lengths in lens[] */
  this.next = null;              /* next available space in codes[] */

  this.lens = new utils.Buf16(320); /* temporary storage for code lengths */
  this.work = new utils.Buf16(288); /* work area for code table building */

  /*
   because we don't have pointers in js, we use lencode and distcode directly
   as buffers so we don't need codes
  */
  //this.codes = new utils.Buf32(ENOUGH);       /* space for code tables */
  this.lendyn = null;              /* dynamic table for length/literal codes (JS specific) */
  this.distdyn = null;             /* dynamic table for distance codes (JS specific) */
  this.sane = 0;                   /* if false, allow invalid distance too far */
  this.back = 0;                   /* bits back of last unprocessed length/lit */
  this.was = 0;                    /* initial length of match */
}

function inflateResetKeep(strm) {
  var state;

  if (!strm || !strm.state) { return Z_STREAM_ERROR; }
  state = strm.state;
  strm.total_in = strm.total_out = state.total = 0;
  strm.msg = ''; /*Z_NULL*/
  if (state.wrap) {       /* to support ill-conceived Java test suite */
    strm.adler = state.wrap & 1;
  }
  state.mode = HEAD;
  state.last = 0;
  state.havedict = 0;
  state.dmax = 32768;
  state.head = null/*Z_NULL*/;
  state.hold = 0;
  state.bits = 0;
  //state.lencode = state.distcode = state.next = state.codes;
  state.lencode = state.lendyn = new utils.Buf32(ENOUGH_LENS);
  state.distcode = state.distdyn = new utils.Buf32(ENOUGH_DISTS);

  state.sane = 1;
  state.back = -1;
  //Tracev((stderr, "inflate: reset\n"));
  return Z_OK;
}

function inflateReset(strm) {
  var state;

  if (!strm || !strm.state) { return Z_STREAM_ERROR; }
  state = strm.state;
  state.wsize = 0;
  state.whave = 0;
  state.wnext = 0;
  return inflateResetKeep(strm);

}

function inflateReset2(strm, windowBits) {
  var wrap;
  var state;

  /* get the state */
  if (!strm || !strm.state) { return Z_STREAM_ERROR; }
  state = strm.state;

  /* extract wrap request from windowBits parameter */
  if (windowBits < 0) {
    wrap = 0;
    windowBits = -windowBits;
  }
  else {
    wrap = (windowBits >> 4) + 1;
    if (windowBits < 48) {
      windowBits &= 15;
    }
  }

  /* set number of window bits, free window if different */
  if (windowBits && (windowBits < 8 || windowBits > 15)) {
    return Z_STREAM_ERROR;
  }
  if (state.window !== null && state.wbits !== windowBits) {
    state.window = null;
  }

  /* update state and reset the rest of it */
  state.wrap = wrap;
  state.wbits = windowBits;
  return inflateReset(strm);
}

function inflateInit2(strm, windowBits) {
  var ret;
  var state;

  if (!strm) { return Z_STREAM_ERROR; }
  //strm.msg = Z_NULL;                 /* in case we return an error */

  state = new InflateState();

  //if (state === Z_NULL) return Z_MEM_ERROR;
  //Tracev((stderr, "inflate: allocated\n"));
  strm.state = state;
  state.window = null/*Z_NULL*/;
  ret = inflateReset2(strm, windowBits);
  if (ret !== Z_OK) {
    strm.state = null/*Z_NULL*/;
  }
  return ret;
}

function inflateInit(strm) {
  return inflateInit2(strm, DEF_WBITS);
}


/*
 Return state with length and distance decoding tables and index sizes set to
 fixed code decoding.  Normally this returns fixed tables from inffixed.h.
 If BUILDFIXED is defined, then instead this routine builds the tables the
 first time it's called, and returns those tables the first time and
 thereafter.  This reduces the size of the code by about 2K bytes, in
 exchange for a little execution time.  However, BUILDFIXED should not be
 used for threaded applications, since the rewriting of the tables and virgin
 may not be thread-safe.
 */
var virgin = true;

var lenfix, distfix; // We have no pointers in JS, so keep tables separate

function fixedtables(state) {
  /* build fixed huffman tables if first call (may not be thread safe) */
  if (virgin) {
    var sym;

    lenfix = new utils.Buf32(512);
    distfix = new utils.Buf32(32);

    /* literal/length table */
    sym = 0;
    while (sym < 144) { state.lens[sym++] = 8; }
    while (sym < 256) { state.lens[sym++] = 9; }
    while (sym < 280) { state.lens[sym++] = 7; }
    while (sym < 288) { state.lens[sym++] = 8; }

    inflate_table(LENS,  state.lens, 0, 288, lenfix,   0, state.work, { bits: 9 });

    /* distance table */
    sym = 0;
    while (sym < 32) { state.lens[sym++] = 5; }

    inflate_table(DISTS, state.lens, 0, 32,   distfix, 0, state.work, { bits: 5 });

    /* do this just once */
    virgin = false;
  }

  state.lencode = lenfix;
  state.lenbits = 9;
  state.distcode = distfix;
  state.distbits = 5;
}


/*
 Update the window with the last wsize (normally 32K) bytes written before
 returning.  If window does not exist yet, create it.  This is only called
 when a window is already in use, or when output has been written during this
 inflate call, but the end of the deflate stream has not been reached yet.
 It is also called to create a window for dictionary data when a dictionary
 is loaded.

 Providing output buffers larger than 32K to inflate() should provide a speed
 advantage, since only the last 32K of output is copied to the sliding window
 upon return from inflate(), and since all distances after the first 32K of
 output will fall in the output data, making match copies simpler and faster.
 The advantage may be dependent on the size of the processor's data caches.
 */
function updatewindow(strm, src, end, copy) {
  var dist;
  var state = strm.state;

  /* if it hasn't been done already, allocate space for the window */
  if (state.window === null) {
    state.wsize = 1 << state.wbits;
    state.wnext = 0;
    state.whave = 0;

    state.window = new utils.Buf8(state.wsize);
  }

  /* copy state->wsize or less output bytes into the circular window */
  if (copy >= state.wsize) {
    utils.arraySet(state.window, src, end - state.wsize, state.wsize, 0);
    state.wnext = 0;
    state.whave = state.wsize;
  }
  else {
    dist = state.wsize - state.wnext;
    if (dist > copy) {
      dist = copy;
    }
    //zmemcpy(state->window + state->wnext, end - copy, dist);
    utils.arraySet(state.window, src, end - copy, dist, state.wnext);
    copy -= dist;
    if (copy) {
      //zmemcpy(state->window, end - copy, copy);
      utils.arraySet(state.window, src, end - copy, copy, 0);
      state.wnext = copy;
      state.whave = state.wsize;
    }
    else {
      state.wnext += dist;
      if (state.wnext === state.wsize) { state.wnext = 0; }
      if (state.whave < state.wsize) { state.whave += dist; }
    }
  }
  return 0;
}

function inflate(strm, flush) {
  var state;
  var input, output;          // input/output buffers
  var next;                   /* next input INDEX */
  var put;                    /* next output INDEX */
  var have, left;             /* available input and output */
  var hold;                   /* bit buffer */
  var bits;                   /* bits in bit buffer */
  var _in, _out;              /* save starting available input and output */
  var copy;                   /* number of stored or match bytes to copy */
  var from;                   /* where to copy match bytes from */
  var from_source;
  var here = 0;               /* current decoding table entry */
  var here_bits, here_op, here_val; // paked "here" denormalized (JS specific)
  //var last;                   /* parent table entry */
  var last_bits, last_op, last_val; // paked "last" denormalized (JS specific)
  var len;                    /* length to copy for repeats, bits to drop */
  var ret;                    /* return code */
  var hbuf = new utils.Buf8(4);    /* buffer for gzip header crc calculation */
  var opts;

  var n; // temporary var for NEED_BITS

  var order = /* permutation of code lengths */
    [ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ];


  if (!strm || !strm.state || !strm.output ||
      (!strm.input && strm.avail_in !== 0)) {
    return Z_STREAM_ERROR;
  }

  state = strm.state;
  if (state.mode === TYPE) { state.mode = TYPEDO; }    /* skip check */


  //--- LOAD() ---
  put = strm.next_out;
  output = strm.output;
  left = strm.avail_out;
  next = strm.next_in;
  input = strm.input;
  have = strm.avail_in;
  hold = state.hold;
  bits = state.bits;
  //---

  _in = have;
  _out = left;
  ret = Z_OK;

  inf_leave: // goto emulation
  for (;;) {
    switch (state.mode) {
      case HEAD:
        if (state.wrap === 0) {
          state.mode = TYPEDO;
          break;
        }
        //=== NEEDBITS(16);
        while (bits < 16) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if ((state.wrap & 2) && hold === 0x8b1f) {  /* gzip header */
          state.check = 0/*crc32(0L, Z_NULL, 0)*/;
          //=== CRC2(state.check, hold);
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          state.check = crc32(state.check, hbuf, 2, 0);
          //===//

          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
          state.mode = FLAGS;
          break;
        }
        state.flags = 0;           /* expect zlib header */
        if (state.head) {
          state.head.done = false;
        }
        if (!(state.wrap & 1) ||   /* check if zlib header allowed */
          (((hold & 0xff)/*BITS(8)*/ << 8) + (hold >> 8)) % 31) {
          strm.msg = 'incorrect header check';
          state.mode = BAD;
          break;
        }
        if ((hold & 0x0f)/*BITS(4)*/ !== Z_DEFLATED) {
          strm.msg = 'unknown compression method';
          state.mode = BAD;
          break;
        }
        //--- DROPBITS(4) ---//
        hold >>>= 4;
        bits -= 4;
        //---//
        len = (hold & 0x0f)/*BITS(4)*/ + 8;
        if (state.wbits === 0) {
          state.wbits = len;
        }
        else if (len > state.wbits) {
          strm.msg = 'invalid window size';
          state.mode = BAD;
          break;
        }
        state.dmax = 1 << len;
        //Tracev((stderr, "inflate:   zlib header ok\n"));
        strm.adler = state.check = 1/*adler32(0L, Z_NULL, 0)*/;
        state.mode = hold & 0x200 ? DICTID : TYPE;
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        break;
      case FLAGS:
        //=== NEEDBITS(16); */
        while (bits < 16) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        state.flags = hold;
        if ((state.flags & 0xff) !== Z_DEFLATED) {
          strm.msg = 'unknown compression method';
          state.mode = BAD;
          break;
        }
        if (state.flags & 0xe000) {
          strm.msg = 'unknown header flags set';
          state.mode = BAD;
          break;
        }
        if (state.head) {
          state.head.text = ((hold >> 8) & 1);
        }
        if (state.flags & 0x0200) {
          //=== CRC2(state.check, hold);
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          state.check = crc32(state.check, hbuf, 2, 0);
          //===//
        }
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = TIME;
        /* falls through */
      case TIME:
        //=== NEEDBITS(32); */
        while (bits < 32) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if (state.head) {
          state.head.time = hold;
        }
        if (state.flags & 0x0200) {
          //=== CRC4(state.check, hold)
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          hbuf[2] = (hold >>> 16) & 0xff;
          hbuf[3] = (hold >>> 24) & 0xff;
          state.check = crc32(state.check, hbuf, 4, 0);
          //===
        }
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = OS;
        /* falls through */
      case OS:
        //=== NEEDBITS(16); */
        while (bits < 16) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if (state.head) {
          state.head.xflags = (hold & 0xff);
          state.head.os = (hold >> 8);
        }
        if (state.flags & 0x0200) {
          //=== CRC2(state.check, hold);
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          state.check = crc32(state.check, hbuf, 2, 0);
          //===//
        }
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = EXLEN;
        /* falls through */
      case EXLEN:
        if (state.flags & 0x0400) {
          //=== NEEDBITS(16); */
          while (bits < 16) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.length = hold;
          if (state.head) {
            state.head.extra_len = hold;
          }
          if (state.flags & 0x0200) {
            //=== CRC2(state.check, hold);
            hbuf[0] = hold & 0xff;
            hbuf[1] = (hold >>> 8) & 0xff;
            state.check = crc32(state.check, hbuf, 2, 0);
            //===//
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
        }
        else if (state.head) {
          state.head.extra = null/*Z_NULL*/;
        }
        state.mode = EXTRA;
        /* falls through */
      case EXTRA:
        if (state.flags & 0x0400) {
          copy = state.length;
          if (copy > have) { copy = have; }
          if (copy) {
            if (state.head) {
              len = state.head.extra_len - state.length;
              if (!state.head.extra) {
                // Use untyped array for more convenient processing later
                state.head.extra = new Array(state.head.extra_len);
              }
              utils.arraySet(
                state.head.extra,
                input,
                next,
                // extra field is limited to 65536 bytes
                // - no need for additional size check
                copy,
                /*len + copy > state.head.extra_max - len ? state.head.extra_max : copy,*/
                len
              );
              //zmemcpy(state.head.extra + len, next,
              //        len + copy > state.head.extra_max ?
              //        state.head.extra_max - len : copy);
            }
            if (state.flags & 0x0200) {
              state.check = crc32(state.check, input, copy, next);
            }
            have -= copy;
            next += copy;
            state.length -= copy;
          }
          if (state.length) { break inf_leave; }
        }
        state.length = 0;
        state.mode = NAME;
        /* falls through */
      case NAME:
        if (state.flags & 0x0800) {
          if (have === 0) { break inf_leave; }
          copy = 0;
          do {
            // TODO: 2 or 1 bytes?
            len = input[next + copy++];
            /* use constant limit because in js we should not preallocate memory */
            if (state.head && len &&
                (state.length < 65536 /*state.head.name_max*/)) {
              state.head.name += String.fromCharCode(len);
            }
          } while (len && copy < have);

          if (state.flags & 0x0200) {
            state.check = crc32(state.check, input, copy, next);
          }
          have -= copy;
          next += copy;
          if (len) { break inf_leave; }
        }
        else if (state.head) {
          state.head.name = null;
        }
        state.length = 0;
        state.mode = COMMENT;
        /* falls through */
      case COMMENT:
        if (state.flags & 0x1000) {
          if (have === 0) { break inf_leave; }
          copy = 0;
          do {
            len = input[next + copy++];
            /* use constant limit because in js we should not preallocate memory */
            if (state.head && len &&
                (state.length < 65536 /*state.head.comm_max*/)) {
              state.head.comment += String.fromCharCode(len);
            }
          } while (len && copy < have);
          if (state.flags & 0x0200) {
            state.check = crc32(state.check, input, copy, next);
          }
          have -= copy;
          next += copy;
          if (len) { break inf_leave; }
        }
        else if (state.head) {
          state.head.comment = null;
        }
        state.mode = HCRC;
        /* falls through */
      case HCRC:
        if (state.flags & 0x0200) {
          //=== NEEDBITS(16); */
          while (bits < 16) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          if (hold !== (state.check & 0xffff)) {
            strm.msg = 'header crc mismatch';
            state.mode = BAD;
            break;
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
        }
        if (state.head) {
          state.head.hcrc = ((state.flags >> 9) & 1);
          state.head.done = true;
        }
        strm.adler = state.check = 0;
        state.mode = TYPE;
        break;
      case DICTID:
        //=== NEEDBITS(32); */
        while (bits < 32) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        strm.adler = state.check = zswap32(hold);
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = DICT;
        /* falls through */
      case DICT:
        if (state.havedict === 0) {
          //--- RESTORE() ---
          strm.next_out = put;
          strm.avail_out = left;
          strm.next_in = next;
          strm.avail_in = have;
          state.hold = hold;
          state.bits = bits;
          //---
          return Z_NEED_DICT;
        }
        strm.adler = state.check = 1/*adler32(0L, Z_NULL, 0)*/;
        state.mode = TYPE;
        /* falls through */
      case TYPE:
        if (flush === Z_BLOCK || flush === Z_TREES) { break inf_leave; }
        /* falls through */
      case TYPEDO:
        if (state.last) {
          //--- BYTEBITS() ---//
          hold >>>= bits & 7;
          bits -= bits & 7;
          //---//
          state.mode = CHECK;
          break;
        }
        //=== NEEDBITS(3); */
        while (bits < 3) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        state.last = (hold & 0x01)/*BITS(1)*/;
        //--- DROPBITS(1) ---//
        hold >>>= 1;
        bits -= 1;
        //---//

        switch ((hold & 0x03)/*BITS(2)*/) {
          case 0:                             /* stored block */
            //Tracev((stderr, "inflate:     stored block%s\n",
            //        state.last ? " (last)" : ""));
            state.mode = STORED;
            break;
          case 1:                             /* fixed block */
            fixedtables(state);
            //Tracev((stderr, "inflate:     fixed codes block%s\n",
            //        state.last ? " (last)" : ""));
            state.mode = LEN_;             /* decode codes */
            if (flush === Z_TREES) {
              //--- DROPBITS(2) ---//
              hold >>>= 2;
              bits -= 2;
              //---//
              break inf_leave;
            }
            break;
          case 2:                             /* dynamic block */
            //Tracev((stderr, "inflate:     dynamic codes block%s\n",
            //        state.last ? " (last)" : ""));
            state.mode = TABLE;
            break;
          case 3:
            strm.msg = 'invalid block type';
            state.mode = BAD;
        }
        //--- DROPBITS(2) ---//
        hold >>>= 2;
        bits -= 2;
        //---//
        break;
      case STORED:
        //--- BYTEBITS() ---// /* go to byte boundary */
        hold >>>= bits & 7;
        bits -= bits & 7;
        //---//
        //=== NEEDBITS(32); */
        while (bits < 32) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if ((hold & 0xffff) !== ((hold >>> 16) ^ 0xffff)) {
          strm.msg = 'invalid stored block lengths';
          state.mode = BAD;
          break;
        }
        state.length = hold & 0xffff;
        //Tracev((stderr, "inflate:       stored length %u\n",
        //        state.length));
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = COPY_;
        if (flush === Z_TREES) { break inf_leave; }
        /* falls through */
      case COPY_:
        state.mode = COPY;
        /* falls through */
      case COPY:
        copy = state.length;
        if (copy) {
          if (copy > have) { copy = have; }
          if (copy > left) { copy = left; }
          if (copy === 0) { break inf_leave; }
          //--- zmemcpy(put, next, copy); ---
          utils.arraySet(output, input, next, copy, put);
          //---//
          have -= copy;
          next += copy;
          left -= copy;
          put += copy;
          state.length -= copy;
          break;
        }
        //Tracev((stderr, "inflate:       stored end\n"));
        state.mode = TYPE;
        break;
      case TABLE:
        //=== NEEDBITS(14); */
        while (bits < 14) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        state.nlen = (hold & 0x1f)/*BITS(5)*/ + 257;
        //--- DROPBITS(5) ---//
        hold >>>= 5;
        bits -= 5;
        //---//
        state.ndist = (hold & 0x1f)/*BITS(5)*/ + 1;
        //--- DROPBITS(5) ---//
        hold >>>= 5;
        bits -= 5;
        //---//
        state.ncode = (hold & 0x0f)/*BITS(4)*/ + 4;
        //--- DROPBITS(4) ---//
        hold >>>= 4;
        bits -= 4;
        //---//
//#ifndef PKZIP_BUG_WORKAROUND
        if (state.nlen > 286 || state.ndist > 30) {
          strm.msg = 'too many length or distance symbols';
          state.mode = BAD;
          break;
        }
//#endif
        //Tracev((stderr, "inflate:       table sizes ok\n"));
        state.have = 0;
        state.mode = LENLENS;
        /* falls through */
      case LENLENS:
        while (state.have < state.ncode) {
          //=== NEEDBITS(3);
          while (bits < 3) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.lens[order[state.have++]] = (hold & 0x07);//BITS(3);
          //--- DROPBITS(3) ---//
          hold >>>= 3;
          bits -= 3;
          //---//
        }
        while (state.have < 19) {
          state.lens[order[state.have++]] = 0;
        }
        // We have separate tables & no pointers. 2 commented lines below not needed.
        //state.next = state.codes;
        //state.lencode = state.next;
        // Switch to use dynamic table
        state.lencode = state.lendyn;
        state.lenbits = 7;

        opts = { bits: state.lenbits };
        ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts);
        state.lenbits = opts.bits;

        if (ret) {
          strm.msg = 'invalid code lengths set';
          state.mode = BAD;
          break;
        }
        //Tracev((stderr, "inflate:       code lengths ok\n"));
        state.have = 0;
        state.mode = CODELENS;
        /* falls through */
      case CODELENS:
        while (state.have < state.nlen + state.ndist) {
          for (;;) {
            here = state.lencode[hold & ((1 << state.lenbits) - 1)];/*BITS(state.lenbits)*/
            here_bits = here >>> 24;
            here_op = (here >>> 16) & 0xff;
            here_val = here & 0xffff;

            if ((here_bits) <= bits) { break; }
            //--- PULLBYTE() ---//
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
            //---//
          }
          if (here_val < 16) {
            //--- DROPBITS(here.bits) ---//
            hold >>>= here_bits;
            bits -= here_bits;
            //---//
            state.lens[state.have++] = here_val;
          }
          else {
            if (here_val === 16) {
              //=== NEEDBITS(here.bits + 2);
              n = here_bits + 2;
              while (bits < n) {
                if (have === 0) { break inf_leave; }
                have--;
                hold += input[next++] << bits;
                bits += 8;
              }
              //===//
              //--- DROPBITS(here.bits) ---//
              hold >>>= here_bits;
              bits -= here_bits;
              //---//
              if (state.have === 0) {
                strm.msg = 'invalid bit length repeat';
                state.mode = BAD;
                break;
              }
              len = state.lens[state.have - 1];
              copy = 3 + (hold & 0x03);//BITS(2);
              //--- DROPBITS(2) ---//
              hold >>>= 2;
              bits -= 2;
              //---//
            }
            else if (here_val === 17) {
              //=== NEEDBITS(here.bits + 3);
              n = here_bits + 3;
              while (bits < n) {
                if (have === 0) { break inf_leave; }
                have--;
                hold += input[next++] << bits;
                bits += 8;
              }
              //===//
              //--- DROPBITS(here.bits) ---//
              hold >>>= here_bits;
              bits -= here_bits;
              //---//
              len = 0;
              copy = 3 + (hold & 0x07);//BITS(3);
              //--- DROPBITS(3) ---//
              hold >>>= 3;
              bits -= 3;
              //---//
            }
            else {
              //=== NEEDBITS(here.bits + 7);
              n = here_bits + 7;
              while (bits < n) {
                if (have === 0) { break inf_leave; }
                have--;
                hold += input[next++] << bits;
                bits += 8;
              }
              //===//
              //--- DROPBITS(here.bits) ---//
              hold >>>= here_bits;
              bits -= here_bits;
              //---//
              len = 0;
              copy = 11 + (hold & 0x7f);//BITS(7);
              //--- DROPBITS(7) ---//
              hold >>>= 7;
              bits -= 7;
              //---//
            }
            if (state.have + copy > state.nlen + state.ndist) {
              strm.msg = 'invalid bit length repeat';
              state.mode = BAD;
              break;
            }
            while (copy--) {
              state.lens[state.have++] = len;
            }
          }
        }

        /* handle error breaks in while */
        if (state.mode === BAD) { break; }

        /* check for end-of-block code (better have one) */
        if (state.lens[256] === 0) {
          strm.msg = 'invalid code -- missing end-of-block';
          state.mode = BAD;
          break;
        }

        /* build code tables -- note: do not change the lenbits or distbits
           values here (9 and 6) without reading the comments in inftrees.h
           concerning the ENOUGH constants, which depend on those values */
        state.lenbits = 9;

        opts = { bits: state.lenbits };
        ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
        // We have separate tables & no pointers. 2 commented lines below not needed.
        // state.next_index = opts.table_index;
        state.lenbits = opts.bits;
        // state.lencode = state.next;

        if (ret) {
          strm.msg = 'invalid literal/lengths set';
          state.mode = BAD;
          break;
        }

        state.distbits = 6;
        //state.distcode.copy(state.codes);
        // Switch to use dynamic table
        state.distcode = state.distdyn;
        opts = { bits: state.distbits };
        ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
        // We have separate tables & no pointers. 2 commented lines below not needed.
        // state.next_index = opts.table_index;
        state.distbits = opts.bits;
        // state.distcode = state.next;

        if (ret) {
          strm.msg = 'invalid distances set';
          state.mode = BAD;
          break;
        }
        //Tracev((stderr, 'inflate:       codes ok\n'));
        state.mode = LEN_;
        if (flush === Z_TREES) { break inf_leave; }
        /* falls through */
      case LEN_:
        state.mode = LEN;
        /* falls through */
      case LEN:
        if (have >= 6 && left >= 258) {
          //--- RESTORE() ---
          strm.next_out = put;
          strm.avail_out = left;
          strm.next_in = next;
          strm.avail_in = have;
          state.hold = hold;
          state.bits = bits;
          //---
          inflate_fast(strm, _out);
          //--- LOAD() ---
          put = strm.next_out;
          output = strm.output;
          left = strm.avail_out;
          next = strm.next_in;
          input = strm.input;
          have = strm.avail_in;
          hold = state.hold;
          bits = state.bits;
          //---

          if (state.mode === TYPE) {
            state.back = -1;
          }
          break;
        }
        state.back = 0;
        for (;;) {
          here = state.lencode[hold & ((1 << state.lenbits) - 1)];  /*BITS(state.lenbits)*/
          here_bits = here >>> 24;
          here_op = (here >>> 16) & 0xff;
          here_val = here & 0xffff;

          if (here_bits <= bits) { break; }
          //--- PULLBYTE() ---//
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
          //---//
        }
        if (here_op && (here_op & 0xf0) === 0) {
          last_bits = here_bits;
          last_op = here_op;
          last_val = here_val;
          for (;;) {
            here = state.lencode[last_val +
                    ((hold & ((1 << (last_bits + last_op)) - 1))/*BITS(last.bits + last.op)*/ >> last_bits)];
            here_bits = here >>> 24;
            here_op = (here >>> 16) & 0xff;
            here_val = here & 0xffff;

            if ((last_bits + here_bits) <= bits) { break; }
            //--- PULLBYTE() ---//
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
            //---//
          }
          //--- DROPBITS(last.bits) ---//
          hold >>>= last_bits;
          bits -= last_bits;
          //---//
          state.back += last_bits;
        }
        //--- DROPBITS(here.bits) ---//
        hold >>>= here_bits;
        bits -= here_bits;
        //---//
        state.back += here_bits;
        state.length = here_val;
        if (here_op === 0) {
          //Tracevv((stderr, here.val >= 0x20 && here.val < 0x7f ?
          //        "inflate:         literal '%c'\n" :
          //        "inflate:         literal 0x%02x\n", here.val));
          state.mode = LIT;
          break;
        }
        if (here_op & 32) {
          //Tracevv((stderr, "inflate:         end of block\n"));
          state.back = -1;
          state.mode = TYPE;
          break;
        }
        if (here_op & 64) {
          strm.msg = 'invalid literal/length code';
          state.mode = BAD;
          break;
        }
        state.extra = here_op & 15;
        state.mode = LENEXT;
        /* falls through */
      case LENEXT:
        if (state.extra) {
          //=== NEEDBITS(state.extra);
          n = state.extra;
          while (bits < n) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.length += hold & ((1 << state.extra) - 1)/*BITS(state.extra)*/;
          //--- DROPBITS(state.extra) ---//
          hold >>>= state.extra;
          bits -= state.extra;
          //---//
          state.back += state.extra;
        }
        //Tracevv((stderr, "inflate:         length %u\n", state.length));
        state.was = state.length;
        state.mode = DIST;
        /* falls through */
      case DIST:
        for (;;) {
          here = state.distcode[hold & ((1 << state.distbits) - 1)];/*BITS(state.distbits)*/
          here_bits = here >>> 24;
          here_op = (here >>> 16) & 0xff;
          here_val = here & 0xffff;

          if ((here_bits) <= bits) { break; }
          //--- PULLBYTE() ---//
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
          //---//
        }
        if ((here_op & 0xf0) === 0) {
          last_bits = here_bits;
          last_op = here_op;
          last_val = here_val;
          for (;;) {
            here = state.distcode[last_val +
                    ((hold & ((1 << (last_bits + last_op)) - 1))/*BITS(last.bits + last.op)*/ >> last_bits)];
            here_bits = here >>> 24;
            here_op = (here >>> 16) & 0xff;
            here_val = here & 0xffff;

            if ((last_bits + here_bits) <= bits) { break; }
            //--- PULLBYTE() ---//
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
            //---//
          }
          //--- DROPBITS(last.bits) ---//
          hold >>>= last_bits;
          bits -= last_bits;
          //---//
          state.back += last_bits;
        }
        //--- DROPBITS(here.bits) ---//
        hold >>>= here_bits;
        bits -= here_bits;
        //---//
        state.back += here_bits;
        if (here_op & 64) {
          strm.msg = 'invalid distance code';
          state.mode = BAD;
          break;
        }
        state.offset = here_val;
        state.extra = (here_op) & 15;
        state.mode = DISTEXT;
        /* falls through */
      case DISTEXT:
        if (state.extra) {
          //=== NEEDBITS(state.extra);
          n = state.extra;
          while (bits < n) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.offset += hold & ((1 << state.extra) - 1)/*BITS(state.extra)*/;
          //--- DROPBITS(state.extra) ---//
          hold >>>= state.extra;
          bits -= state.extra;
          //---//
          state.back += state.extra;
        }
//#ifdef INFLATE_STRICT
        if (state.offset > state.dmax) {
          strm.msg = 'invalid distance too far back';
          state.mode = BAD;
          break;
        }
//#endif
        //Tracevv((stderr, "inflate:         distance %u\n", state.offset));
        state.mode = MATCH;
        /* falls through */
      case MATCH:
        if (left === 0) { break inf_leave; }
        copy = _out - left;
        if (state.offset > copy) {         /* copy from window */
          copy = state.offset - copy;
          if (copy > state.whave) {
            if (state.sane) {
              strm.msg = 'invalid distance too far back';
              state.mode = BAD;
              break;
            }
// (!) This block is disabled in zlib defaults,
// don't enable it for binary compatibility
//#ifdef INFLATE_ALLOW_INVALID_DISTANCE_TOOFAR_ARRR
//          Trace((stderr, "inflate.c too far\n"));
//          copy -= state.whave;
//          if (copy > state.length) { copy = state.length; }
//          if (copy > left) { copy = left; }
//          left -= copy;
//          state.length -= copy;
//          do {
//            output[put++] = 0;
//          } while (--copy);
//          if (state.length === 0) { state.mode = LEN; }
//          break;
//#endif
          }
          if (copy > state.wnext) {
            copy -= state.wnext;
            from = state.wsize - copy;
          }
          else {
            from = state.wnext - copy;
          }
          if (copy > state.length) { copy = state.length; }
          from_source = state.window;
        }
        else {                              /* copy from output */
          from_source = output;
          from = put - state.offset;
          copy = state.length;
        }
        if (copy > left) { copy = left; }
        left -= copy;
        state.length -= copy;
        do {
          output[put++] = from_source[from++];
        } while (--copy);
        if (state.length === 0) { state.mode = LEN; }
        break;
      case LIT:
        if (left === 0) { break inf_leave; }
        output[put++] = state.length;
        left--;
        state.mode = LEN;
        break;
      case CHECK:
        if (state.wrap) {
          //=== NEEDBITS(32);
          while (bits < 32) {
            if (have === 0) { break inf_leave; }
            have--;
            // Use '|' instead of '+' to make sure that result is signed
            hold |= input[next++] << bits;
            bits += 8;
          }
          //===//
          _out -= left;
          strm.total_out += _out;
          state.total += _out;
          if (_out) {
            strm.adler = state.check =
                /*UPDATE(state.check, put - _out, _out);*/
                (state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out));

          }
          _out = left;
          // NB: crc32 stored as signed 32-bit int, zswap32 returns signed too
          if ((state.flags ? hold : zswap32(hold)) !== state.check) {
            strm.msg = 'incorrect data check';
            state.mode = BAD;
            break;
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
          //Tracev((stderr, "inflate:   check matches trailer\n"));
        }
        state.mode = LENGTH;
        /* falls through */
      case LENGTH:
        if (state.wrap && state.flags) {
          //=== NEEDBITS(32);
          while (bits < 32) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          if (hold !== (state.total & 0xffffffff)) {
            strm.msg = 'incorrect length check';
            state.mode = BAD;
            break;
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
          //Tracev((stderr, "inflate:   length matches trailer\n"));
        }
        state.mode = DONE;
        /* falls through */
      case DONE:
        ret = Z_STREAM_END;
        break inf_leave;
      case BAD:
        ret = Z_DATA_ERROR;
        break inf_leave;
      case MEM:
        return Z_MEM_ERROR;
      case SYNC:
        /* falls through */
      default:
        return Z_STREAM_ERROR;
    }
  }

  // inf_leave <- here is real place for "goto inf_leave", emulated via "break inf_leave"

  /*
     Return from inflate(), updating the total counts and the check value.
     If there was no progress during the inflate() call, return a buffer
     error.  Call updatewindow() to create and/or update the window state.
     Note: a memory error from inflate() is non-recoverable.
   */

  //--- RESTORE() ---
  strm.next_out = put;
  strm.avail_out = left;
  strm.next_in = next;
  strm.avail_in = have;
  state.hold = hold;
  state.bits = bits;
  //---

  if (state.wsize || (_out !== strm.avail_out && state.mode < BAD &&
                      (state.mode < CHECK || flush !== Z_FINISH))) {
    if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
      state.mode = MEM;
      return Z_MEM_ERROR;
    }
  }
  _in -= strm.avail_in;
  _out -= strm.avail_out;
  strm.total_in += _in;
  strm.total_out += _out;
  state.total += _out;
  if (state.wrap && _out) {
    strm.adler = state.check = /*UPDATE(state.check, strm.next_out - _out, _out);*/
      (state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out));
  }
  strm.data_type = state.bits + (state.last ? 64 : 0) +
                    (state.mode === TYPE ? 128 : 0) +
                    (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
  if (((_in === 0 && _out === 0) || flush === Z_FINISH) && ret === Z_OK) {
    ret = Z_BUF_ERROR;
  }
  return ret;
}

function inflateEnd(strm) {

  if (!strm || !strm.state /*|| strm->zfree == (free_func)0*/) {
    return Z_STREAM_ERROR;
  }

  var state = strm.state;
  if (state.window) {
    state.window = null;
  }
  strm.state = null;
  return Z_OK;
}

function inflateGetHeader(strm, head) {
  var state;

  /* check state */
  if (!strm || !strm.state) { return Z_STREAM_ERROR; }
  state = strm.state;
  if ((state.wrap & 2) === 0) { return Z_STREAM_ERROR; }

  /* save header structure */
  state.head = head;
  head.done = false;
  return Z_OK;
}

function inflateSetDictionary(strm, dictionary) {
  var dictLength = dictionary.length;

  var state;
  var dictid;
  var ret;

  /* check state */
  if (!strm /* == Z_NULL */ || !strm.state /* == Z_NULL */) { return Z_STREAM_ERROR; }
  state = strm.state;

  if (state.wrap !== 0 && state.mode !== DICT) {
    return Z_STREAM_ERROR;
  }

  /* check for correct dictionary identifier */
  if (state.mode === DICT) {
    dictid = 1; /* adler32(0, null, 0)*/
    /* dictid = adler32(dictid, dictionary, dictLength); */
    dictid = adler32(dictid, dictionary, dictLength, 0);
    if (dictid !== state.check) {
      return Z_DATA_ERROR;
    }
  }
  /* copy dictionary to window using updatewindow(), which will amend the
   existing dictionary if appropriate */
  ret = updatewindow(strm, dictionary, dictLength, dictLength);
  if (ret) {
    state.mode = MEM;
    return Z_MEM_ERROR;
  }
  state.havedict = 1;
  // Tracev((stderr, "inflate:   dictionary set\n"));
  return Z_OK;
}

exports.inflateReset = inflateReset;
exports.inflateReset2 = inflateReset2;
exports.inflateResetKeep = inflateResetKeep;
exports.inflateInit = inflateInit;
exports.inflateInit2 = inflateInit2;
exports.inflate = inflate;
exports.inflateEnd = inflateEnd;
exports.inflateGetHeader = inflateGetHeader;
exports.inflateSetDictionary = inflateSetDictionary;
exports.inflateInfo = 'pako inflate (from Nodeca project)';

/* Not implemented
exports.inflateCopy = inflateCopy;
exports.inflateGetDictionary = inflateGetDictionary;
exports.inflateMark = inflateMark;
exports.inflatePrime = inflatePrime;
exports.inflateSync = inflateSync;
exports.inflateSyncPoint = inflateSyncPoint;
exports.inflateUndermine = inflateUndermine;
*/


/***/ }),

/***/ 611:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

var utils = __nccwpck_require__(538);

var MAXBITS = 15;
var ENOUGH_LENS = 852;
var ENOUGH_DISTS = 592;
//var ENOUGH = (ENOUGH_LENS+ENOUGH_DISTS);

var CODES = 0;
var LENS = 1;
var DISTS = 2;

var lbase = [ /* Length codes 257..285 base */
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31,
  35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0, 0
];

var lext = [ /* Length codes 257..285 extra */
  16, 16, 16, 16, 16, 16, 16, 16, 17, 17, 17, 17, 18, 18, 18, 18,
  19, 19, 19, 19, 20, 20, 20, 20, 21, 21, 21, 21, 16, 72, 78
];

var dbase = [ /* Distance codes 0..29 base */
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193,
  257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577, 0, 0
];

var dext = [ /* Distance codes 0..29 extra */
  16, 16, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22,
  23, 23, 24, 24, 25, 25, 26, 26, 27, 27,
  28, 28, 29, 29, 64, 64
];

module.exports = function inflate_table(type, lens, lens_index, codes, table, table_index, work, opts)
{
  var bits = opts.bits;
      //here = opts.here; /* table entry for duplication */

  var len = 0;               /* a code's length in bits */
  var sym = 0;               /* index of code symbols */
  var min = 0, max = 0;          /* minimum and maximum code lengths */
  var root = 0;              /* number of index bits for root table */
  var curr = 0;              /* number of index bits for current table */
  var drop = 0;              /* code bits to drop for sub-table */
  var left = 0;                   /* number of prefix codes available */
  var used = 0;              /* code entries in table used */
  var huff = 0;              /* Huffman code */
  var incr;              /* for incrementing code, index */
  var fill;              /* index for replicating entries */
  var low;               /* low bits for current root entry */
  var mask;              /* mask for low root bits */
  var next;             /* next available space in table */
  var base = null;     /* base value table to use */
  var base_index = 0;
//  var shoextra;    /* extra bits table to use */
  var end;                    /* use base and extra for symbol > end */
  var count = new utils.Buf16(MAXBITS + 1); //[MAXBITS+1];    /* number of codes of each length */
  var offs = new utils.Buf16(MAXBITS + 1); //[MAXBITS+1];     /* offsets in table for each length */
  var extra = null;
  var extra_index = 0;

  var here_bits, here_op, here_val;

  /*
   Process a set of code lengths to create a canonical Huffman code.  The
   code lengths are lens[0..codes-1].  Each length corresponds to the
   symbols 0..codes-1.  The Huffman code is generated by first sorting the
   symbols by length from short to long, and retaining the symbol order
   for codes with equal lengths.  Then the code starts with all zero bits
   for the first code of the shortest length, and the codes are integer
   increments for the same length, and zeros are appended as the length
   increases.  For the deflate format, these bits are stored backwards
   from their more natural integer increment ordering, and so when the
   decoding tables are built in the large loop below, the integer codes
   are incremented backwards.

   This routine assumes, but does not check, that all of the entries in
   lens[] are in the range 0..MAXBITS.  The caller must assure this.
   1..MAXBITS is interpreted as that code length.  zero means that that
   symbol does not occur in this code.

   The codes are sorted by computing a count of codes for each length,
   creating from that a table of starting indices for each length in the
   sorted table, and then entering the symbols in order in the sorted
   table.  The sorted table is work[], with that space being provided by
   the caller.

   The length counts are used for other purposes as well, i.e. finding
   the minimum and maximum length codes, determining if there are any
   codes at all, checking for a valid set of lengths, and looking ahead
   at length counts to determine sub-table sizes when building the
   decoding tables.
   */

  /* accumulate lengths for codes (assumes lens[] all in 0..MAXBITS) */
  for (len = 0; len <= MAXBITS; len++) {
    count[len] = 0;
  }
  for (sym = 0; sym < codes; sym++) {
    count[lens[lens_index + sym]]++;
  }

  /* bound code lengths, force root to be within code lengths */
  root = bits;
  for (max = MAXBITS; max >= 1; max--) {
    if (count[max] !== 0) { break; }
  }
  if (root > max) {
    root = max;
  }
  if (max === 0) {                     /* no symbols to code at all */
    //table.op[opts.table_index] = 64;  //here.op = (var char)64;    /* invalid code marker */
    //table.bits[opts.table_index] = 1;   //here.bits = (var char)1;
    //table.val[opts.table_index++] = 0;   //here.val = (var short)0;
    table[table_index++] = (1 << 24) | (64 << 16) | 0;


    //table.op[opts.table_index] = 64;
    //table.bits[opts.table_index] = 1;
    //table.val[opts.table_index++] = 0;
    table[table_index++] = (1 << 24) | (64 << 16) | 0;

    opts.bits = 1;
    return 0;     /* no symbols, but wait for decoding to report error */
  }
  for (min = 1; min < max; min++) {
    if (count[min] !== 0) { break; }
  }
  if (root < min) {
    root = min;
  }

  /* check for an over-subscribed or incomplete set of lengths */
  left = 1;
  for (len = 1; len <= MAXBITS; len++) {
    left <<= 1;
    left -= count[len];
    if (left < 0) {
      return -1;
    }        /* over-subscribed */
  }
  if (left > 0 && (type === CODES || max !== 1)) {
    return -1;                      /* incomplete set */
  }

  /* generate offsets into symbol table for each length for sorting */
  offs[1] = 0;
  for (len = 1; len < MAXBITS; len++) {
    offs[len + 1] = offs[len] + count[len];
  }

  /* sort symbols by length, by symbol order within each length */
  for (sym = 0; sym < codes; sym++) {
    if (lens[lens_index + sym] !== 0) {
      work[offs[lens[lens_index + sym]]++] = sym;
    }
  }

  /*
   Create and fill in decoding tables.  In this loop, the table being
   filled is at next and has curr index bits.  The code being used is huff
   with length len.  That code is converted to an index by dropping drop
   bits off of the bottom.  For codes where len is less than drop + curr,
   those top drop + curr - len bits are incremented through all values to
   fill the table with replicated entries.

   root is the number of index bits for the root table.  When len exceeds
   root, sub-tables are created pointed to by the root entry with an index
   of the low root bits of huff.  This is saved in low to check for when a
   new sub-table should be started.  drop is zero when the root table is
   being filled, and drop is root when sub-tables are being filled.

   When a new sub-table is needed, it is necessary to look ahead in the
   code lengths to determine what size sub-table is needed.  The length
   counts are used for this, and so count[] is decremented as codes are
   entered in the tables.

   used keeps track of how many table entries have been allocated from the
   provided *table space.  It is checked for LENS and DIST tables against
   the constants ENOUGH_LENS and ENOUGH_DISTS to guard against changes in
   the initial root table size constants.  See the comments in inftrees.h
   for more information.

   sym increments through all symbols, and the loop terminates when
   all codes of length max, i.e. all codes, have been processed.  This
   routine permits incomplete codes, so another loop after this one fills
   in the rest of the decoding tables with invalid code markers.
   */

  /* set up for code type */
  // poor man optimization - use if-else instead of switch,
  // to avoid deopts in old v8
  if (type === CODES) {
    base = extra = work;    /* dummy value--not used */
    end = 19;

  } else if (type === LENS) {
    base = lbase;
    base_index -= 257;
    extra = lext;
    extra_index -= 257;
    end = 256;

  } else {                    /* DISTS */
    base = dbase;
    extra = dext;
    end = -1;
  }

  /* initialize opts for loop */
  huff = 0;                   /* starting code */
  sym = 0;                    /* starting code symbol */
  len = min;                  /* starting code length */
  next = table_index;              /* current table to fill in */
  curr = root;                /* current table index bits */
  drop = 0;                   /* current bits to drop from code for index */
  low = -1;                   /* trigger new sub-table when len > root */
  used = 1 << root;          /* use root table entries */
  mask = used - 1;            /* mask for comparing low */

  /* check available table space */
  if ((type === LENS && used > ENOUGH_LENS) ||
    (type === DISTS && used > ENOUGH_DISTS)) {
    return 1;
  }

  /* process all codes and make table entries */
  for (;;) {
    /* create table entry */
    here_bits = len - drop;
    if (work[sym] < end) {
      here_op = 0;
      here_val = work[sym];
    }
    else if (work[sym] > end) {
      here_op = extra[extra_index + work[sym]];
      here_val = base[base_index + work[sym]];
    }
    else {
      here_op = 32 + 64;         /* end of block */
      here_val = 0;
    }

    /* replicate for those indices with low len bits equal to huff */
    incr = 1 << (len - drop);
    fill = 1 << curr;
    min = fill;                 /* save offset to next table */
    do {
      fill -= incr;
      table[next + (huff >> drop) + fill] = (here_bits << 24) | (here_op << 16) | here_val |0;
    } while (fill !== 0);

    /* backwards increment the len-bit code huff */
    incr = 1 << (len - 1);
    while (huff & incr) {
      incr >>= 1;
    }
    if (incr !== 0) {
      huff &= incr - 1;
      huff += incr;
    } else {
      huff = 0;
    }

    /* go to next symbol, update count, len */
    sym++;
    if (--count[len] === 0) {
      if (len === max) { break; }
      len = lens[lens_index + work[sym]];
    }

    /* create new sub-table if needed */
    if (len > root && (huff & mask) !== low) {
      /* if first time, transition to sub-tables */
      if (drop === 0) {
        drop = root;
      }

      /* increment past last table */
      next += min;            /* here min is 1 << curr */

      /* determine length of next table */
      curr = len - drop;
      left = 1 << curr;
      while (curr + drop < max) {
        left -= count[curr + drop];
        if (left <= 0) { break; }
        curr++;
        left <<= 1;
      }

      /* check for enough space */
      used += 1 << curr;
      if ((type === LENS && used > ENOUGH_LENS) ||
        (type === DISTS && used > ENOUGH_DISTS)) {
        return 1;
      }

      /* point entry in root table to sub-table */
      low = huff & mask;
      /*table.op[low] = curr;
      table.bits[low] = root;
      table.val[low] = next - opts.table_index;*/
      table[low] = (root << 24) | (curr << 16) | (next - table_index) |0;
    }
  }

  /* fill in remaining table entry if code is incomplete (guaranteed to have
   at most one remaining entry, since if the code is incomplete, the
   maximum code length that was allowed to get this far is one bit) */
  if (huff !== 0) {
    //table.op[next + huff] = 64;            /* invalid code marker */
    //table.bits[next + huff] = len - drop;
    //table.val[next + huff] = 0;
    table[next + huff] = ((len - drop) << 24) | (64 << 16) |0;
  }

  /* set return parameters */
  //opts.table_index += used;
  opts.bits = root;
  return 0;
};


/***/ }),

/***/ 523:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

module.exports = {
  2:      'need dictionary',     /* Z_NEED_DICT       2  */
  1:      'stream end',          /* Z_STREAM_END      1  */
  0:      '',                    /* Z_OK              0  */
  '-1':   'file error',          /* Z_ERRNO         (-1) */
  '-2':   'stream error',        /* Z_STREAM_ERROR  (-2) */
  '-3':   'data error',          /* Z_DATA_ERROR    (-3) */
  '-4':   'insufficient memory', /* Z_MEM_ERROR     (-4) */
  '-5':   'buffer error',        /* Z_BUF_ERROR     (-5) */
  '-6':   'incompatible version' /* Z_VERSION_ERROR (-6) */
};


/***/ }),

/***/ 666:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

/* eslint-disable space-unary-ops */

var utils = __nccwpck_require__(538);

/* Public constants ==========================================================*/
/* ===========================================================================*/


//var Z_FILTERED          = 1;
//var Z_HUFFMAN_ONLY      = 2;
//var Z_RLE               = 3;
var Z_FIXED               = 4;
//var Z_DEFAULT_STRATEGY  = 0;

/* Possible values of the data_type field (though see inflate()) */
var Z_BINARY              = 0;
var Z_TEXT                = 1;
//var Z_ASCII             = 1; // = Z_TEXT
var Z_UNKNOWN             = 2;

/*============================================================================*/


function zero(buf) { var len = buf.length; while (--len >= 0) { buf[len] = 0; } }

// From zutil.h

var STORED_BLOCK = 0;
var STATIC_TREES = 1;
var DYN_TREES    = 2;
/* The three kinds of block type */

var MIN_MATCH    = 3;
var MAX_MATCH    = 258;
/* The minimum and maximum match lengths */

// From deflate.h
/* ===========================================================================
 * Internal compression state.
 */

var LENGTH_CODES  = 29;
/* number of length codes, not counting the special END_BLOCK code */

var LITERALS      = 256;
/* number of literal bytes 0..255 */

var L_CODES       = LITERALS + 1 + LENGTH_CODES;
/* number of Literal or Length codes, including the END_BLOCK code */

var D_CODES       = 30;
/* number of distance codes */

var BL_CODES      = 19;
/* number of codes used to transfer the bit lengths */

var HEAP_SIZE     = 2 * L_CODES + 1;
/* maximum heap size */

var MAX_BITS      = 15;
/* All codes must not exceed MAX_BITS bits */

var Buf_size      = 16;
/* size of bit buffer in bi_buf */


/* ===========================================================================
 * Constants
 */

var MAX_BL_BITS = 7;
/* Bit length codes must not exceed MAX_BL_BITS bits */

var END_BLOCK   = 256;
/* end of block literal code */

var REP_3_6     = 16;
/* repeat previous bit length 3-6 times (2 bits of repeat count) */

var REPZ_3_10   = 17;
/* repeat a zero length 3-10 times  (3 bits of repeat count) */

var REPZ_11_138 = 18;
/* repeat a zero length 11-138 times  (7 bits of repeat count) */

/* eslint-disable comma-spacing,array-bracket-spacing */
var extra_lbits =   /* extra bits for each length code */
  [0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0];

var extra_dbits =   /* extra bits for each distance code */
  [0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13];

var extra_blbits =  /* extra bits for each bit length code */
  [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,7];

var bl_order =
  [16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];
/* eslint-enable comma-spacing,array-bracket-spacing */

/* The lengths of the bit length codes are sent in order of decreasing
 * probability, to avoid transmitting the lengths for unused bit length codes.
 */

/* ===========================================================================
 * Local data. These are initialized only once.
 */

// We pre-fill arrays with 0 to avoid uninitialized gaps

var DIST_CODE_LEN = 512; /* see definition of array dist_code below */

// !!!! Use flat array instead of structure, Freq = i*2, Len = i*2+1
var static_ltree  = new Array((L_CODES + 2) * 2);
zero(static_ltree);
/* The static literal tree. Since the bit lengths are imposed, there is no
 * need for the L_CODES extra codes used during heap construction. However
 * The codes 286 and 287 are needed to build a canonical tree (see _tr_init
 * below).
 */

var static_dtree  = new Array(D_CODES * 2);
zero(static_dtree);
/* The static distance tree. (Actually a trivial tree since all codes use
 * 5 bits.)
 */

var _dist_code    = new Array(DIST_CODE_LEN);
zero(_dist_code);
/* Distance codes. The first 256 values correspond to the distances
 * 3 .. 258, the last 256 values correspond to the top 8 bits of
 * the 15 bit distances.
 */

var _length_code  = new Array(MAX_MATCH - MIN_MATCH + 1);
zero(_length_code);
/* length code for each normalized match length (0 == MIN_MATCH) */

var base_length   = new Array(LENGTH_CODES);
zero(base_length);
/* First normalized length for each code (0 = MIN_MATCH) */

var base_dist     = new Array(D_CODES);
zero(base_dist);
/* First normalized distance for each code (0 = distance of 1) */


function StaticTreeDesc(static_tree, extra_bits, extra_base, elems, max_length) {

  this.static_tree  = static_tree;  /* static tree or NULL */
  this.extra_bits   = extra_bits;   /* extra bits for each code or NULL */
  this.extra_base   = extra_base;   /* base index for extra_bits */
  this.elems        = elems;        /* max number of elements in the tree */
  this.max_length   = max_length;   /* max bit length for the codes */

  // show if `static_tree` has data or dummy - needed for monomorphic objects
  this.has_stree    = static_tree && static_tree.length;
}


var static_l_desc;
var static_d_desc;
var static_bl_desc;


function TreeDesc(dyn_tree, stat_desc) {
  this.dyn_tree = dyn_tree;     /* the dynamic tree */
  this.max_code = 0;            /* largest code with non zero frequency */
  this.stat_desc = stat_desc;   /* the corresponding static tree */
}



function d_code(dist) {
  return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
}


/* ===========================================================================
 * Output a short LSB first on the stream.
 * IN assertion: there is enough room in pendingBuf.
 */
function put_short(s, w) {
//    put_byte(s, (uch)((w) & 0xff));
//    put_byte(s, (uch)((ush)(w) >> 8));
  s.pending_buf[s.pending++] = (w) & 0xff;
  s.pending_buf[s.pending++] = (w >>> 8) & 0xff;
}


/* ===========================================================================
 * Send a value on a given number of bits.
 * IN assertion: length <= 16 and value fits in length bits.
 */
function send_bits(s, value, length) {
  if (s.bi_valid > (Buf_size - length)) {
    s.bi_buf |= (value << s.bi_valid) & 0xffff;
    put_short(s, s.bi_buf);
    s.bi_buf = value >> (Buf_size - s.bi_valid);
    s.bi_valid += length - Buf_size;
  } else {
    s.bi_buf |= (value << s.bi_valid) & 0xffff;
    s.bi_valid += length;
  }
}


function send_code(s, c, tree) {
  send_bits(s, tree[c * 2]/*.Code*/, tree[c * 2 + 1]/*.Len*/);
}


/* ===========================================================================
 * Reverse the first len bits of a code, using straightforward code (a faster
 * method would use a table)
 * IN assertion: 1 <= len <= 15
 */
function bi_reverse(code, len) {
  var res = 0;
  do {
    res |= code & 1;
    code >>>= 1;
    res <<= 1;
  } while (--len > 0);
  return res >>> 1;
}


/* ===========================================================================
 * Flush the bit buffer, keeping at most 7 bits in it.
 */
function bi_flush(s) {
  if (s.bi_valid === 16) {
    put_short(s, s.bi_buf);
    s.bi_buf = 0;
    s.bi_valid = 0;

  } else if (s.bi_valid >= 8) {
    s.pending_buf[s.pending++] = s.bi_buf & 0xff;
    s.bi_buf >>= 8;
    s.bi_valid -= 8;
  }
}


/* ===========================================================================
 * Compute the optimal bit lengths for a tree and update the total bit length
 * for the current block.
 * IN assertion: the fields freq and dad are set, heap[heap_max] and
 *    above are the tree nodes sorted by increasing frequency.
 * OUT assertions: the field len is set to the optimal bit length, the
 *     array bl_count contains the frequencies for each bit length.
 *     The length opt_len is updated; static_len is also updated if stree is
 *     not null.
 */
function gen_bitlen(s, desc)
//    deflate_state *s;
//    tree_desc *desc;    /* the tree descriptor */
{
  var tree            = desc.dyn_tree;
  var max_code        = desc.max_code;
  var stree           = desc.stat_desc.static_tree;
  var has_stree       = desc.stat_desc.has_stree;
  var extra           = desc.stat_desc.extra_bits;
  var base            = desc.stat_desc.extra_base;
  var max_length      = desc.stat_desc.max_length;
  var h;              /* heap index */
  var n, m;           /* iterate over the tree elements */
  var bits;           /* bit length */
  var xbits;          /* extra bits */
  var f;              /* frequency */
  var overflow = 0;   /* number of elements with bit length too large */

  for (bits = 0; bits <= MAX_BITS; bits++) {
    s.bl_count[bits] = 0;
  }

  /* In a first pass, compute the optimal bit lengths (which may
   * overflow in the case of the bit length tree).
   */
  tree[s.heap[s.heap_max] * 2 + 1]/*.Len*/ = 0; /* root of the heap */

  for (h = s.heap_max + 1; h < HEAP_SIZE; h++) {
    n = s.heap[h];
    bits = tree[tree[n * 2 + 1]/*.Dad*/ * 2 + 1]/*.Len*/ + 1;
    if (bits > max_length) {
      bits = max_length;
      overflow++;
    }
    tree[n * 2 + 1]/*.Len*/ = bits;
    /* We overwrite tree[n].Dad which is no longer needed */

    if (n > max_code) { continue; } /* not a leaf node */

    s.bl_count[bits]++;
    xbits = 0;
    if (n >= base) {
      xbits = extra[n - base];
    }
    f = tree[n * 2]/*.Freq*/;
    s.opt_len += f * (bits + xbits);
    if (has_stree) {
      s.static_len += f * (stree[n * 2 + 1]/*.Len*/ + xbits);
    }
  }
  if (overflow === 0) { return; }

  // Trace((stderr,"\nbit length overflow\n"));
  /* This happens for example on obj2 and pic of the Calgary corpus */

  /* Find the first bit length which could increase: */
  do {
    bits = max_length - 1;
    while (s.bl_count[bits] === 0) { bits--; }
    s.bl_count[bits]--;      /* move one leaf down the tree */
    s.bl_count[bits + 1] += 2; /* move one overflow item as its brother */
    s.bl_count[max_length]--;
    /* The brother of the overflow item also moves one step up,
     * but this does not affect bl_count[max_length]
     */
    overflow -= 2;
  } while (overflow > 0);

  /* Now recompute all bit lengths, scanning in increasing frequency.
   * h is still equal to HEAP_SIZE. (It is simpler to reconstruct all
   * lengths instead of fixing only the wrong ones. This idea is taken
   * from 'ar' written by Haruhiko Okumura.)
   */
  for (bits = max_length; bits !== 0; bits--) {
    n = s.bl_count[bits];
    while (n !== 0) {
      m = s.heap[--h];
      if (m > max_code) { continue; }
      if (tree[m * 2 + 1]/*.Len*/ !== bits) {
        // Trace((stderr,"code %d bits %d->%d\n", m, tree[m].Len, bits));
        s.opt_len += (bits - tree[m * 2 + 1]/*.Len*/) * tree[m * 2]/*.Freq*/;
        tree[m * 2 + 1]/*.Len*/ = bits;
      }
      n--;
    }
  }
}


/* ===========================================================================
 * Generate the codes for a given tree and bit counts (which need not be
 * optimal).
 * IN assertion: the array bl_count contains the bit length statistics for
 * the given tree and the field len is set for all tree elements.
 * OUT assertion: the field code is set for all tree elements of non
 *     zero code length.
 */
function gen_codes(tree, max_code, bl_count)
//    ct_data *tree;             /* the tree to decorate */
//    int max_code;              /* largest code with non zero frequency */
//    ushf *bl_count;            /* number of codes at each bit length */
{
  var next_code = new Array(MAX_BITS + 1); /* next code value for each bit length */
  var code = 0;              /* running code value */
  var bits;                  /* bit index */
  var n;                     /* code index */

  /* The distribution counts are first used to generate the code values
   * without bit reversal.
   */
  for (bits = 1; bits <= MAX_BITS; bits++) {
    next_code[bits] = code = (code + bl_count[bits - 1]) << 1;
  }
  /* Check that the bit counts in bl_count are consistent. The last code
   * must be all ones.
   */
  //Assert (code + bl_count[MAX_BITS]-1 == (1<<MAX_BITS)-1,
  //        "inconsistent bit counts");
  //Tracev((stderr,"\ngen_codes: max_code %d ", max_code));

  for (n = 0;  n <= max_code; n++) {
    var len = tree[n * 2 + 1]/*.Len*/;
    if (len === 0) { continue; }
    /* Now reverse the bits */
    tree[n * 2]/*.Code*/ = bi_reverse(next_code[len]++, len);

    //Tracecv(tree != static_ltree, (stderr,"\nn %3d %c l %2d c %4x (%x) ",
    //     n, (isgraph(n) ? n : ' '), len, tree[n].Code, next_code[len]-1));
  }
}


/* ===========================================================================
 * Initialize the various 'constant' tables.
 */
function tr_static_init() {
  var n;        /* iterates over tree elements */
  var bits;     /* bit counter */
  var length;   /* length value */
  var code;     /* code value */
  var dist;     /* distance index */
  var bl_count = new Array(MAX_BITS + 1);
  /* number of codes at each bit length for an optimal tree */

  // do check in _tr_init()
  //if (static_init_done) return;

  /* For some embedded targets, global variables are not initialized: */
/*#ifdef NO_INIT_GLOBAL_POINTERS
  static_l_desc.static_tree = static_ltree;
  static_l_desc.extra_bits = extra_lbits;
  static_d_desc.static_tree = static_dtree;
  static_d_desc.extra_bits = extra_dbits;
  static_bl_desc.extra_bits = extra_blbits;
#endif*/

  /* Initialize the mapping length (0..255) -> length code (0..28) */
  length = 0;
  for (code = 0; code < LENGTH_CODES - 1; code++) {
    base_length[code] = length;
    for (n = 0; n < (1 << extra_lbits[code]); n++) {
      _length_code[length++] = code;
    }
  }
  //Assert (length == 256, "tr_static_init: length != 256");
  /* Note that the length 255 (match length 258) can be represented
   * in two different ways: code 284 + 5 bits or code 285, so we
   * overwrite length_code[255] to use the best encoding:
   */
  _length_code[length - 1] = code;

  /* Initialize the mapping dist (0..32K) -> dist code (0..29) */
  dist = 0;
  for (code = 0; code < 16; code++) {
    base_dist[code] = dist;
    for (n = 0; n < (1 << extra_dbits[code]); n++) {
      _dist_code[dist++] = code;
    }
  }
  //Assert (dist == 256, "tr_static_init: dist != 256");
  dist >>= 7; /* from now on, all distances are divided by 128 */
  for (; code < D_CODES; code++) {
    base_dist[code] = dist << 7;
    for (n = 0; n < (1 << (extra_dbits[code] - 7)); n++) {
      _dist_code[256 + dist++] = code;
    }
  }
  //Assert (dist == 256, "tr_static_init: 256+dist != 512");

  /* Construct the codes of the static literal tree */
  for (bits = 0; bits <= MAX_BITS; bits++) {
    bl_count[bits] = 0;
  }

  n = 0;
  while (n <= 143) {
    static_ltree[n * 2 + 1]/*.Len*/ = 8;
    n++;
    bl_count[8]++;
  }
  while (n <= 255) {
    static_ltree[n * 2 + 1]/*.Len*/ = 9;
    n++;
    bl_count[9]++;
  }
  while (n <= 279) {
    static_ltree[n * 2 + 1]/*.Len*/ = 7;
    n++;
    bl_count[7]++;
  }
  while (n <= 287) {
    static_ltree[n * 2 + 1]/*.Len*/ = 8;
    n++;
    bl_count[8]++;
  }
  /* Codes 286 and 287 do not exist, but we must include them in the
   * tree construction to get a canonical Huffman tree (longest code
   * all ones)
   */
  gen_codes(static_ltree, L_CODES + 1, bl_count);

  /* The static distance tree is trivial: */
  for (n = 0; n < D_CODES; n++) {
    static_dtree[n * 2 + 1]/*.Len*/ = 5;
    static_dtree[n * 2]/*.Code*/ = bi_reverse(n, 5);
  }

  // Now data ready and we can init static trees
  static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, LITERALS + 1, L_CODES, MAX_BITS);
  static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0,          D_CODES, MAX_BITS);
  static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0,         BL_CODES, MAX_BL_BITS);

  //static_init_done = true;
}


/* ===========================================================================
 * Initialize a new block.
 */
function init_block(s) {
  var n; /* iterates over tree elements */

  /* Initialize the trees. */
  for (n = 0; n < L_CODES;  n++) { s.dyn_ltree[n * 2]/*.Freq*/ = 0; }
  for (n = 0; n < D_CODES;  n++) { s.dyn_dtree[n * 2]/*.Freq*/ = 0; }
  for (n = 0; n < BL_CODES; n++) { s.bl_tree[n * 2]/*.Freq*/ = 0; }

  s.dyn_ltree[END_BLOCK * 2]/*.Freq*/ = 1;
  s.opt_len = s.static_len = 0;
  s.last_lit = s.matches = 0;
}


/* ===========================================================================
 * Flush the bit buffer and align the output on a byte boundary
 */
function bi_windup(s)
{
  if (s.bi_valid > 8) {
    put_short(s, s.bi_buf);
  } else if (s.bi_valid > 0) {
    //put_byte(s, (Byte)s->bi_buf);
    s.pending_buf[s.pending++] = s.bi_buf;
  }
  s.bi_buf = 0;
  s.bi_valid = 0;
}

/* ===========================================================================
 * Copy a stored block, storing first the length and its
 * one's complement if requested.
 */
function copy_block(s, buf, len, header)
//DeflateState *s;
//charf    *buf;    /* the input data */
//unsigned len;     /* its length */
//int      header;  /* true if block header must be written */
{
  bi_windup(s);        /* align on byte boundary */

  if (header) {
    put_short(s, len);
    put_short(s, ~len);
  }
//  while (len--) {
//    put_byte(s, *buf++);
//  }
  utils.arraySet(s.pending_buf, s.window, buf, len, s.pending);
  s.pending += len;
}

/* ===========================================================================
 * Compares to subtrees, using the tree depth as tie breaker when
 * the subtrees have equal frequency. This minimizes the worst case length.
 */
function smaller(tree, n, m, depth) {
  var _n2 = n * 2;
  var _m2 = m * 2;
  return (tree[_n2]/*.Freq*/ < tree[_m2]/*.Freq*/ ||
         (tree[_n2]/*.Freq*/ === tree[_m2]/*.Freq*/ && depth[n] <= depth[m]));
}

/* ===========================================================================
 * Restore the heap property by moving down the tree starting at node k,
 * exchanging a node with the smallest of its two sons if necessary, stopping
 * when the heap property is re-established (each father smaller than its
 * two sons).
 */
function pqdownheap(s, tree, k)
//    deflate_state *s;
//    ct_data *tree;  /* the tree to restore */
//    int k;               /* node to move down */
{
  var v = s.heap[k];
  var j = k << 1;  /* left son of k */
  while (j <= s.heap_len) {
    /* Set j to the smallest of the two sons: */
    if (j < s.heap_len &&
      smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) {
      j++;
    }
    /* Exit if v is smaller than both sons */
    if (smaller(tree, v, s.heap[j], s.depth)) { break; }

    /* Exchange v with the smallest son */
    s.heap[k] = s.heap[j];
    k = j;

    /* And continue down the tree, setting j to the left son of k */
    j <<= 1;
  }
  s.heap[k] = v;
}


// inlined manually
// var SMALLEST = 1;

/* ===========================================================================
 * Send the block data compressed using the given Huffman trees
 */
function compress_block(s, ltree, dtree)
//    deflate_state *s;
//    const ct_data *ltree; /* literal tree */
//    const ct_data *dtree; /* distance tree */
{
  var dist;           /* distance of matched string */
  var lc;             /* match length or unmatched char (if dist == 0) */
  var lx = 0;         /* running index in l_buf */
  var code;           /* the code to send */
  var extra;          /* number of extra bits to send */

  if (s.last_lit !== 0) {
    do {
      dist = (s.pending_buf[s.d_buf + lx * 2] << 8) | (s.pending_buf[s.d_buf + lx * 2 + 1]);
      lc = s.pending_buf[s.l_buf + lx];
      lx++;

      if (dist === 0) {
        send_code(s, lc, ltree); /* send a literal byte */
        //Tracecv(isgraph(lc), (stderr," '%c' ", lc));
      } else {
        /* Here, lc is the match length - MIN_MATCH */
        code = _length_code[lc];
        send_code(s, code + LITERALS + 1, ltree); /* send the length code */
        extra = extra_lbits[code];
        if (extra !== 0) {
          lc -= base_length[code];
          send_bits(s, lc, extra);       /* send the extra length bits */
        }
        dist--; /* dist is now the match distance - 1 */
        code = d_code(dist);
        //Assert (code < D_CODES, "bad d_code");

        send_code(s, code, dtree);       /* send the distance code */
        extra = extra_dbits[code];
        if (extra !== 0) {
          dist -= base_dist[code];
          send_bits(s, dist, extra);   /* send the extra distance bits */
        }
      } /* literal or match pair ? */

      /* Check that the overlay between pending_buf and d_buf+l_buf is ok: */
      //Assert((uInt)(s->pending) < s->lit_bufsize + 2*lx,
      //       "pendingBuf overflow");

    } while (lx < s.last_lit);
  }

  send_code(s, END_BLOCK, ltree);
}


/* ===========================================================================
 * Construct one Huffman tree and assigns the code bit strings and lengths.
 * Update the total bit length for the current block.
 * IN assertion: the field freq is set for all tree elements.
 * OUT assertions: the fields len and code are set to the optimal bit length
 *     and corresponding code. The length opt_len is updated; static_len is
 *     also updated if stree is not null. The field max_code is set.
 */
function build_tree(s, desc)
//    deflate_state *s;
//    tree_desc *desc; /* the tree descriptor */
{
  var tree     = desc.dyn_tree;
  var stree    = desc.stat_desc.static_tree;
  var has_stree = desc.stat_desc.has_stree;
  var elems    = desc.stat_desc.elems;
  var n, m;          /* iterate over heap elements */
  var max_code = -1; /* largest code with non zero frequency */
  var node;          /* new node being created */

  /* Construct the initial heap, with least frequent element in
   * heap[SMALLEST]. The sons of heap[n] are heap[2*n] and heap[2*n+1].
   * heap[0] is not used.
   */
  s.heap_len = 0;
  s.heap_max = HEAP_SIZE;

  for (n = 0; n < elems; n++) {
    if (tree[n * 2]/*.Freq*/ !== 0) {
      s.heap[++s.heap_len] = max_code = n;
      s.depth[n] = 0;

    } else {
      tree[n * 2 + 1]/*.Len*/ = 0;
    }
  }

  /* The pkzip format requires that at least one distance code exists,
   * and that at least one bit should be sent even if there is only one
   * possible code. So to avoid special checks later on we force at least
   * two codes of non zero frequency.
   */
  while (s.heap_len < 2) {
    node = s.heap[++s.heap_len] = (max_code < 2 ? ++max_code : 0);
    tree[node * 2]/*.Freq*/ = 1;
    s.depth[node] = 0;
    s.opt_len--;

    if (has_stree) {
      s.static_len -= stree[node * 2 + 1]/*.Len*/;
    }
    /* node is 0 or 1 so it does not have extra bits */
  }
  desc.max_code = max_code;

  /* The elements heap[heap_len/2+1 .. heap_len] are leaves of the tree,
   * establish sub-heaps of increasing lengths:
   */
  for (n = (s.heap_len >> 1/*int /2*/); n >= 1; n--) { pqdownheap(s, tree, n); }

  /* Construct the Huffman tree by repeatedly combining the least two
   * frequent nodes.
   */
  node = elems;              /* next internal node of the tree */
  do {
    //pqremove(s, tree, n);  /* n = node of least frequency */
    /*** pqremove ***/
    n = s.heap[1/*SMALLEST*/];
    s.heap[1/*SMALLEST*/] = s.heap[s.heap_len--];
    pqdownheap(s, tree, 1/*SMALLEST*/);
    /***/

    m = s.heap[1/*SMALLEST*/]; /* m = node of next least frequency */

    s.heap[--s.heap_max] = n; /* keep the nodes sorted by frequency */
    s.heap[--s.heap_max] = m;

    /* Create a new node father of n and m */
    tree[node * 2]/*.Freq*/ = tree[n * 2]/*.Freq*/ + tree[m * 2]/*.Freq*/;
    s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
    tree[n * 2 + 1]/*.Dad*/ = tree[m * 2 + 1]/*.Dad*/ = node;

    /* and insert the new node in the heap */
    s.heap[1/*SMALLEST*/] = node++;
    pqdownheap(s, tree, 1/*SMALLEST*/);

  } while (s.heap_len >= 2);

  s.heap[--s.heap_max] = s.heap[1/*SMALLEST*/];

  /* At this point, the fields freq and dad are set. We can now
   * generate the bit lengths.
   */
  gen_bitlen(s, desc);

  /* The field len is now set, we can generate the bit codes */
  gen_codes(tree, max_code, s.bl_count);
}


/* ===========================================================================
 * Scan a literal or distance tree to determine the frequencies of the codes
 * in the bit length tree.
 */
function scan_tree(s, tree, max_code)
//    deflate_state *s;
//    ct_data *tree;   /* the tree to be scanned */
//    int max_code;    /* and its largest code of non zero frequency */
{
  var n;                     /* iterates over all tree elements */
  var prevlen = -1;          /* last emitted length */
  var curlen;                /* length of current code */

  var nextlen = tree[0 * 2 + 1]/*.Len*/; /* length of next code */

  var count = 0;             /* repeat count of the current code */
  var max_count = 7;         /* max repeat count */
  var min_count = 4;         /* min repeat count */

  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  tree[(max_code + 1) * 2 + 1]/*.Len*/ = 0xffff; /* guard */

  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1]/*.Len*/;

    if (++count < max_count && curlen === nextlen) {
      continue;

    } else if (count < min_count) {
      s.bl_tree[curlen * 2]/*.Freq*/ += count;

    } else if (curlen !== 0) {

      if (curlen !== prevlen) { s.bl_tree[curlen * 2]/*.Freq*/++; }
      s.bl_tree[REP_3_6 * 2]/*.Freq*/++;

    } else if (count <= 10) {
      s.bl_tree[REPZ_3_10 * 2]/*.Freq*/++;

    } else {
      s.bl_tree[REPZ_11_138 * 2]/*.Freq*/++;
    }

    count = 0;
    prevlen = curlen;

    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;

    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;

    } else {
      max_count = 7;
      min_count = 4;
    }
  }
}


/* ===========================================================================
 * Send a literal or distance tree in compressed form, using the codes in
 * bl_tree.
 */
function send_tree(s, tree, max_code)
//    deflate_state *s;
//    ct_data *tree; /* the tree to be scanned */
//    int max_code;       /* and its largest code of non zero frequency */
{
  var n;                     /* iterates over all tree elements */
  var prevlen = -1;          /* last emitted length */
  var curlen;                /* length of current code */

  var nextlen = tree[0 * 2 + 1]/*.Len*/; /* length of next code */

  var count = 0;             /* repeat count of the current code */
  var max_count = 7;         /* max repeat count */
  var min_count = 4;         /* min repeat count */

  /* tree[max_code+1].Len = -1; */  /* guard already set */
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }

  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1]/*.Len*/;

    if (++count < max_count && curlen === nextlen) {
      continue;

    } else if (count < min_count) {
      do { send_code(s, curlen, s.bl_tree); } while (--count !== 0);

    } else if (curlen !== 0) {
      if (curlen !== prevlen) {
        send_code(s, curlen, s.bl_tree);
        count--;
      }
      //Assert(count >= 3 && count <= 6, " 3_6?");
      send_code(s, REP_3_6, s.bl_tree);
      send_bits(s, count - 3, 2);

    } else if (count <= 10) {
      send_code(s, REPZ_3_10, s.bl_tree);
      send_bits(s, count - 3, 3);

    } else {
      send_code(s, REPZ_11_138, s.bl_tree);
      send_bits(s, count - 11, 7);
    }

    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;

    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;

    } else {
      max_count = 7;
      min_count = 4;
    }
  }
}


/* ===========================================================================
 * Construct the Huffman tree for the bit lengths and return the index in
 * bl_order of the last bit length code to send.
 */
function build_bl_tree(s) {
  var max_blindex;  /* index of last bit length code of non zero freq */

  /* Determine the bit length frequencies for literal and distance trees */
  scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
  scan_tree(s, s.dyn_dtree, s.d_desc.max_code);

  /* Build the bit length tree: */
  build_tree(s, s.bl_desc);
  /* opt_len now includes the length of the tree representations, except
   * the lengths of the bit lengths codes and the 5+5+4 bits for the counts.
   */

  /* Determine the number of bit length codes to send. The pkzip format
   * requires that at least 4 bit length codes be sent. (appnote.txt says
   * 3 but the actual value used is 4.)
   */
  for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) {
    if (s.bl_tree[bl_order[max_blindex] * 2 + 1]/*.Len*/ !== 0) {
      break;
    }
  }
  /* Update opt_len to include the bit length tree and counts */
  s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
  //Tracev((stderr, "\ndyn trees: dyn %ld, stat %ld",
  //        s->opt_len, s->static_len));

  return max_blindex;
}


/* ===========================================================================
 * Send the header for a block using dynamic Huffman trees: the counts, the
 * lengths of the bit length codes, the literal tree and the distance tree.
 * IN assertion: lcodes >= 257, dcodes >= 1, blcodes >= 4.
 */
function send_all_trees(s, lcodes, dcodes, blcodes)
//    deflate_state *s;
//    int lcodes, dcodes, blcodes; /* number of codes for each tree */
{
  var rank;                    /* index in bl_order */

  //Assert (lcodes >= 257 && dcodes >= 1 && blcodes >= 4, "not enough codes");
  //Assert (lcodes <= L_CODES && dcodes <= D_CODES && blcodes <= BL_CODES,
  //        "too many codes");
  //Tracev((stderr, "\nbl counts: "));
  send_bits(s, lcodes - 257, 5); /* not +255 as stated in appnote.txt */
  send_bits(s, dcodes - 1,   5);
  send_bits(s, blcodes - 4,  4); /* not -3 as stated in appnote.txt */
  for (rank = 0; rank < blcodes; rank++) {
    //Tracev((stderr, "\nbl code %2d ", bl_order[rank]));
    send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1]/*.Len*/, 3);
  }
  //Tracev((stderr, "\nbl tree: sent %ld", s->bits_sent));

  send_tree(s, s.dyn_ltree, lcodes - 1); /* literal tree */
  //Tracev((stderr, "\nlit tree: sent %ld", s->bits_sent));

  send_tree(s, s.dyn_dtree, dcodes - 1); /* distance tree */
  //Tracev((stderr, "\ndist tree: sent %ld", s->bits_sent));
}


/* ===========================================================================
 * Check if the data type is TEXT or BINARY, using the following algorithm:
 * - TEXT if the two conditions below are satisfied:
 *    a) There are no non-portable control characters belonging to the
 *       "black list" (0..6, 14..25, 28..31).
 *    b) There is at least one printable character belonging to the
 *       "white list" (9 {TAB}, 10 {LF}, 13 {CR}, 32..255).
 * - BINARY otherwise.
 * - The following partially-portable control characters form a
 *   "gray list" that is ignored in this detection algorithm:
 *   (7 {BEL}, 8 {BS}, 11 {VT}, 12 {FF}, 26 {SUB}, 27 {ESC}).
 * IN assertion: the fields Freq of dyn_ltree are set.
 */
function detect_data_type(s) {
  /* black_mask is the bit mask of black-listed bytes
   * set bits 0..6, 14..25, and 28..31
   * 0xf3ffc07f = binary 11110011111111111100000001111111
   */
  var black_mask = 0xf3ffc07f;
  var n;

  /* Check for non-textual ("black-listed") bytes. */
  for (n = 0; n <= 31; n++, black_mask >>>= 1) {
    if ((black_mask & 1) && (s.dyn_ltree[n * 2]/*.Freq*/ !== 0)) {
      return Z_BINARY;
    }
  }

  /* Check for textual ("white-listed") bytes. */
  if (s.dyn_ltree[9 * 2]/*.Freq*/ !== 0 || s.dyn_ltree[10 * 2]/*.Freq*/ !== 0 ||
      s.dyn_ltree[13 * 2]/*.Freq*/ !== 0) {
    return Z_TEXT;
  }
  for (n = 32; n < LITERALS; n++) {
    if (s.dyn_ltree[n * 2]/*.Freq*/ !== 0) {
      return Z_TEXT;
    }
  }

  /* There are no "black-listed" or "white-listed" bytes:
   * this stream either is empty or has tolerated ("gray-listed") bytes only.
   */
  return Z_BINARY;
}


var static_init_done = false;

/* ===========================================================================
 * Initialize the tree data structures for a new zlib stream.
 */
function _tr_init(s)
{

  if (!static_init_done) {
    tr_static_init();
    static_init_done = true;
  }

  s.l_desc  = new TreeDesc(s.dyn_ltree, static_l_desc);
  s.d_desc  = new TreeDesc(s.dyn_dtree, static_d_desc);
  s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);

  s.bi_buf = 0;
  s.bi_valid = 0;

  /* Initialize the first block of the first file: */
  init_block(s);
}


/* ===========================================================================
 * Send a stored block
 */
function _tr_stored_block(s, buf, stored_len, last)
//DeflateState *s;
//charf *buf;       /* input block */
//ulg stored_len;   /* length of input block */
//int last;         /* one if this is the last block for a file */
{
  send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);    /* send block type */
  copy_block(s, buf, stored_len, true); /* with header */
}


/* ===========================================================================
 * Send one empty static block to give enough lookahead for inflate.
 * This takes 10 bits, of which 7 may remain in the bit buffer.
 */
function _tr_align(s) {
  send_bits(s, STATIC_TREES << 1, 3);
  send_code(s, END_BLOCK, static_ltree);
  bi_flush(s);
}


/* ===========================================================================
 * Determine the best encoding for the current block: dynamic trees, static
 * trees or store, and output the encoded block to the zip file.
 */
function _tr_flush_block(s, buf, stored_len, last)
//DeflateState *s;
//charf *buf;       /* input block, or NULL if too old */
//ulg stored_len;   /* length of input block */
//int last;         /* one if this is the last block for a file */
{
  var opt_lenb, static_lenb;  /* opt_len and static_len in bytes */
  var max_blindex = 0;        /* index of last bit length code of non zero freq */

  /* Build the Huffman trees unless a stored block is forced */
  if (s.level > 0) {

    /* Check if the file is binary or text */
    if (s.strm.data_type === Z_UNKNOWN) {
      s.strm.data_type = detect_data_type(s);
    }

    /* Construct the literal and distance trees */
    build_tree(s, s.l_desc);
    // Tracev((stderr, "\nlit data: dyn %ld, stat %ld", s->opt_len,
    //        s->static_len));

    build_tree(s, s.d_desc);
    // Tracev((stderr, "\ndist data: dyn %ld, stat %ld", s->opt_len,
    //        s->static_len));
    /* At this point, opt_len and static_len are the total bit lengths of
     * the compressed block data, excluding the tree representations.
     */

    /* Build the bit length tree for the above two trees, and get the index
     * in bl_order of the last bit length code to send.
     */
    max_blindex = build_bl_tree(s);

    /* Determine the best encoding. Compute the block lengths in bytes. */
    opt_lenb = (s.opt_len + 3 + 7) >>> 3;
    static_lenb = (s.static_len + 3 + 7) >>> 3;

    // Tracev((stderr, "\nopt %lu(%lu) stat %lu(%lu) stored %lu lit %u ",
    //        opt_lenb, s->opt_len, static_lenb, s->static_len, stored_len,
    //        s->last_lit));

    if (static_lenb <= opt_lenb) { opt_lenb = static_lenb; }

  } else {
    // Assert(buf != (char*)0, "lost buf");
    opt_lenb = static_lenb = stored_len + 5; /* force a stored block */
  }

  if ((stored_len + 4 <= opt_lenb) && (buf !== -1)) {
    /* 4: two words for the lengths */

    /* The test buf != NULL is only necessary if LIT_BUFSIZE > WSIZE.
     * Otherwise we can't have processed more than WSIZE input bytes since
     * the last block flush, because compression would have been
     * successful. If LIT_BUFSIZE <= WSIZE, it is never too late to
     * transform a block into a stored block.
     */
    _tr_stored_block(s, buf, stored_len, last);

  } else if (s.strategy === Z_FIXED || static_lenb === opt_lenb) {

    send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
    compress_block(s, static_ltree, static_dtree);

  } else {
    send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
    send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
    compress_block(s, s.dyn_ltree, s.dyn_dtree);
  }
  // Assert (s->compressed_len == s->bits_sent, "bad compressed size");
  /* The above check is made mod 2^32, for files larger than 512 MB
   * and uLong implemented on 32 bits.
   */
  init_block(s);

  if (last) {
    bi_windup(s);
  }
  // Tracev((stderr,"\ncomprlen %lu(%lu) ", s->compressed_len>>3,
  //       s->compressed_len-7*last));
}

/* ===========================================================================
 * Save the match info and tally the frequency counts. Return true if
 * the current block must be flushed.
 */
function _tr_tally(s, dist, lc)
//    deflate_state *s;
//    unsigned dist;  /* distance of matched string */
//    unsigned lc;    /* match length-MIN_MATCH or unmatched char (if dist==0) */
{
  //var out_length, in_length, dcode;

  s.pending_buf[s.d_buf + s.last_lit * 2]     = (dist >>> 8) & 0xff;
  s.pending_buf[s.d_buf + s.last_lit * 2 + 1] = dist & 0xff;

  s.pending_buf[s.l_buf + s.last_lit] = lc & 0xff;
  s.last_lit++;

  if (dist === 0) {
    /* lc is the unmatched char */
    s.dyn_ltree[lc * 2]/*.Freq*/++;
  } else {
    s.matches++;
    /* Here, lc is the match length - MIN_MATCH */
    dist--;             /* dist = match distance - 1 */
    //Assert((ush)dist < (ush)MAX_DIST(s) &&
    //       (ush)lc <= (ush)(MAX_MATCH-MIN_MATCH) &&
    //       (ush)d_code(dist) < (ush)D_CODES,  "_tr_tally: bad match");

    s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]/*.Freq*/++;
    s.dyn_dtree[d_code(dist) * 2]/*.Freq*/++;
  }

// (!) This block is disabled in zlib defaults,
// don't enable it for binary compatibility

//#ifdef TRUNCATE_BLOCK
//  /* Try to guess if it is profitable to stop the current block here */
//  if ((s.last_lit & 0x1fff) === 0 && s.level > 2) {
//    /* Compute an upper bound for the compressed length */
//    out_length = s.last_lit*8;
//    in_length = s.strstart - s.block_start;
//
//    for (dcode = 0; dcode < D_CODES; dcode++) {
//      out_length += s.dyn_dtree[dcode*2]/*.Freq*/ * (5 + extra_dbits[dcode]);
//    }
//    out_length >>>= 3;
//    //Tracev((stderr,"\nlast_lit %u, in %ld, out ~%ld(%ld%%) ",
//    //       s->last_lit, in_length, out_length,
//    //       100L - out_length*100L/in_length));
//    if (s.matches < (s.last_lit>>1)/*int /2*/ && out_length < (in_length>>1)/*int /2*/) {
//      return true;
//    }
//  }
//#endif

  return (s.last_lit === s.lit_bufsize - 1);
  /* We avoid equality with lit_bufsize because of wraparound at 64K
   * on 16 bit machines and because stored blocks are restricted to
   * 64K-1 bytes.
   */
}

exports._tr_init  = _tr_init;
exports._tr_stored_block = _tr_stored_block;
exports._tr_flush_block  = _tr_flush_block;
exports._tr_tally = _tr_tally;
exports._tr_align = _tr_align;


/***/ }),

/***/ 137:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

function ZStream() {
  /* next input byte */
  this.input = null; // JS specific, because we have no pointers
  this.next_in = 0;
  /* number of bytes available at input */
  this.avail_in = 0;
  /* total number of input bytes read so far */
  this.total_in = 0;
  /* next output byte should be put there */
  this.output = null; // JS specific, because we have no pointers
  this.next_out = 0;
  /* remaining free space at output */
  this.avail_out = 0;
  /* total number of bytes output so far */
  this.total_out = 0;
  /* last error message, NULL if no error */
  this.msg = ''/*Z_NULL*/;
  /* not visible by applications */
  this.state = null;
  /* best guess about the data type: binary or text */
  this.data_type = 2/*Z_UNKNOWN*/;
  /* adler32 value of the uncompressed data */
  this.adler = 0;
}

module.exports = ZStream;


/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony exports ActionError, InputError, describeProblem, describeError, toActionError, endsRun */
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
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   uB: () => (/* binding */ QUOTED_CHARACTERS)
/* harmony export */ });
/* unused harmony exports clipLines, toolOutput, listed, withoutTrailing, withoutControlSequences, sentence */
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

/***/ 278:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(919);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(440);
/* harmony import */ var _load_generator_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(504);
/** Entry of the generator's thread. Started by src/load/run-load.ts with its order as workerData; ends when that ends it. */




const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
if (port === null)
    throw new Error('load-worker is a thread of its own; it is started by runLoad and not from the command line');
const order = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData;
const cancel = new AbortController();
const proceed = Promise.withResolvers();
const tell = (answer) => port.postMessage(answer);
port.on('message', ({ kind }) => {
    if (kind === 'cancel')
        cancel.abort();
    else
        proceed.resolve();
});
const measurement = await (0,_load_generator_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .measureLoad */ .l)(order, cancel.signal, tell, async (floor) => {
    tell({ kind: 'calibrated', threadId: ownThreadId(), floor });
    await proceed.promise;
});
tell({ kind: 'done', measurement });
/** The kernel's id of this thread, the end of `PID/task/ID`; undefined where there is no such link. */
function ownThreadId() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/thread-self').split('/').at(-1));
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ measureLoad)
});

;// CONCATENATED MODULE: ./.build/src/lib/measured.js
/** Wraps a figure that was measured. */
function measured(value) {
    return { kind: 'measured', value };
}
/** A figure made of another; what is missing stays missing. */
function mapMeasured(figure, convert) {
    return figure.kind === 'measured' ? measured(convert(figure.value)) : figure;
}
/** The figure by itself, for where a reason has no place; undefined when it is missing. */
function ifMeasured(figure) {
    return figure?.kind === 'measured' ? figure.value : undefined;
}
/** Says why a figure is missing, as a sentence a reader of the report understands. */
function notMeasured(reason) {
    return { kind: 'not-measured', reason };
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./node_modules/hdr-histogram-js/dist/JsHistogram.encoding.js
var JsHistogram_encoding = __nccwpck_require__(984);
// EXTERNAL MODULE: ./node_modules/hdr-histogram-js/dist/JsHistogramFactory.js
var JsHistogramFactory = __nccwpck_require__(801);
;// CONCATENATED MODULE: ./.build/src/lib/percentiles.js
/** The percentiles of a distribution: what is computed, and what a threshold may be about. */
const PERCENTILES = [50, 75, 90, 95, 99, 99.9];
/** Those that have a column in tables and an output of their own. */
const SHOWN_PERCENTILES = (/* unused pure expression or super */ null && ([50, 90, 95, 99]));
/** The wanted percentile (in percent, e.g. 99.9), or undefined when the engine does not report it. */
function percentiles_findPercentile({ percentiles }, wanted) {
    return percentiles.find(({ percentile }) => percentile === wanted);
}

;// CONCATENATED MODULE: ./.build/src/lib/statistics.js
/**
 * What a sample says about the truth: intervals for shares and for percentiles. Pure.
 *
 * A percentile is the nearest-rank one everywhere: the smallest sample that at least p percent of the samples do not
 * exceed, i.e. the sample of rank ceil(n * p / 100). It is always a value that was measured, never one interpolated
 * between two.
 */
/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;
/** What lies outside a 95 % interval on one side. */
const TAIL95 = 0.025;
/** A percentile needs this many samples beyond it before it is fit to gate on. */
const SAMPLES_BEYOND = 10;
/** Ranks come from products of decimals (0.999 * 10000); this much is rounding noise. */
const NOISE = 1e-9;
/**
 * Wilson's 95 % score interval of a share. Unlike the textbook normal interval it stays within 0..1 and has a width at
 * 0 and at 1. E. B. Wilson, JASA 22 (1927) 209-212. `total` must be above 0.
 */
function statistics_wilsonInterval(successes, total) {
    const share = successes / total;
    const z2 = Z95 * Z95;
    const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
    const half = (Z95 / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    // At the ends the formula is exact in real numbers only.
    return {
        low: successes === 0 ? 0 : Math.max(0, centre - half),
        high: successes === total ? 1 : Math.min(1, centre + half),
    };
}
/** The rank (1..n) of a nearest-rank percentile; `percentile` in percent, `n` at least 1. */
function nearestRank(n, percentile) {
    return Math.min(n, Math.max(1, Math.ceil((n * percentile) / 100 - NOISE)));
}
/**
 * Whether fewer than 10 of n samples are to be expected beyond the percentile: then it hangs on a handful of requests.
 */
function hasTooFewSamples(n, percentile) {
    return (n * (100 - percentile)) / 100 + NOISE < SAMPLES_BEYOND;
}
/** Samples of which 10 are to be expected beyond the percentile: the fewest that `hasTooFewSamples` does not refuse. */
function samplesNeeded(percentile) {
    return Math.ceil((SAMPLES_BEYOND * 100) / (100 - percentile) - NOISE * 100);
}
/**
 * The ranks between which the true percentile lies with 95 % confidence, whatever the distribution: the number of
 * samples below it is binomial, so the interval is [x(low), x(high)] with P(B < low) <= 2.5 % and P(B >= high) <= 2.5
 * %. Exact for every n: the sums run over the neighbourhood of the mean only, a few standard deviations wide. (H. A.
 * David, H. N. Nagaraja, Order Statistics, section 7.1.)
 */
function percentileRanks(n, percentile) {
    if (n < 1)
        return { low: undefined, high: undefined };
    const { first, probabilities } = binomialBulk(n, percentile / 100);
    let below = 0;
    let low;
    let high;
    for (const [offset, probability] of probabilities.entries()) {
        const count = first + offset;
        // `below` is P(B < count) here: count is a candidate for the low rank while it is small enough.
        if (below <= TAIL95 && count >= 1)
            low = count;
        below += probability;
        if (high === undefined && below >= 1 - TAIL95 && count + 1 <= n)
            high = count + 1;
    }
    return { low, high };
}
/**
 * The probabilities of Binomial(n, p) from `first` on, leaving out ends that weigh nothing. Built from the mode
 * outwards, so nothing underflows.
 */
function binomialBulk(n, p) {
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const up = [1];
    for (let k = mode, weight = 1; k < n && weight > 1e-20; k += 1) {
        weight *= ((n - k) * p) / ((k + 1) * (1 - p));
        up.push(weight);
    }
    const down = [];
    for (let k = mode, weight = 1; k > 0 && weight > 1e-20; k -= 1) {
        weight *= (k * (1 - p)) / ((n - k + 1) * p);
        down.push(weight);
    }
    const weights = [...down.reverse(), ...up];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { first: mode - down.length, probabilities: weights.map((weight) => weight / total) };
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/histogram.js
/**
 * A distribution of durations in constant memory: HdrHistogram counts plus the exact count, sum, minimum and maximum.
 * All of it is integers, so that parts can be added in any order with the same result.
 */

// The package's index would load its WebAssembly variant too, for 18 MB of memory and half of the worker's bundle.





const Int32Histogram = (0,JsHistogramFactory.constructorFromBucketSize)(32);
/** A service on the same machine answers in some 20 microseconds: in whole ones, a median could be 5 % off. */
const UNITS_PER_MS = 10_000;
/**
 * Cookie of the compressed V2 encoding (HdrHistogram, `AbstractHistogram.java`); its second byte is the size of a word.
 */
const COMPRESSED_V2 = 0x1c849304;
const WORD_SIZE_BITS = 0xf0;
/**
 * An encoded histogram of three digits over the largest range that we record is below these: 35,840 counts of at most
 * five bytes, behind 40 bytes of its head. Reading zeros that were compressed takes time, and there may be many of them.
 */
const MOST_ENCODED_CHARACTERS = 1_000_000;
const MOST_DECODED_BYTES = 200_000;
const HEAD_BYTES = 40;
/** Three weeks, in units. More would only ask for memory. */
const LARGEST_VALUE = 2 ** 44;
/** The histogram of no samples. */
const EMPTY = { count: 0, sum: 0, min: 0, max: 0, histogram: '' };
/**
 * Durations are recorded in milliseconds and read back with the relative error of the significant digits. Grows with
 * the largest value.
 */
class histogram_DurationHistogram {
    #counts;
    #sum = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = 0;
    /** 3 digits (0.1 %) take 8 to 80 kB, 2 digits (1 %) a tenth of that. */
    constructor(significantDigits) {
        this.#counts = new Int32Histogram(1, 2, significantDigits);
        this.#counts.autoResize = true;
    }
    /** @throws TypeError when it is not what `encode` returns. */
    static decode({ sum, min, max, histogram }) {
        if (histogram === '')
            return new histogram_DurationHistogram(3);
        const counts = decodeCounts(histogram);
        const decoded = new histogram_DurationHistogram(counts.numberOfSignificantValueDigits === 2 ? 2 : 3);
        // Not added to the empty one: that takes each count a second time.
        counts.autoResize = true;
        decoded.#counts = counts;
        decoded.#widen(sum, min, max);
        return decoded;
    }
    get count() {
        return this.#counts.totalCount;
    }
    get avgMs() {
        return this.count === 0 ? 0 : this.#sum / this.count / UNITS_PER_MS;
    }
    get minMs() {
        return this.count === 0 ? 0 : this.#min / UNITS_PER_MS;
    }
    get maxMs() {
        return this.#max / UNITS_PER_MS;
    }
    /** A negative duration can only be clock rounding and counts as 0. */
    record(durationMs) {
        const value = Math.round(Math.max(durationMs, 0) * UNITS_PER_MS);
        this.#sum += value;
        if (value < this.#min)
            this.#min = value;
        if (value > this.#max)
            this.#max = value;
        this.#counts.recordValue(value);
    }
    add(other) {
        if (other.count === 0)
            return;
        this.#counts.add(other.#counts);
        this.#widen(other.#sum, other.#min, other.#max);
    }
    reset() {
        this.#counts.reset();
        this.#sum = 0;
        this.#min = Number.POSITIVE_INFINITY;
        this.#max = 0;
    }
    encode() {
        if (this.count === 0)
            return EMPTY;
        // The text holds the range as well, which depends on how the histogram grew: the same samples are to give the same
        // text.
        const highest = Math.max(2, this.#counts.highestEquivalentValue(this.#max));
        const counts = new Int32Histogram(1, highest, this.#counts.numberOfSignificantValueDigits);
        counts.add(this.#counts);
        return {
            count: this.count,
            sum: this.#sum,
            min: this.#min,
            max: this.#max,
            histogram: counts.encodeIntoCompressedBase64(),
        };
    }
    /** Null without samples. */
    toSparse() {
        if (this.count === 0)
            return null;
        const cells = [];
        for (let index = 0, left = this.count; left > 0; index += 1) {
            const count = this.#counts.getCountAtIndex(index);
            if (count === 0)
                continue;
            cells.push(index, count);
            left -= count;
        }
        return { sum: this.#sum, min: this.#min, max: this.#max, cells: Uint32Array.from(cells) };
    }
    /** Both must have the same number of digits. */
    addSparse({ sum, min, max, cells }) {
        for (let at = 0; at < cells.length; at += 2)
            this.#counts.recordValueWithCount(this.#counts.valueFromIndex(cells[at] ?? 0), cells[at + 1] ?? 0);
        this.#widen(sum, min, max);
    }
    /** The samples of the given ranks (1 = smallest), in one pass. Ranks must be ascending and within 1..count. */
    valuesAtRanks(ranks) {
        const values = [];
        let seen = 0;
        for (let index = 0; index < this.#counts.countsArrayLength && values.length < ranks.length; index += 1) {
            seen += this.#counts.getCountAtIndex(index);
            while (values.length < ranks.length && seen >= (ranks[values.length] ?? 0))
                values.push(this.#valueAt(index));
        }
        return values;
    }
    /** How many samples are longer than that, and what they take together; to the precision of the cells. */
    beyond(durationMs) {
        let [count, totalMs] = [0, 0];
        for (let index = this.#counts.countsArrayLength - 1; index >= 0; index -= 1) {
            const here = this.#counts.getCountAtIndex(index);
            if (here === 0)
                continue;
            const valueMs = this.#valueAt(index);
            if (valueMs <= durationMs)
                break;
            count += here;
            totalMs += here * valueMs;
        }
        return { count, totalMs };
    }
    /** Every cell that has samples, in ascending order: its value as percentiles have it, and how many there are. */
    *cells() {
        for (let index = 0, left = this.count; left > 0; index += 1) {
            const count = this.#counts.getCountAtIndex(index);
            if (count === 0)
                continue;
            left -= count;
            yield { valueMs: this.#valueAt(index), count };
        }
    }
    /** Nearest-rank percentiles in milliseconds, in ascending order; null without samples. */
    percentiles(...percentiles) {
        const { count } = this;
        if (count === 0)
            return percentiles.map(() => null);
        return this.valuesAtRanks(percentiles.map((percentile) => nearestRank(count, percentile)));
    }
    /** The nearest-rank percentile in milliseconds; null without samples. */
    percentile(percentile) {
        return this.percentiles(percentile)[0] ?? null;
    }
    /** A percentile with the lower end of its 95 % interval; null without samples. */
    boundedPercentile(percentile) {
        const { count } = this;
        if (count === 0)
            return null;
        const { low } = percentileRanks(count, percentile);
        const [lowMs = null, valueMs = null] = low === undefined ? [] : this.valuesAtRanks([low, nearestRank(count, percentile)]);
        return { valueMs: valueMs ?? this.maxMs, lowMs };
    }
    /**
     * HdrHistogram's own table of percentiles (`.hgrm`), in milliseconds: five rows for each halving of what is left
     * above them.
     */
    percentileDistribution() {
        return this.#counts.outputPercentileDistribution(5, UNITS_PER_MS);
    }
    /**
     * Count, mean, extremes and percentiles with their intervals. `nothing` says why there are no samples, should there
     * be none.
     */
    distribution(nothing) {
        if (this.count === 0)
            return notMeasured(nothing);
        return measured({
            count: this.count,
            avgMs: this.avgMs,
            minMs: this.minMs,
            maxMs: this.maxMs,
            percentiles: PERCENTILES.map((percentile) => this.#describe(percentile)),
        });
    }
    #describe(percentile) {
        const rank = nearestRank(this.count, percentile);
        const { low, high } = percentileRanks(this.count, percentile);
        const tooFewSamples = hasTooFewSamples(this.count, percentile);
        if (low === undefined || high === undefined)
            return { percentile, valueMs: this.#valueAtRank(rank), tooFewSamples };
        return {
            percentile,
            valueMs: this.#valueAtRank(rank),
            interval: { low: this.#valueAtRank(low), high: this.#valueAtRank(high) },
            tooFewSamples,
        };
    }
    #valueAtRank(rank) {
        return this.valuesAtRanks([rank])[0] ?? this.maxMs;
    }
    /**
     * A cell stands for a range; its upper end is what HdrHistogram reports, and no value lies beyond the exact extremes.
     */
    #valueAt(index) {
        const value = this.#counts.highestEquivalentValue(this.#counts.valueFromIndex(index));
        return Math.min(this.#max, Math.max(this.#min, value)) / UNITS_PER_MS;
    }
    #widen(sum, min, max) {
        this.#sum += sum;
        this.#min = Math.min(this.#min, min);
        this.#max = Math.max(this.#max, max);
    }
}
/** Adds two encoded histograms. */
function histogram_mergeEncoded(first, second) {
    if (first.count === 0 || second.count === 0)
        return first.count === 0 ? second : first;
    const sum = histogram_DurationHistogram.decode(first);
    sum.add(histogram_DurationHistogram.decode(second));
    return sum.encode();
}
/** A report may come from anywhere: what it says of sizes is looked at before memory is taken for it. */
function decodeCounts(text) {
    if (text.length > MOST_ENCODED_CHARACTERS)
        throw new TypeError('a histogram is larger than one of ours can be');
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length < 8 || (bytes.readInt32BE(0) & ~WORD_SIZE_BITS) !== COMPRESSED_V2)
        throw new TypeError('a histogram is not in the compressed V2 form');
    const plain = (0,external_node_zlib_namespaceObject.inflateSync)(bytes.subarray(8), { maxOutputLength: MOST_DECODED_BYTES });
    // Cookie, length and offset (4 bytes each), digits (4), lowest and highest value (8 each).
    const [digits, lowest, highest] = [plain.readInt32BE(12), plain.readBigInt64BE(16), plain.readBigInt64BE(24)];
    if ((digits !== 2 && digits !== 3) || lowest !== 1n || highest > LARGEST_VALUE || highest < 2n)
        throw new TypeError('a histogram has other digits or another range than ours have');
    const cells = new Int32Histogram(1, Number(highest), digits).countsArrayLength;
    if (plain.readInt32BE(4) !== plain.length - HEAD_BYTES || cellsOf(plain) > cells)
        throw new TypeError('a histogram has more counts than its range has room for');
    return (0,JsHistogram_encoding/* doDecode */.Wh)(plain);
}
/**
 * How many cells the counts are of. A negative word stands for as many cells without samples as it says: the decoder
 * believes it, and would look at each of them. Words are ZigZag LEB128 of at most nine bytes.
 */
function cellsOf(plain) {
    let cells = 0;
    for (let at = HEAD_BYTES; at < plain.length;) {
        let [word, weight, length] = [0, 1, 0];
        for (let isLast = false; !isLast;) {
            const byte = plain[at] ?? 0;
            at += 1;
            length += 1;
            isLast = byte < 0x80 || length === 9;
            // As the decoder adds it up, which rounds what no number holds.
            word += (byte & 0x7f) * weight;
            weight *= 0x80;
        }
        // The lowest bit is the sign.
        cells += word % 2 === 1 ? (word + 1) / 2 : 1;
    }
    return cells;
}

;// CONCATENATED MODULE: ./.build/src/lib/defined.js
/** Optional fields are left out and never undefined (`exactOptionalPropertyTypes`). */
/** Those of the fields that have a value. */
function defined_defined(fields) {
    const present = { ...fields };
    for (const key in present)
        if (present[key] === undefined)
            delete present[key];
    return present;
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/request-samples.js
/** Of the slowest, and of the failed of each class. */
const MOST_SAMPLES = 50;
/** The samples of two parts of a load. Associative and commutative. */
function request_samples_mergeSamples(one, other) {
    const byClass = Map.groupBy([...one.failed, ...other.failed], (group) => group.class);
    return {
        slowest: [...one.slowest, ...other.slowest].sort(slowerFirst).slice(0, MOST_SAMPLES),
        failed: [...byClass]
            .map(([errorClass, groups]) => ({
            class: errorClass,
            requests: groups
                .flatMap(({ requests }) => requests)
                .sort(dueFirst)
                .slice(0, MOST_SAMPLES),
        }))
            .sort((left, right) => compareTexts(left.class, right.class)),
    };
}
/** The order of the slowest. */
function slowerFirst(left, right) {
    return (right.latencyMs ?? 0) - (left.latencyMs ?? 0) || compareRest(left, right);
}
/** The order of the failed. */
function dueFirst(left, right) {
    return left.dueMs - right.dueMs || compareRest(left, right);
}
/** Everything else that a sample holds: samples that are equal here can stand for each other. */
function compareRest(left, right) {
    return (compareTexts(left.target, right.target) ||
        (left.number ?? -1) - (right.number ?? -1) ||
        left.dueMs - right.dueMs ||
        (left.latencyMs ?? -1) - (right.latencyMs ?? -1) ||
        (left.status ?? 0) - (right.status ?? 0) ||
        compareTexts(left.failure?.message ?? '', right.failure?.message ?? '') ||
        compareTexts(left.answer ?? '', right.answer ?? ''));
}
function compareTexts(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/kept-requests.js
/**
 * Keeps the slowest and the first failed requests while a load runs, in memory that does not grow with their number. Of
 * a request that is not kept no more is looked at than one figure.
 */


/** Samples are rounded to a microsecond, and compared as they are kept: parts must keep the same ones as the whole. */
const ROUNDED_MS = 0.0005;
class KeptRequests {
    #slowest = new SlowestRequests();
    #failed = new Map();
    /** An ok request that took less than this is not among the slowest. */
    get slowFromMs() {
        return this.#slowest.fromMs;
    }
    /** Keeps an ok request, if it is among the slowest. */
    keepSlow(target, result) {
        this.#slowest.keep(target, result);
    }
    /** Keeps a failed request, if it is among the first of its class. */
    keepFailed(target, errorClass, result) {
        let requests = this.#failed.get(errorClass);
        if (requests === undefined) {
            requests = [];
            this.#failed.set(errorClass, requests);
        }
        const last = requests[MOST_SAMPLES - 1];
        if (last !== undefined && result.dueAtMs > last.dueMs + ROUNDED_MS)
            return;
        requests.push(failedSample(target, result));
        requests.sort(dueFirst);
        if (requests.length > MOST_SAMPLES)
            requests.pop();
    }
    snapshot() {
        return {
            slowest: this.#slowest.snapshot(),
            failed: [...this.#failed]
                .map(([errorClass, requests]) => ({ class: errorClass, requests: [...requests] }))
                .sort((left, right) => (left.class < right.class ? -1 : 1)),
        };
    }
}
/**
 * A heap whose root is the first to make room. Behind a service that falls back further and further every request is
 * slower than all before it: to take the place of another costs some comparisons, and no memory.
 */
class SlowestRequests {
    #heap = [];
    /** What is compared with the root; the two change places. */
    #candidate = emptyRequest();
    /** What takes less has no place. */
    fromMs = 0;
    keep(target, { number, dueAtMs, latencyMs, status }) {
        const candidate = this.#candidate;
        candidate.target = target;
        candidate.number = Number.isNaN(number) ? -1 : number;
        candidate.dueMs = rounded(dueAtMs);
        candidate.latencyMs = rounded(latencyMs);
        candidate.status = status;
        if (this.#heap.length < MOST_SAMPLES) {
            this.#candidate = emptyRequest();
            if (this.#heap.push(candidate) < MOST_SAMPLES)
                return;
            // A list in order is a heap.
            this.#heap.sort((left, right) => slowerFirst(right, left));
        }
        else {
            const root = this.#heap[0];
            if (root === undefined || !isSlower(candidate, root))
                return;
            this.#candidate = root;
            this.#sink(candidate);
        }
        this.fromMs = (this.#heap[0]?.latencyMs ?? 0) - ROUNDED_MS;
    }
    snapshot() {
        return this.#heap.toSorted(slowerFirst).map(({ target, number, dueMs, latencyMs, status }) => ({
            target,
            dueMs,
            latencyMs,
            ...defined_defined({ number: number === -1 ? undefined : number, status: status === 0 ? undefined : status }),
        }));
    }
    /** Puts a request in the root's place, and from there where it belongs. */
    #sink(request) {
        const heap = this.#heap;
        let at = 0;
        for (let left = 1; left < MOST_SAMPLES; left = 2 * at + 1) {
            const right = left + 1;
            const next = right < MOST_SAMPLES && isSlower(heap[left], heap[right]) ? right : left;
            const child = heap[next];
            if (child === undefined || !isSlower(request, child))
                break;
            heap[at] = child;
            at = next;
        }
        heap[at] = request;
    }
}
/** `slowerFirst`, with what nearly always decides looked at first. */
function isSlower(one, other) {
    if (one === undefined || other === undefined)
        return false;
    return one.latencyMs === other.latencyMs ? slowerFirst(one, other) < 0 : one.latencyMs > other.latencyMs;
}
function emptyRequest() {
    return { target: '', number: 0, dueMs: 0, latencyMs: 0, status: 0 };
}
function failedSample(target, result) {
    const { number, dueAtMs, latencyMs, status, failure, ending, answer } = result;
    return {
        target,
        dueMs: rounded(dueAtMs),
        ...defined_defined({
            number: Number.isNaN(number) ? undefined : number,
            latencyMs: ending === 'broken' || Number.isNaN(latencyMs) ? undefined : rounded(latencyMs),
            status: status === 0 ? undefined : status,
            failure: failure ?? undefined,
            answer: answer?.text(),
        }),
    };
}
/** To a microsecond. A negative time can only be clock rounding and counts as 0. */
function rounded(ms) {
    return Math.max(0, Math.round(ms * 1000) / 1000);
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/series.js

/** A run with more seconds gets rows of 2, 4, 8, … seconds. Even, so that all rows find a partner. */
const MOST_ROWS = 4000;
const DIGITS = 2;
class SecondSeries {
    /** Latencies of the row in which the last answer came, as far as they are not in the row yet. */
    #current = new histogram_DurationHistogram(DIGITS);
    #total = new histogram_DurationHistogram(DIGITS);
    #rows = [];
    #widthSeconds = 1;
    #open = 0;
    /** Connections that are open now; undefined when nobody tells. */
    #connections;
    /** Milliseconds are counted from the start of the run, here and below. */
    sent(elapsedMs) {
        this.#row(elapsedMs).sent += 1;
    }
    /** `latencyMs` is NaN when there was no answer to time. `elapsedMs` never decreases. */
    settled(elapsedMs, isOk, latencyMs) {
        const row = this.#row(elapsedMs);
        const index = this.#indexOf(elapsedMs);
        if (index !== this.#open) {
            this.#close();
            this.#open = index;
        }
        if (isOk)
            row.ok += 1;
        else
            row.failed += 1;
        if (!Number.isNaN(latencyMs))
            this.#current.record(latencyMs);
    }
    /**
     * So many connections are open from then on. Told of a moment before the start, it is how many there are at the start.
     * `elapsedMs` never decreases.
     */
    connections(elapsedMs, open) {
        this.#connections ??= open;
        if (elapsedMs >= 0) {
            // Rows that are added begin with those of before.
            const row = this.#row(elapsedMs);
            row.connections = Math.max(row.connections, open);
        }
        this.#connections = open;
    }
    /** The run lasted until then: seconds in which nothing happened have their connections, too. */
    ended(elapsedMs) {
        const wholeMs = Math.floor(elapsedMs / 1000) * 1000;
        if (this.#connections !== undefined && wholeMs > 0)
            this.#row(wholeMs - 1);
    }
    /** The p95 of all rows that are over, or of the first one while it lasts. */
    p95SoFar() {
        return (this.#total.count === 0 ? this.#current : this.#total).percentile(95);
    }
    snapshot() {
        this.#close();
        const isTold = this.#connections !== undefined;
        const rows = this.#rows.map(({ latency, connections, ...counts }) => ({
            ...counts,
            latency: latency === null ? EMPTY : histogramOf(latency).encode(),
            ...(isTold ? { connections } : {}),
        }));
        return { widthSeconds: this.#widthSeconds, rows };
    }
    #indexOf(elapsedMs) {
        return Math.max(0, Math.floor(elapsedMs / (this.#widthSeconds * 1000)));
    }
    #row(elapsedMs) {
        while (this.#indexOf(elapsedMs) >= MOST_ROWS)
            this.#joinPairs();
        const index = this.#indexOf(elapsedMs);
        while (this.#rows.length <= index)
            this.#rows.push({ sent: 0, ok: 0, failed: 0, latency: null, connections: this.#connections ?? 0 });
        const row = this.#rows[index];
        if (row === undefined)
            throw new RangeError(`there is no row ${index}`);
        return row;
    }
    /** Moves what the current histogram holds to its row. */
    #close() {
        const row = this.#rows[this.#open];
        if (row === undefined || this.#current.count === 0)
            return;
        this.#total.add(this.#current);
        if (row.latency !== null)
            this.#current.addSparse(row.latency);
        row.latency = this.#current.toSparse();
        this.#current.reset();
    }
    #joinPairs() {
        this.#close();
        this.#rows = pairs(this.#rows).map(([first, second]) => ({
            sent: first.sent + (second?.sent ?? 0),
            ok: first.ok + (second?.ok ?? 0),
            failed: first.failed + (second?.failed ?? 0),
            latency: joinLatency(first.latency, second?.latency ?? null),
            connections: Math.max(first.connections, second?.connections ?? 0),
        }));
        this.#widthSeconds *= 2;
        this.#open = Math.floor(this.#open / 2);
    }
}
/**
 * Adds two series row by row. The narrower one gets the width of the other. Connections are known of the sum when both
 * tell them in rows of one width: of wider rows the highest numbers are not the sum of those of narrow ones, and the
 * result would depend on the order.
 */
function series_mergeSeries(one, other) {
    const widthSeconds = Math.max(one.widthSeconds, other.widthSeconds);
    const [left, right] = [widened(one, widthSeconds), widened(other, widthSeconds)];
    const isTold = tellsConnections(one) && tellsConnections(other) && haveOneWidth(one, other);
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
        const [ofOne, ofOther] = [left[index], right[index]];
        const connections = (ofOne?.connections ?? 0) + (ofOther?.connections ?? 0);
        return { ...joinRows(ofOne, ofOther), ...(isTold ? { connections } : {}) };
    });
    return { widthSeconds, rows };
}
function tellsConnections({ rows }) {
    return rows.every(({ connections }) => connections !== undefined);
}
/** A series without rows has any width. */
function haveOneWidth(one, other) {
    return one.widthSeconds === other.widthSeconds || one.rows.length === 0 || other.rows.length === 0;
}
function widened({ widthSeconds, rows }, wanted) {
    if (widthSeconds >= wanted)
        return rows;
    return widened({ widthSeconds: widthSeconds * 2, rows: pairs(rows).map(([first, second]) => joinRows(first, second)) }, wanted);
}
const NO_ROW = { sent: 0, ok: 0, failed: 0, latency: EMPTY };
/** What can be added whether the rows are of the same time or follow each other; not so connections. */
function joinRows(first = NO_ROW, second = NO_ROW) {
    return {
        sent: first.sent + second.sent,
        ok: first.ok + second.ok,
        failed: first.failed + second.failed,
        latency: mergeEncoded(first.latency, second.latency),
    };
}
function joinLatency(first, second) {
    if (first === null || second === null)
        return first ?? second;
    const sum = histogramOf(first);
    sum.addSparse(second);
    return sum.toSparse();
}
function histogramOf(sparse) {
    const histogram = new histogram_DurationHistogram(DIGITS);
    histogram.addSparse(sparse);
    return histogram;
}
function pairs(rows) {
    const paired = [];
    for (let index = 0; index < rows.length; index += 2) {
        const first = rows[index];
        if (first !== undefined)
            paired.push([first, rows[index + 1]]);
    }
    return paired;
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/snapshot.js
/**
 * What was recorded of a load, in a form that can be sent, kept and added up. Everything in it is a count, a sum of
 * integers, an extreme or a set, so merging gives the same whatever the order and the grouping.
 */




/** Of failed requests of one class. */
const MOST_EXAMPLES = 3;
/**
 * Adds snapshots of one plan. Associative and commutative. @throws TypeError without any, or for histograms that are
 * not ours.
 */
function mergeSnapshots(snapshots) {
    const [first, ...others] = snapshots;
    if (first === undefined)
        throw new TypeError('there is no snapshot to merge');
    return others.reduce(mergeTwo, first);
}
function mergeTwo(one, other) {
    return {
        version: 1,
        window: {
            startedAt: Math.min(one.window.startedAt, other.window.startedAt),
            endedAt: Math.max(one.window.endedAt, other.window.endedAt),
        },
        targets: mergeTargets([...one.targets, ...other.targets]),
        series: mergeSeries(one.series, other.series),
        ...defined({ connections: both(one.connections, other.connections, addConnections) }),
        evidence: mergeEvidence(one.evidence, other.evidence),
        ...defined({ samples: both(one.samples, other.samples, mergeSamples) }),
    };
}
function addConnections(one, other) {
    return combineConnections(one, other, (left, right) => left + right);
}
/** What was counted after `before` was. */
function connectionsSince(before, now) {
    return combineConnections(before, now, (then, later) => later - then);
}
function combineConnections(one, other, combine) {
    const { closed } = one;
    return {
        opened: combine(one.opened, other.opened),
        resent: combine(one.resent, other.resent),
        closed: {
            server: combine(closed.server, other.closed.server),
            answer: combine(closed.answer, other.closed.answer),
            expired: combine(closed.expired, other.closed.expired),
            failed: combine(closed.failed, other.closed.failed),
            ours: combine(closed.ours, other.closed.ours),
        },
    };
}
function mergeTargets(targets) {
    const byKey = Map.groupBy(targets, ({ target, host, arm }) => JSON.stringify([target, host, arm]));
    return [...byKey.entries()]
        .sort(([left], [right]) => compare(left, right))
        .map(([, same]) => same.reduce(addTargets));
}
/** One target's counts and distributions with those of another; the name is that of the first. */
function addTargets(one, other) {
    const { bytes: _replaced, ...rest } = one;
    return {
        ...rest,
        ...(one.bytes === undefined || other.bytes === undefined ? {} : { bytes: one.bytes + other.bytes }),
        requests: one.requests + other.requests,
        ok: one.ok + other.ok,
        answered: one.answered + other.answered,
        notSent: one.notSent + other.notSent,
        okLatency: mergeEncoded(one.okLatency, other.okLatency),
        service: mergeEncoded(one.service, other.service),
        lateness: mergeEncoded(one.lateness, other.lateness),
        errors: mergeErrors([...one.errors, ...other.errors]),
    };
}
function mergeErrors(errors) {
    const byClass = Map.groupBy(errors, (error) => error.class);
    return [...byClass.entries()]
        .sort(([left], [right]) => compare(left, right))
        .map(([, same]) => same.reduce((one, other) => ({
        class: one.class,
        count: one.count + other.count,
        latency: mergeEncoded(one.latency, other.latency),
        examples: firstExamples([...one.examples, ...other.examples]),
    })));
}
/** The first three that differ. Each is kept with its earliest time, so parts in any order leave the same three. */
function firstExamples(examples, identity = ({ message }) => message) {
    const sorted = examples.toSorted((left, right) => left.atMs - right.atMs || compare(identity(left), identity(right)));
    const seen = new Set();
    const different = sorted.filter((example) => !seen.has(identity(example)) && seen.add(identity(example)));
    return different.slice(0, MOST_EXAMPLES);
}
function mergeEvidence(one, other) {
    const schedule = both(one.schedule, other.schedule, (left, right) => ({
        due: left.due + right.due,
        sentInTime: left.sentInTime + right.sentInTime,
        lengthMs: Math.max(left.lengthMs, right.lengthMs),
        pacing: mergeEncoded(left.pacing, right.pacing),
    }));
    const loop = both(one.loop, other.loop, (left, right) => ({
        delay: mergeEncoded(left.delay, right.delay),
        heldUpMs: left.heldUpMs + right.heldUpMs,
        lengthMs: left.lengthMs + right.lengthMs,
    }));
    // The machine is one for all parts that we have; of several, each run has its own report.
    const host = one.host ?? other.host;
    return defined({ schedule, loop, host });
}
/** A group that one part does not tell is not known of the whole. */
function both(one, other, merge) {
    return one === undefined || other === undefined ? undefined : merge(one, other);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/recorder.js




/** Counts: all that is kept of a warm-up. */
class CountingRecorder {
    ok = 0;
    failed = 0;
    record(_target, { failure }) {
        if (failure === null)
            this.ok += 1;
        else
            this.failed += 1;
    }
    p95SoFar() {
        return null;
    }
}
/** The recorder of a measured window. */
class LoadRecorder {
    #targets = [];
    #series = new SecondSeries();
    #kept = new KeptRequests();
    ok = 0;
    failed = 0;
    /** Adds a target; returns its number. Targets to which nothing is sent are in the snapshot as well. */
    target(key) {
        return this.#targets.push(new TargetRecording(key)) - 1;
    }
    record(target, result) {
        const recording = this.#targets[target];
        if (recording === undefined)
            throw new RangeError(`there is no target ${target}`);
        const { failure, ending, endedAtMs, sentAtMs, latencyMs } = result;
        recording.record(result);
        if (failure === null) {
            this.ok += 1;
            // False for NaN.
            if (latencyMs >= this.#kept.slowFromMs)
                this.#keep(recording, result);
        }
        else {
            this.failed += 1;
            this.#keep(recording, result);
        }
        if (!Number.isNaN(sentAtMs))
            this.#series.sent(sentAtMs);
        this.#series.settled(endedAtMs, failure === null, ending === 'broken' ? Number.NaN : latencyMs);
    }
    /** Takes down how many connections are open, from `elapsedMs` after the start of the measured window on. */
    connections(elapsedMs, open) {
        this.#series.connections(elapsedMs, open);
    }
    /** The measured window lasted so long. */
    ended(elapsedMs) {
        this.#series.ended(elapsedMs);
    }
    /** A request of which the engine does not tell the target would say nothing. */
    #keep({ name }, result) {
        if (name === null)
            return;
        if (result.failure === null)
            this.#kept.keepSlow(name, result);
        else
            this.#kept.keepFailed(name, result.failure.class, result);
    }
    /** Of all latencies so far, in milliseconds; null before the first. */
    p95SoFar() {
        return this.#series.p95SoFar();
    }
    /** What was recorded, in the order in which the targets were added. */
    snapshot() {
        return {
            targets: this.#targets.map((target) => target.snapshot()),
            series: this.#series.snapshot(),
            samples: this.#kept.snapshot(),
        };
    }
}
/** The running counts and distributions of one target. */
class TargetRecording {
    #key;
    #okLatency = new histogram_DurationHistogram(3);
    #service = new histogram_DurationHistogram(3);
    #lateness = new histogram_DurationHistogram(3);
    #errors = new Map();
    #requests = 0;
    #ok = 0;
    #answered = 0;
    #notSent = 0;
    #bytes = 0;
    constructor(key) {
        this.#key = key;
    }
    get name() {
        return this.#key.target;
    }
    record({ ending, failure, latencyMs, serviceMs, latenessMs, bytes, endedAtMs }) {
        this.#requests += 1;
        this.#bytes += bytes;
        if (ending === 'answered')
            this.#answered += 1;
        if (!Number.isNaN(latenessMs))
            this.#lateness.record(latenessMs);
        const group = failure === null ? null : this.#countFailure(failure, endedAtMs);
        if (group === null)
            this.#ok += 1;
        if (ending === 'broken')
            return;
        if (!Number.isNaN(latencyMs))
            (group?.latency ?? this.#okLatency).record(latencyMs);
        if (!Number.isNaN(serviceMs))
            this.#service.record(serviceMs);
    }
    snapshot() {
        return {
            ...this.#key,
            requests: this.#requests,
            ok: this.#ok,
            answered: this.#answered,
            notSent: this.#notSent,
            ...(Number.isNaN(this.#bytes) ? {} : { bytes: this.#bytes }),
            okLatency: this.#okLatency.encode(),
            service: this.#service.encode(),
            lateness: this.#lateness.encode(),
            errors: [...this.#errors]
                .map(([errorClass, { count, latency, examples }]) => ({
                class: errorClass,
                count,
                latency: latency.encode(),
                examples,
            }))
                .sort((left, right) => (left.class < right.class ? -1 : 1)),
        };
    }
    #countFailure({ class: errorClass, message }, atMs) {
        if (errorClass === 'not-sent')
            this.#notSent += 1;
        let group = this.#errors.get(errorClass);
        if (group === undefined) {
            group = { count: 0, latency: new histogram_DurationHistogram(3), examples: [] };
            this.#errors.set(errorClass, group);
        }
        group.count += 1;
        if (group.examples.every((example) => example.message !== message))
            group.examples = firstExamples([...group.examples, { message, atMs }]);
        return group;
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.build/src/load/plan/random.js
/**
 * Reproducible randomness: named streams from one seed, so that a draw for one purpose never shifts the draws for
 * another.
 */

/**
 * The stream of that name. Generator: sfc32 (Chris Doty-Humphrey, PractRand), its state from SHA-256 of seed and name.
 */
function random_randomStream(seed, name) {
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(`${name}\0${seed}`).digest();
    let a = digest.readInt32LE(0);
    let b = digest.readInt32LE(4);
    let c = digest.readInt32LE(8);
    let counter = 1;
    const bits = () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + result;
        c |= 0;
        return result >>> 0;
    };
    // The reference implementation discards the first draws, until the state is well mixed.
    for (let round = 0; round < 15; round += 1)
        bits();
    return { bits, next: () => (bits() + 0.5) / 4294967296 };
}

;// CONCATENATED MODULE: ./.build/src/load/plan/schedule.js
/**
 * When requests are due. The open model's schedule is fixed before the run and never looks at the clock, so a slow
 * service can't slow the load down. It is drawn lazily: ten million arrivals take no more memory than ten.
 */
/**
 * The arrivals of a plan's open model. A Poisson process of changing rate is one of rate 1 in the time scale of the
 * cumulative rate (inversion; Cinlar, Introduction to Stochastic Processes, 1975), so drawing unit-rate arrivals and
 * mapping them back is exact. Constant arrivals are the whole numbers in that scale: the first is due at once.
 */
function openArrivals(settings, random) {
    const { segments } = rateSegments(settings);
    const limit = settings.requests ?? Number.POSITIVE_INFINITY;
    const poisson = settings.arrival === 'poisson';
    let drawn = 0;
    let position = 0;
    let index = 0;
    return {
        next() {
            if (drawn >= limit)
                return Number.POSITIVE_INFINITY;
            position = poisson ? position - Math.log(random.next()) : drawn;
            drawn += 1;
            let segment = segments[index];
            while (segment !== undefined && position >= segment.countBefore + segment.count) {
                index += 1;
                segment = segments[index];
            }
            return segment === undefined ? Number.POSITIVE_INFINITY : timeWithin(segment, position - segment.countBefore);
        },
    };
}
/** Length of the open model's schedule: known for durations and stages, expected for a number of requests. */
function expectedLengthMs(settings) {
    const { segments, lengthMs } = rateSegments(settings);
    const { requests } = settings;
    if (requests === undefined)
        return lengthMs;
    const segment = segments.find(({ countBefore, count }) => requests < countBefore + count);
    return segment === undefined ? lengthMs : timeWithin(segment, requests - segment.countBefore);
}
/** How many requests the open model's schedule holds, on average; Infinity when nothing bounds it. */
function expectedRequests(settings) {
    const last = rateSegments(settings).segments.at(-1);
    const offered = last === undefined ? 0 : last.countBefore + last.count;
    return Math.min(offered, settings.requests ?? Number.POSITIVE_INFINITY);
}
/** The highest rate that the open model reaches, per second. */
function peakRate(settings) {
    return Math.max(settings.ratePerSecond, ...settings.stages.map(({ ratePerSecond }) => ratePerSecond));
}
/**
 * The rate over time, without stretches in which nothing is due. Stages start from the plan's own rate; a stage of no
 * length is a jump.
 */
function rateSegments(settings) {
    const durationMs = settings.durationMs ?? Number.POSITIVE_INFINITY;
    const stages = settings.stages.length > 0 ? settings.stages : [{ ratePerSecond: settings.ratePerSecond, durationMs }];
    const segments = [];
    let startMs = 0;
    let countBefore = 0;
    let fromRate = settings.ratePerSecond / 1000;
    for (const stage of stages) {
        const toRate = stage.ratePerSecond / 1000;
        const length = Math.max(0, Math.min(stage.durationMs, durationMs - startMs));
        const reached = length === stage.durationMs ? toRate : fromRate + ((toRate - fromRate) * length) / stage.durationMs;
        const count = length === 0 ? 0 : ((fromRate + reached) / 2) * length;
        if (count > 0)
            segments.push({ startMs, durationMs: length, fromRate, toRate: reached, countBefore, count });
        startMs += length;
        countBefore += count;
        fromRate = toRate;
    }
    return { segments, lengthMs: startMs };
}
/**
 * The moment at which `count` requests of the segment are due: the root of fromRate * t + slope * t² / 2 = count, in
 * its stable form.
 */
function timeWithin(segment, count) {
    const slope = segment.fromRate === segment.toRate ? 0 : (segment.toRate - segment.fromRate) / segment.durationMs;
    const root = Math.sqrt(Math.max(0, segment.fromRate * segment.fromRate + 2 * slope * count));
    const elapsed = count === 0 ? 0 : (2 * count) / (segment.fromRate + root);
    return segment.startMs + Math.min(elapsed, segment.durationMs);
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/summarize.js
/** Snapshot -> figures: percentiles with their intervals, rates and shares. */





/** Percentiles, rates and shares of all targets together and of each. */
function summarize({ window, targets, series }, untold = {}) {
    const windowMs = window.endedAt - window.startedAt;
    return {
        total: statsOf(targets, windowMs, untold),
        targets: targets.flatMap((target) => target.target === null
            ? []
            : [{ name: target.target, host: target.host, ...statsOf([target], windowMs, untold) }]),
        seconds: secondsOf(series, windowMs),
    };
}
/** Of all requests of the targets, whatever came of them. */
function latencyOf(targets) {
    return joined(targets.flatMap(({ okLatency, errors }) => [okLatency, ...errors.map(({ latency }) => latency)]));
}
function statsOf(targets, windowMs, untold) {
    const sum = (count) => targets.reduce((total, target) => total + count(target), 0);
    const [requests, ok, notSent, answered] = [
        sum((one) => one.requests),
        sum((one) => one.ok),
        sum((one) => one.notSent),
        sum((one) => one.answered),
    ];
    return {
        requests,
        sent: requests - notSent,
        ok,
        failures: requests - ok,
        notSent,
        success: requests === 0
            ? notMeasured('no request came due')
            : measured({ rate: ok / requests, interval: statistics_wilsonInterval(ok, requests) }),
        throughputPerSecond: windowMs > 0 ? (answered * 1000) / windowMs : 0,
        latency: latencyOf(targets).distribution('no request was answered or timed out'),
        okLatency: joined(targets.map(({ okLatency }) => okLatency)).distribution('no request was ok'),
        service: joined(targets.map(({ service }) => service)).distribution('no request that was sent was answered or timed out'),
        lateness: untold.lateness === undefined
            ? joined(targets.map(({ lateness }) => lateness)).distribution('no request was sent')
            : notMeasured(untold.lateness),
        bytesReceived: bytesOf(targets, untold),
        errors: errorGroups(targets),
    };
}
function bytesOf(targets, untold) {
    if (untold.bytes !== undefined)
        return notMeasured(untold.bytes);
    const bytes = targets.flatMap((target) => target.bytes ?? []);
    if (bytes.length < targets.length)
        return notMeasured('the engine does not tell them');
    return measured(bytes.reduce((sum, of) => sum + of, 0));
}
/** The sum of the parts. */
function joined(parts) {
    const histogram = new histogram_DurationHistogram(3);
    for (const part of parts)
        histogram.add(histogram_DurationHistogram.decode(part));
    return histogram;
}
/** The most frequent class first. Examples name the target that they are of. */
function errorGroups(targets) {
    const errors = targets.flatMap(({ target, errors: ofTarget }) => ofTarget.map((error) => ({ target: target ?? 'any target', error })));
    return [...Map.groupBy(errors, ({ error }) => error.class)]
        .map(([errorClass, same]) => ({
        class: errorClass,
        count: same.reduce((sum, { error }) => sum + error.count, 0),
        latency: joined(same.map(({ error }) => error.latency)).distribution('none of them was answered or timed out'),
        examples: examplesOf(same.flatMap(({ target, error }) => error.examples.map((example) => ({ target, ...example })))),
    }))
        .sort((left, right) => right.count - left.count || (left.class < right.class ? -1 : 1));
}
function examplesOf(examples) {
    return firstExamples(examples, ({ target, message }) => JSON.stringify([target, message])).map(({ target, message }) => ({ target, message }));
}
/** A row for each second up to the end of the window, quiet ones too. */
function secondsOf({ widthSeconds, rows }, windowMs) {
    const length = Math.max(rows.length, Math.floor(windowMs / (widthSeconds * 1000)));
    return Array.from({ length }, (_, index) => secondOf(rows[index], index * widthSeconds));
}
function secondOf(row, second) {
    const [p50Ms = null, p95Ms = null, p99Ms = null] = histogram_DurationHistogram.decode(row?.latency ?? EMPTY).percentiles(50, 95, 99);
    const { sent = 0, ok = 0, failed = 0, connections } = row ?? {};
    return { second, sent, ok, failed, p50Ms, p95Ms, p99Ms, ...defined_defined({ connections }) };
}

;// CONCATENATED MODULE: ./.build/src/load/http/http-error.js
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
                    throw new ResponseError('a header line of the answer has a NUL in it');
            }
            at += 1;
        }
        if (buffer[at + 1] !== LF)
            throw new ResponseError('a header line of the answer has a carriage return in it');
        const last = buffer[colon - 1];
        const isOdd = (isBlank(buffer[start]) && start > this.#fieldsAt) || (colon > start && isBlank(last));
        if (isOdd && !this.#isPlain)
            return ODD;
        if (colon <= start || isBlank(buffer[start]) || isBlank(last))
            throw new ResponseError(`${JSON.stringify(buffer.toString('latin1', start, Math.min(at, start + 60)))} in the answer is no header field`);
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
            throw new ResponseError(`the answer's content-length is ${JSON.stringify(text.slice(0, 60))}`);
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
        return new ResponseError(`the answer begins with ${JSON.stringify(line)}, which is not HTTP/1.1`);
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
    return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? bytes.toString('utf8') : text;
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
                throw new ResponseError(`the answer's header is longer than ${LONGEST_HEAD} bytes`);
            return end;
        }
        this.#piecesLength = 0;
        this.#lineAt = 0;
        const plain = plainHead(this.#pieces, headEnd);
        if (!this.#head.read(plain, 0, plain.length, true))
            throw new ResponseError('the answer has a line break where none may be');
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
            throw new ResponseError('the answer switches protocols, which was not asked for');
        // The final response is still to come.
        if (status < 200)
            return;
        this.#sink?.onHead(head);
        if (this.#isBodiless || status === 204 || status === 304)
            this.#complete();
        else if (head.isChunked)
            this.#beginChunks();
        else if (head.hasTransferEncoding && head.contentLength !== undefined)
            throw new ResponseError('the answer has both a length and a transfer coding other than chunked');
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
            throw new ResponseError(`a chunk of the answer has no proper size: ${JSON.stringify(String.fromCharCode(byte))} stands where it should`);
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
            throw new ResponseError(`a chunk's size line is longer than ${LONGEST_CHUNK_LINE} bytes`);
    }
    #readChunkEnd(buffer, at) {
        if (buffer[at] !== (this.#left === 2 ? response_parser_CR : response_parser_LF))
            throw new ResponseError('a chunk of the answer is longer than its size says');
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
            throw new ResponseError(`the answer's trailer is longer than ${LONGEST_HEAD} bytes`);
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
            throw new ResponseError(`the answer's content-length is ${contentLength}, and its chunks hold ${this.#chunkBytes} bytes`);
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
            this.#fail(new ClosedError('the connection was closed before the answer was complete'));
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
            this.#fail(new ResponseError('the server sent something before it was asked'));
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
            this.#fail(new ClosedError('the server closed the connection before its answer was complete'));
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
    return error instanceof ClosedError || ('code' in error && CLOSED_CODES.some((code) => code === error.code));
}
function isRepeatable({ method, headers }) {
    return IDEMPOTENT.includes(method) || headers.some(([name]) => IDEMPOTENCY_KEYS.includes(name.toLowerCase()));
}
/** The kernel refused the first write, because the connection was gone: nothing of the request left this machine. */
function isUnwritten(error, { bytes }) {
    return 'syscall' in error && error.syscall === 'write' && bytes.length <= ONE_WRITE_BYTES;
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./.build/src/load/plan/addresses.js
/**
 * Where load may go: loopback, and hosts that the user named. Never to link-local or cloud metadata addresses, named or
 * not: a pull request must not be able to turn the load test into a request to the runner's credentials endpoint. Names
 * are checked again when they are resolved, on every connection, so that DNS can't lead there later.
 */


/** Code of the error with which a connection to a forbidden address is refused. */
const FORBIDDEN_ADDRESS = 'ERR_ADDRESS_NOT_ALLOWED';
const FORBIDDEN_NAMES = (/* unused pure expression or super */ null && ([
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'instance-data',
    'instance-data.ec2.internal',
]));
/**
 * Link-local networks, and metadata services that live outside of them; the last ones are 169.254.0.0/16 as IPv6
 * carries it: NAT64 (RFC 6052, RFC 8215), IPv4-compatible addresses, 6to4. BlockList itself sees through
 * ::ffff:a.b.c.d.
 */
const FORBIDDEN = [
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    ['fd00:ec2::254', 128, 'ipv6'],
    ['fd00:ec2::23', 128, 'ipv6'],
    ['fd20:ce::254', 128, 'ipv6'],
    ['fd00:42::42', 128, 'ipv6'],
    ['100.100.100.200', 32, 'ipv4'],
    ['168.63.129.16', 32, 'ipv4'],
    ['192.0.0.192', 32, 'ipv4'],
    ['64:ff9b::a9fe:0', 112, 'ipv6'],
    ['64:ff9b:1::', 48, 'ipv6'],
    ['::a9fe:0', 112, 'ipv6'],
    ['2002:a9fe::', 32, 'ipv6'],
];
const forbidden = new external_node_net_namespaceObject.BlockList();
for (const [network, prefix, family] of FORBIDDEN)
    forbidden.addSubnet(network, prefix, family);
/** The networks to which no load may ever go, as `address/prefix`. */
const FORBIDDEN_NETWORKS = FORBIDDEN.map(([network, prefix]) => `${network}/${prefix}`);
const loopback = new external_node_net_namespaceObject.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Why no load may go to that host (a name, or an address with or without brackets); undefined when it may. */
function hostProblem(host, allowedHosts) {
    const name = plainHost(host);
    if (FORBIDDEN_NAMES.includes(name) || isForbiddenAddress(name))
        return 'is a link-local or metadata address, to which no load is ever sent';
    if (isLoopbackHost(name) || allowedHosts.some((allowed) => plainHost(allowed) === name))
        return undefined;
    return 'is neither loopback nor among allowed-hosts';
}
/** Whether the host is this machine: localhost, a name below .localhost (RFC 6761), or a loopback address. */
function isLoopbackHost(host) {
    const name = plainHost(host);
    return isLocalName(name) || isIn(loopback, name);
}
/**
 * The lookup of the generator's connections: refuses forbidden addresses, and local names that lead anywhere but to
 * this machine.
 */
const guardedLookup = (hostname, options, callback) => {
    const name = plainHost(hostname);
    const addresses = [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
    ];
    // Not every resolver knows .localhost, and those that do need not agree with RFC 6761; of localhost itself many know
    // one of its two addresses only.
    if (isLocalName(name)) {
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, '127.0.0.1', 4);
        return;
    }
    (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, found) => {
        const wrong = error === null
            ? found.find(({ address }) => isForbiddenAddress(address) || (isLocalName(name) && !isIn(loopback, address)))
            : undefined;
        const first = found?.[0];
        if (error !== null)
            callback(error, [], 0);
        else if (wrong !== undefined)
            callback(forbiddenError(hostname, wrong.address), [], 0);
        else if (options.all === true)
            callback(null, found);
        else if (first !== undefined)
            callback(null, first.address, first.family);
        else
            callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), [], 0);
    });
};
function forbiddenError(hostname, address) {
    return Object.assign(new Error(`${hostname} leads to ${address}, where no load may go`), { code: FORBIDDEN_ADDRESS });
}
function isForbiddenAddress(address) {
    return isIn(forbidden, address);
}
function isIn(list, address) {
    const version = (0,external_node_net_namespaceObject.isIP)(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
function isLocalName(name) {
    return name === 'localhost' || name.endsWith('.localhost');
}
/** Lower case, without brackets, zone and the root's dot. */
function plainHost(host) {
    const bare = host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host;
    const [name = ''] = bare.toLowerCase().split('%', 1);
    return name.endsWith('.') ? name.slice(0, -1) : name;
}

;// CONCATENATED MODULE: ./.build/src/load/http/socket.js
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
    const secureContext = (0,external_node_tls_namespaceObject.createSecureContext)(defined_defined({ ca: tls.caPem, cert: tls.client?.certPem, key: tls.client?.keyPem }));
    return (origin, host) => {
        const url = new URL(origin);
        const isSecure = url.protocol === 'https:';
        const address = {
            host: url.hostname.replace(/^\[|\]$/g, ''),
            port: Number(url.port || (isSecure ? 443 : 80)),
            lookup: guardedLookup,
            autoSelectFamilyAttemptTimeout: Math.max(SHORTEST_ATTEMPT_MS, Math.ceil(timeoutMs)),
        };
        if (!isSecure)
            return (listener) => opened((0,external_node_net_namespaceObject.connect)({ ...address, noDelay: true, onread: reading(listener) }), 'connect', listener);
        const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
        const options = {
            ...address,
            secureContext,
            rejectUnauthorized: !tls.insecure,
            ALPNProtocols: ['http/1.1'],
            // An address can't be asked for by name (RFC 6066 section 3), but the certificate has to be for it all the same.
            ...((0,external_node_net_namespaceObject.isIP)(name) === 0
                ? { servername: name }
                : { checkServerIdentity: (_asked, shown) => (0,external_node_tls_namespaceObject.checkServerIdentity)(name, shown) }),
        };
        return (listener) => {
            const all = { ...options, noDelay: true, onread: reading(listener) };
            return opened((0,external_node_tls_namespaceObject.connect)(all), 'secureConnect', listener);
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
    const connect = connectTo(settings);
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

// EXTERNAL MODULE: ./.build/src/lib/text.js
var lib_text = __nccwpck_require__(184);
;// CONCATENATED MODULE: ./.build/src/load/metrics/error-class.js


const BY_CODE = {
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    EAI_NONAME: 'dns',
    [FORBIDDEN_ADDRESS]: 'dns',
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
    const line = (0,lib_text/* clip */.$Q)(text, 16 * LONGEST_MESSAGE)
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

;// CONCATENATED MODULE: ./.build/src/load/plan/bounds.js
/** Bounds of a load plan: what inputs accept, what help texts say and what checks refuse. Sizes in characters. */
const MOST_CONNECTIONS = 10_000;
const LONGEST_TIMEOUT_MS = 600_000;
const MOST_REDIRECTS = 20;
const MOST_STAGES = 1_000;
/** More than these are no test of anything, and each of them is asked before the load. */
const MOST_TARGETS = 1_000;
const LONGEST_SEED = 200;
const LONGEST_TARGET_NAME = 63;
const HIGHEST_PORT = 65_535;
/** A DNS name has at most 253 characters (RFC 1035); with brackets and a port. */
const LONGEST_HOST = 261;
/** Servers refuse longer request lines and fields: NGINX at 8 KiB each by default. */
const LONGEST_PATH = 8 * 1024;
const LONGEST_HEADER = (/* unused pure expression or super */ null && (8 * 1024));
const LONGEST_HEADER_NAME = 256;
const LONGEST_METHOD = 32;
const MOST_HEADERS = 100;
const MOST_STATUS_RANGES = 100;
/** More of a body than this is counted and not kept: what is expected must be found in its beginning. */
const KEPT_BODY_BYTES = 1024 * 1024;

// EXTERNAL MODULE: ./.build/src/lib/errors.js
var errors = __nccwpck_require__(440);
;// CONCATENATED MODULE: ./.build/src/load/generator/decoded-body.js
/** Bodies that were compressed for the way (RFC 9110 section 8.4.1), as they were before. */



/** A small answer may stand for gigabytes: no more is written than is looked at. */
const BOUND = { maxOutputLength: KEPT_BODY_BYTES };
const CUT_ZLIB = { ...BOUND, finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH };
const CUT_BROTLI = { ...BOUND, finishFlush: external_node_zlib_namespaceObject.constants.BROTLI_OPERATION_FLUSH };
const CUT_ZSTD = { ...BOUND, finishFlush: external_node_zlib_namespaceObject.constants.ZSTD_e_flush };
const gunzip = (body, isCut) => (0,external_node_zlib_namespaceObject.gunzipSync)(body, isCut ? CUT_ZLIB : BOUND);
const DECODERS = {
    gzip: gunzip,
    'x-gzip': gunzip,
    // By its name the zlib format, and often sent without zlib's own header (RFC 9110 section 8.4.1.2).
    deflate: (body, isCut) => ((body[0] ?? 0) % 16 === 8 ? external_node_zlib_namespaceObject.inflateSync : external_node_zlib_namespaceObject.inflateRawSync)(body, isCut ? CUT_ZLIB : BOUND),
    br: (body, isCut) => (0,external_node_zlib_namespaceObject.brotliDecompressSync)(body, isCut ? CUT_BROTLI : BOUND),
    zstd: (body, isCut) => (0,external_node_zlib_namespaceObject.zstdDecompressSync)(body, isCut ? CUT_ZSTD : BOUND),
};
/** Whether a target asked for compressed answers: of any other the body is looked at as it came. */
function asksForEncoding(headers) {
    const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'accept-encoding') ?? [];
    return value !== undefined && value.trim().toLowerCase() !== 'identity';
}
/**
 * The body before it was encoded, or why nobody can tell.
 * @param codings values of Content-Encoding; what was applied last stands last.
 */
function decodedBody(body, codings) {
    return decodedBy(codings, body, false);
}
/**
 * What the beginning of an encoded body says; undefined when nobody can tell. Of zstd there is nothing before the end of
 * its first block.
 */
function decodedStart(body, codings) {
    const decoded = decodedBy(codings, body, true);
    return 'class' in decoded ? undefined : decoded;
}
function decodedBy(codings, body, isCut) {
    const applied = codings.flatMap((value) => value.toLowerCase().split(',')).map((coding) => coding.trim());
    let decoded = body;
    for (const coding of applied.filter((name) => name !== '' && name !== 'identity').toReversed()) {
        const decode = DECODERS[coding];
        if (decode === undefined || !Object.hasOwn(DECODERS, coding))
            return { class: 'parse', message: `the body is in the unknown encoding ${JSON.stringify(coding.slice(0, 60))}` };
        try {
            decoded = decode(decoded, isCut);
        }
        catch (error) {
            const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
            const why = isLonger ? `it is longer than the ${KEPT_BODY_BYTES} bytes that are looked at` : (0,errors/* messageOf */.bD)(error);
            return { class: 'parse', message: `the ${coding} body could not be decoded: ${why}` };
        }
    }
    return decoded;
}

;// CONCATENATED MODULE: ./.build/src/load/generator/check-response.js
/** Holds a response against what was expected of it. */




/** What the status line and headers already tell; null when they are as expected. */
function checkHead(expect, status, headers) {
    if (!expect.status.some(({ from, to }) => status >= from && status <= to))
        return { class: statusClass(status), message: `HTTP ${status}` };
    const { header } = expect;
    if (header === undefined)
        return null;
    const values = headers.values(header.name);
    if (values.some((value) => isExpected(value, header)))
        return null;
    const seen = values.length === 0 ? 'it was missing' : `it was ${quote(values.slice(0, 10).join(', '))}`;
    return { class: 'assertion', message: shorten(`header ${header.name} was to be ${quote(header.value)} and ${seen}`) };
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
    const beyond = kept.isWhole ? '' : `, and more than the ${KEPT_BODY_BYTES} bytes that are looked at`;
    if (expect.bodyEquals !== undefined && (body !== expect.bodyEquals || !kept.isWhole)) {
        return {
            class: 'assertion',
            message: shorten(`body was to be ${quote(expect.bodyEquals)} and was ${quote(body)}${beyond}`),
        };
    }
    if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
        return {
            class: 'assertion',
            message: shorten(`body was to contain ${quote(expect.bodyContains)} and was ${quote(body)}${beyond}`),
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
            message: `the body is longer than the ${KEPT_BODY_BYTES} bytes that are looked at, so it can't be decoded`,
        };
    const decoded = decodedBody(kept.bytes(), codings);
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
    return JSON.stringify((0,lib_text/* clip */.$Q)(text, 61));
}

;// CONCATENATED MODULE: ./.build/src/load/generator/in-flight-queue.js
class InFlightQueue {
    #oldest = null;
    #newest = null;
    #waiting = null;
    get oldest() {
        return this.#oldest;
    }
    /** The first one without a connection. */
    get waiting() {
        return this.#waiting;
    }
    /** Adds a request that waits for a connection. */
    append(inFlight) {
        inFlight.earlier = this.#newest;
        inFlight.later = null;
        if (this.#newest === null)
            this.#oldest = inFlight;
        else
            this.#newest.later = inFlight;
        this.#newest = inFlight;
        this.#waiting ??= inFlight;
    }
    /** The first waiting request has got its connection. */
    stopWaiting(inFlight) {
        this.#waiting = inFlight.later;
    }
    remove(inFlight) {
        if (inFlight === this.#waiting)
            this.#waiting = inFlight.later;
        if (inFlight.earlier === null)
            this.#oldest = inFlight.later;
        else
            inFlight.earlier.later = inFlight.later;
        if (inFlight.later === null)
            this.#newest = inFlight.earlier;
        else
            inFlight.later.earlier = inFlight.earlier;
        inFlight.earlier = null;
        inFlight.later = null;
    }
}

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

;// CONCATENATED MODULE: ./.build/src/load/http/request.js
/**
 * An HTTP/1.1 request as bytes (RFC 9112 section 3). What may stand in its parts is checked with the plan, before
 * anything is sent.
 */
/** A request with one of these methods says how long its content is even when it has none (RFC 9110 section 8.6). */
const METHODS_WITH_CONTENT = ['POST', 'PUT', 'PATCH'];
/** Encodes a request: fields in Latin-1, a text as body in UTF-8. */
function encodeRequest(parts) {
    const { body } = parts;
    if (body === undefined) {
        const length = METHODS_WITH_CONTENT.includes(parts.method) ? 'content-length: 0\r\n' : '';
        return { ...parts, bytes: Buffer.from(headText(parts, length), 'latin1') };
    }
    const content = typeof body === 'string' ? Buffer.from(body) : body;
    const head = Buffer.from(headText(parts, `content-length: ${content.length}\r\n`), 'latin1');
    return { ...parts, bytes: Buffer.concat([head, content]) };
}
/** The parts without a body, and without the fields that describe one. */
function withoutContent(parts) {
    const headers = parts.headers.filter(([name]) => !name.toLowerCase().startsWith('content-'));
    return { ...parts, headers, body: undefined };
}
/** The request with a further Cookie field, joined to its own: there may be one only (RFC 6265 section 5.4). */
function withCookie(request, field) {
    const isCookie = ([name]) => name.toLowerCase() === 'cookie';
    const own = request.headers.filter(isCookie).map(([, value]) => value);
    const others = request.headers.filter((header) => !isCookie(header));
    return encodeRequest({ ...request, headers: [...others, ['cookie', [...own, field].join('; ')]] });
}
function headText({ method, path, host, headers, keepAlive }, framing) {
    let text = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
    for (const [name, value] of headers)
        text += `${name}: ${value}\r\n`;
    return `${text}${framing}${keepAlive ? '' : 'connection: close\r\n'}\r\n`;
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./.build/src/load/generator/answer-start.js
/** The beginning of an answer that is not as expected, for whoever reads of it in the report. */



const SHOWN_BYTES = 256;
/** Escapes are longer than what they stand for. */
const SHOWN_CHARACTERS = 2 * SHOWN_BYTES;
const answer_start_NOTHING = Buffer.alloc(0);
class AnswerStart {
    #buffer = answer_start_NOTHING;
    #bytes = 0;
    #isCut = false;
    #codings = [];
    /** Makes room for an answer with those values of Content-Encoding. */
    begin(codings) {
        this.#bytes = 0;
        // Whole it is when its end has come: until then there may be more.
        this.#isCut = true;
        this.#codings = codings;
    }
    /** Copies what there is room for, since the buffer is used again. */
    add(buffer, start, end) {
        const length = Math.min(end - start, SHOWN_BYTES - this.#bytes);
        if (length === 0)
            return;
        if (this.#buffer.length === 0)
            this.#buffer = Buffer.alloc(SHOWN_BYTES);
        buffer.copy(this.#buffer, this.#bytes, start, start + length);
        this.#bytes += length;
    }
    /** The answer is complete, and so many bytes long. */
    end(bytes) {
        this.#isCut = bytes > this.#bytes;
    }
    /** As `shownText`; undefined when there is nothing, or nothing that can be decoded. */
    text() {
        if (this.#bytes === 0)
            return undefined;
        const bytes = this.#buffer.subarray(0, this.#bytes);
        const decoded = this.#codings.length === 0 ? bytes : decodedStart(bytes, this.#codings);
        if (decoded === undefined || decoded.length === 0)
            return undefined;
        return shownText(decoded, this.#isCut || decoded.length > SHOWN_BYTES);
    }
}
/**
 * Bytes as one line of UTF-8: control characters and what is invisible as escapes, at most 512 characters. Text that was
 * cut ends with `…`, by which a secret is known that was cut with it.
 */
function shownText(bytes, isCut) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    // The decoder keeps back a character that was cut in two.
    const written = decoder.write(bytes.subarray(0, SHOWN_BYTES));
    const text = isCut ? `${written}…` : `${written}${decoder.end()}`;
    return (0,lib_text/* clip */.$Q)(escaped(text), SHOWN_CHARACTERS);
}
function escaped(text) {
    return (0,lib_text/* escapeControls */.UN)(text.replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
}

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
        const length = Math.min(end - start, KEPT_BODY_BYTES - this.#bytes);
        if (length < end - start)
            this.#isWhole = false;
        if (length === 0)
            return;
        const wanted = this.#bytes + length;
        if (wanted > this.#buffer.length)
            this.#grow(Math.min(KEPT_BODY_BYTES, Math.max(wanted, 2 * this.#buffer.length)));
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
    if (location.length > LONGEST_PATH)
        return {
            class: 'http-3xx',
            message: `HTTP ${status} redirects to an address of ${location.length} characters, and at most ${LONGEST_PATH} are followed`,
        };
    const url = URL.parse(location, `${schemeOf(target.origin)}//${target.host}${request.path}`);
    if (url === null)
        return {
            class: 'http-3xx',
            message: shorten(`HTTP ${status} redirects to ${JSON.stringify((0,lib_text/* clip */.$Q)(location, 100))}, which is not a URL`),
        };
    const known = [target, ...targets].filter(({ origin }) => schemeOf(origin) === url.protocol);
    // The application may take itself to be on the port on which the ingress is reached, which the Host field does not
    // say.
    const next = known.find(({ host }) => hostOf(url.protocol, host)?.host === url.host) ??
        known.find(({ host, origin }) => hostOf(url.protocol, host)?.hostname === url.hostname && portOf(new URL(origin)) === portOf(url));
    if (next === undefined)
        return {
            class: 'http-3xx',
            message: shorten(`HTTP ${status} redirects to ${url.origin}, which is no target of the plan`),
        };
    const headers = next.host === target.host
        ? request.headers
        : request.headers.filter(([name]) => !CREDENTIALS.includes(name.toLowerCase()));
    const moved = { ...request, host: next.host, path: `${url.pathname}${url.search}`, headers };
    return { target: next, request: encodeRequest(follow(moved, status)) };
}
/** A 303, and a 301 or 302 to a POST, are followed with a GET (RFC 9110 section 15.4, and what browsers do). */
function follow(request, status) {
    const becomesGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
    if (!becomesGet)
        return request;
    return { ...withoutContent(request), method: 'GET' };
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

;// CONCATENATED MODULE: ./.build/src/load/generator/in-flight-request.js
/**
 * One request on its way: what hears of its response, and our record of it. Reused from request to request, so that the
 * hot path allocates next to nothing.
 */






const NO_CODINGS = [];
class InFlightRequest {
    #owner;
    #body = new KeptBody();
    /** Made for the first answer that needs it: requests that wait in line are many. */
    #start = null;
    /** Of the response's Content-Encoding, when it is decoded. */
    #codings = NO_CODINGS;
    /** The neighbours in the order of intended times. */
    earlier = null;
    later = null;
    planned;
    /** Whose connection it takes now: the planned target, or where a redirect led. */
    target;
    /** What was sent last: the planned request, or what a redirect made of it. */
    request;
    connection = null;
    /** Moments on the clock of performance.now(). */
    intendedMs = 0;
    deadlineMs = 0;
    /** When it got its connection; NaN before. */
    sentMs = Number.NaN;
    /** When it got the connection that it is on now. */
    dispatchedMs = Number.NaN;
    /** When a socket first took the request; NaN before. */
    startedMs = Number.NaN;
    /** Of the response; 0 while there is none. */
    status = 0;
    location;
    bytes = 0;
    /** When the response was complete, if that was before it is told; else NaN. */
    endedMs = Number.NaN;
    /** Redirects followed so far. */
    redirects = 0;
    /** What the response has broken so far. */
    failure = null;
    /** The beginning of a response whose head or body is not as expected. */
    answer = null;
    constructor(owner, planned) {
        this.#owner = owner;
        this.planned = planned;
        this.target = planned.target;
        this.request = planned.request;
    }
    /** Starts anew, for another request. */
    begin(planned, intendedMs, deadlineMs) {
        this.planned = planned;
        this.target = planned.target;
        this.request = planned.request;
        this.intendedMs = intendedMs;
        this.deadlineMs = deadlineMs;
        this.sentMs = Number.NaN;
        this.startedMs = Number.NaN;
        this.status = 0;
        this.answer = null;
        this.bytes = 0;
        this.redirects = 0;
    }
    /** Sends `request` on a connection. */
    dispatch(connection, nowMs) {
        this.connection = connection;
        this.dispatchedMs = nowMs;
        this.status = 0;
        this.location = undefined;
        this.failure = null;
        this.answer = null;
        this.endedMs = Number.NaN;
        this.#codings = NO_CODINGS;
        connection.http.send(this.planned.target.keepsCookies ? this.#withCookies(connection) : this.request, this);
    }
    /** The request with the cookies that its connection was given before. */
    #withCookies({ jar }) {
        const { origin } = this.target;
        const field = jar?.field(this.request.path, origin.startsWith('https:'), performance.now());
        return field === undefined ? this.request : withCookie(this.request, field);
    }
    #keepCookies(head, connection) {
        for (const field of head.values('set-cookie')) {
            connection.jar ??= new CookieJar();
            connection.jar.set(field, this.request.path, performance.now());
        }
    }
    /** Ends the request together with its connection. */
    abort() {
        this.#body.clear();
        this.connection?.http.destroy('failed');
    }
    get isOnSocket() {
        return !Number.isNaN(this.startedMs);
    }
    onStart() {
        this.#owner.started(this);
    }
    onHead(head) {
        const { status } = head;
        this.status = status;
        this.failure = checkHead(this.planned.target.expect, status, head);
        if (this.failure !== null)
            this.#beginAnswer(head.values('content-encoding'));
        const { decodesBody, keepsBody } = this.planned.target;
        if (decodesBody && keepsBody)
            this.#codings = head.values('content-encoding');
        if (this.planned.target.keepsCookies && this.connection !== null)
            this.#keepCookies(head, this.connection);
        if (isRedirect(status))
            this.location = head.values('location')[0];
    }
    onBody(buffer, start, end) {
        this.bytes += end - start;
        if (this.planned.target.keepsBody)
            this.#body.add(buffer, start, end);
        if (this.answer !== null)
            this.answer.add(buffer, start, end);
    }
    #beginAnswer(codings) {
        this.#start ??= new AnswerStart();
        this.#start.begin(codings);
        this.answer = this.#start;
        return this.#start;
    }
    onEnd() {
        const { target } = this.planned;
        if (target.keepsBody) {
            // Decoding takes time that is not the application's.
            if (this.#codings.length > 0)
                this.endedMs = performance.now();
            this.failure ??= checkEncodedBody(target.expect, this.#body, this.#codings);
            if (this.failure !== null && this.answer === null)
                this.#beginAnswerOfBody();
            this.#body.clear();
        }
        if (this.answer !== null)
            this.answer.end(this.bytes);
        this.#owner.ended(this);
    }
    #beginAnswerOfBody() {
        const body = this.#body.bytes();
        this.#beginAnswer(this.#codings).add(body, 0, body.length);
    }
    onError(error, maySendAgain) {
        this.#body.clear();
        this.#owner.failed(this, error, maySendAgain);
    }
}

;// CONCATENATED MODULE: ./.build/src/load/generator/wake.js
/**
 * Waits for the next send: as long as possible in the event loop's own timer (whole milliseconds, up to one late), then
 * more finely. Spinning for the last stretch would take the CPU from the service under test, so while no answer can
 * arrive the thread sleeps instead.
 */
/** A timer may fire this much after its time: one millisecond of granularity, and some for waking up. */
const TIMER_SLACK_MS = 1.2;
/**
 * CPU that the wait for one send takes while responses are outstanding: the timer ends this long before its time, and
 * is up to a millisecond late as often as it begins up to one earlier. Measured at 60 to 300 requests a second with a
 * service that takes 20 ms: 1.1 to 1.2.
 */
const WAIT_CPU_MS = (/* unused pure expression or super */ null && (TIMER_SLACK_MS));
/** Shorter sleeps are not worth their system call. */
const SHORTEST_SLEEP_MS = 0.2;
/**
 * How long before its time a sleep ends: the kernel's timer slack, and a turn of the event loop to read what arrived
 * meanwhile.
 */
const SLEEP_MARGIN_MS = 0.15;
const asleep = new Int32Array(new SharedArrayBuffer(4));
/**
 * Calls `wake` at about `waitMs` from now, or a little before it. `isQuiet`: no answer is outstanding. Call the result
 * to forget it.
 */
function wakeBefore(waitMs, isQuiet, wake) {
    if (waitMs >= 1 + TIMER_SLACK_MS) {
        const timer = setTimeout(wake, Math.floor(waitMs - TIMER_SLACK_MS));
        return () => clearTimeout(timer);
    }
    if (isQuiet && waitMs > SHORTEST_SLEEP_MS)
        Atomics.wait(asleep, 0, 0, waitMs - SLEEP_MARGIN_MS);
    const immediate = setImmediate(wake);
    return () => clearImmediate(immediate);
}

;// CONCATENATED MODULE: ./.build/src/load/generator/executor.js
/**
 * Sends the requests of one phase (calibration, warm-up or measurement) and sees each of them to its end. Open model:
 * each request is due at a fixed moment, and waits for a connection when all are busy. Closed model: as many requests
 * as connections are under way, each followed by the next.
 */






/** After this many sends the event loop gets a turn to read answers. */
const MOST_SENDS_PER_TURN = 32;
/**
 * A deadline may be noticed this much later, so that the timer for it can't make a send late. It counts as if noticed
 * at once.
 */
const DEADLINE_SLACK_MS = 3;
/**
 * That a server had closed a connection before it got the request is heard of within a round trip; this leaves room for
 * a busy machine. What breaks later broke while the application worked on it, and is a failure.
 */
const STALE_MS = 100;
/**
 * Resolves when every request is settled, or at once when the signal says so; what is under way then is dropped
 * uncounted.
 */
function executeLoad(options) {
    return new Promise((resolve) => new Executor(options, resolve).start());
}
class Executor {
    #options;
    #done;
    #turn = () => this.#takeTurn();
    #stop = () => this.#finish();
    /** Later, so that failures which come at once do not keep the event loop from reading. */
    #releaseLater = (inFlight) => this.#release(inFlight, performance.now());
    #line = new InFlightQueue();
    #idle = [];
    /** By the target's index: what `groups.group` answered. */
    #groups = [];
    #underWay = 0;
    #isSending = false;
    /** A wake-up is set: without one nobody would see a deadline pass. */
    #isArmed = false;
    #isOver = false;
    #forgetWake = () => undefined;
    /** One for all: the hot path allocates next to nothing. */
    #result = {
        ending: 'answered',
        failure: null,
        latencyMs: 0,
        serviceMs: 0,
        latenessMs: 0,
        sentAtMs: 0,
        endedAtMs: 0,
        bytes: 0,
        number: 0,
        dueAtMs: 0,
        status: 0,
        answer: null,
    };
    constructor(options, done) {
        this.#options = options;
        this.#done = done;
    }
    start() {
        const { signal } = this.#options;
        if (signal.aborted) {
            this.#finish();
            return;
        }
        signal.addEventListener('abort', this.#stop, { once: true });
        this.#takeTurn();
    }
    /** Ends what is overdue, sends what is due, and waits for the next of either. */
    #takeTurn() {
        this.#expire(performance.now());
        this.#send();
        if (!this.#isOver)
            this.#wakeNext();
    }
    #wakeNext() {
        const nowMs = performance.now();
        this.#forgetWake();
        this.#isArmed = false;
        // The end may have come since the last look; nothing would be left to wake up for.
        if (this.#isComplete(nowMs)) {
            this.#finish();
            return;
        }
        const { pacer } = this.#options;
        const sendMs = this.#line.waiting !== null && this.#hasConnection() ? nowMs : pacer.dueMs(nowMs, this.#underWay);
        const otherMs = Math.min(this.#line.oldest?.deadlineMs ?? Number.POSITIVE_INFINITY, pacer.endMs > nowMs ? pacer.endMs : Number.POSITIVE_INFINITY);
        // Neither: a connection that failed is about to be given back; what is sent then sets the next wake-up.
        if (Math.min(sendMs, otherMs) === Number.POSITIVE_INFINITY)
            return;
        this.#isArmed = true;
        // Only a send is worth waking up for to the fraction of a millisecond; a deadline that is about as near waits for
        // it.
        if (sendMs <= otherMs + DEADLINE_SLACK_MS) {
            this.#forgetWake = wakeBefore(sendMs - nowMs, this.#underWay === 0, this.#turn);
        }
        else {
            const timer = setTimeout(this.#turn, Math.max(1, Math.ceil(otherMs - nowMs)));
            this.#forgetWake = () => clearTimeout(timer);
        }
    }
    /**
     * Sends what may be sent now. An error can end a request while it is being sent; that must not send the next from
     * within.
     */
    #send() {
        if (this.#isSending || this.#isOver)
            return;
        this.#isSending = true;
        let sends = 0;
        while (sends < MOST_SENDS_PER_TURN && this.#sendOne(performance.now()))
            sends += 1;
        this.#isSending = false;
        if (this.#isComplete(performance.now()))
            this.#finish();
        else if (sends === MOST_SENDS_PER_TURN || !this.#isArmed)
            this.#wakeNext();
    }
    #sendOne(nowMs) {
        const { waiting } = this.#line;
        if (waiting !== null && this.#hasConnection()) {
            if (waiting.deadlineMs <= nowMs)
                this.#expireOne(waiting, nowMs);
            else
                this.#dispatch(waiting, nowMs);
            return true;
        }
        if (this.#options.pacer.dueMs(nowMs, this.#underWay) > nowMs)
            return false;
        this.#launch(nowMs);
        return true;
    }
    #hasConnection() {
        return this.#underWay < this.#options.connections;
    }
    #isComplete(nowMs) {
        return this.#line.oldest === null && this.#options.pacer.isOver(nowMs);
    }
    #launch(nowMs) {
        const { pacer, requests, schedule, timeoutMs } = this.#options;
        const intendedMs = pacer.take(nowMs);
        const planned = requests.next();
        const inFlight = this.#idle.pop() ?? new InFlightRequest(this, planned);
        inFlight.begin(planned, intendedMs, intendedMs + timeoutMs);
        this.#line.append(inFlight);
        schedule?.due(nowMs - intendedMs);
        if (this.#hasConnection() && this.#line.waiting === inFlight)
            this.#dispatch(inFlight, nowMs);
    }
    #dispatch(inFlight, nowMs) {
        this.#line.stopWaiting(inFlight);
        this.#underWay += 1;
        this.#options.schedule?.sent(nowMs, this.#options.pacer.scheduleEndMs());
        inFlight.sentMs = nowMs;
        inFlight.dispatch(this.#connectionFor(inFlight.planned.target, nowMs), nowMs);
    }
    #connectionFor({ index, origin, host }, nowMs) {
        const known = this.#groups[index];
        if (known !== undefined)
            return known.take(nowMs);
        const group = this.#options.groups.group(origin, host);
        this.#groups[index] = group;
        return group.take(nowMs);
    }
    started(inFlight) {
        if (this.#isOver || !Number.isNaN(inFlight.startedMs))
            return;
        inFlight.startedMs = performance.now();
    }
    ended(inFlight) {
        if (this.#isOver)
            return;
        const nowMs = Number.isNaN(inFlight.endedMs) ? performance.now() : inFlight.endedMs;
        if (nowMs > inFlight.deadlineMs) {
            this.#settle(inFlight, 'expired', this.#overdue(inFlight), nowMs);
            this.#release(inFlight, nowMs);
            return;
        }
        const failure = inFlight.location !== undefined && this.#options.followRedirects > 0
            ? this.#redirect(inFlight, nowMs)
            : inFlight.failure;
        if (failure === 'followed')
            return;
        this.#settle(inFlight, 'answered', failure ?? checkLatency(inFlight.planned.target.expect, nowMs - inFlight.intendedMs), nowMs);
        this.#release(inFlight, nowMs);
    }
    /** Sends the next request of a chain of redirects; else what is wrong with it. */
    #redirect(inFlight, nowMs) {
        const { followRedirects, targets } = this.#options;
        const { status, location, connection, target, request } = inFlight;
        if (location === undefined || connection === null)
            return inFlight.failure;
        if (inFlight.redirects >= followRedirects)
            return {
                class: 'http-3xx',
                message: `HTTP ${status} after ${inFlight.redirects} redirects, which is as many as are followed`,
            };
        const next = redirectedRequest({ target, request, status, location }, targets);
        if ('class' in next)
            return next;
        connection.group.giveBack(connection, nowMs);
        inFlight.redirects += 1;
        inFlight.target = next.target;
        inFlight.request = next.request;
        inFlight.dispatch(this.#connectionFor(next.target, nowMs), nowMs);
        return 'followed';
    }
    failed(inFlight, error, maySendAgain) {
        if (this.#isOver)
            return;
        const nowMs = performance.now();
        // Once: a new connection has served nothing yet, so that nothing may be sent again on the next one.
        const isStale = maySendAgain && nowMs - inFlight.dispatchedMs <= STALE_MS && nowMs <= inFlight.deadlineMs;
        if (isStale && inFlight.connection !== null) {
            inFlight.dispatch(inFlight.connection.group.takeNew(nowMs), nowMs);
            return;
        }
        if (nowMs > inFlight.deadlineMs)
            this.#settle(inFlight, 'expired', this.#overdue(inFlight), nowMs);
        else
            this.#settle(inFlight, 'broken', failureOf(error), nowMs);
        setImmediate(this.#releaseLater, inFlight);
    }
    #expire(nowMs) {
        let { oldest } = this.#line;
        while (oldest !== null && oldest.deadlineMs <= nowMs) {
            this.#expireOne(oldest, nowMs);
            oldest = this.#line.oldest;
        }
    }
    #expireOne(inFlight, nowMs) {
        if (inFlight.connection === null) {
            const message = `no connection was free within ${this.#options.timeoutMs} ms of when it was due`;
            this.#settle(inFlight, 'not-sent', { class: 'not-sent', message }, nowMs);
            this.#idle.push(inFlight);
            return;
        }
        this.#settle(inFlight, 'expired', this.#overdue(inFlight), nowMs);
        inFlight.abort();
        setImmediate(this.#releaseLater, inFlight);
    }
    #overdue(inFlight) {
        const after = `within ${this.#options.timeoutMs} ms of when it was due`;
        return inFlight.isOnSocket
            ? { class: 'timeout', message: `no complete response ${after}` }
            : { class: 'connect-timeout', message: `no connection ${after}` };
    }
    #settle(inFlight, ending, failure, nowMs) {
        this.#line.remove(inFlight);
        const { recorder, startMs } = this.#options;
        const { intendedMs, startedMs, sentMs, deadlineMs, bytes } = inFlight;
        // What waited in vain waited until its deadline, not until we noticed.
        const endMs = ending === 'expired' || ending === 'not-sent' ? deadlineMs : nowMs;
        const result = this.#result;
        result.ending = ending;
        result.failure = failure;
        result.latencyMs = endMs - intendedMs;
        result.serviceMs = endMs - startedMs;
        result.latenessMs = startedMs - intendedMs;
        result.sentAtMs = sentMs - startMs;
        result.endedAtMs = nowMs - startMs;
        result.bytes = bytes;
        result.number = inFlight.planned.number;
        result.dueAtMs = intendedMs - startMs;
        result.status = inFlight.status;
        result.answer = inFlight.answer;
        recorder.record(inFlight.planned.target.index, result);
    }
    /** The request is over: its connection serves the next one. */
    #release(inFlight, nowMs) {
        if (this.#isOver)
            return;
        const { connection } = inFlight;
        inFlight.connection = null;
        this.#underWay -= 1;
        if (connection !== null)
            connection.group.giveBack(connection, nowMs);
        this.#idle.push(inFlight);
        this.#send();
    }
    #finish() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#forgetWake();
        this.#options.signal.removeEventListener('abort', this.#stop);
        this.#done();
    }
}

;// CONCATENATED MODULE: ./.build/src/load/generator/pacer.js
/** The open model: requests at their moments, whatever becomes of those before them. */
function openPacer(arrivals, startMs, lengthMs) {
    const endMs = startMs + lengthMs;
    let nextMs = startMs + arrivals.next();
    let lastMs = startMs;
    return {
        endMs,
        dueMs: () => nextMs,
        take() {
            lastMs = nextMs;
            nextMs = startMs + arrivals.next();
            return lastMs;
        },
        scheduleEndMs: () => (nextMs === Number.POSITIVE_INFINITY ? Math.max(lastMs, endMs) : Number.POSITIVE_INFINITY),
        isOver: (nowMs) => nextMs === Number.POSITIVE_INFINITY && nowMs >= endMs,
    };
}
/**
 * The closed model: a request on each connection, the next one as soon as it is answered, until there were enough or
 * the time is up.
 */
function closedPacer(bounds, startMs, lengthMs) {
    const endMs = startMs + lengthMs;
    let left = bounds.requests;
    const isOver = (nowMs) => left <= 0 || nowMs >= endMs;
    return {
        // A number of requests ends the phase, before its time too.
        endMs: Number.POSITIVE_INFINITY,
        dueMs(nowMs, underWay) {
            if (isOver(nowMs) || underWay >= bounds.connections)
                return Number.POSITIVE_INFINITY;
            return Math.max(nowMs, startMs);
        },
        take(nowMs) {
            left -= 1;
            return nowMs;
        },
        scheduleEndMs: () => Number.POSITIVE_INFINITY,
        isOver,
    };
}

;// CONCATENATED MODULE: ./.build/src/load/plan/own-check.js
/** These change nothing (RFC 9110 section 9.2.1). */
const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** Whether the target's own request changes nothing, needs nothing of a setup, and has none given in its place. */
function isCheckedItself({ method, health, setup }) {
    return SAFE.includes(method) && health === undefined && setup === undefined;
}

;// CONCATENATED MODULE: ./.build/src/load/plan/template.js
/**
 * Templates in paths, header values and bodies: {{uuid}}, {{counter}}, {{randomInt a b}} (both ends included),
 * {{row.column}}, {{var.NAME}} and {{setup.NAME}}. A value is written as the place wants it (template-places.ts); {{raw …}} writes it
 * as it is, and {{{{ is {{. Compiled once; a text without templates costs nothing per request.
 */

/** Braces alone may be part of a text; these words behind them are not. */
const KNOWN = ['uuid', 'counter', 'randomInt', 'row.', 'var.', 'setup.', 'raw '];
/** Stands for the two braces themselves. */
const LITERAL = '{{{{';
/** Templates in one text. */
const MOST_TEMPLATES = 1_000;
/**
 * Finds the templates of a text in one pass: two braces, anything but braces, two braces. Every character is looked at
 * once.
 */
function parseTemplates(text) {
    const placeholders = [];
    let unclosed;
    let start = text.indexOf('{{');
    while (start !== -1) {
        if (text.startsWith(LITERAL, start)) {
            placeholders.push({ start, end: start + LITERAL.length, inside: LITERAL });
            start = text.indexOf('{{', start + LITERAL.length);
            continue;
        }
        const brace = nextBrace(text, start + 2);
        const inside = text.slice(start + 2, brace).trim();
        const isClosed = text.startsWith('}}', brace);
        if (isClosed)
            placeholders.push({ start, end: brace + 2, inside });
        else {
            const word = KNOWN.find((known) => inside.startsWith(known));
            if (word !== undefined)
                unclosed ??= `{{${word}`;
        }
        // Of three braces in a row the last two may begin a template.
        const from = isClosed ? brace + 2 : brace === start + 2 ? start + 1 : brace;
        start = text.indexOf('{{', from);
    }
    return { placeholders, unclosed };
}
/** Position of the next brace, or the text's length. */
function nextBrace(text, from) {
    let at = from;
    while (at < text.length && text[at] !== '{' && text[at] !== '}')
        at += 1;
    return at;
}
/** Compiles a text. Call `templateProblems` first: an unknown template here is an error. */
function compileTemplate(text, encode = asItIs, sources = {}) {
    const { placeholders } = parseTemplates(text);
    if (placeholders.length === 0)
        return text;
    const parts = [];
    let end = 0;
    for (const placeholder of placeholders) {
        if (placeholder.start > end)
            parts.push(text.slice(end, placeholder.start));
        parts.push(compilePlaceholder(placeholder.inside, encode, sources));
        end = placeholder.end;
    }
    if (end < text.length)
        parts.push(text.slice(end));
    if (parts.every((part) => typeof part === 'string'))
        return parts.join('');
    return (scope) => {
        let written = '';
        for (const part of parts)
            written += typeof part === 'string' ? part : part(scope);
        return written;
    };
}
function asItIs(value) {
    return value;
}
/** What is wrong with the templates of a text, one phrase each, each once. */
function templateProblems(text, sources) {
    const { placeholders, unclosed } = parseTemplates(text);
    const open = unclosed === undefined ? [] : [`${unclosed} is not closed; a template ends with }}`];
    if (placeholders.length > MOST_TEMPLATES)
        return [...open, `it holds ${placeholders.length} templates; ${MOST_TEMPLATES} are the most`];
    const distinct = new Set(placeholders.map(({ inside }) => inside));
    return [...open, ...[...distinct].flatMap((inside) => placeholderProblem(inside, sources) ?? [])];
}
/** The text without its templates: what is sent of it as it stands. */
function withoutTemplates(text) {
    let end = 0;
    let fixed = '';
    for (const placeholder of parseTemplates(text).placeholders) {
        fixed += text.slice(end, placeholder.start);
        end = placeholder.end;
    }
    return fixed + text.slice(end);
}
/** The text with everything but its templates changed. */
function outsideTemplates(text, change) {
    let end = 0;
    let changed = '';
    for (const placeholder of parseTemplates(text).placeholders) {
        changed += change(text.slice(end, placeholder.start)) + text.slice(placeholder.start, placeholder.end);
        end = placeholder.end;
    }
    return changed + change(text.slice(end));
}
/** The columns of its rows that a text draws from, each once; with `isRaw` those that are written as they are. */
function columnsOf(text, isRaw = false) {
    const columns = parseTemplates(text).placeholders.flatMap(({ inside }) => {
        const raw = rawOf(inside);
        return isRaw && raw === undefined ? [] : (nameIn('row.', raw ?? inside) ?? []);
    });
    return [...new Set(columns)];
}
/** The variables that a text holds, or what it takes of the setup, each once; with `isRaw` those written as they are. */
function variablesOf(text, of = 'var.', isRaw = false) {
    const names = parseTemplates(text).placeholders.flatMap(({ inside }) => {
        const raw = rawOf(inside);
        return isRaw && raw === undefined ? [] : (nameIn(of, raw ?? inside) ?? []);
    });
    return [...new Set(names)];
}
function placeholderProblem(written, sources) {
    const shown = `{{${clip(written, 60)}}}`;
    const inside = rawOf(written) ?? written;
    if (inside === 'uuid' || inside === 'counter' || inside === LITERAL)
        return undefined;
    const range = randomRange(inside);
    if (range !== undefined) {
        if (range.from > range.to)
            return `${shown} has no numbers in it: the first must not be above the second`;
        return range.to - range.from < 2 ** 32 ? undefined : `${shown} spans more than 4294967296 numbers`;
    }
    const variable = nameIn('var.', inside);
    if (variable !== undefined) {
        const names = Object.keys(sources.variables ?? {});
        if (names.includes(variable))
            return undefined;
        return names.length === 0
            ? `${shown} needs the input variables, which is not given`
            : `${shown} is not among variables; there are ${names.slice(0, 20).join(', ')}`;
    }
    const capture = nameIn('setup.', inside);
    if (capture !== undefined)
        return captureProblem(shown, capture, Object.keys(sources.setup ?? {}));
    const environment = nameIn('env.', inside);
    if (environment !== undefined)
        return `${shown} is not known: the environment is not read. Write {{var.${clip(environment, 60)}}}, and give it in the input variables`;
    const column = nameIn('row.', inside);
    if (column === undefined)
        return `${shown} is not known; there are {{uuid}}, {{counter}}, {{randomInt a b}}, {{row.column}}, {{var.NAME}} and {{setup.NAME}}; {{{{ stands for two braces`;
    const { rows = [] } = sources;
    if (rows.length === 0)
        return `${shown} needs rows, and the target has none`;
    const lacking = rows.findIndex((row) => !Object.hasOwn(row, column));
    return lacking === -1
        ? undefined
        : `${shown}: row ${lacking + 1} has no plain value in a column ${JSON.stringify(clip(column, 60))}`;
}
function captureProblem(shown, name, names) {
    if (names.includes(name))
        return undefined;
    return names.length === 0
        ? `${shown} needs a request in setup that captures it before`
        : `${shown} is not captured in setup before; there are ${names.slice(0, 20).join(', ')}`;
}
function compilePlaceholder(written, encode, { variables = {}, setup = {} }) {
    if (written === LITERAL)
        return '{{';
    const raw = rawOf(written);
    const inside = raw ?? written;
    const encoded = raw === undefined ? encode : asItIs;
    if (inside === 'uuid')
        return ({ random }) => uuid(random);
    if (inside === 'counter')
        return ({ counter }) => String(counter);
    const range = randomRange(inside);
    if (range !== undefined) {
        const { from, to } = range;
        return ({ random }) => String(from + Math.floor(random.next() * (to - from + 1)));
    }
    const variable = nameIn('var.', inside);
    if (variable !== undefined)
        return encoded(variables[variable] ?? '');
    const name = nameIn('setup.', inside);
    if (name !== undefined)
        return encoded(setup[name] ?? '');
    const column = nameIn('row.', inside);
    if (column === undefined)
        throw new TypeError(`unknown template {{${inside}}}`);
    return ({ row }) => encoded(row[column] ?? '');
}
/** What is written as it is; undefined when the place decides. */
function rawOf(inside) {
    return inside.startsWith('raw ') ? inside.slice('raw '.length).trim() : undefined;
}
/** Two numbers of 15 digits with their signs, and spaces: a longer text is none. */
const LONGEST_RANGE = 64;
function randomRange(inside) {
    const match = inside.length > LONGEST_RANGE ? null : /^randomInt\s+(-?\d{1,15})\s+(-?\d{1,15})$/.exec(inside);
    return match === null ? undefined : { from: Number(match[1]), to: Number(match[2]) };
}
function nameIn(prefix, inside) {
    return inside.startsWith(prefix) && inside.length > prefix.length && !inside.includes('\n')
        ? inside.slice(prefix.length)
        : undefined;
}
/** A version 4 UUID (RFC 9562) from the stream. */
function uuid(random) {
    const first = hex(random.bits());
    const second = hex(random.bits());
    const third = hex(random.bits());
    const fourth = hex(random.bits());
    const variant = ((Number.parseInt(third.slice(0, 1), 16) & 3) | 8).toString(16);
    return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
}
function hex(bits) {
    return bits.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./.build/src/load/plan/template-places.js
/** How values are written where templates stand: by the rules of the text around them. */

/** In a path or a query: everything but unreserved characters is percent-encoded (RFC 3986 section 2.3). */
function inAddress(value) {
    return encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*]/g, percent);
}
/** In a JSON body: what stands between the quotes of a string (RFC 8259 section 7). */
function inJson(value) {
    return JSON.stringify(value).slice(1, -1);
}
/** In a form: spaces are pluses (URL standard, section 5). */
function inForm(value) {
    return inAddress(value).replaceAll('%20', '+');
}
/** How values are written in a body: by its content-type; without one, a body that looks like JSON is taken for it. */
function inBody(body, headers) {
    const [, contentType] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
    const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
    if (mediaType === 'application/x-www-form-urlencoded')
        return inForm;
    const isJson = mediaType === undefined ? /^\s*[{[]/.test(withoutTemplates(body)) : /[/+]json$/.test(mediaType);
    return isJson ? inJson : (value) => value;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/src/load/plan/weighted-choice.js
/** Draws the index of a target by weight. */
function weightedChoice(targets, random) {
    const total = targets.reduce((sum, { weight }) => sum + weight, 0);
    let sum = 0;
    const upTo = targets.map(({ weight }) => {
        sum += weight;
        return sum / total;
    });
    const last = upTo.length - 1;
    return () => {
        // One draw per request even for a single target, so that adding a second one to a plan shifts nothing else.
        const draw = random.next();
        const index = upTo.findIndex((limit) => draw < limit);
        return index === -1 ? last : index;
    };
}

;// CONCATENATED MODULE: ./.build/src/load/generator/planned-request.js
/**
 * Targets made ready to send: everything that can be decided before the first request is, so that a request without
 * templates is encoded once for all.
 */







/** Warm-up requests are numbered from here, so that a {{counter}} never comes twice in a run. */
const WARM_UP_COUNTER = 1_000_000_000;
/** And those of checks from here. */
const CHECK_COUNTER = 2_000_000_000;
/** How far each list of rows was handed out: one for warm-up and measurement together. */
class RowCursors {
    #next = new Map();
    next({ rows, rowMode }, random) {
        if (rowMode === 'random')
            return rows[Math.floor(random.next() * rows.length)] ?? {};
        const turn = this.#next.get(rows) ?? 0;
        this.#next.set(rows, turn + 1);
        return rows[turn % rows.length] ?? {};
    }
}
/**
 * Draws targets by weight and writes their requests. `purpose` separates warm-up from measurement: a longer warm-up
 * changes nothing after it.
 */
function requestSequence(plan, targets, purpose, cursors = new RowCursors()) {
    const choose = weightedChoice(plan.targets, random_randomStream(plan.seed, `${purpose}/targets`));
    const rowDraws = random_randomStream(plan.seed, `${purpose}/rows`);
    const scope = {
        random: random_randomStream(plan.seed, `${purpose}/templates`),
        counter: purpose === 'warm-up' ? WARM_UP_COUNTER : 0,
        row: {},
    };
    const first = scope.counter;
    const draw = () => {
        const target = targets[choose()];
        if (target === undefined)
            throw new RangeError('a load plan needs at least one target');
        scope.counter += 1;
        if (target.rows.length > 0)
            scope.row = cursors.next(target, rowDraws);
        return target;
    };
    return {
        next() {
            const number = scope.counter - first;
            const target = draw();
            return { number, target, request: target.write(scope) };
        },
        skip(count) {
            for (let skipped = 0; skipped < count; skipped += 1) {
                const { draws } = draw();
                for (let drawn = 0; drawn < draws; drawn += 1)
                    scope.random.bits();
            }
        },
    };
}
/** A request of the target like those of the load, and none of them: of its rows it takes the one that comes last. */
function sampleRequest(plan, target) {
    const random = randomStream(plan.seed, 'checks/templates');
    return target.write({ random, counter: CHECK_COUNTER + target.index, row: target.rows.at(-1) ?? {} });
}
/** Compiles the plan's targets. */
function compileTargets(plan) {
    return plan.targets.map((target, index) => ({
        index,
        name: target.name,
        origin: target.origin,
        host: target.host,
        expect: target.expect,
        health: target.health,
        keepsBody: target.expect.bodyContains !== undefined || target.expect.bodyEquals !== undefined,
        keepsCookies: target.cookies === true,
        isCheckedItself: isCheckedItself(target),
        decodesBody: asksForEncoding(target.headers),
        ...requestWriter(target, plan.keepAlive),
        rows: target.rows ?? [],
        rowMode: target.rowMode ?? 'cycle',
    }));
}
function requestWriter(target, keepAlive) {
    const path = compileTemplate(target.path, inAddress, target);
    const headers = Object.entries(target.headers).map(([name, value]) => [
        name,
        compileTemplate(value, undefined, target),
    ]);
    const body = target.body === undefined ? undefined : compileTemplate(target.body, inBody(target.body, target.headers), target);
    const bytes = target.bodyBase64 === undefined ? undefined : Buffer.from(target.bodyBase64, 'base64');
    const write = (scope) => encodeRequest({
        path: render(path, scope),
        method: target.method,
        host: target.host,
        headers: headers.map(([name, value]) => [name, render(value, scope)]),
        body: body === undefined ? bytes : render(body, scope),
        keepAlive,
    });
    const isFixed = [path, body, ...headers.map(([, value]) => value)].every((template) => typeof template !== 'function');
    const random = countingStream();
    const written = write({ random, counter: 0, row: {} });
    return isFixed ? { write: () => written, draws: 0 } : { write, draws: random.drawn };
}
/** A stream that is only counted: how much a template draws does not depend on what it draws. */
function countingStream() {
    let drawn = 0;
    const draw = () => {
        drawn += 1;
        return 0;
    };
    return {
        bits: draw,
        next: draw,
        get drawn() {
            return drawn;
        },
    };
}
function render(template, scope) {
    return typeof template === 'string' ? template : template(scope);
}

;// CONCATENATED MODULE: ./.build/src/load/generator/calibration.js
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
 * Measures the instrument: the generator against a server that does nothing, in the same process tree. What it finds is
 * the floor below which no latency can be seen. It also warms the generator's own code up, which in its first second
 * would send requests tens of milliseconds late.
 */










/**
 * As fast as possible, first to warm up, then to measure; then gently, for the latency, first to warm up again.
 * Together two thirds of a second.
 */
const WARM_UP_MS = 250;
const FULL_SPEED_MS = 150;
const GENTLE_WARM_UP_MS = 50;
const GENTLE_MS = 250;
const GENTLE_RATE = 1000;
const CONNECTIONS = 20;
/** Runs the calibration against a null server at `origin`. */
async function calibrate(origin, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const plan = calibrationPlan(origin);
        const groups = __addDisposableResource(env_1, openConnections(plan), false);
        const targets = compileTargets(plan);
        const requests = requestSequence(plan, targets, 'measuring');
        const run = async (pacer) => {
            const startMs = performance.now();
            const recorder = new LoadRecorder();
            recorder.target({ target: 'calibration', host: '' });
            await executeLoad({ ...plan, startMs, pacer: pacer(startMs), targets, requests, groups, recorder, signal });
            return recorder;
        };
        const atFullSpeed = (lengthMs) => run((startMs) => closedPacer({ connections: CONNECTIONS, requests: Number.POSITIVE_INFINITY }, startMs, lengthMs));
        const gently = (durationMs) => run((startMs) => openPacer(openArrivals({ ...plan, durationMs }, random_randomStream(plan.seed, 'arrivals')), startMs, durationMs));
        await atFullSpeed(WARM_UP_MS);
        const fast = await atFullSpeed(FULL_SPEED_MS);
        await gently(GENTLE_WARM_UP_MS);
        const gentle = await gently(GENTLE_MS);
        const { latency } = summarize({
            ...gentle.snapshot(),
            version: 1,
            window: { startedAt: 0, endedAt: GENTLE_MS },
            evidence: {},
        }).total;
        if (signal.aborted)
            return notMeasured('the run was cancelled during the calibration');
        if (latency.kind === 'not-measured' || gentle.failed > 0)
            return notMeasured('the calibration server did not answer');
        const at = (percentile) => percentiles_findPercentile(latency.value, percentile)?.valueMs ?? latency.value.maxMs;
        return measured({ p50Ms: at(50), p99Ms: at(99), maxRatePerSecond: (fast.ok * 1000) / FULL_SPEED_MS });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function calibrationPlan(origin) {
    const target = {
        name: 'calibration',
        origin,
        host: '127.0.0.1',
        path: '/',
        method: 'GET',
        headers: {},
        weight: 1,
        expect: { status: [{ from: 200, to: 200 }] },
    };
    return {
        engine: 'builtin',
        model: 'open',
        arrival: 'poisson',
        ratePerSecond: GENTLE_RATE,
        durationMs: GENTLE_MS,
        stages: [],
        connections: CONNECTIONS,
        priority: 'normal',
        keepAlive: true,
        timeoutMs: 1000,
        seed: 'calibration',
        warmup: { requests: 0, durationMs: 0 },
        followRedirects: 0,
        tls: { insecure: false },
        allowedHosts: [],
        limits: {
            requests: Number.POSITIVE_INFINITY,
            ratePerSecond: Number.POSITIVE_INFINITY,
            durationMs: Number.POSITIVE_INFINITY,
        },
        targets: [target],
    };
}

;// CONCATENATED MODULE: ./.build/src/load/metrics/validity.js
/**
 * Whether the load was offered, and what disturbed it. The limits are few and each figure is held against its limit at
 * the cautious end of its 95 % interval: of 200 requests, one hiccup of the machine is already beyond the p99, and it
 * takes six late ones before that p99 is surely above the limit.
 */




/** At least this share of the offered load must have been sent before the schedule ended. */
const ACHIEVED_LIMIT = 0.99;
/** The generator's own lateness may spoil a tenth of the median answer, and a millisecond in any case. */
const LATENESS_LIMIT = { ms: 1, shareOfService: 0.1 };
const LOOP_DELAY_LIMIT_MS = 5;
/** Longer delays than that may take this share of the time, and a garbage collection's length in any case. */
const HELD_UP_LIMIT = 0.05;
const LEAST_HELD_UP_MS = 100;
const STEAL_LIMIT = 0.05;
/** A second is under pressure when tasks waited for a CPU for more than this share of it, … */
const PRESSURE_LIMIT = 0.4;
/** … and the run is spoiled when more than this share of its seconds, and at least two, were. */
const PRESSURE_SHARE_LIMIT = 0.1;
const FEWEST_PRESSED_SECONDS = 2;
const NOT_SENT_LIMIT = 0.001;
/**
 * Why the load was not the one that was planned, each a full sentence with the figure and the limit: nothing is judged
 * by the figures of another load.
 */
function notOfferedReasons(validity) {
    const { schedule } = validity.evidence;
    const reasons = [...(schedule === undefined ? [] : [achieved(validity, schedule)]), notSent(validity)];
    return reasons.filter((reason) => reason !== undefined);
}
/**
 * What disturbed a load that was offered, each a full sentence with the figure and the limit. Thresholds are weighed
 * against it. A check is made where its evidence is there.
 */
function disturbanceReasons(validity) {
    const { schedule, loop, host } = validity.evidence;
    const reasons = [
        ...(schedule === undefined ? [] : [lateness(validity, schedule)]),
        ...(loop === undefined ? [] : [heldUp(loop)]),
        ...(host === undefined ? [] : [steal(host), pressure(host)]),
    ];
    return reasons.filter((reason) => reason !== undefined);
}
/**
 * The share of the requests that a machine short of CPU may have delayed by any amount, within the limits too: those of
 * a second under pressure, and of the three after it, into which a queue lasts; and as stolen time comes in pieces, each
 * of which two requests may see in part, twice the stolen share.
 */
function spoiledShare(host) {
    const seconds = host?.pressure.kind === 'measured' ? host.pressure.value : [];
    const pressed = seconds.length === 0
        ? 0
        : pressedShare(seconds.map((_share, second) => Math.max(...seconds.slice(Math.max(0, second - 3), second + 1))));
    const stolen = host?.steal.kind === 'measured' ? 2 * host.steal.value : 0;
    return Math.min(1, pressed + stolen);
}
/** Whether the machine was short of CPU beyond the limits. */
function isShortOfCpu(host) {
    return host !== undefined && (steal(host) !== undefined || pressure(host) !== undefined);
}
/** Requests that came due, and those that got a connection in time, per second of the schedule. */
function scheduledRates({ due, sentInTime, lengthMs }) {
    const perSecond = (count) => (lengthMs > 0 ? (count * 1000) / lengthMs : 0);
    return { offered: perSecond(due), achieved: perSecond(sentInTime) };
}
/** The share of seconds under pressure. */
function pressedShare(seconds) {
    return seconds.filter((share) => share > PRESSURE_LIMIT).length / seconds.length;
}
function achieved({ plan }, schedule) {
    const { due, sentInTime } = schedule;
    if (due === 0 || wilsonInterval(sentInTime, due).high >= ACHIEVED_LIMIT)
        return undefined;
    const rates = scheduledRates(schedule);
    const share = formatPercent(sentInTime / due);
    return `Only ${formatRate(rates.achieved)} of the planned ${formatRate(rates.offered)} could be sent in time (${share}, at least ${formatPercent(ACHIEVED_LIMIT)} is needed): the ${formatCount(plan.connections)} connections were busy or the generator was too slow; allow more connections or plan a lower rate.`;
}
function notSent({ plan, total: { requests, notSent: missing } }) {
    if (requests === 0 || wilsonInterval(missing, requests).low <= NOT_SENT_LIMIT)
        return undefined;
    const share = `${formatPercent(missing / requests)}, at most ${formatPercent(NOT_SENT_LIMIT)} is allowed`;
    const counts = `${formatCount(missing)} of ${formatCount(requests)}`;
    const connections = `all ${formatCount(plan.connections)} connections were busy`;
    if (plan.script !== undefined)
        return `k6 dropped ${counts} iterations and requests (${share}): it had no free VU when they were due; raise preAllocatedVUs and maxVUs in the script or lower its rate.`;
    if (plan.engine === 'k6')
        return `k6 dropped ${counts} requests (${share}): ${connections} when they were due; allow more connections or plan a lower rate.`;
    return `${counts} requests were never sent (${share}): ${connections} until their deadline, or this machine had no socket for them; allow more connections, plan a lower rate, or keep connections alive.`;
}
function lateness({ total }, { pacing }) {
    const p99 = boundedP99(pacing);
    const limitMs = Math.max(LATENESS_LIMIT.ms, LATENESS_LIMIT.shareOfService * (medianMs(total.service) ?? 0));
    if (!isSurelyAbove(p99, limitMs))
        return undefined;
    return `The generator was late: its p99 behind the schedule is ${formatMs(p99.valueMs)}, and at most ${formatMs(limitMs)} is allowed; use a lower rate or a machine with more free CPU.`;
}
function medianMs(service) {
    return service.kind === 'not-measured' ? undefined : findPercentile(service.value, 50)?.valueMs;
}
function heldUp({ delay, heldUpMs, lengthMs }) {
    const p99 = boundedP99(delay);
    const advice = 'use a lower rate or a machine with more free CPU.';
    if (isSurelyAbove(p99, LOOP_DELAY_LIMIT_MS))
        return `The generator was slow to read answers: the p99 of its event loop's delay is ${formatMs(p99.valueMs)}, and at most ${formatMs(LOOP_DELAY_LIMIT_MS)} is allowed; ${advice}`;
    const share = heldUpMs / lengthMs;
    if (heldUpMs <= LEAST_HELD_UP_MS || share <= HELD_UP_LIMIT)
        return undefined;
    return `The generator stood still for ${formatPercent(share)} of the time (delays of its event loop above ${formatMs(LOOP_DELAY_LIMIT_MS)}), and at most ${formatPercent(HELD_UP_LIMIT)} is allowed; ${advice}`;
}
/** The p99 of an encoded histogram; null without samples. */
function boundedP99(histogram) {
    return DurationHistogram.decode(histogram).boundedPercentile(99);
}
function steal({ steal: share }) {
    if (share.kind === 'not-measured' || share.value <= STEAL_LIMIT)
        return undefined;
    return `The machine lost ${formatPercent(share.value)} of its CPU time to other virtual machines (steal), and at most ${formatPercent(STEAL_LIMIT)} is allowed; run again, or on another runner.`;
}
function pressure({ pressure: seconds }) {
    if (seconds.kind === 'not-measured')
        return undefined;
    const pressed = seconds.value.filter((share) => share > PRESSURE_LIMIT).length;
    const share = pressed / seconds.value.length;
    if (pressed < FEWEST_PRESSED_SECONDS || share <= PRESSURE_SHARE_LIMIT)
        return undefined;
    return `The machine was short of CPU: in ${formatPercent(share)} of the seconds tasks waited for a CPU for more than ${formatPercent(PRESSURE_LIMIT)} of the time, and at most ${formatPercent(PRESSURE_SHARE_LIMIT)} of such seconds are allowed; use a lower rate or a machine with more CPUs.`;
}
function isSurelyAbove(figure, limitMs) {
    return figure !== null && figure.lowMs !== null && figure.lowMs > limitMs;
}

;// CONCATENATED MODULE: ./.build/src/load/generator/loop-delay.js
/**
 * How long the generator's event loop was busy with something else when it should have turned: what every answer may
 * have waited to be read.
 */


/** A timer of this period is watched; it costs a hundred wake-ups a second. */
const PERIOD_MS = 10;
/**
 * Starts watching; the result is asked once, at the end. Of the timer's firings a standstill is only one, however long
 * it is, so the time that long delays took is counted as well. (`monitorEventLoopDelay` tells the firings only.)
 */
function watchLoopDelay() {
    const delays = new histogram_DurationHistogram(2);
    const startMs = performance.now();
    let lastMs = startMs;
    let heldUpMs = 0;
    const look = () => {
        const nowMs = performance.now();
        const delayMs = nowMs - lastMs - PERIOD_MS;
        lastMs = nowMs;
        delays.record(delayMs);
        if (delayMs > LOOP_DELAY_LIMIT_MS)
            heldUpMs += delayMs;
    };
    const timer = setInterval(look, PERIOD_MS);
    return () => {
        clearInterval(timer);
        const endMs = performance.now();
        // A standstill at the very end has not been seen by the timer yet.
        if (endMs - lastMs > PERIOD_MS)
            look();
        return { delay: delays.encode(), heldUpMs, lengthMs: endMs - startMs };
    };
}

;// CONCATENATED MODULE: ./.build/src/load/generator/schedule-watch.js
/** How well the generator keeps its own schedule: the evidence on which its figures are believed or not. */

/** A request counts as sent in time up to this long after the schedule's end: the last one is due at the very end. */
const END_TOLERANCE_MS = 10;
class ScheduleWatch {
    #pacing = new histogram_DurationHistogram(3);
    #due = 0;
    #sentInTime = 0;
    /** Requests that got a connection so far. */
    sentSoFar = 0;
    /** The generator got to a request so late. Waits for a free connection are not its fault and not in here. */
    due(lateMs) {
        this.#due += 1;
        this.#pacing.record(lateMs);
    }
    /**
     * A request got its connection. `scheduleEndMs` is when the last request is due; Infinity while that is not known.
     */
    sent(nowMs, scheduleEndMs) {
        this.sentSoFar += 1;
        if (nowMs <= scheduleEndMs + END_TOLERANCE_MS)
            this.#sentInTime += 1;
    }
    /** In the closed model requests are due when they can be sent: nothing is late. */
    evidence(model, lengthMs) {
        return {
            due: this.#due,
            sentInTime: this.#sentInTime,
            lengthMs,
            pacing: model === 'open' ? this.#pacing.encode() : EMPTY,
        };
    }
}

;// CONCATENATED MODULE: ./.build/src/load/plan/warm-up-size.js

/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate. */
const LONGEST_WARM_UP_MS = 3000;
/**
 * Requests of the warm-up, which is given by number, duration or both; 0 for none. In the closed model a duration ends
 * it, and this is the most.
 */
function warmUpRequests(plan) {
    const { requests, durationMs } = plan.warmup;
    if (plan.model === 'closed')
        return durationMs > 0 ? plan.limits.requests : requests;
    return Math.max(requests, Math.ceil((warmUpRate(plan) * durationMs) / 1000));
}
/** Over how long the open model spreads so many requests of its warm-up. */
function warmUpSpreadMs(plan, requests) {
    return Math.max(plan.warmup.durationMs, Math.min(LONGEST_WARM_UP_MS, (requests * 1000) / warmUpRate(plan)));
}
/** Per second. Stages may start from a rate of zero. */
function warmUpRate(plan) {
    return plan.ratePerSecond > 0 ? plan.ratePerSecond : peakRate(plan);
}

;// CONCATENATED MODULE: ./.build/src/load/generator/warm-up.js
/**
 * What is sent before anything counts: it opens the connections and runs the service's and the generator's code a few
 * times.
 */


/**
 * The warm-up of a plan: its number of requests and its duration, both. In the open model half of the requests, as far
 * as there are connections, come at once to open these, the others evenly spaced. Undefined when there is none.
 */
function warmUpPacer(plan, startMs) {
    const { durationMs } = plan.warmup;
    const requests = warmUpRequests(plan);
    if (requests === 0)
        return undefined;
    if (plan.model === 'closed') {
        return closedPacer({ connections: plan.connections, requests }, startMs, durationMs > 0 ? durationMs : Number.POSITIVE_INFINITY);
    }
    const atOnce = Math.min(plan.connections, Math.ceil(requests / 2));
    const rest = requests - atOnce;
    const shortestMs = (rest * 1000) / plan.limits.ratePerSecond;
    return openPacer(burstThenEven(atOnce, rest, Math.max(shortestMs, warmUpSpreadMs(plan, rest))), startMs, durationMs);
}
function burstThenEven(atOnce, rest, spreadMs) {
    let drawn = 0;
    return {
        next() {
            if (drawn >= atOnce + rest)
                return Number.POSITIVE_INFINITY;
            const dueMs = drawn < atOnce ? 0 : ((drawn - atOnce + 1) * spreadMs) / (rest + 1);
            drawn += 1;
            return dueMs;
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/load/generator/measure.js
/** The generator's run from calibration to measurement, in its own thread. */
var measure_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













const PROGRESS_EVERY_MS = 250;
/** Between warm-up and measurement, so that what the warm-up left to do (garbage, timers) is done. */
const PAUSE_MS = 20;
/**
 * Runs the order. What happens meanwhile is told to `tell`; the answer covers what was measured until the signal, if it
 * came.
 */
async function measureLoad(order, signal, tell, beforeLoad = async () => undefined) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan } = order;
        const floor = order.nullServerOrigin === undefined
            ? notMeasured('the generator was not calibrated')
            : await withProgress(tell, counted('calibration', undefined, new CountingRecorder(), new ScheduleWatch()), calibrate(order.nullServerOrigin, signal));
        await beforeLoad(floor);
        const groups = measure_addDisposableResource(env_1, openConnections(plan), false);
        const cursors = new RowCursors();
        const warmup = await warmUp(plan, { groups, cursors }, signal, tell);
        return { ...(await measure(plan, { groups, cursors }, signal, tell)), warmup, floor };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        measure_disposeResources(env_1);
    }
}
async function warmUp(plan, { groups, cursors }, signal, tell) {
    const startMs = performance.now();
    const pacer = warmUpPacer(plan, startMs);
    if (pacer === undefined || signal.aborted)
        return { requests: 0, failures: 0, durationMs: 0 };
    const targets = compileTargets(plan);
    const recorder = new CountingRecorder();
    const schedule = new ScheduleWatch();
    const requests = requestSequence(plan, targets, 'warm-up', cursors);
    const phase = executeLoad({ ...plan, startMs, pacer, targets, requests, groups, recorder, schedule, signal });
    await withProgress(tell, counted('warm-up', undefined, recorder, schedule), phase);
    return {
        requests: recorder.ok + recorder.failed,
        failures: recorder.failed,
        durationMs: performance.now() - startMs,
    };
}
async function measure(plan, { groups, cursors }, signal, tell) {
    const targets = compileTargets(plan);
    tell({ kind: 'measuring' });
    const startMs = performance.now() + PAUSE_MS;
    const startedAt = Date.now() + PAUSE_MS;
    const pacer = measuredPacer(plan, startMs);
    const recorder = new LoadRecorder();
    for (const { name, host } of plan.targets)
        recorder.target({ target: name, host });
    const schedule = new ScheduleWatch();
    const loopDelay = watchLoopDelay();
    const connectionsBefore = groups.counts();
    const cpuBefore = process.cpuUsage();
    groups.watchOpen((open) => recorder.connections(performance.now() - startMs, open));
    const requests = requestSequence(plan, targets, 'measuring', cursors);
    const phase = executeLoad({ ...plan, startMs, pacer, targets, requests, groups, recorder, schedule, signal });
    await withProgress(tell, counted('measuring', totalMs(plan), recorder, schedule, startMs), phase);
    const endMs = Math.max(startMs, performance.now());
    const cpu = process.cpuUsage(cpuBefore);
    recorder.ended(endMs - startMs);
    tell({ kind: 'sent' });
    // Before the figures are computed, which holds the event loop up as well.
    const delay = loopDelay();
    const windowMs = endMs - startMs;
    // Cancelled before its end, or a closed model, which has none of its own. A single request at the start has no length
    // to divide by.
    const scheduleMs = Math.min(pacer.scheduleEndMs(), endMs) - startMs;
    const evidence = { schedule: schedule.evidence(plan.model, scheduleMs > 0 ? scheduleMs : windowMs), loop: delay };
    const connections = connectionsSince(connectionsBefore, groups.counts());
    const window = { startedAt, endedAt: startedAt + windowMs };
    return {
        snapshot: { version: 1, window, ...recorder.snapshot(), connections, evidence },
        cpuSeconds: (cpu.user + cpu.system) / 1e6,
        isCancelled: signal.aborted,
    };
}
function measuredPacer(plan, startMs) {
    if (plan.model === 'closed') {
        // How many requests a duration of the closed model holds depends on the service: only here can the cap be kept.
        const requests = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
        return closedPacer({ connections: plan.connections, requests }, startMs, plan.durationMs ?? Number.POSITIVE_INFINITY);
    }
    const arrivals = openArrivals(plan, random_randomStream(plan.seed, 'measuring/arrivals'));
    // A number of requests is over with its last one; a duration lasts, even when nothing is due at its end.
    return openPacer(arrivals, startMs, plan.requests === undefined ? expectedLengthMs(plan) : 0);
}
/** Expected length of the measurement; unknown for a number of requests in the closed model. */
function totalMs(plan) {
    return plan.model === 'closed' ? plan.durationMs : expectedLengthMs(plan);
}
function counted(phase, total, counts, schedule, startMs = performance.now()) {
    return () => {
        const elapsedMs = Math.max(0, performance.now() - startMs);
        const { ok, failed } = counts;
        const sent = schedule.sentSoFar;
        return {
            elapsedMs,
            totalMs: total,
            phase,
            sent,
            ok,
            failed,
            ratePerSecond: elapsedMs > 0 ? (sent * 1000) / elapsedMs : 0,
            p95Ms: counts.p95SoFar(),
        };
    };
}
/** Tells the progress while the work goes on, and once when it is done. */
async function withProgress(tell, progress, work) {
    const send = () => tell({ kind: 'progress', progress: progress() });
    const timer = setInterval(send, PROGRESS_EVERY_MS);
    try {
        return await work;
    }
    finally {
        clearInterval(timer);
        send();
    }
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(278);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
