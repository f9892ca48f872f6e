/**
 * A user's script as an archive that k6 runs. In an archive k6 does not look for the script's options, so it is asked
 * for them first, with the script in an archive too. The second archive's main script passes on what the script
 * exports, but for `handleSummary`: k6 writes the files that it names, wherever they are, and among those could be the
 * action itself. It has one of ours in its place.
 */
import { randomUUID } from 'node:crypto';
import { ActionError } from '../../lib/errors.ts';
import { at, listAt, numberAt, textAt } from '../../lib/json.ts';
import type { Io } from '../../system/io.ts';
import { k6Archive } from './archive.ts';
import { failedToRun } from './ended.ts';
import { lastLines, lineAt } from './k6-log.ts';
import { parseJson } from './points.ts';
import type { RunFolder } from './run-folder.ts';
import type { ScriptFiles } from './script-files.ts';

const ENTRY = 'kind-loadtest-entry';
/** For k6 to start and to run the script's outermost part, once. */
const LOADING_DEADLINE_MS = 60_000;
/** What an export specifier may be called (ECMAScript's IdentifierName, without escapes). */
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
const NEVER_EXPORTED = new Set(['handleSummary']);

/**
 * k6 adds the name of its summary to the object that this returns, among the script's code, and then writes the files
 * that the object names. Without a prototype there is nothing on the way at which the script could learn of the object
 * and add names of its own; k6's own object has Object.prototype, whose prototype k6 lets a script replace. The literal
 * calls nothing that a script could have replaced.
 */
export const OWN_SUMMARY = 'export function handleSummary() { return { __proto__: null }; }';

/** How to start k6. */
export interface K6Start {
  readonly k6: { readonly path: string; readonly version: string };
  readonly env: Readonly<Record<string, string>>;
  readonly folder: RunFolder;
}

export interface ScriptArchive {
  readonly path: string;
  /** The script's own limit of requests per second. */
  readonly rps: number | undefined;
}

/**
 * Writes the archive of a script. Throws an ActionError (`load-failed`) in k6's words when the script can't be loaded.
 */
export async function scriptArchive(io: Io, start: K6Start, script: ScriptFiles): Promise<ScriptArchive> {
  const name = entryName(script);
  const k6Version = start.k6.version;
  const exported = await exportsOf(io, start, script, name);
  const source = `export { ${exported.names.join(', ')} } from ${importOf(script.main)};\n${OWN_SUMMARY}\n`;
  const archive = k6Archive({ name, source, options: exported.options, k6Version }, script.files);
  return { path: await start.folder.write('script.tar', archive), rps: numberAt(exported.options, 'rps') };
}

interface Exports {
  readonly names: readonly string[];
  readonly options: object;
}

async function exportsOf(io: Io, { k6, env, folder }: K6Start, script: ScriptFiles, name: string): Promise<Exports> {
  // Other lines of the script's must not be taken for this one.
  const mark = randomUUID();
  const source = `import * as script from ${importOf(script.main)};
console.log('${mark}' + JSON.stringify({ names: Object.keys(script), options: script.options }));
export default function () {}
`;
  const archive = await folder.write(
    'loading.tar',
    k6Archive({ name, source, options: {}, k6Version: k6.version }, script.files),
  );
  const args = [
    'inspect',
    '--no-color',
    '--log-format',
    'json',
    '--config',
    folder.config,
    '--include-system-env-vars',
    archive,
  ];
  const result = await io
    .run({ file: k6.path, args, env, cwd: folder.path, deadlineMs: LOADING_DEADLINE_MS })
    .catch((error: unknown) => {
      if (!(error instanceof ActionError) || error.code !== 'deadline') throw error;
      throw new ActionError('load-failed', `The k6 script was not loaded within ${LOADING_DEADLINE_MS / 1000} s.`, {
        cause: error,
        hint: 'Its outermost part, which k6 runs once for each VU, has to come to an end.',
      });
    });
  const { exitCode, stderr } = result;
  if (exitCode !== 0)
    throw failedToRun(exitCode, lastLines(stderr).map(messageIn), lineWith(stderr, '"level":"error"'));
  const found = lineWith(stderr, mark)?.slice(mark.length);
  return readExports(found === undefined ? undefined : parseJson(found));
}

/** The message of the first line of a log in JSON that holds a text. */
function lineWith(log: string, words: string): string | undefined {
  const index = log.indexOf(words);
  return index === -1 ? undefined : messageIn(lineAt(log, index));
}

/** What is no JSON was not written by k6's log, and stands for itself. */
function messageIn(line: string): string {
  return textAt(parseJson(line), 'msg') ?? line;
}

function readExports(found: unknown): Exports {
  const names = listAt(found, 'names').filter(
    (name): name is string => typeof name === 'string' && IDENTIFIER.test(name),
  );
  const options = at(found, 'options') ?? {};
  if (found === undefined || typeof options !== 'object') {
    throw new ActionError('load-failed', 'The k6 script does not say what it exports, or its options are no object.', {
      hint: 'Export options as an object, and leave console.log as it is.',
    });
  }
  return { names: names.filter((name) => !NEVER_EXPORTED.has(name)), options };
}

function entryName({ files }: ScriptFiles): string {
  const taken = new Set(files.map(({ name }) => name));
  const candidates = Array.from(
    { length: files.length + 1 },
    (_, index) => `${ENTRY}${index === 0 ? '' : `-${index}`}.js`,
  );
  return candidates.find((name) => !taken.has(name)) ?? `${ENTRY}.js`;
}

/** An import specifier is a URL. */
function importOf(name: string): string {
  return JSON.stringify(`./${encodeURIComponent(name)}`);
}
