/**
 * What Trivy did not see in a scan that it ended with 0, as it tells in its log (standard error, without `--quiet`, and
 * in English) and in its report. What speaks against the scan as a whole is found by `parseImageReport`.
 */
import { at, textAt } from '../lib/json.ts';
import { clip, withoutControlSequences } from '../lib/text.ts';
import { line } from './scanner-text.ts';

/** Read of a log; Trivy's has some ten lines. */
const LONGEST_LOG = 256 * 1024;
const LONGEST_LINE = 300;
/** Sentences; more say nothing new. */
const MOST = 20;

/** Beginnings of warnings of Trivy 0.74.0 that take nothing from a scan. */
const HARMLESS: readonly string[] = [
  // `trivy config` with --skip-check-update: the checks that Trivy was built with are what we want.
  'Falling back to embedded checks',
  'Using severities from other vendors',
  // Each is a second line of a warning that was told before, or is told by the report.
  'e.g. files under',
  'No OS package is detected',
  'Unsupported os',
  'This OS version is no longer supported by the distribution',
  'The vulnerability detection may be insufficient because security updates are not provided',
  // Only about which dependencies are direct, and under which licence.
  'Unable to parse pyproject.toml to identify direct dependencies',
  'Unable to parse composer.json to identify direct dependencies',
  'Unable to parse Cargo.toml to identify direct dependencies',
  'Unable to collect licenses',
];

/** Warnings whose consequence their words do not tell. */
const CONSEQUENCES: readonly (readonly [beginning: string, sentence: string])[] = [
  [
    'This OS version is not on the EOL list',
    'Trivy does not know the version of the distribution, and may have no advisories for it.',
  ],
  ['Unable to get vulnerability details', 'Trivy has no details of some vulnerabilities; their severity is unknown.'],
];

/**
 * Sentences, each once; empty when Trivy tells of nothing that it left out. With one of them, fewer findings than
 * there are have to be expected.
 */
export function scanLimits(report: unknown, log: string): readonly string[] {
  const system = line(
    [textAt(report, 'Metadata', 'OS', 'Family'), textAt(report, 'Metadata', 'OS', 'Name')].join(' '),
    LONGEST_LINE,
  );
  const ended =
    at(report, 'Metadata', 'OS', 'EOSL') === true
      ? [`${system} gets no more security updates: vulnerabilities found since its end are not known to Trivy.`]
      : [];
  return [...new Set([...ended, ...warnings(log)])].slice(0, MOST);
}

function warnings(log: string): readonly string[] {
  const entries = withoutControlSequences(clip(log, LONGEST_LOG)).split('\n');
  return entries.flatMap((entry) => {
    // TIME, level, message with its prefix in brackets, attributes.
    const [, level, said = '', attributes = ''] = entry.split('\t', 4);
    if (level !== 'WARN' && level !== 'ERROR') return [];
    const message = said.startsWith('[') ? said.slice(said.indexOf(']') + 1).trimStart() : said;
    if (HARMLESS.some((beginning) => message.startsWith(beginning))) return [];
    const known = CONSEQUENCES.find(([beginning]) => message.startsWith(beginning));
    return [known?.[1] ?? `Trivy warned: ${line(`${message} ${attributes}`, LONGEST_LINE)}`];
  });
}
