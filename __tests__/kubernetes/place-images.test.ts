import { describe, expect, test } from 'vitest';
import { placeImages } from '../../src/kubernetes/place-images.ts';
import { fakeIo } from '../support/fake-io.ts';

const local = { reference: 'app:1', node: 'c-worker' };
const remote = { reference: 'ghcr.io/x/y:2@sha256:ab', node: 'c-worker' };

/** An engine that has app:1. */
const engine = (line: string) =>
  line.includes('image inspect') ? { stdout: '{"id":"sha256:a1","tags":["app:1"]}\n' } : undefined;

describe('an image', () => {
  test('of the local engine is streamed for one platform, to its node only', async () => {
    const io = fakeIo(engine);
    expect(await placeImages(io, [local])).toEqual([{ ...local, how: 'streamed', seconds: 0, id: 'sha256:a1' }]);
    expect(io.commands).toContainEqual(expect.stringMatching(/^docker save --platform linux\/(amd64|arm64) -- app:1$/));
    // What a manifest names never becomes an option.
    expect(io.commands[0]).toMatch(/^docker image inspect .* -- app:1$/);
    expect(io.commands).toContain('docker exec --interactive -- c-worker ctr --namespace k8s.io images import -');
  });

  test('with a digest is pulled by the node, by the name under which the kubelet will look for it', async () => {
    const io = fakeIo(() => undefined);
    expect(await placeImages(io, [remote])).toMatchObject([{ how: 'pulled' }]);
    expect(io.commands.at(-1)).toMatch(/^docker exec -- c-worker .*images pull .* -- ghcr\.io\/x\/y@sha256:ab$/);
  });

  test('that the engine does not have is pulled by the node', async () => {
    const io = fakeIo((line) =>
      line.includes('image inspect')
        ? { exitCode: 1, stdout: '{"id":"sha256:b1","tags":["other:1"]}\n', stderr: 'No such image: app:1' }
        : undefined,
    );
    expect(await placeImages(io, [local])).toMatchObject([{ how: 'pulled' }]);
    expect(io.commands.at(-1)).toMatch(/docker\.io\/library\/app:1$/);
  });

  test('that is on the node already is left alone', async () => {
    const io = fakeIo((line) => (line.includes('images list') ? { stdout: 'docker.io/library/app:1\n' } : undefined));
    expect(await placeImages(io, [local])).toMatchObject([{ how: 'present' }]);
  });

  test('that was placed earlier is left alone, unless the engine has another one under its tag', async () => {
    const earlier = { ...local, how: 'streamed' as const, seconds: 1, id: 'sha256:a1' };
    expect(await placeImages(fakeIo(engine), [local], [earlier])).toEqual([]);
    expect(await placeImages(fakeIo(engine), [local], [{ ...earlier, id: 'sha256:a0' }])).toMatchObject([
      { how: 'streamed', id: 'sha256:a1' },
    ]);
    // Pulled by the node at first, and built here since.
    expect(await placeImages(fakeIo(engine), [local], [{ ...local, how: 'pulled', seconds: 1 }])).toMatchObject([
      { how: 'streamed' },
    ]);
    // Removed from the engine since: the node still has it.
    expect(
      await placeImages(
        fakeIo(() => undefined),
        [local],
        [earlier],
      ),
    ).toEqual([]);
  });

  test('of the engine counts before one of the same name on the node', async () => {
    const other = { reference: 'other:1', node: 'c-worker' };
    const io = fakeIo((line) =>
      line.includes('images list') ? { stdout: 'docker.io/library/app:1\ndocker.io/library/other:1\n' } : engine(line),
    );
    expect(await placeImages(io, [local, other])).toMatchObject([{ how: 'streamed' }, { how: 'present' }]);
  });

  test('that cannot be had says which, where, what was seen and what to do', async () => {
    const io = fakeIo((line) =>
      line.includes('images pull') ? { exitCode: 1, stderr: 'ctr: failed to resolve: 401 Unauthorized' } : undefined,
    );
    await expect(placeImages(io, [remote])).rejects.toMatchObject({
      code: 'image-unavailable',
      message: expect.stringMatching(/ghcr\.io\/x\/y:2.*c-worker.*401 Unauthorized/),
      hint: expect.stringContaining('image-overrides'),
    });
  });

  test('whose stream breaks is an error of that image', async () => {
    const io = fakeIo((line) =>
      line.includes('images import') ? { exitCode: 1, stderr: 'content digest not found' } : engine(line),
    );
    await expect(placeImages(io, [local])).rejects.toMatchObject({
      code: 'image-unavailable',
      message: expect.stringContaining('content digest not found'),
    });
  });
});
