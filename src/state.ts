/** The run record on disk: what a later sub-command, the post step and a crash's clean-up go by. */
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { at, listAt, numberAt, textAt } from './core/json.ts';
import { ActionError, describeError } from './errors.ts';
import type { RunRecord } from './types.ts';

const FILE = 'state.json';

/** Where a run's record is kept in memory and on disk, always the same in both. */
export interface RunStore {
  readonly record: RunRecord;
  save(part: Partial<RunRecord>): Promise<void>;
  forget(keys: readonly (keyof RunRecord)[]): Promise<void>;
}

/** Keeps a record in a directory. */
export function runStore(directory: string, initial: RunRecord): RunStore {
  let record = initial;
  const keep = (next: RunRecord) => {
    record = next;
    return writeRecord(directory, record);
  };
  return {
    get record() {
      return record;
    },
    save: (part) => keep({ ...record, ...part }),
    forget: (keys) => {
      const next = { ...record };
      for (const key of keys) Reflect.deleteProperty(next, key);
      return keep(next);
    },
  };
}

async function writeRecord(directory: string, record: RunRecord): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, FILE);
  // Renamed into place: whoever is killed while writing leaves the old record, not half a one.
  await writeFile(`${file}.part`, JSON.stringify(record, null, 1));
  await chmod(`${file}.part`, 0o600);
  await rename(`${file}.part`, file);
}

/** The record of a directory, or undefined when there is none. A damaged one is an error, since it may know of a cluster. */
export async function loadRecord(directory: string): Promise<RunRecord | undefined> {
  const file = join(directory, FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new ActionError('state-missing', `${file} can't be read: ${error.message}`, { cause: error });
  });
  return text === undefined ? undefined : parseRecord(text, file);
}

function parseRecord(text: string, file: string): RunRecord {
  const hint = `It was written by another version, or by hand. Delete it, and remove what it may have named: kind get clusters.`;
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch (error) {
    throw new ActionError('state-missing', `${file} is damaged: ${describeError(error)}`, { cause: error, hint });
  }
  throw new ActionError('state-missing', `${file} is not a run's record.`, { hint });
}

function isRecord(value: unknown): value is RunRecord {
  return (
    numberAt(value, 'version') === 1 &&
    textAt(value, 'runId') !== undefined &&
    typeof at(value, 'inputs') === 'object' &&
    Array.isArray(listAt(value, 'phases')) &&
    (at(value, 'cluster') === undefined || isClusterRecord(at(value, 'cluster')))
  );
}

/** What removing each kind of cluster goes by. */
const NEEDED = { kind: ['name', 'kubeconfig'], existing: ['kubeconfig', 'applied'], none: ['lease'] } as const;

function isClusterRecord(value: unknown): boolean {
  const kind = textAt(value, 'kind') ?? '';
  const needed: readonly string[] | undefined = Object.hasOwn(NEEDED, kind) ? NEEDED[kind as keyof typeof NEEDED] : undefined;
  return needed?.every((field) => textAt(value, field) !== undefined) ?? false;
}

/** A record with nothing in it yet. */
export function newRecord(options: {
  readonly runId: string;
  readonly startedAt: number;
  readonly inputs: Readonly<Record<string, string>>;
}): RunRecord {
  return { version: 1, ...options, phases: [] };
}
