/** What must agree: action.yml, docs/ and the tables in the source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, withTables } from '../scripts/doc-tables.ts';
import type { InputSpec } from '../src/inputs/input-spec.ts';
import { INPUTS } from '../src/inputs/spec.ts';
import { at, textAt } from '../src/lib/json.ts';
import { OUTPUTS } from '../src/outputs-spec.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const action: unknown = load(read('action.yml'));

describe('action.yml', () => {
  it('has the inputs and outputs of the source', () => {
    expect(Object.keys(Object(at(action, 'inputs')))).toEqual(INPUTS.map((input) => input.name));
    expect(Object.keys(Object(at(action, 'outputs')))).toEqual(OUTPUTS.map((output) => output.name));
  });

  it('declares no default but expressions, so that a config file is not overruled by what nobody wrote', () => {
    const declared = INPUTS.filter((input) => at(action, 'inputs', input.name, 'default') !== undefined).map(
      (input) => input.name,
    );
    expect(declared).toEqual(['matrix', 'github-token']);
  });

  it('tells every default in the description', () => {
    for (const input of INPUTS.filter((each: InputSpec) => each.default !== '' && !each.default.startsWith('${{'))) {
      expect(textAt(action, 'inputs', input.name, 'description')).toContain(`Default: \`${input.default}\`.`);
    }
  });

  it('runs the bundles on Node 24, and cleans up whatever happened', () => {
    expect(at(action, 'runs')).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});

describe('generated text', () => {
  it.each(DOCUMENTS)('of %s is fresh (npm run docs)', (name) => {
    const content = read(name);
    expect(withTables(content, name)).toBe(content);
  });

  it('needs its markers', () => {
    expect(() => withTables('# no markers', 'docs/inputs.md')).toThrow(
      'the markers <!-- inputs --> and <!-- /inputs --> are missing',
    );
  });
});

describe('the tables in the source', () => {
  it('have every name once, in words of small letters', () => {
    const names = INPUTS.map((input) => input.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [...names, ...OUTPUTS.map((output) => output.name)])
      expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('describe in full sentences', () => {
    for (const { name, description } of [...INPUTS, ...OUTPUTS]) expect(description, name).toMatch(/\.$/);
  });
});
