/**
 * Takes the picture of a pull request comment for the documentation, from the report of a real run. Needs Chromium, and
 * the packages marked and github-markdown-css, which are no dependencies of the project.
 * Usage: node scripts/comment-picture.ts REPORT.json NODE_MODULES PICTURE.png
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderComment } from '../src/report/markdown.ts';
import type { Report } from '../src/report/report.ts';

const [reportFile = '', modules = '', picture = ''] = process.argv.slice(2).map((path) => resolve(path));
const STYLE = 'body{margin:0;padding:24px 32px} h2{margin-top:0!important}';
/** Of the window; what is below the comment is blank. */
const WIDTH = 860;
const height = process.env['HEIGHT'] ?? '1220';

const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
const comment = renderComment(report, { key: 'picture', runId: '1', attempt: 1, sha: '0'.repeat(40) });
const { marked } = (await import(pathToFileURL(join(modules, 'marked', 'lib', 'marked.esm.js')).href)) as {
  marked: { parse(text: string): string };
};
const css = readFileSync(join(modules, 'github-markdown-css', 'github-markdown-light.css'), 'utf8');
const directory = mkdtempSync(join(tmpdir(), 'comment-picture-'));
try {
  const page = join(directory, 'comment.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${css}${STYLE}</style><body class="markdown-body">${marked.parse(comment)}</body>`,
  );
  const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  execFileSync(process.env['CHROMIUM'] ?? 'chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars', ...offline],
    `--user-data-dir=${join(directory, 'profile')}`,
    `--window-size=${WIDTH},${height}`,
    `--screenshot=${picture}`,
    pathToFileURL(page).href,
  ]);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
