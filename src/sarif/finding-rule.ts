/** A rule of our own runs, from a finding. */
import type { Finding } from '../findings/finding.ts';
import { LONGEST_DESCRIPTION, LONGEST_HELP, LONGEST_ID, LONGEST_NAME, SHOWN_TAGS } from './limits.ts';
import type { SarifRule } from './log.ts';
import { firstText, plainLine, webAddress } from './plain-text.ts';
import { levelOf, securitySeverity } from './severity-scale.ts';

/** Pass the most severe of the run's findings with this id: GitHub shows the rule's severity for each of them. */
export function findingRule(finding: Finding): SarifRule {
  const { id, severity, title, description, score } = finding;
  const security = securitySeverity(severity, score);
  const helpUri = webAddress(finding.url);
  return {
    id: firstText(LONGEST_ID, id),
    ...ruleName(title, id),
    shortDescription: { text: firstText(LONGEST_DESCRIPTION, title, id) },
    fullDescription: { text: firstText(LONGEST_DESCRIPTION, description, title, id) },
    help: { text: helpText(finding), markdown: helpMarkdown(finding) },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      // Those that GitHub shows; CWEs beyond them are in the help.
      tags: ['security', finding.kind, severity, ...finding.cwe.map(cweTag)].slice(0, SHOWN_TAGS),
      precision: 'very-high',
      ...(security !== undefined && { 'security-severity': security }),
    },
  };
}

/** A name that says no more than the id is an error to validators (SARIF1001), and is left out. */
export function ruleName(name: string, id: string): Pick<SarifRule, 'name'> {
  const line = plainLine(name, LONGEST_NAME);
  return line === '' || line.toLowerCase() === id.toLowerCase() ? {} : { name: line };
}

/** `CWE-79` as `external/cwe/cwe-079`: CodeQL pads to three digits, and so one filter on GitHub finds the alerts of both. */
function cweTag(cwe: string): string {
  const name = plainLine(cwe, LONGEST_ID).toLowerCase();
  return `external/cwe/cwe-${(name.startsWith('cwe-') ? name.slice(4) : name).padStart(3, '0')}`;
}

function helpText(finding: Finding): string {
  const { id, advice, description, title } = finding;
  const parts = [
    `${id}: ${title}`,
    ...(advice === '' ? [] : [`What to do: ${advice}`]),
    ...(finding.cwe.length === 0 ? [] : [`Weaknesses: ${finding.cwe.join(', ')}`]),
    ...(finding.url === undefined ? [] : [`More: ${finding.url}`]),
    description,
  ];
  return firstText(LONGEST_HELP, parts.join('\n\n'));
}

/** What is ours comes before the description, in which an unclosed fence would swallow it. */
function helpMarkdown(finding: Finding): string {
  const { id, advice, description, title } = finding;
  const url = webAddress(finding.url);
  const parts = [
    `**${tame(id)}**: ${tame(title)}`,
    ...(advice === '' ? [] : [`**What to do:** ${tame(advice)}`]),
    ...(finding.cwe.length === 0 ? [] : [`**Weaknesses:** ${tame(finding.cwe.join(', '))}`]),
    ...(url === undefined ? [] : [`**More:** <${url}>`]),
    tame(description),
  ];
  return firstText(LONGEST_HELP, parts.join('\n\n'));
}

/** Descriptions in advisories are Markdown and stay so, but for HTML and images, which load what somebody else hosts. */
function tame(markdown: string): string {
  return markdown.replaceAll('<', '&lt;').replaceAll('![', '!\\[');
}
