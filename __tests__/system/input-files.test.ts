import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyFile, jobFiles, type Origin } from '../../src/system/input-files.ts';

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'input-files-')));
const workspace = join(directory, 'workspace');
const temp = join(directory, 'temp');
const BOTH = ['workflow', 'file'] as const;

const files = {
  'workspace/sub/rows.csv': 'id\n1\n',
  'workspace/.gitignore': 'dist',
  'workspace/.github/loadtest.yaml': 'rate: 5',
  'workspace/.git/config': 'token',
  'workspace/vendor/.GIT/config': 'token',
  'workspace/module/.git': 'gitdir: ../.git/modules/module',
  'temp/git-credentials-1.config': 'token',
  'temp/_runner_file_commands/set_env_1': 'token',
  'temp/rows.csv': 'id\n2\n',
  'elsewhere/rows.csv': 'id\n3\n',
  'elsewhere/repository/.git/config': 'token',
};
const links = {
  'workspace/out': 'elsewhere/rows.csv',
  'workspace/folder-out': 'elsewhere',
  'workspace/innocent': 'workspace/.git',
  'workspace/hop': 'workspace/out',
  'workspace/inside': 'workspace/sub',
  'elsewhere/way-in': 'workspace',
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(directory, name)), { recursive: true });
  writeFileSync(join(directory, name), content);
}
for (const [name, target] of Object.entries(links)) symlinkSync(join(directory, target), join(directory, name));
symlinkSync('/proc/self/environ', join(workspace, 'environ'));

const before = process.cwd();
beforeAll(() => process.chdir(workspace));
afterAll(() => {
  process.chdir(before);
  rmSync(directory, { recursive: true });
});

const gate = jobFiles({ workspace, temp });
const read = (path: string, from: Origin = 'workflow') => gate.read(path, from, 'data').toString();

describe('a name that a file of the checkout gives', () => {
  it.each(['sub/rows.csv', './sub/../sub/rows.csv', 'inside/rows.csv'])(
    'reaches files of the workspace: %s',
    (path) => {
      expect(read(path, 'file')).toBe('id\n1\n');
    },
  );

  it.each(['.gitignore', '.github/loadtest.yaml'])('reaches what only begins like .git: %s', (path) => {
    expect(read(path, 'file')).not.toBe('');
  });

  it.each([join(workspace, 'sub', 'rows.csv'), join(temp, 'rows.csv'), '/etc/passwd', '/nowhere'])(
    'must be relative, and nothing is looked up else: %s',
    (path) => {
      expect(() => read(path, 'file')).toThrow(
        'is an absolute path, and a file of the checkout names other files by relative ones',
      );
      expect(() => gate.resolve(path, 'file')).toThrow('is an absolute path');
    },
  );

  it.each(['out', 'hop', 'folder-out/rows.csv', '../elsewhere/rows.csv', '../temp/rows.csv'])(
    'reaches nothing outside of it: %s',
    (path) => {
      expect(() => read(path, 'file')).toThrow(
        'is outside of the workspace, and a file of the checkout names files in it only',
      );
    },
  );
});

describe('a name that the workflow gives', () => {
  it.each([
    ['sub/rows.csv', '1'],
    [join(workspace, 'sub', 'rows.csv'), '1'],
    [join(directory, 'elsewhere', 'way-in', 'sub', 'rows.csv'), '1'],
    [join(temp, 'rows.csv'), '2'],
    [join(directory, 'elsewhere', 'rows.csv'), '3'],
    ['../elsewhere/rows.csv', '3'],
  ])('reaches the workspace, and any other place that it names: %s', (path, id) => {
    expect(read(path)).toBe(`id\n${id}\n`);
  });

  it.each(['out', 'hop', join(workspace, 'out'), 'folder-out/rows.csv', join(directory, 'elsewhere', 'way-in', 'out')])(
    'follows no link of the checkout out of the workspace: %s',
    (path) => {
      expect(() => read(path)).toThrow('leads out of the workspace by a link of the checkout');
      expect(() => gate.resolve(path, 'workflow')).toThrow('leads out of the workspace by a link of the checkout');
    },
  );

  it('means one file, also for programs that take .. for a part of the text', () => {
    expect(() => read('folder-out/../sub/rows.csv')).toThrow(/ENOENT|could mean two files/);
    mkdirSync(join(directory, 'sub'));
    writeFileSync(join(directory, 'sub', 'rows.csv'), 'another');
    expect(() => read('folder-out/../sub/rows.csv')).toThrow('could mean two files');
  });
});

