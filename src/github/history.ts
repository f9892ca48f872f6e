/**
 * Earlier runs of a branch, from the reports among the artifacts of the repository. Only reads: nothing is stored
 * elsewhere, and nothing is committed.
 *
 * A branch of a fork may be called `main` as well, and its artifacts stand in the same list. Only runs whose branch is
 * of this very repository count.
 */
import { defined } from '../lib/defined.ts';
import { ActionError, messageOf } from '../lib/errors.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { formatCounted, formatDuration } from '../lib/units.ts';
import { keyFigures } from '../report/key-figures.ts';
import type { PastRun, Report, RunHistory } from '../report/report.ts';
import type { Io } from '../system/io.ts';
import { readZip } from '../system/zip.ts';
import type { GithubContext } from './context.ts';
import { type ArtifactName, listNamed, newestOfBranch } from './history-artifacts.ts';
import { historyBranch } from './history-branch.ts';
import { runPage } from './pages.ts';
import { type Attempt, explainRefusal } from './refusal.ts';
import { type NamedArtifact, openRepositoryArtifacts, type RepositoryArtifacts } from './repository-artifacts.ts';
import { foreignLine } from './retry.ts';

/** Everything together: listing, downloading and reading. */
const DEADLINE_MS = 20_000;
const DOWNLOADS_AT_ONCE = 4;
/** Fewer points show no spread. */
const FEWEST_IN_TIME = 2;
const ARCHIVE_LIMIT_BYTES = 16 * 1024 * 1024;
const ARCHIVE_LIMITS = { entries: 10_000, bytes: 32 * 1024 * 1024 };

export interface HistoryOptions {
  /** Empty when there is none. */
  readonly token: string;
  /** How many reports at most. */
  readonly count: number;
  readonly artifactName: ArtifactName;
  /** The branch; that of `historyBranch` when left out. */
  readonly branch?: string | undefined;
  /**
   * Reads report.json; throws for what is none. `name` is what to call it in errors; `refuseLate` throws once time is up,
   * and is called where much is done in one piece.
   */
  readonly readReport: (content: Buffer, name: string, refuseLate: () => void) => Report;
  /** 20 s when left out. */
  readonly deadlineMs?: number;
  /** For tests. */
  readonly open?: typeof openRepositoryArtifacts;
}

type HistoryIo = Pick<Io, 'now' | 'elapsed' | 'sleep' | 'signal' | 'log'>;

const READING: Attempt = {
  failure: 'Earlier runs were not read.',
  permission: '`actions: read`',
  advice: ({ status, permission }) =>
    status === 403 || status === 404 ? `The job needs \`permissions:\` with ${permission}.` : undefined,
};

/**
 * Reads the last reports of the base branch, without this run's. Reports that can't be read are left out, and a notice
 * says how many. Not measured, with the reason, when there is none; rejects only on cancel.
 */
