/** Durations, rates and counts as users write them. Each reader returns undefined for anything else. */

const MILLISECONDS: Readonly<Record<string, number>> = {
  us: 0.001,
  µs: 0.001,
  ms: 1,
  s: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
};
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, h: 3600 };

/** A decimal number without sign or exponent, so that nothing surprising is taken for one. */
const NUMBER = '\\d+(?:\\.\\d+)?';
const DECIMAL = new RegExp(`^${NUMBER}$`);
const DURATION = new RegExp(`^(${NUMBER}) ?(us|µs|ms|s|min|m|h)$`);
const PARTS = /^(?:(\d{1,15})h)?(?:(\d{1,15})m)?(?:(\d{1,15})s)?(?:(\d{1,15})ms)?$/;
/** No quantity that means anything is longer. */
const LONGEST = 64;
const RATE = new RegExp(`^(${NUMBER})(?: ?/ ?(s|min|m|h))?$`);

/**
 * `500ms`, `2s`, `1.5m`, `1h`, `1m30s` in milliseconds. A number without unit is no duration: half of the tools mean seconds by
 * it, the others milliseconds.
 */
export function parseDuration(text: string): number | undefined {
  const match = text.length > LONGEST ? null : DURATION.exec(text.trim());
  const unit = MILLISECONDS[match?.[2] ?? ''];
  return match === null || unit === undefined ? parseParts(text) : roundOff(Number(match[1]) * unit);
}

/** `1m30s`, `1h30m`: as Go and k6 write durations, each unit smaller than the one before. */
function parseParts(text: string): number | undefined {
  const match = text.length > LONGEST ? null : PARTS.exec(text.trim());
  if (match === null || match[0] === '') return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = match;
  return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(milliseconds);
}

/** `20`, `20/s`, `600/m` per second. */
export function parseRate(text: string): number | undefined {
  const match = text.length > LONGEST ? null : RATE.exec(text.trim());
  const unit = SECONDS[match?.[2] ?? 's'];
  return match === null || unit === undefined ? undefined : Number(match[1]) / unit;
}

/** A whole number from 0, with or without underscores between its digits: `10000000`, `10_000_000`. */
export function parseCount(text: string): number | undefined {
  const trimmed = text.trim();
  if (text.length > LONGEST || !/^\d+(_\d+)*$/.test(trimmed)) return undefined;
  const value = Number(trimmed.replaceAll('_', ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A decimal number from 0. */
export function parseDecimal(text: string): number | undefined {
  const trimmed = text.trim();
  return text.length <= LONGEST && DECIMAL.test(trimmed) ? Number(trimmed) : undefined;
}

/** Takes away what multiplying with a decimal adds: 0.07 s are 70 ms, not 70.00000000000001. */
function roundOff(value: number): number {
  return Number(value.toPrecision(15));
}
