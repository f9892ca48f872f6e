import { ActionError, describeError } from '../lib/errors.ts';
import { measured, notMeasured } from '../lib/measured.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';

/**
 * LoadResult's window -> Measured<ResourceUsage>. A failure is not the application's: the report says why figures are
 * missing.
 */
export async function measureUsage(context: RunContext): Promise<PhaseOutcome | { readonly skipped: string }> {
  const { settings, record } = context;
  if (!settings.app.monitor) {
    await context.save({ resources: notMeasured('monitoring is switched off (monitor: false)') });
    return { skipped: 'monitoring is switched off' };
  }
  if (record.load === undefined)
    throw new ActionError('state-missing', 'there was no load yet whose resources could be read.', {
      hint: 'Run `load` first.',
    });
  try {
    const usage = await (await platformFor(settings.cluster.kind)).usage(context, {
      ...record.load.window,
      warmedUpMs: record.load.warmup.durationMs,
    });
    return { part: { resources: measured(usage) }, line: `${usage.workloads.length} workloads, from ${usage.source}` };
  } catch (error) {
    await context.save({ resources: notMeasured(describeError(error)) });
    throw error;
  }
}
