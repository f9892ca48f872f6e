/** Draws the charts of one report from the data beside it. */
import type { ChartEvent, LatencyShape } from '../report/html/chart-data.ts';
import { chartsOf } from '../report/html/charts.ts';
import { ChartView } from './chart-view.ts';
import { TimeRange } from './time-range.ts';

interface Kept {
  readonly shape?: LatencyShape;
  readonly events: readonly ChartEvent[];
}

export function drawReport(element: HTMLElement): void {
  const prefix = element.dataset['report'] ?? '';
  const report = read<Parameters<typeof chartsOf>[0]>(`${prefix}report`);
  const { shape, events } = read<Kept>(`${prefix}charts`);
  const charts = chartsOf(report, shape);
  const range = new TimeRange(charts.filter(({ axis }) => axis === 'time'));
  for (const data of charts) {
    const figure = document.getElementById(`${prefix}chart-${data.id}`);
    if (figure !== null) new ChartView({ figure, data, range, events, group: `${prefix}time` });
  }
  const button = element.querySelector<HTMLButtonElement>('[data-action=whole-run]');
  button?.addEventListener('click', () => range.reset());
  range.onChange(() => {
    if (button !== null) button.disabled = range.isWhole;
  });
}

/** Our own data, checked where it was written. */
function read<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
