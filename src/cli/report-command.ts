/**
 * `report --from`: reports that were written before, drawn again. Nothing of a run is needed for it, and none is
 * touched.
 */
import { resolve } from 'node:path';
import type { CommandLine } from '../inputs/command-line.ts';
import { ActionError, describeError, InputError, type InputProblem, messageOf } from '../lib/errors.ts';
import { measured } from '../lib/measured.ts';
import type { Redactor } from '../redaction/redact.ts';
import { type PublicReport, publicReport } from '../report/build.ts';
import { type Leg, worstFirst } from '../report/collection.ts';
import { renderCollectedHtml, renderHtml } from '../report/html/render.ts';
import { renderSummary } from '../report/markdown.ts';
import { renderCollectedSummary } from '../report/markdown-collected.ts';
import { mergeReports } from '../report/merge-reports.ts';
import { readReport } from '../report/read-report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { renderRows } from '../report/terminal-rows.ts';
import { type Drawn, writeDrawn } from '../report/write.ts';
import { anyFile } from '../system/input-files.ts';
import { terminalLog } from '../system/log.ts';
import { exitCodeOf } from './exit-codes.ts';
import { showReport } from './show-report.ts';
import { refuseUnnamedLink } from './work-directory.ts';

/**
 * Writes report.html and report.md from the named files, and says what is in them; returns the exit code of the worst
 * of them, or of the merged one. @throws InputError for files that are no reports, with all of them; ActionError when
 * they can't be merged or written.
 */
export async function drawReports(line: CommandLine, redactor: Redactor): Promise<number> {
  if (line.problems.length > 0) throw new InputError(line.problems);
  const outDir = resolve(line.outDir);
  await refuseUnnamedLink(outDir);
  const legs = worstFirst(readAll(line.from, redactor));
  const drawing = line.merge ? drawMerged(legs, redactor) : legs.length > 1 ? drawLegs(legs) : drawOne(legs);
  process.stdout.write(`${drawing.terminal}\n`);
  const files = await writeDrawn(drawing, outDir);
  const log = terminalLog(process.stderr, Date.now, process.env['DEBUG'] !== undefined);
  log.info(`\nReport: ${files.markdown}`);
  await showReport(files.html, { open: line.open, log });
  return exitCodeOf(drawing.decisive, 'fail');
}

interface Drawing extends Drawn {
  readonly terminal: string;
  /** The report whose verdict is that of all. */
  readonly decisive: PublicReport;
}

const color = () => process.stdout.isTTY === true;

function drawOne([leg]: readonly Leg[]): Drawing {
  if (leg === undefined) throw new TypeError('there is no report to draw');
  const { report } = leg;
  return {
    terminal: renderTerminal(report, { color: color() }),
    markdown: renderSummary(report),
    html: renderHtml(report),
    decisive: report,
  };
}

function drawLegs(legs: readonly Leg[]): Drawing {
  const [worst] = legs;
  if (worst === undefined) throw new TypeError('there is no report to draw');
  const collection = { legs, missing: [] };
  return {
    terminal: renderRows(legs),
    markdown: renderCollectedSummary(collection),
    html: renderCollectedHtml(collection),
    decisive: worst.report,
  };
}

function drawMerged(legs: readonly Leg[], redactor: Redactor): Drawing {
  const sum = mergeReports(legs.map(({ report }) => report));
  if (sum.kind === 'not-measured')
    throw new ActionError('input', sum.reason, { hint: 'Leave --merge out for a page with a row for each.' });
  const merged = publicReport(sum.value, redactor);
  const collection = { legs, missing: [], merged: measured(merged) };
  return {
    terminal: renderTerminal(merged, { color: color() }),
    markdown: renderCollectedSummary(collection),
    html: renderCollectedHtml(collection),
    decisive: merged,
  };
}

function readAll(paths: readonly string[], redactor: Redactor): readonly Leg[] {
  const problems: InputProblem[] = [];
  const legs: Leg[] = [];
  for (const path of paths) {
    try {
      const report = publicReport(readReport(contentOf(path), path), redactor);
      legs.push({ name: report.run.leg ?? report.run.job ?? path, report });
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      problems.push({ name: '--from', allowed: describeError(error) });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return legs;
}

function contentOf(path: string): Buffer {
  try {
    return anyFile.read(path, 'workflow', 'report');
  } catch (cause) {
    throw new ActionError('input', `${path} can't be read: ${messageOf(cause)}.`, { cause });
  }
}
