/** kind, kubectl and k6 on disk: a preinstalled one of the very version first, else a download that is checked against the SHA-256 in our source. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, chmod, constants, readFile, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import * as toolCache from '@actions/tool-cache';
import { knownTool } from '../core/tool-downloads.ts';
import { ActionError, describeError } from '../errors.ts';
import type { ToolRequest } from '../settings.ts';
import type { InstalledTool } from '../types.ts';
import type { Io } from './io.ts';

type ToolName = InstalledTool['name'];

const VERSION_COMMANDS: Readonly<Record<ToolName, readonly string[]>> = {
  kind: ['version'],
  kubectl: ['version', '--client'],
  k6: ['version'],
};

/**
 * Finds or installs a tool.
 * @throws ActionError tool-unavailable (unknown version without SHA-256, download failed) or tool-checksum.
 */
export async function installTool(io: Io, name: ToolName, wanted: ToolRequest): Promise<InstalledTool> {
  return (await fromToolCache(io, name, wanted.version)) ?? (await fromPath(io, name, wanted.version)) ?? (await download(io, name, wanted));
}

/** On a laptop downloads are kept where other programs keep theirs. */
function ownDirectory(io: Io): string {
  return join(io.env['XDG_CACHE_HOME'] ?? join(io.env['HOME'] ?? io.workDir, '.cache'), 'kind-loadtest', 'tools');
}

async function fromToolCache(io: Io, name: ToolName, version: string): Promise<InstalledTool | undefined> {
  const cache = io.env['RUNNER_TOOL_CACHE'] ?? ownDirectory(io);
  // What tool-cache's own `find` does for a version in full; that one prints commands for a runner, also on a laptop. A mark beside it says that it is whole.
  const directory = join(cache, name, version, process.arch);
  const path = join(directory, name);
  return existsSync(`${directory}.complete`) && (await isExecutable(path)) ? { name, version, path, source: 'tool-cache' } : undefined;
}

async function fromPath(io: Io, name: ToolName, version: string): Promise<InstalledTool | undefined> {
  for (const directory of (io.env['PATH'] ?? '').split(delimiter)) {
    const path = join(directory, name);
    if (directory === '' || !(await isExecutable(path))) continue;
    const found = await io.run({ file: path, args: VERSION_COMMANDS[name], deadlineMs: 15_000 });
    if (new RegExp(`v${version.replaceAll('.', '\\.')}(?![\\w.])`).test(found.stdout)) return { name, version, path, source: 'path' };
    io.log.debug(`${path} is another version: ${found.stdout.trim()}`);
  }
  return undefined;
}

async function download(io: Io, name: ToolName, wanted: ToolRequest): Promise<InstalledTool> {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
  const source = knownTool(name, wanted.version, architecture, wanted.baseUrl);
  if (source.sha256 !== undefined && wanted.sha256 !== undefined && source.sha256 !== wanted.sha256.toLowerCase()) {
    // It would end up in the tool cache as that version, and serve every later job of the machine.
    throw new ActionError(
      'tool-checksum',
      `${name}-sha256 is not the SHA-256 of ${name} ${wanted.version}, which is ${source.sha256} for ${architecture}.`,
      {
        hint: `Leave ${name}-sha256 out: the checksum of this version is in our source.`,
      },
    );
  }
  const sha256 = source.sha256 ?? wanted.sha256;
  if (sha256 === undefined) {
    throw new ActionError(
      'tool-unavailable',
      `${name} ${wanted.version} is not among the versions whose SHA-256 we know (${source.knownVersions.join(', ')}).`,
      {
        hint: `Use one of these, or give its published checksum as ${name}-sha256.`,
      },
    );
  }
  // Where tool-cache looks for them.
  process.env['RUNNER_TOOL_CACHE'] ??= ownDirectory(io);
  process.env['RUNNER_TEMP'] ??= join(io.workDir, 'downloads');
  const file = await downloadFile(name, source.url);
  await verify(file, sha256, source.url);
  const binary = source.archivePath === undefined ? file : join(await toolCache.extractTar(file), source.archivePath);
  await chmod(binary, 0o755);
  const directory = await toolCache.cacheFile(binary, name, name, wanted.version);
  return { name, version: wanted.version, path: join(directory, name), source: 'download' };
}

async function downloadFile(name: ToolName, url: string): Promise<string> {
  try {
    // tool-cache retries connection failures and 5xx three times, with 10 to 20 s between.
    return await toolCache.downloadTool(url);
  } catch (cause) {
    throw new ActionError('tool-unavailable', `${name} could not be downloaded from ${url}: ${describeError(cause)}`, {
      cause,
      hint: `Install it on the machine beforehand, or name a mirror with ${name}-base-url.`,
    });
  }
}

async function verify(file: string, expected: string, url: string): Promise<void> {
  const actual = createHash('sha256')
    .update(await readFile(file))
    .digest();
  const wanted = Buffer.from(expected, 'hex');
  if (wanted.length === actual.length && timingSafeEqual(actual, wanted)) return;
  throw new ActionError('tool-checksum', `what ${url} delivered has SHA-256 ${actual.toString('hex')}, expected ${expected}. It was not used.`, {
    hint: 'Do not ignore this: the file may have been tampered with. Compare with the checksum that the project publishes.',
  });
}

/** A folder may have the name of a program, and can be entered like one that can be run. */
async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
