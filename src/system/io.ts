/**
 * The edge: everything a phase may do to the world goes through an Io, so that tests can hand in one that goes wrong.
 */
import type { Redactor } from '../redaction/redact.ts';

import type { FileGate } from './input-files.ts';

/** Where lines go. In the action: workflow commands; on a laptop: the terminal. */
export interface Log {
  /** Opens a group (a collapsible section in the action); closed by `groupEnd`. */
  group(title: string): void;
  groupEnd(): void;
  info(line: string): void;
  /** A soft skip, worth an annotation. */
  notice(line: string): void;
  /** The user should act. */
  warning(line: string): void;
  error(line: string): void;
  /** Only shown with debug logging. */
  debug(line: string): void;
  /**
   * The line of what is going on right now: replaced in place on a terminal, throttled to one in ten seconds elsewhere.
   */
  live(line: string): void;
}

/** A process to run: an argument vector, never a shell. */
export interface Command {
  /**
   * A bare name, looked for in the safe entries of PATH; or the path of a program that was verified
   * (src/system/verified-programs.ts).
   */
  readonly file: string;
  readonly args: readonly string[];
  /** The whole environment. Without one the program gets what src/system/environment.ts has for it. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: string;
  /** The process and its children are ended after this; an error says so. */
  readonly deadlineMs: number;
  /**
   * The process is killed when it takes more memory; an error says so. For programs whose memory grows with what a
   * stranger wrote. Only seen where there is /proc.
   */
  readonly mostMemoryBytes?: number;
  /** Puts something back: it also runs when the job was cancelled. Its deadline is what ends it. */
  readonly afterCancel?: true;
  /** Ends the process, as a cancel of the job does. */
  readonly signal?: AbortSignal;
  /** Gets each line of stdout and stderr while it runs; the result then has just the end of a long output. */
  readonly onLine?: (line: string) => void;
}

export interface CommandResult {
  readonly exitCode: number;
  /** Whole, unless the lines were listened to: a command that prints more than 32 MiB to nobody's ears fails. */
  readonly stdout: string;
  /** Its last 32 MiB. */
  readonly stderr: string;
}

export interface Io {
  /** Redacts by itself. */
  readonly log: Log;
  /** Knows the run's secrets; a phase that learns of another one adds it before anything can print it. */
  readonly redactor: Redactor;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the job is cancelled (SIGINT, SIGTERM). */
  readonly signal: AbortSignal;
  /** Directory of this run for kubeconfig, rendered manifests and the like; private to the user, removed at the end. */
  readonly workDir: string;
  /** What files that the user named are read through. */
  readonly files: FileGate;
  /** Where the bundled manifests are. */
  readonly manifestsDir: string;
  /** Wall-clock time for time stamps, milliseconds since the epoch. It may jump. */
  now(): number;
  /** Milliseconds since some moment, by a clock that never jumps: for waits and durations. */
  elapsed(): number;
  /** Resolves after the time; rejects when the job is cancelled. */
  sleep(ms: number): Promise<void>;
  /** Runs to the end and returns the exit code; rejects when it can't be started, at its deadline, or on cancel. */
  run(command: Command): Promise<CommandResult>;
  /** Connects the first one's stdout to the second one's stdin; both results. */
  pipe(from: Command, to: Command): Promise<readonly [CommandResult, CommandResult]>;
}
