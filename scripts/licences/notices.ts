/** The file with the licences of everything in the bundles: made from the packages, written, and read again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textAt } from '../../src/lib/json.ts';
import { type BundledPackage, compare } from './bundler.ts';
import { REVIEWED, type VendoredPart } from './vendored.ts';

/** One entry of the file. */
export interface Notice {
  readonly name: string;
  /** For code inside of a package: `in <package> <version>`, since nobody says which version was copied. */
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Names of the bundles that hold it, sorted. */
  readonly bundles: readonly string[];
  /** What has to go along with the code. */
  readonly text: string;
}

/** The packages in each bundle, by the bundle's name. */
export type Bundles = Readonly<Record<string, readonly BundledPackage[]>>;

const ROOT = join(import.meta.dirname, '..', '..');
const TEXTS = join(import.meta.dirname, 'texts');
const RULE = '='.repeat(100);
const HEADER = [
  'Third-party software in the bundles of kind-loadtest-action',
  '',
  'The files in the folders beside this one hold code of the packages below, each under the licence that its entry gives.',
  "Written by `npm run build` from the bundler's statistics. What is not listed is ours: Apache-2.0, see the file LICENSE.",
].join('\n');

/** One notice for each package and each part of others inside of it, sorted. */
export function noticesOf(bundles: Bundles): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const name of Object.keys(bundles).sort()) {
    for (const notice of (bundles[name] ?? []).flatMap(noticesOfPackage)) {
      const key = idOf(notice);
      notices.set(key, { ...notice, bundles: [...(notices.get(key)?.bundles ?? []), name] });
    }
  }
  return [...notices.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** What an entry is called in lists: name and version. */
export function idOf({ name, version }: Pick<Notice, 'name' | 'version'>): string {
  return `${name} ${version}`;
}

/** The notices of one package: its own first. */
export function noticesOfPackage(bundled: BundledPackage): readonly Omit<Notice, 'bundles'>[] {
  const { name, version, directory, modules } = bundled;
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  // `{ type }` is npm's old form.
  const licence = textAt(manifest, 'license') ?? textAt(manifest, 'license', 'type') ?? 'UNKNOWN';
  const parts = (REVIEWED[name]?.parts ?? []).filter((part) => modules.some((path) => part.modules.test(path)));
  return [
    { name, version, licence, text: ownText(directory, licence, manifest) },
    ...parts.map((part) => ({
      name: part.name,
      version: `in ${name} ${version}`,
      licence: part.licence,
      text: partText(directory, part),
    })),
  ];
}

/** Names of the files in a folder that hold licences or notices, sorted. */
export function licenceFiles(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /^(?:licen[cs]e|notice|copying|copyright|third[-_]?party)(?:[-_.].*)?$/i.test(entry.name),
    )
    .map(({ name }) => name)
    .filter((name) => !/\.(?:[cm]?[jt]s|json|map)$/i.test(name))
    .sort();
}

function ownText(directory: string, licence: string, manifest: unknown): string {
  const files = licenceFiles(directory);
  if (files.length > 0) return files.map((name) => read(join(directory, name))).join('\n\n');
  const author = textAt(manifest, 'author') ?? textAt(manifest, 'author', 'name');
  const note = `The package has no file with its licence. Its package.json says ${licence}${author === undefined ? '' : `, by ${author}`}.`;
  return [note, standardText(licence)].filter((text) => text !== undefined).join('\n\n');
}

function partText(directory: string, { licence, file, copyright }: VendoredPart): string {
  if (file !== undefined) return read(join(directory, file));
  return [copyright, standardText(licence)].filter((text) => text !== undefined).join('\n\n');
}

/**
 * The terms of a licence without a copyright line; undefined for a licence that asks for none of it, or whose text we
 * don't have.
 */
function standardText(licence: string): string | undefined {
  if (licence === 'Apache-2.0') return read(join(ROOT, 'LICENSE'));
  const path = join(TEXTS, `${licence}.txt`);
  return /^[\w.-]+$/.test(licence) && existsSync(path) ? read(path) : undefined;
}

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The file. */
export function renderNotices(notices: readonly Notice[]): string {
  const entries = notices.map((notice) => {
    if (notice.text.includes(RULE))
      throw new Error(`the notice of ${idOf(notice)} holds the line that separates notices`);
    return `${RULE}\n${idOf(notice)}\nLicence: ${notice.licence}\nBundles: ${notice.bundles.join(', ')}\n\n${notice.text}\n`;
  });
  return [`${HEADER}\n`, ...entries].join('\n');
}

/**
 * The entries of a file that renderNotices wrote.
 * @throws Error when an entry has another form.
 */
export function parseNotices(file: string): readonly Notice[] {
  const [, ...entries] = file.split(`${RULE}\n`);
  return entries.map((entry) => {
    // A name holds spaces for none of the packages, and for none of what we named ourselves.
    const [, name, version, licence, bundles, text] =
      /^(\S+) ([^\n]+)\nLicence: ([^\n]+)\nBundles: ([^\n]+)\n\n(.*)$/s.exec(entry) ?? [];
    if (name === undefined || version === undefined || licence === undefined || bundles === undefined)
      throw new Error(`not an entry of notices: ${entry.slice(0, 100)}`);
    return { name, version, licence, bundles: bundles.split(', '), text: (text ?? '').trim() };
  });
}
