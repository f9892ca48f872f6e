/** Readers of single texts: a value, or undefined for a text that is not allowed. */
import { parseCount, parseDuration, parseRate } from '../lib/quantities.ts';
import { withoutTrailing } from '../lib/text.ts';
import { HIGHEST_PORT, LONGEST_SEED } from '../load/plan/bounds.ts';
import type { Stage } from '../load/plan/plan.ts';
import { mayBePassed } from '../system/environment.ts';
import type { Parse } from './reader.ts';
import { splitList } from './reader.ts';

/** Limits in UTF-16 code units. No word or quantity of ours is longer. */
const LONGEST_WORD = 128;
const LONGEST_URL = 8 * 1024;
/**
 * A repository has at most 255 characters (distribution specification), a tag 128, a digest 71; with a registry in
 * front.
 */
const LONGEST_IMAGE = 1024;
/** A DNS name has at most 253 characters (RFC 1035). */
const LONGEST_HOST = 255;

/** What the expression finds in a text that is not too long for it. */
function bounded(text: string, longest: number, pattern: RegExp): RegExpExecArray | undefined {
  return text.length > longest ? undefined : (pattern.exec(text) ?? undefined);
}

/** One of some words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Parse<Word> {
  return (text) => (text.length > LONGEST_WORD ? undefined : words.find((word) => word === text.toLowerCase()));
}

export const boolean: Parse<boolean> = (text) => {
  const word = oneOf('true', 'false')(text);
  return word === undefined ? undefined : word === 'true';
};

/** A whole number between two bounds, both included. */
export function countWithin(from: number, to: number = Number.MAX_SAFE_INTEGER): Parse<number> {
  return (text) => {
    const count = parseCount(text);
    return count === undefined || count < from || count > to ? undefined : count;
  };
}

/** A duration above 0, in milliseconds. */
export const positiveDuration: Parse<number> = (text) => aboveZero(parseDuration(text));

/** A rate from 0, per second: stages may start from 0. */
export const rate: Parse<number> = parseRate;

/** A rate above 0, per second. */
export const positiveRate: Parse<number> = (text) => aboveZero(parseRate(text));

function aboveZero(value: number | undefined): number | undefined {
  return value === undefined || value <= 0 ? undefined : value;
}

/** `50/s:30s`. */
export const stage: Parse<Stage> = (text) => {
  const colon = text.lastIndexOf(':');
  const ratePerSecond = parseRate(text.slice(0, Math.max(0, colon)));
  const durationMs = parseDuration(text.slice(colon + 1));
  return ratePerSecond === undefined || durationMs === undefined ? undefined : { ratePerSecond, durationMs };
};

/** `2s`, `20 requests`, both with a comma between, or `none`. */
export const warmup: Parse<{ readonly requests: number; readonly durationMs: number }> = (text) => {
  if (text.length > LONGEST_WORD) return undefined;
  if (text.toLowerCase() === 'none') return { requests: 0, durationMs: 0 };
  let requests: number | undefined;
  let durationMs: number | undefined;
  const parts = splitList(text);
  for (const part of parts) {
    const counted = /^(\S+)\s+requests?$/.exec(part);
    if (counted !== null) requests = parseCount(counted[1] ?? '');
    else durationMs = parseDuration(part);
    if ((counted === null ? durationMs : requests) === undefined) return undefined;
  }
  const given = [requests, durationMs].filter((part) => part !== undefined).length;
  return given === 0 || given < parts.length ? undefined : { requests: requests ?? 0, durationMs: durationMs ?? 0 };
};

/** Any text; an empty one never comes here. */
export const text: Parse<string> = (value) => value;

export const seed: Parse<string> = (value) => (value.length <= LONGEST_SEED ? value : undefined);

/** A full version, `v` in front or not. */
export const version: Parse<string> = (value) => bounded(value, LONGEST_WORD, /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/)?.[1];

export const sha256: Parse<string> = (value) => bounded(value, LONGEST_WORD, /^[0-9a-f]{64}$/i)?.[0].toLowerCase();

/** An http or https URL without the slash at its end. */
export const mirrorUrl: Parse<string> = (value) =>
  parseUrl(value) === undefined ? undefined : withoutTrailing(value, '/');

/** Scheme, host and port of a URL that has nothing else. */
export const originUrl: Parse<string> = (value) => {
  const url = parseUrl(value);
  return url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '' ? undefined : url.origin;
};

/** An http or https URL without user and password; undefined for anything else. */
export function parseUrl(value: string): URL | undefined {
  const url = bounded(value, LONGEST_URL, /^https?:\/\/\S+$/) === undefined ? null : URL.parse(value);
  return url === null || url.username !== '' || url.password !== '' ? undefined : url;
}

/** `auto` or a port. */
export const port: Parse<number | 'auto'> = (value) =>
  oneOf('auto')(value) === 'auto' ? 'auto' : countWithin(1, HIGHEST_PORT)(value);

/** An image reference; loosely, as the registry has the last word. */
export const image: Parse<string> = (value) =>
  bounded(value, LONGEST_IMAGE, /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i)?.[0];

/** `IMAGE=REPLACEMENT`. */
export const imagePair: Parse<readonly [string, string]> = (value) => {
  if (value.length > 2 * LONGEST_IMAGE + 1) return undefined;
  const [from, to, ...rest] = value.split('=').map((part) => image(part.trim()));
  return from === undefined || to === undefined || rest.length > 0 ? undefined : [from, to];
};

/** `NAME=value`, one a line: the value is everything behind the first `=`. */
export const variables: Parse<Readonly<Record<string, string>>> = (text) => {
  const entries = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): readonly [string, string] => {
      const at = line.indexOf('=');
      return [line.slice(0, Math.max(0, at)), line.slice(at + 1)];
    });
  const isRight = entries.every(([name]) => name.length <= LONGEST_WORD && /^[A-Za-z_]\w*$/.test(name));
  const names = new Set(entries.map(([name]) => name));
  return isRight && names.size === entries.length ? Object.fromEntries(entries) : undefined;
};

/** Name of an environment variable that a program may get. */
export const variableName: Parse<string> = (value) => (mayBePassed(value) ? value : undefined);

/** A host name or IP address without port, in lower case. */
export const hostName: Parse<string> = (value) =>
  bounded(
    value,
    LONGEST_HOST,
    /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\[?[0-9a-f:.]*:[0-9a-f:.]*\]?)$/i,
  )?.[0]
    .toLowerCase()
    .replace(/^\[|\]$/g, '');
