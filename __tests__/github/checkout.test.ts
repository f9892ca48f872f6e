import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkoutObjection, OVERRIDE, workspaceObjection } from '../../src/github/checkout.ts';
import type { GithubContext } from '../../src/github/context.ts';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

/** A workspace with nothing in it. */
function emptyWorkspace(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')));
  directories.push(directory);
  const workspace = join(directory, 'workspace');
  mkdirSync(workspace);
  return workspace;
}

function git(cwd: string, ...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@localhost',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], { cwd, stdio: 'pipe', encoding: 'utf8' }).trim();
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A repository with two files; its commit. */
function makeRepository(path: string, text = 'kind: Deployment\n', ...options: readonly string[]): string {
  put(join(path, 'k8s', 'app.yaml'), text);
  put(join(path, 'loadtest.yaml'), 'rate: 20/s\n');
  git(path, 'init', '--quiet', ...options);
  return commitAll(path);
}

function commitAll(path: string): string {
  git(path, 'add', '--all');
  git(path, 'commit', '--quiet', '--message=change');
  return git(path, 'rev-parse', 'HEAD');
}

function contextOf(...baseCommits: readonly string[]): GithubContext {
  return {
    event: 'pull_request_target',
    baseCommits,
    runId: '1',
    attempt: 1,
    workflow: 'CI',
    job: 'load',
    fromFork: false,
    isGhes: false,
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
  };
}

const FILE = join('k8s', 'app.yaml');

describe("a run with the base's rights", () => {
  it('uses files and folders of its own commit', () => {
    const workspace = emptyWorkspace();
    const objection = checkoutObjection(contextOf(makeRepository(workspace)), workspace);
    expect(workspaceObjection(contextOf(git(workspace, 'rev-parse', 'HEAD')), workspace)).toBeUndefined();
    for (const path of ['.', 'k8s', FILE, 'loadtest.yaml']) expect(objection(join(workspace, path))).toBeUndefined();
  });

  it('does not begin in a checkout of the pull request', () => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace);
    put(join(workspace, FILE), 'kind: Pod\n');
    const head = commitAll(workspace);
    const seen = `the workspace has commit ${head} checked out, not the base's, ${base}`;
    expect(workspaceObjection(contextOf(base), workspace)).toContain(seen);
    expect(workspaceObjection(contextOf(base), workspace)).toContain(`The input \`${OVERRIDE}\``);
    expect(checkoutObjection(contextOf(base), workspace)(join(workspace, FILE))).toContain(seen);
  });

  it('does not use a pull request that lies in a folder of the base', () => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace);
    const head = makeRepository(join(workspace, 'pr'), 'kind: Pod\n');
    expect(workspaceObjection(contextOf(base), workspace)).toBeUndefined();
    const objection = checkoutObjection(contextOf(base), workspace);
    for (const path of ['pr', 'pr/k8s', `pr/${FILE}`])
      expect(objection(join(workspace, path))).toContain(`"pr" has commit ${head} checked out`);
    // A folder with the pull request below it is no better.
    expect(objection(workspace)).toContain('"pr" is not part of it');
    expect(objection(join(workspace, FILE))).toBeUndefined();
  });

  it('uses nothing that is in no repository, such as a downloaded artifact', () => {
    const workspace = emptyWorkspace();
    put(join(workspace, FILE), 'kind: Pod\n');
    expect(workspaceObjection(contextOf('a'.repeat(40)), workspace)).toBeUndefined();
    const objection = checkoutObjection(contextOf('a'.repeat(40)), workspace);
    expect(objection(join(workspace, 'k8s'))).toContain('"k8s" is in no git repository');
    expect(objection(dirname(workspace))).toContain('is outside of the workspace');
  });

  it('is not taken in by a folder that claims to be a checkout of the base', () => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace);
    const fake = join(workspace, 'artifact');
    put(join(fake, FILE), 'kind: Pod\n');
    put(join(fake, '.git', 'HEAD'), `${base}\n`);
    const objection = checkoutObjection(contextOf(base), workspace);
    expect(objection(join(fake, FILE))).toContain(`the repository does not have commit ${base}`);
    // Also with all the base's objects, which are public.
    cpSync(join(workspace, '.git', 'objects'), join(fake, '.git', 'objects'), { recursive: true });
    expect(objection(join(fake, FILE))).toContain(
      `is not as in the base's commit ${base}: "k8s/app.yaml" differs from it`,
    );
  });

  it('is not taken in by an object that is not what its id says', () => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace);
    const other = makeRepository(join(workspace, 'pr'), 'kind: Pod\n');
    const object = (at: string, id: string) => join(at, '.git', 'objects', id.slice(0, 2), id.slice(2));
    mkdirSync(dirname(object(join(workspace, 'pr'), base)), { recursive: true });
    cpSync(object(join(workspace, 'pr'), other), object(join(workspace, 'pr'), base));
    put(join(workspace, 'pr', '.git', 'HEAD'), base);
    expect(checkoutObjection(contextOf(base), workspace)(join(workspace, 'pr', FILE))).toContain(
      'is not what its id says',
    );
  });

  it.each([
    [
      'a changed file',
      (workspace: string) => appendFileSync(join(workspace, FILE), '---\n'),
      '"k8s/app.yaml" differs from it',
    ],
    [
      'a further file',
      (workspace: string) => put(join(workspace, 'k8s', 'more.yaml'), ''),
      '"k8s/more.yaml" is not part of it',
    ],
    [
      'a link',
      (workspace: string) => symlinkSync('/etc/passwd', join(workspace, 'k8s', 'link')),
      '"k8s/link" is not part of it',
    ],
    [
      'a link in place of a file',
      (workspace: string) => {
        renameSync(join(workspace, FILE), join(workspace, 'moved'));
        symlinkSync('../moved', join(workspace, FILE));
      },
      '"k8s/app.yaml" is another kind of thing in it',
    ],
  ])('does not use %s over its checkout', (_name, change, seen) => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace);
    change(workspace);
    expect(checkoutObjection(contextOf(base), workspace)(join(workspace, 'k8s'))).toContain(seen);
  });

  it('uses links of its own commit', () => {
    const workspace = emptyWorkspace();
    makeRepository(workspace);
    symlinkSync('app.yaml', join(workspace, 'k8s', 'link.yaml'));
    const base = commitAll(workspace);
    expect(checkoutObjection(contextOf(base), workspace)(join(workspace, 'k8s'))).toBeUndefined();
  });

  it('uses nothing when no commit of the base is known', () => {
    const workspace = emptyWorkspace();
    makeRepository(workspace);
    expect(checkoutObjection(contextOf(), workspace)(join(workspace, FILE))).toContain(
      "not the base's, which is not known here",
    );
  });
});

