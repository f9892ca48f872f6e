/**
 * Going on from a run record. Its paths are words in a file that somebody else may have written, so a program is not
 * started because a record names it: it must be one that we would have chosen ourselves.
 */
import { ActionError } from '../lib/errors.ts';
import type { Io } from '../system/io.ts';
import { isProgram } from '../system/safe-path.ts';
import { hashFile, verifiedPrograms } from '../system/verified-programs.ts';
import { givenTool } from './given-tool.ts';
import type { InstalledTool } from './installed-tool.ts';
import type { ToolRequest, ToolSettings } from './tool-request.ts';
import { findTool, findToolAt, unpackedPath, type Wanted, wantedTool } from './tool-search.ts';

/** What is asked for now; of a request just the hash counts, since the version is that of the run. */
export type ToolHashes = {
  readonly [Name in keyof ToolSettings]?: Pick<ToolRequest, 'sha256'> & { readonly path?: string };
};

/**
 * Looks at the programs of a record, so that they may be started. One is accepted when it has the SHA-256 of our table,
 * or when our own search finds it at that very path and it has the hash that was given, or (of a version that is not in
 * the table) the hash that was recorded.
 * @throws ActionError tool-checksum for any other.
 */
export async function verifyRecordedTools(
  io: Io,
  tools: readonly InstalledTool[],
  requests: ToolHashes,
): Promise<void> {
  for (const tool of tools) {
    if (tool.source === 'given') {
      await verifyGiven(io, tool, requests[tool.name]);
      continue;
    }
    const sha256 = requests[tool.name]?.sha256;
    const wanted = wantedTool(tool.name, { version: tool.version, ...(sha256 === undefined ? {} : { sha256 }) });
    const problem = await verify(io, tool, wanted);
    if (problem !== undefined) throw refusal(tool, problem);
  }
}

/** Only what the workflow still names: a path in a record is no reason to start a program. */
async function verifyGiven(io: Io, tool: InstalledTool, request: ToolHashes[keyof ToolHashes]): Promise<void> {
  if (request?.path === undefined) throw refusal(tool, `${tool.name}-path does not name it any more.`);
  const found = await givenTool(io, tool.name, { ...request, path: request.path });
  if (found.path === tool.path && found.sha256 === (request.sha256 ?? tool.sha256)) return;
  verifiedPrograms.remove(found.path);
  throw refusal(tool, `${tool.name}-path is ${found.path} now, with SHA-256 ${found.sha256}.`);
}

/** Registers the program; else a sentence that says why not. */
async function verify(io: Io, tool: InstalledTool, wanted: Wanted): Promise<string | undefined> {
  const { given, release } = wanted;
  if (release.archivePath !== undefined && tool.path === unpackedPath(io, tool.name)) {
    // Unpacked anew from the archive: what lies in the directory may be another one.
    const { tool: found, passedOver } = await findTool(io, wanted);
    return found?.path === tool.path
      ? undefined
      : [`the archive that it came from is not there any more.`, ...passedOver].join(' ');
  }
  if (!isProgram(tool.path)) return 'there is no program of that name any more.';
  if (release.archivePath === undefined && release.sha256 !== undefined) {
    const file = await hashFile(tool.path);
    if (file.sha256 === release.sha256) {
      verifiedPrograms.add(tool.path, file);
      return undefined;
    }
  }
  const { tool: found, passedOver } = await findToolAt(io, wanted, tool.path);
  if (found === undefined) return passedOver.join(' ') || 'it is another version by now.';
  if (found.sha256 === tool.sha256 || found.sha256 === given) return undefined;
  verifiedPrograms.remove(tool.path);
  return `its SHA-256 is ${found.sha256}, and was ${tool.sha256}.`;
}

function refusal({ name, version, path }: InstalledTool, problem: string): ActionError {
  return new ActionError(
    'tool-checksum',
    `${name} ${version} of this run's record, ${path}, is not started: ${problem}`,
    {
      hint: `If you changed the program yourself, give its hash as ${name}-sha256. Else begin anew: \`down\`, then \`up\`.`,
    },
  );
}
