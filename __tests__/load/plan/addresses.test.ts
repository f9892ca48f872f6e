import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { guardedLookup, hostProblem, isLoopbackHost } from '../../../src/load/plan/addresses.ts';

function resolved(name: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    guardedLookup(name, { all: true }, (error, addresses) => {
      const list: readonly LookupAddress[] =
        typeof addresses === 'string' ? [{ address: addresses, family: 4 }] : addresses;
      if (error === null) resolve(list.map(({ address }) => address));
      else reject(error);
    });
  });
}

describe('hostProblem', () => {
  it.each(['localhost', 'foo.localhost', 'LOCALHOST.', '127.0.0.1', '127.8.9.10', '[::1]', '::1', '::ffff:127.0.0.1'])(
    'lets %s be loaded',
    (host) => {
      expect(hostProblem(host, [])).toBeUndefined();
    },
  );

  it.each([
    'example.test',
    '10.0.0.1',
    '0.0.0.0',
    '192.168.1.1',
    'localhost.example.test',
    'foolocalhost',
    '[2001:db8::1]',
  ])('refuses %s until it is allowed', (host) => {
    expect(hostProblem(host, [])).toContain('neither loopback nor among allowed-hosts');
    expect(hostProblem(host, ['other.test'])).toBeDefined();
    expect(hostProblem(host, [host])).toBeUndefined();
  });

  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '[fe80::1]',
    'fe80::1%eth0',
    '[fd00:ec2::254]',
    'metadata.google.internal',
    'Metadata.Google.Internal.',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '100.100.100.200',
    '168.63.129.16',
  ])('refuses %s even when it is allowed', (host) => {
    expect(hostProblem(host, [host])).toContain('metadata');
  });
});

describe('isLoopbackHost', () => {
  it('does not take a look-alike for this machine', () => {
    expect(isLoopbackHost('127.0.0.1.example.test')).toBe(false);
    expect(isLoopbackHost('127.0.0.1')).toBe(true);
  });
});

describe('guardedLookup', () => {
  it('answers names below .localhost itself, whatever the resolver knows', async () => {
    expect(await resolved('bar.localhost')).toEqual(['127.0.0.1', '::1']);
  });

  it('resolves localhost to loopback addresses only', async () => {
    const addresses = await resolved('localhost');
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(isLoopbackHost(address)).toBe(true);
  });

  it('refuses an answer that leads to a metadata address', async () => {
    // A resolver answers an address literal with itself: the shortest way to have one answer what it should not.
    await expect(resolved('169.254.169.254')).rejects.toMatchObject({ code: 'ERR_ADDRESS_NOT_ALLOWED' });
  });
});
