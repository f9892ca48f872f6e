import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';
import { installTool } from '../tools/install-tool.ts';

/** Settings -> InstalledTool[]. Preinstalled ones first; downloads are checked against pinned SHA-256 sums. */
export async function installTools(context: RunContext): Promise<PhaseOutcome<'tools'>> {
  const { settings, io } = context;
  const platformTools = await (await platformFor(settings.cluster.kind)).tools(context);
  const tools =
    settings.load.engine === 'k6' ? [...platformTools, await installTool(io, 'k6', settings.tools.k6)] : platformTools;
  if (tools.length === 0) return { status: 'skipped', reason: 'none are needed', part: { tools } };
  const line = tools.map((tool) => `${tool.name} ${tool.version} (${tool.source})`).join(', ');
  return { status: 'passed', part: { tools }, line };
}
