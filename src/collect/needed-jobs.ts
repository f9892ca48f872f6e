/** What the `needs` context tells of the jobs before: a leg that broke before its upload leaves no artifact. */
import { at, textAt } from '../lib/json.ts';
import type { Leg, MissingLeg } from '../report/collection.ts';

/** How a needed job ended; all legs of a matrix together. */
export interface NeededJob {
  /** Its id in the workflow file. */
  readonly job: string;
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
}

const RESULTS: readonly NeededJob['result'][] = ['success', 'failure', 'cancelled', 'skipped'];
/** GitHub's form of a job's id. */
const JOB_ID = /^[A-Za-z_][\w-]{0,99}$/;
/** A matrix has at most 256 jobs, a workflow some dozens; this is far above both. */
const LONGEST_TEXT = 1024 * 1024;

/**
 * Reads the text of `${{ toJSON(needs) }}`; an empty one is no jobs. Returns what would be right when it is something
 * else.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#needs-context
 */
export function neededJobs(text: string): readonly NeededJob[] | { readonly problem: string } {
  if (text.trim() === '') return [];
  const problem = { problem: 'the context `needs` as JSON, which is what the expression `toJSON(needs)` gives' };
  const value = text.length > LONGEST_TEXT ? undefined : parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem;
  const jobs = Object.keys(value).map((job) => toJob(value, job));
  return jobs.every((job) => job !== undefined) ? jobs : problem;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toJob(needs: object, job: string): NeededJob | undefined {
  const word = textAt(at(needs, job), 'result');
  const result = RESULTS.find((known) => known === word);
  return result === undefined || !JOB_ID.test(job) ? undefined : { job, result };
}

/**
 * A row for each job that ended badly although none of its legs says so. A job may have failed for another reason than
 * its load test; that no report tells which is what the row says.
 */
export function missingOfJobs(jobs: readonly NeededJob[], legs: readonly Leg[]): readonly MissingLeg[] {
  return jobs.flatMap(({ job, result }) => {
    const own = legs.filter(({ report }) => report.run.job === job);
    if (result === 'success' || own.some(({ report }) => report.verdict !== 'pass')) return [];
    return [{ name: job, reason: REASONS[result](own.length > 0) }];
  });
}

const REASONS: Readonly<Record<Exclude<NeededJob['result'], 'success'>, (hasLegs: boolean) => string>> = {
  failure: (hasLegs) =>
    hasLegs
      ? 'The job failed, and none of its reports says why: a leg may have ended before it uploaded one, or another step failed.'
      : 'The job failed and left no report: it may have ended before its load test.',
  cancelled: (hasLegs) => `The job was cancelled${hasLegs ? ' and may not have left all of its reports' : ''}.`,
  skipped: () => 'The job was skipped: a job that it needs may have failed.',
};
