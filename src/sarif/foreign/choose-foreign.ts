/** Which foreign runs a file has room for. */

import { countSeverities, countsText } from '../../findings/counts.ts';
import { severityRank } from '../../findings/finding.ts';
import { formatCounted } from '../../lib/units.ts';
import { categoryOf, OWN_PREFIX } from '../categories.ts';
import { bySeverity, compareTexts, type ResultDraft, type RunDraft } from '../drafts.ts';
import { MAX_RUNS } from '../limits.ts';
import { severityOfScore } from '../severity-scale.ts';
import type { ForeignRun } from './foreign-run.ts';

/**
 * At most `room` runs, and what the files' readers noted. Runs of one tool and category are one run to GitHub, and
 * made one. Are there still too many, all runs of a tool are one; are there too many tools, those with the least
 * severe results are left out.
 */
export function chooseForeignRuns(
  runs: readonly ForeignRun[],
  room: number,
): { runs: readonly RunDraft[]; notes: readonly string[] } {
  const notes = runs.flatMap((run) => run.notes);
  const ordered = runs.toSorted((a, b) => compareTexts(a.file, b.file) || compareTexts(a.id, b.id));
  const categories = mergeBy(ordered, (run) => JSON.stringify([run.driver.name, categoryOf(run.id)]));
  if (categories.length <= room) return { runs: categories, notes };
  const tools = mergeBy(categories, (run) => run.driver.name).map((run) => ({ ...run, id: toolId(run.driver.name) }));
  const kept = new Set(tools.toSorted(compareWorst).slice(0, room));
  const left = tools.filter((run) => !kept.has(run));
  return {
    runs: tools.filter((run) => kept.has(run)),
    notes: [
      ...notes,
      `GitHub takes ${MAX_RUNS} runs in a SARIF file: the runs of each foreign scanner are one.`,
      ...left.map(
        ({ driver, results }) =>
          `There is no room for the run of ${driver.name}. Left out: ${formatCounted(results.length, 'result')} (${countsText(countSeverities(results))}).`,
      ),
    ],
  };
}

/** The category of a tool whose runs name none. */
export function toolId(tool: string): string {
  return `${OWN_PREFIX}tool/${tool.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '-')}/`;
}

function mergeBy(runs: readonly RunDraft[], key: (run: RunDraft) => string): readonly RunDraft[] {
  return [...Map.groupBy(runs, key).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [more.length === 0 ? first : { ...first, results: mergeResults([first, ...more]) }],
  );
}

/** Of two rules with one id, the one that GitHub shows as more severe. */
function mergeResults(runs: readonly RunDraft[]): readonly ResultDraft[] {
  const all = runs.flatMap(({ results }) => results);
  const rules = new Map<string, ResultDraft['rule']>();
  for (const { rule } of all) {
    const other = rules.get(rule.id);
    if (other === undefined || ruleRank(rule) < ruleRank(other)) rules.set(rule.id, rule);
  }
  return bySeverity(all.map((result) => ({ ...result, rule: rules.get(result.rule.id) ?? result.rule })));
}

function ruleRank(rule: ResultDraft['rule']): number {
  return severityRank(severityOfScore(Number(rule.properties['security-severity'] ?? 0)) ?? 'unknown');
}

/** The run with the more severe results first: by critical, then high, and so on. */
function compareWorst(a: RunDraft, b: RunDraft): number {
  const [left, right] = [countSeverities(a.results), countSeverities(b.results)];
  return (
    right.critical - left.critical ||
    right.high - left.high ||
    right.medium - left.medium ||
    right.low - left.low ||
    right.unknown - left.unknown ||
    compareTexts(a.driver.name, b.driver.name)
  );
}
