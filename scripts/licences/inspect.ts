/** Looks for code of others inside of the packages in a bundle that vendored.ts does not know yet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './bundler.ts';
import { licenceFiles } from './notices.ts';
import { REVIEWED, type Reviewed } from './vendored.ts';

/** What people write over code that they took from somewhere, and how every WebAssembly binary begins in base64. */
const SIGNS = [
  /\bcopyright\b/i,
  /@licen[cs]e\b/i,
  /\blicen[cs]ed under\b/i,
  /\b(?:MIT|BSD|ISC|Apache)[ -]licen[cs]e/i,
  /\b(?:extracted|copied|adapted|borrowed|taken|forked|ported) from\b/i,
  /\bbased off\b/i,
  /\b(?:port|fork) of\b/i,
  /\bAGFzbQ/,
];

/** What stands at the head of every file of Microsoft's, in packages of theirs: their own notice, and no sign. */
const OWNERS: readonly { readonly packages: RegExp; readonly head: RegExp }[] = [
  {
    packages: /^@(?:azure|typespec)\//,
    head: /^(?:\/\/| \*) Copyright \(c\) Microsoft Corporation\.\r?\n(?:\/\/| \*) Licensed under the MIT License\.\r?\n/gim,
  },
];

/**
 * What has to be read by a person before the notices can be right; empty when there is nothing. `reviewed` is what was
 * read already.
 */
export function uninspected(
  packages: readonly BundledPackage[],
  reviewed: Readonly<Record<string, Reviewed>> = REVIEWED,
): readonly string[] {
  return packages.flatMap((bundled) => {
    const known = reviewed[bundled.name];
    const { name, version } = bundled;
    if (known !== undefined && known.version !== version)
      return [
        `${name} ${version}: its foreign code was last looked at in ${known.version}; read it again and bring scripts/licences/vendored.ts up to date`,
      ];
    return [...strangeModules(bundled, known), ...strangeFiles(bundled, known)].map(
      (path) =>
        `${name} ${version}: ${path} may hold code of somebody else; read it, and enter what it is in scripts/licences/vendored.ts`,
    );
  });
}

function strangeModules({ name, directory, modules }: BundledPackage, known: Reviewed | undefined): readonly string[] {
  return modules.filter((path) => {
    if (known?.own?.test(path) || known?.parts.some((part) => part.modules.test(path))) return false;
    const text = OWNERS.filter(({ packages }) => packages.test(name)).reduce(
      (whole, { head }) => whole.replaceAll(head, ''),
      readFileSync(join(directory, path), 'utf8'),
    );
    return SIGNS.some((sign) => sign.test(text));
  });
}

/** Licences beside modules, below the package's own. */
function strangeFiles({ directory, modules }: BundledPackage, known: Reviewed | undefined): readonly string[] {
  const folders = new Set(
    modules.flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))),
  );
  return (
    [...folders]
      // The parts of the bundler's runtime have names like files, and are none.
      .filter((folder) => folder !== '' && existsSync(join(directory, folder)))
      .flatMap((folder) => licenceFiles(join(directory, folder)).map((file) => `${folder}/${file}`))
      .filter((path) => !known?.parts.some(({ file }) => file === path))
      .sort()
  );
}
