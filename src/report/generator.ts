/** What the generator knows of its own quality, in words. */
import { formatMs, formatPercent, formatRate } from '../lib/units.ts';
import type { GeneratorHealth, GeneratorPriority } from '../load/metrics/result.ts';

/** One line: rates, how busy the machine was, what the instrument itself adds to a latency. */
export function describeGenerator({
  offeredPerSecond,
  achievedPerSecond,
  hostCpuBusy,
  floor,
}: GeneratorHealth): string {
  return [
    `${formatRate(offeredPerSecond)} offered, ${formatRate(achievedPerSecond)} sent in time`,
    hostCpuBusy.kind === 'measured'
      ? `machine ${formatPercent(Math.round(hostCpuBusy.value * 100) / 100)} busy`
      : 'load of the machine not measured',
    floor.kind === 'measured'
      ? `the instrument adds ${formatMs(floor.value.p50Ms)} (p99 ${formatMs(floor.value.p99Ms)})`
      : 'its own share of a latency not measured',
  ].join('; ');
}

/** How the generator's thread was scheduled: `by root`, or what spoke against it. */
export function describePriority({ how, reason }: GeneratorPriority): string {
  return reason === undefined ? how : `${how}: ${reason}`;
}
