/** Reading what is needed of a kubeconfig: the server of its current context and how it wants to be shown who we are. */
import { at, listAt, textAt } from './json.ts';

export interface ApiServer {
  readonly url: string;
  readonly caPem: string | undefined;
  readonly insecure: boolean;
  /** `other` stands for what only kubectl can do: exec plugins, proxies, certificates in files of their own. */
  readonly auth:
    | { readonly kind: 'certificate'; readonly certPem: string; readonly keyPem: string }
    | { readonly kind: 'token'; readonly token: string }
    | { readonly kind: 'other' };
}

/** What a cluster's entry may ask for beyond an address and a certificate authority. */
const ONLY_KUBECTL = ['proxy-url', 'tls-server-name', 'certificate-authority'];

/** The API server of the current context, or a sentence that says what is missing. */
export function apiServerOf(kubeconfig: unknown): ApiServer | string {
  const contextName = textAt(kubeconfig, 'current-context');
  const chosen = named(kubeconfig, 'contexts', contextName);
  if (chosen === undefined) return `no context named ${JSON.stringify(contextName ?? '')}; it has: ${names(kubeconfig, 'contexts')}`;
  const cluster = at(named(kubeconfig, 'clusters', textAt(chosen, 'context', 'cluster')), 'cluster');
  const url = textAt(cluster, 'server');
  if (url === undefined) return `context ${contextName} names no cluster with a server`;
  const user = at(named(kubeconfig, 'users', textAt(chosen, 'context', 'user')), 'user');
  return {
    url,
    caPem: inline(textAt(cluster, 'certificate-authority-data')),
    insecure: at(cluster, 'insecure-skip-tls-verify') === true,
    auth: ONLY_KUBECTL.some((field) => textAt(cluster, field) !== undefined) ? { kind: 'other' } : authOf(user),
  };
}

function authOf(user: unknown): ApiServer['auth'] {
  const certPem = inline(textAt(user, 'client-certificate-data'));
  const keyPem = inline(textAt(user, 'client-key-data'));
  if (certPem !== undefined && keyPem !== undefined) return { kind: 'certificate', certPem, keyPem };
  const token = textAt(user, 'token');
  return token === undefined ? { kind: 'other' } : { kind: 'token', token };
}

function named(kubeconfig: unknown, list: string, name: string | undefined): unknown {
  return listAt(kubeconfig, list).find((entry) => textAt(entry, 'name') === name);
}

function names(kubeconfig: unknown, list: string): string {
  return (
    listAt(kubeconfig, list)
      .map((entry) => textAt(entry, 'name'))
      .join(', ') || 'none'
  );
}

function inline(base64: string | undefined): string | undefined {
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}
