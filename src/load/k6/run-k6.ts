/** Runs k6 in place of the builtin engine: with a script made from the plan, or with one of the user's. */
import { readFile, stat } from 'node:fs/promises';
import { ActionError, describeError } from '../../lib/errors.ts';
import { notMeasured } from '../../lib/measured.ts';
import { formatBytes, formatCounted } from '../../lib/units.ts';
import type { CommandResult, Io } from '../../system/io.ts';
import type { InstalledTool } from '../../tools/installed-tool.ts';
import { type HostLoad, type HostLoadWatch, watchHostLoad } from '../metrics/host-load.ts';
import type { LoadProgress, LoadResult } from '../metrics/result.ts';
import type { CheckedPlan } from '../plan/checked-plan.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { childCpuSeconds, cpuBetween } from './child-cpu.ts';
import { evidence, failedToRun } from './ended.ts';
import { type Job, prepareJob } from './job.ts';
import { firstError, markedAsFailed, messagesOf, silentFailures } from './k6-log.ts';
import { k6Result } from './k6-result.ts';
import { LimitWatch } from './limits.ts';
import { BoundedLines, LONGEST_LINE } from './lines.ts';
import { LOOPBACK } from './reach.ts';
import { planReader, type Reader, scriptReader } from './readers.ts';
import { K6Recording } from './recording.ts';
import { makeRunFolder } from './run-folder.ts';
import { engineThresholds } from './thresholds.ts';

const PROGRESS_EVERY_MS = 250;
/**
 * https://grafana.com/docs/k6/latest/using-k6/thresholds/ and k6's errext/exitcodes: not a broken run, but a judgement
 * about one.
 */
const THRESHOLDS_CROSSED = 99;
const MARKED_AS_FAILED = 110;
/** A summary has a few hundred bytes for each metric and threshold. */
const MOST_SUMMARY_BYTES = 16 * 1024 * 1024;

export interface K6Options {
  readonly k6: Pick<InstalledTool, 'path' | 'version'>;
  readonly onProgress: (progress: LoadProgress) => void;
  /** Networks of this machine that k6 may reach; all of loopback unless said otherwise. */
  readonly loopback?: readonly string[];
}

/**
 * Sends the load with k6. Throws an ActionError: `input` for a script that k6 can't run, `load-failed` when k6 ended
 * with an error or was ended for passing a limit, `deadline` when it did not end, `cancelled` when nothing was measured
 * before the cancel; after one, the result covers what was measured until then.
 */
export async function runK6(
  io: Io,
  plan: CheckedPlan,
  { k6, onProgress, loopback = LOOPBACK }: K6Options,
): Promise<LoadResult> {
  await using folder = await makeRunFolder(io.workDir);
  const job = await prepareJob(io, plan, folder, { k6, loopback });
  const recording = new K6Recording(plan.script === undefined ? plan.targets : []);
  const cpuBefore = await childCpuSeconds();
  const { result, host } = await watched(io, job, hearing(plan, job, recording, onProgress), k6.path);
  const cpuSeconds = cpuBetween(cpuBefore, await childCpuSeconds());
  if (result !== undefined) checkExit(result);
  const summary = result === undefined ? undefined : await readSummary(job.summary);
  for (const warning of silentFailures(summary, result?.stderr ?? '')) io.log.warning(warning);
  return k6Result(plan, recording.snapshot(io.now(), result === undefined ? 0 : (job.lengthMs ?? 0), host), {
    version: k6.version,
    warmup: { ...recording.warmUp, durationMs: recording.warmUp.requests > 0 ? job.startMs : 0 },
    scheduleMs: result === undefined ? undefined : job.lengthMs,
    cpuSeconds,
    isCancelled: result === undefined,
    engineThresholds: result === undefined ? [] : thresholdsOf(summary, result),
  });
}

interface Hearing {
  readonly reader: Reader;
  readonly lines: BoundedLines;
  readonly recording: K6Recording;
  readonly watch: LimitWatch;
  readonly onProgress: (progress: LoadProgress) => void;
  /** Ends k6; its reason is the ActionError that says why. */
  readonly end: AbortController;
}

function hearing(plan: LoadPlan, job: Job, recording: K6Recording, onProgress: K6Options['onProgress']): Hearing {
  const end = new AbortController();
  const hint = 'Let the load be smaller, or raise the limit in the workflow.';
  const limits = { requests: job.mostRequests, ratePerSecond: plan.limits.ratePerSecond };
  const watch = new LimitWatch(limits, (sentence) => end.abort(new ActionError('load-failed', sentence, { hint })));
  const reader = plan.script === undefined ? planReader(plan, recording, watch) : scriptReader(plan, recording, watch);
  const lines = new BoundedLines({
    line: (text) => reader.line(text),
    dropped: (metric) => watch.seeUnread(metric),
    broken: (error) => end.abort(error),
  });
  return { reader, lines, recording, watch, onProgress, end };
}

