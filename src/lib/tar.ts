/** Reading one file of a tar archive, so that no `tar` has to be started for it. */

const BLOCK = 512;
/**
 * Where the fields of a header are: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html, "ustar
 * Interchange Format".
 */
const NAME = [0, 100] as const;
const SIZE = [124, 136] as const;
const TYPE = 156;
const MAGIC = [257, 263] as const;
/** Only there when the magic is the standard's own; GNU's format has other things in its place. */
const PREFIX = [345, 500] as const;

/**
 * The content of a regular file, by its full name; undefined when the archive has none of that name, or is cut off
 * before it.
 */
export function tarMember(archive: Buffer, name: string): Buffer | undefined {
  for (let offset = 0; offset + BLOCK <= archive.length; ) {
    const header = archive.subarray(offset, offset + BLOCK);
    const size = Number.parseInt(field(header, SIZE).trim() || '0', 8);
    const start = offset + BLOCK;
    if (!Number.isSafeInteger(size) || size < 0 || start + size > archive.length) return undefined;
    const prefix = field(header, MAGIC) === 'ustar' ? field(header, PREFIX) : '';
    const type = header[TYPE];
    const isFile = type === 0 || type === '0'.charCodeAt(0);
    if (isFile && (prefix === '' ? '' : `${prefix}/`) + field(header, NAME) === name)
      return archive.subarray(start, start + size);
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}

function field(header: Buffer, [from, to]: readonly [number, number]): string {
  const bytes = header.subarray(from, to);
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}
