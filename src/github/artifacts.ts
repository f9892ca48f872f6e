/**
 * The report as artifacts of the workflow run: the HTML page as a file that opens in the browser, and an archive of
 * everything. Whatever goes wrong becomes a sentence, and the job's result is not touched.
 */
import { copyFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { ifMeasured, type Measured, measured, notMeasured } from '../lib/measured.ts';
import type { Sentence } from '../lib/scalars.ts';
import { sentence } from '../lib/text.ts';
import type { Io } from '../system/io.ts';
import { makeZip, type ZippedFile } from '../system/make-zip.ts';
import { type ArtifactClient, type ArtifactIo, explainArtifactFailure, openArtifactClient } from './artifact-client.ts';
import { type ArtifactOwner, bundleName, reportName } from './artifact-names.ts';
import type { GithubContext } from './context.ts';
import { artifactPage } from './pages.ts';

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

type UploadIo = ArtifactIo & Pick<Io, 'workDir'>;

/**
 * Uploads both at once, within one minute. Not measured when nothing was uploaded: a sentence that says why, and where
 * the files are.
 */
export async function uploadArtifacts(
  io: UploadIo,
  github: GithubContext,
  request: ArtifactRequest,
): Promise<Measured<UploadedArtifacts>> {
  const { html, bundle, owner, deadlineMs = DEADLINE_MS } = request;
  const stay = `The files stay on the runner: ${[html, bundle].filter((path) => path !== undefined).join(', ')}. A later step of this job can upload them, with the paths in the outputs report-html and report-json.`;
  if (io.signal.aborted) return notMeasured(`Nothing was uploaded: the job was cancelled. ${stay}`);
  const client = await openArtifactClient(io, github, deadlineMs);
  if (client.kind === 'not-measured') return notMeasured(`Nothing was uploaded. ${client.reason} ${stay}`);
  const send = async (name: string, write: (path: string) => Promise<void>) =>
    attempt(io, { github, client: client.value, name, write, request: { ...request, deadlineMs } });
  const [page, archive] = await Promise.all([
    html === undefined ? undefined : send(reportName(owner), (path) => copyFile(html, path)),
    bundle === undefined ? undefined : send(bundleName(owner), (path) => archiveOf(bundle, path)),
  ]);
  const problems = [page, archive].flatMap((one) => (one?.kind === 'not-measured' ? [one.reason] : []));
  const uploaded = { html: ifMeasured(page), bundle: ifMeasured(archive) };
  if (uploaded.html === undefined && uploaded.bundle === undefined) return notMeasured([...problems, stay].join(' '));
  return measured({ ...defined(uploaded), problems });
}

interface Attempt {
  readonly github: GithubContext;
  readonly client: ArtifactClient;
  readonly name: string;
  /** Writes what is uploaded to that path. */
  readonly write: (path: string) => Promise<void>;
  readonly request: Pick<ArtifactRequest, 'retentionDays'> & { readonly deadlineMs: number };
}

/**
 * Uploads a file as it is, under the name that it has on the disk: that is how an artifact that is not archived gets
 * its name. The archive is made here (src/system/make-zip.ts), and is one to GitHub by its type.
 */
async function attempt(
  io: UploadIo,
  { github, client, name, write, request }: Attempt,
): Promise<Measured<UploadedArtifact>> {
  const { retentionDays, deadlineMs } = request;
  const { serverUrl, repository = '', runId } = github;
  const options = { skipArchive: true, ...defined({ retentionDays }) };
  let path: string;
  try {
    // Removed with the run's directory: an upload that was left behind may still read it.
    path = join(await mkdtemp(join(io.workDir, 'artifact-')), name);
    await write(path);
  } catch (error) {
    return notMeasured(sentence(`The artifact ${name} was not uploaded: it can't be made: ${describeError(error)}`));
  }
  try {
    const { id, size, digest } = await client.call((library) =>
      library.uploadArtifact(name, [path], dirname(path), options),
    );
    if (id === undefined) throw new Error('GitHub did not say under which number it is stored');
    return measured({
      id,
      name,
      url: artifactPage({ serverUrl, repository, runId }, id),
      ...defined({ sizeBytes: size, digest: digest === undefined ? undefined : `sha256:${digest}` }),
    });
  } catch (error) {
    return notMeasured(`The artifact ${name} was not uploaded: ${explainArtifactFailure(io, error, deadlineMs)}.`);
  }
}

/** Regular files only: a link would take along what it leads to. */
async function archiveOf(directory: string, path: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (paths.length === 0) throw new Error(`there is no file in ${directory}`);
  const files: ZippedFile[] = [];
  for (const file of paths.sort()) files.push({ name: relative(directory, file), bytes: await readFile(file) });
  await writeFile(path, makeZip(files));
}
