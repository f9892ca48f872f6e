/**
 * What GitHub refuses when it processes a SARIF file. The limits are documented:
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 * Words of messages are GitHub's where users have posted them, as for runs, results, categories, locations and schemes;
 * the others follow them.
 */
import { at, listAt, textAt } from '../../src/lib/json.ts';

/** Highest numbers that are accepted, over which the whole file is refused. */
const LIMITS = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  extensions: 100,
  locations: 1_000,
  threadFlowLocations: 10_000,
  tags: 20,
} as const;

/** Each reason why the file is refused; empty for one that is accepted. */
export function processingErrors(sarif: unknown): readonly string[] {
  if (textAt(sarif, 'version') !== '2.1.0' || !Array.isArray(at(sarif, 'runs')))
    return ['could not parse the SARIF file: it is not a log of version 2.1.0'];
  const runs = listAt(sarif, 'runs');
  return [...excess('runs', runs.length, LIMITS.runs), ...repeatedCategories(runs), ...runs.flatMap(errorsOfRun)];
}

/** `category` of a run: `automationDetails.id` up to its last slash. */
export function categoryOf(run: unknown): string {
  const id = textAt(run, 'automationDetails', 'id') ?? '';
  return id.slice(0, id.lastIndexOf('/') + 1);
}

function repeatedCategories(runs: readonly unknown[]): readonly string[] {
  const keys = runs.map((run) => JSON.stringify([textAt(run, 'tool', 'driver', 'name'), categoryOf(run)]));
  return new Set(keys).size === keys.length
    ? []
    : ['A delivery cannot contain multiple runs with the same category. Please upload a single run per category.'];
}

function errorsOfRun(run: unknown): readonly string[] {
  const results = listAt(run, 'results');
  const extensions = listAt(run, 'tool', 'extensions');
  const rules = [at(run, 'tool', 'driver'), ...extensions].flatMap((component) => listAt(component, 'rules'));
  return [
    ...(textAt(run, 'tool', 'driver', 'name') ? [] : ['expected the name of a tool']),
    ...excess('results per run', results.length, LIMITS.results),
    ...excess('rules per run', rules.length, LIMITS.rules),
    ...excess('tool extensions per run', extensions.length, LIMITS.extensions),
    ...rules.flatMap((rule) => excess('tags per rule', listAt(rule, 'properties', 'tags').length, LIMITS.tags)),
    ...results.flatMap(errorsOfResult),
  ];
}

function errorsOfResult(result: unknown): readonly string[] {
  const locations = listAt(result, 'locations');
  const flows = listAt(result, 'codeFlows').flatMap((flow) => listAt(flow, 'threadFlows'));
  const steps = flows.reduce<number>((sum, flow) => sum + listAt(flow, 'locations').length, 0);
  return [
    ...(textAt(result, 'message', 'text') ? [] : ['expected a message of the result']),
    ...(locations.length > 0 ? [] : ['locationFromSarifResult: expected at least one location']),
    ...excess('locations per result', locations.length, LIMITS.locations),
    ...excess('thread flow locations per result', steps, LIMITS.threadFlowLocations),
    ...[...locations, ...listAt(result, 'relatedLocations')].flatMap(errorsOfLocation),
  ];
}

function errorsOfLocation(location: unknown): readonly string[] {
  const uri = textAt(location, 'physicalLocation', 'artifactLocation', 'uri') ?? '';
  const startLine = at(location, 'physicalLocation', 'region', 'startLine');
  const line =
    startLine === undefined || (Number.isInteger(startLine) && Number(startLine) >= 1)
      ? []
      : [`expected a line from 1 on, got ${JSON.stringify(startLine)}`];
  return [...uriErrors(uri), ...line];
}

function uriErrors(uri: string): readonly string[] {
  if (uri === '') return ['locationFromSarifResult: expected artifact location'];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1];
  if (scheme !== undefined && scheme !== 'file')
    return [`SARIF URI scheme "${scheme}" did not match the checkout URI scheme "file"`];
  if (scheme === 'file' || uri.startsWith('/')) return [`SARIF URI "${uri}" is not relative to the checkout`];
  if (uri.split('/').includes('..')) return [`SARIF URI "${uri}" leads out of the checkout`];
  return /[\s"<>\\^`{|}]/.test(uri) ? [`SARIF URI "${uri}" is not a valid URI`] : [];
}

function excess(what: string, count: number, most: number): readonly string[] {
  return count > most ? [`rejecting SARIF, as there are more ${what} than allowed (${count} > ${most})`] : [];
}
