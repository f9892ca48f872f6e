/**
 * How busy the machine was while the load ran, from Linux' /proc: a machine that is out of CPU measures itself and not
 * the service. Sampled in the thread that is not pacing.
 */
import { readFile } from 'node:fs/promises';
import { type Measured, measured, notMeasured } from '../../lib/measured.ts';

const SAMPLE_EVERY_MS = 1000;
/** Slices that are much shorter than a sample say little about pressure; they are joined to the one before. */
const SHORTEST_SLICE_MS = 500;

/** Cumulative ticks of all CPUs since boot. */
export interface CpuTicks {
  readonly total: number;
  readonly idle: number;
  readonly steal: number;
}

/** Shares of time, one after the other. */
export type Shares = readonly number[];

export interface HostLoad {
  /** 0..1 of all CPUs. */
  readonly busy: Measured<number>;
  readonly steal: Measured<number>;
  /** For each second, the share of it in which some task waited for a CPU. */
  readonly pressure: Measured<Shares>;
}

export interface HostLoadWatch {
  /** Takes the last sample and returns what was seen. */
  stop(): Promise<HostLoad>;
}

/** Starts sampling. */
export async function watchHostLoad(): Promise<HostLoadWatch> {
  const firstTicks = await readTicks();
  let previous = { atMs: performance.now(), stalledUs: await readPressure() };
  const slices: number[] = [];
  const sample = async (isLast: boolean): Promise<void> => {
    const stalledUs = await readPressure();
    const atMs = performance.now();
    const lengthMs = atMs - previous.atMs;
    if (stalledUs === undefined || previous.stalledUs === undefined || lengthMs <= 0) return;
    if (isLast && lengthMs < SHORTEST_SLICE_MS && slices.length > 0) return;
    slices.push(Math.min(1, (stalledUs - previous.stalledUs) / (lengthMs * 1000)));
    previous = { atMs, stalledUs };
  };
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => sample(false));
  }, SAMPLE_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await sample(true);
      return {
        ...cpuShares(firstTicks, await readTicks()),
        pressure: slices.length > 0 ? measured(slices) : notMeasured('this system has no /proc/pressure/cpu'),
      };
    },
  };
}

/** Busy and stolen shares between two readings. Waiting for a disk is not busy. */
export function cpuShares(from: CpuTicks | undefined, to: CpuTicks | undefined): Pick<HostLoad, 'busy' | 'steal'> {
  if (from === undefined || to === undefined) {
    const reason = 'this system has no /proc/stat';
    return { busy: notMeasured(reason), steal: notMeasured(reason) };
  }
  const total = to.total - from.total;
  if (total <= 0) {
    const reason = 'the run was shorter than a tick of the CPU clock';
    return { busy: notMeasured(reason), steal: notMeasured(reason) };
  }
  return { busy: measured(1 - (to.idle - from.idle) / total), steal: measured((to.steal - from.steal) / total) };
}

/**
 * The first line of /proc/stat: `cpu user nice system idle iowait irq softirq steal guest guest_nice`; guests are in
 * user and nice already.
 */
export function parseTicks(stat: string): CpuTicks | undefined {
  const fields = /^cpu\s+(.*)$/m.exec(stat)?.[1]?.trim().split(/\s+/).map(Number);
  if (fields === undefined || fields.length < 8 || fields.some((field) => !Number.isFinite(field))) return undefined;
  const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = fields;
  return { total: user + nice + system + idle + iowait + irq + softirq + steal, idle: idle + iowait, steal };
}

/** Microseconds that some task has waited for a CPU since boot, from /proc/pressure/cpu. */
export function parsePressure(pressure: string): number | undefined {
  const total = /^some .*total=(\d+)/m.exec(pressure)?.[1];
  return total === undefined ? undefined : Number(total);
}

async function readTicks(): Promise<CpuTicks | undefined> {
  const text = await readProc('/proc/stat');
  return text === undefined ? undefined : parseTicks(text);
}

async function readPressure(): Promise<number | undefined> {
  const text = await readProc('/proc/pressure/cpu');
  return text === undefined ? undefined : parsePressure(text);
}

/**
 * Undefined where the file is missing or may not be read, as on other systems and in some containers: the figure is
 * then reported as not measured.
 */
async function readProc(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
