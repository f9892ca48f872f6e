/** What kind and existing clusters have in common for a scan: the rendered manifests, and the images of running pods. */
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { SourceLocation } from '../../findings/finding.ts';
import type { NamedImage, ScanOwner } from '../../findings/scan-result.ts';
import { toolPath } from '../../kubernetes/kube-access.ts';
import { imagePlacesIn } from '../../kubernetes/objects/manifests.ts';
import { renderApplication } from '../../kubernetes/render.ts';
import { defined } from '../../lib/defined.ts';
import { textAt } from '../../lib/json.ts';
import { repositoryRoot } from '../../scan/repository-files.ts';
import type { ScannableManifest } from '../../scan/scan-manifests.ts';
import { isWithin, wayWithin } from '../../system/within.ts';
import type { RunContext, ScannableApplication } from './platform.ts';

/** The application as it is rendered, in a folder apart: the cluster's own rendering may be at work beside it. */
export async function kubernetesScannable({
  io,
  settings,
  record,
}: RunContext<'tools'>): Promise<ScannableApplication> {
  const application = await renderApplication(io, toolPath(record, 'kubectl'), settings.app, { folder: 'scan' });
  const repository = repositoryRoot(io.env);
  const manifests: ScannableManifest[] = [];
  const images: NamedImage[] = [];
  for (const { group, manifests: rendered } of application.groups) {
    const isBundled = group === 'monitoring' || (group === 'ingress' && settings.app.ingress === 'nginx');
    // What lies in the repository is the user's, whatever it is for; an image is no part of it.
    const isForeign = isBundled && !isWithin(repository, realpathSync.native(io.manifestsDir));
    for (const manifest of rendered) {
      const locate = (path: readonly (string | number)[]) =>
        inRepository(application.sources.locate(manifest, path), repository);
      manifests.push({ manifest, owner: ownerOf(isForeign), locate });
      const namespace = textAt(manifest, 'metadata', 'namespace');
      for (const { reference, path } of imagePlacesIn(manifest))
        images.push({ reference, owner: ownerOf(isBundled), ...defined({ namespace, place: locate(path) }) });
    }
  }
  return { manifests, images: [...new Map(images.map((image) => [JSON.stringify(image), image])).values()] };
}

function ownerOf(isBundled: boolean): ScanOwner {
  return isBundled ? 'bundled' : 'application';
}

/** The location by its way from the root of the repository; undefined for a file elsewhere. */
function inRepository(location: SourceLocation | undefined, repository: string): SourceLocation | undefined {
  const way = location === undefined ? undefined : wayWithin(repository, location.file);
  return location === undefined || way === undefined ? undefined : { ...location, file: way.split(sep).join('/') };
}
