/**
 * The hidden first line of our comment: which workflow and job it belongs to, which run wrote it, and the key figures
 * of that run, with which the next one compares its own.
 */
import { defined } from '../lib/defined.ts';
import { at, numberAt, textAt } from '../lib/json.ts';
import type { KeyFigures, Verdict } from './report.ts';

/** Of the first line, in characters: comments are foreign, and ours has a few hundred. */
const LINE_LIMIT = 8192;

/** What came of a run. */
export interface RunResult {
  readonly verdict: Verdict;
  readonly figures: KeyFigures;
}

/** What came of a run of an earlier commit. */
export interface PastResult extends RunResult {
  /** Head commit of the pull request, at most 64 hexadecimal digits. */
  readonly sha: string;
}

export interface CommentMarker {
  /** Workflow and job; one comment each. */
  readonly key: string;
  readonly runId: string;
  readonly attempt: number;
  /** Head commit of the pull request. */
  readonly sha: string;
  /** Missing when the run had no figures, and in comments of earlier versions. */
  readonly result?: RunResult;
  /** What the comment compares its result with: the same when the same commit is tested again. */
  readonly before?: PastResult;
}

const PREFIX = '<!-- kind-loadtest-action ';
const SUFFIX = ' -->';
const SCHEMA = 1;
const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'invalid', 'error'];
/** Of a figure in a marker. What is above is not from a load test. */
const LARGEST = 1e12;

/** The marker as an HTML comment. Characters that could end the comment are written as JSON escapes. */
export function renderMarker({ key, runId, attempt, sha, result, before }: CommentMarker): string {
  const fields = {
    schema: SCHEMA,
    key,
    run: runId,
    attempt,
    sha,
    ...(result === undefined ? {} : { result: resultFields(result) }),
    ...(before === undefined ? {} : { before: { sha: before.sha, ...resultFields(before) } }),
  };
  const json = JSON.stringify(fields).replaceAll(
    /[<>]|-(?=-)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${PREFIX}${json}${SUFFIX}`;
}

/** Six digits are more than a reader sees. */
function resultFields({ verdict, figures }: RunResult): object {
  const short = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)));
  const { p50Ms, p95Ms, p99Ms, successRate, throughputPerSecond } = figures;
  return {
    verdict,
    p50Ms: short(p50Ms),
    p95Ms: short(p95Ms),
    p99Ms: short(p99Ms),
    // Not rounded: a share of 0.9999999 is not all.
    successRate,
    throughputPerSecond: short(throughputPerSecond),
  };
}

/**
 * The marker on the first line of a comment; undefined when it has none that we can read. It says nothing about who
 * wrote it.
 */
export function parseMarker(body: string): CommentMarker | undefined {
  const first = body.slice(0, LINE_LIMIT).split(/\r?\n/, 1)[0]?.trim() ?? '';
  if (!first.startsWith(PREFIX) || !first.endsWith(SUFFIX)) return undefined;
  try {
    return toMarker(JSON.parse(first.slice(PREFIX.length, -SUFFIX.length)));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toMarker(value: unknown): CommentMarker | undefined {
  const key = textAt(value, 'key');
  const runId = textAt(value, 'run');
  const sha = textAt(value, 'sha');
  const attempt = numberAt(value, 'attempt');
  if (
    key === undefined ||
    runId === undefined ||
    sha === undefined ||
    !Number.isSafeInteger(attempt) ||
    attempt === undefined
  )
    return undefined;
  const result = toResult(at(value, 'result'));
  return { key, runId, attempt, sha, ...defined({ result, before: toPastResult(at(value, 'before')) }) };
}

/** Undefined when one of its parts is not what was written. */
function toResult(value: unknown): RunResult | undefined {
  const verdict = VERDICTS.find((known) => known === textAt(value, 'verdict'));
  const [p50Ms, p95Ms, p99Ms] = ['p50Ms', 'p95Ms', 'p99Ms'].map((key) => toFigure(at(value, key), LARGEST));
  const successRate = toFigure(at(value, 'successRate'), 1);
  const throughputPerSecond = toFigure(at(value, 'throughputPerSecond'), LARGEST);
  if (
    verdict === undefined ||
    p50Ms === undefined ||
    p95Ms === undefined ||
    p99Ms === undefined ||
    successRate === undefined ||
    throughputPerSecond === undefined
  )
    return undefined;
  return { verdict, figures: { p50Ms, p95Ms, p99Ms, successRate, throughputPerSecond } };
}

function toPastResult(value: unknown): PastResult | undefined {
  const sha = textAt(value, 'sha') ?? '';
  const result = toResult(value);
  return result === undefined || !COMMIT.test(sha) ? undefined : { sha, ...result };
}

const COMMIT = /^[0-9a-f]{7,64}$/;

/** Undefined when it is no figure. */
function toFigure(value: unknown, largest: number): number | null | undefined {
  if (value === null) return null;
  return typeof value === 'number' && value >= 0 && value <= largest ? value : undefined;
}

/**
 * What a run of the given commit is compared with: the last result of another commit. `old` is the marker of the
 * comment that the run finds. When that is of the same commit, or has no figures, it is what that comment compares
 * with.
 */
export function resultBefore(old: CommentMarker | undefined, sha: string): PastResult | undefined {
  if (old === undefined) return undefined;
  const { result, before } = old;
  const last = old.sha !== sha && result !== undefined && COMMIT.test(old.sha) ? { sha: old.sha, ...result } : before;
  return last?.sha === sha ? undefined : last;
}

/**
 * Whether `a` was written by a later run than `b`, or by a later attempt of the same run. Run ids grow with time on
 * GitHub.
 */
export function isNewer(
  a: Pick<CommentMarker, 'runId' | 'attempt'>,
  b: Pick<CommentMarker, 'runId' | 'attempt'>,
): boolean {
  const order = compareIds(a.runId, b.runId);
  return order > 0 || (order === 0 && a.attempt > b.attempt);
}

/** Twenty digits hold every 64-bit number. */
const RUN_ID = /^\d{1,20}$/;

/** Ids may be longer than a safe integer; those that are not numbers have no order. */
function compareIds(a: string, b: string): number {
  if (!RUN_ID.test(a) || !RUN_ID.test(b)) return a === b ? 0 : -1;
  const [left, right] = [BigInt(a), BigInt(b)];
  return left > right ? 1 : left < right ? -1 : 0;
}
