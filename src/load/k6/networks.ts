/** Networks as arithmetic: what is left of all addresses when some are taken out. Pure. */
import { isIP } from 'node:net';

type Family = 4 | 6;

interface Network {
  readonly family: Family;
  /** The address as a number; bits beyond the prefix are 0. */
  readonly from: bigint;
  readonly prefix: number;
}

const BITS: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };
/**
 * ::ffff:0:0/96, where IPv6 carries IPv4 addresses (RFC 4291 section 2.5.5.2). Go takes such an address for the IPv4
 * one.
 */
const MAPPED = { from: 0xffff_0000_0000n, prefix: 96 };

/**
 * The networks that together hold every IPv4 and IPv6 address outside of `allowed`, as few as possible. Both sides are
 * written `address/prefix`; an address alone is a network of one. Throws a RangeError for what is no network.
 */
export function networksExcept(allowed: readonly string[]): readonly string[] {
  const kept = allowed.map(parseNetwork);
  return ([4, 6] as const).flatMap((family) => {
    const ofFamily = kept.filter((network) => network.family === family);
    return without({ family, from: 0n, prefix: 0 }, ofFamily).map(format);
  });
}

/** The parts of a network that are in none of `kept`. */
function without(network: Network, kept: readonly Network[]): readonly Network[] {
  if (kept.some((one) => holds(one, network))) return [];
  const inside = kept.filter((one) => holds(network, one));
  if (inside.length === 0) return [network];
  const prefix = network.prefix + 1;
  const half = 1n << BigInt(BITS[network.family] - prefix);
  return [network.from, network.from + half].flatMap((from) => without({ ...network, from, prefix }, inside));
}

function holds(outer: Network, inner: Network): boolean {
  return outer.prefix <= inner.prefix && start(inner.from, outer.prefix, outer.family) === outer.from;
}

function start(address: bigint, prefix: number, family: Family): bigint {
  const rest = BigInt(BITS[family] - prefix);
  return (address >> rest) << rest;
}

function parseNetwork(text: string): Network {
  const [address = '', length] = text.split('/');
  const family = isIP(address);
  const prefix = Number(length ?? BITS[family === 4 ? 4 : 6]);
  if ((family !== 4 && family !== 6) || !Number.isInteger(prefix) || prefix < 0 || prefix > BITS[family]) {
    throw new RangeError(`${JSON.stringify(text)} is no network`);
  }
  const number = family === 4 ? numberOf(address.split('.'), 10, 8n) : numberOf(groupsOf(address), 16, 16n);
  const from = start(number, prefix, family);
  const isMapped = family === 6 && prefix >= MAPPED.prefix && start(from, MAPPED.prefix, 6) === MAPPED.from;
  return isMapped ? { family: 4, from: from - MAPPED.from, prefix: prefix - MAPPED.prefix } : { family, from, prefix };
}

function numberOf(parts: readonly string[], radix: number, bits: bigint): bigint {
  return parts.reduce((sum, part) => (sum << bits) + BigInt(Number.parseInt(part, radix)), 0n);
}

/** The eight groups of an IPv6 address. URL writes each form of one the same way, without a dotted part. */
function groupsOf(address: string): readonly string[] {
  const plain = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  if (tail === undefined) return groups(head);
  const missing = 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
}

function format({ family, from, prefix }: Network): string {
  const [size, count, radix] = family === 4 ? [8n, 4, 10] : [16n, 8, 16];
  const parts = Array.from(
    { length: count },
    (_, index) => (from >> (size * BigInt(count - 1 - index))) & ((1n << size) - 1n),
  );
  return `${parts.map((part) => part.toString(radix)).join(family === 4 ? '.' : ':')}/${prefix}`;
}
