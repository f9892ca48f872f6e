/** The text that is scanned says the same as the object, and every line knows its path. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/lib/json.ts';
import { renderedText } from '../../src/scan/rendered-text.ts';

const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a', annotations: { 'say: "it"': '- no\n# list: {}', empty: '' }, labels: {} },
  spec: {
    containers: [
      { name: 'one', args: ['-x', '--- ', 'a: b'], env: [], ports: [{ containerPort: 80 }] },
      { name: 'two', command: [['nested', [1, [2]]], null, true, 1.5] },
    ],
    none: null,
  },
};

describe('renderedText', () => {
  it('reads back as the object', () => expect(load(renderedText(POD).text)).toEqual(POD));

  it('has one value on each line, under the path that it is about', () => {
    const { text, paths } = renderedText(POD);
    const lines = text.trimEnd().split('\n');
    expect(paths).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) {
      const path = paths[index] ?? [];
      const value = at(POD, ...path);
      expect(value, line).not.toBeUndefined();
      if (typeof value !== 'object' || value === null) expect(line).toContain(JSON.stringify(value));
    }
    expect(lines[paths.findIndex((path) => path.join('.') === 'spec.containers.1.name')]).toContain('- "name": "two"');
  });

  it('escapes all but printable ASCII, at which Trivy breaks', () => {
    const odd = { 'k\u2028é': 'x\u2028y\u2029\u0085\u009f\ufffe\u007f é 😀', lone: 'a\ud800b' };
    const { text } = renderedText(odd);
    expect(text).toMatch(/^[\n -~]*$/);
    expect(load(text)).toEqual({ ...odd, lone: 'a\ufffdb' });
  });

  it('writes whole numbers beyond the exact range as texts, as Kubernetes takes them', () => {
    expect(load(renderedText({ a: 12345678901234567890n }).text)).toEqual({ a: '12345678901234567890' });
  });
});
