/** The generators that we are held against, started as their users start them; each answers what it measured. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LoadPlan } from '../../src/load/plan/plan.ts';

const NODE = process.execPath;
const AUTOCANNON = resolve(import.meta.dirname, '..', '..', 'node_modules', 'autocannon', 'autocannon.js');

/** What a generator says of a run; latencies in milliseconds, undefined for what it does not say. */
export interface Answer {
  readonly requests: number;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  readonly p99: number | undefined;
  readonly max: number | undefined;
}

export interface Client {
  readonly name: string;
  /** Closed model, as fast as 20 connections go. */
  readonly closed: (url: string, seconds: number, directory: string) => readonly string[];
  /** 1000 requests a second, as far as it can. */
  readonly paced: (url: string, seconds: number, directory: string) => readonly string[];
  readonly read: (stdout: string) => Answer;
}

const CONNECTIONS = 20;
const RATE = 1000;

/** Durations in Go's and wrk's notation, in milliseconds. */
function ms(text: string | undefined): number | undefined {
  const match = text?.match(/^([\d.]+)(us|µs|ms|s|m)?$/);
  const unit = { us: 0.001, µs: 0.001, ms: 1, s: 1000, m: 60_000 }[match?.[2] ?? 'ms'] ?? 1;
  return match === null || match === undefined ? undefined : Number(match[1]) * unit;
}

const first = (text: string, pattern: RegExp): string | undefined => text.match(pattern)?.[1];

export const WRK: Client = {
  name: 'wrk',
  closed: (url, seconds) => ['wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', url],
  // wrk has no rate.
  paced: (url, seconds) => ['wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', url],
  read: (stdout) => ({
    requests: Number(first(stdout, /(\d+) requests in/)),
    p50: ms(first(stdout, /50%\s+(\S+)/)),
    p90: ms(first(stdout, /90%\s+(\S+)/)),
    p99: ms(first(stdout, /99%\s+(\S+)/)),
    max: ms(first(stdout, /Latency\s+\S+\s+\S+\s+(\S+)/)),
  }),
};

export const HEY: Client = {
  name: 'hey',
  closed: (url, seconds) => ['hey', '-c', String(CONNECTIONS), '-z', `${seconds}s`, url],
  paced: (url, seconds) => [
    'hey',
    '-c',
    String(CONNECTIONS),
    '-q',
    String(RATE / CONNECTIONS),
    '-z',
    `${seconds}s`,
    url,
  ],
  read: (stdout) => {
    const seconds = (pattern: RegExp) => ms(`${first(stdout, pattern)}s`);
    return {
      requests: Number(first(stdout, /\[200\]\s+(\d+)/)),
      p50: seconds(/50%+ in ([\d.]+)/),
      p90: seconds(/90%+ in ([\d.]+)/),
      p99: seconds(/99%+ in ([\d.]+)/),
      max: seconds(/Slowest:\s+([\d.]+)/),
    };
  },
};

export const VEGETA: Client = {
  name: 'vegeta',
  closed: (url, seconds) =>
    shell(
      `echo "GET ${url}" | vegeta attack -rate=0 -max-workers=${CONNECTIONS} -duration=${seconds}s | vegeta report -type=json`,
    ),
  paced: (url, seconds) =>
    shell(`echo "GET ${url}" | vegeta attack -rate=${RATE} -duration=${seconds}s | vegeta report -type=json`),
  read: (stdout) => {
    const { requests, latencies } = JSON.parse(stdout) as { requests: number; latencies: Record<string, number> };
    const value = (name: string) => (latencies[name] === undefined ? undefined : latencies[name] / 1e6);
    return { requests, p50: value('50th'), p90: value('90th'), p99: value('99th'), max: value('max') };
  },
};

export const AUTOCANNON_CLIENT: Client = {
  name: 'autocannon',
  closed: (url, seconds) => [
    NODE,
    AUTOCANNON,
    '--connections',
    String(CONNECTIONS),
    '--duration',
    String(seconds),
    '--json',
    '--no-progress',
    url,
  ],
  paced: (url, seconds) => [
    NODE,
    AUTOCANNON,
    '--connections',
    String(CONNECTIONS),
    '--overallRate',
    String(RATE),
    '--duration',
    String(seconds),
    '--json',
    '--no-progress',
    url,
  ],
  read: (stdout) => {
    const { requests, latency } = JSON.parse(stdout) as {
      requests: { total: number };
      latency: Record<string, number>;
    };
    return {
      requests: requests.total,
      p50: latency['p50'],
      p90: latency['p90'],
      p99: latency['p99'],
      max: latency['max'],
    };
  },
};

export const K6: Client = {
  name: 'k6',
  closed: (url, seconds, directory) =>
    k6(
      directory,
      `export const options = { vus: ${CONNECTIONS}, duration: '${seconds}s' }; export default () => http.get('${url}');`,
    ),
  paced: (url, seconds, directory) =>
    k6(
      directory,
      `export const options = { scenarios: { paced: { executor: 'constant-arrival-rate', rate: ${RATE}, duration: '${seconds}s', preAllocatedVUs: ${CONNECTIONS}, maxVUs: ${CONNECTIONS} } } }; export default () => http.get('${url}');`,
    ),
  read: (stdout) => {
    const { http_req_duration: latency, http_reqs: requests } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<
      string,
      Record<string, number>
    >;
    return {
      requests: requests?.['count'] ?? 0,
      p50: latency?.['med'],
      p90: latency?.['p(90)'],
      p99: latency?.['p(99)'],
      max: latency?.['max'],
    };
  },
};

function k6(directory: string, body: string): readonly string[] {
  const script = join(directory, 'script.js');
  const summary = `export function handleSummary(data) { const values = {}; for (const name of ['http_req_duration', 'http_reqs']) values[name] = data.metrics[name].values; return { stdout: JSON.stringify(values) }; }`;
  writeFileSync(
    script,
    `import http from 'k6/http';\n${body.replace('{ ', "{ summaryTrendStats: ['med', 'p(90)', 'p(99)', 'max'], ")}\n${summary}\n`,
  );
  return ['k6', 'run', '--quiet', '--no-usage-report', '--address', '', script];
}

/** Only here: pipes between other people's tools, in a benchmark. */
function shell(line: string): readonly string[] {
  return ['bash', '-c', line];
}

/** Our generator in a process of its own. */
export function oursCommand(
  plan: Partial<LoadPlan> & { readonly url: string; readonly calibrate?: boolean; readonly watchMemory?: boolean },
): readonly string[] {
  return [NODE, join(import.meta.dirname, 'ours.ts'), JSON.stringify(plan)];
}

/** Runs a command; its output and the CPU time of it and its children, as the shell's `time` tells. */
export async function timed(
  command: readonly string[],
): Promise<{ readonly stdout: string; readonly cpuSeconds: number }> {
  const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', '--', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number>((settle) => child.once('close', (exitCode) => settle(exitCode ?? -1)));
  const cpu = stderr.match(/cpu ([\d.]+) ([\d.]+)/);
  if (code !== 0 || cpu === null) throw new Error(`${command[0]} ended with ${code}:\n${stderr.slice(-2000)}`);
  return { stdout, cpuSeconds: Number(cpu[1]) + Number(cpu[2]) };
}
