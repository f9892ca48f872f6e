/** What has to hold for bundles and their notices before they may be published. */
import { idOf, type Notice } from './notices.ts';

/** SPDX identifiers of licences that ask for no more than to be named, and go with our own Apache-2.0. */
export const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
  'Python-2.0',
  'Unlicense',
]);

/** What a bundle holds: ids (idOf) of packages, and of what is inside of them. */
export type Contents = Readonly<Record<string, readonly string[]>>;

/** Everything that is wrong, a sentence each; empty when nothing is. */
export function licenceProblems(contents: Contents, notices: readonly Notice[]): readonly string[] {
  const noticed = new Map(notices.map((notice) => [idOf(notice), notice]));
  return [
    ...Object.entries(contents).flatMap(([bundle, ids]) => [
      ...ids
        .filter((id) => !noticed.get(id)?.bundles.includes(bundle))
        .map((id) => `${id} is in the bundle ${bundle} and has no notice there`),
      ...severalVersions(ids).map(
        (versions) => `the bundle ${bundle} holds more than one version of a package: ${versions.join(', ')}`,
      ),
    ]),
    ...notices.flatMap((notice) => [
      ...notice.bundles
        .filter((bundle) => !contents[bundle]?.includes(idOf(notice)))
        .map((bundle) => `${idOf(notice)} has a notice for the bundle ${bundle}, which does not hold it`),
      ...(isAllowed(notice.licence)
        ? []
        : [`${idOf(notice)} has the licence ${notice.licence}, which is not among those that we may bundle`]),
      ...(notice.text === '' ? [`the notice of ${idOf(notice)} is empty`] : []),
    ]),
  ];
}

/**
 * An SPDX expression without parentheses inside: of `OR` one side will do, of `AND` every one must. Anything else is
 * for a person to read.
 */
export function isAllowed(licence: string): boolean {
  const expression = /^\((.*)\)$/.exec(licence)?.[1] ?? licence;
  return expression
    .split(' OR ')
    .some((option) => option.split(' AND ').every((identifier) => ALLOWED.has(identifier)));
}

function severalVersions(ids: readonly string[]): readonly (readonly string[])[] {
  // What is inside of packages has no version of its own.
  const packages = ids.filter((id) => !id.includes(' in '));
  return [...Map.groupBy(packages, (id) => id.slice(0, id.indexOf(' '))).values()].filter(
    (versions) => versions.length > 1,
  );
}
