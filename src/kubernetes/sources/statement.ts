/** What a document says about an object, and which of several documents has the last word. */
import type { SourceLocation } from '../../findings/finding.ts';

export type Path = readonly (string | number)[];

/** The value whose source is looked for. */
export interface Wanted {
  readonly path: Path;
  /** The object as it was rendered. */
  readonly manifest: unknown;
  /** The value at the path; undefined when the object has none there. */
  readonly value: unknown;
}

/** How much of the wanted path a document has. */
export interface Said {
  /** Steps of the path. */
  readonly depth: number;
  readonly location: SourceLocation;
  /** What it says is there, when it has the whole path; undefined for a value that it takes away. */
  readonly value?: unknown;
}

/** One document, operation or entry that says something about an object. */
export interface Statement {
  /** Whether it is what made the object, and not a change to it. */
  readonly isOwn: boolean;
  /** `before` is what was said earlier about the whole path. */
  readonly say: (wanted: Wanted, before: Said | undefined) => Said | undefined;
}

/**
 * Where a value is said: by the last statement that has the whole path. One that says another value than was rendered
 * was overruled, or never applied, and counts only when there is no better. When none has the whole path it is the one
 * with the most of it, and the object's own document among equals.
 * @param statements in the order in which kustomize applies them.
 */
export function lastWord(statements: readonly Statement[], wanted: Wanted): SourceLocation | undefined {
  let confirmed: Said | undefined;
  let whole: Said | undefined;
  let partial: { readonly said: Said; readonly isOwn: boolean } | undefined;
  for (const { say, isOwn } of statements) {
    const said = say(wanted, whole);
    if (said === undefined) continue;
    // All documents have the empty path; only one of them is where the object begins.
    if (said.depth === wanted.path.length && (said.depth > 0 || isOwn)) {
      whole = said;
      if (isConfirmed(said.value, wanted.value)) confirmed = said;
    } else if (partial === undefined || isMore(said, isOwn, partial)) partial = { said, isOwn };
  }
  return (confirmed ?? whole ?? partial?.said)?.location;
}

/** Later ones come first among equals that are changes. */
function isMore(said: Said, isOwn: boolean, known: { readonly said: Said; readonly isOwn: boolean }): boolean {
  return said.depth > known.said.depth || (said.depth === known.said.depth && (isOwn || !known.isOwn));
}

/** Lists and mappings are merged from several documents, so that none of them has to be what was rendered. */
function isConfirmed(said: unknown, rendered: unknown): boolean {
  if (isCollection(said) || isCollection(rendered)) return isCollection(said) === isCollection(rendered);
  return said === rendered || (said !== undefined && rendered !== undefined && String(said) === String(rendered));
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
