/** The real Trivy for tests, when the machine has one, with a database that the tests write. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

/** Looks where the action would: the runner's tool cache, then PATH. */
export const REAL_TRIVY: string | undefined = [...cached(), ...onPath()].find(isThere);

/**
 * Tests that need Trivy. A machine without it skips them and says so; in a workflow, which installs it, that is a
 * failure.
 */
export function withTrivy(name: string, tests: () => void): void {
  if (REAL_TRIVY !== undefined) describe(`${name} (${REAL_TRIVY})`, tests);
  else if (process.env['CI'] === undefined)
    describe.skip(`${name} (skipped: no trivy in the tool cache or on PATH)`, tests);
  else throw new Error('There is no trivy in the tool cache or on PATH.');
}

/** What a run of Trivy ended with. */
export interface TrivyRun {
  readonly exitCode: number | null;
  /** Undefined when it wrote none. */
  readonly report: unknown;
  readonly log: string;
}

/** A folder for a database and for what is scanned. */
export class TrivyFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'trivy-'));
  readonly cache = join(this.path, 'cache');

  at(...names: readonly string[]): string {
    return join(this.path, ...names);
  }

  /** Scans an archive with the database as it is. */
  image(archive: string): TrivyRun {
    const offline = ['--skip-db-update', '--skip-java-db-update', '--offline-scan', '--cache-backend', 'memory'];
    return this.#run(['image', '--input', archive, '--scanners', 'vuln', ...offline]);
  }

  config(folder: string): TrivyRun {
    return this.#run(['config', '--skip-check-update', folder]);
  }

  #run(args: readonly string[]): TrivyRun {
    // A trivy.yaml or .trivyignore where Trivy is started would change what it finds.
    const cwd = this.at('empty');
    mkdirSync(cwd, { recursive: true });
    const [command = '', ...rest] = args;
    const common = ['--cache-dir', this.cache, '--format', 'json', '--disable-telemetry', '--skip-version-check'];
    const result = spawnSync(REAL_TRIVY ?? 'trivy', [command, ...common, ...rest], {
      cwd,
      encoding: 'utf8',
      // It leaves folders behind.
      env: { HOME: this.path, TMPDIR: this.path },
      maxBuffer: 64 * 1024 * 1024,
    });
    if (result.error !== undefined) throw result.error;
    const report: unknown = result.stdout === '' ? undefined : JSON.parse(result.stdout);
    return { exitCode: result.status, report, log: result.stderr };
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function cached(): readonly string[] {
  const root = join(process.env['RUNNER_TOOL_CACHE'] ?? '/opt/hostedtoolcache', 'trivy');
  return entries(root).flatMap((version) =>
    entries(join(root, version)).map((arch) => join(root, version, arch, 'trivy')),
  );
}

function onPath(): readonly string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'trivy'));
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
