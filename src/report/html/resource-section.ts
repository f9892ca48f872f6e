/** What the workloads used, as a table. */

import type { Report } from '../report.ts';
import { resourceRows, restarts } from '../resource-figures.ts';
import { html, type Markup, rich } from './markup.ts';
import { columns, htmlNotes, remarks, section, table } from './table.ts';

const COLUMNS = ['CPU cores', 'min', 'max', 'memory MB', 'min', 'max', 'RX MB/s', 'TX MB/s', 'pods', 'CPU s/1k'];

export function resourceSection({ resources }: Report, prefix: string): Markup {
  const id = `${prefix}resources`;
  if (resources.kind === 'not-measured')
    return section(id, 'Resources', html`<p>Not measured: ${rich(resources.reason)}</p>`);
  const notes = htmlNotes();
  const { workloads, source } = resources.value;
  const rows = resourceRows(workloads, notes).map(({ name, group, cells }) => ({
    cells: [html`<code>${name}</code>${group === undefined ? '' : html` <small>${group}</small>`}`, ...cells],
  }));
  const restarted = restarts(workloads);
  const warning =
    restarted.length === 0
      ? html``
      : html`<p class="warning"><b>Containers restarted under load:</b> ${restarted.join(', ')}.</p>`;
  const lead = `Averages over the load window; pods running/desired; CPU seconds per 1000 requests of the whole load. From ${source === 'proc' ? 'the processes in /proc' : 'Prometheus'}.`;
  return section(
    id,
    'Resources',
    table('Resources by workload', columns('workload', COLUMNS), rows),
    warning,
    remarks([lead], notes),
  );
}
