/** report.html as a reader has it: in a browser, in both themes, on a phone and on a desk. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../scripts/chromium.ts';
import { measured } from '../../src/lib/measured.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { publicReport } from '../../src/report/build.ts';
import { readEmbedded } from '../../src/report/html/embedded.ts';
import { renderCollectedHtml, renderHtml } from '../../src/report/html/render.ts';
import { LONGEST, longRun, TEN_MINUTES } from '../support/long-run.ts';
import { accessibilityProblems, openReport, settled, VIEWS } from '../support/report-page.ts';
import { HOSTILE_TEXTS, hostileReport, richReport } from '../support/rich-report.ts';
import { collectionOf } from '../support/sample-legs.ts';
import { errorReport, failedReport, invalidReport, sampleReport } from '../support/sample-report.ts';

const DESK = { width: 1440, theme: 'light' } as const;
const LARGEST_PAGE = 400_000;

let browser: Browser;
let directory = '';
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'report-page-'));
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A page as a file. */
function save(name: string, page: string): string {
  const file = join(directory, `${name}.html`);
  writeFileSync(file, page);
  return file;
}

const RICH = () => save('rich', renderHtml(richReport()));
const LEGS = () => {
  const legs = { 'load (node=26)': errorReport(), 'load (node=24)': failedReport(), 'load (node=22)': sampleReport() };
  const missing = [{ name: 'node=28', reason: 'It left no report.' }];
  return save('legs', renderCollectedHtml(collectionOf(legs, { merged: measured(sampleReport()), missing })));
};

/** Every view of the two that hold everything, and one each of the others. */
const SEEN = [
  ...VIEWS.flatMap((view) => [
    { what: 'with everything', make: RICH, ...view },
    { what: 'of several legs', make: LEGS, ...view },
  ]),
  { what: 'of a run that passed', make: () => save('passed', renderHtml(sampleReport())), width: 390, theme: 'dark' },
  {
    what: 'without figures to trust',
    make: () => save('invalid', renderHtml(invalidReport())),
    width: 1440,
    theme: 'dark',
  },
  { what: 'of a run that broke off', make: () => save('error', renderHtml(errorReport())), width: 390, theme: 'light' },
] as const;

describe('a page', () => {
  it.each(SEEN)(
    '$what has no error, asks nobody for anything, and can be read by all: $width px, $theme',
    async ({ make, ...view }) => {
      await using report = await openReport(browser, make(), view);
      await unfold(report.page);
      expect(await accessibilityProblems(report.page)).toEqual([]);
      expect(await overflow(report.page)).toEqual([]);
      expect(report.complaints).toEqual([]);
    },
  );

  it('that does all of that wrongly is noticed', async () => {
    const file = join(directory, 'wrong.html');
    const image = `<img src="https://shop.example/a.png" onerror="window.hacked = 1">`;
    const script = `<script>console.error('wrong'); setTimeout(() => { throw new Error('thrown') })</script>`;
    const text = `<p style="width: 2000px; color: #ddd; background: #fff">pale</p>`;
    writeFileSync(file, `<!doctype html><html lang="en"><title>x</title><main>${image}${script}${text}</main></html>`);
    await using report = await openReport(browser, file, DESK);
    const found = [...report.complaints, ...(await accessibilityProblems(report.page))].join('\n');
    for (const part of [
      'request: https://shop.example/a.png',
      'console: wrong',
      'thrown: Error: thrown',
      'color-contrast',
      'image-alt',
    ])
      expect(found).toContain(part);
    expect(await overflow(report.page)).not.toEqual([]);
    expect(await foreignElements(report.page)).not.toEqual([]);
    expect(await report.page.evaluate('window.hacked')).toBe(1);
  });
});

