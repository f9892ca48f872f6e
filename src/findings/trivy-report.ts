/**
 * Trivy's JSON report (SchemaVersion 2, pkg/types/report.go), read field by field: titles, names and paths come from
 * the image and from whoever wrote the advisory. A report whose shape is not the known one is refused as a whole,
 * because what can't be read can't be counted.
 */
import { at, textAt } from '../lib/json.ts';
import type { Severity } from './finding.ts';
import { line } from './scanner-text.ts';

/** One entry of `Results`: a file, or all packages of one kind. */
export interface TrivyResult {
  readonly target: string;
  /** `os-pkgs`, `lang-pkgs`, `config`. */
  readonly kind: string;
  readonly type: string;
  readonly packages: readonly unknown[];
  readonly vulnerabilities: readonly unknown[];
  readonly misconfigurations: readonly unknown[];
}

/** What each kind of scan calls what it has scanned. */
type ArtifactType = 'container_image' | 'filesystem';

/** The results of a report; a sentence when it is not a report of this kind. */
export function readResults(report: unknown, artifactType: ArtifactType): readonly TrivyResult[] | string {
  const version = at(report, 'SchemaVersion');
  if (version !== 2)
    return `Trivy's report is not in the known format: its SchemaVersion is ${quoted(version)}, not 2.`;
  const type = at(report, 'ArtifactType');
  if (type !== artifactType) return `Trivy's report is about ${quoted(type)}, not about a ${artifactType}.`;
  // Trivy leaves empty lists out.
  const results = listOrProblem(report, 'Results');
  if (typeof results === 'string') return results;
  const read = results.map((result) => {
    const packages = listOrProblem(result, 'Packages');
    const vulnerabilities = listOrProblem(result, 'Vulnerabilities');
    const misconfigurations = listOrProblem(result, 'Misconfigurations');
    const kind = textAt(result, 'Class');
    if (typeof packages === 'string') return packages;
    if (typeof vulnerabilities === 'string') return vulnerabilities;
    if (typeof misconfigurations === 'string') return misconfigurations;
    if (kind === undefined) return "Trivy's report is not in the known format: a result has no Class.";
    const target = textAt(result, 'Target') ?? '';
    return { target, kind, type: line(at(result, 'Type'), 100), packages, vulnerabilities, misconfigurations };
  });
  return read.find((result) => typeof result === 'string') ?? read.filter((result) => typeof result !== 'string');
}

function listOrProblem(value: unknown, field: string): readonly unknown[] | string {
  const list = at(value, field) ?? [];
  return Array.isArray(list) ? list : `Trivy's report is not in the known format: ${field} is ${quoted(list)}.`;
}

/** A value of the wrong kind, in few characters. */
function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return value === undefined ? 'missing' : line(String(value), 50);
}

/** What stands in the place of a finding and is none. */
export function notAFinding(list: string, index: number, field: string): string {
  return `Trivy's report is not in the known format: entry ${index + 1} of ${list} has no ${field}.`;
}

const SEVERITY_NAMES: ReadonlyMap<unknown, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
]);

/** Everything else is unknown, as `UNKNOWN` is. */
export function severityOf(value: unknown): Severity {
  return SEVERITY_NAMES.get(value) ?? 'unknown';
}
