/** A chart of ours as uPlot's options. */

import uPlot from 'uplot';
import type { ClusterEvent } from '../report/coincidences.ts';
import { type ChartAxis, type ChartData, lonePlaces } from '../report/html/chart-data.ts';
import { clock, percentileName } from '../report/html/chart-text.ts';
import { eventMarks } from './event-marks.ts';
import { color, seriesColor } from './theme.ts';

export interface ChartRequest {
  readonly data: ChartData;
  readonly events: readonly ClusterEvent[];
  readonly group: string;
  readonly isLogarithmic: boolean;
  /** Which series are drawn. */
  readonly shown: readonly boolean[];
  /** The part of the run to show; asked for at the start only. */
  readonly range: () => readonly [number, number];
  /** The cursor is at that place of the axis, or nowhere. */
  readonly onCursor: (index: number | null) => void;
  readonly onSelect: (from: number, to: number) => void;
  readonly onReset: () => void;
}

const FONT = '12px system-ui, sans-serif';
/** Room for figures on the left; the same in all charts, so that moments are below one another. */
const LEFT = 56;
/** Half of the last name below a chart, as `99.999%`. */
const RIGHT = 26;

/** Everything but the size. */
export function chartOptions(request: ChartRequest): Omit<uPlot.Options, 'width' | 'height'> {
  const { data, isLogarithmic } = request;
  const isTime = data.axis === 'time';
  return {
    legend: { show: false },
    padding: [request.events.length > 0 ? 18 : 10, RIGHT, 0, 0],
    scales: {
      x: { time: false, ...xScale(request) },
      y: isLogarithmic ? { distr: 3 } : { range: (_plot, _min, max) => [0, max > 0 ? max * 1.08 : 1] },
    },
    axes: [
      xAxis(data.axis),
      {
        ...axisStyle(),
        size: LEFT,
        ...(data.isCount === true ? { incrs: WHOLE } : {}),
        values: (_plot, ticks) => ticks.map((tick) => (tick === null ? '' : tickText(tick))),
        ...(isLogarithmic
          ? { splits: (_plot, _axis, min, max) => roundBetween(min, max), filter: (_plot, ticks) => ticks }
          : {}),
      },
    ],
    series: [{}, ...data.series.map((_, index) => series(request, index))],
    ...(data.band === undefined
      ? {}
      : { bands: [{ series: [data.band[0] + 1, data.band[1] + 1] as [number, number], fill: () => color('band') }] }),
    cursor: {
      ...(isTime
        ? {
            sync: {
              key: request.group,
              filters: { pub: (type: string) => type === 'mousemove' || type === 'mouseleave' },
              setSeries: false,
            },
          }
        : {}),
      drag: { x: isTime, y: false, setScale: false },
      y: false,
      points: { size: 7 },
      bind: { dblclick: () => () => reset(request) },
    },
    hooks: {
      setCursor: [(plot) => request.onCursor(plot.cursor.idx ?? null)],
      setSelect: [
        (plot) => {
          const { left, width } = plot.select;
          if (width < 2) return;
          request.onSelect(plot.posToVal(left, 'x'), plot.posToVal(left + width, 'x'));
          plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        },
      ],
      draw: [eventMarks(request.events)],
    },
  };
}

/** In place of uPlot's own, which would show the whole of one chart. */
function reset({ data, onReset }: ChartRequest): null {
  if (data.axis === 'time') onReset();
  return null;
}

function xScale({ data, range }: ChartRequest): Partial<uPlot.Scale> {
  if (data.axis === 'time') return { auto: false, min: range()[0], max: range()[1] };
  const [first = 1, last = 10] = [data.x[0], data.x.at(-1)];
  // Half a bar more on each side.
  const edge = data.axis === 'latency' ? Math.sqrt((data.x[1] ?? first * 1.2) / first) : 1;
  return { distr: 3, range: () => [first / edge, Math.max(last * edge, first * 2)] };
}

