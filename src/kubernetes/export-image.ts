/** Getting an image's content out of where it is already, so that nothing is pulled again. */
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionError } from '../lib/errors.ts';
import { listAt, textAt } from '../lib/json.ts';
import type { Command, CommandResult, Io } from '../system/io.ts';
import { lastLine } from '../system/process.ts';
import { hashFile } from '../system/verified-programs.ts';
import type { RunningImage } from './running-images.ts';

const DEADLINE_MS = 180_000;
const INSPECT_DEADLINE_MS = 30_000;

/** A name or a digest, which no program takes for an option. */
const IMAGE_ID = /^[\w.][\w./:@-]{0,1023}$/;
/** containerd's transfer service now and then writes an archive without its end, and reports success. */
const ATTEMPTS = 3;

/** Where an archive is written on the node: not in /tmp, which is memory there and out of reach for `docker cp`. */
interface NodeFile {
  readonly image: RunningImage;
  readonly path: string;
}

/**
 * Writes an image of a kind node to a new file, as an archive.
 *
 * `--local` keeps clear of containerd's transfer service, through which 13 of 200 archives lacked their end although
 * the exit code was 0 (containerd 2.3; none of 260 with it). The archive is read once before it is believed. It comes
 * over as a file: what a program prints through `docker exec` can lack its end as well.
 * @throws ActionError image-unavailable.
 */
export async function exportFromNode(io: Io, image: RunningImage, file: string): Promise<void> {
  if (!IMAGE_ID.test(image.id))
    throw new ActionError('image-unavailable', `${image.reference} has an odd id: ${image.id}`);
  const on = { image, path: `/root/kind-loadtest-${randomUUID()}.tar` };
  try {
    for (let attempt = 1; ; attempt++) {
      await exportOnce(io, on, file);
      const listed = await io.run({ file: 'tar', args: ['--list', '--file', file], deadlineMs: DEADLINE_MS });
      if (listed.exitCode === 0) return;
      await rm(file, { force: true });
      if (attempt === ATTEMPTS) throw unavailable(image, 'its archive is not whole', listed);
    }
  } finally {
    // Also when the run was cancelled: the cluster may be kept.
    await onNode(io, on, ['rm', '-f', on.path], { afterCancel: true });
  }
}

async function exportOnce(io: Io, on: NodeFile, file: string): Promise<void> {
  const platform = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
  const ctr = (...local: readonly string[]) => [
    ...['ctr', '--namespace', 'k8s.io', 'images', 'export', ...local, '--platform', platform, on.path, on.image.id],
  ];
  const first = await onNode(io, on, ctr('--local'));
  // Before containerd 2.0 there was no other way, and no option for it.
  const result = first.stderr.includes('flag provided but not defined') ? await onNode(io, on, ctr()) : first;
  if (result.exitCode === 0) return await fetchFromNode(io, on, file);
  // The kubelet drops the layers of what it pulls itself (discard_unpacked_layers in kind's containerd configuration).
  if (result.stderr.includes('not found')) return await archiveFromMount(io, on, file);
  throw unavailable(on.image, `node ${on.image.node} can't give it back`, result);
}

function onNode(
  io: Io,
  { image }: NodeFile,
  command: readonly string[],
  rest: Pick<Command, 'afterCancel'> = {},
): Promise<CommandResult> {
  return io.run({ file: 'docker', args: ['exec', '--', image.node, ...command], deadlineMs: DEADLINE_MS, ...rest });
}

async function fetchFromNode(io: Io, { image, path }: NodeFile, file: string): Promise<void> {
  const args = ['cp', '--', `${image.node}:${path}`, file];
  const result = await io.run({ file: 'docker', args, deadlineMs: DEADLINE_MS });
  if (result.exitCode !== 0) throw unavailable(image, `it can't be copied from node ${image.node}`, result);
}

function unavailable({ reference, id }: RunningImage, what: string, result: CommandResult): ActionError {
  return new ActionError('image-unavailable', `${reference} (${id}): ${what}: ${lastLine(result)}`);
}

