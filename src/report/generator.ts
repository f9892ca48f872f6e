/** What the generator knows of its own quality, in words. */

import { formatCount, formatCounted, formatMs, formatPercent, formatRate } from '../lib/units.ts';
import type { GeneratorHealth, GeneratorPriority } from '../load/metrics/result.ts';
import type { ConnectionCounts } from '../load/metrics/snapshot.ts';

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

/** How many connections were opened under load for so many requests, why others had ended, and what was sent again. */
export function describeConnections(counts: ConnectionCounts | undefined, requests: number): string {
  if (counts === undefined) return 'the engine does not tell';
  const { opened, resent, closed } = counts;
  const ends = [
    [closed.server, 'closed by the server while idle'],
    [closed.answer, 'closed by the server with an answer'],
    [closed.expired, 'not used again, because the server was about to close them'],
    [closed.failed, 'ended with a failed request'],
    [closed.ours, 'not kept'],
  ] as const;
  const said = ends.filter(([count]) => count > 0).map(([count, what]) => `${formatCount(count)} ${what}`);
  return [
    `${opened === 0 ? 'none' : formatCount(opened)} opened under load for ${formatCounted(requests, 'request')}`,
    ...(said.length === 0 ? [] : [said.join(', ')]),
    ...(resent === 0 ? [] : [`${formatCounted(resent, 'request')} resent on a new one`]),
  ].join('; ');
}
