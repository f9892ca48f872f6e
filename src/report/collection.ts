/** Reports of many jobs as one: the nouns, and the verdict of all. */
import type { Measured } from '../lib/measured.ts';
import type { Sentence } from '../lib/scalars.ts';
import { formatCount, formatCounted } from '../lib/units.ts';
import type { PublicReport } from './build.ts';
import { keyFigures } from './key-figures.ts';
import type { Report, Verdict } from './report.ts';

/** One job, or one job of a matrix, that has left a report. */
export interface Leg {
  /** As it is shown, e.g. `load (node=24)`. Foreign text. */
  readonly name: string;
  readonly report: PublicReport;
  /** Page of the bundle with all its files. */
  readonly artifactUrl?: string;
  /** Page of its report.html. */
  readonly htmlUrl?: string;
}

/** What should have been there and is not. */
export interface MissingLeg {
  /** Foreign text. */
  readonly name: string;
  readonly reason: Sentence;
}

/** What the legs of a run have left. */
export interface Collection {
  /** The worst first. */
  readonly legs: readonly Leg[];
  readonly missing: readonly MissingLeg[];
  /** The legs' figures added up, where they are shards of one plan. */
  readonly merged?: Measured<Report>;
}

/** The verdict of all legs, and why it is not `pass`. */
export interface CollectedVerdict {
  readonly verdict: Verdict;
  /** One sentence each; empty for pass. */
  readonly reasons: readonly string[];
}

const FROM_WORST: readonly Verdict[] = ['error', 'fail', 'invalid', 'pass'];

/** The worse of two verdicts. */
export function worse(one: Verdict, other: Verdict): Verdict {
  return FROM_WORST.indexOf(one) <= FROM_WORST.indexOf(other) ? one : other;
}

/**
 * The worst first: by verdict, then by p95, the highest first, and those without one before the others; then by name, in
 * which numbers count as numbers.
 */
export function worstFirst(legs: readonly Leg[]): readonly Leg[] {
  const order = new Intl.Collator('en', { numeric: true });
  const rank = ({ report }: Leg) => FROM_WORST.indexOf(report.verdict);
  const p95 = ({ report }: Leg) => keyFigures(report).p95Ms ?? Number.MAX_VALUE;
  return legs.toSorted((a, b) => rank(a) - rank(b) || p95(b) - p95(a) || order.compare(a.name, b.name));
}

/**
 * The worst verdict of the legs. A leg that is missing makes it `error`, as a run that broke off is one, and so does a
 * collection without any leg.
 */
export function collectedVerdict({ legs, missing }: Pick<Collection, 'legs' | 'missing'>): CollectedVerdict {
  const verdict = legs.reduce<Verdict>((worst, { report }) => worse(worst, report.verdict), 'pass');
  if (legs.length === 0 && missing.length === 0) return { verdict: 'error', reasons: [NO_LEG] };
  if (missing.length > 0) {
    const reason = `${missing.length === 1 ? 'The report of one leg is' : `The reports of ${formatCount(missing.length)} legs are`} missing.`;
    return { verdict: 'error', reasons: [reason, ...(verdict === 'pass' ? [] : [failedLegs(legs)])] };
  }
  return { verdict, reasons: verdict === 'pass' ? [] : [failedLegs(legs)] };
}

const NO_LEG =
  'There is no report of a load test among the artifacts of the run. Let the collecting job `needs:` the jobs with the load tests, give it `if: always()`, and leave `artifact` of the load tests at `all`.';

/** `2 of 3 legs did not pass: 1 failed, 1 did not complete.` */
function failedLegs(legs: readonly Leg[]): string {
  const counts = Map.groupBy(legs, ({ report }) => report.verdict);
  const said = FROM_WORST.filter((verdict) => verdict !== 'pass').flatMap((verdict) => {
    const count = counts.get(verdict)?.length ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${VERDICT_VERBS[verdict]}`];
  });
  const bad = legs.length - (counts.get('pass')?.length ?? 0);
  return `${formatCount(bad)} of ${formatCounted(legs.length, 'leg')} did not pass: ${said.join(', ')}.`;
}

/** `2 of 3 legs passed, 1 missing`. */
export function countedLegs({ legs, missing }: Pick<Collection, 'legs' | 'missing'>): string {
  if (legs.length === 0 && missing.length === 0) return 'no reports found';
  const passed = legs.filter(({ report }) => report.verdict === 'pass').length;
  const counted = `${formatCount(passed)} of ${formatCounted(legs.length, 'leg')} passed`;
  return missing.length === 0 ? counted : `${counted}, ${formatCount(missing.length)} missing`;
}

/** What a leg did, by its verdict. */
export const VERDICT_VERBS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  invalid: 'not conclusive',
  error: 'did not complete',
};
