/** A command that goes on from a record which somebody else has written: the program that it names is not started. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newRecord } from '../../src/state.ts';
import { nodeProgram } from '../support/programs.ts';

const CLI = resolve(import.meta.dirname, '..', '..', 'src', 'cli.ts');
let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'recorded-cli-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test.each(['deploy', 'health', 'load'])('`%s` starts no program because a record names it', async (command) => {
  const started = join(directory, 'started');
  const path = nodeProgram(join(directory, 'kubectl'), `require('fs').writeFileSync('${started}', '')`);
  const tools = [{ name: 'kubectl' as const, version: '9.9.9', path, source: 'path' as const, sha256: '0'.repeat(64) }];
  const cluster = {
    kind: 'kind' as const,
    name: 'c',
    kubeconfig: join(directory, 'out', '.state', 'kubeconfig'),
    baseUrl: 'http://127.0.0.1',
    nodeImage: 'n',
    nodes: ['c-1'],
    created: true,
  };
  const record = { ...newRecord({ runId: 'r', startedAt: 0, inputs: { cluster: 'kind' } }), tools, cluster };
  mkdirSync(join(directory, 'out', '.state'), { recursive: true, mode: 0o700 });
  writeFileSync(join(directory, 'out', '.state', 'state.json'), JSON.stringify(record), { mode: 0o600 });
  const { exitCode, stderr } = await start(command, '--out', join(directory, 'out'));
  expect(exitCode, stderr).toBe(4);
  expect(stderr).toContain(`kubectl 9.9.9 of this run's record, ${path}, is not started`);
  expect(existsSync(started)).toBe(false);
});

async function start(...args: readonly string[]): Promise<{ readonly exitCode: number; readonly stderr: string }> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number>((settle) => child.once('close', (code) => settle(code ?? -1)));
  return { exitCode, stderr };
}
