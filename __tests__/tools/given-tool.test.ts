/** A program whose path the workflow gives. */

import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifiedPrograms } from '../../src/system/verified-programs.ts';
import { givenTool } from '../../src/tools/given-tool.ts';
import { verifyRecordedTools } from '../../src/tools/recorded-tools.ts';
import { fakeIo } from '../support/fake-io.ts';

let directory = '';
beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'given-')));
  mkdirSync(join(directory, 'workspace'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function program(name: string, content = 'a program', mode = 0o755): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

function job(stdout = 'Version: 0.74.0\n') {
  const io = fakeIo(() => ({ stdout }), { workDir: join(directory, 'work') });
  return { ...io, env: { GITHUB_WORKSPACE: join(directory, 'workspace') } };
}

describe('givenTool', () => {
  it('is used as it is, with the version that it tells and the hash that it has', async () => {
    const path = program('trivy');
    const io = job();
    expect(await givenTool(io, 'trivy', { path })).toEqual({
      name: 'trivy',
      version: '0.74.0',
      path,
      source: 'given',
      sha256: sha256('a program'),
    });
    expect(io.lines.join()).toContain(sha256('a program'));
    await verifiedPrograms.check(path);
  });

  it('is what a link leads to', async () => {
    const path = program('real');
    symlinkSync(path, join(directory, 'trivy'));
    expect(await givenTool(job(), 'trivy', { path: join(directory, 'trivy') })).toMatchObject({ path });
  });

  it.each([
    ['a folder', () => directory, 'no file that may be executed'],
    ['a file that nobody may run', () => program('text', 'x', 0o644), 'no file that may be executed'],
    ['nothing', () => join(directory, 'none'), 'ENOENT'],
    ['a file of the checkout', () => program('workspace/trivy'), 'inside the workspace'],
    [
      'a link of the checkout',
      () => program('workspace/real') && join(directory, 'workspace', 'real'),
      'inside the workspace',
    ],
  ])('is not %s', async (_what, path, message) => {
    const io = job();
    await expect(givenTool(io, 'trivy', { path: path() })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(message),
    });
    expect(io.commands).toEqual([]);
  });

  it('is not started with another hash than the one given, and both are said', async () => {
    const io = job();
    await expect(givenTool(io, 'trivy', { path: program('trivy'), sha256: 'F'.repeat(64) })).rejects.toMatchObject({
      code: 'tool-checksum',
      message: expect.stringMatching(new RegExp(`${sha256('a program')}.*${'f'.repeat(64)}`)),
    });
    expect(io.commands).toEqual([]);
  });

  it.each([
    ['Version: 0.69.5\n', 'CVE-2026-33634'],
    ['hello\n', 'does not tell its version'],
  ])('that says %j is refused, and can’t be started any more', async (stdout, message) => {
    const path = program('trivy');
    await expect(givenTool(job(stdout), 'trivy', { path })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(message),
    });
    await expect(verifiedPrograms.check(path)).rejects.toMatchObject({ code: 'tool-checksum' });
  });
});

describe('a given program in a record', () => {
  const recorded = (path: string) =>
    ({ name: 'trivy', version: '0.74.0', path, source: 'given', sha256: sha256('a program') }) as const;

  it('is started when it is named again, and still the same', async () => {
    const path = program('trivy');
    await verifyRecordedTools(job(), [recorded(path)], { trivy: { path } });
    await verifiedPrograms.check(path);
  });

  it.each([
    ['nobody names it any more', (path: string) => [recorded(path), {}] as const],
    ['another one is named', (path: string) => [recorded(path), { trivy: { path: program('other') } }] as const],
    ['it changed', (path: string) => [{ ...recorded(path), sha256: sha256('before') }, { trivy: { path } }] as const],
  ])('is not started when %s', async (_what, make) => {
    const path = program('trivy');
    const [tool, requests] = make(path);
    await expect(verifyRecordedTools(job(), [tool], requests)).rejects.toMatchObject({ code: 'tool-checksum' });
    await expect(verifiedPrograms.check(path)).rejects.toMatchObject({ code: 'tool-checksum' });
  });
});
