/**
 * Every input, once: action.yml, docs/inputs.md, the command line's help and the reading of settings come from this
 * table.
 */

import {
  HIGHEST_PORT,
  LONGEST_SEED,
  LONGEST_TIMEOUT_MS,
  MOST_CONNECTIONS,
  MOST_REDIRECTS,
} from '../load/plan/bounds.ts';
import { DEFAULT_NODE_IMAGE, DEFAULT_VERSIONS, releaseSite } from '../tools/tool-downloads.ts';
import type { InputSpec } from './input-spec.ts';
import { REPORT_INPUTS } from './report-inputs.ts';
import { SCAN_INPUTS, TRIVY_INPUTS } from './scan-inputs.ts';

/** Measured requests when neither a number nor a time is given: ten seconds at the default rate. */
export const DEFAULT_REQUESTS = 200;
export const DEFAULT_CONNECTIONS = { open: 50, closed: 10 } as const;
export const MOST_WORKERS = 20;
export const MOST_REPEATS = 3;

const BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' } as const;
const DURATION = 'a duration with its unit, like 500ms, 2s, 1m or 1h';
const SHA256 = { allowed: 'a SHA-256 checksum: 64 hexadecimal digits', placeholder: 'SHA256' } as const;
const URL_ALLOWED = 'a URL that begins with http:// or https://';

