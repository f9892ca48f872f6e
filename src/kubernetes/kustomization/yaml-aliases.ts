/**
 * How much a YAML text stands for when its aliases are written out: a few lines can mean more than any memory holds.
 */
import { EVENT_ID, parseEvents } from 'js-yaml';

/** Manifests of 16 MiB hold fewer values than this. */
export const MOST_VALUES = 2_000_000;

interface Open {
  values: number;
  readonly anchor: string | undefined;
}

/**
 * Whether a text holds more than `MOST_VALUES` values, aliases written out. Counted while reading, so that nothing is
 * written out for it. kubectl itself has no limit: 500 bytes took 8 GB of memory from it.
 * @throws YAMLException when it has anchors and is not YAML.
 */
export function isOversized(text: string): boolean {
  // Nothing else can be an alias, and most files have none.
  if (!text.includes('&') || !text.includes('*')) return false;
  const anchors = new Map<string, number>();
  const open: Open[] = [];
  const close = ({ values, anchor }: Open): boolean => {
    if (anchor !== undefined) anchors.set(anchor, values);
    const parent = open.at(-1);
    if (parent !== undefined) parent.values += values;
    return values > MOST_VALUES;
  };
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed !== undefined && close(closed)) return true;
    } else if (event.type === EVENT_ID.DOCUMENT) open.push({ values: 0, anchor: undefined });
    else {
      const anchor = event.anchorStart === -1 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
      if (event.type === EVENT_ID.ALIAS) close({ values: anchors.get(anchor ?? '') ?? 1, anchor: undefined });
      else if (event.type === EVENT_ID.SCALAR) close({ values: 1, anchor });
      else open.push({ values: 1, anchor });
    }
  }
  return false;
}
