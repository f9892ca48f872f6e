import { createHash } from 'node:crypto';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { redactedKubeconfig, uploadObjection } from '../../src/kubernetes/public-kubeconfig.ts';
import { selfSigned } from '../load/certificate.ts';
import { PRIVATE_KEY } from '../support/secrets.ts';

const CERTIFICATE = selfSigned('kubernetes').certPem;
const base64 = (text: string) => Buffer.from(text).toString('base64');

interface Change {
  readonly server?: string;
  readonly cluster?: string;
  readonly user?: string;
}

function kubeconfig({ server = 'https://127.0.0.1:41233', cluster, user }: Change = {}): string {
  return [
    'apiVersion: v1',
    'kind: Config',
    'current-context: kind-shop',
    'clusters:',
    '- name: kind-shop',
    '  cluster:',
    `    server: ${server}`,
    `    ${cluster ?? `certificate-authority-data: ${base64(CERTIFICATE)}`}`,
    'contexts:',
    '- name: kind-shop',
    '  context: {cluster: kind-shop, user: kind-shop, namespace: shop}',
    'users:',
    '- name: kind-shop',
    '  user:',
    `    ${user ?? `client-key-data: ${base64(PRIVATE_KEY)}\n    client-certificate-data: ${base64(CERTIFICATE)}`}`,
    '',
  ].join('\n');
}

function shown(text: string): string {
  const result = redactedKubeconfig(text);
  if (result.kind === 'not-measured') throw new Error(result.reason);
  return result.value;
}

function reason(text: string): string {
  const result = redactedKubeconfig(text);
  if (result.kind === 'measured') throw new Error(result.value);
  return result.reason;
}

describe('the kubeconfig that is shown', () => {
  it('has server, context and the fingerprint of the authority, and is a kubeconfig', () => {
    const der = Buffer.from(CERTIFICATE.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
    const digest = createHash('sha256')
      .update(der)
      .digest('hex')
      .toUpperCase()
      .replaceAll(/..(?!$)/g, '$&:');
    expect(load(shown(kubeconfig()))).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'kind-shop',
      contexts: [{ name: 'kind-shop', context: { cluster: 'kind-shop', user: '', namespace: 'shop' } }],
      clusters: [
        {
          name: 'kind-shop',
          cluster: {
            server: 'https://127.0.0.1:41233',
            extensions: [{ name: 'certificate-authority', extension: { sha256: digest } }],
          },
        },
      ],
      users: [],
    });
  });

  it.each([
    ['a key', undefined, base64(PRIVATE_KEY).slice(0, 40)],
    ['a token', 'token: very-secret-token', 'very-secret-token'],
    ['a password', 'password: pa55w0rd-of-admin', 'pa55w0rd-of-admin'],
    ['a plugin', 'exec: {command: aws, args: [secret-argument], apiVersion: v1}', 'secret-argument'],
  ])('does not have %s', (_what, user, secret) => {
    const text = shown(kubeconfig(user === undefined ? {} : { user }));
    expect(text).not.toContain(secret);
    expect(text).not.toContain(base64(CERTIFICATE).slice(0, 40));
  });

  it('has no user and no query of an address', () => {
    const text = shown(kubeconfig({ server: 'https://admin:hunter2@proxy.example.com:8443/k8s/c1?token=t0ken77' }));
    expect(text).toContain('server: https://proxy.example.com:8443/k8s/c1\n');
    expect(text).not.toMatch(/hunter2|t0ken77|admin/);
  });

  it.each([
    ['certificate-authority: /etc/ca.pem', 'holds no certificate authority'],
    [`certificate-authority-data: ${base64('nonsense')}`, 'is no certificate that can be read'],
  ])('says why there is no fingerprint: %s', (cluster, why) => {
    expect(shown(kubeconfig({ cluster }))).toContain(why);
  });

  it.each([
    ['', 'no context named ""'],
    ['[', 'it is no YAML that can be read'],
    ['a: &a [*a]', 'is not shown'],
    ['current-context: x', 'no context named "x"'],
    [kubeconfig({ server: 'unix:///var/run/api.sock' }), 'its server is no http or https URL'],
    [kubeconfig({ server: '[]' }), 'names no cluster with a server'],
    ['x'.repeat(10_000_000), 'it is no YAML that can be read'],
  ])('of what is none is a sentence: %.20j', (text, why) => {
    expect(reason(text)).toContain(why);
    expect(reason(text).length).toBeLessThan(500);
  });
});

describe('a kubeconfig with its keys', () => {
  it.each([
    'https://127.0.0.1:6443',
    'https://127.8.9.1',
    'https://localhost:6443',
    'https://[::1]:6443',
    'https://127.1',
  ])('may leave the machine when the server is %s', (server) => {
    expect(uploadObjection(kubeconfig({ server: JSON.stringify(server) }))).toBeUndefined();
  });

  it.each([
    'https://10.0.0.1:6443',
    'https://prod.example.com',
    'https://127.0.0.1.example.com',
    'https://shop.localhost:6443',
    'https://localhost@prod.example.com',
    'https://0.0.0.0:6443',
    'https://[::]:6443',
    'unix:///var/run/api.sock',
    '',
  ])('may not when it is %s', (server) => {
    expect(uploadObjection(kubeconfig({ server: JSON.stringify(server) }))).toContain('is not on loopback');
  });

  it('may not when any cluster in it is elsewhere, is behind a proxy, or when there is none', () => {
    const second = "- {name: prod, cluster: {server: 'https://prod.example.com'}}\ncontexts:";
    expect(uploadObjection(kubeconfig().replace('contexts:', second))).toContain('prod.example.com is not on loopback');
    expect(uploadObjection(kubeconfig({ cluster: 'proxy-url: http://proxy.example.com' }))).toContain(
      'through a proxy',
    );
    expect(uploadObjection('clusters: []')).toBe('it names no cluster');
    expect(uploadObjection('[')).toBe('it is no YAML that can be read');
  });
});
