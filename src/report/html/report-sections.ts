/** A whole report as sections, and the data that its charts are drawn from. */

import { type ClusterEvent, clusterEvents } from '../coincidences.ts';
import type { Report } from '../report.ts';
import type { ChartData } from './chart-data.ts';
import { chartGrid, chartTools, eventList } from './chart-figures.ts';
import { chartsOf } from './charts.ts';
import { againSection, environmentSection, trustSection } from './detail-sections.ts';
import { embedded } from './embedded.ts';
import { historySection } from './history-section.ts';
import { latencyShape } from './latency-shape.ts';
import { errorSection, loadSection } from './load-section.ts';
import { html, type Markup } from './markup.ts';
import { phaseSection } from './phase-section.ts';
import { requestSection } from './request-section.ts';
import { resourceSection } from './resource-section.ts';
import { scanSection } from './scan-section.ts';
import { summarySection } from './summary-section.ts';
import { section } from './table.ts';
import { thresholdSection } from './threshold-section.ts';

export interface ReportPart {
  readonly report: Report;
  /** Keeps the ids of several reports apart: empty for the only one, else `leg-1-`. */
  readonly prefix: string;
  readonly heading: 1 | 2;
}

/** The report, then its data. */
export function reportSections({ report, prefix, heading }: ReportPart): Markup {
  const { load } = report;
  const shape = load === null ? undefined : latencyShape(load);
  const charts = chartsOf(report, shape);
  const events = clusterEvents(report);
  const kept = { shape, events };
  return html`<div class="report" data-report="${prefix}">
${summarySection(report, prefix, heading)}
${thresholdSection(report, prefix)}
${load === null ? '' : [loadSection(report, load, prefix), chartSections(charts, events, prefix), errorSection(report, load, prefix), requestSection(report, load, prefix), resourceSection(report, prefix)]}
${scanSection(report, prefix)}
${historySection(report, prefix)}
${phaseSection(report, prefix)}
${load === null ? '' : trustSection(report, load, prefix)}
${environmentSection(report, prefix)}
${againSection(report, prefix)}
${embedded(`${prefix}report`, report)}
${embedded(`${prefix}charts`, kept)}
</div>`;
}

function chartSections(charts: readonly ChartData[], events: readonly ClusterEvent[], prefix: string): Markup {
  const [overTime, shapes] = [
    charts.filter(({ axis }) => axis === 'time'),
    charts.filter(({ axis }) => axis !== 'time'),
  ];
  const timed =
    overTime.length === 0
      ? html``
      : section(`${prefix}time`, 'Over time', chartTools(), chartGrid(overTime, prefix), eventList(events));
  return shapes.length === 0
    ? timed
    : html`${timed}${section(`${prefix}distribution`, 'Distribution', chartGrid(shapes, prefix))}`;
}
