/** Cookies that a connection keeps, by RFC 6265. */
import { describe, expect, it } from 'vitest';
import { CookieJar } from '../../../src/load/http/cookie-jar.ts';
import { loadPlan, loadTarget, measureHere, serveHttp } from '../support.ts';

function jarOf(...fields: readonly (readonly [field: string, path: string])[]): CookieJar {
  const jar = new CookieJar();
  for (const [field, path] of fields) jar.set(field, path, 0);
  return jar;
}

describe('a jar', () => {
  it.each([
    ['a=1', '/', '/x', 'a=1'],
    ['a="1=2"; HttpOnly', '/', '/x', 'a="1=2"'],
    ['a=1', '/shop/cart', '/shop', 'a=1'],
    ['a=1', '/shop/cart', '/shopping', undefined],
    ['a=1; Path=/cart', '/', '/cart/7?x=1', 'a=1'],
    ['a=1; Path=/cart', '/', '/', undefined],
    ['a=1; path=cart', '/x/y', '/x/z', 'a=1'],
    ['a=1; Max-Age=10', '/', '/', 'a=1'],
    ['a=1; Max-Age=0', '/', '/', undefined],
    ['a=1; Max-Age=10; Expires=Thu, 01 Jan 1970 00:00:00 GMT', '/', '/', 'a=1'],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', '/', '/', undefined],
    ['a=1; Secure', '/', '/', undefined],
    ['nonsense', '/', '/', undefined],
    ['=1', '/', '/', undefined],
    ['a=x\u010d\u010ax-evil: yes', '/', '/', undefined],
    ['a=caf\u00e9', '/', '/', undefined],
  ])('with %s from %s, for %s', (field, from, to, sent) => {
    expect(jarOf([field, from]).field(to, false, 1)).toBe(sent);
  });

  it('replaces and forgets, sends longer paths first, and nothing that expired', () => {
    const jar = jarOf(
      ['a=1', '/'],
      ['b=2; Path=/x', '/'],
      ['a=3', '/'],
      ['c=4; Max-Age=5', '/'],
      ['d=5', '/'],
      ['d=; Max-Age=-1', '/'],
    );
    expect(jar.field('/x', false, 4_000)).toBe('b=2; a=3; c=4');
    expect(jar.field('/', false, 6_000)).toBe('a=3');
    expect(jarOf(['a=1; Secure', '/']).field('/', true, 0)).toBe('a=1');
  });

  it('has an end', () => {
    const jar = jarOf(...Array.from({ length: 200 }, (_, n) => [`c${n}=1`, '/'] as const));
    expect(jar.field('/', false, 0)?.split('; ')).toHaveLength(100);
  });
});

describe('a connection', () => {
  it('keeps its own, as a client does, when the target says so', async () => {
    let sessions = 0;
    const sent: string[] = [];
    await using server = await serveHttp((request, response) => {
      sent.push(request.headers.cookie ?? '-');
      if (!(request.headers.cookie ?? '').includes('sid=')) {
        sessions += 1;
        response.setHeader('set-cookie', `sid=${sessions}; Path=/`);
      }
      response.end();
    });
    const load = (cookies: boolean, headers = {}) =>
      measureHere(
        loadPlan([loadTarget(server.origin, { cookies, headers })], { model: 'closed', requests: 20, connections: 2 }),
      );
    await load(true);
    expect(sessions).toBe(2);
    expect(new Set(sent)).toEqual(new Set(['-', 'sid=1', 'sid=2']));
    sent.length = 0;
    await load(true, { Cookie: 'own=1' });
    expect(sent.at(-1)).toMatch(/^own=1; sid=[34]$/);
    sent.length = 0;
    await load(false);
    expect(new Set(sent)).toEqual(new Set(['-']));
  });
});
