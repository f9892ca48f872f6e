/** Leaving out the least severe results until a file is within GitHub's limits. */

import { gzipSync } from 'node:zlib';
import { countSeverities, countsText } from '../findings/counts.ts';
import { severityRank } from '../findings/finding.ts';
import { formatBytes, formatCount, formatCounted } from '../lib/units.ts';
import { bySeverity, type ResultDraft, type RunDraft, sarifLog } from './drafts.ts';
import { MAX_GZIP_BYTES, SHOWN_RESULTS } from './limits.ts';
import { sarifText } from './log.ts';

/**
 * Characters of a file before gzip. V8 makes no string of more than half a billion, and what is repetitive enough to
 * be below 10 MB nevertheless takes GitHub's readers and ours minutes.
 */
const LONGEST_FILE = 100_000_000;
/** The search for the largest number of results that fits ends when this share of the limit is used. */
const GOOD_USE = 0.95;

export interface Fitted {
  readonly runs: readonly RunDraft[];
  readonly notes: readonly string[];
}

/** The results of each run that GitHub shows: the most severe 5,000. */
export function fitResults(runs: readonly RunDraft[]): Fitted {
  const notes: string[] = [];
  const kept = runs.map((run) => {
    const results = bySeverity(run.results);
    const left = results.slice(SHOWN_RESULTS);
    if (left.length > 0) {
      notes.push(
        `The SARIF file has the ${formatCount(SHOWN_RESULTS)} most severe of ${formatCounted(results.length, 'result')} of ${run.driver.name} in \`${run.id}\`, as many as GitHub shows. Left out: ${countsText(countSeverities(left))}.`,
      );
    }
    return { ...run, results: results.slice(0, SHOWN_RESULTS) };
  });
  return { runs: kept, notes };
}

/** The results with which the file stays within a size after gzip; the least severe of all runs are left out first. */
export function fitSize(runs: readonly RunDraft[], limit: number = MAX_GZIP_BYTES): Fitted {
  const order = worstFirst(runs);
  const writable = countWithin(order, LONGEST_FILE);
  const kept = largestThatFits(runs, order, { most: writable, limit });
  const left = order.slice(kept).map(({ result }) => result);
  if (left.length === 0) return { runs, notes: [] };
  return {
    runs: firstOf(runs, order, kept),
    notes: [
      `The SARIF file has ${formatCount(kept)} of ${formatCounted(order.length, 'result')}: GitHub takes files of up to ${formatBytes(limit)} after compression. Left out: ${countsText(countSeverities(left))}.`,
    ],
  };
}

/** A result and the number of its run. */
interface Placed {
  readonly run: number;
  readonly result: ResultDraft;
}

function worstFirst(runs: readonly RunDraft[]): readonly Placed[] {
  const all = runs.flatMap(({ results }, run) => results.map((result) => ({ run, result })));
  return all.toSorted((a, b) => severityRank(a.result.severity) - severityRank(b.result.severity));
}

/** How many of the first results make no more than so many characters, each with its rule when that is new to its run. */
function countWithin(order: readonly Placed[], characters: number): number {
  const rules = new Set<string>();
  let used = 0;
  for (const [index, { run, result }] of order.entries()) {
    const rule = `${run} ${result.rule.id}`;
    used += JSON.stringify(result.result).length + (rules.has(rule) ? 0 : JSON.stringify(result.rule).length);
    if (used > characters) return index;
    rules.add(rule);
  }
  return order.length;
}

/** A bisection whose first guess is by proportion, since each look compresses the whole file. */
function largestThatFits(
  runs: readonly RunDraft[],
  order: readonly Placed[],
  { most, limit }: { readonly most: number; readonly limit: number },
): number {
  const sizeOf = (count: number) => gzipSync(sarifText(sarifLog(firstOf(runs, order, count)))).length;
  const whole = sizeOf(most);
  if (whole <= limit) return most;
  let fits = 0;
  let tooMany = most;
  let guess = Math.floor((most * limit * (GOOD_USE + 1)) / 2 / whole);
  while (tooMany - fits > 1) {
    const count = Math.min(Math.max(guess, fits + 1), tooMany - 1);
    const size = sizeOf(count);
    if (size > limit) tooMany = count;
    else fits = count;
    if (size <= limit && size >= limit * GOOD_USE) break;
    guess = Math.floor((fits + tooMany) / 2);
  }
  return fits;
}

/** The runs with the first results of the order, in their own order. A run that keeps none is still there. */
function firstOf(runs: readonly RunDraft[], order: readonly Placed[], count: number): readonly RunDraft[] {
  const kept = new Set(order.slice(0, count).map(({ result }) => result));
  return runs.map((run) => ({ ...run, results: run.results.filter((result) => kept.has(result)) }));
}
