/** Which Trivy scans: one that the workflow names, one that is installed, or a download. */
import type { Settings } from '../inputs/settings.ts';
import type { Io } from '../system/io.ts';
import { givenTool } from '../tools/given-tool.ts';
import { findInstalled, installTool } from '../tools/install-tool.ts';
import type { InstalledTool } from '../tools/installed-tool.ts';

/**
 * The program, ready to be started; a sentence when there is none on the machine and nothing may be downloaded for it:
 * without a cluster a run fetches no programs, and offline none either.
 * @throws ActionError input, tool-unavailable or tool-checksum.
 */
export async function obtainTrivy(
  io: Io,
  { tools: { trivy }, scan, cluster }: Pick<Settings, 'tools' | 'scan' | 'cluster'>,
): Promise<InstalledTool | string> {
  const { path, ...request } = trivy;
  if (path !== undefined) return await givenTool(io, 'trivy', { ...request, path });
  if (cluster.kind !== 'none' && !scan.database.isOffline) return await installTool(io, 'trivy', request);
  const { tool, passedOver } = await findInstalled(io, 'trivy', request);
  if (tool !== undefined) return tool;
  const why = cluster.kind === 'none' ? 'without a cluster no program is downloaded' : 'trivy-offline is true';
  return [`There is no Trivy ${request.version} on the machine that can be used, and ${why}.`, ...passedOver].join(' ');
}
