/**
 * Keeps the slowest and the first failed requests while a load runs, in memory that does not grow with their number. Of
 * a request that is not kept no more is looked at than one figure.
 */
import { defined } from '../../lib/defined.ts';
import type { ErrorClass } from '../../lib/error-classes.ts';
import type { RequestResult } from './request-result.ts';
import { dueFirst, MOST_SAMPLES, type RequestSample, type RequestSamples, slowerFirst } from './request-samples.ts';

/** Samples are rounded to a microsecond, and compared as they are kept: parts must keep the same ones as the whole. */
const ROUNDED_MS = 0.0005;

export class KeptRequests {
  readonly #slowest = new SlowestRequests();
  readonly #failed = new Map<ErrorClass, RequestSample[]>();

  /** An ok request that took less than this is not among the slowest. */
  get slowFromMs(): number {
    return this.#slowest.fromMs;
  }

  /** Keeps an ok request, if it is among the slowest. */
  keepSlow(target: string, result: RequestResult): void {
    this.#slowest.keep(target, result);
  }

  /** Keeps a failed request, if it is among the first of its class. */
  keepFailed(target: string, errorClass: ErrorClass, result: RequestResult): void {
    let requests = this.#failed.get(errorClass);
    if (requests === undefined) {
      requests = [];
      this.#failed.set(errorClass, requests);
    }
    const last = requests[MOST_SAMPLES - 1];
    if (last !== undefined && result.dueAtMs > last.dueMs + ROUNDED_MS) return;
    requests.push(failedSample(target, result));
    requests.sort(dueFirst);
    if (requests.length > MOST_SAMPLES) requests.pop();
  }

  snapshot(): RequestSamples {
    return {
      slowest: this.#slowest.snapshot(),
      failed: [...this.#failed]
        .map(([errorClass, requests]) => ({ class: errorClass, requests: [...requests] }))
        .sort((left, right) => (left.class < right.class ? -1 : 1)),
    };
  }
}

/** As a sample, with numbers for what is missing (-1 for the request's number, 0 for the status). */
interface SlowRequest {
  target: string;
  number: number;
  dueMs: number;
  latencyMs: number;
  status: number;
}

/**
 * A heap whose root is the first to make room. Behind a service that falls back further and further every request is
 * slower than all before it: to take the place of another costs some comparisons, and no memory.
 */
class SlowestRequests {
  readonly #heap: SlowRequest[] = [];
  /** What is compared with the root; the two change places. */
  #candidate = emptyRequest();
  /** What takes less has no place. */
  fromMs = 0;

  keep(target: string, { number, dueAtMs, latencyMs, status }: RequestResult): void {
    const candidate = this.#candidate;
    candidate.target = target;
    candidate.number = Number.isNaN(number) ? -1 : number;
    candidate.dueMs = rounded(dueAtMs);
    candidate.latencyMs = rounded(latencyMs);
    candidate.status = status;
    if (this.#heap.length < MOST_SAMPLES) {
      this.#candidate = emptyRequest();
      if (this.#heap.push(candidate) < MOST_SAMPLES) return;
      // A list in order is a heap.
      this.#heap.sort((left, right) => slowerFirst(right, left));
    } else {
      const root = this.#heap[0];
      if (root === undefined || !isSlower(candidate, root)) return;
      this.#candidate = root;
      this.#sink(candidate);
    }
    this.fromMs = (this.#heap[0]?.latencyMs ?? 0) - ROUNDED_MS;
  }

  snapshot(): readonly RequestSample[] {
    return this.#heap.toSorted(slowerFirst).map(({ target, number, dueMs, latencyMs, status }) => ({
      target,
      dueMs,
      latencyMs,
      ...defined({ number: number === -1 ? undefined : number, status: status === 0 ? undefined : status }),
    }));
  }

  /** Puts a request in the root's place, and from there where it belongs. */
  #sink(request: SlowRequest): void {
    const heap = this.#heap;
    let at = 0;
    for (let left = 1; left < MOST_SAMPLES; left = 2 * at + 1) {
      const right = left + 1;
      const next = right < MOST_SAMPLES && isSlower(heap[left], heap[right]) ? right : left;
      const child = heap[next];
      if (child === undefined || !isSlower(request, child)) break;
      heap[at] = child;
      at = next;
    }
    heap[at] = request;
  }
}

/** `slowerFirst`, with what nearly always decides looked at first. */
function isSlower(one: SlowRequest | undefined, other: SlowRequest | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.latencyMs === other.latencyMs ? slowerFirst(one, other) < 0 : one.latencyMs > other.latencyMs;
}

function emptyRequest(): SlowRequest {
  return { target: '', number: 0, dueMs: 0, latencyMs: 0, status: 0 };
}

function failedSample(target: string, result: RequestResult): RequestSample {
  const { number, dueAtMs, latencyMs, status, failure, ending, answer } = result;
  return {
    target,
    dueMs: rounded(dueAtMs),
    ...defined({
      number: Number.isNaN(number) ? undefined : number,
      latencyMs: ending === 'broken' || Number.isNaN(latencyMs) ? undefined : rounded(latencyMs),
      status: status === 0 ? undefined : status,
      failure: failure ?? undefined,
      answer: answer?.text(),
    }),
  };
}

/** To a microsecond. A negative time can only be clock rounding and counts as 0. */
function rounded(ms: number): number {
  return Math.max(0, Math.round(ms * 1000) / 1000);
}
