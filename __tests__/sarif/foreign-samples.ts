/** Files of other scanners for tests, and the repository that they are about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildSarif } from '../../src/sarif/build-sarif.ts';
import type { ForeignRun, Repository } from '../../src/sarif/foreign/foreign-run.ts';
import { readForeignSarif } from '../../src/sarif/foreign/read-foreign.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { repository } from './sample-findings.ts';

export const REPOSITORY = repository({
  'deploy/web.yaml': 40,
  'deploy/my web.yaml': 60,
  'a:b/c.yaml': 5,
  '100%.yaml': 5,
});

/** A run in the style of a scanner, from `fixtures/`. */
export function fixture(name: string, place: Repository = REPOSITORY): readonly ForeignRun[] {
  return runsOf(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.sarif`), 'utf8'), place, `${name}.sarif`);
}

/** The runs of a file that must be readable. */
export function runsOf(text: string, place: Repository = REPOSITORY, file = 'other.sarif'): readonly ForeignRun[] {
  const runs = readForeignSarif(text, file, place);
  if (typeof runs === 'string') throw new Error(runs);
  return runs;
}

/** Our file with these runs; GitHub must take it. */
export function built(foreign: readonly ForeignRun[], scans: Parameters<typeof buildSarif>[0] = []) {
  const { sarif, notes } = buildSarif(scans, { actionVersion: '1.0.0', foreign });
  expect(sarifProblems(sarif)).toEqual([]);
  return { runs: sarif.runs, notes };
}

/** A file with one run of one result. */
export function sarifOf(result: object, run: object = {}): string {
  const driver = { name: 'scanner', rules: [{ id: 'rule' }] };
  const whole = { ruleId: 'rule', message: { text: 'A problem.' }, ...result };
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results: [whole], ...run }] });
}

/** A result's location. */
export const located = (uri: string, region: object = { startLine: 2 }) => ({
  locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
});
