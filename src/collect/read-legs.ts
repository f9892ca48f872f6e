/**
 * Artifacts of a run -> reports of its legs. Artifacts are data of somebody else: everything about them is bounded, and
 * one that is bad makes a row that says so and spoils no other.
 */
import type { ArtifactSource, FoundArtifact } from '../github/artifact-source.ts';
import { jobName } from '../github/leg.ts';
import { artifactPage } from '../github/pages.ts';
import { explainRefusal } from '../github/refusal.ts';
import { foreignLine } from '../github/retry.ts';
import { messageOf } from '../lib/errors.ts';
import { numberAt } from '../lib/json.ts';
import { notMeasured } from '../lib/measured.ts';
import { clip, sentence } from '../lib/text.ts';
import { formatBytes, formatCount, formatDuration } from '../lib/units.ts';
import { type Collection, type Leg, type MissingLeg, worstFirst } from '../report/collection.ts';
import { renderSummary } from '../report/markdown.ts';
import { mergeReports } from '../report/merge-reports.ts';
import type { Report } from '../report/report.ts';
import type { Io } from '../system/io.ts';
import { chooseBundles } from './choose-bundles.ts';
import { COLLECT_LIMITS, type CollectLimits } from './collect-limits.ts';
import { missingOfJobs, type NeededJob } from './needed-jobs.ts';
import { type BundleReader, openBundle } from './open-bundle.ts';
import { type SourceRun, trustedReport } from './trusted-report.ts';

/** Downloads at once. */
const AT_ONCE = 8;
const LONGEST_REASON = 500;
const LONGEST_NAME = 120;

export interface LegOptions {
  /** Whether an artifact of this name is the bundle of a leg. Its name ends with `-`, the attempt and `.zip`. */
  readonly isBundle: (name: string) => boolean;
  /** The name of the leg's other artifact, which is its report.html. */
  readonly htmlNameOf?: (bundle: string) => string;
  /**
   * Parses and checks a report; `name` is what errors call it. `refuseLate` throws once time is up, and is called where
   * much is done in one piece: no timer ends that. @throws Error for one that is none.
   */
  readonly readReport: (content: Buffer, name: string, refuseLate: () => void) => Report;
  /** Whether the legs are shards of one plan, whose figures are added up. */
  readonly merge: boolean;
  /** The run that the artifacts are of. */
  readonly run: SourceRun;
  /** How the jobs ended that this one `needs:`. */
  readonly needed?: readonly NeededJob[];
  /** Other limits, for tests. */
  readonly limits?: Partial<CollectLimits>;
}

type LegIo = Pick<Io, 'now' | 'elapsed' | 'signal' | 'redactor'>;
type ReadLegs = Pick<Collection, 'legs' | 'missing'>;

/** Reads the newest attempt of each leg. Rejects only on cancel. */
export async function readLegs(io: LegIo, source: ArtifactSource, options: LegOptions): Promise<Collection> {
  const read = await readAll(io, source, options);
  const legs = worstFirst(withDistinctNames(read.legs));
  const missing = [...read.missing, ...missingOfJobs(options.needed ?? [], legs)];
  if (legs.length < 2 || !options.merge) return { legs, missing };
  const merged =
    missing.length > 0
      ? notMeasured('Figures are added up when the reports of all legs are there.')
      : mergeReports(legs.map(({ report }) => report));
  return { legs, missing, merged };
}

async function readAll(io: LegIo, source: ArtifactSource, options: LegOptions): Promise<ReadLegs> {
  const limits: CollectLimits = { ...COLLECT_LIMITS, ...options.limits };
  const { wait, refuseLate } = startDeadline(io, limits.deadlineMs);
  const legs: Leg[] = [];
  const missing: MissingLeg[] = [];
  const missed = (name: string, error: unknown): void => {
    io.signal.throwIfAborted();
    missing.push({ name: clip(name, LONGEST_NAME), reason: io.redactor.redact(reasonOf(error, io.now())) });
  };
  let artifacts: readonly FoundArtifact[];
  try {
    artifacts = await wait(() => source.list());
  } catch (error) {
    missed('all legs', error);
    return { legs, missing };
  }
  const { bundles, leftOut } = chooseBundles(artifacts, options.isBundle, limits.legs);
  const reader = {
    limits,
    readReport: (content: Buffer, name: string) => options.readReport(content, name, refuseLate),
    budget: { bytes: limits.allBytes, values: limits.allValues },
  };
  const inTurn = oneByOne();
  const readOne = async (bundle: FoundArtifact): Promise<void> => {
    try {
      if (bundle.sizeBytes > limits.archiveBytes)
        throw new RangeError(
          `it has ${formatBytes(bundle.sizeBytes)}, and at most ${formatBytes(limits.archiveBytes)} are read`,
        );
      const archive = await wait(() => source.download(bundle, limits.archiveBytes));
      // One after the other: what is left for all of them is known, and memory is taken for one at a time.
      legs.push(await inTurn(() => wait(() => toLeg(io, { archive, bundle, artifacts, reader, options, refuseLate }))));
    } catch (error) {
      missed(bundle.name, error);
    }
  };
  // The smallest first: should the limits for all be reached, it is by the largest.
  const queue = bundles.toSorted((a, b) => a.sizeBytes - b.sizeBytes).values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const bundle of queue) await readOne(bundle);
    }),
  );
  if (leftOut > 0) missed(`${formatCount(leftOut)} more legs`, `at most ${formatCount(limits.legs)} legs are read`);
  return { legs, missing };
}

