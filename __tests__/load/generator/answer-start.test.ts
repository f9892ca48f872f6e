import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AnswerStart, shownText } from '../../../src/load/generator/answer-start.ts';
import { createRedactor } from '../../../src/redaction/redact.ts';

function textOf(body: Buffer, codings: readonly string[] = [], isComplete = true): string | undefined {
  const start = new AnswerStart();
  start.begin(codings);
  // In pieces, as it comes.
  for (let at = 0; at < body.length; at += 100) start.add(body, at, Math.min(body.length, at + 100));
  if (isComplete) start.end(body.length);
  return start.text();
}

describe('the beginning of an answer', () => {
  it('is all of a short one', () => {
    expect(textOf(Buffer.from('no such item: ü'))).toBe('no such item: ü');
    expect(textOf(Buffer.alloc(0))).toBeUndefined();
  });

  it('is its first 256 bytes, and ends with a mark where it goes on', () => {
    expect(textOf(Buffer.from('a'.repeat(256)))).toBe('a'.repeat(256));
    expect(textOf(Buffer.from('a'.repeat(257)))).toBe(`${'a'.repeat(256)}…`);
    expect(textOf(Buffer.from('half an ans'), [], false)).toBe('half an ans…');
  });

  it('cuts no character in two', () => {
    expect(textOf(Buffer.from(`${'a'.repeat(255)}üü`))).toBe(`${'a'.repeat(255)}…`);
    expect(shownText(Buffer.from([0x61, 0xc3]), false)).toBe('a\ufffd');
  });

  it('shows what is invisible, on one line, and no more of it than is bearable', () => {
    expect(textOf(Buffer.from('{\r\n\t"a": "\u001b[31m\u202e"}'))).toBe('{\\r\\n\\t"a": "\\u001b[31m\\u202e"}');
    expect(textOf(Buffer.alloc(256))).toHaveLength(512);
  });

  it('is decoded, as far as it goes', () => {
    const page = Buffer.from(Array.from({ length: 300 }, (_, line) => `line ${line ** 3}`).join(' '));
    for (const [coding, body] of [
      ['gzip', gzipSync(page)],
      ['br', brotliCompressSync(page)],
    ] as const) {
      expect(textOf(body, [coding])).toBe(`${page.toString().slice(0, 256)}…`);
    }
    expect(textOf(gzipSync('short'), ['gzip'])).toBe('short');
    expect(textOf(Buffer.from('plain'), ['gzip'])).toBeUndefined();
    expect(textOf(Buffer.from('plain'), ['unheard-of'])).toBeUndefined();
  });

  it('forgets the answer before', () => {
    const start = new AnswerStart();
    start.begin([]);
    start.add(Buffer.from('first'), 0, 5);
    start.begin([]);
    expect(start.text()).toBeUndefined();
  });

  it('lets the redactor find a secret that was cut, and one of several lines', () => {
    const redactor = createRedactor();
    redactor.add('correct horse battery staple');
    redactor.add('first line of it\nsecond line of it');
    const cut = textOf(Buffer.from(`${'a'.repeat(240)}correct horse battery staple`)) ?? '';
    expect(redactor.redact(cut)).toBe(`${'a'.repeat(240)}***…`);
    const lines = textOf(Buffer.from('it is first line of it\nsecond line of it.')) ?? '';
    expect(redactor.redact(lines)).toBe('it is ***.');
  });
});
