/**
 * Running Trivy so that nothing but our arguments decides what it does: in a directory of its own, with a configuration
 * and an ignore file of its own, and with an environment that has no TRIVY_* and no secret of the job.
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ScanSettings } from '../inputs/settings.ts';
import { ActionError, describeError } from '../lib/errors.ts';
import { clip, sentence, toolOutput } from '../lib/text.ts';
import type { CommandResult, Io } from '../system/io.ts';
import { lastLine } from '../system/process.ts';

/** A Trivy that may be started. */
export interface Trivy {
  readonly path: string;
  readonly version: string;
}

/** One call. */
export interface TrivyCall {
  readonly args: readonly string[];
  readonly settings: ScanSettings;
  readonly deadlineMs: number;
  /** Name of the file for the report, below the directory of the scan. */
  readonly output: string;
  /** What is scanned; left out when nothing is. */
  readonly target?: string;
  /** Directory with the databases. */
  readonly cacheDirectory: string;
}

/** What a call came to: its report as parsed JSON, and what Trivy said besides. */
export interface TrivyReport {
  readonly report: unknown;
  readonly messages: string;
}

/** Words of our own in a finding, which tell what the rest of it means. */
export const FINDING_WORDS: ReadonlySet<string> = new Set(['kind', 'severity', 'owner', 'id']);

const LONGEST_REASON = 600;
/** What is looked at of its log, in UTF-16 code units. */
const LONGEST_LOG = 1024 * 1024;
/** Grows with what is in an image, which is a stranger's. The usual is 200 to 600 MB. */
const MOST_MEMORY_BYTES = 3 * 1024 ** 3;
/** Of a report; that of an image with ten thousand findings has 60 MB. */
const LONGEST_REPORT = 256 * 1024 * 1024;

/** The directory of the scans of a run. */
export function scanDirectory(io: Pick<Io, 'workDir'>): string {
  return join(io.workDir, 'scan');
}

/** Where the databases are kept: as the user says, else in the run's directory, or on a laptop with other caches. */
export function databaseDirectory(io: Pick<Io, 'env' | 'workDir'>, { database }: ScanSettings): string {
  if (database.cacheDirectory !== undefined) return database.cacheDirectory;
  if (io.env['GITHUB_ACTIONS'] === 'true') return join(scanDirectory(io), 'databases');
  return join(io.env['XDG_CACHE_HOME'] ?? join(io.env['HOME'] ?? homedir(), '.cache'), 'kind-loadtest', 'trivy');
}

/**
 * Runs a scan. @throws ActionError scan-failed when it was not completed; a report of Trivy that is there all the same
 * is not looked at.
 */
export async function scanWithTrivy(io: Io, trivy: Trivy, call: TrivyCall): Promise<TrivyReport> {
  const output = join(scanDirectory(io), call.output);
  await rm(output, { force: true });
  const severities = call.settings.severities.map((severity) => severity.toUpperCase()).join(',');
  const args = [...call.args, '--format', 'json', '--output', output, '--severity', severities];
  const result = await callTrivy(io, trivy, { ...call, args });
  if (result.exitCode !== 0) throw notCompleted(result, call);
  try {
    const { size } = await stat(output);
    if (size > LONGEST_REPORT) throw new Error(`it has ${size} bytes, and ${LONGEST_REPORT} are the most`);
    return { report: JSON.parse(await readFile(output, 'utf8')), messages: result.stderr };
  } catch (cause) {
    throw new ActionError('scan-failed', `Trivy's report can't be read: ${describeError(cause)}`, { cause });
  }
}

