/** What the generator makes of odd answers, as docs/http-clients.md has it beside what other clients make of them. */
import { describe, expect, it } from 'vitest';
import { ODDITIES } from '../../../bench/clients/oddities.ts';
import { oursOnce } from '../../../bench/clients/ours.ts';
import { nodeOnce } from '../../../bench/clients/programs.ts';
import { rawServer } from '../../../bench/clients/raw-server.ts';
import recorded from './oddities.json' with { type: 'json' };

/** Where it is stricter than Go or curl: what could be read in two ways, or is no answer to what was asked. */
const STRICTER = [
  'a bare carriage return in a value',
  'a field without a name',
  'HTTP/2.0 in the status line',
  'an unasked switch of protocols',
  'the same length twice, in one field',
  'a length with a sign',
  'chunks and another length beside them',
];

describe('an odd answer', () => {
  it('is in the record, each of them', () => {
    expect(recorded.map(({ name }) => name)).toEqual(ODDITIES.map(({ name }) => name));
  });

  it.each(ODDITIES.map(({ name, response }, index) => ({ name, response, seen: recorded[index] })))(
    '$name: as it was recorded',
    async ({ response, seen }) => {
      await using server = await rawServer((socket) => void socket.end(response, 'latin1'));
      expect(await oursOnce(server.url)).toBe(seen?.ours);
      expect(await nodeOnce(server.url)).toBe(seen?.node);
    },
  );

  it.each(recorded.map((one) => [one.name, one] as const))('%s: is read as Go and curl read it', (name, one) => {
    if (STRICTER.includes(name)) expect(one.ours).toBe('refused');
    else if (one.go === one.curl) expect([one.go, one.node]).toContain(one.ours);
    else expect([one.go, one.curl]).toContain(one.ours);
  });
});
