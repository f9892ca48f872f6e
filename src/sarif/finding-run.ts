/** A run of our own, from findings. */
import { type Finding, type SourceLocation, severityRank } from '../findings/finding.ts';
import { formatCounted } from '../lib/units.ts';
import { compareTexts, type ResultDraft, type RunDraft, sarifLocation } from './drafts.ts';
import { findingRule } from './finding-rule.ts';
import { fingerprinter } from './fingerprints.ts';
import { LONGEST_ID, LONGEST_MESSAGE } from './limits.ts';
import type { SarifRule } from './log.ts';
import { firstText, plainText } from './plain-text.ts';
import { levelOf } from './severity-scale.ts';
import { repositoryLocation } from './source-uri.ts';

/** Findings of one category. */
export interface FindingGroup {
  readonly id: string;
  readonly findings: readonly Finding[];
}

export interface FindingRunOptions {
  readonly driver: RunDraft['driver'];
  readonly conversion: RunDraft['conversion'];
  /** Where findings go that no file of the repository says; without it they are left out. */
  readonly fallback?: SourceLocation;
}

/** The run, and a sentence about what could not be in it. */
export function findingRun(
  group: FindingGroup,
  options: FindingRunOptions,
): { run: RunDraft; notes: readonly string[] } {
  const findings = group.findings.toSorted(compareFindings);
  const rules = rulesOf(findings);
  const fingerprints = fingerprinter();
  const results = findings.flatMap((finding) => {
    // Counted also when it is left out: the ordinals of the others do not depend on the fallback.
    const partialFingerprints = fingerprints([finding.kind, finding.id, finding.subject]);
    const location = repositoryLocation(finding.location) ?? repositoryLocation(options.fallback);
    const rule = rules.get(finding.id);
    if (location === undefined || rule === undefined) return [];
    return [draft(finding, { rule, location, partialFingerprints })];
  });
  const { driver, conversion } = options;
  return {
    run: { id: group.id, driver, ...(conversion && { conversion }), results },
    notes: leftOutNotes(group.id, findings.length - results.length),
  };
}

function leftOutNotes(id: string, count: number): readonly string[] {
  if (count === 0) return [];
  const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    `${formatCounted(count, 'finding')} of \`${id}\` ${are} not in the SARIF file: no file of the repository is known for ${them}, and GitHub takes no result without a file.`,
  ];
}

interface DraftParts {
  readonly rule: RatedRule;
  readonly location: SourceLocation;
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function draft(finding: Finding, { rule, location, partialFingerprints }: DraftParts): ResultDraft {
  const { severity, subject } = finding;
  const text = firstText(LONGEST_MESSAGE, finding.message, finding.title, finding.id);
  const name = plainText(subject, LONGEST_ID);
  return {
    severity,
    rule: rule.rule,
    result: {
      level: levelOf(severity),
      message: { text: severity === rule.severity ? text : `${text} (Severity of this finding: ${severity}.)` },
      locations: [sarifLocation(location, name === '' ? [] : [name])],
      partialFingerprints,
    },
  };
}

interface RatedRule {
  readonly severity: Finding['severity'];
  readonly rule: SarifRule;
}

/** By id, each made of its most severe finding, which comes first in `findings`. */
function rulesOf(findings: readonly Finding[]): ReadonlyMap<string, RatedRule> {
  const rules = new Map<string, RatedRule>();
  for (const finding of findings) {
    if (!rules.has(finding.id)) rules.set(finding.id, { severity: finding.severity, rule: findingRule(finding) });
  }
  return rules;
}

/** Most severe first; the rest makes one order of the same findings, however the scanner lists them. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.subject, b.subject) ||
    compareTexts(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.endLine ?? 0) - (b.location?.endLine ?? 0) ||
    compareTexts(a.message, b.message)
  );
}
