/** The folded sections of the Markdown report: what a reader looks up after the verdict. */

import { clipLines } from '../lib/text.ts';
import { formatDuration } from '../lib/units.ts';
import { environmentFacts, type Fact, trustFacts } from './facts.ts';
import type { Section } from './fit.ts';
import { chartSections } from './markdown-chart.ts';
import { code, codeBlock, details, escapeText, markdownTable, richText } from './markdown-escape.ts';
import { historySections } from './markdown-history.ts';
import { findingSections } from './markdown-scan.ts';
import { thresholdTable } from './markdown-tables.ts';
import type { Report } from './report.ts';
import { REPRODUCE_NOTE, reproduceParts } from './reproduce.ts';
import { thresholdsTitle } from './summary.ts';
import { thresholdRows } from './threshold-rows.ts';

/** Who sees it: the job summary stays with the run, a comment is sent to everybody who watches the repository. */
export type Surface = 'comment' | 'summary';
/** What is shown of an error's details; report.json has the rest. */
const SHOWN_DETAILS = { lines: 40, width: 500, characters: 16 * 1024 } as const;

/** In the order in which they are shown. */
export function detailSections(report: Report, surface: Surface): readonly Section[] {
  const { load, error, environment, phases } = report;
  return [
    ...(error?.details === undefined ? [] : [surface === 'comment' ? DETAILS_ELSEWHERE : errorDetails(error.details)]),
    ...thresholdSections(report),
    ...findingSections(report),
    ...(load === null ? [] : chartSections(load)),
    ...historySections(report),
    ...(load === null
      ? []
      : [
          {
            title: 'how far to trust the figures',
            priority: 40,
            text: details('How far to trust the figures', factsTable(trustFacts(report, load))),
          },
        ]),
    ...(phases.length === 0 ? [] : [{ title: 'phases', priority: 30, text: phasesText(report) }]),
    ...(environment === null
      ? []
      : [
          {
            title: 'environment',
            priority: 20,
            text: details('Environment and versions', factsTable(environmentFacts(report, environment))),
          },
        ]),
    ...reproduceSections(report),
  ];
}

/** They hold the ends of logs, of containers too. */
const DETAILS_ELSEWHERE: Section = {
  title: "where the error's details are",
  text: "What was seen is in the workflow run's summary and log.",
};

function errorDetails(text: string): Section {
  const lines = clipLines(text.split('\n'), SHOWN_DETAILS);
  return { title: "the error's details", priority: 50, text: details('What was seen', codeBlock(lines, 'text')) };
}

/** What was missed is among the reasons of the verdict; here are all, with what each had to spare. */
function thresholdSections(report: Report): readonly Section[] {
  const all = report.load === null ? [] : thresholdRows(report);
  if (all.length === 0) return [];
  return [{ title: 'thresholds', priority: 80, text: details(thresholdsTitle(report), thresholdTable(all)) }];
}

/** Two columns without a heading; the texts are escaped here. */
function factsTable(facts: readonly Fact[]): string {
  return markdownTable(
    [
      { title: '', align: 'left' },
      { title: '', align: 'left' },
    ],
    facts.map(([name, text]) => [escapeText(name), escapeText(text)]),
  );
}

function phasesText({ phases, run }: Report): string {
  const rows = phases.map(({ name, status, durationMs, result }) => [
    escapeText(name),
    status === 'passed' || status === 'skipped' ? status : `**${status}**`,
    formatDuration(durationMs).replaceAll(' ', '&nbsp;'),
    richText(result),
  ]);
  const table = markdownTable(
    [
      { title: 'phase', align: 'left' },
      { title: 'status', align: 'left' },
      { title: 'took', align: 'right' },
      { title: 'result', align: 'left' },
    ],
    rows,
  );
  return details(`Phases (${formatDuration(run.durationMs)} in all)`, table);
}

function reproduceSections(report: Report): readonly Section[] {
  const parts = reproduceParts(report);
  if (parts === undefined || report.load === null) return [];
  const text = `Seed ${code(report.load.plan.seed)}: the same seed and plan send the same requests at the same times.\n\n${codeBlock([parts.join(' ')], 'sh')}\n\n${REPRODUCE_NOTE}`;
  return [{ title: 'how to run it again', priority: 45, text: details('Run it again on a laptop', text) }];
}
