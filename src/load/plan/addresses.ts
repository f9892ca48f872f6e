/**
 * Where load may go: loopback, and hosts that the user named. Never to link-local or cloud metadata addresses, named or
 * not: a pull request must not be able to turn the load test into a request to the runner's credentials endpoint. Names
 * are checked again when they are resolved, on every connection, so that DNS can't lead there later.
 */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Code of the error with which a connection to a forbidden address is refused. */
export const FORBIDDEN_ADDRESS = 'ERR_ADDRESS_NOT_ALLOWED';

const FORBIDDEN_NAMES = [
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
];

/**
 * Link-local networks, and metadata services that live outside of them; the last ones are 169.254.0.0/16 as IPv6
 * carries it: NAT64 (RFC 6052, RFC 8215), IPv4-compatible addresses, 6to4. BlockList itself sees through
 * ::ffff:a.b.c.d.
 */
const FORBIDDEN = [
  ['169.254.0.0', 16, 'ipv4'],
  ['fe80::', 10, 'ipv6'],
  ['fd00:ec2::254', 128, 'ipv6'],
  ['fd00:ec2::23', 128, 'ipv6'],
  ['fd20:ce::254', 128, 'ipv6'],
  ['fd00:42::42', 128, 'ipv6'],
  ['100.100.100.200', 32, 'ipv4'],
  ['168.63.129.16', 32, 'ipv4'],
  ['192.0.0.192', 32, 'ipv4'],
  ['64:ff9b::a9fe:0', 112, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['::a9fe:0', 112, 'ipv6'],
  ['2002:a9fe::', 32, 'ipv6'],
] as const;

const forbidden = new BlockList();
for (const [network, prefix, family] of FORBIDDEN) forbidden.addSubnet(network, prefix, family);

/** The networks to which no load may ever go, as `address/prefix`. */
export const FORBIDDEN_NETWORKS: readonly string[] = FORBIDDEN.map(([network, prefix]) => `${network}/${prefix}`);

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Why no load may go to that host (a name, or an address with or without brackets); undefined when it may. */
export function hostProblem(host: string, allowedHosts: readonly string[]): string | undefined {
  const name = plainHost(host);
  if (FORBIDDEN_NAMES.includes(name) || isForbiddenAddress(name))
    return 'is a link-local or metadata address, to which no load is ever sent';
  if (isLoopbackHost(name) || allowedHosts.some((allowed) => plainHost(allowed) === name)) return undefined;
  return 'is neither loopback nor among allowed-hosts';
}

/** Whether the host is this machine: localhost, a name below .localhost (RFC 6761), or a loopback address. */
export function isLoopbackHost(host: string): boolean {
  const name = plainHost(host);
  return isLocalName(name) || isIn(loopback, name);
}

/**
 * The lookup of the generator's connections: refuses forbidden addresses, and local names that lead anywhere but to
 * this machine.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  const name = plainHost(hostname);
  const addresses = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ];
  // Not every resolver knows .localhost, and those that do need not agree with RFC 6761; of localhost itself many know
  // one of its two addresses only.
  if (isLocalName(name)) {
    if (options.all === true) callback(null, addresses);
    else callback(null, '127.0.0.1', 4);
    return;
  }
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const wrong =
      error === null
        ? found.find(({ address }) => isForbiddenAddress(address) || (isLocalName(name) && !isIn(loopback, address)))
        : undefined;
    const first = found?.[0];
    if (error !== null) callback(error, [], 0);
    else if (wrong !== undefined) callback(forbiddenError(hostname, wrong.address), [], 0);
    else if (options.all === true) callback(null, found);
    else if (first !== undefined) callback(null, first.address, first.family);
    else callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), [], 0);
  });
};

function forbiddenError(hostname: string, address: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} leads to ${address}, where no load may go`), { code: FORBIDDEN_ADDRESS });
}

function isForbiddenAddress(address: string): boolean {
  return isIn(forbidden, address);
}

function isIn(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

/** Lower case, without brackets, zone and the root's dot. */
function plainHost(host: string): string {
  const bare = host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host;
  const [name = ''] = bare.toLowerCase().split('%', 1);
  return name.endsWith('.') ? name.slice(0, -1) : name;
}
