/**
 * Metrics in OTLP's JSON encoding: names in lowerCamelCase, 64-bit integers as decimal texts, enums as numbers.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, and `opentelemetry/proto/metrics/v1/metrics.proto`.
 */

export interface KeyValue {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly intValue: string } | { readonly doubleValue: number };
}

/** When a point was measured, nanoseconds since the epoch. */
export interface PointTime {
  readonly startTimeUnixNano: string;
  readonly timeUnixNano: string;
}

export type NumberDataPoint = PointTime & { readonly attributes: readonly KeyValue[] } & (
    | { readonly asDouble: number }
    | { readonly asInt: string }
  );

export interface Buckets {
  /** Index of the first count. */
  readonly offset: number;
  readonly bucketCounts: readonly string[];
}

export interface ExponentialHistogramDataPoint extends PointTime {
  readonly attributes: readonly KeyValue[];
  readonly count: string;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly scale: number;
  readonly zeroCount: string;
  readonly positive: Buckets;
}

/** AGGREGATION_TEMPORALITY_DELTA. */
export const DELTA = 1;

interface MetricShape {
  readonly name: string;
  readonly description: string;
  /** UCUM; what is counted stands in braces. */
  readonly unit: string;
}

export type Metric = MetricShape &
  (
    | { readonly gauge: { readonly dataPoints: readonly NumberDataPoint[] } }
    | {
        readonly exponentialHistogram: {
          readonly aggregationTemporality: typeof DELTA;
          readonly dataPoints: readonly ExponentialHistogramDataPoint[];
        };
      }
  );

/** Values by name; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One value of a gauge; null or undefined where it was not measured. */
export interface Reading {
  readonly value: number | null | undefined;
  readonly attributes?: Attributes;
}

export interface GaugeShape extends MetricShape {
  /** Of whole numbers. */
  readonly isCount?: true;
}

/** Names are the user's: of a target, a workload or a threshold. */
const LONGEST_TEXT = 255;

/**
 * A gauge of what was measured: readings without a value are left out, and are never zero. Without any, no metric. Two
 * points must not have the same attributes: of two readings the first counts.
 */
export function gauge(shape: GaugeShape, time: PointTime, readings: readonly Reading[]): readonly Metric[] {
  const { isCount, ...rest } = shape;
  const dataPoints = readings.flatMap(({ value, attributes = {} }): readonly NumberDataPoint[] => {
    if (value === null || value === undefined || !Number.isFinite(value)) return [];
    const point = { ...time, attributes: keyValues(attributes) };
    return isCount && Number.isSafeInteger(value)
      ? [{ ...point, asInt: String(value) }]
      : [{ ...point, asDouble: value }];
  });
  const series = Map.groupBy(dataPoints, ({ attributes }) => JSON.stringify(attributes));
  const distinct = [...series.values()].flatMap(([first]) => first ?? []);
  return distinct.length === 0 ? [] : [{ ...rest, gauge: { dataPoints: distinct } }];
}

export function keyValues(attributes: Attributes): readonly KeyValue[] {
  return Object.entries(attributes).flatMap(([key, value]): readonly KeyValue[] => {
    if (value === undefined || value === '') return [];
    if (typeof value === 'string')
      return [{ key, value: { stringValue: value.slice(0, LONGEST_TEXT).toWellFormed() } }];
    return [{ key, value: Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value } }];
  });
}

/** Both ends in milliseconds since the epoch. */
export function pointTime(startedAt: number, endedAt: number): PointTime {
  return { startTimeUnixNano: nanoseconds(startedAt), timeUnixNano: nanoseconds(endedAt) };
}

function nanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms)) * 1_000_000n);
}

/** Milliseconds as the seconds that OpenTelemetry has for durations, without the noise of the division. */
export function seconds(ms: number | null | undefined): number | undefined {
  return ms === null || ms === undefined ? undefined : Number((ms / 1000).toPrecision(15));
}
