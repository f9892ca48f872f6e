/**
 * What k6 can't do, with the real one: each test has something else to be reached, read or written, which stays as it
 * is.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runK6 } from '../../../src/load/k6/run-k6.ts';
import type { LoadResult } from '../../../src/load/metrics/result.ts';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { selfSigned } from '../certificate.ts';
import { checked, listen, loadPlan, loadTarget, serveHttp, type TestServer } from '../support.ts';
import { k6, k6Io, ScriptFolder, withK6 } from './support.ts';

/** A plan has targets; the scripts here ask none of them. */
const UNASKED: LoadPlan['targets'] = [loadTarget('http://127.0.0.1:9')];

interface ScriptRun {
  readonly files?: Readonly<Record<string, string>>;
  readonly plan?: Partial<LoadPlan>;
  readonly loopback?: readonly string[];
}

async function runScript(source: string, { files = {}, plan = {}, loopback }: ScriptRun = {}): Promise<LoadResult> {
  using io = k6Io();
  using folder = new ScriptFolder(source, files);
  const settings = loadPlan(plan.targets ?? UNASKED, { engine: 'k6', script: folder.script, requests: 1, ...plan });
  const options = { k6, onProgress: () => undefined };
  return await runK6(io, checked(settings), loopback === undefined ? options : { ...options, loopback });
}

/** Somewhere else on this machine: it counts who came, and is told to be out of bounds. */
interface Elsewhere extends AsyncDisposable {
  readonly address: string;
  readonly visits: number;
}

