/** What a job's step knows before it begins, and how it ends. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkoutObjection, OVERRIDE } from '../github/checkout.ts';
import { type GithubContext, githubContext } from '../github/context.ts';
import { legOf } from '../github/leg.ts';
import { INPUTS } from '../inputs/spec.ts';
import { defined } from '../lib/defined.ts';
import type { RunRecord } from '../record/record.ts';
import { createRedactor } from '../redaction/redact.ts';
import { learnText, learnVariables } from '../redaction/secrets.ts';
import type { ReportRun } from '../report/build.ts';
import { newRecord } from '../state.ts';
import { type FileGate, jobFiles } from '../system/input-files.ts';
import type { Io } from '../system/io.ts';
import { KeptLines, keepingLog } from '../system/keeping-log.ts';
import { actionsLog } from '../system/log.ts';
import { cancelSignal, realIo } from '../system/real-io.ts';
import { redactingLog } from '../system/redacting-log.ts';
import { makeRunDirectory } from '../system/run-directory.ts';
import { getInput, saveState, setOutput, setSecret } from '../system/workflow-commands.ts';

const TOKEN = 'github-token';

// What it knows the runner knows too, from before anything can be printed.
export const redactor = createRedactor({ announce: setSecret });
/** What the step prints, for the bundle. */
export const kept = new KeptLines(Date.now);
export const log = redactingLog(keepingLog(actionsLog(Date.now), kept), redactor);

/** What is known before the inputs are read. */
export interface Job {
  readonly io: Io;
  readonly github: GithubContext;
  readonly token: string;
  /** Inputs by name, without the token. */
  readonly raw: Readonly<Record<string, string>>;
  readonly record: RunRecord;
  readonly workspace: string;
  readonly files: FileGate;
  /** Directory for the report's files. */
  readonly outDir: string;
}

/** Makes the directory of the run, and learns which inputs are secrets. */
export async function beginJob(): Promise<Job> {
  const temp = process.env['RUNNER_TEMP'] ?? tmpdir();
  const workDir = await makeRunDirectory(temp);
  // Before anything else exists: post finds the run's record in there.
  saveState('workDir', workDir);
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const leg = legOf(getInput('matrix'));
  const seen = trusted(
    githubContext(process.env, (path) => readFileSync(path, 'utf8')),
    getInput(OVERRIDE),
  );
  const github = { ...seen, ...defined({ leg }) };
  const files = jobFiles({ workspace, temp, objection: checkoutObjection(github, workspace) });
  const io = realIo({ log, redactor, workDir, signal: cancelSignal(), files });
  const token = getInput(TOKEN);
  redactor.add(token);
  redactor.add(process.env['ACTIONS_RUNTIME_TOKEN'] ?? '');
  const raw = Object.fromEntries(
    INPUTS.filter((input) => input.name !== TOKEN).map((input) => [input.name, getInput(input.name)]),
  );
  for (const input of Object.values(raw)) learnText(redactor, input);
  learnVariables(redactor, raw['variables'] ?? '');
  const record = newRecord({ runId: github.runId, startedAt: io.now(), inputs: raw });
  return { io, github, token, raw, record, workspace, files, outDir: join(workDir, 'report') };
}

/** The context without the limit to the base's files, when the workflow waives it. Only the plain word counts. */
function trusted(github: GithubContext, override: string): GithubContext {
  if (github.baseCommits === undefined || override.trim().toLowerCase() !== 'true') return github;
  log.warning(
    `${OVERRIDE} is set: whoever wrote the files of this checkout can use the token and the secrets of this job.`,
  );
  const { baseCommits: _waived, ...rest } = github;
  return rest;
}

/** Where a report says that its run belongs. */
export function runOf(github: GithubContext): ReportRun {
  const { runId, headSha, pullRequest, runUrl, attempt, workflow, job, leg } = github;
  return { id: runId, commit: headSha, pullRequest, url: runUrl, attempt, workflow, job, leg };
}

/** Sets the outputs of the step, by their names. */
export function setOutputs(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}

/** How a step ends whose verdict is not `pass`, after everything was reported; `isSpared`: a warning is enough. */
export function concludeWith(lines: readonly string[], isSpared: boolean): void {
  const message = lines.filter(Boolean).join('\n');
  if (isSpared) log.warning(message);
  else fail(message);
}

/** Fails the step, as setFailed of @actions/core does, without secrets in what it says. */
export function fail(message: string): void {
  process.exitCode = 1;
  log.error(message);
}
