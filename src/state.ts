/** The run record on disk: what a later sub-command, the post step and a crash's clean-up go by. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { defined } from './lib/defined.ts';
import { ActionError, describeError } from './lib/errors.ts';
import { violationsOf } from './lib/violations.ts';
import type { ClusterRecord, RecordPart, RunRecord } from './record/record.ts';
import { readOwnFile } from './system/own-file.ts';
import { safeWrite } from './system/safe-write.ts';
import { leadsBelow } from './system/within.ts';

const FILE = 'state.json';

/** Parts of the record with their new values, and rows of its journal; undefined drops a part. */
export type RecordChange = Partial<Pick<RunRecord, 'phases'>> & {
  readonly [Key in RecordPart | 'error']?: RunRecord[Key] | undefined;
};

/** Where a run's record is kept in memory and on disk, always the same in both. */
export interface RunStore {
  readonly record: RunRecord;
  /** Adds the part. A key whose value is undefined is dropped. */
  save(part: RecordChange): Promise<void>;
}

/** Keeps a record in a directory. */
export function runStore(directory: string, initial: RunRecord): RunStore {
  let record = initial;
  let written: Promise<unknown> = Promise.resolve();
  const keep = (next: RunRecord) => {
    record = next;
    // Phases may overlap: one after the other, so that the newest is what stays on the disk.
    const writing = written.then(() => writeRecord(directory, record));
    written = writing.catch(() => undefined);
    return writing;
  };
  return {
    get record() {
      return record;
    },
    // JSON would drop them on the way to the disk; memory and disk hold the same.
    save: (part) => {
      const { version, runId, startedAt, inputs, phases, ...parts } = { ...record, ...part };
      return keep({ version, runId, startedAt, inputs, ...defined(parts), phases });
    },
  };
}

async function writeRecord(directory: string, record: RunRecord): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  // In place at once: whoever is killed while writing leaves the old record, not half a one.
  await safeWrite(join(directory, FILE), JSON.stringify(record, null, 1), 0o600);
}

/**
 * The record of a directory, or undefined when there is none. What it says is data: it is held against its schema, and
 * its files have to lie in the directory.
 * @throws ActionError when it is damaged or somebody else's, since it may know of a cluster.
 */
export async function loadRecord(directory: string): Promise<RunRecord | undefined> {
  const file = join(directory, FILE);
  const text = await readOwnFile(file).catch((error: unknown) => {
    throw refusal(file, `can't be used: ${describeError(error)}`, error);
  });
  if (text === undefined) return undefined;
  const record = await parseRecord(text, file);
  await checkPaths(record, directory);
  return record;
}

async function parseRecord(text: string, file: string): Promise<RunRecord> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refusal(file, `is damaged: ${describeError(error)}`, error);
  }
  // Large, and a run that begins anew has no record to read.
  const { validateRecord } = await import('./generated/record-validator.ts');
  const violations = violationsOf(validateRecord, value);
  if (violations.length > 0) throw refusal(file, `is not a record of this version: ${violations.join('; ')}.`);
  return value as RunRecord;
}

/** A record that names files elsewhere is not ours: they would be handed to kubectl, written, or removed. */
async function checkPaths({ cluster }: RunRecord, directory: string): Promise<void> {
  for (const [name, path] of cluster === undefined ? [] : pathsOf(cluster)) {
    if (await leadsBelow(directory, path)) continue;
    throw refusal(join(directory, FILE), `names a file outside of its directory: ${name} ${JSON.stringify(path)}.`);
  }
}

function pathsOf(cluster: ClusterRecord): readonly (readonly [string, string])[] {
  if (cluster.kind === 'none') return [['lease', cluster.lease]];
  const kubeconfig = ['kubeconfig', cluster.kubeconfig] as const;
  return cluster.kind === 'existing' ? [kubeconfig, ['applied', cluster.applied]] : [kubeconfig];
}

function refusal(file: string, what: string, cause?: unknown): ActionError {
  return new ActionError('state-missing', `${file} ${what}`, {
    cause,
    hint: `Nothing was removed. Look for what it may have named: docker ps --all --filter label=io.x-k8s.kind.cluster. Then delete ${file}.`,
  });
}

/** A record with nothing in it yet. */
export function newRecord(options: {
  readonly runId: string;
  readonly startedAt: number;
  readonly inputs: Readonly<Record<string, string>>;
}): RunRecord {
  return { version: 1, ...options, phases: [] };
}
