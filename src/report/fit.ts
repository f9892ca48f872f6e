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
 * Joins sections in their order. When they don't fit together, each is taken, the most important first, if there is room for it.
 * Sections that can't be left out are kept even above the limit.
 */
export function fitToLimit(sections: readonly Section[], limit: SizeLimit): string {
  const whole = join(sections, new Set(sections));
  if (sizeOf(whole, limit.unit) <= limit.size) return whole;
  const kept = new Set(sections.filter((section) => section.priority === undefined));
  const optional = sections.filter((section) => section.priority !== undefined).toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  for (const section of optional) {
    const room = sizeOf(join(sections, new Set([...kept, section])), limit.unit) <= limit.size;
    if (room) kept.add(section);
  }
  return join(sections, kept);
}

function join(sections: readonly Section[], keep: ReadonlySet<Section>): string {
  const kept = sections.filter((section) => keep.has(section)).map((section) => section.text);
  const titles = sections.filter((section) => !keep.has(section)).map((section) => section.title);
  const notice = titles.length === 0 ? [] : [`_Left out because of GitHub's size limit: ${titles.join(', ')}. report.json has everything._`];
  return `${[...kept, ...notice].join('\n\n')}\n`;
}

function sizeOf(text: string, unit: SizeLimit['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}
