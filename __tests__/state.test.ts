/** The run record as it is read back: data that anybody may have written. Real files, real links. */
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClusterRecord, RunRecord } from '../src/record/record.ts';
import { loadRecord, newRecord, runStore } from '../src/state.ts';
import { sampleRecord } from './support/sample-report.ts';

let directory = '';
let elsewhere = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'state-'));
  elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
});
afterEach(() => Promise.all([directory, elsewhere].map((path) => rm(path, { recursive: true }))));

const file = () => join(directory, 'state.json');
const write = (value: unknown) => writeFile(file(), typeof value === 'string' ? value : JSON.stringify(value));
const problem = () => loadRecord(directory).then(String, (error: Error) => error.message);

const existing = (change: Partial<Extract<ClusterRecord, { kind: 'existing' }>> = {}): RunRecord => ({
  ...newRecord({ runId: '1', startedAt: 1, inputs: {} }),
  cluster: {
    kind: 'existing',
    name: 'ctx',
    namespace: 'default',
    kubeconfig: join(directory, 'kubeconfig'),
    baseUrl: 'http://127.0.0.1',
    applied: join(directory, 'applied.json'),
    ...change,
  },
});
const embedded = (lease: string): RunRecord => ({
  ...newRecord({ runId: '1', startedAt: 1, inputs: {} }),
  cluster: { kind: 'none', name: 'embedded', baseUrl: '', lease, processes: [] },
});

describe('a record', () => {
  it('comes back as it was saved, with everything that a run can have', async () => {
    const cluster = existing().cluster;
    const record: RunRecord = { ...sampleRecord(), ...(cluster === undefined ? {} : { cluster }) };
    await runStore(directory, record).save({});
    expect(await loadRecord(directory)).toEqual(JSON.parse(JSON.stringify(record)));
  });

  it('that is not there is none', async () => {
    expect(await loadRecord(directory)).toBeUndefined();
    expect(await loadRecord(join(directory, 'none'))).toBeUndefined();
  });

  it('that is cut off is refused with what to do', async () => {
    await write('{"version":1,"run');
    const error = await loadRecord(directory).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'state-missing',
      message: expect.stringMatching(/state\.json is damaged: /),
      hint: expect.stringContaining('docker ps --all --filter label=io.x-k8s.kind.cluster'),
    });
    expect(error).toMatchObject({ hint: expect.stringContaining(`delete ${file()}`) });
  });

  it.each([
    ['of another version', (record: RunRecord) => ({ ...record, version: 2 }), '/version must be equal to constant: 1'],
    [
      'with an unknown field',
      (record: RunRecord) => ({ ...record, script: 'x' }),
      'must NOT have additional properties: "script"',
    ],
    [
      'with an input that is no text',
      (record: RunRecord) => ({ ...record, inputs: { rate: 5 } }),
      '/inputs/rate must be string',
    ],
    [
      'of no known kind of cluster',
      (record: RunRecord) => ({ ...record, cluster: { kind: 'other' } }),
      '/cluster value of tag "kind" must be in oneOf',
    ],
    [
      'whose cluster has no list',
      (record: RunRecord) => ({ ...record, cluster: { ...record.cluster, applied: 1 } }),
      '/cluster/applied must be string',
    ],
    ['that is a list', () => [], 'the whole must be object'],
    ['that is null', () => null, 'the whole must be object'],
  ])('%s is refused, and says where', async (_what, change, expected) => {
    await write(change(existing()));
    expect(await problem()).toContain(`${file()} is not a record of this version: `);
    expect(await problem()).toContain(expected);
  });

  it('of kind whose name is none that kind allows is refused', async () => {
    const cluster = {
      kind: 'kind',
      name: '--all',
      kubeconfig: join(directory, 'k'),
      baseUrl: '',
      nodeImage: 'i',
      nodes: ['a b'],
      created: true,
    };
    await write({ ...existing(), cluster });
    expect(await problem()).toContain('/cluster/name must match pattern');
  });

  it('with many things wrong names three of them', async () => {
    await write({ ...existing(), phases: Array.from({ length: 50 }, () => 1) });
    expect(await problem()).toMatch(
      /: \/phases\/0 must be object; \/phases\/1 must be object; \/phases\/2 must be object\.$/,
    );
  });

  it('with millions of things wrong is refused within seconds and little memory', async () => {
    await write(`{"version":1,"runId":"1","startedAt":1,"inputs":{},"phases":[${'1,'.repeat(5_000_000)}1]}`);
    const before = process.memoryUsage().heapUsed;
    expect(await problem()).toContain('/phases/0 must be object');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(500_000_000);
  }, 10_000);

  it('that is a link is refused, also when it leads to a good one', async () => {
    await writeFile(join(elsewhere, 'state.json'), JSON.stringify(existing()));
    await symlink(join(elsewhere, 'state.json'), file());
    expect(await problem()).toContain(`${file()} is a link`);
  });

  it('that is no regular file is refused', async () => {
    await mkdir(file());
    expect(await problem()).toContain('is no regular file');
  });

  it('of more than 64 MiB is refused unread', async () => {
    await write(existing());
    await truncate(file(), 64 * 1024 * 1024 + 1);
    expect(await problem()).toContain('67108864 are the most');
  });
});

describe('the paths of a record', () => {
  it.each([
    ['the kubeconfig', 'kubeconfig', (path: string) => existing({ kubeconfig: path })],
    ['the list of what was applied', 'applied', (path: string) => existing({ applied: path })],
    ['the lease', 'lease', embedded],
  ])('may not lead elsewhere: %s', async (_what, name, recordWith) => {
    const inside = join(directory, 'sub', 'file');
    await write(recordWith(inside));
    expect(await loadRecord(directory)).toEqual(recordWith(inside));
    await writeFile(join(elsewhere, 'there'), '');
    await symlink(elsewhere, join(directory, 'way-out'));
    await symlink(join(elsewhere, 'not-there'), join(directory, 'dangling'));
    for (const path of [
      join(elsewhere, 'there'),
      '/etc/passwd',
      'relative',
      '',
      directory,
      `${directory}/../${elsewhere.split('/').at(-1)}/there`,
      `${directory}/none/../../x`,
      join(directory, 'way-out', 'there'),
      join(directory, 'way-out', 'new'),
      join(directory, 'dangling'),
      `${directory}-2/file`,
    ]) {
      await write(recordWith(path));
      expect(await problem(), path).toContain(`names a file outside of its directory: ${name} ${JSON.stringify(path)}`);
    }
  });

  it('may go over a link that leads to the directory itself', async () => {
    await symlink(directory, join(elsewhere, 'alias'));
    const record = embedded(join(elsewhere, 'alias', 'embedded', 'lease'));
    await write(record);
    expect(await loadRecord(directory)).toEqual(record);
  });
});
