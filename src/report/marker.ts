/** The hidden first line of our comment: which workflow and job it belongs to and which run wrote it. */
import { numberAt, textAt } from '../lib/json.ts';

/** Of the first line, in characters: comments are foreign, and ours has a few hundred. */
const LINE_LIMIT = 4096;

export interface CommentMarker {
  /** Workflow and job; one comment each. */
  readonly key: string;
  readonly runId: string;
  readonly attempt: number;
  /** Head commit of the pull request. */
  readonly sha: string;
}

const PREFIX = '<!-- kind-loadtest-action ';
const SUFFIX = ' -->';
const SCHEMA = 1;

/** The marker as an HTML comment. Characters that could end the comment are written as JSON escapes. */
export function renderMarker({ key, runId, attempt, sha }: CommentMarker): string {
  const json = JSON.stringify({ schema: SCHEMA, key, run: runId, attempt, sha }).replaceAll(
    /[<>]|-(?=-)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${PREFIX}${json}${SUFFIX}`;
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
  return { key, runId, attempt, sha };
}

/**
 * Whether `a` was written by a later run than `b`, or by a later attempt of the same run. Run ids grow with time on
 * GitHub.
 */
export function isNewer(a: CommentMarker, b: CommentMarker): boolean {
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
