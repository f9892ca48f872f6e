/**
 * What the page does beyond being read: charts, the theme, copying commands, and giving out its data. Everything that it
 * adds is hidden without it.
 */
import { addCopying } from './copying.ts';
import { drawReport } from './draw-report.ts';
import { addSaving } from './saving.ts';
import { addTheme } from './theme.ts';

async function start(): Promise<void> {
  document.documentElement.classList.add('script');
  addTheme();
  addCopying();
  addSaving();
  const reports = [...document.querySelectorAll<HTMLElement>('.report')];
  const isFolded = (report: HTMLElement) => report.closest<HTMLDetailsElement>('details:not([open])');
  // A leg is drawn when it is looked at.
  for (const report of reports)
    isFolded(report)?.addEventListener('toggle', () => void drawReport(report), { once: true });
  openTarget();
  addEventListener('hashchange', openTarget);
  await Promise.all(reports.filter((report) => isFolded(report) === null).map(drawReport));
  // For whoever waits for the charts, as to take a picture.
  document.documentElement.classList.add('drawn');
}

/** Unfolds what a link leads to. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

void start();
