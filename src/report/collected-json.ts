/** The content of collected.json: what a script needs of many reports. The figures of each are in its report.json. */
import { VERSION } from '../lib/version.ts';
import { type Collection, collectedVerdict, type Leg, type MissingLeg } from './collection.ts';
import { keyFigures } from './key-figures.ts';
import type { KeyFigures, Report, Verdict } from './report.ts';
import { thresholdRows } from './threshold-rows.ts';

/** Figures as in `KeyFigures`; counts are null where no load was measured. */
export interface CollectedFigures extends KeyFigures {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly requests: number | null;
  readonly failures: number | null;
  /** As they were written: missed or not measurable, those of the engine as well. */
  readonly missedThresholds: readonly string[];
}

export interface CollectedLeg extends CollectedFigures {
  readonly name: string;
  readonly artifactUrl: string | null;
  readonly htmlUrl: string | null;
}

/** The content of collected.json. Milliseconds, shares from 0 to 1, and requests per second. */
export interface CollectedReports {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'kind-loadtest-action'; readonly version: string };
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** The worst first. */
  readonly legs: readonly CollectedLeg[];
  readonly missing: readonly MissingLeg[];
  /** All legs together; null unless that is asked for, a reason where they can't be added up. */
  readonly merged: CollectedFigures | { readonly reason: string } | null;
}

export function collectedReports(collection: Collection): CollectedReports {
  const { merged } = collection;
  return {
    schemaVersion: 1,
    tool: { name: 'kind-loadtest-action', version: VERSION },
    ...collectedVerdict(collection),
    legs: collection.legs.map(legOf),
    missing: collection.missing,
    merged:
      merged === undefined ? null : merged.kind === 'measured' ? figuresOf(merged.value) : { reason: merged.reason },
  };
}

function legOf({ name, report, artifactUrl, htmlUrl }: Leg): CollectedLeg {
  return { name, ...figuresOf(report), artifactUrl: artifactUrl ?? null, htmlUrl: htmlUrl ?? null };
}

function figuresOf(report: Report): CollectedFigures {
  const { verdict, reasons, load } = report;
  return {
    verdict,
    reasons,
    requests: load?.total.requests ?? null,
    failures: load?.total.failures ?? null,
    ...keyFigures(report),
    missedThresholds: thresholdRows(report).flatMap(({ outcome, source }) =>
      outcome === 'missed' || outcome === 'not measurable' ? [source] : [],
    ),
  };
}
