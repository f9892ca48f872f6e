/** Running pods -> what `trivy image` finds in their images. */
import { addCounts, countsText } from '../findings/counts.ts';
import type { ImageScan, ScannedImage } from '../findings/scan-result.ts';
import { installedTool } from '../kubernetes/kube-access.ts';
import { measured, notMeasured } from '../lib/measured.ts';
import { clip } from '../lib/text.ts';
import { formatCounted } from '../lib/units.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';
import { keepScans } from '../scan/findings-file.ts';
import { type ImageFindings, type ScannableImage, scanImage, scansOf, unscanned } from '../scan/scan-images.ts';
import { FINDING_WORDS, type Trivy } from '../scan/trivy.ts';

/** All images together; what is left then is told. */
const DEADLINE_MS = 15 * 60_000;
/** Of a reason that the report has in full. */
const LONGEST_LINE = 120;
const UNPREPARED = 'the manifests were not looked at before.';
/** More than any application under test has. */
const MOST_IMAGES = 100;

export async function scanRunningImages(
  context: RunContext<'tools' | 'cluster' | 'deployment'>,
): Promise<PhaseOutcome<'imageScan'>> {
  const { io, settings, record } = context;
  const { vulnerabilityDatabase: database, namedImages: named } = record;
  if (database?.kind !== 'measured') return notScanned(database?.reason ?? UNPREPARED);
  if (named?.kind !== 'measured') return notScanned(named?.reason ?? UNPREPARED);
  const trivy = installedTool(record, 'trivy');
  const images = await (await platformFor(settings.cluster.kind)).images(context, named.value);
  const results = await scanAll(context, trivy, images);
  await keepScans(io, 'images', scansOf(results));
  const scan: ImageScan = {
    scanner: `Trivy ${trivy.version}`,
    database: database.value,
    images: results.map(({ image }) => image),
  };
  const failed = scan.images.filter(({ owner, counts }) => owner === 'application' && counts.kind === 'not-measured');
  const line = lineOf(scan.images);
  const isComplete = failed.length === 0 && scan.images.some(({ owner }) => owner === 'application');
  if (isComplete) return { status: 'passed', part: { imageScan: measured(scan) }, line };
  const missing =
    failed.length === 0 ? 'none is the application’s' : `${formatCounted(failed.length, 'image')} not scanned`;
  return { status: 'soft-failed', part: { imageScan: measured(scan) }, line: `${line}; ${missing}` };
}

function notScanned(reason: string): PhaseOutcome<'imageScan'> {
  return {
    status: 'soft-failed',
    part: { imageScan: notMeasured(reason) },
    line: `not scanned: ${clip(reason, LONGEST_LINE)}`,
  };
}

/** One image after the other: each takes hundreds of megabytes. */
async function scanAll(
  { io, settings }: RunContext,
  trivy: Trivy,
  images: readonly ScannableImage[],
): Promise<readonly ImageFindings[]> {
  const end = io.elapsed() + DEADLINE_MS;
  const results: ImageFindings[] = [];
  for (const [index, image] of images.entries()) {
    const why =
      index >= MOST_IMAGES
        ? `no more than ${MOST_IMAGES} images are scanned in a run.`
        : io.elapsed() > end
          ? `the images before it took more than ${DEADLINE_MS / 60_000} minutes.`
          : undefined;
    const result = why === undefined ? await scanImage(io, trivy, image, settings.scan) : unscanned(image, why);
    results.push(io.redactor.redactDeep(result, FINDING_WORDS));
  }
  return results;
}

function lineOf(images: readonly ScannedImage[]): string {
  const own = images.filter(({ owner }) => owner === 'application');
  const counts = own.flatMap((image) => (image.counts.kind === 'measured' ? [image.counts.value] : []));
  const found = counts.length === 0 && own.length > 0 ? 'none could be scanned' : countsText(addCounts(counts));
  return `${formatCounted(images.length, 'image')}, findings in the application's: ${found}`;
}
