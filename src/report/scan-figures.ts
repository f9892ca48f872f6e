/** What was scanned, as rows and sentences, the same for every surface. */

import { type SeverityCounts, totalOf } from '../findings/counts.ts';
import { SEVERITIES, severityRank } from '../findings/finding.ts';
import type { ImageScan, ShownFinding, VulnerabilityDatabase } from '../findings/scan-result.ts';
import { type Measured, mapMeasured, measured } from '../lib/measured.ts';
import { withoutTrailing } from '../lib/text.ts';
import { formatCount, formatCounted } from '../lib/units.ts';
import type { SarifRecord } from '../record/record.ts';
import type { FigureRow } from './figures.ts';
import type { Notes } from './notes.ts';
import type { Report } from './report.ts';

type ScanReport = NonNullable<Report['scan']>;

export const SCAN_COLUMNS: readonly string[] = SEVERITIES;
/** Findings that are shown, the worst of all scans. */
const SHOWN_FINDINGS = 20;
/** What the action itself brings is no part of the application. */
const BUNDLED = 'of the action';

/** One row for each thing that was scanned: the manifests, then the images. */
export function scanRows({ manifests, images }: ScanReport, notes: Notes): readonly FigureRow[] {
  const own =
    manifests === null
      ? []
      : [
          row(
            'manifests',
            mapMeasured(manifests, (scan) => scan.application),
            notes,
          ),
        ];
  const bundled =
    manifests?.kind === 'measured' && totalOf(manifests.value.bundled) > 0
      ? [{ ...row('manifests', measured(manifests.value.bundled), notes), group: BUNDLED }]
      : [];
  return [...own, ...bundled, ...(images === null ? [] : imageRows(images, notes))];
}

function imageRows(images: Measured<ImageScan>, notes: Notes): readonly FigureRow[] {
  if (images.kind === 'not-measured') return [row('images', images, notes)];
  return images.value.images.map(({ reference, counts, owner }) => ({
    ...row(shortReference(reference), counts, notes),
    ...(owner === 'bundled' ? { group: BUNDLED } : {}),
  }));
}

/** Without the digest behind a tag. */
function shortReference(reference: string): string {
  const [named = '', digest] = reference.split('@');
  return digest !== undefined && named.lastIndexOf(':') > named.lastIndexOf('/') ? named : reference;
}

function row(name: string, counts: Measured<SeverityCounts>, notes: Notes): FigureRow {
  // Said once for the row.
  if (counts.kind === 'not-measured')
    return { name, cells: [notes.missing(counts.reason), ...SEVERITIES.slice(1).map(() => '')] };
  return { name, cells: SEVERITIES.map((severity) => countText(counts.value[severity], notes)) };
}

function countText(count: number | undefined, notes: Notes): string {
  return count === undefined ? notes.missing('left out by `scan-severity`.') : formatCount(count);
}

/** By what was scanned, what may be missing, and what became of the findings; one sentence each. */
export function scanRemarks(scan: ScanReport): readonly string[] {
  const bundled = hasBundled(scan) ? [`What is marked “${BUNDLED}” is a part of the test, and judged by nothing.`] : [];
  const sarif = scan.sarif === null ? [] : sarifTexts(scan.sarif);
  return [...new Set([...scannerText(scan), ...bundled, ...limitTexts(scan), ...sarif])];
}

function hasBundled({ manifests, images }: ScanReport): boolean {
  const ofManifests = manifests?.kind === 'measured' && totalOf(manifests.value.bundled) > 0;
  return ofManifests || (images?.kind === 'measured' && images.value.images.some(({ owner }) => owner === 'bundled'));
}

function scannerText({ manifests, images }: ScanReport): readonly string[] {
  const scanner =
    images?.kind === 'measured'
      ? images.value.scanner
      : manifests?.kind === 'measured'
        ? manifests.value.scanner
        : undefined;
  if (scanner === undefined) return [];
  const database = images?.kind === 'measured' ? databaseText(images.value.database) : '';
  return [`By ${scanner}${database}.`];
}

function databaseText({ from, problem }: VulnerabilityDatabase): string {
  const date = `, with the vulnerability database of ${from.slice(0, 16).replace('T', ' ')} UTC`;
  return problem === undefined ? date : `${date} (${withoutTrailing(problem, '.')})`;
}

function limitTexts({ images }: ScanReport): readonly string[] {
  if (images?.kind !== 'measured') return [];
  return images.value.images.flatMap(({ reference, limits }) => limits.map((limit) => `${reference}: ${limit}`));
}

function sarifTexts({ status, reason, notes, added }: SarifRecord): readonly string[] {
  if (status === 'written') return notes;
  const said = {
    uploaded: 'The findings were uploaded to code scanning.',
    pending: 'The findings were uploaded to code scanning, which had not processed them when this run ended.',
    skipped: 'The findings were not uploaded to code scanning',
    failed: 'The findings could not be uploaded to code scanning',
  }[status];
  const upload = said.endsWith('.') ? said : `${said}${reason === undefined ? '.' : `: ${reason}`}`;
  return [upload, ...(added === undefined ? [] : [addedText(added)]), ...notes];
}

function addedText(added: NonNullable<SarifRecord['added']>): string {
  if (added.kind === 'not-measured') return `What is new is not known: ${added.reason}`;
  const { total, bySeverity, base } = added.value;
  if (total === 0) return `None of them is new compared with ${base}.`;
  const parts = Object.entries(bySeverity).map(([severity, count]) => `${formatCount(count)} ${severity}`);
  const detail = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `${formatCounted(total, 'alert')} ${total === 1 ? 'is' : 'are'} new compared with ${base}${detail}.`;
}

/** The worst findings of the application. */
export function shownFindings({ manifests, images }: ScanReport): readonly ShownFinding[] {
  const all = [
    ...(manifests?.kind === 'measured' ? manifests.value.worst : []),
    ...(images?.kind === 'measured'
      ? images.value.images.filter(({ owner }) => owner === 'application').flatMap(({ worst }) => worst)
      : []),
  ];
  return all
    .toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity))
    .slice(0, SHOWN_FINDINGS);
}

/** `app/base/web.yaml:12`; the subject where no file says it. */
export function placeText({ place, subject }: ShownFinding): string {
  return place === undefined ? subject : `${place.file}:${place.line}`;
}

/** Findings of the application that are not among those that are shown. */
export function findingsLeft({ manifests, images }: ScanReport): number {
  const counts = [
    ...(manifests?.kind === 'measured' ? [manifests.value.application] : []),
    ...(images?.kind === 'measured'
      ? images.value.images.flatMap((image) =>
          image.owner === 'application' && image.counts.kind === 'measured' ? [image.counts.value] : [],
        )
      : []),
  ];
  const total = counts.reduce((sum, of) => sum + totalOf(of), 0);
  return Math.max(0, total - shownFindings({ manifests, images, sarif: null }).length);
}
