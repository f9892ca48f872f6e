/** The server that all generators are measured against: nginx on loopback, one worker, four bytes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isPortFree } from '../../src/platforms/contract/machine-checks.ts';

const PORT = 18_090;

export interface BenchServer extends AsyncDisposable {
  readonly url: string;
  /** Stops the worker process, and lets it go on after `ms`. Answers when that was, in ms since the epoch. */
  stall(ms: number): Promise<{ readonly from: number; readonly to: number }>;
}

/** Starts nginx from PATH. */
export async function startServer(): Promise<BenchServer> {
  if (!(await isPortFree(PORT))) throw new Error(`port ${PORT} is in use`);
  const directory = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const config = join(directory, 'nginx.conf');
  writeFileSync(config, configuration(directory));
  const child = spawn('nginx', ['-p', directory, '-c', config, '-e', join(directory, 'error.log')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await started(child);
  const worker = workerOf(child);
  return {
    url: `http://127.0.0.1:${PORT}/`,
    stall: async (ms) => {
      process.kill(worker, 'SIGSTOP');
      const from = performance.timeOrigin + performance.now();
      await delay(ms);
      process.kill(worker, 'SIGCONT');
      return { from, to: performance.timeOrigin + performance.now() };
    },
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((settle) => child.once('close', settle));
      child.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true });
    },
  };
}

function configuration(directory: string): string {
  return `
daemon off;
worker_processes 1;
pid ${directory}/nginx.pid;
events { worker_connections 4096; }
http {
  access_log off;
  keepalive_requests 1000000000;
  keepalive_timeout 3600s;
  client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy; fastcgi_temp_path ${directory}/fastcgi; uwsgi_temp_path ${directory}/uwsgi; scgi_temp_path ${directory}/scgi;
  server { listen 127.0.0.1:${PORT}; location / { return 200 "ok\\r\\n"; } }
}`;
}

async function started(child: ChildProcess): Promise<void> {
  const failed = new Promise<never>((_settle, reject) => {
    child.once('error', () => reject(new Error('nginx is not on PATH; on Debian: apt-get install nginx-light')));
    child.once('exit', (code) => reject(new Error(`nginx ended with code ${code}`)));
  });
  failed.catch(() => undefined);
  for (let tries = 0; tries < 100 && (await isPortFree(PORT)); tries++) await Promise.race([delay(50), failed]);
}

function workerOf(child: ChildProcess): number {
  return Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ')[0]);
}
