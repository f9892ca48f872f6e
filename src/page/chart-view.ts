/** One chart on the page: the drawing, its legend and its keys. */

import uPlot from 'uplot';
import type { ClusterEvent } from '../report/coincidences.ts';
import { type ChartData, stacked } from '../report/html/chart-data.ts';
import { placeText } from '../report/html/chart-text.ts';
import { chartOptions } from './chart-options.ts';
import { addKeys } from './keys.ts';
import { Legend } from './legend.ts';
import { THEME_CHANGED } from './theme.ts';
import type { TimeRange } from './time-range.ts';

export interface ChartParts {
  readonly figure: HTMLElement;
  readonly data: ChartData;
  readonly range: TimeRange;
  readonly events: readonly ClusterEvent[];
  /** Charts of one group share their cursor. */
  readonly group: string;
}

const HEIGHT = 220;
/** Largest value through smallest from which on a logarithmic axis shows more. */
const FAR_APART = 100;

export class ChartView {
  readonly #parts: ChartParts;
  readonly #canvas: HTMLElement;
  readonly #legend: Legend;
  #isLogarithmic: boolean;
  #plot: uPlot;

  constructor(parts: ChartParts) {
    const { figure, data, range } = parts;
    this.#parts = parts;
    const canvas = figure.querySelector<HTMLElement>('.canvas');
    if (canvas === null) throw new Error(`the figure ${figure.id} has no place for a chart`);
    this.#canvas = canvas;
    this.#isLogarithmic = data.isScalable === true && areFarApart(data);
    this.#legend = new Legend(data, (series, isShown) => {
      this.#plot.setSeries(series + 1, { show: isShown });
      if (data.style === 'bars') this.#plot.setData(this.#drawn());
    });
    canvas.before(this.#legend.element);
    if (data.isScalable === true) this.#legend.element.append(this.#scaleButton());
    this.#plot = this.#draw();
    if (data.axis === 'time')
      range.onChange(() => this.#plot.setScale('x', { min: range.shown[0], max: range.shown[1] }));
    addKeys({
      element: canvas,
      plot: () => this.#plot,
      range: data.axis === 'time' ? range : undefined,
      said: this.#legend,
    });
    new ResizeObserver(() => this.#resize()).observe(canvas);
    document.addEventListener(THEME_CHANGED, () => this.#drawAgain());
  }

  #draw(): uPlot {
    const { data, range, events, group } = this.#parts;
    const shown = data.series.map((_, index) => this.#legend.isShown(index));
    const options = chartOptions({
      data,
      events: data.axis === 'time' ? events : [],
      group,
      isLogarithmic: this.#isLogarithmic,
      shown,
      range: () => range.shown,
      onCursor: (index) => this.#legend.show(index, index === null ? '' : placeText(data.axis, data.x[index] ?? 0)),
      onSelect: (from, to) => range.show(from, to),
      onReset: () => range.reset(),
    });
    const size = { width: this.#canvas.clientWidth, height: HEIGHT };
    return new uPlot({ ...options, ...size }, this.#drawn(), this.#canvas);
  }

  #drawn(): uPlot.AlignedData {
    const { x, style, series } = this.#parts.data;
    const lines =
      style === 'bars'
        ? stacked(
            series,
            series.map((_, index) => this.#legend.isShown(index)),
          )
        : series.map(({ values }) => values);
    return [x, ...lines] as uPlot.AlignedData;
  }

  /** Colours and kinds of axes are read when a plot is made. */
  #drawAgain(): void {
    this.#plot.destroy();
    this.#plot = this.#draw();
  }

  #resize(): void {
    const width = this.#canvas.clientWidth;
    if (width > 0 && width !== this.#plot.width) this.#plot.setSize({ width, height: HEIGHT });
  }

  #scaleButton(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'scale';
    button.textContent = 'log scale';
    button.setAttribute('aria-pressed', String(this.#isLogarithmic));
    button.addEventListener('click', () => {
      this.#isLogarithmic = !this.#isLogarithmic;
      button.setAttribute('aria-pressed', String(this.#isLogarithmic));
      this.#drawAgain();
    });
    return button;
  }
}

function areFarApart({ series }: ChartData): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const { values } of series)
    for (const value of values) {
      if (typeof value !== 'number' || value <= 0) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return high / low > FAR_APART;
}
