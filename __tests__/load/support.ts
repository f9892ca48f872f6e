/** Plans and loopback servers for the tests of the load generator. */

import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer, type Socket } from 'node:net';
import type { Measured } from '../../src/lib/measured.ts';
import type { Distribution } from '../../src/lib/percentiles.ts';
import { checkPlan } from '../../src/load/check-plan.ts';
import { measureLoad } from '../../src/load/generator/measure.ts';
import type { Measurement } from '../../src/load/generator/messages.ts';
import type { BoundedPercentile } from '../../src/load/metrics/histogram.ts';
import type { LoadSnapshot, ScheduleEvidence } from '../../src/load/metrics/snapshot.ts';
import { type LoadSummary, summarize } from '../../src/load/metrics/summarize.ts';
import { boundedP99 } from '../../src/load/metrics/validity.ts';
import { acceptedPlan, type CheckedPlan } from '../../src/load/plan/checked-plan.ts';
import type { LoadPlan } from '../../src/load/plan/plan.ts';

export type PlanTarget = LoadPlan['targets'][number];

export function loadTarget(origin: string, changes: Partial<PlanTarget> = {}): PlanTarget {
  const expect = { status: [{ from: 200, to: 399 }] };
  return {
    name: 'foo',
    origin,
    host: 'foo.localhost',
    path: '/',
    method: 'GET',
    headers: {},
    weight: 1,
    expect,
    ...changes,
  };
}

/** A quick plan without warm-up; give `requests` or `durationMs`. */
export function loadPlan(targets: readonly PlanTarget[], changes: Partial<LoadPlan> = {}): LoadPlan {
  return {
    engine: 'builtin',
    model: 'open',
    arrival: 'constant',
    ratePerSecond: 200,
    stages: [],
    connections: 50,
    priority: 'normal',
    keepAlive: true,
    timeoutMs: 5000,
    seed: 'seed',
    warmup: { requests: 0, durationMs: 0 },
    followRedirects: 0,
    tls: { insecure: false },
    allowedHosts: [],
    limits: { requests: 100_000, ratePerSecond: 20_000, durationMs: 60_000 },
    targets,
    ...changes,
  };
}

/** The plan as one that may be run; throws what is wrong with it. */
export function checked(plan: LoadPlan): CheckedPlan {
  return acceptedPlan(checkPlan(plan));
}

/** A measurement with its figures. */
export interface MeasuredHere extends Measurement {
  readonly window: LoadSnapshot['window'];
  readonly recorded: LoadSummary & { readonly schedule: ScheduleEvidence };
  readonly pacingP99: BoundedPercentile | null;
}

/** Runs the plan in this thread. */
export async function measureHere(
  plan: LoadPlan,
  signal: AbortSignal = new AbortController().signal,
): Promise<MeasuredHere> {
  const measurement = await measureLoad({ plan: checked(plan), nullServerOrigin: undefined }, signal, () => undefined);
  const { window, evidence } = measurement.snapshot;
  const { schedule } = evidence;
  if (schedule === undefined) throw new Error('there is no evidence of the schedule');
  return {
    ...measurement,
    window,
    recorded: { ...summarize(measurement.snapshot), schedule },
    pacingP99: boundedP99(schedule.pacing),
  };
}

export interface TestServer extends AsyncDisposable {
  readonly origin: string;
  /** Connections accepted so far. */
  readonly connections: number;
  /** Most connections that were open at once. */
  readonly mostOpen: number;
}

export async function serveHttp(listener: RequestListener): Promise<TestServer> {
  return listen(createHttpServer({ keepAliveTimeout: 30_000 }, listener));
}

export async function serveSockets(onSocket: (socket: Socket) => void): Promise<TestServer> {
  return listen(createNetServer(onSocket));
}

export async function listen(server: Server | NetServer, address = '127.0.0.1'): Promise<TestServer> {
  let connections = 0;
  let mostOpen = 0;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    mostOpen = Math.max(mostOpen, sockets.size);
    // Generators end connections at will.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, address);
  await once(server, 'listening');
  return {
    origin: `http://${address}:${portOf(server)}`,
    get connections() {
      return connections;
    },
    get mostOpen() {
      return mostOpen;
    },
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
      if (server.listening) await once(server, 'close');
    },
  };
}

/** A loopback port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createNetServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: NetServer): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** The value of a figure that must have been measured. */
export function measuredValue<T>(figure: Measured<T>): T {
  if (figure.kind === 'not-measured') throw new Error(`not measured: ${figure.reason}`);
  return figure.value;
}

export function percentileOf(distribution: Measured<Distribution>, percentile: number): number {
  const found = measuredValue(distribution).percentiles.find((entry) => entry.percentile === percentile);
  if (found === undefined) throw new Error(`no p${percentile}`);
  return found.valueMs;
}
