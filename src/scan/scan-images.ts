/** Scanning the images that run, one after the other, from where they are already. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf } from '../findings/counts.ts';
import type { Finding, Scan, SourceLocation } from '../findings/finding.ts';
import { parseImageReport } from '../findings/image-report.ts';
import { scanLimits } from '../findings/scan-limits.ts';
import { type ScannedImage, type ScanOwner, worstOf } from '../findings/scan-result.ts';
import type { ScanSettings } from '../inputs/settings.ts';
import { parseImage } from '../kubernetes/objects/images.ts';
import { ActionError, describeError, endsRun } from '../lib/errors.ts';
import { measured, notMeasured } from '../lib/measured.ts';
import type { Io } from '../system/io.ts';
import { databaseDirectory, repositories, scanDirectory, scanWithTrivy, type Trivy } from './trivy.ts';

const DEADLINE_MS = 300_000;
/** Of a file, in front of its ending. */
const LONGEST_NAME = 150;

/** An image to scan. */
export interface ScannableImage {
  readonly reference: string;
  /** What runs: a digest. */
  readonly id: string;
  readonly owner: ScanOwner;
  /** Where a manifest names it. */
  readonly place: SourceLocation | undefined;
  /** Writes its archive to a file that does not exist yet. */
  save(file: string): Promise<void>;
}

export interface ImageFindings {
  readonly image: ScannedImage;
  readonly findings: readonly Finding[];
}

/** Scans an image with the database that is there. One that can't be scanned says why, and hides no other. */
export async function scanImage(
  io: Io,
  trivy: Trivy,
  image: ScannableImage,
  settings: ScanSettings,
): Promise<ImageFindings> {
  const { reference, id, owner } = image;
  try {
    const { findings, limits } = await findingsOf(io, trivy, image, settings);
    const counts = measured(countsOf(findings, settings.severities));
    return { image: { reference, id, owner, counts, worst: worstOf(findings), limits }, findings };
  } catch (error) {
    if (endsRun(error)) throw error;
    const reason = describeError(error);
    io.log.warning(`The scan of ${reference} was not completed: ${reason}`);
    return unscanned(image, reason);
  }
}

/** An image that was not scanned, and why. */
export function unscanned({ reference, id, owner }: ScannableImage, reason: string): ImageFindings {
  return { image: { reference, id, owner, counts: notMeasured(reason), worst: [], limits: [] }, findings: [] };
}

async function findingsOf(
  io: Io,
  trivy: Trivy,
  image: ScannableImage,
  settings: ScanSettings,
): Promise<{ readonly findings: readonly Finding[]; readonly limits: readonly string[] }> {
  const archive = join(scanDirectory(io), 'image.tar');
  await mkdir(scanDirectory(io), { recursive: true, mode: 0o700 });
  await rm(archive, { force: true });
  try {
    await image.save(archive);
    const offline = settings.database.isOffline ? ['--skip-java-db-update', '--offline-scan'] : [];
    const { report, messages } = await scanWithTrivy(io, trivy, {
      args: [
        'image',
        '--input',
        archive,
        '--scanners',
        'vuln',
        '--skip-db-update',
        '--no-progress',
        ...offline,
        ...repositories(settings),
      ],
      settings,
      deadlineMs: DEADLINE_MS,
      output: `image-${fileNameOf(image.reference)}.json`,
      cacheDirectory: databaseDirectory(io, settings),
    });
    const { name } = parseImage(image.reference);
    const findings = parseImageReport(report, { name, reference: image.reference });
    if (typeof findings === 'string') throw new ActionError('scan-failed', findings);
    const { place } = image;
    const located = place === undefined ? findings : findings.map((finding) => ({ ...finding, location: place }));
    return { findings: located, limits: scanLimits(report, messages) };
  } finally {
    await rm(archive, { force: true });
  }
}

/** What a file may be called for an image. */
function fileNameOf(reference: string): string {
  return reference.replace(/[^\w.-]/g, '_').slice(-LONGEST_NAME);
}

/** One category for each image, whatever its tag and digest. */
function imageCategory(reference: string): string {
  return `image/${parseImage(reference).name}`;
}

/** Findings by category, as they are uploaded: two tags of one image are one category. */
export function scansOf(results: readonly ImageFindings[]): readonly Scan[] {
  const own = results.filter(({ image }) => image.owner === 'application');
  const byCategory = Map.groupBy(own, ({ image }) => imageCategory(image.reference));
  return [...byCategory].map(([category, group]) => ({
    category,
    title: [...new Set(group.map(({ image }) => image.reference))].join(', '),
    findings: group.flatMap(({ findings }) => findings),
    ...(group.every(({ image }) => image.counts.kind === 'measured') ? {} : { isIncomplete: true as const }),
  }));
}
