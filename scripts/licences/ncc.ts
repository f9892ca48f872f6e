/**
 * Runs ncc by its API, as its command line would, in a process of its own (bundler.ts): `node ncc.ts ENTRY OUT
 * STATISTICS`. The command line can leave a package out of a bundle, but not put anything in its place.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Packages that are never called, and modules of Node that are loaded in their place. @actions/artifact packs and
 * unpacks archives with them for those who want that; here it moves single files, and archives are made by
 * src/system/make-zip.ts and read by src/system/zip.ts. unzip-stream stands on `buffers`, which has no licence; archiver
 * is a megabyte with 40 packages below it, some of them in several versions.
 */
const LEFT_OUT = { archiver: 'node:zlib', 'unzip-stream': 'node:stream' };

/** What ncc has for a bundle: https://github.com/vercel/ncc#programmatically-from-nodejs */
interface Built {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer; readonly permissions: number }>>;
  readonly symlinks: Readonly<Record<string, string>>;
  readonly stats: { toJson(): unknown };
}

const ncc: (entry: string, options: object) => Promise<Built> = createRequire(import.meta.url)('@vercel/ncc');

const [entry = '', out = '', statistics = ''] = process.argv.slice(2);
// ncc's cache lies in the folder for temporary files, where anybody may have put it, and outlives a change of
// node_modules.
const { code, assets, symlinks, stats } = await ncc(entry, { cache: false, quiet: true, externals: LEFT_OUT });
const links = Object.keys(symlinks);
if (links.length > 0) throw new Error(`ncc wants links in ${out}: ${links.join(', ')}`);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'index.js'), code);
for (const [name, { source, permissions }] of Object.entries(assets)) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), source, { mode: permissions });
}
writeFileSync(statistics, JSON.stringify(stats.toJson()));
