/** Errors for the user: what failed, what was seen, what to do next. */
import { clip, clipWithCount, escapeControls, QUOTED_CHARACTERS } from './text.ts';

/**
 * Longest message of an error in UTF-16 code units: it may quote what tools and servers said. Longer ones end with a
 * count of what is missing.
 */
const LONGEST_MESSAGE = 2_000;
/** The same for its details. */
const LONGEST_DETAILS = 16 * 1024;
/** Bad inputs that are told one by one. */
const MOST_PROBLEMS = 50;
/** Longest name of a bad input, and longest sentence about it. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 1_000;

/** Names a class of failure; docs/troubleshooting.md has a row for each. */
export type ErrorCode =
  | 'input'
  | 'platform-unsupported'
  | 'docker-unreachable'
  | 'disk-full'
  | 'memory-low'
  | 'port-in-use'
  | 'tool-unavailable'
  | 'tool-checksum'
  | 'cluster-pull'
  | 'cluster-boot'
  | 'cluster-kubeadm'
  | 'cluster-join'
  | 'cluster-create'
  | 'cluster-unreachable'
  | 'image-unavailable'
  | 'manifests-invalid'
  | 'apply-failed'
  | 'unhealthy'
  | 'load-failed'
  | 'metrics-unavailable'
  | 'scan-failed'
  | 'github-failed'
  | 'state-missing'
  | 'command-failed'
  | 'deadline'
  | 'cancelled'
  | 'internal';

export interface ActionErrorOptions {
  /** What the user can do next, as a full sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** Long evidence (log lines, conditions) that is printed below the message, not in it. */
  readonly details?: string;
  /** Longest message, for one that is a list; else 2000 characters. */
  readonly longestMessage?: number;
}

/** A failure that the user can act on. The message says what failed and what was seen. */
export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: string | undefined;

  constructor(code: ErrorCode, message: string, options: ActionErrorOptions = {}) {
    super(
      clipWithCount(message, options.longestMessage ?? LONGEST_MESSAGE),
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'ActionError';
    this.code = code;
    this.hint = options.hint;
    this.details = options.details === undefined ? undefined : clipWithCount(options.details, LONGEST_DETAILS);
  }
}

/** One bad input, with what the user wrote and what would have been right. */
export interface InputProblem {
  /** The input's name as the user wrote it, e.g. `rate`. */
  readonly name: string;
  /** What was given, printed in quotes; undefined when the problem is an absence. */
  readonly value?: string;
  /** What is allowed, as a phrase: `a number above 0, per second, like 20/s`. */
  readonly allowed: string;
  /** Where it was found when not in an input: `loadtest.yaml:3:7`. */
  readonly where?: string;
}

/** All bad inputs of a run at once, so that the user fixes them in one go. */
export class InputError extends ActionError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    const lines = problemLines(problems).map((line) => `  - ${line}`);
    super(
      'input',
      `${problems.length} ${problems.length === 1 ? 'input is' : 'inputs are'} not right:\n${lines.join('\n')}`,
      {
        longestMessage: LONGEST_DETAILS,
      },
    );
    this.name = 'InputError';
    this.problems = problems;
  }

  /** The problems without what was given, one a line: for places that others than the workflow's owner can read. */
  withoutValues(): string {
    return problemLines(this.problems.map(({ value: _value, ...problem }) => problem)).join('\n');
  }
}

/** One line for each of the first problems, and one that says how many more there are. */
function problemLines(problems: readonly InputProblem[]): readonly string[] {
  const more = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS).map(describeProblem), ...(more > 0 ? [`… and ${more} more`] : [])];
}

/**
 * One line for one bad input: `rate: got "abc"; use a number…`. Its parts are cut, and control characters are shown
 * escaped.
 */
export function describeProblem(problem: InputProblem): string {
  const name = escapeControls(
    `${problem.where === undefined ? '' : `${clip(problem.where, LONGEST_NAME)}: `}${clip(problem.name, LONGEST_NAME)}`,
  );
  const allowed = escapeControls(clip(problem.allowed, LONGEST_SENTENCE).replaceAll('\n', ' '));
  if (problem.value === undefined) return `${name}: ${allowed}`;
  return `${name}: got ${escapeControls(JSON.stringify(clip(problem.value, QUOTED_CHARACTERS)))}; use ${allowed}`;
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The message of anything that was thrown, with its hint when it has one. */
export function describeError(error: unknown): string {
  if (error instanceof ActionError) return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  return messageOf(error);
}

/** Any thrown thing as an ActionError; an unknown one keeps its cause and asks for a bug report. */
export function toActionError(error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  return new ActionError('internal', `unexpected failure: ${messageOf(error)}`, {
    cause: error,
    hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
  });
}

/** Whether this is an error of the operating system with one of these codes, e.g. ENOENT. */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/**
 * Whether an error ends the run in whichever phase it comes: a cancel, since nobody waits for what would come after it;
 * a program that is not the one that its project published, since somebody may be at work on this machine or its mirror;
 * an input that can't be used.
 */
export function endsRun(error: unknown): boolean {
  return error instanceof ActionError && FATAL_ANYWHERE.includes(error.code);
}

const FATAL_ANYWHERE: readonly ErrorCode[] = ['cancelled', 'tool-checksum', 'input'];
