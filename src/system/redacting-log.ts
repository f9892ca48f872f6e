/** A log that holds no secrets, whoever writes to it. */
import type { Redactor } from '../redaction/redact.ts';
import type { Log } from './io.ts';

/** Every line goes through the redactor before the log gets it: before it is shortened, styled or escaped. */
export function redactingLog(log: Log, redactor: Redactor): Log {
  const through = (write: (line: string) => void) => (line: string) => write(redactor.redact(line));
  return {
    group: through((title) => log.group(title)),
    groupEnd: () => log.groupEnd(),
    info: through((line) => log.info(line)),
    notice: through((line) => log.notice(line)),
    warning: through((line) => log.warning(line)),
    error: through((line) => log.error(line)),
    debug: through((line) => log.debug(line)),
    live: through((line) => log.live(line)),
  };
}
