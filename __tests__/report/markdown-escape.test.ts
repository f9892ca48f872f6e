import { describe, expect, it } from 'vitest';
import {
  code,
  codeBlock,
  escapeText,
  link,
  markdownTable,
  oneLine,
  richText,
} from '../../src/report/markdown-escape.ts';

describe('foreign text', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['`x`', '\\`x\\`'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['<!-- kind-loadtest-action {} -->', '&lt;!-- kind-loadtest-action {} --&gt;'],
    ['a\nb\r\n\tc', 'a b c'],
    ['@octocat', '@&#8203;octocat'],
    ['fixes #12 and GH-3', 'fixes #&#8203;12 and GH-&#8203;3'],
    ['see https://evil.example/x', 'see https:&#8203;//evil.example/x'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['![x](y)', '!\\[x\\](y)'],
    ['# title', '\\# title'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['99.5% of all', '99.5% of all'],
    ['-1 ms', '-1 ms'],
    ['$x$', '&#36;x&#36;'],
    [':rocket:', ':&#8203;rocket:'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\u202eb\u0007c', 'a\ufffdb\ufffdc'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ])('%j can do nothing: %j', (text, escaped) => expect(escapeText(text)).toBe(escaped));

  it('is cut with an ellipsis, by characters and not in the middle of one', () => {
    expect(oneLine('abcdef', 4)).toBe('abc…');
    expect(oneLine('😀😀😀', 2)).toBe('😀…');
    expect([...escapeText('x'.repeat(1000))]).toHaveLength(300);
  });
});

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a|b', '`a|b`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['', '(empty)'],
    ['a\nb', '`a b`'],
  ])('of %j is %j', (text, span) => expect(code(text)).toBe(span));
});

describe('own sentences with foreign parts', () => {
  it('keep code as code and make the rest harmless', () => {
    expect(richText('Threshold `a|b` was missed by @bob: <b>')).toBe(
      'Threshold `a|b` was missed by @&#8203;bob: &lt;b&gt;',
    );
  });

  it('show a lone backtick as one', () => expect(richText('a ` b')).toBe('a \\` b'));
});

describe('blocks', () => {
  it('have a fence longer than any inside', () => {
    expect(codeBlock(['```', 'x'])).toBe('````\n```\nx\n````');
  });

  it('are freed of control characters', () => expect(codeBlock(['\u001b[1ma\u0000b'])).toBe('```\na\ufffdb\n```'));

  it('make links of http addresses only', () => {
    expect(link('run', 'https://github.com/o/r/actions/runs/1')).toBe('[run](https://github.com/o/r/actions/runs/1)');
    expect(link('run', 'javascript:alert(1)')).toBe('run');
    expect(link('run', 'https://x) [y](z')).toBe('run');
  });

  it('make tables with aligned columns', () => {
    const columns = [
      { title: 'a', align: 'left' },
      { title: 'b', align: 'right' },
    ] as const;
    expect(markdownTable(columns, [['1', '2']])).toBe('| a | b |\n| --- | ---: |\n| 1 | 2 |');
    // A bar ends no cell, and is escaped once.
    expect(markdownTable(columns, [[code('x|y'), escapeText('x|y')]])).toMatch(/\| `x\\\|y` \| x\\\|y \|$/);
  });
});
