import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.a = constructorFromBucketSize;
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

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 278:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _load_generator_measure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(917);
/** Entry of the generator's thread. Started by src/load/run.ts with its order as workerData. */


const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
if (port === null)
    throw new Error('load-worker is a thread of its own; it is started by runLoad and not from the command line');
const order = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
const cancel = new AbortController();
const tell = (answer) => port.postMessage(answer);
port.on('message', ({ kind }) => {
    if (kind === 'cancel')
        cancel.abort();
});
const measurement = await (0,_load_generator_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measureLoad */ .l)(order, cancel.signal, tell);
tell({ kind: 'done', measurement });
port.close();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ measureLoad)
});

;// CONCATENATED MODULE: ./.build/src/core/measured.js
/** Wraps a figure that was measured. */
function measured(value) {
    return { kind: 'measured', value };
}
/** A figure made of another; what is missing stays missing. */
function mapMeasured(figure, convert) {
    return figure.kind === 'measured' ? measured(convert(figure.value)) : figure;
}
/** Says why a figure is missing, as a sentence a reader of the report understands. */
function notMeasured(reason) {
    return { kind: 'not-measured', reason };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.build/src/load/plan/random.js
/** Reproducible randomness: named streams from one seed, so that a draw for one purpose never shifts the draws for another. */

/** The stream of that name. Generator: sfc32 (Chris Doty-Humphrey, PractRand), its state from SHA-256 of seed and name. */
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
 * When requests are due. The open model's schedule is fixed before the run and never looks at the clock, so a slow service can't slow the load
 * down. It is drawn lazily: ten million arrivals take no more memory than ten.
 */
/**
 * The arrivals of a plan's open model. A Poisson process of changing rate is one of rate 1 in the time scale of the cumulative rate
 * (inversion; Cinlar, Introduction to Stochastic Processes, 1975), so drawing unit-rate arrivals and mapping them back is exact. Constant
 * arrivals are the whole numbers in that scale: the first is due at once.
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
/** The rate over time, without stretches in which nothing is due. Stages start from the plan's own rate; a stage of no length is a jump. */
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
/** The moment at which `count` requests of the segment are due: the root of fromRate * t + slope * t² / 2 = count, in its stable form. */
function timeWithin(segment, count) {
    const slope = segment.fromRate === segment.toRate ? 0 : (segment.toRate - segment.fromRate) / segment.durationMs;
    const root = Math.sqrt(Math.max(0, segment.fromRate * segment.fromRate + 2 * slope * count));
    const elapsed = count === 0 ? 0 : (2 * count) / (segment.fromRate + root);
    return segment.startMs + Math.min(elapsed, segment.durationMs);
}

// EXTERNAL MODULE: ./node_modules/hdr-histogram-js/dist/JsHistogramFactory.js
var JsHistogramFactory = __nccwpck_require__(801);
;// CONCATENATED MODULE: ./.build/src/core/statistics.js
/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;
/** What lies outside a 95 % interval on one side. */
const TAIL95 = 0.025;
/** A percentile needs this many samples beyond it before it is fit to gate on. */
const SAMPLES_BEYOND = 10;
/** Ranks come from products of decimals (0.999 * 10000); this much is rounding noise. */
const NOISE = 1e-9;
/**
 * Wilson's 95 % score interval of a share. Unlike the textbook normal interval it stays within 0..1 and has a width at 0 and at 1.
 * E. B. Wilson, JASA 22 (1927) 209-212. `total` must be above 0.
 */
function statistics_wilsonInterval(successes, total) {
    const share = successes / total;
    const z2 = Z95 * Z95;
    const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
    const half = (Z95 / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    // At the ends the formula is exact in real numbers only.
    return { low: successes === 0 ? 0 : Math.max(0, centre - half), high: successes === total ? 1 : Math.min(1, centre + half) };
}
/** The rank (1..n) of a nearest-rank percentile; `percentile` in percent, `n` at least 1. */
function nearestRank(n, percentile) {
    return Math.min(n, Math.max(1, Math.ceil((n * percentile) / 100 - NOISE)));
}
/** Whether fewer than 10 of n samples are to be expected beyond the percentile: then it hangs on a handful of requests. */
function hasTooFewSamples(n, percentile) {
    return (n * (100 - percentile)) / 100 + NOISE < SAMPLES_BEYOND;
}
/**
 * The ranks between which the true percentile lies with 95 % confidence, whatever the distribution: the number of samples below it is
 * binomial, so the interval is [x(low), x(high)] with P(B < low) <= 2.5 % and P(B >= high) <= 2.5 %. Exact for every n: the sums run over the
 * neighbourhood of the mean only, a few standard deviations wide. (H. A. David, H. N. Nagaraja, Order Statistics, section 7.1.)
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
/** The probabilities of Binomial(n, p) from `first` on, leaving out ends that weigh nothing. Built from the mode outwards, so nothing underflows. */
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

;// CONCATENATED MODULE: ./.build/src/load/recording/histogram.js
/** A distribution of durations in constant memory: HdrHistogram counts plus the exact count, sum, minimum and maximum. */
// The package's index would load its WebAssembly variant too, for 18 MB of memory and half of the worker's bundle.



const Int32Histogram = (0,JsHistogramFactory/* constructorFromBucketSize */.a)(32);
/** A service on the same machine answers in some 20 microseconds: in whole ones, a median could be 5 % off. */
const UNITS_PER_MS = 10_000;
const PERCENTILES = [50, 75, 90, 95, 99, 99.9];
/** Durations are recorded in milliseconds and read back with the relative error of the significant digits. Grows with the largest value. */
class DurationHistogram {
    #counts;
    #sumMs = 0;
    #minMs = Number.POSITIVE_INFINITY;
    #maxMs = 0;
    /** 3 digits (0.1 %) take 8 to 80 kB, 2 digits (1 %) a tenth of that. */
    constructor(significantDigits) {
        this.#counts = new Int32Histogram(1, 2, significantDigits);
        this.#counts.autoResize = true;
    }
    get count() {
        return this.#counts.totalCount;
    }
    get maxMs() {
        return this.#maxMs;
    }
    /** A negative duration can only be clock rounding and counts as 0. */
    record(durationMs) {
        const ms = Math.max(durationMs, 0);
        this.#sumMs += ms;
        if (ms < this.#minMs)
            this.#minMs = ms;
        if (ms > this.#maxMs)
            this.#maxMs = ms;
        this.#counts.recordValue(Math.round(ms * UNITS_PER_MS));
    }
    add(other) {
        if (other.count === 0)
            return;
        this.#counts.add(other.#counts);
        this.#sumMs += other.#sumMs;
        this.#minMs = Math.min(this.#minMs, other.#minMs);
        this.#maxMs = Math.max(this.#maxMs, other.#maxMs);
    }
    reset() {
        this.#counts.reset();
        this.#sumMs = 0;
        this.#minMs = Number.POSITIVE_INFINITY;
        this.#maxMs = 0;
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
    /** The nearest-rank percentile in milliseconds; null without samples. */
    percentile(percentile) {
        return this.count === 0 ? null : (this.valuesAtRanks([nearestRank(this.count, percentile)])[0] ?? null);
    }
    /** Count, mean, extremes and percentiles with their intervals. `nothing` says why there are no samples, should there be none. */
    distribution(nothing) {
        if (this.count === 0)
            return notMeasured(nothing);
        return measured({
            count: this.count,
            avgMs: this.#sumMs / this.count,
            minMs: this.#minMs,
            maxMs: this.#maxMs,
            percentiles: PERCENTILES.map((percentile) => this.#describe(percentile)),
        });
    }
    #describe(percentile) {
        const rank = nearestRank(this.count, percentile);
        const { low, high } = percentileRanks(this.count, percentile);
        const tooFewSamples = hasTooFewSamples(this.count, percentile);
        if (low === undefined || high === undefined)
            return { percentile, valueMs: this.#valueAtRank(rank), tooFewSamples };
        return { percentile, valueMs: this.#valueAtRank(rank), interval: { low: this.#valueAtRank(low), high: this.#valueAtRank(high) }, tooFewSamples };
    }
    #valueAtRank(rank) {
        return this.valuesAtRanks([rank])[0] ?? this.#maxMs;
    }
    /** A cell stands for a range; its upper end is what HdrHistogram reports, and no value lies beyond the exact extremes. */
    #valueAt(index) {
        const ms = this.#counts.highestEquivalentValue(this.#counts.valueFromIndex(index)) / UNITS_PER_MS;
        return Math.min(this.#maxMs, Math.max(this.#minMs, ms));
    }
}
/** The p99 with the lower end of its 95 % interval; null without samples. */
function boundedP99(histogram) {
    const { count } = histogram;
    if (count === 0)
        return null;
    const { low } = percentileRanks(count, 99);
    const [lowMs = null, valueMs = null] = histogram.valuesAtRanks(low === undefined ? [] : [low, nearestRank(count, 99)]);
    return { valueMs: valueMs ?? histogram.maxMs, lowMs };
}

;// CONCATENATED MODULE: ./.build/src/load/recording/series.js
/**
 * The run second by second. A request counts as sent in the second it was sent and as answered in the second its answer came: seconds are over for
 * good when they are over, so one small histogram serves them all.
 */


/** A run with more seconds gets rows of 2, 4, 8, … seconds. Even, so that all rows find a partner. */
const MOST_ROWS = 4000;
class SecondSeries {
    #current = new DurationHistogram(2);
    #total = new DurationHistogram(2);
    #rows = [];
    #widthSeconds = 1;
    #second = 0;
    #sent = 0;
    #ok = 0;
    #failed = 0;
    /** `elapsedMs` is counted from the start of the run, here and below, and never decreases. */
    sent(elapsedMs) {
        this.#moveTo(elapsedMs);
        this.#sent += 1;
    }
    /** `latencyMs` is undefined when there was no answer to time. */
    settled(elapsedMs, isOk, latencyMs) {
        this.#moveTo(elapsedMs);
        if (isOk)
            this.#ok += 1;
        else
            this.#failed += 1;
        if (latencyMs !== undefined)
            this.#current.record(latencyMs);
    }
    /** The p95 of all seconds that are over, or of the first one while it lasts. */
    p95SoFar() {
        return (this.#total.count === 0 ? this.#current : this.#total).percentile(95);
    }
    /** All rows, the last one up to the end of the run. */
    close(elapsedMs) {
        this.#moveTo(elapsedMs);
        if (this.#sent + this.#ok + this.#failed > 0)
            this.#closeRow();
        return this.#rows;
    }
    #moveTo(elapsedMs) {
        while (elapsedMs >= (this.#second + this.#widthSeconds) * 1000)
            this.#closeRow();
    }
    #closeRow() {
        const { count } = this.#current;
        const [p50Ms = null, p95Ms = null, p99Ms = null] = count === 0 ? [] : this.#current.valuesAtRanks([50, 95, 99].map((p) => nearestRank(count, p)));
        this.#rows.push({ second: this.#second, sent: this.#sent, ok: this.#ok, failed: this.#failed, p50Ms, p95Ms, p99Ms });
        this.#total.add(this.#current);
        this.#current.reset();
        this.#second += this.#widthSeconds;
        this.#sent = 0;
        this.#ok = 0;
        this.#failed = 0;
        if (this.#rows.length < MOST_ROWS)
            return;
        this.#rows = joinPairs(this.#rows);
        this.#widthSeconds *= 2;
    }
}
/** Two rows in one: counts are added; of percentiles the larger one stays, which the joint percentile does not exceed. */
function joinPairs(rows) {
    const joined = [];
    for (let index = 0; index < rows.length; index += 2) {
        const first = rows[index];
        const second = rows[index + 1];
        if (first !== undefined)
            joined.push(second === undefined ? first : join(first, second));
    }
    return joined;
}
function join(first, second) {
    return {
        second: first.second,
        sent: first.sent + second.sent,
        ok: first.ok + second.ok,
        failed: first.failed + second.failed,
        p50Ms: larger(first.p50Ms, second.p50Ms),
        p95Ms: larger(first.p95Ms, second.p95Ms),
        p99Ms: larger(first.p99Ms, second.p99Ms),
    };
}
function larger(first, second) {
    if (first === null)
        return second;
    return second === null ? first : Math.max(first, second);
}

;// CONCATENATED MODULE: ./.build/src/load/recording/stats.js
/** The running counts and distributions of one target, or of all together. */



const MOST_EXAMPLES = 3;
class StatsRecording {
    #okLatency = new DurationHistogram(3);
    #service = new DurationHistogram(3);
    #lateness = new DurationHistogram(3);
    #errors = new Map();
    #requests = 0;
    #ok = 0;
    #answered = 0;
    #notSent = 0;
    #bytes = 0;
    get service() {
        return this.#service;
    }
    recordLateness(ms) {
        this.#lateness.record(ms);
    }
    recordSettled(target, { ending, failure, latencyMs, serviceMs, bytes }) {
        this.#requests += 1;
        this.#bytes += bytes;
        if (ending === 'answered')
            this.#answered += 1;
        if (failure?.class === 'not-sent')
            this.#notSent += 1;
        const group = failure === null ? null : this.#countFailures(target, failure, 1);
        if (group === null)
            this.#ok += 1;
        if (ending === 'broken')
            return;
        (group?.latency ?? this.#okLatency).record(latencyMs);
        if (!Number.isNaN(serviceMs))
            this.#service.record(serviceMs);
    }
    /** Counts requests that came due and were given up at once: there was no wait to time. */
    recordGivenUp(target, failure, count) {
        this.#requests += count;
        this.#notSent += count;
        this.#countFailures(target, failure, count);
    }
    /** Adds another recording's counts and distributions; examples up to the limit. */
    add(other) {
        this.#okLatency.add(other.#okLatency);
        this.#service.add(other.#service);
        this.#lateness.add(other.#lateness);
        this.#requests += other.#requests;
        this.#ok += other.#ok;
        this.#answered += other.#answered;
        this.#notSent += other.#notSent;
        this.#bytes += other.#bytes;
        for (const [errorClass, { count, latency, examples }] of other.#errors) {
            const group = this.#errorGroup(errorClass);
            group.count += count;
            group.latency.add(latency);
            for (const example of examples)
                if (group.examples.length < MOST_EXAMPLES)
                    addExample(group.examples, example);
        }
    }
    stats(windowMs) {
        const latency = new DurationHistogram(3);
        for (const part of [this.#okLatency, ...[...this.#errors.values()].map((group) => group.latency)])
            latency.add(part);
        return {
            requests: this.#requests,
            sent: this.#requests - this.#notSent,
            ok: this.#ok,
            failures: this.#requests - this.#ok,
            notSent: this.#notSent,
            success: this.#requests === 0
                ? notMeasured('no request came due')
                : measured({ rate: this.#ok / this.#requests, interval: statistics_wilsonInterval(this.#ok, this.#requests) }),
            throughputPerSecond: windowMs > 0 ? (this.#answered * 1000) / windowMs : 0,
            latency: latency.distribution('no request was answered or timed out'),
            okLatency: this.#okLatency.distribution('no request was ok'),
            service: this.#service.distribution('no request that was sent was answered or timed out'),
            lateness: this.#lateness.distribution('no request was sent'),
            bytesReceived: measured(this.#bytes),
            errors: this.#errorGroups(),
        };
    }
    #countFailures(target, failure, count) {
        const group = this.#errorGroup(failure.class);
        group.count += count;
        if (group.examples.length < MOST_EXAMPLES)
            addExample(group.examples, { target, message: failure.message });
        return group;
    }
    #errorGroup(errorClass) {
        const known = this.#errors.get(errorClass);
        if (known !== undefined)
            return known;
        const group = { count: 0, latency: new DurationHistogram(3), examples: [] };
        this.#errors.set(errorClass, group);
        return group;
    }
    #errorGroups() {
        return [...this.#errors]
            .map(([errorClass, { count, latency, examples }]) => ({
            class: errorClass,
            count,
            latency: latency.distribution('none of them was answered or timed out'),
            examples,
        }))
            .sort((first, second) => second.count - first.count);
    }
}
function addExample(examples, example) {
    if (examples.every(({ target, message }) => target !== example.target || message !== example.message))
        examples.push(example);
}

;// CONCATENATED MODULE: ./.build/src/load/recording/recording.js
/** What is kept of a run, in memory that does not grow with the number of requests. */



/** A request counts as sent in time up to this long after the schedule's end: the last one is due at the very end. */
const END_TOLERANCE_MS = 10;
/** Counts: all that is kept of a warm-up. */
class CountingRecorder {
    sent = 0;
    ok = 0;
    failed = 0;
    due() {
        // Counted when it is sent.
    }
    dispatched() {
        this.sent += 1;
    }
    started() {
        // A warm-up's lateness says nothing.
    }
    settled(_flight, _ending, failure) {
        if (failure === null)
            this.ok += 1;
        else
            this.failed += 1;
    }
    p95SoFar() {
        return null;
    }
}
/** The recording of a measured phase. */
class Recording {
    #startMs;
    #targets;
    #series = new SecondSeries();
    #due = 0;
    #dispatchedInTime = 0;
    /** How late the generator itself was; waits for a free connection are not its fault and not in here. */
    pacing = new DurationHistogram(3);
    sent = 0;
    ok = 0;
    failed = 0;
    constructor(startMs, targets) {
        this.#startMs = startMs;
        this.#targets = Array.from({ length: targets }, () => new StatsRecording());
    }
    due(flight, nowMs) {
        this.#due += 1;
        this.pacing.record(nowMs - flight.intendedMs);
    }
    dispatched(nowMs, scheduleEndMs) {
        this.sent += 1;
        this.#series.sent(nowMs - this.#startMs);
        if (nowMs <= scheduleEndMs + END_TOLERANCE_MS)
            this.#dispatchedInTime += 1;
    }
    started(flight) {
        this.#targets[flight.planned.target.index]?.recordLateness(flight.startedMs - flight.intendedMs);
    }
    settled(flight, ending, failure, nowMs) {
        const { target } = flight.planned;
        // What waited in vain waited until its deadline, not until we noticed.
        const endMs = ending === 'expired' || ending === 'not-sent' ? flight.deadlineMs : nowMs;
        const latencyMs = endMs - flight.intendedMs;
        this.#targets[target.index]?.recordSettled(target.name, { ending, failure, latencyMs, serviceMs: endMs - flight.startedMs, bytes: flight.bytes });
        if (failure === null)
            this.ok += 1;
        else
            this.failed += 1;
        this.#series.settled(nowMs - this.#startMs, failure === null, ending === 'broken' ? undefined : latencyMs);
    }
    p95SoFar() {
        return this.#series.p95SoFar();
    }
    /** All figures, for a run that ended at `endMs` and whose schedule ended at `scheduleEndMs`. */
    close(endMs, scheduleEndMs, targets) {
        const windowMs = endMs - this.#startMs;
        const all = new StatsRecording();
        for (const recording of this.#targets)
            all.add(recording);
        // Cancelled before its end, or a closed model, which has none of its own.
        const scheduleMs = Math.min(scheduleEndMs, endMs) - this.#startMs;
        return {
            total: all.stats(windowMs),
            targets: targets.flatMap(({ name, host }, index) => {
                const recording = this.#targets[index];
                return recording === undefined ? [] : [{ name, host, ...recording.stats(windowMs) }];
            }),
            seconds: this.#series.close(windowMs),
            // A schedule of a single request at its start has no length to divide by.
            schedule: { due: this.#due, sentInTime: this.#dispatchedInTime, lengthMs: scheduleMs > 0 ? scheduleMs : windowMs },
        };
    }
}

;// CONCATENATED MODULE: ./.build/src/core/percentiles.js
/** The wanted percentile (in percent, e.g. 99.9), or undefined when the engine does not report it. */
function findPercentile({ percentiles }, wanted) {
    return percentiles.find(({ percentile }) => percentile === wanted);
}

;// CONCATENATED MODULE: ./.build/src/load/http/errors.js
/** What can go wrong on a connection that the socket itself does not report. Both carry a code, by which failures are classified. */
/** The server's bytes are not HTTP/1.1. */
class ResponseError extends Error {
    code = 'HTTP_PARSE';
}
/** The server closed the connection before the answer was complete. */
class ClosedError extends Error {
    code = 'HTTP_CLOSED';
}

;// CONCATENATED MODULE: ./.build/src/load/http/response-head.js
/**
 * Status line and header fields of a response (RFC 9112 sections 4 to 6), read in place: most answers of a load test differ in nothing that anybody asks for, so
 * only what frames the message is looked at, and other fields are searched when they are wanted.
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
/** Version, space and three digits. */
const SHORTEST_STATUS_LINE = 'HTTP/1.1 200'.length;
class ResponseHead {
    #buffer = VERSION;
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
    /** How long it keeps it open when nothing is sent, if it says so (`Keep-Alive: timeout=…`, RFC 2068 section 19.7.1.1). */
    idleSeconds;
    /**
     * Reads the head between `start` and `end`, the line break of its last field included and the empty line not. Like `values`, what it says holds until the
     * buffer is used again. @throws ResponseError when it is not HTTP/1.0 or 1.1.
     */
    read(buffer, start, end) {
        this.#buffer = buffer;
        this.#end = end;
        this.contentLength = undefined;
        this.hasTransferEncoding = false;
        this.isChunked = false;
        this.idleSeconds = undefined;
        this.#closes = false;
        this.#fieldsAt = this.#readStatusLine(start);
        for (let at = this.#fieldsAt; at < end;)
            at = this.#readField(at);
        // A server of HTTP/1.0 that names a transfer coding can't be believed about where its answer ends (RFC 9112 section 6.1).
        if (this.hasTransferEncoding && buffer[start + 7] === ZERO)
            this.keepsAlive = false;
    }
    /**
     * Looks at what there is of a head so far, from `newAt` on for the first time. @throws ResponseError when it can't become one: a server that speaks another
     * protocol may never send an empty line.
     */
    check(begun, newAt, length) {
        this.#buffer = begun;
        this.#end = length;
        if (!isVersion(begun, 0, Math.min(length, VERSION.length)))
            throw this.#notHttp(0);
        for (let at = newAt; at < length; at += 1)
            if (begun[at] === LF && begun[at - 1] !== CR)
                throw bareLineFeed();
    }
    /** Values of a field, one for each line that has its name (in small letters). */
    values(name) {
        const found = [];
        for (let at = this.#fieldsAt; at < this.#end;) {
            const lineEnd = this.#buffer.indexOf(CR, at);
            const colon = at + name.length;
            if (this.#buffer[colon] === COLON && this.#isName(at, name))
                found.push(this.#text(colon + 1, lineEnd));
            at = lineEnd + 2;
        }
        return found;
    }
    #readStatusLine(start) {
        const buffer = this.#buffer;
        const lineEnd = buffer.indexOf(CR, start);
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
    /** Answers where the next line begins. */
    #readField(start) {
        const buffer = this.#buffer;
        let colon = 0;
        let at = start;
        for (let byte = buffer[at]; byte !== CR; byte = buffer[at]) {
            if (byte === COLON && colon === 0)
                colon = at;
            else if (byte === LF)
                throw bareLineFeed();
            at += 1;
        }
        if (buffer[at + 1] !== LF)
            throw new ResponseError('a header line of the answer has a carriage return in it');
        const last = buffer[colon - 1];
        // A line that begins with white space would go on with the one before it, which is forbidden since RFC 7230.
        if (colon <= start || buffer[start] === SPACE || buffer[start] === TAB || last === SPACE || last === TAB)
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
function bareLineFeed() {
    return new ResponseError('a header line of the answer ends without a carriage return');
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
 * Finds where each response on a connection begins and ends (RFC 9112 sections 6 and 7), in whatever pieces it arrives. Nothing is kept of a body: its bytes are
 * handed on where they lie. An own parser because the generator's CPU is missing in the service beside it: with it and plain sockets a request costs a
 * quarter of what it cost through a general HTTP client (docs/DESIGN.md).
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
    /** A head that comes in pieces, and how much of it is there. */
    #pieces = NOTHING;
    #piecesLength = 0;
    /** Bytes that are still to come, of the body or of the chunk. */
    #left = 0;
    #digits = 0;
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
     * Reads what arrived, up to the end of the response. Answers how many bytes were left unread behind it: a server that sends more than it was asked for can't
     * be believed about the next answer. @throws ResponseError when it is not HTTP.
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
        if (headEnd === -1)
            return this.#readHeadInPieces(buffer, at, end);
        this.#head.read(buffer, at, headEnd - 2);
        this.#afterHead();
        return headEnd;
    }
    #readHeadInPieces(buffer, at, end) {
        const before = this.#piecesLength;
        const length = before + end - at;
        if (length > this.#pieces.length)
            this.#pieces = Buffer.concat([this.#pieces], Math.max(length, 2 * this.#pieces.length));
        buffer.copy(this.#pieces, before, at, end);
        // The empty line may have begun in the piece before.
        const headEnd = endOfHead(this.#pieces.subarray(0, length), Math.max(0, before - END_OF_HEAD.length), length);
        if (headEnd === -1) {
            this.#piecesLength = length;
            this.#head.check(this.#pieces, before, length);
            if (length > LONGEST_HEAD)
                throw new ResponseError(`the answer's header is longer than ${LONGEST_HEAD} bytes`);
            return end;
        }
        this.#piecesLength = 0;
        this.#head.read(this.#pieces, 0, headEnd - 2);
        this.#afterHead();
        return at + headEnd - before;
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
        else if (head.hasTransferEncoding && head.contentLength !== undefined)
            throw new ResponseError('the answer has both a length and a transfer coding');
        else if (head.isChunked)
            this.#expectChunk();
        else if (head.hasTransferEncoding || head.contentLength === undefined)
            this.#endWithConnection();
        else if (head.contentLength === 0)
            this.#complete();
        else
            this.#expect('counted', head.contentLength);
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
            this.#digits += 1;
            return at + 1;
        }
        if (this.#digits === 0 || (byte !== response_parser_CR && byte !== SEMICOLON && byte !== response_parser_SPACE && byte !== response_parser_TAB))
            throw new ResponseError(`a chunk of the answer has no proper size: ${JSON.stringify(String.fromCharCode(byte))} stands where it should`);
        this.#state = 'chunk-extension';
        this.#lineBytes = 0;
        return at;
    }
    #skipExtension(buffer, at, end) {
        const found = buffer.indexOf(response_parser_LF, at);
        const isOver = found !== -1 && found < end;
        const to = isOver ? found + 1 : end;
        this.#lineBytes += to - at;
        if (this.#lineBytes > LONGEST_CHUNK_LINE)
            throw new ResponseError(`a chunk's size line is longer than ${LONGEST_CHUNK_LINE} bytes`);
        if (!isOver)
            return end;
        if (this.#left > 0)
            this.#state = 'chunk-data';
        else
            this.#expectTrailer();
        return to;
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
    #expectTrailer() {
        this.#state = 'trailer';
        this.#lineBytes = 0;
        this.#trailerLineBytes = 0;
    }
    #expectChunk() {
        this.#digits = 0;
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
/** Where the empty line ends, in the bytes between `from` and `end`; -1 when it is not there yet. What lies behind `end` is from before. */
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


/** A server that says nothing of how long it keeps an idle connection may close it at any time; one that does gets a second less to rule a race out. */
const MOST_IDLE_MS = 4_000;
const IDLE_MARGIN_MS = 1_000;
class HttpConnection {
    #socket;
    #parser = new ResponseParser();
    #onClosed;
    #handler = null;
    /** Its answer is complete, and it hears so as soon as it is known whether the connection can go on. */
    #ending = null;
    #request = null;
    #isConnected = false;
    #isUsable = true;
    /** `onClosed` is called once, when the socket is gone. */
    constructor(connect, onClosed) {
        this.#onClosed = onClosed;
        this.#socket = connect(this);
        this.#socket.on('error', (error) => this.#fail(error));
        this.#socket.on('end', () => this.#closedByServer());
        this.#socket.on('close', () => {
            this.#fail(new ClosedError('the connection was closed before the answer was complete'));
            this.#onClosed(this);
        });
    }
    /** Whether it takes another request after having been idle for so long. */
    isUsable(idleMs) {
        const { idleSeconds } = this.#parser.head;
        return this.#isUsable && idleMs < (idleSeconds === undefined ? MOST_IDLE_MS : idleSeconds * 1000 - IDLE_MARGIN_MS);
    }
    /** Sends a request as soon as the connection stands. The one before must have ended. */
    send(request, handler) {
        this.#request = request;
        this.#handler = handler;
        if (this.#isConnected)
            this.#write(request, handler);
    }
    /** Ends the connection; the handler hears nothing more. */
    destroy() {
        this.#handler = null;
        this.#ending = null;
        this.#close();
    }
    onOpen() {
        this.#isConnected = true;
        if (this.#request !== null && this.#handler !== null)
            this.#write(this.#request, this.#handler);
    }
    onRead(buffer, length) {
        const handler = this.#handler;
        if (handler === null || !this.#isConnected) {
            // Bytes that nobody asked for: whatever they are, the next answer could not be told from them.
            this.#fail(new ResponseError('the server sent something before it was asked'));
            return;
        }
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
        this.#parser.begin(request.method, handler);
        handler.onStart();
        this.#socket.write(request.bytes);
    }
    #complete(handler) {
        this.#handler = null;
        this.#ending = handler;
        this.#isUsable &&= this.isUsable(0) && this.#parser.head.keepsAlive && this.#request?.keepAlive === true;
        // Over TLS a write is known to be done only in the loop's next turn.
        if (this.#isUsable && this.#isUnread())
            setImmediate(this.#end);
        else
            this.#end();
    }
    /** A server that answers before it has read the request's body may never read the rest, behind which the next request would queue. */
    #isUnread() {
        return this.#request?.body !== undefined && this.#socket.writableLength > 0;
    }
    /** The handler may send the next request from within. */
    #end = () => {
        const handler = this.#ending;
        if (handler === null)
            return;
        this.#ending = null;
        this.#isUsable &&= !this.#isUnread();
        handler.onEnd();
        if (!this.#isUsable)
            this.#socket.destroy();
    };
    #closedByServer() {
        const handler = this.#handler;
        if (handler === null) {
            this.#close();
            return;
        }
        this.#isUsable = false;
        this.#parser.close();
        if (this.#isConnected && this.#parser.isIdle)
            this.#complete(handler);
        else
            this.#fail(new ClosedError('the server closed the connection before its answer was complete'));
    }
    #fail(error) {
        const handler = this.#handler;
        this.#handler = null;
        this.#close();
        handler?.onError(error);
    }
    #close() {
        this.#isUsable = false;
        this.#socket.destroy();
    }
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./.build/src/load/plan/addresses.js
/**
 * Where load may go: loopback, and hosts that the user named. Never to link-local or cloud metadata addresses, named or not: a pull request
 * must not be able to turn the load test into a request to the runner's credentials endpoint. Names are checked again when they are resolved,
 * on every connection, so that DNS can't lead there later.
 */


/** Code of the error with which a connection to a forbidden address is refused. */
const FORBIDDEN_ADDRESS = 'ERR_ADDRESS_NOT_ALLOWED';
const FORBIDDEN_NAMES = (/* unused pure expression or super */ null && (['metadata', 'metadata.google.internal', 'metadata.goog', 'instance-data', 'instance-data.ec2.internal']));
/**
 * Link-local networks, and metadata services that live outside of them; the last ones are 169.254.0.0/16 as IPv6 carries it: NAT64 (RFC 6052, RFC 8215),
 * IPv4-compatible addresses, 6to4.
 * BlockList itself sees through ::ffff:a.b.c.d.
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
/** The lookup of the generator's connections: refuses forbidden addresses, and local names that lead anywhere but to this machine. */
const guardedLookup = (hostname, options, callback) => {
    const name = plainHost(hostname);
    const addresses = [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
    ];
    // Not every resolver knows .localhost, and those that do need not agree with RFC 6761.
    if (name.endsWith('.localhost')) {
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, '127.0.0.1', 4);
        return;
    }
    (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, found) => {
        const wrong = error === null ? found.find(({ address }) => isForbiddenAddress(address) || (isLocalName(name) && !isIn(loopback, address))) : undefined;
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
 * What arrives is read into one buffer for all sockets of the thread: it is dealt with before the next one is read, and ten thousand connections need no
 * more of it than one.
 */
const readBuffer = Buffer.allocUnsafeSlow(64 * 1024);
/** Node takes no less. */
const SHORTEST_ATTEMPT_MS = 10;
/**
 * How to connect to an origin in the name of a host. Names are resolved for each connection and checked again (see addresses.ts). Over TLS the host is the
 * server name that is asked for and that the certificate must be for; sessions are not resumed: each new connection stands for a new client.
 *
 * A name's second address is tried when the first one refuses, and not already when it is slow: Node would give it up after 250 ms, and what a full queue of
 * connections costs would be missing in the figures.
 */
function connectTo({ tls, timeoutMs }) {
    const secureContext = (0,external_node_tls_namespaceObject.createSecureContext)(tls.caPem === undefined ? {} : { ca: tls.caPem });
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
 * The generator's connections. With one request at a time on each, a free list is all the pooling there is to do: which request waits, for how long and what
 * its wait counts as is decided by the generator.
 */


/** All connections of a run. Disposing ends them. */
function openConnections(settings) {
    const groups = new Map();
    const open = new Set();
    const connect = connectTo(settings);
    return {
        group(origin, host) {
            const key = `${origin} ${host}`;
            const known = groups.get(key);
            if (known !== undefined)
                return known;
            const group = createGroup(() => {
                const http = new HttpConnection(connect(origin, host), (closed) => open.delete(closed));
                open.add(http);
                return http;
            });
            groups.set(key, group);
            return group;
        },
        [Symbol.dispose]() {
            for (const http of open)
                http.destroy();
        },
    };
}
function createGroup(open) {
    const free = [];
    const group = {
        take(nowMs) {
            for (let connection = free.pop(); connection !== undefined; connection = free.pop()) {
                if (connection.http.isUsable(nowMs - connection.idleSinceMs))
                    return connection;
                connection.http.destroy();
            }
            return { http: open(), group, idleSinceMs: nowMs };
        },
        giveBack(connection, nowMs) {
            connection.idleSinceMs = nowMs;
            if (connection.http.isUsable(0))
                free.push(connection);
        },
    };
    return group;
}

;// CONCATENATED MODULE: ./.build/src/load/generator/offer.js
/** The open model: requests at their moments, whatever becomes of those before them. */
function openOffer(arrivals, startMs, lengthMs) {
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
/** The closed model: a request on each connection, the next one as soon as it is answered, until there were enough or the time is up. */
function closedOffer(bounds, startMs, lengthMs) {
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

;// CONCATENATED MODULE: ./.build/src/core/text.js
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
function text_clip(text, limit) {
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
        const short = text_clip(line, width);
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
    const shown = names.slice(0, most).map((name) => text_clip(name, 100));
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

;// CONCATENATED MODULE: ./.build/src/load/recording/error-class.js
/** What went wrong with a request, by class. Decided by error codes, not by types: errors come from our own client, node:net, node:tls and node:dns. */


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
/** The class of a status that was not expected. A 1xx or 2xx that was not wanted broke an expectation; it is no failure of the protocol. */
function statusClass(status) {
    if (status >= 500)
        return 'http-5xx';
    if (status >= 400)
        return 'http-4xx';
    return status >= 300 ? 'http-3xx' : 'assertion';
}
/** One line, not longer than a table cell bears. */
function shorten(text) {
    const line = text_clip(text, 16 * LONGEST_MESSAGE)
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

;// CONCATENATED MODULE: ./.build/src/load/generator/kept-body.js
/** The body of an answer that something is expected of, as far as it is kept. */
/** More of a body than this is counted and not kept: what is expected must be found in its beginning. */
const KEPT_BODY_BYTES = 1024 * 1024;
class KeptBody {
    #pieces = [];
    #bytes = 0;
    #isWhole = true;
    /** Copies, since the buffer is used again. */
    add(buffer, start, end) {
        const length = Math.min(end - start, KEPT_BODY_BYTES - this.#bytes);
        if (length < end - start)
            this.#isWhole = false;
        if (length === 0)
            return;
        this.#pieces.push(Buffer.from(buffer.subarray(start, start + length)));
        this.#bytes += length;
    }
    /** Nothing was cut off. */
    get isWhole() {
        return this.#isWhole;
    }
    text() {
        return Buffer.concat(this.#pieces).toString('utf8');
    }
    /** Makes room for the next answer. */
    clear() {
        if (this.#bytes === 0)
            return;
        this.#pieces = [];
        this.#bytes = 0;
        this.#isWhole = true;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/generator/expectation.js
/** Holds a response against what was expected of it. */



/** What the status line and headers already tell; null when they are as expected. */
function checkHead(expect, status, headers) {
    if (!expect.status.some(({ from, to }) => status >= from && status <= to))
        return { class: statusClass(status), message: `HTTP ${status}` };
    const { header } = expect;
    if (header === undefined)
        return null;
    const values = headers.values(header.name);
    if (values.includes(header.value))
        return null;
    const seen = values.length === 0 ? 'it was missing' : `it was ${quote(values.slice(0, 10).join(', '))}`;
    return { class: 'assertion', message: shorten(`header ${header.name} was to be ${quote(header.value)} and ${seen}`) };
}
/** What the body tells; null when it is as expected. */
function checkBody(expect, kept) {
    if (expect.bodyEquals === undefined && expect.bodyContains === undefined)
        return null;
    const body = kept.text();
    const beyond = kept.isWhole ? '' : `, and more than the ${KEPT_BODY_BYTES} bytes that are looked at`;
    if (expect.bodyEquals !== undefined && (body !== expect.bodyEquals || !kept.isWhole)) {
        return { class: 'assertion', message: shorten(`body was to be ${quote(expect.bodyEquals)} and was ${quote(body)}${beyond}`) };
    }
    if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
        return { class: 'assertion', message: shorten(`body was to contain ${quote(expect.bodyContains)} and was ${quote(body)}${beyond}`) };
    }
    return null;
}
/** Whether the response came soon enough. */
function checkLatency(expect, latencyMs) {
    if (expect.maxLatencyMs === undefined || latencyMs <= expect.maxLatencyMs)
        return null;
    return { class: 'assertion', message: `answered after ${latencyMs.toFixed(1)} ms, later than ${expect.maxLatencyMs} ms` };
}
function quote(text) {
    return JSON.stringify(text_clip(text, 61));
}

;// CONCATENATED MODULE: ./.build/src/load/http/request.js
/** An HTTP/1.1 request as bytes (RFC 9112 section 3). What may stand in its parts is checked with the plan, before anything is sent. */
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
function headText({ method, path, host, headers, keepAlive }, framing) {
    let text = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
    for (const [name, value] of headers)
        text += `${name}: ${value}\r\n`;
    return `${text}${framing}${keepAlive ? '' : 'connection: close\r\n'}\r\n`;
}

;// CONCATENATED MODULE: ./.build/src/load/generator/redirect.js
/** Where a redirect leads. Followed only within the plan's own hosts: a response must not be able to send the load anywhere else. */



/** Servers refuse longer request lines: NGINX at 8 KiB by default. */
const LONGEST_LOCATION = 8 * 1024;
/** Meant for the host that they were given for, and no other (Fetch standard, section 4.4). */
const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization'];
/** Whether a status says that the answer is somewhere else; a 304 does not, nor does a 300. */
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
/** The request that follows a redirect, or why it is not followed. */
function redirectedRequest(from, targets) {
    const { target, request, status, location } = from;
    if (location.length > LONGEST_LOCATION)
        return {
            class: 'http-3xx',
            message: `HTTP ${status} redirects to an address of ${location.length} characters, and at most ${LONGEST_LOCATION} are followed`,
        };
    const url = URL.parse(location, `${schemeOf(target.origin)}//${target.host}${request.path}`);
    if (url === null)
        return { class: 'http-3xx', message: shorten(`HTTP ${status} redirects to ${JSON.stringify(text_clip(location, 100))}, which is not a URL`) };
    const known = [target, ...targets].filter(({ origin }) => schemeOf(origin) === url.protocol);
    // The application may take itself to be on the port on which the ingress is reached, which the Host field does not say.
    const next = known.find(({ host }) => hostOf(url.protocol, host)?.host === url.host) ??
        known.find(({ host, origin }) => hostOf(url.protocol, host)?.hostname === url.hostname && portOf(new URL(origin)) === portOf(url));
    if (next === undefined)
        return { class: 'http-3xx', message: shorten(`HTTP ${status} redirects to ${url.origin}, which is no target of the plan`) };
    const headers = next.host === target.host ? request.headers : request.headers.filter(([name]) => !CREDENTIALS.includes(name.toLowerCase()));
    const moved = { ...request, host: next.host, path: `${url.pathname}${url.search}`, headers };
    return { target: next, request: encodeRequest(follow(moved, status)) };
}
/** A 303, and a 301 or 302 to a POST, are followed with a GET (RFC 9110 section 15.4, and what browsers do). */
function follow(request, status) {
    const becomesGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
    if (!becomesGet)
        return request;
    return { ...request, method: 'GET', body: undefined, headers: request.headers.filter(([name]) => !name.toLowerCase().startsWith('content-')) };
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

;// CONCATENATED MODULE: ./.build/src/load/generator/flight.js
/** One request on its way: what hears of its response, and our record of it. Reused from request to request, so that the hot path allocates next to nothing. */



class Flight {
    #owner;
    #body = new KeptBody();
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
    /** When a socket first took the request; NaN before. */
    startedMs = Number.NaN;
    /** Of the response. */
    status = 0;
    location;
    bytes = 0;
    /** Redirects followed so far. */
    redirects = 0;
    /** What the response has broken so far. */
    failure = null;
    constructor(owner, planned) {
        this.#owner = owner;
        this.planned = planned;
        this.target = planned.target;
        this.request = planned.request;
    }
    /** Makes the flight that of another request. */
    begin(planned, intendedMs, deadlineMs) {
        this.planned = planned;
        this.target = planned.target;
        this.request = planned.request;
        this.intendedMs = intendedMs;
        this.deadlineMs = deadlineMs;
        this.startedMs = Number.NaN;
        this.bytes = 0;
        this.redirects = 0;
    }
    /** Sends `request` on a connection. */
    dispatch(connection) {
        this.connection = connection;
        this.status = 0;
        this.location = undefined;
        this.failure = null;
        connection.http.send(this.request, this);
    }
    /** Ends the request together with its connection. */
    abort() {
        this.#body.clear();
        this.connection?.http.destroy();
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
        if (isRedirect(status))
            this.location = head.values('location')[0];
    }
    onBody(buffer, start, end) {
        this.bytes += end - start;
        if (this.planned.target.keepsBody)
            this.#body.add(buffer, start, end);
    }
    onEnd() {
        const { target } = this.planned;
        if (target.keepsBody) {
            this.failure ??= checkBody(target.expect, this.#body);
            this.#body.clear();
        }
        this.#owner.ended(this);
    }
    onError(error) {
        this.#body.clear();
        this.#owner.failed(this, error);
    }
}

;// CONCATENATED MODULE: ./.build/src/load/generator/flight-line.js
class FlightLine {
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
    /** Adds a flight that waits for a connection. */
    append(flight) {
        flight.earlier = this.#newest;
        flight.later = null;
        if (this.#newest === null)
            this.#oldest = flight;
        else
            this.#newest.later = flight;
        this.#newest = flight;
        this.#waiting ??= flight;
    }
    /** The first waiting flight has got its connection. */
    stopWaiting(flight) {
        this.#waiting = flight.later;
    }
    remove(flight) {
        if (flight === this.#waiting)
            this.#waiting = flight.later;
        if (flight.earlier === null)
            this.#oldest = flight.later;
        else
            flight.earlier.later = flight.later;
        if (flight.later === null)
            this.#newest = flight.earlier;
        else
            flight.later.earlier = flight.earlier;
        flight.earlier = null;
        flight.later = null;
    }
}

;// CONCATENATED MODULE: ./.build/src/load/generator/pacer.js
/**
 * Waits for the next send: as long as possible in the event loop's own timer (whole milliseconds, up to one late), then more finely. Spinning for the
 * last stretch would take the CPU from the service under test, so while no answer can arrive the thread sleeps instead.
 */
/** A timer may fire this much after its time: one millisecond of granularity, and some for waking up. */
const TIMER_SLACK_MS = 1.2;
/** Shorter sleeps are not worth their system call. */
const SHORTEST_SLEEP_MS = 0.2;
/** How long before its time a sleep ends: the kernel's timer slack, and a turn of the event loop to read what arrived meanwhile. */
const SLEEP_MARGIN_MS = 0.15;
const asleep = new Int32Array(new SharedArrayBuffer(4));
/** Calls `wake` at about `waitMs` from now, or a little before it. `isQuiet`: no answer is outstanding. Call the result to forget it. */
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

;// CONCATENATED MODULE: ./.build/src/load/generator/phase.js
/**
 * Sends the requests of one phase (calibration, warm-up or measurement) and sees each of them to its end. Open model: each request is due at a fixed
 * moment, and waits for a connection when all are busy. Closed model: as many requests as connections are under way, each followed by the next.
 */






/** After this many sends the event loop gets a turn to read answers. */
const MOST_SENDS_PER_TURN = 32;
/** A deadline may be noticed this much later, so that the timer for it can't make a send late. It counts as if noticed at once. */
const DEADLINE_SLACK_MS = 3;
/** Resolves when every request is settled, or at once when the signal says so; what is under way then is dropped uncounted. */
function runPhase(options) {
    return new Promise((resolve) => new Phase(options, resolve).start());
}
class Phase {
    #options;
    #done;
    #turn = () => this.#takeTurn();
    #stop = () => this.#finish();
    /** Later, so that failures which come at once do not keep the event loop from reading. */
    #releaseLater = (flight) => this.#release(flight, performance.now());
    #line = new FlightLine();
    #idle = [];
    /** By the target's index: what `groups.group` answered. */
    #groups = [];
    #underWay = 0;
    #isSending = false;
    /** A wake-up is set: without one nobody would see a deadline pass. */
    #isArmed = false;
    #isOver = false;
    #forgetWake = () => undefined;
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
        const { offer } = this.#options;
        const sendMs = this.#line.waiting !== null && this.#hasConnection() ? nowMs : offer.dueMs(nowMs, this.#underWay);
        const otherMs = Math.min(this.#line.oldest?.deadlineMs ?? Number.POSITIVE_INFINITY, offer.endMs > nowMs ? offer.endMs : Number.POSITIVE_INFINITY);
        // Neither: a connection that failed is about to be given back; what is sent then sets the next wake-up.
        if (Math.min(sendMs, otherMs) === Number.POSITIVE_INFINITY)
            return;
        this.#isArmed = true;
        // Only a send is worth waking up for to the fraction of a millisecond; a deadline that is about as near waits for it.
        if (sendMs <= otherMs + DEADLINE_SLACK_MS) {
            this.#forgetWake = wakeBefore(sendMs - nowMs, this.#underWay === 0, this.#turn);
        }
        else {
            const timer = setTimeout(this.#turn, Math.max(1, Math.ceil(otherMs - nowMs)));
            this.#forgetWake = () => clearTimeout(timer);
        }
    }
    /** Sends what may be sent now. An error can end a request while it is being sent; that must not send the next from within. */
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
        if (this.#options.offer.dueMs(nowMs, this.#underWay) > nowMs)
            return false;
        this.#launch(nowMs);
        return true;
    }
    #hasConnection() {
        return this.#underWay < this.#options.connections;
    }
    #isComplete(nowMs) {
        return this.#line.oldest === null && this.#options.offer.isOver(nowMs);
    }
    #launch(nowMs) {
        const { offer, requests, recorder, timeoutMs } = this.#options;
        const intendedMs = offer.take(nowMs);
        const planned = requests.next();
        const flight = this.#idle.pop() ?? new Flight(this, planned);
        flight.begin(planned, intendedMs, intendedMs + timeoutMs);
        this.#line.append(flight);
        recorder.due(flight, nowMs);
        if (this.#hasConnection() && this.#line.waiting === flight)
            this.#dispatch(flight, nowMs);
    }
    #dispatch(flight, nowMs) {
        this.#line.stopWaiting(flight);
        this.#underWay += 1;
        this.#options.recorder.dispatched(nowMs, this.#options.offer.scheduleEndMs());
        flight.dispatch(this.#connectionFor(flight.planned.target, nowMs));
    }
    #connectionFor({ index, origin, host }, nowMs) {
        const known = this.#groups[index];
        if (known !== undefined)
            return known.take(nowMs);
        const group = this.#options.groups.group(origin, host);
        this.#groups[index] = group;
        return group.take(nowMs);
    }
    started(flight) {
        if (this.#isOver || !Number.isNaN(flight.startedMs))
            return;
        flight.startedMs = performance.now();
        this.#options.recorder.started(flight);
    }
    ended(flight) {
        if (this.#isOver)
            return;
        const nowMs = performance.now();
        if (nowMs > flight.deadlineMs) {
            this.#settle(flight, 'expired', this.#overdue(flight), nowMs);
            this.#release(flight, nowMs);
            return;
        }
        const failure = flight.location !== undefined && this.#options.followRedirects > 0 ? this.#redirect(flight, nowMs) : flight.failure;
        if (failure === 'followed')
            return;
        this.#settle(flight, 'answered', failure ?? checkLatency(flight.planned.target.expect, nowMs - flight.intendedMs), nowMs);
        this.#release(flight, nowMs);
    }
    /** Sends the next request of a chain of redirects; else what is wrong with it. */
    #redirect(flight, nowMs) {
        const { followRedirects, targets } = this.#options;
        const { status, location, connection, target, request } = flight;
        if (location === undefined || connection === null)
            return flight.failure;
        if (flight.redirects >= followRedirects)
            return { class: 'http-3xx', message: `HTTP ${status} after ${flight.redirects} redirects, which is as many as are followed` };
        const next = redirectedRequest({ target, request, status, location }, targets);
        if ('class' in next)
            return next;
        connection.group.giveBack(connection, nowMs);
        flight.redirects += 1;
        flight.target = next.target;
        flight.request = next.request;
        flight.dispatch(this.#connectionFor(next.target, nowMs));
        return 'followed';
    }
    failed(flight, error) {
        if (this.#isOver)
            return;
        const nowMs = performance.now();
        if (nowMs > flight.deadlineMs)
            this.#settle(flight, 'expired', this.#overdue(flight), nowMs);
        else
            this.#settle(flight, 'broken', failureOf(error), nowMs);
        setImmediate(this.#releaseLater, flight);
    }
    #expire(nowMs) {
        let { oldest } = this.#line;
        while (oldest !== null && oldest.deadlineMs <= nowMs) {
            this.#expireOne(oldest, nowMs);
            oldest = this.#line.oldest;
        }
    }
    #expireOne(flight, nowMs) {
        if (flight.connection === null) {
            const message = `no connection was free within ${this.#options.timeoutMs} ms of when it was due`;
            this.#settle(flight, 'not-sent', { class: 'not-sent', message }, nowMs);
            this.#idle.push(flight);
            return;
        }
        this.#settle(flight, 'expired', this.#overdue(flight), nowMs);
        flight.abort();
        setImmediate(this.#releaseLater, flight);
    }
    #overdue(flight) {
        const after = `within ${this.#options.timeoutMs} ms of when it was due`;
        return flight.isOnSocket
            ? { class: 'timeout', message: `no complete response ${after}` }
            : { class: 'connect-timeout', message: `no connection ${after}` };
    }
    #settle(flight, ending, failure, nowMs) {
        this.#line.remove(flight);
        this.#options.recorder.settled(flight, ending, failure, nowMs);
    }
    /** The flight is over: its connection serves the next one. */
    #release(flight, nowMs) {
        if (this.#isOver)
            return;
        const { connection } = flight;
        flight.connection = null;
        this.#underWay -= 1;
        if (connection !== null)
            connection.group.giveBack(connection, nowMs);
        this.#idle.push(flight);
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

;// CONCATENATED MODULE: ./.build/src/load/plan/template.js
/**
 * Templates in paths, header values and bodies: {{uuid}}, {{counter}}, {{randomInt a b}} (both ends included) and {{row.column}}. Compiled once; a
 * text without templates costs nothing per request.
 */

/** Braces alone may be part of a text; these words behind them are not. */
const KNOWN = ['uuid', 'counter', 'randomInt', 'row.'];
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
function compileTemplate(text) {
    const { placeholders } = parseTemplates(text);
    if (placeholders.length === 0)
        return text;
    const parts = [];
    let end = 0;
    for (const placeholder of placeholders) {
        if (placeholder.start > end)
            parts.push(text.slice(end, placeholder.start));
        parts.push(compilePlaceholder(placeholder.inside));
        end = placeholder.end;
    }
    if (end < text.length)
        parts.push(text.slice(end));
    return (scope) => {
        let written = '';
        for (const part of parts)
            written += typeof part === 'string' ? part : part(scope);
        return written;
    };
}
/** What is wrong with the templates of a text, one phrase each, each once. `rows` are the target's rows. */
function templateProblems(text, rows) {
    const { placeholders, unclosed } = parseTemplates(text);
    const open = unclosed === undefined ? [] : [`${unclosed} is not closed; a template ends with }}`];
    if (placeholders.length > MOST_TEMPLATES)
        return [...open, `it holds ${placeholders.length} templates; ${MOST_TEMPLATES} are the most`];
    const distinct = new Set(placeholders.map(({ inside }) => inside));
    return [...open, ...[...distinct].flatMap((inside) => placeholderProblem(inside, rows) ?? [])];
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
/** The columns of its rows that a text draws from, each once. */
function columnsOf(text) {
    const columns = parseTemplates(text).placeholders.flatMap(({ inside }) => rowColumn(inside) ?? []);
    return [...new Set(columns)];
}
function placeholderProblem(inside, rows) {
    const written = `{{${clip(inside, 60)}}}`;
    if (inside === 'uuid' || inside === 'counter')
        return undefined;
    const range = randomRange(inside);
    if (range !== undefined) {
        if (range.from > range.to)
            return `${written} has no numbers in it: the first must not be above the second`;
        return range.to - range.from < 2 ** 32 ? undefined : `${written} spans more than 4294967296 numbers`;
    }
    const column = rowColumn(inside);
    if (column === undefined)
        return `${written} is not known; there are {{uuid}}, {{counter}}, {{randomInt a b}} and {{row.column}}`;
    if (rows.length === 0)
        return `${written} needs rows, and the target has none`;
    const lacking = rows.findIndex((row) => !Object.hasOwn(row, column));
    return lacking === -1 ? undefined : `${written}: row ${lacking + 1} has no column ${JSON.stringify(clip(column, 60))}`;
}
function compilePlaceholder(inside) {
    if (inside === 'uuid')
        return ({ random }) => uuid(random);
    if (inside === 'counter')
        return ({ counter }) => String(counter);
    const range = randomRange(inside);
    if (range !== undefined) {
        const { from, to } = range;
        return ({ random }) => String(from + Math.floor(random.next() * (to - from + 1)));
    }
    const column = rowColumn(inside);
    if (column === undefined)
        throw new TypeError(`unknown template {{${inside}}}`);
    return ({ row }) => row[column] ?? '';
}
/** Two numbers of 15 digits with their signs, and spaces: a longer text is none. */
const LONGEST_RANGE = 64;
function randomRange(inside) {
    const match = inside.length > LONGEST_RANGE ? null : /^randomInt\s+(-?\d{1,15})\s+(-?\d{1,15})$/.exec(inside);
    return match === null ? undefined : { from: Number(match[1]), to: Number(match[2]) };
}
function rowColumn(inside) {
    return inside.startsWith('row.') && inside.length > 'row.'.length && !inside.includes('\n') ? inside.slice('row.'.length) : undefined;
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

;// CONCATENATED MODULE: ./.build/src/load/generator/planned-request.js
/** Targets made ready to send: everything that can be decided before the first request is, so that a request without templates is
 * encoded once for all. */



/** Warm-up requests are numbered from here, so that a {{counter}} never comes twice in a run. */
const WARM_UP_COUNTER = 1_000_000_000;
/** And those of checks from here. */
const CHECK_COUNTER = 2_000_000_000;
/** Draws targets by weight and writes their requests. `purpose` separates warm-up from measurement: a longer warm-up changes nothing after it. */
function requestSequence(plan, targets, purpose) {
    const choose = weightedChoice(plan, random_randomStream(plan.seed, `${purpose}/targets`));
    const counters = targets.map(() => 0);
    const scope = {
        random: random_randomStream(plan.seed, `${purpose}/templates`),
        counter: purpose === 'warm-up' ? WARM_UP_COUNTER : 0,
        row: {},
    };
    return {
        next() {
            const target = targets[choose()];
            if (target === undefined)
                throw new RangeError('a load plan needs at least one target');
            scope.counter += 1;
            if (target.rows.length > 0) {
                const turn = counters[target.index] ?? 0;
                counters[target.index] = turn + 1;
                scope.row = target.rows[turn % target.rows.length] ?? {};
            }
            return { target, request: target.write(scope) };
        },
    };
}
/** A request of the target like those of the load, and none of them. */
function sampleRequest(plan, target) {
    const random = randomStream(plan.seed, 'checks/templates');
    return target.write({ random, counter: CHECK_COUNTER + target.index, row: target.rows[0] ?? {} });
}
/** Compiles the plan's targets. */
function compileTargets(plan) {
    return plan.targets.map((target, index) => ({
        index,
        name: target.name,
        origin: target.origin,
        host: target.host,
        expect: target.expect,
        keepsBody: target.expect.bodyContains !== undefined || target.expect.bodyEquals !== undefined,
        write: requestWriter(target, plan.keepAlive),
        rows: target.rows ?? [],
    }));
}
function requestWriter(target, keepAlive) {
    const path = compileTemplate(target.path);
    const headers = Object.entries(target.headers).map(([name, value]) => [name, compileTemplate(value)]);
    const body = target.body === undefined ? undefined : compileTemplate(target.body);
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
    if (!isFixed)
        return write;
    const random = random_randomStream('', 'no template draws from it');
    const prebuilt = write({ random, counter: 0, row: {} });
    return () => prebuilt;
}
function render(template, scope) {
    return typeof template === 'string' ? template : template(scope);
}
function weightedChoice(plan, random) {
    const total = plan.targets.reduce((sum, { weight }) => sum + weight, 0);
    let sum = 0;
    const upTo = plan.targets.map(({ weight }) => {
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
 * Measures the instrument: the generator against a server that does nothing, in the same process tree. What it finds is the floor below which no
 * latency can be seen. It also warms the generator's own code up, which in its first second would send requests tens of milliseconds late.
 */









/** As fast as possible, first to warm up, then to measure; then gently, for the latency, first to warm up again. Together two thirds of a second. */
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
        const run = async (offer) => {
            const startMs = performance.now();
            const recorder = new Recording(startMs, targets.length);
            await runPhase({ ...plan, offer: offer(startMs), targets, requests, groups, recorder, signal });
            return recorder;
        };
        const atFullSpeed = (lengthMs) => run((startMs) => closedOffer({ connections: CONNECTIONS, requests: Number.POSITIVE_INFINITY }, startMs, lengthMs));
        const gently = (durationMs) => run((startMs) => openOffer(openArrivals({ ...plan, durationMs }, random_randomStream(plan.seed, 'arrivals')), startMs, durationMs));
        await atFullSpeed(WARM_UP_MS);
        const fast = await atFullSpeed(FULL_SPEED_MS);
        await gently(GENTLE_WARM_UP_MS);
        const gentle = await gently(GENTLE_MS);
        const endMs = performance.now();
        const { latency } = gentle.close(endMs, endMs, plan.targets).total;
        if (signal.aborted)
            return notMeasured('the run was cancelled during the calibration');
        if (latency.kind === 'not-measured' || gentle.failed > 0)
            return notMeasured('the calibration server did not answer');
        const at = (percentile) => findPercentile(latency.value, percentile)?.valueMs ?? latency.value.maxMs;
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
        keepAlive: true,
        timeoutMs: 1000,
        seed: 'calibration',
        warmup: { requests: 0, durationMs: 0 },
        followRedirects: 0,
        tls: { insecure: false },
        allowedHosts: [],
        limits: { requests: Number.POSITIVE_INFINITY, ratePerSecond: Number.POSITIVE_INFINITY, durationMs: Number.POSITIVE_INFINITY },
        targets: [target],
    };
}

;// CONCATENATED MODULE: ./.build/src/core/units.js
/** Figures as text: one fixed locale, three significant digits, and never a rounding that changes what a figure says. */
const THOUSANDS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
/** A figure with three significant digits; whole part never shortened: 0.0123, 1.23, 12.3, 1,234. Below 0.001 five decimals. */
function formatNumber(value) {
    const size = Math.abs(value);
    if (size >= 99.95)
        return THOUSANDS.format(value);
    if (size >= 9.995)
        return value.toFixed(1);
    if (size >= 0.9995)
        return value.toFixed(2);
    if (size === 0)
        return '0';
    if (size >= 0.001)
        return Number(value.toPrecision(3)).toFixed(size >= 0.09995 ? 3 : size >= 0.009995 ? 4 : 5);
    return size < 0.000005 ? (value < 0 ? '>-0.00001' : '<0.00001') : value.toFixed(5);
}
/** A whole number: 12,345. */
function units_formatCount(value) {
    return THOUSANDS.format(value);
}
/** A count and its noun: `1 request`, `2 requests`. */
function formatCounted(value, noun) {
    return `${units_formatCount(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Milliseconds with their unit: `12.3 ms`. */
function units_formatMs(ms) {
    return `${formatNumber(ms)} ms`;
}
/** A length of time for a reader: `350 ms`, `14.2 s`, `2 min 05 s`, `1 h 02 min`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}
/**
 * A share (0..1) in percent. Rounded towards the middle, so that 100% means all and 0% means none:
 * one failure among 100,000 is 99.999%, not 100%.
 */
function units_formatPercent(share) {
    if (share <= 0)
        return '0%';
    if (share >= 1)
        return '100%';
    const percent = share * 100;
    for (const digits of [1, 2, 3, 4, 5]) {
        const text = percent.toFixed(digits);
        if (Number(text) > 0 && Number(text) < 100)
            return `${trimZeros(text)}%`;
    }
    return share < 0.5 ? '<0.00001%' : '>99.99999%';
}
function trimZeros(text) {
    return text.replace(/\.?0+$/, '');
}
/** Megabytes (10^6 bytes) without the unit, for a column that names it. */
function formatMegabytes(bytes) {
    return formatNumber(bytes / 1e6);
}
/** Bytes with a decimal unit: `512 B`, `1.50 kB`, `16.8 GB`. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
    return power === 0 ? `${units_formatCount(bytes)} B` : `${formatNumber(bytes / 1000 ** power)} ${units[power] ?? ''}`;
}
/** A rate with its unit: `19.8/s`. */
function units_formatRate(perSecond) {
    return `${formatNumber(perSecond)}/s`;
}
/** A moment as UTC to the second: `2026-05-04 12:30:05 UTC`. */
function formatMoment(epochMs) {
    return `${new Date(epochMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./.build/src/load/trust.js


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
/** Why the numbers are not to be trusted, each a full sentence with the figure and the limit; empty when they are. */
function distrustReasons(evidence) {
    const reasons = [achieved(evidence), notSent(evidence), lateness(evidence), loopDelay(evidence), steal(evidence), pressure(evidence)];
    return reasons.filter((reason) => reason !== undefined);
}
/** The share of seconds under pressure. */
function pressedShare(seconds) {
    return seconds.filter((share) => share > PRESSURE_LIMIT).length / seconds.length;
}
function achieved({ schedule, offeredPerSecond, achievedPerSecond, connections }) {
    const { due, sentInTime } = schedule;
    if (due === 0 || wilsonInterval(sentInTime, due).high >= ACHIEVED_LIMIT)
        return undefined;
    const share = formatPercent(sentInTime / due);
    return `Only ${formatRate(achievedPerSecond)} of the planned ${formatRate(offeredPerSecond)} could be sent in time (${share}, at least ${formatPercent(ACHIEVED_LIMIT)} is needed): the ${formatCount(connections)} connections were busy or the generator was too slow; allow more connections or plan a lower rate.`;
}
function notSent({ requests, notSent: missing, connections }) {
    if (requests === 0 || wilsonInterval(missing, requests).low <= NOT_SENT_LIMIT)
        return undefined;
    const share = formatPercent(missing / requests);
    return `${formatCount(missing)} of ${formatCount(requests)} requests were never sent (${share}, at most ${formatPercent(NOT_SENT_LIMIT)} is allowed): all ${formatCount(connections)} connections were busy until their deadline, or this machine had no socket for them; allow more connections, plan a lower rate, or keep connections alive.`;
}
function lateness({ pacingP99, serviceP50Ms }) {
    const limitMs = Math.max(LATENESS_LIMIT.ms, LATENESS_LIMIT.shareOfService * (serviceP50Ms ?? 0));
    if (!isSurelyAbove(pacingP99, limitMs))
        return undefined;
    return `The generator was late: its p99 behind the schedule is ${formatMs(pacingP99.valueMs)}, and at most ${formatMs(limitMs)} is allowed; use a lower rate or a machine with more free CPU.`;
}
function loopDelay({ loopDelay: delay }) {
    if (delay === null)
        return undefined;
    const advice = 'use a lower rate or a machine with more free CPU.';
    if (isSurelyAbove(delay.p99, LOOP_DELAY_LIMIT_MS))
        return `The generator was slow to read answers: the p99 of its event loop's delay is ${formatMs(delay.p99.valueMs)}, and at most ${formatMs(LOOP_DELAY_LIMIT_MS)} is allowed; ${advice}`;
    const heldUp = delay.heldUpMs / delay.lengthMs;
    if (delay.heldUpMs <= LEAST_HELD_UP_MS || heldUp <= HELD_UP_LIMIT)
        return undefined;
    return `The generator stood still for ${formatPercent(heldUp)} of the time (delays of its event loop above ${formatMs(LOOP_DELAY_LIMIT_MS)}), and at most ${formatPercent(HELD_UP_LIMIT)} is allowed; ${advice}`;
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
/** How long the generator's event loop was busy with something else when it should have turned: what every answer may have waited to be read. */


/** A timer of this period is watched; it costs a hundred wake-ups a second. */
const PERIOD_MS = 10;
/**
 * Starts watching; the result is asked once, at the end. Of the timer's firings a standstill is only one, however long it is, so the time that long delays took
 * is counted as well. (`monitorEventLoopDelay` tells the firings only.)
 */
function watchLoopDelay() {
    const delays = new DurationHistogram(2);
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
        return { p99: boundedP99(delays), heldUpMs, lengthMs: endMs - startMs };
    };
}

;// CONCATENATED MODULE: ./.build/src/load/generator/warm-up.js
/** What is sent before anything counts: it opens the connections and runs the service's and the generator's code a few times. */


/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate; but for the cap on rates. */
const LONGEST_MS = 3000;
/**
 * The warm-up of a plan: its number of requests and its duration, both. In the open model half of the requests, as far as there are connections,
 * come at once to open these, the others evenly spaced. Undefined when there is none.
 */
function warmUpOffer(plan, startMs) {
    const { requests, durationMs } = plan.warmup;
    if (requests === 0 && durationMs === 0)
        return undefined;
    if (plan.model === 'closed') {
        const isTimed = durationMs > 0;
        const bounds = { connections: plan.connections, requests: isTimed ? plan.limits.requests : requests };
        return closedOffer(bounds, startMs, isTimed ? durationMs : Number.POSITIVE_INFINITY);
    }
    // Stages may start from a rate of zero.
    const ratePerSecond = plan.ratePerSecond > 0 ? plan.ratePerSecond : peakRate(plan);
    const count = Math.max(requests, Math.ceil((ratePerSecond * durationMs) / 1000));
    const atOnce = Math.min(plan.connections, Math.ceil(count / 2));
    const rest = count - atOnce;
    const shortestMs = (rest * 1000) / plan.limits.ratePerSecond;
    const spreadMs = Math.max(durationMs, shortestMs, Math.min(LONGEST_MS, (rest * 1000) / ratePerSecond));
    return openOffer(burstThenEven(atOnce, rest, spreadMs), startMs, durationMs);
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
/** Runs the order. What happens meanwhile is told to `tell`; the answer covers what was measured until the signal, if it came. */
async function measureLoad(order, signal, tell) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan } = order;
        const floor = order.nullServerOrigin === undefined
            ? notMeasured('the generator was not calibrated')
            : await withProgress(tell, counted('calibration', undefined, new CountingRecorder()), calibrate(order.nullServerOrigin, signal));
        const groups = measure_addDisposableResource(env_1, openConnections(plan), false);
        const warmup = await warmUp(plan, groups, signal, tell);
        return { ...(await measure(plan, groups, signal, tell)), warmup, floor };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        measure_disposeResources(env_1);
    }
}
async function warmUp(plan, groups, signal, tell) {
    const startMs = performance.now();
    const offer = warmUpOffer(plan, startMs);
    if (offer === undefined || signal.aborted)
        return { requests: 0, failures: 0, durationMs: 0 };
    const targets = compileTargets(plan);
    const recorder = new CountingRecorder();
    const phase = runPhase({ ...plan, offer, targets, requests: requestSequence(plan, targets, 'warm-up'), groups, recorder, signal });
    await withProgress(tell, counted('warm-up', undefined, recorder), phase);
    return { requests: recorder.ok + recorder.failed, failures: recorder.failed, durationMs: performance.now() - startMs };
}
async function measure(plan, groups, signal, tell) {
    const targets = compileTargets(plan);
    tell({ kind: 'measuring' });
    const startMs = performance.now() + PAUSE_MS;
    const startedAt = Date.now() + PAUSE_MS;
    const offer = measuredOffer(plan, startMs);
    const recording = new Recording(startMs, targets.length);
    const loopDelay = watchLoopDelay();
    const cpuBefore = process.cpuUsage();
    const requests = requestSequence(plan, targets, 'measuring');
    const phase = runPhase({ ...plan, offer, targets, requests, groups, recorder: recording, signal });
    await withProgress(tell, counted('measuring', totalMs(plan), recording, startMs), phase);
    const endMs = Math.max(startMs, performance.now());
    const cpu = process.cpuUsage(cpuBefore);
    // Before the figures are computed, which holds the event loop up as well.
    const delay = loopDelay();
    return {
        window: { startedAt, endedAt: Math.round(startedAt + endMs - startMs) },
        recorded: recording.close(endMs, offer.scheduleEndMs(), plan.targets),
        pacingP99: plan.model === 'open' ? boundedP99(recording.pacing) : null,
        loopDelay: delay,
        cpuSeconds: (cpu.user + cpu.system) / 1e6,
        isCancelled: signal.aborted,
    };
}
function measuredOffer(plan, startMs) {
    if (plan.model === 'closed') {
        // How many requests a duration of the closed model holds depends on the service: only here can the cap be kept.
        const requests = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
        return closedOffer({ connections: plan.connections, requests }, startMs, plan.durationMs ?? Number.POSITIVE_INFINITY);
    }
    const arrivals = openArrivals(plan, random_randomStream(plan.seed, 'measuring/arrivals'));
    // A number of requests is over with its last one; a duration lasts, even when nothing is due at its end.
    return openOffer(arrivals, startMs, plan.requests === undefined ? expectedLengthMs(plan) : 0);
}
/** Expected length of the measurement; unknown for a number of requests in the closed model. */
function totalMs(plan) {
    return plan.model === 'closed' ? plan.durationMs : expectedLengthMs(plan);
}
function counted(phase, total, counts, startMs = performance.now()) {
    return () => {
        const elapsedMs = Math.max(0, performance.now() - startMs);
        const { sent, ok, failed } = counts;
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
