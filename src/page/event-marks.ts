/** Marks of what happened in the cluster, as numbered lines; the list below the charts says what each was. */

import type uPlot from 'uplot';
import type { ClusterEvent } from '../report/coincidences.ts';

import { color } from './theme.ts';

/** A hook for uPlot's `draw`. */
export function eventMarks(events: readonly ClusterEvent[]): (plot: uPlot) => void {
  return (plot) => {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.strokeStyle = color('event');
    ctx.fillStyle = color('event');
    ctx.lineWidth = devicePixelRatio;
    ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
    ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textAlign = 'center';
    let free = Number.NEGATIVE_INFINITY;
    for (const [index, { atMs }] of events.entries()) {
      const x = Math.round(plot.valToPos(atMs / 1000, 'x', true));
      if (x < bbox.left || x > bbox.left + bbox.width) continue;
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      // A number only where it covers no other.
      if (x < free) continue;
      ctx.fillText(String(index + 1), x, bbox.top - 4 * devicePixelRatio);
      free = x + 16 * devicePixelRatio;
    }
    ctx.restore();
  };
}
