/**
 * Loads of one plan, sent by several generators, as one. Each had a machine and an application of its own, so all of
 * them count as if they had begun at the same moment, and a rate is that of all together. Pure.
 */
import { type Measured, measured, notMeasured } from '../../lib/measured.ts';
import type { HostLoad } from './host-load.ts';
import type { LoadResult } from './result.ts';
import { type LoadSnapshot, mergeSnapshots } from './snapshot.ts';
import { summarize } from './summarize.ts';
import { disturbanceReasons, notOfferedReasons, pressedShare, scheduledRates } from './validity.ts';

/** As many rows as a series has. */
const MOST_ROWS = 4_000;
const WIDEST_ROW_SECONDS = 2 ** 20;
/** Of all loads together: each takes some 0.25 ms, so it takes up to 15 s to add up. */
const MOST_HISTOGRAMS = 50_000;

/** A load and the name of who sent it. */
export interface NamedLoad {
  readonly name: string;
  readonly load: LoadResult;
}

/**
 * Adds loads of the same plan. The first one's settings stand for all of them.
 * @throws TypeError for a snapshot that is none of ours, and when there are too many figures to add up.
 */
export function mergeLoads(loads: readonly [NamedLoad, ...NamedLoad[]]): LoadResult {
  const [{ load: first }] = loads;
  refuseTooMany(loads);
  for (const { load } of loads) refuseOddSeries(load);
  const startedAt = Math.min(...loads.map(({ load }) => load.snapshot.window.startedAt));
  const merged = mergeSnapshots(loads.map(({ load }) => startedTogether(load.snapshot, startedAt)));
  const snapshot: LoadSnapshot = { ...merged, evidence: { ...merged.evidence, ...hostOf(loads) } };
  const summary = summarize(snapshot, untold(first));
  const { window, evidence } = snapshot;
  const rates = ratesOf(loads, evidence.schedule);
  const sum = (count: (load: LoadResult) => number) => loads.reduce((total, { load }) => total + count(load), 0);
  return {
    engine: first.engine,
    plan: first.plan,
    window: { startedAt: Math.round(window.startedAt), endedAt: Math.round(window.endedAt) },
    warmup: {
      requests: sum(({ warmup }) => warmup.requests),
      failures: sum(({ warmup }) => warmup.failures),
      durationMs: Math.max(...loads.map(({ load }) => load.warmup.durationMs)),
    },
    ...summary,
    targets: inOrder(summary.targets, first.targets),
    generator: {
      ...rates,
      loopDelayP99Ms: highest(loads, ({ generator }) => generator.loopDelayP99Ms),
      hostCpuBusy: highest(loads, ({ generator }) => generator.hostCpuBusy),
      cpuSteal: highest(loads, ({ generator }) => generator.cpuSteal),
      cpuPressure: evidence.host === undefined ? EACH_LEG : sharePressed(evidence.host),
      generatorCpuSeconds: total(loads, ({ generator }) => generator.generatorCpuSeconds),
      floor: EACH_LEG,
      priority: { policy: 'normal', how: 'not wanted', reason: 'each leg has its own generator' },
      notOffered: reasons(loads, (load) => [
        ...load.generator.notOffered,
        ...notOfferedReasons({ plan: load.plan, total: load.total, evidence: load.snapshot.evidence }),
      ]),
      disturbances: reasons(loads, (load) => [
        ...load.generator.disturbances,
        ...disturbanceReasons({ plan: load.plan, total: load.total, evidence: load.snapshot.evidence }),
      ]),
    },
    cancelled: loads.some(({ load }) => load.cancelled),
    engineThresholds: [],
    snapshot,
  };
}

const EACH_LEG = notMeasured('Each leg has its own.');

function startedTogether(snapshot: LoadSnapshot, startedAt: number): LoadSnapshot {
  const { window } = snapshot;
  return { ...snapshot, window: { startedAt, endedAt: startedAt + (window.endedAt - window.startedAt) } };
}

