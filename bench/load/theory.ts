/**
 * What queueing theory says of a server that stands still for a while under a constant arrival rate: a deterministic
 * queue, first come first served. A request due while the server stands waits until it goes on, then for those before
 * it; what the server itself takes is spread as it is when it is idle.
 */

export interface Stall {
  /** Milliseconds after the first request was due. */
  readonly fromMs: number;
  readonly toMs: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}

/**
 * Latencies from the due time, by nearest rank. `baseMs` is the idle server's latency at a quantile (0..1), `serviceMs`
 * what one request of a backlog takes.
 */
export function stalledLatencies(options: {
  readonly ratePerSecond: number;
  readonly requests: number;
  readonly stall: Stall;
  readonly baseMs: (quantile: number) => number;
  readonly serviceMs: number;
}): Percentiles {
  const { ratePerSecond, requests, stall, baseMs, serviceMs } = options;
  let freeAt = 0;
  const latencies = Array.from({ length: requests }, (_, index) => {
    const due = (index * 1000) / ratePerSecond;
    const ready = Math.max(due, freeAt);
    const begin = ready >= stall.fromMs && ready < stall.toMs ? stall.toMs : ready;
    freeAt = begin + serviceMs;
    // Multiples of the golden ratio fall evenly over the quantiles, and not in step with anything.
    return begin - due + baseMs((index * 0.618_033_988_75) % 1);
  }).sort((a, b) => a - b);
  const at = (percent: number) => latencies[Math.ceil((percent / 100) * requests) - 1] ?? Number.NaN;
  return { p50: at(50), p90: at(90), p99: at(99), max: at(100) };
}
