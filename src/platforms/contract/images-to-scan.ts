/**
 * Which images a scan looks at: those that run, and those that the manifests name though nothing of them runs, as of a
 * CronJob or of a Deployment without replicas. A gate that passed for want of a pod would be none.
 */
import type { NamedImage } from '../../findings/scan-result.ts';
import { canonicalImage } from '../../kubernetes/objects/images.ts';
import type { RunningImage } from '../../kubernetes/running-images.ts';
import { ActionError } from '../../lib/errors.ts';
import type { ScannableImage } from '../../scan/scan-images.ts';

export interface ImageSources {
  readonly named: readonly NamedImage[];
  readonly running: readonly RunningImage[];
  /** Whether images that no manifest names are looked at too: in a cluster of our own all is the run's. */
  readonly isOurCluster: boolean;
  /** The node that an image was brought to; undefined when it was not. */
  nodeOf(reference: string): string | undefined;
  /** Writes an image's archive to a new file. */
  save(image: RunningImage, file: string): Promise<void>;
}

/** Each image once, by what it is; an image of the application stays one, whoever else runs it. */
export function imagesToScan(sources: ImageSources): readonly ScannableImage[] {
  const { running, named } = sources;
  const images = new Map<string, ScannableImage>();
  const add = (image: ScannableImage): void => {
    const known = images.get(image.id);
    if (known === undefined || (known.owner === 'bundled' && image.owner === 'application'))
      images.set(image.id, image);
  };
  for (const image of running) {
    const matching = named.filter(isOf(image.reference));
    if (matching.length > 0 || sources.isOurCluster)
      add({
        ...described(image, matching),
        save: (file) => sources.save(image, file),
      });
  }
  for (const { reference } of named.filter((one) => !running.some((image) => isOf(image.reference)(one)))) {
    const id = canonicalImage(reference);
    const node = sources.nodeOf(reference);
    const image = { reference, id, node: node ?? '', namespace: '' };
    const save = (file: string) =>
      node === undefined ? Promise.reject(neverRan(reference, sources.isOurCluster)) : sources.save(image, file);
    add({ ...described(image, named.filter(isOf(reference))), save });
  }
  return [...images.values()];
}

function isOf(reference: string): (named: { readonly reference: string }) => boolean {
  const wanted = canonicalImage(reference);
  return (named) => canonicalImage(named.reference) === wanted;
}

/** What no manifest names, as of an operator's pods, is the application's: ours name all that they have. */
function described({ reference, id }: RunningImage, matching: readonly NamedImage[]): Omit<ScannableImage, 'save'> {
  const own = matching.find(({ owner }) => owner === 'application') ?? matching[0];
  return { reference, id, owner: own?.owner ?? 'application', place: own?.place };
}

function neverRan(reference: string, isOurCluster: boolean): ActionError {
  return isOurCluster
    ? new ActionError('image-unavailable', `no container of ${reference} has run, and it is on no node.`, {
        hint: 'Build or pull it before this step, or leave its workload out of what is deployed.',
      })
    : new ActionError(
        'image-unavailable',
        `nothing of ${reference} runs in this cluster, so it is not known which image that would be.`,
        { hint: 'Scan it where it is built, or leave its workload out of what is deployed.' },
      );
}
