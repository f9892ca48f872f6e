/** The licences of what is in the bundles. Run `npm run build` before: these are tests of dist/. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundle, packagesOf } from '../scripts/licences/bundler.ts';
import { uninspected } from '../scripts/licences/inspect.ts';
import {
  idOf,
  type Notice,
  noticesOf,
  noticesOfPackage,
  parseNotices,
  renderNotices,
} from '../scripts/licences/notices.ts';
import { isAllowed, licenceProblems } from '../scripts/licences/rules.ts';
import { REVIEWED } from '../scripts/licences/vendored.ts';
import { PAGE_SCRIPT } from '../src/generated/page-assets.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

interface Described {
  readonly sha256: Readonly<Record<string, string>>;
  readonly contents: readonly string[];
}

const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
const described = (): Readonly<Record<string, Described>> => JSON.parse(read('bundles.json'));
const contents = () => Object.fromEntries(Object.entries(described()).map(([name, entry]) => [name, entry.contents]));

describe('the bundles in dist', () => {
  it('are the very ones that the statistics were written with', () => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.parentPath !== DIST,
    );
    const hashes = files.map(({ parentPath, name }) => {
      const sha256 = createHash('sha256').update(readFileSync(join(parentPath, name)));
      return [join(parentPath, name).slice(DIST.length + 1), sha256.digest('hex')] as const;
    });
    const expected = Object.entries(described()).flatMap(([bundled, { sha256 }]) =>
      Object.entries(sha256).map(([file, hash]) => [`${bundled}/${file}`, hash]),
    );
    expect(Object.fromEntries(hashes)).toEqual(Object.fromEntries(expected));
    expect(hashes.length).toBeGreaterThanOrEqual(10);
  });

  it('have a notice for all that they hold and for nothing else, under licences that we may bundle, and one version of each package', () => {
    const notices = parseNotices(read('THIRD-PARTY-NOTICES.txt'));
    expect(notices.length).toBeGreaterThan(20);
    expect(licenceProblems(contents(), notices)).toEqual([]);
  });

  it('hold the undici that package.json names, and no other', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'undici', 'package.json'), 'utf8'));
    const found = Object.entries(contents()).flatMap(([name, ids]) =>
      ids.filter((id) => id.startsWith('undici ')).map((id) => `${name}: ${id}`),
    );
    expect(found.sort()).toEqual([`cli: undici ${version}`, `main: undici ${version}`]);
  });

  it('come with the notices of the packages that are installed, word for word', () => {
    const notices = parseNotices(read('THIRD-PARTY-NOTICES.txt')).filter(({ version }) => !version.startsWith('in '));
    for (const notice of notices) {
      const directory = join(ROOT, 'node_modules', notice.name);
      const [installed] = noticesOfPackage({ name: notice.name, version: notice.version, directory, modules: [] });
      expect(installed).toEqual({
        name: notice.name,
        version: notice.version,
        licence: notice.licence,
        text: notice.text,
      });
    }
  });

  it('lie beside one file of licences, and none of their own', () => {
    const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /licen[cs]e|notice/i.test(name))).toEqual(['THIRD-PARTY-NOTICES.txt']);
  });
});

const NOTICE: Notice = { name: 'a', version: '1.0.0', licence: 'MIT', bundles: ['main'], text: 'Copyright A' };

describe('the rules', () => {
  it('pass what is in order', () => {
    expect(licenceProblems({ main: ['a 1.0.0'] }, [NOTICE])).toEqual([]);
  });

  it.each([
    [
      'a package without a notice',
      { main: ['a 1.0.0', 'b 2.0.0'] },
      [NOTICE],
      'b 2.0.0 is in the bundle main and has no notice there',
    ],
    [
      'a package in a bundle that its notice does not name',
      { main: ['a 1.0.0'], post: ['a 1.0.0'] },
      [NOTICE],
      'in the bundle post',
    ],
    [
      'a notice of what is in no bundle',
      { main: [] },
      [NOTICE],
      'a 1.0.0 has a notice for the bundle main, which does not hold it',
    ],
    [
      'a notice for a bundle that does not exist',
      { main: ['a 1.0.0'] },
      [{ ...NOTICE, bundles: ['main', 'gone'] }],
      'the bundle gone',
    ],
    [
      'a licence that is not on the list',
      { main: ['a 1.0.0'] },
      [{ ...NOTICE, licence: 'GPL-3.0-only' }],
      'GPL-3.0-only',
    ],
    ['an empty notice', { main: ['a 1.0.0'] }, [{ ...NOTICE, text: '' }], 'is empty'],
    [
      'two versions in one bundle',
      { main: ['a 1.0.0', 'a 2.0.0'] },
      [NOTICE, { ...NOTICE, version: '2.0.0' }],
      'a 1.0.0, a 2.0.0',
    ],
  ])('refuse %s', (_, bundles, notices, problem) => {
    expect(licenceProblems(bundles, notices)).toEqual([expect.stringContaining(problem)]);
  });

  it('allow two versions in two bundles, and code from one place in two packages', () => {
    const one = { ...NOTICE, version: 'in b 1.0.0' };
    const two = { ...NOTICE, version: 'in c 1.0.0' };
    expect(licenceProblems({ main: [idOf(one), idOf(two)] }, [one, two])).toEqual([]);
    const newer = { ...NOTICE, version: '2.0.0', bundles: ['post'] };
    expect(licenceProblems({ main: ['a 1.0.0'], post: ['a 2.0.0'] }, [NOTICE, newer])).toEqual([]);
  });

  it('read the expressions of SPDX', () => {
    expect(['MIT', '(MIT OR GPL-2.0-only)', 'MIT AND ISC'].map(isAllowed)).toEqual([true, true, true]);
    const refused = [
      'MIT AND GPL-2.0-only',
      'GPL-2.0-only OR AGPL-3.0-only',
      'UNKNOWN',
      '',
      'MIT AND (ISC OR GPL-2.0-only)',
      'SEE LICENSE IN x',
    ];
    expect(refused.filter(isAllowed)).toEqual([]);
  });
});

describe('a file of notices', () => {
  it('is read as it was written', () => {
    const notices = [
      NOTICE,
      { ...NOTICE, name: '@b/c', version: 'in a 1.0.0', bundles: ['cli', 'main'], text: 'One\n\nBundles: two\n====' },
    ];
    expect(parseNotices(renderNotices(notices))).toEqual(notices);
  });

  it('takes no text that looks like its end', () => {
    expect(() => renderNotices([{ ...NOTICE, text: '='.repeat(100) }])).toThrow(
      'holds the line that separates notices',
    );
  });
});

describe('what the bundler reports', () => {
  let project = '';

  /** Writes a package: an ES module unless its manifest says otherwise. */
  function install(
    path: string,
    manifest: Readonly<Record<string, unknown>>,
    files: Readonly<Record<string, string>>,
  ): void {
    const all = {
      'package.json': JSON.stringify({ version: '1.0.0', type: 'module', sideEffects: false, ...manifest }),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      const file = join(project, path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'licences-'));
    install(
      '.',
      { name: 'project' },
      {
        'entry.js':
          "import { used, unused } from 'outer';\nimport { twice } from 'twice';\nconsole.log(used, twice);\n",
      },
    );
    const outer =
      "export { unused } from 'dropped';\nimport { twice } from 'twice';\nimport { deep } from './deep/index.js';\nexport const used = [twice, deep];\n";
    install(
      'node_modules/outer',
      { name: 'outer', license: 'MIT' },
      { 'index.js': outer, LICENSE: 'Copyright Outer\r\nTerms\r\n', 'NOTICE.md': 'Noted\n' },
    );
    // Says what kind of modules these are, and names no package.
    install('node_modules/outer/deep', { version: undefined }, { 'index.js': "export const deep = 'deep';\n" });
    install(
      'node_modules/outer/node_modules/twice',
      { name: 'twice', version: '2.0.0', license: 'ISC' },
      { 'index.js': "export const twice = '2';\n" },
    );
    install(
      'node_modules/twice',
      { name: 'twice', license: 'WTFPL', author: 'Somebody' },
      { 'index.js': "export const twice = '1';\n" },
    );
    install(
      'node_modules/dropped',
      { name: 'dropped', license: 'MIT' },
      { 'index.js': "export const unused = 'unused';\n" },
    );
  });
  afterEach(() => rmSync(project, { recursive: true }));

  const build = () => bundle({ root: project, entry: join(project, 'entry.js'), out: join(project, 'out') });

  it('is what is in the file: no package that was dropped, both versions of one, and the bundler with its runtime', () => {
    const found = build();
    const code = readFileSync(join(project, 'out', 'index.js'), 'utf8');
    expect(code).toContain("'deep'");
    expect(code).not.toContain("'unused'");
    expect(
      found.filter(({ name }) => name !== '@vercel/ncc').map(({ name, version, modules }) => [name, version, modules]),
    ).toEqual([
      ['outer', '1.0.0', ['deep/index.js', 'index.js']],
      ['twice', '1.0.0', ['index.js']],
      ['twice', '2.0.0', ['index.js']],
    ]);
    expect(found.find(({ name }) => name === '@vercel/ncc')?.modules).toContain('webpack/bootstrap');
  });

  it('becomes notices: every file of licences, or what package.json says with the standard text', () => {
    const notices = noticesOf({ main: build(), post: [] });
    const texts = Object.fromEntries(notices.map((notice) => [idOf(notice), notice.text]));
    expect(texts['outer 1.0.0']).toBe('Copyright Outer\nTerms\n\nNoted');
    expect(texts['twice 2.0.0']).toMatch(
      /^The package has no file with its licence\. Its package\.json says ISC\.\n\nPermission to use, copy/,
    );
    expect(texts['twice 1.0.0']).toBe(
      'The package has no file with its licence. Its package.json says WTFPL, by Somebody.',
    );
    expect(Object.entries(texts).find(([id]) => id.startsWith('webpack in @vercel/ncc '))?.[1]).toMatch(
      /^Copyright JS Foundation and other contributors\n\nPermission is hereby granted/,
    );
    expect(licenceProblems({ main: notices.map(idOf) }, notices)).toEqual([
      expect.stringContaining('twice 1.0.0, twice 2.0.0'),
      'twice 1.0.0 has the licence WTFPL, which is not among those that we may bundle',
    ]);
  });

  it.each([
    ['a copyright line', "/* Copyright (c) Somebody Else */\nexport const deep = 'deep';\n"],
    ['a word on where it is from', "// Adapted from another project\nexport const deep = 'deep';\n"],
    ['a WebAssembly binary', `export const deep = '${Buffer.from('\0asm\x01\0\0\0').toString('base64')}';\n`],
  ])('is searched for code of others: %s', (_, text) => {
    writeFileSync(join(project, 'node_modules', 'outer', 'deep', 'index.js'), text);
    const packages = build();
    expect(uninspected(packages)).toEqual([
      expect.stringMatching(/^outer 1\.0\.0: deep\/index\.js may hold code of somebody else/),
    ]);
    expect(uninspected(packages, { ...REVIEWED, outer: { version: '1.0.0', parts: [], own: /^deep/ } })).toEqual([]);
  });

  it('names the packages whose code a module of ours holds as text', () => {
    const holder = join(project, '.build', 'src', 'generated', 'page-assets.js');
    const module = { name: 'page', identifier: holder, nameForCondition: holder, chunks: [1] };
    const found = packagesOf({ modules: [module] }, project).filter(({ name }) => name === 'uplot');
    expect(found.map(({ modules }) => modules)).toEqual([['dist/uPlot.esm.js', 'dist/uPlot.min.css']]);
    expect(uninspected(found)).toEqual([]);
    const notices = noticesOf({ main: found });
    expect(notices.map(({ name }) => name)).toEqual(['Chartist.js', 'uplot']);
    expect(notices.map(({ text }) => text.split('\n').find((line) => line.startsWith('Copyright')))).toEqual([
      'Copyright (c) 2013 Gion Kunz <gion.kunz@gmail.com>',
      'Copyright (c) 2022 Leon Sorokin',
    ]);
    // Each page is a copy: it carries them as well.
    for (const { text } of notices) expect(PAGE_SCRIPT).toContain(text);
    expect(licenceProblems({ main: notices.map(idOf) }, notices)).toEqual([]);
  });

  it('is searched for licences below that of the package', () => {
    writeFileSync(join(project, 'node_modules', 'outer', 'deep', 'LICENSE'), 'Copyright Somebody Else');
    expect(uninspected(build())).toEqual([expect.stringMatching(/^outer 1\.0\.0: deep\/LICENSE may hold/)]);
  });

  it('take the head of an owner’s files for a sign in the packages of others only', () => {
    const head = '// Copyright (c) Microsoft Corporation.\n// Licensed under the MIT License.\n';
    install(
      '.',
      { name: 'project' },
      { 'entry.js': "import { a } from '@azure/a';\nimport { b } from 'b';\nconsole.log(a, b);\n" },
    );
    const more = "import { c } from './c.js';\nexport const a = [c];\n";
    const foreign = `${head}// Copied from elsewhere.\nexport const c = 'c';\n`;
    install(
      'node_modules/@azure/a',
      { name: '@azure/a', license: 'MIT' },
      { 'index.js': `${head}${more}`, 'c.js': foreign },
    );
    install('node_modules/b', { name: 'b', license: 'MIT' }, { 'index.js': `${head}export const b = 'b';\n` });
    expect(uninspected(build())).toEqual([
      expect.stringMatching(/^@azure\/a 1\.0\.0: c\.js may hold/),
      expect.stringMatching(/^b 1\.0\.0: index\.js may hold/),
    ]);
  });

  it('leave out the packages that are never called, with a module of Node in their place', () => {
    install('.', { name: 'project' }, { 'entry.js': "import zip from 'archiver';\nconsole.log(typeof zip.create);\n" });
    install(
      'node_modules/archiver',
      { name: 'archiver', license: 'MIT' },
      { 'index.js': 'export default { create() {} };\n' },
    );
    expect(build().map(({ name }) => name)).toEqual(['@vercel/ncc']);
    expect(readFileSync(join(project, 'out', 'index.js'), 'utf8')).toContain('from "node:zlib"');
  });

  it('is to be read again when a package that holds code of others has a new version', () => {
    expect(uninspected(build(), { ...REVIEWED, outer: { version: '0.9.0', parts: [] } })).toEqual([
      expect.stringContaining('last looked at in 0.9.0'),
    ]);
  });

  it('is refused when the bundler copies a file beside the bundle', () => {
    const text =
      "import { readFileSync } from 'node:fs';\nexport const deep = readFileSync(new URL('./data.bin', import.meta.url));\n";
    writeFileSync(join(project, 'node_modules', 'outer', 'deep', 'index.js'), text);
    writeFileSync(join(project, 'node_modules', 'outer', 'deep', 'data.bin'), 'data');
    expect(build).toThrow('data.bin');
  });

  it('is refused when it leaves something out, or does not say where it is from', () => {
    const module = { name: 'x', identifier: 'x', chunks: [1] };
    expect(() => packagesOf({ filteredModules: 3, modules: [] }, project)).toThrow('leave modules out');
    expect(() =>
      packagesOf({ modules: [{ ...module, name: './x.js + 2 modules', modules: [module] }] }, project),
    ).toThrow('leave out parts');
    expect(() => packagesOf({ modules: [module] }, project)).toThrow('whose origin the bundler does not say');
    expect(() => packagesOf({ modules: [{ ...module, nameForCondition: '/elsewhere/x.js' }] }, project)).toThrow(
      'neither ours nor of a package',
    );
    expect(() =>
      packagesOf({ modules: [{ ...module, identifier: 'external node-commonjs "fs"' }] }, project),
    ).not.toThrow();
  });
});
