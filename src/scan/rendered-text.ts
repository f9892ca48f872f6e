/**
 * A manifest as the text that is scanned, with the path that each of its lines is about: the scanner names lines, and
 * what is wanted is the place in the repository that says so.
 */

export type ManifestPath = readonly (string | number)[];

export interface RenderedText {
  readonly text: string;
  /** What each line is about, the first line at index 0. */
  readonly paths: readonly ManifestPath[];
}

/**
 * One value on each line, as block YAML with scalars as JSON has them. One object in each text, and no flow
 * collections: Trivy 0.74 counts lines wrongly with several documents and with JSON.
 */
export function renderedText(manifest: unknown): RenderedText {
  const text: string[] = [];
  const paths: ManifestPath[] = [];
  const add = (line: string, path: ManifestPath): void => {
    text.push(line);
    paths.push(path);
  };
  writeChildren(add, manifest, [], '');
  return { text: `${text.join('\n')}\n`, paths };
}

type Add = (line: string, path: ManifestPath) => void;

/** `indent` stands in front of every line; that of the first may end with the dash of a list's element. */
function writeChildren(add: Add, value: unknown, path: ManifestPath, indent: string): void {
  let before = indent;
  for (const { key, label, child } of childrenOf(value)) {
    const at = [...path, key];
    const grandchildren = childrenOf(child);
    const isNested = grandchildren.length > 0;
    if (isNested && label === '- ') writeChildren(add, child, at, `${before}- `);
    else {
      add(`${before}${label}${isNested ? '' : scalar(child)}`, at);
      if (isNested) writeChildren(add, child, at, `${indent.replaceAll('- ', '  ')}  `);
    }
    before = indent.replaceAll('- ', '  ');
  }
}

interface Child {
  readonly key: string | number;
  /** What stands before its value. */
  readonly label: string;
  readonly child: unknown;
}

function childrenOf(value: unknown): readonly Child[] {
  if (Array.isArray(value)) return value.map((child: unknown, key) => ({ key, label: '- ', child }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    child === undefined ? [] : [{ key, label: `${quoted(key)}: `, child }],
  );
}

/** Empty collections as well. Numbers that JavaScript keeps exactly only as bigint are for Kubernetes texts. */
function scalar(value: unknown): string {
  if (typeof value === 'bigint') return quoted(String(value));
  return typeof value === 'string' ? quoted(value) : (JSON.stringify(value) ?? 'null');
}

/**
 * A text in double quotes with printable ASCII only, as YAML has escapes (1.2, section 5.7). Trivy breaks at line
 * separators and control characters that JSON leaves as they are.
 */
function quoted(text: string): string {
  const json = JSON.stringify(text.toWellFormed());
  return json.replace(/[^ -~]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}
