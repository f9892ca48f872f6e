/**
 * Takes the picture of a pull request comment for the documentation, from the report of a real run. Needs Chromium, and
 * the packages marked and github-markdown-css, which are no dependencies of the project.
 * Usage: node scripts/comment-picture.ts REPORT.json NODE_MODULES PICTURE.png
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderComment } from '../src/report/markdown.ts';
import { readReport } from '../src/report/read-report.ts';
import { startChromium, takePicture } from './chromium.ts';

const [reportFile = '', modules = '', picture = ''] = process.argv.slice(2).map((path) => resolve(path));
const STYLE = 'body{margin:0;padding:24px 32px} h2{margin-top:0!important}';
/** As wide as GitHub shows a comment. */
const WIDTH = 860;

const report = readReport(readFileSync(reportFile), reportFile);
const comment = renderComment(report, { key: 'picture', runId: '1', attempt: 1, sha: '0'.repeat(40) });
const { marked } = (await import(pathToFileURL(join(modules, 'marked', 'lib', 'marked.esm.js')).href)) as {
  marked: { parse(text: string): string };
};
const css = readFileSync(join(modules, 'github-markdown-css', 'github-markdown-light.css'), 'utf8');
const directory = mkdtempSync(join(tmpdir(), 'comment-picture-'));
const browser = await startChromium();
try {
  const page = join(directory, 'comment.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${css}${STYLE}</style><body class="markdown-body">${marked.parse(comment)}</body>`,
  );
  writeFileSync(picture, await takePicture(browser, page, { width: WIDTH, theme: 'light', scale: 1 }));
} finally {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}
