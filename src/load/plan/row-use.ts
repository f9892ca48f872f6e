/** How many rows of data a plan takes, counted by drawing its arrivals and targets as the load will. Pure. */
import { isCheckedItself } from './own-check.ts';
import type { LoadSettings, Target } from './plan.ts';
import { randomStream } from './random.ts';
import { openArrivals } from './schedule.ts';
import { warmUpRequests } from './warm-up-size.ts';
import { weightedChoice } from './weighted-choice.ts';

/** Rows that one or several targets take in turn. */
export interface RowUse {
  readonly targets: readonly string[];
  readonly rows: number;
  readonly isOnce: boolean;
  /** Undefined when it depends on how fast the application is. */
  readonly needed: number | undefined;
}

type RowTarget = Pick<Target, 'name' | 'rows' | 'rowMode' | 'weight' | 'method' | 'health' | 'setup'>;

/** Uses of rows that are handed out in order; rows that are drawn at random are enough for any plan. */
export function rowUses(plan: LoadSettings, targets: readonly RowTarget[]): readonly RowUse[] {
  const inOrder = targets.filter(({ rows, rowMode }) => rows !== undefined && rowMode !== 'random');
  if (inOrder.length === 0) return [];
  const sent = sentTo(plan, targets);
  const byRows = Map.groupBy(inOrder, ({ rows }) => rows);
  return [...byRows].map(([rows = [], sharing]) => ({
    targets: sharing.map(({ name }) => name),
    rows: rows.length,
    isOnce: sharing.some(({ rowMode }) => rowMode === 'once'),
    needed:
      sent === undefined
        ? undefined
        : sharing.reduce((sum, target) => sum + (sent[targets.indexOf(target)] ?? 0) + askedBefore(target), 0),
  }));
}

/** The check before the load takes the last row, where it sends the target's own request. */
function askedBefore(target: RowTarget): number {
  return target.rowMode === 'once' && isCheckedItself(target) ? 1 : 0;
}

/** Requests to each target, warm-up included. */
function sentTo(plan: LoadSettings, targets: readonly RowTarget[]): readonly number[] | undefined {
  const measured = measuredRequests(plan);
  // In the closed model a warm-up of some length holds what the application answers in it.
  if (measured === undefined || (plan.model === 'closed' && plan.warmup.durationMs > 0)) return undefined;
  const counts = targets.map(() => 0);
  for (const [purpose, requests] of [
    ['warm-up', warmUpRequests(plan)],
    ['measuring', measured],
  ] as const) {
    const choose = weightedChoice(targets, randomStream(plan.seed, `${purpose}/targets`));
    for (let request = 0; request < requests; request += 1) {
      const index = choose();
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}

function measuredRequests(plan: LoadSettings): number | undefined {
  if (plan.model === 'closed') return plan.durationMs === undefined ? plan.requests : undefined;
  const arrivals = openArrivals(plan, randomStream(plan.seed, 'measuring/arrivals'));
  let requests = 0;
  while (requests <= plan.limits.requests && Number.isFinite(arrivals.next())) requests += 1;
  return requests;
}