/** Mounts an image, writes its files as one archive, and leaves nothing behind but that. */
const MOUNT_AND_PACK =
  'd=$(mktemp -d) && ctr --namespace k8s.io images mount "$1" "$d" >/dev/null && tar --one-file-system -C "$d" -cf "$2" .; rc=$?; ctr --namespace k8s.io images unmount --rm "$d" >/dev/null; rmdir "$d"; exit $rc';

/** The image as one layer, made of the files that its containers see: the same packages, and no layer is needed. */
async function archiveFromMount(io: Io, on: NodeFile, file: string): Promise<void> {
  const parts = join(dirname(file), 'image-parts');
  await rm(parts, { recursive: true, force: true });
  await mkdir(parts, { recursive: true, mode: 0o700 });
  try {
    const layer = join(parts, 'layer.tar');
    const { image, path } = on;
    const packed = await onNode(io, on, ['sh', '-c', MOUNT_AND_PACK, 'sh', image.id, path]);
    if (packed.exitCode !== 0)
      throw unavailable(image, `node ${image.node} has no layers of it, and its files can't be read`, packed);
    await fetchFromNode(io, on, layer);
    const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
    const rootfs = { type: 'layers', diff_ids: [`sha256:${(await hashFile(layer)).sha256}`] };
    const manifest = [{ Config: 'config.json', RepoTags: null, Layers: ['layer.tar'] }];
    await writeFile(join(parts, 'config.json'), JSON.stringify({ architecture, os: 'linux', rootfs }));
    await writeFile(join(parts, 'manifest.json'), JSON.stringify(manifest));
    const members = ['manifest.json', 'config.json', 'layer.tar'];
    const args = ['--create', '--directory', parts, '--file', file, '--', ...members];
    const joined = await io.run({ file: 'tar', args, deadlineMs: DEADLINE_MS });
    if (joined.exitCode !== 0) throw unavailable(image, "it can't be packed", joined);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
}

/** The same from the local engine, if it has that very image. @throws ActionError image-unavailable. */
export async function exportFromEngine(io: Io, image: RunningImage, file: string): Promise<void> {
  const format = '{"id":{{json .Id}},"digests":{{json .RepoDigests}}}';
  const args = ['image', 'inspect', '--format', format, '--', image.reference];
  const inspected = await io.run({ file: 'docker', args, deadlineMs: INSPECT_DEADLINE_MS });
  if (inspected.exitCode !== 0) throw notInEngine(image);
  const save = ['save', '--output', file, '--', image.reference];
  const saved = await io.run({ file: 'docker', args: save, deadlineMs: DEADLINE_MS });
  if (saved.exitCode !== 0) throw unavailable(image, "the local engine can't save it", saved);
  const list = ['--extract', '--to-stdout', '--file', file, '--', 'manifest.json'];
  const manifest = await io.run({ file: 'tar', args: list, deadlineMs: INSPECT_DEADLINE_MS });
  const digest = image.id.split('@').at(-1) ?? image.id;
  if (digestsOf(inspected.stdout, manifest.stdout).includes(digest)) return;
  await rm(file, { force: true });
  throw notInEngine(image);
}

function notInEngine({ reference, id }: RunningImage): ActionError {
  return new ActionError(
    'image-unavailable',
    `${reference} runs on a node that is not ours, and the local engine does not have that image (${id}).`,
    { hint: 'Pull it in an earlier step, or scan it where it is built.' },
  );
}

/** An image goes by the digest of its manifest, or, to kubelets that imported it, by that of its configuration. */
function digestsOf(inspected: string, manifest: string): readonly string[] {
  const [line = '{}'] = inspected.split('\n');
  const image: unknown = JSON.parse(line);
  const digests = listAt(image, 'digests').map((digest) => String(digest).split('@').at(-1) ?? '');
  const archived: unknown = manifest === '' ? [] : JSON.parse(manifest);
  const configs = listAt({ archived }, 'archived').map((entry) => {
    const name = textAt(entry, 'Config') ?? '';
    return `sha256:${name.split('/').at(-1)?.replace('.json', '') ?? ''}`;
  });
  return [textAt(image, 'id') ?? '', ...digests, ...configs];
}
