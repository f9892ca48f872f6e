/** Operations of JSON patches on lists, whose indices are those of the moment. */
import { describe, expect, it } from 'vitest';
import { ownStatement } from '../../../src/kubernetes/sources/descend.ts';
import { operationStatement } from '../../../src/kubernetes/sources/json-patch.ts';
import { lastWord } from '../../../src/kubernetes/sources/statement.ts';
import type { Written } from '../../../src/kubernetes/sources/written.ts';
import { at } from '../../../src/lib/json.ts';
import { readYamlDocuments } from '../../../src/yaml/located-yaml.ts';

function documentIn(file: string, text: string): Written {
  const [place] = readYamlDocuments(text) ?? [];
  if (place === undefined) throw new Error('no document');
  return { place, at: (line) => ({ file, line }) };
}

const OWN = 'containers:\n  - name: a\n    tty: false\n  - name: b\n    args: [x, y]\n';

/** The location of a path after one operation, with what was rendered. */
function lineAfter(operation: string, rendered: unknown, path: readonly (string | number)[]): string {
  const own = documentIn('own', OWN);
  const statements = [ownStatement(own), operationStatement(documentIn('patch', operation), own)];
  const location = lastWord(statements, { path, manifest: rendered, value: at(rendered, ...path) });
  return `${location?.file}:${location?.line}`;
}

describe('an operation on an element', () => {
  const replace = 'op: replace\npath: /containers/0/tty\nvalue: true\n';

  it('is about the one that had the index, wherever it is in the end', () => {
    const rendered = { containers: [{ name: 'new', tty: true }, { name: 'a', tty: true }, { name: 'b' }] };
    expect(lineAfter(replace, rendered, ['containers', 1, 'tty'])).toBe('patch:1');
  });

  it('is not about the one that has the index in the end', () => {
    const rendered = { containers: [{ name: 'new' }, { name: 'a', tty: true }, { name: 'b' }] };
    expect(lineAfter(replace, rendered, ['containers', 0, 'tty'])).toBe('own:1');
  });

  it('is about an unknown one with the index when it says what was rendered', () => {
    const rendered = { containers: [{ name: 'new', tty: true }, { name: 'a', tty: false }, { name: 'b' }] };
    expect(lineAfter(replace, rendered, ['containers', 0, 'tty'])).toBe('patch:1');
  });

  it('is about the one that it adds at the end', () => {
    const add = 'op: add\npath: /containers/-\nvalue:\n  name: c\n  stdin: true\n';
    const rendered = { containers: [{ name: 'a', tty: false }, { name: 'b' }, { name: 'c', stdin: true }] };
    expect(lineAfter(add, rendered, ['containers', 2, 'stdin'])).toBe('patch:5');
    expect(lineAfter(add, rendered, ['containers', 1, 'stdin'])).toBe('own:4');
  });

  it('is about a text in a list', () => {
    const add = 'op: add\npath: /containers/1/args/-\nvalue: z\n';
    const rendered = {
      containers: [
        { name: 'a', tty: false },
        { name: 'b', args: ['x', 'y', 'z'] },
      ],
    };
    expect(lineAfter(add, rendered, ['containers', 1, 'args', 2])).toBe('patch:1');
    expect(lineAfter(add, rendered, ['containers', 1, 'args', 1])).toBe('own:5');
  });
});

describe('other operations', () => {
  const rendered = { containers: [{ name: 'a' }, { name: 'b' }], 'a/b~c': { d: 1 } };

  it('read the escapes of a pointer', () => {
    expect(lineAfter('op: add\npath: /a~1b~0c\nvalue:\n  d: 1\n', rendered, ['a/b~c', 'd'])).toBe('patch:4');
  });

  it('say what they copy, and nothing by a test', () => {
    expect(lineAfter('op: copy\nfrom: /x\npath: /a~1b~0c\n', rendered, ['a/b~c', 'd'])).toBe('patch:1');
    expect(lineAfter('op: test\npath: /a~1b~0c\nvalue: {d: 1}\n', rendered, ['a/b~c', 'd'])).toBe('own:1');
  });

  it('say that a value is missing when they took it away', () => {
    const remove = 'op: remove\npath: /containers/0/tty\n';
    expect(lineAfter(remove, rendered, ['containers', 0, 'tty'])).toBe('patch:1');
    const again = { containers: [{ name: 'a', tty: false }, { name: 'b' }] };
    expect(lineAfter(remove, again, ['containers', 0, 'tty'])).toBe('own:3');
  });
});
