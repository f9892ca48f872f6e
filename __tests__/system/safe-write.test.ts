/** Writing where links may lie in wait. Real files, real links. */
import { once } from 'node:events';
import { lstatSync, readFileSync } from 'node:fs';
import { link, lstat, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redact.ts';
import { publicReport } from '../../src/report/build.ts';
import { writeReport } from '../../src/report/write.ts';
import { freshDirectory, safeWrite } from '../../src/system/safe-write.ts';
import { sampleReport } from '../support/sample-report.ts';

let directory = '';
let precious = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'safe-write-'));
  precious = join(directory, 'precious');
  await writeFile(precious, 'precious');
  await mkdir(join(directory, 'out'));
});
afterEach(() => rm(directory, { recursive: true }));

const out = (name: string) => join(directory, 'out', name);

describe('safeWrite', () => {
  it('replaces a link, and leaves alone what it leads to', async () => {
    await symlink(precious, out('file'));
    await safeWrite(out('file'), 'new');
    expect(lstatSync(out('file')).isFile()).toBe(true);
    expect(readFileSync(out('file'), 'utf8')).toBe('new');
    expect(readFileSync(precious, 'utf8')).toBe('precious');
  });

  it('makes no file where a link leads to nothing', async () => {
    await symlink(join(directory, 'nothing'), out('file'));
    await safeWrite(out('file'), 'new');
    expect(readFileSync(out('file'), 'utf8')).toBe('new');
    expect(await readdir(directory)).not.toContain('nothing');
  });

  it('leaves alone what has a second name outside', async () => {
    await link(precious, out('file'));
    await safeWrite(out('file'), 'new');
    expect(readFileSync(precious, 'utf8')).toBe('precious');
  });

  it('is not led away by the name of its half-written file', async () => {
    await symlink(precious, out('file.part'));
    await safeWrite(out('file'), 'new');
    expect(readFileSync(precious, 'utf8')).toBe('precious');
    expect(await readdir(join(directory, 'out'))).toEqual(['file']);
  });

  it('is not led away by who puts a link there at the last moment, again and again', async () => {
    const [target, part] = [JSON.stringify(precious), JSON.stringify(out('file.part'))];
    const endless = `const { symlinkSync } = require('node:fs'); for (;;) try { symlinkSync(${target}, ${part}); } catch {}`;
    const worker = new Worker(endless, { eval: true });
    await once(worker, 'online');
    const failures = new Set<string>();
    try {
      for (let attempt = 0; attempt < 300 || (failures.size === 0 && attempt < 20_000); attempt++) {
        await safeWrite(out('file'), 'new').catch((error: NodeJS.ErrnoException) => failures.add(error.code ?? ''));
        expect(readFileSync(precious, 'utf8')).toBe('precious');
      }
    } finally {
      await worker.terminate();
    }
    expect([...failures]).toEqual(['EEXIST']);
  });

  it('gives the file the mode that is asked for', async () => {
    await safeWrite(out('file'), 'new', 0o600);
    expect((await stat(out('file'))).mode & 0o777).toBe(0o600);
  });

  it('that fails leaves nothing half-written', async () => {
    await mkdir(out('file'));
    await expect(safeWrite(out('file'), 'new')).rejects.toThrow('EISDIR');
    expect(await readdir(join(directory, 'out'))).toEqual(['file']);
  });
});

describe('freshDirectory', () => {
  it('takes the place of a link, and what it leads to stays as it is', async () => {
    const target = join(directory, 'target');
    await mkdir(target);
    await writeFile(join(target, 'kept'), '');
    await symlink(target, out('logs'));
    await freshDirectory(out('logs'));
    expect((await lstat(out('logs'))).isDirectory()).toBe(true);
    expect(await readdir(target)).toEqual(['kept']);
  });

  it('holds no link of an earlier one', async () => {
    await mkdir(out('logs'));
    await symlink(precious, join(out('logs'), 'kubelet.log'));
    await freshDirectory(out('logs'));
    expect(await readdir(out('logs'))).toEqual([]);
    expect(readFileSync(precious, 'utf8')).toBe('precious');
  });

  it('makes the directory above it too', async () => {
    await freshDirectory(out('new/logs'));
    expect(await readdir(out('new'))).toEqual(['logs']);
  });
});

describe('a report', () => {
  it('takes the place of links under its names, and nothing is written through them', async () => {
    await symlink(precious, out('report.json'));
    await symlink(join(directory, 'nothing'), out('report.md'));
    await symlink(precious, out('report.html'));
    await writeReport(publicReport(sampleReport(), createRedactor()), join(directory, 'out'));
    for (const name of ['report.html', 'report.json', 'report.md']) expect(lstatSync(out(name)).isFile()).toBe(true);
    expect(readFileSync(precious, 'utf8')).toBe('precious');
    expect((await readdir(directory)).sort()).toEqual(['out', 'precious']);
  });

  it('goes where the user’s own link leads', async () => {
    await symlink(join(directory, 'out'), join(directory, 'chosen'));
    await writeReport(publicReport(sampleReport(), createRedactor()), join(directory, 'chosen'));
    expect((await readdir(join(directory, 'out'))).sort()).toEqual(['report.html', 'report.json', 'report.md']);
  });
});
