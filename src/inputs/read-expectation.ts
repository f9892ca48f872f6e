/** Reads what an answer must be: the `expect` of a target. */
import { defined } from '../lib/defined.ts';
import type { InputProblem } from '../lib/errors.ts';
import { parseCount, parseDuration } from '../lib/quantities.ts';
import { LONGEST_HEADER, LONGEST_HEADER_NAME, MOST_STATUS_RANGES } from '../load/plan/bounds.ts';
import type { Expectation } from '../load/plan/plan.ts';
import type { Place } from '../yaml/located-yaml.ts';
import { problemAt, problemOf, readMapping, readText } from '../yaml/places.ts';
import { splitList } from './reader.ts';

type StatusRanges = Expectation['status'];

/** Every answer that is no error. */
export const ANY_SUCCESS: Expectation = { status: [{ from: 200, to: 399 }] };

/** So many of them with commas, spaces and line ends between. */
const LONGEST_STATUS_LIST = 16 * MOST_STATUS_RANGES;
/** Name and value, in UTF-16 code units. */
const LONGEST_FIELD = LONGEST_HEADER + LONGEST_HEADER_NAME;

const STATUS_ALLOWED = 'status codes: 200, 2xx, 200-299, or a list of these';

export function readExpectation(place: Place | undefined, problems: InputProblem[]): Expectation {
  if (place === undefined) return ANY_SUCCESS;
  const fields = readMapping(place, ['status', 'body-contains', 'body-equals', 'header', 'max-latency'], problems);
  if (fields === undefined) return ANY_SUCCESS;
  const status = readStatus(fields.status, problems);
  const bodyContains = verbatim(fields['body-contains'], problems);
  const bodyEquals = verbatim(fields['body-equals'], problems);
  const header = readText(
    fields.header,
    "a header and its value, like 'content-type: application/json'",
    parseHeader,
    problems,
  );
  const maxLatencyMs = readText(
    fields['max-latency'],
    'a duration above 0 with its unit, like 200ms',
    (text) => parseDuration(text) || undefined,
    problems,
  );
  return {
    status: status ?? ANY_SUCCESS.status,
    ...defined({ bodyContains, bodyEquals, header, maxLatencyMs }),
  };
}

/** A text with its spaces and line ends. */
function verbatim(place: Place | undefined, problems: InputProblem[]): string | undefined {
  if (place !== undefined && place.text === undefined) problems.push(problemAt(place, 'a text'));
  return place?.text;
}

function readStatus(place: Place | undefined, problems: InputProblem[]): StatusRanges | undefined {
  if (place === undefined) return undefined;
  if (!Array.isArray(place.value)) return readText(place, STATUS_ALLOWED, parseStatusList, problems);
  if (place.value.length > MOST_STATUS_RANGES) {
    problems.push(
      problemOf(place, `it has ${place.value.length} status ranges, and at most ${MOST_STATUS_RANGES} are allowed`),
    );
    return undefined;
  }
  const ranges = place
    .children()
    .flatMap((element) => readText(element, STATUS_ALLOWED, parseStatusList, problems) ?? []);
  if (place.children().length === 0) problems.push(problemAt(place, STATUS_ALLOWED));
  return ranges;
}

function parseStatusList(text: string): StatusRanges | undefined {
  if (text.length > LONGEST_STATUS_LIST) return undefined;
  const ranges = splitList(text).map(parseStatus);
  const known = ranges.filter((range) => range !== undefined);
  return known.length === 0 || known.length < ranges.length ? undefined : known;
}

/** `200`, `2xx` or `200-299`. */
function parseStatus(text: string): StatusRanges[number] | undefined {
  const family = /^([1-5])xx$/i.exec(text)?.[1];
  if (family !== undefined) return { from: Number(family) * 100, to: Number(family) * 100 + 99 };
  const [first = '', last = first, ...rest] = text.split('-');
  const from = parseCount(first);
  const to = parseCount(last);
  return from === undefined || to === undefined || rest.length > 0 || from < 100 || to > 599 || from > to
    ? undefined
    : { from, to };
}

/** In quotes, a content-type is meant with its parameters. */
function parseHeader(text: string): Expectation['header'] {
  const match = text.length > LONGEST_FIELD ? null : /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(text);
  if (match === null) return undefined;
  const [, name = '', value = ''] = match;
  const header = { name: name.toLowerCase(), value };
  const isQuoted = header.name === 'content-type' && value.length > 1 && value.startsWith('"') && value.endsWith('"');
  return isQuoted ? { ...header, value: value.slice(1, -1), isWhole: true } : header;
}
