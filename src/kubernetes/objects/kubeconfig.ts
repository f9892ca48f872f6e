/**
 * Reading what is needed of a kubeconfig: the server of its current context and how it wants to be shown who we are.
 */
import { isSeen, list, type Seen, text, type WrongType } from './kube-object.ts';

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
const ONLY_KUBECTL = ['proxy-url', 'tls-server-name', 'certificate-authority'] as const;

interface Cluster extends Readonly<Record<(typeof ONLY_KUBECTL)[number], string>> {
  readonly server: string;
  readonly 'certificate-authority-data': string;
  readonly 'insecure-skip-tls-verify': boolean;
}

interface User {
  readonly 'client-certificate-data': string;
  readonly 'client-key-data': string;
  readonly token: string;
}

interface Kubeconfig {
  readonly 'current-context': string;
  readonly contexts: readonly {
    readonly name: string;
    readonly context: { readonly cluster: string; readonly user: string };
  }[];
  readonly clusters: readonly { readonly name: string; readonly cluster: Cluster }[];
  readonly users: readonly { readonly name: string; readonly user: User }[];
}

/** The API server of the current context, or a sentence that says what is missing. */
export function apiServerOf(kubeconfig: unknown): ApiServer | string {
  const config = isSeen<Kubeconfig>(kubeconfig) ? kubeconfig : {};
  const contexts = list(config.contexts);
  const current = text(config['current-context']);
  const chosen = named(contexts, current);
  if (chosen === undefined)
    return `no context named ${JSON.stringify(current ?? '')}; it has: ${contexts.map((entry) => text(entry.name)).join(', ') || 'none'}`;
  const cluster = named(list(config.clusters), text(chosen.context?.cluster))?.cluster;
  const url = text(cluster?.server);
  if (url === undefined) return `context ${current} names no cluster with a server`;
  return {
    url,
    caPem: inline(text(cluster?.['certificate-authority-data'])),
    insecure: cluster?.['insecure-skip-tls-verify'] === true,
    auth: ONLY_KUBECTL.some((field) => text(cluster?.[field]) !== undefined)
      ? { kind: 'other' }
      : authOf(named(list(config.users), text(chosen.context?.user))?.user),
  };
}

function authOf(user: Seen<User> | undefined): ApiServer['auth'] {
  const certPem = inline(text(user?.['client-certificate-data']));
  const keyPem = inline(text(user?.['client-key-data']));
  if (certPem !== undefined && keyPem !== undefined) return { kind: 'certificate', certPem, keyPem };
  const token = text(user?.token);
  return token === undefined ? { kind: 'other' } : { kind: 'token', token };
}

interface Entry {
  readonly name?: string | WrongType;
}

/** The entry of that name. Without a name there is none: it must not find an entry that has none either. */
function named<T extends Entry>(entries: readonly T[], name: string | undefined): T | undefined {
  return name === undefined ? undefined : entries.find((entry) => entry.name === name);
}

function inline(base64: string | undefined): string | undefined {
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}
