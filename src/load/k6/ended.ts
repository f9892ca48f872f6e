/** Why k6 ended, told to the user: in k6's words, and with what to do when it was one of our walls. Pure. */
import { ActionError } from '../../lib/errors.ts';
import { between, brief } from './k6-log.ts';
import { NO_PROXY_SERVER } from './reach.ts';

/** Lines of evidence that are kept of k6's log, and characters of each: a script may write what it likes. */
const EVIDENCE = { lines: 20, characters: 400 };
const OTHER_FILE =
  "k6 reads the files of the script's folder and below it, and no others: put what the script imports or opens there.";
const CLOSED = NO_PROXY_SERVER.slice('http://'.length);

/**
 * The error of a k6 that did not run. `messages` are those of its log, as plain text; `first` is the first of its
 * errors.
 */
export function failedToRun(exitCode: number, messages: readonly string[], first: string | undefined): ActionError {
  const details = evidence(messages);
  const imported = refusedImport(messages);
  if (imported !== undefined) {
    const host = URL.parse(imported)?.host ?? imported;
    return new ActionError('load-failed', `The k6 script imports ${brief(imported)}, which k6 may not load.`, {
      details,
      hint: `Put a copy of it beside the script and import that, or add ${brief(host)} to the workflow's allowed-hosts.`,
    });
  }
  return new ActionError(
    'load-failed',
    `k6 ended with exit code ${exitCode}${first === undefined ? '' : `: ${brief(reasonIn(first))}`}`,
    {
      details,
      hint: hintFor(messages),
    },
  );
}

/** k6 says first which file it could not load, and that is our archive. */
function reasonIn(message: string): string {
  const loading = message.startsWith('could not initialize ') ? message.indexOf('could not load ') : -1;
  const end = loading === -1 ? -1 : message.indexOf("': ", loading);
  return end === -1 ? message : message.slice(end + "': ".length);
}

/** The URL of an import that ran into the closed proxy. */
function refusedImport(messages: readonly string[]): string | undefined {
  const refused = messages.find(
    (message) => message.includes('The moduleSpecifier ') && message.includes(`dial tcp ${CLOSED}`),
  );
  return refused === undefined ? undefined : between(refused, 'from the resolved url "', '"');
}

const HINTS: readonly (readonly [words: string, hint: string])[] = [
  ["couldn't be found on local disk", OTHER_FILE],
  ['file does not exist', OTHER_FILE],
  ['no such file or directory', OTHER_FILE],
  ['finding browser executable', 'k6 starts no program here, so a script can use no browser.'],
  ['unknown modules', 'k6 is used as it is released, without extensions.'],
];

function hintFor(messages: readonly string[]): string {
  const hint = HINTS.find(([words]) => messages.some((message) => message.includes(words)));
  return hint?.[1] ?? 'Run the script with k6 on its own to see more.';
}

/** The end of a log, in bounds. */
export function evidence(lines: readonly string[]): string {
  const { lines: most, characters } = EVIDENCE;
  const last = lines
    .slice(-most)
    .flatMap((line) =>
      line
        .slice(0, most * characters)
        .trimEnd()
        .split('\n'),
    )
    .slice(-most);
  return last.map((line) => (line.length <= characters ? line : `${line.slice(0, characters - 1)}…`)).join('\n');
}
