/** Creating a kind cluster. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyOnce } from '../../kubernetes/apply.ts';
import { learnKubeconfig } from '../../kubernetes/learn-kubeconfig.ts';
import type { Manifest } from '../../kubernetes/objects/manifests.ts';
import { ActionError, describeError } from '../../lib/errors.ts';
import type { ClusterRecord } from '../../record/record.ts';
import { learnText } from '../../redaction/secrets.ts';
import type { Io } from '../../system/io.ts';
import { describeCommand, lastLine, tail } from '../../system/process.ts';
import { redactFiles } from '../../system/redact-files.ts';
import { freshDirectory } from '../../system/safe-write.ts';
import { kindClusterConfig } from './cluster-config.ts';
import { classifyClusterFailure } from './cluster-failure.ts';
import { deleteKindCluster } from './teardown-kind.ts';

type KindRecord = Extract<ClusterRecord, { kind: 'kind' }>;

const CREATE_DEADLINE_MS = 10 * 60_000;
const ATTEMPTS = 2;
const EARLY_ATTEMPTS = 4;
/**
 * The line that kind prints when kubeadm init is done: the API server answers, and the administrator has his rights.
 */
const CONTROL_PLANE_READY = /✓ Starting control-plane/;
export interface KindCreation {
  /** kind's path. */
  readonly kind: string;
  readonly workers: number;
  readonly httpPort: number;
  /** Where the logs of failed nodes go. */
  readonly logsDir: string;
  readonly onControlPlane?: () => void;
}

/**
 * Creates the nodes and returns when kubeadm is done, not when the nodes are ready: `kind --wait` looks at control
 * planes only and ends well even when it gives up, so the health phase does its own waiting. Failed nodes are kept
 * (`--retain`) until their logs are exported. Returns the number of attempts it took.
 */
export async function createKindCluster(io: Io, cluster: KindRecord, options: KindCreation): Promise<number> {
  const config = join(io.workDir, 'kind.json');
  await writeFile(config, kindClusterConfig(options));
  for (let attempt = 1; ; attempt++) {
    const failure = await tryCreate(io, cluster, config, options);
    if (failure === undefined) return attempt;
    await exportLogs(io, cluster, options.kind, join(options.logsDir, `node-logs-${attempt}`));
    await deleteKindCluster(io, cluster);
    if (!failure.transient || attempt === ATTEMPTS) throw failure.error;
    io.log.warning(`Creating the cluster failed (${failure.error.message}); trying once more.`);
  }
}

async function tryCreate(
  io: Io,
  cluster: KindRecord,
  config: string,
  { kind, onControlPlane }: KindCreation,
): Promise<{ readonly error: ActionError; readonly transient: boolean } | undefined> {
  const args = [
    'create',
    'cluster',
    `--name=${cluster.name}`,
    `--image=${cluster.nodeImage}`,
    `--config=${config}`,
    `--kubeconfig=${cluster.kubeconfig}`,
    '--wait',
    '0s',
    '--retain',
  ];
  const onLine = (line: string) => {
    io.log.live(line.trim());
    if (CONTROL_PLANE_READY.test(line)) onControlPlane?.();
  };
  const command = { file: kind, args, deadlineMs: CREATE_DEADLINE_MS, onLine };
  const result = await io.run(command);
  if (result.exitCode === 0) {
    await learnKubeconfig(io.redactor, cluster.kubeconfig);
    return undefined;
  }
  const failure = classifyClusterFailure(result.stderr);
  const message = `${describeCommand(command)} failed, ${failure.meaning}: ${firstError(result.stderr)}`;
  return {
    error: new ActionError(failure.code, message, { hint: failure.hint, details: tail(result.stderr, 40) }),
    transient: failure.transient,
  };
}

/** kind prints its reason on a line that begins with ERROR. */
function firstError(stderr: string): string {
  return stderr.match(/^ERROR: (.*)$/m)?.[1] ?? stderr.trim().split('\n').at(-1) ?? 'no output';
}

async function exportLogs(io: Io, cluster: KindRecord, kind: string, directory: string): Promise<void> {
  await freshDirectory(directory);
  const result = await io.run({
    file: kind,
    args: ['export', 'logs', `--name=${cluster.name}`, '--', directory],
    deadlineMs: 120_000,
  });
  // Applications' logs are among them, and the report's directory is there to be uploaded.
  try {
    const removed = await redactFiles(directory, io.redactor);
    if (removed.length > 0)
      io.log.warning(`Left out of the node logs, as too large to look for secrets, or no files: ${removed.join(', ')}`);
  } catch (error) {
    await rm(directory, { recursive: true });
    io.log.warning(
      `The node logs were removed, since secrets could not be looked for in them: ${describeError(error)}`,
    );
    return;
  }
  io.log.info(
    result.exitCode === 0 ? `Node logs are in ${directory}` : `Node logs could not be exported: ${lastLine(result)}`,
  );
}

/**
 * Applies manifests while kind is still joining the workers, so that pods start the moment their node is ready. Answers
 * whether the API server took them; if not, it is to be done when the cluster is complete.
 */
export async function applyEarly(
  io: Io,
  cluster: KindRecord,
  { kind, kubectl }: { readonly kind: string; readonly kubectl: string },
  manifests: readonly Manifest[],
): Promise<boolean> {
  const kubeconfig = join(io.workDir, 'kubeconfig-early');
  for (let attempt = 1; attempt <= EARLY_ATTEMPTS; attempt++) {
    const config = await io.run({
      file: kind,
      args: ['get', 'kubeconfig', `--name=${cluster.name}`],
      deadlineMs: 30_000,
    });
    if (config.exitCode === 0) {
      learnText(io.redactor, config.stdout);
      await writeFile(kubeconfig, config.stdout, { mode: 0o600 });
      const failure = await applyOnce(io, { kubectl, kubeconfig }, manifests);
      if (failure === undefined) return true;
      io.log.debug(`early apply: ${lastLine(failure)}`);
    }
    await io.sleep(500);
  }
  return false;
}
