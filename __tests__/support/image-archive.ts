/**
 * An image of one layer as `docker save` writes it, so that tests have images without a Docker engine. `docker load`,
 * `ctr images import` and `trivy image --input` read it.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** A regular file of the image; a text or bytes alone are readable for everybody and not executable. */
export type ImageFile = string | Buffer | { readonly content: Buffer; readonly mode: number };

export interface ImageOptions {
  /** The name under which the image is imported, e.g. `docker.io/library/shop:1`. */
  readonly reference?: string;
  readonly entrypoint?: readonly string[];
  readonly architecture?: 'amd64' | 'arm64';
}

/** Writes the archive; the names of files are paths in the image, like `etc/os-release`. */
export function writeImageArchive(
  path: string,
  files: Readonly<Record<string, ImageFile>>,
  { reference = 'docker.io/library/test:1', entrypoint = [], architecture = 'amd64' }: ImageOptions = {},
): void {
  const layer = tarArchive(files);
  const digest = sha256(layer);
  const config = Buffer.from(
    JSON.stringify({
      architecture,
      os: 'linux',
      config: { Env: ['PATH=/usr/bin:/bin'], Entrypoint: entrypoint },
      rootfs: { type: 'layers', diff_ids: [`sha256:${digest}`] },
      history: [{ created: '2024-01-01T00:00:00Z', created_by: 'a test' }],
    }),
  );
  const configName = `${sha256(config)}.json`;
  const layerName = `${digest}/layer.tar`;
  const manifest = [{ Config: configName, RepoTags: [reference], Layers: [layerName] }];
  const archive = tarArchive({
    [configName]: config,
    [layerName]: layer,
    'manifest.json': JSON.stringify(manifest),
  });
  writeFileSync(path, archive);
}

const BLOCK = 512;
const REGULAR = '0';
const DIRECTORY = '5';

/** Files, each after the folders above it, with names of up to 100 bytes (the ustar format of POSIX.1). */
function tarArchive(files: Readonly<Record<string, ImageFile>>): Buffer {
  const folders = new Set<string>();
  const blocks = Object.entries(files).flatMap(([name, file]) => {
    const { content, mode } = normal(file);
    const above = foldersAbove(name).filter((folder) => !folders.has(folder));
    for (const folder of above) folders.add(folder);
    return [
      ...above.map((folder) => header(folder, { size: 0, mode: 0o755, type: DIRECTORY })),
      header(name, { size: content.length, mode, type: REGULAR }),
      content,
      Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK),
    ];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function normal(file: ImageFile): { readonly content: Buffer; readonly mode: number } {
  if (typeof file === 'string' || Buffer.isBuffer(file)) return { content: Buffer.from(file), mode: 0o644 };
  return file;
}

/** `a/b/c` is in `a/` and `a/b/`. */
function foldersAbove(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}

interface Entry {
  readonly size: number;
  readonly mode: number;
  readonly type: string;
}

function header(name: string, { size, mode, type }: Entry): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`The name ${name} is too long for a ustar header.`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  block.write(name, 0);
  block.write(octal(mode, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(0, 11), 100);
  // The checksum is taken with spaces in its own place.
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write('ustar\0' + '00', 257);
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    )} `,
    148,
  );
  return block;
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
