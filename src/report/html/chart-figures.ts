/**
 * The frames of charts: heading, sentence, a place that the page's script draws into, and a table that needs no script.
 */

import type { ClusterEvent } from '../coincidences.ts';
import type { ChartData } from './chart-data.ts';
import { AXIS_TITLES, clock, placeText, sampledRows, valueText } from './chart-text.ts';
import { html, type Markup } from './markup.ts';
import { columns, folded, table } from './table.ts';

/** Rows of a chart's table. */
const TABLE_ROWS = 12;
/** Lines in a chart's table; with hundreds of workloads nobody reads it. */
const TABLE_SERIES = 12;

/** One figure. `prefix` keeps the ids of several reports apart. */
function chartFigure(chart: ChartData, prefix: string): Markup {
  const id = `${prefix}chart-${chart.id}`;
  // `Running pods` need not be told to be pods.
  const unit = chart.title.endsWith(chart.unit) ? '' : html` <span class="unit">${chart.unit}</span>`;
  return html`<figure class="chart" id="${id}" data-chart="${chart.id}" aria-labelledby="${id}-title" aria-describedby="${id}-text">
<figcaption><h3 id="${id}-title">${chart.title}${unit}</h3><p id="${id}-text">${chart.sentence}</p></figcaption>
<div class="canvas"></div>
${folded('Figures', figuresTable(chart))}
</figure>`;
}

/** The charts of one axis in a grid. */
export function chartGrid(charts: readonly ChartData[], prefix: string): Markup {
  return html`<div class="charts">${charts.map((chart) => chartFigure(chart, prefix))}</div>`;
}

/** What is said above the charts over time: how to use them, and a way back. */
export function chartTools(): Markup {
  return html`<div class="tools"><p>Drag over a chart to look closer; all charts follow. Keys: ← → move the cursor, + − zoom, Esc shows the whole run.</p><button type="button" data-action="whole-run" disabled>Whole run</button></div>`;
}

function figuresTable(chart: ChartData): Markup {
  const series = chart.series.slice(0, TABLE_SERIES);
  const left = chart.series.length - series.length;
  const rows = sampledRows(chart, TABLE_ROWS).map((index) => ({
    cells: [placeText(chart.axis, chart.x[index] ?? 0), ...series.map(({ values }) => valueText(values[index]))],
  }));
  const heads = columns(
    AXIS_TITLES[chart.axis],
    series.map(({ label }) => label),
  );
  const more = left === 0 ? html`` : html`<p class="remarks">report.json has the other ${left} as well.</p>`;
  return html`${table(`${chart.title}, ${chart.unit}`, heads, rows)}${more}`;
}

/** What the marks in the charts stand for. */
export function eventList(events: readonly ClusterEvent[]): Markup {
  if (events.length === 0) return html``;
  const rows = events.map(
    ({ atMs, workload, text }) => html`<li><b>${clock(atMs / 1000)}</b> <code>${workload}</code> ${text}</li>`,
  );
  return html`<div class="events"><h3>In the cluster at that time</h3><ol>${rows}</ol></div>`;
}
