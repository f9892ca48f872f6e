/** The generated parts of action.yml and of the pages in docs/, each between its two markers. */
import { dump } from 'js-yaml';
import { GROUPS, type InputSpec } from '../src/inputs/input-spec.ts';
import { configFilesFor, INPUTS } from '../src/inputs/spec.ts';
import { PERCENTILES } from '../src/lib/percentiles.ts';
import { samplesNeeded } from '../src/lib/statistics.ts';
import { formatCount, formatDuration } from '../src/lib/units.ts';
import { durationFor } from '../src/load/plan/samples.ts';
import { OUTPUTS, type OutputSpec } from '../src/outputs-spec.ts';

/** The generated parts of each file, by the word in their markers. */
const PARTS: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'action.yml': { inputs: yamlInputs, outputs: yamlOutputs },
  'docs/inputs.md': { inputs: markdownInputs },
  'docs/outputs.md': { outputs: markdownOutputs },
  'docs/thresholds.md': { percentiles: markdownPercentiles },
};

/** Files with generated parts. */
export const DOCUMENTS: readonly string[] = Object.keys(PARTS);

/** Replaces the generated parts of a file. @throws when a marker is missing. */
export function withTables(content: string, name: string): string {
  const marker = (text: string) => (name.endsWith('.yml') ? `# <${text}>` : `<!-- ${text} -->`);
  return Object.entries(PARTS[name] ?? {}).reduce(
    (text, [part, generate]) => replaceBetween(text, marker(part), marker(`/${part}`), generate()),
    content,
  );
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
 * Only expressions are declared as defaults; the others are part of the description. GitHub passes a declared default as if
 * the workflow had set it, and it would win over the config file.
 */
function yamlInput(input: InputSpec): object {
  const { default: value, description } = input;
  if (value.startsWith('${{')) return { description, default: value };
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
    return `## ${group}\n\n| Input | Default | In the file | What it does |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  }).join('\n');
}

function inputRow(input: InputSpec): string {
  const { commandLineDefault } = input;
  const value = input.default === '' ? '' : code(input.default);
  const other =
    commandLineDefault === undefined || input.surfaces === 'action'
      ? ''
      : ` (command line: ${code(commandLineDefault)})`;
  const allowed = input.secret === true ? '' : ` Allowed: ${input.allowed}.`;
  return `| ${code(input.name)} | ${value}${other} | ${inTheFile(input)} | ${cell(input.description)}${cell(allowed)} |`;
}

/** Which config file may set an input in a workflow: `yes` is any, `base` the one of the base commit, `no` none. */
function inTheFile(input: InputSpec): string {
  return { any: 'yes', base: 'base', none: 'no' }[configFilesFor(input)];
}

function markdownOutputs(): string {
  const rows = OUTPUTS.map(({ name, description }: OutputSpec) => `| ${code(name)} | ${cell(description)} |`);
  return `| Output | What it is |\n|---|---|\n${rows.join('\n')}\n`;
}

const RATES = [10, 50, 100, 1000];

function markdownPercentiles(): string {
  const rows = PERCENTILES.map((percentile) => {
    const durations = RATES.map((rate) => formatDuration(durationFor(percentile, rate)));
    return `| p${percentile} | ${[formatCount(samplesNeeded(percentile)), ...durations].join(' | ')} |`;
  });
  const heads = ['Percentile', 'Requests', ...RATES.map((rate) => `${rate}/s`)];
  return `| ${heads.join(' | ')} |\n|---|${'--:|'.repeat(heads.length - 1)}\n${rows.join('\n')}\n`;
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
