/** Applying manifests with kubectl, on the server's side. */

import { ActionError } from '../lib/errors.ts';
import { toolOutput } from '../lib/text.ts';
import type { CommandResult, Io } from '../system/io.ts';
import { lastLine } from '../system/process.ts';
import { type KubeAccess, kubectlCommand } from './kubectl.ts';
import { isRolledOut, type Manifest } from './objects/manifests.ts';

const APPLY_DEADLINE_MS = 120_000;
const APPLY_ATTEMPTS = 5;
const RESTART_DEADLINE_MS = 30_000;
/** What is looked at of kubectl's error. */
const LONGEST_ERROR = 1024 * 1024;
/** A cluster that has just come up may not serve these yet: custom resources, webhooks, default service accounts. */
const APPLY_TRANSIENT =
  /no matches for kind|connection refused|failed calling webhook|etcdserver|timeout|TLS handshake|not found$|serviceaccount/i;

/** Applies once; returns what kubectl said when it failed. */
export async function applyOnce(
  io: Io,
  access: KubeAccess,
  manifests: readonly Manifest[],
): Promise<CommandResult | undefined> {
  const args = ['apply', '--server-side', '--force-conflicts', '--field-manager=kind-loadtest', '-f', '-'];
  const stdin = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
  const result = await io.run(kubectlCommand(access, args, { stdin, deadlineMs: APPLY_DEADLINE_MS }));
  return result.exitCode === 0 ? undefined : result;
}

/** Applies manifests; tries again while a young cluster does not serve everything yet. */
export async function applyManifests(io: Io, access: KubeAccess, manifests: readonly Manifest[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const failure = await applyOnce(io, access, manifests);
    if (failure === undefined) return;
    if (attempt === APPLY_ATTEMPTS || !APPLY_TRANSIENT.test(failure.stderr.slice(0, LONGEST_ERROR)))
      throw applyError(failure);
    io.log.debug(`apply: ${lastLine(failure)}`);
    await io.sleep(attempt * 500);
  }
}

/** New pods for workloads whose image is another one under the same name, which their manifests do not show. */
export async function restartRollouts(
  io: Io,
  access: KubeAccess,
  workloads: readonly { readonly kind: string; readonly namespace: string; readonly name: string }[],
): Promise<void> {
  for (const { kind, namespace, name } of workloads.filter(isRolledOut)) {
    const args = ['rollout', 'restart', `--namespace=${namespace}`, '--', `${kind.toLowerCase()}/${name}`];
    const result = await io.run(kubectlCommand(access, args, { deadlineMs: RESTART_DEADLINE_MS }));
    if (result.exitCode !== 0) {
      throw new ActionError(
        'apply-failed',
        `${kind} ${namespace}/${name} could not be restarted for its new image: ${lastLine(result)}`,
        {
          details: toolOutput(result.stderr),
          hint: `Do it by hand: kubectl rollout restart ${kind.toLowerCase()}/${name} --namespace ${namespace}`,
        },
      );
    }
    io.log.info(`${kind} ${namespace}/${name} gets new pods: its image was built anew`);
  }
}

function applyError(result: CommandResult): ActionError {
  return new ActionError('apply-failed', `the cluster did not accept the manifests: ${lastLine(result)}`, {
    details: toolOutput(result.stderr),
    hint: 'Fix the manifest that the message names; `kubectl apply --server-side --dry-run=server` shows the same.',
  });
}
