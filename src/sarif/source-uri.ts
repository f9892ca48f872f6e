/** Paths of the repository as relative references of RFC 3986, the form of locations that GitHub can't misread. */
import type { SourceLocation } from '../findings/finding.ts';

/**
 * The path's reference: every segment percent-encoded, the colon too. GitHub reads `a:b/c.yaml` as an address of
 * scheme `a` and refuses the whole file; `a%3Ab/c.yaml` has no scheme, and one spelling of a path keeps one alert.
 */
export function pathToUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/**
 * The path without `.`, `..` and doubled slashes; undefined when it is empty, absolute, leaves the repository or holds
 * a NUL, which no name of a file does.
 */
export function repositoryPath(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined;
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.length === 0 ? undefined : kept.join('/');
}

/** The location with its file as `repositoryPath` has it; undefined when there is none. */
export function repositoryLocation(location: SourceLocation | undefined): SourceLocation | undefined {
  const file = location === undefined ? undefined : repositoryPath(location.file);
  return location === undefined || file === undefined ? undefined : { ...location, file };
}

/** The scheme that a reader of RFC 3986 sees in the text: `nginx` in `nginx:1.25`. */
export function schemeOf(uri: string): string | undefined {
  return /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri.slice(0, LONGEST_SCHEME))?.[1];
}
const LONGEST_SCHEME = 256;

/** Percent-encoding undone; undefined when it is no valid encoding of UTF-8. */
export function decodeUri(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** What is wrong with the URI of a location, as the end of a sentence about it; undefined when GitHub takes it. */
export function uriProblem(uri: string): string | undefined {
  if (uri === '') return 'is empty';
  if (uri.includes('\\')) return 'has a backslash';
  if (uri.startsWith('/')) return 'is absolute';
  const scheme = schemeOf(uri);
  if (scheme !== undefined) return `has the scheme \`${scheme}\`, which is not the checkout's`;
  if (uri.split('/', 1)[0]?.includes(':') === true) return 'has a colon in its first segment';
  if (!/^[\w.~!$&'()*+,;=:@%/-]*$/.test(uri)) return 'has characters that must be percent-encoded';
  const path = decodeUri(uri);
  if (path === undefined) return 'is not percent-encoded UTF-8';
  if (path.split('/').includes('..')) return 'has `..`';
  return repositoryPath(path) === path ? undefined : 'is not in its shortest form';
}
