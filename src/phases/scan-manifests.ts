/** Settings -> what `trivy config` finds in the rendered manifests, and what a scan of images needs. */
import { countsOf, countsText } from '../findings/counts.ts';
import { type ManifestScan, type VulnerabilityDatabase, worstOf } from '../findings/scan-result.ts';
import type { ScanSettings } from '../inputs/settings.ts';
import { defined } from '../lib/defined.ts';
import { describeError, endsRun } from '../lib/errors.ts';
import { type Measured, mapMeasured, measured, notMeasured } from '../lib/measured.ts';
import { clip } from '../lib/text.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext, ScannableApplication } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';
import { readyDatabase } from '../scan/database.ts';
import { keepScans } from '../scan/findings-file.ts';
import { obtainTrivy } from '../scan/obtain-trivy.ts';
import { scanManifests } from '../scan/scan-manifests.ts';
import { FINDING_WORDS, type Trivy } from '../scan/trivy.ts';

/** Of a reason that the report has in full. */
const LONGEST_LINE = 120;

type Part = 'manifestScan' | 'vulnerabilityDatabase' | 'namedImages' | 'tools';

/** Scans and fetches at the same time: one computes, the other one waits for the network. */
export async function scanRenderedManifests(context: RunContext<'tools'>): Promise<PhaseOutcome<Part>> {
  const { io, settings, record } = context;
  const { scan, cluster, app } = settings;
  const scansImages = scan.images && cluster.kind !== 'none';
  if (cluster.kind === 'none' && app.targets.every(({ origin }) => origin !== undefined))
    return {
      status: 'skipped',
      reason: 'the targets are served by others, and the bundled application is not under test',
    };
  const trivy = await obtainTrivy(io, settings);
  if (typeof trivy === 'string') {
    // Nobody needs a scanner to try the bundled application; in a cluster, and for a threshold, it is missed.
    const isMissed = cluster.kind !== 'none' || settings.thresholds.some(({ metric }) => metric.kind === 'scan');
    return isMissed ? missing(trivy, scan) : { status: 'skipped', reason: trivy };
  }
  const [[application, manifests], database] = await Promise.all([
    scanApplication(context, trivy),
    scansImages ? softly(() => readyDatabase(io, trivy, scan)) : undefined,
  ]);
  const tools = [...record.tools.filter(({ name }) => name !== 'trivy'), trivy];
  const namedImages = scansImages ? mapMeasured(application, ({ images }) => images) : undefined;
  const part = { tools, manifestScan: manifests, vulnerabilityDatabase: database, namedImages };
  const line = [manifests && manifestLine(manifests), database && databaseLine(database)].filter(Boolean).join('; ');
  const isComplete = [manifests, database, namedImages].every((result) => result?.kind !== 'not-measured');
  return { status: isComplete ? 'passed' : 'soft-failed', part, line };
}

function missing(reason: string, { manifests, images }: ScanSettings): PhaseOutcome<Part> {
  const why = notMeasured(reason);
  const part = defined({ manifestScan: manifests ? why : undefined, vulnerabilityDatabase: images ? why : undefined });
  return { status: 'skipped', reason, part };
}

/** What is rendered, and what was found in it; a rendering that fails leaves neither. */
async function scanApplication(
  context: RunContext<'tools'>,
  trivy: Trivy,
): Promise<readonly [Measured<ScannableApplication>, Measured<ManifestScan> | undefined]> {
  const platform = await platformFor(context.settings.cluster.kind);
  const application = await softly(() => platform.scannable(context));
  if (!context.settings.scan.manifests) return [application, undefined];
  if (application.kind === 'not-measured') return [application, application];
  return [application, await softly(() => scanOf(context, trivy, application.value))];
}

async function scanOf(
  { io, settings: { scan } }: RunContext<'tools'>,
  trivy: Trivy,
  { manifests }: ScannableApplication,
): Promise<ManifestScan> {
  const raw = await scanManifests(io, trivy, { settings: scan, manifests });
  const findings = io.redactor.redactDeep(raw, FINDING_WORDS);
  const own = findings.filter(({ owner }) => owner === 'application');
  const uploaded = own.map(({ owner: _owner, ...finding }) => finding);
  await keepScans(io, 'manifests', [{ category: 'manifests', title: 'manifests', findings: uploaded }]);
  return {
    scanner: `Trivy ${trivy.version}`,
    objects: manifests.length,
    application: countsOf(own, scan.severities),
    bundled: countsOf(
      findings.filter(({ owner }) => owner === 'bundled'),
      scan.severities,
    ),
    worst: worstOf(own),
  };
}

/** A scan that failed is told, and ends nothing; what must end the run is thrown on. */
async function softly<T>(work: () => Promise<T>): Promise<Measured<T>> {
  try {
    return measured(await work());
  } catch (error) {
    if (endsRun(error)) throw error;
    return notMeasured(describeError(error));
  }
}

function manifestLine(scan: Measured<ManifestScan>): string {
  if (scan.kind === 'not-measured') return `manifests not scanned: ${clip(scan.reason, LONGEST_LINE)}`;
  return `${scan.value.objects} objects, findings: ${countsText(scan.value.application)}`;
}

function databaseLine(database: Measured<VulnerabilityDatabase>): string {
  if (database.kind === 'not-measured') return `no vulnerability database: ${clip(database.reason, LONGEST_LINE)}`;
  return `database of ${database.value.from.slice(0, 10)}`;
}
