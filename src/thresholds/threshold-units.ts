/** Units of thresholds: reading a limit, and writing a figure in its unit. */
import { parseCount, parseDecimal, parseDuration, parseRate } from '../lib/quantities.ts';
import { formatBytes, formatCount, formatNumber, formatPercent } from '../lib/units.ts';
import type { Unit } from './metrics.ts';

/** What a limit looks like, as a phrase that follows "use". */
export const UNIT_EXAMPLES: Readonly<Record<Unit, string>> = {
  duration: 'a duration with its unit, like 200ms or 1.5s',
  share: 'a percentage from 0% to 100%, like 99.9%',
  rate: 'a rate, like 50/s or 3000/m',
  count: 'a plain number, like 0 or 100',
  cores: 'a number of CPU cores, like 0.5 or 500m',
  bytes: 'a size with its unit, like 64MB or 64MiB',
  'bytes-per-second': 'a data rate with its unit, like 5MB/s',
};

/** No limit that means anything is longer. */
const LONGEST = 64;

const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
};

/** The limit in the unit's base, or undefined when it is not written in that unit. */
export function parseLimit(text: string, unit: Unit): number | undefined {
  switch (unit) {
    case 'duration':
      return parseDuration(text);
    case 'share':
      return parseShare(text);
    case 'rate':
      return parseRate(text);
    case 'count':
      return parseCount(text);
    case 'cores':
      return text.endsWith('m') ? thousandth(parseDecimal(text.slice(0, -1))) : parseDecimal(text);
    case 'bytes':
      return parseBytes(text);
    case 'bytes-per-second':
      return text.endsWith('/s') ? parseBytes(text.slice(0, -2).trimEnd()) : undefined;
  }
}

function thousandth(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 1000;
}

function parseShare(text: string): number | undefined {
  const percent = text.endsWith('%') ? parseDecimal(text.slice(0, -1)) : undefined;
  // Multiplying by 100 and dividing again must give the share that a division of counts gives: 99.9% is 0.999.
  return percent === undefined || percent > 100 ? undefined : Number((percent / 100).toPrecision(15));
}

function parseBytes(text: string): number | undefined {
  const match = text.length > LONGEST ? null : /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text);
  const unit = match?.[2] ?? '';
  const factor = Object.hasOwn(BYTES, unit) ? BYTES[unit] : undefined;
  return match === null || factor === undefined ? undefined : Number(match[1]) * factor;
}

/** A figure in its unit. */
export function formatUnit(value: number, unit: Unit): string {
  switch (unit) {
    case 'duration':
      return value >= 10_000 ? `${formatNumber(value / 1000)} s` : `${formatNumber(value)} ms`;
    case 'share':
      return formatPercent(value);
    case 'rate':
      return `${formatNumber(value)}/s`;
    case 'count':
      return Number.isInteger(value) ? formatCount(value) : formatNumber(value);
    case 'cores':
      return `${formatNumber(value)} cores`;
    case 'bytes':
      return formatBytes(value);
    case 'bytes-per-second':
      return `${formatBytes(value)}/s`;
  }
}
