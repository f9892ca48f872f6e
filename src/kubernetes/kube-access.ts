/** How a run reaches its cluster, by what its record says. */
import { delimiter } from 'node:path';
import { ActionError } from '../lib/errors.ts';
import type { RunRecord } from '../record/record.ts';
import { existingClusterEnvironment } from '../system/environment.ts';
import type { Io } from '../system/io.ts';
import { safePath } from '../system/safe-path.ts';
import type { InstalledTool } from '../tools/installed-tool.ts';
import type { KubeAccess } from './kubectl.ts';

/** A tool that an earlier phase installed. */
export function installedTool(record: Pick<RunRecord, 'tools'>, name: InstalledTool['name']): InstalledTool {
  const tool = record.tools?.find((candidate) => candidate.name === name);
  if (tool === undefined)
    throw new ActionError('state-missing', `${name} is not installed yet.`, {
      hint: 'Run `up` first: it finds or downloads the tools.',
    });
  return tool;
}

/** Its path. */
export function toolPath(record: Pick<RunRecord, 'tools'>, name: InstalledTool['name']): string {
  return installedTool(record, name).path;
}

/**
 * How kubectl and we reach the run's cluster. What kubectl gets of our environment is read anew each time: the record
 * holds names, and no values.
 */
export function accessOf(io: Io, record: Pick<RunRecord, 'cluster' | 'tools'>): KubeAccess {
  const cluster = record.cluster;
  if (cluster === undefined || cluster.kind === 'none')
    throw new ActionError('state-missing', 'there is no cluster yet.', { hint: 'Run `up` first.' });
  const access = { kubectl: toolPath(record, 'kubectl'), kubeconfig: cluster.kubeconfig };
  return cluster.kind === 'kind' ? access : { ...access, env: environmentOfExisting(io, cluster.environment ?? []) };
}

/** kubectl's environment in a cluster that is not ours. `names` are those that the workflow asks for. */
export function environmentOfExisting(io: Io, names: readonly string[]): Readonly<Record<string, string>> {
  return existingClusterEnvironment(names, {
    env: io.env,
    workDir: io.workDir,
    path: safePath(io.env).entries.join(delimiter),
  });
}