export const INPUTS = [
  {
    name: 'requests',
    group: 'Load',
    fileMayGive: true,
    description: `Number of measured requests; the warm-up is not counted. ${DEFAULT_REQUESTS} when neither \`duration\` nor \`stages\` is set. Together with one of these, the load ends at whichever comes first.`,
    allowed: 'a whole number from 1',
    default: '',
    surfaces: 'both',
    placeholder: 'N',
  },
  {
    name: 'rate',
    group: 'Load',
    fileMayGive: true,
    description:
      'Open model: how many requests come due per second on average, whether or not the application keeps up. With `stages`, the rate at which the first stage starts.',
    allowed: 'a number per second or minute, like 20, 20/s or 600/m',
    default: '20/s',
    surfaces: 'both',
    placeholder: 'RATE',
  },
  {
    name: 'duration',
    group: 'Load',
    fileMayGive: true,
    description: 'How long the measured load runs, for a run limited by time instead of by number of requests.',
    allowed: DURATION,
    default: '',
    surfaces: 'both',
    placeholder: 'TIME',
  },
  {
    name: 'stages',
    group: 'Load',
    fileMayGive: true,
    description:
      'Open model: a changing rate. Each stage is RATE:TIME: the rate changes linearly to RATE within TIME, e.g. `50/s:30s, 100/s:1m`. A stage of `0s` is a jump.',
    allowed: 'stages as RATE:TIME, like 50/s:30s, 100/s:1m',
    default: '',
    surfaces: 'both',
    list: true,
    placeholder: 'STAGES',
  },
  {
    name: 'model',
    group: 'Load',
    fileMayGive: true,
    description:
      '`open`: requests come due at a rate, as from independent users. `closed`: each of a fixed number of connections sends its next request after the response to the last one.',
    allowed: 'open or closed',
    default: 'open',
    surfaces: 'both',
    placeholder: 'open|closed',
  },
  {
    name: 'arrival',
    group: 'Load',
    fileMayGive: true,
    description:
      'Open model: `poisson` leaves random gaps between requests, like real traffic; `constant` leaves equal gaps.',
    allowed: 'poisson or constant',
    default: 'poisson',
    surfaces: 'both',
    placeholder: 'poisson|constant',
  },
  {
    name: 'connections',
    group: 'Load',
    fileMayGive: true,
    description: `Open model: maximum number of requests in progress, each on its own connection (default ${DEFAULT_CONNECTIONS.open}). Closed model: number of connections that send requests (default ${DEFAULT_CONNECTIONS.closed}). Idle connections are kept separately for each host.`,
    allowed: `a whole number from 1 to ${MOST_CONNECTIONS}`,
    default: '',
    surfaces: 'both',
    placeholder: 'N',
  },
  {
    name: 'keep-alive',
    group: 'Load',
    fileMayGive: true,
    description: 'Whether connections are reused. With `false`, every request opens a new connection.',
    ...BOOLEAN,
    default: 'true',
    surfaces: 'both',
  },
  {
    name: 'timeout',
    group: 'Load',
    fileMayGive: true,
    description: 'A request without a complete response this long after it was due counts as failed.',
    allowed: `${DURATION}, above 0, up to ${LONGEST_TIMEOUT_MS / 60_000}m`,
    default: '10s',
    surfaces: 'both',
    placeholder: 'TIME',
  },
  {
    name: 'warmup',
    group: 'Load',
    fileMayGive: true,
    description:
      'Load before the measured load; not counted. A time (`1s`), a number of requests (`20 requests`), or both (`20 requests, 2s`: until both are reached). `none` turns it off.',
    allowed: 'a duration like 1s, a number of requests like "20 requests", both with a comma between, or none',
    default: '1s',
    surfaces: 'both',
    placeholder: 'WARMUP',
  },
  {
    name: 'seed',
    group: 'Load',
    fileMayGive: true,
    description:
      'Any text. The same seed and settings give the same requests at the same times. By default one is chosen at random; the report names it, so that the run can be repeated.',
    allowed: `a text of at most ${LONGEST_SEED} characters`,
    default: '',
    surfaces: 'both',
    placeholder: 'TEXT',
  },
  {
    name: 'engine',
    group: 'Load',
    description: 'What sends the load: `builtin`, or `k6` (Grafana k6, downloaded when it is not installed).',
    allowed: 'builtin or k6',
    default: 'builtin',
    surfaces: 'both',
    placeholder: 'builtin|k6',
  },
  {
    name: 'priority',
    group: 'Load',
    description:
      "Whether the generator's thread may have a real-time priority while it sends, so that it is on time beside a busy cluster. `auto`: on Linux, as root or by `sudo -n` where that needs no password, in the open model, up to a rate that costs a third of a core; the report says whether it had it. `normal`: never.",
    allowed: 'auto or normal',
    default: 'auto',
    surfaces: 'both',
    placeholder: 'auto|normal',
  },
  {
    name: 'script',
    group: 'Load',
    description: 'Engine k6: path of a k6 script to run instead of the plan made from the inputs above.',
    allowed: 'the path of a k6 script',
    default: '',
    surfaces: 'both',
    placeholder: 'FILE',
  },
  {
    name: 'targets',
    group: 'Targets',
    fileMayGive: true,
    description:
      'Where requests are sent. Short: one `HOST`, `URL` or `METHOD URL` per line. Full: a YAML or JSON list of mappings with name, url, host, path, method, headers, body, body-file, data, weight, expect, health and cookies. By default `foo.localhost` and `bar.localhost` of the bundled application, whose responses must contain `foo` and `bar`.',
    allowed: 'one host or URL per line, or a YAML list of targets',
    default: '',
    surfaces: 'both',
    list: true,
    placeholder: 'TARGETS',
  },
  {
    name: 'setup',
    group: 'Targets',
    fileMayGive: true,
    description:
      'Requests that are sent once before the load, in order: a YAML or JSON list of mappings like those of `targets`, with `capture` for what `{{setup.NAME}}` is in the requests after them, e.g. `capture: {token: json $.access_token}`. What is captured is masked.',
    allowed: 'a YAML list of requests',
    default: '',
    surfaces: 'both',
    list: true,
    placeholder: 'REQUESTS',
  },
  {
    name: 'variables',
    group: 'Targets',
    description:
      'Values for `{{var.NAME}}` in paths, headers and bodies, one `NAME=value` per line. They are masked wherever they appear, encoded forms included, when they have six characters or more: this is where secrets of the repository belong.',
    allowed: 'one NAME=value per line; names of letters, digits and underscores',
    default: '',
    surfaces: 'both',
    secret: true,
    placeholder: 'NAME=VALUE',
  },
  {
    name: 'follow-redirects',
    group: 'Targets',
    fileMayGive: true,
    description: 'How many redirects in a row are followed. With 0, the redirect itself is the response.',
    allowed: `a whole number from 0 to ${MOST_REDIRECTS}`,
    default: '0',
    surfaces: 'both',
    placeholder: 'N',
  },
  {
    name: 'insecure-tls',
    group: 'Targets',
    description: 'Whether to skip certificate checks for https targets. Prefer `ca-file`.',
    ...BOOLEAN,
    default: 'false',
    surfaces: 'both',
  },
  {
    name: 'ca-file',
    group: 'Targets',
    description: 'Path of a PEM file with the certificate authority for https targets.',
    allowed: 'the path of a readable PEM file',
    default: '',
    surfaces: 'both',
    placeholder: 'FILE',
  },
  {
    name: 'client-cert',
    group: 'Targets',
    description: 'Path of a PEM file with the certificate that the generator shows https targets that ask for one.',
    allowed: 'the path of a readable PEM file',
    default: '',
    surfaces: 'both',
    placeholder: 'FILE',
  },
  {
    name: 'client-key',
    group: 'Targets',
    description: 'Path of a PEM file with the key of `client-cert`, without a passphrase.',
    allowed: 'the path of a readable PEM file',
    default: '',
    surfaces: 'both',
    placeholder: 'FILE',
  },
  {
    name: 'thresholds',
    group: 'Verdict',
    description:
      'What must hold, one per line or separated by commas, e.g. `p95 < 200ms`, `success >= 99.9%`, `target(foo).p99 < 1s`, `errors(timeout) == 0`, `throughput > 15/s`, `cpu_per_1000(foo) < 2s`, `memory(foo).max < 64MB`. `success >= 99%` is added unless one of them is about success, failures or errors; `none` sets none.',
    allowed: 'thresholds such as p95 < 200ms, success >= 99.9%',
    default: 'success >= 99%',
    surfaces: 'both',
    list: true,
    placeholder: 'THRESHOLDS',
  },
  {
    name: 'repeat-on-invalid',
    group: 'Verdict',
    description:
      'How many times more the load is sent, in the same cluster, when its figures cannot be trusted. The last one counts; the report has a line on each one before it.',
    allowed: `a whole number from 0 to ${MOST_REPEATS}`,
    default: '1',
    surfaces: 'both',
    placeholder: 'N',
  },
  {
    name: 'on-invalid',
    group: 'Verdict',
    description:
      'What happens when the figures cannot be trusted, also after `repeat-on-invalid`, because the load generator or the machine distorted them: `fail` the job, or `warn`.',
    allowed: 'fail or warn',
    default: 'fail',
    surfaces: 'both',
    placeholder: 'fail|warn',
  },
  {
    name: 'manifests',
    group: 'Application',
    fileMayGive: true,
    description:
      'Path of your own application: a folder with a kustomization, a folder of manifests, or one file. By default the two bundled echo services, foo and bar.',
    allowed: 'the path of a kustomization, a folder of manifests or a file',
    default: '',
    surfaces: 'both',
    placeholder: 'PATH',
  },
  {
    name: 'overlay',
    group: 'Application',
    fileMayGive: true,
    description:
      'Variant of the bundled application: `base` (one replica each), or `production` (replicas, disruption budgets and network policies).',
    allowed: 'base or production',
    default: 'base',
    surfaces: 'both',
    placeholder: 'base|production',
  },
  {
    name: 'images',
    group: 'Application',
    description:
      'Further local images to copy to the nodes, one per line or separated by commas, besides those that the manifests name.',
    allowed: 'image references, like my-app:dev',
    default: '',
    surfaces: 'both',
    list: true,
    placeholder: 'IMAGES',
  },
  {
    name: 'image-overrides',
    group: 'Application',
    description:
      'Images to use instead of those in the manifests, as `IMAGE=REPLACEMENT`, one per line or separated by commas: for images built in this job and for mirrors.',
    allowed: 'pairs IMAGE=REPLACEMENT, like my-app=my-app:dev',
    default: '',
    surfaces: 'both',
    list: true,
    placeholder: 'PAIRS',
  },
  {
    name: 'ingress',
    group: 'Application',
    fileMayGive: true,
    description:
      '`nginx`: the bundled NGINX Ingress Controller. `none`: your manifests or your cluster have one. Otherwise the path of manifests for another controller.',
    allowed: 'nginx, none, or the path of manifests',
    default: 'nginx',
    surfaces: 'both',
    placeholder: 'nginx|none|PATH',
  },
  {
    name: 'monitor',
    group: 'Application',
    description: 'Whether CPU, memory and network use are measured. In a cluster this installs a Prometheus.',
    ...BOOLEAN,
    default: 'true',
    surfaces: 'both',
  },
  {
    name: 'cluster',
    group: 'Cluster',
    description:
      '`kind`: a new Kubernetes cluster in Docker. `existing`: one that already runs (with `kubeconfig` and `base-url`). `none`: no Kubernetes, the bundled application runs as local processes.',
    allowed: 'kind, existing or none',
    default: 'kind',
    commandLineDefault: 'none',
    surfaces: 'both',
    placeholder: 'kind|existing|none',
  },
  {
    name: 'workers',
    group: 'Cluster',
    description: 'kind: worker nodes besides the one control-plane node.',
    allowed: `a whole number from 0 to ${MOST_WORKERS}`,
    default: '2',
    surfaces: 'both',
    placeholder: 'N',
  },
  {
    name: 'node-image',
    group: 'Cluster',
    description:
      'kind: node image, which determines the Kubernetes version. The default is pinned by digest and belongs to the default `kind-version`.',
    allowed: 'an image reference, best with its digest',
    default: DEFAULT_NODE_IMAGE,
    surfaces: 'both',
    placeholder: 'IMAGE',
  },
  {
    name: 'http-port',
    group: 'Cluster',
    description:
      'kind: port of the ingress on 127.0.0.1. `auto` is 80 if free, otherwise any free port; the output `base-url` says which.',
    allowed: `auto, or a port from 1 to ${HIGHEST_PORT}`,
    default: 'auto',
    surfaces: 'both',
    placeholder: 'PORT|auto',
  },
  {
    name: 'kubeconfig',
    group: 'Cluster',
    description: 'existing: path of the kubeconfig. By default the one that kubectl itself uses.',
    allowed: 'the path of a kubeconfig file',
    default: '',
    surfaces: 'both',
    placeholder: 'FILE',
  },
  {
    name: 'context',
    group: 'Cluster',
    description: 'existing: context in the kubeconfig. By default its current context.',
    allowed: 'the name of a context in the kubeconfig',
    default: '',
    surfaces: 'both',
    placeholder: 'NAME',
  },
  {
    name: 'kubectl-environment',
    group: 'Cluster',
    description:
      "existing: names of environment variables to pass to kubectl, one per line or separated by commas, for credential plugins in the kubeconfig, e.g. `AWS_PROFILE, AWS_REGION`. kubectl also gets PATH, HOME, KUBECONFIG and the proxy variables. The job's own tokens and files are never passed on.",
    allowed:
      "names of environment variables, like AWS_PROFILE; none of the job's or the runner's own (ACTIONS_*, GITHUB_*, INPUT_*, RUNNER_*, STATE_*), nor PATH, HOME, LD_* or NODE_*",
    default: '',
    surfaces: 'both',
    list: true,
    placeholder: 'NAMES',
  },
  {
    name: 'base-url',
    group: 'Cluster',
    description: 'existing: address of the ingress, e.g. `http://127.0.0.1:8080`. Required for `cluster: existing`.',
    allowed: 'a URL without path, like http://127.0.0.1:8080',
    default: '',
    surfaces: 'both',
    placeholder: 'URL',
  },
  {
    name: 'keep-cluster',
    group: 'Cluster',
    description: 'Whether to keep the cluster at the end, to look into it: `false`, `true` or `on-failure`.',
    allowed: 'true, false or on-failure',
    default: 'false',
    surfaces: 'both',
    placeholder: 'true|false|on-failure',
  },
  ...SCAN_INPUTS,
  ...REPORT_INPUTS,
  {
    name: 'config',
    group: 'Reporting',
    description:
      'Path of a YAML file with these inputs as keys. An input that is also set here overrides the file. Paths in it are relative to the working directory.',
    allowed: 'the path of a readable YAML file',
    default: '',
    surfaces: 'both',
    placeholder: 'FILE',
  },
  {
    name: 'config-ref',
    group: 'Reporting',
    description:
      'Which version of the config file is used. `checkout`: the one in the workspace, which a pull request can change; it may set only some inputs. `base`: the one in the commit that the pull request goes into, read through the GitHub API (needs `contents: read`); it may set all inputs except secrets. Its path is relative to the root of the repository.',
    allowed: 'checkout or base',
    default: 'checkout',
    surfaces: 'action',
    placeholder: 'checkout|base',
  },
  {
    name: 'allowed-hosts',
    group: 'Safety limits',
    description:
      'Hosts to which targets with their own URL may send load, one per line or separated by commas. Loopback addresses and the ingress are always allowed. Only load test what is yours.',
    allowed: 'host names or IP addresses without port, like staging.example.com',
    default: '',
    surfaces: 'both',
    list: true,
    placeholder: 'HOSTS',
  },
  {
    name: 'dangerously-run-pull-request-code-with-my-token',
    group: 'Safety limits',
    description:
      'Whether a run with the rights of your repository (`pull_request_target`, `issue_comment`, `workflow_run` after a pull request, and the like) may use files that are not those of its own commit. The author of the pull request can then use the token and the secrets of the job.',
    ...BOOLEAN,
    default: 'false',
    surfaces: 'action',
  },
  {
    name: 'max-requests',
    group: 'Safety limits',
    description: 'Maximum number of requests; larger plans are refused.',
    allowed: 'a whole number from 1',
    default: '10000000',
    surfaces: 'both',
    placeholder: 'N',
  },
  {
    name: 'max-rate',
    group: 'Safety limits',
    description: 'Maximum rate in requests per second; plans with a higher rate are refused.',
    allowed: 'a rate above 0, like 50000 or 50000/s',
    default: '50000/s',
    surfaces: 'both',
    placeholder: 'RATE',
  },
  {
    name: 'max-duration',
    group: 'Safety limits',
    description: 'Maximum duration; longer plans are refused.',
    allowed: `${DURATION}, above 0`,
    default: '1h',
    surfaces: 'both',
    placeholder: 'TIME',
  },
  ...toolInputs('kind', 'creates the cluster'),
  ...toolInputs('kubectl', 'talks to the cluster'),
  ...toolInputs('k6', 'sends the load with `engine: k6`'),
  ...toolInputs('trivy', 'scans manifests and images'),
  ...TRIVY_INPUTS,
] as const satisfies readonly InputSpec[];

