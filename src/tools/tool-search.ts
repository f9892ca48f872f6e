/**
 * kind, kubectl, k6 and Trivy that are on the machine already: where they are looked for, and which of them are what they are
 * said to be.
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ActionError, describeError } from '../lib/errors.ts';
import { tarMember } from '../lib/tar.ts';
import { probeEnvironment } from '../system/environment.ts';
import type { Io } from '../system/io.ts';
import { isInWorkspace, isProgram, programProblem, safePath, workspaceOf } from '../system/safe-path.ts';
import { hashFile, verifiedPrograms } from '../system/verified-programs.ts';
import type { InstalledTool } from './installed-tool.ts';
import { type Architecture, knownTool, type ToolDownload } from './tool-downloads.ts';
import type { ToolRequest } from './tool-request.ts';

type ToolName = InstalledTool['name'];

const VERSION_COMMANDS: Readonly<Record<ToolName, readonly string[]>> = {
  kind: ['version'],
  kubectl: ['version', '--client'],
  k6: ['version'],
  trivy: ['--version'],
};
/** The release archive as it is kept in the tool cache. */
const ARCHIVE = 'release.tar.gz';
/** k6 2 unpacks to 80 MB, Trivy to 170. */
const LARGEST_UNPACKED = 1024 * 1024 * 1024;

/** What is wanted, and what is known about it. */
export interface Wanted {
  readonly name: ToolName;
  readonly version: string;
  /** What the user says: of an installed program, or of a download of a version that is not in our table. */
  readonly given: string | undefined;
  readonly release: ToolDownload;
}

/** A program that may be there. */
interface Candidate {
  readonly path: string;
  readonly source: InstalledTool['source'];
}

/** What a search came to; `passedOver` has a sentence for each program that was there and was not used. */
export interface ToolSearch {
  readonly tool: InstalledTool | undefined;
  readonly passedOver: readonly string[];
}

export function wantedTool(name: ToolName, { version, sha256, baseUrl }: ToolRequest): Wanted {
  const architecture: Architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
  return { name, version, given: sha256?.toLowerCase(), release: knownTool(name, version, architecture, baseUrl) };
}

/** The tool cache first, then PATH. What is accepted is registered as verified, and so may be started. */
export async function findTool(io: Io, wanted: Wanted): Promise<ToolSearch> {
  const passedOver: string[] = [];
  const passOver = (sentence: string): void => {
    passedOver.push(sentence);
    io.log.info(sentence);
  };
  const archived = await fromCachedArchive(io, wanted, passOver);
  if (archived !== undefined) return { tool: archived, passedOver };
  for (const candidate of candidates(io, wanted)) {
    const tool = await judge(io, wanted, candidate, passOver);
    if (tool !== undefined) return { tool, passedOver };
  }
  return { tool: undefined, passedOver };
}

/** Accepts a program at one place, if the search would look there. */
export async function findToolAt(io: Io, wanted: Wanted, path: string): Promise<ToolSearch> {
  const passedOver: string[] = [];
  const candidate = candidates(io, wanted).find((each) => each.path === path);
  if (candidate === undefined)
    return { tool: undefined, passedOver: [`${path} is in no place where programs are looked for.`] };
  const tool = await judge(io, wanted, candidate, (sentence) => passedOver.push(sentence));
  return { tool, passedOver };
}

/** On a laptop downloads are kept where other programs keep theirs. */
export function ownCache(io: Io): string {
  return join(io.env['XDG_CACHE_HOME'] ?? join(io.env['HOME'] ?? io.workDir, '.cache'), 'kind-loadtest', 'tools');
}

/** Where the tool cache has a tool; undefined when it has not, or not all of it. */
function cacheDirectory(io: Io, { name, version }: Wanted): string | undefined {
  // What tool-cache's own `find` does for a version in full; that one prints commands for a runner, also on a laptop. A
  // mark beside it says that it is whole.
  const directory = join(io.env['RUNNER_TOOL_CACHE'] ?? ownCache(io), name, version, process.arch);
  return existsSync(`${directory}.complete`) ? directory : undefined;
}

function candidates(io: Io, wanted: Wanted): readonly Candidate[] {
  const cached = cacheDirectory(io, wanted);
  const onPath = safePath(io.env).entries.map(
    (directory): Candidate => ({ path: join(directory, wanted.name), source: 'path' }),
  );
  const all: readonly Candidate[] =
    cached === undefined ? onPath : [{ path: join(cached, wanted.name), source: 'tool-cache' }, ...onPath];
  return all.filter(({ path }) => isProgram(path));
}

