import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../../src/system/make-zip.ts';
import { readZip } from '../../src/system/zip.ts';

const FILES = [
  { name: 'report.json', bytes: Buffer.from('{"a":1}') },
  { name: 'logs/größe 日本.txt', bytes: Buffer.alloc(300_000, 'line\n') },
  { name: 'empty', bytes: Buffer.alloc(0) },
];

/** A program that is not ours, and that runs on every machine with the tests' tools. */
function python(code: string, ...args: readonly string[]): string {
  return execFileSync('python3', ['-c', code, ...args], { encoding: 'utf8' });
}

describe('an archive', () => {
  it('is read back as it was made', async () => {
    const read = await readZip(makeZip(FILES), () => true, { entries: 10, bytes: 1_000_000 });
    expect([...read].map(([name, bytes]) => ({ name, bytes }))).toEqual(FILES);
    expect(makeZip(FILES).length).toBeLessThan(2_000);
  });

  it('is the same for the same files', () => {
    expect(makeZip(FILES).equals(makeZip(FILES))).toBe(true);
  });

  it('of nothing is an archive too', async () => {
    expect((await readZip(makeZip([]), () => true, { entries: 1, bytes: 1 })).size).toBe(0);
  });

  it('is one for other programs: names, sizes, checksums and modes', () => {
    const directory = mkdtempSync(join(tmpdir(), 'make-zip-test-'));
    try {
      const path = join(directory, 'a.zip');
      writeFileSync(path, makeZip(FILES));
      const code = [
        'import sys, zipfile, json',
        'z = zipfile.ZipFile(sys.argv[1])',
        'assert z.testzip() is None',
        'print(json.dumps([[i.filename, i.file_size, oct(i.external_attr >> 16)] for i in z.infolist()]))',
        'z.extractall(sys.argv[2])',
      ].join('\n');
      expect(JSON.parse(python(code, path, join(directory, 'out')))).toEqual(
        FILES.map(({ name, bytes }) => [name, bytes.length, '0o100644']),
      );
      for (const { name, bytes } of FILES) expect(readFileSync(join(directory, 'out', name)).equals(bytes)).toBe(true);
      expect(statSync(join(directory, 'out', 'empty')).size).toBe(0);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('of too many files is refused', () => {
    const file = { name: 'a', bytes: Buffer.alloc(0) };
    expect(() => makeZip(Array.from({ length: 65_535 }, () => file))).toThrow('are too many for an archive');
  });
});
