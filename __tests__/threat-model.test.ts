/**
 * docs/threat-model.md names a test for each threat; a row without one, or with one that does not exist, fails here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Row {
  readonly number: string;
  readonly threat: string;
  readonly where: readonly string[];
  readonly tests: readonly { readonly file: string; readonly titles: readonly string[] }[];
}

/** A row is a section `## N. Threat` with the lines **Answer**, **Where** and **Tests**. */
function rows(document: string): readonly Row[] {
  return document
    .split(/^## (?=\d+\. )/m)
    .slice(1)
    .map((section) => {
      const [title = ''] = section.split('\n', 1);
      return {
        number: title.split('.', 1)[0] ?? '',
        threat: title,
        where: [...fieldOf(section, 'Where').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
        tests: section
          .slice(section.indexOf('**Tests**'))
          .split('\n')
          .filter((line) => line.startsWith('- '))
          .map(parseTest),
      };
    });
}

function fieldOf(section: string, name: string): string {
  return section.split('\n').find((line) => line.startsWith(`**${name}.**`)) ?? '';
}

/** `` - `path/of.test.ts`: describe › it ``. */
function parseTest(line: string): Row['tests'][number] {
  const [, file = '', titles = ''] = /^- `([^`]+)`: (.+)$/.exec(line) ?? [];
  return { file, titles: titles.split(' › ') };
}

const ROWS = rows(readFileSync(join(ROOT, 'docs', 'threat-model.md'), 'utf8'));

describe('docs/threat-model.md', () => {
  it('has a row for each of the twenty-two threats, numbered in order', () => {
    expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => String(index + 1)));
  });

  it.each(ROWS)('says where threat $threat is answered, in files that exist', ({ where }) => {
    expect(where.length).toBeGreaterThan(0);
    expect(where.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(ROWS)('names tests for threat $threat that exist under these titles', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, titles } of tests) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      const source = readFileSync(join(ROOT, file), 'utf8');
      for (const title of titles) expect(hasTitle(source, title), `${file}: ${title}`).toBe(true);
    }
  });

  it('can tell a title that is not there', () => {
    expect(hasTitle("it('does that', () => undefined)", 'does that')).toBe(true);
    expect(hasTitle("// it('does that')\nit('does this', () => undefined)", 'does that')).toBe(false);
  });
});

/** Whether a test or group has the title; one that is commented out or skipped does not count. */
function hasTitle(source: string, title: string): boolean {
  const quoted = [`'${title.replaceAll("'", "\\'")}'`, JSON.stringify(title), `\`${title}\``];
  return source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*)|\.(skip|todo)\b/.test(line))
    .some((line) => quoted.some((text) => line.includes(text)));
}
