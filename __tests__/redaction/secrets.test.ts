import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/inputs/read-settings.ts';
import { InputError } from '../../src/lib/errors.ts';
import type { Target } from '../../src/load/plan/plan.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { isSecretName, learnProblems, learnTargets, learnText } from '../../src/redaction/secrets.ts';
import {
  COOKIE_VALUE,
  HEADER_TOKEN,
  PASSWORD,
  PRIVATE_KEY,
  PRIVATE_KEY_PARTS,
  QUERY_VALUE,
} from '../support/secrets.ts';

function settingsOf(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  return loadSettings(inputs, {
    defaults: 'cli',
    outDir: '',
    randomSeed: () => 'a3f9',
    files: { read: (path) => Buffer.from(files[path] ?? ''), resolve: (path) => path },
  });
}

function learned(targets: readonly Target[]) {
  const redactor = createRedactor();
  learnTargets(redactor, targets);
  return redactor;
}

function given(targets: unknown, files: Readonly<Record<string, string>> = {}) {
  const settings = settingsOf({ targets: JSON.stringify(targets) }, files);
  return { redactor: learned(settings.app.targets), targets: settings.app.targets };
}

describe('of a target', () => {
  it.each([
    'Authorization',
    'Proxy-Authorization',
    'Cookie',
    'X-Api-Key',
    'X-Csrf-Token',
    'X-Client-Secret',
    'X-Password',
    'X-Session-Id',
    'X-Signature',
  ])('the header %s is secret', (name) => {
    const { redactor } = given([
      { host: 'foo.localhost', headers: { [name]: 'a-secret-value', accept: 'text/plainest' } },
    ]);
    expect(redactor.redact('a-secret-value text/plainest')).toBe('*** text/plainest');
  });

  it('the credentials behind a scheme are secret by themselves, and a user and password decoded', () => {
    const headers = {
      authorization: `Basic ${btoa(`user:${PASSWORD}`)}`,
      'proxy-authorization': `Bearer ${HEADER_TOKEN}`,
    };
    const { redactor } = given([{ host: 'foo.localhost', headers }]);
    for (const text of [btoa(`user:${PASSWORD}`), `user:${PASSWORD}`, PASSWORD, HEADER_TOKEN])
      expect(redactor.redact(text)).toBe('***');
  });

  it('each cookie is secret by itself', () => {
    const { redactor } = given([{ host: 'foo.localhost', headers: { cookie: `theme=dark; sid=${COOKIE_VALUE}` } }]);
    expect(redactor.redact(`sid was ${COOKIE_VALUE}, dark`)).toBe('sid was ***, dark');
  });

  it('values of the query are secret, as they are and decoded', () => {
    const { redactor } = given([
      { host: 'foo.localhost', path: `/a?n=1&q=${encodeURIComponent('spaced secret')}&token=${QUERY_VALUE}` },
    ]);
    expect(redactor.redact(`spaced secret, spaced%20secret, ${QUERY_VALUE}`)).toBe('***, ***, ***');
    expect(redactor.redact('GET /a?n=1&q=x')).toBe('GET /a?n=***&q=***');
  });

  it('a header that is expected with a secret is secret', () => {
    const { redactor } = given([{ host: 'foo.localhost', expect: { header: 'x-session-id: expected-session' } }]);
    expect(redactor.redact('expected-session')).toBe('***');
  });

  it('fields of a body are secret by their names', () => {
    const { redactor } = given([
      { host: 'foo.localhost', method: 'POST', body: JSON.stringify({ password: PASSWORD, color: 'turquoise' }) },
    ]);
    expect(redactor.redact(`${PASSWORD} turquoise`)).toBe('*** turquoise');
  });

  it('rows are secret where a secret place or their own name makes them so, and the words around a template are not', () => {
    const rows = 'id,shade,access_token\nitem-0001,turquoise,row-token-1\nitem-0002,vermilion,row-token-2\n';
    const target = {
      host: 'foo.localhost',
      path: '/{{row.shade}}?id={{row.id}}',
      method: 'POST',
      headers: { authorization: 'Bearer {{raw row.access_token}}' },
      data: 'rows.csv',
    };
    const { redactor } = given([target], { 'rows.csv': rows });
    expect(redactor.redact('row-token-1 row-token-2 item-0002 vermilion Bearer')).toBe('*** *** *** vermilion Bearer');
  });

  it('a name never holds the query of its address, which may be a secret', () => {
    const urls = ['/list?page=2', '/list?page=20', '/long?token=secret-value'].map((path) => `foo.localhost${path}`);
    const names = settingsOf({ targets: urls.join('\n') }).app.targets.map(({ name }) => name);
    expect(names).toEqual(['foo/list', 'foo/list:GET', 'foo/long']);
  });
});

