import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redaction/redact.ts';
import { publicReport } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';
import { renderRows } from '../../src/report/terminal-rows.ts';
import { errorReport, failedReport, sampleReport } from '../support/sample-report.ts';

const leg = (name: string, report: Report) => ({ name, report: publicReport(report, createRedactor()) });

test('several reports are a table; what was not measured is no zero, and no name moves the cursor', () => {
  const text = renderRows([
    leg('c\u001b[31m.json', errorReport()),
    leg('b.json', failedReport()),
    leg('node=24', sampleReport()),
  ]);
  expect(text).not.toContain('\u001b');
  const rows = text.trimEnd().split('\n');
  expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
    ['Report', 'Verdict', 'Requests', 'Ok', 'p50', 'p95', 'p99', 'Per second'],
    [expect.stringMatching(/^c.*json$/), 'error', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a'],
    ['b.json', 'fail', '200', '95.5%', '31.0 ms', '68.2 ms', '105 ms', '19.8'],
    ['node=24', 'pass', '200', '100%', '4.20 ms', '9.24 ms', '14.3 ms', '19.8'],
  ]);
});
