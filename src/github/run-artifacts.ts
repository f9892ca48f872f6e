/** The artifacts of the workflow run that this job is in. The runner's own token reads them: no permission is needed. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defined } from '../lib/defined.ts';
import { ActionError } from '../lib/errors.ts';
import { type Measured, mapMeasured } from '../lib/measured.ts';
import { formatBytes } from '../lib/units.ts';
import type { Io } from '../system/io.ts';
import { type ArtifactClient, type ArtifactIo, explainArtifactFailure, openArtifactClient } from './artifact-client.ts';
import type { ArtifactSource, FoundArtifact } from './artifact-source.ts';
import type { GithubContext } from './context.ts';

/** All requests of a source together. */
const DEADLINE_MS = 60_000;

type SourceIo = ArtifactIo & Pick<Io, 'workDir'>;

/**
 * Opens the run's artifacts; not measured, with a sentence, where they can't be read. Calls reject with ActionError
 * `github-failed`, and on cancel with what the signal has. All of them together have `deadlineMs`.
 */
export async function openRunArtifacts(
  io: SourceIo,
  github: Pick<GithubContext, 'serverUrl'>,
  deadlineMs = DEADLINE_MS,
): Promise<Measured<ArtifactSource>> {
  const client = await openArtifactClient(io, github, deadlineMs);
  return mapMeasured(client, (opened) => sourceOf(io, opened, deadlineMs));
}

function sourceOf(io: SourceIo, client: ArtifactClient, deadlineMs: number): ArtifactSource {
  const asked = async <T>(failure: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      io.signal.throwIfAborted();
      if (error instanceof ActionError) throw error;
      const why = explainArtifactFailure(io, error, deadlineMs);
      throw new ActionError('github-failed', `${failure}: ${why}.`, { cause: error });
    }
  };
  return {
    list: () =>
      asked("The run's artifacts could not be listed", async () => {
        const { artifacts } = await client.call((library) => library.listArtifacts({ latest: true }));
        return artifacts.map(({ id, name, size, createdAt, digest }) => ({
          id,
          name,
          sizeBytes: size,
          ...defined({ createdAt: createdAt?.toISOString(), digest }),
        }));
      }),
    download: (artifact, limitBytes) =>
      asked(`The artifact ${JSON.stringify(artifact.name)} could not be read`, () =>
        download(io, client, artifact, limitBytes),
      ),
  };
}

/** Through a directory of its own, which is removed; the package gives files only. */
async function download(
  io: SourceIo,
  client: ArtifactClient,
  artifact: FoundArtifact,
  limitBytes: number,
): Promise<Buffer> {
  refuseAbove(artifact.sizeBytes, limitBytes, artifact.name);
  const path = await mkdtemp(join(io.workDir, 'artifact-'));
  try {
    await client.call((library) => library.downloadArtifact(artifact.id, { path, skipDecompress: true }));
    const [file, ...others] = await readdir(path);
    if (file === undefined || others.length > 0) throw new Error(`${others.length + 1} files came, and not one`);
    // What the list says of the size was said by whoever uploaded it.
    refuseAbove((await stat(join(path, file))).size, limitBytes, artifact.name);
    const bytes = await readFile(join(path, file));
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (artifact.digest !== undefined && artifact.digest !== digest)
      throw new Error(`it has the digest ${digest}, and was uploaded with ${artifact.digest}`);
    return bytes;
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

function refuseAbove(sizeBytes: number, limitBytes: number, name: string): void {
  if (sizeBytes <= limitBytes) return;
  throw new ActionError(
    'github-failed',
    `The artifact ${JSON.stringify(name)} has ${formatBytes(sizeBytes)}, and at most ${formatBytes(limitBytes)} are read.`,
  );
}
