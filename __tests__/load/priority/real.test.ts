/**
 * Real threads with a real priority: who has it, that it ends, and that one which never sleeps does not hold the
 * machine.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notMeasured } from '../../../src/lib/measured.ts';
import { whyUnbounded } from '../../../src/load/priority/decision.ts';
import { realPrioritySystem, takePriority } from '../../../src/load/priority/hold.ts';
import { runLoad } from '../../../src/load/run-load.ts';
import { createRedactor } from '../../../src/redaction/redact.ts';
import { realIo } from '../../../src/system/real-io.ts';
import { CHRT, systemProgramProblem } from '../../../src/system/system-programs.ts';
import { fakeIo } from '../../support/fake-io.ts';
import { checked, loadPlan, loadTarget, serveHttp } from '../support.ts';

const FIFO = 1;
const RESET_ON_FORK = 0x40000000;
let workDir = '';
const cancel = { controller: new AbortController() };

beforeEach(() => {
  workDir = mkdtempSync(join(tmpdir(), 'priority-'));
  cancel.controller = new AbortController();
});
afterEach(() => rmSync(workDir, { recursive: true }));

/** Why nobody can set a priority here; undefined when it can be set. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has real-time priorities for threads';
  if (process.geteuid?.() !== 0) return 'it needs root';
  if (!existsSync(CHRT)) return `there is no ${CHRT}`;
  const limit = (name: string) => Number.parseInt(readFileSync(`/proc/sys/kernel/sched_rt_${name}_us`, 'utf8'), 10);
  return systemProgramProblem(CHRT) ?? whyUnbounded({ runtimeUs: limit('runtime'), periodUs: limit('period') });
}

/** Sets priorities for real, and notes what came of it: `chrt … -> exit code`. */
function realSystem(ended: string[] = []) {
  const { log } = fakeIo(() => undefined);
  const io = realIo({ log, redactor: createRedactor(), workDir, signal: cancel.controller.signal });
  return realPrioritySystem(async (command) => {
    const result = await io.run(command);
    ended.push(`${command.args.join(' ')} -> ${result.exitCode}`);
    return result;
  });
}

/**
 * The policy of each thread of this process, by its id. Field 41 of /proc/…/stat; the name, in brackets, may hold
 * anything.
 */
function policies(): ReadonlyMap<number, number> {
  const entries = readdirSync('/proc/self/task').flatMap((id): [number, number][] => {
    try {
      const fields = readFileSync(`/proc/self/task/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
      return [[Number(id), Number(fields?.[38]) & ~RESET_ON_FORK]];
    } catch {
      // A thread that ended since it was listed has no policy.
      return [];
    }
  });
  return new Map(entries);
}

const realTimeThreads = () => [...policies().values()].filter((policy) => policy === FIFO).length;

describe('the generator beside everything else', () => {
  it.each([
    ['to its end', false],
    ['until it is cancelled', true],
  ])('has one real-time thread while it sends, %s, and none after it', async (_name, isCancelled) => {
    const seen = new Set<number>();
    const ended: string[] = [];
    await using server = await serveHttp((_request, response) => void response.end());
    const plan = loadPlan([loadTarget(server.origin)], { ratePerSecond: 60, durationMs: 1500, priority: 'auto' });
    const why = obstacle();
    const result = await runLoad(checked(plan), {
      signal: cancel.controller.signal,
      calibrate: true,
      system: realSystem(ended),
      onProgress: ({ phase, ok }) => {
        if (phase !== 'measuring' || ok === 0) return;
        seen.add(why === undefined ? realTimeThreads() : 0);
        if (isCancelled) cancel.controller.abort();
      },
    });
    expect(result.cancelled).toBe(isCancelled);
    if (why === undefined) {
      expect(result.generator.priority).toEqual({ policy: 'real-time', how: 'by root' });
      expect(seen).toContain(1);
      // The thread was still there to give it back.
      expect(ended).toEqual([
        expect.stringMatching(/^-R -f -p 10 \d+ -> 0$/),
        expect.stringMatching(/^-o -p 0 \d+ -> 0$/),
      ]);
      expect(realTimeThreads()).toBe(0);
    } else {
      // Another user may have sudo; as root there is one way only, and that is barred.
      expect(result.generator.priority.how, why).toMatch(
        process.geteuid?.() === 0 ? /^not possible$/ : /^(by sudo|not possible)$/,
      );
    }
  });

  it('never sleeps, and still does not hold the machine', async ({ skip }) => {
    const why = obstacle();
    skip(why !== undefined, why);
    const code = `
      const { parentPort } = require('node:worker_threads');
      parentPort.once('message', () => { const end = Date.now() + 2000; while (Date.now() < end); });
      parentPort.postMessage(Number(require('node:fs').readlinkSync('/proc/thread-self').split('/').at(-1)));`;
    const worker = new Worker(code, { eval: true });
    const threadId = await new Promise<number>((resolve) => {
      worker.once('message', resolve);
    });
    const plan = loadPlan([loadTarget('http://127.0.0.1:9')], {
      ratePerSecond: 60,
      durationMs: 1000,
      priority: 'auto',
    });
    const { signal } = cancel.controller;
    const held = await takePriority({ plan, floor: notMeasured('not asked'), threadId, signal }, realSystem());
    expect(policies().get(threadId)).toBe(FIFO);
    worker.postMessage('spin');
    const startedAt = performance.now();
    while (policies().get(threadId) === FIFO && performance.now() - startedAt < 5000) await delay(20);
    // This thread, at normal priority, ran all the time; and the one that spins lost its priority before its end.
    expect(performance.now() - startedAt).toBeLessThan(1900);
    expect(await held.release()).toMatchObject({
      reason: expect.stringMatching(/taken back during the load, when its thread took \d+% of a core/),
    });
    await worker.terminate();
  });
});