describe('the page', () => {
  it('draws every chart it has a place for', async () => {
    await using report = await openReport(browser, RICH(), DESK);
    const empty = await report.page.$$eval('.canvas', (places) =>
      places.filter((place) => place.querySelector('canvas') === null).map((place) => place.parentElement?.id),
    );
    expect(empty).toEqual([]);
    expect((await report.page.$$('.canvas canvas')).length).toBeGreaterThan(5);
  });

  it('has a policy that lets no script run but its own, and loads nothing', async () => {
    await using report = await openReport(browser, RICH(), DESK);
    const policy = await report.page.$eval('meta[http-equiv="Content-Security-Policy"]', (meta) =>
      meta.getAttribute('content'),
    );
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // The browser holds to it: a script that is added does not run.
    await report.page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.added = 1';
      document.body.append(script);
    })()`);
    expect(await report.page.evaluate('window.added')).toBeUndefined();
    expect(report.complaints.join()).toContain('Content Security Policy');
  });

  it('holds the report as it was written, also when the browser has saved it', async () => {
    const written = publicReport(richReport(), createRedactor());
    await using report = await openReport(browser, save('holds', renderHtml(written)), DESK);
    expect(readEmbedded(await report.page.content(), 'report')).toEqual(JSON.parse(JSON.stringify(written)));
  });

  it('can be read without scripts', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`file://${RICH()}`);
    const text = await page.$eval('body', (body) => body.textContent);
    await page.close();
    for (const part of ['Load test failed', 'target-2', 'http-5xx', 'workload-1', 'KSV-0017'])
      expect(text).toContain(part);
  });

  it('is small enough to be passed around after ten minutes of load', () => {
    expect(statSync(save('ten-minutes', renderHtml(longRun(TEN_MINUTES)))).size).toBeLessThanOrEqual(LARGEST_PAGE);
  });

  it('is drawn of hours and many targets too', async () => {
    // The rate is lower than that of the measurement (bench/page.ts): it changes nothing about what is drawn.
    await using report = await openReport(
      browser,
      save('longest', renderHtml(longRun({ ...LONGEST, ratePerSecond: 5 }))),
      DESK,
    );
    expect((await report.page.$$('.canvas canvas')).length).toBeGreaterThan(5);
    expect(report.complaints).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('reaches the charts by Tab, and moves their cursor, which is read out', async () => {
    await using report = await openReport(browser, RICH(), DESK);
    const { page } = report;
    await tabTo(page, '.canvas');
    const spoken = () =>
      page.evaluate(`document.activeElement.closest('figure').querySelector('[aria-live]').textContent`);
    await page.keyboard.press('Home');
    const first = await spoken();
    expect(first).toMatch(/\d/);
    await page.keyboard.press('ArrowRight');
    const second = await spoken();
    expect(second).toMatch(/\d/);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await spoken()).toBe(first);
    expect(report.complaints).toEqual([]);
  });

  it('moves the cursor of the other charts along, zooms them all, and goes back', async () => {
    await using report = await openReport(browser, RICH(), DESK);
    const { page } = report;
    await tabTo(page, '.canvas');
    const places = () =>
      page.$$eval('figure .legend .place', (all) =>
        all.map(({ textContent }) => textContent).filter((text) => text !== ''),
      );
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await settled(page);
    const shown = await places();
    expect(shown.length).toBeGreaterThan(2);
    const wholeRun = () => page.$eval('[data-action=whole-run]', (button) => button.hasAttribute('disabled'));
    expect(await wholeRun()).toBe(true);
    await page.keyboard.press('+');
    expect(await wholeRun()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await wholeRun()).toBe(true);
    expect(report.complaints).toEqual([]);
  });

  it('is in no trap: Tab goes through the whole page and leaves it', async () => {
    await using report = await openReport(browser, RICH(), DESK);
    const { page } = report;
    const stops = await page.evaluate(
      `document.querySelectorAll('a[href], button:not([disabled]), summary, [tabindex="0"], input, select').length`,
    );
    let isOut = false;
    for (let press = 0; press <= Number(stops) + 5 && !isOut; press += 1) {
      await page.keyboard.press('Tab');
      isOut = press > 0 && Boolean(await page.evaluate('document.activeElement === document.body'));
    }
    expect(isOut).toBe(true);
  });

  it('switches the theme by its button', async () => {
    await using report = await openReport(browser, RICH(), DESK);
    const { page } = report;
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await background();
    await tabTo(page, '[data-action=theme]');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await background()).not.toBe(before);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(HOSTILE_TEXTS.map((text, turn) => ({ text, turn })))(
    'in every field makes no element and runs nothing: turn $turn',
    async ({ turn }) => {
      const { report: hostile, places } = hostileReport(richReport(), turn);
      expect(places).toBeGreaterThan(80);
      const missing = HOSTILE_TEXTS.map((text) => ({ name: text, reason: text }));
      const [one = '', other = ''] = [HOSTILE_TEXTS[turn], HOSTILE_TEXTS[(turn + 1) % HOSTILE_TEXTS.length]];
      const legs = collectionOf({ [one]: hostile, [other]: hostile }, { missing });
      // The sections of a leg are those of a single report.
      await using report = await openReport(browser, save('hostile', renderCollectedHtml(legs)), DESK);
      await unfold(report.page);
      await touchCharts(report.page);
      expect(await report.page.evaluate('window.hacked')).toBeUndefined();
      expect(await foreignElements(report.page)).toEqual([]);
      expect(report.complaints).toEqual([]);
    },
  );

  it('does so on the page of a single report', async () => {
    const { report: hostile } = hostileReport(richReport(), 0);
    await using report = await openReport(browser, save('hostile-single', renderHtml(hostile)), DESK);
    await touchCharts(report.page);
    expect(await report.page.evaluate('window.hacked')).toBeUndefined();
    expect(await foreignElements(report.page)).toEqual([]);
    expect(report.complaints).toEqual([]);
  });

  it('of great length breaks no line out of a phone', async () => {
    const base = richReport();
    const long = JSON.parse(JSON.stringify(base), (key, value) =>
      typeof value === 'string' &&
      ['target', 'workload', 'message', 'subject', 'reference', 'answer', 'name'].includes(key)
        ? `${value}${'-long'.repeat(60)}${'x'.repeat(400)}`
        : value,
    );
    await using report = await openReport(browser, save('long', renderHtml(long)), { width: 390, theme: 'light' });
    await unfold(report.page);
    expect(await overflow(report.page)).toEqual([]);
  });
});

