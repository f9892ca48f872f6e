/** Many jobs in one comment and one job summary: a row for each leg, worst first. */
import { formatCount, formatNumber, formatPercent } from '../lib/units.ts';
import { type Collection, collectedVerdict, countedLegs, type Leg, VERDICT_VERBS } from './collection.ts';
import { percentileCell } from './figures.ts';
import { COMMENT_LIMIT, fitToLimit, type Section, SUMMARY_LIMIT } from './fit.ts';
import { SYMBOLS } from './markdown.ts';
import { legDetails, mergedSections } from './markdown-collected-parts.ts';
import { code, escapeText, link, type MarkdownColumn, markdownTable, richText } from './markdown-escape.ts';
import { MARKDOWN_NOTES, noteTexts, smallPrint } from './markdown-notes.ts';
import { type CommentMarker, renderMarker } from './marker.ts';
import { type Notes, startNotes } from './notes.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

export interface CollectedOptions {
  /** Page of the workflow run whose legs these are. */
  readonly runUrl?: string | undefined;
  /** Page of the artifact with everything that was collected. */
  readonly artifactUrl?: string | undefined;
  readonly commit?: string | undefined;
  /** What else a reader should know: a sentence of ours with foreign names in backticks. */
  readonly note?: string | undefined;
}

interface Room {
  /** Rows of the table. */
  readonly rows: number;
  /** Legs whose reasons are shown. */
  readonly failed: number;
  /** Legs with folded details. */
  readonly details: number;
}

/** What GitHub's limits leave room for, should every name be as long as it may be. */
const IN_COMMENT: Room = { rows: 60, failed: 10, details: 24 };
const IN_SUMMARY: Room = { rows: 256, failed: 64, details: 256 };

/** Reasons shown of one leg. */
const MOST_REASONS = 4;
const MOST_MISSING = 50;
/** Missed thresholds in a row of the table. */
const MOST_MISSED = 3;
/** Legs whose details are left out together. */
const GROUP = 8;

/** The body of the pull request's comment, within GitHub's limit, its marker on the first line. */
export function renderCollectedComment(
  collection: Collection,
  marker: CommentMarker,
  options: CollectedOptions = {},
): string {
  const own = { title: 'marker', text: renderMarker(marker) };
  return fitToLimit([own, ...sections(collection, options, IN_COMMENT)], COMMENT_LIMIT);
}

/** The job summary, within the runner's limit. */
export function renderCollectedSummary(collection: Collection, options: CollectedOptions = {}): string {
  return fitToLimit(sections(collection, options, IN_SUMMARY), SUMMARY_LIMIT);
}

function sections(collection: Collection, options: CollectedOptions, room: Room): readonly Section[] {
  const { legs, missing, merged } = collection;
  return [
    { title: 'verdict', text: verdictText(collection, options) },
    ...(legs.length === 0 ? [] : [{ title: 'legs', priority: 90, text: legsText(legs, room) }]),
    ...failedSections(legs, room),
    ...(merged === undefined ? [] : mergedSections(merged)),
    ...(missing.length === 0 ? [] : [{ title: 'missing legs', priority: 80, text: missingText(collection) }]),
    ...detailGroups(legs.slice(0, room.details)),
    { title: 'links', text: linksText(options) },
  ];
}

function verdictText(collection: Collection, { note }: CollectedOptions): string {
  const { verdict, reasons } = collectedVerdict(collection);
  return [
    `## ${SYMBOLS[verdict]} ${VERDICT_WORDS[verdict]}: ${countedLegs(collection)}`,
    ...(reasons.length === 0 ? [] : [`**${reasons.map((reason) => richText(reason)).join(' ')}**`]),
    ...(note === undefined ? [] : [richText(note)]),
  ].join('\n\n');
}

const COLUMNS: readonly MarkdownColumn[] = [
  { title: 'leg', align: 'left' },
  { title: 'result', align: 'left' },
  ...['requests', 'ok', 'p50', 'p95', 'p99', 'req/s'].map((title): MarkdownColumn => ({ title, align: 'right' })),
  { title: 'missed thresholds', align: 'left' },
  { title: 'files', align: 'left' },
];

function legsText(legs: readonly Leg[], room: Room): string {
  const notes = startNotes(MARKDOWN_NOTES);
  const shown = legs.slice(0, room.rows);
  const table = markdownTable(
    COLUMNS,
    shown.map((leg) => row(leg, notes)),
  );
  const left = legs.length - shown.length;
  const more =
    left === 0 ? [] : [`The ${formatCount(shown.length)} worst; ${formatCount(left)} more are not shown here.`];
  return `### Legs\n\n${table}\n\n${smallPrint(['Latency in ms of the ok requests.', ...more, ...noteTexts(notes)])}`;
}

