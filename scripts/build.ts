/** Bundles every entry into dist/<entry>/ with ncc. `--check` builds beside it and fails when the committed dist differs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ENTRIES = ['main', 'post', 'cli', 'load-worker', 'embedded'];
const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
// Inside the checkout: ncc writes paths relative to its output into the bundle.
const target = check ? mkdtempSync(join(root, '.dist-check-')) : join(root, 'dist');

function build(): void {
  if (!check) rmSync(target, { recursive: true, force: true });
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  for (const entry of ENTRIES) {
    // Types are checked by `npm run check`; doing it again for each entry would cost a minute.
    const args = [ncc, 'build', join('src', `${entry}.ts`), '--out', join(target, entry), '--transpile-only', '--quiet', '--license', 'licenses.txt'];
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
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
  if (check) rmSync(target, { recursive: true, force: true });
}
