/**
 * Child processes: argument vectors only, just the environment that they are given, a deadline, and nothing left
 * running when the job is cancelled.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { ActionError, isSystemError } from '../lib/errors.ts';
import type { Command, CommandResult, Io } from './io.ts';

/** Most output that is kept of a process. */
const KEPT_OUTPUT = 32 * 1024 * 1024;
/**
 * Of a longer line, in UTF-16 code units, its listener gets the beginning: no text can hold what a program may write.
 */
const LONGEST_LINE = 4 * 1024 * 1024;
/** Between asking a process to end and making it. */
const GRACE_MS = 3_000;
/** A process can take a gigabyte in a second. */
const MEMORY_EVERY_MS = 50;

/**
 * Io.run for a completed command: it is started as it stands. @throws ActionError when it can't be started, at its
 * deadline, on cancel, or for too long an output.
 */
export async function run(command: Command, signal: AbortSignal): Promise<CommandResult> {
  const child = start(command, signal, command.stdin === undefined ? 'ignore' : 'pipe');
  if (command.stdin !== undefined) {
    // A tool that ends before it has read everything says why on stderr; EPIPE adds nothing.
    child.process.stdin?.on('error', () => undefined).end(command.stdin);
  }
  return child.result;
}

/** Io.pipe: `from | to` without a shell. When either fails the other one is ended too. */
export async function pipe(
  from: Command,
  to: Command,
  signal: AbortSignal,
): Promise<readonly [CommandResult, CommandResult]> {
  const either = new AbortController();
  const both = AbortSignal.any([signal, either.signal]);
  const sink = start(to, both, 'pipe');
  const source = start(from, both, 'ignore', 'stream');
  if (source.process.stdout && sink.process.stdin) {
    const stopReading = () => source.process.stdout?.destroy();
    // A sink that ended takes nothing more; the source learns of it through its closed pipe. Node closes stdin without
    // an error then.
    sink.process.stdin.on('error', stopReading).on('close', stopReading);
    source.process.stdout.pipe(sink.process.stdin);
  }
  try {
    return await Promise.all([source.result, sink.result]);
  } catch (error) {
    either.abort();
    await Promise.allSettled([source.result, sink.result]);
    throw error;
  }
}

interface Started {
  readonly process: ChildProcess;
  readonly result: Promise<CommandResult>;
}

function start(
  command: Command,
  jobSignal: AbortSignal,
  stdin: 'ignore' | 'pipe',
  stdout: 'capture' | 'stream' = 'capture',
): Started {
  const job = command.afterCancel === true ? [] : [jobSignal];
  const signal = AbortSignal.any(command.signal === undefined ? job : [...job, command.signal]);
  signal.throwIfAborted();
  // A group of its own, so that a tool's children end with it.
  const child = spawn(command.file, [...command.args], {
    cwd: command.cwd,
    env: { ...command.env },
    stdio: [stdin, 'pipe', 'pipe'],
    detached: true,
  });
  return { process: child, result: collect(child, command, signal, stdout) };
}

type Ending = 'deadline' | 'cancelled' | 'output' | 'memory';

async function collect(
  child: ChildProcess,
  command: Command,
  signal: AbortSignal,
  stdout: 'capture' | 'stream',
): Promise<CommandResult> {
  let ended: Ending | undefined;
  const end = (why: Ending) => {
    ended ??= why;
    if (why === 'memory') signalGroup(child, 'SIGKILL');
    else endGroup(child);
  };
  // Who listens to the lines has had them all. Anybody else would take the end of an output for the whole.
  const tooMuch = command.onLine === undefined ? () => end('output') : () => undefined;
  const output = stdout === 'capture' ? capture(child.stdout, { onLine: command.onLine, onCut: tooMuch }) : () => '';
  const errors = capture(child.stderr, { onLine: command.onLine, onCut: () => undefined });
  const timer = setTimeout(() => end('deadline'), command.deadlineMs);
  const memory = watchMemory(child, command.mostMemoryBytes, () => end('memory'));
  const onAbort = () => end('cancelled');
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const exitCode = await exitOf(child, command);
    const result = { exitCode, stdout: output(), stderr: errors() };
    if (ended !== undefined) throw endedError(ended, command, result);
    return result;
  } finally {
    clearTimeout(timer);
    clearInterval(memory);
    signal.removeEventListener('abort', onAbort);
  }
}

