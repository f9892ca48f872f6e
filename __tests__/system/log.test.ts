import { describe, expect, it } from 'vitest';
import { defuse, muteRunnerCommands, terminalLog } from '../../src/system/log.ts';

describe('a line of a tool in the log of a workflow', () => {
  it.each([
    '::set-output name=verdict::pass',
    '  ::add-mask::x',
    'first\n::save-state name=workDir::/',
    'first\r::save-state name=workDir::/',
    'first\u2028::stop-commands::x',
    '\u0085::set-output name=verdict::pass',
    'a\n\u0085\u00a0\u200b::set-output name=verdict::pass',
    '\u001b[2J::error::x',
    '##[error]x',
  ])('gives the runner no command: %j', (line) => {
    const shown = defuse(line);
    // What .NET takes for a line end or for white space at the beginning of a line.
    for (const part of shown.split(/\r\n|[\r\n\u0085\u2028\u2029]/))
      expect(part.replace(/^[^\p{L}\p{P}\p{S}]+/u, '')).not.toMatch(/^::|^##\[/);
  });

  it('stays as it is otherwise', () => {
    const line = 'pods: 2 of 3 ready ::1 “ok” ä\t…';
    expect(defuse(line)).toBe(line);
  });
});

/** A stream that is not a terminal, and what was written to it. */
function played() {
  const texts: string[] = [];
  const stream = { isTTY: false, write: (text: string) => texts.push(text) > 0 };
  return { texts, stream: stream as unknown as NodeJS.WriteStream };
}

describe('a terminal', () => {
  it('gets no control sequences out of what a container wrote', () => {
    const { texts, stream } = played();
    const log = terminalLog(stream, () => 0, false);
    log.info('\u001b[2J\u001b[1;1Hline\r\n\tnext\u0007');
    log.error('\u001b]0;title\u0007x');
    expect(texts).toEqual(['line\n\tnext\ufffd\n', 'error: x\n']);
  });

  it('hears nothing of what is said to a runner', () => {
    const { texts, stream } = played();
    muteRunnerCommands(stream);
    stream.write('::debug::Downloading\n');
    stream.write('report\n');
    expect(texts).toEqual(['report\n']);
  });
});
