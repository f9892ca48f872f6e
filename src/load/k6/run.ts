/** Runs k6 in place of the builtin engine: with a script made from the plan, or with one of the user's. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { notMeasured } from '../../core/measured.ts';
import { ActionError, describeError } from '../../errors.ts';
import type { CommandResult, Io } from '../../io/io.ts';
import { tail } from '../../io/process.ts';
import type { InstalledTool } from '../../types.ts';
import { type HostLoad, type HostLoadWatch, watchHostLoad } from '../host-load.ts';
import { FORBIDDEN_NETWORKS } from '../plan/addresses.ts';
import type { LoadPlan, LoadProgress, LoadResult } from '../types.ts';
import { childCpuSeconds, cpuBetween } from './child-cpu.ts';
import { k6Environment } from './environment.ts';
import { firstError, markedAsFailed, silentFailures } from './log.ts';
import { planReader, type Reader, scriptReader } from './readers.ts';
import { K6Recording } from './recording.ts';
import { k6Result } from './result.ts';
import { engineThresholds } from './thresholds.ts';
import { translate, translationProblems } from './translate.ts';

const PROGRESS_EVERY_MS = 250;
/** For k6 to start, and to write its summary. */
const DEADLINE_MARGIN_MS = 60_000;
/** https://grafana.com/docs/k6/latest/using-k6/thresholds/ and k6's errext/exitcodes: not a broken run, but a judgement about one. */
const THRESHOLDS_CROSSED = 99;
const MARKED_AS_FAILED = 110;

export interface K6Options {
  readonly k6: Pick<InstalledTool, 'path' | 'version'>;
  readonly onProgress: (progress: LoadProgress) => void;
}

/**
 * Sends the load with k6. Throws an ActionError: `input` for a plan that k6 can't run, `load-failed` when k6 ended with an error, `cancelled` when nothing
 * was measured before the cancel; after one, the result covers what was measured until then.
 */
export async function runK6(io: Io, plan: LoadPlan, options: K6Options): Promise<LoadResult> {
  const job = await prepare(io, plan);
  const recording = new K6Recording(plan.script === undefined ? plan.targets : []);
  const reader = plan.script === undefined ? planReader(plan, recording) : scriptReader(plan, recording);
  const cpuBefore = await childCpuSeconds();
  const { result, host } = await watched(io, job, { reader, recording, onProgress: options.onProgress }, options.k6.path);
  const cpuSeconds = cpuBetween(cpuBefore, await childCpuSeconds());
  if (result !== undefined) checkExit(result);
  const summary = result === undefined ? undefined : await readSummary(job.summary);
  for (const warning of silentFailures(summary, result?.stderr ?? '')) io.log.warning(warning);
  return k6Result(plan, recording.close(io.now(), result === undefined ? 0 : (job.lengthMs ?? 0)), {
    version: options.k6.version,
    warmup: { ...recording.warmUp, durationMs: recording.warmUp.requests > 0 ? job.startMs : 0 },
    scheduleMs: result === undefined ? undefined : job.lengthMs,
    host,
    cpuSeconds,
    isCancelled: result === undefined,
    engineThresholds: result === undefined ? [] : thresholdsOf(summary, result),
  });
}

/** What k6 is asked to do. */
interface Job {
  readonly script: string;
  readonly summary: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From k6's start to the measured part; 0 for a script of the user's, whose times are its own. */
  readonly startMs: number;
  readonly lengthMs: number | undefined;
  readonly deadlineMs: number;
  readonly args: readonly string[];
}

