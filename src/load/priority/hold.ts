/**
 * Gives the generator's thread a real-time priority, and takes it back. The kernel then runs the thread the moment a
 * request is due, whatever else is busy on the machine. Three things keep a runaway thread from holding the machine:
 * the kernel's throttling, without which the priority is not taken; the limit on the planned rate; and a watch in the
 * caller's thread, which takes the priority back when the thread uses more than was planned.
 */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../lib/errors.ts';
import type { Measured } from '../../lib/measured.ts';
import { clip, QUOTED_CHARACTERS } from '../../lib/text.ts';
import type { Command, CommandResult, Io } from '../../system/io.ts';
import { lastLine } from '../../system/process.ts';
import { CHRT, SUDO } from '../../system/system-programs.ts';
import type { Floor, GeneratorPriority } from '../metrics/result.ts';
import type { LoadSettings } from '../plan/plan.ts';
import { type RealTimeLimits, whyUnbounded, whyUnwanted } from './decision.ts';
import { watchThread } from './watch.ts';

/** chrt takes milliseconds; sudo may look for names and accounts first. */
const DEADLINE_MS = 3_000;
/** Real-time, first in, first out, at 10 of 99; -R: what the thread starts does not inherit it. */
const TAKE = ['-R', '-f', '-p', '10'] as const;
const TAKE_BACK = ['-o', '-p', '0'] as const;

/** What the machine offers; a test has its own. */
export interface PrioritySystem {
  readonly run: Io['run'];
  /** Of this process; undefined where there are none. */
  readonly userId: number | undefined;
  /** Text of a file in /proc. Rejects when there is none. */
  readonly read: (path: string) => Promise<string>;
}

export function realPrioritySystem(run: Io['run']): PrioritySystem {
  return { run, userId: process.geteuid?.(), read: (path) => readFile(path, 'utf8') };
}

export interface PriorityRequest {
  readonly plan: LoadSettings;
  readonly floor: Measured<Floor>;
  /** The kernel's id of the generator's thread; undefined where there is no /proc. */
  readonly threadId: number | undefined;
  readonly signal: AbortSignal;
}

/** The priority that a thread has. */
export interface HeldPriority {
  /** Takes it back, once, and returns how it was. Resolves also when that failed: the reason is in what it returns. */
  release(): Promise<GeneratorPriority>;
}

/** Takes the priority where it is wanted and possible. A refusal is a result, not an error. */
export async function takePriority(request: PriorityRequest, system: PrioritySystem): Promise<HeldPriority> {
  const { plan, floor, threadId, signal } = request;
  const unwanted = whyUnwanted(plan, floor);
  if (unwanted !== undefined) return held(unwanted);
  if (signal.aborted)
    return held({ policy: 'normal', how: 'not wanted', reason: 'the run was cancelled before its load' });
  if (threadId === undefined) return impossible('the generator sees no /proc/thread-self, which Linux has');
  try {
    const unbounded = whyUnbounded(await realTimeLimits(system));
    if (unbounded !== undefined) return impossible(unbounded);
    // Without its figures a thread can't be watched.
    await system.read(cpuTimeFile(threadId));
  } catch (error) {
    return impossible(messageOf(error));
  }
  return await take(threadId, system);
}

async function take(threadId: number, system: PrioritySystem): Promise<HeldPriority> {
  const how = system.userId === 0 ? 'by root' : 'by sudo';
  const isOurs = how === 'by root';
  const takeBack = () => system.run({ ...priorityCommand(TAKE_BACK, threadId, isOurs), afterCancel: true });
  const refusal = await refusalOf(system.run(priorityCommand(TAKE, threadId, isOurs)));
  if (refusal !== undefined) {
    // One that was ended at its deadline or by a cancel may have done it. Where it had not, this changes nothing.
    if (refusal.isUncertain) await refusalOf(takeBack());
    return impossible(refusal.reason);
  }
  let early: string | undefined;
  const release = once(async (): Promise<GeneratorPriority> => {
    stopWatch();
    const failure = await refusalOf(takeBack());
    const left = failure === undefined ? undefined : `it was not taken back before the thread ended: ${failure.reason}`;
    const reason = [early, left].filter((each) => each !== undefined).join('; ');
    return { policy: 'real-time', how, ...(reason === '' ? {} : { reason }) };
  });
  const stopWatch = watchThread(
    () => system.read(cpuTimeFile(threadId)),
    (why) => {
      early = `taken back during the load, ${why}`;
      void release();
    },
  );
  return { release };
}

interface Refusal {
  readonly reason: string;
  /** Whether the command may have had its effect all the same. */
  readonly isUncertain: boolean;
}

/** Undefined when the command succeeded. */
async function refusalOf(running: Promise<CommandResult>): Promise<Refusal | undefined> {
  try {
    const result = await running;
    if (result.exitCode === 0) return undefined;
    return { reason: clip(lastLine(result), QUOTED_CHARACTERS), isUncertain: false };
  } catch (error) {
    return { reason: clip(messageOf(error), QUOTED_CHARACTERS), isUncertain: true };
  }
}

function priorityCommand(policy: readonly string[], threadId: number, isRoot: boolean): Command {
  const args = [...policy, String(threadId)];
  const deadlineMs = DEADLINE_MS;
  return isRoot ? { file: CHRT, args, deadlineMs } : { file: SUDO, args: ['-n', CHRT, ...args], deadlineMs };
}

async function realTimeLimits({ read }: PrioritySystem): Promise<RealTimeLimits> {
  const [runtimeUs, periodUs] = await Promise.all(
    ['runtime', 'period'].map(async (name) => Number.parseInt(await read(`/proc/sys/kernel/sched_rt_${name}_us`), 10)),
  );
  return { runtimeUs: runtimeUs ?? Number.NaN, periodUs: periodUs ?? Number.NaN };
}

/** Its first field is the thread's CPU time in nanoseconds. */
function cpuTimeFile(threadId: number): string {
  return `/proc/self/task/${threadId}/schedstat`;
}

function impossible(reason: string): HeldPriority {
  return held({ policy: 'normal', how: 'not possible', reason });
}

function held(priority: GeneratorPriority): HeldPriority {
  return { release: async () => priority };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
