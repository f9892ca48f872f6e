/** Hostile text in every field of a report reaches neither script nor markup. */
import { describe, expect, it } from 'vitest';
import { measured } from '../../../src/lib/measured.ts';
import { readEmbedded } from '../../../src/report/html/embedded.ts';
import { renderCollectedHtml } from '../../../src/report/html/render.ts';
import type { Report } from '../../../src/report/report.ts';
import { attributes, tagsOf } from '../../support/html-page.ts';
import { longReport } from '../../support/long-report.ts';
import { collectionOf } from '../../support/sample-legs.ts';
import { errorReport } from '../../support/sample-report.ts';

const ATTACKS = [
  '"><img src=x onerror=alert(1)>',
  `'><svg onload=alert(1)>`,
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '<!--<script>',
  ']]><iframe srcdoc="x">',
  'javascript:alert(1)',
  '`<b>`',
  '\u202e\u0000<b>\u2028',
] as const;

/** Texts that are words of ours, which a report is refused for if they are others. */
const OWN = new Set([
  'kind',
  'status',
  'verdict',
  'class',
  'startedAt',
  'histogram',
  'group',
  'severity',
  'policy',
  'from',
]);

/** Every text of a value replaced. */
function infected(value: unknown, attack: string, key = ''): unknown {
  if (typeof value === 'string') return OWN.has(key) ? value : attack;
  if (Array.isArray(value)) return value.map((each) => infected(each, attack, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, infected(each, attack, name)]));
}

const REPORTS = { long: longReport({ seconds: 20, targets: 2, ratePerSecond: 50 }), error: errorReport() };

/** Names of tags, each once. */
function kinds(page: string): readonly string[] {
  return [...new Set(tagsOf(page).map((tag) => tag.replace(/[\s/>][\s\S]*$/, '')))].sort();
}

/** Everything that a page can show, with one text for what is no part of a report. */
function page(report: Report, text: string): string {
  return renderCollectedHtml(
    collectionOf(
      { [text]: report, [`${text}2`]: report },
      { merged: measured(report), missing: [{ name: text, reason: text }] },
    ),
  );
}

describe.each(Object.entries(REPORTS))('a hostile report (%s)', (_, report) => {
  const usual = kinds(page(report, 'a'));

  it.each(ATTACKS)('%j', (attack) => {
    const hostile = infected(report, attack) as Report;
    const shown = page(hostile, attack);
    expect(kinds(shown).filter((kind) => !usual.includes(kind))).toEqual([]);
    expect(tagsOf(shown).filter((tag) => tag === '<script>')).toHaveLength(1);
    expect(
      tagsOf(shown).filter((tag) => /\s(?:on\w+|style|src|srcdoc)\s*=/i.test(tag.replaceAll(/"[^"]*"/g, '""'))),
    ).toEqual([]);
    expect(attributes(shown, 'href').filter((href) => !/^(?:#|https:|data:image)/.test(href))).toEqual([]);
    expect(['\u202e', '\u0000'].filter((character) => shown.includes(character))).toEqual([]);
    expect(readEmbedded(shown, 'leg-1-report')).toEqual(JSON.parse(JSON.stringify(hostile)));
  });
});
