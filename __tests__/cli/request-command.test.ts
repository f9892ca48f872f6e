/** The command `request`: what it prints, and what curl then sends. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { requestText } from '../../src/cli/request-command.ts';
import { parseCommandLine } from '../../src/inputs/command-line.ts';
import { loadSettings } from '../../src/inputs/read-settings.ts';
import { requestOf } from '../../src/load/generator/request-of.ts';
import type { RunRecord } from '../../src/record/record.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { anyFile } from '../../src/system/input-files.ts';
import { serveSockets } from '../load/support.ts';
import { sampleRecord } from '../support/sample-report.ts';

const VALUE = 's3cret&value"of it';

const TARGETS = (origin: string): string => `
- name: list
  url: '${origin}/items/../{{uuid}}?page={{randomInt 1 9}}&key={{var.API_KEY}}'
- name: order
  url: '${origin}/orders'
  method: POST
  headers:
    authorization: 'Bearer {{var.API_KEY}}'
    x-api-key: literal-secret-1234
    content-type: application/json
  body: |
    {"n": {{counter}}, "of": "it's {{uuid}}",
     "password": "{{var.API_KEY}}"}
- name: nothing
  url: '${origin}/touch'
  method: PUT
`;

function text(argv: readonly string[], record?: RunRecord): string {
  const line = parseCommandLine(['request', ...argv]);
  return requestText(line, { record, outDir: tmpdir(), files: anyFile, redactor: createRedactor() });
}

function commandIn(printed: string): string {
  return printed
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
}

describe('npm start -- request', () => {
  it('prints what sends the same bytes', async () => {
    let received = '';
    await using server = await serveSockets((socket) => {
      let timer: NodeJS.Timeout | undefined;
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        received += chunk;
        clearTimeout(timer);
        timer = setTimeout(() => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'), 20);
      });
    });
    const variables = `API_KEY=${VALUE}`;
    const inputs = { targets: TARGETS(server.origin), seed: 'abc', variables };
    const options = { defaults: 'cli', outDir: tmpdir(), files: anyFile, randomSeed: () => '' } as const;
    const { load, app } = loadSettings(inputs, options);
    const plan = { ...load, targets: app.targets.map((target) => ({ ...target, origin: target.origin ?? '' })) };
    const seen = new Set<string>();
    for (let number = 0; number < 12; number += 1) {
      const printed = text([String(number), '--seed', 'abc', '--targets', inputs.targets, '--variables', variables]);
      const found = requestOf(plan, number);
      if ('problem' in found) throw new Error(found.problem);
      seen.add(found.target.name);
      expect(printed).not.toContain('s3cret');
      expect(printed).not.toContain('literal-secret');
      expect(printed.split('\n')[0]).toMatch(`# Request ${number} of seed "abc": target ${found.target.name}, due `);
      // As the notes say: the variable is encoded for its place, and the mask is filled in.
      const encoded = found.target.name === 'list' ? encodeURIComponent(VALUE) : VALUE;
      const inJson = JSON.stringify(VALUE).slice(1, -1);
      const command = commandIn(printed)
        .replace('***', 'literal-secret-1234')
        .replace(`"password": "'"$API_KEY`, () => `"password": "'"$IN_JSON`);
      received = '';
      await promisify(execFile)('bash', ['-c', command], {
        env: { PATH: process.env['PATH'], API_KEY: encoded, IN_JSON: inJson },
      });
      expect(normal(received), printed).toEqual(normal(found.request.bytes.toString('latin1')));
    }
    expect([...seen].sort()).toEqual(['list', 'nothing', 'order']);
  });

  it('says what has to be set, encoded and filled in', () => {
    const argv = ['--seed', 'abc', '--targets', TARGETS('http://127.0.0.1:9'), '--variables', `API_KEY=${VALUE}`];
    const printed = Array.from({ length: 12 }, (_, number) => text([String(number), ...argv]));
    const order = printed.find((one) => one.includes('target order')) ?? '';
    expect(order).toContain('# API_KEY is one of the variables; here it must be encoded as its place wants it.\n');
    expect(order).toContain('# *** stands for a secret that is none of the variables: put it in.\n');
    expect(order).toContain(`'authorization: Bearer '"$API_KEY"`);
    const nothing = printed.find((one) => one.includes('target nothing')) ?? '';
    expect(nothing).not.toContain('API_KEY');
    expect(nothing).toContain(
      "--request PUT --header user-agent: --header accept: --header content-type: --data-raw '' http://127.0.0.1:9/touch",
    );
  });

  it('takes inputs, seed and address of the run in the directory', () => {
    const record = sampleRecord();
    const [first = ''] = text(['3'], record).split('\n');
    expect(first).toContain(`seed ${JSON.stringify(record.load?.plan.seed)}`);
    expect(text(['3'], record)).toContain(` ${new URL(record.cluster?.baseUrl ?? '').origin}/`);
    expect(text(['3', '--seed', 'other'], record)).toContain('seed "other"');
  });

  it('names the address where no run says it, and asks over TLS for the host', () => {
    const printed = text(['0', '--seed', 'a', '--cluster', 'kind', '--targets', 'shop.localhost/cart']);
    expect(printed).toContain('# BASE_URL is where the application is reached, for example http://127.0.0.1:8080.\n');
    expect(printed).toContain(`--header 'host: shop.localhost'`);
    expect(printed).toContain(`"$BASE_URL"/cart\n`);
    const targets = '- {url: "https://127.0.0.1:8443/", host: shop.localhost}';
    const secure = text(['0', '--seed', 'a', '--targets', targets, '--insecure-tls', 'true', '--keep-alive', 'false']);
    expect(secure).toContain('--insecure --connect-to ::127.0.0.1:8443 ');
    expect(secure).toContain(" --header 'connection: close' https://shop.localhost/\n");
  });

  it('refuses to guess: a seed, a number, a request that is not there', () => {
    expect(() => text(['0'])).toThrow('seed: is needed to draw the request again');
    expect(() => text(['--seed', 'a'])).toThrow('request: the number of a request');
    expect(() => text(['x', '--seed', 'a'])).toThrow('request: got "x"');
    expect(() => text(['200', '--seed', 'a', '--requests', '200'])).toThrow(
      'request 200: the plan has at most 200 requests, numbered from 0',
    );
    expect(() => text(['0', '1', '--seed', 'a', '--rate', 'b'])).toThrow(
      /2 inputs are not right[\s\S]*argument: got "1"/,
    );
  });
});

/** curl writes some names with capitals, and puts its own fields first. */
function normal(request: string): unknown {
  const [head = '', body] = request.split(/\r\n\r\n([\s\S]*)/);
  const [line, ...fields] = head.split('\r\n');
  return { line, fields: fields.map((field) => field.replace(/^[^:]+/, (name) => name.toLowerCase())).sort(), body };
}
