/**
 * Regular expressions in the targets of patches. They are the repository's, and JavaScript's own expressions can be
 * made to take for ever; these take time in proportion to pattern and text (Thompson's construction, run on all states
 * at once).
 */

/** Where a text can go on from; `ways` take no character. */
type State =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean; readonly next: State }
  | { readonly kind: 'ways'; readonly ways: State[] }
  | { readonly kind: 'end' };

type Node =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'either'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly sign: '*' | '+' | '?' };

const LONGEST_PATTERN = 1_000;
/** Groups within groups. */
const MOST_LEVELS = 50;
const ESCAPABLE = '.*+?|()[]{}\\^$-/_:';
const END: State = { kind: 'end' };

/** Thrown and caught in this file: syntax that is not read. */
class Unreadable extends Error {}

/**
 * A test for whole texts. What it can't read (counted repetitions, classes by name) matches everything: what a patch
 * says is compared with what was rendered, besides.
 */
export function namePattern(pattern: string): (text: string) => boolean {
  if (pattern === '') return () => true;
  if (!hasSyntax(pattern)) return (text) => text === pattern;
  try {
    const start = compile(new Parser(pattern).read(), END);
    return (text) => isMatch(start, text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return () => true;
  }
}

function hasSyntax(pattern: string): boolean {
  return [...'.*+?|()[]{}\\^$'].some((character) => pattern.includes(character));
}

class Parser {
  readonly #characters: readonly string[];
  #next = 0;
  #level = 0;

  constructor(pattern: string) {
    if (pattern.length > LONGEST_PATTERN) throw new Unreadable();
    this.#characters = [...pattern];
  }

  read(): Node {
    const node = this.#either();
    if (this.#next < this.#characters.length) throw new Unreadable();
    return node;
  }

  #peek(): string | undefined {
    return this.#characters[this.#next];
  }

  #take(): string {
    const character = this.#peek();
    if (character === undefined) throw new Unreadable();
    this.#next += 1;
    return character;
  }

  #skip(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#next += 1;
    return true;
  }

  #either(): Node {
    const nodes = [this.#sequence()];
    while (this.#skip('|')) nodes.push(this.#sequence());
    return { kind: 'either', nodes };
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      // The whole text is compared anyway, as in kustomize.
      if (this.#skip('^') || this.#skip('$')) continue;
      nodes.push(this.#repeated());
    }
    return { kind: 'sequence', nodes };
  }

  #repeated(): Node {
    let node = this.#atom();
    for (let sign = this.#peek(); sign === '*' || sign === '+' || sign === '?'; sign = this.#peek()) {
      this.#next += 1;
      // A lazy repetition matches the same texts.
      this.#skip('?');
      node = { kind: 'repeat', node, sign };
    }
    return node;
  }

  #atom(): Node {
    const character = this.#take();
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '.') return { kind: 'character', test: () => true };
    if ('*+?{}'.includes(character)) throw new Unreadable();
    return literal(character === '\\' ? this.#escaped() : character);
  }

  #escaped(): string {
    const character = this.#take();
    // Letters and digits stand for classes and the like.
    if (!ESCAPABLE.includes(character)) throw new Unreadable();
    return character;
  }

  #group(): Node {
    if (this.#skip('?') && !this.#skip(':')) throw new Unreadable();
    this.#level += 1;
    if (this.#level > MOST_LEVELS) throw new Unreadable();
    const node = this.#either();
    this.#level -= 1;
    if (!this.#skip(')')) throw new Unreadable();
    return node;
  }

  #class(): Node {
    const isNegated = this.#skip('^');
    const ranges: (readonly [string, string])[] = [];
    do {
      const first = this.#classCharacter();
      const isRange = this.#peek() === '-' && this.#characters[this.#next + 1] !== ']';
      if (isRange) this.#next += 1;
      ranges.push([first, isRange ? this.#classCharacter() : first]);
    } while (!this.#skip(']'));
    return {
      kind: 'character',
      test: (character) => ranges.some(([first, last]) => first <= character && character <= last) !== isNegated,
    };
  }

  #classCharacter(): string {
    const character = this.#take();
    if (character === '[') throw new Unreadable();
    return character === '\\' ? this.#escaped() : character;
  }
}

function literal(expected: string): Node {
  return { kind: 'character', test: (character) => character === expected };
}

function compile(node: Node, next: State): State {
  switch (node.kind) {
    case 'character':
      return { kind: 'character', test: node.test, next };
    case 'sequence':
      return node.nodes.reduceRight((state, part) => compile(part, state), next);
    case 'either':
      return { kind: 'ways', ways: node.nodes.map((part) => compile(part, next)) };
    case 'repeat': {
      if (node.sign === '?') return { kind: 'ways', ways: [compile(node.node, next), next] };
      const again: State = { kind: 'ways', ways: [next] };
      const once = compile(node.node, again);
      again.ways.push(once);
      return node.sign === '+' ? once : again;
    }
  }
}

function isMatch(start: State, text: string): boolean {
  let states = reachable([start]);
  for (const character of text) {
    const next: State[] = [];
    for (const state of states) if (state.kind === 'character' && state.test(character)) next.push(state.next);
    if (next.length === 0) return false;
    states = reachable(next);
  }
  return states.has(END);
}

/** The states, and those that can be reached from them without a character. */
function reachable(states: readonly State[]): ReadonlySet<State> {
  const seen = new Set(states);
  for (const state of seen) if (state.kind === 'ways') for (const way of state.ways) seen.add(way);
  return seen;
}
