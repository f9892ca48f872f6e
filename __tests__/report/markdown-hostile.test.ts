/** Random text of the characters that Markdown, HTML and GitHub act on: none of it is active where it is shown. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import { randomStream } from '../../src/load/plan/random.ts';
import { keyFigures } from '../../src/report/key-figures.ts';
import { renderComment } from '../../src/report/markdown.ts';
import {
  code,
  codeBlock,
  details,
  escapeText,
  link,
  markdownTable,
  richText,
} from '../../src/report/markdown-escape.ts';
import { parseMarker, renderMarker } from '../../src/report/marker.ts';
import type { Report } from '../../src/report/report.ts';
import { failedReport, sampleReport } from '../support/sample-report.ts';

const PIECES = [
  ...'`*_~[]()<>|\\!#@$:&"\'=+-.^{}/ \n\r\t',
  ...[
    '``',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<details>',
    '</details>',
    '</summary>',
    '<br>',
    '|---|',
    '\\|',
    '\\\\|',
    '![',
    '](',
    '- [ ] ',
    '> ',
    '1. ',
    '# ',
  ],
  ...[
    'http://',
    'https://',
    'ftp://',
    'www.',
    'mailto:',
    'xmpp:',
    'a@b.cd',
    '@org/team',
    'o/r#1',
    '#1',
    'GH-1',
    'gh-2',
    'deadbeef',
    '0123456789abcdef',
    ':tada:',
    'x',
    '1',
    'é',
  ],
  ...[
    '&#64;',
    '&lt;',
    '&',
    '\u001b[1m',
    '\u001b]0;',
    '\u001b]0;<img src=x>[a](https://b.example)\u0007',
    '\u0007',
    '\u0000',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ud800',
    '😀',
    '`'.repeat(31),
    '`'.repeat(90),
    '`'.repeat(300),
  ],
];
const random = randomStream('markdown', 'tests');
const TEXTS = Array.from({ length: 4_000 }, () =>
  Array.from(
    { length: 1 + Math.floor(random.next() * 14) },
    () => PIECES[Math.floor(random.next() * PIECES.length)] ?? '',
  ).join(''),
);

/** What GitHub makes links, mentions, references or pictures of, in text as it is read. */
const ACTIVE = /(?:https?|ftp):\/\/|www\.|@[a-z0-9]|#\d|GH-\d|[0-9a-f]{7}|:[a-z0-9_+-]+:/i;

/** Text as it is read: escapes taken away, entities as their characters. */
function read(markdown: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
  return markdown
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&(?:#(\d+)|(\w+));/g, (_all, number, name) =>
      number === undefined ? (named[name] ?? '?') : String.fromCodePoint(Number(number)),
    );
}

/**
 * The Markdown with a space for each code span. Spans are found as GitHub's parser finds them: a run of at most 80
 * backticks, up to the next run of the same length. Escaped backticks begin none.
 */
