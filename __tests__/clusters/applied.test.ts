/** What is ours to delete in a cluster that is not ours. kubectl is played: it answers `get` with what the cluster has. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readApplied, recordApplied } from '../../src/clusters/applied.ts';
import { listAt, textAt } from '../../src/core/json.ts';
import { fakeIo } from '../support/fake-io.ts';

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

/** A cluster with these objects, each with the namespace that the server gave it. Kinds it does not know are an error, as kubectl makes it. */
function cluster(...objects: readonly object[]) {
  return fakeIo((line, { stdin }) => {
    if (!line.includes(' get ')) throw new Error(`not expected: ${line}`);
    const asked = listAt(JSON.parse(stdin ?? ''), 'items');
    if (asked.some((item) => textAt(item, 'kind') === 'Thing')) return { exitCode: 1, stderr: 'error: no matches for kind "Thing" in version "v1"' };
    const found = objects.filter((object) =>
      asked.some(
        (item) => textAt(item, 'kind') === textAt(object, 'kind') && textAt(item, 'metadata', 'name') === textAt(object, 'metadata', 'name'),
      ),
    );
    return { stdout: found.length === 0 ? '' : JSON.stringify(found.length === 1 ? found[0] : { kind: 'List', items: found }) };
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
  await recordApplied(cluster(NAMESPACE), ACCESS, [{ ...NAMESPACE, metadata: { name: 'shop', namespace: 'x' } }, WEB_IN_SHOP], {
    file: file(),
    namespace: 'default',
  });
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
  await expect(recordApplied(io, ACCESS, [WEB], { file: file(), namespace: 'default' })).rejects.toThrow('Unable to connect to the server');
});
