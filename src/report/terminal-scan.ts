/** What was scanned, for a terminal. */
import { SCAN_FIGURES } from '../thresholds/metrics.ts';
import { oneLine } from './markdown-escape.ts';
import type { Report } from './report.ts';
import { findingsLeft, placeText, SCAN_COLUMNS, scanRemarks, scanRows, shownFindings } from './scan-figures.ts';
import { alignedTable, cut, noteLines, type Style, styleOf, terminalNotes, WIDTH, wrap } from './terminal-layout.ts';
import { thresholdSection } from './terminal-thresholds.ts';

/** What was scanned alone, for the command that does nothing else. Ends with a line break. */
export function renderScan(report: Report, { color }: { readonly color: boolean }): string {
  const style = styleOf(color);
  const judged = report.thresholds.filter(({ source }) => isAboutFindings(source));
  const thresholds = thresholdSection({ ...report, thresholds: judged, load: null }, style);
  return `${[...scanSection(report, style), ...(thresholds.length === 0 ? [] : ['', ...thresholds])].join('\n')}\n`;
}

function isAboutFindings(source: string): boolean {
  return Object.keys(SCAN_FIGURES).some((figure) => source.startsWith(figure));
}

/** Longest name in the table of the scan, with its mark. */
const LONGEST_SCANNED = 56;
/** Findings that are shown on a terminal; the SARIF file has all. */
const SHOWN_FINDINGS = 5;

export function scanSection({ scan }: Report, style: Style): readonly string[] {
  if (scan === null || (scan.manifests === null && scan.images === null)) return [];
  const notes = terminalNotes();
  const rows = scanRows(scan, notes).map(({ group, ...row }) => ({
    ...row,
    name: scanName(row.name, group),
  }));
  const findings = shownFindings(scan)
    .filter(({ severity }) => severity === 'critical' || severity === 'high')
    .slice(0, SHOWN_FINDINGS);
  return [
    style('bold', 'Security scan'),
    ...alignedTable(['scanned', ...SCAN_COLUMNS], rows),
    ...findings.flatMap((finding) => [
      `  ${style('red', finding.severity.padEnd(9))} ${cut(`${oneLine(finding.id)}  ${oneLine(placeText(finding))}`, WIDTH - 12)}`,
      ...wrap(finding.message, ' '.repeat(12)),
    ]),
    ...moreFindings(scan, findings.length),
    ...scanRemarks(scan).flatMap((text) => wrap(text, '  ')),
    ...noteLines(notes, style),
  ];
}

/** What it belongs to stays readable, however long the name is. */
function scanName(name: string, group: string | undefined): string {
  const mark = group === undefined ? '' : ` (${group})`;
  const characters = [...name];
  const room = LONGEST_SCANNED - mark.length;
  const shown = characters.length <= room ? name : `…${characters.slice(1 - room).join('')}`;
  return `${shown}${mark}`;
}

function moreFindings(scan: NonNullable<Report['scan']>, shown: number): readonly string[] {
  const left = shownFindings(scan).length + findingsLeft(scan) - shown;
  return left === 0 || shown === 0 ? [] : [`  … and ${left} more, in the report`];
}
