/** Files of several documents, and lines of values and of texts in them. */
import { describe, expect, it } from 'vitest';
import { readYamlDocuments } from '../../src/yaml/located-yaml.ts';

describe('readYamlDocuments', () => {
  it('knows the line of each value in each document', () => {
    const [empty, first, second] =
      readYamlDocuments('---\n# nothing\n---\na:\n  b: 1\n...\n---\n- c\n- d:\n    e\n') ?? [];
    expect(empty?.value).toBeNull();
    expect([first?.line, first?.child('a').line, first?.child('a').child('b').line]).toEqual([4, 4, 5]);
    // A mapping's value is where its key is.
    expect([second?.child(0).line, second?.child(1).line, second?.child(1).child('d').line]).toEqual([8, 9, 9]);
  });

  it('knows the lines of a text that is written as a block', () => {
    const [root] = readYamlDocuments('a: |-\n\n  first\n  second\nb: >\n  one\n  two\nc: "x\\ny"\n') ?? [];
    expect(root?.child('a').value).toBe('\nfirst\nsecond');
    expect([1, 2, 3].map((line) => root?.child('a').lineOfText(line))).toEqual([2, 3, 4]);
    expect([root?.child('b').lineOfText(2), root?.child('c').lineOfText(2)]).toEqual([6, 8]);
  });

  it('has none for an empty text, and nothing for one that is no YAML or too large', () => {
    expect(readYamlDocuments('# nothing\n')).toEqual([]);
    expect(readYamlDocuments('a: [')).toBeUndefined();
    expect(readYamlDocuments(`a: ${'x'.repeat(17 * 1024 * 1024)}`)).toBeUndefined();
    expect(readYamlDocuments(`a: &a [1]\nb: [${'*a,'.repeat(60_000)}]\nc: [${'*a,'.repeat(60_000)}]`)).toBeUndefined();
  });
});
