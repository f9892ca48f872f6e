/**
 * Compares the pins in our source with what the projects publish today: every default tool is downloaded for both
 * architectures and hashed, every default image is pulled by its digest, and the other node images are asked for by
 * digest. Usage: node scripts/verify-pins.ts [--all] [--tools]; with --all every tool version of the table, with
 * --tools no images (and no Docker). One line per pin; the exit code is 1 when one does not hold.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadAll } from 'js-yaml';
import { describeError } from '../src/lib/errors.ts';
import type { CommandResult } from '../src/system/io.ts';
import { lastLine, run } from '../src/system/process.ts';
import { NODE_IMAGES } from '../src/tools/node-images.ts';
import { type Architecture, DEFAULT_NODE_IMAGE, DEFAULT_VERSIONS, knownTool } from '../src/tools/tool-downloads.ts';
import { TOOL_HASHES } from '../src/tools/tool-hashes.ts';

const ARCHITECTURES: readonly Architecture[] = ['amd64', 'arm64'];
const MANIFESTS = join(import.meta.dirname, '..', 'manifests');
const ATTEMPTS = 3;
const PAUSE_MS = 5_000;
const DOWNLOAD_DEADLINE_MS = 300_000;
const PULL_DEADLINE_MS = 900_000;

/** One pin: what it is called in the output, and the check, which answers what is wrong. */
interface Pin {
  readonly name: string;
  readonly check: () => Promise<string | undefined>;
}

async function main(options: readonly string[]): Promise<void> {
  const pins = [...toolPins(options.includes('--all')), ...(options.includes('--tools') ? [] : imagePins())];
  let broken = 0;
  for (const pin of pins) {
    const problem = await pin.check().catch(describeError);
    if (problem !== undefined) broken += 1;
    console.log(problem === undefined ? `ok      ${pin.name}` : `BROKEN  ${pin.name}: ${problem}`);
  }
  console.log(`${pins.length - broken} of ${pins.length} pins hold`);
  if (broken > 0) process.exitCode = 1;
}

function toolPins(all: boolean): readonly Pin[] {
  return (['kind', 'kubectl', 'k6', 'trivy'] as const).flatMap((tool) => {
    const versions = all ? Object.keys(TOOL_HASHES[tool]) : [DEFAULT_VERSIONS[tool]];
    return versions.flatMap((version) =>
      ARCHITECTURES.map((architecture): Pin => {
        const { url, sha256 } = knownTool(tool, version, architecture);
        return { name: `${tool} ${version} ${architecture}`, check: () => checkDownload(url, sha256) };
      }),
    );
  });
}

/** What is wrong with a download; undefined when its SHA-256 is the wanted one. */
export async function checkDownload(url: string, sha256: string | undefined): Promise<string | undefined> {
  if (sha256 === undefined) return 'it is not in the table';
  const actual = await hashOf(url);
  return actual === sha256 ? undefined : `${url} has SHA-256 ${actual}, the table says ${sha256}`;
}

async function hashOf(url: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await hashOnce(url);
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Error(`${url}: ${describeError(error)}`, { cause: error });
      await delay(attempt * PAUSE_MS);
    }
  }
}

async function hashOnce(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_DEADLINE_MS) });
  if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
  const hash = createHash('sha256');
  for await (const chunk of response.body) hash.update(chunk);
  return hash.digest('hex');
}

function imagePins(): readonly Pin[] {
  const used = [DEFAULT_NODE_IMAGE, ...manifestImages()];
  const others = Object.entries(NODE_IMAGES).map(([version, digest]) => `kindest/node:v${version}@${digest}`);
  return [
    ...used.flatMap((image) =>
      ARCHITECTURES.map(
        (architecture): Pin => ({ name: `${image} ${architecture}`, check: () => checkPull(image, architecture) }),
      ),
    ),
    ...others
      .filter((image) => image !== DEFAULT_NODE_IMAGE)
      .map((image): Pin => ({ name: image, check: () => checkIndex(image) })),
  ];
}

/** Every image that the bundled manifests name, each once. */
export function manifestImages(): readonly string[] {
  const documents = globSync('**/*.yaml', { cwd: MANIFESTS }).flatMap((file) =>
    loadAll(readFileSync(join(MANIFESTS, file), 'utf8')),
  );
  return [...new Set(documents.flatMap(imagesIn))].sort();
}

function imagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'image' && typeof child === 'string' ? [child] : imagesIn(child),
  );
}

/** The engine compares every layer with its digest while it pulls. */
async function checkPull(image: string, architecture: Architecture): Promise<string | undefined> {
  if (!image.includes('@sha256:')) return 'it is not pinned by digest';
  const result = await docker(['pull', '--quiet', '--platform', `linux/${architecture}`, image]);
  return result.exitCode === 0 ? undefined : lastLine(result);
}

/** Asks for the index alone; what comes is hashed here, since the tag beside a digest counts for nothing. */
async function checkIndex(image: string): Promise<string | undefined> {
  const result = await docker(['buildx', 'imagetools', 'inspect', '--raw', image]);
  if (result.exitCode !== 0) return lastLine(result);
  const actual = `sha256:${createHash('sha256').update(result.stdout).digest('hex')}`;
  return image.endsWith(`@${actual}`) ? undefined : `the registry answered with ${actual}`;
}

function docker(args: readonly string[]): Promise<CommandResult> {
  return run({ file: 'docker', args, deadlineMs: PULL_DEADLINE_MS }, new AbortController().signal);
}

if (import.meta.main) await main(process.argv.slice(2));
