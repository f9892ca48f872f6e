/**
 * The files of a report in one directory, as they are uploaded. What is made of the report has no secrets, as the
 * report has none; what others wrote goes through the redactor here.
 */
import { chmod, copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { redactedKubeconfig, uploadObjection } from '../kubernetes/public-kubeconfig.ts';
import { describeError } from '../lib/errors.ts';
import { jsonText } from '../lib/json-text.ts';
import type { Sentence } from '../lib/scalars.ts';
import { listed, sentence } from '../lib/text.ts';
import { formatBytes } from '../lib/units.ts';
import type { Io } from '../system/io.ts';
import { readOwnFile } from '../system/own-file.ts';
import { redactFiles } from '../system/redact-files.ts';
import { freshDirectory, safeWrite } from '../system/safe-write.ts';
import type { PublicReport } from './build.ts';
import { renderHgrm } from './hgrm.ts';
import { renderJunit } from './junit.ts';
import { renderSummary } from './markdown.ts';

/** Of copied logs together: a failed cluster of three nodes leaves some 10 MB. */
const MOST_LOG_BYTES = 64 * 1024 * 1024;
/** GitHub takes no file with one of these in its path. */
const REFUSED_NAMES = /[":<>|*?\r\n\\]/;
const OWNER_ONLY = 0o600;

export interface BundleRequest {
  readonly report: PublicReport;
  /** Made anew; what is in it is removed. */
  readonly directory: string;
  /** What the run printed. */
  readonly log: string;
  /** Directories with logs that others wrote; each is copied below `logs/`. Those that are missing are passed over. */
  readonly logs: readonly string[];
  /** Path of the cluster's kubeconfig; empty where there is none. */
  readonly kubeconfig: string;
  /** Whether the kubeconfig goes along as it is, with its keys. */
  readonly uploadKubeconfig: boolean;
}

type BundleIo = Pick<Io, 'log' | 'redactor'>;

/**
 * Writes report.json, report.md, junit.xml, load.hgrm and load-<target>.hgrm, kubeconfig.yaml without keys, and logs/.
 * Returns what was left out and why, a sentence each.
 * @throws Error when the directory or a file of the report can't be written.
 */
export async function writeBundle(io: BundleIo, request: BundleRequest): Promise<readonly Sentence[]> {
  const { report, directory } = request;
  await freshDirectory(directory);
  await safeWrite(join(directory, 'report.json'), `${jsonText(report)}\n`);
  await safeWrite(join(directory, 'report.md'), `${renderSummary(report)}\n`);
  await safeWrite(join(directory, 'junit.xml'), renderJunit(report));
  for (const { name, text } of report.load === null ? [] : renderHgrm(report.load.snapshot))
    await safeWrite(join(directory, name), io.redactor.redact(text));
  return [...(await writeLogs(io, request)), ...(await writeKubeconfig(io, request))];
}

async function writeLogs(
  { redactor }: BundleIo,
  { directory, log, logs }: BundleRequest,
): Promise<readonly Sentence[]> {
  const target = join(directory, 'logs');
  await mkdir(target);
  try {
    await safeWrite(join(target, 'log.txt'), log);
    const leftOut = await copyLogs(logs, target);
    // All of them at once, the log too: keys have several lines, and were printed one by one.
    const removed = await redactFiles(target, redactor);
    const missing = [...leftOut, ...removed.map((path) => relative(target, path))];
    return missing.length === 0
      ? []
      : [`Not among the logs, as too large, no file or of a name that GitHub refuses: ${listed(missing)}.`];
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    return [sentence(`There are no logs, since secrets could not be looked for in them: ${describeError(error)}`)];
  }
}

/** Copies regular files, as far as there is room; returns the names of what is left out. */
async function copyLogs(sources: readonly string[], target: string): Promise<readonly string[]> {
  const leftOut: string[] = [];
  let room = MOST_LOG_BYTES;
  for (const source of sources) {
    for (const entry of await entriesOf(source)) {
      if (entry.isDirectory()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = join(basename(source), relative(source, path));
      const size = entry.isFile() ? (await stat(path)).size : Number.POSITIVE_INFINITY;
      if (size > room || REFUSED_NAMES.test(name)) {
        leftOut.push(name);
        continue;
      }
      room -= size;
      await mkdir(dirname(join(target, name)), { recursive: true });
      await copyFile(path, join(target, name));
      // Some logs can't be written by their owner, and would not lose their secrets.
      await chmod(join(target, name), OWNER_ONLY);
    }
  }
  return leftOut;
}

async function entriesOf(directory: string) {
  return await readdir(directory, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function writeKubeconfig(
  { log, redactor }: BundleIo,
  { directory, kubeconfig, uploadKubeconfig }: BundleRequest,
): Promise<readonly Sentence[]> {
  if (kubeconfig === '') return [];
  let text: string | undefined;
  try {
    text = await readOwnFile(kubeconfig);
  } catch (error) {
    return [sentence(`The kubeconfig can't be read: ${describeError(error)}`)];
  }
  if (text === undefined) return ['There is no kubeconfig: the run ended before it was written.'];
  const shown = redactedKubeconfig(text);
  if (shown.kind === 'not-measured') return [shown.reason];
  await safeWrite(join(directory, 'kubeconfig.yaml'), redactor.redact(shown.value));
  if (!uploadKubeconfig) return [];
  const objection = uploadObjection(text);
  if (objection !== undefined)
    return [
      `\`upload-kubeconfig\` was not followed: ${objection}, and its keys would open it to whoever can read the artifact.`,
    ];
  await safeWrite(join(directory, 'kubeconfig-with-keys.yaml'), text, OWNER_ONLY);
  log.warning(
    `The kubeconfig with its keys is uploaded (${formatBytes(Buffer.byteLength(text))}), as \`upload-kubeconfig\` asks: whoever can read the artifact and reach this machine controls the cluster as long as it stands.`,
  );
  return [];
}
