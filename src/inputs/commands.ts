/** The command line's commands and the options that are no inputs. */

export const COMMANDS = {
  run: 'The whole pipeline; also what happens without a command.',
  validate: 'Checks the settings and the machine, and changes nothing.',
  up: 'Makes the cluster, or starts the embedded application.',
  deploy: 'Installs ingress, application and monitoring.',
  health: 'Waits until every target answers as it should.',
  load: 'Runs the load test.',
  metrics: 'Reads what CPU, memory and network the load cost.',
  scan: 'Scans manifests and running images with Trivy, and writes what it found as SARIF.',
  report: 'Judges the thresholds and writes the report; with --from, draws reports again.',
  request: 'Shows request NUMBER of a load, as a command line of curl that sends it again.',
  down: 'Removes all that was made.',
  help: 'Shows this text.',
  version: 'Shows the version.',
} as const;

export type CommandName = keyof typeof COMMANDS;

/** Options that belong to the command line alone. */
export const OPTIONS = {
  out: {
    placeholder: 'DIR',
    description: 'Directory for the reports and for what a later command needs to know (default: ./loadtest-report).',
  },
  resume: { placeholder: undefined, description: 'Goes on after the last phase that was finished.' },
  from: {
    placeholder: 'FILE',
    description:
      'For `report`: a report.json to draw again as HTML and Markdown. Several, one after the other, make one page with a row for each.',
  },
  merge: {
    placeholder: undefined,
    description: 'With several --from: they are shards of one plan, whose figures are added up.',
  },
  open: { placeholder: undefined, description: 'For `run` and `report`: opens report.html in the browser at the end.' },
  help: { placeholder: undefined, description: 'Shows this text.' },
  version: { placeholder: undefined, description: 'Shows the version.' },
} as const;

export const DEFAULT_OUT_DIR = './loadtest-report';

/** Most files that --from takes: as many as a matrix has jobs. */
export const MOST_REPORTS = 256;
