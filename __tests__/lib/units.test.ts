import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatCounted,
  formatDuration,
  formatMegabytes,
  formatMoment,
  formatNumber,
  formatPercent,
} from '../../src/lib/units.ts';

describe('a number', () => {
  it.each([
    [0, '0'],
    [0.000001, '<0.00001'],
    [0.000123, '0.00012'],
    [0.00521, '0.00521'],
    [0.0123, '0.0123'],
    [0.09999, '0.100'],
    [0.1234, '0.123'],
    [0.9996, '1.00'],
    [1.234, '1.23'],
    [9.994, '9.99'],
    [9.996, '10.0'],
    [12.34, '12.3'],
    [99.96, '100'],
    [123.4, '123'],
    [12345.6, '12,346'],
    [-3.456, '-3.46'],
    [-0.000001, '>-0.00001'],
  ])('%d is shown as %s', (value, text) => expect(formatNumber(value)).toBe(text));
});

describe('a share', () => {
  it.each([
    [1, '100%'],
    [0, '0%'],
    [0.5, '50%'],
    [0.995, '99.5%'],
    [0.99999, '99.999%'],
    [0.0004, '0.04%'],
    [0.9999999999, '>99.99999%'],
    [0.0000000001, '<0.00001%'],
  ])('%d is shown as %s: all and none only when it is', (share, text) => expect(formatPercent(share)).toBe(text));
});

describe('a length of time', () => {
  it.each([
    [0, '0 ms'],
    [999.6, '1.0 s'],
    [14_200, '14.2 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 00 s'],
    [123_000, '2 min 03 s'],
    [3_720_000, '1 h 02 min'],
  ])('%d ms is shown as %s', (ms, text) => expect(formatDuration(ms)).toBe(text));
});

describe('other figures', () => {
  it('have their unit and thousands apart', () => {
    expect(formatCount(1234567)).toBe('1,234,567');
    expect(formatCounted(1, 'request')).toBe('1 request');
    expect(formatCounted(2, 'request')).toBe('2 requests');
    expect(formatMegabytes(9_600_000)).toBe('9.60');
    expect(formatMoment(Date.UTC(2026, 4, 4, 12, 30, 5, 999))).toBe('2026-05-04 12:30:05 UTC');
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1500, '1.50 kB'],
    [16_770_000_000, '16.8 GB'],
    [5e15, '5,000 TB'],
  ])('%d bytes are shown as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));
});
