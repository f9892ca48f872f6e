/** What is said of an input. The inputs themselves are in spec.ts. */

/** Groups in the order of the documentation. */
export const GROUPS = [
  'Load',
  'Targets',
  'Verdict',
  'Application',
  'Cluster',
  'Security scan',
  'Reporting',
  'Safety limits',
  'Tools and mirrors',
] as const;

export interface InputSpec {
  /** Name in action.yml, in the config file, and with `--` before it on the command line. */
  readonly name: string;
  readonly group: (typeof GROUPS)[number];
  /** Full sentences for someone who sees the action for the first time. */
  readonly description: string;
  /** What may be written, as a phrase that follows "use". */
  readonly allowed: string;
  /** As a user would write it; empty means that leaving it out has a meaning of its own, told in the description. */
  readonly default: string;
  /** Where the command line's default is another one. */
  readonly commandLineDefault?: string;
  readonly surfaces: 'action' | 'both';
  /** Many values: one per line or separated by commas; the option may be repeated on the command line. */
  readonly list?: true;
  /** Never printed, and not taken from a config file. */
  readonly secret?: true;
  /**
   * In the action the config file of a checkout may give it, too, although that file is the pull request's: it says
   * what the application is, or how it is loaded within the limits. Without this flag an input is the workflow's alone:
   * which program runs, where load goes and how far, what is judged, kept and published.
   */
  readonly fileMayGive?: true;
  /** What stands for the value in the help. */
  readonly placeholder: string;
}
