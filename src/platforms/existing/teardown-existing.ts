/** Removing from an existing cluster just what the run brought there. */

import * as parse from '../../inputs/parse.ts';
import { onlyUnknownKinds, readApplied } from '../../kubernetes/applied.ts';
import { accessOf, installedTool } from '../../kubernetes/kube-access.ts';
import { kubectlCommand } from '../../kubernetes/kubectl.ts';
import { ActionError } from '../../lib/errors.ts';
import { toolOutput } from '../../lib/text.ts';
import type { RunRecord } from '../../record/record.ts';
import type { Io } from '../../system/io.ts';
import { lastLine } from '../../system/process.ts';
import { verifyRecordedTools } from '../../tools/recorded-tools.ts';

const DELETE_DEADLINE_MS = 180_000;

/**
 * Deletes what the run's list names, in the reverse order of applying. Idempotent.
 * @throws ActionError when kubectl is another program than the run's, or the cluster refuses.
 */
export async function deleteApplied(io: Io, record: RunRecord): Promise<void> {
  if (record.cluster?.kind !== 'existing') return;
  const items = (await readApplied(record.cluster.applied)).toReversed();
  if (items.length === 0) return;
  // This process may be another one than that which found the program: the post step, or `down`.
  await verifyRecordedTools(io, [installedTool(record, 'kubectl')], { kubectl: givenHash(record) });
  const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
  const args = ['delete', '--ignore-not-found', '--wait=true', '-f', '-'];
  const result = await io.run(kubectlCommand(accessOf(io, record), args, { stdin, deadlineMs: DELETE_DEADLINE_MS }));
  if (result.exitCode !== 0 && !onlyUnknownKinds(result)) {
    throw new ActionError('command-failed', `what was applied could not be deleted: ${lastLine(result)}`, {
      details: toolOutput(result.stderr),
      hint: `What it is stands in ${record.cluster.applied}. When the cluster answers again: kubectl delete --ignore-not-found -f ${record.cluster.applied}`,
    });
  }
}

/** What the run was started with. Clean-up has no settings: the config file of a run may be gone by then. */
function givenHash({ inputs }: Pick<RunRecord, 'inputs'>): { readonly sha256?: string } {
  const sha256 = parse.sha256(inputs['kubectl-sha256'] ?? '');
  return sha256 === undefined ? {} : { sha256 };
}
