import { describe, expect, test, vi } from 'vitest';
import { pipe, run, runChecked } from '../../src/system/process.ts';
import { isAlive } from '../support/processes.ts';

const never = new AbortController().signal;
const node = (script: string, extra: object = {}) => ({
  file: process.execPath,
  args: ['-e', script],
  deadlineMs: 15_000,
  ...extra,
});

describe('a process', () => {
  test('answers its exit code and output, and gets what it is given to read', async () => {
    const echo = node('process.stdin.pipe(process.stdout); process.exitCode = 3; console.error("e")', { stdin: 'in' });
    expect(await run(echo, never)).toEqual({ exitCode: 3, stdout: 'in', stderr: 'e\n' });
  });

  test('that reads nothing of a large input is no error of ours', async () => {
    const result = await run(node('process.exit(5)', { stdin: 'x'.repeat(5_000_000) }), never);
    expect(result.exitCode).toBe(5);
  });

  /** Runs a parent that starts a child, which holds its output, and then does something. Answers the child's id. */
  async function endedAtDeadline(then: string): Promise<number> {
    const parent = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'inherit' }); console.log(c.pid); ${then}`;
    let child = 0;
    const onLine = (line: string) => {
      child = Number(line);
    };
    const running = run(node(parent, { deadlineMs: 1_500, onLine }), never);
    await expect(running).rejects.toMatchObject({
      code: 'deadline',
      message: expect.stringContaining('did not end within 1.5 s'),
    });
    return child;
  }

  test.each([
    [
      'is ended at its deadline, with its children, and the error says what it was and how long',
      'setInterval(() => 0, 1000)',
    ],
    ['that ended and left a child with its output is ended at its deadline all the same', 'process.exit(0)'],
  ])('%s', async (_name, then) => {
    const child = await endedAtDeadline(then);
    await expect.poll(() => isAlive(child)).toBe(false);
  });

  test('hands on its lines, whatever pieces they come in, and the unfinished one at its end', async () => {
    const lines: string[] = [];
    const pieces =
      "const w = (b) => process.stdout.write(b); w('a\\r\\n\\nb\\u2028'); w(Buffer.from([0xc3])); setTimeout(() => { w(Buffer.from([0xa4, 10])); w('end'); }, 50)";
    await run(node(pieces, { onLine: (line: string) => lines.push(line) }), never);
    expect(lines).toEqual(['a', '', 'b\u2028ä', 'end']);
  });

  test('that writes a line longer than any text can be brings nobody down', async () => {
    const lengths: number[] = [];
    const endless =
      "const mib = Buffer.alloc(1 << 20, 120); let n = 0; (function go() { while (n < 540) { n += 1; if (!process.stdout.write(mib)) return process.stdout.once('drain', go); } process.stdout.end('\\nnext'); })()";
    await run(node(endless, { deadlineMs: 60_000, onLine: (line: string) => lengths.push(line.length) }), never);
    expect(lengths).toEqual([4 * 1024 * 1024, 'next'.length]);
  }, 90_000);

  test('that takes more memory than it may is killed, and the error says how much that is', async () => {
    const growing = 'const kept = []; setInterval(() => kept.push(Buffer.alloc(8 * 1024 * 1024, 1)), 10)';
    const running = run(node(growing, { mostMemoryBytes: 200 * 1024 * 1024 }), never);
    await expect(running).rejects.toMatchObject({
      code: 'command-failed',
      message: expect.stringContaining('took more than 200 MiB of memory'),
    });
  });

  test('is ended by a signal of its own', async () => {
    const controller = new AbortController();
    const running = run(node('setInterval(() => 0, 1000)', { signal: controller.signal }), never);
    setTimeout(() => controller.abort(), 100);
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('with an environment that says PATH has no other', async () => {
    const { stdout } = await run(
      node('console.log(Object.keys(process.env).join())', { env: { PATH: '/nowhere' } }),
      never,
    );
    expect(stdout).toBe('PATH\n');
  });

  test('is ended when the run is cancelled', async () => {
    const controller = new AbortController();
    const running = run(node('setInterval(() => 0, 1000)'), controller.signal);
    setTimeout(() => controller.abort(), 200);
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('that puts something back runs although the run was cancelled, and no longer than its deadline', async () => {
    expect(await run(node('console.log("back")', { afterCancel: true }), AbortSignal.abort())).toMatchObject({
      exitCode: 0,
      stdout: 'back\n',
    });
    const endless = node('setInterval(() => 0, 1000)', { afterCancel: true, deadlineMs: 200 });
    await expect(run(endless, AbortSignal.abort())).rejects.toMatchObject({ code: 'deadline' });
  });

  test('that does not exist is named', async () => {
    await expect(run({ file: '/nowhere/kind', args: [], deadlineMs: 1_000 }, never)).rejects.toMatchObject({
      code: 'command-failed',
      message: expect.stringContaining('/nowhere/kind'),
    });
  });

  test('that must succeed fails with its last line, and its last lines as details', async () => {
    const io = { run: (command: Parameters<typeof run>[0]) => run(command, never) };
    const failing = runChecked(io, node('console.error("first\\nlast"); process.exit(1)'));
    await expect(failing).rejects.toMatchObject({
      message: expect.stringMatching(/exit code 1: last$/),
      details: 'first\nlast',
    });
  });
});

describe('a pipe', () => {
  test('connects two processes and answers both results', async () => {
    const [from, to] = await pipe(
      node('process.stdout.write("x".repeat(300000))'),
      node('let n = 0; process.stdin.on("data", (d) => n += d.length).on("end", () => console.log(n))'),
      never,
    );
    expect([from.exitCode, to.stdout.trim()]).toEqual([0, '300000']);
  });

  test('whose reader ends early ends, with both exit codes', async () => {
    const [, to] = await pipe(
      node(
        'setInterval(() => process.stdout.write("x".repeat(65536)), 1); process.stdout.on("error", () => process.exit(9))',
      ),
      node('process.exit(7)'),
      never,
    );
    expect(to.exitCode).toBe(7);
  });
});

test('a process gets no variable that it was not given', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'secret');
  try {
    const command = node('console.log(JSON.stringify(process.env))');
    expect(JSON.parse((await run(command, never)).stdout)).toEqual({});
    expect(JSON.parse((await run({ ...command, env: { A: '1' } }, never)).stdout)).toEqual({ A: '1' });
  } finally {
    vi.unstubAllEnvs();
  }
});

describe('an output of more than 32 MiB', () => {
  const MIB = 1024 * 1024;
  /** Prints 40 lines of 1 MiB and a bit, so that no chunk ends where the limit is; each begins with its number. */
  const long = (stream: 'stdout' | 'stderr') =>
    node(
      `for (let i = 0; i < 40; i++) require('fs').writeSync(${stream === 'stdout' ? 1 : 2}, String(i).padEnd(${MIB + 776}, '.') + '\\n')`,
    );

  test('is an error, and never taken for the whole', async () => {
    await expect(run(long('stdout'), never)).rejects.toMatchObject({
      code: 'command-failed',
      message: expect.stringContaining('printed more than 32 MiB'),
    });
  });

  test('has its end kept when it is of errors', async () => {
    const { exitCode, stderr } = await run(long('stderr'), never);
    expect(exitCode).toBe(0);
    expect(stderr.length).toBe(32 * MIB);
    expect(stderr.slice(-(MIB + 777))).toMatch(/^39\.+\n$/);
  });

  test('goes line by line to who listens, and ends the process of nobody', async () => {
    const lines: string[] = [];
    const result = await run({ ...long('stdout'), onLine: (line: string) => lines.push(line.slice(0, 2)) }, never);
    expect([result.exitCode, lines.length, lines[0], lines.at(-1)]).toEqual([0, 40, '0.', '39']);
    expect(result.stdout.length).toBe(32 * MIB);
  });
});
