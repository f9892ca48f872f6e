/** A small line without axes, as SVG. */

import type { Spread } from '../history-figures.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 180;
const HEIGHT = 36;
/** Room for the mark of the last point. */
const EDGE = 5;

/**
 * Earlier values, the oldest first, with null where there is none, and this run's as the last point. The figures stand
 * beside it as text; it is hidden from screen readers.
 */
export function sparkline(
  values: readonly (number | null)[],
  now: number | null,
  { min, max, median }: Spread,
): Markup {
  const [low, high] = [Math.min(min, now ?? min), Math.max(max, now ?? max)];
  // A level line lies in the middle.
  const y = (value: number) =>
    short(high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE));
  const x = (index: number) => short(EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, values.length));
  const points = [...values, now].flatMap((value, index) => (value === null ? [] : [`${x(index)},${y(value)}`]));
  const band = html`<rect class="spread" x="0" width="${WIDTH}" y="${y(max)}" height="${short(Math.max(1, y(min) - y(max)))}"/><line class="median" x1="0" x2="${WIDTH}" y1="${y(median)}" y2="${y(median)}"/>`;
  const last = now === null ? '' : html`<circle class="now" cx="${x(values.length)}" cy="${y(now)}" r="3.5"/>`;
  return html`<svg class="sparkline" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">${band}<polyline points="${points.join(' ')}"/>${last}</svg>`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
