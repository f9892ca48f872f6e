/**
 * What is ours to delete in a cluster that is not ours. kubectl is played: it answers `get` with what the cluster has.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readApplied, recordApplied } from '../../src/kubernetes/applied.ts';
import { listAt, textAt } from '../../src/lib/json.ts';
import { deleteApplied } from '../../src/platforms/existing/teardown-existing.ts';
import { newRecord } from '../../src/state.ts';
import { fakeIo } from '../support/fake-io.ts';
import { nodeProgram } from '../support/programs.ts';

const ACCESS = { kubectl: 'kubectl', kubeconfig: '/k' };
const NAMESPACE = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } };
const WEB = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } };
const WEB_IN_SHOP = { ...WEB, metadata: { name: 'web', namespace: 'shop' } };
const THING = { apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'web' } };

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'applied-'));
});
afterEach(() => rm(directory, { recursive: true }));

/**
 * A cluster with these objects, each with the namespace that the server gave it. Kinds it does not know are an error,
 * as kubectl makes it.
 */
function cluster(...objects: readonly object[]) {
  return fakeIo((line, { stdin }) => {
    if (!line.includes(' get ')) throw new Error(`not expected: ${line}`);
    const asked = listAt(JSON.parse(stdin ?? ''), 'items');
    if (asked.some((item) => textAt(item, 'kind') === 'Thing'))
      return { exitCode: 1, stderr: 'error: no matches for kind "Thing" in version "v1"' };
    const found = objects.filter((object) =>
      asked.some(
        (item) =>
          textAt(item, 'kind') === textAt(object, 'kind') &&
          textAt(item, 'metadata', 'name') === textAt(object, 'metadata', 'name'),
      ),
    );
    return {
      stdout:
        found.length === 0
          ? ''
          : JSON.stringify(found.length === 1 ? found[0] : { apiVersion: 'v1', kind: 'List', items: found }),
    };
  });
}

const file = () => join(directory, 'applied.json');

test('an object without a namespace is the one in the default namespace of the context', async () => {
  const there = { ...WEB, metadata: { name: 'web', namespace: 'team-a' } };
  await recordApplied(cluster(there), ACCESS, [WEB], { file: file(), namespace: 'team-a' });
  expect(await readApplied(file())).toEqual([]);
});

test('an object of the same name in another namespace makes ours not a stranger', async () => {
  const there = { ...WEB, metadata: { name: 'web', namespace: 'other' } };
  await recordApplied(cluster(there), ACCESS, [WEB_IN_SHOP], { file: file(), namespace: 'default' });
  expect(await readApplied(file())).toEqual([WEB_IN_SHOP]);
});

test('a namespace that is there stays, what we bring into it is ours', async () => {
  await recordApplied(
    cluster(NAMESPACE),
    ACCESS,
    [{ ...NAMESPACE, metadata: { name: 'shop', namespace: 'x' } }, WEB_IN_SHOP],
    {
      file: file(),
      namespace: 'default',
    },
  );
  expect(await readApplied(file())).toEqual([WEB_IN_SHOP]);
});

test('a second deploy finds the objects of the first, and they stay ours', async () => {
  const options = { file: file(), namespace: 'shop' };
  await recordApplied(cluster(), ACCESS, [NAMESPACE], options);
  await recordApplied(cluster(NAMESPACE), ACCESS, [NAMESPACE, WEB], options);
  await recordApplied(cluster(NAMESPACE, WEB_IN_SHOP), ACCESS, [NAMESPACE, WEB], options);
  expect(await readApplied(file())).toEqual([NAMESPACE, WEB]);
});

test('a kind that the cluster does not know yet is ours, and hides nothing else', async () => {
  await recordApplied(cluster(WEB_IN_SHOP), ACCESS, [THING, WEB_IN_SHOP], { file: file(), namespace: 'default' });
  expect(await readApplied(file())).toEqual([THING]);
});

test('a cluster that does not answer is an error: nothing may be applied whose owner is not known', async () => {
  const io = fakeIo(() => ({ exitCode: 1, stderr: 'Unable to connect to the server' }));
  await expect(recordApplied(io, ACCESS, [WEB], { file: file(), namespace: 'default' })).rejects.toThrow(
    'Unable to connect to the server',
  );
});

