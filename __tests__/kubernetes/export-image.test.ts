/** Getting an image back from a node or the engine. docker is played. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFromEngine, exportFromNode } from '../../src/kubernetes/export-image.ts';
import type { CommandResult } from '../../src/system/io.ts';
import { fakeIo } from '../support/fake-io.ts';

const IMAGE = { reference: 'shop:1', id: 'sha256:aa', node: 'c-worker', namespace: 'shop' };

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** An engine that fails where it is told to; what is copied becomes a file. */
function docker(failures: readonly (readonly [part: string, stderr: string])[]) {
  return fakeIo((line, { file, args }): Partial<CommandResult> | undefined => {
    const failure = failures.find(([part]) => line.includes(part));
    if (failure !== undefined) return { exitCode: 1, stderr: failure[1] };
    if (file === 'docker' && args[0] === 'cp') writeFileSync(args.at(-1) ?? '', 'layer');
    return undefined;
  });
}

const archive = () => join(directory, 'image.tar');

describe('exportFromNode', () => {
  it('goes by a file on the node, which is read once and removed, also after a cancel', async () => {
    const removed: (boolean | undefined)[] = [];
    const io = fakeIo((line, { afterCancel }) => {
      if (line.includes(' rm -f ')) removed.push(afterCancel);
      return undefined;
    });
    await exportFromNode(io, IMAGE, archive());
    expect(io.commands).toEqual([
      expect.stringMatching(
        /^docker exec -- c-worker ctr --namespace k8s\.io images export --local --platform linux\/(amd64|arm64) \/root\/\S+ sha256:aa$/,
      ),
      expect.stringMatching(/^docker cp -- c-worker:\/root\/\S+ \S+image\.tar$/),
      expect.stringMatching(/^tar --list --file \S+image\.tar$/),
      expect.stringMatching(/^docker exec -- c-worker rm -f \/root\/\S+$/),
    ]);
    expect(removed).toEqual([true]);
  });

  it.each([
    [1, 'is there'],
    [3, 'its archive is not whole: tar: Unexpected EOF in archive'],
  ])('is tried again when its end is missing (%i times)', async (times, ending) => {
    let broken = 0;
    const io = fakeIo((line) =>
      line.startsWith('tar --list') && broken++ < times
        ? { exitCode: 2, stderr: 'tar: Unexpected EOF in archive' }
        : undefined,
    );
    const outcome = await exportFromNode(io, IMAGE, archive()).then(() => 'is there', String);
    expect(outcome).toContain(ending);
  });

  it('goes without the option where containerd has none', async () => {
    const io = docker([['--local', 'flag provided but not defined: -local']]);
    await exportFromNode(io, IMAGE, archive());
    expect(io.commands[1]).toMatch(/images export --platform/);
  });

  it('makes an archive of its files when the node has dropped the layers', async () => {
    const io = docker([['images export', 'ctr: content digest sha256:11: not found']]);
    await exportFromNode(io, IMAGE, archive());
    expect(io.commands[1]).toMatch(/^docker exec -- c-worker sh -c .*images mount "\$1" .* sh sha256:aa \/root\/\S+$/);
    expect(io.commands).toContainEqual(
      expect.stringMatching(/^tar --create .* -- manifest\.json config\.json layer\.tar$/),
    );
    expect(io.commands.at(-1)).toMatch(/rm -f/);
  });

  it.each([
    [
      'the node does not give it',
      [['images export', 'ctr: permission denied']],
      "node c-worker can't give it back: ctr: permission denied",
    ],
    [
      'it can’t be copied',
      [['docker cp', 'no space left on device']],
      "it can't be copied from node c-worker: no space left",
    ],
    [
      'its files can’t be read',
      [
        ['images export', 'not found'],
        ['images mount', 'mount: failed'],
      ],
      'has no layers of it, and its files',
    ],
  ] as const)('says why when %s, and leaves nothing on the node', async (_what, failures, message) => {
    const io = docker(failures);
    await expect(exportFromNode(io, IMAGE, archive())).rejects.toMatchObject({
      code: 'image-unavailable',
      message: expect.stringContaining(message),
    });
    expect(io.commands.at(-1)).toMatch(/^docker exec -- c-worker rm -f/);
  });
});

describe('an image with an odd id', () => {
  it.each(['--address=/x', '-', 'a b', 'a\nb', ''])('is asked of no node: %j', async (id) => {
    const io = docker([]);
    await expect(exportFromNode(io, { ...IMAGE, id }, archive())).rejects.toMatchObject({ code: 'image-unavailable' });
    expect(io.commands).toEqual([]);
  });
});

describe('exportFromEngine', () => {
  const engine = (image: object | undefined, config = 'cc') =>
    fakeIo((line) => {
      if (line.startsWith('tar')) return { stdout: JSON.stringify([{ Config: `blobs/sha256/${config}` }]) };
      if (!line.includes('image inspect')) return undefined;
      return image === undefined ? { exitCode: 1 } : { stdout: `${JSON.stringify(image)}\n` };
    });

  it.each([
    ['id', { id: 'sha256:aa', digests: [] }, 'cc'],
    ['digest', { id: 'sha256:bb', digests: ['shop@sha256:aa'] }, 'cc'],
    ['configuration', { id: 'sha256:bb', digests: [] }, 'aa'],
  ])('saves an image of the same %s', async (_what, image, config) => {
    const io = engine(image, config);
    await exportFromEngine(io, IMAGE, archive());
    expect(io.commands).toContainEqual(expect.stringMatching(/^docker save --output \S+image\.tar -- shop:1$/));
  });

  it.each([
    ['of that tag with other content', { id: 'sha256:bb', digests: ['shop@sha256:cc'] }],
    ['at all', undefined],
  ])('takes no other: there is none %s', async (_what, image) => {
    await expect(exportFromEngine(engine(image), IMAGE, archive())).rejects.toMatchObject({
      code: 'image-unavailable',
      message: expect.stringContaining('does not have that image (sha256:aa)'),
    });
  });
});