export type InputName = (typeof INPUTS)[number]['name'];

/** Looks an input up by the name that a user wrote. */
export function findInput(name: string): ((typeof INPUTS)[number] & InputSpec) | undefined {
  return INPUTS.find((input) => input.name === name);
}

/** Which config files may give an input in a workflow: any, only that of the base commit, or none. */
export function configFilesFor(input: InputSpec): 'any' | 'base' | 'none' {
  if (input.secret === true || OF_THE_JOB.includes(input.name)) return 'none';
  return input.fileMayGive === true ? 'any' : 'base';
}

/** What the job is, and where its settings are; not what they are. */
const OF_THE_JOB: readonly string[] = ['config', 'config-ref', 'mode', 'matrix', 'needs', 'merge'];

/** The default of an input on a surface. */
export function defaultOf(input: InputSpec, surface: 'action' | 'cli'): string {
  return surface === 'cli' ? (input.commandLineDefault ?? input.default) : input.default;
}

function toolInputs<Tool extends 'kind' | 'kubectl' | 'k6' | 'trivy'>(tool: Tool, purpose: string) {
  return [
    {
      name: `${tool}-version` as const,
      group: 'Tools and mirrors',
      description: `Version of ${tool}, which ${purpose}. An installed one is used if it has the checksum of the release; otherwise the release is downloaded and its checksum verified.`,
      allowed: `a version in full, like ${DEFAULT_VERSIONS[tool]}; latest is none`,
      default: DEFAULT_VERSIONS[tool],
      surfaces: 'both',
      placeholder: 'VERSION',
    },
    {
      name: `${tool}-sha256` as const,
      group: 'Tools and mirrors',
      description:
        tool === 'k6' || tool === 'trivy'
          ? `SHA-256 of an installed ${tool} to use: your own build or that of a distribution. Releases are recognised by the checksum of their archive. For versions that this action does not know, also the checksum of the archive to download.`
          : `SHA-256 of an installed ${tool} to use although it is not the release: your own build or that of a distribution. For versions that this action does not know, also the checksum of the download.`,
      ...SHA256,
      default: '',
      surfaces: 'both',
    },
    {
      name: `${tool}-base-url` as const,
      group: 'Tools and mirrors',
      description: `Mirror to download ${tool} from, with the layout of the release site (${releaseSite(tool)}), which is the default.`,
      allowed: URL_ALLOWED,
      default: '',
      surfaces: 'both',
      placeholder: 'URL',
    },
  ] as const satisfies readonly InputSpec[];
}
