/** Finding and downloading tools, from a mirror on loopback. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VERSIONS } from '../../src/core/tool-downloads.ts';
import type { Io } from '../../src/io/io.ts';
import { installTool } from '../../src/io/tools.ts';
import { fakeIo } from '../support/fake-io.ts';

const PROGRAM = '#!/bin/sh\necho kind v9.9.9\n';
const SHA256 = createHash('sha256').update(PROGRAM).digest('hex');

let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end(PROGRAM);
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
  directory = mkdtempSync(join(tmpdir(), 'tools-'));
  // What the tool-cache package goes by.
  vi.stubEnv('RUNNER_TOOL_CACHE', undefined);
  vi.stubEnv('RUNNER_TEMP', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** A laptop with these programs on its path. */
function laptop(path: string, answer = ''): Io {
  return { ...fakeIo(() => ({ stdout: answer })), env: { PATH: path, XDG_CACHE_HOME: join(directory, 'cache') }, workDir: join(directory, 'work') };
}

describe('on a laptop', () => {
  it('a download is kept, and found by the next run', async () => {
    const wanted = { version: '9.9.9', sha256: SHA256, baseUrl: mirror };
    expect(await installTool(laptop(''), 'kind', wanted)).toMatchObject({ source: 'download' });
    vi.stubEnv('RUNNER_TOOL_CACHE', undefined);
    expect(await installTool(laptop(''), 'kind', wanted)).toMatchObject({ source: 'tool-cache' });
    expect(asked).toHaveLength(1);
  });

  it('a folder that has the name of the tool is none; the program behind it is', async () => {
    mkdirSync(join(directory, 'a', 'kind'), { recursive: true });
    mkdirSync(join(directory, 'b'));
    writeFileSync(join(directory, 'b', 'kind'), PROGRAM);
    chmodSync(join(directory, 'b', 'kind'), 0o755);
    const io = laptop(`${join(directory, 'a')}:${join(directory, 'b')}`, 'kind v9.9.9 go1.25');
    expect(await installTool(io, 'kind', { version: '9.9.9' })).toMatchObject({ source: 'path', path: join(directory, 'b', 'kind') });
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
    await expect(installTool(laptop(''), 'kind', { version: '9.9.9', baseUrl: mirror })).rejects.toMatchObject({ code: 'tool-unavailable' });
    expect(asked).toEqual([]);
  });
});
