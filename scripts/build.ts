/**
 * Bundles every entry into dist/<entry>/ with ncc, and writes beside them what the bundles hold:
 * THIRD-PARTY-NOTICES.txt for people, bundles.json for tests. `--check` builds elsewhere and fails when the committed
 * dist differs. Both fail when something may not be bundled, when nobody has looked at its licence, or when the Node
 * that runs is not the one in the lock file.
 * tsc emits first, once for all entries: ncc would check every type again for each, and without checking it takes our
 * files for CommonJS.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildNodeProblem } from './build-node.ts';
import { type BundledPackage, bundle } from './licences/bundler.ts';
import { uninspected } from './licences/inspect.ts';
import { idOf, noticesOf, noticesOfPackage, renderNotices } from './licences/notices.ts';
import { licenceProblems } from './licences/rules.ts';

const ENTRIES = ['main', 'post', 'cli', 'load-worker', 'embedded'];
const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
// The same name always: it is in the bundles' comments.
const emitted = join(root, '.build');
const target = check ? join(root, '.build', 'dist') : join(root, 'dist');

/** Returns what stands against publishing what was built. */
function build(): readonly string[] {
  rmSync(emitted, { recursive: true, force: true });
  rmSync(target, { recursive: true, force: true });
  run(join('typescript', 'bin', 'tsc'), '--project', 'tsconfig.build.json');
  const bundles = Object.fromEntries(
    ENTRIES.map((name) => [name, bundle({ root, entry: join(emitted, 'src', `${name}.js`), out: join(target, name) })]),
  );
  const notices = noticesOf(bundles);
  writeFileSync(join(target, 'THIRD-PARTY-NOTICES.txt'), renderNotices(notices));
  const contents = Object.fromEntries(Object.entries(bundles).map(([name, packages]) => [name, contentsOf(packages)]));
  writeFileSync(join(target, 'bundles.json'), `${JSON.stringify(describe(contents), undefined, 2)}\n`);
  return [
    ...new Set([
      ...Object.values(bundles).flatMap((packages) => uninspected(packages)),
      ...licenceProblems(contents, notices),
    ]),
  ];
}

function contentsOf(packages: readonly BundledPackage[]): readonly string[] {
  return packages.flatMap(noticesOfPackage).map(idOf).sort();
}

/** The hashes tie the contents to the very files that were written along with them. */
function describe(contents: Readonly<Record<string, readonly string[]>>): unknown {
  return Object.fromEntries(
    Object.entries(contents).map(([name, holds]) => {
      const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
      const hashes = files(join(target, name)).map((file) => [file, sha256(join(target, name, file))]);
      return [name, { sha256: Object.fromEntries(hashes), contents: holds }];
    }),
  );
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
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

const { version, execPath, platform, arch: architecture } = process;
const lock: unknown = JSON.parse(read(join(root, 'package-lock.json')) ?? 'null');
const wrongNode = buildNodeProblem(root, lock, { version, execPath, platform, architecture });
if (wrongNode !== undefined) {
  console.error(wrongNode);
  process.exit(1);
}

try {
  const problems = build();
  if (problems.length > 0) {
    console.error(
      `the bundles may not be published as they are:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    process.exitCode = 1;
  }
  const stale = check ? differences() : [];
  if (stale.length > 0) {
    console.error(
      `dist is not what the source builds to; run \`npm run build\` and commit it:\n${stale.map((name) => `  dist/${name}`).join('\n')}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(emitted, { recursive: true, force: true });
}
