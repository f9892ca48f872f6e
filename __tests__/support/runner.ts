/**
 * Starts the bundles as GitHub's runner does: inputs from action.yml's defaults, file commands, state handed to post,
 * and nothing else of ours around.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { at, textAt } from '../../src/lib/json.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** What a step left behind. */
export interface StepResult {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly seconds: number;
}

export interface FakeRunner extends AsyncDisposable {
  /** RUNNER_TEMP of the job. */
  readonly temp: string;
  /** GITHUB_WORKSPACE of the job, and where it runs. */
  readonly workspace: string;
  /** Where the action was checked out to. */
  readonly actionDir: string;
  main(options: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly cancelAfterMs?: number;
  }): Promise<StepResult>;
  post(state: Readonly<Record<string, string>>): Promise<StepResult>;
}

/** A job of its own: the action's files are copied to where no node_modules is above them. */
export async function fakeRunner(): Promise<FakeRunner> {
  const directory = await mkdtemp(join(tmpdir(), 'fake-runner-'));
  const actionDir = join(directory, '_actions');
  const temp = join(directory, '_temp');
  const workspace = join(directory, 'workspace');
  await Promise.all([actionDir, temp, workspace].map((path) => mkdir(path)));
  for (const name of ['action.yml', 'dist', 'k6', 'manifests'])
    await cp(join(ROOT, name), join(actionDir, name), { recursive: true });
  const defaults = await inputDefaults(actionDir);
  const step = (entry: string, env: Readonly<Record<string, string>>, cancelAfterMs?: number) =>
    runStep({ entry: join(actionDir, 'dist', entry, 'index.js'), temp, workspace, env, cancelAfterMs });
  return {
    temp,
    workspace,
    actionDir,
    main: ({ inputs = {}, env = {}, cancelAfterMs }) =>
      step('main', { ...inputVariables({ ...defaults, ...inputs }), ...env }, cancelAfterMs),
    post: (state) =>
      step('post', Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

async function inputDefaults(actionDir: string): Promise<Record<string, string>> {
  const inputs = Object(at(load(await readFile(join(actionDir, 'action.yml'), 'utf8')), 'inputs'));
  const value = (name: string) => textAt(inputs, name, 'default') ?? '';
  // An expression is resolved by the runner; the job's token is what a test hands in.
  return Object.fromEntries(
    Object.keys(inputs).map((name) => [name, value(name).startsWith('${{') ? '' : value(name)]),
  );
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

interface Step {
  readonly entry: string;
  readonly temp: string;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cancelAfterMs: number | undefined;
}

const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'] as const;

async function runStep(step: Step): Promise<StepResult> {
  const directory = await mkdtemp(join(step.temp, '_runner_file_commands-'));
  const files = Object.fromEntries(FILE_COMMANDS.map((name) => [name, join(directory, name)]));
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const inherited = Object.fromEntries(
    ['PATH', 'HOME', 'DOCKER_HOST', 'RUNNER_TOOL_CACHE'].flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );
  const env = {
    ...inherited,
    RUNNER_TEMP: step.temp,
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: 'loadtest',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    ...files,
    ...step.env,
  };
  const startedAt = performance.now();
  const child = spawn(process.execPath, [step.entry], { cwd: step.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const timer =
    step.cancelAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), step.cancelAfterMs);
  const exitCode = await new Promise<number>((settle) => child.once('close', (code) => settle(code ?? -1)));
  clearTimeout(timer);
  const read = (name: (typeof FILE_COMMANDS)[number]) => readFile(files[name] ?? '', 'utf8');
  const result = {
    exitCode,
    log,
    outputs: keyValues(await read('GITHUB_OUTPUT')),
    state: keyValues(await read('GITHUB_STATE')),
    summary: await read('GITHUB_STEP_SUMMARY'),
    seconds: (performance.now() - startedAt) / 1000,
  };
  await rm(directory, { recursive: true });
  return result;
}

/** The heredoc format of the runner's file commands. */
function keyValues(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1] ?? '', match[3] ?? '']),
  );
}
