/**
 * kind, kubectl, k6 and Trivy: one that is on the machine and is what it is said to be, else a download that is checked
 * against the SHA-256 in our source.
 */
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, describeError } from '../lib/errors.ts';
import { aborted } from '../system/aborted.ts';
import type { Io } from '../system/io.ts';
import { hashFile, verifiedPrograms } from '../system/verified-programs.ts';
import type { InstalledTool } from './installed-tool.ts';
import type { ToolRequest } from './tool-request.ts';
import { cachedName, findTool, ownCache, type ToolSearch, unpack, type Wanted, wantedTool } from './tool-search.ts';

/** All tries together; the largest has 60 MB. */
const DOWNLOAD_DEADLINE_MS = 10 * 60_000;

/**
 * Finds or installs a tool. It may be started then, as long as its file stays what it is.
 * @throws ActionError tool-unavailable (unknown version without SHA-256, download failed) or tool-checksum.
 */
export async function installTool(io: Io, name: InstalledTool['name'], request: ToolRequest): Promise<InstalledTool> {
  const wanted = wantedTool(name, request);
  const { tool, passedOver } = await findTool(io, wanted);
  return tool ?? (await download(io, wanted, passedOver));
}

/** Finds a tool that is on the machine already and is what it is said to be. */
export async function findInstalled(io: Io, name: InstalledTool['name'], request: ToolRequest): Promise<ToolSearch> {
  return await findTool(io, wantedTool(name, request));
}

async function download(io: Io, wanted: Wanted, passedOver: readonly string[]): Promise<InstalledTool> {
  const { name, version, release } = wanted;
  const sha256 = downloadHash(wanted, passedOver);
  // Where tool-cache looks for them.
  process.env['RUNNER_TOOL_CACHE'] ??= ownCache(io);
  process.env['RUNNER_TEMP'] ??= join(io.workDir, 'downloads');
  const file = await downloadFile(io, wanted, passedOver);
  await compare(file, sha256, `what ${release.url} delivered`);
  await chmod(file, 0o755);
  const { cacheFile } = await import('@actions/tool-cache');
  const directory = await cacheFile(file, cachedName(wanted), name, version);
  const path = join(directory, cachedName(wanted));
  // The copy is what runs, now and in later jobs.
  const stamped = await compare(path, sha256, path);
  if (release.archivePath === undefined) {
    verifiedPrograms.add(path, stamped);
    return { name, version, path, source: 'download', sha256 };
  }
  return await unpack(io, wanted, await readFile(path), { archive: path, source: 'download' });
}

/**
 * What a download must be. In the tool cache it would serve every later job of the machine as that version, so for a
 * known one nothing else counts.
 */
function downloadHash({ name, version, given, release }: Wanted, passedOver: readonly string[]): string {
  if (release.sha256 !== undefined && given !== undefined && release.sha256 !== given) {
    const message = `${name}-sha256 is not the SHA-256 of ${name} ${version}'s download, which is ${release.sha256}, and no installed ${name} has it.`;
    throw new ActionError('tool-checksum', `${message}${told(passedOver)}`, {
      hint: `Leave ${name}-sha256 out: the checksum of this version is in our source. For a build of your own, install it in the tool cache or on PATH.`,
    });
  }
  const sha256 = release.sha256 ?? given;
  if (sha256 !== undefined) return sha256;
  const known = release.knownVersions.join(', ');
  throw new ActionError(
    'tool-unavailable',
    `${name} ${version} is not among the versions whose SHA-256 we know (${known}).${told(passedOver)}`,
    {
      hint: `Use one of these, or give its published checksum as ${name}-sha256.`,
    },
  );
}

async function downloadFile(io: Io, { name, release }: Wanted, passedOver: readonly string[]): Promise<string> {
  try {
    const { downloadTool } = await import('@actions/tool-cache');
    // tool-cache retries connection failures and 5xx three times, with 10 to 20 s between. It has no end of its own.
    const end = AbortSignal.any([io.signal, AbortSignal.timeout(DOWNLOAD_DEADLINE_MS)]);
    return await Promise.race([downloadTool(release.url), aborted(end)]);
  } catch (cause) {
    if (io.signal.aborted) throw new ActionError('cancelled', `cancelled while ${name} was downloaded`, { cause });
    throw new ActionError(
      'tool-unavailable',
      `${name} could not be downloaded from ${release.url}: ${describeError(cause)}${told(passedOver)}`,
      {
        cause,
        hint:
          passedOver.length === 0
            ? `Install it on the machine beforehand, or name a mirror with ${name}-base-url.`
            : `Install the release on the machine, name a mirror with ${name}-base-url, or, for a build that you trust, give its hash as ${name}-sha256.`,
      },
    );
  }
}

function told(passedOver: readonly string[]): string {
  return passedOver.map((sentence) => `\n${sentence}`).join('');
}

async function compare(file: string, expected: string, what: string): Promise<Awaited<ReturnType<typeof hashFile>>> {
  const actual = await hashFile(file);
  if (actual.sha256 === expected) return actual;
  throw new ActionError(
    'tool-checksum',
    `${what} has SHA-256 ${actual.sha256}, expected ${expected}. It was not used.`,
    {
      hint: 'Do not ignore this: the file may have been tampered with. Compare with the checksum that the project publishes.',
    },
  );
}