export async function readHistory(
  io: HistoryIo,
  context: GithubContext,
  options: HistoryOptions,
): Promise<Measured<RunHistory>> {
  const branch = options.branch ?? historyBranch(context);
  const { repository } = context;
  if (repository === undefined || branch === undefined)
    return notMeasured('Earlier runs are only known on GitHub: the repository or the branch is not.');
  if (context.isGhes)
    return notMeasured('Earlier runs were not read: GitHub Enterprise Server has no service for these artifacts.');
  if (options.token === '')
    return notMeasured('Earlier runs were not read: the input `github-token` is empty, and artifacts need a token.');
  const { deadlineMs = DEADLINE_MS, open = openRepositoryArtifacts } = options;
  const deadline = AbortSignal.timeout(deadlineMs);
  const end = io.elapsed() + deadlineMs;
  const bounded = boundedIo(io, deadline, end);
  // No timer ends what is done in one piece.
  const refuseLate = (): void => {
    if (io.elapsed() >= end) throw new ActionError('github-failed', `${deadlineMs / 1000} s were over`);
  };
  const read = new Map<number, PastRun>();
  const problems: string[] = [];
  try {
    const artifacts = await open(bounded, { ...context, repository }, options.token);
    const wanted = newestOfBranch(await listNamed(artifacts, options.artifactName), {
      branch,
      context,
      count: options.count,
    });
    await eachOf(wanted, deadline, async (artifact) => {
      try {
        read.set(artifact.runId, pastRun(artifact, await reportOf(artifacts, artifact, options, refuseLate), context));
      } catch (error) {
        bounded.signal.throwIfAborted();
        problems.push(`run ${artifact.runId}: ${foreignLine(messageOf(error))}`);
      }
    });
  } catch (error) {
    io.signal.throwIfAborted();
    if (!deadline.aborted) return notMeasured(explainRefusal(error, io.now(), READING));
    if (read.size < FEWEST_IN_TIME)
      return notMeasured(`Earlier runs were not read: GitHub took longer than ${deadlineMs / 1000} s.`);
    io.log.notice(
      `Reading earlier runs of ${branch} took longer than ${deadlineMs / 1000} s; the report has ${read.size} of them.`,
    );
  }
  tellProblems(io, problems);
  return toHistory(branch, read, problems);
}

function toHistory(
  branch: string,
  read: ReadonlyMap<number, PastRun>,
  problems: readonly string[],
): Measured<RunHistory> {
  // Ids of runs grow with time.
  const runs = [...read].sort(([one], [other]) => one - other).map(([, run]) => run);
  if (runs.length > 0) return measured({ branch, runs });
  return notMeasured(
    problems.length === 0
      ? `No earlier run of ${branch} has a report among its artifacts. Run the load test on \`push\` to ${branch} as well.`
      : `No report of an earlier run of ${branch} could be read, the first of them for this reason: ${problems[0]}.`,
  );
}

function tellProblems({ log }: Pick<Io, 'log'>, problems: readonly string[]): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  log.notice(
    `${formatCounted(problems.length, 'earlier report')} could not be read and ${problems.length === 1 ? 'is' : 'are'} left out: ${first}${more}.`,
  );
}

/** Nothing begins or waits beyond the deadline. */
function boundedIo(io: HistoryIo, deadline: AbortSignal, end: number): HistoryIo {
  return {
    ...io,
    signal: AbortSignal.any([io.signal, deadline]),
    // One that would end too late fails now, and with it the call that wanted to try again.
    sleep: async (ms) => {
      if (io.elapsed() + ms < end) return io.sleep(ms);
      const wait = formatDuration(ms);
      throw new ActionError('github-failed', `A further try after ${wait} would take longer than is waited for them.`);
    },
  };
}

/** The newest first, so that these are there when time runs out. Rejects at the deadline. */
async function eachOf<Item>(
  items: readonly Item[],
  deadline: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) {
      deadline.throwIfAborted();
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: DOWNLOADS_AT_ONCE }, worker));
}

async function reportOf(
  artifacts: RepositoryArtifacts,
  artifact: NamedArtifact,
  { readReport }: HistoryOptions,
  refuseLate: () => void,
): Promise<Report> {
  const archive = await artifacts.download(artifact, ARCHIVE_LIMIT_BYTES);
  const [first] = await readZip(archive, (name) => name === 'report.json', ARCHIVE_LIMITS);
  if (first === undefined) throw new RangeError(`the artifact ${artifact.name} has no report.json`);
  const [name, content] = first;
  return readReport(content, name, refuseLate);
}

/** Commit and page are GitHub's word: whoever writes a report can write any. */
function pastRun(
  { runId, headSha }: NamedArtifact,
  report: Report,
  { serverUrl, repository = '' }: GithubContext,
): PastRun {
  return {
    startedAt: report.run.startedAt,
    ...defined({ commit: headSha }),
    url: runPage({ serverUrl, repository, runId }),
    verdict: report.verdict,
    figures: keyFigures(report),
  };
}
