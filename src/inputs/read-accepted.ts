/**
 * Reads a file with accepted findings: Trivy's plain list, or its YAML form. Of the latter, misconfigurations with
 * paths are ours to apply: Trivy would compare the paths with what it scans, which are renderings.
 */
import { loadAll } from 'js-yaml';
import { defined } from '../lib/defined.ts';
import type { InputProblem } from '../lib/errors.ts';
import { at, listAt, textAt } from '../lib/json.ts';
import { unknownWord } from '../lib/nearest.ts';
import { isPlace, type Place, readYaml } from '../yaml/located-yaml.ts';
import { problemOf } from '../yaml/places.ts';
import type { AcceptedAtPaths, AcceptedFindings } from './settings.ts';

const KEYS = ['id', 'paths', 'purls', 'expired_at', 'statement'];
const SECTIONS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];

/** A plain list: Trivy reads it as it is. */
export function plainAccepted(content: string): AcceptedFindings {
  return { forTrivy: content, isYaml: false, atPaths: [] };
}

/** The YAML form; `file` is its name in problems. */
export function yamlAccepted(content: string, file: string, problems: InputProblem[]): AcceptedFindings | undefined {
  const before = problems.length;
  const root = readYaml(content, { name: 'scan-ignore-file', file, from: 'workflow' });
  if (!isPlace(root)) {
    problems.push(root);
    return undefined;
  }
  if (root.value !== null && !root.isMapping)
    problems.push(problemOf(root, `a mapping with the keys ${SECTIONS.join(', ')}`));
  for (const section of root.isMapping ? root.children() : []) {
    if (!SECTIONS.includes(section.key)) problems.push(problemOf(section, `there are ${SECTIONS.join(', ')}`));
    else if (!Array.isArray(section.value)) problems.push(problemOf(section, 'a list of mappings with an id'));
    else
      for (const entry of section.children()) {
        checkEntry(entry, problems);
      }
  }
  return problems.length > before ? undefined : splitYaml(loadAll(content)[0]);
}

/** What Trivy does not know it passes over, and an entry without its paths is accepted everywhere. */
function checkEntry(entry: Place, problems: InputProblem[]): void {
  if (textAt(entry.value, 'id') === undefined) problems.push(problemOf(entry, 'needs an id'));
  const expires = at(entry.value, 'expired_at');
  if (expires !== undefined && dateOf(expires) === undefined)
    problems.push(problemOf(entry.child('expired_at'), 'a date like 2027-01-31'));
  for (const key of entry.isMapping ? entry.children() : []) {
    if (!KEYS.includes(key.key)) problems.push(problemOf(key, unknownWord('key', key.key, KEYS)));
    else if (key.key === 'paths' && !isTexts(key.value)) problems.push(problemOf(key, 'a list of one or more paths'));
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string' && text !== '');
}

function splitYaml(document: unknown): AcceptedFindings {
  const entriesOf = (section: string) => listAt(document, section);
  const hasPaths = (entry: unknown) => listAt(entry, 'paths').length > 0;
  const forTrivy = Object.fromEntries(
    SECTIONS.map((section) => {
      const entries = entriesOf(section).filter((entry) => section !== 'misconfigurations' || !hasPaths(entry));
      return [section, entries.map(withFullDate)];
    }),
  );
  const atPaths = entriesOf('misconfigurations')
    .filter(hasPaths)
    .map(
      (entry): AcceptedAtPaths => ({
        id: textAt(entry, 'id') ?? '',
        paths: listAt(entry, 'paths').map(String),
        ...defined({ expiresAt: dateOf(at(entry, 'expired_at')) }),
      }),
    );
  // JSON is YAML.
  return { forTrivy: JSON.stringify(forTrivy), isYaml: true, atPaths };
}

/** In quotes Trivy takes dates with their time only. */
function withFullDate(entry: unknown): unknown {
  const expires = dateOf(at(entry, 'expired_at'));
  return expires === undefined ? entry : { ...Object(entry), expired_at: new Date(expires).toISOString() };
}

/** Milliseconds since the epoch, of a date with or without its time. */
function dateOf(value: unknown): number | undefined {
  const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}Z)?$/.test(value);
  const time = isDate ? Date.parse(value) : Number.NaN;
  // 31 February is read as a day in March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value).slice(0, 10));
  return isReal ? time : undefined;
}
