/** Which programs of a run record may be started. The record is a file that somebody else may have written. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteApplied } from '../../src/platforms/existing/teardown-existing.ts';
import type { Io } from '../../src/system/io.ts';
import { verifiedPrograms } from '../../src/system/verified-programs.ts';
import type { InstalledTool } from '../../src/tools/installed-tool.ts';
import { verifyRecordedTools } from '../../src/tools/recorded-tools.ts';
import { DEFAULT_VERSIONS } from '../../src/tools/tool-downloads.ts';
import { TOOL_HASHES } from '../../src/tools/tool-hashes.ts';
import { type FakeIo, fakeIo } from '../support/fake-io.ts';
import { program, sha256, tarGz } from '../support/programs.ts';

const PROGRAM = '#!/bin/sh\necho kubectl v9.9.9\n';
let root = '';
let io: FakeIo;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'recorded-')));
  for (const name of ['bin', 'work', 'elsewhere']) mkdirSync(at(name));
  io = {
    ...fakeIo(() => ({ stdout: 'kubectl v9.9.9' })),
    env: { PATH: at('bin'), RUNNER_TOOL_CACHE: at('cache') },
    workDir: at('work'),
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const at = (...names: readonly string[]) => join(root, ...names);

function recorded(path: string, changes: Partial<InstalledTool> = {}): InstalledTool {
  return { name: 'kubectl', version: '9.9.9', path, source: 'path', sha256: sha256(PROGRAM), ...changes };
}

const verify = (tool: InstalledTool, given?: string, on: Io = io) =>
  verifyRecordedTools(on, [tool], given === undefined ? {} : { kubectl: { sha256: given }, k6: { sha256: given } });

const mayStart = (path: string) =>
  verifiedPrograms.check(path).then(
    () => true,
    () => false,
  );

describe('a program of a record', () => {
  it('that our own search finds at its path, unchanged, may be started', async () => {
    const path = program(at('bin', 'kubectl'), PROGRAM);
    expect(await mayStart(path)).toBe(false);
    await verify(recorded(path));
    expect(await mayStart(path)).toBe(true);
  });

  it('that lies elsewhere may not, also when the record has its hash, or its own word for a hash that was given', async () => {
    const path = program(at('elsewhere', 'kubectl'), PROGRAM);
    const refusal = {
      code: 'tool-checksum',
      message: expect.stringContaining('in no place where programs are looked for'),
      hint: expect.stringContaining('up'),
    };
    await expect(verify(recorded(path))).rejects.toMatchObject(refusal);
    await expect(verify(recorded(path), sha256(PROGRAM))).rejects.toMatchObject(refusal);
    expect(await mayStart(path)).toBe(false);
    expect(io.commands).toEqual([]);
  });

  it('that is another one by now may not', async () => {
    const path = program(at('bin', 'kubectl'), PROGRAM);
    appendFileSync(path, '# more');
    await expect(verify(recorded(path))).rejects.toThrow(/its SHA-256 is [0-9a-f]{64}, and was [0-9a-f]{64}/);
    expect(await mayStart(path)).toBe(false);
  });

  it('of a version of the table must be the release, or have the hash that is given', async () => {
    const path = program(at('bin', 'kubectl'), PROGRAM);
    const tool = recorded(path, { version: DEFAULT_VERSIONS.kubectl });
    await expect(verify(tool)).rejects.toMatchObject({ code: 'tool-checksum' });
    await expect(verify(tool, '0'.repeat(64))).rejects.toMatchObject({ code: 'tool-checksum' });
    expect(await mayStart(path)).toBe(false);
    await verify(tool, sha256(PROGRAM));
    expect(await mayStart(path)).toBe(true);
  });

  it('that is the release of its version may be started wherever it lies', async () => {
    const path = program(at('elsewhere', 'kubectl'), PROGRAM);
    const hashes: Record<string, object> = TOOL_HASHES.kubectl;
    hashes['9.9.9'] = { amd64: sha256(PROGRAM), arm64: sha256(PROGRAM) };
    try {
      await verify(recorded(path));
      expect(await mayStart(path)).toBe(true);
    } finally {
      Reflect.deleteProperty(hashes, '9.9.9');
    }
  });

  it('that is gone is told', async () => {
    await expect(verify(recorded(at('bin', 'kubectl')))).rejects.toThrow('there is no program of that name any more');
  });

  it('that was unpacked is unpacked anew, so that what was put in its place does not run', async () => {
    const member = `k6-v9.9.9-linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}/k6`;
    const archive = tarGz({ [member]: PROGRAM });
    mkdirSync(at('cache', 'k6', '9.9.9', process.arch), { recursive: true });
    writeFileSync(at('cache', 'k6', '9.9.9', `${process.arch}.complete`), '');
    writeFileSync(at('cache', 'k6', '9.9.9', process.arch, 'release.tar.gz'), archive);
    const path = program(at('work', 'tools', 'k6'), 'somebody else’s');
    await verify(recorded(path, { name: 'k6' }), sha256(archive));
    expect(readFileSync(path, 'utf8')).toBe(PROGRAM);
    expect(await mayStart(path)).toBe(true);
    rmSync(at('cache', 'k6', '9.9.9', process.arch, 'release.tar.gz'));
    await expect(verify(recorded(path, { name: 'k6' }), sha256(archive))).rejects.toThrow(
      'the archive that it came from is not there any more',
    );
  });
});

describe('cleaning up an existing cluster', () => {
  it('does not start a kubectl that just the record names', async () => {
    const path = program(at('elsewhere', 'kubectl'), PROGRAM);
    writeFileSync(at('applied.json'), '[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}}]');
    const cluster = {
      kind: 'existing' as const,
      name: 'c',
      namespace: 'default',
      kubeconfig: at('k'),
      baseUrl: '',
      applied: at('applied.json'),
    };
    const record = { version: 1 as const, runId: 'r', startedAt: 0, inputs: {}, phases: [], cluster };
    await expect(deleteApplied(io, { ...record, tools: [recorded(path)] })).rejects.toMatchObject({
      code: 'tool-checksum',
    });
    expect(io.commands).toEqual([]);
    const found = program(at('bin', 'kubectl'), PROGRAM);
    await deleteApplied(io, { ...record, tools: [recorded(found)] });
    expect(io.commands.at(-1)).toBe(`${found} --kubeconfig ${at('k')} delete --ignore-not-found --wait=true -f -`);
  });
});
