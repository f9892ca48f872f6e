/**
 * What a program that we start gets of the environment: the names on its list, and nothing else. A list of what to take
 * away can't be complete: it must know every variable that holds a secret, and every one that makes a program run
 * another (NODE_OPTIONS, LD_PRELOAD, GIT_*, BASH_ENV, …).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io.ts';

/** Where a program is started from. */
export interface Surroundings {
  /** The environment of this process. */
  readonly env: Io['env'];
  /** The directory of the run. */
  readonly workDir: string;
  /** The directories of PATH that may be searched, joined as PATH is. */
  readonly path: string;
}

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** How the engine is reached; XDG_RUNTIME_DIR is where a rootless one has its socket. */
const ENGINE = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
  'DOCKER_API_VERSION',
  'DOCKER_CONFIG',
  'XDG_RUNTIME_DIR',
];

/** Program -> names that it gets from our environment. What is not in the table gets none. */
const PASSED: Readonly<Record<string, readonly string[]>> = {
  docker: [...ENGINE, ...PROXIES],
  kind: [...ENGINE, ...PROXIES],
  // In a cluster of ours: its server is on loopback, and its kubeconfig has certificates.
  kubectl: [],
  // Its databases come over the network, through the company's proxy and with its certificates.
  trivy: [...PROXIES, 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
};

/** In somebody's cluster: plugins of the kubeconfig get credentials, and keep them in the user's home. */
const EXISTING_CLUSTER = ['KUBECONFIG', ...PROXIES];

/** Directories of the run that stand in for the user's own. */
function runDirectories(workDir: string): { readonly home: string; readonly temp: string; readonly empty: string } {
  return { home: join(workDir, 'home'), temp: join(workDir, 'tmp'), empty: join(workDir, 'empty') };
}

/** Makes them, private to the user. */
export function makeRunDirectories(workDir: string): void {
  for (const directory of Object.values(runDirectories(workDir)))
    mkdirSync(directory, { recursive: true, mode: 0o700 });
}

/** The whole environment of a program, by its bare name. */
export function environmentFor(
  program: string,
  { env, workDir, path }: Surroundings,
): Readonly<Record<string, string>> {
  const { home, temp, empty } = runDirectories(workDir);
  const names = Object.hasOwn(PASSED, program) ? (PASSED[program] ?? []) : [];
  const engine = names.includes('DOCKER_CONFIG') ? engineConfig(env) : {};
  // An empty PATH would stand for the current directory. kubectl has nothing to start in a cluster of ours, and Trivy nothing at all.
  const searched = path === '' || program === 'kubectl' || program === 'trivy' ? empty : path;
  return { ...engine, ...picked(env, names), PATH: searched, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' };
}

/** Contexts and the credentials for pulling are in the user's own directory, whatever home the program gets. */
function engineConfig(env: Io['env']): Readonly<Record<string, string>> {
  return env['HOME'] === undefined ? {} : { DOCKER_CONFIG: join(env['HOME'], '.docker') };
}

/** The whole environment of kubectl for a cluster that is not ours. `names` are those that the workflow asks for. */
export function existingClusterEnvironment(
  names: readonly string[],
  { env, workDir, path }: Surroundings,
): Readonly<Record<string, string>> {
  const { home, temp, empty } = runDirectories(workDir);
  const asked = picked(env, names.filter(mayBePassed));
  return {
    ...asked,
    ...picked(env, EXISTING_CLUSTER),
    PATH: path || empty,
    HOME: env['HOME'] ?? home,
    TMPDIR: temp,
    LANG: 'C.UTF-8',
  };
}

/** For asking a program for its version: it needs nothing. */
export function probeEnvironment(workDir: string): Readonly<Record<string, string>> {
  return { PATH: runDirectories(workDir).empty };
}

/** The job's own secrets and files, what the loader and Node go by, and what we set ourselves. */
const NEVER_PASSED =
  /^(ACTIONS_|GITHUB_|INPUT_|RUNNER_|STATE_|LD_|DYLD_|NODE_|BASH_|(PATH|HOME|TMPDIR|LANG|ENV|SHELLOPTS|IFS)$)/i;

/** Whether a workflow may ask for a variable to be handed on. */
export function mayBePassed(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !NEVER_PASSED.test(name);
}

function picked(env: Io['env'], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
