/** Reading what is needed of a kubeconfig: the server of one context and how it wants to be shown who we are. */
import { at, listAt, textAt } from './json.ts';

export interface ApiServer {
  readonly url: string;
  readonly caPem: string | undefined;
  readonly insecure: boolean;
  /** `other` stands for exec plugins and the like, which only kubectl can do. */
  readonly auth:
    | { readonly kind: 'certificate'; readonly certPem: string; readonly keyPem: string }
    | { readonly kind: 'token'; readonly token: string }
    | { readonly kind: 'other' };
}

/** The API server of a context (default: the current one), or a sentence that says what is missing. */
export function apiServerOf(kubeconfig: unknown, context?: string): ApiServer | string {
  const contextName = context ?? textAt(kubeconfig, 'current-context');
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
    auth: authOf(user),
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
