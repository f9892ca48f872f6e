/** Fitting a report into GitHub's limits: whole sections are left out by priority, and what was left out is said. */

export interface Section {
  /** As it is called when it is left out. */
  readonly title: string;
  /** The highest stays longest; undefined is never left out. */
  readonly priority?: number;
  readonly text: string;
}

export interface SizeLimit {
  readonly size: number;
  readonly unit: 'characters' | 'bytes';
}

/** GitHub refuses comments above 65,536 characters; the rest is room for what its counting and ours may differ in. */
export const COMMENT_LIMIT: SizeLimit = { size: 60_000, unit: 'characters' };

/** The runner drops a step's summary whole when it is above 1 MiB; some room for what other code of the step adds. */
export const SUMMARY_LIMIT: SizeLimit = { size: 1024 * 1024 - 16_384, unit: 'bytes' };

/**
 * Joins sections in their order. When they don't fit together, each is taken, the most important first, if there is
 * room for it. Of those that can't be left out the longest loses lines at its end when they don't fit by themselves; a
 * note says how many. GitHub would refuse the whole.
 */
export function fitToLimit(sections: readonly Section[], limit: SizeLimit): string {
  const whole = join(sections, new Set(sections));
  if (sizeOf(whole, limit.unit) <= limit.size) return whole;
  const kept = new Set(sections.filter((section) => section.priority === undefined));
  const required = join(sections, kept);
  if (sizeOf(required, limit.unit) > limit.size) return withShortened(sections, kept, limit);
  const optional = sections
    .filter((section) => section.priority !== undefined)
    .toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  for (const section of optional) {
    const room = sizeOf(join(sections, new Set([...kept, section])), limit.unit) <= limit.size;
    if (room) kept.add(section);
  }
  return join(sections, kept);
}

/** Every line of a required section stands by itself: a heading, a paragraph, a list item. */
function withShortened(sections: readonly Section[], kept: ReadonlySet<Section>, limit: SizeLimit): string {
  const longest = [...kept].reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const lines = longest.text.split('\n');
  const shortened = (count: number): string => {
    const note = `_…and ${lines.length - count} more lines, left out because of GitHub's size limit._`;
    const short: Section = { title: longest.title, text: [...lines.slice(0, count), '', note].join('\n') };
    const all = sections.map((section) => (section === longest ? short : section));
    return join(all, new Set([...kept, short]));
  };
  let [fits, tooMany] = [0, lines.length];
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    if (sizeOf(shortened(count), limit.unit) <= limit.size) fits = count;
    else tooMany = count;
  }
  return shortened(fits);
}

function join(sections: readonly Section[], keep: ReadonlySet<Section>): string {
  const kept = sections.filter((section) => keep.has(section)).map((section) => section.text);
  const titles = sections.filter((section) => !keep.has(section)).map((section) => section.title);
  const notice =
    titles.length === 0
      ? []
      : [`_Left out because of GitHub's size limit: ${titles.join(', ')}. report.json has everything._`];
  return `${[...kept, ...notice].join('\n\n')}\n`;
}

function sizeOf(text: string, unit: SizeLimit['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}
