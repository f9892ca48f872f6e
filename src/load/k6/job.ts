/** What k6 is asked to do: the files, the command line and the environment of one run. */
import { readFile } from 'node:fs/promises';
import { formatCount, formatCounted } from '../../lib/units.ts';
import { planScript } from '../../system/action-root.ts';
import type { Io } from '../../system/io.ts';
import type { CheckedPlan } from '../plan/checked-plan.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { k6Environment } from './k6-environment.ts';
import { rpsLimit } from './limits.ts';
import { blacklist, reachOf } from './reach.ts';
import type { RunFolder } from './run-folder.ts';
import { scriptArchive } from './script-archive.ts';
import { readScriptFolder } from './script-files.ts';
import { translate } from './translate.ts';

/** For k6 to start, and to write its summary. */
const DEADLINE_MARGIN_MS = 60_000;

export interface Job {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly summary: string;
  /** From k6's start to the measured part; 0 for a script of the user's, whose times are its own. */
  readonly startMs: number;
  readonly lengthMs: number | undefined;
  readonly deadlineMs: number;
  /** The most requests that k6 may report, warm-up included. */
  readonly mostRequests: number;
  /** A full sentence on what was cut when the deadline passed. */
  readonly overtime: (requests: number) => string;
}

export interface JobOptions {
  readonly k6: { readonly path: string; readonly version: string };
  /** Networks of this machine that may be reached, besides the allowed hosts. */
  readonly loopback: readonly string[];
}

/** Writes what the run needs into its folder. Throws an ActionError when the script can't be run. */
export async function prepareJob(
  io: Io,
  plan: CheckedPlan,
  folder: RunFolder,
  { k6, loopback }: JobOptions,
): Promise<Job> {
  const reach = await reachOf(io.log, plan.allowedHosts, loopback);
  const caFile = plan.tls.caPem === undefined ? undefined : await folder.write('ca.pem', plan.tls.caPem);
  const env = k6Environment(plan, folder, reach, caFile);
  const run = (args: readonly string[], script: string): readonly string[] => [
    ...['run', '--no-usage-report', '--no-color', '--quiet', '--address', '', '--config', folder.config],
    ...['--out', 'json=-', '--summary-export', folder.summary, '--blacklist-ip', blacklist(reach), ...args, script],
  ];
  const common = { env, cwd: folder.path, summary: folder.summary };
  if (plan.script === undefined) return { ...common, ...(await planParts(plan, folder, run)) };
  const files = await readScriptFolder(plan.script, {
    temp: io.env['RUNNER_TEMP'],
    workDir: io.workDir,
    gate: io.files,
  });
  const { path, rps } = await scriptArchive(io, { k6, env, folder }, files);
  return { ...common, ...scriptParts(plan, run(['--rps', String(rpsLimit(plan.limits.ratePerSecond, rps))], path)) };
}

type Parts = Omit<Job, 'env' | 'cwd' | 'summary'>;

function scriptParts({ limits }: LoadPlan, args: readonly string[]): Parts {
  const deadlineMs = limits.durationMs + DEADLINE_MARGIN_MS;
  const overtime = (requests: number): string =>
    `k6 was ended after ${seconds(deadlineMs)}, before the script was done: max-duration gives it ${seconds(limits.durationMs)}, and k6 has ${seconds(DEADLINE_MARGIN_MS)} more to start and to sum up. What it had measured by then (${formatCounted(requests, 'request')}) is not reported.`;
  return { args, startMs: 0, lengthMs: undefined, deadlineMs, mostRequests: limits.requests, overtime };
}

async function planParts(
  plan: CheckedPlan,
  folder: RunFolder,
  run: (args: readonly string[], script: string) => readonly string[],
): Promise<Parts> {
  const { files, startMs, lengthMs, limits } = translate(plan);
  await Promise.all(files.map(([name, content]) => folder.write(name, content)));
  const script = await folder.write('plan.js', await readFile(planScript()));
  const deadlineMs = startMs + (lengthMs ?? plan.limits.durationMs) + plan.timeoutMs + DEADLINE_MARGIN_MS;
  const overtime = (requests: number): string =>
    `k6 was ended after ${seconds(deadlineMs)}, before the plan was done. What it had measured by then (${formatCounted(requests, 'request')}) is not reported.`;
  // The plan itself is held to max-requests before it is run, and its warm-up apart from it.
  return {
    args: run([], script),
    startMs,
    lengthMs,
    deadlineMs,
    mostRequests: plan.limits.requests + limits.warmUp,
    overtime,
  };
}

function seconds(ms: number): string {
  return `${formatCount(ms / 1000)} s`;
}
