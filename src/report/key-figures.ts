/** The few figures by which runs are compared: with the last one of a pull request, and with those of the base branch. */

import { ifMeasured } from '../lib/measured.ts';
import { findPercentile } from '../lib/percentiles.ts';
import type { KeyFigures, Report } from './report.ts';

/** The key figures of a report. */
export function keyFigures({ load }: Pick<Report, 'load'>): KeyFigures {
  const total = load?.total;
  const latency = ifMeasured(total?.okLatency);
  const at = (wanted: number) => (latency === undefined ? null : (findPercentile(latency, wanted)?.valueMs ?? null));
  return {
    p50Ms: at(50),
    p95Ms: at(95),
    p99Ms: at(99),
    successRate: total?.success.kind === 'measured' ? total.success.value.rate : null,
    throughputPerSecond: total?.throughputPerSecond ?? null,
  };
}