/** The tool when the program is the right one; else `passOver` is told why it is not. */
async function judge(
  io: Io,
  wanted: Wanted,
  { path, source }: Candidate,
  passOver: (sentence: string) => void,
): Promise<InstalledTool | undefined> {
  const { name, version, given, release } = wanted;
  const workspace = workspaceOf(io.env);
  // Tool caches are writable by others on hosted runners: there the hash decides.
  const problem =
    source === 'path'
      ? programProblem(path, workspace)
      : isInWorkspace(path, workspace)
        ? 'it is inside the workspace'
        : undefined;
  if (problem !== undefined) {
    passOver(`${path} is passed over: ${problem}.`);
    return undefined;
  }
  const file = await hashFile(path);
  const tool: InstalledTool = { name, version, path, source, sha256: file.sha256 };
  const ofRelease = release.archivePath === undefined ? release.sha256 : undefined;
  if (file.sha256 === ofRelease || file.sha256 === given) {
    verifiedPrograms.add(path, file);
    return tool;
  }
  if (release.sha256 !== undefined || given !== undefined) {
    passOver(`${path} is passed over: its SHA-256 is ${file.sha256}, and ${expectation(wanted)}.`);
    return undefined;
  }
  verifiedPrograms.add(path, file);
  if (await hasVersion(io, wanted, path)) {
    io.log.info(
      `${path} is used as it is: the SHA-256 of ${name} ${version} is not known here, and could not be compared. It is ${file.sha256}.`,
    );
    return tool;
  }
  verifiedPrograms.remove(path);
  return undefined;
}

function expectation({ name, version, given, release }: Wanted): string {
  const known = [
    ...(release.sha256 === undefined
      ? []
      : [`that of ${name} ${version}${release.archivePath === undefined ? '' : "'s archive"} is ${release.sha256}`]),
    ...(given === undefined ? [] : [`${name}-sha256 is ${given}`]),
  ];
  return known.join(', ');
}

/** Asks a program that nothing is known about. One of another version is nothing to tell of. */
async function hasVersion(io: Io, { name, version }: Wanted, path: string): Promise<boolean> {
  const asked = await io.run({
    file: path,
    args: VERSION_COMMANDS[name],
    env: probeEnvironment(io.workDir),
    deadlineMs: 15_000,
  });
  if (new RegExp(`(?:^|[^\\w.])v?${version.replaceAll('.', '\\.')}(?![\\w.])`).test(asked.stdout)) return true;
  io.log.debug(`${path} is another version: ${asked.stdout.trim()}`);
  return false;
}

/** A release that is an archive is kept as it came, since that is what our table has the hash of. */
async function fromCachedArchive(
  io: Io,
  wanted: Wanted,
  passOver: (sentence: string) => void,
): Promise<InstalledTool | undefined> {
  const directory = cacheDirectory(io, wanted);
  if (directory === undefined || wanted.release.archivePath === undefined) return undefined;
  const archive = join(directory, ARCHIVE);
  if (!existsSync(archive)) return undefined;
  const content = await readFile(archive);
  const sha256 = hash('sha256', content);
  if (sha256 === (wanted.release.sha256 ?? wanted.given))
    return await unpack(io, wanted, content, { archive, source: 'tool-cache' });
  passOver(`${archive} is passed over: its SHA-256 is ${sha256}, and ${expectation(wanted)}.`);
  return undefined;
}

/** Name of the archive's file, for those that put it into the tool cache. */
export function cachedName({ name, release }: Wanted): string {
  return release.archivePath === undefined ? name : ARCHIVE;
}

/** The program out of an archive that was compared, into the run's own directory: nobody else has put it there. */
export async function unpack(
  io: Io,
  { name, version, release }: Wanted,
  content: Buffer,
  from: { readonly archive: string; readonly source: InstalledTool['source'] },
): Promise<InstalledTool> {
  const member = release.archivePath ?? name;
  const program = await unpacked(content, member).catch((cause: unknown) => {
    throw new ActionError('tool-unavailable', `${from.archive} can't be unpacked: ${describeError(cause)}`, {
      cause,
      hint: 'Use another version.',
    });
  });
  const path = unpackedPath(io, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rm(path, { force: true });
  await writeFile(path, program, { mode: 0o700, flag: 'wx' });
  const file = await hashFile(path);
  if (file.sha256 !== hash('sha256', program)) {
    throw new ActionError('tool-checksum', `${path} is not what was written there.`, {
      hint: 'See who else writes to the directory of the run.',
    });
  }
  verifiedPrograms.add(path, file);
  return { name, version, path, source: from.source, sha256: file.sha256 };
}

/** Where programs of archives are unpacked to. */
export function unpackedPath(io: Io, name: ToolName): string {
  return join(io.workDir, 'tools', name);
}

async function unpacked(content: Buffer, member: string): Promise<Buffer> {
  const program = tarMember(await promisify(gunzip)(content, { maxOutputLength: LARGEST_UNPACKED }), member);
  if (program === undefined) throw new Error(`there is no file ${member} in it`);
  return program;
}