interface Unread {
  readonly archive: Buffer;
  readonly bundle: FoundArtifact;
  /** All artifacts of the run. */
  readonly artifacts: readonly FoundArtifact[];
  readonly reader: BundleReader;
  readonly options: LegOptions;
  readonly refuseLate: () => void;
}

async function toLeg(io: LegIo, { archive, bundle, artifacts, reader, options, refuseLate }: Unread): Promise<Leg> {
  const { run, htmlNameOf } = options;
  const read = await openBundle(archive, reader);
  refuseLate();
  const report = trustedReport(read, run, io.redactor);
  refuseLate();
  // What can't be shown must not break the surfaces that show the others.
  renderSummary(report);
  const html = artifacts.find(({ name }) => name === htmlNameOf?.(bundle.name));
  return {
    name: legName(report, bundle.name),
    report,
    artifactUrl: artifactPage(run, bundle.id),
    ...(html === undefined ? {} : { htmlUrl: artifactPage(run, html.id) }),
  };
}

function legName({ run: { job, leg } }: Report, bundle: string): string {
  return clip(job === undefined ? (leg ?? bundle) : jobName(job, leg), LONGEST_NAME);
}

/** Legs of the same name are told apart by the number in the address of their artifact. */
function withDistinctNames(legs: readonly Leg[]): readonly Leg[] {
  const names = Map.groupBy(legs, ({ name }) => name);
  return legs.map((leg) => {
    if (names.get(leg.name)?.length === 1) return leg;
    return { ...leg, name: `${leg.name} ${leg.artifactUrl?.split('/').at(-1) ?? ''}` };
  });
}

function reasonOf(error: unknown, now: number): string {
  const text = typeof error === 'string' ? error : messageOf(error);
  if (numberAt(error, 'status') === undefined) return sentence(capital(foreignLine(text, LONGEST_REASON)));
  return explainRefusal(error, now, {
    failure: 'It was not downloaded.',
    permission: '`actions: read`',
    advice: ({ status, permission }) => {
      if (status === 410) return 'The artifact has expired.';
      return status === 403 || status === 404 ? `The token needs ${permission}.` : undefined;
    },
  });
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

interface Deadline {
  /** Begins a work, unless the time is over, and waits for it until it is, or until the job is cancelled. */
  readonly wait: <T>(work: () => Promise<T>) => Promise<T>;
  /** @throws Error once the time is over. */
  readonly refuseLate: () => void;
}

function startDeadline({ elapsed, signal: cancel }: LegIo, ms: number): Deadline {
  const end = elapsed() + ms;
  const tooLate = () => new Error(`the ${formatDuration(ms)} for reading all legs were over`);
  const signal = AbortSignal.any([cancel, AbortSignal.timeout(ms)]);
  const over = Promise.withResolvers<never>();
  // Nobody may be waiting when it comes.
  over.promise.catch(() => undefined);
  signal.addEventListener('abort', () => over.reject(tooLate()), { once: true });
  if (signal.aborted) over.reject(tooLate());
  const refuseLate = (): void => {
    // Timers come late while reports are read.
    if (signal.aborted || elapsed() >= end) throw tooLate();
  };
  const wait = async <T>(work: () => Promise<T>): Promise<T> => {
    refuseLate();
    const promise = work();
    // What is no longer waited for ends by its own deadline, unheard.
    promise.catch(() => undefined);
    return await Promise.race([promise, over.promise]);
  };
  return { wait, refuseLate };
}

/** Runs works one after the other, in the order in which they are given. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
