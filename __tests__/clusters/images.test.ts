import { describe, expect, test } from 'vitest';
import { placeImages } from '../../src/clusters/images.ts';
import { fakeIo } from '../support/fake-io.ts';

const local = { reference: 'app:1', node: 'c-worker' };
const remote = { reference: 'ghcr.io/x/y:2@sha256:ab', node: 'c-worker' };

/** An engine that has app:1. */
const engine = (line: string) => (line.includes('image inspect') ? { stdout: '["app:1"]\n' } : undefined);

describe('an image', () => {
  test('of the local engine is streamed for one platform, to its node only', async () => {
    const io = fakeIo(engine);
    expect(await placeImages(io, [local])).toEqual([{ ...local, how: 'streamed', seconds: 0 }]);
    expect(io.commands).toContainEqual(expect.stringMatching(/^docker save --platform linux\/(amd64|arm64) app:1$/));
    expect(io.commands).toContain('docker exec --interactive c-worker ctr --namespace k8s.io images import -');
  });

  test('with a digest is pulled by the node, by the name under which the kubelet will look for it', async () => {
    const io = fakeIo(() => undefined);
    expect(await placeImages(io, [remote])).toMatchObject([{ how: 'pulled' }]);
    expect(io.commands.at(-1)).toMatch(/images pull .* ghcr\.io\/x\/y@sha256:ab$/);
  });

  test('that the engine does not have is pulled by the node', async () => {
    const io = fakeIo((line) =>
      line.includes('image inspect') ? { exitCode: 1, stdout: '["other:1"]\n', stderr: 'No such image: app:1' } : undefined,
    );
    expect(await placeImages(io, [local])).toMatchObject([{ how: 'pulled' }]);
    expect(io.commands.at(-1)).toMatch(/docker\.io\/library\/app:1$/);
  });

  test('that is on the node already is left alone', async () => {
    const io = fakeIo((line) => (line.includes('images list') ? { stdout: 'docker.io/library/app:1\n' } : undefined));
    expect(await placeImages(io, [local])).toMatchObject([{ how: 'present' }]);
  });

  test('that cannot be had says which, where, what was seen and what to do', async () => {
    const io = fakeIo((line) => (line.includes('images pull') ? { exitCode: 1, stderr: 'ctr: failed to resolve: 401 Unauthorized' } : undefined));
    await expect(placeImages(io, [remote])).rejects.toMatchObject({
      code: 'image-unavailable',
      message: expect.stringMatching(/ghcr\.io\/x\/y:2.*c-worker.*401 Unauthorized/),
      hint: expect.stringContaining('image-overrides'),
    });
  });

  test('whose stream breaks is an error of that image', async () => {
    const io = fakeIo((line) => (line.includes('images import') ? { exitCode: 1, stderr: 'content digest not found' } : engine(line)));
    await expect(placeImages(io, [local])).rejects.toMatchObject({
      code: 'image-unavailable',
      message: expect.stringContaining('content digest not found'),
    });
  });
});