function withoutCode(markdown: string): string {
  let left = '';
  for (let at = 0; at < markdown.length; ) {
    if (markdown[at] === '\\') {
      left += markdown.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/.exec(markdown.slice(at))?.[0] ?? '';
    const close =
      run === '' || run.length > 80
        ? undefined
        : [...markdown.slice(at + run.length).matchAll(/`+/g)].find(([other]) => other === run);
    if (close === undefined) {
      left += run === '' ? markdown[at] : run;
      at += Math.max(1, run.length);
    } else {
      left += ' ';
      at += run.length + close.index + run.length;
    }
  }
  return left;
}

/** What is wrong with Markdown that is to be plain text. */
function activeIn(markdown: string): string | undefined {
  if (/[\n\r\u2028\u2029]/.test(markdown)) return 'more than one line';
  const bare = markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, '').replaceAll(/&(?:#\d+|amp|lt|gt);/g, '');
  const character = /[`*_~[\]|<>$&\\]/.exec(bare)?.[0];
  if (character !== undefined) return `an unescaped ${character}`;
  const active = ACTIVE.exec(read(markdown))?.[0];
  if (active !== undefined) return `an active ${active}`;
  return /^(?:[-+=]|#{1,6}|\d+[.)])(?:\s|$)/.exec(markdown)?.[0];
}

const found = (check: (text: string) => string | undefined) =>
  TEXTS.flatMap((text) => {
    const wrong = check(text);
    return wrong === undefined ? [] : [`${JSON.stringify(text)}: ${wrong}`];
  }).slice(0, 5);

describe('hostile text', () => {
  it('is nothing but text where text is shown', () => expect(found((text) => activeIn(escapeText(text)))).toEqual([]));

  it('is text and code in a sentence of ours, and ends neither', () => {
    expect(found((text) => activeIn(withoutCode(richText(`Threshold \`${text}\` was missed: ${text}`))))).toEqual([]);
  });

  it('is one code span, or text', () => {
    expect(
      found((text) => {
        const span = code(text);
        return span.startsWith('`') ? withoutCode(span).trim() || undefined : activeIn(span.replace('(empty)', ''));
      }),
    ).toEqual([]);
  });

  it('ends no code block', () => {
    expect(
      found((text) => {
        const [fence = '', ...lines] = codeBlock([text, 'next'], '').split('\n');
        // GitHub's parser remembers at most 255 backticks of a fence.
        const closing = new RegExp(`^ {0,3}\`{${Math.min(255, fence.length)},}\\s*$`);
        return lines.findIndex((line) => closing.test(line)) === 2 ? undefined : 'another end';
      }),
    ).toEqual([]);
  });

  it('ends no cell and no row of a table', () => {
    const columns = ['a', 'b', 'c'].map((title) => ({ title, align: 'left' }) as const);
    expect(
      found((text) => {
        const rows = markdownTable(columns, [[escapeText(text), code(text), richText(text)]]).split('\n');
        const bars = rows[2]?.match(/(?<!\\)\|/g)?.length;
        return rows.length === 3 && bars === 4 ? undefined : `${rows.length} lines, ${bars} bars`;
      }),
    ).toEqual([]);
  });

  it('ends no folded section and no hidden comment', () => {
    expect(
      found((text) => {
        const folded = withoutCode(details('title', richText(text)));
        return folded.match(/<\/details>/g)?.length === 1 && !folded.includes('<!--') ? undefined : folded;
      }),
    ).toEqual([]);
    expect(
      found((text) => {
        const marker = { key: text, runId: '1', attempt: 1, sha: text };
        const comment = renderMarker(marker);
        const isOne =
          comment.indexOf('-->') === comment.length - 3 && comment.lastIndexOf('<!--') === 0 && !comment.includes('\n');
        return isOne && parseMarker(comment)?.key === text ? undefined : comment;
      }),
    ).toEqual([]);
  });

  it('makes no link of its own', () => {
    expect(
      found((text) => {
        const linked = link('label', `https://a.example/${text}`);
        return linked === 'label' || /^\[label\]\(https:\/\/a\.example\/[\w.~:/?#@!$&'*+,;=%-]*\)$/.test(linked)
          ? undefined
          : linked;
      }),
    ).toEqual([]);
  });
});

/** A report in which every text that is not ours is this one. */
function reportOf(text: string): Report {
  const { load, ...report } = failedReport();
  if (load === null || report.resources.kind === 'not-measured') throw new Error('the sample has figures');
  const errors = load.total.errors.map((group) => ({ ...group, examples: [{ target: text, message: text }] }));
  const missing = notMeasured(`x ${text}`);
  return {
    ...report,
    reasons: [text, `Threshold \`${text}\` was missed: ${text}`],
    run: { ...report.run, url: `https://a.example/${text}`, commit: text, workflow: text, job: text, leg: text },
    load: {
      ...load,
      engine: { ...load.engine, version: text },
      targets: load.targets.map((target) => ({ ...target, name: text })),
      total: { ...load.total, errors, success: missing },
      seconds: load.seconds.map((row, at) => (at > 4 ? { ...row, ok: row.ok - 9, failed: 9 } : row)),
      engineThresholds: [{ name: text, passed: false, message: text }],
    },
    discardedLoads: [{ window: load.window, requests: 1, ok: 0, p95Ms: missing, reasons: [text] }],
    thresholds: [{ source: text, status: 'fail', actual: text, message: text }],
    resources: measured({
      ...report.resources.value,
      workloads: report.resources.value.workloads.map((usage) => ({
        ...usage,
        workload: text,
        receivedPerSecond: missing,
        restarts: measured(2),
      })),
    }),
    history: measured({
      branch: text,
      runs: [{ startedAt: text, commit: text, url: text, verdict: 'pass', figures: keyFigures({ load }) }],
    }),
    phases: [{ name: text, status: 'failed', startedAt: 0, durationMs: 1, result: text }],
    error: { code: 'internal', phase: text, message: text, hint: text },
  };
}

describe('a report of hostile text', () => {
  const render = (text: string): string => {
    const report = reportOf(text);
    const figures = keyFigures(report);
    return renderComment(
      report,
      { key: text, runId: '1', attempt: 1, sha: text },
      {
        artifacts: { html: `https://a.example/${text}`, bundle: text },
        filesIn: text,
        before: { sha: text, verdict: 'pass', figures: { ...figures, p50Ms: 1 } },
      },
    );
  };
  const chartIn = (comment: string) => /^```mermaid$.*?^```$/ms.exec(comment)?.[0];
  /** What gives a line its shape: HTML, and the bars of a table. */
  const shapeOf = (comment: string) =>
    comment
      .split('\n')
      .slice(1)
      .map((line) => withoutCode(line).match(/<[^>]*>|(?<!\\)\||^#+ /g));
  const plain = render('x');

  it('has the shape and the chart of a harmless one', () => {
    expect(chartIn(plain)).toMatch(/bar \[/);
    for (const text of TEXTS.slice(0, 250)) {
      const comment = render(text);
      expect(shapeOf(comment), JSON.stringify(text)).toEqual(shapeOf(plain));
      expect(chartIn(comment)).toBe(chartIn(plain));
      expect(parseMarker(comment)?.key).toBe(text);
    }
  });

  it('says why there is no history without more than text', () => {
    const shape = (text: string) =>
      shapeOf(
        renderComment(sampleReport({ history: notMeasured(`x ${text}`) }), {
          key: '',
          runId: '1',
          attempt: 1,
          sha: '',
        }),
      );
    expect(found((text) => (isDeepStrictEqual(shape(text), shape('x')) ? undefined : 'another shape'))).toEqual([]);
  });
});

describe('what GitHub makes links of', () => {
  it.each([
    ['1https://evil.example', '1https:&#8203;//evil.example'],
    ['_www.evil.example', '\\_www&#8203;.evil.example'],
    ['(ftp://evil.example)', '(ftp:&#8203;//evil.example)'],
    ['xGH-1', 'xGH-&#8203;1'],
    ['octo/repo#1', 'octo/repo#&#8203;1'],
    ['octo@deadbee', 'octo@&#8203;deadbe&#8203;e'],
    ['mailto:a@b.example', 'mailto:a@&#8203;b.example'],
    [
      'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
      'a5c378&#8203;5ed8d6&#8203;a35868&#8203;bc169f&#8203;07e40e&#8203;889087&#8203;fd2e',
    ],
  ])('%j is broken wherever it stands', (text, escaped) => expect(escapeText(text)).toBe(escaped));
});
