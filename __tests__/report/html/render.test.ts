import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../../src/lib/measured.ts';
import { readEmbedded } from '../../../src/report/html/embedded.ts';
import { renderCollectedHtml, renderHtml } from '../../../src/report/html/render.ts';
import { attributes, sectionOf, tagsOf, textOf } from '../../support/html-page.ts';
import { longReport } from '../../support/long-report.ts';
import { collectionOf } from '../../support/sample-legs.ts';
import { errorReport, failedReport, invalidReport, sampleReport } from '../../support/sample-report.ts';

const LONG = longReport({ seconds: 60, targets: 2, ratePerSecond: 50 });
const PAGES = {
  passed: renderHtml(sampleReport()),
  failed: renderHtml(failedReport()),
  invalid: renderHtml(invalidReport()),
  error: renderHtml(errorReport()),
  long: renderHtml(LONG),
  several: renderCollectedHtml(
    collectionOf(
      {
        'load (node=20)': errorReport(),
        'load (node=22)': failedReport(),
        'load (node=24)': LONG,
        quick: sampleReport(),
      },
      { merged: measured(LONG), missing: [{ name: 'node=26', reason: 'Its artifact is too large.' }] },
    ),
  ),
};

describe.each(Object.entries(PAGES))('the page (%s)', (_, page) => {
  it('has every id once, and leads to none that is not there', () => {
    const ids = attributes(page, 'id');
    expect(ids.length).toBe(new Set(ids).size);
    const links = attributes(page, 'href').filter((href) => href.startsWith('#'));
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const named = [...attributes(page, 'aria-labelledby'), ...attributes(page, 'aria-describedby')];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('loads nothing and runs nothing but its own script', () => {
    const tags = tagsOf(page);
    expect(tags.filter((tag) => /\s(?:src|srcset|style|on\w+)\s*=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /^<(?:img|iframe|object|embed|base|form|audio|video)\b/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => tag.startsWith('<link')).every((tag) => tag.includes('href="data:'))).toBe(true);
    expect(tags.filter((tag) => tag === '<script>')).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(tags.filter((tag) => tag.startsWith('<script')).length);
  });

  it('allows its script and its style by their hashes, and nothing else', () => {
    const hash = (element: string) => {
      const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    const [policy] = attributes(page, 'content').filter((content) => content.startsWith('default-src'));
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; script-src ${hash('script')}; style-src ${hash('style')}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const tag of tagsOf(page)) {
      const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(tag) ?? [];
      if (['meta', 'link', 'input'].includes(name) || tag.startsWith('<!') || tag.endsWith('/>')) continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

describe('a page of one report', () => {
  it('says the verdict first, why, and what was measured', () => {
    const text = textOf(sectionOf(PAGES.failed, 'summary'));
    expect(text).toContain('Load test failed Threshold success >= 99% was missed: 95.5%');
    expect(text).toContain('191 of 200 requests over 2 targets ok');
    expect(textOf(PAGES.failed)).not.toContain('undefined');
  });

  it('holds the whole report', () => {
    expect(readEmbedded(PAGES.long, 'report')).toEqual(JSON.parse(JSON.stringify(LONG)));
    expect(readEmbedded(PAGES.long, 'leg-1-report')).toBeUndefined();
  });

  it('has a section for what there is, and none for what there is not', () => {
    const sections = (page: string) => tagsOf(page).flatMap((tag) => /^<section id="([^"]*)"/.exec(tag)?.[1] ?? []);
    expect(sections(PAGES.long)).toEqual([
      ...['summary', 'thresholds', 'load', 'time', 'distribution', 'errors', 'requests', 'resources'],
      ...['scan', 'history', 'phases', 'trust', 'environment', 'again'],
    ]);
    expect(sections(PAGES.error)).toEqual(['summary', 'thresholds', 'phases', 'environment']);
  });

  it('shows the ok requests by themselves where some failed', () => {
    const load = sectionOf(PAGES.failed, 'load');
    expect(textOf(load).split('ok requests only').length).toBeGreaterThan(1);
    // Code marks names of targets.
    expect(load).not.toContain('<code>ok requests only');
    expect(load.split('<table').length - 1).toBe(1);
    expect(textOf(PAGES.passed)).not.toContain('ok requests only');
  });

  it('has the error’s details', () => {
    expect(textOf(sectionOf(PAGES.error, 'summary'))).toContain('bind: address already in use');
  });

  it('shows a missing figure as missing, with the reason', () => {
    expect(textOf(sectionOf(PAGES.failed, 'thresholds'))).toContain('p99.9 < 500ms ? not measurable – –');
    expect(textOf(PAGES.passed)).toContain('Only 2 samples inside the load window');
  });
});

describe('a page of several reports', () => {
  it('has those without a report before the others, and these in their order', () => {
    const rows = textOf(sectionOf(PAGES.several, 'legs'));
    const order = ['no report', 'error', 'fail', 'fail', 'pass'];
    let from = 0;
    for (const verdict of order) {
      const at = rows.indexOf(` ${verdict} `, from);
      expect(at, `${verdict} in ${rows}`).toBeGreaterThan(-1);
      from = at + 1;
    }
    expect(rows).toContain('Its artifact is too large.');
  });

  it('calls each leg what the comment calls it', () => {
    expect(textOf(sectionOf(PAGES.several, 'legs'))).toContain('load (node=22)');
    expect(textOf(PAGES.several)).toContain('✕ fail load (node=22)');
  });

  it('holds each of them', () => {
    expect(readEmbedded(PAGES.several, 'leg-4-report')).toEqual(JSON.parse(JSON.stringify(sampleReport())));
    expect(readEmbedded(PAGES.several, 'merged-report')).toEqual(JSON.parse(JSON.stringify(LONG)));
  });

  it('has the heading of the comment as its title', () => {
    expect(PAGES.several).toContain('<title>Load test did not complete: 1 of 4 legs passed, 1 missing</title>');
  });

  it('says why the figures are not added up', () => {
    const merged = notMeasured('Figures are not added up: the legs have different targets.');
    const page = renderCollectedHtml(collectionOf({ a: sampleReport(), b: sampleReport() }, { merged }));
    expect(textOf(page)).toContain('All legs together Figures are not added up: the legs have different targets.');
  });

  it('is the page of the report where there is only one', () => {
    expect(renderCollectedHtml(collectionOf({ a: failedReport() }))).toBe(PAGES.failed);
  });

  it('needs a report', () => {
    expect(() => renderCollectedHtml(collectionOf({}))).toThrow('there is no report to show');
  });
});

describe('the size of a page', () => {
  it('is at most 400 kB for ten minutes of two targets and three workloads', () => {
    const page = renderHtml(longReport({ seconds: 600, targets: 2, ratePerSecond: 100 }));
    expect(Buffer.byteLength(page)).toBeLessThan(400_000);
  });
});

describe('a page of several reports that is full', () => {
  it('has a row for each, and says where sections are left out', () => {
    const seen: number[] = [];
    const collection = collectionOf({ a: failedReport(), b: sampleReport(), c: sampleReport() });
    const page = renderCollectedHtml(collection, (characters) => {
      seen.push(characters);
      return characters > 0;
    });
    expect(page.match(/href="#leg-\d-leg"/g)).toHaveLength(3);
    expect(page.match(/Not shown here/g)).toHaveLength(2);
    expect([page.includes('id="leg-1-report"'), page.includes('id="leg-2-report"')]).toEqual([true, false]);
    expect(seen[0]).toBe(0);
    expect(seen[1]).toBeGreaterThan(1000);
  });
});
