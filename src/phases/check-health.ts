import { formatCounted } from '../lib/units.ts';
import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';

/** Deployment -> Health: every check passed, or an error with what was last seen. */
export async function checkHealth(
  context: RunContext<'tools' | 'cluster' | 'deployment'>,
): Promise<PhaseOutcome<'health'>> {
  const health = await (await platformFor(context.settings.cluster.kind)).health(context);
  for (const check of health.checks)
    context.io.log.info(`${check.name}: ${check.seen} after ${check.seconds.toFixed(1)} s`);
  return { status: 'passed', part: { health }, line: `${formatCounted(health.checks.length, 'check')} passed` };
}
