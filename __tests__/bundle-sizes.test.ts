/** How large the committed bundles may be. Run `npm run build` before: these are tests of dist/. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '..', 'dist');

/**
 * In kB, with some room above what is there. `start` is what is read before anything is done; `all` has the chunks
 * too. A change that needs more should first ask whether it is needed at the start.
 */
const BUDGETS = [
  // Of the chunks, 2.3 MB are the client of the storage behind artifacts, and 0.5 MB validate reports and records.
  { entry: 'main', start: 300, all: 8_200 },
  { entry: 'post', start: 100, all: 870 },
  { entry: 'cli', start: 25, all: 5_350 },
  { entry: 'load-worker', start: 560, all: 560 },
  { entry: 'embedded', start: 40, all: 40 },
];

const kB = (path: string): number => statSync(path).size / 1000;

describe('the bundle', () => {
  it.each(BUDGETS)('of $entry keeps to its budget', ({ entry, start, all }) => {
    const scripts = readdirSync(join(DIST, entry)).filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('index.js');
    expect(kB(join(DIST, entry, 'index.js'))).toBeLessThanOrEqual(start);
    expect(scripts.reduce((sum, name) => sum + kB(join(DIST, entry, name)), 0)).toBeLessThanOrEqual(all);
  });

  it('of every entry has a budget', () => {
    const entries = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(entries.map(({ name }) => name).sort()).toEqual(BUDGETS.map(({ entry }) => entry).sort());
  });
});
