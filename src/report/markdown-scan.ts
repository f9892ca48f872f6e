/** The scan as Markdown: a table of counts, and the worst findings folded. */
import { formatCount } from '../lib/units.ts';
import type { Section } from './fit.ts';
import { code, details, escapeText, markdownTable, richText } from './markdown-escape.ts';
import { MARKDOWN_NOTES, noteTexts, smallPrint } from './markdown-notes.ts';
import { startNotes } from './notes.ts';
import type { Report } from './report.ts';
import { findingsLeft, placeText, SCAN_COLUMNS, scanRemarks, scanRows, shownFindings } from './scan-figures.ts';

/** Counts of every scan; nothing when there was none. */
export function scanSections({ scan }: Report): readonly Section[] {
  if (scan === null || (scan.manifests === null && scan.images === null)) return [];
  const notes = startNotes(MARKDOWN_NOTES);
  const rows = scanRows(scan, notes).map(({ name, group, cells }) => [
    `${name === 'manifests' || name === 'images' ? name : code(name, 80)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
    ...cells.map((cell) => (isCount(cell) ? `**${cell}**` : cell)),
  ]);
  const columns = [
    { title: 'scanned', align: 'left' as const },
    ...SCAN_COLUMNS.map((title) => ({ title, align: 'right' as const })),
  ];
  const remarks = scanRemarks(scan).map((text) => richText(text));
  const text = `### Security scan\n\n${markdownTable(columns, rows)}\n\n${smallPrint([...remarks, ...noteTexts(notes)])}`;
  return [{ title: 'security scan', priority: 65, text }];
}

/** The worst findings, for who wants to mend them now. */
export function findingSections({ scan }: Report): readonly Section[] {
  if (scan === null) return [];
  const shown = shownFindings(scan);
  if (shown.length === 0) return [];
  const rows = shown.map((finding) => [
    finding.severity === 'critical' || finding.severity === 'high' ? `**${finding.severity}**` : finding.severity,
    code(finding.id),
    code(placeText(finding), 120),
    escapeText(finding.message, 300),
  ]);
  const table = markdownTable(
    ['severity', 'rule', 'where', 'what'].map((title) => ({ title, align: 'left' as const })),
    rows,
  );
  const left = findingsLeft(scan);
  const more = left === 0 ? '' : `\n\n_…and ${formatCount(left)} more._`;
  return [
    { title: 'worst findings', priority: 35, text: details(`Worst findings (${shown.length})`, `${table}${more}`) },
  ];
}

/** A number above zero, and not a mark that there is none. */
function isCount(cell: string): boolean {
  return Number.parseInt(cell, 10) > 0;
}
