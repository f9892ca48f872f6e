/**
 * How long the entries take to start, as ratios to Node itself with an empty module: `npm run bench:start`, after
 * `npm run build`. All in one run, in turn; the machine is whatever it is.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROUNDS = 15;
const DIST = resolve(import.meta.dirname, '..', 'dist');

interface Start {
  readonly name: string;
  readonly script: string;
  /** How many times as long as bare Node it may take. */
  readonly limit: number;
  readonly env?: Readonly<Record<string, string>>;
  /** When it counts as started. */
  readonly until: (child: ChildProcess) => Promise<unknown>;
}

const ended = (child: ChildProcess) => once(child, 'close');

/** Ended then: what would come next is a load test. */
async function firstLine(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('the output is not read');
  const result = await Promise.race([once(child.stdout, 'data'), ended(child)]);
  if (!Buffer.isBuffer(result[0])) throw new Error(`main ended with ${result[0]} before it said anything`);
}

/** A job with the embedded services, which needs nothing that a machine may not have. */
function starts(directory: string): readonly Start[] {
  const [empty, temp] = [join(directory, 'empty'), join(directory, 'temp')];
  for (const path of [empty, temp]) mkdirSync(path);
  writeFileSync(join(empty, 'package.json'), '{"type":"module"}');
  writeFileSync(join(empty, 'index.js'), '');
  const job = { RUNNER_TEMP: temp, GITHUB_WORKSPACE: empty, INPUT_CLUSTER: 'none', INPUT_COMMENT: 'false' };
  return [
    { name: 'bare Node', script: join(empty, 'index.js'), limit: 1, until: ended },
    { name: 'post, nothing to do', script: join(DIST, 'post', 'index.js'), limit: 1.6, until: ended },
    { name: 'main, first line', script: join(DIST, 'main', 'index.js'), limit: 2.5, env: job, until: firstLine },
  ];
}

async function milliseconds({ script, env = {}, until }: Start): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = ended(child);
  await until(child);
  const took = performance.now() - startedAt;
  child.stdout.resume();
  child.kill('SIGKILL');
  await closed;
  return took;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const directory = mkdtempSync(join(tmpdir(), 'bench-start-'));
try {
  const measured = starts(directory).map((start) => ({ start, times: [] as number[] }));
  // The first round fills the page cache, and does not count.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { start, times } of measured) {
      const took = await milliseconds(start);
      if (round > 0) times.push(took);
    }
  }
  const bare = median(measured[0]?.times ?? []);
  console.log(`Node ${process.versions.node}, medians of ${ROUNDS} runs in turn`);
  for (const { start, times } of measured) {
    const ratio = median(times) / bare;
    if (ratio > start.limit) process.exitCode = 1;
    const verdict = ratio > start.limit ? 'MISSED' : 'ok';
    const figures = `${median(times).toFixed(1).padStart(7)} ms ${ratio.toFixed(2).padStart(6)} times`;
    console.log(`  ${start.name.padEnd(20)}${figures}  at most ${start.limit.toFixed(1)}  ${verdict}`);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
