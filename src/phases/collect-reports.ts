/**
 * Reports of many jobs -> files, job summary, one comment. Each on its own: one that fails hides neither the others nor
 * the verdict. Nothing of a checkout is read.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LegOptions, readLegs } from '../collect/read-legs.ts';
import type { ArtifactSource } from '../github/artifact-source.ts';
import { commentMarker, type GithubContext } from '../github/context.ts';
import { defined } from '../lib/defined.ts';
import { ifMeasured } from '../lib/measured.ts';
import { collectedReports } from '../report/collected-json.ts';
import { type Collection, collectedVerdict } from '../report/collection.ts';
import type { CollectedOptions } from '../report/markdown-collected.ts';
import { renderCollectedComment, renderCollectedSummary } from '../report/markdown-collected.ts';
import type { Report, Verdict } from '../report/report.ts';
import type { Io } from '../system/io.ts';
import { safeWrite } from '../system/safe-write.ts';
import { softly, writeComment, writeSummary } from './surfaces.ts';

/** What a run of `mode: collect` does, with what it does it by. */
export interface CollectRequest {
  readonly source: ArtifactSource;
  /** Where the comment goes; after `workflow_run` that of `contextOfRun`. */
  readonly github: GithubContext;
  readonly token: string;
  readonly comment: boolean;
  readonly outDir: string;
  readonly legs: Pick<LegOptions, 'isBundle' | 'htmlNameOf' | 'readReport' | 'merge' | 'needed' | 'limits'>;
  /** The page of a collection that has a leg or a missing one. */
  readonly renderHtml: (collection: Collection) => string;
  /** Uploads what was written; returns the address of its page, empty where there is none. */
  readonly upload?: (files: CollectedFiles) => Promise<string>;
  /** What else a reader should know: a sentence of ours with foreign names in backticks. */
  readonly note?: string | undefined;
}

/** Paths, empty where the file could not be written. */
export interface CollectedFiles {
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
}

/** What outputs and the exit code need. */
export interface Collected {
  readonly collection: Collection;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly files: CollectedFiles;
  readonly artifactUrl: string;
  readonly commentUrl: string;
  /** The only leg, or all legs together: for the outputs of figures. */
  readonly report?: Report;
}

/** Collects and publishes; returns where, with empty texts for what could not be. Rejects only on cancel. */
export async function collectReports(io: Io, request: CollectRequest): Promise<Collected> {
  const { github } = request;
  const collection = await readLegs(io, request.source, { ...request.legs, run: sourceRun(github) });
  const { verdict, reasons } = collectedVerdict(collection);
  for (const line of logLines(collection)) io.log.info(line);
  const unlinked: CollectedOptions = { runUrl: github.runUrl, commit: github.headSha, note: request.note };
  const files = await writeFiles(io, request, collection, unlinked);
  const artifactUrl = await attempt(io, 'The report could not be uploaded', async () =>
    request.upload === undefined ? '' : await request.upload(files),
  );
  const options = { ...unlinked, artifactUrl: artifactUrl === '' ? undefined : artifactUrl };
  await softly(io, 'The job summary could not be written', () =>
    writeSummary(io, () => renderCollectedSummary(collection, options)),
  );
  const commentUrl = request.comment
    ? await attempt(io, 'The comment could not be written', () =>
        writeComment(io, github, {
          token: request.token,
          render: () => renderCollectedComment(collection, commentMarker(github), options),
        }),
      )
    : '';
  const report = figuresOf(collection);
  return { collection, verdict, reasons, files, artifactUrl, commentUrl, ...defined({ report }) };
}

function sourceRun({ runId, serverUrl, repository, headSha, pullRequest }: GithubContext): LegOptions['run'] {
  return { runId, serverUrl, repository: repository ?? '', headSha, pullRequest };
}

function figuresOf({ legs, merged }: Collection): Report | undefined {
  if (merged !== undefined) return ifMeasured(merged);
  // Figures of one job of many would say nothing of the others.
  return legs.length === 1 ? legs[0]?.report : undefined;
}

function logLines({ legs, missing }: Collection): readonly string[] {
  return [
    ...legs.map(({ name, report }) => `${report.verdict}: ${name}`),
    ...missing.map(({ name, reason }) => `missing: ${name}: ${reason}`),
  ];
}

async function writeFiles(
  io: Io,
  { outDir, renderHtml }: CollectRequest,
  collection: Collection,
  options: CollectedOptions,
): Promise<CollectedFiles> {
  const write = (name: string, content: () => string): Promise<string> =>
    attempt(io, `${name} could not be written`, async () => {
      const path = join(outDir, name);
      await mkdir(outDir, { recursive: true });
      await safeWrite(path, content());
      return path;
    });
  const isEmpty = collection.legs.length === 0 && collection.missing.length === 0;
  return {
    json: await write('collected.json', () => `${JSON.stringify(collectedReports(collection), null, 2)}\n`),
    markdown: await write('report.md', () => renderCollectedSummary(collection, options)),
    html: isEmpty ? '' : await write('report.html', () => renderHtml(collection)),
  };
}

/** Empty when it failed, which is told as a warning. Rejects on cancel. */
async function attempt(io: Io, failure: string, publish: () => Promise<string>): Promise<string> {
  const done = await softly(io, failure, publish);
  io.signal.throwIfAborted();
  return done ?? '';
}
