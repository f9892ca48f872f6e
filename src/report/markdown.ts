/**
 * The report for the pull request's comment and the job summary: read in ten seconds at the top, everything else below
 * and folded.
 */

import { defined } from '../lib/defined.ts';
import { formatCount, formatDuration } from '../lib/units.ts';
import { COMMENT_LIMIT, fitToLimit, type Section, SUMMARY_LIMIT } from './fit.ts';
import { keyFigures } from './key-figures.ts';
import { detailSections, type Surface } from './markdown-details.ts';
import { commitText, escapeText, link, richText } from './markdown-escape.ts';
import { comparisonSections } from './markdown-history.ts';
import { scanSections } from './markdown-scan.ts';
import { errorSections, loadSection, resourceSection } from './markdown-tables.ts';
import { type CommentMarker, type PastResult, renderMarker } from './marker.ts';
import type { Report, Verdict } from './report.ts';
import { measuredSentence, momentText } from './summary.ts';
import { isUnplanned, VERDICT_WORDS } from './verdict-words.ts';

export const SYMBOLS: Readonly<Record<Verdict, string>> = { pass: '✅', fail: '❌', invalid: '⚠️', error: '⛔' };

/** Reasons shown one by one; the thresholds' table has them all. */
const MAX_REASONS = 8;

export interface MarkdownOptions {
  /** Pages of the uploaded artifacts: the HTML report, and everything in one archive. */
  readonly artifacts?: { readonly html?: string | undefined; readonly bundle?: string | undefined } | undefined;
  /** Where the files are when they could not be uploaded, as a sentence. */
  readonly filesIn?: string | undefined;
  /** The last result of the same pull request, of another commit. */
  readonly before?: PastResult | undefined;
}

/**
 * The body of the pull request's comment, within GitHub's limit, its marker on the first line, completed by the run's
 * result and what it is compared with. It holds nothing of what containers and tools wrote to their logs.
 */
export function renderComment(
  report: Report,
  marker: Omit<CommentMarker, 'result' | 'before'>,
  options: MarkdownOptions = {},
): string {
  const { verdict, load } = report;
  const { before } = options;
  // Figures that are not to be trusted are none to compare with.
  const hasResult = load !== null && !isUnplanned(report);
  const complete: CommentMarker = {
    ...marker,
    ...(hasResult ? { result: { verdict, figures: keyFigures(report) } } : {}),
    ...defined({ before }),
  };
  return fitToLimit(
    [{ title: 'marker', text: renderMarker(complete) }, ...sections(report, options, 'comment')],
    COMMENT_LIMIT,
  );
}

/** The job summary, within the runner's limit; also the content of report.md. */
export function renderSummary(report: Report, options: MarkdownOptions = {}): string {
  return fitToLimit(sections(report, options, 'summary'), SUMMARY_LIMIT);
}

/** What failed and by how much, then what went wrong meanwhile, then the figures, then what few will look up. */
function sections(report: Report, options: MarkdownOptions, surface: Surface): readonly Section[] {
  const { load } = report;
  return [
    { title: 'verdict', text: verdictText(report) },
    ...(load === null ? [] : errorSections(report, load)),
    ...comparisonSections(report, options.before),
    ...(load === null ? [] : [loadSection(report, load), resourceSection(report)]),
    ...scanSections(report),
    ...detailSections(report, surface),
    { title: 'links', text: linksText(report, options) },
  ];
}

function verdictText(report: Report): string {
  const sentence = measuredSentence(report);
  const reasons = report.reasons.slice(0, MAX_REASONS).map((reason) => richText(reason));
  const more = report.reasons.length - reasons.length;
  const listed = more > 0 ? [...reasons, `…and ${formatCount(more)} more.`] : reasons;
  return [
    `## ${SYMBOLS[report.verdict]} ${VERDICT_WORDS[report.verdict]}`,
    ...(listed.length === 0
      ? []
      : [listed.length === 1 ? `**${listed.join('')}**` : listed.map((reason) => `- ${reason}`).join('\n')]),
    ...(report.error?.hint === undefined ? [] : [richText(report.error.hint)]),
    ...(sentence === undefined ? [] : [escapeText(sentence)]),
  ].join('\n\n');
}

function linksText({ run, scan }: Report, { artifacts, filesIn }: MarkdownOptions): string {
  const parts = [
    ...linkTexts('full report', artifacts?.html),
    ...linkTexts('all files', artifacts?.bundle),
    ...linkTexts('workflow run', run.url),
    ...linkTexts('code scanning alerts', scan?.sarif?.alertsUrl),
    ...(run.commit === undefined ? [] : [`commit ${commitText(run.commit)}`]),
    `${momentText(run.startedAt)}, took ${formatDuration(run.durationMs)}`,
  ];
  const files = filesIn === undefined ? '' : `<br>${richText(filesIn)}`;
  return `<sub>${parts.join(' · ')}${files}</sub>`;
}

function linkTexts(label: string, url: string | undefined): readonly string[] {
  return url === undefined ? [] : [link(label, url)];
}