describe('whoever names them, files with credentials', () => {
  it.each(BOTH)('in .git are not read, by the %s', (from) => {
    for (const path of ['.git/config', 'innocent/config', 'vendor/.GIT/config', 'module/.git'])
      expect(() => read(path, from), path).toThrow('lies in .git, which may hold credentials');
    for (const path of ['.git', 'innocent', 'vendor/.GIT'])
      expect(() => gate.resolve(path, from), path).toThrow('lies in .git');
  });

  it('in the .git of another repository are not read', () => {
    expect(() => read(join(directory, 'elsewhere', 'repository', '.git', 'config'))).toThrow('lies in .git');
  });

  it.each(['git-credentials-1.config', '_runner_file_commands/set_env_1'])('of the runner are not read: %s', (path) => {
    expect(() => read(join(temp, path))).toThrow("is one of the runner's own files");
  });

  it.each(['/proc/self/environ', 'environ', '/sys/kernel/uevent_seqnum', '/dev/null', '/proc'])(
    'of the system are not read: %s',
    (path) => {
      expect(() => read(path)).toThrow(/lies in \/(proc|sys|dev), where no files of a job are/);
      expect(() => gate.resolve(path, 'workflow')).toThrow('where no files of a job are');
    },
  );
});

describe('a folder', () => {
  it('is resolved to its real path, the workspace itself too', () => {
    expect(gate.resolve('inside', 'file')).toBe(join(workspace, 'sub'));
    expect(gate.resolve('.', 'file')).toBe(workspace);
    expect(gate.resolve('inside/rows.csv', 'workflow')).toBe(join(workspace, 'sub', 'rows.csv'));
  });

  it('outside of the workspace is the choice of the workflow alone', () => {
    expect(gate.resolve(join(directory, 'elsewhere'), 'workflow')).toBe(join(directory, 'elsewhere'));
    expect(() => gate.resolve('folder-out', 'file')).toThrow('is outside of the workspace');
  });

  it('is not read', () => {
    expect(() => read('sub')).toThrow('sub is a folder, and not a regular file');
  });
});

describe('an objection', () => {
  it('is asked with the real path, and its sentence is the reason', () => {
    const asked: string[] = [];
    const strict = jobFiles({
      workspace,
      temp,
      objection: (real) => {
        asked.push(real);
        return real.endsWith('rows.csv') ? 'This is not the base commit.' : undefined;
      },
    });
    for (const from of BOTH) {
      expect(() => strict.read('inside/rows.csv', from, 'data')).toThrow('This is not the base commit.');
      expect(() => strict.resolve('inside/rows.csv', from)).toThrow('This is not the base commit.');
      expect(strict.read('.gitignore', from, 'data').toString()).toBe('dist');
    }
    expect(new Set(asked)).toEqual(new Set([join(workspace, 'sub', 'rows.csv'), join(workspace, '.gitignore')]));
  });
});

describe.each([
  ['in the action', gate],
  ['on the command line', anyFile],
])('what is no regular file %s', (_where, files) => {
  const path = (name: string) => join(workspace, name);

  it('is told by its kind: a socket', async () => {
    await using server = createServer();
    await new Promise<void>((done) => server.listen(path('socket'), done));
    expect(() => files.read('socket', 'file', 'data')).toThrow('socket is a socket or a device');
    expect(() => files.resolve('socket', 'file')).toThrow('socket is a socket, and neither a file nor a folder');
  });

  it('is told by its kind: a named pipe, without waiting for a writer', () => {
    rmSync(path('pipe'), { force: true });
    execFileSync('mkfifo', [path('pipe')]);
    expect(() => files.resolve('pipe', 'file')).toThrow('pipe is a named pipe, and neither a file nor a folder');
    // In a process of its own: one that waits could not be told to stop.
    const source = join(import.meta.dirname, '..', '..', 'src', 'system', 'input-files.ts');
    const name = files === anyFile ? 'anyFile' : 'jobFiles({ workspace: ".", temp: "../temp" })';
    const program = `import { anyFile, jobFiles } from ${JSON.stringify(source)}; ${name}.read('pipe', 'file', 'data');`;
    const child = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: workspace,
      timeout: 20_000,
      encoding: 'utf8',
    });
    expect(child.signal, 'it waited').toBeNull();
    expect(child.stderr).toContain('pipe is a named pipe, and not a regular file');
  });

  it('or is too large, is refused with its size, the limit and what to do', () => {
    writeFileSync(path('large'), '');
    truncateSync(path('large'), 1024 * 1024);
    expect(files.read('large', 'file', 'config')).toHaveLength(1024 * 1024);
    truncateSync(path('large'), 1024 * 1024 + 1);
    expect(() => files.read('large', 'file', 'config')).toThrow(
      'large has 1,048,577 bytes, and at most 1,048,576 (1 MiB) are read; move long bodies to files that body-file names',
    );
    expect(files.read('large', 'file', 'body')).toHaveLength(1024 * 1024 + 1);
  });
});

describe('on the command line', () => {
  it('the files are the user’s own: any of them', () => {
    for (const path of [
      'out',
      '.git/config',
      join(temp, '_runner_file_commands', 'set_env_1'),
      join(directory, 'elsewhere', 'rows.csv'),
    ]) {
      expect(anyFile.read(path, 'file', 'data').toString(), path).not.toBe('');
    }
    expect(anyFile.resolve('folder-out', 'file')).toBe(join(directory, 'elsewhere'));
  });
});
