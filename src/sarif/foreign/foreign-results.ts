/** The results of a foreign run: which are problems, which of them GitHub would show, and these rebuilt. */

import { countSeverities, countsText } from '../../findings/counts.ts';
import { at, listAt, textAt } from '../../lib/json.ts';
import { formatCount, formatCounted } from '../../lib/units.ts';
import { bySeverity, compareTexts, type ResultDraft, sarifLocation } from '../drafts.ts';
import { type Fingerprinter, fingerprinter, GITHUB_KEY } from '../fingerprints.ts';
import { LONGEST_ID, LONGEST_MESSAGE, SHOWN_RESULTS } from '../limits.ts';
import type { SarifRule } from '../log.ts';
import { firstText, plainLine, plainText } from '../plain-text.ts';
import { foreignMessage, objectNames } from './foreign-message.ts';
import { type FoundRule, foreignRule, resultLevel, resultSeverity, rulesIn } from './foreign-rules.ts';
import type { ForeignRun } from './foreign-run.ts';
import type { Place, PlaceFinder } from './places.ts';

/** Fingerprints that are kept of a result. */
const MOST_FINGERPRINTS = 10;

export interface ResultSource {
  readonly tool: string;
  readonly file: string;
  readonly places: PlaceFinder;
}

/** A million results cost their counting; only those that GitHub shows are rebuilt. */
export function foreignResults(run: unknown, source: ResultSource): Pick<ForeignRun, 'results' | 'counts' | 'notes'> {
  const find = rulesIn(run);
  const written = listAt(run, 'results').filter(isProblem);
  const open = written.filter((result) => !isSuppressed(result));
  const rated = open.map((result) => {
    const found = find(result);
    return { result, found, severity: resultSeverity(result, found.written) };
  });
  const ordered = bySeverity(rated);
  const shown = ordered.slice(0, SHOWN_RESULTS).map((one) => ({ ...one, place: source.places(one.result) }));
  const placed = shown.filter(({ place }) => place.location !== undefined);
  return {
    results: bySeverity(rebuild(placed, source.tool)),
    counts: countSeverities(rated),
    notes: notesOf(source, {
      suppressed: written.length - open.length,
      beyond: ordered.slice(SHOWN_RESULTS),
      moved: placed.filter(({ place }) => place.elsewhere !== undefined).length,
      placeless: shown.length - placed.length,
    }),
  };
}

/** Results also say what was checked and is right, or is gone since an earlier scan. */
function isProblem(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false;
  const kind = textAt(result, 'kind') ?? 'fail';
  return !['pass', 'notApplicable', 'informational'].includes(kind) && at(result, 'baselineState') !== 'absent';
}

/** GitHub has no eye for suppressions and would open an alert (SARIF 2.1.0, section 3.27.23). */
function isSuppressed(result: unknown): boolean {
  return listAt(result, 'suppressions').some((suppression) => {
    const status = textAt(suppression, 'status') ?? 'accepted';
    return status === 'accepted';
  });
}

interface PlacedResult {
  readonly result: unknown;
  readonly found: FoundRule;
  readonly severity: ResultDraft['severity'];
  readonly place: Place;
}

/** In the order of their places, so that ordinals of fingerprints do not depend on how the scanner lists results. */
function rebuild(placed: readonly PlacedResult[], tool: string): readonly ResultDraft[] {
  const rules = new Map<string, SarifRule>();
  const fingerprints = fingerprinter();
  const texts = placed.map((one) => ({ ...one, text: foreignMessage(one.result, one.found) }));
  return texts.toSorted(compareResults).flatMap(({ result, found, severity, place, text }) => {
    if (place.location === undefined) return [];
    const rule = rules.get(found.id) ?? foreignRule(found);
    rules.set(found.id, rule);
    const names = objectNames(result);
    return [
      {
        severity,
        rule,
        result: {
          level: resultLevel(result, found.written) ?? 'note',
          message: { text: place.elsewhere === undefined ? text : withOldPlace(text, place.elsewhere) },
          locations: [sarifLocation(place.location, names)] as const,
          partialFingerprints:
            keptFingerprints(result) ?? made(fingerprints, { tool, found, names, place, text, result }),
        },
      },
    ];
  });
}

