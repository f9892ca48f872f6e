/** `report --from`: the program as a user starts it, with reports in real files. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { longRun, TEN_MINUTES } from '../support/long-run.ts';
import { nodeProgram } from '../support/programs.ts';
import { failedReport, invalidReport, sampleReport } from '../support/sample-report.ts';

/** Some seconds on two targets, all of whose requests are ok. */
const SHARD = { ...TEN_MINUTES, seconds: 6, ratePerSecond: 50, failing: 0 };

const CLI = resolve(import.meta.dirname, '..', '..', 'src', 'cli.ts');

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'report-command-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly lines: readonly string[];
}

async function report(
  args: readonly string[],
  env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] },
): Promise<Answer> {
  const child = spawn(process.execPath, [CLI, 'report', ...args], { cwd: directory, env });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  const exitCode = await new Promise<number>((settle) => child.once('close', (code) => settle(code ?? -1)));
  return { exitCode, stdout: output.stdout, lines: output.stderr.trim().split('\n') };
}

function save(name: string, value: Report): string {
  writeFileSync(join(directory, name), JSON.stringify(value));
  return name;
}

describe('a report that is drawn again', () => {
  it('is a page and Markdown, with the exit code of its verdict and no run beside it', async () => {
    const { exitCode, stdout, lines } = await report(['--from', save('a.json', failedReport()), '--out', 'out']);
    expect(exitCode, lines.join('\n')).toBe(1);
    expect(stdout).toContain('Load test failed');
    expect(readdirSync(join(directory, 'out')).sort()).toEqual(['report.html', 'report.md']);
    expect(readFileSync(join(directory, 'out', 'report.md'), 'utf8')).toContain('Load test failed');
    expect(readFileSync(join(directory, 'out', 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(lines.at(-1)).toBe(join(directory, 'out', 'report.html'));
  });

  it('goes beside the report of a run by default, and leaves that alone', async () => {
    await report(['--from', save('a.json', sampleReport())]);
    expect(readdirSync(join(directory, 'loadtest-report')).sort()).toEqual(['report.html', 'report.md']);
  });

  it('does not go through a link that nobody named', async () => {
    symlinkSync(mkdtempSync(join(directory, 'elsewhere-')), join(directory, 'loadtest-report'));
    const { exitCode, lines } = await report(['--from', save('a.json', sampleReport())]);
    expect([exitCode, lines.join()]).toEqual([4, expect.stringContaining('is a link, and was not asked for by name')]);
  });

  it('has its secrets masked, should it come from somewhere that did not', async () => {
    const jwt = `eyJhbGciOiJIUzI1NiJ9.${'a'.repeat(40)}.${'b'.repeat(40)}`;
    const leaking = sampleReport({ verdict: 'fail', reasons: [`It answered ${jwt}.`] });
    const { stdout } = await report(['--from', save('a.json', leaking), '--out', 'out']);
    const files = ['report.html', 'report.md'].map((name) => readFileSync(join(directory, 'out', name), 'utf8'));
    for (const text of [stdout, ...files]) expect(text).not.toContain(jwt);
  });
});

describe('several reports', () => {
  it('are a table with a row for each, one page, and the exit code of the worst', async () => {
    const names = [save('a.json', sampleReport()), save('b.json', invalidReport()), save('c.json', failedReport())];
    const { exitCode, stdout, lines } = await report(['--from', ...names, '--out', 'out']);
    expect(exitCode, lines.join('\n')).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((row) => row.trim().split(/ +/)[0]),
    ).toEqual(['Report', 'c.json', 'b.json', 'a.json']);
    expect(readdirSync(join(directory, 'out')).sort()).toEqual(['report.html', 'report.md']);
    const markdown = readFileSync(join(directory, 'out', 'report.md'), 'utf8');
    for (const name of ['a.json', 'b.json', 'c.json']) expect(markdown).toContain(name);
  });

  it('are added up when they are shards of one plan', async () => {
    const shard = longRun(SHARD);
    const other = { ...shard, run: { ...shard.run, leg: 'shard=2' } };
    const names = [save('a.json', shard), save('b.json', other)];
    const { exitCode, stdout, lines } = await report(['--merge', '--from', ...names, '--out', 'out']);
    expect(exitCode, lines.join('\n')).toBe(0);
    expect(stdout).toContain(`of ${2 * SHARD.seconds * SHARD.ratePerSecond} requests`);
    expect(readFileSync(join(directory, 'out', 'report.md'), 'utf8')).toContain('a.json');
  });

  it('of different plans are not added up, and the reason is said', async () => {
    const names = [save('a.json', longRun(SHARD)), save('b.json', longRun({ ...SHARD, targets: 3 }))];
    const { exitCode, lines } = await report(['--merge', '--from', ...names, '--out', 'out']);
    expect(exitCode).toBe(4);
    expect(lines.join('\n')).toMatch(/different targets[\s\S]*Leave --merge out/);
  });

  it('are all looked at before one is refused, and nothing is written then', async () => {
    writeFileSync(join(directory, 'text.json'), 'no JSON');
    writeFileSync(join(directory, 'other.json'), '{"schemaVersion":7}');
    const { exitCode, lines } = await report([
      ...['--from', save('a.json', sampleReport()), 'text.json', 'other.json', 'missing.json', '.'],
      ...['--out', 'out'],
    ]);
    expect(exitCode).toBe(2);
    const text = lines.join('\n');
    expect(text).toContain('4 inputs are not right');
    for (const part of [
      'text.json is not JSON',
      'other.json is a report with the schema version 7',
      "missing.json can't be read: ENOENT",
      "can't be read: . is a folder",
    ])
      expect(text).toContain(part);
    expect(readdirSync(directory)).not.toContain('out');
  });
});

describe('--open', () => {
  it('hands the page to the browser, and says so in the last line', async () => {
    const told = join(directory, 'told');
    nodeProgram(join(directory, 'bin', 'xdg-open'), `require('fs').writeFileSync('${told}', process.argv[2]);`);
    const env = { PATH: join(directory, 'bin'), DISPLAY: ':0' };
    const { lines } = await report(['--from', save('a.json', sampleReport()), '--out', 'out', '--open'], env);
    const page = join(directory, 'out', 'report.html');
    expect(lines.at(-1)).toBe(`Opened ${page}`);
    expect(readFileSync(told, 'utf8')).toBe(`file://${page}`);
  });

  it('ends with the address of the page where there is no browser', async () => {
    const { exitCode, lines } = await report(['--from', save('a.json', sampleReport()), '--out', 'out', '--open'], {
      CI: 'true',
    });
    expect(exitCode).toBe(0);
    expect(lines.slice(-2)).toEqual([
      'The report was not opened: this is a CI job.',
      `file://${join(directory, 'out', 'report.html')}`,
    ]);
  });
});
