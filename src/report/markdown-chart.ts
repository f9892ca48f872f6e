/**
 * How latency went over time, as a chart of a few points. Over time, and not as a distribution: the table of the load
 * has the percentiles already, and when latency rose is to be seen nowhere else in a comment. GitHub draws the chart
 * with mermaid, which labels no more than about twelve points legibly and draws nothing in e-mail; so the figures are
 * in a table as well. There are numbers of ours in it and nothing else.
 */
import { formatCount, formatNumber } from '../lib/units.ts';
import type { PublicLoadResult, SecondStats } from '../load/metrics/result.ts';
import type { Section } from './fit.ts';
import { codeBlock, details, markdownTable } from './markdown-escape.ts';

const MOST_POINTS = 12;
/** Mermaid's own is next to invisible on white; this one is legible on white and on black. */
const COLOR = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4c86d8"}}}}%%';
/** Of a latency in milliseconds: eleven days. What is above is not from a load test, and would not be drawn. */
const LARGEST_MS = 1e9;

/** Some seconds of a run. */
interface Span {
  /** First and last second. */
  readonly from: number;
  readonly to: number;
  /** Milliseconds; the highest p95 of its seconds. */
  readonly p95Ms: number;
  readonly sent: number;
  readonly failed: number;
}

/** The chart and its table; nothing for a run with less than two spans in which something was answered. */
export function chartSections({ seconds }: Pick<PublicLoadResult, 'seconds'>): readonly Section[] {
  const spans = spansOf(seconds);
  if (spans.length < 2) return [];
  const text = details('p95 latency over time', `${chart(spans)}\n\n${table(spans)}`);
  return [{ title: 'latency over time', priority: 38, text }];
}

/** At most so many spans of one length. Those in which nothing was answered are left out: they have no latency. */
function spansOf(seconds: readonly SecondStats[]): readonly Span[] {
  const first = seconds[0]?.second ?? 0;
  const last = seconds.at(-1)?.second ?? 0;
  const width = Math.max(1, Math.ceil((last - first + 1) / MOST_POINTS));
  const groups = Map.groupBy(seconds, ({ second }) => Math.floor((second - first) / width));
  return [...groups].slice(0, MOST_POINTS).flatMap(([index, rows]): readonly Span[] => {
    const p95Ms = rows.reduce((highest, row) => Math.max(highest, row.p95Ms ?? -1), -1);
    if (!(p95Ms >= 0 && p95Ms < LARGEST_MS)) return [];
    const from = first + index * width;
    return [
      {
        from,
        to: Math.min(last, from + width - 1),
        p95Ms,
        sent: rows.reduce((sum, { sent }) => sum + sent, 0),
        failed: rows.reduce((sum, { failed }) => sum + failed, 0),
      },
    ];
  });
}

function chart(spans: readonly Span[]): string {
  const highest = Math.max(...spans.map(({ p95Ms }) => p95Ms));
  // Above the highest point, so that its bar does not end at the edge; an axis of no length can't be drawn.
  const top = Math.max(0.001, highest * 1.1);
  return codeBlock(
    [
      COLOR,
      'xychart-beta',
      `  x-axis "second of the run" [${spans.map(({ from }) => `"${from}"`).join(', ')}]`,
      `  y-axis "p95 in ms" 0 --> ${plain(top)}`,
      `  bar [${spans.map(({ p95Ms }) => plain(p95Ms)).join(', ')}]`,
    ],
    'mermaid',
  );
}

/** Without exponent, which mermaid does not read. */
function plain(value: number): string {
  return String(Number(value.toFixed(3)));
}

function table(spans: readonly Span[]): string {
  const width = Math.max(...spans.map(({ from, to }) => to - from));
  const rows = spans.map(({ from, to, p95Ms, sent, failed }) => [
    from === to ? String(from) : `${from}–${to}`,
    formatNumber(p95Ms),
    formatCount(sent),
    failed === 0 ? '0' : `**${formatCount(failed)}**`,
  ]);
  const heads = ['second', width === 0 ? 'p95 ms' : 'p95 ms of the worst second', 'sent', 'failed'];
  return markdownTable(
    heads.map((title) => ({ title, align: 'right' })),
    rows,
  );
}
