/** The generated parts of action.yml and README.md, each between its two markers. */
import { dump } from 'js-yaml';
import { configFilesFor, GROUPS, INPUTS, type InputSpec } from '../src/inputs/spec.ts';
import { OUTPUTS, type OutputSpec } from '../src/outputs-spec.ts';

/** Replaces the generated parts of a file. @throws when a marker is missing. */
export function withTables(content: string, name: string): string {
  const isYaml = name.endsWith('.yml');
  const marker = (text: string) => (isYaml ? `# <${text}>` : `<!-- ${text} -->`);
  const inputs = isYaml ? yamlInputs() : markdownInputs();
  const outputs = isYaml ? yamlOutputs() : markdownOutputs();
  return replaceBetween(replaceBetween(content, marker('inputs'), marker('/inputs'), inputs), marker('outputs'), marker('/outputs'), outputs);
}

function replaceBetween(content: string, begin: string, end: string, generated: string): string {
  const from = content.indexOf(begin);
  const to = content.indexOf(end);
  if (from === -1 || to < from) throw new Error(`the markers ${begin} and ${end} are missing`);
  return `${content.slice(0, from + begin.length)}\n${generated.trim()}\n${content.slice(to)}`;
}

function yamlInputs(): string {
  return yaml({ inputs: Object.fromEntries(INPUTS.map((input: InputSpec) => [input.name, yamlInput(input)])) });
}

/**
 * Defaults are told and not declared, the token's aside: GitHub passes a declared default like a value of the workflow's, which would win over
 * the config file.
 */
function yamlInput(input: InputSpec): object {
  const { default: value, description } = input;
  if (input.secret === true) return { description, default: value };
  return { description: value === '' ? description : `${description} Default: \`${value}\`.`, required: false };
}

function yamlOutputs(): string {
  return yaml({ outputs: Object.fromEntries(OUTPUTS.map(({ name, description }) => [name, { description }])) });
}

function yaml(value: unknown): string {
  return dump(value, { lineWidth: -1, quoteStyle: 'single' });
}

function markdownInputs(): string {
  return GROUPS.map((group) => {
    const rows = INPUTS.filter((input: InputSpec) => input.group === group).map(inputRow);
    return `### ${group}\n\n| Input | Default | In the file | What it does |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  }).join('\n');
}

function inputRow(input: InputSpec): string {
  const { commandLineDefault } = input;
  const value = input.default === '' ? '' : code(input.default);
  const other = commandLineDefault === undefined || input.surfaces === 'action' ? '' : ` (command line: ${code(commandLineDefault)})`;
  const allowed = input.secret === true ? '' : ` Allowed: ${input.allowed}.`;
  return `| ${code(input.name)} | ${value}${other} | ${inTheFile(input)} | ${cell(input.description)}${cell(allowed)} |`;
}

/** Which config file may give an input in a workflow: `yes` is every one, `base` the one of the base commit, `no` none. */
function inTheFile(input: InputSpec): string {
  return { any: 'yes', base: 'base', none: 'no' }[configFilesFor(input)];
}

function markdownOutputs(): string {
  const rows = OUTPUTS.map(({ name, description }: OutputSpec) => `| ${code(name)} | ${cell(description)} |`);
  return `| Output | What it is |\n|---|---|\n${rows.join('\n')}\n`;
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
