/** Looks at the machine before anything is made on it, and says what to change. */

import { readFile, statfs } from 'node:fs/promises';
import { connect } from 'node:net';
import { arch, cpus, freemem, platform, totalmem } from 'node:os';
import type { ClusterSettings } from '../../inputs/settings.ts';
import { ActionError, describeError } from '../../lib/errors.ts';
import { numberAt, textAt } from '../../lib/json.ts';
import type { Environment, EnvironmentCheck } from '../../record/record.ts';
import type { Io } from '../../system/io.ts';
import { lastLine } from '../../system/process.ts';

const GIGABYTE = 1e9;
/** Node image unpacked (1.2 GB), its writable layers and our images. */
const LEAST_DISK = 6 * GIGABYTE;
const LEAST_MEMORY = 3 * GIGABYTE;
/**
 * Every node runs systemd, containerd and kubelet, which watch files: 128 instances are enough for one node, not for
 * three.
 */
const INOTIFY_INSTANCES = 512;

/** Facts of the machine; the checks are added by the platform. */
export function machine(checks: readonly EnvironmentCheck[]): Environment {
  return {
    os: platform(),
    architecture: arch(),
    cpuModel: cpus()[0]?.model ?? 'unknown',
    cpus: cpus().length,
    memoryBytes: totalmem(),
    nodeVersion: process.version,
    checks,
  };
}

/** All that kind needs. Every problem is reported at once. */
export async function validateForKind(io: Io, cluster: ClusterSettings): Promise<Environment> {
  checkOs(io);
  const docker = await checkDocker(io);
  const results = await Promise.allSettled([
    checkDisk(docker.rootDirectory),
    checkMemory(),
    checkInotify(),
    checkPort(cluster.httpPort),
  ]);
  const problems = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (problems.length > 0) throw combined(problems);
  return machine([docker.check, ...results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))]);
}

function combined(problems: readonly unknown[]): unknown {
  const [first] = problems;
  if (problems.length === 1 || !(first instanceof ActionError)) return first;
  return new ActionError(
    first.code,
    `the machine is not fit in ${problems.length} ways:\n${problems.map((problem) => `  - ${describeError(problem)}`).join('\n')}`,
  );
}

function checkOs(io: Io): void {
  if (platform() === 'linux' && (arch() === 'x64' || arch() === 'arm64')) return;
  const hosted = io.env['RUNNER_ENVIRONMENT'] === 'github-hosted';
  throw new ActionError(
    'platform-unsupported',
    `kind clusters need Linux on x64 or arm64, this is ${platform()} on ${arch()}.`,
    {
      hint: hosted
        ? 'GitHub-hosted macOS and Windows runners have no Docker for Linux containers: use runs-on: ubuntu-latest.'
        : 'Use `cluster: none` (processes on this machine, no Docker), or a Linux machine.',
    },
  );
}

async function checkDocker(io: Io): Promise<{ readonly check: EnvironmentCheck; readonly rootDirectory: string }> {
  const hint =
    'Start Docker, and make sure that this user may use it (docker ps must work). `cluster: none` needs no Docker.';
  const result = await io
    .run({ file: 'docker', args: ['info', '--format', '{{json .}}'], deadlineMs: 30_000 })
    .catch((cause: unknown) => {
      throw new ActionError('docker-unreachable', `Docker could not be asked: ${describeError(cause)}`, {
        cause,
        hint,
      });
    });
  const info = result.exitCode === 0 ? (JSON.parse(result.stdout) as unknown) : undefined;
  const version = textAt(info, 'ServerVersion') ?? '';
  if (version === '')
    throw new ActionError(
      'docker-unreachable',
      `the Docker engine did not answer: ${textAt(info, 'ServerErrors', 0) ?? lastLine(result)}`,
      { hint },
    );
  const seen = `${version}, ${textAt(info, 'Driver') ?? 'unknown'} storage, cgroup v${textAt(info, 'CgroupVersion') ?? '?'}, ${numberAt(info, 'NCPU') ?? '?'} CPUs`;
  return { check: { name: 'docker', seen, status: 'ok' }, rootDirectory: textAt(info, 'DockerRootDir') ?? '/' };
}

async function checkDisk(directory: string): Promise<EnvironmentCheck> {
  // The engine's directory is readable for root only, or lies in a virtual machine; then the root file system is the
  // best guess.
  const stats = await statfs(directory).catch(() => statfs('/'));
  const free = stats.bavail * stats.bsize;
  if (free < LEAST_DISK) {
    throw new ActionError(
      'disk-full',
      `${(free / GIGABYTE).toFixed(1)} GB are free for Docker, ${LEAST_DISK / GIGABYTE} GB are needed.`,
      {
        hint: 'Free some: docker system prune --all removes unused images.',
      },
    );
  }
  return { name: 'disk', seen: `${(free / GIGABYTE).toFixed(0)} GB free`, status: 'ok' };
}

async function checkMemory(): Promise<EnvironmentCheck> {
  const meminfo = await readFile('/proc/meminfo', 'utf8').catch(() => '');
  const available = Number(meminfo.match(/^MemAvailable:\s+(\d+) kB/m)?.[1] ?? freemem() / 1024) * 1024;
  if (available < LEAST_MEMORY) {
    throw new ActionError(
      'memory-low',
      `${(available / GIGABYTE).toFixed(1)} GB of memory are available, ${LEAST_MEMORY / GIGABYTE} GB are needed.`,
      { hint: 'Stop other work on this machine, or use fewer workers.' },
    );
  }
  return { name: 'memory', seen: `${(available / GIGABYTE).toFixed(1)} GB available`, status: 'ok' };
}

async function checkInotify(): Promise<EnvironmentCheck> {
  const limit = Number(await readFile('/proc/sys/fs/inotify/max_user_instances', 'utf8').catch(() => Number.NaN));
  const seen = `${limit} inotify instances`;
  if (!(limit < INOTIFY_INSTANCES)) return { name: 'inotify', seen, status: 'ok' };
  const advice = `kubelets of several nodes may run out of them: sudo sysctl fs.inotify.max_user_instances=${INOTIFY_INSTANCES}`;
  return { name: 'inotify', seen, status: 'warning', advice };
}

async function checkPort(port: number | 'auto'): Promise<EnvironmentCheck> {
  if (port === 'auto') return { name: 'port', seen: 'chosen automatically', status: 'ok' };
  if (await isPortFree(port)) return { name: 'port', seen: `${port} is free`, status: 'ok' };
  throw new ActionError('port-in-use', `port ${port} on 127.0.0.1 is in use.`, {
    hint: 'Set http-port to a free port, or to auto.',
  });
}

/**
 * Whether nobody listens. Asked by connecting: binding port 80 is not for us to try, the engine does it with rights of
 * its own.
 */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const answer = (free: boolean) => {
      socket.destroy();
      resolve(free);
    };
    socket.once('connect', () => answer(false));
    socket.once('timeout', () => answer(false));
    socket.once('error', (error: NodeJS.ErrnoException) => answer(error.code === 'ECONNREFUSED'));
  });
}
