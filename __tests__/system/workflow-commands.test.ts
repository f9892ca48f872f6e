/** Our workflow commands against those of @actions/core: the same bytes, whatever the text. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ours from '../../src/system/workflow-commands.ts';

const TEXTS = [
  'plain',
  '',
  ' spaces around ',
  '100 % of %0A, %25 and %',
  'two\nlines\r\nand\rmore\n',
  '::error::a command, with: its signs',
  '##[error]x',
  'a,b:c=d;e',
  'ünïcode “quotes” \u2028 \u0085 😀 \ud800',
  '\u0000\u001b[31m',
  'x'.repeat(100_000),
];

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'workflow-commands-'));
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** What a call writes to the step's output. */
function written(call: () => void): string {
  const chunks: unknown[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => chunks.push(chunk) > 0);
  try {
    call();
  } finally {
    write.mockRestore();
  }
  return chunks.join('');
}

/** What a call adds to the runner's file, with the random part of its delimiter taken out. */
function appended(variable: string, call: () => void): string {
  const file = join(directory, variable);
  writeFileSync(file, 'earlier=1\n');
  vi.stubEnv(variable, file);
  expect(written(call)).toBe('');
  return readFileSync(file, 'utf8').replaceAll(
    /ghadelimiter_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    'ghadelimiter_UUID',
  );
}

type Writer = (text: string) => void;
const LINES: readonly (readonly [string, Writer, Writer])[] = [
  ['info', ours.info, core.info],
  ['startGroup', ours.startGroup, core.startGroup],
  ['setSecret', ours.setSecret, core.setSecret],
  ['debug', (text) => ours.annotate('debug', text), core.debug],
  ['notice', (text) => ours.annotate('notice', text), (text) => core.notice(text)],
  ['warning', (text) => ours.annotate('warning', text), (text) => core.warning(text)],
  ['error', (text) => ours.annotate('error', text), (text) => core.error(text)],
  ['endGroup', () => ours.endGroup(), () => core.endGroup()],
];

const VALUES = [
  ['setOutput', 'GITHUB_OUTPUT', ours.setOutput, core.setOutput],
  ['saveState', 'GITHUB_STATE', ours.saveState, core.saveState],
] as const;

describe('a line for the runner', () => {
  it.each(LINES)('%s is what @actions/core writes', (_name, own, theirs) => {
    for (const text of TEXTS) {
      const expected = written(() => theirs(text));
      expect(expected).not.toBe('');
      expect(written(() => own(text))).toBe(expected);
    }
  });
});

describe('a value for the runner', () => {
  it.each(VALUES)('of %s is in its file as @actions/core writes it', (_name, variable, own, theirs) => {
    for (const text of TEXTS) {
      const expected = appended(variable, () => theirs('name', text));
      expect(expected).toContain(`name<<ghadelimiter_UUID\n${text}\nghadelimiter_UUID\n`.toWellFormed());
      expect(appended(variable, () => own('name', text))).toBe(expected);
    }
  });

  it.each(VALUES)('of %s is a line when the runner has no file', (_name, variable, own, theirs) => {
    for (const none of [undefined, '']) {
      vi.stubEnv(variable, none);
      for (const name of TEXTS.filter(Boolean)) {
        for (const text of TEXTS) expect(written(() => own(name, text))).toBe(written(() => theirs(name, text)));
      }
    }
  });

  it.each(VALUES)('of %s ends with a delimiter that is another one each time', (_name, variable, own) => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    vi.stubEnv(variable, file);
    own('a', '1');
    own('b', '2');
    const delimiters = [...readFileSync(file, 'utf8').matchAll(/<<(.+)/g)].map(([, delimiter]) => delimiter);
    expect(new Set(delimiters).size).toBe(2);
  });

  it.each(VALUES)('of %s fails when the file is gone, as there', (_name, variable, own, theirs) => {
    vi.stubEnv(variable, join(directory, 'gone'));
    const problem = (call: () => void): unknown => {
      try {
        call();
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(problem(() => own('name', 'x'))).toEqual(problem(() => theirs('name', 'x')));
    expect(problem(() => own('name', 'x'))).toBeInstanceOf(Error);
  });
});

describe('what the runner hands over', () => {
  it('is read as @actions/core reads it', () => {
    for (const text of [undefined, ...TEXTS.filter((each) => !each.includes('\0'))]) {
      vi.stubEnv('INPUT_CONFIG-REF_OF', text);
      vi.stubEnv('STATE_workDir', text);
      expect(ours.getInput('config-ref of')).toBe(core.getInput('config-ref of'));
      expect(ours.getState('workDir')).toBe(core.getState('workDir'));
    }
  });
});
