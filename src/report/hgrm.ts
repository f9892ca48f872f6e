/**
 * Latencies as HdrHistogram's percentile distributions (`.hgrm`), which its plotter and other tools read:
 * https://hdrhistogram.github.io/HdrHistogram/plotFiles.html. In milliseconds, from the moment a request was due to the
 * last byte, of all requests that were answered or timed out.
 */

import type { LoadSnapshot } from '../load/metrics/snapshot.ts';
import { latencyOf } from '../load/metrics/summarize.ts';

/** A file by its name in a directory of its own. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Characters of a target's name in a file's. */
const LONGEST_NAME = 63;

/**
 * `load.hgrm` of all requests, then one file for each target that has a name: `load-<target>.hgrm`. Without samples
 * there is no file.
 * @throws TypeError when the snapshot's histograms are none.
 */
export function renderHgrm({ targets }: LoadSnapshot): readonly NamedText[] {
  const named = Map.groupBy(
    targets.filter(({ target }) => target !== null),
    ({ target, arm }) => (arm === undefined ? String(target) : `${target}-${arm}`),
  );
  const groups = [{ name: 'load.hgrm', targets }];
  const taken = new Set<string>();
  for (const [target, same] of named)
    groups.push({ name: `${unique(`load-${slug(target)}`, taken)}.hgrm`, targets: same });
  return groups.flatMap(({ name, targets: same }) => {
    const latency = latencyOf(same);
    return latency.count === 0 ? [] : [{ name, text: latency.percentileDistribution() }];
  });
}

/** Letters, digits, `-` and `_`; targets of a script of k6 may be called anything. */
function slug(target: string): string {
  return target.slice(0, LONGEST_NAME).replaceAll(/[^A-Za-z0-9_-]+/g, '-') || 'unnamed';
}

/** The name, with a number behind it when another one is the same to a file system that knows no case. */
function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${name}-${count}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
