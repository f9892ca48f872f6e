/** Taking a real-time priority and giving it back, with a machine that is played. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActionError } from '../../../src/lib/errors.ts';
import { measured } from '../../../src/lib/measured.ts';
import { type PriorityRequest, type PrioritySystem, takePriority } from '../../../src/load/priority/hold.ts';
import type { Command, CommandResult } from '../../../src/system/io.ts';
import { loadPlan, loadTarget } from '../support.ts';

const THREAD = 4711;
const FLOOR = measured({ p50Ms: 0.2, p99Ms: 0.6, maxRatePerSecond: 20_000 });
const LIMITS = { runtime: '950000\n', period: '1000000\n' };

interface Machine extends PrioritySystem {
  readonly commands: readonly string[];
  readonly run: (command: Command) => Promise<CommandResult>;
}

interface Played {
  readonly userId?: number;
  readonly limits?: Readonly<Record<'runtime' | 'period', string>>;
  /** What a command line comes to; undefined is success. */
  readonly play?: (line: string, command: Command) => Partial<CommandResult> | undefined;
  /** CPU time of the thread so far, in milliseconds. */
  readonly cpuMs?: () => number;
}

function machine({ userId = 0, limits = LIMITS, play = () => undefined, cpuMs = () => 0 }: Played = {}): Machine {
  const commands: string[] = [];
  return {
    commands,
    userId,
    read: async (path) => {
      if (path === `/proc/self/task/${THREAD}/schedstat`) return `${cpuMs() * 1e6} 0 1\n`;
      const limit = /^\/proc\/sys\/kernel\/sched_rt_(runtime|period)_us$/.exec(path)?.[1];
      if (limit !== 'runtime' && limit !== 'period') throw new Error(`ENOENT: ${path}`);
      return limits[limit];
    },
    run: async (command) => {
      const line = [command.file, ...command.args].join(' ');
      commands.push(line);
      return { exitCode: 0, stdout: '', stderr: '', ...play(line, command) };
    },
  };
}

function request(change: Partial<PriorityRequest> = {}, plan: Parameters<typeof loadPlan>[1] = {}): PriorityRequest {
  const load = loadPlan([loadTarget('http://127.0.0.1:9')], {
    ratePerSecond: 60,
    durationMs: 1000,
    priority: 'auto',
    ...plan,
  });
  return { plan: load, floor: FLOOR, threadId: THREAD, signal: new AbortController().signal, ...change };
}

