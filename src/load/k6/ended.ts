/** Why k6 ended, told to the user: in k6's words, and with what to do when it was one of our walls. Pure. */
import { ActionError } from '../../errors.ts';
import { shorten } from '../recording/error-class.ts';
import { between } from './log.ts';
import { NO_PROXY_SERVER } from './reach.ts';

/** Lines of evidence that are kept of k6's log, and characters of each: a script may write what it likes. */
const EVIDENCE = { lines: 20, characters: 400 };
const CLOSED = NO_PROXY_SERVER.slice('http://'.length);

/** The error of a k6 that did not run. `messages` are those of its log, as plain text; `first` is the first of its errors. */
export function failedToRun(exitCode: number, messages: readonly string[], first: string | undefined): ActionError {
  const details = evidence(messages);
  const imported = refusedImport(messages);
  if (imported !== undefined) {
    const host = URL.parse(imported)?.host ?? imported;
    return new ActionError('load-failed', `The k6 script imports ${shorten(imported)}, which k6 may not load.`, {
      details,
      hint: `Put a copy of it beside the script and import that, or add ${shorten(host)} to the workflow's allowed-hosts.`,
    });
  }
  return new ActionError('load-failed', `k6 ended with exit code ${exitCode}${first === undefined ? '' : `: ${shorten(first)}`}`, {
    details,
    hint: hintFor(messages),
  });
}

/** The URL of an import that ran into the closed proxy. */
function refusedImport(messages: readonly string[]): string | undefined {
  const refused = messages.find((message) => message.includes('The moduleSpecifier ') && message.includes(`dial tcp ${CLOSED}`));
  return refused === undefined ? undefined : between(refused, 'from the resolved url "', '"');
}

function hintFor(messages: readonly string[]): string {
  const isMissing = messages.some((message) => message.includes("couldn't be found on local disk") || message.includes('file does not exist'));
  return isMissing
    ? "k6 reads the files of the script's folder and below it, and no others: put what the script imports or opens there."
    : 'Run the script with k6 on its own to see more.';
}

/** The end of a log, in bounds. */
export function evidence(lines: readonly string[]): string {
  const { lines: most, characters } = EVIDENCE;
  const last = lines.flatMap((line) => line.trimEnd().split('\n').slice(-most)).slice(-most);
  return last.map((line) => (line.length <= characters ? line : `${line.slice(0, characters - 1)}…`)).join('\n');
}
