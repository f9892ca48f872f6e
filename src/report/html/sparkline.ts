/** A small line without axes, as SVG. */

import { html, type Markup } from './markup.ts';

export interface Sparkline {
  /** The oldest first; null where there is none. */
  readonly past: readonly (number | null)[];
  readonly now: number | null;
  readonly lowest: number;
  readonly highest: number;
  readonly median: number;
}

const WIDTH = 180;
const HEIGHT = 36;
/** Room for the mark of the last point. */
const EDGE = 5;

/** The figures stand beside it as text; it is hidden from screen readers. */
export function sparkline({ past, now, lowest, highest, median }: Sparkline): Markup {
  const [low, high] = [Math.min(lowest, now ?? lowest), Math.max(highest, now ?? highest)];
  // A level line lies in the middle.
  const y = (value: number) =>
    short(high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE));
  const x = (index: number) => short(EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, past.length));
  const points = [...past, now].flatMap((value, index) => (value === null ? [] : [`${x(index)},${y(value)}`]));
  const band = html`<rect class="spread" x="0" width="${WIDTH}" y="${y(highest)}" height="${short(Math.max(1, y(lowest) - y(highest)))}"/><line class="median" x1="0" x2="${WIDTH}" y1="${y(median)}" y2="${y(median)}"/>`;
  const last = now === null ? '' : html`<circle class="now" cx="${x(past.length)}" cy="${y(now)}" r="3.5"/>`;
  return html`<svg class="sparkline" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">${band}<polyline points="${points.join(' ')}"/>${last}</svg>`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
