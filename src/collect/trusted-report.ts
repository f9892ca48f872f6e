/**
 * A report out of an artifact as far as it can be believed: somebody else may have made it. Where it belongs is what
 * the event says, its verdict is not better than its own figures, and its addresses lead to this GitHub or nowhere.
 */
import { type RunPlace, runPage } from '../github/pages.ts';
import { defined } from '../lib/defined.ts';
import type { Redactor } from '../redaction/redact.ts';
import { OWN_WORDS, type PublicReport } from '../report/build.ts';
import { worse } from '../report/collection.ts';
import type { Report } from '../report/report.ts';
import { judge } from '../report/verdict.ts';

/** The run that uploaded the artifacts, as GitHub tells it. */
export interface SourceRun extends RunPlace {
  readonly runId: string;
  /** Head commit of the pull request; otherwise the commit of the run. */
  readonly headSha?: string | undefined;
  readonly pullRequest?: number | undefined;
}

/** The report without what can't be believed, and without secrets. @throws Error for a date that is none. */
export function trustedReport(report: Report, source: SourceRun, redactor: Redactor): PublicReport {
  if (Number.isNaN(Date.parse(report.run.startedAt))) throw new Error('run.startedAt is no date');
  const { startedAt, durationMs, attempt, workflow, job, leg } = report.run;
  const placed: Report = {
    ...withoutOtherAddresses(report, `${source.serverUrl}/`),
    ...recheckedVerdict(report),
    run: {
      id: source.runId,
      startedAt,
      durationMs,
      url: runPage(source),
      ...defined({ commit: source.headSha, pullRequest: source.pullRequest, attempt, workflow, job, leg }),
    },
  };
  return redactor.redactDeep(placed, OWN_WORDS) as PublicReport;
}

/**
 * The worse of what the report says and of what its thresholds, its load and its error come to. What its figures would
 * come to is not asked: whoever changes the one can change the other.
 */
function recheckedVerdict(report: Report): Pick<Report, 'verdict' | 'reasons'> {
  const { verdict, reasons, load, thresholds, error } = report;
  const judged = judge(load ?? undefined, thresholds, error ?? undefined);
  if (worse(verdict, judged.verdict) !== verdict) return judged;
  return { verdict, reasons: verdict === 'pass' ? [] : reasons };
}

/** Fields that surfaces may make links of. Each is one that a report can do without. */
const ADDRESSES = ['url', 'alertsUrl'];

function withoutOtherAddresses<T>(value: T, server: string): T {
  return deep(value, server) as T;
}

function deep(value: unknown, server: string): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, server));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !ADDRESSES.includes(key) || leadsTo(inner, server));
  return Object.fromEntries(kept.map(([key, inner]) => [key, deep(inner, server)]));
}

function leadsTo(address: unknown, server: string): boolean {
  return typeof address === 'string' && address.startsWith(server);
}
