/** The rules of a foreign run: found by what a result says of them, and rebuilt. */
import type { Severity } from '../../findings/finding.ts';
import { at, listAt, numberAt, textAt } from '../../lib/json.ts';
import { ruleName } from '../finding-rule.ts';
import { LONGEST_DESCRIPTION, LONGEST_HELP, LONGEST_ID, LONGEST_NAME, MAX_EXTENSIONS, SHOWN_TAGS } from '../limits.ts';
import type { SarifLevel, SarifRule, SarifRuleProperties } from '../log.ts';
import { firstText, plainText, webAddress } from '../plain-text.ts';
import { severityOfScore } from '../severity-scale.ts';

/** A rule as it was written, and the id that its results have. */
export interface FoundRule {
  readonly id: string;
  /** Undefined when the run does not describe the rule. */
  readonly written: unknown;
}

/** Finds the rule of a result. */
export type RuleFinder = (result: unknown) => FoundRule;

/** Of the driver and its extensions, where CodeQL and Semgrep have theirs. */
export function rulesIn(run: unknown): RuleFinder {
  const extensions = listAt(run, 'tool', 'extensions').slice(0, MAX_EXTENSIONS);
  const components = [at(run, 'tool', 'driver'), ...extensions];
  const byId = new Map<string, unknown>();
  for (const component of components) {
    for (const rule of listAt(component, 'rules')) {
      const id = textAt(rule, 'id');
      if (id !== undefined && !byId.has(id)) byId.set(id, rule);
    }
  }
  return (result) => {
    const id = textAt(result, 'ruleId') ?? textAt(result, 'rule', 'id');
    // Before the index: Grype wrote 0 for each result for years.
    if (id !== undefined && byId.has(id)) return { id, written: byId.get(id) };
    const extension = numberAt(result, 'rule', 'toolComponent', 'index');
    const component = extension === undefined ? components[0] : extensions[extension];
    const index = numberAt(result, 'ruleIndex') ?? numberAt(result, 'rule', 'index');
    const indexed = index === undefined ? undefined : at(component, 'rules', index);
    const indexedId = textAt(indexed, 'id');
    // An id can name a part of its rule (SARIF 2.1.0, section 3.27.5): `CA1000/1` is of the rule `CA1000`.
    const isOf = indexedId !== undefined && (id === undefined || id.startsWith(`${indexedId}/`));
    return { id: id ?? indexedId ?? 'unnamed-rule', written: isOf ? indexed : undefined };
  };
}

/** What GitHub shows of a rule; it refuses or hides rules without descriptions and help, so these are filled in. */
export function foreignRule({ id, written }: FoundRule): SarifRule {
  const name = textAt(written, 'name');
  const short = textOf(at(written, 'shortDescription'));
  const full = textOf(at(written, 'fullDescription'));
  const help = textOf(at(written, 'help'));
  const markdown = plainText(textAt(written, 'help', 'markdown') ?? '', LONGEST_HELP);
  const helpUri = webAddress(textAt(written, 'helpUri'));
  return {
    id: firstText(LONGEST_ID, id),
    ...ruleName(name ?? '', id),
    shortDescription: { text: firstText(LONGEST_DESCRIPTION, short, full, name, id) },
    fullDescription: { text: firstText(LONGEST_DESCRIPTION, full, short, name, id) },
    help: {
      text: firstText(LONGEST_HELP, help, full, short, helpUri, id),
      ...(markdown !== '' && { markdown }),
    },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levelIn(at(written, 'defaultConfiguration', 'level')) ?? 'warning' },
    properties: properties(at(written, 'properties')),
  };
}

function textOf(message: unknown): string | undefined {
  return textAt(message, 'text') ?? textAt(message, 'markdown');
}

const PRECISIONS = ['very-high', 'high', 'medium', 'low'] as const;

function properties(written: unknown): SarifRuleProperties {
  const tags = listAt(written, 'tags').filter((tag) => typeof tag === 'string');
  const precision = PRECISIONS.find((one) => one === at(written, 'precision'));
  const score = scoreIn(written);
  return {
    tags: tags
      .slice(0, SHOWN_TAGS)
      .map((tag) => plainText(tag, LONGEST_NAME))
      .filter((tag) => tag !== ''),
    ...(precision && { precision }),
    ...(score !== undefined && { 'security-severity': score.toFixed(1) }),
  };
}

/** `none` and anything that is no level are undefined. */
function levelIn(level: unknown): SarifLevel | undefined {
  return level === 'error' || level === 'warning' || level === 'note' ? level : undefined;
}

/** A `security-severity` that GitHub takes for one, text or number; to one digit, as it is written again. */
function scoreIn(written: unknown): number | undefined {
  const value = at(written, 'security-severity');
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const score = Math.round(Number(text) * 10) / 10;
  return severityOfScore(score) === undefined ? undefined : score;
}

const OF_LEVEL: Readonly<Record<SarifLevel, Severity>> = { error: 'high', warning: 'medium', note: 'low' };

/** The level that a result has by itself or by its rule. Undefined for `none`: the scanner rates it as no problem. */
export function resultLevel(result: unknown, rule: unknown): SarifLevel | undefined {
  const level = at(result, 'level') ?? at(rule, 'defaultConfiguration', 'level') ?? 'warning';
  return levelIn(level);
}

/**
 * The severity of a result, for limits and counts: the `security-severity` of its rule, which GitHub shows, and
 * otherwise what its level comes to. A level of `none` is unknown.
 */
export function resultSeverity(result: unknown, rule: unknown): Severity {
  const score = scoreIn(at(rule, 'properties'));
  const level = resultLevel(result, rule);
  return (score === undefined ? undefined : severityOfScore(score)) ?? (level ? OF_LEVEL[level] : 'unknown');
}
