/**
 * Artifacts of a repository through the REST API: of other runs than this one, too. What GitHub returns is foreign:
 * each field counts only when it has the form that was asked for.
 * https://docs.github.com/en/rest/actions/artifacts
 */
import { createHash } from 'node:crypto';
import { commitId } from '../lib/commit-id.ts';
import { defined } from '../lib/defined.ts';
import { ActionError } from '../lib/errors.ts';
import { at, listAt, numberAt, textAt } from '../lib/json.ts';
import type { Io } from '../system/io.ts';
import type { ArtifactSource, FoundArtifact } from './artifact-source.ts';
import { downloadFile } from './blob-download.ts';
import type { GithubContext } from './context.ts';
import { noAnswer } from './no-answer.ts';
import { type RetryIo, withRetries } from './retry.ts';

const REQUEST_DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
/** Of the artifacts of one run, 1000 in all: a run of 256 legs has two of each leg. */
const MOST_PAGES_OF_RUN = 10;
/** Of artifacts of one name, the newest first. */
const MOST_PAGES_OF_NAME = 5;
/** GitHub's own limit for a name is below this. */
const LONGEST_NAME = 300;

/** An artifact together with the run that uploaded it. */
export interface NamedArtifact extends FoundArtifact {
  readonly runId: number;
  /** Undefined when GitHub does not say. */
  readonly headBranch: string | undefined;
  readonly headSha: string | undefined;
  /** The run's commit is of another repository, or GitHub does not say of which. */
  readonly isFromFork: boolean;
  readonly isExpired: boolean;
}

export interface RepositoryArtifacts {
  /** Artifacts of one run, all its attempts together. */
  ofRun(runId: number): ArtifactSource;
  /** Artifacts of this very name, the newest first: at most 500. */
  named(name: string): Promise<readonly NamedArtifact[]>;
  /** The archive's bytes. Rejects when there are more than `limitBytes`. */
  download(artifact: FoundArtifact, limitBytes: number): Promise<Buffer>;
}

export interface ArtifactsPlace extends Pick<GithubContext, 'apiUrl'> {
  /** owner/name. */
  readonly repository: string;
}

/**
 * Opens the artifacts of a repository; the token needs `actions: read`. Its calls try again after what passes with
 * time. They reject with octokit's errors, and with ActionError for an answer that is none.
 */
export async function openRepositoryArtifacts(
  io: RetryIo & Pick<Io, 'signal'>,
  { apiUrl, repository }: ArtifactsPlace,
  token: string,
): Promise<RepositoryArtifacts> {
  // Loaded late: it costs a tenth of a second, and few runs need it.
  const { getOctokit } = await import('@actions/github');
  const { actions } = getOctokit(token, { baseUrl: apiUrl }).rest;
  const [owner = '', repo = ''] = repository.split('/');
  const bounded = () => ({
    owner,
    repo,
    request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_DEADLINE_MS)]) },
  });
  /** Page by page: octokit's own paginate hands no signal on. */
  const pages = async (mostPages: number, get: (page: number) => Promise<{ readonly data: unknown }>) => {
    const found: unknown[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const { data } = await withRetries(io, () => get(page));
      if (!Array.isArray(at(data, 'artifacts'))) throw noAnswer(apiUrl, 'no list of artifacts');
      const items = listAt(data, 'artifacts');
      found.push(...items.slice(0, PAGE_SIZE));
      if (items.length < PAGE_SIZE) return { found, isWhole: true };
    }
    return { found, isWhole: false };
  };
  const download = (artifact: FoundArtifact, limitBytes: number): Promise<Buffer> =>
    withRetries(io, async () => {
      const { request, ...where } = bounded();
      const answer: unknown = await actions.downloadArtifact({
        ...where,
        artifact_id: artifact.id,
        archive_format: 'zip',
        // The token must not follow to the blob host; a body that comes in place of a redirect is not read.
        request: { ...request, redirect: 'manual', parseSuccessResponseBody: false },
      });
      const location = numberAt(answer, 'status') === 302 ? textAt(answer, 'headers', 'location') : undefined;
      if (location === undefined) throw noAnswer(apiUrl, 'no address of the archive');
      const archive = await downloadFile(io, { url: location, apiUrl, limitBytes });
      refuseChanged(archive, artifact);
      return archive;
    });
  const listRun = async (runId: number): Promise<readonly FoundArtifact[]> => {
    const { found, isWhole } = await pages(MOST_PAGES_OF_RUN, (page) =>
      actions.listWorkflowRunArtifacts({ ...bounded(), run_id: runId, per_page: PAGE_SIZE, page }),
    );
    if (!isWhole)
      throw new ActionError(
        'github-failed',
        `run ${runId} has more than ${MOST_PAGES_OF_RUN * PAGE_SIZE} artifacts, which is more than are looked through.`,
      );
    return newestOfEachName(found.flatMap((item) => toArtifact(item) ?? []));
  };
  return {
    ofRun: (runId) => ({ list: () => listRun(runId), download }),
    named: async (name) => {
      const { found } = await pages(MOST_PAGES_OF_NAME, (page) =>
        actions.listArtifactsForRepo({ ...bounded(), name, per_page: PAGE_SIZE, page }),
      );
      return found
        .flatMap((item) => toNamed(item) ?? [])
        .filter((artifact) => artifact.name === name)
        .sort((a, b) => b.id - a.id);
    },
    download,
  };
}

/** Ids grow with time. */
function newestOfEachName(artifacts: readonly FoundArtifact[]): readonly FoundArtifact[] {
  const newest = new Map<string, FoundArtifact>();
  for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) newest.set(artifact.name, artifact);
  return [...newest.values()];
}

function toArtifact(item: unknown): FoundArtifact | undefined {
  const id = idAt(item, 'id');
  const name = textAt(item, 'name');
  const sizeBytes = numberAt(item, 'size_in_bytes');
  if (id === undefined || name === undefined || name === '' || name.length > LONGEST_NAME) return undefined;
  if (sizeBytes === undefined || !Number.isSafeInteger(sizeBytes) || sizeBytes < 0) return undefined;
  const createdAt = Date.parse(textAt(item, 'created_at') ?? '');
  const digest = textAt(item, 'digest') ?? '';
  return {
    id,
    name,
    sizeBytes,
    ...defined({
      createdAt: Number.isNaN(createdAt) ? undefined : new Date(createdAt).toISOString(),
      digest: /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined,
    }),
  };
}

function toNamed(item: unknown): NamedArtifact | undefined {
  const artifact = toArtifact(item);
  const runId = idAt(item, 'workflow_run', 'id');
  if (artifact === undefined || runId === undefined) return undefined;
  const home = idAt(item, 'workflow_run', 'repository_id');
  return {
    ...artifact,
    runId,
    headBranch: textAt(item, 'workflow_run', 'head_branch'),
    headSha: commitId(at(item, 'workflow_run', 'head_sha')),
    isFromFork: home === undefined || idAt(item, 'workflow_run', 'head_repository_id') !== home,
    isExpired: at(item, 'expired') !== false,
  };
}

function idAt(item: unknown, ...path: readonly string[]): number | undefined {
  const id = numberAt(item, ...path);
  return id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** A proxy in between may have cut or changed it. */
function refuseChanged(archive: Buffer, { name, digest }: FoundArtifact): void {
  if (digest === undefined || `sha256:${createHash('sha256').update(archive).digest('hex')}` === digest) return;
  throw new ActionError('github-failed', `the archive of ${name} does not have the SHA-256 that GitHub has for it.`);
}
