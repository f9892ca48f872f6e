/**
 * Figures in the unit in which the user wrote the limit, with enough digits that no figure looks like a limit that it
 * is not: 67,108,865 B under a limit of `64MiB` are 64.000001 MiB.
 */
import { formatCount, formatNumber, formatPercent } from '../lib/units.ts';
import type { Unit } from './metrics.ts';
import type { Threshold } from './threshold.ts';
import { formatUnit, parseLimit } from './threshold-units.ts';

/** How figures beside a limit are written. */
export interface Scale {
  readonly unit: Unit;
  /** One of the written unit in the unit's base: `MiB` is 1,048,576 bytes. */
  readonly factor: number;
  /** What follows the number, with its space: ` MiB`, `%`, `/m`. */
  readonly suffix: string;
}

/** The limit as the user wrote it: `64MiB`. */
export function limitAsWritten(source: string): string {
  return source.replace(/^[^<>=≤≥]*[<>=≤≥]+\s*/, '');
}

/** The scale of a threshold's limit; of `1m30s` that of its last part. */
export function scaleOf({ source, unit }: Pick<Threshold, 'source' | 'unit'>): Scale {
  const written = limitAsWritten(source);
  let end = written.length;
  while (end > 0 && !isDigit(written[end - 1])) end -= 1;
  const name = written.slice(end).replaceAll(' ', '');
  return { unit, factor: parseLimit(`1${name}`, unit) ?? 1, suffix: suffixOf(name, unit) };
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function suffixOf(name: string, unit: Unit): string {
  switch (unit) {
    case 'share':
    case 'count':
      return name;
    case 'rate':
      return name === '' ? '/s' : name;
    case 'cores':
      // Kubernetes writes thousandths of a core so: 250m.
      return name === 'm' ? name : ' cores';
    case 'duration':
    case 'bytes':
    case 'bytes-per-second':
      return ` ${name}`;
  }
}

/** Parts of the unit below which three digits say little; such figures are written in a smaller unit. */
const SMALL = 0.001;

/**
 * A figure in the scale of its limit. It is on the same side of `other` (the limit, or another figure beside it) as
 * written as it is in truth. A figure that is next to nothing in that unit, and far from `other`, keeps a unit of its
 * own: 4.2 ms under a limit of `1h`.
 */
export function formatApart(value: number, other: number, scale: Scale): string {
  const { unit, factor, suffix } = scale;
  const figure = value / factor;
  if (value !== 0 && Math.abs(figure) < SMALL && Math.abs(value) < Math.abs(other) / 10) return formatUnit(value, unit);
  const beside = withoutNoise(other / factor);
  const side = Math.sign(value - other);
  const isTrue = (text: string) => Math.sign(Number(text.replaceAll(',', '')) - beside) === side;
  const short = shortNumber(value, scale);
  if (isTrue(short) && (side === 0 || short !== shortNumber(other, scale))) return short + suffix;
  for (let digits = 4; digits <= 17; digits += 1) {
    const text = String(Number(figure.toPrecision(digits)));
    if (isTrue(text)) return text + suffix;
  }
  // They differ by less than what dividing adds.
  return String(figure) + suffix;
}

/** 20/s are 1200/m, not 1200.0000000000002. */
function withoutNoise(figure: number): number {
  return Number(figure.toPrecision(15));
}

function shortNumber(value: number, { unit, factor }: Scale): string {
  if (unit === 'share') return formatPercent(value).slice(0, -1);
  return unit === 'count' && Number.isInteger(value) ? formatCount(value) : formatNumber(value / factor);
}
