import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/load/plan/random.ts';
import { readZip } from '../../src/system/zip.ts';
import { type ZipEntry, zip64Field, zipArchive } from '../support/zip-archive.ts';

const REPORT: ZipEntry = { name: 'report.json', content: '{"verdict":"pass"}' };
const LIMITS = { entries: 100, bytes: 1_000_000 };

const read = (archive: Buffer, limits = LIMITS) => readZip(archive, (name) => name === 'report.json', limits);

describe('an honest archive', () => {
  it.each([
    ['deflated', zipArchive([{ name: 'report.md', content: 'text' }, REPORT])],
    ['stored', zipArchive([{ ...REPORT, isStored: true }])],
    ['of a system without modes', zipArchive([{ ...REPORT, mode: 0 }])],
    ['zip64', zipArchive([REPORT], { zip64Entries: 1n })],
  ])('gives its wanted file: %s', async (_, archive) => {
    expect([...(await read(archive))].map(([name, content]) => [name, content.toString()])).toEqual([
      ['report.json', '{"verdict":"pass"}'],
    ]);
  });

  it('gives nothing when the wanted file is not in it', async () => {
    expect([...(await read(zipArchive([{ name: 'other.json', content: '{}' }])))]).toEqual([]);
    expect([...(await read(zipArchive([])))]).toEqual([]);
  });

  it('gives an empty file', async () => {
    expect((await read(zipArchive([{ name: 'report.json', content: '' }]))).get('report.json')).toHaveLength(0);
  });
});

const ZEROS = Buffer.alloc(50_000_000);

describe('a hostile archive', () => {
  it.each<[string, Buffer, RegExp]>([
    ['a bomb that says its size', zipArchive([{ name: 'report.json', content: ZEROS }]), /more than 1000000 bytes/],
    [
      'a bomb that says it is small',
      zipArchive([{ name: 'report.json', content: ZEROS, announcedBytes: 100 }]),
      /too many bytes/,
    ],
    ['a file shorter than it says', zipArchive([{ ...REPORT, announcedBytes: 100 }]), /not enough bytes/],
    ['the wanted file twice', zipArchive([REPORT, REPORT]), /report\.json twice/],
    ['an encrypted file', zipArchive([{ ...REPORT, flags: 1 }]), /report\.json is encrypted/],
    ['strong encryption', zipArchive([{ ...REPORT, flags: 0x41 }]), /encrypt/],
    ['an absolute path', zipArchive([{ name: '/etc/passwd', content: 'x' }, REPORT]), /absolute path/],
    ['a path with ..', zipArchive([{ name: '../../report.json', content: 'x' }, REPORT]), /invalid relative path/],
    ['a drive', zipArchive([{ name: 'C:\\report.json', content: 'x' }, REPORT]), /absolute path/],
    ['a symbolic link', zipArchive([{ ...REPORT, content: '/etc/passwd', mode: 0o120777 }]), /not a regular file/],
    ['a device', zipArchive([{ ...REPORT, mode: 0o020666 }]), /not a regular file/],
    ['another compression', zipArchive([{ ...REPORT, method: 14 }]), /unsupported compression method/],
    ['another checksum', zipArchive([{ ...REPORT, crc: 7 }]), /checksum/],
    [
      'thousands of entries',
      zipArchive(Array.from({ length: 5_000 }, (_, index) => ({ name: `file-${index}`, content: '' }))),
      /5000 entries/,
    ],
    ['more entries than it has', zipArchive([REPORT], { announcedEntries: 3 }), /signature|EOF/],
    ['billions of entries in zip64', zipArchive([REPORT], { zip64Entries: 2n ** 40n }), /1099511627776 entries/],
    [
      'a zip64 size of an exbibyte',
      zipArchive([{ ...REPORT, announcedBytes: 0xffffffff, extra: zip64Field(2n ** 60n) }]),
      /more than 1000000 bytes/,
    ],
    ['an extra field that is cut off', zipArchive([{ ...REPORT, extra: Buffer.from([1, 0, 200, 0]) }]), /extra field/],
    ['no archive', Buffer.from('<html>Sign in</html>'), /not a zip file/i],
    ['nothing', Buffer.alloc(0), /not a zip file/i],
    ['half an archive', zipArchive([REPORT]).subarray(0, 60), /not a zip file/i],
    ['the end of an archive', zipArchive([REPORT]).subarray(30), /signature|EOF|overflows/],
  ])('is refused: %s', async (_, archive, reason) => {
    await expect(read(archive)).rejects.toThrow(reason);
  });

  it('is only refused, wherever its bytes were changed', async () => {
    const random = randomStream('zip', 'tests');
    const honest = zipArchive([{ name: 'a', content: 'x'.repeat(300) }, REPORT, { ...REPORT, name: 'b' }]);
    const byte = () => Math.floor(random.next() * 256);
    let refused = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const archive = Buffer.from(honest);
      for (let change = 0; change <= round % 4; change += 1)
        archive[Math.floor(random.next() * archive.length)] = byte();
      await read(archive.subarray(0, round % 5 === 0 ? Math.floor(random.next() * archive.length) : undefined)).then(
        (files) => {
          const content = files.get('report.json')?.toString() ?? REPORT.content;
          expect(content).toBe(REPORT.content);
        },
        () => {
          refused += 1;
        },
      );
    }
    expect(refused).toBeGreaterThan(1_000);
  });
});
