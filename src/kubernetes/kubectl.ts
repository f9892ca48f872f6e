/** kubectl as a command. */
import type { Command } from '../system/io.ts';

/** How to reach a cluster with kubectl's means. */
export interface KubeAccess {
  readonly kubectl: string;
  readonly kubeconfig: string;
  /** kubectl's whole environment; left out for a cluster of our own, where it needs none. */
  readonly env?: Readonly<Record<string, string>>;
}

/** kubectl as a command for a cluster. */
export function kubectlCommand(
  access: KubeAccess,
  args: readonly string[],
  rest: Pick<Command, 'stdin' | 'deadlineMs'>,
): Command {
  const env = access.env === undefined ? {} : { env: access.env };
  return { file: access.kubectl, args: ['--kubeconfig', access.kubeconfig, ...args], ...env, ...rest };
}