/** Fetches the vulnerability database, or finds it fresh. @throws ActionError scan-failed with Trivy's reason. */
export async function fetchDatabase(io: Io, trivy: Trivy, call: Omit<TrivyCall, 'args' | 'output'>): Promise<void> {
  const args = ['image', '--download-db-only', '--no-progress', ...repositories(call.settings)];
  const result = await callTrivy(io, trivy, { ...call, args, output: '' });
  if (result.exitCode === 0) return;
  const error = notCompleted(result, call);
  io.log.debug(error.message);
  // Of the chain of what failed within what, the request that failed says it all.
  const request = /(?:Get|Head) "[^"]{1,300}": .*$/.exec(error.message)?.[0] ?? error.message;
  const message = `the vulnerability database could not be downloaded: ${sentence(request)}`;
  throw new ActionError('scan-failed', message, { ...(error.hint === undefined ? {} : { hint: error.hint }) });
}

/** Which databases are asked for, and whether at all. */
export function repositories({ database }: ScanSettings): readonly string[] {
  return [
    ...database.repositories.flatMap((repository) => ['--db-repository', repository]),
    ...database.javaRepositories.flatMap((repository) => ['--java-db-repository', repository]),
  ];
}

async function callTrivy(io: Io, trivy: Trivy, call: TrivyCall): Promise<CommandResult> {
  const directory = scanDirectory(io);
  const [empty, config, ignored] = [
    join(directory, 'empty'),
    join(directory, 'trivy.yaml'),
    ignoreFile(directory, call),
  ];
  await mkdir(empty, { recursive: true, mode: 0o700 });
  await mkdir(call.cacheDirectory, { recursive: true, mode: 0o700 });
  await writeFile(config, '{}\n', { mode: 0o600 });
  await writeFile(ignored, call.settings.accepted?.forTrivy ?? '', { mode: 0o600 });
  const own = [
    ['--config', config],
    ['--ignorefile', ignored],
    ['--cache-dir', call.cacheDirectory],
    ['--timeout', `${Math.ceil(call.deadlineMs / 1000)}s`],
    // What an earlier scan learned of a layer would be believed without a look.
    ['--cache-backend', 'memory'],
    ['--disable-telemetry', '--skip-version-check'],
  ].flat();
  const target = call.target === undefined ? [] : ['--', call.target];
  return await io.run({
    file: trivy.path,
    args: [...call.args, ...own, ...target],
    cwd: empty,
    // Its own timeout comes first, and says more.
    deadlineMs: call.deadlineMs + 5_000,
    mostMemoryBytes: MOST_MEMORY_BYTES,
  });
}

/** By its name Trivy tells which form it has. */
function ignoreFile(directory: string, { settings }: Pick<TrivyCall, 'settings'>): string {
  return join(directory, settings.accepted?.isYaml === true ? 'ignored.yaml' : 'ignored');
}

function notCompleted(result: CommandResult, { settings }: Pick<TrivyCall, 'settings'>): ActionError {
  const said = lastSaid(result);
  const isDatabase = /\bDB\b|database/i.test(said);
  return new ActionError('scan-failed', sentence(clip(said, LONGEST_REASON)), {
    details: toolOutput(result.stderr),
    ...(isDatabase ? { hint: settings.database.isOffline ? OFFLINE_HINT : DATABASE_HINT } : {}),
  });
}

const DATABASE_HINT =
  'Name a mirror with trivy-db-repositories, or keep the database between runs with trivy-cache-dir.';
export const OFFLINE_HINT =
  'With trivy-offline the database has to be in trivy-cache-dir: fill it where there is a network with `trivy image --download-db-only --cache-dir DIR`.';

/** The last line that says what went wrong, without Trivy's time and level; a list of errors follows on its own lines. */
function lastSaid(result: CommandResult): string {
  const lines = result.stderr
    .slice(-LONGEST_LOG)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A program that broke prints where, for pages.
  const broke = lines.find((line) => /^(?:panic|fatal error|unexpected fault)\b/.test(line));
  if (broke !== undefined) return `Trivy broke: ${broke}`;
  const fatal = lines.findLastIndex((line) => /\b(?:FATAL|ERROR)\b/.test(line));
  if (fatal === -1) return lastLine(result);
  const text = lines.slice(fatal).join(' ');
  return text.replace(/^\S+\s+(?:FATAL|ERROR)\s+/, '').replace(/\s+/g, ' ');
}
