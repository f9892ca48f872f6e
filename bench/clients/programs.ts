/** Other HTTP clients, run as programs: what each makes of one answer, and of many requests over kept connections. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT_MS = 5_000;
const LOAD_LIMIT_MS = 60_000;

/** Go's net/http, as vegeta, hey and k6 use it: one request, or `requests` of them over `connections`. */
const GO = `package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

func main() {
	url, method := os.Args[1], os.Args[2]
	requests, _ := strconv.Atoi(os.Args[3])
	connections, _ := strconv.Atoi(os.Args[4])
	client := &http.Client{Timeout: 3 * time.Second, Transport: &http.Transport{MaxConnsPerHost: connections, MaxIdleConnsPerHost: connections}}
	var mutex sync.Mutex
	var group sync.WaitGroup
	ok, failed, last := 0, 0, ""
	for worker := 0; worker < connections; worker++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for turn := 0; turn < requests/connections; turn++ {
				request, _ := http.NewRequest(method, url, strings.NewReader(map[bool]string{true: "x"}[method == "POST"]))
				response, err := client.Do(request)
				var body []byte
				if err == nil {
					body, err = io.ReadAll(response.Body)
					response.Body.Close()
				}
				mutex.Lock()
				if err == nil {
					ok++
					last = fmt.Sprintf("%d %q", response.StatusCode, body)
				} else {
					failed++
					last = "refused"
				}
				mutex.Unlock()
			}
		}()
	}
	group.Wait()
	if requests == 1 {
		fmt.Println(last)
	} else {
		fmt.Printf("%d %d\\n", ok, failed)
	}
}
`;

let made: string | undefined;

/** For programs and scripts that are made; removed with this process. */
function directory(): string {
  if (made !== undefined) return made;
  const path = mkdtempSync(join(tmpdir(), 'clients-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  made = path;
  return path;
}

export async function buildGo(): Promise<string> {
  writeFileSync(join(directory(), 'main.go'), GO);
  writeFileSync(join(directory(), 'go.mod'), 'module client\n\ngo 1.22\n');
  const program = join(directory(), 'client');
  await run('go', ['build', '-o', program, '.'], { cwd: directory() });
  return program;
}

export async function goOnce(program: string, url: string): Promise<string> {
  const { stdout } = await run(program, [url, 'GET', '1', '1'], { timeout: LIMIT_MS });
  return stdout.trim();
}

/** Each of the figures: requests that were ok, and that failed. */
export type Outcome = readonly [ok: number, failed: number];

export async function goMany(
  program: string,
  url: string,
  {
    method,
    requests,
    connections,
  }: { readonly method: string; readonly requests: number; readonly connections: number },
): Promise<Outcome> {
  const { stdout } = await run(program, [url, method, `${requests}`, `${connections}`], { timeout: LOAD_LIMIT_MS });
  const [ok = 0, failed = 0] = stdout.trim().split(' ').map(Number);
  return [ok, failed];
}

export async function curlOnce(url: string): Promise<string> {
  try {
    const { stdout } = await run('curl', ['-s', '--max-time', '3', '-w', '\n%{http_code}', url], { timeout: LIMIT_MS });
    const at = stdout.lastIndexOf('\n');
    return `${stdout.slice(at + 1)} ${JSON.stringify(stdout.slice(0, at))}`;
  } catch {
    return 'refused';
  }
}

/** One after the other over one connection: curl has no more. */
export async function curlMany(
  url: string,
  { method, requests }: { readonly method: string; readonly requests: number },
): Promise<Outcome> {
  const body = method === 'POST' ? ['-d', 'x'] : [];
  const { stdout } = await run(
    'curl',
    ['-s', '-o', '/dev/null', '-w', '%{exitcode}\n', ...body, `${url}?[1-${requests}]`],
    {
      timeout: LOAD_LIMIT_MS,
    },
  ).catch((error: { readonly stdout: string }) => error);
  const codes = stdout.trim().split('\n');
  const ok = codes.filter((code) => code === '0').length;
  return [ok, codes.length - ok];
}

export function nodeOnce(url: string): Promise<string> {
  return new Promise((resolve) => {
    const refused = (): void => resolve('refused');
    request(url, { timeout: LIMIT_MS / 2, agent: false }, (response) => {
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve(response.complete ? `${response.statusCode} ${JSON.stringify(body)}` : 'refused'),
      );
      response.on('error', refused);
    })
      .on('error', refused)
      .on('upgrade', (_response, socket) => {
        socket.destroy();
        refused();
      })
      .end();
  });
}

/** Undefined where there is no k6. */
export async function k6Many(
  url: string,
  {
    method,
    requests,
    connections,
  }: { readonly method: string; readonly requests: number; readonly connections: number },
): Promise<Outcome | undefined> {
  const script = join(directory(), 'script.js');
  const body = method === 'POST' ? "'x'" : 'null';
  writeFileSync(
    script,
    `import http from 'k6/http';
export const options = { scenarios: { all: { executor: 'shared-iterations', vus: ${connections}, iterations: ${requests} } } };
export default () => http.request('${method}', '${url}', ${body});
export const handleSummary = ({ metrics }) => ({ stdout: JSON.stringify(metrics.http_req_failed.values) });
`,
  );
  try {
    const { stdout } = await run('k6', ['run', '--quiet', '--log-output=none', '--no-usage-report', script], {
      timeout: LOAD_LIMIT_MS,
    });
    const { passes, fails } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { passes: number; fails: number };
    // Of a rate, what passes is what is true: here, that the request failed.
    return [fails, passes];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
