import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBounded } from '../../src/system/bounded-file.ts';

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'bounded-file-')));
afterAll(() => rmSync(directory, { recursive: true }));
const at = (name: string) => join(directory, name);
writeFileSync(at('file'), '12345');
mkdirSync(at('folder'));
symlinkSync('file', at('link'));
symlinkSync('.', at('way'));
execFileSync('mkfifo', [at('pipe')]);

describe('a small file', () => {
  it('is read up to its limit', () => {
    expect(readBounded(at('file'), 5).toString()).toBe('12345');
    expect(() => readBounded(at('file'), 4)).toThrow('has more than 4 bytes');
  });

  it.each(['link', 'way/file'])('is read by no link: %s', (name) => {
    expect(() => readBounded(at(name), 5)).toThrow('is a link, or lies behind one');
  });

  it.each(['folder', 'pipe'])('is nothing else, and is not waited for: a %s', (name) => {
    expect(() => readBounded(at(name), 5)).toThrow('is not a regular file');
  });
});
