/**
 * How large a YAML document may be, seen from its events before any value is built: a few lines of aliases can stand
 * for more than any memory holds, and what
 * is nested too deep ends in an overflow of the stack. One pass, linear in the number of events.
 */
import { EVENT_ID, type Event } from 'js-yaml';

/** Longest document, in UTF-16 code units. Bodies of megabytes belong in a file of their own. */
export const MOST_CHARACTERS = 4 * 1024 * 1024;
/** The same with aliases written out: each text counts as often as it is meant. */
const MOST_EXPANDED = 4 * MOST_CHARACTERS;
/** Hundreds of targets with all their keys are some thousands. */
const MOST_NODES = 100_000;
/** Keys of one mapping. */
const MOST_KEYS = 10_000;
/** Collections within collections, aliases written out. js-yaml itself takes no more than this without aliases. */
const MOST_LEVELS = 100;

/** What a value amounts to with its aliases written out. */
interface Size {
  readonly characters: number;
  readonly nodes: number;
  readonly levels: number;
}

interface Open {
  readonly isMapping: boolean;
  readonly anchor: string | undefined;
  characters: number;
  nodes: number;
  levels: number;
  /** Keys and values of a mapping come in turns. */
  children: number;
}

const UNKNOWN: Size = { characters: 0, nodes: 1, levels: 0 };

/** Why a document is refused; undefined when its size is fine. Aliases without an anchor are left to js-yaml. */
export function sizeProblem(source: string, events: readonly Event[]): string | undefined {
  const open: Open[] = [];
  let anchors = new Map<string, Size | 'open'>();
  const nameOf = ({
    anchorStart,
    anchorEnd,
  }: {
    readonly anchorStart: number;
    readonly anchorEnd: number;
  }): string | undefined => (anchorStart === -1 ? undefined : source.slice(anchorStart, anchorEnd));
  const add = (size: Size): string | undefined => {
    const parent = open.at(-1);
    if (parent === undefined) return undefined;
    parent.children += 1;
    const isKey = parent.isMapping && parent.children % 2 === 1;
    parent.nodes += isKey ? 0 : size.nodes;
    parent.characters += size.characters;
    parent.levels = Math.max(parent.levels, size.levels + 1);
    if (parent.nodes > MOST_NODES) return `it holds more than ${MOST_NODES} values, aliases written out`;
    if (parent.characters > MOST_EXPANDED) return `it holds more than ${MOST_EXPANDED} characters, aliases written out`;
    // Of what is open, the document and the parent itself are no levels around the parent.
    if (parent.levels + open.length - 2 > MOST_LEVELS)
      return `it has more than ${MOST_LEVELS} levels of lists and mappings, aliases written out`;
    return parent.isMapping && parent.children > 2 * MOST_KEYS
      ? `one of its mappings has more than ${MOST_KEYS} keys`
      : undefined;
  };
  for (const event of events) {
    let problem: string | undefined;
    if (event.type === EVENT_ID.DOCUMENT) {
      anchors = new Map();
      open.push({ isMapping: false, anchor: undefined, characters: 0, nodes: 0, levels: 0, children: 0 });
    } else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const anchor = nameOf(event);
      if (anchor !== undefined) anchors.set(anchor, 'open');
      open.push({
        isMapping: event.type === EVENT_ID.MAPPING,
        anchor,
        characters: 0,
        nodes: 1,
        levels: 1,
        children: 0,
      });
    } else if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed === undefined) continue;
      if (closed.anchor !== undefined) anchors.set(closed.anchor, closed);
      problem = add(closed);
    } else if (event.type === EVENT_ID.SCALAR) {
      const anchor = nameOf(event);
      const scalar: Size = { characters: event.valueEnd - event.valueStart, nodes: 1, levels: 0 };
      if (anchor !== undefined) anchors.set(anchor, scalar);
      problem = add(scalar);
    } else {
      const meant = anchors.get(nameOf(event) ?? '');
      problem = meant === 'open' ? 'an alias stands in the very collection that it means' : add(meant ?? UNKNOWN);
    }
    if (problem !== undefined) return problem;
  }
  return undefined;
}
