/** The inputs of the security scan; a part of the table in spec.ts. */
import { SEVERITIES } from '../findings/finding.ts';
import type { InputSpec } from './input-spec.ts';

const BOOLEAN = { allowed: 'true or false', placeholder: 'true|false' } as const;
const WORDS = SEVERITIES.join(', ');
const GROUP = { group: 'Security scan', surfaces: 'both' } as const;

export const SCAN_INPUTS = [
  {
    name: 'scan',
    ...GROUP,
    description:
      'What Trivy looks at. `config`: the manifests as they are rendered. `images`: the images that run in the cluster, after the load. `true`: both. `false`: nothing. Without a cluster only the manifests of the bundled application are scanned, and only when Trivy is installed. What the action itself brings (ingress, monitoring) is listed apart and judged by nothing.',
    allowed: 'true, false, config or images',
    default: 'true',
    placeholder: 'true|false|config|images',
  },
  {
    name: 'scan-severity',
    ...GROUP,
    description: `Severities that count, one per line or separated by commas: ${WORDS}. All others are left out everywhere: in counts, thresholds, SARIF and comment.`,
    allowed: `severities: ${WORDS}`,
    default: WORDS,
    list: true,
    placeholder: 'SEVERITIES',
  },
  {
    name: 'scan-fail-on',
    ...GROUP,
    description:
      'Findings of this severity or a higher one fail the job: for each severity a threshold is added, like `vulnerabilities(critical) == 0`. A scan that could not be completed then fails it as well. By default findings are only reported.',
    allowed: 'critical, high, medium or low',
    default: '',
    placeholder: 'SEVERITY',
  },
  {
    name: 'scan-ignore-file',
    ...GROUP,
    description:
      'Path of a `.trivyignore`, or of a YAML file in the form of `.trivyignore.yaml`, with findings that are accepted. Without it no such file counts, not even one in the checkout, and neither does a `trivy.yaml`.',
    allowed: 'the path of a readable file',
    default: '',
    placeholder: 'FILE',
  },
  {
    name: 'sarif-files',
    ...GROUP,
    description:
      'Paths of SARIF files that other scanners wrote in earlier steps, one per line or separated by commas. They are merged into the file of this action and uploaded with it.',
    allowed: 'paths of readable SARIF files',
    default: '',
    list: true,
    placeholder: 'FILES',
  },
  {
    name: 'sarif-upload',
    ...GROUP,
    surfaces: 'action',
    description:
      'Whether findings are uploaded to code scanning. Needs `security-events: write`; without it, and for pull requests from forks, the upload is skipped and the output `sarif-status` says why. The file is written in any case.',
    ...BOOLEAN,
    default: 'true',
    commandLineDefault: 'false',
  },
] as const satisfies readonly InputSpec[];

/** Where Trivy and its database come from; they stand with the other tools. */
export const TRIVY_INPUTS = [
  {
    name: 'trivy-path',
    group: 'Tools and mirrors',
    surfaces: 'both',
    description:
      'Path of a Trivy to use as it is, for runners that download nothing. It must lie outside of the checkout. Its version and SHA-256 are in the log; `trivy-sha256` is compared if it is set.',
    allowed: 'the path of a program',
    default: '',
    placeholder: 'FILE',
  },
  {
    name: 'trivy-db-repositories',
    group: 'Tools and mirrors',
    surfaces: 'both',
    description:
      "OCI repositories of the vulnerability database, one per line or separated by commas; the next one is asked when one does not answer. By default Trivy's own two: `mirror.gcr.io/aquasec/trivy-db:2` and `ghcr.io/aquasecurity/trivy-db:2`.",
    allowed: 'OCI references, like registry.example.com/security/trivy-db:2',
    default: '',
    list: true,
    placeholder: 'REFERENCES',
  },
  {
    name: 'trivy-java-db-repositories',
    group: 'Tools and mirrors',
    surfaces: 'both',
    description: 'The same for the database of Java archives, which is downloaded when an image holds such archives.',
    allowed: 'OCI references, like registry.example.com/security/trivy-java-db:1',
    default: '',
    list: true,
    placeholder: 'REFERENCES',
  },
  {
    name: 'trivy-cache-dir',
    group: 'Tools and mirrors',
    surfaces: 'both',
    description:
      'Directory in which Trivy keeps its databases, to be kept between runs; it must lie outside of the checkout, e.g. a folder in `runner.temp` that actions/cache restores. By default a directory of the run in a workflow, and `~/.cache/kind-loadtest/trivy` on the command line.',
    allowed: 'the path of a directory outside of the checkout',
    default: '',
    placeholder: 'DIR',
  },
  {
    name: 'trivy-offline',
    group: 'Tools and mirrors',
    surfaces: 'both',
    description:
      'Whether Trivy may not use the network. The databases in `trivy-cache-dir` are used as they are; the report says how old they are.',
    ...BOOLEAN,
    default: 'false',
  },
] as const satisfies readonly InputSpec[];
