/** Where the values of YAML stand in its text, from the events of the parser. */
import {
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type PopEvent,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';

/**
 * Where a value stands in the source, and what is in it. A tree, so that finding a value costs nothing for the length
 * of the keys around it.
 */
export interface Mark {
  readonly offset: number;
  readonly keyOffset?: number;
  readonly text?: string;
  /** Whether it is a block written with `|`, whose lines are lines of the source; it begins at the first of them. */
  readonly isLiteral?: boolean;
  readonly within: Map<string | number, Mark>;
}

/** Both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds the line of an offset by halving; the table is made when it is first needed. */
export function lineTable(source: string): (offset: number) => LineAndColumn {
  let starts: number[] | undefined;
  return (offset) => {
    if (starts === undefined) {
      starts = [0];
      for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) starts.push(end + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * A collection that is being read: where what is in it is noted, and the next index or the key whose value comes next.
 */
interface Open {
  /** Undefined for the document, whose one value is the root. */
  readonly mark: Mark | undefined;
  readonly kind: 'document' | 'list' | 'mapping';
  next: number;
  key: string | undefined;
}

/** Notes where every value begins, document by document. A value that is empty (`key:`) is where its key is. */
export function markDocuments(source: string, events: readonly Event[]): readonly Mark[] {
  const open: Open[] = [];
  const roots: Mark[] = [];
  let keyOffset = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ mark: undefined, kind: 'document', next: 0, key: undefined });
      continue;
    }
    const parent = open.at(-1);
    if (parent === undefined) return roots;
    if (parent.kind === 'mapping' && parent.key === undefined) {
      // A key. Keys that are collections are refused by js-yaml when it builds the value.
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
      keyOffset = event.type === EVENT_ID.SCALAR ? startOf(event) : keyOffset;
      continue;
    }
    const mark = markOf(source, event, { keyOffset, isKeyed: parent.kind === 'mapping' });
    if (parent.mark === undefined) roots.push(mark);
    else parent.mark.within.set(stepWithin(parent), mark);
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      open.push({ mark, kind: event.type === EVENT_ID.SEQUENCE ? 'list' : 'mapping', next: 0, key: undefined });
    }
  }
  return roots;
}

function markOf(
  source: string,
  event: Exclude<Event, DocumentEvent | PopEvent>,
  { keyOffset, isKeyed }: { readonly keyOffset: number; readonly isKeyed: boolean },
): Mark {
  const key = isKeyed ? { keyOffset } : {};
  const within = new Map<string | number, Mark>();
  if (event.type === EVENT_ID.SCALAR) {
    return {
      offset: event.valueStart === -1 ? keyOffset : startOf(event),
      text: getScalarValue(source, event),
      isLiteral: event.style === SCALAR_STYLE.LITERAL_BLOCK,
      within,
      ...key,
    };
  }
  return { offset: event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : event.start, within, ...key };
}

/** Where a scalar begins, its opening quote included. */
function startOf({ style, valueStart }: ScalarEvent): number {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}

/** The key or index of the value that comes next. */
function stepWithin(parent: Open): string | number {
  if (parent.kind === 'list') {
    parent.next += 1;
    return parent.next - 1;
  }
  const key = parent.key ?? '';
  parent.key = undefined;
  return key;
}
