/**
 * The manifests of the bundled application, for a scan without a cluster. They are read as they stand: without a cluster
 * there may be no kubectl to render them, and they are written so that nothing is missing.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { imagePlacesIn, manifestsAmong } from '../../kubernetes/objects/manifests.ts';
import type { Io } from '../../system/io.ts';
import type { ScannableApplication } from '../contract/platform.ts';

const KUSTOMIZATION = 'kustomization.yaml';

/** Every object of the bundled application; they are no files of the user's repository. */
export async function bundledScannable({ manifestsDir }: Pick<Io, 'manifestsDir'>): Promise<ScannableApplication> {
  const folder = join(manifestsDir, 'echo', 'base');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml') && name !== KUSTOMIZATION).sort();
  const found = await Promise.all(
    names.map(async (name) => manifestsAmong(loadAll(await readFile(join(folder, name), 'utf8')), name)),
  );
  const manifests = found.flat();
  return {
    manifests: manifests.map((manifest) => ({ manifest, owner: 'application', locate: () => undefined })),
    images: manifests.flatMap(imagePlacesIn).map(({ reference }) => ({ reference, owner: 'application' })),
  };
}
