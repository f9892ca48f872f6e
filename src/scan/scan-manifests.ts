/** Scanning manifests as they are rendered, each finding told at the file and line of the repository that says so. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ConfigFinding, parseConfigReport, scannedFiles } from '../findings/config-report.ts';
import type { Finding, SourceLocation } from '../findings/finding.ts';
import type { ScanOwner } from '../findings/scan-result.ts';
import type { ScanSettings } from '../inputs/settings.ts';
import type { Manifest } from '../kubernetes/objects/manifests.ts';
import { ActionError } from '../lib/errors.ts';
import type { Io } from '../system/io.ts';
import { isAccepted } from './accepted.ts';
import { pathOfFinding, subjectOf } from './locate-finding.ts';
import { type ManifestPath, renderedText } from './rendered-text.ts';
import { scanDirectory, scanWithTrivy, type Trivy } from './trivy.ts';

const DEADLINE_MS = 120_000;

/** An object to scan, and what knows where it comes from. */
export interface ScannableManifest {
  readonly manifest: Manifest;
  readonly owner: ScanOwner;
  /** Where the repository says what is at a path; undefined when no file of it does. */
  locate(path: ManifestPath): SourceLocation | undefined;
}

export type OwnedFinding = Finding & { readonly owner: ScanOwner };

/** A manifest as it was written for the scanner. */
interface WrittenManifest extends ScannableManifest {
  /** Its name below the scanned folder, which is how the scanner calls it. */
  readonly file: string;
  readonly paths: readonly ManifestPath[];
}

/** Scans the objects. @throws ActionError scan-failed when not every one of them was looked at. */
export async function scanManifests(
  io: Io,
  trivy: Trivy,
  options: { readonly settings: ScanSettings; readonly manifests: readonly ScannableManifest[] },
): Promise<readonly OwnedFinding[]> {
  const { settings, manifests } = options;
  const folder = join(scanDirectory(io), 'manifests');
  const written = await writeManifests(folder, manifests);
  const { report } = await scanWithTrivy(io, trivy, {
    // The checks that are part of the program: the same in each run, and nothing to fetch.
    args: ['config', '--skip-check-update', '--misconfig-scanners', 'kubernetes'],
    settings,
    deadlineMs: DEADLINE_MS,
    output: 'manifests.json',
    target: folder,
    // Checks would be loaded from there: it is new, and nobody else's.
    cacheDirectory: join(scanDirectory(io), 'checks'),
  });
  refuseUnscanned(report, written);
  const findings = parseConfigReport(report);
  if (typeof findings === 'string') throw new ActionError('scan-failed', findings);
  const byFile = new Map(written.map((one) => [one.file, one]));
  const located = findings.flatMap((finding) => {
    const manifest = byFile.get(finding.target);
    if (manifest === undefined) return [];
    const found = locate(finding, manifest);
    const file = (found.location ?? manifest.locate([]))?.file;
    return isAccepted(settings.accepted, { id: found.id, file }, io.now()) ? [] : [found];
  });
  // Told for one container and again for the next, in the same words.
  const distinct = new Map(
    located.map((one) => [JSON.stringify([one.id, one.subject, one.message, one.location]), one]),
  );
  return [...distinct.values()];
}

function locate(
  { target: _target, startLine, endLine, fields, ...finding }: ConfigFinding,
  one: WrittenManifest,
): OwnedFinding {
  const container = CONTAINER.exec(finding.message)?.[1];
  // That an image is not to be trusted is said where it is named.
  const isImage = fields.length === 0 && container !== undefined && /\bimage\b/.test(finding.message);
  const place = { startLine, endLine, container, fields: isImage ? ['image'] : fields };
  const path = pathOfFinding(one.manifest, one.paths, place);
  const location = one.locate(path);
  const subject = subjectOf(one.manifest, path);
  return { ...finding, subject, owner: one.owner, ...(location === undefined ? {} : { location }) };
}

/** How messages name one: `Container 'app' of Deployment 'web' should …`. */
const CONTAINER = /^container '?([\w.-]{1,253})'? (?:of|in) /i;

/** Each object in a file of its own, called by a number: by their names Trivy skips some files without a word. */
async function writeManifests(
  folder: string,
  manifests: readonly ScannableManifest[],
): Promise<readonly WrittenManifest[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return await Promise.all(
    manifests.map(async (one, index): Promise<WrittenManifest> => {
      const { text, paths } = renderedText(one.manifest);
      const file = `${index}.yaml`;
      await writeFile(join(folder, file), text, { mode: 0o600, flag: 'wx' });
      return { ...one, file, paths };
    }),
  );
}

/** A file that is missing from the report was skipped: its findings would be missing in silence. */
function refuseUnscanned(report: unknown, written: readonly WrittenManifest[]): void {
  const scanned = new Set(scannedFiles(report));
  const missing = written.filter(({ file }) => !scanned.has(file));
  const [first] = missing;
  if (first === undefined) return;
  const { kind } = first.manifest;
  throw new ActionError(
    'scan-failed',
    `Trivy looked at ${written.length - missing.length} of ${written.length} objects; ${kind} ${subjectOf(first.manifest, []).split(' ').slice(1).join(' ')} is the first that it left out.`,
    { hint: 'See whether Kubernetes itself accepts the object: kubectl apply --dry-run=server.' },
  );
}
