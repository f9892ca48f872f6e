import { measured, notMeasured } from '../lib/measured.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';

/** LoadResult's window -> Measured<ResourceUsage>. A failure is not the application's: the report says why figures are missing. */
export async function measureUsage(
  context: RunContext<'tools' | 'cluster' | 'deployment' | 'load'>,
): Promise<PhaseOutcome<'resources'>> {
  const { settings, record } = context;
  if (!settings.app.monitor) {
    const resources = notMeasured('monitoring is switched off (monitor: false)');
    return { status: 'skipped', reason: 'monitoring is switched off', part: { resources } };
  }
  const window = { ...record.load.window, warmedUpMs: record.load.warmup.durationMs };
  const usage = await (await platformFor(settings.cluster.kind)).usage(context, window);
  const line = `${usage.workloads.length} workloads, from ${usage.source}`;
  return { status: 'passed', part: { resources: measured(usage) }, line };
}
