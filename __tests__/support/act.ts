/** Runs a workflow with `uses: ./` through act, an independent implementation of the runner, on this machine. */
import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { textAt } from '../../src/lib/json.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface ActRun {
  readonly exitCode: number;
  /** What the steps printed. */
  readonly log: string;
  readonly summary: string;
}

/** A repository that holds the action as it would be checked out, and one workflow. */
export async function actRepository(workflow: string): Promise<{ readonly directory: string } & AsyncDisposable> {
  const directory = await mkdtemp(join(tmpdir(), 'act-repository-'));
  for (const name of ['action.yml', 'dist', 'manifests'])
    await cp(join(ROOT, name), join(directory, name), { recursive: true });
  await mkdir(join(directory, '.github', 'workflows'), { recursive: true });
  await writeFile(join(directory, '.github', 'workflows', 'loadtest.yml'), workflow);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
      cwd: directory,
      stdio: 'pipe',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=action');
  return { directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }) };
}

/** An event, and what the job may use. */
export interface ActEvent {
  readonly name: string;
  /** Content of the event file. */
  readonly payload: object;
  /** Variables of every step. */
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Folder whose programs come first. */
  readonly programs?: string;
}

/** Plays a pull_request event. */
export async function actPullRequest(
  directory: string,
  options: {
    readonly number: number;
    readonly sha: string;
    readonly env: Readonly<Record<string, string>>;
    readonly token: string;
  },
): Promise<ActRun> {
  const pull = { number: options.number, head: { sha: options.sha, ref: 'change' }, base: { ref: 'main' } };
  const payload = { action: 'synchronize', number: options.number, pull_request: pull };
  return await actEvent(directory, { name: 'pull_request', payload, env: options.env, token: options.token });
}

/** Plays an event. */
export async function actEvent(directory: string, event: ActEvent): Promise<ActRun> {
  const home = await mkdtemp(join(tmpdir(), 'act-home-'));
  try {
    const path = join(home, 'event.json');
    await writeFile(path, JSON.stringify(event.payload));
    const loopback = ['--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1', '--no-cache-server'];
    const variables = Object.entries(event.env ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const args = [
      event.name,
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--eventpath',
      path,
      '--json',
      ...loopback,
      ...variables,
      '--secret',
      `GITHUB_TOKEN=${event.token ?? 'none'}`,
    ];
    // act hands its own environment on in this mode: only what a runner would have goes in. Node 24 comes first, since
    // act takes `node` from PATH.
    const programs = [event.programs, dirname(process.execPath), process.env['PATH']].filter(
      (part) => part !== undefined,
    );
    const env = { PATH: programs.join(':'), HOME: home };
    return await collect(spawn('act', args, { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function collect(child: ReturnType<typeof spawn>): Promise<ActRun> {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const exitCode = await new Promise<number>((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code) => settle(code ?? -1));
  });
  const entries = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): unknown => JSON.parse(line));
  const summaries = entries.filter((entry) => textAt(entry, 'command') === 'summary');
  return {
    exitCode,
    log: entries.map((entry) => textAt(entry, 'msg')?.trimEnd() ?? '').join('\n'),
    summary: summaries.map((entry) => textAt(entry, 'content') ?? '').join('\n'),
  };
}
