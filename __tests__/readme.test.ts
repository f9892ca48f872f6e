/**
 * What README, its neighbours and docs/ promise: workflows that are safe to copy, links that lead somewhere, every
 * error code explained.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { at, listAt, textAt } from '../src/lib/json.ts';
import { PERCENTILES } from '../src/lib/percentiles.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('docs/*.md', { cwd: ROOT }).toSorted(),
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Workflow {
  readonly name: string;
  readonly content: unknown;
  readonly steps: readonly unknown[];
}

const WORKFLOWS: readonly Workflow[] = [
  ...`${read('README.md')}\n${read('docs/rights.md')}`.matchAll(/```yaml\n([\s\S]*?)```/g),
].flatMap(([, text = '']) => {
  const content: unknown = load(text);
  const jobs = at(content, 'jobs');
  if (typeof jobs !== 'object' || jobs === null) return [];
  const steps = Object.values(jobs).flatMap((job: unknown) => listAt(job, 'steps'));
  return [{ name: textAt(content, 'name') ?? text.slice(0, 40), content, steps }];
});
const WITHOUT_RIGHTS = WORKFLOWS.filter(({ content }) => JSON.stringify(at(content, 'permissions')) === '{}');

describe('docs/thresholds.md', () => {
  it('names the percentiles that there are', () => {
    const listed = /latency over all targets: (.*)/.exec(read('docs/thresholds.md'))?.[1];
    expect(listed).toBe(['avg', 'min', 'max', ...PERCENTILES.map((percentile) => `p${percentile}`)].join(', '));
  });
});

describe('the workflows in README', () => {
  it('are found', () => {
    expect(WORKFLOWS.length).toBeGreaterThan(2);
    expect(WITHOUT_RIGHTS.length).toBeGreaterThan(1);
  });

  it.each(WORKFLOWS)('have no expression in a script, where a branch could be a command: $name', ({ steps }) => {
    for (const step of steps) expect(textAt(step, 'run') ?? '').not.toContain('${{');
  });

  it('check out nothing where they have the rights of the repository', () => {
    const privileged = WORKFLOWS.filter(({ content }) => at(content, 'on', 'workflow_run') !== undefined);
    expect(privileged).not.toEqual([]);
    for (const { steps } of privileged) {
      expect(steps.map((step) => textAt(step, 'uses') ?? '').join()).not.toMatch(/checkout|download/);
      // Collecting takes reports as data, and asks GitHub for the number of the pull request.
      const ours = steps.filter((step) => /kind-loadtest/.test(textAt(step, 'uses') ?? ''));
      expect(ours.map((step) => at(step, 'with'))).toEqual([{ mode: 'collect' }]);
    }
  });

  it('load without a token, and keep none in the checkout', () => {
    const loading = WITHOUT_RIGHTS.flatMap(({ steps }) => steps).filter(
      (step) => /kind-loadtest/.test(textAt(step, 'uses') ?? '') && textAt(step, 'with', 'mode') !== 'collect',
    );
    expect(loading).not.toEqual([]);
    for (const step of loading) expect(textAt(step, 'with', 'github-token')).toBe('');
    const checkouts = WITHOUT_RIGHTS.flatMap(({ steps }) => steps).filter((step) =>
      /checkout/.test(textAt(step, 'uses') ?? ''),
    );
    for (const step of checkouts) expect(at(step, 'with', 'persist-credentials')).toBe(false);
  });
});

describe('README.md', () => {
  it('is short enough to be read', () => {
    expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(12_000);
  });

  it('links to every page beside it and in docs/', () => {
    const linked = new Set(linksOf('README.md').map(({ path }) => path));
    expect(PAGES.filter((page) => page !== 'README.md' && !linked.has(page))).toEqual([]);
  });
});

describe('links between pages', () => {
  it('are found', () => {
    expect(PAGES.flatMap(linksOf).length).toBeGreaterThan(40);
  });

  it.each(PAGES)('lead from %s to files and headings that exist', (page) => {
    const broken = linksOf(page).filter(({ path, anchor }) => {
      if (!existsSync(join(ROOT, path))) return true;
      return anchor !== undefined && !anchorsOf(read(path)).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('would be noticed when broken', () => {
    expect(anchorsOf('# One `two`, three\n```sh\n# four\n```\n## One two three').has('four')).toBe(false);
    expect([...anchorsOf('## 10. How to extend it\n## Twice\n## Twice')]).toEqual([
      '10-how-to-extend-it',
      'twice',
      'twice-1',
    ]);
  });
});

describe('files of the repository that a page names', () => {
  it.each(PAGES)('exist: %s', (page) => {
    const named = [
      ...read(page).matchAll(/`((?:src|scripts|schema|docs|manifests|__tests__|\.ci|\.github)\/[\w./-]+)`/g),
    ].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('are found', () => {
    expect(read('docs/DESIGN.md')).toContain('`src/main.ts`');
  });
});

describe('docs/troubleshooting.md', () => {
  // Codes stand in the call, in a table of failures, or are those of an error that is passed on.
  const source = globSync('src/**/*.ts', { cwd: ROOT, exclude: ['src/generated/**'] })
    .map(read)
    .join('\n');
  const thrown = [...source.matchAll(/(?:new ActionError\(\s*|\bsuper\(|\bcode: )'([a-z][a-z0-9-]*)'/g)].map(
    ([, code = '']) => code,
  );
  const documented = [...read('docs/troubleshooting.md').matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(
    ([, code = '']) => code,
  );

  it('explains exactly the error codes that the source can throw', () => {
    expect(new Set(thrown).size).toBeGreaterThan(20);
    expect([...new Set(documented)].toSorted()).toEqual([...new Set(thrown)].toSorted());
  });

  it('has no code of the schema that nothing throws', () => {
    const schema: unknown = JSON.parse(read('schema/report.schema.json'));
    expect(listAt(at(schema, '$defs', 'errorCode'), 'enum').toSorted()).toEqual([...new Set(thrown)].toSorted());
  });

  it('misses no code that is neither written out nor passed on', () => {
    const codes = [...source.matchAll(/new ActionError\(\s*([^,\s]+),/g)].map(([, code = '']) => code);
    expect(codes.filter((code) => !/^'[a-z0-9-]+'$|^\w+\.code$/.test(code))).toEqual([]);
  });
});

interface Link {
  readonly path: string;
  readonly anchor: string | undefined;
}

/** Relative links of a page, pictures included; the path is from the root of the repository. */
function linksOf(page: string): readonly Link[] {
  return [...withoutCode(read(page)).matchAll(/(?:\]\(|(?:href|src)=")([^)\s"]+)[)"]/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', anchor] = target.split('#', 2);
    return [{ path: path === '' ? page : normalize(join(dirname(page), path)), anchor }];
  });
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(content: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, title = ''] of withoutCode(content).matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function withoutCode(content: string): string {
  return content.replaceAll(/^```[\s\S]*?^```/gm, '');
}
