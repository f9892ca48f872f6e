/** Draws the charts of one report from the data beside it. */
import type { ClusterEvent } from '../report/coincidences.ts';
import type { LatencyShape } from '../report/html/chart-data.ts';
import { chartsOf } from '../report/html/charts.ts';
import { ChartView } from './chart-view.ts';
import { readEmbedded } from './embedded.ts';
import { TimeRange } from './time-range.ts';

interface Kept {
  readonly shape?: LatencyShape;
  readonly events: readonly ClusterEvent[];
}

export async function drawReport(element: HTMLElement): Promise<void> {
  const prefix = element.dataset['report'] ?? '';
  const [report, { shape, events }] = await Promise.all([
    readEmbedded<Parameters<typeof chartsOf>[0]>(`${prefix}report`),
    readEmbedded<Kept>(`${prefix}charts`),
  ]);
  const charts = chartsOf(report, shape);
  const range = new TimeRange(charts.filter(({ axis }) => axis === 'time'));
  for (const data of charts) {
    const figure = document.getElementById(`${prefix}chart-${data.id}`);
    if (figure !== null) new ChartView({ figure, data, range, events, group: `${prefix}time` });
  }
  const button = element.querySelector<HTMLButtonElement>('[data-action=whole-run]');
  button?.addEventListener('click', () => range.reset());
  // Once for all charts: each of them follows.
  document.addEventListener('keydown', (event) => event.key === 'Escape' && range.reset());
  range.onChange(() => {
    if (button !== null) button.disabled = range.isWhole;
  });
}