/** In the order of the plan, which snapshots do not keep. */
function inOrder(targets: LoadResult['targets'], first: LoadResult['targets']): LoadResult['targets'] {
  const places = new Map(first.map(({ name }, index) => [name, index]));
  return targets.toSorted((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
}

/** What the engine did not tell of one load it does not tell of all. */
function untold({ total: { lateness, bytesReceived } }: LoadResult) {
  return {
    ...(lateness.kind === 'not-measured' ? { lateness: lateness.reason } : {}),
    ...(bytesReceived.kind === 'not-measured' ? { bytes: bytesReceived.reason } : {}),
  };
}

function ratesOf(
  loads: readonly NamedLoad[],
  schedule: LoadSnapshot['evidence']['schedule'],
): { readonly offeredPerSecond: number; readonly achievedPerSecond: number } {
  if (schedule !== undefined) {
    const { offered, achieved } = scheduledRates(schedule);
    return { offeredPerSecond: offered, achievedPerSecond: achieved };
  }
  const sum = (rate: (load: LoadResult) => number) => loads.reduce((all, { load }) => all + rate(load), 0);
  return {
    offeredPerSecond: sum(({ generator }) => generator.offeredPerSecond),
    achievedPerSecond: sum(({ generator }) => generator.achievedPerSecond),
  };
}

/** Of several machines the busiest one, and the seconds of all: what is weighed is how many requests were spoiled. */
function hostOf(loads: readonly NamedLoad[]): { readonly host?: HostLoad } {
  const hosts = loads.flatMap(({ load }) => load.snapshot.evidence.host ?? []);
  const [first] = hosts;
  if (first === undefined) return {};
  const seconds = hosts.flatMap(({ pressure }) => (pressure.kind === 'measured' ? pressure.value : []));
  return {
    host: {
      busy: highestOf(hosts.map(({ busy }) => busy)),
      steal: highestOf(hosts.map(({ steal }) => steal)),
      pressure: seconds.length === 0 ? first.pressure : measured(seconds),
    },
  };
}

function sharePressed({ pressure }: HostLoad): Measured<number> {
  return pressure.kind === 'measured' ? measured(pressedShare(pressure.value)) : pressure;
}

type Figure = (load: LoadResult) => Measured<number>;

function highest(loads: readonly NamedLoad[], figure: Figure): Measured<number> {
  return highestOf(loads.map(({ load }) => figure(load)));
}

/** Missing where one is missing: that one may be the highest. */
function highestOf(figures: readonly Measured<number>[]): Measured<number> {
  const values = valuesOf(figures);
  return values.kind === 'measured' ? measured(Math.max(...values.value)) : values;
}

function total(loads: readonly NamedLoad[], figure: Figure): Measured<number> {
  const values = valuesOf(loads.map(({ load }) => figure(load)));
  return values.kind === 'measured' ? measured(values.value.reduce((sum, value) => sum + value, 0)) : values;
}

function valuesOf(figures: readonly Measured<number>[]): Measured<readonly number[]> {
  const values: number[] = [];
  for (const figure of figures) {
    if (figure.kind === 'not-measured') return figure;
    values.push(figure.value);
  }
  return measured(values);
}

/** Each once for each leg, with its name. */
function reasons(loads: readonly NamedLoad[], of: (load: LoadResult) => readonly string[]): readonly string[] {
  return loads.flatMap(({ name, load }) => [...new Set(of(load))].map((reason) => `${name}: ${reason}`));
}

/** A snapshot may come from anywhere: what it would ask for is looked at before time and memory are taken for it. */
function refuseTooMany(loads: readonly NamedLoad[]): void {
  const histograms = loads.reduce((sum, { load: { snapshot } }) => {
    const ofTargets = snapshot.targets.reduce((count, { errors }) => count + 3 + errors.length, 0);
    return sum + ofTargets + snapshot.series.rows.length;
  }, 0);
  if (histograms > MOST_HISTOGRAMS)
    throw new TypeError(`there are ${histograms} distributions in them, and at most ${MOST_HISTOGRAMS} are added up`);
}

function refuseOddSeries({ snapshot: { series, window } }: LoadResult): void {
  const { widthSeconds, rows } = series;
  const seconds = (window.endedAt - window.startedAt) / 1000;
  const isWidth = widthSeconds >= 1 && widthSeconds <= WIDEST_ROW_SECONDS && Number.isInteger(Math.log2(widthSeconds));
  // The window is a little longer than the last row begins.
  const isLength = seconds >= 0 && seconds / widthSeconds <= MOST_ROWS + 1;
  if (!isWidth || !isLength || rows.length > MOST_ROWS) throw new TypeError('its seconds are not as ours are');
}
