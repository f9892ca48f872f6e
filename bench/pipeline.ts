/**
 * Wall time of the action, from start to verdict with default inputs, against the straightforward script that does the
 * same one step after the other. Both in one run, in turn; the figure that counts is the ratio. Needs Docker, and the
 * images and tools that __tests__/support/cluster-env.ts names.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { clusterInputs, imageOverrides } from '../__tests__/support/cluster-env.ts';
import { fakeRunner } from '../__tests__/support/runner.ts';
import { isPortFree } from '../src/platforms/contract/machine-checks.ts';

const ROUNDS = Number(process.argv[2] ?? 2);
const PORT = 18_080;

/** What kind's own documentation shows for an ingress, nothing tuned. */
const THREE_NODES = {
  kind: 'Cluster',
  apiVersion: 'kind.x-k8s.io/v1alpha4',
  nodes: [
    {
      role: 'control-plane',
      labels: { 'ingress-ready': 'true' },
      extraPortMappings: [{ containerPort: 80, hostPort: PORT, listenAddress: '127.0.0.1' }],
    },
    { role: 'worker' },
    { role: 'worker' },
  ],
};

type Timings = Readonly<Record<string, number>>;

/** What one would write in a workflow without this action. */
async function straightforward(): Promise<Timings> {
  const directory = mkdtempSync(join(tmpdir(), 'straightforward-'));
  const timings: Record<string, number> = {};
  const timed = async (name: string, work: () => unknown) => {
    const startedAt = performance.now();
    await work();
    timings[name] = (performance.now() - startedAt) / 1000;
  };
  const env = { ...process.env, KUBECONFIG: join(directory, 'kubeconfig') };
  const sh = (file: string, ...args: readonly string[]) =>
    execFileSync(file, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const overrides = imageOverrides();
  try {
    writeFileSync(join(directory, 'kind.json'), JSON.stringify(THREE_NODES));
    const image = clusterInputs()['node-image'];
    const create = [
      'create',
      'cluster',
      '--name',
      'straightforward',
      '--config',
      join(directory, 'kind.json'),
      '--wait',
      '5m',
      ...(image === undefined ? [] : ['--image', image]),
    ];
    await timed('kind create --wait', () => sh('kind', ...create));
    await timed(
      'kind load docker-image',
      () =>
        Object.values(overrides).length > 0 &&
        sh('kind', 'load', 'docker-image', '--name', 'straightforward', ...Object.values(overrides)),
    );
    await timed('apply and wait', () => applyAndWait(directory, sh, overrides));
    await timed('load', load);
    // Without housekeeping and scrape tuned to each other one waits until the next sample has surely come.
    await timed('read metrics', () => delay(15_000));
  } finally {
    sh('kind', 'delete', 'cluster', '--name', 'straightforward');
    rmSync(directory, { recursive: true });
  }
  return timings;
}

async function applyAndWait(
  directory: string,
  sh: (file: string, ...args: readonly string[]) => Buffer,
  overrides: Readonly<Record<string, string>>,
): Promise<void> {
  for (const part of ['ingress', 'echo/base', 'monitoring']) {
    let rendered = sh('kubectl', 'kustomize', join(import.meta.dirname, '..', 'manifests', part)).toString();
    for (const [from, to] of Object.entries(overrides))
      rendered = rendered.replaceAll(new RegExp(`image: ${from}[:@]\\S+`, 'g'), `image: ${to}`);
    const file = join(directory, `${part.replace('/', '-')}.yaml`);
    writeFileSync(file, rendered);
    sh('kubectl', 'apply', '-f', file);
  }
  for (const [namespace, name] of [
    ['nginx-ingress', 'nginx-ingress'],
    ['echo', 'foo'],
    ['echo', 'bar'],
    ['monitoring', 'prometheus'],
  ]) {
    sh('kubectl', '-n', namespace ?? '', 'rollout', 'status', `deployment/${name}`, '--timeout=5m');
  }
  for (const host of ['foo.localhost', 'bar.localhost']) {
    const deadline = performance.now() + 60_000;
    while ((await answer(host)) !== 200) {
      if (performance.now() > deadline) throw new Error(`${host} does not answer`);
      await delay(200);
    }
  }
}

async function answer(host: string): Promise<number> {
  return request(`http://127.0.0.1:${PORT}/`, { headers: { host } }).then(
    async (response) => {
      await response.body.dump();
      return response.statusCode;
    },
    () => 0,
  );
}

/** 200 requests at 20/s. */
async function load(): Promise<void> {
  const startedAt = performance.now();
  const answers: Promise<number>[] = [];
  for (let index = 0; index < 200; index++) {
    await delay(Math.max(0, startedAt + index * 50 - performance.now()));
    answers.push(answer(index % 2 === 0 ? 'foo.localhost' : 'bar.localhost'));
  }
  await Promise.all(answers);
}

async function ours(): Promise<{ readonly seconds: number; readonly phases: string }> {
  await using runner = await fakeRunner();
  const result = await runner.main({ inputs: { ...clusterInputs(), comment: 'false' } });
  const cleaned = await runner.post(result.state);
  if (result.exitCode !== 0 && result.outputs['verdict'] !== 'invalid')
    throw new Error(`the action failed:\n${result.log}`);
  return {
    seconds: result.seconds,
    phases: `${phaseTimes(result.log)}, post ${cleaned.seconds.toFixed(1)}; verdict ${result.outputs['verdict']}${reasons(result.log)}`,
  };
}

/** Why the numbers of a run are not to be trusted: a machine that is busy with other things makes them so. */
function reasons(log: string): string {
  const lines =
    log
      .match(/::(?:error|warning)::(.*)/)?.[1]
      ?.split('%0A')
      .slice(1) ?? [];
  return lines.map((line) => ` - ${line}`).join('');
}

function phaseTimes(log: string): string {
  return [...log.matchAll(/^(?:ok|missing|skipped)\s+(\w+)\s+([\d.]+) s/gm)]
    .map((match) => `${match[1]} ${match[2]}`)
    .join(', ');
}

if (!(await isPortFree(PORT))) throw new Error(`port ${PORT} is in use`);
const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  const action = await ours();
  console.log(`round ${round}: ours ${action.seconds.toFixed(1)} s (${action.phases})`);
  const script = await straightforward();
  const total = Object.values(script).reduce((sum, seconds) => sum + seconds, 0);
  console.log(
    `round ${round}: straightforward ${total.toFixed(1)} s (${Object.entries(script)
      .map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`)
      .join(', ')})`,
  );
  ratios.push(action.seconds / total);
  console.log(`round ${round}: ours / straightforward = ${((100 * action.seconds) / total).toFixed(0)} %`);
}
const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? Number.NaN;
console.log(`median ${(100 * median).toFixed(0)} % (at most 70 % is wanted)`);
process.exitCode = median <= 0.7 ? 0 : 1;
