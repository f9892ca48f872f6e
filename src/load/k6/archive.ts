/**
 * A k6 archive: with one, k6 reads files from the archive and none from the disk. The format is a tar file
 * (lib/archive.go in k6, which promises to go on reading old ones): `metadata.json`, the main script as `data`, and
 * files below `file/`. Pure.
 */

export interface ArchiveFile {
  /** Path below the script's folder, with slashes. */
  readonly name: string;
  readonly content: Buffer;
}

/** Where the script's folder is, as the script sees it. */
const FOLDER = 'script';
const BLOCK = 512;
/**
 * What fits into the name of a ustar header; longer ones, and those that are not ASCII, get a header of their own
 * (POSIX.1-2001, pax).
 */
const SHORT_NAME = /^[\x20-\x7e]{1,100}$/;

/** What the archive runs. `options` are the script's: k6 does not look for them in an archive's script. */
export interface ArchiveMain {
  /** File name of the main script, in the script's folder. */
  readonly name: string;
  readonly source: string;
  readonly options: object;
  readonly k6Version: string;
}

export function k6Archive(main: ArchiveMain, files: readonly ArchiveFile[]): Buffer {
  const metadata = {
    type: 'js',
    options: main.options,
    filename: `file:///${FOLDER}/${main.name}`,
    pwd: `file:///${FOLDER}/`,
    env: {},
    compatibilityMode: 'extended',
    k6version: main.k6Version,
    goos: 'linux',
  };
  return Buffer.concat([
    ...entry('metadata.json', Buffer.from(JSON.stringify(metadata))),
    ...entry('data', Buffer.from(main.source)),
    ...files.flatMap(({ name, content }) => entry(`file/${FOLDER}/${name}`, content)),
    Buffer.alloc(2 * BLOCK),
  ]);
}

function entry(name: string, content: Buffer): readonly Buffer[] {
  if (SHORT_NAME.test(name)) return [header(name, content.length, '0'), content, padding(content.length)];
  const record = Buffer.from(paxRecord('path', name));
  return [header('long-name', record.length, 'x'), record, padding(record.length), ...entry('named-above', content)];
}

/** `LENGTH key=value\n`, where the length counts itself. */
function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  const digits = String(rest + String(rest).length).length;
  return `${rest + digits} ${key}=${value}\n`;
}

function header(name: string, size: number, type: '0' | 'x'): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 'latin1');
  block.write('0000600\0', 100, 'latin1');
  block.write('0000000\0'.repeat(2), 108, 'latin1');
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  block.write('00000000000\0', 136, 'latin1');
  // The sum is taken with spaces in its own place.
  block.write(' '.repeat(8), 148, 'latin1');
  block.write(type, 156, 'latin1');
  block.write('ustar\0', 257, 'latin1');
  block.write('00', 263, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function padding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
