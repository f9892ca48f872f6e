/** Fitting a report into GitHub's limits: whole sections are left out by priority, and what was left out is said. */

export interface Section {
  /** As it is called when it is left out. */
  readonly title: string;
  /** The lowest goes first; undefined is never left out. */
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

/** Joins sections in their order, without those that don't fit. Sections that can't be left out are kept even above the limit. */
export function fitToLimit(sections: readonly Section[], limit: SizeLimit): string {
  const dropped = new Set<Section>();
  const byPriority = sections.filter((section) => section.priority !== undefined).toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  let text = join(sections, dropped);
  for (const section of byPriority) {
    if (sizeOf(text, limit.unit) <= limit.size) break;
    dropped.add(section);
    text = join(sections, dropped);
  }
  return text;
}

function join(sections: readonly Section[], dropped: ReadonlySet<Section>): string {
  const kept = sections.filter((section) => !dropped.has(section)).map((section) => section.text);
  const titles = sections.filter((section) => dropped.has(section)).map((section) => section.title);
  const notice = titles.length === 0 ? [] : [`_Left out because of GitHub's size limit: ${titles.join(', ')}. report.json has everything._`];
  return `${[...kept, ...notice].join('\n\n')}\n`;
}

function sizeOf(text: string, unit: SizeLimit['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}
