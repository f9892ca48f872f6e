import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

const temp = join(directory, 'temp');
const PRIVATE = [
  join(workspace, '.git', 'config'),
  join(workspace, 'vendor', '.git', 'config'),
  join(temp, 'git-credentials-1.config'),
  join(temp, '_runner_file_commands', 'set_env_1'),
];
for (const path of PRIVATE) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'token');
}
writeFileSync(join(temp, 'rows.csv'), 'id\n2\n');
writeFileSync(join(workspace, '.gitignore'), 'dist');
symlinkSync(join(workspace, '.git'), join(workspace, 'innocent'));

const read = filesWithin({ workspace, temp });

describe('the files of a job', () => {
  it('are those below its workspace, whichever way leads there', () => {
    expect(read(join(workspace, 'sub', 'rows.csv')).toString()).toBe('id\n1\n');
    expect(read(join(directory, 'way-in', 'rows.csv')).toString()).toBe('id\n1\n');
  });

  it('and of its temporary directory', () => {
    expect(read(join(temp, 'rows.csv')).toString()).toBe('id\n2\n');
    expect(read(join(workspace, '.gitignore')).toString()).toBe('dist');
  });

  it.each([...PRIVATE, join(workspace, 'innocent', 'config')])('are not where credentials lie: %s', (path) => {
    expect(() => read(path)).toThrow('may hold credentials');
  });

  it.each(['link', '../secret', '/proc/self/environ', '/etc/passwd'])('are no others: %s', (path) => {
    expect(() => read(path.startsWith('/') ? path : join(workspace, path))).toThrow('is outside of the workspace');
  });

  it('are files, and exist', () => {
    expect(() => read(join(workspace, 'sub'))).toThrow('is no file');
    expect(() => read(join(workspace, 'nowhere'))).toThrow('ENOENT');
  });
});
