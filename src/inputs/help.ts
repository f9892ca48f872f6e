/** The text of `--help`, made from the same tables that the options are read with. */
import { COMMANDS, OPTIONS } from './commands.ts';
import { GROUPS, type InputSpec } from './input-spec.ts';
import { defaultOf, INPUTS } from './spec.ts';

const WIDTH = 100;
const INDENT = 4;
const COMMAND_COLUMN = 12;

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['npm start', 'the bundled application as processes on this machine, 200 requests'],
  ['npm start -- --cluster kind', 'the same in a new Kubernetes cluster (needs Docker)'],
  ["npm start -- --rate 100/s --duration 1m --thresholds 'p95 < 50ms'", 'more load, and a limit'],
  ['npm start -- --config loadtest.yaml --cluster kind --keep-cluster on-failure', 'settings from a file'],
  ['npm start -- report --from a/report.json --from b/report.json --open', 'one page of several reports'],
  ['npm start -- up --cluster kind', 'one step; then deploy, health, load, metrics, report, down'],
];

/** Help for the command line, at most 100 columns wide. */
export function helpText(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, description]) => `  ${name.padEnd(COMMAND_COLUMN - 2)}${description}`,
  );
  const options = Object.entries(OPTIONS).map(([name, { placeholder, description }]) =>
    entry(placeholder === undefined ? name : `${name} ${placeholder}`, description),
  );
  const groups = GROUPS.map((group) =>
    section(
      group,
      INPUTS.filter((input: InputSpec) => input.group === group && input.surfaces === 'both').map(inputEntry),
    ),
  );
  return [
    'Usage: npm start -- [COMMAND] [OPTIONS]      or: node dist/cli/index.js [COMMAND] [OPTIONS]\n',
    wrap('Load tests an application behind an ingress and says whether the result can be trusted.', 0),
    section('Commands', commands),
    section(
      'Examples',
      EXAMPLES.flatMap(([line, meaning]) => [`  ${line}`, `${' '.repeat(INDENT)}${meaning}`]),
    ),
    section('Options', options),
    ...groups.filter((group) => group !== ''),
  ].join('\n');
}

function section(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `\n${title}:\n${entries.join('\n')}`;
}

function inputEntry(input: InputSpec): string {
  const value = defaultOf(input, 'cli');
  const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  const description = input.description.replaceAll('`', '');
  return entry(`${input.name} ${input.placeholder}`, value === '' ? description : `${description} Default: ${shown}`);
}

function entry(option: string, description: string): string {
  return `  --${option}\n${wrap(description, INDENT)}`;
}

/** Breaks a text between words. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}
