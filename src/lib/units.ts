/**
 * Figures as text: one fixed locale, three significant digits, and never a rounding that changes what a figure says.
 */

/** Made when it is used: the first one costs some ten milliseconds. */
const thousands = (): Intl.NumberFormat =>
  (thousandsFormat ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }));
let thousandsFormat: Intl.NumberFormat | undefined;

/**
 * A figure with three significant digits; whole part never shortened: 0.0123, 1.23, 12.3, 1,234. Below 0.001 five
 * decimals.
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 99.95) return thousands().format(value);
  if (size >= 9.995) return value.toFixed(1);
  if (size >= 0.9995) return value.toFixed(2);
  if (size === 0) return '0';
  if (size >= 0.001) return Number(value.toPrecision(3)).toFixed(size >= 0.09995 ? 3 : size >= 0.009995 ? 4 : 5);
  return size < 0.000005 ? (value < 0 ? '>-0.00001' : '<0.00001') : value.toFixed(5);
}

/** A whole number: 12,345. */
export function formatCount(value: number): string {
  return thousands().format(value);
}

/** A count and its noun: `1 request`, `2 requests`. */
export function formatCounted(value: number, noun: string): string {
  return `${formatCount(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** Milliseconds with their unit: `12.3 ms`. */
export function formatMs(ms: number): string {
  return `${formatNumber(ms)} ms`;
}

/** A length of time for a reader: `350 ms`, `14.2 s`, `2 min 05 s`, `1 h 02 min`. */
export function formatDuration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * A share (0..1) in percent. Rounded towards the middle, so that 100% means all and 0% means none:
 * one failure among 100,000 is 99.999%, not 100%.
 */
export function formatPercent(share: number): string {
  if (share <= 0) return '0%';
  if (share >= 1) return '100%';
  const percent = share * 100;
  for (const digits of [1, 2, 3, 4, 5]) {
    const text = percent.toFixed(digits);
    if (Number(text) > 0 && Number(text) < 100) return `${trimZeros(text)}%`;
  }
  return share < 0.5 ? '<0.00001%' : '>99.99999%';
}

function trimZeros(text: string): string {
  return text.replace(/\.?0+$/, '');
}

/** Megabytes (10^6 bytes) without the unit, for a column that names it. */
export function formatMegabytes(bytes: number): string {
  return formatNumber(bytes / 1e6);
}

/** Bytes with a decimal unit: `512 B`, `1.50 kB`, `16.8 GB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return power === 0 ? `${formatCount(bytes)} B` : `${formatNumber(bytes / 1000 ** power)} ${units[power] ?? ''}`;
}

/** A rate with its unit: `19.8/s`. */
export function formatRate(perSecond: number): string {
  return `${formatNumber(perSecond)}/s`;
}

/** A moment as UTC to the second: `2026-05-04 12:30:05 UTC`. */
export function formatMoment(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
