/**
 * OTLP's messages for metrics (opentelemetry-proto 1.x) as a judge of JSON that is to be one: names of fields, their
 * types in the JSON encoding, and what the comments of the description demand. Nothing else may be in it.
 * https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/metrics/v1/metrics.proto
 */

/** `fixed64` and its like are decimal texts; enums are numbers; `x?` may be left out; `[x]` is a list. */
const MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ExportMetricsServiceRequest: { resourceMetrics: '[ResourceMetrics]' },
  ResourceMetrics: { resource: 'Resource', scopeMetrics: '[ScopeMetrics]', schemaUrl: 'string?' },
  Resource: { attributes: '[KeyValue]', droppedAttributesCount: 'uint32?' },
  ScopeMetrics: { scope: 'InstrumentationScope', metrics: '[Metric]', schemaUrl: 'string?' },
  InstrumentationScope: {
    name: 'string',
    version: 'string?',
    attributes: '[KeyValue]?',
    droppedAttributesCount: 'uint32?',
  },
  Metric: {
    name: 'string',
    description: 'string?',
    unit: 'string?',
    gauge: 'Gauge?',
    sum: 'Sum?',
    exponentialHistogram: 'ExponentialHistogram?',
    metadata: '[KeyValue]?',
  },
  Gauge: { dataPoints: '[NumberDataPoint]' },
  Sum: { dataPoints: '[NumberDataPoint]', aggregationTemporality: 'enum', isMonotonic: 'bool?' },
  ExponentialHistogram: { dataPoints: '[ExponentialHistogramDataPoint]', aggregationTemporality: 'enum' },
  NumberDataPoint: {
    attributes: '[KeyValue]?',
    startTimeUnixNano: 'uint64?',
    timeUnixNano: 'uint64',
    asDouble: 'double?',
    asInt: 'int64?',
    flags: 'uint32?',
  },
  ExponentialHistogramDataPoint: {
    attributes: '[KeyValue]?',
    startTimeUnixNano: 'uint64?',
    timeUnixNano: 'uint64',
    count: 'uint64',
    sum: 'double?',
    scale: 'int32',
    zeroCount: 'uint64?',
    positive: 'Buckets?',
    negative: 'Buckets?',
    flags: 'uint32?',
    min: 'double?',
    max: 'double?',
    zeroThreshold: 'double?',
  },
  Buckets: { offset: 'int32', bucketCounts: '[uint64]' },
  KeyValue: { key: 'string', value: 'AnyValue' },
  AnyValue: { stringValue: 'string?', boolValue: 'bool?', intValue: 'int64?', doubleValue: 'double?' },
};

/** Fields of which exactly one must be there. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  Metric: ['gauge', 'sum', 'exponentialHistogram'],
  NumberDataPoint: ['asDouble', 'asInt'],
  AnyValue: ['stringValue', 'boolValue', 'intValue', 'doubleValue'],
};

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.isWellFormed(),
  bool: (value) => typeof value === 'boolean',
  double: (value) => typeof value === 'number' && Number.isFinite(value),
  enum: (value) => value === 1 || value === 2,
  int32: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  uint32: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32,
  int64: (value) => typeof value === 'string' && /^-?\d{1,19}$/.test(value),
  uint64: (value) => typeof value === 'string' && /^\d{1,20}$/.test(value),
};

/** What of it is no ExportMetricsServiceRequest; empty when all is. */
export function otlpProblems(request: unknown): readonly string[] {
  return problemsOf('ExportMetricsServiceRequest', request, 'request');
}

function problemsOf(type: string, value: unknown, where: string): readonly string[] {
  const scalar = SCALARS[type];
  if (scalar !== undefined) return scalar(value) ? [] : [`${where} is no ${type}: ${JSON.stringify(value)}`];
  const fields = MESSAGES[type];
  if (fields === undefined) return [`${type} is not described`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where} is no ${type}`];
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  const missing = Object.keys(fields).filter((name) => !fields[name]?.endsWith('?') && !Object.hasOwn(value, name));
  const chosen = ONE_OF[type]?.filter((name) => Object.hasOwn(value, name));
  return [
    ...unknown.map((name) => `${where}.${name} is no field of ${type}`),
    ...missing.map((name) => `${where}.${name} is missing`),
    ...(chosen === undefined || chosen.length === 1
      ? []
      : [`${where} has ${chosen.length} of ${ONE_OF[type]?.join(', ')}`]),
    ...Object.entries(value).flatMap(([name, inner]) => fieldProblems(fields[name], inner, `${where}.${name}`)),
    ...(RULES[type]?.(value).map((rule) => `${where}: ${rule}`) ?? []),
  ];
}

function fieldProblems(field: string | undefined, value: unknown, where: string): readonly string[] {
  if (field === undefined) return [];
  const type = field.replace('?', '');
  if (!type.startsWith('[')) return problemsOf(type, value, where);
  if (!Array.isArray(value)) return [`${where} is no list`];
  return value.flatMap((item, index) => problemsOf(type.slice(1, -1), item, `${where}[${index}]`));
}

type Message = Readonly<Record<string, unknown>>;
const get = (message: object, name: string): unknown => Reflect.get(message, name);
const big = (value: unknown): bigint => BigInt(typeof value === 'string' && /^-?\d+$/.test(value) ? value : 0);
const list = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.filter((item): item is Message => typeof item === 'object' && item !== null) : [];

/** What the description says in words. */
const RULES: Readonly<Record<string, (message: object) => readonly string[]>> = {
  Metric: (metric) => {
    const name = get(metric, 'name');
    // The specification's instrument name syntax.
    return typeof name === 'string' && /^[A-Za-z][\w./-]{0,254}$/.test(name) ? [] : ['the name is not allowed'];
  },
  Gauge: uniqueSeries,
  ExponentialHistogram: uniqueSeries,
  NumberDataPoint: timeRules,
  KeyValue: (pair) => (get(pair, 'key') === '' ? ['the key is empty'] : []),
  ExponentialHistogramDataPoint: (point) => {
    const positive = get(point, 'positive');
    const counts = typeof positive === 'object' && positive !== null ? get(positive, 'bucketCounts') : [];
    const inBuckets = (Array.isArray(counts) ? counts : []).reduce((sum: bigint, count) => sum + big(count), 0n);
    const total = inBuckets + big(get(point, 'zeroCount'));
    return [
      ...timeRules(point),
      ...(total === big(get(point, 'count')) ? [] : ['count is not the sum of its buckets']),
    ];
  },
};

function timeRules(point: object): readonly string[] {
  const [start, end] = [big(get(point, 'startTimeUnixNano')), big(get(point, 'timeUnixNano'))];
  const keys = list(get(point, 'attributes')).map((pair) => get(pair, 'key'));
  return [
    ...(end > 1_600_000_000_000_000_000n ? [] : ['the time is not in nanoseconds']),
    ...(start <= end ? [] : ['it ends before it starts']),
    ...(new Set(keys).size === keys.length ? [] : ['an attribute is there twice']),
  ];
}

/** No two points of a metric may have the same attributes. */
function uniqueSeries(data: object): readonly string[] {
  const points = list(get(data, 'dataPoints'));
  const series = points.map((point) => JSON.stringify(get(point, 'attributes')));
  if (points.length === 0) return ['it has no points'];
  return new Set(series).size === series.length ? [] : ['two points have the same attributes'];
}
