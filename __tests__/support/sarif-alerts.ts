/**
 * Alerts as GitHub makes them of analyses: a result is the same alert, with the same number, wherever the same tool
 * reports it under the same category, rule and fingerprint. What the newest analysis of a ref no longer has is fixed.
 */
import { at, listAt, numberAt, textAt } from '../../src/lib/json.ts';
import { categoryOf } from './sarif-limits.ts';

/** One run of an upload that was processed. */
export interface StoredAnalysis {
  readonly id: number;
  /** owner/name. */
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
  readonly sarifId: string;
  readonly tool: string;
  readonly category: string;
  readonly run: unknown;
  readonly createdAt: string;
}

export interface Alert {
  readonly number: number;
  readonly state: 'open' | 'fixed';
  readonly ruleId: string;
  readonly severity: string;
  readonly securitySeverity: string | null;
  readonly result: unknown;
  /** The analysis that reported it last on this ref. */
  readonly analysis: StoredAnalysis;
}

/** Gives each alert its number for good. */
export type AlertNumbers = Map<string, number>;

/** The analyses of an upload, one for each run. */
export function analysesOf(
  upload: Omit<StoredAnalysis, 'id' | 'tool' | 'category' | 'run'>,
  sarif: unknown,
  firstId: number,
): readonly StoredAnalysis[] {
  return listAt(sarif, 'runs').map((run, index) => ({
    ...upload,
    id: firstId + index,
    tool: textAt(run, 'tool', 'driver', 'name') ?? '',
    category: categoryOf(run),
    run,
  }));
}

/** The alerts of a ref, by number, from its analyses in the order of their uploads. */
export function alertsOf(analyses: readonly StoredAnalysis[], numbers: AlertNumbers): readonly Alert[] {
  const newest = new Map<string, StoredAnalysis>();
  for (const analysis of analyses) newest.set(JSON.stringify([analysis.tool, analysis.category]), analysis);
  const alerts = new Map<number, Alert>();
  for (const analysis of analyses) {
    const state = [...newest.values()].includes(analysis) ? 'open' : 'fixed';
    for (const result of listAt(analysis.run, 'results')) {
      const number = numberOf(analysis, result, numbers);
      alerts.set(number, { number, state, result, analysis, ...ruleOf(analysis.run, result) });
    }
  }
  return [...alerts.values()].toSorted((a, b) => b.number - a.number);
}

function numberOf(analysis: StoredAnalysis, result: unknown, numbers: AlertNumbers): number {
  const { repository, tool, category } = analysis;
  const key = JSON.stringify([repository, tool, category, ruleIdOf(result), fingerprintOf(result)]);
  const known = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, known);
  return known;
}

/** Without one GitHub makes its own of the lines around; the place and the message stand for it. */
function fingerprintOf(result: unknown): unknown {
  return (
    textAt(result, 'partialFingerprints', 'primaryLocationLineHash') ??
    at(result, 'partialFingerprints') ?? [at(result, 'locations', 0), textAt(result, 'message', 'text')]
  );
}

function ruleIdOf(result: unknown): string {
  return textAt(result, 'ruleId') ?? textAt(result, 'rule', 'id') ?? '';
}

function ruleOf(run: unknown, result: unknown): Pick<Alert, 'ruleId' | 'severity' | 'securitySeverity'> {
  const ruleId = ruleIdOf(result);
  const rules = [at(run, 'tool', 'driver'), ...listAt(run, 'tool', 'extensions')].flatMap((each) =>
    listAt(each, 'rules'),
  );
  const rule = rules.find((each) => textAt(each, 'id') === ruleId);
  const severity = textAt(result, 'level') ?? textAt(rule, 'defaultConfiguration', 'level') ?? 'warning';
  const score = textAt(rule, 'properties', 'security-severity') ?? numberAt(rule, 'properties', 'security-severity');
  return { ruleId, severity, securitySeverity: score === undefined ? null : levelOf(Number(score)) };
}

/** The bounds of GitHub's documentation on `security-severity`. */
function levelOf(score: number): string | null {
  if (!(score > 0)) return null;
  return score > 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}
