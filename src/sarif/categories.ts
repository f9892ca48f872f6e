/**
 * Which runs a file has. GitHub tells them apart by tool and category, and closes an alert only when every category
 * that ever reported it reports it no more: a category that is not uploaded again keeps its alerts open for good. So
 * what goes under which category depends on names alone, never on what was found.
 */
import type { Scan } from '../findings/finding.ts';
import { formatCount } from '../lib/units.ts';
import { compareTexts, type RunDraft } from './drafts.ts';
import type { FindingGroup } from './finding-run.ts';
import { LONGEST_ID, MAX_RUNS } from './limits.ts';
import { plainLine } from './plain-text.ts';

/** Begins every category of ours. */
export const OWN_PREFIX = 'kind-loadtest/';
const IMAGES = 'image/';
const OTHER_IMAGES = 'image/others';

/**
 * The scans by category, by name, without those of which a part could not be scanned. Scans of one category are one group: two tags of an image can run side by side.
 * When there are more than `room` groups, the last images by name share one. Chosen by name and not by severity: with
 * a new image one image moves to the shared category at most, whereas a choice by severity would move images, and
 * strand their alerts, with each update of the vulnerability database.
 */
export function groupScans(
  scans: readonly Scan[],
  room: number,
): { groups: readonly FindingGroup[]; notes: readonly string[] } {
  const byCategory = Map.groupBy(scans, ({ category }) => category);
  const names = [...byCategory.keys()].toSorted(compareTexts);
  const images = names.filter((name) => name.startsWith(IMAGES) && name !== OTHER_IMAGES);
  const own = Math.max(0, room - (names.length - images.length) - (byCategory.has(OTHER_IMAGES) ? 0 : 1));
  const shared = names.length > room ? images.slice(own) : [];
  const sharing = new Set(shared);
  const kept = names.filter((name) => !sharing.has(name) && name !== OTHER_IMAGES);
  const others = names.filter((name) => sharing.has(name) || name === OTHER_IMAGES);
  const groups = [
    ...kept.map((name) => ({ id: categoryId(name), scans: byCategory.get(name) ?? [] })),
    ...(others.length === 0
      ? []
      : [{ id: categoryId(OTHER_IMAGES), scans: others.flatMap((name) => byCategory.get(name) ?? []) }]),
  ];
  const isIncomplete = (group: (typeof groups)[number]) => group.scans.some((scan) => scan.isIncomplete === true);
  return {
    groups: groups
      .filter((group) => !isIncomplete(group))
      .map(({ id, scans: members }) => ({ id, findings: members.flatMap(({ findings }) => findings) })),
    notes: [
      ...groups.filter(isIncomplete).map(({ id }) => incompleteNote(id)),
      ...(shared.length === 0
        ? []
        : [
            `GitHub takes ${MAX_RUNS} runs in a SARIF file: the findings of ${formatCount(shared.length)} of ${formatCount(images.length)} images share the category \`${categoryId(OTHER_IMAGES)}\`.`,
          ]),
    ],
  };
}

function incompleteNote(id: string): string {
  return `\`${id}\` is not in the SARIF file: a part of it could not be scanned, and GitHub would close the alerts of that part.`;
}

function categoryId(category: string): string {
  return `${OWN_PREFIX}${plainLine(category, LONGEST_ID)}/`;
}

/** How many groups there are at the least, all images in one. */
export function leastGroups(scans: readonly Scan[]): number {
  const names = new Set(scans.map(({ category }) => (category.startsWith(IMAGES) ? OTHER_IMAGES : category)));
  return names.size;
}

/**
 * The runs with ids of which no two are one category to GitHub or to `github/codeql-action/upload-sarif`, which looks
 * at letters and digits only (`sanitize` in its upload-lib.ts) and would refuse the file.
 */
export function withDistinctIds<Run extends RunDraft>(runs: readonly Run[]): readonly Run[] {
  const taken = new Set<string>();
  return runs.map((run) => {
    let id = run.id;
    for (let number = 2; taken.has(analysisKey(run.driver.name, id)); number += 1) id = withSuffix(run.id, number);
    taken.add(analysisKey(run.driver.name, id));
    return { ...run, id };
  });
}

/** Suffixes the category and leaves the part after the last slash: `a/b/run` becomes `a/b-2/run`. */
function withSuffix(id: string, number: number): string {
  const slash = id.lastIndexOf('/');
  return `${id.slice(0, slash)}-${number}${id.slice(slash)}`;
}

/** The category that GitHub reads of `automationDetails.id`: what precedes the last slash. */
export function categoryOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

/** The same for runs that GitHub, or its upload action, takes for one analysis. */
export function analysisKey(tool: string, id: string): string {
  return `${categoryOf(id)} ${tool}`.replaceAll(/[^A-Za-z0-9]/g, '_').toUpperCase();
}
