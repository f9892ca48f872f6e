import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesWithin } from '../../src/io/input-files.ts';

const directory = mkdtempSync(join(tmpdir(), 'input-files-'));
const workspace = join(directory, 'workspace');
mkdirSync(join(workspace, 'sub'), { recursive: true });
writeFileSync(join(workspace, 'sub', 'rows.csv'), 'id\n1\n');
writeFileSync(join(directory, 'secret'), 'secret');
symlinkSync(join(directory, 'secret'), join(workspace, 'link'));
symlinkSync(join(workspace, 'sub'), join(directory, 'way-in'));
afterAll(() => rmSync(directory, { recursive: true }));

const read = filesWithin([workspace]);

describe('the files of a job', () => {
  it('are those below its workspace, whichever way leads there', () => {
    expect(read(join(workspace, 'sub', 'rows.csv')).toString()).toBe('id\n1\n');
    expect(read(join(directory, 'way-in', 'rows.csv')).toString()).toBe('id\n1\n');
  });

  it.each(['link', '../secret', '/proc/self/environ', '/etc/passwd'])('are no others: %s', (path) => {
    expect(() => read(path.startsWith('/') ? path : join(workspace, path))).toThrow('is outside of the workspace');
  });

  it('are files, and exist', () => {
    expect(() => read(join(workspace, 'sub'))).toThrow('is no file');
    expect(() => read(join(workspace, 'nowhere'))).toThrow('ENOENT');
  });
});