/** One for all legs: their own reasons could fill a comment. */
const SEE_DETAILS = 'Not measured; the details of the leg say why.';

function row({ name, report, artifactUrl, htmlUrl }: Leg, notes: Notes): readonly string[] {
  const { verdict, load } = report;
  const result = VERDICT_VERBS[verdict].replaceAll(' ', '&nbsp;');
  const total = load?.total;
  const figures =
    total === undefined
      ? Array.from({ length: 6 }, () => notes.missing('The run ended before its load was measured.'))
      : [
          formatCount(total.requests),
          total.success.kind === 'measured' ? formatPercent(total.success.value.rate) : notes.missing(SEE_DETAILS),
          ...[50, 95, 99].map((wanted) =>
            total.okLatency.kind === 'measured'
              ? percentileCell(total.okLatency.value, wanted, notes)
              : notes.missing(SEE_DETAILS),
          ),
          formatNumber(total.throughputPerSecond),
        ];
  const files = [
    ...(htmlUrl === undefined ? [] : [link('report', htmlUrl)]),
    ...(artifactUrl === undefined ? [] : [link('files', artifactUrl)]),
  ];
  return [
    code(name, 60),
    verdict === 'pass' ? result : `**${result}**`,
    ...figures,
    missedText(report),
    files.join(' · '),
  ];
}

function missedText({ thresholds, load }: Leg['report']): string {
  const missed = [
    ...thresholds.filter(({ status }) => status === 'fail' || status === 'not-measurable').map(({ source }) => source),
    ...(load?.engineThresholds ?? []).filter(({ passed }) => !passed).map(({ name }) => name),
  ];
  const more = missed.length - MOST_MISSED;
  return [
    ...missed.slice(0, MOST_MISSED).map((source) => code(source, 60)),
    ...(more > 0 ? [`${more} more`] : []),
  ].join('<br>');
}

function failedSections(legs: readonly Leg[], room: Room): readonly Section[] {
  const failed = legs.filter(({ report }) => report.verdict !== 'pass');
  if (failed.length === 0) return [];
  const lines = failed.slice(0, room.failed).map(({ name, report: { reasons, error } }) => {
    const shown = reasons.slice(0, MOST_REASONS).map((reason) => `  - ${richText(reason)}`);
    const more = reasons.length - shown.length;
    return [
      `- ${code(name, 60)}`,
      ...shown,
      ...(more > 0 ? [`  - …and ${formatCount(more)} more.`] : []),
      ...(error?.hint === undefined ? [] : [`  - ${richText(error.hint)}`]),
    ].join('\n');
  });
  const left = failed.length - lines.length;
  const more = left === 0 ? [] : [`- …and ${formatCount(left)} more legs.`];
  return [{ title: 'what failed', priority: 85, text: `### What failed\n\n${[...lines, ...more].join('\n')}` }];
}

function missingText({ missing }: Collection): string {
  const rows = missing.slice(0, MOST_MISSING).map(({ name, reason }) => [code(name, 60), richText(reason)]);
  const left = missing.length - rows.length;
  const table = markdownTable(
    ['missing', 'why'].map((title) => ({ title, align: 'left' })),
    rows,
  );
  return `### Missing legs\n\n${table}${left === 0 ? '' : `\n\n…and ${formatCount(left)} more.`}`;
}

/** Details of better legs go first. */
function detailGroups(legs: readonly Leg[]): readonly Section[] {
  const groups: Section[] = [];
  for (let from = 0; from < legs.length; from += GROUP) {
    const group = legs.slice(from, from + GROUP);
    groups.push({
      title: `details of ${group.length === 1 ? `leg ${from + 1}` : `legs ${from + 1} to ${from + group.length}`}`,
      priority: 40 - groups.length / 100,
      text: group.map((leg) => legDetails(leg)).join('\n\n'),
    });
  }
  return groups;
}

function linksText({ runUrl, artifactUrl, commit }: CollectedOptions): string {
  const parts = [
    ...(runUrl === undefined ? [] : [link('workflow run', runUrl)]),
    ...(artifactUrl === undefined ? [] : [link('full report', artifactUrl)]),
    ...(commit === undefined ? [] : [`commit ${escapeText(commit.slice(0, 7))}`]),
  ];
  return `<sub>${parts.length === 0 ? 'Reports of several jobs.' : parts.join(' · ')}</sub>`;
}
