/** Bringing images onto the nodes that need them, while kubeadm is still at work. */

import { ActionError } from '../lib/errors.ts';
import { listAt, textAt } from '../lib/json.ts';
import type { PlacedImage } from '../record/record.ts';
import type { Io } from '../system/io.ts';
import { lastLine, tail } from '../system/process.ts';
import { canonicalImage } from './objects/images.ts';

const IMAGE_DEADLINE_MS = 300_000;
const CTR = ['ctr', '--namespace', 'k8s.io'];

/** An image and the node it has to be on. */
export interface Placement {
  readonly reference: string;
  readonly node: string;
}

/**
 * Places every image. One that the local engine has is streamed, a single platform of it: `kind load docker-image`
 * exports all platforms and breaks with Docker's containerd image store (kind issue 3795). Any other is pulled by the
 * node itself. `earlier` ones stay, unless the engine has another image under their tag by now. Answers those of the
 * placements that were placed now.
 */
export async function placeImages(
  io: Io,
  placements: readonly Placement[],
  earlier: readonly PlacedImage[] = [],
): Promise<readonly PlacedImage[]> {
  const local = await localImages(io, [...new Set(placements.map((placement) => placement.reference))]);
  const isThere = ({ reference, node }: Placement): boolean => {
    const image = earlier.find((placed) => placed.reference === reference && placed.node === node);
    return image !== undefined && (!local.has(reference) || local.get(reference) === image.id);
  };
  const byNode = Map.groupBy(
    placements.filter((placement) => !isThere(placement)),
    (placement) => placement.node,
  );
  // Nodes at the same time, one image after the other on each: unpacking is bound by the disk.
  const placed = await Promise.all(
    [...byNode].map(async ([node, wanted]) => {
      const present = wanted.every(({ reference }) => local.has(reference))
        ? new Set<string>()
        : await imagesOnNode(io, node);
      const done: PlacedImage[] = [];
      for (const { reference } of wanted) done.push(await placeImage(io, { reference, node }, present, local));
      return done;
    }),
  );
  return placed.flat();
}

async function placeImage(
  io: Io,
  { reference, node }: Placement,
  present: ReadonlySet<string>,
  local: LocalImages,
): Promise<PlacedImage> {
  const startedAt = io.elapsed();
  const id = local.get(reference);
  // The engine's image counts before one of the same name that the node has: it may have been built anew.
  const how = id !== undefined ? 'streamed' : present.has(canonicalImage(reference)) ? 'present' : 'pulled';
  if (how === 'streamed') await streamImage(io, reference, node);
  if (how === 'pulled') await pullImage(io, reference, node);
  return { reference, node, how, seconds: (io.elapsed() - startedAt) / 1000, ...(id === undefined ? {} : { id }) };
}

/** Ids of those references that the local engine has. */
type LocalImages = ReadonlyMap<string, string>;

/** All in one question: a process costs CPU that the booting nodes need. */
async function localImages(io: Io, references: readonly string[]): Promise<LocalImages> {
  // A digest names the index of all platforms; what the engine exports is one platform of it, under another digest. The
  // node would not find it.
  const byTag = references.filter((reference) => !reference.includes('@'));
  if (byTag.length === 0) return new Map();
  const format = '{"id":{{json .Id}},"tags":{{json .RepoTags}}}';
  const result = await io.run({
    file: 'docker',
    args: ['image', 'inspect', '--format', format, '--', ...byTag],
    deadlineMs: 30_000,
  });
  const images = result.stdout
    .split('\n')
    .flatMap((line): readonly unknown[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const ids = new Map(
    images.flatMap((image) =>
      listAt(image, 'tags').map((tag) => [canonicalImage(String(tag)), textAt(image, 'id') ?? ''] as const),
    ),
  );
  return new Map(
    byTag.flatMap((reference) => {
      const id = ids.get(canonicalImage(reference));
      return id === undefined ? [] : [[reference, id] as const];
    }),
  );
}

async function imagesOnNode(io: Io, node: string): Promise<ReadonlySet<string>> {
  const result = await io.run({
    file: 'docker',
    args: ['exec', '--', node, ...CTR, 'images', 'list', '--quiet'],
    deadlineMs: 30_000,
  });
  return new Set(result.exitCode === 0 ? result.stdout.split('\n') : []);
}

async function streamImage(io: Io, reference: string, node: string): Promise<void> {
  const platform = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
  const [saved, imported] = await io.pipe(
    { file: 'docker', args: ['save', '--platform', platform, '--', reference], deadlineMs: IMAGE_DEADLINE_MS },
    {
      file: 'docker',
      args: ['exec', '--interactive', '--', node, ...CTR, 'images', 'import', '-'],
      deadlineMs: IMAGE_DEADLINE_MS,
    },
  );
  const failed = saved.exitCode !== 0 ? saved : imported.exitCode !== 0 ? imported : undefined;
  if (failed === undefined) return;
  throw new ActionError(
    'image-unavailable',
    `image ${reference} could not be streamed from the local engine to node ${node}: ${lastLine(failed)}`,
    {
      details: tail(failed.stderr),
      hint: `Check that the image exists for ${platform}: docker image inspect ${reference}`,
    },
  );
}

async function pullImage(io: Io, reference: string, node: string): Promise<void> {
  const name = canonicalImage(reference);
  const args = ['exec', '--', node, ...CTR, 'images', 'pull', '--hosts-dir', '/etc/containerd/certs.d', '--', name];
  const result = await io.run({ file: 'docker', args, deadlineMs: IMAGE_DEADLINE_MS });
  if (result.exitCode === 0) return;
  throw new ActionError(
    'image-unavailable',
    `image ${reference} is not in the local engine, and node ${node} could not pull it: ${lastLine(result)}`,
    {
      details: tail(result.stderr),
      hint: `Build it before this step (docker build -t ${name.split('@')[0]} .), check its name and its registry's access, or replace it through image-overrides.`,
    },
  );
}
