import { describe, expect, it } from 'vitest';
import { compileTargets } from '../../../src/load/generator/planned-request.ts';
import { type Redirection, redirectedRequest } from '../../../src/load/generator/redirect.ts';
import { encodeRequest } from '../../../src/load/http/request.ts';
import { loadPlan, loadTarget } from '../support.ts';

const origin = 'http://127.0.0.1:8080';
const HEADERS = [
  ['Authorization', 'Bearer t'],
  ['content-type', 'text/plain'],
  ['x-id', '7'],
] as const;
const targets = compileTargets(
  loadPlan([loadTarget(origin), loadTarget(origin, { name: 'bar', host: 'bar.localhost' })]),
);

function redirected(status: number, location: string, method = 'GET'): ReturnType<typeof redirectedRequest> {
  const [target] = targets;
  if (target === undefined) throw new Error('no target');
  const request = encodeRequest({
    path: '/old?x=1',
    method,
    host: 'foo.localhost',
    headers: HEADERS,
    body: method === 'POST' ? 'body' : undefined,
    keepAlive: true,
  });
  return redirectedRequest({ target, request, status, location }, targets);
}

function followed(status: number, location: string, method?: string): Redirection {
  const next = redirected(status, location, method);
  if ('class' in next) throw new Error(next.message);
  return next;
}

describe('redirectedRequest', () => {
  it('resolves a relative location', () => {
    expect(followed(302, '/new').request.path).toBe('/new');
    expect(followed(302, '?y=2').request.path).toBe('/old?y=2');
  });

  it('follows to another target of the plan, under its host and without the credentials of the first', () => {
    const next = followed(301, 'http://bar.localhost/there');
    expect(next.target.name).toBe('bar');
    expect(next.request).toMatchObject({ host: 'bar.localhost', path: '/there', headers: HEADERS.slice(1) });
    expect(next.request.bytes.toString()).toContain('host: bar.localhost\r\n');
    expect(followed(301, '/there').request.headers).toEqual(HEADERS);
  });

  it('looks at the port, too', () => {
    const ports = compileTargets(
      loadPlan(
        [81, 82].map((port) =>
          loadTarget(`http://127.0.0.1:${port}`, { name: String(port), host: `foo.localhost:${port}` }),
        ),
      ),
    );
    const [first] = ports;
    if (first === undefined) throw new Error('no target');
    const request = encodeRequest({
      path: '/',
      method: 'GET',
      host: first.host,
      headers: [],
      body: undefined,
      keepAlive: true,
    });
    const leadsTo = (location: string) => redirectedRequest({ target: first, request, status: 302, location }, ports);
    expect(leadsTo('http://foo.localhost:82/a')).toMatchObject({
      target: { name: '82' },
      request: { host: 'foo.localhost:82', path: '/a' },
    });
    expect(leadsTo('http://foo.localhost/a')).toMatchObject({
      class: 'http-3xx',
      message: expect.stringContaining('no target of the plan'),
    });
    // The ingress' own port is not in the Host field.
    expect(redirected(302, 'http://bar.localhost:8080/a')).toMatchObject({ target: { name: 'bar' } });
    expect(redirected(302, 'http://bar.localhost:9090/a')).toMatchObject({ class: 'http-3xx' });
  });

  it('goes nowhere else', () => {
    expect(redirected(302, 'http://evil.test/')).toEqual({
      class: 'http-3xx',
      message: 'HTTP 302 redirects to http://evil.test, which is no target of the plan',
    });
    expect(redirected(302, 'https://foo.localhost/')).toMatchObject({ class: 'http-3xx' });
    expect(redirected(302, 'http://[')).toMatchObject({
      class: 'http-3xx',
      message: expect.stringContaining('is not a URL'),
    });
  });

  it('repeats a POST after 307 and 308, and turns it into a GET after 301, 302 and 303', () => {
    for (const status of [307, 308])
      expect(followed(status, '/new', 'POST').request).toMatchObject({ method: 'POST', body: 'body' });
    for (const status of [301, 302, 303]) {
      const { method, body, headers, bytes } = followed(status, '/new', 'POST').request;
      expect({ method, body, headers }).toEqual({ method: 'GET', body: undefined, headers: [HEADERS[0], HEADERS[2]] });
      expect(bytes.toString()).not.toContain('content-');
    }
  });
});
