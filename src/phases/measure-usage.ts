import { measured, notMeasured } from '../lib/measured.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';
import type { ResourceUsage } from '../usage/usage.ts';

/** LoadResult's window -> Measured<ResourceUsage>. A failure is not the application's: the report says why figures are missing. */
export async function measureUsage(
  context: RunContext<'tools' | 'cluster' | 'deployment' | 'load'>,
): Promise<PhaseOutcome<'resources'>> {
  const { settings, record } = context;
  if (!settings.app.monitor) {
    const resources = notMeasured('monitoring is switched off (monitor: false)');
    return { status: 'skipped', reason: 'monitoring is switched off', part: { resources } };
  }
  const usage = await readUsage(context, record.load);
  const line = `${usage.workloads.length} workloads, from ${usage.source}`;
  return { status: 'passed', part: { resources: measured(usage) }, line };
}

/** What was used while the load ran. @throws ActionError when it can't be read. */
export async function readUsage(
  context: RunContext<'tools' | 'cluster' | 'deployment'>,
  load: LoadResult,
): Promise<ResourceUsage> {
  const platform = await platformFor(context.settings.cluster.kind);
  const window = { ...load.window, warmedUpMs: load.warmup.durationMs };
  return await platform.usage({ ...context, record: { ...context.record, load } }, window);
}
