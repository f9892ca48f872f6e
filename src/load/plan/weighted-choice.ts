/** Which target a request is for. */
import type { LoadPlan } from './plan.ts';
import type { RandomStream } from './random.ts';

/** Draws the index of a target by weight. */
export function weightedChoice(
  targets: readonly Pick<LoadPlan['targets'][number], 'weight'>[],
  random: RandomStream,
): () => number {
  const total = targets.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  const upTo = targets.map(({ weight }) => {
    sum += weight;
    return sum / total;
  });
  const last = upTo.length - 1;
  return () => {
    // One draw per request even for a single target, so that adding a second one to a plan shifts nothing else.
    const draw = random.next();
    const index = upTo.findIndex((limit) => draw < limit);
    return index === -1 ? last : index;
  };
}
