/**
 * Runs ncc on one entry, and reads from its statistics which packages went into the bundle: what package.json asks for
 * says little about that.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { at, listAt, numberAt, textAt } from '../../src/lib/json.ts';
import { EMBEDDED } from './vendored.ts';

const NODE_MODULES = resolve(import.meta.dirname, '..', '..', 'node_modules');
const NCC = join(NODE_MODULES, '@vercel', 'ncc');

/** A package of which at least one module is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute path of the folder with its package.json. */
  readonly directory: string;
  /** Paths of its modules within that folder, sorted. For the bundler itself, names of parts of webpack's runtime. */
  readonly modules: readonly string[];
}

export interface BundleRequest {
  /** Folder of the project; its code is what lies in it outside of node_modules. */
  readonly root: string;
  /** Absolute path of the entry. */
  readonly entry: string;
  /** Folder for the bundle. */
  readonly out: string;
}

/**
 * Writes the bundle of an entry to a folder and returns the packages in it, sorted by name and version.
 * @throws Error when ncc fails, or when the bundle holds something whose origin the statistics don't say.
 */
export function bundle({ root, entry, out }: BundleRequest): readonly BundledPackage[] {
  const directory = mkdtempSync(join(tmpdir(), 'ncc-'));
  try {
    const statistics = join(directory, 'statistics.json');
    execFileSync(process.execPath, [join(import.meta.dirname, 'ncc.ts'), entry, out, statistics], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const foreign = readdirSync(out).filter((name) => name !== 'package.json' && !name.endsWith('.js'));
    if (foreign.length > 0)
      throw new Error(`ncc copied files into ${out} whose licence nobody has looked at: ${foreign.join(', ')}`);
    return packagesOf(JSON.parse(readFileSync(statistics, 'utf8')), root);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * The packages in webpack's statistics (https://webpack.js.org/api/stats/), as ncc.ts writes them.
 * @throws Error when the statistics leave modules out, or when one is of no package, not Node's and not below `root`.
 */
export function packagesOf(statistics: unknown, root: string): readonly BundledPackage[] {
  if ((numberAt(statistics, 'filteredModules') ?? 0) > 0) throw new Error("the bundler's statistics leave modules out");
  const packages = new Map<
    string,
    { readonly identity: Omit<BundledPackage, 'modules'>; readonly modules: Set<string> }
  >();
  // The frame around the modules is the bundler's own, and in no list of modules.
  packages.set(NCC, { identity: { ...identityOf(NCC), directory: NCC }, modules: new Set(['webpack/bootstrap']) });
  for (const module of inBundle(listAt(statistics, 'modules'))) {
    const found = originOf(module, root);
    for (const { directory, path } of found === undefined ? embeddedIn(module) : [found]) {
      const entry = packages.get(directory) ?? {
        identity: { ...identityOf(directory), directory },
        modules: new Set(),
      };
      packages.set(directory, entry);
      entry.modules.add(path);
    }
  }
  return [...packages.values()]
    .map(({ identity, modules }) => ({ ...identity, modules: [...modules].sort() }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A module in no chunk was dropped, or is in the bundle as part of another one, which lists it. */
function* inBundle(modules: readonly unknown[], nested = false): Generator<unknown> {
  for (const module of modules) {
    if (!nested && listAt(module, 'chunks').length === 0) continue;
    const parts = listAt(module, 'modules');
    const more = / \+ (\d+) modules?$/.exec(textAt(module, 'name') ?? '')?.[1];
    if (more !== undefined && parts.length !== Number(more) + 1)
      throw new Error(`the bundler's statistics leave out parts of ${textAt(module, 'name')}`);
    if (parts.length > 0) yield* inBundle(parts, true);
    else yield module;
  }
}

/** What a module of ours holds as text. */
function embeddedIn(module: unknown): readonly Origin[] {
  const file = (textAt(module, 'nameForCondition') ?? '').replaceAll(sep, '/');
  return EMBEDDED.filter(({ holder }) => holder.test(file)).flatMap((embedded) =>
    embedded.modules.map((path) => ({ directory: join(NODE_MODULES, embedded.package), path })),
  );
}

/** A package's folder, and a module's path in it. */
interface Origin {
  readonly directory: string;
  readonly path: string;
}

/** Which package a module is of; undefined for our own and for what Node brings. */
function originOf(module: unknown, root: string): Origin | undefined {
  const identifier = textAt(module, 'identifier') ?? '';
  const name = textAt(module, 'name') ?? identifier;
  if (at(module, 'moduleType') === 'runtime') return { directory: NCC, path: name };
  const external = /^external .*"(.+)"$/.exec(identifier)?.[1];
  if (external !== undefined && isBuiltin(external)) return undefined;
  const file = textAt(module, 'nameForCondition');
  if (file === undefined) throw new Error(`the bundle holds ${name}, whose origin the bundler does not say`);
  if (!file.includes(`${sep}node_modules${sep}`)) {
    if (file.startsWith(root + sep)) return undefined;
    throw new Error(`the bundle holds ${file}, which is neither ours nor of a package`);
  }
  const directory = packageDirectory(file);
  return { directory, path: relative(directory, file).replaceAll(sep, '/') };
}

/**
 * The nearest package.json with a name and a version: packages have further ones below, to say what kind of modules a
 * folder holds.
 */
function packageDirectory(file: string): string {
  for (let directory = dirname(file); directory.includes(`${sep}node_modules${sep}`); directory = dirname(directory)) {
    const manifest = join(directory, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = manifestOf(directory);
    if (name !== undefined && version !== undefined) return directory;
  }
  throw new Error(`${file} is in the bundle, and no package.json above it names a package`);
}

function identityOf(directory: string): { readonly name: string; readonly version: string } {
  const { name = '', version = '' } = manifestOf(directory);
  return { name, version };
}

function manifestOf(directory: string): { readonly name: string | undefined; readonly version: string | undefined } {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return { name: textAt(manifest, 'name'), version: textAt(manifest, 'version') };
}
