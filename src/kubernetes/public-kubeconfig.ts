/** A kubeconfig that may be shown: which cluster it was, and nothing that opens it. */
import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { dump } from 'js-yaml';
import { at, listAt, textAt } from '../lib/json.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { clip } from '../lib/text.ts';
import { isLoopbackHost } from '../load/plan/addresses.ts';
import { readYaml } from '../yaml/located-yaml.ts';
import { apiServerOf } from './objects/kubeconfig.ts';

const LONGEST_NAME = 300;
const HEADER = '# The cluster of the run, without any key, certificate or token: nothing can connect with this file.\n';

/**
 * The current context of a kubeconfig in the form of a kubeconfig: server, context, names, and the SHA-256 of the
 * certificate authority (of its DER, as `openssl x509 -fingerprint -sha256` prints it) in the cluster's extensions.
 * Not measured when the text is no kubeconfig.
 */
export function redactedKubeconfig(text: string): Measured<string> {
  const config = parsed(text);
  if (config === undefined) return notMeasured('The kubeconfig is not shown: it is no YAML that can be read.');
  const server = apiServerOf(config);
  if (typeof server === 'string') return notMeasured(`The kubeconfig is not shown: ${clip(server, LONGEST_NAME)}.`);
  const url = plainUrl(server.url);
  if (url === undefined) return notMeasured('The kubeconfig is not shown: its server is no http or https URL.');
  const context = textAt(config, 'current-context') ?? '';
  const entry = at(
    listAt(config, 'contexts').find((candidate) => textAt(candidate, 'name') === context),
    'context',
  );
  const cluster = name(textAt(entry, 'cluster') ?? '');
  const namespace = textAt(entry, 'namespace');
  const authority = { name: 'certificate-authority', extension: fingerprintOf(server.caPem) };
  const shown = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name(context),
    contexts: [
      {
        name: name(context),
        context: { cluster, user: '', ...(namespace === undefined ? {} : { namespace: name(namespace) }) },
      },
    ],
    clusters: [{ name: cluster, cluster: { server: url, extensions: [authority] } }],
    users: [],
  };
  return measured(HEADER + dump(shown, { lineWidth: -1 }));
}

/**
 * Why a kubeconfig with its keys may not leave the machine; undefined when every server in it is on loopback
 * (127.0.0.0/8, ::1, localhost) and none is reached through a proxy, so that its keys open nothing elsewhere. Names
 * below .localhost don't count: not every resolver keeps them on the machine.
 */
export function uploadObjection(text: string): string | undefined {
  const config = parsed(text);
  if (config === undefined) return 'it is no YAML that can be read';
  const clusters = listAt(config, 'clusters').map((entry) => at(entry, 'cluster'));
  if (clusters.length === 0) return 'it names no cluster';
  for (const cluster of clusters) {
    const url = plainUrl(textAt(cluster, 'server') ?? '');
    const host = url === undefined ? '' : new URL(url).hostname;
    if (!isLoopback(host)) return `its server ${clip(url ?? 'without an address', LONGEST_NAME)} is not on loopback`;
    if (at(cluster, 'proxy-url') !== undefined) return `its server ${url} is reached through a proxy`;
  }
  return undefined;
}

function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || (isIP(host) > 0 && isLoopbackHost(host));
}

function parsed(text: string): unknown {
  const root = readYaml(text, { name: 'kubeconfig', from: 'workflow' });
  return 'allowed' in root ? undefined : root.value;
}

/** Without user, password and query. */
function plainUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.origin}${url.pathname === '/' ? '' : url.pathname}`;
}

function fingerprintOf(caPem: string | undefined): Readonly<Record<string, string>> {
  if (caPem === undefined) return { unknown: 'The kubeconfig holds no certificate authority.' };
  try {
    return { sha256: new X509Certificate(caPem).fingerprint256 };
  } catch {
    // OpenSSL's message says nothing that this sentence does not.
    return { unknown: "The kubeconfig's certificate authority is no certificate that can be read." };
  }
}

function name(text: string): string {
  return clip(text, LONGEST_NAME);
}
