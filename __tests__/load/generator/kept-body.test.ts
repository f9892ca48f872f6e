/** What is kept of a body, however it arrives. */
import { describe, expect, it } from 'vitest';
import { KeptBody } from '../../../src/load/generator/kept-body.ts';
import { KEPT_BODY_BYTES } from '../../../src/load/plan/bounds.ts';

describe('KeptBody', () => {
  it('keeps pieces in their order, also after the buffer that they came in was used again', () => {
    const body = new KeptBody();
    const buffer = Buffer.from('abcdef');
    body.add(buffer, 0, 2);
    buffer.fill('x');
    body.add(Buffer.from('..cdef..'), 2, 6);
    body.add(buffer, 3, 3);
    expect([body.text(), body.isWhole]).toEqual(['abcdef', true]);
    body.clear();
    body.add(Buffer.from('next'), 0, 4);
    expect(body.text()).toBe('next');
  });

  it('takes no more memory for a body that comes a byte at a time than for the same in one piece', () => {
    const body = new KeptBody();
    const byte = Buffer.from('x');
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index <= KEPT_BODY_BYTES; index += 1) body.add(byte, 0, 1);
    // A buffer for each byte is more than 100 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(32 * 1024 * 1024);
    expect([body.text().length, body.isWhole]).toEqual([KEPT_BODY_BYTES, false]);
  });
});
