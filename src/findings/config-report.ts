/** What `trivy config --format json` found in manifests. */
import { defined } from '../lib/defined.ts';
import { at, numberAt } from '../lib/json.ts';
import type { Finding } from './finding.ts';
import { line, lines, pageUrl } from './scanner-text.ts';
import { notAFinding, readResults, severityOf } from './trivy-report.ts';

const LONGEST_NAME = 200;
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 4000;
const LONGEST_SENTENCE = 1000;

/** A misconfiguration, and where it stands in what was scanned. */
export interface ConfigFinding extends Finding {
  /**
   * The scanned file, exactly as Trivy names it: below the scanned folder, or the scanned file's own name. To look it up,
   * not to show it.
   */
  readonly target: string;
  /** Lines of that file, from 1; missing when Trivy tells none. */
  readonly startLine?: number;
  readonly endLine?: number;
  /**
   * Paths of fields that the message speaks of, or else the advice, as they are written there:
   * `securityContext.readOnlyRootFilesystem`, `spec.template.spec.hostNetwork`, `ports[*].hostPort`.
   */
  readonly fields: readonly string[];
}

/**
 * The failed checks, each once for a place, with the file as subject; a sentence when Trivy has scanned nothing or the
 * report can't be read. Trivy 0.74.0 leaves files out that it can't parse, and objects of the kind `List`, and ends with
 * 0 (measured; some of the first are in its log): compare `scannedFiles` with the files that were given.
 */
export function parseConfigReport(report: unknown): readonly ConfigFinding[] | string {
  const results = readResults(report, 'filesystem');
  if (typeof results === 'string') return results;
  const files = results.filter(({ kind }) => kind === 'config');
  if (files.length === 0) return 'Trivy found no manifest that it knows in what it was given.';
  const findings = new Map<string, ConfigFinding>();
  for (const { target, misconfigurations } of files)
    for (const [index, entry] of misconfigurations.entries()) {
      // With --include-non-failures, the report has those that passed as well.
      if (at(entry, 'Status') !== 'FAIL') continue;
      const id = line(at(entry, 'ID'), LONGEST_NAME);
      if (id === '') return notAFinding('Misconfigurations', index, 'ID');
      const finding = readMisconfiguration(entry, id, target);
      findings.set(JSON.stringify([target, id, finding.startLine, finding.endLine, finding.message]), finding);
    }
  return [...findings.values()];
}

/** The names of the files that Trivy has scanned; a file without findings is among them. Empty when there are none. */
export function scannedFiles(report: unknown): readonly string[] {
  const results = readResults(report, 'filesystem');
  if (typeof results === 'string') return [];
  return results.filter(({ kind }) => kind === 'config').map(({ target }) => target);
}

function readMisconfiguration(entry: unknown, id: string, target: string): ConfigFinding {
  const title = line(at(entry, 'Title'), LONGEST_TITLE) || id;
  const message = line(at(entry, 'Message'), LONGEST_SENTENCE) || title;
  const advice = line(at(entry, 'Resolution'), LONGEST_SENTENCE);
  const named = fieldsIn(message);
  const startLine = lineNumber(entry, 'StartLine');
  const endLine = lineNumber(entry, 'EndLine');
  return {
    kind: 'misconfiguration',
    id,
    severity: severityOf(at(entry, 'Severity')),
    title,
    description: lines(at(entry, 'Description'), LONGEST_DESCRIPTION) || title,
    message,
    advice,
    ...defined({
      url: pageUrl(at(entry, 'PrimaryURL')),
      startLine,
      endLine: startLine !== undefined && endLine !== undefined && endLine >= startLine ? endLine : undefined,
    }),
    cwe: [],
    subject: line(target, LONGEST_SENTENCE),
    target,
    fields: named.length > 0 ? named : fieldsIn(advice),
  };
}

function lineNumber(entry: unknown, field: string): number | undefined {
  const value = numberAt(entry, 'CauseMetadata', field);
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Where the paths in the messages of trivy-checks begin; a name of an object may have dots as well. */
const ROOTS: ReadonlySet<string> = new Set([
  'containers',
  'initContainers',
  'metadata',
  'ports',
  'resources',
  'rules',
  'securityContext',
  'spec',
  'template',
  'volumes',
]);

/** Words with dots in them that begin as a field does. */
function fieldsIn(text: string): readonly string[] {
  const words = text.split(/[^\w.[\]*]+/).map((word) => (word.endsWith('.') ? word.slice(0, -1) : word));
  const paths = words.filter((word) => {
    const [first = '', ...rest] = word.split('.');
    return rest.length > 0 && !rest.includes('') && ROOTS.has(first.split('[')[0] ?? '');
  });
  return [...new Set(paths)];
}