function xAxis(axis: ChartAxis): uPlot.Axis {
  const style = { ...axisStyle(), size: 32 };
  if (axis === 'time') return { ...style, space: 48, incrs: STEPS, values: (_plot, ticks) => ticks.map(clock) };
  if (axis === 'latency') return { ...style, ...named(ROUND, (tick) => `${tickText(tick)} ms`) };
  return { ...style, ...named(PERCENTILES, (tick) => `${percentileName(tick).slice(1)}%`) };
}

/** Places of the percentiles that have a name. */
const PERCENTILES = [1, 2, 10, 100, 1000, 10_000, 100_000, 1e6, 1e7];
/** Round numbers on a logarithmic axis. */
const ROUND = Array.from({ length: 13 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** (power - 4))).flat();
/** Not more lines than can be read. */
function roundBetween(min: number, max: number): number[] {
  const all = ROUND.filter((place) => place >= min * 0.999 && place <= max * 1.001);
  return all.length <= 7 ? all : all.filter((_, index) => Math.abs(Math.log10(all[index] ?? 1) % 1) < 1e-9);
}

/** Width of a character and the room between two names, in pixels. */
const [CHARACTER, APART] = [7, 8];

/** Marks at given places, with their names where there is room. */
function named(places: readonly number[], name: (place: number) => string): Partial<uPlot.Axis> {
  return {
    splits: (_plot, _axis, min, max) => places.filter((place) => place >= min && place <= max),
    filter: (_plot, ticks) => ticks,
    values: (plot, ticks) => {
      let free = Number.NEGATIVE_INFINITY;
      return ticks.map((tick) => {
        const at = plot.valToPos(tick, 'x');
        const half = (name(tick).length * CHARACTER) / 2;
        if (at - half < free) return '';
        free = at + half + APART;
        return name(tick);
      });
    },
  };
}

/** Steps of an axis of counts. */
const WHOLE = ROUND.filter((step) => step >= 1);
/** Steps of the time axis in seconds. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400];

function axisStyle(): uPlot.Axis {
  return {
    font: FONT,
    stroke: () => color('muted'),
    grid: { stroke: () => color('grid'), width: 1 },
    ticks: { show: false },
    gap: 6,
  };
}

/** Numbers of an axis: as short as they can be told apart. */
function tickText(tick: number): string {
  if (tick >= 1e6) return `${Number((tick / 1e6).toFixed(2))}M`;
  return tick >= 10_000 ? `${Number((tick / 1000).toFixed(1))}k` : String(Number(tick.toPrecision(4)));
}

function series({ data, shown }: ChartRequest, index: number): uPlot.Series {
  const { color: chosen, isDashed, values } = data.series[index] ?? { color: 0, values: [] };
  const lone = data.style === 'bars' ? [] : [...lonePlaces(values)];
  const stroke = () => color(seriesColor(chosen));
  const base: uPlot.Series = {
    show: shown[index] ?? true,
    stroke,
    width: 1.5,
    // A figure between two gaps has no line: it would not be seen.
    points: { show: false, size: 5, width: 0, fill: stroke, filter: () => lone },
    spanGaps: false,
  };
  if (data.style === 'bars') return { ...base, fill: stroke, width: 0, ...bars(data) };
  const dash = isDashed === true ? { dash: [5, 4] } : {};
  const { stepped } = uPlot.paths;
  return data.style === 'steps' && stepped !== undefined
    ? { ...base, ...dash, paths: stepped({ align: data.axis === 'percentile' ? -1 : 1 }) }
    : { ...base, ...dash };
}

function bars({ axis }: ChartData): Partial<uPlot.Series> {
  const { bars: paths } = uPlot.paths;
  return paths === undefined
    ? {}
    : {
        paths: paths({
          size: axis === 'latency' ? [0.9, 40] : [1, Number.POSITIVE_INFINITY],
          align: axis === 'time' ? 1 : 0,
        }),
      };
}
