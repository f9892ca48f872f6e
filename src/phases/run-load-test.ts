import { installedTool } from '../kubernetes/kube-access.ts';
import { describeError } from '../lib/errors.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { findPercentile } from '../lib/percentiles.ts';
import { listed } from '../lib/text.ts';
import { formatCount, formatCounted, formatMs } from '../lib/units.ts';
import type { LoadProgress, LoadResult } from '../load/metrics/result.ts';
import type { CheckedPlan } from '../load/plan/checked-plan.ts';
import { rowUses } from '../load/plan/row-use.ts';
import { progressLine } from '../load/progress.ts';
import type { PhaseOutcome } from '../phase.ts';
import { loadPlan } from '../platforms/contract/load-plan.ts';
import type { RunContext } from '../platforms/contract/platform.ts';
import type { DiscardedLoad } from '../record/record.ts';
import { isAboutResources } from '../thresholds/metrics.ts';
import type { ResourceUsage } from '../usage/usage.ts';
import { readUsage } from './measure-usage.ts';

type LoadContext = RunContext<'tools' | 'cluster' | 'deployment'>;

/**
 * Targets and LoadSettings -> LoadResult. A load that is not conclusive is sent again, as often as settings allow; the
 * last one counts, also when an earlier one would have been kinder.
 * @param send sends the load once.
 */
export async function runLoadTest(
  context: LoadContext,
  send: (context: LoadContext, plan: CheckedPlan) => Promise<LoadResult> = sendLoad,
): Promise<PhaseOutcome<'load' | 'discardedLoads'>> {
  const { io, settings } = context;
  const plan = loadPlan(context);
  io.log.info(`seed ${plan.seed}`);
  for (const text of repeatedRows(plan)) io.log.notice(text);
  // Rows that are handed out once are used up.
  const mostRepeats = plan.targets.some(({ rowMode }) => rowMode === 'once') ? 0 : settings.repeatOnInvalid;
  const discardedLoads: DiscardedLoad[] = [];
  let load = await send(context, plan);
  while (discardedLoads.length < mostRepeats) {
    const reasons = await whyNotConclusive(context, load);
    if (reasons.length === 0) break;
    discardedLoads.push({ ...figuresOf(load), reasons });
    io.log.notice(
      `The load was not conclusive and is sent again (${discardedLoads.length} of at most ${formatCounted(mostRepeats, 'repeat')}):\n${reasons.join('\n')}`,
    );
    load = await send(context, plan);
  }
  return {
    status: 'passed',
    part: { load, discardedLoads },
    isLast: load.cancelled,
    line: lineOf(load, discardedLoads),
  };
}

/** What is said of rows that are too few for each request to have its own. */
function repeatedRows(plan: CheckedPlan): readonly string[] {
  return rowUses(plan, plan.targets).flatMap(({ rows, needed, targets }) => {
    if (needed !== undefined && needed <= rows) return [];
    const takes = needed === undefined ? 'may take more' : `takes ${formatCount(needed)}, warm-up included`;
    return [
      `The data of ${listed(targets)} has ${formatCounted(rows, 'row')}, and the load ${takes}: from the ${formatCount(rows + 1)}th on they come again (data-mode: once refuses that).`,
    ];
  });
}

/** Loaded when it is used: the generator's client comes with it. */
async function setUp(context: LoadContext, plan: CheckedPlan): Promise<CheckedPlan> {
  const { performSetup } = await import('./perform-setup.ts');
  return await performSetup(context, plan);
}

async function sendLoad(context: LoadContext, planned: CheckedPlan): Promise<LoadResult> {
  const { io, record } = context;
  const plan = context.settings.app.setup.length === 0 ? planned : await setUp(context, planned);
  const onProgress = (progress: LoadProgress): void => io.log.live(progressLine(progress));
  // Each engine is loaded when it is used.
  if (plan.engine === 'builtin') {
    const { realPrioritySystem, runLoad } = await import('../load/run-load.ts');
    return await runLoad(plan, { signal: io.signal, calibrate: true, onProgress, system: realPrioritySystem(io.run) });
  }
  const k6 = installedTool(record, 'k6');
  if (plan.script === undefined && plan.model === 'open' && plan.arrival === 'poisson')
    io.log.notice(
      'k6 knows no Poisson arrivals: its requests come due at equal gaps, which spares the service the bursts of real traffic.',
    );
  const { runK6 } = await import('../load/k6/run-k6.ts');
  return await runK6(io, plan, { k6, onProgress });
}

/** The reasons of an `invalid` verdict; empty for any other, and for a load that was stopped. */
async function whyNotConclusive(context: LoadContext, load: LoadResult): Promise<readonly string[]> {
  if (load.cancelled) return [];
  // Judging brings the histograms along.
  const { judgeRun } = await import('../report/judge-run.ts');
  // Undisturbed, resources are what they are; and reading them takes seconds.
  const needsResources =
    load.generator.disturbances.length > 0 &&
    context.settings.thresholds.some(({ metric }) => isAboutResources(metric));
  const resources = needsResources ? await usageOf(context, load) : notMeasured('no threshold asks for it');
  const { verdict, reasons } = judgeRun({ load, resources }, context.settings, { scans: 'Scans come after the load.' });
  return verdict === 'invalid' ? reasons : [];
}

/** What the next phase will read; whether it can be read is its own matter. */
async function usageOf(context: LoadContext, load: LoadResult): Promise<Measured<ResourceUsage>> {
  try {
    return measured(await readUsage(context, load));
  } catch (error) {
    // The threshold that asks for it says so.
    return notMeasured(describeError(error));
  }
}

function figuresOf({ window, total }: LoadResult): Omit<DiscardedLoad, 'reasons'> {
  return { window, requests: total.requests, ok: total.ok, p95Ms: p95Of(total.latency) };
}

function p95Of(latency: LoadResult['total']['latency']): Measured<number> {
  if (latency.kind === 'not-measured') return latency;
  const p95 = findPercentile(latency.value, 95);
  return p95 === undefined ? notMeasured('the engine does not report it') : measured(p95.valueMs);
}

function lineOf({ total, plan, cancelled }: LoadResult, { length: discarded }: readonly DiscardedLoad[]): string {
  const p95 = p95Of(total.latency);
  return [
    `${total.ok} of ${total.requests} requests ok`,
    `p95 ${p95.kind === 'measured' ? formatMs(p95.value) : 'not measured'}`,
    `seed ${plan.seed}${cancelled ? '; cancelled before its end' : ''}`,
    ...(discarded === 0 ? [] : [`after ${formatCounted(discarded, 'inconclusive load')}`]),
  ].join(', ');
}
