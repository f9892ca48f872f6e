/** Where lines go: workflow commands in the action, the terminal on a laptop. */
import { styleText } from 'node:util';
import { withoutControlSequences } from '../lib/text.ts';
import type { Log } from './io.ts';
import { annotate, endGroup, info, startGroup } from './workflow-commands.ts';

/** In a log that is kept, a running phase says where it is no more often than this. */
const QUIET_LIVE_MS = 10_000;

/**
 * Lines from tools may hold `::commands::` for the runner; a zero-width space takes their power. The runner ends lines
 * at more characters than we do, and passes over more of them before a command (.NET takes U+0085 for white space), so
 * that no control character may stay.
 */
export function defuse(line: string): string {
  return withoutControlSequences(line)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(CONTROL, '\ufffd')
    .replaceAll(/^([^\p{L}\p{N}\p{P}\p{S}\n]*):(?=:)/gmu, '$1:\u200b')
    .replaceAll('##[', '##\u200b[');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Drops what the tool-cache package tells a runner through stdout, for where there is none: on a laptop that is the
 * report's stream.
 */
export function muteRunnerCommands(stream: Pick<NodeJS.WriteStream, 'write'>): void {
  const write = stream.write.bind(stream);
  const filtered = (text: string | Uint8Array, ...rest: readonly unknown[]): boolean =>
    typeof text === 'string' && text.startsWith('::debug::') ? true : Reflect.apply(write, stream, [text, ...rest]);
  Reflect.set(stream, 'write', filtered);
}

/** The log of a workflow run. */
export function actionsLog(now: () => number): Log {
  let lastLive = now();
  return {
    group: (title) => startGroup(defuse(title)),
    groupEnd: endGroup,
    info: (line) => info(defuse(line)),
    // Line ends and percent signs of these are escaped, and the runner reads the rest of the line as data. Should that
    // change, nothing acts.
    notice: (line) => annotate('notice', defuse(line)),
    warning: (line) => annotate('warning', defuse(line)),
    error: (line) => annotate('error', defuse(line)),
    debug: (line) => annotate('debug', defuse(line)),
    live: (line) => {
      if (now() - lastLive < QUIET_LIVE_MS) return;
      lastLive = now();
      info(defuse(line));
    },
  };
}

/**
 * The log of a terminal or a pipe. Reports go to stdout, everything else to stderr, so that output can be redirected.
 */
export function terminalLog(stream: NodeJS.WriteStream, now: () => number, debug: boolean): Log {
  const interactive = stream.isTTY === true;
  let liveShown = false;
  let lastLive = now();
  const clear = () => {
    if (liveShown) stream.write('\r\x1b[2K');
    liveShown = false;
  };
  const show = (text: string) => {
    clear();
    stream.write(`${text}\n`);
  };
  // Lines may hold what containers and tools wrote: none of it may move the cursor.
  const plain = (line: string) => withoutControlSequences(line).replaceAll('\r', '').replaceAll(CONTROL, '\ufffd');
  const write = (line: string) => show(plain(line));
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    interactive ? styleText(format, text, { validateStream: false }) : text;
  return {
    group: () => undefined,
    groupEnd: clear,
    info: write,
    notice: (line) => show(`${style('cyan', 'note:')} ${plain(line)}`),
    warning: (line) => show(`${style('yellow', 'warning:')} ${plain(line)}`),
    error: (line) => show(`${style('red', 'error:')} ${plain(line)}`),
    debug: (line) => {
      if (debug) show(style('dim', plain(line)));
    },
    live: (line) => {
      if (interactive) {
        const width = (stream.columns || 80) - 1;
        stream.write(`\r\x1b[2K${style('dim', plain(line).slice(0, width))}`);
        liveShown = true;
      } else if (now() - lastLive >= QUIET_LIVE_MS) {
        lastLive = now();
        write(line);
      }
    },
  };
}
