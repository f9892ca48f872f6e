/**
 * What a sample says about the truth: intervals for shares and for percentiles. Pure.
 *
 * A percentile is the nearest-rank one everywhere: the smallest sample that at least p percent of the samples do not
 * exceed, i.e. the sample of rank ceil(n * p / 100). It is always a value that was measured, never one interpolated
 * between two.
 */

/** An estimate with its 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

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
export function wilsonInterval(successes: number, total: number): Interval {
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
export function nearestRank(n: number, percentile: number): number {
  return Math.min(n, Math.max(1, Math.ceil((n * percentile) / 100 - NOISE)));
}

/**
 * Whether fewer than 10 of n samples are to be expected beyond the percentile: then it hangs on a handful of requests.
 */
export function hasTooFewSamples(n: number, percentile: number): boolean {
  return (n * (100 - percentile)) / 100 + NOISE < SAMPLES_BEYOND;
}

/** Samples of which 10 are to be expected beyond the percentile: the fewest that `hasTooFewSamples` does not refuse. */
export function samplesNeeded(percentile: number): number {
  return Math.ceil((SAMPLES_BEYOND * 100) / (100 - percentile) - NOISE * 100);
}

/** Ranks of the order statistics that bound a percentile; a side is undefined when n samples can't bound it. */
export interface PercentileRanks {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * The ranks between which the true percentile lies with 95 % confidence, whatever the distribution: the number of
 * samples below it is binomial, so the interval is [x(low), x(high)] with P(B < low) <= 2.5 % and P(B >= high) <= 2.5
 * %. Exact for every n: the sums run over the neighbourhood of the mean only, a few standard deviations wide. (H. A.
 * David, H. N. Nagaraja, Order Statistics, section 7.1.)
 */
export function percentileRanks(n: number, percentile: number): PercentileRanks {
  if (n < 1) return { low: undefined, high: undefined };
  const { first, probabilities } = binomialBulk(n, percentile / 100);
  let below = 0;
  let low: number | undefined;
  let high: number | undefined;
  for (const [offset, probability] of probabilities.entries()) {
    const count = first + offset;
    // `below` is P(B < count) here: count is a candidate for the low rank while it is small enough.
    if (below <= TAIL95 && count >= 1) low = count;
    below += probability;
    if (high === undefined && below >= 1 - TAIL95 && count + 1 <= n) high = count + 1;
  }
  return { low, high };
}

/**
 * The probabilities of Binomial(n, p) from `first` on, leaving out ends that weigh nothing. Built from the mode
 * outwards, so nothing underflows.
 */
function binomialBulk(n: number, p: number): { readonly first: number; readonly probabilities: readonly number[] } {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const up: number[] = [1];
  for (let k = mode, weight = 1; k < n && weight > 1e-20; k += 1) {
    weight *= ((n - k) * p) / ((k + 1) * (1 - p));
    up.push(weight);
  }
  const down: number[] = [];
  for (let k = mode, weight = 1; k > 0 && weight > 1e-20; k -= 1) {
    weight *= (k * (1 - p)) / ((n - k + 1) * p);
    down.push(weight);
  }
  const weights = [...down.reverse(), ...up];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { first: mode - down.length, probabilities: weights.map((weight) => weight / total) };
}
