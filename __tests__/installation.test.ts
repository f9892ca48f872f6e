/** What `npm ci` may do on a machine that builds or tests this action. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'installation-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Installs a package whose postinstall script leaves a file behind; true when it did. */
function scriptRuns(npmrc: string): boolean {
  const mark = join(directory, 'the-script-ran');
  const dependency = join(directory, 'dependency');
  const project = join(directory, 'project');
  for (const path of [dependency, project]) mkdirSync(path);
  const script = `${process.execPath} -e "require('fs').writeFileSync('${mark}', '')"`;
  writeFileSync(
    join(dependency, 'package.json'),
    JSON.stringify({ name: 'dependency', version: '1.0.0', scripts: { postinstall: script } }),
  );
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', version: '1.0.0' }));
  copyFileSync(npmrc, join(project, '.npmrc'));
  // A home of its own, and none of the variables with which npm hands its settings on to what it starts.
  const options = { env: { PATH: process.env['PATH'], HOME: directory }, stdio: 'pipe' } as const;
  execFileSync('npm', ['pack', '--pack-destination', directory], { ...options, cwd: dependency });
  execFileSync('npm', ['install', '--offline', join(directory, 'dependency-1.0.0.tgz')], { ...options, cwd: project });
  expect(existsSync(join(project, 'node_modules', 'dependency', 'package.json'))).toBe(true);
  return existsSync(mark);
}

describe('npm', () => {
  it('runs no script of a package that it installs', () => {
    expect(scriptRuns(join(ROOT, '.npmrc'))).toBe(false);
  });

  it('would run it if it were not told so', () => {
    writeFileSync(join(directory, 'lax'), 'ignore-scripts=false\n');
    expect(scriptRuns(join(directory, 'lax'))).toBe(true);
  });
});
