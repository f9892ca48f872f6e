/** The action's main step: inputs, pipeline, report, verdict. Whatever happens, the post step cleans up. */

import { readFileSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { keptNotice, manualRemoval } from './cleanup.ts';
import { ActionError, describeError } from './errors.ts';
import { INPUTS } from './inputs/spec.ts';
import { githubContext } from './io/github-context.ts';
import { filesWithin } from './io/input-files.ts';
import type { Io } from './io/io.ts';
import { actionsLog } from './io/log.ts';
import { cancelSignal, realIo } from './io/real-io.ts';
import { outputsOf } from './outputs.ts';
import { publishReport } from './phases/publish-report.ts';
import { PIPELINE, runPipeline } from './pipeline.ts';
import { buildReport } from './report/build.ts';
import { isKept, readSettings, runContext } from './run-context.ts';
import type { Settings } from './settings.ts';
import { newRecord, runStore } from './state.ts';
import type { Report } from './types.ts';

const TOKEN = 'github-token';

async function main(): Promise<void> {
  const temp = process.env['RUNNER_TEMP'] ?? tmpdir();
  const workDir = await mkdtemp(join(await realpath(temp), 'kind-loadtest-'));
  // Before anything else exists: post finds the run's record in there.
  core.saveState('workDir', workDir);
  const io = realIo({ log: actionsLog(Date.now), workDir, signal: cancelSignal() });
  const token = core.getInput(TOKEN);
  if (token !== '') core.setSecret(token);
  const raw = Object.fromEntries(INPUTS.filter((input) => input.name !== TOKEN).map((input) => [input.name, core.getInput(input.name)]));
  const settings = readSettings(raw, {
    defaults: 'action',
    outDir: join(workDir, 'report'),
    readFile: filesWithin({ workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(), temp }),
  });
  // Also if this process is killed; what is kept only on failure is decided in the end.
  if (isKept(settings, 'pass')) core.saveState('keep', 'true');
  const report = await run(io, { raw, settings, token });
  conclude(report, settings);
}

async function run(
  io: Io,
  options: { readonly raw: Readonly<Record<string, string>>; readonly settings: Settings; readonly token: string },
): Promise<Report> {
  const { settings, token } = options;
  const github = githubContext(process.env, (path) => readFileSync(path, 'utf8'));
  const store = runStore(io.workDir, newRecord({ runId: github.runId, startedAt: io.now(), inputs: options.raw }));
  await runPipeline(
    runContext(store, { io, settings, stepwise: false }),
    PIPELINE.map((phase) => phase.name),
  );
  const report = buildReport(
    store.record,
    settings,
    { id: github.runId, commit: github.headSha, pullRequest: github.pullRequest, url: github.runUrl },
    io.now(),
  );
  const published = await publishReport(io, { report, settings, github, token });
  const cluster = store.record.cluster;
  const kubeconfig = cluster === undefined || cluster.kind === 'none' ? '' : cluster.kubeconfig;
  for (const [name, value] of Object.entries(outputsOf(report, { ...published, kubeconfig }))) core.setOutput(name, value);
  if (isKept(settings, report.verdict)) {
    core.saveState('keep', 'true');
    io.log.info(keptNotice(store.record, manualRemoval(store.record, io.workDir)));
  }
  return report;
}

/** The only place that fails the job: for a missed verdict, after everything was reported. */
function conclude(report: Report, settings: Settings): void {
  if (report.verdict === 'pass') return;
  const message = [`Load test: ${report.verdict}.`, ...report.reasons, report.error?.hint ?? ''].filter(Boolean).join('\n');
  if (report.verdict === 'invalid' && settings.report.onInvalid === 'warn' && report.load?.cancelled !== true) core.warning(message);
  else core.setFailed(message);
}

try {
  await main();
} catch (error) {
  core.setOutput('verdict', 'error');
  core.setFailed(describeError(error));
  if (error instanceof ActionError && error.code !== 'internal') core.debug(error.stack ?? '');
  else if (error instanceof Error) core.info(error.stack ?? '');
}
// Keep-alive sockets and timers of libraries must not hold the runner up.
process.exit(process.exitCode ?? 0);
