/**
 * What the page does beyond being read: charts, the theme, and copying commands. Everything that it adds is hidden
 * without it.
 */
import { addCopying } from './copying.ts';
import { drawReport } from './draw-report.ts';
import { addTheme } from './theme.ts';

function start(): void {
  document.documentElement.classList.add('script');
  addTheme();
  addCopying();
  for (const report of document.querySelectorAll<HTMLElement>('.report')) {
    const leg = report.closest('details');
    if (leg === null || leg.open) drawReport(report);
    // A leg is drawn when it is looked at.
    else leg.addEventListener('toggle', () => drawReport(report), { once: true });
  }
  openTarget();
  addEventListener('hashchange', openTarget);
}

/** Unfolds what a link leads to. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

start();
