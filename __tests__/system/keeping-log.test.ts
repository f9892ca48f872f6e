import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redact.ts';
import { KeptLines, keepingLog } from '../../src/system/keeping-log.ts';
import { redactingLog } from '../../src/system/redacting-log.ts';
import { fakeIo } from '../support/fake-io.ts';
import { HEADER_TOKEN } from '../support/secrets.ts';

const NOON = Date.UTC(2026, 4, 4, 12);

describe('a log that is kept', () => {
  it('has what was printed, in order and with the time, and prints it all the same', () => {
    const io = fakeIo(() => undefined);
    let now = NOON;
    const kept = new KeptLines(() => (now += 1000));
    const log = keepingLog(io.log, kept);
    log.group('load');
    log.info('sent 200');
    log.live('sent 17');
    log.debug('chatter');
    log.notice('n');
    log.warning('w');
    log.error('e');
    log.groupEnd();
    expect(kept.text().split('\n')).toEqual([
      '2026-05-04T12:00:01.000Z == load',
      '2026-05-04T12:00:02.000Z sent 200',
      '2026-05-04T12:00:03.000Z notice: n',
      '2026-05-04T12:00:04.000Z warning: w',
      '2026-05-04T12:00:05.000Z error: e',
      '',
    ]);
    expect(io.lines).toEqual(['load', 'sent 200', 'n', 'w', 'e']);
  });

  it('behind the redactor holds no secret', () => {
    const redactor = createRedactor();
    redactor.add(HEADER_TOKEN);
    const kept = new KeptLines(() => NOON);
    redactingLog(keepingLog(fakeIo(() => undefined).log, kept), redactor).info(`token ${HEADER_TOKEN}`);
    expect(kept.text()).toContain('token ***');
  });

  it('is bounded, and says how much is missing at its end', () => {
    const kept = new KeptLines(() => NOON, 1000);
    for (let count = 0; count < 100; count += 1) kept.add(`line ${count}, ü`);
    const lines = kept.text().trimEnd().split('\n');
    expect(Buffer.byteLength(kept.text())).toBeLessThan(1100);
    const shown = lines.length - 1;
    expect(lines[shown - 1]).toContain(`line ${shown - 1},`);
    expect(lines.at(-1)).toBe(`(${100 - shown} more not kept, beyond 1000 bytes)`);
  });

  it('keeps no short line behind a long one that found no room', () => {
    const kept = new KeptLines(() => NOON, 100);
    kept.add('x'.repeat(200));
    kept.add('short');
    expect(kept.text()).toBe('(2 more not kept, beyond 100 bytes)\n');
  });
});
