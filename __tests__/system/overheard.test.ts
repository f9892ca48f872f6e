import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { overheard } from '../../src/system/overheard.ts';

function stream() {
  const written: string[] = [];
  return { written, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}

describe('what a library prints', () => {
  it('is heard line by line and does not reach the stream, whenever it is written', async () => {
    const out = stream();
    const heard: string[] = [];
    const result = await overheard(
      out,
      (line) => heard.push(line),
      async () => {
        out.write('one\r\ntwo\n\n');
        await delay(1);
        out.write(Buffer.from('::warning::three\n'));
        return 7;
      },
    );
    expect([result, heard, out.written]).toEqual([7, ['one', 'two', '::warning::three'], []]);
  });

  it('is told from what others write meanwhile, and from what the listener writes', async () => {
    const out = stream();
    const work = overheard(
      out,
      (line) => out.write(`heard ${line}`),
      async () => {
        await delay(5);
        out.write('inside\n');
        await delay(5);
      },
    );
    out.write('outside\n');
    await work;
    expect(out.written).toEqual(['outside\n', 'heard inside']);
  });

  it('is heard of two works at once, each by its own', async () => {
    const out = stream();
    const heard: string[] = [];
    const speak = (name: string, ms: number) =>
      overheard(
        out,
        (line) => heard.push(`${name}: ${line}`),
        async () => {
          await delay(ms);
          out.write(`after ${ms}\n`);
        },
      );
    await Promise.all([speak('a', 1), speak('b', 8)]);
    out.write('later\n');
    expect(heard).toEqual(['a: after 1', 'b: after 8']);
    expect(out.written).toEqual(['later\n']);
  });

  it('is heard of work that nobody waits for any more; afterwards the stream is as it was', async () => {
    const out = stream();
    const { write } = out;
    const heard: string[] = [];
    const work = overheard(
      out,
      (line) => heard.push(line),
      async () => {
        await delay(5);
        out.write('late\n');
        throw new Error('failed');
      },
    );
    out.write('meanwhile\n');
    await expect(work).rejects.toThrow('failed');
    expect([heard, out.written, out.write === write]).toEqual([['late'], ['meanwhile\n'], true]);
  });
});
