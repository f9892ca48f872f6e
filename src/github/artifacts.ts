/**
 * The report as artifacts of the workflow run: the HTML page as a file that opens in the browser, and an archive of
 * everything. Whatever goes wrong becomes a sentence, and the job's result is not touched.
 */
import { copyFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import type { Sentence } from '../lib/scalars.ts';
import { sentence } from '../lib/text.ts';
import type { Io } from '../system/io.ts';
import { freshDirectory } from '../system/safe-write.ts';
import { type ArtifactClient, type ArtifactIo, explainArtifactFailure, openArtifactClient } from './artifact-client.ts';
import { type ArtifactOwner, bundleName, reportName } from './artifact-names.ts';
import type { GithubContext } from './context.ts';

/** All uploads together. */
const DEADLINE_MS = 60_000;

export interface UploadedArtifact {
  readonly id: number;
  readonly name: string;
  /** GitHub's page of it; of an HTML file, the file. */
  readonly url: string;
  /** As it is stored; missing when it is not known. */
  readonly sizeBytes?: number;
  /** `sha256:…` of what is stored. */
  readonly digest?: string;
}

/** At least one of both. */
export interface UploadedArtifacts {
  readonly html?: UploadedArtifact;
  readonly bundle?: UploadedArtifact;
  /** Why one of them is missing that was asked for. */
  readonly problems: readonly Sentence[];
}

export interface ArtifactRequest {
  readonly owner: ArtifactOwner;
  /** Path of the HTML report. */
  readonly html?: string;
  /** Directory that becomes the archive. */
  readonly bundle?: string;
  /** The repository's setting when left out. */
  readonly retentionDays?: number;
  /** One minute when left out. */
  readonly deadlineMs?: number;
}

interface Wanted {
  readonly name: string;
  readonly files: readonly string[];
  readonly root: string;
  readonly isRaw: boolean;
}

/**
 * Uploads both at once, within one minute. Not measured when nothing was uploaded: a sentence that says why, and where
 * the files are.
 */
export async function uploadArtifacts(
  io: ArtifactIo & Pick<Io, 'workDir'>,
  github: GithubContext,
  request: ArtifactRequest,
): Promise<Measured<UploadedArtifacts>> {
  const { html, bundle, owner, deadlineMs = DEADLINE_MS } = request;
  const stay = `The files stay on the runner: ${[html, bundle].filter((path) => path !== undefined).join(', ')}.`;
  if (io.signal.aborted) return notMeasured(`Nothing was uploaded: the job was cancelled. ${stay}`);
  const client = await openArtifactClient(io, github, deadlineMs);
  if (client.kind === 'not-measured') return notMeasured(`Nothing was uploaded. ${client.reason} ${stay}`);
  const send = (name: string, files: () => Promise<Omit<Wanted, 'name'>>) =>
    attempt(io, { github, client: client.value, name, files, request: { ...request, deadlineMs } });
  const [page, archive] = await Promise.all([
    html === undefined ? undefined : send(reportName(owner), () => named(io.workDir, html, reportName(owner))),
    bundle === undefined ? undefined : send(bundleName(owner), () => filesOf(bundle)),
  ]);
  const problems = [...new Set([page, archive].flatMap((one) => (one?.kind === 'not-measured' ? [one.reason] : [])))];
  const uploaded = { html: found(page), bundle: found(archive) };
  if (uploaded.html === undefined && uploaded.bundle === undefined) return notMeasured([...problems, stay].join(' '));
  return measured({ ...defined(uploaded), problems });
}

interface Attempt {
  readonly github: GithubContext;
  readonly client: ArtifactClient;
  readonly name: string;
  readonly files: () => Promise<Omit<Wanted, 'name'>>;
  readonly request: Pick<ArtifactRequest, 'retentionDays'> & { readonly deadlineMs: number };
}

async function attempt(
  io: ArtifactIo,
  { github, client, name, files, request }: Attempt,
): Promise<Measured<UploadedArtifact>> {
  const { retentionDays, deadlineMs } = request;
  let wanted: Omit<Wanted, 'name'>;
  try {
    wanted = await files();
  } catch (error) {
    return notMeasured(
      sentence(`The artifact ${name} was not uploaded: its files can't be read: ${describeError(error)}`),
    );
  }
  const options = { skipArchive: wanted.isRaw, ...defined({ retentionDays }) };
  try {
    const { id, size, digest } = await client.call((library) =>
      library.uploadArtifact(name, [...wanted.files], wanted.root, options),
    );
    if (id === undefined) throw new Error('GitHub did not say under which number it is stored');
    return measured({
      id,
      name,
      url: pageOf(github, id),
      ...defined({ sizeBytes: size, digest: digest === undefined ? undefined : `sha256:${digest}` }),
    });
  } catch (error) {
    return notMeasured(`The artifact ${name} was not uploaded: ${explainArtifactFailure(io, error, deadlineMs)}.`);
  }
}

/** Made here and not taken from an answer: it is shown as a link. */
function pageOf({ serverUrl, repository = '', runId }: GithubContext, id: number): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}`;
}

/** A file that is not archived is called as it is on the disk. */
async function named(workDir: string, path: string, name: string): Promise<Omit<Wanted, 'name'>> {
  const root = join(workDir, 'artifact-html');
  await freshDirectory(root);
  await copyFile(path, join(root, name));
  return { files: [join(root, name)], root, isRaw: true };
}

/** Regular files only: a link would take along what it leads to. */
async function filesOf(directory: string): Promise<Omit<Wanted, 'name'>> {
  const root = resolve(directory);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error(`there is no file in ${root}`);
  return { files: files.sort(), root, isRaw: false };
}

function found<T>(figure: Measured<T> | undefined): T | undefined {
  return figure?.kind === 'measured' ? figure.value : undefined;
}
