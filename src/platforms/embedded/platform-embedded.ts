/**
 * The embedded platform: the two echo services, a gateway and a monitor as processes on loopback. No Docker, no
 * network.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { ActionError } from '../../lib/errors.ts';
import { listAt, numberAt } from '../../lib/json.ts';
import type { EmbeddedProcess } from '../../record/record.ts';
import { entryFile } from '../../system/action-root.ts';
import type { ResourceUsage, Workload } from '../../usage/usage.ts';
import type { Window } from '../../usage/window-usage.ts';
import { checkTargets } from '../contract/check-targets.ts';
import { loadPlan } from '../contract/load-plan.ts';
import { machine } from '../contract/machine-checks.ts';
import {
  clusterOfKind,
  type MadeCluster,
  type MadeDeployment,
  type Platform,
  type RunContext,
} from '../contract/platform.ts';
import { bundledScannable } from './bundled-manifests.ts';
import type { EmbeddedOptions } from './options.ts';
import { processUsage } from './process-usage.ts';

const READY_DEADLINE_MS = 15_000;
const SAMPLE_DEADLINE_MS = 2_000;
const SERVICES = ['foo', 'bar'] as const;

export const embeddedPlatform: Platform = {
  validate: async () =>
    machine(
      platform() === 'linux'
        ? []
        : [
            {
              name: 'proc',
              seen: platform(),
              status: 'warning',
              advice: 'resource figures need /proc, which only Linux has',
            },
          ],
    ),
  tools: async () => [],
  up,
  deploy,
  scannable: ({ io }) => bundledScannable(io),
  images: async () => [],
  health: async (context) => ({
    checks: await checkTargets(context.io, loadPlan(context), context.record.cluster.baseUrl),
    restarts: {},
  }),
  usage,
};

/** Starts all four; what `up` makes in a cluster are the nodes, here it is the processes themselves. */
async function up(context: RunContext<'tools'>): Promise<MadeCluster> {
  const { io, settings } = context;
  const directory = join(io.workDir, 'embedded');
  const lease = join(directory, 'lease');
  await mkdir(directory, { recursive: true });
  const intent = { kind: 'none', name: 'embedded', baseUrl: '', lease, processes: [] } as const;
  await context.recordIntent(intent);
  // Targets with addresses of their own need nothing of ours.
  if ([...settings.app.targets, ...settings.app.setup].every((target) => target.origin !== undefined))
    return { cluster: intent };
  await writeFile(lease, String(process.pid));
  const start = (role: EmbeddedProcess['role'], name: string, options: Partial<EmbeddedOptions>) =>
    startProcess(context, { role, name, lease, ready: join(directory, `${name}.json`), options });
  const services = await Promise.all(SERVICES.map((name) => start('application', name, { text: name })));
  const routes = Object.fromEntries(
    services.map((service) => [`${service.name}.localhost`, `http://127.0.0.1:${service.port}`]),
  );
  const gateway = await start('gateway', 'gateway', { routes });
  const watched = Object.fromEntries([...services, gateway].map((process) => [process.name, process.pid]));
  const monitor = await start('monitor', 'monitor', { watched });
  const baseUrl = `http://127.0.0.1:${gateway.port}`;
  return { cluster: { ...intent, baseUrl, processes: [...services, gateway, monitor] } };
}

interface Start {
  readonly role: EmbeddedProcess['role'];
  readonly name: string;
  readonly lease: string;
  readonly ready: string;
  readonly options: Partial<EmbeddedOptions>;
}

async function startProcess(
  { io, stepwise }: Pick<RunContext, 'io' | 'stepwise'>,
  start: Start,
): Promise<EmbeddedProcess> {
  const role = start.role === 'application' ? 'echo' : start.role;
  await rm(start.ready, { force: true });
  // Step by step the processes outlive the command that started them; in a whole run they end with it, whatever happens
  // to it.
  const owner = stepwise ? null : process.pid;
  const options = { ...start.options, lease: start.lease, ready: start.ready, owner };
  const child = spawn(process.execPath, [entryFile('embedded'), role, JSON.stringify(options)], {
    detached: true,
    stdio: 'ignore',
    // They need nothing; and no NODE_OPTIONS of the job is theirs.
    env: {},
  });
  child.unref();
  const deadline = io.elapsed() + READY_DEADLINE_MS;
  for (;;) {
    const text = await readFile(start.ready, 'utf8').catch(() => undefined);
    if (text !== undefined) {
      const ready: unknown = JSON.parse(text);
      return {
        role: start.role,
        name: start.name,
        pid: numberAt(ready, 'pid') ?? 0,
        port: numberAt(ready, 'port') ?? 0,
      };
    }
    if (child.exitCode !== null || io.elapsed() > deadline) {
      throw new ActionError(
        'unhealthy',
        `the embedded ${start.name} process did not start (${child.exitCode === null ? `no answer in ${READY_DEADLINE_MS / 1000} s` : `exit code ${child.exitCode}`}).`,
        {
          hint: `Start it by hand to see why: node ${entryFile('embedded')} ${role} '${JSON.stringify(options)}'`,
        },
      );
    }
    await io.sleep(20);
  }
}

async function deploy({ settings, record }: RunContext<'cluster'>): Promise<MadeDeployment> {
  const { processes } = clusterOfKind(record, 'none');
  const workload = (process: EmbeddedProcess): Workload => ({
    name: process.name,
    namespace: '',
    kind: 'Process',
    group: process.role === 'application' ? 'application' : 'ingress',
    desiredReplicas: 1,
  });
  const hosts = settings.app.targets.map((target) => target.host);
  const workloads = processes.filter((process) => process.role !== 'monitor').map(workload);
  return { deployment: { overlay: 'embedded', workloads, images: [], hosts } };
}

async function usage(context: RunContext<'cluster' | 'deployment' | 'load'>, window: Window): Promise<ResourceUsage> {
  const { record } = context;
  const monitor = clusterOfKind(record, 'none').processes.find((process) => process.role === 'monitor');
  if (monitor === undefined)
    throw new ActionError(
      'metrics-unavailable',
      'the targets have addresses of their own, and nothing of ours runs there to be measured.',
    );
  const samples = await samplesAfter(context, monitor.port, window);
  const requests = record.load.total.requests;
  const workloads = record.deployment.workloads;
  return {
    source: 'proc',
    window: { startedAt: window.startedAt, endedAt: window.endedAt },
    workloads: workloads.map((workload) => processUsage(workload, listAt(samples, workload.name), window, requests)),
  };
}

/** The monitor's samples, once there is one of each process from after the window. */
async function samplesAfter({ io }: Pick<RunContext, 'io'>, port: number, window: Window): Promise<unknown> {
  const { request } = await import('undici');
  for (let deadline = io.elapsed() + SAMPLE_DEADLINE_MS; ; await io.sleep(50)) {
    const response = await request(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) });
    const samples = await response.body.json();
    const newest = Object.values(Object(samples)).map((rows) => numberAt(listAt(rows).at(-1), 'at') ?? 0);
    if (newest.every((at) => at >= window.endedAt) || io.elapsed() > deadline) return samples;
  }
}
