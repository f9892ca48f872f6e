/**
 * The report as JUnit XML, as CI systems read it (Jenkins, GitLab, GitHub actions that publish test results): what is
 * judged is a test case. Elements and attributes are those of Jenkins' schema,
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
import type { Measured } from '../lib/measured.ts';
import { clip, clipLines } from '../lib/text.ts';
import { parseThresholds } from '../thresholds/parse-thresholds.ts';
import type { ThresholdResult } from '../thresholds/threshold.ts';
import type { PublicReport } from './build.ts';
import { attributes, element, xmlText } from './xml.ts';

/** Of a sentence, in code units. */
const LONGEST_MESSAGE = 2_000;
const DETAILS = { lines: 200, width: 500, characters: 16 * 1024 } as const;

/** How a case ended; `passed` may have something to say. */
type Ending =
  | { readonly kind: 'passed'; readonly seen?: string }
  | {
      readonly kind: 'failure' | 'error';
      readonly type: string;
      readonly message: string;
      readonly details?: string | undefined;
    }
  | { readonly kind: 'skipped'; readonly message: string };

interface Case {
  readonly name: string;
  /** Seconds; undefined where a case has no duration of its own. */
  readonly seconds?: number;
  readonly ending: Ending;
}

interface Suite {
  readonly name: string;
  readonly seconds: number;
  readonly cases: readonly Case[];
}

/**
 * Suites `run`, `health`, `thresholds` and `scan`, those without cases left out. A missed threshold is a failure; what
 * could not be measured, figures that are not to be trusted, and what broke the run off are errors; what is undecided
 * or still to come is skipped, with the reason. Times are seconds.
 */
export function renderJunit(report: PublicReport): string {
  const suites = [runSuite(report), healthSuite(report), thresholdSuite(report), scanSuite(report)].filter(
    ({ cases }) => cases.length > 0,
  );
  const totals = {
    name: 'kind-loadtest-action',
    ...countsOf(suites.flatMap(({ cases }) => cases)),
    time: seconds(report.run.durationMs / 1000),
  };
  // Without the fraction and the zone, as the schema has it; it is UTC.
  const timestamp = report.run.startedAt.slice(0, 19);
  const rendered = suites.map((suite) => renderSuite(suite, timestamp));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, rendered)}\n`;
}

function runSuite({ run, error, load, verdict, reasons }: PublicReport): Suite {
  const broken: Ending =
    error === null
      ? { kind: 'passed' }
      : {
          kind: 'error',
          type: error.code,
          message: `${error.phase}: ${error.message}`,
          details: [error.hint, error.details].filter((part) => part !== undefined).join('\n\n'),
        };
  const cases: readonly Case[] = [
    { name: 'the run comes to its end', seconds: run.durationMs / 1000, ending: broken },
    ...(load === null ? [] : [{ name: "the load's figures can be trusted", ending: trustOf(verdict, reasons) }]),
  ];
  return { name: 'run', seconds: run.durationMs / 1000, cases };
}

function trustOf(verdict: PublicReport['verdict'], reasons: readonly string[]): Ending {
  if (verdict !== 'invalid') return { kind: 'passed' };
  return {
    kind: 'error',
    type: 'invalid',
    message: reasons[0] ?? 'The figures are not to be trusted.',
    details: reasons.join('\n'),
  };
}

function healthSuite({ health }: PublicReport): Suite {
  const cases = (health?.checks ?? []).map(
    ({ name, seen, seconds: taken }): Case => ({ name, seconds: taken, ending: { kind: 'passed', seen } }),
  );
  return { name: 'health', seconds: cases.reduce((sum, { seconds: taken = 0 }) => sum + taken, 0), cases };
}

function thresholdSuite({ thresholds, load }: PublicReport): Suite {
  const window = load === null ? 0 : (load.window.endedAt - load.window.startedAt) / 1000;
  const ofEngine = (load?.engineThresholds ?? []).map(
    ({ name, passed, message }): Case => ({
      name,
      ending: passed ? { kind: 'passed', seen: message } : { kind: 'failure', type: 'engine-threshold', message },
    }),
  );
  return {
    name: 'thresholds',
    seconds: window,
    cases: [...thresholds.filter((one) => !isOfScan(one)).map(caseOf), ...ofEngine],
  };
}

/** Thresholds on findings are the scan's policy. A scan that was not completed is said, since it found nothing. */
function scanSuite({ thresholds, scan, phases }: PublicReport): Suite {
  const completed: readonly (readonly [string, Measured<unknown> | null])[] = [
    ['manifests are scanned', scan?.manifests ?? null],
    ['images are scanned', scan?.images ?? null],
  ];
  const scans = completed.flatMap(([name, part]): readonly Case[] => {
    if (part === null) return [];
    return [
      { name, ending: part.kind === 'measured' ? { kind: 'passed' } : { kind: 'skipped', message: part.reason } },
    ];
  });
  const taken = phases
    .filter(({ name }) => name.startsWith('scan-'))
    .reduce((sum, { durationMs }) => sum + durationMs, 0);
  return { name: 'scan', seconds: taken / 1000, cases: [...thresholds.filter(isOfScan).map(caseOf), ...scans] };
}

function isOfScan({ source }: ThresholdResult): boolean {
  return parseThresholds(source).thresholds[0]?.metric.kind === 'scan';
}

function caseOf({ source, status, message }: ThresholdResult): Case {
  switch (status) {
    case 'pass':
      return { name: source, ending: { kind: 'passed', seen: message } };
    case 'fail':
      return { name: source, ending: { kind: 'failure', type: 'threshold', message } };
    case 'not-measurable':
      return { name: source, ending: { kind: 'error', type: 'not-measurable', message } };
    case 'undecided':
    case 'pending':
      return { name: source, ending: { kind: 'skipped', message: `${status}: ${message}` } };
  }
}

function renderSuite({ name, seconds: taken, cases }: Suite, timestamp: string): string {
  const head = { name, ...countsOf(cases), time: seconds(taken), timestamp };
  return element(
    'testsuite',
    head,
    cases.map((one) => renderCase(one, name)),
  );
}

function renderCase({ name, seconds: taken, ending }: Case, suite: string): string {
  const head = {
    name: clip(name, LONGEST_MESSAGE),
    classname: `loadtest.${suite}`,
    ...(taken === undefined ? {} : { time: seconds(taken) }),
  };
  return element('testcase', head, renderEnding(ending));
}

function renderEnding(ending: Ending): readonly string[] {
  switch (ending.kind) {
    case 'passed':
      return ending.seen === undefined
        ? []
        : [element('system-out', {}, [xmlText(clip(ending.seen, LONGEST_MESSAGE))])];
    case 'skipped':
      return [`<skipped${attributes({ message: clip(ending.message, LONGEST_MESSAGE) })}/>`];
    case 'failure':
    case 'error': {
      const message = clip(ending.message, LONGEST_MESSAGE);
      // Some readers show the attribute, others the text.
      const text = ending.details ? `${message}\n\n${ending.details}` : message;
      const shown = clipLines(text.split('\n'), DETAILS).join('\n');
      return [element(ending.kind, { message, type: ending.type }, [xmlText(shown)])];
    }
  }
}

function countsOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (kind: Ending['kind']) => cases.filter(({ ending }) => ending.kind === kind).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function seconds(value: number): string {
  return value.toFixed(3);
}
