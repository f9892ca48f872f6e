/**
 * A simulated load: known service times, a machine that disturbs it or not, and the product's own recording, figures
 * and evidence.
 */
import { measured, notMeasured } from '../../src/lib/measured.ts';
import { DurationHistogram, EMPTY } from '../../src/load/metrics/histogram.ts';
import { loadResult } from '../../src/load/metrics/load-result.ts';
import { LoadRecorder } from '../../src/load/metrics/recorder.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import type { Evidence } from '../../src/load/metrics/snapshot.ts';
import { LOOP_DELAY_LIMIT_MS } from '../../src/load/metrics/validity.ts';
import type { CheckedPlan } from '../../src/load/plan/checked-plan.ts';
import type { LoadPlan } from '../../src/load/plan/plan.ts';
import { type RandomStream, randomStream } from '../../src/load/plan/random.ts';
import { type Disturbing, exponential, type Machine, machineOf } from './machine.ts';

/** The application: log-normal service times behind a queue of so many workers. */
export interface Application {
  readonly medianMs: number;
  readonly sigma: number;
  readonly workers: number;
  /** Share of the requests that get an HTTP 500. */
  readonly failing: number;
}

export interface Simulation {
  readonly model: 'open' | 'closed';
  readonly requests: number;
  readonly ratePerSecond: number;
  readonly connections: number;
  readonly timeoutMs: number;
  readonly application: Application;
  readonly disturbing: Disturbing;
}

interface Sent {
  readonly dueMs: number;
  readonly sentMs: number;
  readonly seenMs: number;
  readonly isFailing: boolean;
}

const TIMER_MS = 10;

/**
 * The result of one load. The same seed gives the same arrivals and service times, whatever disturbs them; `attempt`
 * draws the moments at which something does.
 */
export function simulate(simulation: Simulation, seed: string, attempt = ''): LoadResult {
  const { requests, ratePerSecond, disturbing } = simulation;
  const machine = machineOf(disturbing, (requests / ratePerSecond) * 4000, randomStream(seed, `machine${attempt}`));
  const sent =
    simulation.model === 'open' ? sendOpen(simulation, machine, seed) : sendClosed(simulation, machine, seed);
  return resultOf(simulation, machine, sent, seed);
}

function sendOpen(
  { requests, ratePerSecond, application }: Simulation,
  machine: Machine,
  seed: string,
): readonly Sent[] {
  const arrivals = randomStream(seed, 'arrivals');
  const answer = answerer(application, machine, seed);
  let dueMs = 0;
  let lastMs = 0;
  return Array.from({ length: requests }, () => {
    dueMs += exponential(arrivals, 1000 / ratePerSecond);
    lastMs = Math.max(lastMs, machine.free(dueMs + machine.jitter()));
    return { dueMs, sentMs: lastMs, ...answer(lastMs) };
  });
}

/** As long as the planned rate would take for the requests: how many there are depends on the answers. */
function sendClosed(
  { requests, ratePerSecond, connections, application }: Simulation,
  machine: Machine,
  seed: string,
): readonly Sent[] {
  const answer = answerer(application, machine, seed);
  const lengthMs = (requests / ratePerSecond) * 1000;
  const nextMs = Array.from({ length: connections }, () => machine.free(0));
  const sent: Sent[] = [];
  for (;;) {
    const sentMs = Math.min(...nextMs);
    if (sentMs >= lengthMs) return sent;
    const one = { dueMs: sentMs, sentMs, ...answer(sentMs) };
    sent.push(one);
    nextMs[nextMs.indexOf(sentMs)] = machine.free(one.seenMs + machine.jitter());
  }
}

/** Requests are worked on in the order in which they come. */
function answerer(
  { medianMs, sigma, workers, failing }: Application,
  machine: Machine,
  seed: string,
): (sentMs: number) => Pick<Sent, 'seenMs' | 'isFailing'> {
  const services = randomStream(seed, 'services');
  const freeMs = Array.from({ length: workers }, () => 0);
  return (sentMs) => {
    const serviceMs = medianMs * Math.exp(sigma * normal(services));
    const isFailing = services.next() < failing;
    const worker = freeMs.indexOf(Math.min(...freeMs));
    const startMs = Math.max(sentMs, freeMs[worker] ?? 0);
    const endMs = startMs + serviceMs + machine.slowed(startMs, serviceMs);
    freeMs[worker] = endMs;
    return { seenMs: machine.free(endMs), isFailing };
  };
}

