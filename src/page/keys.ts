/** A chart by keyboard: the cursor, zoom, and the way back. */
import type uPlot from 'uplot';
import type { TimeRange } from './time-range.ts';

export interface KeyedChart {
  readonly element: HTMLElement;
  /** The plot of now: it may be drawn anew. */
  readonly plot: () => uPlot;
  /** Undefined for a chart that is not over time. */
  readonly range: TimeRange | undefined;
  readonly said: { speak(): void };
}

/** How far a key zooms. */
const ZOOM = 0.6;

export function addKeys({ element, plot, range, said }: KeyedChart): void {
  element.tabIndex = 0;
  // A screen reader hands the arrow keys on to an application only.
  element.setAttribute('role', 'application');
  element.setAttribute('aria-roledescription', 'chart');
  const figure = element.closest('figure');
  element.setAttribute('aria-labelledby', figure?.getAttribute('aria-labelledby') ?? '');
  element.setAttribute('aria-describedby', figure?.getAttribute('aria-describedby') ?? '');
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10 }[event.key];
    if (step !== undefined) move(plot(), event.shiftKey ? step * 10 : step);
    else if (event.key === 'Home' || event.key === 'End')
      moveTo(plot(), event.key === 'Home' ? 0 : Number.POSITIVE_INFINITY);
    else if (event.key === '+' || event.key === '=') range?.zoom(ZOOM, around(plot()));
    else if (event.key === '-') range?.zoom(1 / ZOOM, around(plot()));
    else return;
    event.preventDefault();
    said.speak();
  });
}

/** Moves the cursor by so many points, among those that are shown. */
function move(plot: uPlot, step: number): void {
  const { idx } = plot.cursor;
  const [first] = plot.series[0]?.idxs ?? [0];
  moveTo(plot, idx === null || idx === undefined ? (step > 0 ? first : Number.POSITIVE_INFINITY) : idx + step);
}

function moveTo(plot: uPlot, index: number): void {
  const [first, last] = plot.series[0]?.idxs ?? [0, plot.data[0].length - 1];
  const place = plot.data[0][Math.min(last, Math.max(first, index))];
  if (place === undefined) return;
  // The third argument is not in its types: the other charts of the group follow, as they do the mouse.
  const setCursor: (at: { left: number; top: number }, isHooked: boolean, isPublished: boolean) => void =
    plot.setCursor;
  setCursor({ left: plot.valToPos(place, 'x'), top: plot.over.clientHeight / 2 }, true, true);
}

/** The moment to zoom at: the cursor's, or the middle. */
function around(plot: uPlot): number {
  const { idx } = plot.cursor;
  const { min = 0, max = 0 } = plot.scales['x'] ?? {};
  return (idx === null || idx === undefined ? undefined : plot.data[0][idx]) ?? ((min ?? 0) + (max ?? 0)) / 2;
}
