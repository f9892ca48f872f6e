/** Arguments of the command line -> command and raw inputs. */
import { parseArgs } from 'node:util';
import type { InputProblem } from '../lib/errors.ts';
import { unknownWord } from '../lib/nearest.ts';
import { COMMANDS, type CommandName, DEFAULT_OUT_DIR, MOST_REPORTS, OPTIONS } from './commands.ts';
import type { InputSpec } from './input-spec.ts';
import { INPUTS } from './spec.ts';

export interface CommandLine {
  readonly command: CommandName;
  /** Raw inputs for `loadSettings`: those that were given. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Names of the inputs that were given. */
  readonly given: readonly string[];
  readonly outDir: string;
  readonly resume: boolean;
  /** Files of reports to draw again, in the order in which they were given. */
  readonly from: readonly string[];
  /** They are shards of one plan. */
  readonly merge: boolean;
  /** The report is opened in the browser. */
  readonly open: boolean;
  /** Of the command `request`: the number of a request, from 0. */
  readonly request?: number;
  /** What is wrong with the words themselves; to be reported together with the problems of the values. */
  readonly problems: readonly InputProblem[];
}

/** More than a command line has. */
const MOST_ARGUMENTS = 1_000;
const LONGEST_GROUP = 1_000;

/** Inputs that are options here. */
const INPUT_OPTIONS: ReadonlyMap<string, InputSpec> = new Map(
  INPUTS.flatMap((input: InputSpec): (readonly [string, InputSpec])[] =>
    input.surfaces === 'both' ? [[input.name, input]] : [],
  ),
);

const PARSE_OPTIONS = Object.fromEntries<{ readonly type: 'string' | 'boolean'; readonly short?: string }>([
  ...[...INPUT_OPTIONS.keys()].map((name) => [name, { type: 'string' }] as const),
  ['out', { type: 'string' }],
  ['from', { type: 'string' }],
  ...['resume', 'merge', 'open'].map((name) => [name, { type: 'boolean' }] as const),
  ['help', { type: 'boolean', short: 'h' }],
  ['version', { type: 'boolean' }],
]);

/** Options that are not inputs and take a value -> what it is. */
const NEEDED: Readonly<Record<string, string>> = { out: 'the path of a directory', from: 'the path of a report.json' };

type Token =
  | { readonly kind: 'option'; readonly written: string; readonly name: string; readonly value: string | undefined }
  | { readonly kind: 'word'; readonly value: string };

/** Never throws: what is not understood is among the problems. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const inputs = new Map<string, string>();
  const problems: InputProblem[] = [];
  const words: string[] = [];
  const flags = new Map<string, string>();
  const from: string[] = [];
  for (const token of tokensOf(boundedArguments(argv, problems))) {
    if (token.kind === 'word') words.push(token.value);
    else if (token.name === 'from' && (token.value ?? '') !== '') from.push(token.value ?? '');
    else takeOption(token, inputs, flags, problems);
  }
  const [word, ...extra] = words;
  const command = commandOf(word, problems);
  // A shell makes several words of `--from legs/*.json`.
  if (command === 'report' && from.length > 0) from.push(...extra.splice(0));
  const request = command === 'request' ? numberOf(extra.shift(), problems) : undefined;
  for (const value of extra)
    problems.push({ name: 'argument', value, allowed: 'one command, and options that begin with --' });
  const line = {
    command: flags.has('help') ? 'help' : flags.has('version') ? 'version' : command,
    inputs: Object.fromEntries(inputs),
    given: [...inputs.keys()],
    outDir: flags.get('out') ?? DEFAULT_OUT_DIR,
    resume: flags.has('resume'),
    from,
    merge: flags.has('merge'),
    open: flags.has('open'),
    ...(request === undefined ? {} : { request }),
  } as const;
  return { ...line, problems: [...problems, ...combinationProblems(line)] };
}

/** Options that mean nothing beside each other. */
function combinationProblems(line: Omit<CommandLine, 'problems'>): readonly InputProblem[] {
  const { command, from, merge, open, resume, given } = line;
  const problem = (name: string, allowed: string) => [{ name: `--${name}`, allowed }];
  if (command === 'help' || command === 'version') return [];
  return [
    ...(open && command !== 'run' && command !== 'report' ? problem('open', 'is for the commands run and report') : []),
    ...(from.length > 0 && command !== 'report' ? problem('from', 'is for the command report') : []),
    ...(from.length > MOST_REPORTS ? problem('from', `at most ${MOST_REPORTS} reports make a page`) : []),
    ...(merge && from.length < 2 ? problem('merge', 'needs two reports or more, each named by --from') : []),
    ...(from.length === 0
      ? []
      : [...given, ...(resume ? ['resume'] : [])].flatMap((name) =>
          problem(name, 'changes nothing about a report that is drawn again; leave it out beside --from'),
        )),
  ];
}

