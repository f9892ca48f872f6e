/** What a run printed, kept in memory until it is written beside the report. */
import type { Log } from './io.ts';

/** Of all lines together, in UTF-8. A run prints some ten kB; only one that warns without end comes near it. */
const MOST_BYTES = 5 * 1024 * 1024;

/** The first lines of a log, as far as there is room for them. */
export class KeptLines {
  readonly #now: () => number;
  readonly #mostBytes: number;
  readonly #lines: string[] = [];
  #bytes = 0;
  #left = 0;

  /** `now` is the wall clock in milliseconds since the epoch. */
  constructor(now: () => number, mostBytes = MOST_BYTES) {
    this.#now = now;
    this.#mostBytes = mostBytes;
  }

  add(line: string): void {
    const stamped = `${new Date(this.#now()).toISOString()} ${line}\n`;
    const bytes = Buffer.byteLength(stamped);
    // Once something is missing nothing is added any more, so that what is missing is the end.
    if (this.#left > 0 || this.#bytes + bytes > this.#mostBytes) {
      this.#left += 1;
      return;
    }
    this.#bytes += bytes;
    this.#lines.push(stamped);
  }

  /** Each line with its time; the last one says how many more there were. */
  text(): string {
    const note = this.#left === 0 ? [] : [`(${this.#left} more not kept, beyond ${this.#mostBytes} bytes)\n`];
    return [...this.#lines, ...note].join('');
  }
}

/**
 * A log that also keeps what it prints. It belongs behind the redactor, which sees every line first. Debug lines, and
 * lines that replace each other, are not kept.
 */
export function keepingLog(log: Log, kept: Pick<KeptLines, 'add'>): Log {
  const both = (write: (line: string) => void, label: string) => (line: string) => {
    kept.add(`${label}${line}`);
    write(line);
  };
  return {
    group: both((title) => log.group(title), '== '),
    groupEnd: () => log.groupEnd(),
    info: both((line) => log.info(line), ''),
    notice: both((line) => log.notice(line), 'notice: '),
    warning: both((line) => log.warning(line), 'warning: '),
    error: both((line) => log.error(line), 'error: '),
    debug: (line) => log.debug(line),
    live: (line) => log.live(line),
  };
}