/** How it was from beginning to end. */
async function outcome(system: PrioritySystem, wanted: PriorityRequest = request()) {
  return await (await takePriority(wanted, system)).release();
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a real-time priority', () => {
  it('is set by root for the one thread, not for what it starts, and taken back once', async () => {
    const system = machine();
    const held = await takePriority(request(), system);
    expect(system.commands).toEqual(['/usr/bin/chrt -R -f -p 10 4711']);
    expect(await held.release()).toEqual({ policy: 'real-time', how: 'by root' });
    expect(await held.release()).toEqual({ policy: 'real-time', how: 'by root' });
    expect(system.commands).toEqual(['/usr/bin/chrt -R -f -p 10 4711', '/usr/bin/chrt -o -p 0 4711']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is set by sudo for another user where that needs no password', async () => {
    const system = machine({ userId: 1001 });
    expect(await outcome(system)).toEqual({ policy: 'real-time', how: 'by sudo' });
    expect(system.commands).toEqual([
      '/usr/bin/sudo -n /usr/bin/chrt -R -f -p 10 4711',
      '/usr/bin/sudo -n /usr/bin/chrt -o -p 0 4711',
    ]);
  });

  it.each([
    ['sudo wants a password', 1001, { stderr: 'sudo: a password is required\n' }, 'sudo: a password is required'],
    [
      'the group of the process has no real-time share',
      0,
      { stderr: "chrt: failed to set pid 4711's policy: Operation not permitted\n" },
      "chrt: failed to set pid 4711's policy: Operation not permitted",
    ],
  ])('is not possible when %s', async (_name, userId, refusal, reason) => {
    const system = machine({ userId, play: () => ({ exitCode: 1, ...refusal }) });
    expect(await outcome(system)).toEqual({ policy: 'normal', how: 'not possible', reason });
    expect(system.commands).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not possible without chrt', async () => {
    const missing = '/usr/bin/chrt was not started: it does not exist';
    const run = () => Promise.reject(new ActionError('command-failed', missing, { hint: 'Install it.' }));
    expect(await outcome({ ...machine(), run })).toEqual({ policy: 'normal', how: 'not possible', reason: missing });
  });

  it.each([
    [
      '-1',
      '1000000',
      'the kernel does not throttle real-time threads: sched_rt_runtime_us is -1 and sched_rt_period_us is 1000000',
    ],
    [
      '1000000',
      '1000000',
      'the kernel does not throttle real-time threads: sched_rt_runtime_us is 1000000 and sched_rt_period_us is 1000000',
    ],
    [
      '0',
      '1000000',
      'the kernel gives real-time threads no time: sched_rt_runtime_us is 0 and sched_rt_period_us is 1000000',
    ],
    [
      '',
      '1000000',
      'the kernel does not throttle real-time threads: sched_rt_runtime_us is NaN and sched_rt_period_us is 1000000',
    ],
  ])('is not taken with a throttling of %s in %s', async (runtime, period, reason) => {
    const system = machine({ limits: { runtime, period } });
    expect(await outcome(system)).toEqual({ policy: 'normal', how: 'not possible', reason });
    expect(system.commands).toEqual([]);
  });

  it.each([
    ['that is not told', undefined],
    ['that cannot be watched', THREAD + 1],
  ])('is not taken for a thread %s', async (_name, threadId) => {
    const system = machine();
    expect(await outcome(system, request({ threadId }))).toMatchObject({ policy: 'normal', how: 'not possible' });
    expect(system.commands).toEqual([]);
  });

  it.each([
    ['when the user says so', request({}, { priority: 'normal' }), '`priority: normal` is set'],
    [
      'in the closed model',
      request({}, { model: 'closed' }),
      'in the closed model the generator sends as fast as it can',
    ],
    [
      'at a rate that costs too much',
      request({}, { ratePerSecond: 300 }),
      '300/s may cost 38% of a core, and 33% is the most',
    ],
    [
      'when a stage costs too much',
      request({}, { stages: [{ ratePerSecond: 400, durationMs: 1000 }] }),
      '400/s may cost 50% of a core, and 33% is the most',
    ],
    ['after a cancel', request({ signal: AbortSignal.abort() }), 'the run was cancelled before its load'],
  ])('is not wanted %s', async (_name, wanted, reason) => {
    const system = machine();
    expect(await outcome(system, wanted)).toEqual({ policy: 'normal', how: 'not wanted', reason });
    expect(system.commands).toEqual([]);
  });

  it.each(['cancelled', 'deadline'] as const)(
    'is taken back when chrt was ended (%s), and may have set it',
    async (code) => {
      const system = machine({
        play: (line) => {
          if (line.includes(' -f ')) throw new ActionError(code, `${code} while /usr/bin/chrt was running`);
          return undefined;
        },
      });
      expect(await outcome(system)).toMatchObject({
        policy: 'normal',
        how: 'not possible',
        reason: `${code} while /usr/bin/chrt was running`,
      });
      expect(system.commands.at(-1)).toBe('/usr/bin/chrt -o -p 0 4711');
    },
  );

  it('is taken back by a command that a cancel does not stop', async () => {
    const survivors: (true | undefined)[] = [];
    await outcome(machine({ play: (_line, { afterCancel }) => void survivors.push(afterCancel) }));
    expect(survivors).toEqual([undefined, true]);
  });

  it('that could not be taken back is told with the reason', async () => {
    const system = machine({
      play: (line) => (line.includes(' -o ') ? { exitCode: 1, stderr: 'chrt: no' } : undefined),
    });
    const reason = 'it was not taken back before the thread ended: chrt: no';
    expect(await outcome(system)).toEqual({ policy: 'real-time', how: 'by root', reason });
  });
});

describe('a thread that takes more than it was to take', () => {
  it('loses the priority within two seconds, and the report says so', async () => {
    let cpuMs = 0;
    const system = machine({ cpuMs: () => cpuMs });
    const held = await takePriority(request(), system);
    for (let half = 0; half < 4; half += 1) {
      cpuMs += 400;
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(system.commands).toEqual(['/usr/bin/chrt -R -f -p 10 4711', '/usr/bin/chrt -o -p 0 4711']);
    expect(await held.release()).toEqual({
      policy: 'real-time',
      how: 'by root',
      reason: 'taken back during the load, when its thread took 80% of a core',
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps it when that was one burst', async () => {
    let cpuMs = 0;
    const system = machine({ cpuMs: () => cpuMs });
    const held = await takePriority(request(), system);
    for (const spent of [100, 400, 100, 400, 100]) {
      cpuMs += spent;
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(system.commands).toHaveLength(1);
    expect(await held.release()).toEqual({ policy: 'real-time', how: 'by root' });
  });

  it('loses it when it can no longer be watched', async () => {
    let looks = 0;
    const cpuMs = () => {
      looks += 1;
      if (looks > 2) throw new Error('ENOENT: gone');
      return 0;
    };
    const held = await takePriority(request(), machine({ cpuMs }));
    await vi.advanceTimersByTimeAsync(1500);
    expect(await held.release()).toMatchObject({
      reason: 'taken back during the load, when its thread could not be watched: ENOENT: gone',
    });
  });
});