/**
 * Node takes a word behind one dash for a group of options, one for each letter: a long one is more of them than it
 * bears.
 */
function boundedArguments(argv: readonly string[], problems: InputProblem[]): readonly string[] {
  if (argv.length > MOST_ARGUMENTS)
    problems.push({
      name: 'argument',
      allowed: `there are ${argv.length} arguments, and at most ${MOST_ARGUMENTS} are allowed`,
    });
  return argv.slice(0, MOST_ARGUMENTS).filter((word) => {
    const isLong = word.length > LONGEST_GROUP && word.startsWith('-') && !word.startsWith('--');
    if (isLong) problems.push({ name: 'argument', value: word, allowed: 'options that begin with --' });
    return !isLong;
  });
}

function commandOf(word: string | undefined, problems: InputProblem[]): CommandName {
  if (word === undefined) return 'run';
  if (isCommand(word)) return word;
  problems.push({ name: word, allowed: unknownWord('command', word, Object.keys(COMMANDS)) });
  return 'run';
}

function numberOf(word: string | undefined, problems: InputProblem[]): number | undefined {
  if (word !== undefined && /^\d{1,12}$/.test(word)) return Number(word);
  problems.push({
    name: 'request',
    ...(word === undefined ? {} : { value: word }),
    allowed: 'the number of a request, from 0, as in `request 17 --seed S`',
  });
  return undefined;
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

/**
 * Splits the arguments. An option takes the next word as its value even when that begins with one dash (`--workers
 * -1`), but not when it is an option itself: then the value is missing.
 */
function tokensOf(argv: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  let unknownAt = -1;
  for (const token of parseArgs({
    args: [...argv],
    options: PARSE_OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  }).tokens) {
    if (token.kind === 'positional') {
      // The word after an unknown option is most likely its value, and no problem of its own.
      if (token.index !== unknownAt + 1 || unknownAt === -1 || isCommand(token.value))
        tokens.push({ kind: 'word', value: token.value });
    } else if (token.kind === 'option') {
      const { name, rawName: written, value, index } = token;
      if (value !== undefined && token.inlineValue === false && value.startsWith('--')) {
        return [...tokens, { kind: 'option', written, name, value: undefined }, ...tokensOf(argv.slice(index + 1))];
      }
      if (!Object.hasOwn(PARSE_OPTIONS, name) && value === undefined) unknownAt = index;
      tokens.push({ kind: 'option', written, name, value });
    }
  }
  return tokens;
}

function takeOption(
  { written, name, value }: Extract<Token, { kind: 'option' }>,
  inputs: Map<string, string>,
  flags: Map<string, string>,
  problems: InputProblem[],
): void {
  const input = INPUT_OPTIONS.get(name);
  const negated = INPUT_OPTIONS.get(name.startsWith('no-') ? name.slice('no-'.length) : name);
  if (input !== undefined) {
    const text = value ?? (isBoolean(input) ? 'true' : undefined);
    if (text === undefined) problems.push({ name: written, allowed: `needs a value: ${input.allowed}` });
    else inputs.set(name, input.list === true && inputs.has(name) ? `${inputs.get(name)}\n${text}` : text);
  } else if (negated !== undefined && isBoolean(negated) && value === undefined) inputs.set(negated.name, 'false');
  else if (Object.hasOwn(NEEDED, name) && (value ?? '') === '')
    problems.push({ name: written, allowed: `needs a value: ${NEEDED[name]}` });
  else if (Object.hasOwn(OPTIONS, name)) flags.set(name, value ?? '');
  else problems.push({ name: written, allowed: unknownOption(name) });
}

function unknownOption(name: string): string {
  return unknownWord('option', name, [...INPUT_OPTIONS.keys(), ...Object.keys(OPTIONS)]).replace(
    /mean (\S+)\?$/,
    'mean --$1?',
  );
}

function isBoolean(input: InputSpec): boolean {
  return input.placeholder === 'true|false';
}
