/** Raw inputs -> what a job that collects does, or every problem at once. */
import type { InputProblem } from '../lib/errors.ts';
import { InputError } from '../lib/errors.ts';
import * as parse from './parse.ts';
import { readArtifact } from './read-report.ts';
import { createReader } from './reader.ts';
import type { ArtifactSettings } from './settings.ts';
import type { Given } from './sources.ts';
import { findInput, type InputName } from './spec.ts';

/** Inputs that `mode: collect` understands. */
const ALLOWED: readonly InputName[] = [
  'mode',
  'comment',
  'artifact',
  'artifact-retention-days',
  'on-invalid',
  'merge',
  'needs',
  'matrix',
  'github-token',
];

export interface CollectSettings {
  readonly comment: boolean;
  readonly artifact: ArtifactSettings;
  readonly onInvalid: 'fail' | 'warn';
  /** The jobs are shards of one plan. */
  readonly merge: boolean;
  /** JSON text of the context `needs`; empty when it was not given. */
  readonly needs: string;
}

/** Whether the inputs ask for `mode: collect`; what is neither mode is refused where settings are read. */
export function isCollecting(raw: Readonly<Record<string, string>>): boolean {
  return raw['mode']?.trim().toLowerCase() === 'collect';
}

/** @throws InputError with every problem; an input that says something about a load test is one. */
export function readCollectSettings(raw: Readonly<Record<string, string>>): CollectSettings {
  const problems: InputProblem[] = [];
  const given = new Map<InputName, Given>();
  for (const [name, text] of Object.entries(raw)) {
    const input = findInput(name);
    if (input === undefined || text.trim() === '') continue;
    if (!ALLOWED.includes(input.name)) problems.push({ name, allowed: 'is for mode: run, and the mode is collect' });
    given.set(input.name, { name, text, from: 'workflow' });
  }
  const reader = createReader(given, 'action', problems);
  const settings: CollectSettings = {
    comment: reader.value('comment', parse.boolean),
    artifact: readArtifact(reader),
    onInvalid: reader.value('on-invalid', parse.oneOf('fail', 'warn')),
    merge: reader.value('merge', parse.boolean),
    needs: reader.optional('needs', parse.text) ?? '',
  };
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}