/**
 * Runs k6 while progress is told and the machine is watched; no result when it was cancelled after something was
 * measured.
 */
async function watched(
  io: Io,
  job: Job,
  { reader, lines, recording, watch, onProgress, end }: Hearing,
  k6: string,
): Promise<{ readonly result: CommandResult | undefined; readonly host: HostLoad }> {
  let machine: Promise<HostLoadWatch> | undefined;
  const tell = (): void => {
    if (recording.startedAt !== undefined || recording.warmUp.requests > 0) onProgress(progressOf(io, job, recording));
  };
  const timer = setInterval(tell, PROGRESS_EVERY_MS);
  const onLine = (line: string): void => {
    lines.take(line);
    if (recording.startedAt !== undefined) machine ??= watchHostLoad();
    if (!line.startsWith('{')) io.log.debug(evidence([line]));
  };
  const { args, env, cwd, deadlineMs } = job;
  try {
    const result = await io.run({ file: k6, args, env, cwd, deadlineMs, onLine, signal: end.signal });
    // It may have ended by itself in the moment in which it was to be ended.
    end.signal.throwIfAborted();
    return { result, host: await seen(machine) };
  } catch (error) {
    end.signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    if (error.code === 'deadline')
      throw new ActionError('deadline', job.overtime(watch.sent), {
        cause: error,
        details: evidence((error.details ?? '').split('\n')),
      });
    if (error.code !== 'cancelled' || recording.sent === 0) throw error;
    return { result: undefined, host: await seen(machine) };
  } finally {
    clearInterval(timer);
    reader.end();
    tell();
    if (lines.dropped > 0)
      io.log.warning(
        `k6 wrote ${formatCounted(lines.dropped, 'sample')} longer than ${formatBytes(LONGEST_LINE)}, which are missing in the figures; tag requests with less.`,
      );
    // Stopping twice is harmless; a run that threw has not stopped it yet.
    await (await machine)?.stop();
  }
}

async function seen(watch: Promise<HostLoadWatch> | undefined): Promise<HostLoad> {
  if (watch !== undefined) return await (await watch).stop();
  const nothing = notMeasured('k6 told of no request');
  return { busy: nothing, steal: nothing, pressure: nothing };
}

function progressOf(io: Io, { lengthMs }: Job, recording: K6Recording): LoadProgress {
  const { startedAt, sent, ok, failed, warmUp } = recording;
  if (startedAt === undefined) {
    const { requests, failures } = warmUp;
    const nothing = { elapsedMs: 0, totalMs: undefined, ratePerSecond: 0, p95Ms: null };
    return { ...nothing, phase: 'warm-up', sent: requests, ok: requests - failures, failed: failures };
  }
  const elapsedMs = Math.max(0, io.now() - startedAt);
  const ratePerSecond = elapsedMs > 0 ? (sent * 1000) / elapsedMs : 0;
  return {
    phase: 'measuring',
    elapsedMs,
    totalMs: lengthMs,
    sent,
    ok,
    failed,
    ratePerSecond,
    p95Ms: recording.p95SoFar(),
  };
}

function checkExit({ exitCode, stderr }: CommandResult): void {
  if (exitCode === 0 || exitCode === THRESHOLDS_CROSSED || exitCode === MARKED_AS_FAILED) return;
  throw failedToRun(exitCode, messagesOf(stderr), firstError(stderr));
}

function thresholdsOf(summary: unknown, { exitCode, stderr }: CommandResult): LoadResult['engineThresholds'] {
  const thresholds = engineThresholds(summary, stderr);
  const failed = thresholds.some(({ passed }) => !passed);
  if (exitCode === THRESHOLDS_CROSSED && !failed) {
    return [
      ...thresholds,
      {
        name: 'thresholds',
        passed: false,
        message: 'k6 ended with exit code 99, which means that a threshold was crossed.',
      },
    ];
  }
  if (exitCode !== MARKED_AS_FAILED) return thresholds;
  const reason = markedAsFailed(stderr);
  return [
    ...thresholds,
    {
      name: 'exec.test.fail()',
      passed: false,
      message: `The script marked the test as failed${reason === undefined ? '' : `: ${reason}`}.`,
    },
  ];
}

/** The summary, which is missing when nothing was run. */
async function readSummary(file: string): Promise<unknown> {
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) return undefined;
  if (size > MOST_SUMMARY_BYTES) {
    const hint = 'Give the script fewer metrics, tags and thresholds.';
    throw new ActionError(
      'load-failed',
      `k6's summary has ${formatBytes(size)}, and at most ${formatBytes(MOST_SUMMARY_BYTES)} are read.`,
      { hint },
    );
  }
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ActionError('load-failed', `k6's summary is no JSON: ${describeError(cause)}`, { cause });
  }
}
