/** What `trivy image --format json` found in one image. */
import { defined } from '../lib/defined.ts';
import { at, listAt, textAt } from '../lib/json.ts';
import { clip, listed } from '../lib/text.ts';
import { worse } from './counts.ts';
import { cvssScore } from './cvss.ts';
import type { Finding, Severity } from './finding.ts';
import { line, lines, pageUrl } from './scanner-text.ts';
import { notAFinding, readResults, severityOf, type TrivyResult } from './trivy-report.ts';

const LONGEST_NAME = 200;
const LONGEST_PATH = 500;
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 4000;
const LONGEST_SENTENCE = 1000;
/** Versions named in one message. */
const MOST_VERSIONS = 3;
const MOST_CWE = 20;
const CWE = /^CWE-\d{1,6}$/;

export interface ScannedImage {
  /** Without tag and digest, e.g. `docker.io/library/nginx`: the same in each build. */
  readonly name: string;
  /** As people know it, e.g. `docker.io/library/nginx:1.25`. */
  readonly reference: string;
}

/**
 * The vulnerabilities, each once for a package at a place; a sentence when the report is not one of a scan that saw
 * the whole image. Then "no finding" must not be shown: see `incompleteness`.
 */
export function parseImageReport(report: unknown, image: ScannedImage): readonly Finding[] | string {
  const results = readResults(report, 'container_image');
  if (typeof results === 'string') return results;
  const problem = incompleteness(report, results, line(image.reference, LONGEST_PATH));
  if (problem !== undefined) return problem;
  const groups = new Map<string, Vulnerability[]>();
  for (const result of results)
    for (const [index, entry] of result.vulnerabilities.entries()) {
      const vulnerability = readVulnerability(entry, result);
      if (typeof vulnerability === 'string') return notAFinding('Vulnerabilities', index, vulnerability);
      const { id, packageName, path } = vulnerability;
      const key = JSON.stringify([id, packageName, path]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [vulnerability]);
      else group.push(vulnerability);
    }
  return [...groups.values()].map((group) => findingOf(group, image));
}

/**
 * Trivy 0.74.0 ends with 0 in each of these cases, and its report has no vulnerabilities (measured):
 *
 * - A distribution it has no advisories for (Fedora): `Metadata.OS` is there, and no result of class `os-pkgs`.
 * - A distribution without its package database, as after `rm -rf /var/lib/dpkg`: a result of class `os-pkgs` without
 *   packages. An image that has none looks the same.
 * - Packages of a distribution, and nothing that says of which: `Metadata.OS.Family` is `none`.
 * - No distribution (scratch, or one that Trivy does not know, like NixOS and Arch) and no file of a language that it
 *   knows: neither `Metadata.OS` nor `Results`. With a Go binary in it, there is a result.
 *
 * It ends with 1 or 2 and writes nothing to standard output without a database, with an empty, foreign or cut one, with
 * metadata that is missing, broken or of another version, and for an archive that is cut or no image. An image
 * with Java archives ends with 1 as well when there is no Java database and `--skip-java-db-update` is given.
 *
 * What nothing in the report tells: a database that is whole but has no advisories for the distribution's version, as
 * an empty one. Trivy's log has a warning when it does not know the version at all (`scanLimits`).
 */
function incompleteness(report: unknown, results: readonly TrivyResult[], image: string): string | undefined {
  const family = textAt(report, 'Metadata', 'OS', 'Family');
  const system = line(`${family} ${textAt(report, 'Metadata', 'OS', 'Name') ?? ''}`, LONGEST_NAME);
  const packages = results.find(({ kind }) => kind === 'os-pkgs');
  if (family === 'none' && packages === undefined)
    return `Trivy found packages in ${image} but not what distribution they are of, so it could not look for their vulnerabilities.`;
  if (family === undefined)
    return results.length > 0
      ? undefined
      : `Trivy found no operating system and no packages that it knows in ${image}, so it could not look for vulnerabilities.`;
  // ActiveState's images have no packages of a distribution (HasOSPackages in Trivy's pkg/fanal/types/const.go).
  if (family === 'activestate') return undefined;
  if (packages === undefined)
    return `Trivy knows no vulnerabilities of the packages of ${system}, which ${image} is made of.`;
  if (packages.packages.length === 0 && packages.vulnerabilities.length === 0)
    return `Trivy found no list of installed packages in ${image}, which is made of ${system}, so it could not look for their vulnerabilities.`;
  return undefined;
}

