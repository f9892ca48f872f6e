/** The rooms of src/: which imports which. Their list of floors is the table in docs/DESIGN.md, from the bottom up. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const FILES = globSync('src/**/*.ts', { cwd: ROOT });

interface Room {
  readonly folder: string;
  readonly isPure: boolean;
}

/** The rows of the table: `| \`folder\` | pure | what it owns |`. */
const TABLE = /<!-- rooms -->([\s\S]*?)<!-- \/rooms -->/.exec(read('docs/DESIGN.md'))?.[1] ?? '';
const ROOMS: readonly Room[] = [...TABLE.matchAll(/^\| `([\w./-]+)` \| (pure)? ?\|/gm)].map(
  ([, folder = '', pure]) => ({
    folder,
    isPure: pure !== undefined,
  }),
);

const FLOORS = ROOMS.map(({ folder }) => folder);

/** The floor of a file: its folder's, or that of a folder above which is on the list. */
function floorOf(file: string): number {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const floor = FLOORS.indexOf(folder);
    if (floor !== -1) return floor;
  }
  return -1;
}

/** Every module that a file names, by path from the root, or as it is when it is a package. */
function importsOf(file: string): readonly { readonly to: string; readonly isType: boolean }[] {
  const statements = /^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)';|import\('([^']+)'\)/gms;
  return [...read(file).matchAll(statements)].map(([, type, named, lazy]) => {
    const from = named ?? lazy ?? '';
    return { to: from.startsWith('.') ? normalize(join(dirname(file), from)) : from, isType: type !== undefined };
  });
}

describe('rooms', () => {
  it('are listed in DESIGN, each folder of src/ on a floor', () => {
    expect(FLOORS.length).toBeGreaterThan(15);
    expect(FILES.filter((file) => floorOf(file) === -1)).toEqual([]);
    expect(FLOORS.filter((folder) => !FILES.some((file) => file.startsWith(`${folder}/`)))).toEqual([]);
  });

  it('import their own floor and those below', () => {
    const upward = FILES.flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => to.startsWith('src/') && floorOf(to) > floorOf(file))
        .map(({ to }) => `${file} -> ${to}`),
    );
    expect(upward).toEqual([]);
  });
});

const PURE = FILES.filter((file) => ROOMS[floorOf(file)]?.isPure === true);

describe('a pure room', () => {
  it('is found', () => {
    expect(PURE.length).toBeGreaterThan(30);
  });

  it.each(PURE)('%s imports the code of pure rooms only', (file) => {
    const impure = importsOf(file).filter(({ to, isType }) => {
      // Formatting of texts, and hashes of bytes in memory: no effects.
      if (isType || ['node:util', 'node:crypto', 'node:zlib'].includes(to)) return false;
      return !to.startsWith('src/') || ROOMS[floorOf(to)]?.isPure !== true;
    });
    expect(impure.map(({ to }) => to)).toEqual([]);
  });

  it.each(PURE)('%s reads no clock, no randomness and no environment', (file) => {
    expect(read(file)).not.toMatch(
      /\bDate\.now\(|new Date\(\)|performance\.now|Math\.random|\bprocess\.|\bfetch\(|await import|\bimport\('/,
    );
  });
});
