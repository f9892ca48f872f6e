/** What GitHub refuses or hides of a SARIF file, and no validator of the format finds. */
import { gzipSync } from 'node:zlib';
import { at, listAt, numberAt, textAt } from '../lib/json.ts';
import { formatBytes, formatCount } from '../lib/units.ts';
import { analysisKey } from './categories.ts';
import { GITHUB_KEY } from './fingerprints.ts';
import {
  MAX_EXTENSIONS,
  MAX_GZIP_BYTES,
  MAX_LOCATIONS,
  MAX_RESULTS,
  MAX_RULES,
  MAX_RUNS,
  SHOWN_RESULTS,
} from './limits.ts';
import { SARIF_SCHEMA, SARIF_VERSION } from './log.ts';
import { ruleProblems } from './rule-problems.ts';
import { uriProblem } from './source-uri.ts';

/** Problems that are listed; a file with one wrong result often has thousands. */
const MOST_PROBLEMS = 100;

/** Sentences that name the place in the file; empty when GitHub would take it and show all of it. */
export function sarifProblems(log: unknown): string[] {
  const problems = [...logProblems(log)];
  const more = problems.length - MOST_PROBLEMS;
  return more <= 0 ? problems : [...problems.slice(0, MOST_PROBLEMS), `There are ${formatCount(more)} more problems.`];
}

function* logProblems(log: unknown): Generator<string> {
  if (at(log, 'version') !== SARIF_VERSION) yield `version is not ${SARIF_VERSION}.`;
  if (at(log, '$schema') !== SARIF_SCHEMA) yield `$schema is not ${SARIF_SCHEMA}.`;
  const runs = listAt(log, 'runs');
  if (runs.length === 0) yield 'There is no run.';
  if (runs.length > MAX_RUNS) yield `There are ${formatCount(runs.length)} runs; GitHub takes ${MAX_RUNS}.`;
  const analyses = new Map<string, string>();
  for (const [index, run] of runs.entries()) {
    const place = `runs[${index}]`;
    const key = analysisKey(textAt(run, 'tool', 'driver', 'name') ?? '', textAt(run, 'automationDetails', 'id') ?? '');
    const same = analyses.get(key);
    if (same !== undefined) yield `${place} has the tool and category of ${same}.`;
    else analyses.set(key, place);
    yield* runProblems(run, place);
  }
  const size = gzipSync(JSON.stringify(log) ?? '').length;
  if (size > MAX_GZIP_BYTES) {
    yield `The file has ${formatBytes(size)} after gzip; GitHub takes ${formatBytes(MAX_GZIP_BYTES)}.`;
  }
}

function* runProblems(run: unknown, place: string): Generator<string> {
  if (isEmpty(textAt(run, 'tool', 'driver', 'name'))) yield `${place} does not name its tool.`;
  const extensions = listAt(run, 'tool', 'extensions').length;
  if (extensions > MAX_EXTENSIONS) yield `${place} has ${extensions} extensions; GitHub takes ${MAX_EXTENSIONS}.`;
  const rules = listAt(run, 'tool', 'driver', 'rules');
  if (rules.length > MAX_RULES) yield `${place} has ${formatCount(rules.length)} rules; GitHub takes ${MAX_RULES}.`;
  yield* ruleProblems(rules, `${place}.tool.driver.rules`);
  if (!Array.isArray(at(run, 'results'))) yield `${place} has no list of results.`;
  const results = listAt(run, 'results');
  if (results.length > SHOWN_RESULTS) {
    yield `${place} has ${formatCount(results.length)} results; GitHub takes ${formatCount(MAX_RESULTS)} and shows ${formatCount(SHOWN_RESULTS)}.`;
  }
  const identities = new Set<string>();
  for (const [index, result] of results.entries()) {
    const at = `${place}.results[${index}]`;
    yield* resultProblems(result, rules, at);
    const identity = identityOf(result);
    if (identities.has(identity)) yield `${at} has the rule, file and fingerprint of another result.`;
    identities.add(identity);
  }
}

function* resultProblems(result: unknown, rules: readonly unknown[], place: string): Generator<string> {
  const rule = rules[numberAt(result, 'ruleIndex') ?? -1];
  if (textAt(rule, 'id') === undefined || textAt(rule, 'id') !== textAt(result, 'ruleId')) {
    yield `${place}: ruleId and ruleIndex name no rule.`;
  }
  if (!['error', 'warning', 'note'].includes(textAt(result, 'level') ?? '')) yield `${place} has no level.`;
  if (isEmpty(textAt(result, 'message', 'text'))) yield `${place} has no message.`;
  if (isEmpty(textAt(result, 'partialFingerprints', GITHUB_KEY))) yield `${place} has no ${GITHUB_KEY}.`;
  const locations = listAt(result, 'locations');
  if (locations.length === 0) yield `${place} has no location, and GitHub refuses the whole file.`;
  if (locations.length > MAX_LOCATIONS) yield `${place} has ${formatCount(locations.length)} locations.`;
  for (const [index, location] of locations.entries()) {
    yield* locationProblems(at(location, 'physicalLocation'), `${place}.locations[${index}]`);
  }
}

function* locationProblems(physical: unknown, place: string): Generator<string> {
  const uri = textAt(physical, 'artifactLocation', 'uri');
  const problem = uri === undefined ? 'is missing, and GitHub refuses the whole file' : uriProblem(uri);
  if (problem !== undefined) yield `${place}: the URI ${uri === undefined ? '' : `\`${uri}\` `}${problem}.`;
  const line = numberAt(physical, 'region', 'startLine');
  if (!isLine(line)) yield `${place} has no line from 1.`;
  const end = at(physical, 'region', 'endLine');
  if (end !== undefined && !(typeof end === 'number' && isLine(end) && end >= (line ?? 1))) {
    yield `${place}: endLine is not a line from startLine on.`;
  }
}

function identityOf(result: unknown): string {
  const uri = textAt(result, 'locations', 0, 'physicalLocation', 'artifactLocation', 'uri');
  return JSON.stringify([textAt(result, 'ruleId'), uri, textAt(result, 'partialFingerprints', GITHUB_KEY)]);
}

function isLine(line: number | undefined): boolean {
  return line !== undefined && Number.isSafeInteger(line) && line >= 1;
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