describe('the list as it is read back', () => {
  const listed = (value: unknown) => writeFile(file(), typeof value === 'string' ? value : JSON.stringify(value));

  test('holds names alone, whatever the manifests hold', async () => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's', namespace: 'shop', labels: { a: 'b' } },
      data: { key: 'c2VjcmV0' },
    };
    await recordApplied(cluster(), ACCESS, [secret], { file: file(), namespace: 'default' });
    const names = [{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'shop' } }];
    expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual(names);
    await listed([secret]);
    expect(await readApplied(file())).toEqual(names);
  });

  test.each([
    ['no list', { a: 1 }, 'it is no list of at most 10000 objects'],
    ['no JSON', '[{', 'JSON'],
    ['an endless list', Array.from({ length: 10_001 }, () => WEB), 'it is no list of at most 10000 objects'],
    ['an entry that is a text', ['x'], 'entry 0 is no object'],
    ['an entry without a version', [WEB, { ...WEB, apiVersion: 1 }], 'entry 1 is no object'],
    ['an entry without a kind', [{ ...WEB, kind: undefined }], 'entry 0 is no object'],
    ['an entry without a name', [{ ...WEB, metadata: {} }], 'entry 0 is no object'],
    ['a name of absurd length', [{ ...WEB, metadata: { name: 'x'.repeat(254) } }], 'entry 0 is no object'],
    ['a name with a line end', [{ ...WEB, metadata: { name: 'x\n' } }], 'entry 0 is no object'],
    ['a namespace that is none', [{ ...WEB, metadata: { name: 'x', namespace: '../x' } }], 'entry 0 is no object'],
    [
      'a list of other objects',
      [{ apiVersion: 'v1', kind: 'List', metadata: { name: 'x' }, items: [WEB] }],
      'entry 0 is no object',
    ],
  ])('is refused as a whole with %s', async (_what, value, why) => {
    await listed(value);
    await expect(readApplied(file())).rejects.toMatchObject({
      code: 'state-missing',
      message: expect.stringContaining(why),
    });
  });

  test('is refused as a link', async () => {
    await writeFile(join(directory, 'other'), '[]');
    await symlink(join(directory, 'other'), file());
    await expect(readApplied(file())).rejects.toThrow('is a link');
  });

  test('takes names with capitals and colons, as those of roles', async () => {
    const role = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'system:My_Role' },
    };
    await recordApplied(cluster(), ACCESS, [role], { file: file(), namespace: 'default' });
    expect(await readApplied(file())).toEqual([role]);
  });

  test('takes nothing in that could not be read back', async () => {
    const nameless = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { generateName: 'x-' } };
    await expect(
      recordApplied(cluster(), ACCESS, [nameless], { file: file(), namespace: 'default' }),
    ).rejects.toMatchObject({
      code: 'manifests-invalid',
    });
  });

  test('is all that down deletes', async () => {
    await listed([NAMESPACE, { ...WEB_IN_SHOP, spec: { replicas: 2 } }]);
    const deleted: unknown[] = [];
    const io = fakeIo((line, { stdin }) =>
      line.includes(' version ') ? { stdout: 'v1.0.0' } : void deleted.push(JSON.parse(stdin ?? '')),
    );
    const context = {
      kind: 'existing',
      name: 'c',
      namespace: 'default',
      kubeconfig: '/k',
      baseUrl: '',
      applied: file(),
    } as const;
    const program = nodeProgram(join(directory, 'kubectl'), "console.log('Client Version: v1.0.0')");
    const sha256 = createHash('sha256').update(readFileSync(program)).digest('hex');
    const tools = [{ name: 'kubectl', version: '1.0.0', path: program, source: 'path', sha256 }] as const;
    const record = { ...newRecord({ runId: '1', startedAt: 1, inputs: {} }), tools, cluster: context };
    await deleteApplied({ ...io, env: { PATH: directory } }, record);
    expect(deleted).toEqual([{ apiVersion: 'v1', kind: 'List', items: [WEB_IN_SHOP, NAMESPACE] }]);
  });
});
