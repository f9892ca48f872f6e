/** The run beside earlier ones: the last of the same pull request, and those of the base branch. */
import { changeTexts, sparkline, standingText } from './compared-figures.ts';
import type { Section } from './fit.ts';
import { type HistoryFigure, historyFigures } from './history-figures.ts';
import { keyFigures } from './key-figures.ts';
import { code, commitText, details, markdownTable, richText } from './markdown-escape.ts';
import { smallPrint } from './markdown-notes.ts';
import type { PastResult } from './marker.ts';
import type { KeyFigures, Report, RunHistory, Verdict } from './report.ts';
import { momentText } from './summary.ts';
import { isUnplanned } from './verdict-words.ts';

/** Runs of the history that are drawn, the last ones. */
const MOST_RUNS = 60;

const RESULTS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  invalid: 'was not conclusive',
  error: 'did not complete',
};

/** The line `before → now`; nothing when there is no earlier result, or nothing to compare it with. */
export function comparisonSections(report: Report, before: PastResult | undefined): readonly Section[] {
  if (before === undefined || report.load === null || isUnplanned(report)) return [];
  const now = keyFigures(report);
  const changes = changeTexts(before.figures, now);
  if (changes.length === 0) return [];
  const remark = [
    `Before: commit ${commitText(before.sha)}, which ${RESULTS[before.verdict]}. Two single runs: a difference between them may be chance.`,
    ...okOnlyRemark([before.figures, now]),
  ].join(' ');
  const text = `**before → now:** ${changes.join(' · ')}<br>${smallPrint([remark])}`;
  return [{ title: 'the comparison with the last result', priority: 82, text }];
}

/** Said where it makes a difference. */
function okOnlyRemark(runs: readonly KeyFigures[]): readonly string[] {
  return runs.some(({ successRate }) => successRate !== null && successRate < 1) ? ['Latency of ok requests.'] : [];
}

/** Earlier runs of the base branch, or why there are none; nothing when they were not asked for. */
export function historySections(report: Report): readonly Section[] {
  const { history } = report;
  if (history === undefined) return [];
  const text =
    history.kind === 'not-measured'
      ? details('History', `Not measured: ${richText(history.reason)}`)
      : details(`History (${runsText(shownRuns(history.value).length)})`, historyText(report, history.value));
  return [{ title: 'history', priority: 43, text }];
}

function shownRuns({ runs }: RunHistory): RunHistory['runs'] {
  return runs.slice(-MOST_RUNS);
}

function runsText(count: number): string {
  return `${count} earlier ${count === 1 ? 'run' : 'runs'}`;
}

function historyText(report: Report, history: RunHistory): string {
  const runs = shownRuns(history);
  const first = runs[0];
  if (first === undefined) return `There is no earlier run of ${code(history.branch)}.`;
  const rows = historyFigures(runs, keyFigures(report)).map(historyRow);
  const table = markdownTable(
    [
      { title: 'figure', align: 'left' },
      { title: 'oldest to newest', align: 'left' },
      { title: 'min–max', align: 'right' },
      { title: 'this run', align: 'right' },
      { title: 'among them', align: 'left' },
    ],
    rows,
  );
  const passed = runs.filter(({ verdict }) => verdict === 'pass').length;
  const lead = `${runsText(runs.length)} of ${code(history.branch)}, ${passed} passed; oldest: ${momentText(first.startedAt)}. Latency of ok requests. Each is a single run: a figure within their spread shows no change.`;
  return `${table}\n\n${smallPrint([lead])}`;
}

function historyRow({ style: { name, format, short }, values, now, spread }: HistoryFigure): readonly string[] {
  const known = values.filter((value) => value !== null);
  return [
    name,
    spread === null ? 'n/a' : sparkline(values),
    spread === null ? 'n/a' : `${short(spread.min)}–${format(spread.max)}`,
    now === null ? 'n/a' : format(now),
    now === null ? 'n/a' : standingText(now, known),
  ];
}