/** Opens everything that is folded, and waits for what is drawn only then. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
  await settled(page);
}

/** The cursor in every chart, by which names of series and events are shown. */
async function touchCharts(page: Page): Promise<void> {
  for (const chart of await page.$$('.canvas[tabindex]')) {
    await chart.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
  }
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Empty when the page does not scroll sideways; else what sticks out. */
async function overflow(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
    return [scrollWidth + ' > ' + clientWidth, ...wide.slice(0, 8).map((each) => each.tagName + '.' + each.className)];
  })()`)) as readonly string[];
}

/** Elements and attributes that the page never makes itself. */
async function foreignElements(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`(() => {
    const isOurs = (script) => ['application/json', 'application/gzip'].includes(script.type) || script === document.body.lastElementChild;
    const all = [...document.querySelectorAll('*')];
    return [
      ...all.filter((each) => ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FORM', 'TEXTAREA'].includes(each.tagName)),
      ...[...document.querySelectorAll('script')].filter((script) => !isOurs(script)),
      ...all.filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on') || name === 'srcdoc')),
      ...[...document.querySelectorAll('[href], [src]')].filter((each) => {
        const address = each.getAttribute('href') ?? each.getAttribute('src');
        return !/^(https:|#)/.test(address) && each.getAttribute('rel') !== 'icon';
      }),
    ].map((each) => each.outerHTML.slice(0, 200));
  })()`)) as readonly string[];
}
