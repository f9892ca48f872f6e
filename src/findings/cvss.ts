import { at, numberAt, textAt } from '../lib/json.ts';

/**
 * The CVSS base score of an entry of `Vulnerabilities`: of the source whose severity Trivy shows (as Trivy's own SARIF
 * has it), else of NVD, else of GitHub's advisories, else the highest that anybody gives. Of one source, version 3
 * comes before version 4, since most sources have only that. Undefined when nobody gives one.
 */
export function cvssScore(vulnerability: unknown): number | undefined {
  const scores = at(vulnerability, 'CVSS');
  if (typeof scores !== 'object' || scores === null) return undefined;
  for (const source of [textAt(vulnerability, 'SeveritySource') ?? '', 'nvd', 'ghsa']) {
    const score = Object.hasOwn(scores, source) ? scoreOf(at(scores, source)) : undefined;
    if (score !== undefined) return score;
  }
  const given = Object.values(scores).flatMap((cvss) => scoreOf(cvss) ?? []);
  return given.length === 0 ? undefined : given.reduce((a, b) => Math.max(a, b));
}

function scoreOf(cvss: unknown): number | undefined {
  // A score of 0 is a missing one: Trivy leaves it out.
  return [numberAt(cvss, 'V3Score'), numberAt(cvss, 'V40Score')].find(
    (score) => score !== undefined && score > 0 && score <= 10,
  );
}
