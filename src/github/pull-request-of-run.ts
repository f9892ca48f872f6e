/**
 * Which pull request a run was for, when the run itself can't be asked: what it uploaded may name any. GitHub's own
 * word is the head commit.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
import { messageOf } from '../lib/errors.ts';
import { at, numberAt, textAt } from '../lib/json.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { listed } from '../lib/text.ts';
import type { Io } from '../system/io.ts';
import type { GithubContext } from './context.ts';
import type { TriggeringRun } from './event.ts';
import { noAnswer } from './no-answer.ts';
import { explainRefusal } from './refusal.ts';
import { type RetryIo, withRetries } from './retry.ts';

const REQUEST_DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;

/** Events whose runs belong to a pull request. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_target'];

/** The pull request of a run. */
export interface PullRequestOfRun {
  readonly number: number;
  /** What a reader should know about the choice: one sentence. */
  readonly note?: string;
}

/**
 * Finds the open pull request whose head is the run's commit. Of several, which differ in the branch that they go into,
 * it is the one with the lowest number, and a note says so. Not measured, with the reason, when there is none or
 * GitHub refuses; rejects only on cancel.
 */
export async function pullRequestOfRun(
  io: RetryIo & Pick<Io, 'signal'>,
  place: Pick<GithubContext, 'apiUrl' | 'repository'>,
  { run, token }: { readonly run: TriggeringRun; readonly token: string },
): Promise<Measured<PullRequestOfRun>> {
  if (!OF_PULL_REQUESTS.includes(run.event))
    return notMeasured(`The run before was started by \`${run.event}\` and belongs to no pull request.`);
  if (run.pullRequests.length > 0) return measured(chosen(run.pullRequests));
  const { headBranch, headRepository } = run;
  if (headBranch === undefined || headRepository === undefined)
    return notMeasured('GitHub does not name the branch of the run before, so its pull request is not found.');
  if (place.repository === undefined)
    return notMeasured('GITHUB_REPOSITORY is not set, so it is not known where the pull request is.');
  if (token === '')
    return notMeasured('The input `github-token` is empty, and without a token the pull request is not found.');
  try {
    const numbers = await openHeads(io, { ...place, run: { ...run, headBranch, headRepository } }, token);
    return numbers.length === 0 ? notMeasured(MOVED_ON) : measured(chosen(numbers));
  } catch (error) {
    io.signal.throwIfAborted();
    return notMeasured(explain(error, io.now()));
  }
}

const MOVED_ON =
  'No open pull request has the commit of the run before as its head: it got a newer commit, or was closed.';

/** The lowest number: two pull requests of one branch have the same commit, and which of them a run was for is not told. */
function chosen(numbers: readonly number[]): PullRequestOfRun {
  const [number = 0, ...others] = [...new Set(numbers)].sort((a, b) => a - b);
  if (others.length === 0) return { number };
  const names = listed(others.map((other) => `#${other}`));
  return { number, note: `The same commit is the head of ${names}, too; this run may have been for one of them.` };
}

interface HeadPlace extends Pick<GithubContext, 'apiUrl' | 'repository'> {
  readonly run: TriggeringRun & { readonly headBranch: string; readonly headRepository: string };
}

async function openHeads(
  io: RetryIo & Pick<Io, 'signal'>,
  { apiUrl, repository = '', run }: HeadPlace,
  token: string,
): Promise<readonly number[]> {
  // Loaded late: it costs a tenth of a second, and few runs need it.
  const { getOctokit } = await import('@actions/github');
  const { pulls } = getOctokit(token, { baseUrl: apiUrl }).rest;
  const [owner = '', repo = ''] = repository.split('/');
  const [headOwner = ''] = run.headRepository.split('/');
  const { data }: { readonly data: unknown } = await withRetries(io, () =>
    pulls.list({
      owner,
      repo,
      state: 'open',
      head: `${headOwner}:${run.headBranch}`,
      per_page: PAGE_SIZE,
      request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_DEADLINE_MS)]) },
    }),
  );
  if (!Array.isArray(data)) throw noAnswer(apiUrl, 'no list of pull requests');
  // GitHub takes a `head` that it can't read for none at all and lists everything.
  return data.slice(0, PAGE_SIZE).flatMap((item: unknown) => {
    const number = numberAt(item, 'number');
    const isHead =
      at(item, 'head', 'sha') === run.headSha && textAt(item, 'head', 'repo', 'full_name') === run.headRepository;
    return isHead && number !== undefined && Number.isSafeInteger(number) && number > 0 ? [number] : [];
  });
}

function explain(error: unknown, now: number): string {
  const failure = 'The pull request of the run before was not found.';
  if (numberAt(error, 'status') === undefined) return `${failure} ${messageOf(error)}`;
  return explainRefusal(error, now, {
    failure,
    permission: '`pull-requests: read`',
    advice: ({ status, permission }) =>
      status === 403 || status === 404 ? `The token needs ${permission}.` : undefined,
  });
}
