/** Report -> the action's outputs. A figure that is missing is an empty output, never a zero. */

import { checkOutput } from './check-output.ts';
import { totalOf } from './findings/counts.ts';
import { type ScanTotals, scanTotals } from './findings/scan-result.ts';
import { ifMeasured } from './lib/measured.ts';
import { findPercentile, SHOWN_PERCENTILES } from './lib/percentiles.ts';
import { oneLine } from './report/markdown-escape.ts';
import type { Report, Verdict } from './report/report.ts';

/**
 * The name of a context in somebody's kubeconfig is any text; a later step may write it into a file of the runner's.
 */
const LONGEST_NAME = 253;
const LONGEST_REASON = 1_000;

/** Where a report was published; an empty text for each place that it was not. */
export interface Published {
  readonly reportJson: string;
  readonly reportHtml: string;
  readonly artifactUrl: string;
  readonly commentUrl: string;
}

/** Before anything is. */
export const NOT_PUBLISHED: Published = { reportJson: '', reportHtml: '', artifactUrl: '', commentUrl: '' };

export interface OutputPaths extends Published {
  readonly kubeconfig: string;
}

/** Outputs of a job that collected: figures are those of its only report, or of all of them added up. */
export function collectedOutputs(
  verdict: Verdict,
  report: Report | undefined,
  paths: Published,
): Readonly<Record<string, string>> {
  const figures = report === undefined ? {} : outputsOf(report, { ...paths, kubeconfig: '' });
  const { reportJson, reportHtml, artifactUrl, commentUrl } = paths;
  return {
    ...figures,
    verdict,
    'report-json': reportJson,
    'report-html': reportHtml,
    'artifact-url': artifactUrl,
    'comment-url': commentUrl,
  };
}

/**
 * Values by output name; latencies in milliseconds, success rate as a share 0 to 1, throughput in requests per second.
 */
export function outputsOf(report: Report, paths: OutputPaths): Readonly<Record<string, string>> {
  const total = report.load?.total;
  const latency = ifMeasured(total?.latency);
  const latencyAt = (wanted: number) =>
    text(latency === undefined ? undefined : findPercentile(latency, wanted)?.valueMs);
  return {
    verdict: report.verdict,
    requests: text(total?.requests),
    failures: text(total?.failures),
    'success-rate': total?.success.kind === 'measured' ? text(total.success.value.rate) : '',
    throughput: text(total?.throughputPerSecond),
    'latency-avg': text(latency?.avgMs),
    ...Object.fromEntries(SHOWN_PERCENTILES.map((percentile) => [`latency-p${percentile}`, latencyAt(percentile)])),
    'latency-max': text(latency?.maxMs),
    ...scanOutputs(report),
    check: checkOutput(report),
    'report-json': paths.reportJson,
    'report-html': paths.reportHtml,
    'artifact-url': paths.artifactUrl,
    'comment-url': paths.commentUrl,
    'cluster-name':
      report.cluster === null || report.cluster.kind === 'none' ? '' : oneLine(report.cluster.name, LONGEST_NAME),
    kubeconfig: paths.kubeconfig,
    'base-url': report.cluster?.baseUrl ?? '',
  };
}

function scanOutputs({ scan }: Report): Readonly<Record<string, string>> {
  const totals = scanTotals(scan?.manifests ?? undefined, scan?.images ?? undefined);
  const total = (counts: ScanTotals[keyof ScanTotals]) =>
    text(counts.kind === 'measured' ? totalOf(counts.value) : undefined);
  const sarif = scan?.sarif ?? undefined;
  const why = sarif?.reason === undefined ? '' : `: ${oneLine(sarif.reason, LONGEST_REASON)}`;
  return {
    vulnerabilities: total(totals.vulnerabilities),
    misconfigurations: total(totals.misconfigurations),
    'sarif-file': sarif?.file ?? '',
    'sarif-status': sarif === undefined ? '' : `${sarif.status}${why}`,
  };
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toPrecision(6)));
}
