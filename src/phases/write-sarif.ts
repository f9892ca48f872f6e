/** Findings -> one SARIF file, and GitHub's code scanning when it may be written to. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scan } from '../findings/finding.ts';
import { ActionError } from '../lib/errors.ts';
import { formatCounted } from '../lib/units.ts';
import { VERSION } from '../lib/version.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext, UploadedSarif } from '../platforms/contract/platform.ts';
import type { SarifRecord } from '../record/record.ts';
import { buildSarif } from '../sarif/build-sarif.ts';
import { readForeignSarif } from '../sarif/foreign/read-foreign.ts';
import { sarifText } from '../sarif/log.ts';
import { keptScans } from '../scan/findings-file.ts';
import { repositoryFiles } from '../scan/repository-files.ts';
import { safeWrite } from '../system/safe-write.ts';

/** Name of the file, beside the report's. */
const SARIF_FILE = 'findings.sarif';
/** What a file is known by; a path or a fingerprint must stay what it is. */
const NAMES: ReadonlySet<string> = new Set(['uri', 'ruleId', 'id', 'level', 'severity', 'partialFingerprints']);

/** What a scan did not complete is not among the runs: GitHub would close its alerts. */
export async function writeSarif(context: RunContext): Promise<PhaseOutcome<'sarif'>> {
  const { io, settings, record } = context;
  const file = join(settings.report.outDir, SARIF_FILE);
  await rm(file, { force: true });
  const scans = await completedScans(context);
  const repository = repositoryFiles(io.env);
  const read = settings.scan.sarif.foreign.map(({ file, content }) => readForeignSarif(content, file, repository));
  const foreign = read.flatMap((runs) => (typeof runs === 'string' ? [] : io.redactor.redactDeep(runs, NAMES)));
  const unreadable = read.filter((runs) => typeof runs === 'string');
  if (scans.every(({ isIncomplete }) => isIncomplete === true) && foreign.length === 0) {
    if (unreadable.length > 0) throw new ActionError('scan-failed', unreadable.join(' '));
    return { status: 'skipped', reason: 'no scan was completed' };
  }
  const trivy = record.tools?.find(({ name }) => name === 'trivy');
  const { sarif, notes } = buildSarif(scans, {
    actionVersion: VERSION,
    foreign,
    ...(trivy === undefined ? {} : { trivyVersion: trivy.version }),
    ...(repository.fallback === undefined ? {} : { fallback: repository.fallback }),
  });
  const text = sarifText(sarif);
  await mkdir(settings.report.outDir, { recursive: true });
  await safeWrite(file, text, 0o644);
  const outcome = await upload(context, text);
  const said: SarifRecord = {
    file,
    notes: [...unreadable, ...foreign.flatMap((run) => run.notes), ...notes],
    ...outcome,
  };
  const results = sarif.runs.reduce((sum, run) => sum + run.results.length, 0);
  const line = `${formatCounted(results, 'result')}, ${outcome.status}${outcome.reason === undefined ? '' : `: ${outcome.reason}`}`;
  const isComplete = outcome.status !== 'failed' && unreadable.length === 0;
  return { status: isComplete ? 'passed' : 'soft-failed', part: { sarif: said }, line };
}

async function completedScans({ io, record }: RunContext): Promise<readonly Scan[]> {
  const manifests = record.manifestScan?.kind === 'measured' ? await keptScans(io, 'manifests') : [];
  const images = record.imageScan?.kind === 'measured' ? await keptScans(io, 'images') : [];
  return [...manifests, ...images];
}

async function upload({ settings, uploadSarif }: RunContext, sarif: string): Promise<UploadedSarif> {
  if (uploadSarif === undefined) return { status: 'written' };
  if (!settings.scan.sarif.upload) return { status: 'skipped', reason: 'sarif-upload is false.' };
  return await uploadSarif(sarif);
}
