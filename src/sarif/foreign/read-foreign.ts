/** SARIF files of other scanners: untrusted JSON, checked field by field and rebuilt. */
import { at, listAt, textAt } from '../../lib/json.ts';
import { clip, escapeControls, QUOTED_CHARACTERS } from '../../lib/text.ts';
import { formatCount } from '../../lib/units.ts';
import { LONGEST_ID } from '../limits.ts';
import { SARIF_VERSION } from '../log.ts';
import { plainLine, webAddress } from '../plain-text.ts';
import { toolId } from './choose-foreign.ts';
import { foreignResults } from './foreign-results.ts';
import type { ForeignRun, Repository } from './foreign-run.ts';
import { placesIn } from './places.ts';

/**
 * Characters of a file that is read. As objects it takes some ten times as much memory. GitHub's own limit, 10 MB after
 * gzip, is reached at about the same size.
 */
export const LONGEST_FOREIGN_FILE = 64 * 1024 * 1024;
/** Runs of a file; GitHub takes 20 of all files together. */
const MOST_RUNS = 100;

/**
 * The runs of a SARIF 2.1.0 file, or a sentence that says why it can't be used. Kept of a result: rule, level, message,
 * fingerprints, names of objects and the first location, the only one that GitHub uses. Code flows, fixes, snippets
 * and related locations are not kept. `file` is the file's name for notes and sentences.
 */
export function readForeignSarif(text: string, file: string, repository: Repository): readonly ForeignRun[] | string {
  const name = `\`${clip(escapeControls(file), QUOTED_CHARACTERS)}\``;
  if (text.length > LONGEST_FOREIGN_FILE) {
    return `${name} has ${formatCount(text.length)} characters; SARIF files of up to ${formatCount(LONGEST_FOREIGN_FILE)} are read.`;
  }
  const log = parse(text);
  if (log instanceof SyntaxError) return `${name} is not JSON: ${plainLine(log.message, QUOTED_CHARACTERS)}`;
  const problem = logProblem(log);
  if (problem !== undefined) return `${name} ${problem}`;
  const runs: ForeignRun[] = [];
  for (const run of listAt(log, 'runs')) {
    const read = readRun(run, file, repository);
    if (typeof read === 'string') return `${name} ${read}`;
    runs.push(read);
  }
  return runs;
}

/** With a byte order mark, which tools on Windows write. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function logProblem(log: unknown): string | undefined {
  const version = at(log, 'version');
  if (version !== SARIF_VERSION) {
    const found = typeof version === 'string' ? `version ${plainLine(version, QUOTED_CHARACTERS)}` : 'no version';
    return `is not SARIF ${SARIF_VERSION}: it has ${found}.`;
  }
  const runs = at(log, 'runs');
  if (!Array.isArray(runs) || runs.length === 0) return 'has no runs.';
  return runs.length > MOST_RUNS ? `has ${formatCount(runs.length)} runs; up to ${MOST_RUNS} are read.` : undefined;
}

/** A run, or the end of a sentence about the file. */
function readRun(run: unknown, file: string, repository: Repository): ForeignRun | string {
  const tool = plainLine(textAt(run, 'tool', 'driver', 'name') ?? '', LONGEST_ID);
  if (tool === '') return 'has a run without the name of its tool.';
  if (!Array.isArray(at(run, 'results'))) {
    return `has a run of ${tool} without a list of results: the scan did not end, and that is not the same as no problems.`;
  }
  if (listAt(run, 'results').length === 0 && failed(run)) {
    return `has a run of ${tool} that failed (\`executionSuccessful\` is false) and has no results.`;
  }
  const { results, counts, notes } = foreignResults(run, { tool, file, places: placesIn(run, repository) });
  return { file, id: runId(run, tool), driver: driverOf(run, tool), results, counts, notes };
}

/** kube-linter also says so when it found problems, so it means something only where there are none. */
function failed(run: unknown): boolean {
  return listAt(run, 'invocations').some((invocation) => at(invocation, 'executionSuccessful') === false);
}

function driverOf(run: unknown, tool: string): ForeignRun['driver'] {
  const driver = at(run, 'tool', 'driver');
  const version = plainLine(textAt(driver, 'semanticVersion') ?? textAt(driver, 'version') ?? '', LONGEST_ID);
  const informationUri = webAddress(textAt(driver, 'informationUri'));
  return {
    name: tool,
    ...(version !== '' && { version }),
    ...(informationUri !== undefined && { informationUri }),
  };
}

/**
 * The run's own id. One without a slash names no category for GitHub, where it would replace what the same tool uploads
 * without one: it becomes the id of a run in a category named after the tool.
 */
function runId(run: unknown, tool: string): string {
  const id = plainLine(textAt(run, 'automationDetails', 'id') ?? '', LONGEST_ID);
  return id.lastIndexOf('/') > 0 ? id : `${toolId(tool)}${id.replaceAll('/', '')}`;
}
