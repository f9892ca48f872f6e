import { describe, expect, it } from 'vitest';
import { type Redirection, redirectedRequest } from '../../src/load/redirect.ts';
import { compileTargets } from '../../src/load/request.ts';
import { loadPlan, loadTarget } from './support.ts';

const origin = 'http://127.0.0.1:8080';
const targets = compileTargets(loadPlan([loadTarget(origin), loadTarget(origin, { name: 'bar', host: 'bar.localhost' })]));

function redirected(status: number, location: string, method = 'GET'): ReturnType<typeof redirectedRequest> {
  const [target] = targets;
  if (target === undefined) throw new Error('no target');
  const options = {
    path: '/old?x=1',
    method,
    headers: ['host', 'foo.localhost', 'content-type', 'text/plain', 'x-id', '7'],
    body: method === 'POST' ? 'body' : null,
  };
  return redirectedRequest({ target, options, status, location }, targets);
}

function followed(status: number, location: string, method?: string): Redirection {
  const next = redirected(status, location, method);
  if ('class' in next) throw new Error(next.message);
  return next;
}

describe('redirectedRequest', () => {
  it('resolves a relative location', () => {
    expect(followed(302, '/new').options.path).toBe('/new');
    expect(followed(302, '?y=2').options.path).toBe('/old?y=2');
  });

  it('follows to another target of the plan, under its host', () => {
    const next = followed(301, 'http://bar.localhost/there');
    expect(next.target.name).toBe('bar');
    expect(next.options.headers).toEqual(['host', 'bar.localhost', 'content-type', 'text/plain', 'x-id', '7']);
  });

  it('goes nowhere else', () => {
    expect(redirected(302, 'http://evil.test/')).toEqual({
      class: 'http-3xx',
      message: 'HTTP 302 redirects to http://evil.test, which is no target of the plan',
    });
    expect(redirected(302, 'https://foo.localhost/')).toMatchObject({ class: 'http-3xx' });
    expect(redirected(302, 'http://[')).toMatchObject({ class: 'http-3xx', message: expect.stringContaining('is not a URL') });
  });

  it('repeats a POST after 307 and 308, and turns it into a GET after 301, 302 and 303', () => {
    for (const status of [307, 308]) expect(followed(status, '/new', 'POST').options).toMatchObject({ method: 'POST', body: 'body' });
    for (const status of [301, 302, 303]) {
      expect(followed(status, '/new', 'POST').options).toMatchObject({ method: 'GET', body: null, headers: ['host', 'foo.localhost', 'x-id', '7'] });
    }
  });
});