describe('of a text', () => {
  const textOf = (text: string) => {
    const redactor = createRedactor();
    learnText(redactor, text);
    return redactor;
  };

  it.each([
    ['a block', `- host: a\n  headers:\n    authorization: Bearer ${QUERY_VALUE}\n    accept: text/plainest`],
    ['flow', `- {host: a, headers: {authorization: Bearer ${QUERY_VALUE}, accept: text/plainest}}`],
    ['quotes', `- {host: a, headers: {"x-api-key": "${QUERY_VALUE}", accept: "text/plainest"}}`],
    ['a URL', `GET http://127.0.0.1/?token=${QUERY_VALUE}`],
    ['a user', `http://user:${QUERY_VALUE}@mirror.example/x`],
    ['broken YAML', `- host: [a\n  authorization: ${QUERY_VALUE} # for tests`],
  ])('the secrets of targets are known before they are parsed: %s', (_how, text) => {
    expect(textOf(text).redact(`${QUERY_VALUE} text/plainest`)).toBe('*** text/plainest');
  });

  it('keys, tokens and passwords of a kubeconfig are known, in base64 and decoded; its certificates are not secret', () => {
    const key = btoa(PRIVATE_KEY);
    const config = {
      clusters: [
        {
          cluster: {
            'certificate-authority-data': btoa('the authority of the cluster'),
            server: 'https://127.0.0.1:6443',
          },
        },
      ],
      users: [{ user: { 'client-key-data': key, token: 'static-token-1', password: 'static-password-1' } }],
    };
    const yaml = `users:\n- user:\n    client-key-data: ${key}\n    token: static-token-1\n    password: static-password-1\n`;
    for (const text of [JSON.stringify(config, null, 4), JSON.stringify(config), yaml]) {
      const redactor = textOf(text);
      expect(redactor.redact(`${key} static-token-1 static-password-1`)).toBe('*** *** ***');
      for (const line of PRIVATE_KEY_PARTS.filter((part) => part.length > 8))
        expect(redactor.redact(`x ${line}`)).toBe('x ***');
      expect(redactor.redact(btoa('the authority of the cluster'))).toBe(btoa('the authority of the cluster'));
    }
  });

  it('a large one is looked through quickly', () => {
    for (const text of ['token: ', '{"key": "', '?a=', '://u@', 'a', 'key']) {
      const startedAt = performance.now();
      textOf(text.repeat(1_000_000 / text.length));
      expect(performance.now() - startedAt, text).toBeLessThan(1_500);
    }
  });
});

it('what a problem with an input quotes is known when it is a secret', () => {
  const redactor = createRedactor();
  const header = `${QUERY_VALUE}${'x'.repeat(100)}`;
  const targets = `- {host: foo.localhost, headers: {x-api-key: [${header}]}}\n`;
  try {
    settingsOf({ targets, 'kind-base-url': `https://user:${COOKIE_VALUE}@mirror.example`, rate: 'abc' });
    throw new Error('the inputs are wrong');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toContain(QUERY_VALUE);
    learnProblems(redactor, error.problems);
    const shown = redactor.redact(error.message);
    expect(shown).not.toContain(QUERY_VALUE);
    expect(shown).not.toContain(COOKIE_VALUE);
    expect(shown).toContain('rate: got "abc"');
  }
});

it('names are told apart', () => {
  for (const name of [
    'authorization',
    'X-Amz-Security-Token',
    'x-api-key',
    'apikey',
    'set-cookie',
    'client-key-data',
    'sessionid',
  ]) {
    expect(isSecretName(name), name).toBe(true);
  }
  for (const name of ['accept', 'content-type', 'host', 'certificate-authority-data', ':authority', 'user-agent'])
    expect(isSecretName(name), name).toBe(false);
});
