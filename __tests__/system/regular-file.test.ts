import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRegularFile } from '../../src/system/regular-file.ts';

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'regular-file-')));
mkdirSync(join(directory, 'folder'));
writeFileSync(join(directory, 'folder', 'file'), 'content');
symlinkSync(join(directory, 'folder', 'file'), join(directory, 'link'));
symlinkSync(join(directory, 'folder'), join(directory, 'other-folder'));
afterAll(() => rmSync(directory, { recursive: true }));

const read = (...path: readonly string[]) => readRegularFile(join(directory, ...path), 'it', 'data');

describe('a path that was checked', () => {
  it('is read when it is what it was', () => {
    expect(read('folder', 'file').toString()).toBe('content');
  });

  it('is refused when the file has become a link', () => {
    expect(() => read('link')).toThrow('it became a link while it was opened');
  });

  it.runIf(process.platform === 'linux')('is refused when a folder on the way has become a link', () => {
    expect(() => read('other-folder', 'file')).toThrow('it was exchanged for another file while it was opened');
  });
});
