import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRedactor } from '../../src/redaction/redact.ts';
import type { Log } from '../../src/system/io.ts';
import { actionsLog, terminalLog } from '../../src/system/log.ts';
import { realIo } from '../../src/system/real-io.ts';
import { redactingLog } from '../../src/system/redacting-log.ts';
import { FORMS, HEADER_TOKEN } from '../support/secrets.ts';

const METHODS = ['group', 'info', 'notice', 'warning', 'error', 'debug', 'live'] as const;

afterEach(() => vi.restoreAllMocks());

/** What the process writes to stdout meanwhile. */
function stdoutOf(act: () => void): string {
  const texts: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  act();
  write.mockRestore();
  return texts.join('');
}

function redactor() {
  const made = createRedactor();
  made.add(HEADER_TOKEN);
  return made;
}

function writeAll(log: Log, line: string): void {
  for (const method of METHODS) log[method](line);
  log.groupEnd();
}

describe('the log of a workflow', () => {
  /** A clock on which every live line is due. */
  const clock = () => {
    let now = 0;
    return () => (now += 60_000);
  };

  it.each(METHODS)('has no secret in a line by %s', (method) => {
    const log = redactingLog(actionsLog(clock()), redactor());
    const line = `pod said ${JSON.stringify(HEADER_TOKEN)} and ${FORMS['a token of an app']}, Authorization: Bearer abc`;
    const text = stdoutOf(() => log[method](line));
    expect(text).toContain('pod said "***" and ***, Authorization: ***');
  });

  it.each(METHODS)('gives the runner no command of a tool in a line by %s', (method) => {
    const log = actionsLog(clock());
    const text = stdoutOf(() =>
      log[method]('first\n::set-output name=verdict::pass\r::add-mask::x\u2028::stop-commands::y\u0085##[error]z'),
    );
    const own = method === 'info' || method === 'live' ? [] : [method];
    const commands = text
      .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
      .flatMap((line) => /^[^\p{L}\p{P}\p{S}]*::([\w-]+)/u.exec(line)?.[1] ?? []);
    expect(commands).toEqual(own);
    // What the runner unescapes from the data of a command acts as little.
    const data = text.replaceAll(/%0A|%0D/g, '\n');
    expect(data.split('\n').filter((line) => /^::(?:set-output|add-mask|stop-commands)/.test(line))).toEqual([]);
    expect(data).not.toContain('##[');
  });
});

describe('the log of a terminal', () => {
  it('has no secret in any line, also where it is cut at the width', () => {
    const texts: string[] = [];
    const stream = {
      isTTY: true,
      columns: 20,
      write: (text: string) => texts.push(text) > 0,
    } as unknown as NodeJS.WriteStream;
    writeAll(
      redactingLog(
        terminalLog(stream, () => 0, true),
        redactor(),
      ),
      `waiting ${HEADER_TOKEN}`,
    );
    expect(texts.join('')).toContain('waiting ***');
    expect(texts.join('')).not.toContain(HEADER_TOKEN.slice(0, 5));
  });
});

describe('the real Io', () => {
  it('redacts whatever log it is given, also what is learned later', () => {
    const lines: string[] = [];
    const note = (line: string) => void lines.push(line);
    const log = {
      group: note,
      groupEnd: () => undefined,
      info: note,
      notice: note,
      warning: note,
      error: note,
      debug: note,
      live: note,
    };
    const io = realIo({
      log,
      redactor: createRedactor(),
      workDir: '/nonexistent',
      signal: new AbortController().signal,
    });
    io.redactor.add('learned-later');
    writeAll(io.log, 'it is learned-later');
    expect(lines).toEqual(METHODS.map(() => 'it is ***'));
  });
});