function normal(random: RandomStream): number {
  return Math.sqrt(-2 * Math.log(random.next())) * Math.cos(2 * Math.PI * random.next());
}

function resultOf(simulation: Simulation, machine: Machine, sent: readonly Sent[], seed: string): LoadResult {
  const { timeoutMs } = simulation;
  const recorder = new LoadRecorder();
  const target = recorder.target({ target: 'foo', host: 'foo.localhost' });
  const pacing = new DurationHistogram(3);
  let endMs = 0;
  for (const [number, { dueMs, sentMs, seenMs, isFailing }] of sent.toSorted((a, b) => a.seenMs - b.seenMs).entries()) {
    const latencyMs = Math.min(seenMs - dueMs, timeoutMs);
    const isLate = seenMs - dueMs > timeoutMs;
    endMs = Math.max(endMs, dueMs + latencyMs);
    pacing.record(sentMs - dueMs);
    recorder.record(target, {
      ending: isLate ? 'expired' : 'answered',
      failure: isLate
        ? { class: 'timeout', message: 'late' }
        : isFailing
          ? { class: 'http-5xx', message: 'HTTP 500' }
          : null,
      latencyMs,
      serviceMs: Math.min(seenMs - sentMs, timeoutMs),
      latenessMs: sentMs - dueMs,
      sentAtMs: sentMs,
      endedAtMs: seenMs,
      bytes: 2,
      number,
      dueAtMs: dueMs,
      status: isLate ? 0 : isFailing ? 500 : 200,
      answer: null,
    });
  }
  const lastDueMs = sent.at(-1)?.dueMs ?? 0;
  const evidence: Evidence = {
    schedule: {
      due: sent.length,
      sentInTime: sent.filter(({ sentMs }) => sentMs <= lastDueMs + TIMER_MS).length,
      lengthMs: lastDueMs,
      pacing: simulation.model === 'open' ? pacing.encode() : EMPTY,
    },
    loop: loopEvidence(machine, endMs, seed),
    host: {
      busy: measured(0.4),
      steal: measured(machine.stolen),
      pressure: measured(machine.pressure.slice(0, Math.max(1, Math.round(endMs / 1000)))),
    },
  };
  return loadResult({
    engine: { name: 'builtin', version: '0' },
    plan: planOf(simulation),
    snapshot: { version: 1, window: { startedAt: 0, endedAt: endMs }, ...recorder.snapshot(), evidence },
    warmup: { requests: 0, failures: 0, durationMs: 0 },
    cpuSeconds: notMeasured('simulated'),
    floor: notMeasured('simulated'),
    priority: { policy: 'normal', how: 'not wanted', reason: 'simulated' },
    isCancelled: false,
    engineThresholds: [],
  });
}

/**
 * What the watch of the event loop would see: a timer that fires late when the generator stands still, and a little
 * late at any time.
 */
function loopEvidence(machine: Machine, endMs: number, seed: string): NonNullable<Evidence['loop']> {
  const noise = randomStream(seed, 'timer');
  const delay = new DurationHistogram(2);
  let heldUpMs = 0;
  for (let lastMs = 0; lastMs < endMs; ) {
    const nowMs = machine.free(lastMs + TIMER_MS + noise.next());
    const delayMs = nowMs - lastMs - TIMER_MS;
    delay.record(delayMs);
    if (delayMs > LOOP_DELAY_LIMIT_MS) heldUpMs += delayMs;
    lastMs = nowMs;
  }
  return { delay: delay.encode(), heldUpMs, lengthMs: endMs };
}

function planOf({ model, requests, ratePerSecond, connections, timeoutMs }: Simulation): CheckedPlan {
  const plan: LoadPlan = {
    engine: 'builtin',
    model,
    arrival: 'poisson',
    ratePerSecond,
    stages: [],
    connections,
    keepAlive: true,
    timeoutMs,
    priority: 'normal',
    seed: 'simulated',
    warmup: { requests: 0, durationMs: 0 },
    followRedirects: 0,
    tls: { insecure: false },
    allowedHosts: [],
    limits: { requests: 1e9, ratePerSecond: 1e9, durationMs: 1e9 },
    targets: [],
    ...(model === 'open' ? { requests } : { durationMs: (requests / ratePerSecond) * 1000 }),
  };
  return plan as CheckedPlan;
}
