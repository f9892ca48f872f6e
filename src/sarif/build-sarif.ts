/** One SARIF file of all scans, and of what other scanners wrote, within GitHub's limits. */
import type { Scan, SourceLocation } from '../findings/finding.ts';
import { groupScans, leastGroups, withDistinctIds } from './categories.ts';
import { sarifLog } from './drafts.ts';
import { findingRun } from './finding-run.ts';
import { fitResults, fitSize } from './fit.ts';
import { chooseForeignRuns } from './foreign/choose-foreign.ts';
import type { ForeignRun } from './foreign/foreign-run.ts';
import { LONGEST_ID, MAX_RUNS } from './limits.ts';
import type { SarifLog, SarifRun } from './log.ts';
import { firstText } from './plain-text.ts';

export interface SarifOptions {
  /** Of the program that made the scans; GitHub tells changes of the tool from changes of the code by it. */
  readonly trivyVersion?: string;
  /** Ours. */
  readonly actionVersion: string;
  /**
   * Where findings go that no file of the repository says, with a path relative to the repository: the workflow, as a
   * rule. Without it they are left out.
   */
  readonly fallback?: SourceLocation;
  /** What `readForeignSarif` returned, of all files. */
  readonly foreign?: readonly ForeignRun[];
}

export interface BuiltSarif {
  readonly sarif: SarifLog;
  /** What was left out or put together and why, in sentences. */
  readonly notes: readonly string[];
}

/**
 * A run for each category, also when nothing was found there: only an upload without its results closes an alert. A
 * scan that failed must not be among `scans`, for the same reason. Without scans and foreign runs the file has no run,
 * and GitHub would refuse it. The same input gives the same text, in whatever order scans and findings come.
 */
export function buildSarif(scans: readonly Scan[], options: SarifOptions): BuiltSarif {
  const foreign = chooseForeignRuns(options.foreign ?? [], Math.max(0, MAX_RUNS - leastGroups(scans)));
  const { groups, notes } = groupScans(scans, MAX_RUNS - foreign.runs.length);
  const own = groups.map((group) =>
    findingRun(group, {
      driver: trivy(options.trivyVersion),
      conversion: converter(options.actionVersion),
      ...(options.fallback && { fallback: options.fallback }),
    }),
  );
  const shown = fitResults(withDistinctIds([...own.map(({ run }) => run), ...foreign.runs]));
  const fitted = fitSize(shown.runs);
  return {
    sarif: sarifLog(fitted.runs),
    notes: [...own.flatMap((run) => run.notes), ...foreign.notes, ...notes, ...shown.notes, ...fitted.notes],
  };
}

function trivy(version: string | undefined) {
  return {
    name: 'Trivy',
    ...(version !== undefined && { version: firstText(LONGEST_ID, version) }),
    informationUri: 'https://trivy.dev/',
  };
}

function converter(version: string): NonNullable<SarifRun['conversion']> {
  return { tool: { driver: { name: 'kind-loadtest', version: firstText(LONGEST_ID, version) } } };
}
