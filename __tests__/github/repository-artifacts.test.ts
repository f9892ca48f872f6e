import { afterEach, describe, expect, it } from 'vitest';
import { openRepositoryArtifacts } from '../../src/github/repository-artifacts.ts';
import type { ArtifactsOptions, StoredArtifact } from '../support/artifacts-double.ts';
import { BARE_TOKEN, type GithubDouble, READ_TOKEN, startGithubDouble } from '../support/github-double.ts';

const doubles: GithubDouble[] = [];

afterEach(async () => {
  const started = doubles.splice(0);
  for (const double of started) await double[Symbol.asyncDispose]();
  for (const double of started) expect(double.violations).toEqual([]);
});

/** A clock that sleeps by moving on. */
function fakeClock() {
  let now = 1_000_000;
  const sleep = async (ms: number) => {
    now += ms;
  };
  return { signal: new AbortController().signal, now: () => now, elapsed: () => now, sleep };
}

async function open(artifacts: ArtifactsOptions, token = READ_TOKEN) {
  const double = await startGithubDouble({ artifacts });
  doubles.push(double);
  const repository = await openRepositoryArtifacts(
    fakeClock(),
    { apiUrl: double.url, repository: 'octo-org/shop' },
    token,
  );
  return { double, repository };
}

const stored = (id: number, name: string, change: Partial<StoredArtifact> = {}): StoredArtifact => ({
  id,
  name,
  runId: 70,
  archive: Buffer.from(`archive ${id}`),
  ...change,
});

describe('artifacts of a run', () => {
  it('are the newest of each name, and none of another run', async () => {
    const { repository } = await open({
      artifacts: [stored(1, 'one'), stored(2, 'two'), stored(3, 'one'), stored(4, 'three', { runId: 71 })],
    });
    const found = await repository.ofRun(70).list();
    expect(found.map(({ id, name }) => [id, name]).sort()).toEqual([
      [2, 'two'],
      [3, 'one'],
    ]);
    expect(found[0]).toMatchObject({ sizeBytes: 9, createdAt: '2026-05-04T12:30:00.000Z' });
  });

  it('are found on the third page', async () => {
    const { repository, double } = await open({
      artifacts: Array.from({ length: 250 }, (_, index) => stored(index + 1, `leg ${index}`)),
    });
    expect(await repository.ofRun(70).list()).toHaveLength(250);
    expect(double.requests).toHaveLength(3);
  });

  it('are told to be too many', async () => {
    const { repository } = await open({
      artifacts: Array.from({ length: 1_000 }, (_, index) => stored(index + 1, `leg ${index}`)),
    });
    await expect(repository.ofRun(70).list()).rejects.toThrow('run 70 has more than 1000 artifacts');
  });

  it('need the permission that GitHub names', async () => {
    const { repository } = await open({ artifacts: [stored(1, 'one')] }, BARE_TOKEN);
    await expect(repository.ofRun(70).list()).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'actions=read' } },
    });
  });
});

describe('artifacts of a name', () => {
  it('come newest first, with what is known of their runs', async () => {
    const { repository } = await open({
      artifacts: [
        stored(1, 'loadtest', { runId: 60 }),
        stored(2, 'loadtest-more'),
        stored(3, 'loadtest', { runId: 61, isFromFork: true, headBranch: 'patch' }),
        stored(4, 'loadtest', { runId: 62, isExpired: true, headSha: 'b'.repeat(40) }),
      ],
    });
    expect(await repository.named('loadtest')).toMatchObject([
      { id: 4, runId: 62, isExpired: true, isFromFork: false, headBranch: 'main', headSha: 'b'.repeat(40) },
      { id: 3, runId: 61, isExpired: false, isFromFork: true, headBranch: 'patch' },
      { id: 1, runId: 60, isExpired: false, isFromFork: false },
    ]);
  });
});

describe('a download', () => {
  const one = stored(1, 'one');

  /** What the archive of the only artifact is downloaded as. */
  async function download(artifacts: ArtifactsOptions, limit = 1_000) {
    const { repository } = await open(artifacts);
    const [found] = await repository.ofRun(70).list();
    if (found === undefined) throw new Error('there is none');
    return repository.download(found, limit);
  }

  it('comes from the storage, which never sees the token', async () => {
    expect((await download({ artifacts: [one] })).toString()).toBe('archive 1');
  });

  it('is tried again when the storage is not available', async () => {
    expect((await download({ artifacts: [one], storage: 'unavailable-once' })).toString()).toBe('archive 1');
  });

  it.each<[string, ArtifactsOptions, string]>([
    ['in a circle', { artifacts: [one], storage: 'circle' }, 'the storage of artifacts answered 302'],
    ['to a storage that refuses', { artifacts: [one], storage: 'forbidden' }, 'the storage of artifacts answered 403'],
    ['to what is not https', { artifacts: [one], storage: 'elsewhere' }, 'that is not an https one'],
    [
      'to another archive than was announced',
      { artifacts: [{ ...one, digest: `sha256:${'0'.repeat(64)}` }] },
      'does not have the SHA-256',
    ],
    ['to an expired one', { artifacts: [{ ...one, isExpired: true }] }, 'Artifact has expired'],
  ])('that leads %s is given up', async (_, artifacts, message) => {
    const refused = await download(artifacts).catch((error: unknown) => String(error));
    expect(refused).toContain(message);
    expect(refused).not.toContain('sig=');
  });

  it('is broken off at the limit', async () => {
    await expect(download({ artifacts: [one] }, 8)).rejects.toThrow('more than 8 bytes');
  });
});