async function elsewhere(): Promise<Elsewhere> {
  const server = await listen(createServer(answered), '127.0.0.2');
  return {
    address: new URL(server.origin).host,
    get visits() {
      return server.connections;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Responds once something was sent: a response that comes before its request is an error to k6's client. */
function answered(socket: Socket): void {
  socket
    .once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'))
    .on('error', () => socket.destroy());
}

/** All of loopback but 127.0.0.2. */
const HERE = ['127.0.0.1/32', '::1/128'];

withK6('a script, as to where it can go', () => {
  const ONCE = 'vus: 1, iterations: 1';
  const tries: readonly (readonly [string, (there: string, here: string) => string])[] = [
    [
      'with a request',
      (there) =>
        `import http from 'k6/http'; export const options = { ${ONCE} }; export default () => { http.get('http://${there}/'); }`,
    ],
    [
      'with options that lift every block',
      (there) =>
        `import http from 'k6/http';
         export const options = { ${ONCE}, blacklistIPs: [], blockHostnames: [], dns: { ttl: '0' } };
         export default () => { http.get('http://${there}/'); }`,
    ],
    [
      'with a name of its own for it',
      (there) =>
        `import http from 'k6/http';
         export const options = { ${ONCE}, hosts: { 'app.localhost': '${there}' } };
         export default () => { http.get('http://app.localhost/'); }`,
    ],
    [
      'in its IPv6 form',
      (there) =>
        `import http from 'k6/http';
         export const options = { ${ONCE} };
         export default () => { http.get('http://[::ffff:${there.split(':')[0]}]:${there.split(':')[1]}/'); }`,
    ],
    [
      'through a redirect',
      (_there, here) =>
        `import http from 'k6/http'; export const options = { ${ONCE} }; export default () => { http.get('${here}/away'); }`,
    ],
    [
      'with a WebSocket',
      (there) =>
        `import ws from 'k6/ws';
         import { WebSocket } from 'k6/websockets';
         export const options = { ${ONCE} };
         export default () => {
           try { ws.connect('ws://${there}/', {}, (socket) => socket.close()); } catch (error) { console.log(error); }
           new WebSocket('ws://${there}/').onerror = (error) => console.log(error);
         }`,
    ],
    [
      'with gRPC',
      (there) =>
        `import grpc from 'k6/net/grpc';
         const client = new grpc.Client();
         export const options = { ${ONCE} };
         export default () => { try { client.connect('${there}', { plaintext: true, timeout: 500 }); } catch (error) { console.log(error); } }`,
    ],
    [
      'before and after the load',
      (there) =>
        `import http from 'k6/http';
         export const options = { ${ONCE} };
         export const setup = () => { http.get('http://${there}/'); };
         export const teardown = setup;
         export default () => {}`,
    ],
  ];

  it.each(tries)('does not get elsewhere %s', async (_name, source) => {
    await using other = await elsewhere();
    await using server = await serveHttp(
      (_request, response) => void response.writeHead(302, { location: `http://${other.address}/` }).end(),
    );
    await runScript(source(other.address, server.origin), { loopback: HERE });
    expect(other.visits).toBe(0);
  });

  it.each(tries)('would get there %s, were it allowed', async (_name, source) => {
    await using other = await elsewhere();
    await using server = await serveHttp(
      (_request, response) => void response.writeHead(302, { location: `http://${other.address}/` }).end(),
    );
    await runScript(source(other.address, server.origin), { loopback: [...HERE, '127.0.0.2/32'] });
    expect(other.visits).toBeGreaterThan(0);
  });

  it('reaches an allowed host', async () => {
    await using other = await elsewhere();
    const source = `import http from 'k6/http'; export default () => { http.get('http://${other.address}/'); }`;
    const { total } = await runScript(source, { loopback: HERE, plan: { allowedHosts: ['127.0.0.2'] } });
    expect(total).toMatchObject({ ok: 1, failures: 0 });
  });

  it('is told of a name that is not allowed what is wrong', async () => {
    const source = `import http from 'k6/http';
      export const options = { hosts: { 'shop.example': '127.0.0.1' } };
      export default () => { http.get('https://shop.example/'); }`;
    const { total } = await runScript(source);
    expect(total.errors).toMatchObject([
      { class: 'dns', examples: [{ message: expect.stringContaining('neither loopback nor among allowed-hosts') }] },
    ]);
  });

  it('refuses an allowed host that leads to a metadata address, before anything is started', async () => {
    const plan = { allowedHosts: ['169.254.169.254'] };
    await expect(runScript('export default () => {}', { plan })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/^allowed-hosts: 169\.254/),
    });
  });

  it('names the import that it may not load', async () => {
    await expect(
      runScript(`import { x } from 'https://elsewhere.example/lib/x.js'; export default () => {}`),
    ).rejects.toMatchObject({
      code: 'load-failed',
      message: 'The k6 script imports https://elsewhere.example/lib/x.js, which k6 may not load.',
      hint: "Put a copy of it beside the script and import that, or add elsewhere.example to the workflow's allowed-hosts.",
    });
  });

  it('names one that is asked for by a program, too', async () => {
    await expect(
      runScript(`const x = require('https://elsewhere.example/' + 'x.js'); export default () => {}`),
    ).rejects.toMatchObject({
      message: 'The k6 script imports https://elsewhere.example/x.js, which k6 may not load.',
    });
  });

  it('is not led elsewhere by the server of an import', async () => {
    const certificate = selfSigned('localhost');
    await using server = await listen(
      createTlsServer({ key: certificate.keyPem, cert: certificate.certPem }, (_request, response) => {
        response.writeHead(302, { location: 'http://elsewhere.example/x.js' }).end();
      }),
    );
    const url = server.origin.replace('http://127.0.0.1', 'https://localhost');
    const plan = { tls: { insecure: false, caPem: certificate.certPem } };
    await expect(runScript(`import { x } from '${url}/x.js'; export default () => {}`, { plan })).rejects.toMatchObject(
      {
        message: `The k6 script imports ${url}/x.js, which k6 may not load.`,
        details: expect.stringContaining('http://elsewhere.example/x.js'),
      },
    );
  });

  it('may import from this machine', async () => {
    const certificate = selfSigned('localhost');
    await using server = await listen(
      createTlsServer(
        { key: certificate.keyPem, cert: certificate.certPem },
        (_request, response) => void response.end('export const path = "/x";'),
      ),
    );
    await using application: TestServer = await serveHttp(
      (request, response) => void response.writeHead(request.url === '/x' ? 200 : 404).end(),
    );
    const url = server.origin.replace('http://127.0.0.1', 'https://localhost');
    const source = `import http from 'k6/http'; import { path } from '${url}/x.js'; export default () => { http.get(__ENV.BASE_URL + path); }`;
    const plan = { targets: [loadTarget(application.origin)], tls: { insecure: false, caPem: certificate.certPem } };
    expect((await runScript(source, { plan })).total).toMatchObject({ ok: 1, failures: 0 });
  });
});

withK6('a plan, as to where it can go', () => {
  it('reaches what is allowed and nothing else', async () => {
    await using other = await elsewhere();
    using io = k6Io();
    const plan = loadPlan([loadTarget(`http://${other.address}`)], { engine: 'k6', requests: 1, ratePerSecond: 50 });
    const { total } = await runK6(io, checked(plan), { k6, onProgress: () => undefined, loopback: HERE });
    expect(other.visits).toBe(0);
    expect(total.errors).toMatchObject([{ class: 'dns' }]);
    const allowed = { ...plan, allowedHosts: ['127.0.0.2'] };
    expect((await runK6(io, checked(allowed), { k6, onProgress: () => undefined, loopback: HERE })).total.ok).toBe(1);
  });
});

withK6('a script, as to this machine', () => {
  it('finds nothing of the job in its environment, and itself in a directory of its own', async () => {
    process.env['K6_TEST_OF_THE_JOB'] = 'here';
    process.env['http_proxy'] = 'http://127.0.0.1:9';
    try {
      await using server = await serveHttp((_request, response) => void response.end());
      const source = `import http from 'k6/http';
        export const options = { iterations: 1, thresholds: { 'http_reqs{target:foo}': ['count>=0'] } };
        export default () => { http.get(__ENV.BASE_URL, { tags: { target: Object.keys(__ENV).sort().join(' ') } }); }`;
      const { targets } = await runScript(source, { plan: { targets: [loadTarget(server.origin)] } });
      expect(targets.map(({ name }) => name)).toEqual([
        'BASE_URL HOME HOST_FOO HTTPS_PROXY HTTP_PROXY K6_AUTO_EXTENSION_RESOLUTION K6_BROWSER_EXECUTABLE_PATH NO_PROXY PATH TARGETS TMPDIR XDG_CONFIG_HOME',
      ]);
    } finally {
      delete process.env['K6_TEST_OF_THE_JOB'];
      delete process.env['http_proxy'];
    }
  });

  it('runs in a directory that only its owner sees and that is gone afterwards', async () => {
    using io = k6Io();
    using folder = new ScriptFolder('export default () => {}');
    const seen: { readonly mode: number; readonly empty: readonly string[]; readonly cwd: string | undefined }[] = [];
    const watching = {
      ...io,
      run: (command: Parameters<typeof io.run>[0]) => {
        const cwd = command.cwd ?? '';
        seen.push({
          mode: statSync(cwd).mode & 0o777,
          empty: readdirSync(command.env?.['PATH'] ?? ''),
          cwd: command.cwd,
        });
        return io.run(command);
      },
    };
    const plan = checked(loadPlan(UNASKED, { engine: 'k6', script: folder.script, requests: 1 }));
    await runK6(watching, plan, { k6, onProgress: () => undefined });
    expect(seen.map(({ mode, empty }) => ({ mode, empty }))).toEqual([
      { mode: 0o700, empty: [] },
      { mode: 0o700, empty: [] },
    ]);
    expect(seen.every(({ cwd }) => cwd?.startsWith(join(io.workDir, 'k6-')))).toBe(true);
    expect(readdirSync(io.workDir)).toEqual([]);
  });

  it('reads the files of its folder, in whatever way', async () => {
    await using server = await serveHttp(
      (request, response) => void response.writeHead(request.url === '/found' ? 200 : 404).end(),
    );
    const source = `import http from 'k6/http';
      import { name } from './lib/deep/name.js';
      import fs from 'k6/experimental/fs';
      const text = open('./data/städte.txt').trim();
      const file = await fs.open('data/städte.txt');
      export default async () => {
        const { size } = await file.stat();
        http.get(__ENV.BASE_URL + (size === 5 && text === 'oslo' && name === 'oslo' ? '/found' : '/missing'));
      }`;
    const files = {
      'lib/deep/name.js': `export { name } from '../other.js';`,
      'lib/other.js': `export const name = 'oslo';`,
      'data/städte.txt': 'oslo\n',
    };
    const { total } = await runScript(source, { files, plan: { targets: [loadTarget(server.origin)] } });
    expect(total).toMatchObject({ ok: 1, failures: 0 });
  });

  const secret = 'never-to-be-seen';
  it.each([
    ['opens', (path: string) => `const text = open('${path}'); export default () => {}`],
    ['imports', (path: string) => `import { text } from '${path}'; export default () => {}`],
    ['requires', (path: string) => `const text = require('${path}'); export default () => {}`],
    [
      'opens in its file system module',
      (path: string) =>
        `import fs from 'k6/experimental/fs'; const f = await fs.open('${path}'); export default () => {}`,
    ],
    ['opens on the way up', (path: string) => `const text = open('../../../../../..${path}'); export default () => {}`],
    ['opens with a scheme', (path: string) => `const text = open('file://${path}'); export default () => {}`],
  ])('reads no other file that it %s', async (_name, source) => {
    using other = new ScriptFolder(`export const text = '${secret}';`);
    const failure = await runScript(source(other.script)).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'load-failed',
      hint: expect.stringContaining("k6 reads the files of the script's folder"),
    });
    expect(JSON.stringify(failure)).not.toContain(secret);
  });

  it('writes no file: handleSummary is not called', async () => {
    using other = new ScriptFolder('');
    const written = join(other.path, 'written');
    await runScript(`export default () => {}; export const handleSummary = () => ({ '${written}': 'x' });`);
    expect(existsSync(written)).toBe(false);
  });

  it('is not asked what becomes of the summary: the object that names its file has nothing of the script on its way', async () => {
    // k6 writes no summary of its own when it is given an object.
    using io = k6Io();
    using folder = new ScriptFolder(
      `export const options = { iterations: 1, thresholds: { iterations: ['count>0'] } }; export default () => {};`,
    );
    let output = '';
    const listening: typeof io.run = (command) => {
      const onLine = (line: string): void => {
        output += `${line}\n`;
        command.onLine?.(line);
      };
      return io.run(command.onLine === undefined ? command : { ...command, onLine });
    };
    const settings = loadPlan(UNASKED, { engine: 'k6', script: folder.script, requests: 1 });
    const { engineThresholds } = await runK6({ ...io, run: listening }, checked(settings), {
      k6,
      onProgress: () => undefined,
    });
    expect(output).toContain('"metric":"iterations"');
    expect(output).not.toContain('TOTAL RESULTS');
    expect(output).not.toContain('THRESHOLDS');
    expect(engineThresholds).toMatchObject([{ name: 'iterations: count>0', passed: true }]);
  });

  it('starts no browser, nor any other program', async () => {
    // k6 begins the iteration and ends the run at once; an iteration that is over first would make it end well.
    const source = `import { sleep } from 'k6';
      import { browser } from 'k6/browser';
      export const options = { scenarios: { ui: { executor: 'shared-iterations', iterations: 1, options: { browser: { type: 'chromium' } } } } };
      export default async () => { try { await browser.newPage(); } finally { sleep(5); } }`;
    await expect(runScript(source)).rejects.toMatchObject({
      message: expect.stringContaining('no-browser'),
      hint: 'k6 starts no program here, so a script can use no browser.',
    });
  });
});

