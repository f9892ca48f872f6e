/** The names of a chart's series as buttons that show and hide them, with the figures at the cursor. */
import type { ChartData } from '../report/html/chart-data.ts';
import { valueText } from '../report/html/chart-text.ts';
import { seriesColor } from './theme.ts';

export class Legend {
  readonly element = document.createElement('div');
  readonly #data: ChartData;
  readonly #place = text('place');
  readonly #values: readonly HTMLElement[];
  readonly #shown: boolean[];
  /** Read out when the cursor was moved by keys. */
  readonly #spoken = text('spoken');

  constructor(data: ChartData, onToggle: (series: number, isShown: boolean) => void) {
    this.#data = data;
    this.#shown = data.series.map(({ isHidden }) => isHidden !== true);
    this.#values = data.series.map(() => text('value'));
    this.element.className = 'legend';
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', `Series of ${data.title}`);
    this.#spoken.setAttribute('aria-live', 'polite');
    const buttons = data.series.map((_, index) => this.#button(index, onToggle));
    this.element.append(this.#place, ...buttons, this.#spoken);
  }

  isShown(series: number): boolean {
    return this.#shown[series] === true;
  }

  /** The figures at a place of the axis; null: none. */
  show(index: number | null, place: string): void {
    this.#place.textContent = place;
    for (const [series, element] of this.#values.entries())
      element.textContent = index === null ? '' : valueText(this.#data.series[series]?.values[index]);
  }

  /** Says the same to screen readers. */
  speak(): void {
    const parts = this.#data.series.flatMap(({ label }, series) =>
      this.isShown(series) ? [`${label} ${this.#values[series]?.textContent}`] : [],
    );
    this.#spoken.textContent = `${this.#place.textContent}: ${parts.join(', ')} ${this.#data.unit}`;
  }

  #button(index: number, onToggle: (series: number, isShown: boolean) => void): HTMLElement {
    const { label = '', color = 0, isDashed } = this.#data.series[index] ?? {};
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', String(this.isShown(index)));
    const swatch = text(isDashed === true ? 'swatch dashed' : 'swatch');
    swatch.style.color = `var(--${seriesColor(color)})`;
    const name = text('name');
    name.textContent = label;
    const value = this.#values[index];
    button.append(swatch, name, ...(value === undefined ? [] : [value]));
    button.addEventListener('click', () => {
      this.#shown[index] = !this.isShown(index);
      button.setAttribute('aria-pressed', String(this.isShown(index)));
      onToggle(index, this.isShown(index));
    });
    return button;
  }
}

function text(className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
