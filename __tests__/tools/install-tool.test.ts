/** Finding and downloading tools, from a mirror on loopback. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/system/io.ts';
import { installTool } from '../../src/tools/install-tool.ts';
import { DEFAULT_VERSIONS } from '../../src/tools/tool-downloads.ts';
import { TOOL_HASHES } from '../../src/tools/tool-hashes.ts';
import { type FakeIo, fakeIo } from '../support/fake-io.ts';
import { program, sha256, tarGz } from '../support/programs.ts';

const PROGRAM = '#!/bin/sh\necho kind v9.9.9\n';
const SHA256 = sha256(PROGRAM);

let asked: string[] = [];
/** What the mirror has; undefined is a 404. */
let delivered: string | Buffer | undefined = PROGRAM;
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(delivered === undefined ? 404 : 200).end(delivered);
});
let mirror = '';
let directory = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
  delivered = PROGRAM;
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'tools-')));
  mkdirSync(join(directory, 'work'));
  // What the tool-cache package goes by.
  vi.stubEnv('RUNNER_TOOL_CACHE', undefined);
  vi.stubEnv('RUNNER_TEMP', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** A laptop with these programs on its path. */
function laptop(path: string, answer = ''): FakeIo {
  return {
    ...fakeIo(() => ({ stdout: answer })),
    env: { PATH: path, XDG_CACHE_HOME: join(directory, 'cache') },
    workDir: join(directory, 'work'),
  };
}

/** Where the laptop's tool cache has a file of a tool; with its mark. */
function cached(name: string, version: string, file: string): string {
  const place = join(directory, 'cache', 'kind-loadtest', 'tools', name, version, process.arch);
  mkdirSync(place, { recursive: true });
  writeFileSync(`${place}.complete`, '');
  return join(place, file);
}

const onPath = (name: string, content = PROGRAM) => program(join(directory, 'bin', name), content);
const bin = () => join(directory, 'bin');
const TABLE = TOOL_HASHES.kind[DEFAULT_VERSIONS.kind][process.arch === 'arm64' ? 'arm64' : 'amd64'];

describe('on a laptop', () => {
  it('a download is kept, and found by the next run', async () => {
    const wanted = { version: '9.9.9', sha256: SHA256, baseUrl: mirror };
    expect(await installTool(laptop(''), 'kind', wanted)).toMatchObject({ source: 'download', sha256: SHA256 });
    vi.stubEnv('RUNNER_TOOL_CACHE', undefined);
    expect(await installTool(laptop(''), 'kind', wanted)).toMatchObject({ source: 'tool-cache', sha256: SHA256 });
    expect(asked).toHaveLength(1);
  });

  it('a folder that has the name of the tool is none; the program behind it is', async () => {
    mkdirSync(join(directory, 'a', 'kind'), { recursive: true });
    program(join(directory, 'b', 'kind'), PROGRAM);
    const io = laptop(`${join(directory, 'a')}:${join(directory, 'b')}`, 'kind v9.9.9 go1.25');
    expect(await installTool(io, 'kind', { version: '9.9.9' })).toMatchObject({
      source: 'path',
      path: join(directory, 'b', 'kind'),
    });
  });
});

describe('an installed program', () => {
  const known = { version: DEFAULT_VERSIONS.kind };

  it.each([
    ['on PATH', () => onPath('kind')],
    ['in the tool cache', () => program(cached('kind', DEFAULT_VERSIONS.kind, 'kind'), PROGRAM)],
  ])(
    '%s that is not the release of its version is passed over, not even asked, and the error has both hashes',
    async (_name, place) => {
      const path = place();
      const io = laptop(bin(), `kind v${DEFAULT_VERSIONS.kind}`);
      delivered = 'not the release either';
      const sentence = `${path} is passed over: its SHA-256 is ${SHA256}, and that of kind ${DEFAULT_VERSIONS.kind} is ${TABLE}.`;
      await expect(installTool(io, 'kind', { ...known, baseUrl: mirror })).rejects.toMatchObject({
        code: 'tool-checksum',
      });
      expect(io.lines).toContain(sentence);
      expect(io.commands).toEqual([]);
      expect(asked).toHaveLength(1);
    },
  );

  it('that was passed over is told of when the download fails too', async () => {
    onPath('kind');
    delivered = undefined;
    const refused = installTool(laptop(bin()), 'kind', { ...known, baseUrl: mirror });
    await expect(refused).rejects.toMatchObject({
      code: 'tool-unavailable',
      message: expect.stringMatching(
        new RegExp(`could not be downloaded[\\s\\S]*its SHA-256 is ${SHA256}, and that of kind .* is ${TABLE}`),
      ),
      hint: expect.stringContaining('kind-sha256'),
    });
  });

  it('whose hash is given is accepted, also when its version is in the table', async () => {
    const path = onPath('kind');
    const io = laptop(bin());
    expect(await installTool(io, 'kind', { ...known, sha256: SHA256.toUpperCase() })).toEqual({
      name: 'kind',
      version: DEFAULT_VERSIONS.kind,
      path,
      source: 'path',
      sha256: SHA256,
    });
    expect(io.commands).toEqual([]);
  });

  it('of a version that is not in the table is not accepted when another hash was given', async () => {
    onPath('kind');
    const io = laptop(bin(), 'kind v9.9.9');
    await expect(
      installTool(io, 'kind', { version: '9.9.9', sha256: '0'.repeat(64), baseUrl: mirror }),
    ).rejects.toMatchObject({
      code: 'tool-checksum',
    });
    expect(io.lines.join()).toContain(`its SHA-256 is ${SHA256}, and kind-sha256 is ${'0'.repeat(64)}`);
  });

  it('of a version about which nothing is known is accepted; its hash is recorded, and that it could not be compared is told', async () => {
    const path = onPath('kind');
    const io = laptop(bin(), 'kind v9.9.9 go1.25');
    expect(await installTool(io, 'kind', { version: '9.9.9' })).toMatchObject({ path, sha256: SHA256 });
    expect(io.lines).toEqual([expect.stringMatching(`could not be compared. It is ${SHA256}`)]);
  });

  it('is asked for its version with no environment but a path to nothing', async () => {
    onPath('kind');
    const environments: Command['env'][] = [];
    const run = async ({ env }: Command) => {
      environments.push(env);
      return { exitCode: 0, stdout: 'kind v9.9.9', stderr: '' };
    };
    await installTool({ ...laptop(bin()), run }, 'kind', { version: '9.9.9' });
    expect(environments).toEqual([{ PATH: join(directory, 'work', 'empty') }]);
  });

  it.each([
    ['on PATH', () => onPath('kind')],
    ['in the tool cache', () => program(cached('kind', '9.9.9', 'kind'), PROGRAM)],
  ])('%s inside the workspace is not even asked', async (_name, place) => {
    place();
    const io = laptop(bin(), 'kind v9.9.9');
    const job = { ...io, env: { ...io.env, GITHUB_WORKSPACE: directory } };
    await expect(installTool(job, 'kind', { version: '9.9.9' })).rejects.toMatchObject({ code: 'tool-unavailable' });
    expect(io.commands).toEqual([]);
  });
});

describe('k6, of which the hash of the archive is known', () => {
  const K6 = '#!/bin/sh\necho k6 v9.9.9\n';
  const member = `k6-v9.9.9-linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}/k6`;
  const archive = tarGz({ 'k6-v9.9.9-linux/README.md': 'read me', [member]: K6 });
  const wanted = () => ({ version: '9.9.9', sha256: sha256(archive), baseUrl: mirror });
  const own = () => join(directory, 'work', 'tools', 'k6');

  it('runs from the directory of the run, unpacked anew from the archive that is kept', async () => {
    delivered = archive;
    expect(await installTool(laptop(''), 'k6', wanted())).toMatchObject({
      source: 'download',
      path: own(),
      sha256: sha256(K6),
    });
    vi.stubEnv('RUNNER_TOOL_CACHE', undefined);
    writeFileSync(own(), 'somebody else’s');
    expect(await installTool(laptop(''), 'k6', wanted())).toMatchObject({
      source: 'tool-cache',
      path: own(),
      sha256: sha256(K6),
    });
    expect(readFileSync(own(), 'utf8')).toBe(K6);
    expect(statSync(own()).mode & 0o777).toBe(0o700);
    expect(asked).toHaveLength(1);
  });

  it('is not taken from an archive that was changed in the tool cache', async () => {
    writeFileSync(cached('k6', '9.9.9', 'release.tar.gz'), tarGz({ [member]: 'other' }));
    delivered = archive;
    const io = laptop('');
    expect(await installTool(io, 'k6', wanted())).toMatchObject({ source: 'download', sha256: sha256(K6) });
    expect(io.lines.join()).toContain('release.tar.gz is passed over');
  });

  it('is not used when somebody put just the program into the tool cache or on PATH, unless its own hash is given', async () => {
    program(cached('k6', DEFAULT_VERSIONS.k6, 'k6'), K6);
    onPath('k6', K6);
    const io = laptop(bin(), `k6 v${DEFAULT_VERSIONS.k6}`);
    delivered = 'not k6';
    await expect(installTool(io, 'k6', { version: DEFAULT_VERSIONS.k6, baseUrl: mirror })).rejects.toMatchObject({
      code: 'tool-checksum',
    });
    expect(io.lines).toHaveLength(2);
    expect(io.commands).toEqual([]);
    const given = await installTool(laptop(bin()), 'k6', { version: DEFAULT_VERSIONS.k6, sha256: sha256(K6) });
    expect(given).toMatchObject({ source: 'tool-cache', sha256: sha256(K6) });
  });

  it('of an archive without it is an error', async () => {
    delivered = tarGz({ other: 'x' });
    const refused = installTool(laptop(''), 'k6', { ...wanted(), sha256: sha256(delivered) });
    await expect(refused).rejects.toMatchObject({
      code: 'tool-unavailable',
      message: expect.stringContaining(`there is no file ${member}`),
    });
  });
});

describe('a download', () => {
  it('that is not what its checksum says is not used', async () => {
    const wanted = { version: '9.9.9', sha256: '0'.repeat(64), baseUrl: mirror };
    await expect(installTool(laptop(''), 'kind', wanted)).rejects.toMatchObject({ code: 'tool-checksum' });
  });

  it('of a version whose checksum is known takes no other one, and is not even asked for', async () => {
    const wanted = { version: DEFAULT_VERSIONS.kind, sha256: SHA256, baseUrl: mirror };
    await expect(installTool(laptop(''), 'kind', wanted)).rejects.toMatchObject({
      code: 'tool-checksum',
      message: expect.stringContaining(`kind-sha256 is not the SHA-256 of kind ${DEFAULT_VERSIONS.kind}`),
    });
    expect(asked).toEqual([]);
  });

  it('of a version whose checksum is not known needs one', async () => {
    await expect(installTool(laptop(''), 'kind', { version: '9.9.9', baseUrl: mirror })).rejects.toMatchObject({
      code: 'tool-unavailable',
    });
    expect(asked).toEqual([]);
  });
});
