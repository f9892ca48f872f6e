/** Every output, once: action.yml, docs/outputs.md and the writing of outputs come from this table. */
import { SHOWN_PERCENTILES } from './lib/percentiles.ts';

export interface OutputSpec {
  readonly name: string;
  /** What it is, with its unit, and when it is empty. */
  readonly description: string;
}

export const OUTPUTS = [
  {
    name: 'verdict',
    description:
      '`pass`, `fail` (a threshold was missed), `invalid` (the figures cannot be trusted) or `error` (there are none).',
  },
  { name: 'requests', description: 'Requests that came due in the measured load.' },
  {
    name: 'failures',
    description: 'Requests that were not ok: errors, wrong responses, and requests that could not be sent.',
  },
  { name: 'success-rate', description: 'Share of requests that were ok, from 0 to 1, e.g. `0.995`.' },
  { name: 'throughput', description: 'Answered requests per second.' },
  {
    name: 'latency-avg',
    description: 'Average latency in milliseconds, from the moment a request was due to its last byte.',
  },
  ...SHOWN_PERCENTILES.map((percentile) => ({
    name: `latency-p${percentile}` as const,
    description:
      percentile === 50
        ? 'Median latency in milliseconds.'
        : `${percentile}th percentile of the latency in milliseconds.`,
  })),
  { name: 'latency-max', description: 'Highest latency in milliseconds.' },
  {
    name: 'vulnerabilities',
    description:
      "Vulnerabilities in the application's images, of the severities of `scan-severity`; empty when the scan was not completed.",
  },
  {
    name: 'misconfigurations',
    description:
      "Misconfigurations of the application's manifests, of the severities of `scan-severity`; empty when the scan was not completed.",
  },
  { name: 'sarif-file', description: 'Path of the SARIF file with the findings; empty when nothing was scanned.' },
  {
    name: 'sarif-status',
    description:
      '`uploaded`, `pending` (GitHub had not processed it yet), `written` (there is nowhere to upload it to), or `skipped: …` and `failed: …` with the reason; empty when there is no SARIF file.',
  },
  {
    name: 'check',
    description:
      'The run as one line of JSON, for a status check or a message: `verdict`, `title` (at most 140 characters), `p50`, `p95` and `p99` in milliseconds, `successRate` from 0 to 1, `failures` and `thresholdsMissed`; what is missing is null.',
  },
  { name: 'report-json', description: 'Path of report.json, which contains every figure.' },
  { name: 'report-html', description: 'Path of report.html: the whole report in one file that needs no network.' },
  {
    name: 'artifact-url',
    description: 'URL of the uploaded report.html, which opens in the browser; empty when none was uploaded.',
  },
  { name: 'comment-url', description: 'URL of the pull request comment; empty when none was written.' },
  { name: 'cluster-name', description: 'Name of the cluster; empty when none was created.' },
  {
    name: 'kubeconfig',
    description: 'Path of the kubeconfig, for later steps while the cluster exists; empty without a cluster.',
  },
  { name: 'base-url', description: 'Address of the ingress, e.g. `http://127.0.0.1:80`.' },
] as const satisfies readonly OutputSpec[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
