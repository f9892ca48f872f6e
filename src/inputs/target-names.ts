/**
 * Names for targets without one: the host's first label; where several have the same, with the path, without its query,
 * which may hold a secret; then with the method; and then with a number.
 */
import { LONGEST_TARGET_NAME } from '../load/plan/bounds.ts';
import type { Unnamed } from './target-context.ts';

/** What is looked at of a path. */
const LEADING = 10_000;

/** A name for each target, in their order; a name that was given stays, also when it comes twice. */
export function namesOf(targets: readonly Unnamed[]): readonly string[] {
  const taken = new Set(targets.flatMap(({ name }) => name ?? []));
  const labels = targets.map(({ name, host }) => name ?? firstLabel(host));
  const isShared = repeated(labels);
  const paths = targets.map(({ name, host, path }, index) => {
    const label = labels[index] ?? host;
    return name === undefined && isShared(label) ? nameWithPath(label, path) : label;
  });
  const isSharedPath = repeated(paths);
  return targets.map(({ name: given, host, method }, index) => {
    const path = paths[index] ?? host;
    const name = given ?? unusedName(isSharedPath(path) ? [path, withMethod(path, method)] : [path], taken);
    taken.add(name);
    return name;
  });
}

function repeated(names: readonly string[]): (name: string) => boolean {
  const counts = Map.groupBy(names, (name) => name);
  return (name) => (counts.get(name)?.length ?? 0) > 1;
}

function withMethod(name: string, method: string): string {
  return `${name.slice(0, LONGEST_TARGET_NAME - method.length - 1)}:${method}`;
}

/** The first of the names that is not taken, or the last of them with a number. */
function unusedName(names: readonly string[], taken: ReadonlySet<string>): string {
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const last = names.at(-1) ?? '';
  for (let number = 2; ; number += 1) {
    const numbered = `${last.slice(0, LONGEST_TARGET_NAME - `${number}`.length - 1)}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function nameWithPath(label: string, path: string): string {
  const [visible = ''] = path.slice(0, LEADING).split('?');
  const words = `${label}${visible}`.replaceAll(/[^\w.:/-]+/g, '-');
  return words.replace(/-$/, '').slice(0, LONGEST_TARGET_NAME);
}

function firstLabel(host: string): string {
  const isAddress = /^[\d.]+(:\d+)?$|^\[/.test(host);
  return isAddress ? host : (host.split('.')[0] ?? host);
}