describe('a run with rights of its own', () => {
  it('is not looked at', () => {
    const { baseCommits: _none, ...context } = contextOf();
    expect(workspaceObjection(context, '/nowhere')).toBeUndefined();
    expect(checkoutObjection(context, '/nowhere')('/nowhere/k8s')).toBeUndefined();
  });
});

describe('the commit of a checkout', () => {
  const allowed = (workspace: string, base: string, path = FILE) =>
    checkoutObjection(contextOf(base), workspace)(join(workspace, path));

  it.each([
    ['of a branch', () => undefined],
    ['of no branch', (workspace: string) => git(workspace, 'checkout', '--quiet', '--detach')],
    ['of packed refs', (workspace: string) => git(workspace, 'pack-refs', '--all')],
    ['of a symbolic ref', (workspace: string) => git(workspace, 'symbolic-ref', 'HEAD', 'refs/heads/alias')],
    ['with packed objects', (workspace: string) => git(workspace, 'gc', '--quiet')],
  ])('is read %s', (_name, prepare) => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace);
    git(workspace, 'symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
    prepare(workspace);
    expect(allowed(workspace, base)).toBeUndefined();
    expect(allowed(workspace, 'c'.repeat(40))).toContain(`has commit ${base} checked out`);
  });

  it('is read in SHA-256', () => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace, 'kind: Pod\n', '--object-format=sha256');
    expect(base).toHaveLength(64);
    expect(allowed(workspace, base)).toBeUndefined();
    git(workspace, 'gc', '--quiet');
    expect(allowed(workspace, base)).toBeUndefined();
  });

  it('is read of a shallow fetch, as checkout makes it, with trees that are deltas', () => {
    const workspace = emptyWorkspace();
    const origin = join(dirname(workspace), 'origin');
    for (let index = 0; index < 300; index += 1) put(join(origin, 'k8s', `app-${index}.yaml`), `name: app-${index}\n`);
    makeRepository(origin);
    for (let index = 0; index < 20; index += 1) {
      put(join(origin, 'k8s', `app-${index}.yaml`), 'changed\n');
      commitAll(origin);
    }
    const base = git(origin, 'rev-parse', 'HEAD~7');
    git(workspace, 'init', '--quiet');
    git(workspace, 'fetch', '--quiet', '--depth=12', `file://${origin}`, 'HEAD', base);
    git(workspace, 'checkout', '--quiet', base);
    git(workspace, 'repack', '-a', '-d', '-f', '--quiet');
    // A line of a delta ends with its base.
    expect(git(workspace, 'verify-pack', '--verbose', packOf(workspace))).toMatch(/ tree .* [0-9a-f]{40}$/m);
    expect(allowed(workspace, base, 'k8s')).toBeUndefined();
    put(join(workspace, 'k8s', 'app-299.yaml'), 'changed\n');
    expect(allowed(workspace, base, 'k8s')).toContain('"k8s/app-299.yaml" differs from it');
  });

  it('is read of a further work tree', () => {
    const workspace = emptyWorkspace();
    const first = makeRepository(join(workspace, 'main'));
    git(join(workspace, 'main'), 'worktree', 'add', '--quiet', '-b', 'side', '../side');
    put(join(workspace, 'side', FILE), 'kind: Pod\n');
    const second = commitAll(join(workspace, 'side'));
    expect(allowed(workspace, second, `side/${FILE}`)).toBeUndefined();
    expect(allowed(workspace, first, `side/${FILE}`)).toContain(`"side" has commit ${second} checked out`);
    git(join(workspace, 'main'), 'pack-refs', '--all');
    expect(allowed(workspace, second, `side/${FILE}`)).toBeUndefined();
  });

  it('is that of a submodule inside it', () => {
    const workspace = emptyWorkspace();
    const other = join(dirname(workspace), 'other');
    const inner = makeRepository(other);
    makeRepository(workspace);
    git(workspace, 'submodule', 'add', '--quiet', other, 'vendor');
    const base = commitAll(workspace);
    expect(allowed(workspace, base, FILE)).toBeUndefined();
    expect(allowed(workspace, base, `vendor/${FILE}`)).toContain(`"vendor" has commit ${inner} checked out`);
  });

  const damages: readonly [string, (workspace: string) => void][] = [
    ['HEAD is text', (workspace) => put(join(workspace, '.git', 'HEAD'), 'main\n')],
    ['HEAD is empty', (workspace) => put(join(workspace, '.git', 'HEAD'), '')],
    ['HEAD is long', (workspace) => put(join(workspace, '.git', 'HEAD'), 'a'.repeat(5000))],
    ['HEAD is a folder', (workspace) => replace(workspace, 'HEAD', (path) => mkdirSync(path))],
    ['HEAD is a pipe', (workspace) => replace(workspace, 'HEAD', (path) => execFileSync('mkfifo', [path]))],
    ['HEAD is a link', (workspace) => replace(workspace, 'HEAD', (path) => symlinkSync(`${path}-before`, path))],
    ['a ref leads out', (workspace) => put(join(workspace, '.git', 'HEAD'), 'ref: refs/../../../outside\n')],
    ['a ref is a ring', (workspace) => put(join(workspace, '.git', 'refs', 'heads', 'main'), 'ref: refs/heads/main\n')],
    ['a ref has no commit', (workspace) => put(join(workspace, '.git', 'HEAD'), 'ref: refs/heads/none\n')],
    ['refs are a link', (workspace) => replace(workspace, 'refs', (path) => symlinkSync(`${path}-before`, path))],
    ['.git is a link', (workspace) => replace(workspace, '.', (path) => symlinkSync(`${path}-before`, path))],
    ['.git leads out', (workspace) => replace(workspace, '.', (path) => elsewhere(workspace, path))],
    ['.git is text', (workspace) => replace(workspace, '.', (path) => writeFileSync(path, 'text'))],
    ['the data lead out', (workspace) => put(join(workspace, '.git', 'commondir'), '../..')],
  ];

  it.each(damages)('is not known, and the run refused, when %s', (_name, damage) => {
    const workspace = emptyWorkspace();
    const base = makeRepository(workspace);
    put(join(dirname(workspace), 'outside'), `${base}\n`);
    damage(workspace);
    expect(workspaceObjection(contextOf(base), workspace)).toContain(
      'it is not known which commit the workspace has checked out: ',
    );
    expect(allowed(workspace, base)).toContain('it is not known which commit the workspace has checked out: ');
  });
});

function packOf(workspace: string): string {
  return execFileSync('find', [join(workspace, '.git', 'objects', 'pack'), '-name', '*.idx'], {
    encoding: 'utf8',
  }).trim();
}

/** Moves a part of `.git` aside and puts something else there. */
function replace(workspace: string, name: string, put: (path: string) => void): void {
  const path = join(workspace, '.git', name);
  renameSync(path, `${path}-before`);
  put(path);
}

function elsewhere(workspace: string, path: string): void {
  const outside = join(dirname(workspace), 'elsewhere');
  cpSync(`${path}-before`, outside, { recursive: true });
  writeFileSync(path, `gitdir: ${outside}\n`);
}
