/** Where in the repository a foreign result is: URIs of every kind made into paths that exist. */

import type { SourceLocation } from '../../findings/finding.ts';
import { at, listAt, numberAt, textAt } from '../../lib/json.ts';
import { LONGEST_ADDRESS } from '../limits.ts';
import { decodeUri, repositoryLocation, repositoryPath, schemeOf } from '../source-uri.ts';
import type { Repository } from './foreign-run.ts';

/** Where GitHub mounts the workspace in containers of actions (docker:// and Dockerfile actions). */
const CONTAINER_ROOT = '/github/workspace';
/** Steps from one `uriBaseId` to the next; a base can name another, or itself. */
const MOST_BASES = 10;

/** A location of a result. */
export interface Place {
  /** In the repository; the fallback when the result's own place is not there, undefined without one. */
  readonly location?: SourceLocation;
  /** What the scanner wrote, when that is not the location; empty when it wrote nothing. */
  readonly elsewhere?: string;
}

/** Finds the place of a result by its first location. */
export type PlaceFinder = (result: unknown) => Place;

/** Made once for a run: each address is looked up in the repository once. */
export function placesIn(run: unknown, repository: Repository): PlaceFinder {
  const files = filesOf(repository);
  const fallback = repositoryLocation(repository.fallback);
  const workingDirectory = textAt(run, 'invocations', 0, 'workingDirectory', 'uri');
  return (result) => {
    const physical = at(result, 'locations', 0, 'physicalLocation');
    const artifact = artifactOf(run, at(physical, 'artifactLocation'));
    const uri = textAt(artifact, 'uri') ?? '';
    const base = baseOf(run, textAt(artifact, 'uriBaseId'));
    for (const address of [join(base, uri), join(workingDirectory ?? '', uri)]) {
      const file = files(address);
      if (file !== undefined) return { location: { file, ...linesOf(at(physical, 'region'), repository.lines(file)) } };
    }
    return { ...(fallback && { location: fallback }), elsewhere: uri };
  };
}

/** The artifact itself, or the one of the run's list that it points at. */
function artifactOf(run: unknown, artifact: unknown): unknown {
  const index = numberAt(artifact, 'index');
  if (textAt(artifact, 'uri') !== undefined || index === undefined) return artifact;
  return at(listAt(run, 'artifacts'), index, 'location');
}

/** The address that a base stands for; a base that is not defined, like `%SRCROOT%` as a rule, is the repository. */
function baseOf(run: unknown, id: string | undefined): string {
  let address = '';
  let next = id;
  for (let step = 0; next !== undefined && step < MOST_BASES; step += 1) {
    const base: unknown = at(run, 'originalUriBaseIds', next);
    address = join(textAt(base, 'uri') ?? '', address);
    next = textAt(base, 'uriBaseId');
  }
  return address;
}

function join(base: string, uri: string): string {
  if (base === '' || uri.startsWith('/') || uri.startsWith('file:')) return uri;
  return base.endsWith('/') || uri === '' ? `${base}${uri}` : `${base}/${uri}`;
}

/** The existing file of the repository that an address means. Each address is looked up once. */
function filesOf({ roots, exists }: Repository): (address: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const prefixes = [...roots, CONTAINER_ROOT].map((root) => (root.endsWith('/') ? root : `${root}/`));
  const find = (address: string) =>
    spellings(address)
      .map((path) => repositoryPath(withoutRoot(path, prefixes)))
      .find((path) => path !== undefined && exists(path));
  return (address) => {
    if (address === '' || address.length > LONGEST_ADDRESS) return undefined;
    if (!known.has(address)) known.set(address, find(address));
    return known.get(address);
  };
}

/** What an address may mean as a path. Many scanners write paths as they are; some write those of Windows. */
function spellings(address: string): readonly string[] {
  const path = withoutFileScheme(address);
  const decoded = decodeUri(path);
  const written = [...(decoded === undefined ? [] : [decoded]), path];
  // `nginx:1.25` has a scheme, unless it is the very name of a file.
  if (schemeOf(path) !== undefined) return written;
  return [...written, ...written.map((one) => one.replaceAll('\\', '/'))];
}

/** `file:///a`, `file://localhost/a` and `file:/a` are `/a`. */
function withoutFileScheme(address: string): string {
  if (!address.startsWith('file:')) return address;
  const rest = address.slice('file:'.length);
  if (!rest.startsWith('//')) return rest;
  const path = rest.indexOf('/', 2);
  return path === -1 ? rest : rest.slice(path);
}

function withoutRoot(path: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((one) => path.startsWith(one));
  return prefix === undefined ? path : path.slice(prefix.length);
}

/** Lines that the file has: GitHub shows nothing at a line beyond the end. */
function linesOf(region: unknown, lines: number): Omit<SourceLocation, 'file'> {
  const clamp = (line: number | undefined) =>
    line === undefined || !(line >= 1) ? 1 : Math.max(1, Math.min(Math.floor(line), lines));
  const line = clamp(numberAt(region, 'startLine'));
  const endLine = clamp(numberAt(region, 'endLine'));
  return { line, ...(endLine > line && { endLine }) };
}
