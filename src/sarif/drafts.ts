/** Runs before they are cut to GitHub's limits: results point at their rules by reference, and know their severity. */
import { type Severity, type SourceLocation, severityRank } from '../findings/finding.ts';
import {
  SARIF_SCHEMA,
  SARIF_VERSION,
  type SarifDriver,
  type SarifLocation,
  type SarifLog,
  type SarifResult,
  type SarifRule,
  type SarifRun,
  SOURCE_ROOT,
} from './log.ts';
import { pathToUri } from './source-uri.ts';

/** One result. Those of one run that share `rule.id` share the rule. */
export interface ResultDraft {
  readonly severity: Severity;
  readonly rule: SarifRule;
  readonly result: Omit<SarifResult, 'ruleIndex' | 'ruleId'>;
}

/** One run. */
export interface RunDraft {
  /** `automationDetails.id`. */
  readonly id: string;
  readonly driver: SarifDriver;
  readonly conversion?: SarifRun['conversion'];
  /** Most severe first. */
  readonly results: readonly ResultDraft[];
}

/** Most severe first, and otherwise in the order given. */
export function bySeverity<Item extends { readonly severity: Severity }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity));
}

/** By code units: the same in each locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A place in the repository; `file` is a path that `repositoryPath` returned. */
export function sarifLocation({ file, line, endLine }: SourceLocation, names: readonly string[] = []): SarifLocation {
  const startLine = lineNumber(line) ?? 1;
  const end = lineNumber(endLine);
  return {
    physicalLocation: {
      artifactLocation: { uri: pathToUri(file), uriBaseId: SOURCE_ROOT },
      region: { startLine, ...(end !== undefined && end > startLine && { endLine: end }) },
    },
    ...(names.length > 0 && { logicalLocations: names.map((name) => ({ fullyQualifiedName: name })) }),
  };
}

function lineNumber(line: number | undefined): number | undefined {
  return line !== undefined && Number.isSafeInteger(line) && line >= 1 ? line : undefined;
}

/** The file. Rules without a result are not in it. */
export function sarifLog(runs: readonly RunDraft[]): SarifLog {
  return { $schema: SARIF_SCHEMA, version: SARIF_VERSION, runs: runs.map(sarifRun) };
}

function sarifRun({ id, driver, conversion, results }: RunDraft): SarifRun {
  const indexes = new Map<string, number>();
  const rules: SarifRule[] = [];
  for (const { rule } of results) {
    if (indexes.has(rule.id)) continue;
    indexes.set(rule.id, rules.length);
    rules.push(rule);
  }
  return {
    tool: { driver: { ...driver, rules } },
    ...(conversion && { conversion }),
    automationDetails: { id },
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: results.map(({ rule, result }) => ({
      ruleId: rule.id,
      ruleIndex: indexes.get(rule.id) ?? 0,
      ...result,
    })),
  };
}