/** One entry of `Vulnerabilities` (pkg/types/vulnerability.go). */
interface Vulnerability {
  readonly id: string;
  readonly packageName: string;
  readonly installed: string;
  readonly fixed: string;
  readonly status: string;
  /** In the image, without the package's own version; empty for packages of the distribution. */
  readonly path: string;
  readonly severity: Severity;
  readonly entry: unknown;
}

/** The entry, or which of the fields that make a finding is missing. */
function readVulnerability(entry: unknown, { kind, target }: TrivyResult): Vulnerability | string {
  const id = line(at(entry, 'VulnerabilityID'), LONGEST_NAME);
  if (id === '') return 'VulnerabilityID';
  const packageName = line(at(entry, 'PkgName'), LONGEST_NAME);
  if (packageName === '') return 'PkgName';
  const installed = line(at(entry, 'InstalledVersion'), LONGEST_NAME);
  // Packages of one kind are one result ("Node.js") and have paths of their own; a binary or lock file is the result.
  const place = kind === 'os-pkgs' ? '' : (textAt(entry, 'PkgPath') ?? target);
  return {
    id,
    packageName,
    installed,
    fixed: line(at(entry, 'FixedVersion'), LONGEST_NAME),
    status: textAt(entry, 'Status') ?? '',
    path: withoutVersion(line(place, LONGEST_PATH), installed),
    severity: severityOf(at(entry, 'Severity')),
    entry,
  };
}

/** `lib/python3.11/site-packages/jinja2-3.1.2.dist-info/METADATA` must be the same path after an update. */
function withoutVersion(path: string, version: string): string {
  if (!version.includes('.')) return path;
  return path.replaceAll(`-${version}`, '-*').replaceAll(`@${version}`, '@*');
}

/** Of a package that is there in several versions, one finding: the worst severity, and all versions in the message. */
function findingOf(group: readonly Vulnerability[], image: ScannedImage): Finding {
  const worst = group.reduce((a, b) => (worse(a.severity, b.severity) === a.severity ? a : b));
  const { id, packageName, path, severity, entry } = worst;
  const title = line(at(entry, 'Title'), LONGEST_TITLE) || id;
  const versions = distinct(group.map(({ installed }) => installed));
  const fixed = distinct(group.map((one) => one.fixed)).map((text) => text.replaceAll(', ', ' or '));
  const installed = versions.length === 0 ? '' : ` ${listed(versions, MOST_VERSIONS)}`;
  const known = title === id ? '' : `: ${title}`;
  const found = ended(`${packageName}${installed} has ${id}${known}`);
  const fix =
    fixed.length === 0
      ? (UNFIXED.get(worst.status) ?? 'No fixed version is known.')
      : `Fixed in ${listed(fixed, MOST_VERSIONS)}.`;
  return {
    kind: 'vulnerability',
    id,
    severity,
    title,
    description: lines(at(entry, 'Description'), LONGEST_DESCRIPTION) || title,
    message: clip(`${found} ${fix}`, LONGEST_SENTENCE),
    advice:
      fixed.length === 0 ? '' : clip(`Update ${packageName} to ${listed(fixed, MOST_VERSIONS)}.`, LONGEST_SENTENCE),
    ...defined({ url: pageUrl(at(entry, 'PrimaryURL')), score: cvssScore(entry) }),
    cwe: distinct(listAt(entry, 'CweIDs').slice(0, MOST_CWE)).filter((name) => CWE.test(name)),
    subject: [line(image.name, LONGEST_PATH), packageName, path].filter((part) => part !== '').join(' '),
  };
}

/** Statuses of trivy-db (pkg/types/status.go) that say more than that there is no fixed version. */
const UNFIXED: ReadonlyMap<string, string> = new Map([
  ['will_not_fix', 'The distribution will not fix it.'],
  ['fix_deferred', 'The distribution has put off a fix.'],
  ['end_of_life', 'The package is no longer maintained, and will not be fixed.'],
]);

function distinct(values: readonly unknown[]): readonly string[] {
  return [...new Set(values)].filter((value) => typeof value === 'string').filter((value) => value !== '');
}

/** The text as a sentence. */
function ended(text: string): string {
  return ['.', '!', '?', '…'].some((end) => text.endsWith(end)) ? text : `${text}.`;
}