withK6('a script, as to how much it can send', () => {
  const forever = (body: string): string =>
    `import http from 'k6/http'; export const options = { vus: 4, duration: '30s' }; export default () => { ${body} }`;

  it('is ended when it passes max-requests, set-up included', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const plan = {
      targets: [loadTarget(server.origin)],
      limits: { requests: 100, ratePerSecond: 50_000, durationMs: 60_000 },
    };
    await expect(runScript(forever('http.get(__ENV.BASE_URL);'), { plan })).rejects.toMatchObject({
      code: 'load-failed',
      message:
        'k6 sent more requests than max-requests allows: 101 were reported when it was ended, and at most 100 are allowed.',
    });
  });

  it('is ended when it passes max-rate', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const limits = { requests: 1_000_000, ratePerSecond: 40, durationMs: 60_000 };
    const plan = { targets: [loadTarget(server.origin)], ratePerSecond: 40, limits };
    await expect(runScript(forever('http.get(__ENV.BASE_URL);'), { plan })).rejects.toMatchObject({
      code: 'load-failed',
      message: expect.stringMatching(
        /^k6 sent faster than max-rate allows: 55 requests within one second, and at most 40\/s are allowed/,
      ),
    });
  });

  it('counts what it hides behind tags that are too long to be read', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const plan = {
      targets: [loadTarget(server.origin)],
      limits: { requests: 10, ratePerSecond: 50_000, durationMs: 60_000 },
    };
    const source = forever(`http.get(__ENV.BASE_URL, { tags: { long: 'x'.repeat(1100000) } });`);
    await expect(runScript(source, { plan })).rejects.toMatchObject({
      message: expect.stringContaining('max-requests'),
    });
  });

  it('keeps its own limit of requests per second', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const source = `import http from 'k6/http';
      export const options = { vus: 4, iterations: 11, rps: 20 };
      export default () => { http.get(__ENV.BASE_URL); }`;
    const { window } = await runScript(source, { plan: { targets: [loadTarget(server.origin)] } });
    expect(window.endedAt - window.startedAt).toBeGreaterThan(400);
  });
});

withK6('a script, as to what it can say', () => {
  it('can’t break the figures with values of its own', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const source = `import http from 'k6/http';
      import { Counter, Trend } from 'k6/metrics';
      const [dropped, durations] = [new Counter('dropped_iterations'), new Trend('http_req_duration', true)];
      export default () => { dropped.add(1e15); durations.add(-1e300); durations.add(1e300); http.get(__ENV.BASE_URL); }`;
    const { total } = await runScript(source, { plan: { targets: [loadTarget(server.origin)] } });
    expect(total).toMatchObject({ sent: 1, ok: 1 });
  });

  it('gets no more of an error into the report than a few lines', async () => {
    const source = `export default () => {}; throw new Error('long '.repeat(400000));`;
    const failure = await runScript(source).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'load-failed',
      message: expect.stringMatching(/^k6 ended with exit code 107: Error: long long/),
    });
    const { message, details } = failure as { readonly message: string; readonly details: string };
    expect(message.length).toBeLessThan(300);
    expect(details.length).toBeLessThan(20 * 401);
  });
});
