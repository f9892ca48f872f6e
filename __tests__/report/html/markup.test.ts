import { describe, expect, it } from 'vitest';
import { escapeHtml, html, link, Markup, rich } from '../../../src/report/html/markup.ts';

describe('markup', () => {
  it('escapes texts, in elements and in attributes', () => {
    expect(html`<p title="${`"'&`}">${'<b>'}</p>`.toString()).toBe('<p title="&quot;&#39;&amp;">&lt;b&gt;</p>');
  });

  it('takes markup, lists, numbers and nothing as they are meant', () => {
    expect(html`${[html`<i>`, '<', 3, undefined]}`.toString()).toBe('<i>&lt;3');
  });

  it('is nothing that JSON could hold', () => {
    const forged = JSON.parse(JSON.stringify(new Markup('<script>')));
    expect(html`${forged}`.toString()).not.toContain('<script>');
  });

  it('shows what can’t be seen or turns other text around, and keeps lines', () => {
    expect(escapeHtml('a\u202eb\u0000\n\tc')).toBe('a\\u202eb\\u0000\n\tc');
  });

  it('makes code of what sentences quote', () => {
    expect(rich('Threshold `p95 < 1s` was `missed').toString()).toBe('Threshold <code>p95 &lt; 1s</code> was `missed');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://me:secret@example.com/', '//example.com', 'no address'])(
    'makes no link to %s',
    (url) => {
      expect(link('run', url).toString()).toBe('run');
    },
  );

  it('links to pages of the web', () => {
    expect(link('run', 'https://github.com/a/b?c="d"').toString()).toBe(
      '<a href="https://github.com/a/b?c=&quot;d&quot;" rel="noreferrer noopener">run</a>',
    );
  });
});
