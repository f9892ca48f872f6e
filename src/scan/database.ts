/** The vulnerability database: fetched before the load, so that nothing is fetched or unpacked during it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEVERITIES } from '../findings/finding.ts';
import type { VulnerabilityDatabase } from '../findings/scan-result.ts';
import type { ScanSettings } from '../inputs/settings.ts';
import { ActionError, describeError } from '../lib/errors.ts';
import { listAt, textAt } from '../lib/json.ts';
import type { Io } from '../system/io.ts';
import { readOwnFile } from '../system/own-file.ts';
import { databaseDirectory, fetchDatabase, OFFLINE_HINT, scanDirectory, scanWithTrivy, type Trivy } from './trivy.ts';

const DEADLINE_MS = 240_000;

/**
 * Makes sure that there is a database with something in it. One that can't be brought up to date is used as it is, and the report says so.
 * @throws ActionError scan-failed when there is none.
 */
export async function readyDatabase(io: Io, trivy: Trivy, settings: ScanSettings): Promise<VulnerabilityDatabase> {
  const cacheDirectory = databaseDirectory(io, settings);
  const database = await present(io, trivy, settings, cacheDirectory);
  await refuseEmpty(io, trivy, settings, cacheDirectory);
  return database;
}

async function present(
  io: Io,
  trivy: Trivy,
  settings: ScanSettings,
  cacheDirectory: string,
): Promise<VulnerabilityDatabase> {
  if (settings.database.isOffline) {
    const from = await dateOf(cacheDirectory);
    if (from !== undefined) return { from };
    throw new ActionError('scan-failed', `there is no vulnerability database in ${cacheDirectory}.`, {
      hint: OFFLINE_HINT,
    });
  }
  const failure = await fetchDatabase(io, trivy, { settings, cacheDirectory, deadlineMs: DEADLINE_MS }).then(
    () => undefined,
    (error: unknown) => error,
  );
  io.signal.throwIfAborted();
  const from = await dateOf(cacheDirectory);
  if (from === undefined)
    throw failure ?? new ActionError('scan-failed', 'Trivy fetched a database that does not say when it was made.');
  if (failure === undefined) return { from };
  return { from, problem: `it could not be brought up to date: ${describeError(failure)}` };
}

/**
 * A database that opens and has nothing in it makes every image clean, and Trivy ends with 0 (0.74.0). So it is asked
 * about a vulnerability that every database since 2019 has.
 */
async function refuseEmpty(io: Io, trivy: Trivy, settings: ScanSettings, cacheDirectory: string): Promise<void> {
  const folder = join(scanDirectory(io), 'known-vulnerable');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(KNOWN_VULNERABLE));
  const { accepted: _none, ...rest } = settings;
  const { report } = await scanWithTrivy(io, trivy, {
    args: ['fs', '--scanners', 'vuln', '--skip-db-update', '--skip-java-db-update', '--offline-scan', '--no-progress'],
    settings: { ...rest, severities: SEVERITIES },
    deadlineMs: PROBE_DEADLINE_MS,
    output: 'known-vulnerable.json',
    target: folder,
    cacheDirectory,
  });
  const ids = listAt(report, 'Results').flatMap((result) =>
    listAt(result, 'Vulnerabilities').map((found) => textAt(found, 'VulnerabilityID')),
  );
  if (ids.includes(KNOWN_ID)) return;
  throw new ActionError(
    'scan-failed',
    `the vulnerability database does not know ${KNOWN_ID} in lodash 4.17.4, which every whole one does; it is empty, cut, or not what it says.`,
    { hint: `Delete ${cacheDirectory}, or name another repository with trivy-db-repositories.` },
  );
}

const PROBE_DEADLINE_MS = 30_000;
const KNOWN_ID = 'CVE-2019-10744';
/** The lock file of a project that has what this vulnerability is in. */
const KNOWN_VULNERABLE = {
  name: 'known-vulnerable',
  lockfileVersion: 3,
  packages: { '': { dependencies: { lodash: '4.17.4' } }, 'node_modules/lodash': { version: '4.17.4' } },
};

/** When the database was made, in ISO 8601; undefined when there is none. */
async function dateOf(cacheDirectory: string): Promise<string | undefined> {
  const file = join(cacheDirectory, 'db', 'metadata.json');
  const text = await readOwnFile(file);
  if (text === undefined) return undefined;
  let metadata: unknown;
  try {
    metadata = JSON.parse(text);
  } catch (cause) {
    throw new ActionError('scan-failed', `${file} is damaged: ${describeError(cause)}`, {
      cause,
      hint: `Delete ${cacheDirectory}; it is made anew.`,
    });
  }
  const date = new Date(textAt(metadata, 'UpdatedAt') ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
