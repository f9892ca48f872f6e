/**
 * Bundles every entry into dist/<entry>/ with ncc. `--check` builds beside it and fails when the committed dist differs.
 * tsc emits first, once for all entries: ncc would check every type again for each, and without checking it takes our files for CommonJS.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ENTRIES = ['main', 'post', 'cli', 'load-worker', 'embedded'];
const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
// The same name always: it is in the bundles' comments.
const emitted = join(root, '.build');
const target = check ? join(root, '.build', 'dist') : join(root, 'dist');

function build(): void {
  rmSync(emitted, { recursive: true, force: true });
  rmSync(target, { recursive: true, force: true });
  run(join('typescript', 'bin', 'tsc'), '--project', 'tsconfig.build.json');
  for (const entry of ENTRIES) {
    run(
      join('@vercel', 'ncc', 'dist', 'ncc', 'cli.js'),
      'build',
      join(emitted, 'src', `${entry}.js`),
      '--out',
      join(target, entry),
      '--quiet',
      '--license',
      'licenses.txt',
    );
  }
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

function files(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

function differences(): readonly string[] {
  const committed = join(root, 'dist');
  const names = new Set([...files(target), ...files(committed)]);
  return [...names].filter((name) => read(join(target, name)) !== read(join(committed, name)));
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Missing on one side is a difference like any other.
    return undefined;
  }
}

try {
  build();
  const stale = check ? differences() : [];
  if (stale.length > 0) {
    console.error(`dist is not what the source builds to; run \`npm run build\` and commit it:\n${stale.map((name) => `  dist/${name}`).join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(emitted, { recursive: true, force: true });
}