function compareResults(a: PlacedResult & { text: string }, b: PlacedResult & { text: string }): number {
  return (
    compareTexts(a.found.id, b.found.id) ||
    compareTexts(a.place.location?.file ?? '', b.place.location?.file ?? '') ||
    (a.place.location?.line ?? 0) - (b.place.location?.line ?? 0) ||
    compareTexts(a.text, b.text)
  );
}

function withOldPlace(text: string, place: string): string {
  const old = plainLine(place, LONGEST_ID);
  return old === '' ? text : firstText(LONGEST_MESSAGE + LONGEST_ID + 20, `${text}\nReported for: ${old}`);
}

/** Those of the scanner, if the one that GitHub reads is among them. */
function keptFingerprints(result: unknown): Readonly<Record<string, string>> | undefined {
  const own = textAt(result, 'partialFingerprints', GITHUB_KEY);
  return own === undefined || plainText(own, LONGEST_ID) === ''
    ? undefined
    : { [GITHUB_KEY]: plainText(own, LONGEST_ID) };
}

interface Identity {
  readonly tool: string;
  readonly found: FoundRule;
  readonly names: readonly string[];
  readonly place: Place;
  readonly text: string;
  readonly result: unknown;
}

/** Of the scanner's own identity of the result, or of the object's name, or of the message but for its versions. */
function made(fingerprints: Fingerprinter, { tool, found, names, place, text, result }: Identity) {
  const identity = otherFingerprints(result);
  // A name with a colon is an image's, with its tag or digest.
  const lasting = names.filter((name) => !name.includes(':'));
  const subject = identity.length > 0 ? identity : lasting.length > 0 ? lasting : [withoutFigures(text)];
  return fingerprints([tool, found.id, place.location?.file ?? '', ...subject]);
}

/** In the order of their keys. */
function otherFingerprints(result: unknown): readonly string[] {
  const all = [at(result, 'fingerprints'), at(result, 'partialFingerprints')].flatMap((texts) =>
    typeof texts === 'object' && texts !== null ? Object.entries(texts).slice(0, MOST_FINGERPRINTS) : [],
  );
  return all
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([key, value]) => `${key}=${plainText(value, LONGEST_ID)}`)
    .toSorted(compareTexts);
}

/** The words without a digit. Versions, digests and lines have some, and a name that has one is told by the ordinal. */
function withoutFigures(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => !/\d/.test(word))
    .join(' ');
}

interface Left {
  readonly suppressed: number;
  readonly beyond: Parameters<typeof countSeverities>[0];
  readonly moved: number;
  readonly placeless: number;
}

function notesOf({ tool, file }: ResultSource, { suppressed, beyond, moved, placeless }: Left): readonly string[] {
  const of = `of ${tool} in \`${plainLine(file, LONGEST_ID)}\``;
  const results = (count: number) => `${formatCounted(count, 'result')} ${of} ${count === 1 ? 'is' : 'are'}`;
  return [
    ...(suppressed > 0 ? [`${results(suppressed)} left out: the scanner marks them as suppressed.`] : []),
    ...(beyond.length > 0
      ? [
          `${results(beyond.length)} left out (${countsText(countSeverities(beyond))}): GitHub shows ${formatCount(SHOWN_RESULTS)} results of a run, the most severe.`,
        ]
      : []),
    ...(moved > 0 ? [`${results(moved)} shown at another place: the scanner names no file of the repository.`] : []),
    ...(placeless > 0
      ? [
          `${results(placeless)} left out: the scanner names no file of the repository, and GitHub takes no result without one.`,
        ]
      : []),
  ];
}
