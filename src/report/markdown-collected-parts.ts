/** Parts of the collected Markdown: the figures of all legs together, and what a reader unfolds of each. */
import type { Measured } from '../lib/measured.ts';
import { formatCount, formatMoment } from '../lib/units.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import type { Leg } from './collection.ts';
import { latencyMeaning, upperBoundsText } from './figures.ts';
import type { Section } from './fit.ts';
import { code, details, escapeText, richText } from './markdown-escape.ts';
import { MARKDOWN_NOTES, noteTexts, smallPrint } from './markdown-notes.ts';
import { loadTable, thresholdTable } from './markdown-tables.ts';
import { startNotes } from './notes.ts';
import type { Report } from './report.ts';
import { ADDED_RATES, describePlan } from './reproduce.ts';
import { measuredSentence } from './summary.ts';
import { thresholdRows } from './threshold-rows.ts';

/** Targets with a row of their own. */
const MOST_TARGETS = 20;
const MOST_THRESHOLDS = 20;

/** The figures of all legs together, or why there are none. */
export function mergedSections(merged: Measured<Report>): readonly Section[] {
  const title = 'the figures of all legs together';
  if (merged.kind === 'not-measured')
    return [{ title, priority: 60, text: `### All legs together\n\n${richText(merged.reason)}` }];
  const { load } = merged.value;
  if (load === null) return [];
  const text = [
    '### All legs together',
    escapeText(measuredSentence(merged.value) ?? '', 1000),
    loadText(load, ADDED_RATES),
    ...thresholdTexts(merged.value),
  ];
  return [{ title, priority: 60, text: text.join('\n\n') }];
}

/** What is folded below the tables, for one leg. */
export function legDetails({ name, report }: Leg): string {
  const { load, run, error } = report;
  const parts = [
    `Started ${formatMoment(Date.parse(run.startedAt))}.${load === null ? '' : ` Load: ${escapeText(describePlan(load.plan))}; seed ${code(load.plan.seed, 60)}.`}`,
    // It may be the end of a container's log, and a comment is sent to all who watch the repository.
    ...(error?.details === undefined ? [] : ["What was seen is in the leg's report, and in its log."]),
    ...(load === null ? [] : [loadText(load)]),
    ...thresholdTexts(report),
  ];
  return details(`Details of ${escapeText(name, 60)}`, parts.join('\n\n'));
}

function loadText(load: LoadResult, meaning?: string): string {
  const notes = startNotes(MARKDOWN_NOTES);
  const shown = load.targets.slice(0, MOST_TARGETS);
  const left = load.targets.length - shown.length;
  const table = loadTable({ ...load, targets: shown }, notes);
  const bound = upperBoundsText(load);
  const small = [
    `Latency in ms, ${latencyMeaning(load)} to its last byte.`,
    ...(meaning === undefined ? [] : [meaning]),
    ...(bound === undefined ? [] : [bound]),
    ...(left === 0 ? [] : [`${formatCount(left)} more targets are in report.json.`]),
  ];
  return `${table}\n\n${smallPrint([...small, ...noteTexts(notes)])}`;
}

function thresholdTexts(report: Report): readonly string[] {
  const all = thresholdRows(report);
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_THRESHOLDS);
  const left = all.length - shown.length;
  return [thresholdTable(shown), ...(left === 0 ? [] : [`…and ${formatCount(left)} more.`])];
}
