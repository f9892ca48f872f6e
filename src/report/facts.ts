/** What a reader looks up: how far to trust the figures, and where they were measured. Names with their texts. */

import type { Measured } from '../lib/measured.ts';
import type { Distribution } from '../lib/percentiles.ts';
import { formatBytes, formatCount, formatCounted, formatNumber } from '../lib/units.ts';
import type { PublicLoadResult } from '../load/metrics/result.ts';
import type { Environment } from '../record/record.ts';
import { describeConnections, describeGenerator, describePriority } from './generator.ts';
import type { Report } from './report.ts';
import { describePlan, isOfSeveralLegs } from './reproduce.ts';
import { percentileText } from './summary.ts';

/** A name and a text, neither escaped. */
export type Fact = readonly [name: string, text: string];

/** How the load was offered, how certain its figures are, and what the generator knows of itself. */
export function trustFacts(report: Report, load: PublicLoadResult): readonly Fact[] {
  const { total, generator, plan, warmup, engine, snapshot } = load;
  const by = isOfSeveralLegs(report) ? 'by each leg: ' : '';
  return [
    ['load offered', `${by}${describePlan(plan)}; ${formatCounted(warmup.requests, 'warm-up request')} not counted`],
    [
      'success, 95% interval',
      said(
        total.success,
        ({ interval }) => `${formatNumber(interval.low * 100)}–${formatNumber(interval.high * 100)}%`,
      ),
    ],
    ['latency, 95% intervals', said(total.latency, intervalsText)],
    ...(total.errors.length === 0 ? [] : [['latency of ok requests', said(total.okLatency, intervalsText)] as const]),
    ['sent late by', said(total.lateness, (late) => percentilesText(late, [50, 99]))],
    ['not sent in time', formatCount(total.notSent)],
    ['generator', `${engine.name} ${engine.version}: ${describeGenerator(generator)}`],
    ['connections', describeConnections(snapshot.connections, total.requests)],
    ['real-time priority', describePriority(generator.priority)],
  ];
}

function said<T>(value: Measured<T>, format: (value: T) => string): string {
  return value.kind === 'measured' ? format(value.value) : `not measured: ${value.reason}`;
}

function intervalsText(latency: Distribution): string {
  return latency.percentiles.map(percentileText).join(', ');
}

function percentilesText(distribution: Distribution, wanted: readonly number[]): string {
  return distribution.percentiles
    .filter(({ percentile }) => wanted.includes(percentile))
    .map(({ percentile, valueMs }) => `p${percentile} ${formatNumber(valueMs)} ms`)
    .join(', ');
}

/** The machine, its warnings, the cluster, and the versions of everything. */
export function environmentFacts(
  { cluster, tools, deployment, tool }: Report,
  { cpus, cpuModel, architecture, memoryBytes, os, nodeVersion, checks }: Environment,
): readonly Fact[] {
  const warnings = checks.filter(({ status }) => status === 'warning');
  const deployed = deployment?.workloads.map(({ name }) => name).join(', ');
  return [
    ['machine', `${cpus} × ${cpuModel} (${architecture}), ${formatBytes(memoryBytes)} memory`],
    ['system', `${os}, Node ${nodeVersion}`],
    ...(cluster === null ? [] : [['cluster', clusterText(cluster)] as const]),
    ...(deployment === null || deployed === ''
      ? []
      : [['deployed', `${deployed} (overlay ${deployment.overlay})`] as const]),
    ...(tools.length === 0
      ? []
      : [['tools', tools.map(({ name, version, source }) => `${name} ${version} (${source})`).join(', ')] as const]),
    ['action', tool.version],
    ...warnings.map(
      ({ name, seen, advice }): Fact => [`warning: ${name}`, advice === undefined ? seen : `${seen}. ${advice}`],
    ),
  ];
}

function clusterText({ kind, name, nodes, nodeImage, baseUrl }: NonNullable<Report['cluster']>): string {
  // Targets that are served by others need no processes of ours.
  if (kind === 'none')
    return baseUrl === '' ? 'none' : `none: the applications ran as processes of the machine behind ${baseUrl}`;
  return [
    `${kind} ${name}`,
    ...(nodes === null ? [] : [`${nodes} nodes`]),
    ...(nodeImage === null ? [] : [nodeImage]),
    `ingress at ${baseUrl}`,
  ].join(', ');
}
