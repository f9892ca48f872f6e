/** The inputs of the report: where it goes, and how long it stays; a part of the table in spec.ts. */
import { LONGEST_RETENTION_DAYS, MOST_HISTORY } from './bounds.ts';
import type { InputSpec } from './input-spec.ts';

const BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' } as const;
const GROUP = { group: 'Reporting', surfaces: 'action' } as const;

export const REPORT_INPUTS = [
  {
    name: 'mode',
    ...GROUP,
    description:
      '`run`: the load test. `collect`: no load test, but one comment, one summary and one report.html from the artifacts of the other jobs of this workflow run, or of the run that a `workflow_run` event is about.',
    allowed: 'run or collect',
    default: 'run',
    placeholder: 'run|collect',
  },
  {
    name: 'comment',
    ...GROUP,
    description:
      'Whether to write the result as a comment on the pull request, which later runs edit. Needs `pull-requests: write`.',
    ...BOOLEAN,
    default: 'true',
    commandLineDefault: 'false',
  },
  {
    name: 'artifact',
    ...GROUP,
    description:
      'What is uploaded as artifacts. `html`: report.html, which opens in the browser. `all`: that, and a bundle of report.json, report.md, junit.xml, the latency distributions, the log and a kubeconfig without keys; `mode: collect` and `history` read it. `false`: nothing. Uploading needs no permission.',
    allowed: 'false, html or all',
    default: 'all',
    commandLineDefault: 'false',
    placeholder: 'false|html|all',
  },
  {
    name: 'artifact-retention-days',
    ...GROUP,
    description: "Days after which GitHub deletes the artifacts; by default the repository's setting.",
    allowed: `a whole number from 1 to ${LONGEST_RETENTION_DAYS}`,
    default: '',
    placeholder: 'DAYS',
  },
  {
    name: 'upload-kubeconfig',
    ...GROUP,
    description:
      'Whether the bundle has the kubeconfig with its key. Only for a new cluster, whose API server listens on a loopback address and so is out of reach for whoever downloads it.',
    ...BOOLEAN,
    default: 'false',
  },
  {
    name: 'history',
    ...GROUP,
    description:
      'How many earlier runs of the base branch are shown beside this one. They are read from the artifacts of those runs (needs `actions: read`), in 20 seconds at most; nothing is stored elsewhere.',
    allowed: `a whole number from 0 to ${MOST_HISTORY}`,
    default: '0',
    placeholder: 'N',
  },
  {
    name: 'merge',
    ...GROUP,
    description:
      'For `mode: collect`: whether the jobs are shards of one plan, so that their figures are added up and shown beside those of each job.',
    ...BOOLEAN,
    default: 'false',
  },
  {
    name: 'needs',
    ...GROUP,
    description:
      'For `mode: collect`: the results of the jobs before, which the expression `toJSON(needs)` gives. A job that failed and left no report is then part of the result.',
    allowed: 'the JSON text of the context `needs`',
    default: '',
    placeholder: 'JSON',
  },
  {
    name: 'matrix',
    ...GROUP,
    description:
      "Values of the job's matrix as JSON, by which its comment, its artifacts and its row are told from those of other jobs. Leave it as it is, unless several steps of one job use the action: then give each a value of its own.",
    allowed: 'a JSON text, or any other text of at most 1,000 characters',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates.
    default: '${{ toJSON(matrix) }}',
    commandLineDefault: '',
    placeholder: 'JSON',
  },
  {
    name: 'otlp-endpoint',
    ...GROUP,
    surfaces: 'both',
    description:
      'Address of an OpenTelemetry collector to which the figures are sent as metrics (OTLP/HTTP with JSON), in one request at the end. `/v1/metrics` is appended unless the path ends in it.',
    allowed: 'a URL that begins with http:// or https://',
    default: '',
    placeholder: 'URL',
  },
  {
    name: 'otlp-headers',
    ...GROUP,
    surfaces: 'both',
    description:
      'Headers of that request, one `Name: value` per line. `{{var.NAME}}` stands for a value of `variables`, where secrets belong.',
    allowed: 'one Name: value per line, with the names of variables that are given',
    default: '',
    secret: true,
    placeholder: 'NAME: VALUE',
  },
  {
    name: 'github-token',
    ...GROUP,
    description:
      'Token to write the comment, to upload findings and to read earlier artifacts with. With an empty string the run has no token: it does none of these, and everything else works as usual.',
    allowed: 'a GitHub token',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates.
    default: '${{ github.token }}',
    secret: true,
    placeholder: 'TOKEN',
  },
] as const satisfies readonly InputSpec[];
