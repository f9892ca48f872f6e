import type { PhaseOutcome } from '../phase.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import { platformFor } from '../platforms/platforms.ts';

/** RunContext -> Environment. Refuses what can't work, each problem with its fix. */
export async function validateMachine(context: RunContext): Promise<PhaseOutcome<'environment'>> {
  const environment = await (await platformFor(context.settings.cluster.kind)).validate(context);
  for (const check of environment.checks) {
    if (check.status === 'ok') context.io.log.info(`${check.name}: ${check.seen}`);
    else context.io.log.warning(`${check.name}: ${check.seen}; ${check.advice ?? ''}`);
  }
  const memory = `${(environment.memoryBytes / 1e9).toFixed(0)} GB`;
  return {
    status: 'passed',
    part: { environment },
    line: `${environment.os} ${environment.architecture}, ${environment.cpus} CPUs (${environment.cpuModel}), ${memory}`,
  };
}
