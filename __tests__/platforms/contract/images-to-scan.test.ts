/** Which images are scanned, whose they are, and where the repository names them. */
import { describe, expect, it } from 'vitest';
import type { NamedImage } from '../../../src/findings/scan-result.ts';
import type { RunningImage } from '../../../src/kubernetes/running-images.ts';
import { type ImageSources, imagesToScan } from '../../../src/platforms/contract/images-to-scan.ts';

const place = { file: 'deploy/web.yaml', line: 7 };
const SHOP: NamedImage = { reference: 'shop:1', owner: 'application', namespace: 'shop', place };
const PROMETHEUS: NamedImage = { reference: 'prom/prometheus:v3', owner: 'bundled', namespace: 'monitoring' };
const running = (reference: string, namespace: string, id = `sha256:${reference}`): RunningImage => ({
  reference,
  id,
  node: 'n1',
  namespace,
});

function scan(change: Partial<ImageSources>) {
  const saved: RunningImage[] = [];
  const images = imagesToScan({
    named: [SHOP, PROMETHEUS],
    running: [],
    isOurCluster: true,
    nodeOf: () => undefined,
    save: async (image) => void saved.push(image),
    ...change,
  });
  return { images, saved };
}

describe('imagesToScan', () => {
  it('knows whose an image is, and its place, by the manifest that names it', () => {
    const { images } = scan({
      running: [running('docker.io/library/shop:1', 'shop'), running('prom/prometheus:v3', 'monitoring')],
    });
    expect(images.map(({ owner, place: at }) => [owner, at])).toEqual([
      ['application', place],
      ['bundled', undefined],
    ]);
  });

  it('has images of which nothing runs, from the node that they were brought to', async () => {
    const { images, saved } = scan({ named: [SHOP], nodeOf: () => 'n2' });
    expect(images).toMatchObject([
      { reference: 'shop:1', id: 'docker.io/library/shop:1', owner: 'application', place },
    ]);
    await images[0]?.save('file');
    expect(saved).toMatchObject([{ id: 'docker.io/library/shop:1', node: 'n2' }]);
  });

  it('says of one that is on no node that it never ran: it may hold anything', async () => {
    const { images } = scan({ named: [SHOP] });
    await expect(images[0]?.save('file')).rejects.toMatchObject({
      message: expect.stringContaining('no container of shop:1 has run'),
    });
  });

  it('counts what no manifest names, as of an operator, whatever its namespace', () => {
    const { images } = scan({
      named: [PROMETHEUS],
      running: [running('db:2', 'db'), running('helper:1', 'monitoring')],
    });
    expect(images.map(({ reference, owner }) => `${reference} ${owner}`)).toEqual([
      'db:2 application',
      'helper:1 application',
      'prom/prometheus:v3 bundled',
    ]);
  });

  it('looks in somebody’s cluster at nothing but what is named', () => {
    const { images } = scan({
      isOurCluster: false,
      named: [SHOP],
      running: [running('shop:1', 'shop'), running('theirs:1', 'shop')],
    });
    expect(images.map(({ reference }) => reference)).toEqual(['shop:1']);
  });

  it.each([false, true])(
    'lets nobody hide an image of the application behind another name for it (first: %s)',
    (isFirst) => {
      const other = running('prom/prometheus:v3', 'monitoring', 'sha256:same');
      const own = running('shop:1', 'shop', 'sha256:same');
      const { images } = scan({ running: isFirst ? [own, other] : [other, own] });
      expect(images).toMatchObject([{ reference: 'shop:1', owner: 'application', place }]);
    },
  );
});