function endedError(why: Ending, command: Command, result: CommandResult): ActionError {
  if (why === 'cancelled') return new ActionError('cancelled', `cancelled while ${command.file} was running`);
  const details = tail(result.stderr || result.stdout);
  if (why === 'deadline')
    return new ActionError(
      'deadline',
      `${describeCommand(command)} did not end within ${command.deadlineMs / 1000} s`,
      { details },
    );
  if (why === 'memory') {
    const most = `${Math.round((command.mostMemoryBytes ?? 0) / 1024 / 1024)} MiB`;
    return new ActionError(
      'command-failed',
      `${describeCommand(command)} took more than ${most} of memory, and was ended.`,
      { details },
    );
  }
  const most = `${KEPT_OUTPUT / 1024 / 1024} MiB`;
  return new ActionError(
    'command-failed',
    `${describeCommand(command)} printed more than ${most}, and was ended: a part of it would say something else.`,
    {
      details,
      hint: 'Find out what makes its output that long: it is a list or an object of thousands of times the usual size.',
    },
  );
}

function watchMemory(
  { pid }: ChildProcess,
  most: number | undefined,
  onExceeded: () => void,
): NodeJS.Timeout | undefined {
  if (pid === undefined || most === undefined) return undefined;
  return setInterval(() => {
    if ((residentBytes(pid) ?? 0) > most) onExceeded();
  }, MEMORY_EVERY_MS);
}

/** Memory of a process; undefined when it has ended, and where there is no /proc. */
function residentBytes(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}

function exitOf(child: ChildProcess, command: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new ActionError('command-failed', `${command.file} could not be started: ${cause.message}`, { cause })),
    );
    child.once('close', (code) => resolve(code ?? -1));
  });
}

function endGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => {
    signalGroup(child, 'SIGKILL');
    // One that left the group may still hold the pipes; it is not waited for.
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, GRACE_MS).unref();
}

/** A tool that ended may have left children; as long as they hold its pipes its group is there. */
function isOver(child: ChildProcess): boolean {
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  return hasEnded && child.stdout?.closed !== false && child.stderr?.closed !== false;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || isOver(child)) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // Already gone: what we wanted.
    if (!isSystemError(error, 'ESRCH')) throw error;
  }
}

interface Capture {
  readonly onLine: ((line: string) => void) | undefined;
  /** Called when the output is longer than what is kept. */
  readonly onCut: () => void;
}

/** Keeps the end of a stream: of errors, that is where the reason stands. */
function capture(stream: NodeJS.ReadableStream | null, { onLine, onCut }: Capture): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > KEPT_OUTPUT) onCut();
    while (bytes - (chunks[0]?.length ?? 0) >= KEPT_OUTPUT) bytes -= chunks.shift()?.length ?? 0;
  });
  if (stream && onLine) eachLine(stream, onLine);
  return () => Buffer.concat(chunks).subarray(-KEPT_OUTPUT).toString('utf8');
}

/** Hands on the lines of a stream, without their ends; an unfinished one when the stream ends. */
function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  const take = (text: string): void => {
    const [first = '', ...others] = text.split('\n');
    begun += first.slice(0, LONGEST_LINE - begun.length);
    for (const next of others) {
      onLine(begun.endsWith('\r') ? begun.slice(0, -1) : begun);
      begun = next;
    }
  };
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)));
  stream.on('end', () => {
    take(decoder.end());
    if (begun !== '') onLine(begun);
  });
}

/** The last lines of a tool's output: the evidence below an error. */
export function tail(text: string, lines = 20): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** The command as one would type it, shortened. */
export function describeCommand(command: Pick<Command, 'file' | 'args'>): string {
  const line = [command.file.split('/').at(-1) ?? command.file, ...command.args].join(' ');
  return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}

/** Runs a command that must succeed; otherwise an error with its last lines of output. */
export async function runChecked(io: Pick<Io, 'run'>, command: Command, hint?: string): Promise<CommandResult> {
  const result = await io.run(command);
  if (result.exitCode === 0) return result;
  throw new ActionError(
    'command-failed',
    `${describeCommand(command)} ended with exit code ${result.exitCode}: ${lastLine(result)}`,
    {
      details: tail(result.stderr || result.stdout),
      ...(hint === undefined ? {} : { hint }),
    },
  );
}

/** The last line that says something. */
export function lastLine(result: CommandResult): string {
  const text = result.stderr.trim() || result.stdout.trim();
  return text.split('\n').at(-1)?.trim() || 'no output';
}

/** Whether there is a process of that id, whoever's it is. It is only looked at. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return isSystemError(error, 'EPERM');
  }
}