async function prepare(io: Io, plan: LoadPlan): Promise<Job> {
  const summary = join(io.workDir, 'k6-summary.json');
  await rm(summary, { force: true });
  const caFile = join(io.workDir, 'k6-ca.pem');
  if (plan.tls.caPem !== undefined) await writeFile(caFile, plan.tls.caPem, { mode: 0o600 });
  const env = k6Environment(plan, io.env, caFile);
  if (plan.script !== undefined) {
    const deadlineMs = plan.limits.durationMs + DEADLINE_MARGIN_MS;
    return { script: resolve(plan.script), summary, env, startMs: 0, lengthMs: undefined, deadlineMs, args: [] };
  }
  const problems = translationProblems(plan);
  if (problems.length > 0) throw new ActionError('input', `k6 can't run the load plan:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  const { files, startMs, lengthMs } = translate(plan);
  for (const [name, content] of files) await writeFile(join(io.workDir, name), content, { mode: 0o600 });
  // Settings of a user's own must not change what the plan says.
  const config = join(io.workDir, 'k6-config.json');
  await writeFile(config, '{}');
  const deadlineMs = startMs + (lengthMs ?? plan.limits.durationMs) + plan.timeoutMs + DEADLINE_MARGIN_MS;
  return { script: join(io.workDir, 'k6-script.js'), summary, env, startMs, lengthMs, deadlineMs, args: ['--config', config] };
}

interface Hearing {
  readonly reader: Reader;
  readonly recording: K6Recording;
  readonly onProgress: (progress: LoadProgress) => void;
}

/** Runs k6 while progress is told and the machine is watched; no result when it was cancelled after something was measured. */
async function watched(
  io: Io,
  job: Job,
  { reader, recording, onProgress }: Hearing,
  k6: string,
): Promise<{ readonly result: CommandResult | undefined; readonly host: HostLoad }> {
  let watch: Promise<HostLoadWatch> | undefined;
  const tell = (): void => {
    if (recording.startedAt !== undefined || recording.warmUp.requests > 0) onProgress(progressOf(io, job, recording));
  };
  const timer = setInterval(tell, PROGRESS_EVERY_MS);
  const onLine = (line: string): void => {
    reader.line(line);
    if (recording.startedAt !== undefined) watch ??= watchHostLoad();
    if (!line.startsWith('{')) io.log.debug(line);
  };
  try {
    const result = await io.run({ file: k6, args: argumentsOf(job), env: job.env, deadlineMs: job.deadlineMs, onLine });
    return { result, host: await seen(watch) };
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'cancelled' || recording.sent === 0) throw error;
    return { result: undefined, host: await seen(watch) };
  } finally {
    clearInterval(timer);
    reader.end();
    tell();
    // Stopping twice is harmless; a run that threw has not stopped it yet.
    await (await watch)?.stop();
  }
}

function argumentsOf({ script, summary, args }: Job): readonly string[] {
  const forbidden = FORBIDDEN_NETWORKS.flatMap((network) => ['--blacklist-ip', network]);
  const quiet = ['--no-usage-report', '--no-color', '--quiet', '--address', ''];
  return ['run', ...quiet, '--out', 'json=-', '--summary-export', summary, ...forbidden, ...args, script];
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
  return { phase: 'measuring', elapsedMs, totalMs: lengthMs, sent, ok, failed, ratePerSecond, p95Ms: recording.p95SoFar() };
}

function checkExit({ exitCode, stderr }: CommandResult): void {
  if (exitCode === 0 || exitCode === THRESHOLDS_CROSSED || exitCode === MARKED_AS_FAILED) return;
  const error = firstError(tail(stderr));
  throw new ActionError('load-failed', `k6 ended with exit code ${exitCode}${error === undefined ? '' : `: ${error}`}`, {
    details: tail(stderr),
    hint: 'Run the script with k6 on its own to see more.',
  });
}

function thresholdsOf(summary: unknown, { exitCode, stderr }: CommandResult): LoadResult['engineThresholds'] {
  const thresholds = engineThresholds(summary, stderr);
  const failed = thresholds.some(({ passed }) => !passed);
  if (exitCode === THRESHOLDS_CROSSED && !failed) {
    return [...thresholds, { name: 'thresholds', passed: false, message: 'k6 ended with exit code 99, which means that a threshold was crossed.' }];
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

/** The summary, which is missing when a script says so. */
async function readSummary(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ActionError('load-failed', `k6's summary ${file} is no JSON: ${describeError(cause)}`, { cause });
  }
}
